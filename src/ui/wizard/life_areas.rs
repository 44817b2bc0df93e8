//! The areas of life in the views of the person, the professional and others,
//! one of them open at a time. The dumbbells show where the views differ before
//! anything is opened; what was rated in the cycle before stands beside it.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::ids::AreaId;
use crate::domain::phase::area::AreaKey;
use crate::domain::phase::assessment::{AreaRating, LifeArea, OtherView, OwnArea, Perspective, Rating};
use crate::domain::record::{Edit, find};
use crate::i18n::intake::intake;
use crate::i18n::wizard::wizard;
use crate::i18n::{format, words};
use crate::session::Act;
use crate::ui::components::field::{LineField, TextField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::platform::{ids, page};
use crate::ui::store::{Store, use_locale, use_store};
use crate::ui::wizard::records::{Entry, first_field, text_of};
use crate::ui::wizard::scale::{Dumbbell, Scale, ScaleRow, Values, Whose};

const HOME: &str = "add-area";

/// All areas. The first that lacks a view is open.
#[component]
pub fn LifeAreas(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = intake(locale);
    let store = use_store();
    let keys = Memo::new(move |_| case.with(|case| AreaKey::all(&case.assessment)));
    let lacks_a_view = |key: &AreaKey| {
        case.with_untracked(|case| !key.rating(&case.assessment).is_some_and(AreaRating::has_both_views))
    };
    let open = RwSignal::new(LifeArea::ALL.into_iter().map(AreaKey::Common).find(lacks_a_view));
    let before = Memo::new(move |_| case.with(|case| case.cycles.last().map(|cycle| cycle.until)));
    let earlier_note = move || before.get().map(|day| (t.earlier_note)(&format::date(locale, day)));
    let add = move |_| {
        let uuid = ids::fresh();
        store.act(Command::OwnArea(Edit::Put(OwnArea::new(AreaId(uuid)))));
        open.set(Some(AreaKey::Own(AreaId(uuid))));
        page::focus_soon(first_field(uuid));
    };
    view! {
        <div class="areas">
            <p class="areas-head" aria-hidden="true">
                {Scale::ALL.map(|scale| view! { <span>{scale.name(locale)}</span> }).collect_view()}
            </p>
            <ul class="folds">
                <For
                    each=move || keys.get()
                    key=|key| *key
                    children=move |key| view! { <Area place=Rated { case, store, key } open=open /> }
                />
            </ul>
            <div class="areas-foot">
                <button class="button" type="button" id=HOME on:click=add>
                    <Icon name="plus" />
                    {t.add_area}
                </button>
                <p class="note earlier-note">{earlier_note}</p>
            </div>
        </div>
    }
}

/// What a scale says of a rating.
const fn on(scale: Scale, rating: Rating) -> Option<u8> {
    match scale {
        Scale::Need => rating.need,
        Scale::Resource => rating.resource,
    }
}

/// One area of the open case.
#[derive(Clone, Copy)]
struct Rated {
    case: Memo<Case>,
    store: Store,
    key: AreaKey,
}

impl Rated {
    /// What `get` finds in the rating as it is now; in an empty one while there
    /// is none.
    fn with<V>(self, get: impl FnOnce(&AreaRating) -> V) -> V {
        self.case.with(|case| match self.key.rating(&case.assessment) {
            Some(rating) => get(rating),
            None => get(&AreaRating::default()),
        })
    }

    /// The same of the cycle before.
    fn earlier<V>(self, get: impl FnOnce(&AreaRating) -> Option<V>) -> Option<V> {
        self.case.with(|case| self.key.earlier(case).and_then(get))
    }

    fn values(self, scale: Scale) -> Signal<Values> {
        let values = move |rating: &AreaRating| Values {
            person: on(scale, rating.person),
            professional: on(scale, rating.professional),
            others: rating.others.iter().filter_map(|view| on(scale, view.rating)).collect(),
        };
        Memo::new(move |_| self.with(values)).into()
    }

    fn rate(self, act: Act, change: impl FnOnce(&mut AreaRating)) {
        let command = self.case.with_untracked(|case| {
            let mut rating = self.key.rating(&case.assessment).cloned().unwrap_or_default();
            change(&mut rating);
            self.key.rate(case, rating)
        });
        if let Some(command) = command {
            self.store.act_on(command, act);
        }
    }

    fn name(self) -> Signal<String> {
        let locale = use_locale();
        match self.key {
            AreaKey::Common(area) => Signal::stored(words::life_area(locale, area).to_owned()),
            AreaKey::Own(id) => text_of(move || {
                let name = self.case.with(|case| find(&case.assessment.own_areas, id).map(|area| area.name.clone()));
                name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| intake(locale).untitled_area.to_owned())
            }),
        }
    }
}

