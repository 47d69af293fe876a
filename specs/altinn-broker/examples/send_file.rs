//! Sends a file and waits until its recipient can fetch it.
use altinn_auth::Config;
use altinn_broker::{Body, Client};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let transfer = client
        .create_file_transfer()
        .body_map(|file| {
            file.resource_id("bruksmonster-broker")
                .sender("0192:310000001")
                .recipients(vec!["0192:310000002".to_owned()])
                .file_name("report.csv")
                .senders_file_transfer_reference("2026-1")
        })
        .send()
        .await?;
    let id = transfer.file_transfer_id;
    client
        .upload_file()
        .file_transfer_id(id)
        .body(Body::from("a;b;c"))
        .send()
        .await?;

    // Virus scan and storage take a moment; a file that is refused ends the wait with its state.
    let file = client.get_file_transfer().file_transfer_id(id).wait().await?;
    println!("{id}: {:?}", file.file_transfer_status);
    Ok(())
}
