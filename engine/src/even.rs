//! Even loads: of choices that are equally good, the one in which the most people have a partner, and of those the one in
//! which the loads are as even as can be.
//!
//! Somebody's *load* is how many partners they have on their side, those among them who were there before anything was
//! chosen. Among choices that are equally good, the sum over everybody of a cost is made as small as can be, where the
//! first partner of somebody costs less than nothing, by more than all else can add up to, and the partner of number `k`
//! from 2 costs `k² - (k - 1)²`. So most people have somebody, and then the sum of the squares of the loads is smallest:
//! the cost is strictly convex in each load, and two who could share three partners have two and one, never three and none.
//!
//! That is a flow again, over the pairs that are worth exactly their prices ([`decide`](crate::decide) says why no other
//! pair can change), and it is best if and only if no circle of changes makes it better (M. Klein, "A primal method for
//! minimal cost flows", Management Science 14, 1967). A change of pairs costs nothing but what it does to the loads at its
//! two ends; so what is sought is whether somebody whose load changes for so much can be reached from another. The best
//! circles are turned first, as many as there are at once, along the shortest ways (E. Dinic, "Algorithm for solution of a
//! problem of maximum flow in a network with power estimation", Soviet Mathematics Doklady 11, 1970).
//!
//! Second prices prove it, `row` and `column` below, whole numbers of either sign, 0 wherever that will do:
//!
//! 1. a pair that is worth exactly its prices, and was not chosen, has `row + column >= 0`; one that was chosen `<= 0`;
//! 2. nobody's second price is less than what their last partner cost, if by the prices they could do without them, nor
//!    more than what one more would cost, if by the prices they could have one more.
//!
//! For by 2 each load is one at which cost less second price times load is smallest, and by 1 each pair is made or not as
//! is best at the second prices (Lagrange duality). The prices are the same whichever best choice one comes from.

use crate::half::Half;
use crate::scores::Found;
use crate::settle::Settled;

/// What a partner costs, by number, where somebody has no more than `most` and there are so many people.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    first: i64,
}

impl Cost {
    /// `loads`: the most partners of each person, those among them who were there before.
    pub fn new(loads: impl Iterator<Item = u32>) -> Self {
        Self { first: -1 - loads.map(|load| i64::from(load) * i64::from(load)).sum::<i64>() }
    }

    /// What the partner of this number costs, from 1.
    pub fn of(self, number: u32) -> i64 {
        if number <= 1 { self.first } else { 2 * i64::from(number) - 1 }
    }
}

/// A pair that is worth exactly its prices.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tight {
    pub ends: [u32; 2],
    pub score: u32,
    /// Whether it is chosen.
    pub used: bool,
}

/// Somebody, of either side.
#[derive(Clone, Copy, Debug)]
struct Node {
    /// How many of the pairs they have, and how many they can have.
    load: u32,
    least: u32,
    most: u32,
    /// How many partners they have besides.
    has: u32,
}

/// The loads, while they are made even. The side that chooses comes first, then the other.
pub(crate) struct Even {
    cost: Cost,
    count: usize,
    nodes: Vec<Node>,
    pub edges: Vec<Tight>,
    /// Where the edges of each begin, in `listed`.
    start: Vec<usize>,
    listed: Vec<u32>,
}

const FAR: i64 = i64::MAX;

impl Even {
    /// Of all pairs that are worth exactly their prices.
    pub fn new(from: &Half, to: &Half, settled: &Settled, edges: Vec<Tight>) -> Self {
        let nodes_of = |half: &Half, prices: &crate::scores::Prices| -> Vec<Node> {
            let node = |one: usize| {
                let (least, most) = half.range(one, prices.get(one));
                Node { load: half.taken.of(one).len() as u32, least, most, has: half.has[one] }
            };
            (0..half.count()).map(node).collect()
        };
        let mut nodes = nodes_of(from, &settled.own);
        nodes.extend(nodes_of(to, &settled.theirs));
        let loads = |half: &Half| (0..half.count()).map(|one| half.most(one) + half.has[one]).collect::<Vec<_>>();
        let cost = Cost::new(loads(from).into_iter().chain(loads(to)));
        let count = from.count();
        let ends = |edge: &Tight| [edge.ends[0] as usize, count + edge.ends[1] as usize];
        let mut start = vec![0; nodes.len() + 1];
        for end in edges.iter().flat_map(ends) {
            start[end + 1] += 1;
        }
        for node in 0..nodes.len() {
            start[node + 1] += start[node];
        }
        let (mut listed, mut next) = (vec![0; 2 * edges.len()], start.clone());
        for (edge, at) in edges.iter().zip(0..) {
            for end in ends(edge) {
                listed[next[end]] = at;
                next[end] += 1;
            }
        }
        Self { cost, count, nodes, edges, start, listed }
    }

