//! A pair's space: goals and meetings as they are checked, what comes next, and two devices that pass files.

use std::collections::BTreeMap;

use turnabout::codec::files::{Contents as FileContents, Workspace, read, write};
use turnabout::domain::id::{GoalId, PairId, PersonId, ProgrammeId};
use turnabout::domain::journal::{Author, EntryId};
use turnabout::domain::pair::{
    About, DeviceChange, DeviceUse, Goal, GoalFault, GoalForm, MOST_IN_TEXT, Meeting, MeetingFault, MeetingForm, Met,
    NextStep, PairCard, PairChange, PairJournal, PairSpace, Partner, ProgressReport, Stage, Term,
};
use turnabout::domain::side::Side;
use turnabout::domain::state::{AnyChange, AnyEntry, State, entries_of};
use turnabout::domain::time::{Day, Moment};

const START: u64 = 1_795_341_600_000;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn today() -> Day {
    day("2026-11-22")
}

fn card() -> PairCard {
    let partner = |id: &str, name: &str| Partner {
        id: id.into(),
        name: name.into(),
        gives: vec!["Go".into()],
        benefit: Some(0.5),
        about: About::default(),
    };
    PairCard {
        pair: "pair-1".into(),
        programme: "Two ways".into(),
        aim: String::new(),
        mentor: partner("a", "Anna"),
        mentee: partner("b", "Bo"),
        key: None,
        home: false,
    }
}

fn pair() -> PairId {
    "pair-1".into()
}

fn me(side: Side) -> Author {
    Author::Person(card().partner(side).id.clone())
}

/// The entry made at a moment after the start, each moment its own.
fn entry(at: u64, by: Author, change: AnyChange) -> AnyEntry {
    let mut chance = [0; 10];
    chance[2..].copy_from_slice(&at.to_be_bytes());
    AnyEntry::new(EntryId::next(Moment(START + at), chance, None), by, change)
}

fn shared(at: u64, side: Side, change: PairChange) -> AnyEntry {
    entry(at, me(side), AnyChange::Pair(pair(), change))
}

fn chosen(at: u64, side: Side) -> AnyEntry {
    entry(at, me(side), AnyChange::Device(pair(), DeviceChange::SideChosen { side }))
}

fn goal(id: &str, side: Side, by: &str) -> Goal {
    Goal { id: id.into(), side, outcome: format!("Outcome {id}"), measure: "Seen".into(), by: day(by) }
}

fn set(id: &str, side: Side) -> PairChange {
    PairChange::GoalSet { goal: goal(id, side, "2027-02-01") }
}

fn reading(id: &str, stage: u8) -> PairChange {
    PairChange::ProgressMade { goal: id.into(), stage: stage.try_into().unwrap(), note: "Well".into() }
}

fn meeting(id: &str, on: &str) -> Meeting {
    let learned = BTreeMap::from([(Side::Mentor, "Much".into())]);
    Meeting { id: id.into(), on: day(on), minutes: 90, learned, other_than: Default::default() }
}

fn opened() -> PairChange {
    PairChange::PairOpened { card: Box::new(card()) }
}

/// The space after the mentor's device saw these changes.
fn space(changes: Vec<PairChange>) -> PairSpace {
    let mut all = vec![opened()];
    all.extend(changes);
    // The yes is the mentee's.
    let side =
        |change: &PairChange| if matches!(change, PairChange::Agreed { .. }) { Side::Mentee } else { Side::Mentor };
    let entries: Vec<_> = all.into_iter().zip(0..).map(|(change, at)| shared(at, side(&change), change)).collect();
    State::fold(&entries).pairs[&pair()].clone()
}

fn goal_form(outcome: &str, measure: &str, by: Option<&str>) -> GoalForm {
    GoalForm { outcome: outcome.into(), measure: measure.into(), by: by.map(day) }
}

