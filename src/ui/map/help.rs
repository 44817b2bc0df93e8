//! The keys of the map in a list.

use leptos::prelude::*;

use crate::i18n::hands::hands;
use crate::i18n::map::map;
use crate::i18n::shell::shell;
use crate::ui::components::dialog::Dialog;
use crate::ui::map::panels::Panels;
use crate::ui::map::shortcuts::ROWS;
use crate::ui::store::use_locale;

/// The dialogue that lists what can be done by keyboard and by hand.
#[component]
pub fn Help(
    /// The panels over the map.
    panels: Panels,
) -> impl IntoView {
    let locale = use_locale();
    let (t, h) = (map(locale), hands(locale));
    view! {
        <Dialog open=panels.help title=t.help is_read=true>
            <ul class="points">{h.by_hand.iter().map(|line| view! { <li>{*line}</li> }).collect_view()}</ul>
            <h3>{h.keys_title}</h3>
            <dl class="keylist">
                {ROWS
                    .iter()
                    .map(|row| {
                        let (keys, deed) = (row.words)(&h.keys);
                        view! {
                            <div>
                                <dt>
                                    <kbd>{keys}</kbd>
                                </dt>
                                <dd>{deed}</dd>
                            </div>
                        }
                    })
                    .collect_view()}
            </dl>
            <div class="foot">
                <button class="button" type="button" on:click=move |_| panels.help.set(false)>
                    {shell(locale).close}
                </button>
            </div>
        </Dialog>
    }
}
