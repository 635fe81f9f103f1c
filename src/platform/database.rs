//! Lasting storage: one IndexedDB object store of texts by key, written all or none.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use thiserror::Error;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, IdbDatabase, IdbFactory, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction,
    IdbVersionChangeEvent,
};

const STORE: &str = "entries";
/// The version of the database's own shape: which object stores it has.
pub const VERSION: u32 = 1;

/// Why the browser's storage did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DatabaseError {
    #[error("the browser offers no storage here")]
    Absent,
    #[error("the storage cannot be read")]
    Unreadable,
    #[error("the storage has the shape of a newer version")]
    Newer,
    #[error("the storage is full")]
    Full,
    #[error("the storage refused the write")]
    Refused,
    #[error("the storage is not as it was taken for")]
    Changed,
    #[error("the storage is locked")]
    Locked,
}

/// Why an open database is open no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Another tab brings it to the shape of a newer version.
    Upgraded,
    /// Another tab deletes it.
    Deleted,
    /// The browser closed it by itself.
    Lost,
}

/// As what a write takes the database; where it is something else, nothing is written.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// The text under a key, or that there is none.
    pub text: Option<(String, Option<String>)>,
    /// How many texts there are.
    pub count: Option<u32>,
}

/// What is written, all or none.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// Whether every text goes first.
    pub clear: bool,
    /// Texts under keys that no text has yet.
    pub add: Vec<(String, String)>,
    /// Texts under keys that may have another text.
    pub put: Vec<(String, String)>,
    /// The key whose text goes.
    pub remove: Option<String>,
}

/// An open database. It is closed once nobody has it any more.
pub struct Database {
    raw: IdbDatabase,
    /// Chromium cuts off what a bucket's factory opened, and says nothing, once nobody has that factory any more.
    _factory: Option<IdbFactory>,
    was_damaged: bool,
    _changing: Closure<dyn FnMut(IdbVersionChangeEvent)>,
    _closed: Closure<dyn FnMut()>,
}

impl Database {
    /// Opens it in the shape of a version, made or brought up to date where it is not so yet. While another tab keeps it
    /// in an older shape, this waits, and `blocked` is called. `ended` is called when it is taken away from outside; it
    /// is closed then.
    ///
    /// # Errors
    /// [`DatabaseError::Absent`] where the browser keeps no database (some private windows), [`DatabaseError::Newer`]
    /// where it has the shape of a newer version already, [`DatabaseError::Unreadable`] where it cannot be opened.
    pub async fn open(
        name: &str,
        version: u32,
        blocked: impl FnOnce() + 'static,
        ended: impl Fn(Ended) + 'static,
    ) -> Result<Self, DatabaseError> {
        Self::open_in(factory()?, name, version, blocked, ended).await
    }

