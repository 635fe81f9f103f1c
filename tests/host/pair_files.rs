//! What goes from one partner's device to the other's: no words that count no longer, and still both see the same.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::Index;
use turnabout::codec::files::{Workspace, read, write};
use turnabout::domain::id::PairId;
use turnabout::domain::journal::undo::acts;
use turnabout::domain::journal::{Act, Author, Entry, EntryId, merge};
use turnabout::domain::pair::{
    About, Came, DeviceChange, Goal, LetOut, Meeting, News, PairCard, PairChange, PairJournal, PairSpace, Partner,
    ProgressReport, Term, Torn,
};
use turnabout::domain::side::Side;
use turnabout::domain::state::{AnyChange, AnyEntry, State, entries_of};
use turnabout::domain::time::{Day, Moment};

const START: u64 = 1_795_341_600_000;

fn pair() -> PairId {
    "pair-1".into()
}

fn card() -> PairCard {
    let partner = |id: &str| Partner {
        id: id.into(),
        name: id.to_uppercase(),
        gives: Vec::new(),
        benefit: None,
        about: About::default(),
    };
    PairCard {
        pair: pair(),
        programme: "Two ways".into(),
        aim: String::new(),
        mentor: partner("a"),
        mentee: partner("b"),
        key: None,
        home: false,
    }
}

fn person(side: Side) -> Author {
    Author::Person(card().partner(side).id.clone())
}

/// One device of one of the two, with all that is stored on it.
#[derive(Clone)]
struct Device {
    side: Side,
    all: Vec<AnyEntry>,
}

impl Device {
    fn new(side: Side, clock: &mut u64) -> Self {
        let mut device = Self { side, all: Vec::new() };
        device.add(clock, AnyChange::Pair(pair(), PairChange::PairOpened { card: Box::new(card()) }), None);
        device.add(clock, AnyChange::Device(pair(), DeviceChange::SideChosen { side }), None);
        device
    }

    fn add(&mut self, clock: &mut u64, change: AnyChange, supersedes: Option<BTreeSet<EntryId>>) -> EntryId {
        *clock += 1;
        let mut chance = [0; 10];
        chance[2..].copy_from_slice(&clock.to_be_bytes());
        let id = EntryId::next(Moment(START + *clock), chance, None);
        self.all.push(AnyEntry { supersedes, ..AnyEntry::new(id, person(self.side), change) });
        id
    }

    fn shared(&self) -> Vec<Entry<PairChange>> {
        entries_of(&pair(), &self.all)
    }

    fn space(&self) -> PairSpace {
        State::fold(&self.all).pairs[&pair()].clone()
    }

    /// Writes a change, as the app does.
    fn write(&mut self, clock: &mut u64, change: PairChange) -> EntryId {
        let supersedes = change.supersedes(&self.space(), &person(self.side), &self.shared());
        self.add(clock, AnyChange::Pair(pair(), change), supersedes)
    }

    fn undo(&mut self, clock: &mut u64, entries: impl IntoIterator<Item = EntryId>) -> EntryId {
        let entries = entries.into_iter().collect();
        self.add(clock, AnyChange::Pair(pair(), PairChange::Undone { entries }), None)
    }

    /// The acts of whoever uses this device that can be taken back or brought back.
    fn own(&self) -> Vec<Act<PairChange>> {
        let mine = |act: &Act<PairChange>| *act.by() == person(self.side) && act.turned().is_some();
        acts(&self.shared()).into_iter().filter(mine).collect()
    }

    fn file(&self) -> String {
        write(&Workspace::of(&pair(), &self.all), Moment(START))
    }

    /// Saves the file for the partner.
    fn save(&mut self, clock: &mut u64) -> String {
        let file = self.file();
        self.add(clock, AnyChange::Device(pair(), DeviceChange::SpaceSaved), None);
        file
    }

    /// Takes a file in; answers whether anything in it was new.
    fn take_in(&mut self, file: &str) -> bool {
        let workspace = read(file.as_bytes()).unwrap().into_workspace().unwrap();
        let entries: Vec<AnyEntry> = workspace
            .entries()
            .iter()
            .cloned()
            .map(|entry| entry.map(|change| AnyChange::Pair(pair(), change)))
            .collect();
        let all = merge::union(&self.all, &entries);
        let new = all.len() > self.all.len();
        self.all = all;
        new
    }

