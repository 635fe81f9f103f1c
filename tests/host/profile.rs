//! The questionnaire: the order of its questions, what a draft keeps, the person and the file that come of it.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use turnabout::codec::files::{File, read, write};
use turnabout::codec::people::TopicNames;
use turnabout::codec::typed;
use turnabout::content::languages::{LANGUAGES, offered};
use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::background::BackgroundItem;
use turnabout::domain::consent::{Consent, Withdrawal};
use turnabout::domain::disclosure::{Audience, Field, disclose};
use turnabout::domain::id::PersonId;
use turnabout::domain::instrument::{Condition, Disclosure, Instrument, Item, ItemAnswer, Until};
use turnabout::domain::invitation::{Invitation, PublicKey, Terms};
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::person::Role;
use turnabout::domain::profile::{Draft, Given, Pace, ProfileChange};
use turnabout::domain::questionnaire::{self, Place, Question, missing};
use turnabout::domain::rules::Rules;
use turnabout::domain::state::{AnyChange, AnyEntry, State};
use turnabout::domain::time::{Availability, Moment, Slot};
use turnabout::domain::topic::TopicId;
use turnabout::json;

use crate::background::{ABOUT, answered, fields, item, items};
use crate::words::words;

fn order(draft: &Draft) -> Vec<Question> {
    questionnaire::order(draft, &ABOUT)
}

fn next(draft: &Draft, question: &Question) -> Option<Question> {
    questionnaire::next(draft, question, &ABOUT)
}

fn previous(draft: &Draft, question: &Question) -> Option<Question> {
    questionnaire::previous(draft, question, &ABOUT)
}

fn resume(draft: &Draft) -> Option<Question> {
    questionnaire::resume(draft, &ABOUT)
}

fn progress(draft: &Draft) -> (usize, usize) {
    questionnaire::progress(draft, &ABOUT)
}

fn place(draft: &Draft, question: &Question) -> Place {
    questionnaire::place(draft, question, &ABOUT)
}

fn blank() -> Draft {
    Draft::new(PersonId::from("p1"), Moment(5))
}

fn given(answers: impl IntoIterator<Item = Given>) -> Draft {
    let mut draft = blank();
    answers.into_iter().for_each(|given| draft.give(given));
    draft
}

fn topics<const N: usize>(names: [&str; N]) -> BTreeSet<TopicId> {
    names.map(TopicId::from).into()
}

fn level(topic: &str, level: u8) -> Given {
    Given::Level { topic: topic.into(), level: Level::new(level).unwrap() }
}

fn wish(topic: &str, wish: u8) -> Given {
    Given::Wish { topic: topic.into(), wish: Wish::new(wish).unwrap() }
}

/// The answers that the questionnaire cannot do without. `b` is picked on both sides.
fn needed() -> Vec<Given> {
    vec![
        Given::Name { name: "Amina".into() },
        Given::Role { role: Role::Mentor },
        Given::CanHelp { topics: topics(["a", "b"]) },
        Given::WouldLike { topics: topics(["b", "c"]) },
    ]
}

fn gone_on(question: &str) -> Given {
    Given::Continued { question: question.into() }
}

/// Leaves every field at its usual audience, as one press does.
fn agree_to_usual(draft: &mut Draft) {
    for field in draft.fields(&ABOUT) {
        draft.give(Given::Audience { field, audience: draft.audience(field, &ABOUT) });
    }
}

/// An invitation that asks these background questions.
fn invitation(background: impl IntoIterator<Item = BackgroundItem>) -> Invitation {
    let terms = Terms {
        organiser: "Ada".into(),
        background: background.into_iter().collect(),
        purpose: "To find pairs.".into(),
        privacy: "Nobody else sees them.".into(),
        ..Terms::default()
    };
    Invitation {
        programme: "p".into(),
        name: "Two ways".into(),
        aim: String::new(),
        terms,
        rules: Rules::default(),
        key: PublicKey::new("age1"),
    }
}

fn walk(draft: &Draft) -> Vec<String> {
    let mut names = vec![Question::Name.name(draft)];
    let mut at = Question::Name;
    while let Some(question) = next(draft, &at) {
        names.push(question.name(draft));
        at = question;
    }
    names
}

#[test]
fn the_hurried_are_asked_ten_questions() {
    let mut draft = given(needed());
    draft.give(Given::Pace { pace: Pace::Usual });
    let hurried = ["name", "role", "help", "learn", "ratings", "languages", "times", "team", "partners", "who-sees"];
    assert_eq!(walk(&draft), hurried);
}

