//! What leaves the device: for every field, every audience and every kind of file, only what may.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::prelude::*;
use turnabout::codec::files::{Contents, File, FileError, Workspace, read, write};
use turnabout::codec::takeaway::{People, pairs_csv, pairs_json, unmatched_csv};
use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::background::BackgroundItem;
use turnabout::domain::benefit::Benefits;
use turnabout::domain::consent::{Consent, Withdrawal};
use turnabout::domain::disclosure::{Audience, Audiences, Field, disclose};
use turnabout::domain::hand_out;
use turnabout::domain::id::ProgrammeId;
use turnabout::domain::instrument::ItemAnswer;
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::matching::{Outcome, PairMade, Reason, Unmatched};
use turnabout::domain::pair::{PairCard, PairChange};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::side::Side;
use turnabout::domain::state::{AnyChange, AnyEntry};
use turnabout::domain::time::{Availability, Moment, Slot};
use turnabout::domain::topic::TopicId;

use crate::background::{fields, item, items};
use crate::words::words;

const WRITTEN: Moment = Moment(1_795_341_600_000);

fn answer(level: u8, wish: u8, willing: bool) -> Answer {
    Answer { level: Level::new(level).unwrap(), wish: Wish::new(wish).unwrap(), willing }
}

fn mark(question: BackgroundItem) -> String {
    format!("mark-{}", question.0)
}

/// A person with a mark of its own in every field.
fn marked() -> Person {
    let one = |text: &str| BTreeSet::from([text.to_string()]);
    let mut person = Person::new("mark-id".into(), "mark-name", Role::Mentor);
    person.answers = [("mark-offer".into(), answer(4, 0, true)), ("mark-wish".into(), answer(0, 3, false))].into();
    person.team = Some("mark-team".into());
    person.manager = Some("mark-manager".into());
    person.appraiser = Some("mark-appraiser".into());
    person.languages = one("mark-language");
    person.availability = Some(Availability::default().with(Slot { weekday: 5, part: 2 }));
    person.capacity = 37;
    person.conflicts = one("mark-conflict");
    person.earlier = one("mark-earlier");
    person.vetoes = one("mark-veto");
    person.consent = false;
    person.background = items().into_iter().map(|question| (question, ItemAnswer::Words(mark(question)))).collect();
    person.for_matching = items().into_iter().collect();
    person.agreed = Some(Consent { words: "mark-words".into(), purpose: "mark-purpose".into(), at: Moment(7) });
    person
}

/// The other one of the pair, who shows everything, wishes for what the marked one offers, and offers what they wish for.
fn open_hearted() -> Person {
    let mut person = Person::new("other".into(), "Other", Role::Mentee);
    person.answers = [
        ("mark-offer".into(), answer(0, 2, false)),
        ("mark-wish".into(), answer(4, 0, true)),
        ("beside".into(), answer(4, 0, true)),
    ]
    .into();
    person.audiences = fields().into_iter().map(|field| (field, Audience::Everyone)).collect();
    person
}

/// The mark of each field.
fn mark_of(field: Field) -> String {
    match field {
        Field::Name => "mark-name".into(),
        Field::Offers => "mark-offer".into(),
        Field::Wishes => "mark-wish".into(),
        Field::Languages => "mark-language".into(),
        Field::Times => "saturday-evening".into(),
        Field::Team => "mark-team".into(),
        Field::Capacity => "37".into(),
        Field::Background(question) => mark(question),
    }
}

/// What nobody's questionnaire asks, and only a coordinator's own table says.
const OF_THE_TABLE: [&str; 5] = ["mark-manager", "mark-appraiser", "mark-conflict", "mark-earlier", "mark-veto"];

/// Every way in which one field's owner can set its audience, the others being as is usual.
fn settings() -> impl Iterator<Item = (Field, Person)> {
    fields().into_iter().flat_map(|field| {
        Audience::ALL.map(|audience| {
            let mut person = marked();
            person.audiences = fields().into_iter().map(|field| (field, field.usual())).collect();
            person.audiences.set(field, audience);
            (field, person)
        })
    })
}

fn card(programme: &ProgrammeId, mentor: &Person, mentee: &Person) -> PairCard {
    let benefits = Benefits::between(&mentor.answers, &mentee.answers);
    hand_out::between(programme, mentor, mentee, benefits, false)
}

