//! The client of Dialogporten for end users and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-dialogporten-enduser-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Dialogporten for end users.
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
    /// Change the system labels of up to 200 dialogs.
    ///
    /// All or nothing: one dialog that is missing, closed to the caller or at another revision than stated stops the whole request. The same labels are added to and taken off every dialog on the list, after the rules of `set_system_labels`.
    ///
    /// `POST /api/v1/enduser/dialogs/context/systemlabels/actions/bulkset`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The dialogs, and the labels to put on and to take off.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `412` (json), `422` (json), `503` (text)
    pub fn bulk_set_system_labels(&self) -> builder::BulkSetSystemLabels<'_> {
        builder::BulkSetSystemLabels::new(self)
    }
    /// Read one entry of the activity history.
    ///
    /// Adds the actor to what `list_activities` tells.
    ///
    /// `GET /api/v1/enduser/dialogs/{dialogId}/activities/{activityId}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `activity_id` (path, required): UUIDv7 of an entry in the activity history of this dialog.
    /// - `accept_language` (header, optional): Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json), `410` (json), `503` (text)
    pub fn get_activity(&self) -> builder::GetActivity<'_> {
        builder::GetActivity::new(self)
    }
    /// Get the issuer of dialog tokens.
    ///
    /// Open to everybody. Says what `iss` of a dialog token is in this environment, and where the keys are. Can be kept for a day.
    ///
    /// `GET /api/v1/.well-known/oauth-authorization-server`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/dialogporten](https://github.com/Altinn/dialogporten/blob/743f07fdebd887759d29f8a8bb4f1fe6e9fd664b/src/Digdir.Domain.Dialogporten.WebApi/Endpoints/V1/WellKnown/OauthAuthorizationServer/Get/GetOauthAuthorizationServerEndpoint.cs#L25) of 2026-08-20: an environment may run an older server.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_authorization_server(&self) -> builder::GetAuthorizationServer<'_> {
        builder::GetAuthorizationServer::new(self)
    }
    /// Read a dialog with everything in it.
    ///
    /// Opening a dialog is recorded in its seen log and takes the label `MarkedAsUnopened` off. The answer carries the dialog token that the `guiActions`, `apiActions` and front-channel embeds of the service owner ask for. 404 covers both unknown dialogs and those the caller cannot see; while a dialog is not yet visible the answer has an `Expires` header with the time. 410 means deleted or expired. 403 usually means that the service wants a stronger login.
    ///
    /// `GET /api/v1/enduser/dialogs/{dialogId}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `accept_language` (header, optional): Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json), `410` (json), `503` (text)
    pub fn get_dialog(&self) -> builder::GetDialog<'_> {
        builder::GetDialog::new(self)
    }
    /// Get the keys that dialog tokens are signed with.
    ///
    /// Open to everybody. Dialog tokens are signed with Ed25519; the answer has the key in use and the next one, and can be kept for a day. `altinn_auth::Verifier::dialogporten` does this for services that are called with dialog tokens.
    ///
    /// `GET /api/v1/.well-known/jwks.json`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/dialogporten](https://github.com/Altinn/dialogporten/blob/743f07fdebd887759d29f8a8bb4f1fe6e9fd664b/src/Digdir.Domain.Dialogporten.WebApi/Endpoints/V1/WellKnown/Jwks/Get/GetJwksEndpoint.cs#L25) of 2026-08-20: an environment may run an older server.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_jwks(&self) -> builder::GetJwks<'_> {
        builder::GetJwks::new(self)
    }
    /// Read the limits on search filters.
    ///
    /// Open to everybody, no token needed. Tells how many values each list filter of the searches takes today, for end users and for service owners. The numbers are settings of the service and can change without a new version.
    ///
    /// `GET /api/v1/metadata/limits`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `503` (text)
    pub fn get_limits(&self) -> builder::GetLimits<'_> {
        builder::GetLimits::new(self)
    }
    /// Read one entry of the seen log.
    ///
    /// Gives the same facts as the list does, for a single opening of the dialog.
    ///
    /// `GET /api/v1/enduser/dialogs/{dialogId}/seenlog/{seenLogId}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `seen_log_id` (path, required): UUIDv7 of an entry in the seen log of this dialog.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json), `410` (json), `503` (text)
    pub fn get_seen_log_entry(&self) -> builder::GetSeenLogEntry<'_> {
        builder::GetSeenLogEntry::new(self)
    }
    /// Read one transmission.
    ///
    /// The addresses of its attachments and actions are blanked out if the caller lacks access to it.
    ///
    /// `GET /api/v1/enduser/dialogs/{dialogId}/transmissions/{transmissionId}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `transmission_id` (path, required): UUIDv7 of a transmission that belongs to this dialog.
    /// - `accept_language` (header, optional): Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json), `410` (json), `503` (text)
    pub fn get_transmission(&self) -> builder::GetTransmission<'_> {
        builder::GetTransmission::new(self)
    }
    /// List the activity history of a dialog.
    ///
    /// Oldest entry first, as the service owner recorded them. Does not tell who acted: read one entry with `get_activity` for that, or the whole dialog.
    ///
    /// `GET /api/v1/enduser/dialogs/{dialogId}/activities`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `accept_language` (header, optional): Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json), `410` (json), `503` (text)
    pub fn list_activities(&self) -> builder::ListActivities<'_> {
        builder::ListActivities::new(self)
    }
    /// List the service resources that the caller can use.
    ///
    /// Has the shape of the open list, cut down to what the caller has access to, for all parties or for those named. A caller with very many parties gets the whole catalogue when no party is named; `isFullCatalogueFallback` then says so.
    ///
    /// `GET /api/v1/enduser/serviceresources`
    ///
    /// # Parameters
    ///
    /// - `party` (query, optional): Parties to look at, as URNs: `urn:altinn:organization:identifier-no:` followed by nine digits, `urn:altinn:person:identifier-no:` followed by eleven. Parties that the caller does not represent are passed over in silence. Without it all parties of the caller count.
    /// - `accept_language` (header, optional): Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `503` (text)
    pub fn list_authorized_service_resources(
        &self,
    ) -> builder::ListAuthorizedServiceResources<'_> {
        builder::ListAuthorizedServiceResources::new(self)
    }
    /// List how the system labels of a dialog have changed.
    ///
    /// One entry for each label that was put on or taken off, with the person or service owner behind the change.
    ///
    /// `GET /api/v1/enduser/dialogs/{dialogId}/context/labellog`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json), `410` (json), `503` (text)
    pub fn list_label_log(&self) -> builder::ListLabelLog<'_> {
        builder::ListLabelLog::new(self)
    }
    /// List the parties that the caller can act for.
    ///
    /// The caller and every person and organisation that has given the caller rights, sub-units nested below their parents. Feed the URNs to `search_dialogs`.
    ///
    /// `GET /api/v1/enduser/parties`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `503` (text)
    pub fn list_parties(&self) -> builder::ListParties<'_> {
        builder::ListParties::new(self)
    }
    /// List who has opened a dialog.
    ///
    /// One entry for each person and version of the dialog. Identities of other people are masked.
    ///
    /// `GET /api/v1/enduser/dialogs/{dialogId}/seenlog`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json), `410` (json), `503` (text)
    pub fn list_seen_log(&self) -> builder::ListSeenLog<'_> {
        builder::ListSeenLog::new(self)
    }
    /// List the service resources that occur in Dialogporten.
    ///
    /// Open to everybody, no token needed. Each item tells the resource, the service owner behind it, and the roles and access packages that open it. Made for filters and help texts in user interfaces; keep the answer for a while, it changes seldom.
    ///
    /// `GET /api/v1/metadata/serviceresources`
    ///
    /// # Parameters
    ///
    /// - `accept_language` (header, optional): Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `503` (text)
    pub fn list_service_resources(&self) -> builder::ListServiceResources<'_> {
        builder::ListServiceResources::new(self)
    }
    /// List the transmissions of a dialog.
    ///
    /// Where the caller lacks access to a transmission, `isAuthorized` is false and its addresses read `urn:dialogporten:unauthorized`. No dialog token comes with this answer: get it with `get_dialog`.
    ///
    /// `GET /api/v1/enduser/dialogs/{dialogId}/transmissions`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `accept_language` (header, optional): Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json), `410` (json), `503` (text)
    pub fn list_transmissions(&self) -> builder::ListTransmissions<'_> {
        builder::ListTransmissions::new(self)
    }
    /// Find the dialog behind an app instance or a correspondence.
    ///
    /// Takes a reference that another Altinn product handed out and answers with the id of the dialog, its party, its service, and what gives the caller access to it. Deleted dialogs are not found. 403 means that there is a dialog but the caller may not see it.
    ///
    /// `GET /api/v1/enduser/dialoglookup`
    ///
    /// # Parameters
    ///
    /// - `instance_ref` (query, required): What to look for: `urn:altinn:instance-id:` followed by party id, slash and instance UUID, or `urn:altinn:correspondence-id:` or `urn:altinn:dialog-id:` followed by a UUID. Anything else is answered with 400.
    /// - `accept_language` (header, optional): Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json), `503` (text)
    pub fn lookup_dialog(&self) -> builder::LookupDialog<'_> {
        builder::LookupDialog::new(self)
    }
    /// Search the dialogs that the caller has access to.
    ///
    /// Give `party` or `serviceResource`; the result holds only what the caller is allowed to see. Expired, deleted and not yet visible dialogs never appear. Pages are fetched with the continuation token while `hasNextPage` is true. A word search that is too broad to finish ends with 422: narrow it with `contentUpdatedAfter`, a party or a resource. The limits that apply right now come from `get_limits`.
    ///
    /// `GET /api/v1/enduser/dialogs`
    ///
    /// # Parameters
    ///
    /// - `org` (query, optional): Codes of service owners whose dialogs to keep, such as `ttd`. At most 20.
    /// - `service_resource` (query, optional): Resources whose dialogs to keep, as `urn:altinn:resource:` plus the id in the resource registry. At most 20.
    /// - `party` (query, optional): Owners whose dialogs to keep, as URNs: `urn:altinn:organization:identifier-no:` followed by nine digits, `urn:altinn:person:identifier-no:` followed by eleven. At most 20. Either this or `serviceResource` must be given.
    /// - `extended_status` (query, optional): Values of the free-form status to keep; a dialog matches when it has any of them. At most 20.
    /// - `external_reference` (query, optional): Keeps dialogs that carry exactly this reference of the service owner.
    /// - `status` (query, optional): Statuses to keep; several are alternatives.
    /// - `created_after` (query, optional): Earliest creation time, this moment included.
    /// - `created_before` (query, optional): Latest creation time, this moment included. Must not lie ahead of `createdAfter`.
    /// - `updated_after` (query, optional): Earliest time of the last change of any kind, this moment included.
    /// - `updated_before` (query, optional): Latest time of the last change of any kind. Must not lie ahead of `updatedAfter`.
    /// - `content_updated_after` (query, optional): Earliest time of the last change that matters to readers. The one time filter that makes a broad word search cheaper: set it when a search ends with 422.
    /// - `content_updated_before` (query, optional): Latest time of the last change that matters to readers.
    /// - `is_content_seen` (query, optional): `true` keeps dialogs opened since their content last changed and not marked as unopened, `false` keeps the rest. Leave out for both.
    /// - `due_after` (query, optional): Earliest due time, this moment included. Dialogs with no due time drop out.
    /// - `due_before` (query, optional): Latest due time, this moment included. Dialogs with no due time drop out.
    /// - `process` (query, optional): URI of a business process; keeps the dialogs that belong to it. At most 1023 characters.
    /// - `system_label` (query, optional): System labels to keep; `Bin` and `Archive` are how to reach what was filed away.
    /// - `exclude_api_only` (query, optional): `true` drops dialogs that are meant for machines only. The default keeps them.
    /// - `search` (query, optional): Words to look for in titles, summaries, search tags and other texts. Three characters or more.
    /// - `search_language_code` (query, optional): Looks only at texts in this language, as a two-letter code such as `nb`. `no` is refused: say `nb` or `nn`. Without it all languages count.
    /// - `order_by` (query, optional): Sort keys with direction, separated by commas, such as `dueAt_asc,createdAt_desc`. Keys are `createdAt`, `updatedAt`, `contentUpdatedAt` and `dueAt`; newest content first is the default.
    /// - `continuation_token` (query, optional): Opaque token of the previous page. Repeat all other parameters unchanged with it.
    /// - `limit` (query, optional): Largest number of items on the page, 1 to 1000. 100 when left out.
    /// - `accept_language` (header, optional): Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `422` (json), `503` (text)
    pub fn search_dialogs(&self) -> builder::SearchDialogs<'_> {
        builder::SearchDialogs::new(self)
    }
    /// Put system labels on a dialog and take them off.
    ///
    /// `Default`, `Bin` and `Archive` exclude each other: adding one drops the others, and taking `Bin` or `Archive` off falls back to `Default`. `Sent` is kept by Dialogporten alone and refused here. The new revision of the end-user context comes in the `Etag` header. Only the filing changes, for everybody who represents the party; the dialog itself is left alone.
    ///
    /// `PUT /api/v1/enduser/dialogs/{dialogId}/context/systemlabels`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `if_match` (header, optional): UUID of the end-user context revision (`endUserContext.revision`, not the revision of the dialog). The request ends with 412 if the labels have changed since; leave out to write regardless.
    /// - `body` (`application/json`, required): Labels to put on and to take off.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `410` (json), `412` (json), `422` (json), `503` (text)
    pub fn set_system_labels(&self) -> builder::SetSystemLabels<'_> {
        builder::SetSystemLabels::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::bulk_set_system_labels`](super::Client::bulk_set_system_labels).
    #[derive(Clone)]
    pub struct BulkSetSystemLabels<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::BulkSetSystemLabel,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for BulkSetSystemLabels<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(BulkSetSystemLabels)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        BulkSetSystemLabels
    }
    ::altinn_runtime::extra! {
        BulkSetSystemLabels
    }
    impl<'a> BulkSetSystemLabels<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The dialogs, and the labels to put on and to take off.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::BulkSetSystemLabel>,
            <V as ::std::convert::TryInto<
                types::BulkSetSystemLabel,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `BulkSetSystemLabel` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::BulkSetSystemLabel,
            ) -> types::builder::BulkSetSystemLabel,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/v1/enduser/dialogs/context/systemlabels/actions/bulkset`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::BulkSetSystemLabelsError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::BULK_SET_SYSTEM_LABELS);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::BulkSetSystemLabel>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_activity`](super::Client::get_activity).
    #[derive(Clone)]
    pub struct GetActivity<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        activity_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        accept_language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetActivity<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetActivity)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetActivity
    }
    impl<'a> GetActivity<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                activity_id: Err("was not given".to_string()),
                accept_language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
        pub fn dialog_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// UUIDv7 of an entry in the activity history of this dialog.
        pub fn activity_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.activity_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/v1/enduser/dialogs/{dialogId}/activities/{activityId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DialogActivityDetails>,
            ::altinn_runtime::Error<answers::GetActivityError>,
        > {
            let Self { client, dialog_id, activity_id, accept_language, options } = self;
            let mut call = client.core.call(&operations::GET_ACTIVITY);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.path("activityId", activity_id);
            call.header("Accept-Language", accept_language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_authorization_server`](super::Client::get_authorization_server).
    #[derive(Clone)]
    pub struct GetAuthorizationServer<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAuthorizationServer<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAuthorizationServer)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAuthorizationServer
    }
    impl<'a> GetAuthorizationServer<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /api/v1/.well-known/oauth-authorization-server`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AuthorizationServer>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_AUTHORIZATION_SERVER);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_dialog`](super::Client::get_dialog).
    #[derive(Clone)]
    pub struct GetDialog<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        accept_language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetDialog<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetDialog)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetDialog
    }
    impl<'a> GetDialog<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                accept_language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
        pub fn dialog_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/v1/enduser/dialogs/{dialogId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Dialog>,
            ::altinn_runtime::Error<answers::GetDialogError>,
        > {
            let Self { client, dialog_id, accept_language, options } = self;
            let mut call = client.core.call(&operations::GET_DIALOG);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("Accept-Language", accept_language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_jwks`](super::Client::get_jwks).
    #[derive(Clone)]
    pub struct GetJwks<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetJwks<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetJwks)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetJwks
    }
    impl<'a> GetJwks<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /api/v1/.well-known/jwks.json`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::JsonWebKeySet>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_JWKS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_limits`](super::Client::get_limits).
    #[derive(Clone)]
    pub struct GetLimits<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetLimits<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetLimits)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetLimits
    }
    impl<'a> GetLimits<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /api/v1/metadata/limits`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Limits>,
            ::altinn_runtime::Error<answers::GetLimitsError>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_LIMITS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_seen_log_entry`](super::Client::get_seen_log_entry).
    #[derive(Clone)]
    pub struct GetSeenLogEntry<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        seen_log_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSeenLogEntry<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSeenLogEntry)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSeenLogEntry
    }
    impl<'a> GetSeenLogEntry<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                seen_log_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
        pub fn dialog_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// UUIDv7 of an entry in the seen log of this dialog.
        pub fn seen_log_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.seen_log_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /api/v1/enduser/dialogs/{dialogId}/seenlog/{seenLogId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DialogSeenLogDetails>,
            ::altinn_runtime::Error<answers::GetSeenLogEntryError>,
        > {
            let Self { client, dialog_id, seen_log_id, options } = self;
            let mut call = client.core.call(&operations::GET_SEEN_LOG_ENTRY);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.path("seenLogId", seen_log_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_transmission`](super::Client::get_transmission).
    #[derive(Clone)]
    pub struct GetTransmission<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        transmission_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        accept_language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetTransmission<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetTransmission)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetTransmission
    }
    impl<'a> GetTransmission<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                transmission_id: Err("was not given".to_string()),
                accept_language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
        pub fn dialog_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// UUIDv7 of a transmission that belongs to this dialog.
        pub fn transmission_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.transmission_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/v1/enduser/dialogs/{dialogId}/transmissions/{transmissionId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DialogTransmissionDetails>,
            ::altinn_runtime::Error<answers::GetTransmissionError>,
        > {
            let Self { client, dialog_id, transmission_id, accept_language, options } = self;
            let mut call = client.core.call(&operations::GET_TRANSMISSION);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.path("transmissionId", transmission_id);
            call.header("Accept-Language", accept_language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_activities`](super::Client::list_activities).
    #[derive(Clone)]
    pub struct ListActivities<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        accept_language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListActivities<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListActivities)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListActivities
    }
    impl<'a> ListActivities<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                accept_language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
        pub fn dialog_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/v1/enduser/dialogs/{dialogId}/activities`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::DialogActivitySearchItem>>,
            ::altinn_runtime::Error<answers::ListActivitiesError>,
        > {
            let Self { client, dialog_id, accept_language, options } = self;
            let mut call = client.core.call(&operations::LIST_ACTIVITIES);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("Accept-Language", accept_language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_authorized_service_resources`](super::Client::list_authorized_service_resources).
    #[derive(Clone)]
    pub struct ListAuthorizedServiceResources<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        accept_language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAuthorizedServiceResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAuthorizedServiceResources))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAuthorizedServiceResources
    }
    impl<'a> ListAuthorizedServiceResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Ok(None),
                accept_language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Parties to look at, as URNs: `urn:altinn:organization:identifier-no:` followed by nine digits, `urn:altinn:person:identifier-no:` followed by eleven. Parties that the caller does not represent are passed over in silence. Without it all parties of the caller count.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.party = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/v1/enduser/serviceresources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AuthorizedServiceResourceList>,
            ::altinn_runtime::Error<answers::ListAuthorizedServiceResourcesError>,
        > {
            let Self { client, party, accept_language, options } = self;
            let mut call = client
                .core
                .call(&operations::LIST_AUTHORIZED_SERVICE_RESOURCES);
            call.options(options);
            call.query("party", party);
            call.header("Accept-Language", accept_language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_label_log`](super::Client::list_label_log).
    #[derive(Clone)]
    pub struct ListLabelLog<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListLabelLog<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListLabelLog)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListLabelLog
    }
    impl<'a> ListLabelLog<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
        pub fn dialog_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /api/v1/enduser/dialogs/{dialogId}/context/labellog`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::LabelAssignmentLog>>,
            ::altinn_runtime::Error<answers::ListLabelLogError>,
        > {
            let Self { client, dialog_id, options } = self;
            let mut call = client.core.call(&operations::LIST_LABEL_LOG);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_parties`](super::Client::list_parties).
    #[derive(Clone)]
    pub struct ListParties<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListParties<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListParties)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListParties
    }
    impl<'a> ListParties<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /api/v1/enduser/parties`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AuthorizedParties>,
            ::altinn_runtime::Error<answers::ListPartiesError>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_PARTIES);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_seen_log`](super::Client::list_seen_log).
    #[derive(Clone)]
    pub struct ListSeenLog<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSeenLog<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSeenLog)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSeenLog
    }
    impl<'a> ListSeenLog<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
        pub fn dialog_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /api/v1/enduser/dialogs/{dialogId}/seenlog`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::DialogSeenLogSearchItem>>,
            ::altinn_runtime::Error<answers::ListSeenLogError>,
        > {
            let Self { client, dialog_id, options } = self;
            let mut call = client.core.call(&operations::LIST_SEEN_LOG);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_service_resources`](super::Client::list_service_resources).
    #[derive(Clone)]
    pub struct ListServiceResources<'a> {
        client: &'a super::Client,
        accept_language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListServiceResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListServiceResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListServiceResources
    }
    impl<'a> ListServiceResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                accept_language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/v1/metadata/serviceresources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ServiceResourceMetadataList>,
            ::altinn_runtime::Error<answers::ListServiceResourcesError>,
        > {
            let Self { client, accept_language, options } = self;
            let mut call = client.core.call(&operations::LIST_SERVICE_RESOURCES);
            call.options(options);
            call.header("Accept-Language", accept_language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_transmissions`](super::Client::list_transmissions).
    #[derive(Clone)]
    pub struct ListTransmissions<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        accept_language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListTransmissions<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListTransmissions)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListTransmissions
    }
    impl<'a> ListTransmissions<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                accept_language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
        pub fn dialog_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/v1/enduser/dialogs/{dialogId}/transmissions`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::vec::Vec<types::DialogTransmissionSearchItem>,
            >,
            ::altinn_runtime::Error<answers::ListTransmissionsError>,
        > {
            let Self { client, dialog_id, accept_language, options } = self;
            let mut call = client.core.call(&operations::LIST_TRANSMISSIONS);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("Accept-Language", accept_language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::lookup_dialog`](super::Client::lookup_dialog).
    #[derive(Clone)]
    pub struct LookupDialog<'a> {
        client: &'a super::Client,
        instance_ref: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        accept_language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for LookupDialog<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LookupDialog)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        LookupDialog
    }
    impl<'a> LookupDialog<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_ref: Err("was not given".to_string()),
                accept_language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// What to look for: `urn:altinn:instance-id:` followed by party id, slash and instance UUID, or `urn:altinn:correspondence-id:` or `urn:altinn:dialog-id:` followed by a UUID. Anything else is answered with 400.
        pub fn instance_ref<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance_ref = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/v1/enduser/dialoglookup`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::EndUserIdentifierLookup>,
            ::altinn_runtime::Error<answers::LookupDialogError>,
        > {
            let Self { client, instance_ref, accept_language, options } = self;
            let mut call = client.core.call(&operations::LOOKUP_DIALOG);
            call.options(options);
            call.query("instanceRef", instance_ref);
            call.header("Accept-Language", accept_language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::search_dialogs`](super::Client::search_dialogs).
    #[derive(Clone)]
    pub struct SearchDialogs<'a> {
        client: &'a super::Client,
        content_updated_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        content_updated_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        continuation_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        created_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        due_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        due_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        exclude_api_only: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        extended_status: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        external_reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        is_content_seen: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        order_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        party: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        process: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        search: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        search_language_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_resource: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        status: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::DialogStatus>>,
            ::std::string::String,
        >,
        system_label: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::SystemLabel>>,
            ::std::string::String,
        >,
        updated_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        updated_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        accept_language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchDialogs<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchDialogs)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchDialogs
    }
    impl<'a> SearchDialogs<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                content_updated_after: Ok(None),
                content_updated_before: Ok(None),
                continuation_token: Ok(None),
                created_after: Ok(None),
                created_before: Ok(None),
                due_after: Ok(None),
                due_before: Ok(None),
                exclude_api_only: Ok(None),
                extended_status: Ok(None),
                external_reference: Ok(None),
                is_content_seen: Ok(None),
                limit: Ok(None),
                order_by: Ok(None),
                org: Ok(None),
                party: Ok(None),
                process: Ok(None),
                search: Ok(None),
                search_language_code: Ok(None),
                service_resource: Ok(None),
                status: Ok(None),
                system_label: Ok(None),
                updated_after: Ok(None),
                updated_before: Ok(None),
                accept_language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Earliest time of the last change that matters to readers. The one time filter that makes a broad word search cheaper: set it when a search ends with 422.
        pub fn content_updated_after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.content_updated_after = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Latest time of the last change that matters to readers.
        pub fn content_updated_before<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.content_updated_before = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Opaque token of the previous page. Repeat all other parameters unchanged with it.
        pub fn continuation_token<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.continuation_token = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Earliest creation time, this moment included.
        pub fn created_after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.created_after = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Latest creation time, this moment included. Must not lie ahead of `createdAfter`.
        pub fn created_before<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.created_before = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Earliest due time, this moment included. Dialogs with no due time drop out.
        pub fn due_after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.due_after = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Latest due time, this moment included. Dialogs with no due time drop out.
        pub fn due_before<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.due_before = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// `true` drops dialogs that are meant for machines only. The default keeps them.
        pub fn exclude_api_only<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.exclude_api_only = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Values of the free-form status to keep; a dialog matches when it has any of them. At most 20.
        pub fn extended_status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.extended_status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Keeps dialogs that carry exactly this reference of the service owner.
        pub fn external_reference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.external_reference = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `true` keeps dialogs opened since their content last changed and not marked as unopened, `false` keeps the rest. Leave out for both.
        pub fn is_content_seen<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.is_content_seen = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Largest number of items on the page, 1 to 1000. 100 when left out.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sort keys with direction, separated by commas, such as `dueAt_asc,createdAt_desc`. Keys are `createdAt`, `updatedAt`, `contentUpdatedAt` and `dueAt`; newest content first is the default.
        pub fn order_by<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.order_by = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Codes of service owners whose dialogs to keep, such as `ttd`. At most 20.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.org = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Owners whose dialogs to keep, as URNs: `urn:altinn:organization:identifier-no:` followed by nine digits, `urn:altinn:person:identifier-no:` followed by eleven. At most 20. Either this or `serviceResource` must be given.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.party = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// URI of a business process; keeps the dialogs that belong to it. At most 1023 characters.
        pub fn process<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.process = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Words to look for in titles, summaries, search tags and other texts. Three characters or more.
        pub fn search<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.search = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Looks only at texts in this language, as a two-letter code such as `nb`. `no` is refused: say `nb` or `nn`. Without it all languages count.
        pub fn search_language_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.search_language_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Resources whose dialogs to keep, as `urn:altinn:resource:` plus the id in the resource registry. At most 20.
        pub fn service_resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.service_resource = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Statuses to keep; several are alternatives.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::DialogStatus>>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `DialogStatus`".to_string());
            self
        }
        /// System labels to keep; `Bin` and `Archive` are how to reach what was filed away.
        pub fn system_label<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::SystemLabel>>,
        {
            self.system_label = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `SystemLabel`".to_string());
            self
        }
        /// Earliest time of the last change of any kind, this moment included.
        pub fn updated_after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.updated_after = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Latest time of the last change of any kind. Must not lie ahead of `updatedAfter`.
        pub fn updated_before<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.updated_before = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Languages to answer with, best first, weights allowed (`nb, en;q=0.5`). Texts are cut down to the best match; without the header every language comes back.
        pub fn accept_language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.accept_language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/v1/enduser/dialogs`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PaginatedListOfDialogListItem>,
            ::altinn_runtime::Error<answers::SearchDialogsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                org,
                service_resource,
                party,
                extended_status,
                external_reference,
                status,
                created_after,
                created_before,
                updated_after,
                updated_before,
                content_updated_after,
                content_updated_before,
                is_content_seen,
                due_after,
                due_before,
                process,
                system_label,
                exclude_api_only,
                search,
                search_language_code,
                order_by,
                continuation_token,
                limit,
                accept_language,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_DIALOGS);
            call.options(options);
            call.query("org", org);
            call.query("serviceResource", service_resource);
            call.query("party", party);
            call.query("extendedStatus", extended_status);
            call.query("externalReference", external_reference);
            call.query("status", status);
            call.query("createdAfter", created_after);
            call.query("createdBefore", created_before);
            call.query("updatedAfter", updated_after);
            call.query("updatedBefore", updated_before);
            call.query("contentUpdatedAfter", content_updated_after);
            call.query("contentUpdatedBefore", content_updated_before);
            call.query("isContentSeen", is_content_seen);
            call.query("dueAfter", due_after);
            call.query("dueBefore", due_before);
            call.query("process", process);
            call.query("systemLabel", system_label);
            call.query("excludeApiOnly", exclude_api_only);
            call.query("search", search);
            call.query("searchLanguageCode", search_language_code);
            call.query("orderBy", order_by);
            call.query("continuationToken", continuation_token);
            call.query("limit", limit);
            call.header("Accept-Language", accept_language);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// Each page holds the `continuation_token` of the next one.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::PaginatedListOfDialogListItem,
            answers::SearchDialogsError,
        > {
            let Self {
                client,
                content_updated_after,
                content_updated_before,
                continuation_token,
                created_after,
                created_before,
                due_after,
                due_before,
                exclude_api_only,
                extended_status,
                external_reference,
                is_content_seen,
                limit,
                order_by,
                org,
                party,
                process,
                search,
                search_language_code,
                service_resource,
                status,
                system_label,
                updated_after,
                updated_before,
                accept_language,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = match &continuation_token {
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
                    let content_updated_after = content_updated_after.clone();
                    let content_updated_before = content_updated_before.clone();
                    let continuation_token = continuation_token.clone();
                    let created_after = created_after.clone();
                    let created_before = created_before.clone();
                    let due_after = due_after.clone();
                    let due_before = due_before.clone();
                    let exclude_api_only = exclude_api_only.clone();
                    let extended_status = extended_status.clone();
                    let external_reference = external_reference.clone();
                    let is_content_seen = is_content_seen.clone();
                    let limit = limit.clone();
                    let order_by = order_by.clone();
                    let org = org.clone();
                    let party = party.clone();
                    let process = process.clone();
                    let search = search.clone();
                    let search_language_code = search_language_code.clone();
                    let service_resource = service_resource.clone();
                    let status = status.clone();
                    let system_label = system_label.clone();
                    let updated_after = updated_after.clone();
                    let updated_before = updated_before.clone();
                    let accept_language = accept_language.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let mut paging_builder = SearchDialogs {
                            client: &paging_client,
                            content_updated_after,
                            content_updated_before,
                            continuation_token,
                            created_after,
                            created_before,
                            due_after,
                            due_before,
                            exclude_api_only,
                            extended_status,
                            external_reference,
                            is_content_seen,
                            limit,
                            order_by,
                            org,
                            party,
                            process,
                            search,
                            search_language_code,
                            service_resource,
                            status,
                            system_label,
                            updated_after,
                            updated_before,
                            accept_language,
                            options,
                        };
                        if let ::std::option::Option::Some(
                            ::altinn_runtime::Position::Value(value),
                        ) = &paging_position {
                            paging_builder.continuation_token = value
                                .parse::<::std::string::String>()
                                .map(::std::option::Option::Some)
                                .map_err(|_| {
                                    "the position to go on at does not fit `continuation_token`"
                                        .to_owned()
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
                    .and_then(|it| it.has_next_page.as_ref())
                {
                    ::std::option::Option::Some(false) => ::std::option::Option::None,
                    _ => {
                        ::std::option::Option::Some(&**answer)
                            .and_then(|it| it.continuation_token.as_ref())
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
            types::DialogListItem,
            types::PaginatedListOfDialogListItem,
            answers::SearchDialogsError,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| {
                    ::std::option::Option::Some(page)
                        .map(|it| it.items)
                        .map(::std::convert::Into::into)
                        .unwrap_or_default()
                },
                ::std::option::Option::None,
            )
        }
    }
    /// Builder of [`Client::set_system_labels`](super::Client::set_system_labels).
    #[derive(Clone)]
    pub struct SetSystemLabels<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::SetDialogSystemLabelRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SetSystemLabels<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SetSystemLabels)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SetSystemLabels
    }
    ::altinn_runtime::extra! {
        SetSystemLabels
    }
    impl<'a> SetSystemLabels<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                if_match: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
        pub fn dialog_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.dialog_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// UUID of the end-user context revision (`endUserContext.revision`, not the revision of the dialog). The request ends with 412 if the labels have changed since; leave out to write regardless.
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Labels to put on and to take off.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::SetDialogSystemLabelRequest>,
            <V as ::std::convert::TryInto<
                types::SetDialogSystemLabelRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `SetDialogSystemLabelRequest` for body failed: {}",
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
                types::builder::SetDialogSystemLabelRequest,
            ) -> types::builder::SetDialogSystemLabelRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /api/v1/enduser/dialogs/{dialogId}/context/systemlabels`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::SetSystemLabelsError>,
        > {
            let Self { client, dialog_id, if_match, body, options } = self;
            let mut call = client.core.call(&operations::SET_SYSTEM_LABELS);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("If-Match", if_match);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::SetDialogSystemLabelRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
}
