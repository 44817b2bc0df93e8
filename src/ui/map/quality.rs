//! How a tie is felt, chosen by its picture.

use leptos::prelude::*;

use crate::domain::map::bond::Quality;
use crate::drawing::geometry::Point;
use crate::drawing::look::{Form, Look};
use crate::drawing::sizes::Sizes;
use crate::drawing::strokes::strokes;
use crate::drawing::tie::{Bow, Curve};
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

/// The line of a quality as the map draws it, 36 wide and 18 high.
fn picture(quality: Quality) -> String {
    let look = Look { form: Form::Told(quality), ..Look::default() };
    let curve = Curve::new(Point::new(1.0, 9.0), Point::new(35.0, 9.0), Bow(0.0));
    strokes(curve, look, Sizes::default()).line
}