    fn unshared(&self) -> usize {
        let state = State::fold(&self.all);
        state.devices[&pair()].unshared(&card().partner(self.side).id, &PairJournal::of(&pair(), &self.all))
    }
}

/// What the two see of a space.
fn shown(space: &PairSpace) -> String {
    let versions = |torn: &Torn| match torn {
        Torn::Goal(id) => format!("{:?}", space.goals.versions(id)),
        Torn::Meeting(id) => format!("{:?}", space.meetings.versions(id)),
        Torn::Term(term) => format!("{:?}", space.agreement.versions(*term)),
        Torn::LetOut(what) => format!("{:?}", space.agreement.let_out_versions(*what)),
    };
    let torn: Vec<_> = space.torn().iter().map(versions).collect();
    format!(
        "{:?}\n{:?}\n{:?}\n{torn:?}\n{:?}",
        Side::BOTH.map(|side| space.goals_of(side)),
        space.meetings_by_day(),
        Term::ALL.map(|term| space.agreement.text(term)),
        Side::BOTH.map(|side| space.agreement.yes(side)),
    )
}

fn goal(id: &str, outcome: &str) -> PairChange {
    let by = Day::from_ymd_opt(2027, 2, 1).unwrap();
    let goal = Goal { id: id.into(), side: Side::Mentor, outcome: outcome.into(), measure: "seen".into(), by };
    PairChange::GoalSet { goal }
}

fn meeting(id: &str, on: u32, learned: &str) -> PairChange {
    let learned = BTreeMap::from([(Side::Mentor, learned.to_string())]);
    let on = Day::from_ymd_opt(2026, 11, on).unwrap();
    PairChange::MeetingLogged {
        meeting: Meeting { id: id.into(), on, minutes: 60, learned, other_than: BTreeSet::new() },
    }
}

fn term(text: &str) -> PairChange {
    PairChange::AgreementSet { term: Term::Where, text: text.into() }
}

fn note(goal: &str, words: &str) -> PairChange {
    PairChange::ProgressMade { goal: goal.into(), stage: 2.try_into().unwrap(), note: words.into() }
}

#[test]
fn what_was_undone_before_it_was_handed_over_is_in_no_byte_of_the_file() {
    let mut clock = 0;
    for change in [goal("g", "Zqword"), meeting("m", 3, "Zqword"), term("Zqword")] {
        let mut mine = Device::new(Side::Mentor, &mut clock);
        let id = mine.write(&mut clock, change);
        assert!(mine.file().contains("Zqword"));
        let undo = mine.undo(&mut clock, [id]);
        assert!(!mine.file().contains("Zqword"), "{}", mine.file());
        assert_eq!(mine.unshared(), 0);
        // Brought back, it counts, and goes; taken back once more it does not.
        let back = mine.undo(&mut clock, [undo]);
        assert!(mine.file().contains("Zqword"));
        assert_eq!(mine.unshared(), 1);
        mine.undo(&mut clock, [back]);
        assert!(!mine.file().contains("Zqword"));
    }
}

#[test]
fn what_was_removed_or_corrected_before_it_was_handed_over_stays_here() {
    let mut clock = 0;
    let mut mine = Device::new(Side::Mentor, &mut clock);
    mine.write(&mut clock, goal("g", "Zqfirst"));
    mine.write(&mut clock, note("g", "Zqnote"));
    mine.write(&mut clock, goal("g", "Zqsecond"));
    mine.write(&mut clock, term("Zqfirst"));
    mine.write(&mut clock, term("Zqsecond"));
    mine.write(&mut clock, meeting("m", 3, "Zqfirst"));
    mine.write(&mut clock, meeting("m", 3, "Zqsecond"));
    let file = mine.file();
    assert!(!file.contains("Zqfirst") && file.matches("Zqsecond").count() == 3 && file.contains("Zqnote"), "{file}");
    // The note is on the goal of which only the second version goes.
    let mut partner = Device::new(Side::Mentee, &mut clock);
    partner.take_in(&file);
    assert_eq!(shown(&partner.space()), shown(&mine.space()));
    mine.write(&mut clock, PairChange::GoalDropped { goal: "g".into() });
    mine.write(&mut clock, PairChange::MeetingRemoved { meeting: "m".into() });
    mine.write(&mut clock, term(""));
    assert!(!mine.file().contains("Zq"), "{}", mine.file());
    partner.take_in(&mine.file());
    assert_eq!(shown(&partner.space()), shown(&mine.space()));
}

