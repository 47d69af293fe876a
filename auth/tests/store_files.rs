//! The store of files, and two processes at work on one.
#![cfg(unix)]

use std::{
    collections::BTreeSet,
    env, fs,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use altinn_auth::{FileTokenStore, PrivateKey, Secret, StoredSource, TokenRequest, TokenSource, TokenStore};
use serde_json::json;

use crate::{
    common::{
        at, clock, key,
        server::{answering, json_answer, requests},
    },
    store::{client, request},
};

fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn chmod(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

#[tokio::test]
async fn the_files_of_a_store_can_be_read_by_their_owner_only() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("deep").join("tokens");
    let clock = clock();
    let store = FileTokenStore::open(&folder).unwrap().clock(clock.clone());
    assert_eq!(
        (mode(&folder), files(&folder).len()),
        (0o700, 0),
        "the probe is gone"
    );
    let (key, value) = (request().cache_key(), Secret::new("line one\nline two"));
    store.put(&key, &value, at(60)).await.unwrap();
    let file = files(&folder).pop().unwrap();
    assert_eq!(mode(&file), 0o600);
    assert_eq!(store.get(&key).await.unwrap(), Some(value));
    assert!(!format!("{store:?}").contains("tokens"));
    // A file that others could read is worth nothing.
    chmod(&file, 0o640);
    assert!(
        store
            .get(&key)
            .await
            .unwrap_err()
            .to_string()
            .contains("others can read")
    );
    // Nor is a folder that others get into; and a folder of others is left as it is.
    let open = parent.path().join("open");
    fs::create_dir(&open).unwrap();
    chmod(&open, 0o755);
    assert!(
        FileTokenStore::open(&open)
            .unwrap_err()
            .to_string()
            .contains("0700")
    );
    assert_eq!(mode(&open), 0o755);
    chmod(&open, 0o700);
    FileTokenStore::open(&open).unwrap();
    // Somebody else's, as far as this user may give folders away.
    if std::os::unix::fs::chown(&open, Some(12_345), None).is_ok() {
        let error = FileTokenStore::open(&open).unwrap_err().to_string();
        assert!(error.contains("somebody else"), "{error}");
    }
    fs::write(parent.path().join("file"), "x").unwrap();
    assert!(FileTokenStore::open(parent.path().join("file")).is_err());
}

#[tokio::test]
async fn files_that_have_ended_are_removed() {
    let folder = tempfile::tempdir().unwrap();
    chmod(folder.path(), 0o700);
    let clock = clock();
    let store = FileTokenStore::open(folder.path()).unwrap().clock(clock.clone());
    let key = |index: u32| TokenRequest::new(format!("a:{index}").parse().unwrap()).cache_key();
    let value = Secret::new("v");
    for index in 0..3 {
        store
            .put(&key(index), &value, at(60 + u64::from(index) * 600))
            .await
            .unwrap();
    }
    assert_eq!(store.get(&key(9)).await.unwrap(), None);
    clock.advance(Duration::from_secs(60));
    assert_eq!(store.get(&key(0)).await.unwrap(), None);
    assert_eq!(files(folder.path()).len(), 2, "the one that was asked for");
    // Left behind by a process that died long ago; and one that is being written now.
    let (old, new) = (folder.path().join("a.part"), folder.path().join("b.part"));
    for path in [&old, &new] {
        fs::write(path, "x").unwrap();
    }
    let file = fs::File::options().write(true).open(&old).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_secs(7200))
        .unwrap();
    fs::write(folder.path().join("mine.txt"), "x").unwrap();
    clock.advance(Duration::from_secs(660));
    store.put(&key(3), &value, at(9000)).await.unwrap();
    let names: Vec<_> = files(folder.path())
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(names.len(), 4, "{names:?}");
    assert!(names.contains(&"b.part".to_owned()) && names.contains(&"mine.txt".to_owned()));
    assert_eq!(store.get(&key(2)).await.unwrap(), Some(value));
}

