//! Reads what a server offers from its C# source: operations, parameters, bodies, answers, scopes and types.
//!
//! It reads contracts, not programs: attributes, signatures, declared types and the calls that set options and policies
//! at start-up. What it cannot resolve it lists.

mod answers;
mod binding;
mod compare;
mod config;
mod endpoints;
mod git;
mod mapped;
mod members;
mod model;
mod options;
mod policy;
mod routes;
mod syntax;
mod value;
mod wire;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::{Map, Value as Json, json};
use tree_sitter::Parser;

pub use compare::changes;
pub use config::{Source, sources};
pub use git::repository as repository_of;

use model::Model;
use options::Options;
use policy::Policies;
use routes::Routes;
use syntax::File;
use wire::Contract;

/// Results; an error is the sentence that tells it.
pub type Result<T> = std::result::Result<T, String>;

/// A git folder and the revision to read; `HEAD` where none is named.
#[derive(Debug, Clone)]
pub struct Checkout {
    /// `owner/name`.
    pub repository: String,
    /// A bare repository or a checkout.
    pub folder: PathBuf,
    /// The revision.
    pub revision: Option<String>,
}

/// Reads a server. `also` has a checkout for each entry of `source.also`, in any order.
///
/// # Errors
/// A repository is missing, or git cannot read it.
pub fn read(source: &Source, main: &Checkout, also: &[Checkout]) -> Result<Json> {
    let commit = git::commit(&main.folder, main.revision.as_deref())?;
    let mut facts = read_at(source, main, &commit, also)?;
    let release = source.tags.as_ref().map(|pattern| git::newest_tag(&main.folder, pattern, &commit));
    if let Some((tag, released)) = release.transpose()?.flatten() {
        compare::mark_unreleased(&mut facts, &read_at(source, main, &released, also)?);
        facts["sources"][0]["release"] = json!({"tag": tag, "commit": released.hash, "date": released.date});
    }
    // The same bytes whether or not another crate of a build makes serde_json keep the order of insertion.
    facts.sort_all_objects();
    Ok(facts)
}

fn read_at(source: &Source, main: &Checkout, commit: &git::Commit, also: &[Checkout]) -> Result<Json> {
    let mut load =
        Load { parser: syntax::parser()?, files: Vec::new(), imports: Vec::new(), sources: Vec::new() };
    load.add(main, commit, "")?;
    for wanted in &source.also {
        let (name, folder) = wanted.split_once(':').unwrap_or((wanted, ""));
        let (name, tag) = name.split_once('@').map_or((name, None), |(name, tag)| (name, Some(tag)));
        let found = also.iter().find(|other| other.repository == name);
        let found = found.ok_or_else(|| format!("{name} is needed as well: --also {name}=DIR"))?;
        let commit = git::commit(&found.folder, tag.or(found.revision.as_deref()))?;
        load.add(found, &commit, folder)?;
    }
    let framework = include_str!("framework.cs").to_owned();
    load.files.push(File::parse(&mut load.parser, load.sources.len(), "framework.cs".to_owned(), framework)?);
    Ok(facts_of(source, &load))
}

fn facts_of(source: &Source, load: &Load) -> Json {
    let model = Model::new(&load.files, &load.imports);
    let mut startup = source.startup.clone();
    if startup.is_empty() {
        let files = load.files.iter().filter(|file| file.is_in(&source.path));
        startup.extend(files.map(|file| file.project.clone()));
        startup.dedup();
    }
    let options = Options { words: source.words.clone(), ..Options::read(&model, &startup) };
    let policies = Policies::read(&model, &startup);
    let repositories =
        load.sources.iter().filter_map(|source| Some(source["repository"].as_str()?.to_owned()));
    let mut contract = Contract::new(&model, &options, repositories.collect());
    let (policies, prefix, operations) = (&policies, source.prefix.as_str(), Map::new());
    let mut routes = Routes { contract: &mut contract, policies, prefix, operations };
    routes.controllers(&source.path);
    routes.endpoints(&source.path, &startup);
    routes.mapped(&[source.path.as_slice(), &startup].concat());
    let operations = routes.operations;
    contract.finish(json!(load.sources), operations)
}

/// Files of all sources, with what their project files say of them.
struct Load {
    parser: Parser,
    files: Vec<File>,
    /// Source, project and namespace that the project file takes in.
    imports: Vec<(usize, String, String)>,
    sources: Vec<Json>,
}

impl Load {
    fn add(&mut self, from: &Checkout, commit: &git::Commit, within: &str) -> Result<()> {
        let source = self.sources.len();
        self.sources.push(json!({"repository": from.repository, "commit": commit.hash, "date": commit.date}));
        let is_setting = |path: &str| path.ends_with(".csproj") || path.ends_with("Directory.Build.props");
        let wanted = |path: &str| {
            is_setting(path) || path.ends_with(".cs") && path.starts_with(within) && !is_test(path)
        };
        let (settings, code): (Vec<_>, Vec<_>) = git::files(&from.folder, &commit.hash, wanted)?
            .into_iter()
            .partition(|(path, _)| is_setting(path));
        let setting =
            |(path, text): (String, String)| ((folder_of(&path).to_owned(), path.ends_with(".csproj")), text);
        let settings: BTreeMap<_, _> = settings.into_iter().map(setting).collect();
        for ((project, _), text) in settings.iter().filter(|((_, is_project), _)| *is_project) {
            let used = text.split("<Using Include=\"").skip(1).filter_map(|rest| rest.split('"').next());
            // What every web project takes in without a word.
            let used = used.chain(["Microsoft.AspNetCore.Http"]);
            self.imports.extend(used.map(|namespace| (source, project.clone(), namespace.to_owned())));
        }
        for (path, text) in code {
            let mut file = File::parse(&mut self.parser, source, path, text)?;
            let mut nullable = None;
            let mut around = file.path.clone();
            while !around.is_empty() {
                around = folder_of(&around).to_owned();
                for is_project in [true, false] {
                    let Some(text) = settings.get(&(around.clone(), is_project)) else {
                        continue;
                    };
                    if is_project && file.project.is_empty() {
                        file.project.clone_from(&around);
                    }
                    let value = text.split("<Nullable>").nth(1).and_then(|rest| rest.split('<').next());
                    nullable =
                        nullable.or(value.map(|value| matches!(value.trim(), "enable" | "annotations")));
                }
            }
            file.nullable = nullable.unwrap_or(false);
            self.files.push(file);
        }
        Ok(())
    }
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn is_test(path: &str) -> bool {
    folder_of(path).to_lowercase().split('/').any(|folder| {
        let project = folder.contains('.') && (folder.ends_with("tests") || folder.ends_with(".test"));
        project || matches!(folder, "test" | "tests" | "sample" | "samples")
    })
}
