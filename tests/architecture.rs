//! The rules of the house, checked by reading the source.
//!
//! [`ROOMS`] is the one place where it stands which room may use which; a new
//! room needs a line there. `src/ARCHITECTURE.md` tells a newcomer the same in
//! words. Every failure names file, line and rule.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ankerplatz::drawing::palette;

/// Rooms of the lower floor, which know no browser. The compiler keeps them
/// from the upper floor, too: on the host there is none.
const LOWER: &[&str] =
    &["domain", "i18n", "analysis", "checks", "drawing", "editor", "session", "storage", "interchange", "documents"];

/// All lower rooms but `storage`: what shows and asks saves through the store.
const SHOWN: &[&str] =
    &["domain", "i18n", "analysis", "checks", "drawing", "editor", "session", "interchange", "documents"];

/// Which room may use which others. Every room may use itself.
const ROOMS: &[(&str, &[&[&str]])] = &[
    // Plain values and the rules of the trade.
    ("domain", &[]),
    // Every word a user reads, also about numbers, problems and stored texts.
    ("i18n", &[&["domain", "analysis", "checks", "interchange", "storage"]]),
    // Numbers about a map.
    ("analysis", &[&["domain"]]),
    // What does not fit, or is not there.
    ("checks", &[&["domain", "analysis"]]),
    // What a map looks like.
    ("drawing", &[&["domain", "i18n"]]),
    // What a hand does to a map.
    ("editor", &[&["domain", "drawing"]]),
    // The open case and its past.
    ("session", &[&["domain"]]),
    // Text in, case out, and back.
    ("storage", &[&["domain"]]),
    // Files of ours and of others. Words and colours are handed in.
    ("interchange", &[&["domain", "storage", "analysis"]]),
    // What is printed or signed.
    ("documents", &[&["domain", "i18n", "analysis", "drawing"]]),
    // The command line.
    ("cli", &[LOWER]),
    // The binary: the app on wasm32, the command line on the host.
    ("main", &[&["ui", "cli"]]),
    // Starts the app.
    ("ui", &[&["ui/app", "ui/platform"]]),
    // The only door to the browser.
    ("ui/platform", &[&["storage"]]),
    // Controls; they know no social work.
    ("ui/components", &[&["i18n", "ui/platform"]]),
    // Join the floors. A page does not write the session, the store does.
    ("ui/route", &[LOWER, &["ui/platform"]]),
    ("ui/store", &[LOWER, &["ui/platform", "ui/route"]]),
    ("ui/app", &[LOWER, &["ui/platform", "ui/route", "ui/store", "ui/pages", "ui/lazy"]]),
    // The seam: what is fetched when a case is opened. Only the root reaches over it.
    ("ui/lazy", &[&["ui/store", "ui/pages"]]),
    // Map and wizard do not know each other, nor the pages they stand on.
    ("ui/map", &[SHOWN, &["ui/platform", "ui/route", "ui/store", "ui/components"]]),
    ("ui/wizard", &[SHOWN, &["ui/platform", "ui/route", "ui/store", "ui/components"]]),
    ("ui/pages", &[LOWER, &["ui/platform", "ui/route", "ui/store", "ui/components", "ui/map", "ui/wizard"]]),
];

/// A page (a file of `ui/pages` with a component named `…Page`) may use the
/// parts beside it, but no page: what two pages share is a part. Only the root,
/// the seam and the frame of a case choose between pages.
const CHOOSE_PAGES: &[&str] = &["src/ui/app.rs", "src/ui/lazy.rs", "src/ui/pages/case_frame.rs"];

/// Ids of the list of requirements that a source in the code may name.
const REQUIREMENTS: &[(u32, u32)] = &[
    (1, 18),
    (20, 33),
    (40, 48),
    (50, 64),
    (70, 86),
    (100, 124),
    (130, 134),
    (140, 160),
    (170, 185),
    (190, 208),
    (220, 243),
    (250, 259),
    (270, 286),
    (300, 310),
    (320, 326),
    (340, 344),
    (350, 356),
];

