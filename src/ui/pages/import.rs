//! Files in and out: a look at what chosen ones hold, and handing one out.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::i18n::Locale;
use crate::i18n::cases::cases;
use crate::i18n::imports::imports;
use crate::i18n::shell::shell;
use crate::storage::format;
use crate::storage::repository::SaveError;
use crate::ui::components::dialog::Dialog;
use crate::ui::pages::import_preview::Preview;
use crate::ui::platform::files::ChosenFile;
use crate::ui::platform::{clock, download};
use crate::ui::store::{Store, use_locale};

/// The sentence for a case that was not saved.
pub fn save_sentence(locale: Locale, error: SaveError) -> &'static str {
    let t = shell(locale);
    match error {
        SaveError::Full => t.full,
        SaveError::Blocked => t.blocked,
        SaveError::ChangedElsewhere => t.changed_elsewhere,
    }
}

/// Hands a case out as a file of ours. The name of the file tells nobody whose
/// it is.
pub fn export(store: Store, case: &Case) {
    let name = format!("ankerplatz-fall-{}.json", clock::today());
    download::text(&name, "application/json", &format::write(case));
    store.say(cases(store.locale.get_untracked()).exported.to_owned(), None);
}

/// Shows what is in chosen files. Nothing is written before the yes.
#[component]
pub fn ImportDialog(
    /// Whether it is shown.
    open: RwSignal<bool>,
    /// What was chosen.
    chosen: RwSignal<Vec<ChosenFile>>,
) -> impl IntoView {
    view! {
        <Dialog open=open title=imports(use_locale()).title is_read=true>
            {move || {
                chosen.track();
                view! { <Preview chosen=chosen open=open /> }
            }}
        </Dialog>
    }
}