    /// As [`Self::open`], among the databases of another place.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub async fn open_in(
        factory: IdbFactory,
        name: &str,
        version: u32,
        blocked: impl FnOnce() + 'static,
        ended: impl Fn(Ended) + 'static,
    ) -> Result<Self, DatabaseError> {
        let request = factory.open_with_u32(name, version).map_err(|_| DatabaseError::Absent)?;
        let mut opened = Self::opened(request, blocked, ended).await?;
        opened._factory = Some(factory);
        Ok(opened)
    }

    /// Opens it in whatever shape it has.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub async fn open_as_it_is(name: &str, ended: impl Fn(Ended) + 'static) -> Result<Self, DatabaseError> {
        let request = factory()?.open(name).map_err(|_| DatabaseError::Absent)?;
        Self::opened(request, || {}, ended).await
    }

    async fn opened(
        request: IdbOpenDbRequest,
        blocked: impl FnOnce() + 'static,
        ended: impl Fn(Ended) + 'static,
    ) -> Result<Self, DatabaseError> {
        let blocked = Closure::once(blocked);
        request.set_onblocked(Some(blocked.as_ref().unchecked_ref()));
        let (asking, damaged) = (request.clone(), Rc::new(Cell::new(false)));
        let found = damaged.clone();
        let upgrade = Closure::once(move |event: IdbVersionChangeEvent| {
            // Chromium alone says so: it had found the old one damaged, and had deleted it.
            let loss = Reflect::get(&event, &"dataLoss".into()).ok().and_then(|loss| loss.as_string());
            found.set(loss.as_deref() == Some("total"));
            if let Ok(database) = asking.result() {
                // Where the store is there already, or cannot be made, which opening then tells.
                let _ = database.unchecked_into::<IdbDatabase>().create_object_store(STORE);
            }
        });
        request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
        let answered = JsFuture::from(answer(&request)).await;
        request.set_onblocked(None);
        request.set_onupgradeneeded(None);
        let raw: IdbDatabase = match (answered, request.result()) {
            (Ok(_), Ok(database)) => database.unchecked_into(),
            _ => return Err(refusal(&request)),
        };
        Ok(Self::watched(raw, damaged.get(), ended))
    }

    fn watched(raw: IdbDatabase, was_damaged: bool, ended: impl Fn(Ended) + 'static) -> Self {
        let ended = Rc::new(ended);
        let (closing, lost) = (raw.clone(), ended.clone());
        let changing = Closure::<dyn FnMut(_)>::new(move |event: IdbVersionChangeEvent| {
            // Whoever waits for it can go on at once.
            closing.close();
            ended(if event.new_version().is_some() { Ended::Upgraded } else { Ended::Deleted });
        });
        let closed = Closure::<dyn FnMut()>::new(move || lost(Ended::Lost));
        raw.set_onversionchange(Some(changing.as_ref().unchecked_ref()));
        raw.set_onclose(Some(closed.as_ref().unchecked_ref()));
        Self { raw, _factory: None, was_damaged, _changing: changing, _closed: closed }
    }

    /// Whether the browser says that what was here before this opening was damaged, and that all of it is gone.
    pub fn was_damaged(&self) -> bool {
        self.was_damaged
    }

    pub fn close(&self) {
        self.raw.close();
    }

    /// Deletes a database, whoever has it open. While a tab keeps it open all the same, this waits, and `blocked` is
    /// called.
    ///
    /// # Errors
    /// [`DatabaseError::Absent`] or [`DatabaseError::Refused`]
    pub async fn delete(name: &str, blocked: impl FnOnce() + 'static) -> Result<(), DatabaseError> {
        let request = factory()?.delete_database(name).map_err(|_| DatabaseError::Refused)?;
        let blocked = Closure::once(blocked);
        request.set_onblocked(Some(blocked.as_ref().unchecked_ref()));
        let answered = JsFuture::from(answer(&request)).await;
        request.set_onblocked(None);
        answered.map(drop).map_err(|_| DatabaseError::Refused)
    }

    /// A transaction that reports success only once the bytes are on the disk.
    fn transaction(&self, mode: &str) -> Result<IdbTransaction, DatabaseError> {
        let options = Object::new();
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&options, &"durability".into(), &"strict".into());
        // By name: web-sys has no words for the option.
        Reflect::get(&self.raw, &"transaction".into())
            .ok()
            .and_then(|function| function.dyn_into::<Function>().ok())
            .and_then(|function| function.apply(&self.raw, &Array::of3(&STORE.into(), &mode.into(), &options)).ok())
            .map(JsCast::unchecked_into)
            .ok_or(DatabaseError::Refused)
    }

    fn to_read(&self) -> Result<IdbObjectStore, DatabaseError> {
        let transaction = self.transaction("readonly").map_err(|_| DatabaseError::Unreadable)?;
        transaction.object_store(STORE).map_err(|_| DatabaseError::Unreadable)
    }

    /// Every key with its text, in the order of the keys.
    ///
    /// # Errors
    /// [`DatabaseError::Unreadable`], as for the next four.
    pub async fn all(&self) -> Result<Vec<(String, String)>, DatabaseError> {
        let store = self.to_read()?;
        let (keys, texts) = (result(store.get_all_keys()), result(store.get_all()));
        let (keys, texts) = (Array::from(&keys.await?), Array::from(&texts.await?));
        Ok(keys.iter().zip(texts.iter()).filter_map(|(key, text)| key.as_string().zip(text.as_string())).collect())
    }

    /// The text under one key.
    pub async fn text(&self, key: &str) -> Result<Option<String>, DatabaseError> {
        Ok(self.texts(vec![key.to_string()]).await?.pop().map(|(_, text)| text))
    }

    /// Whether it holds nothing.
    pub async fn is_empty(&self) -> Result<bool, DatabaseError> {
        let first = result(self.to_read()?.get_all_keys_with_key_and_limit(&JsValue::UNDEFINED, 1)).await?;
        Ok(Array::from(&first).length() == 0)
    }

    /// Every key, in order.
    pub async fn keys(&self) -> Result<Vec<String>, DatabaseError> {
        let keys = result(self.to_read()?.get_all_keys()).await?;
        Ok(Array::from(&keys).iter().filter_map(|key| key.as_string()).collect())
    }

    /// These keys with their texts, so far as they are there.
    pub async fn texts(&self, keys: Vec<String>) -> Result<Vec<(String, String)>, DatabaseError> {
        let store = self.to_read()?;
        let asked: Vec<_> = keys.iter().map(|key| result(store.get(&key.as_str().into()))).collect();
        let mut texts = Vec::with_capacity(keys.len());
        for (key, asked) in keys.into_iter().zip(asked) {
            texts.extend(asked.await?.as_string().map(|text| (key, text)));
        }
        Ok(texts)
    }

    /// Adds all of these, or none.
    ///
    /// # Errors
    /// [`DatabaseError::Full`] or [`DatabaseError::Refused`]
    pub async fn add(&self, records: &[(String, String)]) -> Result<(), DatabaseError> {
        self.write(&Changes { add: records.to_vec(), ..Changes::default() }, &Given::default()).await
    }

    /// Writes all of this, or nothing: nothing, too, where the database is not what it is taken for.
    ///
    /// # Errors
    /// [`DatabaseError::Changed`], [`DatabaseError::Full`] or [`DatabaseError::Refused`]
    pub async fn write(&self, changes: &Changes, given: &Given) -> Result<(), DatabaseError> {
        let transaction = self.transaction("readwrite")?;
        // Listened to from the start: the browser would take a refusal that nobody listens to for an error of the page.
        let over = JsFuture::from(end(&transaction));
        let checks = Checks::default();
        if let Err(refused) = checks.ask(&transaction, given).and_then(|()| ask_to_write(&transaction, changes)) {
            // What was asked for so far must not be stored without the rest.
            if transaction.abort().is_ok() {
                // It says that it is aborted; nothing else can come of it.
                let _ = over.await;
            }
            // Where it was aborted before, why is more than that it takes nothing now.
            return Err(reason(transaction.error().as_ref().or(refused.dyn_ref())));
        }
        over.await.map(drop).map_err(|_| match checks.changed.get() {
            true => DatabaseError::Changed,
            false => reason(transaction.error().as_ref()),
        })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.raw.set_onversionchange(None);
        self.raw.set_onclose(None);
        self.raw.close();
    }
}

