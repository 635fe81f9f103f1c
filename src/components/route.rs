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

/// What stands at one place of an address.
trait Part: Sized + fmt::Display {
    fn read(part: &str) -> Option<Self>;
}

macro_rules! any_part {
    ($($part:ty),*) => {
        $(impl Part for $part {
            fn read(part: &str) -> Option<Self> {
                Some(part.into())
            }
        })*
    };
}

any_part!(ProgrammeId, PersonId, PairId, String);

impl Part for DataPart {
    fn read(part: &str) -> Option<Self> {
        [DataPart::Backup, DataPart::Lock].into_iter().find(|known| known.name() == part)
    }
}

impl fmt::Display for DataPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The pages: a row each, with its address, the area that shows it (none where the shell does), and what it is about, where
/// that is one programme, one questionnaire or one pair.
macro_rules! pages {
    ($(
        $(#[$doc:meta])*
        $page:ident $(($($arg:ident: $of:ty),+))? = [$($part:tt),*], $area:ident $(, $subject:ident($about:ident))?;
    )*) => {
        /// A page of the app.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Route {
            $($(#[$doc])* $page $(($($of),+))?,)*
            /// A page within a pair's space.
            PairPart(PairId, PairPart),
            Unknown,
        }

        impl Route {
            /// The page at a fragment; [`Route::Unknown`] where there is none.
            pub fn parse(fragment: &str) -> Self {
                let parts: Vec<&str> = fragment.trim_matches('/').split('/').collect();
                $(
                    if let [$($part),*] = parts.as_slice()
                        $($(&& let Some($arg) = <$of>::read($arg))+)?
                    {
                        return Route::$page $(($($arg),+))?;
                    }
                )*
                match parts.as_slice() {
                    ["pair", id, rest @ ..] => {
                        PairPart::parse(rest).map_or(Route::Unknown, |part| Route::PairPart(PairId::new(id), part))
                    }
                    _ => Route::Unknown,
                }
            }

            /// The area that shows this page; `None` where the shell does.
            pub fn area(&self) -> Option<Area> {
                match self {
                    $(Route::$page { .. } => shown_by!($area),)*
                    Route::PairPart(..) => Some(Area::Participant),
                    Route::Unknown => None,
                }
            }

            /// What the page is about, where that is one programme, one questionnaire or one pair.
            pub fn about(&self) -> Option<Subject> {
                match self {
                    $($(Route::$page($about, ..) => Some(Subject::$subject($about.clone())),)?)*
                    Route::PairPart(id, _) => Some(Subject::Pair(id.clone())),
                    _ => None,
                }
            }
        }

        impl fmt::Display for Route {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Route::$page $(($($arg),+))? => written(f, &[$(&$part),*]),)*
                    Route::PairPart(id, part) => written(f, &[&"pair", &id, &part]),
                    Route::Unknown => f.write_str("/"),
                }
            }
        }
    };
}

macro_rules! shown_by {
    (Shell) => {
        None
    };
    ($area:ident) => {
        Some(Area::$area)
    };
}

fn written(f: &mut fmt::Formatter<'_>, parts: &[&dyn fmt::Display]) -> fmt::Result {
    parts.iter().try_for_each(|part| write!(f, "/{part}"))
}

pages! {
    Home = [""], Shell;
    Programmes = ["programmes"], Organiser;
    Programme(id: ProgrammeId) = ["programme", id], Organiser, Programme(id);
    Bring(id: ProgrammeId) = ["programme", id, "bring"], Organiser, Programme(id);
    People(id: ProgrammeId) = ["programme", id, "people"], Organiser, Programme(id);
    Topics(id: ProgrammeId) = ["programme", id, "topics"], Organiser, Programme(id);
    Match(id: ProgrammeId) = ["programme", id, "match"], Organiser, Programme(id);
    TakeAway(id: ProgrammeId) = ["programme", id, "take-away"], Organiser, Programme(id);
    Invite(id: ProgrammeId) = ["programme", id, "invite"], Organiser, Programme(id);
    Directory(id: ProgrammeId) = ["programme", id, "directory"], Organiser, Programme(id);
    /// What was done with all programmes, with one, with all questionnaires.
    ProgrammesHistory = ["programmes", "history"], Organiser;
    ProgrammeHistory(id: ProgrammeId) = ["programme", id, "history"], Organiser, Programme(id);
    ProfilesHistory = ["profile", "history"], Participant;
    Profiles = ["profile"], Participant;
    /// A question by its name; which names there are is the questionnaire's own business.
    Question(id: PersonId, name: String) = ["profile", id, name], Participant, Profile(id);
    Pairs = ["pair"], Participant;
    Pair(id: PairId) = ["pair", id], Participant, Pair(id);
    Two = ["two"], Participant;
    /// Whom somebody would like as a partner, by the directory that they opened.
    Choose(id: PersonId) = ["choose", id], Participant, Profile(id);
    /// Opening a file of any kind.
    Open = ["open"], Device;
    /// What is kept on this device.
    Data = ["data"], Device;
    /// Everything that was kept on this device is erased.
    Erased = ["data", "erased"], Shell;
    /// A part of the page about this device.
    DataAt(part: DataPart) = ["data", part], Device;
    /// Whether mentoring both ways is right for an organisation or a family: the first page of it, and the page of a name.
    RightForUs = ["right-for-us"], Device;
    RightForUsAt(page: String) = ["right-for-us", page], Device;
}

impl Route {
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

/// The page that the address names, now and at every change.
pub fn current() -> ReadSignal<Route> {
    let (route, set_route) = signal(Route::parse(&location::fragment()));
    location::on_change(move |fragment| set_route.set(Route::parse(&fragment)));
    route
}
