//! Starting the sandbox, and making its profiles.

use std::collections::BTreeSet;

use altinn_auth::{PrivateKey, Secret};
use altinn_catalogue::APIS;
use altinn_sandbox::{ClientRegistration, RegisteredClient, Sandbox};
use altinn_selfservice::Keys;
use clap::Args;

use crate::{
    CliError, Context, catalogue,
    commands::stop,
    profile::{Folders, Person, Place, Profile, Profiles, Store, What, check_name},
};

/// A service owner: synthetic, as all numbers that begin with 3.
const ORGANISATION: &str = "310000019";
const SERVICE_OWNER: &str = "ttd";

#[derive(Args, Debug)]
pub(super) struct Start {
    /// The port to listen on; 0 takes any free one
    #[arg(long, default_value_t = 5101)]
    port: u16,
    /// The seed of ids, answers and chances: the same seed gives the same ones
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many times faster than Altinn events are delivered again and files are looked at
    #[arg(long, default_value_t = 1000)]
    speed: u32,
}

pub(super) async fn run(context: &Context, options: &Start) -> Result<(), CliError> {
    let folders = Folders::of(&context.host)?;
    let name = context
        .globals
        .profile
        .clone()
        .unwrap_or_else(|| "sandbox".to_owned());
    check_name(&name)?;
    let builder = Sandbox::builder()
        .port(options.port)
        .seed(options.seed)
        .speed(options.speed);
    let sandbox = builder.start().await.map_err(|error| {
        CliError::local(format!("port {}: {error}", options.port))
            .with_hint("a sandbox may be running already; --port 0 takes any free port")
    })?;
    let all = all_scopes()?;
    let owner = ClientRegistration::new(ORGANISATION).service_owner(SERVICE_OWNER);
    let client = sandbox
        .register_client(owner.scopes(all.iter().copied()))
        .await
        .map_err(|error| CliError::local(error.to_string()))?;
    let person = format!("{name}-person");
    let mut profiles = Profiles::load(&folders)?;
    for (name, is_new) in [
        (&name, of_client(&sandbox, &client)),
        (&person, of_person(&sandbox, &all)),
    ] {
        let held = profiles.profiles.get(name);
        if held.is_some_and(|held| !is_local(&held.environment)) {
            return Err(
                CliError::usage(format!("the profile {name} is of another environment"))
                    .with_hint("name another with --profile, or remove it first with `altinn logout`"),
            );
        }
        profiles.put(name, is_new)?;
    }
    keep_secrets(&folders, &name, &sandbox, &client)?;
    profiles.save(&folders)?;
    crate::output::line(context, sandbox.base_url())?;
    context
        .host
        .write_now(b"")
        .map_err(|error| CliError::local(error.to_string()))?;
    context.note(&format!(
        "The sandbox runs; Ctrl-C stops it. Profiles: {name} (service owner {SERVICE_OWNER}, organisation {ORGANISATION}) and\n\
         {person} (a person, after `altinn login --person --profile {person}`). Try in another terminal:\n\
         \n  altinn --profile {name} doctor\n  altinn --profile {name} events list-subscriptions\n  altinn sandbox requests\n"
    ));
    context.handle_interrupt();
    tokio::select! {
        () = sandbox.run() => Ok(()),
        stopped = stop() => {
            context.note("the sandbox has stopped; the next one uses the same profiles");
            stopped
        }
    }
}

/// Whether an environment is on this machine, as that of a sandbox of another day.
fn is_local(environment: &str) -> bool {
    environment.starts_with("http://127.0.0.1:")
}

/// The scopes of all operations.
fn all_scopes() -> Result<BTreeSet<&'static str>, CliError> {
    let mut all = BTreeSet::new();
    for api in APIS {
        for operation in &catalogue::read(api)?.operations {
            all.extend(operation.scopes.iter().flatten().copied());
        }
    }
    Ok(all)
}

fn of_client(sandbox: &Sandbox, client: &RegisteredClient) -> Profile {
    Profile {
        environment: sandbox.base_url().to_owned(),
        client_id: Some(client.client_id.clone()),
        key: Some(Store::File),
        default_scopes: Some("altinn:serviceowner altinn:instances.read".to_owned()),
        // Only with this scope does Altinn know the service owner in an organisation.
        extra_scopes: Some("altinn:serviceowner".to_owned()),
        issuer: Some(sandbox.maskinporten()),
        token_endpoint: Some(sandbox.token_endpoint()),
        subscription_key: Some(Store::File),
        ..Profile::default()
    }
}

fn of_person(sandbox: &Sandbox, all: &BTreeSet<&str>) -> Profile {
    let begins = [
        "altinn:instances.",
        "altinn:clientdelegations",
        "altinn:consentrequests",
        "altinn:correspondence",
    ];
    let of_person = |scope: &&&str| {
        scope.contains("enduser")
            || **scope == "digdir:dialogporten"
            || begins.iter().any(|begin| scope.starts_with(begin))
    };
    let scopes: Vec<&str> = all.iter().filter(of_person).copied().collect();
    Profile {
        environment: sandbox.base_url().to_owned(),
        person: Some(Person {
            client_id: "altinn-cli".to_owned(),
            issuer: sandbox.idporten(),
            scopes: format!("openid {}", scopes.join(" ")),
            tokens: Store::File,
        }),
        subscription_key: Some(Store::File),
        ..Profile::default()
    }
}

fn keep_secrets(
    folders: &Folders,
    name: &str,
    sandbox: &Sandbox,
    client: &RegisteredClient,
) -> Result<(), CliError> {
    let key =
        PrivateKey::from_jwk(&client.private_jwk).map_err(|error| CliError::local(error.to_string()))?;
    let keys = Keys::of_client(&client.client_id, key);
    let json = keys
        .to_json()
        .map_err(|error| CliError::local(error.to_string()))?;
    Place::new(folders, Store::File, name, What::Keys).put(&json)?;
    let person = format!("{name}-person");
    for name in [name, &person] {
        let place = Place::new(folders, Store::File, name, What::SubscriptionKey);
        place.put(&Secret::new(sandbox.subscription_key()))?;
    }
    // Tokens of a sandbox that is gone are worth nothing.
    Place::new(folders, Store::File, &person, What::Person).delete()
}
