//! What the picture shows, and where: everybody on their side, every pair, and apart whoever has no partner.

use crate::components::benefit::percent;
use crate::domain::matching::picture::{Band, Columns, Stand};
use crate::domain::rules::Couple;
use crate::domain::side::Side;
use crate::pages::programme::matching::result::alone::Alone;
use crate::pages::programme::matching::result::named::Named;
use crate::pages::programme::matching::result::selection::Picked;
use crate::t;

/// How many rows lie between the pairs and the people without a partner: their heading stands there.
const GAP: f64 = 1.5;

/// Somebody in the picture. What is said of them is put into words where they are seen, and not before: there may be
/// thousands.
pub struct Seat {
    /// The middle of where they are, in rows from the top.
    pub at: f64,
    /// Their ribbons from the top down, by number.
    pub bands: Vec<usize>,
    /// Whoever has no partner.
    pub alone: Option<Alone>,
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
        let (rows, seat) = (columns.rows as f64, |stand: Stand| Seat { at: stand.at, bands: stand.bands, alone: None });
        let mut mentors: Vec<Seat> = columns.mentors.into_iter().map(seat).collect();
        let mut mentees: Vec<Seat> = columns.mentees.into_iter().map(seat).collect();
        let mut ends = vec![(0, 0); pairs.len()];
        mentors.iter().enumerate().for_each(|(number, seat)| seat.bands.iter().for_each(|&pair| ends[pair].0 = number));
        mentees.iter().enumerate().for_each(|(number, seat)| seat.bands.iter().for_each(|&pair| ends[pair].1 = number));
        let bands = columns.bands.into_iter().zip(ends);
        let drawn =
            pairs.into_iter().zip(bands).map(|(pair, (ends, (mentor, mentee)))| Drawn { pair, ends, mentor, mentee });
        let drawn: Vec<Drawn> = drawn.collect();
        let top = if drawn.is_empty() { 1.0 } else { rows + GAP };
        let (count, mut rows) = (without.len(), rows);
        let mut next = [top; 2];
        for alone in without {
            let (column, next) = match alone.side {
                Side::Mentor => (&mut mentors, &mut next[0]),
                Side::Mentee => (&mut mentees, &mut next[1]),
            };
            column.push(Seat { at: *next + 0.5, bands: Vec::new(), alone: Some(alone) });
            *next += 1.0;
            rows = rows.max(*next);
        }
        Self { mentors, mentees, drawn, alone: (count > 0).then_some((top - 1.0, count)), rows }
    }

    pub fn column(&self, side: Side) -> &[Seat] {
        side.pick(&self.mentors, &self.mentees)
    }

    pub fn seat(&self, (side, number): Place) -> Option<&Seat> {
        self.column(side).get(number)
    }

    /// The pairs of whoever sits there.
    fn pairs(&self, seat: &Seat) -> Vec<Named> {
        seat.bands.iter().map(|&pair| self.drawn[pair].pair.clone()).collect()
    }

    /// How somebody is called.
    pub fn name(&self, side: Side, seat: &Seat) -> String {
        if let Some(alone) = &seat.alone {
            return alone.name.clone();
        }
        // Somebody stands there for at least one pair.
        let pair = seat.bands.first().map(|&pair| &self.drawn[pair].pair);
        pair.map(|pair| if side == Side::Mentor { pair.mentor.clone() } else { pair.mentee.clone() })
            .unwrap_or_default()
    }

    /// Who somebody is and with whom, for whoever does not see the picture.
    pub fn said(&self, side: Side, seat: &Seat) -> String {
        let name = self.name(side, seat);
        let partners: Vec<String> = self.pairs(seat).iter().map(|pair| partner(side, pair)).collect();
        let partners = partners.join("; ");
        match (side, &seat.alone) {
            (Side::Mentor, Some(_)) => t!("picture-mentor-alone", name = name),
            (Side::Mentee, Some(_)) => t!("picture-mentee-alone", name = name),
            (Side::Mentor, None) => t!("picture-mentor", name = name, partners = partners),
            (Side::Mentee, None) => t!("picture-mentee", name = name, partners = partners),
        }
    }

    /// What somebody gains, in a few words.
    pub fn gain(&self, side: Side, seat: &Seat) -> String {
        if seat.alone.is_some() {
            return t!("picture-alone");
        }
        match (self.pairs(seat).as_slice(), side) {
            ([pair], Side::Mentor) => t!("picture-gain", percent = percent(pair.made.mentor_benefit)),
            ([pair], Side::Mentee) => t!("picture-gain", percent = percent(pair.made.mentee_benefit)),
            (pairs, Side::Mentor) => t!("picture-mentees", count = pairs.len()),
            (pairs, Side::Mentee) => t!("picture-mentors", count = pairs.len()),
        }
    }

    /// What is looked at when somebody is chosen.
    pub fn picked(&self, side: Side, seat: &Seat) -> Picked {
        if let Some(alone) = &seat.alone {
            return Picked::Alone(alone.clone());
        }
        match self.pairs(seat).as_slice() {
            [pair] => Picked::Pair(pair.clone()),
            pairs => Picked::Person { name: self.name(side, seat), side, pairs: pairs.to_vec() },
        }
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

/// Somebody's partner in a pair, and what both gain, as it is read out.
fn partner(side: Side, pair: &Named) -> String {
    let (name, own, theirs) = match side {
        Side::Mentor => (&pair.mentee, pair.made.mentor_benefit, pair.made.mentee_benefit),
        Side::Mentee => (&pair.mentor, pair.made.mentee_benefit, pair.made.mentor_benefit),
    };
    t!("picture-partner", name = name.as_str(), gains = percent(own), gives = percent(theirs))
}
