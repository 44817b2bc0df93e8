//! Files in and out: opening one with a look at what it holds, handing one out,
//! and the practice case.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::case::{Case, CaseKind};
use crate::domain::ids::CaseId;
use crate::i18n::Locale;
use crate::i18n::cases::cases;
use crate::i18n::problems;
use crate::i18n::shell::shell;
use crate::interchange::problem::ImportError;
use crate::interchange::{self, Opened};
use crate::storage::format;
use crate::storage::repository::SaveError;
use crate::ui::components::dialog::Dialog;
use crate::ui::components::icon::Icon;
use crate::ui::platform::files::{self, Chosen};
use crate::ui::platform::{clock, download, fetch, ids, page};
use crate::ui::route::Route;
use crate::ui::store::{Store, use_locale, use_store};

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

/// Fetches the practice case in the language of the screen and opens it. One
/// that is here already is opened as it is.
pub fn practice(store: Store) {
    spawn_local(async move {
        let locale = store.locale.get_untracked();
        let path = format!("practice/karin.{}.json", locale.tag());
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

/// What a chosen file turned out to be.
#[derive(Clone, Debug)]
enum Found {
    Opened(Opened),
    Refused(ImportError),
    Unreadable,
}

/// Opening a file: a hidden field, and a dialogue that shows what is in it.
/// Nothing is written before the yes.
#[derive(Clone, Copy)]
pub struct Importer {
    field: NodeRef<html::Input>,
    open: RwSignal<bool>,
    found: RwSignal<Option<Found>>,
}

impl Importer {
    /// An importer whose [`Self::view`] has to stand somewhere on the page.
    pub fn ready() -> Self {
        Self { field: NodeRef::new(), open: RwSignal::new(false), found: RwSignal::new(None) }
    }

    /// Lets the user choose a file.
    pub fn choose(self) {
        if let Some(field) = self.field.get_untracked() {
            field.click();
        }
    }

    fn read(self) {
        let Some(field) = self.field.get_untracked() else { return };
        spawn_local(async move {
            let limit = f64::from(u32::try_from(interchange::LIMIT).unwrap_or(u32::MAX));
            let Some(chosen) = files::read(field, limit).await else { return };
            self.found.set(Some(match chosen {
                Chosen::Bytes(bytes) => match interchange::open(&bytes, &mut ids::fresh, clock::today()) {
                    Ok(opened) => Found::Opened(opened),
                    Err(error) => Found::Refused(error),
                },
                Chosen::TooLarge => Found::Refused(ImportError::TooLarge { limit: interchange::LIMIT }),
                Chosen::Unreadable => Found::Unreadable,
            }));
            self.open.set(true);
        });
    }

    /// The hidden field and the dialogue.
    pub fn view(self) -> impl IntoView {
        let t = cases(use_locale());
        view! {
            <input
                class="only-heard"
                type="file"
                accept=".json,.nwk,application/json"
                tabindex="-1"
                aria-hidden="true"
                node_ref=self.field
                on:change=move |_| self.read()
            />
            <Dialog open=self.open title=t.import_title>
                {move || {
                    self.found
                        .get()
                        .map(|found| match found {
                            Found::Opened(opened) => view! { <Preview opened=opened open=self.open /> }.into_any(),
                            Found::Refused(error) => {
                                let sentence = problems::import_error(use_locale(), &error);
                                view! { <Refused sentence=sentence open=self.open /> }.into_any()
                            }
                            Found::Unreadable => {
                                let sentence = t.import_unreadable.to_owned();
                                view! { <Refused sentence=sentence open=self.open /> }.into_any()
                            }
                        })
                }}
            </Dialog>
        }
    }
}

#[component]
fn Refused(sentence: String, open: RwSignal<bool>) -> impl IntoView {
    let locale = use_locale();
    view! {
        <div class="notice" data-tone="late" role="alert">
            <Icon name="late" />
            <h3>{cases(locale).import_failed}</h3>
            <p>{sentence}</p>
        </div>
        <div class="foot">
            <button class="button" data-kind="main" type="button" on:click=move |_| open.set(false)>
                {shell(locale).close}
            </button>
        </div>
    }
}

/// What the file holds, what was not understood, and what to do with it.
#[component]
fn Preview(opened: Opened, open: RwSignal<bool>) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let (t, s) = (cases(locale), shell(locale));
    let is_known = opened.cases.iter().any(|case| store.is_stored(case.id));
    let holds = opened
        .cases
        .iter()
        .map(|case| {
            let name = match case.client.name.trim() {
                "" => s.nameless,
                name => name,
            };
            let contacts = case.newest_map().map_or(0, |version| version.network.contacts().len());
            view! { <li>{(t.import_holds)(name, contacts, case.maps.len())}</li> }
        })
        .collect_view();
    let remarks: Vec<String> = opened.remarks.iter().map(|remark| problems::remark(locale, remark)).collect();
    let cases = StoredValue::new(opened.cases);
    let finish = move |kept: Result<Option<CaseId>, SaveError>| match kept {
        Ok(first) => {
            open.set(false);
            if let Some(id) = first {
                page::go(&Route::Case(id).href());
            }
        }
        Err(error) => store.say(save_sentence(locale, error).to_owned(), None),
    };
    let take = move |_| finish(keep_all(cases, |case| store.add(&case).map(|()| case.id)));
    let keep_both = move |_| {
        finish(keep_all(cases, |case| {
            let case = if store.is_stored(case.id) { store.copy_of(&case) } else { case };
            store.add(&case).map(|()| case.id)
        }));
    };
    let replace = move |_| finish(keep_all(cases, |case| store.replace(&case).map(|()| case.id)));
    view! {
        <ul class="stack" data-gap="small">
            {holds}
        </ul>
        {(!remarks.is_empty())
            .then(|| {
                view! {
                    <div class="notice">
                        <Icon name="hint" />
                        <h3>{t.import_remarks}</h3>
                        <ul>{remarks.into_iter().map(|remark| view! { <li>{remark}</li> }).collect_view()}</ul>
                    </div>
                }
            })}
        {is_known.then(|| view! { <p>{t.import_known}</p> })}
        <div class="foot">
            <button class="button" type="button" on:click=move |_| open.set(false)>
                {s.cancel}
            </button>
            {if is_known {
                view! {
                    <button class="button" type="button" on:click=replace>
                        {t.import_replace}
                    </button>
                    <button class="button" data-kind="main" type="button" on:click=keep_both>
                        {t.import_both}
                    </button>
                }
                    .into_any()
            } else {
                view! {
                    <button class="button" data-kind="main" type="button" on:click=take>
                        {t.import_take}
                    </button>
                }
                    .into_any()
            }}
        </div>
    }
}

/// Keeps every case of a file; the first that fails ends it.
fn keep_all(
    cases: StoredValue<Vec<Case>>,
    keep: impl Fn(Case) -> Result<CaseId, SaveError>,
) -> Result<Option<CaseId>, SaveError> {
    let ids: Vec<CaseId> = cases.get_value().into_iter().map(keep).collect::<Result<_, _>>()?;
    Ok(ids.first().copied())
}
