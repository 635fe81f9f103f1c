//! The two are not of one team, where the programme forbids it.

use std::collections::BTreeMap;

use super::rule::{Given, Pair, Rule, Who, number};
use crate::domain::matching::exclusion::Exclusion;

#[derive(Debug)]
pub(super) struct SameTeam {
    /// By place; none where somebody did not say.
    teams: Vec<Option<usize>>,
    members: Vec<Vec<usize>>,
}

impl SameTeam {
    /// A number that is equal for people of one team.
    pub fn of(&self, place: usize) -> Option<usize> {
        self.teams[place]
    }
}

impl Rule for SameTeam {
    fn new(given: &Given<'_>) -> Self {
        let mut names = BTreeMap::new();
        let teams: Vec<_> = given
            .people
            .iter()
            .map(|person| person.team.as_deref().and_then(|team| number(&mut names, team)))
            .collect();
        let mut members = vec![Vec::new(); names.len()];
        for (place, team) in teams.iter().enumerate() {
            team.iter().for_each(|&team| members[team].push(place));
        }
        Self { teams, members }
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        let team = self.teams[pair.mentor].filter(|_| !pair.rules.same_team);
        (team.is_some() && team == self.teams[pair.mentee]).then(|| {
            let team = pair.people[pair.mentor].team.as_deref().unwrap_or_default();
            Exclusion::SameTeam { team: team.trim().to_string() }
        })
    }

    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>) {
        if let Some(team) = self.teams[who.place].filter(|_| !who.rules.same_team) {
            who.bar_places(&self.members[team], barred);
        }
    }
}
