//! The network as part of the diagnosis: what the newest map shows, and the way
//! to it.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::map::place::Sector;
use crate::i18n::collect::collect;
use crate::i18n::wizard::records::records;
use crate::i18n::{format, words};
use crate::ui::components::icon::Icon;
use crate::ui::route::{self, Route};
use crate::ui::store::use_locale;

/// The newest map in figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Figures {
    /// The day of the map, in words.
    day: Option<String>,
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
    let locale = use_locale();
    let t = records(locale);
    let id = case.with_untracked(|case| case.id);
    let figures = Memo::new(move |_| {
        case.with(|case| {
            let Some(map) = case.newest_map() else { return Figures::default() };
            let sectors: Vec<Sector> =
                map.network.contacts().filter_map(|contact| Some(contact.place?.sector())).collect();
            Figures {
                day: map.date.map(|date| format::date(locale, date)),
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
                <a class="button" data-kind=kind(false) href=Route::Map(id).href()>
                    <Icon name="anchor" />
                    {t.to_map}
                </a>
            </div>
        </section>
    }
}

fn nobody() -> AnyView {
    view! { <p class="nothing">{records(use_locale()).no_contacts}</p> }.into_any()
}

fn shown(figures: &Figures) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let title = figures.day.as_deref().map_or_else(|| t.newest_map.to_owned(), t.as_of);
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
        <h2>{title}</h2>
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
