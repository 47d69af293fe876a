//! Altinn II, as it was until it closed in 2026: the key of its API, logins with a password, their cookies, and client certificates.
//! Source: Altinn/docs@0abd1fd8ef4fb9f0fc1191ac25f0620b5a856405, content/api/rest/kom-i-gang/{person,virksomhet,feilsoking}.md. What
//! no page tells is made up: with which statuses a login is refused, how long a cookie holds, and what a message box holds.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::{
    access::{Caller, Kind},
    apis::Visit,
    bounded::{Bounded, Capacity, Weigh},
    contract::Operation,
    http::{Answer, Request},
    random::Seed,
    world::{World, locked},
};

/// Where users log in.
const LOGIN: &str = "/api/authentication/authenticatewithpassword";
/// The login among the cookies, and one that is none.
const COOKIE: &str = ".ASPXAUTH";
const OTHER: &str = "ASP.NET_SessionId=0; path=/; HttpOnly";
/// What asks for the certificate of the TLS client.
const FORCE: &str = "ForceEIAuthentication";
/// How long a login holds, in seconds, as the .NET framework has it.
const LIFE: i64 = 30 * 60;
/// Ten wrong attempts within two hours lock a user for an hour.
const ATTEMPTS: usize = 10;
const WITHIN: i64 = 2 * 3600;
const LOCKED: i64 = 3600;
const MEDIA_TYPE: &str = "application/hal+json";

/// Users, logins, and whether it is there at all.
pub(crate) struct Altinn2 {
    users: HashMap<String, User>,
    logins: Bounded<Login>,
    closed: bool,
}

struct User {
    password: String,
    /// The enterprise that an enterprise user belongs to.
    organisation: Option<String>,
    wrong: Vec<i64>,
    locked_until: i64,
}

struct Login {
    user: String,
    organisation: Option<String>,
    level: u8,
    until: i64,
}

impl Weigh for Login {
    fn weight(&self) -> usize {
        self.user.len() + 64
    }
}

impl Altinn2 {
    pub(crate) fn new(room: Capacity) -> Self {
        Self {
            users: HashMap::new(),
            logins: Bounded::new(room),
            closed: false,
        }
    }

    pub(crate) fn add_user(&mut self, name: &str, password: &str, organisation: Option<&str>) {
        let user = User {
            password: password.to_owned(),
            organisation: organisation.map(str::to_owned),
            wrong: Vec::new(),
            locked_until: 0,
        };
        self.users.insert(name.to_owned(), user);
    }

    pub(crate) fn close(&mut self) {
        self.closed = true;
    }

    /// Ends all logins.
    pub(crate) fn log_out(&mut self, room: Capacity) {
        self.logins = Bounded::new(room);
    }
}

/// The key of the API.
pub(crate) fn api_key(seed: &Seed) -> String {
    seed.child("Altinn II").uuid()
}

/// Whether an operation is of Altinn II.
pub(crate) fn has(operation: &Operation) -> bool {
    operation.api.starts_with("altinn2-")
}

/// What is answered before any document counts: that it has closed, and the login.
pub(crate) fn answer(world: &World, operation: Option<&Operation>, request: &Request) -> Option<Answer> {
    let of_altinn2 = operation.is_some_and(has);
    if of_altinn2 && locked(&world.altinn2).closed {
        return Some(Answer::empty(410).remark("Altinn II has closed"));
    }
    // Who asks for an answer of the document gets it.
    let is_login = request.path == LOGIN && request.method == "POST" && request.header("prefer").is_none();
    is_login.then(|| log_in(world, request))
}

fn refused(status: u16, reason: &str) -> Answer {
    Answer::empty(status).reason(reason).remark(reason)
}

