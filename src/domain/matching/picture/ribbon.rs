//! The shape of one ribbon: two strands that turn about one another.
//!
//! What flows to the mentee leaves the mentor above the middle and comes in below it; what flows to the mentor does the
//! same the other way. So the two cross once, and each side can be read alone: above what is given, below what is got.

/// The narrowest strand that can be seen, and the broadest, in pixels.
const LEAST: f64 = 1.5;
const MOST: f64 = 12.0;

/// How far from the middle a strand leaves or comes in, in pixels.
const ASIDE: f64 = 8.0;

/// The length of an arrow's head, and by how much it is broader than its strand, in pixels.
const HEAD: f64 = 10.0;
const BROADER: f64 = 5.0;

/// Both strands of a pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ribbon {
    /// What the mentor gives and the mentee gains: from left to right.
    pub to_mentee: Strand,
    /// What the mentee gives and the mentor gains: from right to left.
    pub to_mentor: Strand,
}

/// One strand, in pixels from the top left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strand {
    pub from: (f64, f64),
    /// Where the tip of its arrow is.
    pub to: (f64, f64),
    pub width: f64,
}

impl Ribbon {
    /// The ribbon from a mentor at the height `mentor` on the left edge to a mentee at the height `mentee` on the right
    /// edge, `length` apart. What each gains is from 0 to 1: a strand of nothing is not drawn.
    pub fn between(mentor: f64, mentee: f64, length: f64, mentor_gains: f64, mentee_gains: f64) -> Self {
        Self {
            to_mentee: Strand { from: (0.0, mentor - ASIDE), to: (length, mentee + ASIDE), width: width(mentee_gains) },
            to_mentor: Strand { from: (length, mentee - ASIDE), to: (0.0, mentor + ASIDE), width: width(mentor_gains) },
        }
    }

    /// How far it reaches above and below the two heights between which it runs.
    pub fn reach() -> f64 {
        ASIDE + (MOST + BROADER) / 2.0
    }
}

/// How broad a strand is that carries so much: in proportion, but never too thin to be seen.
fn width(benefit: f64) -> f64 {
    if benefit <= 0.0 { 0.0 } else { (benefit.min(1.0) * MOST).max(LEAST) }
}

impl Strand {
    pub fn is_drawn(&self) -> bool {
        self.width > 0.0
    }

    /// Where the strand ends and the arrow's head begins.
    fn neck(&self) -> f64 {
        self.to.0 - HEAD.copysign(self.to.0 - self.from.0)
    }

    /// The line along its middle, for a path of an SVG.
    pub fn path(&self) -> String {
        let ((x, y), end, neck) = (self.from, self.to.1, self.neck());
        // It leaves and comes in level.
        let bend = (x + neck) / 2.0;
        format!("M{x:.1} {y:.1}C{bend:.1} {y:.1} {bend:.1} {end:.1} {neck:.1} {end:.1}")
    }

    /// The arrow's head, for a path of an SVG.
    pub fn head(&self) -> String {
        let ((tip, y), neck) = (self.to, self.neck());
        let half = (self.width + BROADER) / 2.0;
        format!("M{neck:.1} {:.1}L{tip:.1} {y:.1}L{neck:.1} {:.1}Z", y - half, y + half)
    }
}