#[component]
fn Area(place: Rated, open: RwSignal<Option<AreaKey>>) -> impl IntoView {
    let key = place.key;
    let is_open = Memo::new(move |_| open.get() == Some(key));
    let turn = move |_| open.set((!is_open.get_untracked()).then_some(key));
    let dumbbell = move |scale| view! { <Dumbbell scale=scale values=place.values(scale) /> };
    let body = match key {
        AreaKey::Common(area) => format!("area-{}", area as usize),
        AreaKey::Own(id) => format!("area-{}", id.0),
    };
    view! {
        <li class="fold" data-look="area" data-open=move || is_open.get().then_some("true")>
            <button
                class="fold-line"
                type="button"
                aria-expanded=move || if is_open.get() { "true" } else { "false" }
                aria-controls=body.clone()
                on:click=turn
            >
                <b>{place.name()}</b>
                {Scale::ALL.map(dumbbell).collect_view()}
                <Icon name="down" />
            </button>
            <div class="fold-body" id=body>
                {move || is_open.get().then(|| views(place))}
            </div>
        </li>
    }
}

/// Both scales of an area in all views, who else has a view, and the note.
fn views(place: Rated) -> AnyView {
    let t = wizard(use_locale());
    let note = text_of(move || place.with(|rating| rating.note.clone()));
    let write = move |(text, part): Written| place.rate(Act::Part(part), |rating| rating.note = text);
    let own = match place.key {
        AreaKey::Common(_) => None,
        AreaKey::Own(id) => Some(Entry::<OwnArea>::new(place.case, id.0)),
    };
    view! {
        {own.map(name_field)}
        {Scale::ALL.map(|scale| rows(place, scale)).collect_view()}
        {others(place)}
        <div class="fields">
            <TextField label=t.said value=note on_write=write />
        </div>
        {own.map(remove_button)}
    }
    .into_any()
}

fn name_field(own: Entry<OwnArea>) -> AnyView {
    view! {
        <LineField
            id=first_field(own.uuid)
            label=intake(use_locale()).area_name
            value=own.text(|area| area.name.clone())
            on_write=own.write(|area, name| area.name = name)
        />
    }
    .into_any()
}

fn remove_button(own: Entry<OwnArea>) -> AnyView {
    view! {
        <div class="fold-foot">
            <button
                class="button"
                data-kind="plain"
                data-size="small"
                type="button"
                on:click=move |_| own.remove(HOME)
            >
                <Icon name="trash" size="small" />
                {wizard(use_locale()).remove}
            </button>
        </div>
    }
    .into_any()
}

fn rows(place: Rated, scale: Scale) -> AnyView {
    let locale = use_locale();
    let t = wizard(locale);
    let two = move |perspective: Perspective| {
        let value = Memo::new(move |_| place.with(|rating| on(scale, *rating.of(perspective))));
        let earlier = Memo::new(move |_| place.earlier(|rating| on(scale, *rating.of(perspective))));
        let pick = move |value| place.rate(Act::Single, |rating| set(scale, rating.of_mut(perspective), value));
        let whose = Whose::Of(perspective);
        view! { <ScaleRow scale=scale whose=whose value=value.into() earlier=earlier.into() on_pick=pick /> }
    };
    let count = Memo::new(move |_| place.with(|rating| rating.others.len()));
    let further = move |at: usize| {
        let view = move |rating: &AreaRating| rating.others.get(at).map(|view| view.rating);
        let value = Memo::new(move |_| place.with(view).and_then(|rating| on(scale, rating)));
        let who = other_name(place, at);
        let earlier = Memo::new(move |_| {
            who.with(|who| place.earlier(|rating| rating.other(who).and_then(|view| on(scale, view.rating))))
        });
        let pick = move |value| {
            place.rate(Act::Single, |rating| {
                if let Some(view) = rating.others.get_mut(at) {
                    set(scale, &mut view.rating, value);
                }
            });
        };
        let whose = Whose::Other(who);
        view! { <ScaleRow scale=scale whose=whose value=value.into() earlier=earlier.into() on_pick=pick /> }
    };
    // Only the need is compared: formula F-2 names no spread of resources.
    let spread = Memo::new(move |_| place.with(AreaRating::topic).filter(|_| scale == Scale::Need));
    let topic = move || {
        spread.get().map(|spread| {
            view! {
                <div class="spread">
                    <Icon name="compare" />
                    <div>
                        <b>{(t.spread)(spread)}</b>
                        <p>{t.spread_note}</p>
                    </div>
                </div>
            }
        })
    };
    view! {
        <div class="views">
            <p class="group" aria-hidden="true">{scale.name(locale)}</p>
            {Perspective::ALL.map(two).collect_view()}
            {move || (0..count.get()).map(further).collect_view()}
            {(scale == Scale::Need).then(|| changes(place))}
            <div role="status">{topic}</div>
        </div>
    }
    .into_any()
}

