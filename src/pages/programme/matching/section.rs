//! The parts of the page that one can open: each stays open or shut for as long as one is on the page.

use leptos::prelude::*;

use crate::platform::device;

/// A part of the page that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Rules,
    Decisions,
    Kept,
    Pairs,
    WhyNot,
    Compare,
    Spread,
    Fairness,
    Notices,
    Unmatched,
}

impl Section {
    const COUNT: usize = Section::Unmatched as usize + 1;

    /// The id of its heading.
    pub fn id(self) -> &'static str {
        match self {
            Section::Rules => "rules",
            Section::Decisions => "steering",
            Section::Kept => "kept",
            Section::Pairs => "pairs",
            Section::WhyNot => "why-not",
            Section::Compare => "compare",
            Section::Spread => "spread",
            Section::Fairness => "fairness",
            Section::Notices => "notices",
            Section::Unmatched => "unmatched",
        }
    }
}

/// Which parts are open. Copies are the same.
#[derive(Clone, Copy)]
pub struct Sections([RwSignal<bool>; Section::COUNT]);

/// From this width on the rules stand beside the result.
const BESIDE: &str = "(min-width: 62rem)";

impl Sections {
    /// The pairs are open. What stands beside them is open where there is room for it, and before there are any pairs.
    pub fn new(matched: bool) -> Self {
        let sections = Self([(); Section::COUNT].map(|()| RwSignal::new(false)));
        sections.of(Section::Pairs).set(true);
        sections.of(Section::Rules).set(!matched);
        if device::is_media(BESIDE) {
            for part in [Section::Rules, Section::Decisions, Section::Kept] {
                sections.of(part).set(true);
            }
        }
        sections
    }

    pub fn of(self, section: Section) -> RwSignal<bool> {
        self.0[section as usize]
    }

    /// Makes room for a result where there is little.
    pub fn make_room(self) {
        if !device::is_media(BESIDE) {
            self.of(Section::Rules).set(false);
        }
    }

    /// Opens a part and moves there.
    pub fn go_to(self, section: Section) {
        self.of(section).set(true);
        device::focus(section.id());
    }
}
