//! Words for the values of the domain: what a scale, a state, a role is called.
//!
//! Every match is exhaustive and every arm holds both languages, so that a new
//! value does not compile before it has its words.

mod phases;

pub use phases::{phase, phase_purpose, step, step_lead};

use crate::domain::client::Gender;
use crate::domain::due::DueKind;
use crate::domain::map::bond::Support;
use crate::domain::map::contact::{AnchorTie, ContactKind};
use crate::domain::map::place::{Horizon, Sector};
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::assessment::{LifeArea, NeedKind, Perspective, StrengthOf};
use crate::domain::phase::course::{Function, ReviewSource};
use crate::domain::phase::goal::{Attainment, GoalLevel};
use crate::domain::phase::plan::{Doer, MeasureState};
use crate::domain::phase::progress::State;
use crate::domain::phase::question::Choice;
use crate::i18n::Locale;

/// "in Arbeit"
pub fn state(locale: Locale, state: State) -> &'static str {
    match state {
        State::NotBegun => locale.pick("noch nicht begonnen", "not begun yet"),
        State::Active => locale.pick("in Arbeit", "in progress"),
        State::Complete => locale.pick("vollständig", "complete"),
    }
}

/// "Wohnen"
pub fn life_area(locale: Locale, area: LifeArea) -> &'static str {
    match area {
        LifeArea::Housing => locale.pick("Wohnen", "Housing"),
        LifeArea::Work => locale.pick("Ausbildung, Arbeit", "Training, work"),
        LifeArea::Money => locale.pick("Geld, Schulden", "Money, debts"),
        LifeArea::Body => locale.pick("Körperliche Gesundheit", "Physical health"),
        LifeArea::Mind => locale.pick("Seelisches Befinden", "Mental well-being"),
        LifeArea::Family => locale.pick("Familie, Partnerschaft", "Family, partnership"),
        LifeArea::Friends => locale.pick("Freundschaften, Freizeit", "Friends, free time"),
        LifeArea::Neighbourhood => locale.pick("Umfeld, Sozialraum", "Neighbourhood, surroundings"),
        LifeArea::Authorities => locale.pick("Behörden, Recht", "Authorities, law"),
        LifeArea::Everyday => locale.pick("Alltag, Selbstversorgung", "Everyday life, self-care"),
    }
}

/// "Klient:in"
pub fn perspective(locale: Locale, perspective: Perspective) -> &'static str {
    match perspective {
        Perspective::Person => locale.pick("Klient:in", "Client"),
        Perspective::Professional => locale.pick("Fachperson", "Professional"),
    }
}

/// The anchor of a value on the need scale, 0 to 4: "sofort handeln"
pub fn need_scale(locale: Locale, value: u8) -> &'static str {
    match value {
        0 => locale.pick("kein Handlungsbedarf", "no need to act"),
        1 => locale.pick("im Blick behalten", "keep an eye on it"),
        2 => locale.pick("etwas tun", "do something"),
        3 => locale.pick("bald handeln", "act soon"),
        4.. => locale.pick("sofort handeln", "act at once"),
    }
}

/// The anchor of a value on the resource scale, 0 to 4: "trägt gut"
pub fn resource_scale(locale: Locale, value: u8) -> &'static str {
    match value {
        0 => locale.pick("trägt nicht", "carries nothing"),
        1 => locale.pick("trägt kaum", "carries little"),
        2 => locale.pick("trägt teilweise", "carries in part"),
        3 => locale.pick("trägt meist", "mostly carries"),
        4.. => locale.pick("trägt gut", "carries well"),
    }
}

/// "der Klient:in"
pub fn strength_of(locale: Locale, of: StrengthOf) -> &'static str {
    match of {
        StrengthOf::Person => locale.pick("der Klient:in", "the client’s own"),
        StrengthOf::Environment => locale.pick("des Umfelds", "of those around"),
    }
}

/// "in eigenen Worten"
pub fn need_kind(locale: Locale, kind: NeedKind) -> &'static str {
    match kind {
        NeedKind::OwnWords => locale.pick("in eigenen Worten", "in own words"),
        NeedKind::Professional => locale.pick("fachlich festgestellt", "stated professionally"),
    }
}

/// "Ergebnisziel"
pub fn goal_level(locale: Locale, level: GoalLevel) -> &'static str {
    match level {
        GoalLevel::Principle => locale.pick("Grundsatzziel", "Guiding goal"),
        GoalLevel::Frame => locale.pick("Rahmenziel", "Frame goal"),
        GoalLevel::Outcome => locale.pick("Ergebnisziel", "Outcome goal"),
    }
}

/// "Ergebnisziele"
pub fn goal_level_plural(locale: Locale, level: GoalLevel) -> &'static str {
    match level {
        GoalLevel::Principle => locale.pick("Grundsatzziele", "Guiding goals"),
        GoalLevel::Frame => locale.pick("Rahmenziele", "Frame goals"),
        GoalLevel::Outcome => locale.pick("Ergebnisziele", "Outcome goals"),
    }
}

