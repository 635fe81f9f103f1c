//! A change of any subject, with what it is about: no change can be written down about something else.

#![deny(clippy::wildcard_enum_match_arm)]

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};

use super::{State, Subject};
use crate::domain::id::{PairId, PersonId, ProgrammeId};
use crate::domain::journal::{Author, Change, Entry, EntryId, Stamp};
use crate::domain::pair::{DeviceChange, PairChange, PairJournal, PairKey};
use crate::domain::profile::{ProfileChange, ProfileKey};
use crate::domain::programme::{ProgrammeChange, ProgrammeKey};

/// A change of any subject.
#[derive(Clone, Debug, PartialEq)]
pub enum AnyChange {
    Programme(ProgrammeId, ProgrammeChange),
    Profile(PersonId, ProfileChange),
    Pair(PairId, PairChange),
    Device(PairId, DeviceChange),
}

/// An entry of the whole journal.
pub type AnyEntry = Entry<AnyChange>;

/// For whom changes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// For whoever uses this device: in no file but a backup.
    Mine,
    /// For both of a pair: in the file for the partner.
    Pair,
    /// For whoever runs the programme: in no file but a backup.
    Programme,
}

/// The changes of one subject, as a part of the whole.
pub trait OfSubject: Change {
    /// For whom these changes are.
    const SCOPE: Scope;

    fn about(id: Self::About) -> Subject;
    /// A change of this kind about something.
    fn any(id: Self::About, change: Self) -> AnyChange;
    /// The change, and what it is about, where it is one of this kind.
    fn of(change: &AnyChange) -> Option<(&Self::About, &Self)>;
}

macro_rules! of_subject {
    ($($subject:ident: $change:ident, $scope:ident;)*) => {
        $(impl OfSubject for $change {
            const SCOPE: Scope = Scope::$scope;

            fn about(id: Self::About) -> Subject {
                Subject::$subject(id)
            }

            fn any(id: Self::About, change: Self) -> AnyChange {
                AnyChange::$subject(id, change)
            }

            fn of(change: &AnyChange) -> Option<(&Self::About, &Self)> {
                if let AnyChange::$subject(id, change) = change { Some((id, change)) } else { None }
            }
        })*
    };
}

of_subject! {
    Programme: ProgrammeChange, Programme;
    Profile: ProfileChange, Mine;
    Pair: PairChange, Pair;
    Device: DeviceChange, Mine;
}

impl AnyChange {
    pub fn about(&self) -> Subject {
        match self {
            Self::Programme(id, _) => Subject::Programme(id.clone()),
            Self::Profile(id, _) => Subject::Profile(id.clone()),
            Self::Pair(id, _) => Subject::Pair(id.clone()),
            Self::Device(id, _) => Subject::Device(id.clone()),
        }
    }

    /// Whether it says of something what is so already.
    pub fn says_already(&self, state: &State) -> bool {
        match self {
            Self::Programme(id, change) => state.programmes.get(id).is_some_and(|here| change.says_already(here)),
            Self::Profile(id, change) => state.profiles.get(id).is_some_and(|here| change.says_already(here)),
            Self::Pair(id, change) => state.pairs.get(id).is_some_and(|here| change.says_already(here)),
            Self::Device(id, change) => state.devices.get(id).is_some_and(|here| change.says_already(here)),
        }
    }
}

/// What a change sets, in what it is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnyKey {
    Programme(ProgrammeId, ProgrammeKey),
    Profile(PersonId, ProfileKey),
    Pair(PairId, PairKey),
}

impl Change for AnyChange {
    /// Each says itself what it is about.
    type About = ();
    type State = State;
    type Key = AnyKey;

    fn apply(&self, _about: &(), stamp: &Stamp<'_>, state: &mut State) {
        match self {
            Self::Programme(id, change) => within(&mut state.programmes, id, |slot| change.apply(id, stamp, slot)),
            Self::Profile(id, change) => within(&mut state.profiles, id, |slot| change.apply(id, stamp, slot)),
            Self::Pair(id, change) => {
                within(&mut state.pairs, id, |slot| change.apply(id, stamp, slot));
                // Whose turn it is at this device.
                if let (Some(space), Some(device)) = (state.pairs.get(id), state.devices.get_mut(id))
                    && *stamp.by == Author::Person(space.card.partner(device.side).id.clone())
                {
                    device.wrote.insert(device.side);
                }
            }
            Self::Device(id, change) => within(&mut state.devices, id, |slot| change.apply(id, stamp, slot)),
        }
    }

