//! The register of releases from confidentiality: who may tell whom what, and
//! how each stands today.

use leptos::prelude::*;
use uuid::Uuid;

use crate::documents::papers::PaperKind;
use crate::domain::case::Case;
use crate::domain::date::nearness;
use crate::domain::ids::ReleaseId;
use crate::domain::phase::release::{Release, ReleaseState};
use crate::i18n::course::course;
use crate::i18n::format;
use crate::ui::components::field::{DateField, LineField, TextField};
use crate::ui::components::icon::Icon;
use crate::ui::platform::clock;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, fact, state, title};
use crate::ui::wizard::picks::due_key;
use crate::ui::wizard::records::{self, Entry, all, first_field};
use crate::ui::wizard::to_paper;

const HOME: &str = "add-release";

/// The register, and what a release needs.
#[component]
pub fn Releases(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = course(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    view! {
        <Folds
            ids={all::<Release>(case)}
            empty=t.no_releases
            add=t.add_release
            home=HOME
            on_add=move |()| records::add(store, open, Release::new)
            entry=move |uuid| release(Entry::new(case, uuid), open)
        />
        <div class="notice">
            <Icon name="lock" />
            <h2>{t.release_help}</h2>
            <p>{t.release_contents}</p>
            <p>{t.release_voluntary}</p>
            <p>{t.release_minors}</p>
        </div>
    }
}

fn release(entry: Entry<Release>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let t = course(locale);
    let name = entry.text(move |release| match (release.from.trim(), release.to.trim()) {
        ("", to) => to.to_owned(),
        (from, "") => from.to_owned(),
        (from, to) => (t.from_to)(from, to),
    });
    let scope = entry.text(|release| release.scope.clone());
    let line = view! {
        {title(name, t.untitled_release)}
        {fact(scope)}
        {state(standing(entry))}
    };
    view! {
        <Fold
            uuid=entry.uuid
            open=open
            name=name
            line=line.into_any()
            fields=move |()| fields(entry)
            on_remove=move |()| entry.remove(HOME)
        />
    }
    .into_any()
}

/// How it stands today, with the day that says so.
fn standing(entry: Entry<Release>) -> Signal<(&'static str, String)> {
    let locale = use_locale();
    let t = course(locale);
    let today = clock::today();
    let found = Memo::new(move |_| {
        let found = entry.with(|release| {
            let day = |day: Option<_>| day.map(|day| format::date(locale, day)).unwrap_or_default();
            match (release.on(today), release.until) {
                (ReleaseState::NotSigned, _) if release.signed_on.is_some() => {
                    ("planned", (t.signed_from)(&day(release.signed_on)))
                }
                (ReleaseState::NotSigned, _) => ("soon", t.not_signed.to_owned()),
                (ReleaseState::Valid, None) => ("ok", t.valid.to_owned()),
                (ReleaseState::Valid, Some(until)) => {
                    let key = if due_key(nearness(until, today)) == "soon" { "soon" } else { "ok" };
                    (key, (t.valid_until)(&format::date(locale, until)))
                }
                (ReleaseState::Expired, until) => ("late", (t.lapsed)(&day(until))),
                (ReleaseState::Revoked, _) => ("late", (t.revoked)(&day(release.revoked_on))),
            }
        });
        found.unwrap_or_default()
    });
    found.into()
}

fn fields(entry: Entry<Release>) -> AnyView {
    let t = course(use_locale());
    view! {
        <LineField
            id=first_field(entry.uuid)
            label=t.release_from
            value=entry.text(|release| release.from.clone())
            on_write=entry.write(|release, text| release.from = text)
        />
        <LineField
            label=t.release_to
            note=t.release_to_note
            value=entry.text(|release| release.to.clone())
            on_write=entry.write(|release, text| release.to = text)
        />
        <TextField
            label=t.scope
            value=entry.text(|release| release.scope.clone())
            on_write=entry.write(|release, text| release.scope = text)
        />
        <TextField
            label=t.purpose
            value=entry.text(|release| release.purpose.clone())
            on_write=entry.write(|release, text| release.purpose = text)
        />
        <div class="days">
            <DateField
                label=t.signed_on
                value=entry.day(|release| release.signed_on)
                on_write=entry.set_day(|release, day| release.signed_on = day)
            />
            <DateField
                label=t.holds_until
                value=entry.day(|release| release.until)
                on_write=entry.set_day(|release, day| release.until = day)
            />
            <DateField
                label=t.revoked_on
                value=entry.day(|release| release.revoked_on)
                on_write=entry.set_day(|release, day| release.revoked_on = day)
            />
        </div>
        {to_paper::link(entry.case, PaperKind::Release(ReleaseId(entry.uuid)))}
    }
    .into_any()
}