#[test]
fn who_rates_one_by_one_is_asked_about_each_topic_picked() {
    let mut draft = given(needed());
    draft.give(Given::Pace { pace: Pace::OneByOne });
    let ratings = ["ratings", "help-1", "help-2", "learn-1", "learn-2", "languages"];
    assert_eq!(walk(&draft)[4..10], ratings);
    assert_eq!(Question::named("help-2", &draft, &ABOUT), Some(Question::Level("b".into())));
    assert_eq!(Question::named("learn-2", &draft, &ABOUT), Some(Question::Learn("c".into())));
    for absent in ["help-0", "help-3", "learn-0", "elsewhere", "", "Name"] {
        assert_eq!(Question::named(absent, &draft, &ABOUT), None, "{absent}");
    }
}

#[test]
fn a_rating_can_be_changed_by_somebody_who_left_the_usual_answers() {
    let mut draft = given(needed());
    draft.give(Given::Pace { pace: Pace::Usual });
    let rating = Question::named("learn-1", &draft, &ABOUT).unwrap();
    assert!(!order(&draft).contains(&rating));
    assert_eq!(next(&draft, &rating), Some(Question::Languages));
    assert_eq!(previous(&draft, &rating), Some(Question::Pace));
}

#[test]
fn how_far_along_is_a_guess_until_the_pace_is_chosen() {
    let draft = blank();
    assert_eq!(place(&draft, &Question::Name), Place { number: 1, total: 13, settled: false });
    assert_eq!(place(&draft, &Question::CanHelp), Place { number: 3, total: 13, settled: false });
    let mut draft = given(needed());
    assert_eq!(place(&draft, &Question::Pace), Place { number: 5, total: 14, settled: false });
    draft.give(Given::Pace { pace: Pace::OneByOne });
    assert_eq!(place(&draft, &Question::Learn("c".into())), Place { number: 9, total: 14, settled: true });
    assert_eq!(place(&draft, &Question::Audiences), Place { number: 14, total: 14, settled: true });
    draft.give(Given::Pace { pace: Pace::Usual });
    assert_eq!(place(&draft, &Question::Audiences), Place { number: 10, total: 10, settled: true });
}

#[test]
fn carrying_on_begins_at_the_first_question_without_an_answer() {
    let mut draft = blank();
    assert_eq!((resume(&draft), progress(&draft)), (Some(Question::Name), (0, 13)));
    draft.give(Given::Name { name: "Amina".into() });
    draft.give(Given::WouldLike { topics: topics(["c"]) });
    draft.give(gone_on("learn"));
    assert_eq!((resume(&draft), progress(&draft)), (Some(Question::Role), (2, 11)));
    needed().into_iter().for_each(|given| draft.give(given));
    draft.give(Given::Pace { pace: Pace::OneByOne });
    for answer in [level("a", 2), level("b", 3), wish("b", 1), wish("c", 1)] {
        draft.give(answer);
    }
    // The wish for `c` is known, but not yet where the person is with it.
    assert_eq!(resume(&draft), Some(Question::Learn("c".into())));
    draft.give(level("c", 0));
    // Left out on purpose is answered, too.
    draft.give(Given::Languages { languages: BTreeSet::new() });
    draft.give(Given::Times { times: Availability::default() });
    draft.give(Given::Team { team: String::new() });
    draft.give(gone_on("team"));
    assert_eq!((resume(&draft), progress(&draft)), (Some(Question::Capacity), (12, 14)));
    draft.give(Given::Capacity { capacity: 1 });
    assert_eq!((resume(&draft), progress(&draft)), (Some(Question::Audiences), (13, 14)));
    agree_to_usual(&mut draft);
    assert_eq!((resume(&draft), progress(&draft)), (None, (14, 14)));
}

