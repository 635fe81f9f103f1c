//! What can be wrong with a result.

use crate::domain::id::PersonId;
use crate::domain::matching::exclusion::Exclusion;
use crate::domain::rules::Couple;
use crate::domain::side::Side;

/// What is wrong with a result or its certificate: the first that was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Violation {
    /// The pair is there twice.
    Twice { couple: Couple },
    /// The rules forbid the pair.
    Forbidden { couple: Couple, why: Exclusion },
    /// A pin could be kept, and was not.
    PinMissing { couple: Couple },
    /// Somebody has more partners than they can take.
    TooMany { person: PersonId },
    /// The proof is of another kind than the objective asks for.
    OtherProof,
    /// There is no price for somebody who needs one, or one for somebody who has no place.
    Unpriced { person: PersonId },
    /// A price is below 0.
    BelowNothing { person: PersonId },
    /// Somebody with a place left has a price that is more than what the place costs.
    PriceWithPlace { person: PersonId },
    /// Somebody's price is less than what their last place costs.
    BelowCost { person: PersonId },
    /// A pair that was not made is worth more than its two prices.
    WorthMore { couple: Couple, worth: i128, prices: i128 },
    /// A pair that was made is worth less than its two prices.
    WorthLess { couple: Couple, worth: i128, prices: i128 },
    /// Nobody's pair is worth exactly its prices, of somebody with a price.
    Loose { person: PersonId },
    /// The bonus does not put people and pairs first, or it is there where it should not be.
    Bonus,
    /// The loads of this person and others could be more even, as far as is shown.
    Uneven { person: PersonId },
    /// It is not shown that no more people of this side can have a partner.
    MorePeople { side: Side, shown: u128, people: usize },
    /// A pair has a smaller benefit than claimed.
    BelowLeast { couple: Couple },
    /// No pair has a benefit as small as claimed.
    LeastNotMet,
    /// It is not shown that there are no more pairs.
    MoreMayBe { shown: u128, pairs: usize },
    /// It is not shown that the smallest benefit cannot be larger.
    LargerMayBe { shown: u128, pairs: usize },
    /// Two people would both rather have each other.
    Blocking { couple: Couple },
}
