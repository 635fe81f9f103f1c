//! Lots: numbers that look random, and hang on a seed and on what they are drawn for alone.
//!
//! Not for secrets. The hash is FNV-1a (<http://www.isthe.com/chongo/tech/comp/fnv/>), the stirring and the sequence are
//! those of SplitMix64 (G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).

/// The lot drawn for this text.
pub fn lot(seed: u32, text: &str) -> u64 {
    let bytes = seed.to_le_bytes().into_iter().chain(text.bytes());
    stir(bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
}

/// The lot that one person draws for another, from the lots of both: it favours nobody with everyone.
pub fn lot_between(chooser: u64, other: u64) -> u64 {
    stir(chooser.wrapping_add(GOLDEN).rotate_left(23) ^ other)
}

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

fn stir(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A sequence of numbers that look random.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u32) -> Self {
        Self(lot(seed, ""))
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN);
        stir(self.0)
    }

    /// A number below `end`, which is not 0, each as likely to within one in 2^32.
    pub fn below(&mut self, end: usize) -> usize {
        // The product of two numbers below 2^32, shifted back: below `end`.
        (((self.draw() >> 32) * end as u64) >> 32) as usize
    }
}