#[test]
fn a_question_that_is_half_answered_is_not_passed_over() {
    let halves = [
        (Question::Name, Given::Name { name: "Am".into() }),
        (Question::CanHelp, Given::CanHelp { topics: topics(["a"]) }),
        (Question::WouldLike, Given::WouldLike { topics: topics(["c"]) }),
        (Question::Languages, Given::Languages { languages: BTreeSet::from(["Welsh".into()]) }),
        (Question::Times, Given::Times { times: Availability::default().with(Slot { weekday: 0, part: 0 }) }),
        (Question::Team, Given::Team { team: "Ca".into() }),
        (Question::Background(item("gender")), answered(item("gender"), Some(ItemAnswer::Words("wo".into())))),
    ];
    let before = |question: &Question| {
        let mut draft = blank();
        draft.invite(invitation([item("gender")]));
        let all = needed().into_iter().chain([
            Given::Pace { pace: Pace::Usual },
            Given::Languages { languages: BTreeSet::new() },
            Given::Times { times: Availability::default() },
            Given::Team { team: String::new() },
            Given::Capacity { capacity: 1 },
        ]);
        for (given, answered) in all.zip(order(&draft)).take_while(|(_, answered)| answered != question) {
            draft.give(given);
            draft.give(gone_on(&answered.name(&draft)));
        }
        draft
    };
    for (question, half) in halves {
        let mut draft = before(&question);
        assert_eq!(resume(&draft), Some(question.clone()));
        draft.give(half);
        assert_eq!(resume(&draft), Some(question.clone()), "half answered");
        let (answered, _) = progress(&draft);
        draft.give(gone_on(&question.mark(&draft).unwrap()));
        assert_eq!(resume(&draft), next(&draft, &question));
        assert_eq!(progress(&draft).0, answered + 1);
    }
    // Of what can only be answered whole nothing is noted.
    for whole in [Question::Role, Question::Pace, Question::Capacity, Question::Audiences] {
        assert_eq!(whole.mark(&blank()), None);
    }
}

#[test]
fn older_answers_count_as_gone_on_from_where_a_later_question_is_answered() {
    let mut draft = given(needed());
    assert_eq!(resume(&draft), Some(Question::WouldLike));
    draft.give(Given::Pace { pace: Pace::Usual });
    assert_eq!(resume(&draft), Some(Question::Languages));
}

#[test]
fn what_is_needed_is_a_name_a_side_and_a_topic_each_way() {
    assert_eq!(missing(&blank()), [Question::Name, Question::Role, Question::CanHelp, Question::WouldLike]);
    for left_out in 0..needed().len() {
        let mut answers = needed();
        answers.remove(left_out);
        let draft = given(answers);
        assert_eq!(missing(&draft).len(), 1);
        assert_eq!(draft.person(&ABOUT), None);
    }
    let mut draft = given(needed());
    assert!(draft.person(&ABOUT).is_some());
    draft.give(Given::Name { name: "  ".into() });
    assert_eq!(missing(&draft), [Question::Name]);
}

#[test]
fn what_was_not_rated_has_the_usual_answer() {
    let person = given(needed()).person(&ABOUT).unwrap();
    let both = Answer { level: Answer::KNOWN.level, wish: Answer::WISHED.wish, willing: true };
    let expected: BTreeMap<TopicId, Answer> =
        [("a".into(), Answer::KNOWN), ("b".into(), both), ("c".into(), Answer::WISHED)].into();
    assert_eq!(person.answers, expected);
    assert!(person.languages.is_empty() && person.availability.is_none() && person.team.is_none());
    assert_eq!(person.capacity, 1);
}

#[test]
fn a_rating_outlives_the_topic_being_put_back_and_picked_again() {
    let mut draft = given(needed());
    draft.give(level("a", 4));
    draft.give(Given::CanHelp { topics: topics(["b"]) });
    assert!(!draft.answers().contains_key(&TopicId::from("a")));
    draft.give(Given::CanHelp { topics: topics(["a", "b"]) });
    assert_eq!(draft.answer(&"a".into()).level.get(), 4);
}

#[test]
fn a_level_that_is_not_on_the_scale_of_the_question_is_asked_again() {
    let mut draft = given(needed());
    // New to me, then picked to help with: nobody helps with what is new to them.
    draft.give(level("c", 0));
    assert_eq!(draft.level(&"c".into()).map(Level::get), Some(0));
    draft.give(Given::CanHelp { topics: topics(["c"]) });
    assert_eq!(draft.level(&"c".into()), None);
    assert_eq!(draft.answer(&"c".into()).level, Answer::KNOWN.level);
    // Others learn from me, then only to be learnt: there is nothing left to learn.
    draft.give(level("c", 4));
    draft.give(Given::CanHelp { topics: topics(["a"]) });
    assert_eq!(draft.level(&"c".into()), None);
    assert_eq!(draft.answer(&"c".into()), Answer::WISHED);
}

