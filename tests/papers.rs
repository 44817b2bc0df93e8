//! The papers of the file say what it knows and nothing else: no heading stands
//! alone, no placeholder is printed, nobody is told what no release covers.
//!
//! `UPDATE_GOLDEN=1 cargo test --test papers` writes the golden files anew.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use std::path::PathBuf;

use ankerplatz::documents::papers::{
    Disclosure, Listed, Manner, PaperKind, all, disclosure, disclosure_note, lack, write,
};
use ankerplatz::documents::{Block, Document, Row, html};
use ankerplatz::domain::case::Case;
use ankerplatz::domain::client::Client;
use ankerplatz::domain::command::Command;
use ankerplatz::domain::ids::{CaseId, MapId, ReleaseId, ServiceId};
use ankerplatz::domain::map::contact::Contact;
use ankerplatz::domain::map::version::MapVersion;
use ankerplatz::domain::phase::answers::Answer;
use ankerplatz::domain::phase::course::Service;
use ankerplatz::domain::phase::question::{Question, SIX_QUESTIONS};
use ankerplatz::domain::phase::release::{Release, ReleaseState};
use ankerplatz::domain::record::Edit;
use ankerplatz::domain::shared::Shared;
use ankerplatz::i18n::gas::gas;
use ankerplatz::i18n::papers::why_not_covered;
use ankerplatz::i18n::{Language, Locale};
use ankerplatz::storage::format;
use chrono::NaiveDate;
use support::everything::everything;
use uuid::Uuid;

const ONE_A_CASE: [PaperKind; 4] =
    [PaperKind::EightTiles, PaperKind::Assessment, PaperKind::Closing, PaperKind::ContactCard];

fn karin(locale: Locale) -> Case {
    let text = match locale.language() {
        Language::De => include_str!("../public/practice/karin.de.json"),
        Language::En => include_str!("../public/practice/karin.en.json"),
    };
    format::read(text).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn manner(today: &str) -> Manner {
    Manner { is_faceless: false, today: day(today) }
}

const TODAY: &str = "2026-11-22";

fn empty_case() -> Case {
    Case::new(CaseId(Uuid::from_u128(1)), MapId(Uuid::from_u128(2)), day(TODAY), "")
}

/// Every paper of a case that can be written.
fn written(case: &Case, manner: Manner, locale: Locale) -> Vec<(PaperKind, Document)> {
    let releases = case.course.releases.iter().map(|release| PaperKind::Release(release.id));
    let agreements = case.course.services.iter().map(|service| PaperKind::Agreement(service.id));
    let kinds = ONE_A_CASE.into_iter().chain(releases).chain(agreements);
    kinds.filter_map(|kind| Some((kind, write(case, kind, manner, locale)?))).collect()
}

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

fn said(document: &Document) -> String {
    texts(document).join("\n")
}

fn put(case: &Case, command: Command) -> Case {
    case.apply(command).unwrap()
}

/// Nothing is empty, and below every heading stands something that is none of
/// the same level or above.
fn assert_says_something(document: &Document) {
    for text in texts(document) {
        for placeholder in ["…", "...", "___", "{", "}", "TODO", "null", "Some("] {
            assert!(!text.contains(placeholder), "{placeholder} in {text}");
        }
    }
    for (at, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Heading { text, level } => {
                assert!(!text.trim().is_empty());
                let has_content = match document.blocks.get(at + 1) {
                    Some(Block::Heading { level: below, .. }) => below > level,
                    Some(_) => true,
                    None => false,
                };
                assert!(has_content, "{text} stands alone in {}", document.title);
            }
            Block::Paragraph(text) | Block::Aim(text) => assert!(!text.trim().is_empty()),
            Block::Facts(facts) => {
                assert!(!facts.is_empty());
                assert!(facts.iter().all(|(label, value)| !label.is_empty() && !value.trim().is_empty()), "{facts:?}");
            }
            Block::List(items) | Block::Boxes(items) | Block::Signatures(items) => {
                assert!(!items.is_empty() && items.iter().all(|item| !item.trim().is_empty()));
            }
            Block::Table(table) => {
                assert!(table.rows.iter().any(|row| matches!(row, Row::Cells(_))));
                for row in &table.rows {
                    match row {
                        Row::Group(text) => assert!(!text.trim().is_empty()),
                        Row::Cells(cells) => {
                            assert_eq!(cells.len(), table.head.len());
                            assert!(!cells[0].trim().is_empty(), "{cells:?}");
                        }
                    }
                }
            }
            Block::Map(figure) => assert!(!figure.svg.is_empty() && !figure.caption.is_empty()),
        }
    }
}

