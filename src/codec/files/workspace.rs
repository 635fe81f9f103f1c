//! `workspace`: a pair's shared journal, from one partner's device to the other's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

use super::envelope::{Leaves, MINOR, MINOR_OF_ANY, sealed::Sealed};
use super::limits::MOST_IN_NAME;
use super::place::Step;
use super::reader::Reader;
use super::{FileError, Kind, Part, check, pair};
use crate::codec::entries::{self, Aside, Stored};
use crate::domain::id::PairId;
use crate::domain::journal::{Author, Entry, EntryId};
use crate::domain::pair::{ChangeContent, MOST_IN_TEXT, PairChange, PairJournal, to_hand_over};
use crate::domain::state::{AnyEntry, OfSubject, Scope, Subject, entries_of};
use crate::json;

impl Kind {
    /// From partner to partner: the pair's shared journal.
    pub const WORKSPACE: Kind = Kind::new("workspace");
}

/// The names of the fields, which can be told where something is wrong in one.
pub(super) const NAMES: &[&str] = &[
    "about",
    "act",
    "agreed",
    "agreement-set",
    "aim",
    "background",
    "benefit",
    "by",
    "card",
    "change",
    "choice",
    "device",
    "entries",
    "gives",
    "goal",
    "goal-dropped",
    "goal-set",
    "home",
    "id",
    "key",
    "languages",
    "learned",
    "let-out-set",
    "measure",
    "meeting",
    "meeting-logged",
    "meeting-removed",
    "mentee",
    "mentor",
    "minutes",
    "name",
    "note",
    "on",
    "other_than",
    "outcome",
    "pair",
    "pair-opened",
    "person",
    "profile",
    "programme",
    "progress-made",
    "replaces",
    "side",
    "stage",
    "team",
    "term",
    "terms",
    "text",
    "times",
    "undone",
    "what",
    "words",
    "yes",
];

/// Where a list can be: see [`super::Row`].
pub(super) const LISTS: &[(&str, &str)] = &[
    ("contents", "entries"),
    ("", "replaces"),
    ("meeting", "other_than"),
    ("agreed", "terms"),
    ("undone", "entries"),
    ("mentee", "gives"),
    ("mentee", "languages"),
    ("mentee", "times"),
    ("mentor", "gives"),
    ("mentor", "languages"),
    ("mentor", "times"),
    ("about", "languages"),
];

/// How long after its file an entry may say that it was made, in milliseconds: ten years, for clocks that run wrong. Beyond
/// any bound, one entry would push the clock of every later one to the end of time.
const MOST_AHEAD: u64 = 10 * 366 * 24 * 60 * 60 * 1_000;

// The partner is handed no change that is for anybody else.
const _: () = assert!(matches!(PairChange::SCOPE, Scope::Pair));

/// The entries about one pair that its partner is handed, in order, each once. It can hold no entry about anything else.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    pair: PairId,
    entries: Vec<Entry<PairChange>>,
    /// By id: records that this version would not write in the same way, or cannot read at all. They are kept byte for byte.
    later: BTreeMap<EntryId, String>,
}

/// What every record of a journal says, also one that this version cannot read.
#[derive(Deserialize)]
struct RecordHead {
    version: Option<u64>,
    id: EntryId,
    about: Subject,
}

