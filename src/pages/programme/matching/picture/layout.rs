//! What the picture shows, and where: everybody on their side, every pair, and apart whoever has no partner.

use crate::components::benefit::percent;
use crate::domain::matching::picture::{Band, Columns};
use crate::domain::rules::Couple;
use crate::domain::side::Side;
use crate::pages::programme::matching::pairs::Named;
use crate::pages::programme::matching::selection::Picked;
use crate::pages::programme::matching::unmatched::Alone;
use crate::t;

/// How many rows lie between the pairs and the people without a partner: their heading stands there.
const GAP: f64 = 1.5;

/// Somebody in the picture.
pub struct Seat {
    pub name: String,
    /// Who they are and with whom, for whoever does not see the picture.
    pub said: String,
    /// What they gain, in a few words.
    pub gain: String,
    /// The middle of where they are, in rows from the top.
    pub at: f64,
    /// Their ribbons from the top down, by number.
    pub bands: Vec<usize>,
    /// What is looked at when they are chosen.
    pub picked: Picked,
}

/// A pair in the picture.
pub struct Drawn {
    pub pair: Named,
    pub ends: Band,
    /// The numbers of its two in their columns.
    pub mentor: usize,
    pub mentee: usize,
}

/// The whole picture, in rows.
pub struct Layout {
    mentors: Vec<Seat>,
    mentees: Vec<Seat>,
    pub drawn: Vec<Drawn>,
    /// Where those without a partner begin, if there are any, and how many they are.
    pub alone: Option<(f64, usize)>,
    pub rows: f64,
}

/// Somebody's place: a side, and a number in its column.
pub type Place = (Side, usize);

impl Layout {
    pub fn of(pairs: Vec<Named>, without: Vec<Alone>) -> Self {
        let couples: Vec<Couple> = pairs.iter().map(Named::couple).collect();
        let columns = Columns::of(&couples);
        let [mut mentors, mut mentees] = Side::BOTH.map(|side| seats(side, &columns, &pairs));
        let mut ends = vec![(0, 0); pairs.len()];
        mentors.iter().enumerate().for_each(|(number, seat)| seat.bands.iter().for_each(|&pair| ends[pair].0 = number));
        mentees.iter().enumerate().for_each(|(number, seat)| seat.bands.iter().for_each(|&pair| ends[pair].1 = number));
        let bands = columns.bands.into_iter().zip(ends);
        let drawn =
            pairs.into_iter().zip(bands).map(|(pair, (ends, (mentor, mentee)))| Drawn { pair, ends, mentor, mentee });
        let drawn: Vec<Drawn> = drawn.collect();
        let top = if drawn.is_empty() { 1.0 } else { columns.rows as f64 + GAP };
        let (count, mut rows) = (without.len(), columns.rows as f64);
        let mut next = [top; 2];
        for alone in without {
            let (column, next) = match alone.side {
                Side::Mentor => (&mut mentors, &mut next[0]),
                Side::Mentee => (&mut mentees, &mut next[1]),
            };
            column.push(Seat {
                name: alone.name.clone(),
                said: match alone.side {
                    Side::Mentor => t!("picture-mentor-alone", name = alone.name.as_str()),
                    Side::Mentee => t!("picture-mentee-alone", name = alone.name.as_str()),
                },
                gain: t!("picture-alone"),
                at: *next + 0.5,
                bands: Vec::new(),
                picked: Picked::Alone(alone),
            });
            *next += 1.0;
            rows = rows.max(*next);
        }
        Self { mentors, mentees, drawn, alone: (count > 0).then_some((top - 1.0, count)), rows }
    }

    pub fn column(&self, side: Side) -> &[Seat] {
        match side {
            Side::Mentor => &self.mentors,
            Side::Mentee => &self.mentees,
        }
    }

    pub fn seat(&self, (side, number): Place) -> Option<&Seat> {
        self.column(side).get(number)
    }

    /// Whom the keyboard reaches from here across the picture: the first partner, or else whoever is nearest.
    pub fn across(&self, (side, number): Place) -> Option<Place> {
        let own = self.seat((side, number))?;
        let other = side.other();
        let partner = own.bands.first().map(|&pair| match other {
            Side::Mentor => self.drawn[pair].mentor,
            Side::Mentee => self.drawn[pair].mentee,
        });
        let near = |seat: &Seat| (seat.at - own.at).abs();
        let nearest = || {
            let all = self.column(other).iter().enumerate();
            all.min_by(|(_, a), (_, b)| near(a).total_cmp(&near(b))).map(|(number, _)| number)
        };
        partner.or_else(nearest).map(|number| (other, number))
    }
}

fn seats(side: Side, columns: &Columns, pairs: &[Named]) -> Vec<Seat> {
    let seat = |stand: &crate::domain::matching::picture::Stand| {
        let own: Vec<Named> = stand.bands.iter().map(|&pair| pairs[pair].clone()).collect();
        // Somebody stands there for at least one pair.
        let name = own.first().map(|pair| if side == Side::Mentor { &pair.mentor } else { &pair.mentee });
        let name = name.cloned().unwrap_or_default();
        let partners: Vec<String> = own.iter().map(|pair| partner(side, pair)).collect();
        let partners = partners.join("; ");
        let gain = match (own.as_slice(), side) {
            ([pair], Side::Mentor) => t!("picture-gain", percent = percent(pair.made.mentor_benefit)),
            ([pair], Side::Mentee) => t!("picture-gain", percent = percent(pair.made.mentee_benefit)),
            (_, Side::Mentor) => t!("picture-mentees", count = own.len()),
            (_, Side::Mentee) => t!("picture-mentors", count = own.len()),
        };
        Seat {
            gain,
            said: match side {
                Side::Mentor => t!("picture-mentor", name = name.as_str(), partners = partners),
                Side::Mentee => t!("picture-mentee", name = name.as_str(), partners = partners),
            },
            at: stand.at,
            bands: stand.bands.clone(),
            picked: match own.as_slice() {
                [pair] => Picked::Pair(pair.clone()),
                _ => Picked::Person { name: name.clone(), side, pairs: own },
            },
            name,
        }
    };
    columns.side(side).iter().map(seat).collect()
}

/// Somebody's partner in a pair, and what both gain, as it is read out.
fn partner(side: Side, pair: &Named) -> String {
    let (name, own, theirs) = match side {
        Side::Mentor => (&pair.mentee, pair.made.mentor_benefit, pair.made.mentee_benefit),
        Side::Mentee => (&pair.mentor, pair.made.mentee_benefit, pair.made.mentor_benefit),
    };
    t!("picture-partner", name = name.as_str(), gains = percent(own), gives = percent(theirs))
}
