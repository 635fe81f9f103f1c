//! The match with vectors and without.

use std::sync::Arc;

use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::matching::lot::Chance;
use turnabout::domain::matching::{Lanes, Matcher};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::rules::{Objective, Rules, Steering};
use wasm_bindgen_test::wasm_bindgen_test;

fn people(count: usize) -> Vec<Arc<Person>> {
    let chance = &mut Chance::new(1);
    let person = |n: usize| {
        let role = [Role::Mentor, Role::Mentee, Role::Either][chance.below(3)];
        let mut person = Person::new(format!("p{n}").as_str().into(), "", role);
        for topic in 0..12 {
            // The numbers are on their scales.
            let (level, wish) = (Level::new(chance.below(5) as u8).unwrap(), Wish::new(chance.below(4) as u8).unwrap());
            let answer = Answer { level, wish, willing: chance.below(3) > 0 };
            person.answers.insert(format!("t{topic}").as_str().into(), answer);
        }
        Arc::new(person)
    };
    (0..count).map(person).collect()
}

#[wasm_bindgen_test]
fn vectors_and_plain_loops_give_the_same_match() {
    let people = people(300);
    for objective in [Objective::Total, Objective::Coverage] {
        let rules = Rules { objective, ..Rules::default() };
        let [plain, vectors] = [Lanes::PLAIN, Lanes::VECTORS]
            .map(|lanes| Matcher::start(&people, &rules, &Steering::default(), None, lanes).finish(&mut |_| {}));
        assert!(plain.certificate.is_some() && !plain.pairs.is_empty());
        assert_eq!(plain, vectors);
    }
}