impl Workspace {
    /// What the partner is handed of a pair, out of all entries here: see [`to_hand_over`].
    pub fn of<'a>(pair: &PairId, entries: impl IntoIterator<Item = &'a AnyEntry> + Clone) -> Self {
        let entries = to_hand_over(&PairJournal::of(pair, entries)).into_iter().cloned().collect();
        Self { pair: pair.clone(), entries, later: BTreeMap::new() }
    }

    /// What the partner is handed, out of all records that are stored: also what a newer version wrote of the pair and this
    /// one cannot read.
    pub fn of_records<'a>(pair: &PairId, records: impl IntoIterator<Item = &'a str>) -> Self {
        let about = Subject::Pair(pair.clone());
        let (mut entries, mut later) = (Vec::new(), BTreeMap::new());
        for record in records {
            match entries::decode(record) {
                Stored::Entry(entry) => {
                    if entries::encode(&entry) != record {
                        later.insert(entry.id, record.to_string());
                    }
                    entries.push(*entry);
                }
                // What is damaged could not be read in a file.
                Stored::SetAside(text) if entries::why(&text) == Aside::Newer => {
                    if let Ok(head) = json::read::<RecordHead>(&text)
                        && head.about == about
                        && is_time_ordered(head.id)
                    {
                        later.insert(head.id, text);
                    }
                }
                Stored::SetAside(_) => {}
            }
        }
        let workspace = Self::of(pair, &entries);
        // Of two entries with one id, one counts; and what stays here stays here in every form.
        later.retain(|id, text| match (entries::decode(text), workspace.entry(*id)) {
            (Stored::Entry(entry), goes) => entries_of(pair, [&*entry]).first() == goes,
            (Stored::SetAside(_), goes) => goes.is_none(),
        });
        Self { later, ..workspace }
    }

    /// What is to be stored of this workspace, in order, each as it was written.
    pub fn records(&self) -> Vec<String> {
        let entries = self.entries.iter().map(|entry| (entry.id, entries::encode_of_pair(&self.pair, entry)));
        let records: BTreeMap<_, _> = entries.chain(self.later.clone()).collect();
        records.into_values().collect()
    }

    /// How many of its records this version cannot read, and keeps for one that can.
    pub fn set_aside(&self) -> usize {
        self.later.keys().filter(|id| self.entry(**id).is_none()).count()
    }

    /// Whether both say the same: the same entries, and byte for byte the same of what this version does not understand.
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        self.pair == other.pair && self.entries == other.entries && self.beyond().eq(other.beyond())
    }

    /// What this version does not understand, or not all of it, as it was written.
    fn beyond(&self) -> impl Iterator<Item = (&EntryId, &String)> {
        self.later.iter().filter(|(_, text)| entries::says_more(text))
    }

    fn entry(&self, id: EntryId) -> Option<&Entry<PairChange>> {
        let found = self.entries.binary_search_by_key(&id, |entry| entry.id).ok()?;
        self.entries.get(found)
    }

    pub fn pair(&self) -> &PairId {
        &self.pair
    }

    /// In order, each once.
    pub fn entries(&self) -> &[Entry<PairChange>] {
        &self.entries
    }
}

/// The contents as they are read: each entry is looked at by itself, so that a broken one can be named.
#[derive(Deserialize)]
pub(super) struct Wire<'a> {
    pair: PairId,
    #[serde(borrow)]
    entries: Vec<&'a RawValue>,
}

/// The contents as they are written.
#[derive(Serialize)]
struct Written<'a> {
    pair: &'a PairId,
    entries: Vec<Record<'a>>,
}

/// An entry, or the text of one.
#[derive(Serialize)]
#[serde(untagged)]
enum Record<'a> {
    Entry(entries::Written<'a>),
    Text(Box<RawValue>),
}

impl Leaves for Workspace {}

impl Sealed for Workspace {
    const KIND: Kind = Kind::WORKSPACE;

    fn minor(&self) -> u64 {
        // An entry that says its version is read for what it is in any file.
        let says_none = |text: &str| json::read::<RecordHead>(text).is_ok_and(|head| !entries::is_newer(head.version));
        let tells_apart = |entry: &Entry<PairChange>| matches!(&entry.change, PairChange::MeetingLogged { meeting } if !meeting.other_than.is_empty());
        match self.beyond().any(|(_, text)| says_none(text)) {
            true => MINOR_OF_ANY,
            false if self.entries.iter().any(tells_apart) => MINOR + 1,
            false => MINOR,
        }
    }

    fn wire(&self) -> impl Serialize {
        let entries = self.entries.iter().map(|entry| (entry.id, Record::Entry(entries::in_file(&self.pair, entry))));
        // What is kept was read as a value of its own.
        let later = self
            .later
            .iter()
            .filter_map(|(id, text)| Some((*id, Record::Text(RawValue::from_string(text.clone()).ok()?))));
        let records: BTreeMap<_, _> = entries.chain(later).collect();
        Written { pair: &self.pair, entries: records.into_values().collect() }
    }
}

/// The pair's journal, if every entry of the file can be read and is about the pair.
pub(super) fn check(wire: Wire<'_>, reader: &Reader<'_>) -> Result<Workspace, FileError> {
    check::id(wire.pair.as_str(), Part::Pair).map_err(|error| error.within(&Step::name("pair")))?;
    let (mut entries, mut later) = (BTreeMap::new(), BTreeMap::new());
    for (index, raw) in wire.entries.into_iter().enumerate() {
        let number = index + 1;
        let at = |fault: FileError| fault.at(reader.place(raw.get(), 0));
        let (id, read) = read_entry(raw, number, &wire.pair, reader).map_err(at)?;
        if entries.contains_key(&id) || later.contains_key(&id) {
            return Err(at(FileError::EntryTwice { entry: number }));
        }
        if read.as_written {
            later.insert(id, raw.get().to_string());
        }
        if let Some(entry) = read.entry {
            entries.insert(id, entry);
        }
    }
    // Without its opening a pair's space is not there, and nothing that is said of it counts.
    if !entries.values().any(|entry: &Entry<PairChange>| entry.change.card().is_some()) {
        return Err(FileError::NoEntries);
    }
    Ok(Workspace { pair: wire.pair, entries: entries.into_values().collect(), later })
}

