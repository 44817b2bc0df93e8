//! The assessment report: the documented diagnosis, with the network of
//! the lifeworld in it. Every view stands by itself; nothing is averaged.

use crate::analysis;
use crate::analysis::findings::{Finding, findings};
use crate::analysis::population::Population;
use crate::documents::papers::Manner;
use crate::documents::phase_summary::answer;
use crate::documents::writing::{Writing, joined, list, said, table, titled};
use crate::documents::{Block, Document, MapFigure, Row};
use crate::domain::case::Case;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::network::Network;
use crate::domain::map::place::{Place, Sector};
use crate::domain::map::roster::{self, SortBy};
use crate::domain::map::version::{MapAim, MapVersion, Occasion};
use crate::domain::phase::PhaseKind;
use crate::domain::phase::assessment::{
    AreaRating, LifeArea, Need, NeedKind, Perspective, Rating, Strength, StrengthOf,
};
use crate::domain::phase::contribution::{Contribution, InstrumentResult};
use crate::domain::phase::intake::ImpressionOf;
use crate::domain::phase::question::{Question, SIX_QUESTIONS};
use crate::drawing::scene::{Layer, Options, Scene};
use crate::drawing::svg;
use crate::i18n::map::map as map_words;
use crate::i18n::map_on_paper::map_on_paper;
use crate::i18n::papers::papers;
use crate::i18n::papers_report::{ReportWords, report};
use crate::i18n::phase_summary::{self as summary, PhaseSummary};
use crate::i18n::{Locale, findings as found, format, instruments, intake, versions, words};

/// What is asked on where it comes from.
const SOURCES: [Question; 3] = [Question::Sources, Question::Participation, Question::Consent];

/// What is asked on the whole, beside the records.
const WHOLE: [Question; 5] = [
    Question::SpecialCircumstances,
    Question::OverallConcept,
    Question::Chances,
    Question::Risks,
    Question::SelfRelianceBefore,
];

/// True once there is anything of the assessment.
pub(super) fn has_content(case: &Case, locale: Locale) -> bool {
    let asked = SOURCES.iter().chain(&SIX_QUESTIONS).chain(&WHOLE);
    asked.into_iter().any(|question| answer(case, *question, locale).is_some())
        || Report::of(case, locale).records().iter().any(|part| !part.is_empty())
        || map_of(case).is_some()
}

/// The report.
pub(super) fn write(case: &Case, manner: Manner, locale: Locale) -> Document {
    let report = Report::of(case, locale);
    let Report { writing, t, .. } = report;
    let teaching = manner.is_faceless.then(|| t.for_teaching.to_owned());
    let whom = if manner.is_faceless { (t.names, teaching) } else { writing.whom() };
    let above =
        vec![whom, writing.number(), writing.responsible(), (t.time, report.time()), writing.printed(manner.today)];
    let [sources, areas, strengths, needs, results] = report.records();
    let sections = [
        (t.occasion, report.occasion()),
        (t.sources, [writing.told(&SOURCES), sources].concat()),
        (t.areas, areas),
        (t.strengths, strengths),
        (t.needs, needs),
        (t.network, report.network()),
        (t.six_questions, writing.told(&SIX_QUESTIONS)),
        (t.results, results),
        (t.whole, writing.told(&WHOLE)),
    ];
    let by = if manner.is_faceless { Vec::new() } else { writing.signatures([writing.case_manager()]) };
    writing.document(papers(locale).assessment, above, sections, by)
}

