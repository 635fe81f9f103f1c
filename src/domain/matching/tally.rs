//! The benefits of one person with everybody, at once.
//!
//! Equal to [`crate::domain::benefit::benefit`] to the last bit: both divide the same whole numbers.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use turnabout_engine::profiles::Said;

use crate::domain::answer::Answer;
use crate::domain::benefit::{Benefits, asks, share, weight};
use crate::domain::person::Person;
use crate::domain::side::Side;
use crate::domain::topic::TopicId;

/// Who wishes for each topic and who shares it; people by place.
#[derive(Clone, Debug)]
pub struct Tally {
    /// What each person asks for in all: the lower sum of the formula.
    asks: Vec<u32>,
    answers: Vec<Vec<(usize, Answer)>>,
    topics: Vec<Topic>,
}

#[derive(Clone, Debug, Default)]
struct Topic {
    learners: Vec<(usize, Answer)>,
    teachers: Vec<(usize, Answer)>,
}

fn learns(answer: Answer) -> bool {
    answer.wish.get() > 0
}

fn teaches(answer: Answer) -> bool {
    answer.willing && answer.level.get() > 0
}

impl Tally {
    pub fn new(people: &[Arc<Person>]) -> Self {
        let mut numbers: BTreeMap<&TopicId, usize> = BTreeMap::new();
        let mut topics: Vec<Topic> = Vec::new();
        let mut answers = Vec::with_capacity(people.len());
        for (place, person) in people.iter().enumerate() {
            let mut own = Vec::with_capacity(person.answers.len());
            for (topic, &answer) in &person.answers {
                let number = *numbers.entry(topic).or_insert(topics.len());
                if number == topics.len() {
                    topics.push(Topic::default());
                }
                if learns(answer) {
                    topics[number].learners.push((place, answer));
                }
                if teaches(answer) {
                    topics[number].teachers.push((place, answer));
                }
                own.push((number, answer));
            }
            own.sort_unstable_by_key(|&(topic, _)| topic);
            answers.push(own);
        }
        Self { asks: people.iter().map(|person| asks(&person.answers)).collect(), answers, topics }
    }

    /// The benefits of one pair.
    pub fn between(&self, mentor: usize, mentee: usize) -> Benefits {
        let (mut own, mut theirs) = (self.answers[mentor].iter().peekable(), self.answers[mentee].iter().peekable());
        let (mut of_mentor, mut of_mentee) = (0, 0);
        while let (Some(&&(topic, a)), Some(&&(other, b))) = (own.peek(), theirs.peek()) {
            match topic.cmp(&other) {
                Ordering::Less => drop(own.next()),
                Ordering::Greater => drop(theirs.next()),
                Ordering::Equal => {
                    (of_mentor, of_mentee) = (of_mentor + weight(a, b), of_mentee + weight(b, a));
                    own.next();
                    theirs.next();
                }
            }
        }
        Benefits { mentor: share(of_mentor, self.asks[mentor]), mentee: share(of_mentee, self.asks[mentee]) }
    }

    /// How many topics there are.
    pub fn topics(&self) -> usize {
        self.topics.len()
    }

    /// What the person asks for in all: the lower sum of the formula.
    pub fn asks(&self, person: usize) -> u32 {
        self.asks[person]
    }

    /// What the person said, with topics by number.
    pub fn said(&self, person: usize) -> Vec<Said> {
        let said = |&(topic, answer): &(usize, Answer)| Said {
            topic: topic as u32,
            level: answer.level.get(),
            wish: answer.wish.get(),
            willing: answer.willing,
        };
        self.answers[person].iter().map(said).collect()
    }

    /// The benefits of each pair of this person, on this side, with anybody on the other; by the other's place.
    pub fn with_everyone(&self, person: usize, side: Side) -> Vec<Benefits> {
        let mut gains = vec![(0u32, 0u32); self.asks.len()];
        for &(topic, own) in &self.answers[person] {
            if learns(own) {
                for &(other, theirs) in &self.topics[topic].teachers {
                    gains[other].0 += weight(own, theirs);
                }
            }
            if teaches(own) {
                for &(other, theirs) in &self.topics[topic].learners {
                    gains[other].1 += weight(theirs, own);
                }
            }
        }
        let benefits = |(other, (of_person, of_other)): (usize, (u32, u32))| {
            let (own, theirs) = (share(of_person, self.asks[person]), share(of_other, self.asks[other]));
            match side {
                Side::Mentor => Benefits { mentor: own, mentee: theirs },
                Side::Mentee => Benefits { mentor: theirs, mentee: own },
            }
        };
        gains.into_iter().enumerate().map(benefits).collect()
    }
}
