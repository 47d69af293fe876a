//! `altinn client register`: a client at Maskinporten, with a key made here, through Digdir's self-service API.

use altinn_selfservice::{MaskinportenProbe, register_client};
use clap::{ArgMatches, Args, Command, Subcommand};
use digdir_selfservice::types::{ApplicationType, AuthMethod, ClientRequest, GrantType, IntegrationType};

use super::{
    Own, Running,
    key::{admin, failed, no_issuer},
    login::scopes,
    options,
};
use crate::{
    CliError, Context, output,
    profile::{Folders, Place, Profile, Profiles, Store, What, issuer_of, named_environment},
};

pub(crate) const OWN: Own = Own {
    command,
    run: |context, matches| Box::pin(run(context, matches)) as Running<'_>,
};

const EXAMPLES: &str = "Example:
  altinn client register --profile payroll --admin-profile admin --name payroll --scope altinn:instances.read

Safe to run again after a crash: the key is kept before it is registered, and a client of the same name is taken instead of making a
second one.";

#[derive(Args, Debug)]
struct Options {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Register a client with a key that is made here, and keep both in a new profile
    Register(Register),
}

#[derive(Args, Debug)]
struct Register {
    /// The profile of the client with the scopes idporten:dcr.read and idporten:dcr.write; Digdir makes it on request
    #[arg(long, value_name = "NAME")]
    admin_profile: String,
    /// The name of the client, by which people know it
    #[arg(long, value_name = "TEXT")]
    name: String,
    /// A description for administrators; the name unless set
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// A scope of the client; repeat it for several
    #[arg(long = "scope", value_name = "SCOPE", required = true)]
    scopes: Vec<String>,
    /// Where the key is kept; the keyring unless set
    #[arg(long, value_enum, value_name = "WHERE")]
    store: Option<Store>,
}

fn command() -> Command {
    let command = Command::new("client")
        .about("Register clients at Maskinporten")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .after_help(EXAMPLES);
    Options::augment_args(command)
}

async fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    let Action::Register(options) = options::<Options>(matches)?.action;
    let Some(name) = context.globals.profile.clone() else {
        return Err(CliError::usage(
            "--profile is missing: the name of the profile to make",
        ));
    };
    let folders = Folders::of(&context.host)?;
    let mut profiles = Profiles::load(&folders)?;
    let admin_profile = profiles.get(&options.admin_profile)?.clone();
    let wanted = scopes("--scope", &options.scopes)?;
    let mut profile = match profiles.profiles.get(&name) {
        // A run that was stopped half way.
        Some(begun) if begun.client_id.is_none() && begun.person.is_none() => begun.clone(),
        Some(_) => {
            return Err(CliError::usage(format!("the profile {name} has a client"))
                .with_hint("name another with --profile, or remove it first with `altinn logout`"));
        }
        None => Profile {
            environment: admin_profile.environment.clone(),
            issuer: admin_profile.issuer.clone(),
            token_endpoint: admin_profile.token_endpoint.clone(),
            ..Profile::default()
        },
    };
    if let Some(environment) = &context.globals.env {
        profile.environment.clone_from(environment);
    }
    let store = options.store.or(profile.key).unwrap_or_default();
    profile.key = Some(store);
    profile.granted_scopes = Some(wanted.to_string());
    let environment = named_environment("--env", &profile.environment)?;
    let issuer = issuer_of(&name, &profile, &environment)?.ok_or_else(no_issuer)?;
    let api = admin(context, &options.admin_profile, &environment)?;
    // The profile first: whatever happens next, the key of the client is found again.
    profiles.put(&name, profile.clone())?;
    profiles.save(&folders)?;
    let place = Place::new(&folders, store, &name, What::Keys);
    let probe = MaskinportenProbe::new(issuer, wanted.clone());
    let request: Result<ClientRequest, _> = ClientRequest::builder()
        .client_name(options.name.as_str())
        .description(options.description.as_ref().unwrap_or(&options.name).as_str())
        .integration_type(IntegrationType::Maskinporten)
        .application_type(ApplicationType::Web)
        .token_endpoint_auth_method(AuthMethod::PrivateKeyJwt)
        .grant_types(vec![GrantType::UrnIetfParamsOauthGrantTypeJwtBearer])
        .scopes(wanted.iter().map(str::to_owned).collect::<Vec<_>>())
        .try_into();
    let request = request.map_err(|error| CliError::usage(error.to_string()))?;
    context.note("registering; Maskinporten may take two minutes to know the key");
    let id = register_client(&api, &place, &probe, request)
        .await
        .map_err(|error| failed(&error))?;
    profile.client_id = Some(id.clone());
    profiles.put(&name, profile)?;
    profiles.save(&folders)?;
    context.note(&format!("profile {name}: client {id}, key in {}", store.words()));
    output::line(context, &id)
}