#[test]
fn no_time_at_all_is_not_never() {
    let mut draft = given(needed());
    draft.give(Given::Times { times: Availability::default() });
    assert_eq!(draft.person(&ABOUT).unwrap().availability, None);
    let monday = Availability::default().with(Slot { weekday: 0, part: 0 });
    draft.give(Given::Times { times: monday });
    assert_eq!(draft.person(&ABOUT).unwrap().availability, Some(monday));
    assert_eq!(monday.toggled(Slot { weekday: 0, part: 0 }), Availability::default());
}

#[test]
fn typed_lists_are_read_as_they_are_meant() {
    assert_eq!(typed::entries(" Chess,  Sourdough   bread\nchess;\n,Go "), ["Chess", "Sourdough bread", "Go"]);
    assert!(typed::entries(" ,\n; ").is_empty());
    let mut names = TopicNames::default();
    names.add("Social media", "social-media".into());
    let read = typed::topics(&typed::entries("SOCIAL  media, Chess"), &mut names);
    assert_eq!(read, topics(["social-media", "Chess"]));
}

#[test]
fn every_language_offered_has_its_name_and_is_there_once() {
    let words = words(&["profile.ftl"]);
    let values: BTreeSet<_> = LANGUAGES.iter().map(|language| language.value.to_lowercase()).collect();
    assert_eq!(values.len(), LANGUAGES.len());
    for language in LANGUAGES {
        assert!(words.has(language.message), "no message {}", language.message);
        assert_eq!(offered(&language.value.to_uppercase()), Some(language));
    }
    assert_eq!(offered("Klingon"), None);
}

fn question() -> impl Strategy<Value = BackgroundItem> {
    prop::sample::select(items())
}

/// Answers of a person, as the pages could give them.
fn any_given() -> impl Strategy<Value = Given> {
    let name = || prop::sample::select(vec!["a", "b", "c", "Chess"]);
    let picks = move || prop::collection::btree_set(name().prop_map(TopicId::from), 0..4);
    prop_oneof![
        "[A-Z][a-z]{0,8}".prop_map(|name| Given::Name { name }),
        prop::sample::select(vec![Role::Mentor, Role::Mentee, Role::Either]).prop_map(|role| Given::Role { role }),
        picks().prop_map(|topics| Given::CanHelp { topics }),
        picks().prop_map(|topics| Given::WouldLike { topics }),
        prop::sample::select(vec![Pace::OneByOne, Pace::Usual]).prop_map(|pace| Given::Pace { pace }),
        (name(), 0u8..=4).prop_map(|(topic, value)| level(topic, value)),
        (name(), 0u8..=3).prop_map(|(topic, value)| wish(topic, value)),
        prop::collection::btree_set("[A-Z][a-z]{1,5}", 0..3).prop_map(|languages| Given::Languages { languages }),
        prop::collection::vec((0u8..7, 0u8..3), 0..5).prop_map(|slots| {
            let with = |times: Availability, (weekday, part)| times.with(Slot { weekday, part });
            Given::Times { times: slots.into_iter().fold(Availability::default(), with) }
        }),
        "[A-Z]{0,4}".prop_map(|team| Given::Team { team }),
        (1u16..4).prop_map(|capacity| Given::Capacity { capacity }),
        (question(), prop::option::of("[a-z]{1,5}".prop_map(ItemAnswer::Words)))
            .prop_map(|(question, answer)| answered(question, answer)),
        (question(), any::<bool>()).prop_map(|(question, used)| Given::Matching { question, used }),
        prop::sample::select(vec!["name", "help", "learn", "times", "about-gender"]).prop_map(gone_on),
        (prop::sample::select(fields()), prop::sample::select(Audience::ALL.to_vec()))
            .prop_map(|(field, audience)| Given::Audience { field, audience }),
    ]
}

/// Which question an answer is to.
fn asked(given: &Given) -> String {
    match given {
        Given::Level { topic, .. } => format!("level {topic}"),
        Given::Wish { topic, .. } => format!("wish {topic}"),
        Given::Answered { item, .. } => format!("background {item}"),
        Given::Matching { question, .. } => format!("matching {question:?}"),
        Given::Audience { field, .. } => format!("audience {field:?}"),
        Given::Continued { question } => format!("gone on from {question}"),
        other => format!("{:?}", std::mem::discriminant(other)),
    }
}

