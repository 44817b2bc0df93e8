//! Texts of the map screen: tools, inspector, table, numbers.

use crate::i18n::Locale;

/// Texts of the map screen.
#[derive(Debug)]
pub struct Map {
    /// Title of the page, for a screen reader.
    pub title: fn(&str) -> String,
    /// Names the drawing.
    pub chart: &'static str,
    /// How to work the drawing by keyboard.
    pub keys: &'static str,
    /// Names the tools.
    pub tools: &'static str,
    /// The tool that selects and moves.
    pub select: &'static str,
    /// The tool that adds.
    pub add: &'static str,
    /// What to do with it.
    pub add_hint: &'static str,
    /// The tool that ties.
    pub connect: &'static str,
    /// What to do with it.
    pub connect_hint: &'static str,
    /// What to do next, once one end is chosen.
    pub connect_next: fn(&str) -> String,
    /// Shows or hides the numbers.
    pub numbers: &'static str,
    /// Shows or hides the table.
    pub table: &'static str,
    /// Shows or hides the legend.
    pub legend: &'static str,
    /// Layers of the drawing.
    pub layers: &'static str,
    /// Names.
    pub labels: &'static str,
    /// Roles.
    pub roles: &'static str,
    /// Ages.
    pub ages: &'static str,
    /// Horizons.
    pub horizons: &'static str,
    /// Ties between contacts.
    pub ties: &'static str,
    /// Larger.
    pub zoom_in: &'static str,
    /// Smaller.
    pub zoom_out: &'static str,
    /// All of it.
    pub fit: &'static str,
    /// Title of the version.
    pub version_title: &'static str,
    /// Day of the version.
    pub version_date: &'static str,
    /// Contacts that are not placed.
    pub unplaced: &'static str,
    /// Tab of the selected contact.
    pub contact: &'static str,
    /// Tab of all contacts.
    pub all: fn(usize) -> String,
    /// Nothing is selected.
    pub nothing_selected: &'static str,
    /// The map is empty.
    pub empty: &'static str,
    /// A new contact.
    pub new_contact: &'static str,
    /// Label of the name.
    pub name: &'static str,
    /// A contact without a name.
    pub nameless: &'static str,
    /// Label of the role.
    pub role: &'static str,
    /// Label of the kind.
    pub kind: &'static str,
    /// Label of the gender.
    pub gender: &'static str,
    /// Label of the age.
    pub age: &'static str,
    /// Label of the note.
    pub note: &'static str,
    /// No longer alive.
    pub deceased: &'static str,
    /// Label of the anchor tie.
    pub anchor_tie: &'static str,
    /// Label of the sector.
    pub sector: &'static str,
    /// Label of the horizon.
    pub horizon: &'static str,
    /// Label of the nearness.
    pub nearness: &'static str,
    /// Nearness in words.
    pub nearness_of: fn(u8) -> String,
    /// Outside the outer horizon.
    pub outside: &'static str,
    /// Not placed.
    pub not_placed: &'static str,
    /// Support and conflict.
    pub support: &'static str,
    /// No support of this kind.
    pub no_support: &'static str,
    /// A conflict.
    pub conflict: &'static str,
    /// Heading of the ties.
    pub tied_with: fn(usize) -> String,
    /// Adds a tie to somebody.
    pub tie_to: &'static str,
    /// Nobody chosen.
    pub choose: &'static str,
    /// Unties from somebody.
    pub untie: fn(&str) -> String,
    /// Removes the contact.
    pub remove: &'static str,
    /// The contact was removed.
    pub removed: fn(&str) -> String,
    /// A tie is selected.
    pub tie: &'static str,
    /// Between two.
    pub tie_between: fn(&str, &str) -> String,
    /// Removes the tie.
    pub remove_tie: &'static str,
    /// Title of the table.
    pub table_title: &'static str,
    /// Opens the contact in the inspector.
    pub details: fn(&str) -> String,
    /// How a number is computed.
    pub how: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// Institutions count too.
    pub with_institutions: &'static str,
    /// Who counts.
    pub population: &'static str,
    /// The contacts concerned.
    pub concerned: &'static str,
    /// So many selected.
    pub selected: fn(usize) -> String,
    /// Ties them all.
    pub connect_all: &'static str,
    /// Spoken: where a contact is now.
    pub placed_at: fn(&str, &str, &str, u8) -> String,
    /// Spoken: tied.
    pub connected: fn(&str, &str) -> String,
    /// Spoken: tied already.
    pub connected_already: fn(&str, &str) -> String,
    /// Spoken: untied.
    pub disconnected: fn(&str, &str) -> String,
    /// Spoken: a tie begins here.
    pub link_started: fn(&str) -> String,
    /// Spoken: given up.
    pub given_up: &'static str,
    /// Spoken: no further.
    pub at_the_end: &'static str,
    /// Full screen.
    pub full_screen: &'static str,
    /// Names undo and redo.
    pub history: &'static str,
    /// Key roles.
    pub key_roles: &'static str,
    /// The tool that draws around contacts.
    pub lasso: &'static str,
    /// What to do with it.
    pub lasso_hint: &'static str,
    /// Names the inspector.
    pub inspector: &'static str,
    /// Draws the sheet up or down.
    pub sheet_size: &'static str,
    /// Names the zoom.
    pub zoom: &'static str,
    /// Names the size shown.
    pub zoom_now: &'static str,
    /// Opens the help.
    pub help: &'static str,
    /// What the hand can do.
    pub by_hand: &'static [&'static str],
    /// Heading of the keys.
    pub keys_title: &'static str,
    /// Keys and what they do.
    pub key_list: &'static [(&'static str, &'static str)],
    /// Tab of the map itself.
    pub map: &'static str,
    /// Tab of several contacts.
    pub several: &'static str,
    /// How many contacts and ties.
    pub counts: fn(usize, usize) -> String,
    /// Heading of the versions.
    pub versions: &'static str,
    /// A version by number.
    pub version_number: fn(usize) -> String,
    /// Adds by form instead of by tapping.
    pub from_form: &'static str,
    /// What to do with a contact of the tray.
    pub place_hint: fn(&str) -> String,
    /// The anchor person.
    pub anchor: &'static str,
    /// The anchor tie, for a screen reader.
    pub anchor_tie_short: &'static str,
    /// Nearness while a contact is held.
    pub nearness_value: fn(u8) -> String,
    /// Spoken: several have moved.
    pub moved_several: fn(usize) -> String,
    /// Several were removed.
    pub removed_several: fn(usize) -> String,
    /// Removes all selected.
    pub remove_several: &'static str,
    /// Second outline, in the legend.
    pub mark_multiplex: &'static str,
    /// Hairline, in the legend.
    pub mark_anchor_tie: &'static str,
    /// Curve, in the legend.
    pub mark_contact_tie: &'static str,
}