const fn set(scale: Scale, rating: &mut Rating, value: Option<u8>) {
    match scale {
        Scale::Need => rating.need = value,
        Scale::Resource => rating.resource = value,
    }
}

fn other_name(place: Rated, at: usize) -> Signal<String> {
    text_of(move || place.with(|rating| rating.others.get(at).map(|view| view.who.clone())).unwrap_or_default())
}

/// How the need has changed since the cycle before, view by view (F-3).
fn changes(place: Rated) -> AnyView {
    let locale = use_locale();
    let t = intake(locale);
    let said = Memo::new(move |_| {
        place.case.with(|case| {
            let (Some(now), Some(before)) = (place.key.rating(&case.assessment), place.key.earlier(case)) else {
                return Vec::new();
            };
            let say = |name: &str, now: &Rating, before: &Rating| {
                let change = now.need_change(before)?;
                Some((t.need_change)(name, before.need?, now.need?, change))
            };
            let two = Perspective::ALL.map(|perspective| {
                say(words::perspective(locale, perspective), now.of(perspective), before.of(perspective))
            });
            let others = now.others.iter().map(|view| say(&view.who, &view.rating, &before.other(&view.who)?.rating));
            two.into_iter().chain(others).flatten().collect::<Vec<String>>()
        })
    });
    let shown = move || {
        said.with(|said| {
            (!said.is_empty()).then(|| {
                view! {
                    <ul class="need-changes">
                        {said.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view()}
                    </ul>
                }
            })
        })
    };
    shown.into_any()
}

/// Who else has a view, by name, and one more.
fn others(place: Rated) -> AnyView {
    let t = intake(use_locale());
    let home = match place.key {
        AreaKey::Common(area) => format!("add-view-{}", area as usize),
        AreaKey::Own(id) => format!("add-view-{}", id.0),
    };
    let button = home.clone();
    let field = move |at: usize| format!("{home}-{at}");
    let count = Memo::new(move |_| place.with(|rating| rating.others.len()));
    let add_field = field.clone();
    let add = move |_| {
        let at = count.get_untracked();
        place.rate(Act::Single, |rating| rating.others.push(OtherView::default()));
        let id = add_field(at);
        page::focus_soon(id);
    };
    let back = button.clone();
    let row = move |at: usize| named(place, at, field(at), back.clone());
    view! {
        <div class="other-views">
            {move || (0..count.get()).map(row.clone()).collect_view()}
            <button class="button" data-size="small" type="button" id=button on:click=add>
                <Icon name="plus" size="small" />
                {t.add_view}
            </button>
        </div>
    }
    .into_any()
}

fn named(place: Rated, at: usize, id: String, home: String) -> AnyView {
    let locale = use_locale();
    let t = intake(locale);
    let store = place.store;
    let who = other_name(place, at);
    let write = move |(text, part): Written| {
        place.rate(Act::Part(part), |rating| {
            if let Some(view) = rating.others.get_mut(at) {
                view.who = text;
            }
        });
    };
    let remove = move |_| {
        place.rate(Act::Single, |rating| {
            if at < rating.others.len() {
                rating.others.remove(at);
            }
        });
        store.announce(t.view_removed.to_owned());
        page::focus(&home);
    };
    view! {
        <div class="other-view">
            <LineField id=id label=t.whose_view value=who on_write=write />
            <button
                class="tool"
                type="button"
                aria-label=move || (t.remove_view)(&Whose::Other(who).name(locale))
                on:click=remove
            >
                <Icon name="trash" size="small" />
            </button>
        </div>
    }
    .into_any()
}