/// Whether exactly these of all marks are in the text.
fn expect_marks(text: &str, expected: impl Fn(Field) -> bool, what: &str) {
    for field in fields() {
        assert_eq!(text.contains(&mark_of(field)), expected(field), "{field:?} in {what}:\n{text}");
    }
    for mark in OF_THE_TABLE {
        assert!(!text.contains(mark), "{mark} in {what}:\n{text}");
    }
}

#[test]
fn every_field_goes_as_far_as_its_owner_says_and_no_further() {
    for (_, person) in settings() {
        for eyes in Audience::ALL.into_iter().skip(1) {
            let file = write(&disclose(&person, eyes), WRITTEN);
            expect_marks(&file, |field| person.audiences.of(field).admits(eyes), &format!("a profile for {eyes:?}"));
            assert!(file.contains("mark-id"));
            assert_eq!(file.contains("mark-words") && file.contains("mark-purpose"), eyes <= Audience::Partner);
            // That an answer may be used is told to whoever matches, and only with the answer.
            assert_eq!(file.contains("for_matching"), eyes == Audience::Organiser && file.contains("\"background\""));
            // What is kept back is not even named.
            for field in fields().into_iter().filter(|field| !person.audiences.of(*field).admits(eyes)) {
                assert!(!file.contains(&format!("\"{}\":", field.name())) || blank(field, &file), "{field:?}:\n{file}");
            }
        }
    }
}

/// Whether a field that every file has is there without a value.
fn blank(field: Field, file: &str) -> bool {
    let blank = match field {
        Field::Name => "\"name\": \"\"",
        Field::Languages => "\"languages\": []",
        Field::Capacity => "\"capacity\": 1",
        _ => return false,
    };
    file.contains(blank)
}

#[test]
fn the_pair_file_and_the_pairs_journal_hold_what_partners_may_see() {
    let other = open_hearted();
    for (changed, person) in settings() {
        let card = card(&"p".into(), &person, &other);
        let sees = |field: Field| person.audiences.of(field).admits(Audience::Partner);
        let opened = AnyEntry::new(
            EntryId::next(WRITTEN, [7; 10], None),
            Author::Organiser,
            AnyChange::Pair(card.pair.clone(), PairChange::PairOpened { card: Box::new(card.clone()) }),
        );
        let space = write(&Workspace::of(&card.pair, [&opened]), WRITTEN);
        for (file, kind) in [(write(&card, WRITTEN), "a pair"), (space.clone(), "a workspace")] {
            let expected = |field| match field {
                Field::Capacity => false,
                _ => sees(field),
            };
            let times = !file.contains("saturday-evening") && kind == "a workspace" && sees(Field::Times);
            if !times {
                expect_marks(&file, expected, &format!("{kind}, {changed:?}"));
            }
            for never in ["mark-id", "mark-words", "mark-purpose", "for_matching", "audiences"] {
                assert!(!file.contains(never), "{never} in {file}");
            }
        }
        // Nobody is offered what they did not ask for, nor told what the other one keeps to themselves.
        let named: Vec<&str> = card.mentee.gives.iter().map(TopicId::as_str).collect();
        assert_eq!(named, if sees(Field::Wishes) { vec!["mark-wish"] } else { vec![] });
        let figures = sees(Field::Offers) && sees(Field::Wishes);
        assert_eq!((card.mentor.benefit.is_some(), card.mentee.benefit.is_some()), (figures, figures));
    }
}

#[test]
fn what_the_coordinator_takes_away_names_people_and_the_topics_of_a_match() {
    for (changed, person) in settings() {
        // The coordinator has of a person what the person's file holds.
        let file = write(&disclose(&person, Audience::Organiser), WRITTEN);
        let person = read(file.as_bytes()).and_then(File::into_profile).unwrap();
        let people: People =
            [person, open_hearted()].into_iter().map(|person| (person.id.clone(), Arc::new(person))).collect();
        let made = PairMade {
            mentor: "mark-id".into(),
            mentee: "other".into(),
            mentor_benefit: 1.0,
            mentee_benefit: 1.0,
            score: 1_000_000,
            pinned: false,
            held: false,
        };
        let left = Unmatched { person: "mark-id".into(), side: Side::Mentor, reason: Reason::AllTaken };
        let outcome = Outcome { pairs: vec![made], unmatched: vec![left], total: 1_000_000, ..Outcome::default() };
        let words = words(&["files.ftl"]);
        let pairs = pairs_csv(&outcome, &people, &words, ToString::to_string);
        let named = |field| matches!(field, Field::Name | Field::Offers | Field::Wishes);
        expect_marks(&String::from_utf8(pairs).unwrap(), named, &format!("the pairs, {changed:?}"));
        let alone = unmatched_csv(&outcome, &people, &words, |_| String::new());
        expect_marks(&String::from_utf8(alone).unwrap(), |field| field == Field::Name, "the unmatched");
        expect_marks(&pairs_json(&outcome, |_| String::new()), |_| false, "the match for programs");
    }
}

