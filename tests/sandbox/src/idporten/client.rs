//! Who a client of ID-porten is.

use super::{Answer, Jws, World, field, locked, refused};

/// Who a client is: one that is registered proves it with a key, one that is not is public.
pub(super) fn client(world: &World, fields: &[(String, String)]) -> Result<String, Answer> {
    let wrong = |why: &str| refused(401, "invalid_client", why);
    let Some(assertion) = field(fields, "client_assertion") else {
        let id = field(fields, "client_id").ok_or_else(|| wrong("no client_id"))?;
        if locked(&world.registry).clients.get(id).is_some() {
            return Err(wrong(
                "the client is registered with a key; send a client_assertion",
            ));
        }
        return Ok(id.to_owned());
    };
    if field(fields, "client_assertion_type")
        != Some("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
    {
        return Err(wrong("client_assertion_type is not that of a JWT"));
    }
    let jws = Jws::read(assertion).ok_or_else(|| wrong("the client_assertion is no compact JWS"))?;
    let id = jws.text("iss").unwrap_or_default().to_owned();
    let now = world.clock.seconds();
    let mut registry = locked(&world.registry);
    let known = registry
        .clients
        .get(&id)
        .ok_or_else(|| wrong("the client is unknown"))?;
    let kid = jws.header["kid"].as_str().unwrap_or_default();
    let signed = known
        .keys
        .iter()
        .any(|key| key.kid == kid && key.until > now && jws.signed_by(&key.n, &key.e));
    if !signed {
        return Err(wrong("no key of the client signed the client_assertion"));
    }
    let audiences = [world.idporten(), format!("{}/token", world.idporten())];
    let audience = jws
        .text("aud")
        .or_else(|| jws.claims["aud"][0].as_str())
        .unwrap_or_default();
    if !audiences.iter().any(|known| known == audience) || jws.text("sub") != Some(&id) {
        return Err(wrong(
            "the client_assertion wants iss = sub = client_id, and aud = the issuer",
        ));
    }
    let exp = jws.seconds("exp").unwrap_or(0);
    if exp <= now || exp > now + 130 {
        return Err(wrong(
            "the client_assertion has expired, or lives longer than 120 seconds",
        ));
    }
    let jti = jws.text("jti").unwrap_or_default();
    if jti.is_empty() || registry.replayed(&format!("idporten {id} {jti}"), now, exp) {
        return Err(wrong(
            "the jti of the client_assertion is missing or was used before",
        ));
    }
    Ok(id)
}
