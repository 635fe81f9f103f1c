//! The most pairs that can be made of some of all pairs, and the cover that proves that there are no more.
//!
//! Shortest augmenting paths in layers (J. Hopcroft and R. Karp, "An n^5/2 algorithm for maximum matchings in bipartite
//! graphs", SIAM Journal on Computing 2, 1973), with several places for a person. The cover is what cannot be reached
//! once no path is left (D. König, 1931; with places, the least cut of L. Ford and D. Fulkerson, 1956).

/// The pairs to choose from, row by row; the edges of a row in any order that the caller likes: each row is used up to a
/// limit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edges<'a> {
    /// Where each row's edges begin, and after the last row where they end.
    pub start: &'a [usize],
    pub column: &'a [u32],
    pub row_places: &'a [u32],
    pub column_places: &'a [u32],
}

/// A choice of pairs that grows: of the same edges throughout.
#[derive(Clone, Debug)]
pub(super) struct Widest {
    /// Up to where the edges of each row can be used.
    limit: Vec<usize>,
    taken: Vec<bool>,
    used: Vec<u32>,
    /// The row and the edge of each pair of a column.
    held: Vec<Vec<(u32, usize)>>,
    pub pairs: usize,
}

const UNSEEN: u32 = u32::MAX;

/// How far each node is from a row with a place left, and what of it has not led on.
struct Layers {
    row: Vec<u32>,
    column: Vec<u32>,
    next_edge: Vec<usize>,
    next_held: Vec<usize>,
}

impl Widest {
    /// No pair yet, and no edge that can be used.
    pub fn new(edges: Edges<'_>) -> Self {
        Self {
            limit: edges.start[..edges.row_places.len()].to_vec(),
            taken: vec![false; edges.column.len()],
            used: vec![0; edges.row_places.len()],
            held: vec![Vec::new(); edges.column_places.len()],
            pairs: 0,
        }
    }

    /// Lets more edges be used, each row's up to its limit.
    pub fn widen(&mut self, limit: Vec<usize>) {
        self.limit = limit;
    }

    /// Grows along shortest paths; whether no more pairs can be made.
    pub fn grow(&mut self, edges: Edges<'_>) -> bool {
        let mut layers = self.layers(edges);
        let before = self.pairs;
        for row in 0..self.used.len() {
            while self.used[row] < edges.row_places[row] && self.augment(edges, row, &mut layers) {}
        }
        self.pairs == before
    }

    /// Row and column of each pair.
    pub fn chosen(&self) -> impl Iterator<Item = (usize, usize)> {
        let of = |(column, held): (usize, &Vec<(u32, usize)>)| {
            held.iter().map(move |&(row, _)| (row as usize, column)).collect::<Vec<_>>()
        };
        self.held.iter().enumerate().flat_map(of)
    }

    fn layers(&self, edges: Edges<'_>) -> Layers {
        let mut layers = Layers {
            row: vec![UNSEEN; self.used.len()],
            column: vec![UNSEEN; self.held.len()],
            next_edge: edges.start[..self.used.len()].to_vec(),
            next_held: vec![0; self.held.len()],
        };
        let mut now: Vec<usize> = (0..self.used.len()).filter(|&row| self.used[row] < edges.row_places[row]).collect();
        for &row in &now {
            layers.row[row] = 0;
        }
        let (mut layer, mut found) = (0, false);
        while !now.is_empty() && !found {
            let mut then = Vec::new();
            for &row in &now {
                for edge in edges.start[row]..self.limit[row] {
                    let column = edges.column[edge] as usize;
                    if self.taken[edge] || layers.column[column] != UNSEEN {
                        continue;
                    }
                    layers.column[column] = layer;
                    found |= self.is_free(edges, column);
                    for &(holder, _) in &self.held[column] {
                        if layers.row[holder as usize] == UNSEEN {
                            layers.row[holder as usize] = layer + 1;
                            then.push(holder as usize);
                        }
                    }
                }
            }
            (now, layer) = (then, layer + 1);
        }
        layers
    }

    fn is_free(&self, edges: Edges<'_>, column: usize) -> bool {
        self.held[column].len() < edges.column_places[column] as usize
    }

    /// Makes one pair more along a shortest path from this row, if one is left.
    fn augment(&mut self, edges: Edges<'_>, start: usize, layers: &mut Layers) -> bool {
        // The rows of the path; of all but the last, the edge that each is to take and whose pair makes way for it.
        let mut path: Vec<(usize, usize)> = Vec::new();
        let mut row = start;
        loop {
            let edge = layers.next_edge[row];
            if edge >= self.limit[row] {
                let Some((before, edge)) = path.pop() else { return false };
                layers.next_held[edges.column[edge] as usize] += 1;
                row = before;
                continue;
            }
            let column = edges.column[edge] as usize;
            if self.taken[edge] || layers.column[column] != layers.row[row] {
                layers.next_edge[row] += 1;
            } else if self.is_free(edges, column) {
                self.take(edges, start, &path, (row, edge), layers);
                return true;
            } else {
                match self.held[column].get(layers.next_held[column]) {
                    None => layers.next_edge[row] += 1,
                    Some(&(holder, _)) if layers.row[holder as usize] == layers.row[row] + 1 => {
                        path.push((row, edge));
                        row = holder as usize;
                    }
                    Some(_) => layers.next_held[column] += 1,
                }
            }
        }
    }

    fn take(
        &mut self,
        edges: Edges<'_>,
        start: usize,
        path: &[(usize, usize)],
        (row, edge): (usize, usize),
        layers: &Layers,
    ) {
        self.taken[edge] = true;
        self.held[edges.column[edge] as usize].push((row as u32, edge));
        for &(row, edge) in path {
            let column = edges.column[edge] as usize;
            let (_, given) = std::mem::replace(&mut self.held[column][layers.next_held[column]], (row as u32, edge));
            self.taken[given] = false;
            self.taken[edge] = true;
        }
        self.used[start] += 1;
        self.pairs += 1;
    }

    /// Rows and columns that have as many places as there are pairs, but for the edges that can be used and touch none of
    /// them. To be asked for once grown.
    pub fn cover(&self, edges: Edges<'_>) -> (Vec<usize>, Vec<usize>) {
        let (mut rows, mut columns) = (vec![false; self.used.len()], vec![false; self.held.len()]);
        let mut open: Vec<usize> = (0..self.used.len()).filter(|&row| self.used[row] < edges.row_places[row]).collect();
        for &row in &open {
            rows[row] = true;
        }
        while let Some(row) = open.pop() {
            for edge in edges.start[row]..self.limit[row] {
                let column = edges.column[edge] as usize;
                if self.taken[edge] || columns[column] {
                    continue;
                }
                columns[column] = true;
                for &(holder, _) in &self.held[column] {
                    if !std::mem::replace(&mut rows[holder as usize], true) {
                        open.push(holder as usize);
                    }
                }
            }
        }
        let unreached = |row: &usize| !rows[*row] && self.used[*row] > 0;
        ((0..rows.len()).filter(unreached).collect(), (0..columns.len()).filter(|&column| columns[column]).collect())
    }
}