/// Answers in some order, and the last one to each question in another.
fn shuffled() -> impl Strategy<Value = (Vec<Given>, Vec<Given>)> {
    prop::collection::vec(any_given(), 0..40).prop_flat_map(|all| {
        let last: BTreeMap<String, Given> = all.iter().map(|given| (asked(given), given.clone())).collect();
        (Just(all), Just(last.into_values().collect::<Vec<_>>()).prop_shuffle())
    })
}

fn entries(answers: &[Given]) -> Vec<AnyEntry> {
    let id = PersonId::from("p1");
    let changes = std::iter::once(ProfileChange::ProfileStarted)
        .chain(answers.iter().cloned().map(|given| ProfileChange::ProfileAnswered { given }));
    let mut newest = None;
    let mut entry = |change| {
        let entry_id = EntryId::next(Moment(5), [7; 10], newest);
        newest = Some(entry_id);
        AnyEntry::new(entry_id, Author::Person(id.clone()), AnyChange::Profile(id.clone(), change))
    };
    changes.map(&mut entry).collect()
}

proptest! {
    #[test]
    fn answers_in_any_order_and_given_again_keep_all((all, last) in shuffled()) {
        let draft = given(all.clone());
        prop_assert_eq!(&given(last.clone()), &draft);
        // Going back, and over the same questions again, changes nothing.
        prop_assert_eq!(&given(all.into_iter().chain(last)), &draft);
    }

    #[test]
    fn the_journal_holds_every_answer_at_every_moment(all in prop::collection::vec(any_given(), 0..30)) {
        let entries = entries(&all);
        for until in 0..=all.len() {
            let state = State::fold(&entries[..=until]);
            prop_assert_eq!(&state.profiles[&PersonId::from("p1")], &given(all[..until].to_vec()));
        }
    }

    #[test]
    fn forward_and_back_lead_through_the_same_questions(all in prop::collection::vec(any_given(), 0..40)) {
        let draft = given(all);
        let order = order(&draft);
        prop_assert_eq!(order.first(), Some(&Question::Name));
        prop_assert_eq!(previous(&draft, &Question::Name), None);
        for (at, question) in order.iter().enumerate() {
            prop_assert_eq!(next(&draft, question), order.get(at + 1).cloned());
            if let Some(after) = order.get(at + 1) {
                prop_assert_eq!(previous(&draft, after), Some(question.clone()));
            }
            prop_assert_eq!(place(&draft, question).number, at + 1);
            // A name leads back to its question, and tells nothing of what was picked.
            let name = question.name(&draft);
            prop_assert!(!name.contains("Chess"));
            prop_assert_eq!(Question::named(&name, &draft, &ABOUT), Some(question.clone()));
        }
        let (answered, total) = progress(&draft);
        prop_assert!(answered <= order.len() && order.len() <= total);
        prop_assert_eq!(resume(&draft).is_none(), answered == order.len());
    }

    #[test]
    fn the_file_holds_the_person_that_the_answers_describe(all in prop::collection::vec(any_given(), 0..20)) {
        let draft = given(needed().into_iter().chain(all));
        if let Some(person) = draft.person(&ABOUT) {
            prop_assert_eq!(person.answers.clone(), draft.answers());
            let disclosed = disclose(&person, Audience::Organiser);
            let text = write(&disclosed, Moment(1_000));
            let read = read(text.as_bytes()).and_then(File::into_profile);
            prop_assert_eq!(read.as_ref(), Ok(disclosed.shown()));
            // What is left out is left out by its owner's word, and by nothing else.
            let own = disclose(&person, Audience::OnlyMe);
            prop_assert_eq!(own.shown(), &person);
        } else {
            prop_assert!(!missing(&draft).is_empty());
        }
    }
}

#[test]
fn a_removed_questionnaire_is_gone_and_a_saved_one_knows_when() {
    let mut entries = entries(&needed());
    let by = entries[0].by.clone();
    let newest = entries.last().map(|entry| entry.id);
    let saved = EntryId::next(Moment(9_000), [1; 10], newest);
    entries.push(AnyEntry::new(saved, by.clone(), AnyChange::Profile("p1".into(), ProfileChange::ProfileSaved)));
    assert_eq!(State::fold(&entries).profiles[&PersonId::from("p1")].saved, Some(Moment(9_000)));
    let removed = EntryId::next(Moment(9_000), [1; 10], Some(saved));
    entries.push(AnyEntry::new(removed, by, AnyChange::Profile("p1".into(), ProfileChange::ProfileRemoved)));
    assert!(State::fold(&entries).profiles.is_empty());
}

