//! Small cells are not shown, and cannot be computed from what is shown (F-12).
//!
//! A number of 1 to 4 could point at somebody, so it is hidden; 0 points at
//! nobody and is shown. Where the whole of the cells is known, one hidden cell
//! would be the rest, and hidden cells with as small a sum as their number would
//! each be 1 (with the largest sum they can have, each 4): then the smallest
//! cells still shown are hidden too. A whole of fewer than ten
//! is not taken apart at all, because that could need its sum hidden as well.
//! The test at the end goes through every small table and finds, for each hidden
//! cell, another table that looks the same.

/// Cells of fewer are hidden. The value of `KoNote`, which follows the
/// de-identification guidelines of CIHI (method.md C.2, F-12).
pub const SMALLEST: usize = 5;

/// A whole of fewer is not taken apart: twice [`SMALLEST`].
pub const SMALLEST_WHOLE: usize = 2 * SMALLEST;

/// A count of something, and in how many cases it occurs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many.
    pub number: usize,
    /// Of how many cases they are.
    pub cases: usize,
}

impl Count {
    /// So many cases.
    pub const fn of_cases(cases: usize) -> Self {
        Self { number: cases, cases }
    }

    /// What is found once more, in another case.
    pub fn add(&mut self, number: usize) {
        self.number += number;
        self.cases += usize::from(number > 0);
    }

    /// True if it could point at somebody.
    pub const fn is_small(self) -> bool {
        self.number > 0 && (self.number < SMALLEST || self.cases < SMALLEST)
    }

    /// The number, unless it could point at somebody.
    pub const fn shown(self) -> Shown {
        if self.is_small() { Shown::Hidden } else { Shown::Number(self.number) }
    }
}

/// A number as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The number.
    Number(usize),
    /// It is too small, or would give away another that is.
    Hidden,
}

impl Shown {
    /// The number, if it may be shown.
    pub const fn number(self) -> Option<usize> {
        match self {
            Self::Number(number) => Some(number),
            Self::Hidden => None,
        }
    }
}

/// A whole and its parts as they may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakdown {
    /// The whole.
    pub whole: Shown,
    /// The parts, whose sum is the whole; `None` if there are too few cases to
    /// take it apart.
    pub parts: Option<Vec<Shown>>,
}

impl Breakdown {
    /// Nothing of it may be shown.
    pub const HIDDEN: Self = Self { whole: Shown::Hidden, parts: None };

    /// The whole of some parts. `cases` is the number of cases behind it.
    pub fn of(parts: &[Count], cases: usize) -> Self {
        let number = parts.iter().map(|part| part.number).sum();
        Self { whole: Count { number, cases }.shown(), parts: (cases >= SMALLEST_WHOLE).then(|| without_small(parts)) }
    }

    /// A part by its place, if it may be shown.
    pub fn part(&self, at: usize) -> Option<usize> {
        self.parts.as_ref()?.get(at)?.number()
    }

    /// True if every part is shown, or none because they are not taken apart.
    /// Anything computed from the order of the values, such as a median, gives
    /// away hidden parts otherwise.
    pub fn hides_no_part(&self) -> bool {
        self.whole != Shown::Hidden
            && self.parts.as_ref().is_none_or(|parts| parts.iter().all(|part| *part != Shown::Hidden))
    }

    /// A part divided by the whole; `None` unless both are shown.
    pub fn share(&self, at: usize) -> Option<f64> {
        let whole = self.whole.number().filter(|whole| *whole > 0)?;
        // Counts of cases and goals are far below the precision of the type.
        #[expect(clippy::cast_precision_loss, reason = "Numbers of cases are small.")]
        let share = self.part(at)? as f64 / whole as f64;
        Some(share)
    }
}

