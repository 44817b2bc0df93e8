//! What is rarely said of a measure: its beginning, from where its means come,
//! what it is about on the map, its costs and its side effects.

use leptos::prelude::*;

use crate::domain::phase::means::proposed;
use crate::domain::phase::plan::{Means, Measure};
use crate::i18n::plan::means;
use crate::i18n::plan_forms::plan_forms;
use crate::ui::components::field::{DateField, LineField, SelectField, TextField};
use crate::ui::components::icon::Icon;
use crate::ui::store::use_locale;
use crate::ui::wizard::linked::Linked;
use crate::ui::wizard::picks::{self, Picks};
use crate::ui::wizard::records::Entry;

/// The fields under a disclosure, which is open if one of them holds something.
#[component]
pub fn More(
    /// The measure.
    entry: Entry<Measure>,
) -> impl IntoView {
    let locale = use_locale();
    let t = plan_forms(locale);
    let is_used = untrack(|| entry.with(says_more)).unwrap_or_default();
    let sources = Memo::new(move |_| {
        let by = entry.with(|measure| measure.by.clone()).flatten();
        let follows = match entry.case.with(|case| proposed(case, by.as_ref())) {
            Some(found) => format!("{}: {}", t.means_follow, means(locale, found)),
            None => t.means_open.to_owned(),
        };
        let own = picks::picks(&Means::ALL, |it| means(locale, it));
        std::iter::once((String::new(), follows)).chain(own).collect::<Picks>()
    });
    view! {
        <details class="rarely" open=is_used>
            <summary>
                <Icon name="down" size="small" />
                {t.more}
            </summary>
            <div class="fields">
                <DateField
                    label=t.begin
                    value=entry.day(|measure| measure.begin)
                    on_write=entry.set_day(|measure, day| measure.begin = day)
                />
                <SelectField
                    label=t.means
                    value=entry.text(|measure| picks::key(&Means::ALL, measure.means))
                    entries=sources
                    on_pick=entry.pick(|measure, key| measure.means = picks::value(&Means::ALL, key))
                />
                <Linked entry=entry />
                <LineField
                    label=t.cost
                    value=entry.text(|measure| measure.cost.clone())
                    on_write=entry.write(|measure, text| measure.cost = text)
                />
                <TextField
                    label=t.side_effects
                    value=entry.text(|measure| measure.side_effects.clone())
                    on_write=entry.write(|measure, text| measure.side_effects = text)
                />
            </div>
        </details>
    }
}

fn says_more(measure: &Measure) -> bool {
    measure.begin.is_some()
        || measure.means.is_some()
        || measure.intervention.is_some()
        || measure.speaks_of().next().is_some()
        || !measure.cost.is_empty()
        || !measure.side_effects.is_empty()
}
