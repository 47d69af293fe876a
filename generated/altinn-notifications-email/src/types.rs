// Machine-written by `cargo xtask regenerate` from altinn-notifications-email-v1.json (version 1.0). Do not edit: change specs/ instead.

/// An event in the Event Grid schema of Azure.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct EventGridEvent {
    /// Content; its layout depends on `eventType`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    /// Version of the layout of `data`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dataVersion")]
    pub data_version: ::std::option::Option<::std::string::String>,
    /// When it happened, UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "eventTime")]
    pub event_time: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// For example `Microsoft.Communication.EmailDeliveryReportReceived` or `Microsoft.EventGrid.SubscriptionValidationEvent`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "eventType")]
    pub event_type: ::std::option::Option<::std::string::String>,
    /// Unique per topic.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Path of the subject within the topic.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    /// Azure resource that sent the event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub topic: ::std::option::Option<::std::string::String>,
}
impl EventGridEvent {
    pub fn builder() -> builder::EventGridEvent {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`EventGridEvent`](super::EventGridEvent).
    #[derive(Clone, Debug)]
    pub struct EventGridEvent {
        data: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        data_version: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        event_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        event_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subject: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        topic: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for EventGridEvent {
        fn default() -> Self {
            Self {
                data: Ok(::std::default::Default::default()),
                data_version: Ok(::std::default::Default::default()),
                event_time: Ok(::std::default::Default::default()),
                event_type: Ok(::std::default::Default::default()),
                id: Ok(::std::default::Default::default()),
                subject: Ok(::std::default::Default::default()),
                topic: Ok(::std::default::Default::default()),
            }
        }
    }
    impl EventGridEvent {
        /// Content; its layout depends on `eventType`.
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
        /// Version of the layout of `data`.
        pub fn data_version<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data_version = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for data_version: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it happened, UTC.
        pub fn event_time<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.event_time = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for event_time: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// For example `Microsoft.Communication.EmailDeliveryReportReceived` or `Microsoft.EventGrid.SubscriptionValidationEvent`.
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
        /// Unique per topic.
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
        /// Path of the subject within the topic.
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
        /// Azure resource that sent the event.
        pub fn topic<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.topic = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for topic: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<EventGridEvent> for super::EventGridEvent {
        type Error = super::error::ConversionError;
        fn try_from(
            value: EventGridEvent,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                data_version: value.data_version?,
                event_time: value.event_time?,
                event_type: value.event_type?,
                id: value.id?,
                subject: value.subject?,
                topic: value.topic?,
            })
        }
    }
    impl ::std::convert::From<super::EventGridEvent> for EventGridEvent {
        fn from(value: super::EventGridEvent) -> Self {
            Self {
                data: Ok(value.data),
                data_version: Ok(value.data_version),
                event_time: Ok(value.event_time),
                event_type: Ok(value.event_type),
                id: Ok(value.id),
                subject: Ok(value.subject),
                topic: Ok(value.topic),
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
        ("EventGridEvent", generator.subschema_for::<EventGridEvent>()),
    ]
}
