//! What is done to a published document before it becomes a crate, layer by layer: what its server has beyond it, what is wrong
//! with it, what its server always sends.

mod fit;

use serde_json::Value;

use crate::{
    Result,
    manifest::Family,
    overlay::{Applied, Overlay, Stale},
};

pub(crate) use fit::{Fault, Fitted, Leaning, fit, fit_without};

/// The files of `specs/<crate>` that change its document, in the order in which they are applied. What a crate extends comes
/// before its own, but for the last: each server is read by itself.
pub const FILES: [&str; 3] = ["additions.yaml", "corrections.yaml", "always.yaml"];

/// The file of our words.
pub(crate) const WORDS: &str = "docs.yaml";

/// The member of an operation that says where it is from, where that is not the published document.
pub(crate) const ADDED: &str = "x-addition";

const NO_ACTIONS: &str = "overlay: 1.0.0\ninfo: { title: none, version: 1.0.0 }\nactions: []\n";

/// The layers of one crate.
#[derive(Debug, Clone)]
pub struct Layers {
    /// Operations, parameters and schemas that the server has and the document lacks.
    pub additions: Overlay,
    /// Mistakes of the document, deliberate deviations, and names.
    pub corrections: Overlay,
    /// Members that the server always sends.
    pub always: Overlay,
}

/// What the layers did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The additions.
    pub additions: Vec<Applied>,
    /// The corrections.
    pub corrections: Vec<Applied>,
    /// What is always sent.
    pub always: Vec<Applied>,
    /// How many operations were added.
    pub operations: usize,
    /// What is shared with other crates and does not fit this one, words included.
    pub unfit: Vec<Stale>,
}

impl Layers {
    /// Reads the layers of a crate. `read` gets the path of a file below `specs` and gives its text, `None` where there is none.
    ///
    /// # Errors
    /// A file is no overlay, or `read` fails.
    pub fn read(family: &Family, read: impl Fn(&str) -> Result<Option<String>>) -> Result<Self> {
        let [additions, corrections, always] = FILES;
        Ok(Self {
            additions: overlay(family, additions, &read)?,
            corrections: overlay(family, corrections, &read)?,
            always: one(&family.name, always, &read)?,
        })
    }

    /// Reads our words of a crate, as [`Layers::read`] does its layers.
    ///
    /// # Errors
    /// As [`Layers::read`].
    pub fn words(family: &Family, read: impl Fn(&str) -> Result<Option<String>>) -> Result<Overlay> {
        overlay(family, WORDS, &read)
    }

    /// The layers that come before what is always sent.
    #[must_use]
    pub fn without_always(&self) -> Self {
        Self {
            always: self.always.emptied(),
            ..self.clone()
        }
    }

    /// Demands of each action what it owes its reader.
    ///
    /// # Errors
    /// See [`Overlay::require_sources`], [`Overlay::require_reasons`] and [`Overlay::require_always`].
    pub fn require(&self) -> Result<()> {
        self.additions.require_sources()?;
        self.corrections.require_reasons()?;
        self.always.require_always()
    }

    /// Applies the layers in their order.
    ///
    /// # Errors
    /// An action no longer fits (see [`Overlay::apply`]), a correction adds or drops an operation, or something is made always
    /// sent that callers send, too.
    pub fn apply(&self, document: &mut Value) -> Result<Changes> {
        let fitted = fit(document, Some(self), None)?;
        match fitted.found.stale.into_iter().next() {
            Some(stale) => Err(stale.into()),
            None => {
                *document = fitted.corrected;
                Ok(fitted.changes)
            }
        }
    }
}

fn one(folder: &str, file: &str, read: &impl Fn(&str) -> Result<Option<String>>) -> Result<Overlay> {
    let text = read(&format!("{folder}/{file}"))?;
    Overlay::parse(
        &format!("specs/{folder}/{file}"),
        text.as_deref().unwrap_or(NO_ACTIONS),
    )
}

/// A file of a crate after the one of what it extends.
fn overlay(family: &Family, file: &str, read: &impl Fn(&str) -> Result<Option<String>>) -> Result<Overlay> {
    let own = one(&family.name, file, read)?;
    match &family.base {
        Some(base) => Ok(own.after(one(base, file, read)?.shared())),
        None if family.extended => Ok(own.shared()),
        None => Ok(own),
    }
}
