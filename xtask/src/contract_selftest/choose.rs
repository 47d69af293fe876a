//! Which mutations a seed chooses: of every kind about as many, and none that another one could be taken for.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use super::{
    mutation::{Called, Mutation, applied},
    random::Seed,
};

/// A mutation of a type that more operations share than this would keep too many others away.
const MOST_OPERATIONS: usize = 12;

/// Chooses, and goes on choosing where mutations turn out not to compile.
pub(crate) struct Chooser {
    /// What is left to choose from, by kind.
    left: BTreeMap<&'static str, Vec<Mutation>>,
    originals: BTreeMap<PathBuf, String>,
    seed: Seed,
    drawn: u64,
    pub(crate) chosen: Vec<Mutation>,
}

impl Chooser {
    pub(crate) fn new(all: Vec<Mutation>, originals: BTreeMap<PathBuf, String>, seed: Seed) -> Self {
        let mut left: BTreeMap<&'static str, Vec<Mutation>> = BTreeMap::new();
        for mutation in all {
            if (1..=MOST_OPERATIONS).contains(&mutation.operations.len()) {
                left.entry(mutation.kind).or_default().push(mutation);
            }
        }
        Self {
            left,
            originals,
            seed,
            drawn: 0,
            chosen: Vec::new(),
        }
    }

    fn draw(&mut self, below: usize) -> usize {
        self.drawn += 1;
        usize::try_from(self.seed.nth(self.drawn).below(below as u64)).unwrap_or(0)
    }

    /// Chooses until there are so many; false where not that many can be told apart.
    pub(crate) fn fill(&mut self, count: usize) -> bool {
        while self.chosen.len() < count {
            // The kinds that were chosen least come first.
            let used = |kind: &str| self.chosen.iter().filter(|one| one.kind == kind).count();
            let kinds = self.left.iter().filter(|(_, left)| !left.is_empty());
            let Some(least) = kinds.clone().map(|(kind, _)| used(kind)).min() else {
                return false;
            };
            let open: Vec<&'static str> = kinds
                .map(|(kind, _)| *kind)
                .filter(|kind| used(kind) == least)
                .collect();
            let kind = open[self.draw(open.len())];
            let count = self.left.get(kind).map_or(0, Vec::len);
            let index = self.draw(count);
            let Some(mutation) = self.left.get_mut(kind).map(|left| left.swap_remove(index)) else {
                return false;
            };
            if self.fits(&mutation) {
                self.chosen.push(mutation);
            }
        }
        true
    }

    /// Whether no other mutation breaks one of its operations, and it has its place beside the others of its file.
    fn fits(&self, mutation: &Mutation) -> bool {
        let taken: BTreeSet<&Called> = self.chosen.iter().flat_map(|one| &one.operations).collect();
        let mut together: Vec<&Mutation> = self.chosen.iter().collect();
        together.push(mutation);
        let original = self.originals.get(&mutation.file);
        !mutation.operations.iter().any(|called| taken.contains(called))
            && original.is_some_and(|original| applied(original, &mutation.file, &together).is_some())
    }

    /// Takes chosen ones back for good.
    pub(crate) fn refuse(&mut self, refused: impl Fn(&Mutation) -> bool) -> usize {
        let before = self.chosen.len();
        self.chosen.retain(|mutation| !refused(mutation));
        before - self.chosen.len()
    }

    /// The changed files.
    pub(crate) fn files(&self) -> BTreeMap<&PathBuf, String> {
        let together: Vec<&Mutation> = self.chosen.iter().collect();
        let files: BTreeSet<&PathBuf> = self.chosen.iter().map(|one| &one.file).collect();
        let changed = files.into_iter().filter_map(|file| {
            let text = applied(self.originals.get(file)?, file, &together)?;
            Some((file, text))
        });
        changed.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::mutation::{Change, Edit};
    use super::*;

    fn mutations() -> Vec<Mutation> {
        let one = |index: usize| Mutation {
            kind: ["first", "second", "third"][index % 3],
            what: index.to_string(),
            file: "a".into(),
            change: Change::Text(vec![Edit {
                range: index..index + 1,
                with: "X".to_owned(),
            }]),
            // Two of them share each operation, and one is shared by more than are let in.
            operations: if index == 29 {
                (0..40).map(|id| ("b".to_owned(), id.to_string())).collect()
            } else {
                BTreeSet::from([("a".to_owned(), (index / 2).to_string())])
            },
        };
        (0..30).map(one).collect()
    }

    fn chooser(seed: u64) -> Chooser {
        let originals = BTreeMap::from([(PathBuf::from("a"), ".".repeat(30))]);
        Chooser::new(mutations(), originals, Seed::new(seed))
    }

    fn names(chooser: &Chooser) -> Vec<String> {
        chooser.chosen.iter().map(|one| one.what.clone()).collect()
    }

    #[test]
    fn a_seed_always_chooses_the_same_and_others_choose_others() {
        let chosen = |seed| {
            let mut chooser = chooser(seed);
            assert!(chooser.fill(9));
            names(&chooser)
        };
        assert_eq!(chosen(1), chosen(1));
        assert_ne!(chosen(1), chosen(2));
    }

    #[test]
    fn kinds_are_chosen_evenly_and_no_operation_twice() {
        for seed in 0..20 {
            let mut chooser = chooser(seed);
            assert!(chooser.fill(9));
            for kind in ["first", "second", "third"] {
                assert_eq!(chooser.chosen.iter().filter(|one| one.kind == kind).count(), 3);
            }
            let operations: BTreeSet<&Called> =
                chooser.chosen.iter().flat_map(|one| &one.operations).collect();
            assert_eq!(operations.len(), 9);
            assert_eq!(chooser.files()[&PathBuf::from("a")].matches('X').count(), 9);
        }
    }

    #[test]
    fn what_is_refused_is_replaced_by_something_else_until_nothing_is_left() {
        let mut chooser = chooser(3);
        assert!(chooser.fill(9));
        let first = chooser.chosen[0].what.clone();
        assert_eq!(chooser.refuse(|one| one.what == first), 1);
        assert!(chooser.fill(9));
        assert!(!names(&chooser).contains(&first));
        assert!(!chooser.fill(16));
    }
}
