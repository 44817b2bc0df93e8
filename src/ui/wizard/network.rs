//! The network as part of the diagnosis: which version of the map it rests on,
//! what that one shows, and the way to it.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::ids::MapId;
use crate::domain::map::making;
use crate::domain::map::place::Sector;
use crate::domain::map::version::Occasion;
use crate::domain::phase::PhaseKind;
use crate::i18n::collect::collect;
use crate::i18n::wizard::records::records;
use crate::i18n::{versions, words};
use crate::ui::components::icon::Icon;
use crate::ui::route::{self, Route};
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::occasion::RestsOn;

/// The assessment, which this step is part of.
const OCCASION: Occasion = Occasion::Phase(PhaseKind::Assessment);

/// The map in figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Figures {
    /// Which version it is.
    version: Option<MapId>,
    /// What that one is called.
    name: String,
    /// What the newest version is called, where that is another one.
    newest: Option<String>,
    /// All contacts.
    contacts: usize,
    /// Contacts of each sector, in the order of [`Sector::ALL`].
    sectors: [usize; 4],
}

impl Figures {
    fn unplaced(&self) -> usize {
        self.contacts - self.sectors.iter().sum::<usize>()
    }
}

/// What the map shows.
#[component]
pub fn Network(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = records(locale);
    let id = case.with_untracked(|case| case.id);
    let figures = Memo::new(move |_| {
        case.with(|case| {
            let Some(newest) = case.newest_map() else { return Figures::default() };
            let map = making::drawn_for(case, OCCASION).unwrap_or(newest);
            let sectors: Vec<Sector> =
                map.network.contacts().filter_map(|contact| Some(contact.place?.sector())).collect();
            Figures {
                version: Some(map.id),
                name: versions::told_in(locale, case, map),
                newest: (newest.id != map.id).then(|| versions::told_in(locale, case, newest)),
                contacts: map.network.contacts().len(),
                sectors: Sector::ALL.map(|sector| sectors.iter().filter(|other| **other == sector).count()),
            }
        })
    });
    // While nobody is on the map, asking for names is the next thing to do.
    let is_empty = Memo::new(move |_| figures.with(|figures| figures.contacts == 0));
    let kind = move |for_empty: bool| move || (is_empty.get() == for_empty).then_some("main");
    view! {
        <section class="sheet networkstep">
            {move || figures.with(|figures| if figures.contacts == 0 { nobody() } else { shown(figures) })}
            <div class="row">
                <a class="button" data-kind=kind(true) href=route::collecting(id)>
                    <Icon name="collect" />
                    {collect(locale).title}
                </a>
                <a
                    class="button"
                    data-kind=kind(false)
                    href=Route::Map(id).href()
                    on:click=move |_| store.show_map(id, figures.with_untracked(|figures| figures.version))
                >
                    <Icon name="anchor" />
                    {t.to_map}
                </a>
            </div>
            <RestsOn case=case occasion=OCCASION />
        </section>
    }
}

fn nobody() -> AnyView {
    view! { <p class="nothing">{records(use_locale()).no_contacts}</p> }.into_any()
}

fn shown(figures: &Figures) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let newest = figures.newest.as_deref().map(|newest| {
        view! { <p class="note">{(versions::versions(locale).newest)(newest)}</p> }
    });
    let sector = |(sector, count): (Sector, usize)| {
        view! {
            <div data-sector=sector_key(sector)>
                <dt>{words::sector(locale, sector)}</dt>
                <dd>{count}</dd>
            </div>
        }
    };
    let unplaced = (figures.unplaced() > 0).then(|| {
        view! {
            <div>
                <dt>{t.unplaced}</dt>
                <dd>{figures.unplaced()}</dd>
            </div>
        }
    });
    view! {
        <h2>{figures.name.clone()}</h2>
        {newest}
        <p class="bignumber">
            <b>{figures.contacts}</b>
            {t.contacts}
        </p>
        <dl class="sectors">
            {Sector::ALL.into_iter().zip(figures.sectors).map(sector).collect_view()} {unplaced}
        </dl>
    }
    .into_any()
}

const fn sector_key(sector: Sector) -> &'static str {
    match sector {
        Sector::Family => "family",
        Sector::Friends => "friends",
        Sector::Colleagues => "work",
        Sector::Professionals => "help",
    }
}
