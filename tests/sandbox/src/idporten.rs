//! ID-porten: discovery, keys, pushed authorisation requests, an authorise page with an automatic mode, and tokens.

mod client;

use std::collections::HashMap;

use client::client;

use aws_lc_rs::digest;
use serde_json::{Value, json};
use url::Url;

use crate::{
    http::{Answer, Request, pairs},
    jose::{Jws, base64_url},
    keys::Issuer,
    maskinporten::jwks,
    world::{World, locked},
};

/// Life of a pushed request and of a code, in seconds.
const SHORT: i64 = 120;
/// Life of a refresh token, in seconds.
const REFRESH: i64 = 600;
/// How many logins are remembered.
const MOST: usize = 1000;

/// What was asked for and not yet fetched.
#[derive(Debug, Default)]
pub(crate) struct Logins {
    pushed: HashMap<String, (i64, Vec<(String, String)>)>,
    codes: HashMap<String, (i64, Login)>,
    refresh: HashMap<String, (i64, Login)>,
}

#[derive(Clone, Debug)]
struct Login {
    client: String,
    redirect: String,
    challenge: String,
    scope: String,
    nonce: Option<String>,
    acr: String,
    pid: String,
}

/// The answer of a path below `/idporten`; `None` when there is no such path.
pub(crate) fn answer(world: &World, request: &Request) -> Option<Answer> {
    let answer = match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/idporten/.well-known/openid-configuration") => Answer::json(200, &metadata(world)),
        ("GET", "/idporten/jwks.json") => Answer::json(200, &jwks(world, Issuer::IdPorten)),
        ("POST", "/idporten/par") => push(world, request),
        ("GET", "/idporten/authorize") => authorise(world, request),
        ("POST", "/idporten/token") => token(world, request),
        _ => return None,
    };
    Some(answer)
}

fn metadata(world: &World) -> Value {
    let issuer = world.idporten();
    json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "pushed_authorization_request_endpoint": format!("{issuer}/par"),
        "jwks_uri": format!("{issuer}/jwks.json"),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "code_challenge_methods_supported": ["S256"],
        "acr_values_supported": ["idporten-loa-substantial", "idporten-loa-high", "selfregistered-email"],
        "token_endpoint_auth_methods_supported": ["private_key_jwt", "none"],
        "authorization_response_iss_parameter_supported": true,
        "id_token_signing_alg_values_supported": ["RS256"],
        "subject_types_supported": ["pairwise"],
    })
}

fn refused(status: u16, error: &str, description: &str) -> Answer {
    let body = json!({"error": error, "error_description": description});
    Answer::json(status, &body).remark(format!("idporten: {error}: {description}"))
}

fn field<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    fields
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

fn push(world: &World, request: &Request) -> Answer {
    let fields = pairs(&String::from_utf8_lossy(&request.body));
    let client = match client(world, &fields) {
        Ok(client) => client,
        Err(answer) => return answer,
    };
    let mut kept: Vec<(String, String)> = fields
        .into_iter()
        .filter(|(name, _)| !name.starts_with("client_assertion") && name != "client_id")
        .collect();
    kept.push(("client_id".to_owned(), client));
    if let Err(answer) = login(world, &kept) {
        return answer;
    }
    let uri = format!("urn:idporten:{}", world.id("pushed request").replace('-', ""));
    let until = world.clock.seconds() + SHORT;
    let mut logins = locked(&world.logins);
    tidy(&mut logins.pushed, world.clock.seconds());
    logins.pushed.insert(uri.clone(), (until, kept));
    Answer::json(201, &json!({"request_uri": uri, "expires_in": SHORT}))
}

/// What a request for a login asks for.
fn login(world: &World, fields: &[(String, String)]) -> Result<Login, Answer> {
    let wrong = |why: &str| refused(400, "invalid_request", why);
    let need = |name: &str| {
        field(fields, name)
            .filter(|value| !value.is_empty())
            .map(str::to_owned)
    };
    if need("response_type").as_deref() != Some("code") {
        return Err(wrong("response_type is not `code`"));
    }
    if need("code_challenge_method").as_deref() != Some("S256") {
        return Err(wrong("code_challenge_method is not `S256`"));
    }
    let acr = need("acr_values").unwrap_or_else(|| "idporten-loa-substantial".to_owned());
    Ok(Login {
        client: need("client_id").ok_or_else(|| wrong("no client_id"))?,
        redirect: need("redirect_uri").ok_or_else(|| wrong("no redirect_uri"))?,
        challenge: need("code_challenge").ok_or_else(|| wrong("no code_challenge"))?,
        scope: need("scope").ok_or_else(|| wrong("no scope"))?,
        nonce: need("nonce"),
        acr: acr.split_whitespace().next().unwrap_or_default().to_owned(),
        pid: need("login_hint")
            .and_then(|hint| hint.strip_prefix("pid:").map(str::to_owned))
            .unwrap_or_else(|| {
                // A synthetic number: months above 80 are never given to people.
                format!(
                    "{:02}81{:07}",
                    1 + world.seed.child("pid").below(28),
                    world.seed.child("pid").nth(1).below(10_000_000)
                )
            }),
    })
}

