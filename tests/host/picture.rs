//! The picture of a match: nothing crosses that need not, nobody stands on anybody, and a strand is as broad as what it
//! carries.

use turnabout::domain::id::PersonId;
use turnabout::domain::matching::picture::{Band, Columns, Ribbon, outline};
use turnabout::domain::rules::Couple;
use turnabout::domain::side::Side;

use crate::matching::id;

fn couples(names: &[(&str, &str)]) -> Vec<Couple> {
    names.iter().map(|(mentor, mentee)| (id(mentor), id(mentee))).collect()
}

/// How often two ribbons cross: of any two, the one that begins above ends below.
fn crossings(columns: &Columns) -> usize {
    let bands = &columns.bands;
    let cross = |a: &Band, b: &Band| (a.mentor - b.mentor) * (a.mentee - b.mentee) < 0.0;
    (0..bands.len()).map(|at| bands[at + 1..].iter().filter(|other| cross(&bands[at], other)).count()).sum()
}

fn names(columns: &Columns, side: Side) -> Vec<String> {
    columns.side(side).iter().map(|stand| stand.person.to_string()).collect()
}

#[test]
fn where_everybody_has_one_partner_every_pair_has_a_row_in_the_order_given() {
    let columns = Columns::of(&couples(&[("m2", "e9"), ("m1", "e3"), ("m7", "e1")]));
    assert_eq!(columns.rows, 3);
    assert_eq!(names(&columns, Side::Mentor), ["m2", "m1", "m7"]);
    assert_eq!(names(&columns, Side::Mentee), ["e9", "e3", "e1"]);
    let rows: Vec<f64> = columns.bands.iter().map(|band| band.mentor).collect();
    assert_eq!(rows, [0.5, 1.5, 2.5]);
    assert!(columns.bands.iter().all(|band| band.mentor == band.mentee));
}

#[test]
fn a_mentor_of_three_stands_in_the_middle_and_their_ribbons_fan_out() {
    let columns = Columns::of(&couples(&[("m", "a"), ("x", "y"), ("m", "b"), ("m", "c")]));
    assert_eq!(columns.rows, 4);
    // All of the first group before the second, though a pair of the second was given before.
    assert_eq!(names(&columns, Side::Mentor), ["m", "x"]);
    assert_eq!(names(&columns, Side::Mentee), ["a", "b", "c", "y"]);
    let mentor = &columns.mentors[0];
    assert_eq!((mentor.at, mentor.bands.as_slice()), (1.5, &[0, 2, 3][..]));
    let ends: Vec<f64> = mentor.bands.iter().map(|&band| columns.bands[band].mentor).collect();
    assert!(ends.is_sorted() && ends[0] < 1.5 && ends[1] == 1.5 && ends[2] > 1.5, "{ends:?}");
    // Closer together than the people to whom they go, and within the rows of the group.
    assert!(ends[1] - ends[0] < 1.0 && ends[0] > 0.0 && ends[2] < 3.0, "{ends:?}");
    assert_eq!(crossings(&columns), 0);
}

#[test]
fn a_group_that_can_be_drawn_without_a_crossing_is() {
    // A chain, given in an order that crosses as it stands.
    let columns = Columns::of(&couples(&[("m1", "e1"), ("m3", "e3"), ("m2", "e3"), ("m2", "e1")]));
    assert_eq!(columns.rows, 3);
    assert_eq!(crossings(&columns), 0, "{columns:?}");
}

#[test]
fn nobody_stands_on_anybody_and_nothing_is_lost_in_any_group() {
    // Every mentor of a dozen with up to three of nine mentees, by a rule that has long chains and circles.
    let pairs: Vec<Couple> = (0..12)
        .flat_map(|mentor| (0..1 + mentor % 3).map(move |turn| (mentor, (mentor * 5 + turn * 4) % 9)))
        .map(|(mentor, mentee)| (id(&format!("m{mentor}")), id(&format!("e{mentee}"))))
        .collect();
    let columns = Columns::of(&pairs);
    for side in Side::BOTH {
        let stands = columns.side(side);
        assert!(stands.windows(2).all(|two| two[1].at - two[0].at >= 1.0), "{side:?}");
        assert!(stands.iter().all(|stand| stand.at > 0.0 && stand.at < columns.rows as f64));
        for stand in stands {
            let own = |couple: &Couple| if side == Side::Mentor { couple.0.clone() } else { couple.1.clone() };
            assert!(stand.bands.iter().all(|&band| own(&pairs[band]) == stand.person));
        }
        let bands: usize = stands.iter().map(|stand| stand.bands.len()).sum();
        assert_eq!(bands, pairs.len());
    }
    // No more crossings than as the people first come.
    let first_come = |of: fn(&Couple) -> &PersonId| {
        let mut order: Vec<&PersonId> = Vec::new();
        pairs.iter().map(of).for_each(|person| {
            if !order.contains(&person) {
                order.push(person);
            }
        });
        pairs.iter().map(|pair| order.iter().position(|one| *one == of(pair)).unwrap()).collect::<Vec<_>>()
    };
    let (left, right) = (first_come(|pair| &pair.0), first_come(|pair| &pair.1));
    let crosses =
        |a: usize, b: usize| (left[a] < left[b] && right[a] > right[b]) || (left[a] > left[b] && right[a] < right[b]);
    let plain: usize = (0..pairs.len()).map(|a| (a + 1..pairs.len()).filter(|&b| crosses(a, b)).count()).sum();
    assert!(crossings(&columns) <= plain, "{} of {plain}", crossings(&columns));
}

