//! `altinn token`: a token for a call that this program does not make.

use altinn_auth::{Consent, ConsentGiver, OrganisationNumber, Session, SystemUser, Token, TokenRequest};
use altinn_runtime::TokenKind;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use clap::{ArgMatches, Args, Command};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Own, Running, login::scopes, options};
use crate::{
    CliError, Context, output,
    profile::{self, Active, Origin, no_token},
};

pub(crate) const OWN: Own = Own {
    command,
    run: |context, matches| Box::pin(run(context, matches)) as Running<'_>,
};

const EXAMPLES: &str = "Examples:
  altinn token --scope altinn:instances.read
  altinn token --scope altinn:instances.read --exchange --decode
  altinn token --scope altinn:instances.read --system-user 312043211
  altinn token --exchange --header | curl --header @- https://platform.tt02.altinn.no/storage/api/v1/applications

Without --scope the token has the scopes of the profile. The token itself is printed, so mind who sees the output.";

#[derive(Args, Debug)]
struct Options {
    /// A scope; repeat it, or separate several by spaces
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,
    /// Exchange it for an Altinn token
    #[arg(long)]
    exchange: bool,
    /// For the system user of this organisation, made with this reference if it was made with one
    #[arg(long, value_name = "NUMBER[:REFERENCE]", conflicts_with = "consent")]
    system_user: Option<String>,
    /// On behalf of the organisation that has delegated the scopes
    #[arg(long, value_name = "NUMBER")]
    consumer_org: Option<String>,
    /// For this consent
    #[arg(long, value_name = "ID", requires = "consent_from")]
    consent: Option<Uuid>,
    /// Who gave the consent: the number of an organisation. That of a person is read from standard input for `-`
    #[arg(long, value_name = "NUMBER|-", requires = "consent")]
    consent_from: Option<String>,
    /// The API that the token is for
    #[arg(long, value_name = "URI")]
    resource: Option<String>,
    /// Print what the token says instead of the token: its header and its claims
    #[arg(long, conflicts_with = "header")]
    decode: bool,
    /// Print a line for the header of a request
    #[arg(long)]
    header: bool,
}

fn command() -> Command {
    let command = Command::new("token")
        .about("Print a token of Maskinporten, ID-porten or Altinn")
        .after_help(EXAMPLES);
    Options::augment_args(command)
}

async fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    let options: Options = options(matches)?;
    let active = profile::active(context)?;
    let session = active.needed_session(context)?;
    let is_person = matches!(&active.origin, Origin::Profile { profile, .. } if profile.person.is_some());
    let kind = match (options.exchange, is_person) {
        (true, _) => TokenKind::Altinn,
        (false, true) => TokenKind::IdPorten,
        (false, false) => TokenKind::Maskinporten,
    };
    let mut wanted = scopes("--scope", &options.scopes)?;
    if wanted.is_empty() {
        wanted = default_scopes(context, &active).parse().unwrap_or_default();
    }
    if wanted.is_empty() && !is_person {
        return Err(CliError::usage(
            "--scope is missing, and the profile names no scopes",
        ));
    }
    let session = acting(context, &session, &options)?;
    let token = session
        .token(kind, wanted)
        .await
        .map_err(|error| no_token(&error))?;
    if options.decode {
        return output::value(context, &decoded(&token)?);
    }
    let text = zeroize::Zeroizing::new(if options.header {
        format!("Authorization: Bearer {}\n", token.expose())
    } else {
        format!("{}\n", token.expose())
    });
    output::bytes(context, text.as_bytes())
}

/// The scopes of a token where none are named.
fn default_scopes(context: &Context, active: &Active) -> String {
    match &active.origin {
        Origin::Profile { profile, .. } => {
            let scopes = profile
                .default_scopes
                .as_ref()
                .or(profile.granted_scopes.as_ref());
            scopes.cloned().unwrap_or_default()
        }
        _ => [
            "ALTINN_SCOPES",
            "ALTINN_GRANTED_SCOPES",
            "ALTINN_DEFAULT_SCOPES",
            "MASKINPORTEN_SCOPES",
        ]
        .iter()
        .find_map(|name| context.host.variable(name))
        .unwrap_or_default(),
    }
}

/// The session on behalf of whom the flags name.
fn acting(context: &Context, session: &Session, options: &Options) -> Result<Session, CliError> {
    let wrong = |flag: &str, error: &dyn std::fmt::Display| CliError::usage(format!("{flag}: {error}"));
    let consumer: Option<OrganisationNumber> = match &options.consumer_org {
        Some(number) => Some(number.parse().map_err(|error| wrong("--consumer-org", &error))?),
        None => None,
    };
    let user = match &options.system_user {
        Some(user) => Some(system_user(user).map_err(|error| wrong("--system-user", &error))?),
        None => None,
    };
    let consent = match (options.consent, &options.consent_from) {
        (Some(id), Some(from)) => Some(Consent::new(id, giver(context, from)?)),
        _ => None,
    };
    if let Some(uri) = &options.resource {
        let _ = TokenRequest::default()
            .resource(uri)
            .map_err(|error| wrong("--resource", &error))?;
    }
    Ok(session.acting(|mut request| {
        if let Some(consumer) = consumer {
            request = request.consumer(consumer);
        }
        if let Some(user) = user {
            request = request.system_user(user);
        }
        if let Some(consent) = consent {
            request = request.consent(consent);
        }
        match &options.resource {
            Some(uri) => request.clone().resource(uri).unwrap_or(request),
            None => request,
        }
    }))
}

fn system_user(text: &str) -> Result<SystemUser, altinn_auth::InvalidValue> {
    match text.split_once(':') {
        Some((number, reference)) => SystemUser::new(number.parse()?).external_reference(reference),
        None => Ok(SystemUser::new(text.parse()?)),
    }
}

/// Who gave a consent. The number of a person is no argument: others on this machine see those.
fn giver(context: &Context, text: &str) -> Result<ConsentGiver, CliError> {
    let wrong = |error: altinn_auth::InvalidValue| CliError::usage(format!("--consent-from: {error}"));
    if text != "-" {
        return text.parse().map(ConsentGiver::Organisation).map_err(wrong);
    }
    let bytes = context
        .host
        .read_input()
        .map_err(|error| CliError::local(format!("standard input cannot be read: {error}")))?;
    let number = String::from_utf8_lossy(&bytes);
    number.trim().parse().map(ConsentGiver::Person).map_err(wrong)
}

/// The header and the claims of a JWT, whose signature is the business of those who receive it.
fn decoded(token: &Token) -> Result<Value, CliError> {
    let part = |part: Option<&str>| -> Option<Value> {
        let bytes = URL_SAFE_NO_PAD.decode(part?).ok()?;
        serde_json::from_slice(&bytes).ok()
    };
    let mut parts = token.expose().split('.');
    match (part(parts.next()), part(parts.next())) {
        (Some(header), Some(claims)) => Ok(json!({ "header": header, "claims": claims })),
        _ => Err(CliError::local(
            "the token is no JWT, so that there is nothing to read in it",
        )),
    }
}
