//! What a grant may ask for beside scopes: an audience, a consumer, a system user or a consent.

use serde_json::{Value, json};

use super::{Jws, Refusal, World, locked, normalised};

/// The audience that was asked for (RFC 8707), which is an absolute URI without a fragment.
pub(super) fn resource(jws: &Jws) -> Result<Option<Value>, Refusal> {
    let Some(asked) = jws.claims.get("resource") else {
        return Ok(None);
    };
    let one = asked
        .as_array()
        .map_or_else(|| vec![asked], |list| list.iter().collect());
    let absolute = |value: &&Value| {
        let url = value.as_str().and_then(|text| url::Url::parse(text).ok());
        url.is_some_and(|url| url.fragment().is_none())
    };
    if one.is_empty() || !one.iter().all(absolute) {
        return Err(Refusal::new(
            "invalid_target",
            "",
            "The resource is no absolute URI without fragment",
        ));
    }
    Ok(Some(asked.clone()))
}

/// The organisation that a supplier acts for.
pub(super) fn consumer(
    world: &World,
    own: &str,
    scopes: &[String],
    jws: &Jws,
) -> Result<Option<String>, Refusal> {
    let Some(consumer) = jws.text("consumer_org") else {
        return Ok(None);
    };
    if consumer.len() != 9 || !consumer.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Refusal::new(
            "invalid_request",
            "MP-011",
            "The consumer_org is not nine digits",
        ));
    }
    if consumer == own {
        let why = "The combination consumer_org in claim and delegation scope on client is invalid";
        return Err(Refusal::new("invalid_request", "", why));
    }
    let registry = locked(&world.registry);
    for scope in scopes {
        let delegation = (consumer.to_owned(), own.to_owned(), scope.clone());
        if !registry.delegations.contains(&delegation) {
            let why = format!(
                "Consumer {consumer} has not delegated access to the scope {scope} to supplier {own}"
            );
            return Err(Refusal::new("forbidden", "MP-251", why));
        }
    }
    Ok(Some(consumer.to_owned()))
}

/// The element of `authorization_details` in the token.
pub(super) fn details(world: &World, client: &str, own: &str, jws: &Jws) -> Result<Option<Value>, Refusal> {
    let Some(asked) = jws.claims.get("authorization_details") else {
        return Ok(None);
    };
    let refused = |code, why: &str| Refusal::new("invalid_authorization_details", code, why);
    let [element] = asked.as_array().map_or(&[][..], Vec::as_slice) else {
        return Err(refused(
            "MP-302",
            "The authorization_details are not an array of one element",
        ));
    };
    let unmatched = || {
        let why = "The values of authorization_details do not match the registers of Altinn";
        Refusal::new("invalid_altinn_customer_configuration", "MP-303", why)
    };
    match element["type"].as_str() {
        Some("urn:altinn:systemuser") => {
            let reference = element["externalRef"].as_str();
            let fits = |letter: char| letter.is_ascii_alphanumeric() || "øØæÆåÅ_-".contains(letter);
            if reference.is_some_and(|text| text.chars().count() > 255 || !text.chars().all(fits)) {
                return Err(refused("MP-302", "The externalRef has illegal characters"));
            }
            let id = element["systemuser_org"]["ID"].as_str().unwrap_or_default();
            if element["systemuser_org"]["authority"] != "iso6523-actorid-upis" || !id.starts_with("0192:") {
                return Err(refused(
                    "MP-302",
                    "The systemuser_org is not of authority iso6523-actorid-upis",
                ));
            }
            let user = world
                .jobs
                .systems
                .user(client, own, normalised(id), reference)
                .ok_or_else(unmatched)?;
            Ok(Some(json!({
                "type": "urn:altinn:systemuser", "systemuser_id": [user.id], "system_id": user.system,
                "systemuser_org": organisation(normalised(id)),
            })))
        }
        Some("urn:altinn:consent") => {
            let registry = locked(&world.registry);
            let consent = registry.consents.get(element["id"].as_str().unwrap_or_default());
            let (from, to, element_in_token) = consent.ok_or_else(unmatched)?;
            if element["from"].as_str() != Some(from) || to != own {
                return Err(unmatched());
            }
            Ok(Some(element_in_token.clone()))
        }
        _ => Err(refused("MP-301", "The type of authorization_details is unknown")),
    }
}

/// An organisation as tokens write it (ISO 6523).
pub(super) fn organisation(number: &str) -> Value {
    json!({"authority": "iso6523-actorid-upis", "ID": format!("0192:{number}")})
}