/// The version of the map that belongs to the assessment: the last that was drawn
/// for it; else the last of the days up to its end; else the last at all.
fn map_of(case: &Case) -> Option<&MapVersion> {
    let is_drawn = |version: &&MapVersion| version.aim == MapAim::Actual && version.network.contacts().len() > 0;
    let drawn: Vec<&MapVersion> = case.maps.iter().map(|version| &**version).filter(is_drawn).collect();
    let end = case.answers.date(Question::AssessmentEnd);
    let is_of_assessment = |version: &MapVersion| version.occasion == Some(Occasion::Phase(PhaseKind::Assessment));
    let is_until_end = |version: &MapVersion| version.date.zip(end).is_some_and(|(date, end)| date <= end);
    let last = |wanted: &dyn Fn(&MapVersion) -> bool| {
        drawn.iter().copied().filter(|version| wanted(version)).max_by_key(|version| version.date)
    };
    last(&is_of_assessment).or_else(|| last(&is_until_end)).or_else(|| last(&|_| true))
}

#[derive(Clone, Copy)]
struct Report<'case> {
    writing: Writing<'case>,
    case: &'case Case,
    locale: Locale,
    t: &'static ReportWords,
    told: &'static PhaseSummary,
}

impl<'case> Report<'case> {
    fn of(case: &'case Case, locale: Locale) -> Self {
        let writing = Writing { case, locale };
        Self { writing, case, locale, t: report(locale), told: summary::phase_summary(locale) }
    }

    /// From the first to the last day of the assessment.
    fn time(self) -> Option<String> {
        let day = |question| self.case.answers.date(question).map(|date| format::date(self.locale, date));
        match (day(Question::AssessmentBegin), day(Question::AssessmentEnd)) {
            (Some(from), Some(until)) => Some((self.t.from_until)(&from, &until)),
            (Some(from), None) => Some((self.t.from)(&from)),
            (None, Some(until)) => Some((self.t.until)(&until)),
            (None, None) => None,
        }
    }

    /// What led here: commission, decision, the first understanding.
    fn occasion(self) -> Vec<Block> {
        let asked = [
            Question::CommissionedBy,
            Question::Commission,
            Question::CommissionDate,
            Question::AdmissionReason,
            Question::MainProblems,
            Question::FirstResources,
        ];
        let mut blocks = self.writing.told(&asked);
        for of in ImpressionOf::ALL {
            let impressions = self.case.intake.impressions.iter().filter(|impression| impression.of == of);
            let lines = list(impressions.map(|impression| impression.text.trim().to_owned()));
            blocks.extend(titled(intake::impressions(self.locale, of), lines));
        }
        blocks
    }

    /// What the assessment keeps as records: contributions, areas, strengths,
    /// needs, results.
    fn records(self) -> [Vec<Block>; 5] {
        [self.contributions(), self.areas(), self.strengths(), self.needs(), self.results()]
    }

    fn contributions(self) -> Vec<Block> {
        let is_said = |one: &&Contribution| !(one.text.trim().is_empty() && one.who.trim().is_empty());
        let row = |one: &Contribution| {
            let profession = said(&one.profession);
            let first = profession.clone().unwrap_or_else(|| self.writing.named(&one.who));
            let who = if profession.is_some() { one.who.trim() } else { "" };
            Row::Cells(vec![first, who.to_owned(), self.writing.day(one.date), one.text.trim().to_owned()])
        };
        let rows = self.case.assessment.contributions.iter().filter(is_said).map(row).collect();
        let head = [self.t.profession, self.t.who, self.t.on, self.t.contribution];
        titled(self.t.by_profession, table(self.t.by_profession, head, rows))
    }

