//! The sources of corrections: what they are worth, and writing them out.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use altinn_build_tools::evidence::Comparer;
use altinn_build_tools::evidence::cites::{Proof, rewrite};
use altinn_build_tools::evidence::facts::Server;
use altinn_build_tools::overlay::action_lines;
use altinn_build_tools::{Error, Workspace, output};

use super::{Wanted, each, outcome};
use crate::{Outcome, Result};

/// Prints every correction with what it is worth, the ones to mend first.
pub(super) fn list(
    workspace: &Workspace,
    comparer: &Comparer<'_>,
    crates: &[String],
) -> Result<Outcome, Vec<Error>> {
    let mut well = true;
    for (name, mut all) in crates.iter().zip(each(crates, |name| comparer.cites(name))?) {
        all.sort_by(|a, b| a.proof.cmp(&b.proof));
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let mut lines: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for one in &all {
            *counts.entry(one.proof.word()).or_default() += 1;
            let of_file = lines.entry(one.file.clone()).or_insert_with(|| {
                let text = std::fs::read_to_string(workspace.root().join(&one.file));
                action_lines(&text.unwrap_or_default())
            });
            let line = of_file.get(one.action - 1).copied().unwrap_or(1);
            println!("{}:{line}: {}: {}", one.file, one.proof.word(), one.target);
            println!("    {}", one.source);
            match &one.proof {
                Proof::Contradicts(keys) => keys.iter().for_each(|key| println!("    {key}")),
                Proof::Malformed(why) | Proof::Untied(why) => println!("    {why}"),
                Proof::OtherCommit(read) => println!("    server.json was read from {read}"),
                Proof::Page | Proof::Deviates | Proof::Proven => {}
            }
            well &= !one.proof.fails();
        }
        let counts: Vec<String> = counts
            .iter()
            .map(|(word, count)| format!("{count} {word}"))
            .collect();
        println!("{name}: {} corrections: {}\n", all.len(), counts.join(", "));
    }
    Ok(outcome(well))
}

/// Writes sources out, or says what would be written.
pub(super) fn write_out(
    workspace: &Workspace,
    comparer: &Comparer<'_>,
    crates: &[String],
    wanted: &Wanted,
) -> Result<Outcome, Vec<Error>> {
    for name in crates {
        let commits = commits(workspace, name).map_err(|error| vec![error])?;
        let clones = each(&wanted.source, |source| Clone::open(source, &commits))?;
        let mut repositories = Vec::new();
        for clone in &clones {
            repositories.push(clone.repository().map_err(|error| vec![error])?);
        }
        let read = |at: usize, path: &str| clones.get(at).and_then(|clone| clone.file(path));
        let (text, all) = comparer
            .write_out(name, &repositories, &read)
            .map_err(|error| vec![error])?;
        let file = format!("specs/{name}/corrections.yaml");
        let settled = all.iter().filter(|one| one.new.is_ok()).count();
        for one in &all {
            println!("{file}:{}: {}", one.line, one.old);
            match &one.new {
                Ok(new) => println!("    {new}"),
                Err(why) => println!("    left: {why}"),
            }
        }
        println!("{name}: {settled} of {} can be written out\n", all.len());
        if wanted.write && settled > 0 {
            output::write_file(&workspace.root().join(&file), &text).map_err(|error| vec![error])?;
        }
    }
    Ok(Outcome::Done)
}

/// The commits of the repositories that `server.json` was read from.
fn commits(workspace: &Workspace, name: &str) -> Result<BTreeMap<String, String>> {
    let file = format!("specs/{name}/server.json");
    match std::fs::read_to_string(workspace.root().join(&file)) {
        Err(_) => Ok(BTreeMap::new()),
        Ok(text) => {
            let sources = Server::parse(&file, &text)?.sources.into_iter();
            Ok(sources.map(|source| (source.repository, source.commit)).collect())
        }
    }
}

/// A clone of a repository, with or without a work tree.
struct Clone {
    name: String,
    commit: String,
    folder: PathBuf,
}

impl Clone {
    fn open(source: &str, commits: &BTreeMap<String, String>) -> Result<Self> {
        let Some((name, folder)) = source.split_once('=') else {
            let remedy = "write --source Altinn/altinn-broker=/path/of/its/clone";
            return Err(Error::new(source, "is no source", remedy));
        };
        let folder = Path::new(folder).to_owned();
        let commit = match commits.get(name) {
            Some(commit) => commit.clone(),
            None => git(&folder, &["rev-parse", "HEAD"])?.trim().to_owned(),
        };
        Ok(Self {
            name: name.to_owned(),
            commit,
            folder,
        })
    }

    fn repository(&self) -> Result<rewrite::Repository> {
        let files = git(&self.folder, &["ls-tree", "-r", "--name-only", &self.commit])?;
        Ok(rewrite::Repository {
            name: self.name.clone(),
            commit: self.commit.clone(),
            files: files.lines().map(ToOwned::to_owned).collect(),
        })
    }

    fn file(&self, path: &str) -> Option<String> {
        git(&self.folder, &["show", &format!("{}:{path}", self.commit)]).ok()
    }
}

fn git(folder: &Path, arguments: &[&str]) -> Result<String> {
    let shown = folder.display().to_string();
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output();
    let output =
        output.map_err(|error| Error::new("git", format!("cannot be run: {error}"), "install it"))?;
    if !output.status.success() {
        let problem = format!("git {} fails", arguments.join(" "));
        return Err(Error::new(shown, problem, "is it a clone that has this commit?"));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
