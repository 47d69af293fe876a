//! Which types of a crate belong together, where one file of all of them is too long to read: a type with what only it holds, and
//! what only the operations of one tag use.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::{
    algo::dominators::{Dominators, simple_fast},
    graph::{DiGraph, NodeIndex},
};
use serde_json::Value;

use crate::{
    names,
    plan::{Operation, Plan, references},
};

/// The most lines of a file of types; a longer one is taken apart.
pub(crate) const MOST: usize = 2000;
/// The fewest lines of a type and what only it holds for a file of their own.
const FAMILY: usize = 150;
/// The fewest lines of the types of one tag for a file of their own.
const TAG: usize = 60;

/// Types that stand in a file of their own.
pub(crate) struct Family {
    /// The name of the module.
    pub(crate) module: String,
    /// What they have in common, for people.
    pub(crate) about: String,
    /// Their names.
    pub(crate) types: BTreeSet<String>,
}

/// The families of the types of a crate; what belongs to none is shared. `lines` is how long each type is with its builder.
pub(crate) fn families(plan: &Plan, lines: &BTreeMap<String, usize>) -> Vec<Family> {
    let tree = Tree::of(plan, lines);
    let mut families = Vec::new();
    let mut modules = BTreeSet::from(["builder".to_owned()]);
    let mut rest: BTreeSet<String> = plan.types.keys().cloned().collect();
    let heads = tree.heads();
    for head in &heads {
        let types = tree.family(*head, &heads);
        rest.retain(|name| !types.contains(name));
        let name = tree.graph[*head];
        families.push(Family {
            module: names::unique(&names::snake(name), "_", &mut modules),
            about: format!("`{name}`, and the types that only it is made of."),
            types,
        });
    }
    let mut tagged: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (name, tags) in users(plan) {
        if let [Some(tag)] = tags.into_iter().collect::<Vec<_>>()[..]
            && rest.contains(&name)
        {
            tagged.entry(tag).or_default().insert(name);
        }
    }
    for (tag, types) in tagged {
        if types.iter().filter_map(|name| lines.get(name)).sum::<usize>() >= TAG {
            families.push(Family {
                module: names::unique(&names::snake(tag), "_", &mut modules),
                about: format!("The types that only operations of the tag `{tag}` use."),
                types,
            });
        }
    }
    families.sort_by(|one, other| one.module.cmp(&other.module));
    families
}

/// The types by what they are made of, below a root that stands for all operations.
struct Tree<'p> {
    graph: DiGraph<&'p str, ()>,
    root: NodeIndex,
    dominators: Dominators<NodeIndex>,
    lines: &'p BTreeMap<String, usize>,
}

impl<'p> Tree<'p> {
    fn of(plan: &'p Plan, lines: &'p BTreeMap<String, usize>) -> Self {
        let mut graph = DiGraph::new();
        let root = graph.add_node("");
        let nodes: BTreeMap<&str, NodeIndex> = plan
            .types
            .keys()
            .map(|name| (name.as_str(), graph.add_node(name)))
            .collect();
        let mut join = |from: NodeIndex, to: BTreeSet<String>| {
            for node in to.iter().filter_map(|name| nodes.get(name.as_str())) {
                graph.update_edge(from, *node, ());
            }
        };
        for operation in &plan.operations {
            join(root, references(schemas_of(operation)));
        }
        for (name, node) in &nodes {
            join(*node, references(plan.parts(name)));
        }
        let dominators = simple_fast(&graph, root);
        Self {
            graph,
            root,
            dominators,
            lines,
        }
    }

    /// Below this node, itself first: what is only used through it.
    fn below(&self, node: NodeIndex) -> Vec<NodeIndex> {
        let mut found = vec![node];
        let mut at = 0;
        while let Some(node) = found.get(at) {
            found.extend(self.dominators.immediately_dominated_by(*node));
            at += 1;
        }
        found
    }

    fn lines(&self, nodes: &[NodeIndex]) -> usize {
        nodes
            .iter()
            .filter_map(|node| self.lines.get(self.graph[*node]))
            .sum()
    }

    /// The types that a file is named after, in order: those with enough below them, and in families that are too long, further ones.
    fn heads(&self) -> Vec<NodeIndex> {
        let mut heads = Vec::new();
        let mut waiting: Vec<NodeIndex> = self.dominators.immediately_dominated_by(self.root).collect();
        while let Some(node) = waiting.pop() {
            let below = self.below(node);
            let lines = self.lines(&below);
            if lines < FAMILY {
                continue;
            }
            heads.push(node);
            if lines > MOST {
                let parts = self.dominators.immediately_dominated_by(node);
                waiting.extend(parts.filter(|part| self.below(*part).len() > 1));
            }
        }
        heads.sort_by_key(|node| self.graph[*node]);
        heads
    }

    /// The names of a head and what is below it, without what is below another head.
    fn family(&self, head: NodeIndex, heads: &[NodeIndex]) -> BTreeSet<String> {
        let (mut own, mut at) = (vec![head], 0);
        while let Some(node) = own.get(at) {
            let parts = self.dominators.immediately_dominated_by(*node);
            own.extend(parts.filter(|part| {
                heads
                    .binary_search_by_key(&self.graph[*part], |head| self.graph[*head])
                    .is_err()
            }));
            at += 1;
        }
        own.into_iter().map(|node| self.graph[node].to_owned()).collect()
    }
}

/// The tags of the operations that use each type, at any depth.
fn users(plan: &Plan) -> BTreeMap<String, BTreeSet<Option<&str>>> {
    let mut users: BTreeMap<String, BTreeSet<Option<&str>>> = BTreeMap::new();
    for operation in &plan.operations {
        for name in plan.reached(schemas_of(operation)) {
            users.entry(name).or_default().insert(operation.tag.as_deref());
        }
    }
    users
}

fn schemas_of(operation: &Operation) -> Vec<&Value> {
    [operation.takes(), operation.gives()].concat()
}
