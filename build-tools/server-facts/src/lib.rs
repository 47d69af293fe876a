//! Reads what a server offers from its C# source: operations, parameters, bodies, answers, scopes and types.
//!
//! It reads contracts, not programs: attributes, signatures, declared types and the calls that set options and policies
//! at start-up. What it cannot resolve it lists.

mod compare;
mod config;
mod contract;
mod endpoints;
mod error;
mod facts;
mod git;
mod model;
mod options;
mod policy;
mod routes;
mod syntax;
mod value;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use compare::changes;
pub use config::{Source, sources};
pub use error::Error;
pub use facts::{
    Answer, Body, EnumValue, FORMAT, Facts, Member, Operation, Parameter, Release, SourceFacts, Type,
    Unresolved,
};

use contract::Contract;
use model::Model;
use options::Options;
use policy::Policies;
use routes::Routes;
use syntax::{File, Reader, Syn};

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

/// The `owner/name` that the remote of a git folder has.
#[must_use]
pub fn repository_of(folder: &Path) -> Option<String> {
    git::repository(folder)
}

/// Reads a server. `also` has a checkout for each entry of `source.also`, in any order.
///
/// # Errors
/// A repository is missing, or git cannot read it.
pub fn read(source: &Source, main: &Checkout, also: &[Checkout]) -> Result<Facts, Error> {
    let revision = main.revision.as_deref().unwrap_or("HEAD");
    let commit = git::commit(&main.folder, revision)?;
    let mut facts = read_at(source, main, &commit, also)?;
    let release = match &source.tags {
        Some(pattern) => git::newest_tag(&main.folder, pattern, &commit)?,
        None => None,
    };
    if let Some((tag, released)) = release {
        compare::mark_unreleased(&mut facts, &read_at(source, main, &released, also)?);
        facts.sources[0].release = Some(Release {
            tag,
            commit: released.hash,
            date: released.date,
        });
    }
    Ok(facts)
}

fn read_at(
    source: &Source,
    main: &Checkout,
    commit: &git::Commit,
    also: &[Checkout],
) -> Result<Facts, Error> {
    let mut reader = Reader::new()?;
    let mut sources = vec![told(&main.repository, commit)];
    let mut load = Load::default();
    load.add(&mut reader, 0, &main.folder, commit, "")?;
    for wanted in &source.also {
        let (name, folder) = wanted.split_once(':').unwrap_or((wanted, ""));
        let (name, fixed) = name
            .split_once('@')
            .map_or((name, None), |(name, tag)| (name, Some(tag)));
        let found = also.iter().find(|other| other.repository == name);
        let found =
            found.ok_or_else(|| Error::new(format!("{name} is needed as well: --also {name}=DIR")))?;
        let commit = git::commit(
            &found.folder,
            fixed.or(found.revision.as_deref()).unwrap_or("HEAD"),
        )?;
        load.add(&mut reader, sources.len(), &found.folder, &commit, folder)?;
        sources.push(told(name, &commit));
    }
    let repositories: Vec<_> = sources.iter().map(|source| source.repository.clone()).collect();
    let framework = include_str!("framework.cs");
    load.files.push(reader.read(
        repositories.len(),
        "framework.cs".to_owned(),
        framework.to_owned(),
    )?);
    Ok(facts_of(source, sources, repositories, &load))
}

fn told(repository: &str, commit: &git::Commit) -> SourceFacts {
    SourceFacts {
        repository: repository.to_owned(),
        commit: commit.hash.clone(),
        date: commit.date.clone(),
        release: None,
    }
}

