//! Where the scores come from: asked for person by person, never all at once.

/// Which side is asked about: a row and the columns it could have, or a column and its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Rows,
    Columns,
}

impl Way {
    pub fn turned(self) -> Self {
        match self {
            Way::Rows => Way::Columns,
            Way::Columns => Way::Rows,
        }
    }

    pub(crate) fn index(self) -> usize {
        match self {
            Way::Rows => 0,
            Way::Columns => 1,
        }
    }
}

/// Somebody on the other side, and what the pair scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    pub other: u32,
    pub score: u32,
}

/// What each person of one side costs: 0 or more.
#[derive(Clone, Debug, Default)]
pub struct Prices {
    exact: Vec<i64>,
    /// The largest number of 32 bits that is no more than the price; filled up with zeros to a multiple of [`BLOCK`].
    rough: Vec<f32>,
    /// No price has ever been higher.
    highest: f32,
}

/// So many people are looked at in one go.
pub const BLOCK: usize = 32;

/// How many places a list takes in whole blocks.
pub(crate) fn in_blocks(count: usize) -> usize {
    count.div_ceil(BLOCK) * BLOCK
}

fn no_more_than(price: i64) -> f32 {
    let near = price as f32;
    if near as i64 > price { near.next_down() } else { near }
}

impl Prices {
    pub fn new(exact: Vec<i64>) -> Self {
        let mut rough: Vec<f32> = exact.iter().map(|&price| no_more_than(price)).collect();
        rough.resize(in_blocks(exact.len()), 0.0);
        let highest = rough.iter().copied().fold(0.0, f32::max);
        Self { exact, rough, highest }
    }

    pub fn get(&self, place: usize) -> i64 {
        self.exact[place]
    }

    pub fn set(&mut self, place: usize, price: i64) {
        self.exact[place] = price;
        self.rough[place] = no_more_than(price);
        self.highest = self.highest.max(self.rough[place]);
    }

    pub fn all(&self) -> &[i64] {
        &self.exact
    }

    pub fn rough(&self) -> &[f32] {
        &self.rough
    }

    /// No rough price is above it.
    pub fn highest(&self) -> f32 {
        self.highest
    }
}

/// No bound: everybody is on the list.
pub const NOBODY: i64 = i64::MIN;

/// How far everybody on the other side is; nobody counts as farther than `most`.
#[derive(Clone, Copy, Debug)]
pub struct Distances<'a> {
    pub each: &'a [i64],
    pub most: i64,
}

/// The scores of all pairs that may be made.
pub trait Scores {
    /// How many there are on the side.
    fn count(&self, way: Way) -> usize;

    /// The people on the other side, in order, who are worth most to one person at these prices: those with the largest
    /// `score - price`, about `want` of them or all. Whoever is left out has `score - price` of the bound at most;
    /// [`NOBODY`] where nobody is left out.
    fn best(&mut self, way: Way, one: usize, prices: &Prices, want: usize, found: &mut Vec<Found>) -> i64;

    /// Everybody on the other side with `score - price` of `least` or more, in order.
    fn at_least(&mut self, way: Way, one: usize, prices: &Prices, least: i64, found: &mut Vec<Found>);

    /// How many the person may be paired with at all, whatever that is worth. Asked right after another question about the
    /// same person.
    fn allowed(&self, way: Way, one: usize) -> usize;

    /// At least all those on the other side whom this person is nearer to than the given distances, where the distance is
    /// `base` less `score - price`, in order.
    fn nearer(
        &mut self,
        way: Way,
        one: usize,
        prices: &Prices,
        base: i64,
        distances: &Distances<'_>,
        found: &mut Vec<Found>,
    );
}