#[test]
fn a_goal_is_taken_without_the_space_around_it() {
    let goal = goal_form("  Speak \n", " Two talks ", Some("2026-11-22"));
    let goal = goal.check("g".into(), Side::Mentee, today(), None).unwrap();
    assert_eq!((goal.outcome.as_str(), goal.measure.as_str()), ("Speak", "Two talks"));
    assert_eq!((goal.by, goal.side), (today(), Side::Mentee));
}

#[test]
fn every_fault_of_a_goal_is_named_at_once() {
    let long = "x".repeat(MOST_IN_TEXT + 1);
    let faults = |form: GoalForm, was: Option<&str>| form.check("g".into(), Side::Mentor, today(), was.map(day));
    let blank = goal_form(" ", "\n", None);
    assert_eq!(faults(blank, None).unwrap_err(), [GoalFault::NoOutcome, GoalFault::NoMeasure, GoalFault::NoDay]);
    assert_eq!(
        faults(goal_form(&long, &long, Some("2026-11-21")), None).unwrap_err(),
        [GoalFault::LongOutcome, GoalFault::LongMeasure, GoalFault::Past]
    );
    // A goal that is changed keeps its day, and cannot get another one in the past.
    assert!(faults(goal_form("a", "b", Some("2026-10-01")), Some("2026-10-01")).is_ok());
    assert_eq!(faults(goal_form("a", "b", Some("2026-10-02")), Some("2026-10-01")).unwrap_err(), [GoalFault::Past]);
}

#[test]
fn every_fault_of_a_meeting_is_named_at_once() {
    let form = |on: Option<&str>, minutes: &str, learned: &str| MeetingForm {
        on: on.map(day),
        minutes: minutes.into(),
        learned: BTreeMap::from([(Side::Mentor, learned.into()), (Side::Mentee, "  ".into())]),
        other_than: Default::default(),
    };
    let check = |form: MeetingForm| form.check("m".into(), today());
    let good = check(form(Some("2026-11-22"), " 720 ", " Much ")).unwrap();
    assert_eq!((good.minutes, good.learned), (720, BTreeMap::from([(Side::Mentor, "Much".into())])));
    assert_eq!(check(form(None, "", "")).unwrap_err(), [MeetingFault::NoDay, MeetingFault::NoMinutes]);
    let long = "x".repeat(MOST_IN_TEXT + 1);
    assert_eq!(
        check(form(Some("2026-11-23"), "721", &long)).unwrap_err(),
        [MeetingFault::Future, MeetingFault::ManyMinutes, MeetingFault::LongLearned(Side::Mentor)]
    );
    for minutes in ["0", "-5", "1.5", "an hour"] {
        assert_eq!(check(form(Some("2026-11-01"), minutes, "")).unwrap_err(), [MeetingFault::NoMinutes], "{minutes}");
    }
    assert_eq!(check(form(Some("2026-11-01"), "99999999", "")).unwrap_err(), [MeetingFault::ManyMinutes]);
}

#[test]
fn whatever_the_forms_take_a_file_can_carry() {
    let longest = "ü".repeat(MOST_IN_TEXT);
    let form = GoalForm { outcome: longest.clone(), measure: longest.clone(), by: Some(today()) };
    let goal = form.check("g".into(), Side::Mentor, today(), None).unwrap();
    let learned = Side::BOTH.map(|side| (side, longest.clone())).into();
    let form = MeetingForm { on: Some(today()), minutes: "1".into(), learned, other_than: Default::default() };
    let meeting = form.check("m".into(), today()).unwrap();
    let changes = [
        opened(),
        PairChange::GoalSet { goal },
        PairChange::ProgressMade { goal: "g".into(), stage: Stage::REACHED, note: longest },
        PairChange::MeetingLogged { meeting },
    ];
    let entries: Vec<_> = changes.into_iter().zip(0..).map(|(change, at)| shared(at, Side::Mentor, change)).collect();
    let file = read(write(&Workspace::of(&pair(), &entries), Moment(START)).as_bytes()).unwrap();
    let FileContents::Workspace(workspace) = file.contents else { panic!("another kind") };
    assert_eq!(workspace.entries(), entries_of(&pair(), &entries));
}

