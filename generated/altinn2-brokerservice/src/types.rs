// Machine-written by `cargo xtask regenerate` from altinn2-enduser-brokerservice-v0.json (version 0.6.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `/components/schemas/BrokerServiceFileReference/properties/FileStatus` of the document.
    pub enum BrokerFileStatus: str {
        Initialized = "Initialized",
        Uploaded = "Uploaded",
        Downloaded = "Downloaded",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1api~1{who}~1brokerservice~1inbox/get/parameters/file_status` of the document.
    pub enum FileStatus: str {
        Initialized = "Initialized",
        Uploaded = "Uploaded",
        Downloaded = "Downloaded",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/components/schemas/BrokerServiceReceipt/properties/Status` of the document.
    pub enum ReceiptStatus: str {
        Ok = "OK",
        UnexpectedError = "UnexpectedError",
        ValidationFailed = "ValidationFailed",
        Rejected = "Rejected",
    } else Unknown
}

/// A file in a transfer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct BrokerFile {
    /// `FileName`
    #[serde(rename = "FileName")]
    pub file_name: ::std::string::String,
    /// Id to use in the other operations.
    #[serde(rename = "FileReference")]
    pub file_reference: ::std::string::String,
    /// Size in bytes.
    #[serde(rename = "FileSize")]
    pub file_size: i64,
    /// `Initialized` until processed, `Uploaded` when it can be fetched, `Downloaded` once confirmed.
    #[serde(rename = "FileStatus")]
    pub file_status: BrokerFileStatus,
    /// Number of the receipt; 0 for services on the Altinn 3 broker.
    #[serde(rename = "ReceiptID")]
    pub receipt_id: i64,
    /// Identity number of the sender.
    #[serde(rename = "Sender")]
    pub sender: ::std::string::String,
    /// Reference that the sender gave the transfer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "SendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// When the file was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "SentDate")]
    pub sent_date: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// First half of the identity of the service.
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::string::String,
    /// Edition of the service, in the spelling of the Altinn 3 broker. Read whichever is present.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: ::std::option::Option<i64>,
    /// Edition of the service, in the spelling of Altinn II itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceEdtionCode")]
    pub service_edtion_code: ::std::option::Option<i64>,
}
impl BrokerFile {
    pub fn builder() -> builder::BrokerFile {
        ::std::default::Default::default()
    }
}
/// A file inside the zip archive, for the manifest that goes with it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ManifestEntry {
    /// Checksum that sender and recipients have agreed how to make.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "CheckSum")]
    pub check_sum: ::std::option::Option<::std::string::String>,
    /// Name within the archive.
    #[serde(rename = "FileName")]
    pub file_name: ::std::string::String,
}
impl ManifestEntry {
    pub fn builder() -> builder::ManifestEntry {
        ::std::default::Default::default()
    }
}
/// How far a transfer has come. The receipt of a sender contains one part per recipient.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Receipt {
    /// Sent without an offset.
    #[serde(rename = "LastChanged")]
    pub last_changed: ::altinn_runtime::Timestamp,
    /// Sender of the transfer, as an identity number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "OwnerPartyReference")]
    pub owner_party_reference: ::std::option::Option<::std::string::String>,
    /// Receipt that this one is part of; 0 or null for the outermost.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ParentReceiptID")]
    pub parent_receipt_id: ::std::option::Option<i64>,
    /// Party that this receipt belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "PartyReference")]
    pub party_reference: ::std::option::Option<::std::string::String>,
    /// Earlier states, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ReceiptHistory")]
    pub receipt_history: ::std::option::Option<::std::string::String>,
    /// 0 for services on the Altinn 3 broker.
    #[serde(rename = "ReceiptID")]
    pub receipt_id: i64,
    /// Reference that the sender gave the transfer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "SendersReference")]
    pub senders_reference: ::std::option::Option<::std::string::String>,
    /// Service owner, where the server names it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "ServiceOwnerPartyReference")]
    pub service_owner_party_reference: ::std::option::Option<::std::string::String>,
    /// `OK` while all is well, `Rejected` or `ValidationFailed` when the file was turned down.
    #[serde(rename = "Status")]
    pub status: ReceiptStatus,
    /// One receipt per recipient.
    #[serde(rename = "SubReceipts")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub sub_receipts: ::altinn_runtime::Optional<::std::vec::Vec<Receipt>>,
    /// What has happened, in words; for a rejected file also why.
    #[serde(rename = "Text")]
    pub text: ::std::string::String,
}
impl Receipt {
    pub fn builder() -> builder::Receipt {
        ::std::default::Default::default()
    }
}
/// Why a request was turned down.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct ServiceError {
    /// Number of the error in Altinn II.
    #[serde(rename = "errorCode")]
    #[serde(alias = "ErrorCode")]
    #[serde(alias = "errorcode")]
    pub error_code: i64,
    /// Explanation in words, meant for people.
    #[serde(rename = "errorMessage")]
    #[serde(alias = "ErrorMessage")]
    #[serde(alias = "errormessage")]
    pub error_message: ::std::string::String,
}
impl ServiceError {
    pub fn builder() -> builder::ServiceError {
        ::std::default::Default::default()
    }
}
/// What is sent and to whom; goes into the query of `upload_file` as JSON.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct TransferDescription {
    /// Contents of the archive for its manifest; ignored on the Altinn 3 broker.
    #[serde(rename = "FileList")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub file_list: ::altinn_runtime::Optional<::std::vec::Vec<ManifestEntry>>,
    /// Further values that the service asks for.
    #[serde(rename = "Properties")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub properties: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Organisation numbers, or national identity numbers of people.
    #[serde(rename = "Recipients")]
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub recipients: ::std::vec::Vec<::std::string::String>,
    /// The sender's own reference, shown in receipts.
    #[serde(rename = "SendersReference")]
    pub senders_reference: ::std::string::String,
    /// First half of the identity of the broker service.
    #[serde(rename = "ServiceCode")]
    pub service_code: ::std::string::String,
    /// Second half: its edition.
    #[serde(rename = "ServiceEditionCode")]
    pub service_edition_code: i64,
}
impl TransferDescription {
    pub fn builder() -> builder::TransferDescription {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`BrokerFile`](super::BrokerFile).
    #[derive(Clone, Debug)]
    pub struct BrokerFile {
        file_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        file_reference: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        file_size: ::std::result::Result<i64, ::std::string::String>,
        file_status: ::std::result::Result<
            super::BrokerFileStatus,
            ::std::string::String,
        >,
        receipt_id: ::std::result::Result<i64, ::std::string::String>,
        sender: ::std::result::Result<::std::string::String, ::std::string::String>,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sent_date: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        service_edtion_code: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for BrokerFile {
        fn default() -> Self {
            Self {
                file_name: Err("no value supplied for file_name".to_string()),
                file_reference: Err("no value supplied for file_reference".to_string()),
                file_size: Err("no value supplied for file_size".to_string()),
                file_status: Err("no value supplied for file_status".to_string()),
                receipt_id: Err("no value supplied for receipt_id".to_string()),
                sender: Err("no value supplied for sender".to_string()),
                senders_reference: Ok(::std::default::Default::default()),
                sent_date: Ok(::std::default::Default::default()),
                service_code: Err("no value supplied for service_code".to_string()),
                service_edition_code: Ok(::std::default::Default::default()),
                service_edtion_code: Ok(::std::default::Default::default()),
            }
        }
    }
    impl BrokerFile {
        /// `FileName`
        pub fn file_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.file_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_name: {e}")
                });
            self
        }
        /// Id to use in the other operations.
        pub fn file_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.file_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_reference: {e}")
                });
            self
        }
        /// Size in bytes.
        pub fn file_size<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.file_size = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_size: {e}")
                });
            self
        }
        /// `Initialized` until processed, `Uploaded` when it can be fetched, `Downloaded` once confirmed.
        pub fn file_status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::BrokerFileStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.file_status = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_status: {e}")
                });
            self
        }
        /// Number of the receipt; 0 for services on the Altinn 3 broker.
        pub fn receipt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.receipt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for receipt_id: {e}")
                });
            self
        }
        /// Identity number of the sender.
        pub fn sender<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.sender = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sender: {e}"));
            self
        }
        /// Reference that the sender gave the transfer.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// When the file was sent.
        pub fn sent_date<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.sent_date = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sent_date: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// First half of the identity of the service.
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
        /// Edition of the service, in the spelling of the Altinn 3 broker. Read whichever is present.
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
        /// Edition of the service, in the spelling of Altinn II itself.
        pub fn service_edtion_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.service_edtion_code = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_edtion_code: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<BrokerFile> for super::BrokerFile {
        type Error = super::error::ConversionError;
        fn try_from(
            value: BrokerFile,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                file_name: value.file_name?,
                file_reference: value.file_reference?,
                file_size: value.file_size?,
                file_status: value.file_status?,
                receipt_id: value.receipt_id?,
                sender: value.sender?,
                senders_reference: value.senders_reference?,
                sent_date: value.sent_date?,
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
                service_edtion_code: value.service_edtion_code?,
            })
        }
    }
    impl ::std::convert::From<super::BrokerFile> for BrokerFile {
        fn from(value: super::BrokerFile) -> Self {
            Self {
                file_name: Ok(value.file_name),
                file_reference: Ok(value.file_reference),
                file_size: Ok(value.file_size),
                file_status: Ok(value.file_status),
                receipt_id: Ok(value.receipt_id),
                sender: Ok(value.sender),
                senders_reference: Ok(value.senders_reference),
                sent_date: Ok(value.sent_date),
                service_code: Ok(value.service_code),
                service_edition_code: Ok(value.service_edition_code),
                service_edtion_code: Ok(value.service_edtion_code),
            }
        }
    }
    /// Builder of [`ManifestEntry`](super::ManifestEntry).
    #[derive(Clone, Debug)]
    pub struct ManifestEntry {
        check_sum: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        file_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ManifestEntry {
        fn default() -> Self {
            Self {
                check_sum: Ok(::std::default::Default::default()),
                file_name: Err("no value supplied for file_name".to_string()),
            }
        }
    }
    impl ManifestEntry {
        /// Checksum that sender and recipients have agreed how to make.
        pub fn check_sum<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.check_sum = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for check_sum: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Name within the archive.
        pub fn file_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.file_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_name: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ManifestEntry> for super::ManifestEntry {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ManifestEntry,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                check_sum: value.check_sum?,
                file_name: value.file_name?,
            })
        }
    }
    impl ::std::convert::From<super::ManifestEntry> for ManifestEntry {
        fn from(value: super::ManifestEntry) -> Self {
            Self {
                check_sum: Ok(value.check_sum),
                file_name: Ok(value.file_name),
            }
        }
    }
    /// Builder of [`Receipt`](super::Receipt).
    #[derive(Clone, Debug)]
    pub struct Receipt {
        last_changed: ::std::result::Result<
            ::altinn_runtime::Timestamp,
            ::std::string::String,
        >,
        owner_party_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        parent_receipt_id: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        party_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        receipt_history: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        receipt_id: ::std::result::Result<i64, ::std::string::String>,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_owner_party_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<super::ReceiptStatus, ::std::string::String>,
        sub_receipts: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Receipt>>,
            ::std::string::String,
        >,
        text: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Receipt {
        fn default() -> Self {
            Self {
                last_changed: Err("no value supplied for last_changed".to_string()),
                owner_party_reference: Ok(::std::default::Default::default()),
                parent_receipt_id: Ok(::std::default::Default::default()),
                party_reference: Ok(::std::default::Default::default()),
                receipt_history: Ok(::std::default::Default::default()),
                receipt_id: Err("no value supplied for receipt_id".to_string()),
                senders_reference: Ok(::std::default::Default::default()),
                service_owner_party_reference: Ok(::std::default::Default::default()),
                status: Err("no value supplied for status".to_string()),
                sub_receipts: Ok(::std::default::Default::default()),
                text: Err("no value supplied for text".to_string()),
            }
        }
    }
    impl Receipt {
        /// Sent without an offset.
        pub fn last_changed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.last_changed = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for last_changed: {e}")
                });
            self
        }
        /// Sender of the transfer, as an identity number.
        pub fn owner_party_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.owner_party_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for owner_party_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Receipt that this one is part of; 0 or null for the outermost.
        pub fn parent_receipt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.parent_receipt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for parent_receipt_id: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Party that this receipt belongs to.
        pub fn party_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.party_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for party_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Earlier states, as text.
        pub fn receipt_history<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.receipt_history = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for receipt_history: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// 0 for services on the Altinn 3 broker.
        pub fn receipt_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.receipt_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for receipt_id: {e}")
                });
            self
        }
        /// Reference that the sender gave the transfer.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Service owner, where the server names it.
        pub fn service_owner_party_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.service_owner_party_reference = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for service_owner_party_reference: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `OK` while all is well, `Rejected` or `ValidationFailed` when the file was turned down.
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::ReceiptStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"));
            self
        }
        /// One receipt per recipient.
        pub fn sub_receipts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Receipt>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.sub_receipts = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for sub_receipts: {e}")
                });
            self
        }
        /// What has happened, in words; for a rejected file also why.
        pub fn text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.text = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for text: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Receipt> for super::Receipt {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Receipt,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                last_changed: value.last_changed?,
                owner_party_reference: value.owner_party_reference?,
                parent_receipt_id: value.parent_receipt_id?,
                party_reference: value.party_reference?,
                receipt_history: value.receipt_history?,
                receipt_id: value.receipt_id?,
                senders_reference: value.senders_reference?,
                service_owner_party_reference: value.service_owner_party_reference?,
                status: value.status?,
                sub_receipts: value.sub_receipts?,
                text: value.text?,
            })
        }
    }
    impl ::std::convert::From<super::Receipt> for Receipt {
        fn from(value: super::Receipt) -> Self {
            Self {
                last_changed: Ok(value.last_changed),
                owner_party_reference: Ok(value.owner_party_reference),
                parent_receipt_id: Ok(value.parent_receipt_id),
                party_reference: Ok(value.party_reference),
                receipt_history: Ok(value.receipt_history),
                receipt_id: Ok(value.receipt_id),
                senders_reference: Ok(value.senders_reference),
                service_owner_party_reference: Ok(value.service_owner_party_reference),
                status: Ok(value.status),
                sub_receipts: Ok(value.sub_receipts),
                text: Ok(value.text),
            }
        }
    }
    /// Builder of [`ServiceError`](super::ServiceError).
    #[derive(Clone, Debug)]
    pub struct ServiceError {
        error_code: ::std::result::Result<i64, ::std::string::String>,
        error_message: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for ServiceError {
        fn default() -> Self {
            Self {
                error_code: Err("no value supplied for error_code".to_string()),
                error_message: Err("no value supplied for error_message".to_string()),
            }
        }
    }
    impl ServiceError {
        /// Number of the error in Altinn II.
        pub fn error_code<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.error_code = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for error_code: {e}")
                });
            self
        }
        /// Explanation in words, meant for people.
        pub fn error_message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.error_message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for error_message: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<ServiceError> for super::ServiceError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ServiceError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                error_code: value.error_code?,
                error_message: value.error_message?,
            })
        }
    }
    impl ::std::convert::From<super::ServiceError> for ServiceError {
        fn from(value: super::ServiceError) -> Self {
            Self {
                error_code: Ok(value.error_code),
                error_message: Ok(value.error_message),
            }
        }
    }
    /// Builder of [`TransferDescription`](super::TransferDescription).
    #[derive(Clone, Debug)]
    pub struct TransferDescription {
        file_list: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::ManifestEntry>>,
            ::std::string::String,
        >,
        properties: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        recipients: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for TransferDescription {
        fn default() -> Self {
            Self {
                file_list: Ok(::std::default::Default::default()),
                properties: Ok(::std::default::Default::default()),
                recipients: Err("no value supplied for recipients".to_string()),
                senders_reference: Err(
                    "no value supplied for senders_reference".to_string(),
                ),
                service_code: Err("no value supplied for service_code".to_string()),
                service_edition_code: Err(
                    "no value supplied for service_edition_code".to_string(),
                ),
            }
        }
    }
    impl TransferDescription {
        /// Contents of the archive for its manifest; ignored on the Altinn 3 broker.
        pub fn file_list<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::ManifestEntry>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.file_list = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for file_list: {e}")
                });
            self
        }
        /// Further values that the service asks for.
        pub fn properties<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.properties = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for properties: {e}")
                });
            self
        }
        /// Organisation numbers, or national identity numbers of people.
        pub fn recipients<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.recipients = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for recipients: {e}")
                });
            self
        }
        /// The sender's own reference, shown in receipts.
        pub fn senders_reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.senders_reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for senders_reference: {e}")
                });
            self
        }
        /// First half of the identity of the broker service.
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
                });
            self
        }
    }
    impl ::std::convert::TryFrom<TransferDescription> for super::TransferDescription {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TransferDescription,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                file_list: value.file_list?,
                properties: value.properties?,
                recipients: value.recipients?,
                senders_reference: value.senders_reference?,
                service_code: value.service_code?,
                service_edition_code: value.service_edition_code?,
            })
        }
    }
    impl ::std::convert::From<super::TransferDescription> for TransferDescription {
        fn from(value: super::TransferDescription) -> Self {
            Self {
                file_list: Ok(value.file_list),
                properties: Ok(value.properties),
                recipients: Ok(value.recipients),
                senders_reference: Ok(value.senders_reference),
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
        ("BrokerServiceFileReference", generator.subschema_for::<BrokerFile>()),
        ("/components/schemas/BrokerServiceFileReference/properties/FileStatus", generator.subschema_for::<BrokerFileStatus>()),
        ("/paths/~1api~1{who}~1brokerservice~1inbox/get/parameters/file_status", generator.subschema_for::<FileStatus>()),
        ("BrokerServiceManifestFileEntry", generator.subschema_for::<ManifestEntry>()),
        ("BrokerServiceReceipt", generator.subschema_for::<Receipt>()),
        ("/components/schemas/BrokerServiceReceipt/properties/Status", generator.subschema_for::<ReceiptStatus>()),
        ("Error", generator.subschema_for::<ServiceError>()),
        ("BrokerServiceDescription", generator.subschema_for::<TransferDescription>()),
    ]
}
