//! What the network measures are called, how they are computed and what they say.
//!
//! Definitions as `analysis` computes them; meanings are the method's and stay
//! cautious: a number starts a talk, it does not end one.

use crate::i18n::Locale;
use crate::i18n::sources::{self, Source};

/// A measure of the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "The formulas below say what each is.")]
pub enum MeasureKey {
    NetworkSize,
    Contacts,
    Ties,
    Density,
    Nearness,
    RelationshipWeight,
    Degree,
    Stars,
    Isolates,
    WithoutAnchorTie,
    CrossSectorTies,
    EiIndex,
    Components,
    Clusters,
    Bridges,
    Liaisons,
    Gatekeepers,
    SoleGatekeepers,
    CutPersons,
    CutTies,
    MultiplexShare,
    ProfessionalsShare,
    Horizons,
}

impl MeasureKey {
    /// All measures, in the order of the panel.
    pub const ALL: [Self; 23] = [
        Self::NetworkSize,
        Self::Contacts,
        Self::Ties,
        Self::Density,
        Self::Nearness,
        Self::RelationshipWeight,
        Self::Degree,
        Self::Stars,
        Self::Isolates,
        Self::WithoutAnchorTie,
        Self::CrossSectorTies,
        Self::EiIndex,
        Self::Components,
        Self::Clusters,
        Self::Bridges,
        Self::Liaisons,
        Self::Gatekeepers,
        Self::SoleGatekeepers,
        Self::CutPersons,
        Self::CutTies,
        Self::MultiplexShare,
        Self::ProfessionalsShare,
        Self::Horizons,
    ];
}

/// "Dichte"
pub fn name(locale: Locale, key: MeasureKey) -> &'static str {
    match key {
        MeasureKey::NetworkSize => locale.pick("Netzwerkgröße", "Network size"),
        MeasureKey::Contacts => locale.pick("Kontakte", "Contacts"),
        MeasureKey::Ties => locale.pick("Beziehungen untereinander", "Ties among contacts"),
        MeasureKey::Density => locale.pick("Dichte", "Density"),
        MeasureKey::Nearness => locale.pick("Mittlere Nähe", "Mean nearness"),
        MeasureKey::RelationshipWeight => locale.pick("Beziehungsgewicht", "Relationship weight"),
        MeasureKey::Degree => locale.pick("Mittlerer Grad", "Mean degree"),
        MeasureKey::Stars => locale.pick("Star", "Star"),
        MeasureKey::Isolates => locale.pick("Isolierte", "Isolates"),
        MeasureKey::WithoutAnchorTie => locale.pick("Ohne Beziehung zur Ankerperson", "Without a tie to the anchor"),
        MeasureKey::CrossSectorTies => locale.pick("Sektorübergreifende Beziehungen", "Cross-sector ties"),
        MeasureKey::EiIndex => locale.pick("E-I-Index", "E-I index"),
        MeasureKey::Components => locale.pick("Komponenten", "Components"),
        MeasureKey::Clusters => locale.pick("Cluster", "Clusters"),
        MeasureKey::Bridges => locale.pick("Brücken", "Bridges"),
        MeasureKey::Liaisons => locale.pick("Liaisonen", "Liaisons"),
        MeasureKey::Gatekeepers => locale.pick("Gatekeeper", "Gatekeepers"),
        MeasureKey::SoleGatekeepers => locale.pick("Einzige Gatekeeper", "Sole gatekeepers"),
        MeasureKey::CutPersons => locale.pick("Schnittpersonen", "Cut persons"),
        MeasureKey::CutTies => locale.pick("Schnittlinien", "Cut ties"),
        MeasureKey::MultiplexShare => locale.pick("Anteil mehrfacher Beziehungen", "Share of multiplex ties"),
        MeasureKey::ProfessionalsShare => {
            locale.pick("Anteil professioneller Helfer:innen", "Share of professional helpers")
        }
        MeasureKey::Horizons => locale.pick("Horizonte", "Horizons"),
    }
}

