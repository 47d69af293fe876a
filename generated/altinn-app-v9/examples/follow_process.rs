//! Starts an instance of an app of version 9 and waits until the step of its process is done.
// Written by `cargo xtask regenerate` from specs/altinn-app-v9/examples/follow_process.rs. Do not edit: change that file instead.
#![allow(clippy::print_stdout, reason = "a program speaks on its output")]

use altinn_app_v9::{
    Client,
    types::{InstanceOwner, WorkflowActivityStatus},
};
use altinn_auth::Config;
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // ALTINN_ENVIRONMENT, ALTINN_CLIENT_ID and ALTINN_JWK, or a file: see altinn-auth.
    let config = Config::from_env()?;
    let session = config.session()?.build()?;
    let client = Client::new(config.environment()?, &session);

    let created = client
        .create_instance()
        .org("ttd")
        .app("apps-test-v9")
        .body_map(|instance| {
            let owner = InstanceOwner {
                organisation_number: Some("310000002".to_owned()),
                ..Default::default()
            };
            instance.instance_owner(owner)
        })
        .send()
        .await?;
    let id = created.id.as_deref().unwrap_or_default();
    let (party, instance) = id.split_once('/').ok_or("an instance without an id")?;
    let (party, instance): (i32, altinn_runtime::Uuid) = (party.parse()?, instance.parse()?);
    loop {
        let process = client
            .get_process()
            .org("ttd")
            .app("apps-test-v9")
            .instance_owner_party_id(party);
        let process = process.instance_guid(instance).send().await?;
        let workflow = process.workflow.as_ref().map(|workflow| workflow.status.clone());
        match workflow {
            Some(WorkflowActivityStatus::Processing) => tokio::time::sleep(Duration::from_secs(1)).await,
            Some(WorkflowActivityStatus::Failed) => {
                let resume = client
                    .resume_process()
                    .org("ttd")
                    .app("apps-test-v9")
                    .instance_owner_party_id(party);
                resume.instance_guid(instance).send().await?;
            }
            _ => break println!("{id} is ready"),
        }
    }
    Ok(())
}
