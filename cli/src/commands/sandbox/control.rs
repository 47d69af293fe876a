//! The controls of a running sandbox: faults and requests.

use std::time::Duration;

use altinn_runtime::{Environment, Host, HttpClient, HttpRequest, Method, Url, header};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Map, Value};

use crate::{
    CliError, Context, Exit, output,
    profile::{Folders, Profiles, named_environment},
};

#[derive(Args, Debug)]
pub(super) struct Faults {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the faults
    List,
    /// Let something go wrong
    Add(Add),
    /// Take all faults away
    Clear,
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// The answer comes later (--milliseconds)
    Latency,
    /// 429 with Retry-After (--retry-after)
    TooManyRequests,
    /// This status, with a problem (--status)
    Status,
    /// No body
    EmptyBody,
    /// A body that breaks off
    TruncatedBody,
    /// 200 and a page
    HtmlBody,
    /// The request is carried out, and the connection breaks before its answer
    CutConnection,
    /// The connection breaks in the middle of the request's body
    CutBody,
    /// 401: the token has expired
    ExpiredToken,
    /// 401: the token was revoked
    RevokedToken,
    /// Tokens of an issuer are refused from now on (--issuer)
    RolledKeys,
    /// The clock is off from now on (--seconds)
    ClockSkew,
}

impl Kind {
    /// Its name on the wire.
    fn name(self) -> &'static str {
        match self {
            Self::Latency => "latency",
            Self::TooManyRequests => "tooManyRequests",
            Self::Status => "status",
            Self::EmptyBody => "emptyBody",
            Self::TruncatedBody => "truncatedBody",
            Self::HtmlBody => "htmlBody",
            Self::CutConnection => "cutConnection",
            Self::CutBody => "cutBody",
            Self::ExpiredToken => "expiredToken",
            Self::RevokedToken => "revokedToken",
            Self::RolledKeys => "rolledKeys",
            Self::ClockSkew => "clockSkew",
        }
    }
}

#[derive(Args, Debug)]
struct Add {
    /// What goes wrong
    #[arg(value_enum)]
    fault: Kind,
    /// Only here: an API (altinn-events), an operation (altinn-events/publish_event) or a path (/maskinporten/token)
    #[arg(long, value_name = "WHERE")]
    on: Option<String>,
    /// So many times, and then no more
    #[arg(long, value_name = "NUMBER")]
    times: Option<u32>,
    /// By chance: 0.1 is one in ten
    #[arg(long, value_name = "SHARE")]
    chance: Option<f64>,
    /// The status to answer with
    #[arg(long, value_name = "STATUS", required_if_eq("fault", "status"))]
    status: Option<u16>,
    /// How many seconds to ask callers to wait
    #[arg(long, value_name = "SECONDS", required_if_eq("fault", "too-many-requests"))]
    retry_after: Option<u64>,
    /// How much later the answer comes
    #[arg(long, value_name = "NUMBER", required_if_eq("fault", "latency"))]
    milliseconds: Option<u64>,
    /// How far the clock is off; negative is behind
    #[arg(
        long,
        value_name = "NUMBER",
        allow_negative_numbers = true,
        required_if_eq("fault", "clock-skew")
    )]
    seconds: Option<i64>,
    /// Whose keys change: maskinporten, altinn, idporten, component or studio
    #[arg(long, value_name = "NAME", required_if_eq("fault", "rolled-keys"))]
    issuer: Option<String>,
}

impl Add {
    fn rule(&self) -> Value {
        let mut rule = Map::new();
        let mut set = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                rule.insert(name.to_owned(), value);
            }
        };
        set("fault", Some(self.fault.name().into()));
        set("operation", self.on.clone().map(Value::from));
        set("times", self.times.map(Value::from));
        set("chance", self.chance.map(Value::from));
        set("status", self.status.map(Value::from));
        set("retryAfter", self.retry_after.map(Value::from));
        set("milliseconds", self.milliseconds.map(Value::from));
        set("seconds", self.seconds.map(Value::from));
        set("issuer", self.issuer.clone().map(Value::from));
        Value::Object(rule)
    }
}

#[derive(Args, Debug)]
pub(super) struct Requests {
    /// Only those that something was wrong with
    #[arg(long)]
    wrong: bool,
    /// Go on, and show requests as they come
    #[arg(long)]
    follow: bool,
}