    fn is_from(&self, node: usize) -> bool {
        node < self.count
    }

    fn marginal(&self, node: usize, number: u32) -> i64 {
        self.cost.of(self.nodes[node].has + number)
    }

    /// What it costs when a change begins here: one more partner for somebody who chooses, or one less for somebody of the
    /// other side.
    fn entry(&self, node: usize) -> Option<i64> {
        if self.is_from(node) { self.one_more(node) } else { self.one_less(node) }
    }

    /// What it costs when a change ends here.
    fn exit(&self, node: usize) -> Option<i64> {
        if self.is_from(node) { self.one_less(node) } else { self.one_more(node) }
    }

    fn one_more(&self, node: usize) -> Option<i64> {
        let Node { load, most, .. } = self.nodes[node];
        (load < most).then(|| self.marginal(node, load + 1))
    }

    fn one_less(&self, node: usize) -> Option<i64> {
        let Node { load, least, .. } = self.nodes[node];
        (load > least).then(|| -self.marginal(node, load))
    }

    /// Those to whom a change can go on from here, with the pair that is made or unmade by it; or from whom it can come.
    fn steps(&self, node: usize, forward: bool) -> impl Iterator<Item = (u32, usize)> {
        let from = self.is_from(node);
        // Somebody who chooses goes on by a pair that is made, the others by one that is unmade.
        let used = from != forward;
        self.listed[self.start[node]..self.start[node + 1]].iter().filter_map(move |&at| {
            let edge = self.edges[at as usize];
            let other = if from { self.count + edge.ends[1] as usize } else { edge.ends[0] as usize };
            (edge.used == used).then_some((at, other))
        })
    }

    /// For everybody, the least of these values among those whom a change can reach from them, or from whom it can reach
    /// them.
    fn spread(&self, mut ends: Vec<(i64, usize)>, forward: bool) -> Vec<i64> {
        let mut least = vec![FAR; self.nodes.len()];
        ends.sort_unstable();
        let mut stack = Vec::new();
        for (value, node) in ends {
            if least[node] == FAR {
                least[node] = value;
                stack.push(node);
            }
            while let Some(node) = stack.pop() {
                for (_, other) in self.steps(node, forward) {
                    if least[other] == FAR {
                        least[other] = value;
                        stack.push(other);
                    }
                }
            }
        }
        least
    }

    fn ends(&self, cost: impl Fn(usize) -> Option<i64>) -> Vec<(i64, usize)> {
        (0..self.nodes.len()).filter_map(|node| Some((cost(node)?, node))).collect()
    }

    /// What the cheapest end of a change costs that begins at each.
    fn nearest_exit(&self) -> Vec<i64> {
        self.spread(self.ends(|node| self.exit(node)), false)
    }

    /// Makes the loads as even as they can be; whether anything changed.
    pub fn run(&mut self) -> bool {
        if self.nodes.iter().all(|node| node.least == node.most) {
            return false;
        }
        let mut changed = false;
        loop {
            let exit = self.nearest_exit();
            let worth = |node: usize| Some(self.entry(node)?.saturating_add(exit[node]));
            let Some(best) = (0..self.nodes.len()).filter_map(worth).min().filter(|&best| best < 0) else {
                return changed;
            };
            let begin: Vec<usize> = (0..self.nodes.len()).filter(|&node| worth(node) == Some(best)).collect();
            self.turn(&begin, &exit);
            changed = true;
        }
    }

