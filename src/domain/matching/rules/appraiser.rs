//! Neither appraises the other.

use super::between::Between;
use super::rule::{Given, Pair, Rule, Who};
use crate::domain::matching::exclusion::Exclusion;

#[derive(Debug)]
pub(super) struct Appraiser {
    /// By place, the appraiser's place.
    appraisers: Vec<Option<usize>>,
    between: Between,
}

impl Rule for Appraiser {
    fn new(given: &Given<'_>) -> Self {
        let appraiser = |appraiser: &str| given.directory.one(appraiser);
        let appraisers: Vec<_> =
            given.people.iter().map(|person| person.appraiser.as_deref().and_then(appraiser)).collect();
        let pairs = appraisers.iter().enumerate().filter_map(|(place, &appraiser)| Some((place, appraiser?)));
        let between = Between::pairs(given.people.len(), pairs);
        Self { appraisers, between }
    }

    fn excludes(&self, pair: &Pair<'_>) -> Option<Exclusion> {
        let id = |place: usize| pair.people[place].id.clone();
        let ways = [(pair.mentee, pair.mentor), (pair.mentor, pair.mentee)];
        let appraisal = ways.into_iter().find(|&(above, below)| self.appraisers[below] == Some(above));
        appraisal.map(|(above, below)| Exclusion::Appraiser { appraiser: id(above), appraised: id(below) })
    }

    fn bar(&self, who: &Who<'_>, barred: &mut Vec<u32>) {
        who.bar_places(self.between.others(who.place), barred);
    }
}