#[test]
fn a_withdrawal_holds_the_id_and_the_moment_and_nothing_else() {
    let withdrawal = Withdrawal { person: "mark-id".into(), at: WRITTEN };
    let file = write(&withdrawal, WRITTEN);
    expect_marks(&file, |_| false, "a withdrawal");
    assert!(
        file.contains(
            "\"contents\": {\n    \"id\": \"mark-id\",\n    \"withdrawn\": \"2026-11-22T10:00:00.000Z\"\n  }"
        )
    );
    let read = read(file.as_bytes()).unwrap();
    assert_eq!(read.contents, Contents::Withdrawn(withdrawal));
    assert_eq!(read.into_profile(), Err(FileError::Withdrawn));
}

#[test]
fn a_person_sees_all_of_their_own() {
    let mut person = marked();
    assert_eq!(*disclose(&person, Audience::OnlyMe).shown(), person);
    person.audiences = fields().into_iter().map(|field| (field, Audience::OnlyMe)).collect();
    let disclosed = disclose(&person, Audience::OnlyMe);
    assert_eq!((disclosed.shown(), disclosed.audience()), (&person, Audience::OnlyMe));
}

#[test]
fn what_is_usual_is_careful() {
    let said = Audiences::default();
    for field in fields() {
        let usual = match field {
            Field::Background(_) => Audience::OnlyMe,
            Field::Name => Audience::Partner,
            _ => Audience::Organiser,
        };
        assert_eq!(said.of(field), usual, "{field:?}");
        assert!(field.choices().contains(&usual), "{field:?}");
        assert!(field.choices().is_sorted());
        // What makes no sense is taken as the nearest that does.
        for audience in Audience::ALL {
            let mut said = Audiences::default();
            said.set(field, audience);
            assert!(field.choices().contains(&said.of(field)), "{field:?} {audience:?}");
            assert!(!field.choices().contains(&audience) || said.of(field) == audience);
        }
    }
    assert_eq!(Field::Name.within(Audience::OnlyMe), Audience::Partner);
    assert_eq!(Field::Offers.within(Audience::OnlyMe), Audience::Organiser);
    assert_eq!(Field::Capacity.within(Audience::Everyone), Audience::Organiser);
}

#[test]
fn every_field_has_a_name_of_its_own() {
    let names: BTreeSet<_> = fields().into_iter().map(Field::name).collect();
    assert_eq!(names.len(), fields().len());
    for field in fields() {
        assert_eq!(Field::try_from(field.name()), Ok(field));
    }
    assert!(Field::try_from("background-".to_string()).is_err());
}

#[test]
fn people_of_a_table_show_their_topics_where_the_coordinator_says_that_they_know() {
    let (mut mentor, mut mentee) = (marked(), open_hearted());
    mentee.audiences = Audiences::default();
    let benefits = Benefits::between(&mentor.answers, &mentee.answers);
    let named = |mentor: &Person, mentee: &Person, shown| {
        let card = hand_out::between(&"p".into(), mentor, mentee, benefits, shown);
        (card.mentor.gives.len(), card.mentee.gives.len(), card.mentor.benefit.is_some())
    };
    assert_eq!(named(&mentor, &mentee, false), (0, 0, false));
    assert_eq!(named(&mentor, &mentee, true), (1, 1, true));
    // Who said for themselves is asked nobody else about: where the mentor keeps both, nobody is offered anything.
    mentor.audiences.set(Field::Offers, Audience::Organiser);
    assert_eq!(named(&mentor, &mentee, true), (0, 0, false));
    // Nothing else of a table is shown.
    let card = hand_out::between(&"p".into(), &marked(), &mentee, benefits, true);
    let file = write(&card, WRITTEN);
    expect_marks(&file, |field| matches!(field, Field::Name | Field::Offers | Field::Wishes), "a pair of a table");
}

fn any_answers() -> impl Strategy<Value = BTreeMap<TopicId, Answer>> {
    let topic = prop::sample::select(vec!["a", "b", "c", "d"]).prop_map(TopicId::from);
    let answer = (0..=4u8, 0..=3u8, any::<bool>()).prop_map(|(level, wish, willing)| answer(level, wish, willing));
    prop::collection::btree_map(topic, answer, 0..5)
}

