//! The journal in the browser's own storage.

use turnabout::domain::id::ProgrammeId;
use turnabout::domain::journal::{Author, Change, Subject};
use turnabout::platform::chance;
use turnabout::platform::database::{Database, DatabaseError};
use turnabout::store::Store;
use turnabout::store::programme::{self, New};
use wasm_bindgen_test::wasm_bindgen_test;

use leptos::prelude::*;

fn own_name() -> String {
    format!("turnabout-test-{}", chance::fresh_id())
}

fn named(name: &str) -> New {
    New { name: name.into(), aim: String::new(), sample: false, people: Vec::new() }
}

#[wasm_bindgen_test]
async fn what_was_recorded_is_there_when_the_store_opens_again() {
    let name = own_name();
    let store = Store::open_named(&name).await;
    assert_eq!(store.trouble().get_untracked(), None);
    let id = programme::create(store, named("Spring")).await.unwrap();
    programme::rename(store, &id, "Summer".into(), "Both learn".into()).await.unwrap();
    let before = store.state().get_untracked();
    assert_eq!(before.programmes[&id].name, "Summer");
    let again = Store::open_named(&name).await;
    assert_eq!(again.state().get_untracked(), before);
}

#[wasm_bindgen_test]
async fn entries_of_another_device_are_taken_in_once() {
    let (here, there) = (Store::open_named(&own_name()).await, Store::open_named(&own_name()).await);
    let id = programme::create(there, named("Theirs")).await.unwrap();
    programme::create(here, named("Ours")).await.unwrap();
    let theirs = there.entries_about(&Subject::Programme(id.clone()));
    assert_eq!(here.take_in(theirs.clone()).await, Ok(1));
    assert_eq!(here.take_in(theirs).await, Ok(0));
    assert_eq!(here.state().get_untracked().programmes[&id].name, "Theirs");
    assert_eq!(here.state().get_untracked().programmes.len(), 2);
}

#[wasm_bindgen_test]
async fn a_write_that_fails_leaves_nothing_behind() {
    let name = own_name();
    let database = Database::open(&name).await.unwrap();
    database.add(&[("1".into(), "one".into())]).await.unwrap();
    // The second of these is there already.
    let refused = database.add(&[("0".into(), "nought".into()), ("1".into(), "again".into())]).await;
    assert_eq!(refused, Err(DatabaseError::Refused));
    assert_eq!(database.all().await.unwrap(), ["one"]);
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_is_set_aside_and_told() {
    let name = own_name();
    let store = Store::open_named(&name).await;
    let about = Subject::Programme(ProgrammeId::new("p"));
    let created = Change::ProgrammeCreated { name: "Spring".into(), aim: String::new(), sample: false };
    store.record(Author::Organiser, about, vec![created]).await.unwrap();
    Database::open(&name).await.unwrap().add(&[("zz".into(), "{\"from\":\"the future\"}".into())]).await.unwrap();
    let again = Store::open_named(&name).await;
    assert_eq!(again.trouble().get_untracked(), Some(turnabout::store::Trouble::SetAside(1)));
    assert_eq!(again.state().get_untracked().programmes.len(), 1);
}
