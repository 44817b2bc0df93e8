//! The network map: who is around the client, how near, and who knows whom.

pub mod axis;
pub mod bond;
pub mod collecting;
pub mod contact;
pub mod key_role;
pub mod making;
pub mod matching;
pub mod network;
pub mod place;
pub mod role;
pub mod roster;
pub mod version;
