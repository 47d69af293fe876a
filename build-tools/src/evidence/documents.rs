//! The two documents that a server is held against: the corrected one and the published one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::compare;
use crate::{Changes, Result, Workspace, contract, distil};

/// The documents of one crate.
pub(super) struct Documents {
    /// The prefix of its paths.
    pub(super) prefix: String,
    pub(super) corrected: Value,
    pub(super) published: Value,
    /// The corrected document before what other files define was brought in.
    pub(super) alone: Value,
    pub(super) changes: Changes,
}

impl Documents {
    pub(super) fn read(workspace: &Workspace, crate_name: &str) -> Result<Self> {
        let side = workspace.side(crate_name)?;
        let api = workspace.api(crate_name)?;
        let name = format!("specs/{crate_name}/surface.json");
        let surface = distil::distil(&side.surface);
        // What is always sent is made from the facts, and may be stale while they change.
        let mut alone = surface.clone();
        let changes = side.layers()?.without_always().apply(&mut alone)?;
        let read = |document: &Value| {
            contract::document(&name, crate_name, api, document, workspace.libraries())
                .map(|(document, _)| document)
        };
        let corrected = read(&alone)?;
        let mut published = read(&surface)?;
        // What the manifest says goes by the names of operations, which corrections give.
        let places: BTreeMap<String, String> = compare::documented(&published, "")
            .into_iter()
            .map(|(key, one)| (key, one.pointer))
            .collect();
        for (key, one) in compare::documented(&corrected, "") {
            let place = places.get(&key);
            if let Some(slot) = place.and_then(|pointer| published.pointer_mut(pointer)) {
                slot["x-altinn"] = one.operation["x-altinn"].clone();
            }
        }
        Ok(Self {
            prefix: api.prefix.clone().unwrap_or_default(),
            corrected,
            published,
            alone,
            changes,
        })
    }
}

/// The document of a crate with additions and corrections, and what these did.
fn layered(workspace: &Workspace, crate_name: &str) -> Result<(Value, Changes)> {
    let side = workspace.side(crate_name)?;
    let mut document = distil::distil(&side.surface);
    let changes = side.layers()?.without_always().apply(&mut document)?;
    Ok((document, changes))
}

/// What the layers of a crate do to its document, those members apart that are always sent.
pub(super) fn changes(workspace: &Workspace, crate_name: &str) -> Result<Changes> {
    layered(workspace, crate_name).map(|(_, changes)| changes)
}

/// The folded names of the operations that the documents of all crates have, by crate.
pub(super) fn operations(workspace: &Workspace) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let mut all = BTreeMap::new();
    for name in workspace.crates() {
        let (document, _) = layered(workspace, &name)?;
        let prefix = workspace.api(&name)?.prefix.clone().unwrap_or_default();
        let operations = compare::documented(&document, &prefix).into_keys().collect();
        all.insert(name, operations);
    }
    Ok(all)
}
