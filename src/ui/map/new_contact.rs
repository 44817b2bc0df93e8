//! Ways to a new contact: a name at the place that was tapped, or a form that
//! finds the place.

use leptos::ev;
use leptos::html;
use leptos::prelude::*;

use crate::domain::client::Gender;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::matching;
use crate::domain::map::network::MapCommand;
use crate::domain::map::place::{Place, Sector};
use crate::domain::map::role;
use crate::drawing::geometry::point_of;
use crate::drawing::path::number;
use crate::editor::intent::End;
use crate::editor::placing::free_place_at;
use crate::editor::selection::Selection;
use crate::i18n::map::map;
use crate::i18n::roles;
use crate::i18n::shell::shell;
use crate::session::Act;
use crate::ui::components::dialog::Dialog;
use crate::ui::components::field::{LineField, SelectField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::map::canvas::CHART;
use crate::ui::map::hand::{Hand, focus_soon};
use crate::ui::map::keys;
use crate::ui::map::panels::{Panels, Tab};
use crate::ui::map::place_field::{distance_of, nearness_entries, sector_entries};
use crate::ui::map::role_field::RoleCombo;
use crate::ui::map::speech;
use crate::ui::map::state::MapState;
use crate::ui::map::versions::known::take_over;
use crate::ui::map::versions::same::SameNamed;
use crate::ui::map::view::View;
use crate::ui::platform::{ids, page};

/// The size of the form at the place, in pixels.
const WIDTH: f64 = 264.0;
const HEIGHT: f64 = 132.0;
/// What it grows by while it asks whether somebody known is meant.
const QUESTION: f64 = 132.0;

/// The name of a new contact, asked for at its place.
#[component]
pub fn NameForm(
    /// The state of the map screen.
    state: MapState,
    /// How the map is seen.
    view: View,
    /// The hand on the map.
    hand: Hand,
) -> impl IntoView {
    move || hand.adding.get().map(|place| view! { <AtPlace state=state view=view hand=hand place=place /> }.into_any())
}

#[component]
fn AtPlace(state: MapState, view: View, hand: Hand, place: Place) -> impl IntoView {
    let locale = state.locale();
    let t = map(locale);
    let field = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // A field that has just been drawn can always take the focus.
            field.focus().ok();
        }
    });
    let finish = move || match hand.finish_adding() {
        Some(id) => focus_soon(End::Contact(id)),
        None => page::focus(CHART),
    };
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        finish();
    };
    let cancel = move || {
        hand.new_name.set(String::new());
        hand.finish_adding();
        page::focus(CHART);
    };
    let asks = Memo::new(move |_| {
        let id = state.version.with(|version| version.id);
        hand.new_name.with(|name| state.case.with(|case| !matching::namesakes(case, id, name, "").is_empty()))
    });
    let height = Memo::new(move |_| if asks.get() { HEIGHT + QUESTION } else { HEIGHT });
    let corner = Memo::new(move |_| corner(view, place, height.get()));
    let same = move |id: ContactId| {
        take_over(state, id, Some(place), Act::Single);
        hand.new_name.set(String::new());
        hand.finish_adding();
        state.select(Selection::contact(id));
        state.announce(speech::placed(state, &state.name_now(id), place));
        focus_soon(End::Contact(id));
    };
    view! {
        <svg class="overlay">
            <foreignObject
                x=move || number(corner.get().0)
                y=move || number(corner.get().1)
                width=number(WIDTH)
                height=move || number(height.get())
            >
                <form
                    class="name-form panel"
                    on:submit=submit
                    on:keydown=move |event| {
                        // On the whole screen Escape leads back into the window; what
                        // was typed stays.
                        if event.key() == "Escape" && !page::is_full_screen() {
                            event.prevent_default();
                            cancel();
                        }
                    }
                >
                    <label for="new-name">{t.new_contact}</label>
                    <input
                        class="input"
                        id="new-name"
                        type="text"
                        autocomplete="off"
                        enterkeyhint="done"
                        placeholder=t.name
                        aria-describedby="new-place"
                        node_ref=field
                        prop:value=hand.new_name
                        on:input=move |event| hand.new_name.set(event_target_value(&event))
                    />
                    <p id="new-place">{speech::read_out(locale, place)}</p>
                    <SameNamed
                        state=state
                        name=hand.new_name
                        role=Signal::stored(String::new())
                        on_same=same
                    />
                    <button class="tool" type="submit" aria-label=t.add title=t.add>
                        <Icon name="check" />
                    </button>
                    <button
                        class="tool"
                        type="button"
                        aria-label=shell(locale).cancel
                        title=shell(locale).cancel
                        on:click=move |_| cancel()
                    >
                        <Icon name="close" />
                    </button>
                </form>
            </foreignObject>
        </svg>
    }
}

