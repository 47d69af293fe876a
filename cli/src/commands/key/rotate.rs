//! `altinn key rotate`: the steps of `altinn-selfservice`, on the keys of a profile.

use altinn_runtime::{Core, Environment};
use altinn_selfservice::{MaskinportenProbe, Rotation, Step};
use clap::Args;
use digdir_selfservice::Client;
use httpdate::fmt_http_date;

use crate::{
    CliError, Context, Exit,
    profile::{self, Active, Origin, Place, What, issuer_of, no_token},
};

#[derive(Args, Debug)]
pub(super) struct Rotate {
    /// The profile of the client with the scopes idporten:dcr.read and idporten:dcr.write; Digdir makes it on request
    #[arg(long, value_name = "NAME")]
    admin_profile: String,
    /// Replace the key now, however long it would still hold
    #[arg(long)]
    now: bool,
    /// Say what would be done next, and do nothing
    #[arg(long)]
    dry_run: bool,
}

pub(super) async fn run(context: &Context, options: &Rotate) -> Result<(), CliError> {
    let active = profile::active(context)?;
    let Origin::Profile { name, profile, .. } = &active.origin else {
        return Err(CliError::usage(
            "--profile is missing: whose key is to be replaced",
        ));
    };
    let Some(store) = profile.key else {
        return Err(CliError::usage(format!(
            "the key of the profile {name} is not kept by this program"
        ))
        .with_hint(format!(
            "keep it first: altinn login --profile {name} --key-stdin < the file of the key"
        )));
    };
    let place = Place::new(&active.folders, store, name, What::Keys);
    let api = admin(context, &options.admin_profile, &active.environment)?;
    let issuer = issuer_of(name, profile, &active.environment)?.ok_or_else(no_issuer)?;
    let scopes = profile.granted_scopes.as_deref().unwrap_or_default();
    let scopes: altinn_auth::Scopes = scopes.parse().unwrap_or_default();
    if scopes.is_empty() {
        return Err(CliError::usage(format!(
            "the profile {name} names no scope, with which the new key would be tried"
        ))
        .with_hint(format!("altinn login --profile {name} --scope SCOPE")));
    }
    let probe = MaskinportenProbe::new(issuer, scopes);
    let mut rotation = Rotation::new(&api, &place, &probe);
    if options.now {
        rotation = rotation.now();
    }
    if options.dry_run {
        let step = rotation.next_step().await.map_err(|error| failed(&error))?;
        return crate::output::line(context, &words(&step));
    }
    for step in rotation.run().await.map_err(|error| failed(&error))? {
        crate::output::line(context, &words(&step))?;
    }
    Ok(())
}

pub(in crate::commands) fn no_issuer() -> CliError {
    CliError::usage(
        "nothing says which Maskinporten it is: hosts of your own need --issuer at `altinn login`",
    )
}

/// The self-service API, as the admin client.
pub(in crate::commands) fn admin(
    context: &Context,
    name: &str,
    environment: &Environment,
) -> Result<Client, CliError> {
    let folders = profile::Folders::of(&context.host)?;
    let profiles = profile::Profiles::load(&folders)?;
    let active = Active {
        origin: Origin::profile(&profiles, name.to_owned(), "--admin-profile")?,
        environment: environment.clone(),
        folders,
    };
    let session = active.needed_session(context)?;
    Ok(Client::with_core(Core::new(
        environment.clone(),
        (&session).into(),
    )))
}

/// The error of a registration or a rotation.
pub(in crate::commands) fn failed(error: &altinn_selfservice::Error) -> CliError {
    use altinn_selfservice::Error;
    let cause: &(dyn std::error::Error + 'static) = match error {
        Error::Api(error) => &**error,
        other => other,
    };
    if let Some(error) = altinn_auth::AuthError::find(cause) {
        return no_token(error);
    }
    let exit = match error {
        Error::NotAccepted(_) => Exit::Unfinished,
        Error::Api(error) if error.status().is_some_and(|status| status.as_u16() == 404) => Exit::NotFound,
        Error::Api(error) if error.status().is_none() => Exit::Network,
        Error::Api(_) => Exit::Rejected,
        _ => Exit::Local,
    };
    CliError::new(exit, error.to_string())
        .with_hint("what was done is kept; run it again, and it goes on from there")
}

fn words(step: &Step) -> String {
    match step {
        Step::MakeKey => "make a new key, and keep it".to_owned(),
        Step::PostKey { kid, drops: None } => format!("register the key {kid} beside the others"),
        Step::PostKey {
            kid,
            drops: Some(old),
        } => format!("register the key {kid} in place of {old}"),
        Step::Switch { kid } => format!("sign with the key {kid}, once Maskinporten accepts it"),
        Step::Retire { kids } => format!("remove the old keys {}", kids.join(", ")),
        Step::Idle { until: Some(until) } => {
            let time = std::time::UNIX_EPOCH.checked_add(std::time::Duration::from_secs(*until));
            let time = time.map(fmt_http_date).unwrap_or_default();
            format!("nothing to do until {time}")
        }
        _ => "nothing to do".to_owned(),
    }
}
