//! One side of a comparison: everything that a crate is made from, at one point in time.

use std::collections::BTreeMap;

use serde_json::Value;

use super::api::PublicApi;
use crate::{
    Error, LAYERS, Layers, Pins, Result, Source, contract, distil,
    document::Work,
    load,
    manifest::{Api, Manifest},
    output::File,
    overlay::Overlay,
    passes,
    plan::Plan,
};

/// Reads a file of a checkout or of a revision by its path from the root; `None` where there is none.
pub type Reader<'a> = &'a dyn Fn(&str) -> Result<Option<String>>;

/// Everything that a crate is made from, but our words, which change no API.
#[derive(Clone, Debug)]
pub struct Side {
    /// The crate.
    pub crate_name: String,
    /// Its entry in the manifest.
    pub api: Api,
    /// The distilled document.
    pub surface: Value,
    /// The texts of the layers, by the names of their files.
    layers: BTreeMap<&'static str, String>,
    pins: Pins,
    libraries: BTreeMap<String, Value>,
}

/// An action of an overlay that a document no longer needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The overlay.
    pub file: String,
    /// The line that its action begins at, from 1.
    pub line: usize,
    /// The action, as errors name it: `action 3 ($.paths...)`.
    pub action: String,
    /// `matches nothing`, `changes nothing`, or what an addition no longer adds.
    pub problem: String,
}

impl std::fmt::Display for Stale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}:{}: {} {}: delete it",
            self.file, self.line, self.action, self.problem
        )
    }
}

/// What a side becomes.
pub(super) struct Made {
    pub(super) contract: Value,
    pub(super) plan: Plan,
    pub(super) api: PublicApi,
    pub(super) files: Vec<File>,
    pub(super) stale: Vec<Stale>,
}

const NO_ACTIONS: &str = "overlay: 1.0.0\ninfo: { title: none, version: 1.0.0 }\nactions: []\n";

impl Side {
    /// Reads what a crate is made from; `None` where the manifest has no such crate.
    ///
    /// # Errors
    /// A file that should be there is not, or cannot be read.
    pub fn read(read: Reader<'_>, crate_name: &str) -> Result<Option<Self>> {
        let needed = |path: &str| -> Result<String> {
            read(path)?.ok_or_else(|| Error::new(path, "is not there", "compare with a revision that has it"))
        };
        let manifest = Manifest::parse("specs/apis.toml", &needed("specs/apis.toml")?)?;
        let Some(api) = manifest.apis.get(crate_name) else {
            return Ok(None);
        };
        let mut libraries = BTreeMap::new();
        for (name, file) in &manifest.libraries {
            let path = format!("specs/{file}");
            libraries.insert(name.clone(), load::parse_any(&path, needed(&path)?.as_bytes())?);
        }
        let path = |file: &str| format!("specs/{crate_name}/{file}");
        let surface = load::parse(&path("surface.json"), needed(&path("surface.json"))?.as_bytes())?;
        let pins = read(&path("names.toml"))?.unwrap_or_default();
        let mut layers = BTreeMap::new();
        for file in LAYERS {
            layers.extend(read(&path(file))?.map(|text| (file, text)));
        }
        Ok(Some(Self {
            crate_name: crate_name.to_owned(),
            api: api.clone(),
            surface,
            layers,
            pins: if pins.is_empty() {
                Pins::default()
            } else {
                Pins::parse(&path("names.toml"), &pins)?
            },
            libraries,
        }))
    }

    /// The same crate made from another document.
    #[must_use]
    pub fn with_document(&self, document: &Value) -> Self {
        Self {
            surface: distil::distil(document),
            ..self.clone()
        }
    }

    /// The same crate made with other corrections.
    #[must_use]
    pub fn with_corrections(&self, corrections: &str) -> Self {
        let mut layers = self.layers.clone();
        layers.insert("corrections.yaml", corrections.to_owned());
        Self {
            layers,
            ..self.clone()
        }
    }

    /// The files of the crate, and the actions of its layers that the document no longer needs.
    ///
    /// # Errors
    /// What of the document cannot be represented.
    pub fn generate(&self) -> Result<(Vec<File>, Vec<Stale>)> {
        self.make().map(|made| (made.files, made.stale))
    }

    /// The actions of the layers, and of this `docs.yaml`, that the document no longer needs.
    ///
    /// # Errors
    /// An overlay cannot be read, or fails in another way than by matching or changing nothing.
    pub fn stale(&self, docs: Option<&str>) -> Result<Vec<Stale>> {
        let mut document = distil::distil(&self.surface);
        let (_, mut stale) = self.fitting(&mut document)?;
        if let Some(docs) = docs {
            let name = format!("specs/{}/docs.yaml", self.crate_name);
            stale.extend(fitting(&name, docs, &document)?.1);
        }
        Ok(stale)
    }

