//! `cargo xtask release --dry-run`: everything of a release but the upload.

mod docs;

use std::path::{Path, PathBuf};
use std::process::Command;

use altinn_build_tools::manifest::Manifest;
use altinn_build_tools::todo::parse;
use altinn_build_tools::{Error, output};

use crate::metadata::{self, Package};
use crate::{Outcome, Result, changelog, drift, sbom, todo};

/// The largest package that crates.io takes, in bytes (its `max_upload_size`).
const LARGEST: u64 = 10 * 1024 * 1024;

/// The files of the licences that every package names.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// What of a rehearsal takes long.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    /// Build the documentation as docs.rs does.
    pub(crate) docs: bool,
    /// Compile every package from what was packed.
    pub(crate) verify: bool,
}

/// Goes through a release and says what stands in its way.
pub(crate) fn run(root: &Path, parts: Parts) -> Result<Outcome, Vec<Error>> {
    let one = |error: Error| vec![error];
    let metadata = metadata::read(root).map_err(one)?;
    let members: Vec<Package> = metadata::members(&metadata)
        .into_iter()
        .filter(|one| one.publishable)
        .collect();
    let ordered = metadata::in_order(&members).map_err(one)?;
    let mut problems = versions(root, &members)?;
    problems.extend(undecided(root).map_err(one)?);
    let target = PathBuf::from(metadata::text(&metadata, "target_directory"));
    println!("\n{} packages, each after what it needs:", ordered.len());
    package(root, &ordered, parts.verify).map_err(one)?;
    for package in &ordered {
        let (line, found) = contents(root, &target, package).map_err(one)?;
        println!("{line}");
        problems.extend(found);
    }
    println!("{}", how_verified(parts.verify));
    let lock = std::fs::read_to_string(root.join("Cargo.lock")).unwrap_or_default();
    let roots: Vec<&str> = members.iter().map(|one| one.name.as_str()).collect();
    let now = drift::version(root).map_err(one)?.to_string();
    let bill = sbom::sbom(&metadata, &roots, &now, &lock);
    let path = target.join("release/sbom.cdx.json");
    let text = altinn_build_tools::distil::canonical(&bill);
    output::write_file(&path, &text).map_err(one)?;
    let components = metadata::list(&bill, "components").count();
    println!("\n{}: CycloneDX 1.5, {components} components", path.display());
    problems.extend(ordered.iter().flat_map(|package| docs::lacking(package)));
    if parts.docs {
        problems.extend(docs::build(root, &target, &ordered));
    }
    if problems.is_empty() {
        println!("\nnothing stands in the way; upload in the order above with `cargo publish`");
        return Ok(Outcome::Done);
    }
    println!("\nin the way:");
    problems.iter().for_each(|problem| println!("- {problem}"));
    Ok(Outcome::Differs)
}

/// Crates with open decisions.
fn undecided(root: &Path) -> Result<Vec<String>> {
    let manifest = Manifest::load(&root.join("specs/apis.toml"))?;
    let mut problems = Vec::new();
    for name in manifest.apis.keys() {
        let path = todo::path(name);
        let items = parse(&drift::checkout(root, &path)?.unwrap_or_default());
        if items.iter().any(|item| !item.done) {
            problems.push(format!("{path}: {}", todo::count(&items)));
        }
    }
    Ok(problems)
}

/// The version that the changes since the last release call for, against the one that the workspace has.
fn versions(root: &Path, members: &[Package]) -> Result<Vec<String>, Vec<Error>> {
    let now = drift::version(root).map_err(|error| vec![error])?;
    let mut problems = Vec::new();
    for member in members.iter().filter(|member| member.version != now.to_string()) {
        problems.push(format!(
            "{} has version {} and the workspace {now}",
            member.name, member.version
        ));
    }
    let Some(tag) = changelog::last_release(root) else {
        println!("no release yet: the first is {now}");
        return Ok(problems);
    };
    let was = altinn_build_tools::drift::Version::parse(tag.trim_start_matches('v'))
        .map_err(|error| vec![error])?;
    let mut wanted = was;
    for one in drift::revision(root, &[], &tag)? {
        let next = one.next_version(was);
        if one.changed() {
            println!(
                "{}: {} since {tag}, so {next}",
                one.crate_name,
                one.effect().as_str()
            );
        }
        wanted = wanted.max(next);
    }
    println!("the workspace has {now}; the changes since {tag} call for {wanted} or later");
    if now < wanted {
        problems.push(format!(
            "the version is {now} and must be at least {wanted}: set it in Cargo.toml"
        ));
    }
    let log = std::fs::read_to_string(root.join("CHANGELOG.md")).unwrap_or_default();
    if !log.contains(&format!("## {now}")) {
        problems.push(format!(
            "CHANGELOG.md has no entries of {now}: cargo xtask changelog --write"
        ));
    }
    Ok(problems)
}