/// Lines that no file under `src` passes, its tests included.
const LINES: usize = 400;

/// Files that are still longer, each with its reason. One that has become short
/// again must leave this list.
const LONGER: &[(&str, usize)] = &[];

/// Files with colours: the palette, and documents that stand alone on paper.
const COLOURED: &[&str] = &["style/tokens.css", "src/drawing/palette.rs", "src/documents/html.rs"];

/// A file of the project: its path from the root, with `/`, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Lines with their numbers.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    /// Lines with their numbers, without comments.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines().map(|(number, line)| (number, without_comment(line)))
    }

    /// As [`Self::code`], up to the tests at the end of the file.
    fn code_before_tests(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code().take_while(|(_, line)| line.trim() != "#[cfg(test)]")
    }

    fn is_in(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    /// The modules that this file is: `["ui", "pages", "shell"]`.
    fn module(&self) -> Vec<&str> {
        let path = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        path.split('/').filter(|part| *part != "mod").collect()
    }
}

/// The line up to a comment. Two slashes in a text (`https://`) are none.
fn without_comment(line: &str) -> &str {
    let mut is_text = false;
    let mut before = ' ';
    for (at, letter) in line.char_indices() {
        match letter {
            '"' if before != '\\' => is_text = !is_text,
            '/' if before == '/' && !is_text => return &line[..at - 1],
            _ => {}
        }
        before = letter;
    }
    line
}

