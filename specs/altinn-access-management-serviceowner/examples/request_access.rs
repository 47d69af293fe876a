//! Asks an organisation to let a person use a resource.
use altinn_access_management_serviceowner::{Client, types::NewResourceRequest};
use altinn_auth::Config;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let request = NewResourceRequest::builder()
        // Who is to get the access, and who is asked to give it.
        .from("urn:altinn:person:identifier-no:01819000049")
        .to("urn:altinn:organization:identifier-no:310000027")
        .resource("ttd-resource");
    let request = client.request_resource().body(request).send().await?;
    // The receiver confirms at this address; then the giver is asked.
    let page = request
        .links
        .as_ref()
        .and_then(|links| links.details_link.as_deref());
    println!("{}: {}", request.status, page.unwrap_or_default());

    let status = client.get_request_status().id(request.id).send().await?;
    println!("{}", *status);
    Ok(())
}
