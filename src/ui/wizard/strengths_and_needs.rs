//! What carries beside what is missing: strengths left, needs and wishes right.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::ids::ContactId;
use crate::domain::ids::NeedId;
use crate::domain::order;
use crate::domain::phase::assessment::{Access, LifeArea, Need, NeedKind, ResourceKind, Strength, StrengthOf};
use crate::i18n::intake::{self as texts, intake};
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
    let about = entry.text(move |strength| {
        let name = strength.contact.and_then(|id| entry.case.with(|case| case.contact(id).map(|at| at.name.clone())));
        let kind = strength.kind.map(|kind| texts::resource_kind(locale, kind).to_owned());
        let access = strength.access.map(|access| texts::access(locale, access).to_owned());
        let on_map = name.map(|name| (intake(locale).on_map)(&name));
        [kind, access, on_map].into_iter().flatten().collect::<Vec<_>>().join(", ")
    });
    let line = view! {
        {title(text, wizard(locale).nothing)}
        <span class="fold-facts">{fact(said)} {fact(about)}</span>
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
            {resource_fields(entry)}
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

/// What kind of resource it is, whether it can be used, and who of the map it is.
fn resource_fields(entry: Entry<Strength>) -> AnyView {
    let locale = use_locale();
    let t = intake(locale);
    let kinds = picks::picks(&ResourceKind::ALL, |kind| texts::resource_kind(locale, kind));
    let ways = picks::picks(&Access::ALL, |access| texts::access(locale, access));
    let contacts = Memo::new(move |_| {
        entry.case.with(|case| {
            let on_map = case.newest_map().into_iter().flat_map(|map| map.network.contacts());
            let mut ids: Vec<ContactId> = on_map.map(|contact| contact.id).collect();
            // Who was linked stays in the list, whoever left the map.
            let linked = entry.with(|strength| strength.contact).flatten();
            ids.extend(linked.filter(|id| !ids.contains(id)));
            let named = |id: &ContactId| Some((id.0.to_string(), case.contact(*id)?.name.clone()));
            let mut contacts: picks::Picks = ids.iter().filter_map(named).collect();
            order::by_key(&mut contacts, |(_, name)| name.to_lowercase());
            picks::open_first(locale, contacts.into_iter())
        })
    });
    view! {
        <Choices
            legend=t.resource_kind
            entries=picks::or_open(kinds, locale)
            value=entry.text(|strength| picks::key(&ResourceKind::ALL, strength.kind))
            on_pick=entry.pick(|strength, key| strength.kind = picks::value(&ResourceKind::ALL, key))
        />
        <Choices
            legend=t.access
            entries=picks::or_open(ways, locale)
            value=entry.text(|strength| picks::key(&Access::ALL, strength.access))
            on_pick=entry.pick(|strength, key| strength.access = picks::value(&Access::ALL, key))
        />
        <SelectField
            label=t.contact
            value=entry.text(|strength| strength.contact.map(|id| id.0.to_string()).unwrap_or_default())
            entries=contacts
            on_pick=entry.pick(|strength, key| strength.contact = key.parse().ok().map(ContactId))
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
    let limits = entry.text(move |need| match need.limits.trim() {
        "" => String::new(),
        _ => intake(locale).has_limits.to_owned(),
    });
    let line = view! {
        {title(text, wizard(locale).nothing)}
        <span class="fold-facts">{fact(said)} {state(goal)} {fact(limits)}</span>
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
        <TextField
            label=intake(locale).limits
            value=entry.text(|need| need.limits.clone())
            on_write=entry.write(|need, limits| need.limits = limits)
        />
    }
    .into_any()
}
