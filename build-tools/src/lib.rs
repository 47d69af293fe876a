//! Turns a published OpenAPI document into a Rust crate.
//!
//! The way of one document is [`generate`]: its distilled surface, additions and corrections, our words, the passes that bring it into
//! one plain form, progenitor, edits of the syntax tree, templates. Nothing here writes to disk but [`output`], and nothing
//! reaches the network.
#![forbid(unsafe_code)]

mod contract;
mod counts;
mod cut;
pub mod distil;
mod document;
pub mod drift;
mod edits;
mod error;
pub mod evidence;
mod families;
mod generate;
mod imports;
mod layers;
mod leftovers;
pub mod load;
pub mod manifest;
mod names;
pub mod output;
mod outside;
pub mod overlay;
mod passes;
mod pins;
mod plan;
mod render;
mod rust_type;
mod sent;
mod templates;
pub mod todo;
mod type_files;
mod workspace;

pub use counts::Counts;
pub use cut::cut;
pub use error::{Error, Result};
pub use layers::{Changes, FILES as LAYERS, Layers};
pub use output::File;
pub use outside::{Outside, outside};
pub use pins::Pins;
pub use plan::Members;
pub use render::{Generated, generate_shared};
pub use sent::sent_schemas;
pub use workspace::Workspace;

use serde_json::Value;

use crate::{
    document::Work,
    layers::{Fault, Fitted, Leaning},
    overlay::{Overlay, Part, Stale},
    plan::Plan,
};

/// Why there is no crate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Failure {
    /// Everything of `specs/` that no longer fits the document.
    pub stale: Vec<Stale>,
    /// What cannot be represented, where there is such a thing.
    pub error: Option<Error>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            stale: Vec::new(),
            error: Some(error),
        }
    }
}

/// The first of several reasons: what no longer fits before what cannot be represented.
impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let first = failure.stale.into_iter().next().map(Self::from);
        let nothing = || {
            Self::new(
                "specs",
                "there is no crate, for no reason",
                "this is a mistake of build-tools",
            )
        };
        first.or(failure.error).unwrap_or_else(nothing)
    }
}

/// Makes a crate of the workspace, in memory.
///
/// # Errors
/// What in `specs/` cannot be read, and everything in it that no longer fits, with the place and the remedy.
pub fn generate(workspace: &Workspace, crate_name: &str) -> Result<Generated, Failure> {
    let side = workspace.side(crate_name)?;
    let mut built = side.build(&side.docs()?, false)?;
    built.stale.extend(side.leftovers(&built));
    let todo = side.todo(&built);
    let mut generated = built.without_stale()?;
    generated.todo = todo;
    generated.files.extend(workspace.licences()?);
    Ok(generated)
}

