//! Handing a case out: the format, what it is for, what it loses, and the file.

use leptos::prelude::*;

use crate::analysis::population::Population;
use crate::domain::case::Case;
use crate::domain::ids::MapId;
use crate::domain::map::place::Sector;
use crate::drawing::palette;
use crate::drawing::pseudonyms::masked;
use crate::i18n::exports;
use crate::i18n::shell::shell;
use crate::i18n::{Locale, Tongue};
use crate::interchange::export::{self, Colours, Format, Manner};
use crate::interchange::zip;
use crate::ui::components::choices::{Choices, Tick};
use crate::ui::components::dialog::Dialog;
use crate::ui::components::field::SelectField;
use crate::ui::components::icon::Icon;
use crate::ui::components::number;
use crate::ui::map::export_door::ExportDoor;
use crate::ui::platform::{clock, download};
use crate::ui::route::Route;
use crate::ui::store::use_locale;

/// The dialogue that hands a case out.
#[component]
pub fn ExportDialog(
    /// The case.
    case: Memo<Case>,
    /// Whether it is shown, and what it begins with.
    door: ExportDoor,
) -> impl IntoView {
    let t = exports::dialog(use_locale());
    view! {
        <Dialog open=door.is_open title=t.title is_read=true>
            <Export case=case door=door />
        </Dialog>
    }
}

/// What has been chosen so far. Copying it copies handles.
#[derive(Clone, Copy)]
struct Choice {
    format: RwSignal<Format>,
    language: RwSignal<Locale>,
    is_masked: RwSignal<bool>,
    version: RwSignal<Option<MapId>>,
}

impl Choice {
    /// The case as it will be handed out.
    fn case(self, case: &Case) -> Case {
        let language = self.language.get();
        if self.is_masked.get() { masked(case, language) } else { case.clone() }
    }

    /// The only version to be written, where a file holds one.
    fn version(self) -> Option<MapId> {
        self.version.get().filter(|_| self.format.get().holds_one_version())
    }
}

#[component]
fn Export(case: Memo<Case>, door: ExportDoor) -> impl IntoView {
    let locale = use_locale();
    let t = exports::dialog(locale);
    let choice = Choice {
        format: RwSignal::new(Format::Case),
        language: RwSignal::new(locale),
        is_masked: RwSignal::new(door.is_masked.get_untracked()),
        version: RwSignal::new(door.version.get_untracked()),
    };
    let said = RwSignal::new(String::new());
    let count = move || case.with(|case| export::count(case, choice.format.get(), choice.version()));
    // What was said of the last file does not hold for another choice.
    Effect::new(move |_| {
        choice.format.track();
        choice.language.track();
        choice.is_masked.track();
        choice.version.track();
        said.set(String::new());
    });
    let save = move |_| {
        let is_saved = untrack(|| case.with(|case| hand_out(case, choice)));
        said.set(is_saved.map_or_else(|| t.not_saved.to_owned(), |name| (t.saved)(&name)));
    };
    let languages = Tongue::ALL.map(|tongue| (tongue.tag().to_owned(), tongue.name().to_owned())).to_vec();
    let id = case.with_untracked(|case| case.id);
    view! {
        <Formats format=choice.format />
        <Versions case=case choice=choice />
        <Choices
            legend=t.language
            entries=languages
            value=Signal::derive(move || choice.language.get().tag().to_owned())
            on_pick=move |tag: String| choice.language.update(|locale| locale.tongue = Tongue::of_tag(&tag))
        />
        <div>
            <Tick
                label=t.pseudonyms
                value=choice.is_masked
                on_change=move |is_on: bool| choice.is_masked.set(is_on)
            />
            <p class="export-note">{move || if choice.is_masked.get() { t.pseudonyms_note } else { t.warning }}</p>
        </div>
        <Losses case=case choice=choice />
        <p class="export-note">
            {t.image_note}" "
            <a href=Route::Map(id).href() on:click=move |_| door.is_open.set(false)>
                {t.to_map}
            </a>
        </p>
        <div class="export-end">
        <p role="status">{said}</p>
        <div class="foot">
            <button class="button" type="button" on:click=move |_| door.is_open.set(false)>
                {shell(locale).close}
            </button>
            <button class="button" data-kind="main" type="button" on:click=save>
                {move || if count() == 1 { t.save.to_owned() } else { (t.save_several)(count()) }}
            </button>
        </div>
        </div>
    }
}

