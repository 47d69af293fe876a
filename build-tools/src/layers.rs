//! What is done to a published document before it becomes a crate, layer by layer: what its server has beyond it, what is wrong
//! with it, what its server always sends.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{
    Error, Result,
    document::operations,
    overlay::{Applied, Overlay},
    sent::sent_schemas,
};

/// The files of `specs/<crate>` that change its document, in the order in which they are applied.
pub const FILES: [&str; 3] = ["additions.yaml", "corrections.yaml", "always.yaml"];

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
}

impl Layers {
    /// Reads the layers of a crate. `read` gets the name of a file and gives its text, `None` where there is none.
    ///
    /// # Errors
    /// A file is no overlay, or `read` fails.
    pub fn read(crate_name: &str, read: impl Fn(&str) -> Result<Option<String>>) -> Result<Self> {
        let overlay = |file: &str| {
            let text = read(file)?;
            Overlay::parse(
                &format!("specs/{crate_name}/{file}"),
                text.as_deref().unwrap_or(NO_ACTIONS),
            )
        };
        let [additions, corrections, always] = FILES;
        Ok(Self {
            additions: overlay(additions)?,
            corrections: overlay(corrections)?,
            always: overlay(always)?,
        })
    }

    /// The same layers but the last.
    #[must_use]
    pub fn without_always(mut self) -> Self {
        self.always = Overlay::none();
        self
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
    /// An action no longer does anything or cannot be applied (see [`Overlay::apply`]), a correction adds or drops an
    /// operation, or something is made always sent that callers send, too.
    pub fn apply(&self, document: &mut Value) -> Result<Changes> {
        let published = operations(document);
        let mut known: BTreeSet<_> = published.iter().cloned().collect();
        let additions = self.additions.apply_and(document, |applied, document| {
            for (path, method) in operations(document) {
                if known.insert((path.clone(), method)) {
                    document["paths"][path][method][ADDED] =
                        json!({ "source": applied.source, "date": applied.date });
                }
            }
        })?;
        let before = operations(document);
        let corrections = self.corrections.apply(document)?;
        let always = self.apply_always(document)?;
        let after = operations(document).len();
        if after != before.len() {
            return Err(Error::new(
                self.corrections.file(),
                format!(
                    "there were {} operations before it and {after} after it",
                    before.len()
                ),
                "a correction adds and drops no operation; additions.yaml adds them",
            ));
        }
        Ok(Changes {
            additions,
            corrections,
            always,
            operations: before.len() - published.len(),
        })
    }

    /// What is always sent may only be said of what nobody but the server sends: a caller would have to make up a member.
    fn apply_always(&self, document: &mut Value) -> Result<Vec<Applied>> {
        if self.always.is_empty() {
            return Ok(Vec::new());
        }
        let sent = sent_schemas(document);
        let schemas = |document: &Value| document["components"]["schemas"].clone();
        let before = schemas(document);
        let always = self.always.apply(document)?;
        let after = schemas(document);
        match sent.iter().find(|name| before.get(name) != after.get(name)) {
            None => Ok(always),
            Some(name) => Err(Error::new(
                self.always.file(),
                format!("says of `{name}` what is always sent, and callers send it, too"),
                "leave it out: a member that callers need not give stays optional",
            )),
        }
    }
}
