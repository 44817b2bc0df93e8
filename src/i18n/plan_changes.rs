//! What is different between two plans, in sentences.

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::ids::GoalId;
use crate::domain::order;
use crate::domain::phase::aim::Aim;
use crate::domain::phase::goal::{Enabling, Goal, GoalDirection, GoalTarget, Indicator, Priority, Term};
use crate::domain::phase::plan::Measure;
use crate::domain::phase::plan_change::{GoalPart, MeasurePart, PlanChange, Stand};
use crate::domain::record::find;
use crate::i18n::plan::{doer_name, means};
use crate::i18n::{Locale, aims, format, interventions, words};

/// "kurz"
pub fn term(locale: Locale, term: Term) -> &'static str {
    match term {
        Term::Short => locale.pick("kurzfristig", "short term"),
        Term::Medium => locale.pick("mittelfristig", "medium term"),
        Term::Long => locale.pick("langfristig", "long term"),
    }
}

/// "hoch"
pub fn priority(locale: Locale, priority: Priority) -> &'static str {
    match priority {
        Priority::High => locale.pick("hoch", "high"),
        Priority::Medium => locale.pick("mittel", "medium"),
        Priority::Low => locale.pick("niedrig", "low"),
    }
}

fn direction(locale: Locale, direction: GoalDirection) -> &'static str {
    match direction {
        GoalDirection::Maintain => locale.pick("erhalten", "maintain"),
        GoalDirection::Stabilise => locale.pick("stabilisieren", "stabilise"),
        GoalDirection::Restore => locale.pick("wiederherstellen", "restore"),
        GoalDirection::Extend => locale.pick("erweitern", "extend"),
    }
}

fn target(locale: Locale, target: GoalTarget) -> &'static str {
    match target {
        GoalTarget::Client => locale.pick("Fähigkeiten der Klient:in", "abilities of the client"),
        GoalTarget::Environment => locale.pick("Fähigkeiten des Umfelds", "abilities of the environment"),
    }
}

fn enabling(locale: Locale, enabling: Enabling) -> &'static str {
    match enabling {
        Enabling::Knowledge => locale.pick("Wissen", "knowledge"),
        Enabling::Attitude => locale.pick("Haltung", "attitude"),
        Enabling::Skill => locale.pick("Fertigkeit", "skill"),
    }
}

fn goal_part(locale: Locale, part: GoalPart) -> &'static str {
    match part {
        GoalPart::Text => locale.pick("Wortlaut", "wording"),
        GoalPart::OwnWords => locale.pick("eigene Worte", "own words"),
        GoalPart::Due => locale.pick("Termin", "date"),
        GoalPart::Place => locale.pick("Platz im Zielbaum", "place in the tree"),
        GoalPart::Term => locale.pick("Frist", "term"),
        GoalPart::Priority => locale.pick("Priorität", "priority"),
        GoalPart::WorkedOutWith => locale.pick("erarbeitet mit", "worked out with"),
        GoalPart::Aim => locale.pick("Zielrichtung", "direction"),
        GoalPart::Attainable => locale.pick("erreichbar", "attainable"),
        GoalPart::Indicators => locale.pick("Indikatoren", "indicators"),
        GoalPart::Scale => locale.pick("Zielerreichungsskala", "attainment scale"),
        GoalPart::Need => locale.pick("Bedarf", "need"),
    }
}

fn measure_part(locale: Locale, part: MeasurePart) -> &'static str {
    match part {
        MeasurePart::What => locale.pick("Wortlaut", "wording"),
        MeasurePart::By => locale.pick("wer", "who"),
        MeasurePart::Means => locale.pick("Mittel", "means"),
        MeasurePart::Begin => locale.pick("Beginn", "begin"),
        MeasurePart::Until => locale.pick("Termin", "date"),
        MeasurePart::Cost => locale.pick("Kosten", "costs"),
        MeasurePart::SideEffects => locale.pick("Nebenwirkungen", "side effects"),
        MeasurePart::Goal => locale.pick("Ziel", "goal"),
        MeasurePart::Intervention => locale.pick("Netzwerkintervention", "network intervention"),
        MeasurePart::About => locale.pick("auf der Karte", "on the map"),
    }
}