/// How it is computed, in one sentence.
pub fn formula(locale: Locale, key: MeasureKey) -> &'static str {
    match key {
        MeasureKey::NetworkSize => {
            locale.pick("Kontakte mit einer Beziehung zur Ankerperson.", "Contacts that have a tie to the anchor.")
        }
        MeasureKey::Contacts => locale.pick(
            "Lebende Personen innerhalb des äußeren Horizonts, mit und ohne Beziehung zur Ankerperson.",
            "Living persons inside the outer horizon, with or without a tie to the anchor.",
        ),
        MeasureKey::Ties => locale.pick(
            "Paare von Kontakten, die miteinander in Beziehung stehen; die Ankerperson zählt nicht mit.",
            "Pairs of contacts who are tied to each other; the anchor is left out.",
        ),
        MeasureKey::Density => locale.pick(
            "Beziehungen geteilt durch alle möglichen, n·(n−1)/2 bei n Kontakten; erst ab zwei Kontakten.",
            "Ties divided by all possible ones, n·(n−1)/2 for n contacts; only from two contacts on.",
        ),
        MeasureKey::Nearness => locale.pick(
            "Mittelwert und Streuung der Nähe von 9 (ganz nah) bis 1, am Rand 0, über alle mit Beziehung zur \
             Ankerperson.",
            "Mean and standard deviation of nearness from 9 (closest) to 1, 0 on the rim, over all with a tie to \
             the anchor.",
        ),
        MeasureKey::RelationshipWeight => locale.pick(
            "Summe der Nähe aller Kontakte mit Beziehung zur Ankerperson.",
            "Sum of the nearness of all contacts with a tie to the anchor.",
        ),
        MeasureKey::Degree => locale.pick(
            "Mittelwert und Streuung der Zahl der Beziehungen, die ein Kontakt zu anderen Kontakten hat.",
            "Mean and standard deviation of the number of ties a contact has to other contacts.",
        ),
        MeasureKey::Stars => locale.pick(
            "Alle Kontakte mit den meisten Beziehungen zu anderen, mindestens einer.",
            "All contacts with the most ties to others, at least one.",
        ),
        MeasureKey::Isolates => locale.pick(
            "Kontakte mit Beziehung zur Ankerperson, aber zu niemandem sonst auf der Karte.",
            "Contacts tied to the anchor, but to nobody else on the map.",
        ),
        MeasureKey::WithoutAnchorTie => locale.pick(
            "Kontakte auf der Karte, deren Beziehung zur Ankerperson „keine“ ist.",
            "Contacts on the map whose tie to the anchor is “none”.",
        ),
        MeasureKey::CrossSectorTies => locale.pick(
            "Beziehungen, deren Enden in verschiedenen Sektoren liegen.",
            "Ties whose ends lie in different sectors.",
        ),
        MeasureKey::EiIndex => locale.pick(
            "(E − I) / (E + I); E sind Beziehungen zwischen Sektoren, I die innerhalb.",
            "(E − I) / (E + I); E are ties between sectors, I those within.",
        ),
        MeasureKey::Components => locale.pick(
            "Teile des Netzes, zwischen denen ohne die Ankerperson keine Verbindung besteht.",
            "Parts of the network that are not connected without the anchor.",
        ),
        MeasureKey::Clusters => locale.pick(
            "Dreiecke von Kontakten, die sich alle kennen; haben zwei Dreiecke eine Seite gemeinsam, sind sie ein \
             Cluster.",
            "Triangles of contacts who all know each other; triangles that share a side are one cluster.",
        ),
        MeasureKey::Bridges => locale
            .pick("Personen, die zu zwei oder mehr Clustern gehören.", "Persons who belong to two or more clusters."),
        MeasureKey::Liaisons => locale.pick(
            "Personen in keinem Cluster, deren Nachbar:innen in verschiedenen Clustern liegen.",
            "Persons in no cluster whose neighbours lie in different clusters.",
        ),
        MeasureKey::Gatekeepers => locale.pick(
            "Personen mit mindestens einer Beziehung in einen anderen Sektor.",
            "Persons with at least one tie into another sector.",
        ),
        MeasureKey::SoleGatekeepers => locale.pick(
            "Die einzige Person ihres Sektors mit Beziehungen in einen bestimmten anderen Sektor.",
            "The only person of their sector with ties into a certain other sector.",
        ),
        MeasureKey::CutPersons => locale.pick(
            "Personen, ohne die ein Teil des Netzes in mehrere zerfällt.",
            "Persons without whom a part of the network falls apart.",
        ),
        MeasureKey::CutTies => locale.pick(
            "Beziehungen, ohne die ein Teil des Netzes in zwei zerfällt.",
            "Ties without which a part of the network falls in two.",
        ),
        MeasureKey::MultiplexShare => locale.pick(
            "Mehrfache Beziehungen zur Ankerperson geteilt durch alle Beziehungen zu ihr.",
            "Multiplex ties to the anchor divided by all ties to the anchor.",
        ),
        MeasureKey::ProfessionalsShare => locale.pick(
            "Kontakte im Sektor der professionellen Helfer:innen geteilt durch alle, jeweils mit Beziehung zur \
             Ankerperson.",
            "Contacts in the sector of professional helpers divided by all, both with a tie to the anchor.",
        ),
        MeasureKey::Horizons => locale.pick(
            "Kontakte mit Beziehung zur Ankerperson im inneren, mittleren und äußeren Drittel der Karte.",
            "Contacts with a tie to the anchor in the inner, middle and outer third of the map.",
        ),
    }
}

