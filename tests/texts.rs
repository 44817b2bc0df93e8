//! The tone of every text: complete in both languages, calm, and addressed to
//! everybody.

#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

use ankerplatz::analysis::measure::Measure;
use ankerplatz::domain::client::Gender;
use ankerplatz::domain::due::DueKind;
use ankerplatz::domain::ids::ContactId;
use ankerplatz::domain::map::bond::{Feature, Frequency, Nature, Quality, Support};
use ankerplatz::domain::map::contact::{AnchorTie, ContactKind};
use ankerplatz::domain::map::place::{Horizon, Sector};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::activity::{ActivityKind, Side};
use ankerplatz::domain::phase::aim::Aim;
use ankerplatz::domain::phase::answers::Verdict;
use ankerplatz::domain::phase::assessment::{LifeArea, NeedKind, Perspective, RATING_MAX, StrengthOf};
use ankerplatz::domain::phase::course::Function;
use ankerplatz::domain::phase::goal::{Attainment, GoalLevel, Priority};
use ankerplatz::domain::phase::plan::{Doer, MeasureState};
use ankerplatz::domain::phase::progress::State;
use ankerplatz::domain::phase::question::{AnswerKind, Question};
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::phase::typical_fault::TypicalFault;
use ankerplatz::i18n::sources::Source;
use ankerplatz::i18n::{
    Language, Locale, Tongue, Wording, aims, bonds, documents, logged, measures, questions, sources, steps,
    typical_faults, words,
};
use uuid::Uuid;

fn all_questions() -> impl Iterator<Item = Question> {
    Step::ALL.into_iter().flat_map(Step::questions).copied()
}

/// Names and labels: no sentence, no full stop.
fn labels(locale: Locale) -> Vec<&'static str> {
    let mut labels = Vec::new();
    labels.extend(PhaseKind::ALL.map(|phase| words::phase(locale, phase)));
    labels.extend(Step::ALL.map(|step| words::step(locale, step)));
    labels.extend([State::NotBegun, State::Active, State::Complete].map(|state| words::state(locale, state)));
    labels.extend(LifeArea::ALL.map(|area| words::life_area(locale, area)));
    labels.extend(Perspective::ALL.map(|perspective| words::perspective(locale, perspective)));
    labels.extend((0..=RATING_MAX).map(|value| words::need_scale(locale, value)));
    labels.extend((0..=RATING_MAX).map(|value| words::resource_scale(locale, value)));
    labels.extend(StrengthOf::ALL.map(|of| words::strength_of(locale, of)));
    labels.extend(NeedKind::ALL.map(|kind| words::need_kind(locale, kind)));
    labels.extend(GoalLevel::ALL.map(|level| words::goal_level(locale, level)));
    labels.extend(GoalLevel::ALL.map(|level| words::goal_level_plural(locale, level)));
    labels.extend(Attainment::ALL.map(|attainment| words::attainment(locale, attainment)));
    let doers = [Doer::Client, Doer::CaseManager, Doer::Contact(ContactId(Uuid::nil())), Doer::Other(String::new())];
    labels.extend(doers.map(|doer| words::doer(locale, &doer)));
    labels.extend(MeasureState::ALL.map(|state| words::measure_state(locale, state)));
    labels.extend(Verdict::ALL.map(|verdict| words::verdict(locale, verdict)));
    labels.extend(
        all_questions()
            .filter_map(|question| match question.kind() {
                AnswerKind::Choice(choices) => Some(choices),
                AnswerKind::Line | AnswerKind::Text | AnswerKind::Date | AnswerKind::Verdict => None,
            })
            .flatten()
            .map(|choice| words::choice(locale, *choice)),
    );
    labels.extend(Function::ALL.map(|function| words::function(locale, function)));
    labels.extend(ActivityKind::ALL.map(|kind| logged::activity_kind(locale, kind)));
    labels.extend(Side::ALL.map(|side| logged::side(locale, side)));
    labels.extend(Aim::ALL.map(|aim| aims::name(locale, aim)));
    labels.extend(Priority::ALL.map(|priority| aims::help_priority(locale, priority)));
    labels.extend(TypicalFault::ALL.map(|fault| typical_faults::name(locale, fault)));
    let dues = [
        DueKind::AssessmentEnds,
        DueKind::Measure,
        DueKind::Arrival,
        DueKind::Monitoring,
        DueKind::PlanReview,
        DueKind::Cooperation,
        DueKind::Detachment,
        DueKind::FollowUp,
    ];
    labels.extend(dues.map(|due| words::due_kind(locale, due)));
    labels.extend(Gender::ALL.map(|gender| words::gender(locale, gender)));
    labels.extend(ContactKind::ALL.map(|kind| words::contact_kind(locale, kind)));
    labels.extend(AnchorTie::ALL.map(|tie| words::anchor_tie(locale, tie)));
    labels.extend(Sector::ALL.map(|sector| words::sector(locale, sector)));
    labels.extend(Horizon::ALL.map(|horizon| words::horizon(locale, horizon)));
    labels.extend(Support::ALL.map(|support| words::support(locale, support)));
    labels.extend(Quality::ALL.map(|quality| bonds::quality(locale, quality)));
    labels.extend(Quality::ALL.map(|quality| bonds::quality_of_tie(locale, quality)));
    labels.extend(Frequency::ALL.map(|frequency| bonds::frequency(locale, frequency)));
    labels.extend(Nature::ALL.map(|nature| bonds::nature(locale, nature)));
    labels.extend(Feature::ALL.map(|feature| bonds::feature(locale, feature)));
    labels.extend(all_questions().map(|question| questions::label(locale, question)));
    labels.extend(all_questions().map(|question| questions::source(locale, question)));
    labels.extend(Source::ALL.map(|source| sources::name(locale, source)));
    labels.extend(Measure::ALL.map(|measure| measures::name(locale, measure)));
    labels.extend(Measure::ALL.map(|measure| measures::source(locale, measure)));
    labels
}

