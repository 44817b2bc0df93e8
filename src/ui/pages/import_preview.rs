//! The preview of chosen files: per case what was understood and what not, a
//! choice for every case that meets another, and nothing written before the yes.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::i18n::imports::{self, imports};
use crate::i18n::problems;
use crate::i18n::shell::shell;
use crate::interchange::arrival::{Choice, Meeting, Standing};
use crate::interchange::problem::ImportError;
use crate::interchange::{self, FileKind, Opened};
use crate::ui::components::choices::Choices;
use crate::ui::components::icon::Icon;
use crate::ui::pages::import_outcome::{Done, Summary};
use crate::ui::platform::files::{Chosen, ChosenFile};
use crate::ui::platform::{clock, ids, page};
use crate::ui::route::Route;
use crate::ui::store::{Store, use_locale, use_store};

/// A case that comes in, and what is to become of it.
#[derive(Clone)]
pub struct Arrival {
    /// The case.
    pub case: Case,
    /// Whom it meets.
    pub meeting: Meeting,
    /// What is chosen for it.
    pub choice: RwSignal<Choice>,
}

/// What a chosen file turned out to be.
enum Found {
    Opened { kind: FileKind, cases: Vec<Arrival>, remarks: Vec<String> },
    Refused(String),
}

impl Found {
    fn of(store: Store, file: &ChosenFile, before: &mut Vec<CaseId>) -> Self {
        let locale = store.locale.get_untracked();
        let refused = |error: &ImportError| Self::Refused(problems::import_error(locale, error));
        match &file.content {
            Chosen::Bytes(bytes) => match interchange::open(bytes, &mut ids::fresh, clock::today()) {
                Ok(opened) => Self::opened(store, opened, before),
                Err(error) => refused(&error),
            },
            Chosen::TooLarge => refused(&ImportError::TooLarge { limit: interchange::LIMIT }),
            Chosen::Unreadable => Self::Refused(imports(locale).unreadable.to_owned()),
        }
    }

    /// What a file holds that was chosen twice: files of other programs carry no
    /// identity, so their cases cannot tell it themselves.
    fn once_more(self) -> Self {
        match self {
            Self::Opened { kind, mut cases, remarks } => {
                for arrival in &mut cases {
                    arrival.meeting = Meeting::Twin;
                    arrival.choice.set(Meeting::Twin.usual());
                }
                Self::Opened { kind, cases, remarks }
            }
            Self::Refused(sentence) => Self::Refused(sentence),
        }
    }

    fn opened(store: Store, opened: Opened, before: &mut Vec<CaseId>) -> Self {
        let locale = store.locale.get_untracked();
        let kind = opened.kind;
        let arrive = |case: Case| {
            let stored = |id| store.stored(id).ok();
            let meeting = store.listing.with_untracked(|here| Meeting::of(&case, kind, here, stored, before));
            before.push(case.id);
            Arrival { case, meeting, choice: RwSignal::new(meeting.usual()) }
        };
        let cases = opened.cases.into_iter().map(arrive).collect();
        let remarks = opened.remarks.iter().map(|remark| problems::remark(locale, remark)).collect();
        Self::Opened { kind, cases, remarks }
    }
}

/// What the files hold, and what to do with it.
#[component]
pub fn Preview(
    /// What was chosen.
    chosen: RwSignal<Vec<ChosenFile>>,
    /// Whether the dialogue is shown.
    open: RwSignal<bool>,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let (t, s) = (imports(locale), shell(locale));
    let mut before = Vec::new();
    let found: Vec<(String, Found)> = chosen.with_untracked(|files| {
        let find = |(at, file): (usize, &ChosenFile)| {
            let found = Found::of(store, file, &mut before);
            let is_again = files[..at].iter().any(|other| other.content == file.content);
            (file.name.clone(), if is_again { found.once_more() } else { found })
        };
        files.iter().enumerate().map(find).collect()
    });
    let arrivals: Vec<Arrival> = found
        .iter()
        .flat_map(|(_, found)| match found {
            Found::Opened { cases, .. } => cases.as_slice(),
            Found::Refused(_) => &[],
        })
        .cloned()
        .collect();
    let refused = found.iter().filter(|(_, found)| matches!(found, Found::Refused(_))).count();
    let is_empty = arrivals.is_empty();
    // Which file a case comes from has to be said only where there are several.
    let is_single = found.len() == 1;
    let list =
        found.into_iter().map(|(name, found)| in_file(store, (!is_single).then_some(name), found)).collect_view();
    let arrivals = StoredValue::new(arrivals);
    let done = RwSignal::new(None::<Done>);
    let take = move |_| {
        let taken = arrivals.with_value(|arrivals| Done::take(store, arrivals, refused));
        if let Some(id) = taken.only_added() {
            open.set(false);
            page::go(&Route::Case(id).href());
            return;
        }
        store.announce(imports::outcome(locale, &taken.outcome));
        done.set(Some(taken));
    };
    view! {
        <div class="stack" hidden=move || done.with(Option::is_some)>
            <ul class="arrivals">{list}</ul>
            <div class="foot">
                <button
                    class="button"
                    data-kind=is_empty.then_some("main")
                    type="button"
                    on:click=move |_| open.set(false)
                >
                    {if is_empty { s.close } else { s.cancel }}
                </button>
                {(!is_empty)
                    .then(|| {
                        view! {
                            <button class="button" data-kind="main" type="button" on:click=take>
                                {t.take}
                            </button>
                        }
                    })}
            </div>
        </div>
        {move || done.get().map(|done| view! { <Summary done=done open=open /> })}
    }
}

