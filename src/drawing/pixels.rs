//! How many pixels a picture has when it is drawn larger than it is.

/// The largest side of a picture, in pixels; larger ones some browsers refuse.
const LARGEST: f64 = 8192.0;

/// The factors that a picture is offered in.
pub const FACTORS: [u8; 4] = [1, 2, 3, 4];

/// Width and height of the pixels of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Across.
    pub width: u32,
    /// Down.
    pub height: u32,
}

/// The pixels of an SVG text of this program, so many for a unit of its own, and
/// never more than browsers draw. `None` for a text that says no size.
pub fn of(svg: &str, factor: u8) -> Option<Pixels> {
    let head = svg.get(..svg.find('>')?)?;
    let side = |name: &str| -> Option<f64> {
        let (_, rest) = head.split_once(&format!(" {name}=\""))?;
        rest.split('"').next()?.parse().ok().filter(|side: &f64| side.is_finite() && *side > 0.0)
    };
    let (width, height) = (side("width")?, side("height")?);
    let factor = f64::from(factor).min(LARGEST / width.max(height));
    Some(Pixels { width: whole(width * factor), height: whole(height * factor) })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "Sides lie in 1…8192.")]
fn whole(side: f64) -> u32 {
    side.round().max(1.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_as_large_as_it_says_and_no_larger_than_browsers_draw() {
        let svg = r#"<svg xmlns="x" viewBox="0 0 9 9" width="600.4" height="400"><rect width="1" height="1"/></svg>"#;
        assert_eq!(of(svg, 1), Some(Pixels { width: 600, height: 400 }));
        assert_eq!(of(svg, 4), Some(Pixels { width: 2402, height: 1600 }));
        let large = r#"<svg width="4096" height="1024">"#;
        assert_eq!(of(large, 4), Some(Pixels { width: 8192, height: 2048 }));
        assert_eq!(of("<svg>", 1), None);
    }
}
