//! What comes back: printed, saved, or streamed, with a bar for large ones.

use std::path::Path;

use altinn_runtime::{
    ByteStream, Core, Download, Progress, Response, StatusCode, Untyped, header::HeaderMap,
};
use clap::ArgMatches;
use indicatif::{ProgressBar, ProgressStyle};
use serde::de::IgnoredAny;

use super::{
    body::Payload,
    request::{Request, Sent},
};
use crate::{CliError, Context, Exit, output};

/// The largest answer that is held in memory; larger ones are saved with `--save`.
const MOST: usize = 256 * 1024 * 1024;

/// Headers that mean something to a caller.
const SHOWN: [&str; 6] = [
    "location",
    "etag",
    "next",
    "retry-after",
    "content-type",
    "traceparent",
];

/// An answer that is held in memory.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

/// How far bytes have come, on a terminal.
pub(super) struct Bar(ProgressBar);

impl Bar {
    /// A bar, where one is to be seen.
    pub(super) fn new(context: &Context, name: &str, up: bool) -> Option<Self> {
        if !context.shows_progress() {
            return None;
        }
        let arrow = if up { "↑" } else { "↓" };
        let bar = ProgressBar::no_length();
        let style = ProgressStyle::with_template(
            "{prefix} {msg} {wide_bar} {bytes} of {total_bytes}, {binary_bytes_per_sec}, {eta} left",
        );
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_prefix(arrow);
        bar.set_message(name.to_owned());
        Some(Self(bar))
    }

    pub(super) fn show(&self, progress: Progress) {
        if let Some(total) = progress.total {
            self.0.set_length(total);
        }
        self.0.set_position(progress.bytes);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// Makes the call and shows what comes.
pub(super) async fn run(
    context: &Context,
    core: &Core,
    request: &Request,
    payload: Payload,
    matches: &ArgMatches,
) -> Result<(), CliError> {
    let sent = payload.open(context, request.api).await?;
    if let Some(path) = matches.get_one::<String>("save") {
        let resume = super::given(matches, "resume");
        return save(context, core, request, sent, Path::new(path), resume).await;
    }
    let answer = stream(context, core, request, sent).await?;
    if request.operation.answer == "stream" {
        return pour(context, answer).await;
    }
    show(context, request, &held(answer).await?)
}

async fn stream(
    context: &Context,
    core: &Core,
    request: &Request,
    sent: Sent,
) -> Result<Response<ByteStream>, CliError> {
    if context.globals.verbose > 0 {
        // Without the values: they can be personal data.
        let operation = request.operation;
        context.note(&format!(
            "> {} {}{}",
            operation.method, request.api.prefix, operation.path
        ));
    }
    let answer = request.call(core, sent).stream_answer::<Untyped>().await?;
    head(context, answer.status(), answer.headers());
    Ok(answer)
}

/// Status and headers, for who wants to know.
fn head(context: &Context, status: StatusCode, headers: &HeaderMap) {
    if context.globals.verbose == 0 {
        return;
    }
    context.note(&format!("< {status}"));
    for name in SHOWN {
        for value in headers.get_all(name) {
            context.note(&format!("< {name}: {}", value.to_str().unwrap_or("(no text)")));
        }
    }
}

/// An answer in memory.
pub(super) async fn held(answer: Response<ByteStream>) -> Result<Answer, CliError> {
    let (status, headers) = (answer.status(), answer.headers().clone());
    let mut stream = answer.into_inner();
    let mut body = Vec::new();
    while let Some(piece) = stream.chunk().await? {
        body.extend_from_slice(&piece);
        if body.len() > MOST {
            return Err(
                CliError::new(Exit::Server, format!("the answer is larger than {MOST} bytes"))
                    .with_hint("save it: --save FILE"),
            );
        }
    }
    Ok(Answer {
        status,
        headers,
        body,
    })
}

/// Prints an answer: JSON in the wanted format, anything else as it came.
pub(super) fn show(context: &Context, request: &Request, answer: &Answer) -> Result<(), CliError> {
    let Answer {
        status,
        headers,
        body,
    } = answer;
    if body.trim_ascii().is_empty() {
        let location = headers.get("location").and_then(|value| value.to_str().ok());
        let location = location.map_or(String::new(), |place| format!(", at {place}"));
        if context.globals.verbose == 0 {
            context.note(&format!("{status}{location}"));
        }
        return Ok(());
    }
    let text = std::str::from_utf8(body).map(|text| text.trim_start_matches('\u{feff}'));
    let is_json = |text: &&str| serde_json::from_str::<IgnoredAny>(text).is_ok();
    let wants_form = context.globals.query.is_some() || context.globals.output.is_some();
    match text.ok().filter(is_json) {
        Some(text) if request.operation.answer != "text" || wants_form => output::answer(context, text),
        None if context.globals.query.is_some() => Err(CliError::new(
            Exit::Server,
            "the answer is no JSON, so that --query finds nothing in it",
        )),
        _ if request.operation.answer == "text" => output::line(context, &altinn_runtime::read_text(body)),
        _ => output::bytes(context, body),
    }
}

/// Pours a stream into the output. Bytes that are no text are kept from the terminal.
async fn pour(context: &Context, answer: Response<ByteStream>) -> Result<(), CliError> {
    let mut stream = answer.into_inner();
    let media_type = stream.content_type().unwrap_or_default().to_ascii_lowercase();
    let is_text = ["text/", "json", "xml", "yaml"]
        .iter()
        .any(|part| media_type.contains(part));
    if context.host.out_is_terminal() && !is_text {
        return Err(
            CliError::usage(format!("the answer ({media_type}) is not for a terminal"))
                .with_hint("save it with --save FILE, or pipe it into a program"),
        );
    }
    if !context.host.out_is_terminal()
        && let Some(bar) = Bar::new(context, "", false)
    {
        stream = stream.on_progress(move |progress| bar.show(progress));
    }
    while let Some(piece) = stream.chunk().await? {
        output::bytes(context, &piece)?;
    }
    Ok(())
}

/// Saves the body of the answer. A download goes on where it broke off; other calls are made once.
async fn save(
    context: &Context,
    core: &Core,
    request: &Request,
    sent: Sent,
    path: &Path,
    resume: bool,
) -> Result<(), CliError> {
    let name = path.display().to_string();
    let bar = Bar::new(context, &name, false);
    let bytes = if request.operation.method == "GET" {
        let mut download = Download::to(path);
        if resume {
            download = download.resume();
        }
        if let Some(bar) = bar {
            download = download.on_progress(move |progress| bar.show(progress));
        }
        download
            .run(|options| {
                let mut call = request.call(core, Sent::None);
                call.options(request.options.clone().and(options));
                call.stream_answer::<Untyped>()
            })
            .await?
    } else {
        let mut stream = stream(context, core, request, sent).await?.into_inner();
        if let Some(bar) = bar {
            stream = stream.on_progress(move |progress| bar.show(progress));
        }
        stream.save_to(path).await?
    };
    context.note(&format!("{name}: {bytes} bytes"));
    Ok(())
}
