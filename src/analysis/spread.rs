//! Means, deviations and ratios that are undefined instead of NaN.

use crate::analysis::report::Spread;

/// A count as a number.
pub(super) fn number(count: usize) -> f64 {
    wide(count as u64)
}

/// A wide count as a number. Counts of contacts and pairs are far below 2⁵³.
#[expect(clippy::cast_precision_loss, reason = "No map has 2⁵³ contacts, ties or pairs.")]
pub(super) fn wide(count: u64) -> f64 {
    count as f64
}

/// `part / whole`, undefined where the whole is nothing.
pub(super) fn ratio(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}

/// Pairs among `count` contacts: n(n−1)/2.
pub(super) fn pairs(count: usize) -> u64 {
    let count = count as u64;
    count * count.saturating_sub(1) / 2
}

/// Arithmetic mean and population standard deviation; undefined without values.
pub(super) fn of(values: &[usize]) -> Option<Spread> {
    let count = number(values.len());
    let mean = ratio(values.iter().copied().map(number).sum(), count)?;
    let squares: f64 = values.iter().map(|value| (number(*value) - mean).powi(2)).sum();
    Some(Spread { mean, deviation: (squares / count).sqrt() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_has_no_mean_and_one_value_has_no_deviation() {
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[4]), Some(Spread { mean: 4.0, deviation: 0.0 }));
        assert_eq!(of(&[3, 5]), Some(Spread { mean: 4.0, deviation: 1.0 }));
    }

    #[test]
    fn pairs_of_fewer_than_two_are_none() {
        assert_eq!([0, 1, 2, 5].map(pairs), [0, 0, 1, 10]);
        assert_eq!(ratio(1.0, 0.0), None);
    }
}
