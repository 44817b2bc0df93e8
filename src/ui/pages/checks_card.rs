//! The checks on the overview: how many are open, and the weightiest of them.

use leptos::prelude::*;

use crate::checks::{Finding, Severity, by_rule};
use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::domain::order;
use crate::i18n::checks;
use crate::i18n::checks_screen::checks_screen;
use crate::i18n::checks_together::checks_together;
use crate::i18n::words;
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::checked::use_checked;
use crate::ui::wizard::findings::{sign, tone};

/// How many rules the card names.
const NAMED: usize = 3;

/// The card.
#[component]
pub fn ChecksCard(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = checks_screen(use_locale());
    let checked = use_checked(case);
    let id = case.with_untracked(|case| case.id);
    let counts = Memo::new(move |_| {
        checked
            .with(|report| (report.count(Severity::Warning), report.count(Severity::Hint), report.answered().count()))
    });
    let applies = Memo::new(move |_| checked.with(|report| !report.applicable.is_empty()));
    let first = Memo::new(move |_| {
        let mut open: Vec<Finding> = checked.with(|report| report.open().cloned().collect());
        order::by_key(&mut open, |finding| std::cmp::Reverse(finding.severity));
        let mut rules = by_rule(&open, |finding| finding.rule);
        rules.truncate(NAMED);
        rules
    });
    let summary = move || match (applies.get(), counts.get()) {
        (false, _) => t.nothing_applies.to_owned(),
        (true, (0, 0, 0)) => t.nothing_open.to_owned(),
        (true, (warnings, hints, answered)) => (t.counts)(warnings, hints, answered),
    };
    view! {
        <section class="sheet" data-wide="8">
            <div class="head">
                <h2>{t.title}</h2>
                <a href=Route::Checks(id).href()>{t.to_all}</a>
            </div>
            <p class="small">{summary}</p>
            <ul class="findings">
                {move || first.get().iter().filter_map(|findings| line(id, findings)).collect_view()}
            </ul>
        </section>
    }
}

/// What a rule has found: the name of the place, or how many there are.
fn line(id: CaseId, findings: &[Finding]) -> Option<AnyView> {
    let locale = use_locale();
    let finding = findings.first()?;
    let name = match findings.len() {
        1 => checks::about(locale, finding),
        count => (checks_together(locale).places)(count),
    };
    let line = view! {
        <li data-tone=tone(finding.severity)>
            {sign(finding.severity)}
            <div>
                <p class="finding-words">
                    <span class="only-heard">{checks::severity(locale, finding.severity)} ": "</span>
                    {(!name.is_empty()).then(|| view! { <b>{name}</b> })}
                    <span>{checks::sentence(locale, finding.rule)}</span>
                </p>
                <a class="more" href=Route::Step(id, finding.step).href()>
                    {(checks_screen(locale).to_step)(words::step(locale, finding.step))}
                </a>
            </div>
        </li>
    };
    Some(line.into_any())
}
