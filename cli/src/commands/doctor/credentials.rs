//! Whether Maskinporten issues tokens: client and scopes.

use altinn_auth::{AuthError, Claims, Fault, Reason, Refusal, Scopes, Session, Token};
use altinn_runtime::{Environment, TokenKind};

use super::{
    Check, Report, Status,
    exchange::{exchange, person},
};
use crate::{
    CliError, Exit,
    profile::{Active, Origin, no_token},
};

/// A scope that many clients have. Without any in the profile it shows whether the key is accepted: that comes first.
const SOME: &str = "altinn:instances.read";
/// More scopes than these are not tried one by one.
const MOST: usize = 20;

pub(super) async fn check(report: &mut Report<'_>, active: &Active) -> Result<(), CliError> {
    let session = match active.session(report.context) {
        Ok(Some(session)) => session,
        Ok(None) => return report.add(Check::skip("client", "there are no credentials")),
        // A key that cannot be read has a check of its own.
        Err(_)
            if report
                .checks
                .iter()
                .any(|check| check.status == Status::Fail && check.name == "key") =>
        {
            return report.add(Check::skip("client", "without the key nothing can be asked"));
        }
        Err(error) => return report.add(Check::of_error("client", &error)),
    };
    if let Origin::Profile { profile, .. } = &active.origin
        && profile.person.is_some()
    {
        return person(report, active, &session).await;
    }
    let granted = granted(report, active);
    let Some(held) = client(report, active, &session, &granted).await? else {
        return report.add(Check::skip("exchange", "there is no token to exchange"));
    };
    if active.environment == Environment::Local {
        return report.add(Check::skip("exchange", "localtest has tokens of its own"));
    }
    let altinn = held
        .iter()
        .filter(|scope| scope.starts_with("altinn:") || scope.starts_with("digdir:"));
    let altinn = Scopes::new(altinn).unwrap_or_default();
    if altinn.is_empty() {
        return report.add(Check::skip(
            "exchange",
            "Altinn exchanges tokens with a scope that begins with `altinn:`; there is none",
        ));
    }
    exchange(report, active, &session, altinn).await
}

/// The scopes that the profile or the variables name.
fn granted(report: &Report<'_>, active: &Active) -> Scopes {
    let text = match &active.origin {
        Origin::Profile { profile, .. } => profile
            .granted_scopes
            .clone()
            .or_else(|| profile.default_scopes.clone()),
        _ => ["ALTINN_GRANTED_SCOPES", "ALTINN_SCOPES", "MASKINPORTEN_SCOPES"]
            .iter()
            .find_map(|name| report.context.host.variable(name)),
    };
    text.and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// Asks Maskinporten for tokens; the granted scopes, or `None` where it issues none.
async fn client(
    report: &mut Report<'_>,
    active: &Active,
    session: &Session,
    granted: &Scopes,
) -> Result<Option<Scopes>, CliError> {
    let asked = if granted.is_empty() {
        Scopes::new([SOME]).unwrap_or_default()
    } else {
        granted.clone()
    };
    let error = match session.token(TokenKind::Maskinporten, asked.clone()).await {
        Ok(token) => {
            report.add(Check::ok(
                "client",
                format!("Maskinporten accepts the client and its key{}", consumer(&token)),
            ))?;
            report.add(scopes_are_there(granted))?;
            return Ok(Some(asked));
        }
        Err(error) => error,
    };
    if fault(session, &asked).await != Fault::Scope {
        report.add(if is_told(report, &error) {
            Check::skip("client", format!("{error}: see the network check"))
        } else {
            refused(session, &asked, &error, active).await
        })?;
        return Ok(None);
    }
    report.add(Check::ok("client", "Maskinporten accepts the client and its key"))?;
    if granted.is_empty() {
        let advice = "altinn login --scope, with the scopes of the client";
        report.add(Check::warn(
            "scopes",
            "the profile names none, so none was tried",
            advice,
        ))?;
        return Ok(None);
    }
    each(report, session, granted, &error).await
}

/// Which of the scopes are refused.
async fn each(
    report: &mut Report<'_>,
    session: &Session,
    granted: &Scopes,
    error: &AuthError,
) -> Result<Option<Scopes>, CliError> {
    let (mut held, mut refused) = (Vec::new(), Vec::new());
    for scope in granted.iter().take(MOST) {
        let one = Scopes::new([scope]).unwrap_or_default();
        match session.token(TokenKind::Maskinporten, one).await {
            Ok(_) => held.push(scope),
            Err(error) => refused.push((scope, reason(&error))),
        }
    }
    if refused.is_empty() {
        report.add(Check::warn(
            "scopes",
            format!("each is given, and all of them together are not: {error}"),
            "commands ask for what an operation needs, so this hurts only those that need several",
        ))?;
    } else {
        let names: Vec<String> = refused
            .iter()
            .map(|(scope, why)| format!("{scope} ({why})"))
            .collect();
        report.add(Check::fail(
            "scopes",
            Exit::Refused,
            format!("refused: {}", names.join(", ")),
            "add them to the client at Samarbeidsportalen, where their owner has granted them to your organisation; or leave them \
             out with altinn login --scope",
        ))?;
    }
    let held = Scopes::new(held).unwrap_or_default();
    Ok(Some(held).filter(|held| !held.is_empty()))
}

fn reason(error: &AuthError) -> &'static str {
    match error.refusal().map(Refusal::reason) {
        Some(Reason::ScopeNotOnClient) => "not on the client",
        Some(Reason::ScopeNotGranted) => "not granted to the organisation",
        Some(Reason::ScopeOfOtherKind) => "of another kind than the others",
        _ => "no token",
    }
}

