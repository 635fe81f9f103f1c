//! Files as they were once written, one of each kind and version: frozen, opened for ever, written again the same.

use std::fs;
use std::path::{Path, PathBuf};

use turnabout::codec::files::{Contents, Kind, read, write_again};
use turnabout::domain::journal::Change;

/// Every golden file, with the kind that it is of.
pub fn golden() -> Vec<(Kind, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/v1");
    Kind::ALL.into_iter().map(|kind| (kind, folder.join(format!("{}.json", kind.name())))).collect()
}

#[test]
fn a_golden_file_of_every_kind_is_opened_and_written_again_byte_for_byte() {
    for (kind, path) in golden() {
        let bytes = fs::read(&path).unwrap();
        let file = read(&bytes).unwrap_or_else(|error| panic!("{}: {error:?}", path.display()));
        assert_eq!(file.contents.kind(), kind);
        assert!(file.later.is_empty());
        assert_eq!(write_again(&file), String::from_utf8(bytes).unwrap(), "{}", path.display());
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
                assert_eq!(invitation.rules.floor, 0.15);
            }
            Contents::Profile(person) => {
                assert_eq!((&*person.name, person.capacity), ("Zoë O’Neill", 2));
                assert_eq!(person.answers[&"Budgets".into()].wish.get(), 3);
                assert_eq!(person.answers[&"social-media".into()].level.get(), 4);
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
                assert_eq!((&*card.mentor.name, card.mentee.benefit), ("Anna", 0.30000000000000004))
            }
            Contents::Workspace(workspace) => {
                let changes: Vec<_> = workspace.entries().iter().map(|entry| &entry.change).collect();
                assert!(matches!(changes[0], Change::PairOpened { .. }));
                assert!(matches!(changes[1], Change::GoalSet { goal } if goal.outcome == "Reads a\nbalance sheet"));
                assert!(matches!(changes[3], Change::MeetingLogged { meeting } if meeting.minutes == 50));
                assert_eq!(changes.len(), 4);
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
