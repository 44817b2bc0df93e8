//! Texts of the frame around every page, of the case list and the overview.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the shell.
    #[derive(Debug)]
    pub struct Shell {
        /// Skips the bar.
        pub skip: &'static str,
        /// Name of the brand link.
        pub home: &'static str,
        /// Name of the path.
        pub path: &'static str,
        /// The case list.
        pub cases: &'static str,
        /// Switches to the other language, in that language.
        pub other_language: &'static str,
        /// Names the theme menu.
        pub theme: &'static str,
        /// Follow the system.
        pub theme_system: &'static str,
        /// Light theme.
        pub theme_light: &'static str,
        /// Dark theme.
        pub theme_dark: &'static str,
        /// High contrast.
        pub theme_contrast: &'static str,
        /// Nothing changed yet.
        pub stored_here: &'static str,
        /// Saved, as of a time.
        pub saved: fn(&str) -> String,
        /// A save is under way.
        pub saving: &'static str,
        /// Short form of a failed save.
        pub not_saved: &'static str,
        /// No room left.
        pub full: &'static str,
        /// No storage allowed.
        pub blocked: &'static str,
        /// Another tab was quicker.
        pub changed_elsewhere: &'static str,
        /// Takes up what the other tab saved.
        pub take_theirs: &'static str,
        /// Keeps this as a copy of its own.
        pub keep_as_copy: &'static str,
        /// Title of a copy.
        pub copy_name: fn(&str) -> String,
        /// Downloads the case.
        pub download_now: &'static str,
        /// Tries to save once more.
        pub try_again: &'static str,
        /// A part of the program is on its way.
        pub loading: &'static str,
        /// A part of the program did not arrive.
        pub not_fetched: &'static str,
        /// Fetches it once more.
        pub fetch_again: &'static str,
        /// Nothing is kept in this browser.
        pub memory_only: &'static str,
        /// Takes back.
        pub undo: &'static str,
        /// Does again.
        pub redo: &'static str,
        /// Spoken: the last act is taken back.
        pub undone: &'static str,
        /// Spoken: the act is done again.
        pub redone: &'static str,
        /// Closes something.
        pub close: &'static str,
        /// Leaves a dialogue without doing anything.
        pub cancel: &'static str,
        /// Nothing is here.
        pub unknown_title: &'static str,
        /// What to do then.
        pub unknown_text: &'static str,
        /// Back to the list.
        pub to_cases: &'static str,
        /// A case that cannot be read.
        pub unreadable_title: &'static str,
        /// What was done and what can be.
        pub unreadable_text: &'static str,
        /// Downloads the stored text.
        pub download_raw: &'static str,
        /// A case without a name.
        pub nameless: &'static str,
    }
}

const DE: Shell = Shell {
    skip: "Zum Inhalt",
    home: "Ankerplatz, zur Fallliste",
    path: "Pfad",
    cases: "Fälle",
    other_language: "English",
    theme: "Darstellung",
    theme_system: "wie das System",
    theme_light: "hell",
    theme_dark: "dunkel",
    theme_contrast: "hoher Kontrast",
    stored_here: "Liegt auf diesem Gerät",
    saved: |time| format!("Gespeichert auf diesem Gerät, {time}"),
    saving: "Wird gespeichert",
    not_saved: "Nicht gespeichert",
    full: "Der Speicher dieses Browsers ist voll. Die letzte Änderung ist nur in diesem Fenster. Bitte den Fall herunterladen, löschen, was nicht mehr gebraucht wird, und erneut speichern.",
    blocked: "Der Browser lässt hier kein Speichern zu. Die letzte Änderung ist nur in diesem Fenster. Bitte den Fall herunterladen, bevor es geschlossen wird.",
    changed_elsewhere: "Dieser Fall wurde in einem anderen Fenster geändert. Damit nichts verloren geht, wird hier nicht mehr gespeichert. Zwei Wege stehen offen: den Stand des anderen Fensters übernehmen oder diesen Stand als eigenen Fall behalten.",
    take_theirs: "Anderen Stand übernehmen",
    keep_as_copy: "Diesen Stand als Kopie behalten",
    copy_name: |name| format!("{name} (Kopie)"),
    download_now: "Jetzt herunterladen",
    try_again: "Erneut speichern",
    loading: "Wird geladen …",
    not_fetched: "Ein Teil des Programms kam nicht an. Bitte die Verbindung prüfen. Die gespeicherten Daten sind davon nicht berührt.",
    fetch_again: "Erneut versuchen",
    memory_only: "Dieser Browser lässt kein Speichern zu. Alles geht verloren, sobald das Fenster geschlossen wird. Fälle bitte vorher herunterladen.",
    undo: "Rückgängig",
    redo: "Wiederholen",
    undone: "Rückgängig gemacht",
    redone: "Wiederholt",
    close: "Schließen",
    cancel: "Abbrechen",
    unknown_title: "Hier ist nichts",
    unknown_text: "Zu dieser Adresse gibt es auf diesem Gerät keinen Fall und keine Seite. Vielleicht wurde der Fall gelöscht, oder er liegt in einem anderen Browser.",
    to_cases: "Zur Fallliste",
    unreadable_title: "Dieser Fall lässt sich nicht lesen",
    unreadable_text: "Die gespeicherten Daten bleiben unverändert, wie sie sind. Sie lassen sich herunterladen und aufbewahren.",
    download_raw: "Gespeicherten Text herunterladen",
    nameless: "Ohne Namen",
};

const EN: Shell = Shell {
    skip: "To the content",
    home: "Ankerplatz, to the list of cases",
    path: "Path",
    cases: "Cases",
    other_language: "Deutsch",
    theme: "Appearance",
    theme_system: "like the system",
    theme_light: "light",
    theme_dark: "dark",
    theme_contrast: "high contrast",
    stored_here: "Kept on this device",
    saved: |time| format!("Saved on this device, {time}"),
    saving: "Saving",
    not_saved: "Not saved",
    full: "The storage of this browser is full. The last change exists only in this window. Download the case, delete what you no longer need, and save again.",
    blocked: "The browser allows no saving here. The last change exists only in this window. Download the case before you close it.",
    changed_elsewhere: "This case was changed in another window. So that nothing gets lost, nothing more is saved here. Take over what the other window has, or keep this as a case of its own.",
    take_theirs: "Take over the other",
    keep_as_copy: "Keep this as a copy",
    copy_name: |name| format!("{name} (copy)"),
    download_now: "Download now",
    try_again: "Save again",
    loading: "Loading …",
    not_fetched: "A part of the program did not arrive. Please check the connection. Your stored data are not affected.",
    fetch_again: "Try again",
    memory_only: "This browser allows no saving. Everything is lost once you close the window. Download cases before that.",
    undo: "Undo",
    redo: "Redo",
    undone: "Undone",
    redone: "Redone",
    close: "Close",
    cancel: "Cancel",
    unknown_title: "There is nothing here",
    unknown_text: "This address belongs to no case and no page on this device. The case may have been deleted, or it lies in another browser.",
    to_cases: "To the list of cases",
    unreadable_title: "This case cannot be read",
    unreadable_text: "The stored data stay untouched, as they are. You can download them and keep them.",
    download_raw: "Download the stored text",
    nameless: "Without a name",
};

/// The texts of a language.
pub fn shell(locale: Locale) -> &'static Shell {
    locale.pick(&DE, &EN)
}
