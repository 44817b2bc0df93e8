//! The badges of key roles, beside symbols and in lists.

use leptos::prelude::*;

use crate::domain::map::key_role::KeyRole;
use crate::drawing::badge::{Badge, RADIUS, SIGN_SCALE};
use crate::drawing::path::number;

/// The badges of one contact.
pub fn badges(all: Vec<Badge>) -> impl IntoView {
    let badge = |badge: Badge| {
        let at = format!("translate({} {})", number(badge.at.x), number(badge.at.y));
        view! { <g transform=at>{disc(badge.role)}</g> }
    };
    all.into_iter().map(badge).collect_view()
}

/// The badge around (0, 0).
fn disc(role: KeyRole) -> impl IntoView {
    view! {
        <g class="badge" data-role=role.key()>
            <circle r=number(RADIUS) />
            <path class="badge-sign" transform=format!("scale({SIGN_SCALE})") d=role.sign() />
        </g>
    }
}

/// A badge as a small picture beside words.
#[component]
pub fn BadgePicture(
    /// Of which role.
    role: KeyRole,
) -> impl IntoView {
    view! {
        <svg class="badge-picture" viewBox="-9.5 -9.5 19 19" aria-hidden="true">
            {disc(role)}
        </svg>
    }
}
