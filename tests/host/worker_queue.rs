//! What a worker that lives on is asked, in which order, and what it need not be told again.

use std::sync::Arc;

use turnabout::codec::table::Options;
use turnabout::domain::matching::{Lanes, Outcome, match_people};
use turnabout::worker::jobs::{Answer, Job, run};
use turnabout::worker::questions::{Question, Reply};
use turnabout::worker::queue::{AT_ONCE, News, Queue, Wish};
use turnabout::worker::session::Session;

use crate::engine::crowd;
use crate::objectives::Case;

type Asked = Queue<&'static str>;

fn queue(breaks_off: bool) -> Asked {
    let mut queue = Queue::new(breaks_off);
    queue.ready();
    queue
}

fn find(case: &Case, earlier: Option<&Arc<Outcome>>) -> Wish {
    Wish::Find { rules: case.rules.clone(), steering: case.steering.clone(), earlier: earlier.cloned() }
}

fn look(case: &Case, outcome: &Arc<Outcome>) -> Wish {
    let (rules, steering, question) = (case.rules.clone(), case.steering.clone(), Question::Notices);
    Wish::Look { rules, steering, outcome: outcome.clone(), question }
}

/// What it is given until it waits for an answer that is more than that people were told of.
fn given(queue: &mut Asked) -> Vec<Job> {
    let mut given = Vec::new();
    while let Some((job, _)) = queue.take() {
        if matches!(job, Job::Tell { .. }) {
            assert!(queue.answered(Answer::Told).is_none());
        }
        given.push(job);
    }
    given
}

fn matched(outcome: &Outcome) -> Answer {
    Answer::Matched(Box::new(outcome.clone()))
}

/// A page that is loaded again has a new worker, and still the match that was made last.
#[test]
fn a_new_worker_starts_from_the_match_that_there_is() {
    let case = crowd(3, 40);
    let outcome = Arc::new(match_people(&case.people, &case.rules, &case.steering, &mut |_| {}));
    let mut queue = queue(false);
    let earlier_of = |job: &Job| match job {
        Job::Find { earlier, .. } => earlier.clone(),
        other => panic!("{other:?}"),
    };
    queue.ask(case.people.clone(), find(&case, Some(&outcome)), "one");
    let jobs = given(&mut queue);
    assert_eq!(earlier_of(&jobs[1]), Some(outcome.clone()));
    // It shortens the search, and gives the same.
    let scans = |jobs: Vec<Job>| {
        let mut session = Session::new(Lanes::PLAIN);
        let answers: Vec<_> = jobs.into_iter().map(|job| run(&mut session, job, &[], &mut |_| {})).collect();
        assert_eq!(answers.last(), Some(&matched(&outcome)));
        session.scans()
    };
    let anew = {
        let mut queue = self::queue(false);
        queue.ask(case.people.clone(), find(&case, None), "anew");
        given(&mut queue)
    };
    assert!(scans(jobs) < scans(anew));
    let told = queue.answered(matched(&outcome));
    assert!(matches!(told, Some(("one", News::Matched(found))) if found == outcome));
    // What it found itself it has in mind.
    queue.ask(case.people.clone(), find(&case, Some(&outcome)), "two");
    let jobs = given(&mut queue);
    assert_eq!((jobs.len(), earlier_of(&jobs[0])), (1, None));
}

#[test]
fn people_and_matches_are_told_of_once() {
    let case = crowd(2, 300);
    let outcome = Arc::new(Outcome::default());
    let mut queue = queue(false);
    let people = |job: &Job| match job {
        Job::Tell { people, gone } => (people.len(), gone.len()),
        _ => (0, 0),
    };
    queue.ask(case.people.clone(), look(&case, &outcome), "one");
    let jobs = given(&mut queue);
    assert_eq!(people(&jobs[0]), (AT_ONCE, 0));
    let told: usize = jobs.iter().map(|job| people(job).0).sum();
    assert_eq!(told, case.people.len());
    assert!(matches!(jobs.last(), Some(Job::Look { outcome: Some(_), .. })));
    assert!(queue.answered(Answer::Replied(Box::new(Reply::Notices(Vec::new())))).is_some());
    queue.ask(case.people[1..].to_vec(), look(&case, &outcome), "two");
    let jobs = given(&mut queue);
    assert_eq!(people(&jobs[0]), (0, 1));
    assert!(matches!(jobs[1..], [Job::Look { outcome: None, .. }]));
}

#[test]
fn a_file_goes_along_once() {
    let (mut queue, mut session) = (queue(false), Session::new(Lanes::PLAIN));
    let [anna, bert] = ["id,name\na,Anna\n", "id,name\nb,Bert\n"].map(|table| Arc::new(table.as_bytes().to_vec()));
    let mut went = |(file, name): (&Arc<Vec<u8>>, &str)| {
        let job = Job::Sketch { name: String::new(), options: Options::default() };
        queue.ask(Vec::new(), Wish::Table { job, file: file.clone() }, "table");
        let (job, bytes) = queue.take().unwrap();
        assert!(queue.take().is_none());
        let answer = run(&mut session, job, bytes.as_deref().map_or(&[], Vec::as_slice), &mut |_| {});
        let Some(("table", News::Answer(Answer::Sketch(Ok(sketch))))) = queue.answered(answer) else {
            panic!("no look")
        };
        assert_eq!(sketch.columns[1].first, [name]);
        bytes.is_some()
    };
    let tables = [(&anna, "Anna"), (&anna, "Anna"), (&bert, "Bert"), (&anna, "Anna")];
    assert_eq!(tables.map(&mut went), [true, false, true, true]);
}

#[test]
fn what_nobody_wants_any_more_ends_the_worker_only_where_it_takes_long() {
    let case = crowd(2, 10);
    let outcome = Arc::new(Outcome::default());
    for breaks_off in [false, true] {
        let mut queue = queue(breaks_off);
        let number = queue.ask(case.people.clone(), look(&case, &outcome), "question");
        let waits = queue.ask(case.people.clone(), look(&case, &outcome), "waits");
        given(&mut queue);
        assert_eq!(queue.forget(number), breaks_off);
        // A new worker is told of everything again; what waited goes first.
        if breaks_off {
            assert!(queue.take().is_none());
            queue.ready();
        } else {
            let reply = Reply::Notices(Vec::new());
            assert!(queue.answered(Answer::Replied(Box::new(reply))).is_none());
        }
        let jobs = given(&mut queue);
        assert_eq!(jobs.len(), if breaks_off { 2 } else { 1 });
        assert!(!queue.is_idle() && !queue.is_searching(waits));
        assert_eq!(queue.fail(), ["waits"]);
        assert!(queue.is_idle());
    }
    let mut queue = queue(false);
    let search = queue.ask(case.people.clone(), find(&case, None), "search");
    queue.ask(case.people.clone(), look(&case, &outcome), "question");
    given(&mut queue);
    assert!(queue.is_searching(search) && queue.forget(search));
    queue.ready();
    assert!(matches!(given(&mut queue)[..], [Job::Tell { .. }, Job::Look { outcome: Some(_), .. }]));
}
