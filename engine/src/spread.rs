//! Pairs out of a list, so that everybody gets as many as they need: whoever comes first in the order chooses first.
//!
//! In rounds, each along the shortest paths of changes that there are (J. Hopcroft and R. Karp, "An n^5/2 algorithm for
//! maximum matchings in bipartite graphs", SIAM Journal on Computing 2, 1973): first until the one side has what it needs,
//! then until the other has. Nobody who has enough loses anything they need by it.

/// A pair that may be chosen: one of each side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edge {
    pub ends: [u32; 2],
    pub score: u32,
}

/// How many somebody needs, and can take.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Need {
    pub least: u32,
    pub most: u32,
}

/// The chosen pairs. Somebody's needs are met wherever everybody's can be.
pub(crate) fn spread(edges: &[Edge], needs: &[Vec<Need>; 2]) -> Vec<Edge> {
    let mut used = vec![false; edges.len()];
    let mut has = [vec![0; needs[0].len()], vec![0; needs[1].len()]];
    for side in [0, 1] {
        Spreading::new(side, edges, needs, &mut used, &mut has).run();
    }
    edges.iter().zip(used).filter(|(_, used)| *used).map(|(edge, _)| *edge).collect()
}

const UNSEEN: u32 = u32::MAX;

struct Spreading<'a> {
    /// Which of the ends are those who need.
    side: usize,
    edges: &'a [Edge],
    needs: &'a [Vec<Need>; 2],
    used: &'a mut [bool],
    /// How many everybody has.
    has: &'a mut [Vec<u32>; 2],
    /// Where the edges of each of those who need begin, in `listed`.
    start: Vec<usize>,
    listed: Vec<u32>,
    /// The edges that are used, by the other end.
    held: Vec<Vec<u32>>,
    /// How many steps those who need, and the others, are from somebody who lacks.
    layer: [Vec<u32>; 2],
    next: Vec<usize>,
    next_held: Vec<usize>,
}

impl<'a> Spreading<'a> {
    fn new(
        side: usize,
        edges: &'a [Edge],
        needs: &'a [Vec<Need>; 2],
        used: &'a mut [bool],
        has: &'a mut [Vec<u32>; 2],
    ) -> Self {
        let count = needs[side].len();
        let mut start = vec![0; count + 1];
        for edge in edges {
            start[edge.ends[side] as usize + 1] += 1;
        }
        for one in 0..count {
            start[one + 1] += start[one];
        }
        let (mut listed, mut next) = (vec![0; edges.len()], start.clone());
        let mut held = vec![Vec::new(); needs[1 - side].len()];
        for (at, edge) in edges.iter().enumerate() {
            let place = &mut next[edge.ends[side] as usize];
            listed[*place] = at as u32;
            *place += 1;
            if used[at] {
                held[edge.ends[1 - side] as usize].push(at as u32);
            }
        }
        let layer = [Vec::new(), Vec::new()];
        Self { side, edges, needs, used, has, start, listed, held, layer, next, next_held: Vec::new() }
    }

    fn run(mut self) {
        while self.layers() {
            for one in 0..self.needs[self.side].len() {
                while self.lacks(one) && self.augment(one) {}
            }
        }
    }

    fn end(&self, edge: u32, side: usize) -> usize {
        self.edges[edge as usize].ends[side] as usize
    }

    fn lacks(&self, one: usize) -> bool {
        self.has[self.side][one] < self.needs[self.side][one].least
    }

    fn can_give(&self, one: usize) -> bool {
        self.has[self.side][one] > self.needs[self.side][one].least
    }

    fn can_take(&self, other: usize) -> bool {
        self.has[1 - self.side][other] < self.needs[1 - self.side][other].most
    }

    /// How far everybody is; whether anybody who lacks can be helped.
    fn layers(&mut self) -> bool {
        let (own, others) = (self.needs[self.side].len(), self.held.len());
        (self.next, self.next_held) = (self.start[..own].to_vec(), vec![0; others]);
        let mut layer = [vec![UNSEEN; own], vec![UNSEEN; others]];
        let mut now: Vec<usize> = (0..own).filter(|&one| self.lacks(one)).collect();
        now.iter().for_each(|&one| layer[0][one] = 0);
        let (mut depth, mut found) = (0, false);
        while !now.is_empty() && !found {
            let mut then = Vec::new();
            for &one in &now {
                for &edge in &self.listed[self.start[one]..self.start[one + 1]] {
                    let other = self.end(edge, 1 - self.side);
                    if self.used[edge as usize] || layer[1][other] != UNSEEN {
                        continue;
                    }
                    layer[1][other] = depth;
                    found |= self.can_take(other);
                    for &held in &self.held[other] {
                        let holder = self.end(held, self.side);
                        if layer[0][holder] == UNSEEN {
                            layer[0][holder] = depth + 1;
                            found |= self.can_give(holder);
                            then.push(holder);
                        }
                    }
                }
            }
            (now, depth) = (then, depth + 1);
        }
        self.layer = layer;
        found
    }

    /// Helps this person along a shortest path, if one is left.
    fn augment(&mut self, start: usize) -> bool {
        // Who is on the path, each with the edge that they are to take.
        let mut path: Vec<(usize, u32)> = Vec::new();
        let mut one = start;
        loop {
            if self.next[one] == self.start[one + 1] {
                let Some((before, edge)) = path.pop() else { return false };
                let other = self.end(edge, 1 - self.side);
                self.next_held[other] += 1;
                one = before;
                continue;
            }
            let edge = self.listed[self.next[one]];
            let other = self.end(edge, 1 - self.side);
            if self.used[edge as usize] || self.layer[1][other] != self.layer[0][one] {
                self.next[one] += 1;
                continue;
            }
            if self.can_take(other) {
                self.give_way(&path);
                self.used[edge as usize] = true;
                self.held[other].push(edge);
                self.has[1 - self.side][other] += 1;
                self.has[self.side][start] += 1;
                return true;
            }
            let Some(&held) = self.held[other].get(self.next_held[other]) else {
                self.next[one] += 1;
                continue;
            };
            let holder = self.end(held, self.side);
            if self.layer[0][holder] != self.layer[0][one] + 1 {
                self.next_held[other] += 1;
            } else if self.can_give(holder) {
                path.push((one, edge));
                self.give_way(&path);
                self.has[self.side][holder] -= 1;
                self.has[self.side][start] += 1;
                return true;
            } else {
                path.push((one, edge));
                one = holder;
            }
        }
    }

    /// Each on the path takes their edge from the next one.
    fn give_way(&mut self, path: &[(usize, u32)]) {
        for &(_, edge) in path {
            let other = self.end(edge, 1 - self.side);
            let given = std::mem::replace(&mut self.held[other][self.next_held[other]], edge);
            self.used[given as usize] = false;
            self.used[edge as usize] = true;
        }
    }
}
