//! The client of Altinn Storage and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-storage-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Storage.
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
    /// Confirm that the instance is no longer needed.
    ///
    /// Needs complete access, which app policies normally give to the service owner. Call it once everything has been fetched; the instance may then be removed for good if its owner deletes it. The confirmation carries the short name of the caller. Repeating the call changes nothing and answers the same. No body is sent.
    ///
    /// `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/complete`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn confirm_complete(&self) -> builder::ConfirmComplete<'_> {
        builder::ConfirmComplete::new(self)
    }
    /// Register the metadata of a new app.
    ///
    /// Internal: only Altinn Studio can call this, with a token whose app claim is `studio.designer`. An app that exists already gives 400; use `update_application` for it. `id`, `org`, `created` and `lastChanged` are set by the server.
    ///
    /// `POST /applications`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-storage](https://github.com/Altinn/altinn-storage/blob/d9364e408c810c153f43113bf1effd851e78a99b/src/Storage/Controllers/ApplicationsController.cs#L118) of 2026-08-20: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `app_id` (query, required): The app as `{org}/{app}`.
    /// - `body` (`application/json`, optional): Metadata of the app; `dataTypes`, `title` and `partyTypesAllowed` are the parts that matter.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json)
    pub fn create_application(&self) -> builder::CreateApplication<'_> {
        builder::CreateApplication::new(self)
    }
    /// Create an instance.
    ///
    /// Needs the right to instantiate the app on behalf of the owner. Apps call this themselves; others should go through the API of the app, which also fills in data and starts the process. `instanceOwner.partyId` is required.
    ///
    /// `POST /instances`
    ///
    /// # Parameters
    ///
    /// - `app_id` (query, required): The app as `{org}/{app}`.
    /// - `body` (`application/json`, optional): The wanted instance: owner, due date, visibility, process state and values. Ids, stamps and links are set by the server.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json), `404` (json)
    pub fn create_instance(&self) -> builder::CreateInstance<'_> {
        builder::CreateInstance::new(self)
    }
    /// Add an event to the log of an instance.
    ///
    /// Needs read access. Apps write their process events here; others rarely have a reason to. `instanceId` must be set, and `created` becomes the current time if it is left out. Every call adds one more entry.
    ///
    /// `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/events`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `body` (`application/json`, optional): The event to store.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json)
    pub fn create_instance_event(&self) -> builder::CreateInstanceEvent<'_> {
        builder::CreateInstanceEvent::new(self)
    }
    /// Add the texts of an app in a new language.
    ///
    /// Internal: only Altinn Studio can call this. A language code that is not two letters gives 400.
    ///
    /// `POST /applications/{org}/{app}/texts`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-storage](https://github.com/Altinn/altinn-storage/blob/d9364e408c810c153f43113bf1effd851e78a99b/src/Storage/Controllers/TextsController.cs#L47) of 2026-08-20: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the service owner, such as `ttd` or `skd`.
    /// - `app` (path, required): Name of the app, without the service owner.
    /// - `body` (`application/json`, optional): All texts of the app in that language.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn create_text_resource(&self) -> builder::CreateTextResource<'_> {
        builder::CreateTextResource::new(self)
    }
    /// Retire the metadata of an app.
    ///
    /// Internal: only Altinn Studio can call this. Without `hard` the record stays and merely gets an end date in `validTo`. The answer is the metadata as it was left.
    ///
    /// `DELETE /applications/{org}/{app}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-storage](https://github.com/Altinn/altinn-storage/blob/d9364e408c810c153f43113bf1effd851e78a99b/src/Storage/Controllers/ApplicationsController.cs#L226) of 2026-08-20: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the service owner, such as `ttd` or `skd`.
    /// - `app` (path, required): Name of the app, without the service owner.
    /// - `hard` (query, optional): True for a delete that cannot be undone; false, the default, for a reversible one.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn delete_application(&self) -> builder::DeleteApplication<'_> {
        builder::DeleteApplication::new(self)
    }
    /// Delete a data element.
    ///
    /// Needs write access to the instance. A plain call removes the bytes and the metadata at once; a delayed one only marks the element, and works only for data types that are deleted when the process ends. The answer is the metadata of what was deleted.
    ///
    /// `DELETE /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `data_guid` (path, required): `DataElement.id`, as found in `Instance.data`.
    /// - `delay` (query, optional): True to mark the element now and let a later clean-up remove it; false, the default, to remove it at once.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn delete_data_element(&self) -> builder::DeleteDataElement<'_> {
        builder::DeleteDataElement::new(self)
    }
    /// Delete an instance.
    ///
    /// Needs delete access. A plain call is a soft delete that can be undone from the inbox; `hard` makes it final. An app can forbid deletion for a number of days after archiving, which gives 403.
    ///
    /// `DELETE /instances/{instanceOwnerPartyId}/{instanceGuid}`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `hard` (query, optional): True for a delete that cannot be undone; false, the default, for a reversible one.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `204`, `400` (json), `403` (json), `404` (json)
    pub fn delete_instance(&self) -> builder::DeleteInstance<'_> {
        builder::DeleteInstance::new(self)
    }
    /// Delete the texts of an app in one language.
    ///
    /// Internal: only Altinn Studio can call this. Nothing is returned.
    ///
    /// `DELETE /applications/{org}/{app}/texts/{language}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-storage](https://github.com/Altinn/altinn-storage/blob/d9364e408c810c153f43113bf1effd851e78a99b/src/Storage/Controllers/TextsController.cs#L139) of 2026-08-20: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the service owner, such as `ttd` or `skd`.
    /// - `app` (path, required): Name of the app, without the service owner.
    /// - `language` (path, required): Two-letter language code: `nb`, `nn` or `en`.
    ///
    /// # Documented answers
    ///
    /// `200`, `404` (json)
    pub fn delete_text_resource(&self) -> builder::DeleteTextResource<'_> {
        builder::DeleteTextResource::new(self)
    }
    /// Download the bytes of a data element.
    ///
    /// Needs read access to the instance. The media type and the file name are those of the upload. When somebody other than the app owner reads an element, it becomes marked as read. Elements on their way out are visible to the app owner only.
    ///
    /// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `data_guid` (path, required): `DataElement.id`, as found in `Instance.data`.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `400` (json), `404` (json)
    pub fn download_data_element(&self) -> builder::DownloadDataElement<'_> {
        builder::DownloadDataElement::new(self)
    }
    /// Get the metadata of one app.
    ///
    /// Open to everybody. Look here for the data types of an app, with their size and count limits, before uploading to an instance.
    ///
    /// `GET /applications/{org}/{app}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the service owner, such as `ttd` or `skd`.
    /// - `app` (path, required): Name of the app, without the service owner.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn get_application(&self) -> builder::GetApplication<'_> {
        builder::GetApplication::new(self)
    }
    /// Get an instance.
    ///
    /// Needs read access. Data elements come along as metadata. Only the app owner sees elements that are marked as deleted.
    ///
    /// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_instance(&self) -> builder::GetInstance<'_> {
        builder::GetInstance::new(self)
    }
    /// Get an instance by its id alone.
    ///
    /// As `get_instance`, without the party id of the owner. Data elements that are marked as deleted are shown to the owner of the app only.
    ///
    /// `GET /instances/{instanceGuid}`
    ///
    /// # Parameters
    ///
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_instance_by_guid(&self) -> builder::GetInstanceByGuid<'_> {
        builder::GetInstanceByGuid::new(self)
    }
    /// Get one logged event of an instance.
    ///
    /// Needs read access. Use `list_instance_events` to find its id.
    ///
    /// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/events/{eventGuid}`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `event_guid` (path, required): `InstanceEvent.id`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_instance_event(&self) -> builder::GetInstanceEvent<'_> {
        builder::GetInstanceEvent::new(self)
    }
    /// Get the process history of an instance.
    ///
    /// Needs read access. The answer is made from the logged process events: when the process and each task started and ended, and who did it.
    ///
    /// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/process/history`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_process_history(&self) -> builder::GetProcessHistory<'_> {
        builder::GetProcessHistory::new(self)
    }
    /// Get the texts of an app in one language.
    ///
    /// Anyone may read them, though a server may ask for a valid token. Use it to show titles and labels that app metadata only gives as keys.
    ///
    /// `GET /applications/{org}/{app}/texts/{language}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the service owner, such as `ttd` or `skd`.
    /// - `app` (path, required): Name of the app, without the service owner.
    /// - `language` (path, required): Two-letter language code: `nb`, `nn` or `en`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn get_text_resource(&self) -> builder::GetTextResource<'_> {
        builder::GetTextResource::new(self)
    }
    /// List the metadata of every registered app.
    ///
    /// Open to everybody; no token is needed. The answer is large and comes in one piece, without paging.
    ///
    /// `GET /applications`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_applications(&self) -> builder::ListApplications<'_> {
        builder::ListApplications::new(self)
    }
    /// List the data elements of an instance.
    ///
    /// Needs read access. Only metadata comes back; fetch the bytes with `download_data_element`. The app owner also sees elements that are marked as deleted.
    ///
    /// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn list_data_elements(&self) -> builder::ListDataElements<'_> {
        builder::ListDataElements::new(self)
    }
    /// List the logged events of an instance.
    ///
    /// Needs read access. Narrow the answer by event names and by time; the time limits count only when both are given.
    ///
    /// `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/events`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `event_types` (query, optional): Names of event types to keep, for example `Created`, `Saved`, `Deleted` or `process_StartTask`. Repeat it for several; without it all come.
    /// - `from` (query, optional): Earliest time, UTC in ISO 8601. Ignored unless `to` is given as well.
    /// - `to` (query, optional): Latest time, UTC in ISO 8601. Ignored unless `from` is given as well.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn list_instance_events(&self) -> builder::ListInstanceEvents<'_> {
        builder::ListInstanceEvents::new(self)
    }
    /// List the apps of one service owner.
    ///
    /// Open to everybody. A short name with a hyphen or a space gives 400, and an unknown one gives an empty list.
    ///
    /// `GET /applications/{org}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the service owner, such as `ttd` or `skd`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn list_org_applications(&self) -> builder::ListOrgApplications<'_> {
        builder::ListOrgApplications::new(self)
    }
    /// Lock a data element.
    ///
    /// For whoever may carry out the current task of the process. A locked element cannot be changed or deleted. 200 where it was locked already, 201 where it is locked now.
    ///
    /// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/lock`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `data_guid` (path, required): `DataElement.id`, as found in `Instance.data`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `403` (json), `404` (json)
    pub fn lock_data_element(&self) -> builder::LockDataElement<'_> {
        builder::LockDataElement::new(self)
    }
    /// Lock an instance.
    ///
    /// For whoever may carry out the current task of its process. While the lock holds, others get 409 when they try to lock it. Keep the token of the answer: it changes and ends the lock. Apps of version 9 lock the instance while a step of the process runs.
    ///
    /// `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/lock`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `body` (`application/json`, optional): How long the lock holds.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403` (json), `404` (json), `409` (json)
    pub fn lock_instance(&self) -> builder::LockInstance<'_> {
        builder::LockInstance::new(self)
    }
    /// Replace the bytes of a data element.
    ///
    /// Needs write access to the instance. A locked or deleted element gives 409 and an empty file 422. If the data type has file scanning switched on, `fileScanResult` goes back to `Pending`. `refs` and the task reference are replaced too, so repeat them.
    ///
    /// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `data_guid` (path, required): `DataElement.id`, as found in `Instance.data`.
    /// - `refs` (query, optional): Ids of other data elements that this one belongs with.
    /// - `generated_from_task` (query, optional): Id of the process task that produced the content; it becomes an entry in `references`.
    /// - `content_disposition` (header, optional): Carries the file name to store, for example `attachment; filename=report.pdf`. Percent-encode letters outside ASCII.
    /// - `body` (bytes of a media type that you choose, required): The new content, as raw bytes with their own media type or as the first part of a multipart form; at most 2000 MB.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json), `409` (json), `422` (json)
    pub fn replace_data_element(&self) -> builder::ReplaceDataElement<'_> {
        builder::ReplaceDataElement::new(self)
    }
    /// Search for instances.
    ///
    /// A service owner needs `altinn:serviceowner/instances.read` and must name `org` or `appId`. An end user or system user must name a party, and sees only what access rules allow. Filters combine with and. Follow the URL in `next` exactly as given until it is absent: a page can be empty and still not be the last. An unknown or malformed filter gives 400 with a plain text.
    ///
    /// `GET /instances`
    ///
    /// # Parameters
    ///
    /// - `org` (query, optional): Short name of the service owner whose instances are wanted. If left out it is taken from `appId`.
    /// - `app_id` (query, optional): Only instances of this app, given as `{org}/{app}`.
    /// - `process_current_task` (query, optional): Only instances that stand at the task with this id.
    /// - `data_values_a2_arch_ref` (query, optional): Archive reference of an element that was moved over from Altinn 2. Makes the search look at generation 2 only.
    /// - `process_is_complete` (query, optional): True for instances whose process has ended, false for those still under way.
    /// - `process_end_event` (query, optional): Only instances that ended in the end event with this id.
    /// - `process_ended` (query, optional): When the process ended, as `{operator}:{time}`, for example `gt:2024-01-01T00:00:00Z`. Operators are `gt`, `gte`, `lt`, `lte` and `eq`; repeat it for a range.
    /// - `instance_owner_party_id` (query, optional): Only instances of this party. Cannot be combined with the header that names the owner.
    /// - `last_changed` (query, optional): When the instance was last changed, as `{operator}:{time}`; repeat it for a range.
    /// - `created` (query, optional): When the instance was made, as `{operator}:{time}`; repeat it for a range.
    /// - `visible_after` (query, optional): When the instance becomes visible to its owner, as `{operator}:{time}`; repeat it for a range.
    /// - `due_before` (query, optional): The deadline of the instance, as `{operator}:{time}`; repeat it for a range.
    /// - `exclude_confirmed_by` (query, optional): Leaves out instances that the service owner with this short name has confirmed as complete.
    /// - `confirmed` (query, optional): False leaves out instances that the calling service owner has confirmed; a short form of `excludeConfirmedBy`.
    /// - `status_is_soft_deleted` (query, optional): True for only soft deleted instances, false to leave them out.
    /// - `status_is_hard_deleted` (query, optional): True for only hard deleted instances, false to leave them out. Others than service owners never get these.
    /// - `status_is_archived` (query, optional): True for only archived instances, false to leave them out.
    /// - `continuation_token` (query, optional): Marks where the next page starts. Do not build it: it is part of the URL in `next`, encoded twice.
    /// - `size` (query, optional): Most instances per page; 100 if left out.
    /// - `x_ai_instance_owner_identifier` (header, optional): Names the owner by number: `Person:{eleven digits}` or `Organisation:{nine digits}`. Cannot be combined with `instanceOwner.partyId`.
    /// - `main_version_include` (query, optional): Keep only instances that were made in this Altinn generation (1, 2 or 3). Without this and `mainVersionExclude` only generation 3 comes.
    /// - `main_version_exclude` (query, optional): Leave out instances that were made in this Altinn generation (1, 2 or 3).
    /// - `search_string` (query, optional): Free text that must occur in what the inbox shows for the instance.
    /// - `order` (query, optional): Sort order by last change: `desc:lastChanged`, the default, or `asc:lastChanged`.
    /// - `include_data_elements` (query, optional): Whether `Instance.data` is filled in the answer.
    /// - `a3_ref` (query, optional): The last twelve characters of the instance guid, which people know as the reference. Any other length gives 400.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn search_instances(&self) -> builder::SearchInstances<'_> {
        builder::SearchInstances::new(self)
    }
    /// Report the outcome of a malware scan.
    ///
    /// Internal: called by the scanner of the platform with a platform token. Nothing is returned, and an element that is gone is passed over in silence.
    ///
    /// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements/{dataGuid}/filescanstatus`
    ///
    /// # Parameters
    ///
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `data_guid` (path, required): `DataElement.id`, as found in `Instance.data`.
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `body` (`application/json`, optional): The verdict, with the hash of the content that was scanned.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (json)
    pub fn set_file_scan_status(&self) -> builder::SetFileScanStatus<'_> {
        builder::SetFileScanStatus::new(self)
    }
    /// Sign data elements of an instance.
    ///
    /// Needs sign access. Stores a signature document with the hashes of the listed elements as a new data element. The signee must carry a user id or a system user id, otherwise the answer is 400.
    ///
    /// `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/sign`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `body` (`application/json`, optional): Which elements are signed, by whom, and the data type that receives the signature document.
    ///
    /// # Documented answers
    ///
    /// `201`, `400` (json)
    pub fn sign_instance(&self) -> builder::SignInstance<'_> {
        builder::SignInstance::new(self)
    }
    /// Unlock a data element.
    ///
    /// Needs the right to write, unlock or reject in the instance.
    ///
    /// `DELETE /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/lock`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `data_guid` (path, required): `DataElement.id`, as found in `Instance.data`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403` (json), `404` (json)
    pub fn unlock_data_element(&self) -> builder::UnlockDataElement<'_> {
        builder::UnlockDataElement::new(self)
    }
    /// Replace the metadata of an app.
    ///
    /// Internal: only Altinn Studio can call this. `id` and `org` in the body must agree with the path, otherwise the answer is 400; the creation stamps are kept.
    ///
    /// `PUT /applications/{org}/{app}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-storage](https://github.com/Altinn/altinn-storage/blob/d9364e408c810c153f43113bf1effd851e78a99b/src/Storage/Controllers/ApplicationsController.cs#L167) of 2026-08-20: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the service owner, such as `ttd` or `skd`.
    /// - `app` (path, required): Name of the app, without the service owner.
    /// - `body` (`application/json`, optional): The complete new metadata.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn update_application(&self) -> builder::UpdateApplication<'_> {
        builder::UpdateApplication::new(self)
    }
    /// Update the metadata of a data element.
    ///
    /// Needs write access. Taken over are the lock, references, tags, both kinds of metadata, the delete status and the change stamps; all else in the body is ignored. `id` and `instanceGuid` in the body must match the path.
    ///
    /// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements/{dataGuid}`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `data_guid` (path, required): `DataElement.id`, as found in `Instance.data`.
    /// - `body` (`application/json`, optional): The data element as last read, with the changes made to it.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn update_data_element(&self) -> builder::UpdateDataElement<'_> {
        builder::UpdateDataElement::new(self)
    }
    /// Change data values of an instance.
    ///
    /// Needs write access, or the right to act on the current task. Keys that are not mentioned stay as they are. Data values let others sort or route instances without opening the form data.
    ///
    /// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/datavalues`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `body` (`application/json`, optional): The keys to change; a null or empty value removes the key.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403` (json)
    pub fn update_data_values(&self) -> builder::UpdateDataValues<'_> {
        builder::UpdateDataValues::new(self)
    }
    /// Change or end the lock of an instance.
    ///
    /// With the token of `lock_instance`. The time counts from now; 0 ends the lock. 422 where the lock has lapsed, 403 where the token is of another lock.
    ///
    /// `PATCH /instances/{instanceOwnerPartyId}/{instanceGuid}/lock`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `altinn_storage_lock_token` (header, required): The token from `lock_instance`.
    /// - `body` (`application/json`, optional): How long the lock holds from now.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `403` (json), `404` (json), `422` (json)
    pub fn update_instance_lock(&self) -> builder::UpdateInstanceLock<'_> {
        builder::UpdateInstanceLock::new(self)
    }
    /// Change presentation texts of an instance.
    ///
    /// Needs write access, or the right to act on the current task. Keys that are not mentioned stay as they are. The texts are shown next to the title in the inbox.
    ///
    /// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/presentationtexts`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `body` (`application/json`, optional): The keys to change; a null or empty value removes the key.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403` (json)
    pub fn update_presentation_texts(&self) -> builder::UpdatePresentationTexts<'_> {
        builder::UpdatePresentationTexts::new(self)
    }
    /// Set the process state of an instance.
    ///
    /// Meant for the app itself, which owns the process. Access is decided by the kind of the current task: write for data tasks, confirm for confirmation, sign for signing, pay for payment, and reject to abandon a task. A state that has ended archives the instance.
    ///
    /// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/process`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `body` (`application/json`, optional): The complete new process state.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn update_process(&self) -> builder::UpdateProcess<'_> {
        builder::UpdateProcess::new(self)
    }
    /// Set the process state and log events in one step.
    ///
    /// Works like `update_process`, and stores the given events in the same transaction. Every event must name the instance of the path as `{party id}/{instance guid}`.
    ///
    /// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/process/instanceandevents`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `delete_generated_elements` (query, optional): Deletes in the same step what the app generated for the task that is current by then, such as a PDF of its form. Done unless it is false; apps of version 9 send false, since they clean up when a task starts.
    /// - `body` (`application/json`, optional): The new process state with the events that led to it.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn update_process_and_events(&self) -> builder::UpdateProcessAndEvents<'_> {
        builder::UpdateProcessAndEvents::new(self)
    }
    /// Set the read status of an instance.
    ///
    /// Needs read access. The status steers how the instance shows in the inbox of its owner.
    ///
    /// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/readstatus`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `status` (query, required): The status to set; upper and lower case make no difference.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn update_read_status(&self) -> builder::UpdateReadStatus<'_> {
        builder::UpdateReadStatus::new(self)
    }
    /// Set the substatus of an instance.
    ///
    /// Only the service owner of the app may call this. The label and text show in the inbox beside the instance, and the change makes an event that can be subscribed to.
    ///
    /// `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/substatus`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `body` (`application/json`, optional): The new substatus; `label` must be filled in.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn update_substatus(&self) -> builder::UpdateSubstatus<'_> {
        builder::UpdateSubstatus::new(self)
    }
    /// Replace the texts of an app in one language.
    ///
    /// Internal: only Altinn Studio can call this. The language in the body must be the one in the path.
    ///
    /// `PUT /applications/{org}/{app}/texts/{language}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-storage](https://github.com/Altinn/altinn-storage/blob/d9364e408c810c153f43113bf1effd851e78a99b/src/Storage/Controllers/TextsController.cs#L105) of 2026-08-20: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the service owner, such as `ttd` or `skd`.
    /// - `app` (path, required): Name of the app, without the service owner.
    /// - `language` (path, required): Two-letter language code: `nb`, `nn` or `en`.
    /// - `body` (`application/json`, optional): All texts of the app in that language.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn update_text_resource(&self) -> builder::UpdateTextResource<'_> {
        builder::UpdateTextResource::new(self)
    }
    /// Upload a new data element to an instance.
    ///
    /// Needs write access. The data type must be declared by the app, otherwise the answer is 400, as it is for an empty body. Every call makes a new element, so a repeated call leaves a duplicate. Files of scanned types start as `Pending`.
    ///
    /// `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/data`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the owner of the instance: the number before the slash in `Instance.id`.
    /// - `instance_guid` (path, required): The guid after the slash in `Instance.id`.
    /// - `data_type` (query, required): Id of one of the data types that the app declares.
    /// - `refs` (query, optional): Ids of other data elements that this one belongs with.
    /// - `generated_from_task` (query, optional): Id of the process task that produced the content; it becomes an entry in `references`.
    /// - `content_disposition` (header, optional): Carries the file name to store, for example `attachment; filename=report.pdf`. Percent-encode letters outside ASCII.
    /// - `body` (bytes of a media type that you choose, required): The content, as raw bytes with their own media type or as the first part of a multipart form; at most 2000 MB.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json)
    pub fn upload_data_element(&self) -> builder::UploadDataElement<'_> {
        builder::UploadDataElement::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::confirm_complete`](super::Client::confirm_complete).
    #[derive(Clone)]
    pub struct ConfirmComplete<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ConfirmComplete<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ConfirmComplete)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ConfirmComplete
    }
    impl<'a> ConfirmComplete<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/complete`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, options } = self;
            let mut call = client.core.call(&operations::CONFIRM_COMPLETE);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_application`](super::Client::create_application).
    #[derive(Clone)]
    pub struct CreateApplication<'a> {
        client: &'a super::Client,
        app_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::Application, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateApplication<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateApplication)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateApplication
    }
    ::altinn_runtime::extra! {
        CreateApplication
    }
    impl<'a> CreateApplication<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                app_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The app as `{org}/{app}`.
        pub fn app_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Metadata of the app; `dataTypes`, `title` and `partyTypesAllowed` are the parts that matter.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Application>,
            <V as ::std::convert::TryInto<
                types::Application,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `Application` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::Application,
            ) -> types::builder::Application,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /applications`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Application>,
            ::altinn_runtime::Error<answers::CreateApplicationError>,
        > {
            let Self { client, app_id, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_APPLICATION);
            call.options(options);
            call.query("appId", app_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::Application>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_instance`](super::Client::create_instance).
    #[derive(Clone)]
    pub struct CreateInstance<'a> {
        client: &'a super::Client,
        app_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InstanceTemplate,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateInstance<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateInstance)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateInstance
    }
    ::altinn_runtime::extra! {
        CreateInstance
    }
    impl<'a> CreateInstance<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                app_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The app as `{org}/{app}`.
        pub fn app_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The wanted instance: owner, due date, visibility, process state and values. Ids, stamps and links are set by the server.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InstanceTemplate>,
            <V as ::std::convert::TryInto<
                types::InstanceTemplate,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InstanceTemplate` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::InstanceTemplate,
            ) -> types::builder::InstanceTemplate,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /instances`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<answers::CreateInstanceError>,
        > {
            let Self { client, app_id, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_INSTANCE);
            call.options(options);
            call.query("appId", app_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InstanceTemplate>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_instance_event`](super::Client::create_instance_event).
    #[derive(Clone)]
    pub struct CreateInstanceEvent<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::InstanceEvent, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateInstanceEvent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateInstanceEvent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateInstanceEvent
    }
    ::altinn_runtime::extra! {
        CreateInstanceEvent
    }
    impl<'a> CreateInstanceEvent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The event to store.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InstanceEvent>,
            <V as ::std::convert::TryInto<
                types::InstanceEvent,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `InstanceEvent` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::InstanceEvent,
            ) -> types::builder::InstanceEvent,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/events`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceEvent>,
            ::altinn_runtime::Error<answers::CreateInstanceEventError>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_INSTANCE_EVENT);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InstanceEvent>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_text_resource`](super::Client::create_text_resource).
    #[derive(Clone)]
    pub struct CreateTextResource<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::TextResource, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateTextResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateTextResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateTextResource
    }
    ::altinn_runtime::extra! {
        CreateTextResource
    }
    impl<'a> CreateTextResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the service owner, such as `ttd` or `skd`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app, without the service owner.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// All texts of the app in that language.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::TextResource>,
            <V as ::std::convert::TryInto<
                types::TextResource,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `TextResource` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::TextResource,
            ) -> types::builder::TextResource,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /applications/{org}/{app}/texts`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::TextResource>,
            ::altinn_runtime::Error<answers::CreateTextResourceError>,
        > {
            let Self { client, org, app, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_TEXT_RESOURCE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::TextResource>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_application`](super::Client::delete_application).
    #[derive(Clone)]
    pub struct DeleteApplication<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        hard: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteApplication<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteApplication)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteApplication
    }
    impl<'a> DeleteApplication<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                hard: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the service owner, such as `ttd` or `skd`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app, without the service owner.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// True for a delete that cannot be undone; false, the default, for a reversible one.
        pub fn hard<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.hard = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `DELETE /applications/{org}/{app}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Application>,
            ::altinn_runtime::Error<answers::DeleteApplicationError>,
        > {
            let Self { client, org, app, hard, options } = self;
            let mut call = client.core.call(&operations::DELETE_APPLICATION);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.query("hard", hard);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_data_element`](super::Client::delete_data_element).
    #[derive(Clone)]
    pub struct DeleteDataElement<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        delay: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteDataElement<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteDataElement)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteDataElement
    }
    impl<'a> DeleteDataElement<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                delay: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// `DataElement.id`, as found in `Instance.data`.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// True to mark the element now and let a later clean-up remove it; false, the default, to remove it at once.
        pub fn delay<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.delay = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `DELETE /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataElement>,
            ::altinn_runtime::Error<answers::DeleteDataElementError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                delay,
                options,
            } = self;
            let mut call = client.core.call(&operations::DELETE_DATA_ELEMENT);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.query("delay", delay);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_instance`](super::Client::delete_instance).
    #[derive(Clone)]
    pub struct DeleteInstance<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        hard: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteInstance<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteInstance)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteInstance
    }
    impl<'a> DeleteInstance<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                hard: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// True for a delete that cannot be undone; false, the default, for a reversible one.
        pub fn hard<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.hard = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `DELETE /instances/{instanceOwnerPartyId}/{instanceGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::option::Option<types::Instance>>,
            ::altinn_runtime::Error<answers::DeleteInstanceError>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, hard, options } = self;
            let mut call = client.core.call(&operations::DELETE_INSTANCE);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("hard", hard);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_text_resource`](super::Client::delete_text_resource).
    #[derive(Clone)]
    pub struct DeleteTextResource<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteTextResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteTextResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteTextResource
    }
    impl<'a> DeleteTextResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                language: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the service owner, such as `ttd` or `skd`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app, without the service owner.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter language code: `nb`, `nn` or `en`.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /applications/{org}/{app}/texts/{language}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteTextResourceError>,
        > {
            let Self { client, org, app, language, options } = self;
            let mut call = client.core.call(&operations::DELETE_TEXT_RESOURCE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("language", language);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::download_data_element`](super::Client::download_data_element).
    #[derive(Clone)]
    pub struct DownloadDataElement<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DownloadDataElement<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DownloadDataElement)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DownloadDataElement
    }
    impl<'a> DownloadDataElement<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// `DataElement.id`, as found in `Instance.data`.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<answers::DownloadDataElementError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::DOWNLOAD_DATA_ELEMENT);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_application`](super::Client::get_application).
    #[derive(Clone)]
    pub struct GetApplication<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetApplication<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetApplication)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetApplication
    }
    impl<'a> GetApplication<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the service owner, such as `ttd` or `skd`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app, without the service owner.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /applications/{org}/{app}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Application>,
            ::altinn_runtime::Error<answers::GetApplicationError>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::GET_APPLICATION);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_instance`](super::Client::get_instance).
    #[derive(Clone)]
    pub struct GetInstance<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetInstance<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetInstance)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetInstance
    }
    impl<'a> GetInstance<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /instances/{instanceOwnerPartyId}/{instanceGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<answers::GetInstanceError>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, options } = self;
            let mut call = client.core.call(&operations::GET_INSTANCE);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_instance_by_guid`](super::Client::get_instance_by_guid).
    #[derive(Clone)]
    pub struct GetInstanceByGuid<'a> {
        client: &'a super::Client,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetInstanceByGuid<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetInstanceByGuid)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetInstanceByGuid
    }
    impl<'a> GetInstanceByGuid<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /instances/{instanceGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<answers::GetInstanceByGuidError>,
        > {
            let Self { client, instance_guid, options } = self;
            let mut call = client.core.call(&operations::GET_INSTANCE_BY_GUID);
            call.options(options);
            call.path("instanceGuid", instance_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_instance_event`](super::Client::get_instance_event).
    #[derive(Clone)]
    pub struct GetInstanceEvent<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        event_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetInstanceEvent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetInstanceEvent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetInstanceEvent
    }
    impl<'a> GetInstanceEvent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                event_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// `InstanceEvent.id`.
        pub fn event_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.event_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/events/{eventGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceEvent>,
            ::altinn_runtime::Error<answers::GetInstanceEventError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                event_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_INSTANCE_EVENT);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("eventGuid", event_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_process_history`](super::Client::get_process_history).
    #[derive(Clone)]
    pub struct GetProcessHistory<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetProcessHistory<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetProcessHistory)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetProcessHistory
    }
    impl<'a> GetProcessHistory<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/process/history`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ProcessHistoryList>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, options } = self;
            let mut call = client.core.call(&operations::GET_PROCESS_HISTORY);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_text_resource`](super::Client::get_text_resource).
    #[derive(Clone)]
    pub struct GetTextResource<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetTextResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetTextResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetTextResource
    }
    impl<'a> GetTextResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                language: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the service owner, such as `ttd` or `skd`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app, without the service owner.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter language code: `nb`, `nn` or `en`.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /applications/{org}/{app}/texts/{language}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::TextResource>,
            ::altinn_runtime::Error<answers::GetTextResourceError>,
        > {
            let Self { client, org, app, language, options } = self;
            let mut call = client.core.call(&operations::GET_TEXT_RESOURCE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_applications`](super::Client::list_applications).
    #[derive(Clone)]
    pub struct ListApplications<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListApplications<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListApplications)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListApplications
    }
    impl<'a> ListApplications<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /applications`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ApplicationList>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_APPLICATIONS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_data_elements`](super::Client::list_data_elements).
    #[derive(Clone)]
    pub struct ListDataElements<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListDataElements<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListDataElements)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListDataElements
    }
    impl<'a> ListDataElements<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataElementList>,
            ::altinn_runtime::Error<answers::ListDataElementsError>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, options } = self;
            let mut call = client.core.call(&operations::LIST_DATA_ELEMENTS);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_instance_events`](super::Client::list_instance_events).
    #[derive(Clone)]
    pub struct ListInstanceEvents<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        event_types: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        from: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListInstanceEvents<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListInstanceEvents)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListInstanceEvents
    }
    impl<'a> ListInstanceEvents<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                event_types: Ok(None),
                from: Ok(None),
                to: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Names of event types to keep, for example `Created`, `Saved`, `Deleted` or `process_StartTask`. Repeat it for several; without it all come.
        pub fn event_types<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.event_types = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Earliest time, UTC in ISO 8601. Ignored unless `to` is given as well.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Latest time, UTC in ISO 8601. Ignored unless `from` is given as well.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /instances/{instanceOwnerPartyId}/{instanceGuid}/events`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceEventList>,
            ::altinn_runtime::Error<answers::ListInstanceEventsError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                event_types,
                from,
                to,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_INSTANCE_EVENTS);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("eventTypes", event_types);
            call.query("from", from);
            call.query("to", to);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_org_applications`](super::Client::list_org_applications).
    #[derive(Clone)]
    pub struct ListOrgApplications<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListOrgApplications<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListOrgApplications)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListOrgApplications
    }
    impl<'a> ListOrgApplications<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the service owner, such as `ttd` or `skd`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /applications/{org}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ApplicationList>,
            ::altinn_runtime::Error<answers::ListOrgApplicationsError>,
        > {
            let Self { client, org, options } = self;
            let mut call = client.core.call(&operations::LIST_ORG_APPLICATIONS);
            call.options(options);
            call.path("org", org);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::lock_data_element`](super::Client::lock_data_element).
    #[derive(Clone)]
    pub struct LockDataElement<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for LockDataElement<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LockDataElement)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        LockDataElement
    }
    impl<'a> LockDataElement<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// `DataElement.id`, as found in `Instance.data`.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/lock`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataElement>,
            ::altinn_runtime::Error<answers::LockDataElementError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::LOCK_DATA_ELEMENT);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::lock_instance`](super::Client::lock_instance).
    #[derive(Clone)]
    pub struct LockInstance<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InstanceLockRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for LockInstance<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LockInstance)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        LockInstance
    }
    ::altinn_runtime::extra! {
        LockInstance
    }
    impl<'a> LockInstance<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// How long the lock holds.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InstanceLockRequest>,
            <V as ::std::convert::TryInto<
                types::InstanceLockRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InstanceLockRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::InstanceLockRequest,
            ) -> types::builder::InstanceLockRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/lock`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceLockResponse>,
            ::altinn_runtime::Error<answers::LockInstanceError>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, body, options } = self;
            let mut call = client.core.call(&operations::LOCK_INSTANCE);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InstanceLockRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::replace_data_element`](super::Client::replace_data_element).
    pub struct ReplaceDataElement<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        generated_from_task: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        refs: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
        content_disposition: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ReplaceDataElement<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ReplaceDataElement)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ReplaceDataElement
    }
    impl<'a> ReplaceDataElement<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                generated_from_task: Ok(None),
                refs: Ok(None),
                content_disposition: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// `DataElement.id`, as found in `Instance.data`.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the process task that produced the content; it becomes an entry in `references`.
        pub fn generated_from_task<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.generated_from_task = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Ids of other data elements that this one belongs with.
        pub fn refs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::altinn_runtime::Uuid>>,
        {
            self.refs = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Carries the file name to store, for example `attachment; filename=report.pdf`. Percent-encode letters outside ASCII.
        pub fn content_disposition<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.content_disposition = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The new content, as raw bytes with their own media type or as the first part of a multipart form; at most 2000 MB.
        ///
        /// Sent as bytes of a media type that you choose.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataElement>,
            ::altinn_runtime::Error<answers::ReplaceDataElementError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                refs,
                generated_from_task,
                content_disposition,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::REPLACE_DATA_ELEMENT);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.query("refs", refs);
            call.query("generatedFromTask", generated_from_task);
            call.header("Content-Disposition", content_disposition);
            call.raw(body, true);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::search_instances`](super::Client::search_instances).
    #[derive(Clone)]
    pub struct SearchInstances<'a> {
        client: &'a super::Client,
        a3_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        app_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        confirmed: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        continuation_token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        created: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        data_values_a2_arch_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        due_before: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        exclude_confirmed_by: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        include_data_elements: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        instance_owner_party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        last_changed: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        main_version_exclude: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        main_version_include: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        order: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        process_current_task: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        process_end_event: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        process_ended: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        process_is_complete: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        search_string: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        size: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        status_is_archived: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        status_is_hard_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        status_is_soft_deleted: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        visible_after: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        x_ai_instance_owner_identifier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchInstances<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchInstances)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchInstances
    }
    impl<'a> SearchInstances<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                a3_ref: Ok(None),
                app_id: Ok(None),
                confirmed: Ok(None),
                continuation_token: Ok(None),
                created: Ok(None),
                data_values_a2_arch_ref: Ok(None),
                due_before: Ok(None),
                exclude_confirmed_by: Ok(None),
                include_data_elements: Ok(None),
                instance_owner_party_id: Ok(None),
                last_changed: Ok(None),
                main_version_exclude: Ok(None),
                main_version_include: Ok(None),
                order: Ok(None),
                org: Ok(None),
                process_current_task: Ok(None),
                process_end_event: Ok(None),
                process_ended: Ok(None),
                process_is_complete: Ok(None),
                search_string: Ok(None),
                size: Ok(None),
                status_is_archived: Ok(None),
                status_is_hard_deleted: Ok(None),
                status_is_soft_deleted: Ok(None),
                visible_after: Ok(None),
                x_ai_instance_owner_identifier: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The last twelve characters of the instance guid, which people know as the reference. Any other length gives 400.
        pub fn a3_ref<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.a3_ref = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only instances of this app, given as `{org}/{app}`.
        pub fn app_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// False leaves out instances that the calling service owner has confirmed; a short form of `excludeConfirmedBy`.
        pub fn confirmed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.confirmed = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Marks where the next page starts. Do not build it: it is part of the URL in `next`, encoded twice.
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
        /// When the instance was made, as `{operator}:{time}`; repeat it for a range.
        pub fn created<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.created = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Archive reference of an element that was moved over from Altinn 2. Makes the search look at generation 2 only.
        pub fn data_values_a2_arch_ref<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.data_values_a2_arch_ref = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The deadline of the instance, as `{operator}:{time}`; repeat it for a range.
        pub fn due_before<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.due_before = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Leaves out instances that the service owner with this short name has confirmed as complete.
        pub fn exclude_confirmed_by<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.exclude_confirmed_by = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether `Instance.data` is filled in the answer.
        pub fn include_data_elements<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_data_elements = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Only instances of this party. Cannot be combined with the header that names the owner.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// When the instance was last changed, as `{operator}:{time}`; repeat it for a range.
        pub fn last_changed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.last_changed = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Leave out instances that were made in this Altinn generation (1, 2 or 3).
        pub fn main_version_exclude<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.main_version_exclude = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Keep only instances that were made in this Altinn generation (1, 2 or 3). Without this and `mainVersionExclude` only generation 3 comes.
        pub fn main_version_include<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.main_version_include = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sort order by last change: `desc:lastChanged`, the default, or `asc:lastChanged`.
        pub fn order<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.order = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Short name of the service owner whose instances are wanted. If left out it is taken from `appId`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only instances that stand at the task with this id.
        pub fn process_current_task<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.process_current_task = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only instances that ended in the end event with this id.
        pub fn process_end_event<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.process_end_event = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// When the process ended, as `{operator}:{time}`, for example `gt:2024-01-01T00:00:00Z`. Operators are `gt`, `gte`, `lt`, `lte` and `eq`; repeat it for a range.
        pub fn process_ended<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.process_ended = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// True for instances whose process has ended, false for those still under way.
        pub fn process_is_complete<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.process_is_complete = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Free text that must occur in what the inbox shows for the instance.
        pub fn search_string<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.search_string = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Most instances per page; 100 if left out.
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// True for only archived instances, false to leave them out.
        pub fn status_is_archived<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.status_is_archived = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// True for only hard deleted instances, false to leave them out. Others than service owners never get these.
        pub fn status_is_hard_deleted<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.status_is_hard_deleted = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// True for only soft deleted instances, false to leave them out.
        pub fn status_is_soft_deleted<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.status_is_soft_deleted = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// When the instance becomes visible to its owner, as `{operator}:{time}`; repeat it for a range.
        pub fn visible_after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.visible_after = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Names the owner by number: `Person:{eleven digits}` or `Organisation:{nine digits}`. Cannot be combined with `instanceOwner.partyId`.
        pub fn x_ai_instance_owner_identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.x_ai_instance_owner_identifier = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /instances`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceQueryResponse>,
            ::altinn_runtime::Error<answers::SearchInstancesError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                org,
                app_id,
                process_current_task,
                data_values_a2_arch_ref,
                process_is_complete,
                process_end_event,
                process_ended,
                instance_owner_party_id,
                last_changed,
                created,
                visible_after,
                due_before,
                exclude_confirmed_by,
                confirmed,
                status_is_soft_deleted,
                status_is_hard_deleted,
                status_is_archived,
                continuation_token,
                size,
                x_ai_instance_owner_identifier,
                main_version_include,
                main_version_exclude,
                search_string,
                order,
                include_data_elements,
                a3_ref,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_INSTANCES);
            call.options(options);
            call.query("org", org);
            call.query("appId", app_id);
            call.query("process.currentTask", process_current_task);
            call.query("dataValues.A2ArchRef", data_values_a2_arch_ref);
            call.query("process.isComplete", process_is_complete);
            call.query("process.endEvent", process_end_event);
            call.query("process.ended", process_ended);
            call.query("instanceOwner.partyId", instance_owner_party_id);
            call.query("lastChanged", last_changed);
            call.query("created", created);
            call.query("visibleAfter", visible_after);
            call.query("dueBefore", due_before);
            call.query("excludeConfirmedBy", exclude_confirmed_by);
            call.query("confirmed", confirmed);
            call.query("status.isSoftDeleted", status_is_soft_deleted);
            call.query("status.isHardDeleted", status_is_hard_deleted);
            call.query("status.isArchived", status_is_archived);
            call.query("continuationToken", continuation_token);
            call.query("size", size);
            call.header("X-Ai-InstanceOwnerIdentifier", x_ai_instance_owner_identifier);
            call.query("mainVersionInclude", main_version_include);
            call.query("mainVersionExclude", main_version_exclude);
            call.query("searchString", search_string);
            call.query("order", order);
            call.query("includeDataElements", include_data_elements);
            call.query("A3Ref", a3_ref);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::InstanceQueryResponse,
            answers::SearchInstancesError,
        > {
            let Self {
                client,
                a3_ref,
                app_id,
                confirmed,
                continuation_token,
                created,
                data_values_a2_arch_ref,
                due_before,
                exclude_confirmed_by,
                include_data_elements,
                instance_owner_party_id,
                last_changed,
                main_version_exclude,
                main_version_include,
                order,
                org,
                process_current_task,
                process_end_event,
                process_ended,
                process_is_complete,
                search_string,
                size,
                status_is_archived,
                status_is_hard_deleted,
                status_is_soft_deleted,
                visible_after,
                x_ai_instance_owner_identifier,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let a3_ref = a3_ref.clone();
                    let app_id = app_id.clone();
                    let confirmed = confirmed.clone();
                    let continuation_token = continuation_token.clone();
                    let created = created.clone();
                    let data_values_a2_arch_ref = data_values_a2_arch_ref.clone();
                    let due_before = due_before.clone();
                    let exclude_confirmed_by = exclude_confirmed_by.clone();
                    let include_data_elements = include_data_elements.clone();
                    let instance_owner_party_id = instance_owner_party_id.clone();
                    let last_changed = last_changed.clone();
                    let main_version_exclude = main_version_exclude.clone();
                    let main_version_include = main_version_include.clone();
                    let order = order.clone();
                    let org = org.clone();
                    let process_current_task = process_current_task.clone();
                    let process_end_event = process_end_event.clone();
                    let process_ended = process_ended.clone();
                    let process_is_complete = process_is_complete.clone();
                    let search_string = search_string.clone();
                    let size = size.clone();
                    let status_is_archived = status_is_archived.clone();
                    let status_is_hard_deleted = status_is_hard_deleted.clone();
                    let status_is_soft_deleted = status_is_soft_deleted.clone();
                    let visible_after = visible_after.clone();
                    let x_ai_instance_owner_identifier = x_ai_instance_owner_identifier
                        .clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = SearchInstances {
                            client: &paging_client,
                            a3_ref,
                            app_id,
                            confirmed,
                            continuation_token,
                            created,
                            data_values_a2_arch_ref,
                            due_before,
                            exclude_confirmed_by,
                            include_data_elements,
                            instance_owner_party_id,
                            last_changed,
                            main_version_exclude,
                            main_version_include,
                            order,
                            org,
                            process_current_task,
                            process_end_event,
                            process_ended,
                            process_is_complete,
                            search_string,
                            size,
                            status_is_archived,
                            status_is_hard_deleted,
                            status_is_soft_deleted,
                            visible_after,
                            x_ai_instance_owner_identifier,
                            options,
                        };
                        let mut paging_call = paging_builder.into_call();
                        paging_call.go_on_at(paging_position.as_ref());
                        paging_call.json_answer().await
                    })
                },
                |answer| ::altinn_runtime::private::link(
                    ::std::option::Option::Some(&**answer)
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
            types::Instance,
            types::InstanceQueryResponse,
            answers::SearchInstancesError,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| {
                    ::std::option::Option::Some(page)
                        .map(|it| it.instances)
                        .map(::std::convert::Into::into)
                        .unwrap_or_default()
                },
                ::std::option::Option::None,
            )
        }
    }
    /// Builder of [`Client::set_file_scan_status`](super::Client::set_file_scan_status).
    #[derive(Clone)]
    pub struct SetFileScanStatus<'a> {
        client: &'a super::Client,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::FileScanStatus, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SetFileScanStatus<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SetFileScanStatus)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SetFileScanStatus
    }
    ::altinn_runtime::extra! {
        SetFileScanStatus
    }
    impl<'a> SetFileScanStatus<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// `DataElement.id`, as found in `Instance.data`.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The verdict, with the hash of the content that was scanned.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::FileScanStatus>,
            <V as ::std::convert::TryInto<
                types::FileScanStatus,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `FileScanStatus` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::FileScanStatus,
            ) -> types::builder::FileScanStatus,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements/{dataGuid}/filescanstatus`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::SetFileScanStatusError>,
        > {
            let Self {
                client,
                instance_guid,
                data_guid,
                instance_owner_party_id,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::SET_FILE_SCAN_STATUS);
            call.options(options);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::FileScanStatus>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::sign_instance`](super::Client::sign_instance).
    #[derive(Clone)]
    pub struct SignInstance<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::SignRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SignInstance<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SignInstance)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SignInstance
    }
    ::altinn_runtime::extra! {
        SignInstance
    }
    impl<'a> SignInstance<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Which elements are signed, by whom, and the data type that receives the signature document.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::SignRequest>,
            <V as ::std::convert::TryInto<
                types::SignRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `SignRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::SignRequest,
            ) -> types::builder::SignRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/sign`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::SignInstanceError>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, body, options } = self;
            let mut call = client.core.call(&operations::SIGN_INSTANCE);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::SignRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::unlock_data_element`](super::Client::unlock_data_element).
    #[derive(Clone)]
    pub struct UnlockDataElement<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UnlockDataElement<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UnlockDataElement)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UnlockDataElement
    }
    impl<'a> UnlockDataElement<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// `DataElement.id`, as found in `Instance.data`.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/lock`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataElement>,
            ::altinn_runtime::Error<answers::UnlockDataElementError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::UNLOCK_DATA_ELEMENT);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_application`](super::Client::update_application).
    #[derive(Clone)]
    pub struct UpdateApplication<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::Application, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateApplication<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateApplication)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateApplication
    }
    ::altinn_runtime::extra! {
        UpdateApplication
    }
    impl<'a> UpdateApplication<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the service owner, such as `ttd` or `skd`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app, without the service owner.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The complete new metadata.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Application>,
            <V as ::std::convert::TryInto<
                types::Application,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `Application` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::Application,
            ) -> types::builder::Application,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /applications/{org}/{app}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Application>,
            ::altinn_runtime::Error<answers::UpdateApplicationError>,
        > {
            let Self { client, org, app, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_APPLICATION);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::Application>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_data_element`](super::Client::update_data_element).
    #[derive(Clone)]
    pub struct UpdateDataElement<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::DataElement, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateDataElement<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateDataElement)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateDataElement
    }
    ::altinn_runtime::extra! {
        UpdateDataElement
    }
    impl<'a> UpdateDataElement<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// `DataElement.id`, as found in `Instance.data`.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The data element as last read, with the changes made to it.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::DataElement>,
            <V as ::std::convert::TryInto<
                types::DataElement,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `DataElement` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::DataElement,
            ) -> types::builder::DataElement,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/dataelements/{dataGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataElement>,
            ::altinn_runtime::Error<answers::UpdateDataElementError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPDATE_DATA_ELEMENT);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::DataElement>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_data_values`](super::Client::update_data_values).
    #[derive(Clone)]
    pub struct UpdateDataValues<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::DataValues, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateDataValues<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateDataValues)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateDataValues
    }
    ::altinn_runtime::extra! {
        UpdateDataValues
    }
    impl<'a> UpdateDataValues<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The keys to change; a null or empty value removes the key.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::DataValues>,
            <V as ::std::convert::TryInto<
                types::DataValues,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `DataValues` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::DataValues,
            ) -> types::builder::DataValues,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/datavalues`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<answers::UpdateDataValuesError>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_DATA_VALUES);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::DataValues>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_instance_lock`](super::Client::update_instance_lock).
    #[derive(Clone)]
    pub struct UpdateInstanceLock<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        altinn_storage_lock_token: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InstanceLockRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateInstanceLock<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateInstanceLock)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateInstanceLock
    }
    ::altinn_runtime::extra! {
        UpdateInstanceLock
    }
    impl<'a> UpdateInstanceLock<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                altinn_storage_lock_token: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The token from `lock_instance`.
        pub fn altinn_storage_lock_token<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.altinn_storage_lock_token = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// How long the lock holds from now.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InstanceLockRequest>,
            <V as ::std::convert::TryInto<
                types::InstanceLockRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InstanceLockRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::InstanceLockRequest,
            ) -> types::builder::InstanceLockRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PATCH /instances/{instanceOwnerPartyId}/{instanceGuid}/lock`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::UpdateInstanceLockError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                altinn_storage_lock_token,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPDATE_INSTANCE_LOCK);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.header("Altinn-Storage-Lock-Token", altinn_storage_lock_token);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InstanceLockRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::update_presentation_texts`](super::Client::update_presentation_texts).
    #[derive(Clone)]
    pub struct UpdatePresentationTexts<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::PresentationTexts,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdatePresentationTexts<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdatePresentationTexts)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdatePresentationTexts
    }
    ::altinn_runtime::extra! {
        UpdatePresentationTexts
    }
    impl<'a> UpdatePresentationTexts<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The keys to change; a null or empty value removes the key.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PresentationTexts>,
            <V as ::std::convert::TryInto<
                types::PresentationTexts,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `PresentationTexts` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PresentationTexts,
            ) -> types::builder::PresentationTexts,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/presentationtexts`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<answers::UpdatePresentationTextsError>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_PRESENTATION_TEXTS);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PresentationTexts>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_process`](super::Client::update_process).
    #[derive(Clone)]
    pub struct UpdateProcess<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::ProcessState, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateProcess<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateProcess)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateProcess
    }
    ::altinn_runtime::extra! {
        UpdateProcess
    }
    impl<'a> UpdateProcess<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The complete new process state.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ProcessState>,
            <V as ::std::convert::TryInto<
                types::ProcessState,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `ProcessState` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ProcessState,
            ) -> types::builder::ProcessState,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/process`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<answers::UpdateProcessError>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_PROCESS);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ProcessState>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_process_and_events`](super::Client::update_process_and_events).
    #[derive(Clone)]
    pub struct UpdateProcessAndEvents<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        delete_generated_elements: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ProcessStateUpdate,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateProcessAndEvents<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateProcessAndEvents)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateProcessAndEvents
    }
    ::altinn_runtime::extra! {
        UpdateProcessAndEvents
    }
    impl<'a> UpdateProcessAndEvents<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                delete_generated_elements: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Deletes in the same step what the app generated for the task that is current by then, such as a PDF of its form. Done unless it is false; apps of version 9 send false, since they clean up when a task starts.
        pub fn delete_generated_elements<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.delete_generated_elements = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// The new process state with the events that led to it.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ProcessStateUpdate>,
            <V as ::std::convert::TryInto<
                types::ProcessStateUpdate,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ProcessStateUpdate` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ProcessStateUpdate,
            ) -> types::builder::ProcessStateUpdate,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/process/instanceandevents`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<answers::UpdateProcessAndEventsError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                delete_generated_elements,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPDATE_PROCESS_AND_EVENTS);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("deleteGeneratedElements", delete_generated_elements);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ProcessStateUpdate>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_read_status`](super::Client::update_read_status).
    #[derive(Clone)]
    pub struct UpdateReadStatus<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        status: ::std::result::Result<types::ReadStatus, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateReadStatus<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateReadStatus)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateReadStatus
    }
    impl<'a> UpdateReadStatus<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                status: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The status to set; upper and lower case make no difference.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ReadStatus>,
        {
            self.status = value
                .try_into()
                .map_err(|_| "is not of the form of `ReadStatus`".to_string());
            self
        }
        /// Sends `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/readstatus`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<answers::UpdateReadStatusError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                status,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPDATE_READ_STATUS);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("status", status);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_substatus`](super::Client::update_substatus).
    #[derive(Clone)]
    pub struct UpdateSubstatus<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::Substatus, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateSubstatus<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateSubstatus)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateSubstatus
    }
    ::altinn_runtime::extra! {
        UpdateSubstatus
    }
    impl<'a> UpdateSubstatus<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The new substatus; `label` must be filled in.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Substatus>,
            <V as ::std::convert::TryInto<types::Substatus>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `Substatus` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::Substatus,
            ) -> types::builder::Substatus,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /instances/{instanceOwnerPartyId}/{instanceGuid}/substatus`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<answers::UpdateSubstatusError>,
        > {
            let Self { client, instance_owner_party_id, instance_guid, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_SUBSTATUS);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::Substatus>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_text_resource`](super::Client::update_text_resource).
    #[derive(Clone)]
    pub struct UpdateTextResource<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::TextResource, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateTextResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateTextResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateTextResource
    }
    ::altinn_runtime::extra! {
        UpdateTextResource
    }
    impl<'a> UpdateTextResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                language: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the service owner, such as `ttd` or `skd`.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app, without the service owner.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter language code: `nb`, `nn` or `en`.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// All texts of the app in that language.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::TextResource>,
            <V as ::std::convert::TryInto<
                types::TextResource,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `TextResource` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::TextResource,
            ) -> types::builder::TextResource,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /applications/{org}/{app}/texts/{language}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::TextResource>,
            ::altinn_runtime::Error<answers::UpdateTextResourceError>,
        > {
            let Self { client, org, app, language, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_TEXT_RESOURCE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("language", language);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::TextResource>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::upload_data_element`](super::Client::upload_data_element).
    pub struct UploadDataElement<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        generated_from_task: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        refs: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
        content_disposition: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UploadDataElement<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UploadDataElement)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UploadDataElement
    }
    impl<'a> UploadDataElement<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_type: Err("was not given".to_string()),
                generated_from_task: Ok(None),
                refs: Ok(None),
                content_disposition: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner of the instance: the number before the slash in `Instance.id`.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The guid after the slash in `Instance.id`.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of one of the data types that the app declares.
        pub fn data_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.data_type = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the process task that produced the content; it becomes an entry in `references`.
        pub fn generated_from_task<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.generated_from_task = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Ids of other data elements that this one belongs with.
        pub fn refs<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::altinn_runtime::Uuid>>,
        {
            self.refs = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Carries the file name to store, for example `attachment; filename=report.pdf`. Percent-encode letters outside ASCII.
        pub fn content_disposition<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.content_disposition = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The content, as raw bytes with their own media type or as the first part of a multipart form; at most 2000 MB.
        ///
        /// Sent as bytes of a media type that you choose.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /instances/{instanceOwnerPartyId}/{instanceGuid}/data`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataElement>,
            ::altinn_runtime::Error<answers::UploadDataElementError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                data_type,
                refs,
                generated_from_task,
                content_disposition,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPLOAD_DATA_ELEMENT);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("dataType", data_type);
            call.query("refs", refs);
            call.query("generatedFromTask", generated_from_task);
            call.header("Content-Disposition", content_disposition);
            call.raw(body, true);
            call.json_answer().await
        }
    }
}