#[test]
fn every_paper_says_something_and_nothing_empty() {
    for locale in Locale::ALL {
        for case in [karin(locale), everything()] {
            for is_faceless in [false, true] {
                let papers = written(&case, Manner { is_faceless, ..manner(TODAY) }, locale);
                assert!(papers.len() >= ONE_A_CASE.len(), "{} papers", papers.len());
                for (_, document) in papers {
                    assert_says_something(&document);
                }
            }
        }
    }
}

#[test]
fn a_case_with_nothing_has_nothing_to_print_and_says_what_is_missing() {
    let case = empty_case();
    for locale in Locale::ALL {
        assert!(written(&case, manner(TODAY), locale).is_empty());
        let [reports, releases, agreements] = all(&case, day(TODAY), locale);
        assert!(reports.entries.iter().all(|entry| entry.lack.is_some()));
        assert!(releases.lack.is_some() && agreements.lack.is_some());
    }
}

#[test]
fn the_list_offers_exactly_what_can_be_written() {
    for case in [empty_case(), karin(Locale::DE), everything()] {
        let groups = all(&case, day(TODAY), Locale::DE);
        for entry in groups.iter().flat_map(|group| &group.entries) {
            if let Listed::Paper(kind) = entry.listed {
                let document = write(&case, kind, manner(TODAY), Locale::DE);
                assert_eq!(document.is_some(), entry.lack.is_none(), "{}", entry.name);
            }
        }
        assert_eq!(groups[1].entries.len(), case.course.releases.len());
        assert_eq!(groups[2].entries.len(), case.course.services.len());
    }
}

#[test]
fn the_papers_of_the_practice_case_stay_as_they_are() {
    for locale in [Locale::DE, Locale::EN] {
        let case = karin(locale);
        let release = PaperKind::Release(case.course.releases[0].id);
        let agreement = PaperKind::Agreement(case.course.services[1].id);
        for (kind, name) in [
            (PaperKind::Assessment, "assessment-report"),
            (PaperKind::Closing, "closing-report"),
            (PaperKind::ContactCard, "contact-card"),
            (release, "release"),
            (agreement, "provider-agreement"),
        ] {
            let mut document = write(&case, kind, manner("2026-05-20"), locale).unwrap();
            for block in &mut document.blocks {
                // The drawing has golden files of its own.
                if let Block::Map(figure) = block {
                    figure.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned();
                }
            }
            let rendered = html::render(&document);
            let name = format!("tests/golden/{name}.{}.html", locale.tag());
            let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name);
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                std::fs::write(&golden, &rendered).unwrap();
            }
            assert_eq!(std::fs::read_to_string(golden).unwrap(), rendered);
        }
    }
}

#[test]
fn the_assessment_report_holds_every_fact_of_the_assessment() {
    for locale in [Locale::DE, Locale::EN] {
        let case = karin(locale);
        let document = write(&case, PaperKind::Assessment, manner(TODAY), locale).unwrap();
        let all = said(&document);
        let assessment = &case.assessment;
        let records = assessment.contributions.iter().flat_map(|one| [&one.who, &one.profession, &one.text]);
        let records = records.chain(assessment.strengths.iter().flat_map(|one| [&one.text, &one.source]));
        let records = records.chain(assessment.needs.iter().flat_map(|one| [&one.text, &one.limits]));
        let records = records.chain(assessment.results.iter().take(1).map(|one| &one.remark));
        let records = records.chain(assessment.areas.values().map(|area| &area.note));
        let records = records.chain(assessment.own_areas.iter().flat_map(|own| [&own.name, &own.rating.note]));
        for text in records {
            assert!(all.contains(text.trim()), "{text}");
        }
        let asked = [Question::Sources, Question::Participation, Question::OverallConcept, Question::Commission];
        for question in SIX_QUESTIONS.into_iter().chain(asked) {
            assert!(all.contains(case.answers.text(question)), "{question:?}");
        }
        let later = &assessment.results[1].remark;
        assert!(!all.contains(later.as_str()), "what was measured afterwards is none of it");
        assert!(said(&write(&case, PaperKind::Closing, manner(TODAY), locale).unwrap()).contains(later.as_str()));
    }
}

