//! The ways out of the page on the method: to its terms, and into a case.

use leptos::prelude::*;

use crate::domain::case::CaseKind;
use crate::domain::ids::CaseId;
use crate::domain::phase::step::Step;
use crate::i18n::glossary::{Met, Origin};
use crate::i18n::method_page::{self, method_page};
use crate::ui::platform::page;
use crate::ui::route::{self, Route, Wished};
use crate::ui::store::{Store, use_locale};

/// The case into which the links of the page lead: the one it was opened from,
/// else a practice case that is here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Led {
    /// Which case.
    pub id: CaseId,
    /// True for a practice case.
    pub is_practice: bool,
}

/// What the page knows of the place it was opened from.
#[derive(Clone, Copy)]
pub struct Ways {
    asked: Memo<(Option<String>, Option<CaseId>)>,
    /// The case at hand, if there is one.
    pub into: Memo<Option<Led>>,
}

impl Ways {
    /// As the address says.
    pub fn ready(store: Store) -> Self {
        store.list_anew();
        let asked = Memo::new(move |_| {
            store.route.track();
            route::explained(&page::hash())
        });
        let into = Memo::new(move |_| {
            let opened_from = asked.with(|(_, case)| *case);
            store.listing.with(|listing| {
                let cases = || listing.cases.iter();
                let found = cases().find(|summary| Some(summary.id) == opened_from);
                let found = found.or_else(|| cases().find(|summary| summary.kind == CaseKind::Practice));
                found.map(|summary| Led { id: summary.id, is_practice: summary.kind == CaseKind::Practice })
            })
        });
        Self { asked, into }
    }

    /// The term the address names.
    pub fn term(self) -> Option<String> {
        self.asked.with(|(term, _)| term.clone())
    }

    /// The case the page was opened from, if it is still here.
    pub fn case(self) -> Option<CaseId> {
        let opened_from = self.asked.with(|(_, case)| *case);
        self.into.get().map(|into| into.id).filter(|id| Some(*id) == opened_from)
    }

    /// The address of a term on this page.
    pub fn to_term(self, slug: &str) -> String {
        route::explaining(Some(slug), self.case())
    }

    /// The address of a place of the program; none without a case to show it with.
    fn to_place(self, met: Met) -> Option<String> {
        let into = self.into.get().map(|into| into.id);
        let place = match met {
            Met::Cases => return Some(Route::Cases.href()),
            Met::At(step) => Route::Step(into?, step),
            Met::Overview => Route::Case(into?),
            Met::Map => Route::Map(into?),
            Met::Comparison => Route::Compare(into?, Wished::default()),
            Met::Checks => Route::Checks(into?),
            Met::Paper => Route::Print(into?),
        };
        Some(place.href())
    }

    /// The place as a link, or as a word where there is no case to show it with.
    pub fn place(self, met: Met) -> AnyView {
        let word = method_page::place(use_locale(), met);
        match self.to_place(met) {
            Some(href) => view! { <a href=href>{word}</a> }.into_any(),
            None => view! { <span>{word}</span> }.into_any(),
        }
    }

    /// Steps of the case, after a word that says which case; nothing without one.
    pub fn steps(self, steps: &'static [Step]) -> Option<AnyView> {
        let t = method_page(use_locale());
        let into = self.into.get()?;
        let which = if into.is_practice { t.in_the_practice_case } else { t.in_this_case };
        let links = steps.iter().map(|step| self.place(Met::At(*step))).collect_view();
        Some(view! { <p class="ways-in">{which} " " {links}</p> }.into_any())
    }
}

/// "Quelle: …"
pub fn cited(origins: &'static [Origin]) -> AnyView {
    let locale = use_locale();
    let names: Vec<&'static str> = origins.iter().map(|origin| origin.name(locale)).collect();
    view! { <p class="source">{method_page(locale).source} " " {names.join("; ")}</p> }.into_any()
}
