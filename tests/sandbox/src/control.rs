//! The sandbox over HTTP: what its library does for tests in Rust, below `/sandbox/`, for users of the program.

mod rules;

pub(crate) use rules::written;

use std::sync::Arc;

use hyper::Method;
use serde_json::{Value, json};

use crate::{
    apis::AppTask,
    http::{Answer, Request},
    keys::Issuer,
    log::LogEntry,
    maskinporten::ClientRegistration,
    world::{World, locked},
};

/// At most so many rules of faults, delegations and the like are kept.
const MOST: usize = 10_000;

/// The answer of a path below `/sandbox/`; `None` for other paths.
pub(crate) async fn answer(world: &Arc<World>, request: &Request) -> Option<Answer> {
    let path = request.path.strip_prefix("/sandbox/")?;
    let segments: Vec<String> = path.split('/').map(crate::http::decoded).collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let writes = request.method == Method::POST || request.method == Method::PUT;
    let body = if writes {
        // A page of a browser cannot send this type to another origin without asking first, which is never granted.
        if request.media_type().as_deref() != Some("application/json") {
            return Some(Answer::problem(
                415,
                "Unsupported Media Type",
                "controls take application/json",
            ));
        }
        match serde_json::from_slice::<Value>(&request.body) {
            Ok(body) if body.is_object() => body,
            _ => return Some(wrong("the body is no JSON object")),
        }
    } else {
        Value::Null
    };
    let done = act(world, request.method.as_str(), &segments, &body).await;
    Some(done.unwrap_or_else(|refused| refused))
}

fn wrong(why: &str) -> Answer {
    Answer::problem(400, "Bad Request", format!("sandbox: {why}"))
}

fn failed(why: String) -> Answer {
    Answer::problem(500, "The sandbox failed", why)
}

/// A member that is a text.
fn text<'a>(body: &'a Value, name: &str) -> Result<&'a str, Answer> {
    body[name]
        .as_str()
        .ok_or_else(|| wrong(&format!("`{name}` is no text")))
}

