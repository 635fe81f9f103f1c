//! The built-in topics and the sample people: the committed files are sound, and broken ones are refused.

use std::collections::{BTreeSet, HashMap, HashSet};

use turnabout::codec::sealed::Strength;
use turnabout::content::error::ContentError;
use turnabout::content::passphrase_words::{PassphraseWords, SUGGESTED};
use turnabout::content::sample::Sample;
use turnabout::content::topics::Topics;
use turnabout::domain::benefit::benefit;
use turnabout::domain::person::{Person, Role};
use turnabout::domain::side::Side;
use turnabout::domain::topic::TopicId;

const TOPICS: &str = include_str!("../../content/en-GB/topics.json");
const SAMPLE: &str = include_str!("../../content/en-GB/sample-people.json");

fn topics() -> Topics {
    Topics::parse(TOPICS).unwrap()
}

fn sample() -> Sample {
    Sample::parse(SAMPLE).unwrap()
}

#[test]
fn every_promised_area_has_a_topic() {
    let topics = topics();
    let areas = [
        "social-media",
        "data-charts",
        "cloud-documents",
        "online-safety",
        "digital-payments",
        "younger-generations",
        "customer-expectations",
        "inclusion",
        "innovation",
        "flexible-work",
        "sustainability",
        "leadership",
        "negotiation",
        "career-planning",
        "networks",
        "business-sense",
        "decisions",
        "influence",
        "resilience",
    ];
    for area in areas {
        assert!(topics.get(&TopicId::from(area)).is_some(), "no topic {area}");
    }
    assert!(topics.all().len() >= 24);
}

#[test]
fn every_topic_is_in_its_group_once_and_in_order() {
    let topics = topics();
    let shown: Vec<_> = topics.grouped().flat_map(|(_, list)| list).map(|topic| &topic.key).collect();
    let all: Vec<_> = topics.all().iter().map(|topic| &topic.key).collect();
    assert_eq!(shown, all, "the file lists the topics group by group");
    assert!((5..=7).contains(&topics.grouped().count()));
}

#[test]
fn two_people_at_home_have_topics_of_their_own_and_programmes_have_none_of_these() {
    let topics = topics();
    let home: Vec<_> = topics.grouped_at_home().flat_map(|(_, list)| list).collect();
    for area in ["phone-apps", "video-calls", "photos", "scams", "ai-helpers", "cooking", "household-money", "repairs"]
    {
        assert!(home.iter().any(|topic| topic.key.as_str() == area), "no topic {area} at home");
    }
    for area in ["family-history", "finding-work", "gardening", "negotiation"] {
        assert!(home.iter().any(|topic| topic.key.as_str() == area), "no topic {area} at home");
    }
    assert!((4..=6).contains(&topics.grouped_at_home().count()));
    let names: HashMap<_, _> = topics.names_at_home().collect();
    assert_eq!(names.len(), home.len());
    assert_eq!(names["Family history"], TopicId::from("family-history"));
    // A table or an invitation of a programme knows nothing of them.
    assert_eq!(topics.all().len(), 29);
    assert!(topics.names().all(|(label, _)| label != "Family history"));
    assert!(topics.all().iter().all(|topic| topic.key.as_str() != "cooking"));
}

#[test]
fn topic_texts_fit_a_phone() {
    let topics = topics();
    let home = topics.grouped_at_home().flat_map(|(_, list)| list);
    for topic in topics.all().into_iter().chain(home) {
        assert!(topic.label.chars().count() <= 40, "label of {}", topic.key);
        assert!(topic.about.chars().count() <= 120, "about of {}", topic.key);
        assert!(topic.example.chars().count() <= 90, "example of {}", topic.key);
        assert!(topic.about.ends_with('.') && topic.about.matches(". ").count() == 0, "one sentence: {}", topic.key);
        assert!(!topic.example.ends_with('.'), "no sentence: {}", topic.key);
    }
}