/// What packing has shown, in words.
fn how_verified(verified: bool) -> &'static str {
    if verified {
        "packed, and each compiled from its package alone; what no registry has yet came from the packages before it"
    } else {
        "packed and not compiled again (`--verify` does): what no registry has yet was resolved among these packages"
    }
}

/// Packs all at once: together they are what the later ones need of the earlier ones, which no registry has yet. Cargo
/// resolves, and compiles where that is wanted, against a registry of these packages that it makes for the run.
fn package(root: &Path, packages: &[&Package], verify: bool) -> Result<()> {
    let mut command = Command::new(metadata::cargo());
    command
        .args(["package", "--allow-dirty", "--quiet"])
        .args((!verify).then_some("--no-verify"))
        .current_dir(root);
    for package in packages {
        command.args(["--package", &package.name]);
    }
    let failed = |problem: String| Error::new("cargo package", problem, "run it by hand to see more");
    let output = command
        .output()
        .map_err(|error| failed(format!("cannot be run: {error}")))?;
    if output.status.success() {
        return Ok(());
    }
    Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
}

/// One line about a package, and what is wrong with it.
fn contents(root: &Path, target: &Path, package: &Package) -> Result<(String, Vec<String>)> {
    let listed = Command::new(metadata::cargo())
        .args([
            "package",
            "--list",
            "--allow-dirty",
            "--quiet",
            "--package",
            &package.name,
        ])
        .current_dir(root)
        .output()
        .map_err(|error| {
            Error::new(
                "cargo package",
                format!("cannot be run: {error}"),
                "see whether cargo is there",
            )
        })?;
    let text = String::from_utf8_lossy(&listed.stdout).into_owned();
    let files: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let file = target.join(format!("package/{}-{}.crate", package.name, package.version));
    let size = std::fs::metadata(&file).map(|data| data.len()).unwrap_or(0);
    let line = format!(
        "{:<42} {:>8} bytes  {} files: {}",
        package.name,
        size,
        files.len(),
        shortened(&files)
    );
    Ok((line, wrong(&package.name, size, &files)))
}

/// The files by folder, as a person looks over them.
fn shortened(files: &[&str]) -> String {
    const SHOWN: usize = 8;
    let more = files.len().saturating_sub(SHOWN);
    let shown: Vec<&str> = files.iter().take(SHOWN).copied().collect();
    if more == 0 {
        shown.join(" ")
    } else {
        format!("{} and {more} more", shown.join(" "))
    }
}

fn wrong(name: &str, size: u64, files: &[&str]) -> Vec<String> {
    let mut problems = Vec::new();
    if size == 0 || size > LARGEST {
        problems.push(format!(
            "{name}: the package has {size} bytes; it must be there and have at most {LARGEST}"
        ));
    }
    for licence in LICENCES.iter().filter(|licence| !files.contains(licence)) {
        problems.push(format!("{name}: {licence} is not in the package"));
    }
    for needed in ["Cargo.toml", "README.md"]
        .iter()
        .filter(|needed| !files.contains(needed))
    {
        problems.push(format!("{name}: {needed} is not in the package"));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: [&str; 4] = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

    #[test]
    fn a_package_with_licences_readme_and_a_size_is_fine_up_to_the_limit() {
        for (size, fine) in [(0, false), (1, true), (LARGEST, true), (LARGEST + 1, false)] {
            assert_eq!(wrong("a", size, &WHOLE).is_empty(), fine, "{size}");
        }
    }

    #[test]
    fn each_file_that_lacks_is_named() {
        for lacking in WHOLE {
            let files: Vec<&str> = WHOLE.into_iter().filter(|file| *file != lacking).collect();
            let problems = wrong("a", 1, &files);
            assert_eq!(problems.len(), 1);
            assert!(problems[0].contains(lacking), "{problems:?}");
        }
    }
}