/// Another process: this program again, with one job.
fn spawn(job: &str, folder: &Path, uri: &str) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["store_files::another_process", "--exact", "--nocapture"])
        .env("STORE_JOB", job)
        .env("STORE_FOLDER", folder)
        .env("STORE_URI", uri)
        .env("STORE_KEY", key().private_jwk().expose())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

fn finished(child: Child) -> String {
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}");
    let (_, result) = text
        .split_once("result: ")
        .unwrap_or_else(|| panic!("no result: {text}"));
    result.lines().next().unwrap().to_owned()
}

/// What another process does; by itself, without a job, nothing.
#[tokio::test]
async fn another_process() {
    let Ok(job) = env::var("STORE_JOB") else {
        return;
    };
    let store = FileTokenStore::open(env::var("STORE_FOLDER").unwrap()).unwrap();
    let result = match job.as_str() {
        "token" => {
            let key = PrivateKey::from_jwk(&env::var("STORE_KEY").unwrap()).unwrap();
            let source = StoredSource::new(client(&env::var("STORE_URI").unwrap(), "c", key), store);
            source.token(&request()).await.unwrap().expose().to_owned()
        }
        job => hammered(&store, job).await.to_string(),
    };
    println!("result: {result}");
}

/// Writes and reads one entry many times, until each of the two processes has seen what the other one wrote; each value says how
/// long it is.
async fn hammered(store: &FileTokenStore, letter: &str) -> usize {
    let key = request().cache_key();
    let done = |letter: &str| Path::new(&env::var("STORE_FOLDER").unwrap()).with_extension(letter);
    let mut seen = BTreeSet::new();
    for turn in 0.. {
        assert!(turn < 50_000, "the other process is gone");
        let length = 1 + turn * 37 % 5000;
        let value = Secret::new(format!("{length}:{}", letter.repeat(length)));
        let end = SystemTime::now() + Duration::from_secs(600);
        let before = store.get(&key).await.unwrap();
        store.put(&key, &value, end).await.unwrap();
        let after = store.get(&key).await.unwrap();
        assert!(after.is_some(), "there is always one");
        for found in before.into_iter().chain(after) {
            let (said, text) = found.expose().split_once(':').unwrap();
            assert_eq!(said.parse::<usize>().unwrap(), text.len(), "half of a value");
            let first = text.chars().next().unwrap();
            assert!(text.chars().all(|c| c == first), "a mixed value");
            seen.insert(first);
        }
        if seen.len() == 2 {
            fs::write(done(letter), "").unwrap();
        }
        if turn > 100 && ["x", "y"].iter().all(|letter| done(letter).exists()) {
            break;
        }
    }
    seen.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_share_one_token_and_see_no_half_of_one() {
    let server = answering(|_| {
        json_answer(
            200,
            json!({ "access_token": unique(), "token_type": "Bearer", "expires_in": 1800 }),
        )
    })
    .await;
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("tokens");
    let run = |jobs: &[&str]| {
        let children: Vec<_> = jobs
            .iter()
            .map(|job| spawn(job, &folder, &server.uri()))
            .collect();
        children.into_iter().map(finished).collect::<Vec<_>>()
    };
    let first = tokio::task::block_in_place(|| run(&["token"]));
    let others = tokio::task::block_in_place(|| run(&["token", "token"]));
    assert_eq!(requests(&server).await.len(), 1, "{first:?} {others:?}");
    assert!(others.iter().all(|token| *token == first[0]));
    // And at the same time, on one entry of another folder.
    let folder = parent.path().join("busy");
    let seen = tokio::task::block_in_place(|| {
        let children = ["x", "y"].map(|letter| spawn(letter, &folder, "http://127.0.0.1:1"));
        children.map(finished)
    });
    assert_eq!(files(&folder).len(), 1, "{seen:?}: nothing unfinished is left");
    assert_eq!(seen, ["2", "2"], "they met");
}

fn unique() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    format!("token-{}", now.as_nanos())
}
