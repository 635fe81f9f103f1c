//! The journal in the browser's own storage.

use js_sys::Promise;
use turnabout::codec::entries::encode;
use turnabout::codec::files::{self, Backup};
use turnabout::domain::id::ProgrammeId;
use turnabout::domain::journal::Author;
use turnabout::domain::programme::ProgrammeChange;
use turnabout::domain::state::{AnyEntry, Subject};
use turnabout::domain::time::Moment;
use turnabout::platform::chance;
use turnabout::platform::database::{Database, DatabaseError, Ended, VERSION};
use turnabout::store::programme::{self, New};
use turnabout::store::record::Record;
use turnabout::store::{Store, Trouble, backup};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use leptos::prelude::*;

#[wasm_bindgen(inline_js = "
    export function soon() { return new Promise((done) => setTimeout(done, 5)); }
    const add = IDBObjectStore.prototype.add;
    export function refuse_the_add(number) {
        let count = 0;
        IDBObjectStore.prototype.add = function (...given) {
            count += 1;
            if (count === number) throw new DOMException('no', 'UnknownError');
            return add.apply(this, given);
        };
    }
    export function let_add() { IDBObjectStore.prototype.add = add; }
")]
extern "C" {
    fn soon() -> Promise;
    fn refuse_the_add(number: u32);
    fn let_add();
}

fn own_name() -> String {
    format!("turnabout-test-{}", chance::fresh_id())
}

fn named(name: &str) -> New {
    New { name: name.into(), aim: String::new(), sample: false, people: Vec::new() }
}

async fn open(name: &str) -> Database {
    Database::open(name, VERSION, || {}, |_| {}).await.unwrap()
}

async fn texts(name: &str) -> Vec<String> {
    let database = open(name).await;
    let texts = database.all().await.unwrap().into_iter().map(|(_, text)| text).collect();
    database.close();
    texts
}

/// Waits until something is so, a second at most: the issue's own bound.
async fn within_a_second(is_so: impl Fn() -> bool) {
    let start = js_sys::Date::now();
    while !is_so() {
        assert!(js_sys::Date::now() - start < 1000.0, "it was not so within a second");
        JsFuture::from(soon()).await.unwrap();
    }
}

async fn an_entry(name: &str) -> AnyEntry {
    let store = Store::open_named(&own_name()).await;
    let id = programme::create(store, named(name)).await.unwrap();
    store.entries_where(|entry| entry.change.about() == Subject::Programme(id.clone())).remove(0)
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
    let theirs = there.entries_where(|entry| entry.change.about() == Subject::Programme(id.clone()));
    assert_eq!(here.take_in(theirs.clone()).await, Ok(1));
    assert_eq!(here.take_in(theirs).await, Ok(0));
    assert_eq!(here.state().get_untracked().programmes[&id].name, "Theirs");
    assert_eq!(here.state().get_untracked().programmes.len(), 2);
}

#[wasm_bindgen_test]
async fn a_write_that_fails_leaves_nothing_behind() {
    let name = own_name();
    let database = open(&name).await;
    database.add(&[("1".into(), "one".into())]).await.unwrap();
    // The second of these is there already.
    let refused = database.add(&[("0".into(), "nought".into()), ("1".into(), "again".into())]).await;
    assert_eq!(refused, Err(DatabaseError::Refused));
    assert_eq!(texts(&name).await, ["one"]);
}

#[wasm_bindgen_test]
async fn a_write_of_several_that_breaks_off_in_between_stores_none_of_them() {
    let name = own_name();
    let database = open(&name).await;
    let three: Vec<_> = (1..=3).map(|number: u32| (number.to_string(), "text".to_string())).collect();
    for number in 1..=3 {
        refuse_the_add(number);
        let refused = database.add(&three).await;
        let_add();
        assert_eq!(refused, Err(DatabaseError::Refused));
        assert_eq!(texts(&name).await, [""; 0]);
    }
    database.add(&three).await.unwrap();
    assert_eq!(texts(&name).await.len(), 3);
}

#[wasm_bindgen_test]
async fn what_is_damaged_is_set_aside_and_told_and_does_not_stand_in_the_way() {
    let name = own_name();
    let store = Store::open_named(&name).await;
    let id = programme::create(store, named("Spring")).await.unwrap();
    let damaged = "{\"from\":\"the fut";
    open(&name).await.add(&[("zz".into(), damaged.into())]).await.unwrap();
    let again = Store::open_named(&name).await;
    assert_eq!(again.trouble().get_untracked(), Some(Trouble::SetAside(1)));
    assert_eq!(again.state().get_untracked().programmes.len(), 1);
    programme::rename(again, &id, "Summer".into(), String::new()).await.unwrap();
    assert!(texts(&name).await.contains(&damaged.to_string()));
    assert_eq!(again.set_aside()[0].text, damaged);
}

