//! Why each rule is there, with the rows of the method it rests on.

use crate::domain::rule::Rule;
use crate::i18n::Locale;
use crate::i18n::sources::{self, Source};

/// Why a rule is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// In a sentence.
    pub text: &'static str,
    /// The work that says so, and the rows of the method: "…, A-072".
    pub source: String,
}

/// Why a rule is there.
pub fn why(locale: Locale, rule: Rule) -> Why {
    let (source, rows) = origin(rule);
    Why { text: reason(locale, rule), source: format!("{}, {rows}", sources::name(locale, source)) }
}

/// Where the method says so.
const fn origin(rule: Rule) -> (Source, &'static str) {
    match rule {
        Rule::AdmittedWithoutCriteria => (Source::Pantucek, "A-071, A-074, A-075, A-076"),
        Rule::NoResponsibility => (Source::Evermood, "A-072"),
        Rule::InformationIncomplete => (Source::Evermood, "A-080, A-081, A-082"),
        Rule::NoEndSign => (Source::Wendt, "A-064"),
        Rule::AssessmentUnlimited => (Source::Pantucek, "A-104"),
        Rule::SixQuestionsOpen => (Source::Pantucek, "A-105, A-106, A-107, A-108, A-109, A-110"),
        Rule::AreaWithoutClient => (Source::Evermood, "A-119"),
        Rule::NoStrength => (Source::Pantucek, "A-102"),
        Rule::SecureNowWithoutTask => (Source::Pantucek, "A-108"),
        Rule::NotAgreed => (Source::Pantucek, "A-112, A-132"),
        Rule::ToldWithoutRelease => (Source::Pantucek, "A-113, A-131"),
        Rule::OutcomeGoalIncomplete => (Source::Pantucek, "A-143, A-144, A-145"),
        Rule::OutcomeGoalAlone => (Source::Pantucek, "A-140, A-141, A-142, A-154"),
        Rule::GoalWithoutNeed => (Source::Evermood, "A-151"),
        Rule::NoOwnActivity => (Source::Pantucek, "A-171"),
        Rule::NoLifeworldResource => (Source::Pantucek, "A-048, A-172, A-185"),
        Rule::MeasureIncomplete => (Source::Pantucek, "A-043, A-183"),
        Rule::ReviewDateMissing => (Source::Pantucek, "A-176"),
        Rule::NoContactDate => (Source::Pantucek, "A-175"),
        Rule::MeasureWithoutGoal => (Source::Pantucek, "A-042"),
        Rule::DeliveryUnconfirmed => (Source::Pantucek, "A-041, A-251"),
        Rule::DoubleStructure => (Source::Introduction, "A-021"),
        Rule::CareGap => (Source::Introduction, "A-023"),
        Rule::MeasureNotEvaluated => (Source::Pantucek, "A-272, A-273, A-274"),
        Rule::NoReassessment => (Source::Pantucek, "A-061"),
        Rule::ClosedWithoutAgreement => (Source::Evermood, "A-281"),
        Rule::ClosedWithoutFollowUp => (Source::Evermood, "A-282"),
        Rule::ClosedWithoutSatisfaction => (Source::Evermood, "A-283, A-284"),
        Rule::PlanChangedWithoutReason => (Source::Evermood, "A-062"),
        Rule::ThinningNetwork => (Source::Pantucek, "A-225"),
        Rule::NoOwnWords => (Source::Basel, "A-320"),
        Rule::PlanVersionNotAgreed => (Source::Basel, "A-321"),
        Rule::NoSpecialCircumstances => (Source::Basel, "A-322"),
        Rule::NeedWithoutLimits => (Source::Basel, "A-323"),
    }
}

