// Machine-written by `cargo xtask regenerate` from surface.json (version v2). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// A language of public communication in Norway.
    pub enum Language: str {
        Nb = "nb",
        Nn = "nn",
        En = "en",
        Se = "se",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether the contact information is recent enough for notifications.
    pub enum NotificationStatus: str {
        KanVarsles = "KAN_VARSLES",
        KanIkkeVarsles = "KAN_IKKE_VARSLES",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether the register has the person.
    pub enum PersonStatus: str {
        Aktiv = "AKTIV",
        Slettet = "SLETTET",
        IkkeRegistrert = "IKKE_REGISTRERT",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// Whether a person opted out of digital communication.
    pub enum Reservation: str {
        Ja = "JA",
        Nei = "NEI",
    } else Unknown
}

/// How to reach a person.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ContactInformation {
    /// E-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub epostadresse: ::std::option::Option<::std::string::String>,
    /// When the e-mail address was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub epostadresse_oppdatert: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the person last confirmed the e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub epostadresse_sist_verifisert: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Mobile number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobiltelefonnummer: ::std::option::Option<::std::string::String>,
    /// When the mobile number was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobiltelefonnummer_oppdatert: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the person last confirmed the mobile number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mobiltelefonnummer_sist_verifisert: ::std::option::Option<
        ::altinn_runtime::Timestamp,
    >,
}
impl ContactInformation {
    pub fn builder() -> builder::ContactInformation {
        ::std::default::Default::default()
    }
}
/// A digital mailbox.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct DigitalMailbox {
    /// Address of the mailbox.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub postkasseadresse: ::std::option::Option<::std::string::String>,
    /// Organisation number of the mailbox provider, nine digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub postkasseleverandoeradresse: ::std::option::Option<::std::string::String>,
}
impl DigitalMailbox {
    pub fn builder() -> builder::DigitalMailbox {
        ::std::default::Default::default()
    }
}
/// A person in the contact and reservation register.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Person {
    /// The person's digital mailbox.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub digital_post: ::std::option::Option<DigitalMailbox>,
    /// E-mail address and mobile number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kontaktinformasjon: ::std::option::Option<ContactInformation>,
    /// National identity number or D number, eleven digits; personal data.
    pub personidentifikator: ::std::string::String,
    /// Whether the person opted out of digital communication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reservasjon: ::std::option::Option<Reservation>,
    /// When the reservation was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reservasjon_oppdatert: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// When the person opted out; absent otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reservasjonstidspunkt: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Certificate for encrypting digital mail, X.509.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sertifikat: ::std::option::Option<::std::string::String>,
    /// Preferred language: `nb`, `nn`, `en` or `se`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spraak: ::std::option::Option<::std::string::String>,
    /// When the language was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spraak_oppdatert: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// Whether the register has the person.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<PersonStatus>,
    /// Whether the contact information may be used for notifications.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub varslingsstatus: ::std::option::Option<NotificationStatus>,
}
impl Person {
    pub fn builder() -> builder::Person {
        ::std::default::Default::default()
    }
}
/// A change of the logged-in person's entry.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PersonUpdate {
    /// Preferred language for communication with the public sector.
    pub spraak: Language,
}
impl PersonUpdate {
    pub fn builder() -> builder::PersonUpdate {
        ::std::default::Default::default()
    }
}
/// Whom to look up.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PersonsRequest {
    /// National identity numbers or D numbers, 1 to 1000, eleven digits each.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub personidentifikatorer: ::std::vec::Vec<::std::string::String>,
}
impl PersonsRequest {
    pub fn builder() -> builder::PersonsRequest {
        ::std::default::Default::default()
    }
}
/// What the register has on the persons that were asked for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PersonsResponse {
    /// One entry for each identifier, also for unknown ones.
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub personer: ::std::vec::Vec<Person>,
}
impl PersonsResponse {
    pub fn builder() -> builder::PersonsResponse {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`ContactInformation`](super::ContactInformation).
    #[derive(Clone, Debug)]
    pub struct ContactInformation {
        epostadresse: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        epostadresse_oppdatert: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        epostadresse_sist_verifisert: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        mobiltelefonnummer: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        mobiltelefonnummer_oppdatert: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        mobiltelefonnummer_sist_verifisert: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ContactInformation {
        fn default() -> Self {
            Self {
                epostadresse: Ok(::std::default::Default::default()),
                epostadresse_oppdatert: Ok(::std::default::Default::default()),
                epostadresse_sist_verifisert: Ok(::std::default::Default::default()),
                mobiltelefonnummer: Ok(::std::default::Default::default()),
                mobiltelefonnummer_oppdatert: Ok(::std::default::Default::default()),
                mobiltelefonnummer_sist_verifisert: Ok(
                    ::std::default::Default::default(),
                ),
            }
        }
    }
    impl ContactInformation {
        /// E-mail address.
        pub fn epostadresse<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.epostadresse = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for epostadresse: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the e-mail address was last changed.
        pub fn epostadresse_oppdatert<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.epostadresse_oppdatert = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for epostadresse_oppdatert: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the person last confirmed the e-mail address.
        pub fn epostadresse_sist_verifisert<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.epostadresse_sist_verifisert = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for epostadresse_sist_verifisert: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Mobile number.
        pub fn mobiltelefonnummer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.mobiltelefonnummer = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for mobiltelefonnummer: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the mobile number was last changed.
        pub fn mobiltelefonnummer_oppdatert<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.mobiltelefonnummer_oppdatert = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for mobiltelefonnummer_oppdatert: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the person last confirmed the mobile number.
        pub fn mobiltelefonnummer_sist_verifisert<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.mobiltelefonnummer_sist_verifisert = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for mobiltelefonnummer_sist_verifisert: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<ContactInformation> for super::ContactInformation {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ContactInformation,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                epostadresse: value.epostadresse?,
                epostadresse_oppdatert: value.epostadresse_oppdatert?,
                epostadresse_sist_verifisert: value.epostadresse_sist_verifisert?,
                mobiltelefonnummer: value.mobiltelefonnummer?,
                mobiltelefonnummer_oppdatert: value.mobiltelefonnummer_oppdatert?,
                mobiltelefonnummer_sist_verifisert: value
                    .mobiltelefonnummer_sist_verifisert?,
            })
        }
    }
    impl ::std::convert::From<super::ContactInformation> for ContactInformation {
        fn from(value: super::ContactInformation) -> Self {
            Self {
                epostadresse: Ok(value.epostadresse),
                epostadresse_oppdatert: Ok(value.epostadresse_oppdatert),
                epostadresse_sist_verifisert: Ok(value.epostadresse_sist_verifisert),
                mobiltelefonnummer: Ok(value.mobiltelefonnummer),
                mobiltelefonnummer_oppdatert: Ok(value.mobiltelefonnummer_oppdatert),
                mobiltelefonnummer_sist_verifisert: Ok(
                    value.mobiltelefonnummer_sist_verifisert,
                ),
            }
        }
    }
    /// Builder of [`DigitalMailbox`](super::DigitalMailbox).
    #[derive(Clone, Debug)]
    pub struct DigitalMailbox {
        postkasseadresse: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        postkasseleverandoeradresse: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for DigitalMailbox {
        fn default() -> Self {
            Self {
                postkasseadresse: Ok(::std::default::Default::default()),
                postkasseleverandoeradresse: Ok(::std::default::Default::default()),
            }
        }
    }
    impl DigitalMailbox {
        /// Address of the mailbox.
        pub fn postkasseadresse<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.postkasseadresse = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for postkasseadresse: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Organisation number of the mailbox provider, nine digits.
        pub fn postkasseleverandoeradresse<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.postkasseleverandoeradresse = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for postkasseleverandoeradresse: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<DigitalMailbox> for super::DigitalMailbox {
        type Error = super::error::ConversionError;
        fn try_from(
            value: DigitalMailbox,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                postkasseadresse: value.postkasseadresse?,
                postkasseleverandoeradresse: value.postkasseleverandoeradresse?,
            })
        }
    }
    impl ::std::convert::From<super::DigitalMailbox> for DigitalMailbox {
        fn from(value: super::DigitalMailbox) -> Self {
            Self {
                postkasseadresse: Ok(value.postkasseadresse),
                postkasseleverandoeradresse: Ok(value.postkasseleverandoeradresse),
            }
        }
    }
    /// Builder of [`Person`](super::Person).
    #[derive(Clone, Debug)]
    pub struct Person {
        digital_post: ::std::result::Result<
            ::std::option::Option<super::DigitalMailbox>,
            ::std::string::String,
        >,
        kontaktinformasjon: ::std::result::Result<
            ::std::option::Option<super::ContactInformation>,
            ::std::string::String,
        >,
        personidentifikator: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        reservasjon: ::std::result::Result<
            ::std::option::Option<super::Reservation>,
            ::std::string::String,
        >,
        reservasjon_oppdatert: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        reservasjonstidspunkt: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        sertifikat: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        spraak: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        spraak_oppdatert: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<super::PersonStatus>,
            ::std::string::String,
        >,
        varslingsstatus: ::std::result::Result<
            ::std::option::Option<super::NotificationStatus>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Person {
        fn default() -> Self {
            Self {
                digital_post: Ok(::std::default::Default::default()),
                kontaktinformasjon: Ok(::std::default::Default::default()),
                personidentifikator: Err(
                    "no value supplied for personidentifikator".to_string(),
                ),
                reservasjon: Ok(::std::default::Default::default()),
                reservasjon_oppdatert: Ok(::std::default::Default::default()),
                reservasjonstidspunkt: Ok(::std::default::Default::default()),
                sertifikat: Ok(::std::default::Default::default()),
                spraak: Ok(::std::default::Default::default()),
                spraak_oppdatert: Ok(::std::default::Default::default()),
                status: Ok(::std::default::Default::default()),
                varslingsstatus: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Person {
        /// The person's digital mailbox.
        pub fn digital_post<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::DigitalMailbox>,
            T::Error: ::std::fmt::Display,
        {
            self.digital_post = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for digital_post: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// E-mail address and mobile number.
        pub fn kontaktinformasjon<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ContactInformation>,
            T::Error: ::std::fmt::Display,
        {
            self.kontaktinformasjon = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for kontaktinformasjon: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// National identity number or D number, eleven digits; personal data.
        pub fn personidentifikator<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.personidentifikator = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for personidentifikator: {e}"
                    )
                });
            self
        }
        /// Whether the person opted out of digital communication.
        pub fn reservasjon<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Reservation>,
            T::Error: ::std::fmt::Display,
        {
            self.reservasjon = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reservasjon: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the reservation was last changed.
        pub fn reservasjon_oppdatert<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.reservasjon_oppdatert = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for reservasjon_oppdatert: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the person opted out; absent otherwise.
        pub fn reservasjonstidspunkt<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.reservasjonstidspunkt = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for reservasjonstidspunkt: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Certificate for encrypting digital mail, X.509.
        pub fn sertifikat<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sertifikat = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sertifikat: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Preferred language: `nb`, `nn`, `en` or `se`.
        pub fn spraak<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.spraak = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for spraak: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// When the language was last changed.
        pub fn spraak_oppdatert<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.spraak_oppdatert = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for spraak_oppdatert: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the register has the person.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PersonStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// Whether the contact information may be used for notifications.
        pub fn varslingsstatus<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::NotificationStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.varslingsstatus = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for varslingsstatus: {e}")
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
                digital_post: value.digital_post?,
                kontaktinformasjon: value.kontaktinformasjon?,
                personidentifikator: value.personidentifikator?,
                reservasjon: value.reservasjon?,
                reservasjon_oppdatert: value.reservasjon_oppdatert?,
                reservasjonstidspunkt: value.reservasjonstidspunkt?,
                sertifikat: value.sertifikat?,
                spraak: value.spraak?,
                spraak_oppdatert: value.spraak_oppdatert?,
                status: value.status?,
                varslingsstatus: value.varslingsstatus?,
            })
        }
    }
    impl ::std::convert::From<super::Person> for Person {
        fn from(value: super::Person) -> Self {
            Self {
                digital_post: Ok(value.digital_post),
                kontaktinformasjon: Ok(value.kontaktinformasjon),
                personidentifikator: Ok(value.personidentifikator),
                reservasjon: Ok(value.reservasjon),
                reservasjon_oppdatert: Ok(value.reservasjon_oppdatert),
                reservasjonstidspunkt: Ok(value.reservasjonstidspunkt),
                sertifikat: Ok(value.sertifikat),
                spraak: Ok(value.spraak),
                spraak_oppdatert: Ok(value.spraak_oppdatert),
                status: Ok(value.status),
                varslingsstatus: Ok(value.varslingsstatus),
            }
        }
    }
    /// Builder of [`PersonUpdate`](super::PersonUpdate).
    #[derive(Clone, Debug)]
    pub struct PersonUpdate {
        spraak: ::std::result::Result<super::Language, ::std::string::String>,
    }
    impl ::std::default::Default for PersonUpdate {
        fn default() -> Self {
            Self {
                spraak: Err("no value supplied for spraak".to_string()),
            }
        }
    }
    impl PersonUpdate {
        /// Preferred language for communication with the public sector.
        pub fn spraak<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Language>,
            T::Error: ::std::fmt::Display,
        {
            self.spraak = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for spraak: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PersonUpdate> for super::PersonUpdate {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PersonUpdate,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { spraak: value.spraak? })
        }
    }
    impl ::std::convert::From<super::PersonUpdate> for PersonUpdate {
        fn from(value: super::PersonUpdate) -> Self {
            Self { spraak: Ok(value.spraak) }
        }
    }
    /// Builder of [`PersonsRequest`](super::PersonsRequest).
    #[derive(Clone, Debug)]
    pub struct PersonsRequest {
        personidentifikatorer: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PersonsRequest {
        fn default() -> Self {
            Self {
                personidentifikatorer: Err(
                    "no value supplied for personidentifikatorer".to_string(),
                ),
            }
        }
    }
    impl PersonsRequest {
        /// National identity numbers or D numbers, 1 to 1000, eleven digits each.
        pub fn personidentifikatorer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.personidentifikatorer = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for personidentifikatorer: {e}"
                    )
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PersonsRequest> for super::PersonsRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PersonsRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                personidentifikatorer: value.personidentifikatorer?,
            })
        }
    }
    impl ::std::convert::From<super::PersonsRequest> for PersonsRequest {
        fn from(value: super::PersonsRequest) -> Self {
            Self {
                personidentifikatorer: Ok(value.personidentifikatorer),
            }
        }
    }
    /// Builder of [`PersonsResponse`](super::PersonsResponse).
    #[derive(Clone, Debug)]
    pub struct PersonsResponse {
        personer: ::std::result::Result<
            ::std::vec::Vec<super::Person>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PersonsResponse {
        fn default() -> Self {
            Self {
                personer: Err("no value supplied for personer".to_string()),
            }
        }
    }
    impl PersonsResponse {
        /// One entry for each identifier, also for unknown ones.
        pub fn personer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Person>>,
            T::Error: ::std::fmt::Display,
        {
            self.personer = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for personer: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PersonsResponse> for super::PersonsResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PersonsResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { personer: value.personer? })
        }
    }
    impl ::std::convert::From<super::PersonsResponse> for PersonsResponse {
        fn from(value: super::PersonsResponse) -> Self {
            Self {
                personer: Ok(value.personer),
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
        ("ContactInformation", generator.subschema_for::<ContactInformation>()),
        ("DigitalMailbox", generator.subschema_for::<DigitalMailbox>()),
        ("Language", generator.subschema_for::<Language>()),
        ("NotificationStatus", generator.subschema_for::<NotificationStatus>()),
        ("Person", generator.subschema_for::<Person>()),
        ("PersonStatus", generator.subschema_for::<PersonStatus>()),
        ("PersonUpdate", generator.subschema_for::<PersonUpdate>()),
        ("PersonsRequest", generator.subschema_for::<PersonsRequest>()),
        ("PersonsResponse", generator.subschema_for::<PersonsResponse>()),
        ("Reservation", generator.subschema_for::<Reservation>()),
    ]
}
