//! What stands out, sentence by sentence: whom it concerns on the map, and the
//! interventions of the method that fit, each ready to become a measure.

use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::findings::{Finding, Kind};
use crate::analysis::interventions::{fitting, row};
use crate::domain::command::Command;
use crate::domain::ids::MeasureId;
use crate::domain::phase::intervention::Intervention;
use crate::domain::phase::plan::Measure;
use crate::domain::phase::step::Step;
use crate::domain::record::Edit;
use crate::i18n::findings::{self as found, findings};
use crate::i18n::interventions::{self as words, interventions};
use crate::i18n::shell::shell;
use crate::ui::components::icon::Icon;
use crate::ui::map::analysis::explained::Chips;
use crate::ui::map::analysis::lit::Light;
use crate::ui::map::numbers::Reading;
use crate::ui::platform::{ids, page};
use crate::ui::route::Route;
use crate::ui::store::{Deed, use_locale, use_store};

/// All findings, in their order.
#[component]
pub fn Findings(
    /// What the parts of the panel share.
    reading: Reading,
) -> impl IntoView {
    let t = findings(use_locale());
    let kinds =
        Memo::new(move |_| reading.found.with(|found| found.iter().map(|finding| finding.kind).collect::<Vec<_>>()));
    let is_empty = Memo::new(move |_| reading.state.version.with(|version| version.network.contacts().len() == 0));
    let lead = move || match (is_empty.get(), kinds.with(Vec::is_empty)) {
        (true, _) => t.empty,
        (false, true) => t.nothing,
        (false, false) => t.lead,
    };
    view! {
        <p class="against">{lead}</p>
        <ul class="findings" aria-label=t.list>
            <For each=move || kinds.get() key=|kind| *kind let:kind>
                <Standing reading=reading kind=kind />
            </For>
        </ul>
    }
}

#[component]
fn Standing(reading: Reading, kind: Kind) -> impl IntoView {
    let locale = use_locale();
    let t = findings(locale);
    let Reading { state, view, found: all, .. } = reading;
    let finding = Memo::new(move |_| all.with(|all| all.iter().find(|other| other.kind == kind).cloned()));
    let title = found::title(locale, kind);
    let named = (t.show_named)(&title);
    let sentence = move || {
        // Names follow when somebody is called otherwise.
        state.version.track();
        finding.with(|finding| {
            finding.as_ref().map(|finding| {
                let names: Vec<String> = finding.contacts.iter().map(|id| state.name_now(*id)).collect();
                found::sentence(locale, finding, &names)
            })
        })
    };
    let light = Light::Finding(kind);
    let is_lit = move || if view.emphasis.light() == Some(light) { "true" } else { "false" };
    let shown = move || {
        let ids = finding.with(|finding| finding.as_ref().map(|finding| finding.contacts.clone()))?;
        (!ids.is_empty()).then(|| {
            view! {
                <div class="concerned">
                    <button
                        class="chip"
                        data-size="small"
                        type="button"
                        aria-label=named.clone()
                        aria-pressed=is_lit
                        on:click=move |_| view.emphasis.shine(light)
                    >
                        <Icon name="eye" size="small" />
                        {t.show}
                    </button>
                    <Chips state=state ids=ids />
                </div>
            }
            .into_any()
        })
    };
    let fits = fitting(kind);
    let methods = (!fits.is_empty()).then(|| {
        view! {
            <h5>{interventions(locale).fitting}</h5>
            <ul class="fitting">
                {fits
                    .iter()
                    .map(|intervention| {
                        view! { <Fitting reading=reading finding=finding kind=kind intervention=*intervention /> }
                    })
                    .collect_view()}
            </ul>
        }
    });
    view! {
        <li class="finding">
            <h4>{title}</h4>
            <p>{sentence}</p>
            <p class="source">{found::source(locale, kind)}</p>
            {shown}
            {methods}
        </li>
    }
}

/// An intervention that fits, and the way from it into the plan.
#[component]
fn Fitting(reading: Reading, finding: Memo<Option<Finding>>, kind: Kind, intervention: Intervention) -> impl IntoView {
    let locale = use_locale();
    let t = interventions(locale);
    let store = use_store();
    let case = reading.state.case;
    let name = words::name(locale, intervention);
    let link = format!("planned-{intervention:?}-{kind:?}").replace(['(', ')'], "-");
    let what = (t.what)(name, &found::title(locale, kind));
    let title = found::title(locale, kind);
    let is_planned = Memo::new(move |_| {
        finding.with(|finding| {
            let taken_up =
                |measure: &Measure| finding.as_ref().is_some_and(|it| it.is_taken_up(measure, intervention, &title));
            case.with(|case| case.plan.measures.iter().any(taken_up))
        })
    });
    let plan = {
        let link = link.clone();
        move |_| {
            let Some(finding) = finding.get_untracked() else { return };
            let measure = finding.measure(MeasureId(ids::fresh()), intervention, what.clone());
            store.act(Command::Measure(Edit::Put(measure)));
            let undo: Deed = Arc::new(move || store.undo());
            store.say(t.planned.to_owned(), Some((shell(locale).undo, undo)));
            let link = link.clone();
            page::focus_soon(link);
        }
    };
    let id = case.with_untracked(|case| case.id);
    let way = move || {
        if is_planned.get() {
            view! {
                <a class="planned" id=link.clone() href=Route::Step(id, Step::Measures).href()>
                    <Icon name="check" size="small" />
                    {t.to_plan}
                </a>
            }
            .into_any()
        } else {
            view! {
                <button
                    class="button"
                    data-size="small"
                    type="button"
                    aria-label=(t.plan_named)(t.plan, name)
                    on:click=plan.clone()
                >
                    {t.plan}
                </button>
            }
            .into_any()
        }
    };
    view! {
        <li>
            <span>
                {name}
                <small>
                    {words::kind(locale, intervention.kind())} " · " <span class="row-id">{row(intervention.kind())}</span>
                </small>
            </span>
            {way}
        </li>
    }
}
