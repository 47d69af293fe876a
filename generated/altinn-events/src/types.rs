// Machine-written by `cargo xtask regenerate` from altinn-platform-events-v1.json (version v1). Do not edit: change specs/ instead.

/// An event from an app, before the platform has given it an id and a time.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AppEventRequest {
    /// The party as `/person/{number}` or `/organisation/{number}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alternativesubject: ::std::option::Option<::std::string::String>,
    /// Free content; normally absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    /// URL of the schema of `data`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataschema: ::std::option::Option<::std::string::String>,
    /// URL of the instance concerned.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    /// Version of CloudEvents; `1.0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub specversion: ::std::option::Option<::std::string::String>,
    /// The party as `/party/{party id}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    /// For example `app.instance.created` or `app.instance.process.completed`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl AppEventRequest {
    pub fn builder() -> builder::AppEventRequest {
        ::std::default::Default::default()
    }
}
/// A CloudEvents 1.0 event in structured JSON. Extensions that are not listed here are kept.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct CloudEvent {
    /// Whom it is about by public number, as `/person/{number}` or `/organisation/{number}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alternativesubject: ::std::option::Option<::std::string::String>,
    /// Content of the event, decided by its type. Most events of Altinn carry none: fetch the details from `source`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    /// Content that is no JSON, in base64; at most one of it and `data` is there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_base64: ::std::option::Option<::std::string::String>,
    /// Media type of `data`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datacontenttype: ::std::option::Option<::std::string::String>,
    /// URI of the schema of `data`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dataschema: ::std::option::Option<::std::string::String>,
    /// Unique together with `source`; use the two to recognise duplicates.
    pub id: ::std::string::String,
    /// Resource that access rules are checked against, as `urn:altinn:resource:{id}`. Required when publishing; absent from validation events.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<::std::string::String>,
    /// The instance of the resource, in a form that the resource decides.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resourceinstance: ::std::option::Option<::std::string::String>,
    /// URI of what sent the event; for app events the URL of the instance.
    pub source: ::std::string::String,
    /// Always `1.0`.
    pub specversion: ::std::string::String,
    /// Whom it is about, for example `/party/{party id}` or a urn.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// What happened, for example `app.instance.created`. Types starting with `no.altinn.`, `dialogporten.` and `platform.` come from Altinn itself.
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
/// Error body after RFC 9457. Many errors of this API come as a JSON string instead, or without a body.
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
    /// URI of this occurrence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// Repeats the HTTP status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// Short text that is the same for every problem of the kind.
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
/// A standing order to have events pushed to an endpoint.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Subscription {
    /// Only events about this subject, given by public number. For app events only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "alternativeSubjectFilter")]
    pub alternative_subject_filter: ::std::option::Option<::std::string::String>,
    /// Who receives the events: `/org/{short name}`, `/user/{user id}`, `/systemuser/{guid}` or `/organisation/{number}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub consumer: ::std::option::Option<::std::string::String>,
    /// When it was made.
    pub created: ::altinn_runtime::Timestamp,
    /// Who made the subscription, in the form of `consumer`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Absolute https address that events are posted to. There is no signature: put a secret into it, and treat the whole address as secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endPoint")]
    pub end_point: ::std::option::Option<::std::string::String>,
    /// Number given by the server.
    pub id: i32,
    /// Whether events about subunits of the subject come as well; needs `subjectFilter`.
    #[serde(rename = "includeSubunits")]
    pub include_subunits: bool,
    /// Only events of this resource, as `urn:altinn:resource:{id}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceFilter")]
    pub resource_filter: ::std::option::Option<::std::string::String>,
    /// For app events only: URL of the app, `https://{org}.apps.{host}/{org}/{app}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sourceFilter")]
    pub source_filter: ::std::option::Option<::std::string::String>,
    /// Only events about this subject. Required unless the caller is a service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "subjectFilter")]
    pub subject_filter: ::std::option::Option<::std::string::String>,
    /// Only events of this type; all types when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "typeFilter")]
    pub type_filter: ::std::option::Option<::std::string::String>,
    /// True once the endpoint has accepted its validation event; nothing is pushed before that.
    pub validated: bool,
}
impl Subscription {
    pub fn builder() -> builder::Subscription {
        ::std::default::Default::default()
    }
}
/// All subscriptions of a caller.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SubscriptionList {
    /// Number of subscriptions in the list.
    pub count: i32,
    /// `subscriptions`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub subscriptions: ::altinn_runtime::Optional<::std::vec::Vec<Subscription>>,
}
impl SubscriptionList {
    pub fn builder() -> builder::SubscriptionList {
        ::std::default::Default::default()
    }
}
/// The wish to have events pushed to an endpoint. App events take `sourceFilter` or `resourceFilter`; everything else takes `resourceFilter` and neither of `sourceFilter` and `alternativeSubjectFilter`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct SubscriptionRequest {
    /// Only events about this subject, given by public number. For app events only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "alternativeSubjectFilter")]
    pub alternative_subject_filter: ::std::option::Option<::std::string::String>,
    /// Absolute https address that events are posted to. There is no signature: put a secret into it, and treat the whole address as secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "endPoint")]
    pub end_point: ::std::option::Option<::std::string::String>,
    /// Whether events about subunits of the subject come as well; needs `subjectFilter`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "includeSubunits")]
    pub include_subunits: ::std::option::Option<bool>,
    /// Only events of this resource, as `urn:altinn:resource:{id}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceFilter")]
    pub resource_filter: ::std::option::Option<::std::string::String>,
    /// For app events only: URL of the app, `https://{org}.apps.{host}/{org}/{app}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "sourceFilter")]
    pub source_filter: ::std::option::Option<::std::string::String>,
    /// Only events about this subject. Required unless the caller is a service owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "subjectFilter")]
    pub subject_filter: ::std::option::Option<::std::string::String>,
    /// Only events of this type; all types when absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "typeFilter")]
    pub type_filter: ::std::option::Option<::std::string::String>,
}
impl SubscriptionRequest {
    pub fn builder() -> builder::SubscriptionRequest {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`AppEventRequest`](super::AppEventRequest).
    #[derive(Clone, Debug)]
    pub struct AppEventRequest {
        alternativesubject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        data: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        dataschema: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        source: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        specversion: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AppEventRequest {
        fn default() -> Self {
            Self {
                alternativesubject: Ok(::std::default::Default::default()),
                data: Ok(::std::default::Default::default()),
                dataschema: Ok(::std::default::Default::default()),
                source: Ok(::std::default::Default::default()),
                specversion: Ok(::std::default::Default::default()),
                subject: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AppEventRequest {
        /// The party as `/person/{number}` or `/organisation/{number}`.
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
        /// Free content; normally absent.
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
        /// URL of the schema of `data`.
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
        /// URL of the instance concerned.
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
        /// Version of CloudEvents; `1.0`.
        pub fn specversion<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.specversion = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for specversion: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The party as `/party/{party id}`.
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
        /// For example `app.instance.created` or `app.instance.process.completed`.
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
    impl ::std::convert::TryFrom<AppEventRequest> for super::AppEventRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AppEventRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                alternativesubject: value.alternativesubject?,
                data: value.data?,
                dataschema: value.dataschema?,
                source: value.source?,
                specversion: value.specversion?,
                subject: value.subject?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::AppEventRequest> for AppEventRequest {
        fn from(value: super::AppEventRequest) -> Self {
            Self {
                alternativesubject: Ok(value.alternativesubject),
                data: Ok(value.data),
                dataschema: Ok(value.dataschema),
                source: Ok(value.source),
                specversion: Ok(value.specversion),
                subject: Ok(value.subject),
                type_: Ok(value.type_),
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
        data_base64: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
                data_base64: Ok(::std::default::Default::default()),
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
        /// Whom it is about by public number, as `/person/{number}` or `/organisation/{number}`.
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
        /// Content of the event, decided by its type. Most events of Altinn carry none: fetch the details from `source`.
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
        /// Content that is no JSON, in base64; at most one of it and `data` is there.
        pub fn data_base64<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_base64 = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_base64: {e}")
                })
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
        /// Unique together with `source`; use the two to recognise duplicates.
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
        /// Resource that access rules are checked against, as `urn:altinn:resource:{id}`. Required when publishing; absent from validation events.
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
        /// The instance of the resource, in a form that the resource decides.
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
        /// URI of what sent the event; for app events the URL of the instance.
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
        /// Always `1.0`.
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
        /// Whom it is about, for example `/party/{party id}` or a urn.
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
        /// What happened, for example `app.instance.created`. Types starting with `no.altinn.`, `dialogporten.` and `platform.` come from Altinn itself.
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
                data_base64: value.data_base64?,
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
                data_base64: Ok(value.data_base64),
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
        /// URI of this occurrence.
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
        /// Repeats the HTTP status.
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
        /// Short text that is the same for every problem of the kind.
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
    /// Builder of [`Subscription`](super::Subscription).
    #[derive(Clone, Debug)]
    pub struct Subscription {
        alternative_subject_filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        consumer: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        created_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        end_point: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<i32, ::std::string::String>,
        include_subunits: ::std::result::Result<bool, ::std::string::String>,
        resource_filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        source_filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subject_filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        validated: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for Subscription {
        fn default() -> Self {
            Self {
                alternative_subject_filter: Ok(::std::default::Default::default()),
                consumer: Ok(::std::default::Default::default()),
                created: Err("no value supplied for created".to_string()),
                created_by: Ok(::std::default::Default::default()),
                end_point: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                include_subunits: Err(
                    "no value supplied for include_subunits".to_string(),
                ),
                resource_filter: Ok(::std::default::Default::default()),
                source_filter: Ok(::std::default::Default::default()),
                subject_filter: Ok(::std::default::Default::default()),
                type_filter: Ok(::std::default::Default::default()),
                validated: Err("no value supplied for validated".to_string()),
            }
        }
    }
    impl Subscription {
        /// Only events about this subject, given by public number. For app events only.
        pub fn alternative_subject_filter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.alternative_subject_filter = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for alternative_subject_filter: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Who receives the events: `/org/{short name}`, `/user/{user id}`, `/systemuser/{guid}` or `/organisation/{number}`.
        pub fn consumer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it was made.
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
        /// Who made the subscription, in the form of `consumer`.
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
        /// Absolute https address that events are posted to. There is no signature: put a secret into it, and treat the whole address as secret.
        pub fn end_point<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.end_point = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for end_point: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Number given by the server.
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        /// Whether events about subunits of the subject come as well; needs `subjectFilter`.
        pub fn include_subunits<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.include_subunits = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for include_subunits: {e}")
                });
            self
        }
        /// Only events of this resource, as `urn:altinn:resource:{id}`.
        pub fn resource_filter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_filter = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_filter: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// For app events only: URL of the app, `https://{org}.apps.{host}/{org}/{app}`.
        pub fn source_filter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source_filter = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for source_filter: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Only events about this subject. Required unless the caller is a service owner.
        pub fn subject_filter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.subject_filter = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subject_filter: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Only events of this type; all types when absent.
        pub fn type_filter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_filter = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for type_filter: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True once the endpoint has accepted its validation event; nothing is pushed before that.
        pub fn validated<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.validated = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for validated: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Subscription> for super::Subscription {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Subscription,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                alternative_subject_filter: value.alternative_subject_filter?,
                consumer: value.consumer?,
                created: value.created?,
                created_by: value.created_by?,
                end_point: value.end_point?,
                id: value.id?,
                include_subunits: value.include_subunits?,
                resource_filter: value.resource_filter?,
                source_filter: value.source_filter?,
                subject_filter: value.subject_filter?,
                type_filter: value.type_filter?,
                validated: value.validated?,
            })
        }
    }
    impl ::std::convert::From<super::Subscription> for Subscription {
        fn from(value: super::Subscription) -> Self {
            Self {
                alternative_subject_filter: Ok(value.alternative_subject_filter),
                consumer: Ok(value.consumer),
                created: Ok(value.created),
                created_by: Ok(value.created_by),
                end_point: Ok(value.end_point),
                id: Ok(value.id),
                include_subunits: Ok(value.include_subunits),
                resource_filter: Ok(value.resource_filter),
                source_filter: Ok(value.source_filter),
                subject_filter: Ok(value.subject_filter),
                type_filter: Ok(value.type_filter),
                validated: Ok(value.validated),
            }
        }
    }
    /// Builder of [`SubscriptionList`](super::SubscriptionList).
    #[derive(Clone, Debug)]
    pub struct SubscriptionList {
        count: ::std::result::Result<i32, ::std::string::String>,
        subscriptions: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Subscription>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SubscriptionList {
        fn default() -> Self {
            Self {
                count: Err("no value supplied for count".to_string()),
                subscriptions: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SubscriptionList {
        /// Number of subscriptions in the list.
        pub fn count<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.count = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for count: {e}"));
            self
        }
        /// `subscriptions`
        pub fn subscriptions<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Subscription>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.subscriptions = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subscriptions: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SubscriptionList> for super::SubscriptionList {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SubscriptionList,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                count: value.count?,
                subscriptions: value.subscriptions?,
            })
        }
    }
    impl ::std::convert::From<super::SubscriptionList> for SubscriptionList {
        fn from(value: super::SubscriptionList) -> Self {
            Self {
                count: Ok(value.count),
                subscriptions: Ok(value.subscriptions),
            }
        }
    }
    /// Builder of [`SubscriptionRequest`](super::SubscriptionRequest).
    #[derive(Clone, Debug)]
    pub struct SubscriptionRequest {
        alternative_subject_filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        end_point: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        include_subunits: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        resource_filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        source_filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subject_filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SubscriptionRequest {
        fn default() -> Self {
            Self {
                alternative_subject_filter: Ok(::std::default::Default::default()),
                end_point: Ok(::std::default::Default::default()),
                include_subunits: Ok(::std::default::Default::default()),
                resource_filter: Ok(::std::default::Default::default()),
                source_filter: Ok(::std::default::Default::default()),
                subject_filter: Ok(::std::default::Default::default()),
                type_filter: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SubscriptionRequest {
        /// Only events about this subject, given by public number. For app events only.
        pub fn alternative_subject_filter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.alternative_subject_filter = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for alternative_subject_filter: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Absolute https address that events are posted to. There is no signature: put a secret into it, and treat the whole address as secret.
        pub fn end_point<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.end_point = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for end_point: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether events about subunits of the subject come as well; needs `subjectFilter`.
        pub fn include_subunits<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.include_subunits = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for include_subunits: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Only events of this resource, as `urn:altinn:resource:{id}`.
        pub fn resource_filter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_filter = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_filter: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// For app events only: URL of the app, `https://{org}.apps.{host}/{org}/{app}`.
        pub fn source_filter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.source_filter = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for source_filter: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Only events about this subject. Required unless the caller is a service owner.
        pub fn subject_filter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.subject_filter = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subject_filter: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Only events of this type; all types when absent.
        pub fn type_filter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_filter = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for type_filter: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<SubscriptionRequest> for super::SubscriptionRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SubscriptionRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                alternative_subject_filter: value.alternative_subject_filter?,
                end_point: value.end_point?,
                include_subunits: value.include_subunits?,
                resource_filter: value.resource_filter?,
                source_filter: value.source_filter?,
                subject_filter: value.subject_filter?,
                type_filter: value.type_filter?,
            })
        }
    }
    impl ::std::convert::From<super::SubscriptionRequest> for SubscriptionRequest {
        fn from(value: super::SubscriptionRequest) -> Self {
            Self {
                alternative_subject_filter: Ok(value.alternative_subject_filter),
                end_point: Ok(value.end_point),
                include_subunits: Ok(value.include_subunits),
                resource_filter: Ok(value.resource_filter),
                source_filter: Ok(value.source_filter),
                subject_filter: Ok(value.subject_filter),
                type_filter: Ok(value.type_filter),
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
        ("AppCloudEventRequestModel", generator.subschema_for::<AppEventRequest>()),
        ("CloudEvent", generator.subschema_for::<CloudEvent>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("Subscription", generator.subschema_for::<Subscription>()),
        ("SubscriptionList", generator.subschema_for::<SubscriptionList>()),
        ("SubscriptionRequestModel", generator.subschema_for::<SubscriptionRequest>()),
    ]
}
