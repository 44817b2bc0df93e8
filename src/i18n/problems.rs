//! Sentences for problems.

use crate::i18n::Locale;
use crate::interchange::{ImportError, Remark};
use crate::storage::format::LoadError;

/// The sentence.
pub fn import_error(locale: Locale, _: &ImportError) -> String {
    locale.pick("", "").to_owned()
}

/// The sentence.
pub fn remark(_: Locale, remark: &Remark) -> String {
    match *remark {}
}

/// The sentence.
pub fn load_error(locale: Locale, _: &LoadError) -> String {
    locale.pick("", "").to_owned()
}
