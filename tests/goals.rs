//! Goals: the tree they make, what two answers propose for planning, what each
//! mode of planning asks for, and the T-scores of raters kept apart.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use ankerplatz::domain::command::{Command, Refusal};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::gas::{GasScale, GasScore, Rater, Summary, summaries};
use ankerplatz::domain::phase::goal::{Goal, GoalLevel, Indicator, in_order, may_hold};
use ankerplatz::domain::phase::planning::{self, Because, Proposal, proposal};
use ankerplatz::domain::phase::progress::{self, State};
use ankerplatz::domain::phase::question::{Choice, PLANNING_MODES, Question};
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::record::Edit;
use ankerplatz::i18n::{Locale, planning as texts};
use support::build::{Builder, a_case};
use support::{date, day, goal_id};

fn goal(number: u128, level: GoalLevel, parent: Option<u128>) -> Goal {
    Goal { text: format!("Ziel {number}"), ..Goal::new(goal_id(number), level, parent.map(goal_id)) }
}

fn put(goal: Goal) -> Command {
    Command::Goal(Edit::Put(goal))
}

fn planned(case: Builder, mode: Choice) -> Builder {
    case.after(Command::Answer(Question::PlanningMode, Some(Answer::Choice(mode))))
}

#[track_caller]
fn check(case: &Builder, step: Step, state: State) {
    let progress = progress::of_step(&case.clone().build(), step);
    assert_eq!(progress.state(), state, "{step:?}: {} of {}", progress.done, progress.of);
}

#[test]
fn the_tree_puts_each_goal_before_the_narrower_ones_and_forgets_none() {
    use GoalLevel::{Frame, Outcome, Principle};
    let goals = [
        goal(1, Outcome, None),
        goal(2, Outcome, Some(4)),
        goal(3, Principle, None),
        goal(4, Frame, Some(3)),
        goal(5, Frame, None),
        goal(6, Outcome, Some(5)),
        goal(7, Frame, Some(3)),
        goal(8, Principle, None),
        goal(9, Outcome, Some(4)),
        goal(10, Outcome, Some(8)),
        goal(11, Frame, Some(8)),
    ];
    let order: Vec<_> = in_order(&goals).into_iter().map(|goal| goal.id).collect();
    assert_eq!(order, [3, 4, 2, 9, 7, 8, 11, 10, 5, 6, 1].map(goal_id));
    assert!(in_order(&[]).is_empty());
}

#[test]
fn a_goal_moves_under_another_goal_of_a_wider_level_only() {
    use GoalLevel::{Frame, Outcome, Principle};
    let case = [goal(1, Principle, None), goal(2, Frame, Some(1)), goal(3, Frame, None), goal(4, Outcome, Some(2))]
        .into_iter()
        .fold(a_case(), |case, goal| case.after(put(goal)))
        .build();
    let ids = |level| may_hold(&case.plan.goals, level).map(|goal| goal.id).collect::<Vec<_>>();
    assert_eq!(ids(Outcome), [1, 2, 3].map(goal_id));
    assert_eq!((ids(Frame), ids(Principle)), (vec![goal_id(1)], vec![]));
    let moved = case.apply(put(goal(4, Outcome, Some(3)))).unwrap();
    assert_eq!(moved.plan.goals.iter().find(|goal| goal.id == goal_id(4)).unwrap().parent, Some(goal_id(3)));
    // A frame goal in between may be missing.
    assert!(case.apply(put(goal(4, Outcome, Some(1)))).unwrap().is_sound());
    assert_eq!(case.apply(put(goal(3, Frame, Some(2)))).unwrap_err(), Refusal::WrongParent);
    assert_eq!(case.apply(put(goal(2, Principle, Some(1)))).unwrap_err(), Refusal::WrongParent);
}

#[test]
fn indicators_come_with_their_first_letter_and_go_with_their_last() {
    let mut goal = goal(1, GoalLevel::Outcome, None);
    goal.change_indicator(0, |indicator| indicator.text = "Mietvertrag".to_owned());
    goal.change_indicator(1, |indicator| indicator.actual = "0 €".to_owned());
    goal.change_indicator(5, |indicator| indicator.text = "nirgends".to_owned());
    assert_eq!((goal.indicators.len(), goal.has_indicator()), (2, true));
    goal.change_indicator(0, |indicator| indicator.text.clear());
    assert_eq!((goal.indicators.len(), goal.has_indicator()), (2, false), "the second one keeps its place");
    goal.change_indicator(1, |indicator| *indicator = Indicator::default());
    assert!(goal.indicators.is_empty());
    goal.remove_indicator(3);
    goal.change_indicator(0, |indicator| indicator.text = "Schlüssel".to_owned());
    goal.remove_indicator(0);
    assert!(goal.indicators.is_empty());
}

