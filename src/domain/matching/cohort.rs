//! The people of one matching, prepared so that any pair can be weighed in a moment.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::lot::lot;
use super::tally::Tally;
use crate::domain::benefit::Benefits;
use crate::domain::directory::Directory;
use crate::domain::fold::fold;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::reporting::ReportingLines;
use crate::domain::rules::{Couple, Exclusion, Rules, Steering};
use crate::domain::side::Side;

/// The people in the order of their ids, with what they say of one another looked up. People are named by their place
/// in that order.
#[derive(Clone, Debug)]
pub struct Cohort {
    pub(super) people: Vec<Arc<Person>>,
    pub(super) rules: Rules,
    directory: Directory,
    reporting: ReportingLines,
    /// By place, the manager's place.
    managers: Vec<Option<usize>>,
    facts: Vec<Facts>,
    pub(super) tally: Tally,
    /// The lot that each person draws: a number that hangs on the seed of the rules and on the id, and looks random.
    pub(super) lots: Vec<u64>,
    /// Whom each person would like, by place, the most wanted first.
    pub(super) likes: Vec<Vec<usize>>,
}

/// What the rules ask of one person; other people by place, in order.
#[derive(Clone, Debug, Default)]
struct Facts {
    appraiser: Option<usize>,
    /// Their appraiser, and whom they appraise.
    appraisals: Vec<usize>,
    /// Equal for people of one team.
    team: Option<usize>,
    /// Equal numbers are equal languages; in order.
    languages: Vec<usize>,
    conflicts: Vec<usize>,
    earlier: Vec<usize>,
    vetoes: Vec<usize>,
    bans: Vec<usize>,
}

impl Cohort {
    /// The order in which the people arrive makes no difference. Ids are unique; of people with one id, the last counts.
    pub fn new(people: &[Arc<Person>], rules: &Rules, steering: &Steering) -> Self {
        let by_id: BTreeMap<&PersonId, &Arc<Person>> = people.iter().map(|person| (&person.id, person)).collect();
        let people: Vec<Arc<Person>> = by_id.into_values().cloned().collect();
        let directory = Directory::new(people.iter().map(Arc::as_ref));
        let managers: Vec<_> = people.iter().map(|p| p.manager.as_deref().and_then(|m| directory.one(m))).collect();
        let facts = facts(&people, &directory, steering);
        let tally = Tally::new(&people);
        let lots = people.iter().map(|person| lot(rules.seed, person.id.as_str())).collect();
        let likes = people.iter().map(|person| likes(&person.id, &directory, steering)).collect();
        Self {
            reporting: ReportingLines::new(&managers),
            managers,
            people,
            rules: rules.clone(),
            directory,
            facts,
            tally,
            lots,
            likes,
        }
    }

    /// With another word on single pairs.
    pub(super) fn steer(&mut self, steering: &Steering) {
        set_bans(&mut self.facts, &self.directory, steering);
        self.likes = self.people.iter().map(|person| likes(&person.id, &self.directory, steering)).collect();
    }

    /// The same people under other rules, with the same seed.
    pub(super) fn under(&self, rules: Rules) -> Self {
        Self { rules, ..self.clone() }
    }

    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Whether the person can stand on this side now: by role, consent and capacity.
    pub(super) fn takes_part(&self, place: usize, side: Side) -> bool {
        let person = &self.people[place];
        person.role.can_be(side) && person.consent && person.capacity > 0
    }

    /// The places of both, or who is not here.
    pub(super) fn places(&self, (mentor, mentee): &Couple) -> Result<(usize, usize), Exclusion> {
        let place = |id: &PersonId| self.directory.place(id).ok_or_else(|| Exclusion::Gone { person: id.clone() });
        Ok((place(mentor)?, place(mentee)?))
    }

    /// Why these two may not be paired, this way round: the first rule, in the order of [`Exclusion`], against it.
    /// Capacity is not asked here beyond 0: it is the matching's to share out.
    pub fn exclusion(&self, mentor: &PersonId, mentee: &PersonId) -> Option<Exclusion> {
        match self.places(&(mentor.clone(), mentee.clone())) {
            Ok((mentor, mentee)) => self.excluded(mentor, mentee, self.benefits(mentor, mentee)),
            Err(gone) => Some(gone),
        }
    }

    /// The benefits of each pair of this person, on this side, with anybody on the other; by the other's place.
    pub(super) fn with_everyone(&self, person: usize, side: Side) -> Vec<Benefits> {
        self.tally.with_everyone(person, side)
    }

