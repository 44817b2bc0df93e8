"""Files for other programs, read by networkx: the same graph, and the same measures as ours.

Called by `cargo xtask test --long` as

    python compare.py PROGRAM FOLDER

with the command line of this project and a folder of files to begin with. For each of them, and for made-up
maps, the program writes GraphML and GEXF; networkx reads both and works out the measures by its own algorithms.
They must be what `analyse` prints.
"""

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import networkx as nx
from networkx.algorithms.community import k_clique_communities

MADE_UP = 40


def main(program, folder):
    with tempfile.TemporaryDirectory() as made_up:
        files = sorted(file for ending in ("json", "nwk") for file in Path(folder).rglob(f"*.{ending}"))
        files = [file for file in files if not file.name.endswith(".expected.json")]
        files += [make_up(Path(made_up), seed) for seed in range(MADE_UP)]
        passed, failed = 0, 0
        for file in files:
            try:
                checks = compare(program, file)
                passed += checks
            except AssertionError as difference:
                failed += 1
                print(f"{file.name}: {difference}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or passed == 0 else 0


def compare(program, file):
    """Compares all versions of a file in both formats; the number of graphs that agree."""
    said = json.loads(run(program, "analyse", file).stdout)["versions"]
    checks = 0
    graphs = [read_graphml(path) for path in converted(program, file, "graphml")]
    assert len(graphs) == len(said), f"{len(graphs)} files of GraphML for {len(said)} versions"
    for version, graph in zip(said, graphs):
        agree(f"GraphML of {version['date']}", version["overall"], graph)
        checks += 1
    [path] = converted(program, file, "gexf")
    for number, version in enumerate(said):
        agree(f"GEXF of {version['date']}", version["overall"], read_gexf(path, said, number))
        checks += 1
    return checks


def run(program, *arguments):
    call = subprocess.run([program, *map(str, arguments)], capture_output=True, encoding="utf-8")
    assert call.returncode == 0, call.stderr
    return call


def converted(program, file, kind):
    """The files that `convert` has written, in the order of the versions."""
    out = tempfile.mkdtemp()
    told = run(program, "convert", file, "--to", kind, "--out", out).stderr
    return [line.strip().removeprefix("→ ") for line in told.splitlines() if line.strip().startswith("→ ")]


def read_graphml(path):
    graph = nx.read_graphml(path)
    assert sum(data["is_ego"] for _, data in graph.nodes(data=True)) == 1, "there is not one anchor"
    for _, _, data in graph.edges(data=True):
        assert isinstance(data["is_ego_tie"], bool)
    counted = [node for node, data in graph.nodes(data=True) if data.get("counted") is True]
    return graph.subgraph(counted)


def read_gexf(path, versions, number):
    """The network as of one version: those whose spells reach over it."""
    dates = [version["date"] for version in versions]
    are_known = all(dates) and all(one < other for one, other in zip(dates, dates[1:]))
    now = dates[number] if are_known else number + 1

    def time(value):
        return None if value in (None, "None") else str(value) if are_known else int(value)

    def holds(start, end):
        return (time(start) is None or time(start) <= now) and (time(end) is None or now <= time(end))

    def value(data, key):
        values = [value for value, start, end in data.get(key, []) if holds(start, end)]
        assert len(values) <= 1, f"{key} has two values at a time"
        return values[0] if values else None

    def is_there(data):
        return any(holds(*spell) for spell in data["spells"])

    whole = nx.read_gexf(path)
    graph = nx.Graph()
    for node, data in whole.nodes(data=True):
        if not data["is_ego"] and is_there(data) and value(data, "counted") is True:
            graph.add_node(node, label=value(data, "name") or "")
    ties = [(one, other) for one, other, data in whole.edges(data=True) if is_there(data) and not data["is_ego_tie"]]
    graph.add_edges_from((one, other) for one, other in ties if one in graph and other in graph)
    return graph


def agree(where, said, graph):
    """Compares what `analyse` said with what networkx finds."""
    label = {node: clean(data.get("label", "")) for node, data in graph.nodes(data=True)}

    def names(nodes):
        return sorted(label[node] for node in nodes)

    def groups(found):
        return sorted(names(group) for group in found)

    def same(what, ours, theirs):
        assert ours == theirs, f"{where}: {what} differ: {ours} here, {theirs} in networkx"

    same("contacts", said["contacts"], graph.number_of_nodes())
    same("ties", said["ties"], graph.number_of_edges())
    same("components", said["components"], nx.number_connected_components(graph) if graph else 0)
    same("cut persons", cleaned(said["cut_persons"]), names(nx.articulation_points(graph)))
    same("cut ties", sorted(map(cleaned, said["cut_ties"])), groups(nx.bridges(graph)))
    same("communities", sorted(map(cleaned, said["clusters"])), groups(k_clique_communities(graph, 3)))
    density = nx.density(graph) if len(graph) > 1 else None
    assert (density is None) == (said["density"] is None), f"{where}: density"
    assert density is None or abs(density - said["density"]) < 1e-9, f"{where}: density"
    theirs = sorted((label[node], value) for node, value in nx.betweenness_centrality(graph, normalized=False).items())
    ours = sorted((plain(name, set(label.values())), value) for name, value in said["betweenness"].items())
    same("names with betweenness", [name for name, _ in ours], [name for name, _ in theirs])
    for (name, value), (_, other) in zip(ours, theirs):
        assert abs(value - other) < 1e-6, f"{where}: betweenness of {name}: {value} here, {other} in networkx"


def clean(name):
    """A name without the characters that XML cannot hold. A blank name is none."""
    name = "".join(letter for letter in name if letter in "\t\n\r" or letter >= " " and letter not in "\ufffe\uffff")
    return name if name.strip() else ""


def cleaned(names):
    return sorted(map(clean, names))


def plain(name, labels):
    """Without the number that `analyse` gives to a name that several have."""
    name = clean(name)
    return name if name in labels else name.rpartition(" (")[0]


def make_up(folder, seed):
    """An easyNWK record by chance, with one to three versions; the same for the same seed."""
    dice = random.Random(seed)
    people = dice.randint(0, 30)
    versions = []
    for version in range(dice.randint(1, 3)):
        alteri = [
            {
                "id": number,
                "name": dice.choice(["Ana", "Ben", "Žaneta", "<&>", "=1", "N"]) + str(number),
                "role": "Nachbar*in",
                "human": dice.random() < 0.9,
                "currentGender": "weiblich",
                "age": "",
                "note": "",
                "deceased": dice.random() < 0.1,
                "edgeType": dice.randint(0, 2),
                "angle": dice.uniform(-180, 180),
                "distance": dice.uniform(1, 110),
            }
            for number in range(1, people + 1)
            if dice.random() < 0.9
        ]
        ids = [alter["id"] for alter in alteri]
        pairs = [(one, other) for one in ids for other in ids if one < other]
        ties = dice.sample(pairs, min(len(pairs), dice.randint(0, 2 * people)))
        connections = [{"id1": one, "id2": other} for one, other in ties]
        nwk = {"ego": {"name": "Kim"}, "alteri": alteri, "connections": connections}
        date = f"2026-{dice.randint(1, 3) if seed % 4 == 0 else version + 1:02}-15"
        versions.append({"id": version + 1, "title": f"Map {version + 1}", "date": date, "nwk": nwk})
    file = folder / f"made-up-{seed}.json"
    file.write_text(json.dumps({"versions": versions, "currentVersion": 1}), encoding="utf-8")
    return file


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
