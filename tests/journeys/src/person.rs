//! A person who logs in with ID-porten, and a session in their name.

use std::time::Duration;

use altinn_auth::{IdPorten, LoginOptions, Loopback, Session};
use altinn_runtime::TokenKind;

use tokio::time::timeout;

use crate::{Outcome, Place};

/// Synthetic: months above 80 are given to nobody.
pub const PERSON: &str = "01819000049";
/// Another one.
pub const MANAGER: &str = "02819000088";

/// Lets a person log in, and gives a session that acts as them. `show` gets the address to open in a browser; a sandbox opens it
/// itself and logs in [`PERSON`].
///
/// `client_id` is a client of ID-porten without a secret and with the redirect URI `http://127.0.0.1/`, and `scopes` are those of
/// the APIs. One of them must begin with `altinn:`, else Altinn exchanges nothing.
///
/// # Errors
/// When ID-porten cannot be reached or refuses, or the person does not come back.
pub async fn log_in(
    place: &Place,
    client_id: &str,
    scopes: &str,
    show: impl FnOnce(&str),
) -> Outcome<Session> {
    log_in_as(place, client_id, scopes, PERSON, show).await
}

/// The same for another person than [`PERSON`], whom a sandbox logs in.
///
/// # Errors
/// When ID-porten cannot be reached or refuses, or the person does not come back.
pub async fn log_in_as(
    place: &Place,
    client_id: &str,
    scopes: &str,
    person: &str,
    show: impl FnOnce(&str),
) -> Outcome<Session> {
    let loopback = Loopback::bind().await?;
    let issuer = match &place.sandbox {
        Some(sandbox) => sandbox.idporten(),
        None => "https://test.idporten.no".to_owned(),
    };
    // ANCHOR: log_in
    let client = IdPorten::builder(issuer, client_id, loopback.redirect_uri())
        .scopes(format!("openid {scopes}").parse()?)
        .build()?;
    // ANCHOR_END: log_in
    let mut options = LoginOptions::default();
    if place.sandbox.is_some() {
        options = options.parameter("login_hint", &format!("pid:{person}"));
    }
    let login = client.begin(&options).await?;
    show(login.url());
    // People walk away.
    let limit = Duration::from_secs(600);
    let callback = if place.sandbox.is_some() {
        // What a browser does: there and, by a redirect, back to us.
        let (_, callback) = tokio::try_join!(
            async { Ok::<_, Box<dyn std::error::Error + Send + Sync>>(reqwest::get(login.url()).await?) },
            async { Ok(loopback.callback(&login).await?) },
        )?;
        callback
    } else {
        timeout(limit, loopback.callback(&login)).await??
    };
    let tokens = client.finish(&login, callback.expose()).await?;
    let session = Session::builder(place.environment.clone())
        .idporten(client.source(tokens))
        .granted(scopes.parse()?)
        // Dialogporten takes ID-porten's own token, too; exchanged, it is good for all of Altinn.
        .prefer("altinn-dialogporten-enduser", TokenKind::Altinn);
    Ok(session.build()?)
}
