//! Sends a letter with a file to each line of a list, eight at a time: `cargo run --example send_many list.csv`, with the columns
//! `recipient`, `reference`, `title`, `body` and `file`. Run it again after a crash or for the lines that failed: a reference is sent once.
//!
//! It needs `ALTINN_ENVIRONMENT`, `ALTINN_CLIENT_ID` and `ALTINN_JWK` of a service owner with the scopes `altinn:serviceowner` and
//! `altinn:correspondence.write`, and `ALTINN_RESOURCE_ID`, the id of a correspondence resource.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use std::{env, path::PathBuf};

use altinn_auth::Config;
use altinn_correspondence::{
    Client,
    answers::CreateCorrespondenceWithFilesForm,
    types::{InitializeCorrespondence, InitializeCorrespondenceContent, InitializeCorrespondences},
};
use altinn_journeys::Outcome;
use altinn_runtime::{FilePart, StatusCode};
use futures_util::{StreamExt as _, stream};
use indicatif::ProgressBar;
use uuid::Uuid;

#[derive(serde::Deserialize)]
struct Line {
    recipient: String,
    reference: String,
    title: String,
    body: String,
    file: PathBuf,
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let config = Config::from_env()?;
    let (client, resource) = (
        Client::new(config.environment()?, &config.session()?.build()?),
        env::var("ALTINN_RESOURCE_ID")?,
    );
    let list = env::args().nth(1).ok_or("which list? send_many list.csv")?;
    let lines: Vec<Line> = csv::Reader::from_path(list)?
        .into_deserialize()
        .collect::<Result<_, _>>()?;
    let bar = ProgressBar::new(lines.len() as u64);
    let sent = stream::iter(&lines).map(async |line| (line, send(&client, &resource, line).await));
    let failed: Vec<String> = sent
        .buffer_unordered(8)
        .inspect(|_| bar.inc(1))
        .filter_map(async |(line, sent)| Some(format!("{}: {}", line.reference, sent.err()?)))
        .collect()
        .await;
    bar.finish_and_clear();
    println!("{} of {} are sent", lines.len() - failed.len(), lines.len());
    match failed.is_empty() {
        true => Ok(()),
        false => Err(format!("{} failed:\n{}", failed.len(), failed.join("\n")).into()),
    }
}

// ANCHOR: send
async fn send(client: &Client, resource: &str, line: &Line) -> Outcome<()> {
    let file = FilePart::open(&line.file).await?;
    let content = InitializeCorrespondenceContent::builder()
        .language("nb")
        .message_title(&*line.title)
        .message_body(&*line.body);
    let correspondence = InitializeCorrespondence::builder()
        .resource_id(resource)
        .senders_reference(&*line.reference)
        .content(content);
    let known_by = format!("{resource}/{}", line.reference);
    let request = InitializeCorrespondences::builder()
        .correspondence(correspondence)
        .recipients([format!(
            "urn:altinn:organization:identifier-no:{}",
            line.recipient
        )])
        // The same for the same letter, in every run.
        .idempotent_key(Uuid::new_v5(&Uuid::NAMESPACE_URL, known_by.as_bytes()));
    let form = CreateCorrespondenceWithFilesForm {
        request,
        attachments: vec![file],
    };
    match client.create_correspondence_with_files().body(form).send().await {
        // An earlier run has sent it.
        Err(error) if error.status() == Some(StatusCode::CONFLICT) => Ok(()),
        sent => Ok(sent.map(drop)?),
    }
}
// ANCHOR_END: send
