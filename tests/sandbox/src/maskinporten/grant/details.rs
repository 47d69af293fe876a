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

/// The person whom the token is about.
pub(super) fn pid(jws: &Jws) -> Result<Option<&str>, Refusal> {
    match jws.claims.get("pid") {
        None => Ok(None),
        Some(pid) => match pid.as_str().filter(|text| digits(text, 11)) {
            Some(text) => Ok(Some(text)),
            None => Err(malformed("The pid is not eleven digits")),
        },
    }
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn malformed(why: &str) -> Refusal {
    Refusal::new("invalid_request", "MP-011", why)
}

/// The organisation that a supplier acts for.
pub(super) fn consumer(own: &str, jws: &Jws) -> Result<Option<String>, Refusal> {
    let Some(consumer) = jws.claims.get("consumer_org") else {
        return Ok(None);
    };
    let Some(consumer) = consumer.as_str().filter(|text| digits(text, 9)) else {
        return Err(malformed("The consumer_org is not nine digits"));
    };
    if jws.claims.get("iss_onbehalfof").is_some() {
        return Err(malformed(
            "The claims consumer_org and iss_onbehalfof exclude each other",
        ));
    }
    if consumer == own {
        let why = "The combination consumer_org in claim and delegation scope on client is invalid";
        return Err(Refusal::new("invalid_request", "", why));
    }
    Ok(Some(consumer.to_owned()))
}

/// Whether the consumer has the scopes from their providers, and has delegated them to the supplier if there is one.
pub(super) fn granted(
    world: &World,
    consumer: &str,
    supplier: Option<&str>,
    scopes: &[String],
) -> Result<(), Refusal> {
    let registry = locked(&world.registry);
    for scope in scopes {
        if registry.withheld.contains(&(consumer.to_owned(), scope.clone())) {
            let why = format!("Consumer has not been granted access to the scope {scope}");
            return Err(Refusal::new("forbidden", "MP-250", why));
        }
        let Some(supplier) = supplier else { continue };
        let delegation = (consumer.to_owned(), supplier.to_owned(), scope.clone());
        if !registry.delegations.contains(&delegation) {
            let why = format!(
                "Consumer {consumer} has not delegated access to the scope {scope} to supplier {supplier}"
            );
            return Err(Refusal::new("forbidden", "MP-251", why));
        }
    }
    Ok(())
}

/// The members that an element may have, by its type.
fn known(kind: &str) -> Option<&'static [&'static str]> {
    match kind {
        "urn:altinn:systemuser" => Some(&["type", "systemuser_org", "externalRef"]),
        "urn:altinn:consent" => Some(&["type", "id", "from"]),
        _ => None,
    }
}

/// The element of `authorization_details` in the token.
pub(super) fn details(
    world: &World,
    client: &str,
    own: &str,
    consumer: &str,
    jws: &Jws,
) -> Result<Option<Value>, Refusal> {
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
    let kind = element["type"].as_str().unwrap_or_default();
    let Some(members) = known(kind) else {
        return Err(refused("MP-301", "The type of authorization_details is unknown"));
    };
    let mut names = element.as_object().into_iter().flatten().map(|(name, _)| name);
    if let Some(name) = names.find(|name| !members.contains(&name.as_str())) {
        return Err(refused("MP-302", &format!("The member {name} is unknown")));
    }
    let unmatched = || {
        let why = "The values of authorization_details do not match the registers of Altinn";
        Refusal::new("invalid_altinn_customer_configuration", "MP-303", why)
    };
    if kind == "urn:altinn:consent" {
        let registry = locked(&world.registry);
        let consent = registry.consents.get(element["id"].as_str().unwrap_or_default());
        let (from, (to, element_in_token)) = consent.ok_or_else(unmatched)?;
        // The consent is given to the consumer, also when a supplier fetches the token.
        if element["from"].as_str() != Some(from) || to != consumer {
            return Err(unmatched());
        }
        return Ok(Some(element_in_token.clone()));
    }
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
        .apis
        .systems
        .user(client, own, normalised(id), reference)
        .ok_or_else(unmatched)?;
    Ok(Some(json!({
        "type": "urn:altinn:systemuser", "systemuser_id": [user.id], "system_id": user.system,
        "systemuser_org": organisation(normalised(id)),
    })))
}

/// An organisation as tokens write it (ISO 6523).
pub(super) fn organisation(number: &str) -> Value {
    json!({"authority": "iso6523-actorid-upis", "ID": format!("0192:{number}")})
}
