//! Texts of Goal Attainment Scaling: levels, weights, raters, and the T-score
//! with its formula and its caution (method.md C.2, F-1).

use crate::domain::phase::gas::{RHO, Rater, Weighed, Working, working};
use crate::i18n::Locale;
use crate::i18n::format::number;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the scale of a goal and of the summary.
    #[derive(Debug)]
    pub struct Gas {
        /// Heading of the scale.
        pub scale: &'static str,
        /// What a scale is good for.
        pub about: &'static str,
        /// Begins a scale.
        pub add: &'static str,
        /// Gives it up.
        pub remove: &'static str,
        /// How important the goal is.
        pub importance: &'static str,
        /// How hard it is.
        pub difficulty: &'static str,
        /// What a weight of none means.
        pub weight: fn(u8) -> String,
        /// Heading of the raters.
        pub raters: &'static str,
        /// Raters are kept apart.
        pub raters_note: &'static str,
        /// Takes a rater up.
        pub take_up: fn(&str) -> String,
        /// The name of another rater.
        pub other_name: &'static str,
        /// Takes up another rater.
        pub take_up_other: &'static str,
        /// Removes a rater.
        pub remove_rater: fn(&str) -> String,
        /// Where it began.
        pub baseline: &'static str,
        /// What was reached.
        pub reached: &'static str,
        /// Heading of the summary.
        pub summary: &'static str,
        /// Column of the rater.
        pub rater: &'static str,
        /// Column of T₀.
        pub before: &'static str,
        /// Column of T₁.
        pub after: &'static str,
        /// Column of the difference.
        pub change: &'static str,
        /// Column of the goals.
        pub goals: &'static str,
        /// So many goals count, so many are left out.
        pub left_out: fn(usize, usize) -> String,
        /// Nothing has been scored.
        pub nothing: &'static str,
        /// What the number can bear.
        pub caution: &'static str,
        /// Opens the formula.
        pub how: &'static str,
        /// The formula.
        pub formula: &'static str,
        /// What the signs stand for.
        pub signs: &'static str,
    }
}

const DE: Gas = Gas {
    scale: "Zielerreichungsskala",
    about: "Fünf beschriebene Stufen, von deutlich weniger als erwartet bis deutlich mehr. \
            Der Ausgang liegt üblicherweise bei −1; bei −2, wenn nichts Schlimmeres möglich ist.",
    add: "Skala anlegen",
    remove: "Skala entfernen",
    importance: "Wichtigkeit",
    difficulty: "Schwierigkeit",
    weight: |weight| format!("Gewicht {weight} = Wichtigkeit mal Schwierigkeit; was offen ist, zählt 1."),
    raters: "Wer schätzt ein?",
    raters_note: "Jede Sicht bleibt für sich. Unterschiede sind ein Thema für das Gespräch und werden nicht gemittelt.",
    take_up: |who| format!("{who} schätzt ein"),
    other_name: "Wer noch? Name oder Funktion",
    take_up_other: "Sicht ergänzen",
    remove_rater: |who| format!("Sicht entfernen: {who}"),
    baseline: "Ausgang",
    reached: "Erreicht",
    summary: "Zielerreichung im Ganzen",
    rater: "Sicht",
    before: "T am Anfang",
    after: "T jetzt",
    change: "Veränderung",
    goals: "Ziele",
    left_out: |counted, out| match out {
        0 => format!("{counted} gezählt"),
        1 => format!("{counted} gezählt, 1 Ziel ohne Wert zählt nicht mit"),
        _ => format!("{counted} gezählt, {out} Ziele ohne Wert zählen nicht mit"),
    },
    nothing: "Noch ist kein Ziel auf einer Skala eingeschätzt.",
    caution: "T hat den Erwartungswert 50 und die Streuung 10. Skalen sind verschieden gut, und bei wenigen Zielen \
              springt die Zahl: Ein einziges Ziel bewegt sie in Zehnerschritten. \
              Personen werden damit nie gereiht.",
    how: "Wie entsteht T?",
    formula: "T = 50 + 10 · Σwx / √((1 − ρ) · Σw² + ρ · (Σw)²)",
    signs: "x ist die Stufe eines Ziels, w sein Gewicht (Wichtigkeit mal Schwierigkeit, sonst 1), ρ = 0,3. \
            Sind alle Gewichte 0, zählt jedes 1. Kiresuk und Sherman 1968.",
};

const EN: Gas = Gas {
    scale: "Scale of attainment",
    about: "Five described levels, from much less than expected to much more. \
            The beginning usually lies at −1; at −2 when nothing worse is possible.",
    add: "Begin a scale",
    remove: "Remove the scale",
    importance: "Importance",
    difficulty: "Difficulty",
    weight: |weight| format!("Weight {weight} = importance times difficulty; what is open counts as 1."),
    raters: "Who rates?",
    raters_note: "Each view stays by itself. Differences are a topic for the talk and are never averaged.",
    take_up: |who| format!("{who} rates"),
    other_name: "Who else? Name or function",
    take_up_other: "Add this view",
    remove_rater: |who| format!("Remove the view: {who}"),
    baseline: "Beginning",
    reached: "Reached",
    summary: "Attainment as a whole",
    rater: "View",
    before: "T at the beginning",
    after: "T now",
    change: "Change",
    goals: "Goals",
    left_out: |counted, out| match out {
        0 => format!("{counted} counted"),
        1 => format!("{counted} counted, 1 goal without a score is left out"),
        _ => format!("{counted} counted, {out} goals without a score are left out"),
    },
    nothing: "No goal has been rated on a scale yet.",
    caution: "T has an expected value of 50 and a standard deviation of 10. Scales differ in quality, and with few \
              goals the number jumps: a single goal moves it in steps of ten. \
              Persons are never ranked by it.",
    how: "How does T come about?",
    formula: "T = 50 + 10 · Σwx / √((1 − ρ) · Σw² + ρ · (Σw)²)",
    signs: "x is the level of a goal, w its weight (importance times difficulty, else 1), ρ = 0.3. \
            If all weights are 0, each counts as 1. Kiresuk and Sherman 1968.",
};