/// With `sandbox_login=page` a page with a button, else straight back to the client.
fn authorise(world: &World, request: &Request) -> Answer {
    let mut fields = request.pairs();
    if let Some(uri) = field(&fields, "request_uri") {
        let pushed = locked(&world.logins).pushed.remove(uri);
        match pushed {
            Some((until, pushed)) if until > world.clock.seconds() => {
                if field(&fields, "client_id") != field(&pushed, "client_id") {
                    return refused(
                        400,
                        "invalid_request",
                        "the client_id is not that of the pushed request",
                    );
                }
                fields = pushed;
            }
            _ => {
                return refused(
                    400,
                    "invalid_request_uri",
                    "the request_uri is unknown or has expired",
                );
            }
        }
    }
    if field(&fields, "sandbox_login") == Some("page") {
        let again: Vec<(String, String)> = fields
            .into_iter()
            .filter(|(name, _)| name != "sandbox_login")
            .collect();
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(again)
            .finish();
        let html = format!(
            "<!doctype html><title>ID-porten sandbox</title><h1>Log in</h1><p><a href=\"/idporten/authorize?{}\">\
             Continue as the test person</a>",
            query.replace('&', "&amp;").replace('"', "&quot;")
        );
        return Answer::raw(200, "text/html; charset=utf-8", html);
    }
    let login = match login(world, &fields) {
        Ok(login) => login,
        Err(answer) => return answer,
    };
    let Ok(mut back) = Url::parse(&login.redirect) else {
        return refused(400, "invalid_request", "the redirect_uri is no URL");
    };
    let code = world.id("code");
    back.query_pairs_mut()
        .append_pair("code", &code)
        .append_pair("iss", &world.idporten());
    if let Some(state) = field(&fields, "state") {
        back.query_pairs_mut().append_pair("state", state);
    }
    let now = world.clock.seconds();
    let mut logins = locked(&world.logins);
    tidy(&mut logins.codes, now);
    logins.codes.insert(code, (now + SHORT, login));
    Answer::empty(302).header("location", back.as_str())
}

fn token(world: &World, request: &Request) -> Answer {
    let fields = pairs(&String::from_utf8_lossy(&request.body));
    let client = match client(world, &fields) {
        Ok(client) => client,
        Err(answer) => return answer,
    };
    let now = world.clock.seconds();
    let taken = match field(&fields, "grant_type") {
        Some("authorization_code") => {
            let code = field(&fields, "code").unwrap_or_default();
            let taken = locked(&world.logins).codes.remove(code);
            taken.filter(|(until, login)| {
                let verifier = field(&fields, "code_verifier").unwrap_or_default();
                let hash = digest::digest(&digest::SHA256, verifier.as_bytes());
                *until > now
                    && (43..=128).contains(&verifier.len())
                    && base64_url(hash.as_ref()) == login.challenge
                    && field(&fields, "redirect_uri") == Some(&login.redirect)
            })
        }
        Some("refresh_token") => {
            let held = field(&fields, "refresh_token").unwrap_or_default();
            locked(&world.logins)
                .refresh
                .remove(held)
                .filter(|(until, _)| *until > now)
        }
        _ => return refused(400, "unsupported_grant_type", "the grant type is not supported"),
    };
    match taken {
        Some((_, login)) if login.client == client => issue(world, login),
        _ => refused(
            400,
            "invalid_grant",
            "the code or refresh token is unknown, spent, expired or not yours",
        ),
    }
}

/// What an access token says of a client and of a person, who has logged in at a level.
pub(crate) fn access_claims(
    world: &World,
    client: &str,
    scope: &str,
    (pid, acr): (&str, &str),
    sid: &str,
) -> Value {
    let now = world.clock.seconds();
    json!({
        "iss": world.idporten(), "client_id": client, "scope": scope, "pid": pid,
        "acr": acr, "amr": ["TestID"], "sub": world.seed.child(pid).uuid(), "sid": sid,
        "token_type": "Bearer", "iat": now, "exp": now + world.settings.maskinporten_life,
        "jti": world.id("idporten token"),
    })
}

fn issue(world: &World, login: Login) -> Answer {
    let (now, life) = (world.clock.seconds(), world.settings.maskinporten_life);
    let sid = world.id("idporten session");
    let access = access_claims(world, &login.client, &login.scope, (&login.pid, &login.acr), &sid);
    let mut id = json!({
        "iss": world.idporten(), "aud": login.client, "sub": access["sub"], "pid": login.pid, "acr": login.acr,
        "amr": ["TestID"], "sid": sid, "auth_time": now, "iat": now, "exp": now + life,
        "jti": world.id("id token"),
    });
    if let Some(nonce) = &login.nonce {
        id["nonce"] = nonce.as_str().into();
    }
    let (Ok(access), Ok(id)) = (
        world.keys.sign(Issuer::IdPorten, &access),
        world.keys.sign(Issuer::IdPorten, &id),
    ) else {
        return Answer::empty(500);
    };
    let refresh = world.id("refresh token");
    let mut body = json!({
        "access_token": access, "token_type": "Bearer", "expires_in": life, "scope": login.scope,
        "refresh_token": refresh, "refresh_token_expires_in": REFRESH,
    });
    if login.scope.split_whitespace().any(|scope| scope == "openid") {
        body["id_token"] = id.into();
    }
    let mut logins = locked(&world.logins);
    tidy(&mut logins.refresh, now);
    logins.refresh.insert(refresh, (now + REFRESH, login));
    Answer::json(200, &body).header("cache-control", "no-store")
}

/// Drops what has expired once there is much of it.
fn tidy<T>(map: &mut HashMap<String, (i64, T)>, now: i64) {
    if map.len() >= MOST {
        map.retain(|_, (until, _)| *until > now);
    }
    if map.len() >= MOST {
        map.clear();
    }
}