/// What one file holds.
fn in_file(store: Store, name: Option<String>, found: Found) -> AnyView {
    let locale = store.locale.get_untracked();
    let t = imports(locale);
    match found {
        Found::Refused(sentence) => view! {
            <li>
                {name.map(|name| view! { <h3>{name}</h3> })}
                <div class="notice" data-tone="late" role="alert">
                    <Icon name="late" />
                    <strong>{t.failed}</strong>
                    <p>{sentence}</p>
                </div>
            </li>
        }
        .into_any(),
        Found::Opened { kind, cases, remarks } => view! {
            <li>
                {name
                    .map(|name| {
                        view! {
                            <h3>
                                {name}" "<small>{imports::kind(locale, kind)}</small>
                            </h3>
                        }
                    })}
                {cases.into_iter().map(|arrival| view! { <OneCase arrival=arrival /> }).collect_view()}
                {(!remarks.is_empty())
                    .then(|| {
                        view! {
                            <div class="notice">
                                <Icon name="hint" />
                                <strong>{t.remarks}</strong>
                                <ul>{remarks.into_iter().map(|remark| view! { <li>{remark}</li> }).collect_view()}</ul>
                            </div>
                        }
                    })}
            </li>
        }
        .into_any(),
    }
}

/// A case: its maps, whom it meets, and what is to become of it.
#[component]
fn OneCase(arrival: Arrival) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = imports(locale);
    let Arrival { case, meeting, choice } = arrival;
    let name = match case.client.name.trim() {
        "" => shell(locale).nameless.to_owned(),
        name => name.to_owned(),
    };
    let contacts = case.newest_map().map_or(0, |version| version.network.contacts().len());
    let versions =
        case.maps.iter().map(|version| view! { <li>{imports::version(locale, version)}</li> }).collect_view();
    let standing = meeting.met().and_then(|id| store.stored(id).ok());
    let standing = standing.map(|case| imports::standing(locale, &Standing::of(&case)));
    let entries: Vec<(String, String)> = meeting
        .choices()
        .iter()
        .map(|choice| (choice.key().to_owned(), imports::choice(locale, *choice).to_owned()))
        .collect();
    let pick = move |key: String| {
        if let Some(picked) = Choice::ALL.into_iter().find(|choice| choice.key() == key) {
            choice.set(picked);
        }
    };
    view! {
        <section class="arrival">
            <strong>{imports::holds(locale, &name, case.maps.len(), contacts)}</strong>
            <ul aria-label=(t.versions)(&name)>{versions}</ul>
            {imports::meeting(locale, meeting)
                .map(|met| {
                    view! {
                        <div class="notice" data-tone="soon">
                            <Icon name="hint" />
                            <p>{met}</p>
                            {standing.map(|standing| view! { <p>{standing}</p> })}
                        </div>
                        <Choices
                            legend=(t.choice)(&name)
                            entries=entries
                            value=Signal::derive(move || choice.get().key().to_owned())
                            on_pick=Callback::new(pick)
                        />
                        <p aria-live="polite">
                            {move || (choice.get() == Choice::Replace).then(|| imports::replaces_all(locale))}
                        </p>
                    }
                })}
        </section>
    }
}
