// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-consententerprise.json (version 1.0.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// What happened to a request.
    pub enum ConsentEventType: str {
        Created = "Created",
        Rejected = "Rejected",
        Accepted = "Accepted",
        Revoked = "Revoked",
        Deleted = "Deleted",
        Expired = "Expired",
        Used = "Used",
    } else Unknown
}

/// A party, as a URN.
pub type ConsentPartyUrn = ::std::string::String;

::altinn_runtime::open_enum! {
    /// Whether a request is listed in Altinn's portal.
    pub enum ConsentPortalViewMode: str {
        Hide = "Hide",
        Show = "Show",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// State of a request.
    pub enum ConsentStatus: str {
        Created = "Created",
        Rejected = "Rejected",
        Accepted = "Accepted",
        Revoked = "Revoked",
        Deleted = "Deleted",
        Expired = "Expired",
    } else Unknown
}

/// A change of a request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ConsentChange {
    /// When.
    #[serde(rename = "changedDate")]
    pub changed_date: ::altinn_runtime::Timestamp,
    /// Identifier of the request.
    #[serde(rename = "consentRequestId")]
    pub consent_request_id: ::altinn_runtime::Uuid,
    /// What happened.
    #[serde(rename = "eventType")]
    pub event_type: ::std::string::String,
}
impl ConsentChange {
    pub fn builder() -> builder::ConsentChange {
        ::std::default::Default::default()
    }
}
/// A page of changes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ConsentChangePage {
    /// Entries of this page.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub data: ::std::vec::Vec<ConsentChange>,
    /// Where the next page is.
    pub links: PageLinks,
}
impl ConsentChangePage {
    pub fn builder() -> builder::ConsentChangePage {
        ::std::default::Default::default()
    }
}
/// Something that happened to a request.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ConsentEvent {
    /// Identifier.
    #[serde(rename = "consentEventID")]
    pub consent_event_id: ::altinn_runtime::Uuid,
    /// Identifier of the request.
    #[serde(rename = "consentRequestID")]
    pub consent_request_id: ::altinn_runtime::Uuid,
    /// When.
    pub created: ::altinn_runtime::Timestamp,
    /// What.
    #[serde(rename = "eventType")]
    pub event_type: ConsentEventType,
    /// By whom: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
    #[serde(rename = "performedBy")]
    pub performed_by: ::std::string::String,
}
impl ConsentEvent {
    pub fn builder() -> builder::ConsentEvent {
        ::std::default::Default::default()
    }
}
/// A request for consent, and what became of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ConsentRequest {
    /// What has happened.
    #[serde(rename = "consentRequestEvents")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub consent_request_events: ::std::vec::Vec<ConsentEvent>,
    /// What is asked for.
    #[serde(rename = "consentRights")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub consent_rights: ::std::vec::Vec<ConsentRight>,
    /// When the consent was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub consented: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Who is asked: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
    pub from: ::std::string::String,
    /// Who asked on behalf of `to`: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "handledBy")]
    pub handled_by: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Whether the request is listed in Altinn's portal.
    #[serde(rename = "portalViewMode")]
    pub portal_view_mode: ConsentPortalViewMode,
    /// Where the browser goes after the answer.
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::string::String,
    /// Text for the person, by language: `nb`, `nn`, `en`.
    #[serde(rename = "requestMessage")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub request_message: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Who must answer, where `from` is an organisation: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requiredDelegator")]
    pub required_delegator: ::std::option::Option<::std::string::String>,
    /// State.
    pub status: ConsentStatus,
    /// Who is to get the consent: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
    pub to: ::std::string::String,
    /// Until when the consent is good.
    #[serde(rename = "validTo")]
    pub valid_to: ::altinn_runtime::Timestamp,
    /// Page where the person answers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "viewUri")]
    pub view_uri: ::std::option::Option<::std::string::String>,
}
impl ConsentRequest {
    pub fn builder() -> builder::ConsentRequest {
        ::std::default::Default::default()
    }
}
/// What names a resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ConsentResource {
    /// `urn:altinn:resource`.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// Identifier in the resource registry.
    pub value: ::std::string::String,
}
impl ConsentResource {
    pub fn builder() -> builder::ConsentResource {
        ::std::default::Default::default()
    }
}
/// A resource, and what may be done with it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ConsentRight {
    /// Actions; `consent` for most resources.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub action: ::std::vec::Vec<::std::string::String>,
    /// Values for the places in the resource's consent text, by name.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub metadata: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// The resource; one entry.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub resource: ::std::vec::Vec<ConsentResource>,
}
impl ConsentRight {
    pub fn builder() -> builder::ConsentRight {
        ::std::default::Default::default()
    }
}
/// A request for consent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NewConsentRequest {
    /// What is asked for.
    #[serde(rename = "consentRights")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub consent_rights: ::std::vec::Vec<ConsentRight>,
    /// Who is asked: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
    pub from: ::std::string::String,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Whether the request is listed in Altinn's portal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "portalViewMode")]
    pub portal_view_mode: ::std::option::Option<ConsentPortalViewMode>,
    /// Where the browser goes after the answer.
    #[serde(rename = "redirectUrl")]
    pub redirect_url: ::std::string::String,
    /// Text for the person, by language: `nb`, `nn`, `en`.
    #[serde(rename = "requestMessage")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub request_message: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Who must answer, where `from` is an organisation: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "requiredDelegator")]
    pub required_delegator: ::std::option::Option<::std::string::String>,
    /// Who is to get the consent: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
    pub to: ::std::string::String,
    /// Until when the consent is good.
    #[serde(rename = "validTo")]
    pub valid_to: ::altinn_runtime::Timestamp,
}
impl NewConsentRequest {
    pub fn builder() -> builder::NewConsentRequest {
        ::std::default::Default::default()
    }
}
/// Links of a page.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PageLinks {
    /// Address of the next page; none on the last one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::string::String>,
}
impl PageLinks {
    pub fn builder() -> builder::PageLinks {
        ::std::default::Default::default()
    }
}
/// Why a request was refused (RFC 9457).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProblemDetails {
    /// What is wrong in this case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// Which occurrence it is, a URI.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// The HTTP status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// What is wrong in general.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Kind of problem, a URI.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl ProblemDetails {
    pub fn builder() -> builder::ProblemDetails {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`ConsentChange`](super::ConsentChange).
    #[derive(Clone, Debug)]
    pub struct ConsentChange {
        changed_date: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        consent_request_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        event_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ConsentChange {
        fn default() -> Self {
            Self {
                changed_date: Err("no value supplied for changed_date".to_string()),
                consent_request_id: Err(
                    "no value supplied for consent_request_id".to_string(),
                ),
                event_type: Err("no value supplied for event_type".to_string()),
            }
        }
    }
    impl ConsentChange {
        /// When.
        pub fn changed_date<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.changed_date = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for changed_date: {e}")
                });
            self
        }
        /// Identifier of the request.
        pub fn consent_request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.consent_request_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for consent_request_id: {e}"
                    )
                });
            self
        }
        /// What happened.
        pub fn event_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.event_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_type: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ConsentChange> for super::ConsentChange {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentChange,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                changed_date: value.changed_date?,
                consent_request_id: value.consent_request_id?,
                event_type: value.event_type?,
            })
        }
    }
    impl ::std::convert::From<super::ConsentChange> for ConsentChange {
        fn from(value: super::ConsentChange) -> Self {
            Self {
                changed_date: Ok(value.changed_date),
                consent_request_id: Ok(value.consent_request_id),
                event_type: Ok(value.event_type),
            }
        }
    }
    /// Builder of [`ConsentChangePage`](super::ConsentChangePage).
    #[derive(Clone, Debug)]
    pub struct ConsentChangePage {
        data: ::std::result::Result<
            ::std::vec::Vec<super::ConsentChange>,
            ::std::string::String,
        >,
        links: ::std::result::Result<super::PageLinks, ::std::string::String>,
    }
    impl ::std::default::Default for ConsentChangePage {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                links: Err("no value supplied for links".to_string()),
            }
        }
    }
    impl ConsentChangePage {
        /// Entries of this page.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ConsentChange>>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// Where the next page is.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ConsentChangePage> for super::ConsentChangePage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentChangePage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
            })
        }
    }
    impl ::std::convert::From<super::ConsentChangePage> for ConsentChangePage {
        fn from(value: super::ConsentChangePage) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
            }
        }
    }
    /// Builder of [`ConsentEvent`](super::ConsentEvent).
    #[derive(Clone, Debug)]
    pub struct ConsentEvent {
        consent_event_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        consent_request_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        event_type: ::std::result::Result<
            super::ConsentEventType,
            ::std::string::String,
        >,
        performed_by: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsentEvent {
        fn default() -> Self {
            Self {
                consent_event_id: Err(
                    "no value supplied for consent_event_id".to_string(),
                ),
                consent_request_id: Err(
                    "no value supplied for consent_request_id".to_string(),
                ),
                created: Err("no value supplied for created".to_string()),
                event_type: Err("no value supplied for event_type".to_string()),
                performed_by: Err("no value supplied for performed_by".to_string()),
            }
        }
    }
    impl ConsentEvent {
        /// Identifier.
        pub fn consent_event_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.consent_event_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consent_event_id: {e}")
                });
            self
        }
        /// Identifier of the request.
        pub fn consent_request_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.consent_request_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for consent_request_id: {e}"
                    )
                });
            self
        }
        /// When.
        pub fn created<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.created = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for created: {e}")
                });
            self
        }
        /// What.
        pub fn event_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConsentEventType>,
            T::Error: ::std::fmt::Display,
        {
            self.event_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_type: {e}")
                });
            self
        }
        /// By whom: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
        pub fn performed_by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.performed_by = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for performed_by: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ConsentEvent> for super::ConsentEvent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentEvent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consent_event_id: value.consent_event_id?,
                consent_request_id: value.consent_request_id?,
                created: value.created?,
                event_type: value.event_type?,
                performed_by: value.performed_by?,
            })
        }
    }
    impl ::std::convert::From<super::ConsentEvent> for ConsentEvent {
        fn from(value: super::ConsentEvent) -> Self {
            Self {
                consent_event_id: Ok(value.consent_event_id),
                consent_request_id: Ok(value.consent_request_id),
                created: Ok(value.created),
                event_type: Ok(value.event_type),
                performed_by: Ok(value.performed_by),
            }
        }
    }
    /// Builder of [`ConsentRequest`](super::ConsentRequest).
    #[derive(Clone, Debug)]
    pub struct ConsentRequest {
        consent_request_events: ::std::result::Result<
            ::std::vec::Vec<super::ConsentEvent>,
            ::std::string::String,
        >,
        consent_rights: ::std::result::Result<
            ::std::vec::Vec<super::ConsentRight>,
            ::std::string::String,
        >,
        consented: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        from: ::std::result::Result<::std::string::String, ::std::string::String>,
        handled_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        portal_view_mode: ::std::result::Result<
            super::ConsentPortalViewMode,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        request_message: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        required_delegator: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::ConsentStatus, ::std::string::String>,
        to: ::std::result::Result<::std::string::String, ::std::string::String>,
        valid_to: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        view_uri: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsentRequest {
        fn default() -> Self {
            Self {
                consent_request_events: Err(
                    "no value supplied for consent_request_events".to_string(),
                ),
                consent_rights: Err("no value supplied for consent_rights".to_string()),
                consented: Ok(::std::default::Default::default()),
                from: Err("no value supplied for from".to_string()),
                handled_by: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                portal_view_mode: Err(
                    "no value supplied for portal_view_mode".to_string(),
                ),
                redirect_url: Err("no value supplied for redirect_url".to_string()),
                request_message: Ok(::std::default::Default::default()),
                required_delegator: Ok(::std::default::Default::default()),
                status: Err("no value supplied for status".to_string()),
                to: Err("no value supplied for to".to_string()),
                valid_to: Err("no value supplied for valid_to".to_string()),
                view_uri: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ConsentRequest {
        /// What has happened.
        pub fn consent_request_events<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ConsentEvent>>,
            T::Error: ::std::fmt::Display,
        {
            self.consent_request_events = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for consent_request_events: {e}"
                    )
                });
            self
        }
        /// What is asked for.
        pub fn consent_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ConsentRight>>,
            T::Error: ::std::fmt::Display,
        {
            self.consent_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consent_rights: {e}")
                });
            self
        }
        /// When the consent was given.
        pub fn consented<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.consented = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consented: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who is asked: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"));
            self
        }
        /// Who asked on behalf of `to`: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
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
        /// Identifier.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        /// Whether the request is listed in Altinn's portal.
        pub fn portal_view_mode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConsentPortalViewMode>,
            T::Error: ::std::fmt::Display,
        {
            self.portal_view_mode = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for portal_view_mode: {e}")
                });
            self
        }
        /// Where the browser goes after the answer.
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
        /// Text for the person, by language: `nb`, `nn`, `en`.
        pub fn request_message<T>(mut self, value: T) -> Self
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
            self.request_message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_message: {e}")
                });
            self
        }
        /// Who must answer, where `from` is an organisation: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
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
        /// State.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConsentStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// Who is to get the consent: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"));
            self
        }
        /// Until when the consent is good.
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
        /// Page where the person answers.
        pub fn view_uri<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.view_uri = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for view_uri: {e}")
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
                consent_request_events: value.consent_request_events?,
                consent_rights: value.consent_rights?,
                consented: value.consented?,
                from: value.from?,
                handled_by: value.handled_by?,
                id: value.id?,
                portal_view_mode: value.portal_view_mode?,
                redirect_url: value.redirect_url?,
                request_message: value.request_message?,
                required_delegator: value.required_delegator?,
                status: value.status?,
                to: value.to?,
                valid_to: value.valid_to?,
                view_uri: value.view_uri?,
            })
        }
    }
    impl ::std::convert::From<super::ConsentRequest> for ConsentRequest {
        fn from(value: super::ConsentRequest) -> Self {
            Self {
                consent_request_events: Ok(value.consent_request_events),
                consent_rights: Ok(value.consent_rights),
                consented: Ok(value.consented),
                from: Ok(value.from),
                handled_by: Ok(value.handled_by),
                id: Ok(value.id),
                portal_view_mode: Ok(value.portal_view_mode),
                redirect_url: Ok(value.redirect_url),
                request_message: Ok(value.request_message),
                required_delegator: Ok(value.required_delegator),
                status: Ok(value.status),
                to: Ok(value.to),
                valid_to: Ok(value.valid_to),
                view_uri: Ok(value.view_uri),
            }
        }
    }
    /// Builder of [`ConsentResource`](super::ConsentResource).
    #[derive(Clone, Debug)]
    pub struct ConsentResource {
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ConsentResource {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl ConsentResource {
        /// `urn:altinn:resource`.
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
        /// Identifier in the resource registry.
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
    impl ::std::convert::TryFrom<ConsentResource> for super::ConsentResource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentResource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::ConsentResource> for ConsentResource {
        fn from(value: super::ConsentResource) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`ConsentRight`](super::ConsentRight).
    #[derive(Clone, Debug)]
    pub struct ConsentRight {
        action: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
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
        resource: ::std::result::Result<
            ::std::vec::Vec<super::ConsentResource>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ConsentRight {
        fn default() -> Self {
            Self {
                action: Err("no value supplied for action".to_string()),
                metadata: Ok(::std::default::Default::default()),
                resource: Err("no value supplied for resource".to_string()),
            }
        }
    }
    impl ConsentRight {
        /// Actions; `consent` for most resources.
        pub fn action<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.action = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for action: {e}"));
            self
        }
        /// Values for the places in the resource's consent text, by name.
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
        /// The resource; one entry.
        pub fn resource<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ConsentResource>>,
            T::Error: ::std::fmt::Display,
        {
            self.resource = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ConsentRight> for super::ConsentRight {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ConsentRight,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                action: value.action?,
                metadata: value.metadata?,
                resource: value.resource?,
            })
        }
    }
    impl ::std::convert::From<super::ConsentRight> for ConsentRight {
        fn from(value: super::ConsentRight) -> Self {
            Self {
                action: Ok(value.action),
                metadata: Ok(value.metadata),
                resource: Ok(value.resource),
            }
        }
    }
    /// Builder of [`NewConsentRequest`](super::NewConsentRequest).
    #[derive(Clone, Debug)]
    pub struct NewConsentRequest {
        consent_rights: ::std::result::Result<
            ::std::vec::Vec<super::ConsentRight>,
            ::std::string::String,
        >,
        from: ::std::result::Result<::std::string::String, ::std::string::String>,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        portal_view_mode: ::std::result::Result<
            ::std::option::Option<super::ConsentPortalViewMode>,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        request_message: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        required_delegator: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to: ::std::result::Result<::std::string::String, ::std::string::String>,
        valid_to: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NewConsentRequest {
        fn default() -> Self {
            Self {
                consent_rights: Err("no value supplied for consent_rights".to_string()),
                from: Err("no value supplied for from".to_string()),
                id: Err("no value supplied for id".to_string()),
                portal_view_mode: Ok(::std::default::Default::default()),
                redirect_url: Err("no value supplied for redirect_url".to_string()),
                request_message: Ok(::std::default::Default::default()),
                required_delegator: Ok(::std::default::Default::default()),
                to: Err("no value supplied for to".to_string()),
                valid_to: Err("no value supplied for valid_to".to_string()),
            }
        }
    }
    impl NewConsentRequest {
        /// What is asked for.
        pub fn consent_rights<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ConsentRight>>,
            T::Error: ::std::fmt::Display,
        {
            self.consent_rights = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consent_rights: {e}")
                });
            self
        }
        /// Who is asked: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
        pub fn from<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for from: {e}"));
            self
        }
        /// Identifier.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        /// Whether the request is listed in Altinn's portal.
        pub fn portal_view_mode<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ConsentPortalViewMode>,
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
        /// Where the browser goes after the answer.
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
        /// Text for the person, by language: `nb`, `nn`, `en`.
        pub fn request_message<T>(mut self, value: T) -> Self
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
            self.request_message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for request_message: {e}")
                });
            self
        }
        /// Who must answer, where `from` is an organisation: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
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
        /// Who is to get the consent: a URN such as `urn:altinn:person:identifier-no:...` or `urn:altinn:organization:identifier-no:310000001`.
        pub fn to<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.to = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for to: {e}"));
            self
        }
        /// Until when the consent is good.
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
    impl ::std::convert::TryFrom<NewConsentRequest> for super::NewConsentRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NewConsentRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consent_rights: value.consent_rights?,
                from: value.from?,
                id: value.id?,
                portal_view_mode: value.portal_view_mode?,
                redirect_url: value.redirect_url?,
                request_message: value.request_message?,
                required_delegator: value.required_delegator?,
                to: value.to?,
                valid_to: value.valid_to?,
            })
        }
    }
    impl ::std::convert::From<super::NewConsentRequest> for NewConsentRequest {
        fn from(value: super::NewConsentRequest) -> Self {
            Self {
                consent_rights: Ok(value.consent_rights),
                from: Ok(value.from),
                id: Ok(value.id),
                portal_view_mode: Ok(value.portal_view_mode),
                redirect_url: Ok(value.redirect_url),
                request_message: Ok(value.request_message),
                required_delegator: Ok(value.required_delegator),
                to: Ok(value.to),
                valid_to: Ok(value.valid_to),
            }
        }
    }
    /// Builder of [`PageLinks`](super::PageLinks).
    #[derive(Clone, Debug)]
    pub struct PageLinks {
        next: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PageLinks {
        fn default() -> Self {
            Self {
                next: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PageLinks {
        /// Address of the next page; none on the last one.
        pub fn next<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.next = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for next: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PageLinks> for super::PageLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PageLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { next: value.next? })
        }
    }
    impl ::std::convert::From<super::PageLinks> for PageLinks {
        fn from(value: super::PageLinks) -> Self {
            Self { next: Ok(value.next) }
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
    }
    impl ::std::default::Default for ProblemDetails {
        fn default() -> Self {
            Self {
                detail: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProblemDetails {
        /// What is wrong in this case.
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
        /// Which occurrence it is, a URI.
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
        /// The HTTP status.
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
        /// What is wrong in general.
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
        /// Kind of problem, a URI.
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
        ("AMCoreModels.ConsentStatusChangeDto", generator.subschema_for::<ConsentChange>()),
        ("ConsentStatusChangeDtoPaginatedResult", generator.subschema_for::<ConsentChangePage>()),
        ("ConsentRequestEventDto", generator.subschema_for::<ConsentEvent>()),
        ("ConsentRequestEventType", generator.subschema_for::<ConsentEventType>()),
        ("ConsentPartyUrn", generator.subschema_for::<ConsentPartyUrn>()),
        ("ConsentPortalViewMode", generator.subschema_for::<ConsentPortalViewMode>()),
        ("ConsentRequestDetailsDto", generator.subschema_for::<ConsentRequest>()),
        ("ConsentResourceAttributeDto", generator.subschema_for::<ConsentResource>()),
        ("ConsentRightDto", generator.subschema_for::<ConsentRight>()),
        ("ConsentRequestStatusType", generator.subschema_for::<ConsentStatus>()),
        ("ConsentRequestDto", generator.subschema_for::<NewConsentRequest>()),
        ("PaginatedResultLinks", generator.subschema_for::<PageLinks>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
    ]
}