/// The formats, each with a sentence on what it is for.
#[component]
fn Formats(format: RwSignal<Format>) -> impl IntoView {
    let locale = use_locale();
    let name = number::fresh_id();
    let entry = move |entry: Format| {
        let id = number::fresh_id();
        view! {
            <label class="format">
                <input
                    type="radio"
                    name=name.clone()
                    aria-describedby=id.clone()
                    prop:checked=move || format.get() == entry
                    on:change=move |_| format.set(entry)
                />
                <b>{exports::name(locale, entry)}</b>
                <span id=id>{exports::purpose(locale, entry)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="formats">
            <legend class="only-heard">{exports::dialog(locale).formats}</legend>
            {Format::ALL.map(entry).collect_view()}
        </fieldset>
    }
}

/// Which version, where a file holds one and there are several.
#[component]
fn Versions(case: Memo<Case>, choice: Choice) -> impl IntoView {
    let locale = use_locale();
    let t = exports::dialog(locale);
    let entries = Signal::derive(move || {
        case.with(|case| {
            let versions = case.maps.iter().enumerate().map(|(at, version)| {
                let words = exports::version(locale, at + 1, &version.title, version.date, version.aim);
                (version.id.0.to_string(), words)
            });
            std::iter::once((String::new(), t.all_versions.to_owned())).chain(versions).collect::<Vec<_>>()
        })
    });
    let value = Signal::derive(move || choice.version.get().map(|id| id.0.to_string()).unwrap_or_default());
    let has_several = Memo::new(move |_| case.with(|case| case.maps.len() > 1));
    let is_asked = Memo::new(move |_| choice.format.get().holds_one_version() && has_several.get());
    move || {
        is_asked.get().then(|| {
            view! {
                <SelectField
                    label=t.version
                    value=value
                    entries=entries
                    on_pick=move |key: String| choice.version.set(key.parse().ok().map(MapId))
                />
            }
        })
    }
}

/// What the format has no place for, before anything is saved.
#[component]
fn Losses(case: Memo<Case>, choice: Choice) -> impl IntoView {
    let locale = use_locale();
    let t = exports::dialog(locale);
    let losses = Memo::new(move |_| {
        let told = if choice.is_masked.get() { export::losses_with_pseudonyms } else { export::losses };
        let losses = case.with(|case| told(case, choice.format.get(), choice.version()));
        losses.into_iter().map(|loss| exports::loss(locale, loss)).collect::<Vec<_>>()
    });
    let list = move || {
        let losses = losses.get();
        if losses.is_empty() {
            return view! { <p>{t.no_losses}</p> }.into_any();
        }
        view! { <ul>{losses.into_iter().map(|loss| view! { <li>{loss}</li> }).collect_view()}</ul> }.into_any()
    };
    view! {
        <div class="notice" aria-live="polite">
            <Icon name="hint" />
            <h3>{t.losses}</h3>
            {list}
        </div>
    }
}

/// Makes the files and offers them, several as one archive; the name of what was
/// offered, or `None` if the browser did not take it.
fn hand_out(case: &Case, choice: Choice) -> Option<String> {
    let case = choice.case(case);
    let (language, today) = (choice.language.get(), clock::today());
    let colours =
        Colours { anchor: palette::INK.value, sectors: Sector::ALL.map(|sector| palette::sector(sector).value) };
    let manner =
        Manner { words: &language, colours, population: Population::PERSONS, version: choice.version(), today };
    let mut files = export::write(&case, choice.format.get(), &manner);
    let file = if files.len() == 1 {
        files.remove(0)
    } else {
        let stem = exports::dialog(language).archive;
        export::file(stem, Some(today), "zip", zip::MEDIA_TYPE, zip::archive(&files))
    };
    download::bytes(&file.name, file.kind, &file.bytes).ok().map(|()| file.name)
}
