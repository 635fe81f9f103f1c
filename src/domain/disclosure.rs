//! What of a person may leave their device, and for whose eyes.

use serde::{Deserialize, Serialize};

use super::person::Person;

/// Who may see a field, the narrowest first: a field for a wider audience is also for the narrower ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    OnlyMe,
    /// The coordinator, for the matching; never shown on.
    Organiser,
    Partner,
    Everyone,
}

impl Audience {
    pub const ALL: [Audience; 4] = [Audience::OnlyMe, Audience::Organiser, Audience::Partner, Audience::Everyone];

    /// Whether a field for this audience may go where `eyes` see it.
    pub fn admits(self, eyes: Audience) -> bool {
        self >= eyes
    }
}

/// What one audience may see of a person. [`disclose`] is the only way to one, and an exported file takes nothing else
/// that answers can be in.
#[derive(Clone, Debug, PartialEq)]
pub struct DisclosedProfile {
    audience: Audience,
    shown: Person,
}

impl DisclosedProfile {
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// The person as this audience sees them. What is withheld is blank, as if it had not been asked.
    pub fn shown(&self) -> &Person {
        &self.shown
    }
}

/// The part of a person that an audience may see. The id goes to everyone: it is what files agree on.
///
/// Partners see the name and the side; the coordinator sees all that the questionnaire asks. What only a coordinator's
/// own table says of a person (manager, appraiser, conflicts, earlier pairs, vetoes) is handed to nobody.
pub fn disclose(person: &Person, audience: Audience) -> DisclosedProfile {
    // Field by field, so that a new field does not compile until somebody has decided who may see it.
    let Person {
        id,
        name,
        role,
        answers,
        team,
        manager,
        appraiser,
        languages,
        availability,
        capacity,
        conflicts,
        earlier,
        vetoes,
        consent,
    } = person;
    let nothing = Person::new(id.clone(), "", *role);
    let mut shown = nothing;
    if Audience::Partner.admits(audience) {
        shown.name.clone_from(name);
    }
    if Audience::Organiser.admits(audience) {
        shown.answers.clone_from(answers);
        shown.team.clone_from(team);
        shown.languages.clone_from(languages);
        shown.availability = *availability;
        shown.capacity = *capacity;
    }
    if Audience::OnlyMe.admits(audience) {
        shown.manager.clone_from(manager);
        shown.appraiser.clone_from(appraiser);
        shown.conflicts.clone_from(conflicts);
        shown.earlier.clone_from(earlier);
        shown.vetoes.clone_from(vetoes);
        shown.consent = *consent;
    }
    DisclosedProfile { audience, shown }
}
