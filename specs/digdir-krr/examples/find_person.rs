//! Looks up whether a person can be reached digitally.
use altinn_auth::Config;
use digdir_krr::{Client, types::PersonsRequest};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let request = PersonsRequest::builder().personidentifikatorer(["01819000049".to_owned()]);
    let found = client.find_persons().body(request).send().await?;
    for person in &found.personer {
        println!("{:?} {:?}", person.status, person.varslingsstatus);
    }
    Ok(())
}
