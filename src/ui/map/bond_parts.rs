//! The parts of the form for a tie that are folded in it: what it serves, who
//! supports whom, what can be noticed of it, and since when.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::map::bond::{Bond, Direction, Feature, Frequency, Nature, Support};
use crate::i18n::card::{card, nature_help};
use crate::i18n::sources::Source;
use crate::i18n::{bonds, sources, words};
use crate::session::Act;
use crate::ui::components::choices::Tick;
use crate::ui::components::field::{LineField, SelectField, TextField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::map::bond::Telling;
use crate::ui::map::fold::Fold;
use crate::ui::map::keys;
use crate::ui::store::use_locale;

fn count_of(count: usize) -> String {
    if count == 0 { String::new() } else { count.to_string() }
}

/// What the tie serves, one line a function.
#[component]
pub fn Functions(
    /// The tie.
    telling: Telling,
) -> impl IntoView {
    let t = card(use_locale());
    let bond = telling.bond;
    let count = Memo::new(move |_| bond.with(|bond| bond.functions.len()));
    let new = RwSignal::new(String::new());
    let add = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let function = new.with_untracked(|new| new.trim().to_owned());
        if !function.is_empty() {
            telling.change(Act::Single, |bond| bond.functions.push(function));
            new.set(String::new());
        }
    };
    let at =
        move |at: usize| Signal::derive(move || bond.with(|bond| bond.functions.get(at).cloned().unwrap_or_default()));
    let write = move |at: usize, (text, act): Written| {
        telling.change(Act::Part(act), |bond| {
            if let Some(function) = bond.functions.get_mut(at) {
                *function = text;
            }
        });
    };
    let remove = move |at: usize| {
        telling.change(Act::Single, |bond| {
            if at < bond.functions.len() {
                bond.functions.remove(at);
            }
        });
    };
    // A function whose words were deleted is none.
    let tidy = move |_| {
        if bond.with_untracked(|bond| bond.functions.iter().any(|function| function.trim().is_empty())) {
            telling.change(Act::Single, |bond| bond.functions.retain(|function| !function.trim().is_empty()));
        }
    };
    let line = move |number: usize| {
        let value = at(number);
        view! {
            <li class="pairs ends" on:focusout=tidy>
                <LineField
                    label=(t.function)(number + 1)
                    value=value
                    on_write=move |written: Written| write(number, written)
                />
                <button
                    class="tool"
                    type="button"
                    aria-label=move || (t.drop_function)(&value.get())
                    on:click=move |_| remove(number)
                >
                    <Icon name="close" size="small" />
                </button>
            </li>
        }
    };
    let is_told = count.get_untracked() > 0;
    view! {
        <Fold title=t.functions.to_owned() told=Signal::derive(move || count_of(count.get())) open=is_told>
            <div class="stack" data-gap="small">
                <p class="note">{t.functions_note}</p>
                <ul class="stack" data-gap="small">
                    <For each=move || 0..count.get() key=|number| *number let:number>
                        {line(number)}
                    </For>
                </ul>
                <form class="pairs ends" on:submit=add>
                    <LineField label=t.add_function value=new on_write=move |(text, _): Written| new.set(text) />
                    <button class="tool" type="submit" aria-label=t.add_function title=t.add_function>
                        <Icon name="plus" size="small" />
                    </button>
                </form>
            </div>
        </Fold>
    }
}

/// Five kinds of support, each with who supports whom, and open strife.
#[component]
pub fn Supports(
    /// The tie.
    telling: Telling,
) -> impl IntoView {
    let locale = use_locale();
    let t = card(locale);
    let bond = telling.bond;
    let entries = Signal::derive(move || {
        let none = (String::new(), t.no_support.to_owned());
        let words = telling.ends.with(|(one, other)| {
            Direction::ALL.map(|way| (keys::direction(way).to_owned(), bonds::supporting(locale, way, one, other)))
        });
        std::iter::once(none).chain(words).collect::<Vec<_>>()
    });
    let field = move |support: Support| {
        let value =
            Signal::derive(move || bond.with(|bond| bond.supports(support).map_or("", keys::direction).to_owned()));
        let pick = move |key: String| {
            let way = Direction::ALL.into_iter().find(|way| keys::direction(*way) == key);
            telling.change(Act::Single, |bond| bond.set_support(support, way));
        };
        view! { <SelectField label=words::support(locale, support) value=value entries=entries on_pick=pick /> }
    };
    let count = move |bond: &Bond| bond.support.len() + usize::from(bond.conflict);
    let told = Signal::derive(move || count_of(bond.with(count)));
    view! {
        <Fold title=t.support.to_owned() told=told open=bond.with_untracked(count) != 0>
            <div class="stack" data-gap="small">
                {Support::ALL.map(field).collect_view()}
                <Tick
                    label=t.conflict
                    value=Signal::derive(move || bond.with(|bond| bond.conflict))
                    on_change=move |is: bool| telling.change(Act::Single, |bond| bond.conflict = is)
                />
            </div>
        </Fold>
    }
}

