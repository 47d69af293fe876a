// Machine-written by `cargo xtask regenerate` from altinn-dialogporten-enduser-v1.json (version v1). Do not edit: change specs/ instead.

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
    /// Kind of grant that gives access.
    pub enum IdentifierLookupGrantType: str {
        Role = "Role",
        AccessPackage = "AccessPackage",
        ResourceDelegation = "ResourceDelegation",
        InstanceDelegation = "InstanceDelegation",
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
#[non_exhaustive]
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
/// The parties that the caller can act for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AuthorizedParties {
    /// One for each top-level party.
    #[serde(rename = "authorizedParties")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub authorized_parties: ::altinn_runtime::Optional<::std::vec::Vec<AuthorizedParty>>,
}
impl AuthorizedParties {
    pub fn builder() -> builder::AuthorizedParties {
        ::std::default::Default::default()
    }
}
/// A person or organisation that the caller can act for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AuthorizedParty {
    /// Date of birth of a person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dateOfBirth")]
    pub date_of_birth: ::std::option::Option<::std::string::String>,
    /// Whether the caller holds a key role there, such as general manager.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hasKeyRole")]
    pub has_key_role: ::std::option::Option<bool>,
    /// The party is only here as the parent of its sub-units; the caller cannot act for it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hasOnlyAccessToSubParties")]
    pub has_only_access_to_sub_parties: ::std::option::Option<bool>,
    /// Whether the caller may hand out access for it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isAccessManager")]
    pub is_access_manager: ::std::option::Option<bool>,
    /// Whether it is the caller.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isCurrentEndUser")]
    pub is_current_end_user: ::std::option::Option<bool>,
    /// Whether it is deleted in the register it comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isDeleted")]
    pub is_deleted: ::std::option::Option<bool>,
    /// Whether the caller is its main administrator.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isMainAdministrator")]
    pub is_main_administrator: ::std::option::Option<bool>,
    /// Name as registered, mostly in capitals.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// URN to search dialogs with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub party: ::std::option::Option<::std::string::String>,
    /// Party id of Altinn.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyId")]
    pub party_id: ::std::option::Option<i32>,
    /// `Organization` or `Person`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyType")]
    pub party_type: ::std::option::Option<::std::string::String>,
    /// Party UUID of Altinn.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyUuid")]
    pub party_uuid: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Sub-units that the caller can act for.
    #[serde(rename = "subParties")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub sub_parties: ::altinn_runtime::Optional<::std::vec::Vec<AuthorizedParty>>,
}
impl AuthorizedParty {
    pub fn builder() -> builder::AuthorizedParty {
        ::std::default::Default::default()
    }
}
/// Services that the caller can use.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AuthorizedServiceResourceList {
    /// True when the list is the whole catalogue because the caller has too many parties to work it out; name a party to get the real list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isFullCatalogueFallback")]
    pub is_full_catalogue_fallback: ::std::option::Option<bool>,
    /// One for each service.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub items: ::altinn_runtime::Optional<::std::vec::Vec<ServiceResourceMetadata>>,
}
impl AuthorizedServiceResourceList {
    pub fn builder() -> builder::AuthorizedServiceResourceList {
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
#[non_exhaustive]
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
/// A dialog in full.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
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
    /// Short-lived JWT that proves to the service owner what the reader may do in this dialog. Send it as bearer token to the addresses in it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dialogToken")]
    pub dialog_token: ::std::option::Option<::std::string::String>,
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
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Dialog {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Dialog")
            .field("activities", &self.activities)
            .field("api_actions", &self.api_actions)
            .field("attachments", &self.attachments)
            .field("content", &self.content)
            .field("content_updated_at", &self.content_updated_at)
            .field("created_at", &self.created_at)
            .field("dialog_token", &::std::format_args!("(not shown)"))
            .field("due_at", &self.due_at)
            .field("end_user_context", &self.end_user_context)
            .field("expires_at", &self.expires_at)
            .field("extended_status", &self.extended_status)
            .field("external_reference", &self.external_reference)
            .field(
                "from_party_transmissions_count",
                &self.from_party_transmissions_count,
            )
            .field(
                "from_service_owner_transmissions_count",
                &self.from_service_owner_transmissions_count,
            )
            .field("gui_actions", &self.gui_actions)
            .field("has_unopened_content", &self.has_unopened_content)
            .field("id", &self.id)
            .field("is_api_only", &self.is_api_only)
            .field("is_content_seen", &self.is_content_seen)
            .field("org", &self.org)
            .field("party", &self.party)
            .field("preceding_process", &self.preceding_process)
            .field("process", &self.process)
            .field("progress", &self.progress)
            .field("revision", &self.revision)
            .field(
                "seen_since_last_content_update",
                &self.seen_since_last_content_update,
            )
            .field("seen_since_last_update", &self.seen_since_last_update)
            .field("service_resource", &self.service_resource)
            .field("service_resource_type", &self.service_resource_type)
            .field("status", &self.status)
            .field("system_label", &self.system_label)
            .field("transmissions", &self.transmissions)
            .field("updated_at", &self.updated_at)
            .finish()
    }
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
    /// Whether the reader may perform the action.
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
    /// Address to send the request to, with the dialog token; `urn:dialogporten:unauthorized` when the reader may not perform the action.
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
/// How the party has filed a found dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DialogEndUserContextListItem {
    /// UUID that changes with every change of the labels; goes into `If-Match` of the label operations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Labels on the dialog at present.
    #[serde(rename = "systemLabels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub system_labels: ::altinn_runtime::Optional<::std::vec::Vec<SystemLabel>>,
}
impl DialogEndUserContextListItem {
    pub fn builder() -> builder::DialogEndUserContextListItem {
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
    /// Whether the reader may perform the action.
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
    /// Where the browser goes when the action is chosen, or `urn:dialogporten:unauthorized` when the reader may not perform it.
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
    /// Title, summary and other texts. Can be missing when the dialog is for programs only.
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
    /// When something should be done. The dialog stays available afterwards.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueAt")]
    pub due_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// How the party has filed the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endUserContext")]
    pub end_user_context: ::std::option::Option<DialogEndUserContextListItem>,
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
}
impl DialogListItem {
    pub fn builder() -> builder::DialogListItem {
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
    /// Whether it was the person that asks, or is asked for.
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
    /// Whether it was the person that asks, or is asked for.
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
    /// Whether it was the person that asks, or is asked for.
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
    /// Whether it was the person that asks, or is asked for.
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
impl DialogSeenLogSearchItem {
    pub fn builder() -> builder::DialogSeenLogSearchItem {
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
    /// Whether the reader has access to it; without access its addresses are blanked out.
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
    /// When the dialog was deleted; absent while it lives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "deletedAt")]
    pub deleted_at: ::std::option::Option<::altinn_runtime::Timestamp>,
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
    /// Whether the reader has access to it; without access its addresses are blanked out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isAuthorized")]
    pub is_authorized: ::std::option::Option<bool>,
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
    /// Where the browser goes when the action is chosen; `urn:dialogporten:unauthorized` without access, `urn:dialogporten:expired` after the expiry.
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
    /// Where the browser goes when the action is chosen; `urn:dialogporten:unauthorized` without access, `urn:dialogporten:expired` after the expiry.
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
    /// When the dialog was deleted; absent while it lives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "deletedAt")]
    pub deleted_at: ::std::option::Option<::altinn_runtime::Timestamp>,
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
    /// Whether the reader has access to it; without access its addresses are blanked out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isAuthorized")]
    pub is_authorized: ::std::option::Option<bool>,
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
    /// Where the browser goes when the action is chosen; `urn:dialogporten:unauthorized` without access, `urn:dialogporten:expired` after the expiry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
impl DialogTransmissionSearchNavigationalAction {
    pub fn builder() -> builder::DialogTransmissionSearchNavigationalAction {
        ::std::default::Default::default()
    }
}
/// A dialog found by a reference, and why the caller has access.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct EndUserIdentifierLookup {
    /// What gives the caller access.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authorizationEvidence")]
    pub authorization_evidence: ::std::option::Option<
        IdentifierLookupAuthorizationEvidence,
    >,
    /// UUIDv7 of the dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dialogId")]
    pub dialog_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// The reference in its normal form; points at the instance or correspondence where there is one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceRef")]
    pub instance_ref: ::std::option::Option<::std::string::String>,
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
impl EndUserIdentifierLookup {
    pub fn builder() -> builder::EndUserIdentifierLookup {
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
/// What gives the caller access to a dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct IdentifierLookupAuthorizationEvidence {
    /// Security level of the login, 0 to 4.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "currentAuthenticationLevel")]
    pub current_authentication_level: ::std::option::Option<i32>,
    /// The single grants.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub evidence: ::altinn_runtime::Optional<
        ::std::vec::Vec<IdentifierLookupAuthorizationEvidenceItem>,
    >,
    /// Whether an access package gives access.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "viaAccessPackage")]
    pub via_access_package: ::std::option::Option<bool>,
    /// Whether a delegation of this very instance gives access.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "viaInstanceDelegation")]
    pub via_instance_delegation: ::std::option::Option<bool>,
    /// Whether a delegation of the service gives access.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "viaResourceDelegation")]
    pub via_resource_delegation: ::std::option::Option<bool>,
    /// Whether a role gives access.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "viaRole")]
    pub via_role: ::std::option::Option<bool>,
}
impl IdentifierLookupAuthorizationEvidence {
    pub fn builder() -> builder::IdentifierLookupAuthorizationEvidence {
        ::std::default::Default::default()
    }
}
/// One grant that gives access.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct IdentifierLookupAuthorizationEvidenceItem {
    /// Kind of grant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "grantType")]
    pub grant_type: ::std::option::Option<IdentifierLookupGrantType>,
    /// Where to read more; absent for delegations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    /// Name to show, by language.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub name: ::altinn_runtime::Optional<::std::vec::Vec<Localization>>,
    /// URN of the role, package or delegation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
}
impl IdentifierLookupAuthorizationEvidenceItem {
    pub fn builder() -> builder::IdentifierLookupAuthorizationEvidenceItem {
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
/// A change of the system labels.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct LabelAssignmentLog {
    /// Whether the label was set or removed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    /// When the label changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdAt")]
    pub created_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The label, with a prefix such as `systemlabel:`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Who changed it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "performedBy")]
    pub performed_by: ::std::option::Option<Actor>,
}
impl LabelAssignmentLog {
    pub fn builder() -> builder::LabelAssignmentLog {
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
#[non_exhaustive]
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
    /// Builder of [`AuthorizedParties`](super::AuthorizedParties).
    #[derive(Clone, Debug)]
    pub struct AuthorizedParties {
        authorized_parties: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AuthorizedParty>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AuthorizedParties {
        fn default() -> Self {
            Self {
                authorized_parties: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AuthorizedParties {
        /// One for each top-level party.
        pub fn authorized_parties<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AuthorizedParty>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.authorized_parties = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorized_parties: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AuthorizedParties> for super::AuthorizedParties {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizedParties,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                authorized_parties: value.authorized_parties?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizedParties> for AuthorizedParties {
        fn from(value: super::AuthorizedParties) -> Self {
            Self {
                authorized_parties: Ok(value.authorized_parties),
            }
        }
    }
    /// Builder of [`AuthorizedParty`](super::AuthorizedParty).
    #[derive(Clone, Debug)]
    pub struct AuthorizedParty {
        date_of_birth: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        has_key_role: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        has_only_access_to_sub_parties: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_access_manager: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_current_end_user: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_main_administrator: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        party_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_uuid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        sub_parties: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AuthorizedParty>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AuthorizedParty {
        fn default() -> Self {
            Self {
                date_of_birth: Ok(::std::default::Default::default()),
                has_key_role: Ok(::std::default::Default::default()),
                has_only_access_to_sub_parties: Ok(::std::default::Default::default()),
                is_access_manager: Ok(::std::default::Default::default()),
                is_current_end_user: Ok(::std::default::Default::default()),
                is_deleted: Ok(::std::default::Default::default()),
                is_main_administrator: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                party: Ok(::std::default::Default::default()),
                party_id: Ok(::std::default::Default::default()),
                party_type: Ok(::std::default::Default::default()),
                party_uuid: Ok(::std::default::Default::default()),
                sub_parties: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AuthorizedParty {
        /// Date of birth of a person.
        pub fn date_of_birth<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.date_of_birth = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for date_of_birth: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the caller holds a key role there, such as general manager.
        pub fn has_key_role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.has_key_role = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for has_key_role: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The party is only here as the parent of its sub-units; the caller cannot act for it.
        pub fn has_only_access_to_sub_parties<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.has_only_access_to_sub_parties = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for has_only_access_to_sub_parties: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the caller may hand out access for it.
        pub fn is_access_manager<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_access_manager = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_access_manager: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether it is the caller.
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
        /// Whether it is deleted in the register it comes from.
        pub fn is_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the caller is its main administrator.
        pub fn is_main_administrator<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_main_administrator = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_main_administrator: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name as registered, mostly in capitals.
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
        /// URN to search dialogs with.
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
        /// Party id of Altinn.
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.party_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `Organization` or `Person`.
        pub fn party_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party UUID of Altinn.
        pub fn party_uuid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_uuid: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Sub-units that the caller can act for.
        pub fn sub_parties<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AuthorizedParty>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.sub_parties = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sub_parties: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AuthorizedParty> for super::AuthorizedParty {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizedParty,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                date_of_birth: value.date_of_birth?,
                has_key_role: value.has_key_role?,
                has_only_access_to_sub_parties: value.has_only_access_to_sub_parties?,
                is_access_manager: value.is_access_manager?,
                is_current_end_user: value.is_current_end_user?,
                is_deleted: value.is_deleted?,
                is_main_administrator: value.is_main_administrator?,
                name: value.name?,
                party: value.party?,
                party_id: value.party_id?,
                party_type: value.party_type?,
                party_uuid: value.party_uuid?,
                sub_parties: value.sub_parties?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizedParty> for AuthorizedParty {
        fn from(value: super::AuthorizedParty) -> Self {
            Self {
                date_of_birth: Ok(value.date_of_birth),
                has_key_role: Ok(value.has_key_role),
                has_only_access_to_sub_parties: Ok(value.has_only_access_to_sub_parties),
                is_access_manager: Ok(value.is_access_manager),
                is_current_end_user: Ok(value.is_current_end_user),
                is_deleted: Ok(value.is_deleted),
                is_main_administrator: Ok(value.is_main_administrator),
                name: Ok(value.name),
                party: Ok(value.party),
                party_id: Ok(value.party_id),
                party_type: Ok(value.party_type),
                party_uuid: Ok(value.party_uuid),
                sub_parties: Ok(value.sub_parties),
            }
        }
    }
    /// Builder of [`AuthorizedServiceResourceList`](super::AuthorizedServiceResourceList).
    #[derive(Clone, Debug)]
    pub struct AuthorizedServiceResourceList {
        is_full_catalogue_fallback: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        items: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ServiceResourceMetadata>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AuthorizedServiceResourceList {
        fn default() -> Self {
            Self {
                is_full_catalogue_fallback: Ok(::std::default::Default::default()),
                items: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AuthorizedServiceResourceList {
        /// True when the list is the whole catalogue because the caller has too many parties to work it out; name a party to get the real list.
        pub fn is_full_catalogue_fallback<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_full_catalogue_fallback = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_full_catalogue_fallback: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
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
    impl ::std::convert::TryFrom<AuthorizedServiceResourceList>
    for super::AuthorizedServiceResourceList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizedServiceResourceList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                is_full_catalogue_fallback: value.is_full_catalogue_fallback?,
                items: value.items?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizedServiceResourceList>
    for AuthorizedServiceResourceList {
        fn from(value: super::AuthorizedServiceResourceList) -> Self {
            Self {
                is_full_catalogue_fallback: Ok(value.is_full_catalogue_fallback),
                items: Ok(value.items),
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
    /// Builder of [`Dialog`](super::Dialog).
    #[derive(Clone)]
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
        dialog_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
        seen_since_last_content_update: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLog>>,
            ::std::string::String,
        >,
        seen_since_last_update: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLog>>,
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
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Dialog {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Dialog")
                .field("activities", &self.activities)
                .field("api_actions", &self.api_actions)
                .field("attachments", &self.attachments)
                .field("content", &self.content)
                .field("content_updated_at", &self.content_updated_at)
                .field("created_at", &self.created_at)
                .field("dialog_token", &::std::format_args!("(not shown)"))
                .field("due_at", &self.due_at)
                .field("end_user_context", &self.end_user_context)
                .field("expires_at", &self.expires_at)
                .field("extended_status", &self.extended_status)
                .field("external_reference", &self.external_reference)
                .field(
                    "from_party_transmissions_count",
                    &self.from_party_transmissions_count,
                )
                .field(
                    "from_service_owner_transmissions_count",
                    &self.from_service_owner_transmissions_count,
                )
                .field("gui_actions", &self.gui_actions)
                .field("has_unopened_content", &self.has_unopened_content)
                .field("id", &self.id)
                .field("is_api_only", &self.is_api_only)
                .field("is_content_seen", &self.is_content_seen)
                .field("org", &self.org)
                .field("party", &self.party)
                .field("preceding_process", &self.preceding_process)
                .field("process", &self.process)
                .field("progress", &self.progress)
                .field("revision", &self.revision)
                .field(
                    "seen_since_last_content_update",
                    &self.seen_since_last_content_update,
                )
                .field("seen_since_last_update", &self.seen_since_last_update)
                .field("service_resource", &self.service_resource)
                .field("service_resource_type", &self.service_resource_type)
                .field("status", &self.status)
                .field("system_label", &self.system_label)
                .field("transmissions", &self.transmissions)
                .field("updated_at", &self.updated_at)
                .finish()
        }
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
                dialog_token: Ok(::std::default::Default::default()),
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
                is_api_only: Ok(::std::default::Default::default()),
                is_content_seen: Ok(::std::default::Default::default()),
                org: Ok(::std::default::Default::default()),
                party: Ok(::std::default::Default::default()),
                preceding_process: Ok(::std::default::Default::default()),
                process: Ok(::std::default::Default::default()),
                progress: Ok(::std::default::Default::default()),
                revision: Ok(::std::default::Default::default()),
                seen_since_last_content_update: Ok(::std::default::Default::default()),
                seen_since_last_update: Ok(::std::default::Default::default()),
                service_resource: Ok(::std::default::Default::default()),
                service_resource_type: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                system_label: Ok(::std::default::Default::default()),
                transmissions: Ok(::std::default::Default::default()),
                updated_at: Ok(::std::default::Default::default()),
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
        /// Short-lived JWT that proves to the service owner what the reader may do in this dialog. Send it as bearer token to the addresses in it.
        pub fn dialog_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.dialog_token = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dialog_token: {e}")
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
                dialog_token: value.dialog_token?,
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
                is_api_only: value.is_api_only?,
                is_content_seen: value.is_content_seen?,
                org: value.org?,
                party: value.party?,
                preceding_process: value.preceding_process?,
                process: value.process?,
                progress: value.progress?,
                revision: value.revision?,
                seen_since_last_content_update: value.seen_since_last_content_update?,
                seen_since_last_update: value.seen_since_last_update?,
                service_resource: value.service_resource?,
                service_resource_type: value.service_resource_type?,
                status: value.status?,
                system_label: value.system_label?,
                transmissions: value.transmissions?,
                updated_at: value.updated_at?,
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
                dialog_token: Ok(value.dialog_token),
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
                is_api_only: Ok(value.is_api_only),
                is_content_seen: Ok(value.is_content_seen),
                org: Ok(value.org),
                party: Ok(value.party),
                preceding_process: Ok(value.preceding_process),
                process: Ok(value.process),
                progress: Ok(value.progress),
                revision: Ok(value.revision),
                seen_since_last_content_update: Ok(value.seen_since_last_content_update),
                seen_since_last_update: Ok(value.seen_since_last_update),
                service_resource: Ok(value.service_resource),
                service_resource_type: Ok(value.service_resource_type),
                status: Ok(value.status),
                system_label: Ok(value.system_label),
                transmissions: Ok(value.transmissions),
                updated_at: Ok(value.updated_at),
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
                description: Ok(::std::default::Default::default()),
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
                description: value.description?,
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
                description: Ok(value.description),
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
        /// Whether the reader may perform the action.
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
        /// Address to send the request to, with the dialog token; `urn:dialogporten:unauthorized` when the reader may not perform the action.
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
    /// Builder of [`DialogEndUserContextListItem`](super::DialogEndUserContextListItem).
    #[derive(Clone, Debug)]
    pub struct DialogEndUserContextListItem {
        revision: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        system_labels: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SystemLabel>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DialogEndUserContextListItem {
        fn default() -> Self {
            Self {
                revision: Ok(::std::default::Default::default()),
                system_labels: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogEndUserContextListItem {
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
    impl ::std::convert::TryFrom<DialogEndUserContextListItem>
    for super::DialogEndUserContextListItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogEndUserContextListItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                revision: value.revision?,
                system_labels: value.system_labels?,
            })
        }
    }
    impl ::std::convert::From<super::DialogEndUserContextListItem>
    for DialogEndUserContextListItem {
        fn from(value: super::DialogEndUserContextListItem) -> Self {
            Self {
                revision: Ok(value.revision),
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
        /// Whether the reader may perform the action.
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
        /// Where the browser goes when the action is chosen, or `urn:dialogporten:unauthorized` when the reader may not perform it.
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
        due_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        end_user_context: ::std::result::Result<
            ::std::option::Option<super::DialogEndUserContextListItem>,
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
        seen_since_last_content_update: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLogListItem>>,
            ::std::string::String,
        >,
        seen_since_last_update: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DialogSeenLogListItem>>,
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
    }
    impl ::std::default::Default for DialogListItem {
        fn default() -> Self {
            Self {
                content: Ok(::std::default::Default::default()),
                content_updated_at: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
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
                seen_since_last_content_update: Ok(::std::default::Default::default()),
                seen_since_last_update: Ok(::std::default::Default::default()),
                service_resource: Ok(::std::default::Default::default()),
                service_resource_type: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                system_label: Ok(::std::default::Default::default()),
                updated_at: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DialogListItem {
        /// Title, summary and other texts. Can be missing when the dialog is for programs only.
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
            T: ::std::convert::TryInto<super::DialogEndUserContextListItem>,
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
                seen_since_last_content_update: value.seen_since_last_content_update?,
                seen_since_last_update: value.seen_since_last_update?,
                service_resource: value.service_resource?,
                service_resource_type: value.service_resource_type?,
                status: value.status?,
                system_label: value.system_label?,
                updated_at: value.updated_at?,
            })
        }
    }
    impl ::std::convert::From<super::DialogListItem> for DialogListItem {
        fn from(value: super::DialogListItem) -> Self {
            Self {
                content: Ok(value.content),
                content_updated_at: Ok(value.content_updated_at),
                created_at: Ok(value.created_at),
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
                seen_since_last_content_update: Ok(value.seen_since_last_content_update),
                seen_since_last_update: Ok(value.seen_since_last_update),
                service_resource: Ok(value.service_resource),
                service_resource_type: Ok(value.service_resource_type),
                status: Ok(value.status),
                system_label: Ok(value.system_label),
                updated_at: Ok(value.updated_at),
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
        /// Whether it was the person that asks, or is asked for.
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
    impl ::std::default::Default for DialogSeenLogDetails {
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
        /// Whether it was the person that asks, or is asked for.
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
    impl ::std::convert::TryFrom<DialogSeenLogDetails> for super::DialogSeenLogDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogSeenLogDetails,
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
    impl ::std::convert::From<super::DialogSeenLogDetails> for DialogSeenLogDetails {
        fn from(value: super::DialogSeenLogDetails) -> Self {
            Self {
                id: Ok(value.id),
                is_current_end_user: Ok(value.is_current_end_user),
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
        /// Whether it was the person that asks, or is asked for.
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
    impl ::std::default::Default for DialogSeenLogSearchItem {
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
        /// Whether it was the person that asks, or is asked for.
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
    impl ::std::convert::TryFrom<DialogSeenLogSearchItem>
    for super::DialogSeenLogSearchItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DialogSeenLogSearchItem,
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
    impl ::std::convert::From<super::DialogSeenLogSearchItem>
    for DialogSeenLogSearchItem {
        fn from(value: super::DialogSeenLogSearchItem) -> Self {
            Self {
                id: Ok(value.id),
                is_current_end_user: Ok(value.is_current_end_user),
                is_via_service_owner: Ok(value.is_via_service_owner),
                seen_at: Ok(value.seen_at),
                seen_by: Ok(value.seen_by),
            }
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
        /// Whether the reader has access to it; without access its addresses are blanked out.
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
        deleted_at: ::std::result::Result<
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
        is_authorized: ::std::result::Result<
            ::std::option::Option<bool>,
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
                deleted_at: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                is_authorized: Ok(::std::default::Default::default()),
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
        /// Whether the reader has access to it; without access its addresses are blanked out.
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
                deleted_at: value.deleted_at?,
                extended_type: value.extended_type?,
                external_reference: value.external_reference?,
                id: value.id?,
                is_authorized: value.is_authorized?,
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
                deleted_at: Ok(value.deleted_at),
                extended_type: Ok(value.extended_type),
                external_reference: Ok(value.external_reference),
                id: Ok(value.id),
                is_authorized: Ok(value.is_authorized),
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
        /// Where the browser goes when the action is chosen; `urn:dialogporten:unauthorized` without access, `urn:dialogporten:expired` after the expiry.
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
        /// Where the browser goes when the action is chosen; `urn:dialogporten:unauthorized` without access, `urn:dialogporten:expired` after the expiry.
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
        deleted_at: ::std::result::Result<
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
        is_authorized: ::std::result::Result<
            ::std::option::Option<bool>,
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
                deleted_at: Ok(::std::default::Default::default()),
                extended_type: Ok(::std::default::Default::default()),
                external_reference: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                is_authorized: Ok(::std::default::Default::default()),
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
        /// Whether the reader has access to it; without access its addresses are blanked out.
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
                deleted_at: value.deleted_at?,
                extended_type: value.extended_type?,
                external_reference: value.external_reference?,
                id: value.id?,
                is_authorized: value.is_authorized?,
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
                deleted_at: Ok(value.deleted_at),
                extended_type: Ok(value.extended_type),
                external_reference: Ok(value.external_reference),
                id: Ok(value.id),
                is_authorized: Ok(value.is_authorized),
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
        /// Where the browser goes when the action is chosen; `urn:dialogporten:unauthorized` without access, `urn:dialogporten:expired` after the expiry.
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
    /// Builder of [`EndUserIdentifierLookup`](super::EndUserIdentifierLookup).
    #[derive(Clone, Debug)]
    pub struct EndUserIdentifierLookup {
        authorization_evidence: ::std::result::Result<
            ::std::option::Option<super::IdentifierLookupAuthorizationEvidence>,
            ::std::string::String,
        >,
        dialog_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        instance_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
    impl ::std::default::Default for EndUserIdentifierLookup {
        fn default() -> Self {
            Self {
                authorization_evidence: Ok(::std::default::Default::default()),
                dialog_id: Ok(::std::default::Default::default()),
                instance_ref: Ok(::std::default::Default::default()),
                party: Ok(::std::default::Default::default()),
                service_owner: Ok(::std::default::Default::default()),
                service_resource: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
            }
        }
    }
    impl EndUserIdentifierLookup {
        /// What gives the caller access.
        pub fn authorization_evidence<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::IdentifierLookupAuthorizationEvidence>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_evidence = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_evidence: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
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
    impl ::std::convert::TryFrom<EndUserIdentifierLookup>
    for super::EndUserIdentifierLookup {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EndUserIdentifierLookup,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                authorization_evidence: value.authorization_evidence?,
                dialog_id: value.dialog_id?,
                instance_ref: value.instance_ref?,
                party: value.party?,
                service_owner: value.service_owner?,
                service_resource: value.service_resource?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::EndUserIdentifierLookup>
    for EndUserIdentifierLookup {
        fn from(value: super::EndUserIdentifierLookup) -> Self {
            Self {
                authorization_evidence: Ok(value.authorization_evidence),
                dialog_id: Ok(value.dialog_id),
                instance_ref: Ok(value.instance_ref),
                party: Ok(value.party),
                service_owner: Ok(value.service_owner),
                service_resource: Ok(value.service_resource),
                title: Ok(value.title),
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
    /// Builder of [`IdentifierLookupAuthorizationEvidence`](super::IdentifierLookupAuthorizationEvidence).
    #[derive(Clone, Debug)]
    pub struct IdentifierLookupAuthorizationEvidence {
        current_authentication_level: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        evidence: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::IdentifierLookupAuthorizationEvidenceItem>,
            >,
            ::std::string::String,
        >,
        via_access_package: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        via_instance_delegation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        via_resource_delegation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        via_role: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for IdentifierLookupAuthorizationEvidence {
        fn default() -> Self {
            Self {
                current_authentication_level: Ok(::std::default::Default::default()),
                evidence: Ok(::std::default::Default::default()),
                via_access_package: Ok(::std::default::Default::default()),
                via_instance_delegation: Ok(::std::default::Default::default()),
                via_resource_delegation: Ok(::std::default::Default::default()),
                via_role: Ok(::std::default::Default::default()),
            }
        }
    }
    impl IdentifierLookupAuthorizationEvidence {
        /// Security level of the login, 0 to 4.
        pub fn current_authentication_level<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.current_authentication_level = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for current_authentication_level: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The single grants.
        pub fn evidence<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::IdentifierLookupAuthorizationEvidenceItem>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.evidence = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for evidence: {e}")
                });
            self
        }
        /// Whether an access package gives access.
        pub fn via_access_package<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.via_access_package = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for via_access_package: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether a delegation of this very instance gives access.
        pub fn via_instance_delegation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.via_instance_delegation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for via_instance_delegation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether a delegation of the service gives access.
        pub fn via_resource_delegation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.via_resource_delegation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for via_resource_delegation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether a role gives access.
        pub fn via_role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.via_role = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for via_role: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<IdentifierLookupAuthorizationEvidence>
    for super::IdentifierLookupAuthorizationEvidence {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IdentifierLookupAuthorizationEvidence,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                current_authentication_level: value.current_authentication_level?,
                evidence: value.evidence?,
                via_access_package: value.via_access_package?,
                via_instance_delegation: value.via_instance_delegation?,
                via_resource_delegation: value.via_resource_delegation?,
                via_role: value.via_role?,
            })
        }
    }
    impl ::std::convert::From<super::IdentifierLookupAuthorizationEvidence>
    for IdentifierLookupAuthorizationEvidence {
        fn from(value: super::IdentifierLookupAuthorizationEvidence) -> Self {
            Self {
                current_authentication_level: Ok(value.current_authentication_level),
                evidence: Ok(value.evidence),
                via_access_package: Ok(value.via_access_package),
                via_instance_delegation: Ok(value.via_instance_delegation),
                via_resource_delegation: Ok(value.via_resource_delegation),
                via_role: Ok(value.via_role),
            }
        }
    }
    /// Builder of [`IdentifierLookupAuthorizationEvidenceItem`](super::IdentifierLookupAuthorizationEvidenceItem).
    #[derive(Clone, Debug)]
    pub struct IdentifierLookupAuthorizationEvidenceItem {
        grant_type: ::std::result::Result<
            ::std::option::Option<super::IdentifierLookupGrantType>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::Links>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Localization>>,
            ::std::string::String,
        >,
        subject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for IdentifierLookupAuthorizationEvidenceItem {
        fn default() -> Self {
            Self {
                grant_type: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                subject: Ok(::std::default::Default::default()),
            }
        }
    }
    impl IdentifierLookupAuthorizationEvidenceItem {
        /// Kind of grant.
        pub fn grant_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::IdentifierLookupGrantType>,
            T::Error: ::std::fmt::Display,
        {
            self.grant_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for grant_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to read more; absent for delegations.
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
        /// URN of the role, package or delegation.
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.subject = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for subject: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<IdentifierLookupAuthorizationEvidenceItem>
    for super::IdentifierLookupAuthorizationEvidenceItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: IdentifierLookupAuthorizationEvidenceItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                grant_type: value.grant_type?,
                links: value.links?,
                name: value.name?,
                subject: value.subject?,
            })
        }
    }
    impl ::std::convert::From<super::IdentifierLookupAuthorizationEvidenceItem>
    for IdentifierLookupAuthorizationEvidenceItem {
        fn from(value: super::IdentifierLookupAuthorizationEvidenceItem) -> Self {
            Self {
                grant_type: Ok(value.grant_type),
                links: Ok(value.links),
                name: Ok(value.name),
                subject: Ok(value.subject),
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
    /// Builder of [`LabelAssignmentLog`](super::LabelAssignmentLog).
    #[derive(Clone, Debug)]
    pub struct LabelAssignmentLog {
        action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<
            ::std::option::Option<super::Actor>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for LabelAssignmentLog {
        fn default() -> Self {
            Self {
                action: Ok(::std::default::Default::default()),
                created_at: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                performed_by: Ok(::std::default::Default::default()),
            }
        }
    }
    impl LabelAssignmentLog {
        /// Whether the label was set or removed.
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
        /// When the label changed.
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
        /// The label, with a prefix such as `systemlabel:`.
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
        /// Who changed it.
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
    }
    impl ::std::convert::TryFrom<LabelAssignmentLog> for super::LabelAssignmentLog {
        type Error = super::error::ConversionError;
        fn try_from(
            value: LabelAssignmentLog,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                created_at: value.created_at?,
                name: value.name?,
                performed_by: value.performed_by?,
            })
        }
    }
    impl ::std::convert::From<super::LabelAssignmentLog> for LabelAssignmentLog {
        fn from(value: super::LabelAssignmentLog) -> Self {
            Self {
                action: Ok(value.action),
                created_at: Ok(value.created_at),
                name: Ok(value.name),
                performed_by: Ok(value.performed_by),
            }
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
                remove_labels: Ok(value.remove_labels),
                system_labels: Ok(value.system_labels),
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
        ("Parties", generator.subschema_for::<AuthorizedParties>()),
        ("AuthorizedParty", generator.subschema_for::<AuthorizedParty>()),
        ("AuthorizedServiceResourceList", generator.subschema_for::<AuthorizedServiceResourceList>()),
        ("BulkSetSystemLabel", generator.subschema_for::<BulkSetSystemLabel>()),
        ("ContentValue", generator.subschema_for::<ContentValue>()),
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
        ("DialogEndUserContextListItem", generator.subschema_for::<DialogEndUserContextListItem>()),
        ("DialogGuiAction", generator.subschema_for::<DialogGuiAction>()),
        ("DialogGuiActionPriority", generator.subschema_for::<DialogGuiActionPriority>()),
        ("DialogListItem", generator.subschema_for::<DialogListItem>()),
        ("DialogRevision", generator.subschema_for::<DialogRevision>()),
        ("DialogSeenLog", generator.subschema_for::<DialogSeenLog>()),
        ("DialogSeenLogDetails", generator.subschema_for::<DialogSeenLogDetails>()),
        ("DialogSeenLogListItem", generator.subschema_for::<DialogSeenLogListItem>()),
        ("DialogSeenLogSearchItem", generator.subschema_for::<DialogSeenLogSearchItem>()),
        ("DialogStatus", generator.subschema_for::<DialogStatus>()),
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
        ("EndUserIdentifierLookup", generator.subschema_for::<EndUserIdentifierLookup>()),
        ("EndUserSearchLimits", generator.subschema_for::<EndUserSearchLimits>()),
        ("HttpVerb", generator.subschema_for::<HttpVerb>()),
        ("IdentifierLookupAuthorizationEvidence", generator.subschema_for::<IdentifierLookupAuthorizationEvidence>()),
        ("IdentifierLookupAuthorizationEvidenceItem", generator.subschema_for::<IdentifierLookupAuthorizationEvidenceItem>()),
        ("IdentifierLookupGrantType", generator.subschema_for::<IdentifierLookupGrantType>()),
        ("IdentifierLookupServiceOwner", generator.subschema_for::<IdentifierLookupServiceOwner>()),
        ("IdentifierLookupServiceResource", generator.subschema_for::<IdentifierLookupServiceResource>()),
        ("JsonWebKey", generator.subschema_for::<JsonWebKey>()),
        ("JsonWebKeySet", generator.subschema_for::<JsonWebKeySet>()),
        ("LabelAssignmentLog", generator.subschema_for::<LabelAssignmentLog>()),
        ("Limits", generator.subschema_for::<Limits>()),
        ("Links", generator.subschema_for::<Links>()),
        ("Localization", generator.subschema_for::<Localization>()),
        ("PaginatedListOfDialogListItem", generator.subschema_for::<PaginatedListOfDialogListItem>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("ProblemDetails_Error", generator.subschema_for::<ProblemDetailsError>()),
        ("ServiceOwnerSearchLimits", generator.subschema_for::<ServiceOwnerSearchLimits>()),
        ("ServiceResource", generator.subschema_for::<ServiceResource>()),
        ("ServiceResourceAccessPackage", generator.subschema_for::<ServiceResourceAccessPackage>()),
        ("ServiceResourceMetadata", generator.subschema_for::<ServiceResourceMetadata>()),
        ("ServiceResourceMetadataList", generator.subschema_for::<ServiceResourceMetadataList>()),
        ("ServiceResourceOwner", generator.subschema_for::<ServiceResourceOwner>()),
        ("ServiceResourceRole", generator.subschema_for::<ServiceResourceRole>()),
        ("SetDialogSystemLabelRequest", generator.subschema_for::<SetDialogSystemLabelRequest>()),
        ("SystemLabel", generator.subschema_for::<SystemLabel>()),
    ]
}
