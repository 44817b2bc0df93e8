//! The records of what was done: tasks, services, who takes part, log, reviews,
//! outcomes.

use super::joined;
use super::records::{Line, Teller, Told};
use crate::domain::phase::activity::Arrival;
use crate::domain::phase::course::{Activity, Review, Service};
use crate::domain::phase::partner::Partner;
use crate::domain::record::find;
use crate::i18n::partners::{agreement_scope, partners};
use crate::i18n::{aims, logged, phase_summary as summary, words};

impl Teller<'_> {
    pub(super) fn tasks(self) -> Told {
        let lines = self.case.course.tasks.iter().map(|task| {
            let done = if task.done { self.t.done.to_owned() } else { self.day(self.t.until, task.until) };
            self.line(&task.what, &[self.doer(task.by.as_ref()), done], task.done)
        });
        Told::default().list(None, lines.collect())
    }

    pub(super) fn services(self) -> Told {
        let line = |service: &Service| {
            let rest = [
                joined(", ", [service.provider.as_str(), &service.person]),
                service.tasks.clone(),
                self.area(service.area),
                service.extent.clone(),
                service.cost.clone(),
                service.priority.map(|it| aims::help_priority(self.locale, it).to_owned()).unwrap_or_default(),
                self.day(self.t.agreed, service.agreed_on),
                self.day(self.t.from, service.begin),
                self.day(self.t.until, service.end),
            ];
            self.line(
                &service.what,
                &rest,
                ![&service.what, &service.provider].iter().any(|text| text.trim().is_empty()),
            )
        };
        Told::default()
            .list(None, self.case.course.services.iter().map(line).collect())
            .list(Some(partners(self.locale).heading), self.partners())
    }

    fn partners(self) -> Vec<Line> {
        let t = partners(self.locale);
        let phone = |partner: &Partner| Some(partner.phone.trim()).filter(|phone| !phone.is_empty()).map(t.call);
        let line = |partner: &Partner| {
            let agreement = partner.agreement.as_ref().map(|agreement| {
                let days = [self.day(self.t.agreed, agreement.agreed_on), self.day(self.t.until, agreement.until)];
                let scope = agreement_scope(self.locale, agreement.scope);
                let said = joined(", ", [scope, agreement.terms.as_str(), &days[0], &days[1]]);
                format!("{}: {said}", t.agreement)
            });
            let rest = [
                partner.offers.clone(),
                partner.person.clone(),
                phone(partner).unwrap_or_default(),
                partner.mail.clone(),
                partner.address.clone(),
                agreement.unwrap_or_default(),
                partner.remark.clone(),
            ];
            self.line(&partner.name, &rest, true)
        };
        self.case.course.partners.iter().map(line).collect()
    }

    pub(super) fn activities(self) -> Told {
        let line = |activity: &Activity| {
            let told_to = activity.recipients(&self.case.course, &self.case.client.name).join(", ");
            let told_to = Some(told_to.as_str()).filter(|whom| !whom.is_empty());
            let provider = || activity.provider(&self.case.course).to_owned();
            let advocacy = activity.advocacy.as_ref().map(|advocacy| {
                let until = self.day(self.t.until, advocacy.deadline);
                joined(", ", [advocacy.addressee.as_str(), &until, &advocacy.result])
            });
            let rest = [
                activity.text.clone(),
                Some(activity.with.clone()).filter(|with| !with.trim().is_empty()).unwrap_or_else(provider),
                activity.kind.map(|kind| logged::activity_kind(self.locale, kind).to_owned()).unwrap_or_default(),
                activity.side().map(|side| logged::side(self.locale, side).to_owned()).unwrap_or_default(),
                words::function(self.locale, activity.function).to_owned(),
                self.arrival(activity),
                advocacy.unwrap_or_default(),
                told_to.map(self.t.told_to).unwrap_or_default(),
                if activity.fundamental_change { self.t.changed.to_owned() } else { String::new() },
            ];
            let date = self.date(activity.date);
            self.line(&date, &rest, activity.date.is_some() && !activity.text.trim().is_empty())
        };
        Told::default().list(None, self.case.course.activities.iter().map(line).collect())
    }

    /// What came of a referral.
    fn arrival(self, activity: &Activity) -> String {
        let t = logged::log(self.locale);
        let stands = match activity.arrival() {
            None => return String::new(),
            Some(Arrival::Confirmed(day)) => (t.arrived)(&self.date(Some(day))),
            Some(Arrival::Lost) => t.lost_short.to_owned(),
            Some(Arrival::Open(_)) => t.arrival_undated.to_owned(),
        };
        let result = activity.referral.as_ref().map_or("", |referral| referral.result.as_str());
        joined(": ", [stands.as_str(), result])
    }

    pub(super) fn system(self) -> Told {
        let lines = self.case.course.system.iter().map(|note| {
            let rest = [note.text.clone(), self.date(note.date)];
            self.line(summary::system_fault(self.locale, note.fault), &rest, !note.text.trim().is_empty())
        });
        Told::default().list(None, lines.collect())
    }

    pub(super) fn reviews(self) -> Told {
        let course = &self.case.course;
        let mut told = Told::default();
        for review in &course.reviews {
            told = told.list(Some(&self.day(self.t.review_of, review.date)), self.review(review));
        }
        if let Some(last) = course.last_review() {
            let unchecked = course.services.iter().filter(|service| !last.check(service.id).is_complete());
            told.open.extend(unchecked.map(|service| service.what.trim().to_owned()));
            told.open.extend(last.next.is_none().then(|| self.t.next_review.to_owned()));
        }
        told
    }

    fn review(self, review: &Review) -> Vec<Line> {
        let checks = review.services.iter().map(|check| {
            let service = find(&self.case.course.services, check.service).map_or("", |service| &service.what);
            let rest = [
                self.verdict(self.t.works, check.works),
                self.verdict(self.t.delivered, check.delivered),
                self.verdict(self.t.effective, check.effective),
                check.remark.clone(),
            ];
            self.line(service, &rest, true)
        });
        let follows = Some(review.consequence.trim()).filter(|text| !text.is_empty());
        let whole = [
            self.verdict(self.t.works, review.process),
            follows.map(self.t.follows).unwrap_or_default(),
            self.day(self.t.next_on, review.next),
        ];
        let whole = joined(" · ", whole.iter().map(String::as_str));
        checks.chain((!whole.is_empty()).then(|| self.line(&whole, &[], true))).collect()
    }

    pub(super) fn outcome(self) -> Told {
        let plan = &self.case.plan;
        let judged = plan.goals.iter().filter_map(|goal| {
            let attainment = words::attainment(self.locale, goal.attainment?).to_owned();
            Some(self.line(&goal.text, &[attainment], true))
        });
        let measures = plan.measures.iter().map(|measure| {
            let outcome = &measure.outcome;
            let rest = [
                self.verdict(self.t.helped, outcome.effective),
                self.verdict(self.t.still_needed, outcome.still_needed),
                self.verdict(self.t.other_help, outcome.other_help),
                outcome.remark.clone(),
            ];
            self.line(&self.name_of(measure), &rest, outcome.is_complete())
        });
        let told = Told::default().list(Some(self.t.goals), judged.collect());
        self.t_scores(told).list(Some(self.t.measures), measures.collect())
    }

    pub(super) fn detachment(self) -> Told {
        let lines = self.case.closure.detachment.iter().map(|step| {
            let done = if step.done { self.t.done.to_owned() } else { String::new() };
            let is_complete = !step.what.trim().is_empty() && step.date.is_some();
            self.line(&step.what, &[self.date(step.date), done], is_complete)
        });
        Told::default().list(None, lines.collect())
    }
}
