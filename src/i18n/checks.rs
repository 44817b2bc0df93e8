//! What the checks of consistency find, in words: what does not fit, why it
//! matters, and where the method says so.

mod why;

pub use why::{Why, why};

use crate::checks::{Finding, Severity};
use crate::domain::rule::{About, Rule};
use crate::i18n::{Locale, words};

/// "R-18", or the principle as the method numbers it: "A-320".
pub fn code(rule: Rule) -> String {
    match rule {
        Rule::NoOwnWords => "A-320".to_owned(),
        Rule::PlanVersionNotAgreed => "A-321".to_owned(),
        Rule::NoSpecialCircumstances => "A-322".to_owned(),
        Rule::NeedWithoutLimits => "A-323".to_owned(),
        rule => format!("R-{:02}", rule.number()),
    }
}

/// "Warnung"
pub fn severity(locale: Locale, severity: Severity) -> &'static str {
    match severity {
        Severity::Hint => locale.pick("Hinweis", "Hint"),
        Severity::Warning => locale.pick("Warnung", "Warning"),
    }
}

/// What a finding is about, as it is called in the file or the method; empty
/// where it is about the whole file.
pub fn about(locale: Locale, finding: &Finding) -> String {
    match finding.about {
        Some(About::Area(area)) => words::life_area(locale, area).to_owned(),
        Some(About::Record(_)) | None => finding.name.clone(),
    }
}

