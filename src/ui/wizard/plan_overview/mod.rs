//! The plan at a glance: eight tiles, the share of the lifeworld, what meets in
//! each goal, the schedule as a time line, and the versions of the plan with what is different between them.

pub mod difference;
pub mod linkage;
pub mod share;
pub mod tiles;
pub mod time_line;
pub mod versions;

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::ui::wizard::plan_overview::difference::Difference;
use crate::ui::wizard::plan_overview::linkage::LinkedResources;
use crate::ui::wizard::plan_overview::share::Share;
use crate::ui::wizard::plan_overview::tiles::Tiles;
use crate::ui::wizard::plan_overview::time_line::Schedule;
use crate::ui::wizard::plan_overview::versions::{Offer, Versions, way_down};

/// The plan at a glance.
#[component]
pub fn PlanOverview(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    view! {
        <div class="plan">
            <Offer case=case way=move |()| way_down() />
            <Tiles case=case />
            <Share case=case />
            <LinkedResources case=case />
            <Schedule case=case />
            <Versions case=case />
            <Difference case=case />
        </div>
    }
}
