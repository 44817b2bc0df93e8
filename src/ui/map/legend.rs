//! The legend: the marks that this map uses, and no others.

use leptos::prelude::*;

use crate::domain::client::Gender;
use crate::domain::map::contact::ContactKind;
use crate::drawing::legend::{Mark, marks};
use crate::drawing::notation::{Symbol, deceased_cross};
use crate::i18n::map::map;
use crate::i18n::shell::shell;
use crate::i18n::{Locale, measures, words};
use crate::ui::components::icon::Icon;
use crate::ui::map::key_roles::KeyRole;
use crate::ui::map::view::View;
use crate::ui::store::use_locale;

/// The legend of the shown map.
#[component]
pub fn Legend(
    /// How the map is seen.
    view: View,
    /// Closes the panel.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let locale = use_locale();
    let t = map(locale);
    let used = Memo::new(move |_| view.scene.with(|scene| marks(scene)));
    let roles = Memo::new(move |_| {
        let is_used = |role: &KeyRole| view.signs.with(|signs| signs.values().any(|other| other == role));
        KeyRole::ALL.into_iter().filter(is_used).collect::<Vec<_>>()
    });
    let lines =
        move || used.get().into_iter().filter(|mark| is_line(*mark)).map(|mark| line(locale, mark)).collect_view();
    let symbols =
        move || used.get().into_iter().filter(|mark| !is_line(*mark)).map(|mark| line(locale, mark)).collect_view();
    let badges = move || roles.get().into_iter().map(|role| badge(locale, role)).collect_view();
    view! {
        <section class="legend panel" aria-labelledby="legend-title">
            <div class="head">
                <h2 id="legend-title">{t.legend}</h2>
                <button class="tool" type="button" aria-label=shell(locale).close on:click=move |_| on_close.run(())>
                    <Icon name="close" size="small" />
                </button>
            </div>
            <div class="body">
                <ul>{lines}</ul>
                <ul class="pair">{symbols}</ul>
                <ul class="pair">{badges}</ul>
            </div>
        </section>
    }
}

const fn is_line(mark: Mark) -> bool {
    match mark {
        Mark::AnchorTie | Mark::ContactTie => true,
        Mark::Symbol(_) | Mark::Multiplex | Mark::Deceased => false,
    }
}

fn line(locale: Locale, mark: Mark) -> impl IntoView {
    let t = map(locale);
    let (picture, word) = match mark {
        Mark::Symbol(symbol) => (node(view! { <path d=symbol.outline() /> }.into_any()), symbol_word(locale, symbol)),
        Mark::Multiplex => {
            let symbol = Symbol::Circle;
            let path = view! {
                <path class="ring" d=symbol.double_outline() />
                <path d="M-9.5 0a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0 -19 0z" />
            };
            (node(path.into_any()), t.mark_multiplex)
        }
        Mark::Deceased => {
            let path = view! { <path class="cross" transform="translate(24 22) scale(1.7)" d=deceased_cross() /> };
            (node(path.into_any()), t.deceased)
        }
        Mark::AnchorTie => (stroke("tie-ego", "M3 9L53 9"), t.mark_anchor_tie),
        Mark::ContactTie => (stroke("tie-alter", "M3 13Q28 1 53 13"), t.mark_contact_tie),
    };
    view! { <li>{picture} {word}</li> }
}

fn node(path: AnyView) -> AnyView {
    view! {
        <svg class="legend-node" viewBox="-17 -17 34 34" aria-hidden="true">
            {path}
        </svg>
    }
    .into_any()
}

fn stroke(class: &'static str, path: &'static str) -> AnyView {
    view! {
        <svg class="legend-line" viewBox="0 0 56 18" aria-hidden="true">
            <path class=class stroke-width="1.5" d=path />
        </svg>
    }
    .into_any()
}

fn symbol_word(locale: Locale, symbol: Symbol) -> &'static str {
    match symbol {
        Symbol::Circle => words::gender(locale, Gender::Female),
        Symbol::Square => words::gender(locale, Gender::Male),
        Symbol::Triangle => words::gender(locale, Gender::Diverse),
        Symbol::Pentagon => words::gender(locale, Gender::Unspecified),
        Symbol::Hexagon => words::contact_kind(locale, ContactKind::Institution),
        Symbol::Diamond => words::contact_kind(locale, ContactKind::Animal),
        Symbol::Twin => words::contact_kind(locale, ContactKind::Group),
    }
}

fn badge(locale: Locale, role: KeyRole) -> impl IntoView {
    view! {
        <li>
            <span class="legend-badge">
                <Icon name=role.icon() />
            </span>
            {measures::name(locale, role.measure())}
        </li>
    }
}
