//! Texts of the records of intake and assessment: responsibilities, the first
//! picture, information given, tasks, views of others, what is known already.

use crate::domain::phase::assessment::{Access, ResourceKind};
use crate::domain::phase::intake::ImpressionOf;
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of intake and assessment.
    #[derive(Debug)]
    pub struct Intake {
        /// Heading of the table of responsibilities.
        pub responsibilities: &'static str,
        /// No line yet.
        pub no_responsibilities: &'static str,
        /// Adds a line.
        pub add_responsibility: &'static str,
        /// Who is responsible.
        pub who: &'static str,
        /// For what.
        pub for_what: &'static str,
        /// Removes a line, by what stands in it.
        pub remove_named: fn(&str) -> String,
        /// Adds what was typed.
        pub add: &'static str,
        /// An entry was added.
        pub added: fn(&str) -> String,
        /// How many duties are done.
        pub informed: fn(usize, usize) -> String,
        /// What the checklist is.
        pub checklist: &'static str,
        /// A duty is done.
        pub duty_done: &'static str,
        /// A duty is open.
        pub duty_open: &'static str,
        /// Dependencies were disclosed on a day.
        pub disclosed_on: fn(&str) -> String,
        /// They were not yet.
        pub not_disclosed: &'static str,
        /// Leads to the checklist.
        pub to_information: &'static str,
        /// Days of the assessment, both included.
        pub lasts: fn(i64) -> String,
        /// Days left.
        pub days_left: fn(i64) -> String,
        /// Days over.
        pub days_over: fn(i64) -> String,
        /// The end lies before the beginning.
        pub ends_early: &'static str,
        /// Contributions and results that are registered.
        pub sources_kept: fn(usize, usize) -> String,
        /// Leads to them.
        pub to_contributions: &'static str,
        /// Side effects told of measures.
        pub side_effects_known: &'static str,
        /// Costs told of measures.
        pub costs_known: &'static str,
        /// Leads to the measures.
        pub to_measures: &'static str,
        /// The map the assessment rests on, and how many contacts are on it.
        pub map_rests: fn(&str, usize) -> String,
        /// Leads to the map.
        pub to_map: &'static str,
        /// Nobody on the map.
        pub map_empty: &'static str,
        /// Heading of tasks that secure something now.
        pub secure_tasks: &'static str,
        /// No such task yet.
        pub no_secure_tasks: &'static str,
        /// Adds one.
        pub add_secure_task: &'static str,
        /// No task yet.
        pub no_tasks: &'static str,
        /// Adds one.
        pub add_task: &'static str,
        /// A task without words.
        pub untitled_task: &'static str,
        /// What is to be done.
        pub task: &'static str,
        /// By whom.
        pub task_who: &'static str,
        /// By name.
        pub task_who_else: &'static str,
        /// Until when.
        pub task_until: &'static str,
        /// It is done.
        pub task_done: &'static str,
        /// A task that nobody does.
        pub task_nobody: &'static str,
        /// From which step a task comes.
        pub task_from: fn(&str) -> String,
        /// Open tasks, and overdue ones among them.
        pub task_count: fn(usize, usize) -> String,
        /// The state of a task that is done.
        pub is_done: &'static str,
        /// The state of a task without a day.
        pub is_undated: &'static str,
        /// Adds the view of somebody else.
        pub add_view: &'static str,
        /// Whose view it is.
        pub whose_view: &'static str,
        /// The view of somebody by name.
        pub view_by: fn(&str) -> String,
        /// A view without a name.
        pub unnamed_view: &'static str,
        /// Removes a view.
        pub remove_view: fn(&str) -> String,
        /// A view was removed.
        pub view_removed: &'static str,
        /// Adds an area of one's own.
        pub add_area: &'static str,
        /// What it is called.
        pub area_name: &'static str,
        /// An area without a name.
        pub untitled_area: &'static str,
        /// A value of the cycle before.
        pub earlier: &'static str,
        /// What the dash stands for.
        pub earlier_note: fn(&str) -> String,
        /// How a need has changed: whose view, before, now, change (F-3).
        pub need_change: fn(&str, u8, u8, i16) -> String,
        /// Further views in words, after the two.
        pub further_views: fn(&str) -> String,
        /// What kind of resource.
        pub resource_kind: &'static str,
        /// Whether it can be used.
        pub access: &'static str,
        /// The contact of the map.
        pub contact: &'static str,
        /// A resource is on the map.
        pub on_map: fn(&str) -> String,
        /// Limits of the own organisation and alternatives.
        pub limits: &'static str,
        /// Limits are named.
        pub has_limits: &'static str,
    }
}

