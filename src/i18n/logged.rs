//! Texts of the log: what kind of act an entry was, on which side it lies, what
//! came of a referral, who was last informed.

use crate::domain::phase::activity::{ActivityKind, Side};
use crate::domain::phase::release::ReleaseState;
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the log.
    #[derive(Debug)]
    pub struct Log {
        /// Names the proposals of people and agencies.
        pub known: &'static str,
        /// How many are proposed.
        pub known_count: fn(usize) -> String,
        /// What kind of act it was.
        pub kind: &'static str,
        /// Which service it was about.
        pub service: &'static str,
        /// Heading of what is rarely said.
        pub more: &'static str,
        /// On which side it lies.
        pub side: &'static str,
        /// The side follows from the kind.
        pub side_follows: fn(&str) -> String,
        /// No kind, no side.
        pub side_open: &'static str,
        /// Nobody is named, so it was told to them.
        pub told_by_kind: fn(&str) -> String,
        /// Heading of what came of a referral.
        pub referral: &'static str,
        /// The day of arrival.
        pub arrived_on: &'static str,
        /// When it is to be asked.
        pub ask_on: &'static str,
        /// When it is asked without a day.
        pub ask_note: &'static str,
        /// It came to nothing.
        pub lost: &'static str,
        /// What came of it.
        pub result: &'static str,
        /// Arrived on a day, in a line.
        pub arrived: fn(&str) -> String,
        /// Nobody has confirmed it; when it is to be asked.
        pub arrival_open: fn(&str) -> String,
        /// The same while no day is known.
        pub arrival_undated: &'static str,
        /// It came to nothing, in a line.
        pub lost_short: &'static str,
        /// Heading of referrals that nobody has confirmed.
        pub open_referrals: &'static str,
        /// Confirms the arrival for today.
        pub confirm: &'static str,
        /// The same with the name of the place.
        pub confirm_named: fn(&str) -> String,
        /// It was confirmed.
        pub confirmed: fn(&str) -> String,
        /// How all referrals stand: confirmed, open, lost.
        pub referrals: fn(usize, usize, usize) -> String,
        /// Heading of who was last informed.
        pub informed: &'static str,
        /// Head of the names.
        pub who: &'static str,
        /// Head of the days.
        pub last: &'static str,
        /// Head of the releases.
        pub release: &'static str,
        /// Nobody has informed them.
        pub never: &'static str,
        /// Not since the plan was agreed.
        pub not_since: &'static str,
        /// The plan was agreed on a day and so many were not informed since.
        pub lacking: fn(usize, &str) -> String,
        /// A release of a day covered it.
        pub released: fn(&str) -> String,
        /// There was none.
        pub no_release: &'static str,
        /// How the release stood on that day.
        pub release_was: fn(ReleaseState) -> &'static str,
        /// Who stands in the table and how it is found.
        pub informed_how: &'static str,
        /// Heading of the sides.
        pub sides: &'static str,
        /// So many entries say no side.
        pub sideless: fn(usize) -> String,
        /// How the shares of the sides are found.
        pub sides_how: &'static str,
    }
}

const DE: Log = Log {
    known: "Beteiligte im Fall",
    known_count: |count| if count == 1 { "1 Vorschlag".to_owned() } else { format!("{count} Vorschläge") },
    kind: "Art der Handlung",
    service: "Um welche Leistung ging es?",
    more: "Funktion, Seite, grundlegende Veränderung",
    side: "Seite",
    side_follows: |side| format!("wie die Art: {side}"),
    side_open: "noch offen",
    told_by_kind: |to| format!("ohne Eintrag: {to}"),
    referral: "Überweisung",
    arrived_on: "Angekommen am",
    ask_on: "Nachfragen am",
    ask_note: "Ohne Tag: zwei Wochen nach der Überweisung.",
    lost: "Nicht zustande gekommen",
    result: "Was wurde daraus?",
    arrived: |day| format!("angekommen am {day}"),
    arrival_open: |when| format!("Ankunft nachfragen: {when}"),
    arrival_undated: "Ankunft noch nicht bestätigt",
    lost_short: "nicht zustande gekommen",
    open_referrals: "Überwiesen, Ankunft noch nicht bestätigt",
    confirm: "Heute bestätigen",
    confirm_named: |to| format!("Ankunft heute bestätigen: {to}"),
    confirmed: |to| format!("Ankunft bestätigt: {to}"),
    referrals: |confirmed, open, lost| {
        format!("Überweisungen: {confirmed} angekommen, {open} offen, {lost} nicht zustande gekommen.")
    },
    informed: "Wer zuletzt informiert wurde",
    who: "Wer",
    last: "Zuletzt",
    release: "Entbindung an dem Tag",
    never: "noch nie",
    not_since: "nicht seit der Vereinbarung",
    lacking: |count, day| {
        if count == 1 {
            format!("Seit der Vereinbarung des Hilfeplans am {day} ist 1 Stelle oder Person nicht informiert.")
        } else {
            format!(
                "Seit der Vereinbarung des Hilfeplans am {day} sind {count} Stellen oder Personen nicht informiert."
            )
        }
    },
    released: |day| format!("gültig, vom {day}"),
    no_release: "keine",
    release_was: |state| match state {
        ReleaseState::NotSigned => "nicht unterschrieben",
        ReleaseState::Valid => "gültig",
        ReleaseState::Expired => "abgelaufen",
        ReleaseState::Revoked => "widerrufen",
    },
    informed_how: "Hier stehen alle, die eine laufende oder vereinbarte Leistung erbringen, für etwas zuständig sind, eine offene Maßnahme oder Aufgabe haben oder gegenüber denen eine Entbindung gilt; dazu, wem etwas weitergegeben wurde. Als informiert zählt, wer in einem Eintrag steht, dessen Art das Informieren, Überweisen oder eine Konferenz ist, oder wem etwas weitergegeben wurde.",
    sides: "Seiten",
    sideless: |count| {
        if count == 1 { "1 Eintrag ohne Seite".to_owned() } else { format!("{count} Einträge ohne Seite") }
    },
    sides_how: "Unterstützungsmanagement richtet sich an die Klient:in, Systemmanagement an das Versorgungssystem. Die Art der Handlung schlägt die Seite vor. Anteil = Einträge einer Seite ÷ Einträge, die eine haben.",
};

