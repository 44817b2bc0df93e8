//! Room analysis.
