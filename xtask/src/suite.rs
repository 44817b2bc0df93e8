//! `cargo xtask test`: every check there is, in the order in which they fail fastest.
