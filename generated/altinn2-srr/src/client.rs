//! The client of Altinn II Service Rights Register and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn2-serviceowner-srr-v0.json. Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn II Service Rights Register.
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
    /// Register rights to a service.
    ///
    /// Takes many rights at once and answers with all of them; look at `OperationStatus` of each, since some can fail while others are stored. 409 means that a right exists already: update it or delete it first.
    ///
    /// `POST /srr`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The rights to register, one entry per reportee and kind of access.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400`, `403`, `409`
    pub fn create_rights(&self) -> builder::CreateRights<'_> {
        builder::CreateRights::new(self)
    }
    /// Delete a registered right.
    ///
    /// The reportee loses the access it gave. An unknown id gives 403.
    ///
    /// `DELETE /srr/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): `Id` of the right, from `list_rights` or from the answer of `create_rights`.
    ///
    /// # Documented answers
    ///
    /// `204`, `403`
    pub fn delete_right(&self) -> builder::DeleteRight<'_> {
        builder::DeleteRight::new(self)
    }
    /// Get a registered right.
    ///
    /// An unknown id gives 403, the same as a right to somebody else's service.
    ///
    /// `GET /srr/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): `Id` of the right, from `list_rights` or from the answer of `create_rights`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403`
    pub fn get_right(&self) -> builder::GetRight<'_> {
        builder::GetRight::new(self)
    }
    /// List the rights registered for a service.
    ///
    /// For the owner of the service. The `Id` of an entry is what the other operations take.
    ///
    /// `GET /srr`
    ///
    /// # Parameters
    ///
    /// - `service_code` (query, required): First half of the identity of the service.
    /// - `service_edition_code` (query, required): Second half of the identity of the service: its edition.
    /// - `reportee` (query, optional): Only rights of this organisation number or national identity number.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`
    pub fn list_rights(&self) -> builder::ListRights<'_> {
        builder::ListRights::new(self)
    }
    /// Replace a registered right.
    ///
    /// Give the right in full, with its condition. An unknown id gives 403.
    ///
    /// `PUT /srr/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): `Id` of the right, from `list_rights` or from the answer of `create_rights`.
    /// - `body` (`application/json`, required): The right as it shall be from now on.
    ///
    /// # Documented answers
    ///
    /// `204`, `400`, `403`
    pub fn update_right(&self) -> builder::UpdateRight<'_> {
        builder::UpdateRight::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::create_rights`](super::Client::create_rights).
    #[derive(Clone)]
    pub struct CreateRights<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<types::SrrRightInput>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateRights
    }
    ::altinn_runtime::extra! {
        CreateRights
    }
    impl<'a> CreateRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The rights to register, one entry per reportee and kind of access.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::SrrRightInput>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| {
                        "is not of the form of `Vec < SrrRightInput`".to_string()
                    }),
            );
            self
        }
        /// Sends `POST /srr`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SrrRight>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_RIGHTS);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<types::SrrRightInput>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_right`](super::Client::delete_right).
    #[derive(Clone)]
    pub struct DeleteRight<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<i64, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteRight<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteRight)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteRight
    }
    impl<'a> DeleteRight<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Id` of the right, from `list_rights` or from the answer of `create_rights`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `DELETE /srr/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::DELETE_RIGHT);
            call.options(options);
            call.path("id", id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_right`](super::Client::get_right).
    #[derive(Clone)]
    pub struct GetRight<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<i64, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetRight<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetRight)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetRight
    }
    impl<'a> GetRight<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Id` of the right, from `list_rights` or from the answer of `create_rights`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /srr/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SrrRight>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_RIGHT);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_rights`](super::Client::list_rights).
    #[derive(Clone)]
    pub struct ListRights<'a> {
        client: &'a super::Client,
        reportee: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i64, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRights
    }
    impl<'a> ListRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                reportee: Ok(None),
                service_code: Err("was not given".to_string()),
                service_edition_code: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Only rights of this organisation number or national identity number.
        pub fn reportee<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.reportee = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// First half of the identity of the service.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Second half of the identity of the service: its edition.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition_code = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /srr`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SrrRight>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, service_code, service_edition_code, reportee, options } = self;
            let mut call = client.core.call(&operations::LIST_RIGHTS);
            call.options(options);
            call.query("serviceCode", service_code);
            call.query("serviceEditionCode", service_edition_code);
            call.query("reportee", reportee);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_right`](super::Client::update_right).
    #[derive(Clone)]
    pub struct UpdateRight<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<i64, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::SrrRightInput, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateRight<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateRight)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateRight
    }
    ::altinn_runtime::extra! {
        UpdateRight
    }
    impl<'a> UpdateRight<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Id` of the right, from `list_rights` or from the answer of `create_rights`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// The right as it shall be from now on.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::SrrRightInput>,
            <V as ::std::convert::TryInto<
                types::SrrRightInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `SrrRightInput` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::SrrRightInput,
            ) -> types::builder::SrrRightInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /srr/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_RIGHT);
            call.options(options);
            call.path("id", id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::SrrRightInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
}
