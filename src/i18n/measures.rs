//! What the network measures are called, how they are computed and what they say.
//!
//! Definitions as `analysis` computes them; meanings are the method's and stay
//! cautious: a number starts a talk, it does not end one.

use crate::analysis::measure::Measure;
use crate::i18n::Locale;
use crate::i18n::sources::{self, Source};

/// "Dichte"
pub fn name(locale: Locale, measure: Measure) -> &'static str {
    match measure {
        Measure::NetworkSize => locale.pick("Netzwerkgröße", "Network size"),
        Measure::Contacts => locale.pick("Kontakte", "Contacts"),
        Measure::Ties => locale.pick("Beziehungen untereinander", "Ties among contacts"),
        Measure::Density => locale.pick("Dichte", "Density"),
        Measure::Nearness => locale.pick("Mittlere Nähe", "Mean nearness"),
        Measure::RelationshipWeight => locale.pick("Beziehungsgewicht", "Relationship weight"),
        Measure::Degree => locale.pick("Mittlerer Grad", "Mean degree"),
        Measure::Stars => locale.pick("Star", "Star"),
        Measure::Isolates => locale.pick("Isolierte", "Isolates"),
        Measure::WithoutAnchorTie => locale.pick("Ohne Beziehung zur Ankerperson", "Without a tie to the anchor"),
        Measure::CrossSectorTies => locale.pick("Sektorübergreifende Beziehungen", "Cross-sector ties"),
        Measure::EiIndex => locale.pick("E-I-Index", "E-I index"),
        Measure::Components => locale.pick("Komponenten", "Components"),
        Measure::Clusters => locale.pick("Cluster", "Clusters"),
        Measure::Cliques => locale.pick("Cliquen", "Cliques"),
        Measure::Bridges => locale.pick("Brücken", "Bridges"),
        Measure::Liaisons => locale.pick("Liaisonen", "Liaisons"),
        Measure::Gatekeepers => locale.pick("Gatekeeper", "Gatekeepers"),
        Measure::SoleGatekeepers => locale.pick("Einzige Gatekeeper", "Sole gatekeepers"),
        Measure::CutPersons => locale.pick("Schnittpersonen", "Cut persons"),
        Measure::CutTies => locale.pick("Schnittlinien", "Cut ties"),
        Measure::Betweenness => locale.pick("Vermittlung", "Betweenness"),
        Measure::MultiplexShare => locale.pick("Anteil mehrfacher Beziehungen", "Share of multiplex ties"),
        Measure::ProfessionalsShare => {
            locale.pick("Anteil professioneller Helfer:innen", "Share of professional helpers")
        }
        Measure::Horizons => locale.pick("Horizonte", "Horizons"),
    }
}