fn any_audience() -> impl Strategy<Value = Audience> {
    prop::sample::select(Audience::ALL.to_vec())
}

/// Somebody with any answers and any audiences.
fn any_person(id: &'static str) -> impl Strategy<Value = Person> {
    let background =
        prop::collection::btree_map(prop::sample::select(items()), "[a-z]{1,6}".prop_map(ItemAnswer::Choice), 0..4);
    (
        any_answers(),
        prop::collection::btree_set("[A-Z][a-z]{1,4}", 0..3),
        prop::option::of((0u8..7, 0u8..3)),
        prop::option::of("[A-Z]{1,4}"),
        1u16..4,
        background,
        prop::collection::vec(any_audience(), fields().len()),
    )
        .prop_map(move |(answers, languages, slot, team, capacity, background, audiences)| {
            let mut person = Person::new(id.into(), id, Role::Either);
            person.answers = answers;
            person.languages = languages;
            person.availability = slot.map(|(weekday, part)| Availability::default().with(Slot { weekday, part }));
            person.team = team;
            person.capacity = capacity;
            person.for_matching = background.keys().copied().collect();
            person.background = background;
            person.audiences = fields().into_iter().zip(audiences).collect();
            person
        })
}

/// The first person with, in every field that partners do not see, what the second says there.
fn changed_unseen(person: &Person, by: &Person) -> Person {
    let mut changed = person.clone();
    let unseen = |field: Field| !person.audiences.of(field).admits(Audience::Partner);
    let (offers, wishes) = (unseen(Field::Offers), unseen(Field::Wishes));
    changed.answers = match (offers, wishes) {
        (true, true) => by.answers.clone(),
        (false, false) => person.answers.clone(),
        // Of each topic the part that is seen stays: the wish with its level, or the offer with its level.
        (true, false) => mixed(person, by, |own| own.wish.get() > 0, |own| Answer { willing: !own.willing, ..own }),
        (false, true) => mixed(
            person,
            by,
            |own| own.willing || own.wish.get() == 0,
            |own| {
                let wish = Wish::new(if own.willing { 3 - own.wish.get() } else { 0 }).unwrap();
                Answer { wish, ..own }
            },
        ),
    };
    if unseen(Field::Languages) {
        changed.languages.clone_from(&by.languages);
    }
    if unseen(Field::Times) {
        changed.availability = by.availability;
    }
    if unseen(Field::Team) {
        changed.team.clone_from(&by.team);
    }
    changed.capacity = by.capacity;
    for question in items().into_iter().filter(|question| unseen(Field::Background(*question))) {
        changed.background.remove(&question);
        if let Some(answer) = by.background.get(&question) {
            changed.background.insert(question, answer.clone());
        }
    }
    changed.for_matching.clone_from(&by.for_matching);
    changed
}

fn mixed(
    person: &Person,
    by: &Person,
    seen: impl Fn(&Answer) -> bool,
    unseen_part: impl Fn(Answer) -> Answer,
) -> BTreeMap<TopicId, Answer> {
    let kept =
        person.answers.iter().filter(|(_, own)| seen(own)).map(|(topic, own)| (topic.clone(), unseen_part(*own)));
    let kept: BTreeMap<_, _> = kept.collect();
    // Topics on which nothing is seen: those of somebody else, as far as they too show nothing.
    let others = by.answers.iter().filter(|(topic, theirs)| !kept.contains_key(*topic) && !seen(theirs));
    others.map(|(topic, theirs)| (topic.clone(), *theirs)).chain(kept.clone()).collect()
}

proptest! {
    /// Whatever somebody changes of what their partner may not see: as long as they are a pair, its file stays the same,
    /// byte for byte.
    #[test]
    fn what_a_partner_may_not_see_leaves_no_trace_in_the_pair(
        one in any_person("one"), another in any_person("another"), by in any_person("by"), mentor in any::<bool>()
    ) {
        let file = |one: &Person| {
            let (mentor, mentee) = if mentor { (one, &another) } else { (&another, one) };
            write(&card(&"p".into(), mentor, mentee), WRITTEN)
        };
        let changed = changed_unseen(&one, &by);
        prop_assert_eq!(file(&one), file(&changed), "{:?}\n{:?}", one, changed);
    }

    /// What one reader may see, a narrower one may see too.
    #[test]
    fn a_wider_audience_sees_no_more_than_a_narrower_one(person in any_person("one")) {
        for eyes in Audience::ALL.windows(2) {
            let narrow = disclose(&person, eyes[0]);
            let wide = disclose(&person, eyes[1]);
            let twice = disclose(narrow.shown(), eyes[1]);
            prop_assert_eq!(twice.shown(), wide.shown());
        }
    }

    /// The coordinator's copy of a profile, read from its file, is what was disclosed.
    #[test]
    fn a_disclosed_profile_comes_back_the_same(person in any_person("one")) {
        for eyes in [Audience::Organiser, Audience::Partner] {
            let disclosed = disclose(&person, eyes);
            let again = read(write(&disclosed, WRITTEN).as_bytes()).and_then(File::into_profile);
            prop_assert_eq!(again.as_ref(), Ok(disclosed.shown()));
        }
    }
}