#[wasm_bindgen_test]
async fn an_entry_under_another_key_than_its_own_counts_once() {
    let name = own_name();
    let entry = an_entry("Spring").await;
    let text = encode(&entry);
    open(&name).await.add(&[(entry.id.to_string(), text.clone()), ("zz".into(), text)]).await.unwrap();
    let store = Store::open_named(&name).await;
    assert_eq!(store.with_entries(<[_]>::len), 1);
    assert_eq!(store.trouble().get_untracked(), Some(Trouble::SetAside(1)));
}

#[wasm_bindgen_test]
async fn an_older_build_keeps_newer_entries_and_only_reads() {
    let name = own_name();
    let entry = an_entry("Spring").await;
    let newer = [
        // A change of a kind that is not known, and one that says by its version that it is newer.
        encode(&entry).replace("programme-created", "programme-turned-inside-out"),
        encode(&entry).replace("\"version\":1", "\"version\":2"),
    ];
    for newer in newer {
        let name = format!("{name}-{}", newer.len());
        let store = Store::open_named(&name).await;
        let id = programme::create(store, named("Ours")).await.unwrap();
        open(&name).await.add(&[(entry.id.to_string(), newer.clone())]).await.unwrap();
        let before = texts(&name).await;
        let again = Store::open_named(&name).await;
        assert_eq!(again.trouble().get_untracked(), Some(Trouble::Newer));
        assert_eq!(again.state().get_untracked().programmes[&id].name, "Ours");
        again.dismiss_trouble();
        assert_eq!(programme::rename(again, &id, "No".into(), String::new()).await, Err(Trouble::Newer));
        assert_eq!(again.trouble().get_untracked(), Some(Trouble::Newer));
        assert_eq!(texts(&name).await, before);
        assert!(before.contains(&newer));
        // As soon as it looks, so does a tab that was open before.
        store.look_for_more();
        within_a_second(|| store.trouble().get_untracked() == Some(Trouble::Newer)).await;
        assert_eq!(programme::rename(store, &id, "No".into(), String::new()).await, Err(Trouble::Newer));
    }
}

#[wasm_bindgen_test]
async fn an_older_build_reads_a_database_of_a_newer_shape_and_only_reads() {
    let name = own_name();
    let store = Store::open_named(&name).await;
    let id = programme::create(store, named("Spring")).await.unwrap();
    let newer = Database::open(&name, VERSION + 1, || {}, |_| {}).await.unwrap();
    newer.close();
    let again = Store::open_named(&name).await;
    assert_eq!(again.state().get_untracked().programmes[&id].name, "Spring");
    assert_eq!(again.trouble().get_untracked(), Some(Trouble::Newer));
    assert_eq!(programme::rename(again, &id, "No".into(), String::new()).await, Err(Trouble::Newer));
}

#[wasm_bindgen_test]
async fn an_upgrade_in_another_tab_is_let_through_and_told() {
    let name = own_name();
    let store = Store::open_named(&name).await;
    let id = programme::create(store, named("Spring")).await.unwrap();
    // It comes through only because the older tab closes its own.
    let newer = Database::open(&name, VERSION + 1, || {}, |_| {}).await.unwrap();
    assert_eq!(store.trouble().get_untracked(), Some(Trouble::TakenOver));
    assert_eq!(programme::rename(store, &id, "No".into(), String::new()).await, Err(Trouble::TakenOver));
    assert_eq!(store.state().get_untracked().programmes[&id].name, "Spring");
    assert_eq!(store.records().await.len(), 1);
    assert_eq!(newer.all().await.unwrap().len(), 1);
}

#[wasm_bindgen_test]
async fn a_database_that_is_deleted_elsewhere_leaves_nothing_shown() {
    let name = own_name();
    let store = Store::open_named(&name).await;
    let id = programme::create(store, named("Spring")).await.unwrap();
    Database::delete(&name, || {}).await.unwrap();
    assert_eq!(store.trouble().get_untracked(), Some(Trouble::Erased));
    assert!(store.state().get_untracked().programmes.is_empty());
    assert_eq!(programme::rename(store, &id, "No".into(), String::new()).await, Err(Trouble::Erased));
    assert_eq!(texts(&name).await, [""; 0]);
}

#[wasm_bindgen_test]
async fn whoever_waits_for_a_database_is_told_and_goes_on() {
    let name = own_name();
    let keeps = std::rc::Rc::new(std::cell::Cell::new(None));
    let seen = keeps.clone();
    let first = Database::open(&name, VERSION, || {}, move |why| seen.set(Some(why))).await.unwrap();
    first.add(&[("1".into(), "one".into())]).await.unwrap();
    let second = Database::open(&name, VERSION + 1, || {}, |_| {}).await.unwrap();
    assert_eq!(keeps.get(), Some(Ended::Upgraded));
    assert_eq!(second.keys().await.unwrap(), ["1"]);
    assert_eq!(first.add(&[("2".into(), "two".into())]).await, Err(DatabaseError::Refused));
}

