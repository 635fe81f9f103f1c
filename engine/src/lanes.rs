//! The loops that run over everybody. For browsers that have vectors (`simd128`) they are written once more, in
//! `vectors`: left to the compiler, the two forms came out as one, without vectors. Both give the same bits: the same
//! operations in the same order.

use crate::scores::BLOCK;

/// What a person asks the other side's tables for: where each vector of small numbers begins, by how often it counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Terms {
    /// What the person gains, by wish 1, 2, 3.
    pub gains: [Vec<usize>; 3],
    /// What the others gain.
    pub gives: Vec<usize>,
}

/// What turns the sums of a person and everybody into `score - price`.
pub(crate) struct Weighing<'a> {
    /// The least sums at which each of the two gains enough.
    pub least_own: u8,
    pub least_other: &'a [u8],
    /// 1,000,000² divided by what the two ask for in all.
    pub own: f32,
    pub other: &'a [f32],
    pub prices: &'a [f32],
}

/// Marks, in place of a sum, that the pair may not be.
pub(crate) const KNOCKED_OUT: u8 = u8::MAX;
/// The net of a pair that may not be.
pub(crate) const NEVER: f32 = -1.0e30;

fn block(bytes: &[u8], at: usize) -> &[u8; BLOCK] {
    // The tables are whole blocks.
    bytes[at..at + BLOCK].try_into().expect("a whole block")
}

#[inline(always)]
fn add(sum: &mut [u8; BLOCK], more: &[u8; BLOCK]) {
    for (sum, more) in sum.iter_mut().zip(more) {
        *sum = sum.wrapping_add(*more);
    }
}

fn tally_plain(table: &[u8], terms: &Terms, gains: &mut [u8], gives: &mut [u8]) {
    for at in (0..gains.len()).step_by(BLOCK) {
        let (mut once, mut twice, mut thrice, mut given) = ([0; BLOCK], [0; BLOCK], [0; BLOCK], [0; BLOCK]);
        for &start in &terms.gains[0] {
            add(&mut once, block(table, start + at));
        }
        for &start in &terms.gains[1] {
            add(&mut twice, block(table, start + at));
        }
        for &start in &terms.gains[2] {
            add(&mut thrice, block(table, start + at));
        }
        for &start in &terms.gives {
            add(&mut given, block(table, start + at));
        }
        let sum: &mut [u8; BLOCK] = (&mut gains[at..at + BLOCK]).try_into().expect("a whole block");
        for lane in 0..BLOCK {
            sum[lane] = once[lane]
                .wrapping_add(twice[lane])
                .wrapping_add(twice[lane])
                .wrapping_add(thrice[lane])
                .wrapping_add(thrice[lane])
                .wrapping_add(thrice[lane]);
        }
        gives[at..at + BLOCK].copy_from_slice(&given);
    }
}

fn net_plain(gains: &[u8], gives: &[u8], weighing: &Weighing<'_>, nets: &mut [f32], peaks: &mut [f32]) {
    for (at, peak) in (0..nets.len()).step_by(BLOCK).zip(peaks) {
        let (gain, give) = (block(gains, at), block(gives, at));
        let least = block(weighing.least_other, at);
        // Whole blocks, as above.
        let other: &[f32; BLOCK] = weighing.other[at..at + BLOCK].try_into().expect("a whole block");
        let price: &[f32; BLOCK] = weighing.prices[at..at + BLOCK].try_into().expect("a whole block");
        let net: &mut [f32; BLOCK] = (&mut nets[at..at + BLOCK]).try_into().expect("a whole block");
        let mut product = [0i32; BLOCK];
        for lane in 0..BLOCK {
            let enough = (gain[lane] >= weighing.least_own) & (give[lane] >= least[lane]) & (gain[lane] != KNOCKED_OUT);
            let sums = u16::from(gain[lane]) * u16::from(give[lane]);
            product[lane] = if enough { i32::from(sums) } else { -1 };
        }
        for lane in 0..BLOCK {
            let worth = (product[lane] as f32 * (weighing.own * other[lane])).sqrt() - price[lane];
            net[lane] = if product[lane] < 0 { NEVER } else { worth };
        }
        *peak = highest(net);
    }
}

#[inline(always)]
fn highest(net: &[f32; BLOCK]) -> f32 {
    let mut most = [0.0; BLOCK / 2];
    for lane in 0..BLOCK / 2 {
        let (a, b) = (net[lane], net[lane + BLOCK / 2]);
        most[lane] = if a > b { a } else { b };
    }
    for width in [8, 4, 2, 1] {
        for lane in 0..width {
            let (a, b) = (most[lane], most[lane + width]);
            most[lane] = if a > b { a } else { b };
        }
    }
    most[0]
}

type Tally = fn(&[u8], &Terms, &mut [u8], &mut [u8]);
type Net = fn(&[u8], &[u8], &Weighing<'_>, &mut [f32], &mut [f32]);

/// The two loops, in one of their two forms.
#[derive(Clone, Copy, Debug)]
pub struct Lanes {
    pub(crate) tally: Tally,
    pub(crate) net: Net,
}

impl Lanes {
    /// For every machine.
    pub const PLAIN: Lanes = Lanes { tally: tally_plain, net: net_plain };
    /// For browsers with vectors: a program that names these loads in no other.
    #[cfg(target_arch = "wasm32")]
    pub const VECTORS: Lanes = Lanes { tally: crate::vectors::tally, net: crate::vectors::net };
    /// Natively the compiler makes vectors of the plain loops without being asked.
    #[cfg(not(target_arch = "wasm32"))]
    pub const VECTORS: Lanes = Lanes::PLAIN;
}
