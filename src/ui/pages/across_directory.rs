//! The directory of organisations over all cases, with a search.

use leptos::prelude::*;

use crate::analysis::across::directory::{Organisation, directory};
use crate::analysis::across::{Counting, Excerpt, counted};
use crate::documents::across as report;
use crate::i18n::across::{Across, across};
use crate::i18n::format;
use crate::interchange::csv;
use crate::interchange::words::Words;
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, download};
use crate::ui::store::{use_locale, use_store};

/// How many organisations are shown at once; a search finds the others.
const AT_ONCE: usize = 200;

/// The directory.
#[component]
pub fn Directory(
    /// What the cases give.
    excerpts: RwSignal<Vec<Excerpt>>,
    /// Which of them count.
    counting: RwSignal<Counting>,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = across(locale);
    let all = Memo::new(move |_| excerpts.with(|excerpts| directory(&counted(excerpts, counting.get()))));
    let search = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        search.with(|search| {
            all.with(|all| all.iter().filter(|known| known.matches(search)).cloned().collect::<Vec<_>>())
        })
    });
    let typed = move |event| {
        search.set(event_target_value(&event));
        store.announce((t.found)(found.with_untracked(Vec::len)));
    };
    let as_csv = move |_| {
        let rows = all.with(|all| report::directory_rows(all, locale));
        let name = format!("ankerplatz-directory-{}.csv", clock::today());
        download::text(&name, "text/csv", &csv::texts(locale.style(), &rows));
    };
    let row = move |known: &Organisation| {
        let [name, cases, kinds, from, agreement] = report::organisation(known, locale);
        let contact = known.last_contact.map_or_else(|| "–".to_owned(), |day| format::date(locale, day));
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="num">{cases}</td>
                <td>{contact}</td>
                <td>{kinds}</td>
                <td>{from}</td>
                <td>{agreement}</td>
            </tr>
        }
    };
    let table = move || {
        found.with(|found| {
            let more = found.len().saturating_sub(AT_ONCE);
            let rows = found.iter().take(AT_ONCE).map(row).collect_view();
            match (found.is_empty(), all.with(Vec::is_empty)) {
                (true, true) => view! { <p class="empty">{t.no_organisation}</p> }.into_any(),
                (true, false) => view! { <p class="empty">{t.none_found}</p> }.into_any(),
                (false, _) => view! {
                    <div class="scroll" tabindex="0" role="region" aria-label=(t.found)(found.len())>
                        <table class="table">
                            <caption class="only-heard">{t.directory}</caption>
                            {head(t)}
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                    {(more > 0).then(|| view! { <p>{(t.more)(more)}</p> })}
                }
                .into_any(),
            }
        })
    };
    view! {
        <section class="sheet" aria-labelledby="across-directory">
            <div class="row">
                <h2 id="across-directory">{t.directory}</h2>
                <button
                    class="button"
                    data-size="small"
                    type="button"
                    aria-label=t.directory_as_csv
                    on:click=as_csv
                >
                    <Icon name="export" size="small" />
                    {t.as_csv}
                </button>
            </div>
            <p>{t.directory_lead}</p>
            <div class="row" role="search">
                <div class="searchfield">
                    <Icon name="search" />
                    <label class="only-heard" for="organisation-search">
                        {t.search}
                    </label>
                    <input
                        class="input"
                        id="organisation-search"
                        type="search"
                        autocomplete="off"
                        placeholder=t.search
                        on:input=typed
                    />
                </div>
                <span class="count">{move || (t.found)(found.with(Vec::len))}</span>
            </div>
            {table}
        </section>
    }
}

fn head(t: &'static Across) -> impl IntoView {
    view! {
        <thead>
            <tr>
                <th scope="col">{t.organisation}</th>
                <th scope="col" class="num">
                    {t.in_cases}
                </th>
                <th scope="col">{t.last_contact}</th>
                <th scope="col">{t.kinds}</th>
                <th scope="col">{t.known_from}</th>
                <th scope="col">{t.agreement}</th>
            </tr>
        </thead>
    }
}
