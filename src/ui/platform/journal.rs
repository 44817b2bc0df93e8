//! The journal: the newest text of every changed case, in `IndexedDB`.
//!
//! Chromium writes local storage to disk seconds after the fact, and less often
//! the more is written; a killed browser loses up to a minute. `IndexedDB` is
//! written within milliseconds. So every saved case is noted here as well, and
//! what local storage missed is taken up at the next start
//! ([`crate::storage::recovery`]).
//!
//! A browser without `IndexedDB` has no journal; everything else works the same.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use idb::{Database, DatabaseEvent, Error, Factory, ObjectStore, ObjectStoreParams, Query, TransactionMode};
use js_sys::Promise;
use leptos::prelude::set_timeout;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

const NAME: &str = "ankerplatz";
const CASES: &str = "cases";

/// How long the start waits for a journal that does not answer.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// The open journal.
#[derive(Debug)]
pub struct Journal(Database);

impl Journal {
    /// Opens the journal; `None` where the browser has none, or none in time.
    pub async fn open() -> Option<Self> {
        let found = Rc::new(RefCell::new(None));
        let answered = Promise::new(&mut |resolve, _| {
            let (late, filled) = (resolve.clone(), Rc::clone(&found));
            set_timeout(move || drop(late.call0(&JsValue::NULL)), PATIENCE);
            spawn_local(async move {
                *filled.borrow_mut() = database().await.ok().map(Self);
                drop(resolve.call0(&JsValue::NULL));
            });
        });
        JsFuture::from(answered).await.ok();
        found.take()
    }

    /// Everything noted: keys and texts.
    pub async fn entries(&self) -> Vec<(String, String)> {
        self.read().await.unwrap_or_default()
    }

    async fn read(&self) -> Result<Vec<(String, String)>, Error> {
        let transaction = self.0.transaction(&[CASES], TransactionMode::ReadOnly)?;
        let cases = transaction.object_store(CASES)?;
        let keys = cases.get_all_keys(None, None)?.await?;
        let texts = cases.get_all(None, None)?.await?;
        let text = |value: JsValue| value.as_string();
        Ok(keys
            .into_iter()
            .map(text)
            .zip(texts.into_iter().map(text))
            .filter_map(|(key, text)| key.zip(text))
            .collect())
    }

    /// Notes the newest text of a case.
    pub async fn note(&self, key: &str, text: &str) {
        // What is not noted is still in local storage, only less sure against a crash.
        self.write(|cases| cases.put(&JsValue::from_str(text), Some(&JsValue::from_str(key))).map(drop)).await.ok();
    }

    /// Strikes a case out.
    pub async fn strike(&self, key: &str) {
        // What could not be struck out is compared at the next start again.
        self.write(|cases| cases.delete(Query::from(JsValue::from_str(key))).map(drop)).await.ok();
    }

    async fn write(&self, write: impl FnOnce(&ObjectStore) -> Result<(), Error>) -> Result<(), Error> {
        let transaction = self.0.transaction(&[CASES], TransactionMode::ReadWrite)?;
        write(&transaction.object_store(CASES)?)?;
        transaction.commit()?.await?;
        Ok(())
    }
}

async fn database() -> Result<Database, Error> {
    let mut request = Factory::new()?.open(NAME, Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            // A database that exists already has its store.
            database.create_object_store(CASES, ObjectStoreParams::new()).ok();
        }
    });
    request.await
}