/// The texts of a language.
pub fn gas(locale: Locale) -> &'static Gas {
    locale.pick(&DE, &EN)
}

/// What a level means: "weniger als erwartet".
pub fn level(locale: Locale, level: i8) -> &'static str {
    match level {
        ..=-2 => locale.pick("deutlich weniger als erwartet", "much less than expected"),
        -1 => locale.pick("weniger als erwartet", "less than expected"),
        0 => locale.pick("erwartetes Ergebnis", "expected outcome"),
        1 => locale.pick("mehr als erwartet", "more than expected"),
        2.. => locale.pick("deutlich mehr als erwartet", "much more than expected"),
    }
}

/// A level as a figure: "−2", "0", "+1".
pub fn figure(level: i8) -> String {
    match level {
        ..0 => format!("−{}", level.unsigned_abs()),
        0 => "0".to_owned(),
        1.. => format!("+{level}"),
    }
}

/// "Fachperson", or the name of somebody else.
pub fn rater(locale: Locale, rater: &Rater) -> String {
    match rater {
        Rater::Client => locale.pick("Klient:in", "Client").to_owned(),
        Rater::Professional => locale.pick("Fachperson", "Professional").to_owned(),
        Rater::Other(name) => name.trim().to_owned(),
    }
}

/// What a rater says in one line: "Fachperson: Ausgang −1, erreicht +1".
pub fn said(locale: Locale, who: &Rater, baseline: Option<i8>, reached: Option<i8>) -> String {
    let said = |word: &str, level: Option<i8>| level.map(|level| format!("{word} {}", figure(level)));
    let (began, is_now) = (locale.pick("Ausgang", "beginning"), locale.pick("erreicht", "reached"));
    let parts: Vec<String> = [said(began, baseline), said(is_now, reached)].into_iter().flatten().collect();
    match parts.len() {
        0 => rater(locale, who),
        _ => format!("{}: {}", rater(locale, who), parts.join(", ")),
    }
}

/// A difference with its sign: "+18,3".
pub fn signed(locale: Locale, value: Option<f64>) -> String {
    let shown = number(locale, value, 1);
    if value.is_some_and(|value| value > 0.0) && shown != "0" { format!("+{shown}") } else { shown }
}

/// The formula with the figures of one rater: levels at the beginning or reached.
/// `None` without a goal that says so.
pub fn line(locale: Locale, counted: &[Weighed], level: fn(&Weighed) -> Option<i8>, t: Option<f64>) -> Option<String> {
    let scores: Vec<(i8, u8)> = counted.iter().filter_map(|weighed| Some((level(weighed)?, weighed.weight))).collect();
    if scores.is_empty() {
        return None;
    }
    let Working { levels, squares, weights } = working(&scores);
    let is_flat = scores.iter().all(|(_, weight)| *weight == 0);
    let product = |(level, weight): &(i8, u8)| {
        let weight = if is_flat { 1 } else { *weight };
        format!("{weight} · {}", bracketed(*level))
    };
    let sum = scores.iter().map(product).collect::<Vec<_>>().join(" + ");
    let plain = |value: f64| number(locale, Some(value), 2);
    Some(format!(
        "Σwx = {sum} = {}; T = 50 + 10 · {} / √({} · {} + {} · {}²) = {}",
        plain(levels),
        if levels < 0.0 { format!("({})", plain(levels)) } else { plain(levels) },
        plain(1.0 - RHO),
        plain(squares),
        plain(RHO),
        plain(weights),
        number(locale, t, 1),
    ))
}

fn bracketed(level: i8) -> String {
    if level < 0 { format!("({})", figure(level)) } else { level.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_formula_shows_the_figures_of_the_case() {
        let weighed = |reached, weight| Weighed { baseline: None, reached: Some(reached), weight };
        let counted = [weighed(1, 6), weighed(0, 2), weighed(-1, 3)];
        let shown = line(Locale::DE, &counted, |weighed| weighed.reached, Some(53.5704)).unwrap();
        assert_eq!(shown, "Σwx = 6 · 1 + 2 · 0 + 3 · (−1) = 3; T = 50 + 10 · 3 / √(0,7 · 49 + 0,3 · 11²) = 53,6");
        assert_eq!(line(Locale::DE, &counted, |weighed| weighed.baseline, None), None);
    }

    #[test]
    fn differences_carry_their_sign() {
        assert_eq!(signed(Locale::DE, Some(18.2575)), "+18,3");
        assert_eq!(signed(Locale::EN, Some(-10.0)), "−10");
        assert_eq!(signed(Locale::DE, Some(0.0)), "0");
        assert_eq!(signed(Locale::DE, None), "–");
        assert_eq!((figure(-2).as_str(), figure(0).as_str(), figure(2).as_str()), ("−2", "0", "+2"));
    }
}
