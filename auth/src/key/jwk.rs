//! JSON Web Keys (RFC 7517, RFC 7518 section 6.3) of RSA keys.

use serde::Deserialize;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::{KeyError, KeyErrorKind, Parts, PrivateKey, parts::not_rsa};
use crate::{
    base64,
    secret::Secret,
    signer::{Algorithm, KeyId},
};

/// What is read of a JWK. Other members (`use`, `x5t`, ...) do not matter when signing. `exp` is Digdir's: RFC 7517 has none.
#[derive(Deserialize)]
struct Jwk {
    kty: Option<String>,
    alg: Option<String>,
    kid: Option<String>,
    exp: Option<Value>,
    n: Option<String>,
    e: Option<String>,
    d: Option<Secret>,
    p: Option<Secret>,
    q: Option<Secret>,
    dp: Option<Secret>,
    dq: Option<Secret>,
    qi: Option<Secret>,
}

/// One key, or a set of keys.
#[derive(Deserialize)]
struct Document {
    keys: Option<Vec<Jwk>>,
    #[serde(flatten)]
    key: Jwk,
}

/// Reads a JWK. `kid` replaces its own.
pub(super) fn read(json: &str, kid: Option<String>) -> Result<PrivateKey, KeyError> {
    let format = |message: &str| KeyError::new(KeyErrorKind::Format, message);
    let json = json.trim_start_matches('\u{feff}').trim();
    // The words of a serde error could repeat a value.
    let document: Document = serde_json::from_str(json).map_err(|_| format(what_is_wrong(json)))?;
    let key = match document.keys {
        None => document.key,
        Some(keys) => {
            let count = keys.len();
            let mut keys = keys.into_iter();
            match (keys.next(), keys.next()) {
                (Some(key), None) => key,
                _ => {
                    return Err(format(&format!(
                        "the JWKS holds {count} keys; it must hold one, the one to sign with"
                    )));
                }
            }
        }
    };
    from_jwk(key, kid)
}

/// What stands there in place of a JWK, by its first characters.
fn what_is_wrong(text: &str) -> &'static str {
    let begins = |start: &str| text.starts_with(start);
    if begins("'") || begins("`") {
        "the JWK stands in single quotes, which are part of the value: remove them (files for containers keep quotes)"
    } else if begins("\"") || begins("{\\\"") {
        "the JWK is quoted once more: remove the outer quotes, and the backslashes before the inner ones"
    } else if begins("-----BEGIN") {
        "it is PEM, and no JWK"
    } else if begins("eyJ") {
        "it is an encoded JWK (base64), and no JWK"
    } else {
        "the JWK is no JSON object whose members are texts"
    }
}

fn from_jwk(key: Jwk, kid: Option<String>) -> Result<PrivateKey, KeyError> {
    match key.kty.as_deref() {
        Some("RSA") => {}
        Some(_) => return Err(not_rsa()),
        None => return Err(KeyError::new(KeyErrorKind::Format, "the JWK has no `kty`")),
    }
    let algorithm = match key.alg.as_deref() {
        None => Algorithm::default(),
        Some(name) => Algorithm::from_name(name).ok_or_else(|| {
            KeyError::new(
                KeyErrorKind::NotRsa,
                "the `alg` of the JWK is none of RS256, RS384 and RS512",
            )
        })?,
    };
    let public = |name: &str, value: Option<String>| match value {
        Some(text) => number(name, &text).map(|number| number.to_vec()),
        None => Err(KeyError::new(
            KeyErrorKind::Format,
            format!("the JWK has no `{name}`"),
        )),
    };
    let private = |name: &str, value: Option<Secret>| match value {
        Some(text) => number(name, text.expose()),
        None => {
            let message =
                format!("the JWK has no `{name}`: the private key is needed here, with p, q, dp, dq and qi");
            Err(KeyError::new(KeyErrorKind::NoPrivateKey, message))
        }
    };
    let expires = key.exp.as_ref().and_then(Value::as_u64);
    let parts = Parts {
        n: public("n", key.n)?,
        e: public("e", key.e)?,
        d: private("d", key.d)?,
        p: private("p", key.p)?,
        q: private("q", key.q)?,
        dp: private("dp", key.dp)?,
        dq: private("dq", key.dq)?,
        qi: private("qi", key.qi)?,
    };
    // The size comes first: it is the better reason.
    let id = kid.or(key.kid).filter(|kid| !kid.is_empty()).map(KeyId::Kid);
    let named = id.is_some();
    let mut key = PrivateKey::from_parts(parts, algorithm, id)?;
    key.expires = expires;
    if named {
        Ok(key)
    } else {
        let message =
            "the JWK has no `kid`: add the id that the key is registered under at Samarbeidsportalen";
        Err(KeyError::new(KeyErrorKind::NoKeyId, message))
    }
}

