//! What the checks of consistency say of the open case: computed once for every
//! change, shown in the report, on the overview and beside each step.

use leptos::prelude::*;

use crate::checks::{self, Finding, Key, Report};
use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::phase::step::Step;
use crate::domain::rule::{About, Response, Rule};
use crate::i18n::checks_screen::checks_screen;
use crate::i18n::checks_together::checks_together;
use crate::session::Act;
use crate::ui::components::number;
use crate::ui::platform::{clock, page};
use crate::ui::store::{Store, use_store};

const SETTING: &str = "teaching-notes";
const SHOWN: &str = "shown";
const FOLDED: &str = "folded";

/// The checks of the open case. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Checked {
    case: Memo<Case>,
    report: Memo<Report>,
    answering: RwSignal<Vec<Key>>,
    teaching: RwSignal<bool>,
    store: Store,
}

impl Checked {
    /// The checks of a case; made once for all places of the case and handed
    /// down as context.
    pub fn of(case: Memo<Case>) -> Self {
        let store = use_store();
        Self {
            case,
            report: Memo::new(move |_| case.with(|case| checks::report(case, clock::today()))),
            answering: RwSignal::new(Vec::new()),
            teaching: RwSignal::new(store.setting(SETTING).as_deref() == Some(SHOWN)),
            store,
        }
    }

    /// What the last run came to. Tracks it.
    pub fn with<V>(self, get: impl FnOnce(&Report) -> V) -> V {
        self.report.with(get)
    }

    /// One finding, while it is there.
    pub fn finding(self, key: Key) -> Option<Finding> {
        self.with(|report| report.findings.iter().find(|finding| finding.key() == key).cloned())
    }

    /// The findings that are open, and those that are just being answered: they
    /// stay where they are while their reason is typed.
    pub fn open(self, shown: impl Fn(&Finding) -> bool) -> Vec<Key> {
        let answering = self.answering.get();
        self.with(|report| {
            let is_open = |finding: &&Finding| finding.response.is_none() || answering.contains(&finding.key());
            let listed = report.findings.iter().filter(is_open).filter(|finding| shown(finding));
            listed.map(Finding::key).collect()
        })
    }

    /// The findings that are answered, but for those that are just being answered.
    pub fn answered(self) -> Vec<Key> {
        let answering = self.answering.get();
        self.with(|report| report.answered().map(Finding::key).filter(|key| !answering.contains(key)).collect())
    }

    /// How many findings of these steps are open.
    pub fn open_in(self, is_meant: impl Fn(Step) -> bool) -> usize {
        self.with(|report| report.open().filter(|finding| is_meant(finding.step)).count())
    }

    /// The reason that stands in the file.
    pub fn reason(self, (rule, about): Key) -> String {
        self.case.with(|case| {
            let same = |response: &&Response| (response.rule, response.about) == (rule, about);
            case.responses.iter().find(same).map(|response| response.reason.clone()).unwrap_or_default()
        })
    }

    /// True while a reason is being typed.
    pub fn is_answering(self, key: Key) -> bool {
        self.answering.with(|answering| *answering == [key])
    }

    /// True while one reason is being typed for several findings of a rule.
    pub fn is_answering_all(self, rule: Rule) -> bool {
        self.answering.with(|answering| answering.len() > 1 && answering.iter().all(|key| key.0 == rule))
    }

    /// Opens the field for a reason.
    pub fn begin(self, key: Key) {
        self.answering.set(vec![key]);
        page::focus_soon(field_id(key));
    }

    /// Opens the field for one reason that answers several findings of a rule.
    pub fn begin_all(self, rule: Rule, keys: Vec<Key>) {
        self.answering.set(keys);
        page::focus_soon(field_id_of_all(rule));
    }

    /// Writes a reason; without a word the finding is open again.
    pub fn write(self, (rule, about): Key, reason: String, act: Act) {
        let command = if reason.is_empty() {
            Command::Unrespond(rule, about)
        } else {
            Command::Respond(Response { rule, about, date: clock::today(), reason })
        };
        self.store.act_on(command, act);
    }

    /// Writes one reason to several findings, as parts of one act, so that undo
    /// takes them back together.
    pub fn write_all(self, keys: &[Key], reason: &str, act: Act) {
        for key in keys {
            self.write(*key, reason.to_owned(), act);
        }
    }

    /// Closes the field; what was answered moves to the answered ones, and the
    /// focus to the heading `home`.
    pub fn end(self, key: Key, home: &str) {
        self.settle();
        if self.reason(key).trim().is_empty() {
            page::focus_soon(button_id(key));
        } else {
            self.store.announce(checks_screen(self.store.locale.get_untracked()).noted.to_owned());
            focus_soon(home);
        }
    }

    /// The same for a reason that answers several findings.
    pub fn end_all(self, rule: Rule, keys: &[Key], home: &str) {
        self.settle();
        if keys.iter().any(|key| self.reason(*key).trim().is_empty()) {
            page::focus_soon(button_id_of_all(rule));
        } else {
            let t = checks_together(self.store.locale.get_untracked());
            self.store.announce((t.noted)(keys.len()));
            focus_soon(home);
        }
    }

    /// Opens a finding again that was answered.
    pub fn take_back(self, (rule, about): Key, home: &str) {
        self.store.act(Command::Unrespond(rule, about));
        self.store.announce(checks_screen(self.store.locale.get_untracked()).taken_back.to_owned());
        focus_soon(home);
    }

    /// Opens several findings again, in one act.
    pub fn take_all_back(self, keys: &[Key], home: &str) {
        let act = Act::Part(number::fresh());
        for (rule, about) in keys {
            self.store.act_on(Command::Unrespond(*rule, *about), act);
        }
        let t = checks_together(self.store.locale.get_untracked());
        self.store.announce((t.taken_back)(keys.len()));
        focus_soon(home);
    }

    /// No reason is being typed any more: another place is shown.
    pub fn settle(self) {
        self.answering.set(Vec::new());
    }

    /// True if explanations are shown at once.
    pub fn teaches(self) -> bool {
        self.teaching.get()
    }

    /// Shows explanations at once, or folds them; now and on the next visit.
    pub fn teach(self, teaches: bool) {
        self.store.keep_setting(SETTING, if teaches { SHOWN } else { FOLDED });
        self.teaching.set(teaches);
    }
}

/// The checks of the open case, wherever something of it is shown.
pub fn use_checked(case: Memo<Case>) -> Checked {
    use_context().unwrap_or_else(|| Checked::of(case))
}

fn focus_soon(home: &str) {
    let home = home.to_owned();
    request_animation_frame(move || {
        // With the last finding its heading goes, too.
        if !page::try_focus(&home) {
            page::focus("content");
        }
    });
}

/// The id of the field that takes a reason.
pub fn field_id(key: Key) -> String {
    format!("reason-{}", word(key))
}

/// The id of the button that opens that field.
pub fn button_id(key: Key) -> String {
    format!("answer-{}", word(key))
}

/// The id of the field that takes one reason for several findings of a rule.
pub fn field_id_of_all(rule: Rule) -> String {
    format!("reason-all-{}", rule.number())
}

/// The id of the button that opens that field.
pub fn button_id_of_all(rule: Rule) -> String {
    format!("answer-all-{}", rule.number())
}

/// A word for a finding that may stand in an id.
fn word((rule, about): Key) -> String {
    match about {
        Some(About::Record(id)) => format!("{}-{id}", rule.number()),
        Some(About::Area(area)) => format!("{}-area-{}", rule.number(), area as usize),
        None => rule.number().to_string(),
    }
}
