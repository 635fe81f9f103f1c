//! The words of reasons and exclusions.

use std::collections::BTreeSet;

use turnabout::content::reasons::Named;
use turnabout::domain::id::PersonId;
use turnabout::domain::matching::Exclusion;
use turnabout::domain::matching::Reason;

use crate::words::{sentence, words};

#[test]
fn every_reason_has_its_own_words() {
    let words = words(&["reasons.ftl"]);
    let all = [
        Reason::NoConsent,
        Reason::TakesNobody,
        Reason::AsksForNothing,
        Reason::AsksForNothingNew,
        Reason::OffersNothing,
        Reason::NobodyOnTheOtherSide,
        Reason::NobodyCanTeach,
        Reason::NobodyWantsToLearn,
        Reason::OneWayOnly,
        Reason::BelowFloor,
        Reason::ReportingLine,
        Reason::Appraiser,
        Reason::SameTeam,
        Reason::Conflict,
        Reason::Earlier,
        Reason::Veto,
        Reason::NoLanguage,
        Reason::NoTime,
        Reason::Ban,
        Reason::SeveralRules,
        Reason::AllTaken,
        Reason::OthersHaveSeveral,
    ];
    let said: BTreeSet<String> = all.iter().map(|reason| sentence(reason, &words)).collect();
    assert_eq!(said.len(), all.len());
}

#[test]
fn every_exclusion_names_whom_it_is_about() {
    let words = words(&["reasons.ftl"]);
    let id = PersonId::new;
    let name = |id: &PersonId| format!("Name of {id}");
    for (exclusion, parts) in [
        (Exclusion::Gone { person: id("a") }, vec!["Name of a"]),
        (Exclusion::SamePerson, vec![]),
        (Exclusion::Role, vec![]),
        (Exclusion::OtherWayRound, vec![]),
        (Exclusion::NoConsent { person: id("a") }, vec!["Name of a"]),
        (Exclusion::TakesNobody { person: id("a") }, vec!["Name of a"]),
        (Exclusion::ReportingLine { manager: id("a"), report: id("b") }, vec!["Name of a manages Name of b"]),
        (Exclusion::Appraiser { appraiser: id("a"), appraised: id("b") }, vec!["Name of a appraises Name of b"]),
        (Exclusion::SameTeam { team: "Sales".into() }, vec!["Sales"]),
        (Exclusion::Conflict, vec![]),
        (Exclusion::Earlier, vec![]),
        (Exclusion::Veto, vec![]),
        (Exclusion::NoLanguage, vec![]),
        (Exclusion::NoTime { shared: 1, needed: 3 }, vec!["1 of the 3"]),
        (Exclusion::Ban, vec![]),
        // Just below a floor of a tenth is not shown as a tenth.
        (Exclusion::Floor { mentor_benefit: 0.099_9, mentee_benefit: 0.29 }, vec!["mentor would get 9%", "mentee 29%"]),
        (Exclusion::Full { person: id("a") }, vec!["Name of a"]),
    ] {
        let said = sentence(&Named { exclusion: &exclusion, name: &name }, &words);
        for part in parts {
            assert!(said.contains(part), "{said}");
        }
        sentence(&exclusion, &words);
    }
}