/// Explanations in whole sentences.
fn sentences(locale: Locale) -> Vec<&'static str> {
    let mut sentences = Vec::new();
    sentences.extend(PhaseKind::ALL.map(|phase| words::phase_purpose(locale, phase)));
    sentences.extend(GoalLevel::ALL.map(|level| words::goal_level_hint(locale, level)));
    sentences.extend(Function::ALL.map(|function| words::function_hint(locale, function)));
    sentences.extend(Quality::ALL.map(|quality| bonds::quality_hint(locale, quality)));
    sentences.extend(TypicalFault::ALL.map(|fault| typical_faults::sentence(locale, fault)));
    sentences.extend(all_questions().map(|question| questions::help(locale, question)));
    sentences.extend(Step::ALL.map(|step| steps::help(locale, step).text));
    sentences.extend(Measure::ALL.map(|measure| measures::formula(locale, measure)));
    sentences.extend(Measure::ALL.map(|measure| measures::meaning(locale, measure)));
    sentences
}

/// Sentences that may be questions.
fn leads(locale: Locale) -> Vec<&'static str> {
    let mut leads = Step::ALL.map(|step| words::step_lead(locale, step)).to_vec();
    leads.extend(Step::ALL.iter().flat_map(|step| steps::help(locale, *step).questions));
    leads
}

fn all(locale: Locale) -> Vec<String> {
    let mut all: Vec<String> =
        [labels(locale), sentences(locale), leads(locale)].concat().into_iter().map(str::to_owned).collect();
    // The struct of texts written out: every second piece stands between quotes.
    let document = format!("{:?}", documents::support_plan(locale));
    all.extend(document.split('"').skip(1).step_by(2).map(str::to_owned));
    all
}

fn practice(locale: Locale) -> &'static str {
    match locale.language() {
        Language::De => include_str!("../public/practice/karin.de.json"),
        Language::En => include_str!("../public/practice/karin.en.json"),
    }
}

#[test]
fn nothing_is_empty_and_nothing_shouts() {
    for locale in Locale::ALL {
        for text in all(locale) {
            assert!(!text.trim().is_empty());
            assert_eq!(text.trim(), text);
            assert!(!text.contains("  "), "{text}");
            assert!(!text.contains('!'), "{text}");
        }
        assert!(!practice(locale).contains('!'));
    }
}

#[test]
fn labels_are_no_sentences_and_sentences_end() {
    for locale in Locale::ALL {
        for text in labels(locale) {
            assert!(!text.ends_with('.'), "{text}");
        }
        for text in sentences(locale) {
            assert!(text.ends_with('.') || text.ends_with('?'), "{text}");
            assert!(text.starts_with(|letter: char| letter.is_uppercase() || letter == '('), "{text}");
        }
        for text in leads(locale) {
            assert!(text.ends_with('.') || text.ends_with('?'), "{text}");
        }
    }
}

#[test]
fn every_question_is_asked_on_one_page_and_labels_differ() {
    let mut questions: Vec<Question> = all_questions().collect();
    assert_eq!(questions.len(), 76);
    questions.sort_unstable();
    questions.dedup();
    assert_eq!(questions.len(), 76);
    for locale in Locale::ALL {
        let mut labels: Vec<&str> = all_questions().map(|question| questions::label(locale, question)).collect();
        labels.sort_unstable();
        labels.dedup();
        assert_eq!(labels.len(), 76);
    }
}

/// The words of a text, without the marks around them; a colon inside stays.
fn spoken(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != ':').map(|word| word.trim_matches(':'))
}

#[test]
fn german_says_no_du_and_speaks_of_everybody() {
    for text in all(Locale::DE).iter().map(String::as_str).chain([practice(Locale::DE)]) {
        for word in spoken(text) {
            let lower = word.to_lowercase();
            let is_du = matches!(lower.as_str(), "du" | "dich" | "dir") || lower.starts_with("dein");
            assert!(!is_du, "{word} in {text}");
            for stem in ["Klient", "Helfer", "Leistungserbringer"] {
                if let Some(rest) = word.strip_prefix(stem) {
                    assert!(rest.starts_with(":in"), "{word}");
                }
            }
            for generic in ["Klientel", "Sozialarbeiter", "Sozialarbeiterin", "Betroffene", "Betroffener"] {
                assert_ne!(word, generic);
            }
        }
    }
}