/// What a goal of this level is, in one sentence.
pub fn goal_level_hint(locale: Locale, level: GoalLevel) -> &'static str {
    match level {
        GoalLevel::Principle => locale.pick(
            "Die Richtung, in Worten der Klient:in. Sie darf weit sein.",
            "The direction, in the client’s words. It may be wide.",
        ),
        GoalLevel::Frame => locale.pick(
            "Eine Etappe: was in einem Lebensbereich anders sein soll.",
            "A stretch of the way: what is to be different in one area of life.",
        ),
        GoalLevel::Outcome => locale.pick(
            "Erreichbar, mit Termin, und woran alle sehen, dass es geschafft ist.",
            "Attainable, with a date, and with a sign by which everybody sees that it is done.",
        ),
    }
}

/// "erreicht"
pub fn attainment(locale: Locale, attainment: Attainment) -> &'static str {
    match attainment {
        Attainment::Reached => locale.pick("erreicht", "reached"),
        Attainment::Partly => locale.pick("teilweise erreicht", "partly reached"),
        Attainment::NotReached => locale.pick("nicht erreicht", "not reached"),
    }
}

/// The kind of doer: "Case Management". Names come from the case.
pub fn doer(locale: Locale, doer: &Doer) -> &'static str {
    match doer {
        Doer::Client => locale.pick("Klient:in", "Client"),
        Doer::CaseManager => locale.pick("Case Management", "Case management"),
        Doer::Contact(_) => locale.pick("Kontakt der Karte", "Contact of the map"),
        Doer::Other(_) => locale.pick("jemand anderes", "somebody else"),
    }
}

/// "läuft"
pub fn measure_state(locale: Locale, state: MeasureState) -> &'static str {
    match state {
        MeasureState::Planned => locale.pick("geplant", "planned"),
        MeasureState::Running => locale.pick("läuft", "under way"),
        MeasureState::Done => locale.pick("erledigt", "done"),
        MeasureState::Dropped => locale.pick("aufgegeben", "dropped"),
    }
}

/// "unklar"
pub fn verdict(locale: Locale, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => locale.pick("ja", "yes"),
        Verdict::No => locale.pick("nein", "no"),
        Verdict::Unclear => locale.pick("unklar", "unclear"),
    }
}

/// "aufnehmen"
pub fn choice(locale: Locale, choice: Choice) -> &'static str {
    match choice {
        Choice::Admit => locale.pick("aufnehmen", "admit"),
        Choice::NotAdmit => locale.pick("nicht aufnehmen", "do not admit"),
        Choice::ClarifyFurther => locale.pick("weiter klären", "clarify further"),
        Choice::Close => locale.pick("abschließen", "close"),
        Choice::Continue => locale.pick("fortsetzen", "continue"),
        Choice::Adapt => locale.pick("Plan anpassen", "adapt the plan"),
        Choice::Reassess => locale.pick("neu einschätzen", "reassess"),
        Choice::NotSatisfied => locale.pick("nicht zufrieden", "not satisfied"),
        Choice::RatherNot => locale.pick("eher nicht zufrieden", "rather not satisfied"),
        Choice::RatherSatisfied => locale.pick("eher zufrieden", "rather satisfied"),
        Choice::Satisfied => locale.pick("zufrieden", "satisfied"),
        Choice::OwnCriteria => locale.pick("drei Kriterien der Methode", "three criteria of the method"),
        Choice::TaughtCriteria => locale.pick("fünf Kriterien, weit verbreitet", "five criteria, widely taught"),
        Choice::StaticPlanning => locale.pick("feste Ziele", "fixed goals"),
        Choice::RollingPlanning => {
            locale.pick("Ziele laufend prüfen und anpassen", "goals reviewed and adapted as it goes")
        }
        Choice::VaguePlanning => {
            locale.pick("vage Grundsatzziele, Zwischenziele laufend", "vague guiding goals, interim goals on the way")
        }
        Choice::NextStepPlanning => locale.pick("nur der nächste Schritt", "only the next step"),
        Choice::RepairPlanning => locale.pick("Reparaturdienst, Durchwursteln", "repair service, muddling through"),
        Choice::HardlyAlone => locale.pick("kaum etwas allein", "hardly anything alone"),
        Choice::WithMuchHelp => locale.pick("mit viel Hilfe", "with much help"),
        Choice::WithSomeHelp => locale.pick("mit etwas Hilfe", "with some help"),
        Choice::OnOnesOwn => locale.pick("selbstständig", "on one’s own"),
    }
}

/// "Anwaltschaft"
pub fn function(locale: Locale, function: Function) -> &'static str {
    match function {
        Function::Coordination => locale.pick("Koordination", "Coordination"),
        Function::Advocacy => locale.pick("Anwaltschaft", "Advocacy"),
        Function::Counselling => locale.pick("Beratung", "Counselling"),
    }
}

