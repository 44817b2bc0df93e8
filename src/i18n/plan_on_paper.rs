//! Words that stand in the printed plan beside those of [`crate::i18n::documents`].

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// These words.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct PlanOnPaper {
        pub priority: &'static str,
        pub aim: fn(&str) -> String,
        pub worked_out_with: fn(&str) -> String,
        pub means: &'static str,
        pub from: &'static str,
        pub cost: &'static str,
        pub side_effects: fn(&str) -> String,
        pub version: &'static str,
        pub changed_since: fn(&str) -> String,
        pub agreed_with: &'static str,
        pub further: &'static str,
    }
}

const DE: PlanOnPaper = PlanOnPaper {
    priority: "Vorrang",
    aim: |aim| format!("Zielrichtung: {aim}"),
    worked_out_with: |names| format!("Erarbeitet mit: {names}"),
    means: "Mittel",
    from: "Ab",
    cost: "Kosten",
    side_effects: |text| format!("Mögliche Nebenwirkungen: {text}"),
    version: "Stand",
    changed_since: |version| format!("Entwurf, geändert seit {version}"),
    agreed_with: "Vereinbart mit",
    further: "Weiteres",
};

const EN: PlanOnPaper = PlanOnPaper {
    priority: "Priority",
    aim: |aim| format!("Direction: {aim}"),
    worked_out_with: |names| format!("Worked out with: {names}"),
    means: "Means",
    from: "From",
    cost: "Costs",
    side_effects: |text| format!("Possible side effects: {text}"),
    version: "Status",
    changed_since: |version| format!("Draft, changed since {version}"),
    agreed_with: "Agreed with",
    further: "Also",
};

/// The words of a language.
pub fn plan_on_paper(locale: Locale) -> &'static PlanOnPaper {
    locale.pick(&DE, &EN)
}
