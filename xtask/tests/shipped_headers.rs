//! The headers that we ship, held against the twelve tests of the MDN HTTP Observatory: each that a static page can win.

use std::fs;

use xtask::server::headers::HeaderRules;

/// The value that every address gets; empty if none is shipped.
fn shipped(name: &str) -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../public/_headers");
    let rules = HeaderRules::parse(&fs::read_to_string(file).unwrap_or_default()).unwrap_or_default();
    let found = rules.of("/x").into_iter().find(|(known, _)| known == name);
    found.map(|(_, value)| value).unwrap_or_default()
}

#[test]
fn the_policy_starts_from_nothing_and_allows_nothing_unsafe() {
    let policy = shipped("Content-Security-Policy");
    assert!(policy.starts_with("default-src 'none';"));
    for unsafe_word in ["'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "*"] {
        assert!(!policy.contains(unsafe_word), "{unsafe_word}");
    }
    for needed in ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'none'"] {
        assert!(policy.contains(needed), "{needed}");
    }
    assert!(policy.contains("require-trusted-types-for 'script'; trusted-types default"));
}

#[test]
fn the_page_is_on_its_own_among_origins() {
    assert_eq!(shipped("Cross-Origin-Embedder-Policy"), "require-corp");
    assert_eq!(shipped("Cross-Origin-Opener-Policy"), "same-origin");
    assert_eq!(shipped("Cross-Origin-Resource-Policy"), "same-origin");
    assert_eq!(shipped("X-Frame-Options"), "DENY");
}

#[test]
fn nothing_is_told_guessed_or_sent_in_the_clear() {
    assert_eq!(shipped("Referrer-Policy"), "no-referrer");
    assert_eq!(shipped("X-Content-Type-Options"), "nosniff");
    let seconds = shipped("Strict-Transport-Security");
    let seconds = seconds.strip_prefix("max-age=").and_then(|rest| rest.split(';').next()).unwrap().parse::<u32>();
    assert!(seconds.unwrap() >= 31_536_000);
}
