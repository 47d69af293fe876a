//! The client of Altinn Correspondence and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-correspondence-v1.json (version 1.0.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Correspondence.
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
    /// Confirm that a correspondence has been received.
    ///
    /// For the recipient, after `get_correspondence`; expected where the sender set `isConfirmationNeeded`. A raw Maskinporten token is refused with 403. The answer repeats the id.
    ///
    /// `POST /correspondence/api/v1/correspondence/{correspondenceId}/confirm`
    ///
    /// # Parameters
    ///
    /// - `correspondence_id` (path, required): Id from `create_correspondence` or `search_correspondences`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn confirm_correspondence(&self) -> builder::ConfirmCorrespondence<'_> {
        builder::ConfirmCorrespondence::new(self)
    }
    /// Register an attachment that several correspondences can share.
    ///
    /// For the sender. Answers the id of the attachment, a bare JSON string; send the bytes with `upload_attachment` next. An attachment for one correspondence only is easier to send with `create_correspondence_with_files`. The file name must end in one of the allowed extensions (2013 otherwise).
    ///
    /// `POST /correspondence/api/v1/attachment`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): Name, resource and reference of the attachment, without its bytes.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn create_attachment(&self) -> builder::CreateAttachment<'_> {
        builder::CreateAttachment::new(self)
    }
    /// Send a correspondence to one or more recipients.
    ///
    /// For the sender. Attachments must be uploaded already and named in `existingAttachments`. Each recipient, up to 500, gets a correspondence of their own, with its own entry in the answer. Publication follows later: ask `get_correspondence` until the status is `Published`. An `idempotentKey` that was used before gives 409 (1034), and it cannot be combined with several recipients (1047). 422 (1030) means that a recipient is reserved against digital communication.
    ///
    /// `POST /correspondence/api/v1/correspondence`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The message, its recipients and the attachments that exist already.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `422` (json)
    pub fn create_correspondence(&self) -> builder::CreateCorrespondence<'_> {
        builder::CreateCorrespondence::new(self)
    }
    /// Send a correspondence together with its files.
    ///
    /// For the sender. The short way: message and files in one multipart request of about 2 GB at most. Each file part is named `attachments` and is matched by file name to an entry of `Correspondence.Content.Attachments` (1005 when they differ). Otherwise as `create_correspondence`.
    ///
    /// `POST /correspondence/api/v1/correspondence/upload`
    ///
    /// # Parameters
    ///
    /// - `body` (`multipart/form-data`, required): Form with dotted field names for the message and one part for each file.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json), `408` (json), `409` (json), `422` (json), `451` (json), `502` (json)
    pub fn create_correspondence_with_files(
        &self,
    ) -> builder::CreateCorrespondenceWithFiles<'_> {
        builder::CreateCorrespondenceWithFiles::new(self)
    }
    /// Delete an attachment that is not in use.
    ///
    /// For the sender. Refused while a correspondence uses the attachment (2007). Success is 204 without a body.
    ///
    /// `DELETE /correspondence/api/v1/attachment/{attachmentId}`
    ///
    /// # Parameters
    ///
    /// - `attachment_id` (path, required): Id from `create_attachment`, or from the attachments of a correspondence.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn delete_attachment(&self) -> builder::DeleteAttachment<'_> {
        builder::DeleteAttachment::new(self)
    }
    /// Download all attachments of a message.
    ///
    /// For the recipient. The answer is one ZIP file, streamed. 404 also where the environment has it turned off.
    ///
    /// `GET /correspondence/api/v1/correspondence/{correspondenceId}/attachments/downloadall`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-correspondence](https://github.com/Altinn/altinn-correspondence/blob/da785168cabf2fc9b3390a4399f589d2c0de7157/src/Altinn.Correspondence.API/Controllers/CorrespondenceController.cs#L628) of 2026-08-20: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `correspondence_id` (path, required): Id from `create_correspondence` or `search_correspondences`.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `401` (json), `403` (json), `404` (json)
    pub fn download_all_correspondence_attachments(
        &self,
    ) -> builder::DownloadAllCorrespondenceAttachments<'_> {
        builder::DownloadAllCorrespondenceAttachments::new(self)
    }
    /// Download the bytes of an attachment as its sender.
    ///
    /// For the sender. Recipients use `download_correspondence_attachment`.
    ///
    /// `GET /correspondence/api/v1/attachment/{attachmentId}/download`
    ///
    /// # Parameters
    ///
    /// - `attachment_id` (path, required): Id from `create_attachment`, or from the attachments of a correspondence.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `401` (json), `403` (json), `404` (json)
    pub fn download_attachment(&self) -> builder::DownloadAttachment<'_> {
        builder::DownloadAttachment::new(self)
    }
    /// Download an attachment as a recipient.
    ///
    /// For the recipient. The media type is guessed from the file name. Without a token that fits, a browser is sent to log in: treat a redirect as 401.
    ///
    /// `GET /correspondence/api/v1/correspondence/{correspondenceId}/attachment/{attachmentId}/download`
    ///
    /// # Parameters
    ///
    /// - `correspondence_id` (path, required): Id from `create_correspondence` or `search_correspondences`.
    /// - `attachment_id` (path, required): Id from `create_attachment`, or from the attachments of a correspondence.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn download_correspondence_attachment(
        &self,
    ) -> builder::DownloadCorrespondenceAttachment<'_> {
        builder::DownloadCorrespondenceAttachment::new(self)
    }
    /// Forward a message by e-mail.
    ///
    /// For the recipient. The sender must have allowed it (`allowForwarding`, else 1063), the message must have been read (else 1065), and it goes to an address only once (else 1064). Answers the id of the forwarding.
    ///
    /// `POST /correspondence/api/v1/correspondence/{correspondenceId}/forward`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-correspondence](https://github.com/Altinn/altinn-correspondence/blob/da785168cabf2fc9b3390a4399f589d2c0de7157/src/Altinn.Correspondence.API/Controllers/CorrespondenceController.cs#L704) of 2026-08-20: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `correspondence_id` (path, required): Id from `create_correspondence` or `search_correspondences`.
    /// - `body` (`application/json`, required): The address and a few words.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json), `500` (json)
    pub fn forward_correspondence(&self) -> builder::ForwardCorrespondence<'_> {
        builder::ForwardCorrespondence::new(self)
    }
    /// Get an attachment and its status.
    ///
    /// For the sender. Use it after an upload to wait for `Published`; `Failed` means that the upload or the malware scan went wrong, with the reason in `statusText`.
    ///
    /// `GET /correspondence/api/v1/attachment/{attachmentId}`
    ///
    /// # Parameters
    ///
    /// - `attachment_id` (path, required): Id from `create_attachment`, or from the attachments of a correspondence.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json)
    pub fn get_attachment(&self) -> builder::GetAttachment<'_> {
        builder::GetAttachment::new(self)
    }
    /// Get an attachment with its status history.
    ///
    /// For the sender. The same as `get_attachment` with every status the attachment has been through.
    ///
    /// `GET /correspondence/api/v1/attachment/{attachmentId}/details`
    ///
    /// # Parameters
    ///
    /// - `attachment_id` (path, required): Id from `create_attachment`, or from the attachments of a correspondence.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json)
    pub fn get_attachment_details(&self) -> builder::GetAttachmentDetails<'_> {
        builder::GetAttachmentDetails::new(self)
    }
    /// Get a correspondence with its content and status.
    ///
    /// For sender and recipient. When a recipient fetches it the status becomes `Fetched`, which must come before `mark_correspondence_as_read` and `confirm_correspondence`.
    ///
    /// `GET /correspondence/api/v1/correspondence/{correspondenceId}`
    ///
    /// # Parameters
    ///
    /// - `correspondence_id` (path, required): Id from `create_correspondence` or `search_correspondences`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn get_correspondence(&self) -> builder::GetCorrespondence<'_> {
        builder::GetCorrespondence::new(self)
    }
    /// Get a correspondence with its history and notifications.
    ///
    /// For sender and recipient, mostly the sender. Adds every status and the delivery of each notification. Slower than `get_correspondence`; do not poll with it.
    ///
    /// `GET /correspondence/api/v1/correspondence/{correspondenceId}/details`
    ///
    /// # Parameters
    ///
    /// - `correspondence_id` (path, required): Id from `create_correspondence` or `search_correspondences`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn get_correspondence_details(&self) -> builder::GetCorrespondenceDetails<'_> {
        builder::GetCorrespondenceDetails::new(self)
    }
    /// Mark a correspondence as read.
    ///
    /// For the recipient, after `get_correspondence`. A raw Maskinporten token is refused with 403. The answer repeats the id.
    ///
    /// `POST /correspondence/api/v1/correspondence/{correspondenceId}/markasread`
    ///
    /// # Parameters
    ///
    /// - `correspondence_id` (path, required): Id from `create_correspondence` or `search_correspondences`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn mark_correspondence_as_read(&self) -> builder::MarkCorrespondenceAsRead<'_> {
        builder::MarkCorrespondenceAsRead::new(self)
    }
    /// Delete a correspondence for good.
    ///
    /// The sender may do this until publication (1013 afterwards), the recipient after it. A correspondence that awaits confirmation must be confirmed first (1026). The answer repeats the id.
    ///
    /// `DELETE /correspondence/api/v1/correspondence/{correspondenceId}/purge`
    ///
    /// # Parameters
    ///
    /// - `correspondence_id` (path, required): Id from `create_correspondence` or `search_correspondences`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json)
    pub fn purge_correspondence(&self) -> builder::PurgeCorrespondence<'_> {
        builder::PurgeCorrespondence::new(self)
    }
    /// Find the ids of correspondences.
    ///
    /// For senders and recipients; `role` says which of them the caller is. At most 1000 ids come back and there is no next page, so narrow the search with dates. Fetch each one with `get_correspondence`.
    ///
    /// `GET /correspondence/api/v1/correspondence`
    ///
    /// # Parameters
    ///
    /// - `resource_id` (query, required): Only correspondences of this resource in the resource registry.
    /// - `from` (query, optional): Only correspondences from this moment on.
    /// - `to` (query, optional): Only correspondences up to this moment; not before `from` (1027).
    /// - `status` (query, optional): Only correspondences that now have this status.
    /// - `role` (query, required): Whether to look among received correspondences, sent ones or both. Needed.
    /// - `on_behalf_of` (query, optional): Search for this person or organisation instead of the caller, who must be allowed to represent it; written like a recipient.
    /// - `senders_reference` (query, optional): Only correspondences that the sender gave this reference.
    /// - `idempotent_key` (query, optional): Only the correspondence that was created with this key.
    /// - `altinn2_correspondence_id` (query, optional): Only the correspondence that had this number in Altinn II.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn search_correspondences(&self) -> builder::SearchCorrespondences<'_> {
        builder::SearchCorrespondences::new(self)
    }
    /// Upload the bytes of an attachment.
    ///
    /// For the sender, after `create_attachment`. The file is streamed, up to 50 GB, and can be uploaded once only (2005). A `checksum` given at creation is compared (2008). Afterwards the file is scanned for malware, which takes seconds to minutes: ask `get_attachment` until the status is `Published`. A client that sends too slowly gets 408.
    ///
    /// `POST /correspondence/api/v1/attachment/{attachmentId}/upload`
    ///
    /// # Parameters
    ///
    /// - `attachment_id` (path, required): Id from `create_attachment`, or from the attachments of a correspondence.
    /// - `body` (`application/octet-stream`, required): The bytes of the file, unencoded.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json), `408` (json), `451` (json), `502` (json)
    pub fn upload_attachment(&self) -> builder::UploadAttachment<'_> {
        builder::UploadAttachment::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::confirm_correspondence`](super::Client::confirm_correspondence).
    #[derive(Clone)]
    pub struct ConfirmCorrespondence<'a> {
        client: &'a super::Client,
        correspondence_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ConfirmCorrespondence<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ConfirmCorrespondence)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ConfirmCorrespondence
    }
    impl<'a> ConfirmCorrespondence<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                correspondence_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_correspondence` or `search_correspondences`.
        pub fn correspondence_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.correspondence_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /correspondence/api/v1/correspondence/{correspondenceId}/confirm`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<answers::ConfirmCorrespondenceError>,
        > {
            let Self { client, correspondence_id, options } = self;
            let mut call = client.core.call(&operations::CONFIRM_CORRESPONDENCE);
            call.options(options);
            call.path("correspondenceId", correspondence_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_attachment`](super::Client::create_attachment).
    #[derive(Clone)]
    pub struct CreateAttachment<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InitializeAttachment,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateAttachment<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateAttachment)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateAttachment
    }
    ::altinn_runtime::extra! {
        CreateAttachment
    }
    impl<'a> CreateAttachment<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Name, resource and reference of the attachment, without its bytes.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InitializeAttachment>,
            <V as ::std::convert::TryInto<
                types::InitializeAttachment,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InitializeAttachment` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::InitializeAttachment,
            ) -> types::builder::InitializeAttachment,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /correspondence/api/v1/attachment`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<answers::CreateAttachmentError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_ATTACHMENT);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InitializeAttachment>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_correspondence`](super::Client::create_correspondence).
    #[derive(Clone)]
    pub struct CreateCorrespondence<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InitializeCorrespondences,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateCorrespondence<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateCorrespondence)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateCorrespondence
    }
    ::altinn_runtime::extra! {
        CreateCorrespondence
    }
    impl<'a> CreateCorrespondence<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The message, its recipients and the attachments that exist already.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InitializeCorrespondences>,
            <V as ::std::convert::TryInto<
                types::InitializeCorrespondences,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InitializeCorrespondences` for body failed: {}",
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
                types::builder::InitializeCorrespondences,
            ) -> types::builder::InitializeCorrespondences,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /correspondence/api/v1/correspondence`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InitializeCorrespondencesResponse>,
            ::altinn_runtime::Error<answers::CreateCorrespondenceError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_CORRESPONDENCE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InitializeCorrespondences>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_correspondence_with_files`](super::Client::create_correspondence_with_files).
    pub struct CreateCorrespondenceWithFiles<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<answers::CreateCorrespondenceWithFilesForm>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateCorrespondenceWithFiles<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateCorrespondenceWithFiles))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateCorrespondenceWithFiles
    }
    ::altinn_runtime::extra! {
        CreateCorrespondenceWithFiles
    }
    impl<'a> CreateCorrespondenceWithFiles<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Form with dotted field names for the message and one part for each file.
        ///
        /// Sent as `multipart/form-data`.
        pub fn body(
            mut self,
            value: answers::CreateCorrespondenceWithFilesForm,
        ) -> Self {
            self.body = ::std::option::Option::Some(value);
            self
        }
        /// Sends `POST /correspondence/api/v1/correspondence/upload`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InitializeCorrespondencesResponse>,
            ::altinn_runtime::Error<answers::CreateCorrespondenceWithFilesError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client
                .core
                .call(&operations::CREATE_CORRESPONDENCE_WITH_FILES);
            call.options(options);
            call.multipart(body.map(|body| body.into_form()), true);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_attachment`](super::Client::delete_attachment).
    #[derive(Clone)]
    pub struct DeleteAttachment<'a> {
        client: &'a super::Client,
        attachment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteAttachment<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteAttachment)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteAttachment
    }
    impl<'a> DeleteAttachment<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                attachment_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_attachment`, or from the attachments of a correspondence.
        pub fn attachment_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /correspondence/api/v1/attachment/{attachmentId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteAttachmentError>,
        > {
            let Self { client, attachment_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_ATTACHMENT);
            call.options(options);
            call.path("attachmentId", attachment_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::download_all_correspondence_attachments`](super::Client::download_all_correspondence_attachments).
    #[derive(Clone)]
    pub struct DownloadAllCorrespondenceAttachments<'a> {
        client: &'a super::Client,
        correspondence_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DownloadAllCorrespondenceAttachments<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DownloadAllCorrespondenceAttachments))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DownloadAllCorrespondenceAttachments
    }
    impl<'a> DownloadAllCorrespondenceAttachments<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                correspondence_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_correspondence` or `search_correspondences`.
        pub fn correspondence_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.correspondence_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /correspondence/api/v1/correspondence/{correspondenceId}/attachments/downloadall`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<answers::DownloadAllCorrespondenceAttachmentsError>,
        > {
            let Self { client, correspondence_id, options } = self;
            let mut call = client
                .core
                .call(&operations::DOWNLOAD_ALL_CORRESPONDENCE_ATTACHMENTS);
            call.options(options);
            call.path("correspondenceId", correspondence_id);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::download_attachment`](super::Client::download_attachment).
    #[derive(Clone)]
    pub struct DownloadAttachment<'a> {
        client: &'a super::Client,
        attachment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DownloadAttachment<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DownloadAttachment)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DownloadAttachment
    }
    impl<'a> DownloadAttachment<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                attachment_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_attachment`, or from the attachments of a correspondence.
        pub fn attachment_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /correspondence/api/v1/attachment/{attachmentId}/download`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<answers::DownloadAttachmentError>,
        > {
            let Self { client, attachment_id, options } = self;
            let mut call = client.core.call(&operations::DOWNLOAD_ATTACHMENT);
            call.options(options);
            call.path("attachmentId", attachment_id);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::download_correspondence_attachment`](super::Client::download_correspondence_attachment).
    #[derive(Clone)]
    pub struct DownloadCorrespondenceAttachment<'a> {
        client: &'a super::Client,
        correspondence_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        attachment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DownloadCorrespondenceAttachment<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DownloadCorrespondenceAttachment))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DownloadCorrespondenceAttachment
    }
    impl<'a> DownloadCorrespondenceAttachment<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                correspondence_id: Err("was not given".to_string()),
                attachment_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_correspondence` or `search_correspondences`.
        pub fn correspondence_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.correspondence_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id from `create_attachment`, or from the attachments of a correspondence.
        pub fn attachment_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /correspondence/api/v1/correspondence/{correspondenceId}/attachment/{attachmentId}/download`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<answers::DownloadCorrespondenceAttachmentError>,
        > {
            let Self { client, correspondence_id, attachment_id, options } = self;
            let mut call = client
                .core
                .call(&operations::DOWNLOAD_CORRESPONDENCE_ATTACHMENT);
            call.options(options);
            call.path("correspondenceId", correspondence_id);
            call.path("attachmentId", attachment_id);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::forward_correspondence`](super::Client::forward_correspondence).
    #[derive(Clone)]
    pub struct ForwardCorrespondence<'a> {
        client: &'a super::Client,
        correspondence_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ForwardCorrespondenceRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ForwardCorrespondence<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ForwardCorrespondence)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ForwardCorrespondence
    }
    ::altinn_runtime::extra! {
        ForwardCorrespondence
    }
    impl<'a> ForwardCorrespondence<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                correspondence_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_correspondence` or `search_correspondences`.
        pub fn correspondence_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.correspondence_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The address and a few words.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ForwardCorrespondenceRequest>,
            <V as ::std::convert::TryInto<
                types::ForwardCorrespondenceRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ForwardCorrespondenceRequest` for body failed: {}",
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
                types::builder::ForwardCorrespondenceRequest,
            ) -> types::builder::ForwardCorrespondenceRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /correspondence/api/v1/correspondence/{correspondenceId}/forward`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<answers::ForwardCorrespondenceError>,
        > {
            let Self { client, correspondence_id, body, options } = self;
            let mut call = client.core.call(&operations::FORWARD_CORRESPONDENCE);
            call.options(options);
            call.path("correspondenceId", correspondence_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ForwardCorrespondenceRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_attachment`](super::Client::get_attachment).
    #[derive(Clone)]
    pub struct GetAttachment<'a> {
        client: &'a super::Client,
        attachment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAttachment<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAttachment)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAttachment
    }
    impl<'a> GetAttachment<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                attachment_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_attachment`, or from the attachments of a correspondence.
        pub fn attachment_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /correspondence/api/v1/attachment/{attachmentId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AttachmentOverview>,
            ::altinn_runtime::Error<answers::GetAttachmentError>,
        > {
            let Self { client, attachment_id, options } = self;
            let mut call = client.core.call(&operations::GET_ATTACHMENT);
            call.options(options);
            call.path("attachmentId", attachment_id);
            call.json_answer().await
        }
        /// Asks again and again until `status` is `Published`; `Failed`, `Purged`, `Expired` end the wait as failed, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AttachmentOverview>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::AttachmentOverview>,
                ::altinn_runtime::Error<answers::GetAttachmentError>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until `status` is `Published`; `Failed`, `Purged`, `Expired` end the wait as failed.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AttachmentOverview>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::AttachmentOverview>,
                ::altinn_runtime::Error<answers::GetAttachmentError>,
            >,
        > {
            ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (::std::option::Option::Some(&**answer)
                        .map(|it| &it.status)
                        .map(|it| it.to_string()))
                        .as_deref()
                    {
                        ::std::option::Option::Some("Published") => {
                            ::altinn_runtime::Progressed::Done
                        }
                        ::std::option::Option::Some("Failed" | "Purged" | "Expired") => {
                            ::altinn_runtime::Progressed::Failed
                        }
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::get_attachment_details`](super::Client::get_attachment_details).
    #[derive(Clone)]
    pub struct GetAttachmentDetails<'a> {
        client: &'a super::Client,
        attachment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAttachmentDetails<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAttachmentDetails)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAttachmentDetails
    }
    impl<'a> GetAttachmentDetails<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                attachment_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_attachment`, or from the attachments of a correspondence.
        pub fn attachment_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /correspondence/api/v1/attachment/{attachmentId}/details`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AttachmentDetails>,
            ::altinn_runtime::Error<answers::GetAttachmentDetailsError>,
        > {
            let Self { client, attachment_id, options } = self;
            let mut call = client.core.call(&operations::GET_ATTACHMENT_DETAILS);
            call.options(options);
            call.path("attachmentId", attachment_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_correspondence`](super::Client::get_correspondence).
    #[derive(Clone)]
    pub struct GetCorrespondence<'a> {
        client: &'a super::Client,
        correspondence_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetCorrespondence<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetCorrespondence)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetCorrespondence
    }
    impl<'a> GetCorrespondence<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                correspondence_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_correspondence` or `search_correspondences`.
        pub fn correspondence_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.correspondence_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /correspondence/api/v1/correspondence/{correspondenceId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::CorrespondenceOverview>,
            ::altinn_runtime::Error<answers::GetCorrespondenceError>,
        > {
            let Self { client, correspondence_id, options } = self;
            let mut call = client.core.call(&operations::GET_CORRESPONDENCE);
            call.options(options);
            call.path("correspondenceId", correspondence_id);
            call.json_answer().await
        }
        /// Asks again and again until `status` is `Published`, `Fetched`, `Read`, `Replied`, `Confirmed`, `AttachmentsDownloaded`, `Archived`, `Forwarded`; `Failed`, `Reserved`, `PurgedByRecipient`, `PurgedByAltinn` end the wait as failed, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::CorrespondenceOverview>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::CorrespondenceOverview>,
                ::altinn_runtime::Error<answers::GetCorrespondenceError>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until `status` is `Published`, `Fetched`, `Read`, `Replied`, `Confirmed`, `AttachmentsDownloaded`, `Archived`, `Forwarded`; `Failed`, `Reserved`, `PurgedByRecipient`, `PurgedByAltinn` end the wait as failed.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::CorrespondenceOverview>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::CorrespondenceOverview>,
                ::altinn_runtime::Error<answers::GetCorrespondenceError>,
            >,
        > {
            ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (::std::option::Option::Some(&**answer)
                        .map(|it| &it.status)
                        .map(|it| it.to_string()))
                        .as_deref()
                    {
                        ::std::option::Option::Some(
                            "Published" | "Fetched" | "Read" | "Replied" | "Confirmed"
                            | "AttachmentsDownloaded" | "Archived" | "Forwarded",
                        ) => ::altinn_runtime::Progressed::Done,
                        ::std::option::Option::Some(
                            "Failed" | "Reserved" | "PurgedByRecipient"
                            | "PurgedByAltinn",
                        ) => ::altinn_runtime::Progressed::Failed,
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::get_correspondence_details`](super::Client::get_correspondence_details).
    #[derive(Clone)]
    pub struct GetCorrespondenceDetails<'a> {
        client: &'a super::Client,
        correspondence_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetCorrespondenceDetails<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetCorrespondenceDetails)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetCorrespondenceDetails
    }
    impl<'a> GetCorrespondenceDetails<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                correspondence_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_correspondence` or `search_correspondences`.
        pub fn correspondence_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.correspondence_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /correspondence/api/v1/correspondence/{correspondenceId}/details`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::CorrespondenceDetails>,
            ::altinn_runtime::Error<answers::GetCorrespondenceDetailsError>,
        > {
            let Self { client, correspondence_id, options } = self;
            let mut call = client.core.call(&operations::GET_CORRESPONDENCE_DETAILS);
            call.options(options);
            call.path("correspondenceId", correspondence_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::mark_correspondence_as_read`](super::Client::mark_correspondence_as_read).
    #[derive(Clone)]
    pub struct MarkCorrespondenceAsRead<'a> {
        client: &'a super::Client,
        correspondence_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for MarkCorrespondenceAsRead<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(MarkCorrespondenceAsRead)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        MarkCorrespondenceAsRead
    }
    impl<'a> MarkCorrespondenceAsRead<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                correspondence_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_correspondence` or `search_correspondences`.
        pub fn correspondence_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.correspondence_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /correspondence/api/v1/correspondence/{correspondenceId}/markasread`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<answers::MarkCorrespondenceAsReadError>,
        > {
            let Self { client, correspondence_id, options } = self;
            let mut call = client.core.call(&operations::MARK_CORRESPONDENCE_AS_READ);
            call.options(options);
            call.path("correspondenceId", correspondence_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::purge_correspondence`](super::Client::purge_correspondence).
    #[derive(Clone)]
    pub struct PurgeCorrespondence<'a> {
        client: &'a super::Client,
        correspondence_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PurgeCorrespondence<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PurgeCorrespondence)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PurgeCorrespondence
    }
    impl<'a> PurgeCorrespondence<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                correspondence_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_correspondence` or `search_correspondences`.
        pub fn correspondence_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.correspondence_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /correspondence/api/v1/correspondence/{correspondenceId}/purge`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<answers::PurgeCorrespondenceError>,
        > {
            let Self { client, correspondence_id, options } = self;
            let mut call = client.core.call(&operations::PURGE_CORRESPONDENCE);
            call.options(options);
            call.path("correspondenceId", correspondence_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::search_correspondences`](super::Client::search_correspondences).
    #[derive(Clone)]
    pub struct SearchCorrespondences<'a> {
        client: &'a super::Client,
        altinn2_correspondence_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        idempotent_key: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        on_behalf_of: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        role: ::std::result::Result<
            types::CorrespondencesRoleType,
            ::std::string::String,
        >,
        senders_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<types::CorrespondenceStatus>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchCorrespondences<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchCorrespondences)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchCorrespondences
    }
    impl<'a> SearchCorrespondences<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                altinn2_correspondence_id: Ok(None),
                from: Ok(None),
                idempotent_key: Ok(None),
                on_behalf_of: Ok(None),
                resource_id: Err("was not given".to_string()),
                role: Err("was not given".to_string()),
                senders_reference: Ok(None),
                status: Ok(None),
                to: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Only the correspondence that had this number in Altinn II.
        pub fn altinn2_correspondence_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.altinn2_correspondence_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Only correspondences from this moment on.
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
        /// Only the correspondence that was created with this key.
        pub fn idempotent_key<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.idempotent_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Search for this person or organisation instead of the caller, who must be allowed to represent it; written like a recipient.
        pub fn on_behalf_of<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.on_behalf_of = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only correspondences of this resource in the resource registry.
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether to look among received correspondences, sent ones or both. Needed.
        pub fn role<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::CorrespondencesRoleType>,
        {
            self.role = value
                .try_into()
                .map_err(|_| {
                    "is not of the form of `CorrespondencesRoleType`".to_string()
                });
            self
        }
        /// Only correspondences that the sender gave this reference.
        pub fn senders_reference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.senders_reference = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only correspondences that now have this status.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::CorrespondenceStatus>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `CorrespondenceStatus`".to_string());
            self
        }
        /// Only correspondences up to this moment; not before `from` (1027).
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
        /// Sends `GET /correspondence/api/v1/correspondence`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::CorrespondenceIds>,
            ::altinn_runtime::Error<answers::SearchCorrespondencesError>,
        > {
            let Self {
                client,
                resource_id,
                from,
                to,
                status,
                role,
                on_behalf_of,
                senders_reference,
                idempotent_key,
                altinn2_correspondence_id,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_CORRESPONDENCES);
            call.options(options);
            call.query("resourceId", resource_id);
            call.query("from", from);
            call.query("to", to);
            call.query("status", status);
            call.query("role", role);
            call.query("onBehalfOf", on_behalf_of);
            call.query("sendersReference", senders_reference);
            call.query("idempotentKey", idempotent_key);
            call.query("altinn2CorrespondenceId", altinn2_correspondence_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::upload_attachment`](super::Client::upload_attachment).
    pub struct UploadAttachment<'a> {
        client: &'a super::Client,
        attachment_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UploadAttachment<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UploadAttachment)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UploadAttachment
    }
    impl<'a> UploadAttachment<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                attachment_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id from `create_attachment`, or from the attachments of a correspondence.
        pub fn attachment_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The bytes of the file, unencoded.
        ///
        /// Sent as `application/octet-stream`.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /correspondence/api/v1/attachment/{attachmentId}/upload`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AttachmentOverview>,
            ::altinn_runtime::Error<answers::UploadAttachmentError>,
        > {
            let Self { client, attachment_id, body, options } = self;
            let mut call = client.core.call(&operations::UPLOAD_ATTACHMENT);
            call.options(options);
            call.path("attachmentId", attachment_id);
            call.raw(body, true);
            call.json_answer().await
        }
    }
}
