//! The glossary: searched, sorted in the language shown, each term with an
//! address of its own.

use std::time::Duration;

use leptos::prelude::*;

use crate::i18n::glossary::{Term, matches, of_slug, order, sorted};
use crate::i18n::method_page::method_page;
use crate::ui::components::icon::Icon;
use crate::ui::pages::explained::ways::{Ways, cited};
use crate::ui::platform::page;
use crate::ui::store::{use_locale, use_store};

/// The id of an entry.
fn entry_id(slug: &str) -> String {
    format!("term-{slug}")
}

/// The id of the heading of a letter.
fn letter_id(letter: &str) -> String {
    format!("letter-{letter}")
}

/// Terms that begin with the same letter.
type Group = (String, Vec<&'static Term>);

/// All terms, or those a search finds.
pub fn glossary(ways: Ways) -> AnyView {
    let store = use_store();
    let locale = use_locale();
    let t = method_page(locale);
    let search = RwSignal::new(String::new());
    let all = StoredValue::new(sorted(locale));
    let found = Memo::new(move |_| {
        let found = |search: &String| -> Vec<&'static Term> {
            let all = all.get_value();
            all.into_iter().filter(|term| matches(term, locale, search)).collect()
        };
        search.with(found)
    });
    let groups = Memo::new(move |_| {
        let mut groups: Vec<Group> = Vec::new();
        for term in found.get() {
            let letter = order::letter(term.name.to(locale));
            match groups.last_mut().filter(|(last, _)| *last == letter) {
                Some((_, terms)) => terms.push(term),
                None => groups.push((letter, vec![term])),
            }
        }
        groups
    });
    // Whoever follows the address of a term finds it, whatever was searched before.
    Effect::new(move |_| {
        if let Some(term) = ways.term().as_deref().and_then(of_slug) {
            search.set(String::new());
            // The content takes the focus when a place is reached; the term takes it from there.
            set_timeout(|| page::focus_soon(entry_id(term.slug)), Duration::ZERO);
        }
    });
    let typed = move |event| {
        search.set(event_target_value(&event));
        store.announce((t.found)(found.with_untracked(Vec::len)));
    };
    let letter = move |(letter, _): Group| {
        let id = letter_id(&letter);
        view! {
            <li>
                <button
                    class="chip"
                    type="button"
                    aria-label=(t.to_letter)(&letter)
                    on:click=move |_| page::focus(&id)
                >
                    {letter.clone()}
                </button>
            </li>
        }
    };
    view! {
        <section class="sheet glossary" aria-labelledby="glossary-title">
            <h2 id="glossary-title">{t.glossary}</h2>
            <p>{t.glossary_lead}</p>
            <div class="glossary-find" role="search">
                <div class="searchfield">
                    <Icon name="search" />
                    <label class="only-heard" for="term-search">
                        {t.search}
                    </label>
                    <input
                        class="input"
                        id="term-search"
                        type="search"
                        autocomplete="off"
                        placeholder=t.search
                        prop:value=search
                        on:input=typed
                    />
                </div>
                <p aria-hidden="true">{move || (t.found)(found.with(Vec::len))}</p>
            </div>
            <nav aria-label=t.letters>
                <ul class="letters">{move || groups.get().into_iter().map(letter).collect_view()}</ul>
            </nav>
            {move || groups.get().into_iter().map(|group| group_of(group, ways)).collect_view()}
            {move || found.with(Vec::is_empty).then(|| view! { <p class="nothing">{t.none_found}</p> })}
        </section>
    }
    .into_any()
}

/// A letter and its terms.
fn group_of((letter, terms): Group, ways: Ways) -> AnyView {
    let id = letter_id(&letter);
    view! {
        <h3 id=id tabindex="-1">
            {letter}
        </h3>
        <dl>{terms.into_iter().map(|term| entry(term, ways)).collect_view()}</dl>
    }
    .into_any()
}

/// A term with its meaning, its source, where it is met and what belongs to it.
fn entry(term: &'static Term, ways: Ways) -> AnyView {
    let locale = use_locale();
    let t = method_page(locale);
    let also = term.also.to(locale);
    let is_asked = move || ways.term().as_deref() == Some(term.slug);
    let met = (!term.met.is_empty()).then(|| {
        view! {
            <p class="ways-in">
                {t.met} " " {move || term.met.iter().map(|met| ways.place(*met)).collect_view()}
            </p>
        }
    });
    let link = move |term: &'static Term| view! { <a href=move || ways.to_term(term.slug)>{term.name.to(locale)}</a> };
    let see: Vec<&'static Term> = term.see.iter().filter_map(|slug| of_slug(slug)).collect();
    let see = (!see.is_empty()).then(|| {
        view! { <p class="ways-in">{t.see} " " {see.into_iter().map(link).collect_view()}</p> }
    });
    view! {
        <div id=entry_id(term.slug) tabindex="-1" class="entry" data-asked=move || is_asked().then_some("")>
            <dt>
                <a
                    href=move || ways.to_term(term.slug)
                    aria-current=move || is_asked().then_some("true")
                >
                    {term.name.to(locale)}
                </a>
                {(!also.is_empty()).then(|| view! { <small>{t.also} " " {also}</small> })}
            </dt>
            <dd>
                <p>{term.meaning.to(locale)}</p>
                {cited(term.origins)}
                {met}
                {see}
            </dd>
        </div>
    }
    .into_any()
}