/// What waits for both is with whoever hands pairs out, which its file says, and in no file that a partner or anybody else is
/// handed before both have answered.
#[test]
fn what_waits_for_both_is_in_no_partners_file_before_both_have_answered() {
    let mut person = marked();
    person.audiences = fields().into_iter().map(|field| (field, Audience::Everyone)).collect();
    person.until_both = items().into_iter().collect();
    let held = |text: &str| items().into_iter().filter(|item| text.contains(&mark(*item))).count();
    for eyes in [Audience::Partner, Audience::Everyone] {
        let file = write(&disclose(&person, eyes), WRITTEN);
        assert!(held(&file) == 0 && !file.contains("until_both"), "{eyes:?}");
    }
    let file = write(&disclose(&person, Audience::Organiser), WRITTEN);
    let Contents::Profile(came) = read(file.as_bytes()).unwrap().contents else { panic!("{file}") };
    assert_eq!((held(&file), &came.until_both), (items().len(), &person.until_both));
    let mut other = open_hearted();
    let programme = ProgrammeId::new("p");
    let shown = |other: &Person| held(&write(&card(&programme, &came, other), WRITTEN));
    assert_eq!(shown(&other), 0);
    other.background = [(item("gender"), ItemAnswer::PreferNotToSay)].into();
    assert_eq!(shown(&other), 0);
    // What the other said they may keep from their partner: that they said it counts.
    other.background = [(item("gender"), ItemAnswer::Words("said".into()))].into();
    other.audiences.set(Field::Background(item("gender")), Audience::Organiser);
    assert_eq!(shown(&other), 1);
}

#[test]
fn background_items_keep_the_order_of_version_1_and_new_ones_follow() {
    let mut sorted: BTreeSet<_> = items().into_iter().collect();
    sorted.extend(["zeal", "accent"].map(item));
    let expected: Vec<_> = items().into_iter().chain(["accent", "zeal"].map(item)).collect();
    assert_eq!(sorted.into_iter().collect::<Vec<_>>(), expected);
}

/// An item can take any kind of answer, and each comes back as it was written.
#[test]
fn an_answer_of_any_kind_comes_back_from_a_file() {
    let keys = ["b", "a"].map(String::from);
    let answers = [
        ItemAnswer::PreferNotToSay,
        ItemAnswer::Choice("a".into()),
        ItemAnswer::Words("w\nv".into()),
        ItemAnswer::Choices(keys.clone().into()),
        ItemAnswer::Step(3),
        ItemAnswer::Number(40),
        ItemAnswer::Order(keys.clone().into()),
        ItemAnswer::Match([("row".into(), "a".into())].into()),
    ];
    let mut person = Person::new("p".into(), "P", Role::Mentor);
    person.background = items().into_iter().zip(answers).collect();
    person.audiences = fields().into_iter().map(|field| (field, Audience::Everyone)).collect();
    let file = write(&disclose(&person, Audience::Organiser), WRITTEN);
    let Contents::Profile(came) = read(file.as_bytes()).unwrap().contents else { panic!("{file}") };
    assert_eq!(came.background, person.background);
    let card = card(&ProgrammeId::new("p"), &person, &open_hearted());
    let Contents::Pair(came) = read(write(&card, WRITTEN).as_bytes()).unwrap().contents else { panic!("{card:?}") };
    assert_eq!(came.mentor.about.background.answers(), &person.background);
    for empty in [ItemAnswer::Choices(BTreeSet::new()), ItemAnswer::Order(Vec::new())] {
        person.background = [(item("gender"), empty)].into();
        assert!(read(write(&disclose(&person, Audience::Organiser), WRITTEN).as_bytes()).is_err());
    }
}