    /// Turns as many circles at once as there are along the shortest ways, from these and to those who cost as little as
    /// their nearest.
    fn turn(&mut self, begin: &[usize], exit: &[i64]) {
        const UNSEEN: u32 = u32::MAX;
        let mut layer = vec![UNSEEN; self.nodes.len()];
        let mut now = begin.to_vec();
        now.iter().for_each(|&node| layer[node] = 0);
        let (mut depth, mut found) = (0, false);
        while !found && !now.is_empty() {
            depth += 1;
            let mut then = Vec::new();
            for &node in &now {
                found |= self.exit(node) == Some(exit[node]);
                for (_, other) in self.steps(node, true) {
                    if layer[other] == UNSEEN && exit[other] == exit[node] {
                        layer[other] = depth;
                        then.push(other);
                    }
                }
            }
            now = then;
        }
        let mut next = self.start.clone();
        // Each begins and ends one change only: the next would cost more.
        let mut ended = vec![false; self.nodes.len()];
        for &start in begin {
            let mut path: Vec<(usize, u32)> = Vec::new();
            let mut node = start;
            loop {
                if !ended[node] && node != start && self.exit(node) == Some(exit[node]) {
                    self.turn_along(start, &path, node);
                    (ended[start], ended[node]) = (true, true);
                    break;
                }
                let step = (next[node]..self.start[node + 1]).find_map(|at| {
                    let edge = self.edges[self.listed[at] as usize];
                    let other =
                        if self.is_from(node) { self.count + edge.ends[1] as usize } else { edge.ends[0] as usize };
                    let goes = edge.used != self.is_from(node) && layer[other] == layer[node] + 1;
                    (goes && exit[other] == exit[node]).then_some((at, other))
                });
                match step {
                    Some((at, other)) => {
                        next[node] = at;
                        path.push((node, self.listed[at]));
                        node = other;
                    }
                    None => {
                        next[node] = self.start[node + 1];
                        let Some((before, _)) = path.pop() else { break };
                        next[before] += 1;
                        node = before;
                    }
                }
            }
        }
    }

    fn turn_along(&mut self, start: usize, path: &[(usize, u32)], end: usize) {
        for &(_, edge) in path {
            let edge = &mut self.edges[edge as usize];
            edge.used = !edge.used;
        }
        if self.is_from(start) {
            self.nodes[start].load += 1
        } else {
            self.nodes[start].load -= 1
        }
        if self.is_from(end) { self.nodes[end].load -= 1 } else { self.nodes[end].load += 1 }
    }

    /// The second prices that prove the loads, as near to 0 as can be: of the side that chooses, and of the other.
    pub fn prices(&self) -> [Vec<i64>; 2] {
        if self.nodes.iter().all(|node| node.least == node.most) {
            return [vec![0; self.count], vec![0; self.nodes.len() - self.count]];
        }
        // No more than what the nearest end costs, and no less than what the nearest beginning saves.
        let most = self.nearest_exit();
        let least = self.spread(self.ends(|node| self.entry(node)), true);
        let price = |node: usize| {
            let saved = if least[node] == FAR { i64::MIN } else { -least[node] };
            saved.max(most[node].min(0))
        };
        let own = (0..self.count).map(|node| -price(node)).collect();
        [own, (self.count..self.nodes.len()).map(price).collect()]
    }

    /// How many of the pairs somebody has in the choices whose loads are as even: the least and the most.
    pub fn range(&self, node: usize, price: i64) -> (u32, u32) {
        let Node { load, least, most, .. } = self.nodes[node];
        let low = if load > least && self.marginal(node, load) == price { load - 1 } else { load };
        let high = if load < most && self.marginal(node, load + 1) == price { load + 1 } else { load };
        (low, high)
    }

    /// Takes the changed pairs over.
    pub fn take_over(&self, from: &mut Half, to: &mut Half) {
        for &Tight { ends: [one, other], used, .. } in &self.edges {
            let held = from.taken.has(one as usize, other);
            if held && !used {
                from.taken.remove(one as usize, other);
                to.taken.remove(other as usize, one);
            }
        }
        for &Tight { ends: [one, other], score, used } in &self.edges {
            if used && !from.taken.has(one as usize, other) {
                from.taken.add(one as usize, Found { other, score });
                to.taken.add(other as usize, Found { other: one, score });
            }
        }
    }
}