/// How it is computed, in one sentence.
#[expect(clippy::too_many_lines, reason = "A catalogue: one arm a measure.")]
pub fn formula(locale: Locale, measure: Measure) -> &'static str {
    match measure {
        Measure::NetworkSize => {
            locale.pick("Kontakte mit einer Beziehung zur Ankerperson.", "Contacts that have a tie to the anchor.")
        }
        Measure::Contacts => locale.pick(
            "Lebende Personen innerhalb des äußeren Horizonts, mit und ohne Beziehung zur Ankerperson.",
            "Living persons inside the outer horizon, with or without a tie to the anchor.",
        ),
        Measure::Ties => locale.pick(
            "Paare von Kontakten, die miteinander in Beziehung stehen; die Ankerperson zählt nicht mit.",
            "Pairs of contacts who are tied to each other; the anchor is left out.",
        ),
        Measure::Density => locale.pick(
            "Beziehungen geteilt durch alle möglichen, n·(n−1)/2 bei n Kontakten; erst ab zwei Kontakten.",
            "Ties divided by all possible ones, n·(n−1)/2 for n contacts; only from two contacts on.",
        ),
        Measure::Nearness => locale.pick(
            "Mittelwert und Streuung der Nähe von 9 (ganz nah) bis 1, am Rand 0, über alle mit Beziehung zur \
             Ankerperson.",
            "Mean and standard deviation of nearness from 9 (closest) to 1, 0 on the rim, over all with a tie to \
             the anchor.",
        ),
        Measure::RelationshipWeight => locale.pick(
            "Summe der Nähe aller Kontakte mit Beziehung zur Ankerperson.",
            "Sum of the nearness of all contacts with a tie to the anchor.",
        ),
        Measure::Degree => locale.pick(
            "Mittelwert und Streuung der Zahl der Beziehungen, die ein Kontakt zu anderen Kontakten hat.",
            "Mean and standard deviation of the number of ties a contact has to other contacts.",
        ),
        Measure::Stars => locale.pick(
            "Alle Kontakte mit den meisten Beziehungen zu anderen, mindestens einer.",
            "All contacts with the most ties to others, at least one.",
        ),
        Measure::Isolates => locale.pick(
            "Kontakte mit Beziehung zur Ankerperson, aber zu niemandem sonst auf der Karte.",
            "Contacts tied to the anchor, but to nobody else on the map.",
        ),
        Measure::WithoutAnchorTie => locale.pick(
            "Kontakte auf der Karte, deren Beziehung zur Ankerperson „keine“ ist.",
            "Contacts on the map whose tie to the anchor is “none”.",
        ),
        Measure::CrossSectorTies => locale.pick(
            "Beziehungen, deren Enden in verschiedenen Sektoren liegen.",
            "Ties whose ends lie in different sectors.",
        ),
        Measure::EiIndex => locale.pick(
            "(E − I) / (E + I); E sind Beziehungen zwischen Sektoren, I die innerhalb.",
            "(E − I) / (E + I); E are ties between sectors, I those within.",
        ),
        Measure::Components => locale.pick(
            "Teile des Netzes, zwischen denen ohne die Ankerperson keine Verbindung besteht.",
            "Parts of the network that are not connected without the anchor.",
        ),
        Measure::Clusters => locale.pick(
            "Dreiecke von Kontakten, die sich alle kennen; haben zwei Dreiecke eine Seite gemeinsam, sind sie ein \
             Cluster.",
            "Triangles of contacts who all know each other; triangles that share a side are one cluster.",
        ),
        Measure::Cliques => locale.pick(
            "Größte Gruppen ab drei Kontakten, in denen jede Person mit jeder anderen in Beziehung steht.",
            "Largest groups of three or more contacts in which everybody is tied to everybody else.",
        ),
        Measure::Bridges => locale
            .pick("Personen, die zu zwei oder mehr Clustern gehören.", "Persons who belong to two or more clusters."),
        Measure::Liaisons => locale.pick(
            "Personen in keinem Cluster, deren Nachbar:innen in verschiedenen Clustern liegen.",
            "Persons in no cluster whose neighbours lie in different clusters.",
        ),
        Measure::Gatekeepers => locale.pick(
            "Personen mit mindestens einer Beziehung in einen anderen Sektor.",
            "Persons with at least one tie into another sector.",
        ),
        Measure::SoleGatekeepers => locale.pick(
            "Die einzige Person ihres Sektors mit Beziehungen in einen bestimmten anderen Sektor.",
            "The only person of their sector with ties into a certain other sector.",
        ),
        Measure::CutPersons => locale.pick(
            "Personen, ohne die ein Teil des Netzes in mehrere zerfällt.",
            "Persons without whom a part of the network falls apart.",
        ),
        Measure::CutTies => locale.pick(
            "Beziehungen, ohne die ein Teil des Netzes in zwei zerfällt.",
            "Ties without which a part of the network falls in two.",
        ),
        Measure::Betweenness => locale.pick(
            "Für jeden Kontakt die Zahl der kürzesten Wege zwischen zwei anderen, die über ihn führen; gibt es \
             mehrere gleich kurze, zählt jeder anteilig. Gezeigt ist der höchste Wert.",
            "For each contact the number of shortest paths between two others that lead through it; where several \
             are equally short, each counts in part. Shown is the highest value.",
        ),
        Measure::MultiplexShare => locale.pick(
            "Mehrfache Beziehungen zur Ankerperson geteilt durch alle Beziehungen zu ihr.",
            "Multiplex ties to the anchor divided by all ties to the anchor.",
        ),
        Measure::ProfessionalsShare => locale.pick(
            "Kontakte im Sektor der professionellen Helfer:innen geteilt durch alle, jeweils mit Beziehung zur \
             Ankerperson.",
            "Contacts in the sector of professional helpers divided by all, both with a tie to the anchor.",
        ),
        Measure::Horizons => locale.pick(
            "Kontakte mit Beziehung zur Ankerperson im inneren, mittleren und äußeren Drittel der Karte.",
            "Contacts with a tie to the anchor in the inner, middle and outer third of the map.",
        ),
    }
}