#[test]
fn views_stay_apart_and_a_wide_spread_is_a_topic() {
    let document = write(&karin(Locale::DE), PaperKind::Assessment, manner(TODAY), Locale::DE).unwrap();
    let rows = document.blocks.iter().flat_map(|block| match block {
        Block::Table(table) => table.rows.clone(),
        Block::Heading { .. }
        | Block::Paragraph(_)
        | Block::Aim(_)
        | Block::Facts(_)
        | Block::List(_)
        | Block::Map(_)
        | Block::Boxes(_)
        | Block::Signatures(_) => Vec::new(),
    });
    let work = rows.into_iter().find_map(|row| match row {
        Row::Cells(cells) if cells.iter().any(|cell| cell.contains("Vertrag im Januar aufgelöst")) => Some(cells),
        Row::Cells(_) | Row::Group(_) => None,
    });
    let views = ["Bedarf 3, Ressource 2", "Bedarf 4, Ressource 3", "Frau Sauer: Bedarf 2, Ressource 4"];
    assert_eq!(work.unwrap()[1..4], views);
    let all = said(&document);
    assert!(all.contains("Die Sichten auf den Bedarf liegen 2 Stufen auseinander."));
}

#[test]
fn the_map_of_the_assessment_stands_in_the_report_with_its_day_sectors_and_findings() {
    let case = karin(Locale::DE);
    let document = write(&case, PaperKind::Assessment, manner(TODAY), Locale::DE).unwrap();
    let maps: Vec<_> = document.blocks.iter().filter(|block| matches!(block, Block::Map(_))).collect();
    let [Block::Map(figure)] = maps.as_slice() else { panic!("one map") };
    // Neither the newest map nor the one of how it should be.
    assert!(figure.title.contains("26.03.2026"), "{}", figure.title);
    let all = said(&document);
    for sector in ["Familie", "Freund:innen, Bekannte", "Kolleg:innen", "Professionelle Helfer:innen"] {
        assert!(all.contains(sector), "{sector}");
    }
    for contact in case.maps[0].network.contacts() {
        assert!(all.contains(contact.name.trim()), "{}", contact.name);
    }
    assert!(all.contains("Was auffällt") && all.contains("keine Diagnose"));
}

#[test]
fn a_map_drawn_on_the_last_day_at_the_latest_stands_in_for_one_of_the_phase() {
    let mut case = karin(Locale::DE);
    case.maps.retain(|version| version.date != Some(day("2026-03-26")));
    let earlier = MapVersion { occasion: None, date: Some(day("2026-04-10")), ..(*case.maps[0]).clone() };
    case.maps.push(Shared::new(MapVersion { id: MapId(Uuid::from_u128(77)), ..earlier }));
    let document = write(&case, PaperKind::Assessment, manner(TODAY), Locale::DE).unwrap();
    let titles =
        document.blocks.iter().filter_map(|block| if let Block::Map(map) = block { Some(&map.title) } else { None });
    let titles: Vec<&String> = titles.collect();
    assert!(titles.len() == 1 && titles[0].contains("10.04.2026"), "{titles:?}");
}

#[test]
fn the_closing_report_holds_goals_measures_services_and_the_decision() {
    for locale in [Locale::DE, Locale::EN] {
        let case = karin(locale);
        let all = said(&write(&case, PaperKind::Closing, manner(TODAY), locale).unwrap());
        let goals = case.plan.goals.iter().map(|goal| &goal.text);
        let measures = case.plan.measures.iter().flat_map(|one| [&one.what, &one.outcome.remark]);
        let services = case.course.services.iter().flat_map(|one| [&one.what, &one.provider]);
        let steps = case.closure.detachment.iter().map(|one| &one.what);
        let satisfied = case.closure.satisfaction.iter().map(|one| &one.remark);
        for text in goals.chain(measures).chain(services).chain(steps).chain(satisfied) {
            assert!(all.contains(text.trim()), "{text}");
        }
        for question in [
            Question::ServicesJudged,
            Question::OverallEffect,
            Question::ResultsReached,
            Question::ConclusionReason,
            Question::AgreedWithPerson,
            Question::EndSign,
            Question::FollowUpWhat,
        ] {
            assert!(all.contains(case.answers.text(question)), "{question:?}");
        }
        assert!(all.contains(gas(locale).caution), "T never stands without its caution");
    }
}