    pub(super) fn benefits(&self, mentor: usize, mentee: usize) -> Benefits {
        self.tally.between(mentor, mentee)
    }

    pub(super) fn excluded(&self, mentor: usize, mentee: usize, benefits: Benefits) -> Option<Exclusion> {
        self.forbidden(mentor, mentee, benefits).or_else(|| {
            (benefits.least() < self.rules.floor)
                .then_some(Exclusion::Floor { mentor_benefit: benefits.mentor, mentee_benefit: benefits.mentee })
        })
    }

    /// The first rule against the pair, the floor left aside. The benefits only tell who of two mentors the other.
    pub(super) fn forbidden(&self, mentor: usize, mentee: usize, benefits: Benefits) -> Option<Exclusion> {
        let standing = if mentor == mentee {
            Some(Exclusion::SamePerson)
        } else if !self.people[mentor].role.can_be(Side::Mentor) || !self.people[mentee].role.can_be(Side::Mentee) {
            Some(Exclusion::Role)
        } else if self.other_way_round(mentor, mentee, benefits) {
            Some(Exclusion::OtherWayRound)
        } else {
            None
        };
        standing
            .or_else(|| self.stands_aside(mentor))
            .or_else(|| self.stands_aside(mentee))
            .or_else(|| self.power(mentor, mentee))
            .or_else(|| self.too_close(mentor, mentee))
            .or_else(|| self.cannot_meet(mentor, mentee))
            .or_else(|| self.facts[mentor].bans.binary_search(&mentee).is_ok().then_some(Exclusion::Ban))
    }

    /// Whether of two people who can be either the other one is the mentor: the one from whom the other gains more;
    /// where both gain the same, the one who drew the lower lot.
    pub(super) fn other_way_round(&self, mentor: usize, mentee: usize, benefits: Benefits) -> bool {
        let both = self.people[mentor].role.can_be(Side::Mentee) && self.people[mentee].role.can_be(Side::Mentor);
        let drawn = |place: usize| (self.lots[place], place);
        both && (benefits.mentor > benefits.mentee
            || (benefits.mentor == benefits.mentee && drawn(mentor) > drawn(mentee)))
    }

    /// Whether both said their team, and it is not the same one.
    pub(super) fn other_team(&self, a: usize, b: usize) -> bool {
        let (a, b) = (self.facts[a].team, self.facts[b].team);
        a.is_some() && b.is_some() && a != b
    }

    /// A number that is equal for people of one team.
    pub(super) fn team(&self, place: usize) -> Option<usize> {
        self.facts[place].team
    }

    /// The languages of a person, by number; none where it was not asked.
    pub(super) fn languages(&self, place: usize) -> &[usize] {
        &self.facts[place].languages
    }

    /// Those who may not be with this person, either way round, for what somebody said of these two; not only once each.
    /// Reporting lines and teams are left aside.
    pub(super) fn barred(&self, place: usize) -> Vec<usize> {
        let own = &self.facts[place];
        let lists = [&own.conflicts, &own.earlier, &own.vetoes, &own.bans, &own.appraisals];
        lists.into_iter().flatten().copied().collect()
    }

    /// Of each person everybody who manages them, directly or through others.
    pub(super) fn managers_above(&self) -> Vec<Vec<usize>> {
        let above = |start: usize| {
            let mut line: Vec<usize> = Vec::new();
            if self.managers[start].is_none() {
                return line;
            }
            let mut seen = BTreeSet::from([start]);
            let mut at = self.managers[start];
            // In a circle of managers everybody manages everybody: it ends where it began, or where it was entered.
            while let Some(manager) = at.filter(|&manager| seen.insert(manager)) {
                line.push(manager);
                at = self.managers[manager];
            }
            line
        };
        (0..self.people.len()).map(above).collect()
    }

    /// Whether the person is in no pair now, and why.
    fn stands_aside(&self, place: usize) -> Option<Exclusion> {
        let person = &self.people[place];
        let id = || person.id.clone();
        if !person.consent {
            Some(Exclusion::NoConsent { person: id() })
        } else if person.capacity == 0 {
            Some(Exclusion::TakesNobody { person: id() })
        } else {
            None
        }
    }

    /// Whether one has power over the other, either way.
    fn power(&self, mentor: usize, mentee: usize) -> Option<Exclusion> {
        let id = |place: usize| self.people[place].id.clone();
        let ways = [(mentee, mentor), (mentor, mentee)];
        let line = ways.iter().find(|&&(above, below)| self.reporting.manages(above, below));
        if let Some(&(above, below)) = line {
            return Some(Exclusion::ReportingLine { manager: id(above), report: id(below) });
        }
        let appraisal = ways.iter().find(|&&(above, below)| self.facts[below].appraiser == Some(above));
        appraisal.map(|&(above, below)| Exclusion::Appraiser { appraiser: id(above), appraised: id(below) })
    }

