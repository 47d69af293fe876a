//! Altinn Authentication: exchange, refresh, and the OpenID documents with their odd keys.

use serde_json::{Value, json};

use crate::{
    access::{self, Caller, Kind},
    contract::{Operation, accepted},
    http::{Answer, Request},
    jose::{Jws, base64_standard},
    keys::Issuer,
    random::Seed,
    world::{World, locked},
};

/// Claims that Altinn does not take over from Maskinporten.
const NOT_FROM_MASKINPORTEN: [&str; 4] = ["aud", "iss", "client_amr", "sid"];
/// Claims that Altinn does not take over from ID-porten.
const NOT_FROM_IDPORTEN: [&str; 5] = ["aud", "iss", "at_hash", "sid", "sub"];
/// Scopes of partners, with which tokens of ID-porten are exchanged although none begins with `altinn:`.
const OF_PARTNERS: [&str; 3] = [
    "skatteetaten:formueinntekt/skattemelding",
    "skatteetaten:mvameldinginnsending",
    "skatteetaten:mvameldingvalidering",
];
/// How long ago a token that is exchanged may have expired, in seconds.
const SKEW: i64 = 10;

/// Whether an operation looks at its token itself.
pub(crate) fn is_open(operation: &Operation) -> bool {
    operation.api == "altinn-authentication" && operation.id == "exchange_token"
}

/// The answer of an operation of this part; `None` for the others.
pub(crate) fn answer(
    world: &World,
    operation: &Operation,
    request: &Request,
    path: &[(String, String)],
    caller: &Caller,
) -> Option<Answer> {
    if operation.api != "altinn-authentication" {
        return None;
    }
    Some(match operation.id.as_str() {
        "exchange_token" => {
            let provider = path
                .first()
                .map(|(_, value)| value.to_ascii_lowercase())
                .unwrap_or_default();
            exchange(world, request, &provider)
        }
        "refresh_token" => refresh(world, request, caller),
        "get_openid_configuration" => Answer::json(200, &configuration(world)),
        "get_jwks" => Answer::json(200, &jwks(world)),
        "introspect_token" => introspect(world, request),
        _ => return None,
    })
}

fn exchange(world: &World, request: &Request, provider: &str) -> Answer {
    if request.header("x-altinn-enterpriseuser-authentication").is_some() {
        return Answer::problem(
            410,
            "Gone",
            "enterprise users went with Altinn II; use a system user",
        );
    }
    let kind = match provider {
        "maskinporten" => Kind::Maskinporten,
        "id-porten" => Kind::IdPorten,
        "altinnstudio" => Kind::Studio,
        other => return Answer::text(400, format!("Invalid token provider: {other}")),
    };
    let Some(token) = request.bearer() else {
        return refused("no token came as `Authorization: Bearer`");
    };
    let claims = match access::bearer(world, token, SKEW) {
        Ok((found, claims)) if found == kind => claims,
        Ok(_) => return refused("the token is of another issuer than the provider in the path"),
        Err(reason) => return refused(&reason),
    };
    let made = match kind {
        Kind::Maskinporten => {
            let test = request
                .asked("test")
                .is_some_and(|value| value.eq_ignore_ascii_case("true"));
            of_organisation(world, claims, test)
        }
        // All of its claims are taken over.
        Kind::Studio => Ok(issued(
            world,
            claims,
            world.clock.seconds() + world.settings.altinn_life,
        )),
        _ => of_person(world, claims),
    };
    match made.and_then(|claims| {
        world
            .keys
            .sign(Issuer::Altinn, &claims)
            .map_err(|_| Answer::empty(500))
    }) {
        Ok(token) => written(request, &token),
        Err(answer) => answer,
    }
}

/// The claims of an Altinn token for an organisation.
fn of_organisation(world: &World, claims: Value, test: bool) -> Result<Value, Answer> {
    let consumer = &claims["consumer"];
    let number = consumer["ID"]
        .as_str()
        .and_then(|id| id.split(':').nth(1))
        .unwrap_or_default()
        .to_owned();
    if consumer["authority"] != "iso6523-actorid-upis" || number.is_empty() {
        return Err(refused(
            "the token has no `consumer` of authority iso6523-actorid-upis",
        ));
    }
    let mut claims = without(claims, &NOT_FROM_MASKINPORTEN);
    // Altinn looks for the characters, so `altinn:serviceowner/instances.read` is enough.
    if claims["scope"]
        .as_str()
        .is_some_and(|scope| scope.contains("altinn:serviceowner"))
        && let Some(org) = locked(&world.registry).org(&number)
    {
        let org = if test && org == "digdir" {
            "ttd".to_owned()
        } else {
            org
        };
        claims["urn:altinn:org"] = org.into();
    }
    claims["urn:altinn:orgNumber"] = number.into();
    claims["urn:altinn:authenticatemethod"] = "maskinporten".into();
    claims["urn:altinn:authlevel"] = 3.into();
    let now = world.clock.seconds();
    Ok(issued(world, claims, now + world.settings.altinn_life))
}

