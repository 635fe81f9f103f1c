//! The pages and their addresses, all in the fragment, so that no address that a person visits reaches the host.

use std::fmt;

use leptos::prelude::*;

use super::area::Area;
use super::pair_part::PairPart;
use crate::domain::id::{PairId, PersonId, ProgrammeId};
use crate::domain::state::Subject;
use crate::platform::location;

/// The name of the page of somebody whose answers are saved in a file.
pub const SAVED: &str = "saved";

/// A page of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Home,
    Programmes,
    Programme(ProgrammeId),
    Bring(ProgrammeId),
    People(ProgrammeId),
    Topics(ProgrammeId),
    Match(ProgrammeId),
    TakeAway(ProgrammeId),
    Profiles,
    /// A question by its name; which names there are is the questionnaire's own business.
    Question(PersonId, String),
    Pairs,
    Pair(PairId),
    /// A page within a pair's space.
    PairPart(PairId, PairPart),
    Two,
    Invite(ProgrammeId),
    Directory(ProgrammeId),
    /// Whom somebody would like as a partner, by the directory that they opened.
    Choose(PersonId),
    /// Opening a file of any kind.
    Open,
    /// What is kept on this device.
    Data,
    /// Whether mentoring both ways is right for an organisation or a family: the page of that name, or the first one.
    RightForUs(Option<String>),
    /// Everything that was kept on this device is erased.
    Erased,
    /// What was done with all programmes, with one, with all questionnaires.
    ProgrammesHistory,
    ProgrammeHistory(ProgrammeId),
    ProfilesHistory,
    /// A part of the page about this device.
    DataAt(DataPart),
    Unknown,
}

/// A part of the page about this device that other pages lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataPart {
    Backup,
    Lock,
}

impl DataPart {
    /// Its name in the address, and the id of its heading.
    pub fn name(self) -> &'static str {
        match self {
            DataPart::Backup => "backup",
            DataPart::Lock => "lock",
        }
    }
}

impl Route {
    /// The page at a fragment; [`Route::Unknown`] where there is none.
    pub fn parse(fragment: &str) -> Self {
        let parts: Vec<&str> = fragment.trim_matches('/').split('/').collect();
        match parts.as_slice() {
            [""] => Route::Home,
            ["programmes"] => Route::Programmes,
            ["programme", id] => Route::Programme(ProgrammeId::new(id)),
            ["programme", id, "bring"] => Route::Bring(ProgrammeId::new(id)),
            ["programme", id, "people"] => Route::People(ProgrammeId::new(id)),
            ["programme", id, "topics"] => Route::Topics(ProgrammeId::new(id)),
            ["programme", id, "match"] => Route::Match(ProgrammeId::new(id)),
            ["programme", id, "take-away"] => Route::TakeAway(ProgrammeId::new(id)),
            ["profile"] => Route::Profiles,
            ["profile", id, question] => Route::Question(PersonId::new(id), (*question).to_string()),
            ["pair"] => Route::Pairs,
            ["pair", id] => Route::Pair(PairId::new(id)),
            ["pair", id, rest @ ..] => {
                PairPart::parse(rest).map_or(Route::Unknown, |part| Route::PairPart(PairId::new(id), part))
            }
            ["two"] => Route::Two,
            ["programme", id, "invite"] => Route::Invite(ProgrammeId::new(id)),
            ["programme", id, "directory"] => Route::Directory(ProgrammeId::new(id)),
            ["choose", id] => Route::Choose(PersonId::new(id)),
            ["open"] => Route::Open,
            ["data"] => Route::Data,
            ["right-for-us"] => Route::RightForUs(None),
            ["right-for-us", page] => Route::RightForUs(Some((*page).to_string())),
            ["data", "erased"] => Route::Erased,
            ["programmes", "history"] => Route::ProgrammesHistory,
            ["programme", id, "history"] => Route::ProgrammeHistory(ProgrammeId::new(id)),
            ["profile", "history"] => Route::ProfilesHistory,
            ["data", "backup"] => Route::DataAt(DataPart::Backup),
            ["data", "lock"] => Route::DataAt(DataPart::Lock),
            _ => Route::Unknown,
        }
    }

