//! Texts of what is known of a contact, of a tie and of the client: the
//! inspector and the table.

use crate::domain::map::bond::Nature;
use crate::domain::map::roster::SortBy;
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the inspector and the table.
    #[derive(Debug)]
    pub struct Card {
        /// Summary of what is told of a tie.
        pub bond: &'static str,
        /// Nothing is told.
        pub not_rated: &'static str,
        /// Something is told, but not how the tie is felt.
        pub told: &'static str,
        /// Legend of the quality.
        pub quality: &'static str,
        /// Legend of the energy.
        pub energy: &'static str,
        /// Nothing is told of it.
        pub not_stated: &'static str,
        /// Legend of uniplex or multiplex between contacts.
        pub plexity: &'static str,
        /// One function.
        pub uniplex: &'static str,
        /// Several functions.
        pub multiplex: &'static str,
        /// Fold of the functions.
        pub functions: &'static str,
        /// What a function is.
        pub functions_note: &'static str,
        /// Label of one function.
        pub function: fn(usize) -> String,
        /// Label of the field for another.
        pub add_function: &'static str,
        /// Removes a function.
        pub drop_function: fn(&str) -> String,
        /// Fold of the features.
        pub features: &'static str,
        /// Fold of support and conflict.
        pub support: &'static str,
        /// No support of a kind.
        pub no_support: &'static str,
        /// There is strife that is not settled.
        pub conflict: &'static str,
        /// Fold of time and note.
        pub more: &'static str,
        /// Label of since when.
        pub since: &'static str,
        /// Label of how often.
        pub frequency: &'static str,
        /// Label of the note on a tie.
        pub remark: &'static str,
        /// Where a thing is from.
        pub source: fn(&str) -> String,
        /// Opens a tie.
        pub open_tie: fn(&str) -> String,
        /// The role is proposed, not said.
        pub role_list: &'static str,
        /// So many proposals are shown.
        pub proposals: fn(usize) -> String,
        /// The warning at a group.
        pub group_warning: &'static str,
        /// Why.
        pub group_reason: &'static str,
        /// Opens the form that splits a group.
        pub split: &'static str,
        /// Label of the names.
        pub split_names: &'static str,
        /// How to write them.
        pub split_note: &'static str,
        /// Carries it out.
        pub split_do: fn(usize) -> String,
        /// Spoken: so many were drawn beside it.
        pub split_done: fn(usize, &str) -> String,
        /// Legend of the sign.
        pub emoji: &'static str,
        /// No sign.
        pub no_emoji: &'static str,
        /// A sign of one's own.
        pub own_emoji: &'static str,
        /// Legend of the ring.
        pub ring: &'static str,
        /// Summary of the place in numbers.
        pub exact: &'static str,
        /// Label of the angle.
        pub angle: &'static str,
        /// Label of the distance.
        pub distance: &'static str,
        /// What angle and distance count.
        pub exact_note: &'static str,
        /// Beyond the outer horizon.
        pub outside: &'static str,
        /// Heading of the client.
        pub client: &'static str,
        /// What the client's fields are for.
        pub client_note: &'static str,
        /// Label of the order.
        pub sort: &'static str,
        /// Label of the filter.
        pub filter: &'static str,
        /// Nobody is found.
        pub nobody: &'static str,
        /// So many of so many.
        pub found: fn(usize, usize) -> String,
        /// Caption of the table.
        pub caption: &'static str,
        /// Heading of name and role.
        pub who: &'static str,
        /// Heading of kind and gender.
        pub what: &'static str,
        /// Heading of the place.
        pub place: &'static str,
        /// Heading of the anchor tie.
        pub tie: fn(&str) -> String,
        /// Heading of the ties to others.
        pub ties: &'static str,
        /// Heading of the buttons.
        pub acts: &'static str,
        /// Selects a row.
        pub choose: fn(&str) -> String,
        /// Opens the list of ties of a contact.
        pub edit_ties: fn(&str) -> String,
        /// Title of that list.
        pub ties_of: fn(&str) -> String,
        /// Nobody to be tied with.
        pub nobody_else: &'static str,
        /// So many ties.
        pub tie_count: fn(usize) -> String,
        /// Quality of the tie to the anchor.
        pub tie_quality: &'static str,
    }
}

/// The texts of a language.
pub fn card(locale: Locale) -> &'static Card {
    locale.pick(&DE, &EN)
}

