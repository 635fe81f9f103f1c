//! Why a figure may not be given.

/// Why a figure may not be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// Nobody has both values.
    Nobody,
    /// Fewer pairs of values than the figure needs.
    Fewer { than: usize },
    /// Every difference is the same, so nothing says how much they vary.
    SameDifferences,
    /// Every before-value is the same, so there is no spread to hold a difference against.
    SameBefore,
    /// Every after-value is the same, so it goes along with nothing.
    SameAfter,
    /// Nobody changed.
    NobodyChanged,
    /// More differences than the exact distribution is worked out for.
    More { than: usize },
}
