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
                <svg viewBox="0 0 36 18" aria-hidden="true" data-quality=quality.map(keys::quality)>
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

/// The line of a quality, 36 wide and 18 high.
const fn picture(quality: Quality) -> &'static str {
    match quality {
        Quality::Strong => "M1 4H35M1 9H35M1 14H35",
        Quality::Moderate => "M1 6.5H35M1 11.5H35",
        Quality::Normal | Quality::Tenuous => "M1 9H35",
        Quality::Stressful => "M1 9H4L6 4L10 14L14 4L18 14L22 4L26 14L30 4L32 9H35",
        Quality::Conflictual => "M1 9H4L6 4L10 14L14 4L18 14L22 4L26 14L30 4L32 9H35M8 1V17M18 1V17M28 1V17",
        Quality::Broken => "M1 9H13M23 9H35M13 2.5V15.5M23 2.5V15.5",
    }
}
