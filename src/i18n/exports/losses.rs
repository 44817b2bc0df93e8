//! What a format has no place for, in a sentence each.

use crate::i18n::Locale;
use crate::interchange::loss::{Loss, Lost};

/// "Notizen fehlen (3)."
pub fn loss(locale: Locale, loss: Loss) -> String {
    let sentence = match loss.what {
        Lost::CaseFile => locale.pick(
            "Was nicht auf der Karte steht, fehlt: Antworten, Plan, Verlauf",
            "What is not on the map is missing: answers, plan, course",
        ),
        Lost::ClientDetails => locale.pick("Anliegen und Aktenzeichen fehlen", "Concern and file number are missing"),
        Lost::Versions => locale.pick("Weitere Kartenstände fehlen", "Further versions of the map are missing"),
        Lost::Titles => locale.pick("Titel von Kartenständen fehlen", "Titles of versions are missing"),
        Lost::Targets => locale.pick(
            "Soll-Karten sind nicht als solche zu erkennen oder fehlen",
            "Target maps cannot be told from others or are missing",
        ),
        Lost::Occasions => locale
            .pick("Wofür Kartenstände gezeichnet wurden, fehlt", "What versions of the map were drawn for is missing"),
        Lost::UnplacedContacts => locale.pick(
            "Kontakte ohne Platz auf der Karte fehlen oder erhalten einen",
            "Contacts without a place on the map are missing or are given one",
        ),
        Lost::Kinds => locale.pick(
            "Tiere, Institutionen und Gruppen sind nicht mehr zu unterscheiden",
            "Animals, institutions and groups can no longer be told apart",
        ),
        Lost::Genders => locale.pick("Angaben zum Geschlecht fehlen", "Genders are missing"),
        Lost::Ages => locale.pick("Altersangaben fehlen", "Ages are missing"),
        Lost::Notes => locale.pick("Notizen fehlen", "Notes are missing"),
        Lost::Roles => locale.pick("Rollen fehlen oder werden zusammengefasst", "Roles are missing or merged"),
        Lost::Emoji => locale.pick("Emojis fehlen", "Emojis are missing"),
        Lost::MultiplexTies => locale.pick(
            "Mehrfache Beziehungen zwischen Kontakten werden zu einfachen",
            "Multiplex ties between contacts become plain ones",
        ),
        Lost::Qualities => locale.pick("Qualitäten von Beziehungen fehlen", "Qualities of ties are missing"),
        Lost::Energy => locale.pick("Richtungen der Energie fehlen", "Directions of energy are missing"),
        Lost::Support => locale.pick("Arten der Unterstützung fehlen", "Kinds of support are missing"),
        Lost::Conflicts => locale.pick("Offene Konflikte fehlen", "Open conflicts are missing"),
        Lost::Functions => locale.pick("Funktionen von Beziehungen fehlen", "Functions of ties are missing"),
        Lost::Features => locale.pick("Merkmale von Beziehungen fehlen", "Features of ties are missing"),
        Lost::Contacting => locale.pick("Angaben fehlen, seit wann und wie oft", "Since when and how often is missing"),
        Lost::TieRemarks => locale.pick("Bemerkungen zu Beziehungen fehlen", "Remarks on ties are missing"),
        Lost::TiesDropped => locale.pick(
            "Beziehungen von Tieren, Institutionen, Gruppen und Verstorbenen stehen in der Datei, easyNWK zeigt sie nicht",
            "Ties of animals, institutions, groups and the deceased are in the file, easyNWK does not show them",
        ),
        Lost::EarlierWords => locale.pick(
            "Was frühere Kartenstände über Kontakte anders sagen, fehlt; es gilt der neueste",
            "What earlier versions say otherwise of contacts is missing; the newest holds",
        ),
        Lost::Asked => locale.pick(
            "Antworten der geführten Erhebung fehlen: wer sich nicht kennt, welche Sektoren fertig sind",
            "Answers of the guided collection are missing: who is not in contact, which sectors are finished",
        ),
        Lost::Letters => locale.pick(
            "Schriftzeichen, die das Format nicht kennt, werden ersetzt",
            "Letters that the format does not have are replaced",
        ),
        Lost::Separators => locale.pick(
            "Anführungs-, Trenn- und Umbruchzeichen in Texten werden ersetzt",
            "Quotation marks, separators and line breaks in texts are replaced",
        ),
        Lost::Kept => locale.pick(
            "Mitgeführte Angaben aus einem anderen Programm fehlen",
            "What was kept from another program is missing",
        ),
        Lost::ContactDetails => {
            locale.pick("Von den Kontakten stehen nur Namen in der Datei", "Of contacts, the file holds names only")
        }
        Lost::ContactTies => locale.pick("Beziehungen zwischen Kontakten fehlen", "Ties between contacts are missing"),
        Lost::UntoldTies => locale.pick(
            "Angaben zu Beziehungen zur Ankerperson fehlen, die derzeit nicht bestehen",
            "What is told of ties to the anchor that do not exist at present is missing",
        ),
    };
    format!("{sentence} ({}).", loss.count)
}
