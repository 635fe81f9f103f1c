//! The lock of a device over several pages: whatever is done in whatever order, and however late words arrive.

use std::collections::VecDeque;

use proptest::prelude::*;
use turnabout::domain::device_lock::{Act, DeviceLock, Heard, Held, Standing};

/// What one page says to the others.
#[derive(Clone, Debug)]
enum Word {
    Ask,
    Key(String, String, Option<String>),
    Locked,
    Relocked,
}

#[derive(Clone, Debug, Default)]
struct Page {
    lock: DeviceLock<String>,
    inbox: VecDeque<Word>,
    /// Whether it shows what was locked.
    shows: bool,
}

/// A browser with several pages of the site.
#[derive(Clone, Debug, Default)]
struct Browser {
    stored: Option<String>,
    mark: Option<String>,
    pages: Vec<Page>,
    /// Whether somebody typed the passphrase, or put a lock on, since the lock was closed last.
    opened: bool,
    fresh: u32,
}

#[derive(Clone, Copy, Debug)]
enum Does {
    Starts,
    Waits,
    Hears,
    Looks,
    Unlocks,
    PutsOn,
    Changes,
    TakesAway,
    Closes,
    Looks5SecondsLater,
}

const ALL: [Does; 10] = [
    Does::Starts,
    Does::Waits,
    Does::Hears,
    Does::Looks,
    Does::Unlocks,
    Does::PutsOn,
    Does::Changes,
    Does::TakesAway,
    Does::Closes,
    Does::Looks5SecondsLater,
];

fn key_of(lock: &str) -> String {
    format!("key of {lock}")
}

impl Browser {
    fn new(pages: usize) -> Self {
        let mut browser = Self { pages: vec![Page::default(); pages], ..Self::default() };
        (0..pages).for_each(|page| browser.start(page));
        browser
    }

    fn fresh(&mut self, name: &str) -> String {
        self.fresh += 1;
        format!("{name} {}", self.fresh)
    }

    fn say(&mut self, from: usize, word: &Word) {
        let others = self.pages.iter_mut().enumerate().filter(|(page, _)| *page != from);
        others.for_each(|(_, page)| page.inbox.push_back(word.clone()));
    }

    fn tell(&mut self, page: usize, heard: Heard<String>) {
        let acts = self.pages[page].lock.hear(heard, self.mark.clone());
        acts.into_iter().for_each(|act| self.carry_out(page, act));
    }

    fn carry_out(&mut self, page: usize, act: Act<String>) {
        match act {
            Act::Ask => self.say(page, &Word::Ask),
            Act::HandOver(text, key) => self.say(page, &Word::Key(text, key, self.mark.clone())),
            Act::Open => {
                self.pages[page].shows = true;
                self.show(page);
            }
            Act::Forget => self.pages[page].shows = false,
            Act::Show(standing) => self.pages[page].shows |= standing != Standing::Closed,
            Act::Close => self.close(page),
        }
    }

    fn show(&mut self, page: usize) {
        let act = self.pages[page].lock.show();
        self.carry_out(page, act);
    }

    /// The page is loaded afresh: what was said to it before is lost.
    fn start(&mut self, page: usize) {
        self.pages[page] = Page::default();
        self.pages[page].lock.begin(self.mark.clone());
        self.tell(page, Heard::Found(self.stored.clone()));
    }

    fn close(&mut self, page: usize) {
        self.mark = Some(self.fresh("closing"));
        self.opened = false;
        self.pages[page].lock.hear(Heard::Closed, self.mark.clone());
        self.say(page, &Word::Locked);
        self.start(page);
    }

    fn change(&mut self, page: usize, to: Option<String>) {
        self.stored.clone_from(&to);
        self.opened = true;
        let held = to.map(|text| Held { key: Some(key_of(&text)), text });
        self.tell(page, Heard::Changed(held));
        self.pages[page].lock.begin(self.mark.clone());
        self.show(page);
        self.say(page, &Word::Relocked);
    }