#[test]
fn what_was_handed_over_and_is_taken_back_now_is_taken_back_there() {
    let mut clock = 0;
    let (mut mine, mut theirs) = (Device::new(Side::Mentor, &mut clock), Device::new(Side::Mentee, &mut clock));
    let first = mine.write(&mut clock, term("Library"));
    theirs.take_in(&mine.save(&mut clock));
    let undo = mine.undo(&mut clock, [first]);
    assert_eq!(mine.unshared(), 1);
    theirs.take_in(&mine.save(&mut clock));
    assert_eq!(theirs.space().agreement.text(Term::Where), None);
    // Brought back after that, it is there again.
    mine.undo(&mut clock, [undo]);
    assert_eq!(mine.unshared(), 1);
    theirs.take_in(&mine.save(&mut clock));
    assert_eq!(theirs.space().agreement.text(Term::Where), Some("Library"));
    // Corrected twice before the next file: the partner gets the last one in place of the one they have.
    mine.write(&mut clock, term("Zqcafé"));
    mine.write(&mut clock, term("Park"));
    let file = mine.save(&mut clock);
    assert!(!file.contains("Zqcafé"));
    theirs.take_in(&file);
    assert_eq!(shown(&theirs.space()), shown(&mine.space()));
    assert!(theirs.space().torn().is_empty());
}

/// An older Turnabout named only the last version: there what lies between has to go, or both would be asked to choose
/// between two of one person's own.
#[test]
fn corrections_of_an_older_turnabout_reach_the_partner_as_one_text() {
    let mut clock = 0;
    let (mut mine, mut theirs) = (Device::new(Side::Mentor, &mut clock), Device::new(Side::Mentee, &mut clock));
    let mut last = BTreeSet::new();
    for text in ["Zqalone", "Library"] {
        last = [mine.add(&mut clock, AnyChange::Pair(pair(), term(text)), Some(last))].into();
    }
    let file = mine.save(&mut clock);
    assert!(!file.contains("Zqalone"));
    theirs.take_in(&file);
    for text in ["Café", "Office", "Park"] {
        last = [mine.add(&mut clock, AnyChange::Pair(pair(), term(text)), Some(last))].into();
    }
    theirs.take_in(&mine.save(&mut clock));
    assert_eq!(theirs.space().agreement.text(Term::Where), Some("Park"));
    assert!(theirs.space().torn().is_empty());
    // One that says nothing of what it replaces takes the place of all.
    mine.add(&mut clock, AnyChange::Pair(pair(), term("Museum")), None);
    theirs.take_in(&mine.save(&mut clock));
    assert_eq!(shown(&theirs.space()), shown(&mine.space()));
}

/// A second device of one person, from a backup that was made before the undo.
#[test]
fn an_undo_reaches_whoever_has_the_words_from_another_device() {
    let mut clock = 0;
    let (mut phone, mut theirs) = (Device::new(Side::Mentor, &mut clock), Device::new(Side::Mentee, &mut clock));
    let id = phone.write(&mut clock, goal("g", "Zqword"));
    let mut laptop = phone.clone();
    theirs.take_in(&laptop.save(&mut clock));
    phone.undo(&mut clock, [id]);
    let file = phone.save(&mut clock);
    assert!(!file.contains("Zqword"));
    theirs.take_in(&file);
    assert!(theirs.space().goals.is_empty());
}

