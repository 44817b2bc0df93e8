//! How large symbols and letters are in map space at a given zoom.
//!
//! The map grows and shrinks with the zoom; what has to be read and touched
//! follows more slowly and never falls below what an eye or a finger needs.
//! So a phone shows a smaller map with letters of the same size, and zooming
//! in gives room instead of huge letters.

/// Smallest text on a screen, in pixels.
const SMALLEST_TEXT: f64 = 11.0;

/// How large somebody wants letters or symbols.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// For crowded maps.
    Small,
    /// As designed.
    #[default]
    Normal,
    /// For tired eyes.
    Large,
    /// For a wall, seen from the other side of the room.
    Huge,
}

impl Grade {
    /// Every grade, the smallest first.
    pub const ALL: [Self; 4] = [Self::Small, Self::Normal, Self::Large, Self::Huge];

    /// A short word for forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Huge => "huge",
        }
    }

    const fn factor(self) -> f64 {
        match self {
            Self::Small => 0.8,
            Self::Normal => 1.0,
            Self::Large => 1.3,
            Self::Huge => 1.7,
        }
    }
}

/// Sizes in map units. Equal sizes give equal pictures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sizes {
    /// How much larger than at full size a symbol is drawn.
    pub symbol: f64,
    /// Font size of a name.
    pub name: f64,
    /// Font size of the second line.
    pub detail: f64,
    /// How much thicker than at full size a line is.
    pub line: f64,
    /// Pixels per map unit these sizes were made for.
    pub scale: f64,
}

impl Sizes {
    /// Sizes for a screen that shows a map unit on `scale` pixels.
    pub fn for_scale(scale: f64) -> Self {
        Self::graded(scale, Grade::Normal, Grade::Normal)
    }

    /// The same with letters and symbols as somebody wants them. Letters stay
    /// readable however small they are wanted.
    pub fn graded(scale: f64, letters: Grade, symbols: Grade) -> Self {
        let scale = if scale.is_finite() { scale.clamp(0.05, 50.0) } else { 1.0 };
        let text = |pixels: f64| {
            let usual = (pixels * scale.powf(0.3)).clamp(SMALLEST_TEXT, pixels * 1.6);
            (usual * letters.factor()).max(SMALLEST_TEXT) / scale
        };
        Self {
            symbol: symbols.factor() * scale.powf(0.4).clamp(0.8, 2.2) / scale,
            name: text(13.0),
            detail: text(11.5),
            line: scale.powf(0.25).clamp(0.8, 1.8) / scale,
            scale,
        }
    }

    /// From one line of a name to the next.
    pub fn name_leading(self) -> f64 {
        self.name * 1.12
    }

    /// From the baseline of the name to the baseline of the second line.
    pub fn leading(self) -> f64 {
        self.detail * 1.16
    }

    /// The anchor's radius. It shares the symbols' scale, so that the nearest
    /// place stays free.
    pub fn anchor(self) -> f64 {
        19.5 * self.symbol
    }
}

impl Default for Sizes {
    fn default() -> Self {
        Self::for_scale(1.0)
    }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "These values are exact.")]
mod tests {
    use super::*;

    #[test]
    fn text_is_never_smaller_than_eleven_pixels() {
        for scale in [0.25, 0.5, 1.0, 2.0, 8.0] {
            let sizes = Sizes::for_scale(scale);
            assert!(sizes.detail * scale >= SMALLEST_TEXT - 1e-9, "at {scale}");
            assert!(sizes.symbol * 13.0 * scale >= 10.0, "at {scale}");
        }
        assert_eq!(Sizes::default().name, 13.0);
    }

    #[test]
    fn small_letters_can_be_read_and_every_grade_is_larger_than_the_last() {
        for scale in [0.3, 0.5, 1.0, 2.0] {
            let sizes = Grade::ALL.map(|grade| Sizes::graded(scale, grade, grade));
            assert!(sizes[0].detail * scale >= SMALLEST_TEXT - 1e-9, "at {scale}");
            for pair in sizes.windows(2) {
                assert!(pair[0].symbol < pair[1].symbol && pair[0].name <= pair[1].name, "at {scale}");
            }
        }
        assert_eq!(Sizes::graded(0.7, Grade::Normal, Grade::Normal), Sizes::for_scale(0.7));
    }
}
