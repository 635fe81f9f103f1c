//! The window through which a part of the picture is seen, and what is pointed at in it.

use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;

use super::layout::{Layout, Place};
use crate::domain::side::Side;
use crate::platform::device;

/// How many rows beyond the seen ones are drawn on each side.
const MARGIN: f64 = 4.0;

/// What is seen of the picture, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Seen {
    pub top: f64,
    pub height: f64,
    /// How high a row is, and how long a ribbon.
    pub row: f64,
    pub length: f64,
    /// Whether names stand above and below the ribbons, and not beside them.
    pub narrow: bool,
}

/// The middle of where somebody's name stands, in rows. Beside the ribbons it is where the person is. On a narrow screen
/// names have a half of a row of their own, mentors the upper and mentees the lower halves, so that none stands on another:
/// people of one side are at least a row apart.
pub fn name_at(at: f64, side: Side, narrow: bool) -> f64 {
    match side {
        _ if !narrow => at,
        Side::Mentor => at.ceil() - 0.5,
        Side::Mentee => at.floor() + 0.5,
    }
}

/// A ribbon begins nearer to the edge than this, in pixels, where there are no names beside it.
const NARROW: i32 = 100;

/// What is pointed at, by the pointer or by the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looked {
    Seat(Place),
    Band(usize),
}

/// What the parts of the picture share. Copies are the same.
#[derive(Clone, Copy)]
pub struct View {
    pub layout: Memo<Arc<Layout>>,
    pub seen: RwSignal<Seen>,
    pub looked: RwSignal<Option<Looked>>,
    /// Where the keyboard enters the picture.
    pub at: RwSignal<Place>,
    pub frame: NodeRef<Div>,
    pub probe: NodeRef<Div>,
}

impl View {
    pub fn new(layout: Memo<Arc<Layout>>) -> Self {
        Self {
            layout,
            seen: RwSignal::new(Seen { row: 1.0, ..Seen::default() }),
            looked: RwSignal::new(None),
            at: RwSignal::new((Side::Mentor, 0)),
            frame: NodeRef::new(),
            probe: NodeRef::new(),
        }
    }

    /// Looks how large everything is, where the picture is still there.
    pub fn measure(self) {
        let (frame, probe) = (self.frame.try_get_untracked().flatten(), self.probe.try_get_untracked().flatten());
        if let (Some(frame), Some(probe)) = (frame, probe) {
            self.seen.set(Seen {
                top: f64::from(frame.scroll_top()),
                height: f64::from(frame.client_height()),
                // The probe is one row high and as wide as a ribbon is long.
                row: f64::from(probe.offset_height()).max(1.0),
                length: f64::from(probe.offset_width()).max(1.0),
                narrow: probe.offset_left() < NARROW,
            });
        }
    }

    /// The rows to draw: the first, and the one after the last.
    pub fn range(self) -> Memo<(i64, i64)> {
        Memo::new(move |_| {
            let seen = self.seen.get();
            // Whole rows, so that not every pixel of scrolling draws anew.
            (
                (seen.top / seen.row - MARGIN).floor() as i64,
                ((seen.top + seen.height) / seen.row + MARGIN).ceil() as i64,
            )
        })
    }

    /// Scrolls so that a row is in the middle.
    pub fn show_row(self, row: f64) {
        if let Some(frame) = self.frame.get_untracked() {
            let seen = self.seen.get_untracked();
            frame.set_scroll_top((row * seen.row - seen.height / 2.0) as i32);
            self.measure();
        }
    }

    /// Whether a ribbon belongs to what is pointed at.
    pub fn is_lit(self, pair: usize) -> bool {
        match self.looked.get() {
            None => false,
            Some(Looked::Band(looked)) => looked == pair,
            Some(Looked::Seat(place)) => {
                self.layout.with(|layout| layout.seat(place).is_some_and(|seat| seat.bands.contains(&pair)))
            }
        }
    }

    /// Moves the keyboard to somebody, who is drawn before the focus comes. Where another key came meanwhile, the focus goes
    /// to where that one leads alone: on the way it would take the keyboard back.
    pub fn go(self, place: Place) {
        self.at.set(place);
        request_animation_frame(move || {
            if self.at.try_get_untracked() == Some(place) {
                device::focus(&seat_id(place));
            }
        });
    }

    /// What a key does; whether it did anything.
    pub fn press(self, key: &str) -> bool {
        let (layout, (side, number)) = (self.layout.get_untracked(), self.at.get_untracked());
        let last = layout.column(side).len().saturating_sub(1);
        let seen = self.seen.get_untracked();
        let page = ((seen.height / seen.row) as usize).max(1);
        let to = match key {
            "ArrowDown" => Some((side, (number + 1).min(last))),
            "ArrowUp" => Some((side, number.saturating_sub(1))),
            "PageDown" => Some((side, (number + page).min(last))),
            "PageUp" => Some((side, number.saturating_sub(page))),
            "Home" => Some((side, 0)),
            "End" => Some((side, last)),
            "ArrowRight" if side == Side::Mentor => layout.across((side, number)),
            "ArrowLeft" if side == Side::Mentee => layout.across((side, number)),
            _ => None,
        };
        if let Some(place) = to {
            self.go(place);
        }
        to.is_some()
    }
}

/// The id of somebody's button.
pub fn seat_id((side, number): Place) -> String {
    match side {
        Side::Mentor => format!("seat-mentor-{number}"),
        Side::Mentee => format!("seat-mentee-{number}"),
    }
}