/// Both plans with what is needed to name what is in them.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'plan> {
    /// The case, for names of contacts and needs.
    pub case: &'plan Case,
    /// The earlier plan.
    pub before: Stand<'plan>,
    /// The later plan.
    pub after: Stand<'plan>,
    /// The language.
    pub locale: Locale,
}

impl Telling<'_> {
    /// One difference as a sentence without a full stop.
    pub fn sentence(&self, change: PlanChange<'_>) -> String {
        let (locale, goal_word) = (self.locale, self.locale.pick("Ziel", "Goal"));
        let measure_word = locale.pick("Maßnahme", "Measure");
        match change {
            PlanChange::GoalAdded(goal) => {
                let until = goal.due.map(|due| self.until(due)).unwrap_or_default();
                format!("{}: {}{until}", locale.pick("Neues Ziel", "New goal"), self.quoted(&goal.text))
            }
            PlanChange::GoalRemoved(goal) => {
                format!("{}: {}", locale.pick("Ziel gestrichen", "Goal removed"), self.quoted(&goal.text))
            }
            PlanChange::GoalChanged { before, after, part } => self.changed(
                &format!(
                    "{goal_word} {}",
                    self.quoted(if part == GoalPart::Text { &before.text } else { &after.text })
                ),
                goal_part(locale, part),
                &self.of_goal(before, self.before, part),
                &self.of_goal(after, self.after, part),
            ),
            PlanChange::MeasureAdded(measure) => {
                let by = measure.by.as_ref().map(|doer| format!(", {}", doer_name(locale, self.case, doer)));
                let until = measure.until.map(|until| self.until(until)).unwrap_or_default();
                let new = locale.pick("Neue Maßnahme", "New measure");
                format!("{new}: {}{}{until}", self.quoted(&measure.what), by.unwrap_or_default())
            }
            PlanChange::MeasureRemoved(measure) => {
                format!("{}: {}", locale.pick("Maßnahme gestrichen", "Measure removed"), self.quoted(&measure.what))
            }
            PlanChange::MeasureChanged { before, after, part } => self.changed(
                &format!(
                    "{measure_word} {}",
                    self.quoted(if part == MeasurePart::What { &before.what } else { &after.what })
                ),
                measure_part(locale, part),
                &self.of_measure(before, self.before, part),
                &self.of_measure(after, self.after, part),
            ),
        }
    }

    /// "Ziel „Mietkonto“, Termin: 31.12.2026, bisher 30.11.2026". Where both read
    /// alike it says only that there is a difference.
    fn changed(&self, name: &str, part: &str, before: &str, after: &str) -> String {
        if before == after {
            return format!("{name}, {part}: {}", self.locale.pick("geändert", "changed"));
        }
        let open = self.locale.pick("offen", "open");
        let or_open = |text: &str| if text.is_empty() { open.to_owned() } else { text.to_owned() };
        format!("{name}, {part}: {}, {} {}", or_open(after), self.locale.pick("bisher", "before"), or_open(before))
    }

    fn until(&self, day: NaiveDate) -> String {
        format!(", {} {}", self.locale.pick("bis", "by"), format::date(self.locale, day))
    }

    fn day(&self, day: Option<NaiveDate>) -> String {
        day.map(|day| format::date(self.locale, day)).unwrap_or_default()
    }

    /// A text in quotation marks on one line, or that it has no words.
    fn quoted(&self, text: &str) -> String {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            self.locale.pick("(ohne Wortlaut)", "(without words)").to_owned()
        } else {
            self.locale.quoted(&line)
        }
    }

    /// The same; nothing for no words.
    fn said(&self, text: &str) -> String {
        if text.trim().is_empty() { String::new() } else { self.quoted(text) }
    }

    fn goal_in(&self, stand: Stand<'_>, id: Option<GoalId>) -> String {
        id.and_then(|id| find(stand.goals, id)).map(|goal| self.quoted(&goal.text)).unwrap_or_default()
    }

    fn of_goal(&self, goal: &Goal, stand: Stand<'_>, part: GoalPart) -> String {
        let locale = self.locale;
        match part {
            GoalPart::Text => self.said(&goal.text),
            GoalPart::OwnWords => self.said(&goal.own_words),
            GoalPart::Due => self.day(goal.due),
            GoalPart::Place => {
                let level = words::goal_level(locale, goal.level);
                let parent = self.goal_in(stand, goal.parent);
                if parent.is_empty() {
                    level.to_owned()
                } else {
                    format!("{level} {} {parent}", locale.pick("unter", "under"))
                }
            }
            GoalPart::Term => goal.term.map(|it| term(locale, it)).unwrap_or_default().to_owned(),
            GoalPart::Priority => goal.priority.map(|it| priority(locale, it)).unwrap_or_default().to_owned(),
            GoalPart::WorkedOutWith => goal.worked_out_with.trim().to_owned(),
            GoalPart::Aim => aim_line(locale, goal),
            GoalPart::Attainable => joined([
                goal.attainable.map(|it| words::verdict(locale, it)).unwrap_or_default(),
                goal.attainable_because.trim(),
            ]),
            GoalPart::Indicators => {
                goal.indicators.iter().map(|indicator| indicator_line(locale, indicator)).collect::<Vec<_>>().join("; ")
            }
            // Five described levels are too long for a sentence.
            GoalPart::Scale => String::new(),
            GoalPart::Need => goal
                .need
                .and_then(|id| find(&self.case.assessment.needs, id))
                .map(|need| self.quoted(&need.text))
                .unwrap_or_default(),
        }
    }

    fn of_measure(&self, measure: &Measure, stand: Stand<'_>, part: MeasurePart) -> String {
        let locale = self.locale;
        match part {
            MeasurePart::What => self.said(&measure.what),
            MeasurePart::By => measure.by.as_ref().map(|doer| doer_name(locale, self.case, doer)).unwrap_or_default(),
            MeasurePart::Means => measure.means.map(|it| means(locale, it)).unwrap_or_default().to_owned(),
            MeasurePart::Begin => self.day(measure.begin),
            MeasurePart::Until => self.day(measure.until),
            MeasurePart::Cost => self.said(&measure.cost),
            MeasurePart::SideEffects => self.said(&measure.side_effects),
            MeasurePart::Goal => self.goal_in(stand, measure.goal),
            MeasurePart::Intervention => {
                measure.intervention.map(|it| interventions::name(locale, it)).unwrap_or_default().to_owned()
            }
            MeasurePart::About => {
                let mut names: Vec<String> = Vec::new();
                for id in measure.speaks_of() {
                    let name = self.case.contact(id).map_or("", |contact| contact.name.trim()).to_owned();
                    if !name.is_empty() && !names.contains(&name) {
                        names.push(name);
                    }
                }
                order::naturally(&mut names);
                names.join(", ")
            }
        }
    }
}