    /// The area that shows this page; `None` where the shell does.
    pub fn area(&self) -> Option<Area> {
        match self {
            Route::Home | Route::Erased | Route::Unknown => None,
            Route::Programmes
            | Route::Programme(_)
            | Route::Bring(_)
            | Route::People(_)
            | Route::Topics(_)
            | Route::Match(_)
            | Route::TakeAway(_)
            | Route::Invite(_)
            | Route::Directory(_)
            | Route::ProgrammesHistory
            | Route::ProgrammeHistory(_) => Some(Area::Organiser),
            Route::Profiles
            | Route::Question(..)
            | Route::Pairs
            | Route::Pair(_)
            | Route::PairPart(..)
            | Route::Two
            | Route::Choose(_)
            | Route::ProfilesHistory => Some(Area::Participant),
            Route::Open | Route::Data | Route::DataAt(_) | Route::RightForUs(_) => Some(Area::Device),
        }
    }

    /// What the page is about, where that is one programme, one questionnaire or one pair.
    pub fn about(&self) -> Option<Subject> {
        match self {
            Route::Programme(id)
            | Route::Bring(id)
            | Route::People(id)
            | Route::Topics(id)
            | Route::Match(id)
            | Route::TakeAway(id)
            | Route::Invite(id)
            | Route::Directory(id)
            | Route::ProgrammeHistory(id) => Some(Subject::Programme(id.clone())),
            Route::Question(id, _) | Route::Choose(id) => Some(Subject::Profile(id.clone())),
            Route::Pair(id) | Route::PairPart(id, _) => Some(Subject::Pair(id.clone())),
            Route::Home
            | Route::Open
            | Route::Programmes
            | Route::Profiles
            | Route::Pairs
            | Route::Two
            | Route::Data
            | Route::DataAt(_)
            | Route::RightForUs(_)
            | Route::Erased
            | Route::ProgrammesHistory
            | Route::ProfilesHistory
            | Route::Unknown => None,
        }
    }

    /// For a link's `href`.
    pub fn href(&self) -> String {
        format!("#{self}")
    }

    /// Goes to this page.
    pub fn go(&self) {
        location::go(&self.to_string());
    }

    /// Goes to this page in place of the current one, so that `Back` skips it.
    pub fn go_instead(&self) {
        location::go_instead(&self.to_string());
    }
}

/// The page that somebody is on while something takes its time: what is over then leads on from there only, and leaves
/// alone whoever has gone elsewhere in the meantime.
#[derive(Clone, Debug)]
pub struct Visit {
    fragment: String,
}

impl Visit {
    pub fn now() -> Self {
        Self { fragment: location::fragment() }
    }

    /// Goes to a page, as a link would.
    pub fn go(&self, route: &Route) {
        if self.lasts() {
            route.go();
        }
    }

    /// Goes to a page in place of the one it leads on from.
    pub fn go_instead(&self, route: &Route) {
        if self.lasts() {
            route.go_instead();
        }
    }

    fn lasts(&self) -> bool {
        self.fragment == location::fragment()
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Home | Route::Unknown => f.write_str("/"),
            Route::Programmes => f.write_str("/programmes"),
            Route::Programme(id) => write!(f, "/programme/{id}"),
            Route::Bring(id) => write!(f, "/programme/{id}/bring"),
            Route::People(id) => write!(f, "/programme/{id}/people"),
            Route::Topics(id) => write!(f, "/programme/{id}/topics"),
            Route::Match(id) => write!(f, "/programme/{id}/match"),
            Route::TakeAway(id) => write!(f, "/programme/{id}/take-away"),
            Route::Profiles => f.write_str("/profile"),
            Route::Question(id, question) => write!(f, "/profile/{id}/{question}"),
            Route::Pairs => f.write_str("/pair"),
            Route::Pair(id) => write!(f, "/pair/{id}"),
            Route::PairPart(id, part) => write!(f, "/pair/{id}/{part}"),
            Route::Two => f.write_str("/two"),
            Route::Invite(id) => write!(f, "/programme/{id}/invite"),
            Route::Directory(id) => write!(f, "/programme/{id}/directory"),
            Route::Choose(id) => write!(f, "/choose/{id}"),
            Route::Open => f.write_str("/open"),
            Route::RightForUs(None) => f.write_str("/right-for-us"),
            Route::RightForUs(Some(page)) => write!(f, "/right-for-us/{page}"),
            Route::Data => f.write_str("/data"),
            Route::Erased => f.write_str("/data/erased"),
            Route::ProgrammesHistory => f.write_str("/programmes/history"),
            Route::ProgrammeHistory(id) => write!(f, "/programme/{id}/history"),
            Route::ProfilesHistory => f.write_str("/profile/history"),
            Route::DataAt(part) => write!(f, "/data/{}", part.name()),
        }
    }
}

/// The page that the address names, now and at every change.
pub fn current() -> ReadSignal<Route> {
    let (route, set_route) = signal(Route::parse(&location::fragment()));
    location::on_change(move |fragment| set_route.set(Route::parse(&fragment)));
    route
}
