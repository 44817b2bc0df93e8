//! The register of results of instruments, and the course of those of one
//! instrument by one rater as a line with a table beside it.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::phase::contribution::InstrumentResult;
use crate::domain::phase::instrument::{Course, Instrument, Point, courses};
use crate::i18n::instruments::{self as texts, instruments};
use crate::i18n::{Locale, format};
use crate::session::Act;
use crate::ui::components::field::{DateField, LineField, NumberField, SelectField, TextField};
use crate::ui::platform::clock;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::fold::{Fold, Folds, fact, title};
use crate::ui::wizard::picks::{self, Picks};
use crate::ui::wizard::records::{self, Entry, all, first_field};

const HOME: &str = "add-result";

/// Results as they were entered.
#[component]
pub fn Register(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = instruments(use_locale());
    let store = use_store();
    let open = RwSignal::new(None);
    let add = move |()| {
        records::add(store, open, |id| InstrumentResult { date: Some(clock::today()), ..InstrumentResult::new(id) });
    };
    view! {
        <Folds
            ids={all::<InstrumentResult>(case)}
            empty=t.no_results
            add=t.add_result
            home=HOME
            on_add=add
            entry=move |uuid| result(Entry::new(case, uuid), open)
        />
    }
}

/// What an instrument goes by: its own name in the file first.
fn called(locale: Locale, instrument: Option<Instrument>, name: &str) -> String {
    match (instrument, name.trim()) {
        (Some(instrument), "") => texts::name(locale, instrument).to_owned(),
        (Some(instrument), name) => format!("{name} ({})", texts::name(locale, instrument)),
        (None, name) => name.to_owned(),
    }
}

fn figure(locale: Locale, value: f64) -> String {
    format::number(locale, Some(value), 2)
}