#[test]
fn nothing_due_is_not_nothing_delivered() {
    let mut case = karin(Locale::DE);
    case.course.make_mut().reviews.clear();
    let all = said(&write(&case, PaperKind::Closing, manner(TODAY), Locale::DE).unwrap());
    assert!(all.contains("nichts fällig"));
    assert!(!all.contains("0 von 0") && !all.contains("0\u{a0}%"), "no rate without anything due");
}

#[test]
fn in_teaching_nobody_is_named_and_nothing_stands_in_own_words() {
    for locale in Locale::ALL {
        let case = karin(locale);
        for kind in [PaperKind::Assessment, PaperKind::Closing] {
            let faceless = Manner { is_faceless: true, ..manner(TODAY) };
            let rendered = html::render(&write(&case, kind, faceless, locale).unwrap());
            let own = case.assessment.strengths.iter().map(|one| one.text.as_str());
            let own = own.chain(case.assessment.needs.iter().map(|one| one.text.as_str()));
            let own = own.chain(case.plan.goals.iter().map(|one| one.text.as_str()));
            let own = own.chain(case.plan.measures.iter().map(|one| one.what.as_str()));
            let own = own.chain(case.course.services.iter().flat_map(|one| [one.what.as_str(), &one.provider]));
            let own = own.chain(case.intake.impressions.iter().map(|one| one.text.as_str()));
            let own = own.chain(case.maps.iter().flat_map(|map| map.network.contacts()).map(|one| one.name.as_str()));
            for text in own.chain(["Karin", "2026-003", "Reuter"]) {
                // "Mila" may be part of another word, as whole sentences are not.
                let is_there = rendered.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == text)
                    || (text.contains(' ') && rendered.contains(text));
                assert!(!is_there, "{text} in {kind:?}");
            }
            let all = said(&write(&case, kind, faceless, locale).unwrap());
            let scored = if kind == PaperKind::Closing { gas(locale).caution } else { "WHO-5" };
            assert!(all.contains(scored), "what was scored stays");
        }
    }
}

#[test]
fn a_release_says_who_whom_what_what_for_and_until_when() {
    let case = karin(Locale::DE);
    let release = &case.course.releases[0];
    let document = write(&case, PaperKind::Release(release.id), manner(TODAY), Locale::DE).unwrap();
    let all = said(&document);
    for text in [&release.from, &release.to, &release.scope, &release.purpose] {
        assert!(all.contains(text.as_str()), "{text}");
    }
    assert!(all.contains("bis 31.12.2026") && all.contains("freiwillig") && all.contains("widerrufen"));
    assert!(document.blocks.iter().any(|block| matches!(block, Block::Signatures(_))));
}

#[test]
fn a_release_that_is_over_says_so_and_is_not_to_be_signed() {
    let case = karin(Locale::DE);
    for (at, word) in [(1, "abgelaufen"), (3, "widerrufen")] {
        let kind = PaperKind::Release(case.course.releases[at].id);
        let document = write(&case, kind, manner(TODAY), Locale::DE).unwrap();
        assert!(document.blocks.iter().any(|block| matches!(block, Block::Aim(text) if text.contains(word))), "{word}");
        assert!(!document.blocks.iter().any(|block| matches!(block, Block::Signatures(_))));
    }
}

#[test]
fn a_release_without_its_contents_is_not_printed_but_named() {
    let release = Release { from: "A".to_owned(), to: "B".to_owned(), ..Release::new(ReleaseId(Uuid::from_u128(9))) };
    let kind = PaperKind::Release(release.id);
    let case = put(&empty_case(), Command::Release(Edit::Put(release)));
    assert_eq!(write(&case, kind, manner(TODAY), Locale::DE), None);
    assert_eq!(lack(&case, kind, day(TODAY), Locale::DE).unwrap().text, "Es fehlt: welche Auskünfte, wofür.");
    let gone = PaperKind::Release(ReleaseId(Uuid::from_u128(10)));
    assert!(lack(&case, gone, day(TODAY), Locale::DE).is_some());
}

