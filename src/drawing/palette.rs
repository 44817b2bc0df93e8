//! The colours of a picture that stands alone.
//!
//! On the screen the style sheets colour the map. An exported or printed map
//! has no style sheet, so it carries the light values of the tokens; a test
//! compares them with the style sheet.

use crate::domain::map::bond::Quality;
use crate::domain::map::place::Sector;
use crate::drawing::hull::tint;
use crate::drawing::look::Form;

/// One colour: the name of its token and its light value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Name of the custom property, without the dashes in front.
    pub token: &'static str,
    /// Light value.
    pub value: &'static str,
}

macro_rules! colours {
    ($($(#[$doc:meta])* $name:ident $token:literal $value:literal)*) => {
        $($(#[$doc])* pub const $name: Colour = Colour { token: $token, value: $value };)*

        /// Every colour of this palette.
        pub const ALL: &[Colour] = &[$($name),*];
    };
}

colours! {
    /// Names on the map, and the anchor's disc.
    INK "ink" "#15302f"
    /// The sign on the anchor's disc.
    PAGE "page" "#f3f1ea"
    /// The sea outside the outer horizon.
    WATER_OPEN "water-open" "#f4f8f6"
    /// The outer ring.
    WATER_FAR "water-far" "#ebf4f1"
    /// The middle ring.
    WATER_MID "water-mid" "#deeee9"
    /// The inner ring.
    WATER_NEAR "water-near" "#cfe5df"
    /// Horizons and axes.
    WATER_LINE "water-line" "#86aaa2"
    /// Small writing on the water.
    CHART_INK "chart-ink" "#2f5550"
    /// The tie of a contact to the anchor.
    TIE_PLAIN "tie-plain" "#4d6660"
    /// A tie that carries or helps.
    TIE_STRONG "tie-strong" "#12403b"
    /// A thin tie.
    TIE_WEAK "tie-weak" "#4d6660"
    /// A tie that costs strength, and strife.
    TIE_STRESS "tie-stress" "#a02a10"
    /// A tie that is cut off.
    TIE_BROKEN "tie-broken" "#6a3d00"
    /// The tie between two contacts.
    TIE_ALTER "tie-alter" "#748b86"
    /// What stood there on an earlier map.
    GHOST "ghost" "#647a75"
    /// Familie
    SECTOR_FAMILY "sector-family" "#8c2c12"
    /// Freund:innen, Bekannte
    SECTOR_FRIENDS "sector-friends" "#8e6500"
    /// Kolleg:innen
    SECTOR_WORK "sector-work" "#0b728f"
    /// Professionelle Helfer:innen
    SECTOR_HELP "sector-help" "#47348a"
    /// Writing on the colour of a sector.
    ON_SECTOR "on-sector" "#ffffff"
    /// The disc of a badge.
    RAISED "raised" "#ffffff"
    /// Clusters A, E, …
    HULL_A "hull-a" "#2f5f86"
    /// Clusters B, F, …
    HULL_B "hull-b" "#3d6b26"
    /// Clusters C, G, …
    HULL_C "hull-c" "#7a4a2c"
    /// Clusters D, H, …
    HULL_D "hull-d" "#4d555c"
}

/// The colour of a sector.
pub const fn sector(sector: Sector) -> Colour {
    match sector {
        Sector::Family => SECTOR_FAMILY,
        Sector::Friends => SECTOR_FRIENDS,
        Sector::Colleagues => SECTOR_WORK,
        Sector::Professionals => SECTOR_HELP,
    }
}

/// The colour of a cluster. It only repeats what its letter says.
pub const fn hull(number: usize) -> Colour {
    [HULL_A, HULL_B, HULL_C, HULL_D][tint(number)]
}

/// The colour of a line. It only repeats what the form says.
pub const fn line(form: Form, is_between: bool) -> Colour {
    match form {
        Form::Hairline | Form::Double => {
            if is_between {
                TIE_ALTER
            } else {
                TIE_PLAIN
            }
        }
        Form::Told(quality) => match quality {
            Quality::Strong | Quality::Moderate => TIE_STRONG,
            Quality::Normal => TIE_PLAIN,
            Quality::Tenuous => TIE_WEAK,
            Quality::Stressful | Quality::Conflictual => TIE_STRESS,
            Quality::Broken => TIE_BROKEN,
        },
    }
}
