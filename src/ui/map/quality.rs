//! How a tie is felt, chosen by its picture.

use leptos::prelude::*;

use crate::domain::map::bond::Quality;
use crate::i18n::bonds;
use crate::i18n::card::card;
use crate::ui::components::number;
use crate::ui::map::keys;
use crate::ui::store::use_locale;

/// The qualities as a row of pictures; the first says that it is not rated.
#[component]
pub fn QualityRow(
    /// Which is chosen.
    #[prop(into)]
    value: Signal<Option<Quality>>,
    /// Called with the one that was chosen.
    #[prop(into)]
    on_pick: Callback<Option<Quality>>,
) -> impl IntoView {
    let locale = use_locale();
    let t = card(locale);
    let name = number::fresh_id();
    let choice = move |quality: Option<Quality>| {
        let word = quality.map_or(t.not_rated, |quality| bonds::quality(locale, quality));
        let hint = quality.map(|quality| bonds::quality_hint(locale, quality));
        let picture = quality.map(picture).unwrap_or_default();
        view! {
            <label title=hint>
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=move || value.get() == quality
                    on:change=move |_| on_pick.run(quality)
                />
                <svg viewBox="0 0 48 18" aria-hidden="true" data-quality=quality.map(keys::quality)>
                    <path d=picture />
                </svg>
                <span>{word}</span>
            </label>
        }
    };
    view! {
        <fieldset class="qualities">
            <legend>{t.quality}</legend>
            <div class="qualities-row">
                {std::iter::once(None).chain(Quality::ALL.map(Some)).map(choice).collect_view()}
            </div>
            <p class="note" aria-live="polite">
                {move || value.get().map(|quality| bonds::quality_hint(locale, quality))}
            </p>
        </fieldset>
    }
}

/// The line of a quality, 48 wide and 18 high.
const fn picture(quality: Quality) -> &'static str {
    match quality {
        Quality::Strong => "M2 5.6H46M2 9H46M2 12.4H46",
        Quality::Moderate => "M2 7H46M2 11H46",
        Quality::Normal | Quality::Tenuous => "M2 9H46",
        Quality::Stressful => "M2 9H6L8.3 5L12.9 13L17.4 5L22 13L26.6 5L31.1 13L35.7 5L39.7 13L42 9H46",
        Quality::Conflictual => {
            "M2 9H6L8.3 5L12.9 13L17.4 5L22 13L26.6 5L31.1 13L35.7 5L39.7 13L42 9H46M12 1V17M24 1V17M36 1V17"
        }
        Quality::Broken => "M2 9H19M29 9H46M19 2.5V15.5M29 2.5V15.5",
    }
}
