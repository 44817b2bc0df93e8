//! The register of those who work with the case: how to reach them, and how the
//! agreement with each stands today. Whoever is known from elsewhere is offered
//! below.

use chrono::NaiveDate;
use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::date::nearness;
use crate::domain::ids::ContactId;
use crate::domain::order;
use crate::domain::phase::course::ServiceKind;
use crate::domain::phase::partner::{AgreementScope, AgreementState, CooperationAgreement, Partner};
use crate::domain::phase::partner_proposals::{KnownFrom, Proposal, proposals};
use crate::i18n::partners::{agreement_scope, known_from, partners};
use crate::i18n::{Locale, course as texts, format};
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{DateField, LineField, SelectField, TextField};
use crate::ui::components::icon::Icon;
use crate::ui::platform::clock;
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, fact, state, title};
use crate::ui::wizard::picks::{self, due_key, open_first};
use crate::ui::wizard::records::{self, Entry, all, first_field};

const HOME: &str = "add-partner";

/// Who works with the case, and who could be entered with one click.
#[component]
pub fn Partners(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = partners(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    view! {
        <section class="part partners">
            <h2>{t.heading}</h2>
            <p class="note">{t.note}</p>
            <Folds
                ids={all::<Partner>(case)}
                empty=t.empty
                add=t.add
                home=HOME
                on_add=move |()| records::add(store, open, Partner::new)
                entry=move |uuid| partner(Entry::new(case, uuid), open)
            />
            <Known case=case open=open />
        </section>
    }
}

/// Those who are known from elsewhere, each with the way to where they stand.
#[component]
fn Known(case: Memo<Case>, open: RwSignal<Option<Uuid>>) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = partners(locale);
    let id = case.with_untracked(|case| case.id);
    let found = Memo::new(move |_| case.with(proposals));
    let source = move |from: KnownFrom| {
        let word = known_from(locale, from);
        // Services stand on this very page.
        if from == KnownFrom::Services {
            view! { <span>{word}</span> }.into_any()
        } else {
            view! { <a href=Route::Step(id, from.step()).href()>{word}</a> }.into_any()
        }
    };
    let line = move |proposal: Proposal| {
        let name = proposal.name().to_owned();
        let sources = proposal.from.iter().copied().map(source).collect_view();
        let said = (t.taken)(&name);
        let label = (t.take_named)(&name);
        let take = move |_| {
            records::add(store, open, |id| proposal.partner(id));
            store.announce(said.clone());
        };
        view! {
            <li>
                <p>
                    <span class="knowntext">{name}</span>
                    <small>{t.known_from} ": " {sources}</small>
                </p>
                <button class="button" data-size="small" type="button" aria-label=label on:click=take>
                    <Icon name="plus" size="small" />
                    {t.take}
                </button>
            </li>
        }
    };
    move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            view! {
                <div class="takeover">
                    <h3>{t.known}</h3>
                    <ul>{found.into_iter().map(line).collect_view()}</ul>
                </div>
            }
        })
    }
}

fn partner(entry: Entry<Partner>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let t = partners(locale);
    let name = entry.text(|partner| partner.name.clone());
    let offers = entry.text(|partner| partner.offers.clone());
    let reach = entry.text(move |partner| reach(locale, partner));
    let today = clock::today();
    let agreement = Memo::new(move |_| {
        let told = |case: &Case| entry.with(|partner| standing(locale, case, partner, today));
        entry.case.with(told).unwrap_or_default()
    });
    let line = view! {
        {title(name, t.untitled)}
        <span class="fold-facts">{fact(offers)} {fact(reach)}</span>
        <span class="fold-facts">{state(agreement.into())}</span>
    };
    view! {
        <Fold
            uuid=entry.uuid
            open=open
            name=name
            line=line.into_any()
            fields=move |()| fields(entry)
            on_remove=move |()| entry.remove(HOME)
        />
    }
    .into_any()
}

/// Whom to ask and where to call, in a line.
pub fn reach(locale: Locale, partner: &Partner) -> String {
    let phone = Some(partner.phone.trim()).filter(|phone| !phone.is_empty()).map(partners(locale).call);
    let person = Some(partner.person.trim().to_owned()).filter(|person| !person.is_empty());
    person.into_iter().chain(phone).collect::<Vec<_>>().join(", ")
}

/// How the agreement stands on a day: the word for the look, and the words to
/// read. That one has ended is a fault only if the help goes on.
pub fn standing(locale: Locale, case: &Case, partner: &Partner, today: NaiveDate) -> (&'static str, String) {
    let t = partners(locale);
    let date = |day| format::date(locale, day);
    let (agreed_on, until) = partner.agreement.as_ref().map_or((None, None), |it| (it.agreed_on, it.until));
    match (partner.on(today), agreed_on, until) {
        (AgreementState::Without, _, _) => ("", t.without.to_owned()),
        (AgreementState::Open, Some(day), _) => ("planned", (t.from)(&date(day))),
        (AgreementState::Open, None, _) => ("soon", t.open.to_owned()),
        (AgreementState::Valid, _, Some(day)) => {
            let key = if due_key(nearness(day, today)) == "soon" { "soon" } else { "ok" };
            (key, (t.valid_until)(&date(day)))
        }
        (AgreementState::Valid, _, None) => ("ok", t.valid.to_owned()),
        (AgreementState::Ended, _, day) => {
            let key = if partner.to_renew(case).is_some() { "late" } else { "" };
            (key, (t.ended)(&day.map(date).unwrap_or_default()))
        }
    }
}