/// What can be noticed of it, by what it speaks for.
#[component]
pub fn Features(
    /// The tie.
    telling: Telling,
) -> impl IntoView {
    let locale = use_locale();
    let t = card(locale);
    let bond = telling.bond;
    let tick = move |feature: Feature| {
        let change = move |is: bool| {
            telling.change(Act::Single, |bond| {
                if is {
                    bond.features.insert(feature);
                } else {
                    bond.features.remove(&feature);
                }
            });
        };
        view! {
            <Tick
                label=bonds::feature(locale, feature)
                value=Signal::derive(move || bond.with(|bond| bond.features.contains(&feature)))
                on_change=change
            />
        }
    };
    let group = move |nature: Nature| {
        view! {
            <div class="nature" role="group" aria-label=bonds::nature(locale, nature)>
                <details class="why">
                    <summary>
                        {bonds::nature(locale, nature)} <Icon name="question" size="small" />
                    </summary>
                    <p class="note">
                        {nature_help(locale, nature)} " " {(t.source)(sources::name(locale, Source::Pantucek))}
                    </p>
                </details>
                {nature.features().map(tick).collect_view()}
            </div>
        }
    };
    let count = move |bond: &Bond| bond.features.len();
    let told = Signal::derive(move || count_of(bond.with(count)));
    view! {
        <Fold title=t.features.to_owned() told=told open=bond.with_untracked(count) != 0>
            <div class="stack" data-gap="small">{Nature::ALL.map(group).collect_view()}</div>
        </Fold>
    }
}

/// Since when, how often, and anything else.
#[component]
pub fn More(
    /// The tie.
    telling: Telling,
) -> impl IntoView {
    let locale = use_locale();
    let t = card(locale);
    let bond = telling.bond;
    let entries = Signal::derive(move || {
        let none = (String::new(), t.not_stated.to_owned());
        let words =
            Frequency::ALL.map(|often| (keys::frequency(often).to_owned(), bonds::frequency(locale, often).to_owned()));
        std::iter::once(none).chain(words).collect::<Vec<_>>()
    });
    let count = move |bond: &Bond| {
        let texts = [&bond.since, &bond.remark].into_iter().filter(|text| !text.trim().is_empty()).count();
        texts + usize::from(bond.frequency.is_some())
    };
    let told = Signal::derive(move || count_of(bond.with(count)));
    view! {
        <Fold title=t.more.to_owned() told=told open=bond.with_untracked(count) != 0>
            <div class="stack" data-gap="small">
                <LineField
                    label=t.since
                    value=Signal::derive(move || bond.with(|bond| bond.since.clone()))
                    on_write=move |(text, act): Written| {
                        telling.change(Act::Part(act), |bond| bond.since = text);
                    }
                />
                <SelectField
                    label=t.frequency
                    value=Signal::derive(move || {
                        bond.with(|bond| bond.frequency.map_or("", keys::frequency).to_owned())
                    })
                    entries=entries
                    on_pick=move |key: String| {
                        let often = Frequency::ALL.into_iter().find(|often| keys::frequency(*often) == key);
                        telling.change(Act::Single, |bond| bond.frequency = often);
                    }
                />
                <TextField
                    label=t.remark
                    value=Signal::derive(move || bond.with(|bond| bond.remark.clone()))
                    on_write=move |(text, act): Written| {
                        telling.change(Act::Part(act), |bond| bond.remark = text);
                    }
                />
            </div>
        </Fold>
    }
}