#[test]
fn two_answers_propose_one_mode_with_its_reason() {
    use Verdict::{No, Unclear, Yes};
    for (outer, inner, mode, because) in [
        (No, No, Choice::StaticPlanning, Because::BothCalm),
        (Yes, No, Choice::RollingPlanning, Because::OuterMoves),
        (Yes, Unclear, Choice::RollingPlanning, Because::OuterMoves),
        (No, Yes, Choice::VaguePlanning, Because::InnerMoves),
        (Unclear, Yes, Choice::VaguePlanning, Because::InnerMoves),
        (Yes, Yes, Choice::NextStepPlanning, Because::BothMove),
        (No, Unclear, Choice::RollingPlanning, Because::NotClear),
        (Unclear, No, Choice::RollingPlanning, Because::NotClear),
        (Unclear, Unclear, Choice::RollingPlanning, Because::NotClear),
    ] {
        assert_eq!(proposal(outer, inner), Proposal { mode, because }, "{outer:?}, {inner:?}");
    }
}

#[test]
fn a_mode_is_proposed_once_both_questions_are_answered_and_is_never_set() {
    let answer = |verdict| Some(Answer::Verdict { verdict: Some(verdict), reason: String::new() });
    let half = a_case().after(Command::Answer(Question::OuterChaos, answer(Verdict::Yes)));
    assert_eq!(planning::proposed(&half.clone().build()), None);
    let whole = half.after(Command::Answer(Question::InnerChaos, answer(Verdict::Yes))).build();
    assert_eq!(planning::proposed(&whole).map(|proposal| proposal.mode), Some(Choice::NextStepPlanning));
    assert_eq!(whole.answers.choice(Question::PlanningMode), None);
    assert_eq!(planning::mode(&whole), Choice::StaticPlanning);
}

#[test]
fn every_mode_and_no_other_choice_says_what_it_asks_for() {
    for locale in Locale::ALL {
        for mode in PLANNING_MODES {
            assert!(texts::asks_for(locale, *mode).is_some(), "{mode:?}");
        }
        assert_eq!(texts::asks_for(locale, Choice::Admit), None);
    }
}

#[test]
fn rolling_goals_are_reviewed_after_three_months_all_others_after_six() {
    let plan = date("2026-08-31");
    for mode in PLANNING_MODES {
        let review = if *mode == Choice::RollingPlanning { date("2026-11-30") } else { date("2027-02-28") };
        assert_eq!(planning::review_date(*mode, plan), Some(review), "{mode:?}");
    }
}

#[test]
fn without_a_goal_only_the_next_step_and_repairing_leave_the_goals_alone() {
    for mode in [Choice::StaticPlanning, Choice::RollingPlanning, Choice::VaguePlanning] {
        let progress = progress::of_step(&planned(a_case(), mode).build(), Step::Goals);
        assert!(progress.of > 0, "{mode:?} asks for a goal");
    }
    for mode in [Choice::NextStepPlanning, Choice::RepairPlanning] {
        let progress = progress::of_step(&planned(a_case(), mode).build(), Step::Goals);
        assert_eq!((progress.done, progress.of), (0, 0), "{mode:?} asks for none");
    }
}

#[test]
fn vague_planning_is_content_with_a_direction_static_planning_is_not() {
    let case = a_case().after(put(goal(1, GoalLevel::Principle, None)));
    check(&planned(case.clone(), Choice::VaguePlanning), Step::Goals, State::Complete);
    check(&planned(case.clone(), Choice::NextStepPlanning), Step::Goals, State::Complete);
    check(&planned(case.clone(), Choice::RollingPlanning), Step::Goals, State::Active);
    check(&planned(case.clone(), Choice::StaticPlanning), Step::Goals, State::Active);
    check(&case, Step::Goals, State::Active);
}

#[test]
fn repairing_asks_for_no_measures_but_for_a_review_date() {
    let case = planned(a_case(), Choice::RepairPlanning);
    assert_eq!(progress::of_step(&case.clone().build(), Step::Measures).of, 0);
    assert_eq!(progress::of_step(&a_case().build(), Step::Measures).of, 1);
    assert!(progress::is_asked(&case.clone().build(), Question::ReviewDate));
    assert_ne!(progress::of_phase(&case.build(), PhaseKind::Planning).state(), State::Complete);
}