/// A number of a JWK, without the leading zeros that some tools write.
fn number(name: &str, text: &str) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let bytes = base64::tolerant(text).ok_or_else(|| {
        KeyError::new(
            KeyErrorKind::Format,
            format!("`{name}` of the JWK is no base64url"),
        )
    })?;
    let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
    Ok(Zeroizing::new(bytes[start..].to_vec()))
}

/// The public half, in the members that Samarbeidsportalen requires.
pub(super) fn public(parts: &Parts, algorithm: Algorithm, id: &KeyId) -> Value {
    let mut jwk = json!({
        "kty": "RSA",
        "use": "sig",
        "alg": algorithm.name(),
        "e": base64::url(&parts.e),
        "n": base64::url(&parts.n),
    });
    match id {
        KeyId::Kid(kid) => jwk["kid"] = kid.as_str().into(),
        KeyId::Chain(chain) => jwk["x5c"] = chain.iter().map(base64::standard).collect(),
    }
    jwk
}

/// How many keys a client may have.
const MAX_KEYS: usize = 5;

/// An array of the registered keys and a new one.
pub(super) fn beside(registered: &str, new: Value) -> Result<String, KeyError> {
    let format = || KeyError::new(KeyErrorKind::Format, "the registered keys are no array of JWKs");
    let mut document: Value = serde_json::from_str(registered).map_err(|_| format())?;
    if let Some(keys) = document.get_mut("keys") {
        document = keys.take();
    }
    let Value::Array(mut keys) = document else {
        return Err(format());
    };
    if keys.iter().any(|key| key.get("d").is_some()) {
        let message = "there is a private key among the registered keys; they have to be public keys";
        return Err(KeyError::new(KeyErrorKind::Invalid, message));
    }
    keys.retain(|key| key.get("kid") != new.get("kid"));
    keys.push(new);
    if keys.len() > MAX_KEYS {
        return Err(KeyError::new(
            KeyErrorKind::Invalid,
            "a client may have five keys; leave out the oldest",
        ));
    }
    Ok(format!("{:#}", Value::Array(keys)))
}

/// The whole key. Written by hand, so that no copy of the numbers stays behind in a JSON tree.
pub(super) fn private(parts: &Parts, algorithm: Algorithm, id: &KeyId, expires: Option<u64>) -> Secret {
    let mut public = public(parts, algorithm, id);
    if let Some(seconds) = expires {
        public["exp"] = seconds.into();
    }
    let mut public = public.to_string();
    public.pop();
    // Long enough for all members, so that no half-written copy is left behind when it grows.
    let mut json = Zeroizing::new(String::with_capacity(public.len() + parts.n.len() * 8));
    json.push_str(&public);
    let members = [
        ("d", &parts.d),
        ("p", &parts.p),
        ("q", &parts.q),
        ("dp", &parts.dp),
        ("dq", &parts.dq),
        ("qi", &parts.qi),
    ];
    for (name, value) in members {
        let value = Zeroizing::new(base64::url(value));
        json.extend([",\"", name, "\":\"", &value, "\""]);
    }
    json.push('}');
    Secret::new(std::mem::take(&mut *json))
}
