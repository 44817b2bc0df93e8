//! The glossary and the page on the method: complete in both languages, without
//! a term twice, and with a way from each word of the method to its meaning.

use std::collections::BTreeSet;

use ankerplatz::domain::map::key_role::KeyRole;
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::course::Function;
use ankerplatz::domain::phase::goal::GoalLevel;
use ankerplatz::domain::phase::question::{AnswerKind, Question};
use ankerplatz::domain::phase::step::Step;
use ankerplatz::i18n::glossary::{self, Met, Term, order};
use ankerplatz::i18n::method_page::told::{
    AIMS, COURSE, FIELDS, FITS, FITS_NOT, IN_SHORT, NAMES, ORIGIN, Stated, WHY, WHY_FROM,
};
use ankerplatz::i18n::method_page::triangle::Field;
use ankerplatz::i18n::method_page::{self, method_page};
use ankerplatz::i18n::{Language, Locale, Tongue, Wording, roles_on_map, words};

fn texts_of(term: &Term, locale: Locale) -> [&'static str; 3] {
    [term.name, term.also, term.meaning].map(|said| said.to(locale))
}

/// Everything the page says in whole sentences.
fn stated() -> Vec<&'static Stated> {
    [IN_SHORT, FITS, FITS_NOT, AIMS].into_iter().flatten().chain([&COURSE, &ORIGIN, &FIELDS, &NAMES]).collect()
}

fn sentences(locale: Locale) -> Vec<&'static str> {
    let terms = glossary::all().map(|term| term.meaning.to(locale));
    let fields = Field::ALL.into_iter().map(|field| field.meaning(locale));
    let said = stated().into_iter().map(|stated| stated.text.to(locale));
    let why = WHY.iter().flat_map(|(difficulty, answer)| [difficulty.to(locale), answer.to(locale)]);
    terms.chain(fields).chain(said).chain(why).collect()
}

#[test]
fn every_term_has_a_meaning_and_a_source_in_both_languages() {
    assert!(glossary::all().count() >= 50);
    for locale in Locale::ALL {
        for term in glossary::all() {
            let [name, also, meaning] = texts_of(term, locale);
            assert!(!name.is_empty() && !meaning.is_empty(), "{}", term.slug);
            assert!(!name.ends_with('.') && !also.ends_with('.'), "{name}");
            assert!(also.split(", ").all(|other| other != name), "{name} is its own other name");
            assert!(!term.origins.is_empty(), "{name} has no source");
            assert!(term.origins.iter().all(|origin| !origin.name(locale).is_empty()), "{name}");
        }
    }
}

#[test]
fn a_meaning_is_one_or_two_sentences() {
    for locale in Locale::ALL {
        for text in sentences(locale) {
            assert!(text.ends_with('.') || text.ends_with('?'), "{text}");
            assert!(text.starts_with(char::is_uppercase), "{text}");
            assert!(text.chars().count() <= 300, "{text}");
            assert_eq!(text.split_whitespace().collect::<Vec<_>>().join(" "), text);
        }
        for term in glossary::all() {
            let meaning = term.meaning.to(locale);
            let ends = meaning.split(['.', '?']).filter(|rest| !rest.trim().is_empty()).count();
            assert!(ends <= 3, "{meaning}");
        }
    }
}

#[test]
fn no_term_stands_twice() {
    let count = glossary::all().count();
    assert_eq!(glossary::all().map(|term| term.slug).collect::<BTreeSet<_>>().len(), count);
    for locale in Locale::ALL {
        let names: BTreeSet<_> = glossary::all().map(|term| term.name.to(locale)).collect();
        assert_eq!(names.len(), count, "{locale:?}");
        let meanings: BTreeSet<_> = glossary::all().map(|term| term.meaning.to(locale)).collect();
        assert_eq!(meanings.len(), count, "{locale:?}");
    }
}