#[test]
fn a_topic_is_called_by_its_label_or_by_its_own_text() {
    let topics = topics();
    assert_eq!(topics.label(&TopicId::from("public-speaking")), "Presenting and public speaking");
    assert_eq!(topics.label(&TopicId::from("PostgreSQL")), "PostgreSQL");
    let names: HashMap<_, _> = topics.names().collect();
    assert_eq!(names["Negotiation"], TopicId::from("negotiation"));
    assert_eq!(names.len(), topics.all().len());
}

#[test]
fn broken_topic_files_are_refused() {
    let broken = |from: &str, to: &str| {
        let file = r#"{"groups":[{"key":"g","label":"G"}],"topics":[
            {"key":"one-two","label":"One two","about":"A.","group":"g","example":"E"},
            {"key":"three","label":"Three","about":"A.","group":"g","example":"E"}]}"#;
        assert!(Topics::parse(file).is_ok());
        assert!(file.contains(from));
        Topics::parse(&file.replacen(from, to, 1)).unwrap_err()
    };
    assert!(matches!(broken("]}", "]"), ContentError::Shape(_)));
    assert!(matches!(broken("about", "abuot"), ContentError::Shape(_)));
    assert!(matches!(broken("three", "one-two"), ContentError::Twice(key) if key == "one-two"));
    assert!(matches!(broken("Three", "one  TWO"), ContentError::Twice(label) if label == "one  TWO"));
    assert!(matches!(broken("one-two", "One two"), ContentError::Key(_)));
    assert!(matches!(broken("one-two", "one--two"), ContentError::Key(_)));
    assert!(matches!(broken("\"E\"", "\" \""), ContentError::Empty { field: "example", .. }));
    assert!(
        matches!(broken("\"group\":\"g\"", "\"group\":\"h\""), ContentError::UnknownGroup { group, .. } if group == "h")
    );
    assert!(matches!(broken("\"group\":\"g\",", ""), ContentError::Empty { field: "group", .. }));
    assert!(matches!(
        broken("\"group\":\"g\"", "\"home\":\"h\""),
        ContentError::UnknownGroup { group, .. } if group == "h"
    ));
    let idle = r#"{"key":"g","label":"G"},{"key":"idle","label":"Idle"}"#;
    assert!(matches!(broken(r#"{"key":"g","label":"G"}"#, idle), ContentError::EmptyGroup(group) if group == "idle"));
}

#[test]
fn the_sample_is_a_cohort_of_about_sixty_with_both_sides() {
    let sample = sample();
    assert!((55..=65).contains(&sample.people.len()), "{}", sample.people.len());
    let count = |role| sample.people.iter().filter(|person| person.role == role).count();
    assert!(count(Role::Mentor) >= 25 && count(Role::Mentee) >= 25 && count(Role::Either) >= 1);
    let names: HashSet<_> = sample.people.iter().map(|person| &person.name).collect();
    assert_eq!(names.len(), sample.people.len(), "a name twice would make references ambiguous");
}

/// The people above a person, nearest first.
fn line<'a>(person: &Person, by_name: &HashMap<&str, &'a Person>) -> Vec<&'a Person> {
    let mut above: Vec<&Person> = Vec::new();
    let mut manager = person.manager.as_deref();
    while let Some(name) = manager {
        let found = by_name.get(name).unwrap_or_else(|| panic!("nobody is called {name}"));
        assert!(above.iter().all(|seen| seen.id != found.id), "a circle of managers above {}", person.name);
        above.push(found);
        manager = found.manager.as_deref();
    }
    above
}

#[test]
fn the_samples_references_find_their_people() {
    let sample = sample();
    let by_name: HashMap<_, _> = sample.people.iter().map(|person| (person.name.as_str(), person)).collect();
    for person in &sample.people {
        line(person, &by_name);
        let others = person.appraiser.iter().chain(&person.conflicts).chain(&person.earlier).chain(&person.vetoes);
        for name in others {
            assert!(by_name.contains_key(name.as_str()), "nobody is called {name}");
        }
    }
}

