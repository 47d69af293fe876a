//! The pages: every line that begins with `$ ` is run in a shell, and what it prints is what the page says.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::PathBuf,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use serde_json::{Value, json};

use crate::{person::browse, place::Place, sandbox::Started};

/// The client of the pages, and the one that plays it.
const CLIENT: &str = "0a1b2c3d-0000-4000-8000-000000000000";

/// The commands of a page, each with what it prints.
pub(crate) fn examples(page: &str) -> Vec<(String, Vec<String>)> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs").join(page);
    let text = fs::read_to_string(path).unwrap();
    let mut examples: Vec<(String, Vec<String>)> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        // Blocks stand below the points of a list, too.
        let line = line.strip_prefix("   ").unwrap_or(line);
        match (inside, line) {
            (false, "```console") => inside = true,
            (true, "```") => inside = false,
            (true, line) => match (line.strip_prefix("$ "), examples.last_mut()) {
                (Some(command), _) => examples.push((command.to_owned(), Vec::new())),
                (None, Some((_, printed))) => printed.push(line.to_owned()),
                (None, None) => panic!("{page}: {line}"),
            },
            _ => {}
        }
    }
    assert!(!examples.is_empty());
    examples
}

/// Whether a line fits one of a page, where `…` stands for anything.
fn fits(line: &str, wanted: &str) -> bool {
    let mut pieces = wanted.split('…');
    let Some(mut rest) = line.strip_prefix(pieces.next().unwrap()) else {
        return false;
    };
    let mut open = false;
    for piece in pieces {
        let Some(at) = rest.find(piece) else { return false };
        rest = &rest[at + piece.len()..];
        open = piece.is_empty();
    }
    rest.is_empty() || open
}

#[track_caller]
pub(crate) fn compare(command: &str, printed: &str, wanted: &[String]) {
    let mut lines = printed.lines().peekable();
    for (place, wanted) in wanted.iter().enumerate() {
        // A line that holds nothing else stands for any number of lines.
        if wanted == "…" {
            let _ = lines.by_ref().count();
            continue;
        }
        let line = lines.next().unwrap_or_default();
        assert!(
            fits(line, wanted),
            "$ {command}\nline {place} is not `{wanted}`, in:\n{printed}"
        );
    }
    assert_eq!(lines.next(), None, "$ {command}\nprints more:\n{printed}");
}

/// Runs a line in a shell whose `altinn` is ours, and returns what it prints on both streams.
#[track_caller]
pub(crate) fn shell(place: &Place, line: &str) -> String {
    let bin = place.path("bin");
    if !bin.exists() {
        fs::create_dir(&bin).unwrap();
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_altinn"), bin.join("altinn")).unwrap();
        // A browser: the test opens what is written to this file.
        let opener = bin.join("xdg-open");
        fs::write(
            &opener,
            "#!/bin/sh\necho \"$1\" > \"$HOME/opened.part\" && mv \"$HOME/opened.part\" \"$HOME/opened\"\n",
        )
        .unwrap();
        fs::set_permissions(&opener, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let output = Command::new("sh")
        .args(["-c", &format!("{{ {line}\n}} 2>&1")])
        .env_clear()
        .env("PATH", path)
        .env("HOME", place.home.path())
        .env("ALTINN", place.sandbox.base_url())
        .current_dir(place.home.path())
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "$ {line}\n{printed}");
    printed
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_about_credentials() {
    let place = Arc::new(Place::new().await);
    let client = place.client(&["altinn:instances.read"]).await;
    place
        .profile("admin", &["idporten:dcr.read", "idporten:dcr.write"])
        .await;
    // As if it had been there before, and were not the default.
    let config = place.path(".config/altinn/config.toml");
    let text = fs::read_to_string(&config).unwrap();
    fs::write(&config, text.replace("default = \"admin\"\n", "")).unwrap();
    let done = Arc::new(AtomicBool::new(false));
    let browser = {
        let (place, done) = (Arc::clone(&place), Arc::clone(&done));
        tokio::spawn(async move {
            while !done.load(Relaxed) {
                let opened = place.path("opened");
                if let Ok(url) = fs::read_to_string(&opened) {
                    fs::remove_file(&opened).unwrap();
                    browse(url.trim()).await;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        })
    };
    let (base, maskinporten, idporten) = (
        place.sandbox.base_url(),
        place.sandbox.maskinporten(),
        place.sandbox.idporten(),
    );
    for (command, wanted) in examples("credentials.md") {
        // The page is for TT02; here it is a sandbox.
        let issuer = if command.contains("--person") {
            &idporten
        } else {
            &maskinporten
        };
        let profile = if command.contains("--profile") {
            ""
        } else {
            "--profile tt02 "
        };
        let tt02 = format!("{profile}--env {base} --issuer {issuer}");
        let line = command
            .replace("--env tt02", &tt02)
            .replace(CLIENT, &client.client_id);
        let printed = shell(&place, &line);
        compare(&command, &printed, &wanted);
        if command.starts_with("altinn key new") {
            // What one does at Samarbeidsportalen.
            let public = place
                .run(&["key", "show-public", "--key-file", "key.json"])
                .json();
            place
                .sandbox
                .replace_keys(&client.client_id, public.as_array().unwrap())
                .unwrap();
        }
    }
    done.store(true, Relaxed);
    browser.await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_about_the_sandbox() {
    let place = Place::new().await;
    let mut sandbox = None;
    for (command, wanted) in examples("sandbox.md") {
        if command == "altinn sandbox" {
            sandbox = Some(Started::new(&place, &[]));
            continue;
        }
        let printed = shell(&place, &command);
        compare(&command, &printed, &wanted);
    }
    assert!(sandbox.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_about_events() {
    let place = Place::new().await;
    let scopes = [
        "altinn:events.publish",
        "altinn:events.subscribe",
        "altinn:serviceowner",
    ];
    place.profile("tt02", &scopes).await;
    for (id, kind) in [
        ("1", "app.instance.created"),
        ("2", "app.instance.process.completed"),
    ] {
        let source = "https://ttd.apps.altinn.no/ttd/permits/instances/50001337/1";
        let event = json!({
            "id": id, "source": source, "specversion": "1.0", "type": kind, "resource": "urn:altinn:resource:app_ttd_permits",
        });
        place
            .run_with(
                &["events", "publish-event", "--json", "@-"],
                &[],
                event.to_string().as_bytes(),
            )
            .good();
    }
    for (command, wanted) in examples("events.md") {
        let printed = shell(&place, &command);
        let warned =
            |line: &&str| serde_json::from_str::<Value>(line).is_err() && !line.starts_with("https://");
        assert_eq!(printed.lines().find(warned), None);
        compare(&command, &printed, &wanted);
    }
}

#[test]
fn every_page_is_run() {
    let pages = fs::read_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs")).unwrap();
    let mut names: Vec<String> = pages
        .map(|page| page.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let ours = ["credentials.md", "events.md", "sandbox.md"].map(str::to_owned);
    assert!(ours.iter().all(|page| names.contains(page)), "{names:?}");
}
