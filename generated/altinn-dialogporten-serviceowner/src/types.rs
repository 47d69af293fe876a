// Machine-written by `cargo xtask regenerate` from altinn-dialogporten-serviceowner-v1.json (version v1). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// On which side an actor stands.
    pub enum ActorType: str {
        PartyRepresentative = "PartyRepresentative",
        ServiceOwner = "ServiceOwner",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Who an address is for: people (`Gui`) or programs (`Api`).
    pub enum AttachmentUrlConsumerType: str {
        Gui = "Gui",
        Api = "Api",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether deleted dialogs are part of the result.
    pub enum DeletedFilter: str {
        Exclude = "Exclude",
        Include = "Include",
        Only = "Only",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// What happened. `Information` carries a text of its own, `TransmissionOpened` points at a transmission, the `SentTo...` values tell the next step in a form, `CorrespondenceOpened` and `CorrespondenceConfirmed` come from Altinn correspondence.
    pub enum DialogActivityType: str {
        DialogCreated = "DialogCreated",
        DialogClosed = "DialogClosed",
        Information = "Information",
        TransmissionOpened = "TransmissionOpened",
        PaymentMade = "PaymentMade",
        SignatureProvided = "SignatureProvided",
        DialogOpened = "DialogOpened",
        DialogDeleted = "DialogDeleted",
        DialogRestored = "DialogRestored",
        SentToSigning = "SentToSigning",
        SentToFormFill = "SentToFormFill",
        SentToSendIn = "SentToSendIn",
        SentToPayment = "SentToPayment",
        FormSubmitted = "FormSubmitted",
        FormSaved = "FormSaved",
        CorrespondenceOpened = "CorrespondenceOpened",
        CorrespondenceConfirmed = "CorrespondenceConfirmed",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// How prominent a button is.
    pub enum DialogGuiActionPriority: str {
        Primary = "Primary",
        Secondary = "Secondary",
        Tertiary = "Tertiary",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Where a dialog stands. `NotApplicable`: nothing to do; `InProgress`: work is going on; `Draft`: begun by the user, not sent; `Awaiting`: sent, the service owner is next; `RequiresAttention`: the user must act; `Completed`: done.
    pub enum DialogStatus: str {
        InProgress = "InProgress",
        Draft = "Draft",
        RequiresAttention = "RequiresAttention",
        Completed = "Completed",
        NotApplicable = "NotApplicable",
        Awaiting = "Awaiting",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Where a dialog stands, for writing. As `DialogStatus`, with two old spellings: `New` becomes `NotApplicable`, `Sent` becomes `Awaiting`.
    pub enum DialogStatusInput: str {
        New = "New",
        InProgress = "InProgress",
        Draft = "Draft",
        Sent = "Sent",
        RequiresAttention = "RequiresAttention",
        Completed = "Completed",
        NotApplicable = "NotApplicable",
        Awaiting = "Awaiting",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Kind of sending. `Submission` and `Correction` come from the party, the rest from the service owner.
    pub enum DialogTransmissionType: str {
        Information = "Information",
        Acceptance = "Acceptance",
        Rejection = "Rejection",
        Request = "Request",
        Alert = "Alert",
        Decision = "Decision",
        Submission = "Submission",
        Correction = "Correction",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// HTTP method of an action.
    pub enum HttpVerb: str {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Patch = "PATCH",
        Delete = "DELETE",
        Head = "HEAD",
        Options = "OPTIONS",
        Trace = "TRACE",
        Connect = "CONNECT",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// What must hold for the activity: absent (`NotExists`) or there (`Exists`).
    pub enum NotificationConditionType: str {
        NotExists = "NotExists",
        Exists = "Exists",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// How a party files a dialog. `Default`, `Bin` and `Archive` exclude each other; `MarkedAsUnopened` goes when the dialog is opened; `Sent` is set by Dialogporten when the party has sent something and cannot be changed.
    pub enum SystemLabel: str {
        Default = "Default",
        Bin = "Bin",
        Archive = "Archive",
        MarkedAsUnopened = "MarkedAsUnopened",
        Sent = "Sent",
    } else Unknown
}

/// Somebody who did something: the service owner, or a representative of the party.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Actor {
    /// URN of the person or organisation. Absent for the service owner; masked where the reader may not know it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "actorId")]
    pub actor_id: ::std::option::Option<::std::string::String>,
    /// Name of the actor. When sending, give either this or `actorId` for a party representative, and neither for the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "actorName")]
    pub actor_name: ::std::option::Option<::std::string::String>,
    /// `actorType`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "actorType")]
    pub actor_type: ::std::option::Option<ActorType>,
}
impl Actor {
    pub fn builder() -> builder::Actor {
        ::std::default::Default::default()
    }
}
/// An issuer of tokens.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AuthorizationServer {
    /// What `iss` of its tokens is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub issuer: ::std::option::Option<::std::string::String>,
    /// Address of its keys.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub jwks_uri: ::std::option::Option<::std::string::String>,
}
impl AuthorizationServer {
    pub fn builder() -> builder::AuthorizationServer {
        ::std::default::Default::default()
    }
}
/// A change of the system labels of several dialogs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
pub struct BulkSetSystemLabel {
    /// Labels to put on. Of `Default`, `Bin` and `Archive` the last one wins.
    #[serde(rename = "addLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub add_labels: ::altinn_runtime::Optional<::std::vec::Vec<SystemLabel>>,
    /// The dialogs to change, 1 to 200, each once.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub dialogs: ::altinn_runtime::Optional<::std::vec::Vec<DialogRevision>>,
    /// Who shall stand as the one behind the change. Only with the admin scope and without `endUserId`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "performedBy")]
    pub performed_by: ::std::option::Option<Actor>,
    /// Labels to take off. Taking `Bin` or `Archive` off puts `Default` on.
    #[serde(rename = "removeLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub remove_labels: ::altinn_runtime::Optional<::std::vec::Vec<SystemLabel>>,
    /// Labels to add, in the old way. Use `addLabels`.
    #[deprecated]
    #[serde(rename = "systemLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub system_labels: ::altinn_runtime::Optional<::std::vec::Vec<SystemLabel>>,
}
impl BulkSetSystemLabel {
    pub fn builder() -> builder::BulkSetSystemLabel {
        ::std::default::Default::default()
    }
}
/// A piece of text or a reference to text, with its media type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ContentValue {
    /// Whether the reader may have this content; the value is blanked out if not. Absent where it does not apply, and never sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isAuthorized")]
    pub is_authorized: ::std::option::Option<bool>,
    /// `text/plain`, `text/markdown` where allowed, or `application/vnd.dialogporten.frontchannelembed-url;type=text/markdown` for references; older data has other spellings.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// The content in one or several languages; for references the https address of the text.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub value: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
}
impl ContentValue {
    pub fn builder() -> builder::ContentValue {
        ::std::default::Default::default()
    }
}
/// A dialog to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialog {
    /// Entries of the history.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub activities: ::altinn_runtime::Optional<::std::vec::Vec<CreateDialogActivity>>,
    /// What programs can do next.
    #[serde(rename = "apiActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub api_actions: ::altinn_runtime::Optional<::std::vec::Vec<CreateDialogApiAction>>,
    /// Files that belong to the dialog as a whole.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<::std::vec::Vec<CreateDialogAttachment>>,
    /// Title, summary and other texts. Obligatory unless `isApiOnly`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<CreateDialogContent>,
    /// Time of creation to show, never in the future. The present time when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When something should be done: in the future and not before `visibleFrom`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueAt")]
    pub due_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the dialog disappears for end users: in the future, not before `dueAt` or `visibleFrom`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Finer status in the words of the service owner. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedStatus")]
    pub extended_status: ::std::option::Option<::std::string::String>,
    /// Reference of the service owner to a system of its own. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalReference")]
    pub external_reference: ::std::option::Option<::std::string::String>,
    /// What people can do next: at most one primary, one secondary and five tertiary.
    #[serde(rename = "guiActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub gui_actions: ::altinn_runtime::Optional<::std::vec::Vec<CreateDialogGuiAction>>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out. A repeat with the same id is refused with 409 or 422.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Key of at most 36 characters, unique among the dialogs of the service owner. A repeat ends with 409, and the answer names the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "idempotentKey")]
    pub idempotent_key: ::std::option::Option<::std::string::String>,
    /// Keeps the dialog away from frontends and makes texts optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isApiOnly")]
    pub is_api_only: ::std::option::Option<bool>,
    /// URN of the owner: `urn:altinn:organization:identifier-no:` followed by nine digits, `urn:altinn:person:identifier-no:` followed by eleven. Obligatory.
    pub party: ::std::string::String,
    /// URI of the business process that led to `process`, which must be given beside it. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "precedingProcess")]
    pub preceding_process: ::std::option::Option<::std::string::String>,
    /// URI of the business process that the dialog is part of. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process: ::std::option::Option<::std::string::String>,
    /// How far things have come, 0 to 100 percent. For information only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub progress: ::std::option::Option<i32>,
    /// Extra words that the word search finds, each at most 63 characters; end users do not see them.
    #[serde(rename = "searchTags")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub search_tags: ::altinn_runtime::Optional<::std::vec::Vec<CreateDialogTag>>,
    /// Labels to put on at once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceOwnerContext")]
    pub service_owner_context: ::std::option::Option<CreateDialogServiceOwnerContext>,
    /// Resource that the caller owns, as `urn:altinn:resource:` plus its id. Obligatory; cannot be changed.
    #[serde(rename = "serviceResource")]
    pub service_resource: ::std::string::String,
    /// Where the dialog stands. `NotApplicable` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<DialogStatusInput>,
    /// Label to start with; `Default` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemLabel")]
    pub system_label: ::std::option::Option<SystemLabel>,
    /// What has been sent so far.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub transmissions: ::altinn_runtime::Optional<
        ::std::vec::Vec<CreateDialogTransmission>,
    >,
    /// Time of the last change to show: in the past, not before `createdAt`, which must be given beside it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "updatedAt")]
    pub updated_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When end users get to see the dialog, in the future. At once when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "visibleFrom")]
    pub visible_from: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl CreateDialog {
    pub fn builder() -> builder::CreateDialog {
        ::std::default::Default::default()
    }
}
/// An entry of the history of a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogActivity {
    /// When it happened, never in the future. The present time when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Free text. Obligatory for the type `Information`, forbidden for all others.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub description: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who did it. Obligatory.
    #[serde(rename = "performedBy")]
    pub performed_by: Actor,
    /// Transmission that was opened. Obligatory for the type `TransmissionOpened`, forbidden for all others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "transmissionId")]
    pub transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// What happened. Obligatory.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogActivityType>,
}
impl CreateDialogActivity {
    pub fn builder() -> builder::CreateDialogActivity {
        ::std::default::Default::default()
    }
}
/// An entry to append to the history.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogActivityRequest {
    /// When it happened, never in the future. The present time when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Free text. Obligatory for the type `Information`, forbidden for all others.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub description: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who did it. Obligatory.
    #[serde(rename = "performedBy")]
    pub performed_by: Actor,
    /// Transmission that was opened. Obligatory for the type `TransmissionOpened`, forbidden for all others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "transmissionId")]
    pub transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// What happened. Obligatory.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogActivityType>,
}
impl CreateDialogActivityRequest {
    pub fn builder() -> builder::CreateDialogActivityRequest {
        ::std::default::Default::default()
    }
}
/// An action for programs of a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogApiAction {
    /// Name of the action in the policy of the service (XACML), such as `read` or `write`. Obligatory.
    pub action: ::std::string::String,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// Where to send the request; at least one.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub endpoints: ::altinn_runtime::Optional<
        ::std::vec::Vec<CreateDialogApiActionEndpoint>,
    >,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name of the operation, for programs to recognise it by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl CreateDialogApiAction {
    pub fn builder() -> builder::CreateDialogApiAction {
        ::std::default::Default::default()
    }
}
/// An endpoint of an action for programs of a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogApiActionEndpoint {
    /// Set when another version should be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deprecated: ::std::option::Option<bool>,
    /// Page for developers about the endpoint.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "documentationUrl")]
    pub documentation_url: ::std::option::Option<::std::string::String>,
    /// Method that the endpoint listens to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "httpMethod")]
    pub http_method: ::std::option::Option<HttpVerb>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Address of the schema of the request; Dialogporten does not look at it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestSchema")]
    pub request_schema: ::std::option::Option<::std::string::String>,
    /// Address of the schema of the answer; Dialogporten does not look at it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "responseSchema")]
    pub response_schema: ::std::option::Option<::std::string::String>,
    /// When the endpoint stops working. `deprecated` must be true beside it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sunsetAt")]
    pub sunset_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Https address of the endpoint. Obligatory, at most 1023 characters.
    pub url: ::std::string::String,
    /// Version in your own words. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
impl CreateDialogApiActionEndpoint {
    pub fn builder() -> builder::CreateDialogApiActionEndpoint {
        ::std::default::Default::default()
    }
}
/// A file of a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogAttachment {
    /// Name to show to people, by language.
    #[serde(rename = "displayName")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub display_name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Time, in the future, from which the attachment counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name, for programs to recognise the attachment by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Addresses of the attachment; at least one.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub urls: ::altinn_runtime::Optional<::std::vec::Vec<CreateDialogAttachmentUrl>>,
}
impl CreateDialogAttachment {
    pub fn builder() -> builder::CreateDialogAttachment {
        ::std::default::Default::default()
    }
}
/// An address of a file of a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogAttachmentUrl {
    /// Whether the address is for people or for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consumerType")]
    pub consumer_type: ::std::option::Option<AttachmentUrlConsumerType>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Media type of the file, such as `application/pdf`. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// Https address of the file. At most 1023 characters.
    pub url: ::std::string::String,
}
impl CreateDialogAttachmentUrl {
    pub fn builder() -> builder::CreateDialogAttachmentUrl {
        ::std::default::Default::default()
    }
}
/// The texts of a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogContent {
    /// Longer text, plain or Markdown. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "additionalInfo")]
    pub additional_info: ::std::option::Option<ContentValue>,
    /// Words to show for `extendedStatus`. At most 20 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedStatus")]
    pub extended_status: ::std::option::Option<ContentValue>,
    /// Https address of the main text, which frontends fetch with the dialog token and show in place.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mainContentReference")]
    pub main_content_reference: ::std::option::Option<ContentValue>,
    /// Summary for lists when the reader has logged in too weakly to see the real one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "nonSensitiveSummary")]
    pub non_sensitive_summary: ::std::option::Option<ContentValue>,
    /// Title for lists when the reader has logged in too weakly to see the real one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "nonSensitiveTitle")]
    pub non_sensitive_title: ::std::option::Option<ContentValue>,
    /// Sender to show in place of the name of the service owner. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "senderName")]
    pub sender_name: ::std::option::Option<ContentValue>,
    /// A few words on what it is about and where it stands. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<ContentValue>,
    /// Headline of the dialog, plain text. Obligatory, at most 255 characters.
    pub title: ContentValue,
}
impl CreateDialogContent {
    pub fn builder() -> builder::CreateDialogContent {
        ::std::default::Default::default()
    }
}
/// A button for people of a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogGuiAction {
    /// Name of the action in the policy of the service (XACML), such as `read` or `write`.
    pub action: ::std::string::String,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// How the browser goes to the address: `GET`, `POST` or `DELETE`. `GET` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "httpMethod")]
    pub http_method: ::std::option::Option<HttpVerb>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Marks the action that gets rid of the dialog, so that frontends can ask twice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isDeleteDialogAction")]
    pub is_delete_dialog_action: ::std::option::Option<bool>,
    /// How prominent the button is: at most one primary, one secondary and five tertiary in a dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<DialogGuiActionPriority>,
    /// Question to ask before the action is carried out, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub prompt: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Text of the button, by language. Obligatory.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Https address that the browser goes to. Obligatory, at most 1023 characters.
    pub url: ::std::string::String,
}
impl CreateDialogGuiAction {
    pub fn builder() -> builder::CreateDialogGuiAction {
        ::std::default::Default::default()
    }
}
/// What the service owner notes about a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogServiceOwnerContext {
    /// Labels to put on, at most 20; end users do not see them.
    #[serde(rename = "serviceOwnerLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub service_owner_labels: ::altinn_runtime::Optional<
        ::std::vec::Vec<CreateDialogServiceOwnerLabel>,
    >,
}
impl CreateDialogServiceOwnerContext {
    pub fn builder() -> builder::CreateDialogServiceOwnerContext {
        ::std::default::Default::default()
    }
}
/// A label for a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogServiceOwnerLabel {
    /// The label, 3 to 255 characters; kept in lower case.
    pub value: ::std::string::String,
}
impl CreateDialogServiceOwnerLabel {
    pub fn builder() -> builder::CreateDialogServiceOwnerLabel {
        ::std::default::Default::default()
    }
}
/// A search tag of a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogTag {
    /// The word, at most 63 characters.
    pub value: ::std::string::String,
}
impl CreateDialogTag {
    pub fn builder() -> builder::CreateDialogTag {
        ::std::default::Default::default()
    }
}
/// A transmission that a new dialog starts with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogTransmission {
    /// Files that came with it.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<
        ::std::vec::Vec<CreateDialogTransmissionAttachment>,
    >,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// Title, summary and embedded text. Obligatory unless the dialog is for machines only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<CreateDialogTransmissionContent>,
    /// When it was sent, never in the future. The present time when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// Reference of the service owner to a system of its own. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalReference")]
    pub external_reference: ::std::option::Option<::std::string::String>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Key of 3 to 36 characters, unique in the dialog; a repeat ends with 409.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "idempotentKey")]
    pub idempotent_key: ::std::option::Option<::std::string::String>,
    /// Links for people to follow from here.
    #[serde(rename = "navigationalActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub navigational_actions: ::altinn_runtime::Optional<
        ::std::vec::Vec<CreateDialogTransmissionNavigationalAction>,
    >,
    /// The transmission that this one answers or corrects; must be in the same dialog and not itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "relatedTransmissionId")]
    pub related_transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who sent it. Obligatory.
    pub sender: Actor,
    /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogTransmissionType>,
}
impl CreateDialogTransmission {
    pub fn builder() -> builder::CreateDialogTransmission {
        ::std::default::Default::default()
    }
}
/// A file of a transmission in a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogTransmissionAttachment {
    /// Name to show to people, by language.
    #[serde(rename = "displayName")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub display_name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Time, in the future, from which the attachment counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name, for programs to recognise the attachment by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Addresses of the attachment; at least one.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub urls: ::altinn_runtime::Optional<
        ::std::vec::Vec<CreateDialogTransmissionAttachmentUrl>,
    >,
}
impl CreateDialogTransmissionAttachment {
    pub fn builder() -> builder::CreateDialogTransmissionAttachment {
        ::std::default::Default::default()
    }
}
/// An address of a file of a transmission in a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogTransmissionAttachmentUrl {
    /// Whether the address is for people or for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consumerType")]
    pub consumer_type: ::std::option::Option<AttachmentUrlConsumerType>,
    /// Media type of the file, such as `application/pdf`. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// Https address of the file. At most 1023 characters.
    pub url: ::std::string::String,
}
impl CreateDialogTransmissionAttachmentUrl {
    pub fn builder() -> builder::CreateDialogTransmissionAttachmentUrl {
        ::std::default::Default::default()
    }
}
/// The texts of a transmission in a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogTransmissionContent {
    /// Https address of the text, which frontends fetch with the dialog token and show in place.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentReference")]
    pub content_reference: ::std::option::Option<ContentValue>,
    /// What was sent, in a few words. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<ContentValue>,
    /// Headline, plain text. Obligatory, at most 255 characters.
    pub title: ContentValue,
}
impl CreateDialogTransmissionContent {
    pub fn builder() -> builder::CreateDialogTransmissionContent {
        ::std::default::Default::default()
    }
}
/// A link to follow from the page of a transmission in a new dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateDialogTransmissionNavigationalAction {
    /// Time, in the future, from which the action counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Text of the button, by language. Obligatory.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Https address that the browser goes to. Obligatory, at most 1023 characters.
    pub url: ::std::string::String,
}
impl CreateDialogTransmissionNavigationalAction {
    pub fn builder() -> builder::CreateDialogTransmissionNavigationalAction {
        ::std::default::Default::default()
    }
}
/// A label to put on a dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateServiceOwnerLabel {
    /// The label, 3 to 255 characters; kept in lower case.
    pub value: ::std::string::String,
}
impl CreateServiceOwnerLabel {
    pub fn builder() -> builder::CreateServiceOwnerLabel {
        ::std::default::Default::default()
    }
}
/// A file of a transmission to append.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateTransmissionAttachment {
    /// Name to show to people, by language.
    #[serde(rename = "displayName")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub display_name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Time, in the future, from which the attachment counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name, for programs to recognise the attachment by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Addresses of the attachment; at least one.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub urls: ::altinn_runtime::Optional<
        ::std::vec::Vec<CreateTransmissionAttachmentUrl>,
    >,
}
impl CreateTransmissionAttachment {
    pub fn builder() -> builder::CreateTransmissionAttachment {
        ::std::default::Default::default()
    }
}
/// An address of a file of a transmission to append.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateTransmissionAttachmentUrl {
    /// Whether the address is for people or for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consumerType")]
    pub consumer_type: ::std::option::Option<AttachmentUrlConsumerType>,
    /// Media type of the file, such as `application/pdf`. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// Https address of the file. At most 1023 characters.
    pub url: ::std::string::String,
}
impl CreateTransmissionAttachmentUrl {
    pub fn builder() -> builder::CreateTransmissionAttachmentUrl {
        ::std::default::Default::default()
    }
}
/// The texts of a transmission to append.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateTransmissionContent {
    /// Https address of the text, which frontends fetch with the dialog token and show in place.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentReference")]
    pub content_reference: ::std::option::Option<ContentValue>,
    /// What was sent, in a few words. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<ContentValue>,
    /// Headline, plain text. Obligatory, at most 255 characters.
    pub title: ContentValue,
}
impl CreateTransmissionContent {
    pub fn builder() -> builder::CreateTransmissionContent {
        ::std::default::Default::default()
    }
}
/// A link to follow from the page of a transmission to append.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateTransmissionNavigationalAction {
    /// Time, in the future, from which the action counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Text of the button, by language. Obligatory.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Https address that the browser goes to. Obligatory, at most 1023 characters.
    pub url: ::std::string::String,
}
impl CreateTransmissionNavigationalAction {
    pub fn builder() -> builder::CreateTransmissionNavigationalAction {
        ::std::default::Default::default()
    }
}
/// A transmission to append to a dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CreateTransmissionRequest {
    /// Files that came with it.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<
        ::std::vec::Vec<CreateTransmissionAttachment>,
    >,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// Title, summary and embedded text. Obligatory unless the dialog is for machines only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<CreateTransmissionContent>,
    /// When it was sent, never in the future. The present time when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// Reference of the service owner to a system of its own. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalReference")]
    pub external_reference: ::std::option::Option<::std::string::String>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Key of 3 to 36 characters, unique in the dialog; a repeat ends with 409.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "idempotentKey")]
    pub idempotent_key: ::std::option::Option<::std::string::String>,
    /// Links for people to follow from here.
    #[serde(rename = "navigationalActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub navigational_actions: ::altinn_runtime::Optional<
        ::std::vec::Vec<CreateTransmissionNavigationalAction>,
    >,
    /// The transmission that this one answers or corrects; must be in the same dialog and not itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "relatedTransmissionId")]
    pub related_transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who sent it. Obligatory.
    pub sender: Actor,
    /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogTransmissionType>,
}
impl CreateTransmissionRequest {
    pub fn builder() -> builder::CreateTransmissionRequest {
        ::std::default::Default::default()
    }
}
/// A dialog in full.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
#[non_exhaustive]
pub struct Dialog {
    /// What has happened so far.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub activities: ::altinn_runtime::Optional<::std::vec::Vec<DialogActivity>>,
    /// What programs can do next.
    #[serde(rename = "apiActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub api_actions: ::altinn_runtime::Optional<::std::vec::Vec<DialogApiAction>>,
    /// Files that belong to the dialog as a whole.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<::std::vec::Vec<DialogAttachment>>,
    /// Title, summary and other texts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<DialogContent>,
    /// Last change that matters to readers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentUpdatedAt")]
    pub content_updated_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the dialog was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the dialog was deleted; absent while it lives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "deletedAt")]
    pub deleted_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When something should be done. The dialog stays available afterwards.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueAt")]
    pub due_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// How the party has filed the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endUserContext")]
    pub end_user_context: ::std::option::Option<DialogEndUserContext>,
    /// When the dialog disappears for end users. Never, when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Finer status in the words of the service owner. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedStatus")]
    pub extended_status: ::std::option::Option<::std::string::String>,
    /// Reference of the service owner to a system of its own. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalReference")]
    pub external_reference: ::std::option::Option<::std::string::String>,
    /// Transmissions of the types `Submission` and `Correction`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fromPartyTransmissionsCount")]
    pub from_party_transmissions_count: ::std::option::Option<i32>,
    /// Transmissions of all types that a service owner sends.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fromServiceOwnerTransmissionsCount")]
    pub from_service_owner_transmissions_count: ::std::option::Option<i32>,
    /// What people can do next.
    #[serde(rename = "guiActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub gui_actions: ::altinn_runtime::Optional<::std::vec::Vec<DialogGuiAction>>,
    /// True until the service owner has reported every transmission of its own as opened; has nothing to do with `isContentSeen` or labels. A correspondence also needs a `CorrespondenceOpened` activity.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hasUnopenedContent")]
    pub has_unopened_content: ::std::option::Option<bool>,
    /// UUIDv7 of the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Key that the service owner gave to notice repeats.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "idempotentKey")]
    pub idempotent_key: ::std::option::Option<::std::string::String>,
    /// Meant for programs; frontends leave it out, and texts can be missing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isApiOnly")]
    pub is_api_only: ::std::option::Option<bool>,
    /// True once somebody has opened the dialog after its content last changed, unless it is marked as unopened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isContentSeen")]
    pub is_content_seen: ::std::option::Option<bool>,
    /// Code of the service owner, such as `ttd`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org: ::std::option::Option<::std::string::String>,
    /// URN of the person or organisation that the dialog belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub party: ::std::option::Option<::std::string::String>,
    /// URI of the business process that led to `process`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "precedingProcess")]
    pub preceding_process: ::std::option::Option<::std::string::String>,
    /// URI of the business process that the dialog is part of.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process: ::std::option::Option<::std::string::String>,
    /// How far things have come, in percent. For information only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub progress: ::std::option::Option<i32>,
    /// UUID that changes with every update; goes into `If-Match`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Extra words that the word search finds; end users do not see them.
    #[serde(rename = "searchTags")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub search_tags: ::altinn_runtime::Optional<::std::vec::Vec<DialogTag>>,
    /// Openings after `contentUpdatedAt`, the latest for each person.
    #[serde(rename = "seenSinceLastContentUpdate")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub seen_since_last_content_update: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogSeenLog>,
    >,
    /// Openings after `updatedAt`, the latest for each person.
    #[serde(rename = "seenSinceLastUpdate")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub seen_since_last_update: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogSeenLog>,
    >,
    /// Labels of the service owner and their revision.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceOwnerContext")]
    pub service_owner_context: ::std::option::Option<DialogServiceOwnerContext>,
    /// Resource whose policy decides who has access, as `urn:altinn:resource:` plus its id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceResource")]
    pub service_resource: ::std::option::Option<::std::string::String>,
    /// Type of the resource in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceResourceType")]
    pub service_resource_type: ::std::option::Option<::std::string::String>,
    /// Where the dialog stands.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<DialogStatus>,
    /// Old single label, one of `Default`, `Bin` and `Archive`. Use `endUserContext.systemLabels`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    #[serde(rename = "systemLabel")]
    pub system_label: ::std::option::Option<SystemLabel>,
    /// What was sent in either direction.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub transmissions: ::altinn_runtime::Optional<::std::vec::Vec<DialogTransmission>>,
    /// Last change of any kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "updatedAt")]
    pub updated_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When end users get to see the dialog. Absent means at once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "visibleFrom")]
    pub visible_from: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl Dialog {
    pub fn builder() -> builder::Dialog {
        ::std::default::Default::default()
    }
}
/// An entry of the activity history inside a dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogActivity {
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Free text; only there when the type is `Information`.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub description: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// UUIDv7 of the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who did it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "performedBy")]
    pub performed_by: ::std::option::Option<Actor>,
    /// Transmission that was opened; only there when the type is `TransmissionOpened`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "transmissionId")]
    pub transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// `type`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogActivityType>,
}
impl DialogActivity {
    pub fn builder() -> builder::DialogActivity {
        ::std::default::Default::default()
    }
}
/// An entry of the activity history, read on its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogActivityDetails {
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Free text; only there when the type is `Information`.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub description: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// UUIDv7 of the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who did it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "performedBy")]
    pub performed_by: ::std::option::Option<Actor>,
    /// Transmission that was opened; only there when the type is `TransmissionOpened`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "transmissionId")]
    pub transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// `type`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogActivityType>,
}
impl DialogActivityDetails {
    pub fn builder() -> builder::DialogActivityDetails {
        ::std::default::Default::default()
    }
}
/// The newest entry of the activity history, inside a search result.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogActivityListItem {
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Free text; only there when the type is `Information`.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub description: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// UUIDv7 of the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who did it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "performedBy")]
    pub performed_by: ::std::option::Option<Actor>,
    /// Transmission that was opened; only there when the type is `TransmissionOpened`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "transmissionId")]
    pub transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// `type`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogActivityType>,
}
impl DialogActivityListItem {
    pub fn builder() -> builder::DialogActivityListItem {
        ::std::default::Default::default()
    }
}
/// An entry of the activity history in brief.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogActivitySearchItem {
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// UUIDv7 of the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Transmission that was opened; only there when the type is `TransmissionOpened`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "transmissionId")]
    pub transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// `type`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogActivityType>,
}
impl DialogActivitySearchItem {
    pub fn builder() -> builder::DialogActivitySearchItem {
        ::std::default::Default::default()
    }
}
/// Something that programs can do in the dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogApiAction {
    /// Name of the action in the policy of the service (XACML), such as `read` or `write`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// Where to send the request; several while an old version is being phased out.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub endpoints: ::altinn_runtime::Optional<::std::vec::Vec<DialogApiActionEndpoint>>,
    /// UUIDv7 of the action.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether the person in `endUserId` has access; absent when no person was named.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isAuthorized")]
    pub is_authorized: ::std::option::Option<bool>,
    /// Technical name of the operation, for programs to recognise it by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl DialogApiAction {
    pub fn builder() -> builder::DialogApiAction {
        ::std::default::Default::default()
    }
}
/// Where and how to perform an action for programs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogApiActionEndpoint {
    /// Set when another version should be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deprecated: ::std::option::Option<bool>,
    /// Page for developers about the endpoint.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "documentationUrl")]
    pub documentation_url: ::std::option::Option<::std::string::String>,
    /// Method that the endpoint listens to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "httpMethod")]
    pub http_method: ::std::option::Option<HttpVerb>,
    /// UUIDv7 of the endpoint.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Address of the schema of the request; Dialogporten does not look at it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestSchema")]
    pub request_schema: ::std::option::Option<::std::string::String>,
    /// Address of the schema of the answer; Dialogporten does not look at it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "responseSchema")]
    pub response_schema: ::std::option::Option<::std::string::String>,
    /// When the endpoint stops working; only with `deprecated`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sunsetAt")]
    pub sunset_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Address to send the request to, with the dialog token.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Version in the words of the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