/// Where the form stands: below its place, above it where there is no room.
fn corner(view: View, place: Place, height: f64) -> (f64, f64) {
    let at = view.viewport.get().screen_from_map(point_of(place));
    let screen = view.screen();
    let free = screen.free();
    let below = at.y + 28.0;
    let top = if below + height > free.bottom { at.y - 28.0 - height } else { below };
    let left = (at.x - 0.5 * WIDTH).clamp(8.0, (screen.width - WIDTH - 8.0).max(8.0));
    (left, top.clamp(8.0, (screen.height - height - 8.0).max(8.0)))
}

/// The form for a new contact: name, role, sector, nearness.
#[component]
pub fn NewContactForm(
    /// The state of the map screen.
    state: MapState,
    /// The panels over the map.
    panels: Panels,
) -> impl IntoView {
    let t = map(state.locale());
    view! {
        <Dialog open=panels.form title=t.new_contact>
            <Fields state=state panels=panels />
        </Dialog>
    }
}

#[component]
fn Fields(state: MapState, panels: Panels) -> impl IntoView {
    let locale = state.locale();
    let t = map(locale);
    let (name, role) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let sector = RwSignal::new(keys::sector(Sector::Family).to_owned());
    let nearness = RwSignal::new("5".to_owned());
    let chosen = Signal::derive(move || {
        sector.with(|sector| Sector::ALL.into_iter().find(|entry| keys::sector(*entry) == sector))
    });
    page::focus_soon("form-name");
    let sectors = move || {
        let none = (String::new(), t.not_placed.to_owned());
        sector_entries(locale).chain([none]).collect::<Vec<_>>()
    };
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let id = ContactId(ids::fresh());
        let sector = chosen.get_untracked();
        let distance = nearness.with_untracked(|nearness| nearness.parse().map_or(50.0, distance_of));
        let place = sector.and_then(|sector| {
            state.version.with_untracked(|version| free_place_at(&version.network, sector, distance))
        });
        let role = role.with_untracked(|role| roles::stored(role).trim().to_owned());
        let gender = role::gender_with("", Gender::Unspecified, &role);
        let contact = Contact { role, gender, place, ..Contact::new(id, name.get_untracked().trim()) };
        state.change(MapCommand::Add(contact));
        state.select(Selection::contact(id));
        panels.tab.set(Tab::Selected);
        panels.form.set(false);
        if let Some(place) = place {
            state.announce(speech::placed(state, &state.name_now(id), place));
        }
        focus_soon(End::Contact(id));
    };
    // Somebody known comes as they are; where they stand is asked here.
    let same = move |id: ContactId| {
        let distance = nearness.with_untracked(|nearness| nearness.parse().map_or(50.0, distance_of));
        let place = chosen.get_untracked().and_then(|sector| {
            state.version.with_untracked(|version| free_place_at(&version.network, sector, distance))
        });
        take_over(state, id, place, Act::Single);
        state.select(Selection::contact(id));
        panels.tab.set(Tab::Selected);
        panels.form.set(false);
        if let Some(place) = place {
            state.announce(speech::placed(state, &state.name_now(id), place));
        }
        focus_soon(End::Contact(id));
    };
    view! {
        <form class="stack" on:submit=submit>
            <LineField
                id="form-name"
                label=t.name
                value=name
                on_write=move |(text, _): Written| name.set(text)
            />
            <RoleCombo
                value=role
                sector=chosen
                on_enter=|()| ()
                on_write=move |(text, _): Written| role.set(text)
            />
            <SameNamed state=state name=name role=role on_same=same />
            <div class="pairs">
                <SelectField
                    label=t.sector
                    value=sector
                    entries=Signal::derive(sectors)
                    on_pick=move |key: String| sector.set(key)
                />
                <SelectField
                    label=t.nearness
                    value=nearness
                    entries=Signal::derive(move || nearness_entries(locale))
                    on_pick=move |key: String| nearness.set(key)
                />
            </div>
            <div class="foot">
                <button class="button" type="button" on:click=move |_| panels.form.set(false)>
                    {shell(locale).cancel}
                </button>
                <button class="button" data-kind="main" type="submit">
                    {t.add}
                </button>
            </div>
        </form>
    }
}