#[test]
fn nobody_settles_alone_what_both_changed() {
    let mut clock = 0;
    let (mut mine, mut theirs) = (Device::new(Side::Mentor, &mut clock), Device::new(Side::Mentee, &mut clock));
    mine.write(&mut clock, term("Library"));
    theirs.take_in(&mine.save(&mut clock));
    mine.write(&mut clock, term("Café"));
    theirs.write(&mut clock, term("Office"));
    mine.take_in(&theirs.save(&mut clock));
    assert_eq!(mine.space().torn(), [Torn::Term(Term::Where)]);
    // My words again, or new ones of mine, leave the partner's beside them.
    for text in ["Café", "Museum"] {
        mine.write(&mut clock, term(text));
        assert_eq!(mine.space().torn(), [Torn::Term(Term::Where)], "{text}");
    }
    theirs.take_in(&mine.save(&mut clock));
    let space = theirs.space();
    let versions = space.agreement.versions(Term::Where).unwrap();
    let keeps = |who: Side| versions.versions().iter().map(move |version| versions.may_keep(&person(who), version));
    assert_eq!(keeps(Side::Mentor).collect::<Vec<_>>(), [true, false]);
    assert_eq!(keeps(Side::Mentee).collect::<Vec<_>>(), [false, true]);
    // Whoever takes the other's words settles it for both.
    theirs.write(&mut clock, term("Museum"));
    assert!(theirs.space().torn().is_empty());
    mine.take_in(&theirs.save(&mut clock));
    assert_eq!(mine.space().agreement.text(Term::Where), Some("Museum"));
    assert!(mine.space().torn().is_empty());
}

#[test]
fn two_records_of_one_day_are_asked_about_and_counted_once() {
    let mut clock = 0;
    let (mut mine, mut theirs) = (Device::new(Side::Mentor, &mut clock), Device::new(Side::Mentee, &mut clock));
    mine.write(&mut clock, meeting("m1", 3, "Prices"));
    mine.write(&mut clock, meeting("m2", 4, ""));
    mine.write(&mut clock, meeting("m3", 4, ""));
    theirs.write(&mut clock, meeting("n1", 3, "Captions"));
    // Two of one's own on a day are two: who wrote them knows.
    assert_eq!(mine.space().perhaps_one(), []);
    mine.take_in(&theirs.save(&mut clock));
    let asked = [("m1".into(), "n1".into())];
    assert_eq!(mine.space().perhaps_one(), asked);
    assert_eq!((mine.space().standing().meetings, ProgressReport::of(&mine.space()).meetings), (3, 3));
    // They are one: the words of both stay, and both devices come to the same.
    theirs.take_in(&mine.save(&mut clock));
    for device in [&mut mine, &mut theirs] {
        let one = device.space().joined(&"m1".into(), &"n1".into(), 45).unwrap();
        assert_eq!(one.learned[&Side::Mentor], "Prices\nCaptions");
        device.write(&mut clock, PairChange::MeetingLogged { meeting: one });
        device.write(&mut clock, PairChange::MeetingRemoved { meeting: "n1".into() });
    }
    let (first, second) = (mine.save(&mut clock), theirs.save(&mut clock));
    mine.take_in(&second);
    theirs.take_in(&first);
    for device in [&mine, &theirs] {
        let space = device.space();
        assert!(space.torn().is_empty() && space.perhaps_one().is_empty());
        assert_eq!((space.standing().meetings, space.standing().minutes), (3, 165));
    }
    // Two that are said to be two are counted as two, on both devices.
    theirs.write(&mut clock, meeting("n4", 4, ""));
    assert_eq!(theirs.space().perhaps_one().len(), 2);
    assert_eq!(theirs.space().standing().meetings, 3);
    let mut other = theirs.space().meetings.get(&"n4".into()).unwrap().clone();
    other.other_than = ["m2".into(), "m3".into()].into();
    theirs.write(&mut clock, PairChange::MeetingLogged { meeting: other });
    mine.take_in(&theirs.save(&mut clock));
    for device in [&mine, &theirs] {
        assert_eq!((device.space().perhaps_one().len(), device.space().standing().meetings), (0, 4));
    }
}

