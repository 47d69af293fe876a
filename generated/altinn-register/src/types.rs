// Machine-written by `cargo xtask regenerate` from altinn-platform-register-v1.json (version v1). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// Kind of party; a number on the wire.
    pub enum PartyType: i64 {
        Person = 1 "Person",
        Organisation = 2 "Organisation",
        SelfIdentified = 3 "SelfIdentified",
        SubUnit = 4 "SubUnit",
        BankruptcyEstate = 5 "BankruptcyEstate",
    } else Unknown
}

/// An organisation as the register knows it.
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
    /// `eMailAddress`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "eMailAddress")]
    pub e_mail_address: ::std::option::Option<::std::string::String>,
    /// Rarely filled.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "faxNumber")]
    pub fax_number: ::std::option::Option<::std::string::String>,
    /// Home page.
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
    /// Status letter from the national register; `N` is normal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "unitStatus")]
    pub unit_status: ::std::option::Option<::std::string::String>,
    /// Code of the legal form, for example `AS` or `BEDR`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "unitType")]
    pub unit_type: ::std::option::Option<::std::string::String>,
}
impl Organization {
    pub fn builder() -> builder::Organization {
        ::std::default::Default::default()
    }
}
/// Somebody that can act or be acted for in Altinn.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Party {
    /// Subunits, when the list was asked for.
    #[serde(rename = "childParties")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub child_parties: ::altinn_runtime::Optional<::std::vec::Vec<Party>>,
    /// The party as a urn with its public number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalUrn")]
    pub external_urn: ::std::option::Option<::std::string::String>,
    /// True when the party is struck off the register.
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    /// When Altinn last changed the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChangedInAltinn")]
    pub last_changed_in_altinn: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the national register last changed the entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "lastChangedInExternalRegister")]
    pub last_changed_in_external_register: ::std::option::Option<
        ::altinn_runtime::Timestamp,
    >,
    /// Name for display.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// True when the party is listed only because the user has access to one of its subunits.
    #[serde(rename = "onlyHierarchyElementWithNoAccess")]
    pub only_hierarchy_element_with_no_access: bool,
    /// Nine digits, when the party is an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orgNumber")]
    pub org_number: ::std::option::Option<::std::string::String>,
    /// Details, when the party is an organisation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization: ::std::option::Option<Organization>,
    /// Number that Altinn gives each party.
    #[serde(rename = "partyId")]
    pub party_id: i32,
    /// Kind of party.
    #[serde(rename = "partyTypeName")]
    pub party_type_name: PartyType,
    /// Guid that Altinn gives each party.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "partyUuid")]
    pub party_uuid: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Details, when the party is a person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub person: ::std::option::Option<Person>,
    /// Eleven digits, when the party is a person; treat as personal data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssn: ::std::option::Option<::std::string::String>,
    /// Code of the legal form, for organisations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "unitType")]
    pub unit_type: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Party {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Party")
            .field("child_parties", &self.child_parties)
            .field("external_urn", &self.external_urn)
            .field("is_deleted", &self.is_deleted)
            .field("last_changed_in_altinn", &self.last_changed_in_altinn)
            .field(
                "last_changed_in_external_register",
                &self.last_changed_in_external_register,
            )
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
/// What to look for; set exactly one member.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PartyLookup {
    /// Organisation number, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "orgNo")]
    pub org_no: ::std::option::Option<::std::string::String>,
    /// National identity number, eleven digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssn: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for PartyLookup {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PartyLookup")
            .field("org_no", &self.org_no)
            .field("ssn", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl PartyLookup {
    pub fn builder() -> builder::PartyLookup {
        ::std::default::Default::default()
    }
}
/// A person as the register knows them. All of it is personal data.
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
    /// Letter after the house number, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressHouseLetter")]
    pub address_house_letter: ::std::option::Option<::std::string::String>,
    /// Number without the letter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressHouseNumber")]
    pub address_house_number: ::std::option::Option<::std::string::String>,
    /// `addressMunicipalName`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressMunicipalName")]
    pub address_municipal_name: ::std::option::Option<::std::string::String>,
    /// Four digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressMunicipalNumber")]
    pub address_municipal_number: ::std::option::Option<::std::string::String>,
    /// `addressPostalCode`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "addressPostalCode")]
    pub address_postal_code: ::std::option::Option<::std::string::String>,
    /// `addressStreetName`
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
    /// National identity number, eleven digits; treat as personal data.
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
/// Error body after RFC 9457.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProblemDetails {
    /// Code of the register, for example `REG-00008`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
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
/// Types for composing complex structures.
pub mod builder {
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
        /// `eMailAddress`
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
        /// Rarely filled.
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
        /// Home page.
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
        /// Status letter from the national register; `N` is normal.
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
        /// Code of the legal form, for example `AS` or `BEDR`.
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
        external_urn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_deleted: ::std::result::Result<bool, ::std::string::String>,
        last_changed_in_altinn: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        last_changed_in_external_register: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        only_hierarchy_element_with_no_access: ::std::result::Result<
            bool,
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
        party_id: ::std::result::Result<i32, ::std::string::String>,
        party_type_name: ::std::result::Result<super::PartyType, ::std::string::String>,
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
                .field("external_urn", &self.external_urn)
                .field("is_deleted", &self.is_deleted)
                .field("last_changed_in_altinn", &self.last_changed_in_altinn)
                .field(
                    "last_changed_in_external_register",
                    &self.last_changed_in_external_register,
                )
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
                external_urn: Ok(::std::default::Default::default()),
                is_deleted: Err("no value supplied for is_deleted".to_string()),
                last_changed_in_altinn: Ok(::std::default::Default::default()),
                last_changed_in_external_register: Ok(
                    ::std::default::Default::default(),
                ),
                name: Ok(::std::default::Default::default()),
                only_hierarchy_element_with_no_access: Err(
                    "no value supplied for only_hierarchy_element_with_no_access"
                        .to_string(),
                ),
                org_number: Ok(::std::default::Default::default()),
                organization: Ok(::std::default::Default::default()),
                party_id: Err("no value supplied for party_id".to_string()),
                party_type_name: Err(
                    "no value supplied for party_type_name".to_string(),
                ),
                party_uuid: Ok(::std::default::Default::default()),
                person: Ok(::std::default::Default::default()),
                ssn: Ok(::std::default::Default::default()),
                unit_type: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Party {
        /// Subunits, when the list was asked for.
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
        /// The party as a urn with its public number.
        pub fn external_urn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.external_urn = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for external_urn: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True when the party is struck off the register.
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
        /// When Altinn last changed the entry.
        pub fn last_changed_in_altinn<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_in_altinn = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for last_changed_in_altinn: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the national register last changed the entry.
        pub fn last_changed_in_external_register<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed_in_external_register = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for last_changed_in_external_register: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name for display.
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
        /// True when the party is listed only because the user has access to one of its subunits.
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
        /// Nine digits, when the party is an organisation.
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
        /// Details, when the party is an organisation.
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
        /// Number that Altinn gives each party.
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
        /// Kind of party.
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
        /// Guid that Altinn gives each party.
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
        /// Details, when the party is a person.
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
        /// Eleven digits, when the party is a person; treat as personal data.
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
        /// Code of the legal form, for organisations.
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
                external_urn: value.external_urn?,
                is_deleted: value.is_deleted?,
                last_changed_in_altinn: value.last_changed_in_altinn?,
                last_changed_in_external_register: value
                    .last_changed_in_external_register?,
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
                external_urn: Ok(value.external_urn),
                is_deleted: Ok(value.is_deleted),
                last_changed_in_altinn: Ok(value.last_changed_in_altinn),
                last_changed_in_external_register: Ok(
                    value.last_changed_in_external_register,
                ),
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
    /// Builder of [`PartyLookup`](super::PartyLookup).
    #[derive(Clone)]
    pub struct PartyLookup {
        org_no: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        ssn: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for PartyLookup {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PartyLookup")
                .field("org_no", &self.org_no)
                .field("ssn", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for PartyLookup {
        fn default() -> Self {
            Self {
                org_no: Ok(::std::default::Default::default()),
                ssn: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PartyLookup {
        /// Organisation number, nine digits.
        pub fn org_no<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.org_no = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for org_no: {e}"))
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
    impl ::std::convert::TryFrom<PartyLookup> for super::PartyLookup {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PartyLookup,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                org_no: value.org_no?,
                ssn: value.ssn?,
            })
        }
    }
    impl ::std::convert::From<super::PartyLookup> for PartyLookup {
        fn from(value: super::PartyLookup) -> Self {
            Self {
                org_no: Ok(value.org_no),
                ssn: Ok(value.ssn),
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
        /// Letter after the house number, if any.
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
        /// Number without the letter.
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
        /// `addressMunicipalName`
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
        /// Four digits.
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
        /// `addressStreetName`
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
        /// National identity number, eleven digits; treat as personal data.
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
                code: Ok(::std::default::Default::default()),
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
        /// Code of the register, for example `REG-00008`.
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
                code: value.code?,
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
                code: Ok(value.code),
                detail: Ok(value.detail),
                instance: Ok(value.instance),
                status: Ok(value.status),
                title: Ok(value.title),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
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
        ("Organization", generator.subschema_for::<Organization>()),
        ("Party", generator.subschema_for::<Party>()),
        ("PartyLookup", generator.subschema_for::<PartyLookup>()),
        ("PartyType", generator.subschema_for::<PartyType>()),
        ("Person", generator.subschema_for::<Person>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
    ]
}
