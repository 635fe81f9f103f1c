//! Files that came back to a coordinator, side by side: what is in each, what of it is new, and what bringing all of it
//! would change. Nothing is changed here.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentValue;

use super::files::{Contents, File, FileError, Kind};
use crate::content::said::{Args, Said};
use crate::content::words::Words;
use crate::domain::choosing::Choices;
use crate::domain::consent::Withdrawal;
use crate::domain::id::{PairId, PersonId};
use crate::domain::pair::ProgressReport;
use crate::domain::person::Person;
use crate::domain::programme::{Programme, ProgrammeChange};
use crate::domain::time::Moment;

/// One file that arrived.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// Its name on the coordinator's disk.
    pub file: String,
    /// Whether it was sealed on its way.
    pub sealed: bool,
    pub verdict: Verdict,
}

/// A file as it came.
#[derive(Clone, Debug, PartialEq)]
pub struct Came {
    pub name: String,
    pub sealed: bool,
    pub read: Result<File, Refusal>,
}

/// What comes of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// It can be brought.
    Holds {
        holds: Holds,
        saved: Moment,
        news: News,
    },
    Refused(Refusal),
}

/// What a coordinator takes in.
#[derive(Clone, Debug, PartialEq)]
pub enum Holds {
    Profile(Box<Person>),
    /// Somebody takes their answers back.
    Withdrawal(Withdrawal),
    Choices(Choices),
    Progress(Box<ProgressReport>),
}

/// What of a file is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    New,
    Changed,
    /// It is here already, just as it is.
    Same,
    /// Another of the files is of the same person or pair, and was saved later.
    Older,
}

/// Why a file stays out.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// It cannot be opened, for the reason that this sentence tells.
    Unopened(String),
    /// It cannot be read.
    Unreadable(FileError),
    /// It is none that a coordinator is sent.
    Other(Kind),
    /// Somebody chose from the directory of another programme.
    OtherProgramme,
    /// The choices of somebody whose answers are not here.
    UnknownPerson,
    /// The progress of a pair that is not among the pairs of this programme.
    UnknownPair,
}

impl Said for Refusal {
    fn message(&self) -> &'static str {
        match self {
            // The first two have a sentence of their own.
            Refusal::Unopened(_) | Refusal::Unreadable(_) | Refusal::Other(_) => "arrival-other",
            Refusal::OtherProgramme => "arrival-other-programme",
            Refusal::UnknownPerson => "arrival-unknown-person",
            Refusal::UnknownPair => "arrival-unknown-pair",
        }
    }

    fn say(&self, words: &Words) -> String {
        match self {
            Refusal::Unopened(sentence) => sentence.clone(),
            Refusal::Unreadable(error) => error.say(words),
            _ => words.say(self.message(), Some(&self.args().into_iter().collect())),
        }
    }

    fn args(&self) -> Args {
        match self {
            Refusal::Other(kind) => vec![("kind", FluentValue::from(kind.name()))],
            _ => Vec::new(),
        }
    }
}

/// Of whom a file is: of two files with the same owner the later one counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    Person(PersonId),
    Chooser(PersonId),
    Pair(PairId),
}

impl Holds {
    fn of(contents: Contents) -> Result<Self, Refusal> {
        match contents {
            Contents::Profile(person) => Ok(Self::Profile(person)),
            Contents::Withdrawn(withdrawal) => Ok(Self::Withdrawal(withdrawal)),
            Contents::Choices(choices) => Ok(Self::Choices(choices)),
            Contents::Progress(report) => Ok(Self::Progress(report)),
            other => Err(Refusal::Other(other.kind())),
        }
    }

    fn owner(&self) -> Owner {
        match self {
            Holds::Profile(person) => Owner::Person(person.id.clone()),
            Holds::Withdrawal(withdrawal) => Owner::Person(withdrawal.person.clone()),
            Holds::Choices(choices) => Owner::Chooser(choices.person.clone()),
            Holds::Progress(report) => Owner::Pair(report.pair.clone()),
        }
    }

    fn news(&self, programme: &Programme) -> News {
        match self {
            Holds::Profile(person) => of_person(programme, person),
            // What is not here needs no deleting.
            Holds::Withdrawal(withdrawal) if programme.people.contains_key(&withdrawal.person) => News::New,
            Holds::Withdrawal(_) => News::Same,
            Holds::Choices(choices) => compared(programme.choices.get(&choices.person), choices),
            Holds::Progress(report) => {
                compared(programme.reports.get(&report.pair).map(|here| &here.report), report.as_ref())
            }
        }
    }
}

/// What of a person is new, where topics that were merged are one.
fn of_person(programme: &Programme, person: &Person) -> News {
    let here = programme.people.get(&person.id).map(AsRef::as_ref);
    compared(here, &programme.merged.person(person.clone()))
}

fn compared<T: PartialEq>(here: Option<&T>, new: &T) -> News {
    match here {
        None => News::New,
        Some(here) if here == new => News::Same,
        Some(_) => News::Changed,
    }
}

