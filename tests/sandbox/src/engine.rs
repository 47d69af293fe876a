//! From a request to its answer: fixed pages, the operation, its faults, its credentials, its contract, its state.

use std::time::Instant;

use crate::{
    access, altinn2,
    apis::{self, Visit},
    contract::{Contract, Extent, Found, Operation, Wish},
    control, exchange,
    faults::Fault,
    http::{Answer, Request},
    idporten,
    jose::Jws,
    log::LogEntry,
    maskinporten,
    multipart::Form,
    page,
    world::{World, locked},
};

/// Where bodies are forms or controls, of which parts are remembered.
const OF_FORMS: [&str; 2] = ["/maskinporten/", "/idporten/"];
/// The largest of them, in bytes.
const LARGEST_FORM: usize = 64 << 10;

/// Where the controls are.
const CONTROLS: &str = "/sandbox/";

/// How an answer leaves.
pub(crate) enum Outcome {
    Whole(Answer),
    /// With the length of the whole, and a connection that breaks in the middle.
    Truncated(Answer),
    /// Nothing leaves; the connection breaks.
    Cut,
}

/// What is known of a request before its body is read.
pub(crate) struct Expected {
    /// What it calls, or the methods that its path has.
    operation: Result<&'static Operation, Option<String>>,
    path: Vec<(String, String)>,
    faults: Vec<Fault>,
}

impl Expected {
    /// `prefer` is the header of that name.
    pub(crate) fn of(world: &World, method: &str, path: &str, prefer: Option<&str>) -> Self {
        let asked = prefer.and_then(|prefer| preferred(prefer, "api="));
        let (operation, values) = match Contract::shared().find(method, path, asked) {
            Found::Operation(operation, values) => (Ok(operation), values),
            Found::OtherMethod(methods) => (Err(Some(methods.join(", "))), Vec::new()),
            Found::Nothing => (Err(None), Vec::new()),
        };
        let mut expected = Self {
            operation,
            path: values,
            faults: Vec::new(),
        };
        // No fault keeps anyone from the controls.
        if path != "/" && !path.starts_with(CONTROLS) {
            let seed = world.seed.nth(world.request_number());
            let name = expected.name();
            expected.faults = locked(&world.faults).draw(name.as_deref(), path, seed);
        }
        expected
    }

    /// Whether the connection is to break in the middle of the body.
    pub(crate) fn cuts_body(&self) -> bool {
        self.faults.contains(&Fault::CutBody)
    }

    fn name(&self) -> Option<String> {
        self.operation
            .as_ref()
            .ok()
            .map(|operation| operation.full_name())
    }
}

/// Answers a request and writes it to the log.
pub(crate) async fn respond(world: &std::sync::Arc<World>, request: Request, expected: Expected) -> Outcome {
    let began = Instant::now();
    if request.path == "/" && request.method == "GET" {
        return Outcome::Whole(page::page(world, &request));
    }
    // The log is about Altinn.
    if let Some(answer) = sandbox(world, &request).await {
        return Outcome::Whole(answer);
    }
    let name = expected.name();
    let Expected {
        operation,
        path,
        faults,
    } = expected;
    for fault in &faults {
        match fault {
            Fault::Latency(wait) => tokio::time::sleep(*wait).await,
            // Without a new key the old one stays, and nothing goes wrong.
            Fault::RolledKeys(issuer) => drop(world.roll_keys(*issuer, false).await),
            Fault::ClockSkew(seconds) => world.clock.set_skew(seconds.saturating_mul(1000)),
            _ => {}
        }
    }
    let early = faults.iter().find_map(|fault| refusal(world, fault, &request));
    let answer = match early {
        Some(answer) => answer,
        None => ordinary(world, &request, operation, &path).await,
    };
    world.log.push(LogEntry {
        time: world.clock.stamp(),
        method: request.method.to_string(),
        target: if request.query.is_empty() {
            request.path.clone()
        } else {
            format!("{}?{}", request.path, request.query)
        },
        operation: name,
        status: answer.status,
        remark: answer.remark.clone(),
        claims: request.bearer().and_then(Jws::read).map(|token| token.claims),
        took: began.elapsed(),
    });
    broken(answer, &faults)
}

/// The answer of a path below `/sandbox/`: a page for people, or a control.
async fn sandbox(world: &std::sync::Arc<World>, request: &Request) -> Option<Answer> {
    if !request.path.starts_with(CONTROLS) {
        return None;
    }
    if request.body.len() > LARGEST_FORM {
        return Some(Answer::problem(413, "Content Too Large", "controls are small"));
    }
    match page::approval(world, request) {
        Some(answer) => Some(answer),
        None => control::answer(world, request).await,
    }
}

/// What a fault answers instead of the operation.
fn refusal(world: &World, fault: &Fault, request: &Request) -> Option<Answer> {
    let expired = || {
        Answer::problem(401, "Unauthorized", "fault: the token has expired")
            .header("www-authenticate", "Bearer error=\"invalid_token\"")
    };
    Some(match fault {
        Fault::TooManyRequests { retry_after } => {
            Answer::problem(429, "Too Many Requests", "fault: too many requests")
                .header("retry-after", &retry_after.as_secs().to_string())
        }
        Fault::Status(status) => Answer::problem(*status, "Fault", format!("fault: status {status}")),
        Fault::CutBody => Answer::empty(400).remark("fault: the connection broke in the middle of the body"),
        Fault::HtmlBody => Answer::raw(200, "text/html", "<!doctype html><title>Log in</title>")
            .remark("fault: a page of HTML"),
        Fault::ExpiredToken => expired(),
        Fault::RevokedToken => {
            if let Some(token) = request.bearer() {
                world.revoke(token);
            }
            expired()
        }
        _ => return None,
    })
}

