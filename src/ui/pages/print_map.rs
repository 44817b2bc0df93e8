//! The network map on paper: which version, with names or pseudonyms, with or
//! without notes.

use leptos::prelude::*;

use crate::documents::network_map::{Manner, network_map};
use crate::domain::case::Case;
use crate::domain::ids::MapId;
use crate::domain::map::version::MapVersion;
use crate::drawing::pseudonyms;
use crate::drawing::scene::{Layer, Options, Scene};
use crate::drawing::svg;
use crate::i18n::Locale;
use crate::i18n::map_on_paper::map_on_paper;
use crate::i18n::versions;
use crate::ui::components::choices::Tick;
use crate::ui::components::field::SelectField;
use crate::ui::components::icon::Icon;
use crate::ui::pages::paper::Paper;
use crate::ui::platform::clock;
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};

/// What is to stand on paper.
#[derive(Clone, Copy)]
struct Wanted {
    version: RwSignal<Option<MapId>>,
    pseudonyms: RwSignal<bool>,
    notes: RwSignal<bool>,
    qualities: RwSignal<bool>,
}

/// The map as it will be printed.
#[component]
pub fn PrintMapPage(
    /// The case shown.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let id = case.with_untracked(|case| case.id);
    let wanted = Wanted {
        version: RwSignal::new(use_store().shown_map(id)),
        pseudonyms: RwSignal::new(false),
        notes: RwSignal::new(false),
        qualities: RwSignal::new(false),
    };
    let document = Memo::new(move |_| {
        case.with(|case| {
            let has_pseudonyms = wanted.pseudonyms.get();
            let masked = has_pseudonyms.then(|| masked(case, locale));
            let shown = masked.as_ref().unwrap_or(case);
            let version = version_of(shown, wanted.version.get());
            let mut layers = Layer::usual();
            if wanted.qualities.get() {
                layers.insert(Layer::Qualities);
            }
            let options = Options { layers, aim: version.aim, ..Options::for_scale(1.0) };
            let picture = (version.network.contacts().len() > 0)
                .then(|| svg::text(&Scene::new(&version.network, &shown.client, &options, locale), "map"));
            let manner = Manner { has_pseudonyms, has_notes: wanted.notes.get(), today: clock::today() };
            network_map(shown, &version, picture, &manner, locale)
        })
    });
    view! {
        <Paper
            document=document
            file="ankerplatz-netzwerkkarte"
            choices=move || view! { <PaperChoices case=case wanted=wanted /> }
        />
    }
}

/// The case without names; what a version was drawn for is told all the same.
fn masked(case: &Case, locale: Locale) -> Case {
    let masked = pseudonyms::masked(case, locale);
    Case { kind: case.kind, course: case.course.clone(), ..masked }
}

/// The version wanted, or the newest where that one is gone.
fn version_of(case: &Case, wanted: Option<MapId>) -> MapVersion {
    let wanted = wanted.and_then(|id| case.map(id)).or_else(|| case.newest_map().map(|version| &**version));
    wanted.cloned().unwrap_or_else(|| MapVersion::empty(MapId(case.id.0), None))
}

#[component]
fn PaperChoices(case: Memo<Case>, wanted: Wanted) -> impl IntoView {
    let locale = use_locale();
    let t = map_on_paper(locale);
    let id = case.with_untracked(|case| case.id);
    let entries = move || {
        let told =
            |(at, version): (usize, &MapVersion)| (version.id.0.to_string(), versions::told(locale, at + 1, version));
        case.with(|case| case.maps.iter().map(|version| &**version).enumerate().map(told).collect::<Vec<_>>())
    };
    let shown = move || case.with(|case| version_of(case, wanted.version.get()).id.0.to_string());
    let pick = move |key: String| wanted.version.set(key.parse().ok().map(MapId));
    let tick = |label: &'static str, value: RwSignal<bool>| {
        view! { <Tick label=label value=value on_change=move |is_on: bool| value.set(is_on) /> }
    };
    view! {
        <div class="screen-only paper-choices">
            <SelectField
                label=t.which
                value=Signal::derive(shown)
                entries=Signal::derive(entries)
                on_pick=pick
            />
            {tick(t.with_pseudonyms, wanted.pseudonyms)}
            {tick(t.with_notes, wanted.notes)}
            {tick(t.with_qualities, wanted.qualities)}
            <a class="button" data-size="small" href=Route::Map(id).href()>
                <Icon name="anchor" size="small" />
                {t.back}
            </a>
        </div>
    }
}