const DE: Card = Card {
    bond: "Wie die Beziehung ist",
    not_rated: "nicht eingeschätzt",
    told: "mit Angaben",
    quality: "Qualität der Beziehung",
    energy: "Energie fließt",
    not_stated: "nicht angegeben",
    plexity: "Die Beziehung ist",
    uniplex: "einfach",
    multiplex: "mehrfach",
    functions: "Funktionen der Beziehung",
    functions_note: "Wofür die Beziehung da ist, etwa Kinderbetreuung, Arbeit, Wohnen. Bei mehreren ist sie mehrfach.",
    function: |number| format!("Funktion {number}"),
    add_function: "Weitere Funktion",
    drop_function: |function| format!("{function} entfernen"),
    features: "Merkmale",
    support: "Unterstützung und Konflikt",
    no_support: "keine",
    conflict: "offener Konflikt",
    more: "Seit wann, wie oft, Notiz",
    since: "Seit wann",
    frequency: "Wie oft in Kontakt",
    remark: "Notiz zur Beziehung",
    source: |source| format!("Quelle: {source}"),
    open_tie: |name| format!("Mehr zur Beziehung mit {name}"),
    role_list: "Vorschläge für die Rolle",
    proposals: |count| match count {
        0 => "kein Vorschlag".to_owned(),
        1 => "ein Vorschlag".to_owned(),
        count => format!("{count} Vorschläge"),
    },
    group_warning: "Besser steht jede Person für sich auf der Karte.",
    group_reason: "Zusammengefasste Personen haben nur einen Abstand und gemeinsame Linien. Dichte, Netzwerkgröße und \
                   Schlüsselrollen stimmen dann nicht, und wer in der Gruppe unterstützt, bleibt unsichtbar.",
    split: "Einzelne anlegen",
    split_names: "Wer gehört dazu?",
    split_note: "Vornamen genügen, mit Komma getrennt oder jeder in einer eigenen Zeile.",
    split_do: |count| match count {
        0 => "Anlegen".to_owned(),
        1 => "1 Kontakt anlegen".to_owned(),
        count => format!("{count} Kontakte anlegen"),
    },
    split_done: |count, name| match count {
        1 => format!("1 Kontakt neben {name} angelegt"),
        count => format!("{count} Kontakte neben {name} angelegt"),
    },
    emoji: "Zeichen statt Initialen",
    no_emoji: "ohne Zeichen",
    own_emoji: "Anderes Zeichen",
    ring: "Ring",
    exact: "Platz in Zahlen",
    angle: "Winkel in Grad",
    distance: "Abstand",
    exact_note: "Der Winkel zählt von rechts gegen den Uhrzeiger, −180 bis 180. Der äußere Rand hat den Abstand 100.",
    outside: "außerhalb",
    client: "Ankerperson",
    client_note: "Dieselben Angaben stehen im Überblick des Falls.",
    sort: "Sortieren nach",
    filter: "Suchen",
    nobody: "Kein Kontakt passt zu dieser Suche.",
    found: |shown, all| format!("{shown} von {all}"),
    caption: "Alle Kontakte der Karte, in der Zeile zu bearbeiten",
    who: "Name und Rolle",
    what: "Art und Geschlecht",
    place: "Sektor und Nähe",
    tie: |name| format!("Beziehung zu {name}"),
    ties: "Verbunden mit",
    acts: "Mehr",
    choose: |name| format!("{name} auswählen"),
    edit_ties: |name| format!("Beziehungen von {name} ändern"),
    ties_of: |name| format!("Mit wem steht {name} in Kontakt?"),
    nobody_else: "Noch niemand sonst auf der Karte.",
    tie_count: |count| match count {
        0 => "mit niemandem".to_owned(),
        count => count.to_string(),
    },
    tie_quality: "Qualität",
};

const EN: Card = Card {
    bond: "What the tie is like",
    not_rated: "not rated",
    told: "with details",
    quality: "Quality of the tie",
    energy: "Energy flows",
    not_stated: "not stated",
    plexity: "The tie is",
    uniplex: "uniplex",
    multiplex: "multiplex",
    functions: "Functions of the tie",
    functions_note: "What the tie is there for, such as childcare, work, housing. With several it is multiplex.",
    function: |number| format!("Function {number}"),
    add_function: "Another function",
    drop_function: |function| format!("Remove {function}"),
    features: "Features",
    support: "Support and conflict",
    no_support: "none",
    conflict: "open conflict",
    more: "Since when, how often, note",
    since: "Since when",
    frequency: "How often in contact",
    remark: "Note on the tie",
    source: |source| format!("Source: {source}"),
    open_tie: |name| format!("More on the tie with {name}"),
    role_list: "Suggestions for the role",
    proposals: |count| match count {
        0 => "no suggestion".to_owned(),
        1 => "one suggestion".to_owned(),
        count => format!("{count} suggestions"),
    },
    group_warning: "It is better to draw each person.",
    group_reason: "People drawn as one have a single distance and share their lines. Density, network size and key \
                   roles are then wrong, and who gives support within the group stays unseen.",
    split: "Draw each of them",
    split_names: "Who belongs to it?",
    split_note: "First names suffice, separated by commas or one a line.",
    split_do: |count| match count {
        0 => "Add".to_owned(),
        1 => "Add 1 contact".to_owned(),
        count => format!("Add {count} contacts"),
    },
    split_done: |count, name| match count {
        1 => format!("1 contact added beside {name}"),
        count => format!("{count} contacts added beside {name}"),
    },
    emoji: "Sign instead of initials",
    no_emoji: "no sign",
    own_emoji: "Another sign",
    ring: "Ring",
    exact: "Place in numbers",
    angle: "Angle in degrees",
    distance: "Distance",
    exact_note: "The angle counts from the right anticlockwise, −180 to 180. The outer rim has the distance 100.",
    outside: "outside",
    client: "Anchor person",
    client_note: "The same details stand in the overview of the case.",
    sort: "Sort by",
    filter: "Search",
    nobody: "No contact matches this search.",
    found: |shown, all| format!("{shown} of {all}"),
    caption: "All contacts of the map, to be edited in their row",
    who: "Name and role",
    what: "Kind and gender",
    place: "Sector and nearness",
    tie: |name| format!("Tie to {name}"),
    ties: "Connected with",
    acts: "More",
    choose: |name| format!("Select {name}"),
    edit_ties: |name| format!("Change the ties of {name}"),
    ties_of: |name| format!("Who is {name} in contact with?"),
    nobody_else: "Nobody else on the map yet.",
    tie_count: |count| match count {
        0 => "with nobody".to_owned(),
        count => count.to_string(),
    },
    tie_quality: "Quality",
};