#[test]
fn a_file_is_told_as_what_it_comes_to() {
    let mut clock = 0;
    let (mut mine, mut theirs) = (Device::new(Side::Mentor, &mut clock), Device::new(Side::Mentee, &mut clock));
    let news = |here: &Device, file: &str| {
        let mut after = here.clone();
        after.take_in(file);
        News::between(Some(&here.space()), &after.space())
    };
    mine.write(&mut clock, goal("g", "First"));
    mine.write(&mut clock, goal("g", "Second"));
    let undone = mine.write(&mut clock, meeting("m", 3, ""));
    mine.undo(&mut clock, [undone]);
    let file = mine.save(&mut clock);
    let [News::Goal { goal: added, was: None, by, came: Came::Added }] = &news(&theirs, &file)[..] else {
        panic!("one goal")
    };
    assert_eq!((added.outcome.as_str(), by), ("Second", &Some(person(Side::Mentor))));
    theirs.take_in(&file);
    assert_eq!(news(&theirs, &file), []);
    // What is taken back here is gone there.
    let id = mine.write(&mut clock, note("g", "Well"));
    theirs.take_in(&mine.save(&mut clock));
    mine.undo(&mut clock, [id]);
    assert!(matches!(&news(&theirs, &mine.save(&mut clock))[..], [News::ProgressGone { .. }]));
    mine.write(&mut clock, PairChange::GoalDropped { goal: "g".into() });
    let file = mine.save(&mut clock);
    assert!(matches!(&news(&theirs, &file)[..], [News::Goal { came: Came::Removed, .. }]));
    // What both changed is told as that.
    mine.write(&mut clock, term("Café"));
    theirs.write(&mut clock, term("Office"));
    theirs.take_in(&file);
    let (both, file) = (Torn::Term(Term::Where), mine.save(&mut clock));
    assert_eq!(news(&theirs, &file), [News::Torn(both.clone())]);
    // So is another version of one of them, and that one was chosen, also where it is the one that was shown last.
    theirs.take_in(&file);
    assert_eq!(news(&theirs, &file), []);
    mine.take_in(&theirs.save(&mut clock));
    mine.write(&mut clock, term("Park"));
    let file = mine.save(&mut clock);
    assert_eq!(news(&theirs, &file), [News::Torn(both.clone())]);
    theirs.take_in(&file);
    theirs.write(&mut clock, term("Park"));
    let file = theirs.save(&mut clock);
    assert_eq!(news(&mine, &file), [News::Settled(both)]);
    // Who replaces words that both have says also what they were.
    mine.take_in(&file);
    mine.write(&mut clock, term("Station"));
    let file = mine.save(&mut clock);
    assert!(
        matches!(&news(&theirs, &file)[..], [News::Term { was: Some(was), came: Came::Changed, .. }] if was == "Park")
    );
    // On a device that has nothing, everything is told.
    let mut fresh = Device::new(Side::Mentee, &mut clock);
    fresh.take_in(&mine.file());
    assert_eq!(News::between(None, &fresh.space()).len(), 1);
}

/// One step of two people with three devices.
#[derive(Clone, Debug)]
enum Step {
    Write {
        device: usize,
        what: u8,
        id: u8,
    },
    /// One of one's own acts is taken back, or brought back.
    Turn {
        device: usize,
        which: Index,
    },
    /// A file, saved on one device and opened on another.
    Pass {
        from: usize,
        to: usize,
    },
    /// A backup of the mentor's first device, restored on the second, or the other way round.
    Restore {
        back: bool,
    },
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..3usize, 0..9u8, 0..2u8).prop_map(|(device, what, id)| Step::Write { device, what, id }),
        4 => (0..3usize, any::<Index>()).prop_map(|(device, which)| Step::Turn { device, which }),
        3 => (0..3usize, 0..3usize).prop_map(|(from, to)| Step::Pass { from, to }),
        1 => any::<bool>().prop_map(|back| Step::Restore { back }),
    ]
}

