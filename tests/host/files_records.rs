//! A thousand generated records of each kind: export, import, export again, and it is the same to the byte.

use std::collections::BTreeSet;

use proptest::prelude::*;
use turnabout::codec::files::{Backup, Leaves, read, write};
use turnabout::domain::choosing::{CardBook, Choices, DirectoryCard};
use turnabout::domain::disclosure::{Audience, disclose};
use turnabout::domain::id::PersonId;
use turnabout::domain::invitation::{Invitation, PublicKey, Terms};
use turnabout::domain::pair::{GoalCounts, ProgressReport, Score};
use turnabout::domain::rules::{Objective, Rules, SoftWishes};
use turnabout::domain::side::Side;
use turnabout::domain::time::{Day, Moment};
use turnabout::domain::topic::TopicId;

use crate::background::items;
use crate::files::{WRITTEN, any_card, any_workspace, moment, name, person, written};

/// A name as somebody may have typed it, hidden characters, loose accents and all.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![name(), "[A-Za-z]{1,5}[\u{300}-\u{308}\u{202e}\u{200b} \t]{0,4}[a-zé漢🙂]{1,8}"]
}

fn day() -> impl Strategy<Value = Day> {
    (0..80_000i32).prop_map(|days| Day::from_num_days_from_ce_opt(700_000 + days).unwrap())
}

fn ids() -> impl Strategy<Value = BTreeSet<String>> {
    prop::collection::btree_set("[a-z0-9]{1,8}", 0..12)
}

fn invitation() -> impl Strategy<Value = Invitation> {
    let questions = prop::collection::btree_set(prop::sample::select(items()), 0..8);
    let terms = (
        (".{0,40}", ".{0,40}", ".{0,40}"),
        prop::collection::vec(name().prop_map(TopicId::new), 0..5),
        questions,
        prop::option::of(day()),
        prop::option::of(day()),
    )
        .prop_map(|((organiser, purpose, privacy), topics, background, answer_by, keep_until)| Terms {
            organiser,
            topics,
            background,
            purpose,
            privacy,
            answer_by,
            keep_until,
        });
    let objective = prop::sample::select(Objective::ALL.to_vec());
    let soft = (any::<u8>(), any::<u8>()).prop_map(|(other_team, likes)| SoftWishes { other_team, likes });
    let rules = (objective, 0.0..=1.0f64, any::<bool>(), 0..=21u32, soft, any::<u32>()).prop_map(
        |(objective, floor, same_team, shared_times, soft, seed)| Rules {
            objective,
            floor,
            same_team,
            shared_times,
            soft,
            seed,
        },
    );
    (name(), typed(), "\\PC{0,60}", terms, rules, "[a-z0-9]{58}").prop_map(|(id, name, aim, terms, rules, key)| {
        let key = PublicKey::new(format!("age1{key}"));
        Invitation { programme: id.as_str().into(), name, aim, terms, rules, key }
    })
}

fn cards() -> impl Strategy<Value = CardBook> {
    let card = (typed(), prop::sample::select(vec!["mentor", "mentee", "either"]), ids(), ids());
    (name(), typed(), prop::collection::vec(card, 0..12)).prop_map(|(programme, name, cards)| {
        let card = |(index, (name, role, offers, wishes)): (usize, (String, &str, _, _))| {
            let card = serde_json::json!({
                "id": format!("id-{index}"), "name": name, "role": role, "offers": offers, "wishes": wishes,
            });
            serde_json::from_value::<DirectoryCard>(card).unwrap()
        };
        let cards = cards.into_iter().enumerate().map(card).collect();
        CardBook { programme: programme.as_str().into(), name, cards }
    })
}

fn choices() -> impl Strategy<Value = Choices> {
    (name(), ids(), any::<u64>()).prop_map(|(programme, ids, order)| {
        let mut ids: Vec<_> = ids.iter().map(PersonId::new).collect();
        let turn = order as usize % ids.len().max(1);
        ids.rotate_left(turn);
        let declines = ids.split_off(ids.len() / 2).into_iter().collect();
        Choices { programme: programme.as_str().into(), person: "the person".into(), likes: ids, declines }
    })
}

fn report() -> impl Strategy<Value = ProgressReport> {
    let counts = || (0..90u32, 0..90u32).prop_map(|(reached, more)| GoalCounts { set: reached + more, reached });
    let side = || prop::sample::select(Side::BOTH.to_vec());
    let score = (side(), day(), "[a-z0-9-]{1,30}", 0..=Score::MOST).prop_map(|(side, on, question, score)| Score {
        side,
        on,
        question,
        score,
    });
    let goals = prop::collection::btree_map(side(), counts(), 0..=2);
    let met = prop::option::of((day(), day(), 1..200u32));
    (name(), ".{0,40}", goals, met, prop::option::of(any::<u32>()), prop::collection::vec(score, 0..6)).prop_map(
        |(pair, programme, goals, met, minutes, scores)| ProgressReport {
            pair: pair.as_str().into(),
            programme,
            goals,
            meetings: met.map_or(0, |(_, _, meetings)| meetings),
            minutes,
            first_met: met.map(|(one, other, _)| one.min(other)),
            last_met: met.map(|(one, other, _)| one.max(other)),
            scores,
        },
    )
}

fn backup() -> impl Strategy<Value = Backup> {
    let records = prop::collection::vec(prop_oneof![any::<String>(), "\\{\"id\": [0-9]{1,9}\\}"], 0..8);
    let preferences = prop::collection::btree_map(".{0,20}", any::<String>(), 0..4);
    (records, preferences).prop_map(|(records, preferences)| Backup { records, preferences })
}

fn comes_back(text: &str) -> Result<(), TestCaseError> {
    let file = read(text.as_bytes()).map_err(|error| TestCaseError::fail(format!("{error:?}: {text}")))?;
    prop_assert_eq!(written(&file), text);
    prop_assert_eq!(read(text.as_bytes()), Ok(file));
    Ok(())
}

fn export(contents: &impl Leaves, created: Moment) -> String {
    write(contents, created.max(WRITTEN))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_thousand_invitations(record in invitation(), created in moment()) {
        comes_back(&export(&record, created))?;
    }

    #[test]
    fn a_thousand_profiles(record in person(), written in typed(), created in moment()) {
        let record = turnabout::domain::person::Person { name: written, ..record };
        comes_back(&export(&disclose(&record, Audience::Organiser), created))?;
    }

    #[test]
    fn a_thousand_directories(record in cards(), created in moment()) {
        comes_back(&export(&record, created))?;
    }

    #[test]
    fn a_thousand_choices(record in choices(), created in moment()) {
        comes_back(&export(&record, created))?;
    }

    #[test]
    fn a_thousand_pairs(record in any_card(), created in moment()) {
        comes_back(&export(&record, created))?;
    }

    #[test]
    fn a_thousand_workspaces(record in any_workspace(), created in moment()) {
        comes_back(&export(&record, created))?;
    }

    #[test]
    fn a_thousand_reports(record in report(), created in moment()) {
        comes_back(&export(&record, created))?;
    }

    #[test]
    fn a_thousand_backups(record in backup(), created in moment()) {
        comes_back(&export(&record, created))?;
    }
}
