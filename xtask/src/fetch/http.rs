//! Documents over HTTPS: conditional requests, a few at a time, with limits for everything that a server decides.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::time::{Duration, SystemTime};

use altinn_build_tools::Error;

use crate::Result;
use futures_util::StreamExt;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use reqwest::header::{ETAG, HeaderMap, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, RETRY_AFTER};
use reqwest::{Certificate, Client, StatusCode, redirect};
use serde::{Deserialize, Serialize};

use super::understand::sha256;
use super::{Got, Job, has_places};

/// What bounds a fetch.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    /// Documents in flight at a time.
    pub(crate) together: usize,
    /// The largest document in bytes. The largest published one has 0.3 MB.
    pub(crate) bytes: u64,
    /// Redirects of one request.
    pub(crate) redirects: usize,
    /// Until the connection stands.
    pub(crate) connect: Duration,
    /// Until something more comes.
    pub(crate) silence: Duration,
    /// Until the whole answer is there.
    pub(crate) whole: Duration,
    /// Attempts of one document.
    pub(crate) attempts: u32,
    /// The wait before the second attempt; it doubles from one to the next.
    pub(crate) pause: Duration,
    /// The longest wait that a server can ask for.
    pub(crate) longest_pause: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            together: 4,
            bytes: 16 * 1024 * 1024,
            redirects: 5,
            connect: Duration::from_secs(10),
            silence: Duration::from_secs(20),
            whole: Duration::from_secs(120),
            attempts: 3,
            pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(30),
        }
    }
}

/// What a server said of a document, for the next request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tag {
    /// The hash of the bytes that the rest is about.
    pub(crate) sha256: String,
    /// `ETag`, as it came.
    pub(crate) etag: Option<String>,
    /// `Last-Modified`, as it came.
    pub(crate) modified: Option<String>,
}

/// The documents of all jobs in their order, and the tags with what was learnt. `roots` replaces the roots of the system.
pub(crate) fn all(
    jobs: &[Job],
    mut tags: BTreeMap<String, Tag>,
    limits: &Limits,
    roots: Option<Vec<Certificate>>,
) -> (Vec<Result<Got>>, BTreeMap<String, Tag>) {
    let failed = |problem: String| {
        let error = Error::new("network", problem, "check the TLS set-up of this machine");
        jobs.iter()
            .map(|_| Err(error.clone()))
            .collect::<Vec<Result<Got>>>()
    };
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return (failed(format!("no runtime: {error}")), tags),
    };
    let client = match client(limits, roots) {
        Ok(client) => client,
        Err(error) => return (failed(format!("no HTTP client: {error}")), tags),
    };
    let bars = std::io::stderr().is_terminal().then(MultiProgress::new);
    let known = &tags;
    let (client, bars) = (&client, &bars);
    let fetched: Vec<(Result<Got>, Option<Tag>)> = runtime.block_on(
        futures_util::stream::iter(jobs)
            .map(|job| async move {
                let bar = bar(bars, &job.name);
                let known = known
                    .get(&job.address)
                    .filter(|tag| !job.sha256.is_empty() && tag.sha256 == job.sha256);
                let result = patiently(client, job, known, limits, &bar).await;
                bar.finish_with_message(match &result.0 {
                    Ok(Got::Document { bytes, .. }) => format!("{} bytes", bytes.len()),
                    Ok(Got::Same) => "unchanged".to_owned(),
                    Ok(Got::NotPublic) => "not public".to_owned(),
                    Err(_) => "failed".to_owned(),
                });
                result
            })
            .buffered(limits.together)
            .collect(),
    );
    let mut got = Vec::with_capacity(fetched.len());
    for (job, (result, tag)) in jobs.iter().zip(fetched) {
        if let Some(tag) = tag {
            tags.insert(job.address.clone(), tag);
        }
        got.push(result);
    }
    (got, tags)
}

fn client(limits: &Limits, roots: Option<Vec<Certificate>>) -> reqwest::Result<Client> {
    // Proxies come from HTTPS_PROXY and NO_PROXY, as reqwest reads them.
    let builder = Client::builder()
        .https_only(true)
        .redirect(redirect::Policy::limited(limits.redirects))
        .connect_timeout(limits.connect)
        .read_timeout(limits.silence)
        .timeout(limits.whole)
        .user_agent(concat!("altinn-rs-xtask/", env!("CARGO_PKG_VERSION")));
    match roots {
        Some(roots) => builder.tls_certs_only(roots).build(),
        None => builder.build(),
    }
}

