//! Files of any kind, each with what it is and where it belongs.

use std::collections::BTreeSet;

use crate::codec::files::{self, Contents};
use crate::codec::sorting::{Sort, sort};
use crate::components::open_file::Opened;
use crate::components::route::{DataPart, Route};
use crate::components::words::{LANGUAGE, say};
use crate::domain::id::{PairId, ProgrammeId};
use crate::platform::clock;
use crate::t;

/// The page that reads a file, and the way there.
#[derive(Clone)]
pub struct Place {
    /// What the page does with the file.
    pub about: String,
    pub go: String,
    pub route: Route,
    /// The id of the place on that page that takes the file.
    pub id: &'static str,
}

/// A file that has a page to itself.
#[derive(Clone)]
pub struct One {
    pub place: Place,
    /// What it is and whose, in words.
    pub title: String,
    pub file: Opened,
}

/// The files that somebody brings to a programme, all at once.
#[derive(Clone, Default)]
pub struct ForProgramme {
    pub files: Vec<Opened>,
    /// What each is, in words.
    pub titles: Vec<String>,
    /// The programmes and the pairs that the files name.
    pub programmes: BTreeSet<ProgrammeId>,
    pub pairs: BTreeSet<PairId>,
    /// Whether there is nothing but the answers of one person, which could be one of two without a programme.
    pub one_person: bool,
}

/// What was opened, sorted.
#[derive(Clone, Default)]
pub struct Sorted {
    pub ones: Vec<One>,
    pub for_programme: ForProgramme,
    /// The names of the files that have no place, each with the sentence that says why.
    pub left_out: Vec<(String, String)>,
}

impl Sorted {
    pub fn of(opened: Vec<Opened>) -> Self {
        let mut sorted = Self::default();
        let mut answers = 0;
        for file in opened {
            let name = file.name.clone();
            if let Err(why) = sorted.take(file, &mut answers) {
                sorted.left_out.push((name, why));
            }
        }
        sorted.for_programme.one_person = answers == 1 && sorted.for_programme.files.len() == 1;
        sorted
    }

    fn take(&mut self, file: Opened, answers: &mut usize) -> Result<(), String> {
        let bytes = file.bytes.clone()?;
        let title = match sort(&file.name, &bytes).map_err(|error| say(&error))? {
            Sort::Table => t!("sorted-table", file = &*file.name),
            Sort::Workbook => t!("sorted-workbook", file = &*file.name),
            Sort::Ours(_) => {
                let read = files::read(&bytes).map_err(|error| say(&error))?;
                let saved = clock::moment_in_words(read.created, LANGUAGE);
                match self.for_programme.leads(read.contents, saved, answers) {
                    Leads::ToProgramme(title) => title,
                    Leads::ToPage(place, title) => {
                        self.ones.push(One { place, title, file });
                        return Ok(());
                    }
                }
            }
        };
        self.for_programme.titles.push(title);
        self.for_programme.files.push(file);
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        self.ones.is_empty() && self.for_programme.files.is_empty()
    }
}

/// Where a file leads, and what it is.
enum Leads {
    ToProgramme(String),
    ToPage(Place, String),
}

impl ForProgramme {
    /// Where a file of each kind leads; of one that leads to a programme, what it says of where it belongs is noted.
    fn leads(&mut self, contents: Contents, saved: String, answers: &mut usize) -> Leads {
        let pair = |about, go| Place { about, go, route: Route::Pairs, id: "pair-file" };
        let profiles = |about, go, id| Place { about, go, route: Route::Profiles, id };
        match contents {
            Contents::Profile(person) => {
                *answers += 1;
                Leads::ToProgramme(t!("sorted-profile", name = &*person.name))
            }
            Contents::Withdrawn(_) => Leads::ToProgramme(t!("sorted-withdrawal")),
            Contents::Choices(choices) => {
                self.programmes.insert(choices.programme);
                Leads::ToProgramme(t!("sorted-choices"))
            }
            Contents::Progress(report) => {
                self.pairs.insert(report.pair.clone());
                Leads::ToProgramme(t!("sorted-progress"))
            }
            Contents::Invitation(invitation) => Leads::ToPage(
                profiles(t!("open-invitation"), t!("open-invitation-go"), "invitation-file"),
                t!("sorted-invitation", name = &*invitation.name),
            ),
            Contents::Directory(book) => Leads::ToPage(
                profiles(t!("open-directory"), t!("open-directory-go"), "directory-file"),
                t!("sorted-directory", name = &*book.name),
            ),
            Contents::Pair(card) => Leads::ToPage(
                pair(t!("open-pair"), t!("open-pair-go")),
                t!("sorted-pair", mentor = &*card.mentor.name, mentee = &*card.mentee.name),
            ),
            Contents::Workspace(workspace) => {
                let card = workspace.entries().iter().find_map(|entry| entry.change.card());
                let title =
                    card.map(|card| t!("sorted-workspace", mentor = &*card.mentor.name, mentee = &*card.mentee.name));
                let title = title.unwrap_or_else(|| t!("sorted-workspace-of-pair"));
                Leads::ToPage(pair(t!("open-workspace"), t!("open-workspace-go")), title)
            }
            Contents::Backup(_) => {
                let route = Route::DataAt(DataPart::Backup);
                let place = Place { about: t!("open-backup"), go: t!("open-backup-go"), route, id: "restore-file" };
                Leads::ToPage(place, t!("sorted-backup", when = saved))
            }
        }
    }
}
