//! The questions of the method as they are asked, with a line of help and the
//! source each comes from.

mod help;

pub use help::help;

use crate::domain::phase::question::Question;
use crate::i18n::Locale;
use crate::i18n::sources::{self, Source};

/// The question as asked, short.
#[expect(clippy::too_many_lines, reason = "One arm for each question.")]
pub fn label(locale: Locale, question: Question) -> &'static str {
    match question {
        Question::CriteriaSet => locale.pick("Welche Kriterien werden geprüft?", "Which criteria are looked at?"),
        Question::ComplexNeed => locale.pick(
            "Ist die Bedarfslage komplex, in drei Bereichen oder mehr?",
            "Is the need complex, in three areas or more?",
        ),
        Question::ManyActors => locale
            .pick("Sind schon viele Stellen und Menschen beteiligt?", "Are many agencies and people involved already?"),
        Question::UsualCareFails => {
            locale.pick("Greift die übliche Versorgung nicht?", "Do the usual services fail to take hold?")
        }
        Question::OwnMeansLacking => {
            locale.pick("Fehlen eigene Mittel, um es selbst zu ordnen?", "Are own means missing to sort it out alone?")
        }
        Question::Consenting => {
            locale.pick("Willigt die Klient:in in Case Management ein?", "Does the client consent to case management?")
        }
        Question::AcuteAction => locale
            .pick("Wie wurde gesichert, oder wohin vermittelt?", "How was it secured, or to whom was it referred?"),
        Question::Commission => locale.pick("Wie lautet der Auftrag?", "What is the commission?"),
        Question::CommissionDate => locale.pick("Auftrag vom", "Commission of"),
        Question::Funder => locale.pick("Wer trägt die Kosten?", "Who bears the costs?"),
        Question::Eligibility => locale.pick("Wer darf teilnehmen?", "Who is entitled to take part?"),
        Question::InformedBy => locale.pick("Informiert durch", "Informed by"),
        Question::SpecialCircumstances => {
            locale.pick("Was ist an dieser Situation besonders?", "What is special about this situation?")
        }
        Question::SelfRelianceBefore => locale
            .pick("Wie selbstständig ist die Klient:in am Anfang?", "How self-reliant is the client at the beginning?"),
        Question::OverallConcept => {
            locale.pick("Was ist das Konzept für den Fall als Ganzes?", "What is the concept for the case as a whole?")
        }
        Question::Chances => locale.pick("Welche Chancen zeichnen sich ab?", "What chances are in sight?"),
        Question::Risks => locale.pick("Welche Risiken zeichnen sich ab?", "What risks are in sight?"),
        Question::OuterChaos => locale.pick("Ist die äußere Situation chaotisch?", "Is the outer situation chaotic?"),
        Question::InnerChaos => locale.pick("Ist die innere Situation chaotisch?", "Is the inner situation chaotic?"),
        Question::PlanningMode => locale.pick("Wie wird geplant?", "How are goals planned?"),
        Question::NextStep => locale.pick("Was ist der nächste Schritt?", "What is the next step?"),
        Question::OpenOptions => locale.pick("Welche Möglichkeiten bleiben offen?", "What options stay open?"),
        Question::ServicesJudged => locale.pick(
            "Wie sind die erbrachten Leistungen insgesamt zu beurteilen?",
            "How are the services delivered to be judged as a whole?",
        ),
        Question::ResultsReached => {
            locale.pick("Sind die gewünschten Ergebnisse erreicht?", "Have the desired results been reached?")
        }
        Question::SelfRelianceAfter => {
            locale.pick("Wie selbstständig ist die Klient:in jetzt?", "How self-reliant is the client now?")
        }
        Question::MultipleProblems => {
            locale.pick("Liegen mehrere Probleme zugleich vor?", "Are there several problems at once?")
        }
        Question::ManyHelpers => locale
            .pick("Werden voraussichtlich mehrere Helfer:innen gebraucht?", "Will several helpers probably be needed?"),
        Question::Economising => locale.pick(
            "Hilft Koordination, mit den Mitteln hauszuhalten?",
            "Does coordination help to economise with means?",
        ),
        Question::AcuteCrisis => {
            locale.pick("Ist jetzt eine akute Krise zu sichern?", "Is there an acute crisis to secure now?")
        }
        Question::CaseResponsibility => {
            locale.pick("Wer trägt die Fallverantwortung?", "Who carries the responsibility for the case?")
        }
        Question::Responsibilities => locale.pick("Wer ist wofür zuständig?", "Who is responsible for what?"),
        Question::Cooperation => locale.pick("Wie geht die Zusammenarbeit weiter?", "How will cooperation continue?"),
        Question::Participants => {
            locale.pick("Wer war an der Klärung beteiligt?", "Who took part in the clarification?")
        }
        Question::CommissionedBy => locale.pick("Wer hat den Auftrag gegeben?", "Who commissioned the work?"),
        Question::Dependencies => locale.pick("Welche Abhängigkeiten bestehen?", "What dependencies are there?"),
        Question::MainProblems => locale.pick("Was sind die Hauptprobleme?", "What are the main problems?"),
        Question::FirstResources => locale.pick("Was trägt schon?", "What carries already?"),
        Question::InformedProcess => locale.pick("Über den Ablauf informiert am", "Informed about the process on"),
        Question::InformedAims => locale.pick("Über die Ziele informiert am", "Informed about the aims on"),
        Question::InformedBenefit => {
            locale.pick("Über den erwarteten Nutzen informiert am", "Informed about the expected benefit on")
        }
        Question::InformedNonAdmission => locale.pick(
            "Über die Folgen einer Nichtaufnahme informiert am",
            "Informed about what follows without admission on",
        ),
        Question::InformedDependencies => {
            locale.pick("Über Abhängigkeiten informiert am", "Informed about dependencies on")
        }
        Question::AdmissionDecision => locale.pick("Wie wird entschieden?", "What is the decision?"),
        Question::AdmissionDate => locale.pick("Entschieden am", "Decided on"),
        Question::AdmissionReason => locale.pick("Warum wird so entschieden?", "Why this decision?"),
        Question::ReferredTo => locale.pick("Wohin wird weitervermittelt?", "Where is the client referred to?"),
        Question::EndSign => locale.pick(
            "Woran merken wir, dass Case Management enden kann?",
            "How will we notice that case management can end?",
        ),
        Question::AssessmentBegin => locale.pick("Assessment von", "Assessment from"),
        Question::AssessmentEnd => locale.pick("Assessment bis", "Assessment until"),
        Question::Participation => locale.pick("Wie wirkt die Klient:in mit?", "How does the client take part?"),
        Question::Sources => locale.pick("Woher stammen die Informationen?", "Where does the information come from?"),
        Question::Consent => locale
            .pick("Ist die Klient:in mit der Erhebung einverstanden?", "Does the client consent to gathering data?"),
        Question::SupportNeed => locale.pick("Welche Unterstützung wird gebraucht?", "What support is needed?"),
        Question::LifeworldNetwork => {
            locale.pick("Wie kann das Netzwerk im Alltag besser tragen?", "How can the everyday network carry better?")
        }
        Question::OwnResources => {
            locale.pick("Was kann die Klient:in selbst in Gang setzen?", "What can the client set in motion?")
        }
        Question::SecureNow => {
            locale.pick("Was muss unbedingt und jetzt gesichert werden?", "What must be secured without fail and now?")
        }
        Question::SideEffects => {
            locale.pick("Welche Hilfe hat wenig Nebenwirkungen?", "Which help has few side effects?")
        }
        Question::CostBenefit => {
            locale.pick("Stehen Aufwand und Nutzen im Verhältnis?", "Are cost and benefit in proportion?")
        }
        Question::PlanDate => locale.pick("Hilfeplan vom", "Support plan of"),
        Question::WorkedOutWith => {
            locale.pick("Mit wem wurde der Plan erarbeitet?", "With whom was the plan worked out?")
        }
        Question::OwnActivities => locale.pick("Was tut die Klient:in selbst?", "What does the client do?"),
        Question::ContactDates => locale.pick("Wann sehen sich die Beteiligten?", "When do those involved meet?"),
        Question::ReviewDate => locale.pick("Wann wird der Plan überprüft?", "When will the plan be reviewed?"),
        Question::AgreedOn => locale.pick("Vereinbart am", "Agreed on"),
        Question::OverallEffect => locale.pick("Was hat das Ganze bewirkt?", "What has the whole brought about?"),
        Question::SatisfactionPerson => locale.pick("Wie zufrieden ist die Klient:in?", "How satisfied is the client?"),
        Question::SatisfactionPartners => {
            locale.pick("Wie zufrieden sind andere Beteiligte?", "How satisfied are others involved?")
        }
        Question::Conclusion => locale.pick("Wie geht es weiter?", "What comes next?"),
        Question::ConclusionDate => locale.pick("Gemeinsam entschieden am", "Decided together on"),
        Question::ConclusionReason => locale.pick("Was spricht dafür?", "What speaks for it?"),
        Question::AgreedWithPerson => locale.pick("Ist die Klient:in einverstanden?", "Does the client agree?"),
        Question::FollowUpNeeded => locale.pick("Ist Nachsorge nötig?", "Is after-care needed?"),
        Question::FollowUpWho => locale.pick("Wer hält Kontakt?", "Who keeps in touch?"),
        Question::FollowUpWhat => locale.pick("Worin besteht die Nachsorge?", "What does after-care consist of?"),
        Question::FollowUpUntil => locale.pick("Nachsorge bis", "After-care until"),
        Question::FollowUpContact => locale.pick("Nächster Kontakt am", "Next contact on"),
    }
}

