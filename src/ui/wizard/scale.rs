//! A row of the values 0–4 in one view, and all views drawn as a dumbbell:
//! circle for the person, diamond for the professional, squares for others.

use leptos::prelude::*;

use crate::domain::phase::assessment::{Perspective, RATING_MAX, WIDE_SPREAD};
use crate::i18n::Locale;
use crate::i18n::intake::intake;
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

/// Whose view a row is.
#[derive(Clone, Copy, Debug)]
pub enum Whose {
    /// The person's or the professional's.
    Of(Perspective),
    /// Somebody else's, by name.
    Other(Signal<String>),
}

impl Whose {
    const fn key(self) -> &'static str {
        match self {
            Self::Of(Perspective::Person) => "person",
            Self::Of(Perspective::Professional) => "pro",
            Self::Other(_) => "other",
        }
    }

    const fn sign(self) -> &'static str {
        match self {
            Self::Of(Perspective::Person) => "M1 9a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z",
            Self::Of(Perspective::Professional) => "M9 .5 17.5 9 9 17.5.5 9z",
            Self::Other(_) => "M2 2h14v14H2z",
        }
    }

    /// "Sicht der Zielperson"; follows the name of somebody else.
    pub fn name(self, locale: Locale) -> String {
        match self {
            Self::Of(perspective) => (wizard(locale).view_of)(words::perspective(locale, perspective)),
            Self::Other(name) => name.with(|name| match name.trim() {
                "" => intake(locale).unnamed_view.to_owned(),
                name => (intake(locale).view_by)(name),
            }),
        }
    }
}

/// The row of one view on one scale.
#[component]
pub fn ScaleRow(
    /// Which scale.
    scale: Scale,
    /// Whose view.
    whose: Whose,
    /// The value; `None` while it is not rated.
    value: Signal<Option<u8>>,
    /// The value of the cycle before, marked by a dash.
    earlier: Signal<Option<u8>>,
    /// Called with the value that was picked.
    #[prop(into)]
    on_pick: Callback<Option<u8>>,
) -> impl IntoView {
    let locale = use_locale();
    let t = wizard(locale);
    let name = number::fresh_id();
    let choice = move |choice: Option<u8>| {
        let (figure, word) = match choice {
            Some(value) => (value.to_string(), scale.word(locale, value)),
            None => ("–".to_owned(), t.open),
        };
        let is_earlier = move || choice.is_some() && earlier.get() == choice;
        view! {
            <label data-is=choice.is_none().then_some("open") data-was=move || is_earlier().then_some("true")>
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=move || value.get() == choice
                    on:change=move |_| on_pick.run(choice)
                />
                <b>{figure}</b>
                <span>{word}</span>
                {move || {
                    is_earlier().then(|| view! { <i class="only-heard">{format!(", {}", intake(locale).earlier)}</i> })
                }}
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
        <fieldset class="view" data-view=whose.key()>
            <legend>
                <svg class="sign" viewBox="0 0 18 18" aria-hidden="true">
                    <path d=whose.sign()></path>
                </svg>
                <span class="only-heard">{scale.name(locale)} ", "</span>
                {move || whose.name(locale)}
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

/// All views of one scale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    /// The person's.
    pub person: Option<u8>,
    /// The professional's.
    pub professional: Option<u8>,
    /// Those of others.
    pub others: Vec<u8>,
}

impl Values {
    fn all(&self) -> impl Iterator<Item = u8> {
        self.person.into_iter().chain(self.professional).chain(self.others.iter().copied())
    }

    /// The lowest and the highest, where there are several.
    fn ends(&self) -> Option<(u8, u8)> {
        let (low, high) = (self.all().min()?, self.all().max()?);
        (self.all().count() > 1).then_some((low, high))
    }
}

/// All views of one scale on one line.
#[component]
pub fn Dumbbell(
    /// Which scale.
    scale: Scale,
    /// The views.
    values: Signal<Values>,
) -> impl IntoView {
    let locale = use_locale();
    let t = wizard(locale);
    let label = move || {
        values.with(|values| {
            let said = |value: Option<u8>| value.map_or_else(|| t.open.to_owned(), |value| value.to_string());
            let view = |view, value| format!("{} {}", words::perspective(locale, view), said(value));
            let person = view(Perspective::Person, values.person);
            let two = (t.dumbbell)(scale.name(locale), &person, &view(Perspective::Professional, values.professional));
            let others: Vec<String> = values.others.iter().map(u8::to_string).collect();
            if others.is_empty() { two } else { two + &(intake(locale).further_views)(&others.join(", ")) }
        })
    };
    let ends = Memo::new(move |_| values.with(Values::ends));
    let gap = move || ends.get().map(|(low, high)| format!("M{} 9H{}", x(low), x(high))).unwrap_or_default();
    let is_wide = move || ends.get().is_some_and(|(low, high)| high - low >= WIDE_SPREAD);
    let diamond = move || {
        values.with(|values| values.professional).map(|value| {
            let left = x(value) - 8;
            format!("M{left} 9l8 -8 8 8 -8 8z")
        })
    };
    let circle = move || {
        let (person, professional) = values.with(|values| (values.person, values.professional));
        // Both at one place: the circle lies inside the diamond.
        let radius = if person == professional { "4" } else { "6" };
        person.map(|value| view! { <circle class="person" cx=x(value) cy="9" r=radius></circle> })
    };
    // Squares lie behind the two others, and stand out where all agree.
    let squares = move || {
        values.with(|values| {
            let square = |value: &u8| format!("M{} 1h16v16h-16z", x(*value) - 8);
            values.others.iter().map(square).collect::<String>()
        })
    };
    let none = move || {
        let is_empty = values.with(|values| values.all().next().is_none());
        is_empty.then(|| view! { <circle class="none" cx="50" cy="9" r="6"></circle> })
    };
    view! {
        <svg class="dumbbell" viewBox="0 0 100 18" role="img" aria-label=label>
            <path class="rule" d="M10 9H90"></path>
            <path class="gap" data-is=move || is_wide().then_some("wide") d=gap></path>
            <path class="other" d=squares></path>
            <path class="pro" d=move || diamond().unwrap_or_default()></path>
            {circle}
            {none}
        </svg>
    }
}