fn facts_of(source: &Source, sources: Vec<SourceFacts>, repositories: Vec<String>, load: &Load) -> Facts {
    let model = Model::new(&load.files, &load.imports);
    let within = |folders: &[String], node: &Syn<'_>| {
        let path = &node.file.path;
        node.file.source == 0
            && folders.iter().any(|folder| {
                path == folder
                    || path
                        .strip_prefix(folder.as_str())
                        .is_some_and(|rest| rest.starts_with('/'))
            })
    };
    let mut startup = source.startup.clone();
    if startup.is_empty() {
        let files = load
            .files
            .iter()
            .filter(|file| within(&source.path, &file.root()));
        startup.extend(files.map(|file| file.project.clone()));
        startup.dedup();
    }
    let options = Options::read(&model, |node| within(&startup, node));
    let policies = Policies::read(&model, |node| within(&startup, node));
    let mut facts = Facts {
        format: FORMAT,
        sources,
        operations: BTreeMap::new(),
        types: BTreeMap::new(),
        unresolved: Vec::new(),
    };
    let mut contract = Contract::new(&model, &options, repositories);
    let mut routes = Routes {
        contract: &mut contract,
        policies: &policies,
        prefix: &source.prefix,
        facts: &mut facts,
    };
    routes.controllers(|node| within(&source.path, node));
    routes.endpoints(|node| within(&source.path, node), |node| within(&startup, node));
    let doubled = std::mem::take(&mut facts.unresolved);
    contract.unresolved.extend(doubled);
    contract.finish(&mut facts);
    facts
}

/// Files of all sources, with what their project files say of them.
#[derive(Debug, Default)]
struct Load {
    files: Vec<File>,
    /// Source, project and namespace that the project file takes in.
    imports: Vec<(usize, String, String)>,
}

impl Load {
    fn add(
        &mut self,
        reader: &mut Reader,
        source: usize,
        folder: &Path,
        commit: &git::Commit,
        within: &str,
    ) -> Result<(), Error> {
        let wanted = |path: &str| {
            let inside = within.is_empty() || path.starts_with(within);
            let code = path.ends_with(".cs") && inside && !is_test(path);
            code || path.ends_with(".csproj") || path.ends_with("Directory.Build.props")
        };
        let blobs = git::files(folder, &commit.hash, wanted)?;
        let (code, settings): (Vec<_>, Vec<_>) =
            blobs.into_iter().partition(|blob| blob.path.ends_with(".cs"));
        let folder_of = |path: &str| {
            path.rsplit_once('/')
                .map_or(String::new(), |(folder, _)| folder.to_owned())
        };
        let settings: BTreeMap<(String, bool), String> = settings
            .into_iter()
            .map(|blob| ((folder_of(&blob.path), blob.path.ends_with(".csproj")), blob.text))
            .collect();
        for ((project, is_project), text) in &settings {
            if *is_project {
                let used = text
                    .split("<Using Include=\"")
                    .skip(1)
                    .filter_map(|rest| rest.split('"').next());
                self.imports
                    .extend(used.map(|namespace| (source, project.clone(), namespace.to_owned())));
                // What every web project takes in without a word.
                self.imports
                    .push((source, project.clone(), "Microsoft.AspNetCore.Http".to_owned()));
            }
        }
        for blob in code {
            let mut file = reader.read(source, blob.path, blob.text)?;
            let mut around = file.path.as_str();
            let mut nullable = None;
            loop {
                around = around.rsplit_once('/').map_or("", |(folder, _)| folder);
                for is_project in [true, false] {
                    if let Some(text) = settings.get(&(around.to_owned(), is_project)) {
                        if is_project && file.project.is_empty() {
                            around.clone_into(&mut file.project);
                        }
                        let value = text
                            .split("<Nullable>")
                            .nth(1)
                            .and_then(|rest| rest.split('<').next());
                        nullable =
                            nullable.or(value.map(|value| matches!(value.trim(), "enable" | "annotations")));
                    }
                }
                if around.is_empty() {
                    break;
                }
            }
            file.nullable = nullable.unwrap_or(false);
            self.files.push(file);
        }
        Ok(())
    }
}

fn is_test(path: &str) -> bool {
    let folders = path
        .rsplit_once('/')
        .map_or("", |(folders, _)| folders)
        .to_lowercase();
    folders.split('/').any(|folder| {
        let project = folder.contains('.') && (folder.ends_with("tests") || folder.ends_with(".test"));
        project || matches!(folder, "test" | "tests" | "sample" | "samples")
    })
}
