//! A person's own questionnaire, as far as it is filled in.

mod change;
mod given;
mod person;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

pub use change::{ProfileChange, ProfileKey};
pub use given::{Given, GivenKey, Pace};

use crate::domain::answer::{Answer, Level, Wish};
use crate::domain::audience::{Audience, Audiences, Field};
use crate::domain::background::{self, BackgroundItem};
use crate::domain::choosing::Choosing;
use crate::domain::consent::{Consent, Withdrawal};
use crate::domain::id::PersonId;
use crate::domain::instrument::{ContentKey, Disclosure, Instrument, Item, ItemAnswer, Response};
use crate::domain::invitation::Invitation;
use crate::domain::person::{Answers, Role};
use crate::domain::time::{Availability, Moment};
use crate::domain::topic::TopicId;

/// The levels that can be given for a topic to help with.
pub const HELP_LEVELS: RangeInclusive<u8> = 1..=Level::MOST;
/// The levels that can be given for a topic that is only to be learnt.
pub const LEARN_LEVELS: RangeInclusive<u8> = 0..=Level::MOST - 1;
/// The wishes that can be given for a topic to learn.
pub const WISHES: RangeInclusive<u8> = 1..=Wish::MOST;

/// A questionnaire as its answers leave it. `None` is a question not answered yet; a question that may be left out and was
/// has an empty answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub id: PersonId,
    pub started: Moment,
    /// When the profile file was last saved, if it was.
    pub saved: Option<Moment>,
    pub name: String,
    pub role: Option<Role>,
    pub can_help: BTreeSet<TopicId>,
    pub would_like: BTreeSet<TopicId>,
    pub pace: Option<Pace>,
    pub levels: BTreeMap<TopicId, Level>,
    pub wishes: BTreeMap<TopicId, Wish>,
    pub languages: Option<BTreeSet<String>>,
    pub times: Option<Availability>,
    pub team: Option<String>,
    pub capacity: Option<u16>,
    /// What was answered to the items of instruments, by instrument and item; `None` where one was left out.
    pub answered: BTreeMap<(ContentKey, ContentKey), Option<ItemAnswer>>,
    pub for_matching: BTreeSet<BackgroundItem>,
    pub audiences: Audiences,
    /// The questions that the person has gone on from, of those that can be answered bit by bit.
    pub continued: BTreeSet<String>,
    /// Whether it was begun for two people with no coordinator.
    pub between_two: bool,
    /// When the person passed the device on to the other one of the two, if they did.
    pub handed_on: Option<Moment>,
    /// The invitation that it answers, if there was one.
    pub invitation: Option<Invitation>,
    /// What the person agreed to, for as long as they do.
    pub consent: Option<Consent>,
    /// When the consent was withdrawn, if it was and was not given again.
    pub withdrawn: Option<Moment>,
    /// From which directory the person chooses, and whom; shared, for a directory can be long.
    pub choosing: Option<Arc<Choosing>>,
}

impl Draft {
    pub fn new(id: PersonId, started: Moment) -> Self {
        Self {
            id,
            started,
            saved: None,
            name: String::new(),
            role: None,
            can_help: BTreeSet::new(),
            would_like: BTreeSet::new(),
            pace: None,
            levels: BTreeMap::new(),
            wishes: BTreeMap::new(),
            languages: None,
            times: None,
            team: None,
            capacity: None,
            answered: BTreeMap::new(),
            for_matching: BTreeSet::new(),
            audiences: Audiences::default(),
            continued: BTreeSet::new(),
            between_two: false,
            handed_on: None,
            invitation: None,
            consent: None,
            withdrawn: None,
            choosing: None,
        }
    }