#[test]
fn a_slug_can_stand_in_an_address() {
    for term in glossary::all() {
        assert!(term.slug.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-'), "{}", term.slug);
        assert_eq!(glossary::of_slug(term.slug), Some(term));
    }
    assert_eq!(glossary::of_slug("nothing-of-ours"), None);
}

#[track_caller]
fn named(slug: &str, locale: Locale, name: &str) {
    let found = glossary::of_slug(slug).map(|term| term.name.to(locale));
    assert_eq!(found, Some(name), "{slug}");
}

#[test]
fn phases_goal_levels_key_roles_and_functions_have_their_term_by_the_same_name() {
    for locale in Locale::ALL {
        for phase in PhaseKind::ALL {
            named(glossary::of_phase(phase), locale, words::phase(locale, phase));
        }
        for level in GoalLevel::ALL {
            named(glossary::of_goal_level(level), locale, words::goal_level(locale, level));
        }
        for role in KeyRole::ALL {
            named(glossary::of_key_role(role), locale, roles_on_map::role(locale, role));
        }
        for function in Function::ALL {
            named(glossary::of_function(function), locale, words::function(locale, function));
        }
    }
}

#[test]
fn every_mode_of_planning_has_its_term() {
    let AnswerKind::Choice(modes) = Question::PlanningMode.kind() else { panic!("the mode is chosen") };
    for mode in modes {
        let slug = glossary::of_mode(*mode);
        assert!(slug.and_then(glossary::of_slug).is_some(), "{mode:?}");
    }
}

#[test]
fn every_phase_is_met_with_a_term_and_every_term_leads_on() {
    for phase in PhaseKind::ALL {
        let is_met = |term: &Term| term.met.iter().any(|met| matches!(met, Met::At(step) if step.phase() == phase));
        assert!(glossary::all().any(is_met), "{phase:?}");
    }
    for term in glossary::all() {
        assert!(!term.met.is_empty() || !term.see.is_empty(), "{} leads nowhere", term.slug);
        for other in term.see {
            assert!(glossary::of_slug(other).is_some(), "{} points at {other}", term.slug);
            assert_ne!(*other, term.slug);
        }
    }
}

#[test]
fn a_step_names_its_terms_in_the_order_of_the_language() {
    let names = |locale| glossary::of_step(locale, Step::Goals).into_iter().map(|term| term.name.to(locale)).collect();
    let german: Vec<&str> = names(Locale::DE);
    assert_eq!(german.first(), Some(&"Ergebnisziel"));
    assert!(german.contains(&"Grundsatzziel") && german.contains(&"GAS") && german.contains(&"Linkage"));
    let english: Vec<&str> = names(Locale::EN);
    assert_eq!(english.first(), Some(&"Frame goal"));
}

#[test]
fn terms_are_sorted_in_the_language_shown() {
    for locale in Locale::ALL {
        let sorted = glossary::sorted(locale);
        assert_eq!(sorted.len(), glossary::all().count());
        let keys: Vec<_> = sorted.iter().map(|term| order::key(term.name.to(locale))).collect();
        assert!(keys.is_sorted());
    }
    let names: Vec<&str> = glossary::sorted(Locale::DE).into_iter().map(|term| term.name.to(Locale::DE)).collect();
    let at = |name: &str| names.iter().position(|other| *other == name);
    assert!(at("Überprüfungstermin") < at("Umsetzung") && at("Übungsfall") < at("Umsetzung"));
    assert!(at("Ablösung") < at("Abschluss") && at("Brücke") < at("Case Management"));
}

#[test]
fn a_search_finds_by_name_other_name_and_meaning() {
    let found = |search: &str, slug: &str, locale| {
        glossary::of_slug(slug).is_some_and(|term| glossary::matches(term, locale, search))
    };
    assert!(found("Servicetermin", "review", Locale::DE));
    assert!(found("zielerreichung", "gas", Locale::DE));
    assert!(found("bruecke", "bridge", Locale::DE) && found("Brücke", "bridge", Locale::EN));
    assert!(found("casemanagement", "case-management", Locale::DE));
    assert!(!found("liaison", "gas", Locale::DE));
    let every = glossary::all().filter(|term| glossary::matches(term, Locale::DE, " ")).count();
    assert_eq!(every, glossary::all().count());
}

#[test]
fn the_triangle_names_what_the_source_names_and_leads_into_the_case() {
    assert_eq!(Field::Client.holds(Locale::DE), "individuelle Problemlagen, Bedürfnisse, Kompetenzen");
    assert_eq!(Field::Care.holds(Locale::DE), "private und institutionelle Hilfsangebote");
    assert_eq!(Field::Middle.name(Locale::DE), "Passgenaue Versorgung im Einzelfall");
    assert!(Field::Client.steps().contains(&Step::FirstPicture));
    assert!(Field::Client.steps().contains(&Step::StrengthsAndNeeds));
    for field in Field::ALL {
        assert!(!field.steps().is_empty());
        for locale in Locale::ALL {
            assert!(!field.name(locale).is_empty());
        }
    }
}

#[test]
fn the_page_names_its_sources_and_stays_in_its_language() {
    assert!(!WHY_FROM.is_empty() && stated().iter().all(|stated| !stated.origins.is_empty()));
    for locale in Locale::ALL {
        let labels = glossary::all().flat_map(|term| [term.name.to(locale), term.also.to(locale)]);
        let page = format!("{:?}", method_page(locale));
        let page = page.split('"').skip(1).step_by(2).map(str::to_owned);
        let all: Vec<String> = sentences(locale).into_iter().chain(labels).map(str::to_owned).chain(page).collect();
        for text in all {
            assert!(!text.contains('!') && !text.contains("  "), "{text}");
            match locale.language() {
                Language::En => assert!(!text.contains(['ä', 'ö', 'ü', 'ß', 'Ä', 'Ö', 'Ü', '„']), "{text}"),
                Language::De => {
                    for word in text.split(|letter: char| !letter.is_alphanumeric() && letter != ':') {
                        for stem in ["Klient", "Helfer", "Unterstützer", "Betroffene"] {
                            let rest = word.strip_prefix(stem);
                            assert!(rest.is_none_or(|rest| rest.starts_with(":in")), "{word} in {text}");
                        }
                    }
                }
            }
        }
    }
    assert_eq!(method_page::door(Locale::DE), method_page(Locale::DE).title);
    assert_eq!(method_page::door(Locale::EN), method_page(Locale::EN).title);
}

#[test]
fn the_glossary_speaks_as_the_house_does() {
    let locale = Locale { tongue: Tongue::Ch, wording: Wording::Person };
    let client = glossary::of_slug("client").map(|term| term.name.to(locale));
    assert_eq!(client, Some("Zielperson"));
    for term in glossary::all() {
        for text in texts_of(term, locale) {
            assert!(!text.contains(['ß', '„']) && !text.contains("Klient:in "), "{text}");
        }
    }
}
