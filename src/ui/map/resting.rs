//! What may come a moment after a change. On a map of usual size all of it is
//! there at once; on a larger one a change shows first, and what takes longer
//! (names, measures) follows when the hand rests.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::domain::map::version::MapVersion;
use crate::domain::shared::Shared;

/// Up to so many contacts and ties everything follows a change at once. A map
/// of few people who all know each other has the most to compute, so that ties
/// count as well.
const AT_ONCE: usize = 80;
const TIES_AT_ONCE: usize = 320;

/// How long a larger map rests before the rest follows.
const REST: Duration = Duration::from_millis(160);

/// True if everything follows a change at once.
pub fn is_small(version: &MapVersion) -> bool {
    version.network.contacts().len() <= AT_ONCE && version.network.ties().len() <= TIES_AT_ONCE
}

/// Made anew with every change of a small map, and of a large one when it has
/// come to rest. `make` must read whatever it depends on.
pub fn rested<T, M>(version: Memo<Shared<MapVersion>>, rests: ReadSignal<u32>, make: M) -> Memo<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
    M: Fn() -> T + Send + Sync + 'static,
{
    let made_at = StoredValue::new(0_u32);
    Memo::new(move |last: Option<&T>| {
        let rest = rests.get();
        match last {
            Some(last) if rest == made_at.get_value() && version.with(|version| !is_small(version)) => last.clone(),
            Some(_) | None => {
                made_at.set_value(rest);
                make()
            }
        }
    })
}

/// Counts how often a large map has come to rest after one of these changes.
pub fn rests_of(version: Memo<Shared<MapVersion>>, changes: Signal<()>) -> ReadSignal<u32> {
    let (rests, count) = signal(0_u32);
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(handle) = waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    };
    Effect::new(move |_| {
        changes.track();
        stop();
        if version.with(|version| !is_small(version)) {
            let rested = move || {
                count.try_update(|count| *count += 1);
            };
            waiting.set_value(set_timeout_with_handle(rested, REST).ok());
        }
    });
    on_cleanup(stop);
    rests
}