#[test]
fn the_sample_speaks_of_every_built_in_topic_and_of_no_other() {
    let topics = topics();
    let sample = sample();
    let (mut taught, mut wished) = (BTreeSet::new(), BTreeSet::new());
    for person in &sample.people {
        for (topic, answer) in &person.answers {
            assert!(topics.get(topic).is_some(), "{} speaks of {topic}", person.name);
            if answer.willing {
                taught.insert(topic);
            }
            if answer.wish.get() > 0 {
                wished.insert(topic);
            }
        }
    }
    assert_eq!(taught.len(), topics.all().len());
    assert_eq!(wished.len(), topics.all().len());
}

#[test]
fn the_sample_gives_each_rule_something_to_do() {
    let sample = sample();
    let by_name: HashMap<_, _> = sample.people.iter().map(|person| (person.name.as_str(), person)).collect();
    let on = |side: Side| sample.people.iter().filter(move |person| person.role.can_be(side));
    let (mut in_line, mut no_language, mut no_time) = (0, 0, 0);
    for mentor in on(Side::Mentor) {
        for mentee in on(Side::Mentee).filter(|mentee| mentee.id != mentor.id) {
            let gains = [benefit(&mentor.answers, &mentee.answers), benefit(&mentee.answers, &mentor.answers)];
            if gains.iter().any(|gain| *gain < 0.1) {
                continue;
            }
            let above = |person: &Person, other: &Person| line(person, &by_name).iter().any(|boss| boss.id == other.id);
            in_line += usize::from(above(mentor, mentee) || above(mentee, mentor));
            no_language += usize::from(mentor.languages.is_disjoint(&mentee.languages));
            let (theirs, others) = (mentor.availability.unwrap(), mentee.availability.unwrap());
            no_time += usize::from(theirs.shared(others) == 0);
        }
    }
    assert!(in_line > 0 && no_language > 0 && no_time > 0, "{in_line} {no_language} {no_time}");
    assert!(sample.people.iter().any(|person| person.capacity > 1));
}

#[test]
fn broken_sample_files_are_refused() {
    let file = r#"{"name":"N","aim":"A","people":[
        {"id":"s01","name":"One","role":"mentor"},{"id":"s02","name":"Two","role":"mentee","answers":{"inclusion":{"level":4}}}]}"#;
    assert_eq!(Sample::parse(file).unwrap().people.len(), 2);
    let broken = |from: &str, to: &str| {
        assert!(file.contains(from));
        Sample::parse(&file.replacen(from, to, 1)).unwrap_err()
    };
    assert!(matches!(broken("s02", "s01"), ContentError::Twice(id) if id == "s01"));
    assert!(matches!(broken("\"A\"", "\"\""), ContentError::Empty { field: "aim", .. }));
    assert!(matches!(broken(":4", ":5"), ContentError::Shape(_)));
    assert!(matches!(broken("mentee", "boss"), ContentError::Shape(_)));
}

#[test]
fn the_words_for_passphrases_are_256_short_different_ones() {
    let file = include_str!("../../content/en-GB/passphrase-words.json");
    let words: BTreeSet<String> = serde_json::from_str(file).unwrap();
    assert_eq!(words.len(), 256);
    for word in &words {
        assert!(matches!(word.len(), 3..=9) && word.chars().all(|c| c.is_ascii_lowercase()), "{word}");
    }
    let words = PassphraseWords::parse(file).unwrap();
    let suggestion = words.suggestion(&[0, 1, 2, 3, 254, 255]);
    assert_eq!(suggestion.split(' ').count(), SUGGESTED);
    assert_eq!(Strength::of(&suggestion), Strength::Strong);
    assert!(PassphraseWords::parse("[\"one\"]").is_err());
}