#[test]
fn background_is_asked_only_where_the_invitation_asks() {
    let mut draft = given(needed());
    draft.give(answered(item("faith"), Some(ItemAnswer::PreferNotToSay)));
    assert!(!walk(&draft).iter().any(|name| name.starts_with("about-")));
    assert!(draft.person(&ABOUT).unwrap().background.is_empty());
    draft.invite(invitation([item("faith"), item("gender")]));
    let walked = walk(&draft);
    assert_eq!(walked[walked.len() - 4..], ["partners", "about-gender", "about-faith", "who-sees"]);
    assert_eq!(Question::named("about-gender", &draft, &ABOUT), Some(Question::Background(item("gender"))));
    assert_eq!(Question::named("about-disability", &draft, &ABOUT), None);
    // Every one can be left out.
    assert!(order(&draft).iter().all(|question| !matches!(question, Question::Background(_)) || !question.needed()));
    assert_eq!(draft.person(&ABOUT).unwrap().background.len(), 1);
}

#[test]
fn an_answer_about_background_stays_here_and_is_used_for_nothing_unless_its_owner_says_so() {
    let mut draft = given(needed());
    draft.invite(invitation([item("gender")]));
    let gender = item("gender");
    let woman = ItemAnswer::Choice("woman".into());
    draft.give(answered(gender, Some(woman.clone())));
    let sent = |draft: &Draft| disclose(&draft.person(&ABOUT).unwrap(), Audience::Organiser).shown().clone();
    assert!(sent(&draft).background.is_empty());
    draft.give(Given::Audience { field: Field::Background(gender), audience: Audience::Organiser });
    assert_eq!(sent(&draft).background, [(gender, woman)].into());
    assert!(sent(&draft).for_matching.is_empty());
    draft.give(Given::Matching { question: gender, used: true });
    assert_eq!(sent(&draft).for_matching, [gender].into());
    // What the coordinator does not see, and what was not said, cannot be used.
    draft.give(Given::Audience { field: Field::Background(gender), audience: Audience::OnlyMe });
    assert!(draft.person(&ABOUT).unwrap().for_matching.is_empty());
    draft.give(Given::Audience { field: Field::Background(gender), audience: Audience::Organiser });
    draft.give(answered(gender, Some(ItemAnswer::PreferNotToSay)));
    assert!(draft.person(&ABOUT).unwrap().for_matching.is_empty());
}

#[test]
fn partners_see_each_others_topics_unless_their_owner_says_no() {
    let mut draft = given(needed());
    let topics = |draft: &Draft| disclose(&draft.person(&ABOUT).unwrap(), draft.reader()).shown().answers.len();
    assert_eq!((draft.reader(), draft.audience(Field::Wishes, &ABOUT)), (Audience::Organiser, Audience::Partner));
    draft.between_two = true;
    assert_eq!((draft.reader(), draft.audience(Field::Wishes, &ABOUT)), (Audience::Partner, Audience::Partner));
    assert_eq!((draft.audience(Field::Times, &ABOUT), topics(&draft)), (Audience::Partner, 3));
    assert_eq!(draft.fields(&ABOUT), [Field::Name, Field::Offers, Field::Wishes, Field::Times]);
    // And their own word still holds.
    draft.give(Given::Audience { field: Field::Offers, audience: Audience::Organiser });
    draft.give(Given::Audience { field: Field::Wishes, audience: Audience::Organiser });
    assert_eq!(topics(&draft), 0);
}

#[test]
fn a_consent_holds_for_the_words_that_were_agreed_to() {
    let mut draft = given(needed());
    let consent = Consent { words: "I agree.".into(), purpose: "To find pairs.".into(), at: Moment(9) };
    draft.invite(invitation([]));
    draft.agree(consent.clone());
    assert_eq!(draft.person(&ABOUT).unwrap().agreed, Some(consent.clone()));
    // The same invitation once more, or with other rules, changes nothing; other promises do.
    let mut again = invitation([]);
    again.rules.floor = 0.3;
    draft.invite(again);
    assert_eq!(draft.consent, Some(consent.clone()));
    draft.invite(invitation([item("faith")]));
    assert_eq!(draft.consent, None);
    draft.agree(consent.clone());
    draft.withdraw(Moment(12));
    assert_eq!((draft.consent.clone(), draft.withdrawn, draft.saved), (None, Some(Moment(12)), None));
    assert_eq!(draft.withdrawal(), Some(Withdrawal { person: "p1".into(), at: Moment(12) }));
    draft.agree(consent.clone());
    assert_eq!((draft.consent.clone(), draft.withdrawal()), (Some(consent), None));
}

