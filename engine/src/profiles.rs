//! Scores worked out from what people said, topic by topic, for one person and everybody at once.
//!
//! What a learner gains from a teacher is the sum over the topics of wish times [`step`] where the teacher is willing, as a
//! [`share`] of the learner's `asks`; the score of a pair is the [`mutual`] of both as a [`whole`] number, in f64. The loops
//! work in 32 bits and only sort out who is worth a closer look, with room for their rounding; every score that is handed
//! out is the formula's own.

use crate::gain::{BEST, SCORE_OF_ONE, mutual, share, step, whole};
use crate::lanes::{KNOCKED_OUT, Lanes, NEVER, Terms, Weighing};
use crate::marks::{mark, marked, words};
use crate::scores::{BLOCK, Distances, Found, NOBODY, Prices, Scores, Way, in_blocks};

/// What a person said of one topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Which topic, by number.
    pub topic: u32,
    /// 0 to 4.
    pub level: u8,
    /// 0 to 3.
    pub wish: u8,
    pub willing: bool,
}

/// One person of a side.
#[derive(Clone, Debug, Default)]
pub struct Member {
    pub said: Vec<Said>,
    /// The lower sum of the formula: all that the person could gain.
    pub asks: u32,
    /// The least upper sum at which a pair may be made.
    pub least_allowed: u32,
    /// The least at which a pair is worth making: no less than `least_allowed`.
    pub least_worth: u32,
}

/// Somebody on the other side, and the upper sums of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sums {
    pub other: u32,
    /// Of the person who was asked about.
    pub gain: u32,
    /// Of the other.
    pub give: u32,
}

/// Pairs that may not be made for other reasons than what they gain.
pub trait Bars {
    /// Adds those on the other side whom this person may not have; the sums are what the person and each of the others
    /// would gain.
    fn bar(&self, way: Way, one: usize, sums: &dyn Fn(usize) -> (u32, u32), barred: &mut Vec<u32>);
}

/// What counts in a score beside what both gain.
pub trait Wishes {
    /// By how much the wishes raise the score of the person's pairs with each on the other side, wherever both gain:
    /// to within a few hundredths.
    fn raise(&self, way: Way, one: usize, by: &mut [f32]);

    /// The score of a pair of which both gain, from what it is worth without wishes: the root of the product of what both
    /// gain, 0 to 1.
    fn score(&self, way: Way, one: usize, other: usize, mutual: f64) -> u32;
}

/// Wishes, and the share of the score that is left for what both gain.
pub struct Soft {
    pub mutual: f64,
    pub wishes: Box<dyn Wishes>,
}

/// Nobody is barred.
impl Bars for () {
    fn bar(&self, _: Way, _: usize, _: &dyn Fn(usize) -> (u32, u32), _: &mut Vec<u32>) {}
}

/// The score of a pair from both sums and what both ask for.
pub fn score(gain: u32, asks: u32, other_gain: u32, other_asks: u32) -> u32 {
    whole(mutual(share(gain, asks), share(other_gain, other_asks)))
}

/// The scores of mentors and mentees.
pub struct Profiles {
    sides: [People; 2],
    bars: Box<dyn Bars>,
    soft: Option<Soft>,
    lanes: Lanes,
    /// Sums are too large for the vectors.
    wide: bool,
    terms: Terms,
    gains: Vec<u8>,
    gives: Vec<u8>,
    wide_sums: Vec<(u32, u32)>,
    nets: Vec<f32>,
    peaks: Vec<f32>,
    ranked: Vec<f32>,
    barred: Vec<u32>,
    raises: Vec<f32>,
    marks: Vec<u64>,
}

/// One side, as the other side looks at it.
struct People {
    members: Vec<Member>,
    /// A vector over the people for each common topic and each level of whoever looks: what they would teach.
    table: Vec<u8>,
    /// Where the vectors of a topic begin; none for topics of few.
    vectors: Vec<Option<usize>>,
    /// Who said something of a topic of few.
    few: Vec<Vec<(u32, Said)>>,
    least_allowed: Vec<u8>,
    least_worth: Vec<u8>,
    part: Vec<f32>,
}

/// Vectors of a topic: what the people teach to a learner of level 0 to 3, what they learn from a teacher of level 1
/// to 4.
const VECTORS: usize = 8;

