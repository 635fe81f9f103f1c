//! People of a list among people who are there already: who is found again, and what becomes of each.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::names::turned;
use super::reference::References;
use super::{Mapping, PeopleRead, RefusedRow, RowReason};
use crate::domain::address;
use crate::domain::choosing::Choices;
use crate::domain::directory::Directory;
use crate::domain::fold::fold;
use crate::domain::id::{PersonId, ProgrammeId};
use crate::domain::person::{Answers, Person, Role};

/// The people of a programme.
pub type People = BTreeMap<PersonId, Arc<Person>>;

/// What comes of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// The people of the list as they will be, under the ids of those who are there.
    pub people: Vec<Person>,
    /// Whom they would like for a partner, the most wanted first.
    pub likes: BTreeMap<PersonId, Vec<PersonId>>,
    /// What is to be seen before it is kept: roles that change, names that several people have, people who are not found.
    pub doubtful: Vec<RefusedRow>,
}

impl Merged {
    /// The wishes as choices, beside whom people declined before; none that are there already.
    pub fn choices(&self, programme: &ProgrammeId, there: &BTreeMap<PersonId, Choices>) -> Vec<Choices> {
        let made = self.likes.iter().filter_map(|(person, likes)| {
            let known = there.get(person);
            let mut choices = known.cloned().unwrap_or_else(|| Choices::none(programme.clone(), person.clone()));
            choices.likes = likes.iter().filter(|liked| !choices.declines.contains(*liked)).cloned().collect();
            (known != Some(&choices) && !choices.is_empty()).then_some(choices)
        });
        made.collect()
    }
}

/// What becomes of the people of a list. Somebody is found again by their id, by their address, or by their name where only
/// one person has it. What the list does not say of them stays as it is.
pub fn merge(known: &People, read: &PeopleRead, mapping: &Mapping) -> Merged {
    let there = There::of(known);
    let mut merged = Merged::default();
    let mut names: HashMap<String, usize> = HashMap::new();
    read.people.iter().for_each(|person| *names.entry(fold(&person.name)).or_default() += 1);
    for (place, person) in read.people.iter().enumerate() {
        let row = read.rows.get(place).copied().unwrap_or_default();
        let mut doubt = |reason| merged.doubtful.push(RefusedRow { row, reason });
        let alone = names.get(&fold(&person.name)) == Some(&1);
        match there.find(person, mapping, alone) {
            Found::One(found) => {
                let joined = joined(found, person, mapping);
                if joined.role != found.role {
                    doubt(RowReason::RoleChanged { name: joined.name.clone(), was: found.role, is: joined.role });
                }
                merged.people.push(joined);
            }
            Found::Namesake => {
                doubt(RowReason::SameName { name: person.name.clone() });
                merged.people.push(person.clone());
            }
            Found::Nobody => merged.people.push(person.clone()),
        }
    }
    settle(known, &mut merged);
    like(known, read, mapping, &mut merged);
    merged
}

/// Gives references to people the spelling under which they find their person.
fn settle(known: &People, merged: &mut Merged) {
    let ours: BTreeSet<&PersonId> = merged.people.iter().map(|person| &person.id).collect();
    let others = known.values().map(AsRef::as_ref).filter(|person| !ours.contains(&person.id));
    let everyone: Vec<Person> = merged.people.iter().chain(others).cloned().collect();
    let references = References::new(&everyone);
    for person in &mut merged.people {
        for one in [&mut person.manager, &mut person.appraiser].into_iter().flatten() {
            *one = references.settled(one);
        }
        for several in [&mut person.earlier, &mut person.conflicts] {
            *several = several.iter().map(|one| references.settled(one)).collect();
        }
    }
}

/// Finds those whom people would like.
fn like(known: &People, read: &PeopleRead, mapping: &Mapping, merged: &mut Merged) {
    if read.likes.is_empty() {
        return;
    }
    let ours: BTreeMap<&PersonId, &Person> = merged.people.iter().map(|person| (&person.id, person)).collect();
    let others = known.values().map(AsRef::as_ref).filter(|person| !ours.contains_key(&person.id));
    let everyone: Vec<&Person> = ours.values().copied().chain(others).collect();
    let directory = Directory::new(everyone.iter().copied());
    let references = References::new(everyone.iter().copied());
    let mut likes = BTreeMap::new();
    let mut doubtful = Vec::new();
    for (place, person) in read.people.iter().enumerate() {
        let Some(wanted) = read.likes.get(&person.id) else { continue };
        let own = &merged.people[place].id;
        let mut found: Vec<PersonId> = Vec::new();
        for name in wanted {
            match directory.one(&references.settled(name)).map(|place| &everyone[place].id) {
                Some(id) if id != own && !found.contains(id) => found.push(id.clone()),
                Some(_) => {}
                None => doubtful.push(RefusedRow {
                    row: read.rows.get(place).copied().unwrap_or_default(),
                    reason: RowReason::Unfound { header: header(mapping), name: name.clone() },
                }),
            }
        }
        if !found.is_empty() {
            likes.insert(own.clone(), found);
        }
    }
    merged.likes = likes;
    merged.doubtful.extend(doubtful);
    merged.doubtful.sort_by_key(|doubt| doubt.row);
}

