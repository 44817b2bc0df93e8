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
    /// Version of the map.
    pub version: &'static str,
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
    /// Takes the contact off the map.
    pub unplace: &'static str,
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
}

const DE: Map = Map {
    title: |name| format!("Netzwerkkarte von {name}"),
    chart: "Netzwerkkarte",
    keys: "Tabulator geht von Kontakt zu Kontakt, Pfeiltasten rücken näher, weiter weg und rundum, mit Umschalt in großen Schritten; die Ziffern 1 bis 4 wählen den Sektor, C beginnt eine Beziehung, N fügt einen Kontakt hinzu, Entf entfernt.",
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
    version: "Kartenstand",
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
    unplace: "Von der Karte nehmen",
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
};

const EN: Map = Map {
    title: |name| format!("Network map of {name}"),
    chart: "Network map",
    keys: "Tab goes from contact to contact, arrow keys move closer, farther and around, with Shift in large steps; digits 1 to 4 choose the sector, C begins a tie, N adds a contact, Delete removes.",
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
    version: "Version of the map",
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
    unplace: "Take off the map",
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
};

/// The texts of a language.
pub fn map(locale: Locale) -> &'static Map {
    locale.pick(&DE, &EN)
}
