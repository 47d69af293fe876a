//! The client of Dialogporten for service owners and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-dialogporten-serviceowner-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Dialogporten for service owners.
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
    /// Change the system labels of up to 200 dialogs on behalf of a person.
    ///
    /// All or nothing: one dialog that is missing, closed to the person or at another revision than stated stops the whole request. State `endUserId`; with the admin scope `performedBy` in the body can take its place. The label rules of `set_system_labels` apply.
    ///
    /// `POST /api/v1/serviceowner/dialogs/endusercontext/systemlabels/actions/bulkset`
    ///
    /// # Parameters
    ///
    /// - `end_user_id` (query, optional): Person on whose behalf the service owner acts, as `urn:altinn:person:identifier-no:` followed by eleven digits.
    /// - `body` (`application/json`, required): The dialogs, and the labels to put on and to take off.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `412` (json), `422` (json), `503` (text)
    pub fn bulk_set_system_labels(&self) -> builder::BulkSetSystemLabels<'_> {
        builder::BulkSetSystemLabels::new(self)
    }
    /// Ask whether a planned notification should still be sent.
    ///
    /// Internal: Altinn Notifications calls this when a reminder is due. The answer depends on whether an activity of the given type exists in the dialog.
    ///
    /// `GET /api/v1/serviceowner/dialogs/{dialogId}/actions/should-send-notification`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `condition_type` (query, required): Whether the activity must be there (`Exists`) or must be absent (`NotExists`) for the notification to go out.
    /// - `activity_type` (query, required): Kind of activity to look for in the history of the dialog.
    /// - `transmission_id` (query, optional): Narrows the question to activities that point at this transmission.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json), `410` (json), `503` (text)
    pub fn check_notification_condition(
        &self,
    ) -> builder::CheckNotificationCondition<'_> {
        builder::CheckNotificationCondition::new(self)
    }
    /// Add an entry to the activity history.
    ///
    /// History is append-only: an entry can be neither changed nor removed. Report `TransmissionOpened` and `CorrespondenceOpened` to clear `hasUnopenedContent`. State your own UUIDv7 as `id` to notice repeats. The answer is the id of the entry; the new revision of the dialog comes in the `Etag` header.
    ///
    /// `POST /api/v1/serviceowner/dialogs/{dialogId}/activities`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `if_match` (header, optional): UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
    /// - `is_silent_update` (query, optional): `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
    /// - `body` (`application/json`, required): The entry to append.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `410` (json), `412` (json), `413` (json), `422` (json), `503` (text)
    pub fn create_activity(&self) -> builder::CreateActivity<'_> {
        builder::CreateActivity::new(self)
    }
    /// Create a dialog.
    ///
    /// The caller must own the service resource named in the body. State your own UUIDv7 as `id` or an `idempotentKey` to make a repeat harmless: the second attempt is refused with 409 or 422 and makes no duplicate. The answer is the id of the dialog, with its first revision in the `Etag` header. End users see the dialog at once, or from `visibleFrom`. Follow up with `create_transmission`, `create_activity`, `patch_dialog` or `update_dialog`.
    ///
    /// `POST /api/v1/serviceowner/dialogs`
    ///
    /// # Parameters
    ///
    /// - `is_silent_update` (query, optional): `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
    /// - `body` (`application/json`, required): The dialog to create. `serviceResource` and `party` are obligatory, `content` too unless the dialog is for machines only.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json), `401` (json), `403` (json), `409` (json), `413` (json), `422` (json), `503` (text)
    pub fn create_dialog(&self) -> builder::CreateDialog<'_> {
        builder::CreateDialog::new(self)
    }
    /// Put a label of the service owner on a dialog.
    ///
    /// Labels are trimmed, kept in lower case and never shown to end users. A dialog takes at most 20; adding one that is already there is refused with 400. The `Etag` header holds the new revision of the service owner context.
    ///
    /// `POST /api/v1/serviceowner/dialogs/{dialogId}/context/labels`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `if_match` (header, optional): UUID of the service owner context revision, from `list_labels` or `serviceOwnerContext.revision`. The request ends with 412 if the labels have changed since.
    /// - `body` (`application/json`, required): The label to add.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `412` (json), `422` (json), `503` (text)
    pub fn create_label(&self) -> builder::CreateLabel<'_> {
        builder::CreateLabel::new(self)
    }
    /// Add a transmission to a dialog.
    ///
    /// A transmission is one sending in either direction inside the dialog: a letter, a decision, a filed form. It cannot be removed later, and changed only with `update_transmission`. State your own UUIDv7 as `id` or an `idempotentKey`; a key that is taken in this dialog ends with 409. The answer is the id of the transmission; the new revision of the dialog comes in the `Etag` header.
    ///
    /// `POST /api/v1/serviceowner/dialogs/{dialogId}/transmissions`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `if_match` (header, optional): UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
    /// - `is_silent_update` (query, optional): `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
    /// - `body` (`application/json`, required): The transmission to append.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `410` (json), `412` (json), `413` (json), `422` (json), `503` (text)
    pub fn create_transmission(&self) -> builder::CreateTransmission<'_> {
        builder::CreateTransmission::new(self)
    }
    /// Delete a dialog softly.
    ///
    /// End users no longer find the dialog and are told 410. The service owner can still read it, with `deletedAt` set, until `purge_dialog` removes it for good; `restore_dialog` brings it back. The new revision of the dialog comes in the `Etag` header.
    ///
    /// `DELETE /api/v1/serviceowner/dialogs/{dialogId}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `if_match` (header, optional): UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
    /// - `is_silent_update` (query, optional): `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `410` (json), `412` (json), `503` (text)
    pub fn delete_dialog(&self) -> builder::DeleteDialog<'_> {
        builder::DeleteDialog::new(self)
    }
    /// Take a label of the service owner off a dialog.
    ///
    /// 404 also when the label is not on the dialog. The `Etag` header holds the new revision of the service owner context.
    ///
    /// `DELETE /api/v1/serviceowner/dialogs/{dialogId}/context/labels/{label}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `label` (path, required): The label to take off; upper and lower case are the same.
    /// - `if_match` (header, optional): UUID of the service owner context revision, from `list_labels` or `serviceOwnerContext.revision`. The request ends with 412 if the labels have changed since.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `412` (json), `422` (json), `503` (text)
    pub fn delete_label(&self) -> builder::DeleteLabel<'_> {
        builder::DeleteLabel::new(self)
    }
    /// Freeze a dialog.
    ///
    /// Internal: needs the admin scope `digdir:dialogporten.serviceprovider.admin`, which ordinary service owners do not get. A frozen dialog can no longer be changed or deleted by its service owner, only with that scope. Freezing twice does no harm. The new revision of the dialog comes in the `Etag` header.
    ///
    /// `POST /api/v1/serviceowner/dialogs/{dialogId}/actions/freeze`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `if_match` (header, optional): UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `410` (json), `412` (json), `503` (text)
    pub fn freeze_dialog(&self) -> builder::FreezeDialog<'_> {
        builder::FreezeDialog::new(self)
    }
    /// Read one entry of the activity history.
    ///
    /// Adds the actor and the text to what `list_activities` tells.
    ///
    /// `GET /api/v1/serviceowner/dialogs/{dialogId}/activities/{activityId}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `activity_id` (path, required): UUIDv7 of an entry in the activity history of this dialog.
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
    /// Deleted dialogs come back as well, with `deletedAt` set. Keep `revision` for the `If-Match` header of a later change. Reading on behalf of a person with `endUserId` fills in what that person may do and leaves a mark in the seen log.
    ///
    /// `GET /api/v1/serviceowner/dialogs/{dialogId}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `end_user_id` (query, optional): Person to read the dialog as, as `urn:altinn:person:identifier-no:` followed by eleven digits. Fills in the `isAuthorized` members and counts as an opening by that person.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `404` (json), `503` (text)
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
    /// `GET /api/v1/serviceowner/dialogs/{dialogId}/seenlog/{seenLogId}`
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
    /// The addresses come as they were written, whoever may use them.
    ///
    /// `GET /api/v1/serviceowner/dialogs/{dialogId}/transmissions/{transmissionId}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `transmission_id` (path, required): UUIDv7 of a transmission that belongs to this dialog.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json), `410` (json), `503` (text)
    pub fn get_transmission(&self) -> builder::GetTransmission<'_> {
        builder::GetTransmission::new(self)
    }
    /// List the activity history of a dialog.
    ///
    /// Brief entries, without actors and texts: read one entry with `get_activity` for those.
    ///
    /// `GET /api/v1/serviceowner/dialogs/{dialogId}/activities`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json), `503` (text)
    pub fn list_activities(&self) -> builder::ListActivities<'_> {
        builder::ListActivities::new(self)
    }
    /// List the labels that the service owner has put on a dialog.
    ///
    /// Labels are never shown to end users. The revision of the service owner context comes in the `Etag` header; use it as `If-Match` when changing the labels.
    ///
    /// `GET /api/v1/serviceowner/dialogs/{dialogId}/context/labels`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json), `503` (text)
    pub fn list_labels(&self) -> builder::ListLabels<'_> {
        builder::ListLabels::new(self)
    }
    /// List who has opened a dialog.
    ///
    /// One entry for each person and version of the dialog, with identities in the clear.
    ///
    /// `GET /api/v1/serviceowner/dialogs/{dialogId}/seenlog`
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
    /// Everything that was sent in either direction, attachments and actions included.
    ///
    /// `GET /api/v1/serviceowner/dialogs/{dialogId}/transmissions`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json), `403` (json), `404` (json), `410` (json), `503` (text)
    pub fn list_transmissions(&self) -> builder::ListTransmissions<'_> {
        builder::ListTransmissions::new(self)
    }
    /// Find the dialog behind an app instance or a correspondence.
    ///
    /// Takes a reference that another Altinn product handed out and answers with the id, party, service and titles of the dialog. 403 means that the dialog belongs to another service owner.
    ///
    /// `GET /api/v1/serviceowner/dialoglookup`
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
    /// Change parts of a dialog.
    ///
    /// The body is a JSON Patch after RFC 6902 against the shape of `UpdateDialog`, so only what can be replaced can be patched. Adding to `/transmissions/-` or `/activities/-` appends; existing transmissions and activities cannot be touched. The new revision of the dialog comes in the `Etag` header.
    ///
    /// `PATCH /api/v1/serviceowner/dialogs/{dialogId}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `if_match` (header, optional): UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
    /// - `is_silent_update` (query, optional): `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
    /// - `body` (`application/json-patch+json`, required): Operations after RFC 6902, applied in order; all or none take effect.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `410` (json), `412` (json), `413` (json), `422` (json), `503` (text)
    pub fn patch_dialog(&self) -> builder::PatchDialog<'_> {
        builder::PatchDialog::new(self)
    }
    /// Remove a dialog for good.
    ///
    /// Takes away the dialog and everything in it; there is no way back. Works on living and softly deleted dialogs alike. A second call ends with 404.
    ///
    /// `POST /api/v1/serviceowner/dialogs/{dialogId}/actions/purge`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `if_match` (header, optional): UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
    /// - `is_silent_update` (query, optional): `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `412` (json), `503` (text)
    pub fn purge_dialog(&self) -> builder::PurgeDialog<'_> {
        builder::PurgeDialog::new(self)
    }
    /// Bring a deleted dialog back.
    ///
    /// Undoes `delete_dialog`. A dialog that is not deleted is left as it is, and the answer is still 204. The new revision of the dialog comes in the `Etag` header.
    ///
    /// `POST /api/v1/serviceowner/dialogs/{dialogId}/actions/restore`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `if_match` (header, optional): UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
    /// - `is_silent_update` (query, optional): `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
    ///
    /// # Documented answers
    ///
    /// `204`, `401` (json), `403` (json), `404` (json), `409` (json), `412` (json), `503` (text)
    pub fn restore_dialog(&self) -> builder::RestoreDialog<'_> {
        builder::RestoreDialog::new(self)
    }
    /// Search the dialogs of your own services.
    ///
    /// Needs the search scope in addition to the ordinary one. Deleted dialogs appear only when `deleted` asks for them, and dialogs that are not visible yet are part of the result. With `endUserId` the access of that person decides what is found. Pages are fetched with the continuation token while `hasNextPage` is true. The limits that apply right now come from `get_limits`.
    ///
    /// `GET /api/v1/serviceowner/dialogs`
    ///
    /// # Parameters
    ///
    /// - `service_resource` (query, optional): Resources whose dialogs to keep, as `urn:altinn:resource:` plus the id in the resource registry. At most 20.
    /// - `party` (query, optional): Owners whose dialogs to keep, as URNs: `urn:altinn:organization:identifier-no:` followed by nine digits, `urn:altinn:person:identifier-no:` followed by eleven. At most 20.
    /// - `end_user_id` (query, optional): Person whose access decides what is found, as `urn:altinn:person:identifier-no:` followed by eleven digits. Needs `party` or `serviceResource` beside it.
    /// - `extended_status` (query, optional): Values of the free-form status to keep; a dialog matches when it has any of them. At most 20.
    /// - `external_reference` (query, optional): Keeps dialogs that carry exactly this reference of the service owner.
    /// - `status` (query, optional): Statuses to keep; several are alternatives.
    /// - `deleted` (query, optional): Whether soft-deleted dialogs are left out (`Exclude`, the default), mixed in (`Include`) or all that comes back (`Only`).
    /// - `created_after` (query, optional): Earliest creation time, this moment included.
    /// - `created_before` (query, optional): Latest creation time, this moment included. Must not lie ahead of `createdAfter`.
    /// - `updated_after` (query, optional): Earliest time of the last change of any kind, this moment included.
    /// - `updated_before` (query, optional): Latest time of the last change of any kind. Must not lie ahead of `updatedAfter`.
    /// - `content_updated_after` (query, optional): Earliest time of the last change that matters to readers.
    /// - `content_updated_before` (query, optional): Latest time of the last change that matters to readers.
    /// - `is_content_seen` (query, optional): `true` keeps dialogs opened since their content last changed and not marked as unopened, `false` keeps the rest. Leave out for both.
    /// - `due_after` (query, optional): Earliest due time, this moment included. Dialogs with no due time drop out.
    /// - `due_before` (query, optional): Latest due time, this moment included. Dialogs with no due time drop out.
    /// - `visible_after` (query, optional): Earliest time at which end users can see the dialog. Dialogs without such a time drop out.
    /// - `visible_before` (query, optional): Latest time at which end users can see the dialog. Dialogs without such a time drop out.
    /// - `process` (query, optional): URI of a business process; keeps the dialogs that belong to it. At most 1023 characters.
    /// - `system_label` (query, optional): System labels to keep; `Bin` and `Archive` are how to reach what was filed away.
    /// - `exclude_api_only` (query, optional): `true` drops dialogs that are meant for machines only. The default keeps them.
    /// - `search` (query, optional): Words to look for in titles, summaries, search tags and other texts. Three characters or more.
    /// - `service_owner_labels` (query, optional): Labels of the service owner that must all be on the dialog. A trailing `*` matches any ending.
    /// - `search_language_code` (query, optional): Looks only at texts in this language, as a two-letter code such as `nb`. `no` is refused: say `nb` or `nn`. Without it all languages count.
    /// - `order_by` (query, optional): Sort keys with direction, separated by commas, such as `dueAt_asc,createdAt_desc`. Keys are `createdAt`, `updatedAt`, `contentUpdatedAt` and `dueAt`; newest content first is the default.
    /// - `continuation_token` (query, optional): Opaque token of the previous page. Repeat all other parameters unchanged with it.
    /// - `limit` (query, optional): Largest number of items on the page, 1 to 1000. 100 when left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `503` (text)
    pub fn search_dialogs(&self) -> builder::SearchDialogs<'_> {
        builder::SearchDialogs::new(self)
    }
    /// List system labels across the dialogs of some parties.
    ///
    /// Needs the search scope in addition to the ordinary one. Made for keeping a copy of the filing of end users: page through with the continuation token and use `contentUpdatedAfter` to fetch less.
    ///
    /// `GET /api/v1/serviceowner/dialogs/endusercontext`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Owners of the dialogs, as URNs: `urn:altinn:organization:identifier-no:` followed by nine digits, `urn:altinn:person:identifier-no:` followed by eleven. At least one, at most 20.
    /// - `content_updated_after` (query, optional): Earliest time of the last change that matters to readers.
    /// - `label` (query, optional): System labels to keep; one of them on the dialog is enough.
    /// - `continuation_token` (query, optional): Opaque token of the previous page. Repeat all other parameters unchanged with it.
    /// - `limit` (query, optional): Largest number of items on the page, 1 to 1000. 100 when left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `503` (text)
    pub fn search_end_user_contexts(&self) -> builder::SearchEndUserContexts<'_> {
        builder::SearchEndUserContexts::new(self)
    }
    /// Change the system labels of a dialog on behalf of a person.
    ///
    /// State `endUserId`; with the admin scope `performedBy` in the body can take its place. `Default`, `Bin` and `Archive` exclude each other: adding one drops the others, and taking `Bin` or `Archive` off falls back to `Default`. `Sent` is kept by Dialogporten alone and refused here. The `Etag` header holds the new revision of the end-user context.
    ///
    /// `PUT /api/v1/serviceowner/dialogs/{dialogId}/endusercontext/systemlabels`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `end_user_id` (query, optional): Person on whose behalf the service owner acts, as `urn:altinn:person:identifier-no:` followed by eleven digits.
    /// - `if_match` (header, optional): UUID of the end-user context revision (`endUserContext.revision`, not the revision of the dialog). The request ends with 412 if the labels have changed since; leave out to write regardless.
    /// - `body` (`application/json`, required): Labels to put on and to take off.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `410` (json), `412` (json), `422` (json), `503` (text)
    pub fn set_system_labels(&self) -> builder::SetSystemLabels<'_> {
        builder::SetSystemLabels::new(self)
    }
    /// Replace the changeable parts of a dialog.
    ///
    /// What is missing from the body is removed: actions and attachments are matched by id, search tags by word, then updated, added or deleted. Transmissions and activities are the exception, those in the body are appended to what is there. Party, service resource and creation time cannot change. The new revision of the dialog comes in the `Etag` header.
    ///
    /// `PUT /api/v1/serviceowner/dialogs/{dialogId}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `if_match` (header, optional): UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
    /// - `is_silent_update` (query, optional): `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
    /// - `body` (`application/json`, required): The dialog as it shall be, except that transmissions and activities are only those to append.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `410` (json), `412` (json), `413` (json), `422` (json), `503` (text)
    pub fn update_dialog(&self) -> builder::UpdateDialog<'_> {
        builder::UpdateDialog::new(self)
    }
    /// Replace a transmission.
    ///
    /// Meant for repairs: needs the scope for changing transmissions beside the ordinary one, and `isSilentUpdate` in the body must be `true`. What is missing from the body is removed, as with `update_dialog`. Frozen dialogs are refused. The new revision of the dialog comes in the `Etag` header.
    ///
    /// `PUT /api/v1/serviceowner/dialogs/{dialogId}/transmissions/{transmissionId}`
    ///
    /// # Parameters
    ///
    /// - `dialog_id` (path, required): UUIDv7 of the dialog, from the answer of a search, a lookup or the creation.
    /// - `transmission_id` (path, required): UUIDv7 of a transmission that belongs to this dialog.
    /// - `if_match` (header, optional): UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
    /// - `body` (`application/json`, required): The transmission as it shall be.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json), `404` (json), `409` (json), `410` (json), `412` (json), `413` (json), `422` (json), `503` (text)
    pub fn update_transmission(&self) -> builder::UpdateTransmission<'_> {
        builder::UpdateTransmission::new(self)
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
        end_user_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
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
                end_user_id: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Person on whose behalf the service owner acts, as `urn:altinn:person:identifier-no:` followed by eleven digits.
        pub fn end_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.end_user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
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
        /// Sends `POST /api/v1/serviceowner/dialogs/endusercontext/systemlabels/actions/bulkset`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::BulkSetSystemLabelsError>,
        > {
            let Self { client, end_user_id, body, options } = self;
            let mut call = client.core.call(&operations::BULK_SET_SYSTEM_LABELS);
            call.options(options);
            call.query("endUserId", end_user_id);
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
    /// Builder of [`Client::check_notification_condition`](super::Client::check_notification_condition).
    #[derive(Clone)]
    pub struct CheckNotificationCondition<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        activity_type: ::std::result::Result<
            types::DialogActivityType,
            ::std::string::String,
        >,
        condition_type: ::std::result::Result<
            types::NotificationConditionType,
            ::std::string::String,
        >,
        transmission_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CheckNotificationCondition<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CheckNotificationCondition))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CheckNotificationCondition
    }
    impl<'a> CheckNotificationCondition<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                activity_type: Err("was not given".to_string()),
                condition_type: Err("was not given".to_string()),
                transmission_id: Ok(None),
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
        /// Kind of activity to look for in the history of the dialog.
        pub fn activity_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::DialogActivityType>,
        {
            self.activity_type = value
                .try_into()
                .map_err(|_| "is not of the form of `DialogActivityType`".to_string());
            self
        }
        /// Whether the activity must be there (`Exists`) or must be absent (`NotExists`) for the notification to go out.
        pub fn condition_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NotificationConditionType>,
        {
            self.condition_type = value
                .try_into()
                .map_err(|_| {
                    "is not of the form of `NotificationConditionType`".to_string()
                });
            self
        }
        /// Narrows the question to activities that point at this transmission.
        pub fn transmission_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.transmission_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /api/v1/serviceowner/dialogs/{dialogId}/actions/should-send-notification`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::NotificationCondition>,
            ::altinn_runtime::Error<answers::CheckNotificationConditionError>,
        > {
            let Self {
                client,
                dialog_id,
                condition_type,
                activity_type,
                transmission_id,
                options,
            } = self;
            let mut call = client.core.call(&operations::CHECK_NOTIFICATION_CONDITION);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.query("conditionType", condition_type);
            call.query("activityType", activity_type);
            call.query("transmissionId", transmission_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_activity`](super::Client::create_activity).
    #[derive(Clone)]
    pub struct CreateActivity<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_silent_update: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::CreateDialogActivityRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateActivity<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateActivity)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateActivity
    }
    ::altinn_runtime::extra! {
        CreateActivity
    }
    impl<'a> CreateActivity<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                is_silent_update: Ok(None),
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
        /// `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
        pub fn is_silent_update<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.is_silent_update = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
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
        /// The entry to append.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::CreateDialogActivityRequest>,
            <V as ::std::convert::TryInto<
                types::CreateDialogActivityRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `CreateDialogActivityRequest` for body failed: {}",
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
                types::builder::CreateDialogActivityRequest,
            ) -> types::builder::CreateDialogActivityRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/v1/serviceowner/dialogs/{dialogId}/activities`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<answers::CreateActivityError>,
        > {
            let Self { client, dialog_id, if_match, is_silent_update, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_ACTIVITY);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("If-Match", if_match);
            call.query("isSilentUpdate", is_silent_update);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::CreateDialogActivityRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_dialog`](super::Client::create_dialog).
    #[derive(Clone)]
    pub struct CreateDialog<'a> {
        client: &'a super::Client,
        is_silent_update: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::CreateDialog, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateDialog<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateDialog)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateDialog
    }
    ::altinn_runtime::extra! {
        CreateDialog
    }
    impl<'a> CreateDialog<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                is_silent_update: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
        pub fn is_silent_update<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.is_silent_update = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// The dialog to create. `serviceResource` and `party` are obligatory, `content` too unless the dialog is for machines only.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::CreateDialog>,
            <V as ::std::convert::TryInto<
                types::CreateDialog,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `CreateDialog` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::CreateDialog,
            ) -> types::builder::CreateDialog,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/v1/serviceowner/dialogs`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<answers::CreateDialogError>,
        > {
            let Self { client, is_silent_update, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_DIALOG);
            call.options(options);
            call.query("isSilentUpdate", is_silent_update);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::CreateDialog>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_label`](super::Client::create_label).
    #[derive(Clone)]
    pub struct CreateLabel<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::CreateServiceOwnerLabel,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateLabel<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateLabel)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateLabel
    }
    ::altinn_runtime::extra! {
        CreateLabel
    }
    impl<'a> CreateLabel<'a> {
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
        /// UUID of the service owner context revision, from `list_labels` or `serviceOwnerContext.revision`. The request ends with 412 if the labels have changed since.
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
        /// The label to add.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::CreateServiceOwnerLabel>,
            <V as ::std::convert::TryInto<
                types::CreateServiceOwnerLabel,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `CreateServiceOwnerLabel` for body failed: {}",
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
                types::builder::CreateServiceOwnerLabel,
            ) -> types::builder::CreateServiceOwnerLabel,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/v1/serviceowner/dialogs/{dialogId}/context/labels`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::CreateLabelError>,
        > {
            let Self { client, dialog_id, if_match, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_LABEL);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("If-Match", if_match);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::CreateServiceOwnerLabel>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::create_transmission`](super::Client::create_transmission).
    #[derive(Clone)]
    pub struct CreateTransmission<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_silent_update: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::CreateTransmissionRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateTransmission<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateTransmission)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateTransmission
    }
    ::altinn_runtime::extra! {
        CreateTransmission
    }
    impl<'a> CreateTransmission<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                is_silent_update: Ok(None),
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
        /// `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
        pub fn is_silent_update<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.is_silent_update = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
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
        /// The transmission to append.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::CreateTransmissionRequest>,
            <V as ::std::convert::TryInto<
                types::CreateTransmissionRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `CreateTransmissionRequest` for body failed: {}",
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
                types::builder::CreateTransmissionRequest,
            ) -> types::builder::CreateTransmissionRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /api/v1/serviceowner/dialogs/{dialogId}/transmissions`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<answers::CreateTransmissionError>,
        > {
            let Self { client, dialog_id, if_match, is_silent_update, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_TRANSMISSION);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("If-Match", if_match);
            call.query("isSilentUpdate", is_silent_update);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::CreateTransmissionRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_dialog`](super::Client::delete_dialog).
    #[derive(Clone)]
    pub struct DeleteDialog<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_silent_update: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteDialog<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteDialog)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteDialog
    }
    impl<'a> DeleteDialog<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                is_silent_update: Ok(None),
                if_match: Ok(None),
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
        /// `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
        pub fn is_silent_update<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.is_silent_update = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
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
        /// Sends `DELETE /api/v1/serviceowner/dialogs/{dialogId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteDialogError>,
        > {
            let Self { client, dialog_id, if_match, is_silent_update, options } = self;
            let mut call = client.core.call(&operations::DELETE_DIALOG);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("If-Match", if_match);
            call.query("isSilentUpdate", is_silent_update);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_label`](super::Client::delete_label).
    #[derive(Clone)]
    pub struct DeleteLabel<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        label: ::std::result::Result<::std::string::String, ::std::string::String>,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteLabel<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteLabel)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteLabel
    }
    impl<'a> DeleteLabel<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                label: Err("was not given".to_string()),
                if_match: Ok(None),
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
        /// The label to take off; upper and lower case are the same.
        pub fn label<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.label = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// UUID of the service owner context revision, from `list_labels` or `serviceOwnerContext.revision`. The request ends with 412 if the labels have changed since.
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
        /// Sends `DELETE /api/v1/serviceowner/dialogs/{dialogId}/context/labels/{label}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteLabelError>,
        > {
            let Self { client, dialog_id, label, if_match, options } = self;
            let mut call = client.core.call(&operations::DELETE_LABEL);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.path("label", label);
            call.header("If-Match", if_match);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::freeze_dialog`](super::Client::freeze_dialog).
    #[derive(Clone)]
    pub struct FreezeDialog<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for FreezeDialog<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(FreezeDialog)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        FreezeDialog
    }
    impl<'a> FreezeDialog<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                if_match: Ok(None),
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
        /// UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
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
        /// Sends `POST /api/v1/serviceowner/dialogs/{dialogId}/actions/freeze`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::FreezeDialogError>,
        > {
            let Self { client, dialog_id, if_match, options } = self;
            let mut call = client.core.call(&operations::FREEZE_DIALOG);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("If-Match", if_match);
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
        /// Sends `GET /api/v1/serviceowner/dialogs/{dialogId}/activities/{activityId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DialogActivityDetails>,
            ::altinn_runtime::Error<answers::GetActivityError>,
        > {
            let Self { client, dialog_id, activity_id, options } = self;
            let mut call = client.core.call(&operations::GET_ACTIVITY);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.path("activityId", activity_id);
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
        end_user_id: ::std::result::Result<
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
                end_user_id: Ok(None),
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
        /// Person to read the dialog as, as `urn:altinn:person:identifier-no:` followed by eleven digits. Fills in the `isAuthorized` members and counts as an opening by that person.
        pub fn end_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.end_user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/v1/serviceowner/dialogs/{dialogId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Dialog>,
            ::altinn_runtime::Error<answers::GetDialogError>,
        > {
            let Self { client, dialog_id, end_user_id, options } = self;
            let mut call = client.core.call(&operations::GET_DIALOG);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.query("endUserId", end_user_id);
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
            ::std::option::Option<::altinn_runtime::Response<types::Dialog>>,
            ::altinn_runtime::WaitError<
                ::std::option::Option<::altinn_runtime::Response<types::Dialog>>,
                ::altinn_runtime::Error<answers::GetDialogError>,
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
            ::std::option::Option<::altinn_runtime::Response<types::Dialog>>,
            ::altinn_runtime::WaitError<
                ::std::option::Option<::altinn_runtime::Response<types::Dialog>>,
                ::altinn_runtime::Error<answers::GetDialogError>,
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
        /// Sends `GET /api/v1/serviceowner/dialogs/{dialogId}/seenlog/{seenLogId}`.
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
        /// Sends `GET /api/v1/serviceowner/dialogs/{dialogId}/transmissions/{transmissionId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DialogTransmissionDetails>,
            ::altinn_runtime::Error<answers::GetTransmissionError>,
        > {
            let Self { client, dialog_id, transmission_id, options } = self;
            let mut call = client.core.call(&operations::GET_TRANSMISSION);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.path("transmissionId", transmission_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_activities`](super::Client::list_activities).
    #[derive(Clone)]
    pub struct ListActivities<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
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
        /// Sends `GET /api/v1/serviceowner/dialogs/{dialogId}/activities`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::DialogActivitySearchItem>>,
            ::altinn_runtime::Error<answers::ListActivitiesError>,
        > {
            let Self { client, dialog_id, options } = self;
            let mut call = client.core.call(&operations::LIST_ACTIVITIES);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_labels`](super::Client::list_labels).
    #[derive(Clone)]
    pub struct ListLabels<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListLabels<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListLabels)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListLabels
    }
    impl<'a> ListLabels<'a> {
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
        /// Sends `GET /api/v1/serviceowner/dialogs/{dialogId}/context/labels`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ServiceOwnerLabel>>,
            ::altinn_runtime::Error<answers::ListLabelsError>,
        > {
            let Self { client, dialog_id, options } = self;
            let mut call = client.core.call(&operations::LIST_LABELS);
            call.options(options);
            call.path("dialogId", dialog_id);
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
        /// Sends `GET /api/v1/serviceowner/dialogs/{dialogId}/seenlog`.
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
        /// Sends `GET /api/v1/serviceowner/dialogs/{dialogId}/transmissions`.
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
            let Self { client, dialog_id, options } = self;
            let mut call = client.core.call(&operations::LIST_TRANSMISSIONS);
            call.options(options);
            call.path("dialogId", dialog_id);
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
        /// Sends `GET /api/v1/serviceowner/dialoglookup`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ServiceOwnerIdentifierLookup>,
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
    /// Builder of [`Client::patch_dialog`](super::Client::patch_dialog).
    #[derive(Clone)]
    pub struct PatchDialog<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_silent_update: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<types::JsonPatchOperation>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PatchDialog<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PatchDialog)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PatchDialog
    }
    ::altinn_runtime::extra! {
        PatchDialog
    }
    impl<'a> PatchDialog<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                is_silent_update: Ok(None),
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
        /// `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
        pub fn is_silent_update<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.is_silent_update = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
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
        /// Operations after RFC 6902, applied in order; all or none take effect.
        ///
        /// Sent as `application/json-patch+json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::JsonPatchOperation>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| {
                        "is not of the form of `Vec < JsonPatchOperation`".to_string()
                    }),
            );
            self
        }
        /// Sends `PATCH /api/v1/serviceowner/dialogs/{dialogId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::PatchDialogError>,
        > {
            let Self { client, dialog_id, if_match, is_silent_update, body, options } = self;
            let mut call = client.core.call(&operations::PATCH_DIALOG);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("If-Match", if_match);
            call.query("isSilentUpdate", is_silent_update);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<types::JsonPatchOperation>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::purge_dialog`](super::Client::purge_dialog).
    #[derive(Clone)]
    pub struct PurgeDialog<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_silent_update: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PurgeDialog<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PurgeDialog)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PurgeDialog
    }
    impl<'a> PurgeDialog<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                is_silent_update: Ok(None),
                if_match: Ok(None),
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
        /// `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
        pub fn is_silent_update<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.is_silent_update = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
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
        /// Sends `POST /api/v1/serviceowner/dialogs/{dialogId}/actions/purge`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::PurgeDialogError>,
        > {
            let Self { client, dialog_id, if_match, is_silent_update, options } = self;
            let mut call = client.core.call(&operations::PURGE_DIALOG);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("If-Match", if_match);
            call.query("isSilentUpdate", is_silent_update);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::restore_dialog`](super::Client::restore_dialog).
    #[derive(Clone)]
    pub struct RestoreDialog<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_silent_update: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RestoreDialog<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RestoreDialog)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RestoreDialog
    }
    impl<'a> RestoreDialog<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                is_silent_update: Ok(None),
                if_match: Ok(None),
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
        /// `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
        pub fn is_silent_update<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.is_silent_update = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
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
        /// Sends `POST /api/v1/serviceowner/dialogs/{dialogId}/actions/restore`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RestoreDialogError>,
        > {
            let Self { client, dialog_id, if_match, is_silent_update, options } = self;
            let mut call = client.core.call(&operations::RESTORE_DIALOG);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("If-Match", if_match);
            call.query("isSilentUpdate", is_silent_update);
            call.empty_answer().await
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
        deleted: ::std::result::Result<
            ::std::option::Option<types::DeletedFilter>,
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
        end_user_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
        service_owner_labels: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
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
        visible_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        visible_before: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
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
                deleted: Ok(None),
                due_after: Ok(None),
                due_before: Ok(None),
                end_user_id: Ok(None),
                exclude_api_only: Ok(None),
                extended_status: Ok(None),
                external_reference: Ok(None),
                is_content_seen: Ok(None),
                limit: Ok(None),
                order_by: Ok(None),
                party: Ok(None),
                process: Ok(None),
                search: Ok(None),
                search_language_code: Ok(None),
                service_owner_labels: Ok(None),
                service_resource: Ok(None),
                status: Ok(None),
                system_label: Ok(None),
                updated_after: Ok(None),
                updated_before: Ok(None),
                visible_after: Ok(None),
                visible_before: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Earliest time of the last change that matters to readers.
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
        /// Whether soft-deleted dialogs are left out (`Exclude`, the default), mixed in (`Include`) or all that comes back (`Only`).
        pub fn deleted<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::DeletedFilter>,
        {
            self.deleted = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `DeletedFilter`".to_string());
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
        /// Person whose access decides what is found, as `urn:altinn:person:identifier-no:` followed by eleven digits. Needs `party` or `serviceResource` beside it.
        pub fn end_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.end_user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
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
        /// Owners whose dialogs to keep, as URNs: `urn:altinn:organization:identifier-no:` followed by nine digits, `urn:altinn:person:identifier-no:` followed by eleven. At most 20.
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
        /// Labels of the service owner that must all be on the dialog. A trailing `*` matches any ending.
        pub fn service_owner_labels<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.service_owner_labels = value
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
        /// Earliest time at which end users can see the dialog. Dialogs without such a time drop out.
        pub fn visible_after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.visible_after = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Latest time at which end users can see the dialog. Dialogs without such a time drop out.
        pub fn visible_before<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.visible_before = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// Sends `GET /api/v1/serviceowner/dialogs`.
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
                service_resource,
                party,
                end_user_id,
                extended_status,
                external_reference,
                status,
                deleted,
                created_after,
                created_before,
                updated_after,
                updated_before,
                content_updated_after,
                content_updated_before,
                is_content_seen,
                due_after,
                due_before,
                visible_after,
                visible_before,
                process,
                system_label,
                exclude_api_only,
                search,
                service_owner_labels,
                search_language_code,
                order_by,
                continuation_token,
                limit,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_DIALOGS);
            call.options(options);
            call.query("serviceResource", service_resource);
            call.query("party", party);
            call.query("endUserId", end_user_id);
            call.query("extendedStatus", extended_status);
            call.query("externalReference", external_reference);
            call.query("status", status);
            call.query("deleted", deleted);
            call.query("createdAfter", created_after);
            call.query("createdBefore", created_before);
            call.query("updatedAfter", updated_after);
            call.query("updatedBefore", updated_before);
            call.query("contentUpdatedAfter", content_updated_after);
            call.query("contentUpdatedBefore", content_updated_before);
            call.query("isContentSeen", is_content_seen);
            call.query("dueAfter", due_after);
            call.query("dueBefore", due_before);
            call.query("visibleAfter", visible_after);
            call.query("visibleBefore", visible_before);
            call.query("process", process);
            call.query("systemLabel", system_label);
            call.query("excludeApiOnly", exclude_api_only);
            call.query("search", search);
            call.query("serviceOwnerLabels", service_owner_labels);
            call.query("searchLanguageCode", search_language_code);
            call.query("orderBy", order_by);
            call.query("continuationToken", continuation_token);
            call.query("limit", limit);
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
                deleted,
                due_after,
                due_before,
                end_user_id,
                exclude_api_only,
                extended_status,
                external_reference,
                is_content_seen,
                limit,
                order_by,
                party,
                process,
                search,
                search_language_code,
                service_owner_labels,
                service_resource,
                status,
                system_label,
                updated_after,
                updated_before,
                visible_after,
                visible_before,
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
                    let deleted = deleted.clone();
                    let due_after = due_after.clone();
                    let due_before = due_before.clone();
                    let end_user_id = end_user_id.clone();
                    let exclude_api_only = exclude_api_only.clone();
                    let extended_status = extended_status.clone();
                    let external_reference = external_reference.clone();
                    let is_content_seen = is_content_seen.clone();
                    let limit = limit.clone();
                    let order_by = order_by.clone();
                    let party = party.clone();
                    let process = process.clone();
                    let search = search.clone();
                    let search_language_code = search_language_code.clone();
                    let service_owner_labels = service_owner_labels.clone();
                    let service_resource = service_resource.clone();
                    let status = status.clone();
                    let system_label = system_label.clone();
                    let updated_after = updated_after.clone();
                    let updated_before = updated_before.clone();
                    let visible_after = visible_after.clone();
                    let visible_before = visible_before.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let mut paging_builder = SearchDialogs {
                            client: &paging_client,
                            content_updated_after,
                            content_updated_before,
                            continuation_token,
                            created_after,
                            created_before,
                            deleted,
                            due_after,
                            due_before,
                            end_user_id,
                            exclude_api_only,
                            extended_status,
                            external_reference,
                            is_content_seen,
                            limit,
                            order_by,
                            party,
                            process,
                            search,
                            search_language_code,
                            service_owner_labels,
                            service_resource,
                            status,
                            system_label,
                            updated_after,
                            updated_before,
                            visible_after,
                            visible_before,
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
    /// Builder of [`Client::search_end_user_contexts`](super::Client::search_end_user_contexts).
    #[derive(Clone)]
    pub struct SearchEndUserContexts<'a> {
        client: &'a super::Client,
        content_updated_after: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        continuation_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        label: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::SystemLabel>>,
            ::std::string::String,
        >,
        limit: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        party: ::std::result::Result<
            ::std::vec::Vec<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchEndUserContexts<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchEndUserContexts)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchEndUserContexts
    }
    impl<'a> SearchEndUserContexts<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                content_updated_after: Ok(None),
                continuation_token: Ok(None),
                label: Ok(None),
                limit: Ok(None),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Earliest time of the last change that matters to readers.
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
        /// System labels to keep; one of them on the dialog is enough.
        pub fn label<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::SystemLabel>>,
        {
            self.label = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `SystemLabel`".to_string());
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
        /// Owners of the dialogs, as URNs: `urn:altinn:organization:identifier-no:` followed by nine digits, `urn:altinn:person:identifier-no:` followed by eleven. At least one, at most 20.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /api/v1/serviceowner/dialogs/endusercontext`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PaginatedListOfDialogEndUserContextItem>,
            ::altinn_runtime::Error<answers::SearchEndUserContextsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                party,
                content_updated_after,
                label,
                continuation_token,
                limit,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_END_USER_CONTEXTS);
            call.options(options);
            call.query("party", party);
            call.query("contentUpdatedAfter", content_updated_after);
            call.query("label", label);
            call.query("continuationToken", continuation_token);
            call.query("limit", limit);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// Each page holds the `continuation_token` of the next one.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::PaginatedListOfDialogEndUserContextItem,
            answers::SearchEndUserContextsError,
        > {
            let Self {
                client,
                content_updated_after,
                continuation_token,
                label,
                limit,
                party,
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
                    let continuation_token = continuation_token.clone();
                    let label = label.clone();
                    let limit = limit.clone();
                    let party = party.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let mut paging_builder = SearchEndUserContexts {
                            client: &paging_client,
                            content_updated_after,
                            continuation_token,
                            label,
                            limit,
                            party,
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
            types::DialogEndUserContextItem,
            types::PaginatedListOfDialogEndUserContextItem,
            answers::SearchEndUserContextsError,
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
        end_user_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
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
                end_user_id: Ok(None),
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
        /// Person on whose behalf the service owner acts, as `urn:altinn:person:identifier-no:` followed by eleven digits.
        pub fn end_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.end_user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
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
        /// Sends `PUT /api/v1/serviceowner/dialogs/{dialogId}/endusercontext/systemlabels`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::SetSystemLabelsError>,
        > {
            let Self { client, dialog_id, end_user_id, if_match, body, options } = self;
            let mut call = client.core.call(&operations::SET_SYSTEM_LABELS);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.query("endUserId", end_user_id);
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
    /// Builder of [`Client::update_dialog`](super::Client::update_dialog).
    #[derive(Clone)]
    pub struct UpdateDialog<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        is_silent_update: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::UpdateDialog, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateDialog<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateDialog)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateDialog
    }
    ::altinn_runtime::extra! {
        UpdateDialog
    }
    impl<'a> UpdateDialog<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                is_silent_update: Ok(None),
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
        /// `true` makes the change without events to subscribers and without touching the update times. Not part of the published contract. Default `false`.
        pub fn is_silent_update<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.is_silent_update = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
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
        /// The dialog as it shall be, except that transmissions and activities are only those to append.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::UpdateDialog>,
            <V as ::std::convert::TryInto<
                types::UpdateDialog,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `UpdateDialog` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::UpdateDialog,
            ) -> types::builder::UpdateDialog,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /api/v1/serviceowner/dialogs/{dialogId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::UpdateDialogError>,
        > {
            let Self { client, dialog_id, if_match, is_silent_update, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_DIALOG);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.header("If-Match", if_match);
            call.query("isSilentUpdate", is_silent_update);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::UpdateDialog>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::update_transmission`](super::Client::update_transmission).
    #[derive(Clone)]
    pub struct UpdateTransmission<'a> {
        client: &'a super::Client,
        dialog_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        transmission_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::UpdateTransmissionRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateTransmission<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateTransmission)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateTransmission
    }
    ::altinn_runtime::extra! {
        UpdateTransmission
    }
    impl<'a> UpdateTransmission<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dialog_id: Err("was not given".to_string()),
                transmission_id: Err("was not given".to_string()),
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
        /// UUID of the dialog revision that the change is based on, bare and unquoted. The request ends with 412 if the dialog has moved on; leave out to write regardless.
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
        /// The transmission as it shall be.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::UpdateTransmissionRequest>,
            <V as ::std::convert::TryInto<
                types::UpdateTransmissionRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `UpdateTransmissionRequest` for body failed: {}",
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
                types::builder::UpdateTransmissionRequest,
            ) -> types::builder::UpdateTransmissionRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /api/v1/serviceowner/dialogs/{dialogId}/transmissions/{transmissionId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::UpdateTransmissionError>,
        > {
            let Self { client, dialog_id, transmission_id, if_match, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_TRANSMISSION);
            call.options(options);
            call.path("dialogId", dialog_id);
            call.path("transmissionId", transmission_id);
            call.header("If-Match", if_match);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::UpdateTransmissionRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
}
