//! The terms of an invitation: what is missing or cannot be is told, field by field.

use turnabout::domain::invitation::Terms;
use turnabout::domain::terms::{TermsFault, TermsForm};
use turnabout::domain::time::Day;

fn today() -> Day {
    "2026-11-22".parse().unwrap()
}

fn form() -> TermsForm {
    TermsForm {
        organiser: " Ana, ana@example.org ".into(),
        purpose: "To find you a partner.".into(),
        privacy: "Nobody else reads them.".into(),
        answer_by: "2026-12-10".into(),
        keep_until: "2027-06-30".into(),
        ..TermsForm::default()
    }
}

fn faults(form: TermsForm) -> Vec<TermsFault> {
    form.check(today(), None).unwrap_err()
}

#[test]
fn terms_in_order_are_kept_as_written_without_the_space_around_them() {
    let terms = form().check(today(), None).unwrap();
    assert_eq!(terms.organiser, "Ana, ana@example.org");
    assert_eq!(terms.answer_by, "2026-12-10".parse().ok());
    assert!(terms.topics.is_empty(), "all topics");
}

#[test]
fn days_may_be_left_out() {
    let terms = TermsForm { answer_by: String::new(), keep_until: " ".into(), ..form() }.check(today(), None).unwrap();
    assert_eq!((terms.answer_by, terms.keep_until), (None, None));
}

#[test]
fn everything_that_is_missing_is_told_at_once() {
    assert_eq!(
        faults(TermsForm { topics: Some(vec!["one".into()]), ..TermsForm::default() }),
        [TermsFault::NoOrganiser, TermsFault::NoPurpose, TermsFault::NoPrivacy, TermsFault::FewTopics],
    );
}

#[test]
fn what_is_too_long_is_told() {
    let long = "x".repeat(5_001);
    assert_eq!(faults(TermsForm { privacy: long, ..form() }), [TermsFault::LongPrivacy]);
}

#[test]
fn days_that_cannot_be_are_told() {
    assert_eq!(faults(TermsForm { answer_by: "2026-02-30".into(), ..form() }), [TermsFault::NoAnswerDay]);
    assert_eq!(faults(TermsForm { answer_by: "2026-11-21".into(), ..form() }), [TermsFault::AnswerPast]);
    assert_eq!(faults(TermsForm { keep_until: "2026-12-01".into(), ..form() }), [TermsFault::KeepBeforeAnswer]);
    assert_eq!(
        faults(TermsForm { answer_by: String::new(), keep_until: "2026-01-01".into(), ..form() }),
        [TermsFault::KeepPast]
    );
}

#[test]
fn a_day_that_was_there_before_may_stay() {
    let was = Terms { answer_by: "2026-11-01".parse().ok(), ..Terms::default() };
    let form = TermsForm { answer_by: "2026-11-01".into(), ..form() };
    assert!(form.check(today(), Some(&was)).is_ok());
}