/// The names of a crate as they come out now, as its `names.toml`: later runs keep them. Names of operations that nobody chose
/// are left out, and listed, unless they are accepted as they are (`provisional`).
///
/// # Errors
/// As [`generate`], but for names that no longer fit: they are left out.
pub fn pin(
    workspace: &Workspace,
    crate_name: &str,
    provisional: bool,
) -> Result<(File, Vec<String>), Failure> {
    let side = workspace.side(crate_name)?;
    let built = side.build(&side.docs()?, true)?;
    let operations = built
        .plan
        .operations
        .iter()
        .filter(|operation| operation.provisional);
    let mut left: Vec<(String, String)> = operations
        .map(|operation| {
            (
                passes::operation_key(&operation.method, &operation.path),
                operation.id.clone(),
            )
        })
        .collect();
    if provisional {
        left.clear();
    }
    let mut pins = built.without_stale()?.pins;
    pins.operations
        .retain(|key, _| !left.iter().any(|(left, _)| left == key));
    let file = File {
        path: format!("specs/{crate_name}/names.toml").into(),
        contents: pins.to_text(),
    };
    Ok((
        file,
        left.into_iter()
            .map(|(key, name)| format!("{key} = {name}"))
            .collect(),
    ))
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

/// A crate, with everything that was learnt on the way to it.
pub(crate) struct Built {
    pub(crate) generated: Generated,
    pub(crate) plan: Plan,
    /// The document after corrections and words.
    pub(crate) described: Value,
    /// What no longer fits; the crate was made without it.
    pub(crate) stale: Vec<Stale>,
    /// What is shared with other crates and does not fit this one.
    pub(crate) unfit: Vec<Stale>,
}

/// Why there is no crate, and what is shared and does not fit it.
pub(crate) type Unmade = Box<(Failure, Vec<Stale>)>;

impl Built {
    /// The crate, where everything fits.
    fn without_stale(self) -> Result<Generated, Failure> {
        if self.stale.is_empty() {
            return Ok(self.generated);
        }
        Err(Failure {
            stale: self.stale,
            error: None,
        })
    }
}

impl Source<'_> {
    /// Makes the crate.
    ///
    /// # Errors
    /// What of the source no longer fits or cannot be represented, with the place and the remedy.
    pub fn generate(self) -> Result<Generated> {
        let built = self.build().map_err(|unmade| unmade.0)?;
        Ok(built.without_stale()?)
    }

    /// Makes the crate without what does not fit; where there is none, what is shared and does not fit comes beside the reason.
    pub(crate) fn build(&self) -> Result<Built, Unmade> {
        let published = distil::distil(&self.surface);
        let mut leaning = Leaning::new();
        loop {
            let fitted = layers::fit_without(&published, Some(self.layers), Some(self.docs), leaning.clone())
                .map_err(|error| Unmade::new((error.into(), Vec::new())))?;
            let mut stale = fitted.found.stale.clone();
            let error = match self.made(&fitted, &leaning, &mut stale) {
                Ok((generated, plan)) => {
                    return Ok(Built {
                        generated,
                        plan,
                        described: fitted.document,
                        stale,
                        unfit: fitted.found.unfit,
                    });
                }
                Err(error) => error,
            };
            // An action that causes an error does not fit either; without it the rest can be looked at.
            if let Some(writer) = fitted.traces.cause(&error) {
                let problem = format!("makes an error at {}: {}", error.place, error.problem);
                let remedy = "correct the action, or delete it if the document was repaired";
                let action = (writer.file.clone(), writer.index);
                let fault = Fault {
                    problem,
                    remedy,
                    conflict: true,
                    blocked: true,
                };
                if leaning.insert(action, fault).is_none() {
                    continue;
                }
            }
            let failure = Failure {
                error: Some(fitted.traces.explain(error)),
                stale,
            };
            return Err(Unmade::new((failure, fitted.found.unfit)));
        }
    }

    fn made(&self, fitted: &Fitted, leaning: &Leaning, stale: &mut Vec<Stale>) -> Result<(Generated, Plan)> {
        let name = format!("specs/{}/surface.json", self.crate_name);
        let before = self.members_before(&name, leaning)?;
        let (contract, wanted) = contract::contract(
            &name,
            self.crate_name,
            self.api,
            &fitted.corrected,
            self.libraries,
        )?;
        // Before the passes, so that words are addressed by the paths and names that were published.
        let mut work = Work {
            name,
            document: fitted.document.clone(),
            notes: Vec::new(),
        };
        passes::run(&mut work, self.libraries, self.pins)?;
        let mut plan = Plan::read(&work)?;
        plan.check_size(&work.name)?;
        let curated = fitted.curated();
        for operation in &mut plan.operations {
            let key = passes::operation_key(&operation.method, &operation.path);
            // A published name that is one long word was made by a program, too: `enterprisegetconsents`.
            let made_up = operation.provisional || !operation.id.contains('_');
            operation.provisional =
                made_up && !self.pins.operations.contains_key(&key) && !curated.contains(&operation.id);
        }
        stale.extend(plan.declare(self.crate_name, self.api));
        stale.extend(self.unclear(&plan));
        plan::check_names(&work.name, &plan)?;
        let tree = generate::run(&work.name, &plan)?;
        let edited = edits::run(&work.name, &plan, tree)?;
        let planned = Counts::planned(&plan);
        if planned != wanted {
            let problem = format!("has {wanted}, and the crate {planned}");
            let remedy = "the passes of build-tools lose one: mend them";
            return Err(Error::new(&work.name, problem, remedy));
        }
        let members = (before.unwrap_or_else(|| plan.members()), plan.members());
        let made = render::Made {
            edited,
            changes: Changes {
                unfit: fitted.found.unfit.clone(),
                ..fitted.changes.clone()
            },
            contract,
            catalogue: templates::catalogue::api(self.crate_name, self.api, &plan, &fitted.corrected),
            members,
        };
        let generated = render::render(self, &work, &plan, made)?;
        Ok((generated, plan))
    }

    /// An operation that the manifest calls removed says what to use instead, and no other does.
    fn unclear(&self, plan: &Plan) -> impl Iterator<Item = Stale> {
        let unclear = plan
            .operations
            .iter()
            .filter(|one| self.api.facts_of(&one.id).removed != (one.gone.is_some() && one.deprecated));
        unclear.map(|one| Stale {
            file: "specs/apis.toml".to_owned(),
            line: 0,
            place: self.crate_name.to_owned(),
            problem: format!(
                "`removed` of `{}` and its corrections contradict each other",
                one.id
            ),
            remedy:
                "what is removed has a correction with deprecated: true and x-deprecated: what to use instead"
                    .to_owned(),
            part: Part::ByHand,
        })
    }

    /// The members of what only comes back as they were without what is always sent; `None` where nothing is said of that.
    fn members_before(&self, name: &str, leaning: &Leaning) -> Result<Option<Members>> {
        if self.layers.always.is_empty() {
            return Ok(None);
        }
        let published = distil::distil(&self.surface);
        let layers = self.layers.without_always();
        let fitted = layers::fit_without(&published, Some(&layers), None, leaning.clone())?;
        let mut work = Work {
            name: name.to_owned(),
            document: fitted.corrected,
            notes: Vec::new(),
        };
        passes::run(&mut work, self.libraries, self.pins)?;
        Ok(Some(Plan::read(&work)?.members()))
    }
}
