//! Who manages whom, directly or through others.

/// Reporting lines over the people of a list, by place. One question takes constant time.
///
/// The lines form a forest; numbering it in pre-order makes everyone below a person a range of numbers. A circle of
/// managers (which only a slip can make) counts as one node: everybody in it manages everybody in it and below it.
#[derive(Clone, Debug)]
pub struct ReportingLines {
    /// The node of each person: themselves, or the first of their circle.
    node: Vec<usize>,
    /// The pre-order number of each node.
    enter: Vec<usize>,
    /// How many nodes are below and including each node.
    size: Vec<usize>,
}

impl ReportingLines {
    /// `managers` says for each person the place of their manager, where the manager is in the list.
    pub fn new(managers: &[Option<usize>]) -> Self {
        let node = nodes(managers);
        // The first of a circle stands for it, and has nobody above.
        let above = |n: usize| managers[n].map(|m| node[m]).filter(|&m| m != n);
        let mut reports = vec![Vec::new(); managers.len()];
        let mut open = Vec::new();
        for n in (0..managers.len()).filter(|&n| node[n] == n) {
            match above(n) {
                Some(manager) => reports[manager].push(n),
                None => open.push(n),
            }
        }
        let (mut enter, mut size, mut order) = (vec![0; managers.len()], vec![0; managers.len()], Vec::new());
        while let Some(n) = open.pop() {
            enter[n] = order.len();
            order.push(n);
            open.extend(&reports[n]);
        }
        // Backwards in pre-order: everyone below before whoever is above.
        for &n in order.iter().rev() {
            size[n] = 1 + reports[n].iter().map(|&report| size[report]).sum::<usize>();
        }
        Self { node, enter, size }
    }

    /// Whether the one manages the other, directly or through others.
    pub fn manages(&self, manager: usize, report: usize) -> bool {
        let (above, below) = (self.node[manager], self.node[report]);
        manager != report && (self.enter[above]..self.enter[above] + self.size[above]).contains(&self.enter[below])
    }
}

/// The node of each person: for somebody in a circle the first of its members, for anybody else themselves.
fn nodes(managers: &[Option<usize>]) -> Vec<usize> {
    let mut node: Vec<usize> = (0..managers.len()).collect();
    // The walk on which each person was first met, upwards from somebody.
    let mut met = vec![usize::MAX; managers.len()];
    for walk in 0..managers.len() {
        let mut at = Some(walk);
        while let Some(n) = at.filter(|&n| met[n] == usize::MAX) {
            met[n] = walk;
            at = managers[n];
        }
        let Some(start) = at.filter(|&n| met[n] == walk) else { continue };
        let circle: Vec<usize> = circle(start, managers).collect();
        let first = circle.iter().copied().min().unwrap_or(start);
        for member in circle {
            node[member] = first;
        }
    }
    node
}

/// The members of the circle that `start` is in.
fn circle(start: usize, managers: &[Option<usize>]) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(start), move |&n| managers[n].filter(|&next| next != start))
}
