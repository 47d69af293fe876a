//! Whether the servers are reached, and what time it is there.

use std::time::{Duration, Instant, SystemTime};

use altinn_auth::Issuer;
use altinn_runtime::{Failure, Host, HttpClient, HttpRequest, Method, Url, header};

use super::{Check, Report};
use crate::{
    CliError, Exit,
    profile::{Active, Origin, with_root},
};

/// Longer than any server that is there.
const PATIENCE: Duration = Duration::from_secs(15);
/// By so much the clock may be wrong before it is mentioned: the header has seconds, and requests take time.
const TOLERANCE: u64 = 5;

/// What a server said.
struct Answer {
    took: Duration,
    /// Its time, less ours.
    offset: Option<i64>,
}

pub(super) async fn check(report: &mut Report<'_>, active: &Active) -> Result<(), CliError> {
    let http = HttpClient::builder()
        .connect_timeout(PATIENCE)
        .total_timeout(PATIENCE)
        .build();
    let http = match http {
        Ok(http) => http,
        Err(failure) => return report.add(Check::of_error("network", &failure.into())),
    };
    let mut offset = None;
    for (name, url) in servers(report, active) {
        let Ok(url) = Url::parse(&url) else { continue };
        let host = url.host_str().unwrap_or_default().to_owned();
        match ask(&http, url).await {
            Ok(answer) => {
                offset = offset.or(answer.offset);
                let way = way(report, &host);
                let millis = answer.took.as_millis();
                report.add(Check::ok(
                    "network",
                    format!("{name}: {host} answers in {millis} ms{way}"),
                ))?;
            }
            Err(failure) => report.add(unreached(report, active, name, &host, &failure))?,
        }
    }
    match offset {
        Some(offset) => report.add(clock(offset)),
        None => report.add(Check::skip("clock", "no server says what time it is")),
    }
}

/// Who has to be reached: by name, and an address where anything may answer.
fn servers(report: &Report<'_>, active: &Active) -> Vec<(&'static str, String)> {
    let mut servers = Vec::new();
    let person = match &active.origin {
        Origin::Profile { profile, .. } => profile.person.as_ref(),
        _ => None,
    };
    if let Some(person) = person {
        let url = format!(
            "{}/.well-known/openid-configuration",
            person.issuer.trim_end_matches('/')
        );
        servers.push(("ID-porten", url));
    } else if let Some(issuer) = active
        .issuer(report.context)
        .ok()
        .flatten()
        .or_else(|| Issuer::of(&active.environment))
    {
        let base = issuer.token_endpoint();
        let base = base.rsplit_once('/').map_or(base, |(base, _)| base);
        servers.push((
            "Maskinporten",
            format!("{base}/.well-known/oauth-authorization-server"),
        ));
    }
    let platform = active.environment.base(Host::Platform);
    let path = "/authentication/api/v1/openid/.well-known/openid-configuration";
    servers.push(("Altinn", format!("{platform}{path}")));
    servers
}

async fn ask(http: &HttpClient, url: Url) -> Result<Answer, Failure> {
    let (began, sent) = (Instant::now(), SystemTime::now());
    let answer = http.send(HttpRequest::new(Method::GET, url)).await?;
    let took = began.elapsed();
    let date = answer
        .headers()
        .get(header::DATE)
        .and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| httpdate::parse_http_date(date).ok());
    // The server wrote it half way, and cut off the parts of the second: half of one, as it were.
    let ours = (sent + took / 2)
        .checked_sub(Duration::from_millis(500))
        .unwrap_or(sent);
    let offset = date.map(|theirs| match theirs.duration_since(ours) {
        Ok(ahead) => i64::try_from(ahead.as_secs()).unwrap_or(i64::MAX),
        Err(behind) => -i64::try_from(behind.duration().as_secs()).unwrap_or(i64::MAX),
    });
    Ok(Answer { took, offset })
}

fn clock(offset: i64) -> Check {
    let seconds = offset.unsigned_abs();
    if seconds <= TOLERANCE {
        return Check::ok("clock", "the same time as the servers");
    }
    let direction = if offset > 0 { "behind" } else { "ahead of" };
    Check::warn(
        "clock",
        format!("the clock of this machine is {seconds} s {direction} the servers"),
        "set it (timedatectl set-ntp true). This program makes up for it; others get `invalid_grant` from Maskinporten",
    )
}

/// The proxy that requests go through, without what may be secret in its address.
fn proxy(report: &Report<'_>, host: &str) -> Option<String> {
    // Nothing that goes to this machine passes a proxy.
    if host.starts_with("127.") || matches!(host, "localhost" | "[::1]" | "local.altinn.cloud") {
        return None;
    }
    ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
        .iter()
        .find_map(|name| {
            let value = report.context.host.variable(name)?;
            let url = Url::parse(&value)
                .or_else(|_| Url::parse(&format!("http://{value}")))
                .ok()?;
            let port = url.port().map_or_else(String::new, |port| format!(":{port}"));
            Some(format!("{}{port} ({name})", url.host_str().unwrap_or_default()))
        })
}

fn way(report: &Report<'_>, host: &str) -> String {
    proxy(report, host).map_or_else(String::new, |proxy| format!(", through the proxy {proxy}"))
}

fn unreached(report: &Report<'_>, active: &Active, name: &str, host: &str, failure: &Failure) -> Check {
    let words = with_root(&failure.to_string(), failure);
    let is_sandbox = matches!(&active.origin, Origin::Profile { name, .. } if name.starts_with("sandbox"));
    let advice = if is_sandbox {
        "start the sandbox in another terminal: altinn sandbox".to_owned()
    } else if words.to_ascii_lowercase().contains("certificate") {
        "something between looks into TLS: add its root certificate to those of the operating system"
            .to_owned()
    } else {
        match proxy(report, host) {
            Some(proxy) => format!("check the proxy {proxy}, and NO_PROXY"),
            None => "check the network; behind a proxy set HTTPS_PROXY".to_owned(),
        }
    };
    Check::fail(
        "network",
        Exit::Network,
        format!("{name}: {host} cannot be reached: {words}"),
        advice,
    )
}
