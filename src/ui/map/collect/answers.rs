//! A question with its answers: by button, by key, by arrow.

use leptos::ev;
use leptos::prelude::*;

use crate::ui::map::collect::{QUESTION, focus_question};
use crate::ui::platform::page;

/// One answer.
pub struct Answer {
    /// The word on the button.
    pub word: &'static str,
    /// Keys that give it; the first is written on the button.
    pub keys: &'static [&'static str],
    /// What it does.
    pub give: Callback<()>,
}

/// A question and the answers to it. The question takes the focus whenever it
/// has become another one through an answer, so that it is read aloud.
#[component]
pub fn Ask(
    /// The question.
    question: Memo<String>,
    /// Its answers.
    answers: Vec<Answer>,
) -> impl IntoView {
    let count = answers.len();
    let by_key: Vec<(&'static [&'static str], Callback<()>)> =
        answers.iter().map(|answer| (answer.keys, answer.give)).collect();
    let give = move |answer: Callback<()>| {
        answer.run(());
        request_animation_frame(focus_question);
    };
    let press = move |event: ev::KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let key = event.key().to_lowercase();
        let step = match key.as_str() {
            "arrowright" | "arrowdown" => Some(1),
            "arrowleft" | "arrowup" => Some(count - 1),
            _ => None,
        };
        if let Some(step) = step {
            event.prevent_default();
            let here = (0..count).find(|at| page::holds_focus(&button_id(*at)));
            page::focus(&button_id(here.map_or(0, |here| (here + step) % count)));
        } else if let Some((_, answer)) = by_key.iter().find(|(keys, _)| keys.contains(&key.as_str())) {
            event.prevent_default();
            event.stop_propagation();
            give(*answer);
        }
    };
    Effect::new(move |_| {
        question.track();
        // Another question, by undo for example, may have taken the focus with it.
        request_animation_frame(|| {
            if page::nothing_has_focus() {
                focus_question();
            }
        });
    });
    let buttons = answers.into_iter().enumerate().map(|(at, answer)| {
        let Answer { word, keys, give: callback } = answer;
        view! {
            <button class="button" type="button" id=button_id(at) on:click=move |_| give(callback)>
                {word}
                <kbd aria-hidden="true">{keys.first().map(|key| key.to_uppercase())}</kbd>
            </button>
        }
    });
    let buttons = buttons.collect_view();
    view! {
        <div class="collect-ask" role="group" aria-labelledby=QUESTION on:keydown=press>
            // Another question is another element: moving the focus to it is heard.
            <For each=move || [question.get()] key=|question| question.clone() let:question>
                <p class="collect-question" id=QUESTION tabindex="-1">
                    {question}
                </p>
            </For>
            <div class="collect-answers" data-count=count>
                {buttons}
            </div>
        </div>
    }
}

fn button_id(at: usize) -> String {
    format!("collect-answer-{at}")
}
