//! The entry points that the command line calls. // replaced by the lead

use std::path::{Path, PathBuf};

use crate::manifest::Manifest;
use crate::output::File;
use crate::{Error, Result};

/// A checkout and its manifest.
#[derive(Debug)]
pub struct Workspace {
    root: PathBuf,
    manifest: Manifest,
}

impl Workspace {
    /// Reads `specs/apis.toml` of the checkout at `root`.
    ///
    /// # Errors
    /// The manifest cannot be read.
    pub fn open(root: &Path) -> Result<Self> {
        let manifest = Manifest::load(&root.join("specs/apis.toml"))?;
        Ok(Self {
            root: root.to_owned(),
            manifest,
        })
    }

    /// The root of the checkout.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The crates, sorted by name.
    #[must_use]
    pub fn crates(&self) -> Vec<String> {
        self.manifest.apis.keys().cloned().collect()
    }
}

/// One generated crate and what is to be told about it.
#[derive(Debug, Clone, Default)]
pub struct Generated {
    /// The crate.
    pub name: String,
    /// The file name of the published document.
    pub document: String,
    /// Operations in the document.
    pub operations_in: usize,
    /// Operations in the crate.
    pub operations_out: usize,
    /// Types in the document.
    pub types_in: usize,
    /// Types in the crate.
    pub types_out: usize,
    /// Lines of Rust.
    pub lines: usize,
    /// Corrections applied.
    pub corrections: usize,
    /// What a person should know, one sentence each.
    pub notes: Vec<String>,
    /// The files, relative to `generated/NAME`.
    pub files: Vec<File>,
}

/// Generates one crate.
///
/// # Errors
/// The document cannot become a crate as it is.
pub fn generate(workspace: &Workspace, crate_name: &str) -> Result<Generated> {
    let _ = workspace;
    Err(Error::new(
        crate_name,
        "cannot be generated yet",
        "the pipeline is being written",
    ))
}

/// The crate that calls every operation of every crate, for the tests of the whole.
#[must_use]
pub fn generate_dispatch(generated: &[Generated]) -> Vec<File> {
    let _ = generated;
    Vec::new()
}

/// The names of one crate as they are now, to be kept by later runs: a file relative to the root of the checkout.
///
/// # Errors
/// The document cannot become a crate as it is.
pub fn pin(workspace: &Workspace, crate_name: &str) -> Result<File> {
    let _ = workspace;
    Err(Error::new(
        crate_name,
        "cannot be pinned yet",
        "the pipeline is being written",
    ))
}