fn log_in(world: &World, request: &Request) -> Answer {
    if let Err(answer) = key(world, request) {
        return answer;
    }
    let media_type = request.media_type().unwrap_or_default();
    if media_type != MEDIA_TYPE && media_type != "application/json" {
        return refused(415, "Unsupported Media Type");
    }
    let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
    let (Some(name), Some(password)) = (body["UserName"].as_str(), body["UserPassword"].as_str()) else {
        return refused(400, "UserName and UserPassword are needed");
    };
    let now = world.clock.seconds();
    let certificate = shown(request);
    let mut altinn2 = locked(&world.altinn2);
    let wrong = || refused(401, "Wrong user name or password");
    let Some(user) = altinn2.users.get_mut(name) else {
        return wrong();
    };
    if user.locked_until > now {
        return refused(401, "The user is locked");
    }
    // An enterprise user logs in along with the certificate of its enterprise.
    let fits = user.organisation.as_deref() == certificate;
    if user.password != password || !fits {
        user.wrong.retain(|time| time + WITHIN > now);
        user.wrong.push(now);
        if user.wrong.len() >= ATTEMPTS {
            user.locked_until = now + LOCKED;
            user.wrong.clear();
        }
        return wrong();
    }
    user.wrong.clear();
    let login = Login {
        user: name.to_owned(),
        organisation: user.organisation.clone(),
        level: if certificate.is_some() { 3 } else { 1 },
        until: now + LIFE,
    };
    let value = world.id("Altinn II login").replace('-', "").to_uppercase();
    altinn2.logins.put(value.clone(), login);
    let secure = if request.secure { "; secure" } else { "" };
    Answer::raw(200, MEDIA_TYPE, "{}")
        .and_header("set-cookie", OTHER)
        .and_header(
            "set-cookie",
            &format!("{COOKIE}={value}; path=/{secure}; HttpOnly; SameSite=None"),
        )
}

/// The number of the enterprise whose certificate the TLS client shows, where the address asks for it.
fn shown(request: &Request) -> Option<&str> {
    request.asked(FORCE)?;
    request.certificate.as_deref()
}

/// The request without the bare flag, which every operation takes, whatever its document says.
pub(crate) fn without_flag(operation: &Operation, request: &Request) -> Option<Request> {
    let is_flag = |pair: &&str| pair.eq_ignore_ascii_case(FORCE);
    if !has(operation) || !request.query.split('&').any(|pair| is_flag(&pair)) {
        return None;
    }
    let rest = request.query.split('&').filter(|pair| !is_flag(pair));
    Some(Request {
        query: rest.collect::<Vec<_>>().join("&"),
        ..request.clone()
    })
}

/// Whether the key of the API came along.
fn key(world: &World, request: &Request) -> Result<(), Answer> {
    match request.header("apikey").map(str::trim) {
        None | Some("") => Err(refused(400, "Required header 'ApiKey' is missing.")),
        Some(key) if key == world.api_key() => Ok(()),
        Some(_) => Err(refused(
            403,
            "Forbidden - The API key is not authorized for this operation",
        )),
    }
}

/// What of Altinn II a request has beside tokens: key, login and certificate.
#[derive(Default)]
pub(crate) struct Held {
    pub(crate) key: bool,
    pub(crate) login: bool,
    pub(crate) certificate: bool,
}

/// Reads it, and completes the caller. An operation that takes the key, whatever else, is refused without it.
pub(crate) fn held(
    world: &World,
    operation: &Operation,
    request: &Request,
    caller: &mut Caller,
) -> Result<Held, Answer> {
    if !has(operation) {
        return Ok(Held::default());
    }
    let takes = |set: &Vec<String>, kind: &str| set.iter().any(|name| name == kind);
    let checked = key(world, request);
    if !operation.tokens.is_empty() && operation.tokens.iter().all(|set| takes(set, "apikey2")) {
        checked.clone()?;
    }
    if caller.kind == Some(Kind::Maskinporten) && !is_for(world, &caller.claims["aud"]) {
        return Err(refused(401, "The token is for another audience"));
    }
    let certificate = shown(request);
    let login = login(world, request);
    if caller.kind.is_none()
        && let Some(claims) = &login
    {
        caller.claims = claims.clone();
    } else if caller.kind.is_none()
        && let Some(number) = certificate
    {
        caller.claims = json!({"urn:altinn:orgNumber": number});
    }
    Ok(Held {
        key: checked.is_ok(),
        login: login.is_some(),
        certificate: certificate.is_some(),
    })
}

