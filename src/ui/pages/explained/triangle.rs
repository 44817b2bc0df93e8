//! The triangle of client, case manager and care system. Its fields are
//! a list to a screen reader and on a narrow screen; the lines are decoration.

use leptos::prelude::*;

use crate::i18n::method_page::method_page;
use crate::i18n::method_page::triangle::Field;
use crate::i18n::sources::{self, Source};
use crate::ui::components::icon::Icon;
use crate::ui::pages::explained::ways::Ways;
use crate::ui::store::use_locale;

/// The triangle, with what is said of the field that is chosen.
pub fn triangle(ways: Ways) -> AnyView {
    let locale = use_locale();
    let t = method_page(locale);
    let chosen = RwSignal::new(Some(Field::Client));
    let field = move |field: Field| {
        let id = format!("triangle-{}", field.key());
        let is_chosen = Memo::new(move |_| chosen.get() == Some(field));
        let holds = field.holds(locale);
        let said = {
            let id = id.clone();
            move || {
                is_chosen.get().then(|| {
                    view! {
                        <div class="triangle-said" id=id.clone()>
                            <p class="triangle-name" aria-hidden="true">
                                {field.name(locale)}
                            </p>
                            <p>{field.meaning(locale)}</p>
                            {move || ways.steps(field.steps())}
                        </div>
                    }
                })
            }
        };
        view! {
            <li data-field=field.key()>
                <button
                    type="button"
                    class="triangle-field"
                    aria-expanded=move || if is_chosen.get() { "true" } else { "false" }
                    aria-controls=move || is_chosen.get().then(|| id.clone())
                    on:click=move |_| chosen.set((!is_chosen.get_untracked()).then_some(field))
                >
                    <b>{field.name(locale)}</b>
                    {(!holds.is_empty()).then(|| view! { <span>{holds}</span> })}
                    <Icon name="down" size="small" />
                </button>
                {said}
            </li>
        }
    };
    view! {
        <section class="sheet">
            <h2>{t.triangle}</h2>
            <p>{t.triangle_lead}</p>
            <div class="triangle">
                <svg class="triangle-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                    <path d="M17 12H83L50 88Z"></path>
                </svg>
                <ul>{Field::ALL.map(field).collect_view()}</ul>
            </div>
            <p class="source">{t.source} " " {sources::name(locale, Source::Pantucek)}</p>
        </section>
    }
    .into_any()
}
