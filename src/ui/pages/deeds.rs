//! What can be done with a stored case from the list, and the practice case.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::case::{Case, CaseKind};
use crate::domain::ids::CaseId;
use crate::i18n::cases::cases;
use crate::i18n::shell::shell;
use crate::storage::format;
use crate::ui::pages::import::{export, save_sentence};
use crate::ui::platform::{fetch, page};
use crate::ui::route::Route;
use crate::ui::store::{Deed, Store};

/// Fetches the practice case in the language of the screen and opens it. One
/// that is here already is opened as it is.
pub fn practice(store: Store) {
    spawn_local(async move {
        let locale = store.locale.get_untracked();
        let path = format!("practice/karin.{}.json", locale.language_tag());
        let case = fetch::text(&path).await.and_then(|text| format::read(&text).ok());
        let Some(case) = case else {
            store.say(cases(locale).practice_failed.to_owned(), None);
            return;
        };
        let case = Case { kind: CaseKind::Practice, ..case };
        match if store.is_stored(case.id) { Ok(()) } else { store.add(&case) } {
            Ok(()) => page::go(&Route::Case(case.id).href()),
            Err(error) => store.say(save_sentence(locale, error).to_owned(), None),
        }
    });
}

/// Keeps a copy of a case.
pub fn duplicate(store: &Store, id: CaseId) {
    let locale = store.locale.get_untracked();
    if let Ok(case) = store.stored(id) {
        let mut copy = store.copy_of(&case);
        copy.client.make_mut().name = (shell(locale).copy_name)(case.client.name.trim());
        match store.add(&copy) {
            Ok(()) => store.say(cases(locale).duplicated.to_owned(), None),
            Err(error) => store.say(save_sentence(locale, error).to_owned(), None),
        }
    }
}

/// Hands a stored case out as a file.
pub fn hand_out(store: &Store, id: CaseId) {
    if let Ok(case) = store.stored(id) {
        export(*store, &case);
    }
}

/// Deletes a case, with a way to bring it back.
pub fn delete(store: Store, id: CaseId) {
    let locale = store.locale.get_untracked();
    let kept = store.stored(id).ok();
    store.remove(id);
    let bring_back = kept.map(|case| {
        let deed: Deed = Arc::new(move || {
            if let Err(error) = store.add(&case) {
                store.say(save_sentence(locale, error).to_owned(), None);
            }
        });
        (shell(locale).undo, deed)
    });
    store.say(cases(locale).deleted.to_owned(), bring_back);
}
