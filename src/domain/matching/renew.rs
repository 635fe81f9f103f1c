//! A match made again when little has changed.

use std::collections::BTreeSet;
use std::sync::Arc;

use turnabout_engine::profiles::Profiles;
use turnabout_engine::scores::Way;

use super::cohort::Cohort;
use super::matcher::{Matcher, Work};
use super::open::Open;
use super::outcome::Outcome;
use super::solver::crowd;
use crate::domain::person::{Person, Role};
use crate::domain::rules::{Rules, Steering};
use crate::domain::side::Side;

/// What makes nobody else's pairs other than they were: no name by which others refer to somebody, no reporting line, and
/// who takes part at all.
fn only_their_own_pairs(before: &Person, after: &Person) -> bool {
    let same_place = before.role == after.role && before.consent == after.consent;
    let takes_part = (before.capacity > 0) == (after.capacity > 0);
    let referred_to = before.name == after.name && before.manager == after.manager;
    same_place && takes_part && referred_to && after.role != Role::Either
}

/// Whom the match is about, by place.
#[derive(PartialEq, Eq)]
struct Drawn {
    mentors: Vec<usize>,
    mentees: Vec<usize>,
}

impl Matcher {
    /// The match for these people, rules and steering: the same as a new one gives, and sooner where little has changed
    /// since this one was done. `earlier` is what came of it.
    pub fn again(
        mut self,
        people: &[Arc<Person>],
        rules: &Rules,
        steering: &Steering,
        earlier: Option<&Outcome>,
    ) -> Self {
        match self.renew(people, rules, steering) {
            Some(()) => self,
            None => Self::start(people, rules, steering, earlier, self.lanes),
        }
    }

    /// Changes what is to be changed; none where that would be no less work than to begin anew. Then nothing here is of
    /// any use any more.
    fn renew(&mut self, people: &[Arc<Person>], rules: &Rules, steering: &Steering) -> Option<()> {
        let likes_count = rules.soft.likes > 0;
        if *rules != self.rules || (likes_count && steering.likes != self.steering.likes) {
            return None;
        }
        let changed = self.changed_people(people)?;
        let open = Open::new(&self.cohort, &self.steering);
        let (pinned, drawn) =
            (open.pinned.clone(), Drawn { mentors: open.mentors.clone(), mentees: open.mentees.clone() });
        let numbers = Side::BOTH.map(|side| open.numbers(side));

        let bans = self.steering.bans.symmetric_difference(&steering.bans);
        let mut couples: BTreeSet<(usize, usize)> = bans.filter_map(|couple| self.cohort.places(couple).ok()).collect();
        if changed.is_empty() {
            self.cohort.steer(steering);
        } else {
            self.cohort = Cohort::new(people, rules, steering);
        }
        self.steering = steering.clone();
        let open = Open::new(&self.cohort, steering);
        if drawn != (Drawn { mentors: open.mentors.clone(), mentees: open.mentees.clone() }) {
            return None;
        }
        couples.extend(pinned.iter().filter(|couple| !open.pinned.contains(couple)));
        couples.extend(open.pinned.iter().filter(|couple| !pinned.contains(couple)));

        let Work::Best { engine, scores } = &mut self.work else { return None };
        // A pair is told of by the one of both who chooses.
        let chooser = if engine.chooses() == Way::Rows { Side::Mentor } else { Side::Mentee };
        let mut marked = Side::BOTH.map(|_| BTreeSet::new());
        let mut mark = |side: Side, place: usize| {
            let at = if side == Side::Mentor { 0 } else { 1 };
            marked[at].extend(numbers[at][place]);
        };
        for &(mentor, mentee) in &couples {
            mark(chooser, mentor);
            mark(chooser, mentee);
        }
        for &place in &changed {
            Side::BOTH.into_iter().for_each(|side| mark(side, place));
        }
        let marked = marked.map(|numbers| numbers.into_iter().collect::<Vec<u32>>());
        // Pairs of two who changed would be counted twice.
        if !marked[0].is_empty() && !marked[1].is_empty() {
            return None;
        }
        let allowed = |scores: &mut Profiles| {
            let rows = marked[0].iter().map(|&row| (Way::Rows, row));
            let all = rows.chain(marked[1].iter().map(|&column| (Way::Columns, column)));
            all.map(|(way, one)| scores.may_have(way, one as usize) as i64).sum::<i64>()
        };
        let allowed_before = allowed(scores);
        if changed.is_empty() {
            crowd::set_rules(scores, &open);
        } else {
            **scores = crowd::profiles(&open, self.lanes);
        }
        let more = allowed(scores) - allowed_before;
        engine.renew(&crowd::places(&open), &marked[0], &marked[1], more).then_some(())
    }

    /// Who is not as they were, by place; none where others came or went, or where more may have changed than their pairs.
    fn changed_people(&self, people: &[Arc<Person>]) -> Option<Vec<usize>> {
        let before = &self.cohort.people;
        if people.len() != before.len() {
            return None;
        }
        let mut people: Vec<&Arc<Person>> = people.iter().collect();
        people.sort_by(|a, b| a.id.cmp(&b.id));
        let mut changed = Vec::new();
        for (place, (after, before)) in people.into_iter().zip(before).enumerate() {
            if Arc::ptr_eq(after, before) || after == before {
                continue;
            }
            if after.id != before.id || !only_their_own_pairs(before, after) {
                return None;
            }
            changed.push(place);
        }
        Some(changed)
    }
}
