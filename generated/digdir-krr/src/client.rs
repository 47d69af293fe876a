//! The client of the contact and reservation register (KRR) and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from surface.json (version v2). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of the contact and reservation register (KRR).
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
    /// Look up contact information of persons.
    ///
    /// Takes 1 to 1000 identifiers at once; one request for many persons is far faster than one for each. What comes back depends on the scopes of the token. The reservation always does.
    ///
    /// `POST /rest/v2/personer`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The persons to look up.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `401`, `403`
    pub fn find_persons(&self) -> builder::FindPersons<'_> {
        builder::FindPersons::new(self)
    }
    /// Get the logged-in person's contact information.
    ///
    /// The person is the one that the ID-porten token belongs to.
    ///
    /// `GET /rest/v1/person`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `401`, `403`
    pub fn get_current_person(&self) -> builder::GetCurrentPerson<'_> {
        builder::GetCurrentPerson::new(self)
    }
    /// Change the logged-in person's preferred language.
    ///
    /// The change is made in the national register, so tell the person that it is not for your service alone.
    ///
    /// `PATCH /rest/v1/person`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The new language.
    ///
    /// # Documented answers
    ///
    /// `200`, `400`, `401`, `403`
    pub fn update_current_person(&self) -> builder::UpdateCurrentPerson<'_> {
        builder::UpdateCurrentPerson::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::find_persons`](super::Client::find_persons).
    #[derive(Clone)]
    pub struct FindPersons<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::PersonsRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for FindPersons<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(FindPersons)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        FindPersons
    }
    ::altinn_runtime::extra! {
        FindPersons
    }
    impl<'a> FindPersons<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The persons to look up.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PersonsRequest>,
            <V as ::std::convert::TryInto<
                types::PersonsRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `PersonsRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PersonsRequest,
            ) -> types::builder::PersonsRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /rest/v2/personer`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PersonsResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::FIND_PERSONS);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PersonsRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_current_person`](super::Client::get_current_person).
    #[derive(Clone)]
    pub struct GetCurrentPerson<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetCurrentPerson<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetCurrentPerson)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetCurrentPerson
    }
    impl<'a> GetCurrentPerson<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /rest/v1/person`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Person>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_CURRENT_PERSON);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_current_person`](super::Client::update_current_person).
    #[derive(Clone)]
    pub struct UpdateCurrentPerson<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::PersonUpdate, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateCurrentPerson<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateCurrentPerson)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateCurrentPerson
    }
    ::altinn_runtime::extra! {
        UpdateCurrentPerson
    }
    impl<'a> UpdateCurrentPerson<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The new language.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PersonUpdate>,
            <V as ::std::convert::TryInto<
                types::PersonUpdate,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `PersonUpdate` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PersonUpdate,
            ) -> types::builder::PersonUpdate,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PATCH /rest/v1/person`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_CURRENT_PERSON);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PersonUpdate>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
}
