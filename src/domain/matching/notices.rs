//! What the coordinator should know of people's answers and of a result: pointed out, and nobody is punished for it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::exclusion::Reason;
use super::outcome::{Outcome, Unmatched};
use crate::domain::answer::Level;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::rules::Rules;
use crate::domain::side::Side;
use crate::domain::time::{Availability, Slot};
use crate::domain::topic::TopicId;

/// Wishing for at least this share of all topics is wishing for everything, in hundredths...
const EVERYTHING: usize = 75;
/// ...where there are at least so many to choose from.
const MANY_TOPICS: usize = 8;

/// Something to look at, about one person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Notice {
    /// The person wishes for nearly every topic that anybody named: whoever wishes for all gains a little of it from
    /// anybody, and no partner fits well.
    WishesForEverything { person: PersonId, wishes: usize, topics: usize },
    /// The person wishes for one topic alone: any partner is all or nothing, so that a wish left out raises the score.
    WishesForOneThing { person: PersonId, topic: TopicId },
    /// The person gave no time at which to meet, where others did.
    StatesNoTime { person: PersonId },
    /// Somebody has more partners in the result than weekly meetings fit: there is no way to give so many of them a time
    /// of their own that both stated.
    TooManyMeetings { person: PersonId, side: Side, partners: usize, fit: usize },
    /// Somebody offers to take more partners than they stated times.
    TooFewTimes { person: PersonId, capacity: usize, times: usize },
    /// Somebody has the most partners of all on their side, and others there, who take part and could have had one more, have
    /// fewer by two or more, or none.
    UnevenLoad { person: PersonId, side: Side, partners: usize, with_fewer: usize },
}

/// Everything worth pointing out of these people and, where there is one, of their match; in the order of the kinds, then
/// of the ids. People who do not take part are left alone.
pub fn notices(people: &[Arc<Person>], rules: &Rules, outcome: Option<&Outcome>) -> Vec<Notice> {
    let taking_part: BTreeMap<&PersonId, &Person> = people
        .iter()
        .filter(|person| person.consent && person.capacity > 0)
        .map(|person| (&person.id, person.as_ref()))
        .collect();
    let topics: BTreeSet<&TopicId> = taking_part.values().flat_map(|person| person.answers.keys()).collect();
    let asked_for_times = taking_part.values().any(|person| times(person).is_some());
    let mut notices = Vec::new();
    for (&id, person) in &taking_part {
        let wishes: Vec<&TopicId> = wishes(person).collect();
        if topics.len() >= MANY_TOPICS && wishes.len() * 100 >= topics.len() * EVERYTHING {
            let (wishes, topics) = (wishes.len(), topics.len());
            notices.push(Notice::WishesForEverything { person: id.clone(), wishes, topics });
        }
        if let [topic] = wishes[..] {
            notices.push(Notice::WishesForOneThing { person: id.clone(), topic: topic.clone() });
        }
        match times(person) {
            None if asked_for_times => notices.push(Notice::StatesNoTime { person: id.clone() }),
            // A partner needs a time of their own, and as many as the rules ask two to share.
            Some(stated) => {
                let (capacity, times) = (usize::from(person.capacity), stated.shared(stated) as usize);
                if capacity * rules.shared_times.max(1) as usize > times {
                    notices.push(Notice::TooFewTimes { person: id.clone(), capacity, times });
                }
            }
            None => {}
        }
    }
    notices.extend(outcome.into_iter().flat_map(|outcome| too_many_meetings(&taking_part, outcome)));
    notices.extend(outcome.into_iter().flat_map(uneven_load));
    notices.sort();
    notices
}

/// The topics that somebody wishes for and of which there is something left to learn.
fn wishes(person: &Person) -> impl Iterator<Item = &TopicId> {
    let open = person.answers.iter().filter(|(_, own)| own.wish.get() > 0 && own.level.get() < Level::MOST);
    open.map(|(topic, _)| topic)
}

/// The times that somebody stated, if any.
fn times(person: &Person) -> Option<Availability> {
    person.availability.filter(|times| *times != Availability::default())
}

/// On each side whoever has the most partners, where others could have had more and have two fewer or none.
fn uneven_load(outcome: &Outcome) -> Vec<Notice> {
    let on = |side: Side| {
        let mut loads: BTreeMap<&PersonId, usize> = BTreeMap::new();
        for pair in &outcome.pairs {
            *loads.entry(if side == Side::Mentor { &pair.mentor } else { &pair.mentee }).or_default() += 1;
        }
        let could = |unmatched: &&Unmatched| unmatched.side == side && unmatched.reason >= Reason::AllTaken;
        for alone in outcome.unmatched.iter().filter(could) {
            loads.entry(&alone.person).or_default();
        }
        let (&person, &partners) = loads.iter().max_by_key(|&(person, load)| (*load, std::cmp::Reverse(person)))?;
        let with_fewer = loads.values().filter(|&&load| load + 2 <= partners).count();
        (with_fewer > 0).then(|| Notice::UnevenLoad { person: person.clone(), side, partners, with_fewer })
    };
    Side::BOTH.into_iter().filter_map(on).collect()
}

fn too_many_meetings(people: &BTreeMap<&PersonId, &Person>, outcome: &Outcome) -> Vec<Notice> {
    // A person's partners on either side meet them in the same week.
    let mut partners: BTreeMap<&PersonId, Vec<(Side, &PersonId)>> = BTreeMap::new();
    for pair in &outcome.pairs {
        partners.entry(&pair.mentor).or_default().push((Side::Mentor, &pair.mentee));
        partners.entry(&pair.mentee).or_default().push((Side::Mentee, &pair.mentor));
    }
    let too_many = |(&id, partners): (&&PersonId, &Vec<(Side, &PersonId)>)| {
        let own = times(people.get(id)?)?;
        let open = partners.iter().map(|(_, partner)| {
            let theirs = people.get(partner).and_then(|partner| times(partner));
            // A partner who stated no time can come at any.
            let fits = |slot: &Slot| own.has(*slot) && theirs.is_none_or(|theirs| theirs.has(*slot));
            Slot::all().enumerate().filter(|(_, slot)| fits(slot)).map(|(number, _)| number).collect()
        });
        let fit = seated(&open.collect::<Vec<Vec<usize>>>());
        let side = partners.first()?.0;
        let partners = partners.len();
        (fit < partners).then(|| Notice::TooManyMeetings { person: id.clone(), side, partners, fit })
    };
    partners.iter().filter_map(too_many).collect()
}

/// How many of these can have a slot of their own, each of those open to it (H. Kuhn's augmenting paths).
fn seated(open: &[Vec<usize>]) -> usize {
    fn seat(one: usize, open: &[Vec<usize>], asked: &mut [bool], seats: &mut [Option<usize>]) -> bool {
        open[one].iter().any(|&slot| {
            if std::mem::replace(&mut asked[slot], true) {
                return false;
            }
            let free = seats[slot].is_none_or(|other| seat(other, open, asked, seats));
            if free {
                seats[slot] = Some(one);
            }
            free
        })
    }
    let slots = Slot::all().count();
    let mut seats = vec![None; slots];
    (0..open.len()).filter(|&one| seat(one, open, &mut vec![false; slots], &mut seats)).count()
}
