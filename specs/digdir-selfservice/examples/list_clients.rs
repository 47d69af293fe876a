//! Lists the clients of the organisation, and when their keys were registered.
use altinn_auth::Config;
use digdir_selfservice::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, and ALTINN_CLIENT_ID and ALTINN_JWK of an admin client: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let api = Client::new(config.environment()?, &session);

    for client in api.list_clients().send().await?.iter() {
        let keys = api.get_client_keys().client_id(&client.client_id).send().await?;
        println!(
            "{}: {} keys, {:?}",
            client.client_id,
            keys.keys.len(),
            keys.created
        );
    }
    Ok(())
}
