//! What a visitor gets, and what nobody gets.

use super::*;

/// A small site in a folder of its own, with a secret beside it.
fn site(name: &str) -> Site {
    let around = std::env::temp_dir().join(format!("ankerplatz-site-{name}-{}", std::process::id()));
    let folder = around.join("dist");
    fs::create_dir_all(&folder).unwrap();
    fs::write(around.join("secret.txt"), "secret").unwrap();
    fs::write(folder.join("index.html"), "<head>page").unwrap();
    fs::write(folder.join("404.html"), "gone").unwrap();
    fs::write(folder.join("app.wasm"), "wasm").unwrap();
    fs::write(folder.join("_headers"), "/*\n  X-Frame-Options: DENY\n").unwrap();
    Site {
        brotli: Some(BrotliStore::inside(&around)),
        folder,
        prefix: String::new(),
        extra: BTreeMap::new(),
        head_insert: String::new(),
    }
}

fn get(site: &Site, path: &str) -> Answer {
    site.answer(&Question { method: "GET".to_owned(), path: path.to_owned(), ..Question::default() })
}

fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
    answer.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

#[test]
fn the_page_and_its_headers_are_served() {
    let answer = get(&site("page"), "/");
    assert_eq!((answer.status, answer.body.as_slice()), (200, b"<head>page".as_slice()));
    assert_eq!(header(&answer, "X-Frame-Options"), Some("DENY"));
    assert_eq!(header(&answer, "Content-Type"), Some("text/html; charset=utf-8"));
    assert_eq!(header(&get(&site("page"), "/app.wasm"), "Content-Type"), Some("application/wasm"));
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let site = site("outside");
    for path in
        ["/../secret.txt", "/%2e%2e/secret.txt", "/x/../../secret.txt", "/..%2fsecret.txt", "//etc/passwd", "/_headers"]
    {
        let answer = get(&site, path);
        assert_eq!((answer.status, answer.body.as_slice()), (404, b"gone".as_slice()), "{path}");
    }
}

#[test]
fn a_missing_file_has_the_headers_too() {
    assert_eq!(header(&get(&site("missing"), "/none"), "X-Frame-Options"), Some("DENY"));
}

#[test]
fn a_known_content_is_not_sent_again() {
    let site = site("known");
    let known = header(&get(&site, "/"), "ETag").map(str::to_owned);
    let again = site.answer(&Question { method: "GET".to_owned(), path: "/".to_owned(), known, takes_brotli: false });
    assert_eq!((again.status, again.body.len()), (304, 0));
}

#[test]
fn brotli_goes_to_those_who_take_it() {
    let site = site("brotli");
    let question = Question { method: "GET".to_owned(), path: "/".to_owned(), takes_brotli: true, known: None };
    assert_eq!(header(&site.answer(&question), "Content-Encoding"), Some("br"));
    assert_eq!(header(&get(&site, "/"), "Content-Encoding"), None);
}

#[test]
fn a_prefix_moves_the_whole_site() {
    let site = Site { prefix: "/sub".to_owned(), ..site("prefix") };
    assert_eq!(get(&site, "/sub/").status, 200);
    assert_eq!(get(&site, "/").status, 404);
    assert_eq!(header(&get(&site, "/sub"), "Location"), Some("/sub/"));
}

#[test]
fn other_methods_are_refused() {
    let site = site("method");
    let answer = site.answer(&Question { method: "POST".to_owned(), path: "/".to_owned(), ..Question::default() });
    assert_eq!(answer.status, 405);
}

#[test]
fn a_test_may_insert_into_the_page() {
    let site = Site { head_insert: "<script>".to_owned(), ..site("insert") };
    assert_eq!(get(&site, "/").body, b"<head>\n<script>page");
    assert_eq!(get(&site, "/app.wasm").body, b"wasm");
}
