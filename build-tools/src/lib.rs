//! Turns a published OpenAPI document into a Rust crate.
//!
//! The way of one document is [`generate`]: its distilled surface, additions and corrections, our words, the passes that bring it into
//! one plain form, progenitor, edits of the syntax tree, templates. Nothing here writes to disk but [`output`], and nothing
//! reaches the network.
#![forbid(unsafe_code)]

mod contract;
pub mod distil;
mod document;
pub mod drift;
mod edits;
mod error;
mod generate;
mod layers;
pub mod load;
pub mod manifest;
mod names;
pub mod output;
pub mod overlay;
mod passes;
mod pins;
mod plan;
mod render;
mod rust_type;
mod sent;
mod templates;
mod workspace;

pub use error::{Error, Result};
pub use layers::{Changes, FILES as LAYERS, Layers};
pub use output::File;
pub use pins::Pins;
pub use plan::Members;
pub use render::{Generated, generate_shared};
pub use sent::sent_schemas;
pub use workspace::Workspace;

use serde_json::Value;

use crate::{document::Work, overlay::Overlay, plan::Plan};

/// Makes a crate of the workspace, in memory.
///
/// # Errors
/// What in `specs/` cannot be read or no longer fits, with the place and the remedy.
pub fn generate(workspace: &Workspace, crate_name: &str) -> Result<Generated> {
    run(workspace, crate_name, false)
}

/// The names of a crate as they come out now, as its `names.toml`: later runs keep them.
///
/// # Errors
/// As [`generate`].
pub fn pin(workspace: &Workspace, crate_name: &str) -> Result<File> {
    let pins = run(workspace, crate_name, true)?.pins;
    Ok(File {
        path: format!("specs/{crate_name}/names.toml").into(),
        contents: pins.to_text(),
    })
}

fn run(workspace: &Workspace, crate_name: &str, renaming: bool) -> Result<Generated> {
    let mut inputs = workspace.inputs(crate_name)?;
    inputs.pins.renaming = renaming;
    let source = Source {
        crate_name,
        api: workspace.api(crate_name)?,
        surface: inputs.surface,
        layers: &inputs.layers,
        docs: &inputs.docs,
        libraries: workspace.libraries(),
        pins: &inputs.pins,
        payloads: inputs.payloads,
        examples: &inputs.examples,
    };
    let mut generated = source.generate()?;
    generated.files.extend(workspace.licences()?);
    Ok(generated)
}

/// Everything that decides what a crate looks like.
pub struct Source<'a> {
    /// The name of the crate.
    pub crate_name: &'a str,
    /// Its entry in the manifest.
    pub api: &'a manifest::Api,
    /// The distilled document.
    pub surface: Value,
    /// What is done to the document.
    pub layers: &'a Layers,
    /// Our words.
    pub docs: &'a Overlay,
    /// Component libraries by the name that documents refer to them by.
    pub libraries: &'a std::collections::BTreeMap<String, Value>,
    /// Names that a release has promised.
    pub pins: &'a Pins,
    /// How many payloads the document has, for the report.
    pub payloads: usize,
    /// Programs that use the crate, one file each; the README shows the first.
    pub examples: &'a [File],
}

impl Source<'_> {
    /// Makes the crate.
    ///
    /// # Errors
    /// What of the source cannot be represented, with the place and the remedy.
    pub fn generate(self) -> Result<Generated> {
        let mut document = distil::distil(&self.surface);
        let changes = self.layers.apply(&mut document)?;
        let name = format!("specs/{}/surface.json", self.crate_name);
        let before = self.members_before(&name)?;
        let contract = contract::contract(&name, self.crate_name, self.api, &document, self.libraries)?;
        // Before the passes, so that words are addressed by the paths and names that were published.
        self.docs.apply(&mut document)?;
        let mut work = Work {
            name,
            document,
            notes: Vec::new(),
        };
        passes::run(&mut work, self.libraries, self.pins)?;
        let mut plan = Plan::read(&work)?;
        plan.declare(self.crate_name, self.api)?;
        plan::check_names(&work.name, &plan)?;
        let tree = generate::run(&work.name, &plan)?;
        let edited = edits::run(&work.name, &plan, tree)?;
        let members = (before.unwrap_or_else(|| plan.members()), plan.members());
        let made = render::Made {
            edited,
            changes,
            contract,
            members,
        };
        render::render(&self, &work, &plan, made)
    }

    /// The members of what only comes back as they were without what is always sent; `None` where nothing is said of that.
    fn members_before(&self, name: &str) -> Result<Option<Members>> {
        if self.layers.always.is_empty() {
            return Ok(None);
        }
        let mut document = distil::distil(&self.surface);
        self.layers.clone().without_always().apply(&mut document)?;
        let mut work = Work {
            name: name.to_owned(),
            document,
            notes: Vec::new(),
        };
        passes::run(&mut work, self.libraries, self.pins)?;
        Ok(Some(Plan::read(&work)?.members()))
    }
}