fn ask_to_write(transaction: &IdbTransaction, changes: &Changes) -> Result<(), JsValue> {
    let store = transaction.object_store(STORE)?;
    if changes.clear {
        store.clear()?;
    }
    for (key, text) in &changes.add {
        store.add_with_key(&text.as_str().into(), &key.as_str().into())?;
    }
    for (key, text) in &changes.put {
        store.put_with_key(&text.as_str().into(), &key.as_str().into())?;
    }
    if let Some(key) = &changes.remove {
        store.delete(&key.as_str().into())?;
    }
    Ok(())
}

/// What is looked at in a transaction before anything is written in it. Requests are answered in their order, so one that
/// finds something else ends the transaction with all that comes after it.
#[derive(Default)]
struct Checks {
    changed: Rc<Cell<bool>>,
    listeners: RefCell<Vec<Closure<dyn FnMut()>>>,
}

impl Checks {
    fn ask(&self, transaction: &IdbTransaction, given: &Given) -> Result<(), JsValue> {
        let store = transaction.object_store(STORE)?;
        if let Some((key, text)) = &given.text {
            let text = text.clone();
            self.check(transaction, store.get(&key.as_str().into())?, move |found| found.as_string() == text);
        }
        if let Some(count) = given.count {
            self.check(transaction, store.count()?, move |found| found.as_f64() == Some(f64::from(count)));
        }
        Ok(())
    }

    fn check(&self, transaction: &IdbTransaction, request: IdbRequest, is_so: impl Fn(JsValue) -> bool + 'static) {
        let (asked, transaction, changed) = (request.clone(), transaction.clone(), self.changed.clone());
        let listener = Closure::<dyn FnMut()>::new(move || {
            if !asked.result().is_ok_and(&is_so) {
                changed.set(true);
                // It fails only on a transaction that is over, which then wrote nothing either.
                let _ = transaction.abort();
            }
        });
        request.set_onsuccess(Some(listener.as_ref().unchecked_ref()));
        self.listeners.borrow_mut().push(listener);
    }
}

fn factory() -> Result<IdbFactory, DatabaseError> {
    Reflect::get(&js_sys::global(), &"indexedDB".into())
        .ok()
        .and_then(|factory| factory.dyn_into().ok())
        .ok_or(DatabaseError::Absent)
}

fn refusal(request: &IdbRequest) -> DatabaseError {
    match request.error() {
        Ok(Some(error)) if error.name() == "VersionError" => DatabaseError::Newer,
        Ok(Some(error)) if ["SecurityError", "InvalidStateError"].contains(&error.name().as_str()) => {
            DatabaseError::Absent
        }
        _ => DatabaseError::Unreadable,
    }
}

fn reason(error: Option<&DomException>) -> DatabaseError {
    match error {
        Some(error) if error.name() == "QuotaExceededError" => DatabaseError::Full,
        _ => DatabaseError::Refused,
    }
}

/// Settles when a request does.
fn answer(request: &IdbRequest) -> Promise {
    Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    })
}

/// Settles when a transaction is over: stored, or not.
fn end(transaction: &IdbTransaction) -> Promise {
    Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    })
}

/// What a request to read gives. The request is listened to at once, and waited for later.
fn result(request: Result<IdbRequest, JsValue>) -> impl Future<Output = Result<JsValue, DatabaseError>> {
    let asked = request.map(|request| (JsFuture::from(answer(&request)), request));
    async move {
        let (answered, request) = asked.map_err(|_| DatabaseError::Unreadable)?;
        answered.await.map_err(|_| DatabaseError::Unreadable)?;
        request.result().map_err(|_| DatabaseError::Unreadable)
    }
}
