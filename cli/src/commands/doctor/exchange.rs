//! Whether Altinn exchanges a token, and what it says to the new one.

use altinn_auth::{AltinnAuthentication, Claims, Scopes, Session, Token};
use altinn_runtime::TokenKind;

use super::{Check, Report, credentials::is_told};
use crate::{
    CliError,
    profile::{Active, no_token},
};

/// What to do where Altinn exchanges no token.
const EXCHANGED: &str =
    "test goes with test and production with production; Digdir as a test department needs --test-org";

/// Whether the login of a person is still good.
pub(super) async fn person(
    report: &mut Report<'_>,
    active: &Active,
    session: &Session,
) -> Result<(), CliError> {
    let scopes = Scopes::none();
    if let Err(error) = session.token(TokenKind::Altinn, scopes.clone()).await {
        let error = no_token(&error);
        return report.add(Check::of_error("login", &error));
    }
    report.add(Check::ok("login", "the person is logged in"))?;
    exchange(report, active, session, scopes).await
}

/// Exchanges the token, and asks Altinn to refresh the new one, which shows that Altinn accepts it.
pub(super) async fn exchange(
    report: &mut Report<'_>,
    active: &Active,
    session: &Session,
    scopes: Scopes,
) -> Result<(), CliError> {
    let token = match session.token(TokenKind::Altinn, scopes).await {
        Ok(token) => token,
        Err(error) => {
            if is_told(report, &error) {
                let words = format!("{error}: see the network check");
                return report.add(Check::skip("exchange", words));
            }
            return report.add(Check::fail(
                "exchange",
                no_token(&error).exit(),
                error.to_string(),
                EXCHANGED,
            ));
        }
    };
    report.add(Check::ok(
        "exchange",
        format!("Altinn exchanges the token{}", known_as(&token)),
    ))?;
    let altinn = match AltinnAuthentication::new(&active.environment) {
        Ok(altinn) => altinn,
        Err(error) => {
            return report.add(Check::of_error(
                "API",
                &crate::profile::unusable("Altinn", &error),
            ));
        }
    };
    let check = match altinn.refresh(&token).await {
        Ok(_) => Check::ok("API", "Altinn accepts the token"),
        Err(error) => Check::fail(
            "API",
            no_token(&error).exit(),
            error.to_string(),
            "Altinn issued this token a moment ago: try again, and then ask servicedesk@altinn.no",
        ),
    };
    report.add(check)
}

/// Whom Altinn takes the caller for.
fn known_as(token: &Token) -> String {
    let Some(claims) = Claims::unverified(token.expose()) else {
        return String::new();
    };
    match (
        claims.altinn_org(),
        claims.altinn_organisation(),
        claims.altinn_user_id(),
    ) {
        (Some(org), _, _) => format!(", for the service owner {org}"),
        (None, Some(number), _) => format!(", for the organisation {}", number.as_str()),
        (None, None, Some(id)) => format!(", for the user {id}"),
        _ => String::new(),
    }
}