    fn does(&mut self, page: usize, does: Does) {
        let held = self.pages[page].lock.text();
        let has_key = self.pages[page].lock.with_key().is_some();
        // The storage takes a change only from a page that knows what lock there is.
        let knows = held == self.stored;
        match does {
            Does::Starts => self.start(page),
            Does::Waits => self.tell(page, Heard::Waited),
            Does::Hears => match self.pages[page].inbox.pop_front() {
                Some(Word::Ask) => self.tell(page, Heard::Asked),
                Some(Word::Key(text, key, mark)) => self.tell(page, Heard::Handed { text, key, mark }),
                Some(Word::Locked) => self.tell(page, Heard::Closed),
                Some(Word::Relocked) => self.tell(page, Heard::Found(self.stored.clone())),
                None => {}
            },
            Does::Looks => self.tell(page, Heard::Found(self.stored.clone())),
            Does::Unlocks if !has_key => {
                if let Some(text) = held {
                    self.opened |= knows;
                    let key = Some(key_of(&text));
                    self.tell(page, Heard::Changed(Some(Held { text, key })));
                    self.pages[page].lock.begin(self.mark.clone());
                    self.carry_out(page, Act::Open);
                    let up_to_date = self.pages[page].lock.hear(Heard::Asked, self.mark.clone());
                    up_to_date.into_iter().for_each(|act| self.carry_out(page, act));
                }
            }
            Does::PutsOn if knows && held.is_none() => {
                let lock = self.fresh("lock");
                self.change(page, Some(lock));
            }
            Does::Changes if knows && held.is_some() => {
                let lock = self.fresh("lock");
                self.change(page, Some(lock));
            }
            Does::TakesAway if knows && held.is_some() => self.change(page, None),
            Does::Closes if has_key => self.close(page),
            Does::Looks5SecondsLater => self.tell(page, Heard::Idle { since: 5_000, most: 300_000 }),
            _ => {}
        }
    }

    fn check(&self) {
        for page in &self.pages {
            if let Some((text, key)) = page.lock.with_key() {
                assert_eq!(key, key_of(&text), "a key is that of the lock");
                let mut later = page.clone();
                let hands = later.lock.hear(Heard::Asked, self.mark.clone());
                let closes = later.lock.hear(Heard::Idle { since: 0, most: 1 }, self.mark.clone());
                let knows = self.stored.as_ref() == Some(&text);
                if !self.opened && knows {
                    assert_eq!(hands, [], "since the lock was closed nobody gets the key from a page that had it");
                    let shown = page.lock.shown() == Standing::Open;
                    assert!(!shown || closes == [Act::Close], "nor does that page stay open for long");
                }
            }
            if page.lock.shown() == Standing::Closed {
                assert!(!page.shows, "a page that says that it is closed shows nothing");
            }
        }
    }

    /// Every word arrives, and every page looks at everything.
    fn settle(&mut self) {
        for does in [Does::Looks5SecondsLater, Does::Looks, Does::Waits] {
            (0..self.pages.len()).for_each(|page| self.does(page, does));
            while let Some(page) = self.pages.iter().position(|page| !page.inbox.is_empty()) {
                self.does(page, Does::Hears);
            }
        }
    }
}

proptest! {
    #[test]
    fn all_pages_have_the_key_or_none_has(
        pages in 1_usize..4,
        done in prop::collection::vec((0_usize..4, prop::sample::select(ALL.to_vec())), 0..60),
    ) {
        let mut browser = Browser::new(pages);
        for (page, does) in done {
            browser.does(page % pages, does);
            browser.check();
        }
        (0..3).for_each(|_| browser.settle());
        browser.check();
        let standing: Vec<Standing> = browser.pages.iter().map(|page| page.lock.shown()).collect();
        prop_assert!(standing.iter().all(|one| *one == standing[0]), "{standing:?}");
        prop_assert_eq!(standing[0] == Standing::None, browser.stored.is_none());
    }
}

#[test]
fn a_key_that_was_on_its_way_when_the_lock_was_closed_opens_nothing() {
    let mut browser = Browser::new(2);
    browser.does(0, Does::PutsOn);
    browser.does(1, Does::Looks);
    // The first page answers, and before that arrives it closes the lock.
    while !browser.pages[0].inbox.is_empty() {
        browser.does(0, Does::Hears);
    }
    browser.does(0, Does::Closes);
    browser.does(1, Does::Waits);
    while !browser.pages[1].inbox.is_empty() {
        browser.does(1, Does::Hears);
        browser.check();
    }
    assert_eq!(browser.pages[1].lock.with_key(), None);
}
