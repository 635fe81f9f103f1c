//! Files as they were once written, one of each kind and version: frozen, opened for ever, written again the same.

use std::fs;
use std::path::{Path, PathBuf};

use turnabout::codec::files::{Contents, Kind, read};
use turnabout::domain::consent::Withdrawal;
use turnabout::domain::disclosure::{Audience, Field};
use turnabout::domain::instrument::ItemAnswer;
use turnabout::domain::pair::{LetOut, PairChange, Term};
use turnabout::domain::rules::SoftWishes;
use turnabout::domain::time::{Availability, Moment, Slot};

use crate::background::item;
use crate::files::written;

/// Every golden file, with the kind that it is of.
pub fn golden() -> Vec<(Kind, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/v1");
    let files = Kind::all().map(|kind| (kind, folder.join(format!("{}.json", kind.name()))));
    files.chain([(Kind::PROFILE, folder.join("profile-withdrawn.json"))]).collect()
}

fn monday() -> Availability {
    Availability::default().with(Slot { weekday: 0, part: 0 })
}

#[test]
fn a_golden_file_of_every_kind_is_opened_and_written_again_byte_for_byte() {
    for (kind, path) in golden() {
        let bytes = fs::read(&path).unwrap();
        let file = read(&bytes).unwrap_or_else(|error| panic!("{}: {error:?}", path.display()));
        assert_eq!(file.contents.kind(), kind);
        assert_eq!(written(&file), String::from_utf8(bytes).unwrap(), "{}", path.display());
    }
}

/// So that a change of meaning is noticed too, and not only one of form.
#[test]
fn the_golden_files_mean_what_they_meant() {
    for (_, path) in golden() {
        match read(&fs::read(path).unwrap()).unwrap().contents {
            Contents::Invitation(invitation) => {
                assert_eq!(invitation.name, "Two ways");
                assert_eq!(invitation.terms.background.len(), 2);
                assert_eq!((invitation.rules.floor, invitation.rules.seed), (0.15, 7));
                assert_eq!(invitation.rules.soft, SoftWishes { other_team: 20, likes: 5 });
            }
            Contents::Profile(person) => {
                assert_eq!((&*person.name, person.capacity), ("Zoë O’Neill", 2));
                assert_eq!(person.answers[&"Budgets".into()].wish.get(), 3);
                assert_eq!(person.answers[&"social-media".into()].level.get(), 4);
                let words = ItemAnswer::Words("I came to work by a detour.".into());
                assert_eq!(person.background[&item("own-words")], words);
                assert_eq!(person.audiences.of(Field::Background(item("age-band"))), Audience::Partner);
                assert!(person.for_matching.contains(&item("age-band")));
                assert_eq!(person.agreed.unwrap().at, Moment(1_795_341_600_007));
            }
            Contents::Withdrawn(withdrawal) => {
                assert_eq!(withdrawal, Withdrawal { person: "p-1".into(), at: Moment(1_795_341_600_007) });
            }
            Contents::Directory(book) => {
                let names: Vec<_> = book.cards.iter().map(|card| card.name()).collect();
                assert_eq!(names, ["Anna", "Bo"]);
                assert_eq!(book.cards[1].wishes(), ["Go".into(), "Budgets".into()]);
            }
            Contents::Choices(choices) => {
                assert_eq!(choices.likes, ["z".into(), "b".into()]);
                assert!(choices.declines.contains(&"c".into()));
            }
            Contents::Pair(card) => {
                assert_eq!((&*card.mentor.name, card.mentee.benefit), ("Anna", Some(0.30000000000000004)));
                assert_eq!((card.mentor.benefit, card.mentor.about.times), (None, Some(monday())));
                assert_eq!(card.mentor.about.background.answers()[&item("gender")], ItemAnswer::PreferNotToSay);
                assert!(card.key.is_some());
            }
            Contents::Workspace(workspace) => {
                let changes: Vec<_> = workspace.entries().iter().map(|entry| &entry.change).collect();
                assert!(matches!(changes[0], PairChange::PairOpened { .. }));
                assert!(matches!(changes[1], PairChange::GoalSet { goal } if goal.outcome == "Reads a\nbalance sheet"));
                assert!(matches!(changes[3], PairChange::MeetingLogged { meeting } if meeting.minutes == 50));
                assert!(
                    matches!(changes[0], PairChange::PairOpened { card } if card.mentor.about.times == Some(monday()))
                );
                assert!(
                    matches!(changes[4], PairChange::AgreementSet { term: Term::HowOften, text } if text == "Each month")
                );
                assert!(matches!(changes[5], PairChange::LetOutSet { what: LetOut::Counts, yes: true }));
                assert!(matches!(changes[6], PairChange::Agreed { terms } if terms.len() == 2));
                assert!(matches!(changes[7], PairChange::Undone { entries } if entries.len() == 1));
                assert_eq!(workspace.entries()[5].act, Some(workspace.entries()[4].id));
                assert_eq!(workspace.entries()[2].supersedes, Some([workspace.entries()[1].id].into()));
                assert_eq!(changes.len(), 8);
            }
            Contents::Progress(report) => {
                assert_eq!((report.meetings, report.minutes, report.scores.len()), (3, Some(150), 1));
            }
            Contents::Backup(backup) => {
                assert_eq!(backup.records.len(), 3);
                assert_eq!(backup.preferences["theme"], "dark");
            }
        }
    }
}
