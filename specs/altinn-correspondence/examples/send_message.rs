//! Sends a message to the inbox of an organisation.
use altinn_auth::Config;
use altinn_correspondence::{
    Client,
    types::{InitializeCorrespondence, InitializeCorrespondenceContent},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let content = InitializeCorrespondenceContent {
        language: Some("nb".to_owned()),
        message_title: Some("Decision".to_owned()),
        message_summary: Some("Your application is granted.".to_owned()),
        message_body: Some("The decision is **final**.".to_owned()),
        ..Default::default()
    };
    let message = InitializeCorrespondence::builder()
        .resource_id("ttd-correspondence")
        .senders_reference("2026-1")
        .content(content);
    let answer = client
        .create_correspondence()
        .body_map(|body| {
            body.correspondence(message)
                .recipients(["urn:altinn:organization:identifier-no:310000002"])
        })
        .send()
        .await?;
    for sent in &answer.correspondences {
        println!("{:?}: {:?}", sent.correspondence_id, sent.status);
    }
    Ok(())
}