fn least(sum: u32) -> u8 {
    // A sum of 255 is never reached.
    u8::try_from(sum).unwrap_or(KNOCKED_OUT)
}

impl People {
    fn new(members: Vec<Member>, topics: usize) -> Self {
        let size = in_blocks(members.len());
        let mut counts = vec![0usize; topics];
        for said in members.iter().flat_map(|member| &member.said) {
            counts[said.topic as usize] += 1;
        }
        let mut next = 0;
        let vectors: Vec<Option<usize>> = counts
            .iter()
            .map(|&count| {
                // Below this a list is shorter work than a vector.
                (count * BLOCK > size).then(|| {
                    next += VECTORS * size;
                    next - VECTORS * size
                })
            })
            .collect();
        let mut table = vec![0u8; next];
        let mut few = vec![Vec::new(); topics];
        for (place, member) in members.iter().enumerate() {
            for &said in &member.said {
                let Some(start) = vectors[said.topic as usize] else {
                    few[said.topic as usize].push((place as u32, said));
                    continue;
                };
                for level in 0..BEST {
                    let teaches = if said.willing { step(level, said.level) } else { 0 };
                    table[start + usize::from(level) * size + place] = teaches;
                    let learns = said.wish * step(said.level, level + 1);
                    table[start + usize::from(BEST + level) * size + place] = learns;
                }
            }
        }
        let padded = |of: &dyn Fn(&Member) -> u8| {
            let mut all: Vec<u8> = members.iter().map(of).collect();
            all.resize(size, KNOCKED_OUT);
            all
        };
        let (least_allowed, least_worth) = (padded(&|m| least(m.least_allowed)), padded(&|m| least(m.least_worth)));
        let mut part: Vec<f32> = members.iter().map(|member| part(member.asks)).collect();
        part.resize(size, 0.0);
        Self { members, table, vectors, few, least_allowed, least_worth, part }
    }

    fn size(&self) -> usize {
        in_blocks(self.members.len())
    }
}

/// What multiplies the upper sum.
fn part(asks: u32) -> f32 {
    if asks == 0 { 0.0 } else { (SCORE_OF_ONE / f64::from(asks)) as f32 }
}

impl Profiles {
    /// Topics are numbered from 0.
    pub fn new(topics: usize, rows: Vec<Member>, columns: Vec<Member>, bars: Box<dyn Bars>, lanes: Lanes) -> Self {
        let most = rows.iter().chain(&columns).map(|member| member.asks).max().unwrap_or(0);
        Self {
            wide: most >= u32::from(KNOCKED_OUT),
            sides: [People::new(rows, topics), People::new(columns, topics)],
            bars,
            soft: None,
            lanes,
            terms: Terms::default(),
            gains: Vec::new(),
            gives: Vec::new(),
            wide_sums: Vec::new(),
            nets: Vec::new(),
            peaks: Vec::new(),
            ranked: Vec::new(),
            barred: Vec::new(),
            raises: Vec::new(),
            marks: Vec::new(),
        }
    }

    /// With other bars than so far, and other wishes.
    pub fn set_rules(&mut self, bars: Box<dyn Bars>, soft: Option<Soft>) {
        (self.bars, self.soft) = (bars, soft);
    }

    /// With other least sums at which a pair is worth making; where it may not be made, it is worth nothing.
    pub fn set_least_worth(&mut self, mut least_worth: impl FnMut(Way, usize, &Member) -> u32) {
        for (way, people) in [Way::Rows, Way::Columns].into_iter().zip(&mut self.sides) {
            for (one, member) in people.members.iter_mut().enumerate() {
                member.least_worth = least_worth(way, one, member).max(member.least_allowed);
                people.least_worth[one] = least(member.least_worth);
            }
        }
    }

