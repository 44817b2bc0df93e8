//! The seam between the two modules of the program: all that is fetched later,
//! and the one function that fetches it.
//!
//! The build cuts the program along [`case_code`]: what is reached only from
//! there lies in a module of its own. To move more there, name its function in
//! [`CaseCode`] and call it through [`Store::with_code`]; a direct call from the
//! shell or the list would bring it back into the first load.

#![expect(clippy::unnecessary_wraps, reason = "That the code may not arrive is filled in by the macro.")]

use std::pin::Pin;

use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::ui::pages::across::AcrossPage;
use crate::ui::pages::case_frame::CaseFrame;
use crate::ui::pages::deeds;
use crate::ui::pages::import::ImportDialog;
use crate::ui::pages::method::MethodPage;
use crate::ui::pages::person::{NewCase, Rename};
use crate::ui::store::{CaseCode, Store};

/// The code for cases; `None` if it did not arrive. Asking again fetches again.
pub fn fetch() -> Pin<Box<dyn Future<Output = Option<CaseCode>>>> {
    Box::pin(async { case_code().await.ok() })
}

#[wasm_split(case, fallible)]
fn case_code() -> Result<CaseCode, SplitLoaderError> {
    Ok(CaseCode {
        stand_ready: Store::stand_ready,
        turn_to: Store::turn_to,
        flush: Store::flush,
        undo: Store::undo,
        redo: Store::redo,
        notice_other_tab: Store::notice_other_tab,
        list: Store::list,
        method: || view! { <MethodPage /> }.into_any(),
        across: || view! { <AcrossPage /> }.into_any(),
        frame: |id| view! { <CaseFrame id=id /> }.into_any(),
        new_case: |open| view! { <NewCase open=open /> }.into_any(),
        rename: |open, id| view! { <Rename open=open id=id /> }.into_any(),
        import: |open, chosen| view! { <ImportDialog open=open chosen=chosen /> }.into_any(),
        practice: deeds::practice,
        duplicate: deeds::duplicate,
        hand_out: deeds::hand_out,
        delete: deeds::delete,
    })
}