    fn areas(self) -> Vec<Block> {
        let assessment = &self.case.assessment;
        let empty = AreaRating::default();
        let named = LifeArea::ALL.into_iter().filter_map(|area| {
            let rating = assessment.areas.get(&area)?;
            Some((words::life_area(self.locale, area).to_owned(), rating))
        });
        let own = assessment.own_areas.iter().map(|own| (self.writing.named(&own.name), &own.rating));
        let rated: Vec<(String, &AreaRating)> = named.chain(own).filter(|(_, rating)| **rating != empty).collect();
        let rows = rated.iter().map(|(name, rating)| self.area(name, rating)).collect();
        let [person, professional] = Perspective::ALL.map(|view| words::perspective(self.locale, view));
        let head = [self.told.area, person, professional, self.told.others, self.told.said];
        let areas = table(self.t.areas, head, rows);
        if areas.is_empty() {
            return areas;
        }
        let scale = |of: fn(Locale, u8) -> &'static str| [of(self.locale, 0), of(self.locale, 4)];
        let ([no_need, at_once], [nothing, well]) = (scale(words::need_scale), scale(words::resource_scale));
        let scales = [
            (self.t.need_scale)(no_need, at_once),
            (self.t.resource_scale)(nothing, well),
            self.t.never_averaged.to_owned(),
        ];
        let topics = rated.iter().filter_map(|(name, rating)| Some((self.t.topic)(name, rating.topic()?)));
        let topics = titled(self.t.topics, list(topics));
        std::iter::once(Block::Paragraph(scales.join(" "))).chain(areas).chain(topics).collect()
    }

    fn area(self, name: &str, rating: &AreaRating) -> Row {
        let rated = |rating: &Rating| (self.told.rated)(rating.need, rating.resource);
        let others = rating.others.iter().map(|view| joined(": ", [view.who.as_str(), &rated(&view.rating)]));
        let cells = [
            name.to_owned(),
            rated(&rating.person),
            rated(&rating.professional),
            others.collect::<Vec<_>>().join("\n"),
            rating.note.trim().to_owned(),
        ];
        Row::Cells(cells.to_vec())
    }

    fn strengths(self) -> Vec<Block> {
        let line = |strength: &Strength| {
            let contact = strength.contact.and_then(|id| self.case.contact(id)).map_or("", |contact| &contact.name);
            let kind = strength.kind.map(|kind| intake::resource_kind(self.locale, kind)).unwrap_or_default();
            let access = strength.access.map(|access| intake::access(self.locale, access)).unwrap_or_default();
            said(&strength.text).map(|text| joined(" · ", [text.as_str(), contact, kind, access, &strength.source]))
        };
        let of = |of: StrengthOf| {
            let heading = match of {
                StrengthOf::Person => self.t.of_person,
                StrengthOf::Environment => self.t.of_environment,
            };
            let strengths = self.case.assessment.strengths.iter().filter(move |strength| strength.of == of);
            titled(heading, list(strengths.filter_map(line)))
        };
        StrengthOf::ALL.into_iter().flat_map(of).collect()
    }

    fn needs(self) -> Vec<Block> {
        let line = |need: &Need| {
            let area = need.area.map(|area| words::life_area(self.locale, area)).unwrap_or_default();
            let limits = said(&need.limits).map(|limits| (self.told.limits)(&limits)).unwrap_or_default();
            said(&need.text).map(|text| joined(" · ", [text.as_str(), area, &limits]))
        };
        let of = |kind: NeedKind| {
            let heading = match kind {
                NeedKind::OwnWords => self.t.in_own_words,
                NeedKind::Professional => self.t.by_professionals,
            };
            let needs = self.case.assessment.needs.iter().filter(move |need| need.kind == kind);
            titled(heading, list(needs.filter_map(line)))
        };
        NeedKind::ALL.into_iter().flat_map(of).collect()
    }

    /// The results up to the end of the assessment; later ones belong to what
    /// became of it.
    fn results(self) -> Vec<Block> {
        let end = self.case.answers.date(Question::AssessmentEnd);
        let is_of_it = |result: &&InstrumentResult| result.date.zip(end).is_none_or(|(date, end)| date <= end);
        results(self.writing, self.case.assessment.results.iter().filter(is_of_it))
    }