/// How the answer leaves after the faults of transport.
fn broken(mut answer: Answer, faults: &[Fault]) -> Outcome {
    if faults.contains(&Fault::CutConnection) || faults.contains(&Fault::CutBody) {
        return Outcome::Cut;
    }
    if faults.contains(&Fault::EmptyBody) {
        answer.body = bytes::Bytes::new();
    }
    if faults.contains(&Fault::TruncatedBody) && answer.body.len() > 1 {
        return Outcome::Truncated(answer);
    }
    Outcome::Whole(answer)
}

/// The answer when nothing is made to go wrong.
async fn ordinary(
    world: &std::sync::Arc<World>,
    request: &Request,
    operation: Result<&'static Operation, Option<String>>,
    path: &[(String, String)],
) -> Answer {
    if request.body.len() > LARGEST_FORM && OF_FORMS.iter().any(|start| request.path.starts_with(start)) {
        return Answer::problem(413, "Content Too Large", "forms and controls are small");
    }
    let fixed = maskinporten::answer(world, request)
        .or_else(|| idporten::answer(world, request))
        .or_else(|| altinn2::answer(world, operation.as_ref().ok().copied(), request));
    if let Some(answer) = fixed {
        return answer;
    }
    let operation = match operation {
        Ok(operation) => operation,
        Err(Some(methods)) => {
            let detail = format!(
                "{} {}: the documents have this path with {methods}",
                request.method, request.path
            );
            return Answer::problem(405, "Method Not Allowed", detail).header("allow", &methods);
        }
        Err(None) => {
            let detail = format!("{}: no document has this path", request.path);
            return Answer::problem(404, "Not Found", detail);
        }
    };
    let contract = Contract::shared();
    let caller = if exchange::is_open(operation) {
        access::Caller::default()
    } else {
        match access::authorise(world, operation, request) {
            Ok(caller) => caller,
            Err(answer) => return answer,
        }
    };
    let plain = altinn2::without_flag(operation, request);
    let request = plain.as_ref().unwrap_or(request);
    let form = if request.media_type().as_deref() == Some("multipart/form-data") {
        Form::read(request).await
    } else {
        None
    };
    if let Err(violation) = contract.check(operation, request, path, form.as_ref()) {
        let title = if violation.status == 400 {
            "Bad Request"
        } else {
            "The request breaks the contract"
        };
        return Answer::problem(violation.status, title, violation.text);
    }
    let seed = world
        .seed
        .child(operation.api)
        .child(&operation.id)
        .child(&request.path)
        .child(&request.query);
    if let Some(wanted) = Preference::of(request) {
        let media_type = wanted.media_type.as_deref().or(request.header("accept"));
        let answer = contract.answer_as(operation, wanted.status, media_type, wanted.wish, seed);
        return answer.header("preference-applied", &format!("code={}", wanted.status));
    }
    let visit = Visit {
        world,
        contract,
        operation,
        request,
        path,
        form: form.as_ref(),
        caller: &caller,
        seed,
    };
    let answer = exchange::answer(world, operation, request, path, &caller).or_else(|| apis::answer(&visit));
    let answer = answer.map(|answer| contract.completed(operation, answer));
    let answer = answer.unwrap_or_else(|| {
        let status = operation.success().map_or(200, |response| response.status);
        contract.answer(operation, status, request.header("accept"), seed)
    });
    if answer.status < 400
        && let Some(flaw) = contract.flaw(operation, &answer)
    {
        world.flaw(flaw);
    }
    answer
}

/// One of the preferences of a header.
fn preferred<'a>(header: &'a str, key: &str) -> Option<&'a str> {
    let mut parts = header.split([',', ';']);
    parts.find_map(|part| Some(part.trim().strip_prefix(key)?.trim_matches('"')))
}

/// The answer that a caller wants to see.
struct Preference {
    status: u16,
    /// One of the media types that the document has for that status; by `Accept` without it.
    media_type: Option<String>,
    wish: Wish,
}

impl Preference {
    /// What `Prefer: code=404; type=application/problem+json` asks for: the preferences that API mocks have in common, and
    /// `form` (`full`, `minimal`, `deep`, `empty`, `null`) and `turn` (a number) for what the body is made of.
    fn of(request: &Request) -> Option<Self> {
        let value = request.header("prefer")?;
        let part = |key: &str| preferred(value, key).map(str::to_owned);
        Some(Self {
            status: part("code=")?.parse().ok()?,
            media_type: part("type="),
            wish: Wish {
                extent: match part("form=").as_deref() {
                    Some("minimal") => Extent::Minimal,
                    Some("deep") => Extent::Deep,
                    Some("empty") => Extent::Empty,
                    Some("null") => Extent::Null,
                    _ => Extent::Full,
                },
                turn: part("turn=").and_then(|turn| turn.parse().ok()),
            },
        })
    }
}
