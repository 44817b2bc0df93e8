//! The support plan as it is printed and signed.

mod agreement;
mod time_line;

use chrono::NaiveDate;

use crate::documents::{Block, Document, MapFigure, Row, Table};
use crate::domain::case::{Case, CaseKind};
use crate::domain::ids::GoalId;
use crate::domain::order;
use crate::domain::phase::goal::{Goal, GoalLevel};
use crate::domain::phase::plan::{Doer, Measure};
use crate::domain::phase::question::Question;
use crate::domain::record::find;
use crate::i18n::documents::SupportPlanTexts;
use crate::i18n::plan_changes::{aim_line, indicator_line, priority_line};
use crate::i18n::plan_on_paper::{PlanOnPaper, plan_on_paper};
use crate::i18n::{Locale, documents, format, interventions, plan, words};

/// The support plan of a case. `map_svg` is the drawing of its newest map.
pub fn support_plan(case: &Case, locale: Locale, today: NaiveDate, map_svg: Option<String>) -> Document {
    let texts = documents::support_plan(locale);
    let plan = Plan { case, locale, texts, more: plan_on_paper(locale), numbers: numbered(&case.plan.goals) };
    let mut blocks = Vec::new();
    if case.kind == CaseKind::Practice {
        blocks.push(Block::Paragraph(texts.practice.to_owned()));
    }
    blocks.push(Block::Facts(plan.facts(today)));
    let mut number = 0;
    for (heading, section) in [
        (texts.goals.to_owned(), plan.goals()),
        (texts.own_activities.to_owned(), paragraphs(case.answers.text(Question::OwnActivities))),
        (texts.measures.to_owned(), plan.measures()),
        (texts.dates.to_owned(), plan.dates()),
        plan.time_line(today),
        plan.map(map_svg),
        (texts.still_open.to_owned(), plan.still_open()),
        (texts.agreement.to_owned(), plan.agreement()),
    ] {
        if !section.is_empty() {
            number += 1;
            blocks.push(Block::Heading { level: 2, text: format!("{number} {heading}") });
            blocks.extend(section);
        }
    }
    Document { title: texts.title.to_owned(), language: locale, blocks }
}

/// A goal and how it is called in the plan: frame goals 1, 2, 3, outcome goals
/// 1.1, 1.2 under them. Outcome goals without a frame goal share the next number
/// of their own.
struct Numbered<'case> {
    goal: &'case Goal,
    number: String,
}

/// Frame and outcome goals in the order of the plan: under each guiding goal its
/// frame goals, then the outcome goals that stand directly under it. Goals
/// without a parent come last, so that none is lost.
fn numbered(goals: &[Goal]) -> Vec<Numbered<'_>> {
    let of = |level: GoalLevel, parent: Option<GoalId>| {
        goals.iter().filter(move |goal| goal.level == level && goal.parent == parent && !is_blank(goal))
    };
    let principles = goals.iter().filter(|goal| goal.level == GoalLevel::Principle).map(|goal| Some(goal.id));
    let mut numbered = Vec::new();
    let mut group = 0;
    for parent in principles.chain([None]) {
        // A frame goal still without words may have outcome goals under it.
        for frame in goals.iter().filter(|goal| goal.level == GoalLevel::Frame && goal.parent == parent) {
            let mut outcomes = of(GoalLevel::Outcome, Some(frame.id)).peekable();
            if is_blank(frame) && outcomes.peek().is_none() {
                continue;
            }
            group += 1;
            numbered.push(Numbered { goal: frame, number: group.to_string() });
            numbered.extend((1..).zip(outcomes).map(|(at, goal)| Numbered { goal, number: format!("{group}.{at}") }));
        }
        let mut direct = of(GoalLevel::Outcome, parent).peekable();
        if direct.peek().is_some() {
            group += 1;
            numbered.extend((1..).zip(direct).map(|(at, goal)| Numbered { goal, number: format!("{group}.{at}") }));
        }
    }
    numbered
}

