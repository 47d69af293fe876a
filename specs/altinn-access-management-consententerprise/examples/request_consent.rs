//! Asks a person for consent, and looks at what became of it.
use altinn_access_management_consententerprise::{
    Client,
    runtime::{Timestamp, Uuid},
    types::{ConsentResource, ConsentRight, NewConsentRequest},
};
use altinn_auth::Config;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let resource = ConsentResource {
        type_: "urn:altinn:resource".to_owned(),
        value: "ttd-incomes".to_owned(),
    };
    let right = ConsentRight::builder().action(["consent"]).resource([resource]);
    let request = NewConsentRequest::builder()
        // Yours, a new one for each request.
        .id("0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f".parse::<Uuid>()?)
        .from("urn:altinn:person:identifier-no:01819000049")
        .to("urn:altinn:organization:identifier-no:310000001")
        .valid_to("2040-01-01T00:00:00Z".parse::<Timestamp>()?)
        .consent_rights([right])
        .redirect_url("https://example.com/done");
    let request = client.create_consent_request().body(request).send().await?;
    // The person answers at this address; ask for the request again until it is `Accepted`.
    println!(
        "{}: {}",
        request.status,
        request.view_uri.as_deref().unwrap_or_default()
    );
    Ok(())
}
