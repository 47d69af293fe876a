//! The JWT-bearer grant (RFC 7523) with the checks of Maskinporten.

mod details;

use serde_json::{Map, Value, json};

use details::{consumer, details, granted, organisation, pid, resource};

use super::{Client, certificate, normalised, refusal::Refusal};
use crate::{
    http::{Answer, Request, pairs},
    jose::{Jws, from_base64_standard},
    keys::Issuer,
    world::{World, locked},
};

/// How far `iat` may be from Maskinporten's clock, in seconds, in both directions.
const SKEW: i64 = 10;
/// The longest life of an assertion, in seconds.
const LONGEST: i64 = 120;

/// Scopes whose integration type is ID-porten.
const OF_IDPORTEN: [&str; 2] = ["openid", "profile"];

/// How a client proved to be itself, as `client_amr` names it.
type Method = &'static str;

pub(super) fn answer(world: &World, request: &Request) -> Answer {
    match token(world, request) {
        Ok(body) => Answer::json(200, &body).header("cache-control", "no-store"),
        Err(refusal) => refusal.answer(world),
    }
}

fn token(world: &World, request: &Request) -> Result<Value, Refusal> {
    if request.media_type().as_deref() != Some("application/x-www-form-urlencoded") {
        return Err(Refusal::new(
            "invalid_request",
            "MP-011",
            "The body is not application/x-www-form-urlencoded",
        ));
    }
    let form = pairs(&String::from_utf8_lossy(&request.body));
    let field = |name: &str| {
        form.iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    };
    if field("grant_type") != Some("urn:ietf:params:oauth:grant-type:jwt-bearer") {
        return Err(Refusal::new(
            "unsupported_grant_type",
            "",
            "The grant type is not supported",
        ));
    }
    let assertion = field("assertion").unwrap_or_default();
    let jws = Jws::read(assertion)
        .ok_or_else(|| Refusal::new("invalid_request", "MP-011", "The assertion is no compact JWS"))?;
    let (client_id, client, method) = client(world, &jws)?;
    times(world, &jws)?;
    let scopes = scopes(&client, &jws)?;
    let now = world.clock.seconds();
    if let Some(jti) = jws.text("jti") {
        let until = jws.seconds("exp").unwrap_or(now) + SKEW;
        if locked(&world.registry).replayed(&format!("{client_id} {jti}"), now, until) {
            return Err(Refusal::grant("MP-012", "The jti has been used before"));
        }
    }
    let life = client
        .registration
        .life
        .unwrap_or(world.settings.maskinporten_life);
    let own = &client.registration.organisation;
    let mut claims = Map::new();
    let mut claim = |name: &str, value: Value| drop(claims.insert(name.to_owned(), value));
    claim("iss", world.maskinporten().into());
    claim("client_id", client_id.clone().into());
    claim("client_amr", method.into());
    claim("scope", scopes.join(" ").into());
    claim("token_type", "Bearer".into());
    claim("iat", now.into());
    claim("exp", (now + life).into());
    claim("jti", world.id("maskinporten token").into());
    claim("consumer", organisation(own));
    if let Some(resource) = resource(&jws)? {
        claim("aud", resource);
    }
    let delegated = consumer(own, &jws)?;
    let consumer = delegated.as_deref().unwrap_or(own);
    granted(world, consumer, delegated.is_some().then_some(own), &scopes)?;
    if delegated.is_some() {
        claim("consumer", organisation(consumer));
        claim("supplier", organisation(own));
        claim("delegation_source", "https://tt02.altinn.no/".into());
    }
    if let Some(pid) = pid(&jws)? {
        claim("pid", pid.into());
    }
    if let Some(details) = details(world, &client_id, own, consumer, &jws)? {
        claim("authorization_details", json!([details]));
    }
    let token = world
        .keys
        .sign(Issuer::Maskinporten, &Value::Object(claims))
        .map_err(Refusal::server)?;
    Ok(json!({"access_token": token, "token_type": "Bearer", "expires_in": life, "scope": scopes.join(" ")}))
}

