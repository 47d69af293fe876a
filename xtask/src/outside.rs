//! `cargo xtask regenerate --document`: the crate of one app, outside of this workspace.

use std::path::{Path, PathBuf};

use altinn_build_tools::{Error, Outside, output, outside};

use crate::{Outcome, Result, quiet};

/// The app, and where its crate goes.
#[derive(clap::Args)]
pub(crate) struct Wanted {
    /// Make a crate outside of this workspace from this document, such as the `customOpenapi.json` of an app
    #[arg(
        long,
        value_name = "FILE",
        requires_all = ["prefix", "output"],
        conflicts_with = "crates"
    )]
    pub(crate) document: Option<PathBuf>,
    /// What the paths of the document begin with
    #[arg(long, value_name = "/ORG/APP", requires = "document")]
    prefix: Option<String>,
    /// The folder of the crate: replaced whole; its last part is the name of the crate
    #[arg(short, long, value_name = "DIR", requires = "document")]
    output: Option<PathBuf>,
    /// Corrections to the document, such as names of operations
    #[arg(long, value_name = "FILE", requires = "document")]
    corrections: Option<PathBuf>,
}

/// Makes the crate, and writes or compares it.
pub(crate) fn run(root: &Path, wanted: &Wanted, check: bool) -> Result<Outcome> {
    let (Some(document), Some(prefix), Some(folder)) = (&wanted.document, &wanted.prefix, &wanted.output)
    else {
        let remedy = "give --document FILE --prefix /org/app --output DIR";
        return Err(Error::new("the arguments", "are not complete", remedy));
    };
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned());
    let (Some(name), Some(parent)) = (name, folder.parent()) else {
        let remedy = "end it in the name of the crate: ../my-app-client";
        return Err(Error::new("--output", "is no folder", remedy));
    };
    let corrections = match &wanted.corrections {
        Some(file) => Some((file.display().to_string(), text(file)?)),
        None => None,
    };
    let file = document
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let app = Outside {
        crate_name: &name,
        file: file.as_deref().unwrap_or_default(),
        bytes: &std::fs::read(document).map_err(|error| unreadable(document, &error))?,
        prefix,
        corrections: corrections
            .as_ref()
            .map(|(file, text)| (file.as_str(), text.as_str())),
        workspace: &text(&root.join("Cargo.toml"))?,
    };
    let (files, notes) = quiet::guarded(&name, || outside(&app))?;
    for note in notes {
        println!("note: {note}");
    }
    let parent = if parent.as_os_str().is_empty() {
        Path::new(".")
    } else {
        parent
    };
    if check {
        let differences = output::compare(parent, &name, &files)?;
        for difference in &differences {
            println!("{}: {}", difference.path.display(), difference.kind);
        }
        return Ok(if differences.is_empty() {
            Outcome::Done
        } else {
            Outcome::Differs
        });
    }
    let changes = output::write(parent, &name, &files)?;
    println!(
        "{}: {} files, {} changed",
        folder.display(),
        files.len(),
        changes.len()
    );
    Ok(Outcome::Done)
}

fn text(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).map_err(|error| unreadable(file, &error))
}

fn unreadable(file: &Path, error: &std::io::Error) -> Error {
    let shown = file.display().to_string();
    Error::new(
        shown,
        format!("cannot be read: {error}"),
        "check the path and its permissions",
    )
}
