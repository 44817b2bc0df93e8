//! Names in free text: what names the same, and who is named in a list.

/// The names in a text that lists some, as in "Frau Sauer, Jobcenter".
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty())
}

/// True if a name is the client's, whole or its beginning: "Karin" for "Karin S.".
pub fn is_client(name: &str, client: &str) -> bool {
    let (name, client) = (plain(name), plain(client));
    !name.is_empty() && client.strip_prefix(&name).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// A name without regard to how it is spaced and spelt.
pub fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