    /// Marks everybody on the other side with whom a pair is worth making: a bit each, in order.
    pub fn mark_worth(&mut self, way: Way, one: usize, marks: &mut [u64]) {
        self.tally(way, one);
        let (own, others) = self.pair_of_sides(way);
        let own = own.members[one].least_worth;
        if self.wide {
            let enough = |(sums, other): (&(u32, u32), &Member)| {
                sums.0 != u32::MAX && sums.0 >= own && sums.1 >= other.least_worth
            };
            for (other, both) in self.wide_sums.iter().zip(&others.members).enumerate() {
                if enough(both) {
                    mark(marks, other);
                }
            }
            return;
        }
        let own = least(own);
        let bytes = self.gains.chunks_exact(8).zip(self.gives.chunks_exact(8)).zip(others.least_worth.chunks_exact(8));
        for (number, ((gains, gives), least)) in bytes.enumerate() {
            let mut enough = [0; 8];
            for lane in 0..8 {
                let counts = (gains[lane] >= own) & (gives[lane] >= least[lane]) & (gains[lane] != KNOCKED_OUT);
                enough[lane] = u8::from(counts);
            }
            // The product brings the lowest bits of the eight side by side, at the top.
            let bits = u64::from_le_bytes(enough).wrapping_mul(0x0102_0408_1020_4080) >> 56;
            marks[number / 8] |= bits << (number % 8 * 8);
        }
    }

    /// Those with whom a pair is worth making and from whom this person gains no more than `most`: whoever gains them just
    /// that; and of those who gain them less, the best, as many as wanted and whoever is as good as the last of them.
    pub fn gaining(&mut self, way: Way, one: usize, most: u32, want: usize, found: &mut Vec<Sums>) {
        let mut marks = std::mem::take(&mut self.marks);
        marks.clear();
        marks.resize(words(self.count(way.turned())), 0);
        self.mark_worth(way, one, &mut marks);
        let mut counts = vec![0; self.sides[way.index()].members[one].asks as usize + 1];
        let all = || marked(marks.iter().copied());
        all().for_each(|other| counts[self.sums(other).0 as usize] += 1);
        let below = most.min(counts.len() as u32);
        let mut found_so_far = 0;
        let least = (0..below).rev().find(|&gain| {
            found_so_far += counts[gain as usize];
            found_so_far >= want
        });
        found.clear();
        let enough = least.unwrap_or(0)..=most;
        let sums = |other: usize| {
            let (gain, give) = self.sums(other);
            Sums { other: other as u32, gain, give }
        };
        found.extend(all().map(sums).filter(|sums| enough.contains(&sums.gain)));
        self.marks = marks;
    }

    /// The score of a pair; the sums are those of [`Self::tally`].
    fn score(&self, way: Way, one: usize, place: usize) -> u32 {
        let (own, others) = self.pair_of_sides(way);
        let (gain, give) = self.sums(place);
        let (asks, other_asks) = (own.members[one].asks, others.members[place].asks);
        match &self.soft {
            Some(soft) if gain > 0 && give > 0 => {
                soft.wishes.score(way, one, place, mutual(share(gain, asks), share(give, other_asks)))
            }
            _ => score(gain, asks, give, other_asks),
        }
    }

    /// Adds what the wishes make of it to the rough nets of one person.
    fn add_wishes(&mut self, way: Way, one: usize) {
        let Some(soft) = &self.soft else { return };
        self.raises.clear();
        self.raises.resize(self.nets.len(), 0.0);
        soft.wishes.raise(way, one, &mut self.raises);
        let blocks = self.nets.chunks_mut(BLOCK).zip(self.raises.chunks(BLOCK)).zip(&mut self.peaks).enumerate();
        for (number, ((nets, raises), peak)) in blocks {
            for (lane, (net, raise)) in nets.iter_mut().zip(raises).enumerate() {
                let place = number * BLOCK + lane;
                let both_gain = match self.wide {
                    true => self.wide_sums[place].0 > 0 && self.wide_sums[place].1 > 0,
                    false => self.gains[place] > 0 && self.gives[place] > 0,
                };
                if *net > NEVER && both_gain {
                    *net += raise;
                }
            }
            *peak = nets.iter().copied().fold(NEVER, f32::max);
        }
    }

    fn pair_of_sides(&self, way: Way) -> (&People, &People) {
        let [rows, columns] = &self.sides;
        match way {
            Way::Rows => (rows, columns),
            Way::Columns => (columns, rows),
        }
    }

