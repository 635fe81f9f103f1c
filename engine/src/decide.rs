//! Which of the best choices is made.
//!
//! Every best choice takes pairs that are worth exactly their prices, and those that are worth more; and whoever has a
//! price is full. Which pairs differ between best choices is told by the circles along which one can be turned into
//! another: they run within the strongly connected parts of the graph of changes that cost nothing (R. Tarjan,
//! "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1, 1972). All other pairs are in every best
//! choice or in none. Within those parts the choice is made anew, in the order of the people: so it is the same whichever
//! best choice one comes from.

use crate::half::Half;
use crate::scores::Found;
use crate::settle::Settled;
use crate::spread::{Edge, Need, spread};

/// The graph of changes: people of both sides, and the root, which stands for a place that is empty.
struct Changes {
    /// Where the arcs of each begin.
    start: Vec<usize>,
    arcs: Vec<u32>,
}

/// Chooses anew among what is equally good. `near`: for each person of the side that chooses, all pairs that are worth
/// their prices or more.
pub(crate) fn decide(from: &mut Half, to: &mut Half, settled: &Settled, near: &[Vec<Found>], bonus: i64) {
    let count = from.count();
    let root = (count + to.count()) as u32;
    let exact = |one: usize, found: &Found| {
        let prices = settled.own.get(one) + settled.theirs.get(found.other as usize);
        i64::from(found.score) + bonus == prices
    };
    let part = {
        let (from, to): (&Half, &Half) = (from, to);
        let free = |half: &Half, one: usize, price: i64| !half.taken.of(one).is_empty() && price == 0;
        let changes = Changes::new(root as usize + 1, |node, arcs| {
            if node < count {
                let own = near[node].iter().filter(|found| exact(node, found) && !from.taken.has(node, found.other));
                arcs.extend(own.map(|found| count as u32 + found.other));
                arcs.extend(free(from, node, settled.own.get(node)).then_some(root));
            } else if node < root as usize {
                let other = node - count;
                let held = to.taken.of(other).iter().map(|held| (held.other, Found { other: other as u32, ..*held }));
                arcs.extend(held.filter(|(one, found)| exact(*one as usize, found)).map(|(one, _)| one));
                arcs.extend(to.has_room(other).then_some(root));
            } else {
                arcs.extend((0..count).filter(|&one| from.has_room(one)).map(|one| one as u32));
                let loose = (0..to.count()).filter(|&other| free(to, other, settled.theirs.get(other)));
                arcs.extend(loose.map(|other| (count + other) as u32));
            }
        });
        changes.parts()
    };
    let together = |one: usize, other: u32| part[one] == part[count + other as usize];
    let open = |one: usize, found: &Found| exact(one, found) && together(one, found.other);
    let differs = |one: usize| near[one].iter().any(|f| open(one, f) && !from.taken.has(one, f.other));
    if !(0..count).any(differs) {
        return;
    }
    let mut edges: Vec<Edge> = Vec::new();
    for (one, near) in near.iter().enumerate() {
        let own = near.iter().filter(|found| open(one, found));
        edges.extend(own.map(|found| Edge { ends: [one as u32, found.other], score: found.score }));
    }
    edges.sort_unstable_by_key(|edge| edge.ends);
    // What is not open stays.
    let of_root = part[root as usize];
    let mut needs = [Vec::new(), Vec::new()];
    for (side, half, prices) in [(0, &mut *from, &settled.own), (1, &mut *to, &settled.theirs)] {
        for one in 0..half.count() {
            let is_open = |held: &Found| {
                let ends = if side == 0 { (one, held.other) } else { (held.other as usize, one as u32) };
                open(ends.0, &Found { other: ends.1, score: held.score })
            };
            let stays: Vec<Found> = half.taken.of(one).iter().filter(|held| !is_open(held)).copied().collect();
            let had = (half.taken.of(one).len() - stays.len()) as u32;
            let node = if side == 0 { one } else { count + one };
            // Only who has no price may be left out, and only where that costs nothing.
            let loose = prices.get(one) == 0 && part[node] == of_root;
            let most = half.capacity[one].saturating_sub(stays.len() as u32);
            needs[side].push(if loose { Need { least: 0, most } } else { Need { least: had, most: had } });
            half.taken.empty(one);
            stays.into_iter().for_each(|held| half.taken.add(one, held));
        }
    }
    for Edge { ends: [one, other], score } in spread(&edges, &needs) {
        from.taken.add(one as usize, Found { other, score });
        to.taken.add(other as usize, Found { other: one, score });
    }
}

impl Changes {
    fn new(nodes: usize, mut arcs_of: impl FnMut(usize, &mut Vec<u32>)) -> Self {
        let (mut start, mut arcs) = (Vec::with_capacity(nodes + 1), Vec::new());
        for node in 0..nodes {
            start.push(arcs.len());
            arcs_of(node, &mut arcs);
        }
        start.push(arcs.len());
        Self { start, arcs }
    }

    /// The strongly connected part that each belongs to.
    fn parts(&self) -> Vec<u32> {
        const NONE: u32 = u32::MAX;
        let nodes = self.start.len() - 1;
        let (mut part, mut low, mut index) = (vec![NONE; nodes], vec![0u32; nodes], vec![NONE; nodes]);
        let (mut stack, mut path, mut next) = (Vec::new(), Vec::new(), self.start.clone());
        let (mut counter, mut parts) = (0, 0);
        for begin in 0..nodes {
            if index[begin] != NONE {
                continue;
            }
            path.push(begin);
            while let Some(&node) = path.last() {
                if index[node] == NONE {
                    (index[node], low[node]) = (counter, counter);
                    counter += 1;
                    stack.push(node);
                }
                if next[node] < self.start[node + 1] {
                    let other = self.arcs[next[node]] as usize;
                    next[node] += 1;
                    if index[other] == NONE {
                        path.push(other);
                    } else if part[other] == NONE {
                        low[node] = low[node].min(index[other]);
                    }
                    continue;
                }
                path.pop();
                if let Some(&before) = path.last() {
                    low[before] = low[before].min(low[node]);
                }
                if low[node] == index[node] {
                    // The node itself is on the stack.
                    while let Some(member) = stack.pop() {
                        part[member] = parts;
                        if member == node {
                            break;
                        }
                    }
                    parts += 1;
                }
            }
        }
        part
    }
}