/// What it says, in the sense of the method.
#[expect(clippy::too_many_lines, reason = "One arm for each measure.")]
pub fn meaning(locale: Locale, key: MeasureKey) -> &'static str {
    match key {
        MeasureKey::NetworkSize => locale.pick(
            "Wie viele Menschen es gibt, an die man sich wenden kann. Viele sind nicht von selbst besser als \
             wenige, die tragen.",
            "How many people there are to turn to. Many are not in themselves better than a few who carry.",
        ),
        MeasureKey::Contacts => locale.pick(
            "Die Grundmenge aller Zahlen. Tiere, Verstorbene und, wenn nicht anders gewählt, Institutionen zählen \
             nicht mit.",
            "The basis of all figures. Animals, the deceased and, unless chosen otherwise, institutions are not \
             counted.",
        ),
        MeasureKey::Ties => locale.pick(
            "Wer einander kennt, kann sich absprechen, aber auch gemeinsam Druck machen.",
            "People who know each other can coordinate, and can exert pressure together.",
        ),
        MeasureKey::Density => locale.pick(
            "Dichte Netze geben Halt und wissen alle dasselbe, lockere bringen Neues herein. Ein richtiger Wert ist \
             nicht bekannt.",
            "Dense networks give hold and know the same things, loose ones bring in news. There is no right value.",
        ),
        MeasureKey::Nearness => locale.pick(
            "Wie nah die Menschen im Schnitt erlebt werden. Die Entfernung ist die einzige Bewertung, die die Karte \
             verlangt.",
            "How near people are felt to be on average. Distance is the only rating the map asks for.",
        ),
        MeasureKey::RelationshipWeight => locale.pick(
            "Anzahl und Nähe in einer Zahl. Vergleichen Sie Sektoren oder Kartenstände derselben Person, nicht \
             Personen.",
            "Number and nearness in one figure. Compare sectors or maps of the same person, not persons.",
        ),
        MeasureKey::Degree => locale.pick(
            "Eine große Streuung heißt: Wenige halten viele zusammen.",
            "A large deviation means that a few hold many together.",
        ),
        MeasureKey::Stars => locale.pick(
            "Steht im Mittelpunkt und weiß viel. Oft trägt diese Person mehr, als man sieht.",
            "Stands in the middle and knows much. This person often carries more than meets the eye.",
        ),
        MeasureKey::Isolates => locale.pick(
            "Bringen oft eine eigene Welt mit. Geht die Beziehung verloren, hält sie niemand anderes.",
            "They often bring a world of their own. If the tie is lost, nobody else holds it.",
        ),
        MeasureKey::WithoutAnchorTie => locale.pick(
            "Bekannt, aber zurzeit nicht in Verbindung: abgebrochen, vermisst oder noch zu knüpfen.",
            "Known, but not in touch at present: broken off, missed or still to be made.",
        ),
        MeasureKey::CrossSectorTies => locale.pick(
            "Wo Familie, Freundeskreis, Kollegium und Fachleute einander kennen, kann Hilfe zusammenwirken.",
            "Where family, friends, colleagues and professionals know each other, help can work together.",
        ),
        MeasureKey::EiIndex => locale.pick(
            "Von −1 (alle bleiben unter sich) bis +1 (alle Beziehungen überschreiten Sektoren).",
            "From −1 (all keep to themselves) to +1 (all ties cross sectors).",
        ),
        MeasureKey::Components => locale.pick(
            "Bei vielen Teilen muss die Ankerperson alles selbst verbinden.",
            "With many parts, the anchor has to connect everything alone.",
        ),
        MeasureKey::Clusters => locale.pick(
            "Gruppen, in denen Nachrichten schnell die Runde machen und alle Ähnliches wissen.",
            "Groups in which news travels fast and everybody knows similar things.",
        ),
        MeasureKey::Bridges => locale.pick(
            "Gehören zu beiden Gruppen und können übersetzen. Gemeint ist hier die Person, nicht die Linie.",
            "They belong to both groups and can translate. This means the person, not the line.",
        ),
        MeasureKey::Liaisons => locale.pick(
            "Verbinden Gruppen von außen. Sie können vermitteln, weil sie keiner verpflichtet sind.",
            "They link groups from outside. They can mediate, being bound to neither.",
        ),
        MeasureKey::Gatekeepers => locale.pick(
            "Über sie laufen Nachrichten zwischen den Lebenswelten. Sie können öffnen und verschließen.",
            "News between the worlds runs through them. They can open and close.",
        ),
        MeasureKey::SoleGatekeepers => locale.pick(
            "Fällt diese Person aus, ist der Weg zu. Eine zweite Verbindung entlastet.",
            "If this person drops out, the way is closed. A second connection brings relief.",
        ),
        MeasureKey::CutPersons => locale.pick(
            "Hier hängt viel an einem Menschen. Fragen Sie, wer ihn unterstützt.",
            "Much hangs on one person here. Ask who supports them.",
        ),
        MeasureKey::CutTies => locale.pick(
            "Eine einzige Linie verbindet. Die Graphentheorie nennt sie Brücke.",
            "A single line connects. Graph theory calls it a bridge.",
        ),
        MeasureKey::MultiplexShare => locale.pick(
            "Mehrfache Beziehungen sind intensiv und dauerhaft; unter Belastung kann mit einer Funktion alles \
             wegbrechen.",
            "Multiplex ties are intense and lasting; under strain, all may break away with one function.",
        ),
        MeasureKey::ProfessionalsShare => locale.pick(
            "Wächst er auf Kosten der anderen, dünnt Hilfe das Netz im Alltag aus.",
            "If it grows at the expense of others, help is thinning out the everyday network.",
        ),
        MeasureKey::Horizons => locale.pick(
            "Nahe Beziehungen sind meist stark. Die fernen bringen oft, was die nahen nicht haben.",
            "Near ties are mostly strong. Far ones often bring what the near ones lack.",
        ),
    }
}

/// Who in the literature defines or reads it so.
pub fn source(locale: Locale, key: MeasureKey) -> &'static str {
    let source = match key {
        MeasureKey::Stars
        | MeasureKey::Isolates
        | MeasureKey::Bridges
        | MeasureKey::Liaisons
        | MeasureKey::Gatekeepers
        | MeasureKey::MultiplexShare
        | MeasureKey::ProfessionalsShare => Source::Pantucek,
        MeasureKey::NetworkSize
        | MeasureKey::Contacts
        | MeasureKey::Ties
        | MeasureKey::Density
        | MeasureKey::Nearness
        | MeasureKey::RelationshipWeight
        | MeasureKey::WithoutAnchorTie
        | MeasureKey::CrossSectorTies
        | MeasureKey::Clusters
        | MeasureKey::SoleGatekeepers
        | MeasureKey::Horizons => Source::NetworkMap,
        MeasureKey::Degree
        | MeasureKey::EiIndex
        | MeasureKey::Components
        | MeasureKey::CutPersons
        | MeasureKey::CutTies => Source::NetworkAnalysis,
    };
    sources::name(locale, source)
}