/// A change with words of its own.
fn change(space: &PairSpace, what: u8, id: u8, words: &str) -> PairChange {
    let (goal_id, meeting_id) = (format!("g{id}"), format!("m{id}"));
    match what {
        0 | 1 => goal(&goal_id, words),
        2 => PairChange::GoalDropped { goal: goal_id.as_str().into() },
        3 => note(&goal_id, words),
        4 => meeting(&meeting_id, 3, words),
        5 => PairChange::MeetingRemoved { meeting: meeting_id.as_str().into() },
        6 => term(words),
        7 if id == 0 => term(""),
        7 => PairChange::LetOutSet { what: LetOut::Counts, yes: words.len().is_multiple_of(2) },
        _ => PairChange::Agreed { terms: space.agreement.basis() },
    }
}

/// What the entries of a text say in words: those of this test.
fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.starts_with("Zq")).map(String::from).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever two people write, take back, bring back and pass on: no file holds words that its device does not show, and
    /// once all files are passed, every device shows the same, in whatever order they came and however often.
    #[test]
    fn devices_that_pass_files_show_the_same_and_say_no_more(steps in prop::collection::vec(step(), 0..40)) {
        let mut clock = 0;
        let mut devices = [Side::Mentor, Side::Mentor, Side::Mentee].map(|side| Device::new(side, &mut clock));
        for step in steps {
            match step {
                Step::Write { device, what, id } => {
                    let words = format!("Zq{clock}");
                    let change = change(&devices[device].space(), what, id, &words);
                    devices[device].write(&mut clock, change);
                }
                Step::Turn { device, which } => {
                    let own = devices[device].own();
                    if !own.is_empty() {
                        let turned = which.get(&own).turned().unwrap();
                        devices[device].add(&mut clock, AnyChange::Pair(pair(), turned), None);
                    }
                }
                Step::Pass { from, to } => {
                    let file = devices[from].save(&mut clock);
                    // Of what a space shows, every word can be in the file, and of the rest none.
                    prop_assert!(words(&file).is_subset(&words(&shown(&devices[from].space()))), "{file}");
                    devices[to].take_in(&file);
                    devices[to].take_in(&file);
                }
                Step::Restore { back } => {
                    let (from, to) = if back { (1, 0) } else { (0, 1) };
                    let all = merge::union(&devices[to].all, &devices[from].all);
                    devices[to].all = all;
                }
            }
        }
        // A word that counts again on the way, for the partner brought back what it belongs to, needs one file more.
        for _ in 0..3 {
            let files: Vec<String> = devices.iter_mut().map(|device| device.save(&mut clock)).collect();
            for device in &mut devices {
                for file in files.iter().rev() {
                    device.take_in(file);
                }
            }
        }
        let seen = devices.each_ref().map(|device| shown(&device.space()));
        prop_assert_eq!(&seen[0], &seen[1]);
        prop_assert_eq!(&seen[0], &seen[2]);
        for from in 0..3 {
            let file = devices[from].file();
            // Nothing is left to bring, and one who has nothing else sees the same.
            for device in &mut devices {
                prop_assert!(!device.take_in(&file));
            }
            let mut fresh = Device::new(Side::Mentee, &mut clock);
            fresh.take_in(&file);
            prop_assert_eq!(&seen[0], &shown(&fresh.space()));
        }
    }

    /// As long as only one of the two writes, one file is enough.
    #[test]
    fn one_file_brings_all_that_the_partner_is_to_see(
        steps in prop::collection::vec((any::<bool>(), 0..9u8, 0..2u8, any::<Index>(), any::<bool>()), 0..40),
    ) {
        let mut clock = 0;
        let (mut mine, mut theirs) = (Device::new(Side::Mentor, &mut clock), Device::new(Side::Mentee, &mut clock));
        for (turn, what, id, which, pass) in steps {
            let own = mine.own();
            if turn && !own.is_empty() {
                mine.add(&mut clock, AnyChange::Pair(pair(), which.get(&own).turned().unwrap()), None);
            } else {
                let change = change(&mine.space(), what, id, &format!("Zq{clock}"));
                mine.write(&mut clock, change);
            }
            if pass {
                let file = mine.save(&mut clock);
                prop_assert_eq!(mine.unshared(), 0);
                prop_assert!(words(&file).is_subset(&words(&shown(&mine.space()))), "{}", file);
                theirs.take_in(&file);
                prop_assert_eq!(shown(&mine.space()), shown(&theirs.space()));
            }
        }
    }
}