fn fields(entry: Entry<Partner>) -> AnyView {
    let locale = use_locale();
    let t = partners(locale);
    let kinds = picks::picks(&ServiceKind::ALL, |kind| texts::service_kind(locale, kind));
    view! {
        <LineField
            id=first_field(entry.uuid)
            label=t.name
            value=entry.text(|partner| partner.name.clone())
            on_write=entry.write(|partner, text| partner.name = text)
        />
        <div class="pair">
            <LineField
                label=t.person
                value=entry.text(|partner| partner.person.clone())
                on_write=entry.write(|partner, text| partner.person = text)
            />
            <LineField
                label=t.phone
                value=entry.text(|partner| partner.phone.clone())
                on_write=entry.write(|partner, text| partner.phone = text)
            />
        </div>
        <div class="pair">
            <LineField
                label=t.mail
                value=entry.text(|partner| partner.mail.clone())
                on_write=entry.write(|partner, text| partner.mail = text)
            />
            <SelectField
                label=t.kind
                value=entry.text(|partner| picks::key(&ServiceKind::ALL, partner.kind))
                entries=Signal::stored(open_first(locale, kinds.into_iter()))
                on_pick=entry.pick(|partner, key| partner.kind = picks::value(&ServiceKind::ALL, key))
            />
        </div>
        <TextField
            label=t.address
            value=entry.text(|partner| partner.address.clone())
            on_write=entry.write(|partner, text| partner.address = text)
        />
        <TextField
            label=t.offers
            value=entry.text(|partner| partner.offers.clone())
            on_write=entry.write(|partner, text| partner.offers = text)
        />
        {on_map(entry)}
        {agreement(entry)}
        <TextField
            label=t.remark
            value=entry.text(|partner| partner.remark.clone())
            on_write=entry.write(|partner, text| partner.remark = text)
        />
    }
    .into_any()
}

/// Who of the map it is.
fn on_map(entry: Entry<Partner>) -> AnyView {
    let locale = use_locale();
    let contacts = Memo::new(move |_| {
        entry.case.with(|case| {
            let on_map = case.newest_map().into_iter().flat_map(|map| map.network.contacts());
            let mut ids: Vec<ContactId> = on_map.map(|contact| contact.id).collect();
            // Who was linked stays in the list, whoever left the map.
            let linked = entry.with(|partner| partner.contact).flatten();
            ids.extend(linked.filter(|id| !ids.contains(id)));
            let named = |id: &ContactId| Some((id.0.to_string(), case.contact(*id)?.name.clone()));
            let mut contacts: picks::Picks = ids.iter().filter_map(named).collect();
            order::by_key(&mut contacts, |(_, name)| name.to_lowercase());
            open_first(locale, contacts.into_iter())
        })
    });
    view! {
        <SelectField
            label=partners(locale).contact
            value=entry.text(|partner| partner.contact.map(|id| id.0.to_string()).unwrap_or_default())
            entries=contacts
            on_pick=entry.pick(|partner, key| partner.contact = key.parse().ok().map(ContactId))
        />
    }
    .into_any()
}

/// The agreement: none, or for what, what, and from when until when.
fn agreement(entry: Entry<Partner>) -> AnyView {
    let locale = use_locale();
    let t = partners(locale);
    let mut scopes = picks::picks(&AgreementScope::ALL, |scope| agreement_scope(locale, scope));
    scopes.push((String::new(), t.no_agreement.to_owned()));
    let is_there = Memo::new(move |_| entry.with(|partner| partner.agreement.is_some()).unwrap_or_default());
    let details = move || {
        is_there.get().then(|| {
            view! {
                <TextField
                    label=t.terms
                    value=said(entry, |agreement| agreement.terms.clone())
                    on_write=entry.write(|partner, text| change(partner, |agreement| agreement.terms = text))
                />
                <div class="days">
                    <DateField
                        label=t.agreed_on
                        value=entry.day(|partner| partner.agreement.as_ref()?.agreed_on)
                        on_write=entry.set_day(|partner, day| change(partner, |agreement| agreement.agreed_on = day))
                    />
                    <DateField
                        label=t.until
                        value=entry.day(|partner| partner.agreement.as_ref()?.until)
                        on_write=entry.set_day(|partner, day| change(partner, |agreement| agreement.until = day))
                    />
                </div>
            }
        })
    };
    view! {
        <Choices
            legend=t.agreement
            entries=scopes
            value=entry
                .text(|partner| picks::key(&AgreementScope::ALL, partner.agreement.as_ref().map(|it| it.scope)))
            on_pick=entry
                .pick(|partner, key| {
                    let scope = picks::value(&AgreementScope::ALL, key);
                    partner.agreement = scope.map(|scope| CooperationAgreement {
                        scope,
                        ..partner.agreement.take().unwrap_or_default()
                    });
                })
        />
        {details}
    }
    .into_any()
}

fn said(
    entry: Entry<Partner>,
    get: impl Fn(&CooperationAgreement) -> String + Send + Sync + 'static,
) -> Signal<String> {
    entry.text(move |partner| partner.agreement.as_ref().map(&get).unwrap_or_default())
}

fn change(partner: &mut Partner, change: impl FnOnce(&mut CooperationAgreement)) {
    if let Some(agreement) = &mut partner.agreement {
        change(agreement);
    }
}
