//! What is wrong with the form, in words, each at its field.

use crate::components::error_summary::Wrong;
use crate::components::faults::wrong;
use crate::domain::person_form::{Faults, FormField, MOST_CHARACTERS, MOST_PARTNERS, PersonFault};
use crate::store::content::topics;
use crate::t;

pub const ID: &str = "write-id";
pub const NAME: &str = "write-name";
pub const EMAIL: &str = "write-email";
/// The first of the roles, to which an error leads.
pub const ROLE: &str = "write-role-1";
pub const TOPIC: &str = "write-topic";
pub const PARTNERS: &str = "write-partners";
pub const TEAM: &str = "write-team";
pub const MANAGER: &str = "write-manager";
pub const LANGUAGES: &str = "write-languages";
pub const CONFLICTS: &str = "write-conflicts";
pub const EARLIER: &str = "write-earlier";
pub const VETOES: &str = "write-vetoes";
pub const LIKES: &str = "write-likes";

fn id(field: FormField) -> &'static str {
    match field {
        FormField::Id => ID,
        FormField::Name => NAME,
        FormField::Email => EMAIL,
        FormField::Role => ROLE,
        FormField::Topics => TOPIC,
        FormField::Capacity => PARTNERS,
        FormField::Team => TEAM,
        FormField::Manager => MANAGER,
        FormField::Languages => LANGUAGES,
        FormField::Conflicts => CONFLICTS,
        FormField::Earlier => EARLIER,
        FormField::Vetoes => VETOES,
        FormField::Likes => LIKES,
    }
}

/// Whether something is wrong in the fields about other people, which may be folded away.
pub fn about_others(wrongs: &[Wrong]) -> bool {
    wrongs.iter().any(|wrong| [CONFLICTS, EARLIER, VETOES, LIKES].contains(&wrong.field.as_str()))
}

pub fn words(faults: Faults) -> Vec<Wrong> {
    faults.into_iter().map(|(field, fault)| wrong(id(field), sentence(fault))).collect()
}

fn sentence(fault: PersonFault) -> String {
    match fault {
        PersonFault::NoName => t!("write-no-name"),
        PersonFault::NoRole => t!("write-no-role"),
        PersonFault::IdTaken => t!("write-id-taken"),
        PersonFault::NoAddress => t!("write-no-address"),
        PersonFault::Capacity => t!("write-wrong-partners", most = MOST_PARTNERS),
        PersonFault::TooLong => t!("text-too-long", most = MOST_CHARACTERS),
        PersonFault::TopicTwice(topic) => t!("write-topic-twice", topic = topics().label(&topic).to_string()),
        PersonFault::Several(name) => t!("write-several", name = name),
        PersonFault::Nobody(name) => t!("write-nobody", name = name),
        PersonFault::Themselves => t!("write-themselves"),
    }
}
