//! The client of Case and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Case.
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
    /// Calls `POST /uploads/{fileId}/{kind}`.
    ///
    /// `POST /uploads/{fileId}/{kind}`
    ///
    /// # Parameters
    ///
    /// - `file_id` (path, required)
    /// - `kind` (path, required)
    /// - `tus_resumable` (header, required)
    /// - `upload_length` (header, optional)
    ///
    /// # Documented answers
    ///
    /// `201`
    pub fn create_upload(&self) -> builder::CreateUpload<'_> {
        builder::CreateUpload::new(self)
    }
    /// Calls `DELETE /uploads/{fileId}/{kind}`.
    ///
    /// `DELETE /uploads/{fileId}/{kind}`
    ///
    /// # Parameters
    ///
    /// - `file_id` (path, required)
    /// - `kind` (path, required)
    /// - `tus_resumable` (header, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn delete_upload(&self) -> builder::DeleteUpload<'_> {
        builder::DeleteUpload::new(self)
    }
    /// Calls `HEAD /uploads/{fileId}/{kind}`.
    ///
    /// `HEAD /uploads/{fileId}/{kind}`
    ///
    /// # Parameters
    ///
    /// - `file_id` (path, required)
    /// - `kind` (path, required)
    /// - `tus_resumable` (header, required)
    ///
    /// # Documented answers
    ///
    /// `200`
    pub fn get_upload_offset(&self) -> builder::GetUploadOffset<'_> {
        builder::GetUploadOffset::new(self)
    }
    /// Calls `OPTIONS /uploads/{fileId}/{kind}`.
    ///
    /// `OPTIONS /uploads/{fileId}/{kind}`
    ///
    /// # Parameters
    ///
    /// - `file_id` (path, required)
    /// - `kind` (path, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn get_upload_options(&self) -> builder::GetUploadOptions<'_> {
        builder::GetUploadOptions::new(self)
    }
    /// Calls `PATCH /uploads/{fileId}/{kind}`.
    ///
    /// `PATCH /uploads/{fileId}/{kind}`
    ///
    /// # Parameters
    ///
    /// - `file_id` (path, required)
    /// - `kind` (path, required)
    /// - `tus_resumable` (header, required)
    /// - `upload_offset` (header, required)
    /// - `body` (`application/offset+octet-stream`, required)
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn send_chunk(&self) -> builder::SendChunk<'_> {
        builder::SendChunk::new(self)
    }
    /// Upload a file in chunks, going on where it broke off.
    ///
    /// For large files and lines that break: what the server has is asked for after a fault, in a later run too, and parts can
    /// go up at the same time. The file has to be one that can be read again. See [`altinn_runtime::ResumableUpload`].
    ///
    /// Made of `get_upload_options`, `create_upload`, `get_upload_offset`, `send_chunk` and `delete_upload`, which no program has to call itself.
    pub fn upload_resumable(
        &self,
        file_id: ::altinn_runtime::Uuid,
        kind: types::Kind,
        source: ::altinn_runtime::UploadSource,
    ) -> ::altinn_runtime::ResumableUpload {
        static OPERATIONS: ::altinn_runtime::private::ResumableOperations = ::altinn_runtime::private::ResumableOperations {
            options: &operations::GET_UPLOAD_OPTIONS,
            create: &operations::CREATE_UPLOAD,
            head: &operations::GET_UPLOAD_OFFSET,
            patch: &operations::SEND_CHUNK,
            delete: &operations::DELETE_UPLOAD,
        };
        ::altinn_runtime::ResumableUpload::new(&self.core, &OPERATIONS, source)
            .path("fileId", file_id)
            .path("kind", kind)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::create_upload`](super::Client::create_upload).
    #[derive(Clone)]
    pub struct CreateUpload<'a> {
        client: &'a super::Client,
        file_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        kind: ::std::result::Result<types::Kind, ::std::string::String>,
        tus_resumable: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        upload_length: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateUpload<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateUpload)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateUpload
    }
    impl<'a> CreateUpload<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_id: Err("was not given".to_string()),
                kind: Err("was not given".to_string()),
                tus_resumable: Err("was not given".to_string()),
                upload_length: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `fileId`.
        pub fn file_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The path parameter `kind`.
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Kind>,
        {
            self.kind = value
                .try_into()
                .map_err(|_| "is not of the form of `Kind`".to_string());
            self
        }
        /// The header parameter `Tus-Resumable`.
        pub fn tus_resumable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tus_resumable = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The header parameter `Upload-Length`.
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
        /// Sends `POST /uploads/{fileId}/{kind}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, file_id, kind, tus_resumable, upload_length, options } = self;
            let mut call = client.core.call(&operations::CREATE_UPLOAD);
            call.options(options);
            call.path("fileId", file_id);
            call.path("kind", kind);
            call.header("Tus-Resumable", tus_resumable);
            call.header("Upload-Length", upload_length);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_upload`](super::Client::delete_upload).
    #[derive(Clone)]
    pub struct DeleteUpload<'a> {
        client: &'a super::Client,
        file_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        kind: ::std::result::Result<types::Kind, ::std::string::String>,
        tus_resumable: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteUpload<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteUpload)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteUpload
    }
    impl<'a> DeleteUpload<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_id: Err("was not given".to_string()),
                kind: Err("was not given".to_string()),
                tus_resumable: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `fileId`.
        pub fn file_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The path parameter `kind`.
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Kind>,
        {
            self.kind = value
                .try_into()
                .map_err(|_| "is not of the form of `Kind`".to_string());
            self
        }
        /// The header parameter `Tus-Resumable`.
        pub fn tus_resumable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tus_resumable = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /uploads/{fileId}/{kind}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, file_id, kind, tus_resumable, options } = self;
            let mut call = client.core.call(&operations::DELETE_UPLOAD);
            call.options(options);
            call.path("fileId", file_id);
            call.path("kind", kind);
            call.header("Tus-Resumable", tus_resumable);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_upload_offset`](super::Client::get_upload_offset).
    #[derive(Clone)]
    pub struct GetUploadOffset<'a> {
        client: &'a super::Client,
        file_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        kind: ::std::result::Result<types::Kind, ::std::string::String>,
        tus_resumable: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetUploadOffset<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetUploadOffset)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetUploadOffset
    }
    impl<'a> GetUploadOffset<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_id: Err("was not given".to_string()),
                kind: Err("was not given".to_string()),
                tus_resumable: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `fileId`.
        pub fn file_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The path parameter `kind`.
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Kind>,
        {
            self.kind = value
                .try_into()
                .map_err(|_| "is not of the form of `Kind`".to_string());
            self
        }
        /// The header parameter `Tus-Resumable`.
        pub fn tus_resumable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tus_resumable = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `HEAD /uploads/{fileId}/{kind}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, file_id, kind, tus_resumable, options } = self;
            let mut call = client.core.call(&operations::GET_UPLOAD_OFFSET);
            call.options(options);
            call.path("fileId", file_id);
            call.path("kind", kind);
            call.header("Tus-Resumable", tus_resumable);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_upload_options`](super::Client::get_upload_options).
    #[derive(Clone)]
    pub struct GetUploadOptions<'a> {
        client: &'a super::Client,
        file_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        kind: ::std::result::Result<types::Kind, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetUploadOptions<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetUploadOptions)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetUploadOptions
    }
    impl<'a> GetUploadOptions<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_id: Err("was not given".to_string()),
                kind: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `fileId`.
        pub fn file_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The path parameter `kind`.
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Kind>,
        {
            self.kind = value
                .try_into()
                .map_err(|_| "is not of the form of `Kind`".to_string());
            self
        }
        /// Sends `OPTIONS /uploads/{fileId}/{kind}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, file_id, kind, options } = self;
            let mut call = client.core.call(&operations::GET_UPLOAD_OPTIONS);
            call.options(options);
            call.path("fileId", file_id);
            call.path("kind", kind);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::send_chunk`](super::Client::send_chunk).
    pub struct SendChunk<'a> {
        client: &'a super::Client,
        file_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        kind: ::std::result::Result<types::Kind, ::std::string::String>,
        tus_resumable: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        upload_offset: ::std::result::Result<i64, ::std::string::String>,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SendChunk<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SendChunk)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SendChunk
    }
    impl<'a> SendChunk<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file_id: Err("was not given".to_string()),
                kind: Err("was not given".to_string()),
                tus_resumable: Err("was not given".to_string()),
                upload_offset: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `fileId`.
        pub fn file_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.file_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The path parameter `kind`.
        pub fn kind<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Kind>,
        {
            self.kind = value
                .try_into()
                .map_err(|_| "is not of the form of `Kind`".to_string());
            self
        }
        /// The header parameter `Tus-Resumable`.
        pub fn tus_resumable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tus_resumable = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The header parameter `Upload-Offset`.
        pub fn upload_offset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.upload_offset = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// The body of the request (`application/offset+octet-stream`).
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `PATCH /uploads/{fileId}/{kind}`.
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
                file_id,
                kind,
                tus_resumable,
                upload_offset,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEND_CHUNK);
            call.options(options);
            call.path("fileId", file_id);
            call.path("kind", kind);
            call.header("Tus-Resumable", tus_resumable);
            call.header("Upload-Offset", upload_offset);
            call.raw(body, true);
            call.empty_answer().await
        }
    }
}
