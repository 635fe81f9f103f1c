//! The loops of `lanes` with the vectors of WebAssembly (`simd128`), 16 bytes each: bit for bit what the plain ones give.

#![expect(unsafe_code, reason = "loading and storing a vector has no safe form")]

use std::arch::wasm32::*;

use crate::lanes::{KNOCKED_OUT, NEVER, Terms, Weighing};
use crate::scores::BLOCK;

/// How many numbers of 8, and of 32, bits a vector holds.
const BYTES: usize = 16;
const FLOATS: usize = 4;

#[target_feature(enable = "simd128")]
#[inline]
fn bytes(from: &[u8], at: usize) -> v128 {
    let from = &from[at..at + BYTES];
    // SAFETY: 16 bytes are there, and may lie anywhere.
    unsafe { v128_load(from.as_ptr().cast()) }
}

#[target_feature(enable = "simd128")]
#[inline]
fn put_bytes(to: &mut [u8], at: usize, vector: v128) {
    let to = &mut to[at..at + BYTES];
    // SAFETY: 16 bytes are there, and may lie anywhere.
    unsafe { v128_store(to.as_mut_ptr().cast(), vector) }
}

#[target_feature(enable = "simd128")]
#[inline]
fn floats(from: &[f32], at: usize) -> v128 {
    let from = &from[at..at + FLOATS];
    // SAFETY: four numbers of 4 bytes are there, and may lie anywhere.
    unsafe { v128_load(from.as_ptr().cast()) }
}

#[target_feature(enable = "simd128")]
#[inline]
fn put_floats(to: &mut [f32], at: usize, vector: v128) {
    let to = &mut to[at..at + FLOATS];
    // SAFETY: four numbers of 4 bytes are there, and may lie anywhere.
    unsafe { v128_store(to.as_mut_ptr().cast(), vector) }
}

/// The sum of some rows of the table, for one block of people.
#[target_feature(enable = "simd128")]
#[inline]
fn sum(table: &[u8], starts: &[usize], at: usize) -> [v128; 2] {
    let mut sum = [u8x16_splat(0); 2];
    for &start in starts {
        // One look whether it is there, for both.
        let row = &table[start + at..start + at + BLOCK];
        sum[0] = u8x16_add(sum[0], bytes(row, 0));
        sum[1] = u8x16_add(sum[1], bytes(row, BYTES));
    }
    sum
}

#[target_feature(enable = "simd128")]
fn tally_blocks(table: &[u8], terms: &Terms, gains: &mut [u8], gives: &mut [u8]) {
    for at in (0..gains.len()).step_by(BLOCK) {
        let [once, twice, thrice] = [0, 1, 2].map(|wish: usize| sum(table, &terms.gains[wish], at));
        let given = sum(table, &terms.gives, at);
        for half in 0..2 {
            let two = u8x16_add(twice[half], twice[half]);
            let three = u8x16_add(u8x16_add(thrice[half], thrice[half]), thrice[half]);
            put_bytes(gains, at + half * BYTES, u8x16_add(u8x16_add(once[half], two), three));
            put_bytes(gives, at + half * BYTES, given[half]);
        }
    }
}

/// Four nets from four products and whether each counts (all bits, or none).
#[target_feature(enable = "simd128")]
#[inline]
fn four(products: v128, counts: v128, weighing: &Weighing<'_>, at: usize) -> v128 {
    let part = f32x4_mul(f32x4_splat(weighing.own), floats(weighing.other, at));
    let worth = f32x4_sqrt(f32x4_mul(f32x4_convert_i32x4(products), part));
    v128_bitselect(f32x4_sub(worth, floats(weighing.prices, at)), f32x4_splat(NEVER), counts)
}

#[target_feature(enable = "simd128")]
fn net_blocks(gains: &[u8], gives: &[u8], weighing: &Weighing<'_>, nets: &mut [f32], peaks: &mut [f32]) {
    let (least_own, knocked_out) = (u8x16_splat(weighing.least_own), u8x16_splat(KNOCKED_OUT));
    for (at, peak) in (0..nets.len()).step_by(BLOCK).zip(peaks) {
        let mut most = f32x4_splat(NEVER);
        for at in [at, at + BYTES] {
            let (gain, give) = (bytes(gains, at), bytes(gives, at));
            let both = v128_and(u8x16_ge(gain, least_own), u8x16_ge(give, bytes(weighing.least_other, at)));
            let counts = v128_and(both, u8x16_ne(gain, knocked_out));
            let products = [u16x8_extmul_low_u8x16(gain, give), u16x8_extmul_high_u8x16(gain, give)];
            let counts = [i16x8_extend_low_i8x16(counts), i16x8_extend_high_i8x16(counts)];
            for half in 0..2 {
                let at = at + half * 2 * FLOATS;
                let low =
                    four(u32x4_extend_low_u16x8(products[half]), i32x4_extend_low_i16x8(counts[half]), weighing, at);
                let high = four(
                    u32x4_extend_high_u16x8(products[half]),
                    i32x4_extend_high_i16x8(counts[half]),
                    weighing,
                    at + FLOATS,
                );
                put_floats(nets, at, low);
                put_floats(nets, at + FLOATS, high);
                most = f32x4_pmax(most, f32x4_pmax(low, high));
            }
        }
        let most = f32x4_pmax(most, u32x4_shuffle::<2, 3, 0, 1>(most, most));
        let most = f32x4_pmax(most, u32x4_shuffle::<1, 0, 3, 2>(most, most));
        *peak = f32x4_extract_lane::<0>(most);
    }
}

pub(crate) fn tally(table: &[u8], terms: &Terms, gains: &mut [u8], gives: &mut [u8]) {
    tally_blocks(table, terms, gains, gives);
}

pub(crate) fn net(gains: &[u8], gives: &[u8], weighing: &Weighing<'_>, nets: &mut [f32], peaks: &mut [f32]) {
    net_blocks(gains, gives, weighing, nets, peaks);
}