#[test]
fn another_mode_deletes_nothing_of_the_one_before() {
    let case = planned(a_case(), Choice::NextStepPlanning).said(Question::NextStep, "Zum Amt mitgehen");
    let case = planned(case, Choice::StaticPlanning).build();
    assert_eq!(case.answers.text(Question::NextStep), "Zum Amt mitgehen");
    assert!(!progress::is_asked(&case, Question::NextStep));
}

fn scaled(number: u128, weights: Option<(u8, u8)>, scores: &[(Rater, Option<i8>, Option<i8>)]) -> Goal {
    let scores = scores.iter().map(|(rater, baseline, reached)| GasScore {
        rater: rater.clone(),
        baseline: *baseline,
        reached: *reached,
    });
    let gas = GasScale {
        importance: weights.map(|(importance, _)| importance),
        difficulty: weights.map(|(_, difficulty)| difficulty),
        scores: scores.collect(),
        ..GasScale::default()
    };
    Goal { gas: Some(gas), due: Some(day(9)), ..goal(number, GoalLevel::Outcome, None) }
}

#[track_caller]
fn close(found: Option<f64>, expected: f64) {
    let found = found.unwrap();
    assert!((found - expected).abs() < 5e-5, "{found} instead of {expected}");
}

#[test]
fn the_plan_shows_t_before_and_after_and_the_change_as_the_method_reckons_them() {
    let score = |reached| [(Rater::Client, Some(-1), Some(reached))];
    let goals = [scaled(1, None, &score(0)), scaled(2, None, &score(1)), scaled(3, None, &score(0))];
    let [summary] = summaries(&goals).try_into().unwrap();
    close(summary.before, 36.3069);
    close(summary.after, 54.5644);
    close(summary.change(), 18.257_42);
    assert_eq!((summary.counted.len(), summary.left_out), (3, 0));
}

#[test]
fn weights_are_importance_times_difficulty() {
    let score = |reached| [(Rater::Professional, Some(-1), Some(reached))];
    let goals =
        [scaled(1, Some((3, 2)), &score(1)), scaled(2, Some((2, 1)), &score(0)), scaled(3, Some((1, 3)), &score(-1))];
    let [summary] = summaries(&goals).try_into().unwrap();
    close(summary.after, 53.5704);
    let nothing_counts = [scaled(1, Some((0, 3)), &score(1)), scaled(2, Some((0, 0)), &score(1))];
    close(summaries(&nothing_counts)[0].after, 62.4035);
}

#[test]
fn raters_are_kept_apart_and_what_has_no_score_is_left_out_and_counted() {
    let teacher = Rater::Other("Lehrer:in".to_owned());
    let goals = [
        scaled(1, None, &[(teacher.clone(), Some(-1), Some(1)), (Rater::Professional, Some(-1), Some(0))]),
        scaled(2, None, &[(Rater::Professional, Some(-1), None), (Rater::Client, Some(-2), None)]),
        goal(3, GoalLevel::Outcome, None),
        goal(4, GoalLevel::Principle, None),
    ];
    let found = summaries(&goals);
    let of = |at: usize| {
        let Summary { rater, counted, left_out, .. } = &found[at];
        (rater.clone(), counted.len(), *left_out)
    };
    assert_eq!((of(0), of(1), of(2)), ((Rater::Client, 1, 2), (Rater::Professional, 1, 2), (teacher, 1, 2)));
    close(found[0].before, 30.0);
    assert_eq!((found[0].after, found[0].change()), (None, None), "nothing undefined becomes a number");
    close(found[1].change(), 10.0);
    // The beginning of one goal and the end of another make no difference.
    let apart =
        [scaled(1, None, &[(Rater::Client, Some(-1), None)]), scaled(2, None, &[(Rater::Client, None, Some(1))])];
    assert_eq!(summaries(&apart)[0].change(), None);
    assert!(summaries(&[goal(1, GoalLevel::Outcome, None)]).is_empty());
}

#[test]
fn a_rater_begins_at_the_usual_baseline_once_and_needs_a_name() {
    let mut scale = GasScale::default();
    for rater in [Rater::Client, Rater::Client, Rater::Other("  ".to_owned()), Rater::Other("Oma".to_owned())] {
        scale.take_up(rater);
    }
    assert_eq!(scale.scores.iter().map(|score| score.baseline).collect::<Vec<_>>(), [Some(-1), Some(-1)]);
    scale.change_score(&Rater::Client, |score| score.reached = Some(1));
    scale.change_score(&Rater::Professional, |score| score.reached = Some(2));
    assert_eq!(scale.score(&Rater::Client).unwrap().reached, Some(1));
    assert_eq!(scale.score(&Rater::Professional), None);
    assert!(scale.is_sound());
}