/// "erhalten, Fähigkeiten des Umfelds, Wissen, Lebensqualität"
pub fn aim_line(locale: Locale, goal: &Goal) -> String {
    let ability = [
        goal.direction.map(|it| direction(locale, it)),
        goal.target.map(|it| target(locale, it)),
        goal.enabling.map(|it| enabling(locale, it)),
    ];
    let served = Aim::ALL.into_iter().filter(|aim| goal.aims.contains(aim)).map(|aim| aims::name(locale, aim));
    ability.into_iter().flatten().chain(served).collect::<Vec<_>>().join(", ")
}

/// "hoch, kurzfristig"
pub fn priority_line(locale: Locale, goal: &Goal) -> String {
    joined([
        goal.priority.map(|it| priority(locale, it)).unwrap_or_default(),
        goal.term.map(|it| term(locale, it)).unwrap_or_default(),
    ])
}

fn joined<const COUNT: usize>(words: [&str; COUNT]) -> String {
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
}

/// "Rückstand: Ist 640 €, Soll 0 € (Kontoauszug)"
pub fn indicator_line(locale: Locale, indicator: &Indicator) -> String {
    let text = indicator.text.trim();
    let labelled = |label: &str, value: &str| match value.trim() {
        "" => None,
        value => Some(format!("{label} {value}")),
    };
    let figures: Vec<String> = [
        labelled(locale.pick("Ist", "now"), &indicator.actual),
        labelled(locale.pick("Soll", "target"), &indicator.target),
    ]
    .into_iter()
    .flatten()
    .collect();
    let figures = figures.join(", ");
    let line = match (text.is_empty(), figures.is_empty()) {
        (false, false) => format!("{text}: {figures}"),
        (false, true) => text.to_owned(),
        (true, _) => figures,
    };
    match indicator.source.trim() {
        "" => line,
        source if line.is_empty() => source.to_owned(),
        source => format!("{line} ({source})"),
    }
}
