//! What an organisation did in Altinn II with its enterprise certificate: read the message box of an enterprise user, and look up whom
//! somebody can represent. Altinn II closed in 2026, so a sandbox is the only place for it, and the end of the job is to be told so.
#![allow(deprecated, reason = "Altinn II has closed, and this is what was")]

use altinn_auth::{Altinn2, ApiKey, PrivateKey, Session};
use altinn_runtime::{Chain, Core, HttpClient};
use altinn_sandbox::Sandbox;

use crate::{OWNER, Outcome};

/// A sandbox whose Altinn II is reached over TLS, and clients that log in there with an enterprise certificate.
///
/// # Errors
/// When it cannot start.
pub async fn altinn2() -> Outcome<(Sandbox, Core)> {
    let sandbox = Sandbox::builder().altinn2_tls(true).start().await?;
    sandbox.altinn2_enterprise_user("robot", "a-password", OWNER);
    let issued = sandbox.enterprise_certificate(OWNER).await?;
    let identity = PrivateKey::from_pem_with_certificates(&(issued.private_key_pem + &issued.chain_pem))?;
    // The sandbox has an authority of its own; Altinn II had one that operating systems know.
    let http = HttpClient::builder().root_certificates(sandbox.root_pem().await?);
    let way = Altinn2::enterprise_certificate(identity, "robot", "a-password").http(http.clone());
    let session = Session::builder(sandbox.environment())
        .api_key(ApiKey::new(sandbox.api_key().into()))
        .altinn2(way)
        .build()?;
    let core = Core::with_http(sandbox.environment(), Chain::from(&session), http.build()?);
    Ok((sandbox, core))
}

/// The subjects of the messages: with the cookie of a login.
///
/// # Errors
/// When the login is refused, or the server has closed.
pub async fn subjects(core: &Core) -> Outcome<Vec<String>> {
    let client = altinn2_messagebox::Client::with_core(core.clone());
    let answer = client.get_message_box().send().await?.into_inner();
    let messages = answer.embedded.map(|embedded| embedded.messages);
    let messages = messages.into_iter().flatten();
    Ok(messages.filter_map(|message| message.subject).collect())
}

/// The names of those whom somebody can represent: with the certificate alone, and without a login.
///
/// # Errors
/// When the certificate is refused, or the server has closed.
pub async fn reportees(core: &Core, subject: &str) -> Outcome<Vec<String>> {
    let client = altinn2_messagebox::Client::with_core(core.clone());
    let answer = client
        .list_reportees()
        .subject(subject)
        .send()
        .await?
        .into_inner();
    let reportees = answer.embedded.map(|embedded| embedded.reportees);
    let reportees = reportees.into_iter().flatten();
    Ok(reportees.filter_map(|reportee| reportee.name).collect())
}
