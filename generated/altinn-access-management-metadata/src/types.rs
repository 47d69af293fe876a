// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-metadata.json (version 1.0.0). Do not edit: change specs/ instead.

/// An area: access packages that belong together.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Area {
    /// What it is for, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The group that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group: ::std::option::Option<AreaGroup>,
    /// Address of its icon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "iconUrl")]
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Name, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Its packages.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub packages: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::option::Option<Package>>,
    >,
    /// Identifier as a URN.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub urn: ::std::option::Option<::std::string::String>,
}
impl Area {
    pub fn builder() -> builder::Area {
        ::std::default::Default::default()
    }
}
/// A group of areas.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct AreaGroup {
    /// Its areas.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub areas: ::altinn_runtime::Optional<::std::vec::Vec<::std::option::Option<Area>>>,
    /// What it is for, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Name, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Type of party that it is meant for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Identifier as a URN.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub urn: ::std::option::Option<::std::string::String>,
}
impl AreaGroup {
    pub fn builder() -> builder::AreaGroup {
        ::std::default::Default::default()
    }
}
/// An access package: resources that are delegated together.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Package {
    /// The area that it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub area: ::std::option::Option<Area>,
    /// What it is for, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Whether it can be assigned.
    #[serde(rename = "isAssignable")]
    pub is_assignable: bool,
    /// Whether it can be delegated to others.
    #[serde(rename = "isDelegable")]
    pub is_delegable: bool,
    /// Whether policies of resources can refer to it.
    #[serde(rename = "isResourcePolicyAvailable")]
    pub is_resource_policy_available: bool,
    /// Name, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Its resources.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resources: ::altinn_runtime::Optional<::std::vec::Vec<Resource>>,
    /// Type of party that can have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<Type>,
    /// Identifier as a URN.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub urn: ::std::option::Option<::std::string::String>,
}
impl Package {
    pub fn builder() -> builder::Package {
        ::std::default::Default::default()
    }
}
/// Who provides a role, type or resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Provider {
    /// Code, such as `skd`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Address of its logo.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "logoUrl")]
    pub logo_url: ::std::option::Option<::std::string::String>,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Organisation number, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "refId")]
    pub ref_id: ::std::option::Option<::std::string::String>,
    /// Its type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<ProviderType>,
    /// Identifier of its type.
    #[serde(rename = "typeId")]
    pub type_id: ::altinn_runtime::Uuid,
}
impl Provider {
    pub fn builder() -> builder::Provider {
        ::std::default::Default::default()
    }
}
/// A type of provider.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProviderType {
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ProviderType {
    pub fn builder() -> builder::ProviderType {
        ::std::default::Default::default()
    }
}
/// A resource of the resource registry.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Resource {
    /// What it is for, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Name, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Who provides it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<Provider>,
    /// Identifier of its provider.
    #[serde(rename = "providerId")]
    pub provider_id: ::altinn_runtime::Uuid,
    /// Identifier in the resource registry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "refId")]
    pub ref_id: ::std::option::Option<::std::string::String>,
    /// Its type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<ResourceType>,
    /// Identifier of its type.
    #[serde(rename = "typeId")]
    pub type_id: ::altinn_runtime::Uuid,
}
impl Resource {
    pub fn builder() -> builder::Resource {
        ::std::default::Default::default()
    }
}
/// A type of resource.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ResourceType {
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl ResourceType {
    pub fn builder() -> builder::ResourceType {
        ::std::default::Default::default()
    }
}
/// A role.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Role {
    /// Code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// What it is for, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Whether it is a key role, whose holders act for the organisation.
    #[serde(rename = "isKeyRole")]
    pub is_key_role: bool,
    /// Whether policies of resources can refer to it.
    #[serde(rename = "isResourcePolicyAvailable")]
    pub is_resource_policy_available: bool,
    /// Whether it can be taken back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "isRevocable")]
    pub is_revocable: ::std::option::Option<bool>,
    /// Code in Altinn II.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "legacyRoleCode")]
    pub legacy_role_code: ::std::option::Option<::std::string::String>,
    /// URN of the role in Altinn II.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "legacyUrn")]
    pub legacy_urn: ::std::option::Option<::std::string::String>,
    /// Name, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Who provides it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<Provider>,
    /// Identifier as a URN.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub urn: ::std::option::Option<::std::string::String>,
}
impl Role {
    pub fn builder() -> builder::Role {
        ::std::default::Default::default()
    }
}
/// A field that a search matched.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SearchField {
    /// Name of the field.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub field: ::std::option::Option<::std::string::String>,
    /// How well it fits; higher is better.
    pub score: ::altinn_runtime::Number,
    /// Its value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Its words.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub words: ::altinn_runtime::Optional<::std::vec::Vec<SearchWord>>,
}
impl SearchField {
    pub fn builder() -> builder::SearchField {
        ::std::default::Default::default()
    }
}
/// A package that a search found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SearchObjectOfPackage {
    /// What matched.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub fields: ::altinn_runtime::Optional<::std::vec::Vec<SearchField>>,
    /// The package.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<Package>,
    /// How well it fits; higher is better.
    pub score: ::altinn_runtime::Number,
}
impl SearchObjectOfPackage {
    pub fn builder() -> builder::SearchObjectOfPackage {
        ::std::default::Default::default()
    }
}
/// A word of a field.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SearchWord {
    /// The word.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<::std::string::String>,
    /// Whether it matched.
    #[serde(rename = "isMatch")]
    pub is_match: bool,
    /// The word in small letters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lowercaseContent")]
    pub lowercase_content: ::std::option::Option<::std::string::String>,
    /// How well it fits; higher is better.
    pub score: ::altinn_runtime::Number,
}
impl SearchWord {
    pub fn builder() -> builder::SearchWord {
        ::std::default::Default::default()
    }
}
/// A kind of party, such as a legal form.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct SubType {
    /// What it is for, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Name, such as `AS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Its type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "type")]
    pub type_: ::std::option::Option<Type>,
    /// Identifier of its type.
    #[serde(rename = "typeId")]
    pub type_id: ::altinn_runtime::Uuid,
}
impl SubType {
    pub fn builder() -> builder::SubType {
        ::std::default::Default::default()
    }
}
/// A type of party: organisation, person and so on.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Type {
    /// Identifier.
    pub id: ::altinn_runtime::Uuid,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Who provides it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<Provider>,
    /// Identifier of its provider.
    #[serde(rename = "providerId")]
    pub provider_id: ::altinn_runtime::Uuid,
}
impl Type {
    pub fn builder() -> builder::Type {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Area`](super::Area).
    #[derive(Clone, Debug)]
    pub struct Area {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        group: ::std::result::Result<
            ::std::option::Option<super::AreaGroup>,
            ::std::string::String,
        >,
        icon_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        packages: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<::std::option::Option<super::Package>>,
            >,
            ::std::string::String,
        >,
        urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Area {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                group: Ok(::std::default::Default::default()),
                icon_url: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
                packages: Ok(::std::default::Default::default()),
                urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Area {
        /// What it is for, in the language of `Accept-Language`.
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
        /// The group that it belongs to.
        pub fn group<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AreaGroup>,
            T::Error: ::std::fmt::Display,
        {
            self.group = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for group: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Address of its icon.
        pub fn icon_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.icon_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for icon_url: {e}")
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
        /// Name, in the language of `Accept-Language`.
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
        /// Its packages.
        pub fn packages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<::std::option::Option<super::Package>>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.packages = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for packages: {e}")
                });
            self
        }
        /// Identifier as a URN.
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
    impl ::std::convert::TryFrom<Area> for super::Area {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Area,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                group: value.group?,
                icon_url: value.icon_url?,
                id: value.id?,
                name: value.name?,
                packages: value.packages?,
                urn: value.urn?,
            })
        }
    }
    impl ::std::convert::From<super::Area> for Area {
        fn from(value: super::Area) -> Self {
            Self {
                description: Ok(value.description),
                group: Ok(value.group),
                icon_url: Ok(value.icon_url),
                id: Ok(value.id),
                name: Ok(value.name),
                packages: Ok(value.packages),
                urn: Ok(value.urn),
            }
        }
    }
    /// Builder of [`AreaGroup`](super::AreaGroup).
    #[derive(Clone, Debug)]
    pub struct AreaGroup {
        areas: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::vec::Vec<::std::option::Option<super::Area>>,
            >,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AreaGroup {
        fn default() -> Self {
            Self {
                areas: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl AreaGroup {
        /// Its areas.
        pub fn areas<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::vec::Vec<::std::option::Option<super::Area>>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.areas = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for areas: {e}"));
            self
        }
        /// What it is for, in the language of `Accept-Language`.
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
        /// Name, in the language of `Accept-Language`.
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
        /// Type of party that it is meant for.
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
        /// Identifier as a URN.
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
    impl ::std::convert::TryFrom<AreaGroup> for super::AreaGroup {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AreaGroup,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                areas: value.areas?,
                description: value.description?,
                id: value.id?,
                name: value.name?,
                type_: value.type_?,
                urn: value.urn?,
            })
        }
    }
    impl ::std::convert::From<super::AreaGroup> for AreaGroup {
        fn from(value: super::AreaGroup) -> Self {
            Self {
                areas: Ok(value.areas),
                description: Ok(value.description),
                id: Ok(value.id),
                name: Ok(value.name),
                type_: Ok(value.type_),
                urn: Ok(value.urn),
            }
        }
    }
    /// Builder of [`Package`](super::Package).
    #[derive(Clone, Debug)]
    pub struct Package {
        area: ::std::result::Result<
            ::std::option::Option<super::Area>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_assignable: ::std::result::Result<bool, ::std::string::String>,
        is_delegable: ::std::result::Result<bool, ::std::string::String>,
        is_resource_policy_available: ::std::result::Result<bool, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resources: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Resource>>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::Type>,
            ::std::string::String,
        >,
        urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Package {
        fn default() -> Self {
            Self {
                area: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                is_assignable: Err("no value supplied for is_assignable".to_string()),
                is_delegable: Err("no value supplied for is_delegable".to_string()),
                is_resource_policy_available: Err(
                    "no value supplied for is_resource_policy_available".to_string(),
                ),
                name: Ok(::std::default::Default::default()),
                resources: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Package {
        /// The area that it belongs to.
        pub fn area<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Area>,
            T::Error: ::std::fmt::Display,
        {
            self.area = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for area: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// What it is for, in the language of `Accept-Language`.
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
        /// Whether it can be assigned.
        pub fn is_assignable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_assignable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_assignable: {e}")
                });
            self
        }
        /// Whether it can be delegated to others.
        pub fn is_delegable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_delegable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_delegable: {e}")
                });
            self
        }
        /// Whether policies of resources can refer to it.
        pub fn is_resource_policy_available<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_resource_policy_available = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_resource_policy_available: {e}"
                    )
                });
            self
        }
        /// Name, in the language of `Accept-Language`.
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
        /// Its resources.
        pub fn resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Resource>>,
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
        /// Type of party that can have it.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Type>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier as a URN.
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
    impl ::std::convert::TryFrom<Package> for super::Package {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Package,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                area: value.area?,
                description: value.description?,
                id: value.id?,
                is_assignable: value.is_assignable?,
                is_delegable: value.is_delegable?,
                is_resource_policy_available: value.is_resource_policy_available?,
                name: value.name?,
                resources: value.resources?,
                type_: value.type_?,
                urn: value.urn?,
            })
        }
    }
    impl ::std::convert::From<super::Package> for Package {
        fn from(value: super::Package) -> Self {
            Self {
                area: Ok(value.area),
                description: Ok(value.description),
                id: Ok(value.id),
                is_assignable: Ok(value.is_assignable),
                is_delegable: Ok(value.is_delegable),
                is_resource_policy_available: Ok(value.is_resource_policy_available),
                name: Ok(value.name),
                resources: Ok(value.resources),
                type_: Ok(value.type_),
                urn: Ok(value.urn),
            }
        }
    }
    /// Builder of [`Provider`](super::Provider).
    #[derive(Clone, Debug)]
    pub struct Provider {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        logo_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ref_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::ProviderType>,
            ::std::string::String,
        >,
        type_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for Provider {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                logo_url: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                ref_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                type_id: Err("no value supplied for type_id".to_string()),
            }
        }
    }
    impl Provider {
        /// Code, such as `skd`.
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
        /// Address of its logo.
        pub fn logo_url<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.logo_url = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for logo_url: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name.
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
        /// Organisation number, nine digits.
        pub fn ref_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.ref_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ref_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Its type.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ProviderType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of its type.
        pub fn type_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.type_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for type_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Provider> for super::Provider {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Provider,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                id: value.id?,
                logo_url: value.logo_url?,
                name: value.name?,
                ref_id: value.ref_id?,
                type_: value.type_?,
                type_id: value.type_id?,
            })
        }
    }
    impl ::std::convert::From<super::Provider> for Provider {
        fn from(value: super::Provider) -> Self {
            Self {
                code: Ok(value.code),
                id: Ok(value.id),
                logo_url: Ok(value.logo_url),
                name: Ok(value.name),
                ref_id: Ok(value.ref_id),
                type_: Ok(value.type_),
                type_id: Ok(value.type_id),
            }
        }
    }
    /// Builder of [`ProviderType`](super::ProviderType).
    #[derive(Clone, Debug)]
    pub struct ProviderType {
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProviderType {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProviderType {
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
        /// Name.
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
    impl ::std::convert::TryFrom<ProviderType> for super::ProviderType {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProviderType,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::ProviderType> for ProviderType {
        fn from(value: super::ProviderType) -> Self {
            Self {
                id: Ok(value.id),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`Resource`](super::Resource).
    #[derive(Clone, Debug)]
    pub struct Resource {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        provider: ::std::result::Result<
            ::std::option::Option<super::Provider>,
            ::std::string::String,
        >,
        provider_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        ref_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::ResourceType>,
            ::std::string::String,
        >,
        type_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for Resource {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
                provider: Ok(::std::default::Default::default()),
                provider_id: Err("no value supplied for provider_id".to_string()),
                ref_id: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                type_id: Err("no value supplied for type_id".to_string()),
            }
        }
    }
    impl Resource {
        /// What it is for, in the language of `Accept-Language`.
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
        /// Name, in the language of `Accept-Language`.
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
        /// Who provides it.
        pub fn provider<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Provider>,
            T::Error: ::std::fmt::Display,
        {
            self.provider = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for provider: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of its provider.
        pub fn provider_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.provider_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for provider_id: {e}")
                });
            self
        }
        /// Identifier in the resource registry.
        pub fn ref_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.ref_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ref_id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Its type.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ResourceType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of its type.
        pub fn type_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.type_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for type_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Resource> for super::Resource {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Resource,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                id: value.id?,
                name: value.name?,
                provider: value.provider?,
                provider_id: value.provider_id?,
                ref_id: value.ref_id?,
                type_: value.type_?,
                type_id: value.type_id?,
            })
        }
    }
    impl ::std::convert::From<super::Resource> for Resource {
        fn from(value: super::Resource) -> Self {
            Self {
                description: Ok(value.description),
                id: Ok(value.id),
                name: Ok(value.name),
                provider: Ok(value.provider),
                provider_id: Ok(value.provider_id),
                ref_id: Ok(value.ref_id),
                type_: Ok(value.type_),
                type_id: Ok(value.type_id),
            }
        }
    }
    /// Builder of [`ResourceType`](super::ResourceType).
    #[derive(Clone, Debug)]
    pub struct ResourceType {
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ResourceType {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ResourceType {
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
        /// Name.
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
    impl ::std::convert::TryFrom<ResourceType> for super::ResourceType {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ResourceType,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                name: value.name?,
            })
        }
    }
    impl ::std::convert::From<super::ResourceType> for ResourceType {
        fn from(value: super::ResourceType) -> Self {
            Self {
                id: Ok(value.id),
                name: Ok(value.name),
            }
        }
    }
    /// Builder of [`Role`](super::Role).
    #[derive(Clone, Debug)]
    pub struct Role {
        code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_key_role: ::std::result::Result<bool, ::std::string::String>,
        is_resource_policy_available: ::std::result::Result<bool, ::std::string::String>,
        is_revocable: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        legacy_role_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        legacy_urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        provider: ::std::result::Result<
            ::std::option::Option<super::Provider>,
            ::std::string::String,
        >,
        urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Role {
        fn default() -> Self {
            Self {
                code: Ok(::std::default::Default::default()),
                description: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                is_key_role: Err("no value supplied for is_key_role".to_string()),
                is_resource_policy_available: Err(
                    "no value supplied for is_resource_policy_available".to_string(),
                ),
                is_revocable: Ok(::std::default::Default::default()),
                legacy_role_code: Ok(::std::default::Default::default()),
                legacy_urn: Ok(::std::default::Default::default()),
                name: Ok(::std::default::Default::default()),
                provider: Ok(::std::default::Default::default()),
                urn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Role {
        /// Code.
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
        /// What it is for, in the language of `Accept-Language`.
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
        /// Whether it is a key role, whose holders act for the organisation.
        pub fn is_key_role<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_key_role = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_key_role: {e}")
                });
            self
        }
        /// Whether policies of resources can refer to it.
        pub fn is_resource_policy_available<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_resource_policy_available = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for is_resource_policy_available: {e}"
                    )
                });
            self
        }
        /// Whether it can be taken back.
        pub fn is_revocable<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_revocable = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_revocable: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Code in Altinn II.
        pub fn legacy_role_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.legacy_role_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for legacy_role_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// URN of the role in Altinn II.
        pub fn legacy_urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.legacy_urn = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for legacy_urn: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name, in the language of `Accept-Language`.
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
        /// Who provides it.
        pub fn provider<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Provider>,
            T::Error: ::std::fmt::Display,
        {
            self.provider = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for provider: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier as a URN.
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
    impl ::std::convert::TryFrom<Role> for super::Role {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Role,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                code: value.code?,
                description: value.description?,
                id: value.id?,
                is_key_role: value.is_key_role?,
                is_resource_policy_available: value.is_resource_policy_available?,
                is_revocable: value.is_revocable?,
                legacy_role_code: value.legacy_role_code?,
                legacy_urn: value.legacy_urn?,
                name: value.name?,
                provider: value.provider?,
                urn: value.urn?,
            })
        }
    }
    impl ::std::convert::From<super::Role> for Role {
        fn from(value: super::Role) -> Self {
            Self {
                code: Ok(value.code),
                description: Ok(value.description),
                id: Ok(value.id),
                is_key_role: Ok(value.is_key_role),
                is_resource_policy_available: Ok(value.is_resource_policy_available),
                is_revocable: Ok(value.is_revocable),
                legacy_role_code: Ok(value.legacy_role_code),
                legacy_urn: Ok(value.legacy_urn),
                name: Ok(value.name),
                provider: Ok(value.provider),
                urn: Ok(value.urn),
            }
        }
    }
    /// Builder of [`SearchField`](super::SearchField).
    #[derive(Clone, Debug)]
    pub struct SearchField {
        field: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        score: ::std::result::Result<::altinn_runtime::Number, ::std::string::String>,
        value: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        words: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SearchWord>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for SearchField {
        fn default() -> Self {
            Self {
                field: Ok(::std::default::Default::default()),
                score: Err("no value supplied for score".to_string()),
                value: Ok(::std::default::Default::default()),
                words: Ok(::std::default::Default::default()),
            }
        }
    }
    impl SearchField {
        /// Name of the field.
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
        /// How well it fits; higher is better.
        pub fn score<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.score = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for score: {e}"));
            self
        }
        /// Its value.
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
        /// Its words.
        pub fn words<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SearchWord>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.words = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for words: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SearchField> for super::SearchField {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SearchField,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                field: value.field?,
                score: value.score?,
                value: value.value?,
                words: value.words?,
            })
        }
    }
    impl ::std::convert::From<super::SearchField> for SearchField {
        fn from(value: super::SearchField) -> Self {
            Self {
                field: Ok(value.field),
                score: Ok(value.score),
                value: Ok(value.value),
                words: Ok(value.words),
            }
        }
    }
    /// Builder of [`SearchObjectOfPackage`](super::SearchObjectOfPackage).
    #[derive(Clone, Debug)]
    pub struct SearchObjectOfPackage {
        fields: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::SearchField>>,
            ::std::string::String,
        >,
        object: ::std::result::Result<
            ::std::option::Option<super::Package>,
            ::std::string::String,
        >,
        score: ::std::result::Result<::altinn_runtime::Number, ::std::string::String>,
    }
    impl ::std::default::Default for SearchObjectOfPackage {
        fn default() -> Self {
            Self {
                fields: Ok(::std::default::Default::default()),
                object: Ok(::std::default::Default::default()),
                score: Err("no value supplied for score".to_string()),
            }
        }
    }
    impl SearchObjectOfPackage {
        /// What matched.
        pub fn fields<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::SearchField>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.fields = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for fields: {e}"));
            self
        }
        /// The package.
        pub fn object<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Package>,
            T::Error: ::std::fmt::Display,
        {
            self.object = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for object: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// How well it fits; higher is better.
        pub fn score<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.score = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for score: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SearchObjectOfPackage>
    for super::SearchObjectOfPackage {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SearchObjectOfPackage,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                fields: value.fields?,
                object: value.object?,
                score: value.score?,
            })
        }
    }
    impl ::std::convert::From<super::SearchObjectOfPackage> for SearchObjectOfPackage {
        fn from(value: super::SearchObjectOfPackage) -> Self {
            Self {
                fields: Ok(value.fields),
                object: Ok(value.object),
                score: Ok(value.score),
            }
        }
    }
    /// Builder of [`SearchWord`](super::SearchWord).
    #[derive(Clone, Debug)]
    pub struct SearchWord {
        content: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_match: ::std::result::Result<bool, ::std::string::String>,
        lowercase_content: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        score: ::std::result::Result<::altinn_runtime::Number, ::std::string::String>,
    }
    impl ::std::default::Default for SearchWord {
        fn default() -> Self {
            Self {
                content: Ok(::std::default::Default::default()),
                is_match: Err("no value supplied for is_match".to_string()),
                lowercase_content: Ok(::std::default::Default::default()),
                score: Err("no value supplied for score".to_string()),
            }
        }
    }
    impl SearchWord {
        /// The word.
        pub fn content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.content = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for content: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether it matched.
        pub fn is_match<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_match = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_match: {e}")
                });
            self
        }
        /// The word in small letters.
        pub fn lowercase_content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.lowercase_content = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for lowercase_content: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// How well it fits; higher is better.
        pub fn score<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.score = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for score: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SearchWord> for super::SearchWord {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SearchWord,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                content: value.content?,
                is_match: value.is_match?,
                lowercase_content: value.lowercase_content?,
                score: value.score?,
            })
        }
    }
    impl ::std::convert::From<super::SearchWord> for SearchWord {
        fn from(value: super::SearchWord) -> Self {
            Self {
                content: Ok(value.content),
                is_match: Ok(value.is_match),
                lowercase_content: Ok(value.lowercase_content),
                score: Ok(value.score),
            }
        }
    }
    /// Builder of [`SubType`](super::SubType).
    #[derive(Clone, Debug)]
    pub struct SubType {
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<super::Type>,
            ::std::string::String,
        >,
        type_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
    }
    impl ::std::default::Default for SubType {
        fn default() -> Self {
            Self {
                description: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                type_id: Err("no value supplied for type_id".to_string()),
            }
        }
    }
    impl SubType {
        /// What it is for, in the language of `Accept-Language`.
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
        /// Name, such as `AS`.
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
        /// Its type.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Type>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of its type.
        pub fn type_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.type_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for type_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SubType> for super::SubType {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SubType,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                description: value.description?,
                id: value.id?,
                name: value.name?,
                type_: value.type_?,
                type_id: value.type_id?,
            })
        }
    }
    impl ::std::convert::From<super::SubType> for SubType {
        fn from(value: super::SubType) -> Self {
            Self {
                description: Ok(value.description),
                id: Ok(value.id),
                name: Ok(value.name),
                type_: Ok(value.type_),
                type_id: Ok(value.type_id),
            }
        }
    }
    /// Builder of [`Type`](super::Type).
    #[derive(Clone, Debug)]
    pub struct Type {
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        provider: ::std::result::Result<
            ::std::option::Option<super::Provider>,
            ::std::string::String,
        >,
        provider_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Type {
        fn default() -> Self {
            Self {
                id: Err("no value supplied for id".to_string()),
                name: Ok(::std::default::Default::default()),
                provider: Ok(::std::default::Default::default()),
                provider_id: Err("no value supplied for provider_id".to_string()),
            }
        }
    }
    impl Type {
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
        /// Name.
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
        /// Who provides it.
        pub fn provider<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Provider>,
            T::Error: ::std::fmt::Display,
        {
            self.provider = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for provider: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Identifier of its provider.
        pub fn provider_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.provider_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for provider_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Type> for super::Type {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Type,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                id: value.id?,
                name: value.name?,
                provider: value.provider?,
                provider_id: value.provider_id?,
            })
        }
    }
    impl ::std::convert::From<super::Type> for Type {
        fn from(value: super::Type) -> Self {
            Self {
                id: Ok(value.id),
                name: Ok(value.name),
                provider: Ok(value.provider),
                provider_id: Ok(value.provider_id),
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
        ("AreaDto", generator.subschema_for::<Area>()),
        ("AreaGroupDto", generator.subschema_for::<AreaGroup>()),
        ("PackageDto", generator.subschema_for::<Package>()),
        ("ProviderDto", generator.subschema_for::<Provider>()),
        ("ProviderTypeDto", generator.subschema_for::<ProviderType>()),
        ("ResourceDto", generator.subschema_for::<Resource>()),
        ("ResourceTypeDto", generator.subschema_for::<ResourceType>()),
        ("RoleDto", generator.subschema_for::<Role>()),
        ("SearchField", generator.subschema_for::<SearchField>()),
        ("SearchObjectOfPackageDto", generator.subschema_for::<SearchObjectOfPackage>()),
        ("SearchWord", generator.subschema_for::<SearchWord>()),
        ("SubTypeDto", generator.subschema_for::<SubType>()),
        ("TypeDto", generator.subschema_for::<Type>()),
    ]
}
