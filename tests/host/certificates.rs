//! Certificates: what breaks one, and how they travel.

use turnabout::content::reasons::Named;
use turnabout::content::told::{self};
use turnabout::domain::matching::Exclusion;
use turnabout::domain::matching::{Violation, match_people, verify};
use turnabout::domain::rules::{Objective, Rules, SoftWishes, Steering};
use turnabout::domain::side::Side;

use crate::matching::{arcs, id};
use crate::matching_told::{say, two_by_two, with_names};
use crate::words::{sentence, words};

#[test]
fn each_violation_names_whom_it_is_about() {
    let couple = || (id("a"), id("b"));
    let person = || id("c");
    let why = Exclusion::Ban;
    let rule = Named { exclusion: &why, name: &ToString::to_string };
    let rule = sentence(&rule, &words(&["reasons.ftl"]));
    let about_two = [
        Violation::Twice { couple: couple() },
        Violation::Forbidden { couple: couple(), why: why.clone() },
        Violation::PinMissing { couple: couple() },
        Violation::WorthMore { couple: couple(), worth: 12, prices: 11 },
        Violation::WorthLess { couple: couple(), worth: 10, prices: 11 },
        Violation::BelowLeast { couple: couple() },
        Violation::Blocking { couple: couple() },
    ];
    let about_one = [
        Violation::TooMany { person: person() },
        Violation::Unpriced { person: person() },
        Violation::BelowNothing { person: person() },
        Violation::PriceWithPlace { person: person() },
        Violation::Loose { person: person() },
        Violation::BelowCost { person: person() },
        Violation::Uneven { person: person() },
    ];
    let about_all = [
        Violation::OtherProof,
        Violation::Bonus,
        Violation::LeastNotMet,
        Violation::MoreMayBe { shown: 3, pairs: 2 },
        Violation::LargerMayBe { shown: 3, pairs: 2 },
        Violation::MorePeople { side: Side::Mentor, shown: 3, people: 2 },
        Violation::MorePeople { side: Side::Mentee, shown: 3, people: 2 },
    ];
    with_names(|names| {
        let said = |violation| say(&told::violation(violation, names));
        for violation in &about_two {
            assert!(said(violation).contains("A and B"), "{}", said(violation));
        }
        assert!(said(&about_two[1]).ends_with(&rule));
        assert!(said(&about_two[3]).contains("12: more than their prices of 11"));
        assert!(about_one.iter().all(|violation| said(violation).contains('C')));
        let all: std::collections::BTreeSet<String> =
            about_two.iter().chain(&about_one).chain(&about_all).map(said).collect();
        assert_eq!(all.len(), 21);
    });
}

#[test]
fn a_certificate_travels_as_json_and_is_still_one() {
    let people = arcs(&two_by_two());
    for objective in Objective::ALL {
        let rules = Rules { objective, seed: 3, ..Rules::default() };
        let outcome = match_people(&people, &rules, &Steering::default(), &mut |_| {});
        let pairs: Vec<_> = outcome.pairs.iter().map(|pair| (pair.mentor.clone(), pair.mentee.clone())).collect();
        let json = serde_json::to_string(&outcome.certificate).unwrap();
        assert!(json.contains("\"seed\":3"), "{json}");
        let certificate = serde_json::from_str(&json).unwrap();
        assert_eq!(outcome.certificate.as_ref(), Some(&certificate));
        assert_eq!(verify(&people, &pairs, &certificate), Ok(()));
    }
}

#[test]
fn rules_of_before_still_read() {
    let old = r#"{"objective":"coverage","floor":0.2,"same_team":false,"shared_times":2}"#;
    let rules: Rules = serde_json::from_str(old).unwrap();
    assert_eq!((rules.objective, rules.soft, rules.seed), (Objective::Coverage, SoftWishes::default(), 0));
    let steering: Steering = serde_json::from_str(r#"{"bans":[],"pins":[["a","b"]]}"#).unwrap();
    assert!(steering.likes.is_empty());
    let names = Objective::ALL.map(|objective| serde_json::to_string(&objective).unwrap());
    assert_eq!(names.join(" "), r#""total" "coverage" "worst-off" "stable-mentee" "stable-mentor""#);
}
