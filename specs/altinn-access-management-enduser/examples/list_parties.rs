//! Lists the parties that the user who is logged in can act for.
use altinn_access_management_enduser::Client;
use altinn_auth::{Config, StaticToken, Token};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, and ALTINN_SUBSCRIPTION_KEY where there is one.
    let config = Config::from_env()?;
    // The Altinn token of the user that is logged in. A session can get one from ID-porten, too.
    let token = StaticToken::new(Token::new(std::env::var("ALTINN_TOKEN")?));
    let session = config.session()?.altinn(token).build()?;
    let client = Client::new(config.environment()?, &session);

    let page = client
        .list_authorized_parties()
        .include_access_packages(true)
        .send()
        .await?
        .into_inner();
    for party in &page.data {
        println!("{:?} {}", party.type_, party.party_uuid);
    }
    Ok(())
}
