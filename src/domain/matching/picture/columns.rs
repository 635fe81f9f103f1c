//! Who stands where in the picture: two columns, in an order that keeps ribbons from crossing much.
//!
//! People who are joined by pairs, directly or through others, stand together; such a group has as many rows as its larger
//! side. Where everybody has one partner, nothing crosses at all. Within a larger group each side in turn is put in the
//! order of the mean places of its partners, a few times, and the order with the fewest crossings is kept (the barycentre
//! rule of K. Sugiyama, S. Tagawa and M. Toda, "Methods for visual understanding of hierarchical system structures", IEEE
//! Transactions on Systems, Man, and Cybernetics 11, 1981).

use std::collections::BTreeMap;

use crate::domain::id::PersonId;
use crate::domain::rules::Couple;
use crate::domain::side::Side;

/// How often each side of a group is put in the order of the other.
const SWEEPS: usize = 4;

/// Of somebody's own ribbons, how far apart two that are next to one another end, in rows: closer than the people at the
/// other ends, so that they fan out.
const APART: f64 = 0.72;

/// Everybody in a pair, and every pair, by place. Places count in rows from the top; each row is 1 high.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    /// The mentors from the top down, and the mentees.
    pub mentors: Vec<Stand>,
    pub mentees: Vec<Stand>,
    /// In the order of the pairs that were given.
    pub bands: Vec<Band>,
    /// How many rows there are.
    pub rows: usize,
}

/// Where somebody stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Stand {
    pub person: PersonId,
    /// The middle of where they stand.
    pub at: f64,
    /// Their pairs from the top down, by number.
    pub bands: Vec<usize>,
}

/// Where a ribbon ends on each side: the middle of it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Band {
    pub mentor: f64,
    pub mentee: f64,
}

impl Columns {
    /// The columns of these pairs: groups stand in the order of their first pairs.
    pub fn of(pairs: &[Couple]) -> Self {
        let [mentors, mentees] = Side::BOTH.map(|side| Numbered::of(pairs, side));
        let links: Vec<(usize, usize)> =
            pairs.iter().map(|(mentor, mentee)| (mentors.number(mentor), mentees.number(mentee))).collect();
        let mut columns = Columns { bands: vec![Band::default(); pairs.len()], ..Columns::default() };
        for group in groups(&links, mentors.people.len()) {
            columns.add(&group, &links, &mentors, &mentees);
        }
        columns
    }

    pub fn side(&self, side: Side) -> &[Stand] {
        side.pick(&self.mentors, &self.mentees)
    }

    /// Puts a group of pairs, by number, below what is there.
    fn add(&mut self, group: &[usize], links: &[(usize, usize)], mentors: &Numbered<'_>, mentees: &Numbered<'_>) {
        let own: Vec<(usize, usize)> = group.iter().map(|&pair| links[pair]).collect();
        let (left, right) = ordered(&own);
        let top = self.rows as f64;
        let height = left.len().max(right.len());
        self.rows += height;
        let middle = |place: usize, of: usize| top + (place as f64 + 0.5) * height as f64 / of as f64;
        let rank = |order: &[usize]| -> BTreeMap<usize, usize> {
            order.iter().enumerate().map(|(place, &number)| (number, place)).collect()
        };
        let (left_rank, right_rank) = (rank(&left), rank(&right));
        for (place, &number) in left.iter().enumerate() {
            let at = middle(place, left.len());
            let mut bands: Vec<usize> = group.iter().copied().filter(|&pair| links[pair].0 == number).collect();
            bands.sort_by_key(|&pair| right_rank[&links[pair].1]);
            fan(at, &bands, |pair, end| self.bands[pair].mentor = end);
            self.mentors.push(Stand { person: mentors.people[number].clone(), at, bands });
        }
        for (place, &number) in right.iter().enumerate() {
            let at = middle(place, right.len());
            let mut bands: Vec<usize> = group.iter().copied().filter(|&pair| links[pair].1 == number).collect();
            bands.sort_by_key(|&pair| left_rank[&links[pair].0]);
            fan(at, &bands, |pair, end| self.bands[pair].mentee = end);
            self.mentees.push(Stand { person: mentees.people[number].clone(), at, bands });
        }
    }
}

/// Where each of somebody's ribbons ends: around the middle of where they stand.
fn fan(at: f64, bands: &[usize], mut set: impl FnMut(usize, f64)) {
    let middle = (bands.len() as f64 - 1.0) / 2.0;
    for (place, &pair) in bands.iter().enumerate() {
        set(pair, at + (place as f64 - middle) * APART);
    }
}

