//! Words for the phases and the steps of the wizard.

use crate::domain::phase::PhaseKind;
use crate::domain::phase::step::Step;
use crate::i18n::Locale;

/// "Ziele & Hilfeplan"
pub fn phase(locale: Locale, phase: PhaseKind) -> &'static str {
    match phase {
        PhaseKind::Intake => locale.pick("Aufnahme klären", "Clarifying admission"),
        PhaseKind::Assessment => locale.pick("Assessment", "Assessment"),
        PhaseKind::Planning => locale.pick("Ziele & Hilfeplan", "Goals & support plan"),
        PhaseKind::Implementation => locale.pick("Umsetzung", "Implementation"),
        PhaseKind::Monitoring => locale.pick("Monitoring", "Monitoring"),
        PhaseKind::Evaluation => locale.pick("Evaluation & Abschluss", "Evaluation & closure"),
    }
}

/// What the phase is for, in one sentence.
pub fn phase_purpose(locale: Locale, phase: PhaseKind) -> &'static str {
    match phase {
        PhaseKind::Intake => locale.pick(
            "Gemeinsam klären, ob Case Management passt und wer wofür zuständig ist.",
            "Clarify together whether case management fits and who is responsible for what.",
        ),
        PhaseKind::Assessment => locale.pick(
            "Die Lage gemeinsam aufnehmen: Bedarf, Stärken, Netzwerk, in zwei Sichten.",
            "Take stock together: needs, strengths, network, in two views.",
        ),
        PhaseKind::Planning => locale.pick(
            "Ziele vereinbaren und festhalten, wer was bis wann tut.",
            "Agree on goals and settle who does what by when.",
        ),
        PhaseKind::Implementation => locale.pick(
            "Leistungen vereinbaren, Menschen verbinden, den Überblick behalten.",
            "Agree on services, link people, keep the overview.",
        ),
        PhaseKind::Monitoring => locale.pick(
            "Regelmäßig prüfen, ob Zugesagtes kommt und ob es wirkt.",
            "Check regularly whether what was promised arrives and whether it works.",
        ),
        PhaseKind::Evaluation => locale.pick(
            "Die Wirkung beurteilen und Schritt für Schritt loslassen.",
            "Judge the effect and let go step by step.",
        ),
    }
}

/// "Sechs Leitfragen"
pub fn step(locale: Locale, step: Step) -> &'static str {
    match step {
        Step::Criteria => locale.pick("Kriterien", "Criteria"),
        Step::Responsibility => locale.pick("Zuständigkeit", "Responsibility"),
        Step::Commission => locale.pick("Auftrag", "Commission"),
        Step::Contributions => locale.pick("Beiträge & Ergebnisse", "Contributions & results"),
        Step::WholePicture => locale.pick("Gesamtbild", "The whole"),
        Step::Releases => locale.pick("Schweigepflicht", "Confidentiality"),
        Step::PlanOverview => locale.pick("Plan auf einen Blick", "Plan at a glance"),
        Step::Tasks => locale.pick("Aufgaben", "Tasks"),
        Step::SystemNotes => locale.pick("Versorgungssystem", "Care system"),
        Step::PlanningMode => locale.pick("Planungsform", "Mode of planning"),
        Step::FirstPicture => locale.pick("Erstes Bild", "First picture"),
        Step::Information => locale.pick("Information", "Information"),
        Step::Admission => locale.pick("Aufnahme", "Admission"),
        Step::Frame => locale.pick("Rahmen", "Frame"),
        Step::LifeAreas => locale.pick("Lebensbereiche", "Areas of life"),
        Step::StrengthsAndNeeds => locale.pick("Stärken und Bedarf", "Strengths and needs"),
        Step::Network => locale.pick("Netzwerkkarte", "Network map"),
        Step::SixQuestions => locale.pick("Sechs Leitfragen", "Six questions"),
        Step::Goals => locale.pick("Ziele", "Goals"),
        Step::Measures => locale.pick("Maßnahmen", "Measures"),
        Step::Agreement => locale.pick("Vereinbarung", "Agreement"),
        Step::Services => locale.pick("Leistungen", "Services"),
        Step::Activities => locale.pick("Aktivitäten", "Activities"),
        Step::Reviews => locale.pick("Überprüfungen", "Reviews"),
        Step::Outcome => locale.pick("Ergebnisse", "Outcomes"),
        Step::Overall => locale.pick("Gesamtwirkung", "Overall effect"),
        Step::Conclusion => locale.pick("Wie weiter", "What next"),
        Step::Detachment => locale.pick("Ablösung", "Detachment"),
        Step::FollowUp => locale.pick("Nachsorge", "After-care"),
    }
}