#[test]
fn an_agreement_tells_of_the_client_only_what_a_release_covers_on_that_day() {
    let case = karin(Locale::DE);
    // Wohnhilfe Kompass: signed on 22.04., until 31.08.
    let service = &case.course.services[1];
    let measure = case.plan.measures.iter().find(|measure| Some(measure.id) == service.measure).unwrap();
    let goal = case.plan.goals.iter().find(|goal| Some(goal.id) == measure.goal).unwrap();
    let on = |today: &str| said(&write(&case, PaperKind::Agreement(service.id), manner(today), Locale::DE).unwrap());
    let covered = on("2026-05-20");
    for text in [&service.what, &service.provider, &service.extent, &service.cost, &goal.text, &measure.what] {
        assert!(covered.contains(text.as_str()), "{text}");
    }
    assert!(covered.contains("Wünsche an das Zimmer, Hund, Zeitpunkt"), "the scope stands beside it");
    for today in ["2026-04-21", "2026-09-01"] {
        let silent = on(today);
        assert!(silent.contains(&service.what));
        for text in [&goal.text, &measure.what, &case.client.name] {
            assert!(!silent.contains(text.as_str()), "{text} on {today}");
        }
        assert!(!silent.contains("Entbindung"), "why is said on the screen, not on paper");
    }
    let note = |today: &str| disclosure_note(disclosure(&case, service, day(today)), Locale::DE);
    assert!(note("2026-04-21").contains(why_not_covered(Locale::DE, ReleaseState::NotSigned)));
    assert!(note("2026-09-01").contains(why_not_covered(Locale::DE, ReleaseState::Expired)));
    let revoked = &case.course.services[3];
    assert_eq!(disclosure(&case, revoked, day(TODAY)), Disclosure::NotHolding(ReleaseState::Revoked));
    assert_eq!(disclosure(&case, &case.course.services[0], day(TODAY)), Disclosure::None);
}

#[test]
fn the_contact_card_says_who_what_they_do_and_who_else_is_there() {
    let case = karin(Locale::DE);
    let all = said(&write(&case, PaperKind::ContactCard, manner(TODAY), Locale::DE).unwrap());
    for text in ["Frau Reuter, Fachstelle Junge Erwachsene", "Informieren", "Den Weg bahnen", "Überweisen", "Begleiten"]
    {
        assert!(all.contains(text), "{text}");
    }
    assert!(all.contains(case.answers.text(Question::Cooperation)));
    assert!(all.contains("Herr Lindner") && all.contains("Verhandelt mit Gläubiger:innen"));
    assert!(!all.contains("Hält den Überblick, lädt ein"), "who does not answer is not whom to ask then");
    let answer = Command::Answer(Question::CaseResponsibility, Some(Answer::Text("Frau Reuter, 0123 456".to_owned())));
    let alone = put(&empty_case(), answer);
    let document = write(&alone, PaperKind::ContactCard, manner(TODAY), Locale::DE).unwrap();
    assert!(!said(&document).contains("Wenn niemand antwortet"), "nothing is made up");
}

#[test]
fn hostile_words_are_escaped_on_every_paper() {
    let hostile = "<script>alert('x')</script>\"&";
    let text = || hostile.to_owned();
    let mut case = empty_case();
    let id = Uuid::from_u128(5);
    let release = Release { from: text(), to: text(), scope: text(), purpose: text(), ..Release::new(ReleaseId(id)) };
    let signed = Release { signed_on: Some(day(TODAY)), ..release };
    let service =
        Service { what: text(), provider: text(), extent: text(), cost: text(), ..Service::new(ServiceId(id)) };
    let answers = [Question::CaseResponsibility, Question::Cooperation, Question::SupportNeed, Question::OverallEffect];
    for question in answers {
        case = put(&case, Command::Answer(question, Some(Answer::Text(text()))));
    }
    case = put(&case, Command::Describe(Client { name: text(), number: text(), ..Client::default() }));
    case = put(&case, Command::Release(Edit::Put(signed)));
    case = put(&case, Command::Service(Edit::Put(service)));
    let version = case.maps[0].make_mut();
    let contact = Contact::new(ankerplatz::domain::ids::ContactId(id), hostile);
    version.network.apply(ankerplatz::domain::map::network::MapCommand::Add(contact)).unwrap();
    let papers = written(&case, manner(TODAY), Locale::DE);
    assert_eq!(papers.len(), 6, "one of each");
    for (kind, document) in papers {
        let rendered = html::render(&document);
        assert!(!rendered.contains("<script"), "{kind:?}");
        assert!(rendered.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;"), "{kind:?}");
    }
}

#[test]
fn no_title_names_anybody() {
    for locale in Locale::ALL {
        let case = karin(locale);
        for (kind, document) in written(&case, manner(TODAY), locale) {
            assert_eq!(document.title, kind.name(locale));
            let rendered = html::render(&document);
            assert!(rendered.contains(&format!("<title>{}</title>", document.title)));
            assert!(!document.title.contains("Karin"));
        }
    }
}
