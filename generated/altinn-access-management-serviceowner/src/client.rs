//! The client of Altinn Access Management for service owners and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-serviceowner.json (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Access Management for service owners.
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
    /// Ask for a resource or an access package.
    ///
    /// Here `from` gives the access and `to` gets it: the other way round than in `request_resource`, `request_package` and in the answer. It begins as a draft.
    ///
    /// `POST /serviceowner/delegationrequests`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): What is asked for; a resource or a package, not both.
    ///
    /// # Documented answers
    ///
    /// `202` (json), `400` (json), `401` (json), `403` (json)
    pub fn create_request(&self) -> builder::CreateRequest<'_> {
        builder::CreateRequest::new(self)
    }
    /// Delegate an access package.
    ///
    /// Only packages that the service owner is set up for at Altinn.
    ///
    /// `POST /serviceowner/connections/accesspackages`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.ServiceOwner/Controllers/ConnectionsController.cs#L49) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The package, who gives it and who gets it.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn delegate_package(&self) -> builder::DelegatePackage<'_> {
        builder::DelegatePackage::new(self)
    }
    /// Follow a request.
    ///
    /// `Draft` until the one who is to get the access has confirmed it, then `Pending` until it is answered.
    ///
    /// `GET /serviceowner/delegationrequests/{id}/status`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Identifier of the request.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn get_request_status(&self) -> builder::GetRequestStatus<'_> {
        builder::GetRequestStatus::new(self)
    }
    /// List how parties can be named.
    ///
    /// Prefixes of URNs that `from` and `to` may have. Open, no token needed.
    ///
    /// `GET /serviceowner/delegationrequests/_meta/urns/party`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_party_urns(&self) -> builder::ListPartyUrns<'_> {
        builder::ListPartyUrns::new(self)
    }
    /// Ask for an access package.
    ///
    /// Asks the party in `to` to give the party in `from` an access package. It begins as a draft, which `from` confirms at `details_link`.
    ///
    /// `POST /serviceowner/delegationrequests/package`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.ServiceOwner/Controllers/RequestController.cs#L167) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): What is asked for, for whom, and of whom.
    ///
    /// # Documented answers
    ///
    /// `202` (json), `400` (json), `401`, `403`
    pub fn request_package(&self) -> builder::RequestPackage<'_> {
        builder::RequestPackage::new(self)
    }
    /// Ask for a resource.
    ///
    /// Asks the party in `to` to give the party in `from` access to a resource of yours. It begins as a draft, which `from` confirms at `details_link`.
    ///
    /// `POST /serviceowner/delegationrequests/resource`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): What is asked for, for whom, and of whom.
    ///
    /// # Documented answers
    ///
    /// `202` (json), `400` (json), `401` (json), `403` (json)
    pub fn request_resource(&self) -> builder::RequestResource<'_> {
        builder::RequestResource::new(self)
    }
    /// Take back an access package.
    ///
    /// Only packages that the service owner is set up for at Altinn.
    ///
    /// `POST /serviceowner/connections/accesspackages/revoke`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.ServiceOwner/Controllers/ConnectionsController.cs#L121) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The package, who gave it and who has it.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401`, `403`
    pub fn revoke_package(&self) -> builder::RevokePackage<'_> {
        builder::RevokePackage::new(self)
    }
    /// Withdraw a request.
    ///
    /// Only your own, and only while nobody has answered it.
    ///
    /// `PUT /serviceowner/delegationrequests/{id}/withdraw`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.ServiceOwner/Controllers/RequestController.cs#L78) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Identifier of the request.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn withdraw_request(&self) -> builder::WithdrawRequest<'_> {
        builder::WithdrawRequest::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::create_request`](super::Client::create_request).
    #[derive(Clone)]
    pub struct CreateRequest<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::NewRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateRequest
    }
    ::altinn_runtime::extra! {
        CreateRequest
    }
    impl<'a> CreateRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// What is asked for; a resource or a package, not both.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NewRequest>,
            <V as ::std::convert::TryInto<
                types::NewRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `NewRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::NewRequest,
            ) -> types::builder::NewRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /serviceowner/delegationrequests`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::Error<answers::CreateRequestError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_REQUEST);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NewRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delegate_package`](super::Client::delegate_package).
    #[derive(Clone)]
    pub struct DelegatePackage<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::PackageDelegation,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DelegatePackage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DelegatePackage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DelegatePackage
    }
    ::altinn_runtime::extra! {
        DelegatePackage
    }
    impl<'a> DelegatePackage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The package, who gives it and who gets it.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PackageDelegation>,
            <V as ::std::convert::TryInto<
                types::PackageDelegation,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `PackageDelegation` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PackageDelegation,
            ) -> types::builder::PackageDelegation,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /serviceowner/connections/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AssignmentPackage>,
            ::altinn_runtime::Error<answers::DelegatePackageError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::DELEGATE_PACKAGE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PackageDelegation>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_request_status`](super::Client::get_request_status).
    #[derive(Clone)]
    pub struct GetRequestStatus<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetRequestStatus<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetRequestStatus)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetRequestStatus
    }
    impl<'a> GetRequestStatus<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the request.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /serviceowner/delegationrequests/{id}/status`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::RequestStatus>,
            ::altinn_runtime::Error<answers::GetRequestStatusError>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_REQUEST_STATUS);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_party_urns`](super::Client::list_party_urns).
    #[derive(Clone)]
    pub struct ListPartyUrns<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPartyUrns<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPartyUrns)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPartyUrns
    }
    impl<'a> ListPartyUrns<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /serviceowner/delegationrequests/_meta/urns/party`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<::std::string::String>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_PARTY_URNS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::request_package`](super::Client::request_package).
    #[derive(Clone)]
    pub struct RequestPackage<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::NewPackageRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RequestPackage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RequestPackage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RequestPackage
    }
    ::altinn_runtime::extra! {
        RequestPackage
    }
    impl<'a> RequestPackage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// What is asked for, for whom, and of whom.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NewPackageRequest>,
            <V as ::std::convert::TryInto<
                types::NewPackageRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `NewPackageRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::NewPackageRequest,
            ) -> types::builder::NewPackageRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /serviceowner/delegationrequests/package`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::Error<answers::RequestPackageError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::REQUEST_PACKAGE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NewPackageRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::request_resource`](super::Client::request_resource).
    #[derive(Clone)]
    pub struct RequestResource<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::NewResourceRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RequestResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RequestResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RequestResource
    }
    ::altinn_runtime::extra! {
        RequestResource
    }
    impl<'a> RequestResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// What is asked for, for whom, and of whom.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NewResourceRequest>,
            <V as ::std::convert::TryInto<
                types::NewResourceRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `NewResourceRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::NewResourceRequest,
            ) -> types::builder::NewResourceRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /serviceowner/delegationrequests/resource`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::Error<answers::RequestResourceError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::REQUEST_RESOURCE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NewResourceRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::revoke_package`](super::Client::revoke_package).
    #[derive(Clone)]
    pub struct RevokePackage<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::PackageDelegation,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RevokePackage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RevokePackage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RevokePackage
    }
    ::altinn_runtime::extra! {
        RevokePackage
    }
    impl<'a> RevokePackage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The package, who gave it and who has it.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PackageDelegation>,
            <V as ::std::convert::TryInto<
                types::PackageDelegation,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `PackageDelegation` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PackageDelegation,
            ) -> types::builder::PackageDelegation,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /serviceowner/connections/accesspackages/revoke`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RevokePackageError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::REVOKE_PACKAGE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PackageDelegation>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::withdraw_request`](super::Client::withdraw_request).
    #[derive(Clone)]
    pub struct WithdrawRequest<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for WithdrawRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(WithdrawRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        WithdrawRequest
    }
    impl<'a> WithdrawRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the request.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `PUT /serviceowner/delegationrequests/{id}/withdraw`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::RequestStatus>,
            ::altinn_runtime::Error<answers::WithdrawRequestError>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::WITHDRAW_REQUEST);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
}