/// What the step is about, in one sentence.
pub fn step_lead(locale: Locale, step: Step) -> &'static str {
    match step {
        Step::Criteria => {
            locale.pick("Passt Case Management zu dieser Situation?", "Does case management fit this situation?")
        }
        Step::Responsibility => locale.pick(
            "Wer trägt die Fallverantwortung, und wie geht es gemeinsam weiter?",
            "Who carries the responsibility, and how does cooperation continue?",
        ),
        Step::Commission => locale.pick(
            "Wer den Auftrag gibt, wer zahlt, und was davon abhängt.",
            "Who commissions the work, who pays, and what depends on it.",
        ),
        Step::Contributions => locale.pick(
            "Was andere Fachleute beitragen und was Instrumente ergeben haben.",
            "What other professionals contribute, and what instruments have shown.",
        ),
        Step::Releases => {
            locale.pick("Wer wem was sagen darf, und bis wann.", "Who may tell whom what, and until when.")
        }
        Step::PlanOverview => locale.pick(
            "Acht Bausteine, die Zeit und die früheren Planstände.",
            "Eight tiles, the time line and the earlier versions of the plan.",
        ),
        Step::Tasks => locale.pick(
            "Was jetzt zu tun ist, auch bevor ein Plan steht.",
            "What is to be done now, even before there is a plan.",
        ),
        Step::SystemNotes => locale.pick(
            "Lücken, Unzulänglichkeiten und Überangebote, ohne Namen.",
            "Gaps, shortcomings and oversupply, without names.",
        ),
        Step::WholePicture => locale.pick(
            "Das Konzept für den ganzen Fall, mit Chancen und Risiken.",
            "The concept for the whole case, with chances and risks.",
        ),
        Step::PlanningMode => locale
            .pick("Wie fest Ziele sein dürfen, wenn sich vieles bewegt.", "How firm goals may be when much is moving."),
        Step::FirstPicture => locale.pick(
            "Hauptprobleme und Ressourcen, wie sie sich am Anfang zeigen.",
            "Main problems and resources as they appear at the beginning.",
        ),
        Step::Information => {
            locale.pick("Worüber die Klient:in aufgeklärt wurde, und wann.", "What the client was told, and when.")
        }
        Step::Admission => locale.pick(
            "Aufnehmen, nicht aufnehmen oder weiter klären, mit Begründung.",
            "Admit, do not admit or clarify further, with reasons.",
        ),
        Step::Frame => locale
            .pick("Zeitraum, Mitwirkung, Quellen und Einverständnis.", "Period, participation, sources and consent."),
        Step::LifeAreas => locale.pick(
            "Jede Sicht für sich, gleichwertig nebeneinander.",
            "Every view by itself, side by side and of equal weight.",
        ),
        Step::StrengthsAndNeeds => locale
            .pick("Was trägt, was fehlt, was gewünscht wird.", "What carries, what is missing, what is wished for."),
        Step::Network => {
            locale.pick("Wer ist da, wie nah, und wer kennt wen?", "Who is there, how near, and who knows whom?")
        }
        Step::SixQuestions => {
            locale.pick("Die Einschätzung auf den Punkt bringen.", "Bring the assessment to the point.")
        }
        Step::Goals => locale.pick(
            "Vom Grundsatzziel zu Ergebniszielen, die sich überprüfen lassen.",
            "From the guiding goal to outcome goals that can be verified.",
        ),
        Step::Measures => {
            locale.pick("Wer tut was bis wann, und für welches Ziel?", "Who does what by when, and for which goal?")
        }
        Step::Agreement => locale
            .pick("Eigene Schritte, Termine und die Zustimmung zum Plan.", "Own steps, dates and consent to the plan."),
        Step::Services => locale.pick("Was mit welcher Stelle vereinbart ist.", "What is agreed with which agency."),
        Step::Activities => {
            locale.pick("Was geschah, mit wem, in welcher Funktion.", "What happened, with whom, in which function.")
        }
        Step::Reviews => locale.pick("Drei Fragen zu jeder Leistung.", "Three questions on each service."),
        Step::Outcome => {
            locale.pick("Der Hilfeplan kommt wieder auf den Tisch.", "The support plan is back on the table.")
        }
        Step::Overall => locale.pick(
            "Was das Ganze bewirkt hat, und wie zufrieden alle sind.",
            "What the whole brought about, and how satisfied everybody is.",
        ),
        Step::Conclusion => locale
            .pick("Abschließen, fortsetzen, anpassen oder neu einschätzen.", "Close, continue, adapt or reassess."),
        Step::Detachment => locale.pick(
            "Schritt für Schritt zurückgeben, was die Klient:in wieder selbst trägt.",
            "Hand back step by step what the client carries again.",
        ),
        Step::FollowUp => {
            locale.pick("Wer danach Kontakt hält, und bis wann.", "Who keeps in touch afterwards, and until when.")
        }
    }
}
