//! The points in which easyNWK must be reached before anything else may be
//! claimed, each with the test or the story in the browser that carries it.
//!
//! A point whose test is renamed or gone fails here, so that the list stays
//! true.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A point, and what carries it: a file and the name of a test or story in it.
type Point = (&'static str, &'static [(&'static str, &'static str)]);

const ROLES: &str = "src/domain/map/role.rs";
const LAYERS: &str = "tests/browser/src/stories/layers.rs";
const GESTURES: &str = "tests/browser/src/stories/gestures.rs";
const ROSA: &str = "tests/browser/src/stories/rosa/mod.rs";

/// What easyNWK can do and the map editor as well.
const POINTS: &[Point] = &[
    (
        "73 roles and free text",
        &[
            (ROLES, "the_table_holds_seventy_three_roles_and_the_usual_ones_among_them"),
            (ROLES, "roles_of_the_sector_are_proposed_first_and_none_is_left_out"),
            ("src/i18n/roles.rs", "words_of_ones_own_stay_as_they_are"),
            (ROSA, "rosa_drawn_by_keyboard_alone"),
        ],
    ),
    ("emoji", &[(LAYERS, "support_conflict_and_a_sign_are_told_beside_the_map")]),
    (
        "deceased",
        &[(ROSA, "rosa_drawn_by_single_taps"), ("tests/drawing.rs", "every_contact_of_rosa_keeps_name_and_role")],
    ),
    ("not human", &[("src/drawing/notation.rs", "gender_shows_on_persons_only"), (ROSA, "rosa_drawn_by_mouse")]),
    ("4 genders with symbols", &[("src/drawing/notation.rs", "every_symbol_has_an_outline_of_its_own")]),
    ("multiplex ties", &[(ROSA, "rosa_drawn_by_mouse"), (LAYERS, "a_tie_is_told_and_taken_back_in_one_step")]),
    ("conflict", &[(LAYERS, "support_conflict_and_a_sign_are_told_beside_the_map")]),
    (
        "5 kinds of support in 3 directions",
        &[
            ("src/domain/map/bond.rs", "support_of_a_kind_is_said_once_and_in_order"),
            (LAYERS, "support_conflict_and_a_sign_are_told_beside_the_map"),
        ],
    ),
    (
        "filter by support",
        &[
            ("src/drawing/highlight.rs", "support_and_frequency_keep_the_ends_of_their_ties"),
            (LAYERS, "support_conflict_and_a_sign_are_told_beside_the_map"),
        ],
    ),
    (
        "size of labels and symbols",
        &[
            ("src/drawing/sizes.rs", "small_letters_can_be_read_and_every_grade_is_larger_than_the_last"),
            (LAYERS, "the_picture_can_be_set"),
        ],
    ),
    (
        "every layer can be switched",
        &[("tests/drawing.rs", "layers_leave_out_what_they_name"), (LAYERS, "the_picture_can_be_set")],
    ),
    (
        "zoom and full screen",
        &[
            ("tests/browser/src/stories/journey/mod.rs", "the_main_journey"),
            (LAYERS, "the_picture_can_be_set"),
            (GESTURES, "fingers_move_pan_zoom_and_select"),
        ],
    ),
    ("several tied in one stroke", &[(GESTURES, "several_are_drawn_around_and_tied_together")]),
    ("cliques", &[("src/analysis/cliques.rs", "cliques_are_maximal_and_pairs_are_none")]),
    (
        "pseudonyms",
        &[
            ("src/drawing/pseudonyms.rs", "nothing_that_was_written_stands_in_the_picture_or_in_what_is_read_aloud"),
            (LAYERS, "shown_with_pseudonyms_no_name_is_left"),
        ],
    ),
    (
        "title and date of a version",
        &[
            ("tests/commands.rs", "a_caption_changes_title_and_day_and_leaves_the_contacts"),
            (ROSA, "rosa_drawn_by_mouse"),
        ],
    ),
    (
        "versions made anew, blank or as a copy, with a slider over them",
        &[
            ("tests/versions.rs", "a_copy_has_the_same_people_and_asks_anew"),
            ("tests/versions.rs", "a_target_never_is_how_things_are_and_a_blank_map_is_blank"),
            ("tests/versions.rs", "making_captioning_and_deleting_are_one_step_back_each"),
            ("src/domain/map/axis.rs", "two_days_that_are_close_can_each_be_hit"),
        ],
    ),
    ("printed list", &[("tests/versions.rs", "the_printed_map_lists_everybody_with_role_place_and_ties")]),
    ("image as PNG", &[(LAYERS, "the_map_can_be_saved_as_an_image")]),
    (
        "measures as CSV",
        &[
            ("tests/exports/main.rs", "measures_have_the_two_sizes_where_their_heads_say"),
            ("tests/exports/main.rs", "what_is_not_defined_is_an_empty_cell"),
        ],
    ),
    (
        ".nwk can be read",
        &[
            ("tests/interchange/nwk.rs", "one_version_of_nwk_has_the_values_of_the_format_notes"),
            ("tests/interchange/nwk.rs", "defect_4_versions_of_nwk_are_kept_apart"),
        ],
    ),
    (
        "German and English",
        &[
            ("tests/texts.rs", "each_language_keeps_to_itself"),
            ("tests/browser/src/stories/start.rs", "an_english_browser_gets_an_english_page"),
        ],
    ),
    (
        "demo case",
        &[
            ("tests/practice.rs", "it_shows_what_a_student_should_see"),
            ("tests/practice.rs", "the_maps_are_rich_and_have_room_for_their_labels"),
        ],
    ),
];

#[test]
fn every_point_of_parity_is_carried_by_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut missing = Vec::new();
    for (point, tests) in POINTS {
        assert!(!tests.is_empty(), "nothing carries „{point}“");
        for (file, name) in *tests {
            let text = fs::read_to_string(root.join(file)).unwrap();
            let is_there = text.contains(&format!("fn {name}(")) || text.contains(&format!("\"{name}\""));
            if !is_there {
                missing.push(format!("{point}: {file} holds no {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_point_stands_there_twice() {
    let points: BTreeSet<&str> = POINTS.iter().map(|(point, _)| *point).collect();
    assert_eq!(points.len(), POINTS.len());
}