impl DialogApiActionEndpoint {
    pub fn builder() -> builder::DialogApiActionEndpoint {
        ::std::default::Default::default()
    }
}
/// A file that belongs to the dialog as a whole.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogAttachment {
    /// Name to show to people, by language.
    #[serde(rename = "displayName")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub display_name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// From this time on the attachment counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// UUIDv7 of the attachment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name, for programs to recognise the attachment by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Addresses of the same attachment for different readers or in different formats.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub urls: ::altinn_runtime::Optional<::std::vec::Vec<DialogAttachmentUrl>>,
}
impl DialogAttachment {
    pub fn builder() -> builder::DialogAttachment {
        ::std::default::Default::default()
    }
}
/// An address of a file of the dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogAttachmentUrl {
    /// Whether the address is for people or for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consumerType")]
    pub consumer_type: ::std::option::Option<AttachmentUrlConsumerType>,
    /// UUIDv7 of the address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Media type of the file, such as `application/pdf`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// Where to fetch the file, with the dialog token where the service owner asks for it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl DialogAttachmentUrl {
    pub fn builder() -> builder::DialogAttachmentUrl {
        ::std::default::Default::default()
    }
}
/// The texts of a dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogContent {
    /// Longer text, plain or Markdown. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "additionalInfo")]
    pub additional_info: ::std::option::Option<ContentValue>,
    /// Words to show for `extendedStatus`. At most 20 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedStatus")]
    pub extended_status: ::std::option::Option<ContentValue>,
    /// Address of the main text, which frontends fetch with the dialog token and show in place.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mainContentReference")]
    pub main_content_reference: ::std::option::Option<ContentValue>,
    /// Summary for lists when the reader has logged in too weakly to see the real one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "nonSensitiveSummary")]
    pub non_sensitive_summary: ::std::option::Option<ContentValue>,
    /// Title for lists when the reader has logged in too weakly to see the real one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "nonSensitiveTitle")]
    pub non_sensitive_title: ::std::option::Option<ContentValue>,
    /// Sender to show in place of the name of the service owner. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "senderName")]
    pub sender_name: ::std::option::Option<ContentValue>,
    /// A few words on what it is about and where it stands. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<ContentValue>,
    /// Headline of the dialog. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<ContentValue>,
}
impl DialogContent {
    pub fn builder() -> builder::DialogContent {
        ::std::default::Default::default()
    }
}
/// The texts of a dialog that a list shows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogContentSummary {
    /// Words to show for `extendedStatus`. At most 20 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedStatus")]
    pub extended_status: ::std::option::Option<ContentValue>,
    /// Summary for lists when the reader has logged in too weakly to see the real one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "nonSensitiveSummary")]
    pub non_sensitive_summary: ::std::option::Option<ContentValue>,
    /// Title for lists when the reader has logged in too weakly to see the real one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "nonSensitiveTitle")]
    pub non_sensitive_title: ::std::option::Option<ContentValue>,
    /// Sender to show in place of the name of the service owner. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "senderName")]
    pub sender_name: ::std::option::Option<ContentValue>,
    /// A few words on what it is about and where it stands. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<ContentValue>,
    /// Headline of the dialog. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<ContentValue>,
}
impl DialogContentSummary {
    pub fn builder() -> builder::DialogContentSummary {
        ::std::default::Default::default()
    }
}
/// How the party has filed the dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogEndUserContext {
    /// UUID that changes with every change of the labels; goes into `If-Match` of the label operations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Labels on the dialog at present.
    #[serde(rename = "systemLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub system_labels: ::altinn_runtime::Optional<::std::vec::Vec<SystemLabel>>,
}
impl DialogEndUserContext {
    pub fn builder() -> builder::DialogEndUserContext {
        ::std::default::Default::default()
    }
}
/// How the party has filed one dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogEndUserContextItem {
    /// UUIDv7 of the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dialogId")]
    pub dialog_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Revision of the labels; goes into `If-Match` of `set_system_labels`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endUserContextRevision")]
    pub end_user_context_revision: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Labels on the dialog at present.
    #[serde(rename = "systemLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub system_labels: ::altinn_runtime::Optional<::std::vec::Vec<SystemLabel>>,
}
impl DialogEndUserContextItem {
    pub fn builder() -> builder::DialogEndUserContextItem {
        ::std::default::Default::default()
    }
}
/// Something that people can do in the dialog, shown as a button.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogGuiAction {
    /// Name of the action in the policy of the service (XACML), such as `read` or `write`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// How the browser goes to the address: `GET`, `POST` or `DELETE`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "httpMethod")]
    pub http_method: ::std::option::Option<HttpVerb>,
    /// UUIDv7 of the action.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether the person in `endUserId` has access; absent when no person was named.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isAuthorized")]
    pub is_authorized: ::std::option::Option<bool>,
    /// Marks the action that gets rid of the dialog, so that frontends can ask twice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isDeleteDialogAction")]
    pub is_delete_dialog_action: ::std::option::Option<bool>,
    /// How prominent the button is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<DialogGuiActionPriority>,
    /// Question to ask before the action is carried out, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub prompt: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Text of the button, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Where the browser goes when the action is chosen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl DialogGuiAction {
    pub fn builder() -> builder::DialogGuiAction {
        ::std::default::Default::default()
    }
}
/// A dialog as a search shows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
#[non_exhaustive]
pub struct DialogListItem {
    /// Title, summary and other texts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<DialogContentSummary>,
    /// Last change that matters to readers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentUpdatedAt")]
    pub content_updated_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the dialog was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the dialog was deleted; absent while it lives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "deletedAt")]
    pub deleted_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When something should be done. The dialog stays available afterwards.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueAt")]
    pub due_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// How the party has filed the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endUserContext")]
    pub end_user_context: ::std::option::Option<DialogListItemEndUserContext>,
    /// Finer status in the words of the service owner. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedStatus")]
    pub extended_status: ::std::option::Option<::std::string::String>,
    /// Reference of the service owner to a system of its own. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalReference")]
    pub external_reference: ::std::option::Option<::std::string::String>,
    /// Transmissions of the types `Submission` and `Correction`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fromPartyTransmissionsCount")]
    pub from_party_transmissions_count: ::std::option::Option<i32>,
    /// Transmissions of all types that a service owner sends.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fromServiceOwnerTransmissionsCount")]
    pub from_service_owner_transmissions_count: ::std::option::Option<i32>,
    /// Attachments with an address for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "guiAttachmentCount")]
    pub gui_attachment_count: ::std::option::Option<i32>,
    /// True until the service owner has reported every transmission of its own as opened; has nothing to do with `isContentSeen` or labels. A correspondence also needs a `CorrespondenceOpened` activity.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hasUnopenedContent")]
    pub has_unopened_content: ::std::option::Option<bool>,
    /// UUIDv7 of the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Meant for programs; frontends leave it out, and texts can be missing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isApiOnly")]
    pub is_api_only: ::std::option::Option<bool>,
    /// True once somebody has opened the dialog after its content last changed, unless it is marked as unopened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isContentSeen")]
    pub is_content_seen: ::std::option::Option<bool>,
    /// Newest entry of the history; absent while there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "latestActivity")]
    pub latest_activity: ::std::option::Option<DialogActivityListItem>,
    /// Code of the service owner, such as `ttd`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org: ::std::option::Option<::std::string::String>,
    /// URN of the person or organisation that the dialog belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub party: ::std::option::Option<::std::string::String>,
    /// URI of the business process that led to `process`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "precedingProcess")]
    pub preceding_process: ::std::option::Option<::std::string::String>,
    /// URI of the business process that the dialog is part of.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process: ::std::option::Option<::std::string::String>,
    /// How far things have come, in percent. For information only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub progress: ::std::option::Option<i32>,
    /// UUID that changes with every update; goes into `If-Match`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Openings after `contentUpdatedAt`, the latest for each person.
    #[serde(rename = "seenSinceLastContentUpdate")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub seen_since_last_content_update: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogSeenLogListItem>,
    >,
    /// Openings after `updatedAt`, the latest for each person.
    #[serde(rename = "seenSinceLastUpdate")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub seen_since_last_update: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogSeenLogListItem>,
    >,
    /// Labels of the service owner and their revision.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceOwnerContext")]
    pub service_owner_context: ::std::option::Option<DialogServiceOwnerContextListItem>,
    /// Resource whose policy decides who has access, as `urn:altinn:resource:` plus its id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceResource")]
    pub service_resource: ::std::option::Option<::std::string::String>,
    /// Type of the resource in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceResourceType")]
    pub service_resource_type: ::std::option::Option<::std::string::String>,
    /// Where the dialog stands.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<DialogStatus>,
    /// Old single label, one of `Default`, `Bin` and `Archive`. Use `endUserContext.systemLabels`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    #[serde(rename = "systemLabel")]
    pub system_label: ::std::option::Option<SystemLabel>,
    /// Last change of any kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "updatedAt")]
    pub updated_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When end users get to see the dialog. Absent means at once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "visibleFrom")]
    pub visible_from: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl DialogListItem {
    pub fn builder() -> builder::DialogListItem {
        ::std::default::Default::default()
    }
}
/// How the party has filed a found dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogListItemEndUserContext {
    /// UUID that changes with every change of the labels; goes into `If-Match` of the label operations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Labels on the dialog at present.
    #[serde(rename = "systemLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub system_labels: ::altinn_runtime::Optional<::std::vec::Vec<SystemLabel>>,
}
impl DialogListItemEndUserContext {
    pub fn builder() -> builder::DialogListItemEndUserContext {
        ::std::default::Default::default()
    }
}
/// A dialog to change, and the state it must be in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DialogRevision {
    /// UUIDv7 of the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dialogId")]
    pub dialog_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Revision of its end-user context; the whole request ends with 412 if that has changed. Leave out to write regardless.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endUserContextRevision")]
    pub end_user_context_revision: ::std::option::Option<::altinn_runtime::Uuid>,
}
impl DialogRevision {
    pub fn builder() -> builder::DialogRevision {
        ::std::default::Default::default()
    }
}
/// An opening of the dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogSeenLog {
    /// UUIDv7 of the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether it was the person in `endUserId`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isCurrentEndUser")]
    pub is_current_end_user: ::std::option::Option<bool>,
    /// Whether the service owner read the dialog on behalf of the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isViaServiceOwner")]
    pub is_via_service_owner: ::std::option::Option<bool>,
    /// When the dialog was opened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "seenAt")]
    pub seen_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who opened it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "seenBy")]
    pub seen_by: ::std::option::Option<Actor>,
}
impl DialogSeenLog {
    pub fn builder() -> builder::DialogSeenLog {
        ::std::default::Default::default()
    }
}
/// An opening of the dialog, read on its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogSeenLogDetails {
    /// UUIDv7 of the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether the service owner read the dialog on behalf of the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isViaServiceOwner")]
    pub is_via_service_owner: ::std::option::Option<bool>,
    /// When the dialog was opened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "seenAt")]
    pub seen_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who opened it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "seenBy")]
    pub seen_by: ::std::option::Option<Actor>,
}
impl DialogSeenLogDetails {
    pub fn builder() -> builder::DialogSeenLogDetails {
        ::std::default::Default::default()
    }
}
/// An opening of a found dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogSeenLogListItem {
    /// UUIDv7 of the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether it was the person in `endUserId`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isCurrentEndUser")]
    pub is_current_end_user: ::std::option::Option<bool>,
    /// Whether the service owner read the dialog on behalf of the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isViaServiceOwner")]
    pub is_via_service_owner: ::std::option::Option<bool>,
    /// When the dialog was opened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "seenAt")]
    pub seen_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who opened it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "seenBy")]
    pub seen_by: ::std::option::Option<Actor>,
}
impl DialogSeenLogListItem {
    pub fn builder() -> builder::DialogSeenLogListItem {
        ::std::default::Default::default()
    }
}
/// An opening of the dialog, in the list of all.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogSeenLogSearchItem {
    /// UUIDv7 of the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether the service owner read the dialog on behalf of the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isViaServiceOwner")]
    pub is_via_service_owner: ::std::option::Option<bool>,
    /// When the dialog was opened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "seenAt")]
    pub seen_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who opened it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "seenBy")]
    pub seen_by: ::std::option::Option<Actor>,
}
impl DialogSeenLogSearchItem {
    pub fn builder() -> builder::DialogSeenLogSearchItem {
        ::std::default::Default::default()
    }
}
/// What the service owner has noted about a dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogServiceOwnerContext {
    /// UUID that changes with every change of the labels; goes into `If-Match` of the label operations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Labels on the dialog at present; end users do not see them.
    #[serde(rename = "serviceOwnerLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub service_owner_labels: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogServiceOwnerLabel>,
    >,
}
impl DialogServiceOwnerContext {
    pub fn builder() -> builder::DialogServiceOwnerContext {
        ::std::default::Default::default()
    }
}
/// What the service owner has noted about a found dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogServiceOwnerContextListItem {
    /// UUID that changes with every change of the labels; goes into `If-Match` of the label operations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Labels on the dialog at present; end users do not see them.
    #[serde(rename = "serviceOwnerLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub service_owner_labels: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogServiceOwnerLabelListItem>,
    >,
}
impl DialogServiceOwnerContextListItem {
    pub fn builder() -> builder::DialogServiceOwnerContextListItem {
        ::std::default::Default::default()
    }
}
/// A label of the service owner inside a dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogServiceOwnerLabel {
    /// The label, in lower case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl DialogServiceOwnerLabel {
    pub fn builder() -> builder::DialogServiceOwnerLabel {
        ::std::default::Default::default()
    }
}
/// A label of the service owner on a found dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogServiceOwnerLabelListItem {
    /// The label, in lower case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl DialogServiceOwnerLabelListItem {
    pub fn builder() -> builder::DialogServiceOwnerLabelListItem {
        ::std::default::Default::default()
    }
}
/// A search tag of a dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTag {
    /// The word that the search finds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl DialogTag {
    pub fn builder() -> builder::DialogTag {
        ::std::default::Default::default()
    }
}
/// A sending inside the dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmission {
    /// Files that came with it.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogTransmissionAttachment>,
    >,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// Title, summary and embedded text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<DialogTransmissionContent>,
    /// When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// Reference of the service owner to a system of its own. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalReference")]
    pub external_reference: ::std::option::Option<::std::string::String>,
    /// UUIDv7 of the transmission.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Key that the service owner gave to notice repeats.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "idempotentKey")]
    pub idempotent_key: ::std::option::Option<::std::string::String>,
    /// Whether the person in `endUserId` has access; absent when no person was named.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isAuthorized")]
    pub is_authorized: ::std::option::Option<bool>,
    /// Whether the service owner has reported it as opened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isOpened")]
    pub is_opened: ::std::option::Option<bool>,
    /// Links for people to follow from here.
    #[serde(rename = "navigationalActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub navigational_actions: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogTransmissionNavigationalAction>,
    >,
    /// The transmission that this one answers or corrects.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "relatedTransmissionId")]
    pub related_transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who sent it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sender: ::std::option::Option<Actor>,
    /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogTransmissionType>,
}
impl DialogTransmission {
    pub fn builder() -> builder::DialogTransmission {
        ::std::default::Default::default()
    }
}
/// A file that came with a transmission.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionAttachment {
    /// Name to show to people, by language.
    #[serde(rename = "displayName")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub display_name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// From this time on the attachment counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// UUIDv7 of the attachment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name, for programs to recognise the attachment by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Addresses of the same attachment for different readers or in different formats.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub urls: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogTransmissionAttachmentUrl>,
    >,
}
impl DialogTransmissionAttachment {
    pub fn builder() -> builder::DialogTransmissionAttachment {
        ::std::default::Default::default()
    }
}
/// A file that came with a transmission read on its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionAttachmentDetails {
    /// Name to show to people, by language.
    #[serde(rename = "displayName")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub display_name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// From this time on the attachment counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// UUIDv7 of the attachment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name, for programs to recognise the attachment by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Addresses of the same attachment for different readers or in different formats.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub urls: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogTransmissionAttachmentUrlDetails>,
    >,
}
impl DialogTransmissionAttachmentDetails {
    pub fn builder() -> builder::DialogTransmissionAttachmentDetails {
        ::std::default::Default::default()
    }
}
/// An address of a file of a transmission.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionAttachmentUrl {
    /// Whether the address is for people or for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consumerType")]
    pub consumer_type: ::std::option::Option<AttachmentUrlConsumerType>,
    /// UUIDv7 of the address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Media type of the file, such as `application/pdf`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// Where to fetch the file, or `urn:dialogporten:unauthorized` when the reader may not have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl DialogTransmissionAttachmentUrl {
    pub fn builder() -> builder::DialogTransmissionAttachmentUrl {
        ::std::default::Default::default()
    }
}
/// An address of a file of a transmission read on its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionAttachmentUrlDetails {
    /// Whether the address is for people or for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consumerType")]
    pub consumer_type: ::std::option::Option<AttachmentUrlConsumerType>,
    /// UUIDv7 of the address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Media type of the file, such as `application/pdf`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// Where to fetch the file, or `urn:dialogporten:unauthorized` when the reader may not have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl DialogTransmissionAttachmentUrlDetails {
    pub fn builder() -> builder::DialogTransmissionAttachmentUrlDetails {
        ::std::default::Default::default()
    }
}
/// The texts of a transmission.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionContent {
    /// Address of the text, which frontends fetch with the dialog token and show in place.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentReference")]
    pub content_reference: ::std::option::Option<ContentValue>,
    /// What was sent, in a few words. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<ContentValue>,
    /// Headline. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<ContentValue>,
}
impl DialogTransmissionContent {
    pub fn builder() -> builder::DialogTransmissionContent {
        ::std::default::Default::default()
    }
}
/// The texts of a transmission read on its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionContentDetails {
    /// Address of the text, which frontends fetch with the dialog token and show in place.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentReference")]
    pub content_reference: ::std::option::Option<ContentValue>,
    /// What was sent, in a few words. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<ContentValue>,
    /// Headline. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<ContentValue>,
}
impl DialogTransmissionContentDetails {
    pub fn builder() -> builder::DialogTransmissionContentDetails {
        ::std::default::Default::default()
    }
}
/// A sending, read on its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionDetails {
    /// Files that came with it.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogTransmissionAttachmentDetails>,
    >,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// Title, summary and embedded text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<DialogTransmissionContentDetails>,
    /// When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// Reference of the service owner to a system of its own. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalReference")]
    pub external_reference: ::std::option::Option<::std::string::String>,
    /// UUIDv7 of the transmission.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Key that the service owner gave to notice repeats.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "idempotentKey")]
    pub idempotent_key: ::std::option::Option<::std::string::String>,
    /// Links for people to follow from here.
    #[serde(rename = "navigationalActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub navigational_actions: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogTransmissionNavigationalActionDetails>,
    >,
    /// The transmission that this one answers or corrects.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "relatedTransmissionId")]
    pub related_transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who sent it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sender: ::std::option::Option<Actor>,
    /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogTransmissionType>,
}
impl DialogTransmissionDetails {
    pub fn builder() -> builder::DialogTransmissionDetails {
        ::std::default::Default::default()
    }
}
/// A link to follow from a transmission.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionNavigationalAction {
    /// From this time on the action counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Text of the button, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Where the browser goes when the action is chosen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl DialogTransmissionNavigationalAction {
    pub fn builder() -> builder::DialogTransmissionNavigationalAction {
        ::std::default::Default::default()
    }
}
/// A link to follow from a transmission read on its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionNavigationalActionDetails {
    /// From this time on the action counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Text of the button, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Where the browser goes when the action is chosen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl DialogTransmissionNavigationalActionDetails {
    pub fn builder() -> builder::DialogTransmissionNavigationalActionDetails {
        ::std::default::Default::default()
    }
}
/// A file that came with a listed transmission.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionSearchAttachment {
    /// Name to show to people, by language.
    #[serde(rename = "displayName")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub display_name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// From this time on the attachment counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// UUIDv7 of the attachment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name, for programs to recognise the attachment by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Addresses of the same attachment for different readers or in different formats.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub urls: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogTransmissionSearchAttachmentUrl>,
    >,
}
impl DialogTransmissionSearchAttachment {
    pub fn builder() -> builder::DialogTransmissionSearchAttachment {
        ::std::default::Default::default()
    }
}
/// An address of a file of a listed transmission.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionSearchAttachmentUrl {
    /// Whether the address is for people or for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consumerType")]
    pub consumer_type: ::std::option::Option<AttachmentUrlConsumerType>,
    /// UUIDv7 of the address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Media type of the file, such as `application/pdf`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// Where to fetch the file, or `urn:dialogporten:unauthorized` when the reader may not have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl DialogTransmissionSearchAttachmentUrl {
    pub fn builder() -> builder::DialogTransmissionSearchAttachmentUrl {
        ::std::default::Default::default()
    }
}
/// The texts of a listed transmission.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionSearchContent {
    /// Address of the text, which frontends fetch with the dialog token and show in place.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentReference")]
    pub content_reference: ::std::option::Option<ContentValue>,
    /// What was sent, in a few words. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<ContentValue>,
    /// Headline. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<ContentValue>,
}
impl DialogTransmissionSearchContent {
    pub fn builder() -> builder::DialogTransmissionSearchContent {
        ::std::default::Default::default()
    }
}
/// A sending, in the list of all.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionSearchItem {
    /// Files that came with it.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogTransmissionSearchAttachment>,
    >,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// Title, summary and embedded text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<DialogTransmissionSearchContent>,
    /// When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// Reference of the service owner to a system of its own. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalReference")]
    pub external_reference: ::std::option::Option<::std::string::String>,
    /// UUIDv7 of the transmission.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Key that the service owner gave to notice repeats.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "idempotentKey")]
    pub idempotent_key: ::std::option::Option<::std::string::String>,
    /// Links for people to follow from here.
    #[serde(rename = "navigationalActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub navigational_actions: ::altinn_runtime::Optional<
        ::std::vec::Vec<DialogTransmissionSearchNavigationalAction>,
    >,
    /// The transmission that this one answers or corrects.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "relatedTransmissionId")]
    pub related_transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who sent it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sender: ::std::option::Option<Actor>,
    /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogTransmissionType>,
}
impl DialogTransmissionSearchItem {
    pub fn builder() -> builder::DialogTransmissionSearchItem {
        ::std::default::Default::default()
    }
}
/// A link to follow from a listed transmission.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogTransmissionSearchNavigationalAction {
    /// From this time on the action counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Text of the button, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Where the browser goes when the action is chosen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl DialogTransmissionSearchNavigationalAction {
    pub fn builder() -> builder::DialogTransmissionSearchNavigationalAction {
        ::std::default::Default::default()
    }
}
/// How many values the list filters of the end user search take.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct EndUserSearchLimits {
    /// Most values of `extendedStatus`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxExtendedStatusFilterValues")]
    pub max_extended_status_filter_values: ::std::option::Option<i32>,
    /// Most values of `org`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxOrgFilterValues")]
    pub max_org_filter_values: ::std::option::Option<i32>,
    /// Most values of `party`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxPartyFilterValues")]
    pub max_party_filter_values: ::std::option::Option<i32>,
    /// Most values of `serviceResource`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxServiceResourceFilterValues")]
    pub max_service_resource_filter_values: ::std::option::Option<i32>,
}
impl EndUserSearchLimits {
    pub fn builder() -> builder::EndUserSearchLimits {
        ::std::default::Default::default()
    }
}
/// The service owner behind a dialog that was looked up.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct IdentifierLookupServiceOwner {
    /// Short code of the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Name to show, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Organisation number, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orgNumber")]
    pub org_number: ::std::option::Option<::std::string::String>,
}
impl IdentifierLookupServiceOwner {
    pub fn builder() -> builder::IdentifierLookupServiceOwner {
        ::std::default::Default::default()
    }
}
/// The service of a dialog that was looked up.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct IdentifierLookupServiceResource {
    /// Id in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether access can be handed on to others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isDelegable")]
    pub is_delegable: ::std::option::Option<bool>,
    /// Lowest security level of the login, 0 to 4, that the service takes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "minimumAuthenticationLevel")]
    pub minimum_authentication_level: ::std::option::Option<i32>,
    /// Name to show, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
}
impl IdentifierLookupServiceResource {
    pub fn builder() -> builder::IdentifierLookupServiceResource {
        ::std::default::Default::default()
    }
}
/// One operation of a JSON Patch.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct JsonPatchOperation {
    /// Where `move` and `copy` take the value, as a JSON Pointer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
    /// `add`, `remove`, `replace`, `move`, `copy` or `test`.
    pub op: ::std::string::String,
    /// What to change, as a JSON Pointer such as `/progress`.
    pub path: ::std::string::String,
    /// New or expected value for `add`, `replace` and `test`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::serde_json::Value>,
}
impl JsonPatchOperation {
    pub fn builder() -> builder::JsonPatchOperation {
        ::std::default::Default::default()
    }
}
/// A public key for Ed25519.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct JsonWebKey {
    /// `EdDSA`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alg: ::std::option::Option<::std::string::String>,
    /// `Ed25519`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crv: ::std::option::Option<::std::string::String>,
    /// Id of the key, as tokens name it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kid: ::std::option::Option<::std::string::String>,
    /// `OKP`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kty: ::std::option::Option<::std::string::String>,
    /// `sig`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "use")]
    pub use_: ::std::option::Option<::std::string::String>,
    /// The key, base64url.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<::std::string::String>,
}
impl JsonWebKey {
    pub fn builder() -> builder::JsonWebKey {
        ::std::default::Default::default()
    }
}
/// The keys of an issuer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct JsonWebKeySet {
    /// The key in use, then the next one.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub keys: ::altinn_runtime::Optional<::std::vec::Vec<JsonWebKey>>,
}
impl JsonWebKeySet {
    pub fn builder() -> builder::JsonWebKeySet {
        ::std::default::Default::default()
    }
}
/// Limits in force right now.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Limits {
    /// For searches of end users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endUserSearch")]
    pub end_user_search: ::std::option::Option<EndUserSearchLimits>,
    /// For searches of service owners.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceOwnerSearch")]
    pub service_owner_search: ::std::option::Option<ServiceOwnerSearchLimits>,
}
impl Limits {
    pub fn builder() -> builder::Limits {
        ::std::default::Default::default()
    }
}
/// Addresses to read more at.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Links {
    /// Address of the description of this item.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<::std::string::String>,
}
impl Links {
    pub fn builder() -> builder::Links {
        ::std::default::Default::default()
    }
}
/// A text in one language.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Localization {
    /// Two-letter ISO 639-1 code such as `nb`, `nn` or `en`. `no` is refused.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "languageCode")]
    pub language_code: ::std::option::Option<::std::string::String>,
    /// Text in that language, or an address where the media type is an embed. Mostly at most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl Localization {
    pub fn builder() -> builder::Localization {
        ::std::default::Default::default()
    }
}
/// Answer to whether a notification should go out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationCondition {
    /// Whether to send it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendNotification")]
    pub send_notification: ::std::option::Option<bool>,
}
impl NotificationCondition {
    pub fn builder() -> builder::NotificationCondition {
        ::std::default::Default::default()
    }
}
/// A page of end-user contexts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PaginatedListOfDialogEndUserContextItem {
    /// Hand this to the next call while `hasNextPage` is true.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "continuationToken")]
    pub continuation_token: ::std::option::Option<::std::string::String>,
    /// Whether more follows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hasNextPage")]
    pub has_next_page: ::std::option::Option<bool>,
    /// This page.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub items: ::altinn_runtime::Optional<::std::vec::Vec<DialogEndUserContextItem>>,
    /// The order in use, in the format of the parameter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orderBy")]
    pub order_by: ::std::option::Option<::std::string::String>,
}
impl PaginatedListOfDialogEndUserContextItem {
    pub fn builder() -> builder::PaginatedListOfDialogEndUserContextItem {
        ::std::default::Default::default()
    }
}
/// A page of dialogs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PaginatedListOfDialogListItem {
    /// Hand this to the next call while `hasNextPage` is true.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "continuationToken")]
    pub continuation_token: ::std::option::Option<::std::string::String>,
    /// Whether more follows.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hasNextPage")]
    pub has_next_page: ::std::option::Option<bool>,
    /// This page.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub items: ::altinn_runtime::Optional<::std::vec::Vec<DialogListItem>>,
    /// The order in use, in the format of the parameter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orderBy")]
    pub order_by: ::std::option::Option<::std::string::String>,
}
impl PaginatedListOfDialogListItem {
    pub fn builder() -> builder::PaginatedListOfDialogListItem {
        ::std::default::Default::default()
    }
}
/// What went wrong.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProblemDetails {
    /// Stable code of the problem, for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// What the request collided with; only with 409 and newer servers.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub conflicts: ::altinn_runtime::Optional<::std::vec::Vec<ProblemDetailsConflict>>,
    /// Explanation for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// Messages by the member or rule that they belong to.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub errors: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// Path of the request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// The HTTP status again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// The HTTP status in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "statusDescription")]
    pub status_description: ::std::option::Option<::std::string::String>,
    /// Headline for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Quote this when reporting a problem.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "traceId")]
    pub trace_id: ::std::option::Option<::std::string::String>,
    /// URI of the kind of problem.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The same errors as a list with codes and paths.
    #[serde(rename = "validationErrors")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub validation_errors: ::altinn_runtime::Optional<
        ::std::vec::Vec<ProblemDetailsError>,
    >,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ProblemDetails {
    pub fn builder() -> builder::ProblemDetails {
        ::std::default::Default::default()
    }
}
/// One thing that a request collided with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProblemDetailsConflict {
    /// `DP.CFL-00000`: another request came between; `DP.CFL-00001`: keys are taken; `DP.CFL-00002`: a dialog with the key exists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// The dialog that already has the key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dialogId")]
    pub dialog_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// The key that is taken.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "idempotentKey")]
    pub idempotent_key: ::std::option::Option<::std::string::String>,
    /// The keys that are taken.
    #[serde(rename = "idempotentKeys")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub idempotent_keys: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Headline for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ProblemDetailsConflict {
    pub fn builder() -> builder::ProblemDetailsConflict {
        ::std::default::Default::default()
    }
}
/// One validation error.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProblemDetailsError {
    /// Stable code of the error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Explanation for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// Members of the request that it concerns.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub paths: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Headline for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ProblemDetailsError {
    pub fn builder() -> builder::ProblemDetailsError {
        ::std::default::Default::default()
    }
}
/// A dialog found by a reference.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceOwnerIdentifierLookup {
    /// UUIDv7 of the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dialogId")]
    pub dialog_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// The reference in its normal form; points at the instance or correspondence where there is one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceRef")]
    pub instance_ref: ::std::option::Option<::std::string::String>,
    /// Title that is safe to show at any login level, by language.
    #[serde(rename = "nonSensitiveTitle")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub non_sensitive_title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// URN of the owner of the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub party: ::std::option::Option<::std::string::String>,
    /// The service owner behind the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceOwner")]
    pub service_owner: ::std::option::Option<IdentifierLookupServiceOwner>,
    /// The service that the dialog belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceResource")]
    pub service_resource: ::std::option::Option<IdentifierLookupServiceResource>,
    /// Title of the dialog, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
}
impl ServiceOwnerIdentifierLookup {
    pub fn builder() -> builder::ServiceOwnerIdentifierLookup {
        ::std::default::Default::default()
    }
}
/// A label of the service owner.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceOwnerLabel {
    /// The label, in lower case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl ServiceOwnerLabel {
    pub fn builder() -> builder::ServiceOwnerLabel {
        ::std::default::Default::default()
    }
}
/// How many values the list filters of the service owner search take.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceOwnerSearchLimits {
    /// Most values of `extendedStatus`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxExtendedStatusFilterValues")]
    pub max_extended_status_filter_values: ::std::option::Option<i32>,
    /// Most values of `party`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxPartyFilterValues")]
    pub max_party_filter_values: ::std::option::Option<i32>,
    /// Most values of `serviceResource`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxServiceResourceFilterValues")]
    pub max_service_resource_filter_values: ::std::option::Option<i32>,
}
impl ServiceOwnerSearchLimits {
    pub fn builder() -> builder::ServiceOwnerSearchLimits {
        ::std::default::Default::default()
    }
}
/// A service as the resource registry knows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceResource {
    /// Id in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether access can be handed on to others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isDelegable")]
    pub is_delegable: ::std::option::Option<bool>,
    /// Where to read more.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// Lowest security level of the login, 0 to 4, that the service takes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "minimumAuthenticationLevel")]
    pub minimum_authentication_level: ::std::option::Option<i32>,
    /// Name to show, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Type in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceType")]
    pub resource_type: ::std::option::Option<::std::string::String>,
    /// Status in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
}
impl ServiceResource {
    pub fn builder() -> builder::ServiceResource {
        ::std::default::Default::default()
    }
}
/// An access package that opens a service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceResourceAccessPackage {
    /// Where to read more.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// Name to show, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Identifier that policies use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub urn: ::std::option::Option<::std::string::String>,
}
impl ServiceResourceAccessPackage {
    pub fn builder() -> builder::ServiceResourceAccessPackage {
        ::std::default::Default::default()
    }
}
/// A service with its owner and what opens it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceResourceMetadata {
    /// Access packages that give access.
    #[serde(rename = "accessPackages")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub access_packages: ::altinn_runtime::Optional<
        ::std::vec::Vec<ServiceResourceAccessPackage>,
    >,
    /// Roles that give access.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub roles: ::altinn_runtime::Optional<::std::vec::Vec<ServiceResourceRole>>,
    /// Who offers the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceOwner")]
    pub service_owner: ::std::option::Option<ServiceResourceOwner>,
    /// The service itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceResource")]
    pub service_resource: ::std::option::Option<ServiceResource>,
}
impl ServiceResourceMetadata {
    pub fn builder() -> builder::ServiceResourceMetadata {
        ::std::default::Default::default()
    }
}
/// Services that occur in Dialogporten.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceResourceMetadataList {
    /// One for each service.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub items: ::altinn_runtime::Optional<::std::vec::Vec<ServiceResourceMetadata>>,
}
impl ServiceResourceMetadataList {
    pub fn builder() -> builder::ServiceResourceMetadataList {
        ::std::default::Default::default()
    }
}
/// The service owner of a service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceResourceOwner {
    /// Short code of the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Name to show, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Organisation number, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orgNumber")]
    pub org_number: ::std::option::Option<::std::string::String>,
}
impl ServiceResourceOwner {
    pub fn builder() -> builder::ServiceResourceOwner {
        ::std::default::Default::default()
    }
}
/// A role that opens a service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceResourceRole {
    /// Where to read more.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// Name to show, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Identifier that policies use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub urn: ::std::option::Option<::std::string::String>,
}
impl ServiceResourceRole {
    pub fn builder() -> builder::ServiceResourceRole {
        ::std::default::Default::default()
    }
}
/// A change of the system labels of one dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
pub struct SetDialogSystemLabelRequest {
    /// Labels to put on. Of `Default`, `Bin` and `Archive` the last one wins.
    #[serde(rename = "addLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub add_labels: ::altinn_runtime::Optional<::std::vec::Vec<SystemLabel>>,
    /// Who shall stand as the one behind the change. Only with the admin scope and without `endUserId`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "performedBy")]
    pub performed_by: ::std::option::Option<Actor>,
    /// Labels to take off. Taking `Bin` or `Archive` off puts `Default` on.
    #[serde(rename = "removeLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub remove_labels: ::altinn_runtime::Optional<::std::vec::Vec<SystemLabel>>,
    /// Labels to add, in the old way. Use `addLabels`.
    #[deprecated]
    #[serde(rename = "systemLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub system_labels: ::altinn_runtime::Optional<::std::vec::Vec<SystemLabel>>,
}
impl SetDialogSystemLabelRequest {
    pub fn builder() -> builder::SetDialogSystemLabelRequest {
        ::std::default::Default::default()
    }
}
/// The changeable parts of a dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialog {
    /// Entries to append to the history.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub activities: ::altinn_runtime::Optional<::std::vec::Vec<UpdateDialogActivity>>,
    /// All actions for programs; those left out are removed.
    #[serde(rename = "apiActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub api_actions: ::altinn_runtime::Optional<::std::vec::Vec<UpdateDialogApiAction>>,
    /// All files of the dialog as a whole; those left out are removed.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<::std::vec::Vec<UpdateDialogAttachment>>,
    /// Title, summary and other texts. Obligatory unless `isApiOnly`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<UpdateDialogContent>,
    /// When something should be done. A new value must lie in the future.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueAt")]
    pub due_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the dialog disappears for end users. A new value must lie in the future.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Finer status in the words of the service owner. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedStatus")]
    pub extended_status: ::std::option::Option<::std::string::String>,
    /// Reference of the service owner to a system of its own. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalReference")]
    pub external_reference: ::std::option::Option<::std::string::String>,
    /// All actions for people, at most one primary, one secondary and five tertiary; those left out are removed.
    #[serde(rename = "guiActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub gui_actions: ::altinn_runtime::Optional<::std::vec::Vec<UpdateDialogGuiAction>>,
    /// Keeps the dialog away from frontends and makes texts optional. Cannot be taken back once transmissions without content exist.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isApiOnly")]
    pub is_api_only: ::std::option::Option<bool>,
    /// URI of the business process that led to `process`, which must be given beside it. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "precedingProcess")]
    pub preceding_process: ::std::option::Option<::std::string::String>,
    /// URI of the business process that the dialog is part of. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process: ::std::option::Option<::std::string::String>,
    /// How far things have come, 0 to 100 percent. For information only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub progress: ::std::option::Option<i32>,
    /// Extra words that the word search finds, each at most 63 characters; end users do not see them.
    #[serde(rename = "searchTags")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub search_tags: ::altinn_runtime::Optional<::std::vec::Vec<UpdateDialogTag>>,
    /// Where the dialog stands. Obligatory.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<DialogStatusInput>,
    /// Transmissions to append.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub transmissions: ::altinn_runtime::Optional<
        ::std::vec::Vec<UpdateDialogTransmission>,
    >,
}
impl UpdateDialog {
    pub fn builder() -> builder::UpdateDialog {
        ::std::default::Default::default()
    }
}
/// An entry to append to the history along with an update.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogActivity {
    /// When it happened, never in the future. The present time when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Free text. Obligatory for the type `Information`, forbidden for all others.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub description: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who did it. Obligatory.
    #[serde(rename = "performedBy")]
    pub performed_by: Actor,
    /// Transmission that was opened. Obligatory for the type `TransmissionOpened`, forbidden for all others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "transmissionId")]
    pub transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// What happened. Obligatory.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogActivityType>,
}
impl UpdateDialogActivity {
    pub fn builder() -> builder::UpdateDialogActivity {
        ::std::default::Default::default()
    }
}
/// An action for programs of an updated dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogApiAction {
    /// Name of the action in the policy of the service (XACML), such as `read` or `write`. Obligatory.
    pub action: ::std::string::String,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// Where to send the request; at least one.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub endpoints: ::altinn_runtime::Optional<
        ::std::vec::Vec<UpdateDialogApiActionEndpoint>,
    >,
    /// UUIDv7 of what exists already to change it; a new one, or none, to add.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name of the operation, for programs to recognise it by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl UpdateDialogApiAction {
    pub fn builder() -> builder::UpdateDialogApiAction {
        ::std::default::Default::default()
    }
}
/// An endpoint of an action for programs of an updated dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogApiActionEndpoint {
    /// Set when another version should be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deprecated: ::std::option::Option<bool>,
    /// Page for developers about the endpoint.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "documentationUrl")]
    pub documentation_url: ::std::option::Option<::std::string::String>,
    /// Method that the endpoint listens to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "httpMethod")]
    pub http_method: ::std::option::Option<HttpVerb>,
    /// UUIDv7 of what exists already to change it; a new one, or none, to add.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Address of the schema of the request; Dialogporten does not look at it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestSchema")]
    pub request_schema: ::std::option::Option<::std::string::String>,
    /// Address of the schema of the answer; Dialogporten does not look at it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "responseSchema")]
    pub response_schema: ::std::option::Option<::std::string::String>,
    /// When the endpoint stops working. `deprecated` must be true beside it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sunsetAt")]
    pub sunset_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Https address of the endpoint. Obligatory, at most 1023 characters.
    pub url: ::std::string::String,
    /// Version in your own words. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
