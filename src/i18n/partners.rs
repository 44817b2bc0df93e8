//! Texts of the register of partners and of what a service says of its provider.

use crate::domain::phase::partner::AgreementScope;
use crate::domain::phase::partner_proposals::KnownFrom;
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the register.
    #[derive(Debug)]
    pub struct Partners {
        /// Heading.
        pub heading: &'static str,
        /// What stands in it.
        pub note: &'static str,
        /// Nobody is in it.
        pub empty: &'static str,
        /// Adds somebody.
        pub add: &'static str,
        /// Somebody without a name.
        pub untitled: &'static str,
        /// Label of the name.
        pub name: &'static str,
        /// Label of the kind of help.
        pub kind: &'static str,
        /// Label of the contact person.
        pub person: &'static str,
        /// Label of the telephone.
        pub phone: &'static str,
        /// Label of the mail.
        pub mail: &'static str,
        /// Label of address and opening hours.
        pub address: &'static str,
        /// Label of what is offered.
        pub offers: &'static str,
        /// Label of the contact of the map.
        pub contact: &'static str,
        /// Legend of the agreement.
        pub agreement: &'static str,
        /// There is no agreement.
        pub no_agreement: &'static str,
        /// Label of what was agreed.
        pub terms: &'static str,
        /// Label of the first day.
        pub agreed_on: &'static str,
        /// Label of the last day.
        pub until: &'static str,
        /// Label of what else there is to say.
        pub remark: &'static str,
        /// The agreement in a line: there is none.
        pub without: &'static str,
        /// It is not agreed.
        pub open: &'static str,
        /// It holds from a day to come.
        pub from: fn(&str) -> String,
        /// It holds.
        pub valid: &'static str,
        /// It holds until a day.
        pub valid_until: fn(&str) -> String,
        /// It has ended.
        pub ended: fn(&str) -> String,
        /// Heading of those who are known from elsewhere.
        pub known: &'static str,
        /// From where they are known.
        pub known_from: &'static str,
        /// Takes somebody over.
        pub take: &'static str,
        /// The same with the name.
        pub take_named: fn(&str) -> String,
        /// Somebody was taken over.
        pub taken: fn(&str) -> String,
        /// Names the list of proposals of a field.
        pub proposals: &'static str,
        /// How many proposals there are.
        pub proposals_count: fn(usize) -> String,
        /// Names the list of contact persons that a field proposes.
        pub people: &'static str,
        /// Label of what a provider takes on.
        pub tasks: &'static str,
        /// Telephone in a line.
        pub call: fn(&str) -> String,
        /// Heading of the card on the overview.
        pub who_is_who: &'static str,
        /// Leads to the register.
        pub to_register: &'static str,
    }
}

const DE: Partners = Partners {
    heading: "Beteiligte Stellen",
    note: "Wer mitwirkt, wie die Stelle zu erreichen ist und was mit ihr vereinbart wurde.",
    empty: "Noch keine Stelle im Register.",
    add: "Stelle ergänzen",
    untitled: "Stelle ohne Namen",
    name: "Name der Stelle",
    kind: "Welche Art von Hilfe?",
    person: "Ansprechperson",
    phone: "Telefon",
    mail: "E-Mail",
    address: "Adresse und Öffnungszeiten",
    offers: "Angebot der Stelle",
    contact: "Auf der Netzwerkkarte",
    agreement: "Kooperationsvereinbarung",
    no_agreement: "Keine",
    terms: "Was ist vereinbart?",
    agreed_on: "Vereinbart am",
    until: "Gilt bis",
    remark: "Bemerkung",
    without: "keine Vereinbarung",
    open: "Vereinbarung noch offen",
    from: |day| format!("Vereinbarung gilt ab {day}"),
    valid: "Vereinbarung gilt",
    valid_until: |day| format!("Vereinbarung gilt bis {day}"),
    ended: |day| format!("Vereinbarung endete am {day}"),
    known: "Schon bekannt, noch nicht im Register",
    known_from: "Bekannt aus",
    take: "Übernehmen",
    take_named: |name| format!("Übernehmen: {name}"),
    taken: |name| format!("{name} steht im Register"),
    proposals: "Stellen im Register",
    proposals_count: |count| if count == 1 { "1 Vorschlag".to_owned() } else { format!("{count} Vorschläge") },
    people: "Ansprechpersonen im Register",
    tasks: "Was die Stelle übernimmt",
    call: |phone| format!("Tel. {phone}"),
    who_is_who: "Wer ist wer",
    to_register: "Zum Register",
};

const EN: Partners = Partners {
    heading: "Organisations involved",
    note: "Who takes part, how to reach them and what was agreed with them.",
    empty: "No organisation in the register yet.",
    add: "Add an organisation",
    untitled: "Organisation without a name",
    name: "Name of the organisation",
    kind: "What kind of help?",
    person: "Contact person",
    phone: "Telephone",
    mail: "E-mail",
    address: "Address and opening hours",
    offers: "What the organisation offers",
    contact: "On the network map",
    agreement: "Cooperation agreement",
    no_agreement: "None",
    terms: "What is agreed?",
    agreed_on: "Agreed on",
    until: "Valid until",
    remark: "Remark",
    without: "no agreement",
    open: "agreement still open",
    from: |day| format!("agreement valid from {day}"),
    valid: "agreement valid",
    valid_until: |day| format!("agreement valid until {day}"),
    ended: |day| format!("agreement ended on {day}"),
    known: "Known already, not in the register yet",
    known_from: "Known from",
    take: "Take over",
    take_named: |name| format!("Take over: {name}"),
    taken: |name| format!("{name} is in the register"),
    proposals: "Organisations in the register",
    proposals_count: |count| if count == 1 { "1 proposal".to_owned() } else { format!("{count} proposals") },
    people: "Contact persons in the register",
    tasks: "What the organisation takes on",
    call: |phone| format!("Tel. {phone}"),
    who_is_who: "Who is who",
    to_register: "To the register",
};

/// The texts of a language.
pub fn partners(locale: Locale) -> &'static Partners {
    locale.pick(&DE, &EN)
}

/// "Für diesen Fall"
pub fn agreement_scope(locale: Locale, scope: AgreementScope) -> &'static str {
    match scope {
        AgreementScope::General => locale.pick("Allgemein, der Organisationen", "General, of the organisations"),
        AgreementScope::ThisCase => locale.pick("Für diesen Fall", "For this case"),
    }
}

/// "Netzwerkkarte"
pub fn known_from(locale: Locale, from: KnownFrom) -> &'static str {
    match from {
        KnownFrom::Services => locale.pick("Leistungen", "services"),
        KnownFrom::Map => locale.pick("Netzwerkkarte", "network map"),
        KnownFrom::Responsibilities => locale.pick("Zuständigkeiten", "responsibilities"),
        KnownFrom::Releases => locale.pick("Entbindungen", "releases"),
    }
}
