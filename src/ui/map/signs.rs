//! A picture sign in place of initials: some that fit, or one of one's own.

use leptos::prelude::*;

use crate::i18n::card::{card, signs};
use crate::session::Act;
use crate::ui::components::field::{LineField, Written};
use crate::ui::map::fold::Fold;
use crate::ui::store::use_locale;

/// The most that a sign of one's own may hold: one sign with its modifiers, or
/// two letters.
const LONGEST: usize = 8;

/// Called with a sign and the act it belongs to.
pub type OnSign = Callback<(String, Act)>;

/// The choice of a sign, folded away.
#[component]
pub fn Signs(
    /// The sign there is; empty for none.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the sign that was chosen.
    #[prop(into)]
    on_pick: OnSign,
) -> impl IntoView {
    let locale = use_locale();
    let t = card(locale);
    let sign = move |(sign, word): (&'static str, &'static str)| {
        let is_on = Memo::new(move |_| value.with(|value| value == sign));
        view! {
            <button
                class="sign"
                type="button"
                title=word
                aria-label=word
                aria-pressed=move || if is_on.get() { "true" } else { "false" }
                on:click=move |_| on_pick.run((sign.to_owned(), Act::Single))
            >
                {sign}
            </button>
        }
    };
    let write = move |(text, act): Written| {
        let text: String = text.trim().chars().take(LONGEST).collect();
        on_pick.run((text, Act::Part(act)));
    };
    let said = move || value.with(|value| if value.is_empty() { t.no_emoji.to_owned() } else { value.clone() });
    view! {
        <Fold title=t.emoji.to_owned() told=Signal::derive(said)>
            <div class="stack" data-gap="small">
                <div class="signs" role="group" aria-label=t.emoji>
                    {signs(locale).map(sign).collect_view()}
                </div>
                <div class="pairs ends">
                    <LineField label=t.own_emoji value=value on_write=write />
                    <button
                        class="button"
                        data-size="small"
                        type="button"
                        disabled=move || value.with(String::is_empty)
                        on:click=move |_| on_pick.run((String::new(), Act::Single))
                    >
                        {t.no_emoji}
                    </button>
                </div>
            </div>
        </Fold>
    }
}