    /// Takes one answer in. The last answer to a question counts; levels and wishes outlive a change of the topics
    /// picked, so that picking a topic again finds them as they were.
    pub fn give(&mut self, given: Given) {
        match given {
            Given::Name { name } => self.name = name,
            Given::Role { role } => self.role = Some(role),
            Given::CanHelp { topics } => self.can_help = topics,
            Given::WouldLike { topics } => self.would_like = topics,
            Given::Pace { pace } => self.pace = Some(pace),
            Given::Level { topic, level } => {
                self.levels.insert(topic, level);
            }
            Given::Wish { topic, wish } => {
                self.wishes.insert(topic, wish);
            }
            Given::Languages { languages } => self.languages = Some(languages),
            Given::Times { times } => self.times = Some(times),
            Given::Team { team } => self.team = Some(team),
            Given::Capacity { capacity } => self.capacity = Some(capacity.max(1)),
            Given::Answered { instrument, item, answer } => {
                self.answered.insert((instrument, item), answer);
            }
            Given::Matching { question, used: true } => {
                self.for_matching.insert(question);
            }
            Given::Matching { question, used: false } => {
                self.for_matching.remove(&question);
            }
            Given::Audience { field, audience } => self.audiences.set(field, audience),
            Given::Continued { question } => {
                self.continued.insert(question);
            }
        }
    }

    /// Takes an invitation in. Where it promises something else than the last one, what was agreed to holds no longer.
    pub fn invite(&mut self, invitation: Invitation) {
        let promised = |invitation: &Invitation| (invitation.programme.clone(), invitation.terms.clone());
        if self.invitation.as_ref().map(promised) != Some(promised(&invitation)) {
            self.consent = None;
        }
        self.invitation = Some(invitation);
    }

    /// Takes a consent in. Who had withdrawn saves a file anew: the last one was the notice.
    pub fn agree(&mut self, consent: Consent) {
        self.consent = Some(consent);
        if self.withdrawn.take().is_some() {
            self.saved = None;
        }
    }

    pub fn withdraw(&mut self, at: Moment) {
        self.consent = None;
        self.withdrawn = Some(at);
        self.saved = None;
    }

    /// The word to the coordinator, once the consent is withdrawn.
    pub fn withdrawal(&self) -> Option<Withdrawal> {
        Some(Withdrawal { person: self.id.clone(), at: self.withdrawn? })
    }

    /// What was answered to an instrument.
    pub fn response(&self, instrument: ContentKey) -> Response {
        let mut response = Response::default();
        for ((of, item), answer) in &self.answered {
            if *of == instrument {
                response.give(*item, answer.clone());
            }
        }
        response
    }

    /// What was answered to a background item.
    pub fn stated(&self, item: BackgroundItem) -> Option<&ItemAnswer> {
        self.answered.get(&(background::instrument(), item.0))?.as_ref()
    }

