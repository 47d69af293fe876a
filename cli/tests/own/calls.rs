//! The README, and the page about calling operations.

use crate::{
    pages::{compare, examples, shell},
    place::Place,
    sandbox::Started,
};

/// Runs a page against a sandbox whose profile is there.
async fn run(page: &str, before: &[&str]) {
    let place = Place::new().await;
    let sandbox = Started::new(&place, &[]);
    for line in before {
        shell(&place, line);
    }
    for (command, wanted) in examples(page) {
        // It runs already, at a port of its own.
        if command != "altinn sandbox" {
            compare(&command, &shell(&place, &command), &wanted);
        }
    }
    drop(sandbox);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_readme() {
    run("../README.md", &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_about_calls() {
    run("calling.md", &["altinn config use sandbox"]).await;
}
