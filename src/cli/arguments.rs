//! Arguments as they were typed: options anywhere in front of "--", everything
//! else names files and folders.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::cli::Failure;
use crate::cli::misuse::Misuse;

/// What was typed behind the name of a command.
#[derive(Debug, Default)]
pub(super) struct Arguments {
    options: Vec<(String, Option<String>)>,
    /// Files and folders, in the order in which they were named.
    pub(super) paths: Vec<PathBuf>,
}

impl Arguments {
    /// Reads arguments. `flags` stand alone, `valued` are followed by a value, as
    /// the next argument or behind an equals sign.
    pub(super) fn read(arguments: &[OsString], flags: &[&str], valued: &[&str]) -> Result<Self, Failure> {
        let mut found = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let text = argument.to_str().unwrap_or_default();
            if text == "--" {
                found.paths.extend(rest.by_ref().map(PathBuf::from));
            } else if text.len() > 1 && text.starts_with('-') {
                let (name, value) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
                let value = if valued.contains(&name) {
                    let next = || rest.next().and_then(|next| next.to_str());
                    let missing = || Failure::Usage(Misuse::NoValue(name.to_owned()));
                    Some(value.or_else(next).ok_or_else(missing)?.to_owned())
                } else if flags.contains(&name) && value.is_none() {
                    None
                } else {
                    return Err(Failure::Usage(Misuse::Option(argument.to_string_lossy().into_owned())));
                };
                if found.options.iter().any(|(other, _)| other == name) {
                    return Err(Failure::Usage(Misuse::Twice(name.to_owned())));
                }
                found.options.push((name.to_owned(), value));
            } else {
                found.paths.push(PathBuf::from(argument));
            }
        }
        if found.paths.is_empty() { Err(Failure::Usage(Misuse::NoPath)) } else { Ok(found) }
    }

    /// True if an option was typed.
    pub(super) fn has(&self, name: &str) -> bool {
        self.options.iter().any(|(other, _)| other == name)
    }

    /// The value of an option.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.options.iter().find(|(other, _)| other == name).and_then(|(_, value)| value.as_deref())
    }
}