/// What came out: the score with its scale, what it means, and the words.
fn told(locale: Locale, result: &InstrumentResult) -> String {
    let scored = result.scored().map(|score| match result.instrument {
        Some(instrument) => {
            let (low, high) = instrument.score_range();
            (instruments(locale).scored)(&figure(locale, score), &figure(locale, low), &figure(locale, high))
        }
        None => figure(locale, score),
    });
    let reading = result.instrument.zip(result.value).and_then(|(instrument, value)| instrument.reading(value));
    let reading = reading.map(|reading| texts::reading(locale, reading).to_owned());
    let words = Some(result.score.trim().to_owned()).filter(|words| !words.is_empty());
    [scored, reading, words].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn result(entry: Entry<InstrumentResult>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let name = entry.text(move |result| called(locale, result.instrument, &result.name));
    let said = entry.text(move |result| told(locale, result));
    let when = entry.text(move |result| {
        let date = result.date.map(|date| format::date(locale, date)).unwrap_or_default();
        [date.as_str(), result.rater.trim()].into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(", ")
    });
    let line = view! {
        {title(name, instruments(locale).untitled_result)}
        <span class="fold-facts">{fact(said)} {fact(when)}</span>
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

fn fields(entry: Entry<InstrumentResult>) -> AnyView {
    let locale = use_locale();
    let t = instruments(locale);
    let known = picks::picks(&Instrument::ALL, |instrument| texts::name(locale, instrument));
    let entries: Picks = std::iter::once((String::new(), t.other.to_owned())).chain(known).collect();
    // A value of one scale says nothing on another.
    let pick = entry.pick(|result, key| {
        result.instrument = picks::value(&Instrument::ALL, key);
        if !result.is_sound() {
            result.value = None;
        }
    });
    view! {
        <LineField
            id=first_field(entry.uuid)
            label=t.name
            value=entry.text(|result| result.name.clone())
            on_write=entry.write(|result, name| result.name = name)
        />
        <SelectField
            label=t.instrument
            value=entry.text(|result| picks::key(&Instrument::ALL, result.instrument))
            entries=Signal::stored(entries)
            on_pick=pick
        />
        {value_field(entry)}
        <DateField
            label=t.date
            value=entry.day(|result| result.date)
            on_write=entry.set_day(|result, day| result.date = day)
        />
        <LineField
            label=t.rater
            value=entry.text(|result| result.rater.clone())
            on_write=entry.write(|result, rater| result.rater = rater)
        />
        <LineField
            label=t.score
            value=entry.text(|result| result.score.clone())
            on_write=entry.write(|result, score| result.score = score)
        />
        <TextField
            label=t.remark
            value=entry.text(|result| result.remark.clone())
            on_write=entry.write(|result, remark| result.remark = remark)
        />
    }
    .into_any()
}

/// The value as a number; what the scale does not have is not taken, and said.
fn value_field(entry: Entry<InstrumentResult>) -> AnyView {
    let locale = use_locale();
    let t = instruments(locale);
    let store = use_store();
    let instrument = Memo::new(move |_| entry.with(|result| result.instrument).flatten());
    let value = entry.text(move |result| result.value.map(|value| figure(locale, value)).unwrap_or_default());
    let write = move |text: String| {
        if text.trim().is_empty() {
            entry.change(Act::Single, |result| result.value = None);
            return;
        }
        let Some(value) = format::typed_number(&text) else {
            store.say(t.no_number.to_owned(), None);
            return;
        };
        match instrument.get_untracked().filter(|instrument| !instrument.takes(value)) {
            Some(instrument) => {
                let (low, high) = instrument.range();
                store.say((t.off_scale)(text.trim(), &figure(locale, low), &figure(locale, high)), None);
            }
            None => entry.change(Act::Single, |result| result.value = Some(value)),
        }
    };
    let field = move || {
        let label = match instrument.get() {
            Some(instrument) => {
                let (low, high) = instrument.range();
                (t.value_of)(texts::value(locale, instrument), &figure(locale, low), &figure(locale, high))
            }
            None => t.value.to_owned(),
        };
        view! { <NumberField label=label value=value on_write=write /> }
    };
    view! { <div class="stack">{field}</div> }.into_any()
}

/// Every course of at least two results.
#[component]
pub fn Courses(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = instruments(locale);
    let drawn = Memo::new(move |_| {
        let mut courses = case.with(|case| {
            // Results of earlier cycles were carried over, so that the register holds all.
            courses(&case.assessment.results)
        });
        courses.retain(|course| course.points.len() > 1);
        courses
    });
    move || {
        drawn.with(|courses| {
            (!courses.is_empty()).then(|| {
                view! {
                    <div class="courses">
                        <h3>{t.courses}</h3>
                        {courses.iter().map(|course| one_course(locale, course)).collect_view()}
                    </div>
                }
            })
        })
    }
}

fn one_course(locale: Locale, course: &Course) -> AnyView {
    let t = instruments(locale);
    let name = called(locale, course.instrument, &course.name);
    let title = if course.rater.is_empty() { name } else { (t.course_of)(&name, &course.rater) };
    let change = course.change().unwrap_or_default();
    let said = match course.instrument.and_then(|instrument| instrument.is_relevant(change)) {
        Some(true) => t.relevant,
        Some(false) => t.not_relevant,
        None => t.no_threshold,
    };
    let row = |(at, point): (usize, &Point)| {
        let before = at.checked_sub(1).and_then(|before| course.points.get(before));
        view! {
            <tr>
                <th scope="row">{format::date(locale, point.date)}</th>
                <td>{figure(locale, point.score)}</td>
                <td>{before.map(|before| step(locale, point.score - before.score))}</td>
            </tr>
        }
    };
    view! {
        <figure class="course sheet">
            <figcaption>{title.clone()}</figcaption>
            {line(locale, course, &title)}
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{t.date}</th>
                        <th scope="col">{t.score_short}</th>
                        <th scope="col">{t.change_short}</th>
                    </tr>
                </thead>
                <tbody>{course.points.iter().enumerate().map(row).collect_view()}</tbody>
            </table>
            <p>{(t.change)(&step(locale, change))} ": " {said} "."</p>
        </figure>
    }
    .into_any()
}

/// A change with its sign: "+12", "−4".
fn step(locale: Locale, change: f64) -> String {
    let figure = figure(locale, change);
    match figure.as_str() {
        "0" => instruments(locale).no_change.to_owned(),
        _ if change > 0.0 => format!("+{figure}"),
        _ => figure,
    }
}

/// The course as a line: days along, the whole scale upwards.
fn line(locale: Locale, course: &Course, title: &str) -> AnyView {
    let (low, high) = course.range();
    let (Some(first), Some(last)) = (course.points.first(), course.points.last()) else { return ().into_any() };
    let days = |point: &Point| f64::from(u32::try_from((point.date - first.date).num_days()).unwrap_or_default());
    let span = days(last).max(1.0);
    let height = if high > low { high - low } else { 1.0 };
    let place = |point: &Point| (16.0 + 208.0 * days(point) / span, 100.0 - 84.0 * (point.score - low) / height);
    let points: Vec<(f64, f64)> = course.points.iter().map(place).collect();
    let path: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let label = (instruments(locale).drawn)(
        title,
        course.points.len(),
        &figure(locale, first.score),
        &figure(locale, last.score),
    );
    let dot = |(x, y): &(f64, f64)| view! { <circle cx=format!("{x:.1}") cy=format!("{y:.1}") r="4"></circle> };
    view! {
        <svg class="course-line" viewBox="0 0 240 116" role="img" aria-label=label>
            <path class="frame" d="M8 16H232M8 100H232"></path>
            <text x="8" y="12">{figure(locale, high)}</text>
            <text x="8" y="112">{figure(locale, low)}</text>
            <polyline points=path.join(" ")></polyline>
            {points.iter().map(dot).collect_view()}
        </svg>
    }
    .into_any()
}
