//! What is printed says everything the plan holds, nothing it does not hold,
//! and lets no foreign markup through.
//!
//! `UPDATE_GOLDEN=1 cargo test --test documents` writes the golden files anew.

use std::collections::BTreeSet;
use std::path::PathBuf;

use ankerplatz::documents::support_plan::support_plan;
use ankerplatz::documents::{Block, Document, MapFigure, Row, html};
use ankerplatz::domain::case::Case;
use ankerplatz::domain::client::Client;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::ids::{CaseId, ContactId, GoalId, MapId, MeasureId};
use ankerplatz::domain::phase::goal::{Goal, GoalLevel};
use ankerplatz::domain::phase::intervention::Intervention;
use ankerplatz::domain::phase::plan::{Doer, Measure};
use ankerplatz::domain::phase::question::Question;
use ankerplatz::domain::record::Edit;
use ankerplatz::drawing::palette;
use ankerplatz::i18n::{Language, Locale};
use ankerplatz::storage::format;
use chrono::NaiveDate;
use uuid::Uuid;

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-100 -100 200 200\">\
     <circle r=\"99\" fill=\"none\" stroke=\"#111\"/></svg>";

#[expect(clippy::unwrap_used, reason = "The practice case is part of the package.")]
fn karin(locale: Locale) -> Case {
    let text = match locale.language() {
        Language::De => include_str!("../public/practice/karin.de.json"),
        Language::En => include_str!("../public/practice/karin.en.json"),
    };
    format::read(text).unwrap()
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

fn empty_case() -> Case {
    Case::new(CaseId(Uuid::from_u128(1)), MapId(Uuid::from_u128(2)), today(), "")
}

/// Every text of a document.
fn texts(document: &Document) -> Vec<&str> {
    let mut texts = vec![document.title.as_str()];
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) | Block::Aim(text) => texts.push(text),
            Block::Facts(facts) => texts.extend(facts.iter().flat_map(|(label, value)| [label.as_str(), value])),
            Block::List(items) | Block::Boxes(items) | Block::Signatures(items) => {
                texts.extend(items.iter().map(String::as_str));
            }
            Block::Table(table) => {
                texts.push(&table.caption);
                texts.extend(table.head.iter().map(String::as_str));
                for row in &table.rows {
                    match row {
                        Row::Group(text) => texts.push(text),
                        Row::Cells(cells) => texts.extend(cells.iter().map(String::as_str)),
                    }
                }
            }
            Block::Map(figure) => texts.extend([figure.title.as_str(), &figure.caption]),
        }
    }
    texts
}

/// Cells of a table may be empty, everything else says something.
fn assert_says_something(document: &Document) {
    for text in texts(document) {
        for placeholder in ["…", "...", "___", "{", "}", "[", "]", "TODO", "XXX", "??", "–", "null", "None", "Some("]
        {
            assert!(!text.contains(placeholder), "{placeholder} in {text}");
        }
    }
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) | Block::Aim(text) => assert!(!text.trim().is_empty()),
            Block::Facts(facts) => {
                assert!(!facts.is_empty());
                assert!(facts.iter().all(|(label, value)| !label.is_empty() && !value.trim().is_empty()));
            }
            Block::List(items) | Block::Boxes(items) | Block::Signatures(items) => {
                assert!(!items.is_empty() && items.iter().all(|item| !item.trim().is_empty()));
            }
            Block::Table(table) => {
                assert!(!table.rows.is_empty());
                for row in &table.rows {
                    match row {
                        Row::Group(text) => assert!(!text.trim().is_empty()),
                        Row::Cells(cells) => {
                            assert_eq!(cells.len(), table.head.len());
                            assert!(!cells[0].trim().is_empty());
                        }
                    }
                }
            }
            Block::Map(figure) => assert!(!figure.svg.is_empty() && !figure.caption.is_empty()),
        }
    }
}

#[test]
fn the_support_plan_of_the_practice_case_stays_as_it_is() {
    for locale in Locale::ALL {
        let rendered = html::render(&support_plan(&karin(locale), locale, today(), Some(SVG.to_owned())));
        let name = format!("tests/golden/support-plan.{}.html", locale.tag());
        let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::create_dir_all(golden.parent().unwrap()).unwrap();
            std::fs::write(&golden, &rendered).unwrap();
        }
        assert_eq!(std::fs::read_to_string(golden).unwrap(), rendered);
    }
}

fn figures(document: &Document) -> Vec<&MapFigure> {
    let mut figures = Vec::new();
    for block in &document.blocks {
        if let Block::Map(figure) = block {
            figures.push(figure);
        }
    }
    figures
}

