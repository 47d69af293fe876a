//! `altinn config`: the profiles that there are, and which one is used. `altinn logout` removes one.

use clap::{ArgMatches, Args, Command, Subcommand};
use serde_json::{Value, json};

use super::{Own, Running, options};
use crate::{
    CliError, Context, output,
    profile::{Folders, Place, Profile, Profiles, Store, What},
};

pub(crate) const OWN: Own = Own {
    command,
    run: |context, matches| Box::pin(async move { run(context, matches) }) as Running<'_>,
};

pub(crate) const LOGOUT: Own = Own {
    command: || Command::new("logout").about("Remove a profile and its secrets"),
    run: |context, _| Box::pin(async move { log_out(context) }) as Running<'_>,
};

#[derive(Args, Debug)]
struct Options {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the profiles
    List,
    /// Use a profile where none is named
    Use {
        /// The name of the profile
        name: String,
    },
    /// Print the path of the file of profiles
    Path,
}

fn command() -> Command {
    let command = Command::new("config")
        .about("List the profiles, and choose the one that is used where none is named")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true);
    Options::augment_args(command)
}

fn run(context: &Context, matches: &ArgMatches) -> Result<(), CliError> {
    let folders = Folders::of(&context.host)?;
    let mut profiles = Profiles::load(&folders)?;
    match options::<Options>(matches)?.action {
        Action::List => {
            let of = |(name, profile): (&String, &Profile)| listed(&profiles, name, profile);
            let all: Vec<Value> = profiles.profiles.iter().map(of).collect();
            output::value(context, &Value::Array(all))
        }
        Action::Use { name } => {
            profiles.get(&name)?;
            profiles.default = Some(name);
            profiles.save(&folders)
        }
        Action::Path => output::line(context, &Profiles::path(&folders).display().to_string()),
    }
}

fn listed(profiles: &Profiles, name: &str, profile: &Profile) -> Value {
    let client = profile.client_id.as_ref();
    let client = client.or(profile.person.as_ref().map(|person| &person.client_id));
    json!({
        "name": name,
        "default": profiles.default.as_deref() == Some(name),
        "environment": profile.environment,
        "kind": if profile.person.is_some() { "person" } else { "client" },
        "client": client,
        "scopes": profile.granted_scopes.as_ref().or(profile.person.as_ref().map(|person| &person.scopes)),
    })
}

fn log_out(context: &Context) -> Result<(), CliError> {
    let folders = Folders::of(&context.host)?;
    let mut profiles = Profiles::load(&folders)?;
    let name = context
        .globals
        .profile
        .clone()
        .or_else(|| profiles.default.clone());
    let Some(name) = name else {
        return Err(CliError::usage(
            "--profile is missing, and there is no default one",
        ));
    };
    let profile = profiles.get(&name)?.clone();
    let person = profile.person.as_ref().map(|person| person.tokens);
    let stores: [Option<Store>; 3] = [profile.key, person, profile.subscription_key];
    for (what, store) in What::ALL.into_iter().zip(stores) {
        if let Some(store) = store {
            Place::new(&folders, store, &name, what).delete()?;
        }
    }
    profiles.profiles.remove(&name);
    if profiles.default.as_deref() == Some(name.as_str()) {
        profiles.default = None;
    }
    profiles.save(&folders)?;
    context.note(&format!("the profile {name} and its secrets are removed"));
    if let Some(path) = profile.jwk_file.or(profile.pem_file) {
        context.note(&format!("the key stays in {}", path.display()));
    }
    Ok(())
}