/// Looks at files as they were read, in the order in which they came.
pub fn look(programme: &Programme, files: Vec<Came>) -> Vec<Arrival> {
    let read: Vec<_> = files
        .into_iter()
        .map(|Came { name, sealed, read }| {
            let holds = read.and_then(|File { created, contents, .. }| Ok((created, Holds::of(contents)?)));
            ((name, sealed), holds)
        })
        .collect();
    let mut latest: BTreeMap<Owner, (Moment, usize)> = BTreeMap::new();
    for (place, (created, holds)) in read.iter().enumerate().filter_map(|(i, (_, read))| Some((i, read.as_ref().ok()?)))
    {
        let best = latest.entry(holds.owner()).or_insert((*created, place));
        if best.0 < *created {
            *best = (*created, place);
        }
    }
    let here = Here::of(programme, latest.keys());
    read.into_iter()
        .enumerate()
        .map(|(place, ((file, sealed), read))| {
            let verdict = read.and_then(|(saved, holds)| {
                here.admits(programme, &holds)?;
                let newest = latest.get(&holds.owner()).is_some_and(|(_, best)| *best == place);
                let news = if newest { holds.news(programme) } else { News::Older };
                Ok(Verdict::Holds { holds, saved, news })
            });
            Arrival { file, sealed, verdict: verdict.unwrap_or_else(Verdict::Refused) }
        })
        .collect()
}

/// Who is in the programme, or will be once the files are brought.
struct Here {
    people: BTreeSet<PersonId>,
    pairs: BTreeSet<PairId>,
}

impl Here {
    fn of<'a>(programme: &Programme, owners: impl Iterator<Item = &'a Owner>) -> Self {
        let coming = owners.filter_map(|owner| match owner {
            Owner::Person(person) => Some(person),
            _ => None,
        });
        let people = programme.people.keys().chain(coming).cloned().collect();
        Self { people, pairs: pairs(programme).into_keys().collect() }
    }

    fn admits(&self, programme: &Programme, holds: &Holds) -> Result<(), Refusal> {
        match holds {
            Holds::Choices(choices) if choices.programme != programme.id => Err(Refusal::OtherProgramme),
            Holds::Choices(choices) if !self.people.contains(&choices.person) => Err(Refusal::UnknownPerson),
            Holds::Progress(report) if !self.pairs.contains(&report.pair) => Err(Refusal::UnknownPair),
            _ => Ok(()),
        }
    }
}

/// The pairs of the last match, each by its own id, with its place in the match.
pub fn pairs(programme: &Programme) -> BTreeMap<PairId, usize> {
    let made = programme.matched.iter().flat_map(|matched| &matched.outcome.pairs);
    made.enumerate().map(|(place, pair)| (PairId::of(&programme.id, &pair.mentor, &pair.mentee), place)).collect()
}

/// What is to be changed, all or none: the people of a table, and everything that arrived and is not here already.
pub fn changes(programme: &Programme, arrivals: &[Arrival], table: &[Person]) -> Vec<ProgrammeChange> {
    let mut people: Vec<Person> =
        table.iter().filter(|person| of_person(programme, person) != News::Same).cloned().collect();
    let mut changes = Vec::new();
    for arrival in arrivals {
        let Verdict::Holds { holds, saved, news: News::New | News::Changed } = &arrival.verdict else { continue };
        match holds {
            Holds::Profile(person) => people.push(person.as_ref().clone()),
            Holds::Withdrawal(withdrawal) => {
                changes.push(ProgrammeChange::PersonRemoved { person: withdrawal.person.clone() });
            }
            Holds::Choices(choices) => changes.push(ProgrammeChange::ChoicesBrought { choices: choices.clone() }),
            Holds::Progress(report) => {
                changes.push(ProgrammeChange::ProgressBrought { report: report.as_ref().clone(), saved: *saved });
            }
        }
    }
    if !people.is_empty() {
        changes.insert(0, ProgrammeChange::PeopleBrought { people });
    }
    changes
}

/// How much there is to bring.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub new_people: usize,
    pub changed_people: usize,
    pub same_people: usize,
    pub choices: usize,
    pub reports: usize,
    /// How many people would be taken out, because they withdrew.
    pub withdrawn: usize,
    /// How many files hold something that can be brought, or is here already.
    pub read: usize,
}

impl Totals {
    pub fn of(programme: &Programme, arrivals: &[Arrival], table: &[Person]) -> Self {
        let mut totals = Self::default();
        for person in table {
            totals.count_person(of_person(programme, person));
        }
        for arrival in arrivals {
            let Verdict::Holds { holds, news, .. } = &arrival.verdict else { continue };
            totals.read += 1;
            let counts = matches!(news, News::New | News::Changed);
            match holds {
                Holds::Profile(_) => totals.count_person(*news),
                Holds::Withdrawal(_) => totals.withdrawn += usize::from(counts),
                Holds::Choices(_) => totals.choices += usize::from(counts),
                Holds::Progress(_) => totals.reports += usize::from(counts),
            }
        }
        totals
    }

    fn count_person(&mut self, news: News) {
        match news {
            News::New => self.new_people += 1,
            News::Changed => self.changed_people += 1,
            News::Same => self.same_people += 1,
            News::Older => {}
        }
    }

    /// How many people would be added or replaced.
    pub fn people(&self) -> usize {
        self.new_people + self.changed_people
    }

    pub fn changes(&self) -> usize {
        self.people() + self.choices + self.reports + self.withdrawn
    }
}
