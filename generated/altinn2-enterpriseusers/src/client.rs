//! The client of Altinn II Enterprise Users and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-enterpriseusers-v0.json (version 0.2.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn II Enterprise Users.
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
    /// Create an enterprise user.
    ///
    /// The answer holds the password in `Secret`, and no later call shows it again. The new user can do nothing until somebody gives it roles or rights, for example with `create_delegation` of the authorization API. A user name that is taken is refused.
    ///
    /// `POST /api/enterpriseusers`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): User name of the new enterprise user.
    ///
    /// # Documented answers
    ///
    /// `201` (json)
    pub fn create_enterprise_user(&self) -> builder::CreateEnterpriseUser<'_> {
        builder::CreateEnterpriseUser::new(self)
    }
    /// Delete an enterprise user.
    ///
    /// Answers 204 without a body.
    ///
    /// `DELETE /api/enterpriseusers/{enterpriseUserName}`
    ///
    /// # Parameters
    ///
    /// - `enterprise_user_name` (path, required): Current user name of the enterprise user.
    ///
    /// # Documented answers
    ///
    /// `204`
    pub fn delete_enterprise_user(&self) -> builder::DeleteEnterpriseUser<'_> {
        builder::DeleteEnterpriseUser::new(self)
    }
    /// Get an enterprise user.
    ///
    /// Finds users of the authenticated organisation only, and leaves `Secret` out.
    ///
    /// `GET /api/enterpriseusers/{enterpriseUserName}`
    ///
    /// # Parameters
    ///
    /// - `enterprise_user_name` (path, required): Current user name of the enterprise user.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_enterprise_user(&self) -> builder::GetEnterpriseUser<'_> {
        builder::GetEnterpriseUser::new(self)
    }
    /// List the enterprise users of the authenticated organisation.
    ///
    /// Secrets are never part of the list. Enterprise users ended with Altinn II; system users on the platform take their place.
    ///
    /// `GET /api/enterpriseusers`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_enterprise_users(&self) -> builder::ListEnterpriseUsers<'_> {
        builder::ListEnterpriseUsers::new(self)
    }
    /// Give an enterprise user a new password.
    ///
    /// The new password is in `Secret` of this answer and is not shown again. A repeated call makes yet another one.
    ///
    /// `POST /api/enterpriseusers/{enterpriseUserName}/rotatesecret`
    ///
    /// # Parameters
    ///
    /// - `enterprise_user_name` (path, required): Current user name of the enterprise user.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn rotate_secret(&self) -> builder::RotateSecret<'_> {
        builder::RotateSecret::new(self)
    }
    /// Rename an enterprise user.
    ///
    /// The user name is the only thing that can be changed this way; use `rotate_secret` for the password. A name that is taken is refused.
    ///
    /// `PUT /api/enterpriseusers/{enterpriseUserName}`
    ///
    /// # Parameters
    ///
    /// - `enterprise_user_name` (path, required): Current user name of the enterprise user.
    /// - `body` (`application/json`, required): The new user name.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn update_enterprise_user(&self) -> builder::UpdateEnterpriseUser<'_> {
        builder::UpdateEnterpriseUser::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::create_enterprise_user`](super::Client::create_enterprise_user).
    #[derive(Clone)]
    pub struct CreateEnterpriseUser<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::EnterpriseUserInput,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateEnterpriseUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateEnterpriseUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateEnterpriseUser
    }
    ::altinn_runtime::extra! {
        CreateEnterpriseUser
    }
    impl<'a> CreateEnterpriseUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// User name of the new enterprise user.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::EnterpriseUserInput>,
            <V as ::std::convert::TryInto<
                types::EnterpriseUserInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `EnterpriseUserInput` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::EnterpriseUserInput,
            ) -> types::builder::EnterpriseUserInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/enterpriseusers`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::EnterpriseUser>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_ENTERPRISE_USER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::EnterpriseUserInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_enterprise_user`](super::Client::delete_enterprise_user).
    #[derive(Clone)]
    pub struct DeleteEnterpriseUser<'a> {
        client: &'a super::Client,
        enterprise_user_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteEnterpriseUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteEnterpriseUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteEnterpriseUser
    }
    impl<'a> DeleteEnterpriseUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                enterprise_user_name: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Current user name of the enterprise user.
        pub fn enterprise_user_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.enterprise_user_name = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /api/enterpriseusers/{enterpriseUserName}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, enterprise_user_name, options } = self;
            let mut call = client.core.call(&operations::DELETE_ENTERPRISE_USER);
            call.options(options);
            call.path("enterpriseUserName", enterprise_user_name);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_enterprise_user`](super::Client::get_enterprise_user).
    #[derive(Clone)]
    pub struct GetEnterpriseUser<'a> {
        client: &'a super::Client,
        enterprise_user_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetEnterpriseUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetEnterpriseUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetEnterpriseUser
    }
    impl<'a> GetEnterpriseUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                enterprise_user_name: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Current user name of the enterprise user.
        pub fn enterprise_user_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.enterprise_user_name = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/enterpriseusers/{enterpriseUserName}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::EnterpriseUser>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, enterprise_user_name, options } = self;
            let mut call = client.core.call(&operations::GET_ENTERPRISE_USER);
            call.options(options);
            call.path("enterpriseUserName", enterprise_user_name);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_enterprise_users`](super::Client::list_enterprise_users).
    #[derive(Clone)]
    pub struct ListEnterpriseUsers<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListEnterpriseUsers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListEnterpriseUsers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListEnterpriseUsers
    }
    impl<'a> ListEnterpriseUsers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /api/enterpriseusers`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::EnterpriseUser>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_ENTERPRISE_USERS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::rotate_secret`](super::Client::rotate_secret).
    #[derive(Clone)]
    pub struct RotateSecret<'a> {
        client: &'a super::Client,
        enterprise_user_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RotateSecret<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RotateSecret)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RotateSecret
    }
    impl<'a> RotateSecret<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                enterprise_user_name: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Current user name of the enterprise user.
        pub fn enterprise_user_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.enterprise_user_name = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `POST /api/enterpriseusers/{enterpriseUserName}/rotatesecret`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::EnterpriseUser>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, enterprise_user_name, options } = self;
            let mut call = client.core.call(&operations::ROTATE_SECRET);
            call.options(options);
            call.path("enterpriseUserName", enterprise_user_name);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_enterprise_user`](super::Client::update_enterprise_user).
    #[derive(Clone)]
    pub struct UpdateEnterpriseUser<'a> {
        client: &'a super::Client,
        enterprise_user_name: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::EnterpriseUserInput,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateEnterpriseUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateEnterpriseUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateEnterpriseUser
    }
    ::altinn_runtime::extra! {
        UpdateEnterpriseUser
    }
    impl<'a> UpdateEnterpriseUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                enterprise_user_name: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Current user name of the enterprise user.
        pub fn enterprise_user_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.enterprise_user_name = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The new user name.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::EnterpriseUserInput>,
            <V as ::std::convert::TryInto<
                types::EnterpriseUserInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `EnterpriseUserInput` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::EnterpriseUserInput,
            ) -> types::builder::EnterpriseUserInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /api/enterpriseusers/{enterpriseUserName}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::EnterpriseUser>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, enterprise_user_name, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_ENTERPRISE_USER);
            call.options(options);
            call.path("enterpriseUserName", enterprise_user_name);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::EnterpriseUserInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
}
