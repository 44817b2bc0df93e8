//! Above the log, referrals of which nobody has confirmed the arrival (A-041,
//! A-203); below it, who was last informed, and when.

use leptos::prelude::*;

use crate::analysis::informed::{self, Cover, Informedness, Party};
use crate::analysis::referrals;
use crate::domain::case::Case;
use crate::domain::date::nearness;
use crate::domain::ids::ActivityId;
use crate::domain::phase::activity::Activity;
use crate::domain::record::find;
use crate::i18n::course::course;
use crate::i18n::logged::log;
use crate::i18n::{Locale, format};
use crate::session::Act;
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, page};
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::state;
use crate::ui::wizard::picks::{due_key, short};
use crate::ui::wizard::records::Entry;

/// The referrals that are open, each with the way to confirm it.
#[component]
pub fn OpenReferrals(
    /// The open case.
    case: Memo<Case>,
    /// The id of what gets the focus when the last of them goes.
    home: &'static str,
) -> impl IntoView {
    let locale = use_locale();
    let t = log(locale);
    let open = Memo::new(move |_| {
        case.with(|case| {
            let named = |(id, ask_on)| {
                let to = find(&case.course.activities, id).map_or("", |activity| activity.referred_to(&case.course));
                (id, ask_on, short(to))
            };
            referrals::referrals(case).open.into_iter().map(named).collect::<Vec<_>>()
        })
    });
    let line = move |(id, ask_on, to): (ActivityId, Option<chrono::NaiveDate>, String)| {
        let when = match ask_on {
            Some(day) => {
                let near = nearness(day, clock::today());
                (due_key(near), format::nearness(locale, near))
            }
            None => ("", String::new()),
        };
        view! { <li>
            <span>{to.clone()}</span>
            {state(Signal::stored(when))}
            <Confirm case=case id=id to=to home=home />
        </li> }
    };
    move || {
        let open = open.get();
        (!open.is_empty()).then(|| {
            view! {
                <div class="notice referrals" data-tone="soon">
                    <Icon name="clock" />
                    <b>{t.open_referrals}</b>
                    <ul>{open.into_iter().map(line).collect_view()}</ul>
                </div>
            }
        })
    }
}

/// Confirms the arrival for today.
#[component]
fn Confirm(case: Memo<Case>, id: ActivityId, to: String, home: &'static str) -> impl IntoView {
    let t = log(use_locale());
    let store = use_store();
    let entry: Entry<Activity> = Entry::new(case, id.0);
    let said = (t.confirmed)(&to);
    let confirm = move |_| {
        entry.change(Act::Single, |activity| {
            activity.referral.get_or_insert_default().arrived_on = Some(clock::today());
        });
        store.announce(said.clone());
        // The button with the focus is gone.
        page::focus(home);
    };
    view! {
        <button class="button" data-size="small" type="button" aria-label=(t.confirm_named)(&to) on:click=confirm>
            <Icon name="check" size="small" />
            {t.confirm}
        </button>
    }
}

/// What the table shows.
#[derive(Clone, Default, PartialEq, Eq)]
struct Shown {
    found: Informedness,
    /// Confirmed, open and lost referrals.
    referrals: (usize, usize, usize),
}

/// Who was last informed; not there while the log is empty.
#[component]
pub fn LastInformed(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let shown = Memo::new(move |_| {
        case.with(|case| {
            if case.course.activities.is_empty() {
                return Shown::default();
            }
            let referrals = referrals::referrals(case);
            Shown {
                found: informed::of(case, clock::today()),
                referrals: (referrals.confirmed, referrals.open.len(), referrals.lost),
            }
        })
    });
    move || {
        let shown = shown.get();
        (!shown.found.parties.is_empty() || shown.referrals != (0, 0, 0)).then(|| figures(locale, &shown))
    }
}

fn figures(locale: Locale, shown: &Shown) -> AnyView {
    let t = log(locale);
    let (confirmed, open, lost) = shown.referrals;
    let referrals = (confirmed + open + lost > 0).then(|| view! { <p>{(t.referrals)(confirmed, open, lost)}</p> });
    let lacking = shown.found.parties.iter().filter(|party| party.lacks).count();
    let notice = shown.found.agreed_on.filter(|_| lacking > 0).map(|day| {
        view! {
            <div class="notice" data-tone="soon">
                <Icon name="late" />
                <p>{(t.lacking)(lacking, &format::date(locale, day))}</p>
            </div>
        }
    });
    let table = (!shown.found.parties.is_empty()).then(|| {
        view! {
            <div class="scroll">
                <table class="table">
                    <caption class="only-heard">{t.informed}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.who}</th>
                            <th scope="col">{t.last}</th>
                            <th scope="col">{t.release}</th>
                        </tr>
                    </thead>
                    <tbody>{shown.found.parties.iter().map(|party| row(locale, party)).collect_view()}</tbody>
                </table>
            </div>
        }
    });
    view! {
        <section class="tally informed">
            <h2>{t.informed}</h2>
            {notice}
            {table}
            {referrals}
            <details class="tally-how">
                <summary>{course(locale).how}</summary>
                <p>{t.informed_how}</p>
            </details>
        </section>
    }
    .into_any()
}

fn row(locale: Locale, party: &Party) -> AnyView {
    let t = log(locale);
    let day = party.last.map(|last| format::date(locale, last.on));
    let lacks = (party.lacks && party.last.is_some()).then(|| state(Signal::stored(("soon", t.not_since.to_owned()))));
    let never = party.last.is_none().then(|| {
        let is = if party.lacks { "soon" } else { "" };
        state(Signal::stored((is, t.never.to_owned())))
    });
    let cover = party.last.map(|last| {
        state(Signal::stored(match last.cover {
            Cover::Released(signed) => ("ok", (t.released)(&format::date(locale, signed))),
            Cover::Not(was) => ("late", (t.release_was)(was).to_owned()),
            Cover::None => ("", t.no_release.to_owned()),
        }))
    });
    view! {
        <tr>
            <th scope="row">{party.name.clone()}</th>
            <td>
                <span class="row">{day} {lacks} {never}</span>
            </td>
            <td>{cover}</td>
        </tr>
    }
    .into_any()
}
