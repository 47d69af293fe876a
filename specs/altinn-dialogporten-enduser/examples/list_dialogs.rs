//! Lists the dialogs of a party.
use altinn_auth::{Config, StaticToken, Token};
use altinn_dialogporten_enduser::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, and ALTINN_SUBSCRIPTION_KEY where there is one.
    let config = Config::from_env()?;
    // The Altinn token of the user that is logged in. A session can get one from ID-porten, too.
    let token = StaticToken::new(Token::new(std::env::var("ALTINN_TOKEN")?));
    let session = config.session()?.altinn(token).build()?;
    let client = Client::new(config.environment()?, &session);

    let mut dialogs = client
        .search_dialogs()
        .party(["urn:altinn:organization:identifier-no:310000002"])
        .items();
    while let Some(dialog) = dialogs.try_next().await? {
        println!("{:?} {:?}", dialog.id, dialog.status);
    }
    Ok(())
}
