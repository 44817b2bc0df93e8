//! What a map looks like: turns a network into shapes, and shapes into a
//! picture that stands alone.
//!
//! Screen, print and export draw the same [`scene::Scene`], so what is printed
//! is what was seen. Nothing here knows of pointers, gestures or a browser.
//! Map space has the anchor in its origin, y pointing down as in SVG, and the
//! outer horizon at [`geometry::RIM`].

pub mod badge;
pub mod chart;
pub mod chart_sheet;
pub mod geometry;
pub mod ghost;
pub mod highlight;
pub mod hull;
pub mod key;
pub mod labels;
pub mod legend;
pub mod look;
pub mod morph;
pub mod notation;
pub mod options;
pub mod palette;
pub mod path;
pub mod pixels;
pub mod pseudonyms;
pub mod scene;
pub mod shapes;
pub mod sizes;
pub mod spotlight;
pub mod strokes;
pub mod svg;
pub mod tie;
pub mod time_line;
pub mod time_line_sheet;
mod track;
pub mod typesetting;
pub mod water;
pub mod words;
