//! The acceptance list: every row of the method, and what carries it.
//!
//! A row is done when somebody can see or use it in the program. Here stands
//! for each id (A: concepts, questions, records and rules of the sources; R:
//! checks of consistency; F: formulas) by which question, step, rule, text,
//! screen or test it is carried. A name that is gone fails, an id without a line
//! fails, and the rows that are left to later work may only become fewer.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ankerplatz::domain::phase::question::Question;
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::rule::Rule;

/// What carries a row.
#[derive(Clone, Copy, Debug)]
enum By {
    /// A test function of that name.
    Test(&'static str),
    /// A question that a step asks.
    Asks(Question),
    /// A step, with its help.
    At(Step),
    /// A rule of consistency.
    Checks(Rule),
    /// Words that stand in the texts of the screen.
    Says(&'static str),
    /// Something that the screen shows or edits, as it is called in its code.
    Shows(&'static str),
    /// Something that a document prints, as it is called in its code.
    Prints(&'static str),
}

use By::{Asks, At, Checks, Prints, Says, Shows, Test};

/// Rows of part A, from the first to the last id of each section.
const CONCEPTS: &[(u32, u32)] = &[
    (1, 18),
    (20, 33),
    (40, 48),
    (50, 64),
    (70, 86),
    (100, 124),
    (130, 134),
    (140, 160),
    (170, 185),
    (190, 208),
    (220, 243),
    (250, 259),
    (270, 286),
    (300, 310),
    (320, 326),
    (340, 344),
    (350, 356),
];

/// How many checks of consistency the method lists (A.16).
const RULES: u32 = 30;

/// How many formulas it lists (C.2).
const FORMULAS: u32 = 13;

macro_rules! rows {
    ($($id:literal: $($by:expr),+;)*) => {
        &[$(($id, &[$($by),+])),*]
    };
}

/// What carries each row.
const CARRIED: &[(&str, &[By])] = rows! {
    // A.1 Definition, purpose, aims
    "A-001": Asks(Question::MultipleProblems), Asks(Question::ManyHelpers), At(Step::Criteria);
    "A-002": At(Step::Responsibility), At(Step::Services);
    "A-003": Shows("Aim::ALL"), Test("aims_tell_what_became_of_their_goals");
    "A-004": At(Step::WholePicture), At(Step::LifeAreas), Shows("time_line");
    "A-005": Shows("Responsibility"), Shows(".provider"), At(Step::Network);
    "A-006": Shows(".about"), Test("describing_replaces_the_client_whole");
    "A-007": Shows(".cost");
    "A-008": Asks(Question::OverallConcept), Asks(Question::Chances), Asks(Question::Risks);
    "A-009": Shows("ResourceKind");
    "A-010": Shows("Access");
    "A-011": Shows("Enabling");
    "A-012": Asks(Question::AcuteCrisis), Asks(Question::AcuteAction);
    "A-013": At(Step::Network), Test("a_network_intervention_stands_in_the_plan_with_the_contacts_it_is_about");
    "A-014": Says("Sein Ausgang ist die Einzelfallhilfe, Case Work."), Test("every_term_has_a_meaning_and_a_source_in_both_languages");
    "A-015": Shows("Field::ALL"), Test("the_triangle_names_what_the_source_names_and_leads_into_the_case");
    "A-017": Says("in einem Wort geschrieben auch Casemanagement"), Says("Nutzer:in"), Test("only_the_whole_word_is_the_client");
    "A-018": Says("in den USA und in Großbritannien entstanden"), Says("in der Arbeit mit älteren Menschen und in der Jugendwohlfahrt");
    "A-016": Says("Unterstützungsmanagement"), Test("the_kind_proposes_the_side_and_an_entry_may_say_otherwise");
    "A-020": Shows("Aim::ALL"), Says("zugeschnittene Betreuung, medizinisch und sozial");
    "A-021": Checks(Rule::DoubleStructure);
    "A-022": Asks(Question::SelfRelianceBefore), Asks(Question::SelfRelianceAfter);
    "A-023": Checks(Rule::CareGap), Shows("SystemFault");
    "A-024": Shows(".cost"), Asks(Question::CostBenefit);
    "A-025": Shows("Aim::ALL"), Says("Hilfen koordiniert und vernetzt");
    "A-026": Says("Ziele antworten auf einen Bedarf, nicht auf ein Angebot.");
    "A-027": Shows("ResourceKind"), Shows("share::"), Test("a_plan_without_resources_has_no_share_which_is_not_nothing");
    "A-028": Checks(Rule::NoOwnWords), Shows("own_words");
    "A-029": Shows("Aim::ALL"), Says("wirksame Hilfe ohne doppelte Wege");
    "A-030": Shows("GoalDirection"), Shows("GoalTarget");
    "A-031": Shows("LinkedResources"), Test("what_meets_in_a_goal_is_counted_by_its_source");
    "A-032": Says("Doppelte Hilfe kostet Kraft und Geld, die anderswo fehlen.");
    "A-033": Shows("Aim::ALL"), Says("Vorbeugung von Notlagen");
    "A-040": Shows("TypicalFault::ALL"), Test("the_checklist_knows_faults_of_each_kind"), Says("Was läuft im Hilfesystem schief?");
    "A-041": Checks(Rule::DeliveryUnconfirmed), Shows("OpenReferrals"),
        Test("a_referral_is_open_until_somebody_arrived_or_it_came_to_nothing");
    "A-042": Checks(Rule::MeasureWithoutGoal);
    "A-043": Checks(Rule::MeasureIncomplete), Test("a_measure_says_what_who_until_when_and_for_which_goal");
    "A-044": Shows("time_line");
    "A-045": Asks(Question::SupportNeed), At(Step::LifeAreas), At(Step::StrengthsAndNeeds);
    "A-046": Asks(Question::CaseResponsibility), Checks(Rule::NoResponsibility);
    "A-047": At(Step::Services), At(Step::Reviews), Test("what_is_due_stands_in_the_order_of_its_days_without_what_is_done");
    "A-048": Checks(Rule::NoLifeworldResource), Shows("Means");
    // A.2 Process logic
    "A-050": Shows("crosswalk"), Test("every_step_belongs_to_one_phase_in_the_order_of_the_cycle");
    "A-051": Shows("crosswalk");
    "A-052": Shows("crosswalk");
    "A-053": Shows("crosswalk");
    "A-054": Shows("crosswalk");
    "A-055": Shows("crosswalk");
    "A-056": Shows("crosswalk");
    "A-057": Shows("cycle_number");
    "A-058": Test("states_follow_from_the_counts"), Says("Die Reihenfolge ist frei.");
    "A-059": Shows("free_order"), Test("every_kind_of_date_leads_to_its_step");
    "A-060": Says("Die Reihenfolge ist frei.");
    "A-061": Shows("Command::Reassess"), Checks(Rule::NoReassessment);
    "A-062": Shows("PlanReason"), Checks(Rule::PlanChangedWithoutReason);
    "A-063": At(Step::Detachment), Test("the_detachment_asks_for_dated_steps");
    "A-064": Asks(Question::EndSign), Checks(Rule::NoEndSign);
    // A.3 Intake
    "A-070": At(Step::Admission), Asks(Question::AdmissionDecision);
    "A-071": At(Step::Criteria), Asks(Question::CriteriaSet), Checks(Rule::AdmittedWithoutCriteria);
    "A-072": Shows("Responsibility"), Asks(Question::CaseResponsibility);
    "A-073": Asks(Question::Cooperation);
    "A-074": Asks(Question::MultipleProblems);
    "A-075": Asks(Question::ManyHelpers);
    "A-076": Asks(Question::Economising);
    "A-077": Asks(Question::AdmissionDecision), Asks(Question::AdmissionReason);
    "A-078": Asks(Question::Participants);
    "A-079": Shows("Impression"), Asks(Question::MainProblems), Asks(Question::FirstResources);
    "A-080": Asks(Question::InformedProcess), Asks(Question::InformedAims), Asks(Question::InformedBenefit), Asks(Question::InformedBy), Checks(Rule::InformationIncomplete);
    "A-081": Asks(Question::InformedNonAdmission), Asks(Question::ReferredTo), Test("only_who_is_not_admitted_is_referred_elsewhere");
    "A-082": Asks(Question::Dependencies), Asks(Question::InformedDependencies);
    "A-083": Asks(Question::Eligibility), Says("ein Fall kann unter einem Decknamen beginnen");
    "A-084": Asks(Question::AcuteCrisis), Asks(Question::AcuteAction);
    "A-085": Asks(Question::Commission), Asks(Question::CommissionDate), Asks(Question::CommissionedBy);
    "A-086": Asks(Question::CaseResponsibility), Prints("contact_card"), Test("the_contact_card_says_who_what_they_do_and_who_else_is_there");
    // A.4 Assessment
    "A-100": At(Step::Frame), At(Step::LifeAreas), At(Step::StrengthsAndNeeds);
    "A-101": Asks(Question::Sources), Shows(".source");
    "A-102": Shows("StrengthOf"), Checks(Rule::NoStrength);
    "A-103": At(Step::StrengthsAndNeeds), Test("strengths_and_needs_ask_for_one_of_each_in_words");
    "A-104": Asks(Question::AssessmentBegin), Asks(Question::AssessmentEnd), Checks(Rule::AssessmentUnlimited);
    "A-105": Asks(Question::SupportNeed), Checks(Rule::SixQuestionsOpen);
    "A-106": Asks(Question::LifeworldNetwork), At(Step::Network);
    "A-107": Asks(Question::OwnResources);
    "A-108": Asks(Question::SecureNow), Checks(Rule::SecureNowWithoutTask), At(Step::Tasks);
    "A-109": Asks(Question::SideEffects), Shows("side_effects");
    "A-110": Asks(Question::CostBenefit);
    "A-111": Prints("assessment_report"), Test("the_assessment_report_holds_every_fact_of_the_assessment");
    "A-112": Asks(Question::AgreedOn), Checks(Rule::NotAgreed), Prints("Block::Signatures");
    "A-113": At(Step::Releases), Prints("release_form"), Test("a_release_says_who_whom_what_what_for_and_until_when");
    "A-114": At(Step::LifeAreas), Test("all_life_areas_need_both_views_of_the_need");
    "A-115": At(Step::LifeAreas), At(Step::StrengthsAndNeeds);
    "A-116": At(Step::LifeAreas), At(Step::Services);
    "A-117": Shows("NeedKind");
    "A-118": Says("Sozialraum");
    "A-119": Checks(Rule::AreaWithoutClient), Test("the_spread_of_two_views_needs_both"), Shows("Perspective");
    "A-120": Asks(Question::Participation);
    "A-121": Asks(Question::Sources), Asks(Question::Participation);
    "A-122": Asks(Question::Consent), Asks(Question::Consenting);
    "A-123": Shows("NeedKind"), Shows("StrengthOf");
    "A-124": Test("the_map_of_the_assessment_stands_in_the_report_with_its_day_sectors_and_findings");
    // A.5 Agreement, consent, confidentiality
    "A-130": Prints("Block::Signatures"), Test("every_goal_and_every_measure_is_on_paper"), Asks(Question::WorkedOutWith);
    "A-131": Shows("ReleaseState"), Test("a_release_holds_from_its_signature_to_its_last_day"), Checks(Rule::ToldWithoutRelease);
    "A-132": Checks(Rule::PlanVersionNotAgreed), Checks(Rule::NotAgreed);
    "A-134": Shows("CooperationAgreement"), Test("whoever_is_known_is_proposed_once_with_all_that_is_known"), Test("the_end_of_an_agreement_is_due_unless_all_help_ends_before");
    "A-133": At(Step::Services), Prints("provider_agreement"), Test("an_agreement_tells_of_the_client_only_what_a_release_covers_on_that_day");
    // A.6 Goals
    "A-140": Shows("GoalLevel::Principle"), Test("a_goal_stands_under_one_of_any_wider_level");
    "A-141": Shows("GoalLevel::Frame"), Checks(Rule::OutcomeGoalAlone);
    "A-142": Shows("GoalLevel::Outcome"), Checks(Rule::OutcomeGoalAlone);
    "A-143": Shows(".attainable"), Checks(Rule::OutcomeGoalIncomplete);
    "A-144": Shows(".due"), Checks(Rule::OutcomeGoalIncomplete);
    "A-145": Shows("indicator"), Checks(Rule::OutcomeGoalIncomplete);
    "A-146": Shows("Indicator"), Shows("Gas"), Test("the_vectors_of_the_method_come_out");
    "A-147": Shows("Term::");
    "A-148": Checks(Rule::OutcomeGoalIncomplete), Test("goals_ask_for_an_outcome_with_day_and_indicator");
    "A-149": Shows("Priority");
    "A-150": Shows("time_line"), Test("the_time_line_keeps_everything_inside_and_in_the_order_of_days");
    "A-151": Checks(Rule::GoalWithoutNeed);
    "A-152": Shows("worked_out_with"), Asks(Question::WorkedOutWith);
    "A-153": Checks(Rule::MeasureWithoutGoal), At(Step::Measures);
    "A-154": Asks(Question::PlanningMode), Test("two_answers_propose_one_mode_with_its_reason");
    "A-155": Asks(Question::OuterChaos), Asks(Question::InnerChaos), Test("two_answers_propose_one_mode_with_its_reason");
    "A-156": At(Step::Goals), Says("Die Reihenfolge ist frei.");
    "A-157": Asks(Question::PlanningMode), Asks(Question::ReviewDate);
    "A-158": Asks(Question::PlanningMode), Test("flexible_modes_soften_what_is_asked_of_goals");
    "A-159": Asks(Question::NextStep), Asks(Question::OpenOptions);
    "A-160": Asks(Question::PlanningMode), Checks(Rule::ReviewDateMissing);
    // A.7 Plan
    "A-170": Shows("Tile"), Test("the_eight_tiles_say_what_is_there_and_are_empty_otherwise"), At(Step::Goals);
    "A-171": Shows("Tile"), Checks(Rule::NoOwnActivity);
    "A-172": Shows("Tile"), Checks(Rule::NoLifeworldResource);
    "A-173": Shows("Tile"), Shows("Means");
    "A-174": Shows("Tile"), Shows("Means");
    "A-175": Shows("ContactDate"), Checks(Rule::NoContactDate);
    "A-176": Asks(Question::ReviewDate), Checks(Rule::ReviewDateMissing), Test("the_review_comes_six_months_later_and_stays_inside_the_month");
    "A-177": Shows("Tile"), Asks(Question::AgreedOn);
    "A-178": Asks(Question::PlanDate), Test("the_support_plan_of_the_practice_case_stays_as_it_is");
    "A-179": Shows("PlanVersion"), Test("every_difference_is_found_and_said_in_words");
    "A-180": At(Step::Measures), Shows("ServiceKind");
    "A-181": Shows("own_words");
    "A-182": Checks(Rule::NoOwnActivity), Checks(Rule::NoLifeworldResource);
    "A-183": At(Step::Measures), Test("a_measure_says_what_who_until_when_and_for_which_goal");
    "A-184": Shows("help_priority");
    "A-185": Checks(Rule::NoLifeworldResource), Test("a_measure_is_about_contacts_of_the_map");
    // A.8 Implementation, as far as it is built
    "A-190": Says("Verhandelt");
    "A-191": Says("Über Ziele und Aufgaben informiert"), Checks(Rule::ToldWithoutRelease),
        Test("r_11_a_briefing_or_a_referral_tells_by_itself");
    "A-192": Shows(".agreed_on"), Shows("ServiceKind"), Shows(".extent");
    "A-193": Test("linkage_needs_both_sides_and_other_interventions_nobody_in_particular");
    "A-194": Says("Leistung angekauft");
    "A-195": Says("Helfer:innen betreut und beraten");
    "A-197": Says("Verhandelt und Vertrag geschlossen");
    "A-198": Says("Mediation");
    "A-199": Says("Networking");
    "A-200": Shows("ServiceKind");
    "A-201": At(Step::Reviews), Test("the_last_review_looks_at_every_service_and_names_the_next");
    "A-202": At(Step::Activities);
    "A-203": Shows("OpenReferrals"), Test("a_referral_without_arrival_is_due_until_it_is_confirmed");
    "A-204": Shows("LastInformed"), Test("whoever_was_not_informed_since_the_agreement_stands_first");
    "A-205": Checks(Rule::PlanChangedWithoutReason);
    "A-206": Says("Kontakt zu Helfer:innen hergestellt");
    "A-207": Says("Bei der weiteren Kooperation unterstützt");
    "A-208": Shows(".limits"), Checks(Rule::NeedWithoutLimits);
    // A.9 Network
    "A-220": Shows("MapPage"), At(Step::Network);
    "A-221": Shows("anchor");
    "A-222": Test("changing_a_contact_keeps_its_ties_and_place_in_the_list");
    "A-223": Test("a_tie_has_no_direction_and_is_there_once");
    "A-224": Test("it_shows_what_a_student_should_see");
    "A-225": Checks(Rule::ThinningNetwork), Test("more_professionals_and_fewer_others_are_a_hint_and_nothing_else_is");
    "A-226": Says("Soziales Kapital ist schnell verloren und mühsam wieder aufgebaut.");
    "A-227": Test("every_example_has_the_expected_values");
    "A-228": Test("a_liaison_links_clusters_without_belonging_to_one");
    "A-229": Test("the_four_meanings_of_a_bridge_answer_differently_on_one_map");
    "A-230": Test("a_sole_gatekeeper_is_shown_as_a_gatekeeper_where_only_those_are_wanted");
    "A-231": Test("without_ties_nobody_holds_a_role"), Test("somebody_isolated_in_the_inner_ring_stands_out_and_one_farther_away_does_not");
    "A-232": Test("half_of_the_ties_multiplex_stands_out");
    "A-233": Test("half_of_the_ties_multiplex_stands_out");
    "A-234": Test("a_tie_between_contacts_carries_what_is_told_of_it");
    "A-235": Test("a_tie_between_contacts_carries_what_is_told_of_it");
    "A-236": Shows("Intervention");
    "A-237": Shows("Intervention"), Test("a_finding_becomes_one_measure_in_one_step_and_goes_again_in_one");
    "A-238": Shows("Intervention");
    "A-239": Shows("Intervention");
    "A-240": Shows("Intervention");
    "A-241": Test("linkage_needs_both_sides_and_other_interventions_nobody_in_particular");
    "A-242": Test("triangles_that_share_an_edge_are_one_cluster");
    "A-243": Test("a_measure_is_about_contacts_of_the_map");
    // A.10 Monitoring
    "A-250": Shows(".process"), Shows(".works");
    "A-251": Shows(".delivered"), Test("the_delivery_rate_counts_confirmed_of_due_for_each_service_and_for_all"), Checks(Rule::DeliveryUnconfirmed);
    "A-252": Shows(".effective"), Test("the_last_review_looks_at_every_service_and_names_the_next");
    "A-253": Shows("ReviewSource");
    "A-254": Shows("ReviewSource");
    "A-255": Shows("ReviewSource");
    "A-256": Shows(".next"), Test("the_last_review_looks_at_every_service_and_names_the_next");
    "A-257": Shows("still_fitting");
    "A-258": Shows("contributing");
    "A-259": Shows("consequence");
    // A.11 Evaluation, closure, after-care
    "A-270": Asks(Question::ReviewDate), Test("a_review_is_due_half_a_year_after_its_plan");
    "A-271": At(Step::Outcome), At(Step::Overall);
    "A-272": Checks(Rule::MeasureNotEvaluated), Test("the_outcome_asks_three_questions_of_every_measure");
    "A-273": Checks(Rule::MeasureNotEvaluated), Test("the_outcome_asks_three_questions_of_every_measure");
    "A-274": Checks(Rule::MeasureNotEvaluated), Test("the_outcome_asks_three_questions_of_every_measure");
    "A-275": Asks(Question::Conclusion), Shows("Command::Reassess");
    "A-276": At(Step::Outcome), Shows("Attainment");
    "A-277": Asks(Question::ServicesJudged), Prints("closing_report"), Test("the_closing_report_holds_goals_measures_services_and_the_decision");
    "A-278": Asks(Question::OverallEffect);
    "A-279": Asks(Question::ResultsReached);
    "A-280": Asks(Question::Conclusion), Asks(Question::ConclusionReason);
    "A-281": Asks(Question::AgreedWithPerson), Checks(Rule::ClosedWithoutAgreement);
    "A-282": Asks(Question::FollowUpNeeded), Asks(Question::FollowUpWho), Asks(Question::FollowUpWhat), Asks(Question::FollowUpUntil), Asks(Question::FollowUpContact), Checks(Rule::ClosedWithoutFollowUp);
    "A-283": Asks(Question::SatisfactionPerson), Checks(Rule::ClosedWithoutSatisfaction);
    "A-284": Asks(Question::SatisfactionPartners), Checks(Rule::ClosedWithoutSatisfaction);
    "A-285": At(Step::Detachment), Test("the_detachment_asks_for_dated_steps");
    "A-286": Shows("Aim::ALL"), Says("Rückkehr in den Alltag nach Krankheit oder Unfall");
    // A.12 Roles and functions
    "A-300": Shows("Function"), Shows("Shares"), Test("the_matrix_sums_to_the_log");
    "A-301": Shows("AdvocacyKind"), Shows(".addressee"), Shows(".deadline");
    "A-302": Shows("Function");
    "A-303": Asks(Question::CaseResponsibility);
    "A-304": Says("Patient:in"), Test("a_tag_finds_its_tongue_and_a_key_its_wording");
    "A-305": Asks(Question::CommissionedBy);
    "A-306": Asks(Question::Funder), Shows(".cost");
    "A-307": Shows("GoalTarget"), Shows("StrengthOf");
    "A-308": Shows(".provider");
    "A-309": Test("a_measure_is_about_contacts_of_the_map");
    "A-310": Shows("Shares"), Test("the_matrix_sums_to_the_log");
    // A.13 Principles
    "A-320": Checks(Rule::NoOwnWords), Checks(Rule::GoalWithoutNeed), Test("principles_are_checked_as_well");
    "A-321": Checks(Rule::PlanVersionNotAgreed), Test("principles_are_checked_as_well");
    "A-322": Checks(Rule::NoSpecialCircumstances), Asks(Question::SpecialCircumstances);
    "A-323": Checks(Rule::NeedWithoutLimits), Shows(".limits");
    "A-324": Shows("ChecksPage"), Test("f_13_completeness_is_answered_by_applicable"), Test("check_searches_folders_and_says_what_it_could_not_read");
    "A-325": Shows("SystemFault"), Shows("care_system"), Test("the_care_system_is_told_by_its_three_kinds_without_a_word_of_the_file");
    "A-326": Shows("Directory"), Test("an_organisation_is_known_once_however_it_is_spelt");
    // A.14 The system
    "A-340": Shows("AcrossPage"), Prints("statistics"), Test("report_tells_figures_over_all_files_and_names_nobody");
    // A.16 Checks of consistency
    "R-01": Checks(Rule::AdmittedWithoutCriteria), Test("r_01_admitted_without_an_answer_to_each_criterion");
    "R-02": Checks(Rule::NoResponsibility), Test("r_02_nobody_carries_the_case");
    "R-03": Checks(Rule::InformationIncomplete), Test("r_03_information_has_gaps");
    "R-04": Checks(Rule::NoEndSign), Test("r_04_no_word_on_the_end");
    "R-05": Checks(Rule::AssessmentUnlimited), Test("r_05_the_assessment_has_no_end_or_is_past_it");
    "R-06": Checks(Rule::SixQuestionsOpen), Test("r_06_one_of_the_six_questions_is_open");
    "R-07": Checks(Rule::AreaWithoutClient), Test("r_07_an_area_without_the_persons_view");
    "R-08": Checks(Rule::NoStrength), Test("r_08_no_strength_of_the_environment");
    "R-09": Checks(Rule::SecureNowWithoutTask), Test("r_09_what_must_be_secured_now_has_a_task_soon");
    "R-10": Checks(Rule::NotAgreed), Test("r_10_measures_run_and_nothing_is_agreed");
    "R-11": Checks(Rule::ToldWithoutRelease), Test("r_11_told_without_a_release_valid_on_that_day");
    "R-12": Checks(Rule::OutcomeGoalIncomplete), Test("r_12_an_outcome_goal_lacks_date_indicator_or_attainability");
    "R-13": Checks(Rule::OutcomeGoalAlone), Test("r_13_an_outcome_goal_has_no_parent");
    "R-14": Checks(Rule::GoalWithoutNeed), Test("r_14_a_goal_rests_on_no_need");
    "R-15": Checks(Rule::NoOwnActivity), Test("r_15_no_activity_of_the_clients_own");
    "R-16": Checks(Rule::NoLifeworldResource), Test("r_16_no_resource_of_the_lifeworld");
    "R-17": Checks(Rule::MeasureIncomplete), Test("r_17_a_measure_has_nobody_or_no_date");
    "R-18": Checks(Rule::ReviewDateMissing), Test("r_18_the_review_date_is_missing_late_or_past");
    "R-19": Checks(Rule::NoContactDate), Test("r_19_no_contact_date_ahead");
    "R-20": Checks(Rule::MeasureWithoutGoal), Test("r_20_a_measure_serves_no_goal");
    "R-21": Checks(Rule::DeliveryUnconfirmed), Test("r_21_a_service_has_begun_and_is_not_confirmed");
    "R-22": Checks(Rule::DoubleStructure), Test("r_22_two_services_do_the_same_at_the_same_time");
    "R-23": Checks(Rule::CareGap), Test("r_23_a_gap_in_care");
    "R-24": Checks(Rule::MeasureNotEvaluated), Test("r_24_a_measure_without_the_three_answers");
    "R-25": Checks(Rule::NoReassessment), Test("r_25_a_change_at_the_base_without_a_reassessment");
    "R-26": Checks(Rule::ClosedWithoutAgreement), Test("r_26_closed_without_agreement_and_without_a_reason");
    "R-27": Checks(Rule::ClosedWithoutFollowUp), Test("r_27_closed_without_a_decision_on_after_care");
    "R-28": Checks(Rule::ClosedWithoutSatisfaction), Test("r_28_closed_without_asking_how_satisfied_people_are");
    "R-29": Checks(Rule::PlanChangedWithoutReason), Test("r_29_the_plan_was_changed_and_no_reason_is_given");
    "R-30": Checks(Rule::ThinningNetwork), Test("r_30_professional_ties_grow_while_those_of_the_lifeworld_shrink");
    // C.2 Formulas
    "F-1": Test("the_vectors_of_the_method_come_out"), Shows("Gas");
    "F-2": Test("the_spread_of_two_views_needs_both"), Shows("spread_note");
    "F-3": Test("less_need_counts_from_then_to_now_in_each_view_by_itself"), Test("less_need_is_positive_and_every_view_stands_alone");
    "F-4": Test("a_domain_of_the_whoqol_becomes_a_hundred_points");
    "F-5": Test("the_who_5_is_read_by_its_raw_sum");
    "F-6": Test("the_zuf_8_stays_its_sum");
    "F-7": Test("icf_qualifiers_follow_their_bands");
    "F-8": Test("every_example_has_the_expected_values"), Test("every_measure_has_an_explanation_and_those_of_the_whole_have_none_for_a_part");
    "F-9": Test("the_review_comes_six_months_later_and_stays_inside_the_month"), Test("a_day_is_overdue_near_or_planned");
    "F-10": Test("the_delivery_rate_counts_confirmed_of_due_for_each_service_and_for_all"), Test("nothing_due_is_no_rate_and_nothing_confirmed_is_none_percent");
    "F-11": Test("the_share_of_the_lifeworld_counts_what_is_known_and_not_given_up"), Test("a_plan_without_resources_has_no_share_which_is_not_nothing");
    "F-12": Shows("AcrossPage"), Test("cases_are_counted_by_standing_and_by_how_long_they_take"), Test("goals_reached_are_a_share_of_those_judged_and_the_rest_is_counted"), Test("a_review_is_on_time_up_to_its_day_and_one_ahead_does_not_count"), Test("satisfaction_is_told_by_level_and_never_averaged_over_people"), Test("what_is_hidden_cannot_be_computed_from_what_is_shown");
    "F-13": Test("f_13_completeness_is_answered_by_applicable"), Shows("ChecksPage");
};

/// Rows that are left to later work, with what is missing. The list may only
/// become shorter.
const LEFT: &[(&str, &str)] = &[
    // A.8, implementation
    ("A-196", "helper conferences"),
    // A.14, the system
    ("A-341", "help on the organisation"),
    ("A-342", "the self-check of an organisation"),
    ("A-343", "help on certified quality"),
    ("A-344", "help on the mandate"),
    // A.15, fields of application
    ("A-350", "case types and practice cases"),
    ("A-351", "case types and practice cases"),
    ("A-352", "case types and practice cases"),
    ("A-353", "case types and practice cases"),
    ("A-354", "case types and practice cases"),
    ("A-355", "case types and practice cases"),
    ("A-356", "case types and practice cases"),
];

/// How many rows were left when this was written last.
const LEFT_AT_MOST: usize = 12;

/// Every id of the method.
fn ids() -> Vec<String> {
    let concepts = CONCEPTS.iter().flat_map(|(first, last)| *first..=*last).map(|id| format!("A-{id:03}"));
    let rules = (1..=RULES).map(|id| format!("R-{id:02}"));
    let formulas = (1..=FORMULAS).map(|id| format!("F-{id}"));
    concepts.chain(rules).chain(formulas).collect()
}

/// The text of all files of a folder that end so, this file left out: it would
/// find its own words.
fn text_of(folder: &str, ends: &str) -> String {
    fn collect(folder: &Path, ends: &str, text: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, ends, text);
            } else if path.to_str().is_some_and(|path| path.ends_with(ends) && !path.ends_with("tests/acceptance.rs")) {
                text.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut text = String::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), ends, &mut text);
    text
}

#[test]
fn every_row_of_the_method_is_carried_or_left() {
    let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
    for id in CARRIED.iter().map(|(id, _)| *id).chain(LEFT.iter().map(|(id, _)| *id)) {
        *lines.entry(id).or_default() += 1;
    }
    let ids = ids();
    let missing: Vec<&String> = ids.iter().filter(|id| !lines.contains_key(id.as_str())).collect();
    assert!(missing.is_empty(), "without a line: {missing:?}");
    let unknown: Vec<_> = lines.keys().filter(|id| !ids.iter().any(|known| known == *id)).collect();
    assert!(unknown.is_empty(), "no rows of the method: {unknown:?}");
    let twice: Vec<_> = lines.iter().filter(|(_, count)| **count > 1).collect();
    assert!(twice.is_empty(), "more than one line: {twice:?}");
}

#[test]
fn what_carries_a_row_is_there() {
    let tests = text_of("tests", ".rs") + &text_of("src", ".rs");
    let [screen, said, paper] = ["src/ui", "src/i18n", "src/documents"].map(|folder| text_of(folder, ".rs"));
    // A sentence that is wrapped in the source is one sentence all the same.
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ").replace("\\ ", "");
    let asked: Vec<Question> = Step::ALL.into_iter().flat_map(|step| step.questions().iter().copied()).collect();
    let is_there = |by: &By| match by {
        Test(name) => tests.contains(&format!("fn {name}() {{")),
        Asks(question) => asked.contains(question),
        At(step) => Step::ALL.contains(step),
        Checks(rule) => Rule::ALL.contains(rule),
        Says(words) => said.contains(words),
        Shows(item) => screen.contains(item),
        Prints(item) => paper.contains(item),
    };
    let gone: Vec<String> = CARRIED
        .iter()
        .flat_map(|(id, carriers)| carriers.iter().map(move |by| (id, by)))
        .filter(|(_, by)| !is_there(by))
        .map(|(id, by)| format!("{id}: {by:?} is not there"))
        .collect();
    assert!(gone.is_empty(), "\n{}\n", gone.join("\n"));
}

#[test]
fn what_is_left_only_becomes_less() {
    assert!(LEFT.len() <= LEFT_AT_MOST, "{} rows are left, {LEFT_AT_MOST} were", LEFT.len());
    assert!(LEFT.iter().all(|(_, missing)| !missing.is_empty()));
}