const DE: Intake = Intake {
    responsibilities: "Zuständigkeiten",
    no_responsibilities: "Noch keine Zuständigkeit eingetragen.",
    add_responsibility: "Zuständigkeit ergänzen",
    who: "Wer",
    for_what: "Wofür",
    remove_named: |name| format!("Entfernen: {name}"),
    add: "Ergänzen",
    added: |text| format!("Ergänzt: {text}"),
    informed: |done, of| format!("{done} von {of} besprochen"),
    checklist: "Wurde informiert?",
    duty_done: "besprochen",
    duty_open: "offen",
    disclosed_on: |date| format!("Offengelegt am {date}"),
    not_disclosed: "Noch nicht offengelegt",
    to_information: "Zur Information",
    lasts: |days| match days {
        1 => "Geplant ist 1 Tag".to_owned(),
        days => format!("Geplant sind {days} Tage"),
    },
    days_left: |days| match days {
        0 => "letzter Tag ist heute".to_owned(),
        1 => "noch 1 Tag".to_owned(),
        days => format!("noch {days} Tage"),
    },
    days_over: |days| match days {
        1 => "seit 1 Tag vorbei".to_owned(),
        days => format!("seit {days} Tagen vorbei"),
    },
    ends_early: "Das Ende liegt vor dem Beginn.",
    sources_kept: |contributions, results| {
        let contributions =
            if contributions == 1 { "1 Beitrag".to_owned() } else { format!("{contributions} Beiträge") };
        let results = if results == 1 { "1 Ergebnis".to_owned() } else { format!("{results} Ergebnisse") };
        format!("Festgehalten: {contributions}, {results}")
    },
    to_contributions: "Zu den Beiträgen",
    side_effects_known: "Bei Maßnahmen genannt",
    costs_known: "Kosten von Maßnahmen",
    to_measures: "Zu den Maßnahmen",
    map_rests: |name, contacts| {
        let contacts = if contacts == 1 { "1 Kontakt".to_owned() } else { format!("{contacts} Kontakte") };
        format!("Beruht auf: {name}, {contacts}")
    },
    to_map: "Zur Karte",
    map_empty: "Noch niemand auf der Karte.",
    secure_tasks: "Jetzt sichern",
    no_secure_tasks: "Noch keine Aufgabe dazu.",
    add_secure_task: "Aufgabe zum Sichern ergänzen",
    no_tasks: "Noch keine Aufgabe. Hier steht, was neben dem Hilfeplan zu tun ist.",
    add_task: "Aufgabe ergänzen",
    untitled_task: "Aufgabe ohne Text",
    task: "Was ist zu tun?",
    task_who: "Wer (genau eine Person)",
    task_who_else: "Name oder Stelle",
    task_until: "Bis wann",
    task_done: "Ist erledigt",
    task_nobody: "ohne Zuständigkeit",
    task_from: |step| format!("aus: {step}"),
    task_count: |open, overdue| match (open, overdue) {
        (0, _) => "alle erledigt".to_owned(),
        (open, 0) => format!("{open} offen"),
        (open, overdue) => format!("{open} offen, davon {overdue} überfällig"),
    },
    is_done: "erledigt",
    is_undated: "ohne Datum",
    add_view: "Weitere Sicht ergänzen",
    whose_view: "Wessen Sicht?",
    view_by: |who| format!("Sicht: {who}"),
    unnamed_view: "Weitere Sicht",
    remove_view: |view| format!("Entfernen: {view}"),
    view_removed: "Sicht entfernt",
    add_area: "Eigenen Bereich ergänzen",
    area_name: "Wie heißt der Bereich?",
    untitled_area: "Bereich ohne Namen",
    earlier: "zuletzt",
    earlier_note: |date| format!("Grauer Strich: Einschätzung des Durchgangs bis {date}"),
    need_change: |view, before, now, change| {
        let steps = |count: i16| if count == 1 { "1 Stufe".to_owned() } else { format!("{count} Stufen") };
        let said = match change {
            0 => "gleich geblieben".to_owned(),
            1.. => format!("{} weniger Handlungsbedarf", steps(change)),
            ..0 => format!("{} mehr Handlungsbedarf", steps(-change)),
        };
        format!("{view}: {before} → {now}, {said}")
    },
    further_views: |values| format!(", weitere Sichten {values}"),
    resource_kind: "Art der Ressource",
    access: "Zugang",
    contact: "Kontakt der Karte",
    on_map: |name| format!("auf der Karte: {name}"),
    limits: "Grenzen der eigenen Stelle, Alternativen",
    has_limits: "Grenzen benannt",
};

