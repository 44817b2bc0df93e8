//! Room documents.