const EN: Log = Log {
    known: "People and agencies in the case",
    known_count: |count| if count == 1 { "1 proposal".to_owned() } else { format!("{count} proposals") },
    kind: "Kind of act",
    service: "Which service was it about?",
    more: "Function, side, fundamental change",
    side: "Side",
    side_follows: |side| format!("as the kind: {side}"),
    side_open: "still open",
    told_by_kind: |to| format!("if left empty: {to}"),
    referral: "Referral",
    arrived_on: "Arrived on",
    ask_on: "Ask on",
    ask_note: "Without a day: two weeks after the referral.",
    lost: "Came to nothing",
    result: "What became of it?",
    arrived: |day| format!("arrived on {day}"),
    arrival_open: |when| format!("ask about arrival: {when}"),
    arrival_undated: "arrival not confirmed yet",
    lost_short: "came to nothing",
    open_referrals: "Referred, arrival not confirmed yet",
    confirm: "Confirm for today",
    confirm_named: |to| format!("Confirm arrival for today: {to}"),
    confirmed: |to| format!("Arrival confirmed: {to}"),
    referrals: |confirmed, open, lost| format!("Referrals: {confirmed} arrived, {open} open, {lost} came to nothing."),
    informed: "Who was last informed",
    who: "Who",
    last: "Last time",
    release: "Release on that day",
    never: "never yet",
    not_since: "not since the agreement",
    lacking: |count, day| {
        if count == 1 {
            format!("Since the plan was agreed on {day}, 1 agency or person has not been informed.")
        } else {
            format!("Since the plan was agreed on {day}, {count} agencies or persons have not been informed.")
        }
    },
    released: |day| format!("valid, of {day}"),
    no_release: "none",
    release_was: |state| match state {
        ReleaseState::NotSigned => "not signed",
        ReleaseState::Valid => "valid",
        ReleaseState::Expired => "lapsed",
        ReleaseState::Revoked => "revoked",
    },
    informed_how: "Here stands everybody who provides a service that runs or is agreed, is responsible for something, has an open measure or task, or towards whom a release is valid; and those to whom something was passed on. Informed is whoever stands in an entry whose kind is informing, referring or a conference, or to whom something was passed on.",
    sides: "Sides",
    sideless: |count| {
        if count == 1 { "1 entry without a side".to_owned() } else { format!("{count} entries without a side") }
    },
    sides_how: "Support management turns to the client, system management to the care system. The kind of act proposes the side. Share = entries of a side ÷ entries that have one.",
};

/// The texts of a language.
pub fn log(locale: Locale) -> &'static Log {
    locale.pick(&DE, &EN)
}

/// "Überwiesen"
pub fn activity_kind(locale: Locale, kind: ActivityKind) -> &'static str {
    match kind {
        ActivityKind::Informing => locale.pick("Informiert", "Informed"),
        ActivityKind::PavingTheWay => locale.pick("Den Weg gebahnt", "Paved the way"),
        ActivityKind::Referral => locale.pick("Überwiesen, vermittelt", "Referred, linked"),
        ActivityKind::Accompanying => locale.pick("Begleitet", "Accompanied"),
        ActivityKind::Negotiating => locale.pick("Verhandelt", "Negotiated"),
        ActivityKind::Briefing => locale.pick("Über Ziele und Aufgaben informiert", "Informed on goals and tasks"),
        ActivityKind::Purchase => locale.pick("Leistung angekauft", "Purchased a service"),
        ActivityKind::HelperCare => locale.pick("Helfer:innen betreut und beraten", "Cared for and advised helpers"),
        ActivityKind::Conference => locale.pick("Helfer:innenkonferenz", "Helpers’ conference"),
        ActivityKind::Contract => locale.pick("Verhandelt und Vertrag geschlossen", "Negotiated and made a contract"),
        ActivityKind::Mediation => locale.pick("Mediation", "Mediation"),
        ActivityKind::Networking => locale.pick("Networking", "Networking"),
        ActivityKind::MakingContact => {
            locale.pick("Kontakt zu Helfer:innen hergestellt", "Brought into contact with helpers")
        }
        ActivityKind::Cooperation => {
            locale.pick("Bei der weiteren Kooperation unterstützt", "Supported further cooperation")
        }
    }
}

/// "Unterstützungsmanagement"
pub fn side(locale: Locale, side: Side) -> &'static str {
    match side {
        Side::Support => locale.pick("Unterstützungsmanagement", "Support management"),
        Side::System => locale.pick("Systemmanagement", "System management"),
    }
}

/// The same with towards whom it is.
pub fn side_towards(locale: Locale, side: Side) -> &'static str {
    match side {
        Side::Support => {
            locale.pick("Unterstützungsmanagement (gegenüber: Klient:in)", "Support management (towards: client)")
        }
        Side::System => {
            locale.pick("Systemmanagement (gegenüber: Versorgungssystem)", "System management (towards: care system)")
        }
    }
}