/// The client that signed an assertion.
fn client(world: &World, jws: &Jws) -> Result<(String, Client, Method), Refusal> {
    if !jws.has_rsa_algorithm() {
        return Err(Refusal::new(
            "invalid_request",
            "MP-011",
            "The alg is not one of RS256, RS384, RS512",
        ));
    }
    let id = jws.text("iss").unwrap_or_default();
    let client = locked(&world.registry).clients.get(id).cloned();
    let client =
        client.ok_or_else(|| Refusal::grant("MP-100", "Client authentication failed. Client not found."))?;
    let (kid, chain) = (jws.header["kid"].as_str(), jws.header.get("x5c"));
    let method = match (kid, chain) {
        (Some(_), Some(_)) => {
            return Err(Refusal::new(
                "invalid_request",
                "MP-011",
                "The header has both kid and x5c",
            ));
        }
        (Some(kid), None) => {
            registered(world, &client, kid, jws)?;
            "private_key_jwt"
        }
        (None, Some(_)) if !client.keys.is_empty() => {
            let why = "Client requires pre-registered jwk and no key identifier (kid) provided";
            return Err(Refusal::grant("", why));
        }
        (None, Some(chain)) => {
            certified(world, &client, chain, jws)?;
            "virksomhetssertifikat"
        }
        (None, None) => {
            return Err(Refusal::grant(
                "",
                "No key identifier (kid) and no certificate (x5c) provided",
            ));
        }
    };
    if jws.text("aud") != Some(&world.maskinporten()) {
        let why = format!("Invalid audience. It must be {}", world.maskinporten());
        return Err(Refusal::grant("MP-110", why));
    }
    Ok((id.to_owned(), client, method))
}

fn registered(world: &World, client: &Client, kid: &str, jws: &Jws) -> Result<(), Refusal> {
    let key = client.keys.iter().find(|key| key.kid == kid);
    let key = key.ok_or_else(|| Refusal::grant("", "Unknown key identifier (kid) for client"))?;
    if key.until <= world.clock.seconds() {
        return Err(Refusal::grant(
            "MP-121",
            "Client authentication failed. Expired key.",
        ));
    }
    if !jws.signed_by(&key.n, &key.e) {
        return Err(Refusal::grant("MP-124", "Invalid signature."));
    }
    Ok(())
}

fn certified(world: &World, client: &Client, chain: &Value, jws: &Jws) -> Result<(), Refusal> {
    let no_array = || Refusal::grant("MP-123", "The x5c header is not an array of certificates.");
    let texts: Option<Vec<&str>> = chain
        .as_array()
        .and_then(|chain| chain.iter().map(Value::as_str).collect());
    let texts = texts.filter(|texts| !texts.is_empty()).ok_or_else(no_array)?;
    let read: Option<Vec<Vec<u8>>> = texts.into_iter().map(from_base64_standard).collect();
    let read = read.ok_or_else(|| Refusal::grant("MP-120", "The certificate is invalid."))?;
    let authority = certificate::authority().map_err(Refusal::server)?;
    authority
        .check(
            &read,
            &client.registration.organisation,
            world.clock.seconds(),
            jws,
        )
        .map_err(|(code, why)| Refusal::grant(code, why))
}

fn times(world: &World, jws: &Jws) -> Result<(), Refusal> {
    let now = world.clock.seconds();
    let (Some(iat), Some(exp)) = (jws.seconds("iat"), jws.seconds("exp")) else {
        return Err(Refusal::new(
            "invalid_request",
            "MP-011",
            "The claims iat and exp are required",
        ));
    };
    if iat > now + SKEW {
        return Err(Refusal::grant("", "Issue time is after now"));
    }
    if exp - iat > LONGEST {
        return Err(Refusal::new(
            "invalid_request",
            "MP-011",
            "The assertion lives longer than 120 seconds",
        ));
    }
    if iat < now - SKEW || exp <= now {
        return Err(Refusal::grant(
            "MP-130",
            "JWT has expired, or was issued too long ago",
        ));
    }
    Ok(())
}

fn scopes(client: &Client, jws: &Jws) -> Result<Vec<String>, Refusal> {
    let asked: Vec<String> = jws
        .text("scope")
        .unwrap_or_default()
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    if asked.is_empty() {
        return Err(Refusal::new(
            "invalid_request",
            "MP-011",
            "The claim scope is required",
        ));
    }
    let unknown: Vec<&str> = asked
        .iter()
        .map(String::as_str)
        .filter(|scope| !client.registration.scopes.contains(*scope))
        .collect();
    if !unknown.is_empty() {
        let why = format!(
            "Token request contains invalid scopes for client, {}",
            unknown.join(" ")
        );
        return Err(Refusal::new("invalid_scope", "MP-200", why));
    }
    match asked.iter().find(|scope| OF_IDPORTEN.contains(&scope.as_str())) {
        Some(scope) => {
            let why = format!("The integration type of the scope {scope} is not Maskinporten");
            Err(Refusal::new("invalid_scope", "MP-201", why))
        }
        None => Ok(asked),
    }
}
