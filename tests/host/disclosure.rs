//! What leaves the device: for every field and every audience, only what that audience may see.

use std::collections::BTreeSet;

use turnabout::codec::files::write;
use turnabout::domain::answer::{Answer, Level, Wish};
use turnabout::domain::disclosure::{Audience, disclose};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::time::{Availability, Moment, Slot};

/// A person with a mark of its own in every field.
fn marked() -> Person {
    let one = |text: &str| BTreeSet::from([text.to_string()]);
    let mut person = Person::new("mark-id".into(), "mark-name", Role::Either);
    let answer = Answer { level: Level::new(1).unwrap(), wish: Wish::new(3).unwrap(), willing: true };
    person.answers.insert("mark-topic".into(), answer);
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
    person
}

/// The marks, with the widest audience of each field, and whether a profile file has a place for it.
const MARKS: [(&str, Audience, bool); 12] = [
    ("mark-id", Audience::Everyone, true),
    ("mark-name", Audience::Partner, true),
    ("mark-topic", Audience::Organiser, true),
    ("mark-team", Audience::Organiser, true),
    ("mark-language", Audience::Organiser, true),
    ("saturday-evening", Audience::Organiser, true),
    ("37", Audience::Organiser, true),
    ("mark-manager", Audience::OnlyMe, false),
    ("mark-appraiser", Audience::OnlyMe, false),
    ("mark-conflict", Audience::OnlyMe, false),
    ("mark-earlier", Audience::OnlyMe, false),
    ("mark-veto", Audience::OnlyMe, false),
];

#[test]
fn a_file_holds_only_what_its_audience_may_see() {
    for audience in Audience::ALL {
        let file = write(&disclose(&marked(), audience), Moment(0));
        for (mark, widest, in_file) in MARKS {
            assert_eq!(file.contains(mark), in_file && widest.admits(audience), "{mark} for {audience:?}:\n{file}");
        }
    }
}

#[test]
fn what_is_shown_is_what_the_audience_may_see() {
    for audience in Audience::ALL {
        let disclosed = disclose(&marked(), audience);
        let shown = format!("{:?}", disclosed.shown());
        for (mark, widest, _) in MARKS.iter().filter(|(mark, _, _)| mark.starts_with("mark")) {
            assert_eq!(shown.contains(mark), widest.admits(audience), "{mark} for {audience:?}");
        }
        assert_eq!(disclosed.audience(), audience);
    }
    assert_eq!(*disclose(&marked(), Audience::OnlyMe).shown(), marked());
}

#[test]
fn a_wider_audience_sees_no_more_than_a_narrower_one() {
    for pair in Audience::ALL.windows(2) {
        let seen = |audience: Audience| MARKS.iter().filter(|(_, widest, _)| widest.admits(audience)).count();
        assert!(seen(pair[0]) > seen(pair[1]), "{pair:?}");
    }
}