/// The claims of an Altinn token for a person.
fn of_person(world: &World, claims: Value) -> Result<Value, Answer> {
    let scopes = claims["scope"].as_str().unwrap_or_default();
    if !scopes
        .split_whitespace()
        .any(|scope| scope.starts_with("altinn:") || OF_PARTNERS.contains(&scope))
    {
        let why = "exchange: the token has no scope that begins with `altinn:`, nor one of a partner";
        return Err(Answer::empty(403).remark(why));
    }
    let Some(pid) = claims["pid"].as_str().map(str::to_owned) else {
        return Err(refused("the token has no `pid`"));
    };
    if locked(&world.registry).strangers.contains(&pid) {
        return Err(refused("the register knows no such person"));
    }
    let level = match claims["acr"].as_str() {
        Some("idporten-loa-low") => 0,
        Some("idporten-loa-substantial") => 3,
        Some("idporten-loa-high") => 4,
        Some(other) => other
            .chars()
            .last()
            .and_then(|last| last.to_digit(10))
            .unwrap_or(0),
        None => return Err(refused("the token has no `acr`")),
    };
    // ID-porten's own expiry stays.
    let exp = claims["exp"].as_i64().unwrap_or_default();
    let method = claims["amr"]
        .as_str()
        .or_else(|| claims["amr"][0].as_str())
        .unwrap_or("NotDefined")
        .to_owned();
    let mut claims = without(claims, &NOT_FROM_IDPORTEN);
    let (user, party, uuid) = person(world.seed, &pid);
    claims["nameid"] = user.to_string().into();
    claims["urn:altinn:userid"] = user.into();
    claims["urn:altinn:username"] = "".into();
    claims["urn:altinn:partyid"] = party.into();
    claims["urn:altinn:party:uuid"] = uuid.into();
    claims["urn:altinn:authenticatemethod"] = method.into();
    claims["urn:altinn:authlevel"] = level.into();
    Ok(issued(world, claims, exp))
}

/// The user id, party id and party UUID that the sandbox's register has for a person.
pub(crate) fn person(seed: Seed, pid: &str) -> (u64, u64, String) {
    let seed = seed.child("person").child(pid);
    (
        20_000 + seed.below(900_000),
        50_000_000 + seed.below(1_000_000),
        seed.uuid(),
    )
}

fn without(mut claims: Value, names: &[&str]) -> Value {
    if let Some(claims) = claims.as_object_mut() {
        claims.retain(|name, _| !names.contains(&name.as_str()));
    }
    claims
}

/// With issuer, session and times.
pub(crate) fn issued(world: &World, mut claims: Value, exp: i64) -> Value {
    let now = world.clock.seconds();
    claims["iss"] = world.altinn().into();
    claims["jti"] = world.id("altinn token").into();
    claims["sid"] = world.id("session").into();
    claims["iat"] = now.into();
    claims["nbf"] = now.into();
    claims["exp"] = exp.into();
    claims
}

/// Altinn's 401 of the exchange has no body; the log says why.
fn refused(reason: &str) -> Answer {
    Answer::empty(401)
        .header("www-authenticate", "Bearer error=\"invalid_token\"")
        .remark(format!("exchange: {reason}"))
}

/// A token as the caller takes it: quoted for JSON, bare otherwise.
fn written(request: &Request, token: &str) -> Answer {
    let accept = request.header("accept").unwrap_or("text/plain");
    if accepted(accept, "application/json") && !accepted(accept, "text/plain") {
        return Answer::json(200, &json!(token));
    }
    // ASP.NET gives JSON to whoever names it first.
    match accept.find("application/json").zip(accept.find("text/plain")) {
        Some((json_at, text_at)) if json_at < text_at => Answer::json(200, &json!(token)),
        _ => Answer::text(200, token),
    }
}

fn refresh(world: &World, request: &Request, caller: &Caller) -> Answer {
    let exp = world.clock.seconds() + world.settings.altinn_life;
    match world
        .keys
        .sign(Issuer::Altinn, &issued(world, caller.claims.clone(), exp))
    {
        Ok(token) => written(request, &token),
        Err(_) => Answer::empty(500),
    }
}

fn configuration(world: &World) -> Value {
    let issuer = world.altinn();
    json!({
        "issuer": issuer,
        "jwks_uri": format!("{issuer}.well-known/openid-configuration/jwks"),
        "authorization_endpoint": "", "token_endpoint": "", "end_session_endpoint": "", "userinfo_endpoint": "",
        "response_types_supported": ["token"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
    })
}

/// Altinn writes `n` and `e` in standard base64 with padding, and gives no `alg`.
fn jwks(world: &World) -> Value {
    let key = |key: &std::sync::Arc<crate::jose::SigningKey>| {
        json!({
            "kty": "RSA", "use": "sig", "kid": key.kid(),
            "n": base64_standard(key.n()), "e": base64_standard(key.e()), "x5c": [],
        })
    };
    json!({"keys": world.keys.public(Issuer::Altinn).iter().map(key).collect::<Vec<_>>()})
}

fn introspect(world: &World, request: &Request) -> Answer {
    let form = crate::http::pairs(&String::from_utf8_lossy(&request.body));
    let token = form
        .iter()
        .find(|(name, _)| name == "token")
        .map(|(_, value)| value.as_str())
        .unwrap_or_default();
    let active = Jws::read(token).is_some() && access::bearer(world, token, SKEW).is_ok();
    let issuer = Jws::read(token)
        .and_then(|jws| jws.text("iss").map(str::to_owned))
        .filter(|_| active);
    let mut body = json!({"active": active});
    if let Some(issuer) = issuer {
        body["iss"] = issuer.into();
    }
    Answer::json(200, &body)
}
