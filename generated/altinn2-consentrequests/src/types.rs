// Machine-written by `cargo xtask regenerate` from altinn2-enduser-consentrequests-v0.json (version 1.4.3). Do not edit: change specs/ instead.

/// Id of a consent and of the request for it.
pub type AuthorizationCode = ::altinn_runtime::Uuid;

::altinn_runtime::open_enum! {
    /// `/components/schemas/ConsentRequest-GET/properties/RequestStatus` of the document.
    pub enum ConsentRequestStatus: str {
        Unopened = "Unopened",
        Opened = "Opened",
        Accepted = "Accepted",
        Rejected = "Rejected",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1api~1ConsentRequests/get/parameters/direction` of the document.
    pub enum Direction: str {
        Incoming = "incoming",
        Outgoing = "outgoing",
    } else Unknown
}

/// Values that the service wants filled into its consent text, by name. All that the service has defined must be present; others are ignored.
pub type Metadata = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

/// What the consent shall allow on a service, usually just `read`.
pub type Operations = ::std::vec::Vec<::std::string::String>;

::altinn_runtime::open_enum! {
    /// Whether the request shows up, with a notification, in the inbox of the person asked (`Show`), or only through its link (`Hide`, also when left out).
    pub enum PortalViewMode: str {
        Show = "Show",
        Hide = "Hide",
    } else Unknown
}

/// Where the user goes after answering. It must be tied to the API key, or be allowed for the receiver in the rights register of the service owner. Not used when the user answers from the Altinn inbox.
pub type RedirectUrl = ::std::string::String;

/// `ServiceCode` of the document.
pub type ServiceCode = ::std::string::String;

/// `ServiceEditionCode` of the document.
pub type ServiceEditionCode = i64;

::altinn_runtime::open_enum! {
    /// `/paths/~1api~1ConsentRequests/get/parameters/status` of the document.
    pub enum Status: str {
        Unopened = "unopened",
        Opened = "opened",
        Accepted = "accepted",
        Rejected = "rejected",
    } else Unknown
}

/// When the consent ends, if it is given.
pub type ValidTo = ::altinn_runtime::Timestamp;

/// A request for consent and how it stands.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ConsentRequest {
    /// Id of the request, and the code for `get_consent_token` once it is accepted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "AuthorizationCode")]
    pub authorization_code: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Receiver of the consent: organisation number or national identity number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "CoveredBy")]
    pub covered_by: ::std::option::Option<::std::string::String>,
    /// When the request was made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Created")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// What keeps the request from being accepted, if anything.
    #[serde(rename = "Errors")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub errors: ::altinn_runtime::Optional<::std::vec::Vec<RequestError>>,
    /// Supplier that acts for the receiver, by organisation number. The caller must be this organisation and own the API key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "HandledBy")]
    pub handled_by: ::std::option::Option<::std::string::String>,
    /// When the status last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "LastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `self`, and `gui` for the page where the user answers. Present in HAL answers only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<ConsentRequestLinks>,
    /// Giver of the consent: organisation number or national identity number. Answers can have part of an identity number masked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "OfferedBy")]
    pub offered_by: ::std::option::Option<::std::string::String>,
    /// `OfferedByName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "OfferedByName")]
    pub offered_by_name: ::std::option::Option<::std::string::String>,
    /// `PortalViewMode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "PortalViewMode")]
    pub portal_view_mode: ::std::option::Option<PortalViewMode>,
    /// `RedirectUrl`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RedirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// `RequestMessage`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RequestMessage")]
    pub request_message: ::std::option::Option<RequestMessage>,
    /// Services that the consent covers.
    #[serde(rename = "RequestResources")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub request_resources: ::altinn_runtime::Optional<
        ::std::vec::Vec<RequestedResource>,
    >,
    /// `Unopened`, then `Opened` by somebody who may answer, then `Accepted` or `Rejected`. An accepted consent can be withdrawn later without a change here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RequestStatus")]
    pub request_status: ::std::option::Option<ConsentRequestStatus>,
    /// The one person who may answer, if that was asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RequiredDelegator")]
    pub required_delegator: ::std::option::Option<::std::string::String>,
    /// `ValidTo`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ValidTo")]
    pub valid_to: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl ConsentRequest {
    pub fn builder() -> builder::ConsentRequest {
        ::std::default::Default::default()
    }
}
/// A request for consent to be made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ConsentRequestInput {
    /// Receiver of the consent: organisation number or national identity number.
    #[serde(rename = "CoveredBy")]
    pub covered_by: ::std::string::String,
    /// Supplier that acts for the receiver, by organisation number. The caller must be this organisation and own the API key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "HandledBy")]
    pub handled_by: ::std::option::Option<::std::string::String>,
    /// Giver of the consent: organisation number or national identity number. Answers can have part of an identity number masked.
    #[serde(rename = "OfferedBy")]
    pub offered_by: ::std::string::String,
    /// Registered name of the organisation, or last name of the person, in `OfferedBy`. Must match the register.
    #[serde(rename = "OfferedByName")]
    pub offered_by_name: ::std::string::String,
    /// `PortalViewMode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "PortalViewMode")]
    pub portal_view_mode: ::std::option::Option<PortalViewMode>,
    /// `RedirectUrl`
    #[serde(rename = "RedirectUrl")]
    pub redirect_url: ::std::string::String,
    /// `RequestMessage`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RequestMessage")]
    pub request_message: ::std::option::Option<RequestMessage>,
    /// Services that the consent covers.
    #[serde(rename = "RequestResources")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub request_resources: ::std::vec::Vec<RequestedResource>,
    /// National identity number of the one person who may answer. The server does not check that this person can; a wrong one makes the request impossible to accept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RequiredDelegator")]
    pub required_delegator: ::std::option::Option<::std::string::String>,
    /// Last name of that person; needed together with `RequiredDelegator`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RequiredDelegatorName")]
    pub required_delegator_name: ::std::option::Option<::std::string::String>,
    /// `ValidTo`
    #[serde(rename = "ValidTo")]
    pub valid_to: ::altinn_runtime::Timestamp,
}
impl ConsentRequestInput {
    pub fn builder() -> builder::ConsentRequestInput {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/ConsentRequest-GET/properties/_links` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ConsentRequestLinks {
    /// `gui`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gui: ::std::option::Option<ConsentRequestLinksGui>,
    /// `self`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "self")]
    pub self_: ::std::option::Option<ConsentRequestLinksSelf>,
}
impl ConsentRequestLinks {
    pub fn builder() -> builder::ConsentRequestLinks {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/ConsentRequest-GET/properties/_links/properties/gui` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ConsentRequestLinksGui {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl ConsentRequestLinksGui {
    pub fn builder() -> builder::ConsentRequestLinksGui {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/ConsentRequest-GET/properties/_links/properties/self` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ConsentRequestLinksSelf {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl ConsentRequestLinksSelf {
    pub fn builder() -> builder::ConsentRequestLinksSelf {
        ::std::default::Default::default()
    }
}
/// A use of a consent, to be recorded.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ConsentUse {
    /// `ServiceCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::option::Option<::std::string::String>,
    /// `ServiceEditionCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: ::std::option::Option<i64>,
    /// When the data was fetched.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "UsageDateTime")]
    pub usage_date_time: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl ConsentUse {
    pub fn builder() -> builder::ConsentUse {
        ::std::default::Default::default()
    }
}
/// `hal-links-self` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct HalLinksSelf {
    /// `self`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "self")]
    pub self_: ::std::option::Option<HalLinksSelfSelf>,
}
impl HalLinksSelf {
    pub fn builder() -> builder::HalLinksSelf {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/hal-links-self/properties/self` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct HalLinksSelfSelf {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl HalLinksSelfSelf {
    pub fn builder() -> builder::HalLinksSelfSelf {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1ConsentRequests/get/responses/200` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListConsentRequestsResponse {
    /// `continuationtoken`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub continuationtoken: ::std::option::Option<::std::string::String>,
    /// `_embedded`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_embedded")]
    pub embedded: ::std::option::Option<ListConsentRequestsResponseEmbedded>,
    /// `_links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<HalLinksSelf>,
}
impl ListConsentRequestsResponse {
    pub fn builder() -> builder::ListConsentRequestsResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1api~1ConsentRequests/get/responses/200/properties/_embedded` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ListConsentRequestsResponseEmbedded {
    /// `consentRequests`
    #[serde(rename = "consentRequests")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub consent_requests: ::altinn_runtime::Optional<::std::vec::Vec<ConsentRequest>>,
}
impl ListConsentRequestsResponseEmbedded {
    pub fn builder() -> builder::ListConsentRequestsResponseEmbedded {
        ::std::default::Default::default()
    }
}
/// A problem with a request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct RequestError {
    /// Number of the error, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Explanation in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "errorDescription")]
    pub error_description: ::std::option::Option<::std::string::String>,
}
impl RequestError {
    pub fn builder() -> builder::RequestError {
        ::std::default::Default::default()
    }
}
/// Message to the user at the top of the consent page. Give all three languages, as the user picks the one shown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RequestMessage {
    /// Text in English.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub en: ::std::option::Option<::std::string::String>,
    /// Text in Norwegian Bokmål.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "no-nb")]
    pub no_nb: ::std::option::Option<::std::string::String>,
    /// Text in Norwegian Nynorsk.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "no-nn")]
    pub no_nn: ::std::option::Option<::std::string::String>,
}
impl RequestMessage {
    pub fn builder() -> builder::RequestMessage {
        ::std::default::Default::default()
    }
}
/// A service that the consent shall cover.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RequestedResource {
    /// Values for the consent text.
    #[serde(rename = "Metadata")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub metadata: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// What shall be allowed on the service.
    #[serde(rename = "Operations")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub operations: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// `ServiceCode`
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::string::String,
    /// `ServiceEditionCode`
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: i64,
}
impl RequestedResource {
    pub fn builder() -> builder::RequestedResource {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`ConsentRequest`](super::ConsentRequest).
    #[derive(Clone, Debug)]
    pub struct ConsentRequest {
        authorization_code: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        covered_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        errors: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RequestError>>,
            ::std::string::String,
        >,
        handled_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::ConsentRequestLinks>,
            ::std::string::String,
        >,
        offered_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        offered_by_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        portal_view_mode: ::std::result::Result<
            ::std::option::Option<super::PortalViewMode>,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_message: ::std::result::Result<
            ::std::option::Option<super::RequestMessage>,
            ::std::string::String,
        >,
        request_resources: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RequestedResource>>,
            ::std::string::String,
        >,
        request_status: ::std::result::Result<
            ::std::option::Option<super::ConsentRequestStatus>,
            ::std::string::String,
        >,
        required_delegator: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        valid_to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsentRequest {
        fn default() -> Self {
            Self {
                authorization_code: Ok(::std::default::Default::default()),
                covered_by: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                errors: Ok(::std::default::Default::default()),
                handled_by: Ok(::std::default::Default::default()),
                last_changed: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                offered_by: Ok(::std::default::Default::default()),
                offered_by_name: Ok(::std::default::Default::default()),
                portal_view_mode: Ok(::std::default::Default::default()),
                redirect_url: Ok(::std::default::Default::default()),
                request_message: Ok(::std::default::Default::default()),
                request_resources: Ok(::std::default::Default::default()),
                request_status: Ok(::std::default::Default::default()),
                required_delegator: Ok(::std::default::Default::default()),
                valid_to: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ConsentRequest {
        /// Id of the request, and the code for `get_consent_token` once it is accepted.
        pub fn authorization_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.authorization_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorization_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Receiver of the consent: organisation number or national identity number.
        pub fn covered_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.covered_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for covered_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the request was made.
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
        /// What keeps the request from being accepted, if anything.
        pub fn errors<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RequestError>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.errors = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for errors: {e}"));
            self
        }
        /// Supplier that acts for the receiver, by organisation number. The caller must be this organisation and own the API key.
        pub fn handled_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.handled_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for handled_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the status last changed.
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
        /// `self`, and `gui` for the page where the user answers. Present in HAL answers only.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConsentRequestLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Giver of the consent: organisation number or national identity number. Answers can have part of an identity number masked.
        pub fn offered_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.offered_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for offered_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `OfferedByName`
        pub fn offered_by_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.offered_by_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for offered_by_name: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `PortalViewMode`
        pub fn portal_view_mode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PortalViewMode>,
            T::Error: ::std::fmt::Display,
        {
            self.portal_view_mode = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for portal_view_mode: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `RedirectUrl`
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
        /// `RequestMessage`
        pub fn request_message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RequestMessage>,
            T::Error: ::std::fmt::Display,
        {
            self.request_message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_message: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Services that the consent covers.
        pub fn request_resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::RequestedResource>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.request_resources = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_resources: {e}")
                });
            self
        }
        /// `Unopened`, then `Opened` by somebody who may answer, then `Accepted` or `Rejected`. An accepted consent can be withdrawn later without a change here.
        pub fn request_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConsentRequestStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.request_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_status: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The one person who may answer, if that was asked for.
        pub fn required_delegator<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.required_delegator = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for required_delegator: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ValidTo`
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
    }
    impl ::std::convert::TryFrom<ConsentRequest> for super::ConsentRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                authorization_code: value.authorization_code?,
                covered_by: value.covered_by?,
                created: value.created?,
                errors: value.errors?,
                handled_by: value.handled_by?,
                last_changed: value.last_changed?,
                links: value.links?,
                offered_by: value.offered_by?,
                offered_by_name: value.offered_by_name?,
                portal_view_mode: value.portal_view_mode?,
                redirect_url: value.redirect_url?,
                request_message: value.request_message?,
                request_resources: value.request_resources?,
                request_status: value.request_status?,
                required_delegator: value.required_delegator?,
                valid_to: value.valid_to?,
            })
        }
    }
    impl ::std::convert::From<super::ConsentRequest> for ConsentRequest {
        fn from(value: super::ConsentRequest) -> Self {
            Self {
                authorization_code: Ok(value.authorization_code),
                covered_by: Ok(value.covered_by),
                created: Ok(value.created),
                errors: Ok(value.errors),
                handled_by: Ok(value.handled_by),
                last_changed: Ok(value.last_changed),
                links: Ok(value.links),
                offered_by: Ok(value.offered_by),
                offered_by_name: Ok(value.offered_by_name),
                portal_view_mode: Ok(value.portal_view_mode),
                redirect_url: Ok(value.redirect_url),
                request_message: Ok(value.request_message),
                request_resources: Ok(value.request_resources),
                request_status: Ok(value.request_status),
                required_delegator: Ok(value.required_delegator),
                valid_to: Ok(value.valid_to),
            }
        }
    }
    /// Builder of [`ConsentRequestInput`](super::ConsentRequestInput).
    #[derive(Clone, Debug)]
    pub struct ConsentRequestInput {
        covered_by: ::std::result::Result<::std::string::String, ::std::string::String>,
        handled_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        offered_by: ::std::result::Result<::std::string::String, ::std::string::String>,
        offered_by_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        portal_view_mode: ::std::result::Result<
            ::std::option::Option<super::PortalViewMode>,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        request_message: ::std::result::Result<
            ::std::option::Option<super::RequestMessage>,
            ::std::string::String,
        >,
        request_resources: ::std::result::Result<
            ::std::vec::Vec<super::RequestedResource>,
            ::std::string::String,
        >,
        required_delegator: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        required_delegator_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        valid_to: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsentRequestInput {
        fn default() -> Self {
            Self {
                covered_by: Err("no value supplied for covered_by".to_string()),
                handled_by: Ok(::std::default::Default::default()),
                offered_by: Err("no value supplied for offered_by".to_string()),
                offered_by_name: Err(
                    "no value supplied for offered_by_name".to_string(),
                ),
                portal_view_mode: Ok(::std::default::Default::default()),
                redirect_url: Err("no value supplied for redirect_url".to_string()),
                request_message: Ok(::std::default::Default::default()),
                request_resources: Err(
                    "no value supplied for request_resources".to_string(),
                ),
                required_delegator: Ok(::std::default::Default::default()),
                required_delegator_name: Ok(::std::default::Default::default()),
                valid_to: Err("no value supplied for valid_to".to_string()),
            }
        }
    }
    impl ConsentRequestInput {
        /// Receiver of the consent: organisation number or national identity number.
        pub fn covered_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.covered_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for covered_by: {e}")
                });
            self
        }
        /// Supplier that acts for the receiver, by organisation number. The caller must be this organisation and own the API key.
        pub fn handled_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.handled_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for handled_by: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Giver of the consent: organisation number or national identity number. Answers can have part of an identity number masked.
        pub fn offered_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.offered_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for offered_by: {e}")
                });
            self
        }
        /// Registered name of the organisation, or last name of the person, in `OfferedBy`. Must match the register.
        pub fn offered_by_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.offered_by_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for offered_by_name: {e}")
                });
            self
        }
        /// `PortalViewMode`
        pub fn portal_view_mode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PortalViewMode>,
            T::Error: ::std::fmt::Display,
        {
            self.portal_view_mode = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for portal_view_mode: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `RedirectUrl`
        pub fn redirect_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.redirect_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for redirect_url: {e}")
                });
            self
        }
        /// `RequestMessage`
        pub fn request_message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::RequestMessage>,
            T::Error: ::std::fmt::Display,
        {
            self.request_message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_message: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Services that the consent covers.
        pub fn request_resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::RequestedResource>>,
            T::Error: ::std::fmt::Display,
        {
            self.request_resources = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_resources: {e}")
                });
            self
        }
        /// National identity number of the one person who may answer. The server does not check that this person can; a wrong one makes the request impossible to accept.
        pub fn required_delegator<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.required_delegator = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for required_delegator: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Last name of that person; needed together with `RequiredDelegator`.
        pub fn required_delegator_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.required_delegator_name = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for required_delegator_name: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ValidTo`
        pub fn valid_to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.valid_to = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for valid_to: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ConsentRequestInput> for super::ConsentRequestInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentRequestInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                covered_by: value.covered_by?,
                handled_by: value.handled_by?,
                offered_by: value.offered_by?,
                offered_by_name: value.offered_by_name?,
                portal_view_mode: value.portal_view_mode?,
                redirect_url: value.redirect_url?,
                request_message: value.request_message?,
                request_resources: value.request_resources?,
                required_delegator: value.required_delegator?,
                required_delegator_name: value.required_delegator_name?,
                valid_to: value.valid_to?,
            })
        }
    }
    impl ::std::convert::From<super::ConsentRequestInput> for ConsentRequestInput {
        fn from(value: super::ConsentRequestInput) -> Self {
            Self {
                covered_by: Ok(value.covered_by),
                handled_by: Ok(value.handled_by),
                offered_by: Ok(value.offered_by),
                offered_by_name: Ok(value.offered_by_name),
                portal_view_mode: Ok(value.portal_view_mode),
                redirect_url: Ok(value.redirect_url),
                request_message: Ok(value.request_message),
                request_resources: Ok(value.request_resources),
                required_delegator: Ok(value.required_delegator),
                required_delegator_name: Ok(value.required_delegator_name),
                valid_to: Ok(value.valid_to),
            }
        }
    }
    /// Builder of [`ConsentRequestLinks`](super::ConsentRequestLinks).
    #[derive(Clone, Debug)]
    pub struct ConsentRequestLinks {
        gui: ::std::result::Result<
            ::std::option::Option<super::ConsentRequestLinksGui>,
            ::std::string::String,
        >,
        self_: ::std::result::Result<
            ::std::option::Option<super::ConsentRequestLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsentRequestLinks {
        fn default() -> Self {
            Self {
                gui: Ok(::std::default::Default::default()),
                self_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ConsentRequestLinks {
        /// `gui`
        pub fn gui<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConsentRequestLinksGui>,
            T::Error: ::std::fmt::Display,
        {
            self.gui = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for gui: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `self`
        pub fn self_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConsentRequestLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.self_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ConsentRequestLinks> for super::ConsentRequestLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentRequestLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                gui: value.gui?,
                self_: value.self_?,
            })
        }
    }
    impl ::std::convert::From<super::ConsentRequestLinks> for ConsentRequestLinks {
        fn from(value: super::ConsentRequestLinks) -> Self {
            Self {
                gui: Ok(value.gui),
                self_: Ok(value.self_),
            }
        }
    }
    /// Builder of [`ConsentRequestLinksGui`](super::ConsentRequestLinksGui).
    #[derive(Clone, Debug)]
    pub struct ConsentRequestLinksGui {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsentRequestLinksGui {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ConsentRequestLinksGui {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ConsentRequestLinksGui>
    for super::ConsentRequestLinksGui {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentRequestLinksGui,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::ConsentRequestLinksGui> for ConsentRequestLinksGui {
        fn from(value: super::ConsentRequestLinksGui) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`ConsentRequestLinksSelf`](super::ConsentRequestLinksSelf).
    #[derive(Clone, Debug)]
    pub struct ConsentRequestLinksSelf {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsentRequestLinksSelf {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ConsentRequestLinksSelf {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ConsentRequestLinksSelf>
    for super::ConsentRequestLinksSelf {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentRequestLinksSelf,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::ConsentRequestLinksSelf>
    for ConsentRequestLinksSelf {
        fn from(value: super::ConsentRequestLinksSelf) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`ConsentUse`](super::ConsentUse).
    #[derive(Clone, Debug)]
    pub struct ConsentUse {
        service_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        usage_date_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsentUse {
        fn default() -> Self {
            Self {
                service_code: Ok(::std::default::Default::default()),
                service_edition_code: Ok(::std::default::Default::default()),
                usage_date_time: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ConsentUse {
        /// `ServiceCode`
        pub fn service_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `ServiceEditionCode`
        pub fn service_edition_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.service_edition_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_edition_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the data was fetched.
        pub fn usage_date_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.usage_date_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for usage_date_time: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ConsentUse> for super::ConsentUse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentUse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
                usage_date_time: value.usage_date_time?,
            })
        }
    }
    impl ::std::convert::From<super::ConsentUse> for ConsentUse {
        fn from(value: super::ConsentUse) -> Self {
            Self {
                service_code: Ok(value.service_code),
                service_edition_code: Ok(value.service_edition_code),
                usage_date_time: Ok(value.usage_date_time),
            }
        }
    }
    /// Builder of [`HalLinksSelf`](super::HalLinksSelf).
    #[derive(Clone, Debug)]
    pub struct HalLinksSelf {
        self_: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelfSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HalLinksSelf {
        fn default() -> Self {
            Self {
                self_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl HalLinksSelf {
        /// `self`
        pub fn self_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelfSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.self_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for self_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<HalLinksSelf> for super::HalLinksSelf {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HalLinksSelf,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { self_: value.self_? })
        }
    }
    impl ::std::convert::From<super::HalLinksSelf> for HalLinksSelf {
        fn from(value: super::HalLinksSelf) -> Self {
            Self { self_: Ok(value.self_) }
        }
    }
    /// Builder of [`HalLinksSelfSelf`](super::HalLinksSelfSelf).
    #[derive(Clone, Debug)]
    pub struct HalLinksSelfSelf {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HalLinksSelfSelf {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl HalLinksSelfSelf {
        /// `href`
        pub fn href<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.href = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for href: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<HalLinksSelfSelf> for super::HalLinksSelfSelf {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HalLinksSelfSelf,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::HalLinksSelfSelf> for HalLinksSelfSelf {
        fn from(value: super::HalLinksSelfSelf) -> Self {
            Self { href: Ok(value.href) }
        }
    }
    /// Builder of [`ListConsentRequestsResponse`](super::ListConsentRequestsResponse).
    #[derive(Clone, Debug)]
    pub struct ListConsentRequestsResponse {
        continuationtoken: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        embedded: ::std::result::Result<
            ::std::option::Option<super::ListConsentRequestsResponseEmbedded>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::HalLinksSelf>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListConsentRequestsResponse {
        fn default() -> Self {
            Self {
                continuationtoken: Ok(::std::default::Default::default()),
                embedded: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListConsentRequestsResponse {
        /// `continuationtoken`
        pub fn continuationtoken<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.continuationtoken = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for continuationtoken: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_embedded`
        pub fn embedded<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ListConsentRequestsResponseEmbedded>,
            T::Error: ::std::fmt::Display,
        {
            self.embedded = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for embedded: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `_links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::HalLinksSelf>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ListConsentRequestsResponse>
    for super::ListConsentRequestsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListConsentRequestsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                continuationtoken: value.continuationtoken?,
                embedded: value.embedded?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ListConsentRequestsResponse>
    for ListConsentRequestsResponse {
        fn from(value: super::ListConsentRequestsResponse) -> Self {
            Self {
                continuationtoken: Ok(value.continuationtoken),
                embedded: Ok(value.embedded),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ListConsentRequestsResponseEmbedded`](super::ListConsentRequestsResponseEmbedded).
    #[derive(Clone, Debug)]
    pub struct ListConsentRequestsResponseEmbedded {
        consent_requests: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ConsentRequest>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ListConsentRequestsResponseEmbedded {
        fn default() -> Self {
            Self {
                consent_requests: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ListConsentRequestsResponseEmbedded {
        /// `consentRequests`
        pub fn consent_requests<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ConsentRequest>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.consent_requests = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consent_requests: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ListConsentRequestsResponseEmbedded>
    for super::ListConsentRequestsResponseEmbedded {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ListConsentRequestsResponseEmbedded,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consent_requests: value.consent_requests?,
            })
        }
    }
    impl ::std::convert::From<super::ListConsentRequestsResponseEmbedded>
    for ListConsentRequestsResponseEmbedded {
        fn from(value: super::ListConsentRequestsResponseEmbedded) -> Self {
            Self {
                consent_requests: Ok(value.consent_requests),
            }
        }
    }
    /// Builder of [`RequestError`](super::RequestError).
    #[derive(Clone, Debug)]
    pub struct RequestError {
        error_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        error_description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RequestError {
        fn default() -> Self {
            Self {
                error_code: Ok(::std::default::Default::default()),
                error_description: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RequestError {
        /// Number of the error, as text.
        pub fn error_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.error_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for error_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Explanation in words.
        pub fn error_description<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.error_description = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for error_description: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RequestError> for super::RequestError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RequestError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                error_code: value.error_code?,
                error_description: value.error_description?,
            })
        }
    }
    impl ::std::convert::From<super::RequestError> for RequestError {
        fn from(value: super::RequestError) -> Self {
            Self {
                error_code: Ok(value.error_code),
                error_description: Ok(value.error_description),
            }
        }
    }
    /// Builder of [`RequestMessage`](super::RequestMessage).
    #[derive(Clone, Debug)]
    pub struct RequestMessage {
        en: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        no_nb: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        no_nn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RequestMessage {
        fn default() -> Self {
            Self {
                en: Ok(::std::default::Default::default()),
                no_nb: Ok(::std::default::Default::default()),
                no_nn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RequestMessage {
        /// Text in English.
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
        /// Text in Norwegian Bokmål.
        pub fn no_nb<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.no_nb = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for no_nb: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Text in Norwegian Nynorsk.
        pub fn no_nn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.no_nn = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for no_nn: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<RequestMessage> for super::RequestMessage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RequestMessage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                en: value.en?,
                no_nb: value.no_nb?,
                no_nn: value.no_nn?,
            })
        }
    }
    impl ::std::convert::From<super::RequestMessage> for RequestMessage {
        fn from(value: super::RequestMessage) -> Self {
            Self {
                en: Ok(value.en),
                no_nb: Ok(value.no_nb),
                no_nn: Ok(value.no_nn),
            }
        }
    }
    /// Builder of [`RequestedResource`](super::RequestedResource).
    #[derive(Clone, Debug)]
    pub struct RequestedResource {
        metadata: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        operations: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for RequestedResource {
        fn default() -> Self {
            Self {
                metadata: Ok(::std::default::Default::default()),
                operations: Ok(::std::default::Default::default()),
                service_code: Err("no value supplied for service_code".to_string()),
                service_edition_code: Err(
                    "no value supplied for service_edition_code".to_string(),
                ),
            }
        }
    }
    impl RequestedResource {
        /// Values for the consent text.
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
        /// What shall be allowed on the service.
        pub fn operations<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.operations = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for operations: {e}")
                });
            self
        }
        /// `ServiceCode`
        pub fn service_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for service_code: {e}")
                });
            self
        }
        /// `ServiceEditionCode`
        pub fn service_edition_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.service_edition_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_edition_code: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<RequestedResource> for super::RequestedResource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RequestedResource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                metadata: value.metadata?,
                operations: value.operations?,
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
            })
        }
    }
    impl ::std::convert::From<super::RequestedResource> for RequestedResource {
        fn from(value: super::RequestedResource) -> Self {
            Self {
                metadata: Ok(value.metadata),
                operations: Ok(value.operations),
                service_code: Ok(value.service_code),
                service_edition_code: Ok(value.service_edition_code),
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
        ("AuthorizationCode", generator.subschema_for::<AuthorizationCode>()),
        ("ConsentRequest-GET", generator.subschema_for::<ConsentRequest>()),
        ("ConsentRequest-POST", generator.subschema_for::<ConsentRequestInput>()),
        ("/components/schemas/ConsentRequest-GET/properties/_links", generator.subschema_for::<ConsentRequestLinks>()),
        ("/components/schemas/ConsentRequest-GET/properties/_links/properties/gui", generator.subschema_for::<ConsentRequestLinksGui>()),
        ("/components/schemas/ConsentRequest-GET/properties/_links/properties/self", generator.subschema_for::<ConsentRequestLinksSelf>()),
        ("/components/schemas/ConsentRequest-GET/properties/RequestStatus", generator.subschema_for::<ConsentRequestStatus>()),
        ("ConsentUse", generator.subschema_for::<ConsentUse>()),
        ("/paths/~1api~1ConsentRequests/get/parameters/direction", generator.subschema_for::<Direction>()),
        ("hal-links-self", generator.subschema_for::<HalLinksSelf>()),
        ("/components/schemas/hal-links-self/properties/self", generator.subschema_for::<HalLinksSelfSelf>()),
        ("/paths/~1api~1ConsentRequests/get/responses/200", generator.subschema_for::<ListConsentRequestsResponse>()),
        ("/paths/~1api~1ConsentRequests/get/responses/200/properties/_embedded", generator.subschema_for::<ListConsentRequestsResponseEmbedded>()),
        ("Metadata", generator.subschema_for::<Metadata>()),
        ("Operations", generator.subschema_for::<Operations>()),
        ("PortalViewMode", generator.subschema_for::<PortalViewMode>()),
        ("RedirectUrl", generator.subschema_for::<RedirectUrl>()),
        ("Error", generator.subschema_for::<RequestError>()),
        ("RequestMessage", generator.subschema_for::<RequestMessage>()),
        ("AuthorizationRequestResource", generator.subschema_for::<RequestedResource>()),
        ("ServiceCode", generator.subschema_for::<ServiceCode>()),
        ("ServiceEditionCode", generator.subschema_for::<ServiceEditionCode>()),
        ("/paths/~1api~1ConsentRequests/get/parameters/status", generator.subschema_for::<Status>()),
        ("ValidTo", generator.subschema_for::<ValidTo>()),
    ]
}
