//! What the file knows already where a question asks, linked to where it stands.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::phase::answers::Answer;
use crate::domain::phase::known::{Known, known};
use crate::domain::phase::question::Question;
use crate::i18n::frame::{frame, origin};
use crate::i18n::questions;
use crate::ui::components::icon::Icon;
use crate::ui::platform::page;
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::question::field_id;

/// What is known, and the way to take it over; nothing while nothing is known.
#[component]
pub fn KnownAlready(
    /// The open case.
    case: Memo<Case>,
    /// Which question asks.
    question: Question,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = frame(locale);
    let id = case.with_untracked(|case| case.id);
    let found = Memo::new(move |_| case.with(|case| known(case, question)));
    let entry = move |one: Known| {
        let text = one.text.clone();
        let take = move |_| {
            store.act(Command::Answer(question, Some(Answer::Text(text.clone()))));
            // The button is gone now.
            page::focus(&field_id(question));
        };
        let button = one.can_be_taken_over.then(|| {
            view! {
                <button
                    class="button"
                    data-size="small"
                    type="button"
                    aria-label=(t.take_over_for)(questions::label(locale, question))
                    on:click=take
                >
                    <Icon name="plus" size="small" />
                    {t.take_over}
                </button>
            }
        });
        view! {
            <li>
                <p>
                    <a href=Route::Step(id, one.origin.step()).href()>{origin(locale, one.origin)}</a>
                    <span class="knowntext">{one.text}</span>
                </p>
                {button}
            </li>
        }
    };
    move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            view! {
                <div class="known">
                    <b>{t.known}</b>
                    <ul>{found.into_iter().map(entry).collect_view()}</ul>
                </div>
            }
        })
    }
}
