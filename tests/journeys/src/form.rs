//! A form of an app: begun, filled in, mended, and sent in.

use altinn_app::{
    Body, Client,
    types::{InstanceOwner, InstantiationInstance, ProcessNext, ValidationIssueSeverity},
};
use altinn_runtime::InstanceId;
use serde_json::Value;

use crate::{Outcome, Place};

/// The scopes of whoever fills in forms; a service owner has those that begin with `altinn:serviceowner/`.
pub const SCOPES: [&str; 2] = ["altinn:instances.read", "altinn:instances.write"];

/// What is filled in.
#[derive(Clone, Debug)]
pub struct Form {
    /// Code of the service owner and name of the app.
    pub app: (String, String),
    /// The number of the organisation that the form is for.
    pub organisation: String,
    /// The data type of the form, as the app's metadata has it, and its values.
    pub model: (String, Value),
    /// The data type of attachments, name and contents of one.
    pub attachment: (String, String, Vec<u8>),
}

/// Begins an instance, fills in its form and attaches a file. Gives the id of the instance.
///
/// # Errors
/// When a call fails.
pub async fn fill_in(place: &Place, form: &Form, mut say: impl FnMut(String)) -> Outcome<InstanceId> {
    let client = Client::new(place.environment.clone(), &place.session);
    let (org, app) = (&*form.app.0, &*form.app.1);
    // ANCHOR: begin
    let owner = InstanceOwner::builder().organisation_number(&*form.organisation);
    let instance = InstantiationInstance::builder().instance_owner(owner);
    let made = client
        .create_instance()
        .org(org)
        .app(app)
        .body(instance)
        .send()
        .await?;
    let id: InstanceId = made.id.as_deref().unwrap_or_default().parse()?;
    // ANCHOR_END: begin
    let task = made
        .process
        .as_ref()
        .and_then(|process| process.current_task.as_ref());
    let task = task.and_then(|task| task.name.as_deref()).unwrap_or("-");
    say(format!("instance {id}: begun, at task {task}"));
    save_form(place, form, id).await?;
    say(format!("instance {id}: filled in"));

    let (kind, name, bytes) = &form.attachment;
    let attached = client.create_data().org(org).app(app);
    let attached = attached.instance(id);
    attached
        .data_type(&**kind)
        .content_disposition(format!("attachment; filename=\"{name}\""))
        .body(Body::from(bytes.clone()).content_type("application/pdf"))
        .send()
        .await?;
    say(format!("instance {id}: {name} attached"));
    Ok(id)
}

/// Writes the values of a form over those that the instance has, or adds them where it has none.
///
/// # Errors
/// When a call fails.
pub async fn save_form(place: &Place, form: &Form, id: InstanceId) -> Outcome<()> {
    let client = Client::new(place.environment.clone(), &place.session);
    let (org, app) = (&*form.app.0, &*form.app.1);
    let (kind, values) = &form.model;
    let body = || Body::from(values.to_string()).content_type("application/json");
    let instance = client.get_instance().org(org).app(app);
    let instance = instance.instance(id).send().await?;
    // Most apps make an empty form along with the instance.
    let element = instance
        .data
        .iter()
        .find(|element| element.data_type.as_ref() == Some(kind));
    match element.and_then(|element| element.id.as_deref()) {
        Some(element) => {
            let update = client.update_data().org(org).app(app);
            let update = update.instance(id);
            update.data_guid(element).body(body()).send().await?;
        }
        None => {
            let create = client.create_data().org(org).app(app);
            let create = create.instance(id);
            create.data_type(&**kind).body(body()).send().await?;
        }
    }
    Ok(())
}

/// What stands in the way of sending a form in: fields and what is wrong with them.
///
/// # Errors
/// When the call fails.
pub async fn problems(place: &Place, form: &Form, id: InstanceId) -> Outcome<Vec<(String, String)>> {
    let client = Client::new(place.environment.clone(), &place.session);
    // ANCHOR: problems
    let validate = client.validate_instance().org(&*form.app.0).app(&*form.app.1);
    let validate = validate.instance(id);
    let issues = validate.language("nb").send().await?.into_inner().into_iter();
    // Warnings and information do not stop it.
    let errors = issues.filter(|issue| issue.severity == ValidationIssueSeverity::Error);
    // ANCHOR_END: problems
    let told = errors.map(|issue| {
        let text = issue.description.or(issue.code).unwrap_or_default();
        (issue.field.unwrap_or_default(), text)
    });
    Ok(told.collect())
}

/// Takes an instance through its tasks to the end, which sends it in.
///
/// # Errors
/// When a call fails; 409 when the form has errors, which [`problems`] tells.
pub async fn send_in(place: &Place, form: &Form, id: InstanceId, mut say: impl FnMut(String)) -> Outcome<()> {
    let client = Client::new(place.environment.clone(), &place.session);
    // ANCHOR: send_in
    // Each step advances by one task; no process has this many.
    for _ in 0..20 {
        let step = client.advance_process().org(&*form.app.0).app(&*form.app.1);
        let step = step.instance(id);
        let state = step.body(ProcessNext::builder()).send().await?;
        if let Some(ended) = state.ended {
            say(format!("instance {id}: sent in at {ended}"));
            return Ok(());
        }
        let task = state.current_task.as_ref().and_then(|task| task.name.as_deref());
        say(format!("instance {id}: at task {}", task.unwrap_or("-")));
    }
    Err("the process does not end".into())
    // ANCHOR_END: send_in
}