#[test]
fn each_language_keeps_to_itself() {
    for text in all(Locale::EN) {
        assert!(!text.contains(['ä', 'ö', 'ü', 'ß', 'Ä', 'Ö', 'Ü', '„']), "{text}");
        for word in spoken(&text) {
            assert!(!["organization", "center", "program", "behavior", "und", "der"].contains(&word), "{text}");
        }
    }
    for text in all(Locale::DE) {
        for word in spoken(&text) {
            assert!(!["the", "and", "of", "is"].contains(&word), "{text}");
        }
    }
}

/// The texts travel with the first load; the whole room has a budget.
#[test]
fn the_texts_stay_within_their_budget() {
    let mut texts: Vec<String> = Locale::ALL.into_iter().flat_map(all).collect();
    texts.sort_unstable();
    texts.dedup();
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{bytes} bytes");
    assert!(bytes <= 60_000, "{bytes} bytes");
}

/// The text a source holds between quotation marks; comments left out.
fn literals(source: &str) -> impl Iterator<Item = &str> {
    source
        .split("#[cfg(test)]")
        .next()
        .into_iter()
        .flat_map(str::lines)
        .filter(|line| !line.trim_start().starts_with("//"))
}

/// The first text of every `format!`, on however many lines it is written.
fn formats(source: &str) -> Vec<String> {
    let code: String = literals(source).flat_map(|line| [line, "\n"]).collect();
    let calls = code.split("format!(").skip(1).map(str::trim_start).filter_map(|call| call.strip_prefix('"'));
    calls
        .map(|call| {
            let mut is_escaped = false;
            let ends = |letter: char| {
                let is_end = letter == '"' && !is_escaped;
                is_escaped = letter == '\\' && !is_escaped;
                is_end
            };
            call.split(ends).next().unwrap_or_default().to_owned()
        })
        .collect()
}

#[test]
fn a_format_is_found_on_one_line_and_on_several() {
    let source = "a = format!(\"one {x}\");\n// format!(\"no\")\nb = format!(\n    \"two \\\"{y}\\\" \\\n     three\",\n    y\n);";
    assert_eq!(formats(source), ["one {x}", "two \\\"{y}\\\" \\\n     three"]);
}

fn sources_of_texts() -> Vec<(String, String)> {
    let mut folders = vec!["src/i18n", "src/drawing", "src/documents", "src/cli"].into_iter().map(Into::into).collect();
    let mut found = Vec::new();
    while let Some(folder) = Vec::<std::path::PathBuf>::pop(&mut folders) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}

/// "Sie" begins a sentence about a thing; inside one, and before what is asked
/// for, it is an address.
#[test]
fn nobody_is_addressed_formally() {
    let addresses = ["Ihr ", "Ihre ", "Ihren ", "Ihrem ", "Ihrer ", "Ihnen "];
    for (path, source) in sources_of_texts() {
        for line in literals(&source) {
            for (at, _) in line.match_indices("Sie ") {
                let before = line[..at].trim_end();
                let is_inside = at > 0 && before.ends_with(|letter: char| letter.is_alphabetic() || letter == ',');
                assert!(!is_inside, "{path}: {line}");
            }
            for address in addresses {
                for (at, _) in line.match_indices(address) {
                    let before = line[..at].trim_end();
                    let begins = before.ends_with(['.', '"', '?', ':', '„', '(']) || before.is_empty();
                    assert!(begins, "{path}: {line}");
                }
            }
        }
    }
}

/// A sentence with a gap may hold the words of a user, so it is said as it is
/// written: what a locale says otherwise has to come through `pick` or `quoted`.
#[test]
fn sentences_with_a_gap_hold_nothing_that_a_locale_says_otherwise() {
    for (path, source) in sources_of_texts() {
        if path.ends_with("i18n/mod.rs") || path.ends_with("i18n/documents.rs") || path.ends_with("tests.rs") {
            // The marks themselves; and counts, which go through `say`.
            continue;
        }
        for text in formats(&source) {
            // The plural stays with every wording.
            let singular = text.replace("Klient:innen", "");
            assert!(!singular.contains(['ß', '„', '“', '‚', '‘']) && !singular.contains("Klient:in"), "{path}: {text}");
        }
    }
}

#[test]
fn swiss_texts_are_spelt_as_in_switzerland_and_every_wording_is_used_alone() {
    for wording in Wording::ALL {
        for text in all(Locale { tongue: Tongue::Ch, wording }) {
            assert!(!text.contains(['ß', '„', '“']), "{text}");
        }
        for tongue in [Tongue::De, Tongue::En] {
            let texts = all(Locale { tongue, wording });
            let word = wording.word(tongue.language());
            assert!(texts.iter().filter(|text| text.contains(word)).count() > 20, "{word}");
            if wording != Wording::Client {
                for text in texts {
                    let named = spoken(&text).any(|word| matches!(word, "Klient:in" | "client" | "Client"));
                    assert!(!named, "{text}");
                }
            }
        }
    }
}