/// Who in the literature asks this: "Pantucek, Case Management Basics".
pub fn source(locale: Locale, question: Question) -> &'static str {
    sources::name(locale, source_of(question))
}

const fn source_of(question: Question) -> Source {
    match question {
        Question::AcuteCrisis | Question::AcuteAction | Question::EndSign => Source::Wendt,
        Question::Conclusion
        | Question::ConclusionDate
        | Question::ConclusionReason
        | Question::SelfRelianceBefore
        | Question::SelfRelianceAfter
        | Question::ResultsReached => Source::Introduction,
        Question::OverallEffect => Source::Basel,
        Question::MultipleProblems
        | Question::ManyHelpers
        | Question::Economising
        | Question::CaseResponsibility
        | Question::CommissionedBy
        | Question::AdmissionDecision
        | Question::AdmissionDate
        | Question::AdmissionReason
        | Question::AssessmentBegin
        | Question::AssessmentEnd
        | Question::Sources
        | Question::SupportNeed
        | Question::LifeworldNetwork
        | Question::OwnResources
        | Question::SecureNow
        | Question::SideEffects
        | Question::CostBenefit
        | Question::PlanDate
        | Question::OwnActivities
        | Question::ContactDates
        | Question::ReviewDate
        | Question::AgreedOn
        | Question::CriteriaSet
        | Question::Commission
        | Question::CommissionDate
        | Question::Funder
        | Question::OuterChaos
        | Question::InnerChaos
        | Question::PlanningMode
        | Question::NextStep
        | Question::OpenOptions => Source::Pantucek,
        Question::Responsibilities
        | Question::Cooperation
        | Question::Participants
        | Question::Dependencies
        | Question::MainProblems
        | Question::FirstResources
        | Question::InformedProcess
        | Question::InformedAims
        | Question::InformedBenefit
        | Question::InformedNonAdmission
        | Question::InformedDependencies
        | Question::ReferredTo
        | Question::Participation
        | Question::Consent
        | Question::WorkedOutWith
        | Question::SatisfactionPerson
        | Question::SatisfactionPartners
        | Question::AgreedWithPerson
        | Question::FollowUpNeeded
        | Question::FollowUpWho
        | Question::FollowUpWhat
        | Question::FollowUpUntil
        | Question::FollowUpContact
        | Question::InformedBy
        | Question::Eligibility
        | Question::ServicesJudged => Source::Evermood,
        Question::ComplexNeed
        | Question::ManyActors
        | Question::UsualCareFails
        | Question::OwnMeansLacking
        | Question::Consenting => Source::Trattler,
        Question::SpecialCircumstances | Question::OverallConcept | Question::Chances | Question::Risks => {
            Source::Basel
        }
    }
}
