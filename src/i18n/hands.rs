//! Texts of the hand on the map: keys, selections, arranging, the tray.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

/// A key as it is written on a keyboard, and what it does.
pub type KeyWords = (&'static str, &'static str);

texts! {
    /// The keys of the map.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field says what its key does.")]
    pub struct Keys {
        pub next: KeyWords,
        pub closer: KeyWords,
        pub around: KeyWords,
        pub sector: KeyWords,
        pub add: KeyWords,
        pub connect: KeyWords,
        pub ties: KeyWords,
        pub open: KeyWords,
        pub remove: KeyWords,
        pub park: KeyWords,
        pub select_sector: KeyWords,
        pub select_linked: KeyWords,
        pub select_all: KeyWords,
        pub what_if: KeyWords,
        pub lasso: KeyWords,
        pub snap: KeyWords,
        pub undo: KeyWords,
        pub zoom: KeyWords,
        pub fit: KeyWords,
        pub shift: KeyWords,
        pub full_screen: KeyWords,
        pub help: KeyWords,
        pub give_up: KeyWords,
    }
}

texts! {
    /// Texts of the hand.
    #[derive(Debug)]
    pub struct Hands {
        /// How to work the drawing by keyboard, for a screen reader.
        pub chart_keys: &'static str,
        /// What can be done by pointer.
        pub by_hand: &'static [&'static str],
        /// Heading of the keys.
        pub keys_title: &'static str,
        /// The keys.
        pub keys: Keys,
        /// The switch for rings that hold.
        pub snap: &'static str,
        /// Spoken: rings hold, or do not.
        pub snapping: fn(bool) -> &'static str,
        /// On a handle.
        pub handle: &'static str,
        /// Heading of what widens a selection.
        pub widen: &'static str,
        /// Everybody of the sector.
        pub sector: &'static str,
        /// Everybody of the cluster.
        pub cluster: &'static str,
        /// Everybody tied to it.
        pub linked: &'static str,
        /// Heading of the rings.
        pub to_ring: &'static str,
        /// Label of the nearness of all.
        pub nearness: &'static str,
        /// Spreads evenly in the sector.
        pub spread: &'static str,
        /// Takes off the map into the tray.
        pub park: &'static str,
        /// Selects nothing any more.
        pub clear: &'static str,
        /// Spoken: this contact has no place any more.
        pub parked: fn(&str) -> String,
        /// Spoken: these many have no place any more.
        pub parked_several: fn(usize) -> String,
        /// Spoken: so many ties were drawn.
        pub connected_all: fn(usize) -> String,
        /// Spoken: a tie on the way round.
        pub reached: fn(&str, &str, usize, usize) -> String,
        /// Spoken: nobody is tied to this one.
        pub no_ties: fn(&str) -> String,
        /// Head of the tray.
        pub tray: fn(usize) -> String,
        /// What it means to wait there.
        pub tray_note: &'static str,
        /// The tray while a contact is carried.
        pub tray_drop: &'static str,
    }
}

/// The texts of a language.
pub fn hands(locale: Locale) -> &'static Hands {
    locale.pick(&DE, &EN)
}

const DE: Hands = Hands {
    chart_keys: "Tabulator geht von Kontakt zu Kontakt, Pfeiltasten rücken näher, weiter weg und rundum, mit Umschalt in großen Schritten; die Ziffern 1 bis 4 wählen den Sektor, C beginnt eine Beziehung, T geht die Beziehungen durch, A fügt einen Kontakt hinzu, Entf entfernt, Fragezeichen zeigt alle Tasten.",
    by_hand: &[
        "Ziehen bewegt einen Kontakt; Sektor, Horizont und Nähe stehen daneben.",
        "In der Mitte eines Rings, oder so weit außen wie Kontakte daneben, rastet er ein; mit Alt nicht.",
        "Eine Beziehung entsteht vom Griff unten links aus: ihn zum anderen Kontakt ziehen, oder beide nacheinander antippen.",
        "Auf freier Fläche ziehen verschiebt die Karte; Mausrad oder zwei Finger vergrößern und verkleinern sie.",
        "Mit Umschalt oder dem Werkzeug „Mehrere umfahren“ ziehen wählt mehrere Kontakte; ein Klick auf den Rand eines Sektors wählt alle darin.",
        "Lange drücken nimmt einen Kontakt zur Auswahl hinzu.",
        "Eine Linie antippen wählt die Beziehung.",
        "Nach unten in die Ablage „Ohne Platz“ ziehen nimmt einen Kontakt von der Karte; er bleibt erhalten.",
    ],
    keys_title: "Tasten, solange die Karte den Fokus hat",
    keys: Keys {
        next: ("Tab", "nächster Kontakt, Sektor für Sektor; mit Umschalt zurück"),
        closer: ("↑ ↓", "näher, weiter weg"),
        around: ("← →", "rundum; mit Umschalt in großen Schritten"),
        sector: ("1 2 3 4", "in einen Sektor; setzt auch, wer ohne Platz ist"),
        add: ("A, N", "neuer Kontakt"),
        connect: ("C", "Beziehung beginnen, Eingabe beendet sie; mehrere Ausgewählte: alle verbinden"),
        ties: ("T", "Beziehungen des Kontakts der Reihe nach; mit Umschalt zurück"),
        open: ("Eingabe", "Angaben öffnen"),
        remove: ("Entf", "entfernen"),
        park: ("P", "von der Karte nehmen, in die Ablage „Ohne Platz“"),
        select_sector: ("S", "den ganzen Sektor auswählen"),
        select_linked: ("V", "alle Verbundenen auswählen"),
        select_all: ("Strg A", "alle auswählen"),
        what_if: ("W", "was wäre ohne die Ausgewählten; Esc beendet das Gedankenspiel"),
        lasso: ("L", "mehrere umfahren"),
        snap: ("R", "Einrasten ein oder aus"),
        undo: ("Strg Z, Strg Y", "rückgängig, wiederholen"),
        zoom: ("+ −", "größer, kleiner"),
        fit: ("0, F", "ganze Karte"),
        shift: ("Alt ← ↑ → ↓", "Karte verschieben"),
        full_screen: ("Umschalt F", "ganzer Bildschirm"),
        help: ("?", "diese Hilfe"),
        give_up: ("Esc", "abbrechen, Auswahl aufheben"),
    },
    snap: "Einrasten",
    snapping: |is_on| if is_on { "Einrasten ein" } else { "Einrasten aus" },
    handle: "Beziehung ziehen",
    widen: "Auswahl erweitern auf",
    sector: "Sektor",
    cluster: "Cluster",
    linked: "Verbundene",
    to_ring: "Auf einen Ring",
    nearness: "Nähe für alle",
    spread: "Gleichmäßig verteilen",
    park: "Von der Karte nehmen",
    clear: "Auswahl aufheben",
    parked: |name| format!("{name}: ohne Platz, bleibt erhalten"),
    parked_several: |count| format!("{count} Kontakte ohne Platz, bleiben erhalten"),
    connected_all: |count| if count == 1 { "1 neue Beziehung".to_owned() } else { format!("{count} neue Beziehungen") },
    reached: |one, other, number, of| {
        format!("Beziehung {one} und {other}, {number} von {of}; Eingabe öffnet, Entf entfernt")
    },
    no_ties: |name| format!("{name} hat keine Beziehung"),
    tray: |count| format!("Ohne Platz: {count}"),
    tray_note: "noch nicht mitgezählt",
    tray_drop: "Hier ablegen: ohne Platz",
};