/// "Name"
pub fn sort_by(locale: Locale, sort: SortBy) -> &'static str {
    match sort {
        SortBy::Sector => locale.pick("Sektor", "sector"),
        SortBy::Name => locale.pick("Name", "name"),
        SortBy::Nearness => locale.pick("Nähe", "nearness"),
        SortBy::Role => locale.pick("Rolle", "role"),
        SortBy::Newest => locale.pick("zuletzt hinzugefügt", "newest first"),
    }
}

/// What a nature of a tie is, in one or two sentences.
pub fn nature_help(locale: Locale, nature: Nature) -> &'static str {
    match nature {
        Nature::Uniplex => locale.pick(
            "Die Beziehung erfüllt eine Funktion. Belastungen verteilen sich auf mehrere, Informationen kommen von \
             verschiedenen Seiten.",
            "The tie serves one function. Loads are spread over several people, information comes from different \
             sides.",
        ),
        Nature::Multiplex => locale.pick(
            "Die Beziehung erfüllt mehrere Funktionen zugleich. Sie ist dicht und dauerhaft, kann aber Druck machen \
             und trügerische Sicherheit geben.",
            "The tie serves several functions at once. It is dense and lasting, but may exert pressure and give false \
             safety.",
        ),
        Nature::Strong => locale.pick(
            "Dauerhaft, gegenseitig, vertraut, mit häufigem Kontakt unter Ähnlichen. Das trägt und schottet zugleich \
             ab.",
            "Lasting, mutual, intimate, with frequent contact among people who are alike. That carries and closes off \
             at once.",
        ),
        Nature::Weak => locale.pick(
            "Lose und unter Verschiedenen. Gerade Menschen am Rand tragen oft und bringen Neues; Erwartungen von \
             mehreren Seiten können einander widersprechen.",
            "Loose and among people who differ. Those at the margin often carry and bring news; expectations from \
             several sides may contradict each other.",
        ),
    }
}

/// Signs that fit on the map, each with its word.
pub fn signs(locale: Locale) -> [(&'static str, &'static str); 40] {
    const SIGNS: [(&str, &str, &str); 40] = [
        ("👩", "Frau", "woman"),
        ("👨", "Mann", "man"),
        ("🧑", "Person", "person"),
        ("👧", "Mädchen", "girl"),
        ("👦", "Bub", "boy"),
        ("👶", "Baby", "baby"),
        ("👵", "ältere Frau", "older woman"),
        ("👴", "älterer Mann", "older man"),
        ("🧕", "Frau mit Kopftuch", "woman with headscarf"),
        ("🧔", "Person mit Bart", "person with beard"),
        ("👪", "Familie", "family"),
        ("💑", "Paar", "couple"),
        ("🤰", "Schwangere", "pregnant person"),
        ("🧑‍🦽", "Person im Rollstuhl", "person in a wheelchair"),
        ("🧑‍🏫", "Lehrperson", "teacher"),
        ("🧑‍⚕️", "Gesundheitsberuf", "health worker"),
        ("🧑‍⚖️", "Gericht", "court"),
        ("👮", "Polizei", "police"),
        ("🧑‍🍳", "Küche", "cook"),
        ("🧑‍🔧", "Handwerk", "craft"),
        ("🧑‍💼", "Büro", "office worker"),
        ("🧑‍🎓", "Ausbildung", "training"),
        ("🐕", "Hund", "dog"),
        ("🐈", "Katze", "cat"),
        ("🐎", "Pferd", "horse"),
        ("🐦", "Vogel", "bird"),
        ("🐇", "Kaninchen", "rabbit"),
        ("🐟", "Fisch", "fish"),
        ("🏠", "Zuhause", "home"),
        ("🏫", "Schule", "school"),
        ("🏥", "Krankenhaus", "hospital"),
        ("🏛️", "Amt", "authority"),
        ("🏢", "Betrieb", "company"),
        ("🏦", "Bank", "bank"),
        ("⛪", "Kirche", "church"),
        ("🕌", "Moschee", "mosque"),
        ("⚽", "Sport", "sport"),
        ("🎵", "Musik", "music"),
        ("☎️", "Telefon", "phone"),
        ("❤️", "Herz", "heart"),
    ];
    SIGNS.map(|(sign, german, english)| (sign, locale.pick(german, english)))
}
