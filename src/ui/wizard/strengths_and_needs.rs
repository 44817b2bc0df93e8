//! What carries beside what is missing: strengths left, needs and wishes right.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::ids::NeedId;
use crate::domain::phase::assessment::{LifeArea, Need, NeedKind, Strength, StrengthOf};
use crate::i18n::wizard::records::records;
use crate::i18n::wizard::wizard;
use crate::i18n::words;
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{LineField, SelectField, TextField};
use crate::ui::components::icon::Icon;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, fact, state, title};
use crate::ui::wizard::picks;
use crate::ui::wizard::records::{self, Entry, all, first_field};

const ADD_STRENGTH: &str = "add-strength";
const ADD_NEED: &str = "add-need";

/// Both columns.
#[component]
pub fn StrengthsAndNeeds(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = records(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    let add_strength = move |()| {
        let make = Strength::new;
        records::add(store, open, make);
    };
    let add_need = move |()| {
        records::add(store, open, Need::new);
    };
    view! {
        <div class="ledger">
            <section data-part="strength">
                <h2>
                    <Icon name="buoy" />
                    {t.strengths}
                </h2>
                <Folds
                    ids={all::<Strength>(case)}
                    empty=t.no_strengths
                    add=t.add_strength
                    home=ADD_STRENGTH
                    on_add=add_strength
                    entry=move |uuid| strength(Entry::new(case, uuid), open)
                />
            </section>
            <section data-part="need">
                <h2>
                    <Icon name="hint" />
                    {t.needs}
                </h2>
                <Folds
                    ids={all::<Need>(case)}
                    empty=t.no_needs
                    add=t.add_need
                    home=ADD_NEED
                    on_add=add_need
                    entry=move |uuid| need(Entry::new(case, uuid), open)
                />
            </section>
        </div>
    }
}

fn strength(entry: Entry<Strength>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let text = entry.text(|strength| strength.text.clone());
    let said = entry.text(move |strength| match strength.source.trim() {
        "" => words::strength_of(locale, strength.of).to_owned(),
        source => format!("{}, {source}", words::strength_of(locale, strength.of)),
    });
    let line = view! {
        {title(text, wizard(locale).nothing)}
        {fact(said)}
    };
    let fields = move |()| {
        let of = entry.text(|strength| picks::key(&StrengthOf::ALL, Some(strength.of)));
        let source = entry.text(|strength| strength.source.clone());
        view! {
            <TextField
                id=first_field(entry.uuid)
                label=t.strength_text
                value=text
                on_write=entry.write(|strength, text| strength.text = text)
            />
            <Choices
                legend=t.strength_of
                entries=picks::picks(&StrengthOf::ALL, |of| words::strength_of(locale, of))
                value=of
                on_pick=entry
                    .pick(|strength, key| strength.of = picks::value(&StrengthOf::ALL, key).unwrap_or_default())
            />
            <LineField
                label=t.said_by
                value=source
                on_write=entry.write(|strength, source| strength.source = source)
            />
        }
        .into_any()
    };
    view! {
        <Fold
            uuid=entry.uuid
            open=open
            name=text
            line=line.into_any()
            fields=fields
            on_remove=move |()| entry.remove(ADD_STRENGTH)
        />
    }
    .into_any()
}

fn need(entry: Entry<Need>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let text = entry.text(|need| need.text.clone());
    let said = entry.text(move |need| match need.area {
        Some(area) => format!("{}, {}", words::need_kind(locale, need.kind), words::life_area(locale, area)),
        None => words::need_kind(locale, need.kind).to_owned(),
    });
    let goal = has_goal(entry);
    let line = view! {
        {title(text, wizard(locale).nothing)}
        <span class="fold-facts">{fact(said)} {state(goal)}</span>
    };
    view! {
        <Fold
            uuid=entry.uuid
            open=open
            name=text
            line=line.into_any()
            fields=move |()| need_fields(entry)
            on_remove=move |()| entry.remove(ADD_NEED)
        />
    }
    .into_any()
}

/// Whether a goal rests on this need.
fn has_goal(entry: Entry<Need>) -> Signal<(&'static str, String)> {
    let t = records(use_locale());
    let id = NeedId(entry.uuid);
    let has_goal = Memo::new(move |_| entry.case.with(|case| case.plan.goals.iter().any(|goal| goal.need == Some(id))));
    Signal::derive(
        move || {
            if has_goal.get() { ("ok", t.has_goal.to_owned()) } else { ("soon", t.without_goal.to_owned()) }
        },
    )
}

fn need_fields(entry: Entry<Need>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let text = entry.text(|need| need.text.clone());
    let kind = entry.text(|need| picks::key(&NeedKind::ALL, Some(need.kind)));
    let area = entry.text(|need| picks::key(&LifeArea::ALL, need.area));
    let areas = picks::picks(&LifeArea::ALL, |area| words::life_area(locale, area));
    let areas = picks::open_first(locale, areas.into_iter());
    view! {
        <TextField
            id=first_field(entry.uuid)
            label=t.need_text
            value=text
            on_write=entry.write(|need, text| need.text = text)
        />
        <Choices
            legend=t.need_kind
            entries=picks::picks(&NeedKind::ALL, |kind| words::need_kind(locale, kind))
            value=kind
            on_pick=entry.pick(|need, key| need.kind = picks::value(&NeedKind::ALL, key).unwrap_or_default())
        />
        <SelectField
            label=t.area
            value=area
            entries=Signal::stored(areas)
            on_pick=entry.pick(|need, key| need.area = picks::value(&LifeArea::ALL, key))
        />
    }
    .into_any()
}