/// The instrument, with its items changed.
fn changed(change: impl Fn(&mut Item)) -> Instrument {
    let mut about = ABOUT.clone();
    about.items.iter_mut().for_each(change);
    about
}

#[test]
fn what_nobody_has_to_offer_is_asked_of_everyone_and_what_is_unknown_of_nobody() {
    let mut draft = given(needed());
    let about = changed(|item| item.offer = item.offer.take().filter(|_| item.key.as_str() != "faith"));
    let names = |draft: &Draft| {
        let order = questionnaire::order(draft, &about);
        order.iter().map(|question| question.name(draft)).filter(|name| name.starts_with("about-")).collect::<Vec<_>>()
    };
    assert_eq!(names(&draft), ["about-faith"]);
    draft.invite(invitation([item("own-words"), item("gender"), item("of-a-newer-version")]));
    assert_eq!(names(&draft), ["about-gender", "about-faith", "about-own-words"]);
    draft.between_two = true;
    assert!(names(&draft).is_empty());
}

#[test]
fn an_answer_to_what_is_skipped_by_now_stays_here() {
    let said = |key: &str| Condition::Answered { item: item(key).0 };
    let about = changed(|item| item.only_if = (item.key.as_str() == "faith").then(|| said("gender")));
    let mut draft = given(needed());
    draft.invite(invitation([item("gender"), item("faith")]));
    draft.give(answered(item("faith"), Some(ItemAnswer::Choice("sikh".into()))));
    let background = |draft: &Draft| draft.person(&about).unwrap().background.into_keys().collect::<Vec<_>>();
    assert!(background(&draft).is_empty());
    draft.give(answered(item("gender"), Some(ItemAnswer::Choice("woman".into()))));
    assert_eq!(background(&draft), [item("gender"), item("faith")]);
}

#[test]
fn an_item_says_whom_its_answer_can_be_shown_and_from_when_on() {
    let mut draft = given(needed());
    draft.invite(invitation([item("gender")]));
    draft.give(answered(item("gender"), Some(ItemAnswer::Choice("woman".into()))));
    let field = Field::Background(item("gender"));
    draft.give(Given::Audience { field, audience: Audience::Partner });
    assert!(draft.person(&ABOUT).unwrap().until_both.is_empty());
    let choices = vec![Audience::OnlyMe, Audience::Organiser];
    let (usual, until) = (Audience::OnlyMe, Some(Until::BothAnswered));
    let narrow = changed(|item| item.seen = Some(Disclosure { usual, choices: choices.clone(), until: None }));
    assert_eq!((draft.choices(field, &narrow), draft.audience(field, &narrow)), (choices.clone(), Audience::OnlyMe));
    let waits = changed(|item| item.seen = Some(Disclosure { usual, choices: Audience::ALL.into(), until }));
    let person = draft.person(&waits).unwrap();
    assert_eq!((person.until_both, person.audiences.of(field)), ([item("gender")].into(), Audience::Partner));
}

#[test]
fn an_answer_is_stored_by_the_names_of_version_1_and_says_of_which_other_instrument_it_is() {
    let woman = Some(ItemAnswer::Choice("woman".into()));
    let own = answered(item("gender"), woman.clone());
    let other = Given::Answered { instrument: "readiness".parse().unwrap(), item: item("gender").0, answer: woman };
    let stored = [
        (&own, r#"{"background":{"question":"gender","answer":{"choice":"woman"}}}"#),
        (&other, r#"{"background":{"instrument":"readiness","question":"gender","answer":{"choice":"woman"}}}"#),
    ];
    for (given, text) in stored {
        assert_eq!(json::write(given), text);
        assert_eq!(json::read::<Given>(text).unwrap(), *given);
    }
    assert!(own.key() != other.key());
    let draft = given([other]);
    assert_eq!(draft.stated(item("gender")), None);
    assert!(!draft.response("readiness".parse().unwrap()).is_empty());
}
