//! Which way the engine looks at a pair: rows are mentors, columns mentees.

use turnabout_engine::scores::Way;

use crate::domain::side::Side;

pub(super) fn way_of(side: Side) -> Way {
    match side {
        Side::Mentor => Way::Rows,
        Side::Mentee => Way::Columns,
    }
}

pub(super) fn side_of(way: Way) -> Side {
    match way {
        Way::Rows => Side::Mentor,
        Way::Columns => Side::Mentee,
    }
}
