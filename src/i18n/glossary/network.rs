//! Terms of the network map: what is drawn, what is counted, what ties are like.

use super::{Met, Origin, Said, Term};
use crate::domain::phase::step::Step;
use crate::i18n::sources::Source;

const PANTUCEK: Origin = Origin::Work(Source::Pantucek);
const NETWORK_MAP: Origin = Origin::Work(Source::NetworkMap);
const ANALYSIS: Origin = Origin::Work(Source::NetworkAnalysis);
const GRANOVETTER: Origin = Origin::Author(Said("Granovetter 1973", "Granovetter 1973"));

/// The terms.
pub(super) const TERMS: &[Term] = &[
    Term {
        slug: "network",
        name: Said("Soziales Netzwerk", "Social network"),
        meaning: Said(
            "Die Beziehungen einer Person in ihrer nahen Lebenswelt: sie selbst, ihre Kontakte und wer von diesen wen kennt.",
            "The ties of a person in their close lifeworld: the person, their contacts, and who of these knows whom.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Network), Met::Map],
        see: &["network-map", "social-capital"],
        ..Term::BLANK
    },
    Term {
        slug: "network-map",
        name: Said("Netzwerkkarte", "Network map"),
        also: Said("NWK", "ego network map"),
        meaning: Said(
            "Das Bild des Netzwerks an einem Tag: die Ankerperson in der Mitte, vier Sektoren, drei Horizonte. Bewertet wird nur die Nähe.",
            "The picture of the network on a day: the anchor person in the centre, four sectors, three horizons. Only nearness is rated.",
        ),
        origins: &[NETWORK_MAP],
        met: &[Met::Map, Met::At(Step::Network)],
        see: &["eco-map", "sector", "horizon"],
    },
    Term {
        slug: "eco-map",
        name: Said("Eco-Map", "Eco-map"),
        meaning: Said(
            "Karte der Beziehungen mit ihrer Güte: stark, schwach, belastend, abgebrochen, und wohin die Kraft fließt. Hier liegt sie als Schicht über der Netzwerkkarte.",
            "A map of ties with their quality: strong, tenuous, stressful, broken, and where energy flows. Here it is a layer above the network map.",
        ),
        origins: &[Origin::Author(Said("Hartman 1978", "Hartman 1978"))],
        met: &[Met::Map],
        see: &["network-map", "tie"],
        ..Term::BLANK
    },
    Term {
        slug: "anchor",
        name: Said("Ankerperson", "Anchor person"),
        also: Said("Ego", "ego"),
        meaning: Said(
            "Die Person in der Mitte der Karte, um deren Beziehungen es geht. In die Kennzahlen geht sie nicht ein.",
            "The person in the centre of the map, whose ties it is about. The figures do not count them.",
        ),
        origins: &[PANTUCEK, NETWORK_MAP],
        met: &[Met::Map],
        see: &["contact", "client"],
    },
    Term {
        slug: "contact",
        name: Said("Kontakt", "Contact"),
        also: Said("Kontaktperson, Alter", "alter"),
        meaning: Said(
            "Wer auf der Karte steht: ein Mensch, ein Tier, eine Gruppe oder eine Institution. Jede Person wird einzeln eingetragen.",
            "Whoever stands on the map: a person, an animal, a group or an institution. Every person is entered singly.",
        ),
        origins: &[PANTUCEK, NETWORK_MAP],
        met: &[Met::Map],
        see: &["tie", "anchor"],
    },
    Term {
        slug: "tie",
        name: Said("Beziehung", "Tie"),
        also: Said("Kante, Verbindung", "edge, relation"),
        meaning: Said(
            "Die Linie zwischen zwei Kontakten oder zwischen einem Kontakt und der Ankerperson. Sie sagt, dass zwei in Verbindung stehen, nicht wie gut.",
            "The line between two contacts, or between a contact and the anchor person. It says that two are in touch, not how well.",
        ),
        origins: &[PANTUCEK, NETWORK_MAP],
        met: &[Met::Map],
        see: &["eco-map", "strong-tie", "multiplex"],
    },
    Term {
        slug: "sector",
        name: Said("Sektor", "Sector"),
        meaning: Said(
            "Eines der vier Felder der Karte: Familie, Freund:innen und Bekannte, Kolleg:innen, professionelle Helfer:innen. Sie sind fest, damit Karten vergleichbar bleiben.",
            "One of the four fields of the map: family, friends and acquaintances, colleagues, professional helpers. They are fixed, so that maps stay comparable.",
        ),
        origins: &[NETWORK_MAP],
        met: &[Met::Map],
        see: &["gatekeeper", "horizon"],
        ..Term::BLANK
    },
    Term {
        slug: "horizon",
        name: Said("Horizont", "Horizon"),
        also: Said("Ring", "ring"),
        meaning: Said(
            "Einer der drei Ringe um die Ankerperson: nah, mittel, entfernt. Je näher jemand steht, desto stärker die Beziehung.",
            "One of the three rings around the anchor person: near, middle, far. The closer somebody stands, the stronger the tie.",
        ),
        origins: &[NETWORK_MAP],
        met: &[Met::Map],
        see: &["nearness"],
    },
    Term {
        slug: "nearness",
        name: Said("Nähe", "Nearness"),
        meaning: Said(
            "Der Abstand zur Mitte als Zahl: 9 ganz nah, 1 am Rand, 0 auf dem äußersten Ring oder dahinter. Entscheidend ist der Vergleich mit den anderen.",
            "The distance to the centre as a number: 9 very near, 1 at the edge, 0 on the outermost ring or beyond. What matters is how it compares to the others.",
        ),
        origins: &[NETWORK_MAP],
        met: &[Met::Map],
        see: &["horizon", "relationship-weight"],
        ..Term::BLANK
    },
    Term {
        slug: "relationship-weight",
        name: Said("Beziehungsgewicht", "Relationship weight"),
        meaning: Said(
            "Die Summe der Nähe aller, die mit der Ankerperson verbunden sind. Als Mittel je Kontakt lässt es sich zwischen Sektoren vergleichen.",
            "The sum of the nearness of all who are tied to the anchor person. As a mean per contact it can be compared between sectors.",
        ),
        origins: &[NETWORK_MAP],
        met: &[Met::Map],
        see: &["nearness", "density"],
        ..Term::BLANK
    },
    Term {
        slug: "density",
        name: Said("Dichte", "Density"),
        meaning: Said(
            "Wie viele der möglichen Beziehungen zwischen den Kontakten es gibt, von 0 bis 1. Dichte Netze halten zusammen, lockere bringen Neues.",
            "How many of the possible ties between contacts there are, from 0 to 1. Dense networks hold together, loose ones bring in what is new.",
        ),
        origins: &[NETWORK_MAP],
        met: &[Met::Map, Met::Comparison],
        see: &["cluster", "relationship-weight"],
        ..Term::BLANK
    },
    Term {
        slug: "cluster",
        name: Said("Cluster", "Cluster"),
        also: Said("Clique", "clique"),
        meaning: Said(
            "Eine Gruppe von Kontakten, die untereinander gut verbunden sind. Wer sich so kennt, stützt sich und weiß oft dasselbe.",
            "A group of contacts who are well connected among themselves. People who know each other like this support each other and often know the same.",
        ),
        origins: &[NETWORK_MAP],
        met: &[Met::Map],
        see: &["bridge", "liaison", "density"],
    },
    Term {
        slug: "map-version",
        name: Said("Kartenstand", "Map version"),
        meaning: Said(
            "Die Netzwerkkarte, wie sie an einem Tag war. Zwei Stände nebeneinander zeigen, was sich verändert hat.",
            "The network map as it was on a day. Two versions side by side show what has changed.",
        ),
        origins: &[Origin::House],
        met: &[Met::Map, Met::Comparison],
        see: &["network-map"],
        ..Term::BLANK
    },
    Term {
        slug: "key-role",
        name: Said("Schlüsselrolle", "Key role"),
        meaning: Said(
            "Eine Stellung im Netzwerk, die mehr bewegt als andere: Star, Liaison, Brücke, Gatekeeper oder Isolierte:r.",
            "A position in the network that moves more than others: star, liaison, bridge, gatekeeper or isolate.",
        ),
        origins: &[PANTUCEK, NETWORK_MAP],
        met: &[Met::Map],
        see: &["star", "liaison", "bridge", "gatekeeper", "isolate"],
        ..Term::BLANK
    },
    Term {
        slug: "star",
        name: Said("Star", "Star"),
        meaning: Said(
            "Wer die meisten Beziehungen zu anderen hat. Über einen Star erreicht man viele, und fällt er aus, fehlt viel.",
            "Whoever has the most ties to others. A star reaches many, and much is missing if they drop out.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::Map],
        see: &["key-role"],
        ..Term::BLANK
    },
    Term {
        slug: "liaison",
        name: Said("Liaison", "Liaison"),
        meaning: Said(
            "Wer mindestens zwei Cluster verbindet, ohne selbst zu einem zu gehören. Geeignet, um zwischen Gruppen zu vermitteln.",
            "Whoever links at least two clusters without belonging to one. Well placed to mediate between groups.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::Map],
        see: &["bridge", "cluster"],
        ..Term::BLANK
    },
    Term {
        slug: "bridge",
        name: Said("Brücke", "Bridge"),
        meaning: Said(
            "Wer zu mehreren Clustern gehört. Andernorts heißt so auch eine Beziehung zwischen Sektoren oder eine, ohne die das Netz zerfällt.",
            "Whoever belongs to several clusters. Elsewhere the word also means a tie between sectors, or one without which the network falls apart.",
        ),
        origins: &[PANTUCEK, NETWORK_MAP],
        met: &[Met::Map],
        see: &["liaison", "cluster", "cut-person"],
        ..Term::BLANK
    },
    Term {
        slug: "gatekeeper",
        name: Said("Gatekeeper", "Gatekeeper"),
        meaning: Said(
            "Wer eine Beziehung in einen anderen Sektor hat und damit lenken kann, welche Nachrichten hinüberkommen.",
            "Whoever has a tie into another sector and so can steer which news gets across.",
        ),
        origins: &[PANTUCEK, NETWORK_MAP],
        met: &[Met::Map],
        see: &["sole-gatekeeper", "sector"],
        ..Term::BLANK
    },
    Term {
        slug: "sole-gatekeeper",
        name: Said("Einzige:r Gatekeeper", "Sole gatekeeper"),
        meaning: Said(
            "Die einzige Person ihres Sektors mit einer Beziehung in einen bestimmten anderen. An ihr führt dort kein Weg vorbei.",
            "The only person of their sector with a tie into a certain other one. There is no way around them.",
        ),
        origins: &[NETWORK_MAP],
        met: &[Met::Map],
        see: &["gatekeeper"],
        ..Term::BLANK
    },
    Term {
        slug: "cut-person",
        name: Said("Schnittperson", "Cut person"),
        meaning: Said(
            "Ohne sie zerfällt ein zusammenhängender Teil des Netzwerks. In der Graphentheorie heißt das Artikulationspunkt.",
            "Without them a connected part of the network falls apart. Graph theory calls this an articulation point.",
        ),
        origins: &[ANALYSIS],
        met: &[Met::Map],
        see: &["bridge"],
        ..Term::BLANK
    },
    Term {
        slug: "isolate",
        name: Said("Isolierte:r", "Isolate"),
        meaning: Said(
            "Wer nur mit der Ankerperson verbunden ist und mit niemandem sonst. Im nächsten Ring ist das selten und einen zweiten Blick wert.",
            "Whoever is tied to the anchor person only and to nobody else. In the nearest ring that is rare and worth a second look.",
        ),
        origins: &[PANTUCEK, NETWORK_MAP],
        met: &[Met::Map],
        see: &["key-role"],
        ..Term::BLANK
    },
    Term {
        slug: "multiplex",
        name: Said("Multiplexe Beziehung", "Multiplex tie"),
        also: Said("mehrfache Beziehung", "multiple tie"),
        meaning: Said(
            "Zwei sind auf mehrfache Weise verbunden, eng und dauerhaft. Das trägt, kann aber auch Druck machen und unter Belastung brechen.",
            "Two are tied in more than one way, closely and lastingly. That carries, but it can also put on pressure and break under strain.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::Map],
        see: &["uniplex", "strong-tie"],
    },
    Term {
        slug: "uniplex",
        name: Said("Uniplexe Beziehung", "Uniplex tie"),
        meaning: Said(
            "Eine Beziehung, die vielleicht nur einem Zweck dient. Viele davon verteilen Lasten und bringen Auskunft von verschiedenen Seiten.",
            "A tie that may serve one purpose only. Many of them spread burdens and bring information from different sides.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::Map],
        see: &["multiplex", "weak-tie"],
        ..Term::BLANK
    },
    Term {
        slug: "strong-tie",
        name: Said("Starke Beziehung", "Strong tie"),
        meaning: Said(
            "Dauerhaft, gegenseitig, vertraut, mit häufigem Kontakt. Starke Beziehungen geben Halt und lassen wenig Spielraum.",
            "Lasting, mutual, intimate, with frequent contact. Strong ties give hold and leave little room to move.",
        ),
        origins: &[GRANOVETTER, PANTUCEK],
        met: &[Met::Map],
        see: &["weak-tie", "eco-map"],
        ..Term::BLANK
    },
    Term {
        slug: "weak-tie",
        name: Said("Schwache Beziehung", "Weak tie"),
        meaning: Said(
            "Lose, mit wenig Einsatz, oft zu Menschen anderer Kreise. Gerade sie bringt Neues und hält Gruppen zusammen.",
            "Loose, with little involvement, often to people of other circles. It is the one that brings in what is new and holds groups together.",
        ),
        origins: &[GRANOVETTER, PANTUCEK],
        met: &[Met::Map],
        see: &["strong-tie"],
        ..Term::BLANK
    },
    Term {
        slug: "social-capital",
        name: Said("Soziales Kapital", "Social capital"),
        meaning: Said(
            "Was einer Person durch ihre Beziehungen zugutekommt. Institutionelle Hilfe kann es ausdünnen; verloren ist es schnell, wieder aufgebaut nur langsam.",
            "What a person gains through their ties. Institutional help can thin it out; it is lost quickly and rebuilt only slowly.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::Map, Met::Comparison],
        see: &["lifeworld-resource", "network"],
        ..Term::BLANK
    },
];
