//! A row of the values 0–4 in one view, and two views drawn as a dumbbell:
//! circle for the person, diamond for the professional.

use leptos::prelude::*;

use crate::domain::phase::assessment::{Perspective, RATING_MAX, WIDE_SPREAD};
use crate::i18n::Locale;
use crate::i18n::wizard::wizard;
use crate::i18n::words;
use crate::ui::components::number;
use crate::ui::store::use_locale;

/// One of the two scales of the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// How much needs to be done.
    Need,
    /// How much it carries.
    Resource,
}

impl Scale {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Need, Self::Resource];

    /// Its name.
    pub fn name(self, locale: Locale) -> &'static str {
        match self {
            Self::Need => wizard(locale).need,
            Self::Resource => wizard(locale).resource,
        }
    }

    /// The word of a value on it.
    pub fn word(self, locale: Locale, value: u8) -> &'static str {
        match self {
            Self::Need => words::need_scale(locale, value),
            Self::Resource => words::resource_scale(locale, value),
        }
    }
}

const fn view_key(perspective: Perspective) -> &'static str {
    match perspective {
        Perspective::Person => "person",
        Perspective::Professional => "pro",
    }
}

/// The row of one view on one scale.
#[component]
pub fn ScaleRow(
    /// Which scale.
    scale: Scale,
    /// Whose view.
    perspective: Perspective,
    /// The value; `None` while it is not rated.
    value: Signal<Option<u8>>,
    /// Called with the value that was picked.
    #[prop(into)]
    on_pick: Callback<Option<u8>>,
) -> impl IntoView {
    let locale = use_locale();
    let t = wizard(locale);
    let name = number::fresh_id();
    let sign = match perspective {
        Perspective::Person => "M1 9a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z",
        Perspective::Professional => "M9 .5 17.5 9 9 17.5.5 9z",
    };
    let choice = move |choice: Option<u8>| {
        let (figure, word) = match choice {
            Some(value) => (value.to_string(), scale.word(locale, value)),
            None => ("–".to_owned(), t.open),
        };
        view! {
            <label data-is=choice.is_none().then_some("open")>
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=move || value.get() == choice
                    on:change=move |_| on_pick.run(choice)
                />
                <b>{figure}</b>
                <span>{word}</span>
            </label>
        }
    };
    // Where the words do not fit under the figures, the one that counts stands below.
    let said = move || match value.get() {
        Some(value) => format!("{value}: {}", scale.word(locale, value)),
        None => format!("0: {} … {RATING_MAX}: {}", scale.word(locale, 0), scale.word(locale, RATING_MAX)),
    };
    let choices: Vec<Option<u8>> = (0..=RATING_MAX).map(Some).chain([None]).collect();
    view! {
        <fieldset class="view" data-view=view_key(perspective)>
            <legend>
                <svg class="sign" viewBox="0 0 18 18" aria-hidden="true">
                    <path d=sign></path>
                </svg>
                <span class="only-heard">{scale.name(locale)} ", "</span>
                {(t.view_of)(words::perspective(locale, perspective))}
            </legend>
            <div class="scale">{choices.into_iter().map(choice).collect_view()}</div>
            <p class="scale-said" aria-hidden="true">
                {said}
            </p>
        </fieldset>
    }
}

/// Where the centre of a value lies on the drawn scale.
fn x(value: u8) -> u16 {
    10 + 20 * u16::from(value)
}

/// Both views of one scale on one line.
#[component]
pub fn Dumbbell(
    /// Which scale.
    scale: Scale,
    /// The person's and the professional's value.
    values: Signal<(Option<u8>, Option<u8>)>,
) -> impl IntoView {
    let locale = use_locale();
    let t = wizard(locale);
    let label = move || {
        let (person, professional) = values.get();
        let said = |value: Option<u8>| value.map_or_else(|| t.open.to_owned(), |value| value.to_string());
        (t.dumbbell)(scale.name(locale), &said(person), &said(professional))
    };
    let gap = move || match values.get() {
        (Some(person), Some(professional)) => format!("M{} 9H{}", x(person), x(professional)),
        (Some(_), None) | (None, Some(_) | None) => String::new(),
    };
    let is_wide = move || match values.get() {
        (Some(person), Some(professional)) => person.abs_diff(professional) >= WIDE_SPREAD,
        (Some(_), None) | (None, Some(_) | None) => false,
    };
    let diamond = move || {
        values.get().1.map(|value| {
            let left = x(value) - 8;
            format!("M{left} 9l8 -8 8 8 -8 8z")
        })
    };
    let circle = move || {
        let (person, professional) = values.get();
        // Both at one place: the circle lies inside the diamond.
        let radius = if person == professional { "4" } else { "6" };
        person.map(|value| view! { <circle class="person" cx=x(value) cy="9" r=radius></circle> })
    };
    let none =
        move || (values.get() == (None, None)).then(|| view! { <circle class="none" cx="50" cy="9" r="6"></circle> });
    view! {
        <svg class="dumbbell" viewBox="0 0 100 18" role="img" aria-label=label>
            <path class="rule" d="M10 9H90"></path>
            <path class="gap" data-is=move || is_wide().then_some("wide") d=gap></path>
            <path class="pro" d=move || diamond().unwrap_or_default()></path>
            {circle}
            {none}
        </svg>
    }
}