fn is_blank(goal: &Goal) -> bool {
    goal.text.trim().is_empty() && !goal.has_indicator()
}

/// Nothing that could be done: neither words nor an intervention.
fn is_empty(measure: &Measure) -> bool {
    measure.what.trim().is_empty() && measure.intervention.is_none()
}

/// Blank lines part paragraphs.
fn paragraphs(text: &str) -> Vec<Block> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(|text| Block::Paragraph(text.to_owned()))
        .collect()
}

/// The lines that say something.
fn filled(lines: impl IntoIterator<Item = String>) -> Vec<String> {
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

struct Plan<'case> {
    case: &'case Case,
    locale: Locale,
    texts: &'static SupportPlanTexts,
    more: &'static PlanOnPaper,
    numbers: Vec<Numbered<'case>>,
}

impl Plan<'_> {
    fn answer(&self, question: Question) -> Option<String> {
        let answers = &self.case.answers;
        let text = match answers.date(question) {
            Some(date) => format::date(self.locale, date),
            None => answers.text(question).trim().to_owned(),
        };
        Some(text).filter(|text| !text.is_empty())
    }

    /// A day for a narrow column, which must not break it.
    fn day(&self, date: Option<NaiveDate>) -> String {
        date.map(|date| format::date(self.locale, date).replace(' ', "\u{a0}")).unwrap_or_default()
    }

    fn client(&self) -> String {
        match self.case.client.name.trim() {
            "" => words::doer(self.locale, &Doer::Client).to_owned(),
            name => name.to_owned(),
        }
    }

    /// Name and agency, or the function alone.
    fn case_manager(&self) -> String {
        self.answer(Question::CaseResponsibility)
            .unwrap_or_else(|| words::doer(self.locale, &Doer::CaseManager).to_owned())
    }

    fn facts(&self, today: NaiveDate) -> Vec<(String, String)> {
        let texts = self.texts;
        let age = self.case.client.age.trim();
        let client = if age.is_empty() { self.client() } else { format!("{}, {}", self.client(), (texts.age)(age)) };
        let number = self.case.client.number.trim().to_owned();
        [
            (texts.for_whom, Some(client)),
            (texts.file_number, Some(number).filter(|number| !number.is_empty())),
            (texts.responsible, self.answer(Question::CaseResponsibility)),
            (texts.plan_of, self.answer(Question::PlanDate)),
            (self.more.version, self.version()),
            (texts.agreed_on, self.agreed_on()),
            (self.more.agreed_with, self.agreed_with()),
            (texts.review_on, self.answer(Question::ReviewDate)),
            (texts.printed_on, Some(format::date(self.locale, today))),
        ]
        .into_iter()
        .filter_map(|(label, value)| Some((label.to_owned(), value?)))
        .collect()
    }

    /// Each guiding goal with the table of what belongs to it.
    fn goals(&self) -> Vec<Block> {
        let goals = &self.case.plan.goals;
        let principles = goals.iter().filter(|goal| goal.level == GoalLevel::Principle).map(Some);
        let mut blocks = Vec::new();
        for principle in principles.chain([None]) {
            if let Some(goal) = principle.filter(|goal| !goal.text.trim().is_empty()) {
                blocks.push(Block::Aim(goal.text.trim().to_owned()));
            }
            let rows: Vec<Row> = self.goal_rows(principle.map(|goal| goal.id));
            if !rows.is_empty() {
                blocks.push(Block::Table(self.goal_table(rows)));
            }
        }
        blocks
    }

    fn goal_table(&self, rows: Vec<Row>) -> Table {
        let head = [
            words::goal_level(self.locale, GoalLevel::Outcome),
            self.texts.indicator,
            self.more.priority,
            self.texts.until,
            self.texts.standing,
        ];
        let head = head.map(str::to_owned).to_vec();
        Table { caption: self.texts.goals.to_owned(), head, rows }.without_empty_columns()
    }

    fn goal_rows(&self, principle: Option<GoalId>) -> Vec<Row> {
        let frames =
            self.numbers.iter().filter(|one| one.goal.level == GoalLevel::Frame && one.goal.parent == principle);
        let outcomes = |parent: Option<GoalId>| {
            self.numbers
                .iter()
                .filter(move |one| one.goal.level == GoalLevel::Outcome && one.goal.parent == parent)
                .map(|one| self.outcome_row(one))
        };
        let mut rows = Vec::new();
        for frame in frames {
            rows.push(Row::Group(self.frame_line(frame)));
            rows.extend(outcomes(Some(frame.goal.id)));
        }
        let direct: Vec<Row> = outcomes(principle).collect();
        if !direct.is_empty() && !rows.is_empty() {
            rows.push(Row::Group(words::goal_level_plural(self.locale, GoalLevel::Outcome).to_owned()));
        }
        rows.extend(direct);
        rows
    }

    /// "Rahmenziel 1: Ein eigenes Zuhause; bis 31.12.2026"
    fn frame_line(&self, frame: &Numbered<'_>) -> String {
        let level = words::goal_level(self.locale, GoalLevel::Frame);
        let goal = frame.goal;
        let said = [
            goal.text.trim().to_owned(),
            self.own_words(goal),
            self.indicators(goal, ", "),
            priority_line(self.locale, goal),
            goal.due.map(|due| (self.texts.by)(&format::date(self.locale, due))).unwrap_or_default(),
            goal.attainment.map(|attainment| words::attainment(self.locale, attainment)).unwrap_or_default().to_owned(),
        ]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("; ");
        if said.is_empty() { format!("{level} {}", frame.number) } else { format!("{level} {}: {said}", frame.number) }
    }

    fn outcome_row(&self, outcome: &Numbered<'_>) -> Row {
        let goal = outcome.goal;
        let aim = aim_line(self.locale, goal);
        let with = goal.worked_out_with.trim();
        let lines = [
            format!("{} {}", outcome.number, goal.text.trim()).trim_end().to_owned(),
            self.own_words(goal),
            if aim.is_empty() { String::new() } else { (self.more.aim)(&aim) },
            if with.is_empty() { String::new() } else { (self.more.worked_out_with)(with) },
        ];
        Row::Cells(vec![
            filled(lines).join("\n"),
            self.indicators(goal, "\n"),
            priority_line(self.locale, goal),
            self.day(goal.due),
            goal.attainment.map(|attainment| words::attainment(self.locale, attainment)).unwrap_or_default().to_owned(),
        ])
    }

    /// What the client says of a goal, in quotation marks.
    fn own_words(&self, goal: &Goal) -> String {
        match goal.own_words.trim() {
            "" => String::new(),
            words => self.locale.quoted(words),
        }
    }

    fn indicators(&self, goal: &Goal, between: &str) -> String {
        filled(goal.indicators.iter().map(|one| indicator_line(self.locale, one))).join(between)
    }

    fn measures(&self) -> Vec<Block> {
        let texts = self.texts;
        let rows: Vec<Row> = self
            .case
            .plan
            .measures
            .iter()
            .filter(|measure| !is_empty(measure))
            .map(|measure| {
                Row::Cells(vec![
                    self.what(measure),
                    measure.goal.map(|goal| self.goal_name(goal)).unwrap_or_default(),
                    measure.by.as_ref().map(|doer| self.doer(doer)).unwrap_or_default(),
                    measure.means.map(|means| plan::means(self.locale, means)).unwrap_or_default().to_owned(),
                    self.day(measure.begin),
                    self.day(measure.until),
                    measure.cost.trim().to_owned(),
                    words::measure_state(self.locale, measure.state).to_owned(),
                ])
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let more = self.more;
        let head =
            [texts.measure, texts.goal, texts.who, more.means, more.from, texts.until, more.cost, texts.standing];
        let head = head.map(str::to_owned).to_vec();
        vec![Block::Table(Table { caption: texts.measures.to_owned(), head, rows }.without_empty_columns())]
    }

    /// What is done; below it, as a network intervention, with whom.
    fn what(&self, measure: &Measure) -> String {
        let name = |id| Some(self.case.contact(id)?.name.trim().to_owned()).filter(|name| !name.is_empty());
        let mut names: Vec<String> = Vec::new();
        for name in measure.speaks_of().filter_map(name) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        order::naturally(&mut names);
        let about = Some(names.join(", ")).filter(|names| !names.is_empty());
        let intervention = measure.intervention.map(|intervention| interventions::name(self.locale, intervention));
        let below = [intervention.map(str::to_owned), about].into_iter().flatten().collect::<Vec<_>>().join(": ");
        let side_effects = match measure.side_effects.trim() {
            "" => String::new(),
            text => (self.more.side_effects)(text),
        };
        filled([measure.what.trim().to_owned(), below, side_effects]).join("\n")
    }

    /// The number a goal has in the plan; a guiding goal is named by its level.
    fn goal_name(&self, id: GoalId) -> String {
        if let Some(one) = self.numbers.iter().find(|one| one.goal.id == id) {
            return one.number.clone();
        }
        match find(&self.case.plan.goals, id).map(|goal| goal.level) {
            Some(GoalLevel::Principle) => words::goal_level(self.locale, GoalLevel::Principle).to_owned(),
            Some(GoalLevel::Frame | GoalLevel::Outcome) | None => String::new(),
        }
    }

    /// Who it is, by name.
    fn doer(&self, doer: &Doer) -> String {
        match doer {
            Doer::Client => self.client(),
            Doer::CaseManager => {
                let name = self.case_manager();
                name.split(',').next().unwrap_or_default().trim().to_owned()
            }
            Doer::Contact(id) => {
                self.case.contact(*id).map(|contact| contact.name.trim().to_owned()).unwrap_or_default()
            }
            Doer::Other(name) => name.trim().to_owned(),
        }
    }

    fn map(&self, svg: Option<String>) -> (String, Vec<Block>) {
        let version = self.case.newest_map();
        let title = match version.and_then(|version| version.date) {
            Some(date) => (self.texts.network_of)(&format::date(self.locale, date)),
            None => self.texts.network.to_owned(),
        };
        let figure = svg.zip(version).map(|(svg, version)| {
            let network = &version.network;
            let placed = network.contacts().filter(|contact| contact.place.is_some()).count();
            let caption = (self.texts.on_the_map)(placed, network.ties().len());
            Block::Map(MapFigure { svg, title: title.clone(), caption })
        });
        (title, figure.into_iter().collect())
    }

    /// What the plan still lacks, as counts, so that it can be signed knowingly.
    fn still_open(&self) -> Vec<Block> {
        let (texts, locale) = (self.texts, self.locale);
        let outcomes = || self.numbers.iter().map(|one| one.goal).filter(|goal| goal.level == GoalLevel::Outcome);
        let measures = || self.case.plan.measures.iter().filter(|measure| !is_empty(measure));
        // Nobody signs an empty plan without noticing.
        let missing = [
            (self.numbers.is_empty(), texts.goals),
            (measures().next().is_none() && self.answer(Question::OwnActivities).is_none(), texts.measures),
        ];
        let missing = missing.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, what)| what.to_owned());
        let counted = [
            (outcomes().filter(|goal| goal.due.is_none()).count(), texts.goals_undated),
            (outcomes().filter(|goal| !goal.has_indicator()).count(), texts.goals_without_indicator),
            (
                measures().filter(|measure| measure.by.as_ref().is_none_or(|doer| self.doer(doer).is_empty())).count(),
                texts.measures_without_doer,
            ),
            (measures().filter(|measure| measure.until.is_none()).count(), texts.measures_undated),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, say)| locale.say(say(count)));
        let points: Vec<String> = missing
            .chain(counted)
            .chain(self.answer(Question::ReviewDate).is_none().then(|| texts.no_review_date.to_owned()))
            .collect();
        if points.is_empty() { Vec::new() } else { vec![Block::List(points)] }
    }
}
