//! The lock of a device, as one page of it knows it: what it makes of whatever it hears. Every page of the site, and every
//! program in a page, has the key or none of them has. The store carries out what comes of it.

/// Whether this device is locked, as a page shows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// It has no lock.
    #[default]
    None,
    /// It has one, and it is open.
    Open,
    /// Nothing can be read before the passphrase is typed.
    Closed,
}

/// A lock as it is stored, and its key where the page has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held<K> {
    pub text: String,
    pub key: Option<K>,
}

/// What a page knows of the lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceLock<K> {
    held: Option<Held<K>>,
    shown: Standing,
    /// The mark of the last closing, as it was when the key came: whoever took the key before has to forget it.
    mark: Option<String>,
}

impl<K> Default for DeviceLock<K> {
    fn default() -> Self {
        Self { held: None, shown: Standing::None, mark: None }
    }
}

/// What a page hears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard<K> {
    /// The storage was looked at: this lock is there.
    Found(Option<String>),
    /// The page has waited for a key for as long as it does.
    Waited,
    /// Another page asks for the key.
    Asked,
    /// Another page hands over the key to a lock, with the mark that it went by.
    Handed { text: String, key: K, mark: Option<String> },
    /// Here, this is the lock now: opened, put on, changed or taken away.
    Changed(Option<Held<K>>),
    /// Another page closed the lock. This one starts afresh; until it does, nobody gets the key from here.
    Closed,
    /// Nobody has used any page for so long, in milliseconds, where so long is too long.
    Idle { since: u64, most: u64 },
}

/// What comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act<K> {
    /// Ask the other pages for the key, and wait.
    Ask,
    /// Give the key to the page that asks.
    HandOver(String, K),
    /// The key is here: read what was locked, and show it.
    Open,
    /// Forget what was read.
    Forget,
    /// Show how things stand.
    Show(Standing),
    /// Close the lock in every page.
    Close,
}

impl<K: Clone> DeviceLock<K> {
    /// From here on it goes by this mark: the page has just been loaded, or the key has just come.
    pub fn begin(&mut self, mark: Option<String>) {
        self.mark = mark;
    }

    /// What a page makes of what it hears. `mark` is the mark of the last closing that there is now.
    pub fn hear(&mut self, heard: Heard<K>, mark: Option<String>) -> Vec<Act<K>> {
        match heard {
            Heard::Found(text) => {
                let is_other = text != self.text();
                if is_other {
                    self.held = text.map(|text| Held { text, key: None });
                }
                // Without its key while nothing says so: somebody else is just asking for it.
                let settled = self.shown == Standing::Closed || !self.is_locked();
                if is_other || !settled { vec![Act::Ask] } else { Vec::new() }
            }
            Heard::Waited => {
                let mut acts = Vec::new();
                if self.is_locked() {
                    acts.push(Act::Forget);
                }
                match self.shown {
                    // It shows nothing yet of what is stored.
                    Standing::Closed if self.is_locked() => {}
                    Standing::Closed => acts.push(Act::Open),
                    Standing::None | Standing::Open => acts.push(self.show()),
                }
                acts
            }
            Heard::Asked => {
                let up_to_date = self.mark == mark;
                self.with_key().filter(|_| up_to_date).map(|(text, key)| Act::HandOver(text, key)).into_iter().collect()
            }
            // One that was on its way when the lock was closed comes too late.
            Heard::Handed { text, key, mark: went_by } => match &mut self.held {
                Some(held) if held.text == text && held.key.is_none() && went_by == mark => {
                    held.key = Some(key);
                    self.mark = mark;
                    if self.shown == Standing::Closed { vec![Act::Open] } else { Vec::new() }
                }
                _ => Vec::new(),
            },
            Heard::Changed(held) => {
                self.held = held;
                Vec::new()
            }
            Heard::Closed => {
                if let Some(held) = &mut self.held {
                    held.key = None;
                }
                Vec::new()
            }
            Heard::Idle { since, most } => {
                let missed = self.mark != mark;
                let over = self.shown == Standing::Open && (missed || since >= most);
                if over { vec![Act::Close] } else { Vec::new() }
            }
        }
    }

    /// Shows how things stand now.
    pub fn show(&mut self) -> Act<K> {
        self.shown = self.standing();
        Act::Show(self.shown)
    }

    /// What the page shows.
    pub fn shown(&self) -> Standing {
        self.shown
    }

    fn standing(&self) -> Standing {
        match &self.held {
            None => Standing::None,
            Some(Held { key: None, .. }) => Standing::Closed,
            Some(Held { key: Some(_), .. }) => Standing::Open,
        }
    }

    pub fn held(&self) -> Option<&Held<K>> {
        self.held.as_ref()
    }

    /// The lock as it is stored, where there is one.
    pub fn text(&self) -> Option<String> {
        self.held.as_ref().map(|held| held.text.clone())
    }

    /// The lock with its key, where both are here.
    pub fn with_key(&self) -> Option<(String, K)> {
        let held = self.held.as_ref()?;
        Some((held.text.clone(), held.key.clone()?))
    }

    /// Whether there is a lock and no key to it.
    pub fn is_locked(&self) -> bool {
        matches!(self.held, Some(Held { key: None, .. }))
    }
}
