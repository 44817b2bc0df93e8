//! What five sources call the phases, on demand.

use leptos::prelude::*;

use crate::i18n::crosswalk::{Row, SOURCES, crosswalk, rows};
use crate::i18n::sources;
use crate::ui::components::dialog::Dialog;
use crate::ui::components::icon::Icon;
use crate::ui::store::use_locale;

/// Opens the comparison.
#[component]
pub fn CrosswalkButton() -> impl IntoView {
    let locale = use_locale();
    let t = crosswalk(locale);
    let open = RwSignal::new(false);
    view! {
        <button
            class="button"
            data-kind="plain"
            data-size="small"
            type="button"
            aria-haspopup="dialog"
            on:click=move |_| open.set(true)
        >
            <Icon name="table" size="small" />
            {t.open}
        </button>
        <Dialog open=open title=t.title is_read=true>
            <p>{t.lead}</p>
            {table()}
            <div class="foot">
                <button class="button" type="button" on:click=move |_| open.set(false)>
                    {t.close}
                </button>
            </div>
        </Dialog>
    }
}

/// Phases down, sources across; on a narrow screen each cell says its source.
fn table() -> AnyView {
    let locale = use_locale();
    let t = crosswalk(locale);
    let head = |source| view! { <th scope="col">{sources::name(locale, source)}</th> };
    let cell = move |(source, term): (sources::Source, Option<&'static str>)| {
        view! {
            <td data-label=sources::name(locale, source)>
                {match term {
                    Some(term) => view! { <span lang="de">{term}</span> }.into_any(),
                    None => view! { <span class="none">{t.none}</span> }.into_any(),
                }}
            </td>
        }
    };
    let row = move |row: Row| {
        view! {
            <tr>
                <th scope="row">{row.here}</th>
                {SOURCES.into_iter().zip(row.there).map(cell).collect_view()}
            </tr>
        }
    };
    view! {
        <table class="table crosswalk">
            <thead>
                <tr>
                    <th scope="col">{t.phase}</th>
                    {SOURCES.map(head).collect_view()}
                </tr>
            </thead>
            <tbody>{rows(locale).into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
