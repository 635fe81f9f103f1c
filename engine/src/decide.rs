//! Which of the best choices is made.
//!
//! Every best choice takes pairs that are worth exactly their prices, and those that are worth more; and whoever has a
//! price is full. Which pairs differ between best choices is told by the circles along which one can be turned into
//! another: they run within the strongly connected parts of the graph of changes that cost nothing (R. Tarjan,
//! "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1, 1972). All other pairs are in every best
//! choice or in none. Of the best choices, those count in which the loads are as even as can be ([`crate::even`]): they are
//! told by second prices in the same way. Within the parts that are left the choice is made anew, in the order of the
//! people: so it is the same whichever best choice one comes from.

use crate::even::{Even, Tight};
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

/// Makes the loads even among what is equally good, and chooses anew among what is as even. `near`: for each person of the
/// side that chooses, all pairs that are worth their prices or more. The prices that prove the loads.
pub(crate) fn decide(
    from: &mut Half,
    to: &mut Half,
    settled: &Settled,
    near: &[Vec<Found>],
    bonus: i64,
) -> [Vec<i64>; 2] {
    let count = from.count();
    let root = (count + to.count()) as u32;
    let exact = |one: usize, found: &Found| {
        let prices = settled.own.get(one) + settled.theirs.get(found.other as usize);
        i64::from(found.score) + bonus == prices
    };
    let mut tight = Vec::new();
    for (one, near) in near.iter().enumerate() {
        let own = near.iter().filter(|found| exact(one, found)).map(|found| Tight {
            ends: [one as u32, found.other],
            score: found.score,
            used: from.taken.has(one, found.other),
        });
        tight.extend(own);
    }
    tight.sort_unstable_by_key(|edge| edge.ends);
    let mut even = Even::new(from, to, settled, tight);
    if even.run() {
        even.take_over(from, to);
    }
    let prices = even.prices();
    // What is as even: pairs whose second prices add up to nothing, and loads between these.
    let ranges: Vec<(u32, u32)> =
        prices[0].iter().chain(&prices[1]).enumerate().map(|(node, &price)| even.range(node, price)).collect();
    let free = |[one, other]: [u32; 2]| prices[0][one as usize] + prices[1][other as usize] == 0;
    let edges: Vec<Tight> = even.edges.iter().filter(|edge| free(edge.ends)).copied().collect();
    let part = {
        let has = |half: &Half, one: usize| half.taken.of(one).len() as u32;
        let mut arcs: Vec<(u32, u32)> = Vec::new();
        for &Tight { ends: [one, other], used, .. } in &edges {
            let (one, other) = (one, count as u32 + other);
            arcs.push(if used { (other, one) } else { (one, other) });
        }
        for node in 0..root as usize {
            let own = node < count;
            let load = if own { has(from, node) } else { has(to, node - count) };
            let (more, less) = (load < ranges[node].1, load > ranges[node].0);
            // Through the root a place is filled that was empty, or emptied.
            let (into, out) = if own { (more, less) } else { (less, more) };
            arcs.extend(into.then_some((root, node as u32)));
            arcs.extend(out.then_some((node as u32, root)));
        }
        Changes::new(root as usize + 1, &arcs).parts()
    };
    let together = |ends: [u32; 2]| part[ends[0] as usize] == part[count + ends[1] as usize];
    let open: Vec<Tight> = edges.into_iter().filter(|edge| together(edge.ends)).collect();
    if open.iter().all(|edge| edge.used) {
        return prices;
    }
    // What is not open stays.
    let of_root = part[root as usize];
    let mut had = vec![0; root as usize];
    for edge in open.iter().filter(|edge| edge.used) {
        let [one, other] = edge.ends.map(|end| end as usize);
        (had[one], had[count + other]) = (had[one] + 1, had[count + other] + 1);
        from.taken.remove(one, other as u32);
        to.taken.remove(other, one as u32);
    }
    let need = |half: &Half, one: usize, node: usize| {
        let stays = half.taken.of(one).len() as u32;
        let (least, most) = ranges[node];
        match part[node] == of_root {
            true => Need { least: least.saturating_sub(stays), most: most.saturating_sub(stays) },
            false => Need { least: had[node], most: had[node] },
        }
    };
    let needs = [
        (0..count).map(|one| need(from, one, one)).collect(),
        (0..to.count()).map(|other| need(to, other, count + other)).collect(),
    ];
    let edges: Vec<Edge> = open.iter().map(|edge| Edge { ends: edge.ends, score: edge.score }).collect();
    for Edge { ends: [one, other], score } in spread(&edges, &needs) {
        from.taken.add(one as usize, Found { other, score });
        to.taken.add(other as usize, Found { other: one, score });
    }
    prices
}

impl Changes {
    fn new(nodes: usize, all: &[(u32, u32)]) -> Self {
        let mut start = vec![0; nodes + 1];
        all.iter().for_each(|&(from, _)| start[from as usize + 1] += 1);
        for node in 0..nodes {
            start[node + 1] += start[node];
        }
        let (mut arcs, mut next) = (vec![0; all.len()], start.clone());
        for &(from, to) in all {
            arcs[next[from as usize]] = to;
            next[from as usize] += 1;
        }
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