/// The people of one side, numbered as they first come.
struct Numbered<'a> {
    people: Vec<&'a PersonId>,
    numbers: BTreeMap<&'a PersonId, usize>,
}

impl<'a> Numbered<'a> {
    fn of(pairs: &'a [Couple], side: Side) -> Self {
        let mut numbered = Self { people: Vec::new(), numbers: BTreeMap::new() };
        for (mentor, mentee) in pairs {
            let person = if side == Side::Mentor { mentor } else { mentee };
            let next = numbered.people.len();
            if *numbered.numbers.entry(person).or_insert(next) == next {
                numbered.people.push(person);
            }
        }
        numbered
    }

    fn number(&self, person: &PersonId) -> usize {
        self.numbers[person]
    }
}

/// The pairs, by number, in groups of those that share people; each in order, and the groups in the order of their first.
fn groups(links: &[(usize, usize)], mentors: usize) -> Vec<Vec<usize>> {
    // A forest over the mentors: two are in one tree who share a mentee, directly or through others.
    let mut above: Vec<usize> = (0..mentors).collect();
    fn root(above: &mut [usize], mut at: usize) -> usize {
        while above[at] != at {
            above[at] = above[above[at]];
            at = above[at];
        }
        at
    }
    let mut first_of: BTreeMap<usize, usize> = BTreeMap::new();
    for &(mentor, mentee) in links {
        let first = *first_of.entry(mentee).or_insert(mentor);
        let (a, b) = (root(&mut above, first), root(&mut above, mentor));
        above[a.max(b)] = a.min(b);
    }
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut place_of: BTreeMap<usize, usize> = BTreeMap::new();
    for (pair, &(mentor, _)) in links.iter().enumerate() {
        let next = groups.len();
        let place = *place_of.entry(root(&mut above, mentor)).or_insert(next);
        if place == next {
            groups.push(Vec::new());
        }
        groups[place].push(pair);
    }
    groups
}

/// The mentors and the mentees of a group, by number, from the top down.
fn ordered(links: &[(usize, usize)]) -> (Vec<usize>, Vec<usize>) {
    fn first_come(numbers: impl Iterator<Item = usize>) -> Vec<usize> {
        let mut seen = Vec::new();
        numbers.for_each(|number| {
            if !seen.contains(&number) {
                seen.push(number);
            }
        });
        seen
    }
    let (mut left, mut right) =
        (first_come(links.iter().map(|link| link.0)), first_come(links.iter().map(|link| link.1)));
    if left.len() == 1 || right.len() == 1 {
        return (left, right);
    }
    let swapped: Vec<(usize, usize)> = links.iter().map(|&(mentor, mentee)| (mentee, mentor)).collect();
    let mut best = (crossings(links, &left, &right), left.clone(), right.clone());
    for _ in 0..SWEEPS {
        right = by_partners(&right, &swapped, &left);
        left = by_partners(&left, links, &right);
        let crossings = crossings(links, &left, &right);
        if crossings < best.0 {
            best = (crossings, left.clone(), right.clone());
        }
    }
    (best.1, best.2)
}

/// One side in the order of the mean places of its partners on the other; of equals, as they were.
fn by_partners(own: &[usize], links: &[(usize, usize)], others: &[usize]) -> Vec<usize> {
    let place: BTreeMap<usize, usize> = others.iter().enumerate().map(|(place, &other)| (other, place)).collect();
    let mean = |one: usize| {
        let partners: Vec<usize> = links.iter().filter(|link| link.0 == one).map(|link| place[&link.1]).collect();
        partners.iter().sum::<usize>() as f64 / partners.len().max(1) as f64
    };
    let mut sorted = own.to_vec();
    sorted.sort_by(|&a, &b| mean(a).total_cmp(&mean(b)));
    sorted
}

/// How often two ribbons cross.
fn crossings(links: &[(usize, usize)], left: &[usize], right: &[usize]) -> usize {
    let rank = |order: &[usize]| -> BTreeMap<usize, usize> {
        order.iter().enumerate().map(|(place, &number)| (number, place)).collect()
    };
    let (left, right) = (rank(left), rank(right));
    let mut ends: Vec<(usize, usize)> = links.iter().map(|link| (left[&link.0], right[&link.1])).collect();
    ends.sort_unstable();
    ends.iter().enumerate().map(|(at, a)| ends[at + 1..].iter().filter(|b| b.0 > a.0 && b.1 < a.1).count()).sum()
}
