//! The client of Altinn Register and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-register-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Register.
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
    /// Find a party by organisation number or national identity number.
    ///
    /// Internal: needs a platform token or scope `altinn:register/partylookup.admin`. Only reads, so repeating it is harmless. Anything but exactly one well-formed number gives 400.
    ///
    /// `POST /parties/lookup`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): Exactly one of the two numbers.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `404`
    pub fn find_party(&self) -> builder::FindParty<'_> {
        builder::FindParty::new(self)
    }
    /// Get an organisation by its number.
    ///
    /// Internal: needs a platform token, or scope `altinn:register/partylookup.admin`, which ordinary clients are not given.
    ///
    /// `GET /organizations/{orgNr}`
    ///
    /// # Parameters
    ///
    /// - `org_nr` (path, required): Nine digits.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `404`
    pub fn get_organization(&self) -> builder::GetOrganization<'_> {
        builder::GetOrganization::new(self)
    }
    /// Get a party by its number.
    ///
    /// Internal: needs a platform token or scope `altinn:register/partylookup.admin`, and the token of a user who may see the party.
    ///
    /// `GET /parties/{partyId}`
    ///
    /// # Parameters
    ///
    /// - `party_id` (path, required): `Party.partyId`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `404`
    pub fn get_party(&self) -> builder::GetParty<'_> {
        builder::GetParty::new(self)
    }
    /// Get a person by number and last name.
    ///
    /// Internal: needs a platform token and the token of a user at security level 2 or higher. Number and name must belong together, otherwise the answer is 404. After ten misses in an hour the answer is 429 for some time, without `Retry-After`: do not try again automatically.
    ///
    /// `GET /persons`
    ///
    /// # Parameters
    ///
    /// - `x_ai_national_identity_number` (header, required): Eleven digits; personal data, which is why it goes in a header.
    /// - `x_ai_last_name` (header, required): Last name of the person with that number. Base64 of the UTF-8 bytes is safest; plain text is taken as well.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `403`, `404`, `429` (json)
    pub fn get_person(&self) -> builder::GetPerson<'_> {
        builder::GetPerson::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::find_party`](super::Client::find_party).
    #[derive(Clone)]
    pub struct FindParty<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::PartyLookup, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for FindParty<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(FindParty)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        FindParty
    }
    ::altinn_runtime::extra! {
        FindParty
    }
    impl<'a> FindParty<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Exactly one of the two numbers.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PartyLookup>,
            <V as ::std::convert::TryInto<
                types::PartyLookup,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `PartyLookup` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PartyLookup,
            ) -> types::builder::PartyLookup,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /parties/lookup`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Party>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::FIND_PARTY);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PartyLookup>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_organization`](super::Client::get_organization).
    #[derive(Clone)]
    pub struct GetOrganization<'a> {
        client: &'a super::Client,
        org_nr: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOrganization<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOrganization)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOrganization
    }
    impl<'a> GetOrganization<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_nr: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Nine digits.
        pub fn org_nr<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org_nr = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /organizations/{orgNr}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Organization>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, org_nr, options } = self;
            let mut call = client.core.call(&operations::GET_ORGANIZATION);
            call.options(options);
            call.path("orgNr", org_nr);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_party`](super::Client::get_party).
    #[derive(Clone)]
    pub struct GetParty<'a> {
        client: &'a super::Client,
        party_id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetParty<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetParty)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetParty
    }
    impl<'a> GetParty<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Party.partyId`.
        pub fn party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /parties/{partyId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Party>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party_id, options } = self;
            let mut call = client.core.call(&operations::GET_PARTY);
            call.options(options);
            call.path("partyId", party_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_person`](super::Client::get_person).
    #[derive(Clone)]
    pub struct GetPerson<'a> {
        client: &'a super::Client,
        x_ai_last_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        x_ai_national_identity_number: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetPerson<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetPerson)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetPerson
    }
    impl<'a> GetPerson<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                x_ai_last_name: Err("was not given".to_string()),
                x_ai_national_identity_number: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Last name of the person with that number. Base64 of the UTF-8 bytes is safest; plain text is taken as well.
        pub fn x_ai_last_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.x_ai_last_name = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Eleven digits; personal data, which is why it goes in a header.
        pub fn x_ai_national_identity_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.x_ai_national_identity_number = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /persons`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Person>,
            ::altinn_runtime::Error<answers::GetPersonError>,
        > {
            let Self {
                client,
                x_ai_national_identity_number,
                x_ai_last_name,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_PERSON);
            call.options(options);
            call.header("X-Ai-NationalIdentityNumber", x_ai_national_identity_number);
            call.header("X-Ai-LastName", x_ai_last_name);
            call.json_answer().await
        }
    }
}
