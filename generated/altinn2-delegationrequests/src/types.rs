// Machine-written by `cargo xtask regenerate` from altinn2-enduser-delegationrequests-v0.json (version 1.4.3). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `/components/schemas/DelegationRequest/properties/RequestStatus` of the document.
    pub enum DelegationRequestStatus: str {
        Created = "Created",
        Unopened = "Unopened",
        Opened = "Opened",
        Accepted = "Accepted",
        Rejected = "Rejected",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1api~1DelegationRequests/get/parameters/direction` of the document.
    pub enum Direction: str {
        Incoming = "incoming",
        Outgoing = "outgoing",
    } else Unknown
}

/// Values that belong to a service, by name.
pub type Metadata = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

/// Names of operations such as `Read`, `Write` and `Sign`.
pub type Operations = ::std::vec::Vec<::std::string::String>;

::altinn_runtime::open_enum! {
    /// `/paths/~1api~1DelegationRequests/get/parameters/status` of the document.
    pub enum Status: str {
        Unopened = "unopened",
        Opened = "opened",
        Accepted = "accepted",
        Rejected = "rejected",
    } else Unknown
}

/// A request for access and how it stands.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DelegationRequest {
    /// Who shall get the access: organisation number or national identity number.
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
    /// Id of the request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Guid")]
    pub guid: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Leave the user logged in to Altinn when sent on to `RedirectUrl`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "KeepSessionAlive")]
    pub keep_session_alive: ::std::option::Option<bool>,
    /// When the status last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "LastChanged")]
    pub last_changed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `sendRequest` is the page where the user sends the request off. Present in HAL answers only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "_links")]
    pub links: ::std::option::Option<DelegationRequestLinks>,
    /// Whose access it is to give: organisation number or national identity number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "OfferedBy")]
    pub offered_by: ::std::option::Option<::std::string::String>,
    /// Where the user goes after sending the request off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RedirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// Message to the access manager; the user can write it too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RequestMessage")]
    pub request_message: ::std::option::Option<::std::string::String>,
    /// Services or apps that access is asked for.
    #[serde(rename = "RequestResources")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub request_resources: ::altinn_runtime::Optional<
        ::std::vec::Vec<RequestedResource>,
    >,
    /// `Created` until a user sends it off; then `Unopened`, `Opened`, and at last `Accepted` or `Rejected`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RequestStatus")]
    pub request_status: ::std::option::Option<DelegationRequestStatus>,
}
impl DelegationRequest {
    pub fn builder() -> builder::DelegationRequest {
        ::std::default::Default::default()
    }
}
/// A request for access to be made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct DelegationRequestInput {
    /// Who shall get the access: organisation number or national identity number.
    #[serde(rename = "CoveredBy")]
    pub covered_by: ::std::string::String,
    /// Leave the user logged in to Altinn when sent on to `RedirectUrl`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "KeepSessionAlive")]
    pub keep_session_alive: ::std::option::Option<bool>,
    /// Whose access it is to give: organisation number or national identity number.
    #[serde(rename = "OfferedBy")]
    pub offered_by: ::std::string::String,
    /// Where the user goes after sending the request off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RedirectUrl")]
    pub redirect_url: ::std::option::Option<::std::string::String>,
    /// Message to the access manager; the user can write it too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "RequestMessage")]
    pub request_message: ::std::option::Option<::std::string::String>,
    /// Services or apps that access is asked for.
    #[serde(rename = "RequestResources")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub request_resources: ::std::vec::Vec<RequestedResource>,
}
impl DelegationRequestInput {
    pub fn builder() -> builder::DelegationRequestInput {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/DelegationRequest/properties/_links` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DelegationRequestLinks {
    /// `sendRequest`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sendRequest")]
    pub send_request: ::std::option::Option<DelegationRequestLinksSendRequest>,
}
impl DelegationRequestLinks {
    pub fn builder() -> builder::DelegationRequestLinks {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/DelegationRequest/properties/_links/properties/sendRequest` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DelegationRequestLinksSendRequest {
    /// `href`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
impl DelegationRequestLinksSendRequest {
    pub fn builder() -> builder::DelegationRequestLinksSendRequest {
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
/// A service or an app that access is asked for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct RequestedResource {
    /// An Altinn 3 app instead of a service, as owner code, slash, app name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "AltinnAppId")]
    pub altinn_app_id: ::std::option::Option<::std::string::String>,
    /// Further values about the service.
    #[serde(rename = "Metadata")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub metadata: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// What shall be allowed.
    #[serde(rename = "Operations")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub operations: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// First half of the identity of an Altinn II service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::option::Option<::std::string::String>,
    /// Second half: its edition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: ::std::option::Option<i64>,
}
impl RequestedResource {
    pub fn builder() -> builder::RequestedResource {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`DelegationRequest`](super::DelegationRequest).
    #[derive(Clone, Debug)]
    pub struct DelegationRequest {
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
        guid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        keep_session_alive: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::DelegationRequestLinks>,
            ::std::string::String,
        >,
        offered_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_resources: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::RequestedResource>>,
            ::std::string::String,
        >,
        request_status: ::std::result::Result<
            ::std::option::Option<super::DelegationRequestStatus>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DelegationRequest {
        fn default() -> Self {
            Self {
                covered_by: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                errors: Ok(::std::default::Default::default()),
                guid: Ok(::std::default::Default::default()),
                keep_session_alive: Ok(::std::default::Default::default()),
                last_changed: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                offered_by: Ok(::std::default::Default::default()),
                redirect_url: Ok(::std::default::Default::default()),
                request_message: Ok(::std::default::Default::default()),
                request_resources: Ok(::std::default::Default::default()),
                request_status: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DelegationRequest {
        /// Who shall get the access: organisation number or national identity number.
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
        /// Id of the request.
        pub fn guid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.guid = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for guid: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Leave the user logged in to Altinn when sent on to `RedirectUrl`.
        pub fn keep_session_alive<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.keep_session_alive = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for keep_session_alive: {e}"
                    )
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
        /// `sendRequest` is the page where the user sends the request off. Present in HAL answers only.
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DelegationRequestLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whose access it is to give: organisation number or national identity number.
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
        /// Where the user goes after sending the request off.
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
        /// Message to the access manager; the user can write it too.
        pub fn request_message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
        /// Services or apps that access is asked for.
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
        /// `Created` until a user sends it off; then `Unopened`, `Opened`, and at last `Accepted` or `Rejected`.
        pub fn request_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DelegationRequestStatus>,
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
    }
    impl ::std::convert::TryFrom<DelegationRequest> for super::DelegationRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DelegationRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                covered_by: value.covered_by?,
                created: value.created?,
                errors: value.errors?,
                guid: value.guid?,
                keep_session_alive: value.keep_session_alive?,
                last_changed: value.last_changed?,
                links: value.links?,
                offered_by: value.offered_by?,
                redirect_url: value.redirect_url?,
                request_message: value.request_message?,
                request_resources: value.request_resources?,
                request_status: value.request_status?,
            })
        }
    }
    impl ::std::convert::From<super::DelegationRequest> for DelegationRequest {
        fn from(value: super::DelegationRequest) -> Self {
            Self {
                covered_by: Ok(value.covered_by),
                created: Ok(value.created),
                errors: Ok(value.errors),
                guid: Ok(value.guid),
                keep_session_alive: Ok(value.keep_session_alive),
                last_changed: Ok(value.last_changed),
                links: Ok(value.links),
                offered_by: Ok(value.offered_by),
                redirect_url: Ok(value.redirect_url),
                request_message: Ok(value.request_message),
                request_resources: Ok(value.request_resources),
                request_status: Ok(value.request_status),
            }
        }
    }
    /// Builder of [`DelegationRequestInput`](super::DelegationRequestInput).
    #[derive(Clone, Debug)]
    pub struct DelegationRequestInput {
        covered_by: ::std::result::Result<::std::string::String, ::std::string::String>,
        keep_session_alive: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        offered_by: ::std::result::Result<::std::string::String, ::std::string::String>,
        redirect_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_message: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        request_resources: ::std::result::Result<
            ::std::vec::Vec<super::RequestedResource>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DelegationRequestInput {
        fn default() -> Self {
            Self {
                covered_by: Err("no value supplied for covered_by".to_string()),
                keep_session_alive: Ok(::std::default::Default::default()),
                offered_by: Err("no value supplied for offered_by".to_string()),
                redirect_url: Ok(::std::default::Default::default()),
                request_message: Ok(::std::default::Default::default()),
                request_resources: Err(
                    "no value supplied for request_resources".to_string(),
                ),
            }
        }
    }
    impl DelegationRequestInput {
        /// Who shall get the access: organisation number or national identity number.
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
        /// Leave the user logged in to Altinn when sent on to `RedirectUrl`.
        pub fn keep_session_alive<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.keep_session_alive = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for keep_session_alive: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whose access it is to give: organisation number or national identity number.
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
        /// Where the user goes after sending the request off.
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
        /// Message to the access manager; the user can write it too.
        pub fn request_message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
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
        /// Services or apps that access is asked for.
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
    }
    impl ::std::convert::TryFrom<DelegationRequestInput>
    for super::DelegationRequestInput {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DelegationRequestInput,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                covered_by: value.covered_by?,
                keep_session_alive: value.keep_session_alive?,
                offered_by: value.offered_by?,
                redirect_url: value.redirect_url?,
                request_message: value.request_message?,
                request_resources: value.request_resources?,
            })
        }
    }
    impl ::std::convert::From<super::DelegationRequestInput> for DelegationRequestInput {
        fn from(value: super::DelegationRequestInput) -> Self {
            Self {
                covered_by: Ok(value.covered_by),
                keep_session_alive: Ok(value.keep_session_alive),
                offered_by: Ok(value.offered_by),
                redirect_url: Ok(value.redirect_url),
                request_message: Ok(value.request_message),
                request_resources: Ok(value.request_resources),
            }
        }
    }
    /// Builder of [`DelegationRequestLinks`](super::DelegationRequestLinks).
    #[derive(Clone, Debug)]
    pub struct DelegationRequestLinks {
        send_request: ::std::result::Result<
            ::std::option::Option<super::DelegationRequestLinksSendRequest>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DelegationRequestLinks {
        fn default() -> Self {
            Self {
                send_request: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DelegationRequestLinks {
        /// `sendRequest`
        pub fn send_request<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DelegationRequestLinksSendRequest>,
            T::Error: ::std::fmt::Display,
        {
            self.send_request = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for send_request: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DelegationRequestLinks>
    for super::DelegationRequestLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DelegationRequestLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                send_request: value.send_request?,
            })
        }
    }
    impl ::std::convert::From<super::DelegationRequestLinks> for DelegationRequestLinks {
        fn from(value: super::DelegationRequestLinks) -> Self {
            Self {
                send_request: Ok(value.send_request),
            }
        }
    }
    /// Builder of [`DelegationRequestLinksSendRequest`](super::DelegationRequestLinksSendRequest).
    #[derive(Clone, Debug)]
    pub struct DelegationRequestLinksSendRequest {
        href: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DelegationRequestLinksSendRequest {
        fn default() -> Self {
            Self {
                href: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DelegationRequestLinksSendRequest {
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
    impl ::std::convert::TryFrom<DelegationRequestLinksSendRequest>
    for super::DelegationRequestLinksSendRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DelegationRequestLinksSendRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { href: value.href? })
        }
    }
    impl ::std::convert::From<super::DelegationRequestLinksSendRequest>
    for DelegationRequestLinksSendRequest {
        fn from(value: super::DelegationRequestLinksSendRequest) -> Self {
            Self { href: Ok(value.href) }
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
    /// Builder of [`RequestedResource`](super::RequestedResource).
    #[derive(Clone, Debug)]
    pub struct RequestedResource {
        altinn_app_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
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
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for RequestedResource {
        fn default() -> Self {
            Self {
                altinn_app_id: Ok(::std::default::Default::default()),
                metadata: Ok(::std::default::Default::default()),
                operations: Ok(::std::default::Default::default()),
                service_code: Ok(::std::default::Default::default()),
                service_edition_code: Ok(::std::default::Default::default()),
            }
        }
    }
    impl RequestedResource {
        /// An Altinn 3 app instead of a service, as owner code, slash, app name.
        pub fn altinn_app_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.altinn_app_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for altinn_app_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Further values about the service.
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
        /// What shall be allowed.
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
        /// First half of the identity of an Altinn II service.
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
        /// Second half: its edition.
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
    }
    impl ::std::convert::TryFrom<RequestedResource> for super::RequestedResource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: RequestedResource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                altinn_app_id: value.altinn_app_id?,
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
                altinn_app_id: Ok(value.altinn_app_id),
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
        ("DelegationRequest", generator.subschema_for::<DelegationRequest>()),
        ("DelegationRequest-POST", generator.subschema_for::<DelegationRequestInput>()),
        ("/components/schemas/DelegationRequest/properties/_links", generator.subschema_for::<DelegationRequestLinks>()),
        ("/components/schemas/DelegationRequest/properties/_links/properties/sendRequest", generator.subschema_for::<DelegationRequestLinksSendRequest>()),
        ("/components/schemas/DelegationRequest/properties/RequestStatus", generator.subschema_for::<DelegationRequestStatus>()),
        ("/paths/~1api~1DelegationRequests/get/parameters/direction", generator.subschema_for::<Direction>()),
        ("Metadata", generator.subschema_for::<Metadata>()),
        ("Operations", generator.subschema_for::<Operations>()),
        ("Error", generator.subschema_for::<RequestError>()),
        ("AuthorizationRequestResource", generator.subschema_for::<RequestedResource>()),
        ("/paths/~1api~1DelegationRequests/get/parameters/status", generator.subschema_for::<Status>()),
    ]
}