const EN: Hands = Hands {
    chart_keys: "Tab goes from contact to contact, arrow keys move closer, farther and around, with Shift in large steps; digits 1 to 4 choose the sector, C begins a tie, T goes through the ties, A adds a contact, Delete removes, a question mark shows all keys.",
    by_hand: &[
        "Dragging moves a contact; sector, horizon and nearness stand beside it.",
        "In the middle of a ring, or as far out as contacts beside it, it snaps; with Alt it does not.",
        "A tie begins at the handle at the lower left: drag it to the other contact, or tap both, one after the other.",
        "Dragging free space moves the map; the mouse wheel or two fingers zoom.",
        "Dragging with Shift, or with the tool “Draw around several”, selects several contacts; a click on the rim of a sector selects everybody in it.",
        "A long press adds a contact to the selection.",
        "Tapping a line selects the tie.",
        "Dragging down to the tray “Not placed” takes a contact off the map; it is kept.",
    ],
    keys_title: "Keys, while the map has the focus",
    keys: Keys {
        next: ("Tab", "next contact, sector by sector; with Shift back"),
        closer: ("↑ ↓", "closer, farther"),
        around: ("← →", "around; with Shift in large steps"),
        sector: ("1 2 3 4", "to a sector; places those of the tray too"),
        add: ("A, N", "new contact"),
        connect: ("C", "begin a tie, Enter completes it; with several selected: connect them all"),
        ties: ("T", "ties of the contact one by one; with Shift back"),
        open: ("Enter", "open the details"),
        remove: ("Delete", "remove"),
        park: ("P", "take off the map, into the tray “Not placed”"),
        select_sector: ("S", "select the whole sector"),
        select_linked: ("V", "select everybody tied to it"),
        select_all: ("Ctrl A", "select all"),
        what_if: ("W", "what if without the selected ones; Esc ends the thought experiment"),
        lasso: ("L", "draw around several"),
        snap: ("R", "snapping on or off"),
        undo: ("Ctrl Z, Ctrl Y", "undo, redo"),
        zoom: ("+ −", "larger, smaller"),
        fit: ("0, F", "whole map"),
        shift: ("Alt ← ↑ → ↓", "move the map"),
        full_screen: ("Shift F", "full screen"),
        help: ("?", "this help"),
        give_up: ("Esc", "cancel, clear the selection"),
    },
    snap: "Snapping",
    snapping: |is_on| if is_on { "Snapping on" } else { "Snapping off" },
    handle: "Draw a tie",
    widen: "Widen the selection to",
    sector: "Sector",
    cluster: "Cluster",
    linked: "Tied contacts",
    to_ring: "To one ring",
    nearness: "Nearness of all",
    spread: "Spread evenly",
    park: "Take off the map",
    clear: "Clear the selection",
    parked: |name| format!("{name}: not placed, kept in the tray"),
    parked_several: |count| format!("{count} contacts not placed, kept in the tray"),
    connected_all: |count| if count == 1 { "1 new tie".to_owned() } else { format!("{count} new ties") },
    reached: |one, other, number, of| format!("Tie {one} and {other}, {number} of {of}; Enter opens, Delete removes"),
    no_ties: |name| format!("{name} has no tie"),
    tray: |count| format!("Not placed: {count}"),
    tray_note: "not counted yet",
    tray_drop: "Drop here: not placed",
};