const DE: Map = Map {
    title: |name| format!("Netzwerkkarte von {name}"),
    chart: "Netzwerkkarte",
    keys: "Tabulator geht von Kontakt zu Kontakt, Pfeiltasten rücken näher, weiter weg und rundum, mit Umschalt in großen Schritten; die Ziffern 1 bis 4 wählen den Sektor, C beginnt eine Beziehung, N fügt einen Kontakt hinzu, Entf entfernt, Fragezeichen zeigt alle Tasten.",
    tools: "Werkzeuge",
    select: "Auswählen und verschieben",
    add: "Kontakt hinzufügen",
    add_hint: "Tippen Sie dorthin, wo der Kontakt stehen soll.",
    connect: "Verbinden",
    connect_hint: "Tippen Sie nacheinander zwei Kontakte an.",
    connect_next: |name| format!("Mit wem steht {name} in Kontakt?"),
    numbers: "Auswertung",
    table: "Tabelle",
    legend: "Legende",
    layers: "Anzeigen",
    labels: "Namen",
    roles: "Rollen",
    ages: "Alter",
    horizons: "Horizonte",
    ties: "Beziehungen",
    zoom_in: "Größer",
    zoom_out: "Kleiner",
    fit: "Ganze Karte",
    version_title: "Titel der Karte",
    version_date: "Stand vom",
    unplaced: "Ohne Platz",
    contact: "Kontakt",
    all: |count| format!("Alle {count}"),
    nothing_selected: "Wählen Sie einen Kontakt auf der Karte, oder fügen Sie einen hinzu.",
    empty: "Noch niemand auf der Karte. Wer gehört dazu? Ein Vorname genügt.",
    new_contact: "Neuer Kontakt",
    name: "Name",
    nameless: "Ohne Namen",
    role: "Rolle",
    kind: "Art",
    gender: "Geschlecht",
    age: "Alter",
    note: "Notiz",
    deceased: "verstorben",
    anchor_tie: "Beziehung zur Ankerperson",
    sector: "Sektor",
    horizon: "Horizont",
    nearness: "Nähe",
    nearness_of: |value| format!("{value} von 9"),
    outside: "außerhalb",
    not_placed: "ohne Platz",
    support: "Unterstützung und Konflikt",
    no_support: "keine",
    conflict: "Konflikt mit der Ankerperson",
    tied_with: |count| match count {
        0 => "Mit niemandem verbunden".to_owned(),
        1 => "Verbunden mit einer Person".to_owned(),
        count => format!("Verbunden mit {count}"),
    },
    tie_to: "Verbinden mit",
    choose: "auswählen",
    untie: |name| format!("Beziehung zu {name} lösen"),
    remove: "Kontakt entfernen",
    removed: |name| format!("{name} entfernt"),
    tie: "Beziehung",
    tie_between: |one, other| format!("{one} und {other}"),
    remove_tie: "Beziehung entfernen",
    table_title: "Alle Kontakte",
    details: |name| format!("{name} öffnen"),
    how: "wie berechnet",
    meaning: "was heißt das",
    with_institutions: "Institutionen mitzählen",
    population: "Gezählt werden lebende Personen auf der Karte; die Ankerperson zählt nicht mit.",
    concerned: "Betrifft",
    selected: |count| format!("{count} ausgewählt"),
    connect_all: "Alle untereinander verbinden",
    placed_at: |name, sector, horizon, nearness| format!("{name}: {sector}, {horizon}, Nähe {nearness}"),
    connected: |one, other| format!("{one} und {other} verbunden"),
    connected_already: |one, other| format!("{one} und {other} sind schon verbunden"),
    disconnected: |one, other| format!("{one} und {other} nicht mehr verbunden"),
    link_started: |name| format!("Beziehung von {name}: anderen Kontakt wählen, Escape bricht ab"),
    given_up: "Abgebrochen",
    at_the_end: "Weiter geht es nicht",
    full_screen: "Ganzer Bildschirm",
    history: "Verlauf",
    key_roles: "Schlüsselrollen",
    lasso: "Mehrere umfahren",
    lasso_hint: "Ziehen Sie eine Linie um die Kontakte.",
    inspector: "Angaben",
    sheet_size: "Angaben größer oder kleiner ziehen",
    zoom: "Ansicht",
    zoom_now: "Vergrößerung",
    help: "Hilfe zur Karte",
    by_hand: &[
        "Ziehen bewegt einen Kontakt; Sektor, Horizont und Nähe stehen daneben.",
        "Auf dem Wasser ziehen verschiebt die Karte, das Rad oder zwei Finger vergrößern sie.",
        "Mit Umschalt ziehen, oder mit dem Werkzeug, umfährt mehrere Kontakte.",
        "Lange drücken nimmt einen Kontakt zur Auswahl hinzu.",
        "Eine Linie antippen wählt die Beziehung.",
    ],
    keys_title: "Tasten, solange die Karte den Fokus hat",
    key_list: &[
        ("Tab", "nächster Kontakt, Sektor für Sektor"),
        ("↑ ↓", "näher, weiter weg"),
        ("← →", "rundum; mit Umschalt in großen Schritten"),
        ("1 2 3 4", "in einen Sektor"),
        ("N", "neuer Kontakt"),
        ("C", "Beziehung beginnen, Eingabe beendet sie"),
        ("Eingabe", "Angaben öffnen"),
        ("Entf", "entfernen"),
        ("Strg A", "alle auswählen"),
        ("Strg Z, Strg Y", "rückgängig, wiederholen"),
        ("+ − 0", "größer, kleiner, ganze Karte"),
        ("Esc", "abbrechen"),
    ],
    map: "Karte",
    several: "Auswahl",
    counts: |contacts, ties| {
        let contacts = if contacts == 1 { "1 Kontakt".to_owned() } else { format!("{contacts} Kontakte") };
        let ties = if ties == 1 { "1 Verbindung".to_owned() } else { format!("{ties} Verbindungen") };
        format!("{contacts}, {ties} untereinander")
    },
    versions: "Karten im Verlauf",
    version_number: |number| format!("Karte {number}"),
    from_form: "Lieber mit einem Formular",
    place_hint: |name| format!("Tippen Sie dorthin, wo {name} stehen soll."),
    anchor: "Ankerperson",
    anchor_tie_short: "Beziehung",
    nearness_value: |value| format!("Nähe {value}"),
    moved_several: |count| format!("{count} Kontakte verschoben"),
    removed_several: |count| format!("{count} Kontakte entfernt"),
    remove_several: "Kontakte entfernen",
    mark_multiplex: "mehrfache Beziehung",
    mark_anchor_tie: "Beziehung zur Ankerperson",
    mark_contact_tie: "Beziehung zwischen Kontakten",
};