#[test]
fn every_goal_and_every_measure_is_on_paper() {
    for locale in Locale::ALL {
        let case = karin(locale);
        let document = support_plan(&case, locale, today(), None);
        let all = texts(&document).join("\n");
        for goal in &case.plan.goals {
            assert!(all.contains(&goal.text), "{}", goal.text);
            assert!(all.contains(goal.first_indicator()));
        }
        for measure in &case.plan.measures {
            assert!(all.contains(&measure.what), "{}", measure.what);
        }
        assert!(all.contains(case.answers.text(Question::OwnActivities)));
        let with_map = support_plan(&case, locale, today(), Some(SVG.to_owned()));
        assert_eq!(figures(&with_map).len(), figures(&document).len() + 1, "no map, no figure of it");
        assert_says_something(&document);
    }
}

#[test]
fn doers_are_named() {
    let document = support_plan(&karin(Locale::DE), Locale::DE, today(), None);
    let all = texts(&document);
    for name in ["Karin S.", "Frau Reuter", "Herr Lindner", "Onkel Bernd", "Herr Adler, Beratung Lotse"] {
        assert!(all.contains(&name), "{name}");
    }
}

#[test]
fn a_network_intervention_stands_in_the_plan_with_the_contacts_it_is_about() {
    let case = karin(Locale::DE);
    let contacts: BTreeSet<ContactId> = case
        .newest_map()
        .unwrap()
        .network
        .contacts()
        .filter(|contact| ["Mila", "Manuela"].contains(&contact.name.as_str()))
        .map(|contact| contact.id)
        .collect();
    let put = |number: u128, what: &str| {
        let measure = Measure {
            what: what.to_owned(),
            intervention: Some(Intervention::Intensify),
            contacts: contacts.clone(),
            ..Measure::new(MeasureId(Uuid::from_u128(number)))
        };
        Command::Measure(Edit::Put(measure))
    };
    let case = case.apply(put(1, "Sonntags gemeinsam kochen")).unwrap().apply(put(2, "")).unwrap();
    let document = support_plan(&case, Locale::DE, today(), None);
    let all = texts(&document);
    assert!(all.contains(&"Sonntags gemeinsam kochen\nBeziehungen intensivieren: Manuela, Mila"), "below what is done");
    assert!(all.contains(&"Beziehungen intensivieren: Manuela, Mila"), "not lost where nothing else is said");
}

#[test]
fn an_empty_case_prints_no_blanks() {
    for locale in Locale::ALL {
        let document = support_plan(&empty_case(), locale, today(), Some(SVG.to_owned()));
        assert_says_something(&document);
        assert!(!document.blocks.iter().any(|block| matches!(block, Block::Table(_))));
    }
}

#[test]
fn a_plan_without_goals_and_measures_says_so_before_it_is_signed() {
    let document = support_plan(&empty_case(), Locale::DE, today(), None);
    let said = texts(&document);
    let missing = |word: &str| said.iter().filter(|text| **text == word).count();
    assert_eq!((missing("Ziele"), missing("Maßnahmen")), (1, 1));
}

fn put_goal(case: &Case, number: u128, level: GoalLevel, parent: Option<u128>, text: &str) -> Case {
    let parent = parent.map(|parent| GoalId(Uuid::from_u128(parent)));
    let goal = Goal { text: text.to_owned(), ..Goal::new(GoalId(Uuid::from_u128(number)), level, parent) };
    case.apply(Command::Goal(Edit::Put(goal))).unwrap_or_else(|_| case.clone())
}

#[test]
fn goals_without_a_parent_and_half_written_ones_are_not_lost() {
    let mut case = empty_case();
    for (number, level, parent, text) in [
        (1, GoalLevel::Frame, None, "loose frame"),
        (2, GoalLevel::Outcome, None, "loose outcome"),
        (3, GoalLevel::Frame, None, ""),
        (4, GoalLevel::Outcome, Some(3), "under a frame without words"),
        (5, GoalLevel::Outcome, None, ""),
        (6, GoalLevel::Principle, None, "a principle alone"),
    ] {
        case = put_goal(&case, number, level, parent, text);
    }
    let measures = [(7, "for an empty goal", Some(5)), (8, "for a principle", Some(6)), (9, "", None)];
    for (number, what, goal) in measures {
        let measure = Measure {
            what: what.to_owned(),
            goal: goal.map(|goal| GoalId(Uuid::from_u128(goal))),
            by: Some(Doer::Other(String::new())),
            ..Measure::new(MeasureId(Uuid::from_u128(number)))
        };
        case = case.apply(Command::Measure(Edit::Put(measure))).unwrap();
    }
    let document = support_plan(&case, Locale::EN, today(), None);
    assert_says_something(&document);
    let all = texts(&document).join("\n");
    for text in ["loose frame", "loose outcome", "under a frame without words", "a principle alone"] {
        assert!(all.contains(text), "{text}");
    }
    for text in ["Dates for 2 outcome goals", "Who takes on 2 measures", "Dates for 2 measures", "Date of the review"] {
        assert!(all.contains(text), "{text}");
    }
}