/// All files under a folder of the project that end so.
fn sources(folder: &str, ends: &str) -> Vec<Source> {
    fn collect(root: &Path, folder: &Path, ends: &str, found: &mut Vec<Source>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(root, &path, ends, found);
            } else if path.to_str().is_some_and(|path| path.ends_with(ends)) {
                let parts = path.strip_prefix(root).unwrap().iter().map(|part| part.to_str().unwrap());
                found.push(Source {
                    path: parts.collect::<Vec<_>>().join("/"),
                    text: fs::read_to_string(&path).unwrap(),
                });
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    collect(root, &root.join(folder), ends, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

#[track_caller]
fn check(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

/// The room of a module path: the first part, two parts on the upper floor.
fn room(module: &[&str]) -> String {
    match module {
        ["ui", inner, ..] => format!("ui/{inner}"),
        [room, ..] => (*room).to_owned(),
        [] => String::new(),
    }
}

/// The room of a path that is used. What stands in `ui` itself is no room of its own.
fn used_room(path: &[String]) -> String {
    let name = room(&path.iter().map(String::as_str).collect::<Vec<_>>());
    if name.starts_with("ui/") && !ROOMS.iter().any(|(room, _)| *room == name) { "ui".to_owned() } else { name }
}

/// What a file uses of this crate, as module paths with line numbers.
fn uses(source: &Source) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    let module = source.module();
    let mut inner = 0;
    let code: Vec<(usize, &str)> = source.code().collect();
    for (at, (number, line)) in code.iter().enumerate() {
        if line.starts_with("mod ") && line.ends_with('{') {
            inner = 1;
        }
        for start in ["crate::", "ankerplatz::", "super::"] {
            for (from, _) in line.match_indices(start) {
                let is_word_before = line[..from].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
                let is_continued = line[..from].ends_with("super::") || line[..from].ends_with('$');
                if is_word_before || is_continued {
                    continue;
                }
                // A group may go on over several lines.
                let rest: String = code[at..].iter().map(|(_, line)| line.trim()).collect::<Vec<_>>().join(" ");
                let rest = &rest[rest.find(start).unwrap_or(0) + (from - line.find(start).unwrap_or(0))..];
                let ups = rest.split("super::").take_while(|part| part.is_empty()).count();
                let (base, rest) = if start == "super::" {
                    let depth = (module.len() + inner).saturating_sub(ups);
                    (module[..depth.min(module.len())].to_vec(), &rest[ups * start.len()..])
                } else {
                    (Vec::new(), &rest[start.len()..])
                };
                for path in paths(rest) {
                    let whole = base.iter().map(|part| (*part).to_owned()).chain(path).collect();
                    found.push((*number, whole));
                }
            }
        }
    }
    found
}

/// The paths that begin here: one, or those of a group in braces.
fn paths(text: &str) -> Vec<Vec<String>> {
    if let Some(group) = text.strip_prefix('{') {
        let mut depth = 1;
        let end = group.find(|letter| {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            depth == 0
        });
        let group = &group[..end.unwrap_or(group.len())];
        let mut parts = vec![String::new()];
        for letter in group.chars() {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            if letter == ',' && depth == 0 {
                parts.push(String::new());
            } else if let Some(part) = parts.last_mut() {
                part.push(letter);
            }
        }
        return parts.iter().flat_map(|part| paths(part.trim())).filter(|path| !path.is_empty()).collect();
    }
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    let (first, rest) = text.split_at(end);
    if first.is_empty() {
        return vec![Vec::new()];
    }
    let inner = rest.strip_prefix("::").map_or_else(|| vec![Vec::new()], paths);
    inner.into_iter().map(|path| [vec![first.to_owned()], path].concat()).collect()
}

/// What breaks the table of rooms in one file.
fn room_breaks(source: &Source) -> Vec<String> {
    let own = room(&source.module());
    if own == "lib" {
        return Vec::new();
    }
    let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == own) else {
        return vec![format!("{}: the room {own} has no line in the table of rooms", source.path)];
    };
    let allowed: Vec<&str> = allowed.concat();
    let used: BTreeSet<(usize, String)> =
        uses(source).into_iter().map(|(number, path)| (number, used_room(&path))).collect();
    used.into_iter()
        .filter(|(_, used)| *used != own && !used.is_empty() && !allowed.contains(&used.as_str()))
        .map(|(number, used)| format!("{}:{number}: the room {own} may not use {used}", source.path))
        .collect()
}

#[test]
fn rooms_use_only_the_rooms_they_may() {
    let broken: Vec<String> = sources("src", ".rs").iter().flat_map(room_breaks).collect();
    check(&broken);
}

#[test]
fn the_table_of_rooms_names_rooms_that_exist_and_has_no_circle() {
    let found: BTreeSet<String> = sources("src", ".rs").iter().map(|source| room(&source.module())).collect();
    for (name, allowed) in ROOMS {
        assert!(found.contains(*name), "There is no room {name}.");
        for used in allowed.concat() {
            assert!(ROOMS.iter().any(|(room, _)| *room == used), "{name} may use {used}, which is no room.");
        }
    }
    // Rooms that use only rooms taken out before can be taken out; a circle stays.
    let mut out: Vec<&str> = Vec::new();
    while let Some((name, _)) = ROOMS
        .iter()
        .find(|(name, allowed)| !out.contains(name) && allowed.concat().iter().all(|used| out.contains(used)))
    {
        out.push(name);
    }
    let circle: Vec<&str> = ROOMS.iter().map(|(name, _)| *name).filter(|name| !out.contains(name)).collect();
    assert!(circle.is_empty(), "These rooms stand in a circle: {circle:?}");
}

#[test]
fn no_page_uses_a_page() {
    let all = sources("src/ui", ".rs");
    let is_page = |source: &&Source| {
        source.code().any(|(_, line)| line.trim_start().starts_with("pub fn ") && line.contains("Page("))
    };
    let pages: Vec<String> = all
        .iter()
        .filter(|source| source.is_in("src/ui/pages/"))
        .filter(is_page)
        .map(|source| source.module().join("/"))
        .collect();
    assert!(pages.len() >= 4, "{pages:?}");
    let mut broken = Vec::new();
    for source in all.iter().filter(|source| !CHOOSE_PAGES.contains(&source.path.as_str())) {
        for (number, path) in uses(source) {
            let path = path.join("/");
            let page = pages.iter().find(|page| path == **page || path.starts_with(&format!("{page}/")));
            if let Some(page) = page.filter(|page| **page != source.module().join("/")) {
                broken.push(format!("{}:{number}: only the root and the frame may use the page {page}", source.path));
            }
        }
    }
    check(&broken);
}

#[test]
fn only_the_crate_and_the_binary_tell_targets_apart() {
    let mut broken = Vec::new();
    for source in sources("src", ".rs") {
        for (number, line) in source.code().filter(|(_, line)| line.contains("target_arch")) {
            if !["src/lib.rs", "src/main.rs"].contains(&source.path.as_str()) {
                broken.push(format!(
                    "{}:{number}: a switch of the target outside lib.rs and main.rs: {line}",
                    source.path
                ));
            }
        }
    }
    check(&broken);
}

#[test]
fn every_file_says_first_what_lives_in_it() {
    let mut broken = Vec::new();
    for folder in ["src", "tests", "xtask"] {
        for source in sources(folder, ".rs") {
            // The crate's own words are ARCHITECTURE.md.
            let first = source.text.lines().next().unwrap_or_default();
            if !first.starts_with("//! ") && source.path != "src/lib.rs" {
                broken.push(format!("{}:1: begins without a sentence after //!", source.path));
            }
        }
    }
    check(&broken);
}

#[test]
fn files_stay_short() {
    let mut lengths: Vec<(usize, String)> =
        sources("src", ".rs").into_iter().map(|source| (source.text.lines().count(), source.path)).collect();
    lengths.sort();
    let at = |percent: usize| lengths[(lengths.len() - 1) * percent / 100].0;
    println!("{} files; half up to {} lines, nine tenths up to {}", lengths.len(), at(50), at(90));
    let allowed = |path: &str| LONGER.iter().find(|(longer, _)| *longer == path).map_or(LINES, |(_, lines)| *lines);
    let long = lengths.iter().filter(|(length, path)| *length > allowed(path));
    check(
        &long.map(|(length, path)| format!("{path}:{length}: longer than {} lines", allowed(path))).collect::<Vec<_>>(),
    );
    for (path, _) in LONGER {
        let is_long = lengths.iter().any(|(length, other)| other == path && *length > LINES);
        assert!(is_long, "{path} is short again: take it out of LONGER.");
    }
    assert!(at(50) <= 150, "Half of the files should have 150 lines at most, not {}.", at(50));
    assert!(at(90) <= 330, "Nine tenths of the files should have 330 lines at most, not {}.", at(90));
}

/// True if a colour like `#15302f` stands in a text.
fn has_colour(line: &str) -> bool {
    line.match_indices('#').any(|(at, _)| {
        let digits = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
        let ends = line[at + 1 + digits..].chars().next().is_none_or(|next| !next.is_alphanumeric() && next != '-');
        [3, 4, 6, 8].contains(&digits) && ends
    })
}

#[test]
fn colours_stand_in_the_tokens_and_the_palette_only() {
    let mut broken = Vec::new();
    for source in sources("src", ".rs").iter().chain(&sources("style", ".css")) {
        if COLOURED.contains(&source.path.as_str()) {
            continue;
        }
        for (number, line) in source.code().filter(|(_, line)| has_colour(line)) {
            broken.push(format!("{}:{number}: a colour of its own: {}", source.path, line.trim()));
        }
    }
    check(&broken);
}

#[test]
fn the_palette_is_the_light_side_of_the_tokens() {
    let tokens = sources("style", "tokens.css").remove(0).text;
    // The first block is the plain one; those for high contrast follow.
    let plain = tokens.split(":root {").nth(1).unwrap();
    let mut broken = Vec::new();
    for colour in palette::ALL {
        let light = plain
            .split_once(&format!("--{}: light-dark(", colour.token))
            .and_then(|(_, rest)| rest.split([',', ')']).next());
        if light != Some(colour.value) {
            broken.push(format!(
                "src/drawing/palette.rs: {} is {}, in style/tokens.css {light:?}",
                colour.token, colour.value
            ));
        }
    }
    check(&broken);
    assert!(palette::ALL.len() >= 15);
}

#[test]
fn the_screen_sets_no_style_by_hand_and_writes_no_log() {
    let forbidden = [
        ("style=\"", "a style attribute, which the content security policy forbids"),
        ("println!", "a log: it could hold words of a case"),
        ("eprintln!", "a log: it could hold words of a case"),
        ("dbg!", "a log: it could hold words of a case"),
        ("console::", "a log: it could hold words of a case"),
        ("logging::", "a log: it could hold words of a case"),
    ];
    let mut broken = Vec::new();
    for source in sources("src/ui", ".rs") {
        for (number, line) in source.code() {
            for (what, why) in forbidden.iter().filter(|(what, _)| line.contains(what)) {
                broken.push(format!("{}:{number}: {what} is {why}", source.path));
            }
        }
    }
    check(&broken);
}

#[test]
fn the_lower_floor_asks_no_clock_no_folder_and_prints_nothing() {
    let mut broken = Vec::new();
    for source in sources("src", ".rs") {
        let room = room(&source.module());
        if !LOWER.contains(&room.as_str()) {
            continue;
        }
        for (number, line) in source.code_before_tests() {
            for what in ["std::time", "std::env", "std::fs", "SystemTime", "Instant", "println!", "dbg!"] {
                if line.contains(what) {
                    broken.push(format!("{}:{number}: {what} in the room {room}", source.path));
                }
            }
        }
    }
    check(&broken);
}

/// The words that a line of a view shows or says by itself: a text node, or an
/// attribute that is read aloud.
fn spoken(line: &str) -> Option<&str> {
    // The name of the app is the same in every language.
    let literal = |from: usize| line[from..].split('"').next().filter(|text| has_word(text) && *text != "Ankerplatz");
    let node = line.match_indices(">\"").find_map(|(at, _)| {
        let is_arrow = line[..at].ends_with(['=', '-']);
        if is_arrow { None } else { literal(at + 2) }
    });
    let attributes = ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""];
    let attribute =
        || attributes.iter().find_map(|name| line.match_indices(name).find_map(|(at, _)| literal(at + name.len())));
    node.or_else(attribute)
}

fn has_word(text: &str) -> bool {
    text.split(|letter: char| !letter.is_alphabetic()).any(|word| word.chars().count() >= 2)
}

#[test]
fn the_screen_speaks_only_through_i18n() {
    let mut broken = Vec::new();
    for source in sources("src/ui", ".rs") {
        for (number, line) in source.code_before_tests() {
            if let Some(words) = spoken(line) {
                broken.push(format!("{}:{number}: words for the user outside i18n: {words}", source.path));
            }
        }
    }
    check(&broken);
}

#[test]
fn nothing_is_left_for_later() {
    // Put together here, so that this file does not find itself.
    let anywhere = [concat!("coming", " soon"), concat!("todo", "!("), concat!("unimplemented", "!(")];
    let in_comments = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("unimple", "mented")];
    let mut broken = Vec::new();
    let files = [sources("src", ""), sources("tests", ".rs"), sources("style", ".css")];
    for source in files.into_iter().flatten() {
        let is_style = source.is_in("style/");
        for (number, line) in source.lines() {
            let comment = if is_style { line } else { &line[without_comment(line).len()..] };
            let is_open = anywhere.iter().any(|what| line.to_lowercase().contains(what));
            if is_open || in_comments.iter().any(|what| comment.contains(what)) {
                broken.push(format!("{}:{number}: something is left for later: {}", source.path, line.trim()));
            }
        }
    }
    check(&broken);
}