/// The column of wishes by its letters: the names of columns are not at hand here.
fn header(mapping: &Mapping) -> String {
    mapping.likes.map(crate::codec::table::headers::letters).unwrap_or_default()
}

enum Found<'a> {
    One(&'a Person),
    /// Somebody else has the name.
    Namesake,
    Nobody,
}

/// The people who are there, by what they can be found by.
struct There<'a> {
    known: &'a People,
    by_id: HashMap<String, &'a Person>,
    by_address: HashMap<String, &'a Person>,
    by_name: HashMap<String, Vec<&'a Person>>,
}

impl<'a> There<'a> {
    fn of(known: &'a People) -> Self {
        let (mut by_id, mut by_address) = (HashMap::new(), HashMap::new());
        let mut by_name: HashMap<String, Vec<&Person>> = HashMap::new();
        for person in known.values().map(AsRef::as_ref) {
            by_id.entry(fold(person.id.as_str())).or_insert(person);
            let own = address::address_in(person.id.as_str()).map(String::from);
            for address in person.email.iter().chain(&own) {
                by_address.entry(address::folded(address)).or_insert(person);
            }
            by_name.entry(fold(&person.name)).or_default().push(person);
        }
        Self { known, by_id, by_address, by_name }
    }

    fn find(&self, person: &Person, mapping: &Mapping, alone: bool) -> Found<'a> {
        if let Some(found) = self.known.get(&person.id) {
            return Found::One(found);
        }
        let by_address = || person.email.as_deref().and_then(|email| self.by_address.get(&address::folded(email)));
        // Ids that a program made up may differ by case alone.
        let id = person.id.as_str();
        let by_id =
            self.by_id.get(&fold(id)).filter(|known| id.contains('@') || fold(&known.name) == fold(&person.name));
        if let Some(found) = by_id.or_else(by_address) {
            return Found::One(found);
        }
        let own_ids = mapping.id.is_some() && mapping.id != mapping.email;
        let by_turned = || self.by_name.get(&fold(&turned(&person.name)?));
        match self.by_name.get(&fold(&person.name)).or_else(by_turned).map(Vec::as_slice) {
            None | Some([]) => Found::Nobody,
            Some([one]) if alone && may_be_same(one, person, own_ids) => Found::One(one),
            Some(_) => Found::Namesake,
        }
    }
}

/// Whether nothing speaks against two people of one name being one: two addresses, or two ids that lists gave them.
fn may_be_same(known: &Person, person: &Person, own_ids: bool) -> bool {
    let addresses = match (&known.email, &person.email) {
        (Some(a), Some(b)) => address::folded(a) == address::folded(b),
        _ => true,
    };
    let id = fold(known.id.as_str());
    let given = id != fold(&known.name) && !id.contains('@');
    addresses && !(own_ids && given)
}

/// A person who is there, with what a list says of them.
fn joined(known: &Person, person: &Person, mapping: &Mapping) -> Person {
    let side = mapping.role.only_side();
    // In a list of the other side: both count.
    let both = side.is_some_and(|side| known.role != side);
    let mut joined = known.clone();
    let the_same = turned(&person.name).is_some_and(|name| fold(&name) == fold(&known.name));
    if person.name != person.id.as_str() && !person.name.is_empty() && !the_same {
        joined.name.clone_from(&person.name);
    }
    joined.role = if both { Role::Either } else { person.role };
    joined.answers = match (both, person.answers.is_empty()) {
        (_, true) => known.answers.clone(),
        (true, _) => union(&known.answers, &person.answers),
        (false, _) => person.answers.clone(),
    };
    let replace = |joined: &mut Option<String>, said: &Option<String>| {
        if said.is_some() {
            joined.clone_from(said);
        }
    };
    replace(&mut joined.email, &person.email);
    replace(&mut joined.team, &person.team);
    replace(&mut joined.manager, &person.manager);
    replace(&mut joined.appraiser, &person.appraiser);
    if !person.languages.is_empty() {
        joined.languages.clone_from(&person.languages);
    }
    if person.availability.is_some() {
        joined.availability = person.availability;
    }
    if mapping.capacity.is_some() {
        joined.capacity = if both { known.capacity.max(person.capacity) } else { person.capacity };
    }
    joined.earlier.extend(person.earlier.iter().cloned());
    joined.conflicts.extend(person.conflicts.iter().cloned());
    joined
}

fn union(a: &Answers, b: &Answers) -> Answers {
    let mut all = a.clone();
    for (topic, answer) in b {
        let known = all.entry(topic.clone()).or_default();
        known.level = known.level.max(answer.level);
        known.wish = known.wish.max(answer.wish);
        known.willing |= answer.willing;
    }
    all
}