/// What was found, in a sentence that names nobody.
#[expect(clippy::too_many_lines, reason = "One arm for each rule.")]
pub fn sentence(locale: Locale, rule: Rule) -> &'static str {
    match rule {
        Rule::AdmittedWithoutCriteria => locale.pick(
            "Aufgenommen, ohne dass jedes Kriterium beantwortet ist.",
            "Admitted without an answer to each criterion.",
        ),
        Rule::NoResponsibility => locale.pick(
            "Niemand ist genannt, der oder die die Fallverantwortung trägt.",
            "Nobody is named who carries the responsibility for the case.",
        ),
        Rule::InformationIncomplete => locale.pick(
            "Die Aufklärung hat Lücken: Ablauf, Ziele, Nutzen, Nichtaufnahme, Abhängigkeiten.",
            "The information has gaps: process, aims, benefit, non-admission, dependencies.",
        ),
        Rule::NoEndSign => {
            locale.pick("Kein Satz dazu, woran das Ende zu merken ist.", "No sentence on how the end will be noticed.")
        }
        Rule::AssessmentUnlimited => locale.pick(
            "Das Assessment hat kein Ende, oder das Ende ist vorbei.",
            "The assessment has no end, or the end has passed.",
        ),
        Rule::SixQuestionsOpen => {
            locale.pick("Eine der sechs Leitfragen ist offen.", "One of the six questions is open.")
        }
        Rule::AreaWithoutClient => locale.pick(
            "Nur aus fachlicher Sicht eingeschätzt; die eigene Sicht fehlt.",
            "Rated by professionals only; the client’s own view is missing.",
        ),
        Rule::NoStrength => locale.pick(
            "Es fehlt eine Stärke der Klient:in oder ihres Umfelds.",
            "A strength of the client or of the environment is missing.",
        ),
        Rule::SecureNowWithoutTask => locale.pick(
            "Etwas muss jetzt gesichert werden, aber keine Aufgabe hat einen nahen Termin.",
            "Something must be secured now, but no task has a date soon.",
        ),
        Rule::NotAgreed => locale.pick(
            "Maßnahmen laufen, und keine Vereinbarung trägt ein Datum.",
            "Measures are under way, and no agreement has a date.",
        ),
        Rule::ToldWithoutRelease => locale.pick(
            "Es wurde etwas weitergesagt, ohne dass an diesem Tag eine Entbindung galt.",
            "Something was told without a release valid on that day.",
        ),
        Rule::OutcomeGoalIncomplete => locale.pick(
            "Dem Ergebnisziel fehlt der Termin, der Indikator oder ein Wort zur Erreichbarkeit.",
            "The outcome goal lacks its date, its indicator or a word on whether it can be reached.",
        ),
        Rule::OutcomeGoalAlone => locale.pick(
            "Das Ergebnisziel gehört zu keinem übergeordneten Ziel.",
            "The outcome goal belongs to no wider goal.",
        ),
        Rule::GoalWithoutNeed => {
            locale.pick("Das Ziel ruht auf keinem festgestellten Bedarf.", "The goal rests on no assessed need.")
        }
        Rule::NoOwnActivity => locale.pick(
            "Der Plan hat keine eigene Aktivität der Klient:in.",
            "The plan has no activity of the client’s own.",
        ),
        Rule::NoLifeworldResource => locale.pick(
            "Der Plan nutzt niemanden und nichts aus der Lebenswelt.",
            "The plan uses nobody and nothing from the lifeworld.",
        ),
        Rule::MeasureIncomplete => locale.pick(
            "Die Maßnahme hat niemanden, der sie verantwortet, oder keinen Termin.",
            "The measure has nobody responsible, or no date.",
        ),
        Rule::ReviewDateMissing => locale.pick(
            "Der Überprüfungstermin fehlt, liegt später als sechs Monate oder ist vorbei.",
            "The review date is missing, later than six months, or has passed.",
        ),
        Rule::NoContactDate => locale.pick("Kein Kontakttermin liegt in der Zukunft.", "No contact date lies ahead."),
        Rule::MeasureWithoutGoal => locale.pick("Die Maßnahme dient keinem Ziel.", "The measure serves no goal."),
        Rule::DeliveryUnconfirmed => locale.pick(
            "Die Leistung hat begonnen, und nirgends ist bestätigt, dass sie erbracht wird.",
            "The service has begun, and nothing confirms that it is delivered.",
        ),
        Rule::DoubleStructure => locale
            .pick("Zwei Stellen leisten zur selben Zeit dasselbe.", "Two providers deliver the same at the same time."),
        Rule::CareGap => locale.pick(
            "Hier klafft eine Lücke: Handlungsbedarf ohne Maßnahme oder eine Pause zwischen Leistungen.",
            "There is a gap: a need for action without a measure, or a pause between services.",
        ),
        Rule::MeasureNotEvaluated => locale.pick(
            "Die drei Fragen zur Maßnahme sind nicht beantwortet.",
            "The three questions on the measure are not answered.",
        ),
        Rule::NoReassessment => locale.pick(
            "Die Situation hat sich grundlegend geändert, und es folgte kein Reassessment.",
            "The situation has changed fundamentally, and no reassessment followed.",
        ),
        Rule::ClosedWithoutAgreement => locale.pick(
            "Abgeschlossen ohne Zustimmung der Klient:in und ohne Begründung.",
            "Closed without the client’s agreement and without a reason.",
        ),
        Rule::ClosedWithoutFollowUp => locale
            .pick("Abgeschlossen, ohne über Nachsorge zu entscheiden.", "Closed without a decision on after-care."),
        Rule::ClosedWithoutSatisfaction => locale.pick(
            "Abgeschlossen, ohne nach der Zufriedenheit zu fragen: der Klient:in, der Beteiligten.",
            "Closed without asking how satisfied people are: the client, the others involved.",
        ),
        Rule::PlanChangedWithoutReason => locale.pick(
            "Der Plan ist anders als zuletzt festgehalten, und kein Grund ist genannt.",
            "The plan differs from what was fixed last, and no reason is given.",
        ),
        Rule::ThinningNetwork => locale.pick(
            "Professionelle Beziehungen nehmen zu, während jene der Lebenswelt abnehmen.",
            "Professional ties grow while those of the lifeworld shrink.",
        ),
        Rule::NoOwnWords => {
            locale.pick("Beim Ziel fehlen die eigenen Worte der Klient:in.", "The goal lacks the client’s own words.")
        }
        Rule::PlanVersionNotAgreed => {
            locale.pick("Ein Planstand ist von niemandem vereinbart.", "A version of the plan was agreed by nobody.")
        }
        Rule::NoSpecialCircumstances => locale.pick(
            "Kein Wort dazu, was an dieser Situation besonders ist.",
            "Not a word on what is special about this situation.",
        ),
        Rule::NeedWithoutLimits => locale.pick(
            "Für diesen Bedarf geschieht nichts, und keine Grenze oder Alternative ist genannt.",
            "Nothing is done about this need, and no limit or alternative is named.",
        ),
    }
}
