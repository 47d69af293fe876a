//! Shows the public key to register, and whether Maskinporten gives a token for a signature of the vault:
//! `KEY_VAULT=https://my-vault.vault.azure.net/ KEY_NAME=altinn CLIENT_ID=... cargo run -p altinn-vault-example --example key_vault "altinn:instances.read"`.
#![allow(clippy::print_stdout)]

use std::{env, time::Duration};

use altinn_auth::{Cached, Maskinporten, TokenRequest, TokenSource};
use altinn_runtime::HttpClient;
use altinn_vault_example::{KeyVault, ManagedIdentity};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let http = HttpClient::builder()
        .total_timeout(Duration::from_secs(10))
        .build()?;
    let identity = Cached::new(ManagedIdentity::new(http.clone()));
    let key = KeyVault::new(
        env::var("KEY_VAULT")?.parse()?,
        env::var("KEY_NAME")?,
        identity,
        http,
    );
    println!("register this key: {:#}", key.public_jwk().await?);
    let client = Maskinporten::test(env::var("CLIENT_ID")?).signer(key).build()?;
    let scopes = env::args().nth(1).unwrap_or_default().parse()?;
    let token = client.token(&TokenRequest::new(scopes)).await?;
    println!("a token until {:?}", token.expires_at());
    Ok(())
}