fn scopes_are_there(granted: &Scopes) -> Check {
    match granted.len() {
        0 => Check::warn(
            "scopes",
            format!("the profile names none; the client has {SOME}"),
            "altinn login --scope, with the scopes of the client",
        ),
        1 => Check::ok("scopes", granted.to_string()),
        count => Check::ok("scopes", format!("all {count} are on the client")),
    }
}

/// Whether the network check has reported it already.
pub(super) fn is_told(report: &Report<'_>, error: &AuthError) -> bool {
    let mut failed = report.checks.iter().filter(|check| check.status == Status::Fail);
    no_token(error).exit() == Exit::Network && failed.any(|check| check.name == "network")
}

/// Whom the token is of.
fn consumer(token: &Token) -> String {
    let number = Claims::unverified(token.expose())
        .and_then(|claims| claims.consumer())
        .and_then(|party| party.organisation());
    number.map_or_else(String::new, |number| {
        format!(", organisation {}", number.as_str())
    })
}

/// What is at fault. The refusal is remembered for some seconds, so nothing is asked again.
async fn fault(session: &Session, scopes: &Scopes) -> Fault {
    match session.check_with(scopes.clone()).await {
        Ok(()) => Fault::Other,
        Err(error) => error.fault(),
    }
}

async fn refused(session: &Session, scopes: &Scopes, error: &AuthError, active: &Active) -> Check {
    let portal = match active.environment {
        Environment::Prod => "https://sjolvbetjening.samarbeid.digdir.no",
        _ => "https://sjolvbetjening.test.samarbeid.digdir.no",
    };
    let exit = no_token(error).exit();
    let (name, advice) = match fault(session, scopes).await {
        Fault::Key => (
            "key",
            format!(
                "register what `altinn key show-public` prints on this client at {portal}, or use the key that is there"
            ),
        ),
        Fault::Client => (
            "client",
            format!("look for its id at {portal}: test and production have different clients"),
        ),
        Fault::Customer => (
            "client",
            "the organisation of --consumer-org has to delegate the scope in Altinn".to_owned(),
        ),
        Fault::Clock => (
            "clock",
            "set the clock of this machine (timedatectl set-ntp true)".to_owned(),
        ),
        Fault::Network => ("client", "see the network check".to_owned()),
        Fault::Server => (
            "client",
            "try again later; https://status.digdir.no shows outages".to_owned(),
        ),
        _ => ("client", "--verbose says more".to_owned()),
    };
    Check::fail(name, exit, error.to_string(), advice)
}