/// What an entry of a file turned out to be.
struct Read {
    /// `None` where a newer version wrote what this one cannot read.
    entry: Option<Entry<PairChange>>,
    /// Whether it has to be kept as it was written, for it says more than is understood.
    as_written: bool,
}

fn read_entry<'a>(
    raw: &'a RawValue,
    number: usize,
    pair: &PairId,
    reader: &Reader<'a>,
) -> Result<(EntryId, Read), FileError> {
    let unreadable = FileError::EntryUnreadable { entry: number };
    let head: RecordHead = json::read(raw.get()).map_err(|_| unreadable.clone())?;
    if !is_time_ordered(head.id) {
        return Err(FileError::EntryIdUnfit { entry: number });
    }
    if head.id.moment().0 > reader.created.0.saturating_add(MOST_AHEAD) {
        return Err(FileError::EntryFuture { entry: number });
    }
    if head.about != Subject::Pair(pair.clone()) {
        return Err(FileError::EntryAboutOther { entry: number });
    }
    let aside = Read { entry: None, as_written: true };
    // What a newer version wrote may be an entry to this one too, and mean something else.
    if entries::is_newer(head.version) {
        return Ok((head.id, aside));
    }
    // Its change is one of a pair's: this version knows no other that a file could hold.
    let parsed = reader.parse::<entries::Read<'a>>(raw.get()).and_then(|(read, mut unknown)| {
        let (change, more) = reader.parse::<PairChange>(read.change.get())?;
        unknown.extend(more);
        Ok((read.with(change), unknown))
    });
    let (entry, unknown) = match parsed {
        Ok(parsed) => parsed,
        Err(_) if reader.newer => return Ok((head.id, aside)),
        Err(error) => {
            let place = error.place().cloned().unwrap_or_default();
            return Err(unreadable.at(place));
        }
    };
    if !unknown.is_empty() && !reader.newer {
        return Err(FileError::Unknown);
    }
    let hidden = entry.change.card().is_some_and(pair::hides);
    // An entry stays as it was written: a name in it cannot be made fit to show.
    if hidden || check_entry(&entry, pair).is_err() {
        return Err(FileError::EntryUnfit { entry: number });
    }
    Ok((head.id, Read { entry: Some(entry), as_written: !unknown.is_empty() || head.version.is_some() }))
}

/// Whether an id is one of those that the journal makes: a UUID of version 7.
fn is_time_ordered(id: EntryId) -> bool {
    Uuid::parse_str(&id.to_string()).is_ok_and(|id| id.get_version_num() == 7)
}

/// How many entries one entry may name.
const MOST_NAMED: usize = 1_000;

fn few(count: usize) -> Result<(), FileError> {
    if count > MOST_NAMED { Err(FileError::Unfit { part: Part::Entry }) } else { Ok(()) }
}

/// Checks what an entry says.
fn check_entry(entry: &Entry<PairChange>, pair: &PairId) -> Result<(), FileError> {
    if let Author::Person(person) = &entry.by {
        check::id(person.as_str(), Part::Id)?;
    }
    let id = |id: &str| check::length(id, MOST_IN_NAME, Part::Entry);
    entry.supersedes.iter().try_for_each(|entries| few(entries.len()))?;
    entry.change.contents().into_iter().try_for_each(|content| match content {
        ChangeContent::Card(card) if card.pair != *pair => Err(FileError::Unfit { part: Part::Pair }),
        ChangeContent::Card(card) => pair::check_card(card),
        ChangeContent::Id(text) => id(text),
        ChangeContent::Text(text) => check::length(text, MOST_IN_TEXT, Part::Entry),
        ChangeContent::Entries(entries) => few(entries.len()),
        ChangeContent::Meetings(meetings) => {
            few(meetings.len())?;
            meetings.iter().try_for_each(|meeting| id(meeting.as_str()))
        }
    })
}
