//! A dialog in Dialogporten: made and kept up by a service owner, read and filed by an end user.

use altinn_auth::{Claims, Session, Token};
use altinn_dialogporten_enduser::types::{SetDialogSystemLabelRequest, SystemLabel};
use altinn_dialogporten_serviceowner::{
    Client,
    runtime::StatusCode,
    types::{
        Actor, ActorType, ContentValue, CreateDialog, CreateDialogActivityRequest, CreateDialogContent,
        CreateTransmissionContent, CreateTransmissionRequest, DialogActivityType, DialogStatusInput,
        DialogTransmissionType, JsonPatchOperation, Localization,
    },
};
use uuid::Uuid;

use crate::{Outcome, Place};

/// The scope of the service owner.
pub const OWNER_SCOPE: &str = "digdir:dialogporten.serviceprovider";
/// The scopes of the end user: Dialogporten's, and one of Altinn's, without which there is no exchange.
pub const USER_SCOPES: &str = "digdir:dialogporten altinn:correspondence.read";

/// Makes a dialog with a transmission and an activity, and marks it as completed. `resource` is the id of a resource of the
/// owner, and `party` a URN such as `urn:altinn:organization:identifier-no:310000027`. Gives the id of the dialog.
///
/// # Errors
/// When a call fails.
pub async fn keep_dialog(
    place: &Place,
    resource: &str,
    party: &str,
    title: &str,
    mut say: impl FnMut(String),
) -> Outcome<Uuid> {
    let client = Client::new(place.environment.clone(), &place.session);
    let owner = || Actor::builder().actor_type(ActorType::ServiceOwner);

    // ANCHOR: create
    let content = CreateDialogContent::builder()
        .title(text(title))
        .summary(text("An application that we look at."));
    let dialog = CreateDialog::builder()
        .service_resource(format!("urn:altinn:resource:{resource}"))
        .party(party)
        .status(DialogStatusInput::InProgress)
        .content(content)
        // A second attempt is answered with 409 and does not create a second dialog.
        .idempotent_key(Uuid::new_v4().to_string());
    let made = client.create_dialog().body(dialog).send().await?;
    let mut revision = made.etag().ok_or("the dialog has no revision")?;
    let id = made.into_inner();
    // ANCHOR_END: create
    say(format!("dialog {id}: made"));

    let content = CreateTransmissionContent::builder()
        .title(text("Decision"))
        .summary(text("The application is granted."));
    let transmission = CreateTransmissionRequest::builder()
        .type_(DialogTransmissionType::Decision)
        .sender(owner())
        .content(content);
    let sent = client
        .create_transmission()
        .dialog_id(id)
        .body(transmission)
        .send()
        .await?;
    say(format!("dialog {id}: transmission {}", *sent));

    let activity = CreateDialogActivityRequest::builder()
        .type_(DialogActivityType::Information)
        .performed_by(owner())
        .description([localized("The case is closed.")]);
    let noted = client
        .create_activity()
        .dialog_id(id)
        .body(activity)
        .send()
        .await?;
    say(format!("dialog {id}: activity {}", *noted));

    // ANCHOR: patch
    // Only if nobody has changed the dialog since this revision. Transmissions and activities have, so the first attempt is
    // refused; read again, decide whether the change still makes sense, and try once more.
    let complete = || JsonPatchOperation {
        from: None,
        op: "replace".to_owned(),
        path: "/status".to_owned(),
        value: Some("Completed".into()),
    };
    for _ in 0..5 {
        let patch = client.patch_dialog().dialog_id(id).if_match(&revision);
        match patch.body([complete()]).send().await {
            Ok(_) => {
                say(format!("dialog {id}: completed"));
                return Ok(id);
            }
            Err(error) if error.status() == Some(StatusCode::PRECONDITION_FAILED) => {
                let now = client.get_dialog().dialog_id(id).send().await?;
                revision = now.etag().ok_or("the dialog has no revision")?;
                say(format!("dialog {id}: somebody was faster, read again"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    Err("the dialog changes all the time".into())
    // ANCHOR_END: patch
}

/// What an end user found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The title in the list.
    pub title: String,
    /// The headlines of what was sent.
    pub transmissions: Vec<String>,
    /// The dialog token, with which the service owner's own endpoints are called.
    pub token: Token,
}

/// Searches the dialogs of a party, reads the one of this id, and files it in the archive. `session` is the end user's.
///
/// # Errors
/// When a call fails, or there is no such dialog.
pub async fn read_dialog(
    place: &Place,
    session: &Session,
    (party, id): (&str, Uuid),
    mut say: impl FnMut(String),
) -> Outcome<Found> {
    let client = altinn_dialogporten_enduser::Client::new(place.environment.clone(), session);

    // ANCHOR: read
    let mut dialogs = client
        .search_dialogs()
        .party([party.to_owned()])
        .accept_language("nb")
        .items();
    let mut title = None;
    while let Some(dialog) = dialogs.try_next().await? {
        let headline = dialog.content.as_ref().and_then(|content| content.title.as_ref());
        let headline = headline.map(|title| first(&title.value)).unwrap_or_default();
        say(format!("found {headline}"));
        if dialog.id == id {
            title = Some(headline);
            break;
        }
    }
    let title = title.ok_or("the dialog is not among those of the party")?;
    // ANCHOR_END: read

    // Reading is noted in the dialog's seen log, where the owner finds it.
    let dialog = client
        .get_dialog()
        .dialog_id(id)
        .accept_language("nb")
        .send()
        .await?
        .into_inner();
    let headline = |content: altinn_dialogporten_enduser::types::DialogTransmissionContent| {
        content.title.map(|title| first(&title.value)).unwrap_or_default()
    };
    let contents = dialog.transmissions.into_iter().filter_map(|one| one.content);
    let transmissions: Vec<String> = contents.map(headline).collect();
    say(format!("read it: {}", transmissions.join(", ")));
    // Good for ten minutes and for this dialog; whoever is called with it checks it and asks nobody.
    let token = dialog.dialog_token.ok_or("the dialog has no token")?;
    let claims = Claims::unverified(&token).ok_or("the dialog token is no JWT")?;
    let actions = claims
        .get("a")
        .and_then(|actions| actions.as_str())
        .unwrap_or_default();
    say(format!("its token allows: {actions}"));

    let labels = SetDialogSystemLabelRequest::builder().add_labels([SystemLabel::Archive]);
    client
        .set_system_labels()
        .dialog_id(id)
        .body(labels)
        .send()
        .await?;
    say("put it in the archive".to_owned());
    Ok(Found {
        title,
        transmissions,
        token: Token::new(token),
    })
}

/// Reads a correspondence with the token of its dialog, and gives its title. In a sandbox the token of any dialog opens any
/// correspondence; in Altinn that of the dialog that Correspondence has made for it.
///
/// # Errors
/// When the call fails.
pub async fn read_with_dialog_token(place: &Place, token: &Token, correspondence: Uuid) -> Outcome<String> {
    // ANCHOR: dialog_token
    let session = Session::builder(place.environment.clone()).build()?;
    let client = altinn_correspondence::Client::new(
        place.environment.clone(),
        session.with_dialog_token(token.clone()),
    );
    let read = client
        .get_correspondence()
        .correspondence_id(correspondence)
        .send()
        .await?;
    // ANCHOR_END: dialog_token
    Ok(read.into_inner().content.message_title)
}

fn localized(value: &str) -> Localization {
    Localization {
        language_code: Some("nb".to_owned()),
        value: Some(value.to_owned()),
    }
}

/// A plain text in one language.
fn text(value: &str) -> ContentValue {
    ContentValue {
        is_authorized: None,
        media_type: Some("text/plain".to_owned()),
        value: vec![localized(value)].into(),
    }
}

/// The text in the first language.
fn first(texts: &[altinn_dialogporten_enduser::types::Localization]) -> String {
    texts.first().map(|text| text.value.clone()).unwrap_or_default()
}
