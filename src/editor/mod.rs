//! Room editor.
