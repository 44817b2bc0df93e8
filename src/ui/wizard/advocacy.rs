//! What an entry of the log says besides when somebody was stood up for: what
//! for, towards whom, until when, and what came of it.

use leptos::prelude::*;

use crate::domain::phase::course::{Activity, Advocacy, AdvocacyKind, Function};
use crate::i18n::course::{self as texts, course};
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{DateField, LineField, TextField};
use crate::ui::store::use_locale;
use crate::ui::wizard::picks;
use crate::ui::wizard::records::Entry;

/// The fields, while the function is advocacy or something of it is there.
pub fn fields(entry: Entry<Activity>) -> AnyView {
    let is_shown = Memo::new(move |_| {
        let is = |activity: &Activity| activity.function == Function::Advocacy || activity.advocacy.is_some();
        entry.with(is).unwrap_or_default()
    });
    (move || is_shown.get().then(|| shown(entry))).into_any()
}

fn shown(entry: Entry<Activity>) -> AnyView {
    let locale = use_locale();
    let t = course(locale);
    let kind =
        entry.text(|activity| picks::key(&AdvocacyKind::ALL, activity.advocacy.as_ref().map(|advocacy| advocacy.kind)));
    let said = move |get: fn(&Advocacy) -> &str| {
        entry.text(move |activity| {
            activity.advocacy.as_ref().map(|advocacy| get(advocacy).to_owned()).unwrap_or_default()
        })
    };
    view! {
        <fieldset class="check">
            <legend>{t.advocacy}</legend>
            <Choices
                legend=t.advocacy_kind
                entries=picks::picks(&AdvocacyKind::ALL, |kind| texts::advocacy_kind(locale, kind))
                value=kind
                on_pick=entry
                    .pick(|activity, key| {
                        let kind = picks::value(&AdvocacyKind::ALL, key).unwrap_or_default();
                        activity.advocacy.get_or_insert_default().kind = kind;
                    })
            />
            <div class="pair">
                <LineField
                    label=t.addressee
                    value=said(|advocacy| &advocacy.addressee)
                    on_write=entry
                        .write(|activity, text| activity.advocacy.get_or_insert_default().addressee = text)
                />
                <DateField
                    label=t.deadline
                    value=entry.day(|activity| activity.advocacy.as_ref().and_then(|advocacy| advocacy.deadline))
                    on_write=entry
                        .set_day(|activity, day| activity.advocacy.get_or_insert_default().deadline = day)
                />
            </div>
            <TextField
                label=t.result
                value=said(|advocacy| &advocacy.result)
                on_write=entry.write(|activity, text| activity.advocacy.get_or_insert_default().result = text)
            />
        </fieldset>
    }
    .into_any()
}