impl UpdateDialogApiActionEndpoint {
    pub fn builder() -> builder::UpdateDialogApiActionEndpoint {
        ::std::default::Default::default()
    }
}
/// A file of an updated dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogAttachment {
    /// Name to show to people, by language.
    #[serde(rename = "displayName")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub display_name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Time, in the future, from which the attachment counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// UUIDv7 of what exists already to change it; a new one, or none, to add.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name, for programs to recognise the attachment by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Addresses of the attachment; at least one.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub urls: ::altinn_runtime::Optional<::std::vec::Vec<UpdateDialogAttachmentUrl>>,
}
impl UpdateDialogAttachment {
    pub fn builder() -> builder::UpdateDialogAttachment {
        ::std::default::Default::default()
    }
}
/// An address of a file of an updated dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogAttachmentUrl {
    /// Whether the address is for people or for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consumerType")]
    pub consumer_type: ::std::option::Option<AttachmentUrlConsumerType>,
    /// UUIDv7 of what exists already to change it; a new one, or none, to add.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Media type of the file, such as `application/pdf`. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// Https address of the file. At most 1023 characters.
    pub url: ::std::string::String,
}
impl UpdateDialogAttachmentUrl {
    pub fn builder() -> builder::UpdateDialogAttachmentUrl {
        ::std::default::Default::default()
    }
}
/// The texts of an updated dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogContent {
    /// Longer text, plain or Markdown. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "additionalInfo")]
    pub additional_info: ::std::option::Option<ContentValue>,
    /// Words to show for `extendedStatus`. At most 20 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedStatus")]
    pub extended_status: ::std::option::Option<ContentValue>,
    /// Https address of the main text, which frontends fetch with the dialog token and show in place.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mainContentReference")]
    pub main_content_reference: ::std::option::Option<ContentValue>,
    /// Summary for lists when the reader has logged in too weakly to see the real one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "nonSensitiveSummary")]
    pub non_sensitive_summary: ::std::option::Option<ContentValue>,
    /// Title for lists when the reader has logged in too weakly to see the real one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "nonSensitiveTitle")]
    pub non_sensitive_title: ::std::option::Option<ContentValue>,
    /// Sender to show in place of the name of the service owner. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "senderName")]
    pub sender_name: ::std::option::Option<ContentValue>,
    /// A few words on what it is about and where it stands. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<ContentValue>,
    /// Headline of the dialog, plain text. Obligatory, at most 255 characters.
    pub title: ContentValue,
}
impl UpdateDialogContent {
    pub fn builder() -> builder::UpdateDialogContent {
        ::std::default::Default::default()
    }
}
/// A button for people of an updated dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogGuiAction {
    /// Name of the action in the policy of the service (XACML), such as `read` or `write`.
    pub action: ::std::string::String,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// How the browser goes to the address: `GET`, `POST` or `DELETE`. `GET` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "httpMethod")]
    pub http_method: ::std::option::Option<HttpVerb>,
    /// UUIDv7 of what exists already to change it; a new one, or none, to add.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Marks the action that gets rid of the dialog, so that frontends can ask twice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isDeleteDialogAction")]
    pub is_delete_dialog_action: ::std::option::Option<bool>,
    /// How prominent the button is: at most one primary, one secondary and five tertiary in a dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<DialogGuiActionPriority>,
    /// Question to ask before the action is carried out, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub prompt: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Text of the button, by language. Obligatory.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Https address that the browser goes to. Obligatory, at most 1023 characters.
    pub url: ::std::string::String,
}
impl UpdateDialogGuiAction {
    pub fn builder() -> builder::UpdateDialogGuiAction {
        ::std::default::Default::default()
    }
}
/// A search tag of an updated dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogTag {
    /// The word, at most 63 characters.
    pub value: ::std::string::String,
}
impl UpdateDialogTag {
    pub fn builder() -> builder::UpdateDialogTag {
        ::std::default::Default::default()
    }
}
/// A transmission to append along with an update.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogTransmission {
    /// Files that came with it.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<
        ::std::vec::Vec<UpdateDialogTransmissionAttachment>,
    >,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// Title, summary and embedded text. Obligatory unless the dialog is for machines only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<UpdateDialogTransmissionContent>,
    /// When it was sent, never in the future. The present time when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// Reference of the service owner to a system of its own. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalReference")]
    pub external_reference: ::std::option::Option<::std::string::String>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Key of 3 to 36 characters, unique in the dialog; a repeat ends with 409.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "idempotentKey")]
    pub idempotent_key: ::std::option::Option<::std::string::String>,
    /// Links for people to follow from here.
    #[serde(rename = "navigationalActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub navigational_actions: ::altinn_runtime::Optional<
        ::std::vec::Vec<UpdateDialogTransmissionNavigationalAction>,
    >,
    /// The transmission that this one answers or corrects; must be in the same dialog and not itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "relatedTransmissionId")]
    pub related_transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who sent it. Obligatory.
    pub sender: Actor,
    /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogTransmissionType>,
}
impl UpdateDialogTransmission {
    pub fn builder() -> builder::UpdateDialogTransmission {
        ::std::default::Default::default()
    }
}
/// A file of a transmission appended by an update.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogTransmissionAttachment {
    /// Name to show to people, by language.
    #[serde(rename = "displayName")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub display_name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Time, in the future, from which the attachment counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name, for programs to recognise the attachment by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Addresses of the attachment; at least one.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub urls: ::altinn_runtime::Optional<
        ::std::vec::Vec<UpdateDialogTransmissionAttachmentUrl>,
    >,
}
impl UpdateDialogTransmissionAttachment {
    pub fn builder() -> builder::UpdateDialogTransmissionAttachment {
        ::std::default::Default::default()
    }
}
/// An address of a file of a transmission appended by an update.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogTransmissionAttachmentUrl {
    /// Whether the address is for people or for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consumerType")]
    pub consumer_type: ::std::option::Option<AttachmentUrlConsumerType>,
    /// Media type of the file, such as `application/pdf`. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// Https address of the file. At most 1023 characters.
    pub url: ::std::string::String,
}
impl UpdateDialogTransmissionAttachmentUrl {
    pub fn builder() -> builder::UpdateDialogTransmissionAttachmentUrl {
        ::std::default::Default::default()
    }
}
/// The texts of a transmission appended by an update.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogTransmissionContent {
    /// Https address of the text, which frontends fetch with the dialog token and show in place.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentReference")]
    pub content_reference: ::std::option::Option<ContentValue>,
    /// What was sent, in a few words. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<ContentValue>,
    /// Headline, plain text. Obligatory, at most 255 characters.
    pub title: ContentValue,
}
impl UpdateDialogTransmissionContent {
    pub fn builder() -> builder::UpdateDialogTransmissionContent {
        ::std::default::Default::default()
    }
}
/// A link to follow from the page of a transmission appended by an update.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateDialogTransmissionNavigationalAction {
    /// Time, in the future, from which the action counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Text of the button, by language. Obligatory.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Https address that the browser goes to. Obligatory, at most 1023 characters.
    pub url: ::std::string::String,
}
impl UpdateDialogTransmissionNavigationalAction {
    pub fn builder() -> builder::UpdateDialogTransmissionNavigationalAction {
        ::std::default::Default::default()
    }
}
/// A file of a transmission to replace.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateTransmissionAttachment {
    /// Name to show to people, by language.
    #[serde(rename = "displayName")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub display_name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Time, in the future, from which the attachment counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// UUIDv7 of what exists already to change it; a new one, or none, to add.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Technical name, for programs to recognise the attachment by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Addresses of the attachment; at least one.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub urls: ::altinn_runtime::Optional<
        ::std::vec::Vec<UpdateTransmissionAttachmentUrl>,
    >,
}
impl UpdateTransmissionAttachment {
    pub fn builder() -> builder::UpdateTransmissionAttachment {
        ::std::default::Default::default()
    }
}
/// An address of a file of a transmission to replace.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateTransmissionAttachmentUrl {
    /// Whether the address is for people or for programs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "consumerType")]
    pub consumer_type: ::std::option::Option<AttachmentUrlConsumerType>,
    /// UUIDv7 of what exists already to change it; a new one, or none, to add.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Media type of the file, such as `application/pdf`. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// Https address of the file. At most 1023 characters.
    pub url: ::std::string::String,
}
impl UpdateTransmissionAttachmentUrl {
    pub fn builder() -> builder::UpdateTransmissionAttachmentUrl {
        ::std::default::Default::default()
    }
}
/// The texts of a transmission to replace.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateTransmissionContent {
    /// Https address of the text, which frontends fetch with the dialog token and show in place.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentReference")]
    pub content_reference: ::std::option::Option<ContentValue>,
    /// What was sent, in a few words. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<ContentValue>,
    /// Headline, plain text. Obligatory, at most 255 characters.
    pub title: ContentValue,
}
impl UpdateTransmissionContent {
    pub fn builder() -> builder::UpdateTransmissionContent {
        ::std::default::Default::default()
    }
}
/// A link to follow from the page of a transmission to replace.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateTransmissionNavigationalAction {
    /// Time, in the future, from which the action counts as unavailable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiresAt")]
    pub expires_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Text of the button, by language. Obligatory.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// Https address that the browser goes to. Obligatory, at most 1023 characters.
    pub url: ::std::string::String,
}
impl UpdateTransmissionNavigationalAction {
    pub fn builder() -> builder::UpdateTransmissionNavigationalAction {
        ::std::default::Default::default()
    }
}
/// What an existing transmission shall become.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UpdateTransmissionRequest {
    /// All files; those left out are removed.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub attachments: ::altinn_runtime::Optional<
        ::std::vec::Vec<UpdateTransmissionAttachment>,
    >,
    /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationAttribute")]
    pub authorization_attribute: ::std::option::Option<::std::string::String>,
    /// Title, summary and embedded text. Obligatory unless the dialog is for machines only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<UpdateTransmissionContent>,
    /// Time of sending to show from now on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// URI of a finer type of the service owner's own making. At most 1023 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "extendedType")]
    pub extended_type: ::std::option::Option<::std::string::String>,
    /// Reference of the service owner to a system of its own. At most 255 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalReference")]
    pub external_reference: ::std::option::Option<::std::string::String>,
    /// Key of 3 to 36 characters. One that another transmission of the dialog has ends with 409.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "idempotentKey")]
    pub idempotent_key: ::std::option::Option<::std::string::String>,
    /// Must be `true`; anything else is refused.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isSilentUpdate")]
    pub is_silent_update: ::std::option::Option<bool>,
    /// All links to follow; those left out are removed.
    #[serde(rename = "navigationalActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub navigational_actions: ::altinn_runtime::Optional<
        ::std::vec::Vec<UpdateTransmissionNavigationalAction>,
    >,
    /// The transmission that this one answers or corrects; must be in the same dialog and not itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "relatedTransmissionId")]
    pub related_transmission_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Who sent it. Obligatory.
    pub sender: Actor,
    /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<DialogTransmissionType>,
}
impl UpdateTransmissionRequest {
    pub fn builder() -> builder::UpdateTransmissionRequest {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Actor`](super::Actor).
    #[derive(Clone, Debug)]
    pub struct Actor {
        actor_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        actor_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        actor_type: ::std::result::Result<
            ::std::option::Option<super::ActorType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Actor {
        fn default() -> Self {
            Self {
                actor_id: Ok(::std::default::Default::default()),
                actor_name: Ok(::std::default::Default::default()),
                actor_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Actor {
        /// URN of the person or organisation. Absent for the service owner; masked where the reader may not know it.
        pub fn actor_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.actor_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for actor_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the actor. When sending, give either this or `actorId` for a party representative, and neither for the service owner.
        pub fn actor_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.actor_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for actor_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `actorType`
        pub fn actor_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ActorType>,
            T::Error: ::std::fmt::Display,
        {
            self.actor_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for actor_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Actor> for super::Actor {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Actor,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                actor_id: value.actor_id?,
                actor_name: value.actor_name?,
                actor_type: value.actor_type?,
            })
        }
    }
    impl ::std::convert::From<super::Actor> for Actor {
        fn from(value: super::Actor) -> Self {
            Self {
                actor_id: Ok(value.actor_id),
                actor_name: Ok(value.actor_name),
                actor_type: Ok(value.actor_type),
            }
        }
    }
    /// Builder of [`AuthorizationServer`](super::AuthorizationServer).
    #[derive(Clone, Debug)]
    pub struct AuthorizationServer {
        issuer: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        jwks_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AuthorizationServer {
        fn default() -> Self {
            Self {
                issuer: Ok(::std::default::Default::default()),
                jwks_uri: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AuthorizationServer {
        /// What `iss` of its tokens is.
        pub fn issuer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.issuer = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for issuer: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Address of its keys.
        pub fn jwks_uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.jwks_uri = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for jwks_uri: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AuthorizationServer> for super::AuthorizationServer {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizationServer,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                issuer: value.issuer?,
                jwks_uri: value.jwks_uri?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizationServer> for AuthorizationServer {
        fn from(value: super::AuthorizationServer) -> Self {
            Self {
                issuer: Ok(value.issuer),
                jwks_uri: Ok(value.jwks_uri),
            }
        }
    }
    /// Builder of [`BulkSetSystemLabel`](super::BulkSetSystemLabel).
    #[derive(Clone, Debug)]
    pub struct BulkSetSystemLabel {
        add_labels: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            ::std::string::String,
        >,
        dialogs: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogRevision>>,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
        remove_labels: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            ::std::string::String,
        >,
        system_labels: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for BulkSetSystemLabel {
        fn default() -> Self {
            Self {
                add_labels: Ok(::std::default::Default::default()),
                dialogs: Ok(::std::default::Default::default()),
                performed_by: Ok(::std::default::Default::default()),
                remove_labels: Ok(::std::default::Default::default()),
                system_labels: Ok(::std::default::Default::default()),
            }
        }
    }
    impl BulkSetSystemLabel {
        /// Labels to put on. Of `Default`, `Bin` and `Archive` the last one wins.
        pub fn add_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.add_labels = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for add_labels: {e}")
                });
            self
        }
        /// The dialogs to change, 1 to 200, each once.
        pub fn dialogs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogRevision>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.dialogs = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dialogs: {e}")
                });
            self
        }
        /// Who shall stand as the one behind the change. Only with the admin scope and without `endUserId`.
        pub fn performed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.performed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for performed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Labels to take off. Taking `Bin` or `Archive` off puts `Default` on.
        pub fn remove_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.remove_labels = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for remove_labels: {e}")
                });
            self
        }
        /// Labels to add, in the old way. Use `addLabels`.
        pub fn system_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.system_labels = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_labels: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<BulkSetSystemLabel> for super::BulkSetSystemLabel {
        type Error = super::error::ConversionError;
        fn try_from(
            value: BulkSetSystemLabel,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                add_labels: value.add_labels?,
                dialogs: value.dialogs?,
                performed_by: value.performed_by?,
                remove_labels: value.remove_labels?,
                system_labels: value.system_labels?,
            })
        }
    }
    impl ::std::convert::From<super::BulkSetSystemLabel> for BulkSetSystemLabel {
        fn from(value: super::BulkSetSystemLabel) -> Self {
            Self {
                add_labels: Ok(value.add_labels),
                dialogs: Ok(value.dialogs),
                performed_by: Ok(value.performed_by),
                remove_labels: Ok(value.remove_labels),
                system_labels: Ok(value.system_labels),
            }
        }
    }
    /// Builder of [`ContentValue`](super::ContentValue).
    #[derive(Clone, Debug)]
    pub struct ContentValue {
        is_authorized: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        media_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ContentValue {
        fn default() -> Self {
            Self {
                is_authorized: Ok(::std::default::Default::default()),
                media_type: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ContentValue {
        /// Whether the reader may have this content; the value is blanked out if not. Absent where it does not apply, and never sent.
        pub fn is_authorized<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_authorized = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_authorized: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `text/plain`, `text/markdown` where allowed, or `application/vnd.dialogporten.frontchannelembed-url;type=text/markdown` for references; older data has other spellings.
        pub fn media_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for media_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The content in one or several languages; for references the https address of the text.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ContentValue> for super::ContentValue {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ContentValue,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                is_authorized: value.is_authorized?,
                media_type: value.media_type?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::ContentValue> for ContentValue {
        fn from(value: super::ContentValue) -> Self {
            Self {
                is_authorized: Ok(value.is_authorized),
                media_type: Ok(value.media_type),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`CreateDialog`](super::CreateDialog).
    #[derive(Clone, Debug)]
    pub struct CreateDialog {
        activities: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CreateDialogActivity>>,
            ::std::string::String,
        >,
        api_actions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CreateDialogApiAction>>,
            ::std::string::String,
        >,
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CreateDialogAttachment>>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<super::CreateDialogContent>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        due_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        extended_status: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        gui_actions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CreateDialogGuiAction>>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_api_only: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::std::string::String, ::std::string::String>,
        preceding_process: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        process: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        progress: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        search_tags: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CreateDialogTag>>,
            ::std::string::String,
        >,
        service_owner_context: ::std::result::Result<
            ::std::option::Option<super::CreateDialogServiceOwnerContext>,
            ::std::string::String,
        >,
        service_resource: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::DialogStatusInput>,
            ::std::string::String,
        >,
        system_label: ::std::result::Result<
            ::std::option::Option<super::SystemLabel>,
            ::std::string::String,
        >,
        transmissions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CreateDialogTransmission>>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        visible_from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateDialog {
        fn default() -> Self {
            Self {
                activities: Ok(::std::default::Default::default()),
                api_actions: Ok(::std::default::Default::default()),
                attachments: Ok(::std::default::Default::default()),
                content: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
                due_at: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                extended_status: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                gui_actions: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                idempotent_key: Ok(::std::default::Default::default()),
                is_api_only: Ok(::std::default::Default::default()),
                party: Err("no value supplied for party".to_string()),
                preceding_process: Ok(::std::default::Default::default()),
                process: Ok(::std::default::Default::default()),
                progress: Ok(::std::default::Default::default()),
                search_tags: Ok(::std::default::Default::default()),
                service_owner_context: Ok(::std::default::Default::default()),
                service_resource: Err(
                    "no value supplied for service_resource".to_string(),
                ),
                status: Ok(::std::default::Default::default()),
                system_label: Ok(::std::default::Default::default()),
                transmissions: Ok(::std::default::Default::default()),
                updated_at: Ok(::std::default::Default::default()),
                visible_from: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateDialog {
        /// Entries of the history.
        pub fn activities<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CreateDialogActivity>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.activities = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for activities: {e}")
                });
            self
        }
        /// What programs can do next.
        pub fn api_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CreateDialogApiAction>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.api_actions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for api_actions: {e}")
                });
            self
        }
        /// Files that belong to the dialog as a whole.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CreateDialogAttachment>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// Title, summary and other texts. Obligatory unless `isApiOnly`.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CreateDialogContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Time of creation to show, never in the future. The present time when left out.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When something should be done: in the future and not before `visibleFrom`.
        pub fn due_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_at = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for due_at: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When the dialog disappears for end users: in the future, not before `dueAt` or `visibleFrom`.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Finer status in the words of the service owner. At most 255 characters.
        pub fn extended_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Reference of the service owner to a system of its own. At most 255 characters.
        pub fn external_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What people can do next: at most one primary, one secondary and five tertiary.
        pub fn gui_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CreateDialogGuiAction>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.gui_actions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for gui_actions: {e}")
                });
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out. A repeat with the same id is refused with 409 or 422.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key of at most 36 characters, unique among the dialogs of the service owner. A repeat ends with 409, and the answer names the dialog.
        pub fn idempotent_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Keeps the dialog away from frontends and makes texts optional.
        pub fn is_api_only<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_api_only = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_api_only: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URN of the owner: `urn:altinn:organization:identifier-no:` followed by nine digits, `urn:altinn:person:identifier-no:` followed by eleven. Obligatory.
        pub fn party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for party: {e}"));
            self
        }
        /// URI of the business process that led to `process`, which must be given beside it. At most 1023 characters.
        pub fn preceding_process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.preceding_process = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preceding_process: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of the business process that the dialog is part of. At most 1023 characters.
        pub fn process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.process = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for process: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How far things have come, 0 to 100 percent. For information only.
        pub fn progress<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.progress = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for progress: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Extra words that the word search finds, each at most 63 characters; end users do not see them.
        pub fn search_tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CreateDialogTag>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.search_tags = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for search_tags: {e}")
                });
            self
        }
        /// Labels to put on at once.
        pub fn service_owner_context<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CreateDialogServiceOwnerContext>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner_context = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_owner_context: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Resource that the caller owns, as `urn:altinn:resource:` plus its id. Obligatory; cannot be changed.
        pub fn service_resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_resource: {e}")
                });
            self
        }
        /// Where the dialog stands. `NotApplicable` when left out.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogStatusInput>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Label to start with; `Default` when left out.
        pub fn system_label<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemLabel>,
            T::Error: ::std::fmt::Display,
        {
            self.system_label = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_label: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What has been sent so far.
        pub fn transmissions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CreateDialogTransmission>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.transmissions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for transmissions: {e}")
                });
            self
        }
        /// Time of the last change to show: in the past, not before `createdAt`, which must be given beside it.
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When end users get to see the dialog, in the future. At once when left out.
        pub fn visible_from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.visible_from = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visible_from: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialog> for super::CreateDialog {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialog,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                activities: value.activities?,
                api_actions: value.api_actions?,
                attachments: value.attachments?,
                content: value.content?,
                created_at: value.created_at?,
                due_at: value.due_at?,
                expires_at: value.expires_at?,
                extended_status: value.extended_status?,
                external_reference: value.external_reference?,
                gui_actions: value.gui_actions?,
                id: value.id?,
                idempotent_key: value.idempotent_key?,
                is_api_only: value.is_api_only?,
                party: value.party?,
                preceding_process: value.preceding_process?,
                process: value.process?,
                progress: value.progress?,
                search_tags: value.search_tags?,
                service_owner_context: value.service_owner_context?,
                service_resource: value.service_resource?,
                status: value.status?,
                system_label: value.system_label?,
                transmissions: value.transmissions?,
                updated_at: value.updated_at?,
                visible_from: value.visible_from?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialog> for CreateDialog {
        fn from(value: super::CreateDialog) -> Self {
            Self {
                activities: Ok(value.activities),
                api_actions: Ok(value.api_actions),
                attachments: Ok(value.attachments),
                content: Ok(value.content),
                created_at: Ok(value.created_at),
                due_at: Ok(value.due_at),
                expires_at: Ok(value.expires_at),
                extended_status: Ok(value.extended_status),
                external_reference: Ok(value.external_reference),
                gui_actions: Ok(value.gui_actions),
                id: Ok(value.id),
                idempotent_key: Ok(value.idempotent_key),
                is_api_only: Ok(value.is_api_only),
                party: Ok(value.party),
                preceding_process: Ok(value.preceding_process),
                process: Ok(value.process),
                progress: Ok(value.progress),
                search_tags: Ok(value.search_tags),
                service_owner_context: Ok(value.service_owner_context),
                service_resource: Ok(value.service_resource),
                status: Ok(value.status),
                system_label: Ok(value.system_label),
                transmissions: Ok(value.transmissions),
                updated_at: Ok(value.updated_at),
                visible_from: Ok(value.visible_from),
            }
        }
    }
    /// Builder of [`CreateDialogActivity`](super::CreateDialogActivity).
    #[derive(Clone, Debug)]
    pub struct CreateDialogActivity {
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<super::Actor, ::std::string::String>,
        transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogActivityType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateDialogActivity {
        fn default() -> Self {
            Self {
                created_at: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                performed_by: Err("no value supplied for performed_by".to_string()),
                transmission_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateDialogActivity {
        /// When it happened, never in the future. The present time when left out.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Free text. Obligatory for the type `Information`, forbidden for all others.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who did it. Obligatory.
        pub fn performed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.performed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for performed_by: {e}")
                });
            self
        }
        /// Transmission that was opened. Obligatory for the type `TransmissionOpened`, forbidden for all others.
        pub fn transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for transmission_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What happened. Obligatory.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogActivityType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogActivity> for super::CreateDialogActivity {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogActivity,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                description: value.description?,
                extended_type: value.extended_type?,
                id: value.id?,
                performed_by: value.performed_by?,
                transmission_id: value.transmission_id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogActivity> for CreateDialogActivity {
        fn from(value: super::CreateDialogActivity) -> Self {
            Self {
                created_at: Ok(value.created_at),
                description: Ok(value.description),
                extended_type: Ok(value.extended_type),
                id: Ok(value.id),
                performed_by: Ok(value.performed_by),
                transmission_id: Ok(value.transmission_id),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`CreateDialogActivityRequest`](super::CreateDialogActivityRequest).
    #[derive(Clone, Debug)]
    pub struct CreateDialogActivityRequest {
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<super::Actor, ::std::string::String>,
        transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogActivityType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateDialogActivityRequest {
        fn default() -> Self {
            Self {
                created_at: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                performed_by: Err("no value supplied for performed_by".to_string()),
                transmission_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateDialogActivityRequest {
        /// When it happened, never in the future. The present time when left out.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Free text. Obligatory for the type `Information`, forbidden for all others.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who did it. Obligatory.
        pub fn performed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.performed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for performed_by: {e}")
                });
            self
        }
        /// Transmission that was opened. Obligatory for the type `TransmissionOpened`, forbidden for all others.
        pub fn transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for transmission_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What happened. Obligatory.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogActivityType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogActivityRequest>
    for super::CreateDialogActivityRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogActivityRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                description: value.description?,
                extended_type: value.extended_type?,
                id: value.id?,
                performed_by: value.performed_by?,
                transmission_id: value.transmission_id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogActivityRequest>
    for CreateDialogActivityRequest {
        fn from(value: super::CreateDialogActivityRequest) -> Self {
            Self {
                created_at: Ok(value.created_at),
                description: Ok(value.description),
                extended_type: Ok(value.extended_type),
                id: Ok(value.id),
                performed_by: Ok(value.performed_by),
                transmission_id: Ok(value.transmission_id),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`CreateDialogApiAction`](super::CreateDialogApiAction).
    #[derive(Clone, Debug)]
    pub struct CreateDialogApiAction {
        action: ::std::result::Result<::std::string::String, ::std::string::String>,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        endpoints: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CreateDialogApiActionEndpoint>,
            >,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateDialogApiAction {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                authorization_attribute: Ok(::std::default::Default::default()),
                endpoints: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateDialogApiAction {
        /// Name of the action in the policy of the service (XACML), such as `read` or `write`. Obligatory.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to send the request; at least one.
        pub fn endpoints<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CreateDialogApiActionEndpoint>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.endpoints = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for endpoints: {e}")
                });
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name of the operation, for programs to recognise it by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogApiAction>
    for super::CreateDialogApiAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogApiAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                authorization_attribute: value.authorization_attribute?,
                endpoints: value.endpoints?,
                id: value.id?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogApiAction> for CreateDialogApiAction {
        fn from(value: super::CreateDialogApiAction) -> Self {
            Self {
                action: Ok(value.action),
                authorization_attribute: Ok(value.authorization_attribute),
                endpoints: Ok(value.endpoints),
                id: Ok(value.id),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`CreateDialogApiActionEndpoint`](super::CreateDialogApiActionEndpoint).
    #[derive(Clone, Debug)]
    pub struct CreateDialogApiActionEndpoint {
        deprecated: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        documentation_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        http_method: ::std::result::Result<
            ::std::option::Option<super::HttpVerb>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        request_schema: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        response_schema: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sunset_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
        version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateDialogApiActionEndpoint {
        fn default() -> Self {
            Self {
                deprecated: Ok(::std::default::Default::default()),
                documentation_url: Ok(::std::default::Default::default()),
                http_method: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                request_schema: Ok(::std::default::Default::default()),
                response_schema: Ok(::std::default::Default::default()),
                sunset_at: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
                version: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateDialogApiActionEndpoint {
        /// Set when another version should be used.
        pub fn deprecated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.deprecated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for deprecated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Page for developers about the endpoint.
        pub fn documentation_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.documentation_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for documentation_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Method that the endpoint listens to.
        pub fn http_method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HttpVerb>,
            T::Error: ::std::fmt::Display,
        {
            self.http_method = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for http_method: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the schema of the request; Dialogporten does not look at it.
        pub fn request_schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_schema = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_schema: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the schema of the answer; Dialogporten does not look at it.
        pub fn response_schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.response_schema = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for response_schema: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the endpoint stops working. `deprecated` must be true beside it.
        pub fn sunset_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.sunset_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sunset_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Https address of the endpoint. Obligatory, at most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
        /// Version in your own words. At most 255 characters.
        pub fn version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.version = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for version: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogApiActionEndpoint>
    for super::CreateDialogApiActionEndpoint {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogApiActionEndpoint,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                deprecated: value.deprecated?,
                documentation_url: value.documentation_url?,
                http_method: value.http_method?,
                id: value.id?,
                request_schema: value.request_schema?,
                response_schema: value.response_schema?,
                sunset_at: value.sunset_at?,
                url: value.url?,
                version: value.version?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogApiActionEndpoint>
    for CreateDialogApiActionEndpoint {
        fn from(value: super::CreateDialogApiActionEndpoint) -> Self {
            Self {
                deprecated: Ok(value.deprecated),
                documentation_url: Ok(value.documentation_url),
                http_method: Ok(value.http_method),
                id: Ok(value.id),
                request_schema: Ok(value.request_schema),
                response_schema: Ok(value.response_schema),
                sunset_at: Ok(value.sunset_at),
                url: Ok(value.url),
                version: Ok(value.version),
            }
        }
    }
    /// Builder of [`CreateDialogAttachment`](super::CreateDialogAttachment).
    #[derive(Clone, Debug)]
    pub struct CreateDialogAttachment {
        display_name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urls: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CreateDialogAttachmentUrl>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateDialogAttachment {
        fn default() -> Self {
            Self {
                display_name: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urls: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateDialogAttachment {
        /// Name to show to people, by language.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        /// Time, in the future, from which the attachment counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name, for programs to recognise the attachment by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the attachment; at least one.
        pub fn urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CreateDialogAttachmentUrl>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.urls = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urls: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogAttachment>
    for super::CreateDialogAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_name: value.display_name?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                urls: value.urls?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogAttachment> for CreateDialogAttachment {
        fn from(value: super::CreateDialogAttachment) -> Self {
            Self {
                display_name: Ok(value.display_name),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                urls: Ok(value.urls),
            }
        }
    }
    /// Builder of [`CreateDialogAttachmentUrl`](super::CreateDialogAttachmentUrl).
    #[derive(Clone, Debug)]
    pub struct CreateDialogAttachmentUrl {
        consumer_type: ::std::result::Result<
            ::std::option::Option<super::AttachmentUrlConsumerType>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        media_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateDialogAttachmentUrl {
        fn default() -> Self {
            Self {
                consumer_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                media_type: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl CreateDialogAttachmentUrl {
        /// Whether the address is for people or for programs.
        pub fn consumer_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentUrlConsumerType>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of the file, such as `application/pdf`. At most 255 characters.
        pub fn media_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for media_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Https address of the file. At most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogAttachmentUrl>
    for super::CreateDialogAttachmentUrl {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogAttachmentUrl,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_type: value.consumer_type?,
                id: value.id?,
                media_type: value.media_type?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogAttachmentUrl>
    for CreateDialogAttachmentUrl {
        fn from(value: super::CreateDialogAttachmentUrl) -> Self {
            Self {
                consumer_type: Ok(value.consumer_type),
                id: Ok(value.id),
                media_type: Ok(value.media_type),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`CreateDialogContent`](super::CreateDialogContent).
    #[derive(Clone, Debug)]
    pub struct CreateDialogContent {
        additional_info: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        extended_status: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        main_content_reference: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        non_sensitive_summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        non_sensitive_title: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        sender_name: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        title: ::std::result::Result<super::ContentValue, ::std::string::String>,
    }
    impl ::std::default::Default for CreateDialogContent {
        fn default() -> Self {
            Self {
                additional_info: Ok(::std::default::Default::default()),
                extended_status: Ok(::std::default::Default::default()),
                main_content_reference: Ok(::std::default::Default::default()),
                non_sensitive_summary: Ok(::std::default::Default::default()),
                non_sensitive_title: Ok(::std::default::Default::default()),
                sender_name: Ok(::std::default::Default::default()),
                summary: Ok(::std::default::Default::default()),
                title: Err("no value supplied for title".to_string()),
            }
        }
    }
    impl CreateDialogContent {
        /// Longer text, plain or Markdown. At most 1023 characters.
        pub fn additional_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.additional_info = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for additional_info: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Words to show for `extendedStatus`. At most 20 characters.
        pub fn extended_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Https address of the main text, which frontends fetch with the dialog token and show in place.
        pub fn main_content_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.main_content_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for main_content_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Summary for lists when the reader has logged in too weakly to see the real one.
        pub fn non_sensitive_summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.non_sensitive_summary = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for non_sensitive_summary: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title for lists when the reader has logged in too weakly to see the real one.
        pub fn non_sensitive_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.non_sensitive_title = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for non_sensitive_title: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Sender to show in place of the name of the service owner. At most 255 characters.
        pub fn sender_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.sender_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sender_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// A few words on what it is about and where it stands. At most 255 characters.
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for summary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Headline of the dialog, plain text. Obligatory, at most 255 characters.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogContent> for super::CreateDialogContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                additional_info: value.additional_info?,
                extended_status: value.extended_status?,
                main_content_reference: value.main_content_reference?,
                non_sensitive_summary: value.non_sensitive_summary?,
                non_sensitive_title: value.non_sensitive_title?,
                sender_name: value.sender_name?,
                summary: value.summary?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogContent> for CreateDialogContent {
        fn from(value: super::CreateDialogContent) -> Self {
            Self {
                additional_info: Ok(value.additional_info),
                extended_status: Ok(value.extended_status),
                main_content_reference: Ok(value.main_content_reference),
                non_sensitive_summary: Ok(value.non_sensitive_summary),
                non_sensitive_title: Ok(value.non_sensitive_title),
                sender_name: Ok(value.sender_name),
                summary: Ok(value.summary),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`CreateDialogGuiAction`](super::CreateDialogGuiAction).
    #[derive(Clone, Debug)]
    pub struct CreateDialogGuiAction {
        action: ::std::result::Result<::std::string::String, ::std::string::String>,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        http_method: ::std::result::Result<
            ::std::option::Option<super::HttpVerb>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        is_delete_dialog_action: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        priority: ::std::result::Result<
            ::std::option::Option<super::DialogGuiActionPriority>,
            ::std::string::String,
        >,
        prompt: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateDialogGuiAction {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                authorization_attribute: Ok(::std::default::Default::default()),
                http_method: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                is_delete_dialog_action: Ok(::std::default::Default::default()),
                priority: Ok(::std::default::Default::default()),
                prompt: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl CreateDialogGuiAction {
        /// Name of the action in the policy of the service (XACML), such as `read` or `write`.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How the browser goes to the address: `GET`, `POST` or `DELETE`. `GET` when left out.
        pub fn http_method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HttpVerb>,
            T::Error: ::std::fmt::Display,
        {
            self.http_method = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for http_method: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Marks the action that gets rid of the dialog, so that frontends can ask twice.
        pub fn is_delete_dialog_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_delete_dialog_action = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_delete_dialog_action: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How prominent the button is: at most one primary, one secondary and five tertiary in a dialog.
        pub fn priority<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogGuiActionPriority>,
            T::Error: ::std::fmt::Display,
        {
            self.priority = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for priority: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Question to ask before the action is carried out, by language.
        pub fn prompt<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.prompt = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prompt: {e}"));
            self
        }
        /// Text of the button, by language. Obligatory.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// Https address that the browser goes to. Obligatory, at most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogGuiAction>
    for super::CreateDialogGuiAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogGuiAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                authorization_attribute: value.authorization_attribute?,
                http_method: value.http_method?,
                id: value.id?,
                is_delete_dialog_action: value.is_delete_dialog_action?,
                priority: value.priority?,
                prompt: value.prompt?,
                title: value.title?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogGuiAction> for CreateDialogGuiAction {
        fn from(value: super::CreateDialogGuiAction) -> Self {
            Self {
                action: Ok(value.action),
                authorization_attribute: Ok(value.authorization_attribute),
                http_method: Ok(value.http_method),
                id: Ok(value.id),
                is_delete_dialog_action: Ok(value.is_delete_dialog_action),
                priority: Ok(value.priority),
                prompt: Ok(value.prompt),
                title: Ok(value.title),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`CreateDialogServiceOwnerContext`](super::CreateDialogServiceOwnerContext).
    #[derive(Clone, Debug)]
    pub struct CreateDialogServiceOwnerContext {
        service_owner_labels: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CreateDialogServiceOwnerLabel>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateDialogServiceOwnerContext {
        fn default() -> Self {
            Self {
                service_owner_labels: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateDialogServiceOwnerContext {
        /// Labels to put on, at most 20; end users do not see them.
        pub fn service_owner_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CreateDialogServiceOwnerLabel>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner_labels = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_owner_labels: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogServiceOwnerContext>
    for super::CreateDialogServiceOwnerContext {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogServiceOwnerContext,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                service_owner_labels: value.service_owner_labels?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogServiceOwnerContext>
    for CreateDialogServiceOwnerContext {
        fn from(value: super::CreateDialogServiceOwnerContext) -> Self {
            Self {
                service_owner_labels: Ok(value.service_owner_labels),
            }
        }
    }
    /// Builder of [`CreateDialogServiceOwnerLabel`](super::CreateDialogServiceOwnerLabel).
    #[derive(Clone, Debug)]
    pub struct CreateDialogServiceOwnerLabel {
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateDialogServiceOwnerLabel {
        fn default() -> Self {
            Self {
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl CreateDialogServiceOwnerLabel {
        /// The label, 3 to 255 characters; kept in lower case.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogServiceOwnerLabel>
    for super::CreateDialogServiceOwnerLabel {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogServiceOwnerLabel,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { value: value.value? })
        }
    }
    impl ::std::convert::From<super::CreateDialogServiceOwnerLabel>
    for CreateDialogServiceOwnerLabel {
        fn from(value: super::CreateDialogServiceOwnerLabel) -> Self {
            Self { value: Ok(value.value) }
        }
    }
    /// Builder of [`CreateDialogTag`](super::CreateDialogTag).
    #[derive(Clone, Debug)]
    pub struct CreateDialogTag {
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateDialogTag {
        fn default() -> Self {
            Self {
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl CreateDialogTag {
        /// The word, at most 63 characters.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogTag> for super::CreateDialogTag {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogTag,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { value: value.value? })
        }
    }
    impl ::std::convert::From<super::CreateDialogTag> for CreateDialogTag {
        fn from(value: super::CreateDialogTag) -> Self {
            Self { value: Ok(value.value) }
        }
    }
    /// Builder of [`CreateDialogTransmission`](super::CreateDialogTransmission).
    #[derive(Clone, Debug)]
    pub struct CreateDialogTransmission {
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CreateDialogTransmissionAttachment>,
            >,
            ::std::string::String,
        >,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<super::CreateDialogTransmissionContent>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        navigational_actions: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CreateDialogTransmissionNavigationalAction>,
            >,
            ::std::string::String,
        >,
        related_transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        sender: ::std::result::Result<super::Actor, ::std::string::String>,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogTransmissionType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateDialogTransmission {
        fn default() -> Self {
            Self {
                attachments: Ok(::std::default::Default::default()),
                authorization_attribute: Ok(::std::default::Default::default()),
                content: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                idempotent_key: Ok(::std::default::Default::default()),
                navigational_actions: Ok(::std::default::Default::default()),
                related_transmission_id: Ok(::std::default::Default::default()),
                sender: Err("no value supplied for sender".to_string()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateDialogTransmission {
        /// Files that came with it.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CreateDialogTransmissionAttachment>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title, summary and embedded text. Obligatory unless the dialog is for machines only.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CreateDialogTransmissionContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When it was sent, never in the future. The present time when left out.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Reference of the service owner to a system of its own. At most 255 characters.
        pub fn external_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key of 3 to 36 characters, unique in the dialog; a repeat ends with 409.
        pub fn idempotent_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Links for people to follow from here.
        pub fn navigational_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CreateDialogTransmissionNavigationalAction>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.navigational_actions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for navigational_actions: {e}"
                    )
                });
            self
        }
        /// The transmission that this one answers or corrects; must be in the same dialog and not itself.
        pub fn related_transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.related_transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for related_transmission_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who sent it. Obligatory.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"));
            self
        }
        /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogTransmissionType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogTransmission>
    for super::CreateDialogTransmission {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogTransmission,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachments: value.attachments?,
                authorization_attribute: value.authorization_attribute?,
                content: value.content?,
                created_at: value.created_at?,
                extended_type: value.extended_type?,
                external_reference: value.external_reference?,
                id: value.id?,
                idempotent_key: value.idempotent_key?,
                navigational_actions: value.navigational_actions?,
                related_transmission_id: value.related_transmission_id?,
                sender: value.sender?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogTransmission>
    for CreateDialogTransmission {
        fn from(value: super::CreateDialogTransmission) -> Self {
            Self {
                attachments: Ok(value.attachments),
                authorization_attribute: Ok(value.authorization_attribute),
                content: Ok(value.content),
                created_at: Ok(value.created_at),
                extended_type: Ok(value.extended_type),
                external_reference: Ok(value.external_reference),
                id: Ok(value.id),
                idempotent_key: Ok(value.idempotent_key),
                navigational_actions: Ok(value.navigational_actions),
                related_transmission_id: Ok(value.related_transmission_id),
                sender: Ok(value.sender),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`CreateDialogTransmissionAttachment`](super::CreateDialogTransmissionAttachment).
    #[derive(Clone, Debug)]
    pub struct CreateDialogTransmissionAttachment {
        display_name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urls: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CreateDialogTransmissionAttachmentUrl>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateDialogTransmissionAttachment {
        fn default() -> Self {
            Self {
                display_name: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urls: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateDialogTransmissionAttachment {
        /// Name to show to people, by language.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        /// Time, in the future, from which the attachment counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name, for programs to recognise the attachment by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the attachment; at least one.
        pub fn urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CreateDialogTransmissionAttachmentUrl>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.urls = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urls: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogTransmissionAttachment>
    for super::CreateDialogTransmissionAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogTransmissionAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_name: value.display_name?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                urls: value.urls?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogTransmissionAttachment>
    for CreateDialogTransmissionAttachment {
        fn from(value: super::CreateDialogTransmissionAttachment) -> Self {
            Self {
                display_name: Ok(value.display_name),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                urls: Ok(value.urls),
            }
        }
    }
    /// Builder of [`CreateDialogTransmissionAttachmentUrl`](super::CreateDialogTransmissionAttachmentUrl).
    #[derive(Clone, Debug)]
    pub struct CreateDialogTransmissionAttachmentUrl {
        consumer_type: ::std::result::Result<
            ::std::option::Option<super::AttachmentUrlConsumerType>,
            ::std::string::String,
        >,
        media_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateDialogTransmissionAttachmentUrl {
        fn default() -> Self {
            Self {
                consumer_type: Ok(::std::default::Default::default()),
                media_type: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl CreateDialogTransmissionAttachmentUrl {
        /// Whether the address is for people or for programs.
        pub fn consumer_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentUrlConsumerType>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of the file, such as `application/pdf`. At most 255 characters.
        pub fn media_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for media_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Https address of the file. At most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogTransmissionAttachmentUrl>
    for super::CreateDialogTransmissionAttachmentUrl {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogTransmissionAttachmentUrl,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_type: value.consumer_type?,
                media_type: value.media_type?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogTransmissionAttachmentUrl>
    for CreateDialogTransmissionAttachmentUrl {
        fn from(value: super::CreateDialogTransmissionAttachmentUrl) -> Self {
            Self {
                consumer_type: Ok(value.consumer_type),
                media_type: Ok(value.media_type),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`CreateDialogTransmissionContent`](super::CreateDialogTransmissionContent).
    #[derive(Clone, Debug)]
    pub struct CreateDialogTransmissionContent {
        content_reference: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        title: ::std::result::Result<super::ContentValue, ::std::string::String>,
    }
    impl ::std::default::Default for CreateDialogTransmissionContent {
        fn default() -> Self {
            Self {
                content_reference: Ok(::std::default::Default::default()),
                summary: Ok(::std::default::Default::default()),
                title: Err("no value supplied for title".to_string()),
            }
        }
    }
    impl CreateDialogTransmissionContent {
        /// Https address of the text, which frontends fetch with the dialog token and show in place.
        pub fn content_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.content_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What was sent, in a few words. At most 255 characters.
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for summary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Headline, plain text. Obligatory, at most 255 characters.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogTransmissionContent>
    for super::CreateDialogTransmissionContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogTransmissionContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content_reference: value.content_reference?,
                summary: value.summary?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogTransmissionContent>
    for CreateDialogTransmissionContent {
        fn from(value: super::CreateDialogTransmissionContent) -> Self {
            Self {
                content_reference: Ok(value.content_reference),
                summary: Ok(value.summary),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`CreateDialogTransmissionNavigationalAction`](super::CreateDialogTransmissionNavigationalAction).
    #[derive(Clone, Debug)]
    pub struct CreateDialogTransmissionNavigationalAction {
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateDialogTransmissionNavigationalAction {
        fn default() -> Self {
            Self {
                expires_at: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl CreateDialogTransmissionNavigationalAction {
        /// Time, in the future, from which the action counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text of the button, by language. Obligatory.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// Https address that the browser goes to. Obligatory, at most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateDialogTransmissionNavigationalAction>
    for super::CreateDialogTransmissionNavigationalAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateDialogTransmissionNavigationalAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expires_at: value.expires_at?,
                title: value.title?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::CreateDialogTransmissionNavigationalAction>
    for CreateDialogTransmissionNavigationalAction {
        fn from(value: super::CreateDialogTransmissionNavigationalAction) -> Self {
            Self {
                expires_at: Ok(value.expires_at),
                title: Ok(value.title),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`CreateServiceOwnerLabel`](super::CreateServiceOwnerLabel).
    #[derive(Clone, Debug)]
    pub struct CreateServiceOwnerLabel {
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateServiceOwnerLabel {
        fn default() -> Self {
            Self {
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl CreateServiceOwnerLabel {
        /// The label, 3 to 255 characters; kept in lower case.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateServiceOwnerLabel>
    for super::CreateServiceOwnerLabel {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateServiceOwnerLabel,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { value: value.value? })
        }
    }
    impl ::std::convert::From<super::CreateServiceOwnerLabel>
    for CreateServiceOwnerLabel {
        fn from(value: super::CreateServiceOwnerLabel) -> Self {
            Self { value: Ok(value.value) }
        }
    }
    /// Builder of [`CreateTransmissionAttachment`](super::CreateTransmissionAttachment).
    #[derive(Clone, Debug)]
    pub struct CreateTransmissionAttachment {
        display_name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urls: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CreateTransmissionAttachmentUrl>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateTransmissionAttachment {
        fn default() -> Self {
            Self {
                display_name: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urls: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateTransmissionAttachment {
        /// Name to show to people, by language.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        /// Time, in the future, from which the attachment counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name, for programs to recognise the attachment by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the attachment; at least one.
        pub fn urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CreateTransmissionAttachmentUrl>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.urls = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urls: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateTransmissionAttachment>
    for super::CreateTransmissionAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateTransmissionAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_name: value.display_name?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                urls: value.urls?,
            })
        }
    }
    impl ::std::convert::From<super::CreateTransmissionAttachment>
    for CreateTransmissionAttachment {
        fn from(value: super::CreateTransmissionAttachment) -> Self {
            Self {
                display_name: Ok(value.display_name),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                urls: Ok(value.urls),
            }
        }
    }
    /// Builder of [`CreateTransmissionAttachmentUrl`](super::CreateTransmissionAttachmentUrl).
    #[derive(Clone, Debug)]
    pub struct CreateTransmissionAttachmentUrl {
        consumer_type: ::std::result::Result<
            ::std::option::Option<super::AttachmentUrlConsumerType>,
            ::std::string::String,
        >,
        media_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateTransmissionAttachmentUrl {
        fn default() -> Self {
            Self {
                consumer_type: Ok(::std::default::Default::default()),
                media_type: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl CreateTransmissionAttachmentUrl {
        /// Whether the address is for people or for programs.
        pub fn consumer_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentUrlConsumerType>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of the file, such as `application/pdf`. At most 255 characters.
        pub fn media_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for media_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Https address of the file. At most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateTransmissionAttachmentUrl>
    for super::CreateTransmissionAttachmentUrl {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateTransmissionAttachmentUrl,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_type: value.consumer_type?,
                media_type: value.media_type?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::CreateTransmissionAttachmentUrl>
    for CreateTransmissionAttachmentUrl {
        fn from(value: super::CreateTransmissionAttachmentUrl) -> Self {
            Self {
                consumer_type: Ok(value.consumer_type),
                media_type: Ok(value.media_type),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`CreateTransmissionContent`](super::CreateTransmissionContent).
    #[derive(Clone, Debug)]
    pub struct CreateTransmissionContent {
        content_reference: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        title: ::std::result::Result<super::ContentValue, ::std::string::String>,
    }
    impl ::std::default::Default for CreateTransmissionContent {
        fn default() -> Self {
            Self {
                content_reference: Ok(::std::default::Default::default()),
                summary: Ok(::std::default::Default::default()),
                title: Err("no value supplied for title".to_string()),
            }
        }
    }
    impl CreateTransmissionContent {
        /// Https address of the text, which frontends fetch with the dialog token and show in place.
        pub fn content_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.content_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What was sent, in a few words. At most 255 characters.
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for summary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Headline, plain text. Obligatory, at most 255 characters.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateTransmissionContent>
    for super::CreateTransmissionContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateTransmissionContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content_reference: value.content_reference?,
                summary: value.summary?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::CreateTransmissionContent>
    for CreateTransmissionContent {
        fn from(value: super::CreateTransmissionContent) -> Self {
            Self {
                content_reference: Ok(value.content_reference),
                summary: Ok(value.summary),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`CreateTransmissionNavigationalAction`](super::CreateTransmissionNavigationalAction).
    #[derive(Clone, Debug)]
    pub struct CreateTransmissionNavigationalAction {
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for CreateTransmissionNavigationalAction {
        fn default() -> Self {
            Self {
                expires_at: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl CreateTransmissionNavigationalAction {
        /// Time, in the future, from which the action counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text of the button, by language. Obligatory.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// Https address that the browser goes to. Obligatory, at most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CreateTransmissionNavigationalAction>
    for super::CreateTransmissionNavigationalAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateTransmissionNavigationalAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expires_at: value.expires_at?,
                title: value.title?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::CreateTransmissionNavigationalAction>
    for CreateTransmissionNavigationalAction {
        fn from(value: super::CreateTransmissionNavigationalAction) -> Self {
            Self {
                expires_at: Ok(value.expires_at),
                title: Ok(value.title),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`CreateTransmissionRequest`](super::CreateTransmissionRequest).
    #[derive(Clone, Debug)]
    pub struct CreateTransmissionRequest {
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CreateTransmissionAttachment>,
            >,
            ::std::string::String,
        >,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<super::CreateTransmissionContent>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        navigational_actions: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::CreateTransmissionNavigationalAction>,
            >,
            ::std::string::String,
        >,
        related_transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        sender: ::std::result::Result<super::Actor, ::std::string::String>,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogTransmissionType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CreateTransmissionRequest {
        fn default() -> Self {
            Self {
                attachments: Ok(::std::default::Default::default()),
                authorization_attribute: Ok(::std::default::Default::default()),
                content: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                idempotent_key: Ok(::std::default::Default::default()),
                navigational_actions: Ok(::std::default::Default::default()),
                related_transmission_id: Ok(::std::default::Default::default()),
                sender: Err("no value supplied for sender".to_string()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CreateTransmissionRequest {
        /// Files that came with it.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CreateTransmissionAttachment>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title, summary and embedded text. Obligatory unless the dialog is for machines only.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CreateTransmissionContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When it was sent, never in the future. The present time when left out.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Reference of the service owner to a system of its own. At most 255 characters.
        pub fn external_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key of 3 to 36 characters, unique in the dialog; a repeat ends with 409.
        pub fn idempotent_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Links for people to follow from here.
        pub fn navigational_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::CreateTransmissionNavigationalAction>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.navigational_actions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for navigational_actions: {e}"
                    )
                });
            self
        }
        /// The transmission that this one answers or corrects; must be in the same dialog and not itself.
        pub fn related_transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.related_transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for related_transmission_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who sent it. Obligatory.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"));
            self
        }
        /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogTransmissionType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CreateTransmissionRequest>
    for super::CreateTransmissionRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CreateTransmissionRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachments: value.attachments?,
                authorization_attribute: value.authorization_attribute?,
                content: value.content?,
                created_at: value.created_at?,
                extended_type: value.extended_type?,
                external_reference: value.external_reference?,
                id: value.id?,
                idempotent_key: value.idempotent_key?,
                navigational_actions: value.navigational_actions?,
                related_transmission_id: value.related_transmission_id?,
                sender: value.sender?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::CreateTransmissionRequest>
    for CreateTransmissionRequest {
        fn from(value: super::CreateTransmissionRequest) -> Self {
            Self {
                attachments: Ok(value.attachments),
                authorization_attribute: Ok(value.authorization_attribute),
                content: Ok(value.content),
                created_at: Ok(value.created_at),
                extended_type: Ok(value.extended_type),
                external_reference: Ok(value.external_reference),
                id: Ok(value.id),
                idempotent_key: Ok(value.idempotent_key),
                navigational_actions: Ok(value.navigational_actions),
                related_transmission_id: Ok(value.related_transmission_id),
                sender: Ok(value.sender),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`Dialog`](super::Dialog).
    #[derive(Clone, Debug)]
    pub struct Dialog {
        activities: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogActivity>>,
            ::std::string::String,
        >,
        api_actions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogApiAction>>,
            ::std::string::String,
        >,
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogAttachment>>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<super::DialogContent>,
            ::std::string::String,
        >,
        content_updated_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        deleted_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        due_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        end_user_context: ::std::result::Result<
            ::std::option::Option<super::DialogEndUserContext>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        extended_status: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        from_party_transmissions_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        from_service_owner_transmissions_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        gui_actions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogGuiAction>>,
            ::std::string::String,
        >,
        has_unopened_content: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_api_only: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_content_seen: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        preceding_process: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        process: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        progress: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        revision: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        search_tags: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogTag>>,
            ::std::string::String,
        >,
        seen_since_last_content_update: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLog>>,
            ::std::string::String,
        >,
        seen_since_last_update: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLog>>,
            ::std::string::String,
        >,
        service_owner_context: ::std::result::Result<
            ::std::option::Option<super::DialogServiceOwnerContext>,
            ::std::string::String,
        >,
        service_resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_resource_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::DialogStatus>,
            ::std::string::String,
        >,
        system_label: ::std::result::Result<
            ::std::option::Option<super::SystemLabel>,
            ::std::string::String,
        >,
        transmissions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogTransmission>>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        visible_from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Dialog {
        fn default() -> Self {
            Self {
                activities: Ok(::std::default::Default::default()),
                api_actions: Ok(::std::default::Default::default()),
                attachments: Ok(::std::default::Default::default()),
                content: Ok(::std::default::Default::default()),
                content_updated_at: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
                deleted_at: Ok(::std::default::Default::default()),
                due_at: Ok(::std::default::Default::default()),
                end_user_context: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                extended_status: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                from_party_transmissions_count: Ok(::std::default::Default::default()),
                from_service_owner_transmissions_count: Ok(
                    ::std::default::Default::default(),
                ),
                gui_actions: Ok(::std::default::Default::default()),
                has_unopened_content: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                idempotent_key: Ok(::std::default::Default::default()),
                is_api_only: Ok(::std::default::Default::default()),
                is_content_seen: Ok(::std::default::Default::default()),
                org: Ok(::std::default::Default::default()),
                party: Ok(::std::default::Default::default()),
                preceding_process: Ok(::std::default::Default::default()),
                process: Ok(::std::default::Default::default()),
                progress: Ok(::std::default::Default::default()),
                revision: Ok(::std::default::Default::default()),
                search_tags: Ok(::std::default::Default::default()),
                seen_since_last_content_update: Ok(::std::default::Default::default()),
                seen_since_last_update: Ok(::std::default::Default::default()),
                service_owner_context: Ok(::std::default::Default::default()),
                service_resource: Ok(::std::default::Default::default()),
                service_resource_type: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                system_label: Ok(::std::default::Default::default()),
                transmissions: Ok(::std::default::Default::default()),
                updated_at: Ok(::std::default::Default::default()),
                visible_from: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Dialog {
        /// What has happened so far.
        pub fn activities<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogActivity>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.activities = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for activities: {e}")
                });
            self
        }
        /// What programs can do next.
        pub fn api_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogApiAction>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.api_actions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for api_actions: {e}")
                });
            self
        }
        /// Files that belong to the dialog as a whole.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogAttachment>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// Title, summary and other texts.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Last change that matters to readers.
        pub fn content_updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.content_updated_at = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for content_updated_at: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the dialog was created.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the dialog was deleted; absent while it lives.
        pub fn deleted_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.deleted_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for deleted_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When something should be done. The dialog stays available afterwards.
        pub fn due_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_at = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for due_at: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How the party has filed the dialog.
        pub fn end_user_context<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogEndUserContext>,
            T::Error: ::std::fmt::Display,
        {
            self.end_user_context = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for end_user_context: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the dialog disappears for end users. Never, when absent.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Finer status in the words of the service owner. At most 255 characters.
        pub fn extended_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Reference of the service owner to a system of its own. At most 255 characters.
        pub fn external_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Transmissions of the types `Submission` and `Correction`.
        pub fn from_party_transmissions_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.from_party_transmissions_count = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for from_party_transmissions_count: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Transmissions of all types that a service owner sends.
        pub fn from_service_owner_transmissions_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.from_service_owner_transmissions_count = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for from_service_owner_transmissions_count: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What people can do next.
        pub fn gui_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogGuiAction>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.gui_actions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for gui_actions: {e}")
                });
            self
        }
        /// True until the service owner has reported every transmission of its own as opened; has nothing to do with `isContentSeen` or labels. A correspondence also needs a `CorrespondenceOpened` activity.
        pub fn has_unopened_content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.has_unopened_content = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for has_unopened_content: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the dialog.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key that the service owner gave to notice repeats.
        pub fn idempotent_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Meant for programs; frontends leave it out, and texts can be missing.
        pub fn is_api_only<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_api_only = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_api_only: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True once somebody has opened the dialog after its content last changed, unless it is marked as unopened.
        pub fn is_content_seen<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_content_seen = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_content_seen: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Code of the service owner, such as `ttd`.
        pub fn org<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for org: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// URN of the person or organisation that the dialog belongs to.
        pub fn party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for party: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// URI of the business process that led to `process`.
        pub fn preceding_process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.preceding_process = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preceding_process: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of the business process that the dialog is part of.
        pub fn process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.process = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for process: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How far things have come, in percent. For information only.
        pub fn progress<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.progress = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for progress: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUID that changes with every update; goes into `If-Match`.
        pub fn revision<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.revision = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revision: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Extra words that the word search finds; end users do not see them.
        pub fn search_tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogTag>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.search_tags = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for search_tags: {e}")
                });
            self
        }
        /// Openings after `contentUpdatedAt`, the latest for each person.
        pub fn seen_since_last_content_update<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLog>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.seen_since_last_content_update = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for seen_since_last_content_update: {e}"
                    )
                });
            self
        }
        /// Openings after `updatedAt`, the latest for each person.
        pub fn seen_since_last_update<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLog>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.seen_since_last_update = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for seen_since_last_update: {e}"
                    )
                });
            self
        }
        /// Labels of the service owner and their revision.
        pub fn service_owner_context<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogServiceOwnerContext>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner_context = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_owner_context: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Resource whose policy decides who has access, as `urn:altinn:resource:` plus its id.
        pub fn service_resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_resource: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Type of the resource in the resource registry.
        pub fn service_resource_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_resource_type = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_resource_type: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where the dialog stands.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Old single label, one of `Default`, `Bin` and `Archive`. Use `endUserContext.systemLabels`.
        pub fn system_label<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemLabel>,
            T::Error: ::std::fmt::Display,
        {
            self.system_label = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_label: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What was sent in either direction.
        pub fn transmissions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogTransmission>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.transmissions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for transmissions: {e}")
                });
            self
        }
        /// Last change of any kind.
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When end users get to see the dialog. Absent means at once.
        pub fn visible_from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.visible_from = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visible_from: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Dialog> for super::Dialog {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Dialog,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                activities: value.activities?,
                api_actions: value.api_actions?,
                attachments: value.attachments?,
                content: value.content?,
                content_updated_at: value.content_updated_at?,
                created_at: value.created_at?,
                deleted_at: value.deleted_at?,
                due_at: value.due_at?,
                end_user_context: value.end_user_context?,
                expires_at: value.expires_at?,
                extended_status: value.extended_status?,
                external_reference: value.external_reference?,
                from_party_transmissions_count: value.from_party_transmissions_count?,
                from_service_owner_transmissions_count: value
                    .from_service_owner_transmissions_count?,
                gui_actions: value.gui_actions?,
                has_unopened_content: value.has_unopened_content?,
                id: value.id?,
                idempotent_key: value.idempotent_key?,
                is_api_only: value.is_api_only?,
                is_content_seen: value.is_content_seen?,
                org: value.org?,
                party: value.party?,
                preceding_process: value.preceding_process?,
                process: value.process?,
                progress: value.progress?,
                revision: value.revision?,
                search_tags: value.search_tags?,
                seen_since_last_content_update: value.seen_since_last_content_update?,
                seen_since_last_update: value.seen_since_last_update?,
                service_owner_context: value.service_owner_context?,
                service_resource: value.service_resource?,
                service_resource_type: value.service_resource_type?,
                status: value.status?,
                system_label: value.system_label?,
                transmissions: value.transmissions?,
                updated_at: value.updated_at?,
                visible_from: value.visible_from?,
            })
        }
    }
    impl ::std::convert::From<super::Dialog> for Dialog {
        fn from(value: super::Dialog) -> Self {
            Self {
                activities: Ok(value.activities),
                api_actions: Ok(value.api_actions),
                attachments: Ok(value.attachments),
                content: Ok(value.content),
                content_updated_at: Ok(value.content_updated_at),
                created_at: Ok(value.created_at),
                deleted_at: Ok(value.deleted_at),
                due_at: Ok(value.due_at),
                end_user_context: Ok(value.end_user_context),
                expires_at: Ok(value.expires_at),
                extended_status: Ok(value.extended_status),
                external_reference: Ok(value.external_reference),
                from_party_transmissions_count: Ok(value.from_party_transmissions_count),
                from_service_owner_transmissions_count: Ok(
                    value.from_service_owner_transmissions_count,
                ),
                gui_actions: Ok(value.gui_actions),
                has_unopened_content: Ok(value.has_unopened_content),
                id: Ok(value.id),
                idempotent_key: Ok(value.idempotent_key),
                is_api_only: Ok(value.is_api_only),
                is_content_seen: Ok(value.is_content_seen),
                org: Ok(value.org),
                party: Ok(value.party),
                preceding_process: Ok(value.preceding_process),
                process: Ok(value.process),
                progress: Ok(value.progress),
                revision: Ok(value.revision),
                search_tags: Ok(value.search_tags),
                seen_since_last_content_update: Ok(value.seen_since_last_content_update),
                seen_since_last_update: Ok(value.seen_since_last_update),
                service_owner_context: Ok(value.service_owner_context),
                service_resource: Ok(value.service_resource),
                service_resource_type: Ok(value.service_resource_type),
                status: Ok(value.status),
                system_label: Ok(value.system_label),
                transmissions: Ok(value.transmissions),
                updated_at: Ok(value.updated_at),
                visible_from: Ok(value.visible_from),
            }
        }
    }
    /// Builder of [`DialogActivity`](super::DialogActivity).
    #[derive(Clone, Debug)]
    pub struct DialogActivity {
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
        transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogActivityType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogActivity {
        fn default() -> Self {
            Self {
                created_at: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                performed_by: Ok(::std::default::Default::default()),
                transmission_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogActivity {
        /// When it happened.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Free text; only there when the type is `Information`.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the entry.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who did it.
        pub fn performed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.performed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for performed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Transmission that was opened; only there when the type is `TransmissionOpened`.
        pub fn transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for transmission_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `type`
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogActivityType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogActivity> for super::DialogActivity {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogActivity,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                description: value.description?,
                extended_type: value.extended_type?,
                id: value.id?,
                performed_by: value.performed_by?,
                transmission_id: value.transmission_id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::DialogActivity> for DialogActivity {
        fn from(value: super::DialogActivity) -> Self {
            Self {
                created_at: Ok(value.created_at),
                description: Ok(value.description),
                extended_type: Ok(value.extended_type),
                id: Ok(value.id),
                performed_by: Ok(value.performed_by),
                transmission_id: Ok(value.transmission_id),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`DialogActivityDetails`](super::DialogActivityDetails).
    #[derive(Clone, Debug)]
    pub struct DialogActivityDetails {
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
        transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogActivityType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogActivityDetails {
        fn default() -> Self {
            Self {
                created_at: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                performed_by: Ok(::std::default::Default::default()),
                transmission_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogActivityDetails {
        /// When it happened.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Free text; only there when the type is `Information`.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the entry.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who did it.
        pub fn performed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.performed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for performed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Transmission that was opened; only there when the type is `TransmissionOpened`.
        pub fn transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for transmission_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `type`
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogActivityType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogActivityDetails>
    for super::DialogActivityDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogActivityDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                description: value.description?,
                extended_type: value.extended_type?,
                id: value.id?,
                performed_by: value.performed_by?,
                transmission_id: value.transmission_id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::DialogActivityDetails> for DialogActivityDetails {
        fn from(value: super::DialogActivityDetails) -> Self {
            Self {
                created_at: Ok(value.created_at),
                description: Ok(value.description),
                extended_type: Ok(value.extended_type),
                id: Ok(value.id),
                performed_by: Ok(value.performed_by),
                transmission_id: Ok(value.transmission_id),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`DialogActivityListItem`](super::DialogActivityListItem).
    #[derive(Clone, Debug)]
    pub struct DialogActivityListItem {
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
        transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogActivityType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogActivityListItem {
        fn default() -> Self {
            Self {
                created_at: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                performed_by: Ok(::std::default::Default::default()),
                transmission_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogActivityListItem {
        /// When it happened.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Free text; only there when the type is `Information`.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the entry.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who did it.
        pub fn performed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.performed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for performed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Transmission that was opened; only there when the type is `TransmissionOpened`.
        pub fn transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for transmission_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `type`
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogActivityType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogActivityListItem>
    for super::DialogActivityListItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogActivityListItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                description: value.description?,
                extended_type: value.extended_type?,
                id: value.id?,
                performed_by: value.performed_by?,
                transmission_id: value.transmission_id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::DialogActivityListItem> for DialogActivityListItem {
        fn from(value: super::DialogActivityListItem) -> Self {
            Self {
                created_at: Ok(value.created_at),
                description: Ok(value.description),
                extended_type: Ok(value.extended_type),
                id: Ok(value.id),
                performed_by: Ok(value.performed_by),
                transmission_id: Ok(value.transmission_id),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`DialogActivitySearchItem`](super::DialogActivitySearchItem).
    #[derive(Clone, Debug)]
    pub struct DialogActivitySearchItem {
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogActivityType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogActivitySearchItem {
        fn default() -> Self {
            Self {
                created_at: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                transmission_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogActivitySearchItem {
        /// When it happened.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the entry.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Transmission that was opened; only there when the type is `TransmissionOpened`.
        pub fn transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for transmission_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `type`
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogActivityType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogActivitySearchItem>
    for super::DialogActivitySearchItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogActivitySearchItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                extended_type: value.extended_type?,
                id: value.id?,
                transmission_id: value.transmission_id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::DialogActivitySearchItem>
    for DialogActivitySearchItem {
        fn from(value: super::DialogActivitySearchItem) -> Self {
            Self {
                created_at: Ok(value.created_at),
                extended_type: Ok(value.extended_type),
                id: Ok(value.id),
                transmission_id: Ok(value.transmission_id),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`DialogApiAction`](super::DialogApiAction).
    #[derive(Clone, Debug)]
    pub struct DialogApiAction {
        action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        endpoints: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogApiActionEndpoint>>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        is_authorized: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogApiAction {
        fn default() -> Self {
            Self {
                action: Ok(::std::default::Default::default()),
                authorization_attribute: Ok(::std::default::Default::default()),
                endpoints: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                is_authorized: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogApiAction {
        /// Name of the action in the policy of the service (XACML), such as `read` or `write`.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to send the request; several while an old version is being phased out.
        pub fn endpoints<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogApiActionEndpoint>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.endpoints = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for endpoints: {e}")
                });
            self
        }
        /// UUIDv7 of the action.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the person in `endUserId` has access; absent when no person was named.
        pub fn is_authorized<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_authorized = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_authorized: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name of the operation, for programs to recognise it by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogApiAction> for super::DialogApiAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogApiAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                authorization_attribute: value.authorization_attribute?,
                endpoints: value.endpoints?,
                id: value.id?,
                is_authorized: value.is_authorized?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::DialogApiAction> for DialogApiAction {
        fn from(value: super::DialogApiAction) -> Self {
            Self {
                action: Ok(value.action),
                authorization_attribute: Ok(value.authorization_attribute),
                endpoints: Ok(value.endpoints),
                id: Ok(value.id),
                is_authorized: Ok(value.is_authorized),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`DialogApiActionEndpoint`](super::DialogApiActionEndpoint).
    #[derive(Clone, Debug)]
    pub struct DialogApiActionEndpoint {
        deprecated: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        documentation_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        http_method: ::std::result::Result<
            ::std::option::Option<super::HttpVerb>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        request_schema: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        response_schema: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sunset_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogApiActionEndpoint {
        fn default() -> Self {
            Self {
                deprecated: Ok(::std::default::Default::default()),
                documentation_url: Ok(::std::default::Default::default()),
                http_method: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                request_schema: Ok(::std::default::Default::default()),
                response_schema: Ok(::std::default::Default::default()),
                sunset_at: Ok(::std::default::Default::default()),
                url: Ok(::std::default::Default::default()),
                version: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogApiActionEndpoint {
        /// Set when another version should be used.
        pub fn deprecated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.deprecated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for deprecated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Page for developers about the endpoint.
        pub fn documentation_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.documentation_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for documentation_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Method that the endpoint listens to.
        pub fn http_method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HttpVerb>,
            T::Error: ::std::fmt::Display,
        {
            self.http_method = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for http_method: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the endpoint.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the schema of the request; Dialogporten does not look at it.
        pub fn request_schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_schema = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_schema: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the schema of the answer; Dialogporten does not look at it.
        pub fn response_schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.response_schema = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for response_schema: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the endpoint stops working; only with `deprecated`.
        pub fn sunset_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.sunset_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sunset_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address to send the request to, with the dialog token.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Version in the words of the service owner.
        pub fn version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.version = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for version: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogApiActionEndpoint>
    for super::DialogApiActionEndpoint {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogApiActionEndpoint,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                deprecated: value.deprecated?,
                documentation_url: value.documentation_url?,
                http_method: value.http_method?,
                id: value.id?,
                request_schema: value.request_schema?,
                response_schema: value.response_schema?,
                sunset_at: value.sunset_at?,
                url: value.url?,
                version: value.version?,
            })
        }
    }
    impl ::std::convert::From<super::DialogApiActionEndpoint>
    for DialogApiActionEndpoint {
        fn from(value: super::DialogApiActionEndpoint) -> Self {
            Self {
                deprecated: Ok(value.deprecated),
                documentation_url: Ok(value.documentation_url),
                http_method: Ok(value.http_method),
                id: Ok(value.id),
                request_schema: Ok(value.request_schema),
                response_schema: Ok(value.response_schema),
                sunset_at: Ok(value.sunset_at),
                url: Ok(value.url),
                version: Ok(value.version),
            }
        }
    }
    /// Builder of [`DialogAttachment`](super::DialogAttachment).
    #[derive(Clone, Debug)]
    pub struct DialogAttachment {
        display_name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urls: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogAttachmentUrl>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogAttachment {
        fn default() -> Self {
            Self {
                display_name: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urls: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogAttachment {
        /// Name to show to people, by language.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        /// From this time on the attachment counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the attachment.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name, for programs to recognise the attachment by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the same attachment for different readers or in different formats.
        pub fn urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogAttachmentUrl>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.urls = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urls: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DialogAttachment> for super::DialogAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_name: value.display_name?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                urls: value.urls?,
            })
        }
    }
    impl ::std::convert::From<super::DialogAttachment> for DialogAttachment {
        fn from(value: super::DialogAttachment) -> Self {
            Self {
                display_name: Ok(value.display_name),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                urls: Ok(value.urls),
            }
        }
    }
    /// Builder of [`DialogAttachmentUrl`](super::DialogAttachmentUrl).
    #[derive(Clone, Debug)]
    pub struct DialogAttachmentUrl {
        consumer_type: ::std::result::Result<
            ::std::option::Option<super::AttachmentUrlConsumerType>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        media_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogAttachmentUrl {
        fn default() -> Self {
            Self {
                consumer_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                media_type: Ok(::std::default::Default::default()),
                url: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogAttachmentUrl {
        /// Whether the address is for people or for programs.
        pub fn consumer_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentUrlConsumerType>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the address.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of the file, such as `application/pdf`.
        pub fn media_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for media_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to fetch the file, with the dialog token where the service owner asks for it.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogAttachmentUrl> for super::DialogAttachmentUrl {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogAttachmentUrl,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_type: value.consumer_type?,
                id: value.id?,
                media_type: value.media_type?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::DialogAttachmentUrl> for DialogAttachmentUrl {
        fn from(value: super::DialogAttachmentUrl) -> Self {
            Self {
                consumer_type: Ok(value.consumer_type),
                id: Ok(value.id),
                media_type: Ok(value.media_type),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`DialogContent`](super::DialogContent).
    #[derive(Clone, Debug)]
    pub struct DialogContent {
        additional_info: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        extended_status: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        main_content_reference: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        non_sensitive_summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        non_sensitive_title: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        sender_name: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogContent {
        fn default() -> Self {
            Self {
                additional_info: Ok(::std::default::Default::default()),
                extended_status: Ok(::std::default::Default::default()),
                main_content_reference: Ok(::std::default::Default::default()),
                non_sensitive_summary: Ok(::std::default::Default::default()),
                non_sensitive_title: Ok(::std::default::Default::default()),
                sender_name: Ok(::std::default::Default::default()),
                summary: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogContent {
        /// Longer text, plain or Markdown. At most 1023 characters.
        pub fn additional_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.additional_info = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for additional_info: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Words to show for `extendedStatus`. At most 20 characters.
        pub fn extended_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the main text, which frontends fetch with the dialog token and show in place.
        pub fn main_content_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.main_content_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for main_content_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Summary for lists when the reader has logged in too weakly to see the real one.
        pub fn non_sensitive_summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.non_sensitive_summary = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for non_sensitive_summary: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title for lists when the reader has logged in too weakly to see the real one.
        pub fn non_sensitive_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.non_sensitive_title = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for non_sensitive_title: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Sender to show in place of the name of the service owner. At most 255 characters.
        pub fn sender_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.sender_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sender_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// A few words on what it is about and where it stands. At most 255 characters.
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for summary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Headline of the dialog. At most 255 characters.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogContent> for super::DialogContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                additional_info: value.additional_info?,
                extended_status: value.extended_status?,
                main_content_reference: value.main_content_reference?,
                non_sensitive_summary: value.non_sensitive_summary?,
                non_sensitive_title: value.non_sensitive_title?,
                sender_name: value.sender_name?,
                summary: value.summary?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::DialogContent> for DialogContent {
        fn from(value: super::DialogContent) -> Self {
            Self {
                additional_info: Ok(value.additional_info),
                extended_status: Ok(value.extended_status),
                main_content_reference: Ok(value.main_content_reference),
                non_sensitive_summary: Ok(value.non_sensitive_summary),
                non_sensitive_title: Ok(value.non_sensitive_title),
                sender_name: Ok(value.sender_name),
                summary: Ok(value.summary),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`DialogContentSummary`](super::DialogContentSummary).
    #[derive(Clone, Debug)]
    pub struct DialogContentSummary {
        extended_status: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        non_sensitive_summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        non_sensitive_title: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        sender_name: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogContentSummary {
        fn default() -> Self {
            Self {
                extended_status: Ok(::std::default::Default::default()),
                non_sensitive_summary: Ok(::std::default::Default::default()),
                non_sensitive_title: Ok(::std::default::Default::default()),
                sender_name: Ok(::std::default::Default::default()),
                summary: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogContentSummary {
        /// Words to show for `extendedStatus`. At most 20 characters.
        pub fn extended_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Summary for lists when the reader has logged in too weakly to see the real one.
        pub fn non_sensitive_summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.non_sensitive_summary = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for non_sensitive_summary: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title for lists when the reader has logged in too weakly to see the real one.
        pub fn non_sensitive_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.non_sensitive_title = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for non_sensitive_title: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Sender to show in place of the name of the service owner. At most 255 characters.
        pub fn sender_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.sender_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sender_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// A few words on what it is about and where it stands. At most 255 characters.
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for summary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Headline of the dialog. At most 255 characters.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogContentSummary> for super::DialogContentSummary {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogContentSummary,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                extended_status: value.extended_status?,
                non_sensitive_summary: value.non_sensitive_summary?,
                non_sensitive_title: value.non_sensitive_title?,
                sender_name: value.sender_name?,
                summary: value.summary?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::DialogContentSummary> for DialogContentSummary {
        fn from(value: super::DialogContentSummary) -> Self {
            Self {
                extended_status: Ok(value.extended_status),
                non_sensitive_summary: Ok(value.non_sensitive_summary),
                non_sensitive_title: Ok(value.non_sensitive_title),
                sender_name: Ok(value.sender_name),
                summary: Ok(value.summary),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`DialogEndUserContext`](super::DialogEndUserContext).
    #[derive(Clone, Debug)]
    pub struct DialogEndUserContext {
        revision: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        system_labels: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogEndUserContext {
        fn default() -> Self {
            Self {
                revision: Ok(::std::default::Default::default()),
                system_labels: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogEndUserContext {
        /// UUID that changes with every change of the labels; goes into `If-Match` of the label operations.
        pub fn revision<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.revision = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revision: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Labels on the dialog at present.
        pub fn system_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.system_labels = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_labels: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DialogEndUserContext> for super::DialogEndUserContext {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogEndUserContext,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                revision: value.revision?,
                system_labels: value.system_labels?,
            })
        }
    }
    impl ::std::convert::From<super::DialogEndUserContext> for DialogEndUserContext {
        fn from(value: super::DialogEndUserContext) -> Self {
            Self {
                revision: Ok(value.revision),
                system_labels: Ok(value.system_labels),
            }
        }
    }
    /// Builder of [`DialogEndUserContextItem`](super::DialogEndUserContextItem).
    #[derive(Clone, Debug)]
    pub struct DialogEndUserContextItem {
        dialog_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        end_user_context_revision: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        system_labels: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogEndUserContextItem {
        fn default() -> Self {
            Self {
                dialog_id: Ok(::std::default::Default::default()),
                end_user_context_revision: Ok(::std::default::Default::default()),
                system_labels: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogEndUserContextItem {
        /// UUIDv7 of the dialog.
        pub fn dialog_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dialog_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Revision of the labels; goes into `If-Match` of `set_system_labels`.
        pub fn end_user_context_revision<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.end_user_context_revision = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for end_user_context_revision: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Labels on the dialog at present.
        pub fn system_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.system_labels = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_labels: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DialogEndUserContextItem>
    for super::DialogEndUserContextItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogEndUserContextItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                dialog_id: value.dialog_id?,
                end_user_context_revision: value.end_user_context_revision?,
                system_labels: value.system_labels?,
            })
        }
    }
    impl ::std::convert::From<super::DialogEndUserContextItem>
    for DialogEndUserContextItem {
        fn from(value: super::DialogEndUserContextItem) -> Self {
            Self {
                dialog_id: Ok(value.dialog_id),
                end_user_context_revision: Ok(value.end_user_context_revision),
                system_labels: Ok(value.system_labels),
            }
        }
    }
    /// Builder of [`DialogGuiAction`](super::DialogGuiAction).
    #[derive(Clone, Debug)]
    pub struct DialogGuiAction {
        action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        http_method: ::std::result::Result<
            ::std::option::Option<super::HttpVerb>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        is_authorized: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_delete_dialog_action: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        priority: ::std::result::Result<
            ::std::option::Option<super::DialogGuiActionPriority>,
            ::std::string::String,
        >,
        prompt: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogGuiAction {
        fn default() -> Self {
            Self {
                action: Ok(::std::default::Default::default()),
                authorization_attribute: Ok(::std::default::Default::default()),
                http_method: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                is_authorized: Ok(::std::default::Default::default()),
                is_delete_dialog_action: Ok(::std::default::Default::default()),
                priority: Ok(::std::default::Default::default()),
                prompt: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                url: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogGuiAction {
        /// Name of the action in the policy of the service (XACML), such as `read` or `write`.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How the browser goes to the address: `GET`, `POST` or `DELETE`.
        pub fn http_method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HttpVerb>,
            T::Error: ::std::fmt::Display,
        {
            self.http_method = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for http_method: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the action.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the person in `endUserId` has access; absent when no person was named.
        pub fn is_authorized<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_authorized = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_authorized: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Marks the action that gets rid of the dialog, so that frontends can ask twice.
        pub fn is_delete_dialog_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_delete_dialog_action = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_delete_dialog_action: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How prominent the button is.
        pub fn priority<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogGuiActionPriority>,
            T::Error: ::std::fmt::Display,
        {
            self.priority = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for priority: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Question to ask before the action is carried out, by language.
        pub fn prompt<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.prompt = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prompt: {e}"));
            self
        }
        /// Text of the button, by language.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// Where the browser goes when the action is chosen.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogGuiAction> for super::DialogGuiAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogGuiAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                authorization_attribute: value.authorization_attribute?,
                http_method: value.http_method?,
                id: value.id?,
                is_authorized: value.is_authorized?,
                is_delete_dialog_action: value.is_delete_dialog_action?,
                priority: value.priority?,
                prompt: value.prompt?,
                title: value.title?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::DialogGuiAction> for DialogGuiAction {
        fn from(value: super::DialogGuiAction) -> Self {
            Self {
                action: Ok(value.action),
                authorization_attribute: Ok(value.authorization_attribute),
                http_method: Ok(value.http_method),
                id: Ok(value.id),
                is_authorized: Ok(value.is_authorized),
                is_delete_dialog_action: Ok(value.is_delete_dialog_action),
                priority: Ok(value.priority),
                prompt: Ok(value.prompt),
                title: Ok(value.title),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`DialogListItem`](super::DialogListItem).
    #[derive(Clone, Debug)]
    pub struct DialogListItem {
        content: ::std::result::Result<
            ::std::option::Option<super::DialogContentSummary>,
            ::std::string::String,
        >,
        content_updated_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        deleted_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        due_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        end_user_context: ::std::result::Result<
            ::std::option::Option<super::DialogListItemEndUserContext>,
            ::std::string::String,
        >,
        extended_status: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        from_party_transmissions_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        from_service_owner_transmissions_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        gui_attachment_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        has_unopened_content: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        is_api_only: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_content_seen: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        latest_activity: ::std::result::Result<
            ::std::option::Option<super::DialogActivityListItem>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        preceding_process: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        process: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        progress: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        revision: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        seen_since_last_content_update: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLogListItem>>,
            ::std::string::String,
        >,
        seen_since_last_update: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLogListItem>>,
            ::std::string::String,
        >,
        service_owner_context: ::std::result::Result<
            ::std::option::Option<super::DialogServiceOwnerContextListItem>,
            ::std::string::String,
        >,
        service_resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_resource_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::DialogStatus>,
            ::std::string::String,
        >,
        system_label: ::std::result::Result<
            ::std::option::Option<super::SystemLabel>,
            ::std::string::String,
        >,
        updated_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        visible_from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogListItem {
        fn default() -> Self {
            Self {
                content: Ok(::std::default::Default::default()),
                content_updated_at: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
                deleted_at: Ok(::std::default::Default::default()),
                due_at: Ok(::std::default::Default::default()),
                end_user_context: Ok(::std::default::Default::default()),
                extended_status: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                from_party_transmissions_count: Ok(::std::default::Default::default()),
                from_service_owner_transmissions_count: Ok(
                    ::std::default::Default::default(),
                ),
                gui_attachment_count: Ok(::std::default::Default::default()),
                has_unopened_content: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                is_api_only: Ok(::std::default::Default::default()),
                is_content_seen: Ok(::std::default::Default::default()),
                latest_activity: Ok(::std::default::Default::default()),
                org: Ok(::std::default::Default::default()),
                party: Ok(::std::default::Default::default()),
                preceding_process: Ok(::std::default::Default::default()),
                process: Ok(::std::default::Default::default()),
                progress: Ok(::std::default::Default::default()),
                revision: Ok(::std::default::Default::default()),
                seen_since_last_content_update: Ok(::std::default::Default::default()),
                seen_since_last_update: Ok(::std::default::Default::default()),
                service_owner_context: Ok(::std::default::Default::default()),
                service_resource: Ok(::std::default::Default::default()),
                service_resource_type: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                system_label: Ok(::std::default::Default::default()),
                updated_at: Ok(::std::default::Default::default()),
                visible_from: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogListItem {
        /// Title, summary and other texts.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogContentSummary>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Last change that matters to readers.
        pub fn content_updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.content_updated_at = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for content_updated_at: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the dialog was created.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the dialog was deleted; absent while it lives.
        pub fn deleted_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.deleted_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for deleted_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When something should be done. The dialog stays available afterwards.
        pub fn due_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_at = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for due_at: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How the party has filed the dialog.
        pub fn end_user_context<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogListItemEndUserContext>,
            T::Error: ::std::fmt::Display,
        {
            self.end_user_context = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for end_user_context: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Finer status in the words of the service owner. At most 255 characters.
        pub fn extended_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Reference of the service owner to a system of its own. At most 255 characters.
        pub fn external_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Transmissions of the types `Submission` and `Correction`.
        pub fn from_party_transmissions_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.from_party_transmissions_count = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for from_party_transmissions_count: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Transmissions of all types that a service owner sends.
        pub fn from_service_owner_transmissions_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.from_service_owner_transmissions_count = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for from_service_owner_transmissions_count: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Attachments with an address for people.
        pub fn gui_attachment_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.gui_attachment_count = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for gui_attachment_count: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True until the service owner has reported every transmission of its own as opened; has nothing to do with `isContentSeen` or labels. A correspondence also needs a `CorrespondenceOpened` activity.
        pub fn has_unopened_content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.has_unopened_content = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for has_unopened_content: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the dialog.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Meant for programs; frontends leave it out, and texts can be missing.
        pub fn is_api_only<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_api_only = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_api_only: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True once somebody has opened the dialog after its content last changed, unless it is marked as unopened.
        pub fn is_content_seen<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_content_seen = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_content_seen: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Newest entry of the history; absent while there is none.
        pub fn latest_activity<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogActivityListItem>,
            T::Error: ::std::fmt::Display,
        {
            self.latest_activity = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for latest_activity: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Code of the service owner, such as `ttd`.
        pub fn org<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for org: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// URN of the person or organisation that the dialog belongs to.
        pub fn party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for party: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// URI of the business process that led to `process`.
        pub fn preceding_process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.preceding_process = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preceding_process: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of the business process that the dialog is part of.
        pub fn process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.process = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for process: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How far things have come, in percent. For information only.
        pub fn progress<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.progress = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for progress: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUID that changes with every update; goes into `If-Match`.
        pub fn revision<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.revision = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revision: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Openings after `contentUpdatedAt`, the latest for each person.
        pub fn seen_since_last_content_update<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLogListItem>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.seen_since_last_content_update = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for seen_since_last_content_update: {e}"
                    )
                });
            self
        }
        /// Openings after `updatedAt`, the latest for each person.
        pub fn seen_since_last_update<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLogListItem>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.seen_since_last_update = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for seen_since_last_update: {e}"
                    )
                });
            self
        }
        /// Labels of the service owner and their revision.
        pub fn service_owner_context<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogServiceOwnerContextListItem>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner_context = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_owner_context: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Resource whose policy decides who has access, as `urn:altinn:resource:` plus its id.
        pub fn service_resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_resource: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Type of the resource in the resource registry.
        pub fn service_resource_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_resource_type = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_resource_type: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where the dialog stands.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Old single label, one of `Default`, `Bin` and `Archive`. Use `endUserContext.systemLabels`.
        pub fn system_label<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SystemLabel>,
            T::Error: ::std::fmt::Display,
        {
            self.system_label = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_label: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Last change of any kind.
        pub fn updated_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.updated_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for updated_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When end users get to see the dialog. Absent means at once.
        pub fn visible_from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.visible_from = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visible_from: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogListItem> for super::DialogListItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogListItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content: value.content?,
                content_updated_at: value.content_updated_at?,
                created_at: value.created_at?,
                deleted_at: value.deleted_at?,
                due_at: value.due_at?,
                end_user_context: value.end_user_context?,
                extended_status: value.extended_status?,
                external_reference: value.external_reference?,
                from_party_transmissions_count: value.from_party_transmissions_count?,
                from_service_owner_transmissions_count: value
                    .from_service_owner_transmissions_count?,
                gui_attachment_count: value.gui_attachment_count?,
                has_unopened_content: value.has_unopened_content?,
                id: value.id?,
                is_api_only: value.is_api_only?,
                is_content_seen: value.is_content_seen?,
                latest_activity: value.latest_activity?,
                org: value.org?,
                party: value.party?,
                preceding_process: value.preceding_process?,
                process: value.process?,
                progress: value.progress?,
                revision: value.revision?,
                seen_since_last_content_update: value.seen_since_last_content_update?,
                seen_since_last_update: value.seen_since_last_update?,
                service_owner_context: value.service_owner_context?,
                service_resource: value.service_resource?,
                service_resource_type: value.service_resource_type?,
                status: value.status?,
                system_label: value.system_label?,
                updated_at: value.updated_at?,
                visible_from: value.visible_from?,
            })
        }
    }
    impl ::std::convert::From<super::DialogListItem> for DialogListItem {
        fn from(value: super::DialogListItem) -> Self {
            Self {
                content: Ok(value.content),
                content_updated_at: Ok(value.content_updated_at),
                created_at: Ok(value.created_at),
                deleted_at: Ok(value.deleted_at),
                due_at: Ok(value.due_at),
                end_user_context: Ok(value.end_user_context),
                extended_status: Ok(value.extended_status),
                external_reference: Ok(value.external_reference),
                from_party_transmissions_count: Ok(value.from_party_transmissions_count),
                from_service_owner_transmissions_count: Ok(
                    value.from_service_owner_transmissions_count,
                ),
                gui_attachment_count: Ok(value.gui_attachment_count),
                has_unopened_content: Ok(value.has_unopened_content),
                id: Ok(value.id),
                is_api_only: Ok(value.is_api_only),
                is_content_seen: Ok(value.is_content_seen),
                latest_activity: Ok(value.latest_activity),
                org: Ok(value.org),
                party: Ok(value.party),
                preceding_process: Ok(value.preceding_process),
                process: Ok(value.process),
                progress: Ok(value.progress),
                revision: Ok(value.revision),
                seen_since_last_content_update: Ok(value.seen_since_last_content_update),
                seen_since_last_update: Ok(value.seen_since_last_update),
                service_owner_context: Ok(value.service_owner_context),
                service_resource: Ok(value.service_resource),
                service_resource_type: Ok(value.service_resource_type),
                status: Ok(value.status),
                system_label: Ok(value.system_label),
                updated_at: Ok(value.updated_at),
                visible_from: Ok(value.visible_from),
            }
        }
    }
    /// Builder of [`DialogListItemEndUserContext`](super::DialogListItemEndUserContext).
    #[derive(Clone, Debug)]
    pub struct DialogListItemEndUserContext {
        revision: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        system_labels: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogListItemEndUserContext {
        fn default() -> Self {
            Self {
                revision: Ok(::std::default::Default::default()),
                system_labels: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogListItemEndUserContext {
        /// UUID that changes with every change of the labels; goes into `If-Match` of the label operations.
        pub fn revision<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.revision = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revision: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Labels on the dialog at present.
        pub fn system_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.system_labels = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_labels: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DialogListItemEndUserContext>
    for super::DialogListItemEndUserContext {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogListItemEndUserContext,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                revision: value.revision?,
                system_labels: value.system_labels?,
            })
        }
    }
    impl ::std::convert::From<super::DialogListItemEndUserContext>
    for DialogListItemEndUserContext {
        fn from(value: super::DialogListItemEndUserContext) -> Self {
            Self {
                revision: Ok(value.revision),
                system_labels: Ok(value.system_labels),
            }
        }
    }
    /// Builder of [`DialogRevision`](super::DialogRevision).
    #[derive(Clone, Debug)]
    pub struct DialogRevision {
        dialog_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        end_user_context_revision: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogRevision {
        fn default() -> Self {
            Self {
                dialog_id: Ok(::std::default::Default::default()),
                end_user_context_revision: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogRevision {
        /// UUIDv7 of the dialog.
        pub fn dialog_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dialog_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Revision of its end-user context; the whole request ends with 412 if that has changed. Leave out to write regardless.
        pub fn end_user_context_revision<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.end_user_context_revision = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for end_user_context_revision: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogRevision> for super::DialogRevision {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogRevision,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                dialog_id: value.dialog_id?,
                end_user_context_revision: value.end_user_context_revision?,
            })
        }
    }
    impl ::std::convert::From<super::DialogRevision> for DialogRevision {
        fn from(value: super::DialogRevision) -> Self {
            Self {
                dialog_id: Ok(value.dialog_id),
                end_user_context_revision: Ok(value.end_user_context_revision),
            }
        }
    }
    /// Builder of [`DialogSeenLog`](super::DialogSeenLog).
    #[derive(Clone, Debug)]
    pub struct DialogSeenLog {
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        is_current_end_user: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_via_service_owner: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        seen_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        seen_by: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogSeenLog {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                is_current_end_user: Ok(::std::default::Default::default()),
                is_via_service_owner: Ok(::std::default::Default::default()),
                seen_at: Ok(::std::default::Default::default()),
                seen_by: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogSeenLog {
        /// UUIDv7 of the entry.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether it was the person in `endUserId`.
        pub fn is_current_end_user<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_current_end_user = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_current_end_user: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the service owner read the dialog on behalf of the person.
        pub fn is_via_service_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_via_service_owner = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_via_service_owner: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the dialog was opened.
        pub fn seen_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.seen_at = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for seen_at: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who opened it.
        pub fn seen_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.seen_by = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for seen_by: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogSeenLog> for super::DialogSeenLog {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogSeenLog,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                is_current_end_user: value.is_current_end_user?,
                is_via_service_owner: value.is_via_service_owner?,
                seen_at: value.seen_at?,
                seen_by: value.seen_by?,
            })
        }
    }
    impl ::std::convert::From<super::DialogSeenLog> for DialogSeenLog {
        fn from(value: super::DialogSeenLog) -> Self {
            Self {
                id: Ok(value.id),
                is_current_end_user: Ok(value.is_current_end_user),
                is_via_service_owner: Ok(value.is_via_service_owner),
                seen_at: Ok(value.seen_at),
                seen_by: Ok(value.seen_by),
            }
        }
    }
    /// Builder of [`DialogSeenLogDetails`](super::DialogSeenLogDetails).
    #[derive(Clone, Debug)]
    pub struct DialogSeenLogDetails {
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        is_via_service_owner: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        seen_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        seen_by: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogSeenLogDetails {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                is_via_service_owner: Ok(::std::default::Default::default()),
                seen_at: Ok(::std::default::Default::default()),
                seen_by: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogSeenLogDetails {
        /// UUIDv7 of the entry.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the service owner read the dialog on behalf of the person.
        pub fn is_via_service_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_via_service_owner = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_via_service_owner: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the dialog was opened.
        pub fn seen_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.seen_at = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for seen_at: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who opened it.
        pub fn seen_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.seen_by = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for seen_by: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogSeenLogDetails> for super::DialogSeenLogDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogSeenLogDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                is_via_service_owner: value.is_via_service_owner?,
                seen_at: value.seen_at?,
                seen_by: value.seen_by?,
            })
        }
    }
    impl ::std::convert::From<super::DialogSeenLogDetails> for DialogSeenLogDetails {
        fn from(value: super::DialogSeenLogDetails) -> Self {
            Self {
                id: Ok(value.id),
                is_via_service_owner: Ok(value.is_via_service_owner),
                seen_at: Ok(value.seen_at),
                seen_by: Ok(value.seen_by),
            }
        }
    }
    /// Builder of [`DialogSeenLogListItem`](super::DialogSeenLogListItem).
    #[derive(Clone, Debug)]
    pub struct DialogSeenLogListItem {
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        is_current_end_user: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_via_service_owner: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        seen_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        seen_by: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogSeenLogListItem {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                is_current_end_user: Ok(::std::default::Default::default()),
                is_via_service_owner: Ok(::std::default::Default::default()),
                seen_at: Ok(::std::default::Default::default()),
                seen_by: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogSeenLogListItem {
        /// UUIDv7 of the entry.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether it was the person in `endUserId`.
        pub fn is_current_end_user<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_current_end_user = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_current_end_user: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the service owner read the dialog on behalf of the person.
        pub fn is_via_service_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_via_service_owner = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_via_service_owner: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the dialog was opened.
        pub fn seen_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.seen_at = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for seen_at: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who opened it.
        pub fn seen_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.seen_by = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for seen_by: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogSeenLogListItem>
    for super::DialogSeenLogListItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogSeenLogListItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                is_current_end_user: value.is_current_end_user?,
                is_via_service_owner: value.is_via_service_owner?,
                seen_at: value.seen_at?,
                seen_by: value.seen_by?,
            })
        }
    }
    impl ::std::convert::From<super::DialogSeenLogListItem> for DialogSeenLogListItem {
        fn from(value: super::DialogSeenLogListItem) -> Self {
            Self {
                id: Ok(value.id),
                is_current_end_user: Ok(value.is_current_end_user),
                is_via_service_owner: Ok(value.is_via_service_owner),
                seen_at: Ok(value.seen_at),
                seen_by: Ok(value.seen_by),
            }
        }
    }
    /// Builder of [`DialogSeenLogSearchItem`](super::DialogSeenLogSearchItem).
    #[derive(Clone, Debug)]
    pub struct DialogSeenLogSearchItem {
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        is_via_service_owner: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        seen_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        seen_by: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogSeenLogSearchItem {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                is_via_service_owner: Ok(::std::default::Default::default()),
                seen_at: Ok(::std::default::Default::default()),
                seen_by: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogSeenLogSearchItem {
        /// UUIDv7 of the entry.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the service owner read the dialog on behalf of the person.
        pub fn is_via_service_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_via_service_owner = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_via_service_owner: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the dialog was opened.
        pub fn seen_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.seen_at = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for seen_at: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who opened it.
        pub fn seen_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.seen_by = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for seen_by: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogSeenLogSearchItem>
    for super::DialogSeenLogSearchItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogSeenLogSearchItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                is_via_service_owner: value.is_via_service_owner?,
                seen_at: value.seen_at?,
                seen_by: value.seen_by?,
            })
        }
    }
    impl ::std::convert::From<super::DialogSeenLogSearchItem>
    for DialogSeenLogSearchItem {
        fn from(value: super::DialogSeenLogSearchItem) -> Self {
            Self {
                id: Ok(value.id),
                is_via_service_owner: Ok(value.is_via_service_owner),
                seen_at: Ok(value.seen_at),
                seen_by: Ok(value.seen_by),
            }
        }
    }
    /// Builder of [`DialogServiceOwnerContext`](super::DialogServiceOwnerContext).
    #[derive(Clone, Debug)]
    pub struct DialogServiceOwnerContext {
        revision: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        service_owner_labels: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogServiceOwnerLabel>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogServiceOwnerContext {
        fn default() -> Self {
            Self {
                revision: Ok(::std::default::Default::default()),
                service_owner_labels: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogServiceOwnerContext {
        /// UUID that changes with every change of the labels; goes into `If-Match` of the label operations.
        pub fn revision<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.revision = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revision: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Labels on the dialog at present; end users do not see them.
        pub fn service_owner_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogServiceOwnerLabel>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner_labels = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_owner_labels: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DialogServiceOwnerContext>
    for super::DialogServiceOwnerContext {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogServiceOwnerContext,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                revision: value.revision?,
                service_owner_labels: value.service_owner_labels?,
            })
        }
    }
    impl ::std::convert::From<super::DialogServiceOwnerContext>
    for DialogServiceOwnerContext {
        fn from(value: super::DialogServiceOwnerContext) -> Self {
            Self {
                revision: Ok(value.revision),
                service_owner_labels: Ok(value.service_owner_labels),
            }
        }
    }
    /// Builder of [`DialogServiceOwnerContextListItem`](super::DialogServiceOwnerContextListItem).
    #[derive(Clone, Debug)]
    pub struct DialogServiceOwnerContextListItem {
        revision: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        service_owner_labels: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DialogServiceOwnerLabelListItem>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogServiceOwnerContextListItem {
        fn default() -> Self {
            Self {
                revision: Ok(::std::default::Default::default()),
                service_owner_labels: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogServiceOwnerContextListItem {
        /// UUID that changes with every change of the labels; goes into `If-Match` of the label operations.
        pub fn revision<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.revision = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for revision: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Labels on the dialog at present; end users do not see them.
        pub fn service_owner_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogServiceOwnerLabelListItem>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner_labels = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_owner_labels: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DialogServiceOwnerContextListItem>
    for super::DialogServiceOwnerContextListItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogServiceOwnerContextListItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                revision: value.revision?,
                service_owner_labels: value.service_owner_labels?,
            })
        }
    }
    impl ::std::convert::From<super::DialogServiceOwnerContextListItem>
    for DialogServiceOwnerContextListItem {
        fn from(value: super::DialogServiceOwnerContextListItem) -> Self {
            Self {
                revision: Ok(value.revision),
                service_owner_labels: Ok(value.service_owner_labels),
            }
        }
    }
    /// Builder of [`DialogServiceOwnerLabel`](super::DialogServiceOwnerLabel).
    #[derive(Clone, Debug)]
    pub struct DialogServiceOwnerLabel {
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogServiceOwnerLabel {
        fn default() -> Self {
            Self {
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogServiceOwnerLabel {
        /// The label, in lower case.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogServiceOwnerLabel>
    for super::DialogServiceOwnerLabel {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogServiceOwnerLabel,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { value: value.value? })
        }
    }
    impl ::std::convert::From<super::DialogServiceOwnerLabel>
    for DialogServiceOwnerLabel {
        fn from(value: super::DialogServiceOwnerLabel) -> Self {
            Self { value: Ok(value.value) }
        }
    }
    /// Builder of [`DialogServiceOwnerLabelListItem`](super::DialogServiceOwnerLabelListItem).
    #[derive(Clone, Debug)]
    pub struct DialogServiceOwnerLabelListItem {
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogServiceOwnerLabelListItem {
        fn default() -> Self {
            Self {
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogServiceOwnerLabelListItem {
        /// The label, in lower case.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogServiceOwnerLabelListItem>
    for super::DialogServiceOwnerLabelListItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogServiceOwnerLabelListItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { value: value.value? })
        }
    }
    impl ::std::convert::From<super::DialogServiceOwnerLabelListItem>
    for DialogServiceOwnerLabelListItem {
        fn from(value: super::DialogServiceOwnerLabelListItem) -> Self {
            Self { value: Ok(value.value) }
        }
    }
    /// Builder of [`DialogTag`](super::DialogTag).
    #[derive(Clone, Debug)]
    pub struct DialogTag {
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTag {
        fn default() -> Self {
            Self {
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTag {
        /// The word that the search finds.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTag> for super::DialogTag {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTag,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { value: value.value? })
        }
    }
    impl ::std::convert::From<super::DialogTag> for DialogTag {
        fn from(value: super::DialogTag) -> Self {
            Self { value: Ok(value.value) }
        }
    }
    /// Builder of [`DialogTransmission`](super::DialogTransmission).
    #[derive(Clone, Debug)]
    pub struct DialogTransmission {
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DialogTransmissionAttachment>,
            >,
            ::std::string::String,
        >,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<super::DialogTransmissionContent>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_authorized: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_opened: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        navigational_actions: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DialogTransmissionNavigationalAction>,
            >,
            ::std::string::String,
        >,
        related_transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        sender: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogTransmissionType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmission {
        fn default() -> Self {
            Self {
                attachments: Ok(::std::default::Default::default()),
                authorization_attribute: Ok(::std::default::Default::default()),
                content: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                idempotent_key: Ok(::std::default::Default::default()),
                is_authorized: Ok(::std::default::Default::default()),
                is_opened: Ok(::std::default::Default::default()),
                navigational_actions: Ok(::std::default::Default::default()),
                related_transmission_id: Ok(::std::default::Default::default()),
                sender: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmission {
        /// Files that came with it.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogTransmissionAttachment>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title, summary and embedded text.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogTransmissionContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When it was sent.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Reference of the service owner to a system of its own. At most 255 characters.
        pub fn external_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the transmission.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key that the service owner gave to notice repeats.
        pub fn idempotent_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the person in `endUserId` has access; absent when no person was named.
        pub fn is_authorized<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_authorized = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_authorized: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the service owner has reported it as opened.
        pub fn is_opened<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_opened = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_opened: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Links for people to follow from here.
        pub fn navigational_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogTransmissionNavigationalAction>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.navigational_actions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for navigational_actions: {e}"
                    )
                });
            self
        }
        /// The transmission that this one answers or corrects.
        pub fn related_transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.related_transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for related_transmission_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who sent it.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogTransmissionType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmission> for super::DialogTransmission {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmission,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachments: value.attachments?,
                authorization_attribute: value.authorization_attribute?,
                content: value.content?,
                created_at: value.created_at?,
                extended_type: value.extended_type?,
                external_reference: value.external_reference?,
                id: value.id?,
                idempotent_key: value.idempotent_key?,
                is_authorized: value.is_authorized?,
                is_opened: value.is_opened?,
                navigational_actions: value.navigational_actions?,
                related_transmission_id: value.related_transmission_id?,
                sender: value.sender?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmission> for DialogTransmission {
        fn from(value: super::DialogTransmission) -> Self {
            Self {
                attachments: Ok(value.attachments),
                authorization_attribute: Ok(value.authorization_attribute),
                content: Ok(value.content),
                created_at: Ok(value.created_at),
                extended_type: Ok(value.extended_type),
                external_reference: Ok(value.external_reference),
                id: Ok(value.id),
                idempotent_key: Ok(value.idempotent_key),
                is_authorized: Ok(value.is_authorized),
                is_opened: Ok(value.is_opened),
                navigational_actions: Ok(value.navigational_actions),
                related_transmission_id: Ok(value.related_transmission_id),
                sender: Ok(value.sender),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`DialogTransmissionAttachment`](super::DialogTransmissionAttachment).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionAttachment {
        display_name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urls: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DialogTransmissionAttachmentUrl>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionAttachment {
        fn default() -> Self {
            Self {
                display_name: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urls: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionAttachment {
        /// Name to show to people, by language.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        /// From this time on the attachment counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the attachment.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name, for programs to recognise the attachment by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the same attachment for different readers or in different formats.
        pub fn urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogTransmissionAttachmentUrl>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.urls = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urls: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionAttachment>
    for super::DialogTransmissionAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_name: value.display_name?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                urls: value.urls?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionAttachment>
    for DialogTransmissionAttachment {
        fn from(value: super::DialogTransmissionAttachment) -> Self {
            Self {
                display_name: Ok(value.display_name),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                urls: Ok(value.urls),
            }
        }
    }
    /// Builder of [`DialogTransmissionAttachmentDetails`](super::DialogTransmissionAttachmentDetails).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionAttachmentDetails {
        display_name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urls: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DialogTransmissionAttachmentUrlDetails>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionAttachmentDetails {
        fn default() -> Self {
            Self {
                display_name: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urls: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionAttachmentDetails {
        /// Name to show to people, by language.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        /// From this time on the attachment counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the attachment.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name, for programs to recognise the attachment by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the same attachment for different readers or in different formats.
        pub fn urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogTransmissionAttachmentUrlDetails>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.urls = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urls: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionAttachmentDetails>
    for super::DialogTransmissionAttachmentDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionAttachmentDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_name: value.display_name?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                urls: value.urls?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionAttachmentDetails>
    for DialogTransmissionAttachmentDetails {
        fn from(value: super::DialogTransmissionAttachmentDetails) -> Self {
            Self {
                display_name: Ok(value.display_name),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                urls: Ok(value.urls),
            }
        }
    }
    /// Builder of [`DialogTransmissionAttachmentUrl`](super::DialogTransmissionAttachmentUrl).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionAttachmentUrl {
        consumer_type: ::std::result::Result<
            ::std::option::Option<super::AttachmentUrlConsumerType>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        media_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionAttachmentUrl {
        fn default() -> Self {
            Self {
                consumer_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                media_type: Ok(::std::default::Default::default()),
                url: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionAttachmentUrl {
        /// Whether the address is for people or for programs.
        pub fn consumer_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentUrlConsumerType>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the address.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of the file, such as `application/pdf`.
        pub fn media_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for media_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to fetch the file, or `urn:dialogporten:unauthorized` when the reader may not have it.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionAttachmentUrl>
    for super::DialogTransmissionAttachmentUrl {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionAttachmentUrl,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_type: value.consumer_type?,
                id: value.id?,
                media_type: value.media_type?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionAttachmentUrl>
    for DialogTransmissionAttachmentUrl {
        fn from(value: super::DialogTransmissionAttachmentUrl) -> Self {
            Self {
                consumer_type: Ok(value.consumer_type),
                id: Ok(value.id),
                media_type: Ok(value.media_type),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`DialogTransmissionAttachmentUrlDetails`](super::DialogTransmissionAttachmentUrlDetails).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionAttachmentUrlDetails {
        consumer_type: ::std::result::Result<
            ::std::option::Option<super::AttachmentUrlConsumerType>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        media_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionAttachmentUrlDetails {
        fn default() -> Self {
            Self {
                consumer_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                media_type: Ok(::std::default::Default::default()),
                url: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionAttachmentUrlDetails {
        /// Whether the address is for people or for programs.
        pub fn consumer_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentUrlConsumerType>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the address.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of the file, such as `application/pdf`.
        pub fn media_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for media_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to fetch the file, or `urn:dialogporten:unauthorized` when the reader may not have it.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionAttachmentUrlDetails>
    for super::DialogTransmissionAttachmentUrlDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionAttachmentUrlDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_type: value.consumer_type?,
                id: value.id?,
                media_type: value.media_type?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionAttachmentUrlDetails>
    for DialogTransmissionAttachmentUrlDetails {
        fn from(value: super::DialogTransmissionAttachmentUrlDetails) -> Self {
            Self {
                consumer_type: Ok(value.consumer_type),
                id: Ok(value.id),
                media_type: Ok(value.media_type),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`DialogTransmissionContent`](super::DialogTransmissionContent).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionContent {
        content_reference: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionContent {
        fn default() -> Self {
            Self {
                content_reference: Ok(::std::default::Default::default()),
                summary: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionContent {
        /// Address of the text, which frontends fetch with the dialog token and show in place.
        pub fn content_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.content_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What was sent, in a few words. At most 255 characters.
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for summary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Headline. At most 255 characters.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionContent>
    for super::DialogTransmissionContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content_reference: value.content_reference?,
                summary: value.summary?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionContent>
    for DialogTransmissionContent {
        fn from(value: super::DialogTransmissionContent) -> Self {
            Self {
                content_reference: Ok(value.content_reference),
                summary: Ok(value.summary),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`DialogTransmissionContentDetails`](super::DialogTransmissionContentDetails).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionContentDetails {
        content_reference: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionContentDetails {
        fn default() -> Self {
            Self {
                content_reference: Ok(::std::default::Default::default()),
                summary: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionContentDetails {
        /// Address of the text, which frontends fetch with the dialog token and show in place.
        pub fn content_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.content_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What was sent, in a few words. At most 255 characters.
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for summary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Headline. At most 255 characters.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionContentDetails>
    for super::DialogTransmissionContentDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionContentDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content_reference: value.content_reference?,
                summary: value.summary?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionContentDetails>
    for DialogTransmissionContentDetails {
        fn from(value: super::DialogTransmissionContentDetails) -> Self {
            Self {
                content_reference: Ok(value.content_reference),
                summary: Ok(value.summary),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`DialogTransmissionDetails`](super::DialogTransmissionDetails).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionDetails {
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DialogTransmissionAttachmentDetails>,
            >,
            ::std::string::String,
        >,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<super::DialogTransmissionContentDetails>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        navigational_actions: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DialogTransmissionNavigationalActionDetails>,
            >,
            ::std::string::String,
        >,
        related_transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        sender: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogTransmissionType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionDetails {
        fn default() -> Self {
            Self {
                attachments: Ok(::std::default::Default::default()),
                authorization_attribute: Ok(::std::default::Default::default()),
                content: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                idempotent_key: Ok(::std::default::Default::default()),
                navigational_actions: Ok(::std::default::Default::default()),
                related_transmission_id: Ok(::std::default::Default::default()),
                sender: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionDetails {
        /// Files that came with it.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogTransmissionAttachmentDetails>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title, summary and embedded text.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogTransmissionContentDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When it was sent.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Reference of the service owner to a system of its own. At most 255 characters.
        pub fn external_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the transmission.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key that the service owner gave to notice repeats.
        pub fn idempotent_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Links for people to follow from here.
        pub fn navigational_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogTransmissionNavigationalActionDetails>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.navigational_actions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for navigational_actions: {e}"
                    )
                });
            self
        }
        /// The transmission that this one answers or corrects.
        pub fn related_transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.related_transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for related_transmission_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who sent it.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogTransmissionType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionDetails>
    for super::DialogTransmissionDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachments: value.attachments?,
                authorization_attribute: value.authorization_attribute?,
                content: value.content?,
                created_at: value.created_at?,
                extended_type: value.extended_type?,
                external_reference: value.external_reference?,
                id: value.id?,
                idempotent_key: value.idempotent_key?,
                navigational_actions: value.navigational_actions?,
                related_transmission_id: value.related_transmission_id?,
                sender: value.sender?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionDetails>
    for DialogTransmissionDetails {
        fn from(value: super::DialogTransmissionDetails) -> Self {
            Self {
                attachments: Ok(value.attachments),
                authorization_attribute: Ok(value.authorization_attribute),
                content: Ok(value.content),
                created_at: Ok(value.created_at),
                extended_type: Ok(value.extended_type),
                external_reference: Ok(value.external_reference),
                id: Ok(value.id),
                idempotent_key: Ok(value.idempotent_key),
                navigational_actions: Ok(value.navigational_actions),
                related_transmission_id: Ok(value.related_transmission_id),
                sender: Ok(value.sender),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`DialogTransmissionNavigationalAction`](super::DialogTransmissionNavigationalAction).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionNavigationalAction {
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionNavigationalAction {
        fn default() -> Self {
            Self {
                expires_at: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                url: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionNavigationalAction {
        /// From this time on the action counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text of the button, by language.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// Where the browser goes when the action is chosen.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionNavigationalAction>
    for super::DialogTransmissionNavigationalAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionNavigationalAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expires_at: value.expires_at?,
                title: value.title?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionNavigationalAction>
    for DialogTransmissionNavigationalAction {
        fn from(value: super::DialogTransmissionNavigationalAction) -> Self {
            Self {
                expires_at: Ok(value.expires_at),
                title: Ok(value.title),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`DialogTransmissionNavigationalActionDetails`](super::DialogTransmissionNavigationalActionDetails).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionNavigationalActionDetails {
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionNavigationalActionDetails {
        fn default() -> Self {
            Self {
                expires_at: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                url: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionNavigationalActionDetails {
        /// From this time on the action counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text of the button, by language.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// Where the browser goes when the action is chosen.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionNavigationalActionDetails>
    for super::DialogTransmissionNavigationalActionDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionNavigationalActionDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expires_at: value.expires_at?,
                title: value.title?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionNavigationalActionDetails>
    for DialogTransmissionNavigationalActionDetails {
        fn from(value: super::DialogTransmissionNavigationalActionDetails) -> Self {
            Self {
                expires_at: Ok(value.expires_at),
                title: Ok(value.title),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`DialogTransmissionSearchAttachment`](super::DialogTransmissionSearchAttachment).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionSearchAttachment {
        display_name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urls: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DialogTransmissionSearchAttachmentUrl>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionSearchAttachment {
        fn default() -> Self {
            Self {
                display_name: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urls: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionSearchAttachment {
        /// Name to show to people, by language.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        /// From this time on the attachment counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the attachment.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name, for programs to recognise the attachment by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the same attachment for different readers or in different formats.
        pub fn urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogTransmissionSearchAttachmentUrl>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.urls = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urls: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionSearchAttachment>
    for super::DialogTransmissionSearchAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionSearchAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_name: value.display_name?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                urls: value.urls?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionSearchAttachment>
    for DialogTransmissionSearchAttachment {
        fn from(value: super::DialogTransmissionSearchAttachment) -> Self {
            Self {
                display_name: Ok(value.display_name),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                urls: Ok(value.urls),
            }
        }
    }
    /// Builder of [`DialogTransmissionSearchAttachmentUrl`](super::DialogTransmissionSearchAttachmentUrl).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionSearchAttachmentUrl {
        consumer_type: ::std::result::Result<
            ::std::option::Option<super::AttachmentUrlConsumerType>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        media_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionSearchAttachmentUrl {
        fn default() -> Self {
            Self {
                consumer_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                media_type: Ok(::std::default::Default::default()),
                url: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionSearchAttachmentUrl {
        /// Whether the address is for people or for programs.
        pub fn consumer_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentUrlConsumerType>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the address.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of the file, such as `application/pdf`.
        pub fn media_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for media_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to fetch the file, or `urn:dialogporten:unauthorized` when the reader may not have it.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionSearchAttachmentUrl>
    for super::DialogTransmissionSearchAttachmentUrl {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionSearchAttachmentUrl,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_type: value.consumer_type?,
                id: value.id?,
                media_type: value.media_type?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionSearchAttachmentUrl>
    for DialogTransmissionSearchAttachmentUrl {
        fn from(value: super::DialogTransmissionSearchAttachmentUrl) -> Self {
            Self {
                consumer_type: Ok(value.consumer_type),
                id: Ok(value.id),
                media_type: Ok(value.media_type),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`DialogTransmissionSearchContent`](super::DialogTransmissionSearchContent).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionSearchContent {
        content_reference: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionSearchContent {
        fn default() -> Self {
            Self {
                content_reference: Ok(::std::default::Default::default()),
                summary: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionSearchContent {
        /// Address of the text, which frontends fetch with the dialog token and show in place.
        pub fn content_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.content_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What was sent, in a few words. At most 255 characters.
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for summary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Headline. At most 255 characters.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionSearchContent>
    for super::DialogTransmissionSearchContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionSearchContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content_reference: value.content_reference?,
                summary: value.summary?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionSearchContent>
    for DialogTransmissionSearchContent {
        fn from(value: super::DialogTransmissionSearchContent) -> Self {
            Self {
                content_reference: Ok(value.content_reference),
                summary: Ok(value.summary),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`DialogTransmissionSearchItem`](super::DialogTransmissionSearchItem).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionSearchItem {
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DialogTransmissionSearchAttachment>,
            >,
            ::std::string::String,
        >,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<super::DialogTransmissionSearchContent>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        navigational_actions: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DialogTransmissionSearchNavigationalAction>,
            >,
            ::std::string::String,
        >,
        related_transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        sender: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogTransmissionType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionSearchItem {
        fn default() -> Self {
            Self {
                attachments: Ok(::std::default::Default::default()),
                authorization_attribute: Ok(::std::default::Default::default()),
                content: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                idempotent_key: Ok(::std::default::Default::default()),
                navigational_actions: Ok(::std::default::Default::default()),
                related_transmission_id: Ok(::std::default::Default::default()),
                sender: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionSearchItem {
        /// Files that came with it.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogTransmissionSearchAttachment>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title, summary and embedded text.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogTransmissionSearchContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When it was sent.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Reference of the service owner to a system of its own. At most 255 characters.
        pub fn external_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of the transmission.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key that the service owner gave to notice repeats.
        pub fn idempotent_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Links for people to follow from here.
        pub fn navigational_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogTransmissionSearchNavigationalAction>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.navigational_actions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for navigational_actions: {e}"
                    )
                });
            self
        }
        /// The transmission that this one answers or corrects.
        pub fn related_transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.related_transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for related_transmission_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who sent it.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogTransmissionType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionSearchItem>
    for super::DialogTransmissionSearchItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionSearchItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachments: value.attachments?,
                authorization_attribute: value.authorization_attribute?,
                content: value.content?,
                created_at: value.created_at?,
                extended_type: value.extended_type?,
                external_reference: value.external_reference?,
                id: value.id?,
                idempotent_key: value.idempotent_key?,
                navigational_actions: value.navigational_actions?,
                related_transmission_id: value.related_transmission_id?,
                sender: value.sender?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionSearchItem>
    for DialogTransmissionSearchItem {
        fn from(value: super::DialogTransmissionSearchItem) -> Self {
            Self {
                attachments: Ok(value.attachments),
                authorization_attribute: Ok(value.authorization_attribute),
                content: Ok(value.content),
                created_at: Ok(value.created_at),
                extended_type: Ok(value.extended_type),
                external_reference: Ok(value.external_reference),
                id: Ok(value.id),
                idempotent_key: Ok(value.idempotent_key),
                navigational_actions: Ok(value.navigational_actions),
                related_transmission_id: Ok(value.related_transmission_id),
                sender: Ok(value.sender),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`DialogTransmissionSearchNavigationalAction`](super::DialogTransmissionSearchNavigationalAction).
    #[derive(Clone, Debug)]
    pub struct DialogTransmissionSearchNavigationalAction {
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogTransmissionSearchNavigationalAction {
        fn default() -> Self {
            Self {
                expires_at: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                url: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogTransmissionSearchNavigationalAction {
        /// From this time on the action counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text of the button, by language.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// Where the browser goes when the action is chosen.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DialogTransmissionSearchNavigationalAction>
    for super::DialogTransmissionSearchNavigationalAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogTransmissionSearchNavigationalAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expires_at: value.expires_at?,
                title: value.title?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::DialogTransmissionSearchNavigationalAction>
    for DialogTransmissionSearchNavigationalAction {
        fn from(value: super::DialogTransmissionSearchNavigationalAction) -> Self {
            Self {
                expires_at: Ok(value.expires_at),
                title: Ok(value.title),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`EndUserSearchLimits`](super::EndUserSearchLimits).
    #[derive(Clone, Debug)]
    pub struct EndUserSearchLimits {
        max_extended_status_filter_values: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        max_org_filter_values: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        max_party_filter_values: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        max_service_resource_filter_values: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for EndUserSearchLimits {
        fn default() -> Self {
            Self {
                max_extended_status_filter_values: Ok(
                    ::std::default::Default::default(),
                ),
                max_org_filter_values: Ok(::std::default::Default::default()),
                max_party_filter_values: Ok(::std::default::Default::default()),
                max_service_resource_filter_values: Ok(
                    ::std::default::Default::default(),
                ),
            }
        }
    }
    impl EndUserSearchLimits {
        /// Most values of `extendedStatus`.
        pub fn max_extended_status_filter_values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.max_extended_status_filter_values = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for max_extended_status_filter_values: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Most values of `org`.
        pub fn max_org_filter_values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.max_org_filter_values = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for max_org_filter_values: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Most values of `party`.
        pub fn max_party_filter_values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.max_party_filter_values = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for max_party_filter_values: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Most values of `serviceResource`.
        pub fn max_service_resource_filter_values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.max_service_resource_filter_values = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for max_service_resource_filter_values: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<EndUserSearchLimits> for super::EndUserSearchLimits {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EndUserSearchLimits,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                max_extended_status_filter_values: value
                    .max_extended_status_filter_values?,
                max_org_filter_values: value.max_org_filter_values?,
                max_party_filter_values: value.max_party_filter_values?,
                max_service_resource_filter_values: value
                    .max_service_resource_filter_values?,
            })
        }
    }
    impl ::std::convert::From<super::EndUserSearchLimits> for EndUserSearchLimits {
        fn from(value: super::EndUserSearchLimits) -> Self {
            Self {
                max_extended_status_filter_values: Ok(
                    value.max_extended_status_filter_values,
                ),
                max_org_filter_values: Ok(value.max_org_filter_values),
                max_party_filter_values: Ok(value.max_party_filter_values),
                max_service_resource_filter_values: Ok(
                    value.max_service_resource_filter_values,
                ),
            }
        }
    }
    /// Builder of [`IdentifierLookupServiceOwner`](super::IdentifierLookupServiceOwner).
    #[derive(Clone, Debug)]
    pub struct IdentifierLookupServiceOwner {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        org_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for IdentifierLookupServiceOwner {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                org_number: Ok(::std::default::Default::default()),
            }
        }
    }
    impl IdentifierLookupServiceOwner {
        /// Short code of the service owner.
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name to show, by language.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// Organisation number, nine digits.
        pub fn org_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for org_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<IdentifierLookupServiceOwner>
    for super::IdentifierLookupServiceOwner {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IdentifierLookupServiceOwner,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                name: value.name?,
                org_number: value.org_number?,
            })
        }
    }
    impl ::std::convert::From<super::IdentifierLookupServiceOwner>
    for IdentifierLookupServiceOwner {
        fn from(value: super::IdentifierLookupServiceOwner) -> Self {
            Self {
                code: Ok(value.code),
                name: Ok(value.name),
                org_number: Ok(value.org_number),
            }
        }
    }
    /// Builder of [`IdentifierLookupServiceResource`](super::IdentifierLookupServiceResource).
    #[derive(Clone, Debug)]
    pub struct IdentifierLookupServiceResource {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_delegable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        minimum_authentication_level: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for IdentifierLookupServiceResource {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                is_delegable: Ok(::std::default::Default::default()),
                minimum_authentication_level: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl IdentifierLookupServiceResource {
        /// Id in the resource registry.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether access can be handed on to others.
        pub fn is_delegable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_delegable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_delegable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Lowest security level of the login, 0 to 4, that the service takes.
        pub fn minimum_authentication_level<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.minimum_authentication_level = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for minimum_authentication_level: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name to show, by language.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<IdentifierLookupServiceResource>
    for super::IdentifierLookupServiceResource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IdentifierLookupServiceResource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                is_delegable: value.is_delegable?,
                minimum_authentication_level: value.minimum_authentication_level?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::IdentifierLookupServiceResource>
    for IdentifierLookupServiceResource {
        fn from(value: super::IdentifierLookupServiceResource) -> Self {
            Self {
                id: Ok(value.id),
                is_delegable: Ok(value.is_delegable),
                minimum_authentication_level: Ok(value.minimum_authentication_level),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`JsonPatchOperation`](super::JsonPatchOperation).
    #[derive(Clone, Debug)]
    pub struct JsonPatchOperation {
        from: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        op: ::std::result::Result<::std::string::String, ::std::string::String>,
        path: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for JsonPatchOperation {
        fn default() -> Self {
            Self {
                from: Ok(::std::default::Default::default()),
                op: Err("no value supplied for op".to_string()),
                path: Err("no value supplied for path".to_string()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl JsonPatchOperation {
        /// Where `move` and `copy` take the value, as a JSON Pointer.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `add`, `remove`, `replace`, `move`, `copy` or `test`.
        pub fn op<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.op = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for op: {e}"));
            self
        }
        /// What to change, as a JSON Pointer such as `/progress`.
        pub fn path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.path = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for path: {e}"));
            self
        }
        /// New or expected value for `add`, `replace` and `test`.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<JsonPatchOperation> for super::JsonPatchOperation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JsonPatchOperation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                op: value.op?,
                path: value.path?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::JsonPatchOperation> for JsonPatchOperation {
        fn from(value: super::JsonPatchOperation) -> Self {
            Self {
                from: Ok(value.from),
                op: Ok(value.op),
                path: Ok(value.path),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`JsonWebKey`](super::JsonWebKey).
    #[derive(Clone, Debug)]
    pub struct JsonWebKey {
        alg: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        crv: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        kid: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        kty: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        use_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        x: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for JsonWebKey {
        fn default() -> Self {
            Self {
                alg: Ok(::std::default::Default::default()),
                crv: Ok(::std::default::Default::default()),
                kid: Ok(::std::default::Default::default()),
                kty: Ok(::std::default::Default::default()),
                use_: Ok(::std::default::Default::default()),
                x: Ok(::std::default::Default::default()),
            }
        }
    }
    impl JsonWebKey {
        /// `EdDSA`.
        pub fn alg<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.alg = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for alg: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `Ed25519`.
        pub fn crv<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.crv = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for crv: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the key, as tokens name it.
        pub fn kid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.kid = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for kid: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `OKP`.
        pub fn kty<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.kty = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for kty: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `sig`.
        pub fn use_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.use_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for use_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The key, base64url.
        pub fn x<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.x = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for x: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<JsonWebKey> for super::JsonWebKey {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JsonWebKey,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                alg: value.alg?,
                crv: value.crv?,
                kid: value.kid?,
                kty: value.kty?,
                use_: value.use_?,
                x: value.x?,
            })
        }
    }
    impl ::std::convert::From<super::JsonWebKey> for JsonWebKey {
        fn from(value: super::JsonWebKey) -> Self {
            Self {
                alg: Ok(value.alg),
                crv: Ok(value.crv),
                kid: Ok(value.kid),
                kty: Ok(value.kty),
                use_: Ok(value.use_),
                x: Ok(value.x),
            }
        }
    }
    /// Builder of [`JsonWebKeySet`](super::JsonWebKeySet).
    #[derive(Clone, Debug)]
    pub struct JsonWebKeySet {
        keys: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::JsonWebKey>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for JsonWebKeySet {
        fn default() -> Self {
            Self {
                keys: Ok(::std::default::Default::default()),
            }
        }
    }
    impl JsonWebKeySet {
        /// The key in use, then the next one.
        pub fn keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::JsonWebKey>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.keys = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for keys: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<JsonWebKeySet> for super::JsonWebKeySet {
        type Error = super::error::ConversionError;
        fn try_from(
            value: JsonWebKeySet,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { keys: value.keys? })
        }
    }
    impl ::std::convert::From<super::JsonWebKeySet> for JsonWebKeySet {
        fn from(value: super::JsonWebKeySet) -> Self {
            Self { keys: Ok(value.keys) }
        }
    }
    /// Builder of [`Limits`](super::Limits).
    #[derive(Clone, Debug)]
    pub struct Limits {
        end_user_search: ::std::result::Result<
            ::std::option::Option<super::EndUserSearchLimits>,
            ::std::string::String,
        >,
        service_owner_search: ::std::result::Result<
            ::std::option::Option<super::ServiceOwnerSearchLimits>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Limits {
        fn default() -> Self {
            Self {
                end_user_search: Ok(::std::default::Default::default()),
                service_owner_search: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Limits {
        /// For searches of end users.
        pub fn end_user_search<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EndUserSearchLimits>,
            T::Error: ::std::fmt::Display,
        {
            self.end_user_search = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for end_user_search: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// For searches of service owners.
        pub fn service_owner_search<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ServiceOwnerSearchLimits>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner_search = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_owner_search: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Limits> for super::Limits {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Limits,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                end_user_search: value.end_user_search?,
                service_owner_search: value.service_owner_search?,
            })
        }
    }
    impl ::std::convert::From<super::Limits> for Limits {
        fn from(value: super::Limits) -> Self {
            Self {
                end_user_search: Ok(value.end_user_search),
                service_owner_search: Ok(value.service_owner_search),
            }
        }
    }
    /// Builder of [`Links`](super::Links).
    #[derive(Clone, Debug)]
    pub struct Links {
        metadata: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Links {
        fn default() -> Self {
            Self {
                metadata: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Links {
        /// Address of the description of this item.
        pub fn metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for metadata: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Links> for super::Links {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Links,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { metadata: value.metadata? })
        }
    }
    impl ::std::convert::From<super::Links> for Links {
        fn from(value: super::Links) -> Self {
            Self {
                metadata: Ok(value.metadata),
            }
        }
    }
    /// Builder of [`Localization`](super::Localization).
    #[derive(Clone, Debug)]
    pub struct Localization {
        language_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Localization {
        fn default() -> Self {
            Self {
                language_code: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Localization {
        /// Two-letter ISO 639-1 code such as `nb`, `nn` or `en`. `no` is refused.
        pub fn language_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.language_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for language_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text in that language, or an address where the media type is an embed. Mostly at most 255 characters.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Localization> for super::Localization {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Localization,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                language_code: value.language_code?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::Localization> for Localization {
        fn from(value: super::Localization) -> Self {
            Self {
                language_code: Ok(value.language_code),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`NotificationCondition`](super::NotificationCondition).
    #[derive(Clone, Debug)]
    pub struct NotificationCondition {
        send_notification: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationCondition {
        fn default() -> Self {
            Self {
                send_notification: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationCondition {
        /// Whether to send it.
        pub fn send_notification<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.send_notification = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for send_notification: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationCondition>
    for super::NotificationCondition {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationCondition,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                send_notification: value.send_notification?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationCondition> for NotificationCondition {
        fn from(value: super::NotificationCondition) -> Self {
            Self {
                send_notification: Ok(value.send_notification),
            }
        }
    }
    /// Builder of [`PaginatedListOfDialogEndUserContextItem`](super::PaginatedListOfDialogEndUserContextItem).
    #[derive(Clone, Debug)]
    pub struct PaginatedListOfDialogEndUserContextItem {
        continuation_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        has_next_page: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        items: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogEndUserContextItem>>,
            ::std::string::String,
        >,
        order_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PaginatedListOfDialogEndUserContextItem {
        fn default() -> Self {
            Self {
                continuation_token: Ok(::std::default::Default::default()),
                has_next_page: Ok(::std::default::Default::default()),
                items: Ok(::std::default::Default::default()),
                order_by: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PaginatedListOfDialogEndUserContextItem {
        /// Hand this to the next call while `hasNextPage` is true.
        pub fn continuation_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.continuation_token = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for continuation_token: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether more follows.
        pub fn has_next_page<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.has_next_page = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for has_next_page: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// This page.
        pub fn items<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DialogEndUserContextItem>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.items = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for items: {e}"));
            self
        }
        /// The order in use, in the format of the parameter.
        pub fn order_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.order_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PaginatedListOfDialogEndUserContextItem>
    for super::PaginatedListOfDialogEndUserContextItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PaginatedListOfDialogEndUserContextItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                continuation_token: value.continuation_token?,
                has_next_page: value.has_next_page?,
                items: value.items?,
                order_by: value.order_by?,
            })
        }
    }
    impl ::std::convert::From<super::PaginatedListOfDialogEndUserContextItem>
    for PaginatedListOfDialogEndUserContextItem {
        fn from(value: super::PaginatedListOfDialogEndUserContextItem) -> Self {
            Self {
                continuation_token: Ok(value.continuation_token),
                has_next_page: Ok(value.has_next_page),
                items: Ok(value.items),
                order_by: Ok(value.order_by),
            }
        }
    }
    /// Builder of [`PaginatedListOfDialogListItem`](super::PaginatedListOfDialogListItem).
    #[derive(Clone, Debug)]
    pub struct PaginatedListOfDialogListItem {
        continuation_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        has_next_page: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        items: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogListItem>>,
            ::std::string::String,
        >,
        order_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PaginatedListOfDialogListItem {
        fn default() -> Self {
            Self {
                continuation_token: Ok(::std::default::Default::default()),
                has_next_page: Ok(::std::default::Default::default()),
                items: Ok(::std::default::Default::default()),
                order_by: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PaginatedListOfDialogListItem {
        /// Hand this to the next call while `hasNextPage` is true.
        pub fn continuation_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.continuation_token = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for continuation_token: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether more follows.
        pub fn has_next_page<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.has_next_page = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for has_next_page: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// This page.
        pub fn items<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DialogListItem>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.items = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for items: {e}"));
            self
        }
        /// The order in use, in the format of the parameter.
        pub fn order_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.order_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PaginatedListOfDialogListItem>
    for super::PaginatedListOfDialogListItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PaginatedListOfDialogListItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                continuation_token: value.continuation_token?,
                has_next_page: value.has_next_page?,
                items: value.items?,
                order_by: value.order_by?,
            })
        }
    }
    impl ::std::convert::From<super::PaginatedListOfDialogListItem>
    for PaginatedListOfDialogListItem {
        fn from(value: super::PaginatedListOfDialogListItem) -> Self {
            Self {
                continuation_token: Ok(value.continuation_token),
                has_next_page: Ok(value.has_next_page),
                items: Ok(value.items),
                order_by: Ok(value.order_by),
            }
        }
    }
    /// Builder of [`ProblemDetails`](super::ProblemDetails).
    #[derive(Clone, Debug)]
    pub struct ProblemDetails {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        conflicts: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ProblemDetailsConflict>>,
            ::std::string::String,
        >,
        detail: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        errors: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        instance: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        status_description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        trace_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        validation_errors: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ProblemDetailsError>>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProblemDetails {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                conflicts: Ok(::std::default::Default::default()),
                detail: Ok(::std::default::Default::default()),
                errors: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                status_description: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                trace_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                validation_errors: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProblemDetails {
        /// Stable code of the problem, for programs.
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// What the request collided with; only with 409 and newer servers.
        pub fn conflicts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::ProblemDetailsConflict>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.conflicts = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for conflicts: {e}")
                });
            self
        }
        /// Explanation for people.
        pub fn detail<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.detail = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for detail: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Messages by the member or rule that they belong to.
        pub fn errors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.errors = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for errors: {e}"));
            self
        }
        /// Path of the request.
        pub fn instance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The HTTP status again.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The HTTP status in words.
        pub fn status_description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status_description = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for status_description: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Headline for people.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Quote this when reporting a problem.
        pub fn trace_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.trace_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for trace_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of the kind of problem.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The same errors as a list with codes and paths.
        pub fn validation_errors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ProblemDetailsError>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.validation_errors = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validation_errors: {e}")
                });
            self
        }
        /// `extra`
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ProblemDetails> for super::ProblemDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProblemDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                conflicts: value.conflicts?,
                detail: value.detail?,
                errors: value.errors?,
                instance: value.instance?,
                status: value.status?,
                status_description: value.status_description?,
                title: value.title?,
                trace_id: value.trace_id?,
                type_: value.type_?,
                validation_errors: value.validation_errors?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ProblemDetails> for ProblemDetails {
        fn from(value: super::ProblemDetails) -> Self {
            Self {
                code: Ok(value.code),
                conflicts: Ok(value.conflicts),
                detail: Ok(value.detail),
                errors: Ok(value.errors),
                instance: Ok(value.instance),
                status: Ok(value.status),
                status_description: Ok(value.status_description),
                title: Ok(value.title),
                trace_id: Ok(value.trace_id),
                type_: Ok(value.type_),
                validation_errors: Ok(value.validation_errors),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`ProblemDetailsConflict`](super::ProblemDetailsConflict).
    #[derive(Clone, Debug)]
    pub struct ProblemDetailsConflict {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        dialog_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        idempotent_keys: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProblemDetailsConflict {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                dialog_id: Ok(::std::default::Default::default()),
                idempotent_key: Ok(::std::default::Default::default()),
                idempotent_keys: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProblemDetailsConflict {
        /// `DP.CFL-00000`: another request came between; `DP.CFL-00001`: keys are taken; `DP.CFL-00002`: a dialog with the key exists.
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The dialog that already has the key.
        pub fn dialog_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dialog_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The key that is taken.
        pub fn idempotent_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The keys that are taken.
        pub fn idempotent_keys<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_keys = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_keys: {e}")
                });
            self
        }
        /// Headline for people.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `extra`
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ProblemDetailsConflict>
    for super::ProblemDetailsConflict {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProblemDetailsConflict,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                dialog_id: value.dialog_id?,
                idempotent_key: value.idempotent_key?,
                idempotent_keys: value.idempotent_keys?,
                title: value.title?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ProblemDetailsConflict> for ProblemDetailsConflict {
        fn from(value: super::ProblemDetailsConflict) -> Self {
            Self {
                code: Ok(value.code),
                dialog_id: Ok(value.dialog_id),
                idempotent_key: Ok(value.idempotent_key),
                idempotent_keys: Ok(value.idempotent_keys),
                title: Ok(value.title),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`ProblemDetailsError`](super::ProblemDetailsError).
    #[derive(Clone, Debug)]
    pub struct ProblemDetailsError {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        detail: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        paths: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProblemDetailsError {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                detail: Ok(::std::default::Default::default()),
                paths: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProblemDetailsError {
        /// Stable code of the error.
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Explanation for people.
        pub fn detail<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.detail = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for detail: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Members of the request that it concerns.
        pub fn paths<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.paths = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for paths: {e}"));
            self
        }
        /// Headline for people.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `extra`
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.extra = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ProblemDetailsError> for super::ProblemDetailsError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProblemDetailsError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                detail: value.detail?,
                paths: value.paths?,
                title: value.title?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ProblemDetailsError> for ProblemDetailsError {
        fn from(value: super::ProblemDetailsError) -> Self {
            Self {
                code: Ok(value.code),
                detail: Ok(value.detail),
                paths: Ok(value.paths),
                title: Ok(value.title),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`ServiceOwnerIdentifierLookup`](super::ServiceOwnerIdentifierLookup).
    #[derive(Clone, Debug)]
    pub struct ServiceOwnerIdentifierLookup {
        dialog_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        instance_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        non_sensitive_title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        party: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_owner: ::std::result::Result<
            ::std::option::Option<super::IdentifierLookupServiceOwner>,
            ::std::string::String,
        >,
        service_resource: ::std::result::Result<
            ::std::option::Option<super::IdentifierLookupServiceResource>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceOwnerIdentifierLookup {
        fn default() -> Self {
            Self {
                dialog_id: Ok(::std::default::Default::default()),
                instance_ref: Ok(::std::default::Default::default()),
                non_sensitive_title: Ok(::std::default::Default::default()),
                party: Ok(::std::default::Default::default()),
                service_owner: Ok(::std::default::Default::default()),
                service_resource: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceOwnerIdentifierLookup {
        /// UUIDv7 of the dialog.
        pub fn dialog_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dialog_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The reference in its normal form; points at the instance or correspondence where there is one.
        pub fn instance_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title that is safe to show at any login level, by language.
        pub fn non_sensitive_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.non_sensitive_title = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for non_sensitive_title: {e}"
                    )
                });
            self
        }
        /// URN of the owner of the dialog.
        pub fn party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for party: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The service owner behind the dialog.
        pub fn service_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::IdentifierLookupServiceOwner>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_owner: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The service that the dialog belongs to.
        pub fn service_resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::IdentifierLookupServiceResource>,
            T::Error: ::std::fmt::Display,
        {
            self.service_resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_resource: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title of the dialog, by language.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceOwnerIdentifierLookup>
    for super::ServiceOwnerIdentifierLookup {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceOwnerIdentifierLookup,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                dialog_id: value.dialog_id?,
                instance_ref: value.instance_ref?,
                non_sensitive_title: value.non_sensitive_title?,
                party: value.party?,
                service_owner: value.service_owner?,
                service_resource: value.service_resource?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceOwnerIdentifierLookup>
    for ServiceOwnerIdentifierLookup {
        fn from(value: super::ServiceOwnerIdentifierLookup) -> Self {
            Self {
                dialog_id: Ok(value.dialog_id),
                instance_ref: Ok(value.instance_ref),
                non_sensitive_title: Ok(value.non_sensitive_title),
                party: Ok(value.party),
                service_owner: Ok(value.service_owner),
                service_resource: Ok(value.service_resource),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`ServiceOwnerLabel`](super::ServiceOwnerLabel).
    #[derive(Clone, Debug)]
    pub struct ServiceOwnerLabel {
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceOwnerLabel {
        fn default() -> Self {
            Self {
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceOwnerLabel {
        /// The label, in lower case.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceOwnerLabel> for super::ServiceOwnerLabel {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceOwnerLabel,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { value: value.value? })
        }
    }
    impl ::std::convert::From<super::ServiceOwnerLabel> for ServiceOwnerLabel {
        fn from(value: super::ServiceOwnerLabel) -> Self {
            Self { value: Ok(value.value) }
        }
    }
    /// Builder of [`ServiceOwnerSearchLimits`](super::ServiceOwnerSearchLimits).
    #[derive(Clone, Debug)]
    pub struct ServiceOwnerSearchLimits {
        max_extended_status_filter_values: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        max_party_filter_values: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        max_service_resource_filter_values: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceOwnerSearchLimits {
        fn default() -> Self {
            Self {
                max_extended_status_filter_values: Ok(
                    ::std::default::Default::default(),
                ),
                max_party_filter_values: Ok(::std::default::Default::default()),
                max_service_resource_filter_values: Ok(
                    ::std::default::Default::default(),
                ),
            }
        }
    }
    impl ServiceOwnerSearchLimits {
        /// Most values of `extendedStatus`.
        pub fn max_extended_status_filter_values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.max_extended_status_filter_values = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for max_extended_status_filter_values: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Most values of `party`.
        pub fn max_party_filter_values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.max_party_filter_values = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for max_party_filter_values: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Most values of `serviceResource`.
        pub fn max_service_resource_filter_values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.max_service_resource_filter_values = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for max_service_resource_filter_values: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceOwnerSearchLimits>
    for super::ServiceOwnerSearchLimits {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceOwnerSearchLimits,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                max_extended_status_filter_values: value
                    .max_extended_status_filter_values?,
                max_party_filter_values: value.max_party_filter_values?,
                max_service_resource_filter_values: value
                    .max_service_resource_filter_values?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceOwnerSearchLimits>
    for ServiceOwnerSearchLimits {
        fn from(value: super::ServiceOwnerSearchLimits) -> Self {
            Self {
                max_extended_status_filter_values: Ok(
                    value.max_extended_status_filter_values,
                ),
                max_party_filter_values: Ok(value.max_party_filter_values),
                max_service_resource_filter_values: Ok(
                    value.max_service_resource_filter_values,
                ),
            }
        }
    }
    /// Builder of [`ServiceResource`](super::ServiceResource).
    #[derive(Clone, Debug)]
    pub struct ServiceResource {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_delegable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::Links>,
            ::std::string::String,
        >,
        minimum_authentication_level: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        resource_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceResource {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                is_delegable: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                minimum_authentication_level: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                resource_type: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceResource {
        /// Id in the resource registry.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether access can be handed on to others.
        pub fn is_delegable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_delegable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_delegable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to read more.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Links>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Lowest security level of the login, 0 to 4, that the service takes.
        pub fn minimum_authentication_level<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.minimum_authentication_level = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for minimum_authentication_level: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name to show, by language.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// Type in the resource registry.
        pub fn resource_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Status in the resource registry.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceResource> for super::ServiceResource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceResource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                is_delegable: value.is_delegable?,
                links: value.links?,
                minimum_authentication_level: value.minimum_authentication_level?,
                name: value.name?,
                resource_type: value.resource_type?,
                status: value.status?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceResource> for ServiceResource {
        fn from(value: super::ServiceResource) -> Self {
            Self {
                id: Ok(value.id),
                is_delegable: Ok(value.is_delegable),
                links: Ok(value.links),
                minimum_authentication_level: Ok(value.minimum_authentication_level),
                name: Ok(value.name),
                resource_type: Ok(value.resource_type),
                status: Ok(value.status),
            }
        }
    }
    /// Builder of [`ServiceResourceAccessPackage`](super::ServiceResourceAccessPackage).
    #[derive(Clone, Debug)]
    pub struct ServiceResourceAccessPackage {
        links: ::std::result::Result<
            ::std::option::Option<super::Links>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceResourceAccessPackage {
        fn default() -> Self {
            Self {
                links: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceResourceAccessPackage {
        /// Where to read more.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Links>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name to show, by language.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// Identifier that policies use.
        pub fn urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.urn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceResourceAccessPackage>
    for super::ServiceResourceAccessPackage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceResourceAccessPackage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                links: value.links?,
                name: value.name?,
                urn: value.urn?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceResourceAccessPackage>
    for ServiceResourceAccessPackage {
        fn from(value: super::ServiceResourceAccessPackage) -> Self {
            Self {
                links: Ok(value.links),
                name: Ok(value.name),
                urn: Ok(value.urn),
            }
        }
    }
    /// Builder of [`ServiceResourceMetadata`](super::ServiceResourceMetadata).
    #[derive(Clone, Debug)]
    pub struct ServiceResourceMetadata {
        access_packages: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::ServiceResourceAccessPackage>,
            >,
            ::std::string::String,
        >,
        roles: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ServiceResourceRole>>,
            ::std::string::String,
        >,
        service_owner: ::std::result::Result<
            ::std::option::Option<super::ServiceResourceOwner>,
            ::std::string::String,
        >,
        service_resource: ::std::result::Result<
            ::std::option::Option<super::ServiceResource>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceResourceMetadata {
        fn default() -> Self {
            Self {
                access_packages: Ok(::std::default::Default::default()),
                roles: Ok(::std::default::Default::default()),
                service_owner: Ok(::std::default::Default::default()),
                service_resource: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceResourceMetadata {
        /// Access packages that give access.
        pub fn access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::ServiceResourceAccessPackage>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.access_packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_packages: {e}")
                });
            self
        }
        /// Roles that give access.
        pub fn roles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ServiceResourceRole>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.roles = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for roles: {e}"));
            self
        }
        /// Who offers the service.
        pub fn service_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ServiceResourceOwner>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_owner: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The service itself.
        pub fn service_resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ServiceResource>,
            T::Error: ::std::fmt::Display,
        {
            self.service_resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_resource: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceResourceMetadata>
    for super::ServiceResourceMetadata {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceResourceMetadata,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_packages: value.access_packages?,
                roles: value.roles?,
                service_owner: value.service_owner?,
                service_resource: value.service_resource?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceResourceMetadata>
    for ServiceResourceMetadata {
        fn from(value: super::ServiceResourceMetadata) -> Self {
            Self {
                access_packages: Ok(value.access_packages),
                roles: Ok(value.roles),
                service_owner: Ok(value.service_owner),
                service_resource: Ok(value.service_resource),
            }
        }
    }
    /// Builder of [`ServiceResourceMetadataList`](super::ServiceResourceMetadataList).
    #[derive(Clone, Debug)]
    pub struct ServiceResourceMetadataList {
        items: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ServiceResourceMetadata>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceResourceMetadataList {
        fn default() -> Self {
            Self {
                items: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceResourceMetadataList {
        /// One for each service.
        pub fn items<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::ServiceResourceMetadata>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.items = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for items: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceResourceMetadataList>
    for super::ServiceResourceMetadataList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceResourceMetadataList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { items: value.items? })
        }
    }
    impl ::std::convert::From<super::ServiceResourceMetadataList>
    for ServiceResourceMetadataList {
        fn from(value: super::ServiceResourceMetadataList) -> Self {
            Self { items: Ok(value.items) }
        }
    }
    /// Builder of [`ServiceResourceOwner`](super::ServiceResourceOwner).
    #[derive(Clone, Debug)]
    pub struct ServiceResourceOwner {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        org_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceResourceOwner {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                org_number: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceResourceOwner {
        /// Short code of the service owner.
        pub fn code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.code = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for code: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name to show, by language.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// Organisation number, nine digits.
        pub fn org_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for org_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceResourceOwner> for super::ServiceResourceOwner {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceResourceOwner,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                name: value.name?,
                org_number: value.org_number?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceResourceOwner> for ServiceResourceOwner {
        fn from(value: super::ServiceResourceOwner) -> Self {
            Self {
                code: Ok(value.code),
                name: Ok(value.name),
                org_number: Ok(value.org_number),
            }
        }
    }
    /// Builder of [`ServiceResourceRole`](super::ServiceResourceRole).
    #[derive(Clone, Debug)]
    pub struct ServiceResourceRole {
        links: ::std::result::Result<
            ::std::option::Option<super::Links>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceResourceRole {
        fn default() -> Self {
            Self {
                links: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ServiceResourceRole {
        /// Where to read more.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Links>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Name to show, by language.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// Identifier that policies use.
        pub fn urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.urn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceResourceRole> for super::ServiceResourceRole {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceResourceRole,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                links: value.links?,
                name: value.name?,
                urn: value.urn?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceResourceRole> for ServiceResourceRole {
        fn from(value: super::ServiceResourceRole) -> Self {
            Self {
                links: Ok(value.links),
                name: Ok(value.name),
                urn: Ok(value.urn),
            }
        }
    }
    /// Builder of [`SetDialogSystemLabelRequest`](super::SetDialogSystemLabelRequest).
    #[derive(Clone, Debug)]
    pub struct SetDialogSystemLabelRequest {
        add_labels: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
        remove_labels: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            ::std::string::String,
        >,
        system_labels: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SetDialogSystemLabelRequest {
        fn default() -> Self {
            Self {
                add_labels: Ok(::std::default::Default::default()),
                performed_by: Ok(::std::default::Default::default()),
                remove_labels: Ok(::std::default::Default::default()),
                system_labels: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SetDialogSystemLabelRequest {
        /// Labels to put on. Of `Default`, `Bin` and `Archive` the last one wins.
        pub fn add_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.add_labels = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for add_labels: {e}")
                });
            self
        }
        /// Who shall stand as the one behind the change. Only with the admin scope and without `endUserId`.
        pub fn performed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.performed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for performed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Labels to take off. Taking `Bin` or `Archive` off puts `Default` on.
        pub fn remove_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.remove_labels = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for remove_labels: {e}")
                });
            self
        }
        /// Labels to add, in the old way. Use `addLabels`.
        pub fn system_labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.system_labels = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_labels: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SetDialogSystemLabelRequest>
    for super::SetDialogSystemLabelRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SetDialogSystemLabelRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                add_labels: value.add_labels?,
                performed_by: value.performed_by?,
                remove_labels: value.remove_labels?,
                system_labels: value.system_labels?,
            })
        }
    }
    impl ::std::convert::From<super::SetDialogSystemLabelRequest>
    for SetDialogSystemLabelRequest {
        fn from(value: super::SetDialogSystemLabelRequest) -> Self {
            Self {
                add_labels: Ok(value.add_labels),
                performed_by: Ok(value.performed_by),
                remove_labels: Ok(value.remove_labels),
                system_labels: Ok(value.system_labels),
            }
        }
    }
    /// Builder of [`UpdateDialog`](super::UpdateDialog).
    #[derive(Clone, Debug)]
    pub struct UpdateDialog {
        activities: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::UpdateDialogActivity>>,
            ::std::string::String,
        >,
        api_actions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::UpdateDialogApiAction>>,
            ::std::string::String,
        >,
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::UpdateDialogAttachment>>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<super::UpdateDialogContent>,
            ::std::string::String,
        >,
        due_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        extended_status: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        gui_actions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::UpdateDialogGuiAction>>,
            ::std::string::String,
        >,
        is_api_only: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        preceding_process: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        process: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        progress: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        search_tags: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::UpdateDialogTag>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::DialogStatusInput>,
            ::std::string::String,
        >,
        transmissions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::UpdateDialogTransmission>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateDialog {
        fn default() -> Self {
            Self {
                activities: Ok(::std::default::Default::default()),
                api_actions: Ok(::std::default::Default::default()),
                attachments: Ok(::std::default::Default::default()),
                content: Ok(::std::default::Default::default()),
                due_at: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                extended_status: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                gui_actions: Ok(::std::default::Default::default()),
                is_api_only: Ok(::std::default::Default::default()),
                preceding_process: Ok(::std::default::Default::default()),
                process: Ok(::std::default::Default::default()),
                progress: Ok(::std::default::Default::default()),
                search_tags: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                transmissions: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UpdateDialog {
        /// Entries to append to the history.
        pub fn activities<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::UpdateDialogActivity>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.activities = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for activities: {e}")
                });
            self
        }
        /// All actions for programs; those left out are removed.
        pub fn api_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::UpdateDialogApiAction>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.api_actions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for api_actions: {e}")
                });
            self
        }
        /// All files of the dialog as a whole; those left out are removed.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::UpdateDialogAttachment>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// Title, summary and other texts. Obligatory unless `isApiOnly`.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::UpdateDialogContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When something should be done. A new value must lie in the future.
        pub fn due_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_at = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for due_at: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When the dialog disappears for end users. A new value must lie in the future.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Finer status in the words of the service owner. At most 255 characters.
        pub fn extended_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Reference of the service owner to a system of its own. At most 255 characters.
        pub fn external_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// All actions for people, at most one primary, one secondary and five tertiary; those left out are removed.
        pub fn gui_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::UpdateDialogGuiAction>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.gui_actions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for gui_actions: {e}")
                });
            self
        }
        /// Keeps the dialog away from frontends and makes texts optional. Cannot be taken back once transmissions without content exist.
        pub fn is_api_only<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_api_only = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_api_only: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of the business process that led to `process`, which must be given beside it. At most 1023 characters.
        pub fn preceding_process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.preceding_process = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for preceding_process: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of the business process that the dialog is part of. At most 1023 characters.
        pub fn process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.process = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for process: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How far things have come, 0 to 100 percent. For information only.
        pub fn progress<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.progress = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for progress: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Extra words that the word search finds, each at most 63 characters; end users do not see them.
        pub fn search_tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::UpdateDialogTag>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.search_tags = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for search_tags: {e}")
                });
            self
        }
        /// Where the dialog stands. Obligatory.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogStatusInput>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Transmissions to append.
        pub fn transmissions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::UpdateDialogTransmission>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.transmissions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for transmissions: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialog> for super::UpdateDialog {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialog,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                activities: value.activities?,
                api_actions: value.api_actions?,
                attachments: value.attachments?,
                content: value.content?,
                due_at: value.due_at?,
                expires_at: value.expires_at?,
                extended_status: value.extended_status?,
                external_reference: value.external_reference?,
                gui_actions: value.gui_actions?,
                is_api_only: value.is_api_only?,
                preceding_process: value.preceding_process?,
                process: value.process?,
                progress: value.progress?,
                search_tags: value.search_tags?,
                status: value.status?,
                transmissions: value.transmissions?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialog> for UpdateDialog {
        fn from(value: super::UpdateDialog) -> Self {
            Self {
                activities: Ok(value.activities),
                api_actions: Ok(value.api_actions),
                attachments: Ok(value.attachments),
                content: Ok(value.content),
                due_at: Ok(value.due_at),
                expires_at: Ok(value.expires_at),
                extended_status: Ok(value.extended_status),
                external_reference: Ok(value.external_reference),
                gui_actions: Ok(value.gui_actions),
                is_api_only: Ok(value.is_api_only),
                preceding_process: Ok(value.preceding_process),
                process: Ok(value.process),
                progress: Ok(value.progress),
                search_tags: Ok(value.search_tags),
                status: Ok(value.status),
                transmissions: Ok(value.transmissions),
            }
        }
    }
    /// Builder of [`UpdateDialogActivity`](super::UpdateDialogActivity).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogActivity {
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<super::Actor, ::std::string::String>,
        transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogActivityType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateDialogActivity {
        fn default() -> Self {
            Self {
                created_at: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                performed_by: Err("no value supplied for performed_by".to_string()),
                transmission_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UpdateDialogActivity {
        /// When it happened, never in the future. The present time when left out.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Free text. Obligatory for the type `Information`, forbidden for all others.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                });
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who did it. Obligatory.
        pub fn performed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.performed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for performed_by: {e}")
                });
            self
        }
        /// Transmission that was opened. Obligatory for the type `TransmissionOpened`, forbidden for all others.
        pub fn transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for transmission_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What happened. Obligatory.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogActivityType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogActivity> for super::UpdateDialogActivity {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogActivity,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                created_at: value.created_at?,
                description: value.description?,
                extended_type: value.extended_type?,
                id: value.id?,
                performed_by: value.performed_by?,
                transmission_id: value.transmission_id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogActivity> for UpdateDialogActivity {
        fn from(value: super::UpdateDialogActivity) -> Self {
            Self {
                created_at: Ok(value.created_at),
                description: Ok(value.description),
                extended_type: Ok(value.extended_type),
                id: Ok(value.id),
                performed_by: Ok(value.performed_by),
                transmission_id: Ok(value.transmission_id),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`UpdateDialogApiAction`](super::UpdateDialogApiAction).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogApiAction {
        action: ::std::result::Result<::std::string::String, ::std::string::String>,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        endpoints: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::UpdateDialogApiActionEndpoint>,
            >,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateDialogApiAction {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                authorization_attribute: Ok(::std::default::Default::default()),
                endpoints: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UpdateDialogApiAction {
        /// Name of the action in the policy of the service (XACML), such as `read` or `write`. Obligatory.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to send the request; at least one.
        pub fn endpoints<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::UpdateDialogApiActionEndpoint>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.endpoints = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for endpoints: {e}")
                });
            self
        }
        /// UUIDv7 of what exists already to change it; a new one, or none, to add.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name of the operation, for programs to recognise it by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogApiAction>
    for super::UpdateDialogApiAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogApiAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                authorization_attribute: value.authorization_attribute?,
                endpoints: value.endpoints?,
                id: value.id?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogApiAction> for UpdateDialogApiAction {
        fn from(value: super::UpdateDialogApiAction) -> Self {
            Self {
                action: Ok(value.action),
                authorization_attribute: Ok(value.authorization_attribute),
                endpoints: Ok(value.endpoints),
                id: Ok(value.id),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`UpdateDialogApiActionEndpoint`](super::UpdateDialogApiActionEndpoint).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogApiActionEndpoint {
        deprecated: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        documentation_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        http_method: ::std::result::Result<
            ::std::option::Option<super::HttpVerb>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        request_schema: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        response_schema: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sunset_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
        version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateDialogApiActionEndpoint {
        fn default() -> Self {
            Self {
                deprecated: Ok(::std::default::Default::default()),
                documentation_url: Ok(::std::default::Default::default()),
                http_method: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                request_schema: Ok(::std::default::Default::default()),
                response_schema: Ok(::std::default::Default::default()),
                sunset_at: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
                version: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UpdateDialogApiActionEndpoint {
        /// Set when another version should be used.
        pub fn deprecated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.deprecated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for deprecated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Page for developers about the endpoint.
        pub fn documentation_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.documentation_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for documentation_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Method that the endpoint listens to.
        pub fn http_method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HttpVerb>,
            T::Error: ::std::fmt::Display,
        {
            self.http_method = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for http_method: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of what exists already to change it; a new one, or none, to add.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the schema of the request; Dialogporten does not look at it.
        pub fn request_schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.request_schema = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_schema: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of the schema of the answer; Dialogporten does not look at it.
        pub fn response_schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.response_schema = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for response_schema: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the endpoint stops working. `deprecated` must be true beside it.
        pub fn sunset_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.sunset_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sunset_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Https address of the endpoint. Obligatory, at most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
        /// Version in your own words. At most 255 characters.
        pub fn version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.version = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for version: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogApiActionEndpoint>
    for super::UpdateDialogApiActionEndpoint {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogApiActionEndpoint,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                deprecated: value.deprecated?,
                documentation_url: value.documentation_url?,
                http_method: value.http_method?,
                id: value.id?,
                request_schema: value.request_schema?,
                response_schema: value.response_schema?,
                sunset_at: value.sunset_at?,
                url: value.url?,
                version: value.version?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogApiActionEndpoint>
    for UpdateDialogApiActionEndpoint {
        fn from(value: super::UpdateDialogApiActionEndpoint) -> Self {
            Self {
                deprecated: Ok(value.deprecated),
                documentation_url: Ok(value.documentation_url),
                http_method: Ok(value.http_method),
                id: Ok(value.id),
                request_schema: Ok(value.request_schema),
                response_schema: Ok(value.response_schema),
                sunset_at: Ok(value.sunset_at),
                url: Ok(value.url),
                version: Ok(value.version),
            }
        }
    }
    /// Builder of [`UpdateDialogAttachment`](super::UpdateDialogAttachment).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogAttachment {
        display_name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urls: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::UpdateDialogAttachmentUrl>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateDialogAttachment {
        fn default() -> Self {
            Self {
                display_name: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urls: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UpdateDialogAttachment {
        /// Name to show to people, by language.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        /// Time, in the future, from which the attachment counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of what exists already to change it; a new one, or none, to add.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name, for programs to recognise the attachment by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the attachment; at least one.
        pub fn urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::UpdateDialogAttachmentUrl>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.urls = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urls: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogAttachment>
    for super::UpdateDialogAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_name: value.display_name?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                urls: value.urls?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogAttachment> for UpdateDialogAttachment {
        fn from(value: super::UpdateDialogAttachment) -> Self {
            Self {
                display_name: Ok(value.display_name),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                urls: Ok(value.urls),
            }
        }
    }
    /// Builder of [`UpdateDialogAttachmentUrl`](super::UpdateDialogAttachmentUrl).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogAttachmentUrl {
        consumer_type: ::std::result::Result<
            ::std::option::Option<super::AttachmentUrlConsumerType>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        media_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateDialogAttachmentUrl {
        fn default() -> Self {
            Self {
                consumer_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                media_type: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl UpdateDialogAttachmentUrl {
        /// Whether the address is for people or for programs.
        pub fn consumer_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentUrlConsumerType>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of what exists already to change it; a new one, or none, to add.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of the file, such as `application/pdf`. At most 255 characters.
        pub fn media_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for media_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Https address of the file. At most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogAttachmentUrl>
    for super::UpdateDialogAttachmentUrl {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogAttachmentUrl,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_type: value.consumer_type?,
                id: value.id?,
                media_type: value.media_type?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogAttachmentUrl>
    for UpdateDialogAttachmentUrl {
        fn from(value: super::UpdateDialogAttachmentUrl) -> Self {
            Self {
                consumer_type: Ok(value.consumer_type),
                id: Ok(value.id),
                media_type: Ok(value.media_type),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`UpdateDialogContent`](super::UpdateDialogContent).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogContent {
        additional_info: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        extended_status: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        main_content_reference: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        non_sensitive_summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        non_sensitive_title: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        sender_name: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        title: ::std::result::Result<super::ContentValue, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateDialogContent {
        fn default() -> Self {
            Self {
                additional_info: Ok(::std::default::Default::default()),
                extended_status: Ok(::std::default::Default::default()),
                main_content_reference: Ok(::std::default::Default::default()),
                non_sensitive_summary: Ok(::std::default::Default::default()),
                non_sensitive_title: Ok(::std::default::Default::default()),
                sender_name: Ok(::std::default::Default::default()),
                summary: Ok(::std::default::Default::default()),
                title: Err("no value supplied for title".to_string()),
            }
        }
    }
    impl UpdateDialogContent {
        /// Longer text, plain or Markdown. At most 1023 characters.
        pub fn additional_info<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.additional_info = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for additional_info: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Words to show for `extendedStatus`. At most 20 characters.
        pub fn extended_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Https address of the main text, which frontends fetch with the dialog token and show in place.
        pub fn main_content_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.main_content_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for main_content_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Summary for lists when the reader has logged in too weakly to see the real one.
        pub fn non_sensitive_summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.non_sensitive_summary = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for non_sensitive_summary: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title for lists when the reader has logged in too weakly to see the real one.
        pub fn non_sensitive_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.non_sensitive_title = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for non_sensitive_title: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Sender to show in place of the name of the service owner. At most 255 characters.
        pub fn sender_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.sender_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sender_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// A few words on what it is about and where it stands. At most 255 characters.
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for summary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Headline of the dialog, plain text. Obligatory, at most 255 characters.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogContent> for super::UpdateDialogContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                additional_info: value.additional_info?,
                extended_status: value.extended_status?,
                main_content_reference: value.main_content_reference?,
                non_sensitive_summary: value.non_sensitive_summary?,
                non_sensitive_title: value.non_sensitive_title?,
                sender_name: value.sender_name?,
                summary: value.summary?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogContent> for UpdateDialogContent {
        fn from(value: super::UpdateDialogContent) -> Self {
            Self {
                additional_info: Ok(value.additional_info),
                extended_status: Ok(value.extended_status),
                main_content_reference: Ok(value.main_content_reference),
                non_sensitive_summary: Ok(value.non_sensitive_summary),
                non_sensitive_title: Ok(value.non_sensitive_title),
                sender_name: Ok(value.sender_name),
                summary: Ok(value.summary),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`UpdateDialogGuiAction`](super::UpdateDialogGuiAction).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogGuiAction {
        action: ::std::result::Result<::std::string::String, ::std::string::String>,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        http_method: ::std::result::Result<
            ::std::option::Option<super::HttpVerb>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        is_delete_dialog_action: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        priority: ::std::result::Result<
            ::std::option::Option<super::DialogGuiActionPriority>,
            ::std::string::String,
        >,
        prompt: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateDialogGuiAction {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                authorization_attribute: Ok(::std::default::Default::default()),
                http_method: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                is_delete_dialog_action: Ok(::std::default::Default::default()),
                priority: Ok(::std::default::Default::default()),
                prompt: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl UpdateDialogGuiAction {
        /// Name of the action in the policy of the service (XACML), such as `read` or `write`.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How the browser goes to the address: `GET`, `POST` or `DELETE`. `GET` when left out.
        pub fn http_method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HttpVerb>,
            T::Error: ::std::fmt::Display,
        {
            self.http_method = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for http_method: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of what exists already to change it; a new one, or none, to add.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Marks the action that gets rid of the dialog, so that frontends can ask twice.
        pub fn is_delete_dialog_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_delete_dialog_action = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_delete_dialog_action: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How prominent the button is: at most one primary, one secondary and five tertiary in a dialog.
        pub fn priority<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogGuiActionPriority>,
            T::Error: ::std::fmt::Display,
        {
            self.priority = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for priority: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Question to ask before the action is carried out, by language.
        pub fn prompt<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.prompt = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prompt: {e}"));
            self
        }
        /// Text of the button, by language. Obligatory.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// Https address that the browser goes to. Obligatory, at most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogGuiAction>
    for super::UpdateDialogGuiAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogGuiAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                authorization_attribute: value.authorization_attribute?,
                http_method: value.http_method?,
                id: value.id?,
                is_delete_dialog_action: value.is_delete_dialog_action?,
                priority: value.priority?,
                prompt: value.prompt?,
                title: value.title?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogGuiAction> for UpdateDialogGuiAction {
        fn from(value: super::UpdateDialogGuiAction) -> Self {
            Self {
                action: Ok(value.action),
                authorization_attribute: Ok(value.authorization_attribute),
                http_method: Ok(value.http_method),
                id: Ok(value.id),
                is_delete_dialog_action: Ok(value.is_delete_dialog_action),
                priority: Ok(value.priority),
                prompt: Ok(value.prompt),
                title: Ok(value.title),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`UpdateDialogTag`](super::UpdateDialogTag).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogTag {
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateDialogTag {
        fn default() -> Self {
            Self {
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl UpdateDialogTag {
        /// The word, at most 63 characters.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogTag> for super::UpdateDialogTag {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogTag,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { value: value.value? })
        }
    }
    impl ::std::convert::From<super::UpdateDialogTag> for UpdateDialogTag {
        fn from(value: super::UpdateDialogTag) -> Self {
            Self { value: Ok(value.value) }
        }
    }
    /// Builder of [`UpdateDialogTransmission`](super::UpdateDialogTransmission).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogTransmission {
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::UpdateDialogTransmissionAttachment>,
            >,
            ::std::string::String,
        >,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<super::UpdateDialogTransmissionContent>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        navigational_actions: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::UpdateDialogTransmissionNavigationalAction>,
            >,
            ::std::string::String,
        >,
        related_transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        sender: ::std::result::Result<super::Actor, ::std::string::String>,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogTransmissionType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateDialogTransmission {
        fn default() -> Self {
            Self {
                attachments: Ok(::std::default::Default::default()),
                authorization_attribute: Ok(::std::default::Default::default()),
                content: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                idempotent_key: Ok(::std::default::Default::default()),
                navigational_actions: Ok(::std::default::Default::default()),
                related_transmission_id: Ok(::std::default::Default::default()),
                sender: Err("no value supplied for sender".to_string()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UpdateDialogTransmission {
        /// Files that came with it.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::UpdateDialogTransmissionAttachment>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title, summary and embedded text. Obligatory unless the dialog is for machines only.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::UpdateDialogTransmissionContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When it was sent, never in the future. The present time when left out.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Reference of the service owner to a system of its own. At most 255 characters.
        pub fn external_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Key of 3 to 36 characters, unique in the dialog; a repeat ends with 409.
        pub fn idempotent_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Links for people to follow from here.
        pub fn navigational_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::UpdateDialogTransmissionNavigationalAction>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.navigational_actions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for navigational_actions: {e}"
                    )
                });
            self
        }
        /// The transmission that this one answers or corrects; must be in the same dialog and not itself.
        pub fn related_transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.related_transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for related_transmission_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who sent it. Obligatory.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"));
            self
        }
        /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogTransmissionType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogTransmission>
    for super::UpdateDialogTransmission {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogTransmission,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachments: value.attachments?,
                authorization_attribute: value.authorization_attribute?,
                content: value.content?,
                created_at: value.created_at?,
                extended_type: value.extended_type?,
                external_reference: value.external_reference?,
                id: value.id?,
                idempotent_key: value.idempotent_key?,
                navigational_actions: value.navigational_actions?,
                related_transmission_id: value.related_transmission_id?,
                sender: value.sender?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogTransmission>
    for UpdateDialogTransmission {
        fn from(value: super::UpdateDialogTransmission) -> Self {
            Self {
                attachments: Ok(value.attachments),
                authorization_attribute: Ok(value.authorization_attribute),
                content: Ok(value.content),
                created_at: Ok(value.created_at),
                extended_type: Ok(value.extended_type),
                external_reference: Ok(value.external_reference),
                id: Ok(value.id),
                idempotent_key: Ok(value.idempotent_key),
                navigational_actions: Ok(value.navigational_actions),
                related_transmission_id: Ok(value.related_transmission_id),
                sender: Ok(value.sender),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`UpdateDialogTransmissionAttachment`](super::UpdateDialogTransmissionAttachment).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogTransmissionAttachment {
        display_name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urls: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::UpdateDialogTransmissionAttachmentUrl>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateDialogTransmissionAttachment {
        fn default() -> Self {
            Self {
                display_name: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urls: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UpdateDialogTransmissionAttachment {
        /// Name to show to people, by language.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        /// Time, in the future, from which the attachment counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own UUIDv7 with a time stamp in the past; the server makes one when left out.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name, for programs to recognise the attachment by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the attachment; at least one.
        pub fn urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::UpdateDialogTransmissionAttachmentUrl>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.urls = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urls: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogTransmissionAttachment>
    for super::UpdateDialogTransmissionAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogTransmissionAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_name: value.display_name?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                urls: value.urls?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogTransmissionAttachment>
    for UpdateDialogTransmissionAttachment {
        fn from(value: super::UpdateDialogTransmissionAttachment) -> Self {
            Self {
                display_name: Ok(value.display_name),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                urls: Ok(value.urls),
            }
        }
    }
    /// Builder of [`UpdateDialogTransmissionAttachmentUrl`](super::UpdateDialogTransmissionAttachmentUrl).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogTransmissionAttachmentUrl {
        consumer_type: ::std::result::Result<
            ::std::option::Option<super::AttachmentUrlConsumerType>,
            ::std::string::String,
        >,
        media_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateDialogTransmissionAttachmentUrl {
        fn default() -> Self {
            Self {
                consumer_type: Ok(::std::default::Default::default()),
                media_type: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl UpdateDialogTransmissionAttachmentUrl {
        /// Whether the address is for people or for programs.
        pub fn consumer_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentUrlConsumerType>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of the file, such as `application/pdf`. At most 255 characters.
        pub fn media_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for media_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Https address of the file. At most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogTransmissionAttachmentUrl>
    for super::UpdateDialogTransmissionAttachmentUrl {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogTransmissionAttachmentUrl,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_type: value.consumer_type?,
                media_type: value.media_type?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogTransmissionAttachmentUrl>
    for UpdateDialogTransmissionAttachmentUrl {
        fn from(value: super::UpdateDialogTransmissionAttachmentUrl) -> Self {
            Self {
                consumer_type: Ok(value.consumer_type),
                media_type: Ok(value.media_type),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`UpdateDialogTransmissionContent`](super::UpdateDialogTransmissionContent).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogTransmissionContent {
        content_reference: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        title: ::std::result::Result<super::ContentValue, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateDialogTransmissionContent {
        fn default() -> Self {
            Self {
                content_reference: Ok(::std::default::Default::default()),
                summary: Ok(::std::default::Default::default()),
                title: Err("no value supplied for title".to_string()),
            }
        }
    }
    impl UpdateDialogTransmissionContent {
        /// Https address of the text, which frontends fetch with the dialog token and show in place.
        pub fn content_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.content_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What was sent, in a few words. At most 255 characters.
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for summary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Headline, plain text. Obligatory, at most 255 characters.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogTransmissionContent>
    for super::UpdateDialogTransmissionContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogTransmissionContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content_reference: value.content_reference?,
                summary: value.summary?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogTransmissionContent>
    for UpdateDialogTransmissionContent {
        fn from(value: super::UpdateDialogTransmissionContent) -> Self {
            Self {
                content_reference: Ok(value.content_reference),
                summary: Ok(value.summary),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`UpdateDialogTransmissionNavigationalAction`](super::UpdateDialogTransmissionNavigationalAction).
    #[derive(Clone, Debug)]
    pub struct UpdateDialogTransmissionNavigationalAction {
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateDialogTransmissionNavigationalAction {
        fn default() -> Self {
            Self {
                expires_at: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl UpdateDialogTransmissionNavigationalAction {
        /// Time, in the future, from which the action counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text of the button, by language. Obligatory.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// Https address that the browser goes to. Obligatory, at most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateDialogTransmissionNavigationalAction>
    for super::UpdateDialogTransmissionNavigationalAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateDialogTransmissionNavigationalAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expires_at: value.expires_at?,
                title: value.title?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateDialogTransmissionNavigationalAction>
    for UpdateDialogTransmissionNavigationalAction {
        fn from(value: super::UpdateDialogTransmissionNavigationalAction) -> Self {
            Self {
                expires_at: Ok(value.expires_at),
                title: Ok(value.title),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`UpdateTransmissionAttachment`](super::UpdateTransmissionAttachment).
    #[derive(Clone, Debug)]
    pub struct UpdateTransmissionAttachment {
        display_name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urls: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::UpdateTransmissionAttachmentUrl>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateTransmissionAttachment {
        fn default() -> Self {
            Self {
                display_name: Ok(::std::default::Default::default()),
                expires_at: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                urls: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UpdateTransmissionAttachment {
        /// Name to show to people, by language.
        pub fn display_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.display_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for display_name: {e}")
                });
            self
        }
        /// Time, in the future, from which the attachment counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of what exists already to change it; a new one, or none, to add.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Technical name, for programs to recognise the attachment by.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the attachment; at least one.
        pub fn urls<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::UpdateTransmissionAttachmentUrl>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.urls = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for urls: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateTransmissionAttachment>
    for super::UpdateTransmissionAttachment {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateTransmissionAttachment,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_name: value.display_name?,
                expires_at: value.expires_at?,
                id: value.id?,
                name: value.name?,
                urls: value.urls?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateTransmissionAttachment>
    for UpdateTransmissionAttachment {
        fn from(value: super::UpdateTransmissionAttachment) -> Self {
            Self {
                display_name: Ok(value.display_name),
                expires_at: Ok(value.expires_at),
                id: Ok(value.id),
                name: Ok(value.name),
                urls: Ok(value.urls),
            }
        }
    }
    /// Builder of [`UpdateTransmissionAttachmentUrl`](super::UpdateTransmissionAttachmentUrl).
    #[derive(Clone, Debug)]
    pub struct UpdateTransmissionAttachmentUrl {
        consumer_type: ::std::result::Result<
            ::std::option::Option<super::AttachmentUrlConsumerType>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        media_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateTransmissionAttachmentUrl {
        fn default() -> Self {
            Self {
                consumer_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                media_type: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl UpdateTransmissionAttachmentUrl {
        /// Whether the address is for people or for programs.
        pub fn consumer_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AttachmentUrlConsumerType>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUIDv7 of what exists already to change it; a new one, or none, to add.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of the file, such as `application/pdf`. At most 255 characters.
        pub fn media_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.media_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for media_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Https address of the file. At most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateTransmissionAttachmentUrl>
    for super::UpdateTransmissionAttachmentUrl {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateTransmissionAttachmentUrl,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_type: value.consumer_type?,
                id: value.id?,
                media_type: value.media_type?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateTransmissionAttachmentUrl>
    for UpdateTransmissionAttachmentUrl {
        fn from(value: super::UpdateTransmissionAttachmentUrl) -> Self {
            Self {
                consumer_type: Ok(value.consumer_type),
                id: Ok(value.id),
                media_type: Ok(value.media_type),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`UpdateTransmissionContent`](super::UpdateTransmissionContent).
    #[derive(Clone, Debug)]
    pub struct UpdateTransmissionContent {
        content_reference: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        summary: ::std::result::Result<
            ::std::option::Option<super::ContentValue>,
            ::std::string::String,
        >,
        title: ::std::result::Result<super::ContentValue, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateTransmissionContent {
        fn default() -> Self {
            Self {
                content_reference: Ok(::std::default::Default::default()),
                summary: Ok(::std::default::Default::default()),
                title: Err("no value supplied for title".to_string()),
            }
        }
    }
    impl UpdateTransmissionContent {
        /// Https address of the text, which frontends fetch with the dialog token and show in place.
        pub fn content_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.content_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What was sent, in a few words. At most 255 characters.
        pub fn summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.summary = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for summary: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Headline, plain text. Obligatory, at most 255 characters.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContentValue>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateTransmissionContent>
    for super::UpdateTransmissionContent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateTransmissionContent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content_reference: value.content_reference?,
                summary: value.summary?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateTransmissionContent>
    for UpdateTransmissionContent {
        fn from(value: super::UpdateTransmissionContent) -> Self {
            Self {
                content_reference: Ok(value.content_reference),
                summary: Ok(value.summary),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`UpdateTransmissionNavigationalAction`](super::UpdateTransmissionNavigationalAction).
    #[derive(Clone, Debug)]
    pub struct UpdateTransmissionNavigationalAction {
        expires_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UpdateTransmissionNavigationalAction {
        fn default() -> Self {
            Self {
                expires_at: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                url: Err("no value supplied for url".to_string()),
            }
        }
    }
    impl UpdateTransmissionNavigationalAction {
        /// Time, in the future, from which the action counts as unavailable.
        pub fn expires_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text of the button, by language. Obligatory.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// Https address that the browser goes to. Obligatory, at most 1023 characters.
        pub fn url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.url = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for url: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateTransmissionNavigationalAction>
    for super::UpdateTransmissionNavigationalAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateTransmissionNavigationalAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expires_at: value.expires_at?,
                title: value.title?,
                url: value.url?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateTransmissionNavigationalAction>
    for UpdateTransmissionNavigationalAction {
        fn from(value: super::UpdateTransmissionNavigationalAction) -> Self {
            Self {
                expires_at: Ok(value.expires_at),
                title: Ok(value.title),
                url: Ok(value.url),
            }
        }
    }
    /// Builder of [`UpdateTransmissionRequest`](super::UpdateTransmissionRequest).
    #[derive(Clone, Debug)]
    pub struct UpdateTransmissionRequest {
        attachments: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::UpdateTransmissionAttachment>,
            >,
            ::std::string::String,
        >,
        authorization_attribute: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content: ::std::result::Result<
            ::std::option::Option<super::UpdateTransmissionContent>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        extended_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_silent_update: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        navigational_actions: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::UpdateTransmissionNavigationalAction>,
            >,
            ::std::string::String,
        >,
        related_transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        sender: ::std::result::Result<super::Actor, ::std::string::String>,
        type_: ::std::result::Result<
            ::std::option::Option<super::DialogTransmissionType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UpdateTransmissionRequest {
        fn default() -> Self {
            Self {
                attachments: Ok(::std::default::Default::default()),
                authorization_attribute: Ok(::std::default::Default::default()),
                content: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                idempotent_key: Ok(::std::default::Default::default()),
                is_silent_update: Ok(::std::default::Default::default()),
                navigational_actions: Ok(::std::default::Default::default()),
                related_transmission_id: Ok(::std::default::Default::default()),
                sender: Err("no value supplied for sender".to_string()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UpdateTransmissionRequest {
        /// All files; those left out are removed.
        pub fn attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::UpdateTransmissionAttachment>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.attachments = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for attachments: {e}")
                });
            self
        }
        /// Resource attribute that access rules in the policy of the service can use to guard this element alone; also `urn:altinn:resource:` plus the id of another resource. At most 255 characters.
        pub fn authorization_attribute<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_attribute = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_attribute: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Title, summary and embedded text. Obligatory unless the dialog is for machines only.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::UpdateTransmissionContent>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Time of sending to show from now on.
        pub fn created_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of a finer type of the service owner's own making. At most 1023 characters.
        pub fn extended_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.extended_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for extended_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Reference of the service owner to a system of its own. At most 255 characters.
        pub fn external_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Key of 3 to 36 characters. One that another transmission of the dialog has ends with 409.
        pub fn idempotent_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.idempotent_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for idempotent_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Must be `true`; anything else is refused.
        pub fn is_silent_update<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_silent_update = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_silent_update: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// All links to follow; those left out are removed.
        pub fn navigational_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::UpdateTransmissionNavigationalAction>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.navigational_actions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for navigational_actions: {e}"
                    )
                });
            self
        }
        /// The transmission that this one answers or corrects; must be in the same dialog and not itself.
        pub fn related_transmission_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.related_transmission_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for related_transmission_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who sent it. Obligatory.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"));
            self
        }
        /// Kind of sending; `Submission` and `Correction` come from the party, all others from the service owner.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DialogTransmissionType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<UpdateTransmissionRequest>
    for super::UpdateTransmissionRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UpdateTransmissionRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                attachments: value.attachments?,
                authorization_attribute: value.authorization_attribute?,
                content: value.content?,
                created_at: value.created_at?,
                extended_type: value.extended_type?,
                external_reference: value.external_reference?,
                idempotent_key: value.idempotent_key?,
                is_silent_update: value.is_silent_update?,
                navigational_actions: value.navigational_actions?,
                related_transmission_id: value.related_transmission_id?,
                sender: value.sender?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::UpdateTransmissionRequest>
    for UpdateTransmissionRequest {
        fn from(value: super::UpdateTransmissionRequest) -> Self {
            Self {
                attachments: Ok(value.attachments),
                authorization_attribute: Ok(value.authorization_attribute),
                content: Ok(value.content),
                created_at: Ok(value.created_at),
                extended_type: Ok(value.extended_type),
                external_reference: Ok(value.external_reference),
                idempotent_key: Ok(value.idempotent_key),
                is_silent_update: Ok(value.is_silent_update),
                navigational_actions: Ok(value.navigational_actions),
                related_transmission_id: Ok(value.related_transmission_id),
                sender: Ok(value.sender),
                type_: Ok(value.type_),
            }
        }
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
/// The JSON schema of every type, with its name in the published document (inline types: their place in it). What the
/// schemas refer to gathers in the generator's definitions.
#[cfg(feature = "schemars")]
pub fn json_schemas(
    generator: &mut ::altinn_runtime::schemars::SchemaGenerator,
) -> ::std::vec::Vec<(&'static str, ::altinn_runtime::schemars::Schema)> {
    ::std::vec![
        ("Actor", generator.subschema_for::<Actor>()),
        ("ActorType", generator.subschema_for::<ActorType>()),
        ("AttachmentUrlConsumerType", generator.subschema_for::<AttachmentUrlConsumerType>()),
        ("AuthorizationServer", generator.subschema_for::<AuthorizationServer>()),
        ("BulkSetSystemLabel", generator.subschema_for::<BulkSetSystemLabel>()),
        ("ContentValue", generator.subschema_for::<ContentValue>()),
        ("CreateDialog", generator.subschema_for::<CreateDialog>()),
        ("CreateDialogActivity", generator.subschema_for::<CreateDialogActivity>()),
        ("CreateDialogActivityRequest", generator.subschema_for::<CreateDialogActivityRequest>()),
        ("CreateDialogApiAction", generator.subschema_for::<CreateDialogApiAction>()),
        ("CreateDialogApiActionEndpoint", generator.subschema_for::<CreateDialogApiActionEndpoint>()),
        ("CreateDialogAttachment", generator.subschema_for::<CreateDialogAttachment>()),
        ("CreateDialogAttachmentUrl", generator.subschema_for::<CreateDialogAttachmentUrl>()),
        ("CreateDialogContent", generator.subschema_for::<CreateDialogContent>()),
        ("CreateDialogGuiAction", generator.subschema_for::<CreateDialogGuiAction>()),
        ("CreateDialogServiceOwnerContext", generator.subschema_for::<CreateDialogServiceOwnerContext>()),
        ("CreateDialogServiceOwnerLabel", generator.subschema_for::<CreateDialogServiceOwnerLabel>()),
        ("CreateDialogTag", generator.subschema_for::<CreateDialogTag>()),
        ("CreateDialogTransmission", generator.subschema_for::<CreateDialogTransmission>()),
        ("CreateDialogTransmissionAttachment", generator.subschema_for::<CreateDialogTransmissionAttachment>()),
        ("CreateDialogTransmissionAttachmentUrl", generator.subschema_for::<CreateDialogTransmissionAttachmentUrl>()),
        ("CreateDialogTransmissionContent", generator.subschema_for::<CreateDialogTransmissionContent>()),
        ("CreateDialogTransmissionNavigationalAction", generator.subschema_for::<CreateDialogTransmissionNavigationalAction>()),
        ("CreateServiceOwnerLabel", generator.subschema_for::<CreateServiceOwnerLabel>()),
        ("CreateTransmissionAttachment", generator.subschema_for::<CreateTransmissionAttachment>()),
        ("CreateTransmissionAttachmentUrl", generator.subschema_for::<CreateTransmissionAttachmentUrl>()),
        ("CreateTransmissionContent", generator.subschema_for::<CreateTransmissionContent>()),
        ("CreateTransmissionNavigationalAction", generator.subschema_for::<CreateTransmissionNavigationalAction>()),
        ("CreateTransmissionRequest", generator.subschema_for::<CreateTransmissionRequest>()),
        ("DeletedFilter", generator.subschema_for::<DeletedFilter>()),
        ("Dialog", generator.subschema_for::<Dialog>()),
        ("DialogActivity", generator.subschema_for::<DialogActivity>()),
        ("DialogActivityDetails", generator.subschema_for::<DialogActivityDetails>()),
        ("DialogActivityListItem", generator.subschema_for::<DialogActivityListItem>()),
        ("DialogActivitySearchItem", generator.subschema_for::<DialogActivitySearchItem>()),
        ("DialogActivityType", generator.subschema_for::<DialogActivityType>()),
        ("DialogApiAction", generator.subschema_for::<DialogApiAction>()),
        ("DialogApiActionEndpoint", generator.subschema_for::<DialogApiActionEndpoint>()),
        ("DialogAttachment", generator.subschema_for::<DialogAttachment>()),
        ("DialogAttachmentUrl", generator.subschema_for::<DialogAttachmentUrl>()),
        ("Content", generator.subschema_for::<DialogContent>()),
        ("DialogContentSummary", generator.subschema_for::<DialogContentSummary>()),
        ("DialogEndUserContext", generator.subschema_for::<DialogEndUserContext>()),
        ("DialogEndUserContextItem", generator.subschema_for::<DialogEndUserContextItem>()),
        ("DialogGuiAction", generator.subschema_for::<DialogGuiAction>()),
        ("DialogGuiActionPriority", generator.subschema_for::<DialogGuiActionPriority>()),
        ("DialogListItem", generator.subschema_for::<DialogListItem>()),
        ("DialogListItemEndUserContext", generator.subschema_for::<DialogListItemEndUserContext>()),
        ("DialogRevision", generator.subschema_for::<DialogRevision>()),
        ("DialogSeenLog", generator.subschema_for::<DialogSeenLog>()),
        ("DialogSeenLogDetails", generator.subschema_for::<DialogSeenLogDetails>()),
        ("DialogSeenLogListItem", generator.subschema_for::<DialogSeenLogListItem>()),
        ("DialogSeenLogSearchItem", generator.subschema_for::<DialogSeenLogSearchItem>()),
        ("DialogServiceOwnerContext", generator.subschema_for::<DialogServiceOwnerContext>()),
        ("DialogServiceOwnerContextListItem", generator.subschema_for::<DialogServiceOwnerContextListItem>()),
        ("DialogServiceOwnerLabel", generator.subschema_for::<DialogServiceOwnerLabel>()),
        ("DialogServiceOwnerLabelListItem", generator.subschema_for::<DialogServiceOwnerLabelListItem>()),
        ("DialogStatus", generator.subschema_for::<DialogStatus>()),
        ("DialogStatusInput", generator.subschema_for::<DialogStatusInput>()),
        ("DialogTag", generator.subschema_for::<DialogTag>()),
        ("DialogTransmission", generator.subschema_for::<DialogTransmission>()),
        ("DialogTransmissionAttachment", generator.subschema_for::<DialogTransmissionAttachment>()),
        ("DialogTransmissionAttachmentDetails", generator.subschema_for::<DialogTransmissionAttachmentDetails>()),
        ("DialogTransmissionAttachmentUrl", generator.subschema_for::<DialogTransmissionAttachmentUrl>()),
        ("DialogTransmissionAttachmentUrlDetails", generator.subschema_for::<DialogTransmissionAttachmentUrlDetails>()),
        ("DialogTransmissionContent", generator.subschema_for::<DialogTransmissionContent>()),
        ("DialogTransmissionContentDetails", generator.subschema_for::<DialogTransmissionContentDetails>()),
        ("DialogTransmissionDetails", generator.subschema_for::<DialogTransmissionDetails>()),
        ("DialogTransmissionNavigationalAction", generator.subschema_for::<DialogTransmissionNavigationalAction>()),
        ("DialogTransmissionNavigationalActionDetails", generator.subschema_for::<DialogTransmissionNavigationalActionDetails>()),
        ("DialogTransmissionSearchAttachment", generator.subschema_for::<DialogTransmissionSearchAttachment>()),
        ("DialogTransmissionSearchAttachmentUrl", generator.subschema_for::<DialogTransmissionSearchAttachmentUrl>()),
        ("DialogTransmissionSearchContent", generator.subschema_for::<DialogTransmissionSearchContent>()),
        ("DialogTransmissionSearchItem", generator.subschema_for::<DialogTransmissionSearchItem>()),
        ("DialogTransmissionSearchNavigationalAction", generator.subschema_for::<DialogTransmissionSearchNavigationalAction>()),
        ("DialogTransmissionType", generator.subschema_for::<DialogTransmissionType>()),
        ("EndUserSearchLimits", generator.subschema_for::<EndUserSearchLimits>()),
        ("HttpVerb", generator.subschema_for::<HttpVerb>()),
        ("IdentifierLookupServiceOwner", generator.subschema_for::<IdentifierLookupServiceOwner>()),
        ("IdentifierLookupServiceResource", generator.subschema_for::<IdentifierLookupServiceResource>()),
        ("JsonPatchOperation", generator.subschema_for::<JsonPatchOperation>()),
        ("JsonWebKey", generator.subschema_for::<JsonWebKey>()),
        ("JsonWebKeySet", generator.subschema_for::<JsonWebKeySet>()),
        ("Limits", generator.subschema_for::<Limits>()),
        ("Links", generator.subschema_for::<Links>()),
        ("Localization", generator.subschema_for::<Localization>()),
        ("NotificationCondition", generator.subschema_for::<NotificationCondition>()),
        ("NotificationConditionType", generator.subschema_for::<NotificationConditionType>()),
        ("PaginatedListOfDialogEndUserContextItem", generator.subschema_for::<PaginatedListOfDialogEndUserContextItem>()),
        ("PaginatedListOfDialogListItem", generator.subschema_for::<PaginatedListOfDialogListItem>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("ProblemDetailsConflict", generator.subschema_for::<ProblemDetailsConflict>()),
        ("ProblemDetails_Error", generator.subschema_for::<ProblemDetailsError>()),
        ("ServiceOwnerIdentifierLookup", generator.subschema_for::<ServiceOwnerIdentifierLookup>()),
        ("ServiceOwnerLabel", generator.subschema_for::<ServiceOwnerLabel>()),
        ("ServiceOwnerSearchLimits", generator.subschema_for::<ServiceOwnerSearchLimits>()),
        ("ServiceResource", generator.subschema_for::<ServiceResource>()),
        ("ServiceResourceAccessPackage", generator.subschema_for::<ServiceResourceAccessPackage>()),
        ("ServiceResourceMetadata", generator.subschema_for::<ServiceResourceMetadata>()),
        ("ServiceResourceMetadataList", generator.subschema_for::<ServiceResourceMetadataList>()),
        ("ServiceResourceOwner", generator.subschema_for::<ServiceResourceOwner>()),
        ("ServiceResourceRole", generator.subschema_for::<ServiceResourceRole>()),
        ("SetDialogSystemLabelRequest", generator.subschema_for::<SetDialogSystemLabelRequest>()),
        ("SystemLabel", generator.subschema_for::<SystemLabel>()),
        ("UpdateDialog", generator.subschema_for::<UpdateDialog>()),
        ("UpdateDialogActivity", generator.subschema_for::<UpdateDialogActivity>()),
        ("UpdateDialogApiAction", generator.subschema_for::<UpdateDialogApiAction>()),
        ("UpdateDialogApiActionEndpoint", generator.subschema_for::<UpdateDialogApiActionEndpoint>()),
        ("UpdateDialogAttachment", generator.subschema_for::<UpdateDialogAttachment>()),
        ("UpdateDialogAttachmentUrl", generator.subschema_for::<UpdateDialogAttachmentUrl>()),
        ("UpdateDialogContent", generator.subschema_for::<UpdateDialogContent>()),
        ("UpdateDialogGuiAction", generator.subschema_for::<UpdateDialogGuiAction>()),
        ("UpdateDialogTag", generator.subschema_for::<UpdateDialogTag>()),
        ("UpdateDialogTransmission", generator.subschema_for::<UpdateDialogTransmission>()),
        ("UpdateDialogTransmissionAttachment", generator.subschema_for::<UpdateDialogTransmissionAttachment>()),
        ("UpdateDialogTransmissionAttachmentUrl", generator.subschema_for::<UpdateDialogTransmissionAttachmentUrl>()),
        ("UpdateDialogTransmissionContent", generator.subschema_for::<UpdateDialogTransmissionContent>()),
        ("UpdateDialogTransmissionNavigationalAction", generator.subschema_for::<UpdateDialogTransmissionNavigationalAction>()),
        ("UpdateTransmissionAttachment", generator.subschema_for::<UpdateTransmissionAttachment>()),
        ("UpdateTransmissionAttachmentUrl", generator.subschema_for::<UpdateTransmissionAttachmentUrl>()),
        ("UpdateTransmissionContent", generator.subschema_for::<UpdateTransmissionContent>()),
        ("UpdateTransmissionNavigationalAction", generator.subschema_for::<UpdateTransmissionNavigationalAction>()),
        ("UpdateTransmissionRequest", generator.subschema_for::<UpdateTransmissionRequest>()),
    ]
}
