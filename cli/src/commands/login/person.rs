//! A person logs in with ID-porten, in the browser of this machine.

use std::{process::Stdio, time::Duration};

use altinn_auth::{AltinnAuthentication, LoginOptions, Loopback, Provider};
use altinn_runtime::{Environment, Host};
use tokio::time::timeout;

use super::{Options, Target, scopes};
use crate::{
    CliError, Context, Exit,
    profile::{self, Login, Person, Profile, What, named_environment, no_token},
};

/// People walk away.
const PATIENCE: Duration = Duration::from_secs(600);

pub(super) async fn log_in(
    context: &Context,
    target: &Target<'_>,
    profile: &mut Profile,
    options: &Options,
) -> Result<(), CliError> {
    let environment = named_environment("--env", &profile.environment)?;
    let person = person(profile, options, &environment)?;
    profile.person = Some(person.clone());
    if options.key_file.is_some() || options.key_stdin {
        let key = super::key::take(context, target, profile, options)?;
        key.keep(target, profile, &person.client_id, options.store)?;
    }
    let loopback = Loopback::bind()
        .await
        .map_err(|error| CliError::local(format!("no port of this machine can be listened on: {error}")))?;
    let client = profile::idporten(
        target.folders,
        target.name,
        profile,
        &person,
        loopback.redirect_uri(),
    )?;
    let failed = |error: altinn_auth::AuthError| no_token(&error);
    let login = client.begin(&LoginOptions::default()).await.map_err(failed)?;
    context.note(&format!("Log in at {}", login.url()));
    if !options.no_browser && !open(login.url()) {
        context.note("No browser could be opened: open the address yourself, on this machine.");
    }
    let back = timeout(PATIENCE, loopback.callback(&login)).await;
    let back = match back {
        Ok(back) => {
            back.map_err(|error| CliError::local(format!("the browser cannot come back: {error}")))?
        }
        Err(_) => {
            return Err(
                CliError::new(Exit::Unfinished, "nobody has logged in for ten minutes")
                    .with_hint("the redirect address http://127.0.0.1/ must be registered on the client"),
            );
        }
    };
    let tokens = client.finish(&login, back.expose()).await.map_err(failed)?;
    let altinn =
        AltinnAuthentication::new(&environment).map_err(|error| profile::unusable("Altinn", &error))?;
    // At once, because ID-porten's own token may be good for two minutes only.
    let exchanged = match altinn.exchange(Provider::IdPorten, tokens.access(), false).await {
        Ok(token) => Some(token),
        Err(error) => {
            context.note(&format!("warning: Altinn does not exchange the token: {error}"));
            None
        }
    };
    Login::keep(
        &target.secret(person.tokens, What::Person),
        &tokens,
        exchanged.as_ref(),
    )?;
    context.note(if tokens.refresh().is_some() {
        "logged in; the login is renewed automatically"
    } else {
        "logged in; there is no refresh token, so the login lasts while it is used every 30 minutes"
    });
    Ok(())
}

/// The client of ID-porten, from the flags and the profile.
fn person(profile: &Profile, options: &Options, environment: &Environment) -> Result<Person, CliError> {
    let held = profile.person.as_ref();
    let client_id = options
        .client_id
        .clone()
        .or_else(|| held.map(|held| held.client_id.clone()));
    let client_id = client_id.ok_or_else(|| {
        CliError::usage("--client-id is missing").with_hint(
            "a client of ID-porten without a secret, with the redirect address http://127.0.0.1/ and the scopes of --scope",
        )
    })?;
    let issuer = options
        .issuer
        .clone()
        .or_else(|| held.map(|held| held.issuer.clone()));
    let issuer = match (issuer, environment) {
        (Some(issuer), _) => issuer,
        (None, Environment::Prod) => "https://idporten.no".to_owned(),
        (None, Environment::Local | Environment::Custom(_)) => {
            return Err(CliError::usage(format!(
                "--issuer is missing: nothing says which ID-porten goes with {}",
                environment.base(Host::Platform)
            )));
        }
        (None, _) => "https://test.idporten.no".to_owned(),
    };
    let mut wanted = scopes("--scope", &options.scopes)?;
    if wanted.is_empty() {
        wanted = held.and_then(|held| held.scopes.parse().ok()).unwrap_or_default();
    }
    if !wanted
        .iter()
        .any(|scope| scope.starts_with("altinn:") || scope.starts_with("digdir:"))
    {
        return Err(CliError::usage(
            "--scope: one that begins with `altinn:` is needed, else Altinn exchanges nothing",
        ));
    }
    let openid = altinn_auth::Scopes::new(["openid"]).unwrap_or_default();
    Ok(Person {
        client_id,
        issuer,
        scopes: wanted.union(&openid).to_string(),
        tokens: options.store.or(held.map(|held| held.tokens)).unwrap_or_default(),
    })
}

/// Opens an address in the browser of this machine; whether something was there to do it.
fn open(url: &str) -> bool {
    // The address comes from the metadata of the issuer, and is the argument of another program.
    if !url.starts_with("https://") && !url.starts_with("http://127.0.0.1:") {
        return false;
    }
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        // Not `start` of the shell, which would read `&` in the address.
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    let mut command = std::process::Command::new(program);
    command.args(arguments).arg(url);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().is_ok()
}
