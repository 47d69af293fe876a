//! Who calls, and whether the operation is open to them: token kind, issuer, signature, expiry, scope and keys.

use serde_json::Value;

use crate::{
    altinn2,
    contract::Operation,
    http::{Answer, Request},
    jose::Jws,
    keys::Issuer,
    world::{World, locked},
};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Altinn,
    Maskinporten,
    IdPorten,
    Dialog,
    /// Of Altinn Studio, which only the exchange takes.
    Studio,
}

impl Kind {
    /// As the documents write it.
    fn name(self) -> &'static str {
        match self {
            Self::Altinn => "altinn",
            Self::Maskinporten => "maskinporten",
            Self::IdPorten => "idporten",
            Self::Dialog => "dialog",
            Self::Studio => "studio",
        }
    }
}

/// A caller whose credentials were believed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Caller {
    pub(crate) kind: Option<Kind>,
    pub(crate) claims: Value,
    /// Who signed the platform access token, when one came.
    pub(crate) platform: Option<String>,
}

impl Caller {
    /// The number of the organisation: that of a system user's owner, else the consumer's.
    pub(crate) fn organisation(&self) -> Option<String> {
        let owner = &self.claims["authorization_details"][0]["systemuser_org"]["ID"];
        let id = owner.as_str().or_else(|| self.claims["consumer"]["ID"].as_str());
        let number = id.or_else(|| self.claims["urn:altinn:orgNumber"].as_str())?;
        Some(number.rsplit(':').next().unwrap_or(number).to_owned())
    }

    /// The number of the organisation whose client it is, also for system users.
    pub(crate) fn consumer(&self) -> Option<String> {
        let id = self.claims["consumer"]["ID"].as_str()?;
        Some(id.rsplit(':').next().unwrap_or(id).to_owned())
    }

    /// The code of the service owner, such as `skd`: the platform token's issuer wins, as in Altinn Notifications.
    pub(crate) fn org(&self) -> Option<String> {
        self.platform
            .clone()
            .or_else(|| self.claims["urn:altinn:org"].as_str().map(str::to_owned))
    }

    /// The national identity number of a person.
    pub(crate) fn person(&self) -> Option<&str> {
        self.claims["pid"].as_str()
    }

    /// Who it is, in one text that differs between callers.
    pub(crate) fn name(&self) -> String {
        let id = self.claims["authorization_details"][0]["systemuser_id"][0].as_str();
        if let Some(id) = id {
            return format!("/systemuser/{id}");
        }
        if let Some(org) = self.org() {
            return format!("/org/{org}");
        }
        if let Some(number) = self.organisation() {
            return format!("/organisation/{number}");
        }
        if let Some(user) = self.claims["urn:altinn:username"].as_str() {
            return format!("/user/{user}");
        }
        match self.claims["urn:altinn:userid"].as_i64() {
            Some(user) => format!("/user/{user}"),
            None => self
                .person()
                .map_or_else(|| "/anonymous".to_owned(), |person| format!("/person/{person}")),
        }
    }

    /// Whether the token has a scope.
    pub(crate) fn has_scope(&self, scope: &str) -> bool {
        let scopes = self.claims["scope"].as_str().unwrap_or_default();
        scopes.split_whitespace().any(|held| held == scope)
    }
}

/// A token that came with a request, and whether to believe it; it may have expired `leeway` seconds ago.
pub(crate) fn bearer(world: &World, token: &str, leeway: i64) -> Result<(Kind, Value), String> {
    let read = Jws::read(token).ok_or("the token is no compact JWS")?;
    let issuer = read.text("iss").unwrap_or_default();
    // Exact equality, slash included: docs.digdir.no and Altinn both compare so.
    let (kind, signer) = match issuer {
        issuer if issuer == world.altinn() => (Kind::Altinn, Some(Issuer::Altinn)),
        issuer if issuer == world.maskinporten() => (Kind::Maskinporten, Some(Issuer::Maskinporten)),
        issuer if issuer == world.idporten() => (Kind::IdPorten, Some(Issuer::IdPorten)),
        issuer if issuer == world.dialogporten() => (Kind::Dialog, None),
        "studio" | "dev-studio" | "staging-studio" => (Kind::Studio, Some(Issuer::Studio)),
        other => return Err(format!("the issuer `{other}` is none of this sandbox")),
    };
    let signed = match signer {
        Some(issuer) => world.keys.signed(issuer, &read),
        None => world.keys.dialogporten.signed(&read),
    };
    if !signed {
        return Err("no key that the issuer publishes signed the token".to_owned());
    }
    let now = world.clock.seconds();
    match read.seconds("exp") {
        Some(exp) if exp + leeway > now => {}
        Some(exp) => return Err(format!("the token expired {} seconds ago", now - exp)),
        None => return Err("the token has no `exp`".to_owned()),
    }
    if read
        .text("jti")
        .is_some_and(|jti| locked(&world.revoked).get(jti).is_some())
    {
        return Err("the token was revoked".to_owned());
    }
    Ok((kind, read.claims))
}