#[expect(clippy::too_many_lines, reason = "One arm for each rule.")]
fn reason(locale: Locale, rule: Rule) -> &'static str {
    match rule {
        Rule::AdmittedWithoutCriteria => locale.pick(
            "Nicht jeder Fall braucht Case Management; die Kriterien machen die Entscheidung nachvollziehbar.",
            "Not every case needs case management; the criteria make the decision comprehensible.",
        ),
        Rule::NoResponsibility => locale.pick(
            "Wo viele helfen, fühlt sich sonst niemand für den ganzen Prozess zuständig.",
            "Where many help, nobody else feels responsible for the whole process.",
        ),
        Rule::InformationIncomplete => locale.pick(
            "Wer weiß, worauf sie oder er sich einlässt, kann zustimmen oder ablehnen.",
            "Whoever knows what they agree to can agree or decline.",
        ),
        Rule::NoEndSign => locale.pick(
            "Der Abschluss wird von Anfang an ins Auge gefasst, damit Hilfe nicht zum Dauerzustand wird.",
            "Closure is envisaged from the start, so that help does not become permanent.",
        ),
        Rule::AssessmentUnlimited => locale.pick(
            "Ein Assessment wird vorausgeplant und begrenzt, sonst verdrängt es die Hilfe.",
            "An assessment is planned ahead and limited, or it displaces the help.",
        ),
        Rule::SixQuestionsOpen => locale.pick(
            "Die sechs Fragen bringen auf den Punkt, was die Einschätzung für den Plan bedeutet.",
            "The six questions bring to the point what the assessment means for the plan.",
        ),
        Rule::AreaWithoutClient => locale.pick(
            "Was sich ändern soll, zeigt sich erst, wo beide Sichten nebeneinander stehen.",
            "What is to change shows only where both views stand side by side.",
        ),
        Rule::NoStrength => locale.pick(
            "Hilfe baut auf dem auf, was trägt: bei der Klient:in und um sie herum.",
            "Help builds on what carries: in the client and around them.",
        ),
        Rule::SecureNowWithoutTask => locale.pick(
            "Was unbedingt gesichert werden muss, verträgt keinen Aufschub bis zum Plan.",
            "What must be secured cannot wait for the plan.",
        ),
        Rule::NotAgreed => locale.pick(
            "Ein Hilfeplan gilt, weil er vereinbart ist, nicht weil er geschrieben ist.",
            "A support plan holds because it is agreed, not because it is written.",
        ),
        Rule::ToldWithoutRelease => locale.pick(
            "Die Schweigepflicht gilt, bis die Klient:in jemanden davon entbindet: für wen, wofür, wie lange.",
            "Confidentiality holds until the client releases somebody: towards whom, for what, how long.",
        ),
        Rule::OutcomeGoalIncomplete => locale.pick(
            "Ein Ergebnisziel ist erreichbar, terminiert und überprüfbar; sonst lässt sich später nichts auswerten.",
            "An outcome goal is attainable, dated and verifiable; otherwise nothing can be evaluated later.",
        ),
        Rule::OutcomeGoalAlone => locale.pick(
            "Drei Ebenen halten zusammen, wohin es geht, welche Etappe ansteht und was als Nächstes zu sehen ist.",
            "Three levels hold together where it goes, which stretch comes and what will be seen next.",
        ),
        Rule::GoalWithoutNeed => locale
            .pick("Ziele antworten auf einen Bedarf, nicht auf ein Angebot.", "Goals answer a need, not an offer."),
        Rule::NoOwnActivity => locale.pick(
            "Wer selbst etwas tut, bleibt Eigentümer:in des eigenen Lebens.",
            "Whoever does something keeps ownership of their own life.",
        ),
        Rule::NoLifeworldResource => locale.pick(
            "Was die Lebenswelt trägt, bleibt, wenn die Helfer:innen gehen.",
            "What the lifeworld carries stays when helpers leave.",
        ),
        Rule::MeasureIncomplete => locale.pick(
            "Was alle verantworten, verantwortet niemand; was keinen Termin hat, geschieht irgendwann.",
            "What everybody answers for, nobody does; what has no date happens some day.",
        ),
        Rule::ReviewDateMissing => locale.pick(
            "Nach spätestens sechs Monaten kommt der Plan wieder auf den Tisch.",
            "After six months at the latest the plan is back on the table.",
        ),
        Rule::NoContactDate => {
            locale.pick("Kontakt, der nicht verabredet ist, reißt ab.", "Contact that is not arranged breaks off.")
        }
        Rule::MeasureWithoutGoal => locale.pick(
            "Ohne Ziel bestimmt die Einrichtung, was geholfen wird.",
            "Without a goal the institution decides what help is given.",
        ),
        Rule::DeliveryUnconfirmed => locale
            .pick("Zwischen Überweisung und Ankunft geht viel verloren.", "Much is lost between referral and arrival."),
        Rule::DoubleStructure => locale.pick(
            "Doppelte Hilfe kostet Kraft und Geld, die anderswo fehlen.",
            "Double help costs strength and money that are missing elsewhere.",
        ),
        Rule::CareGap => locale.pick(
            "Wo Versorgung abreißt, fällt oft auseinander, was schon gelungen war.",
            "Where care breaks off, what had succeeded often falls apart.",
        ),
        Rule::MeasureNotEvaluated => locale.pick(
            "Wirkungsvoll? Weiter nötig? Andere Hilfe? Erst die Antworten machen aus Erfahrung Wissen.",
            "Effective? Still needed? Other help? Only the answers turn experience into knowledge.",
        ),
        Rule::NoReassessment => locale.pick(
            "Ein Plan für eine Situation, die es nicht mehr gibt, hilft niemandem.",
            "A plan for a situation that is gone helps nobody.",
        ),
        Rule::ClosedWithoutAgreement => locale.pick(
            "Beendet wird in Absprache mit der Klient:in; wo das nicht geht, steht hier, warum.",
            "It is ended in agreement with the client; where that is impossible, the reason stands here.",
        ),
        Rule::ClosedWithoutFollowUp => locale.pick(
            "Ob es Nachsorge braucht, wird entschieden, nicht vergessen.",
            "Whether after-care is needed is decided, not forgotten.",
        ),
        Rule::ClosedWithoutSatisfaction => locale.pick(
            "Ob die Hilfe gut war, wissen die, denen sie galt, und die, die mitgearbeitet haben.",
            "Whether the help was good is known by those it was for and those who worked along.",
        ),
        Rule::PlanChangedWithoutReason => locale.pick(
            "Pläne dürfen sich jederzeit ändern; der Grund macht die Änderung für alle nachvollziehbar.",
            "Plans may change at any time; the reason makes the change comprehensible for all.",
        ),
        Rule::ThinningNetwork => locale.pick(
            "Soziales Kapital ist schnell verloren und mühsam wieder aufgebaut. Ob Hilfe es verdrängt, ist eine Frage \
             für das Gespräch.",
            "Social capital is quickly lost and costly to rebuild. Whether help displaces it is a question for a talk.",
        ),
        Rule::NoOwnWords => locale.pick(
            "Gemessen wird an dem, was die Klient:in will, nicht an dem, was die Verwaltung braucht.",
            "The measure is what the client wants, not what the administration needs.",
        ),
        Rule::PlanVersionNotAgreed => locale.pick(
            "Gehandelt wird nach Vereinbarungen, die für beide Seiten durchsichtig sind.",
            "Work follows agreements that are transparent to both sides.",
        ),
        Rule::NoSpecialCircumstances => locale.pick(
            "Gleich behandelt wird, wessen Besonderheiten gesehen wurden.",
            "Equal treatment begins with seeing what is special.",
        ),
        Rule::NeedWithoutLimits => locale.pick(
            "Wer die eigenen Grenzen nennt, kann andere suchen, die weiterhelfen.",
            "Whoever names their limits can look for others who help on.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::checks::{code, sentence};

    #[test]
    fn every_rule_has_words_of_its_own_in_both_languages() {
        for locale in Locale::ALL {
            let words: BTreeSet<&str> =
                Rule::ALL.iter().flat_map(|rule| [sentence(locale, *rule), reason(locale, *rule)]).collect();
            assert_eq!(words.len(), 2 * Rule::ALL.len());
        }
    }

    #[test]
    fn codes_are_those_of_the_method() {
        let codes: Vec<String> = Rule::ALL.iter().map(|rule| code(*rule)).collect();
        assert_eq!((codes[0].as_str(), codes[29].as_str(), codes[30].as_str()), ("R-01", "R-30", "A-320"));
    }
}
