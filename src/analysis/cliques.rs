//! Maximal cliques of three or more: groups in which everybody is tied to
//! everybody and that nobody could join.
//!
//! Source: Bron–Kerbosch with the pivot of Tomita, Tanaka, Takahashi 2006, an
//! own stack instead of recursion. A graph can have 3^(n/3) of them, so the
//! search counts its look-ups and stops honestly at a budget.

use crate::analysis::graph::Graph;
use crate::analysis::report::Cliques;
use crate::domain::order;

/// Look-ups before the search gives up. Maps of people need a few thousand.
pub(super) const BUDGET: usize = 1_000_000;

/// A step of the search: the clique so far is `size` long, `candidates` could
/// join it, `done` could too but were tried before, `branches` are still to be
/// tried.
struct Frame {
    size: usize,
    candidates: Vec<usize>,
    done: Vec<usize>,
    branches: Vec<usize>,
}

/// All maximal cliques of three or more, or as many as the budget allows.
pub(super) fn of(graph: &Graph, budget: usize) -> Cliques {
    let mut search = Search { graph, left: budget, clique: Vec::new(), found: Vec::new() };
    let tied = (0..graph.nodes.len()).filter(|at| graph.neighbours[*at].len() > 1);
    for at in tied {
        // The first step of Bron–Kerbosch without lists over the whole graph:
        // smaller neighbours count as tried, larger ones can still join.
        let neighbours = graph.neighbours[at].iter().map(|neighbour| neighbour.node);
        let (done, candidates) = neighbours.partition(|other| *other < at);
        search.clique.clear();
        search.clique.push(at);
        if !search.run(candidates, done) {
            break;
        }
    }
    let stopped = search.left == 0;
    Cliques { found: graph.groups(&search.found), stopped }
}

struct Search<'graph> {
    graph: &'graph Graph,
    left: usize,
    clique: Vec<usize>,
    found: Vec<Vec<usize>>,
}

impl Search<'_> {
    /// Finds all maximal cliques that contain the present one; false when the
    /// budget is used up.
    fn run(&mut self, candidates: Vec<usize>, done: Vec<usize>) -> bool {
        let mut stack = Vec::new();
        self.enter(candidates, done, &mut stack);
        while let Some(frame) = stack.last_mut() {
            if self.left == 0 {
                return false;
            }
            self.clique.truncate(frame.size);
            let Some(next) = frame.branches.pop() else {
                stack.pop();
                continue;
            };
            let candidates = tied_to(self.graph, next, &frame.candidates, &mut self.left);
            let done = tied_to(self.graph, next, &frame.done, &mut self.left);
            frame.candidates.retain(|other| *other != next);
            frame.done.push(next);
            self.clique.push(next);
            self.enter(candidates, done, &mut stack);
        }
        self.left > 0
    }

    fn enter(&mut self, candidates: Vec<usize>, done: Vec<usize>, stack: &mut Vec<Frame>) {
        if candidates.is_empty() {
            if done.is_empty() && self.clique.len() >= 3 && self.left > 0 {
                let mut clique = self.clique.clone();
                order::naturally(&mut clique);
                self.found.push(clique);
            }
            return;
        }
        let branches = self.branches(&candidates, &done);
        stack.push(Frame { size: self.clique.len(), candidates, done, branches });
    }

    /// Candidates that are not tied to the pivot, who is tied to the most: a
    /// maximal clique holds the pivot or one of these.
    fn branches(&mut self, candidates: &[usize], done: &[usize]) -> Vec<usize> {
        let mut best: Option<Vec<usize>> = None;
        for pivot in candidates.iter().chain(done) {
            let tied = tied_to(self.graph, *pivot, candidates, &mut self.left);
            if best.as_ref().is_none_or(|best| tied.len() > best.len()) {
                best = Some(tied);
            }
            if self.left == 0 {
                break;
            }
        }
        let best = best.unwrap_or_default();
        candidates.iter().copied().filter(|candidate| best.binary_search(candidate).is_err()).collect()
    }
}

/// Those of `others` who are tied to `at`; each look-up is paid for. With
/// nothing left the answer is short, and nobody uses it any more.
fn tied_to(graph: &Graph, at: usize, others: &[usize], left: &mut usize) -> Vec<usize> {
    let paid = others.len().min(*left);
    *left -= paid;
    others[..paid].iter().copied().filter(|other| graph.tie_between(at, *other).is_some()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::graph::tests::{graph, numbers};

    fn check(count: usize, ties: &[(usize, usize)], expected: &[Vec<usize>]) {
        let found = of(&graph(count, ties), BUDGET);
        assert!(!found.stopped);
        assert_eq!(found.found.iter().map(|clique| numbers(clique)).collect::<Vec<_>>(), expected);
    }

    /// Groups of three of which each member is tied to all outside the group.
    fn moon_moser(groups: usize) -> Graph {
        let count = groups * 3;
        let ties: Vec<_> =
            (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b))).filter(|(a, b)| a / 3 != b / 3).collect();
        graph(count, &ties)
    }

    #[test]
    fn cliques_are_maximal_and_pairs_are_none() {
        check(3, &[(0, 1), (1, 2)], &[]);
        check(5, &[(0, 1), (0, 2), (1, 2), (0, 3), (1, 3), (2, 3), (3, 4)], &[vec![0, 1, 2, 3]]);
        check(4, &[(0, 1), (1, 2), (0, 2), (1, 3), (2, 3)], &[vec![0, 1, 2], vec![1, 2, 3]]);
    }

    #[test]
    fn the_worst_graph_has_three_to_the_groups() {
        let found = of(&moon_moser(5), BUDGET);
        assert_eq!((found.found.len(), found.stopped), (243, false));
    }

    #[test]
    fn a_search_beyond_the_budget_says_so() {
        let found = of(&moon_moser(20), BUDGET);
        assert!(found.stopped && !found.found.is_empty());
        assert!(found.found.iter().all(|clique| clique.len() == 20));
    }
}