fn without_small(parts: &[Count]) -> Vec<Shown> {
    let mut hidden: Vec<bool> = parts.iter().map(|part| part.is_small()).collect();
    loop {
        let numbers = || parts.iter().zip(&hidden).filter(|(_, is_hidden)| **is_hidden).map(|(part, _)| part.number);
        let (count, sum, most) = (numbers().count(), numbers().sum::<usize>(), numbers().max().unwrap_or_default());
        // Small cells of which each is 1, or each as large as a small cell can be.
        let is_only_way = sum == count || (most < SMALLEST && sum == count * (SMALLEST - 1));
        if count == 0 || (count > 1 && !is_only_way) {
            break;
        }
        let open = (0..parts.len()).filter(|at| !hidden[*at] && parts[*at].number > 0);
        let Some(next) = open.map(|at| parts[at].number).min() else { break };
        // Of cells that are as small, one shown and one hidden would tell each other.
        for (part, is_hidden) in parts.iter().zip(&mut hidden) {
            *is_hidden |= part.number == next;
        }
    }
    let shown = |(part, is_hidden): (&Count, bool)| if is_hidden { Shown::Hidden } else { Shown::Number(part.number) };
    parts.iter().zip(hidden).map(shown).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    fn shown(parts: &[usize]) -> Breakdown {
        let parts: Vec<Count> = parts.iter().copied().map(Count::of_cases).collect();
        Breakdown::of(&parts, parts.iter().map(|part| part.cases).sum())
    }

    const HIDDEN: Shown = Shown::Hidden;

    #[test]
    fn a_small_cell_takes_the_smallest_other_with_it() {
        let of = |parts: &[usize]| shown(parts).parts.unwrap();
        assert_eq!(of(&[12, 5, 3]), [Shown::Number(12), HIDDEN, HIDDEN]);
        assert_eq!(of(&[5, 5, 4]), [HIDDEN; 3], "one 5 shown would tell the other");
        assert_eq!(of(&[12, 0, 5]), [Shown::Number(12), Shown::Number(0), Shown::Number(5)]);
        assert_eq!(of(&[12, 1, 1, 7]), [Shown::Number(12), HIDDEN, HIDDEN, HIDDEN], "1 and 1 would be the sum of 2");
        assert_eq!(shown(&[9, 0]).parts, None, "nine cases are not taken apart");
        assert_eq!(shown(&[3, 1]).whole, HIDDEN);
        assert_eq!(shown(&[0, 0]).whole, Shown::Number(0));
    }

    #[test]
    fn many_goals_of_few_cases_are_a_small_cell() {
        let parts = [Count { number: 40, cases: 12 }, Count { number: 9, cases: 2 }];
        assert_eq!(Breakdown::of(&parts, 12).parts.unwrap(), [HIDDEN, HIDDEN]);
        assert_eq!(Breakdown::of(&parts, 12).share(0), None);
    }

    /// Every table of so many cells with a sum up to a whole, by what is shown of it.
    fn alike(cells: usize, whole: usize) -> BTreeMap<String, Vec<Vec<usize>>> {
        let mut tables: Vec<Vec<usize>> = vec![Vec::new()];
        for _ in 0..cells {
            let longer = |table: &Vec<usize>| {
                let room = whole - table.iter().sum::<usize>();
                (0..=room).map(|value| [&table[..], &[value]].concat()).collect::<Vec<_>>()
            };
            tables = tables.iter().flat_map(longer).collect();
        }
        let mut alike: BTreeMap<String, Vec<Vec<usize>>> = BTreeMap::new();
        for table in tables {
            alike.entry(format!("{:?}", shown(&table))).or_default().push(table);
        }
        alike
    }

    #[test]
    fn what_is_hidden_cannot_be_computed_from_what_is_shown() {
        for (cells, whole) in [(2, 40), (3, 26), (4, 18), (5, 14)] {
            for tables in alike(cells, whole).values() {
                let Some(parts) = shown(&tables[0]).parts else { continue };
                for at in (0..cells).filter(|at| parts[*at] == HIDDEN) {
                    let possible: BTreeSet<usize> = tables.iter().map(|table| table[at]).collect();
                    assert!(possible.len() > 1, "cell {at} of {:?} can only be {possible:?}", tables[0]);
                }
            }
        }
    }
}
