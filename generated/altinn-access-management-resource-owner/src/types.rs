// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-resourceowner.json (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// Kind of party. `SelfIdentified` is a user without a national identity number.
    pub enum AuthorizedPartyType: str {
        Person = "Person",
        Organization = "Organization",
        SelfIdentified = "SelfIdentified",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1resourceowner~1authorizedparties/post/parameters/include_inactive_parties` of the document.
    pub enum IncludeInactiveParties: str {
        False = "false",
        True = "true",
        Auto = "auto",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1resourceowner~1authorizedparties/post/parameters/include_parties_via_key_roles` of the document.
    pub enum IncludePartiesViaKeyRoles: str {
        False = "false",
        True = "true",
        Auto = "auto",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1resourceowner~1authorizedparties/post/parameters/include_sub_parties` of the document.
    pub enum IncludeSubParties: str {
        False = "false",
        True = "true",
        Auto = "auto",
    } else Unknown
}

/// One instance of a resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AuthorizedInstance {
    /// Id of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceId")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// The instance as a URN.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "instanceRef")]
    pub instance_ref: ::std::option::Option<::std::string::String>,
    /// Resource that the instance is of.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
}
impl AuthorizedInstance {
    pub fn builder() -> builder::AuthorizedInstance {
        ::std::default::Default::default()
    }
}
/// The subject whose parties are wanted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AuthorizedPartiesRequest {
    /// Only these parties, if they are among those the subject can represent. Older servers pass it over.
    #[serde(rename = "partyFilter")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub party_filter: ::altinn_runtime::Optional<::std::vec::Vec<UrnAttribute>>,
    /// How the subject is named: `urn:altinn:person:identifier-no`, `urn:altinn:organization:identifier-no`, `urn:altinn:party:id`, `urn:altinn:user:id` or another URN that the server knows.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// The number itself.
    pub value: ::std::string::String,
}
impl AuthorizedPartiesRequest {
    pub fn builder() -> builder::AuthorizedPartiesRequest {
        ::std::default::Default::default()
    }
}
/// A party that the subject can represent, and in which ways.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AuthorizedParty {
    /// Codes of access packages, without the URN prefix.
    #[serde(rename = "authorizedAccessPackages")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub authorized_access_packages: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Single instances that have been delegated.
    #[serde(rename = "authorizedInstances")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub authorized_instances: ::altinn_runtime::Optional<
        ::std::vec::Vec<AuthorizedInstance>,
    >,
    /// Ids of resources, `app_{org}_{app}` for apps.
    #[serde(rename = "authorizedResources")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub authorized_resources: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Codes of roles, such as `DAGL` or `PRIV`.
    #[serde(rename = "authorizedRoles")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub authorized_roles: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only for persons; absent on older servers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "dateOfBirth")]
    pub date_of_birth: ::std::option::Option<::altinn_runtime::Date>,
    /// E-mail address of a self-registered user; absent on older servers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailId")]
    pub email_id: ::std::option::Option<::std::string::String>,
    /// Whether the organisation is struck from the register.
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the party is only here to hold its subunits, without access to itself.
    #[serde(rename = "onlyHierarchyElementWithNoAccess")]
    pub only_hierarchy_element_with_no_access: bool,
    /// Only for organisations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organizationNumber")]
    pub organization_number: ::std::option::Option<::std::string::String>,
    /// UUID of the main unit of a subunit; absent on older servers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "parentId")]
    pub parent_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Older numeric identifier.
    #[serde(rename = "partyId")]
    pub party_id: i32,
    /// UUID of the party; the identifier to keep.
    #[serde(rename = "partyUuid")]
    pub party_uuid: ::altinn_runtime::Uuid,
    /// National identity number; only for persons.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "personId")]
    pub person_id: ::std::option::Option<::std::string::String>,
    /// Subunits that the subject can represent.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub subunits: ::altinn_runtime::Optional<::std::vec::Vec<AuthorizedParty>>,
    /// `type`
    #[serde(rename = "type")]
    pub type_: AuthorizedPartyType,
    /// Kind of organisation, such as `AS` or `BEDR`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "unitType")]
    pub unit_type: ::std::option::Option<::std::string::String>,
}
impl AuthorizedParty {
    pub fn builder() -> builder::AuthorizedParty {
        ::std::default::Default::default()
    }
}
/// One delegation of Maskinporten scopes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct MaskinportenDelegation {
    /// Organisation number of the customer that delegated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub consumer_org: ::std::option::Option<::std::string::String>,
    /// When it was delegated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Id of the delegation scheme in Altinn II; spelt like this on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "delegation_scheme_Id")]
    pub delegation_scheme_id: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Id of the resource (the delegation scheme) in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resourceid: ::std::option::Option<::std::string::String>,
    /// The scopes of the delegated resource.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub scopes: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// Organisation number of the supplier that may use the scopes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub supplier_org: ::std::option::Option<::std::string::String>,
}
impl MaskinportenDelegation {
    pub fn builder() -> builder::MaskinportenDelegation {
        ::std::default::Default::default()
    }
}
/// An error as RFC 9457 describes it. Altinn adds members such as `code` and `traceId`.
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
    /// `instance`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    /// The HTTP status again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// `title`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// `type`
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
/// An attribute as type and value.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct UrnAttribute {
    /// A URN, of the same kinds as for the subject.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// Value of the attribute.
    pub value: ::std::string::String,
}
impl UrnAttribute {
    pub fn builder() -> builder::UrnAttribute {
        ::std::default::Default::default()
    }
}
/// An error about what was sent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ValidationProblemDetails {
    /// Messages by member or parameter.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub errors: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// `status`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// `title`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Id of the call in the logs of Altinn.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "traceId")]
    pub trace_id: ::std::option::Option<::std::string::String>,
    /// `type`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
}
impl ValidationProblemDetails {
    pub fn builder() -> builder::ValidationProblemDetails {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`AuthorizedInstance`](super::AuthorizedInstance).
    #[derive(Clone, Debug)]
    pub struct AuthorizedInstance {
        instance_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        instance_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AuthorizedInstance {
        fn default() -> Self {
            Self {
                instance_id: Ok(::std::default::Default::default()),
                instance_ref: Ok(::std::default::Default::default()),
                resource_id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AuthorizedInstance {
        /// Id of the instance.
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
        /// The instance as a URN.
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
        /// Resource that the instance is of.
        pub fn resource_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resource_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<AuthorizedInstance> for super::AuthorizedInstance {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizedInstance,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                instance_id: value.instance_id?,
                instance_ref: value.instance_ref?,
                resource_id: value.resource_id?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizedInstance> for AuthorizedInstance {
        fn from(value: super::AuthorizedInstance) -> Self {
            Self {
                instance_id: Ok(value.instance_id),
                instance_ref: Ok(value.instance_ref),
                resource_id: Ok(value.resource_id),
            }
        }
    }
    /// Builder of [`AuthorizedPartiesRequest`](super::AuthorizedPartiesRequest).
    #[derive(Clone, Debug)]
    pub struct AuthorizedPartiesRequest {
        party_filter: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::UrnAttribute>>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AuthorizedPartiesRequest {
        fn default() -> Self {
            Self {
                party_filter: Ok(::std::default::Default::default()),
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl AuthorizedPartiesRequest {
        /// Only these parties, if they are among those the subject can represent. Older servers pass it over.
        pub fn party_filter<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::UrnAttribute>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.party_filter = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_filter: {e}")
                });
            self
        }
        /// How the subject is named: `urn:altinn:person:identifier-no`, `urn:altinn:organization:identifier-no`, `urn:altinn:party:id`, `urn:altinn:user:id` or another URN that the server knows.
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
        /// The number itself.
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
    impl ::std::convert::TryFrom<AuthorizedPartiesRequest>
    for super::AuthorizedPartiesRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizedPartiesRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                party_filter: value.party_filter?,
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizedPartiesRequest>
    for AuthorizedPartiesRequest {
        fn from(value: super::AuthorizedPartiesRequest) -> Self {
            Self {
                party_filter: Ok(value.party_filter),
                type_: Ok(value.type_),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`AuthorizedParty`](super::AuthorizedParty).
    #[derive(Clone, Debug)]
    pub struct AuthorizedParty {
        authorized_access_packages: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        authorized_instances: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AuthorizedInstance>>,
            ::std::string::String,
        >,
        authorized_resources: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        authorized_roles: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        date_of_birth: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Date>,
            ::std::string::String,
        >,
        email_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_deleted: ::std::result::Result<bool, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        only_hierarchy_element_with_no_access: ::std::result::Result<
            bool,
            ::std::string::String,
        >,
        organization_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        parent_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<i32, ::std::string::String>,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        person_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        subunits: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::AuthorizedParty>>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<super::AuthorizedPartyType, ::std::string::String>,
        unit_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AuthorizedParty {
        fn default() -> Self {
            Self {
                authorized_access_packages: Ok(::std::default::Default::default()),
                authorized_instances: Ok(::std::default::Default::default()),
                authorized_resources: Ok(::std::default::Default::default()),
                authorized_roles: Ok(::std::default::Default::default()),
                date_of_birth: Ok(::std::default::Default::default()),
                email_id: Ok(::std::default::Default::default()),
                is_deleted: Err("no value supplied for is_deleted".to_string()),
                name: Ok(::std::default::Default::default()),
                only_hierarchy_element_with_no_access: Err(
                    "no value supplied for only_hierarchy_element_with_no_access"
                        .to_string(),
                ),
                organization_number: Ok(::std::default::Default::default()),
                parent_id: Ok(::std::default::Default::default()),
                party_id: Err("no value supplied for party_id".to_string()),
                party_uuid: Err("no value supplied for party_uuid".to_string()),
                person_id: Ok(::std::default::Default::default()),
                subunits: Ok(::std::default::Default::default()),
                type_: Err("no value supplied for type_".to_string()),
                unit_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AuthorizedParty {
        /// Codes of access packages, without the URN prefix.
        pub fn authorized_access_packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.authorized_access_packages = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorized_access_packages: {e}"
                    )
                });
            self
        }
        /// Single instances that have been delegated.
        pub fn authorized_instances<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AuthorizedInstance>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.authorized_instances = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorized_instances: {e}"
                    )
                });
            self
        }
        /// Ids of resources, `app_{org}_{app}` for apps.
        pub fn authorized_resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.authorized_resources = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for authorized_resources: {e}"
                    )
                });
            self
        }
        /// Codes of roles, such as `DAGL` or `PRIV`.
        pub fn authorized_roles<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.authorized_roles = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for authorized_roles: {e}")
                });
            self
        }
        /// Only for persons; absent on older servers.
        pub fn date_of_birth<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Date>,
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
        /// E-mail address of a self-registered user; absent on older servers.
        pub fn email_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the organisation is struck from the register.
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
        /// Whether the party is only here to hold its subunits, without access to itself.
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
                });
            self
        }
        /// Only for organisations.
        pub fn organization_number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.organization_number = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for organization_number: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// UUID of the main unit of a subunit; absent on older servers.
        pub fn parent_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.parent_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for parent_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Older numeric identifier.
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
        /// UUID of the party; the identifier to keep.
        pub fn party_uuid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_uuid: {e}")
                });
            self
        }
        /// National identity number; only for persons.
        pub fn person_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.person_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for person_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Subunits that the subject can represent.
        pub fn subunits<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::AuthorizedParty>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.subunits = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subunits: {e}")
                });
            self
        }
        /// `type`
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AuthorizedPartyType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        /// Kind of organisation, such as `AS` or `BEDR`.
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
    impl ::std::convert::TryFrom<AuthorizedParty> for super::AuthorizedParty {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AuthorizedParty,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                authorized_access_packages: value.authorized_access_packages?,
                authorized_instances: value.authorized_instances?,
                authorized_resources: value.authorized_resources?,
                authorized_roles: value.authorized_roles?,
                date_of_birth: value.date_of_birth?,
                email_id: value.email_id?,
                is_deleted: value.is_deleted?,
                name: value.name?,
                only_hierarchy_element_with_no_access: value
                    .only_hierarchy_element_with_no_access?,
                organization_number: value.organization_number?,
                parent_id: value.parent_id?,
                party_id: value.party_id?,
                party_uuid: value.party_uuid?,
                person_id: value.person_id?,
                subunits: value.subunits?,
                type_: value.type_?,
                unit_type: value.unit_type?,
            })
        }
    }
    impl ::std::convert::From<super::AuthorizedParty> for AuthorizedParty {
        fn from(value: super::AuthorizedParty) -> Self {
            Self {
                authorized_access_packages: Ok(value.authorized_access_packages),
                authorized_instances: Ok(value.authorized_instances),
                authorized_resources: Ok(value.authorized_resources),
                authorized_roles: Ok(value.authorized_roles),
                date_of_birth: Ok(value.date_of_birth),
                email_id: Ok(value.email_id),
                is_deleted: Ok(value.is_deleted),
                name: Ok(value.name),
                only_hierarchy_element_with_no_access: Ok(
                    value.only_hierarchy_element_with_no_access,
                ),
                organization_number: Ok(value.organization_number),
                parent_id: Ok(value.parent_id),
                party_id: Ok(value.party_id),
                party_uuid: Ok(value.party_uuid),
                person_id: Ok(value.person_id),
                subunits: Ok(value.subunits),
                type_: Ok(value.type_),
                unit_type: Ok(value.unit_type),
            }
        }
    }
    /// Builder of [`MaskinportenDelegation`](super::MaskinportenDelegation).
    #[derive(Clone, Debug)]
    pub struct MaskinportenDelegation {
        consumer_org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        delegation_scheme_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        resourceid: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        scopes: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        supplier_org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for MaskinportenDelegation {
        fn default() -> Self {
            Self {
                consumer_org: Ok(::std::default::Default::default()),
                created: Ok(::std::default::Default::default()),
                delegation_scheme_id: Ok(::std::default::Default::default()),
                resourceid: Ok(::std::default::Default::default()),
                scopes: Ok(::std::default::Default::default()),
                supplier_org: Ok(::std::default::Default::default()),
            }
        }
    }
    impl MaskinportenDelegation {
        /// Organisation number of the customer that delegated.
        pub fn consumer_org<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.consumer_org = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for consumer_org: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When it was delegated.
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
        /// Id of the delegation scheme in Altinn II; spelt like this on the wire.
        pub fn delegation_scheme_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.delegation_scheme_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for delegation_scheme_id: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Id of the resource (the delegation scheme) in the resource registry.
        pub fn resourceid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.resourceid = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for resourceid: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// The scopes of the delegated resource.
        pub fn scopes<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.scopes = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scopes: {e}"));
            self
        }
        /// Organisation number of the supplier that may use the scopes.
        pub fn supplier_org<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.supplier_org = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for supplier_org: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<MaskinportenDelegation>
    for super::MaskinportenDelegation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: MaskinportenDelegation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                consumer_org: value.consumer_org?,
                created: value.created?,
                delegation_scheme_id: value.delegation_scheme_id?,
                resourceid: value.resourceid?,
                scopes: value.scopes?,
                supplier_org: value.supplier_org?,
            })
        }
    }
    impl ::std::convert::From<super::MaskinportenDelegation> for MaskinportenDelegation {
        fn from(value: super::MaskinportenDelegation) -> Self {
            Self {
                consumer_org: Ok(value.consumer_org),
                created: Ok(value.created),
                delegation_scheme_id: Ok(value.delegation_scheme_id),
                resourceid: Ok(value.resourceid),
                scopes: Ok(value.scopes),
                supplier_org: Ok(value.supplier_org),
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
    /// Builder of [`UrnAttribute`](super::UrnAttribute).
    #[derive(Clone, Debug)]
    pub struct UrnAttribute {
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for UrnAttribute {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl UrnAttribute {
        /// A URN, of the same kinds as for the subject.
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
        /// Value of the attribute.
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
    impl ::std::convert::TryFrom<UrnAttribute> for super::UrnAttribute {
        type Error = super::error::ConversionError;
        fn try_from(
            value: UrnAttribute,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::UrnAttribute> for UrnAttribute {
        fn from(value: super::UrnAttribute) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`ValidationProblemDetails`](super::ValidationProblemDetails).
    #[derive(Clone, Debug)]
    pub struct ValidationProblemDetails {
        errors: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::vec::Vec<::std::string::String>,
                >,
            >,
            ::std::string::String,
        >,
        status: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
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
    }
    impl ::std::default::Default for ValidationProblemDetails {
        fn default() -> Self {
            Self {
                errors: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                trace_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ValidationProblemDetails {
        /// Messages by member or parameter.
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
        /// Id of the call in the logs of Altinn.
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
    }
    impl ::std::convert::TryFrom<ValidationProblemDetails>
    for super::ValidationProblemDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ValidationProblemDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                errors: value.errors?,
                status: value.status?,
                title: value.title?,
                trace_id: value.trace_id?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::ValidationProblemDetails>
    for ValidationProblemDetails {
        fn from(value: super::ValidationProblemDetails) -> Self {
            Self {
                errors: Ok(value.errors),
                status: Ok(value.status),
                title: Ok(value.title),
                trace_id: Ok(value.trace_id),
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
        ("AuthorizedResource", generator.subschema_for::<AuthorizedInstance>()),
        ("AuthorizedPartiesRequest", generator.subschema_for::<AuthorizedPartiesRequest>()),
        ("AuthorizedParty", generator.subschema_for::<AuthorizedParty>()),
        ("AuthorizedPartyType", generator.subschema_for::<AuthorizedPartyType>()),
        ("/paths/~1resourceowner~1authorizedparties/post/parameters/include_inactive_parties", generator.subschema_for::<IncludeInactiveParties>()),
        ("/paths/~1resourceowner~1authorizedparties/post/parameters/include_parties_via_key_roles", generator.subschema_for::<IncludePartiesViaKeyRoles>()),
        ("/paths/~1resourceowner~1authorizedparties/post/parameters/include_sub_parties", generator.subschema_for::<IncludeSubParties>()),
        ("MaskinportenDelegation", generator.subschema_for::<MaskinportenDelegation>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("UrnAttribute", generator.subschema_for::<UrnAttribute>()),
        ("ValidationProblemDetails", generator.subschema_for::<ValidationProblemDetails>()),
    ]
}