/// "Bericht"
pub fn review_source(locale: Locale, source: ReviewSource) -> &'static str {
    match source {
        ReviewSource::Report => locale.pick("Bericht", "Report"),
        ReviewSource::DirectContact => locale.pick("Direktkontakt mit der Stelle", "Direct contact with the agency"),
        ReviewSource::ClientContact => locale.pick("Gespräch mit der Klient:in", "Talk with the client"),
    }
}

/// The name of a function over a narrow column: it says where it may be broken.
pub fn function_head(locale: Locale, function: Function) -> &'static str {
    match function {
        Function::Coordination => locale.pick("Koordi\u{ad}nation", "Coordi\u{ad}nation"),
        Function::Advocacy => locale.pick("Anwalt\u{ad}schaft", "Advo\u{ad}cacy"),
        Function::Counselling => locale.pick("Bera\u{ad}tung", "Coun\u{ad}selling"),
    }
}

/// What belongs to a function, in one sentence.
pub fn function_hint(locale: Locale, function: Function) -> &'static str {
    match function {
        Function::Coordination => locale.pick(
            "Einschätzen, planen, Kontakte herstellen, Helfer:innen verbinden.",
            "Assess, plan, bring people into contact, keep helpers together.",
        ),
        Function::Advocacy => locale.pick(
            "Vorenthaltenes einfordern, Überforderung abwehren, schützen.",
            "Claim what is withheld, ward off what is too much, protect.",
        ),
        Function::Counselling => locale.pick(
            "Wissen und Können weitergeben, damit die Klient:in selbst entscheidet.",
            "Pass on knowledge and skill, so that the client decides for themselves.",
        ),
    }
}

/// "Überprüfung des Hilfeplans"
pub fn due_kind(locale: Locale, kind: DueKind) -> &'static str {
    match kind {
        DueKind::AssessmentEnds => locale.pick("Assessment endet", "Assessment ends"),
        DueKind::Measure => locale.pick("Maßnahme", "Measure"),
        DueKind::Task => locale.pick("Aufgabe", "Task"),
        DueKind::Arrival => locale.pick("Ankunft nachfragen", "Ask about arrival"),
        DueKind::Monitoring => locale.pick("Überprüfung der Leistungen", "Review of services"),
        DueKind::PlanReview => locale.pick("Überprüfung des Hilfeplans", "Review of the plan"),
        DueKind::Cooperation => locale.pick("Kooperationsvereinbarung endet", "Cooperation agreement ends"),
        DueKind::Detachment => locale.pick("Ablösung", "Detachment"),
        DueKind::FollowUp => locale.pick("Nachsorge", "After-care"),
    }
}

/// "weiblich"
pub fn gender(locale: Locale, gender: Gender) -> &'static str {
    match gender {
        Gender::Female => locale.pick("weiblich", "female"),
        Gender::Male => locale.pick("männlich", "male"),
        Gender::Diverse => locale.pick("divers", "diverse"),
        Gender::Unspecified => locale.pick("nicht festgelegt", "not specified"),
    }
}

/// "Institution"
pub fn contact_kind(locale: Locale, kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Person => locale.pick("Person", "Person"),
        ContactKind::Animal => locale.pick("Tier", "Animal"),
        ContactKind::Institution => locale.pick("Institution", "Institution"),
        ContactKind::Group => locale.pick("Gruppe", "Group"),
    }
}

/// "mehrfach"
pub fn anchor_tie(locale: Locale, tie: AnchorTie) -> &'static str {
    match tie {
        AnchorTie::None => locale.pick("keine", "none"),
        AnchorTie::Existing => locale.pick("vorhanden", "existing"),
        AnchorTie::Multiplex => locale.pick("mehrfach", "multiplex"),
    }
}

/// "Professionelle Helfer:innen"
pub fn sector(locale: Locale, sector: Sector) -> &'static str {
    match sector {
        Sector::Family => locale.pick("Familie", "Family"),
        Sector::Friends => locale.pick("Freund:innen, Bekannte", "Friends, acquaintances"),
        Sector::Colleagues => locale.pick("Kolleg:innen", "Colleagues"),
        Sector::Professionals => locale.pick("Professionelle Helfer:innen", "Professional helpers"),
    }
}

/// "nah"
pub fn horizon(locale: Locale, horizon: Horizon) -> &'static str {
    match horizon {
        Horizon::Near => locale.pick("nah", "near"),
        Horizon::Middle => locale.pick("mittel", "middle"),
        Horizon::Far => locale.pick("entfernt", "far"),
    }
}

/// "Trost und Nähe"
pub fn support(locale: Locale, support: Support) -> &'static str {
    match support {
        Support::Emotional => locale.pick("Trost und Nähe", "comfort and closeness"),
        Support::Instrumental => locale.pick("praktische Hilfe", "practical help"),
        Support::Informational => locale.pick("Rat und Wissen", "advice and knowledge"),
        Support::Social => locale.pick("Geselligkeit", "company"),
        Support::Linking => locale.pick("öffnet Türen", "opens doors"),
    }
}