const EN: Map = Map {
    title: |name| format!("Network map of {name}"),
    chart: "Network map",
    keys: "Tab goes from contact to contact, arrow keys move closer, farther and around, with Shift in large steps; digits 1 to 4 choose the sector, C begins a tie, N adds a contact, Delete removes, a question mark shows all keys.",
    tools: "Tools",
    select: "Select and move",
    add: "Add a contact",
    add_hint: "Tap where the contact is to stand.",
    connect: "Connect",
    connect_hint: "Tap two contacts, one after the other.",
    connect_next: |name| format!("Who is {name} in touch with?"),
    numbers: "Analysis",
    table: "Table",
    legend: "Legend",
    layers: "Show",
    labels: "Names",
    roles: "Roles",
    ages: "Ages",
    horizons: "Horizons",
    ties: "Ties",
    zoom_in: "Larger",
    zoom_out: "Smaller",
    fit: "Whole map",
    version_title: "Title of the map",
    version_date: "As of",
    unplaced: "Not placed",
    contact: "Contact",
    all: |count| format!("All {count}"),
    nothing_selected: "Select a contact on the map, or add one.",
    empty: "Nobody on the map yet. Who belongs on it? A first name is enough.",
    new_contact: "New contact",
    name: "Name",
    nameless: "Without a name",
    role: "Role",
    kind: "Kind",
    gender: "Gender",
    age: "Age",
    note: "Note",
    deceased: "deceased",
    anchor_tie: "Tie to the anchor person",
    sector: "Sector",
    horizon: "Horizon",
    nearness: "Nearness",
    nearness_of: |value| format!("{value} of 9"),
    outside: "outside",
    not_placed: "not placed",
    support: "Support and conflict",
    no_support: "none",
    conflict: "Conflict with the anchor person",
    tied_with: |count| match count {
        0 => "Tied to nobody".to_owned(),
        1 => "Tied to one person".to_owned(),
        count => format!("Tied to {count}"),
    },
    tie_to: "Tie to",
    choose: "choose",
    untie: |name| format!("Untie from {name}"),
    remove: "Remove contact",
    removed: |name| format!("{name} removed"),
    tie: "Tie",
    tie_between: |one, other| format!("{one} and {other}"),
    remove_tie: "Remove tie",
    table_title: "All contacts",
    details: |name| format!("Open {name}"),
    how: "how computed",
    meaning: "what it means",
    with_institutions: "Count institutions too",
    population: "Counted are living persons on the map; the anchor person does not count.",
    concerned: "Concerns",
    selected: |count| format!("{count} selected"),
    connect_all: "Tie all to each other",
    placed_at: |name, sector, horizon, nearness| format!("{name}: {sector}, {horizon}, nearness {nearness}"),
    connected: |one, other| format!("{one} and {other} tied"),
    connected_already: |one, other| format!("{one} and {other} are tied already"),
    disconnected: |one, other| format!("{one} and {other} no longer tied"),
    link_started: |name| format!("Tie from {name}: choose the other contact, Escape gives up"),
    given_up: "Given up",
    at_the_end: "No further",
    full_screen: "Full screen",
    history: "History",
    key_roles: "Key roles",
    lasso: "Draw around several",
    lasso_hint: "Draw a line around the contacts.",
    inspector: "Details",
    sheet_size: "Make the details larger or smaller",
    zoom: "View",
    zoom_now: "Magnification",
    help: "Help for the map",
    by_hand: &[
        "Dragging moves a contact; sector, horizon and nearness stand beside it.",
        "Dragging the water shifts the map, the wheel or two fingers make it larger.",
        "Dragging with Shift, or with the tool, draws around several contacts.",
        "A long press adds a contact to the selection.",
        "Tapping a line selects the tie.",
    ],
    keys_title: "Keys, while the map has the focus",
    key_list: &[
        ("Tab", "next contact, sector by sector"),
        ("↑ ↓", "closer, farther"),
        ("← →", "around; with Shift in large steps"),
        ("1 2 3 4", "to a sector"),
        ("N", "new contact"),
        ("C", "begin a tie, Enter ends it"),
        ("Enter", "open the details"),
        ("Delete", "remove"),
        ("Ctrl A", "select all"),
        ("Ctrl Z, Ctrl Y", "undo, redo"),
        ("+ − 0", "larger, smaller, whole map"),
        ("Esc", "give up"),
    ],
    map: "Map",
    several: "Selection",
    counts: |contacts, ties| {
        let contacts = if contacts == 1 { "1 contact".to_owned() } else { format!("{contacts} contacts") };
        let ties = if ties == 1 { "1 tie".to_owned() } else { format!("{ties} ties") };
        format!("{contacts}, {ties} among them")
    },
    versions: "Maps over time",
    version_number: |number| format!("Map {number}"),
    from_form: "Use a form instead",
    place_hint: |name| format!("Tap where {name} is to stand."),
    anchor: "Anchor person",
    anchor_tie_short: "Tie",
    nearness_value: |value| format!("nearness {value}"),
    moved_several: |count| format!("{count} contacts moved"),
    removed_several: |count| format!("{count} contacts removed"),
    remove_several: "Remove contacts",
    mark_multiplex: "multiplex tie",
    mark_anchor_tie: "tie to the anchor person",
    mark_contact_tie: "tie between contacts",
};

/// The texts of a language.
pub fn map(locale: Locale) -> &'static Map {
    locale.pick(&DE, &EN)
}