#[test]
fn an_outcome_goal_directly_under_a_guiding_goal_is_printed_there() {
    let mut case = empty_case();
    for (number, level, parent, text) in [
        (1, GoalLevel::Principle, None, "the direction"),
        (2, GoalLevel::Frame, Some(1), "a stretch"),
        (3, GoalLevel::Outcome, Some(2), "in the stretch"),
        (4, GoalLevel::Outcome, Some(1), "straight on"),
        (5, GoalLevel::Principle, None, "another direction"),
        (6, GoalLevel::Outcome, Some(5), "elsewhere"),
        (7, GoalLevel::Outcome, None, "alone"),
    ] {
        case = put_goal(&case, number, level, parent, text);
    }
    let goals = support_plan(&case, Locale::EN, today(), None);
    let said = texts(&goals).join("\n");
    let places = [
        "the direction",
        "Frame goal 1: a stretch",
        "1.1 in the stretch",
        "2.1 straight on",
        "another direction",
        "3.1 elsewhere",
        "4.1 alone",
    ]
    .map(|text| said.find(text).unwrap_or_else(|| panic!("{text}")));
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn the_schedule_is_printed_and_says_the_same_in_words() {
    for (locale, heading, said) in [
        (Locale::DE, "Zeitplan", ["Zeitplan: Ziel ", ", vorbei; "]),
        (Locale::EN, "Schedule", ["Schedule: Goal ", ", over; "]),
    ] {
        let document = support_plan(&karin(locale), locale, today(), None);
        let headed = |block: &&Block| matches!(block, Block::Heading { text, .. } if text.ends_with(heading));
        assert_eq!(document.blocks.iter().filter(headed).count(), 1, "{heading}");
        let figures = figures(&document);
        assert!(!figures.is_empty());
        assert!(said.iter().all(|said| figures[0].title.contains(said)), "{}", figures[0].title);
        // Black and white: every colour of the picture is ink, pale ink or paper.
        let colours =
            [palette::INK, palette::CHART_INK, palette::WATER_LINE, palette::WATER_OPEN].map(|colour| colour.value);
        for figure in figures {
            let used = figure.svg.split(['"']).filter(|value| value.starts_with('#'));
            assert!(used.into_iter().all(|value| colours.contains(&value)));
        }
    }
}

#[test]
fn hostile_names_are_escaped() {
    let hostile = "<script>alert('x')</script>\"&";
    let mut case = empty_case();
    case = case
        .apply(Command::Describe(Client {
            name: hostile.to_owned(),
            number: hostile.to_owned(),
            age: hostile.to_owned(),
            ..Client::default()
        }))
        .unwrap();
    for (number, level, parent) in
        [(1, GoalLevel::Principle, None), (2, GoalLevel::Frame, Some(1)), (3, GoalLevel::Outcome, Some(2))]
    {
        case = put_goal(&case, number, level, parent, hostile);
    }
    let measure = Measure {
        what: hostile.to_owned(),
        by: Some(Doer::Other(hostile.to_owned())),
        goal: Some(GoalId(Uuid::from_u128(3))),
        ..Measure::new(MeasureId(Uuid::from_u128(4)))
    };
    case = case.apply(Command::Measure(Edit::Put(measure))).unwrap();
    let rendered = html::render(&support_plan(&case, Locale::DE, today(), None));
    assert!(!rendered.contains("<script"));
    assert!(!rendered.contains("\"&\""));
    assert!(rendered.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;"));
}

#[test]
fn the_file_needs_nothing_from_anywhere_and_its_title_names_nobody() {
    let rendered = html::render(&support_plan(&karin(Locale::DE), Locale::DE, today(), None));
    assert!(rendered.contains("<title>Hilfeplan</title>"));
    assert!(rendered.contains("<html lang=\"de\">"));
    // The name of the language of pictures is an address that nobody asks.
    let rendered = rendered.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
    for outside in ["http://", "https://", "<script", "<link", "<img", "url("] {
        assert!(!rendered.contains(outside), "{outside}");
    }
}