    /// The upper sums of one person with everybody; whoever is barred gets none.
    fn tally(&mut self, way: Way, one: usize) {
        let mut terms = std::mem::take(&mut self.terms);
        let (mut gains, mut gives) = (std::mem::take(&mut self.gains), std::mem::take(&mut self.gives));
        let mut wide = std::mem::take(&mut self.wide_sums);
        let mut barred = std::mem::take(&mut self.barred);
        let (own, others) = self.pair_of_sides(way);
        let (size, said) = (others.size(), &own.members[one].said);
        terms.gains.iter_mut().for_each(Vec::clear);
        terms.gives.clear();
        for said in said {
            let Some(start) = others.vectors[said.topic as usize] else { continue };
            if said.wish > 0 && said.level < BEST {
                terms.gains[usize::from(said.wish) - 1].push(start + usize::from(said.level) * size);
            }
            if said.willing && said.level > 0 {
                terms.gives.push(start + usize::from(BEST + said.level - 1) * size);
            }
        }
        gains.resize(size, 0);
        gives.resize(size, 0);
        barred.clear();
        if self.wide {
            wide.clear();
            wide.resize(size, (0, 0));
            for (wish, starts) in (1u32..).zip(&terms.gains) {
                for &start in starts {
                    wide.iter_mut()
                        .zip(&others.table[start..])
                        .for_each(|(sum, &more)| sum.0 += wish * u32::from(more));
                }
            }
            for &start in &terms.gives {
                wide.iter_mut().zip(&others.table[start..]).for_each(|(sum, &more)| sum.1 += u32::from(more));
            }
            few(said, others, |place, gain, give| {
                wide[place].0 += u32::from(gain);
                wide[place].1 += u32::from(give);
            });
            self.bars.bar(way, one, &|other| wide[other], &mut barred);
            // A sum that nobody reaches.
            barred.iter().for_each(|&other| wide[other as usize] = (u32::MAX, 0));
        } else {
            (self.lanes.tally)(&others.table, &terms, &mut gains, &mut gives);
            few(said, others, |place, gain, give| {
                gains[place] += gain;
                gives[place] += give;
            });
            let sums = |other: usize| (u32::from(gains[other]), u32::from(gives[other]));
            self.bars.bar(way, one, &sums, &mut barred);
            barred.iter().for_each(|&other| gains[other as usize] = KNOCKED_OUT);
        }
        (self.terms, self.gains, self.gives, self.wide_sums, self.barred) = (terms, gains, gives, wide, barred);
    }

    /// What everybody is about worth to one person, after [`Self::tally`]; the highest of each block of people.
    fn weigh(&mut self, way: Way, one: usize, prices: &Prices) {
        let (mut nets, mut peaks) = (std::mem::take(&mut self.nets), std::mem::take(&mut self.peaks));
        let (own, others) = self.pair_of_sides(way);
        nets.resize(others.size(), 0.0);
        peaks.resize(others.size() / BLOCK, 0.0);
        let member = &own.members[one];
        // What both gain counts for so much of the score.
        let mutual = self.soft.as_ref().map_or(1.0, |soft| soft.mutual);
        if self.wide {
            nets.fill(NEVER);
            for (place, other) in others.members.iter().enumerate() {
                let (gain, give) = self.wide_sums[place];
                if gain != u32::MAX && gain >= member.least_worth && give >= other.least_worth {
                    let score = f64::from(score(gain, member.asks, give, other.asks)) * mutual;
                    nets[place] = score as f32 - prices.rough()[place];
                }
            }
            for (peak, nets) in peaks.iter_mut().zip(nets.chunks(BLOCK)) {
                *peak = nets.iter().copied().fold(NEVER, f32::max);
            }
        } else {
            let weighing = Weighing {
                least_own: least(member.least_worth),
                least_other: &others.least_worth,
                own: part(member.asks) * (mutual * mutual) as f32,
                other: &others.part,
                prices: prices.rough(),
            };
            (self.lanes.net)(&self.gains, &self.gives, &weighing, &mut nets, &mut peaks);
        }
        (self.nets, self.peaks) = (nets, peaks);
        self.add_wishes(way, one);
    }

    /// The pairs whose rough net is the given one or more.
    fn collect(&self, way: Way, one: usize, least: f32, found: &mut Vec<Found>) {
        self.collect_if(way, one, least, found, |_, _| true);
    }

    /// As [`Self::collect`], of those whose place and rough net are as asked.
    fn collect_if(&self, way: Way, one: usize, least: f32, found: &mut Vec<Found>, asked: impl Fn(usize, f32) -> bool) {
        found.clear();
        let least = least.max(NEVER / 2.0);
        for (number, &peak) in self.peaks.iter().enumerate() {
            if peak < least {
                continue;
            }
            for place in number * BLOCK..(number + 1) * BLOCK {
                if self.nets[place] >= least && asked(place, self.nets[place]) {
                    found.push(Found { other: place as u32, score: self.score(way, one, place) });
                }
            }
        }
    }

