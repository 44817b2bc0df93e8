//! Light, dark, high contrast, or as the system wishes.

use crate::ui::platform::page;
use crate::ui::store::Store;

/// How the app looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the system wishes.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Black and white as far as possible.
    Contrast,
}

impl Theme {
    /// All themes, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];

    /// The key it is kept under.
    pub const fn key(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The theme of a key; the system's for one that is unknown.
    pub fn of_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.key() == key).unwrap_or(Self::System)
    }

    /// The theme that was chosen last.
    pub fn kept(store: &Store) -> Self {
        store.setting("theme").map_or(Self::System, |key| Self::of_key(&key))
    }

    /// Shows the app in this theme.
    pub fn show(self) {
        let (theme, contrast) = match self {
            Self::System => (None, None),
            Self::Light => (Some("light"), None),
            Self::Dark => (Some("dark"), None),
            Self::Contrast => (None, Some("more")),
        };
        page::mark_root("data-theme", theme);
        page::mark_root("data-contrast", contrast);
    }
}
