//! The client of Altinn II Broker Service and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-brokerservice-v0.json (version 0.6.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn II Broker Service.
///
/// Cheap to clone; clones share connections.
#[derive(Clone, Debug)]
pub struct Client {
    core: ::altinn_runtime::Core,
}

impl Client {
    /// A client for an environment. `middleware` is what every request passes: `()` for none, or a session with credentials.
    pub fn new(environment: ::altinn_runtime::Environment, middleware: impl ::std::convert::Into<::altinn_runtime::Chain>) -> Self {
        Self { core: ::altinn_runtime::Core::new(environment, middleware.into()) }
    }

    /// A client on a core that the caller has set up, with an HTTP client of its own for one.
    pub fn with_core(core: ::altinn_runtime::Core) -> Self {
        Self { core }
    }

    /// The environment that requests go to.
    pub fn environment(&self) -> &::altinn_runtime::Environment {
        self.core.environment()
    }
}

impl Client {
    /// Confirm that a file has been received.
    ///
    /// Sets the status of this recipient to `Downloaded` and answers with the updated receipt. Do it after the bytes are safely stored, since confirmed files are deleted. A second confirmation gives 400.
    ///
    /// `POST /api/{who}/brokerservice/inbox/{filereference}/confirmdownloaded`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
    /// - `filereference` (path, required): `FileReference` of the file, from the search or from the answer to the upload.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403` (json), `404`
    pub fn confirm_downloaded(&self) -> builder::ConfirmDownloaded<'_> {
        builder::ConfirmDownloaded::new(self)
    }
    /// Download a received file.
    ///
    /// Streams the zip archive. Downloading alone does not tell the sender anything: follow up with `confirm_downloaded`.
    ///
    /// `GET /api/{who}/brokerservice/inbox/{filereference}/download`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
    /// - `filereference` (path, required): `FileReference` of the file, from the search or from the answer to the upload.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `401`, `403` (json), `404`
    pub fn download_file(&self) -> builder::DownloadFile<'_> {
        builder::DownloadFile::new(self)
    }
    /// Get the metadata of a received file.
    ///
    /// 404 means that no such file exists for this party; `download_file` gets the contents.
    ///
    /// `GET /api/{who}/brokerservice/inbox/{filereference}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
    /// - `filereference` (path, required): `FileReference` of the file, from the search or from the answer to the upload.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403` (json), `404`
    pub fn get_inbox_file(&self) -> builder::GetInboxFile<'_> {
        builder::GetInboxFile::new(self)
    }
    /// Get the receipt of a received file.
    ///
    /// Shows only what concerns this recipient. For services on the Altinn 3 broker the receipt is made up from the file metadata and all receipt numbers are 0.
    ///
    /// `GET /api/{who}/brokerservice/inbox/{filereference}/receipt`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
    /// - `filereference` (path, required): `FileReference` of the file, from the search or from the answer to the upload.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403` (json), `404`
    pub fn get_inbox_receipt(&self) -> builder::GetInboxReceipt<'_> {
        builder::GetInboxReceipt::new(self)
    }
    /// Get the metadata of a sent file.
    ///
    /// `Initialized` means that the file is still being processed or has failed; only the receipt tells which.
    ///
    /// `GET /api/{who}/brokerservice/outbox/{filereference}`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
    /// - `filereference` (path, required): `FileReference` of the file, from the search or from the answer to the upload.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403` (json), `404`
    pub fn get_outbox_file(&self) -> builder::GetOutboxFile<'_> {
        builder::GetOutboxFile::new(self)
    }
    /// Get the receipt of a sent file.
    ///
    /// Has one part receipt per recipient, which shows whether that recipient has confirmed the download. Also the place where a failed upload, such as a virus finding, becomes visible.
    ///
    /// `GET /api/{who}/brokerservice/outbox/{filereference}/receipt`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
    /// - `filereference` (path, required): `FileReference` of the file, from the search or from the answer to the upload.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403` (json), `404`
    pub fn get_outbox_receipt(&self) -> builder::GetOutboxReceipt<'_> {
        builder::GetOutboxReceipt::new(self)
    }
    /// Ask whether any recipient has files waiting.
    ///
    /// Made for frequent polling: it checks the API key only and answers `true` or `false`. Find the files themselves with `search_inbox`.
    ///
    /// `GET /api/brokerservice/inbox/hasavailablefiles`
    ///
    /// # Parameters
    ///
    /// - `service_code` (query, optional): Count only files of this service; goes with `serviceEditionCode`.
    /// - `service_edition_code` (query, optional): Edition of the service.
    /// - `recipients` (query, optional): Organisation numbers or reportee ids to ask for, sent as one list with commas.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`
    pub fn has_available_files(&self) -> builder::HasAvailableFiles<'_> {
        builder::HasAvailableFiles::new(self)
    }
    /// Search for files sent to a party.
    ///
    /// Without `fileStatus` only files that have not been confirmed are found. Services that have moved to the Altinn 3 broker turn up only when the search names their service code and edition. Poll with `has_available_files` instead, which is cheaper.
    ///
    /// `GET /api/{who}/brokerservice/inbox`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
    /// - `service_code` (query, optional): Only files of this service; goes with `serviceEditionCode`.
    /// - `service_edition_code` (query, optional): Edition of the service.
    /// - `min_sent_date_time` (query, optional): Only files sent at this time or later.
    /// - `max_sent_date_time` (query, optional): Only files sent at this time or earlier.
    /// - `file_status` (query, optional): `Uploaded` for files waiting, which is also what the server assumes, or `Downloaded` for confirmed ones. `Initialized` finds nothing here.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403` (json)
    pub fn search_inbox(&self) -> builder::SearchInbox<'_> {
        builder::SearchInbox::new(self)
    }
    /// Send a file to one or more recipients.
    ///
    /// Creates the transfer and uploads its zip archive in one request. Sender and recipients need rights to the service in the service owner's rights register. On the Altinn 3 broker the file is processed afterwards, so check `get_outbox_receipt` before you count it as delivered. Sending the same request again makes a second transfer.
    ///
    /// `POST /api/{who}/brokerservice/outbox/`
    ///
    /// # Parameters
    ///
    /// - `who` (path, required): The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
    /// - `file_name` (query, optional): File name that recipients see; the server makes one up when it is left out.
    /// - `broker_service_description` (query, required): What is sent and to whom: a `TransferDescription` written as JSON text.
    /// - `body` (`application/zip`, required): The zip archive as raw bytes.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json), `401`, `403` (json)
    pub fn upload_file(&self) -> builder::UploadFile<'_> {
        builder::UploadFile::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::confirm_downloaded`](super::Client::confirm_downloaded).
    #[derive(Clone)]
    pub struct ConfirmDownloaded<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        filereference: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ConfirmDownloaded<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ConfirmDownloaded)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ConfirmDownloaded
    }
    impl<'a> ConfirmDownloaded<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                filereference: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `FileReference` of the file, from the search or from the answer to the upload.
        pub fn filereference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.filereference = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /api/{who}/brokerservice/inbox/{filereference}/confirmdownloaded`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Receipt>,
            ::altinn_runtime::Error<answers::ConfirmDownloadedError>,
        > {
            let Self { client, who, filereference, options } = self;
            let mut call = client.core.call(&operations::CONFIRM_DOWNLOADED);
            call.options(options);
            call.path("who", who);
            call.path("filereference", filereference);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::download_file`](super::Client::download_file).
    #[derive(Clone)]
    pub struct DownloadFile<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        filereference: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DownloadFile<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DownloadFile)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DownloadFile
    }
    impl<'a> DownloadFile<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                filereference: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `FileReference` of the file, from the search or from the answer to the upload.
        pub fn filereference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.filereference = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /api/{who}/brokerservice/inbox/{filereference}/download`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<answers::DownloadFileError>,
        > {
            let Self { client, who, filereference, options } = self;
            let mut call = client.core.call(&operations::DOWNLOAD_FILE);
            call.options(options);
            call.path("who", who);
            call.path("filereference", filereference);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_inbox_file`](super::Client::get_inbox_file).
    #[derive(Clone)]
    pub struct GetInboxFile<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        filereference: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetInboxFile<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetInboxFile)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetInboxFile
    }
    impl<'a> GetInboxFile<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                filereference: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `FileReference` of the file, from the search or from the answer to the upload.
        pub fn filereference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.filereference = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /api/{who}/brokerservice/inbox/{filereference}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::BrokerFile>,
            ::altinn_runtime::Error<answers::GetInboxFileError>,
        > {
            let Self { client, who, filereference, options } = self;
            let mut call = client.core.call(&operations::GET_INBOX_FILE);
            call.options(options);
            call.path("who", who);
            call.path("filereference", filereference);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_inbox_receipt`](super::Client::get_inbox_receipt).
    #[derive(Clone)]
    pub struct GetInboxReceipt<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        filereference: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetInboxReceipt<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetInboxReceipt)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetInboxReceipt
    }
    impl<'a> GetInboxReceipt<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                filereference: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `FileReference` of the file, from the search or from the answer to the upload.
        pub fn filereference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.filereference = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /api/{who}/brokerservice/inbox/{filereference}/receipt`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Receipt>,
            ::altinn_runtime::Error<answers::GetInboxReceiptError>,
        > {
            let Self { client, who, filereference, options } = self;
            let mut call = client.core.call(&operations::GET_INBOX_RECEIPT);
            call.options(options);
            call.path("who", who);
            call.path("filereference", filereference);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_outbox_file`](super::Client::get_outbox_file).
    #[derive(Clone)]
    pub struct GetOutboxFile<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        filereference: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOutboxFile<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOutboxFile)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOutboxFile
    }
    impl<'a> GetOutboxFile<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                filereference: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `FileReference` of the file, from the search or from the answer to the upload.
        pub fn filereference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.filereference = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /api/{who}/brokerservice/outbox/{filereference}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::BrokerFile>,
            ::altinn_runtime::Error<answers::GetOutboxFileError>,
        > {
            let Self { client, who, filereference, options } = self;
            let mut call = client.core.call(&operations::GET_OUTBOX_FILE);
            call.options(options);
            call.path("who", who);
            call.path("filereference", filereference);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_outbox_receipt`](super::Client::get_outbox_receipt).
    #[derive(Clone)]
    pub struct GetOutboxReceipt<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        filereference: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOutboxReceipt<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOutboxReceipt)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOutboxReceipt
    }
    impl<'a> GetOutboxReceipt<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                filereference: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `FileReference` of the file, from the search or from the answer to the upload.
        pub fn filereference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.filereference = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /api/{who}/brokerservice/outbox/{filereference}/receipt`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Receipt>,
            ::altinn_runtime::Error<answers::GetOutboxReceiptError>,
        > {
            let Self { client, who, filereference, options } = self;
            let mut call = client.core.call(&operations::GET_OUTBOX_RECEIPT);
            call.options(options);
            call.path("who", who);
            call.path("filereference", filereference);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::has_available_files`](super::Client::has_available_files).
    #[derive(Clone)]
    pub struct HasAvailableFiles<'a> {
        client: &'a super::Client,
        recipients: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
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
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for HasAvailableFiles<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(HasAvailableFiles)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        HasAvailableFiles
    }
    impl<'a> HasAvailableFiles<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                recipients: Ok(None),
                service_code: Ok(None),
                service_edition_code: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Organisation numbers or reportee ids to ask for, sent as one list with commas.
        pub fn recipients<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.recipients = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Count only files of this service; goes with `serviceEditionCode`.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Edition of the service.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /api/brokerservice/inbox/hasavailablefiles`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<answers::HasAvailableFilesError>,
        > {
            let Self {
                client,
                service_code,
                service_edition_code,
                recipients,
                options,
            } = self;
            let mut call = client.core.call(&operations::HAS_AVAILABLE_FILES);
            call.options(options);
            call.query("serviceCode", service_code);
            call.query("serviceEditionCode", service_edition_code);
            call.query_joined("recipients", recipients, ",");
            call.json_answer().await
        }
    }
    /// Builder of [`Client::search_inbox`](super::Client::search_inbox).
    #[derive(Clone)]
    pub struct SearchInbox<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        file_status: ::std::result::Result<
            ::std::option::Option<types::FileStatus>,
            ::std::string::String,
        >,
        max_sent_date_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        min_sent_date_time: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
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
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchInbox<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchInbox)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchInbox
    }
    impl<'a> SearchInbox<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                file_status: Ok(None),
                max_sent_date_time: Ok(None),
                min_sent_date_time: Ok(None),
                service_code: Ok(None),
                service_edition_code: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `Uploaded` for files waiting, which is also what the server assumes, or `Downloaded` for confirmed ones. `Initialized` finds nothing here.
        pub fn file_status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::FileStatus>,
        {
            self.file_status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `FileStatus`".to_string());
            self
        }
        /// Only files sent at this time or earlier.
        pub fn max_sent_date_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.max_sent_date_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Only files sent at this time or later.
        pub fn min_sent_date_time<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.min_sent_date_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Only files of this service; goes with `serviceEditionCode`.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Edition of the service.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /api/{who}/brokerservice/inbox`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::BrokerFile>>,
            ::altinn_runtime::Error<answers::SearchInboxError>,
        > {
            let Self {
                client,
                who,
                service_code,
                service_edition_code,
                min_sent_date_time,
                max_sent_date_time,
                file_status,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_INBOX);
            call.options(options);
            call.path("who", who);
            call.query("serviceCode", service_code);
            call.query("serviceEditionCode", service_edition_code);
            call.query("minSentDateTime", min_sent_date_time);
            call.query("maxSentDateTime", max_sent_date_time);
            call.query("fileStatus", file_status);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::upload_file`](super::Client::upload_file).
    pub struct UploadFile<'a> {
        client: &'a super::Client,
        who: ::std::result::Result<::std::string::String, ::std::string::String>,
        broker_service_description: ::std::result::Result<
            ::serde_json::Value,
            ::std::string::String,
        >,
        file_name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UploadFile<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UploadFile)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UploadFile
    }
    impl<'a> UploadFile<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                who: Err("was not given".to_string()),
                broker_service_description: Err("was not given".to_string()),
                file_name: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party: a nine digit organisation number or a reportee id with the prefix `r`. The recipient for inbox operations, the sender for outbox operations.
        pub fn who<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.who = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// What is sent and to whom: a `TransferDescription` written as JSON text.
        pub fn broker_service_description<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Value>,
        {
            self.broker_service_description = value
                .try_into()
                .map_err(|_| "is not of the form of `Value`".to_string());
            self
        }
        /// File name that recipients see; the server makes one up when it is left out.
        pub fn file_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.file_name = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The zip archive as raw bytes.
        ///
        /// Sent as `application/zip`.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /api/{who}/brokerservice/outbox/`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::BrokerFile>,
            ::altinn_runtime::Error<answers::UploadFileError>,
        > {
            let Self {
                client,
                who,
                file_name,
                broker_service_description,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPLOAD_FILE);
            call.options(options);
            call.path("who", who);
            call.query("fileName", file_name);
            call.query_json("brokerServiceDescription", broker_service_description);
            call.raw(body, true);
            call.json_answer().await
        }
    }
}