fn bar(bars: &Option<MultiProgress>, name: &str) -> ProgressBar {
    let Some(bars) = bars else {
        return ProgressBar::hidden();
    };
    let style = ProgressStyle::with_template("{prefix:40} {bar:20} {bytes:>10} {msg}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    bars.add(ProgressBar::new(0).with_style(style).with_prefix(name.to_owned()))
}

/// Why one attempt failed, and whether another may do better.
struct Failure {
    problem: String,
    again: bool,
    after: Option<Duration>,
}

async fn patiently(
    client: &Client,
    job: &Job,
    known: Option<&Tag>,
    limits: &Limits,
    bar: &ProgressBar,
) -> (Result<Got>, Option<Tag>) {
    if has_places(&job.address) {
        return (Ok(Got::NotPublic), None);
    }
    let mut pause = limits.pause;
    for attempt in 1.. {
        let failure = match once(client, job, known, limits, bar).await {
            Ok((got, tag)) => return (Ok(got), tag),
            Err(failure) => failure,
        };
        if !failure.again || attempt >= limits.attempts {
            let times = if attempt > 1 {
                format!(", {attempt} times")
            } else {
                String::new()
            };
            let problem = format!("{}{times}", failure.problem);
            let error = Error::new(
                &*job.address,
                problem,
                "try again later, or fetch it by hand and give --from",
            );
            return (Err(error), None);
        }
        tokio::time::sleep(failure.after.unwrap_or(pause).min(limits.longest_pause)).await;
        pause *= 2;
    }
    unreachable!("attempts are counted until they end")
}

async fn once(
    client: &Client,
    job: &Job,
    known: Option<&Tag>,
    limits: &Limits,
    bar: &ProgressBar,
) -> std::result::Result<(Got, Option<Tag>), Failure> {
    let mut request = client
        .get(&job.address)
        .header("accept", "application/json, application/yaml, */*;q=0.5");
    if let Some(tag) = known {
        if let Some(etag) = &tag.etag {
            request = request.header(IF_NONE_MATCH, etag);
        }
        if let Some(modified) = &tag.modified {
            request = request.header(IF_MODIFIED_SINCE, modified);
        }
    }
    let answer = request.send().await.map_err(|error| broken(&error))?;
    let status = answer.status();
    if status == StatusCode::NOT_MODIFIED && known.is_some() {
        return Ok((Got::Same, None));
    }
    if status != StatusCode::OK {
        let waited = answer
            .headers()
            .get(RETRY_AFTER)
            .and_then(|value| value.to_str().ok()?.trim().parse().ok());
        let again = status.is_server_error()
            || [StatusCode::TOO_MANY_REQUESTS, StatusCode::REQUEST_TIMEOUT].contains(&status);
        return Err(Failure {
            problem: format!("answered {status}"),
            again,
            after: waited.map(Duration::from_secs),
        });
    }
    let too_large = || Failure {
        problem: format!("is larger than {} bytes", limits.bytes),
        again: false,
        after: None,
    };
    let length = answer.content_length();
    if length.is_some_and(|length| length > limits.bytes) {
        return Err(too_large());
    }
    bar.set_length(length.unwrap_or(0));
    let headers = answer.headers().clone();
    let mut bytes = Vec::new();
    let mut stream = answer.bytes_stream();
    while let Some(part) = stream.next().await {
        let part = part.map_err(|error| broken(&error))?;
        if bytes.len() as u64 + part.len() as u64 > limits.bytes {
            return Err(too_large());
        }
        bytes.extend_from_slice(&part);
        bar.inc(part.len() as u64);
    }
    let tag = Tag {
        sha256: sha256(&bytes),
        etag: text(&headers, ETAG.as_str()),
        modified: text(&headers, LAST_MODIFIED.as_str()),
    };
    let changed: Option<SystemTime> = tag
        .modified
        .as_deref()
        .and_then(|text| httpdate::parse_http_date(text).ok());
    Ok((Got::Document { bytes, changed }, Some(tag)))
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(ToOwned::to_owned)
}

/// An error of the connection with all that lies behind it.
fn broken(error: &reqwest::Error) -> Failure {
    let mut problem = error.to_string();
    let mut inner = std::error::Error::source(error);
    while let Some(cause) = inner {
        let said = cause.to_string();
        if !problem.contains(&said) {
            problem.push_str(": ");
            problem.push_str(&said);
        }
        inner = cause.source();
    }
    // Certificates, schemes and loops of redirects do not get better by trying again.
    let settled = error.is_redirect() || error.is_builder() || problem.contains("certificate");
    Failure {
        problem,
        again: !settled,
        after: None,
    }
}
