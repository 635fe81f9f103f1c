//! Anything that people may say of themselves; few names, so that what is written meets.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::audience::Audience;
use turnabout::domain::background::BackgroundItem;
use turnabout::domain::id::PersonId;
use turnabout::domain::instrument::ItemAnswer;
use turnabout::domain::person::{Person, Role};
use turnabout::domain::profile::{Given, Pace};
use turnabout::domain::side::Side;
use turnabout::domain::time::{Availability, Day, Slot};
use turnabout::domain::topic::TopicId;

use crate::background::{answered, fields, items};

/// Few names, so that what is written meets.
pub fn name(letter: char) -> impl Strategy<Value = String> {
    (0..3u8).prop_map(move |n| format!("{letter}{n}"))
}

pub fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-c]{0,2}", "\\PC{0,12}"]
}

pub fn person_id() -> impl Strategy<Value = PersonId> {
    name('p').prop_map(PersonId::new)
}

pub fn topic() -> impl Strategy<Value = TopicId> {
    name('t').prop_map(TopicId::new)
}

pub fn day() -> impl Strategy<Value = Day> {
    (1..=28u32, 1..=12u32).prop_map(|(day, month)| Day::from_ymd_opt(2027, month, day).unwrap())
}

pub fn side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Mentor), Just(Side::Mentee)]
}

pub fn role() -> impl Strategy<Value = Role> {
    prop_oneof![Just(Role::Mentor), Just(Role::Mentee), Just(Role::Either)]
}

pub fn answer() -> impl Strategy<Value = Answer> {
    (0..=Level::MOST, 0..=Wish::MOST, any::<bool>()).prop_map(|(level, wish, willing)| Answer {
        level: Level::new(level).unwrap(),
        wish: Wish::new(wish).unwrap(),
        willing,
    })
}

pub fn person() -> impl Strategy<Value = Person> {
    let answers = prop::collection::btree_map(topic(), answer(), 0..3);
    (person_id(), text(), role(), answers, 0..4u16, any::<bool>()).prop_map(
        |(id, name, role, answers, capacity, consent)| Person {
            answers,
            capacity,
            consent,
            ..Person::new(id, name, role)
        },
    )
}

pub fn couple() -> impl Strategy<Value = (PersonId, PersonId)> {
    (person_id(), person_id())
}

pub fn times() -> impl Strategy<Value = Availability> {
    subsequence(Slot::all().collect::<Vec<_>>(), 0..5)
        .prop_map(|slots| slots.into_iter().fold(Availability::default(), Availability::with))
}

pub fn given() -> impl Strategy<Value = Given> {
    let topics = || prop::collection::btree_set(topic(), 0..3);
    prop_oneof![
        text().prop_map(|name| Given::Name { name }),
        role().prop_map(|role| Given::Role { role }),
        topics().prop_map(|topics| Given::CanHelp { topics }),
        topics().prop_map(|topics| Given::WouldLike { topics }),
        any::<bool>().prop_map(|one| Given::Pace { pace: if one { Pace::OneByOne } else { Pace::Usual } }),
        (topic(), answer()).prop_map(|(topic, answer)| Given::Level { topic, level: answer.level }),
        (topic(), answer()).prop_map(|(topic, answer)| Given::Wish { topic, wish: answer.wish }),
        prop::collection::btree_set(text(), 0..3).prop_map(|languages| Given::Languages { languages }),
        times().prop_map(|times| Given::Times { times }),
        text().prop_map(|team| Given::Team { team }),
        any::<u16>().prop_map(|capacity| Given::Capacity { capacity }),
        (background(), prop::option::of(text()))
            .prop_map(|(question, words)| answered(question, words.map(ItemAnswer::Words))),
        (background(), any::<bool>()).prop_map(|(question, used)| Given::Matching { question, used }),
        (select(fields()), select(Audience::ALL.to_vec()))
            .prop_map(|(field, audience)| Given::Audience { field, audience }),
        name('q').prop_map(|question| Given::Continued { question }),
    ]
}

pub fn background() -> impl Strategy<Value = BackgroundItem> {
    select(items())
}