const EN: Intake = Intake {
    responsibilities: "Responsibilities",
    no_responsibilities: "No responsibility entered yet.",
    add_responsibility: "Add a responsibility",
    who: "Who",
    for_what: "For what",
    remove_named: |name| format!("Remove: {name}"),
    add: "Add",
    added: |text| format!("Added: {text}"),
    informed: |done, of| format!("{done} of {of} talked through"),
    checklist: "Was it explained?",
    duty_done: "talked through",
    duty_open: "open",
    disclosed_on: |date| format!("Disclosed on {date}"),
    not_disclosed: "Not disclosed yet",
    to_information: "To the information",
    lasts: |days| match days {
        1 => "Planned for 1 day".to_owned(),
        days => format!("Planned for {days} days"),
    },
    days_left: |days| match days {
        0 => "today is the last day".to_owned(),
        1 => "1 day left".to_owned(),
        days => format!("{days} days left"),
    },
    days_over: |days| match days {
        1 => "over for 1 day".to_owned(),
        days => format!("over for {days} days"),
    },
    ends_early: "The end lies before the beginning.",
    sources_kept: |contributions, results| {
        let contributions =
            if contributions == 1 { "1 contribution".to_owned() } else { format!("{contributions} contributions") };
        let results = if results == 1 { "1 result".to_owned() } else { format!("{results} results") };
        format!("On file: {contributions}, {results}")
    },
    to_contributions: "To the contributions",
    side_effects_known: "Named with measures",
    costs_known: "Costs of measures",
    to_measures: "To the measures",
    map_rests: |name, contacts| {
        let contacts = if contacts == 1 { "1 contact".to_owned() } else { format!("{contacts} contacts") };
        format!("Rests on: {name}, {contacts}")
    },
    to_map: "To the map",
    map_empty: "Nobody on the map yet.",
    secure_tasks: "Secure now",
    no_secure_tasks: "No task for it yet.",
    add_secure_task: "Add a task to secure it",
    no_tasks: "No task yet. Here stands what is to be done beside the support plan.",
    add_task: "Add a task",
    untitled_task: "Task without words",
    task: "What is to be done?",
    task_who: "Who (exactly one)",
    task_who_else: "Name or agency",
    task_until: "By when",
    task_done: "It is done",
    task_nobody: "nobody named",
    task_from: |step| format!("from: {step}"),
    task_count: |open, overdue| match (open, overdue) {
        (0, _) => "all done".to_owned(),
        (open, 0) => format!("{open} open"),
        (open, overdue) => format!("{open} open, {overdue} of them overdue"),
    },
    is_done: "done",
    is_undated: "no date",
    add_view: "Add another view",
    whose_view: "Whose view?",
    view_by: |who| format!("View: {who}"),
    unnamed_view: "Another view",
    remove_view: |view| format!("Remove: {view}"),
    view_removed: "View removed",
    add_area: "Add an area of your own",
    area_name: "What is the area called?",
    untitled_area: "Area without a name",
    earlier: "last time",
    earlier_note: |date| format!("Grey dash: the rating of the cycle until {date}"),
    need_change: |view, before, now, change| {
        let steps = |count: i16| if count == 1 { "1 step".to_owned() } else { format!("{count} steps") };
        let said = match change {
            0 => "unchanged".to_owned(),
            1.. => format!("{} less need to act", steps(change)),
            ..0 => format!("{} more need to act", steps(-change)),
        };
        format!("{view}: {before} → {now}, {said}")
    },
    further_views: |values| format!(", further views {values}"),
    resource_kind: "Kind of resource",
    access: "Access",
    contact: "Contact of the map",
    on_map: |name| format!("on the map: {name}"),
    limits: "Limits of the own agency, alternatives",
    has_limits: "limits named",
};

/// The texts of a language.
pub fn intake(locale: Locale) -> &'static Intake {
    locale.pick(&DE, &EN)
}

/// What a first impression is of, as a heading: "Hauptprobleme"
pub fn impressions(locale: Locale, of: ImpressionOf) -> &'static str {
    match of {
        ImpressionOf::Problem => locale.pick("Hauptprobleme", "Main problems"),
        ImpressionOf::Resource => locale.pick("Ressourcen", "Resources"),
    }
}

/// One first impression, as a label: "Hauptproblem"
pub fn impression(locale: Locale, of: ImpressionOf) -> &'static str {
    match of {
        ImpressionOf::Problem => locale.pick("Hauptproblem", "Main problem"),
        ImpressionOf::Resource => locale.pick("Ressource", "Resource"),
    }
}

/// The field that adds one: "Weiteres Hauptproblem"
pub fn another_impression(locale: Locale, of: ImpressionOf) -> &'static str {
    match of {
        ImpressionOf::Problem => locale.pick("Weiteres Hauptproblem", "Another main problem"),
        ImpressionOf::Resource => locale.pick("Weitere Ressource", "Another resource"),
    }
}

/// "sozial"
pub fn resource_kind(locale: Locale, kind: ResourceKind) -> &'static str {
    match kind {
        ResourceKind::Personal => locale.pick("persönlich", "personal"),
        ResourceKind::Social => locale.pick("sozial", "social"),
        ResourceKind::Material => locale.pick("materiell", "material"),
        ResourceKind::Service => locale.pick("Dienst", "service"),
    }
}

/// "zu erschließen"
pub fn access(locale: Locale, access: Access) -> &'static str {
    match access {
        Access::Accessible => locale.pick("zugänglich", "accessible"),
        Access::ToOpen => locale.pick("zu erschließen", "to be opened up"),
        Access::ToFind => locale.pick("zu finden", "to be found"),
    }
}