pub(super) async fn faults(context: &Context, faults: &Faults) -> Result<(), CliError> {
    let sandbox = Control::of(context)?;
    match &faults.action {
        None | Some(Action::List) => {
            let all = sandbox.send(Method::GET, "faults", None).await?;
            output::value(context, &all)
        }
        Some(Action::Add(add)) => sandbox
            .send(Method::POST, "faults", Some(add.rule()))
            .await
            .map(drop),
        Some(Action::Clear) => sandbox.send(Method::DELETE, "faults", None).await.map(drop),
    }
}

pub(super) async fn requests(context: &Context, options: &Requests) -> Result<(), CliError> {
    let sandbox = Control::of(context)?;
    let mut last: Option<Value> = None;
    loop {
        let all = sandbox.send(Method::GET, "requests", None).await?;
        let all = all.as_array().cloned().unwrap_or_default();
        // The log is bounded: what is new comes after the last one that was shown, or is all that is there.
        let place = last
            .as_ref()
            .and_then(|last| all.iter().rposition(|one| one == last));
        let new = all.get(place.map_or(0, |place| place + 1)..).unwrap_or_default();
        let wanted = |one: &&Value| !options.wrong || !one["remark"].is_null();
        let shown: Vec<Value> = new.iter().filter(wanted).cloned().collect();
        show(context, &shown, options.follow)?;
        if let Some(newest) = all.last() {
            last = Some(newest.clone());
        }
        if !options.follow {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
}

fn show(context: &Context, requests: &[Value], one_by_one: bool) -> Result<(), CliError> {
    let structured = context.globals.output.is_some() || context.globals.query.is_some();
    match (structured, one_by_one) {
        (true, false) => return output::value(context, &Value::Array(requests.to_vec())),
        (true, true) => return requests.iter().try_for_each(|one| output::item(context, one)),
        (false, _) => {}
    }
    for one in requests {
        let text = |name: &str| one[name].as_str().unwrap_or_default();
        let time = text("time").get(11..19).unwrap_or_default();
        let (method, target) = (text("method"), text("target"));
        output::line(context, &format!("{time} {} {method:<6} {target}", one["status"]))?;
        if let Some(remark) = one["remark"].as_str() {
            output::line(context, &format!("             {remark}"))?;
        }
    }
    context
        .host
        .write_now(b"")
        .map_err(|error| CliError::local(error.to_string()))
}

/// A running sandbox.
struct Control {
    base: String,
    http: HttpClient,
}

impl Control {
    /// The sandbox of `--env`, of the profile, or of the one that `altinn sandbox` makes.
    fn of(context: &Context) -> Result<Self, CliError> {
        let environment = match &context.globals.env {
            Some(name) => named_environment("--env", name)?,
            None => {
                let name = context.globals.profile.as_deref().unwrap_or("sandbox");
                let profiles = Profiles::load(&Folders::of(&context.host)?)?;
                named_environment(&format!("profile {name}"), &profiles.get(name)?.environment)?
            }
        };
        let Environment::Custom(_) = &environment else {
            return Err(CliError::usage(format!("{environment} is not a sandbox")));
        };
        let http = HttpClient::builder()
            .total_timeout(Duration::from_secs(10))
            .build()?;
        Ok(Self {
            base: environment.base(Host::Platform).to_owned(),
            http,
        })
    }

    async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Result<Value, CliError> {
        let url = Url::parse(&format!("{}/sandbox/{path}", self.base))
            .map_err(|error| CliError::usage(format!("the address of the sandbox: {error}")))?;
        let mut request = HttpRequest::new(method, url);
        if let Some(body) = body {
            let json = header::HeaderValue::from_static("application/json");
            request.headers_mut().insert(header::CONTENT_TYPE, json);
            *request.body_mut() = Some(body.to_string().into_bytes().into());
        }
        let answer = self.http.send(request).await.map_err(|failure| {
            CliError::new(
                Exit::Network,
                format!("no sandbox answers at {}: {failure}", self.base),
            )
            .with_hint("start it in another terminal: altinn sandbox")
        })?;
        let status = answer.status();
        let body: Value = serde_json::from_slice(&answer.into_body().bytes().await?).unwrap_or_default();
        if status.is_success() {
            return Ok(body);
        }
        let why = body["detail"].as_str().unwrap_or("it is not a sandbox");
        Err(CliError::new(
            Exit::Rejected,
            format!("{} answered {status}: {why}", self.base),
        ))
    }
}
