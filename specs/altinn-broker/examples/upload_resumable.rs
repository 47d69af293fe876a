//! Sends a large file in chunks, several at a time, which go on where the line broke.
use altinn_auth::Config;
use altinn_broker::{Client, UploadSource};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    // The file that is named, or this very program.
    let named = std::env::args_os().nth(1);
    let path = named.map_or_else(std::env::current_exe, |path| Ok(path.into()))?;
    let transfer = client
        .create_file_transfer()
        .body_map(|file| {
            file.resource_id("bruksmonster-broker")
                .sender("0192:310000001")
                .recipients(vec!["0192:310000002".to_owned()])
                .file_name("large.bin")
                .senders_file_transfer_reference("2026-2")
        })
        .send()
        .await?;
    let id = transfer.file_transfer_id;
    let bytes = client
        .upload_resumable(id, UploadSource::open(path).await?)
        .parallel(4)
        // Saved with serde, it goes on in a later run: `.resume(state)`.
        .on_state(|state| println!("{} of {} bytes", state.confirmed(), state.length()))
        .send()
        .await?;

    let file = client.get_file_transfer().file_transfer_id(id).wait().await?;
    println!("{id}: {bytes} bytes, {:?}", file.file_transfer_status);
    Ok(())
}
