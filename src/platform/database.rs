//! Lasting storage: one IndexedDB object store of texts by key, written all or none.

use idb::{DatabaseEvent, Factory, ObjectStoreParams, Transaction, TransactionResult};
use js_sys::{Array, Function, Object, Reflect};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};

const STORE: &str = "entries";
const VERSION: u32 = 1;

/// Why the browser's storage did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DatabaseError {
    #[error("the browser offers no storage here")]
    Absent,
    #[error("the storage cannot be read")]
    Unreadable,
    #[error("the storage is full")]
    Full,
    #[error("the storage refused the write")]
    Refused,
}

/// An open database.
pub struct Database {
    raw: JsValue,
}

impl Database {
    /// # Errors
    /// [`DatabaseError::Absent`] where the browser keeps no database (some private windows).
    pub async fn open(name: &str) -> Result<Self, DatabaseError> {
        let factory = Factory::new().map_err(|_| DatabaseError::Absent)?;
        let mut request = factory.open(name, Some(VERSION)).map_err(|_| DatabaseError::Absent)?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                // Where the store cannot be made, opening fails, and the person is told.
                let _ = database.create_object_store(STORE, ObjectStoreParams::new());
            }
        });
        let database = request.await.map_err(|_| DatabaseError::Absent)?;
        Ok(Self { raw: database.into() })
    }

    /// A transaction that reports success only once the bytes are on the disk. The `idb` crate has no words for the
    /// option, hence the call by name.
    fn transaction(&self, mode: &str) -> Result<Transaction, DatabaseError> {
        let options = Object::new();
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&options, &"durability".into(), &"strict".into());
        Reflect::get(&self.raw, &"transaction".into())
            .ok()
            .and_then(|function| function.dyn_into::<Function>().ok())
            .and_then(|function| function.apply(&self.raw, &Array::of3(&STORE.into(), &mode.into(), &options)).ok())
            .and_then(|raw| Transaction::try_from(raw).ok())
            .ok_or(DatabaseError::Refused)
    }

    /// Every text, in the order of its key.
    ///
    /// # Errors
    /// [`DatabaseError::Unreadable`]
    pub async fn all(&self) -> Result<Vec<String>, DatabaseError> {
        let transaction = self.transaction("readonly").map_err(|_| DatabaseError::Unreadable)?;
        let store = transaction.object_store(STORE).map_err(|_| DatabaseError::Unreadable)?;
        let request = store.get_all(None, None).map_err(|_| DatabaseError::Unreadable)?;
        let values = request.await.map_err(|_| DatabaseError::Unreadable)?;
        Ok(values.iter().filter_map(JsValue::as_string).collect())
    }

    /// Adds all of these, or none.
    ///
    /// # Errors
    /// [`DatabaseError::Full`] or [`DatabaseError::Refused`]; nothing is stored then.
    pub async fn add(&self, records: &[(String, String)]) -> Result<(), DatabaseError> {
        let transaction = self.transaction("readwrite")?;
        {
            let store = transaction.object_store(STORE).map_err(|_| DatabaseError::Refused)?;
            for (key, text) in records {
                store.add(&text.as_str().into(), Some(&key.as_str().into())).map_err(|_| DatabaseError::Refused)?;
            }
        }
        let raw: web_sys::IdbTransaction = transaction.into();
        match Transaction::from(raw.clone()).await {
            Ok(TransactionResult::Committed) => Ok(()),
            _ if raw.error().is_some_and(|error| error.name() == "QuotaExceededError") => Err(DatabaseError::Full),
            _ => Err(DatabaseError::Refused),
        }
    }
}
