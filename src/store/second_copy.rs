//! A second copy of what is stored, in files of its own, in browsers that have buckets. They are the ones that need it: one
//! that was killed while it wrote may find its database damaged at a later start, and then deletes all of it.
//!
//! - The first database is the truth. What is stored there is saved; the copy follows, and a failure to copy is no failure.
//! - Nothing that is stored ever goes, but by erasing, which takes the copy first. So what the copy has and the first lacks
//!   was lost, and is put back.
//! - The copy has its texts under the lock of the first, or is not there: it goes before the lock changes. Under a lock it
//!   never has a text that is not sealed.
//! - One program at a time copies, changes the lock or erases, among all tabs.

use std::cell::RefCell;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;

use futures_util::future::{Either, select};
use wasm_bindgen_futures::spawn_local;

use super::vault::LOCK;
use crate::codec::locked;
use crate::codec::two_copies::{Held, Plan, Then, plan};
use crate::platform::bucket;
use crate::platform::clock;
use crate::platform::database::{Changes, Database, DatabaseError, Given, VERSION};
use crate::platform::turn::Turn;

/// The bucket. `assets/programs.js` has this name too.
const BUCKET: &str = "copy";
const TURN: &str = "turnabout.copy";
/// So long one turn of copying lasts at most, so that nobody waits for ever for a database that never answers.
const PATIENCE: Duration = Duration::from_secs(30);

type Texts = Vec<(String, String)>;

/// The second copy of one database.
pub(super) struct SecondCopy {
    name: String,
    first: Rc<Database>,
    /// Open from when it is first needed until somebody deletes it.
    open: RefCell<Option<Rc<Database>>>,
    next: RefCell<Next>,
}

/// What is yet to be copied.
#[derive(Default)]
struct Next {
    texts: Texts,
    /// The lock under which they are.
    lock: Option<String>,
    /// Whether it may be more than these, so that both have to be compared.
    all: bool,
    busy: bool,
    /// Whether there is to be no copy for now: the device has no room for two.
    off: bool,
}

impl SecondCopy {
    /// `None` where the browser has no buckets.
    pub fn of(name: &str, first: &Rc<Database>) -> Option<Rc<Self>> {
        bucket::are_there().then(|| {
            let (open, next) = Default::default();
            Rc::new(Self { name: name.into(), first: first.clone(), open, next })
        })
    }

    /// Copies texts that were just stored under a lock, or without one.
    pub fn follow(self: &Rc<Self>, texts: Texts, lock: Option<String>) {
        let mut next = self.next.borrow_mut();
        if next.off {
            return;
        }
        if next.texts.is_empty() {
            next.lock = lock;
        } else {
            next.all |= next.lock != lock;
        }
        next.texts.extend(texts);
        drop(next);
        self.go_on();
    }

    /// Copies whatever the copy lacks.
    pub fn catch_up(self: &Rc<Self>) {
        self.next.borrow_mut().all = true;
        self.go_on();
    }

    fn go_on(self: &Rc<Self>) {
        let mut next = self.next.borrow_mut();
        if next.busy || next.off {
            return;
        }
        next.busy = true;
        drop(next);
        let copy = self.clone();
        spawn_local(async move {
            while copy.has_more() && copy.in_turn(copy.copy_next()).await.is_ok() {}
            copy.next.borrow_mut().busy = false;
        });
    }

    async fn in_turn<T>(&self, work: impl Future<Output = Result<T, DatabaseError>>) -> Result<T, DatabaseError> {
        let Some(_turn) = Turn::take(TURN).await else { return Err(DatabaseError::Absent) };
        let done = match select(pin!(work), pin!(clock::wait(PATIENCE))).await {
            Either::Left((done, _)) => done,
            Either::Right(_) => Err(DatabaseError::Refused),
        };
        if done.is_err() {
            self.let_go();
            // It is behind until both are compared, which the next write does, or the next start.
            self.next.borrow_mut().all = true;
        }
        done
    }

    fn has_more(&self) -> bool {
        let next = self.next.borrow();
        !next.off && (next.all || !next.texts.is_empty())
    }

    async fn copy_next(self: &Rc<Self>) -> Result<(), DatabaseError> {
        let (texts, lock, all) = {
            let mut next = self.next.borrow_mut();
            (std::mem::take(&mut next.texts), next.lock.take(), std::mem::take(&mut next.all))
        };
        // Looked at in this turn: no lock is put on meanwhile. What was stored plainly before one was, stays out.
        if all || self.first.text(LOCK).await? != lock {
            return self.compare().await.map(drop);
        }
        let given = Given { text: Some((LOCK.into(), lock)), count: None };
        match self.write(&Changes { put: texts, ..Changes::default() }, &given).await {
            Err(DatabaseError::Changed) => self.compare().await.map(drop),
            written => written,
        }
    }

