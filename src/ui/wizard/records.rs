//! Records of the open case as the wizard edits them.
//!
//! A step names what it shows of a record and what it sets. Where the record
//! lies and which command brings it back is said here, once for each kind. Each
//! thing shown is a memo of its own, so that typing in one field touches no other.

use std::marker::PhantomData;
use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::ids::{
    ActivityId, AreaId, ContactDateId, ContributionId, DetachmentId, GoalId, ImpressionId, MeasureId, NeedId,
    PartnerId, PlanVersionId, ReleaseId, ResponsibilityId, ResultId, ReviewId, SatisfactionId, ServiceId, StrengthId,
    SystemNoteId, TaskId,
};
use crate::domain::phase::assessment::{Need, OwnArea, Strength};
use crate::domain::phase::contribution::{Contribution, InstrumentResult};
use crate::domain::phase::course::{Activity, Review, Service};
use crate::domain::phase::evaluation::{DetachmentStep, Satisfaction};
use crate::domain::phase::goal::Goal;
use crate::domain::phase::intake::{Impression, Responsibility};
use crate::domain::phase::partner::Partner;
use crate::domain::phase::plan::{ContactDate, Measure, PlanVersion};
use crate::domain::phase::release::Release;
use crate::domain::phase::task::{SystemNote, Task};
use crate::domain::record::{Edit, Record, find, followers};
use crate::i18n::shell::shell;
use crate::i18n::wizard::wizard;
use crate::session::Act;
use crate::ui::components::field::Written;
use crate::ui::platform::{ids, page};
use crate::ui::store::{Deed, Store, use_store};

/// A record that a case keeps a list of.
pub trait Kept: Record<Id: Send + Sync + 'static> + Send + Sync + 'static {
    /// The list.
    fn list(case: &Case) -> &[Self];
    /// The command that changes it.
    fn command(edit: Edit<Self>) -> Command;
    /// The identity as a record of this kind has it.
    fn id_of(uuid: Uuid) -> Self::Id;
    /// The identity as the screen knows it.
    fn uuid(&self) -> Uuid;
}

macro_rules! kept {
    ($($record:ident $id:ident $area:ident $list:ident $command:ident,)*) => {$(
        impl Kept for $record {
            fn list(case: &Case) -> &[Self] {
                &case.$area.$list
            }
            fn command(edit: Edit<Self>) -> Command {
                Command::$command(edit)
            }
            fn id_of(uuid: Uuid) -> $id {
                $id(uuid)
            }
            fn uuid(&self) -> Uuid {
                self.id.0
            }
        }
    )*};
}

kept! {
    Responsibility ResponsibilityId intake responsibilities Responsibility,
    Impression ImpressionId intake impressions Impression,
    OwnArea AreaId assessment own_areas OwnArea,
    Contribution ContributionId assessment contributions Contribution,
    InstrumentResult ResultId assessment results Result,
    Strength StrengthId assessment strengths Strength,
    Need NeedId assessment needs Need,
    Goal GoalId plan goals Goal,
    Measure MeasureId plan measures Measure,
    ContactDate ContactDateId plan contact_dates ContactDate,
    PlanVersion PlanVersionId plan versions PlanVersion,
    Task TaskId course tasks Task,
    Release ReleaseId course releases Release,
    SystemNote SystemNoteId course system SystemNote,
    Partner PartnerId course partners Partner,
    Service ServiceId course services Service,
    Activity ActivityId course activities Activity,
    Review ReviewId course reviews Review,
    DetachmentStep DetachmentId closure detachment Detachment,
    Satisfaction SatisfactionId closure satisfaction Satisfaction,
}

/// The identities of all records of a kind, in the order of the file.
pub fn all<T: Kept>(case: Memo<Case>) -> Signal<Vec<Uuid>> {
    uuids(move || case.with(|case| T::list(case).iter().map(Kept::uuid).collect()))
}

/// Identities that are looked up anew when the case changes.
pub fn uuids(read: impl Fn() -> Vec<Uuid> + Send + Sync + 'static) -> Signal<Vec<Uuid>> {
    Memo::new(move |_| read()).into()
}

/// Identities by day, newest first; those without a day come before all others,
/// and of one day the last entered comes first. While a record is open the order
/// stays, so that no record moves away from under the hand that dates it.
pub fn newest_first(
    open: RwSignal<Option<Uuid>>,
    read: impl Fn() -> Vec<(Option<NaiveDate>, Uuid)> + Send + Sync + 'static,
) -> Signal<Vec<Uuid>> {
    let order = Memo::new(move |last: Option<&Vec<Uuid>>| {
        let mut dated = read();
        dated.reverse();
        dated.sort_by_key(|(day, _)| std::cmp::Reverse(day.unwrap_or(NaiveDate::MAX)));
        let sorted: Vec<Uuid> = dated.into_iter().map(|(_, uuid)| uuid).collect();
        let Some(last) = last.filter(|_| open.get().is_some()) else { return sorted };
        let (staying, new): (Vec<Uuid>, Vec<Uuid>) = sorted.into_iter().partition(|uuid| last.contains(uuid));
        let kept = last.iter().copied().filter(|uuid| staying.contains(uuid));
        new.into_iter().chain(kept).collect()
    });
    order.into()
}