/// Whether the credentials of a request open an operation.
pub(crate) fn authorise(world: &World, operation: &Operation, request: &Request) -> Result<Caller, Answer> {
    subscription_key(world, operation, request)?;
    let mut reasons = Vec::new();
    let mut caller = Caller::default();
    if let Some(token) = request.bearer() {
        // Storage, Events and Correspondence allow no clock skew, so no operation does.
        match bearer(world, token, 0) {
            Ok((kind, claims)) => {
                caller.kind = Some(kind);
                caller.claims = claims;
            }
            Err(reason) => reasons.push(reason),
        }
    }
    if let Some(token) = request.header("platformaccesstoken") {
        match platform(world, token) {
            Ok(issuer) => caller.platform = Some(issuer),
            Err(reason) => reasons.push(reason),
        }
    }
    let altinn2 = altinn2::held(world, operation, request, &mut caller)?;
    let held = |name: &String| match name.as_str() {
        "none" => true,
        "platform" => caller.platform.is_some(),
        "apikey2" => altinn2.key,
        "login2" => altinn2.login,
        "certificate2" => altinn2.certificate,
        name => caller.kind.is_some_and(|kind| kind.name() == name),
    };
    // A token that was sent and is not believed is refused even where none is needed.
    let fitting: Vec<&Vec<String>> = operation
        .tokens
        .iter()
        .filter(|set| set.iter().all(held))
        .collect();
    if fitting.is_empty() && !operation.tokens.is_empty() {
        let of_altinn2 = altinn2::unauthorised(operation, request);
        return Err(of_altinn2.unwrap_or_else(|| unauthorised(operation, &caller, &reasons)));
    }
    let scoped = fitting.iter().any(|set| {
        !set.iter()
            .any(|name| name == "platform" || name == "none" || name == "dialog")
    });
    // Scopes are of tokens: what else there is for Altinn II has none.
    let by_altinn2 = fitting.iter().any(|set| {
        set.iter()
            .all(|name| matches!(name.as_str(), "apikey2" | "login2" | "certificate2"))
    });
    let by_platform = fitting
        .iter()
        .any(|set| set.iter().any(|name| name == "platform"));
    let open = operation.tokens.is_empty() || fitting.iter().any(|set| set.iter().any(|name| name == "none"));
    let by_dialog = caller.kind == Some(Kind::Dialog);
    if scoped && !by_platform && !open && !by_dialog && !by_altinn2 {
        scopes(operation, &caller)?;
    }
    Ok(caller)
}

fn unauthorised(operation: &Operation, caller: &Caller, reasons: &[String]) -> Answer {
    let wanted: Vec<String> = operation.tokens.iter().map(|set| set.join(" and ")).collect();
    let mut detail = format!("{}: it takes {}", operation.full_name(), wanted.join(", or "));
    match caller.kind {
        Some(kind) => detail.push_str(&format!("; a token of kind {} came", kind.name())),
        None if reasons.is_empty() => detail.push_str("; nothing came"),
        None => {}
    }
    for reason in reasons {
        detail.push_str(&format!("; {reason}"));
    }
    Answer::problem(401, "Unauthorized", detail).header("www-authenticate", "Bearer error=\"invalid_token\"")
}

/// Whether a token has the scopes of an operation.
fn scopes(operation: &Operation, caller: &Caller) -> Result<(), Answer> {
    let enough = |set: &Vec<String>| {
        let held = set.iter().all(|scope| caller.has_scope(scope));
        // Correspondence: a raw Maskinporten token needs `altinn:serviceowner` too, an exchanged one does not.
        let stricter = operation.scopes.iter().any(|other| {
            other.len() > set.len()
                && set.iter().all(|scope| other.contains(scope))
                && other[0] == "altinn:serviceowner"
        });
        held && !(stricter && caller.kind == Some(Kind::Maskinporten))
    };
    if operation.scopes.is_empty() || operation.scopes.iter().any(enough) {
        return Ok(());
    }
    let wanted: Vec<String> = operation.scopes.iter().map(|set| set.join(" with ")).collect();
    let held = caller.claims["scope"].as_str().unwrap_or_default();
    let detail = format!(
        "{}: it wants {}; the token has `{held}`",
        operation.full_name(),
        wanted.join(", or ")
    );
    Err(Answer::problem(403, "Forbidden", detail))
}

/// The issuer of a platform access token.
fn platform(world: &World, token: &str) -> Result<String, String> {
    let read = Jws::read(token).ok_or("the platform access token is no compact JWS")?;
    if !world.keys.signed(Issuer::Component, &read) {
        return Err("no component of this sandbox signed the platform access token".to_owned());
    }
    // altinn-accesstoken allows a skew of a minute.
    if read
        .seconds("exp")
        .is_none_or(|exp| exp + 60 <= world.clock.seconds())
    {
        return Err("the platform access token has expired".to_owned());
    }
    read.text("iss")
        .map(str::to_owned)
        .ok_or_else(|| "the platform access token has no issuer".to_owned())
}

/// The key of the API management, answered as Azure API Management does.
fn subscription_key(world: &World, operation: &Operation, request: &Request) -> Result<(), Answer> {
    if operation.subscription_key == "no" || !world.settings.subscription_keys {
        return Ok(());
    }
    let query = request.asked("subscription-key");
    let sent = request
        .header("ocp-apim-subscription-key")
        .map(str::to_owned)
        .or(query);
    let reason = match sent {
        Some(key) if key == world.subscription_key() => return Ok(()),
        Some(_) => "Access denied due to invalid subscription key.",
        None if operation.subscription_key == "required" => "Access denied due to missing subscription key.",
        None => return Ok(()),
    };
    let body = serde_json::json!({"statusCode": 401, "message": reason});
    Err(Answer::json(401, &body).remark(format!("{}: {reason}", operation.full_name())))
}