#[test]
fn nothing_stops_the_program_outside_tests() {
    let mut broken = Vec::new();
    for source in sources("src", ".rs") {
        for (number, line) in source.code_before_tests() {
            for what in [".unwrap()", ".expect(", "panic!(", "unreachable!("] {
                if line.contains(what) {
                    broken.push(format!("{}:{number}: {what} outside tests", source.path));
                }
            }
        }
    }
    check(&broken);
}

/// The numbers of all requirements that a line names.
fn requirements(line: &str) -> Vec<u32> {
    line.match_indices("A-")
        .filter(|(at, _)| !line[..*at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '-'))
        .filter_map(|(at, _)| line.get(at + 2..at + 5)?.parse().ok())
        .collect()
}

#[test]
fn every_source_named_in_the_code_is_a_requirement() {
    let mut broken = Vec::new();
    let mut count = 0;
    for source in sources("src", ".rs") {
        for (number, line) in source.lines() {
            for id in requirements(line) {
                count += 1;
                if !REQUIREMENTS.iter().any(|(first, last)| (*first..=*last).contains(&id)) {
                    broken.push(format!("{}:{number}: there is no requirement A-{id:03}", source.path));
                }
            }
        }
    }
    check(&broken);
    assert!(count > 100, "{count}");
}

#[test]
fn every_question_names_its_source() {
    use ankerplatz::domain::phase::step::Step;
    for question in Step::ALL.into_iter().flat_map(Step::questions) {
        for id in question.source().split(", ") {
            let [number] = requirements(id)[..] else { panic!("{question:?}: {id}") };
            assert_eq!(format!("A-{number:03}"), id, "{question:?}");
        }
    }
}