    /// The items of the background instrument that are asked, in its order: those that nobody has to ask for, and those that the
    /// invitation names; none of two people with no coordinator.
    pub fn asked_items<'a>(&self, about: &'a Instrument) -> Vec<&'a Item> {
        if self.between_two {
            return Vec::new();
        }
        let terms = self.invitation.as_ref().map(|invitation| &invitation.terms);
        let named = |item: &Item| terms.is_some_and(|terms| terms.background.contains(&BackgroundItem(item.key)));
        let response = self.response(about.key);
        let asked: Vec<ContentKey> = about
            .counted_of(&response, |item| item.offer.is_none() || named(item))
            .asked()
            .iter()
            .map(|item| item.key)
            .collect();
        about.items.iter().filter(|item| asked.contains(&item.key)).collect()
    }

    /// The fields of which the person says who may see them: those that they are asked about.
    pub fn fields(&self, about: &Instrument) -> Vec<Field> {
        if self.between_two {
            return Self::FIELDS_OF_TWO.to_vec();
        }
        let items = self.asked_items(about).into_iter().map(|item| Field::Background(BackgroundItem(item.key)));
        Field::ASKED.into_iter().chain(items).collect()
    }

    /// What two people with no coordinator are asked.
    const FIELDS_OF_TWO: [Field; 4] = [Field::Name, Field::Offers, Field::Wishes, Field::Times];

    /// Who may see a field. Partners are told why they were paired, unless one of them says no: which topics each picked,
    /// and never how well they know them. Two people with no coordinator also show each other when they can meet.
    pub fn audience(&self, field: Field, about: &Instrument) -> Audience {
        let said = self.audiences.said(field);
        if let Some(seen) = of_item(field, about) {
            return seen.audience(said);
        }
        said.unwrap_or_else(|| self.usual(field))
    }

    fn usual(&self, field: Field) -> Audience {
        match field {
            Field::Offers | Field::Wishes => Audience::Partner,
            Field::Times if self.between_two => Audience::Partner,
            _ => field.usual(),
        }
    }

    /// The audiences that make sense for a field here, the narrowest first. Between two there is no coordinator and no
    /// programme: a field is shown to the other one, or is not.
    pub fn choices(&self, field: Field, about: &Instrument) -> Vec<Audience> {
        let between = |audience: &Audience| matches!(audience, Audience::Organiser | Audience::Partner);
        let choices = of_item(field, about).map_or(field.choices(), |seen| &seen.choices);
        choices.iter().copied().filter(|audience| !self.between_two || between(audience)).collect()
    }

    /// Whether something was said that the field is about.
    pub fn says(&self, field: Field) -> bool {
        match field {
            Field::Name => !self.name.trim().is_empty(),
            Field::Offers => !self.can_help.is_empty(),
            Field::Wishes => !self.would_like.is_empty(),
            Field::Languages => self.languages.as_ref().is_some_and(|languages| !languages.is_empty()),
            Field::Times => self.times.is_some_and(|times| times != Availability::default()),
            Field::Team => self.team.as_ref().is_some_and(|team| !team.trim().is_empty()),
            Field::Capacity => self.capacity.is_some(),
            Field::Background(item) => self.stated(item).is_some(),
        }
    }

    /// Whose eyes the saved file is for.
    pub fn reader(&self) -> Audience {
        if self.between_two { Audience::Partner } else { Audience::Organiser }
    }

    /// The level given for a picked topic, where it is on the scale on which the topic is asked: 1 to 4 for one to help
    /// with, 0 to 3 for one to learn only.
    pub fn level(&self, topic: &TopicId) -> Option<Level> {
        let scale = if self.can_help.contains(topic) { HELP_LEVELS } else { LEARN_LEVELS };
        self.levels.get(topic).copied().filter(|level| scale.contains(&level.get()))
    }

    /// The wish given for a topic to learn: 1 to 3.
    pub fn wish(&self, topic: &TopicId) -> Option<Wish> {
        self.wishes.get(topic).copied().filter(|wish| WISHES.contains(&wish.get()))
    }

    /// The answer on a topic, with the usual value where it was picked but not rated: known well, new, quite. A topic
    /// picked on both sides is known and still wished for.
    pub fn answer(&self, topic: &TopicId) -> Answer {
        let helps = self.can_help.contains(topic);
        let learns = self.would_like.contains(topic);
        let usual = if helps { Answer::KNOWN.level } else { Answer::WISHED.level };
        Answer {
            level: self.level(topic).unwrap_or(usual),
            wish: if learns { self.wish(topic).unwrap_or(Answer::WISHED.wish) } else { Wish::default() },
            willing: helps,
        }
    }

    /// The answers on every topic that was picked.
    pub fn answers(&self) -> Answers {
        self.can_help.union(&self.would_like).map(|topic| (topic.clone(), self.answer(topic))).collect()
    }
}

/// Who may see the answer to a background item; nothing where the field is no item of the instrument.
fn of_item(field: Field, about: &Instrument) -> Option<&Disclosure> {
    let Field::Background(BackgroundItem(key)) = field else { return None };
    about.item(key).map(|item| about.disclosure(item))
}
