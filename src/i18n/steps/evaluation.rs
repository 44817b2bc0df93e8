//! Help panels of the steps of evaluation and closure.

use crate::i18n::sources::Source;
use crate::i18n::steps::panel::{Panel, panel};

pub(super) const OUTCOME: Panel = panel(
    Source::Pantucek,
    "Der Plan wird Ziel für Ziel und Maßnahme für Maßnahme durchgegangen. Nicht erreicht ist kein \
     Versagen, sondern ein Befund.",
    &["War die Hilfe wirksam?", "Wird sie noch gebraucht?", "Braucht es etwas anderes?"],
    "The plan is gone through goal by goal and measure by measure. Not reached is a finding, not a failure.",
    &["Was the help effective?", "Is it still needed?", "Is something else needed?"],
);

pub(super) const OVERALL: Panel = panel(
    Source::Basel,
    "Über die einzelnen Ziele hinaus: Was hat das Verfahren bewirkt? Zufriedenheit ist etwas anderes \
     als Wirkung, deshalb wird beides gefragt.",
    &[
        "Was hätte sich auch ohne uns geändert?",
        "Wer trägt heute mehr, wer weniger?",
        "Was würden alle wieder so machen?",
    ],
    "Beyond the single goals: what has the procedure brought about? Satisfaction is not the same as \
     effect, so both are asked.",
    &[
        "What would have changed without us?",
        "Who carries more today, who less?",
        "What would everybody do the same way again?",
    ],
);

pub(super) const CONCLUSION: Panel = panel(
    Source::Introduction,
    "Besteht kein Bedarf mehr, wird abgeschlossen. Hat sich die Lage grundlegend verändert, beginnt \
     eine neue Einschätzung. Entschieden wird mit der Klient:in.",
    &["Ist das Zeichen vom Anfang eingetreten?", "Was bleibt offen, und bei wem?"],
    "If there is no need any more, the case is closed. If the situation has changed fundamentally, a \
     new assessment begins. The decision is taken with the client.",
    &["Has the sign named at the start come about?", "What remains open, and with whom?"],
);

pub(super) const DETACHMENT: Panel = panel(
    Source::Wendt,
    "Ein Abschied ist kein Stichtag, sondern ein eigener Abschnitt. Aufgaben gehen einzeln zurück, \
     Abstände werden größer, Ansprechpersonen wechseln.",
    &[
        "Was kann die Klient:in ab heute allein?",
        "Wer übernimmt, was wir getan haben?",
        "Wie wird der Abschied begangen?",
    ],
    "A farewell is a stage of its own, not a cut-off date. Tasks go back one by one, intervals grow, \
     contact persons change.",
    &["What can the client do alone from today?", "Who takes over what we did?", "How is the farewell marked?"],
);

pub(super) const FOLLOW_UP: Panel = panel(
    Source::Evermood,
    "Nachsorge hält eine Tür offen. Sie hat eine Person, einen Weg und ein Ende. Wer von sich aus \
     anruft, hört früher, wenn etwas wackelt.",
    &["Welche Zeit wird schwierig?", "Was ist das erste Anzeichen?"],
    "After-care keeps a door open. It has a person, a means and an end. Whoever calls of their own \
     accord hears sooner if something wobbles.",
    &["Which time will be difficult?", "What is the first sign?"],
);
