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
    /// Calls `GET /leaving/{id}`.
    ///
    /// `GET /leaving/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_gone(&self) -> builder::GetGone<'_> {
        builder::GetGone::new(self)
    }
    /// Calls `GET /jobs/{id}`.
    ///
    /// `GET /jobs/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_job(&self) -> builder::GetJob<'_> {
        builder::GetJob::new(self)
    }
    /// Calls `GET /headers`.
    ///
    /// `GET /headers`
    ///
    /// # Parameters
    ///
    /// - `after` (query, optional)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_by_header(&self) -> builder::ListByHeader<'_> {
        builder::ListByHeader::new(self)
    }
    /// Calls `GET /positions`.
    ///
    /// `GET /positions`
    ///
    /// # Parameters
    ///
    /// - `from` (query, optional)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_by_position(&self) -> builder::ListByPosition<'_> {
        builder::ListByPosition::new(self)
    }
    /// Calls `GET /tokens`.
    ///
    /// `GET /tokens`
    ///
    /// # Parameters
    ///
    /// - `token` (query, optional)
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_by_token(&self) -> builder::ListByToken<'_> {
        builder::ListByToken::new(self)
    }
    /// Calls `GET /linked`.
    ///
    /// `GET /linked`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_linked(&self) -> builder::ListLinked<'_> {
        builder::ListLinked::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::get_gone`](super::Client::get_gone).
    #[derive(Clone)]
    pub struct GetGone<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetGone<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetGone)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetGone
    }
    impl<'a> GetGone<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /leaving/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Job>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_GONE);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
        /// Asks again and again until what is asked for is gone (status 404), with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// Gives `None` then: there is no answer left.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Response<types::Job>>,
            ::altinn_runtime::WaitError<
                ::std::option::Option<::altinn_runtime::Response<types::Job>>,
                ::altinn_runtime::Error<::altinn_runtime::Untyped>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until what is asked for is gone (status 404).
        ///
        /// Gives `None` then: there is no answer left.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Response<types::Job>>,
            ::altinn_runtime::WaitError<
                ::std::option::Option<::altinn_runtime::Response<types::Job>>,
                ::altinn_runtime::Error<::altinn_runtime::Untyped>,
            >,
        > {
            let asked = || {
                let call = self.clone().send();
                async move {
                    match call.await {
                        ::std::result::Result::Ok(answer) => {
                            ::std::result::Result::Ok(
                                ::std::option::Option::Some(answer),
                            )
                        }
                        ::std::result::Result::Err(
                            error,
                        ) if error
                            .status()
                            .is_some_and(|status| {
                                [404u16].contains(&status.as_u16())
                            }) => ::std::result::Result::Ok(::std::option::Option::None),
                        ::std::result::Result::Err(error) => {
                            ::std::result::Result::Err(error)
                        }
                    }
                }
            };
            ::altinn_runtime::wait_until(
                    asked,
                    |answer| match answer {
                        ::std::option::Option::None => ::altinn_runtime::Progressed::Done,
                        ::std::option::Option::Some(_) => {
                            ::altinn_runtime::Progressed::Waiting
                        }
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::get_job`](super::Client::get_job).
    #[derive(Clone)]
    pub struct GetJob<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetJob<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetJob)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetJob
    }
    impl<'a> GetJob<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The path parameter `id`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /jobs/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Job>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_JOB);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
        /// Asks again and again until `status` is `Done`; `Failed` end the wait as failed, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Job>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::Job>,
                ::altinn_runtime::Error<::altinn_runtime::Untyped>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until `status` is `Done`; `Failed` end the wait as failed.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Job>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::Job>,
                ::altinn_runtime::Error<::altinn_runtime::Untyped>,
            >,
        > {
            ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (::std::option::Option::Some(&**answer)
                        .and_then(|it| it.status.as_ref())
                        .map(|it| it.to_string()))
                        .as_deref()
                    {
                        ::std::option::Option::Some("Done") => {
                            ::altinn_runtime::Progressed::Done
                        }
                        ::std::option::Option::Some("Failed") => {
                            ::altinn_runtime::Progressed::Failed
                        }
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::list_by_header`](super::Client::list_by_header).
    #[derive(Clone)]
    pub struct ListByHeader<'a> {
        client: &'a super::Client,
        after: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListByHeader<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListByHeader)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListByHeader
    }
    impl<'a> ListByHeader<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The query parameter `after`.
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /headers`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Thing>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, after, options } = self;
            let mut call = client.core.call(&operations::LIST_BY_HEADER);
            call.options(options);
            call.query("after", after);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// Where the next page begins comes in the header `next` and goes into `after`.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            ::std::vec::Vec<types::Thing>,
            ::altinn_runtime::Untyped,
        > {
            let Self { client, after, options } = self;
            let paging_client = client.clone();
            let paging_start = match &after {
                ::std::result::Result::Ok(::std::option::Option::Some(value)) => {
                    ::std::option::Option::Some(
                        ::altinn_runtime::Position::Value(value.to_string()),
                    )
                }
                _ => ::std::option::Option::None,
            };
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let after = after.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let mut paging_builder = ListByHeader {
                            client: &paging_client,
                            after,
                            options,
                        };
                        if let ::std::option::Option::Some(
                            ::altinn_runtime::Position::Value(value),
                        ) = &paging_position {
                            paging_builder.after = value
                                .parse::<::std::string::String>()
                                .map(::std::option::Option::Some)
                                .map_err(|_| {
                                    "the position to go on at does not fit `after`".to_owned()
                                });
                        }
                        let mut paging_call = paging_builder.into_call();
                        paging_call
                            .go_on_at(
                                paging_position
                                    .as_ref()
                                    .filter(|at| {
                                        ::std::matches!(at, ::altinn_runtime::Position::Url(_))
                                    }),
                            );
                        paging_call.json_answer().await
                    })
                },
                |answer| ::altinn_runtime::private::parameter_of(
                    answer.header("next"),
                    "after",
                ),
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::Thing,
            ::std::vec::Vec<types::Thing>,
            ::altinn_runtime::Untyped,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| page,
                ::std::option::Option::None,
            )
        }
    }
    /// Builder of [`Client::list_by_position`](super::Client::list_by_position).
    #[derive(Clone)]
    pub struct ListByPosition<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListByPosition<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListByPosition)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListByPosition
    }
    impl<'a> ListByPosition<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The query parameter `from`.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /positions`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Page>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, from, options } = self;
            let mut call = client.core.call(&operations::LIST_BY_POSITION);
            call.options(options);
            call.query("from", from);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// Each page goes on after the last item of the one before (`from`); an empty page is the end. Save the position to go on from there later.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<types::Page, ::altinn_runtime::Untyped> {
            let Self { client, from, options } = self;
            let paging_client = client.clone();
            let paging_start = match &from {
                ::std::result::Result::Ok(::std::option::Option::Some(value)) => {
                    ::std::option::Option::Some(
                        ::altinn_runtime::Position::Value(value.to_string()),
                    )
                }
                _ => ::std::option::Option::None,
            };
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let from = from.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let mut paging_builder = ListByPosition {
                            client: &paging_client,
                            from,
                            options,
                        };
                        if let ::std::option::Option::Some(
                            ::altinn_runtime::Position::Value(value),
                        ) = &paging_position {
                            paging_builder.from = value
                                .parse::<i64>()
                                .map(::std::option::Option::Some)
                                .map_err(|_| {
                                    "the position to go on at does not fit `from`".to_owned()
                                });
                        }
                        let mut paging_call = paging_builder.into_call();
                        paging_call
                            .go_on_at(
                                paging_position
                                    .as_ref()
                                    .filter(|at| {
                                        ::std::matches!(at, ::altinn_runtime::Position::Url(_))
                                    }),
                            );
                        paging_call.json_answer().await
                    })
                },
                |answer| {
                    ::std::option::Option::Some(&**answer)
                        .map(|it| &it.data)
                        .and_then(|items| items.last())
                        .map(|it| &it.position)
                        .map(|it| ::altinn_runtime::Position::Value(it.to_string()))
                },
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::Thing,
            types::Page,
            ::altinn_runtime::Untyped,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| {
                    ::std::option::Option::Some(page)
                        .map(|it| it.data)
                        .map(::std::convert::Into::into)
                        .unwrap_or_default()
                },
                ::std::option::Option::Some(|item| {
                    ::std::option::Option::Some(item)
                        .map(|it| &it.position)
                        .map(|it| ::altinn_runtime::Position::Value(it.to_string()))
                }),
            )
        }
    }
    /// Builder of [`Client::list_by_token`](super::Client::list_by_token).
    #[derive(Clone)]
    pub struct ListByToken<'a> {
        client: &'a super::Client,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListByToken<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListByToken)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListByToken
    }
    impl<'a> ListByToken<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                token: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The query parameter `token`.
        pub fn token<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.token = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /tokens`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Page>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, token, options } = self;
            let mut call = client.core.call(&operations::LIST_BY_TOKEN);
            call.options(options);
            call.query("token", token);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// Each page holds the `token` of the next one.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<types::Page, ::altinn_runtime::Untyped> {
            let Self { client, token, options } = self;
            let paging_client = client.clone();
            let paging_start = match &token {
                ::std::result::Result::Ok(::std::option::Option::Some(value)) => {
                    ::std::option::Option::Some(
                        ::altinn_runtime::Position::Value(value.to_string()),
                    )
                }
                _ => ::std::option::Option::None,
            };
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let token = token.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let mut paging_builder = ListByToken {
                            client: &paging_client,
                            token,
                            options,
                        };
                        if let ::std::option::Option::Some(
                            ::altinn_runtime::Position::Value(value),
                        ) = &paging_position {
                            paging_builder.token = value
                                .parse::<::std::string::String>()
                                .map(::std::option::Option::Some)
                                .map_err(|_| {
                                    "the position to go on at does not fit `token`".to_owned()
                                });
                        }
                        let mut paging_call = paging_builder.into_call();
                        paging_call
                            .go_on_at(
                                paging_position
                                    .as_ref()
                                    .filter(|at| {
                                        ::std::matches!(at, ::altinn_runtime::Position::Url(_))
                                    }),
                            );
                        paging_call.json_answer().await
                    })
                },
                |answer| match ::std::option::Option::Some(&**answer)
                    .and_then(|it| it.more.as_ref())
                {
                    ::std::option::Option::Some(false) => ::std::option::Option::None,
                    _ => {
                        ::std::option::Option::Some(&**answer)
                            .and_then(|it| it.token.as_ref())
                            .map(|it| it.to_string())
                            .filter(|token| !token.is_empty())
                            .map(::altinn_runtime::Position::Value)
                    }
                },
            )
        }
        /// The items of all pages, as a stream that asks for each page when it is needed. See [`altinn_runtime::Items`].
        pub fn items(
            self,
        ) -> ::altinn_runtime::Items<
            types::Thing,
            types::Page,
            ::altinn_runtime::Untyped,
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
    /// Builder of [`Client::list_linked`](super::Client::list_linked).
    #[derive(Clone)]
    pub struct ListLinked<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListLinked<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListLinked)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListLinked
    }
    impl<'a> ListLinked<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /linked`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Page>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_LINKED);
            call.options(options);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<types::Page, ::altinn_runtime::Untyped> {
            let Self { client, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListLinked {
                            client: &paging_client,
                            options,
                        };
                        let mut paging_call = paging_builder.into_call();
                        paging_call.go_on_at(paging_position.as_ref());
                        paging_call.json_answer().await
                    })
                },
                |answer| ::altinn_runtime::private::link(
                    ::std::option::Option::Some(&**answer)
                        .and_then(|it| it.links.as_ref())
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
            types::Thing,
            types::Page,
            ::altinn_runtime::Untyped,
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
}