    /// Brings both to hold the same. Answers how many texts the first had lost and has again.
    ///
    /// # Errors
    /// [`DatabaseError`]; the copy is behind then.
    pub async fn bring_in_line(self: &Rc<Self>) -> Result<usize, DatabaseError> {
        self.in_turn(self.compare()).await
    }

    async fn compare(self: &Rc<Self>) -> Result<usize, DatabaseError> {
        // The first comes first: once it is erased, no copy is made again.
        let mut first = held(&self.first).await?;
        let copy = self.database().await?;
        let second = held(&copy).await?;
        if first.lock.is_none() && second.lock.is_some() {
            first.plain = self.first.all().await?.iter().any(|(_, text)| locked::read_sealed(text).is_none());
        }
        let Plan { mut back, lock_back, then } = plan(&first, &second);
        let count = back.len();
        if lock_back {
            back.push(LOCK.into());
        }
        if !back.is_empty() {
            let add = copy.texts(back).await?;
            self.first.write(&Changes { add, ..Changes::default() }, &given(&first.lock)).await?;
        }
        match then {
            Then::Bring(keys) => self.bring(keys, second.lock).await?,
            Then::Anew => self.fill_anew().await?,
            Then::Stay => {}
        }
        Ok(count)
    }

    /// Copies what stands under these keys in the first.
    async fn bring(self: &Rc<Self>, mut keys: Vec<String>, lock: Option<String>) -> Result<(), DatabaseError> {
        if keys.is_empty() {
            return Ok(());
        }
        keys.push(LOCK.into());
        let mut texts = self.first.texts(keys).await?;
        // Read together with the lock.
        if taken_lock(&mut texts) != lock {
            return Err(DatabaseError::Changed);
        }
        let add = kept_under(&lock, texts);
        self.write(&Changes { add, ..Changes::default() }, &given(&lock)).await
    }

    async fn fill_anew(self: &Rc<Self>) -> Result<(), DatabaseError> {
        let mut texts = self.first.all().await?;
        let lock = taken_lock(&mut texts);
        let mut add = kept_under(&lock, texts);
        add.extend(lock.map(|lock| (LOCK.into(), lock)));
        self.write(&Changes { clear: true, add, ..Changes::default() }, &Given::default()).await
    }

    async fn write(self: &Rc<Self>, changes: &Changes, given: &Given) -> Result<(), DatabaseError> {
        let written = self.database().await?.write(changes, given).await;
        if written == Err(DatabaseError::Full) {
            self.next.borrow_mut().off = true;
        }
        written
    }

    async fn database(self: &Rc<Self>) -> Result<Rc<Database>, DatabaseError> {
        if let Some(open) = &*self.open.borrow() {
            return Ok(open.clone());
        }
        let databases = bucket::databases(BUCKET).await?;
        let here = Rc::downgrade(self);
        let ended = move |_| {
            if let Some(here) = here.upgrade() {
                here.let_go();
            }
        };
        let open = Rc::new(Database::open_in(databases, &self.name, VERSION, || {}, ended).await?);
        *self.open.borrow_mut() = Some(open.clone());
        Ok(open)
    }

    /// Closes it. It is opened again where it is needed.
    pub fn let_go(&self) {
        *self.open.borrow_mut() = None;
    }

    /// Leaves all the room to the first, for as long as this page lives. Answers whether that can have made room.
    pub async fn give_way(&self) -> bool {
        self.let_go();
        let was_on = !std::mem::replace(&mut self.next.borrow_mut().off, true);
        // Without waiting for anybody's turn: what somebody copies now fails, or is copied once more and goes once more.
        was_on && bucket::delete(BUCKET).await.is_ok()
    }
}

/// Takes the copy away. Nobody makes another as long as the answer is held.
///
/// # Errors
/// [`DatabaseError::Refused`] where the browser does not delete it.
pub(super) async fn take_away() -> Result<Option<Turn>, DatabaseError> {
    if !bucket::are_there() {
        return Ok(None);
    }
    let turn = Turn::take(TURN).await;
    bucket::delete(BUCKET).await?;
    Ok(turn)
}

fn given(lock: &Option<String>) -> Given {
    Given { text: Some((LOCK.into(), lock.clone())), count: None }
}

async fn held(database: &Database) -> Result<Held, DatabaseError> {
    let lock = database.text(LOCK).await?;
    let keys = database.keys().await?.into_iter().filter(|key| key != LOCK).collect();
    Ok(Held { keys, lock, plain: false })
}

fn taken_lock(texts: &mut Texts) -> Option<String> {
    let place = texts.iter().position(|(key, _)| key == LOCK)?;
    Some(texts.remove(place).1)
}

/// What may be copied: under a lock nothing plain. An older Turnabout may have stored that; it is copied once it is sealed.
fn kept_under(lock: &Option<String>, mut texts: Texts) -> Texts {
    texts.retain(|(_, text)| lock.is_none() || locked::read_sealed(text).is_some());
    texts
}