    /// Applies what of the layers still does something; gives that, and what no longer does.
    fn fitting(&self, document: &mut Value) -> Result<(Layers, Vec<Stale>)> {
        let (mut kept, mut stale) = (BTreeMap::new(), Vec::new());
        let before = document.clone();
        for (file, text) in LAYERS.iter().filter_map(|file| self.layers.get_key_value(file)) {
            let name = format!("specs/{}/{file}", self.crate_name);
            let (text, found) = fitting_text(&name, text, document)?;
            Overlay::parse(&name, &text)?.apply(document)?;
            kept.insert(*file, text);
            stale.extend(found);
        }
        let layers = Layers::read(&self.crate_name, |file| Ok(kept.get(file).cloned()))?;
        *document = before;
        layers.apply(document)?;
        Ok((layers, stale))
    }

    pub(super) fn make(&self) -> Result<Made> {
        let mut document = distil::distil(&self.surface);
        let (layers, stale) = self.fitting(&mut document)?;
        let surface_name = format!("specs/{}/surface.json", self.crate_name);
        let contract = contract::contract(
            &surface_name,
            &self.crate_name,
            &self.api,
            &document,
            &self.libraries,
        )?;
        let contract = load::parse_any(&surface_name, contract.as_bytes())?;
        let mut work = Work {
            name: surface_name,
            document,
            notes: Vec::new(),
        };
        passes::run(&mut work, &self.libraries, &self.pins)?;
        let plan = Plan::read(&work)?;
        let mut api = self.api.clone();
        // What the manifest says of operations that are gone stops `regenerate`, not a comparison.
        let known = |id: &String| plan.operations.iter().any(|operation| operation.id == *id);
        api.operations.retain(|id, _| known(id));
        api.repeatable.retain(known);
        let docs = Overlay::parse("docs.yaml", NO_ACTIONS)?;
        let generated = Source {
            crate_name: &self.crate_name,
            api: &api,
            surface: self.surface.clone(),
            layers: &layers,
            docs: &docs,
            libraries: &self.libraries,
            pins: &self.pins,
            payloads: 0,
            examples: &[],
        }
        .generate()?;
        Ok(Made {
            contract,
            plan,
            api: PublicApi::read(&generated.files)?,
            files: generated.files,
            stale,
        })
    }
}

/// The actions of an overlay that do something to a document, and those that no longer do.
///
/// # Errors
/// The overlay cannot be read, or an action fails in another way.
pub fn fitting(file: &str, text: &str, document: &Value) -> Result<(Overlay, Vec<Stale>)> {
    let (kept, stale) = fitting_text(file, text, document)?;
    Ok((Overlay::parse(file, &kept)?, stale))
}

/// [`fitting`], with the actions that are kept as the text of an overlay.
fn fitting_text(file: &str, text: &str, document: &Value) -> Result<(String, Vec<Stale>)> {
    let mut tree = load::parse_any(file, text.as_bytes())?;
    let mut overlay = Overlay::parse(file, text)?;
    let lines = action_lines(text);
    let mut left: Vec<usize> = (0..overlay.len()).collect();
    let mut stale = Vec::new();
    loop {
        let Err(error) = overlay.apply(&mut document.clone()) else {
            return Ok((tree.to_string(), stale));
        };
        let index = error
            .place
            .strip_prefix("action ")
            .and_then(|rest| rest.split(' ').next()?.parse::<usize>().ok());
        let index = index
            .and_then(|index| index.checked_sub(1))
            .filter(|index| *index < left.len());
        let (Some(index), true) = (index, Overlay::is_outdated(&error)) else {
            return Err(error);
        };
        let original = left.remove(index);
        let target = error
            .place
            .split_once(' ')
            .and_then(|(_, rest)| rest.split_once(' '))
            .map_or("", |(_, target)| target);
        stale.push(Stale {
            file: file.to_owned(),
            line: lines.get(original).copied().unwrap_or(1),
            action: format!("action {} {target}", original + 1),
            problem: error.problem,
        });
        if let Some(actions) = tree["actions"]
            .as_array_mut()
            .filter(|actions| index < actions.len())
        {
            actions.remove(index);
        }
        overlay = Overlay::parse(file, &tree.to_string())?;
    }
}

/// The lines at which the actions of an overlay begin, from 1.
#[must_use]
pub fn action_lines(text: &str) -> Vec<usize> {
    let mut depth = None;
    let mut lines = Vec::new();
    let actions = text
        .lines()
        .enumerate()
        .skip_while(|(_, line)| !line.starts_with("actions:"));
    for (number, line) in actions {
        let indent = line.len() - line.trim_start().len();
        if line.trim_start().starts_with("- ") && *depth.get_or_insert(indent) == indent {
            lines.push(number + 1);
        }
    }
    lines
}
