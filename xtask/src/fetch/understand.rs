//! Reads a fetched document to its end before anything is written: parsed, distilled, made into a crate, compared.

use std::path::Path;

use altinn_build_tools::drift::{self, Drift, Side};
use altinn_build_tools::{Error, distil, load};

use crate::Result;
use sha2::{Digest, Sha256};

use super::manifest_edit::Facts;

/// What a document means for its crate.
#[derive(Debug)]
pub(crate) struct Understood {
    /// The new text of `surface.json`; `None` where it stays as it is.
    pub(crate) surface: Option<String>,
    /// The new facts of the manifest; `None` where they stay as they are.
    pub(crate) facts: Option<Facts>,
    /// What the crate is made from with it.
    pub(crate) after: Side,
    /// What changed, and what no longer fits.
    pub(crate) drift: Drift,
    /// What is unusual about how the document is written.
    pub(crate) notes: Vec<String>,
}

/// The SHA-256 of a document, as `sha256sum` prints it.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Reads a document for a crate. `changed_on` is the day it was published, `folder` where the files are that it may refer to.
///
/// # Errors
/// What is no OpenAPI document, or has lost all its operations.
pub(crate) fn understand(
    side: &Side,
    bytes: &[u8],
    folder: Option<&Path>,
    changed_on: &str,
) -> Result<Understood> {
    let sha256 = sha256(bytes);
    let load::Document { value, notes } = load::read(&side.api.document, bytes, folder)?;
    let surface = distil::whole(&side.api.document, &value)?;
    let operations = |of: &serde_json::Value| of["paths"].as_object().map_or(0, serde_json::Map::len);
    if operations(&surface) == 0 && operations(&side.surface) > 0 {
        let problem = "has no paths, and had some";
        return Err(Error::new(
            &*side.api.document,
            problem,
            "see whether its address still gives the document",
        ));
    }
    let text = |key: &str, inner: &str| {
        let found = if inner.is_empty() {
            &surface[key]
        } else {
            &surface[key][inner]
        };
        found.as_str().unwrap_or_default().to_owned()
    };
    let facts = Facts {
        sha256,
        openapi: text("openapi", ""),
        version: text("info", "version"),
        published: changed_on.to_owned(),
    };
    let facts = Some(facts).filter(|facts| facts.sha256 != side.api.sha256);
    let mut after = side.with_document(&surface);
    if let Some(facts) = &facts {
        facts.clone().put(&mut after.api);
    }
    Ok(Understood {
        surface: (surface != side.surface).then(|| distil::canonical(&surface)),
        facts,
        drift: drift::compare(side, &after)?,
        after,
        notes,
    })
}
