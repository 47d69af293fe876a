//! What drift sees of a generated crate by reading its source is what the compiler sees: both sides of scripted edits are
//! documented by a nightly rustdoc, which knows types, traits and privacy, and its two lists are compared.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    dead_code,
    reason = "helpers of tests stop at what should not be, and not all of them are used here"
)]

#[path = "drift/folder.rs"]
mod folder;
#[path = "drift/places.rs"]
mod places;
#[path = "drift/rustdoc.rs"]
mod rustdoc;
#[path = "drift/world.rs"]
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use altinn_build_tools::drift::{ApiChange, Drift, Effect, Side, compare};
use altinn_build_tools::output;

use rustdoc::Seen;
use world::committed;

/// What only the bodies of builders tell: types do not show what a builder must be given.
const UNTYPED: [&str; 2] = ["must be given", "need no longer be given"];

/// Methods that a macro of the runtime gives every builder: reading the source does not see them, and no document changes
/// them; they come and go with their builder.
const BY_MACRO: [&str; 3] = ["with_header", "with_options", "with_timeout"];

/// Writes a side as a member of the workspace under another name.
fn write(folder: &Path, name: &str, side: &Side) {
    let (mut files, _) = side.generate().unwrap();
    for file in files
        .iter_mut()
        .filter(|file| file.path == Path::new("Cargo.toml"))
    {
        let own = format!("name = \"{}\"", side.crate_name);
        assert!(file.contents.contains(&own), "{name}");
        file.contents = file.contents.replace(&own, &format!("name = \"{name}\""));
    }
    output::write(folder, name, &files).unwrap();
}

fn gravest(effects: impl Iterator<Item = Effect>) -> Effect {
    effects.max().unwrap_or(Effect::None)
}

/// The items that are spoken of, without their members.
fn items<'a>(paths: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    paths
        .map(|path| {
            path.split(['.', ' '])
                .next()
                .unwrap_or_default()
                .trim_end_matches(':')
        })
        .collect()
}

#[test]
#[ignore = "needs a nightly rustdoc and compiles a workspace of its own, which takes minutes: cargo xtask ci public-api"]
fn what_drift_sees_of_a_crate_is_what_the_compiler_sees() {
    let folder = tempfile::tempdir().unwrap();
    folder::workspace(folder.path(), "\"side-*\"");
    let mut pairs: Vec<(String, String, String, Drift)> = Vec::new();
    let mut written: BTreeMap<&str, (String, Side)> = BTreeMap::new();
    for (number, (crate_name, what, _, edits)) in places::single_places().into_iter().enumerate() {
        let (before, side) = written.entry(crate_name).or_insert_with(|| {
            let side = committed(crate_name);
            let name = format!("side-{crate_name}");
            write(folder.path(), &name, &side);
            (name, side)
        });
        let mut document = side.surface.clone();
        edits.iter().for_each(|edit| edit.apply(&mut document));
        let changed = side.with_document(&document);
        let after = format!("side-{number}");
        write(folder.path(), &after, &changed);
        let drift = compare(side, &changed).unwrap();
        pairs.push((format!("{crate_name}: {what}"), before.clone(), after, drift));
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drift-rustdoc");
    let output = Command::new("cargo")
        .args([
            "+nightly",
            "doc",
            "--quiet",
            "--workspace",
            "--no-deps",
            "--no-default-features",
            "--offline",
        ])
        .env("CARGO_TARGET_DIR", &target)
        .env(
            "RUSTDOCFLAGS",
            "-Z unstable-options --output-format json --cap-lints allow",
        )
        .env_remove("RUSTC_WRAPPER")
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let seen = |name: &str| {
        let path = target.join(format!("doc/{}.json", name.replace('-', "_")));
        let seen = Seen::read(&serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap());
        assert!(seen.len() > 20, "{name}: {} items", seen.len());
        seen
    };
    let mut wrong = Vec::new();
    for (what, before, after, drift) in &pairs {
        let by_compiler = rustdoc::compare(&seen(before), &seen(after));
        let by_source: Vec<&ApiChange> = drift
            .api
            .iter()
            .filter(|one| !UNTYPED.contains(&one.what))
            .collect();
        let same_effect =
            gravest(by_compiler.iter().map(|one| one.1)) == gravest(by_source.iter().map(|one| one.effect));
        let seen = by_compiler.iter().map(|one| one.0.as_str());
        let seen = seen.filter(|path| !BY_MACRO.iter().any(|name| path.ends_with(&format!("::{name}"))));
        let same_items = items(seen) == items(by_source.iter().map(|one| one.path.as_str()));
        println!("{what}: {:?}, {} differences", drift.rated(), by_compiler.len());
        if !same_effect || !same_items || !drift.agrees() {
            wrong.push(format!(
                "{what}: rated {:?}\nby the compiler: {by_compiler:#?}\nby the source: {by_source:#?}",
                drift.rated()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