#[test]
fn a_pair_has_one_name_wherever_it_is_worked_out() {
    let of = |programme: &str, mentor: &str, mentee: &str| {
        PairId::of(&ProgrammeId::new(programme), &PersonId::new(mentor), &PersonId::new(mentee))
    };
    // Written down once: a pair that was handed out has to be found again.
    assert_eq!(of("p", "a", "b").as_str(), "4e25da8a0a9f51b195dc54cb8da95ad5");
    let mut names = vec![
        of("p", "a", "b"),
        of("p", "b", "a"),
        of("q", "a", "b"),
        of("pa", "", "b"),
        of("p", "ab", ""),
        of("", "pa", "b"),
        of("p", "", "ab"),
    ];
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 7);
}

#[test]
fn a_dropped_goal_comes_back_with_its_readings() {
    let first = space(vec![set("g", Side::Mentor), reading("g", 2), PairChange::GoalDropped { goal: "g".into() }]);
    assert!(first.goals.is_empty());
    // The partner wrote these before they knew that it was dropped.
    let later = space(vec![
        set("g", Side::Mentor),
        reading("g", 2),
        PairChange::GoalDropped { goal: "g".into() },
        reading("g", 3),
        set("g", Side::Mentor),
    ]);
    let record = later.goal(&GoalId::new("g")).unwrap();
    assert_eq!(record.readings.iter().map(|reading| reading.stage.get()).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(record.readings[0].by, me(Side::Mentor));
}

#[test]
fn the_standing_counts_what_is_there() {
    let space = space(vec![
        set("g", Side::Mentor),
        PairChange::GoalSet { goal: goal("h", Side::Mentee, "2026-12-01") },
        reading("h", 4),
        PairChange::MeetingLogged { meeting: meeting("m", "2026-11-01") },
        PairChange::MeetingLogged { meeting: meeting("n", "2026-10-01") },
        PairChange::MeetingLogged { meeting: meeting("o", "2026-11-20") },
        PairChange::MeetingRemoved { meeting: "o".into() },
    ]);
    let standing = space.standing();
    assert_eq!((standing.meetings, standing.minutes), (2, 180));
    assert_eq!(standing.last_met, Some(day("2026-11-01")));
    // The goal with the earlier day is reached.
    assert_eq!(standing.next_due, Some(day("2027-02-01")));
}

/// A device that this side uses; where both write on it, that too.
fn device(side: Side, both: bool) -> DeviceUse {
    let mut device = DeviceUse::new(side);
    if both {
        device.wrote.extend(Side::BOTH);
    }
    device
}

#[test]
fn each_device_asks_for_what_its_own_side_has_to_do() {
    let mut changes = Vec::new();
    let next = |changes: &[PairChange], side: Side, unshared: usize, today: &str| {
        NextStep::of(&space(changes.to_vec()), &device(side, false), unshared, day(today))
    };
    let on = "2026-11-22";
    assert_eq!(next(&changes, Side::Mentee, 0, on), NextStep::SetGoal);
    changes.push(set("mine", Side::Mentee));
    // The partner sets theirs: with the file they can, and what comes next here does not wait.
    assert_eq!(next(&changes, Side::Mentee, 1, on), NextStep::PartnersGoal);
    assert_eq!(next(&changes, Side::Mentee, 0, on), NextStep::WriteAgreement);
    assert_eq!(next(&changes, Side::Mentor, 0, on), NextStep::SetGoal);
    changes.push(set("theirs", Side::Mentor));
    // What stays between them is settled before they meet.
    assert_eq!(next(&changes, Side::Mentee, 2, on), NextStep::WriteAgreement);
    changes.push(PairChange::AgreementSet { term: Term::Where, text: "Library".into() });
    assert_eq!(next(&changes, Side::Mentee, 0, on), NextStep::SayYes);
    // The entry with the term is the last one so far: the yes is to that one.
    let term = shared(changes.len() as u64, Side::Mentor, opened()).id;
    changes.push(PairChange::Agreed { terms: [term].into() });
    assert_eq!(next(&changes, Side::Mentee, 3, on), NextStep::HandOver(3));
    assert_eq!(next(&changes, Side::Mentee, 0, on), NextStep::FirstMeeting);
    assert_eq!(next(&changes, Side::Mentor, 0, on), NextStep::SayYes);
    changes.push(PairChange::MeetingLogged { meeting: meeting("m", "2026-11-20") });
    assert_eq!(next(&changes, Side::Mentee, 1, on), NextStep::HandOver(1));
    assert_eq!(next(&changes, Side::Mentee, 0, on), NextStep::Read("mine".into()));
    assert_eq!(next(&changes, Side::Mentee, 0, "2027-02-02"), NextStep::LookAt("mine".into()));
    changes.push(reading("mine", 1));
    // The mentor's goal is asked about on the mentor's device.
    assert_eq!(next(&changes, Side::Mentee, 0, on), NextStep::CarryOn);
    assert_eq!(next(&changes, Side::Mentee, 0, "2026-12-17"), NextStep::CarryOn);
    assert_eq!(next(&changes, Side::Mentee, 0, "2026-12-18"), NextStep::MeetAgain);
    changes.push(reading("mine", 4));
    assert_eq!(next(&changes, Side::Mentee, 0, on), NextStep::AimFurther(Side::Mentee));
}

#[test]
fn one_device_that_both_use_asks_both() {
    let next = |changes: &[PairChange]| {
        NextStep::of(&space(changes.to_vec()), &device(Side::Mentee, true), 0, day("2026-11-22"))
    };
    let mut changes = vec![set("mine", Side::Mentee)];
    assert_eq!(next(&changes), NextStep::PartnersGoal);
    changes.push(set("theirs", Side::Mentor));
    changes.push(PairChange::AgreementSet { term: Term::Where, text: "Library".into() });
    assert_eq!(next(&changes), NextStep::SayYes);
    let term = shared(changes.len() as u64, Side::Mentor, opened()).id;
    changes.push(PairChange::Agreed { terms: [term].into() });
    assert_eq!(next(&changes), NextStep::PartnersYes);
}

#[test]
fn a_device_knows_what_the_partner_lacks() {
    let saved = |at| entry(at, me(Side::Mentor), AnyChange::Device(pair(), DeviceChange::SpaceSaved));
    let unshared = |entries: &[AnyEntry]| {
        let state = State::fold(entries);
        let device = &state.devices[&pair()];
        device.unshared(&card().partner(device.side).id, &PairJournal::of(&pair(), entries))
    };
    let mut entries = vec![shared(0, Side::Mentor, opened()), chosen(1, Side::Mentor)];
    // The partner has the card already, from the coordinator or with the first file.
    assert_eq!(unshared(&entries), 0);
    entries.push(shared(2, Side::Mentor, set("g", Side::Mentor)));
    entries.push(shared(3, Side::Mentee, set("h", Side::Mentee)));
    assert_eq!(unshared(&entries), 1);
    entries.push(saved(4));
    assert_eq!(unshared(&entries), 0);
    entries.push(shared(5, Side::Mentor, reading("g", 1)));
    assert_eq!(unshared(&entries), 1);
    // Both write on this one device: no file is needed.
    entries.push(chosen(6, Side::Mentee));
    assert!(!State::fold(&entries).devices[&pair()].serves_both());
    entries.push(shared(7, Side::Mentee, reading("h", 1)));
    assert!(State::fold(&entries).devices[&pair()].serves_both());
    assert_eq!(unshared(&entries), 0);
}

#[test]
fn a_report_holds_what_both_agreed_to_let_out_and_no_more() {
    use turnabout::domain::pair::LetOut;
    let at = |moment: Moment| if moment.0 >= START { today() } else { day("1970-01-01") };
    let mut changes = vec![
        set("g", Side::Mentor),
        set("h", Side::Mentee),
        reading("g", 2),
        PairChange::MeetingLogged { meeting: meeting("m", "2026-11-01") },
        PairChange::AgreementSet { term: Term::Private, text: "All of it".into() },
    ];
    let report = |changes: &[PairChange], yes: bool| {
        let mut entries = vec![shared(0, Side::Mentor, opened())];
        let changes = changes.iter().cloned().zip(1..);
        entries.extend(changes.map(|(change, at)| shared(at, Side::Mentor, change).superseding([].into())));
        if yes {
            let terms = State::fold(&entries).pairs[&pair()].agreement.basis();
            for (at, side) in (100..).zip(Side::BOTH) {
                entries.push(shared(at, side, PairChange::Agreed { terms: terms.clone() }));
            }
        }
        let report = ProgressReport::agreed(&State::fold(&entries).pairs[&pair()], at);
        report.map(|report| (write(&report, Moment(START)), report))
    };
    let let_out = |what| PairChange::LetOutSet { what, yes: true };
    // Silence is no, and so is one's own yes to the rest.
    assert_eq!(report(&changes, true), None);
    changes.push(let_out(LetOut::Dates));
    assert_eq!(report(&changes, true), None);
    changes[5] = let_out(LetOut::Counts);
    assert_eq!(report(&changes, false), None);
    let (text, counts) = report(&changes, true).unwrap();
    assert_eq!((counts.meetings, counts.minutes, counts.goals[&Side::Mentor].set), (1, Some(90), 1));
    assert_eq!((counts.first_met, counts.scores.len()), (None, 0));
    assert!(!text.contains("2026-11-01"));
    changes.push(let_out(LetOut::Dates));
    changes.push(let_out(LetOut::Scores));
    let (text, all) = report(&changes, true).unwrap();
    assert_eq!((all.first_met, all.scores.len(), all.scores[0].score), (Some(day("2026-11-01")), 1, 2));
    // Not a word that anybody wrote, and no name.
    for word in ["Outcome", "Seen", "Well", "Much", "All of it", "Anna", "Bo\""] {
        assert!(!text.contains(word), "{word} in {text}");
    }
    assert_eq!(read(text.as_bytes()).unwrap().contents, FileContents::Progress(Box::new(all)));
}

#[test]
fn counts_without_days_are_counts() {
    let report = |meetings, minutes, days: Option<(&str, &str)>| ProgressReport {
        meetings,
        minutes,
        first_met: days.map(|(first, _)| day(first)),
        last_met: days.map(|(_, last)| day(last)),
        ..ProgressReport::of(&space(Vec::new()))
    };
    let told = |report: ProgressReport| (report.met(), report.together());
    let (one, other) = (day("2026-11-01"), day("2026-11-20"));
    assert_eq!(told(report(0, Some(0), None)), (Met::NotYet, None));
    // They cannot have been together who have not met, whatever a file says.
    assert_eq!(told(report(0, Some(75), None)), (Met::NotYet, None));
    assert_eq!(told(report(1, Some(75), None)), (Met::Times { count: 1 }, Some(75)));
    assert_eq!(told(report(3, None, None)), (Met::Times { count: 3 }, None));
    let days = Some(("2026-11-01", "2026-11-01"));
    assert_eq!(told(report(2, Some(60), days)), (Met::OnOneDay { count: 2, day: one }, Some(60)));
    let days = Some(("2026-11-01", "2026-11-20"));
    assert_eq!(told(report(2, Some(0), days)), (Met::Between { count: 2, first: one, last: other }, None));
}
