//! What the literature reports, in words: never without source, sample and
//! caveat.

use crate::analysis::references::Reference;
use crate::i18n::{Language, Locale, format};

/// A value from the literature, with its source, sample and caveat.
pub fn reference(locale: Locale, reference: Reference) -> String {
    let number = |value: f64| format::number(locale, Some(value), 2);
    let percent = |share: f64| format::percent(locale, Some(share));
    match (locale.language(), reference) {
        (Language::De, Reference::Median(value)) => format!(
            "Zum Vergleich: Median {} in 25 Karten von Klient:innen (NWK-Masterthesen, S. 180). Klein und nicht \
             repräsentativ, kein Richtwert.",
            number(value)
        ),
        (Language::En, Reference::Median(value)) => format!(
            "For comparison: median {} in 25 maps of clients (NWK-Masterthesen, p. 180). Small and not representative, no \
             norm.",
            number(value)
        ),
        (Language::De, Reference::Between(low, high)) => format!(
            "Zum Vergleich: Median {} bis {} in 25 Karten von Klient:innen (NWK-Masterthesen, S. 180). Klein und nicht \
             repräsentativ, kein Richtwert.",
            number(low),
            number(high)
        ),
        (Language::En, Reference::Between(low, high)) => format!(
            "For comparison: median {} to {} in 25 maps of clients (NWK-Masterthesen, p. 180). Small and not \
             representative, no norm.",
            number(low),
            number(high)
        ),
        (Language::De, Reference::Shares { carers, clients, acquaintances }) => format!(
            "Zum Vergleich: Median {} bei Klient:innen, {} bei Betreuenden, {} bei Bekannten (NWK-Masterthesen, S. 183; \
             Umfang der Stichproben hier nicht belegt). Nicht repräsentativ, kein Richtwert.",
            percent(clients),
            percent(carers),
            percent(acquaintances)
        ),
        (Language::En, Reference::Shares { carers, clients, acquaintances }) => format!(
            "For comparison: median {} of clients, {} of carers, {} of acquaintances (NWK-Masterthesen, p. 183; size of \
             the samples not on record here). Not representative, no norm.",
            percent(clients),
            percent(carers),
            percent(acquaintances)
        ),
        (Language::De, Reference::CarersSize(size)) => format!(
            "Zum Vergleich: {size} bei Betreuenden (NWK-Masterthesen, S. 183; Umfang der Stichprobe hier nicht belegt). \
             Nicht repräsentativ, kein Richtwert."
        ),
        (Language::En, Reference::CarersSize(size)) => format!(
            "For comparison: {size} of carers (NWK-Masterthesen, p. 183; size of the sample not on record here). Not \
             representative, no norm."
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_names_source_sample_and_caveat() {
        for locale in Locale::ALL {
            for found in [
                Reference::Median(5.4),
                Reference::Between(5.4, 5.5),
                Reference::Shares { carers: 0.23, clients: 0.16, acquaintances: 0.05 },
                Reference::CarersSize(23),
            ] {
                let text = reference(locale, found);
                assert!(text.contains("NWK-Masterthesen"), "{text}");
                assert!(
                    text.to_lowercase().contains(locale.pick("nicht repräsentativ", "not representative")),
                    "{text}"
                );
                assert!(text.contains("25 ") || text.contains(locale.pick("Stichprobe", "sample")), "{text}");
            }
        }
    }
}
