//! The lock of the stored texts.

use turnabout::codec::sealed::Passphrase;
use turnabout::domain::device_lock::Heard;
use turnabout::platform::chance;
use turnabout::platform::database::{Changes, Database, DatabaseError, Given, VERSION};
use turnabout::store::record::Record;
use turnabout::store::vault::{LockError, Vault};
use wasm_bindgen_test::wasm_bindgen_test;

const SENTINEL: &str = "Zanzibar quicksilver";

fn passphrase(words: &str) -> Passphrase {
    Passphrase::new(words).unwrap()
}

async fn vault(name: &str) -> Vault {
    Vault::open(name, || {}, |_| {}).await.unwrap()
}

async fn database(name: &str) -> Database {
    Database::open(name, VERSION, || {}, |_| {}).await.unwrap()
}

fn two() -> Vec<Record> {
    let record = |number: u8| Record {
        key: format!("01939fb5-7c00-7000-8000-00000000000{number}"),
        text: format!("{SENTINEL} {number}"),
    };
    vec![record(1), record(2)]
}

#[wasm_bindgen_test]
async fn what_is_locked_holds_no_plain_text_and_opens_with_the_passphrase_alone() {
    let name = format!("turnabout-test-{}", chance::fresh_id());
    let first = vault(&name).await;
    first.add(&two()[..1]).await.unwrap();
    first.put_lock_on(&passphrase("walnut bicycle")).await.unwrap();
    first.add(&two()[1..]).await.unwrap();
    let stored = database(&name).await.all().await.unwrap();
    assert_eq!(stored.len(), 3);
    assert!(stored.iter().all(|(_, text)| !text.contains("Zanzibar")));

    let second = vault(&name).await;
    assert!(second.is_locked() && second.all().await.is_err() && second.add(&two()).await.is_err());
    assert_eq!(second.unlock(&passphrase("walnut tricycle")).await, Err(LockError::Wrong));
    second.unlock(&passphrase("walnut bicycle")).await.unwrap();
    assert_eq!(second.all().await.unwrap(), two());
    assert_eq!(second.take_lock_away(&passphrase("walnut tricycle")).await, Err(LockError::Wrong));
    second.take_lock_away(&passphrase("walnut bicycle")).await.unwrap();
    assert!(database(&name).await.all().await.unwrap().iter().all(|(_, text)| text.contains("Zanzibar")));
}

#[wasm_bindgen_test]
async fn sealed_texts_cannot_be_swapped() {
    let name = format!("turnabout-test-{}", chance::fresh_id());
    let vault = vault(&name).await;
    vault.add(&two()).await.unwrap();
    vault.put_lock_on(&passphrase("walnut bicycle")).await.unwrap();
    let database = database(&name).await;
    let stored = database.all().await.unwrap();
    let put = vec![(stored[0].0.clone(), stored[1].1.clone()), stored[1].clone()];
    database.write(&Changes { put, ..Changes::default() }, &Given::default()).await.unwrap();
    let read = vault.all().await.unwrap();
    assert!(!read[0].text.contains("Zanzibar"));
    assert_eq!(read[1], two()[1]);
}

#[wasm_bindgen_test]
async fn nothing_plain_is_added_beside_a_lock_that_another_tab_put_on() {
    let name = format!("turnabout-test-{}", chance::fresh_id());
    let (first, second) = (vault(&name).await, vault(&name).await);
    first.put_lock_on(&passphrase("walnut bicycle")).await.unwrap();
    assert!(second.add(&two()).await.is_err());
    assert_eq!(database(&name).await.keys().await.unwrap().len(), 1);
    assert_eq!(second.put_lock_on(&passphrase("another one")).await, Err(LockError::Changed));
}

#[wasm_bindgen_test]
async fn under_another_passphrase_every_text_is_sealed_anew_and_the_old_one_opens_nothing() {
    let name = format!("turnabout-test-{}", chance::fresh_id());
    let first = vault(&name).await;
    first.add(&two()).await.unwrap();
    let (old, new) = (passphrase("walnut bicycle"), passphrase("seven quiet lanterns"));
    first.put_lock_on(&old).await.unwrap();
    let before = database(&name).await.all().await.unwrap();
    assert_eq!(first.change_lock(&new, &new).await, Err(LockError::Wrong));
    assert_eq!(database(&name).await.all().await.unwrap(), before);
    first.change_lock(&old, &new).await.unwrap();
    let after = database(&name).await.all().await.unwrap();
    assert!(before.iter().zip(&after).all(|(before, after)| before.0 == after.0 && before.1 != after.1));
    assert_eq!(first.all().await.unwrap(), two());

    let second = vault(&name).await;
    assert_eq!(second.unlock(&old).await, Err(LockError::Wrong));
    second.unlock(&new).await.unwrap();
    assert_eq!(second.all().await.unwrap(), two());
}

#[wasm_bindgen_test]
async fn what_is_read_under_a_lock_that_another_tab_changed_is_not_taken_for_damaged() {
    let name = format!("turnabout-test-{}", chance::fresh_id());
    let (first, second) = (vault(&name).await, vault(&name).await);
    first.add(&two()[..1]).await.unwrap();
    first.put_lock_on(&passphrase("walnut bicycle")).await.unwrap();
    first.add(&two()[1..]).await.unwrap();
    assert_eq!(second.all().await, Err(DatabaseError::Changed));
    assert_eq!(second.unknown(|_| false).await, Err(DatabaseError::Changed));
    second.look_at_lock().await.unwrap();
    assert_eq!(second.all().await, Err(DatabaseError::Locked));
    let (text, key) = first.with_key().unwrap();
    second.hear(Heard::Handed { text, key, mark: None }, None);
    assert!(!second.is_locked());
    assert_eq!(second.unknown(|_| false).await.unwrap(), two());
}

#[wasm_bindgen_test]
async fn what_was_stored_plainly_under_a_lock_is_sealed_once_it_is_read() {
    let name = format!("turnabout-test-{}", chance::fresh_id());
    let vault = vault(&name).await;
    vault.put_lock_on(&passphrase("walnut bicycle")).await.unwrap();
    let database = database(&name).await;
    database.add(&two().into_iter().map(|record| (record.key, record.text)).collect::<Vec<_>>()).await.unwrap();
    assert_eq!(vault.all().await.unwrap(), two());
    assert!(database.all().await.unwrap().iter().all(|(_, text)| !text.contains("Zanzibar")));
    assert_eq!(vault.all().await.unwrap(), two());
}