/// What it says, in the sense of the method.
#[expect(clippy::too_many_lines, reason = "One arm for each measure.")]
pub fn meaning(locale: Locale, measure: Measure) -> &'static str {
    match measure {
        Measure::NetworkSize => locale.pick(
            "Wie viele Kontakte es gibt, an die sich die Ankerperson wenden kann. Viele sind nicht von selbst besser als \
             wenige, die tragen.",
            "How many contacts the anchor can turn to. Many are not in themselves better than a few who carry.",
        ),
        Measure::Contacts => locale.pick(
            "Die Grundmenge aller Zahlen. Tiere, Verstorbene und, wenn nicht anders gewählt, Institutionen zählen \
             nicht mit.",
            "The basis of all figures. Animals, the deceased and, unless chosen otherwise, institutions are not \
             counted.",
        ),
        Measure::Ties => locale.pick(
            "Wer einander kennt, kann sich absprechen, aber auch gemeinsam Druck machen.",
            "People who know each other can coordinate, and can exert pressure together.",
        ),
        Measure::Density => locale.pick(
            "Dichte Netze geben Halt und wissen alle dasselbe, lockere bringen Neues herein. Ein richtiger Wert ist \
             nicht bekannt.",
            "Dense networks give support and know the same things, loose ones bring in what is new. There is no right value.",
        ),
        Measure::Nearness => locale.pick(
            "Wie nah die Menschen im Schnitt erlebt werden. Die Entfernung ist die einzige Bewertung, die die Karte \
             verlangt.",
            "How near people are felt to be on average. Distance is the only rating the map asks for.",
        ),
        Measure::RelationshipWeight => locale.pick(
            "Anzahl und Nähe in einer Zahl. Vergleichbar sind Sektoren oder Kartenstände derselben Person, nicht \
             Personen.",
            "Number and nearness in one figure. Compare sectors or maps of the same person, not persons.",
        ),
        Measure::Degree => locale.pick(
            "Eine große Streuung heißt: Wenige halten viele zusammen.",
            "A large deviation means that a few hold many together.",
        ),
        Measure::Stars => locale.pick(
            "Steht unter den Kontakten im Mittelpunkt und erfährt viel. Oft trägt diese Person mehr, als zu sehen ist.",
            "Stands in the middle of the contacts and hears a lot. This person often carries more than meets the eye.",
        ),
        Measure::Isolates => locale.pick(
            "Bringen oft eine eigene Welt mit. Geht die Beziehung verloren, hält sie niemand anderes.",
            "They often bring a world of their own. If the tie is lost, nobody else holds it.",
        ),
        Measure::WithoutAnchorTie => locale.pick(
            "Bekannt, aber zurzeit nicht in Verbindung: abgebrochen, vermisst oder noch zu knüpfen.",
            "Known, but not in touch at present: broken off, missed or still to be made.",
        ),
        Measure::CrossSectorTies => locale.pick(
            "Wo Familie, Freundeskreis, Kollegium und Fachleute einander kennen, kann Hilfe zusammenwirken.",
            "Where family, friends, colleagues and professionals know each other, help can work together.",
        ),
        Measure::EiIndex => locale.pick(
            "Von −1 (alle bleiben unter sich) bis +1 (alle Beziehungen überschreiten Sektoren).",
            "From −1 (all keep to themselves) to +1 (all ties cross sectors).",
        ),
        Measure::Components => locale.pick(
            "Bei vielen Teilen liegt es an der Ankerperson, sie zu verbinden.",
            "With many parts, it is up to the anchor to connect them.",
        ),
        Measure::Clusters => locale.pick(
            "Gruppen, in denen Nachrichten schnell die Runde machen und alle Ähnliches wissen.",
            "Groups in which news travels fast and everybody knows similar things.",
        ),
        Measure::Cliques => locale.pick(
            "Wer sich untereinander kennt, stützt sich und weiß oft dasselbe. Eine Person kann mehreren Cliquen \
             angehören.",
            "People who all know each other support each other and often know the same things. A person may belong \
             to several cliques.",
        ),
        Measure::Bridges => locale.pick(
            "Gehören zu beiden Gruppen und können übersetzen. Gemeint ist hier die Person, nicht die Linie.",
            "They belong to both groups and can translate. This means the person, not the line.",
        ),
        Measure::Liaisons => locale.pick(
            "Verbinden Gruppen von außen. Sie können vermitteln, weil sie keiner verpflichtet sind.",
            "They link groups from outside. They can mediate, being bound to neither.",
        ),
        Measure::Gatekeepers => locale.pick(
            "Über sie laufen Nachrichten zwischen den Lebenswelten. Sie können öffnen und verschließen.",
            "News between the worlds runs through them. They can open and close.",
        ),
        Measure::SoleGatekeepers => locale.pick(
            "Fällt diese Person aus, könnte der Weg verschlossen sein. Eine zweite Verbindung entlastet.",
            "If this person drops out, the way could be closed. A second connection brings relief.",
        ),
        Measure::CutPersons => locale.pick(
            "Hier kann viel an einem Menschen hängen. Zu fragen ist, wer ihn unterstützt.",
            "Much may hang on one person here. Ask who supports them.",
        ),
        Measure::CutTies => locale.pick(
            "Eine einzige Linie verbindet. Die Graphentheorie nennt sie Brücke.",
            "A single line connects. Graph theory calls it a bridge.",
        ),
        Measure::Betweenness => locale.pick(
            "Wer auf vielen Wegen liegt, kann vermitteln oder aufhalten. Fällt die Person aus, werden Wege länger \
             oder reißen.",
            "Whoever lies on many paths can mediate or hold up. If that person is missing, paths grow longer or \
             break.",
        ),
        Measure::MultiplexShare => locale.pick(
            "Mehrfache Beziehungen sind intensiv und dauerhaft; unter Belastung kann mit einer Funktion alles \
             wegbrechen.",
            "Multiplex ties are intense and lasting; under strain, all may break away with one function.",
        ),
        Measure::ProfessionalsShare => locale.pick(
            "Wächst er auf Kosten der anderen, kann Hilfe das Netz im Alltag ausdünnen.",
            "If it grows at the expense of others, help can thin out the everyday network.",
        ),
        Measure::Horizons => locale.pick(
            "Nahe Beziehungen sind meist stark. Die fernen bringen oft, was die nahen nicht haben.",
            "Near ties are mostly strong. Far ones often bring what the near ones lack.",
        ),
    }
}

/// Who in the literature defines or reads it so.
pub fn source(locale: Locale, measure: Measure) -> &'static str {
    let source = match measure {
        Measure::Stars
        | Measure::Isolates
        | Measure::Bridges
        | Measure::Liaisons
        | Measure::Gatekeepers
        | Measure::MultiplexShare
        | Measure::ProfessionalsShare => Source::Pantucek,
        Measure::NetworkSize
        | Measure::Contacts
        | Measure::Ties
        | Measure::Density
        | Measure::Nearness
        | Measure::RelationshipWeight
        | Measure::WithoutAnchorTie
        | Measure::CrossSectorTies
        | Measure::Clusters
        | Measure::SoleGatekeepers
        | Measure::Horizons => Source::NetworkMap,
        Measure::Degree
        | Measure::EiIndex
        | Measure::Components
        | Measure::CutPersons
        | Measure::CutTies
        | Measure::Cliques
        | Measure::Betweenness => Source::NetworkAnalysis,
    };
    sources::name(locale, source)
}
