//! The client of Altinn Broker and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-broker-v1.json (version 1.1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Broker.
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
    /// Give up a part.
    ///
    /// For the sender, while the part is incomplete. What has arrived of it is deleted.
    ///
    /// `DELETE /broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-broker](https://github.com/Altinn/altinn-broker/blob/161ba1223862bb420022844eed09ff48c83a3840/src/Altinn.Broker.API/Swagger/TusUploadDocumentFilter.cs#L235) of 2026-08-18: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    /// - `partial_upload_id` (path, required): The part, as the last segment of the header `Location` from `create_resumable_upload`.
    /// - `tus_resumable` (header, required): The version of the protocol, `1.0.0`.
    ///
    /// # Documented answers
    ///
    /// `204`, `401`, `403`, `404`, `429`
    pub fn cancel_partial_upload(&self) -> builder::CancelPartialUpload<'_> {
        builder::CancelPartialUpload::new(self)
    }
    /// Give up a resumable upload.
    ///
    /// For the sender, while the upload is incomplete. What has arrived is deleted.
    ///
    /// `DELETE /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-broker](https://github.com/Altinn/altinn-broker/blob/161ba1223862bb420022844eed09ff48c83a3840/src/Altinn.Broker.API/Swagger/TusUploadDocumentFilter.cs#L172) of 2026-08-18: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    /// - `tus_resumable` (header, required): The version of the protocol, `1.0.0`.
    ///
    /// # Documented answers
    ///
    /// `204`, `401`, `403`, `404`, `429`
    pub fn cancel_resumable_upload(&self) -> builder::CancelResumableUpload<'_> {
        builder::CancelResumableUpload::new(self)
    }
    /// Confirm that the file has been received.
    ///
    /// For recipients, after `download_file`; without a download before it the answer is 400. When everybody has confirmed, the file may be deleted after the grace period of the resource. Success is 204; confirming again changes nothing.
    ///
    /// `POST /broker/api/v1/filetransfer/{fileTransferId}/confirmdownload`
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `429`
    pub fn confirm_download(&self) -> builder::ConfirmDownload<'_> {
        builder::ConfirmDownload::new(self)
    }
    /// Start a file transfer.
    ///
    /// For the sender. Registers name, recipients and properties and answers the id; send the bytes with `upload_file` next. The resource must be set up for broker by its owner, or the answer is 403.
    ///
    /// `POST /broker/api/v1/filetransfer`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): What is sent, by whom and to whom.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `429`, `503` (json)
    pub fn create_file_transfer(&self) -> builder::CreateFileTransfer<'_> {
        builder::CreateFileTransfer::new(self)
    }
    /// Start a file transfer and upload its file in one request.
    ///
    /// For the sender, with files up to about 2 GB. The same as `create_file_transfer` followed by `upload_file`; wait for `Published` in the same way.
    ///
    /// `POST /broker/api/v1/filetransfer/upload`
    ///
    /// # Parameters
    ///
    /// - `body` (`multipart/form-data`, required): Form with `Metadata.` fields followed by the file in `FileTransfer`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `429`, `503` (json)
    pub fn create_file_transfer_with_file(
        &self,
    ) -> builder::CreateFileTransferWithFile<'_> {
        builder::CreateFileTransferWithFile::new(self)
    }
    /// Begin a resumable upload.
    ///
    /// For the sender, after `create_file_transfer`. Give `Upload-Length` for an upload in one piece, and go on with `send_resumable_upload_chunk`. For parts side by side, begin each with `Upload-Concat: partial` and its own `Upload-Length`; the header `Location` of the answer ends in the id of the part. When all parts have arrived, `Upload-Concat: final;` followed by the locations of the parts in their order, separated by spaces and without `Upload-Length`, joins them. An upload lapses 24 hours after its last chunk. A transfer takes one upload; another one is 409.
    ///
    /// `POST /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-broker](https://github.com/Altinn/altinn-broker/blob/161ba1223862bb420022844eed09ff48c83a3840/src/Altinn.Broker.API/Swagger/TusUploadDocumentFilter.cs#L93) of 2026-08-18: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    /// - `tus_resumable` (header, required): The version of the protocol, `1.0.0`.
    /// - `upload_length` (header, optional): The number of bytes of the file or part; left out where parts are joined.
    /// - `upload_concat` (header, optional): `partial` to begin a part, `final;` and the locations of all parts to join them, nothing for an upload in one piece.
    ///
    /// # Documented answers
    ///
    /// `201`, `400`, `401`, `403`, `404`, `409`, `413`, `429`, `503` (json)
    pub fn create_resumable_upload(&self) -> builder::CreateResumableUpload<'_> {
        builder::CreateResumableUpload::new(self)
    }
    /// Set up the calling organisation as a service owner.
    ///
    /// Once per organisation, before any of its resources can be used; a second time gives 409. It starts the making of storage, so ask `get_service_owner` until the storage providers are `Ready`.
    ///
    /// `POST /broker/api/v1/serviceowner`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The organisation behind the token is the service owner; the body only names it.
    ///
    /// # Documented answers
    ///
    /// `200`, `400`, `409` (json), `429`, `500`
    pub fn create_service_owner(&self) -> builder::CreateServiceOwner<'_> {
        builder::CreateServiceOwner::new(self)
    }
    /// Download the file.
    ///
    /// For recipients. The status must be `Published`, otherwise 403. Downloading does not count as received: call `confirm_download` when the file is safely stored. A download that broke off can go on with `Range`.
    ///
    /// `GET /broker/api/v1/filetransfer/{fileTransferId}/download`
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    /// - `range` (header, optional): A part of the file, such as `bytes=1048576-`. The answer is then 206.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `206` (raw), `400` (json), `401` (json), `403` (json), `404` (json), `416` (json), `429`
    pub fn download_file(&self) -> builder::DownloadFile<'_> {
        builder::DownloadFile::new(self)
    }
    /// Get a file transfer with its status.
    ///
    /// For sender and recipients. Shows where the transfer stands and, for each recipient, whether it has been fetched and confirmed. 404 also when the caller takes no part in the transfer.
    ///
    /// `GET /broker/api/v1/filetransfer/{fileTransferId}`
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `404` (json), `429`
    pub fn get_file_transfer(&self) -> builder::GetFileTransfer<'_> {
        builder::GetFileTransfer::new(self)
    }
    /// Get a file transfer with its history.
    ///
    /// For sender and recipients. Adds each status of the transfer and of every recipient with its time, as proof of delivery. Do not poll with it. At most 10 calls a minute and subscription key; above that 429.
    ///
    /// `GET /broker/api/v1/filetransfer/{fileTransferId}/details`
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `404` (json), `429`
    pub fn get_file_transfer_details(&self) -> builder::GetFileTransferDetails<'_> {
        builder::GetFileTransferDetails::new(self)
    }
    /// Ask how much of a part has arrived.
    ///
    /// For the sender, with the id from `Location` of `create_resumable_upload`. `Upload-Offset` of the answer is the number of bytes that the server has of this part, `Upload-Length` the number that it waits for.
    ///
    /// `HEAD /broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-broker](https://github.com/Altinn/altinn-broker/blob/161ba1223862bb420022844eed09ff48c83a3840/src/Altinn.Broker.API/Swagger/TusUploadDocumentFilter.cs#L190) of 2026-08-18: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    /// - `partial_upload_id` (path, required): The part, as the last segment of the header `Location` from `create_resumable_upload`.
    /// - `tus_resumable` (header, required): The version of the protocol, `1.0.0`.
    ///
    /// # Documented answers
    ///
    /// `200`, `401`, `403`, `404`, `429`
    pub fn get_partial_upload(&self) -> builder::GetPartialUpload<'_> {
        builder::GetPartialUpload::new(self)
    }
    /// Get how a resource is set up for broker.
    ///
    /// For the service owner of the resource.
    ///
    /// `GET /broker/api/v1/resource/{resourceId}`
    ///
    /// # Parameters
    ///
    /// - `resource_id` (path, required): Id of the resource in the resource registry.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `429`
    pub fn get_resource(&self) -> builder::GetResource<'_> {
        builder::GetResource::new(self)
    }
    /// Ask how much of a resumable upload has arrived.
    ///
    /// For the sender. The header `Upload-Offset` of the answer is the number of bytes that the server has; go on there after a fault. `Upload-Length` is the number that it waits for.
    ///
    /// `HEAD /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-broker](https://github.com/Altinn/altinn-broker/blob/161ba1223862bb420022844eed09ff48c83a3840/src/Altinn.Broker.API/Swagger/TusUploadDocumentFilter.cs#L126) of 2026-08-18: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    /// - `tus_resumable` (header, required): The version of the protocol, `1.0.0`.
    ///
    /// # Documented answers
    ///
    /// `200`, `401`, `403`, `404`, `429`
    pub fn get_resumable_upload(&self) -> builder::GetResumableUpload<'_> {
        builder::GetResumableUpload::new(self)
    }
    /// Ask what the server can do in a resumable upload.
    ///
    /// For the sender. The headers of the answer say it: `Tus-Version`, `Tus-Extension` (with `concatenation`, parts can be sent side by side) and, where there is a limit, `Tus-Max-Size` in bytes. The protocol is TUS 1.0.0, <https://tus.io/protocols/resumable-upload>.
    ///
    /// `OPTIONS /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-broker](https://github.com/Altinn/altinn-broker/blob/161ba1223862bb420022844eed09ff48c83a3840/src/Altinn.Broker.API/Swagger/TusUploadDocumentFilter.cs#L76) of 2026-08-18: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    ///
    /// # Documented answers
    ///
    /// `204`, `401`, `403`, `404`, `429`
    pub fn get_resumable_upload_options(
        &self,
    ) -> builder::GetResumableUploadOptions<'_> {
        builder::GetResumableUploadOptions::new(self)
    }
    /// Get the calling organisation as a service owner.
    ///
    /// Shows whether storage is ready for use. 404 means that `create_service_owner` has not been called.
    ///
    /// `GET /broker/api/v1/serviceowner`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `404` (json), `429`
    pub fn get_service_owner(&self) -> builder::GetServiceOwner<'_> {
        builder::GetServiceOwner::new(self)
    }
    /// Find the ids of file transfers.
    ///
    /// For senders and recipients. At most 100 ids come back, the newest ones unless `orderAscending` is set, and there is no next page: narrow the search with dates. A recipient looks for new files with status `Published` and recipient status `Initialized`. At most 10 calls a minute and subscription key; above that 429.
    ///
    /// `GET /broker/api/v1/filetransfer`
    ///
    /// # Parameters
    ///
    /// - `resource_id` (query, required): Only transfers of this resource in the resource registry. The server expects one.
    /// - `status` (query, optional): Only transfers that now have this status.
    /// - `recipient_status` (query, optional): Only transfers that stand thus for the calling recipient.
    /// - `from` (query, optional): Only transfers created from this moment on.
    /// - `to` (query, optional): Only transfers created up to this moment.
    /// - `order_ascending` (query, optional): `true` puts the oldest first. Newer than the published document.
    /// - `role` (query, optional): Only transfers in which the caller is sender, or recipient. Newer than the published document.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `429`
    pub fn search_file_transfers(&self) -> builder::SearchFileTransfers<'_> {
        builder::SearchFileTransfers::new(self)
    }
    /// Send the next bytes of a part.
    ///
    /// For the sender. As `send_resumable_upload_chunk`, with offsets counted from the beginning of the part. Parts can be sent side by side; when all have arrived, join them with `create_resumable_upload`.
    ///
    /// `PATCH /broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-broker](https://github.com/Altinn/altinn-broker/blob/161ba1223862bb420022844eed09ff48c83a3840/src/Altinn.Broker.API/Swagger/TusUploadDocumentFilter.cs#L210) of 2026-08-18: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    /// - `partial_upload_id` (path, required): The part, as the last segment of the header `Location` from `create_resumable_upload`.
    /// - `tus_resumable` (header, required): The version of the protocol, `1.0.0`.
    /// - `upload_offset` (header, required): The number of bytes that the server has already.
    /// - `body` (`application/offset+octet-stream`, required): The next bytes of the part, as many as you like.
    ///
    /// # Documented answers
    ///
    /// `204`, `400`, `401`, `403`, `404`, `409`, `429`, `503` (json)
    pub fn send_partial_upload_chunk(&self) -> builder::SendPartialUploadChunk<'_> {
        builder::SendPartialUploadChunk::new(self)
    }
    /// Send the next bytes of a resumable upload.
    ///
    /// For the sender. `Upload-Offset` must be the number of bytes that the server has, otherwise the answer is 409: ask `get_resumable_upload` and go on from there. With the last byte the upload is done and the file is processed; wait for `Published` with `get_file_transfer`. A chunk at the end of what is complete is answered with 204.
    ///
    /// `PATCH /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-broker](https://github.com/Altinn/altinn-broker/blob/161ba1223862bb420022844eed09ff48c83a3840/src/Altinn.Broker.API/Swagger/TusUploadDocumentFilter.cs#L146) of 2026-08-18: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    /// - `tus_resumable` (header, required): The version of the protocol, `1.0.0`.
    /// - `upload_offset` (header, required): The number of bytes that the server has already.
    /// - `body` (`application/offset+octet-stream`, required): The next bytes of the file, as many as you like.
    ///
    /// # Documented answers
    ///
    /// `204`, `400`, `401`, `403`, `404`, `409`, `429`, `503` (json)
    pub fn send_resumable_upload_chunk(&self) -> builder::SendResumableUploadChunk<'_> {
        builder::SendResumableUploadChunk::new(self)
    }
    /// Set up a resource for broker.
    ///
    /// For the service owner of the resource, which must exist in the resource registry. Settings that are left out keep their value. Sizes above 2 GB in production need an approval for transfers without a malware scan. Success is 204.
    ///
    /// `PUT /broker/api/v1/resource/{resourceId}`
    ///
    /// # Parameters
    ///
    /// - `resource_id` (path, required): Id of the resource in the resource registry.
    /// - `body` (`application/json`, required): Sizes and times for the transfers of this resource.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `429`
    pub fn update_resource(&self) -> builder::UpdateResource<'_> {
        builder::UpdateResource::new(self)
    }
    /// Upload the bytes of a file transfer.
    ///
    /// For the sender, after `create_file_transfer`. The body is streamed; files above 2 GB can only be sent this way, up to 50 GB with the malware scan and more without it. A transfer takes one upload: a second attempt is 409, and after a failure a new transfer must be started. A `checksum` given before is compared. Then ask `get_file_transfer` until the status is `Published`, or wait for the event `no.altinn.broker.published`.
    ///
    /// `POST /broker/api/v1/filetransfer/{fileTransferId}/upload`
    ///
    /// # Parameters
    ///
    /// - `file_transfer_id` (path, required): Id from `create_file_transfer` or `search_file_transfers`.
    /// - `body` (`application/octet-stream`, required): The bytes of the file, unencoded. The length must be known beforehand.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `429`, `503` (json)
    pub fn upload_file(&self) -> builder::UploadFile<'_> {
        builder::UploadFile::new(self)
    }
    /// Upload a file in chunks, going on where it broke off.
    ///
    /// For large files and lines that break: what the server has is asked for after a fault, in a later run too, and parts can
    /// go up at the same time. The file has to be one that can be read again. See [`altinn_runtime::ResumableUpload`].
    ///
    /// Made of `get_resumable_upload_options`, `create_resumable_upload`, `get_resumable_upload`, `send_resumable_upload_chunk` and `cancel_resumable_upload`, which no program has to call itself.
    pub fn upload_resumable(
        &self,
        file_transfer_id: ::altinn_runtime::Uuid,
        source: ::altinn_runtime::UploadSource,
    ) -> ::altinn_runtime::ResumableUpload {
        static OPERATIONS: ::altinn_runtime::private::ResumableOperations = ::altinn_runtime::private::ResumableOperations {
            options: &operations::GET_RESUMABLE_UPLOAD_OPTIONS,
            create: &operations::CREATE_RESUMABLE_UPLOAD,
            head: &operations::GET_RESUMABLE_UPLOAD,
            patch: &operations::SEND_RESUMABLE_UPLOAD_CHUNK,
            delete: &operations::CANCEL_RESUMABLE_UPLOAD,
        };
        ::altinn_runtime::ResumableUpload::new(&self.core, &OPERATIONS, source)
            .path("fileTransferId", file_transfer_id)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::cancel_partial_upload`](super::Client::cancel_partial_upload).
    #[derive(Clone)]
    pub struct CancelPartialUpload<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        partial_upload_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        tus_resumable: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CancelPartialUpload<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CancelPartialUpload)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CancelPartialUpload
    }
    impl<'a> CancelPartialUpload<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_transfer_id: Err("was not given".to_string()),
                partial_upload_id: Err("was not given".to_string()),
                tus_resumable: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The part, as the last segment of the header `Location` from `create_resumable_upload`.
        pub fn partial_upload_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.partial_upload_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The version of the protocol, `1.0.0`.
        pub fn tus_resumable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tus_resumable = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                file_transfer_id,
                partial_upload_id,
                tus_resumable,
                options,
            } = self;
            let mut call = client.core.call(&operations::CANCEL_PARTIAL_UPLOAD);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.path("partialUploadId", partial_upload_id);
            call.header("Tus-Resumable", tus_resumable);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::cancel_resumable_upload`](super::Client::cancel_resumable_upload).
    #[derive(Clone)]
    pub struct CancelResumableUpload<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        tus_resumable: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CancelResumableUpload<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CancelResumableUpload)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CancelResumableUpload
    }
    impl<'a> CancelResumableUpload<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_transfer_id: Err("was not given".to_string()),
                tus_resumable: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The version of the protocol, `1.0.0`.
        pub fn tus_resumable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tus_resumable = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, file_transfer_id, tus_resumable, options } = self;
            let mut call = client.core.call(&operations::CANCEL_RESUMABLE_UPLOAD);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.header("Tus-Resumable", tus_resumable);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::confirm_download`](super::Client::confirm_download).
    #[derive(Clone)]
    pub struct ConfirmDownload<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ConfirmDownload<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ConfirmDownload)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ConfirmDownload
    }
    impl<'a> ConfirmDownload<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_transfer_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /broker/api/v1/filetransfer/{fileTransferId}/confirmdownload`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::ConfirmDownloadError>,
        > {
            let Self { client, file_transfer_id, options } = self;
            let mut call = client.core.call(&operations::CONFIRM_DOWNLOAD);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::create_file_transfer`](super::Client::create_file_transfer).
    #[derive(Clone)]
    pub struct CreateFileTransfer<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::FileTransferInitialize,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateFileTransfer<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateFileTransfer)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateFileTransfer
    }
    ::altinn_runtime::extra! {
        CreateFileTransfer
    }
    impl<'a> CreateFileTransfer<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// What is sent, by whom and to whom.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::FileTransferInitialize>,
            <V as ::std::convert::TryInto<
                types::FileTransferInitialize,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `FileTransferInitialize` for body failed: {}",
                            s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::FileTransferInitialize,
            ) -> types::builder::FileTransferInitialize,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /broker/api/v1/filetransfer`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::FileTransferInitializeResponse>,
            ::altinn_runtime::Error<answers::CreateFileTransferError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_FILE_TRANSFER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::FileTransferInitialize>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_file_transfer_with_file`](super::Client::create_file_transfer_with_file).
    pub struct CreateFileTransferWithFile<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<answers::CreateFileTransferWithFileForm>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateFileTransferWithFile<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateFileTransferWithFile))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateFileTransferWithFile
    }
    ::altinn_runtime::extra! {
        CreateFileTransferWithFile
    }
    impl<'a> CreateFileTransferWithFile<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Form with `Metadata.` fields followed by the file in `FileTransfer`.
        ///
        /// Sent as `multipart/form-data`.
        pub fn body(mut self, value: answers::CreateFileTransferWithFileForm) -> Self {
            self.body = ::std::option::Option::Some(value);
            self
        }
        /// Sends `POST /broker/api/v1/filetransfer/upload`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::FileTransferUploadResponse>,
            ::altinn_runtime::Error<answers::CreateFileTransferWithFileError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_FILE_TRANSFER_WITH_FILE);
            call.options(options);
            call.multipart(body.map(|body| body.into_form()), true);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_resumable_upload`](super::Client::create_resumable_upload).
    #[derive(Clone)]
    pub struct CreateResumableUpload<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        tus_resumable: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        upload_concat: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        upload_length: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateResumableUpload<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateResumableUpload)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateResumableUpload
    }
    impl<'a> CreateResumableUpload<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_transfer_id: Err("was not given".to_string()),
                tus_resumable: Err("was not given".to_string()),
                upload_concat: Ok(None),
                upload_length: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The version of the protocol, `1.0.0`.
        pub fn tus_resumable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tus_resumable = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `partial` to begin a part, `final;` and the locations of all parts to join them, nothing for an upload in one piece.
        pub fn upload_concat<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.upload_concat = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The number of bytes of the file or part; left out where parts are joined.
        pub fn upload_length<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.upload_length = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `POST /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::CreateResumableUploadError>,
        > {
            let Self {
                client,
                file_transfer_id,
                tus_resumable,
                upload_length,
                upload_concat,
                options,
            } = self;
            let mut call = client.core.call(&operations::CREATE_RESUMABLE_UPLOAD);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.header("Tus-Resumable", tus_resumable);
            call.header("Upload-Length", upload_length);
            call.header("Upload-Concat", upload_concat);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::create_service_owner`](super::Client::create_service_owner).
    #[derive(Clone)]
    pub struct CreateServiceOwner<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ServiceOwnerInitialize,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateServiceOwner<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateServiceOwner)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateServiceOwner
    }
    ::altinn_runtime::extra! {
        CreateServiceOwner
    }
    impl<'a> CreateServiceOwner<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The organisation behind the token is the service owner; the body only names it.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ServiceOwnerInitialize>,
            <V as ::std::convert::TryInto<
                types::ServiceOwnerInitialize,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ServiceOwnerInitialize` for body failed: {}",
                            s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ServiceOwnerInitialize,
            ) -> types::builder::ServiceOwnerInitialize,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /broker/api/v1/serviceowner`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::CreateServiceOwnerError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_SERVICE_OWNER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ServiceOwnerInitialize>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::download_file`](super::Client::download_file).
    #[derive(Clone)]
    pub struct DownloadFile<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        range: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
                file_transfer_id: Err("was not given".to_string()),
                range: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// A part of the file, such as `bytes=1048576-`. The answer is then 206.
        pub fn range<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.range = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /broker/api/v1/filetransfer/{fileTransferId}/download`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<answers::DownloadFileError>,
        > {
            let Self { client, file_transfer_id, range, options } = self;
            let mut call = client.core.call(&operations::DOWNLOAD_FILE);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.header("Range", range);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_file_transfer`](super::Client::get_file_transfer).
    #[derive(Clone)]
    pub struct GetFileTransfer<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetFileTransfer<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetFileTransfer)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetFileTransfer
    }
    impl<'a> GetFileTransfer<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_transfer_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /broker/api/v1/filetransfer/{fileTransferId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::FileTransferOverview>,
            ::altinn_runtime::Error<answers::GetFileTransferError>,
        > {
            let Self { client, file_transfer_id, options } = self;
            let mut call = client.core.call(&operations::GET_FILE_TRANSFER);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.json_answer().await
        }
        /// Asks again and again until `file_transfer_status` is `Published`, `AllConfirmedDownloaded`; `Failed`, `Cancelled`, `Purged` end the wait as failed, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::FileTransferOverview>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::FileTransferOverview>,
                ::altinn_runtime::Error<answers::GetFileTransferError>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until `file_transfer_status` is `Published`, `AllConfirmedDownloaded`; `Failed`, `Cancelled`, `Purged` end the wait as failed.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::FileTransferOverview>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::FileTransferOverview>,
                ::altinn_runtime::Error<answers::GetFileTransferError>,
            >,
        > {
            ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (::std::option::Option::Some(&**answer)
                        .map(|it| &it.file_transfer_status)
                        .map(|it| it.to_string()))
                        .as_deref()
                    {
                        ::std::option::Option::Some(
                            "Published" | "AllConfirmedDownloaded",
                        ) => ::altinn_runtime::Progressed::Done,
                        ::std::option::Option::Some(
                            "Failed" | "Cancelled" | "Purged",
                        ) => ::altinn_runtime::Progressed::Failed,
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::get_file_transfer_details`](super::Client::get_file_transfer_details).
    #[derive(Clone)]
    pub struct GetFileTransferDetails<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetFileTransferDetails<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetFileTransferDetails)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetFileTransferDetails
    }
    impl<'a> GetFileTransferDetails<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_transfer_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /broker/api/v1/filetransfer/{fileTransferId}/details`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::FileTransferDetails>,
            ::altinn_runtime::Error<answers::GetFileTransferDetailsError>,
        > {
            let Self { client, file_transfer_id, options } = self;
            let mut call = client.core.call(&operations::GET_FILE_TRANSFER_DETAILS);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_partial_upload`](super::Client::get_partial_upload).
    #[derive(Clone)]
    pub struct GetPartialUpload<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        partial_upload_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        tus_resumable: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetPartialUpload<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetPartialUpload)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetPartialUpload
    }
    impl<'a> GetPartialUpload<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_transfer_id: Err("was not given".to_string()),
                partial_upload_id: Err("was not given".to_string()),
                tus_resumable: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The part, as the last segment of the header `Location` from `create_resumable_upload`.
        pub fn partial_upload_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.partial_upload_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The version of the protocol, `1.0.0`.
        pub fn tus_resumable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tus_resumable = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `HEAD /broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                file_transfer_id,
                partial_upload_id,
                tus_resumable,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_PARTIAL_UPLOAD);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.path("partialUploadId", partial_upload_id);
            call.header("Tus-Resumable", tus_resumable);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_resource`](super::Client::get_resource).
    #[derive(Clone)]
    pub struct GetResource<'a> {
        client: &'a super::Client,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetResource
    }
    impl<'a> GetResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource in the resource registry.
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /broker/api/v1/resource/{resourceId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Resource>,
            ::altinn_runtime::Error<answers::GetResourceError>,
        > {
            let Self { client, resource_id, options } = self;
            let mut call = client.core.call(&operations::GET_RESOURCE);
            call.options(options);
            call.path("resourceId", resource_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_resumable_upload`](super::Client::get_resumable_upload).
    #[derive(Clone)]
    pub struct GetResumableUpload<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        tus_resumable: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetResumableUpload<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetResumableUpload)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetResumableUpload
    }
    impl<'a> GetResumableUpload<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_transfer_id: Err("was not given".to_string()),
                tus_resumable: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The version of the protocol, `1.0.0`.
        pub fn tus_resumable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tus_resumable = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `HEAD /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, file_transfer_id, tus_resumable, options } = self;
            let mut call = client.core.call(&operations::GET_RESUMABLE_UPLOAD);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.header("Tus-Resumable", tus_resumable);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_resumable_upload_options`](super::Client::get_resumable_upload_options).
    #[derive(Clone)]
    pub struct GetResumableUploadOptions<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetResumableUploadOptions<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetResumableUploadOptions)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetResumableUploadOptions
    }
    impl<'a> GetResumableUploadOptions<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_transfer_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `OPTIONS /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, file_transfer_id, options } = self;
            let mut call = client.core.call(&operations::GET_RESUMABLE_UPLOAD_OPTIONS);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_service_owner`](super::Client::get_service_owner).
    #[derive(Clone)]
    pub struct GetServiceOwner<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetServiceOwner<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetServiceOwner)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetServiceOwner
    }
    impl<'a> GetServiceOwner<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /broker/api/v1/serviceowner`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ServiceOwnerOverview>,
            ::altinn_runtime::Error<answers::GetServiceOwnerError>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_SERVICE_OWNER);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::search_file_transfers`](super::Client::search_file_transfers).
    #[derive(Clone)]
    pub struct SearchFileTransfers<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        order_ascending: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        recipient_status: ::std::result::Result<
            ::std::option::Option<types::RecipientFileTransferStatus>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        role: ::std::result::Result<
            ::std::option::Option<types::Role>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<types::FileTransferStatus>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchFileTransfers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchFileTransfers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchFileTransfers
    }
    impl<'a> SearchFileTransfers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Ok(None),
                order_ascending: Ok(None),
                recipient_status: Ok(None),
                resource_id: Err("was not given".to_string()),
                role: Ok(None),
                status: Ok(None),
                to: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Only transfers created from this moment on.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// `true` puts the oldest first. Newer than the published document.
        pub fn order_ascending<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.order_ascending = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Only transfers that stand thus for the calling recipient.
        pub fn recipient_status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::RecipientFileTransferStatus>,
        {
            self.recipient_status = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "is not of the form of `RecipientFileTransferStatus`".to_string()
                });
            self
        }
        /// Only transfers of this resource in the resource registry. The server expects one.
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only transfers in which the caller is sender, or recipient. Newer than the published document.
        pub fn role<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Role>,
        {
            self.role = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Role`".to_string());
            self
        }
        /// Only transfers that now have this status.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::FileTransferStatus>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `FileTransferStatus`".to_string());
            self
        }
        /// Only transfers created up to this moment.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Sends `GET /broker/api/v1/filetransfer`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::altinn_runtime::Error<answers::SearchFileTransfersError>,
        > {
            let Self {
                client,
                resource_id,
                status,
                recipient_status,
                from,
                to,
                order_ascending,
                role,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_FILE_TRANSFERS);
            call.options(options);
            call.query("resourceId", resource_id);
            call.query("status", status);
            call.query("recipientStatus", recipient_status);
            call.query("from", from);
            call.query("to", to);
            call.query("orderAscending", order_ascending);
            call.query("role", role);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::send_partial_upload_chunk`](super::Client::send_partial_upload_chunk).
    pub struct SendPartialUploadChunk<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        partial_upload_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        tus_resumable: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        upload_offset: ::std::result::Result<i64, ::std::string::String>,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SendPartialUploadChunk<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SendPartialUploadChunk)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SendPartialUploadChunk
    }
    impl<'a> SendPartialUploadChunk<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_transfer_id: Err("was not given".to_string()),
                partial_upload_id: Err("was not given".to_string()),
                tus_resumable: Err("was not given".to_string()),
                upload_offset: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The part, as the last segment of the header `Location` from `create_resumable_upload`.
        pub fn partial_upload_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.partial_upload_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The version of the protocol, `1.0.0`.
        pub fn tus_resumable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tus_resumable = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The number of bytes that the server has already.
        pub fn upload_offset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.upload_offset = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// The next bytes of the part, as many as you like.
        ///
        /// Sent as `application/offset+octet-stream`.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `PATCH /broker/api/v1/filetransfer/upload/tus/{fileTransferId}/partial/{partialUploadId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::SendPartialUploadChunkError>,
        > {
            let Self {
                client,
                file_transfer_id,
                partial_upload_id,
                tus_resumable,
                upload_offset,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEND_PARTIAL_UPLOAD_CHUNK);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.path("partialUploadId", partial_upload_id);
            call.header("Tus-Resumable", tus_resumable);
            call.header("Upload-Offset", upload_offset);
            call.raw(body, true);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::send_resumable_upload_chunk`](super::Client::send_resumable_upload_chunk).
    pub struct SendResumableUploadChunk<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        tus_resumable: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        upload_offset: ::std::result::Result<i64, ::std::string::String>,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SendResumableUploadChunk<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SendResumableUploadChunk)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SendResumableUploadChunk
    }
    impl<'a> SendResumableUploadChunk<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_transfer_id: Err("was not given".to_string()),
                tus_resumable: Err("was not given".to_string()),
                upload_offset: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The version of the protocol, `1.0.0`.
        pub fn tus_resumable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tus_resumable = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The number of bytes that the server has already.
        pub fn upload_offset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.upload_offset = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// The next bytes of the file, as many as you like.
        ///
        /// Sent as `application/offset+octet-stream`.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `PATCH /broker/api/v1/filetransfer/upload/tus/{fileTransferId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::SendResumableUploadChunkError>,
        > {
            let Self {
                client,
                file_transfer_id,
                tus_resumable,
                upload_offset,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEND_RESUMABLE_UPLOAD_CHUNK);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.header("Tus-Resumable", tus_resumable);
            call.header("Upload-Offset", upload_offset);
            call.raw(body, true);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::update_resource`](super::Client::update_resource).
    #[derive(Clone)]
    pub struct UpdateResource<'a> {
        client: &'a super::Client,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::Resource, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateResource
    }
    ::altinn_runtime::extra! {
        UpdateResource
    }
    impl<'a> UpdateResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource in the resource registry.
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sizes and times for the transfers of this resource.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Resource>,
            <V as ::std::convert::TryInto<types::Resource>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `Resource` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(types::builder::Resource) -> types::builder::Resource,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /broker/api/v1/resource/{resourceId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::UpdateResourceError>,
        > {
            let Self { client, resource_id, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_RESOURCE);
            call.options(options);
            call.path("resourceId", resource_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::Resource>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::upload_file`](super::Client::upload_file).
    pub struct UploadFile<'a> {
        client: &'a super::Client,
        file_transfer_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
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
                file_transfer_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_file_transfer` or `search_file_transfers`.
        pub fn file_transfer_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_transfer_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The bytes of the file, unencoded. The length must be known beforehand.
        ///
        /// Sent as `application/octet-stream`.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /broker/api/v1/filetransfer/{fileTransferId}/upload`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::FileTransferUploadResponse>,
            ::altinn_runtime::Error<answers::UploadFileError>,
        > {
            let Self { client, file_transfer_id, body, options } = self;
            let mut call = client.core.call(&operations::UPLOAD_FILE);
            call.options(options);
            call.path("fileTransferId", file_transfer_id);
            call.raw(body, true);
            call.json_answer().await
        }
    }
}