#[test]
fn the_same_pairs_make_the_same_picture_and_none_make_an_empty_one() {
    assert_eq!(Columns::of(&[]), Columns::default());
    let pairs = couples(&[("m1", "e1"), ("m2", "e1"), ("m2", "e2"), ("m3", "e3")]);
    assert_eq!(Columns::of(&pairs), Columns::of(&pairs));
}

#[test]
fn somebody_on_both_sides_stands_in_both_columns() {
    let columns = Columns::of(&couples(&[("a", "b"), ("b", "c")]));
    assert_eq!(names(&columns, Side::Mentor), ["a", "b"]);
    assert_eq!(names(&columns, Side::Mentee), ["b", "c"]);
}

#[test]
fn a_strand_is_as_broad_as_what_it_carries_and_points_to_whoever_gains() {
    let ribbon = Ribbon::between(100.0, 150.0, 300.0, 1.0, 0.5);
    assert_eq!(ribbon.to_mentor.width, 2.0 * ribbon.to_mentee.width);
    // To the mentee from left to right, to the mentor from right to left.
    assert_eq!((ribbon.to_mentee.from.0, ribbon.to_mentee.to.0), (0.0, 300.0));
    assert_eq!((ribbon.to_mentor.from.0, ribbon.to_mentor.to.0), (300.0, 0.0));
    // What leaves somebody does so above what comes in.
    assert!(ribbon.to_mentee.from.1 < ribbon.to_mentor.to.1);
    assert!(ribbon.to_mentor.from.1 < ribbon.to_mentee.to.1);
    let reach = Ribbon::reach();
    for strand in [ribbon.to_mentee, ribbon.to_mentor] {
        for (y, middle) in [(strand.from, strand.to), (strand.to, strand.from)]
            .map(|(own, _)| (own.1, if own.0 == 0.0 { 100.0 } else { 150.0 }))
        {
            assert!((y - middle).abs() + strand.width / 2.0 <= reach);
        }
    }
}

#[test]
fn nothing_is_not_drawn_and_very_little_can_be_seen() {
    let ribbon = Ribbon::between(0.0, 0.0, 100.0, 0.0, 0.001);
    assert!(!ribbon.to_mentor.is_drawn());
    assert!(ribbon.to_mentee.is_drawn() && ribbon.to_mentee.width >= 1.0);
}

#[test]
fn a_strand_ends_in_the_head_of_an_arrow() {
    let Ribbon { to_mentee, to_mentor } = Ribbon::between(20.0, 40.0, 200.0, 1.0, 1.0);
    assert_eq!(to_mentee.path(), "M0.0 12.0C95.0 12.0 95.0 48.0 190.0 48.0");
    assert_eq!(to_mentee.head(), "M190.0 39.5L200.0 48.0L190.0 56.5Z");
    assert_eq!(to_mentor.path(), "M200.0 32.0C105.0 32.0 105.0 28.0 10.0 28.0");
    assert_eq!(to_mentor.head(), "M10.0 19.5L0.0 28.0L10.0 36.5Z");
}

#[test]
fn the_outline_has_a_step_for_each_part_and_the_mean_of_what_falls_into_it() {
    let pairs = [(0.5, 1.0, 0.5), (1.5, 0.5, 0.5), (3.5, 0.25, 1.0)];
    assert_eq!(
        outline(&pairs, 4, 4),
        ["M1 0H0.00V1H1ZM1 1H0.50V2H1ZM1 3H0.75V4H1Z", "M1 0H1.50V1H1ZM1 1H1.50V2H1ZM1 3H2.00V4H1Z"]
    );
    assert_eq!(outline(&pairs, 4, 2), ["M1 0H0.25V1H1ZM1 1H0.75V2H1Z", "M1 0H1.50V1H1ZM1 1H2.00V2H1Z"]);
    assert_eq!(outline(&[], 0, 4), ["", ""]);
    assert_eq!(outline(&pairs, 4, 0), ["", ""]);
}
