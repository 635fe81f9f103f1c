//! People of one side, marked: a bit each.

/// How many words the marks of so many people take.
pub(crate) fn words(count: usize) -> usize {
    count.div_ceil(u64::BITS as usize)
}

fn at(one: usize) -> (usize, u64) {
    (one / u64::BITS as usize, 1 << (one % u64::BITS as usize))
}

pub(crate) fn mark(marks: &mut [u64], one: usize) {
    let (word, bit) = at(one);
    marks[word] |= bit;
}

pub(crate) fn unmark(marks: &mut [u64], one: usize) {
    let (word, bit) = at(one);
    marks[word] &= !bit;
}

pub(crate) fn is_marked(marks: &[u64], one: usize) -> bool {
    let (word, bit) = at(one);
    marks[word] & bit != 0
}

/// The first who is marked.
pub(crate) fn first(words: impl Iterator<Item = u64>) -> Option<usize> {
    let (word, bits) = words.enumerate().find(|&(_, bits)| bits != 0)?;
    Some(word * u64::BITS as usize + bits.trailing_zeros() as usize)
}

/// Everybody who is marked, in order.
pub(crate) fn marked(words: impl Iterator<Item = u64>) -> impl Iterator<Item = usize> {
    words.enumerate().flat_map(|(word, mut left)| {
        std::iter::from_fn(move || {
            let bit = (left != 0).then(|| left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(word * u64::BITS as usize + bit)
        })
    })
}
