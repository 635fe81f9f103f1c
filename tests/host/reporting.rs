//! Who is meant by a reference, and who manages whom.

use proptest::prelude::*;
use turnabout::domain::directory::{Directory, Found};
use turnabout::domain::person::{Person, Role};
use turnabout::domain::reporting::ReportingLines;

#[test]
fn a_reference_is_an_id_or_the_only_person_of_a_name() {
    let person = |id: &str, name: &str| Person::new(id.into(), name, Role::Either);
    let people = [
        person("7", "Ana Silva"),
        person("8", "Ben Okri"),
        person("9", "ben  OKRI"),
        person("Ana Silva's id", ""),
        person("10", "7"),
    ];
    let directory = Directory::new(&people);
    for (reference, found) in [
        ("8", Found::One(1)),
        (" 8 ", Found::One(1)),
        ("Ana Silva", Found::One(0)),
        ("  ana   SILVA ", Found::One(0)),
        // An id goes before a name.
        ("7", Found::One(0)),
        ("Ben Okri", Found::Several),
        ("Somebody Else", Found::Nobody),
        ("", Found::Nobody),
    ] {
        assert_eq!(directory.find(reference), found, "{reference:?}");
    }
    assert_eq!((directory.one("9"), directory.one("ben okri")), (Some(2), None));
}

#[test]
fn lines_go_down_through_others_and_never_across() {
    // 0 manages 1 and 2; 1 manages 3, who manages 4; 5 stands alone.
    let lines = ReportingLines::new(&[None, Some(0), Some(0), Some(1), Some(3), None]);
    for (manager, reports) in
        [(0, vec![1, 2, 3, 4]), (1, vec![3, 4]), (2, vec![]), (3, vec![4]), (4, vec![]), (5, vec![])]
    {
        let found: Vec<usize> = (0..6).filter(|&report| lines.manages(manager, report)).collect();
        assert_eq!(found, reports, "{manager}");
    }
}

#[test]
fn a_circle_of_managers_ends() {
    // 0, 1 and 2 manage one another in a circle; 3 reports to 1; 4 is their own manager, and 5's.
    let lines = ReportingLines::new(&[Some(1), Some(2), Some(0), Some(1), Some(4), Some(4)]);
    for member in 0..3 {
        assert!(lines.manages(member, (member + 1) % 3) && lines.manages(member, (member + 2) % 3));
        assert!(lines.manages(member, 3) && !lines.manages(3, member));
        assert!(!lines.manages(member, member) && !lines.manages(member, 5) && !lines.manages(4, member));
    }
    assert!(lines.manages(4, 5) && !lines.manages(5, 4) && !lines.manages(4, 4));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn lines_are_what_walking_up_finds(managers in prop::collection::vec(prop::option::of(0usize..9), 9)) {
        let lines = ReportingLines::new(&managers);
        for report in 0..9 {
            let mut above = [false; 9];
            let mut at = managers[report];
            while let Some(manager) = at.filter(|&manager| !above[manager]) {
                above[manager] = true;
                at = managers[manager];
            }
            for (manager, &is_above) in above.iter().enumerate() {
                prop_assert_eq!(lines.manages(manager, report), is_above && manager != report);
            }
        }
    }
}