/// The checks above are worth something only if they find what breaks a rule.
#[test]
fn what_breaks_a_rule_is_found() {
    let source = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
    for (path, text, expected) in [
        ("src/domain/case.rs", "use crate::ui::store;", "src/domain/case.rs:1: the room domain may not use ui/store"),
        (
            "src/domain/case.rs",
            "\nlet x = crate::storage::format::VERSION;",
            "case.rs:2: the room domain may not use storage",
        ),
        ("src/analysis/x.rs", "use crate::{domain::case::Case, i18n::{Locale, words}};", "analysis may not use i18n"),
        (
            "src/analysis/x.rs",
            "use crate::{\n    domain,\n    session,\n};",
            "x.rs:1: the room analysis may not use session",
        ),
        ("src/ui/map/canvas.rs", "use super::super::wizard::frame;", "the room ui/map may not use ui/wizard"),
        ("src/ui/map/mod.rs", "use super::wizard::frame;", "the room ui/map may not use ui/wizard"),
        ("src/ui/map/canvas.rs", "use crate::storage::repository::Repository;", "ui/map may not use storage"),
        ("src/domain/x.rs", "#[cfg(test)]\nmod tests {\n    use crate::session;", "domain may not use session"),
        ("src/main.rs", "ankerplatz::domain::x();", "the room main may not use domain"),
        ("src/attic/x.rs", "", "the room attic has no line in the table"),
    ] {
        let broken = room_breaks(&source(path, text));
        assert!(broken.len() == 1 && broken[0].contains(expected), "{path}: {broken:?}");
    }
    for (path, text) in [
        ("src/domain/case.rs", "//! See [`crate::ui`]. // use crate::ui;"),
        ("src/domain/case.rs", "use super::phase::plan; use crate::domain::{ids, map};"),
        ("src/domain/phase/x.rs", "mod tests {\n    use super::super::super::client;"),
        ("src/ui/mod.rs", "platform::crash::stand_by(); use crate::ui::app;"),
    ] {
        assert_eq!(room_breaks(&source(path, text)), Vec::<String>::new(), "{path}");
    }
    assert!(
        has_colour("fill=\"#15302f\"") && has_colour("#fff;") && !has_colour("#content") && !has_colour("#[cfg(x)]")
    );
    assert_eq!(spoken("<p>\"Nicht gespeichert\"</p>"), Some("Nicht gespeichert"));
    assert_eq!(spoken("<a title=\"Open\">"), Some("Open"));
    for line in ["<p>\"×\"</p>", "State::Active => \"active step\",", "<p class=\"small quiet\">{words.name}</p>"] {
        assert_eq!(spoken(line), None, "{line}");
    }
    assert_eq!(without_comment("let x = \"https://x\"; // why"), "let x = \"https://x\"; ");
    assert_eq!(requirements("(A-071, A-072) and UA-999"), [71, 72]);
}