    fn remember(&self, stamp: &Stamp<'_>, state: &mut State) {
        match self {
            Self::Programme(id, change) => within(&mut state.programmes, id, |slot| change.remember(stamp, slot)),
            Self::Profile(id, change) => within(&mut state.profiles, id, |slot| change.remember(stamp, slot)),
            Self::Pair(id, change) => within(&mut state.pairs, id, |slot| change.remember(stamp, slot)),
            Self::Device(id, change) => within(&mut state.devices, id, |slot| change.remember(stamp, slot)),
        }
    }

    fn key(&self) -> Option<AnyKey> {
        match self {
            Self::Programme(id, change) => change.key().map(|key| AnyKey::Programme(id.clone(), key)),
            Self::Profile(id, change) => change.key().map(|key| AnyKey::Profile(id.clone(), key)),
            Self::Pair(id, change) => change.key().map(|key| AnyKey::Pair(id.clone(), key)),
            Self::Device(_, change) => change.key().and(None),
        }
    }

    fn is_final(&self) -> bool {
        match self {
            Self::Programme(_, change) => change.is_final(),
            Self::Profile(_, change) => change.is_final(),
            Self::Pair(_, change) => change.is_final(),
            Self::Device(_, change) => change.is_final(),
        }
    }

    fn is_mark(&self) -> bool {
        match self {
            Self::Programme(_, change) => change.is_mark(),
            Self::Profile(_, change) => change.is_mark(),
            Self::Pair(_, change) => change.is_mark(),
            Self::Device(_, change) => change.is_mark(),
        }
    }

    fn undone(&self) -> Option<&BTreeSet<EntryId>> {
        match self {
            Self::Programme(_, change) => change.undone(),
            Self::Profile(_, change) => change.undone(),
            Self::Pair(_, change) => change.undone(),
            Self::Device(_, change) => change.undone(),
        }
    }

    fn undo(&self, entries: BTreeSet<EntryId>) -> Option<Self> {
        Some(match self {
            Self::Programme(id, change) => Self::Programme(id.clone(), change.undo(entries)?),
            Self::Profile(id, change) => Self::Profile(id.clone(), change.undo(entries)?),
            Self::Pair(id, change) => Self::Pair(id.clone(), change.undo(entries)?),
            Self::Device(id, change) => Self::Device(id.clone(), change.undo(entries)?),
        })
    }

    fn is_of_the_same(&self, other: &Self) -> bool {
        self.about() == other.about()
    }
}

/// Looks at what is known of one, and puts it back.
fn within<K: Ord + Clone, T>(known: &mut BTreeMap<K, T>, id: &K, change: impl FnOnce(&mut Option<T>)) {
    let mut one = known.remove(id);
    change(&mut one);
    if let Some(one) = one {
        known.insert(id.clone(), one);
    }
}

/// What it is about, then the change. Of two entries with one id, the text decides.
impl Serialize for AnyChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Programme(_, change) => (self.about(), change).serialize(serializer),
            Self::Profile(_, change) => (self.about(), change).serialize(serializer),
            Self::Pair(_, change) => (self.about(), change).serialize(serializer),
            Self::Device(_, change) => (self.about(), change).serialize(serializer),
        }
    }
}

/// The entries of one subject about one thing, in their order.
pub fn entries_of<'a, C: OfSubject>(id: &C::About, entries: impl IntoIterator<Item = &'a AnyEntry>) -> Vec<Entry<C>>
where
    C::About: PartialEq,
{
    let of = |entry: &AnyEntry| {
        let (about, change) = C::of(&entry.change)?;
        (about == id).then(|| Entry {
            id: entry.id,
            by: entry.by.clone(),
            change: change.clone(),
            supersedes: entry.supersedes.clone(),
            act: entry.act,
        })
    };
    entries.into_iter().filter_map(of).collect()
}

impl PairJournal {
    /// Of all entries, those about this pair.
    pub fn of<'a>(pair: &PairId, entries: impl IntoIterator<Item = &'a AnyEntry> + Clone) -> Self {
        Self { pair: pair.clone(), space: entries_of(pair, entries.clone()), device: entries_of(pair, entries) }
    }
}
