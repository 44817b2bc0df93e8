//! Betweenness: how often a contact lies on the shortest paths between others.
//!
//! Unnormalised and undirected. Source: Brandes 2001, "A faster algorithm for
//! betweenness centrality". Complexity: contacts · ties.

use crate::analysis::graph::Graph;
use crate::analysis::spread;
use crate::domain::ids::ContactId;

/// Steps before the search is not even begun: some seven thousand contacts with
/// three ties each. A map of 500 contacts needs half a hundredth of it.
pub(super) const BUDGET: usize = 200_000_000;

/// Betweenness of every contact; of nobody where that would take more steps
/// than the budget has, because half of it would be wrong for everybody.
pub(super) fn of(graph: &Graph, budget: usize) -> Vec<(ContactId, f64)> {
    let count = graph.nodes.len();
    let sources = graph.neighbours.iter().filter(|neighbours| !neighbours.is_empty()).count();
    if sources.saturating_mul(sources + 2 * graph.ties.len()) > budget {
        return Vec::new();
    }
    let mut total = vec![0.0; count];
    let mut search = Search::new(count);
    for source in (0..count).filter(|source| !graph.neighbours[*source].is_empty()) {
        search.run(graph, source, &mut total);
    }
    // Every pair was met from both of its ends.
    graph.nodes.iter().zip(total).map(|(node, value)| (node.id, value / 2.0)).collect()
}

/// The lists of one breadth-first search, used again for every source.
struct Search {
    /// Contacts in the order they were reached.
    order: Vec<usize>,
    /// Steps from the source.
    depth: Vec<Option<usize>>,
    /// Shortest paths from the source.
    paths: Vec<PathCount>,
    /// What paths over this contact are worth to the source.
    worth: Vec<f64>,
}

impl Search {
    fn new(count: usize) -> Self {
        Self {
            order: Vec::with_capacity(count),
            depth: vec![None; count],
            paths: vec![PathCount::NONE; count],
            worth: vec![0.0; count],
        }
    }

    fn run(&mut self, graph: &Graph, source: usize, total: &mut [f64]) {
        for at in self.order.drain(..) {
            self.depth[at] = None;
            self.paths[at] = PathCount::NONE;
            self.worth[at] = 0.0;
        }
        self.depth[source] = Some(0);
        self.paths[source] = PathCount::ONE;
        self.order.push(source);
        let mut next = 0;
        while let Some(&at) = self.order.get(next) {
            next += 1;
            let below = self.depth[at].map(|depth| depth + 1);
            for neighbour in &graph.neighbours[at] {
                let other = neighbour.node;
                if self.depth[other].is_none() {
                    self.depth[other] = below;
                    self.order.push(other);
                }
                if self.depth[other] == below {
                    self.paths[other] = self.paths[other].plus(self.paths[at]);
                }
            }
        }
        for &at in self.order.iter().skip(1).rev() {
            let above = self.depth[at].and_then(|depth| depth.checked_sub(1));
            for neighbour in &graph.neighbours[at] {
                let other = neighbour.node;
                if self.depth[other] == above {
                    self.worth[other] += self.paths[other].part_of(self.paths[at]) * (1.0 + self.worth[at]);
                }
            }
            total[at] += self.worth[at];
        }
    }
}

/// A number of paths. It doubles with every parallel way, so that a long chain
/// of them leaves the range of a float; the excess is kept as a power of
/// [`PathCount::UNIT`], and parts of wholes stay right where plain floats
/// would answer infinity by infinity.
#[derive(Clone, Copy, Debug, PartialEq)]
struct PathCount {
    value: f64,
    units: u32,
}

impl PathCount {
    const NONE: Self = Self { value: 0.0, units: 0 };
    const ONE: Self = Self { value: 1.0, units: 0 };
    /// 2⁵¹²
    const UNIT: f64 = f64::from_bits((1023 + 512) << 52);

    fn plus(self, other: Self) -> Self {
        let units = self.units.max(other.units);
        let value = self.in_units(units) + other.in_units(units);
        if value < Self::UNIT { Self { value, units } } else { Self { value: value / Self::UNIT, units: units + 1 } }
    }

    /// This count in a unit that is at least its own. Two units away it is
    /// below anything that a sum could show.
    fn in_units(self, units: u32) -> f64 {
        match units - self.units {
            0 => self.value,
            1 => self.value / Self::UNIT,
            2.. => 0.0,
        }
    }

    /// The share of this count in a whole of which it is a part.
    fn part_of(self, whole: Self) -> f64 {
        spread::ratio(self.in_units(whole.units), whole.value).unwrap_or(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::graph::tests::graph;

    fn values(count: usize, ties: &[(usize, usize)]) -> Vec<f64> {
        of(&graph(count, ties), BUDGET).into_iter().map(|(_, value)| value).collect()
    }

    #[test]
    fn the_middle_of_a_star_lies_between_all_others() {
        assert_eq!(values(4, &[(0, 1), (0, 2), (0, 3)]), [3.0, 0.0, 0.0, 0.0]);
    }

    #[test]
    fn a_map_beyond_the_budget_has_no_betweenness_at_all() {
        let chain = graph(3, &[(0, 1), (1, 2)]);
        assert_eq!(of(&chain, 20), []);
        assert_eq!(of(&chain, 21).len(), 3);
    }

    #[test]
    fn two_ways_share_the_path() {
        assert_eq!(values(4, &[(0, 1), (1, 2), (2, 3), (0, 3)]), [0.5; 4]);
    }

    #[test]
    fn more_paths_than_a_float_can_count_are_no_nan() {
        let diamonds = 1_100;
        let mut ties = Vec::new();
        for start in (0..diamonds).map(|diamond| diamond * 3) {
            ties.extend([(start, start + 1), (start, start + 2), (start + 1, start + 3), (start + 2, start + 3)]);
        }
        let found = values(diamonds * 3 + 1, &ties);
        assert!(found.iter().all(|value| value.is_finite()));
        // A joint lies on every path from one side to the other, and on one of
        // the two paths between the tips of each diamond beside it.
        let joint = 3 * 550;
        let expected = spread::number(joint * (diamonds * 3 - joint)) + 1.0;
        assert!((found[joint] - expected).abs() < 1e-3);
    }
}