    /// The map of the assessment with its day, the contacts by sector, and what
    /// stands out, in words.
    fn network(self) -> Vec<Block> {
        let Some(version) = map_of(self.case) else { return Vec::new() };
        let network = &version.network;
        let mut layers = Layer::usual();
        layers.insert(Layer::Qualities);
        let options = Options { layers, aim: version.aim, ..Options::for_scale(1.0) };
        let scene = Scene::new(network, &self.case.client, &options, self.locale);
        let title = versions::told_in(self.locale, self.case, version);
        let placed = network.contacts().filter(|contact| contact.place.is_some()).count();
        let counted = (map_on_paper(self.locale).on_the_map)(placed, network.ties().len());
        let caption = joined(". ", [title.as_str(), &counted]);
        let picture = Block::Map(MapFigure { svg: svg::text(&scene, "map"), title, caption });
        let by_sector = titled(self.t.by_sector, self.sectors(network));
        let standing_out = titled(self.t.standing_out, self.findings(network));
        std::iter::once(picture).chain(by_sector).chain(standing_out).collect()
    }

    fn sectors(self, network: &Network) -> Vec<Block> {
        let listed = roster::listed(network, SortBy::Sector, |contact| contact.role.clone());
        let name = |contact: &&Contact| match (contact.name.trim(), contact.deceased) {
            ("", _) => map_words(self.locale).nameless.to_owned(),
            (name, false) => name.to_owned(),
            (name, true) => format!("{name} ({})", map_words(self.locale).deceased),
        };
        let row = |sector: Option<Sector>| {
            let of_sector = |contact: &&&Contact| contact.place.map(Place::sector) == sector;
            let names: Vec<String> = listed.iter().filter(of_sector).map(name).collect();
            let word = sector.map_or(self.t.without_place, |sector| words::sector(self.locale, sector));
            // An empty sector is worth its line, nobody without a place is not.
            (sector.is_some() || !names.is_empty())
                .then(|| Row::Cells(vec![word.to_owned(), names.len().to_string(), names.join(", ")]))
        };
        let rows = Sector::ALL.into_iter().map(Some).chain([None]).filter_map(row).collect();
        table(self.t.by_sector, [self.t.sector, self.t.how_many, self.t.persons], rows)
    }

    fn findings(self, network: &Network) -> Vec<Block> {
        let name = |id: &ContactId| {
            let name = network.contact(*id).and_then(|contact| said(&contact.name));
            name.unwrap_or_else(|| map_words(self.locale).nameless.to_owned())
        };
        let line = |finding: &Finding| {
            let names: Vec<String> = finding.contacts.iter().map(name).collect();
            let title = found::title(self.locale, finding.kind);
            (self.t.finding)(&title, &found::sentence(self.locale, finding, &names))
        };
        let standing_out = findings(network, &analysis::analyse(network, Population::PERSONS));
        let lines = list(standing_out.iter().map(line));
        if lines.is_empty() {
            return lines;
        }
        std::iter::once(Block::Paragraph(self.t.no_diagnosis.to_owned())).chain(lines).collect()
    }
}

/// Results of a register: values and scores, never the items (C.4).
pub(super) fn results<'register>(
    writing: Writing<'_>,
    results: impl IntoIterator<Item = &'register InstrumentResult>,
) -> Vec<Block> {
    let locale = writing.locale;
    let t = report(locale);
    let row = |result: &InstrumentResult| {
        let known = result.instrument.map(|instrument| instruments::name(locale, instrument));
        let name = known.map(str::to_owned).or_else(|| said(&result.name))?;
        let scored = result.scored().map(|score| format::number(locale, Some(score), 2));
        let meaning = result.instrument.zip(result.value).and_then(|(instrument, value)| instrument.reading(value));
        Some(Row::Cells(vec![
            name,
            writing.day(result.date),
            result.rater.trim().to_owned(),
            scored.unwrap_or_else(|| result.score.trim().to_owned()),
            meaning.map(|meaning| instruments::reading(locale, meaning)).unwrap_or_default().to_owned(),
            result.remark.trim().to_owned(),
        ]))
    };
    let rows = results.into_iter().filter_map(row).collect();
    table(t.results, [t.instrument, t.on, t.rater, t.score, t.meaning, t.remark], rows)
}