/// A text that is looked up anew when the case changes.
pub fn text_of(read: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    let read: Box<dyn Fn() -> String + Send + Sync> = Box::new(read);
    memo_of_text(read)
}

fn memo_of_text(read: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    Memo::new(move |_| read()).into()
}

/// A day that is looked up anew when the case changes.
pub fn day_of(read: impl Fn() -> Option<NaiveDate> + Send + Sync + 'static) -> Signal<Option<NaiveDate>> {
    let read: Box<dyn Fn() -> Option<NaiveDate> + Send + Sync> = Box::new(read);
    memo_of_day(read)
}

fn memo_of_day(read: Box<dyn Fn() -> Option<NaiveDate> + Send + Sync>) -> Signal<Option<NaiveDate>> {
    Memo::new(move |_| read()).into()
}

/// The id of the first field of a record, which gets the focus when it is new.
pub fn first_field(uuid: Uuid) -> String {
    format!("first-{uuid}")
}

/// Adds a record, opens it and moves the focus to its first field.
pub fn add<T: Kept>(store: Store, open: RwSignal<Option<Uuid>>, make: impl FnOnce(T::Id) -> T) {
    let uuid = ids::fresh();
    store.act(T::command(Edit::Put(make(T::id_of(uuid)))));
    open.set(Some(uuid));
    page::focus_soon(first_field(uuid));
}

/// One record of the open case, reached by its identity. What is read of a
/// record that is gone is empty, what is written to it is lost.
pub struct Entry<T> {
    /// The open case.
    pub case: Memo<Case>,
    /// Which record.
    pub uuid: Uuid,
    store: Store,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for Entry<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Entry<T> {}

impl<T: Kept> Entry<T> {
    /// The record of that identity.
    pub fn new(case: Memo<Case>, uuid: Uuid) -> Self {
        Self { case, uuid, store: use_store(), kind: PhantomData }
    }

    /// What `get` finds in the record as it is now.
    pub fn with<V>(self, get: impl FnOnce(&T) -> V) -> Option<V> {
        self.case.with(|case| find(T::list(case), T::id_of(self.uuid)).map(get))
    }

    /// A text of the record.
    pub fn text(self, get: impl Fn(&T) -> String + Send + Sync + 'static) -> Signal<String> {
        text_of(move || self.with(&get).unwrap_or_default())
    }

    /// A day of the record.
    pub fn day(self, get: impl Fn(&T) -> Option<NaiveDate> + Send + Sync + 'static) -> Signal<Option<NaiveDate>> {
        day_of(move || self.with(&get).flatten())
    }

    /// Writes what is typed; all that is typed in one go is one step of undo.
    pub fn write(self, set: impl Fn(&mut T, String) + Send + Sync + 'static) -> Callback<Written> {
        Callback::new(move |(text, part): Written| self.change(Act::Part(part), |record| set(record, text)))
    }

    /// Sets a day.
    pub fn set_day(
        self,
        set: impl Fn(&mut T, Option<NaiveDate>) + Send + Sync + 'static,
    ) -> Callback<Option<NaiveDate>> {
        Callback::new(move |day| self.change(Act::Single, |record| set(record, day)))
    }

    /// Sets what the key of a control stands for.
    pub fn pick(self, set: impl Fn(&mut T, &str) + Send + Sync + 'static) -> Callback<String> {
        Callback::new(move |key: String| self.change(Act::Single, |record| set(record, &key)))
    }

    /// Changes the record.
    pub fn change(self, act: Act, change: impl FnOnce(&mut T)) {
        let record = self.case.with_untracked(|case| find(T::list(case), T::id_of(self.uuid)).cloned());
        if let Some(mut record) = record {
            change(&mut record);
            self.store.act_on(T::command(Edit::Put(record)), act);
        }
    }

    /// Removes the record, offers it back, and moves the focus to the element
    /// `home`, since the button that had it is gone.
    ///
    /// The offer goes with the next act. Should the case be another one by the time
    /// it is taken, taking the last act back would take back something else, so the
    /// record alone comes back then, to its old place.
    pub fn remove(self, home: &'static str) {
        let Self { case, store, .. } = self;
        let id = T::id_of(self.uuid);
        let found = case.with_untracked(|case| {
            let list = T::list(case);
            find(list, id).map(|record| (record.clone(), followers(list, id)))
        });
        let Some((record, followers)) = found else { return };
        store.act(T::command(Edit::Remove(record.id())));
        let after = case.get_untracked();
        let take_back: Deed = Arc::new(move || {
            if case.with_untracked(|case| *case == after) {
                store.undo();
            } else {
                store.act(T::command(Edit::PutBack(record.clone(), followers.clone())));
            }
            page::focus(home);
        });
        let locale = store.locale.get_untracked();
        store.say(wizard(locale).removed.to_owned(), Some((shell(locale).undo, take_back)));
        page::focus(home);
    }
}