#[wasm_bindgen_test]
async fn two_stores_see_each_other_and_come_to_the_same_state() {
    let name = own_name();
    let (one, two) = (Store::open_named(&name).await, Store::open_named(&name).await);
    let id = programme::create(one, named("Ours")).await.unwrap();
    within_a_second(|| two.state().with_untracked(|state| state.programmes.contains_key(&id))).await;
    for number in 0..100 {
        // Both at once, so often in the same millisecond, and about the same thing.
        let rename = |store, who| programme::rename(store, &id, format!("{who} {number}"), String::new());
        let (a, b) = futures_util::future::join(rename(one, "one"), rename(two, "two")).await;
        assert_eq!((a, b), (Ok(()), Ok(())));
    }
    let count = |store: Store| store.with_entries(<[_]>::len);
    within_a_second(|| count(one) == 201 && count(two) == 201).await;
    assert_eq!(one.state().get_untracked(), two.state().get_untracked());
    let ids = |store: Store| store.with_entries(|entries| entries.iter().map(|entry| entry.id).collect::<Vec<_>>());
    assert_eq!(ids(one), ids(two));
    assert!(ids(one).is_sorted());
    let again = Store::open_named(&name).await;
    assert_eq!(again.state().get_untracked(), one.state().get_untracked());
    assert_eq!(texts(&name).await.len(), 201);
}

/// The bytes of a backup of these texts.
fn file_of(records: Vec<String>) -> Vec<u8> {
    files::write(&Backup { records, preferences: Default::default() }, Moment(1_000_000)).into_bytes()
}

#[wasm_bindgen_test]
async fn a_backup_is_taken_in_as_it_was_stored_and_takes_nothing_away() {
    let (here, there) = (own_name(), own_name());
    let theirs = Store::open_named(&there).await;
    programme::create(theirs, named("Theirs")).await.unwrap();
    open(&there).await.add(&[("zz".into(), "{\"cut".into())]).await.unwrap();
    let theirs = Store::open_named(&there).await;
    let records: Vec<_> = theirs.records().await.into_iter().map(|record| record.text).collect();
    assert_eq!(records.len(), 2);
    let ours = Store::open_named(&here).await;
    programme::create(ours, named("Ours")).await.unwrap();
    let bytes = file_of(records.clone());
    for (new, known) in [(2, 0), (0, 2)] {
        let opened = backup::open(ours, &bytes).unwrap();
        assert_eq!((opened.new, opened.known, opened.damaged), (new, known, 1));
        assert_eq!(backup::take_in(ours, opened).await, Ok(new));
    }
    let stored = texts(&here).await;
    assert_eq!(stored.len(), 3);
    assert!(records.iter().all(|record| stored.contains(record)));
    assert_eq!(ours.state().get_untracked().programmes.len(), 2);
    // On the device that it came from all of it is known.
    assert_eq!(backup::open(theirs, &bytes).unwrap().new, 0);
}

#[wasm_bindgen_test]
async fn a_backup_of_a_newer_version_is_not_taken_in() {
    let newer = encode(&an_entry("Spring").await).replace("\"version\":1", "\"version\":2");
    let store = Store::open_named(&own_name()).await;
    assert_eq!(backup::open(store, &file_of(vec![newer])).unwrap_err(), backup::NotOpened::Newer);
}

#[wasm_bindgen_test]
async fn a_backup_of_which_one_record_cannot_be_stored_brings_nothing() {
    let mut records = Vec::new();
    for name in ["a", "b", "c"] {
        records.push(encode(&an_entry(name).await));
    }
    let name = own_name();
    let store = Store::open_named(&name).await;
    refuse_the_add(3);
    let opened = backup::open(store, &file_of(records)).unwrap();
    let result = backup::take_in(store, opened).await;
    let_add();
    assert_eq!(result, Err(Trouble::NotSaved));
    assert_eq!(texts(&name).await, [""; 0]);
    assert!(store.state().get_untracked().programmes.is_empty());
}

#[wasm_bindgen_test]
async fn a_record_that_is_known_by_its_text_is_not_added_again() {
    let name = own_name();
    open(&name).await.add(&[("some-key".into(), "damaged".into())]).await.unwrap();
    let store = Store::open_named(&name).await;
    assert_eq!(store.take_in_records(vec![Record::brought("damaged".into())]).await, Ok(0));
    let created = ProgrammeChange::ProgrammeCreated { name: "Spring".into(), aim: String::new(), sample: false };
    store.record(Author::Organiser, &ProgrammeId::new("p"), vec![created]).await.unwrap();
    assert_eq!(texts(&name).await.len(), 2);
}

/// What came from a partner's newer version stands under a second key. Once a version that can read it has taken over, the
/// partner's next file brings the same entry under its own key.
#[wasm_bindgen_test]
async fn an_entry_that_came_before_it_could_be_read_is_known_again() {
    let entry = an_entry("Spring").await;
    let name = own_name();
    let early = Record::of(&entry).under_second_key();
    open(&name).await.add(&[(early.key, early.text)]).await.unwrap();
    let store = Store::open_named(&name).await;
    assert_eq!(store.state().get_untracked().programmes.len(), 1);
    assert!(store.knows(&Record::of(&entry)));
    assert_eq!(store.take_in(vec![entry]).await, Ok(0));
    assert_eq!(texts(&name).await.len(), 1);
}
