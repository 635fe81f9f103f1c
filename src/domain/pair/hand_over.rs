//! What passes from one partner's device to the other's: what counts now, and no words that count no longer.

use std::collections::BTreeSet;

use super::change::Goes;
use super::{DeviceChange, DeviceUse, PairChange};
use crate::domain::id::{PairId, PersonId};
use crate::domain::journal::lineage::Lineage;
use crate::domain::journal::{Author, Entry, EntryId, fold, merge};

/// All entries here about one pair.
#[derive(Clone, Debug, PartialEq)]
pub struct PairJournal {
    pub pair: PairId,
    /// Of its shared space.
    pub space: Vec<Entry<PairChange>>,
    /// Of the use of this device.
    pub device: Vec<Entry<DeviceChange>>,
}

/// Of all entries here about a pair, those that its partner's file holds, in order, each once.
///
/// Words that were undone, removed or corrected stay here: if they were handed over before, the partner has them, and
/// what took their place goes and says so; if not, nobody else is to read them. They go once they count again. An undo and
/// a removal say no word, so they always go: another device may have what they take back.
pub fn to_hand_over(journal: &PairJournal) -> Vec<&Entry<PairChange>> {
    let written = merge::ordered(&journal.space);
    let (space, undone) = fold(&journal.pair, written.iter().copied());
    let gone = |entry: &Entry<PairChange>| undone.contains_key(&entry.id);
    let counts = |entry: &Entry<PairChange>| match entry.change.goes() {
        Goes::Always => true,
        Goes::WhileShown => space.as_ref().is_some_and(|space| entry.change.is_shown(space, entry.id, gone(entry))),
    };
    let (mut goes, left): (Vec<&Entry<PairChange>>, Vec<_>) = written.iter().copied().partition(|entry| counts(entry));
    let device = Device::of(merge::ordered(&journal.device).into_iter());
    let stays = left.into_iter().filter(|entry| !gone(entry)).collect();
    goes.extend(links(&goes, stays, &written, &device));
    goes.sort_by_key(|entry| entry.id);
    goes
}

/// What is known of where entries are.
struct Device<'a> {
    writers: BTreeSet<&'a str>,
    saved: Option<EntryId>,
}

impl<'a> Device<'a> {
    fn of(entries: impl Iterator<Item = &'a Entry<DeviceChange>>) -> Self {
        let mut device = Self { writers: BTreeSet::new(), saved: None };
        for entry in entries {
            if let Author::Person(person) = &entry.by {
                device.writers.insert(person.as_str());
            }
            if entry.change == DeviceChange::SpaceSaved {
                device.saved = Some(entry.id);
            }
        }
        device
    }

    /// Whether another device may have an entry.
    fn may_be_elsewhere(&self, entry: &Entry<PairChange>) -> bool {
        let ours = matches!(&entry.by, Author::Person(person) if self.writers.contains(person.as_str()));
        !ours || self.saved.is_some_and(|saved| entry.id < saved)
    }
}

/// Of what stays, what has to go all the same: an older Turnabout named only the last version when it corrected a text, so
/// that without the ones between, the one that the partner has would come back beside the new one.
fn links<'a>(
    goes: &[&Entry<PairChange>],
    stays: Vec<&'a Entry<PairChange>>,
    written: &[&'a Entry<PairChange>],
    device: &Device<'_>,
) -> Vec<&'a Entry<PairChange>> {
    let lineage = Lineage::of(written.iter().copied());
    let superseded = |entry: &Entry<PairChange>| lineage.superseded(entry);
    let mut covered: BTreeSet<EntryId> = goes.iter().flat_map(|entry| superseded(entry)).collect();
    let there = written.iter().filter(|entry| device.may_be_elsewhere(entry)).map(|entry| entry.id);
    let mut there: BTreeSet<EntryId> = there.collect();
    let (mut links, mut stays) = (Vec::new(), stays);
    loop {
        let needed =
            |entry: &&Entry<PairChange>| superseded(entry).iter().any(|id| there.contains(id) && !covered.contains(id));
        let (more, rest): (Vec<&Entry<PairChange>>, Vec<_>) = stays.into_iter().partition(needed);
        if more.is_empty() {
            return links;
        }
        covered.extend(more.iter().flat_map(|entry| superseded(entry)));
        there.extend(more.iter().map(|entry| entry.id));
        links.extend(more);
        stays = rest;
    }
}

impl DeviceUse {
    /// How many changes by `me` the partner's device lacks, as far as this one knows: what the file for the partner would
    /// bring since it was last saved. None where both use this one device.
    pub fn unshared(&self, me: &PersonId, journal: &PairJournal) -> usize {
        if self.serves_both() {
            return 0;
        }
        let mine = |entry: &Entry<PairChange>| matches!(&entry.by, Author::Person(by) if by == me);
        let new = |entry: &Entry<PairChange>| mine(entry) && self.saved.is_none_or(|saved| entry.id > saved);
        let known =
            |is: &dyn Fn(&Entry<PairChange>) -> bool| journal.space.iter().any(|entry| !new(entry) && is(entry));
        to_hand_over(journal).into_iter().filter(|entry| new(entry) && entry.change.is_news(known)).count()
    }
}