/// Whether an audience is this one, as far as a token has any.
fn is_for(world: &World, aud: &Value) -> bool {
    let here = format!("{}/", world.altinn2_base);
    match aud {
        Value::String(one) => *one == here || one == "unspecified",
        Value::Array(several) => several.iter().any(|one| *one == here),
        _ => true,
    }
}

/// Who is logged in.
fn login(world: &World, request: &Request) -> Option<Value> {
    let mut pairs = request
        .header("cookie")?
        .split(';')
        .filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(name, _)| name.trim() == COOKIE)?;
    let altinn2 = locked(&world.altinn2);
    let login = altinn2.logins.get(value.trim())?;
    (login.until > world.clock.seconds()).then(|| {
        json!({
            "urn:altinn:username": login.user, "urn:altinn:authlevel": login.level,
            "urn:altinn:orgNumber": login.organisation,
        })
    })
}

/// What somebody gets who may not: a browser is sent to the login page, an organisation that cannot be told is told so.
pub(crate) fn unauthorised(operation: &Operation, request: &Request) -> Option<Answer> {
    let takes_login = |set: &Vec<String>| set.iter().any(|name| name == "login2");
    if !has(operation) || request.bearer().is_some() {
        return None;
    }
    Some(if operation.tokens.iter().any(takes_login) {
        Answer::empty(302)
            .header("location", "/ui/Authentication")
            .remark("nobody is logged in")
    } else {
        refused(
            401,
            "Authorization failed: There is no authenticated organization number set on this request.",
        )
    })
}

/// The calls that pages describe.
pub(crate) fn described(visit: &Visit<'_>) -> Option<Answer> {
    let here = &visit.world.altinn2_base;
    let body = match visit.operation.id.as_str() {
        "get_message_box" => {
            let id = visit.seed.child("message").uuid().replace('-', "");
            let id = format!("a{}", &id[..6]);
            json!({
                "_links": {
                    "self": {"href": format!("{here}/api/my/messagebox")},
                    "find": {"href": format!("{here}/api/my/messages/{{MessageId}}"), "isTemplated": true},
                },
                "_embedded": {"messages": [{
                    "MessageId": id, "Subject": format!("Velkommen, {}", visit.caller.name()), "Status": "Ulest",
                    "LastChangedDateTime": "2026-05-31T12:00:00.123Z", "LastChangedBy": "Testdepartementet",
                    "ServiceOwner": "Testdepartementet", "Type": "Correspondence", "MessageSender": "Testdepartementet",
                    "ServiceCode": "4711", "ServiceEdition": 1,
                    "_links": {"self": {"href": format!("{here}/api/my/messages/{id}")}},
                }]},
            })
        }
        "list_reportees" => {
            let subject = visit.request.asked("subject").unwrap_or_default();
            let own = if subject.len() == 11 {
                json!({"Name": "TEST PERSON", "Type": "Person", "SocialSecurityNumber": subject})
            } else {
                json!({"Name": "TEST AS", "Type": "Enterprise", "OrganizationNumber": subject, "OrganizationForm": "AS", "Status": "Active"})
            };
            json!({
                "_links": {"self": {"href": format!("{here}/api/serviceowner/reportees?subject={subject}")}},
                "_embedded": {"reportees": [own, {
                    "Name": "TEST AVDELING", "Type": "Business", "OrganizationNumber": "310000027",
                    "ParentOrganizationNumber": "310000019", "OrganizationForm": "BEDR", "Status": "Active",
                }]},
            })
        }
        _ => return None,
    };
    Some(visit.json(200, &body))
}
