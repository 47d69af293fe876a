//! The client of Altinn Access Management for apps and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-apps.json (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Access Management for apps.
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
    /// Check which rights the app may delegate for an instance.
    ///
    /// Internal: for apps, with the platform access token of the app and a subscription key; ordinary clients cannot call it. The policy of the app decides. Ask before `delegate_instance`: a right that is not `Delegable` has the reasons in `details`. All rights come in one page.
    ///
    /// `GET /app/delegationcheck/resource/{resourceId}/instance/{instanceId}`
    ///
    /// # Parameters
    ///
    /// - `resource_id` (path, required): Resource id of the app, `app_{org}_{app}`.
    /// - `instance_id` (path, required): UUID of the instance, without the party id.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `500` (json)
    pub fn check_delegation(&self) -> builder::CheckDelegation<'_> {
        builder::CheckDelegation::new(self)
    }
    /// Give a party access to an instance.
    ///
    /// Internal: for apps, with the platform access token of the app and a subscription key; ordinary clients cannot call it. 200 means that every right was delegated; 206 that some were not, so look at the `status` of each. The app that delegates is the one in the token, whatever the path says.
    ///
    /// `POST /app/delegations/resource/{resourceId}/instance/{instanceId}`
    ///
    /// # Parameters
    ///
    /// - `resource_id` (path, required): Resource id of the app, `app_{org}_{app}`.
    /// - `instance_id` (path, required): UUID of the instance, without the party id.
    /// - `body` (`application/json`, required): Giver, receiver and rights.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `206` (json), `400` (json), `401`, `403`, `500` (json)
    pub fn delegate_instance(&self) -> builder::DelegateInstance<'_> {
        builder::DelegateInstance::new(self)
    }
    /// List who has been given access to an instance.
    ///
    /// Internal: for apps, with the platform access token of the app and a subscription key; ordinary clients cannot call it. Shows only what this app has delegated itself. All delegations come in one page.
    ///
    /// `GET /app/delegations/resource/{resourceId}/instance/{instanceId}`
    ///
    /// # Parameters
    ///
    /// - `resource_id` (path, required): Resource id of the app, `app_{org}_{app}`.
    /// - `instance_id` (path, required): UUID of the instance, without the party id.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `500` (json)
    pub fn list_instance_delegations(&self) -> builder::ListInstanceDelegations<'_> {
        builder::ListInstanceDelegations::new(self)
    }
    /// Take back all rights that were given to an instance.
    ///
    /// Internal: for apps, with the platform access token of the app and a subscription key; ordinary clients cannot call it. Every receiver and every right that this app has delegated for the instance. One entry per receiver comes back. Meant for an instance that is finished or deleted.
    ///
    /// `DELETE /app/delegationrevoke/resource/{resourceId}/instance/{instanceId}`
    ///
    /// # Parameters
    ///
    /// - `resource_id` (path, required): Resource id of the app, `app_{org}_{app}`.
    /// - `instance_id` (path, required): UUID of the instance, without the party id.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `500` (json)
    pub fn revoke_all_instance_delegations(
        &self,
    ) -> builder::RevokeAllInstanceDelegations<'_> {
        builder::RevokeAllInstanceDelegations::new(self)
    }
    /// Take rights to an instance back from a party.
    ///
    /// Internal: for apps, with the platform access token of the app and a subscription key; ordinary clients cannot call it. 200 means that every right in the body was revoked; 206 that some were not, so look at the `status` of each.
    ///
    /// `POST /app/delegationrevoke/resource/{resourceId}/instance/{instanceId}`
    ///
    /// # Parameters
    ///
    /// - `resource_id` (path, required): Resource id of the app, `app_{org}_{app}`.
    /// - `instance_id` (path, required): UUID of the instance, without the party id.
    /// - `body` (`application/json`, required): Giver, receiver and the rights to take back.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `206` (json), `400` (json), `401`, `403`, `500` (json)
    pub fn revoke_instance_delegation(&self) -> builder::RevokeInstanceDelegation<'_> {
        builder::RevokeInstanceDelegation::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::check_delegation`](super::Client::check_delegation).
    #[derive(Clone)]
    pub struct CheckDelegation<'a> {
        client: &'a super::Client,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CheckDelegation<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CheckDelegation)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CheckDelegation
    }
    impl<'a> CheckDelegation<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_id: Err("was not given".to_string()),
                instance_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Resource id of the app, `app_{org}_{app}`.
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// UUID of the instance, without the party id.
        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /app/delegationcheck/resource/{resourceId}/instance/{instanceId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DelegationCheckPage>,
            ::altinn_runtime::Error<answers::CheckDelegationError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, resource_id, instance_id, options } = self;
            let mut call = client.core.call(&operations::CHECK_DELEGATION);
            call.options(options);
            call.path("resourceId", resource_id);
            call.path("instanceId", instance_id);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::DelegationCheckPage,
            answers::CheckDelegationError,
        > {
            let Self { client, resource_id, instance_id, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let resource_id = resource_id.clone();
                    let instance_id = instance_id.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = CheckDelegation {
                            client: &paging_client,
                            resource_id,
                            instance_id,
                            options,
                        };
                        let mut paging_call = paging_builder.into_call();
                        paging_call.go_on_at(paging_position.as_ref());
                        paging_call.json_answer().await
                    })
                },
                |answer| ::altinn_runtime::private::link(
                    ::std::option::Option::Some(&**answer)
                        .map(|it| &it.links)
                        .and_then(|it| it.next.as_ref())
                        .map(|it| it.to_string())
                        .as_deref(),
                ),
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::DelegationCheckResult,
            types::DelegationCheckPage,
            answers::CheckDelegationError,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| {
                    ::std::option::Option::Some(page)
                        .map(|it| it.data)
                        .map(::std::convert::Into::into)
                        .unwrap_or_default()
                },
                ::std::option::Option::None,
            )
        }
    }
    /// Builder of [`Client::delegate_instance`](super::Client::delegate_instance).
    #[derive(Clone)]
    pub struct DelegateInstance<'a> {
        client: &'a super::Client,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InstanceDelegationRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DelegateInstance<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DelegateInstance)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DelegateInstance
    }
    ::altinn_runtime::extra! {
        DelegateInstance
    }
    impl<'a> DelegateInstance<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_id: Err("was not given".to_string()),
                instance_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Resource id of the app, `app_{org}_{app}`.
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// UUID of the instance, without the party id.
        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Giver, receiver and rights.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InstanceDelegationRequest>,
            <V as ::std::convert::TryInto<
                types::InstanceDelegationRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InstanceDelegationRequest` for body failed: {}",
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
                types::builder::InstanceDelegationRequest,
            ) -> types::builder::InstanceDelegationRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /app/delegations/resource/{resourceId}/instance/{instanceId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceDelegation>,
            ::altinn_runtime::Error<answers::DelegateInstanceError>,
        > {
            let Self { client, resource_id, instance_id, body, options } = self;
            let mut call = client.core.call(&operations::DELEGATE_INSTANCE);
            call.options(options);
            call.path("resourceId", resource_id);
            call.path("instanceId", instance_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InstanceDelegationRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_instance_delegations`](super::Client::list_instance_delegations).
    #[derive(Clone)]
    pub struct ListInstanceDelegations<'a> {
        client: &'a super::Client,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListInstanceDelegations<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListInstanceDelegations)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListInstanceDelegations
    }
    impl<'a> ListInstanceDelegations<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_id: Err("was not given".to_string()),
                instance_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Resource id of the app, `app_{org}_{app}`.
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// UUID of the instance, without the party id.
        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /app/delegations/resource/{resourceId}/instance/{instanceId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceDelegationPage>,
            ::altinn_runtime::Error<answers::ListInstanceDelegationsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, resource_id, instance_id, options } = self;
            let mut call = client.core.call(&operations::LIST_INSTANCE_DELEGATIONS);
            call.options(options);
            call.path("resourceId", resource_id);
            call.path("instanceId", instance_id);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::InstanceDelegationPage,
            answers::ListInstanceDelegationsError,
        > {
            let Self { client, resource_id, instance_id, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let resource_id = resource_id.clone();
                    let instance_id = instance_id.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListInstanceDelegations {
                            client: &paging_client,
                            resource_id,
                            instance_id,
                            options,
                        };
                        let mut paging_call = paging_builder.into_call();
                        paging_call.go_on_at(paging_position.as_ref());
                        paging_call.json_answer().await
                    })
                },
                |answer| ::altinn_runtime::private::link(
                    ::std::option::Option::Some(&**answer)
                        .map(|it| &it.links)
                        .and_then(|it| it.next.as_ref())
                        .map(|it| it.to_string())
                        .as_deref(),
                ),
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::InstanceDelegation,
            types::InstanceDelegationPage,
            answers::ListInstanceDelegationsError,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| {
                    ::std::option::Option::Some(page)
                        .map(|it| it.data)
                        .map(::std::convert::Into::into)
                        .unwrap_or_default()
                },
                ::std::option::Option::None,
            )
        }
    }
    /// Builder of [`Client::revoke_all_instance_delegations`](super::Client::revoke_all_instance_delegations).
    #[derive(Clone)]
    pub struct RevokeAllInstanceDelegations<'a> {
        client: &'a super::Client,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RevokeAllInstanceDelegations<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RevokeAllInstanceDelegations))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RevokeAllInstanceDelegations
    }
    impl<'a> RevokeAllInstanceDelegations<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_id: Err("was not given".to_string()),
                instance_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Resource id of the app, `app_{org}_{app}`.
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// UUID of the instance, without the party id.
        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /app/delegationrevoke/resource/{resourceId}/instance/{instanceId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceRevocationPage>,
            ::altinn_runtime::Error<answers::RevokeAllInstanceDelegationsError>,
        > {
            let Self { client, resource_id, instance_id, options } = self;
            let mut call = client
                .core
                .call(&operations::REVOKE_ALL_INSTANCE_DELEGATIONS);
            call.options(options);
            call.path("resourceId", resource_id);
            call.path("instanceId", instance_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::revoke_instance_delegation`](super::Client::revoke_instance_delegation).
    #[derive(Clone)]
    pub struct RevokeInstanceDelegation<'a> {
        client: &'a super::Client,
        resource_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InstanceDelegationRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RevokeInstanceDelegation<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RevokeInstanceDelegation)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RevokeInstanceDelegation
    }
    ::altinn_runtime::extra! {
        RevokeInstanceDelegation
    }
    impl<'a> RevokeInstanceDelegation<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_id: Err("was not given".to_string()),
                instance_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Resource id of the app, `app_{org}_{app}`.
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// UUID of the instance, without the party id.
        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Giver, receiver and the rights to take back.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InstanceDelegationRequest>,
            <V as ::std::convert::TryInto<
                types::InstanceDelegationRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InstanceDelegationRequest` for body failed: {}",
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
                types::builder::InstanceDelegationRequest,
            ) -> types::builder::InstanceDelegationRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /app/delegationrevoke/resource/{resourceId}/instance/{instanceId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceRevocation>,
            ::altinn_runtime::Error<answers::RevokeInstanceDelegationError>,
        > {
            let Self { client, resource_id, instance_id, body, options } = self;
            let mut call = client.core.call(&operations::REVOKE_INSTANCE_DELEGATION);
            call.options(options);
            call.path("resourceId", resource_id);
            call.path("instanceId", instance_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InstanceDelegationRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
}