    fn sums(&self, place: usize) -> (u32, u32) {
        match self.wide {
            true => self.wide_sums[place],
            false => (u32::from(self.gains[place]), u32::from(self.gives[place])),
        }
    }

    /// How many on the other side this person may be paired with.
    pub fn may_have(&mut self, way: Way, one: usize) -> usize {
        self.tally(way, one);
        self.count_allowed(way, one)
    }

    fn count_allowed(&self, way: Way, one: usize) -> usize {
        let (own, others) = self.pair_of_sides(way);
        let member = &own.members[one];
        if self.wide {
            let enough = |(sums, other): (&(u32, u32), &Member)| {
                sums.0 != u32::MAX && sums.0 >= member.least_allowed && sums.1 >= other.least_allowed
            };
            return self.wide_sums.iter().zip(&others.members).filter(|&both| enough(both)).count();
        }
        let least = least(member.least_allowed);
        let all = self.gains.iter().zip(&self.gives).zip(&others.least_allowed).take(others.members.len());
        all.map(|((&gain, &give), &other)| usize::from((gain >= least) & (give >= other) & (gain != KNOCKED_OUT))).sum()
    }
}

/// Goes through the topics of few.
fn few(said: &[Said], others: &People, mut add: impl FnMut(usize, u8, u8)) {
    for own in said {
        for &(place, theirs) in &others.few[own.topic as usize] {
            let gain = if theirs.willing { own.wish * step(own.level, theirs.level) } else { 0 };
            let give = if own.willing { theirs.wish * step(theirs.level, own.level) } else { 0 };
            add(place as usize, gain, give);
        }
    }
}

/// By how much a rough net can miss the exact one: scores up to a million and prices in 24 bits, what the wishes add in as
/// many, and the rounding of the score.
fn slack(prices: &Prices) -> f32 {
    2.0 + prices.highest() / (1 << 22) as f32
}

/// A rough net that no exact one of the given number or more is below.
fn roughly(net: i64, prices: &Prices) -> f32 {
    net as f32 - net.unsigned_abs() as f32 / (1 << 22) as f32 - slack(prices)
}

impl Scores for Profiles {
    fn count(&self, way: Way) -> usize {
        self.sides[way.index()].members.len()
    }

    fn best(&mut self, way: Way, one: usize, prices: &Prices, want: usize, found: &mut Vec<Found>) -> i64 {
        self.tally(way, one);
        self.weigh(way, one, prices);
        self.ranked.clear();
        // Where the list is a small part of all, the highest of each block tell well enough where to stop.
        let of_blocks = want <= self.peaks.len() * 3 / 4;
        self.ranked.extend_from_slice(if of_blocks { &self.peaks } else { &self.nets });
        let least = if want <= self.ranked.len() {
            *self.ranked.select_nth_unstable_by(want - 1, |a, b| b.total_cmp(a)).1
        } else {
            NEVER
        };
        self.collect(way, one, least, found);
        if least <= NEVER / 2.0 { NOBODY } else { (least + slack(prices)).floor() as i64 }
    }

    fn at_least(&mut self, way: Way, one: usize, prices: &Prices, least: i64, found: &mut Vec<Found>) {
        self.tally(way, one);
        self.weigh(way, one, prices);
        self.collect(way, one, roughly(least, prices), found);
        found.retain(|found| i64::from(found.score) - prices.get(found.other as usize) >= least);
    }

    fn allowed(&self, way: Way, one: usize) -> usize {
        self.count_allowed(way, one)
    }

    fn nearer(
        &mut self,
        way: Way,
        one: usize,
        prices: &Prices,
        base: i64,
        distances: &Distances<'_>,
        found: &mut Vec<Found>,
    ) {
        self.tally(way, one);
        self.weigh(way, one, prices);
        let near = |place: usize, net: f32| {
            distances.each.get(place).is_some_and(|&far| net >= roughly(base.saturating_sub(far), prices))
        };
        self.collect_if(way, one, roughly(base - distances.most, prices), found, near);
    }
}