fn texts(value: &Value) -> Vec<String> {
    let items = value.as_array().into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

async fn act(world: &Arc<World>, method: &str, path: &[&str], body: &Value) -> Result<Answer, Answer> {
    Ok(match (method, path) {
        ("POST", ["clients"]) => client(world, body).await?,
        ("PUT", ["clients", id, "jwks"]) => {
            let keys = body["keys"]
                .as_array()
                .ok_or_else(|| wrong("`keys` is no list"))?;
            world.replace_keys(id, keys).map_err(|why| wrong(&why))?;
            Answer::empty(204)
        }
        ("POST", ["certificates"]) => {
            let issued = world.enterprise_certificate(text(body, "organisation")?).await;
            let issued = issued.map_err(failed)?;
            Answer::json(
                201,
                &json!({"chain": issued.chain_pem, "privateKey": issued.private_key_pem}),
            )
        }
        ("POST", ["tokens"]) => Answer::json(201, &json!({"token": token(world, body)?})),
        ("POST", ["revocations"]) => {
            world.revoke(text(body, "token")?);
            Answer::empty(204)
        }
        ("POST", ["delegations"]) => {
            let [consumer, supplier, scope] = ["consumer", "supplier", "scope"].map(|name| text(body, name));
            let delegation = (consumer?.to_owned(), supplier?.to_owned(), scope?.to_owned());
            let mut registry = locked(&world.registry);
            if registry.delegations.len() >= MOST {
                return Err(wrong("there are too many delegations"));
            }
            registry.delegations.insert(delegation);
            Answer::empty(204)
        }
        ("POST", ["consents"]) => {
            let id = world.consent(text(body, "from")?, text(body, "to")?, &body["rights"]);
            Answer::json(201, &json!({"id": id}))
        }
        ("POST", ["customers"]) => {
            let packages = body["packages"].as_array().into_iter().flatten();
            let packages: Vec<String> = packages.filter_map(Value::as_str).map(str::to_owned).collect();
            let [provider, client, role] = ["provider", "client", "role"].map(|name| text(body, name));
            let agents = &world.apis.agents;
            agents.add_client(world, provider?, client?, role?, &packages);
            Answer::empty(204)
        }
        ("GET", ["faults"]) => {
            let rules: Vec<Value> = locked(&world.faults).0.iter().map(rules::written).collect();
            Answer::json(200, &json!(rules))
        }
        ("POST", ["faults"]) => {
            let rule = rules::read(body).map_err(|why| wrong(&why))?;
            let mut faults = locked(&world.faults);
            if faults.0.len() >= MOST {
                return Err(wrong("there are too many rules"));
            }
            faults.0.push(rule);
            Answer::empty(204)
        }
        ("DELETE", ["faults"]) => {
            locked(&world.faults).0.clear();
            Answer::empty(204)
        }
        ("POST", ["clock"]) => {
            match (body["advance"].as_i64(), body["skew"].as_i64()) {
                (Some(seconds), None) => world.clock.advance(seconds.saturating_mul(1000)),
                (None, Some(seconds)) => world.clock.set_skew(seconds.saturating_mul(1000)),
                _ => return Err(wrong("one of `advance` and `skew` is given, in seconds")),
            }
            Answer::json(200, &json!({"now": world.clock.stamp()}))
        }
        ("POST", ["keys"]) => {
            let issuer = Issuer::named(text(body, "issuer")?).ok_or_else(|| {
                wrong("`issuer` is none of maskinporten, altinn, idporten, component, studio")
            })?;
            let keep = body["keepOld"].as_bool().unwrap_or(false);
            world.roll_keys(issuer, keep).await.map_err(failed)?;
            Answer::empty(204)
        }
        ("PUT", ["apps", org, app]) => {
            let tasks = body["tasks"]
                .as_array()
                .ok_or_else(|| wrong("`tasks` is no list"))?;
            let tasks: Option<Vec<AppTask>> = tasks.iter().map(AppTask::read).collect();
            let tasks = tasks.ok_or_else(|| {
                wrong("a task has an `id`, and as its `type` one of data, confirmation and signing")
            })?;
            world.apis.instances.set_tasks(&format!("{org}/{app}"), tasks);
            Answer::empty(204)
        }
        ("GET", ["requests"]) => {
            let entries: Vec<Value> = world.log.entries().iter().map(entry).collect();
            Answer::json(200, &json!(entries))
        }
        ("GET", ["flaws"]) => Answer::json(200, &json!(*locked(&world.flaws))),
        _ => return Err(unknown(path)),
    })
}

fn unknown(path: &[&str]) -> Answer {
    let methods = match path {
        [
            "clients" | "certificates" | "tokens" | "revocations" | "delegations" | "consents" | "customers"
            | "clock" | "keys",
        ] => "POST",
        ["clients", _, "jwks"] | ["apps", _, _] => "PUT",
        ["faults"] => "GET, POST, DELETE",
        ["requests" | "flaws"] => "GET",
        _ => return Answer::problem(404, "Not Found", "sandbox: there is no such control"),
    };
    Answer::empty(405).header("allow", methods)
}

async fn client(world: &World, body: &Value) -> Result<Answer, Answer> {
    let mut registration =
        ClientRegistration::new(text(body, "organisation")?).scopes(texts(&body["scopes"]));
    if let Some(org) = body["serviceOwner"].as_str() {
        registration = registration.service_owner(org);
    }
    if let Some(life) = body["tokenLife"]
        .as_u64()
        .and_then(|life| u32::try_from(life).ok())
    {
        registration = registration.token_life(life);
    }
    if body["certificate"] == true {
        let id = world.register_certificate_client(registration);
        return Ok(Answer::json(201, &json!({"clientId": id})));
    }
    let client = world.register_client(registration).await.map_err(failed)?;
    let key: Value = serde_json::from_str(&client.private_jwk).unwrap_or_default();
    Ok(Answer::json(
        201,
        &json!({"clientId": client.client_id, "keyId": client.key_id, "privateJwk": key}),
    ))
}

fn token(world: &World, body: &Value) -> Result<String, Answer> {
    let get = |name: &str| text(body, name);
    let scopes = body["scopes"].as_str().unwrap_or_default();
    let made = match get("kind")? {
        "maskinporten" => world.maskinporten_token(get("organisation")?, scopes),
        "org" => world.org_token(get("serviceOwner")?, get("organisation")?, scopes),
        "organisation" => world.organisation_token(get("organisation")?, scopes),
        "person" => world.person_token(get("pid")?, scopes),
        "idporten" => world.idporten_token(get("pid")?, scopes),
        "platform" => world.platform_token(get("issuer")?, get("app")?),
        "studio" => world.studio_token(get("developer")?),
        _ => {
            return Err(wrong(
                "`kind` is none of maskinporten, org, organisation, person, idporten, platform, studio",
            ));
        }
    };
    made.map_err(failed)
}

fn entry(entry: &LogEntry) -> Value {
    json!({
        "time": entry.time, "method": entry.method, "target": entry.target, "operation": entry.operation,
        "status": entry.status, "remark": entry.remark, "claims": entry.claims,
        "microseconds": u64::try_from(entry.took.as_micros()).unwrap_or(u64::MAX),
    })
}
