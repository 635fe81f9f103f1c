//! The second copy of what is stored, and the turns in which it is made.

use std::cell::Cell;
use std::pin::pin;
use std::rc::Rc;

use futures_util::future::{join, poll_immediate};
use turnabout::codec::sealed::Passphrase;
use turnabout::platform::database::{Changes, Database, Given, VERSION};
use turnabout::platform::turn::Turn;
use turnabout::platform::{bucket, chance};
use turnabout::store::record::Record;
use turnabout::store::vault::Vault;
use wasm_bindgen_test::wasm_bindgen_test;

type Texts = Vec<(String, String)>;

fn own_name() -> String {
    format!("turnabout-test-{}", chance::fresh_id())
}

fn passphrase(words: &str) -> Passphrase {
    Passphrase::new(words).unwrap()
}

async fn vault(name: &str) -> Vault {
    Vault::open(name, || {}, |_| {}).await.unwrap()
}

async fn first(name: &str) -> Database {
    Database::open(name, VERSION, || {}, |_| {}).await.unwrap()
}

async fn copy(name: &str) -> Database {
    let databases = bucket::databases("copy").await.unwrap();
    Database::open_in(databases, name, VERSION, || {}, |_| {}).await.unwrap()
}

async fn both(name: &str) -> (Texts, Texts) {
    (first(name).await.all().await.unwrap(), copy(name).await.all().await.unwrap())
}

fn record(number: u8) -> Record {
    Record { key: format!("01939fb5-7c00-7000-8000-00000000000{number}"), text: format!("Zanzibar {number}") }
}

fn is_plain(texts: &Texts) -> bool {
    texts.iter().any(|(_, text)| text.contains("Zanzibar"))
}

#[wasm_bindgen_test]
async fn what_the_first_has_lost_comes_back_once_and_is_told_to_one() {
    let name = own_name();
    let vault_before = vault(&name).await;
    vault_before.add(&[record(1), record(2)]).await.unwrap();
    assert!(!vault_before.compare_with_copy().await);
    let (before, copied) = both(&name).await;
    assert_eq!(before, copied);
    drop(vault_before);
    Database::delete(&name, || {}).await.unwrap();

    let (one, other) = (vault(&name).await, vault(&name).await);
    let told = join(one.compare_with_copy(), other.compare_with_copy()).await;
    assert!(matches!(told, (true, false) | (false, true)));
    assert_eq!(both(&name).await, (before.clone(), before));
    assert_eq!(other.all().await.unwrap(), [record(1), record(2)]);
}

#[wasm_bindgen_test]
async fn what_was_locked_comes_back_with_its_lock_and_what_came_since_stays() {
    let name = own_name();
    let before = vault(&name).await;
    before.add(&[record(1)]).await.unwrap();
    before.put_lock_on(&passphrase("walnut bicycle")).await.unwrap();
    before.compare_with_copy().await;
    drop(before);
    Database::delete(&name, || {}).await.unwrap();
    // By an older Turnabout, which knows of no copy.
    first(&name).await.add(&[(record(2).key, record(2).text)]).await.unwrap();

    let after = vault(&name).await;
    assert!(after.compare_with_copy().await);
    after.look_at_lock().await.unwrap();
    assert!(after.is_locked());
    after.unlock(&passphrase("walnut bicycle")).await.unwrap();
    assert_eq!(after.all().await.unwrap(), [record(1), record(2)]);
    after.compare_with_copy().await;
    let (stored, copied) = both(&name).await;
    assert_eq!(stored, copied);
    assert!(!is_plain(&stored));
}

#[wasm_bindgen_test]
async fn what_was_stored_just_before_the_lock_is_not_copied_plainly_after_it() {
    let name = own_name();
    let (here, there) = (vault(&name).await, vault(&name).await);
    here.add(&[record(1)]).await.unwrap();
    there.add(&[record(2)]).await.unwrap();
    // Neither is copied yet, perhaps.
    here.put_lock_on(&passphrase("walnut bicycle")).await.unwrap();
    for vault in [&here, &there] {
        vault.compare_with_copy().await;
        assert!(!is_plain(&copy(&name).await.all().await.unwrap()));
    }
    let (stored, copied) = both(&name).await;
    assert_eq!((stored.len(), &stored), (3, &copied));
    here.take_lock_away(&passphrase("walnut bicycle")).await.unwrap();
    // Under a lock that is off by now, this one has no key to anything.
    there.compare_with_copy().await;
    let (stored, copied) = both(&name).await;
    assert_eq!((stored.len(), &stored), (2, &copied));
}

#[wasm_bindgen_test]
async fn what_only_the_copy_has_comes_back() {
    let name = own_name();
    let vault = vault(&name).await;
    vault.add(&[record(1), record(2)]).await.unwrap();
    vault.compare_with_copy().await;
    let put = vec![(record(3).key, record(3).text)];
    copy(&name).await.write(&Changes { put, ..Changes::default() }, &Given::default()).await.unwrap();
    assert!(vault.compare_with_copy().await);
    assert_eq!(vault.all().await.unwrap(), [record(1), record(2), record(3)]);
    let (stored, copied) = both(&name).await;
    assert_eq!(stored, copied);
}

#[wasm_bindgen_test]
async fn a_copy_under_another_lock_is_made_anew_and_brings_nothing_back() {
    let name = own_name();
    let vault = vault(&name).await;
    vault.add(&[record(1), record(2)]).await.unwrap();
    vault.compare_with_copy().await;
    let wrong = [
        vec![("lock".to_string(), "of another time".to_string()), ("zz".to_string(), "sealed with it".to_string())],
        vec![("lock".to_string(), "of another time".to_string())],
    ];
    for put in wrong {
        copy(&name).await.write(&Changes { put, ..Changes::default() }, &Given::default()).await.unwrap();
        assert!(!vault.compare_with_copy().await);
        let (stored, copied) = both(&name).await;
        assert_eq!((stored.len(), &stored), (2, &copied));
    }
}

#[wasm_bindgen_test]
async fn a_database_that_is_erased_is_copied_no_more() {
    let name = own_name();
    let vault = vault(&name).await;
    vault.add(&[record(1)]).await.unwrap();
    vault.compare_with_copy().await;
    bucket::delete("copy").await.unwrap();
    Database::delete(&name, || {}).await.unwrap();
    assert!(vault.add(&[record(2)]).await.is_err());
    assert!(!vault.compare_with_copy().await);
    assert_eq!(copy(&name).await.all().await.unwrap(), []);
}

#[wasm_bindgen_test]
async fn one_has_the_turn_at_a_time_and_who_waits_no_more_keeps_nobody_waiting() {
    let name = own_name();
    let turn = Turn::take(&name).await.unwrap();
    let had = Rc::new(Cell::new(false));
    let next = async {
        let turn = Turn::take(&name).await;
        assert!(had.get());
        turn
    };
    let mut next = pin!(next);
    assert!(poll_immediate(&mut next).await.is_none());
    let forgotten = Turn::take(&name);
    assert!(poll_immediate(Box::pin(forgotten)).await.is_none());
    let last = Turn::take(&name);
    had.set(true);
    drop(turn);
    drop(next.await);
    assert!(last.await.is_some());
}
