//! Files in and out: a look at what a chosen one holds, and handing one out.

use leptos::prelude::*;

use crate::domain::case::Case;
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
use crate::ui::platform::files::Chosen;
use crate::ui::platform::{clock, download, ids, page};
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

/// What a chosen file turned out to be.
enum Found {
    Opened(Opened),
    Refused(ImportError),
    Unreadable,
}

impl Found {
    fn of(chosen: &Chosen) -> Self {
        match chosen {
            Chosen::Bytes(bytes) => match interchange::open(bytes, &mut ids::fresh, clock::today()) {
                Ok(opened) => Self::Opened(opened),
                Err(error) => Self::Refused(error),
            },
            Chosen::TooLarge => Self::Refused(ImportError::TooLarge { limit: interchange::LIMIT }),
            Chosen::Unreadable => Self::Unreadable,
        }
    }
}

/// Shows what is in a chosen file. Nothing is written before the yes.
#[component]
pub fn ImportDialog(
    /// Whether it is shown.
    open: RwSignal<bool>,
    /// What was chosen.
    chosen: RwSignal<Option<Chosen>>,
) -> impl IntoView {
    let t = cases(use_locale());
    view! {
        <Dialog open=open title=t.import_title>
            {move || {
                chosen
                    .with(|chosen| chosen.as_ref().map(Found::of))
                    .map(|found| match found {
                        Found::Opened(opened) => view! { <Preview opened=opened open=open /> }.into_any(),
                        Found::Refused(error) => {
                            let sentence = problems::import_error(use_locale(), &error);
                            view! { <Refused sentence=sentence open=open /> }.into_any()
                        }
                        Found::Unreadable => {
                            let sentence = t.import_unreadable.to_owned();
                            view! { <Refused sentence=sentence open=open /> }.into_any()
                        }
                    })
            }}
        </Dialog>
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
