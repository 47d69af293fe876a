// Machine-written by `cargo xtask regenerate` from altinn-platform-profile-v1.json (version v1). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// What an address is for.
    pub enum AddressType: str {
        Email = "Email",
        Sms = "Sms",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// A language of the portal.
    pub enum Language: str {
        Nb = "Nb",
        En = "En",
        Nn = "Nn",
    } else Unknown
}

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

::altinn_runtime::open_enum! {
    /// How a user is identified; a number on the wire.
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
    /// Whether an address has been verified: `Verified` by the user, `Unverified`, or `Legacy` when it is older than verification.
    pub enum VerificationStatus: str {
        Legacy = "Legacy",
        Verified = "Verified",
        Unverified = "Unverified",
    } else Unknown
}

/// Where a code is sent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AddressCodeSendRequest {
    /// Which of the two it is.
    #[serde(rename = "type")]
    pub type_: AddressType,
    /// The e-mail address, or the telephone number with `+` and country code.
    pub value: ::std::string::String,
}
impl AddressCodeSendRequest {
    pub fn builder() -> builder::AddressCodeSendRequest {
        ::std::default::Default::default()
    }
}
/// An address and its code.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct AddressVerificationRequest {
    /// Which kind of address it is.
    #[serde(rename = "type")]
    pub type_: AddressType,
    /// The address that the code was sent to.
    pub value: ::std::string::String,
    /// Six digits.
    #[serde(rename = "verificationCode")]
    pub verification_code: ::std::string::String,
}
impl AddressVerificationRequest {
    pub fn builder() -> builder::AddressVerificationRequest {
        ::std::default::Default::default()
    }
}
/// The name of a group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct GroupRequest {
    /// What the group is called.
    pub name: ::std::string::String,
}
impl GroupRequest {
    pub fn builder() -> builder::GroupRequest {
        ::std::default::Default::default()
    }
}
/// An e-mail address or a phone number that is registered for an organisation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationAddress {
    /// Plus sign and one to three digits, for example `+47`; required with `phone`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// Leave out when `phone` is given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// Number of the entry.
    #[serde(rename = "notificationAddressId")]
    pub notification_address_id: i32,
    /// Digits only, without the country code; leave out when `email` is given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
}
impl NotificationAddress {
    pub fn builder() -> builder::NotificationAddress {
        ::std::default::Default::default()
    }
}
/// An e-mail address or a phone number, to be registered for an organisation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NotificationAddressRequest {
    /// Plus sign and one to three digits, for example `+47`; required with `phone`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// Leave out when `phone` is given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// Digits only, without the country code; leave out when `email` is given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
}
impl NotificationAddressRequest {
    pub fn builder() -> builder::NotificationAddressRequest {
        ::std::default::Default::default()
    }
}
/// How a user is notified on behalf of a party.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct NotificationSettings {
    /// Absent for no e-mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailAddress")]
    pub email_address: ::std::option::Option<::std::string::String>,
    /// State of the e-mail address; absent when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailVerificationStatus")]
    pub email_verification_status: ::std::option::Option<VerificationStatus>,
    /// True when the user should be asked whether the addresses still hold.
    #[serde(rename = "needsConfirmation")]
    pub needs_confirmation: bool,
    /// Party that the settings are about.
    #[serde(rename = "partyUuid")]
    pub party_uuid: ::altinn_runtime::Uuid,
    /// With `+` or `00` and country code, or five or eight digits for Norwegian numbers; absent for no SMS.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// Resources to be notified about, as `urn:altinn:resource:{id}`; all when empty or absent.
    #[serde(rename = "resourceIncludeList")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub resource_include_list: ::std::vec::Vec<::std::string::String>,
    /// State of the phone number; absent when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "smsVerificationStatus")]
    pub sms_verification_status: ::std::option::Option<VerificationStatus>,
    /// User that the settings belong to.
    #[serde(rename = "userId")]
    pub user_id: i32,
}
impl NotificationSettings {
    pub fn builder() -> builder::NotificationSettings {
        ::std::default::Default::default()
    }
}
/// Notification settings that change.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NotificationSettingsPatchRequest {
    /// Where e-mails go; verified.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailAddress")]
    pub email_address: ::std::option::Option<::std::string::String>,
    /// Where SMS go; verified.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// The resources that are notified of, as `urn:altinn:resource:{id}`; an empty list means all.
    #[serde(rename = "resourceIncludeList")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource_include_list: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
}
impl NotificationSettingsPatchRequest {
    pub fn builder() -> builder::NotificationSettingsPatchRequest {
        ::std::default::Default::default()
    }
}
/// How a user wants to be notified on behalf of a party.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NotificationSettingsRequest {
    /// Absent for no e-mail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "emailAddress")]
    pub email_address: ::std::option::Option<::std::string::String>,
    /// With `+` or `00` and country code, or five or eight digits for Norwegian numbers; absent for no SMS.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// Resources to be notified about, as `urn:altinn:resource:{id}`; all when empty or absent.
    #[serde(rename = "resourceIncludeList")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub resource_include_list: ::altinn_runtime::Optional<
        ::std::vec::Vec<::std::string::String>,
    >,
}
impl NotificationSettingsRequest {
    pub fn builder() -> builder::NotificationSettingsRequest {
        ::std::default::Default::default()
    }
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
/// An organisation with its notification addresses.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct OrganizationNotificationAddresses {
    /// All addresses that are registered.
    #[serde(rename = "notificationAddresses")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub notification_addresses: ::altinn_runtime::Optional<
        ::std::vec::Vec<NotificationAddress>,
    >,
    /// Nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "organizationNumber")]
    pub organization_number: ::std::option::Option<::std::string::String>,
}
impl OrganizationNotificationAddresses {
    pub fn builder() -> builder::OrganizationNotificationAddresses {
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
    /// The party as a URN with its public number.
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
/// A named group of parties that a user has made.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PartyGroup {
    /// Number of the group; older servers leave it out.
    #[serde(rename = "groupId")]
    pub group_id: i32,
    /// True for the group of favourites, which cannot be renamed or deleted.
    #[serde(rename = "isFavorite")]
    pub is_favorite: bool,
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Guids of the parties.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub parties: ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
}
impl PartyGroup {
    pub fn builder() -> builder::PartyGroup {
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
/// Error body after RFC 9457. Some errors of this API come as a plain string or without a body instead.
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
    /// URI of this occurrence, or of what stood in the way.
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
/// How a user has set up the portal.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ProfileSettingPreference {
    /// True when the user does not want to choose a party every time.
    #[serde(rename = "doNotPromptForParty")]
    pub do_not_prompt_for_party: bool,
    /// `nb`, `nn` or `en`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// Old name of `language`, only for writing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "languageType")]
    pub language_type: ::std::option::Option<::std::string::String>,
    /// Party chosen after login; 0 for none. Giving way to `preselectedPartyUuid`.
    #[serde(rename = "preSelectedPartyId")]
    pub pre_selected_party_id: i32,
    /// Guid of the party chosen after login.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "preselectedPartyUuid")]
    pub preselected_party_uuid: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether deleted units show in the list of parties.
    #[serde(rename = "shouldShowDeletedEntities")]
    pub should_show_deleted_entities: bool,
    /// Whether subunits show in the list of parties.
    #[serde(rename = "shouldShowSubEntities")]
    pub should_show_sub_entities: bool,
    /// Whether clients show in the list of parties.
    #[serde(rename = "showClientUnits")]
    pub show_client_units: bool,
}
impl ProfileSettingPreference {
    pub fn builder() -> builder::ProfileSettingPreference {
        ::std::default::Default::default()
    }
}
/// All settings of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ProfileSettingPutRequest {
    /// Whether the portal leaves out the question for whom to act.
    #[serde(rename = "doNotPromptForParty")]
    pub do_not_prompt_for_party: bool,
    /// The language of the portal.
    pub language: Language,
    /// The party that is acted for at first.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "preselectedPartyUuid")]
    pub preselected_party_uuid: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether deleted organisations are among the parties that are shown.
    #[serde(rename = "shouldShowDeletedEntities")]
    pub should_show_deleted_entities: bool,
    /// Whether subunits are among the parties that are shown.
    #[serde(rename = "shouldShowSubEntities")]
    pub should_show_sub_entities: bool,
    /// Whether clients are among the parties that are shown.
    #[serde(rename = "showClientUnits")]
    pub show_client_units: bool,
}
impl ProfileSettingPutRequest {
    pub fn builder() -> builder::ProfileSettingPutRequest {
        ::std::default::Default::default()
    }
}
/// Settings of a user that change.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct ProfileSettingsPatchRequest {
    /// Whether the portal leaves out the question for whom to act.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "doNotPromptForParty")]
    pub do_not_prompt_for_party: ::std::option::Option<bool>,
    /// The language of the portal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<Language>,
    /// The party that is acted for at first.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "preselectedPartyUuid")]
    pub preselected_party_uuid: ::std::option::Option<::altinn_runtime::Uuid>,
    /// Whether deleted organisations are among the parties that are shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "shouldShowDeletedEntities")]
    pub should_show_deleted_entities: ::std::option::Option<bool>,
    /// Whether subunits are among the parties that are shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "shouldShowSubEntities")]
    pub should_show_sub_entities: ::std::option::Option<bool>,
    /// Whether clients are among the parties that are shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "showClientUnits")]
    pub show_client_units: ::std::option::Option<bool>,
}
impl ProfileSettingsPatchRequest {
    pub fn builder() -> builder::ProfileSettingsPatchRequest {
        ::std::default::Default::default()
    }
}
/// A user of Altinn, with contact details and the party that the user is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct UserProfile {
    /// From the contact register; absent when unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// Identity at an external login provider, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "externalIdentity")]
    pub external_identity: ::std::option::Option<::std::string::String>,
    /// True when the person has declined digital communication.
    #[serde(rename = "isReserved")]
    pub is_reserved: bool,
    /// The party that the user is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub party: ::std::option::Option<Party>,
    /// Number of the party that the user is.
    #[serde(rename = "partyId")]
    pub party_id: i32,
    /// From the contact register; absent when unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// How the user has set up the portal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "profileSettingPreference")]
    pub profile_setting_preference: ::std::option::Option<ProfileSettingPreference>,
    /// Number that Altinn gives each user.
    #[serde(rename = "userId")]
    pub user_id: i32,
    /// Set for self-registered users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userName")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// How the user is identified.
    #[serde(rename = "userType")]
    pub user_type: UserType,
    /// Guid that Altinn gives each user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "userUuid")]
    pub user_uuid: ::std::option::Option<::altinn_runtime::Uuid>,
}
impl UserProfile {
    pub fn builder() -> builder::UserProfile {
        ::std::default::Default::default()
    }
}
/// Error body with messages per field.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ValidationProblemDetails {
    /// What went wrong this time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    /// Messages per field.
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub errors: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
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
impl ValidationProblemDetails {
    pub fn builder() -> builder::ValidationProblemDetails {
        ::std::default::Default::default()
    }
}
/// An address that a user has verified.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct VerifiedAddressResponse {
    /// Which of the two it is.
    #[serde(rename = "type")]
    pub type_: AddressType,
    /// The e-mail address, or the telephone number.
    pub value: ::std::string::String,
}
impl VerifiedAddressResponse {
    pub fn builder() -> builder::VerifiedAddressResponse {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`AddressCodeSendRequest`](super::AddressCodeSendRequest).
    #[derive(Clone, Debug)]
    pub struct AddressCodeSendRequest {
        type_: ::std::result::Result<super::AddressType, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for AddressCodeSendRequest {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl AddressCodeSendRequest {
        /// Which of the two it is.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AddressType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        /// The e-mail address, or the telephone number with `+` and country code.
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
    impl ::std::convert::TryFrom<AddressCodeSendRequest>
    for super::AddressCodeSendRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AddressCodeSendRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::AddressCodeSendRequest> for AddressCodeSendRequest {
        fn from(value: super::AddressCodeSendRequest) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
            }
        }
    }
    /// Builder of [`AddressVerificationRequest`](super::AddressVerificationRequest).
    #[derive(Clone, Debug)]
    pub struct AddressVerificationRequest {
        type_: ::std::result::Result<super::AddressType, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
        verification_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for AddressVerificationRequest {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
                verification_code: Err(
                    "no value supplied for verification_code".to_string(),
                ),
            }
        }
    }
    impl AddressVerificationRequest {
        /// Which kind of address it is.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AddressType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        /// The address that the code was sent to.
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
        /// Six digits.
        pub fn verification_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.verification_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for verification_code: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<AddressVerificationRequest>
    for super::AddressVerificationRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: AddressVerificationRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
                verification_code: value.verification_code?,
            })
        }
    }
    impl ::std::convert::From<super::AddressVerificationRequest>
    for AddressVerificationRequest {
        fn from(value: super::AddressVerificationRequest) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
                verification_code: Ok(value.verification_code),
            }
        }
    }
    /// Builder of [`GroupRequest`](super::GroupRequest).
    #[derive(Clone, Debug)]
    pub struct GroupRequest {
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for GroupRequest {
        fn default() -> Self {
            Self {
                name: Err("no value supplied for name".to_string()),
            }
        }
    }
    impl GroupRequest {
        /// What the group is called.
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<GroupRequest> for super::GroupRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GroupRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { name: value.name? })
        }
    }
    impl ::std::convert::From<super::GroupRequest> for GroupRequest {
        fn from(value: super::GroupRequest) -> Self {
            Self { name: Ok(value.name) }
        }
    }
    /// Builder of [`NotificationAddress`](super::NotificationAddress).
    #[derive(Clone, Debug)]
    pub struct NotificationAddress {
        country_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        email: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        notification_address_id: ::std::result::Result<i32, ::std::string::String>,
        phone: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationAddress {
        fn default() -> Self {
            Self {
                country_code: Ok(::std::default::Default::default()),
                email: Ok(::std::default::Default::default()),
                notification_address_id: Err(
                    "no value supplied for notification_address_id".to_string(),
                ),
                phone: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationAddress {
        /// Plus sign and one to three digits, for example `+47`; required with `phone`.
        pub fn country_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.country_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for country_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leave out when `phone` is given.
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
        /// Number of the entry.
        pub fn notification_address_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.notification_address_id = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for notification_address_id: {e}"
                    )
                });
            self
        }
        /// Digits only, without the country code; leave out when `email` is given.
        pub fn phone<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.phone = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for phone: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationAddress> for super::NotificationAddress {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationAddress,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                country_code: value.country_code?,
                email: value.email?,
                notification_address_id: value.notification_address_id?,
                phone: value.phone?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationAddress> for NotificationAddress {
        fn from(value: super::NotificationAddress) -> Self {
            Self {
                country_code: Ok(value.country_code),
                email: Ok(value.email),
                notification_address_id: Ok(value.notification_address_id),
                phone: Ok(value.phone),
            }
        }
    }
    /// Builder of [`NotificationAddressRequest`](super::NotificationAddressRequest).
    #[derive(Clone, Debug)]
    pub struct NotificationAddressRequest {
        country_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        email: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        phone: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationAddressRequest {
        fn default() -> Self {
            Self {
                country_code: Ok(::std::default::Default::default()),
                email: Ok(::std::default::Default::default()),
                phone: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationAddressRequest {
        /// Plus sign and one to three digits, for example `+47`; required with `phone`.
        pub fn country_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.country_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for country_code: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Leave out when `phone` is given.
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
        /// Digits only, without the country code; leave out when `email` is given.
        pub fn phone<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.phone = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for phone: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationAddressRequest>
    for super::NotificationAddressRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationAddressRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                country_code: value.country_code?,
                email: value.email?,
                phone: value.phone?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationAddressRequest>
    for NotificationAddressRequest {
        fn from(value: super::NotificationAddressRequest) -> Self {
            Self {
                country_code: Ok(value.country_code),
                email: Ok(value.email),
                phone: Ok(value.phone),
            }
        }
    }
    /// Builder of [`NotificationSettings`](super::NotificationSettings).
    #[derive(Clone, Debug)]
    pub struct NotificationSettings {
        email_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        email_verification_status: ::std::result::Result<
            ::std::option::Option<super::VerificationStatus>,
            ::std::string::String,
        >,
        needs_confirmation: ::std::result::Result<bool, ::std::string::String>,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        phone_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_include_list: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        sms_verification_status: ::std::result::Result<
            ::std::option::Option<super::VerificationStatus>,
            ::std::string::String,
        >,
        user_id: ::std::result::Result<i32, ::std::string::String>,
    }
    impl ::std::default::Default for NotificationSettings {
        fn default() -> Self {
            Self {
                email_address: Ok(::std::default::Default::default()),
                email_verification_status: Ok(::std::default::Default::default()),
                needs_confirmation: Err(
                    "no value supplied for needs_confirmation".to_string(),
                ),
                party_uuid: Err("no value supplied for party_uuid".to_string()),
                phone_number: Ok(::std::default::Default::default()),
                resource_include_list: Err(
                    "no value supplied for resource_include_list".to_string(),
                ),
                sms_verification_status: Ok(::std::default::Default::default()),
                user_id: Err("no value supplied for user_id".to_string()),
            }
        }
    }
    impl NotificationSettings {
        /// Absent for no e-mail.
        pub fn email_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// State of the e-mail address; absent when there is none.
        pub fn email_verification_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::VerificationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.email_verification_status = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for email_verification_status: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// True when the user should be asked whether the addresses still hold.
        pub fn needs_confirmation<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.needs_confirmation = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for needs_confirmation: {e}"
                    )
                });
            self
        }
        /// Party that the settings are about.
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
        /// With `+` or `00` and country code, or five or eight digits for Norwegian numbers; absent for no SMS.
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
        /// Resources to be notified about, as `urn:altinn:resource:{id}`; all when empty or absent.
        pub fn resource_include_list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.resource_include_list = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for resource_include_list: {e}"
                    )
                });
            self
        }
        /// State of the phone number; absent when there is none.
        pub fn sms_verification_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::VerificationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.sms_verification_status = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for sms_verification_status: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// User that the settings belong to.
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_id: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationSettings> for super::NotificationSettings {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationSettings,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email_address: value.email_address?,
                email_verification_status: value.email_verification_status?,
                needs_confirmation: value.needs_confirmation?,
                party_uuid: value.party_uuid?,
                phone_number: value.phone_number?,
                resource_include_list: value.resource_include_list?,
                sms_verification_status: value.sms_verification_status?,
                user_id: value.user_id?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationSettings> for NotificationSettings {
        fn from(value: super::NotificationSettings) -> Self {
            Self {
                email_address: Ok(value.email_address),
                email_verification_status: Ok(value.email_verification_status),
                needs_confirmation: Ok(value.needs_confirmation),
                party_uuid: Ok(value.party_uuid),
                phone_number: Ok(value.phone_number),
                resource_include_list: Ok(value.resource_include_list),
                sms_verification_status: Ok(value.sms_verification_status),
                user_id: Ok(value.user_id),
            }
        }
    }
    /// Builder of [`NotificationSettingsPatchRequest`](super::NotificationSettingsPatchRequest).
    #[derive(Clone, Debug)]
    pub struct NotificationSettingsPatchRequest {
        email_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        phone_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_include_list: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationSettingsPatchRequest {
        fn default() -> Self {
            Self {
                email_address: Ok(::std::default::Default::default()),
                phone_number: Ok(::std::default::Default::default()),
                resource_include_list: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationSettingsPatchRequest {
        /// Where e-mails go; verified.
        pub fn email_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Where SMS go; verified.
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
        /// The resources that are notified of, as `urn:altinn:resource:{id}`; an empty list means all.
        pub fn resource_include_list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.resource_include_list = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for resource_include_list: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationSettingsPatchRequest>
    for super::NotificationSettingsPatchRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationSettingsPatchRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email_address: value.email_address?,
                phone_number: value.phone_number?,
                resource_include_list: value.resource_include_list?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationSettingsPatchRequest>
    for NotificationSettingsPatchRequest {
        fn from(value: super::NotificationSettingsPatchRequest) -> Self {
            Self {
                email_address: Ok(value.email_address),
                phone_number: Ok(value.phone_number),
                resource_include_list: Ok(value.resource_include_list),
            }
        }
    }
    /// Builder of [`NotificationSettingsRequest`](super::NotificationSettingsRequest).
    #[derive(Clone, Debug)]
    pub struct NotificationSettingsRequest {
        email_address: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        phone_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_include_list: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NotificationSettingsRequest {
        fn default() -> Self {
            Self {
                email_address: Ok(::std::default::Default::default()),
                phone_number: Ok(::std::default::Default::default()),
                resource_include_list: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NotificationSettingsRequest {
        /// Absent for no e-mail.
        pub fn email_address<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.email_address = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for email_address: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// With `+` or `00` and country code, or five or eight digits for Norwegian numbers; absent for no SMS.
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
        /// Resources to be notified about, as `urn:altinn:resource:{id}`; all when empty or absent.
        pub fn resource_include_list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.resource_include_list = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for resource_include_list: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<NotificationSettingsRequest>
    for super::NotificationSettingsRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NotificationSettingsRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                email_address: value.email_address?,
                phone_number: value.phone_number?,
                resource_include_list: value.resource_include_list?,
            })
        }
    }
    impl ::std::convert::From<super::NotificationSettingsRequest>
    for NotificationSettingsRequest {
        fn from(value: super::NotificationSettingsRequest) -> Self {
            Self {
                email_address: Ok(value.email_address),
                phone_number: Ok(value.phone_number),
                resource_include_list: Ok(value.resource_include_list),
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
    /// Builder of [`OrganizationNotificationAddresses`](super::OrganizationNotificationAddresses).
    #[derive(Clone, Debug)]
    pub struct OrganizationNotificationAddresses {
        notification_addresses: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationAddress>>,
            ::std::string::String,
        >,
        organization_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OrganizationNotificationAddresses {
        fn default() -> Self {
            Self {
                notification_addresses: Ok(::std::default::Default::default()),
                organization_number: Ok(::std::default::Default::default()),
            }
        }
    }
    impl OrganizationNotificationAddresses {
        /// All addresses that are registered.
        pub fn notification_addresses<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::NotificationAddress>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.notification_addresses = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for notification_addresses: {e}"
                    )
                });
            self
        }
        /// Nine digits.
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
    }
    impl ::std::convert::TryFrom<OrganizationNotificationAddresses>
    for super::OrganizationNotificationAddresses {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OrganizationNotificationAddresses,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                notification_addresses: value.notification_addresses?,
                organization_number: value.organization_number?,
            })
        }
    }
    impl ::std::convert::From<super::OrganizationNotificationAddresses>
    for OrganizationNotificationAddresses {
        fn from(value: super::OrganizationNotificationAddresses) -> Self {
            Self {
                notification_addresses: Ok(value.notification_addresses),
                organization_number: Ok(value.organization_number),
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
        /// The party as a URN with its public number.
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
    /// Builder of [`PartyGroup`](super::PartyGroup).
    #[derive(Clone, Debug)]
    pub struct PartyGroup {
        group_id: ::std::result::Result<i32, ::std::string::String>,
        is_favorite: ::std::result::Result<bool, ::std::string::String>,
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        parties: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PartyGroup {
        fn default() -> Self {
            Self {
                group_id: Err("no value supplied for group_id".to_string()),
                is_favorite: Err("no value supplied for is_favorite".to_string()),
                name: Ok(::std::default::Default::default()),
                parties: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PartyGroup {
        /// Number of the group; older servers leave it out.
        pub fn group_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.group_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for group_id: {e}")
                });
            self
        }
        /// True for the group of favourites, which cannot be renamed or deleted.
        pub fn is_favorite<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_favorite = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_favorite: {e}")
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
        /// Guids of the parties.
        pub fn parties<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::altinn_runtime::Uuid>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.parties = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for parties: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PartyGroup> for super::PartyGroup {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PartyGroup,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                group_id: value.group_id?,
                is_favorite: value.is_favorite?,
                name: value.name?,
                parties: value.parties?,
            })
        }
    }
    impl ::std::convert::From<super::PartyGroup> for PartyGroup {
        fn from(value: super::PartyGroup) -> Self {
            Self {
                group_id: Ok(value.group_id),
                is_favorite: Ok(value.is_favorite),
                name: Ok(value.name),
                parties: Ok(value.parties),
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
        /// URI of this occurrence, or of what stood in the way.
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
    /// Builder of [`ProfileSettingPreference`](super::ProfileSettingPreference).
    #[derive(Clone, Debug)]
    pub struct ProfileSettingPreference {
        do_not_prompt_for_party: ::std::result::Result<bool, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        pre_selected_party_id: ::std::result::Result<i32, ::std::string::String>,
        preselected_party_uuid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        should_show_deleted_entities: ::std::result::Result<bool, ::std::string::String>,
        should_show_sub_entities: ::std::result::Result<bool, ::std::string::String>,
        show_client_units: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for ProfileSettingPreference {
        fn default() -> Self {
            Self {
                do_not_prompt_for_party: Err(
                    "no value supplied for do_not_prompt_for_party".to_string(),
                ),
                language: Ok(::std::default::Default::default()),
                language_type: Ok(::std::default::Default::default()),
                pre_selected_party_id: Err(
                    "no value supplied for pre_selected_party_id".to_string(),
                ),
                preselected_party_uuid: Ok(::std::default::Default::default()),
                should_show_deleted_entities: Err(
                    "no value supplied for should_show_deleted_entities".to_string(),
                ),
                should_show_sub_entities: Err(
                    "no value supplied for should_show_sub_entities".to_string(),
                ),
                show_client_units: Err(
                    "no value supplied for show_client_units".to_string(),
                ),
            }
        }
    }
    impl ProfileSettingPreference {
        /// True when the user does not want to choose a party every time.
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
                });
            self
        }
        /// `nb`, `nn` or `en`.
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
        /// Old name of `language`, only for writing.
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
        /// Party chosen after login; 0 for none. Giving way to `preselectedPartyUuid`.
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
                });
            self
        }
        /// Guid of the party chosen after login.
        pub fn preselected_party_uuid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.preselected_party_uuid = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for preselected_party_uuid: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether deleted units show in the list of parties.
        pub fn should_show_deleted_entities<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.should_show_deleted_entities = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for should_show_deleted_entities: {e}"
                    )
                });
            self
        }
        /// Whether subunits show in the list of parties.
        pub fn should_show_sub_entities<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.should_show_sub_entities = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for should_show_sub_entities: {e}"
                    )
                });
            self
        }
        /// Whether clients show in the list of parties.
        pub fn show_client_units<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.show_client_units = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for show_client_units: {e}")
                });
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
                preselected_party_uuid: value.preselected_party_uuid?,
                should_show_deleted_entities: value.should_show_deleted_entities?,
                should_show_sub_entities: value.should_show_sub_entities?,
                show_client_units: value.show_client_units?,
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
                preselected_party_uuid: Ok(value.preselected_party_uuid),
                should_show_deleted_entities: Ok(value.should_show_deleted_entities),
                should_show_sub_entities: Ok(value.should_show_sub_entities),
                show_client_units: Ok(value.show_client_units),
            }
        }
    }
    /// Builder of [`ProfileSettingPutRequest`](super::ProfileSettingPutRequest).
    #[derive(Clone, Debug)]
    pub struct ProfileSettingPutRequest {
        do_not_prompt_for_party: ::std::result::Result<bool, ::std::string::String>,
        language: ::std::result::Result<super::Language, ::std::string::String>,
        preselected_party_uuid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        should_show_deleted_entities: ::std::result::Result<bool, ::std::string::String>,
        should_show_sub_entities: ::std::result::Result<bool, ::std::string::String>,
        show_client_units: ::std::result::Result<bool, ::std::string::String>,
    }
    impl ::std::default::Default for ProfileSettingPutRequest {
        fn default() -> Self {
            Self {
                do_not_prompt_for_party: Err(
                    "no value supplied for do_not_prompt_for_party".to_string(),
                ),
                language: Err("no value supplied for language".to_string()),
                preselected_party_uuid: Ok(::std::default::Default::default()),
                should_show_deleted_entities: Err(
                    "no value supplied for should_show_deleted_entities".to_string(),
                ),
                should_show_sub_entities: Err(
                    "no value supplied for should_show_sub_entities".to_string(),
                ),
                show_client_units: Err(
                    "no value supplied for show_client_units".to_string(),
                ),
            }
        }
    }
    impl ProfileSettingPutRequest {
        /// Whether the portal leaves out the question for whom to act.
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
                });
            self
        }
        /// The language of the portal.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Language>,
            T::Error: ::std::fmt::Display,
        {
            self.language = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for language: {e}")
                });
            self
        }
        /// The party that is acted for at first.
        pub fn preselected_party_uuid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.preselected_party_uuid = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for preselected_party_uuid: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether deleted organisations are among the parties that are shown.
        pub fn should_show_deleted_entities<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.should_show_deleted_entities = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for should_show_deleted_entities: {e}"
                    )
                });
            self
        }
        /// Whether subunits are among the parties that are shown.
        pub fn should_show_sub_entities<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.should_show_sub_entities = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for should_show_sub_entities: {e}"
                    )
                });
            self
        }
        /// Whether clients are among the parties that are shown.
        pub fn show_client_units<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.show_client_units = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for show_client_units: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ProfileSettingPutRequest>
    for super::ProfileSettingPutRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProfileSettingPutRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                do_not_prompt_for_party: value.do_not_prompt_for_party?,
                language: value.language?,
                preselected_party_uuid: value.preselected_party_uuid?,
                should_show_deleted_entities: value.should_show_deleted_entities?,
                should_show_sub_entities: value.should_show_sub_entities?,
                show_client_units: value.show_client_units?,
            })
        }
    }
    impl ::std::convert::From<super::ProfileSettingPutRequest>
    for ProfileSettingPutRequest {
        fn from(value: super::ProfileSettingPutRequest) -> Self {
            Self {
                do_not_prompt_for_party: Ok(value.do_not_prompt_for_party),
                language: Ok(value.language),
                preselected_party_uuid: Ok(value.preselected_party_uuid),
                should_show_deleted_entities: Ok(value.should_show_deleted_entities),
                should_show_sub_entities: Ok(value.should_show_sub_entities),
                show_client_units: Ok(value.show_client_units),
            }
        }
    }
    /// Builder of [`ProfileSettingsPatchRequest`](super::ProfileSettingsPatchRequest).
    #[derive(Clone, Debug)]
    pub struct ProfileSettingsPatchRequest {
        do_not_prompt_for_party: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<super::Language>,
            ::std::string::String,
        >,
        preselected_party_uuid: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        should_show_deleted_entities: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        should_show_sub_entities: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        show_client_units: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ProfileSettingsPatchRequest {
        fn default() -> Self {
            Self {
                do_not_prompt_for_party: Ok(::std::default::Default::default()),
                language: Ok(::std::default::Default::default()),
                preselected_party_uuid: Ok(::std::default::Default::default()),
                should_show_deleted_entities: Ok(::std::default::Default::default()),
                should_show_sub_entities: Ok(::std::default::Default::default()),
                show_client_units: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ProfileSettingsPatchRequest {
        /// Whether the portal leaves out the question for whom to act.
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
        /// The language of the portal.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Language>,
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
        /// The party that is acted for at first.
        pub fn preselected_party_uuid<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.preselected_party_uuid = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for preselected_party_uuid: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether deleted organisations are among the parties that are shown.
        pub fn should_show_deleted_entities<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.should_show_deleted_entities = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for should_show_deleted_entities: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether subunits are among the parties that are shown.
        pub fn should_show_sub_entities<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.should_show_sub_entities = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for should_show_sub_entities: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether clients are among the parties that are shown.
        pub fn show_client_units<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.show_client_units = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for show_client_units: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ProfileSettingsPatchRequest>
    for super::ProfileSettingsPatchRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ProfileSettingsPatchRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                do_not_prompt_for_party: value.do_not_prompt_for_party?,
                language: value.language?,
                preselected_party_uuid: value.preselected_party_uuid?,
                should_show_deleted_entities: value.should_show_deleted_entities?,
                should_show_sub_entities: value.should_show_sub_entities?,
                show_client_units: value.show_client_units?,
            })
        }
    }
    impl ::std::convert::From<super::ProfileSettingsPatchRequest>
    for ProfileSettingsPatchRequest {
        fn from(value: super::ProfileSettingsPatchRequest) -> Self {
            Self {
                do_not_prompt_for_party: Ok(value.do_not_prompt_for_party),
                language: Ok(value.language),
                preselected_party_uuid: Ok(value.preselected_party_uuid),
                should_show_deleted_entities: Ok(value.should_show_deleted_entities),
                should_show_sub_entities: Ok(value.should_show_sub_entities),
                show_client_units: Ok(value.show_client_units),
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
        is_reserved: ::std::result::Result<bool, ::std::string::String>,
        party: ::std::result::Result<
            ::std::option::Option<super::Party>,
            ::std::string::String,
        >,
        party_id: ::std::result::Result<i32, ::std::string::String>,
        phone_number: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        profile_setting_preference: ::std::result::Result<
            ::std::option::Option<super::ProfileSettingPreference>,
            ::std::string::String,
        >,
        user_id: ::std::result::Result<i32, ::std::string::String>,
        user_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        user_type: ::std::result::Result<super::UserType, ::std::string::String>,
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
                is_reserved: Err("no value supplied for is_reserved".to_string()),
                party: Ok(::std::default::Default::default()),
                party_id: Err("no value supplied for party_id".to_string()),
                phone_number: Ok(::std::default::Default::default()),
                profile_setting_preference: Ok(::std::default::Default::default()),
                user_id: Err("no value supplied for user_id".to_string()),
                user_name: Ok(::std::default::Default::default()),
                user_type: Err("no value supplied for user_type".to_string()),
                user_uuid: Ok(::std::default::Default::default()),
            }
        }
    }
    impl UserProfile {
        /// From the contact register; absent when unknown.
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
        /// Identity at an external login provider, if any.
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
        /// True when the person has declined digital communication.
        pub fn is_reserved<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.is_reserved = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for is_reserved: {e}")
                });
            self
        }
        /// The party that the user is.
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
        /// Number of the party that the user is.
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
        /// From the contact register; absent when unknown.
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
        /// How the user has set up the portal.
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
        /// Number that Altinn gives each user.
        pub fn user_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_id: {e}")
                });
            self
        }
        /// Set for self-registered users.
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
                });
            self
        }
        /// Guid that Altinn gives each user.
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
    /// Builder of [`ValidationProblemDetails`](super::ValidationProblemDetails).
    #[derive(Clone, Debug)]
    pub struct ValidationProblemDetails {
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
    impl ::std::default::Default for ValidationProblemDetails {
        fn default() -> Self {
            Self {
                detail: Ok(::std::default::Default::default()),
                errors: Ok(::std::default::Default::default()),
                instance: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                title: Ok(::std::default::Default::default()),
                type_: Ok(::std::default::Default::default()),
                extra: Ok(::std::default::Default::default()),
            }
        }
    }
    impl ValidationProblemDetails {
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
        /// Messages per field.
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
    impl ::std::convert::TryFrom<ValidationProblemDetails>
    for super::ValidationProblemDetails {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ValidationProblemDetails,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                detail: value.detail?,
                errors: value.errors?,
                instance: value.instance?,
                status: value.status?,
                title: value.title?,
                type_: value.type_?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::ValidationProblemDetails>
    for ValidationProblemDetails {
        fn from(value: super::ValidationProblemDetails) -> Self {
            Self {
                detail: Ok(value.detail),
                errors: Ok(value.errors),
                instance: Ok(value.instance),
                status: Ok(value.status),
                title: Ok(value.title),
                type_: Ok(value.type_),
                extra: Ok(value.extra),
            }
        }
    }
    /// Builder of [`VerifiedAddressResponse`](super::VerifiedAddressResponse).
    #[derive(Clone, Debug)]
    pub struct VerifiedAddressResponse {
        type_: ::std::result::Result<super::AddressType, ::std::string::String>,
        value: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for VerifiedAddressResponse {
        fn default() -> Self {
            Self {
                type_: Err("no value supplied for type_".to_string()),
                value: Err("no value supplied for value".to_string()),
            }
        }
    }
    impl VerifiedAddressResponse {
        /// Which of the two it is.
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::AddressType>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
        /// The e-mail address, or the telephone number.
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
    impl ::std::convert::TryFrom<VerifiedAddressResponse>
    for super::VerifiedAddressResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: VerifiedAddressResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                type_: value.type_?,
                value: value.value?,
            })
        }
    }
    impl ::std::convert::From<super::VerifiedAddressResponse>
    for VerifiedAddressResponse {
        fn from(value: super::VerifiedAddressResponse) -> Self {
            Self {
                type_: Ok(value.type_),
                value: Ok(value.value),
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
        ("AddressCodeSendRequest", generator.subschema_for::<AddressCodeSendRequest>()),
        ("AddressType", generator.subschema_for::<AddressType>()),
        ("AddressVerificationRequest", generator.subschema_for::<AddressVerificationRequest>()),
        ("GroupRequest", generator.subschema_for::<GroupRequest>()),
        ("Language", generator.subschema_for::<Language>()),
        ("NotificationAddressResponse", generator.subschema_for::<NotificationAddress>()),
        ("NotificationAddressRequest", generator.subschema_for::<NotificationAddressRequest>()),
        ("NotificationSettingsResponse", generator.subschema_for::<NotificationSettings>()),
        ("NotificationSettingsPatchRequest", generator.subschema_for::<NotificationSettingsPatchRequest>()),
        ("NotificationSettingsRequest", generator.subschema_for::<NotificationSettingsRequest>()),
        ("Organization", generator.subschema_for::<Organization>()),
        ("OrganizationResponse", generator.subschema_for::<OrganizationNotificationAddresses>()),
        ("Party", generator.subschema_for::<Party>()),
        ("GroupResponse", generator.subschema_for::<PartyGroup>()),
        ("PartyType", generator.subschema_for::<PartyType>()),
        ("Person", generator.subschema_for::<Person>()),
        ("ProblemDetails", generator.subschema_for::<ProblemDetails>()),
        ("ProfileSettingPreference", generator.subschema_for::<ProfileSettingPreference>()),
        ("ProfileSettingPutRequest", generator.subschema_for::<ProfileSettingPutRequest>()),
        ("ProfileSettingsPatchRequest", generator.subschema_for::<ProfileSettingsPatchRequest>()),
        ("UserProfile", generator.subschema_for::<UserProfile>()),
        ("UserType", generator.subschema_for::<UserType>()),
        ("ValidationProblemDetails", generator.subschema_for::<ValidationProblemDetails>()),
        ("VerificationType", generator.subschema_for::<VerificationStatus>()),
        ("VerifiedAddressResponse", generator.subschema_for::<VerifiedAddressResponse>()),
    ]
}
