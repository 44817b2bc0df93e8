//! How large symbols and letters are in map space at a given zoom.
//!
//! The map grows and shrinks with the zoom; what has to be read and touched
//! follows more slowly and never falls below what an eye or a finger needs.
//! So a phone shows a smaller map with letters of the same size, and zooming
//! in gives room instead of huge letters.

/// Smallest text on a screen, in pixels.
const SMALLEST_TEXT: f64 = 11.0;

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
        let scale = if scale.is_finite() { scale.clamp(0.05, 50.0) } else { 1.0 };
        let text = |pixels: f64| (pixels * scale.powf(0.3)).clamp(SMALLEST_TEXT, pixels * 1.6) / scale;
        Self {
            symbol: scale.powf(0.4).clamp(0.8, 2.2) / scale,
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
}