    /// Whether what they are to one another speaks against the pair.
    fn too_close(&self, mentor: usize, mentee: usize) -> Option<Exclusion> {
        let (a, b) = (&self.facts[mentor], &self.facts[mentee]);
        if !self.rules.same_team && a.team.is_some() && a.team == b.team {
            let team = self.people[mentor].team.as_deref().unwrap_or_default().trim().to_string();
            Some(Exclusion::SameTeam { team })
        } else if a.conflicts.binary_search(&mentee).is_ok() {
            Some(Exclusion::Conflict)
        } else if a.earlier.binary_search(&mentee).is_ok() {
            Some(Exclusion::Earlier)
        } else if a.vetoes.binary_search(&mentee).is_ok() {
            Some(Exclusion::Veto)
        } else {
            None
        }
    }

    /// Whether they lack a language or a time to meet. What somebody was not asked excludes nobody.
    fn cannot_meet(&self, mentor: usize, mentee: usize) -> Option<Exclusion> {
        let (a, b) = (&self.facts[mentor].languages, &self.facts[mentee].languages);
        if !a.is_empty() && !b.is_empty() && !a.iter().any(|language| b.contains(language)) {
            return Some(Exclusion::NoLanguage);
        }
        let shared = self.people[mentor].availability?.shared(self.people[mentee].availability?);
        let needed = self.rules.shared_times;
        (shared < needed).then_some(Exclusion::NoTime { shared, needed })
    }
}

/// What the rules ask of each person.
fn facts(people: &[Arc<Person>], directory: &Directory, steering: &Steering) -> Vec<Facts> {
    let (mut teams, mut languages) = (BTreeMap::new(), BTreeMap::new());
    let mut facts: Vec<Facts> = people
        .iter()
        .map(|person| Facts {
            appraiser: person.appraiser.as_deref().and_then(|appraiser| directory.one(appraiser)),
            team: person.team.as_deref().and_then(|team| number(&mut teams, team)),
            languages: person.languages.iter().filter_map(|spoken| number(&mut languages, spoken)).collect(),
            ..Facts::default()
        })
        .collect();
    for (place, person) in people.iter().enumerate() {
        // Who said it makes no difference: it stands between both.
        let mut between = |references: &BTreeSet<String>, list: fn(&mut Facts) -> &mut Vec<usize>| {
            for other in references.iter().filter_map(|reference| directory.one(reference)) {
                list(&mut facts[place]).push(other);
                list(&mut facts[other]).push(place);
            }
        };
        between(&person.conflicts, |f| &mut f.conflicts);
        between(&person.earlier, |f| &mut f.earlier);
        between(&person.vetoes, |f| &mut f.vetoes);
    }
    for place in 0..people.len() {
        if let Some(appraiser) = facts[place].appraiser {
            facts[place].appraisals.push(appraiser);
            facts[appraiser].appraisals.push(place);
        }
    }
    for of_one in &mut facts {
        for list in [&mut of_one.conflicts, &mut of_one.earlier, &mut of_one.vetoes] {
            list.sort_unstable();
        }
    }
    set_bans(&mut facts, directory, steering);
    facts
}

fn set_bans(facts: &mut [Facts], directory: &Directory, steering: &Steering) {
    facts.iter_mut().for_each(|of_one| of_one.bans.clear());
    for (mentor, mentee) in &steering.bans {
        if let (Some(mentor), Some(mentee)) = (directory.place(mentor), directory.place(mentee)) {
            facts[mentor].bans.push(mentee);
            facts[mentee].bans.push(mentor);
        }
    }
    facts.iter_mut().for_each(|of_one| of_one.bans.sort_unstable());
}

/// Whom a person would like, each once; people who are not here are left out.
fn likes(person: &PersonId, directory: &Directory, steering: &Steering) -> Vec<usize> {
    let mut places = Vec::new();
    for place in steering.likes.get(person).into_iter().flatten().filter_map(|liked| directory.place(liked)) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// The number of a word: equal for words that differ only in case and spacing, none for no word.
fn number(numbers: &mut BTreeMap<String, usize>, word: &str) -> Option<usize> {
    let next = numbers.len();
    Some(fold(word)).filter(|word| !word.is_empty()).map(|word| *numbers.entry(word).or_insert(next))
}
