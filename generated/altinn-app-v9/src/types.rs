// Machine-written by `cargo xtask regenerate` from altinn-app-v9.json. Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// What an action does: `ProcessAction` drives the process, `ServerAction` runs code of the app.
    pub enum ActionType: str {
        ProcessAction = "ProcessAction",
        ServerAction = "ServerAction",
    } else Unknown
}

::altinn_runtime::open_union! {
    /// Value of a choice: a text, a number or a flag.
    pub enum AppOptionValue: untagged {
        Text(::std::string::String),
        Number(::altinn_runtime::Number),
        Flag(bool),
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    AppOptionValue, generator: ::altinn_runtime::private::any_of(::std::vec![
        generator.subschema_for::<::std::string::String>(),
        generator.subschema_for::<::altinn_runtime::Number>(),
        generator.subschema_for::<bool>(),
    ])
}

impl ::std::convert::From<::std::string::String> for AppOptionValue {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl ::std::convert::From<::altinn_runtime::Number> for AppOptionValue {
    fn from(value: ::altinn_runtime::Number) -> Self {
        Self::Number(value)
    }
}

impl ::std::convert::From<bool> for AppOptionValue {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

::altinn_runtime::open_union! {
    /// The bare party id, or the whole party where the call asked for it.
    pub enum CurrentParty: untagged {
        Id(i32),
        Party(Party),
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    CurrentParty, generator: ::altinn_runtime::private::any_of(::std::vec![
        generator.subschema_for::<i32>(),
        generator.subschema_for::<Party>(),
    ])
}

impl ::std::convert::From<i32> for CurrentParty {
    fn from(value: i32) -> Self {
        Self::Id(value)
    }
}

impl ::std::convert::From<Party> for CurrentParty {
    fn from(value: Party) -> Self {
        Self::Party(value)
    }
}

::altinn_runtime::open_enum! {
    /// State of the malware scan: `NotApplicable` where none is done, `Pending` until the answer is there.
    pub enum FileScanResult: str {
        NotApplicable = "NotApplicable",
        Pending = "Pending",
        Clean = "Clean",
        Infected = "Infected",
    } else Unknown
}

/// Operations on a JSON document as in RFC 6902, applied in order, all or none.
pub type JsonPatch = ::std::vec::Vec<PatchOperation>;

::altinn_runtime::open_enum! {
    /// How a message is sent. The two preferred kinds fall back to the other channel where the address is missing.
    pub enum NotificationChannel: i64 {
        Email = 0 "Email",
        Sms = 1 "Sms",
        EmailPreferred = 2 "EmailPreferred",
        SmsPreferred = 3 "SmsPreferred",
        EmailAndSms = 4 "EmailAndSms",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether the call to sign reached the signee.
    pub enum NotificationStatus: str {
        NotSent = "NotSent",
        Sent = "Sent",
        Failed = "Failed",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Kind of party.
    pub enum PartyType: i64 {
        Person = 1 "Person",
        Organisation = 2 "Organisation",
        SelfIdentified = 3 "SelfIdentified",
        SubUnit = 4 "SubUnit",
        BankruptcyEstate = 5 "BankruptcyEstate",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Kind of an RFC 6902 operation.
    pub enum PatchOperationType: str {
        Add = "add",
        Remove = "remove",
        Replace = "replace",
        Move = "move",
        Copy = "copy",
        Test = "test",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Kind of payer.
    pub enum PayerType: str {
        Person = "Person",
        Company = "Company",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// State of a payment: `Uninitialized` before it is set up, `Created` while it waits for the payer, `Skipped` when there is nothing to pay.
    pub enum PaymentStatus: str {
        Uninitialized = "Uninitialized",
        Created = "Created",
        Paid = "Paid",
        Failed = "Failed",
        Cancelled = "Cancelled",
        Skipped = "Skipped",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether the owner has read the instance. A number here, although other Altinn APIs write names.
    pub enum ReadStatus: i64 {
        Unread = 0 "Unread",
        Read = 1 "Read",
        UpdatedSinceLastReview = 2 "UpdatedSinceLastReview",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// What a reference points to.
    pub enum ReferenceType: str {
        DataElement = "DataElement",
        Task = "Task",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// How a data element relates to its source.
    pub enum RelationType: str {
        GeneratedFrom = "GeneratedFrom",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// How a user is identified; most people are `SsnIdentified`.
    pub enum UserType: i64 {
        None = 0 "None",
        SsnIdentified = 1 "SSNIdentified",
        SelfIdentified = 2 "SelfIdentified",
        EnterpriseIdentified = 3 "EnterpriseIdentified",
        AgencyUser = 4 "AgencyUser",
        Psan = 5 "PSAN",
        Psa = 6 "PSA",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// How serious an issue is. Only `Error` stops the process; `Fixed` takes back an earlier issue.
    pub enum ValidationIssueSeverity: i64 {
        Unspecified = 0 "Unspecified",
        Error = 1 "Error",
        Warning = 2 "Warning",
        Informational = 3 "Informational",
        Fixed = 4 "Fixed",
        Success = 5 "Success",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `idle`: the task is settled. `processing`: wait and ask again. `failed`: see `resume_process`.
    pub enum WorkflowActivityStatus: str {
        Idle = "idle",
        Processing = "processing",
        Failed = "failed",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `stepFailed`: the step itself. `dependencyFailed`: one that it waits for. `engineFault`: the engine. `timeout`: it took too long.
    pub enum WorkflowFailureKind: str {
        StepFailed = "stepFailed",
        DependencyFailed = "dependencyFailed",
        EngineFault = "engineFault",
        Timeout = "timeout",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `workflowNotAccepted`: nothing ran. `workflowAcceptanceUnknown`: nobody knows. `workflowFailed`: it ran and failed.
    pub enum WorkflowInitializationState: str {
        WorkflowNotAccepted = "workflowNotAccepted",
        WorkflowAcceptanceUnknown = "workflowAcceptanceUnknown",
        WorkflowFailed = "workflowFailed",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `retryInstanceCreation`: nothing is left, create it again. `retryStartProcess`: the instance is there, start its process again. `inspectInstance`: look first. `resumeCurrentTask`: call `resume_process`.
    pub enum WorkflowRecommendedAction: str {
        RetryInstanceCreation = "retryInstanceCreation",
        RetryStartProcess = "retryStartProcess",
        InspectInstance = "inspectInstance",
        ResumeCurrentTask = "resumeCurrentTask",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `notAccepted`: the engine refused the workflow. `unknown`: its answer did not come.
    pub enum WorkflowSubmissionFailureKind: str {
        NotAccepted = "notAccepted",
        Unknown = "unknown",
    } else Unrecognized
}

/// Why an action failed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ActionError {
    /// Error code chosen by the action.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Text or text key for the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Values for the text.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub metadata: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}
impl ActionError {
    pub fn builder() -> builder::ActionError {
        ::std::default::Default::default()
    }
}
/// For whom a workflow runs: a person, an organisation or a system user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Actor {
    /// Security level of the login.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "authenticationLevel")]
    pub authentication_level: ::std::option::Option<i32>,
    /// Language of the texts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// National identity number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "nationalIdentityNumber")]
    pub national_identity_number: ::std::option::Option<::std::string::String>,
    /// Short name of the service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orgId")]
    pub org_id: ::std::option::Option<::std::string::String>,
    /// The system user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemUserId")]
    pub system_user_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Its name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemUserName")]
    pub system_user_name: ::std::option::Option<::std::string::String>,
    /// Organisation number of its owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "systemUserOwnerOrgNo")]
    pub system_user_owner_org_no: ::std::option::Option<::std::string::String>,
    /// User id in Altinn.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userId")]
    pub user_id: ::std::option::Option<i32>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Actor {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Actor")
            .field("authentication_level", &self.authentication_level)
            .field("language", &self.language)
            .field("national_identity_number", &::std::format_args!("(not shown)"))
            .field("org_id", &self.org_id)
            .field("system_user_id", &self.system_user_id)
            .field("system_user_name", &self.system_user_name)
            .field("system_user_owner_org_no", &self.system_user_owner_org_no)
            .field("user_id", &self.user_id)
            .finish()
    }
}
impl Actor {
    pub fn builder() -> builder::Actor {
        ::std::default::Default::default()
    }
}
/// A postal address in a payment.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Address {
    /// Street address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressLine1")]
    pub address_line1: ::std::option::Option<::std::string::String>,
    /// `addressLine2`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressLine2")]
    pub address_line2: ::std::option::Option<::std::string::String>,
    /// `city`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    /// Country, as the payment processor writes it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<::std::string::String>,
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Postal code; four digits in Norway.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "postalCode")]
    pub postal_code: ::std::option::Option<::std::string::String>,
}
impl Address {
    pub fn builder() -> builder::Address {
        ::std::default::Default::default()
    }
}
/// Token scopes that one group of callers needs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ApiScopes {
    /// Text key of the message for callers that lack the scope.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "errorMessageTextResourceKey")]
    pub error_message_text_resource_key: ::std::option::Option<::std::string::String>,
    /// Scope for reading operations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<::std::string::String>,
    /// Scope for writing operations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub write: ::std::option::Option<::std::string::String>,
}
impl ApiScopes {
    pub fn builder() -> builder::ApiScopes {
        ::std::default::Default::default()
    }
}
/// Own token scopes that the app demands in place of the common ones.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ApiScopesConfiguration {
    /// Text key of the message for callers that lack a scope.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "errorMessageTextResourceKey")]
    pub error_message_text_resource_key: ::std::option::Option<::std::string::String>,
    /// For the app owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceOwners")]
    pub service_owners: ::std::option::Option<ApiScopes>,
    /// For people and system users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<ApiScopes>,
}
impl ApiScopesConfiguration {
    pub fn builder() -> builder::ApiScopesConfiguration {
        ::std::default::Default::default()
    }
}
/// What the workflow engine sends to an app to run one step.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AppCallbackPayload {
    /// For whom it runs.
    pub actor: Actor,
    /// The step.
    #[serde(rename = "commandKey")]
    pub command_key: ::std::option::Option<::std::string::String>,
    /// How often the step has put itself off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "deferCount")]
    pub defer_count: ::std::option::Option<i32>,
    /// When the engine gives up waiting for this attempt.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "executionDeadline")]
    pub execution_deadline: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The time that the step goes by, the same in each attempt.
    #[serde(rename = "executionReferenceTime")]
    pub execution_reference_time: ::altinn_runtime::Timestamp,
    /// When the step put itself off first.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "firstDeferredAt")]
    pub first_deferred_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Proof that the engine holds the lock of the instance.
    #[serde(rename = "lockToken")]
    pub lock_token: ::std::option::Option<::std::string::String>,
    /// What this step needs beyond the state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payload: ::std::option::Option<::std::string::String>,
    /// How often it has failed in a row.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "retryCount")]
    pub retry_count: ::std::option::Option<i32>,
    /// What the step before left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    /// Id of the step, the same in each attempt.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "stepId")]
    pub step_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// How long the step may put itself off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "waitDeadline")]
    pub wait_deadline: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The workflow.
    #[serde(rename = "workflowId")]
    pub workflow_id: ::altinn_runtime::Uuid,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for AppCallbackPayload {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AppCallbackPayload")
            .field("actor", &self.actor)
            .field("command_key", &self.command_key)
            .field("defer_count", &self.defer_count)
            .field("execution_deadline", &self.execution_deadline)
            .field("execution_reference_time", &self.execution_reference_time)
            .field("first_deferred_at", &self.first_deferred_at)
            .field("lock_token", &::std::format_args!("(not shown)"))
            .field("payload", &self.payload)
            .field("retry_count", &self.retry_count)
            .field("state", &self.state)
            .field("step_id", &self.step_id)
            .field("wait_deadline", &self.wait_deadline)
            .field("workflow_id", &self.workflow_id)
            .finish()
    }
}
impl AppCallbackPayload {
    pub fn builder() -> builder::AppCallbackPayload {
        ::std::default::Default::default()
    }
}
/// A search word for service catalogues.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AppKeyword {
    /// Two-letter code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// `word`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub word: ::std::option::Option<::std::string::String>,
}
impl AppKeyword {
    pub fn builder() -> builder::AppKeyword {
        ::std::default::Default::default()
    }
}
/// The logo in the header of the app.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AppLogo {
    /// Whether the name of the app owner stands beside it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "displayAppOwnerNameInHeader")]
    pub display_app_owner_name_in_header: ::std::option::Option<bool>,
    /// `small`, `medium` or `large`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::std::string::String>,
    /// Where the picture is taken from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
}
impl AppLogo {
    pub fn builder() -> builder::AppLogo {
        ::std::default::Default::default()
    }
}
/// How access to the app can be given on.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AppMetadataAccess {
    /// Whether access can be delegated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delegable: ::std::option::Option<bool>,
    /// What a delegation comprises, by language code.
    #[serde(rename = "rightDescription")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub right_description: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Whether the app shows up where access is delegated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub visible: ::std::option::Option<bool>,
}
impl AppMetadataAccess {
    pub fn builder() -> builder::AppMetadataAccess {
        ::std::default::Default::default()
    }
}
/// Where users of the app can ask.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AppMetadataContactPoint {
    /// What the contact point is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// Address of a web page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contactPage")]
    pub contact_page: ::std::option::Option<::std::string::String>,
    /// `email`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// `telephone`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub telephone: ::std::option::Option<::std::string::String>,
}
impl AppMetadataContactPoint {
    pub fn builder() -> builder::AppMetadataContactPoint {
        ::std::default::Default::default()
    }
}
/// One choice of an option list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AppOption {
    /// Text or text key shown beside the label.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Text or text key behind the help button.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "helpText")]
    pub help_text: ::std::option::Option<::std::string::String>,
    /// Text or text key for the user.
    pub label: ::std::option::Option<::std::string::String>,
    /// Groups the choice belongs to, by tag name; only in published code lists.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub tags: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// What is stored when this is chosen; absent for the choice that means nothing is chosen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<AppOptionValue>,
}
impl AppOption {
    pub fn builder() -> builder::AppOption {
        ::std::default::Default::default()
    }
}
/// The current task, as the caller sees it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
#[non_exhaustive]
pub struct AppProcessElementInfo {
    /// Whether the caller may take each action of the task.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub actions: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, bool>,
    >,
    /// `data`, `confirmation`, `signing`, `payment`, `feedback` or a type of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "altinnTaskType")]
    pub altinn_task_type: ::std::option::Option<::std::string::String>,
    /// Id of the task in the process definition, such as `Task_1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "elementId")]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// `Task` or `ServiceTask`; a service task is carried out by a machine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "elementType")]
    pub element_type: ::std::option::Option<::std::string::String>,
    /// Absent for the current task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ended: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Running number of the task in the process.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flow: ::std::option::Option<i32>,
    /// How the process came here, such as `CompleteCurrentMoveToNext`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "flowType")]
    pub flow_type: ::std::option::Option<::std::string::String>,
    /// Name from the process definition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the caller may read in this task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<bool>,
    /// When the task began.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The same with the kind of action.
    #[serde(rename = "userActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub user_actions: ::altinn_runtime::Optional<::std::vec::Vec<UserAction>>,
    /// Outcome of the last validation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    pub validated: ::std::option::Option<ValidationStatus>,
    /// Whether the caller may write in this task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub write: ::std::option::Option<bool>,
}
impl AppProcessElementInfo {
    pub fn builder() -> builder::AppProcessElementInfo {
        ::std::default::Default::default()
    }
}
/// Where the process of an instance stands, as the caller sees it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AppProcessState {
    /// Absent before the start and after the end.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "currentTask")]
    pub current_task: ::std::option::Option<AppProcessElementInfo>,
    /// Id of the end event reached.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endEvent")]
    pub end_event: ::std::option::Option<::std::string::String>,
    /// Absent while the process runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ended: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// All tasks of the process definition.
    #[serde(rename = "processTasks")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub process_tasks: ::altinn_runtime::Optional<
        ::std::vec::Vec<AppProcessTaskTypeInfo>,
    >,
    /// Id of the start event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "startEvent")]
    pub start_event: ::std::option::Option<::std::string::String>,
    /// Absent before the process has started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// How far the engine is with the step to the next task; missing where it was not asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workflow: ::std::option::Option<AppProcessWorkflowStatus>,
}
impl AppProcessState {
    pub fn builder() -> builder::AppProcessState {
        ::std::default::Default::default()
    }
}
/// A task of the process definition.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AppProcessTaskTypeInfo {
    /// `data`, `confirmation`, `signing`, `payment`, `feedback` or a type of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "altinnTaskType")]
    pub altinn_task_type: ::std::option::Option<::std::string::String>,
    /// Id of the task in the process definition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "elementId")]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// `Task` or `ServiceTask`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "elementType")]
    pub element_type: ::std::option::Option<::std::string::String>,
}
impl AppProcessTaskTypeInfo {
    pub fn builder() -> builder::AppProcessTaskTypeInfo {
        ::std::default::Default::default()
    }
}
/// Why a step failed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AppProcessWorkflowFailure {
    /// Kind of failure.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<WorkflowFailureKind>,
    /// When it failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "occurredAt")]
    pub occurred_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The workflow; tell it to the support of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "workflowId")]
    pub workflow_id: ::std::option::Option<::altinn_runtime::Uuid>,
}
impl AppProcessWorkflowFailure {
    pub fn builder() -> builder::AppProcessWorkflowFailure {
        ::std::default::Default::default()
    }
}
/// How far a step is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AppProcessWorkflowProgress {
    /// Parts that are done.
    pub completed: i32,
    /// All parts.
    pub total: i32,
}
impl AppProcessWorkflowProgress {
    pub fn builder() -> builder::AppProcessWorkflowProgress {
        ::std::default::Default::default()
    }
}
/// What the workflow engine is doing with the step to the next task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AppProcessWorkflowStatus {
    /// What went wrong, where the status is `failed`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub failure: ::std::option::Option<AppProcessWorkflowFailure>,
    /// How many parts of the step are done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub progress: ::std::option::Option<AppProcessWorkflowProgress>,
    /// Whether an attempt failed and is repeated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retrying: ::std::option::Option<bool>,
    /// When the step began.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "startedAt")]
    pub started_at: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Whether it is at work.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<WorkflowActivityStatus>,
    /// The task that it leads to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "targetTask")]
    pub target_task: ::std::option::Option<::std::string::String>,
    /// What it waits for, in words of the app or the key of a text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "waitingReason")]
    pub waiting_reason: ::std::option::Option<::std::string::String>,
}
impl AppProcessWorkflowStatus {
    pub fn builder() -> builder::AppProcessWorkflowStatus {
        ::std::default::Default::default()
    }
}
/// A language that the app has texts in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ApplicationLanguage {
    /// Two-letter code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
}
impl ApplicationLanguage {
    pub fn builder() -> builder::ApplicationLanguage {
        ::std::default::Default::default()
    }
}
/// What the app does with form data of a data type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ApplicationLogic {
    /// Whether stateless use needs no login.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "allowAnonymousOnStateless")]
    pub allow_anonymous_on_stateless: ::std::option::Option<bool>,
    /// Whether the element is created when its task begins.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "autoCreate")]
    pub auto_create: ::std::option::Option<bool>,
    /// Whether elements are deleted when the process ends.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "autoDeleteOnProcessEnd")]
    pub auto_delete_on_process_end: ::std::option::Option<bool>,
    /// Name of the .NET class of the model; marks the data type as form data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "classRef")]
    pub class_ref: ::std::option::Option<::std::string::String>,
    /// Whether only the app itself may create elements.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disallowUserCreate")]
    pub disallow_user_create: ::std::option::Option<bool>,
    /// Whether only the app itself may delete elements.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disallowUserDelete")]
    pub disallow_user_delete: ::std::option::Option<bool>,
    /// Name of the schema.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "schemaRef")]
    pub schema_ref: ::std::option::Option<::std::string::String>,
    /// Fields that are removed before the data is final.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "shadowFields")]
    pub shadow_fields: ::std::option::Option<ShadowFields>,
}
impl ApplicationLogic {
    pub fn builder() -> builder::ApplicationLogic {
        ::std::default::Default::default()
    }
}
/// What an app is made of and how it behaves. Members that are not listed here are kept as they come.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ApplicationMetadata {
    /// How access can be given on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub access: ::std::option::Option<AppMetadataAccess>,
    /// Version of the app library; tells which operations the app has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "altinnNugetVersion")]
    pub altinn_nuget_version: ::std::option::Option<::std::string::String>,
    /// Own token scopes of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "apiScopes")]
    pub api_scopes: ::std::option::Option<ApiScopesConfiguration>,
    /// Whether an instance is deleted when its process ends.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "autoDeleteOnProcessEnd")]
    pub auto_delete_on_process_end: ::std::option::Option<bool>,
    /// Where to ask.
    #[serde(rename = "contactPoints")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub contact_points: ::altinn_runtime::Optional<
        ::std::vec::Vec<AppMetadataContactPoint>,
    >,
    /// Whether and how an instance can be copied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "copyInstanceSettings")]
    pub copy_instance_settings: ::std::option::Option<CopyInstanceSettings>,
    /// When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who created it: a user id, or the number of an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Form fields copied to `dataValues` of the instance.
    #[serde(rename = "dataFields")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data_fields: ::altinn_runtime::Optional<::std::vec::Vec<DataField>>,
    /// Kinds of data elements that an instance can have.
    #[serde(rename = "dataTypes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data_types: ::altinn_runtime::Optional<::std::vec::Vec<DataType>>,
    /// What the app is for, by language code.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub description: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Whether only organisations may start instances.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disallowUserInstantiation")]
    pub disallow_user_instantiation: ::std::option::Option<bool>,
    /// How the instance is sent on with eFormidling.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "eFormidling")]
    pub e_formidling: ::std::option::Option<EFormidlingContract>,
    /// Ids for `call_external_api`.
    #[serde(rename = "externalApiIds")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub external_api_ids: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Switches that the app tells its frontend.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub features: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, bool>,
    >,
    /// Address of a page about the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub homepage: ::std::option::Option<::std::string::String>,
    /// `{org}/{app}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Search words for service catalogues.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub keywords: ::altinn_runtime::Optional<::std::vec::Vec<AppKeyword>>,
    /// Last change of any kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who changed it last: a user id, or the number of an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChangedBy")]
    pub last_changed_by: ::std::option::Option<::std::string::String>,
    /// Logo in the header.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logo: ::std::option::Option<AppLogo>,
    /// How instances appear in the inbox.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "messageBoxConfig")]
    pub message_box_config: ::std::option::Option<MessageBoxConfig>,
    /// What the user meets when opening the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "onEntry")]
    pub on_entry: ::std::option::Option<OnEntry>,
    /// Short name of the app owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org: ::std::option::Option<::std::string::String>,
    /// Parties that may start an instance; all where none is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyTypesAllowed")]
    pub party_types_allowed: ::std::option::Option<PartyTypesAllowed>,
    /// Form fields shown with the instance in the inbox.
    #[serde(rename = "presentationFields")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub presentation_fields: ::altinn_runtime::Optional<::std::vec::Vec<DataField>>,
    /// Days after archiving in which the instance cannot be deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "preventInstanceDeletionForDays")]
    pub prevent_instance_deletion_for_days: ::std::option::Option<i32>,
    /// Id of the process definition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "processId")]
    pub process_id: ::std::option::Option<::std::string::String>,
    /// `always` or `never`, where the app decides whether users choose a party before they begin.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "promptForParty")]
    pub prompt_for_party: ::std::option::Option<::std::string::String>,
    /// Which storage account holds the content; of no use to callers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "storageAccountNumber")]
    pub storage_account_number: ::std::option::Option<i32>,
    /// Name of the app, by language code.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub title: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// The app may be used from then on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "validFrom")]
    pub valid_from: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// The app may be used until then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "validTo")]
    pub valid_to: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Version of the deployed app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ApplicationMetadata {
    pub fn builder() -> builder::ApplicationMetadata {
        ::std::default::Default::default()
    }
}
/// An organisation that the user may sign for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AuthorizedOrganizationDetails {
    /// `orgName`
    #[serde(rename = "orgName")]
    pub org_name: ::std::option::Option<::std::string::String>,
    /// Nine digits.
    #[serde(rename = "orgNumber")]
    pub org_number: ::std::option::Option<::std::string::String>,
    /// `partyId`
    #[serde(rename = "partyId")]
    pub party_id: i32,
}
impl AuthorizedOrganizationDetails {
    pub fn builder() -> builder::AuthorizedOrganizationDetails {
        ::std::default::Default::default()
    }
}
/// A stored data element, with the fields that calculations changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CalculationResult {
    /// Where storage keeps the content; of no use to callers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "blobStoragePath")]
    pub blob_storage_path: ::std::option::Option<::std::string::String>,
    /// New values by field path; absent when the data was stored as sent, null for a field that was emptied.
    #[serde(rename = "changedFields")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub changed_fields: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Hash of the content, if computed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentHash")]
    pub content_hash: ::std::option::Option<::std::string::String>,
    /// Media type; `application/xml` for stored form data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who created it: a user id, or the number of an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Id of its data type in the application metadata.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataType")]
    pub data_type: ::std::option::Option<::std::string::String>,
    /// Filled in once the element is deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "deleteStatus")]
    pub delete_status: ::std::option::Option<DeleteStatus>,
    /// State of the malware scan.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fileScanResult")]
    pub file_scan_result: ::std::option::Option<FileScanResult>,
    /// Absent for form data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filename: ::std::option::Option<::std::string::String>,
    /// Id of the data element, a UUID; `dataGuid` of other operations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The part of the instance id after the slash.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceGuid")]
    pub instance_guid: ::std::option::Option<::std::string::String>,
    /// Whether the instance owner has read it since it was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isRead")]
    pub is_read: ::std::option::Option<bool>,
    /// Last change of any kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who changed it last: a user id, or the number of an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChangedBy")]
    pub last_changed_by: ::std::option::Option<::std::string::String>,
    /// Whether the element may no longer be changed or deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub locked: ::std::option::Option<bool>,
    /// Entries set by the app.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub metadata: ::altinn_runtime::Optional<::std::vec::Vec<KeyValueEntry>>,
    /// What the element was made from.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub references: ::altinn_runtime::Optional<::std::vec::Vec<DataElementReference>>,
    /// Ids of related data elements; superseded by `references`.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub refs: ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
    /// Addresses of the element.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "selfLinks")]
    pub self_links: ::std::option::Option<ResourceLinks>,
    /// Bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    /// Free labels.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub tags: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Entries set by users.
    #[serde(rename = "userDefinedMetadata")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub user_defined_metadata: ::altinn_runtime::Optional<
        ::std::vec::Vec<KeyValueEntry>,
    >,
}
impl CalculationResult {
    pub fn builder() -> builder::CalculationResult {
        ::std::default::Default::default()
    }
}
/// The card a payment was made with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CardDetails {
    /// Month and year, as the payment processor writes them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expiryDate")]
    pub expiry_date: ::std::option::Option<::std::string::String>,
    /// Card number with the middle digits hidden.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maskedPan")]
    pub masked_pan: ::std::option::Option<::std::string::String>,
}
impl CardDetails {
    pub fn builder() -> builder::CardDetails {
        ::std::default::Default::default()
    }
}
/// Something a frontend should do after an action.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ClientAction {
    /// What to do, such as `nextPage` or `closeModal`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Details for it.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub metadata: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl ClientAction {
    pub fn builder() -> builder::ClientAction {
        ::std::default::Default::default()
    }
}
/// An event in CloudEvents JSON form, with the extensions of Altinn. Members that are not listed here are kept as they come.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CloudEvent {
    /// The subject by another identifier.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alternativesubject: ::std::option::Option<::std::string::String>,
    /// Free content.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    /// Media type of `data`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datacontenttype: ::std::option::Option<::std::string::String>,
    /// URI of the schema of `data`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataschema: ::std::option::Option<::std::string::String>,
    /// Unique together with `source`.
    pub id: ::std::string::String,
    /// URN of the resource it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<::std::string::String>,
    /// Id within the resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resourceinstance: ::std::option::Option<::std::string::String>,
    /// URI of what the event is about, such as an instance.
    pub source: ::std::string::String,
    /// `1.0`.
    pub specversion: ::std::string::String,
    /// Who it concerns.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Decides which handler of the app takes it.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl CloudEvent {
    pub fn builder() -> builder::CloudEvent {
        ::std::default::Default::default()
    }
}
/// Statement of a party that it needs nothing more from the instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CompleteConfirmation {
    /// `confirmedOn`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "confirmedOn")]
    pub confirmed_on: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Short name of the organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "stakeholderId")]
    pub stakeholder_id: ::std::option::Option<::std::string::String>,
}
impl CompleteConfirmation {
    pub fn builder() -> builder::CompleteConfirmation {
        ::std::default::Default::default()
    }
}
/// Whether and how an archived instance can be copied.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct CopyInstanceSettings {
    /// `enabled`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Form fields that are emptied in the copy.
    #[serde(rename = "excludedDataFields")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub excluded_data_fields: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Data types that are not copied.
    #[serde(rename = "excludedDataTypes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub excluded_data_types: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Whether attachments are copied too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "includeAttachments")]
    pub include_attachments: ::std::option::Option<bool>,
}
impl CopyInstanceSettings {
    pub fn builder() -> builder::CopyInstanceSettings {
        ::std::default::Default::default()
    }
}
/// Own e-mail text of a notification.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CustomEmail {
    /// Text in each language.
    pub body: CustomText,
    /// Subject line in each language.
    pub subject: CustomText,
}
impl CustomEmail {
    pub fn builder() -> builder::CustomEmail {
        ::std::default::Default::default()
    }
}
/// Own SMS text of a notification.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CustomSms {
    /// Name shown as the sender.
    #[serde(rename = "senderName")]
    pub sender_name: ::std::option::Option<::std::string::String>,
    /// Text in each language.
    pub text: CustomText,
}
impl CustomSms {
    pub fn builder() -> builder::CustomSms {
        ::std::default::Default::default()
    }
}
/// A text in the three languages of Altinn.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CustomText {
    /// English.
    pub en: ::std::option::Option<::std::string::String>,
    /// Bokmål.
    pub nb: ::std::option::Option<::std::string::String>,
    /// Nynorsk.
    pub nn: ::std::option::Option<::std::string::String>,
}
impl CustomText {
    pub fn builder() -> builder::CustomText {
        ::std::default::Default::default()
    }
}
/// What the deletion of a data element led to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataDeleteResponse {
    /// The instance without the element.
    pub instance: Instance,
    /// Form data that calculations changed.
    #[serde(rename = "newDataModels")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub new_data_models: ::std::vec::Vec<DataModelPairResponse>,
    /// Issues by validator; empty unless validation was asked for.
    #[serde(rename = "validationIssues")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub validation_issues: ::std::vec::Vec<ValidationSourcePair>,
}
impl DataDeleteResponse {
    pub fn builder() -> builder::DataDeleteResponse {
        ::std::default::Default::default()
    }
}
/// A form or a file that belongs to an instance; the content is fetched apart.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataElement {
    /// Where storage keeps the content; of no use to callers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "blobStoragePath")]
    pub blob_storage_path: ::std::option::Option<::std::string::String>,
    /// Hash of the content, if computed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentHash")]
    pub content_hash: ::std::option::Option<::std::string::String>,
    /// Media type; `application/xml` for stored form data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who created it: a user id, or the number of an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Id of its data type in the application metadata.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataType")]
    pub data_type: ::std::option::Option<::std::string::String>,
    /// Filled in once the element is deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "deleteStatus")]
    pub delete_status: ::std::option::Option<DeleteStatus>,
    /// State of the malware scan.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fileScanResult")]
    pub file_scan_result: ::std::option::Option<FileScanResult>,
    /// Absent for form data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filename: ::std::option::Option<::std::string::String>,
    /// Id of the data element, a UUID; `dataGuid` of other operations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The part of the instance id after the slash.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceGuid")]
    pub instance_guid: ::std::option::Option<::std::string::String>,
    /// Whether the instance owner has read it since it was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isRead")]
    pub is_read: ::std::option::Option<bool>,
    /// Last change of any kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who changed it last: a user id, or the number of an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChangedBy")]
    pub last_changed_by: ::std::option::Option<::std::string::String>,
    /// Whether the element may no longer be changed or deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub locked: ::std::option::Option<bool>,
    /// Entries set by the app.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub metadata: ::altinn_runtime::Optional<::std::vec::Vec<KeyValueEntry>>,
    /// What the element was made from.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub references: ::altinn_runtime::Optional<::std::vec::Vec<DataElementReference>>,
    /// Ids of related data elements; superseded by `references`.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub refs: ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
    /// Addresses of the element.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "selfLinks")]
    pub self_links: ::std::option::Option<ResourceLinks>,
    /// Bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    /// Free labels.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub tags: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Entries set by users.
    #[serde(rename = "userDefinedMetadata")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub user_defined_metadata: ::altinn_runtime::Optional<
        ::std::vec::Vec<KeyValueEntry>,
    >,
}
impl DataElement {
    pub fn builder() -> builder::DataElement {
        ::std::default::Default::default()
    }
}
/// Scan state of one attachment.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataElementFileScanResult {
    /// `fileScanResult`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fileScanResult")]
    pub file_scan_result: ::std::option::Option<FileScanResult>,
    /// Id of the data element.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
impl DataElementFileScanResult {
    pub fn builder() -> builder::DataElementFileScanResult {
        ::std::default::Default::default()
    }
}
/// What a data element was made from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataElementReference {
    /// How they are related.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub relation: ::std::option::Option<RelationType>,
    /// Id of the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// What the id refers to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "valueType")]
    pub value_type: ::std::option::Option<ReferenceType>,
}
impl DataElementReference {
    pub fn builder() -> builder::DataElementReference {
        ::std::default::Default::default()
    }
}
/// A form field that is copied to the instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataField {
    /// Data type whose form has the field.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataTypeId")]
    pub data_type_id: ::std::option::Option<::std::string::String>,
    /// Key under which the value is found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Path of the field in the data model.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub path: ::std::option::Option<::std::string::String>,
}
impl DataField {
    pub fn builder() -> builder::DataField {
        ::std::default::Default::default()
    }
}
/// Rows for a table or picker in the form.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataList {
    /// The rows, in the shape that the app gives them.
    #[serde(rename = "listItems")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub list_items: ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
    /// Paging.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_metaData")]
    pub meta_data: ::std::option::Option<DataListMetadata>,
}
impl DataList {
    pub fn builder() -> builder::DataList {
        ::std::default::Default::default()
    }
}
/// Paging of a data list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataListMetadata {
    /// Addresses of other pages, if the app gives any.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub links: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Current page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub page: ::std::option::Option<i32>,
    /// Number of pages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// Rows on each page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Number of rows in all; spelt as the server does.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "totaltItemsCount")]
    pub totalt_items_count: ::std::option::Option<i32>,
}
impl DataListMetadata {
    pub fn builder() -> builder::DataListMetadata {
        ::std::default::Default::default()
    }
}
/// A data model of a form, with its data.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataModelInfo {
    /// The data element that holds it; missing without an instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataElementId")]
    pub data_element_id: ::std::option::Option<::std::string::String>,
    /// Rules of validation that are expressions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "expressionValidationConfig")]
    pub expression_validation_config: ::std::option::Option<::serde_json::Value>,
    /// The data as it is, or prefilled.
    #[serde(rename = "initialData")]
    #[serde(default)]
    pub initial_data: ::serde_json::Value,
    /// The first validation of this data.
    #[serde(rename = "initialValidationIssues")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub initial_validation_issues: ::altinn_runtime::Optional<
        ::std::vec::Vec<ValidationIssueWithSource>,
    >,
    /// JSON schema.
    #[serde(default)]
    pub schema: ::serde_json::Value,
}
impl DataModelInfo {
    pub fn builder() -> builder::DataModelInfo {
        ::std::default::Default::default()
    }
}
/// Form data of one element, as it is now.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataModelPairResponse {
    /// In the shape of the data model of the app.
    #[serde(default)]
    pub data: ::serde_json::Value,
    /// The data element it belongs to.
    #[serde(rename = "dataElementId")]
    pub data_element_id: ::altinn_runtime::Uuid,
}
impl DataModelPairResponse {
    pub fn builder() -> builder::DataModelPairResponse {
        ::std::default::Default::default()
    }
}
/// A change of one form data element.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DataPatchRequest {
    /// Validators not to run now; they still run when the process moves on.
    #[serde(rename = "ignoredValidators")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub ignored_validators: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Applied to the JSON form of the data.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub patch: ::std::vec::Vec<PatchOperation>,
}
impl DataPatchRequest {
    pub fn builder() -> builder::DataPatchRequest {
        ::std::default::Default::default()
    }
}
/// A change of several form data elements.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DataPatchRequestMultiple {
    /// Validators not to run now; they still run when the process moves on.
    #[serde(rename = "ignoredValidators")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub ignored_validators: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// At most one for each data element.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub patches: ::std::vec::Vec<PatchListItem>,
}
impl DataPatchRequestMultiple {
    pub fn builder() -> builder::DataPatchRequestMultiple {
        ::std::default::Default::default()
    }
}
/// Outcome of a patch of one data element.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataPatchResponse {
    /// The instance afterwards.
    pub instance: Instance,
    /// The form data after patch and calculations.
    #[serde(rename = "newDataModel")]
    #[serde(default)]
    pub new_data_model: ::serde_json::Value,
    /// Issues by validator; a validator that is missing did not run.
    #[serde(rename = "validationIssues")]
    #[serde(default)]
    pub validation_issues: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<ValidationIssueWithSource>,
        >,
    >,
}
impl DataPatchResponse {
    pub fn builder() -> builder::DataPatchResponse {
        ::std::default::Default::default()
    }
}
/// Outcome of a patch.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataPatchResponseMultiple {
    /// The instance afterwards.
    pub instance: Instance,
    /// Every form data element that changed, after patch and calculations.
    #[serde(rename = "newDataModels")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub new_data_models: ::std::vec::Vec<DataModelPairResponse>,
    /// Issues by validator; a validator that is missing did not run.
    #[serde(rename = "validationIssues")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub validation_issues: ::std::vec::Vec<ValidationSourcePair>,
}
impl DataPatchResponseMultiple {
    pub fn builder() -> builder::DataPatchResponseMultiple {
        ::std::default::Default::default()
    }
}
/// A problem with the findings about an upload.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataPostErrorResponse {
    /// `detail`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// `instance`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// `status`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// `title`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// `type`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// What is wrong with the file.
    #[serde(rename = "uploadValidationIssues")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub upload_validation_issues: ::std::vec::Vec<ValidationIssueWithSource>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl DataPostErrorResponse {
    pub fn builder() -> builder::DataPostErrorResponse {
        ::std::default::Default::default()
    }
}
/// What the creation of a data element led to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DataPostResponse {
    /// The instance with the new element.
    pub instance: Instance,
    /// Id of the new element.
    #[serde(rename = "newDataElementId")]
    pub new_data_element_id: ::altinn_runtime::Uuid,
    /// Form data that calculations changed.
    #[serde(rename = "newDataModels")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub new_data_models: ::std::vec::Vec<DataModelPairResponse>,
    /// Issues by validator; empty unless validation was asked for.
    #[serde(rename = "validationIssues")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub validation_issues: ::std::vec::Vec<ValidationSourcePair>,
}
impl DataPostResponse {
    pub fn builder() -> builder::DataPostResponse {
        ::std::default::Default::default()
    }
}
/// A kind of data element that instances of the app can have.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
#[non_exhaustive]
pub struct DataType {
    /// Action that the policy must allow for reading, beyond read access.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "actionRequiredToRead")]
    pub action_required_to_read: ::std::option::Option<::std::string::String>,
    /// Action that the policy must allow for writing, beyond write access.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "actionRequiredToWrite")]
    pub action_required_to_write: ::std::option::Option<::std::string::String>,
    /// Media types that are accepted; any where it is empty.
    #[serde(rename = "allowedContentTypes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_content_types: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Former spelling of `allowedContributors`.
    #[deprecated]
    #[serde(rename = "allowedContributers")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_contributers: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Who may write, as `org:` and a short name or `orgno:` and a number; anybody with write access where it is empty.
    #[serde(rename = "allowedContributors")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_contributors: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Keys that users may set; any where it is empty.
    #[serde(rename = "allowedKeysForUserDefinedMetadata")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_keys_for_user_defined_metadata: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Present for form data, absent for attachments.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "appLogic")]
    pub app_logic: ::std::option::Option<ApplicationLogic>,
    /// Explanation by language code.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub description: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Whether files are scanned for malware.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "enableFileScan")]
    pub enable_file_scan: ::std::option::Option<bool>,
    /// Whether the form goes into the PDF.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "enablePdfCreation")]
    pub enable_pdf_creation: ::std::option::Option<bool>,
    /// Analysers that look at uploads.
    #[serde(rename = "enabledFileAnalysers")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub enabled_file_analysers: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Validators that look at uploads.
    #[serde(rename = "enabledFileValidators")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub enabled_file_validators: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Text key of the heading in the receipt.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub grouping: ::std::option::Option<::std::string::String>,
    /// Name used when creating elements.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Most elements in an instance; 0 means no limit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxCount")]
    pub max_count: ::std::option::Option<i32>,
    /// Largest size in MB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "maxSize")]
    pub max_size: ::std::option::Option<i32>,
    /// Fewest elements for the task to be complete.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "minCount")]
    pub min_count: ::std::option::Option<i32>,
    /// Task that the data belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "taskId")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Whether an unfinished scan stops the task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "validationErrorOnPendingFileScan")]
    pub validation_error_on_pending_file_scan: ::std::option::Option<bool>,
}
impl DataType {
    pub fn builder() -> builder::DataType {
        ::std::default::Default::default()
    }
}
/// Whether a data element is deleted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DeleteStatus {
    /// When.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hardDeleted")]
    pub hard_deleted: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Deleted beyond recovery.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isHardDeleted")]
    pub is_hard_deleted: ::std::option::Option<bool>,
}
impl DeleteStatus {
    pub fn builder() -> builder::DeleteStatus {
        ::std::default::Default::default()
    }
}
/// How an instance is sent on with eFormidling.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct EFormidlingContract {
    /// Data types that are sent along.
    #[serde(rename = "dataTypes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data_types: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Shipment type of a DPF message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dpfShipmentType")]
    pub dpf_shipment_type: ::std::option::Option<::std::string::String>,
    /// Process id of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process: ::std::option::Option<::std::string::String>,
    /// Organisation number of the receiver.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub receiver: ::std::option::Option<::std::string::String>,
    /// Login level that the receiver must have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "securityLevel")]
    pub security_level: ::std::option::Option<i32>,
    /// Task after which it is sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendAfterTaskId")]
    pub send_after_task_id: ::std::option::Option<::std::string::String>,
    /// Transport, such as `DPF` or `DPO`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "serviceId")]
    pub service_id: ::std::option::Option<::std::string::String>,
    /// Document standard.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standard: ::std::option::Option<::std::string::String>,
    /// Message type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Version of the message type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "typeVersion")]
    pub type_version: ::std::option::Option<::std::string::String>,
}
impl EFormidlingContract {
    pub fn builder() -> builder::EFormidlingContract {
        ::std::default::Default::default()
    }
}
/// An instance with the whole state of its process.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct EnrichedInstanceResponse {
    /// `appId`
    #[serde(rename = "appId")]
    pub app_id: ::std::option::Option<::std::string::String>,
    /// `completeConfirmations`
    #[serde(rename = "completeConfirmations")]
    #[serde(default)]
    pub complete_confirmations: ::altinn_runtime::Optional<
        ::std::vec::Vec<CompleteConfirmation>,
    >,
    /// `created`
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `createdBy`
    #[serde(rename = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// The data elements that the caller may see.
    #[serde(default)]
    pub data: ::altinn_runtime::Optional<::std::vec::Vec<DataElement>>,
    /// `dataValues`
    #[serde(rename = "dataValues")]
    #[serde(default)]
    pub data_values: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// `dueBefore`
    #[serde(rename = "dueBefore")]
    pub due_before: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `id`
    pub id: ::std::option::Option<::std::string::String>,
    /// Whose instance it is, with the party.
    #[serde(rename = "instanceOwner")]
    pub instance_owner: InstanceOwnerResponse,
    /// `lastChanged`
    #[serde(rename = "lastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `lastChangedBy`
    #[serde(rename = "lastChangedBy")]
    pub last_changed_by: ::std::option::Option<::std::string::String>,
    /// `org`
    pub org: ::std::option::Option<::std::string::String>,
    /// `presentationTexts`
    #[serde(rename = "presentationTexts")]
    #[serde(default)]
    pub presentation_texts: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// The process, with what the caller may do and how far the workflow is.
    pub process: AppProcessState,
    /// `selfLinks`
    #[serde(rename = "selfLinks")]
    pub self_links: ResourceLinks,
    /// `status`
    pub status: InstanceStatus,
    /// `visibleAfter`
    #[serde(rename = "visibleAfter")]
    pub visible_after: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl EnrichedInstanceResponse {
    pub fn builder() -> builder::EnrichedInstanceResponse {
        ::std::default::Default::default()
    }
}
/// All that a form needs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct FormBootstrapResponse {
    /// The data models by data type.
    #[serde(rename = "dataModels")]
    #[serde(default)]
    pub data_models: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, DataModelInfo>,
    >,
    /// The layouts by the name of their page.
    #[serde(default)]
    pub layouts: ::serde_json::Value,
    /// Code lists by id.
    #[serde(rename = "staticOptions")]
    #[serde(default)]
    pub static_options: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, StaticOptionSet>,
    >,
    /// The first validation of the instance; missing without an instance and for printing.
    #[serde(rename = "validationIssues")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub validation_issues: ::altinn_runtime::Optional<
        ::std::vec::Vec<ValidationIssueWithSource>,
    >,
}
impl FormBootstrapResponse {
    pub fn builder() -> builder::FormBootstrapResponse {
        ::std::default::Default::default()
    }
}
/// When an instance is hidden from the inbox.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct HideSettings {
    /// `hideAlways`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hideAlways")]
    pub hide_always: ::std::option::Option<bool>,
    /// Ids of tasks during which it is hidden.
    #[serde(rename = "hideOnTask")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub hide_on_task: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl HideSettings {
    pub fn builder() -> builder::HideSettings {
        ::std::default::Default::default()
    }
}
/// A case in an app: owner, process, status and data.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Instance {
    /// `{org}/{app}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "appId")]
    pub app_id: ::std::option::Option<::std::string::String>,
    /// Parties that need nothing more from the instance.
    #[serde(rename = "completeConfirmations")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub complete_confirmations: ::altinn_runtime::Optional<
        ::std::vec::Vec<CompleteConfirmation>,
    >,
    /// When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who created it: a user id, or the number of an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Its data elements; those that the caller may not read are left out.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data: ::altinn_runtime::Optional<::std::vec::Vec<DataElement>>,
    /// Values from the form that instances can be searched by, by data field.
    #[serde(rename = "dataValues")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data_values: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Deadline shown to the user; nothing happens when it passes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueBefore")]
    pub due_before: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `{instanceOwnerPartyId}/{instanceGuid}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The party the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceOwner")]
    pub instance_owner: ::std::option::Option<InstanceOwner>,
    /// Last change of any kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who changed it last: a user id, or the number of an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChangedBy")]
    pub last_changed_by: ::std::option::Option<::std::string::String>,
    /// Short name of the app owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org: ::std::option::Option<::std::string::String>,
    /// Texts shown with the instance in the inbox, by presentation field.
    #[serde(rename = "presentationTexts")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub presentation_texts: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Where the process stands; absent before it has started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process: ::std::option::Option<ProcessState>,
    /// Addresses of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "selfLinks")]
    pub self_links: ::std::option::Option<ResourceLinks>,
    /// Archived, deleted, read and sub-status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<InstanceStatus>,
    /// The instance is hidden from its owner until then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "visibleAfter")]
    pub visible_after: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl Instance {
    pub fn builder() -> builder::Instance {
        ::std::default::Default::default()
    }
}
/// Scan state of an instance and its attachments.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceFileScanResult {
    /// State by attachment.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data: ::altinn_runtime::Optional<::std::vec::Vec<DataElementFileScanResult>>,
    /// The worst of all attachments.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "fileScanResult")]
    pub file_scan_result: ::std::option::Option<FileScanResult>,
    /// Instance id, with party id and UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
impl InstanceFileScanResult {
    pub fn builder() -> builder::InstanceFileScanResult {
        ::std::default::Default::default()
    }
}
/// The party an instance belongs to. To start an instance give one of party id, person number and organisation number.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstanceOwner {
    /// URN of a user without a national identity number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalIdentifier")]
    pub external_identifier: ::std::option::Option<::std::string::String>,
    /// Nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organisationNumber")]
    pub organisation_number: ::std::option::Option<::std::string::String>,
    /// Party id in Altinn, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyId")]
    pub party_id: ::std::option::Option<::std::string::String>,
    /// National identity number, eleven digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "personNumber")]
    pub person_number: ::std::option::Option<::std::string::String>,
    /// For users without a national identity number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for InstanceOwner {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("InstanceOwner")
            .field("external_identifier", &self.external_identifier)
            .field("organisation_number", &self.organisation_number)
            .field("party_id", &self.party_id)
            .field("person_number", &::std::format_args!("(not shown)"))
            .field("username", &self.username)
            .finish()
    }
}
impl InstanceOwner {
    pub fn builder() -> builder::InstanceOwner {
        ::std::default::Default::default()
    }
}
/// The party an instance belongs to, with what the register knows about it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceOwnerResponse {
    /// URN of a user without a national identity number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalIdentifier")]
    pub external_identifier: ::std::option::Option<::std::string::String>,
    /// Set for organisations.
    #[serde(rename = "organisationNumber")]
    pub organisation_number: ::std::option::Option<::std::string::String>,
    /// Absent in apps on older libraries.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub party: ::std::option::Option<PartyResponse>,
    /// Party id in Altinn, as text.
    #[serde(rename = "partyId")]
    pub party_id: ::std::option::Option<::std::string::String>,
    /// Set for people.
    #[serde(rename = "personNumber")]
    pub person_number: ::std::option::Option<::std::string::String>,
    /// Set for users without a national identity number.
    pub username: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for InstanceOwnerResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("InstanceOwnerResponse")
            .field("external_identifier", &self.external_identifier)
            .field("organisation_number", &self.organisation_number)
            .field("party", &self.party)
            .field("party_id", &self.party_id)
            .field("person_number", &::std::format_args!("(not shown)"))
            .field("username", &self.username)
            .finish()
    }
}
impl InstanceOwnerResponse {
    pub fn builder() -> builder::InstanceOwnerResponse {
        ::std::default::Default::default()
    }
}
/// An instance, with more about its owner.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceResponse {
    /// `{org}/{app}`.
    #[serde(rename = "appId")]
    pub app_id: ::std::option::Option<::std::string::String>,
    /// Parties that need nothing more from the instance.
    #[serde(rename = "completeConfirmations")]
    #[serde(default)]
    pub complete_confirmations: ::altinn_runtime::Optional<
        ::std::vec::Vec<CompleteConfirmation>,
    >,
    /// When it was created.
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who created it: a user id, or the number of an organisation.
    #[serde(rename = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Its data elements; those that the caller may not read are left out.
    #[serde(default)]
    pub data: ::altinn_runtime::Optional<::std::vec::Vec<DataElement>>,
    /// Values from the form that instances can be searched by, by data field.
    #[serde(rename = "dataValues")]
    #[serde(default)]
    pub data_values: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Deadline shown to the user; nothing happens when it passes.
    #[serde(rename = "dueBefore")]
    pub due_before: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `{instanceOwnerPartyId}/{instanceGuid}`.
    pub id: ::std::option::Option<::std::string::String>,
    /// The party the instance belongs to.
    #[serde(rename = "instanceOwner")]
    pub instance_owner: InstanceOwnerResponse,
    /// Last change of any kind.
    #[serde(rename = "lastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who changed it last: a user id, or the number of an organisation.
    #[serde(rename = "lastChangedBy")]
    pub last_changed_by: ::std::option::Option<::std::string::String>,
    /// Short name of the app owner.
    pub org: ::std::option::Option<::std::string::String>,
    /// Texts shown with the instance in the inbox, by presentation field.
    #[serde(rename = "presentationTexts")]
    #[serde(default)]
    pub presentation_texts: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Where the process stands; absent before it has started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub process: ::std::option::Option<ProcessState>,
    /// Addresses of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "selfLinks")]
    pub self_links: ::std::option::Option<ResourceLinks>,
    /// Archived, deleted, read and sub-status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<InstanceStatus>,
    /// The instance is hidden from its owner until then.
    #[serde(rename = "visibleAfter")]
    pub visible_after: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl InstanceResponse {
    pub fn builder() -> builder::InstanceResponse {
        ::std::default::Default::default()
    }
}
/// How the list of open instances is shown when the user opens the app.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceSelection {
    /// Page size at first.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "defaultRowsPerPage")]
    pub default_rows_per_page: ::std::option::Option<i32>,
    /// Position of the chosen page size.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "defaultSelectedOption")]
    pub default_selected_option: ::std::option::Option<i32>,
    /// Page sizes to choose from.
    #[serde(rename = "rowsPerPageOptions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub rows_per_page_options: ::altinn_runtime::Optional<::std::vec::Vec<i32>>,
    /// `asc` or `desc`, by last change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sortDirection")]
    pub sort_direction: ::std::option::Option<::std::string::String>,
}
impl InstanceSelection {
    pub fn builder() -> builder::InstanceSelection {
        ::std::default::Default::default()
    }
}
/// Archived, deleted, read and sub-status of an instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstanceStatus {
    /// When the process ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub archived: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When it was deleted for good.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hardDeleted")]
    pub hard_deleted: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Whether the process has ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isArchived")]
    pub is_archived: ::std::option::Option<bool>,
    /// Gone for good.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isHardDeleted")]
    pub is_hard_deleted: ::std::option::Option<bool>,
    /// In the bin; can be brought back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isSoftDeleted")]
    pub is_soft_deleted: ::std::option::Option<bool>,
    /// Whether its owner has seen it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "readStatus")]
    pub read_status: ::std::option::Option<ReadStatus>,
    /// When it went to the bin.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "softDeleted")]
    pub soft_deleted: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Set by the app owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub substatus: ::std::option::Option<Substatus>,
}
impl InstanceStatus {
    pub fn builder() -> builder::InstanceStatus {
        ::std::default::Default::default()
    }
}
/// What a new instance starts from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstantiationInstance {
    /// Deadline shown to the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueBefore")]
    pub due_before: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Required: the party the instance is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceOwner")]
    pub instance_owner: ::std::option::Option<InstanceOwner>,
    /// Tells the owner about the new instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification: ::std::option::Option<InstantiationNotification>,
    /// Text values for the first form, by field path.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub prefill: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// Archived instance of the same owner to copy, as `{instanceOwnerPartyId}/{instanceGuid}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sourceInstanceId")]
    pub source_instance_id: ::std::option::Option<::std::string::String>,
    /// Keeps the instance hidden from its owner until then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "visibleAfter")]
    pub visible_after: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl InstantiationInstance {
    pub fn builder() -> builder::InstantiationInstance {
        ::std::default::Default::default()
    }
}
/// A message to the owner of a new instance. Newer app libraries only.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstantiationNotification {
    /// Whether an SMS may be sent outside daytime hours; no by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "allowSendingAfterWorkHours")]
    pub allow_sending_after_work_hours: ::std::option::Option<bool>,
    /// Own text in place of the common one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "customEmail")]
    pub custom_email: ::std::option::Option<CustomEmail>,
    /// Own text in place of the common one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "customSms")]
    pub custom_sms: ::std::option::Option<CustomSms>,
    /// Language for organisations; people get that of their profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// E-mail and SMS where it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "notificationChannel")]
    pub notification_channel: ::std::option::Option<NotificationChannel>,
    /// Follow-ups to the message.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub reminders: ::altinn_runtime::Optional<
        ::std::vec::Vec<InstantiationNotificationReminder>,
    >,
    /// Earliest time; at once where it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedSendTime")]
    pub requested_send_time: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl InstantiationNotification {
    pub fn builder() -> builder::InstantiationNotification {
        ::std::default::Default::default()
    }
}
/// A follow-up to the message about a new instance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct InstantiationNotificationReminder {
    /// Own text in place of that of the first message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "customEmail")]
    pub custom_email: ::std::option::Option<CustomEmail>,
    /// Own text in place of that of the first message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "customSms")]
    pub custom_sms: ::std::option::Option<CustomSms>,
    /// Earliest time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requestedSendTime")]
    pub requested_send_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Days after the first message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendAfterDays")]
    pub send_after_days: ::std::option::Option<i32>,
}
impl InstantiationNotificationReminder {
    pub fn builder() -> builder::InstantiationNotificationReminder {
        ::std::default::Default::default()
    }
}
/// Verdict on whether an instance may be started.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InstantiationValidationResult {
    /// Text key of the reason.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "customTextKey")]
    pub custom_text_key: ::std::option::Option<::std::string::String>,
    /// Values for that text.
    #[serde(rename = "customTextParameters")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub custom_text_parameters: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Reason in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it may.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub valid: ::std::option::Option<bool>,
    /// Parties of the user that could.
    #[serde(rename = "validParties")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub valid_parties: ::altinn_runtime::Optional<::std::vec::Vec<Party>>,
}
impl InstantiationValidationResult {
    pub fn builder() -> builder::InstantiationValidationResult {
        ::std::default::Default::default()
    }
}
/// The invoice a payment was made with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct InvoiceDetails {
    /// `invoiceNumber`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "invoiceNumber")]
    pub invoice_number: ::std::option::Option<::std::string::String>,
}
impl InvoiceDetails {
    pub fn builder() -> builder::InvoiceDetails {
        ::std::default::Default::default()
    }
}
/// One entry of metadata.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct KeyValueEntry {
    /// `key`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// `value`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
impl KeyValueEntry {
    pub fn builder() -> builder::KeyValueEntry {
        ::std::default::Default::default()
    }
}
/// Answer to the search for an organisation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct LookupOrganisationResponse {
    /// Present when it was found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organisationDetails")]
    pub organisation_details: ::std::option::Option<OrganisationDetails>,
    /// Whether it was found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub success: ::std::option::Option<bool>,
}
impl LookupOrganisationResponse {
    pub fn builder() -> builder::LookupOrganisationResponse {
        ::std::default::Default::default()
    }
}
/// The person to search for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct LookupPersonRequest {
    /// Must belong to that number.
    #[serde(rename = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// National identity number or D-number, eleven digits.
    #[serde(rename = "socialSecurityNumber")]
    pub social_security_number: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for LookupPersonRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LookupPersonRequest")
            .field("last_name", &self.last_name)
            .field("social_security_number", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl LookupPersonRequest {
    pub fn builder() -> builder::LookupPersonRequest {
        ::std::default::Default::default()
    }
}
/// Answer to the search for a person.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct LookupPersonResponse {
    /// Present when they do.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "personDetails")]
    pub person_details: ::std::option::Option<PersonDetails>,
    /// Whether number and name belong together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub success: ::std::option::Option<bool>,
}
impl LookupPersonResponse {
    pub fn builder() -> builder::LookupPersonResponse {
        ::std::default::Default::default()
    }
}
/// How instances of the app appear in the inbox.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct MessageBoxConfig {
    /// When they are hidden.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "hideSettings")]
    pub hide_settings: ::std::option::Option<HideSettings>,
    /// What is passed on to Dialogporten.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "syncAdapterSettings")]
    pub sync_adapter_settings: ::std::option::Option<SyncAdapterSettings>,
}
impl MessageBoxConfig {
    pub fn builder() -> builder::MessageBoxConfig {
        ::std::default::Default::default()
    }
}
/// What the user meets when opening the app.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct OnEntry {
    /// Used with `select-instance`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceSelection")]
    pub instance_selection: ::std::option::Option<InstanceSelection>,
    /// `new-instance`, `select-instance` or, for stateless apps, the id of a layout set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub show: ::std::option::Option<::std::string::String>,
}
impl OnEntry {
    pub fn builder() -> builder::OnEntry {
        ::std::default::Default::default()
    }
}
/// What is to be paid, to whom and by whom.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct OrderDetails {
    /// Who may pay; anybody where it is empty.
    #[serde(rename = "allowedPayerTypes")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub allowed_payer_types: ::altinn_runtime::Optional<::std::vec::Vec<PayerType>>,
    /// ISO 4217 code, such as `NOK`.
    pub currency: ::std::option::Option<::std::string::String>,
    /// `orderLines`
    #[serde(rename = "orderLines")]
    #[serde(default)]
    pub order_lines: ::altinn_runtime::Optional<::std::vec::Vec<PaymentOrderLine>>,
    /// Reference in other systems.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orderReference")]
    pub order_reference: ::std::option::Option<::std::string::String>,
    /// `payer`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payer: ::std::option::Option<Payer>,
    /// Which payment processor handles it.
    #[serde(rename = "paymentProcessorId")]
    pub payment_processor_id: ::std::option::Option<::std::string::String>,
    /// `receiver`
    pub receiver: PaymentReceiver,
    /// Sum of the lines without VAT.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "totalPriceExVat")]
    pub total_price_ex_vat: ::std::option::Option<::altinn_runtime::Number>,
    /// What the payer pays.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "totalPriceIncVat")]
    pub total_price_inc_vat: ::std::option::Option<::altinn_runtime::Number>,
    /// VAT of all lines.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "totalVat")]
    pub total_vat: ::std::option::Option<::altinn_runtime::Number>,
}
impl OrderDetails {
    pub fn builder() -> builder::OrderDetails {
        ::std::default::Default::default()
    }
}
/// An organisation that was found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct OrganisationDetails {
    /// `name`
    pub name: ::std::option::Option<::std::string::String>,
    /// Nine digits.
    #[serde(rename = "orgNr")]
    pub org_nr: ::std::option::Option<::std::string::String>,
}
impl OrganisationDetails {
    pub fn builder() -> builder::OrganisationDetails {
        ::std::default::Default::default()
    }
}
/// An organisation in the register.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Organization {
    /// Street of the visiting address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "businessAddress")]
    pub business_address: ::std::option::Option<::std::string::String>,
    /// `businessPostalCity`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "businessPostalCity")]
    pub business_postal_city: ::std::option::Option<::std::string::String>,
    /// `businessPostalCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "businessPostalCode")]
    pub business_postal_code: ::std::option::Option<::std::string::String>,
    /// Official e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "eMailAddress")]
    pub e_mail_address: ::std::option::Option<::std::string::String>,
    /// `faxNumber`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "faxNumber")]
    pub fax_number: ::std::option::Option<::std::string::String>,
    /// Web site.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "internetAddress")]
    pub internet_address: ::std::option::Option<::std::string::String>,
    /// Street or box of the postal address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mailingAddress")]
    pub mailing_address: ::std::option::Option<::std::string::String>,
    /// `mailingPostalCity`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mailingPostalCity")]
    pub mailing_postal_city: ::std::option::Option<::std::string::String>,
    /// `mailingPostalCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mailingPostalCode")]
    pub mailing_postal_code: ::std::option::Option<::std::string::String>,
    /// `mobileNumber`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mobileNumber")]
    pub mobile_number: ::std::option::Option<::std::string::String>,
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orgNumber")]
    pub org_number: ::std::option::Option<::std::string::String>,
    /// `telephoneNumber`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "telephoneNumber")]
    pub telephone_number: ::std::option::Option<::std::string::String>,
    /// Code of the state, such as `N` for normal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "unitStatus")]
    pub unit_status: ::std::option::Option<::std::string::String>,
    /// Code of the organisation form, such as `AS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "unitType")]
    pub unit_type: ::std::option::Option<::std::string::String>,
}
impl Organization {
    pub fn builder() -> builder::Organization {
        ::std::default::Default::default()
    }
}
/// A person or organisation as Altinn knows it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Party {
    /// Sub-units.
    #[serde(rename = "childParties")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub child_parties: ::altinn_runtime::Optional<::std::vec::Vec<Party>>,
    /// Whether the organisation is struck off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isDeleted")]
    pub is_deleted: ::std::option::Option<bool>,
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Listed only because the user may act for one of its sub-units.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "onlyHierarchyElementWithNoAccess")]
    pub only_hierarchy_element_with_no_access: ::std::option::Option<bool>,
    /// Set for organisations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orgNumber")]
    pub org_number: ::std::option::Option<::std::string::String>,
    /// Set for organisations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization: ::std::option::Option<Organization>,
    /// Number by which Altinn refers to it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyId")]
    pub party_id: ::std::option::Option<i32>,
    /// What kind of party.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyTypeName")]
    pub party_type_name: ::std::option::Option<PartyType>,
    /// UUID by which Altinn refers to it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyUuid")]
    pub party_uuid: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Set for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub person: ::std::option::Option<Person>,
    /// National identity number; set for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssn: ::std::option::Option<::std::string::String>,
    /// Code of the organisation form, such as `AS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "unitType")]
    pub unit_type: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Party {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Party")
            .field("child_parties", &self.child_parties)
            .field("is_deleted", &self.is_deleted)
            .field("name", &self.name)
            .field(
                "only_hierarchy_element_with_no_access",
                &self.only_hierarchy_element_with_no_access,
            )
            .field("org_number", &self.org_number)
            .field("organization", &self.organization)
            .field("party_id", &self.party_id)
            .field("party_type_name", &self.party_type_name)
            .field("party_uuid", &self.party_uuid)
            .field("person", &self.person)
            .field("ssn", &::std::format_args!("(not shown)"))
            .field("unit_type", &self.unit_type)
            .finish()
    }
}
impl Party {
    pub fn builder() -> builder::Party {
        ::std::default::Default::default()
    }
}
/// A person or organisation as Altinn knows it, in brief.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PartyResponse {
    /// Whether the organisation is struck off.
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    /// `name`
    pub name: ::std::option::Option<::std::string::String>,
    /// Set for organisations.
    #[serde(rename = "orgNumber")]
    pub org_number: ::std::option::Option<::std::string::String>,
    /// Number by which Altinn refers to it.
    #[serde(rename = "partyId")]
    pub party_id: i32,
    /// What kind of party.
    #[serde(rename = "partyTypeName")]
    pub party_type_name: PartyType,
    /// UUID by which Altinn refers to it.
    #[serde(rename = "partyUuid")]
    pub party_uuid: ::std::option::Option<::altinn_runtime::Uuid>,
    /// National identity number; set for people.
    pub ssn: ::std::option::Option<::std::string::String>,
    /// Code of the organisation form, such as `AS`.
    #[serde(rename = "unitType")]
    pub unit_type: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for PartyResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PartyResponse")
            .field("is_deleted", &self.is_deleted)
            .field("name", &self.name)
            .field("org_number", &self.org_number)
            .field("party_id", &self.party_id)
            .field("party_type_name", &self.party_type_name)
            .field("party_uuid", &self.party_uuid)
            .field("ssn", &::std::format_args!("(not shown)"))
            .field("unit_type", &self.unit_type)
            .finish()
    }
}
impl PartyResponse {
    pub fn builder() -> builder::PartyResponse {
        ::std::default::Default::default()
    }
}
/// Kinds of party that may start an instance. Where none is set, all may.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PartyTypesAllowed {
    /// `bankruptcyEstate`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "bankruptcyEstate")]
    pub bankruptcy_estate: ::std::option::Option<bool>,
    /// `organisation`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organisation: ::std::option::Option<bool>,
    /// `person`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub person: ::std::option::Option<bool>,
    /// Sub-units of organisations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "subUnit")]
    pub sub_unit: ::std::option::Option<bool>,
}
impl PartyTypesAllowed {
    pub fn builder() -> builder::PartyTypesAllowed {
        ::std::default::Default::default()
    }
}
/// A patch and the data element it is for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PatchListItem {
    /// The form data element to change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataElementId")]
    pub data_element_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Applied to the JSON form of the data.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub patch: ::altinn_runtime::Optional<::std::vec::Vec<PatchOperation>>,
}
impl PatchListItem {
    pub fn builder() -> builder::PatchListItem {
        ::std::default::Default::default()
    }
}
/// One operation of RFC 6902.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PatchOperation {
    /// JSON Pointer to the source of `move` and `copy`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
    /// What to do.
    pub op: PatchOperationType,
    /// JSON Pointer to the target, such as `/person/name`.
    pub path: ::std::string::String,
    /// For `add`, `replace` and `test`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::serde_json::Value>,
}
impl PatchOperation {
    pub fn builder() -> builder::PatchOperation {
        ::std::default::Default::default()
    }
}
/// Who pays: a person or a company.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Payer {
    /// `billingAddress`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "billingAddress")]
    pub billing_address: ::std::option::Option<Address>,
    /// `company`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: ::std::option::Option<PayerCompany>,
    /// `privatePerson`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "privatePerson")]
    pub private_person: ::std::option::Option<PayerPrivatePerson>,
    /// `shippingAddress`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "shippingAddress")]
    pub shipping_address: ::std::option::Option<Address>,
}
impl Payer {
    pub fn builder() -> builder::Payer {
        ::std::default::Default::default()
    }
}
/// A company that pays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PayerCompany {
    /// `contactPerson`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "contactPerson")]
    pub contact_person: ::std::option::Option<PayerPrivatePerson>,
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organisationNumber")]
    pub organisation_number: ::std::option::Option<::std::string::String>,
}
impl PayerCompany {
    pub fn builder() -> builder::PayerCompany {
        ::std::default::Default::default()
    }
}
/// A person who pays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PayerPrivatePerson {
    /// `email`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// `firstName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `lastName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// `phoneNumber`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "phoneNumber")]
    pub phone_number: ::std::option::Option<PhoneNumber>,
}
impl PayerPrivatePerson {
    pub fn builder() -> builder::PayerPrivatePerson {
        ::std::default::Default::default()
    }
}
/// What the payment processor says about the payment.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PaymentDetails {
    /// Present for card payments.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "cardDetails")]
    pub card_details: ::std::option::Option<CardDetails>,
    /// As the processor writes it; absent until the money is drawn.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "chargedDate")]
    pub charged_date: ::std::option::Option<::std::string::String>,
    /// As the processor writes it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdDate")]
    pub created_date: ::std::option::Option<::std::string::String>,
    /// Present for invoices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "invoiceDetails")]
    pub invoice_details: ::std::option::Option<InvoiceDetails>,
    /// `payer`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payer: ::std::option::Option<Payer>,
    /// Id at the payment processor.
    #[serde(rename = "paymentId")]
    pub payment_id: ::std::option::Option<::std::string::String>,
    /// Such as the card brand, as the processor writes it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "paymentMethod")]
    pub payment_method: ::std::option::Option<::std::string::String>,
    /// Such as card or invoice, as the processor writes it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "paymentType")]
    pub payment_type: ::std::option::Option<::std::string::String>,
    /// Where the user goes to pay.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
}
impl PaymentDetails {
    pub fn builder() -> builder::PaymentDetails {
        ::std::default::Default::default()
    }
}
/// State of the payment of a task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PaymentInformation {
    /// What is to be paid.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orderDetails")]
    pub order_details: ::std::option::Option<OrderDetails>,
    /// Absent until the payment has been set up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "paymentDetails")]
    pub payment_details: ::std::option::Option<PaymentDetails>,
    /// How far it has come.
    pub status: PaymentStatus,
    /// The payment task.
    #[serde(rename = "taskId")]
    pub task_id: ::std::option::Option<::std::string::String>,
}
impl PaymentInformation {
    pub fn builder() -> builder::PaymentInformation {
        ::std::default::Default::default()
    }
}
/// One line of an order.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PaymentOrderLine {
    /// Id chosen by the app.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`
    pub name: ::std::option::Option<::std::string::String>,
    /// For one unit, without VAT.
    #[serde(rename = "priceExVat")]
    pub price_ex_vat: ::altinn_runtime::Number,
    /// How many units.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quantity: ::std::option::Option<i32>,
    /// Text key of the name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "textResourceKey")]
    pub text_resource_key: ::std::option::Option<::std::string::String>,
    /// What is counted; `pcs` where the app says nothing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unit: ::std::option::Option<::std::string::String>,
    /// Percent, so 25 and not 0.25.
    #[serde(rename = "vatPercent")]
    pub vat_percent: ::altinn_runtime::Number,
}
impl PaymentOrderLine {
    pub fn builder() -> builder::PaymentOrderLine {
        ::std::default::Default::default()
    }
}
/// Who gets the money.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PaymentReceiver {
    /// Shown in the receipt.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "bankAccountNumber")]
    pub bank_account_number: ::std::option::Option<::std::string::String>,
    /// `email`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organisationNumber")]
    pub organisation_number: ::std::option::Option<::std::string::String>,
    /// `phoneNumber`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "phoneNumber")]
    pub phone_number: ::std::option::Option<PhoneNumber>,
    /// `postalAddress`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "postalAddress")]
    pub postal_address: ::std::option::Option<Address>,
}
impl PaymentReceiver {
    pub fn builder() -> builder::PaymentReceiver {
        ::std::default::Default::default()
    }
}
/// What is left out of the PDF.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PdfFormat {
    /// Ids of components.
    #[serde(rename = "excludedComponents")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub excluded_components: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Names of pages.
    #[serde(rename = "excludedPages")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub excluded_pages: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
}
impl PdfFormat {
    pub fn builder() -> builder::PdfFormat {
        ::std::default::Default::default()
    }
}
/// A person in the register.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Person {
    /// `addressCity`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressCity")]
    pub address_city: ::std::option::Option<::std::string::String>,
    /// `addressHouseLetter`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressHouseLetter")]
    pub address_house_letter: ::std::option::Option<::std::string::String>,
    /// `addressHouseNumber`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressHouseNumber")]
    pub address_house_number: ::std::option::Option<::std::string::String>,
    /// Municipality of residence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressMunicipalName")]
    pub address_municipal_name: ::std::option::Option<::std::string::String>,
    /// Number of the municipality of residence, four digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressMunicipalNumber")]
    pub address_municipal_number: ::std::option::Option<::std::string::String>,
    /// `addressPostalCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressPostalCode")]
    pub address_postal_code: ::std::option::Option<::std::string::String>,
    /// Street of residence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressStreetName")]
    pub address_street_name: ::std::option::Option<::std::string::String>,
    /// Absent for the living.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dateOfDeath")]
    pub date_of_death: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `firstName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `lastName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Street or box of the postal address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mailingAddress")]
    pub mailing_address: ::std::option::Option<::std::string::String>,
    /// `mailingPostalCity`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mailingPostalCity")]
    pub mailing_postal_city: ::std::option::Option<::std::string::String>,
    /// `mailingPostalCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mailingPostalCode")]
    pub mailing_postal_code: ::std::option::Option<::std::string::String>,
    /// `middleName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "middleName")]
    pub middle_name: ::std::option::Option<::std::string::String>,
    /// `mobileNumber`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "mobileNumber")]
    pub mobile_number: ::std::option::Option<::std::string::String>,
    /// Full name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// National identity number, eleven digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssn: ::std::option::Option<::std::string::String>,
    /// `telephoneNumber`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "telephoneNumber")]
    pub telephone_number: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Person {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Person")
            .field("address_city", &self.address_city)
            .field("address_house_letter", &self.address_house_letter)
            .field("address_house_number", &self.address_house_number)
            .field("address_municipal_name", &self.address_municipal_name)
            .field("address_municipal_number", &self.address_municipal_number)
            .field("address_postal_code", &self.address_postal_code)
            .field("address_street_name", &self.address_street_name)
            .field("date_of_death", &self.date_of_death)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("mailing_address", &self.mailing_address)
            .field("mailing_postal_city", &self.mailing_postal_city)
            .field("mailing_postal_code", &self.mailing_postal_code)
            .field("middle_name", &self.middle_name)
            .field("mobile_number", &self.mobile_number)
            .field("name", &self.name)
            .field("ssn", &::std::format_args!("(not shown)"))
            .field("telephone_number", &self.telephone_number)
            .finish()
    }
}
impl Person {
    pub fn builder() -> builder::Person {
        ::std::default::Default::default()
    }
}
/// A person who was found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PersonDetails {
    /// `firstName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `lastName`
    #[serde(rename = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// `middleName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "middleName")]
    pub middle_name: ::std::option::Option<::std::string::String>,
    /// Full name.
    pub name: ::std::option::Option<::std::string::String>,
    /// National identity number, eleven digits.
    pub ssn: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for PersonDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PersonDetails")
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("middle_name", &self.middle_name)
            .field("name", &self.name)
            .field("ssn", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl PersonDetails {
    pub fn builder() -> builder::PersonDetails {
        ::std::default::Default::default()
    }
}
/// A phone number in two parts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// The rest of the number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
    /// Country code, such as `+47`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prefix: ::std::option::Option<::std::string::String>,
}
impl PhoneNumber {
    pub fn builder() -> builder::PhoneNumber {
        ::std::default::Default::default()
    }
}
/// A problem as in RFC 7807. Further members, such as `traceId` or `validationIssues`, are kept as they come.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProblemDetails {
    /// What went wrong this time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// What it concerns; here mostly an instance id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// HTTP status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// Short text, the same for every problem of the kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// URI of the kind of problem.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ProblemDetails {
    pub fn builder() -> builder::ProblemDetails {
        ::std::default::Default::default()
    }
}
/// The current task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
#[non_exhaustive]
pub struct ProcessElementInfo {
    /// `data`, `confirmation`, `signing`, `payment`, `feedback` or a type of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "altinnTaskType")]
    pub altinn_task_type: ::std::option::Option<::std::string::String>,
    /// Id of the task in the process definition, such as `Task_1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "elementId")]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// `ended`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ended: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Running number of the task in the process.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flow: ::std::option::Option<i32>,
    /// How the process came here, such as `CompleteCurrentMoveToNext`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "flowType")]
    pub flow_type: ::std::option::Option<::std::string::String>,
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `started`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Outcome of the last validation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[deprecated]
    pub validated: ::std::option::Option<ValidationStatus>,
}
impl ProcessElementInfo {
    pub fn builder() -> builder::ProcessElementInfo {
        ::std::default::Default::default()
    }
}
/// One event of the process.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProcessHistoryItem {
    /// Task or event of the process definition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "elementId")]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// When the task was left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ended: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Such as `process_StartTask` or `process_EndEvent`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "eventType")]
    pub event_type: ::std::option::Option<::std::string::String>,
    /// Time of an event without length; spelt as the server does.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub occured: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who caused it: the national identity number or user name of a person, or an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "performedBy")]
    pub performed_by: ::std::option::Option<::std::string::String>,
    /// When the task began.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl ProcessHistoryItem {
    pub fn builder() -> builder::ProcessHistoryItem {
        ::std::default::Default::default()
    }
}
/// The events of a process.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProcessHistoryList {
    /// In order of time.
    #[serde(rename = "processHistory")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub process_history: ::altinn_runtime::Optional<::std::vec::Vec<ProcessHistoryItem>>,
}
impl ProcessHistoryList {
    pub fn builder() -> builder::ProcessHistoryList {
        ::std::default::Default::default()
    }
}
/// How to leave the current task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ProcessNext {
    /// Such as `write`, `confirm`, `sign` or `reject`; the default of the task type where it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    /// Number of the organisation that a signature is given for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "actionOnBehalfOf")]
    pub action_on_behalf_of: ::std::option::Option<::std::string::String>,
}
impl ProcessNext {
    pub fn builder() -> builder::ProcessNext {
        ::std::default::Default::default()
    }
}
/// Where the process of an instance stands.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProcessState {
    /// Absent before the start and after the end.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "currentTask")]
    pub current_task: ::std::option::Option<ProcessElementInfo>,
    /// Id of the end event reached.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endEvent")]
    pub end_event: ::std::option::Option<::std::string::String>,
    /// Absent while the process runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ended: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Id of the start event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "startEvent")]
    pub start_event: ::std::option::Option<::std::string::String>,
    /// Absent before the process has started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl ProcessState {
    pub fn builder() -> builder::ProcessState {
        ::std::default::Default::default()
    }
}
/// Choices of a user in the Altinn profile.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProfileSettingPreference {
    /// Whether the choice of party is skipped.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "doNotPromptForParty")]
    pub do_not_prompt_for_party: ::std::option::Option<bool>,
    /// Two-letter code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// Former name of `language`, only in requests.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "languageType")]
    pub language_type: ::std::option::Option<::std::string::String>,
    /// Party to act for after login; 0 for none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "preSelectedPartyId")]
    pub pre_selected_party_id: ::std::option::Option<i32>,
}
impl ProfileSettingPreference {
    pub fn builder() -> builder::ProfileSettingPreference {
        ::std::default::Default::default()
    }
}
/// Addresses of the same thing in the app and in storage.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourceLinks {
    /// Address in the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub apps: ::std::option::Option<::std::string::String>,
    /// Address in storage.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<::std::string::String>,
}
impl ResourceLinks {
    pub fn builder() -> builder::ResourceLinks {
        ::std::default::Default::default()
    }
}
/// The tags a data element shall have.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SetTagsRequest {
    /// Letters, hyphen and underscore only.
    #[serde(default)]
    pub tags: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl SetTagsRequest {
    pub fn builder() -> builder::SetTagsRequest {
        ::std::default::Default::default()
    }
}
/// The tags of a data element and the issues that the change led to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SetTagsResponse {
    /// All tags of the element.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub tags: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Empty unless validation was asked for.
    #[serde(rename = "validationIssues")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub validation_issues: ::altinn_runtime::Optional<
        ::std::vec::Vec<ValidationSourcePair>,
    >,
}
impl SetTagsResponse {
    pub fn builder() -> builder::SetTagsResponse {
        ::std::default::Default::default()
    }
}
/// Fields for the use of the form that are not part of the final data.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ShadowFields {
    /// Fields with names that begin so are removed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prefix: ::std::option::Option<::std::string::String>,
    /// Data type that gets the cleaned data; the same element where it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "saveToDataType")]
    pub save_to_data_type: ::std::option::Option<::std::string::String>,
}
impl ShadowFields {
    pub fn builder() -> builder::ShadowFields {
        ::std::default::Default::default()
    }
}
/// One of those asked to sign.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SigneeState {
    /// Whether the right to sign was passed on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "delegationSuccessful")]
    pub delegation_successful: ::std::option::Option<bool>,
    /// Name of the person; absent where only an organisation was named.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the call to sign went out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "notificationStatus")]
    pub notification_status: ::std::option::Option<NotificationStatus>,
    /// Name of the organisation signed for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization: ::std::option::Option<::std::string::String>,
    /// Party of the signee.
    #[serde(rename = "partyId")]
    pub party_id: i32,
    /// Absent until signed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "signedTime")]
    pub signed_time: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl SigneeState {
    pub fn builder() -> builder::SigneeState {
        ::std::default::Default::default()
    }
}
/// Organisations that the user may sign for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SigningAuthorizedOrganizationsResponse {
    /// Empty where there is none.
    #[serde(default)]
    pub organizations: ::altinn_runtime::Optional<
        ::std::vec::Vec<AuthorizedOrganizationDetails>,
    >,
}
impl SigningAuthorizedOrganizationsResponse {
    pub fn builder() -> builder::SigningAuthorizedOrganizationsResponse {
        ::std::default::Default::default()
    }
}
/// What is to be signed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SigningDataElementsResponse {
    /// In the order of the signing task.
    #[serde(rename = "dataElements")]
    #[serde(default)]
    pub data_elements: ::altinn_runtime::Optional<::std::vec::Vec<DataElement>>,
}
impl SigningDataElementsResponse {
    pub fn builder() -> builder::SigningDataElementsResponse {
        ::std::default::Default::default()
    }
}
/// State of a signing task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SigningStateResponse {
    /// Everybody who is asked to sign.
    #[serde(rename = "signeeStates")]
    #[serde(default)]
    pub signee_states: ::altinn_runtime::Optional<::std::vec::Vec<SigneeState>>,
}
impl SigningStateResponse {
    pub fn builder() -> builder::SigningStateResponse {
        ::std::default::Default::default()
    }
}
/// An open instance in brief.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SimpleInstance {
    /// Deadline shown to the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dueBefore")]
    pub due_before: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `{instanceOwnerPartyId}/{instanceGuid}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// In UTC, without offset.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Name of a person or an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChangedBy")]
    pub last_changed_by: ::std::option::Option<::std::string::String>,
    /// Texts shown with the instance in the inbox.
    #[serde(rename = "presentationTexts")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub presentation_texts: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}
impl SimpleInstance {
    pub fn builder() -> builder::SimpleInstance {
        ::std::default::Default::default()
    }
}
/// A code list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct StaticOptionSet {
    /// Parameters for the code lists that depend on it, `key=value` with commas between.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "downstreamParameters")]
    pub downstream_parameters: ::std::option::Option<::std::string::String>,
    /// Its options.
    #[serde(default)]
    pub options: ::altinn_runtime::Optional<::std::vec::Vec<AppOption>>,
}
impl StaticOptionSet {
    pub fn builder() -> builder::StaticOptionSet {
        ::std::default::Default::default()
    }
}
/// What the app owner tells the user about the case.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Substatus {
    /// Text key or longer text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Text key or short text; required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
}
impl Substatus {
    pub fn builder() -> builder::Substatus {
        ::std::default::Default::default()
    }
}
/// What the app keeps from being passed on to Dialogporten.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SyncAdapterSettings {
    /// No activities.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableAddActivities")]
    pub disable_add_activities: ::std::option::Option<bool>,
    /// No transmissions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableAddTransmissions")]
    pub disable_add_transmissions: ::std::option::Option<bool>,
    /// No dialog is created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableCreate")]
    pub disable_create: ::std::option::Option<bool>,
    /// The dialog stays when the instance is deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableDelete")]
    pub disable_delete: ::std::option::Option<bool>,
    /// The dialog is not set to completed by a confirmation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableMarkCompletedWhenConfirmed")]
    pub disable_mark_completed_when_confirmed: ::std::option::Option<bool>,
    /// Nothing at all; overrides the rest.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSync")]
    pub disable_sync: ::std::option::Option<bool>,
    /// No actions for APIs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncApiActions")]
    pub disable_sync_api_actions: ::std::option::Option<bool>,
    /// No attachments.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncAttachments")]
    pub disable_sync_attachments: ::std::option::Option<bool>,
    /// No additional information.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncContentAdditionalInformation")]
    pub disable_sync_content_additional_information: ::std::option::Option<bool>,
    /// No extended status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncContentExtendedStatus")]
    pub disable_sync_content_extended_status: ::std::option::Option<bool>,
    /// No summary text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncContentSummary")]
    pub disable_sync_content_summary: ::std::option::Option<bool>,
    /// No title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncContentTitle")]
    pub disable_sync_content_title: ::std::option::Option<bool>,
    /// No deadline.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncDueAt")]
    pub disable_sync_due_at: ::std::option::Option<bool>,
    /// No actions for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncGuiActions")]
    pub disable_sync_gui_actions: ::std::option::Option<bool>,
    /// No status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "disableSyncStatus")]
    pub disable_sync_status: ::std::option::Option<bool>,
    /// The app may choose the dialog id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "enableUserSuppliedDialogId")]
    pub enable_user_supplied_dialog_id: ::std::option::Option<bool>,
}
impl SyncAdapterSettings {
    pub fn builder() -> builder::SyncAdapterSettings {
        ::std::default::Default::default()
    }
}
/// The tags of a data element.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct TagsList {
    /// `tags`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub tags: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
}
impl TagsList {
    pub fn builder() -> builder::TagsList {
        ::std::default::Default::default()
    }
}
/// The texts of an app in one language.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct TextResource {
    /// `id`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Two-letter code; may differ from the one asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// `org`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub org: ::std::option::Option<::std::string::String>,
    /// The texts.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resources: ::altinn_runtime::Optional<::std::vec::Vec<TextResourceElement>>,
}
impl TextResource {
    pub fn builder() -> builder::TextResource {
        ::std::default::Default::default()
    }
}
/// One text.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct TextResourceElement {
    /// Text key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The text, with `{0}`, `{1}` and so on for variables.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Where the values for the placeholders come from, in order.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub variables: ::altinn_runtime::Optional<::std::vec::Vec<TextResourceVariable>>,
}
impl TextResourceElement {
    pub fn builder() -> builder::TextResourceElement {
        ::std::default::Default::default()
    }
}
/// Source of a value within a text.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct TextResourceVariable {
    /// Such as `dataModel.default`, `instanceContext` or `applicationSettings`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataSource")]
    pub data_source: ::std::option::Option<::std::string::String>,
    /// Used where there is no value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "defaultValue")]
    pub default_value: ::std::option::Option<::std::string::String>,
    /// Path or setting to read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
}
impl TextResourceVariable {
    pub fn builder() -> builder::TextResourceVariable {
        ::std::default::Default::default()
    }
}
/// An action of the current task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(::std::default::Default)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct UserAction {
    /// Whether the caller may take it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub authorized: ::std::option::Option<bool>,
    /// Name of the action, such as `sign`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether it drives the process or runs code of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<ActionType>,
}
impl UserAction {
    pub fn builder() -> builder::UserAction {
        ::std::default::Default::default()
    }
}
/// An action to run.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UserActionRequest {
    /// Name of the action; required by the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    /// Component that was clicked, for apps that tell buttons apart.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "buttonId")]
    pub button_id: ::std::option::Option<::std::string::String>,
    /// Validators not to run afterwards.
    #[serde(rename = "ignoredValidators")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub ignored_validators: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Values for the action.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub metadata: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Number of the organisation that a signature is given for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "onBehalfOf")]
    pub on_behalf_of: ::std::option::Option<::std::string::String>,
}
impl UserActionRequest {
    pub fn builder() -> builder::UserActionRequest {
        ::std::default::Default::default()
    }
}
/// Outcome of an action.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct UserActionResponse {
    /// What a frontend should do next.
    #[serde(rename = "clientActions")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub client_actions: ::altinn_runtime::Optional<::std::vec::Vec<ClientAction>>,
    /// Present when the action failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<ActionError>,
    /// The instance afterwards; absent in apps on older libraries.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<Instance>,
    /// Where to send the user, for example to sign or pay.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// Changed form data, by data element id.
    #[serde(rename = "updatedDataModels")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub updated_data_models: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Issues by data element id and then by validator; a validator that is missing did not run.
    #[serde(rename = "updatedValidationIssues")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub updated_validation_issues: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<ValidationIssueWithSource>,
            >,
        >,
    >,
}
impl UserActionResponse {
    pub fn builder() -> builder::UserActionResponse {
        ::std::default::Default::default()
    }
}
/// Metadata that users have put on a data element.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UserDefinedMetadata {
    /// Each key at most once.
    #[serde(rename = "userDefinedMetadata")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub user_defined_metadata: ::altinn_runtime::Optional<
        ::std::vec::Vec<KeyValueEntry>,
    >,
}
impl UserDefinedMetadata {
    pub fn builder() -> builder::UserDefinedMetadata {
        ::std::default::Default::default()
    }
}
/// A user and how to reach them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct UserProfile {
    /// From the contact register.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// Identity at another login provider, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalIdentity")]
    pub external_identity: ::std::option::Option<::std::string::String>,
    /// Whether the user has declined digital communication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isReserved")]
    pub is_reserved: ::std::option::Option<bool>,
    /// The user as a party.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub party: ::std::option::Option<Party>,
    /// Party of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyId")]
    pub party_id: ::std::option::Option<i32>,
    /// From the contact register.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// Language and choice of party.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "profileSettingPreference")]
    pub profile_setting_preference: ::std::option::Option<ProfileSettingPreference>,
    /// Number by which Altinn refers to the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userId")]
    pub user_id: ::std::option::Option<i32>,
    /// Login name, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userName")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// How the user is identified.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userType")]
    pub user_type: ::std::option::Option<UserType>,
    /// UUID by which Altinn refers to the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userUuid")]
    pub user_uuid: ::std::option::Option<::altinn_runtime::Uuid>,
}
impl UserProfile {
    pub fn builder() -> builder::UserProfile {
        ::std::default::Default::default()
    }
}
/// Something a validator has found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[allow(deprecated)]
#[non_exhaustive]
pub struct ValidationIssueWithSource {
    /// Code chosen by the validator.
    pub code: ::std::option::Option<::std::string::String>,
    /// Text key to show in place of `description`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "customTextKey")]
    pub custom_text_key: ::std::option::Option<::std::string::String>,
    /// Values for that text.
    #[serde(rename = "customTextParameters")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub custom_text_parameters: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Superseded by `customTextParameters`.
    #[deprecated]
    #[serde(rename = "customTextParams")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub custom_text_params: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Data element it concerns; absent for the instance as a whole.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataElementId")]
    pub data_element_id: ::std::option::Option<::std::string::String>,
    /// Text for the user; may be a text key in older apps.
    pub description: ::std::option::Option<::std::string::String>,
    /// Path of the form field, such as `person.name`; absent for attachments.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub field: ::std::option::Option<::std::string::String>,
    /// Whether the validator runs only when the process moves on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "noIncrementalUpdates")]
    pub no_incremental_updates: ::std::option::Option<bool>,
    /// Only `Error` stops the process.
    pub severity: ValidationIssueSeverity,
    /// Name of the validator; use it in `ignoredValidators`.
    pub source: ::std::string::String,
}
impl ValidationIssueWithSource {
    pub fn builder() -> builder::ValidationIssueWithSource {
        ::std::default::Default::default()
    }
}
/// A validator and what it found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ValidationSourcePair {
    /// Empty when all is well again.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub issues: ::std::vec::Vec<ValidationIssueWithSource>,
    /// Name of the validator.
    pub source: ::std::string::String,
}
impl ValidationSourcePair {
    pub fn builder() -> builder::ValidationSourcePair {
        ::std::default::Default::default()
    }
}
/// Outcome of the last validation of a task.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ValidationStatus {
    /// Whether the task could be left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "canCompleteTask")]
    pub can_complete_task: ::std::option::Option<bool>,
    /// When it was made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl ValidationStatus {
    pub fn builder() -> builder::ValidationStatus {
        ::std::default::Default::default()
    }
}
/// What went wrong in the workflow engine.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct WorkflowFailure {
    /// What the failed part does.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "commandType")]
    pub command_type: ::std::option::Option<::std::string::String>,
    /// Kind of failure.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<WorkflowFailureKind>,
    /// The last error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastError")]
    pub last_error: ::std::option::Option<WorkflowFailureError>,
    /// What a repetition would do.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "retryAction")]
    pub retry_action: ::std::option::Option<::std::string::String>,
    /// How often it was tried again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "retryCount")]
    pub retry_count: ::std::option::Option<i32>,
    /// The workflow to repeat.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "retryTargetWorkflowId")]
    pub retry_target_workflow_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// The failed part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "stepOperationId")]
    pub step_operation_id: ::std::option::Option<::std::string::String>,
    /// The workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "workflowId")]
    pub workflow_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// What the workflow does.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "workflowOperationId")]
    pub workflow_operation_id: ::std::option::Option<::std::string::String>,
}
impl WorkflowFailure {
    pub fn builder() -> builder::WorkflowFailure {
        ::std::default::Default::default()
    }
}
/// An error of a part of a workflow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct WorkflowFailureError {
    /// Status, where it was an answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "httpStatusCode")]
    pub http_status_code: ::std::option::Option<i32>,
    /// What it says.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Whether trying again could help.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "wasRetryable")]
    pub was_retryable: ::std::option::Option<bool>,
}
impl WorkflowFailureError {
    pub fn builder() -> builder::WorkflowFailureError {
        ::std::default::Default::default()
    }
}
/// Why a process did not start, and what to do about it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct WorkflowInitializationProblemDetails {
    /// `detail`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// How far it came.
    #[serde(rename = "initializationState")]
    pub initialization_state: WorkflowInitializationState,
    /// `instance`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// Whether the new instance was removed again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceDeleted")]
    pub instance_deleted: ::std::option::Option<bool>,
    /// The instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceGuid")]
    pub instance_guid: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Party and instance, with a slash between.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceId")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Party id of the owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceOwnerPartyId")]
    pub instance_owner_party_id: ::std::option::Option<i32>,
    /// Whether the process may have moved all the same.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "processStateChanged")]
    pub process_state_changed: ::std::option::Option<bool>,
    /// What the caller should do.
    #[serde(rename = "recommendedAction")]
    pub recommended_action: WorkflowRecommendedAction,
    /// Where to go on, when it should be resumed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resumeEndpoint")]
    pub resume_endpoint: ::std::option::Option<WorkflowResumeEndpoint>,
    /// `status`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// `title`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// `type`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Whether the engine took the workflow.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "workflowAccepted")]
    pub workflow_accepted: ::std::option::Option<bool>,
    /// The workflows of this instance in the engine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "workflowCollectionKey")]
    pub workflow_collection_key: ::std::option::Option<::std::string::String>,
    /// What went wrong in the engine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "workflowFailure")]
    pub workflow_failure: ::std::option::Option<WorkflowFailure>,
    /// Whether the engine refused, or did not answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "workflowSubmissionFailureKind")]
    pub workflow_submission_failure_kind: ::std::option::Option<
        WorkflowSubmissionFailureKind,
    >,
    /// Status that the engine answered with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "workflowSubmissionStatusCode")]
    pub workflow_submission_status_code: ::std::option::Option<i32>,
    /// Members that the document does not name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl WorkflowInitializationProblemDetails {
    pub fn builder() -> builder::WorkflowInitializationProblemDetails {
        ::std::default::Default::default()
    }
}
/// The call that goes on with a process.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct WorkflowResumeEndpoint {
    /// HTTP method.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub method: ::std::option::Option<::std::string::String>,
    /// Path on the host of the app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub path: ::std::option::Option<::std::string::String>,
}
impl WorkflowResumeEndpoint {
    pub fn builder() -> builder::WorkflowResumeEndpoint {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`ActionError`](super::ActionError).
    #[derive(Clone, Debug)]
    pub struct ActionError {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        metadata: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ActionError {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                message: Ok(::std::default::Default::default()),
                metadata: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ActionError {
        /// Error code chosen by the action.
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
        /// Text or text key for the user.
        pub fn message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for message: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Values for the text.
        pub fn metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for metadata: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ActionError> for super::ActionError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ActionError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                message: value.message?,
                metadata: value.metadata?,
            })
        }
    }
    impl ::std::convert::From<super::ActionError> for ActionError {
        fn from(value: super::ActionError) -> Self {
            Self {
                code: Ok(value.code),
                message: Ok(value.message),
                metadata: Ok(value.metadata),
            }
        }
    }
    /// Builder of [`Actor`](super::Actor).
    #[derive(Clone)]
    pub struct Actor {
        authentication_level: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        national_identity_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_user_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        system_user_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_user_owner_org_no: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        user_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Actor {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Actor")
                .field("authentication_level", &self.authentication_level)
                .field("language", &self.language)
                .field("national_identity_number", &::std::format_args!("(not shown)"))
                .field("org_id", &self.org_id)
                .field("system_user_id", &self.system_user_id)
                .field("system_user_name", &self.system_user_name)
                .field("system_user_owner_org_no", &self.system_user_owner_org_no)
                .field("user_id", &self.user_id)
                .finish()
        }
    }
    impl ::std::default::Default for Actor {
        fn default() -> Self {
            Self {
                authentication_level: Ok(::std::default::Default::default()),
                language: Ok(::std::default::Default::default()),
                national_identity_number: Ok(::std::default::Default::default()),
                org_id: Ok(::std::default::Default::default()),
                system_user_id: Ok(::std::default::Default::default()),
                system_user_name: Ok(::std::default::Default::default()),
                system_user_owner_org_no: Ok(::std::default::Default::default()),
                user_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Actor {
        /// Security level of the login.
        pub fn authentication_level<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.authentication_level = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authentication_level: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Language of the texts.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.language = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for language: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// National identity number.
        pub fn national_identity_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.national_identity_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for national_identity_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Short name of the service owner.
        pub fn org_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for org_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The system user.
        pub fn system_user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_user_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Its name.
        pub fn system_user_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for system_user_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of its owner.
        pub fn system_user_owner_org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.system_user_owner_org_no = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for system_user_owner_org_no: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// User id in Altinn.
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for user_id: {e}"))
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
                authentication_level: value.authentication_level?,
                language: value.language?,
                national_identity_number: value.national_identity_number?,
                org_id: value.org_id?,
                system_user_id: value.system_user_id?,
                system_user_name: value.system_user_name?,
                system_user_owner_org_no: value.system_user_owner_org_no?,
                user_id: value.user_id?,
            })
        }
    }
    impl ::std::convert::From<super::Actor> for Actor {
        fn from(value: super::Actor) -> Self {
            Self {
                authentication_level: Ok(value.authentication_level),
                language: Ok(value.language),
                national_identity_number: Ok(value.national_identity_number),
                org_id: Ok(value.org_id),
                system_user_id: Ok(value.system_user_id),
                system_user_name: Ok(value.system_user_name),
                system_user_owner_org_no: Ok(value.system_user_owner_org_no),
                user_id: Ok(value.user_id),
            }
        }
    }
    /// Builder of [`Address`](super::Address).
    #[derive(Clone, Debug)]
    pub struct Address {
        address_line1: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        address_line2: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        city: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        country: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        postal_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Address {
        fn default() -> Self {
            Self {
                address_line1: Ok(::std::default::Default::default()),
                address_line2: Ok(::std::default::Default::default()),
                city: Ok(::std::default::Default::default()),
                country: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                postal_code: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Address {
        /// Street address.
        pub fn address_line1<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.address_line1 = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for address_line1: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `addressLine2`
        pub fn address_line2<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.address_line2 = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for address_line2: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `city`
        pub fn city<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.city = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for city: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Country, as the payment processor writes it.
        pub fn country<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.country = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for country: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `name`
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
        /// Postal code; four digits in Norway.
        pub fn postal_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.postal_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for postal_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Address> for super::Address {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Address,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                address_line1: value.address_line1?,
                address_line2: value.address_line2?,
                city: value.city?,
                country: value.country?,
                name: value.name?,
                postal_code: value.postal_code?,
            })
        }
    }
    impl ::std::convert::From<super::Address> for Address {
        fn from(value: super::Address) -> Self {
            Self {
                address_line1: Ok(value.address_line1),
                address_line2: Ok(value.address_line2),
                city: Ok(value.city),
                country: Ok(value.country),
                name: Ok(value.name),
                postal_code: Ok(value.postal_code),
            }
        }
    }
    /// Builder of [`ApiScopes`](super::ApiScopes).
    #[derive(Clone, Debug)]
    pub struct ApiScopes {
        error_message_text_resource_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        read: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        write: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApiScopes {
        fn default() -> Self {
            Self {
                error_message_text_resource_key: Ok(::std::default::Default::default()),
                read: Ok(::std::default::Default::default()),
                write: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ApiScopes {
        /// Text key of the message for callers that lack the scope.
        pub fn error_message_text_resource_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.error_message_text_resource_key = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for error_message_text_resource_key: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Scope for reading operations.
        pub fn read<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.read = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for read: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Scope for writing operations.
        pub fn write<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.write = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for write: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ApiScopes> for super::ApiScopes {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApiScopes,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                error_message_text_resource_key: value.error_message_text_resource_key?,
                read: value.read?,
                write: value.write?,
            })
        }
    }
    impl ::std::convert::From<super::ApiScopes> for ApiScopes {
        fn from(value: super::ApiScopes) -> Self {
            Self {
                error_message_text_resource_key: Ok(
                    value.error_message_text_resource_key,
                ),
                read: Ok(value.read),
                write: Ok(value.write),
            }
        }
    }
    /// Builder of [`ApiScopesConfiguration`](super::ApiScopesConfiguration).
    #[derive(Clone, Debug)]
    pub struct ApiScopesConfiguration {
        error_message_text_resource_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_owners: ::std::result::Result<
            ::std::option::Option<super::ApiScopes>,
            ::std::string::String,
        >,
        users: ::std::result::Result<
            ::std::option::Option<super::ApiScopes>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApiScopesConfiguration {
        fn default() -> Self {
            Self {
                error_message_text_resource_key: Ok(::std::default::Default::default()),
                service_owners: Ok(::std::default::Default::default()),
                users: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ApiScopesConfiguration {
        /// Text key of the message for callers that lack a scope.
        pub fn error_message_text_resource_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.error_message_text_resource_key = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for error_message_text_resource_key: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// For the app owner.
        pub fn service_owners<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApiScopes>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owners = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_owners: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// For people and system users.
        pub fn users<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApiScopes>,
            T::Error: ::std::fmt::Display,
        {
            self.users = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for users: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ApiScopesConfiguration>
    for super::ApiScopesConfiguration {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApiScopesConfiguration,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                error_message_text_resource_key: value.error_message_text_resource_key?,
                service_owners: value.service_owners?,
                users: value.users?,
            })
        }
    }
    impl ::std::convert::From<super::ApiScopesConfiguration> for ApiScopesConfiguration {
        fn from(value: super::ApiScopesConfiguration) -> Self {
            Self {
                error_message_text_resource_key: Ok(
                    value.error_message_text_resource_key,
                ),
                service_owners: Ok(value.service_owners),
                users: Ok(value.users),
            }
        }
    }
    /// Builder of [`AppCallbackPayload`](super::AppCallbackPayload).
    #[derive(Clone)]
    pub struct AppCallbackPayload {
        actor: ::std::result::Result<super::Actor, ::std::string::String>,
        command_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        defer_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        execution_deadline: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        execution_reference_time: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        first_deferred_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        lock_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        payload: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        retry_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        state: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        step_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        wait_deadline: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        workflow_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for AppCallbackPayload {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("AppCallbackPayload")
                .field("actor", &self.actor)
                .field("command_key", &self.command_key)
                .field("defer_count", &self.defer_count)
                .field("execution_deadline", &self.execution_deadline)
                .field("execution_reference_time", &self.execution_reference_time)
                .field("first_deferred_at", &self.first_deferred_at)
                .field("lock_token", &::std::format_args!("(not shown)"))
                .field("payload", &self.payload)
                .field("retry_count", &self.retry_count)
                .field("state", &self.state)
                .field("step_id", &self.step_id)
                .field("wait_deadline", &self.wait_deadline)
                .field("workflow_id", &self.workflow_id)
                .finish()
        }
    }
    impl ::std::default::Default for AppCallbackPayload {
        fn default() -> Self {
            Self {
                actor: Err("no value supplied for actor".to_string()),
                command_key: Ok(::std::default::Default::default()),
                defer_count: Ok(::std::default::Default::default()),
                execution_deadline: Ok(::std::default::Default::default()),
                execution_reference_time: Err(
                    "no value supplied for execution_reference_time".to_string(),
                ),
                first_deferred_at: Ok(::std::default::Default::default()),
                lock_token: Ok(::std::default::Default::default()),
                payload: Ok(::std::default::Default::default()),
                retry_count: Ok(::std::default::Default::default()),
                state: Ok(::std::default::Default::default()),
                step_id: Ok(::std::default::Default::default()),
                wait_deadline: Ok(::std::default::Default::default()),
                workflow_id: Err("no value supplied for workflow_id".to_string()),
            }
        }
    }
    impl AppCallbackPayload {
        /// For whom it runs.
        pub fn actor<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Actor>,
            T::Error: ::std::fmt::Display,
        {
            self.actor = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for actor: {e}"));
            self
        }
        /// The step.
        pub fn command_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.command_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for command_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How often the step has put itself off.
        pub fn defer_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.defer_count = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for defer_count: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the engine gives up waiting for this attempt.
        pub fn execution_deadline<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.execution_deadline = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for execution_deadline: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The time that the step goes by, the same in each attempt.
        pub fn execution_reference_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.execution_reference_time = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for execution_reference_time: {e}"
                    )
                });
            self
        }
        /// When the step put itself off first.
        pub fn first_deferred_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.first_deferred_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for first_deferred_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Proof that the engine holds the lock of the instance.
        pub fn lock_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.lock_token = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for lock_token: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What this step needs beyond the state.
        pub fn payload<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.payload = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for payload: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How often it has failed in a row.
        pub fn retry_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.retry_count = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for retry_count: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the step before left.
        pub fn state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for state: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the step, the same in each attempt.
        pub fn step_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.step_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for step_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How long the step may put itself off.
        pub fn wait_deadline<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.wait_deadline = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for wait_deadline: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The workflow.
        pub fn workflow_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AppCallbackPayload> for super::AppCallbackPayload {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppCallbackPayload,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                actor: value.actor?,
                command_key: value.command_key?,
                defer_count: value.defer_count?,
                execution_deadline: value.execution_deadline?,
                execution_reference_time: value.execution_reference_time?,
                first_deferred_at: value.first_deferred_at?,
                lock_token: value.lock_token?,
                payload: value.payload?,
                retry_count: value.retry_count?,
                state: value.state?,
                step_id: value.step_id?,
                wait_deadline: value.wait_deadline?,
                workflow_id: value.workflow_id?,
            })
        }
    }
    impl ::std::convert::From<super::AppCallbackPayload> for AppCallbackPayload {
        fn from(value: super::AppCallbackPayload) -> Self {
            Self {
                actor: Ok(value.actor),
                command_key: Ok(value.command_key),
                defer_count: Ok(value.defer_count),
                execution_deadline: Ok(value.execution_deadline),
                execution_reference_time: Ok(value.execution_reference_time),
                first_deferred_at: Ok(value.first_deferred_at),
                lock_token: Ok(value.lock_token),
                payload: Ok(value.payload),
                retry_count: Ok(value.retry_count),
                state: Ok(value.state),
                step_id: Ok(value.step_id),
                wait_deadline: Ok(value.wait_deadline),
                workflow_id: Ok(value.workflow_id),
            }
        }
    }
    /// Builder of [`AppKeyword`](super::AppKeyword).
    #[derive(Clone, Debug)]
    pub struct AppKeyword {
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        word: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AppKeyword {
        fn default() -> Self {
            Self {
                language: Ok(::std::default::Default::default()),
                word: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppKeyword {
        /// Two-letter code.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.language = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for language: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `word`
        pub fn word<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.word = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for word: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AppKeyword> for super::AppKeyword {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppKeyword,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                language: value.language?,
                word: value.word?,
            })
        }
    }
    impl ::std::convert::From<super::AppKeyword> for AppKeyword {
        fn from(value: super::AppKeyword) -> Self {
            Self {
                language: Ok(value.language),
                word: Ok(value.word),
            }
        }
    }
    /// Builder of [`AppLogo`](super::AppLogo).
    #[derive(Clone, Debug)]
    pub struct AppLogo {
        display_app_owner_name_in_header: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        size: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        source: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AppLogo {
        fn default() -> Self {
            Self {
                display_app_owner_name_in_header: Ok(::std::default::Default::default()),
                size: Ok(::std::default::Default::default()),
                source: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppLogo {
        /// Whether the name of the app owner stands beside it.
        pub fn display_app_owner_name_in_header<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.display_app_owner_name_in_header = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for display_app_owner_name_in_header: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `small`, `medium` or `large`.
        pub fn size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for size: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Where the picture is taken from.
        pub fn source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for source: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AppLogo> for super::AppLogo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppLogo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                display_app_owner_name_in_header: value
                    .display_app_owner_name_in_header?,
                size: value.size?,
                source: value.source?,
            })
        }
    }
    impl ::std::convert::From<super::AppLogo> for AppLogo {
        fn from(value: super::AppLogo) -> Self {
            Self {
                display_app_owner_name_in_header: Ok(
                    value.display_app_owner_name_in_header,
                ),
                size: Ok(value.size),
                source: Ok(value.source),
            }
        }
    }
    /// Builder of [`AppMetadataAccess`](super::AppMetadataAccess).
    #[derive(Clone, Debug)]
    pub struct AppMetadataAccess {
        delegable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        right_description: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        visible: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AppMetadataAccess {
        fn default() -> Self {
            Self {
                delegable: Ok(::std::default::Default::default()),
                right_description: Ok(::std::default::Default::default()),
                visible: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppMetadataAccess {
        /// Whether access can be delegated.
        pub fn delegable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.delegable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delegable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What a delegation comprises, by language code.
        pub fn right_description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.right_description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for right_description: {e}")
                });
            self
        }
        /// Whether the app shows up where access is delegated.
        pub fn visible<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.visible = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for visible: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AppMetadataAccess> for super::AppMetadataAccess {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppMetadataAccess,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                delegable: value.delegable?,
                right_description: value.right_description?,
                visible: value.visible?,
            })
        }
    }
    impl ::std::convert::From<super::AppMetadataAccess> for AppMetadataAccess {
        fn from(value: super::AppMetadataAccess) -> Self {
            Self {
                delegable: Ok(value.delegable),
                right_description: Ok(value.right_description),
                visible: Ok(value.visible),
            }
        }
    }
    /// Builder of [`AppMetadataContactPoint`](super::AppMetadataContactPoint).
    #[derive(Clone, Debug)]
    pub struct AppMetadataContactPoint {
        category: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        contact_page: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        email: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        telephone: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AppMetadataContactPoint {
        fn default() -> Self {
            Self {
                category: Ok(::std::default::Default::default()),
                contact_page: Ok(::std::default::Default::default()),
                email: Ok(::std::default::Default::default()),
                telephone: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppMetadataContactPoint {
        /// What the contact point is for.
        pub fn category<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.category = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for category: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Address of a web page.
        pub fn contact_page<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.contact_page = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for contact_page: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `email`
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for email: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `telephone`
        pub fn telephone<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.telephone = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for telephone: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AppMetadataContactPoint>
    for super::AppMetadataContactPoint {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppMetadataContactPoint,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                category: value.category?,
                contact_page: value.contact_page?,
                email: value.email?,
                telephone: value.telephone?,
            })
        }
    }
    impl ::std::convert::From<super::AppMetadataContactPoint>
    for AppMetadataContactPoint {
        fn from(value: super::AppMetadataContactPoint) -> Self {
            Self {
                category: Ok(value.category),
                contact_page: Ok(value.contact_page),
                email: Ok(value.email),
                telephone: Ok(value.telephone),
            }
        }
    }
    /// Builder of [`AppOption`](super::AppOption).
    #[derive(Clone, Debug)]
    pub struct AppOption {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        help_text: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        label: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        tags: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<super::AppOptionValue>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AppOption {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                help_text: Ok(::std::default::Default::default()),
                label: Ok(::std::default::Default::default()),
                tags: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppOption {
        /// Text or text key shown beside the label.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text or text key behind the help button.
        pub fn help_text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.help_text = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for help_text: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text or text key for the user.
        pub fn label<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.label = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for label: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Groups the choice belongs to, by tag name; only in published code lists.
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        /// What is stored when this is chosen; absent for the choice that means nothing is chosen.
        pub fn value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AppOptionValue>,
            T::Error: ::std::fmt::Display,
        {
            self.value = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for value: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AppOption> for super::AppOption {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppOption,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                help_text: value.help_text?,
                label: value.label?,
                tags: value.tags?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::AppOption> for AppOption {
        fn from(value: super::AppOption) -> Self {
            Self {
                description: Ok(value.description),
                help_text: Ok(value.help_text),
                label: Ok(value.label),
                tags: Ok(value.tags),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`AppProcessElementInfo`](super::AppProcessElementInfo).
    #[derive(Clone, Debug)]
    pub struct AppProcessElementInfo {
        actions: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<::std::string::String, bool>,
            >,
            ::std::string::String,
        >,
        altinn_task_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        element_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        element_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ended: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        flow: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        flow_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        read: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        started: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        user_actions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::UserAction>>,
            ::std::string::String,
        >,
        validated: ::std::result::Result<
            ::std::option::Option<super::ValidationStatus>,
            ::std::string::String,
        >,
        write: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    }
    impl ::std::default::Default for AppProcessElementInfo {
        fn default() -> Self {
            Self {
                actions: Ok(::std::default::Default::default()),
                altinn_task_type: Ok(::std::default::Default::default()),
                element_id: Ok(::std::default::Default::default()),
                element_type: Ok(::std::default::Default::default()),
                ended: Ok(::std::default::Default::default()),
                flow: Ok(::std::default::Default::default()),
                flow_type: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                read: Ok(::std::default::Default::default()),
                started: Ok(::std::default::Default::default()),
                user_actions: Ok(::std::default::Default::default()),
                validated: Ok(::std::default::Default::default()),
                write: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppProcessElementInfo {
        /// Whether the caller may take each action of the task.
        pub fn actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<::std::string::String, bool>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.actions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for actions: {e}")
                });
            self
        }
        /// `data`, `confirmation`, `signing`, `payment`, `feedback` or a type of the app.
        pub fn altinn_task_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.altinn_task_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for altinn_task_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the task in the process definition, such as `Task_1`.
        pub fn element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.element_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for element_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `Task` or `ServiceTask`; a service task is carried out by a machine.
        pub fn element_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.element_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for element_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Absent for the current task.
        pub fn ended<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.ended = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ended: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Running number of the task in the process.
        pub fn flow<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.flow = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for flow: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How the process came here, such as `CompleteCurrentMoveToNext`.
        pub fn flow_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.flow_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for flow_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name from the process definition.
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
        /// Whether the caller may read in this task.
        pub fn read<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.read = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for read: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When the task began.
        pub fn started<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.started = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for started: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The same with the kind of action.
        pub fn user_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::UserAction>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_actions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_actions: {e}")
                });
            self
        }
        /// Outcome of the last validation.
        pub fn validated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ValidationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.validated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the caller may write in this task.
        pub fn write<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.write = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for write: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AppProcessElementInfo>
    for super::AppProcessElementInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppProcessElementInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                actions: value.actions?,
                altinn_task_type: value.altinn_task_type?,
                element_id: value.element_id?,
                element_type: value.element_type?,
                ended: value.ended?,
                flow: value.flow?,
                flow_type: value.flow_type?,
                name: value.name?,
                read: value.read?,
                started: value.started?,
                user_actions: value.user_actions?,
                validated: value.validated?,
                write: value.write?,
            })
        }
    }
    impl ::std::convert::From<super::AppProcessElementInfo> for AppProcessElementInfo {
        fn from(value: super::AppProcessElementInfo) -> Self {
            Self {
                actions: Ok(value.actions),
                altinn_task_type: Ok(value.altinn_task_type),
                element_id: Ok(value.element_id),
                element_type: Ok(value.element_type),
                ended: Ok(value.ended),
                flow: Ok(value.flow),
                flow_type: Ok(value.flow_type),
                name: Ok(value.name),
                read: Ok(value.read),
                started: Ok(value.started),
                user_actions: Ok(value.user_actions),
                validated: Ok(value.validated),
                write: Ok(value.write),
            }
        }
    }
    /// Builder of [`AppProcessState`](super::AppProcessState).
    #[derive(Clone, Debug)]
    pub struct AppProcessState {
        current_task: ::std::result::Result<
            ::std::option::Option<super::AppProcessElementInfo>,
            ::std::string::String,
        >,
        end_event: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ended: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        process_tasks: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AppProcessTaskTypeInfo>>,
            ::std::string::String,
        >,
        start_event: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        started: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        workflow: ::std::result::Result<
            ::std::option::Option<super::AppProcessWorkflowStatus>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AppProcessState {
        fn default() -> Self {
            Self {
                current_task: Ok(::std::default::Default::default()),
                end_event: Ok(::std::default::Default::default()),
                ended: Ok(::std::default::Default::default()),
                process_tasks: Ok(::std::default::Default::default()),
                start_event: Ok(::std::default::Default::default()),
                started: Ok(::std::default::Default::default()),
                workflow: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppProcessState {
        /// Absent before the start and after the end.
        pub fn current_task<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AppProcessElementInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.current_task = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for current_task: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the end event reached.
        pub fn end_event<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.end_event = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for end_event: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Absent while the process runs.
        pub fn ended<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.ended = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ended: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// All tasks of the process definition.
        pub fn process_tasks<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::AppProcessTaskTypeInfo>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.process_tasks = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for process_tasks: {e}")
                });
            self
        }
        /// Id of the start event.
        pub fn start_event<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.start_event = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for start_event: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Absent before the process has started.
        pub fn started<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.started = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for started: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How far the engine is with the step to the next task; missing where it was not asked for.
        pub fn workflow<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AppProcessWorkflowStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AppProcessState> for super::AppProcessState {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppProcessState,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                current_task: value.current_task?,
                end_event: value.end_event?,
                ended: value.ended?,
                process_tasks: value.process_tasks?,
                start_event: value.start_event?,
                started: value.started?,
                workflow: value.workflow?,
            })
        }
    }
    impl ::std::convert::From<super::AppProcessState> for AppProcessState {
        fn from(value: super::AppProcessState) -> Self {
            Self {
                current_task: Ok(value.current_task),
                end_event: Ok(value.end_event),
                ended: Ok(value.ended),
                process_tasks: Ok(value.process_tasks),
                start_event: Ok(value.start_event),
                started: Ok(value.started),
                workflow: Ok(value.workflow),
            }
        }
    }
    /// Builder of [`AppProcessTaskTypeInfo`](super::AppProcessTaskTypeInfo).
    #[derive(Clone, Debug)]
    pub struct AppProcessTaskTypeInfo {
        altinn_task_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        element_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        element_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AppProcessTaskTypeInfo {
        fn default() -> Self {
            Self {
                altinn_task_type: Ok(::std::default::Default::default()),
                element_id: Ok(::std::default::Default::default()),
                element_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppProcessTaskTypeInfo {
        /// `data`, `confirmation`, `signing`, `payment`, `feedback` or a type of the app.
        pub fn altinn_task_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.altinn_task_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for altinn_task_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the task in the process definition.
        pub fn element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.element_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for element_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `Task` or `ServiceTask`.
        pub fn element_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.element_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for element_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AppProcessTaskTypeInfo>
    for super::AppProcessTaskTypeInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppProcessTaskTypeInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                altinn_task_type: value.altinn_task_type?,
                element_id: value.element_id?,
                element_type: value.element_type?,
            })
        }
    }
    impl ::std::convert::From<super::AppProcessTaskTypeInfo> for AppProcessTaskTypeInfo {
        fn from(value: super::AppProcessTaskTypeInfo) -> Self {
            Self {
                altinn_task_type: Ok(value.altinn_task_type),
                element_id: Ok(value.element_id),
                element_type: Ok(value.element_type),
            }
        }
    }
    /// Builder of [`AppProcessWorkflowFailure`](super::AppProcessWorkflowFailure).
    #[derive(Clone, Debug)]
    pub struct AppProcessWorkflowFailure {
        kind: ::std::result::Result<
            ::std::option::Option<super::WorkflowFailureKind>,
            ::std::string::String,
        >,
        occurred_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        workflow_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AppProcessWorkflowFailure {
        fn default() -> Self {
            Self {
                kind: Ok(::std::default::Default::default()),
                occurred_at: Ok(::std::default::Default::default()),
                workflow_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppProcessWorkflowFailure {
        /// Kind of failure.
        pub fn kind<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowFailureKind>,
            T::Error: ::std::fmt::Display,
        {
            self.kind = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for kind: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When it failed.
        pub fn occurred_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.occurred_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for occurred_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The workflow; tell it to the support of the app.
        pub fn workflow_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AppProcessWorkflowFailure>
    for super::AppProcessWorkflowFailure {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppProcessWorkflowFailure,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                kind: value.kind?,
                occurred_at: value.occurred_at?,
                workflow_id: value.workflow_id?,
            })
        }
    }
    impl ::std::convert::From<super::AppProcessWorkflowFailure>
    for AppProcessWorkflowFailure {
        fn from(value: super::AppProcessWorkflowFailure) -> Self {
            Self {
                kind: Ok(value.kind),
                occurred_at: Ok(value.occurred_at),
                workflow_id: Ok(value.workflow_id),
            }
        }
    }
    /// Builder of [`AppProcessWorkflowProgress`](super::AppProcessWorkflowProgress).
    #[derive(Clone, Debug)]
    pub struct AppProcessWorkflowProgress {
        completed: ::std::result::Result<i32, ::std::string::String>,
        total: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for AppProcessWorkflowProgress {
        fn default() -> Self {
            Self {
                completed: Err("no value supplied for completed".to_string()),
                total: Err("no value supplied for total".to_string()),
            }
        }
    }
    impl AppProcessWorkflowProgress {
        /// Parts that are done.
        pub fn completed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.completed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for completed: {e}")
                });
            self
        }
        /// All parts.
        pub fn total<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.total = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for total: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<AppProcessWorkflowProgress>
    for super::AppProcessWorkflowProgress {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppProcessWorkflowProgress,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                completed: value.completed?,
                total: value.total?,
            })
        }
    }
    impl ::std::convert::From<super::AppProcessWorkflowProgress>
    for AppProcessWorkflowProgress {
        fn from(value: super::AppProcessWorkflowProgress) -> Self {
            Self {
                completed: Ok(value.completed),
                total: Ok(value.total),
            }
        }
    }
    /// Builder of [`AppProcessWorkflowStatus`](super::AppProcessWorkflowStatus).
    #[derive(Clone, Debug)]
    pub struct AppProcessWorkflowStatus {
        failure: ::std::result::Result<
            ::std::option::Option<super::AppProcessWorkflowFailure>,
            ::std::string::String,
        >,
        progress: ::std::result::Result<
            ::std::option::Option<super::AppProcessWorkflowProgress>,
            ::std::string::String,
        >,
        retrying: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        started_at: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::WorkflowActivityStatus>,
            ::std::string::String,
        >,
        target_task: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        waiting_reason: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AppProcessWorkflowStatus {
        fn default() -> Self {
            Self {
                failure: Ok(::std::default::Default::default()),
                progress: Ok(::std::default::Default::default()),
                retrying: Ok(::std::default::Default::default()),
                started_at: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                target_task: Ok(::std::default::Default::default()),
                waiting_reason: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppProcessWorkflowStatus {
        /// What went wrong, where the status is `failed`.
        pub fn failure<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AppProcessWorkflowFailure>,
            T::Error: ::std::fmt::Display,
        {
            self.failure = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for failure: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How many parts of the step are done.
        pub fn progress<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AppProcessWorkflowProgress>,
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
        /// Whether an attempt failed and is repeated.
        pub fn retrying<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.retrying = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for retrying: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the step began.
        pub fn started_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.started_at = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for started_at: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether it is at work.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowActivityStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The task that it leads to.
        pub fn target_task<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.target_task = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for target_task: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What it waits for, in words of the app or the key of a text.
        pub fn waiting_reason<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.waiting_reason = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for waiting_reason: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AppProcessWorkflowStatus>
    for super::AppProcessWorkflowStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppProcessWorkflowStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                failure: value.failure?,
                progress: value.progress?,
                retrying: value.retrying?,
                started_at: value.started_at?,
                status: value.status?,
                target_task: value.target_task?,
                waiting_reason: value.waiting_reason?,
            })
        }
    }
    impl ::std::convert::From<super::AppProcessWorkflowStatus>
    for AppProcessWorkflowStatus {
        fn from(value: super::AppProcessWorkflowStatus) -> Self {
            Self {
                failure: Ok(value.failure),
                progress: Ok(value.progress),
                retrying: Ok(value.retrying),
                started_at: Ok(value.started_at),
                status: Ok(value.status),
                target_task: Ok(value.target_task),
                waiting_reason: Ok(value.waiting_reason),
            }
        }
    }
    /// Builder of [`ApplicationLanguage`](super::ApplicationLanguage).
    #[derive(Clone, Debug)]
    pub struct ApplicationLanguage {
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApplicationLanguage {
        fn default() -> Self {
            Self {
                language: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ApplicationLanguage {
        /// Two-letter code.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.language = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for language: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ApplicationLanguage> for super::ApplicationLanguage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApplicationLanguage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { language: value.language? })
        }
    }
    impl ::std::convert::From<super::ApplicationLanguage> for ApplicationLanguage {
        fn from(value: super::ApplicationLanguage) -> Self {
            Self {
                language: Ok(value.language),
            }
        }
    }
    /// Builder of [`ApplicationLogic`](super::ApplicationLogic).
    #[derive(Clone, Debug)]
    pub struct ApplicationLogic {
        allow_anonymous_on_stateless: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        auto_create: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        auto_delete_on_process_end: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        class_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        disallow_user_create: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disallow_user_delete: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        schema_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        shadow_fields: ::std::result::Result<
            ::std::option::Option<super::ShadowFields>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApplicationLogic {
        fn default() -> Self {
            Self {
                allow_anonymous_on_stateless: Ok(::std::default::Default::default()),
                auto_create: Ok(::std::default::Default::default()),
                auto_delete_on_process_end: Ok(::std::default::Default::default()),
                class_ref: Ok(::std::default::Default::default()),
                disallow_user_create: Ok(::std::default::Default::default()),
                disallow_user_delete: Ok(::std::default::Default::default()),
                schema_ref: Ok(::std::default::Default::default()),
                shadow_fields: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ApplicationLogic {
        /// Whether stateless use needs no login.
        pub fn allow_anonymous_on_stateless<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.allow_anonymous_on_stateless = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allow_anonymous_on_stateless: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the element is created when its task begins.
        pub fn auto_create<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.auto_create = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for auto_create: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether elements are deleted when the process ends.
        pub fn auto_delete_on_process_end<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.auto_delete_on_process_end = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for auto_delete_on_process_end: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the .NET class of the model; marks the data type as form data.
        pub fn class_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.class_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for class_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether only the app itself may create elements.
        pub fn disallow_user_create<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disallow_user_create = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disallow_user_create: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether only the app itself may delete elements.
        pub fn disallow_user_delete<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disallow_user_delete = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disallow_user_delete: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the schema.
        pub fn schema_ref<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.schema_ref = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for schema_ref: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Fields that are removed before the data is final.
        pub fn shadow_fields<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ShadowFields>,
            T::Error: ::std::fmt::Display,
        {
            self.shadow_fields = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for shadow_fields: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ApplicationLogic> for super::ApplicationLogic {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApplicationLogic,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                allow_anonymous_on_stateless: value.allow_anonymous_on_stateless?,
                auto_create: value.auto_create?,
                auto_delete_on_process_end: value.auto_delete_on_process_end?,
                class_ref: value.class_ref?,
                disallow_user_create: value.disallow_user_create?,
                disallow_user_delete: value.disallow_user_delete?,
                schema_ref: value.schema_ref?,
                shadow_fields: value.shadow_fields?,
            })
        }
    }
    impl ::std::convert::From<super::ApplicationLogic> for ApplicationLogic {
        fn from(value: super::ApplicationLogic) -> Self {
            Self {
                allow_anonymous_on_stateless: Ok(value.allow_anonymous_on_stateless),
                auto_create: Ok(value.auto_create),
                auto_delete_on_process_end: Ok(value.auto_delete_on_process_end),
                class_ref: Ok(value.class_ref),
                disallow_user_create: Ok(value.disallow_user_create),
                disallow_user_delete: Ok(value.disallow_user_delete),
                schema_ref: Ok(value.schema_ref),
                shadow_fields: Ok(value.shadow_fields),
            }
        }
    }
    /// Builder of [`ApplicationMetadata`](super::ApplicationMetadata).
    #[derive(Clone, Debug)]
    pub struct ApplicationMetadata {
        access: ::std::result::Result<
            ::std::option::Option<super::AppMetadataAccess>,
            ::std::string::String,
        >,
        altinn_nuget_version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        api_scopes: ::std::result::Result<
            ::std::option::Option<super::ApiScopesConfiguration>,
            ::std::string::String,
        >,
        auto_delete_on_process_end: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        contact_points: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AppMetadataContactPoint>>,
            ::std::string::String,
        >,
        copy_instance_settings: ::std::result::Result<
            ::std::option::Option<super::CopyInstanceSettings>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data_fields: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataField>>,
            ::std::string::String,
        >,
        data_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataType>>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        disallow_user_instantiation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        e_formidling: ::std::result::Result<
            ::std::option::Option<super::EFormidlingContract>,
            ::std::string::String,
        >,
        external_api_ids: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        features: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<::std::string::String, bool>,
            >,
            ::std::string::String,
        >,
        homepage: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        keywords: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AppKeyword>>,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_changed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        logo: ::std::result::Result<
            ::std::option::Option<super::AppLogo>,
            ::std::string::String,
        >,
        message_box_config: ::std::result::Result<
            ::std::option::Option<super::MessageBoxConfig>,
            ::std::string::String,
        >,
        on_entry: ::std::result::Result<
            ::std::option::Option<super::OnEntry>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_types_allowed: ::std::result::Result<
            ::std::option::Option<super::PartyTypesAllowed>,
            ::std::string::String,
        >,
        presentation_fields: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataField>>,
            ::std::string::String,
        >,
        prevent_instance_deletion_for_days: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        process_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prompt_for_party: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        storage_account_number: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        valid_from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        valid_to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        version_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ApplicationMetadata {
        fn default() -> Self {
            Self {
                access: Ok(::std::default::Default::default()),
                altinn_nuget_version: Ok(::std::default::Default::default()),
                api_scopes: Ok(::std::default::Default::default()),
                auto_delete_on_process_end: Ok(::std::default::Default::default()),
                contact_points: Ok(::std::default::Default::default()),
                copy_instance_settings: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                created_by: Ok(::std::default::Default::default()),
                data_fields: Ok(::std::default::Default::default()),
                data_types: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                disallow_user_instantiation: Ok(::std::default::Default::default()),
                e_formidling: Ok(::std::default::Default::default()),
                external_api_ids: Ok(::std::default::Default::default()),
                features: Ok(::std::default::Default::default()),
                homepage: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                keywords: Ok(::std::default::Default::default()),
                last_changed: Ok(::std::default::Default::default()),
                last_changed_by: Ok(::std::default::Default::default()),
                logo: Ok(::std::default::Default::default()),
                message_box_config: Ok(::std::default::Default::default()),
                on_entry: Ok(::std::default::Default::default()),
                org: Ok(::std::default::Default::default()),
                party_types_allowed: Ok(::std::default::Default::default()),
                presentation_fields: Ok(::std::default::Default::default()),
                prevent_instance_deletion_for_days: Ok(
                    ::std::default::Default::default(),
                ),
                process_id: Ok(::std::default::Default::default()),
                prompt_for_party: Ok(::std::default::Default::default()),
                storage_account_number: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                valid_from: Ok(::std::default::Default::default()),
                valid_to: Ok(::std::default::Default::default()),
                version_id: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ApplicationMetadata {
        /// How access can be given on.
        pub fn access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AppMetadataAccess>,
            T::Error: ::std::fmt::Display,
        {
            self.access = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for access: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Version of the app library; tells which operations the app has.
        pub fn altinn_nuget_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.altinn_nuget_version = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for altinn_nuget_version: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own token scopes of the app.
        pub fn api_scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApiScopesConfiguration>,
            T::Error: ::std::fmt::Display,
        {
            self.api_scopes = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for api_scopes: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether an instance is deleted when its process ends.
        pub fn auto_delete_on_process_end<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.auto_delete_on_process_end = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for auto_delete_on_process_end: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where to ask.
        pub fn contact_points<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::AppMetadataContactPoint>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.contact_points = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for contact_points: {e}")
                });
            self
        }
        /// Whether and how an instance can be copied.
        pub fn copy_instance_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CopyInstanceSettings>,
            T::Error: ::std::fmt::Display,
        {
            self.copy_instance_settings = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for copy_instance_settings: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it was created.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who created it: a user id, or the number of an organisation.
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Form fields copied to `dataValues` of the instance.
        pub fn data_fields<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataField>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_fields = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_fields: {e}")
                });
            self
        }
        /// Kinds of data elements that an instance can have.
        pub fn data_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataType>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_types = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_types: {e}")
                });
            self
        }
        /// What the app is for, by language code.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
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
        /// Whether only organisations may start instances.
        pub fn disallow_user_instantiation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disallow_user_instantiation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disallow_user_instantiation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How the instance is sent on with eFormidling.
        pub fn e_formidling<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::EFormidlingContract>,
            T::Error: ::std::fmt::Display,
        {
            self.e_formidling = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for e_formidling: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Ids for `call_external_api`.
        pub fn external_api_ids<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.external_api_ids = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_api_ids: {e}")
                });
            self
        }
        /// Switches that the app tells its frontend.
        pub fn features<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<::std::string::String, bool>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.features = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for features: {e}")
                });
            self
        }
        /// Address of a page about the service.
        pub fn homepage<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.homepage = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for homepage: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `{org}/{app}`.
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
        /// Search words for service catalogues.
        pub fn keywords<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AppKeyword>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.keywords = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for keywords: {e}")
                });
            self
        }
        /// Last change of any kind.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who changed it last: a user id, or the number of an organisation.
        pub fn last_changed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Logo in the header.
        pub fn logo<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AppLogo>,
            T::Error: ::std::fmt::Display,
        {
            self.logo = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for logo: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How instances appear in the inbox.
        pub fn message_box_config<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::MessageBoxConfig>,
            T::Error: ::std::fmt::Display,
        {
            self.message_box_config = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for message_box_config: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the user meets when opening the app.
        pub fn on_entry<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OnEntry>,
            T::Error: ::std::fmt::Display,
        {
            self.on_entry = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for on_entry: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Short name of the app owner.
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
        /// Parties that may start an instance; all where none is set.
        pub fn party_types_allowed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyTypesAllowed>,
            T::Error: ::std::fmt::Display,
        {
            self.party_types_allowed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for party_types_allowed: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Form fields shown with the instance in the inbox.
        pub fn presentation_fields<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataField>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.presentation_fields = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for presentation_fields: {e}"
                    )
                });
            self
        }
        /// Days after archiving in which the instance cannot be deleted.
        pub fn prevent_instance_deletion_for_days<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.prevent_instance_deletion_for_days = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for prevent_instance_deletion_for_days: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the process definition.
        pub fn process_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.process_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for process_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `always` or `never`, where the app decides whether users choose a party before they begin.
        pub fn prompt_for_party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.prompt_for_party = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prompt_for_party: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Which storage account holds the content; of no use to callers.
        pub fn storage_account_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.storage_account_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for storage_account_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the app, by language code.
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
        /// The app may be used from then on.
        pub fn valid_from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.valid_from = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for valid_from: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The app may be used until then.
        pub fn valid_to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.valid_to = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for valid_to: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Version of the deployed app.
        pub fn version_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.version_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for version_id: {e}")
                })
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
    impl ::std::convert::TryFrom<ApplicationMetadata> for super::ApplicationMetadata {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ApplicationMetadata,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access: value.access?,
                altinn_nuget_version: value.altinn_nuget_version?,
                api_scopes: value.api_scopes?,
                auto_delete_on_process_end: value.auto_delete_on_process_end?,
                contact_points: value.contact_points?,
                copy_instance_settings: value.copy_instance_settings?,
                created: value.created?,
                created_by: value.created_by?,
                data_fields: value.data_fields?,
                data_types: value.data_types?,
                description: value.description?,
                disallow_user_instantiation: value.disallow_user_instantiation?,
                e_formidling: value.e_formidling?,
                external_api_ids: value.external_api_ids?,
                features: value.features?,
                homepage: value.homepage?,
                id: value.id?,
                keywords: value.keywords?,
                last_changed: value.last_changed?,
                last_changed_by: value.last_changed_by?,
                logo: value.logo?,
                message_box_config: value.message_box_config?,
                on_entry: value.on_entry?,
                org: value.org?,
                party_types_allowed: value.party_types_allowed?,
                presentation_fields: value.presentation_fields?,
                prevent_instance_deletion_for_days: value
                    .prevent_instance_deletion_for_days?,
                process_id: value.process_id?,
                prompt_for_party: value.prompt_for_party?,
                storage_account_number: value.storage_account_number?,
                title: value.title?,
                valid_from: value.valid_from?,
                valid_to: value.valid_to?,
                version_id: value.version_id?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ApplicationMetadata> for ApplicationMetadata {
        fn from(value: super::ApplicationMetadata) -> Self {
            Self {
                access: Ok(value.access),
                altinn_nuget_version: Ok(value.altinn_nuget_version),
                api_scopes: Ok(value.api_scopes),
                auto_delete_on_process_end: Ok(value.auto_delete_on_process_end),
                contact_points: Ok(value.contact_points),
                copy_instance_settings: Ok(value.copy_instance_settings),
                created: Ok(value.created),
                created_by: Ok(value.created_by),
                data_fields: Ok(value.data_fields),
                data_types: Ok(value.data_types),
                description: Ok(value.description),
                disallow_user_instantiation: Ok(value.disallow_user_instantiation),
                e_formidling: Ok(value.e_formidling),
                external_api_ids: Ok(value.external_api_ids),
                features: Ok(value.features),
                homepage: Ok(value.homepage),
                id: Ok(value.id),
                keywords: Ok(value.keywords),
                last_changed: Ok(value.last_changed),
                last_changed_by: Ok(value.last_changed_by),
                logo: Ok(value.logo),
                message_box_config: Ok(value.message_box_config),
                on_entry: Ok(value.on_entry),
                org: Ok(value.org),
                party_types_allowed: Ok(value.party_types_allowed),
                presentation_fields: Ok(value.presentation_fields),
                prevent_instance_deletion_for_days: Ok(
                    value.prevent_instance_deletion_for_days,
                ),
                process_id: Ok(value.process_id),
                prompt_for_party: Ok(value.prompt_for_party),
                storage_account_number: Ok(value.storage_account_number),
                title: Ok(value.title),
                valid_from: Ok(value.valid_from),
                valid_to: Ok(value.valid_to),
                version_id: Ok(value.version_id),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`AuthorizedOrganizationDetails`](super::AuthorizedOrganizationDetails).
    #[derive(Clone, Debug)]
    pub struct AuthorizedOrganizationDetails {
        org_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for AuthorizedOrganizationDetails {
        fn default() -> Self {
            Self {
                org_name: Ok(::std::default::Default::default()),
                org_number: Ok(::std::default::Default::default()),
                party_id: Err("no value supplied for party_id".to_string()),
            }
        }
    }
    impl AuthorizedOrganizationDetails {
        /// `orgName`
        pub fn org_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for org_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Nine digits.
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
        /// `partyId`
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.party_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AuthorizedOrganizationDetails>
    for super::AuthorizedOrganizationDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizedOrganizationDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                org_name: value.org_name?,
                org_number: value.org_number?,
                party_id: value.party_id?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizedOrganizationDetails>
    for AuthorizedOrganizationDetails {
        fn from(value: super::AuthorizedOrganizationDetails) -> Self {
            Self {
                org_name: Ok(value.org_name),
                org_number: Ok(value.org_number),
                party_id: Ok(value.party_id),
            }
        }
    }
    /// Builder of [`CalculationResult`](super::CalculationResult).
    #[derive(Clone, Debug)]
    pub struct CalculationResult {
        blob_storage_path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        changed_fields: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        content_hash: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        delete_status: ::std::result::Result<
            ::std::option::Option<super::DeleteStatus>,
            ::std::string::String,
        >,
        file_scan_result: ::std::result::Result<
            ::std::option::Option<super::FileScanResult>,
            ::std::string::String,
        >,
        filename: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance_guid: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_read: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_changed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        locked: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        metadata: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            ::std::string::String,
        >,
        references: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataElementReference>>,
            ::std::string::String,
        >,
        refs: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
        self_links: ::std::result::Result<
            ::std::option::Option<super::ResourceLinks>,
            ::std::string::String,
        >,
        size: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        tags: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        user_defined_metadata: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CalculationResult {
        fn default() -> Self {
            Self {
                blob_storage_path: Ok(::std::default::Default::default()),
                changed_fields: Ok(::std::default::Default::default()),
                content_hash: Ok(::std::default::Default::default()),
                content_type: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                created_by: Ok(::std::default::Default::default()),
                data_type: Ok(::std::default::Default::default()),
                delete_status: Ok(::std::default::Default::default()),
                file_scan_result: Ok(::std::default::Default::default()),
                filename: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                instance_guid: Ok(::std::default::Default::default()),
                is_read: Ok(::std::default::Default::default()),
                last_changed: Ok(::std::default::Default::default()),
                last_changed_by: Ok(::std::default::Default::default()),
                locked: Ok(::std::default::Default::default()),
                metadata: Ok(::std::default::Default::default()),
                references: Ok(::std::default::Default::default()),
                refs: Ok(::std::default::Default::default()),
                self_links: Ok(::std::default::Default::default()),
                size: Ok(::std::default::Default::default()),
                tags: Ok(::std::default::Default::default()),
                user_defined_metadata: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CalculationResult {
        /// Where storage keeps the content; of no use to callers.
        pub fn blob_storage_path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.blob_storage_path = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for blob_storage_path: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// New values by field path; absent when the data was stored as sent, null for a field that was emptied.
        pub fn changed_fields<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.changed_fields = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for changed_fields: {e}")
                });
            self
        }
        /// Hash of the content, if computed.
        pub fn content_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.content_hash = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_hash: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Media type; `application/xml` for stored form data.
        pub fn content_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.content_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it was created.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who created it: a user id, or the number of an organisation.
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of its data type in the application metadata.
        pub fn data_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Filled in once the element is deleted.
        pub fn delete_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DeleteStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.delete_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delete_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// State of the malware scan.
        pub fn file_scan_result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FileScanResult>,
            T::Error: ::std::fmt::Display,
        {
            self.file_scan_result = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_scan_result: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Absent for form data.
        pub fn filename<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.filename = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for filename: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the data element, a UUID; `dataGuid` of other operations.
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
        /// The part of the instance id after the slash.
        pub fn instance_guid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_guid: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the instance owner has read it since it was last changed.
        pub fn is_read<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_read = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for is_read: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Last change of any kind.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who changed it last: a user id, or the number of an organisation.
        pub fn last_changed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the element may no longer be changed or deleted.
        pub fn locked<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.locked = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for locked: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Entries set by the app.
        pub fn metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for metadata: {e}")
                });
            self
        }
        /// What the element was made from.
        pub fn references<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataElementReference>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.references = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for references: {e}")
                });
            self
        }
        /// Ids of related data elements; superseded by `references`.
        pub fn refs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.refs = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for refs: {e}"));
            self
        }
        /// Addresses of the element.
        pub fn self_links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ResourceLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.self_links = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for self_links: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Bytes.
        pub fn size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for size: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Free labels.
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        /// Entries set by users.
        pub fn user_defined_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_defined_metadata = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for user_defined_metadata: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CalculationResult> for super::CalculationResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CalculationResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                blob_storage_path: value.blob_storage_path?,
                changed_fields: value.changed_fields?,
                content_hash: value.content_hash?,
                content_type: value.content_type?,
                created: value.created?,
                created_by: value.created_by?,
                data_type: value.data_type?,
                delete_status: value.delete_status?,
                file_scan_result: value.file_scan_result?,
                filename: value.filename?,
                id: value.id?,
                instance_guid: value.instance_guid?,
                is_read: value.is_read?,
                last_changed: value.last_changed?,
                last_changed_by: value.last_changed_by?,
                locked: value.locked?,
                metadata: value.metadata?,
                references: value.references?,
                refs: value.refs?,
                self_links: value.self_links?,
                size: value.size?,
                tags: value.tags?,
                user_defined_metadata: value.user_defined_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::CalculationResult> for CalculationResult {
        fn from(value: super::CalculationResult) -> Self {
            Self {
                blob_storage_path: Ok(value.blob_storage_path),
                changed_fields: Ok(value.changed_fields),
                content_hash: Ok(value.content_hash),
                content_type: Ok(value.content_type),
                created: Ok(value.created),
                created_by: Ok(value.created_by),
                data_type: Ok(value.data_type),
                delete_status: Ok(value.delete_status),
                file_scan_result: Ok(value.file_scan_result),
                filename: Ok(value.filename),
                id: Ok(value.id),
                instance_guid: Ok(value.instance_guid),
                is_read: Ok(value.is_read),
                last_changed: Ok(value.last_changed),
                last_changed_by: Ok(value.last_changed_by),
                locked: Ok(value.locked),
                metadata: Ok(value.metadata),
                references: Ok(value.references),
                refs: Ok(value.refs),
                self_links: Ok(value.self_links),
                size: Ok(value.size),
                tags: Ok(value.tags),
                user_defined_metadata: Ok(value.user_defined_metadata),
            }
        }
    }
    /// Builder of [`CardDetails`](super::CardDetails).
    #[derive(Clone, Debug)]
    pub struct CardDetails {
        expiry_date: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        masked_pan: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CardDetails {
        fn default() -> Self {
            Self {
                expiry_date: Ok(::std::default::Default::default()),
                masked_pan: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CardDetails {
        /// Month and year, as the payment processor writes them.
        pub fn expiry_date<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.expiry_date = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expiry_date: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Card number with the middle digits hidden.
        pub fn masked_pan<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.masked_pan = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for masked_pan: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CardDetails> for super::CardDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CardDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expiry_date: value.expiry_date?,
                masked_pan: value.masked_pan?,
            })
        }
    }
    impl ::std::convert::From<super::CardDetails> for CardDetails {
        fn from(value: super::CardDetails) -> Self {
            Self {
                expiry_date: Ok(value.expiry_date),
                masked_pan: Ok(value.masked_pan),
            }
        }
    }
    /// Builder of [`ClientAction`](super::ClientAction).
    #[derive(Clone, Debug)]
    pub struct ClientAction {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        metadata: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ClientAction {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                metadata: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ClientAction {
        /// What to do, such as `nextPage` or `closeModal`.
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
        /// Details for it.
        pub fn metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for metadata: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ClientAction> for super::ClientAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ClientAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                metadata: value.metadata?,
            })
        }
    }
    impl ::std::convert::From<super::ClientAction> for ClientAction {
        fn from(value: super::ClientAction) -> Self {
            Self {
                id: Ok(value.id),
                metadata: Ok(value.metadata),
            }
        }
    }
    /// Builder of [`CloudEvent`](super::CloudEvent).
    #[derive(Clone, Debug)]
    pub struct CloudEvent {
        alternativesubject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        datacontenttype: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        dataschema: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resourceinstance: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        source: ::std::result::Result<::std::string::String, ::std::string::String>,
        specversion: ::std::result::Result<::std::string::String, ::std::string::String>,
        subject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CloudEvent {
        fn default() -> Self {
            Self {
                alternativesubject: Ok(::std::default::Default::default()),
                data: Ok(::std::default::Default::default()),
                datacontenttype: Ok(::std::default::Default::default()),
                dataschema: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                resource: Ok(::std::default::Default::default()),
                resourceinstance: Ok(::std::default::Default::default()),
                source: Err("no value supplied for source".to_string()),
                specversion: Err("no value supplied for specversion".to_string()),
                subject: Ok(::std::default::Default::default()),
                time: Ok(::std::default::Default::default()),
                type_: Err("no value supplied for type_".to_string()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CloudEvent {
        /// The subject by another identifier.
        pub fn alternativesubject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.alternativesubject = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for alternativesubject: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Free content.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Media type of `data`.
        pub fn datacontenttype<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.datacontenttype = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for datacontenttype: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of the schema of `data`.
        pub fn dataschema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.dataschema = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dataschema: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Unique together with `source`.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        /// URN of the resource it belongs to.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id within the resource.
        pub fn resourceinstance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resourceinstance = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resourceinstance: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URI of what the event is about, such as an instance.
        pub fn source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for source: {e}"));
            self
        }
        /// `1.0`.
        pub fn specversion<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.specversion = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for specversion: {e}")
                });
            self
        }
        /// Who it concerns.
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
        /// When it happened.
        pub fn time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.time = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for time: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Decides which handler of the app takes it.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
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
    impl ::std::convert::TryFrom<CloudEvent> for super::CloudEvent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CloudEvent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                alternativesubject: value.alternativesubject?,
                data: value.data?,
                datacontenttype: value.datacontenttype?,
                dataschema: value.dataschema?,
                id: value.id?,
                resource: value.resource?,
                resourceinstance: value.resourceinstance?,
                source: value.source?,
                specversion: value.specversion?,
                subject: value.subject?,
                time: value.time?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::CloudEvent> for CloudEvent {
        fn from(value: super::CloudEvent) -> Self {
            Self {
                alternativesubject: Ok(value.alternativesubject),
                data: Ok(value.data),
                datacontenttype: Ok(value.datacontenttype),
                dataschema: Ok(value.dataschema),
                id: Ok(value.id),
                resource: Ok(value.resource),
                resourceinstance: Ok(value.resourceinstance),
                source: Ok(value.source),
                specversion: Ok(value.specversion),
                subject: Ok(value.subject),
                time: Ok(value.time),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`CompleteConfirmation`](super::CompleteConfirmation).
    #[derive(Clone, Debug)]
    pub struct CompleteConfirmation {
        confirmed_on: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        stakeholder_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CompleteConfirmation {
        fn default() -> Self {
            Self {
                confirmed_on: Ok(::std::default::Default::default()),
                stakeholder_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CompleteConfirmation {
        /// `confirmedOn`
        pub fn confirmed_on<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.confirmed_on = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for confirmed_on: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Short name of the organisation.
        pub fn stakeholder_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.stakeholder_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for stakeholder_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CompleteConfirmation> for super::CompleteConfirmation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CompleteConfirmation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                confirmed_on: value.confirmed_on?,
                stakeholder_id: value.stakeholder_id?,
            })
        }
    }
    impl ::std::convert::From<super::CompleteConfirmation> for CompleteConfirmation {
        fn from(value: super::CompleteConfirmation) -> Self {
            Self {
                confirmed_on: Ok(value.confirmed_on),
                stakeholder_id: Ok(value.stakeholder_id),
            }
        }
    }
    /// Builder of [`CopyInstanceSettings`](super::CopyInstanceSettings).
    #[derive(Clone, Debug)]
    pub struct CopyInstanceSettings {
        enabled: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        excluded_data_fields: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        excluded_data_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        include_attachments: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CopyInstanceSettings {
        fn default() -> Self {
            Self {
                enabled: Ok(::std::default::Default::default()),
                excluded_data_fields: Ok(::std::default::Default::default()),
                excluded_data_types: Ok(::std::default::Default::default()),
                include_attachments: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CopyInstanceSettings {
        /// `enabled`
        pub fn enabled<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.enabled = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for enabled: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Form fields that are emptied in the copy.
        pub fn excluded_data_fields<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.excluded_data_fields = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for excluded_data_fields: {e}"
                    )
                });
            self
        }
        /// Data types that are not copied.
        pub fn excluded_data_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.excluded_data_types = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for excluded_data_types: {e}"
                    )
                });
            self
        }
        /// Whether attachments are copied too.
        pub fn include_attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.include_attachments = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for include_attachments: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CopyInstanceSettings> for super::CopyInstanceSettings {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CopyInstanceSettings,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                enabled: value.enabled?,
                excluded_data_fields: value.excluded_data_fields?,
                excluded_data_types: value.excluded_data_types?,
                include_attachments: value.include_attachments?,
            })
        }
    }
    impl ::std::convert::From<super::CopyInstanceSettings> for CopyInstanceSettings {
        fn from(value: super::CopyInstanceSettings) -> Self {
            Self {
                enabled: Ok(value.enabled),
                excluded_data_fields: Ok(value.excluded_data_fields),
                excluded_data_types: Ok(value.excluded_data_types),
                include_attachments: Ok(value.include_attachments),
            }
        }
    }
    /// Builder of [`CustomEmail`](super::CustomEmail).
    #[derive(Clone, Debug)]
    pub struct CustomEmail {
        body: ::std::result::Result<super::CustomText, ::std::string::String>,
        subject: ::std::result::Result<super::CustomText, ::std::string::String>,
    }
    impl ::std::default::Default for CustomEmail {
        fn default() -> Self {
            Self {
                body: Err("no value supplied for body".to_string()),
                subject: Err("no value supplied for subject".to_string()),
            }
        }
    }
    impl CustomEmail {
        /// Text in each language.
        pub fn body<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CustomText>,
            T::Error: ::std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for body: {e}"));
            self
        }
        /// Subject line in each language.
        pub fn subject<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CustomText>,
            T::Error: ::std::fmt::Display,
        {
            self.subject = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subject: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<CustomEmail> for super::CustomEmail {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CustomEmail,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                body: value.body?,
                subject: value.subject?,
            })
        }
    }
    impl ::std::convert::From<super::CustomEmail> for CustomEmail {
        fn from(value: super::CustomEmail) -> Self {
            Self {
                body: Ok(value.body),
                subject: Ok(value.subject),
            }
        }
    }
    /// Builder of [`CustomSms`](super::CustomSms).
    #[derive(Clone, Debug)]
    pub struct CustomSms {
        sender_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        text: ::std::result::Result<super::CustomText, ::std::string::String>,
    }
    impl ::std::default::Default for CustomSms {
        fn default() -> Self {
            Self {
                sender_name: Ok(::std::default::Default::default()),
                text: Err("no value supplied for text".to_string()),
            }
        }
    }
    impl CustomSms {
        /// Name shown as the sender.
        pub fn sender_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
        /// Text in each language.
        pub fn text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CustomText>,
            T::Error: ::std::fmt::Display,
        {
            self.text = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for text: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<CustomSms> for super::CustomSms {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CustomSms,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                sender_name: value.sender_name?,
                text: value.text?,
            })
        }
    }
    impl ::std::convert::From<super::CustomSms> for CustomSms {
        fn from(value: super::CustomSms) -> Self {
            Self {
                sender_name: Ok(value.sender_name),
                text: Ok(value.text),
            }
        }
    }
    /// Builder of [`CustomText`](super::CustomText).
    #[derive(Clone, Debug)]
    pub struct CustomText {
        en: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        nb: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        nn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for CustomText {
        fn default() -> Self {
            Self {
                en: Ok(::std::default::Default::default()),
                nb: Ok(::std::default::Default::default()),
                nn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl CustomText {
        /// English.
        pub fn en<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.en = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for en: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Bokmål.
        pub fn nb<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.nb = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for nb: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Nynorsk.
        pub fn nn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.nn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for nn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<CustomText> for super::CustomText {
        type Error = super::error::ConversionError;
        fn try_from(
            value: CustomText,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                en: value.en?,
                nb: value.nb?,
                nn: value.nn?,
            })
        }
    }
    impl ::std::convert::From<super::CustomText> for CustomText {
        fn from(value: super::CustomText) -> Self {
            Self {
                en: Ok(value.en),
                nb: Ok(value.nb),
                nn: Ok(value.nn),
            }
        }
    }
    /// Builder of [`DataDeleteResponse`](super::DataDeleteResponse).
    #[derive(Clone, Debug)]
    pub struct DataDeleteResponse {
        instance: ::std::result::Result<super::Instance, ::std::string::String>,
        new_data_models: ::std::result::Result<
            ::std::vec::Vec<super::DataModelPairResponse>,
            ::std::string::String,
        >,
        validation_issues: ::std::result::Result<
            ::std::vec::Vec<super::ValidationSourcePair>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataDeleteResponse {
        fn default() -> Self {
            Self {
                instance: Err("no value supplied for instance".to_string()),
                new_data_models: Err(
                    "no value supplied for new_data_models".to_string(),
                ),
                validation_issues: Err(
                    "no value supplied for validation_issues".to_string(),
                ),
            }
        }
    }
    impl DataDeleteResponse {
        /// The instance without the element.
        pub fn instance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Instance>,
            T::Error: ::std::fmt::Display,
        {
            self.instance = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance: {e}")
                });
            self
        }
        /// Form data that calculations changed.
        pub fn new_data_models<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::DataModelPairResponse>>,
            T::Error: ::std::fmt::Display,
        {
            self.new_data_models = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for new_data_models: {e}")
                });
            self
        }
        /// Issues by validator; empty unless validation was asked for.
        pub fn validation_issues<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ValidationSourcePair>>,
            T::Error: ::std::fmt::Display,
        {
            self.validation_issues = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validation_issues: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DataDeleteResponse> for super::DataDeleteResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataDeleteResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                instance: value.instance?,
                new_data_models: value.new_data_models?,
                validation_issues: value.validation_issues?,
            })
        }
    }
    impl ::std::convert::From<super::DataDeleteResponse> for DataDeleteResponse {
        fn from(value: super::DataDeleteResponse) -> Self {
            Self {
                instance: Ok(value.instance),
                new_data_models: Ok(value.new_data_models),
                validation_issues: Ok(value.validation_issues),
            }
        }
    }
    /// Builder of [`DataElement`](super::DataElement).
    #[derive(Clone, Debug)]
    pub struct DataElement {
        blob_storage_path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content_hash: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        content_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        delete_status: ::std::result::Result<
            ::std::option::Option<super::DeleteStatus>,
            ::std::string::String,
        >,
        file_scan_result: ::std::result::Result<
            ::std::option::Option<super::FileScanResult>,
            ::std::string::String,
        >,
        filename: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance_guid: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_read: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_changed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        locked: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        metadata: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            ::std::string::String,
        >,
        references: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataElementReference>>,
            ::std::string::String,
        >,
        refs: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
        self_links: ::std::result::Result<
            ::std::option::Option<super::ResourceLinks>,
            ::std::string::String,
        >,
        size: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        tags: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        user_defined_metadata: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataElement {
        fn default() -> Self {
            Self {
                blob_storage_path: Ok(::std::default::Default::default()),
                content_hash: Ok(::std::default::Default::default()),
                content_type: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                created_by: Ok(::std::default::Default::default()),
                data_type: Ok(::std::default::Default::default()),
                delete_status: Ok(::std::default::Default::default()),
                file_scan_result: Ok(::std::default::Default::default()),
                filename: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                instance_guid: Ok(::std::default::Default::default()),
                is_read: Ok(::std::default::Default::default()),
                last_changed: Ok(::std::default::Default::default()),
                last_changed_by: Ok(::std::default::Default::default()),
                locked: Ok(::std::default::Default::default()),
                metadata: Ok(::std::default::Default::default()),
                references: Ok(::std::default::Default::default()),
                refs: Ok(::std::default::Default::default()),
                self_links: Ok(::std::default::Default::default()),
                size: Ok(::std::default::Default::default()),
                tags: Ok(::std::default::Default::default()),
                user_defined_metadata: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataElement {
        /// Where storage keeps the content; of no use to callers.
        pub fn blob_storage_path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.blob_storage_path = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for blob_storage_path: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Hash of the content, if computed.
        pub fn content_hash<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.content_hash = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_hash: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Media type; `application/xml` for stored form data.
        pub fn content_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.content_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for content_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it was created.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who created it: a user id, or the number of an organisation.
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of its data type in the application metadata.
        pub fn data_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Filled in once the element is deleted.
        pub fn delete_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DeleteStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.delete_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for delete_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// State of the malware scan.
        pub fn file_scan_result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FileScanResult>,
            T::Error: ::std::fmt::Display,
        {
            self.file_scan_result = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_scan_result: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Absent for form data.
        pub fn filename<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.filename = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for filename: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the data element, a UUID; `dataGuid` of other operations.
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
        /// The part of the instance id after the slash.
        pub fn instance_guid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_guid: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the instance owner has read it since it was last changed.
        pub fn is_read<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_read = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for is_read: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Last change of any kind.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who changed it last: a user id, or the number of an organisation.
        pub fn last_changed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the element may no longer be changed or deleted.
        pub fn locked<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.locked = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for locked: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Entries set by the app.
        pub fn metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for metadata: {e}")
                });
            self
        }
        /// What the element was made from.
        pub fn references<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataElementReference>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.references = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for references: {e}")
                });
            self
        }
        /// Ids of related data elements; superseded by `references`.
        pub fn refs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.refs = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for refs: {e}"));
            self
        }
        /// Addresses of the element.
        pub fn self_links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ResourceLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.self_links = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for self_links: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Bytes.
        pub fn size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for size: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Free labels.
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        /// Entries set by users.
        pub fn user_defined_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_defined_metadata = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for user_defined_metadata: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DataElement> for super::DataElement {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataElement,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                blob_storage_path: value.blob_storage_path?,
                content_hash: value.content_hash?,
                content_type: value.content_type?,
                created: value.created?,
                created_by: value.created_by?,
                data_type: value.data_type?,
                delete_status: value.delete_status?,
                file_scan_result: value.file_scan_result?,
                filename: value.filename?,
                id: value.id?,
                instance_guid: value.instance_guid?,
                is_read: value.is_read?,
                last_changed: value.last_changed?,
                last_changed_by: value.last_changed_by?,
                locked: value.locked?,
                metadata: value.metadata?,
                references: value.references?,
                refs: value.refs?,
                self_links: value.self_links?,
                size: value.size?,
                tags: value.tags?,
                user_defined_metadata: value.user_defined_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::DataElement> for DataElement {
        fn from(value: super::DataElement) -> Self {
            Self {
                blob_storage_path: Ok(value.blob_storage_path),
                content_hash: Ok(value.content_hash),
                content_type: Ok(value.content_type),
                created: Ok(value.created),
                created_by: Ok(value.created_by),
                data_type: Ok(value.data_type),
                delete_status: Ok(value.delete_status),
                file_scan_result: Ok(value.file_scan_result),
                filename: Ok(value.filename),
                id: Ok(value.id),
                instance_guid: Ok(value.instance_guid),
                is_read: Ok(value.is_read),
                last_changed: Ok(value.last_changed),
                last_changed_by: Ok(value.last_changed_by),
                locked: Ok(value.locked),
                metadata: Ok(value.metadata),
                references: Ok(value.references),
                refs: Ok(value.refs),
                self_links: Ok(value.self_links),
                size: Ok(value.size),
                tags: Ok(value.tags),
                user_defined_metadata: Ok(value.user_defined_metadata),
            }
        }
    }
    /// Builder of [`DataElementFileScanResult`](super::DataElementFileScanResult).
    #[derive(Clone, Debug)]
    pub struct DataElementFileScanResult {
        file_scan_result: ::std::result::Result<
            ::std::option::Option<super::FileScanResult>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataElementFileScanResult {
        fn default() -> Self {
            Self {
                file_scan_result: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataElementFileScanResult {
        /// `fileScanResult`
        pub fn file_scan_result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FileScanResult>,
            T::Error: ::std::fmt::Display,
        {
            self.file_scan_result = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_scan_result: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the data element.
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
    }
    impl ::std::convert::TryFrom<DataElementFileScanResult>
    for super::DataElementFileScanResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataElementFileScanResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                file_scan_result: value.file_scan_result?,
                id: value.id?,
            })
        }
    }
    impl ::std::convert::From<super::DataElementFileScanResult>
    for DataElementFileScanResult {
        fn from(value: super::DataElementFileScanResult) -> Self {
            Self {
                file_scan_result: Ok(value.file_scan_result),
                id: Ok(value.id),
            }
        }
    }
    /// Builder of [`DataElementReference`](super::DataElementReference).
    #[derive(Clone, Debug)]
    pub struct DataElementReference {
        relation: ::std::result::Result<
            ::std::option::Option<super::RelationType>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value_type: ::std::result::Result<
            ::std::option::Option<super::ReferenceType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataElementReference {
        fn default() -> Self {
            Self {
                relation: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
                value_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataElementReference {
        /// How they are related.
        pub fn relation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RelationType>,
            T::Error: ::std::fmt::Display,
        {
            self.relation = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for relation: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the source.
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
        /// What the id refers to.
        pub fn value_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ReferenceType>,
            T::Error: ::std::fmt::Display,
        {
            self.value_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for value_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DataElementReference> for super::DataElementReference {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataElementReference,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                relation: value.relation?,
                value: value.value?,
                value_type: value.value_type?,
            })
        }
    }
    impl ::std::convert::From<super::DataElementReference> for DataElementReference {
        fn from(value: super::DataElementReference) -> Self {
            Self {
                relation: Ok(value.relation),
                value: Ok(value.value),
                value_type: Ok(value.value_type),
            }
        }
    }
    /// Builder of [`DataField`](super::DataField).
    #[derive(Clone, Debug)]
    pub struct DataField {
        data_type_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataField {
        fn default() -> Self {
            Self {
                data_type_id: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                path: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataField {
        /// Data type whose form has the field.
        pub fn data_type_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_type_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_type_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Key under which the value is found.
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
        /// Path of the field in the data model.
        pub fn path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.path = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for path: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DataField> for super::DataField {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataField,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_type_id: value.data_type_id?,
                id: value.id?,
                path: value.path?,
            })
        }
    }
    impl ::std::convert::From<super::DataField> for DataField {
        fn from(value: super::DataField) -> Self {
            Self {
                data_type_id: Ok(value.data_type_id),
                id: Ok(value.id),
                path: Ok(value.path),
            }
        }
    }
    /// Builder of [`DataList`](super::DataList).
    #[derive(Clone, Debug)]
    pub struct DataList {
        list_items: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
            ::std::string::String,
        >,
        meta_data: ::std::result::Result<
            ::std::option::Option<super::DataListMetadata>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataList {
        fn default() -> Self {
            Self {
                list_items: Ok(::std::default::Default::default()),
                meta_data: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataList {
        /// The rows, in the shape that the app gives them.
        pub fn list_items<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.list_items = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for list_items: {e}")
                });
            self
        }
        /// Paging.
        pub fn meta_data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DataListMetadata>,
            T::Error: ::std::fmt::Display,
        {
            self.meta_data = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for meta_data: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DataList> for super::DataList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                list_items: value.list_items?,
                meta_data: value.meta_data?,
            })
        }
    }
    impl ::std::convert::From<super::DataList> for DataList {
        fn from(value: super::DataList) -> Self {
            Self {
                list_items: Ok(value.list_items),
                meta_data: Ok(value.meta_data),
            }
        }
    }
    /// Builder of [`DataListMetadata`](super::DataListMetadata).
    #[derive(Clone, Debug)]
    pub struct DataListMetadata {
        links: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        page: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        page_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        page_size: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        totalt_items_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataListMetadata {
        fn default() -> Self {
            Self {
                links: Ok(::std::default::Default::default()),
                page: Ok(::std::default::Default::default()),
                page_count: Ok(::std::default::Default::default()),
                page_size: Ok(::std::default::Default::default()),
                totalt_items_count: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataListMetadata {
        /// Addresses of other pages, if the app gives any.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
        /// Current page.
        pub fn page<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.page = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for page: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Number of pages.
        pub fn page_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.page_count = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for page_count: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Rows on each page.
        pub fn page_size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.page_size = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for page_size: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Number of rows in all; spelt as the server does.
        pub fn totalt_items_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.totalt_items_count = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for totalt_items_count: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DataListMetadata> for super::DataListMetadata {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataListMetadata,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                links: value.links?,
                page: value.page?,
                page_count: value.page_count?,
                page_size: value.page_size?,
                totalt_items_count: value.totalt_items_count?,
            })
        }
    }
    impl ::std::convert::From<super::DataListMetadata> for DataListMetadata {
        fn from(value: super::DataListMetadata) -> Self {
            Self {
                links: Ok(value.links),
                page: Ok(value.page),
                page_count: Ok(value.page_count),
                page_size: Ok(value.page_size),
                totalt_items_count: Ok(value.totalt_items_count),
            }
        }
    }
    /// Builder of [`DataModelInfo`](super::DataModelInfo).
    #[derive(Clone, Debug)]
    pub struct DataModelInfo {
        data_element_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        expression_validation_config: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        initial_data: ::std::result::Result<::serde_json::Value, ::std::string::String>,
        initial_validation_issues: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::ValidationIssueWithSource>,
            >,
            ::std::string::String,
        >,
        schema: ::std::result::Result<::serde_json::Value, ::std::string::String>,
    }
    impl ::std::default::Default for DataModelInfo {
        fn default() -> Self {
            Self {
                data_element_id: Ok(::std::default::Default::default()),
                expression_validation_config: Ok(::std::default::Default::default()),
                initial_data: Err("no value supplied for initial_data".to_string()),
                initial_validation_issues: Ok(::std::default::Default::default()),
                schema: Err("no value supplied for schema".to_string()),
            }
        }
    }
    impl DataModelInfo {
        /// The data element that holds it; missing without an instance.
        pub fn data_element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_element_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_element_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Rules of validation that are expressions.
        pub fn expression_validation_config<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.expression_validation_config = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for expression_validation_config: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The data as it is, or prefilled.
        pub fn initial_data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.initial_data = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for initial_data: {e}")
                });
            self
        }
        /// The first validation of this data.
        pub fn initial_validation_issues<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::ValidationIssueWithSource>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.initial_validation_issues = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for initial_validation_issues: {e}"
                    )
                });
            self
        }
        /// JSON schema.
        pub fn schema<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.schema = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for schema: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DataModelInfo> for super::DataModelInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataModelInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_element_id: value.data_element_id?,
                expression_validation_config: value.expression_validation_config?,
                initial_data: value.initial_data?,
                initial_validation_issues: value.initial_validation_issues?,
                schema: value.schema?,
            })
        }
    }
    impl ::std::convert::From<super::DataModelInfo> for DataModelInfo {
        fn from(value: super::DataModelInfo) -> Self {
            Self {
                data_element_id: Ok(value.data_element_id),
                expression_validation_config: Ok(value.expression_validation_config),
                initial_data: Ok(value.initial_data),
                initial_validation_issues: Ok(value.initial_validation_issues),
                schema: Ok(value.schema),
            }
        }
    }
    /// Builder of [`DataModelPairResponse`](super::DataModelPairResponse).
    #[derive(Clone, Debug)]
    pub struct DataModelPairResponse {
        data: ::std::result::Result<::serde_json::Value, ::std::string::String>,
        data_element_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataModelPairResponse {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                data_element_id: Err("no value supplied for data_element_id".to_string()),
            }
        }
    }
    impl DataModelPairResponse {
        /// In the shape of the data model of the app.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// The data element it belongs to.
        pub fn data_element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.data_element_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_element_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DataModelPairResponse>
    for super::DataModelPairResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataModelPairResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                data_element_id: value.data_element_id?,
            })
        }
    }
    impl ::std::convert::From<super::DataModelPairResponse> for DataModelPairResponse {
        fn from(value: super::DataModelPairResponse) -> Self {
            Self {
                data: Ok(value.data),
                data_element_id: Ok(value.data_element_id),
            }
        }
    }
    /// Builder of [`DataPatchRequest`](super::DataPatchRequest).
    #[derive(Clone, Debug)]
    pub struct DataPatchRequest {
        ignored_validators: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        patch: ::std::result::Result<
            ::std::vec::Vec<super::PatchOperation>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataPatchRequest {
        fn default() -> Self {
            Self {
                ignored_validators: Ok(::std::default::Default::default()),
                patch: Err("no value supplied for patch".to_string()),
            }
        }
    }
    impl DataPatchRequest {
        /// Validators not to run now; they still run when the process moves on.
        pub fn ignored_validators<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.ignored_validators = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for ignored_validators: {e}"
                    )
                });
            self
        }
        /// Applied to the JSON form of the data.
        pub fn patch<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PatchOperation>>,
            T::Error: ::std::fmt::Display,
        {
            self.patch = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for patch: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<DataPatchRequest> for super::DataPatchRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataPatchRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                ignored_validators: value.ignored_validators?,
                patch: value.patch?,
            })
        }
    }
    impl ::std::convert::From<super::DataPatchRequest> for DataPatchRequest {
        fn from(value: super::DataPatchRequest) -> Self {
            Self {
                ignored_validators: Ok(value.ignored_validators),
                patch: Ok(value.patch),
            }
        }
    }
    /// Builder of [`DataPatchRequestMultiple`](super::DataPatchRequestMultiple).
    #[derive(Clone, Debug)]
    pub struct DataPatchRequestMultiple {
        ignored_validators: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        patches: ::std::result::Result<
            ::std::vec::Vec<super::PatchListItem>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataPatchRequestMultiple {
        fn default() -> Self {
            Self {
                ignored_validators: Ok(::std::default::Default::default()),
                patches: Err("no value supplied for patches".to_string()),
            }
        }
    }
    impl DataPatchRequestMultiple {
        /// Validators not to run now; they still run when the process moves on.
        pub fn ignored_validators<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.ignored_validators = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for ignored_validators: {e}"
                    )
                });
            self
        }
        /// At most one for each data element.
        pub fn patches<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PatchListItem>>,
            T::Error: ::std::fmt::Display,
        {
            self.patches = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for patches: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DataPatchRequestMultiple>
    for super::DataPatchRequestMultiple {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataPatchRequestMultiple,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                ignored_validators: value.ignored_validators?,
                patches: value.patches?,
            })
        }
    }
    impl ::std::convert::From<super::DataPatchRequestMultiple>
    for DataPatchRequestMultiple {
        fn from(value: super::DataPatchRequestMultiple) -> Self {
            Self {
                ignored_validators: Ok(value.ignored_validators),
                patches: Ok(value.patches),
            }
        }
    }
    /// Builder of [`DataPatchResponse`](super::DataPatchResponse).
    #[derive(Clone, Debug)]
    pub struct DataPatchResponse {
        instance: ::std::result::Result<super::Instance, ::std::string::String>,
        new_data_model: ::std::result::Result<
            ::serde_json::Value,
            ::std::string::String,
        >,
        validation_issues: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::vec::Vec<super::ValidationIssueWithSource>,
                >,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataPatchResponse {
        fn default() -> Self {
            Self {
                instance: Err("no value supplied for instance".to_string()),
                new_data_model: Err("no value supplied for new_data_model".to_string()),
                validation_issues: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataPatchResponse {
        /// The instance afterwards.
        pub fn instance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Instance>,
            T::Error: ::std::fmt::Display,
        {
            self.instance = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance: {e}")
                });
            self
        }
        /// The form data after patch and calculations.
        pub fn new_data_model<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.new_data_model = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for new_data_model: {e}")
                });
            self
        }
        /// Issues by validator; a validator that is missing did not run.
        pub fn validation_issues<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<super::ValidationIssueWithSource>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.validation_issues = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validation_issues: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DataPatchResponse> for super::DataPatchResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataPatchResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                instance: value.instance?,
                new_data_model: value.new_data_model?,
                validation_issues: value.validation_issues?,
            })
        }
    }
    impl ::std::convert::From<super::DataPatchResponse> for DataPatchResponse {
        fn from(value: super::DataPatchResponse) -> Self {
            Self {
                instance: Ok(value.instance),
                new_data_model: Ok(value.new_data_model),
                validation_issues: Ok(value.validation_issues),
            }
        }
    }
    /// Builder of [`DataPatchResponseMultiple`](super::DataPatchResponseMultiple).
    #[derive(Clone, Debug)]
    pub struct DataPatchResponseMultiple {
        instance: ::std::result::Result<super::Instance, ::std::string::String>,
        new_data_models: ::std::result::Result<
            ::std::vec::Vec<super::DataModelPairResponse>,
            ::std::string::String,
        >,
        validation_issues: ::std::result::Result<
            ::std::vec::Vec<super::ValidationSourcePair>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataPatchResponseMultiple {
        fn default() -> Self {
            Self {
                instance: Err("no value supplied for instance".to_string()),
                new_data_models: Err(
                    "no value supplied for new_data_models".to_string(),
                ),
                validation_issues: Err(
                    "no value supplied for validation_issues".to_string(),
                ),
            }
        }
    }
    impl DataPatchResponseMultiple {
        /// The instance afterwards.
        pub fn instance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Instance>,
            T::Error: ::std::fmt::Display,
        {
            self.instance = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance: {e}")
                });
            self
        }
        /// Every form data element that changed, after patch and calculations.
        pub fn new_data_models<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::DataModelPairResponse>>,
            T::Error: ::std::fmt::Display,
        {
            self.new_data_models = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for new_data_models: {e}")
                });
            self
        }
        /// Issues by validator; a validator that is missing did not run.
        pub fn validation_issues<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ValidationSourcePair>>,
            T::Error: ::std::fmt::Display,
        {
            self.validation_issues = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validation_issues: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DataPatchResponseMultiple>
    for super::DataPatchResponseMultiple {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataPatchResponseMultiple,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                instance: value.instance?,
                new_data_models: value.new_data_models?,
                validation_issues: value.validation_issues?,
            })
        }
    }
    impl ::std::convert::From<super::DataPatchResponseMultiple>
    for DataPatchResponseMultiple {
        fn from(value: super::DataPatchResponseMultiple) -> Self {
            Self {
                instance: Ok(value.instance),
                new_data_models: Ok(value.new_data_models),
                validation_issues: Ok(value.validation_issues),
            }
        }
    }
    /// Builder of [`DataPostErrorResponse`](super::DataPostErrorResponse).
    #[derive(Clone, Debug)]
    pub struct DataPostErrorResponse {
        detail: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        upload_validation_issues: ::std::result::Result<
            ::std::vec::Vec<super::ValidationIssueWithSource>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataPostErrorResponse {
        fn default() -> Self {
            Self {
                detail: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                upload_validation_issues: Err(
                    "no value supplied for upload_validation_issues".to_string(),
                ),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DataPostErrorResponse {
        /// `detail`
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
        /// `instance`
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
        /// `status`
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
        /// `title`
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
        /// `type`
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
        /// What is wrong with the file.
        pub fn upload_validation_issues<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<super::ValidationIssueWithSource>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.upload_validation_issues = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for upload_validation_issues: {e}"
                    )
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
    impl ::std::convert::TryFrom<DataPostErrorResponse>
    for super::DataPostErrorResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataPostErrorResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                detail: value.detail?,
                instance: value.instance?,
                status: value.status?,
                title: value.title?,
                type_: value.type_?,
                upload_validation_issues: value.upload_validation_issues?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::DataPostErrorResponse> for DataPostErrorResponse {
        fn from(value: super::DataPostErrorResponse) -> Self {
            Self {
                detail: Ok(value.detail),
                instance: Ok(value.instance),
                status: Ok(value.status),
                title: Ok(value.title),
                type_: Ok(value.type_),
                upload_validation_issues: Ok(value.upload_validation_issues),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`DataPostResponse`](super::DataPostResponse).
    #[derive(Clone, Debug)]
    pub struct DataPostResponse {
        instance: ::std::result::Result<super::Instance, ::std::string::String>,
        new_data_element_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        new_data_models: ::std::result::Result<
            ::std::vec::Vec<super::DataModelPairResponse>,
            ::std::string::String,
        >,
        validation_issues: ::std::result::Result<
            ::std::vec::Vec<super::ValidationSourcePair>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataPostResponse {
        fn default() -> Self {
            Self {
                instance: Err("no value supplied for instance".to_string()),
                new_data_element_id: Err(
                    "no value supplied for new_data_element_id".to_string(),
                ),
                new_data_models: Err(
                    "no value supplied for new_data_models".to_string(),
                ),
                validation_issues: Err(
                    "no value supplied for validation_issues".to_string(),
                ),
            }
        }
    }
    impl DataPostResponse {
        /// The instance with the new element.
        pub fn instance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Instance>,
            T::Error: ::std::fmt::Display,
        {
            self.instance = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance: {e}")
                });
            self
        }
        /// Id of the new element.
        pub fn new_data_element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.new_data_element_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for new_data_element_id: {e}"
                    )
                });
            self
        }
        /// Form data that calculations changed.
        pub fn new_data_models<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::DataModelPairResponse>>,
            T::Error: ::std::fmt::Display,
        {
            self.new_data_models = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for new_data_models: {e}")
                });
            self
        }
        /// Issues by validator; empty unless validation was asked for.
        pub fn validation_issues<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ValidationSourcePair>>,
            T::Error: ::std::fmt::Display,
        {
            self.validation_issues = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validation_issues: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<DataPostResponse> for super::DataPostResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataPostResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                instance: value.instance?,
                new_data_element_id: value.new_data_element_id?,
                new_data_models: value.new_data_models?,
                validation_issues: value.validation_issues?,
            })
        }
    }
    impl ::std::convert::From<super::DataPostResponse> for DataPostResponse {
        fn from(value: super::DataPostResponse) -> Self {
            Self {
                instance: Ok(value.instance),
                new_data_element_id: Ok(value.new_data_element_id),
                new_data_models: Ok(value.new_data_models),
                validation_issues: Ok(value.validation_issues),
            }
        }
    }
    /// Builder of [`DataType`](super::DataType).
    #[derive(Clone, Debug)]
    pub struct DataType {
        action_required_to_read: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        action_required_to_write: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        allowed_content_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        allowed_contributers: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        allowed_contributors: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        allowed_keys_for_user_defined_metadata: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        app_logic: ::std::result::Result<
            ::std::option::Option<super::ApplicationLogic>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        enable_file_scan: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        enable_pdf_creation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        enabled_file_analysers: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        enabled_file_validators: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        grouping: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        max_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        max_size: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        min_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        task_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        validation_error_on_pending_file_scan: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DataType {
        fn default() -> Self {
            Self {
                action_required_to_read: Ok(::std::default::Default::default()),
                action_required_to_write: Ok(::std::default::Default::default()),
                allowed_content_types: Ok(::std::default::Default::default()),
                allowed_contributers: Ok(::std::default::Default::default()),
                allowed_contributors: Ok(::std::default::Default::default()),
                allowed_keys_for_user_defined_metadata: Ok(
                    ::std::default::Default::default(),
                ),
                app_logic: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                enable_file_scan: Ok(::std::default::Default::default()),
                enable_pdf_creation: Ok(::std::default::Default::default()),
                enabled_file_analysers: Ok(::std::default::Default::default()),
                enabled_file_validators: Ok(::std::default::Default::default()),
                grouping: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                max_count: Ok(::std::default::Default::default()),
                max_size: Ok(::std::default::Default::default()),
                min_count: Ok(::std::default::Default::default()),
                task_id: Ok(::std::default::Default::default()),
                validation_error_on_pending_file_scan: Ok(
                    ::std::default::Default::default(),
                ),
            }
        }
    }
    impl DataType {
        /// Action that the policy must allow for reading, beyond read access.
        pub fn action_required_to_read<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action_required_to_read = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for action_required_to_read: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Action that the policy must allow for writing, beyond write access.
        pub fn action_required_to_write<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action_required_to_write = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for action_required_to_write: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Media types that are accepted; any where it is empty.
        pub fn allowed_content_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_content_types = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_content_types: {e}"
                    )
                });
            self
        }
        /// Former spelling of `allowedContributors`.
        pub fn allowed_contributers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_contributers = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_contributers: {e}"
                    )
                });
            self
        }
        /// Who may write, as `org:` and a short name or `orgno:` and a number; anybody with write access where it is empty.
        pub fn allowed_contributors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_contributors = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_contributors: {e}"
                    )
                });
            self
        }
        /// Keys that users may set; any where it is empty.
        pub fn allowed_keys_for_user_defined_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_keys_for_user_defined_metadata = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_keys_for_user_defined_metadata: {e}"
                    )
                });
            self
        }
        /// Present for form data, absent for attachments.
        pub fn app_logic<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ApplicationLogic>,
            T::Error: ::std::fmt::Display,
        {
            self.app_logic = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for app_logic: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Explanation by language code.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
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
        /// Whether files are scanned for malware.
        pub fn enable_file_scan<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.enable_file_scan = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for enable_file_scan: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the form goes into the PDF.
        pub fn enable_pdf_creation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.enable_pdf_creation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for enable_pdf_creation: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Analysers that look at uploads.
        pub fn enabled_file_analysers<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.enabled_file_analysers = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for enabled_file_analysers: {e}"
                    )
                });
            self
        }
        /// Validators that look at uploads.
        pub fn enabled_file_validators<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.enabled_file_validators = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for enabled_file_validators: {e}"
                    )
                });
            self
        }
        /// Text key of the heading in the receipt.
        pub fn grouping<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.grouping = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for grouping: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name used when creating elements.
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
        /// Most elements in an instance; 0 means no limit.
        pub fn max_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.max_count = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for max_count: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Largest size in MB.
        pub fn max_size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.max_size = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for max_size: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Fewest elements for the task to be complete.
        pub fn min_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.min_count = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for min_count: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Task that the data belongs to.
        pub fn task_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.task_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for task_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether an unfinished scan stops the task.
        pub fn validation_error_on_pending_file_scan<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.validation_error_on_pending_file_scan = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for validation_error_on_pending_file_scan: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DataType> for super::DataType {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DataType,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action_required_to_read: value.action_required_to_read?,
                action_required_to_write: value.action_required_to_write?,
                allowed_content_types: value.allowed_content_types?,
                allowed_contributers: value.allowed_contributers?,
                allowed_contributors: value.allowed_contributors?,
                allowed_keys_for_user_defined_metadata: value
                    .allowed_keys_for_user_defined_metadata?,
                app_logic: value.app_logic?,
                description: value.description?,
                enable_file_scan: value.enable_file_scan?,
                enable_pdf_creation: value.enable_pdf_creation?,
                enabled_file_analysers: value.enabled_file_analysers?,
                enabled_file_validators: value.enabled_file_validators?,
                grouping: value.grouping?,
                id: value.id?,
                max_count: value.max_count?,
                max_size: value.max_size?,
                min_count: value.min_count?,
                task_id: value.task_id?,
                validation_error_on_pending_file_scan: value
                    .validation_error_on_pending_file_scan?,
            })
        }
    }
    impl ::std::convert::From<super::DataType> for DataType {
        fn from(value: super::DataType) -> Self {
            Self {
                action_required_to_read: Ok(value.action_required_to_read),
                action_required_to_write: Ok(value.action_required_to_write),
                allowed_content_types: Ok(value.allowed_content_types),
                allowed_contributers: Ok(value.allowed_contributers),
                allowed_contributors: Ok(value.allowed_contributors),
                allowed_keys_for_user_defined_metadata: Ok(
                    value.allowed_keys_for_user_defined_metadata,
                ),
                app_logic: Ok(value.app_logic),
                description: Ok(value.description),
                enable_file_scan: Ok(value.enable_file_scan),
                enable_pdf_creation: Ok(value.enable_pdf_creation),
                enabled_file_analysers: Ok(value.enabled_file_analysers),
                enabled_file_validators: Ok(value.enabled_file_validators),
                grouping: Ok(value.grouping),
                id: Ok(value.id),
                max_count: Ok(value.max_count),
                max_size: Ok(value.max_size),
                min_count: Ok(value.min_count),
                task_id: Ok(value.task_id),
                validation_error_on_pending_file_scan: Ok(
                    value.validation_error_on_pending_file_scan,
                ),
            }
        }
    }
    /// Builder of [`DeleteStatus`](super::DeleteStatus).
    #[derive(Clone, Debug)]
    pub struct DeleteStatus {
        hard_deleted: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        is_hard_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DeleteStatus {
        fn default() -> Self {
            Self {
                hard_deleted: Ok(::std::default::Default::default()),
                is_hard_deleted: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DeleteStatus {
        /// When.
        pub fn hard_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.hard_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for hard_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Deleted beyond recovery.
        pub fn is_hard_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_hard_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_hard_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DeleteStatus> for super::DeleteStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DeleteStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                hard_deleted: value.hard_deleted?,
                is_hard_deleted: value.is_hard_deleted?,
            })
        }
    }
    impl ::std::convert::From<super::DeleteStatus> for DeleteStatus {
        fn from(value: super::DeleteStatus) -> Self {
            Self {
                hard_deleted: Ok(value.hard_deleted),
                is_hard_deleted: Ok(value.is_hard_deleted),
            }
        }
    }
    /// Builder of [`EFormidlingContract`](super::EFormidlingContract).
    #[derive(Clone, Debug)]
    pub struct EFormidlingContract {
        data_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        dpf_shipment_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        process: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        receiver: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        security_level: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        send_after_task_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        standard: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for EFormidlingContract {
        fn default() -> Self {
            Self {
                data_types: Ok(::std::default::Default::default()),
                dpf_shipment_type: Ok(::std::default::Default::default()),
                process: Ok(::std::default::Default::default()),
                receiver: Ok(::std::default::Default::default()),
                security_level: Ok(::std::default::Default::default()),
                send_after_task_id: Ok(::std::default::Default::default()),
                service_id: Ok(::std::default::Default::default()),
                standard: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                type_version: Ok(::std::default::Default::default()),
            }
        }
    }
    impl EFormidlingContract {
        /// Data types that are sent along.
        pub fn data_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_types = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_types: {e}")
                });
            self
        }
        /// Shipment type of a DPF message.
        pub fn dpf_shipment_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.dpf_shipment_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for dpf_shipment_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Process id of the message.
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
        /// Organisation number of the receiver.
        pub fn receiver<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.receiver = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for receiver: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Login level that the receiver must have.
        pub fn security_level<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.security_level = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for security_level: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Task after which it is sent.
        pub fn send_after_task_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.send_after_task_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for send_after_task_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Transport, such as `DPF` or `DPO`.
        pub fn service_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Document standard.
        pub fn standard<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.standard = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for standard: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Message type.
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
        /// Version of the message type.
        pub fn type_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for type_version: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<EFormidlingContract> for super::EFormidlingContract {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EFormidlingContract,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_types: value.data_types?,
                dpf_shipment_type: value.dpf_shipment_type?,
                process: value.process?,
                receiver: value.receiver?,
                security_level: value.security_level?,
                send_after_task_id: value.send_after_task_id?,
                service_id: value.service_id?,
                standard: value.standard?,
                type_: value.type_?,
                type_version: value.type_version?,
            })
        }
    }
    impl ::std::convert::From<super::EFormidlingContract> for EFormidlingContract {
        fn from(value: super::EFormidlingContract) -> Self {
            Self {
                data_types: Ok(value.data_types),
                dpf_shipment_type: Ok(value.dpf_shipment_type),
                process: Ok(value.process),
                receiver: Ok(value.receiver),
                security_level: Ok(value.security_level),
                send_after_task_id: Ok(value.send_after_task_id),
                service_id: Ok(value.service_id),
                standard: Ok(value.standard),
                type_: Ok(value.type_),
                type_version: Ok(value.type_version),
            }
        }
    }
    /// Builder of [`EnrichedInstanceResponse`](super::EnrichedInstanceResponse).
    #[derive(Clone, Debug)]
    pub struct EnrichedInstanceResponse {
        app_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        complete_confirmations: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompleteConfirmation>>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            ::std::string::String,
        >,
        data_values: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        due_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance_owner: ::std::result::Result<
            super::InstanceOwnerResponse,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_changed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        presentation_texts: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        process: ::std::result::Result<super::AppProcessState, ::std::string::String>,
        self_links: ::std::result::Result<super::ResourceLinks, ::std::string::String>,
        status: ::std::result::Result<super::InstanceStatus, ::std::string::String>,
        visible_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for EnrichedInstanceResponse {
        fn default() -> Self {
            Self {
                app_id: Ok(::std::default::Default::default()),
                complete_confirmations: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                created_by: Ok(::std::default::Default::default()),
                data: Ok(::std::default::Default::default()),
                data_values: Ok(::std::default::Default::default()),
                due_before: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                instance_owner: Err("no value supplied for instance_owner".to_string()),
                last_changed: Ok(::std::default::Default::default()),
                last_changed_by: Ok(::std::default::Default::default()),
                org: Ok(::std::default::Default::default()),
                presentation_texts: Ok(::std::default::Default::default()),
                process: Err("no value supplied for process".to_string()),
                self_links: Err("no value supplied for self_links".to_string()),
                status: Err("no value supplied for status".to_string()),
                visible_after: Ok(::std::default::Default::default()),
            }
        }
    }
    impl EnrichedInstanceResponse {
        /// `appId`
        pub fn app_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.app_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for app_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `completeConfirmations`
        pub fn complete_confirmations<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CompleteConfirmation>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.complete_confirmations = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for complete_confirmations: {e}"
                    )
                });
            self
        }
        /// `created`
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `createdBy`
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The data elements that the caller may see.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// `dataValues`
        pub fn data_values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_values = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_values: {e}")
                });
            self
        }
        /// `dueBefore`
        pub fn due_before<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_before = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for due_before: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `id`
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
        /// Whose instance it is, with the party.
        pub fn instance_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceOwnerResponse>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_owner = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_owner: {e}")
                });
            self
        }
        /// `lastChanged`
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `lastChangedBy`
        pub fn last_changed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `org`
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
        /// `presentationTexts`
        pub fn presentation_texts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.presentation_texts = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for presentation_texts: {e}"
                    )
                });
            self
        }
        /// The process, with what the caller may do and how far the workflow is.
        pub fn process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AppProcessState>,
            T::Error: ::std::fmt::Display,
        {
            self.process = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for process: {e}")
                });
            self
        }
        /// `selfLinks`
        pub fn self_links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ResourceLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.self_links = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for self_links: {e}")
                });
            self
        }
        /// `status`
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// `visibleAfter`
        pub fn visible_after<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.visible_after = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visible_after: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<EnrichedInstanceResponse>
    for super::EnrichedInstanceResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EnrichedInstanceResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                app_id: value.app_id?,
                complete_confirmations: value.complete_confirmations?,
                created: value.created?,
                created_by: value.created_by?,
                data: value.data?,
                data_values: value.data_values?,
                due_before: value.due_before?,
                id: value.id?,
                instance_owner: value.instance_owner?,
                last_changed: value.last_changed?,
                last_changed_by: value.last_changed_by?,
                org: value.org?,
                presentation_texts: value.presentation_texts?,
                process: value.process?,
                self_links: value.self_links?,
                status: value.status?,
                visible_after: value.visible_after?,
            })
        }
    }
    impl ::std::convert::From<super::EnrichedInstanceResponse>
    for EnrichedInstanceResponse {
        fn from(value: super::EnrichedInstanceResponse) -> Self {
            Self {
                app_id: Ok(value.app_id),
                complete_confirmations: Ok(value.complete_confirmations),
                created: Ok(value.created),
                created_by: Ok(value.created_by),
                data: Ok(value.data),
                data_values: Ok(value.data_values),
                due_before: Ok(value.due_before),
                id: Ok(value.id),
                instance_owner: Ok(value.instance_owner),
                last_changed: Ok(value.last_changed),
                last_changed_by: Ok(value.last_changed_by),
                org: Ok(value.org),
                presentation_texts: Ok(value.presentation_texts),
                process: Ok(value.process),
                self_links: Ok(value.self_links),
                status: Ok(value.status),
                visible_after: Ok(value.visible_after),
            }
        }
    }
    /// Builder of [`FormBootstrapResponse`](super::FormBootstrapResponse).
    #[derive(Clone, Debug)]
    pub struct FormBootstrapResponse {
        data_models: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<::std::string::String, super::DataModelInfo>,
            >,
            ::std::string::String,
        >,
        layouts: ::std::result::Result<::serde_json::Value, ::std::string::String>,
        static_options: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    super::StaticOptionSet,
                >,
            >,
            ::std::string::String,
        >,
        validation_issues: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::ValidationIssueWithSource>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for FormBootstrapResponse {
        fn default() -> Self {
            Self {
                data_models: Ok(::std::default::Default::default()),
                layouts: Err("no value supplied for layouts".to_string()),
                static_options: Ok(::std::default::Default::default()),
                validation_issues: Ok(::std::default::Default::default()),
            }
        }
    }
    impl FormBootstrapResponse {
        /// The data models by data type.
        pub fn data_models<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        super::DataModelInfo,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_models = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_models: {e}")
                });
            self
        }
        /// The layouts by the name of their page.
        pub fn layouts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.layouts = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for layouts: {e}")
                });
            self
        }
        /// Code lists by id.
        pub fn static_options<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        super::StaticOptionSet,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.static_options = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for static_options: {e}")
                });
            self
        }
        /// The first validation of the instance; missing without an instance and for printing.
        pub fn validation_issues<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::ValidationIssueWithSource>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.validation_issues = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validation_issues: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<FormBootstrapResponse>
    for super::FormBootstrapResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: FormBootstrapResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_models: value.data_models?,
                layouts: value.layouts?,
                static_options: value.static_options?,
                validation_issues: value.validation_issues?,
            })
        }
    }
    impl ::std::convert::From<super::FormBootstrapResponse> for FormBootstrapResponse {
        fn from(value: super::FormBootstrapResponse) -> Self {
            Self {
                data_models: Ok(value.data_models),
                layouts: Ok(value.layouts),
                static_options: Ok(value.static_options),
                validation_issues: Ok(value.validation_issues),
            }
        }
    }
    /// Builder of [`HideSettings`](super::HideSettings).
    #[derive(Clone, Debug)]
    pub struct HideSettings {
        hide_always: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        hide_on_task: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HideSettings {
        fn default() -> Self {
            Self {
                hide_always: Ok(::std::default::Default::default()),
                hide_on_task: Ok(::std::default::Default::default()),
            }
        }
    }
    impl HideSettings {
        /// `hideAlways`
        pub fn hide_always<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.hide_always = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for hide_always: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Ids of tasks during which it is hidden.
        pub fn hide_on_task<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.hide_on_task = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for hide_on_task: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<HideSettings> for super::HideSettings {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HideSettings,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                hide_always: value.hide_always?,
                hide_on_task: value.hide_on_task?,
            })
        }
    }
    impl ::std::convert::From<super::HideSettings> for HideSettings {
        fn from(value: super::HideSettings) -> Self {
            Self {
                hide_always: Ok(value.hide_always),
                hide_on_task: Ok(value.hide_on_task),
            }
        }
    }
    /// Builder of [`Instance`](super::Instance).
    #[derive(Clone, Debug)]
    pub struct Instance {
        app_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        complete_confirmations: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompleteConfirmation>>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            ::std::string::String,
        >,
        data_values: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        due_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance_owner: ::std::result::Result<
            ::std::option::Option<super::InstanceOwner>,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_changed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        presentation_texts: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        process: ::std::result::Result<
            ::std::option::Option<super::ProcessState>,
            ::std::string::String,
        >,
        self_links: ::std::result::Result<
            ::std::option::Option<super::ResourceLinks>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::InstanceStatus>,
            ::std::string::String,
        >,
        visible_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Instance {
        fn default() -> Self {
            Self {
                app_id: Ok(::std::default::Default::default()),
                complete_confirmations: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                created_by: Ok(::std::default::Default::default()),
                data: Ok(::std::default::Default::default()),
                data_values: Ok(::std::default::Default::default()),
                due_before: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                instance_owner: Ok(::std::default::Default::default()),
                last_changed: Ok(::std::default::Default::default()),
                last_changed_by: Ok(::std::default::Default::default()),
                org: Ok(::std::default::Default::default()),
                presentation_texts: Ok(::std::default::Default::default()),
                process: Ok(::std::default::Default::default()),
                self_links: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                visible_after: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Instance {
        /// `{org}/{app}`.
        pub fn app_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.app_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for app_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Parties that need nothing more from the instance.
        pub fn complete_confirmations<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CompleteConfirmation>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.complete_confirmations = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for complete_confirmations: {e}"
                    )
                });
            self
        }
        /// When it was created.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who created it: a user id, or the number of an organisation.
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Its data elements; those that the caller may not read are left out.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Values from the form that instances can be searched by, by data field.
        pub fn data_values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_values = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_values: {e}")
                });
            self
        }
        /// Deadline shown to the user; nothing happens when it passes.
        pub fn due_before<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_before = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for due_before: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `{instanceOwnerPartyId}/{instanceGuid}`.
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
        /// The party the instance belongs to.
        pub fn instance_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceOwner>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_owner = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_owner: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Last change of any kind.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who changed it last: a user id, or the number of an organisation.
        pub fn last_changed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Short name of the app owner.
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
        /// Texts shown with the instance in the inbox, by presentation field.
        pub fn presentation_texts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.presentation_texts = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for presentation_texts: {e}"
                    )
                });
            self
        }
        /// Where the process stands; absent before it has started.
        pub fn process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessState>,
            T::Error: ::std::fmt::Display,
        {
            self.process = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for process: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the instance.
        pub fn self_links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ResourceLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.self_links = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for self_links: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Archived, deleted, read and sub-status.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The instance is hidden from its owner until then.
        pub fn visible_after<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.visible_after = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visible_after: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Instance> for super::Instance {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Instance,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                app_id: value.app_id?,
                complete_confirmations: value.complete_confirmations?,
                created: value.created?,
                created_by: value.created_by?,
                data: value.data?,
                data_values: value.data_values?,
                due_before: value.due_before?,
                id: value.id?,
                instance_owner: value.instance_owner?,
                last_changed: value.last_changed?,
                last_changed_by: value.last_changed_by?,
                org: value.org?,
                presentation_texts: value.presentation_texts?,
                process: value.process?,
                self_links: value.self_links?,
                status: value.status?,
                visible_after: value.visible_after?,
            })
        }
    }
    impl ::std::convert::From<super::Instance> for Instance {
        fn from(value: super::Instance) -> Self {
            Self {
                app_id: Ok(value.app_id),
                complete_confirmations: Ok(value.complete_confirmations),
                created: Ok(value.created),
                created_by: Ok(value.created_by),
                data: Ok(value.data),
                data_values: Ok(value.data_values),
                due_before: Ok(value.due_before),
                id: Ok(value.id),
                instance_owner: Ok(value.instance_owner),
                last_changed: Ok(value.last_changed),
                last_changed_by: Ok(value.last_changed_by),
                org: Ok(value.org),
                presentation_texts: Ok(value.presentation_texts),
                process: Ok(value.process),
                self_links: Ok(value.self_links),
                status: Ok(value.status),
                visible_after: Ok(value.visible_after),
            }
        }
    }
    /// Builder of [`InstanceFileScanResult`](super::InstanceFileScanResult).
    #[derive(Clone, Debug)]
    pub struct InstanceFileScanResult {
        data: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::DataElementFileScanResult>,
            >,
            ::std::string::String,
        >,
        file_scan_result: ::std::result::Result<
            ::std::option::Option<super::FileScanResult>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceFileScanResult {
        fn default() -> Self {
            Self {
                data: Ok(::std::default::Default::default()),
                file_scan_result: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceFileScanResult {
        /// State by attachment.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::DataElementFileScanResult>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// The worst of all attachments.
        pub fn file_scan_result<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::FileScanResult>,
            T::Error: ::std::fmt::Display,
        {
            self.file_scan_result = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_scan_result: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Instance id, with party id and UUID.
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
    }
    impl ::std::convert::TryFrom<InstanceFileScanResult>
    for super::InstanceFileScanResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceFileScanResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                file_scan_result: value.file_scan_result?,
                id: value.id?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceFileScanResult> for InstanceFileScanResult {
        fn from(value: super::InstanceFileScanResult) -> Self {
            Self {
                data: Ok(value.data),
                file_scan_result: Ok(value.file_scan_result),
                id: Ok(value.id),
            }
        }
    }
    /// Builder of [`InstanceOwner`](super::InstanceOwner).
    #[derive(Clone)]
    pub struct InstanceOwner {
        external_identifier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organisation_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        person_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        username: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for InstanceOwner {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("InstanceOwner")
                .field("external_identifier", &self.external_identifier)
                .field("organisation_number", &self.organisation_number)
                .field("party_id", &self.party_id)
                .field("person_number", &::std::format_args!("(not shown)"))
                .field("username", &self.username)
                .finish()
        }
    }
    impl ::std::default::Default for InstanceOwner {
        fn default() -> Self {
            Self {
                external_identifier: Ok(::std::default::Default::default()),
                organisation_number: Ok(::std::default::Default::default()),
                party_id: Ok(::std::default::Default::default()),
                person_number: Ok(::std::default::Default::default()),
                username: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceOwner {
        /// URN of a user without a national identity number.
        pub fn external_identifier<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_identifier = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_identifier: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Nine digits.
        pub fn organisation_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organisation_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for organisation_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party id in Altinn, as text.
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
        /// National identity number, eleven digits.
        pub fn person_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.person_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for person_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// For users without a national identity number.
        pub fn username<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.username = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for username: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceOwner> for super::InstanceOwner {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceOwner,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                external_identifier: value.external_identifier?,
                organisation_number: value.organisation_number?,
                party_id: value.party_id?,
                person_number: value.person_number?,
                username: value.username?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceOwner> for InstanceOwner {
        fn from(value: super::InstanceOwner) -> Self {
            Self {
                external_identifier: Ok(value.external_identifier),
                organisation_number: Ok(value.organisation_number),
                party_id: Ok(value.party_id),
                person_number: Ok(value.person_number),
                username: Ok(value.username),
            }
        }
    }
    /// Builder of [`InstanceOwnerResponse`](super::InstanceOwnerResponse).
    #[derive(Clone)]
    pub struct InstanceOwnerResponse {
        external_identifier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organisation_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party: ::std::result::Result<
            ::std::option::Option<super::PartyResponse>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        person_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        username: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for InstanceOwnerResponse {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("InstanceOwnerResponse")
                .field("external_identifier", &self.external_identifier)
                .field("organisation_number", &self.organisation_number)
                .field("party", &self.party)
                .field("party_id", &self.party_id)
                .field("person_number", &::std::format_args!("(not shown)"))
                .field("username", &self.username)
                .finish()
        }
    }
    impl ::std::default::Default for InstanceOwnerResponse {
        fn default() -> Self {
            Self {
                external_identifier: Ok(::std::default::Default::default()),
                organisation_number: Ok(::std::default::Default::default()),
                party: Ok(::std::default::Default::default()),
                party_id: Ok(::std::default::Default::default()),
                person_number: Ok(::std::default::Default::default()),
                username: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceOwnerResponse {
        /// URN of a user without a national identity number.
        pub fn external_identifier<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_identifier = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for external_identifier: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Set for organisations.
        pub fn organisation_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organisation_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for organisation_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Absent in apps on older libraries.
        pub fn party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyResponse>,
            T::Error: ::std::fmt::Display,
        {
            self.party = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for party: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Party id in Altinn, as text.
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
        /// Set for people.
        pub fn person_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.person_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for person_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Set for users without a national identity number.
        pub fn username<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.username = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for username: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceOwnerResponse>
    for super::InstanceOwnerResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceOwnerResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                external_identifier: value.external_identifier?,
                organisation_number: value.organisation_number?,
                party: value.party?,
                party_id: value.party_id?,
                person_number: value.person_number?,
                username: value.username?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceOwnerResponse> for InstanceOwnerResponse {
        fn from(value: super::InstanceOwnerResponse) -> Self {
            Self {
                external_identifier: Ok(value.external_identifier),
                organisation_number: Ok(value.organisation_number),
                party: Ok(value.party),
                party_id: Ok(value.party_id),
                person_number: Ok(value.person_number),
                username: Ok(value.username),
            }
        }
    }
    /// Builder of [`InstanceResponse`](super::InstanceResponse).
    #[derive(Clone, Debug)]
    pub struct InstanceResponse {
        app_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        complete_confirmations: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::CompleteConfirmation>>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            ::std::string::String,
        >,
        data_values: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        due_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance_owner: ::std::result::Result<
            super::InstanceOwnerResponse,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_changed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        presentation_texts: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        process: ::std::result::Result<
            ::std::option::Option<super::ProcessState>,
            ::std::string::String,
        >,
        self_links: ::std::result::Result<
            ::std::option::Option<super::ResourceLinks>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::InstanceStatus>,
            ::std::string::String,
        >,
        visible_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceResponse {
        fn default() -> Self {
            Self {
                app_id: Ok(::std::default::Default::default()),
                complete_confirmations: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                created_by: Ok(::std::default::Default::default()),
                data: Ok(::std::default::Default::default()),
                data_values: Ok(::std::default::Default::default()),
                due_before: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                instance_owner: Err("no value supplied for instance_owner".to_string()),
                last_changed: Ok(::std::default::Default::default()),
                last_changed_by: Ok(::std::default::Default::default()),
                org: Ok(::std::default::Default::default()),
                presentation_texts: Ok(::std::default::Default::default()),
                process: Ok(::std::default::Default::default()),
                self_links: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                visible_after: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceResponse {
        /// `{org}/{app}`.
        pub fn app_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.app_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for app_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Parties that need nothing more from the instance.
        pub fn complete_confirmations<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::CompleteConfirmation>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.complete_confirmations = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for complete_confirmations: {e}"
                    )
                });
            self
        }
        /// When it was created.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for created: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who created it: a user id, or the number of an organisation.
        pub fn created_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Its data elements; those that the caller may not read are left out.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Values from the form that instances can be searched by, by data field.
        pub fn data_values<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_values = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_values: {e}")
                });
            self
        }
        /// Deadline shown to the user; nothing happens when it passes.
        pub fn due_before<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_before = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for due_before: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `{instanceOwnerPartyId}/{instanceGuid}`.
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
        /// The party the instance belongs to.
        pub fn instance_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceOwnerResponse>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_owner = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_owner: {e}")
                });
            self
        }
        /// Last change of any kind.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who changed it last: a user id, or the number of an organisation.
        pub fn last_changed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Short name of the app owner.
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
        /// Texts shown with the instance in the inbox, by presentation field.
        pub fn presentation_texts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.presentation_texts = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for presentation_texts: {e}"
                    )
                });
            self
        }
        /// Where the process stands; absent before it has started.
        pub fn process<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessState>,
            T::Error: ::std::fmt::Display,
        {
            self.process = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for process: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Addresses of the instance.
        pub fn self_links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ResourceLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.self_links = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for self_links: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Archived, deleted, read and sub-status.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The instance is hidden from its owner until then.
        pub fn visible_after<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.visible_after = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visible_after: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceResponse> for super::InstanceResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                app_id: value.app_id?,
                complete_confirmations: value.complete_confirmations?,
                created: value.created?,
                created_by: value.created_by?,
                data: value.data?,
                data_values: value.data_values?,
                due_before: value.due_before?,
                id: value.id?,
                instance_owner: value.instance_owner?,
                last_changed: value.last_changed?,
                last_changed_by: value.last_changed_by?,
                org: value.org?,
                presentation_texts: value.presentation_texts?,
                process: value.process?,
                self_links: value.self_links?,
                status: value.status?,
                visible_after: value.visible_after?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceResponse> for InstanceResponse {
        fn from(value: super::InstanceResponse) -> Self {
            Self {
                app_id: Ok(value.app_id),
                complete_confirmations: Ok(value.complete_confirmations),
                created: Ok(value.created),
                created_by: Ok(value.created_by),
                data: Ok(value.data),
                data_values: Ok(value.data_values),
                due_before: Ok(value.due_before),
                id: Ok(value.id),
                instance_owner: Ok(value.instance_owner),
                last_changed: Ok(value.last_changed),
                last_changed_by: Ok(value.last_changed_by),
                org: Ok(value.org),
                presentation_texts: Ok(value.presentation_texts),
                process: Ok(value.process),
                self_links: Ok(value.self_links),
                status: Ok(value.status),
                visible_after: Ok(value.visible_after),
            }
        }
    }
    /// Builder of [`InstanceSelection`](super::InstanceSelection).
    #[derive(Clone, Debug)]
    pub struct InstanceSelection {
        default_rows_per_page: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        default_selected_option: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        rows_per_page_options: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<i32>>,
            ::std::string::String,
        >,
        sort_direction: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceSelection {
        fn default() -> Self {
            Self {
                default_rows_per_page: Ok(::std::default::Default::default()),
                default_selected_option: Ok(::std::default::Default::default()),
                rows_per_page_options: Ok(::std::default::Default::default()),
                sort_direction: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceSelection {
        /// Page size at first.
        pub fn default_rows_per_page<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.default_rows_per_page = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for default_rows_per_page: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Position of the chosen page size.
        pub fn default_selected_option<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.default_selected_option = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for default_selected_option: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Page sizes to choose from.
        pub fn rows_per_page_options<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Optional<::std::vec::Vec<i32>>>,
            T::Error: ::std::fmt::Display,
        {
            self.rows_per_page_options = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for rows_per_page_options: {e}"
                    )
                });
            self
        }
        /// `asc` or `desc`, by last change.
        pub fn sort_direction<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sort_direction = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sort_direction: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceSelection> for super::InstanceSelection {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceSelection,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                default_rows_per_page: value.default_rows_per_page?,
                default_selected_option: value.default_selected_option?,
                rows_per_page_options: value.rows_per_page_options?,
                sort_direction: value.sort_direction?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceSelection> for InstanceSelection {
        fn from(value: super::InstanceSelection) -> Self {
            Self {
                default_rows_per_page: Ok(value.default_rows_per_page),
                default_selected_option: Ok(value.default_selected_option),
                rows_per_page_options: Ok(value.rows_per_page_options),
                sort_direction: Ok(value.sort_direction),
            }
        }
    }
    /// Builder of [`InstanceStatus`](super::InstanceStatus).
    #[derive(Clone, Debug)]
    pub struct InstanceStatus {
        archived: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        hard_deleted: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        is_archived: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_hard_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        is_soft_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        read_status: ::std::result::Result<
            ::std::option::Option<super::ReadStatus>,
            ::std::string::String,
        >,
        soft_deleted: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        substatus: ::std::result::Result<
            ::std::option::Option<super::Substatus>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstanceStatus {
        fn default() -> Self {
            Self {
                archived: Ok(::std::default::Default::default()),
                hard_deleted: Ok(::std::default::Default::default()),
                is_archived: Ok(::std::default::Default::default()),
                is_hard_deleted: Ok(::std::default::Default::default()),
                is_soft_deleted: Ok(::std::default::Default::default()),
                read_status: Ok(::std::default::Default::default()),
                soft_deleted: Ok(::std::default::Default::default()),
                substatus: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstanceStatus {
        /// When the process ended.
        pub fn archived<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.archived = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for archived: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it was deleted for good.
        pub fn hard_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.hard_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for hard_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the process has ended.
        pub fn is_archived<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_archived = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_archived: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Gone for good.
        pub fn is_hard_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_hard_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_hard_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// In the bin; can be brought back.
        pub fn is_soft_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_soft_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_soft_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether its owner has seen it.
        pub fn read_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ReadStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.read_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for read_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it went to the bin.
        pub fn soft_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.soft_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for soft_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Set by the app owner.
        pub fn substatus<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Substatus>,
            T::Error: ::std::fmt::Display,
        {
            self.substatus = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for substatus: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstanceStatus> for super::InstanceStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstanceStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                archived: value.archived?,
                hard_deleted: value.hard_deleted?,
                is_archived: value.is_archived?,
                is_hard_deleted: value.is_hard_deleted?,
                is_soft_deleted: value.is_soft_deleted?,
                read_status: value.read_status?,
                soft_deleted: value.soft_deleted?,
                substatus: value.substatus?,
            })
        }
    }
    impl ::std::convert::From<super::InstanceStatus> for InstanceStatus {
        fn from(value: super::InstanceStatus) -> Self {
            Self {
                archived: Ok(value.archived),
                hard_deleted: Ok(value.hard_deleted),
                is_archived: Ok(value.is_archived),
                is_hard_deleted: Ok(value.is_hard_deleted),
                is_soft_deleted: Ok(value.is_soft_deleted),
                read_status: Ok(value.read_status),
                soft_deleted: Ok(value.soft_deleted),
                substatus: Ok(value.substatus),
            }
        }
    }
    /// Builder of [`InstantiationInstance`](super::InstantiationInstance).
    #[derive(Clone, Debug)]
    pub struct InstantiationInstance {
        due_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        instance_owner: ::std::result::Result<
            ::std::option::Option<super::InstanceOwner>,
            ::std::string::String,
        >,
        notification: ::std::result::Result<
            ::std::option::Option<super::InstantiationNotification>,
            ::std::string::String,
        >,
        prefill: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::option::Option<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        source_instance_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        visible_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstantiationInstance {
        fn default() -> Self {
            Self {
                due_before: Ok(::std::default::Default::default()),
                instance_owner: Ok(::std::default::Default::default()),
                notification: Ok(::std::default::Default::default()),
                prefill: Ok(::std::default::Default::default()),
                source_instance_id: Ok(::std::default::Default::default()),
                visible_after: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstantiationInstance {
        /// Deadline shown to the user.
        pub fn due_before<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_before = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for due_before: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Required: the party the instance is for.
        pub fn instance_owner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceOwner>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_owner = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_owner: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Tells the owner about the new instance.
        pub fn notification<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstantiationNotification>,
            T::Error: ::std::fmt::Display,
        {
            self.notification = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for notification: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text values for the first form, by field path.
        pub fn prefill<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<::std::string::String>,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.prefill = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for prefill: {e}")
                });
            self
        }
        /// Archived instance of the same owner to copy, as `{instanceOwnerPartyId}/{instanceGuid}`.
        pub fn source_instance_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source_instance_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for source_instance_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Keeps the instance hidden from its owner until then.
        pub fn visible_after<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.visible_after = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for visible_after: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstantiationInstance>
    for super::InstantiationInstance {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstantiationInstance,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                due_before: value.due_before?,
                instance_owner: value.instance_owner?,
                notification: value.notification?,
                prefill: value.prefill?,
                source_instance_id: value.source_instance_id?,
                visible_after: value.visible_after?,
            })
        }
    }
    impl ::std::convert::From<super::InstantiationInstance> for InstantiationInstance {
        fn from(value: super::InstantiationInstance) -> Self {
            Self {
                due_before: Ok(value.due_before),
                instance_owner: Ok(value.instance_owner),
                notification: Ok(value.notification),
                prefill: Ok(value.prefill),
                source_instance_id: Ok(value.source_instance_id),
                visible_after: Ok(value.visible_after),
            }
        }
    }
    /// Builder of [`InstantiationNotification`](super::InstantiationNotification).
    #[derive(Clone, Debug)]
    pub struct InstantiationNotification {
        allow_sending_after_work_hours: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        custom_email: ::std::result::Result<
            ::std::option::Option<super::CustomEmail>,
            ::std::string::String,
        >,
        custom_sms: ::std::result::Result<
            ::std::option::Option<super::CustomSms>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        notification_channel: ::std::result::Result<
            ::std::option::Option<super::NotificationChannel>,
            ::std::string::String,
        >,
        reminders: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::InstantiationNotificationReminder>,
            >,
            ::std::string::String,
        >,
        requested_send_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstantiationNotification {
        fn default() -> Self {
            Self {
                allow_sending_after_work_hours: Ok(::std::default::Default::default()),
                custom_email: Ok(::std::default::Default::default()),
                custom_sms: Ok(::std::default::Default::default()),
                language: Ok(::std::default::Default::default()),
                notification_channel: Ok(::std::default::Default::default()),
                reminders: Ok(::std::default::Default::default()),
                requested_send_time: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstantiationNotification {
        /// Whether an SMS may be sent outside daytime hours; no by default.
        pub fn allow_sending_after_work_hours<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.allow_sending_after_work_hours = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allow_sending_after_work_hours: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own text in place of the common one.
        pub fn custom_email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CustomEmail>,
            T::Error: ::std::fmt::Display,
        {
            self.custom_email = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for custom_email: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own text in place of the common one.
        pub fn custom_sms<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CustomSms>,
            T::Error: ::std::fmt::Display,
        {
            self.custom_sms = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for custom_sms: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Language for organisations; people get that of their profile.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.language = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for language: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// E-mail and SMS where it is left out.
        pub fn notification_channel<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationChannel>,
            T::Error: ::std::fmt::Display,
        {
            self.notification_channel = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for notification_channel: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Follow-ups to the message.
        pub fn reminders<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::InstantiationNotificationReminder>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.reminders = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reminders: {e}")
                });
            self
        }
        /// Earliest time; at once where it is left out.
        pub fn requested_send_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.requested_send_time = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requested_send_time: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstantiationNotification>
    for super::InstantiationNotification {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstantiationNotification,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                allow_sending_after_work_hours: value.allow_sending_after_work_hours?,
                custom_email: value.custom_email?,
                custom_sms: value.custom_sms?,
                language: value.language?,
                notification_channel: value.notification_channel?,
                reminders: value.reminders?,
                requested_send_time: value.requested_send_time?,
            })
        }
    }
    impl ::std::convert::From<super::InstantiationNotification>
    for InstantiationNotification {
        fn from(value: super::InstantiationNotification) -> Self {
            Self {
                allow_sending_after_work_hours: Ok(value.allow_sending_after_work_hours),
                custom_email: Ok(value.custom_email),
                custom_sms: Ok(value.custom_sms),
                language: Ok(value.language),
                notification_channel: Ok(value.notification_channel),
                reminders: Ok(value.reminders),
                requested_send_time: Ok(value.requested_send_time),
            }
        }
    }
    /// Builder of [`InstantiationNotificationReminder`](super::InstantiationNotificationReminder).
    #[derive(Clone, Debug)]
    pub struct InstantiationNotificationReminder {
        custom_email: ::std::result::Result<
            ::std::option::Option<super::CustomEmail>,
            ::std::string::String,
        >,
        custom_sms: ::std::result::Result<
            ::std::option::Option<super::CustomSms>,
            ::std::string::String,
        >,
        requested_send_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        send_after_days: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstantiationNotificationReminder {
        fn default() -> Self {
            Self {
                custom_email: Ok(::std::default::Default::default()),
                custom_sms: Ok(::std::default::Default::default()),
                requested_send_time: Ok(::std::default::Default::default()),
                send_after_days: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstantiationNotificationReminder {
        /// Own text in place of that of the first message.
        pub fn custom_email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CustomEmail>,
            T::Error: ::std::fmt::Display,
        {
            self.custom_email = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for custom_email: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Own text in place of that of the first message.
        pub fn custom_sms<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CustomSms>,
            T::Error: ::std::fmt::Display,
        {
            self.custom_sms = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for custom_sms: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Earliest time.
        pub fn requested_send_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.requested_send_time = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for requested_send_time: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Days after the first message.
        pub fn send_after_days<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.send_after_days = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for send_after_days: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InstantiationNotificationReminder>
    for super::InstantiationNotificationReminder {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstantiationNotificationReminder,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                custom_email: value.custom_email?,
                custom_sms: value.custom_sms?,
                requested_send_time: value.requested_send_time?,
                send_after_days: value.send_after_days?,
            })
        }
    }
    impl ::std::convert::From<super::InstantiationNotificationReminder>
    for InstantiationNotificationReminder {
        fn from(value: super::InstantiationNotificationReminder) -> Self {
            Self {
                custom_email: Ok(value.custom_email),
                custom_sms: Ok(value.custom_sms),
                requested_send_time: Ok(value.requested_send_time),
                send_after_days: Ok(value.send_after_days),
            }
        }
    }
    /// Builder of [`InstantiationValidationResult`](super::InstantiationValidationResult).
    #[derive(Clone, Debug)]
    pub struct InstantiationValidationResult {
        custom_text_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        custom_text_parameters: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        valid: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        valid_parties: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Party>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InstantiationValidationResult {
        fn default() -> Self {
            Self {
                custom_text_key: Ok(::std::default::Default::default()),
                custom_text_parameters: Ok(::std::default::Default::default()),
                message: Ok(::std::default::Default::default()),
                valid: Ok(::std::default::Default::default()),
                valid_parties: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InstantiationValidationResult {
        /// Text key of the reason.
        pub fn custom_text_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.custom_text_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for custom_text_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Values for that text.
        pub fn custom_text_parameters<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.custom_text_parameters = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for custom_text_parameters: {e}"
                    )
                });
            self
        }
        /// Reason in words.
        pub fn message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for message: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether it may.
        pub fn valid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.valid = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for valid: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Parties of the user that could.
        pub fn valid_parties<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Party>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.valid_parties = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for valid_parties: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<InstantiationValidationResult>
    for super::InstantiationValidationResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InstantiationValidationResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                custom_text_key: value.custom_text_key?,
                custom_text_parameters: value.custom_text_parameters?,
                message: value.message?,
                valid: value.valid?,
                valid_parties: value.valid_parties?,
            })
        }
    }
    impl ::std::convert::From<super::InstantiationValidationResult>
    for InstantiationValidationResult {
        fn from(value: super::InstantiationValidationResult) -> Self {
            Self {
                custom_text_key: Ok(value.custom_text_key),
                custom_text_parameters: Ok(value.custom_text_parameters),
                message: Ok(value.message),
                valid: Ok(value.valid),
                valid_parties: Ok(value.valid_parties),
            }
        }
    }
    /// Builder of [`InvoiceDetails`](super::InvoiceDetails).
    #[derive(Clone, Debug)]
    pub struct InvoiceDetails {
        invoice_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for InvoiceDetails {
        fn default() -> Self {
            Self {
                invoice_number: Ok(::std::default::Default::default()),
            }
        }
    }
    impl InvoiceDetails {
        /// `invoiceNumber`
        pub fn invoice_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.invoice_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for invoice_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<InvoiceDetails> for super::InvoiceDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: InvoiceDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                invoice_number: value.invoice_number?,
            })
        }
    }
    impl ::std::convert::From<super::InvoiceDetails> for InvoiceDetails {
        fn from(value: super::InvoiceDetails) -> Self {
            Self {
                invoice_number: Ok(value.invoice_number),
            }
        }
    }
    /// Builder of [`KeyValueEntry`](super::KeyValueEntry).
    #[derive(Clone, Debug)]
    pub struct KeyValueEntry {
        key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for KeyValueEntry {
        fn default() -> Self {
            Self {
                key: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl KeyValueEntry {
        /// `key`
        pub fn key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.key = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for key: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `value`
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
    impl ::std::convert::TryFrom<KeyValueEntry> for super::KeyValueEntry {
        type Error = super::error::ConversionError;
        fn try_from(
            value: KeyValueEntry,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                key: value.key?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::KeyValueEntry> for KeyValueEntry {
        fn from(value: super::KeyValueEntry) -> Self {
            Self {
                key: Ok(value.key),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`LookupOrganisationResponse`](super::LookupOrganisationResponse).
    #[derive(Clone, Debug)]
    pub struct LookupOrganisationResponse {
        organisation_details: ::std::result::Result<
            ::std::option::Option<super::OrganisationDetails>,
            ::std::string::String,
        >,
        success: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for LookupOrganisationResponse {
        fn default() -> Self {
            Self {
                organisation_details: Ok(::std::default::Default::default()),
                success: Ok(::std::default::Default::default()),
            }
        }
    }
    impl LookupOrganisationResponse {
        /// Present when it was found.
        pub fn organisation_details<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OrganisationDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.organisation_details = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for organisation_details: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether it was found.
        pub fn success<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.success = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for success: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<LookupOrganisationResponse>
    for super::LookupOrganisationResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: LookupOrganisationResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organisation_details: value.organisation_details?,
                success: value.success?,
            })
        }
    }
    impl ::std::convert::From<super::LookupOrganisationResponse>
    for LookupOrganisationResponse {
        fn from(value: super::LookupOrganisationResponse) -> Self {
            Self {
                organisation_details: Ok(value.organisation_details),
                success: Ok(value.success),
            }
        }
    }
    /// Builder of [`LookupPersonRequest`](super::LookupPersonRequest).
    #[derive(Clone)]
    pub struct LookupPersonRequest {
        last_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        social_security_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for LookupPersonRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("LookupPersonRequest")
                .field("last_name", &self.last_name)
                .field("social_security_number", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for LookupPersonRequest {
        fn default() -> Self {
            Self {
                last_name: Ok(::std::default::Default::default()),
                social_security_number: Ok(::std::default::Default::default()),
            }
        }
    }
    impl LookupPersonRequest {
        /// Must belong to that number.
        pub fn last_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// National identity number or D-number, eleven digits.
        pub fn social_security_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.social_security_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for social_security_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<LookupPersonRequest> for super::LookupPersonRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: LookupPersonRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                last_name: value.last_name?,
                social_security_number: value.social_security_number?,
            })
        }
    }
    impl ::std::convert::From<super::LookupPersonRequest> for LookupPersonRequest {
        fn from(value: super::LookupPersonRequest) -> Self {
            Self {
                last_name: Ok(value.last_name),
                social_security_number: Ok(value.social_security_number),
            }
        }
    }
    /// Builder of [`LookupPersonResponse`](super::LookupPersonResponse).
    #[derive(Clone, Debug)]
    pub struct LookupPersonResponse {
        person_details: ::std::result::Result<
            ::std::option::Option<super::PersonDetails>,
            ::std::string::String,
        >,
        success: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for LookupPersonResponse {
        fn default() -> Self {
            Self {
                person_details: Ok(::std::default::Default::default()),
                success: Ok(::std::default::Default::default()),
            }
        }
    }
    impl LookupPersonResponse {
        /// Present when they do.
        pub fn person_details<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PersonDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.person_details = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for person_details: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether number and name belong together.
        pub fn success<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.success = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for success: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<LookupPersonResponse> for super::LookupPersonResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: LookupPersonResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                person_details: value.person_details?,
                success: value.success?,
            })
        }
    }
    impl ::std::convert::From<super::LookupPersonResponse> for LookupPersonResponse {
        fn from(value: super::LookupPersonResponse) -> Self {
            Self {
                person_details: Ok(value.person_details),
                success: Ok(value.success),
            }
        }
    }
    /// Builder of [`MessageBoxConfig`](super::MessageBoxConfig).
    #[derive(Clone, Debug)]
    pub struct MessageBoxConfig {
        hide_settings: ::std::result::Result<
            ::std::option::Option<super::HideSettings>,
            ::std::string::String,
        >,
        sync_adapter_settings: ::std::result::Result<
            ::std::option::Option<super::SyncAdapterSettings>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for MessageBoxConfig {
        fn default() -> Self {
            Self {
                hide_settings: Ok(::std::default::Default::default()),
                sync_adapter_settings: Ok(::std::default::Default::default()),
            }
        }
    }
    impl MessageBoxConfig {
        /// When they are hidden.
        pub fn hide_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HideSettings>,
            T::Error: ::std::fmt::Display,
        {
            self.hide_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for hide_settings: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What is passed on to Dialogporten.
        pub fn sync_adapter_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::SyncAdapterSettings>,
            T::Error: ::std::fmt::Display,
        {
            self.sync_adapter_settings = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for sync_adapter_settings: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<MessageBoxConfig> for super::MessageBoxConfig {
        type Error = super::error::ConversionError;
        fn try_from(
            value: MessageBoxConfig,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                hide_settings: value.hide_settings?,
                sync_adapter_settings: value.sync_adapter_settings?,
            })
        }
    }
    impl ::std::convert::From<super::MessageBoxConfig> for MessageBoxConfig {
        fn from(value: super::MessageBoxConfig) -> Self {
            Self {
                hide_settings: Ok(value.hide_settings),
                sync_adapter_settings: Ok(value.sync_adapter_settings),
            }
        }
    }
    /// Builder of [`OnEntry`](super::OnEntry).
    #[derive(Clone, Debug)]
    pub struct OnEntry {
        instance_selection: ::std::result::Result<
            ::std::option::Option<super::InstanceSelection>,
            ::std::string::String,
        >,
        show: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OnEntry {
        fn default() -> Self {
            Self {
                instance_selection: Ok(::std::default::Default::default()),
                show: Ok(::std::default::Default::default()),
            }
        }
    }
    impl OnEntry {
        /// Used with `select-instance`.
        pub fn instance_selection<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InstanceSelection>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_selection = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for instance_selection: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `new-instance`, `select-instance` or, for stateless apps, the id of a layout set.
        pub fn show<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.show = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for show: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<OnEntry> for super::OnEntry {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OnEntry,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                instance_selection: value.instance_selection?,
                show: value.show?,
            })
        }
    }
    impl ::std::convert::From<super::OnEntry> for OnEntry {
        fn from(value: super::OnEntry) -> Self {
            Self {
                instance_selection: Ok(value.instance_selection),
                show: Ok(value.show),
            }
        }
    }
    /// Builder of [`OrderDetails`](super::OrderDetails).
    #[derive(Clone, Debug)]
    pub struct OrderDetails {
        allowed_payer_types: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::PayerType>>,
            ::std::string::String,
        >,
        currency: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        order_lines: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::PaymentOrderLine>>,
            ::std::string::String,
        >,
        order_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        payer: ::std::result::Result<
            ::std::option::Option<super::Payer>,
            ::std::string::String,
        >,
        payment_processor_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        receiver: ::std::result::Result<super::PaymentReceiver, ::std::string::String>,
        total_price_ex_vat: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Number>,
            ::std::string::String,
        >,
        total_price_inc_vat: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Number>,
            ::std::string::String,
        >,
        total_vat: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Number>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OrderDetails {
        fn default() -> Self {
            Self {
                allowed_payer_types: Ok(::std::default::Default::default()),
                currency: Ok(::std::default::Default::default()),
                order_lines: Ok(::std::default::Default::default()),
                order_reference: Ok(::std::default::Default::default()),
                payer: Ok(::std::default::Default::default()),
                payment_processor_id: Ok(::std::default::Default::default()),
                receiver: Err("no value supplied for receiver".to_string()),
                total_price_ex_vat: Ok(::std::default::Default::default()),
                total_price_inc_vat: Ok(::std::default::Default::default()),
                total_vat: Ok(::std::default::Default::default()),
            }
        }
    }
    impl OrderDetails {
        /// Who may pay; anybody where it is empty.
        pub fn allowed_payer_types<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::PayerType>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.allowed_payer_types = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for allowed_payer_types: {e}"
                    )
                });
            self
        }
        /// ISO 4217 code, such as `NOK`.
        pub fn currency<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.currency = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for currency: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `orderLines`
        pub fn order_lines<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::PaymentOrderLine>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.order_lines = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_lines: {e}")
                });
            self
        }
        /// Reference in other systems.
        pub fn order_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.order_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `payer`
        pub fn payer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Payer>,
            T::Error: ::std::fmt::Display,
        {
            self.payer = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for payer: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Which payment processor handles it.
        pub fn payment_processor_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.payment_processor_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for payment_processor_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `receiver`
        pub fn receiver<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PaymentReceiver>,
            T::Error: ::std::fmt::Display,
        {
            self.receiver = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for receiver: {e}")
                });
            self
        }
        /// Sum of the lines without VAT.
        pub fn total_price_ex_vat<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.total_price_ex_vat = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for total_price_ex_vat: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the payer pays.
        pub fn total_price_inc_vat<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.total_price_inc_vat = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for total_price_inc_vat: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// VAT of all lines.
        pub fn total_vat<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.total_vat = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for total_vat: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<OrderDetails> for super::OrderDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OrderDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                allowed_payer_types: value.allowed_payer_types?,
                currency: value.currency?,
                order_lines: value.order_lines?,
                order_reference: value.order_reference?,
                payer: value.payer?,
                payment_processor_id: value.payment_processor_id?,
                receiver: value.receiver?,
                total_price_ex_vat: value.total_price_ex_vat?,
                total_price_inc_vat: value.total_price_inc_vat?,
                total_vat: value.total_vat?,
            })
        }
    }
    impl ::std::convert::From<super::OrderDetails> for OrderDetails {
        fn from(value: super::OrderDetails) -> Self {
            Self {
                allowed_payer_types: Ok(value.allowed_payer_types),
                currency: Ok(value.currency),
                order_lines: Ok(value.order_lines),
                order_reference: Ok(value.order_reference),
                payer: Ok(value.payer),
                payment_processor_id: Ok(value.payment_processor_id),
                receiver: Ok(value.receiver),
                total_price_ex_vat: Ok(value.total_price_ex_vat),
                total_price_inc_vat: Ok(value.total_price_inc_vat),
                total_vat: Ok(value.total_vat),
            }
        }
    }
    /// Builder of [`OrganisationDetails`](super::OrganisationDetails).
    #[derive(Clone, Debug)]
    pub struct OrganisationDetails {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org_nr: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OrganisationDetails {
        fn default() -> Self {
            Self {
                name: Ok(::std::default::Default::default()),
                org_nr: Ok(::std::default::Default::default()),
            }
        }
    }
    impl OrganisationDetails {
        /// `name`
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
        /// Nine digits.
        pub fn org_nr<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org_nr = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for org_nr: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<OrganisationDetails> for super::OrganisationDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OrganisationDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                org_nr: value.org_nr?,
            })
        }
    }
    impl ::std::convert::From<super::OrganisationDetails> for OrganisationDetails {
        fn from(value: super::OrganisationDetails) -> Self {
            Self {
                name: Ok(value.name),
                org_nr: Ok(value.org_nr),
            }
        }
    }
    /// Builder of [`Organization`](super::Organization).
    #[derive(Clone, Debug)]
    pub struct Organization {
        business_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        business_postal_city: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        business_postal_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        e_mail_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        fax_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        internet_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mailing_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mailing_postal_city: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mailing_postal_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mobile_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        telephone_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        unit_status: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        unit_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Organization {
        fn default() -> Self {
            Self {
                business_address: Ok(::std::default::Default::default()),
                business_postal_city: Ok(::std::default::Default::default()),
                business_postal_code: Ok(::std::default::Default::default()),
                e_mail_address: Ok(::std::default::Default::default()),
                fax_number: Ok(::std::default::Default::default()),
                internet_address: Ok(::std::default::Default::default()),
                mailing_address: Ok(::std::default::Default::default()),
                mailing_postal_city: Ok(::std::default::Default::default()),
                mailing_postal_code: Ok(::std::default::Default::default()),
                mobile_number: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                org_number: Ok(::std::default::Default::default()),
                telephone_number: Ok(::std::default::Default::default()),
                unit_status: Ok(::std::default::Default::default()),
                unit_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Organization {
        /// Street of the visiting address.
        pub fn business_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.business_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for business_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `businessPostalCity`
        pub fn business_postal_city<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.business_postal_city = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for business_postal_city: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `businessPostalCode`
        pub fn business_postal_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.business_postal_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for business_postal_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Official e-mail address.
        pub fn e_mail_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.e_mail_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for e_mail_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `faxNumber`
        pub fn fax_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.fax_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for fax_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Web site.
        pub fn internet_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.internet_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for internet_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Street or box of the postal address.
        pub fn mailing_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mailing_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mailing_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `mailingPostalCity`
        pub fn mailing_postal_city<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mailing_postal_city = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for mailing_postal_city: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `mailingPostalCode`
        pub fn mailing_postal_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mailing_postal_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for mailing_postal_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `mobileNumber`
        pub fn mobile_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mobile_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mobile_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `name`
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
        /// Nine digits.
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
        /// `telephoneNumber`
        pub fn telephone_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.telephone_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for telephone_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Code of the state, such as `N` for normal.
        pub fn unit_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.unit_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unit_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Code of the organisation form, such as `AS`.
        pub fn unit_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.unit_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unit_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Organization> for super::Organization {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Organization,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                business_address: value.business_address?,
                business_postal_city: value.business_postal_city?,
                business_postal_code: value.business_postal_code?,
                e_mail_address: value.e_mail_address?,
                fax_number: value.fax_number?,
                internet_address: value.internet_address?,
                mailing_address: value.mailing_address?,
                mailing_postal_city: value.mailing_postal_city?,
                mailing_postal_code: value.mailing_postal_code?,
                mobile_number: value.mobile_number?,
                name: value.name?,
                org_number: value.org_number?,
                telephone_number: value.telephone_number?,
                unit_status: value.unit_status?,
                unit_type: value.unit_type?,
            })
        }
    }
    impl ::std::convert::From<super::Organization> for Organization {
        fn from(value: super::Organization) -> Self {
            Self {
                business_address: Ok(value.business_address),
                business_postal_city: Ok(value.business_postal_city),
                business_postal_code: Ok(value.business_postal_code),
                e_mail_address: Ok(value.e_mail_address),
                fax_number: Ok(value.fax_number),
                internet_address: Ok(value.internet_address),
                mailing_address: Ok(value.mailing_address),
                mailing_postal_city: Ok(value.mailing_postal_city),
                mailing_postal_code: Ok(value.mailing_postal_code),
                mobile_number: Ok(value.mobile_number),
                name: Ok(value.name),
                org_number: Ok(value.org_number),
                telephone_number: Ok(value.telephone_number),
                unit_status: Ok(value.unit_status),
                unit_type: Ok(value.unit_type),
            }
        }
    }
    /// Builder of [`Party`](super::Party).
    #[derive(Clone)]
    pub struct Party {
        child_parties: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Party>>,
            ::std::string::String,
        >,
        is_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        only_hierarchy_element_with_no_access: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        org_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organization: ::std::result::Result<
            ::std::option::Option<super::Organization>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        party_type_name: ::std::result::Result<
            ::std::option::Option<super::PartyType>,
            ::std::string::String,
        >,
        party_uuid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        person: ::std::result::Result<
            ::std::option::Option<super::Person>,
            ::std::string::String,
        >,
        ssn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        unit_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Party {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Party")
                .field("child_parties", &self.child_parties)
                .field("is_deleted", &self.is_deleted)
                .field("name", &self.name)
                .field(
                    "only_hierarchy_element_with_no_access",
                    &self.only_hierarchy_element_with_no_access,
                )
                .field("org_number", &self.org_number)
                .field("organization", &self.organization)
                .field("party_id", &self.party_id)
                .field("party_type_name", &self.party_type_name)
                .field("party_uuid", &self.party_uuid)
                .field("person", &self.person)
                .field("ssn", &::std::format_args!("(not shown)"))
                .field("unit_type", &self.unit_type)
                .finish()
        }
    }
    impl ::std::default::Default for Party {
        fn default() -> Self {
            Self {
                child_parties: Ok(::std::default::Default::default()),
                is_deleted: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                only_hierarchy_element_with_no_access: Ok(
                    ::std::default::Default::default(),
                ),
                org_number: Ok(::std::default::Default::default()),
                organization: Ok(::std::default::Default::default()),
                party_id: Ok(::std::default::Default::default()),
                party_type_name: Ok(::std::default::Default::default()),
                party_uuid: Ok(::std::default::Default::default()),
                person: Ok(::std::default::Default::default()),
                ssn: Ok(::std::default::Default::default()),
                unit_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Party {
        /// Sub-units.
        pub fn child_parties<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Party>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.child_parties = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for child_parties: {e}")
                });
            self
        }
        /// Whether the organisation is struck off.
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
        /// `name`
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
        /// Listed only because the user may act for one of its sub-units.
        pub fn only_hierarchy_element_with_no_access<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.only_hierarchy_element_with_no_access = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for only_hierarchy_element_with_no_access: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Set for organisations.
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
        /// Set for organisations.
        pub fn organization<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Organization>,
            T::Error: ::std::fmt::Display,
        {
            self.organization = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Number by which Altinn refers to it.
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
        /// What kind of party.
        pub fn party_type_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyType>,
            T::Error: ::std::fmt::Display,
        {
            self.party_type_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_type_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUID by which Altinn refers to it.
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
        /// Set for people.
        pub fn person<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Person>,
            T::Error: ::std::fmt::Display,
        {
            self.person = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for person: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// National identity number; set for people.
        pub fn ssn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.ssn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ssn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Code of the organisation form, such as `AS`.
        pub fn unit_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.unit_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unit_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Party> for super::Party {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Party,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                child_parties: value.child_parties?,
                is_deleted: value.is_deleted?,
                name: value.name?,
                only_hierarchy_element_with_no_access: value
                    .only_hierarchy_element_with_no_access?,
                org_number: value.org_number?,
                organization: value.organization?,
                party_id: value.party_id?,
                party_type_name: value.party_type_name?,
                party_uuid: value.party_uuid?,
                person: value.person?,
                ssn: value.ssn?,
                unit_type: value.unit_type?,
            })
        }
    }
    impl ::std::convert::From<super::Party> for Party {
        fn from(value: super::Party) -> Self {
            Self {
                child_parties: Ok(value.child_parties),
                is_deleted: Ok(value.is_deleted),
                name: Ok(value.name),
                only_hierarchy_element_with_no_access: Ok(
                    value.only_hierarchy_element_with_no_access,
                ),
                org_number: Ok(value.org_number),
                organization: Ok(value.organization),
                party_id: Ok(value.party_id),
                party_type_name: Ok(value.party_type_name),
                party_uuid: Ok(value.party_uuid),
                person: Ok(value.person),
                ssn: Ok(value.ssn),
                unit_type: Ok(value.unit_type),
            }
        }
    }
    /// Builder of [`PartyResponse`](super::PartyResponse).
    #[derive(Clone)]
    pub struct PartyResponse {
        is_deleted: ::std::result::Result<bool, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<i32, ::std::string::String>,
        party_type_name: ::std::result::Result<super::PartyType, ::std::string::String>,
        party_uuid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        ssn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        unit_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for PartyResponse {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PartyResponse")
                .field("is_deleted", &self.is_deleted)
                .field("name", &self.name)
                .field("org_number", &self.org_number)
                .field("party_id", &self.party_id)
                .field("party_type_name", &self.party_type_name)
                .field("party_uuid", &self.party_uuid)
                .field("ssn", &::std::format_args!("(not shown)"))
                .field("unit_type", &self.unit_type)
                .finish()
        }
    }
    impl ::std::default::Default for PartyResponse {
        fn default() -> Self {
            Self {
                is_deleted: Err("no value supplied for is_deleted".to_string()),
                name: Ok(::std::default::Default::default()),
                org_number: Ok(::std::default::Default::default()),
                party_id: Err("no value supplied for party_id".to_string()),
                party_type_name: Err(
                    "no value supplied for party_type_name".to_string(),
                ),
                party_uuid: Ok(::std::default::Default::default()),
                ssn: Ok(::std::default::Default::default()),
                unit_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PartyResponse {
        /// Whether the organisation is struck off.
        pub fn is_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_deleted: {e}")
                });
            self
        }
        /// `name`
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
        /// Set for organisations.
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
        /// Number by which Altinn refers to it.
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.party_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_id: {e}")
                });
            self
        }
        /// What kind of party.
        pub fn party_type_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PartyType>,
            T::Error: ::std::fmt::Display,
        {
            self.party_type_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_type_name: {e}")
                });
            self
        }
        /// UUID by which Altinn refers to it.
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
        /// National identity number; set for people.
        pub fn ssn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.ssn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ssn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Code of the organisation form, such as `AS`.
        pub fn unit_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.unit_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for unit_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PartyResponse> for super::PartyResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PartyResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                is_deleted: value.is_deleted?,
                name: value.name?,
                org_number: value.org_number?,
                party_id: value.party_id?,
                party_type_name: value.party_type_name?,
                party_uuid: value.party_uuid?,
                ssn: value.ssn?,
                unit_type: value.unit_type?,
            })
        }
    }
    impl ::std::convert::From<super::PartyResponse> for PartyResponse {
        fn from(value: super::PartyResponse) -> Self {
            Self {
                is_deleted: Ok(value.is_deleted),
                name: Ok(value.name),
                org_number: Ok(value.org_number),
                party_id: Ok(value.party_id),
                party_type_name: Ok(value.party_type_name),
                party_uuid: Ok(value.party_uuid),
                ssn: Ok(value.ssn),
                unit_type: Ok(value.unit_type),
            }
        }
    }
    /// Builder of [`PartyTypesAllowed`](super::PartyTypesAllowed).
    #[derive(Clone, Debug)]
    pub struct PartyTypesAllowed {
        bankruptcy_estate: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        organisation: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        person: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        sub_unit: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PartyTypesAllowed {
        fn default() -> Self {
            Self {
                bankruptcy_estate: Ok(::std::default::Default::default()),
                organisation: Ok(::std::default::Default::default()),
                person: Ok(::std::default::Default::default()),
                sub_unit: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PartyTypesAllowed {
        /// `bankruptcyEstate`
        pub fn bankruptcy_estate<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.bankruptcy_estate = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for bankruptcy_estate: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `organisation`
        pub fn organisation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.organisation = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organisation: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `person`
        pub fn person<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.person = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for person: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Sub-units of organisations.
        pub fn sub_unit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.sub_unit = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sub_unit: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PartyTypesAllowed> for super::PartyTypesAllowed {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PartyTypesAllowed,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                bankruptcy_estate: value.bankruptcy_estate?,
                organisation: value.organisation?,
                person: value.person?,
                sub_unit: value.sub_unit?,
            })
        }
    }
    impl ::std::convert::From<super::PartyTypesAllowed> for PartyTypesAllowed {
        fn from(value: super::PartyTypesAllowed) -> Self {
            Self {
                bankruptcy_estate: Ok(value.bankruptcy_estate),
                organisation: Ok(value.organisation),
                person: Ok(value.person),
                sub_unit: Ok(value.sub_unit),
            }
        }
    }
    /// Builder of [`PatchListItem`](super::PatchListItem).
    #[derive(Clone, Debug)]
    pub struct PatchListItem {
        data_element_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        patch: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::PatchOperation>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PatchListItem {
        fn default() -> Self {
            Self {
                data_element_id: Ok(::std::default::Default::default()),
                patch: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PatchListItem {
        /// The form data element to change.
        pub fn data_element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.data_element_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_element_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Applied to the JSON form of the data.
        pub fn patch<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::PatchOperation>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.patch = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for patch: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PatchListItem> for super::PatchListItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PatchListItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_element_id: value.data_element_id?,
                patch: value.patch?,
            })
        }
    }
    impl ::std::convert::From<super::PatchListItem> for PatchListItem {
        fn from(value: super::PatchListItem) -> Self {
            Self {
                data_element_id: Ok(value.data_element_id),
                patch: Ok(value.patch),
            }
        }
    }
    /// Builder of [`PatchOperation`](super::PatchOperation).
    #[derive(Clone, Debug)]
    pub struct PatchOperation {
        from: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        op: ::std::result::Result<super::PatchOperationType, ::std::string::String>,
        path: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PatchOperation {
        fn default() -> Self {
            Self {
                from: Ok(::std::default::Default::default()),
                op: Err("no value supplied for op".to_string()),
                path: Err("no value supplied for path".to_string()),
                value: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PatchOperation {
        /// JSON Pointer to the source of `move` and `copy`.
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
        /// What to do.
        pub fn op<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PatchOperationType>,
            T::Error: ::std::fmt::Display,
        {
            self.op = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for op: {e}"));
            self
        }
        /// JSON Pointer to the target, such as `/person/name`.
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
        /// For `add`, `replace` and `test`.
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
    impl ::std::convert::TryFrom<PatchOperation> for super::PatchOperation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PatchOperation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                from: value.from?,
                op: value.op?,
                path: value.path?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::PatchOperation> for PatchOperation {
        fn from(value: super::PatchOperation) -> Self {
            Self {
                from: Ok(value.from),
                op: Ok(value.op),
                path: Ok(value.path),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`Payer`](super::Payer).
    #[derive(Clone, Debug)]
    pub struct Payer {
        billing_address: ::std::result::Result<
            ::std::option::Option<super::Address>,
            ::std::string::String,
        >,
        company: ::std::result::Result<
            ::std::option::Option<super::PayerCompany>,
            ::std::string::String,
        >,
        private_person: ::std::result::Result<
            ::std::option::Option<super::PayerPrivatePerson>,
            ::std::string::String,
        >,
        shipping_address: ::std::result::Result<
            ::std::option::Option<super::Address>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Payer {
        fn default() -> Self {
            Self {
                billing_address: Ok(::std::default::Default::default()),
                company: Ok(::std::default::Default::default()),
                private_person: Ok(::std::default::Default::default()),
                shipping_address: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Payer {
        /// `billingAddress`
        pub fn billing_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Address>,
            T::Error: ::std::fmt::Display,
        {
            self.billing_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for billing_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `company`
        pub fn company<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PayerCompany>,
            T::Error: ::std::fmt::Display,
        {
            self.company = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for company: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `privatePerson`
        pub fn private_person<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PayerPrivatePerson>,
            T::Error: ::std::fmt::Display,
        {
            self.private_person = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for private_person: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `shippingAddress`
        pub fn shipping_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Address>,
            T::Error: ::std::fmt::Display,
        {
            self.shipping_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for shipping_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Payer> for super::Payer {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Payer,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                billing_address: value.billing_address?,
                company: value.company?,
                private_person: value.private_person?,
                shipping_address: value.shipping_address?,
            })
        }
    }
    impl ::std::convert::From<super::Payer> for Payer {
        fn from(value: super::Payer) -> Self {
            Self {
                billing_address: Ok(value.billing_address),
                company: Ok(value.company),
                private_person: Ok(value.private_person),
                shipping_address: Ok(value.shipping_address),
            }
        }
    }
    /// Builder of [`PayerCompany`](super::PayerCompany).
    #[derive(Clone, Debug)]
    pub struct PayerCompany {
        contact_person: ::std::result::Result<
            ::std::option::Option<super::PayerPrivatePerson>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organisation_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PayerCompany {
        fn default() -> Self {
            Self {
                contact_person: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                organisation_number: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PayerCompany {
        /// `contactPerson`
        pub fn contact_person<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PayerPrivatePerson>,
            T::Error: ::std::fmt::Display,
        {
            self.contact_person = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for contact_person: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `name`
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
        /// Nine digits.
        pub fn organisation_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organisation_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for organisation_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PayerCompany> for super::PayerCompany {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PayerCompany,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                contact_person: value.contact_person?,
                name: value.name?,
                organisation_number: value.organisation_number?,
            })
        }
    }
    impl ::std::convert::From<super::PayerCompany> for PayerCompany {
        fn from(value: super::PayerCompany) -> Self {
            Self {
                contact_person: Ok(value.contact_person),
                name: Ok(value.name),
                organisation_number: Ok(value.organisation_number),
            }
        }
    }
    /// Builder of [`PayerPrivatePerson`](super::PayerPrivatePerson).
    #[derive(Clone, Debug)]
    pub struct PayerPrivatePerson {
        email: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        first_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        phone_number: ::std::result::Result<
            ::std::option::Option<super::PhoneNumber>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PayerPrivatePerson {
        fn default() -> Self {
            Self {
                email: Ok(::std::default::Default::default()),
                first_name: Ok(::std::default::Default::default()),
                last_name: Ok(::std::default::Default::default()),
                phone_number: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PayerPrivatePerson {
        /// `email`
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for email: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `firstName`
        pub fn first_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.first_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for first_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `lastName`
        pub fn last_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `phoneNumber`
        pub fn phone_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PhoneNumber>,
            T::Error: ::std::fmt::Display,
        {
            self.phone_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for phone_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PayerPrivatePerson> for super::PayerPrivatePerson {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PayerPrivatePerson,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email: value.email?,
                first_name: value.first_name?,
                last_name: value.last_name?,
                phone_number: value.phone_number?,
            })
        }
    }
    impl ::std::convert::From<super::PayerPrivatePerson> for PayerPrivatePerson {
        fn from(value: super::PayerPrivatePerson) -> Self {
            Self {
                email: Ok(value.email),
                first_name: Ok(value.first_name),
                last_name: Ok(value.last_name),
                phone_number: Ok(value.phone_number),
            }
        }
    }
    /// Builder of [`PaymentDetails`](super::PaymentDetails).
    #[derive(Clone, Debug)]
    pub struct PaymentDetails {
        card_details: ::std::result::Result<
            ::std::option::Option<super::CardDetails>,
            ::std::string::String,
        >,
        charged_date: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created_date: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        invoice_details: ::std::result::Result<
            ::std::option::Option<super::InvoiceDetails>,
            ::std::string::String,
        >,
        payer: ::std::result::Result<
            ::std::option::Option<super::Payer>,
            ::std::string::String,
        >,
        payment_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        payment_method: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        payment_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PaymentDetails {
        fn default() -> Self {
            Self {
                card_details: Ok(::std::default::Default::default()),
                charged_date: Ok(::std::default::Default::default()),
                created_date: Ok(::std::default::Default::default()),
                invoice_details: Ok(::std::default::Default::default()),
                payer: Ok(::std::default::Default::default()),
                payment_id: Ok(::std::default::Default::default()),
                payment_method: Ok(::std::default::Default::default()),
                payment_type: Ok(::std::default::Default::default()),
                redirect_url: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PaymentDetails {
        /// Present for card payments.
        pub fn card_details<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::CardDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.card_details = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for card_details: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// As the processor writes it; absent until the money is drawn.
        pub fn charged_date<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.charged_date = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for charged_date: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// As the processor writes it.
        pub fn created_date<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.created_date = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created_date: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Present for invoices.
        pub fn invoice_details<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::InvoiceDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.invoice_details = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for invoice_details: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `payer`
        pub fn payer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Payer>,
            T::Error: ::std::fmt::Display,
        {
            self.payer = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for payer: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Id at the payment processor.
        pub fn payment_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.payment_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for payment_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Such as the card brand, as the processor writes it.
        pub fn payment_method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.payment_method = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for payment_method: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Such as card or invoice, as the processor writes it.
        pub fn payment_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.payment_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for payment_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where the user goes to pay.
        pub fn redirect_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PaymentDetails> for super::PaymentDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PaymentDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                card_details: value.card_details?,
                charged_date: value.charged_date?,
                created_date: value.created_date?,
                invoice_details: value.invoice_details?,
                payer: value.payer?,
                payment_id: value.payment_id?,
                payment_method: value.payment_method?,
                payment_type: value.payment_type?,
                redirect_url: value.redirect_url?,
            })
        }
    }
    impl ::std::convert::From<super::PaymentDetails> for PaymentDetails {
        fn from(value: super::PaymentDetails) -> Self {
            Self {
                card_details: Ok(value.card_details),
                charged_date: Ok(value.charged_date),
                created_date: Ok(value.created_date),
                invoice_details: Ok(value.invoice_details),
                payer: Ok(value.payer),
                payment_id: Ok(value.payment_id),
                payment_method: Ok(value.payment_method),
                payment_type: Ok(value.payment_type),
                redirect_url: Ok(value.redirect_url),
            }
        }
    }
    /// Builder of [`PaymentInformation`](super::PaymentInformation).
    #[derive(Clone, Debug)]
    pub struct PaymentInformation {
        order_details: ::std::result::Result<
            ::std::option::Option<super::OrderDetails>,
            ::std::string::String,
        >,
        payment_details: ::std::result::Result<
            ::std::option::Option<super::PaymentDetails>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::PaymentStatus, ::std::string::String>,
        task_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PaymentInformation {
        fn default() -> Self {
            Self {
                order_details: Ok(::std::default::Default::default()),
                payment_details: Ok(::std::default::Default::default()),
                status: Err("no value supplied for status".to_string()),
                task_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PaymentInformation {
        /// What is to be paid.
        pub fn order_details<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OrderDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.order_details = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_details: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Absent until the payment has been set up.
        pub fn payment_details<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PaymentDetails>,
            T::Error: ::std::fmt::Display,
        {
            self.payment_details = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for payment_details: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How far it has come.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PaymentStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// The payment task.
        pub fn task_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.task_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for task_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PaymentInformation> for super::PaymentInformation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PaymentInformation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                order_details: value.order_details?,
                payment_details: value.payment_details?,
                status: value.status?,
                task_id: value.task_id?,
            })
        }
    }
    impl ::std::convert::From<super::PaymentInformation> for PaymentInformation {
        fn from(value: super::PaymentInformation) -> Self {
            Self {
                order_details: Ok(value.order_details),
                payment_details: Ok(value.payment_details),
                status: Ok(value.status),
                task_id: Ok(value.task_id),
            }
        }
    }
    /// Builder of [`PaymentOrderLine`](super::PaymentOrderLine).
    #[derive(Clone, Debug)]
    pub struct PaymentOrderLine {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        price_ex_vat: ::std::result::Result<
            ::altinn_runtime::Number,
            ::std::string::String,
        >,
        quantity: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        text_resource_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        unit: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        vat_percent: ::std::result::Result<
            ::altinn_runtime::Number,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PaymentOrderLine {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                price_ex_vat: Err("no value supplied for price_ex_vat".to_string()),
                quantity: Ok(::std::default::Default::default()),
                text_resource_key: Ok(::std::default::Default::default()),
                unit: Ok(::std::default::Default::default()),
                vat_percent: Err("no value supplied for vat_percent".to_string()),
            }
        }
    }
    impl PaymentOrderLine {
        /// Id chosen by the app.
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
        /// `name`
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
        /// For one unit, without VAT.
        pub fn price_ex_vat<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.price_ex_vat = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for price_ex_vat: {e}")
                });
            self
        }
        /// How many units.
        pub fn quantity<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.quantity = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for quantity: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text key of the name.
        pub fn text_resource_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.text_resource_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for text_resource_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What is counted; `pcs` where the app says nothing.
        pub fn unit<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.unit = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for unit: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Percent, so 25 and not 0.25.
        pub fn vat_percent<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.vat_percent = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for vat_percent: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PaymentOrderLine> for super::PaymentOrderLine {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PaymentOrderLine,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                name: value.name?,
                price_ex_vat: value.price_ex_vat?,
                quantity: value.quantity?,
                text_resource_key: value.text_resource_key?,
                unit: value.unit?,
                vat_percent: value.vat_percent?,
            })
        }
    }
    impl ::std::convert::From<super::PaymentOrderLine> for PaymentOrderLine {
        fn from(value: super::PaymentOrderLine) -> Self {
            Self {
                id: Ok(value.id),
                name: Ok(value.name),
                price_ex_vat: Ok(value.price_ex_vat),
                quantity: Ok(value.quantity),
                text_resource_key: Ok(value.text_resource_key),
                unit: Ok(value.unit),
                vat_percent: Ok(value.vat_percent),
            }
        }
    }
    /// Builder of [`PaymentReceiver`](super::PaymentReceiver).
    #[derive(Clone, Debug)]
    pub struct PaymentReceiver {
        bank_account_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        email: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organisation_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        phone_number: ::std::result::Result<
            ::std::option::Option<super::PhoneNumber>,
            ::std::string::String,
        >,
        postal_address: ::std::result::Result<
            ::std::option::Option<super::Address>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PaymentReceiver {
        fn default() -> Self {
            Self {
                bank_account_number: Ok(::std::default::Default::default()),
                email: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                organisation_number: Ok(::std::default::Default::default()),
                phone_number: Ok(::std::default::Default::default()),
                postal_address: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PaymentReceiver {
        /// Shown in the receipt.
        pub fn bank_account_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.bank_account_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for bank_account_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `email`
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for email: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `name`
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
        /// Nine digits.
        pub fn organisation_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organisation_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for organisation_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `phoneNumber`
        pub fn phone_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PhoneNumber>,
            T::Error: ::std::fmt::Display,
        {
            self.phone_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for phone_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `postalAddress`
        pub fn postal_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Address>,
            T::Error: ::std::fmt::Display,
        {
            self.postal_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for postal_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PaymentReceiver> for super::PaymentReceiver {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PaymentReceiver,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                bank_account_number: value.bank_account_number?,
                email: value.email?,
                name: value.name?,
                organisation_number: value.organisation_number?,
                phone_number: value.phone_number?,
                postal_address: value.postal_address?,
            })
        }
    }
    impl ::std::convert::From<super::PaymentReceiver> for PaymentReceiver {
        fn from(value: super::PaymentReceiver) -> Self {
            Self {
                bank_account_number: Ok(value.bank_account_number),
                email: Ok(value.email),
                name: Ok(value.name),
                organisation_number: Ok(value.organisation_number),
                phone_number: Ok(value.phone_number),
                postal_address: Ok(value.postal_address),
            }
        }
    }
    /// Builder of [`PdfFormat`](super::PdfFormat).
    #[derive(Clone, Debug)]
    pub struct PdfFormat {
        excluded_components: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        excluded_pages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PdfFormat {
        fn default() -> Self {
            Self {
                excluded_components: Ok(::std::default::Default::default()),
                excluded_pages: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PdfFormat {
        /// Ids of components.
        pub fn excluded_components<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.excluded_components = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for excluded_components: {e}"
                    )
                });
            self
        }
        /// Names of pages.
        pub fn excluded_pages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.excluded_pages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for excluded_pages: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PdfFormat> for super::PdfFormat {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PdfFormat,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                excluded_components: value.excluded_components?,
                excluded_pages: value.excluded_pages?,
            })
        }
    }
    impl ::std::convert::From<super::PdfFormat> for PdfFormat {
        fn from(value: super::PdfFormat) -> Self {
            Self {
                excluded_components: Ok(value.excluded_components),
                excluded_pages: Ok(value.excluded_pages),
            }
        }
    }
    /// Builder of [`Person`](super::Person).
    #[derive(Clone)]
    pub struct Person {
        address_city: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        address_house_letter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        address_house_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        address_municipal_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        address_municipal_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        address_postal_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        address_street_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        date_of_death: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        first_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mailing_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mailing_postal_city: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mailing_postal_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        middle_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mobile_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ssn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        telephone_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Person {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Person")
                .field("address_city", &self.address_city)
                .field("address_house_letter", &self.address_house_letter)
                .field("address_house_number", &self.address_house_number)
                .field("address_municipal_name", &self.address_municipal_name)
                .field("address_municipal_number", &self.address_municipal_number)
                .field("address_postal_code", &self.address_postal_code)
                .field("address_street_name", &self.address_street_name)
                .field("date_of_death", &self.date_of_death)
                .field("first_name", &self.first_name)
                .field("last_name", &self.last_name)
                .field("mailing_address", &self.mailing_address)
                .field("mailing_postal_city", &self.mailing_postal_city)
                .field("mailing_postal_code", &self.mailing_postal_code)
                .field("middle_name", &self.middle_name)
                .field("mobile_number", &self.mobile_number)
                .field("name", &self.name)
                .field("ssn", &::std::format_args!("(not shown)"))
                .field("telephone_number", &self.telephone_number)
                .finish()
        }
    }
    impl ::std::default::Default for Person {
        fn default() -> Self {
            Self {
                address_city: Ok(::std::default::Default::default()),
                address_house_letter: Ok(::std::default::Default::default()),
                address_house_number: Ok(::std::default::Default::default()),
                address_municipal_name: Ok(::std::default::Default::default()),
                address_municipal_number: Ok(::std::default::Default::default()),
                address_postal_code: Ok(::std::default::Default::default()),
                address_street_name: Ok(::std::default::Default::default()),
                date_of_death: Ok(::std::default::Default::default()),
                first_name: Ok(::std::default::Default::default()),
                last_name: Ok(::std::default::Default::default()),
                mailing_address: Ok(::std::default::Default::default()),
                mailing_postal_city: Ok(::std::default::Default::default()),
                mailing_postal_code: Ok(::std::default::Default::default()),
                middle_name: Ok(::std::default::Default::default()),
                mobile_number: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                ssn: Ok(::std::default::Default::default()),
                telephone_number: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Person {
        /// `addressCity`
        pub fn address_city<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.address_city = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for address_city: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `addressHouseLetter`
        pub fn address_house_letter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.address_house_letter = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for address_house_letter: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `addressHouseNumber`
        pub fn address_house_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.address_house_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for address_house_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Municipality of residence.
        pub fn address_municipal_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.address_municipal_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for address_municipal_name: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Number of the municipality of residence, four digits.
        pub fn address_municipal_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.address_municipal_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for address_municipal_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `addressPostalCode`
        pub fn address_postal_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.address_postal_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for address_postal_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Street of residence.
        pub fn address_street_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.address_street_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for address_street_name: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Absent for the living.
        pub fn date_of_death<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.date_of_death = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for date_of_death: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `firstName`
        pub fn first_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.first_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for first_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `lastName`
        pub fn last_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Street or box of the postal address.
        pub fn mailing_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mailing_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mailing_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `mailingPostalCity`
        pub fn mailing_postal_city<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mailing_postal_city = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for mailing_postal_city: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `mailingPostalCode`
        pub fn mailing_postal_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mailing_postal_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for mailing_postal_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `middleName`
        pub fn middle_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.middle_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for middle_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `mobileNumber`
        pub fn mobile_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mobile_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for mobile_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Full name.
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
        /// National identity number, eleven digits.
        pub fn ssn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.ssn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ssn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `telephoneNumber`
        pub fn telephone_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.telephone_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for telephone_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Person> for super::Person {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Person,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                address_city: value.address_city?,
                address_house_letter: value.address_house_letter?,
                address_house_number: value.address_house_number?,
                address_municipal_name: value.address_municipal_name?,
                address_municipal_number: value.address_municipal_number?,
                address_postal_code: value.address_postal_code?,
                address_street_name: value.address_street_name?,
                date_of_death: value.date_of_death?,
                first_name: value.first_name?,
                last_name: value.last_name?,
                mailing_address: value.mailing_address?,
                mailing_postal_city: value.mailing_postal_city?,
                mailing_postal_code: value.mailing_postal_code?,
                middle_name: value.middle_name?,
                mobile_number: value.mobile_number?,
                name: value.name?,
                ssn: value.ssn?,
                telephone_number: value.telephone_number?,
            })
        }
    }
    impl ::std::convert::From<super::Person> for Person {
        fn from(value: super::Person) -> Self {
            Self {
                address_city: Ok(value.address_city),
                address_house_letter: Ok(value.address_house_letter),
                address_house_number: Ok(value.address_house_number),
                address_municipal_name: Ok(value.address_municipal_name),
                address_municipal_number: Ok(value.address_municipal_number),
                address_postal_code: Ok(value.address_postal_code),
                address_street_name: Ok(value.address_street_name),
                date_of_death: Ok(value.date_of_death),
                first_name: Ok(value.first_name),
                last_name: Ok(value.last_name),
                mailing_address: Ok(value.mailing_address),
                mailing_postal_city: Ok(value.mailing_postal_city),
                mailing_postal_code: Ok(value.mailing_postal_code),
                middle_name: Ok(value.middle_name),
                mobile_number: Ok(value.mobile_number),
                name: Ok(value.name),
                ssn: Ok(value.ssn),
                telephone_number: Ok(value.telephone_number),
            }
        }
    }
    /// Builder of [`PersonDetails`](super::PersonDetails).
    #[derive(Clone)]
    pub struct PersonDetails {
        first_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        middle_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ssn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for PersonDetails {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PersonDetails")
                .field("first_name", &self.first_name)
                .field("last_name", &self.last_name)
                .field("middle_name", &self.middle_name)
                .field("name", &self.name)
                .field("ssn", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for PersonDetails {
        fn default() -> Self {
            Self {
                first_name: Ok(::std::default::Default::default()),
                last_name: Ok(::std::default::Default::default()),
                middle_name: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                ssn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PersonDetails {
        /// `firstName`
        pub fn first_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.first_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for first_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `lastName`
        pub fn last_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `middleName`
        pub fn middle_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.middle_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for middle_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Full name.
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
        /// National identity number, eleven digits.
        pub fn ssn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.ssn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ssn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PersonDetails> for super::PersonDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PersonDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                first_name: value.first_name?,
                last_name: value.last_name?,
                middle_name: value.middle_name?,
                name: value.name?,
                ssn: value.ssn?,
            })
        }
    }
    impl ::std::convert::From<super::PersonDetails> for PersonDetails {
        fn from(value: super::PersonDetails) -> Self {
            Self {
                first_name: Ok(value.first_name),
                last_name: Ok(value.last_name),
                middle_name: Ok(value.middle_name),
                name: Ok(value.name),
                ssn: Ok(value.ssn),
            }
        }
    }
    /// Builder of [`PhoneNumber`](super::PhoneNumber).
    #[derive(Clone, Debug)]
    pub struct PhoneNumber {
        number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prefix: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PhoneNumber {
        fn default() -> Self {
            Self {
                number: Ok(::std::default::Default::default()),
                prefix: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PhoneNumber {
        /// The rest of the number.
        pub fn number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.number = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for number: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Country code, such as `+47`.
        pub fn prefix<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.prefix = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prefix: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PhoneNumber> for super::PhoneNumber {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PhoneNumber,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                number: value.number?,
                prefix: value.prefix?,
            })
        }
    }
    impl ::std::convert::From<super::PhoneNumber> for PhoneNumber {
        fn from(value: super::PhoneNumber) -> Self {
            Self {
                number: Ok(value.number),
                prefix: Ok(value.prefix),
            }
        }
    }
    /// Builder of [`ProblemDetails`](super::ProblemDetails).
    #[derive(Clone, Debug)]
    pub struct ProblemDetails {
        detail: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
                detail: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProblemDetails {
        /// What went wrong this time.
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
        /// What it concerns; here mostly an instance id.
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
        /// HTTP status.
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
        /// Short text, the same for every problem of the kind.
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
                detail: value.detail?,
                instance: value.instance?,
                status: value.status?,
                title: value.title?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ProblemDetails> for ProblemDetails {
        fn from(value: super::ProblemDetails) -> Self {
            Self {
                detail: Ok(value.detail),
                instance: Ok(value.instance),
                status: Ok(value.status),
                title: Ok(value.title),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`ProcessElementInfo`](super::ProcessElementInfo).
    #[derive(Clone, Debug)]
    pub struct ProcessElementInfo {
        altinn_task_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        element_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ended: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        flow: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        flow_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        started: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        validated: ::std::result::Result<
            ::std::option::Option<super::ValidationStatus>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProcessElementInfo {
        fn default() -> Self {
            Self {
                altinn_task_type: Ok(::std::default::Default::default()),
                element_id: Ok(::std::default::Default::default()),
                ended: Ok(::std::default::Default::default()),
                flow: Ok(::std::default::Default::default()),
                flow_type: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                started: Ok(::std::default::Default::default()),
                validated: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProcessElementInfo {
        /// `data`, `confirmation`, `signing`, `payment`, `feedback` or a type of the app.
        pub fn altinn_task_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.altinn_task_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for altinn_task_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the task in the process definition, such as `Task_1`.
        pub fn element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.element_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for element_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ended`
        pub fn ended<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.ended = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ended: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Running number of the task in the process.
        pub fn flow<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.flow = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for flow: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How the process came here, such as `CompleteCurrentMoveToNext`.
        pub fn flow_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.flow_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for flow_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `name`
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
        /// `started`
        pub fn started<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.started = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for started: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Outcome of the last validation.
        pub fn validated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ValidationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.validated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validated: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ProcessElementInfo> for super::ProcessElementInfo {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProcessElementInfo,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                altinn_task_type: value.altinn_task_type?,
                element_id: value.element_id?,
                ended: value.ended?,
                flow: value.flow?,
                flow_type: value.flow_type?,
                name: value.name?,
                started: value.started?,
                validated: value.validated?,
            })
        }
    }
    impl ::std::convert::From<super::ProcessElementInfo> for ProcessElementInfo {
        fn from(value: super::ProcessElementInfo) -> Self {
            Self {
                altinn_task_type: Ok(value.altinn_task_type),
                element_id: Ok(value.element_id),
                ended: Ok(value.ended),
                flow: Ok(value.flow),
                flow_type: Ok(value.flow_type),
                name: Ok(value.name),
                started: Ok(value.started),
                validated: Ok(value.validated),
            }
        }
    }
    /// Builder of [`ProcessHistoryItem`](super::ProcessHistoryItem).
    #[derive(Clone, Debug)]
    pub struct ProcessHistoryItem {
        element_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ended: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        event_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        occured: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        started: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProcessHistoryItem {
        fn default() -> Self {
            Self {
                element_id: Ok(::std::default::Default::default()),
                ended: Ok(::std::default::Default::default()),
                event_type: Ok(::std::default::Default::default()),
                occured: Ok(::std::default::Default::default()),
                performed_by: Ok(::std::default::Default::default()),
                started: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProcessHistoryItem {
        /// Task or event of the process definition.
        pub fn element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.element_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for element_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the task was left.
        pub fn ended<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.ended = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ended: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Such as `process_StartTask` or `process_EndEvent`.
        pub fn event_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.event_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Time of an event without length; spelt as the server does.
        pub fn occured<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.occured = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for occured: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Who caused it: the national identity number or user name of a person, or an organisation.
        pub fn performed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
        /// When the task began.
        pub fn started<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.started = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for started: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ProcessHistoryItem> for super::ProcessHistoryItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProcessHistoryItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                element_id: value.element_id?,
                ended: value.ended?,
                event_type: value.event_type?,
                occured: value.occured?,
                performed_by: value.performed_by?,
                started: value.started?,
            })
        }
    }
    impl ::std::convert::From<super::ProcessHistoryItem> for ProcessHistoryItem {
        fn from(value: super::ProcessHistoryItem) -> Self {
            Self {
                element_id: Ok(value.element_id),
                ended: Ok(value.ended),
                event_type: Ok(value.event_type),
                occured: Ok(value.occured),
                performed_by: Ok(value.performed_by),
                started: Ok(value.started),
            }
        }
    }
    /// Builder of [`ProcessHistoryList`](super::ProcessHistoryList).
    #[derive(Clone, Debug)]
    pub struct ProcessHistoryList {
        process_history: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ProcessHistoryItem>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProcessHistoryList {
        fn default() -> Self {
            Self {
                process_history: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProcessHistoryList {
        /// In order of time.
        pub fn process_history<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ProcessHistoryItem>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.process_history = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for process_history: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ProcessHistoryList> for super::ProcessHistoryList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProcessHistoryList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                process_history: value.process_history?,
            })
        }
    }
    impl ::std::convert::From<super::ProcessHistoryList> for ProcessHistoryList {
        fn from(value: super::ProcessHistoryList) -> Self {
            Self {
                process_history: Ok(value.process_history),
            }
        }
    }
    /// Builder of [`ProcessNext`](super::ProcessNext).
    #[derive(Clone, Debug)]
    pub struct ProcessNext {
        action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        action_on_behalf_of: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProcessNext {
        fn default() -> Self {
            Self {
                action: Ok(::std::default::Default::default()),
                action_on_behalf_of: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProcessNext {
        /// Such as `write`, `confirm`, `sign` or `reject`; the default of the task type where it is left out.
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
        /// Number of the organisation that a signature is given for.
        pub fn action_on_behalf_of<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.action_on_behalf_of = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for action_on_behalf_of: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ProcessNext> for super::ProcessNext {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProcessNext,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                action_on_behalf_of: value.action_on_behalf_of?,
            })
        }
    }
    impl ::std::convert::From<super::ProcessNext> for ProcessNext {
        fn from(value: super::ProcessNext) -> Self {
            Self {
                action: Ok(value.action),
                action_on_behalf_of: Ok(value.action_on_behalf_of),
            }
        }
    }
    /// Builder of [`ProcessState`](super::ProcessState).
    #[derive(Clone, Debug)]
    pub struct ProcessState {
        current_task: ::std::result::Result<
            ::std::option::Option<super::ProcessElementInfo>,
            ::std::string::String,
        >,
        end_event: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ended: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        start_event: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        started: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProcessState {
        fn default() -> Self {
            Self {
                current_task: Ok(::std::default::Default::default()),
                end_event: Ok(::std::default::Default::default()),
                ended: Ok(::std::default::Default::default()),
                start_event: Ok(::std::default::Default::default()),
                started: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProcessState {
        /// Absent before the start and after the end.
        pub fn current_task<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProcessElementInfo>,
            T::Error: ::std::fmt::Display,
        {
            self.current_task = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for current_task: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the end event reached.
        pub fn end_event<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.end_event = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for end_event: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Absent while the process runs.
        pub fn ended<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.ended = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ended: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the start event.
        pub fn start_event<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.start_event = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for start_event: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Absent before the process has started.
        pub fn started<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.started = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for started: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ProcessState> for super::ProcessState {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProcessState,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                current_task: value.current_task?,
                end_event: value.end_event?,
                ended: value.ended?,
                start_event: value.start_event?,
                started: value.started?,
            })
        }
    }
    impl ::std::convert::From<super::ProcessState> for ProcessState {
        fn from(value: super::ProcessState) -> Self {
            Self {
                current_task: Ok(value.current_task),
                end_event: Ok(value.end_event),
                ended: Ok(value.ended),
                start_event: Ok(value.start_event),
                started: Ok(value.started),
            }
        }
    }
    /// Builder of [`ProfileSettingPreference`](super::ProfileSettingPreference).
    #[derive(Clone, Debug)]
    pub struct ProfileSettingPreference {
        do_not_prompt_for_party: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        pre_selected_party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProfileSettingPreference {
        fn default() -> Self {
            Self {
                do_not_prompt_for_party: Ok(::std::default::Default::default()),
                language: Ok(::std::default::Default::default()),
                language_type: Ok(::std::default::Default::default()),
                pre_selected_party_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProfileSettingPreference {
        /// Whether the choice of party is skipped.
        pub fn do_not_prompt_for_party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.do_not_prompt_for_party = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for do_not_prompt_for_party: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Two-letter code.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.language = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for language: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Former name of `language`, only in requests.
        pub fn language_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.language_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for language_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party to act for after login; 0 for none.
        pub fn pre_selected_party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.pre_selected_party_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for pre_selected_party_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ProfileSettingPreference>
    for super::ProfileSettingPreference {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProfileSettingPreference,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                do_not_prompt_for_party: value.do_not_prompt_for_party?,
                language: value.language?,
                language_type: value.language_type?,
                pre_selected_party_id: value.pre_selected_party_id?,
            })
        }
    }
    impl ::std::convert::From<super::ProfileSettingPreference>
    for ProfileSettingPreference {
        fn from(value: super::ProfileSettingPreference) -> Self {
            Self {
                do_not_prompt_for_party: Ok(value.do_not_prompt_for_party),
                language: Ok(value.language),
                language_type: Ok(value.language_type),
                pre_selected_party_id: Ok(value.pre_selected_party_id),
            }
        }
    }
    /// Builder of [`ResourceLinks`](super::ResourceLinks).
    #[derive(Clone, Debug)]
    pub struct ResourceLinks {
        apps: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        platform: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceLinks {
        fn default() -> Self {
            Self {
                apps: Ok(::std::default::Default::default()),
                platform: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourceLinks {
        /// Address in the app.
        pub fn apps<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.apps = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for apps: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Address in storage.
        pub fn platform<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.platform = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for platform: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ResourceLinks> for super::ResourceLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                apps: value.apps?,
                platform: value.platform?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceLinks> for ResourceLinks {
        fn from(value: super::ResourceLinks) -> Self {
            Self {
                apps: Ok(value.apps),
                platform: Ok(value.platform),
            }
        }
    }
    /// Builder of [`SetTagsRequest`](super::SetTagsRequest).
    #[derive(Clone, Debug)]
    pub struct SetTagsRequest {
        tags: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SetTagsRequest {
        fn default() -> Self {
            Self {
                tags: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SetTagsRequest {
        /// Letters, hyphen and underscore only.
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SetTagsRequest> for super::SetTagsRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SetTagsRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { tags: value.tags? })
        }
    }
    impl ::std::convert::From<super::SetTagsRequest> for SetTagsRequest {
        fn from(value: super::SetTagsRequest) -> Self {
            Self { tags: Ok(value.tags) }
        }
    }
    /// Builder of [`SetTagsResponse`](super::SetTagsResponse).
    #[derive(Clone, Debug)]
    pub struct SetTagsResponse {
        tags: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        validation_issues: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ValidationSourcePair>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SetTagsResponse {
        fn default() -> Self {
            Self {
                tags: Ok(::std::default::Default::default()),
                validation_issues: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SetTagsResponse {
        /// All tags of the element.
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
        /// Empty unless validation was asked for.
        pub fn validation_issues<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ValidationSourcePair>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.validation_issues = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validation_issues: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SetTagsResponse> for super::SetTagsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SetTagsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                tags: value.tags?,
                validation_issues: value.validation_issues?,
            })
        }
    }
    impl ::std::convert::From<super::SetTagsResponse> for SetTagsResponse {
        fn from(value: super::SetTagsResponse) -> Self {
            Self {
                tags: Ok(value.tags),
                validation_issues: Ok(value.validation_issues),
            }
        }
    }
    /// Builder of [`ShadowFields`](super::ShadowFields).
    #[derive(Clone, Debug)]
    pub struct ShadowFields {
        prefix: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        save_to_data_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ShadowFields {
        fn default() -> Self {
            Self {
                prefix: Ok(::std::default::Default::default()),
                save_to_data_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ShadowFields {
        /// Fields with names that begin so are removed.
        pub fn prefix<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.prefix = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for prefix: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Data type that gets the cleaned data; the same element where it is left out.
        pub fn save_to_data_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.save_to_data_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for save_to_data_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ShadowFields> for super::ShadowFields {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ShadowFields,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                prefix: value.prefix?,
                save_to_data_type: value.save_to_data_type?,
            })
        }
    }
    impl ::std::convert::From<super::ShadowFields> for ShadowFields {
        fn from(value: super::ShadowFields) -> Self {
            Self {
                prefix: Ok(value.prefix),
                save_to_data_type: Ok(value.save_to_data_type),
            }
        }
    }
    /// Builder of [`SigneeState`](super::SigneeState).
    #[derive(Clone, Debug)]
    pub struct SigneeState {
        delegation_successful: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        notification_status: ::std::result::Result<
            ::std::option::Option<super::NotificationStatus>,
            ::std::string::String,
        >,
        organization: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<i32, ::std::string::String>,
        signed_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SigneeState {
        fn default() -> Self {
            Self {
                delegation_successful: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                notification_status: Ok(::std::default::Default::default()),
                organization: Ok(::std::default::Default::default()),
                party_id: Err("no value supplied for party_id".to_string()),
                signed_time: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SigneeState {
        /// Whether the right to sign was passed on.
        pub fn delegation_successful<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.delegation_successful = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for delegation_successful: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the person; absent where only an organisation was named.
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
        /// Whether the call to sign went out.
        pub fn notification_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.notification_status = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for notification_status: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the organisation signed for.
        pub fn organization<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organization: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party of the signee.
        pub fn party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.party_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_id: {e}")
                });
            self
        }
        /// Absent until signed.
        pub fn signed_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.signed_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for signed_time: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SigneeState> for super::SigneeState {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SigneeState,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                delegation_successful: value.delegation_successful?,
                name: value.name?,
                notification_status: value.notification_status?,
                organization: value.organization?,
                party_id: value.party_id?,
                signed_time: value.signed_time?,
            })
        }
    }
    impl ::std::convert::From<super::SigneeState> for SigneeState {
        fn from(value: super::SigneeState) -> Self {
            Self {
                delegation_successful: Ok(value.delegation_successful),
                name: Ok(value.name),
                notification_status: Ok(value.notification_status),
                organization: Ok(value.organization),
                party_id: Ok(value.party_id),
                signed_time: Ok(value.signed_time),
            }
        }
    }
    /// Builder of [`SigningAuthorizedOrganizationsResponse`](super::SigningAuthorizedOrganizationsResponse).
    #[derive(Clone, Debug)]
    pub struct SigningAuthorizedOrganizationsResponse {
        organizations: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<super::AuthorizedOrganizationDetails>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SigningAuthorizedOrganizationsResponse {
        fn default() -> Self {
            Self {
                organizations: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SigningAuthorizedOrganizationsResponse {
        /// Empty where there is none.
        pub fn organizations<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<super::AuthorizedOrganizationDetails>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.organizations = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for organizations: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SigningAuthorizedOrganizationsResponse>
    for super::SigningAuthorizedOrganizationsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SigningAuthorizedOrganizationsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                organizations: value.organizations?,
            })
        }
    }
    impl ::std::convert::From<super::SigningAuthorizedOrganizationsResponse>
    for SigningAuthorizedOrganizationsResponse {
        fn from(value: super::SigningAuthorizedOrganizationsResponse) -> Self {
            Self {
                organizations: Ok(value.organizations),
            }
        }
    }
    /// Builder of [`SigningDataElementsResponse`](super::SigningDataElementsResponse).
    #[derive(Clone, Debug)]
    pub struct SigningDataElementsResponse {
        data_elements: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SigningDataElementsResponse {
        fn default() -> Self {
            Self {
                data_elements: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SigningDataElementsResponse {
        /// In the order of the signing task.
        pub fn data_elements<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::DataElement>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data_elements = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_elements: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SigningDataElementsResponse>
    for super::SigningDataElementsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SigningDataElementsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_elements: value.data_elements?,
            })
        }
    }
    impl ::std::convert::From<super::SigningDataElementsResponse>
    for SigningDataElementsResponse {
        fn from(value: super::SigningDataElementsResponse) -> Self {
            Self {
                data_elements: Ok(value.data_elements),
            }
        }
    }
    /// Builder of [`SigningStateResponse`](super::SigningStateResponse).
    #[derive(Clone, Debug)]
    pub struct SigningStateResponse {
        signee_states: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SigneeState>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SigningStateResponse {
        fn default() -> Self {
            Self {
                signee_states: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SigningStateResponse {
        /// Everybody who is asked to sign.
        pub fn signee_states<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SigneeState>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.signee_states = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for signee_states: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SigningStateResponse> for super::SigningStateResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SigningStateResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                signee_states: value.signee_states?,
            })
        }
    }
    impl ::std::convert::From<super::SigningStateResponse> for SigningStateResponse {
        fn from(value: super::SigningStateResponse) -> Self {
            Self {
                signee_states: Ok(value.signee_states),
            }
        }
    }
    /// Builder of [`SimpleInstance`](super::SimpleInstance).
    #[derive(Clone, Debug)]
    pub struct SimpleInstance {
        due_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_changed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        presentation_texts: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SimpleInstance {
        fn default() -> Self {
            Self {
                due_before: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                last_changed: Ok(::std::default::Default::default()),
                last_changed_by: Ok(::std::default::Default::default()),
                presentation_texts: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SimpleInstance {
        /// Deadline shown to the user.
        pub fn due_before<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.due_before = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for due_before: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `{instanceOwnerPartyId}/{instanceGuid}`.
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
        /// In UTC, without offset.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of a person or an organisation.
        pub fn last_changed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Texts shown with the instance in the inbox.
        pub fn presentation_texts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.presentation_texts = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for presentation_texts: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SimpleInstance> for super::SimpleInstance {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SimpleInstance,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                due_before: value.due_before?,
                id: value.id?,
                last_changed: value.last_changed?,
                last_changed_by: value.last_changed_by?,
                presentation_texts: value.presentation_texts?,
            })
        }
    }
    impl ::std::convert::From<super::SimpleInstance> for SimpleInstance {
        fn from(value: super::SimpleInstance) -> Self {
            Self {
                due_before: Ok(value.due_before),
                id: Ok(value.id),
                last_changed: Ok(value.last_changed),
                last_changed_by: Ok(value.last_changed_by),
                presentation_texts: Ok(value.presentation_texts),
            }
        }
    }
    /// Builder of [`StaticOptionSet`](super::StaticOptionSet).
    #[derive(Clone, Debug)]
    pub struct StaticOptionSet {
        downstream_parameters: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AppOption>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for StaticOptionSet {
        fn default() -> Self {
            Self {
                downstream_parameters: Ok(::std::default::Default::default()),
                options: Ok(::std::default::Default::default()),
            }
        }
    }
    impl StaticOptionSet {
        /// Parameters for the code lists that depend on it, `key=value` with commas between.
        pub fn downstream_parameters<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.downstream_parameters = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for downstream_parameters: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Its options.
        pub fn options<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AppOption>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.options = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for options: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<StaticOptionSet> for super::StaticOptionSet {
        type Error = super::error::ConversionError;
        fn try_from(
            value: StaticOptionSet,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                downstream_parameters: value.downstream_parameters?,
                options: value.options?,
            })
        }
    }
    impl ::std::convert::From<super::StaticOptionSet> for StaticOptionSet {
        fn from(value: super::StaticOptionSet) -> Self {
            Self {
                downstream_parameters: Ok(value.downstream_parameters),
                options: Ok(value.options),
            }
        }
    }
    /// Builder of [`Substatus`](super::Substatus).
    #[derive(Clone, Debug)]
    pub struct Substatus {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        label: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Substatus {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                label: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Substatus {
        /// Text key or longer text.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text key or short text; required.
        pub fn label<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.label = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for label: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Substatus> for super::Substatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Substatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                label: value.label?,
            })
        }
    }
    impl ::std::convert::From<super::Substatus> for Substatus {
        fn from(value: super::Substatus) -> Self {
            Self {
                description: Ok(value.description),
                label: Ok(value.label),
            }
        }
    }
    /// Builder of [`SyncAdapterSettings`](super::SyncAdapterSettings).
    #[derive(Clone, Debug)]
    pub struct SyncAdapterSettings {
        disable_add_activities: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_add_transmissions: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_create: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_delete: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_mark_completed_when_confirmed: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_api_actions: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_attachments: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_content_additional_information: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_content_extended_status: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_content_summary: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_content_title: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_due_at: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_gui_actions: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        disable_sync_status: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        enable_user_supplied_dialog_id: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SyncAdapterSettings {
        fn default() -> Self {
            Self {
                disable_add_activities: Ok(::std::default::Default::default()),
                disable_add_transmissions: Ok(::std::default::Default::default()),
                disable_create: Ok(::std::default::Default::default()),
                disable_delete: Ok(::std::default::Default::default()),
                disable_mark_completed_when_confirmed: Ok(
                    ::std::default::Default::default(),
                ),
                disable_sync: Ok(::std::default::Default::default()),
                disable_sync_api_actions: Ok(::std::default::Default::default()),
                disable_sync_attachments: Ok(::std::default::Default::default()),
                disable_sync_content_additional_information: Ok(
                    ::std::default::Default::default(),
                ),
                disable_sync_content_extended_status: Ok(
                    ::std::default::Default::default(),
                ),
                disable_sync_content_summary: Ok(::std::default::Default::default()),
                disable_sync_content_title: Ok(::std::default::Default::default()),
                disable_sync_due_at: Ok(::std::default::Default::default()),
                disable_sync_gui_actions: Ok(::std::default::Default::default()),
                disable_sync_status: Ok(::std::default::Default::default()),
                enable_user_supplied_dialog_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SyncAdapterSettings {
        /// No activities.
        pub fn disable_add_activities<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_add_activities = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_add_activities: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// No transmissions.
        pub fn disable_add_transmissions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_add_transmissions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_add_transmissions: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// No dialog is created.
        pub fn disable_create<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_create = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for disable_create: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The dialog stays when the instance is deleted.
        pub fn disable_delete<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_delete = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for disable_delete: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The dialog is not set to completed by a confirmation.
        pub fn disable_mark_completed_when_confirmed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_mark_completed_when_confirmed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_mark_completed_when_confirmed: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Nothing at all; overrides the rest.
        pub fn disable_sync<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for disable_sync: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// No actions for APIs.
        pub fn disable_sync_api_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_api_actions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_api_actions: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// No attachments.
        pub fn disable_sync_attachments<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_attachments = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_attachments: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// No additional information.
        pub fn disable_sync_content_additional_information<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_content_additional_information = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_content_additional_information: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// No extended status.
        pub fn disable_sync_content_extended_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_content_extended_status = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_content_extended_status: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// No summary text.
        pub fn disable_sync_content_summary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_content_summary = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_content_summary: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// No title.
        pub fn disable_sync_content_title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_content_title = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_content_title: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// No deadline.
        pub fn disable_sync_due_at<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_due_at = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_due_at: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// No actions for people.
        pub fn disable_sync_gui_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_gui_actions = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_gui_actions: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// No status.
        pub fn disable_sync_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.disable_sync_status = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for disable_sync_status: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The app may choose the dialog id.
        pub fn enable_user_supplied_dialog_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.enable_user_supplied_dialog_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for enable_user_supplied_dialog_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SyncAdapterSettings> for super::SyncAdapterSettings {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SyncAdapterSettings,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                disable_add_activities: value.disable_add_activities?,
                disable_add_transmissions: value.disable_add_transmissions?,
                disable_create: value.disable_create?,
                disable_delete: value.disable_delete?,
                disable_mark_completed_when_confirmed: value
                    .disable_mark_completed_when_confirmed?,
                disable_sync: value.disable_sync?,
                disable_sync_api_actions: value.disable_sync_api_actions?,
                disable_sync_attachments: value.disable_sync_attachments?,
                disable_sync_content_additional_information: value
                    .disable_sync_content_additional_information?,
                disable_sync_content_extended_status: value
                    .disable_sync_content_extended_status?,
                disable_sync_content_summary: value.disable_sync_content_summary?,
                disable_sync_content_title: value.disable_sync_content_title?,
                disable_sync_due_at: value.disable_sync_due_at?,
                disable_sync_gui_actions: value.disable_sync_gui_actions?,
                disable_sync_status: value.disable_sync_status?,
                enable_user_supplied_dialog_id: value.enable_user_supplied_dialog_id?,
            })
        }
    }
    impl ::std::convert::From<super::SyncAdapterSettings> for SyncAdapterSettings {
        fn from(value: super::SyncAdapterSettings) -> Self {
            Self {
                disable_add_activities: Ok(value.disable_add_activities),
                disable_add_transmissions: Ok(value.disable_add_transmissions),
                disable_create: Ok(value.disable_create),
                disable_delete: Ok(value.disable_delete),
                disable_mark_completed_when_confirmed: Ok(
                    value.disable_mark_completed_when_confirmed,
                ),
                disable_sync: Ok(value.disable_sync),
                disable_sync_api_actions: Ok(value.disable_sync_api_actions),
                disable_sync_attachments: Ok(value.disable_sync_attachments),
                disable_sync_content_additional_information: Ok(
                    value.disable_sync_content_additional_information,
                ),
                disable_sync_content_extended_status: Ok(
                    value.disable_sync_content_extended_status,
                ),
                disable_sync_content_summary: Ok(value.disable_sync_content_summary),
                disable_sync_content_title: Ok(value.disable_sync_content_title),
                disable_sync_due_at: Ok(value.disable_sync_due_at),
                disable_sync_gui_actions: Ok(value.disable_sync_gui_actions),
                disable_sync_status: Ok(value.disable_sync_status),
                enable_user_supplied_dialog_id: Ok(value.enable_user_supplied_dialog_id),
            }
        }
    }
    /// Builder of [`TagsList`](super::TagsList).
    #[derive(Clone, Debug)]
    pub struct TagsList {
        tags: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TagsList {
        fn default() -> Self {
            Self {
                tags: Ok(::std::default::Default::default()),
            }
        }
    }
    impl TagsList {
        /// `tags`
        pub fn tags<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.tags = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tags: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<TagsList> for super::TagsList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TagsList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { tags: value.tags? })
        }
    }
    impl ::std::convert::From<super::TagsList> for TagsList {
        fn from(value: super::TagsList) -> Self {
            Self { tags: Ok(value.tags) }
        }
    }
    /// Builder of [`TextResource`](super::TextResource).
    #[derive(Clone, Debug)]
    pub struct TextResource {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resources: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::TextResourceElement>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TextResource {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                language: Ok(::std::default::Default::default()),
                org: Ok(::std::default::Default::default()),
                resources: Ok(::std::default::Default::default()),
            }
        }
    }
    impl TextResource {
        /// `id`
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
        /// Two-letter code; may differ from the one asked for.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.language = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for language: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `org`
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
        /// The texts.
        pub fn resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::TextResourceElement>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.resources = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resources: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<TextResource> for super::TextResource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TextResource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                language: value.language?,
                org: value.org?,
                resources: value.resources?,
            })
        }
    }
    impl ::std::convert::From<super::TextResource> for TextResource {
        fn from(value: super::TextResource) -> Self {
            Self {
                id: Ok(value.id),
                language: Ok(value.language),
                org: Ok(value.org),
                resources: Ok(value.resources),
            }
        }
    }
    /// Builder of [`TextResourceElement`](super::TextResourceElement).
    #[derive(Clone, Debug)]
    pub struct TextResourceElement {
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        variables: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::TextResourceVariable>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TextResourceElement {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
                value: Ok(::std::default::Default::default()),
                variables: Ok(::std::default::Default::default()),
            }
        }
    }
    impl TextResourceElement {
        /// Text key.
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
        /// The text, with `{0}`, `{1}` and so on for variables.
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
        /// Where the values for the placeholders come from, in order.
        pub fn variables<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::TextResourceVariable>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.variables = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for variables: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<TextResourceElement> for super::TextResourceElement {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TextResourceElement,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                value: value.value?,
                variables: value.variables?,
            })
        }
    }
    impl ::std::convert::From<super::TextResourceElement> for TextResourceElement {
        fn from(value: super::TextResourceElement) -> Self {
            Self {
                id: Ok(value.id),
                value: Ok(value.value),
                variables: Ok(value.variables),
            }
        }
    }
    /// Builder of [`TextResourceVariable`](super::TextResourceVariable).
    #[derive(Clone, Debug)]
    pub struct TextResourceVariable {
        data_source: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        default_value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TextResourceVariable {
        fn default() -> Self {
            Self {
                data_source: Ok(::std::default::Default::default()),
                default_value: Ok(::std::default::Default::default()),
                key: Ok(::std::default::Default::default()),
            }
        }
    }
    impl TextResourceVariable {
        /// Such as `dataModel.default`, `instanceContext` or `applicationSettings`.
        pub fn data_source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_source = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_source: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Used where there is no value.
        pub fn default_value<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.default_value = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for default_value: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Path or setting to read.
        pub fn key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.key = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for key: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<TextResourceVariable> for super::TextResourceVariable {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TextResourceVariable,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data_source: value.data_source?,
                default_value: value.default_value?,
                key: value.key?,
            })
        }
    }
    impl ::std::convert::From<super::TextResourceVariable> for TextResourceVariable {
        fn from(value: super::TextResourceVariable) -> Self {
            Self {
                data_source: Ok(value.data_source),
                default_value: Ok(value.default_value),
                key: Ok(value.key),
            }
        }
    }
    /// Builder of [`UserAction`](super::UserAction).
    #[derive(Clone, Debug)]
    pub struct UserAction {
        authorized: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::ActionType>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UserAction {
        fn default() -> Self {
            Self {
                authorized: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UserAction {
        /// Whether the caller may take it.
        pub fn authorized<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.authorized = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for authorized: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name of the action, such as `sign`.
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
        /// Whether it drives the process or runs code of the app.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ActionType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<UserAction> for super::UserAction {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UserAction,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                authorized: value.authorized?,
                id: value.id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::UserAction> for UserAction {
        fn from(value: super::UserAction) -> Self {
            Self {
                authorized: Ok(value.authorized),
                id: Ok(value.id),
                type_: Ok(value.type_),
            }
        }
    }
    /// Builder of [`UserActionRequest`](super::UserActionRequest).
    #[derive(Clone, Debug)]
    pub struct UserActionRequest {
        action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        button_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ignored_validators: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        metadata: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        on_behalf_of: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UserActionRequest {
        fn default() -> Self {
            Self {
                action: Ok(::std::default::Default::default()),
                button_id: Ok(::std::default::Default::default()),
                ignored_validators: Ok(::std::default::Default::default()),
                metadata: Ok(::std::default::Default::default()),
                on_behalf_of: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UserActionRequest {
        /// Name of the action; required by the server.
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
        /// Component that was clicked, for apps that tell buttons apart.
        pub fn button_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.button_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for button_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Validators not to run afterwards.
        pub fn ignored_validators<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.ignored_validators = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for ignored_validators: {e}"
                    )
                });
            self
        }
        /// Values for the action.
        pub fn metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.metadata = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for metadata: {e}")
                });
            self
        }
        /// Number of the organisation that a signature is given for.
        pub fn on_behalf_of<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.on_behalf_of = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for on_behalf_of: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<UserActionRequest> for super::UserActionRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UserActionRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                button_id: value.button_id?,
                ignored_validators: value.ignored_validators?,
                metadata: value.metadata?,
                on_behalf_of: value.on_behalf_of?,
            })
        }
    }
    impl ::std::convert::From<super::UserActionRequest> for UserActionRequest {
        fn from(value: super::UserActionRequest) -> Self {
            Self {
                action: Ok(value.action),
                button_id: Ok(value.button_id),
                ignored_validators: Ok(value.ignored_validators),
                metadata: Ok(value.metadata),
                on_behalf_of: Ok(value.on_behalf_of),
            }
        }
    }
    /// Builder of [`UserActionResponse`](super::UserActionResponse).
    #[derive(Clone, Debug)]
    pub struct UserActionResponse {
        client_actions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ClientAction>>,
            ::std::string::String,
        >,
        error: ::std::result::Result<
            ::std::option::Option<super::ActionError>,
            ::std::string::String,
        >,
        instance: ::std::result::Result<
            ::std::option::Option<super::Instance>,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        updated_data_models: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        updated_validation_issues: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<super::ValidationIssueWithSource>,
                    >,
                >,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UserActionResponse {
        fn default() -> Self {
            Self {
                client_actions: Ok(::std::default::Default::default()),
                error: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                redirect_url: Ok(::std::default::Default::default()),
                updated_data_models: Ok(::std::default::Default::default()),
                updated_validation_issues: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UserActionResponse {
        /// What a frontend should do next.
        pub fn client_actions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ClientAction>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.client_actions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for client_actions: {e}")
                });
            self
        }
        /// Present when the action failed.
        pub fn error<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ActionError>,
            T::Error: ::std::fmt::Display,
        {
            self.error = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for error: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The instance afterwards; absent in apps on older libraries.
        pub fn instance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Instance>,
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
        /// Where to send the user, for example to sign or pay.
        pub fn redirect_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Changed form data, by data element id.
        pub fn updated_data_models<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.updated_data_models = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for updated_data_models: {e}"
                    )
                });
            self
        }
        /// Issues by data element id and then by validator; a validator that is missing did not run.
        pub fn updated_validation_issues<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::collections::BTreeMap<
                            ::std::string::String,
                            ::std::vec::Vec<super::ValidationIssueWithSource>,
                        >,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.updated_validation_issues = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for updated_validation_issues: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UserActionResponse> for super::UserActionResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UserActionResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                client_actions: value.client_actions?,
                error: value.error?,
                instance: value.instance?,
                redirect_url: value.redirect_url?,
                updated_data_models: value.updated_data_models?,
                updated_validation_issues: value.updated_validation_issues?,
            })
        }
    }
    impl ::std::convert::From<super::UserActionResponse> for UserActionResponse {
        fn from(value: super::UserActionResponse) -> Self {
            Self {
                client_actions: Ok(value.client_actions),
                error: Ok(value.error),
                instance: Ok(value.instance),
                redirect_url: Ok(value.redirect_url),
                updated_data_models: Ok(value.updated_data_models),
                updated_validation_issues: Ok(value.updated_validation_issues),
            }
        }
    }
    /// Builder of [`UserDefinedMetadata`](super::UserDefinedMetadata).
    #[derive(Clone, Debug)]
    pub struct UserDefinedMetadata {
        user_defined_metadata: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UserDefinedMetadata {
        fn default() -> Self {
            Self {
                user_defined_metadata: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UserDefinedMetadata {
        /// Each key at most once.
        pub fn user_defined_metadata<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::KeyValueEntry>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_defined_metadata = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for user_defined_metadata: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<UserDefinedMetadata> for super::UserDefinedMetadata {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UserDefinedMetadata,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                user_defined_metadata: value.user_defined_metadata?,
            })
        }
    }
    impl ::std::convert::From<super::UserDefinedMetadata> for UserDefinedMetadata {
        fn from(value: super::UserDefinedMetadata) -> Self {
            Self {
                user_defined_metadata: Ok(value.user_defined_metadata),
            }
        }
    }
    /// Builder of [`UserProfile`](super::UserProfile).
    #[derive(Clone, Debug)]
    pub struct UserProfile {
        email: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_identity: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_reserved: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        party: ::std::result::Result<
            ::std::option::Option<super::Party>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        phone_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        profile_setting_preference: ::std::result::Result<
            ::std::option::Option<super::ProfileSettingPreference>,
            ::std::string::String,
        >,
        user_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        user_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        user_type: ::std::result::Result<
            ::std::option::Option<super::UserType>,
            ::std::string::String,
        >,
        user_uuid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for UserProfile {
        fn default() -> Self {
            Self {
                email: Ok(::std::default::Default::default()),
                external_identity: Ok(::std::default::Default::default()),
                is_reserved: Ok(::std::default::Default::default()),
                party: Ok(::std::default::Default::default()),
                party_id: Ok(::std::default::Default::default()),
                phone_number: Ok(::std::default::Default::default()),
                profile_setting_preference: Ok(::std::default::Default::default()),
                user_id: Ok(::std::default::Default::default()),
                user_name: Ok(::std::default::Default::default()),
                user_type: Ok(::std::default::Default::default()),
                user_uuid: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UserProfile {
        /// From the contact register.
        pub fn email<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for email: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identity at another login provider, if any.
        pub fn external_identity<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_identity = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_identity: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the user has declined digital communication.
        pub fn is_reserved<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_reserved = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_reserved: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The user as a party.
        pub fn party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Party>,
            T::Error: ::std::fmt::Display,
        {
            self.party = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for party: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Party of the user.
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
        /// From the contact register.
        pub fn phone_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.phone_number = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for phone_number: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Language and choice of party.
        pub fn profile_setting_preference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProfileSettingPreference>,
            T::Error: ::std::fmt::Display,
        {
            self.profile_setting_preference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for profile_setting_preference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Number by which Altinn refers to the user.
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for user_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Login name, if any.
        pub fn user_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.user_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How the user is identified.
        pub fn user_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::UserType>,
            T::Error: ::std::fmt::Display,
        {
            self.user_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUID by which Altinn refers to the user.
        pub fn user_uuid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.user_uuid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_uuid: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<UserProfile> for super::UserProfile {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UserProfile,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email: value.email?,
                external_identity: value.external_identity?,
                is_reserved: value.is_reserved?,
                party: value.party?,
                party_id: value.party_id?,
                phone_number: value.phone_number?,
                profile_setting_preference: value.profile_setting_preference?,
                user_id: value.user_id?,
                user_name: value.user_name?,
                user_type: value.user_type?,
                user_uuid: value.user_uuid?,
            })
        }
    }
    impl ::std::convert::From<super::UserProfile> for UserProfile {
        fn from(value: super::UserProfile) -> Self {
            Self {
                email: Ok(value.email),
                external_identity: Ok(value.external_identity),
                is_reserved: Ok(value.is_reserved),
                party: Ok(value.party),
                party_id: Ok(value.party_id),
                phone_number: Ok(value.phone_number),
                profile_setting_preference: Ok(value.profile_setting_preference),
                user_id: Ok(value.user_id),
                user_name: Ok(value.user_name),
                user_type: Ok(value.user_type),
                user_uuid: Ok(value.user_uuid),
            }
        }
    }
    /// Builder of [`ValidationIssueWithSource`](super::ValidationIssueWithSource).
    #[derive(Clone, Debug)]
    pub struct ValidationIssueWithSource {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        custom_text_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        custom_text_parameters: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        custom_text_params: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        data_element_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        field: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        no_incremental_updates: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        severity: ::std::result::Result<
            super::ValidationIssueSeverity,
            ::std::string::String,
        >,
        source: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ValidationIssueWithSource {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                custom_text_key: Ok(::std::default::Default::default()),
                custom_text_parameters: Ok(::std::default::Default::default()),
                custom_text_params: Ok(::std::default::Default::default()),
                data_element_id: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                field: Ok(::std::default::Default::default()),
                no_incremental_updates: Ok(::std::default::Default::default()),
                severity: Err("no value supplied for severity".to_string()),
                source: Err("no value supplied for source".to_string()),
            }
        }
    }
    impl ValidationIssueWithSource {
        /// Code chosen by the validator.
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
        /// Text key to show in place of `description`.
        pub fn custom_text_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.custom_text_key = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for custom_text_key: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Values for that text.
        pub fn custom_text_parameters<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.custom_text_parameters = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for custom_text_parameters: {e}"
                    )
                });
            self
        }
        /// Superseded by `customTextParameters`.
        pub fn custom_text_params<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.custom_text_params = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for custom_text_params: {e}"
                    )
                });
            self
        }
        /// Data element it concerns; absent for the instance as a whole.
        pub fn data_element_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_element_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_element_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Text for the user; may be a text key in older apps.
        pub fn description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Path of the form field, such as `person.name`; absent for attachments.
        pub fn field<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.field = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for field: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the validator runs only when the process moves on.
        pub fn no_incremental_updates<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.no_incremental_updates = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for no_incremental_updates: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Only `Error` stops the process.
        pub fn severity<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ValidationIssueSeverity>,
            T::Error: ::std::fmt::Display,
        {
            self.severity = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for severity: {e}")
                });
            self
        }
        /// Name of the validator; use it in `ignoredValidators`.
        pub fn source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for source: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ValidationIssueWithSource>
    for super::ValidationIssueWithSource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ValidationIssueWithSource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                custom_text_key: value.custom_text_key?,
                custom_text_parameters: value.custom_text_parameters?,
                custom_text_params: value.custom_text_params?,
                data_element_id: value.data_element_id?,
                description: value.description?,
                field: value.field?,
                no_incremental_updates: value.no_incremental_updates?,
                severity: value.severity?,
                source: value.source?,
            })
        }
    }
    impl ::std::convert::From<super::ValidationIssueWithSource>
    for ValidationIssueWithSource {
        fn from(value: super::ValidationIssueWithSource) -> Self {
            Self {
                code: Ok(value.code),
                custom_text_key: Ok(value.custom_text_key),
                custom_text_parameters: Ok(value.custom_text_parameters),
                custom_text_params: Ok(value.custom_text_params),
                data_element_id: Ok(value.data_element_id),
                description: Ok(value.description),
                field: Ok(value.field),
                no_incremental_updates: Ok(value.no_incremental_updates),
                severity: Ok(value.severity),
                source: Ok(value.source),
            }
        }
    }
    /// Builder of [`ValidationSourcePair`](super::ValidationSourcePair).
    #[derive(Clone, Debug)]
    pub struct ValidationSourcePair {
        issues: ::std::result::Result<
            ::std::vec::Vec<super::ValidationIssueWithSource>,
            ::std::string::String,
        >,
        source: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ValidationSourcePair {
        fn default() -> Self {
            Self {
                issues: Err("no value supplied for issues".to_string()),
                source: Err("no value supplied for source".to_string()),
            }
        }
    }
    impl ValidationSourcePair {
        /// Empty when all is well again.
        pub fn issues<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::vec::Vec<super::ValidationIssueWithSource>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.issues = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for issues: {e}"));
            self
        }
        /// Name of the validator.
        pub fn source<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for source: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ValidationSourcePair> for super::ValidationSourcePair {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ValidationSourcePair,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                issues: value.issues?,
                source: value.source?,
            })
        }
    }
    impl ::std::convert::From<super::ValidationSourcePair> for ValidationSourcePair {
        fn from(value: super::ValidationSourcePair) -> Self {
            Self {
                issues: Ok(value.issues),
                source: Ok(value.source),
            }
        }
    }
    /// Builder of [`ValidationStatus`](super::ValidationStatus).
    #[derive(Clone, Debug)]
    pub struct ValidationStatus {
        can_complete_task: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        timestamp: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ValidationStatus {
        fn default() -> Self {
            Self {
                can_complete_task: Ok(::std::default::Default::default()),
                timestamp: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ValidationStatus {
        /// Whether the task could be left.
        pub fn can_complete_task<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.can_complete_task = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for can_complete_task: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it was made.
        pub fn timestamp<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.timestamp = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for timestamp: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ValidationStatus> for super::ValidationStatus {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ValidationStatus,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                can_complete_task: value.can_complete_task?,
                timestamp: value.timestamp?,
            })
        }
    }
    impl ::std::convert::From<super::ValidationStatus> for ValidationStatus {
        fn from(value: super::ValidationStatus) -> Self {
            Self {
                can_complete_task: Ok(value.can_complete_task),
                timestamp: Ok(value.timestamp),
            }
        }
    }
    /// Builder of [`WorkflowFailure`](super::WorkflowFailure).
    #[derive(Clone, Debug)]
    pub struct WorkflowFailure {
        command_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        kind: ::std::result::Result<
            ::std::option::Option<super::WorkflowFailureKind>,
            ::std::string::String,
        >,
        last_error: ::std::result::Result<
            ::std::option::Option<super::WorkflowFailureError>,
            ::std::string::String,
        >,
        retry_action: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        retry_count: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        retry_target_workflow_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        step_operation_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        workflow_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        workflow_operation_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowFailure {
        fn default() -> Self {
            Self {
                command_type: Ok(::std::default::Default::default()),
                kind: Ok(::std::default::Default::default()),
                last_error: Ok(::std::default::Default::default()),
                retry_action: Ok(::std::default::Default::default()),
                retry_count: Ok(::std::default::Default::default()),
                retry_target_workflow_id: Ok(::std::default::Default::default()),
                step_operation_id: Ok(::std::default::Default::default()),
                workflow_id: Ok(::std::default::Default::default()),
                workflow_operation_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl WorkflowFailure {
        /// What the failed part does.
        pub fn command_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.command_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for command_type: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Kind of failure.
        pub fn kind<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowFailureKind>,
            T::Error: ::std::fmt::Display,
        {
            self.kind = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for kind: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// The last error.
        pub fn last_error<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowFailureError>,
            T::Error: ::std::fmt::Display,
        {
            self.last_error = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_error: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What a repetition would do.
        pub fn retry_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.retry_action = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for retry_action: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How often it was tried again.
        pub fn retry_count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.retry_count = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for retry_count: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The workflow to repeat.
        pub fn retry_target_workflow_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.retry_target_workflow_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for retry_target_workflow_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The failed part.
        pub fn step_operation_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.step_operation_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for step_operation_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The workflow.
        pub fn workflow_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the workflow does.
        pub fn workflow_operation_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_operation_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for workflow_operation_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowFailure> for super::WorkflowFailure {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowFailure,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                command_type: value.command_type?,
                kind: value.kind?,
                last_error: value.last_error?,
                retry_action: value.retry_action?,
                retry_count: value.retry_count?,
                retry_target_workflow_id: value.retry_target_workflow_id?,
                step_operation_id: value.step_operation_id?,
                workflow_id: value.workflow_id?,
                workflow_operation_id: value.workflow_operation_id?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowFailure> for WorkflowFailure {
        fn from(value: super::WorkflowFailure) -> Self {
            Self {
                command_type: Ok(value.command_type),
                kind: Ok(value.kind),
                last_error: Ok(value.last_error),
                retry_action: Ok(value.retry_action),
                retry_count: Ok(value.retry_count),
                retry_target_workflow_id: Ok(value.retry_target_workflow_id),
                step_operation_id: Ok(value.step_operation_id),
                workflow_id: Ok(value.workflow_id),
                workflow_operation_id: Ok(value.workflow_operation_id),
            }
        }
    }
    /// Builder of [`WorkflowFailureError`](super::WorkflowFailureError).
    #[derive(Clone, Debug)]
    pub struct WorkflowFailureError {
        http_status_code: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        timestamp: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        was_retryable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowFailureError {
        fn default() -> Self {
            Self {
                http_status_code: Ok(::std::default::Default::default()),
                message: Ok(::std::default::Default::default()),
                timestamp: Ok(::std::default::Default::default()),
                was_retryable: Ok(::std::default::Default::default()),
            }
        }
    }
    impl WorkflowFailureError {
        /// Status, where it was an answer.
        pub fn http_status_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.http_status_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for http_status_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What it says.
        pub fn message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for message: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When it happened.
        pub fn timestamp<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.timestamp = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for timestamp: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether trying again could help.
        pub fn was_retryable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.was_retryable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for was_retryable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowFailureError> for super::WorkflowFailureError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowFailureError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                http_status_code: value.http_status_code?,
                message: value.message?,
                timestamp: value.timestamp?,
                was_retryable: value.was_retryable?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowFailureError> for WorkflowFailureError {
        fn from(value: super::WorkflowFailureError) -> Self {
            Self {
                http_status_code: Ok(value.http_status_code),
                message: Ok(value.message),
                timestamp: Ok(value.timestamp),
                was_retryable: Ok(value.was_retryable),
            }
        }
    }
    /// Builder of [`WorkflowInitializationProblemDetails`](super::WorkflowInitializationProblemDetails).
    #[derive(Clone, Debug)]
    pub struct WorkflowInitializationProblemDetails {
        detail: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        initialization_state: ::std::result::Result<
            super::WorkflowInitializationState,
            ::std::string::String,
        >,
        instance: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        instance_guid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        instance_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance_owner_party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        process_state_changed: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        recommended_action: ::std::result::Result<
            super::WorkflowRecommendedAction,
            ::std::string::String,
        >,
        resume_endpoint: ::std::result::Result<
            ::std::option::Option<super::WorkflowResumeEndpoint>,
            ::std::string::String,
        >,
        status: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        workflow_accepted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        workflow_collection_key: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        workflow_failure: ::std::result::Result<
            ::std::option::Option<super::WorkflowFailure>,
            ::std::string::String,
        >,
        workflow_submission_failure_kind: ::std::result::Result<
            ::std::option::Option<super::WorkflowSubmissionFailureKind>,
            ::std::string::String,
        >,
        workflow_submission_status_code: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowInitializationProblemDetails {
        fn default() -> Self {
            Self {
                detail: Ok(::std::default::Default::default()),
                initialization_state: Err(
                    "no value supplied for initialization_state".to_string(),
                ),
                instance: Ok(::std::default::Default::default()),
                instance_deleted: Ok(::std::default::Default::default()),
                instance_guid: Ok(::std::default::Default::default()),
                instance_id: Ok(::std::default::Default::default()),
                instance_owner_party_id: Ok(::std::default::Default::default()),
                process_state_changed: Ok(::std::default::Default::default()),
                recommended_action: Err(
                    "no value supplied for recommended_action".to_string(),
                ),
                resume_endpoint: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                workflow_accepted: Ok(::std::default::Default::default()),
                workflow_collection_key: Ok(::std::default::Default::default()),
                workflow_failure: Ok(::std::default::Default::default()),
                workflow_submission_failure_kind: Ok(::std::default::Default::default()),
                workflow_submission_status_code: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl WorkflowInitializationProblemDetails {
        /// `detail`
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
        /// How far it came.
        pub fn initialization_state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowInitializationState>,
            T::Error: ::std::fmt::Display,
        {
            self.initialization_state = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for initialization_state: {e}"
                    )
                });
            self
        }
        /// `instance`
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
        /// Whether the new instance was removed again.
        pub fn instance_deleted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_deleted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_deleted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The instance.
        pub fn instance_guid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_guid: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party and instance, with a slash between.
        pub fn instance_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party id of the owner.
        pub fn instance_owner_party_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for instance_owner_party_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the process may have moved all the same.
        pub fn process_state_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.process_state_changed = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for process_state_changed: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What the caller should do.
        pub fn recommended_action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowRecommendedAction>,
            T::Error: ::std::fmt::Display,
        {
            self.recommended_action = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for recommended_action: {e}"
                    )
                });
            self
        }
        /// Where to go on, when it should be resumed.
        pub fn resume_endpoint<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowResumeEndpoint>,
            T::Error: ::std::fmt::Display,
        {
            self.resume_endpoint = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resume_endpoint: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `status`
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
        /// `title`
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
        /// `type`
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
        /// Whether the engine took the workflow.
        pub fn workflow_accepted<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_accepted = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_accepted: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The workflows of this instance in the engine.
        pub fn workflow_collection_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_collection_key = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for workflow_collection_key: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// What went wrong in the engine.
        pub fn workflow_failure<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowFailure>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_failure = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for workflow_failure: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the engine refused, or did not answer.
        pub fn workflow_submission_failure_kind<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::WorkflowSubmissionFailureKind>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_submission_failure_kind = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for workflow_submission_failure_kind: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Status that the engine answered with.
        pub fn workflow_submission_status_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.workflow_submission_status_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for workflow_submission_status_code: {e}"
                    )
                })
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
    impl ::std::convert::TryFrom<WorkflowInitializationProblemDetails>
    for super::WorkflowInitializationProblemDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowInitializationProblemDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                detail: value.detail?,
                initialization_state: value.initialization_state?,
                instance: value.instance?,
                instance_deleted: value.instance_deleted?,
                instance_guid: value.instance_guid?,
                instance_id: value.instance_id?,
                instance_owner_party_id: value.instance_owner_party_id?,
                process_state_changed: value.process_state_changed?,
                recommended_action: value.recommended_action?,
                resume_endpoint: value.resume_endpoint?,
                status: value.status?,
                title: value.title?,
                type_: value.type_?,
                workflow_accepted: value.workflow_accepted?,
                workflow_collection_key: value.workflow_collection_key?,
                workflow_failure: value.workflow_failure?,
                workflow_submission_failure_kind: value
                    .workflow_submission_failure_kind?,
                workflow_submission_status_code: value.workflow_submission_status_code?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowInitializationProblemDetails>
    for WorkflowInitializationProblemDetails {
        fn from(value: super::WorkflowInitializationProblemDetails) -> Self {
            Self {
                detail: Ok(value.detail),
                initialization_state: Ok(value.initialization_state),
                instance: Ok(value.instance),
                instance_deleted: Ok(value.instance_deleted),
                instance_guid: Ok(value.instance_guid),
                instance_id: Ok(value.instance_id),
                instance_owner_party_id: Ok(value.instance_owner_party_id),
                process_state_changed: Ok(value.process_state_changed),
                recommended_action: Ok(value.recommended_action),
                resume_endpoint: Ok(value.resume_endpoint),
                status: Ok(value.status),
                title: Ok(value.title),
                type_: Ok(value.type_),
                workflow_accepted: Ok(value.workflow_accepted),
                workflow_collection_key: Ok(value.workflow_collection_key),
                workflow_failure: Ok(value.workflow_failure),
                workflow_submission_failure_kind: Ok(
                    value.workflow_submission_failure_kind,
                ),
                workflow_submission_status_code: Ok(
                    value.workflow_submission_status_code,
                ),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`WorkflowResumeEndpoint`](super::WorkflowResumeEndpoint).
    #[derive(Clone, Debug)]
    pub struct WorkflowResumeEndpoint {
        method: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        path: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for WorkflowResumeEndpoint {
        fn default() -> Self {
            Self {
                method: Ok(::std::default::Default::default()),
                path: Ok(::std::default::Default::default()),
            }
        }
    }
    impl WorkflowResumeEndpoint {
        /// HTTP method.
        pub fn method<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.method = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for method: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Path on the host of the app.
        pub fn path<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.path = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for path: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<WorkflowResumeEndpoint>
    for super::WorkflowResumeEndpoint {
        type Error = super::error::ConversionError;
        fn try_from(
            value: WorkflowResumeEndpoint,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                method: value.method?,
                path: value.path?,
            })
        }
    }
    impl ::std::convert::From<super::WorkflowResumeEndpoint> for WorkflowResumeEndpoint {
        fn from(value: super::WorkflowResumeEndpoint) -> Self {
            Self {
                method: Ok(value.method),
                path: Ok(value.path),
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
        ("ActionError", generator.subschema_for::<ActionError>()),
        ("ActionType", generator.subschema_for::<ActionType>()),
        ("Actor", generator.subschema_for::<Actor>()),
        ("Address", generator.subschema_for::<Address>()),
        ("ApiScopes", generator.subschema_for::<ApiScopes>()),
        ("ApiScopesConfiguration", generator.subschema_for::<ApiScopesConfiguration>()),
        ("AppCallbackPayload", generator.subschema_for::<AppCallbackPayload>()),
        ("Keyword", generator.subschema_for::<AppKeyword>()),
        ("Logo", generator.subschema_for::<AppLogo>()),
        ("AppMetadataAccess", generator.subschema_for::<AppMetadataAccess>()),
        ("AppMetadataContactPoint", generator.subschema_for::<AppMetadataContactPoint>()),
        ("AppOption", generator.subschema_for::<AppOption>()),
        ("AppOptionValue", generator.subschema_for::<AppOptionValue>()),
        ("AppProcessElementInfo", generator.subschema_for::<AppProcessElementInfo>()),
        ("AppProcessState", generator.subschema_for::<AppProcessState>()),
        ("AppProcessTaskTypeInfo", generator.subschema_for::<AppProcessTaskTypeInfo>()),
        ("AppProcessWorkflowFailure", generator.subschema_for::<AppProcessWorkflowFailure>()),
        ("AppProcessWorkflowProgress", generator.subschema_for::<AppProcessWorkflowProgress>()),
        ("AppProcessWorkflowStatus", generator.subschema_for::<AppProcessWorkflowStatus>()),
        ("ApplicationLanguage", generator.subschema_for::<ApplicationLanguage>()),
        ("ApplicationLogic", generator.subschema_for::<ApplicationLogic>()),
        ("ApplicationMetadata", generator.subschema_for::<ApplicationMetadata>()),
        ("AuthorizedOrganizationDetails", generator.subschema_for::<AuthorizedOrganizationDetails>()),
        ("CalculationResult", generator.subschema_for::<CalculationResult>()),
        ("CardDetails", generator.subschema_for::<CardDetails>()),
        ("ClientAction", generator.subschema_for::<ClientAction>()),
        ("CloudEvent", generator.subschema_for::<CloudEvent>()),
        ("CompleteConfirmation", generator.subschema_for::<CompleteConfirmation>()),
        ("CopyInstanceSettings", generator.subschema_for::<CopyInstanceSettings>()),
        ("CurrentParty", generator.subschema_for::<CurrentParty>()),
        ("CustomEmail", generator.subschema_for::<CustomEmail>()),
        ("CustomSms", generator.subschema_for::<CustomSms>()),
        ("CustomText", generator.subschema_for::<CustomText>()),
        ("DataDeleteResponse", generator.subschema_for::<DataDeleteResponse>()),
        ("DataElement", generator.subschema_for::<DataElement>()),
        ("DataElementFileScanResult", generator.subschema_for::<DataElementFileScanResult>()),
        ("Reference", generator.subschema_for::<DataElementReference>()),
        ("DataField", generator.subschema_for::<DataField>()),
        ("DataList", generator.subschema_for::<DataList>()),
        ("DataListMetadata", generator.subschema_for::<DataListMetadata>()),
        ("DataModelInfo", generator.subschema_for::<DataModelInfo>()),
        ("DataModelPairResponse", generator.subschema_for::<DataModelPairResponse>()),
        ("DataPatchRequest", generator.subschema_for::<DataPatchRequest>()),
        ("DataPatchRequestMultiple", generator.subschema_for::<DataPatchRequestMultiple>()),
        ("DataPatchResponse", generator.subschema_for::<DataPatchResponse>()),
        ("DataPatchResponseMultiple", generator.subschema_for::<DataPatchResponseMultiple>()),
        ("DataPostErrorResponse", generator.subschema_for::<DataPostErrorResponse>()),
        ("DataPostResponse", generator.subschema_for::<DataPostResponse>()),
        ("DataType", generator.subschema_for::<DataType>()),
        ("DeleteStatus", generator.subschema_for::<DeleteStatus>()),
        ("EFormidlingContract", generator.subschema_for::<EFormidlingContract>()),
        ("EnrichedInstanceResponse", generator.subschema_for::<EnrichedInstanceResponse>()),
        ("FileScanResult", generator.subschema_for::<FileScanResult>()),
        ("FormBootstrapResponse", generator.subschema_for::<FormBootstrapResponse>()),
        ("HideSettings", generator.subschema_for::<HideSettings>()),
        ("Instance", generator.subschema_for::<Instance>()),
        ("InstanceFileScanResult", generator.subschema_for::<InstanceFileScanResult>()),
        ("InstanceOwner", generator.subschema_for::<InstanceOwner>()),
        ("InstanceOwnerResponse", generator.subschema_for::<InstanceOwnerResponse>()),
        ("InstanceResponse", generator.subschema_for::<InstanceResponse>()),
        ("InstanceSelection", generator.subschema_for::<InstanceSelection>()),
        ("InstanceStatus", generator.subschema_for::<InstanceStatus>()),
        ("InstansiationInstance", generator.subschema_for::<InstantiationInstance>()),
        ("InstantiationNotification", generator.subschema_for::<InstantiationNotification>()),
        ("InstantiationNotificationReminder", generator.subschema_for::<InstantiationNotificationReminder>()),
        ("InstantiationValidationResult", generator.subschema_for::<InstantiationValidationResult>()),
        ("InvoiceDetails", generator.subschema_for::<InvoiceDetails>()),
        ("JsonPatch", generator.subschema_for::<JsonPatch>()),
        ("KeyValueEntry", generator.subschema_for::<KeyValueEntry>()),
        ("LookupOrganisationResponse", generator.subschema_for::<LookupOrganisationResponse>()),
        ("LookupPersonRequest", generator.subschema_for::<LookupPersonRequest>()),
        ("LookupPersonResponse", generator.subschema_for::<LookupPersonResponse>()),
        ("MessageBoxConfig", generator.subschema_for::<MessageBoxConfig>()),
        ("NotificationChannel", generator.subschema_for::<NotificationChannel>()),
        ("NotificationStatus", generator.subschema_for::<NotificationStatus>()),
        ("OnEntry", generator.subschema_for::<OnEntry>()),
        ("OrderDetails", generator.subschema_for::<OrderDetails>()),
        ("OrganisationDetails", generator.subschema_for::<OrganisationDetails>()),
        ("Organization", generator.subschema_for::<Organization>()),
        ("Party", generator.subschema_for::<Party>()),
        ("PartyResponse", generator.subschema_for::<PartyResponse>()),
        ("PartyType", generator.subschema_for::<PartyType>()),
        ("PartyTypesAllowed", generator.subschema_for::<PartyTypesAllowed>()),
        ("PatchListItem", generator.subschema_for::<PatchListItem>()),
        ("PatchOperation", generator.subschema_for::<PatchOperation>()),
        ("OperationType", generator.subschema_for::<PatchOperationType>()),
        ("Payer", generator.subschema_for::<Payer>()),
        ("PayerCompany", generator.subschema_for::<PayerCompany>()),
        ("PayerPrivatePerson", generator.subschema_for::<PayerPrivatePerson>()),
        ("PayerType", generator.subschema_for::<PayerType>()),
        ("PaymentDetails", generator.subschema_for::<PaymentDetails>()),
        ("PaymentInformation", generator.subschema_for::<PaymentInformation>()),
        ("PaymentOrderLine", generator.subschema_for::<PaymentOrderLine>()),
        ("PaymentReceiver", generator.subschema_for::<PaymentReceiver>()),
        ("PaymentStatus", generator.subschema_for::<PaymentStatus>()),
        ("PdfFormat", generator.subschema_for::<PdfFormat>()),
        ("Person", generator.subschema_for::<Person>()),
        ("PersonDetails", generator.subschema_for::<PersonDetails>()),
        ("PhoneNumber", generator.subschema_for::<PhoneNumber>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("ProcessElementInfo", generator.subschema_for::<ProcessElementInfo>()),
        ("ProcessHistoryItem", generator.subschema_for::<ProcessHistoryItem>()),
        ("ProcessHistoryList", generator.subschema_for::<ProcessHistoryList>()),
        ("ProcessNext", generator.subschema_for::<ProcessNext>()),
        ("ProcessState", generator.subschema_for::<ProcessState>()),
        ("ProfileSettingPreference", generator.subschema_for::<ProfileSettingPreference>()),
        ("ReadStatus", generator.subschema_for::<ReadStatus>()),
        ("ReferenceType", generator.subschema_for::<ReferenceType>()),
        ("RelationType", generator.subschema_for::<RelationType>()),
        ("ResourceLinks", generator.subschema_for::<ResourceLinks>()),
        ("SetTagsRequest", generator.subschema_for::<SetTagsRequest>()),
        ("SetTagsResponse", generator.subschema_for::<SetTagsResponse>()),
        ("ShadowFields", generator.subschema_for::<ShadowFields>()),
        ("SigneeState", generator.subschema_for::<SigneeState>()),
        ("SigningAuthorizedOrganizationsResponse", generator.subschema_for::<SigningAuthorizedOrganizationsResponse>()),
        ("SigningDataElementsResponse", generator.subschema_for::<SigningDataElementsResponse>()),
        ("SigningStateResponse", generator.subschema_for::<SigningStateResponse>()),
        ("SimpleInstance", generator.subschema_for::<SimpleInstance>()),
        ("StaticOptionSet", generator.subschema_for::<StaticOptionSet>()),
        ("Substatus", generator.subschema_for::<Substatus>()),
        ("SyncAdapterSettings", generator.subschema_for::<SyncAdapterSettings>()),
        ("TagsList", generator.subschema_for::<TagsList>()),
        ("TextResource", generator.subschema_for::<TextResource>()),
        ("TextResourceElement", generator.subschema_for::<TextResourceElement>()),
        ("TextResourceVariable", generator.subschema_for::<TextResourceVariable>()),
        ("UserAction", generator.subschema_for::<UserAction>()),
        ("UserActionRequest", generator.subschema_for::<UserActionRequest>()),
        ("UserActionResponse", generator.subschema_for::<UserActionResponse>()),
        ("UserDefinedMetadataDto", generator.subschema_for::<UserDefinedMetadata>()),
        ("UserProfile", generator.subschema_for::<UserProfile>()),
        ("UserType", generator.subschema_for::<UserType>()),
        ("ValidationIssueSeverity", generator.subschema_for::<ValidationIssueSeverity>()),
        ("ValidationIssueWithSource", generator.subschema_for::<ValidationIssueWithSource>()),
        ("ValidationSourcePair", generator.subschema_for::<ValidationSourcePair>()),
        ("ValidationStatus", generator.subschema_for::<ValidationStatus>()),
        ("WorkflowActivityStatus", generator.subschema_for::<WorkflowActivityStatus>()),
        ("WorkflowFailure", generator.subschema_for::<WorkflowFailure>()),
        ("WorkflowFailureError", generator.subschema_for::<WorkflowFailureError>()),
        ("WorkflowFailureKind", generator.subschema_for::<WorkflowFailureKind>()),
        ("WorkflowInitializationProblemDetails", generator.subschema_for::<WorkflowInitializationProblemDetails>()),
        ("WorkflowInitializationState", generator.subschema_for::<WorkflowInitializationState>()),
        ("WorkflowRecommendedAction", generator.subschema_for::<WorkflowRecommendedAction>()),
        ("WorkflowResumeEndpoint", generator.subschema_for::<WorkflowResumeEndpoint>()),
        ("WorkflowSubmissionFailureKind", generator.subschema_for::<WorkflowSubmissionFailureKind>()),
    ]
}
