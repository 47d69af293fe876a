//! Downloads what is sent in to an app as soon as an event tells of it: `cargo run --example download_service <folder>`. It may be
//! stopped at any point: an event waits in the folder until all files of its instance are there.
//!
//! It needs `ALTINN_ENVIRONMENT`, `ALTINN_CLIENT_ID` and `ALTINN_JWK` of a service owner with the scopes `altinn:serviceowner`,
//! `altinn:events.subscribe` and `altinn:serviceowner/instances.read`; `ALTINN_RESOURCE_ID`, such as `app_ttd_permits`; `WEBHOOK_LISTEN`,
//! such as `127.0.0.1:8080`; `WEBHOOK_URL`, where Altinn finds it if not there; and `WEBHOOK_SECRET`, which nobody can guess and which stays the same.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use std::{
    env, fs,
    path::{Path, PathBuf},
    time::Duration,
};

use altinn_auth::Config;
use altinn_events::types::SubscriptionRequest;
use altinn_journeys::{Outcome, inbox::Inbox};
use altinn_runtime::InstanceId;
use altinn_storage::Client;
use tokio::{net::TcpListener, time::sleep};

#[tokio::main]
async fn main() -> Outcome<()> {
    let config = Config::from_env()?;
    let (environment, session) = (config.environment()?, config.session()?.build()?);
    let folder = PathBuf::from(env::args().nth(1).ok_or("where to? download_service <folder>")?);
    let inbox = Inbox::open(folder.join("inbox"))?;
    let secret = env::var("WEBHOOK_SECRET")?;
    let listener = TcpListener::bind(env::var("WEBHOOK_LISTEN")?).await?;
    let local = listener.local_addr()?;
    let public = env::var("WEBHOOK_URL").unwrap_or_else(|_| format!("http://{local}"));
    let address = format!("{public}/events?code={secret}");
    let served = inbox.clone();
    let mut server = tokio::spawn(async move { served.serve(listener, &secret).await });

    // Asked for again, it is the same subscription.
    let subscription = SubscriptionRequest::builder()
        .end_point(address)
        .resource_filter(format!("urn:altinn:resource:{}", env::var("ALTINN_RESOURCE_ID")?))
        .type_filter("app.instance.process.completed");
    let events = altinn_events::Client::new(environment.clone(), &session);
    let made = events.create_subscription().body(subscription).send().await?;
    println!("subscription {:?}", made.id);

    let storage = Client::new(environment, &session);
    loop {
        for (file, event) in inbox.waiting()? {
            match download(&storage, &event.source, &folder).await {
                Ok(id) => {
                    fs::remove_file(file)?;
                    println!("instance {id}: downloaded");
                }
                // It stays in the inbox, so it is tried again.
                Err(error) => println!("{}: {error}", event.source),
            }
        }
        tokio::select! {
            ended = &mut server => return ended?,
            () = sleep(Duration::from_secs(1)) => {}
        }
    }
}

// ANCHOR: download
async fn download(storage: &Client, source: &str, folder: &Path) -> Outcome<InstanceId> {
    let id: InstanceId = source.parse()?;
    let folder = folder.join(id.guid.to_string());
    fs::create_dir_all(&folder)?;
    let instance = storage.get_instance().instance(id).send().await?;
    for element in instance.into_inner().data {
        let name = element.id.unwrap_or_default();
        let data = storage.download_data_element().instance(id).data_guid(&*name);
        let mut data = data.send().await?.into_inner();
        data.save_to(folder.join(&name)).await?;
    }
    Ok(id)
}
// ANCHOR_END: download
