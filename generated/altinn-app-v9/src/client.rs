//! The client of Altinn Apps, version 9 and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-app-v9.json. Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Apps, version 9.
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
    /// Add a tag to a data element.
    ///
    /// Needs write access. A tag consists of letters, hyphen and underscore only. Adding a tag that is already there changes nothing and also answers 201 with all tags.
    ///
    /// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    /// - `body` (`application/json`, required): The tag, as a JSON string.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json), `404` (json)
    pub fn add_tag(&self) -> builder::AddTag<'_> {
        builder::AddTag::new(self)
    }
    /// Move the process on to the next step.
    ///
    /// Works as in version 8, with two differences. The step runs in a workflow engine: a failure leaves the task as it is or asks for `resume_process`, and while the step runs the instance is locked, so that others who write get 409. The answer is the process after the step, and `get_enriched_instance` has the instance.
    ///
    /// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/next`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `element_id` (query, optional): Obsolete: name the action in the body.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `body` (`application/json`, required): The action and the organisation acted for; an empty object means the default action of the task.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403` (json), `404` (json), `409` (json), `500` (json)
    pub fn advance_process(&self) -> builder::AdvanceProcess<'_> {
        builder::AdvanceProcess::new(self)
    }
    /// Run the calculations of an anonymous stateless app on form data.
    ///
    /// Anonymous. Returns the form data as the app leaves it; nothing is stored. Only for data types that the app opens to everybody.
    ///
    /// `POST /{org}/{app}/v1/data/anonymous`
    ///
    /// # Parameters
    ///
    /// - `data_type` (query, required): Id of the data type, from the application metadata.
    /// - `include_row_id` (query, optional): Whether rows of repeating groups carry the `altinnRowId` that patches and subforms refer to.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `body` (bytes of a media type that you choose, required): The form data as JSON or XML; the Content-Type of the request tells which.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn calculate_anonymous_data(&self) -> builder::CalculateAnonymousData<'_> {
        builder::CalculateAnonymousData::new(self)
    }
    /// Run the calculations of a stateless app on form data.
    ///
    /// Returns the form data as the app leaves it after prefill and calculation; nothing is stored, so it may be repeated at will. The policy of the app must allow the caller to read for the party.
    ///
    /// `POST /{org}/{app}/v1/data`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `data_type` (query, required): Id of the data type, from the application metadata.
    /// - `party` (header, required): The party to act for, as `partyid:` with a party id, `org:` with an organisation number or `person:` with a national identity number; without it the party of the token.
    /// - `include_row_id` (query, optional): Whether rows of repeating groups carry the `altinnRowId` that patches and subforms refer to.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `body` (bytes of a media type that you choose, required): The form data as JSON or XML; the Content-Type of the request tells which.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn calculate_stateless_data(&self) -> builder::CalculateStatelessData<'_> {
        builder::CalculateStatelessData::new(self)
    }
    /// Fetch data from an external API through the app.
    ///
    /// The app owns the address, the credentials and the shape of the answer; `externalApiIds` in the application metadata lists what there is. Needs read access to the instance. 404 for an unknown id.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/api/external/{externalApiId}`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `external_api_id` (path, required): Id of the external API, from `externalApiIds` of the application metadata.
    /// - `query_params` (query, optional): Further parameters, which the app gives their meaning; each entry is sent as a query parameter of its own.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (text), `404` (json), `500` (text)
    pub fn call_external_api(&self) -> builder::CallExternalApi<'_> {
        builder::CallExternalApi::new(self)
    }
    /// Confirm that you have fetched everything from an instance.
    ///
    /// For the app owner, after the data has been taken into own systems. When a user deletes an instance for good, Altinn keeps it until this confirmation is there. Confirming again changes nothing. The instance then drops out of queries that exclude confirmed ones.
    ///
    /// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/complete`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403`, `404`
    pub fn complete_instance(&self) -> builder::CompleteInstance<'_> {
        builder::CompleteInstance::new(self)
    }
    /// Run the process to its end.
    ///
    /// Repeats the step of `advance_process` until an end event, stopping at the first task that does not validate (409) or that the caller may not complete (403). The process must have started.
    ///
    /// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/completeProcess`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403`, `404` (json), `409` (json), `500` (json)
    pub fn complete_process(&self) -> builder::CompleteProcess<'_> {
        builder::CompleteProcess::new(self)
    }
    /// Add form data or an attachment to an instance.
    ///
    /// Form data is sent as JSON or XML, an attachment as raw bytes with its own media type and, for the file name, a Content-Disposition header such as `attachment; filename="report.pdf"`. The app checks media type, size and number against the data type, and may scan or validate the file; what it finds comes back as 400 with `uploadValidationIssues`. Needs write access and a current task. The size limit is that of the data type and never more than 2000 MB (413). Success is 200; older apps say 201.
    ///
    /// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/type/{dataType}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_type` (path, required): Id of the data type to create, from the application metadata.
    /// - `ignored_validators` (query, optional): Names of validators to skip, separated by commas.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `content_disposition` (header, optional): File name of an attachment, such as `attachment; filename="report.pdf"`; not used for form data.
    /// - `body` (bytes of a media type that you choose, required): The form data (JSON or XML) or the bytes of the attachment; the Content-Type of the request tells which. Attachments must not be empty.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `403` (json), `404` (json), `409` (json), `413` (json)
    pub fn create_data(&self) -> builder::CreateData<'_> {
        builder::CreateData::new(self)
    }
    /// Create a data element, with the data type in the query.
    ///
    /// Superseded by `create_data`, which also reports validation issues. Form data is sent as JSON or XML, an attachment as raw bytes of at most 2000 MB with its own media type. Needs write access and an active task; 409 for an archived or deleted instance.
    ///
    /// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_type` (query, required): Id of the data type, from the application metadata.
    /// - `content_disposition` (header, optional): File name of an attachment, such as `attachment; filename="report.pdf"`; not used for form data.
    /// - `body` (bytes of a media type that you choose, required): The form data (JSON or XML) or the bytes of the attachment; the Content-Type of the request tells which.
    ///
    /// # Documented answers
    ///
    /// `201` (json)
    #[deprecated]
    pub fn create_data_legacy(&self) -> builder::CreateDataLegacy<'_> {
        builder::CreateDataLegacy::new(self)
    }
    /// Start an instance from a few values.
    ///
    /// Needs the right to instantiate for the party, which is given by party id, national identity number or organisation number. `prefill` sets fields of the data model by path. With `sourceInstanceId` the data of an archived instance of the same owner is copied, if the app allows it. The process is started at once, so the answer already has a current task. 403 when the app or the policy refuses, with the reason if there is one.
    ///
    /// `POST /{org}/{app}/instances/create`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `body` (`application/json`, required): Owner, dates, prefill and notification of the new instance.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json), `403` (json), `404` (json), `500` (json)
    pub fn create_instance(&self) -> builder::CreateInstance<'_> {
        builder::CreateInstance::new(self)
    }
    /// Start an instance and send its data in the same call.
    ///
    /// Needs the right to instantiate for the party. Send multipart/form-data: the first part is named `instance` (an `Instance` as application/json), each following part is named after a data type and holds form data (XML or JSON) or an attachment. A bare JSON instance, or an empty body together with `instanceOwnerPartyId`, works as well. Name the owner either in the body or in the query, never in both. If a part is refused, the new instance is removed again. For the simple case use `create_instance`.
    ///
    /// `POST /{org}/{app}/instances`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (query, optional): Party id of the owner of the new instance; leave it out when the body names the owner.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `body` (bytes of a media type that you choose, required): Either multipart/form-data with its boundary in the Content-Type, or one `Instance` as application/json.
    ///
    /// # Documented answers
    ///
    /// `201` (json), `400` (json), `403` (json), `404` (json), `409` (json), `500` (json)
    pub fn create_instance_with_data(&self) -> builder::CreateInstanceWithData<'_> {
        builder::CreateInstanceWithData::new(self)
    }
    /// Delete a data element.
    ///
    /// Needs write access. A data type can forbid deletion by users. Calculations run afterwards; their changes are in the answer. Validators run only when `ignoredValidators` is given, even if empty.
    ///
    /// `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    /// - `ignored_validators` (query, optional): Names of validators to skip, separated by commas.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403` (json), `404` (json), `409` (json)
    pub fn delete_data(&self) -> builder::DeleteData<'_> {
        builder::DeleteData::new(self)
    }
    /// Delete an instance.
    ///
    /// Needs the right to delete. Without `hard` the instance goes to the bin, from where its owner can bring it back; with `hard` it is gone for good. Apps can forbid deletion for a number of days after archiving.
    ///
    /// `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `hard` (query, optional): Whether to delete beyond recovery.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403`, `404`
    pub fn delete_instance(&self) -> builder::DeleteInstance<'_> {
        builder::DeleteInstance::new(self)
    }
    /// Remove a tag from a data element.
    ///
    /// Needs write access. Removing a tag that is not there succeeds too.
    ///
    /// `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags/{tag}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    /// - `tag` (path, required): The tag to remove, spelt as it is listed.
    ///
    /// # Documented answers
    ///
    /// `204`, `404` (json)
    pub fn delete_tag(&self) -> builder::DeleteTag<'_> {
        builder::DeleteTag::new(self)
    }
    /// Download a data element.
    ///
    /// Form data comes as JSON after the app has run its read logic, an attachment as the stored bytes with its own media type. Needs read access. A read by anyone but the app owner marks the instance as read. Find the ids in the `data` list of the instance.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    /// - `include_row_id` (query, optional): Whether rows of repeating groups carry the `altinnRowId` that patches and subforms refer to.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `400` (json), `403` (json), `404` (json)
    pub fn download_data(&self) -> builder::DownloadData<'_> {
        builder::DownloadData::new(self)
    }
    /// Get an empty form for an anonymous stateless app.
    ///
    /// Anonymous. Calculated, but not prefilled, and stored nowhere. Only for data types that the app opens to everybody.
    ///
    /// `GET /{org}/{app}/v1/data/anonymous`
    ///
    /// # Parameters
    ///
    /// - `data_type` (query, required): Id of the data type, from the application metadata.
    /// - `include_row_id` (query, optional): Whether rows of repeating groups carry the `altinnRowId` that patches and subforms refer to.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_anonymous_data(&self) -> builder::GetAnonymousData<'_> {
        builder::GetAnonymousData::new(self)
    }
    /// Get the metadata of the app.
    ///
    /// Anonymous, and cached for a minute. Says which data types exist, which parties may start an instance and which task each data type belongs to: the starting point for a client that knows only the name of the app. Answers 409 when the server runs another app than the one in the path.
    ///
    /// `GET /{org}/{app}/api/v1/applicationmetadata`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `check_org_app` (query, optional): Set to `false` to get an answer even if the server runs another app than the one in the path.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `409` (text)
    pub fn get_application_metadata(&self) -> builder::GetApplicationMetadata<'_> {
        builder::GetApplicationMetadata::new(self)
    }
    /// Get the settings that the app gives its frontend.
    ///
    /// Anonymous. A map of free settings; keys and values are chosen by the app.
    ///
    /// `GET /{org}/{app}/api/v1/applicationsettings`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_application_settings(&self) -> builder::GetApplicationSettings<'_> {
        builder::GetApplicationSettings::new(self)
    }
    /// Download the access policy of the app.
    ///
    /// Anonymous. The XACML file that decides who may do what; as XML bytes. 409 when the server runs another app than the one asked for.
    ///
    /// `GET /{org}/{app}/api/v1/meta/authorizationpolicy`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `404` (json), `409` (text)
    pub fn get_authorization_policy(&self) -> builder::GetAuthorizationPolicy<'_> {
        builder::GetAuthorizationPolicy::new(self)
    }
    /// Get the party that the caller acts for.
    ///
    /// For a person this is the party chosen in the party cookie, or the person where that choice no longer holds; for organisations and system users their own party. Answers with the bare party id, or with the whole party when `returnPartyObject` is set.
    ///
    /// `GET /{org}/{app}/api/authorization/parties/current`
    ///
    /// # Parameters
    ///
    /// - `return_party_object` (query, optional): Set to `true` to get the party and not only its id.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`
    pub fn get_current_party(&self) -> builder::GetCurrentParty<'_> {
        builder::GetCurrentParty::new(self)
    }
    /// Get a data list of the app.
    ///
    /// Anonymous. Data lists feed tables and pickers in the form. Sorting, searching and paging are left to the app and go in `queryParams`. 404 for an unknown list.
    ///
    /// `GET /{org}/{app}/api/datalists/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the data list, as the app registers it.
    /// - `query_params` (query, optional): Further parameters, which the app gives their meaning; each entry is sent as a query parameter of its own.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_data_list(&self) -> builder::GetDataList<'_> {
        builder::GetDataList::new(self)
    }
    /// Get an instance with its whole process state.
    ///
    /// As `get_instance`, with the process as `get_process` has it: what the caller may do in the task, and how far the workflow is. Needs read access.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/enriched`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `include_workflow_status` (query, optional): False leaves `workflow` out and saves a question to the workflow engine.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn get_enriched_instance(&self) -> builder::GetEnrichedInstance<'_> {
        builder::GetEnrichedInstance::new(self)
    }
    /// Get the malware scan state of an instance.
    ///
    /// The overall state and that of each attachment. Poll it after an upload where the data type demands a scan: a pending or infected file can keep the process from moving on.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/filescanresult`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_file_scan_result(&self) -> builder::GetFileScanResult<'_> {
        builder::GetFileScanResult::new(self)
    }
    /// Get the footer of the app.
    ///
    /// Anonymous. JSON text; no content where the app has no footer of its own.
    ///
    /// `GET /{org}/{app}/api/v1/footer`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (text), `204`
    pub fn get_footer(&self) -> builder::GetFooter<'_> {
        builder::GetFooter::new(self)
    }
    /// Get all that a form of an instance needs.
    ///
    /// Layouts, data models with their schemas and data, code lists and the first validation in one answer, where version 8 took a call for each. Needs read access. 404 for a folder that the app does not have.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/bootstrap-form/{uiFolder}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `ui_folder` (path, required): Folder of layouts: the id of the task, or of a subform or stateless form.
    /// - `data_element_id` (query, optional): The data element of a subform; without it the main data of the task.
    /// - `pdf` (query, optional): Leaves validation out, as for a page that is printed.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn get_form_bootstrap(&self) -> builder::GetFormBootstrap<'_> {
        builder::GetFormBootstrap::new(self)
    }
    /// Load a page below an instance.
    ///
    /// For browsers: the page of `get_home_page`, at the address of a task or a form page.
    ///
    /// `GET /{org}/{app}/instance/{partyId}/{instanceGuid}/{rest}`
    ///
    /// # Parameters
    ///
    /// - `dont_choose_reportee` (query, optional): Set to `true` to skip the choice of party after login.
    /// - `return_url` (query, optional): Where the frontend leads back to; it is checked against the host.
    /// - `lang` (query, optional): Language of the texts, two letters.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `party_id` (path, required): Party id of the owner.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `rest` (path, required): Task and page.
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn get_form_page(&self) -> builder::GetFormPage<'_> {
        builder::GetFormPage::new(self)
    }
    /// Load the start page of the app.
    ///
    /// For browsers: HTML that loads the frontend, with the antiforgery cookies. Callers who are not logged in are sent to the login page, unless the app is open to all.
    ///
    /// `GET /{org}/{app}`
    ///
    /// # Parameters
    ///
    /// - `dont_choose_reportee` (query, optional): Set to `true` to skip the choice of party after login.
    /// - `return_url` (query, optional): Where the frontend leads back to; it is checked against the host.
    /// - `lang` (query, optional): Language of the texts, two letters.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn get_home_page(&self) -> builder::GetHomePage<'_> {
        builder::GetHomePage::new(self)
    }
    /// Get an instance.
    ///
    /// Shows owner, process, status and the data elements that the caller may see. Needs read access; 403 also for an instance that does not exist. A read by anyone but the app owner marks the instance as read.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403`, `404`
    pub fn get_instance(&self) -> builder::GetInstance<'_> {
        builder::GetInstance::new(self)
    }
    /// Get a data list that depends on the instance.
    ///
    /// For lists that the app protects or builds from the instance. Needs read access to the instance. 404 for an unknown list.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/datalists/{id}`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `id` (path, required): Id of the data list, as the app registers it.
    /// - `query_params` (query, optional): Further parameters, which the app gives their meaning; each entry is sent as a query parameter of its own.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_instance_data_list(&self) -> builder::GetInstanceDataList<'_> {
        builder::GetInstanceDataList::new(self)
    }
    /// Load the page of an instance.
    ///
    /// For browsers: the page of `get_home_page`, at the address of one instance. Programs read it with `get_instance`.
    ///
    /// `GET /{org}/{app}/instance/{partyId}/{instanceGuid}`
    ///
    /// # Parameters
    ///
    /// - `dont_choose_reportee` (query, optional): Set to `true` to skip the choice of party after login.
    /// - `return_url` (query, optional): Where the frontend leads back to; it is checked against the host.
    /// - `lang` (query, optional): Language of the texts, two letters.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `party_id` (path, required): Party id of the owner.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn get_instance_page(&self) -> builder::GetInstancePage<'_> {
        builder::GetInstancePage::new(self)
    }
    /// Load the page to choose an instance on.
    ///
    /// For browsers: the page of `get_home_page`, at the address where the frontend lists the instances that are begun.
    ///
    /// `GET /{org}/{app}/instance-selection`
    ///
    /// # Parameters
    ///
    /// - `dont_choose_reportee` (query, optional): Set to `true` to skip the choice of party after login.
    /// - `return_url` (query, optional): Where the frontend leads back to; it is checked against the host.
    /// - `lang` (query, optional): Language of the texts, two letters.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn get_instance_selection_page(&self) -> builder::GetInstanceSelectionPage<'_> {
        builder::GetInstanceSelectionPage::new(self)
    }
    /// Get the JSON schema of a data model.
    ///
    /// Anonymous. The text of the schema file; parse it as JSON.
    ///
    /// `GET /{org}/{app}/api/jsonschema/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the data type whose model is wanted.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (text)
    pub fn get_json_schema(&self) -> builder::GetJsonSchema<'_> {
        builder::GetJsonSchema::new(self)
    }
    /// Get the layout sets of the app.
    ///
    /// Anonymous. JSON text that ties each set to a data type and to tasks, or no content.
    ///
    /// `GET /{org}/{app}/api/layoutsets`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (text), `204`
    #[deprecated]
    pub fn get_layout_sets(&self) -> builder::GetLayoutSets<'_> {
        builder::GetLayoutSets::new(self)
    }
    /// Get the settings of a layout set.
    ///
    /// Anonymous. JSON text with page order and navigation, or no content.
    ///
    /// `GET /{org}/{app}/api/layoutsettings/{id}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `id` (path, required): Id of the layout set, from `get_layout_sets`.
    ///
    /// # Documented answers
    ///
    /// `200` (text), `204`
    pub fn get_layout_settings(&self) -> builder::GetLayoutSettings<'_> {
        builder::GetLayoutSettings::new(self)
    }
    /// Get the form layouts of a layout set.
    ///
    /// Anonymous. JSON text: a map from page name to layout.
    ///
    /// `GET /{org}/{app}/api/layouts/{id}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `id` (path, required): Id of the layout set, from `get_layout_sets`.
    ///
    /// # Documented answers
    ///
    /// `200` (text)
    pub fn get_layouts(&self) -> builder::GetLayouts<'_> {
        builder::GetLayouts::new(self)
    }
    /// Load a page of a form without an instance.
    ///
    /// For browsers: the page of `get_home_page`, at the address of one page of the form.
    ///
    /// `GET /{org}/{app}/{pageName}`
    ///
    /// # Parameters
    ///
    /// - `dont_choose_reportee` (query, optional): Set to `true` to skip the choice of party after login.
    /// - `return_url` (query, optional): Where the frontend leads back to; it is checked against the host.
    /// - `lang` (query, optional): Language of the texts, two letters.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `page_name` (path, required): Number of the page.
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn get_numbered_page(&self) -> builder::GetNumberedPage<'_> {
        builder::GetNumberedPage::new(self)
    }
    /// Calculate what is to be paid.
    ///
    /// Runs the price calculation of the app on the data so far; works before the payment task has been reached, too. Fails in apps without payment.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/payment/order-details`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_order_details(&self) -> builder::GetOrderDetails<'_> {
        builder::GetOrderDetails::new(self)
    }
    /// Load the page to choose a party on, after an error.
    ///
    /// For browsers: as `get_party_selection_page`, with the reason why another party is needed.
    ///
    /// `GET /{org}/{app}/party-selection/{errorCode}`
    ///
    /// # Parameters
    ///
    /// - `dont_choose_reportee` (query, optional): Set to `true` to skip the choice of party after login.
    /// - `return_url` (query, optional): Where the frontend leads back to; it is checked against the host.
    /// - `lang` (query, optional): Language of the texts, two letters.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `error_code` (path, required): Why another party has to be chosen.
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn get_party_error_page(&self) -> builder::GetPartyErrorPage<'_> {
        builder::GetPartyErrorPage::new(self)
    }
    /// Load the page to choose a party on.
    ///
    /// For browsers: the page of `get_home_page`, at the address where the frontend asks whom the user acts for.
    ///
    /// `GET /{org}/{app}/party-selection`
    ///
    /// # Parameters
    ///
    /// - `dont_choose_reportee` (query, optional): Set to `true` to skip the choice of party after login.
    /// - `return_url` (query, optional): Where the frontend leads back to; it is checked against the host.
    /// - `lang` (query, optional): Language of the texts, two letters.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn get_party_selection_page(&self) -> builder::GetPartySelectionPage<'_> {
        builder::GetPartySelectionPage::new(self)
    }
    /// Get the state of the payment.
    ///
    /// Asks the payment processor and stores what it says. The current task must be a payment task, unless `taskId` names an earlier one; then nothing is stored. 400 otherwise.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/payment`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `task_id` (query, optional): A payment task that the process has already left, to see how it ended.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn get_payment(&self) -> builder::GetPayment<'_> {
        builder::GetPayment::new(self)
    }
    /// Get the pages and components left out of the PDF.
    ///
    /// For the PDF generator and apps with the older PDF layout. 409 when the instance has no current task.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/pdf/format`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (text), `409` (text)
    pub fn get_pdf_format(&self) -> builder::GetPdfFormat<'_> {
        builder::GetPdfFormat::new(self)
    }
    /// Read where an instance stands in its process.
    ///
    /// Current task, which actions the caller may take in it, and all tasks of the process. Needs read access.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `include_workflow_status` (query, optional): False leaves `workflow` out and saves a question to the workflow engine.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_process(&self) -> builder::GetProcess<'_> {
        builder::GetProcess::new(self)
    }
    /// Download the process definition of the app.
    ///
    /// Anonymous. The BPMN file with the tasks, gateways and their order; as XML bytes. 409 when the server runs another app than the one asked for.
    ///
    /// `GET /{org}/{app}/api/v1/meta/process`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `404` (json), `409` (text)
    pub fn get_process_definition(&self) -> builder::GetProcessDefinition<'_> {
        builder::GetProcessDefinition::new(self)
    }
    /// Get the events of the process so far.
    ///
    /// Needs read access. In order of time.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/history`
    ///
    /// # Parameters
    ///
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_process_history(&self) -> builder::GetProcessHistory<'_> {
        builder::GetProcessHistory::new(self)
    }
    /// Get the state of the signatures.
    ///
    /// Who is asked to sign, who has signed, and whether they were notified. The current task must be a signing task, unless `taskId` names one; 400 otherwise. Newer app libraries only.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `task_id` (query, optional): A signing task other than the current one.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn get_signing_state(&self) -> builder::GetSigningState<'_> {
        builder::GetSigningState::new(self)
    }
    /// Get an empty form for a stateless app.
    ///
    /// Prefilled and calculated for the party, stored nowhere. The policy of the app must allow the caller to read for that party.
    ///
    /// `GET /{org}/{app}/v1/data`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `data_type` (query, required): Id of the data type, from the application metadata.
    /// - `party` (header, required): The party to act for, as `partyid:` with a party id, `org:` with an organisation number or `person:` with a national identity number; without it the party of the token.
    /// - `prefill` (query, optional): JSON object with texts to fill in, for the default data type or by data type; only what its prefill configuration allows is taken.
    /// - `include_row_id` (query, optional): Whether rows of repeating groups carry the `altinnRowId` that patches and subforms refer to.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn get_stateless_data(&self) -> builder::GetStatelessData<'_> {
        builder::GetStatelessData::new(self)
    }
    /// Get all that a form without an instance needs.
    ///
    /// Layouts, data models with their schemas, prefilled data and code lists in one answer. Apps that let in everybody need no token; the others ask for read access. 404 for a folder that the app does not have.
    ///
    /// `GET /{org}/{app}/api/bootstrap-form/{uiFolder}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `ui_folder` (path, required): Folder of layouts: the id of the task, or of a subform or stateless form.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `prefill` (query, optional): JSON object with texts to fill in, for the default data type or by data type; only what its prefill configuration allows is taken.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403` (json), `404` (json)
    pub fn get_stateless_form_bootstrap(
        &self,
    ) -> builder::GetStatelessFormBootstrap<'_> {
        builder::GetStatelessFormBootstrap::new(self)
    }
    /// Get the texts of the app in one language.
    ///
    /// Anonymous. Falls back to Bokmål where the app lacks the language; 404 where it has neither, 400 unless the code has two letters.
    ///
    /// `GET /{org}/{app}/api/v1/texts/{language}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `language` (path, required): Two-letter language code, such as `nb`, `nn` or `en`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (text), `404`
    pub fn get_text_resource(&self) -> builder::GetTextResource<'_> {
        builder::GetTextResource::new(self)
    }
    /// Get the metadata that users have put on a data element.
    ///
    /// Needs read access. Keys and values are free, within what the data type allows.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/user-defined-metadata`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_user_defined_metadata(&self) -> builder::GetUserDefinedMetadata<'_> {
        builder::GetUserDefinedMetadata::new(self)
    }
    /// Get the profile of the logged-in user.
    ///
    /// Only for people; 400 for other tokens.
    ///
    /// `GET /{org}/{app}/api/v1/profile/user`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (text)
    pub fn get_user_profile(&self) -> builder::GetUserProfile<'_> {
        builder::GetUserProfile::new(self)
    }
    /// Get the declared validations of a data model.
    ///
    /// Anonymous. JSON text with the expression validations, or no content.
    ///
    /// `GET /{org}/{app}/api/validationconfig/{dataTypeId}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `data_type_id` (path, required): Data type to get the validations for, from the application metadata.
    ///
    /// # Documented answers
    ///
    /// `200` (text), `204`
    pub fn get_validation_configuration(
        &self,
    ) -> builder::GetValidationConfiguration<'_> {
        builder::GetValidationConfiguration::new(self)
    }
    /// Download the XML schema of a data model.
    ///
    /// Anonymous. XML bytes. 404 where the app has no such file.
    ///
    /// `GET /{org}/{app}/api/xsdschema/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the data type whose model is wanted.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `404` (json)
    pub fn get_xsd_schema(&self) -> builder::GetXsdSchema<'_> {
        builder::GetXsdSchema::new(self)
    }
    /// Drop the login cookie.
    ///
    /// For browsers: the answer deletes the `AltinnStudioRuntime` cookie. It does not revoke the token itself.
    ///
    /// `PUT /{org}/{app}/api/Authentication/invalidatecookie`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200`
    pub fn invalidate_cookie(&self) -> builder::InvalidateCookie<'_> {
        builder::InvalidateCookie::new(self)
    }
    /// Prolong the login cookie.
    ///
    /// For browsers: swaps the `AltinnStudioRuntime` cookie for one with a new lifetime. A client that sends a bearer token renews it at the token exchange and has no use for this. 400 when the token can no longer be renewed.
    ///
    /// `GET /{org}/{app}/api/Authentication/keepAlive`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200`, `400`
    pub fn keep_alive(&self) -> builder::KeepAlive<'_> {
        builder::KeepAlive::new(self)
    }
    /// List the open instances of one party in this app.
    ///
    /// Neither archived nor deleted ones. A light view for letting a user pick up where they left off; for everything else query storage. Times have no offset and are UTC.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/active`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_active_instances(&self) -> builder::ListActiveInstances<'_> {
        builder::ListActiveInstances::new(self)
    }
    /// List the choices of an option list that depends on the instance.
    ///
    /// For lists that the app protects or builds from the instance; falls back to the open list of the same id. Needs read access. Bokmål where no language is given.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/options/{optionsIdOrLibraryRef}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `options_id_or_library_ref` (path, required): Id of an option list of the app, or a published code list written as `lib**{creatorOrg}**{codeListId}**{version}`, with `latest` for the newest version.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `query_params` (query, optional): Further parameters, which the app gives their meaning; each entry is sent as a query parameter of its own.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json), `500` (json), `502` (json)
    pub fn list_instance_options(&self) -> builder::ListInstanceOptions<'_> {
        builder::ListInstanceOptions::new(self)
    }
    /// List the languages that the app has texts for.
    ///
    /// Anonymous. Use the codes with `get_text_resource`.
    ///
    /// `GET /{org}/{app}/api/v1/applicationlanguages`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_languages(&self) -> builder::ListLanguages<'_> {
        builder::ListLanguages::new(self)
    }
    /// List possible start events of a process.
    ///
    /// A leftover from older versions: once the process has started the list is empty. See `get_process` for the actions of the current task.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/next`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `409` (json)
    #[deprecated]
    pub fn list_next_elements(&self) -> builder::ListNextElements<'_> {
        builder::ListNextElements::new(self)
    }
    /// List the choices of an option list.
    ///
    /// Anonymous. Option lists feed dropdowns, radio buttons and check boxes. The `Altinn-DownstreamParameters` header of the answer repeats the parameters that the list was built from. 404 for an unknown list; 502 and the like when the code list library cannot be reached.
    ///
    /// `GET /{org}/{app}/api/options/{optionsIdOrLibraryRef}`
    ///
    /// # Parameters
    ///
    /// - `options_id_or_library_ref` (path, required): Id of an option list of the app, or a published code list written as `lib**{creatorOrg}**{codeListId}**{version}`, with `latest` for the newest version.
    /// - `query_params` (query, optional): Further parameters, which the app gives their meaning; each entry is sent as a query parameter of its own.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json), `500` (json), `502` (json)
    pub fn list_options(&self) -> builder::ListOptions<'_> {
        builder::ListOptions::new(self)
    }
    /// List the parties that the user may act for.
    ///
    /// Only for people. With `allowedToInstantiateFilter` the list holds only parties of the types that the app admits.
    ///
    /// `GET /{org}/{app}/api/v1/parties`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `allowed_to_instantiate_filter` (query, optional): Set to `true` to get only parties of the types that may start an instance of this app.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401` (json)
    pub fn list_parties(&self) -> builder::ListParties<'_> {
        builder::ListParties::new(self)
    }
    /// List the data elements to be signed.
    ///
    /// In the order that the signing task gives. Fetch each with `download_data`. Newer app libraries only.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing/data-elements`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `task_id` (query, optional): A signing task other than the current one.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn list_signing_data_elements(&self) -> builder::ListSigningDataElements<'_> {
        builder::ListSigningDataElements::new(self)
    }
    /// List the organisations that the user may sign for.
    ///
    /// Organisations among those asked to sign in which the user holds a key role. Only for people (401 for others). Newer app libraries only.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing/organizations`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `task_id` (query, optional): A signing task other than the current one.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json)
    pub fn list_signing_organizations(&self) -> builder::ListSigningOrganizations<'_> {
        builder::ListSigningOrganizations::new(self)
    }
    /// List the tags of a data element.
    ///
    /// Needs read access. Tags are free labels, often used to tell attachments of one data type apart.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn list_tags(&self) -> builder::ListTags<'_> {
        builder::ListTags::new(self)
    }
    /// Look up an organisation by its number.
    ///
    /// Asks the register of legal entities through the app. 400 when there is no such organisation.
    ///
    /// `GET /{org}/{app}/api/v1/lookup/organisation/{orgNr}`
    ///
    /// # Parameters
    ///
    /// - `org_nr` (path, required): Organisation number, nine digits.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `500` (json)
    pub fn lookup_organisation(&self) -> builder::LookupOrganisation<'_> {
        builder::LookupOrganisation::new(self)
    }
    /// Look up a person by identity number and last name.
    ///
    /// Asks the population register through the app, on behalf of the logged-in user. Both values must match. The register blocks users with too many misses for a while (429).
    ///
    /// `POST /{org}/{app}/api/v1/lookup/person`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `body` (`application/json`, required): The identity number and the last name that must belong together.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403` (json), `429` (json), `500` (json)
    pub fn lookup_person(&self) -> builder::LookupPerson<'_> {
        builder::LookupPerson::new(self)
    }
    /// Change form data with JSON Patch.
    ///
    /// Changes one or more form data elements in one go and runs the calculations of the app on the result. Needs write access. The answer holds the data models as they are after the calculations and the issues of the validators that ran; keep both, for the next patch must fit them. 409 when a `test` operation fails, 422 when a patch cannot be applied.
    ///
    /// `PATCH /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `body` (`application/json`, required): The patches, each for one data element, and the validators to skip.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403` (json), `404` (json), `409` (json), `422` (json)
    pub fn patch_data(&self) -> builder::PatchData<'_> {
        builder::PatchData::new(self)
    }
    /// Change one form data element with JSON Patch.
    ///
    /// Superseded by `patch_data`, which takes several elements. Works alike, but the issues come as a map from validator to issues.
    ///
    /// `PATCH /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `body` (`application/json`, required): The patch and the validators to skip.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403` (json), `404` (json), `409` (json), `422` (json)
    #[deprecated]
    pub fn patch_data_element(&self) -> builder::PatchDataElement<'_> {
        builder::PatchDataElement::new(self)
    }
    /// Run a server action of the current task.
    ///
    /// For actions that the app defines itself, such as `sign` or a button in the form; the action must be allowed for the caller in the current task. Only people and system users may call it: an organisation token is answered 401. The answer carries the changed data models, the validation issues and what a frontend should do next. A failed action has the same answer type with `error` filled in; a process that has not started or has ended gives 409 with a plain text.
    ///
    /// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/actions`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `body` (`application/json`, required): Which action to run, with the button and the metadata that belong to it.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403`, `404` (json), `409` (json), `500` (json)
    pub fn perform_action(&self) -> builder::PerformAction<'_> {
        builder::PerformAction::new(self)
    }
    /// Go on with a step of the process that failed.
    ///
    /// Starts the workflow of the current task again where it stopped. Call it when `get_process` has the status `failed`, or when a problem recommends `resumeCurrentTask`. 409 where there is nothing to resume.
    ///
    /// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/resume`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json), `409` (json)
    pub fn resume_process(&self) -> builder::ResumeProcess<'_> {
        builder::ResumeProcess::new(self)
    }
    /// Run one step of the workflow of an instance.
    ///
    /// Internal: the workflow engine calls this with a token that the app made for the instance.
    ///
    /// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/workflow-engine-callbacks/{commandKey}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `command_key` (path, required): The step.
    /// - `body` (`application/json`, optional): Which step it is, for whom, and the state that the step before left.
    ///
    /// # Documented answers
    ///
    /// `200`
    pub fn run_workflow_command(&self) -> builder::RunWorkflowCommand<'_> {
        builder::RunWorkflowCommand::new(self)
    }
    /// Choose the party that the user acts for.
    ///
    /// For browsers: the choice goes into the `AltinnPartyId` cookie of the answer. 400 when the user cannot represent that party.
    ///
    /// `PUT /{org}/{app}/api/v1/parties/{partyId}`
    ///
    /// # Parameters
    ///
    /// - `party_id` (path, required): Party id of the owner.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (text), `400` (text), `500` (text)
    pub fn select_party(&self) -> builder::SelectParty<'_> {
        builder::SelectParty::new(self)
    }
    /// Put prefill values from a link into the browser.
    ///
    /// For browsers: answers with a page that stores the query parameters which the prefill configuration of the app allows, and then opens the app. Stateless apps pick the values up from there.
    ///
    /// `GET /{org}/{app}/set-query-params`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `400` (text)
    pub fn set_query_params(&self) -> builder::SetQueryParams<'_> {
        builder::SetQueryParams::new(self)
    }
    /// Start the process of an instance.
    ///
    /// Needs the right to instantiate. Creating an instance already starts it, so this is for the rare instance without a process; 409 when it runs already.
    ///
    /// `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/start`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `start_event` (query, optional): Id of the start event, for process definitions with more than one.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json), `409` (json), `500` (json)
    pub fn start_process(&self) -> builder::StartProcess<'_> {
        builder::StartProcess::new(self)
    }
    /// Replace a data element.
    ///
    /// Form data replaces the whole model, after which the calculations of the app run: 201 when the data was stored as sent, 200 with `changedFields` when calculations altered it. An attachment needs the Content-Disposition header. Needs write access; an element that is locked or belongs to an archived instance cannot be changed. For small changes of a form prefer `patch_data`.
    ///
    /// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `content_disposition` (header, optional): File name of an attachment, such as `attachment; filename="report.pdf"`; not used for form data.
    /// - `body` (bytes of a media type that you choose, required): The whole form data (JSON or XML) or the new bytes of the attachment; the Content-Type of the request tells which.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json), `400` (json), `403` (json), `404` (json), `409` (json)
    pub fn update_data(&self) -> builder::UpdateData<'_> {
        builder::UpdateData::new(self)
    }
    /// Set the sub-status of an instance.
    ///
    /// Only the app owner. The sub-status is shown to the end user, for example to tell that a case is being processed. A label is required.
    ///
    /// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/substatus`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `body` (`application/json`, required): The new sub-status; it replaces the old one.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403`, `404`
    pub fn update_substatus(&self) -> builder::UpdateSubstatus<'_> {
        builder::UpdateSubstatus::new(self)
    }
    /// Replace all tags of a data element.
    ///
    /// Needs write access. Duplicates are removed. Validators run, and `validationIssues` is filled, only when `ignoredValidators` is given, even if empty. Apps on older libraries do not have this operation.
    ///
    /// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    /// - `ignored_validators` (query, optional): Names of validators to skip, separated by commas.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    /// - `body` (`application/json`, required): The complete new set of tags.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn update_tags(&self) -> builder::UpdateTags<'_> {
        builder::UpdateTags::new(self)
    }
    /// Replace the metadata that users put on a data element.
    ///
    /// Needs write access. Replaces every entry. 400 for a key given twice or one that `allowedKeysForUserDefinedMetadata` of the data type leaves out.
    ///
    /// `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/user-defined-metadata`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    /// - `body` (`application/json`, required): The complete new list of entries.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403` (json)
    pub fn update_user_defined_metadata(
        &self,
    ) -> builder::UpdateUserDefinedMetadata<'_> {
        builder::UpdateUserDefinedMetadata::new(self)
    }
    /// Validate one data element.
    ///
    /// Superseded by `validate_instance`: all validators of the task run anyway and only the issues of this element are kept. A warning tells if the element belongs to another task.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerId}/{instanceId}/data/{dataGuid}/validate`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_id` (path, required): The part of the instance id after the slash.
    /// - `data_guid` (path, required): Id of the data element, from the `data` list of the instance.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    #[deprecated]
    pub fn validate_data_element(&self) -> builder::ValidateDataElement<'_> {
        builder::ValidateDataElement::new(self)
    }
    /// Validate the current task of an instance.
    ///
    /// Runs the validators of the task on form data, attachments and the instance and lists what they find; an empty list means nothing to complain about. Nothing is changed. Only issues of severity `Error` stop `advance_process`. 409 when there is no current task.
    ///
    /// `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/validate`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `instance_owner_party_id` (path, required): Party id of the instance owner: the part of the instance id before the slash.
    /// - `instance_guid` (path, required): The part of the instance id after the slash.
    /// - `ignored_validators` (query, optional): Names of validators to skip, separated by commas.
    /// - `only_incremental_validators` (query, optional): Set to `true` to skip the validators that run only when the process moves on.
    /// - `language` (query, optional): Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `403` (json), `404` (json), `409` (json), `500` (json)
    pub fn validate_instance(&self) -> builder::ValidateInstance<'_> {
        builder::ValidateInstance::new(self)
    }
    /// Check whether a party may start an instance.
    ///
    /// Only for people. Looks at the parties that the user may represent and at the party types that the app admits; further rules of the app are not tried. Starting an instance makes these checks anyway.
    ///
    /// `POST /{org}/{app}/api/v1/parties/validateInstantiation`
    ///
    /// # Parameters
    ///
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    /// - `party_id` (query, required): Party id of the owner.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `500` (text)
    #[deprecated]
    pub fn validate_instantiation(&self) -> builder::ValidateInstantiation<'_> {
        builder::ValidateInstantiation::new(self)
    }
    /// Check an address before redirecting to it.
    ///
    /// Answers with the decoded address if its host belongs to the Altinn domain of the environment, otherwise 400.
    ///
    /// `GET /{org}/{app}/api/v1/redirect`
    ///
    /// # Parameters
    ///
    /// - `url` (query, required): The address to check, in Base64.
    /// - `org` (path, required): Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
    /// - `app` (path, required): Name of the app within its organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn validate_redirect_url(&self) -> builder::ValidateRedirectUrl<'_> {
        builder::ValidateRedirectUrl::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::add_tag`](super::Client::add_tag).
    #[derive(Clone)]
    pub struct AddTag<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<::std::string::String, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddTag<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddTag)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddTag
    }
    ::altinn_runtime::extra! {
        AddTag
    }
    impl<'a> AddTag<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The tag, as a JSON string.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| "is not of the form of `String`".to_string()),
            );
            self
        }
        /// Sends `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::TagsList>,
            ::altinn_runtime::Error<answers::AddTagError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::ADD_TAG);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::string::String>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::advance_process`](super::Client::advance_process).
    #[derive(Clone)]
    pub struct AdvanceProcess<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        element_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::ProcessNext, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AdvanceProcess<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AdvanceProcess)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AdvanceProcess
    }
    ::altinn_runtime::extra! {
        AdvanceProcess
    }
    impl<'a> AdvanceProcess<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                element_id: Ok(None),
                language: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Obsolete: name the action in the body.
        pub fn element_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.element_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The action and the organisation acted for; an empty object means the default action of the task.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ProcessNext>,
            <V as ::std::convert::TryInto<
                types::ProcessNext,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `ProcessNext` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ProcessNext,
            ) -> types::builder::ProcessNext,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/next`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AppProcessState>,
            ::altinn_runtime::Error<answers::AdvanceProcessError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                element_id,
                language,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::ADVANCE_PROCESS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("elementId", element_id);
            call.query("language", language);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ProcessNext>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::calculate_anonymous_data`](super::Client::calculate_anonymous_data).
    pub struct CalculateAnonymousData<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        data_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        include_row_id: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CalculateAnonymousData<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CalculateAnonymousData)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CalculateAnonymousData
    }
    impl<'a> CalculateAnonymousData<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                data_type: Err("was not given".to_string()),
                include_row_id: Ok(None),
                language: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the data type, from the application metadata.
        pub fn data_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.data_type = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether rows of repeating groups carry the `altinnRowId` that patches and subforms refer to.
        pub fn include_row_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_row_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The form data as JSON or XML; the Content-Type of the request tells which.
        ///
        /// Sent as bytes of a media type that you choose.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /{org}/{app}/v1/data/anonymous`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::serde_json::Value>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                data_type,
                include_row_id,
                language,
                org,
                app,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::CALCULATE_ANONYMOUS_DATA);
            call.options(options);
            call.query("dataType", data_type);
            call.query("includeRowId", include_row_id);
            call.query("language", language);
            call.path("org", org);
            call.path("app", app);
            call.raw(body, true);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::calculate_stateless_data`](super::Client::calculate_stateless_data).
    pub struct CalculateStatelessData<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        data_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        include_row_id: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CalculateStatelessData<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CalculateStatelessData)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CalculateStatelessData
    }
    impl<'a> CalculateStatelessData<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                data_type: Err("was not given".to_string()),
                include_row_id: Ok(None),
                language: Ok(None),
                party: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the data type, from the application metadata.
        pub fn data_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.data_type = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether rows of repeating groups carry the `altinnRowId` that patches and subforms refer to.
        pub fn include_row_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_row_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The party to act for, as `partyid:` with a party id, `org:` with an organisation number or `person:` with a national identity number; without it the party of the token.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The form data as JSON or XML; the Content-Type of the request tells which.
        ///
        /// Sent as bytes of a media type that you choose.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /{org}/{app}/v1/data`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::serde_json::Value>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                org,
                app,
                data_type,
                party,
                include_row_id,
                language,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::CALCULATE_STATELESS_DATA);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.query("dataType", data_type);
            call.header("party", party);
            call.query("includeRowId", include_row_id);
            call.query("language", language);
            call.raw(body, true);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::call_external_api`](super::Client::call_external_api).
    #[derive(Clone)]
    pub struct CallExternalApi<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        external_api_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        query_params: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CallExternalApi<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CallExternalApi)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CallExternalApi
    }
    impl<'a> CallExternalApi<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                external_api_id: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                query_params: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the external API, from `externalApiIds` of the application metadata.
        pub fn external_api_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.external_api_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Further parameters, which the app gives their meaning; each entry is sent as a query parameter of its own.
        pub fn query_params<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Value>,
        {
            self.query_params = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Value`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/api/external/{externalApiId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::serde_json::Value>,
            ::altinn_runtime::Error<answers::CallExternalApiError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                external_api_id,
                query_params,
                org,
                app,
                options,
            } = self;
            let mut call = client.core.call(&operations::CALL_EXTERNAL_API);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("externalApiId", external_api_id);
            call.query("queryParams", query_params);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::complete_instance`](super::Client::complete_instance).
    #[derive(Clone)]
    pub struct CompleteInstance<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CompleteInstance<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CompleteInstance)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CompleteInstance
    }
    impl<'a> CompleteInstance<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/complete`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                org,
                app,
                options,
            } = self;
            let mut call = client.core.call(&operations::COMPLETE_INSTANCE);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::complete_process`](super::Client::complete_process).
    #[derive(Clone)]
    pub struct CompleteProcess<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CompleteProcess<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CompleteProcess)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CompleteProcess
    }
    impl<'a> CompleteProcess<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/completeProcess`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AppProcessState>,
            ::altinn_runtime::Error<answers::CompleteProcessError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                language,
                options,
            } = self;
            let mut call = client.core.call(&operations::COMPLETE_PROCESS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_data`](super::Client::create_data).
    pub struct CreateData<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        ignored_validators: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
    impl ::std::fmt::Debug for CreateData<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateData)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateData
    }
    impl<'a> CreateData<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_type: Err("was not given".to_string()),
                ignored_validators: Ok(None),
                language: Ok(None),
                content_disposition: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data type to create, from the application metadata.
        pub fn data_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.data_type = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Names of validators to skip, separated by commas.
        pub fn ignored_validators<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.ignored_validators = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// File name of an attachment, such as `attachment; filename="report.pdf"`; not used for form data.
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
        /// The form data (JSON or XML) or the bytes of the attachment; the Content-Type of the request tells which. Attachments must not be empty.
        ///
        /// Sent as bytes of a media type that you choose.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/type/{dataType}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataPostResponse>,
            ::altinn_runtime::Error<answers::CreateDataError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_type,
                ignored_validators,
                language,
                content_disposition,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::CREATE_DATA);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataType", data_type);
            call.query("ignoredValidators", ignored_validators);
            call.query("language", language);
            call.header("Content-Disposition", content_disposition);
            call.raw(body, true);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_data_legacy`](super::Client::create_data_legacy).
    pub struct CreateDataLegacy<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        content_disposition: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateDataLegacy<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateDataLegacy)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateDataLegacy
    }
    impl<'a> CreateDataLegacy<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_type: Err("was not given".to_string()),
                content_disposition: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data type, from the application metadata.
        pub fn data_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.data_type = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// File name of an attachment, such as `attachment; filename="report.pdf"`; not used for form data.
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
        /// The form data (JSON or XML) or the bytes of the attachment; the Content-Type of the request tells which.
        ///
        /// Sent as bytes of a media type that you choose.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataElement>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_type,
                content_disposition,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::CREATE_DATA_LEGACY);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("dataType", data_type);
            call.header("Content-Disposition", content_disposition);
            call.raw(body, true);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_instance`](super::Client::create_instance).
    #[derive(Clone)]
    pub struct CreateInstance<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InstantiationInstance,
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
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                language: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Owner, dates, prefill and notification of the new instance.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InstantiationInstance>,
            <V as ::std::convert::TryInto<
                types::InstantiationInstance,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InstantiationInstance` for body failed: {}",
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
                types::builder::InstantiationInstance,
            ) -> types::builder::InstantiationInstance,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /{org}/{app}/instances/create`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceResponse>,
            ::altinn_runtime::Error<answers::CreateInstanceError>,
        > {
            let Self { client, org, app, language, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_INSTANCE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.query("language", language);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InstantiationInstance>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_instance_with_data`](super::Client::create_instance_with_data).
    pub struct CreateInstanceWithData<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<::altinn_runtime::Body>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateInstanceWithData<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateInstanceWithData)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateInstanceWithData
    }
    impl<'a> CreateInstanceWithData<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Ok(None),
                language: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the owner of the new instance; leave it out when the body names the owner.
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
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Either multipart/form-data with its boundary in the Content-Type, or one `Instance` as application/json.
        ///
        /// Sent as bytes of a media type that you choose.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `POST /{org}/{app}/instances`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceResponse>,
            ::altinn_runtime::Error<answers::CreateInstanceWithDataError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                language,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::CREATE_INSTANCE_WITH_DATA);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.query("instanceOwnerPartyId", instance_owner_party_id);
            call.query("language", language);
            call.raw(body, true);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_data`](super::Client::delete_data).
    #[derive(Clone)]
    pub struct DeleteData<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        ignored_validators: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteData<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteData)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteData
    }
    impl<'a> DeleteData<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                ignored_validators: Ok(None),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Names of validators to skip, separated by commas.
        pub fn ignored_validators<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.ignored_validators = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataDeleteResponse>,
            ::altinn_runtime::Error<answers::DeleteDataError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                ignored_validators,
                language,
                options,
            } = self;
            let mut call = client.core.call(&operations::DELETE_DATA);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.query("ignoredValidators", ignored_validators);
            call.query("language", language);
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
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
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
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                hard: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether to delete beyond recovery.
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
        /// Sends `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                hard,
                org,
                app,
                options,
            } = self;
            let mut call = client.core.call(&operations::DELETE_INSTANCE);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("hard", hard);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_tag`](super::Client::delete_tag).
    #[derive(Clone)]
    pub struct DeleteTag<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        tag: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteTag<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteTag)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteTag
    }
    impl<'a> DeleteTag<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                tag: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The tag to remove, spelt as it is listed.
        pub fn tag<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.tag = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags/{tag}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteTagError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                tag,
                options,
            } = self;
            let mut call = client.core.call(&operations::DELETE_TAG);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.path("tag", tag);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::download_data`](super::Client::download_data).
    #[derive(Clone)]
    pub struct DownloadData<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        include_row_id: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DownloadData<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DownloadData)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DownloadData
    }
    impl<'a> DownloadData<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                include_row_id: Ok(None),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Whether rows of repeating groups carry the `altinnRowId` that patches and subforms refer to.
        pub fn include_row_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_row_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<answers::DownloadDataError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                include_row_id,
                language,
                options,
            } = self;
            let mut call = client.core.call(&operations::DOWNLOAD_DATA);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.query("includeRowId", include_row_id);
            call.query("language", language);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_anonymous_data`](super::Client::get_anonymous_data).
    #[derive(Clone)]
    pub struct GetAnonymousData<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        data_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        include_row_id: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAnonymousData<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAnonymousData)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAnonymousData
    }
    impl<'a> GetAnonymousData<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                data_type: Err("was not given".to_string()),
                include_row_id: Ok(None),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the data type, from the application metadata.
        pub fn data_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.data_type = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether rows of repeating groups carry the `altinnRowId` that patches and subforms refer to.
        pub fn include_row_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_row_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/v1/data/anonymous`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::serde_json::Value>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                data_type,
                include_row_id,
                language,
                org,
                app,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_ANONYMOUS_DATA);
            call.options(options);
            call.query("dataType", data_type);
            call.query("includeRowId", include_row_id);
            call.query("language", language);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_application_metadata`](super::Client::get_application_metadata).
    #[derive(Clone)]
    pub struct GetApplicationMetadata<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        check_org_app: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetApplicationMetadata<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetApplicationMetadata)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetApplicationMetadata
    }
    impl<'a> GetApplicationMetadata<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                check_org_app: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Set to `false` to get an answer even if the server runs another app than the one in the path.
        pub fn check_org_app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.check_org_app = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/v1/applicationmetadata`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ApplicationMetadata>,
            ::altinn_runtime::Error<answers::GetApplicationMetadataError>,
        > {
            let Self { client, org, app, check_org_app, options } = self;
            let mut call = client.core.call(&operations::GET_APPLICATION_METADATA);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.query("checkOrgApp", check_org_app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_application_settings`](super::Client::get_application_settings).
    #[derive(Clone)]
    pub struct GetApplicationSettings<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetApplicationSettings<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetApplicationSettings)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetApplicationSettings
    }
    impl<'a> GetApplicationSettings<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/v1/applicationsettings`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::GET_APPLICATION_SETTINGS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_authorization_policy`](super::Client::get_authorization_policy).
    #[derive(Clone)]
    pub struct GetAuthorizationPolicy<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAuthorizationPolicy<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAuthorizationPolicy)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAuthorizationPolicy
    }
    impl<'a> GetAuthorizationPolicy<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/v1/meta/authorizationpolicy`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<answers::GetAuthorizationPolicyError>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::GET_AUTHORIZATION_POLICY);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_current_party`](super::Client::get_current_party).
    #[derive(Clone)]
    pub struct GetCurrentParty<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        return_party_object: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetCurrentParty<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetCurrentParty)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetCurrentParty
    }
    impl<'a> GetCurrentParty<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                return_party_object: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Set to `true` to get the party and not only its id.
        pub fn return_party_object<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.return_party_object = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/authorization/parties/current`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::CurrentParty>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, return_party_object, org, app, options } = self;
            let mut call = client.core.call(&operations::GET_CURRENT_PARTY);
            call.options(options);
            call.query("returnPartyObject", return_party_object);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_data_list`](super::Client::get_data_list).
    #[derive(Clone)]
    pub struct GetDataList<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        query_params: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetDataList<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetDataList)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetDataList
    }
    impl<'a> GetDataList<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                language: Ok(None),
                query_params: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the data list, as the app registers it.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Further parameters, which the app gives their meaning; each entry is sent as a query parameter of its own.
        pub fn query_params<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Value>,
        {
            self.query_params = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Value`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/datalists/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataList>,
            ::altinn_runtime::Error<answers::GetDataListError>,
        > {
            let Self { client, id, query_params, language, org, app, options } = self;
            let mut call = client.core.call(&operations::GET_DATA_LIST);
            call.options(options);
            call.path("id", id);
            call.query("queryParams", query_params);
            call.query("language", language);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_enriched_instance`](super::Client::get_enriched_instance).
    #[derive(Clone)]
    pub struct GetEnrichedInstance<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        include_workflow_status: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetEnrichedInstance<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetEnrichedInstance)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetEnrichedInstance
    }
    impl<'a> GetEnrichedInstance<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                include_workflow_status: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// False leaves `workflow` out and saves a question to the workflow engine.
        pub fn include_workflow_status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_workflow_status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/enriched`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::EnrichedInstanceResponse>,
            ::altinn_runtime::Error<answers::GetEnrichedInstanceError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                include_workflow_status,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_ENRICHED_INSTANCE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("includeWorkflowStatus", include_workflow_status);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_file_scan_result`](super::Client::get_file_scan_result).
    #[derive(Clone)]
    pub struct GetFileScanResult<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetFileScanResult<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetFileScanResult)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetFileScanResult
    }
    impl<'a> GetFileScanResult<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/filescanresult`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceFileScanResult>,
            ::altinn_runtime::Error<answers::GetFileScanResultError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_FILE_SCAN_RESULT);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_footer`](super::Client::get_footer).
    #[derive(Clone)]
    pub struct GetFooter<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetFooter<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetFooter)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetFooter
    }
    impl<'a> GetFooter<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/v1/footer`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::GET_FOOTER);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.text_answer().await
        }
    }
    /// Builder of [`Client::get_form_bootstrap`](super::Client::get_form_bootstrap).
    #[derive(Clone)]
    pub struct GetFormBootstrap<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        ui_folder: ::std::result::Result<::std::string::String, ::std::string::String>,
        data_element_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        pdf: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetFormBootstrap<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetFormBootstrap)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetFormBootstrap
    }
    impl<'a> GetFormBootstrap<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                ui_folder: Err("was not given".to_string()),
                data_element_id: Ok(None),
                language: Ok(None),
                pdf: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Folder of layouts: the id of the task, or of a subform or stateless form.
        pub fn ui_folder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.ui_folder = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The data element of a subform; without it the main data of the task.
        pub fn data_element_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.data_element_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Leaves validation out, as for a page that is printed.
        pub fn pdf<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.pdf = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/bootstrap-form/{uiFolder}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::FormBootstrapResponse>,
            ::altinn_runtime::Error<answers::GetFormBootstrapError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                ui_folder,
                data_element_id,
                pdf,
                language,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_FORM_BOOTSTRAP);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("uiFolder", ui_folder);
            call.query("dataElementId", data_element_id);
            call.query("pdf", pdf);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_form_page`](super::Client::get_form_page).
    #[derive(Clone)]
    pub struct GetFormPage<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        party_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        rest: ::std::result::Result<::std::string::String, ::std::string::String>,
        dont_choose_reportee: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        lang: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        return_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetFormPage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetFormPage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetFormPage
    }
    impl<'a> GetFormPage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                rest: Err("was not given".to_string()),
                dont_choose_reportee: Ok(None),
                lang: Ok(None),
                return_url: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the owner.
        pub fn party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Task and page.
        pub fn rest<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.rest = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Set to `true` to skip the choice of party after login.
        pub fn dont_choose_reportee<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.dont_choose_reportee = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Language of the texts, two letters.
        pub fn lang<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.lang = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where the frontend leads back to; it is checked against the host.
        pub fn return_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.return_url = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instance/{partyId}/{instanceGuid}/{rest}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                dont_choose_reportee,
                return_url,
                lang,
                org,
                app,
                party_id,
                instance_guid,
                rest,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_FORM_PAGE);
            call.options(options);
            call.query("dontChooseReportee", dont_choose_reportee);
            call.query("returnUrl", return_url);
            call.query("lang", lang);
            call.path("org", org);
            call.path("app", app);
            call.path("partyId", party_id);
            call.path("instanceGuid", instance_guid);
            call.path("rest", rest);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_home_page`](super::Client::get_home_page).
    #[derive(Clone)]
    pub struct GetHomePage<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        dont_choose_reportee: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        lang: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        return_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetHomePage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetHomePage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetHomePage
    }
    impl<'a> GetHomePage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                dont_choose_reportee: Ok(None),
                lang: Ok(None),
                return_url: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Set to `true` to skip the choice of party after login.
        pub fn dont_choose_reportee<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.dont_choose_reportee = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Language of the texts, two letters.
        pub fn lang<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.lang = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where the frontend leads back to; it is checked against the host.
        pub fn return_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.return_url = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                dont_choose_reportee,
                return_url,
                lang,
                org,
                app,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_HOME_PAGE);
            call.options(options);
            call.query("dontChooseReportee", dont_choose_reportee);
            call.query("returnUrl", return_url);
            call.query("lang", lang);
            call.path("org", org);
            call.path("app", app);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_instance`](super::Client::get_instance).
    #[derive(Clone)]
    pub struct GetInstance<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
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
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceResponse>,
            ::altinn_runtime::Error<answers::GetInstanceError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_INSTANCE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_instance_data_list`](super::Client::get_instance_data_list).
    #[derive(Clone)]
    pub struct GetInstanceDataList<'a> {
        client: &'a super::Client,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        query_params: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetInstanceDataList<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetInstanceDataList)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetInstanceDataList
    }
    impl<'a> GetInstanceDataList<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                id: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                language: Ok(None),
                query_params: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data list, as the app registers it.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Further parameters, which the app gives their meaning; each entry is sent as a query parameter of its own.
        pub fn query_params<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Value>,
        {
            self.query_params = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Value`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/datalists/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataList>,
            ::altinn_runtime::Error<answers::GetInstanceDataListError>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                id,
                query_params,
                language,
                org,
                app,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_INSTANCE_DATA_LIST);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("id", id);
            call.query("queryParams", query_params);
            call.query("language", language);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_instance_page`](super::Client::get_instance_page).
    #[derive(Clone)]
    pub struct GetInstancePage<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        party_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        dont_choose_reportee: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        lang: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        return_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetInstancePage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetInstancePage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetInstancePage
    }
    impl<'a> GetInstancePage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                dont_choose_reportee: Ok(None),
                lang: Ok(None),
                return_url: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the owner.
        pub fn party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Set to `true` to skip the choice of party after login.
        pub fn dont_choose_reportee<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.dont_choose_reportee = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Language of the texts, two letters.
        pub fn lang<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.lang = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where the frontend leads back to; it is checked against the host.
        pub fn return_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.return_url = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instance/{partyId}/{instanceGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                dont_choose_reportee,
                return_url,
                lang,
                org,
                app,
                party_id,
                instance_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_INSTANCE_PAGE);
            call.options(options);
            call.query("dontChooseReportee", dont_choose_reportee);
            call.query("returnUrl", return_url);
            call.query("lang", lang);
            call.path("org", org);
            call.path("app", app);
            call.path("partyId", party_id);
            call.path("instanceGuid", instance_guid);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_instance_selection_page`](super::Client::get_instance_selection_page).
    #[derive(Clone)]
    pub struct GetInstanceSelectionPage<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        dont_choose_reportee: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        lang: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        return_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetInstanceSelectionPage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetInstanceSelectionPage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetInstanceSelectionPage
    }
    impl<'a> GetInstanceSelectionPage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                dont_choose_reportee: Ok(None),
                lang: Ok(None),
                return_url: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Set to `true` to skip the choice of party after login.
        pub fn dont_choose_reportee<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.dont_choose_reportee = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Language of the texts, two letters.
        pub fn lang<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.lang = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where the frontend leads back to; it is checked against the host.
        pub fn return_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.return_url = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instance-selection`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                dont_choose_reportee,
                return_url,
                lang,
                org,
                app,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_INSTANCE_SELECTION_PAGE);
            call.options(options);
            call.query("dontChooseReportee", dont_choose_reportee);
            call.query("returnUrl", return_url);
            call.query("lang", lang);
            call.path("org", org);
            call.path("app", app);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_json_schema`](super::Client::get_json_schema).
    #[derive(Clone)]
    pub struct GetJsonSchema<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetJsonSchema<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetJsonSchema)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetJsonSchema
    }
    impl<'a> GetJsonSchema<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the data type whose model is wanted.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/jsonschema/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, org, app, options } = self;
            let mut call = client.core.call(&operations::GET_JSON_SCHEMA);
            call.options(options);
            call.path("id", id);
            call.path("org", org);
            call.path("app", app);
            call.text_answer().await
        }
    }
    /// Builder of [`Client::get_layout_sets`](super::Client::get_layout_sets).
    #[derive(Clone)]
    pub struct GetLayoutSets<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetLayoutSets<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetLayoutSets)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetLayoutSets
    }
    impl<'a> GetLayoutSets<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/layoutsets`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::GET_LAYOUT_SETS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.text_answer().await
        }
    }
    /// Builder of [`Client::get_layout_settings`](super::Client::get_layout_settings).
    #[derive(Clone)]
    pub struct GetLayoutSettings<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetLayoutSettings<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetLayoutSettings)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetLayoutSettings
    }
    impl<'a> GetLayoutSettings<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the layout set, from `get_layout_sets`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/layoutsettings/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, org, app, id, options } = self;
            let mut call = client.core.call(&operations::GET_LAYOUT_SETTINGS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("id", id);
            call.text_answer().await
        }
    }
    /// Builder of [`Client::get_layouts`](super::Client::get_layouts).
    #[derive(Clone)]
    pub struct GetLayouts<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetLayouts<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetLayouts)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetLayouts
    }
    impl<'a> GetLayouts<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the layout set, from `get_layout_sets`.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/layouts/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, org, app, id, options } = self;
            let mut call = client.core.call(&operations::GET_LAYOUTS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("id", id);
            call.text_answer().await
        }
    }
    /// Builder of [`Client::get_numbered_page`](super::Client::get_numbered_page).
    #[derive(Clone)]
    pub struct GetNumberedPage<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        page_name: ::std::result::Result<::std::string::String, ::std::string::String>,
        dont_choose_reportee: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        lang: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        return_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetNumberedPage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetNumberedPage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetNumberedPage
    }
    impl<'a> GetNumberedPage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                page_name: Err("was not given".to_string()),
                dont_choose_reportee: Ok(None),
                lang: Ok(None),
                return_url: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the page.
        pub fn page_name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.page_name = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Set to `true` to skip the choice of party after login.
        pub fn dont_choose_reportee<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.dont_choose_reportee = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Language of the texts, two letters.
        pub fn lang<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.lang = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where the frontend leads back to; it is checked against the host.
        pub fn return_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.return_url = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/{pageName}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                dont_choose_reportee,
                return_url,
                lang,
                org,
                app,
                page_name,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_NUMBERED_PAGE);
            call.options(options);
            call.query("dontChooseReportee", dont_choose_reportee);
            call.query("returnUrl", return_url);
            call.query("lang", lang);
            call.path("org", org);
            call.path("app", app);
            call.path("pageName", page_name);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_order_details`](super::Client::get_order_details).
    #[derive(Clone)]
    pub struct GetOrderDetails<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOrderDetails<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOrderDetails)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOrderDetails
    }
    impl<'a> GetOrderDetails<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/payment/order-details`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::OrderDetails>,
            ::altinn_runtime::Error<answers::GetOrderDetailsError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                language,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_ORDER_DETAILS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_party_error_page`](super::Client::get_party_error_page).
    #[derive(Clone)]
    pub struct GetPartyErrorPage<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        error_code: ::std::result::Result<::std::string::String, ::std::string::String>,
        dont_choose_reportee: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        lang: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        return_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetPartyErrorPage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetPartyErrorPage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetPartyErrorPage
    }
    impl<'a> GetPartyErrorPage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                error_code: Err("was not given".to_string()),
                dont_choose_reportee: Ok(None),
                lang: Ok(None),
                return_url: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Why another party has to be chosen.
        pub fn error_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.error_code = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Set to `true` to skip the choice of party after login.
        pub fn dont_choose_reportee<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.dont_choose_reportee = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Language of the texts, two letters.
        pub fn lang<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.lang = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where the frontend leads back to; it is checked against the host.
        pub fn return_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.return_url = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/party-selection/{errorCode}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                dont_choose_reportee,
                return_url,
                lang,
                org,
                app,
                error_code,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_PARTY_ERROR_PAGE);
            call.options(options);
            call.query("dontChooseReportee", dont_choose_reportee);
            call.query("returnUrl", return_url);
            call.query("lang", lang);
            call.path("org", org);
            call.path("app", app);
            call.path("errorCode", error_code);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_party_selection_page`](super::Client::get_party_selection_page).
    #[derive(Clone)]
    pub struct GetPartySelectionPage<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        dont_choose_reportee: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        lang: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        return_url: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetPartySelectionPage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetPartySelectionPage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetPartySelectionPage
    }
    impl<'a> GetPartySelectionPage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                dont_choose_reportee: Ok(None),
                lang: Ok(None),
                return_url: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Set to `true` to skip the choice of party after login.
        pub fn dont_choose_reportee<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.dont_choose_reportee = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Language of the texts, two letters.
        pub fn lang<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.lang = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where the frontend leads back to; it is checked against the host.
        pub fn return_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.return_url = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/party-selection`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                dont_choose_reportee,
                return_url,
                lang,
                org,
                app,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_PARTY_SELECTION_PAGE);
            call.options(options);
            call.query("dontChooseReportee", dont_choose_reportee);
            call.query("returnUrl", return_url);
            call.query("lang", lang);
            call.path("org", org);
            call.path("app", app);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_payment`](super::Client::get_payment).
    #[derive(Clone)]
    pub struct GetPayment<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        task_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetPayment<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetPayment)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetPayment
    }
    impl<'a> GetPayment<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                language: Ok(None),
                task_id: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// A payment task that the process has already left, to see how it ended.
        pub fn task_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.task_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/payment`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PaymentInformation>,
            ::altinn_runtime::Error<answers::GetPaymentError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                language,
                task_id,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_PAYMENT);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("language", language);
            call.query("taskId", task_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_pdf_format`](super::Client::get_pdf_format).
    #[derive(Clone)]
    pub struct GetPdfFormat<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetPdfFormat<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetPdfFormat)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetPdfFormat
    }
    impl<'a> GetPdfFormat<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/pdf/format`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PdfFormat>,
            ::altinn_runtime::Error<answers::GetPdfFormatError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_PDF_FORMAT);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_process`](super::Client::get_process).
    #[derive(Clone)]
    pub struct GetProcess<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        include_workflow_status: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetProcess<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetProcess)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetProcess
    }
    impl<'a> GetProcess<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                include_workflow_status: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// False leaves `workflow` out and saves a question to the workflow engine.
        pub fn include_workflow_status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_workflow_status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AppProcessState>,
            ::altinn_runtime::Error<answers::GetProcessError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                include_workflow_status,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_PROCESS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("includeWorkflowStatus", include_workflow_status);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_process_definition`](super::Client::get_process_definition).
    #[derive(Clone)]
    pub struct GetProcessDefinition<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetProcessDefinition<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetProcessDefinition)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetProcessDefinition
    }
    impl<'a> GetProcessDefinition<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/v1/meta/process`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<answers::GetProcessDefinitionError>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::GET_PROCESS_DEFINITION);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.stream_answer().await
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
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
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
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/history`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ProcessHistoryList>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                instance_owner_party_id,
                instance_guid,
                org,
                app,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_PROCESS_HISTORY);
            call.options(options);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_signing_state`](super::Client::get_signing_state).
    #[derive(Clone)]
    pub struct GetSigningState<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        task_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSigningState<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSigningState)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSigningState
    }
    impl<'a> GetSigningState<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                language: Ok(None),
                task_id: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// A signing task other than the current one.
        pub fn task_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.task_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SigningStateResponse>,
            ::altinn_runtime::Error<answers::GetSigningStateError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                language,
                task_id,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_SIGNING_STATE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("language", language);
            call.query("taskId", task_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_stateless_data`](super::Client::get_stateless_data).
    #[derive(Clone)]
    pub struct GetStatelessData<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        data_type: ::std::result::Result<::std::string::String, ::std::string::String>,
        include_row_id: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prefill: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetStatelessData<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetStatelessData)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetStatelessData
    }
    impl<'a> GetStatelessData<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                data_type: Err("was not given".to_string()),
                include_row_id: Ok(None),
                language: Ok(None),
                prefill: Ok(None),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the data type, from the application metadata.
        pub fn data_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.data_type = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether rows of repeating groups carry the `altinnRowId` that patches and subforms refer to.
        pub fn include_row_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_row_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// JSON object with texts to fill in, for the default data type or by data type; only what its prefill configuration allows is taken.
        pub fn prefill<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.prefill = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The party to act for, as `partyid:` with a party id, `org:` with an organisation number or `person:` with a national identity number; without it the party of the token.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/v1/data`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::serde_json::Value>,
            ::altinn_runtime::Error<answers::GetStatelessDataError>,
        > {
            let Self {
                client,
                org,
                app,
                data_type,
                party,
                prefill,
                include_row_id,
                language,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_STATELESS_DATA);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.query("dataType", data_type);
            call.header("party", party);
            call.query("prefill", prefill);
            call.query("includeRowId", include_row_id);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_stateless_form_bootstrap`](super::Client::get_stateless_form_bootstrap).
    #[derive(Clone)]
    pub struct GetStatelessFormBootstrap<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        ui_folder: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        prefill: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetStatelessFormBootstrap<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetStatelessFormBootstrap)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetStatelessFormBootstrap
    }
    impl<'a> GetStatelessFormBootstrap<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                ui_folder: Err("was not given".to_string()),
                language: Ok(None),
                prefill: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Folder of layouts: the id of the task, or of a subform or stateless form.
        pub fn ui_folder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.ui_folder = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// JSON object with texts to fill in, for the default data type or by data type; only what its prefill configuration allows is taken.
        pub fn prefill<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.prefill = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/bootstrap-form/{uiFolder}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::FormBootstrapResponse>,
            ::altinn_runtime::Error<answers::GetStatelessFormBootstrapError>,
        > {
            let Self { client, org, app, ui_folder, language, prefill, options } = self;
            let mut call = client.core.call(&operations::GET_STATELESS_FORM_BOOTSTRAP);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("uiFolder", ui_folder);
            call.query("language", language);
            call.query("prefill", prefill);
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
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter language code, such as `nb`, `nn` or `en`.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/v1/texts/{language}`.
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
    /// Builder of [`Client::get_user_defined_metadata`](super::Client::get_user_defined_metadata).
    #[derive(Clone)]
    pub struct GetUserDefinedMetadata<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetUserDefinedMetadata<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetUserDefinedMetadata)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetUserDefinedMetadata
    }
    impl<'a> GetUserDefinedMetadata<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/user-defined-metadata`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::UserDefinedMetadata>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_USER_DEFINED_METADATA);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_user_profile`](super::Client::get_user_profile).
    #[derive(Clone)]
    pub struct GetUserProfile<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetUserProfile<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetUserProfile)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetUserProfile
    }
    impl<'a> GetUserProfile<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/v1/profile/user`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::UserProfile>,
            ::altinn_runtime::Error<answers::GetUserProfileError>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::GET_USER_PROFILE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_validation_configuration`](super::Client::get_validation_configuration).
    #[derive(Clone)]
    pub struct GetValidationConfiguration<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        data_type_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetValidationConfiguration<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetValidationConfiguration))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetValidationConfiguration
    }
    impl<'a> GetValidationConfiguration<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                data_type_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Data type to get the validations for, from the application metadata.
        pub fn data_type_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.data_type_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/validationconfig/{dataTypeId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, org, app, data_type_id, options } = self;
            let mut call = client.core.call(&operations::GET_VALIDATION_CONFIGURATION);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("dataTypeId", data_type_id);
            call.text_answer().await
        }
    }
    /// Builder of [`Client::get_xsd_schema`](super::Client::get_xsd_schema).
    #[derive(Clone)]
    pub struct GetXsdSchema<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetXsdSchema<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetXsdSchema)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetXsdSchema
    }
    impl<'a> GetXsdSchema<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the data type whose model is wanted.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/xsdschema/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<answers::GetXsdSchemaError>,
        > {
            let Self { client, id, org, app, options } = self;
            let mut call = client.core.call(&operations::GET_XSD_SCHEMA);
            call.options(options);
            call.path("id", id);
            call.path("org", org);
            call.path("app", app);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::invalidate_cookie`](super::Client::invalidate_cookie).
    #[derive(Clone)]
    pub struct InvalidateCookie<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for InvalidateCookie<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(InvalidateCookie)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        InvalidateCookie
    }
    impl<'a> InvalidateCookie<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `PUT /{org}/{app}/api/Authentication/invalidatecookie`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::INVALIDATE_COOKIE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::keep_alive`](super::Client::keep_alive).
    #[derive(Clone)]
    pub struct KeepAlive<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for KeepAlive<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(KeepAlive)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        KeepAlive
    }
    impl<'a> KeepAlive<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/Authentication/keepAlive`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::KEEP_ALIVE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::list_active_instances`](super::Client::list_active_instances).
    #[derive(Clone)]
    pub struct ListActiveInstances<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListActiveInstances<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListActiveInstances)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListActiveInstances
    }
    impl<'a> ListActiveInstances<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/active`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SimpleInstance>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, org, app, instance_owner_party_id, options } = self;
            let mut call = client.core.call(&operations::LIST_ACTIVE_INSTANCES);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_instance_options`](super::Client::list_instance_options).
    #[derive(Clone)]
    pub struct ListInstanceOptions<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options_id_or_library_ref: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        query_params: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListInstanceOptions<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListInstanceOptions)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListInstanceOptions
    }
    impl<'a> ListInstanceOptions<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                options_id_or_library_ref: Err("was not given".to_string()),
                language: Ok(None),
                query_params: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of an option list of the app, or a published code list written as `lib**{creatorOrg}**{codeListId}**{version}`, with `latest` for the newest version.
        pub fn options_id_or_library_ref<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.options_id_or_library_ref = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Further parameters, which the app gives their meaning; each entry is sent as a query parameter of its own.
        pub fn query_params<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Value>,
        {
            self.query_params = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Value`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/options/{optionsIdOrLibraryRef}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::AppOption>>,
            ::altinn_runtime::Error<answers::ListInstanceOptionsError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                options_id_or_library_ref,
                language,
                query_params,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_INSTANCE_OPTIONS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("optionsIdOrLibraryRef", options_id_or_library_ref);
            call.query("language", language);
            call.query("queryParams", query_params);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_languages`](super::Client::list_languages).
    #[derive(Clone)]
    pub struct ListLanguages<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListLanguages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListLanguages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListLanguages
    }
    impl<'a> ListLanguages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/v1/applicationlanguages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ApplicationLanguage>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::LIST_LANGUAGES);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_next_elements`](super::Client::list_next_elements).
    #[derive(Clone)]
    pub struct ListNextElements<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListNextElements<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListNextElements)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListNextElements
    }
    impl<'a> ListNextElements<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/next`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<::std::string::String>>,
            ::altinn_runtime::Error<answers::ListNextElementsError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_NEXT_ELEMENTS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_options`](super::Client::list_options).
    #[derive(Clone)]
    pub struct ListOptions<'a> {
        client: &'a super::Client,
        options_id_or_library_ref: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        query_params: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListOptions<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListOptions)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListOptions
    }
    impl<'a> ListOptions<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options_id_or_library_ref: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                language: Ok(None),
                query_params: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of an option list of the app, or a published code list written as `lib**{creatorOrg}**{codeListId}**{version}`, with `latest` for the newest version.
        pub fn options_id_or_library_ref<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.options_id_or_library_ref = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Further parameters, which the app gives their meaning; each entry is sent as a query parameter of its own.
        pub fn query_params<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::serde_json::Value>,
        {
            self.query_params = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Value`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/options/{optionsIdOrLibraryRef}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::AppOption>>,
            ::altinn_runtime::Error<answers::ListOptionsError>,
        > {
            let Self {
                client,
                options_id_or_library_ref,
                query_params,
                language,
                org,
                app,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_OPTIONS);
            call.options(options);
            call.path("optionsIdOrLibraryRef", options_id_or_library_ref);
            call.query("queryParams", query_params);
            call.query("language", language);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_parties`](super::Client::list_parties).
    #[derive(Clone)]
    pub struct ListParties<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        allowed_to_instantiate_filter: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
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
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                allowed_to_instantiate_filter: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Set to `true` to get only parties of the types that may start an instance of this app.
        pub fn allowed_to_instantiate_filter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.allowed_to_instantiate_filter = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/v1/parties`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Party>>,
            ::altinn_runtime::Error<answers::ListPartiesError>,
        > {
            let Self { client, org, app, allowed_to_instantiate_filter, options } = self;
            let mut call = client.core.call(&operations::LIST_PARTIES);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.query("allowedToInstantiateFilter", allowed_to_instantiate_filter);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_signing_data_elements`](super::Client::list_signing_data_elements).
    #[derive(Clone)]
    pub struct ListSigningDataElements<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        task_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSigningDataElements<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSigningDataElements)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSigningDataElements
    }
    impl<'a> ListSigningDataElements<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                language: Ok(None),
                task_id: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// A signing task other than the current one.
        pub fn task_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.task_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing/data-elements`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SigningDataElementsResponse>,
            ::altinn_runtime::Error<answers::ListSigningDataElementsError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                language,
                task_id,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_SIGNING_DATA_ELEMENTS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("language", language);
            call.query("taskId", task_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_signing_organizations`](super::Client::list_signing_organizations).
    #[derive(Clone)]
    pub struct ListSigningOrganizations<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        task_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSigningOrganizations<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSigningOrganizations)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSigningOrganizations
    }
    impl<'a> ListSigningOrganizations<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                language: Ok(None),
                task_id: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// A signing task other than the current one.
        pub fn task_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.task_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/signing/organizations`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SigningAuthorizedOrganizationsResponse>,
            ::altinn_runtime::Error<answers::ListSigningOrganizationsError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                language,
                task_id,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_SIGNING_ORGANIZATIONS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("language", language);
            call.query("taskId", task_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_tags`](super::Client::list_tags).
    #[derive(Clone)]
    pub struct ListTags<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListTags<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListTags)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListTags
    }
    impl<'a> ListTags<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::TagsList>,
            ::altinn_runtime::Error<answers::ListTagsError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_TAGS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::lookup_organisation`](super::Client::lookup_organisation).
    #[derive(Clone)]
    pub struct LookupOrganisation<'a> {
        client: &'a super::Client,
        org_nr: ::std::result::Result<::std::string::String, ::std::string::String>,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for LookupOrganisation<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LookupOrganisation)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        LookupOrganisation
    }
    impl<'a> LookupOrganisation<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_nr: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Organisation number, nine digits.
        pub fn org_nr<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org_nr = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/v1/lookup/organisation/{orgNr}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::LookupOrganisationResponse>,
            ::altinn_runtime::Error<answers::LookupOrganisationError>,
        > {
            let Self { client, org_nr, org, app, options } = self;
            let mut call = client.core.call(&operations::LOOKUP_ORGANISATION);
            call.options(options);
            call.path("orgNr", org_nr);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::lookup_person`](super::Client::lookup_person).
    #[derive(Clone)]
    pub struct LookupPerson<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::LookupPersonRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for LookupPerson<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LookupPerson)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        LookupPerson
    }
    ::altinn_runtime::extra! {
        LookupPerson
    }
    impl<'a> LookupPerson<'a> {
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
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The identity number and the last name that must belong together.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::LookupPersonRequest>,
            <V as ::std::convert::TryInto<
                types::LookupPersonRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `LookupPersonRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::LookupPersonRequest,
            ) -> types::builder::LookupPersonRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /{org}/{app}/api/v1/lookup/person`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::LookupPersonResponse>,
            ::altinn_runtime::Error<answers::LookupPersonError>,
        > {
            let Self { client, org, app, body, options } = self;
            let mut call = client.core.call(&operations::LOOKUP_PERSON);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::LookupPersonRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::patch_data`](super::Client::patch_data).
    #[derive(Clone)]
    pub struct PatchData<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::DataPatchRequestMultiple,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PatchData<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PatchData)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PatchData
    }
    ::altinn_runtime::extra! {
        PatchData
    }
    impl<'a> PatchData<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                language: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The patches, each for one data element, and the validators to skip.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::DataPatchRequestMultiple>,
            <V as ::std::convert::TryInto<
                types::DataPatchRequestMultiple,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `DataPatchRequestMultiple` for body failed: {}",
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
                types::builder::DataPatchRequestMultiple,
            ) -> types::builder::DataPatchRequestMultiple,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PATCH /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataPatchResponseMultiple>,
            ::altinn_runtime::Error<answers::PatchDataError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                language,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::PATCH_DATA);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("language", language);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::DataPatchRequestMultiple>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::patch_data_element`](super::Client::patch_data_element).
    #[derive(Clone)]
    pub struct PatchDataElement<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::DataPatchRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PatchDataElement<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PatchDataElement)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PatchDataElement
    }
    ::altinn_runtime::extra! {
        PatchDataElement
    }
    impl<'a> PatchDataElement<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                language: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The patch and the validators to skip.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::DataPatchRequest>,
            <V as ::std::convert::TryInto<
                types::DataPatchRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `DataPatchRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::DataPatchRequest,
            ) -> types::builder::DataPatchRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PATCH /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DataPatchResponse>,
            ::altinn_runtime::Error<answers::PatchDataElementError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                language,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::PATCH_DATA_ELEMENT);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.query("language", language);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::DataPatchRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::perform_action`](super::Client::perform_action).
    #[derive(Clone)]
    pub struct PerformAction<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::UserActionRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PerformAction<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PerformAction)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PerformAction
    }
    ::altinn_runtime::extra! {
        PerformAction
    }
    impl<'a> PerformAction<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                language: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Which action to run, with the button and the metadata that belong to it.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::UserActionRequest>,
            <V as ::std::convert::TryInto<
                types::UserActionRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `UserActionRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::UserActionRequest,
            ) -> types::builder::UserActionRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/actions`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::UserActionResponse>,
            ::altinn_runtime::Error<answers::PerformActionError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                language,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::PERFORM_ACTION);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("language", language);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::UserActionRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::resume_process`](super::Client::resume_process).
    #[derive(Clone)]
    pub struct ResumeProcess<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ResumeProcess<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ResumeProcess)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ResumeProcess
    }
    impl<'a> ResumeProcess<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/resume`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AppProcessState>,
            ::altinn_runtime::Error<answers::ResumeProcessError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                options,
            } = self;
            let mut call = client.core.call(&operations::RESUME_PROCESS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::run_workflow_command`](super::Client::run_workflow_command).
    #[derive(Clone)]
    pub struct RunWorkflowCommand<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        command_key: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::AppCallbackPayload,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RunWorkflowCommand<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RunWorkflowCommand)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RunWorkflowCommand
    }
    ::altinn_runtime::extra! {
        RunWorkflowCommand
    }
    impl<'a> RunWorkflowCommand<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                command_key: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The step.
        pub fn command_key<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.command_key = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Which step it is, for whom, and the state that the step before left.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AppCallbackPayload>,
            <V as ::std::convert::TryInto<
                types::AppCallbackPayload,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `AppCallbackPayload` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::AppCallbackPayload,
            ) -> types::builder::AppCallbackPayload,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/workflow-engine-callbacks/{commandKey}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                command_key,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::RUN_WORKFLOW_COMMAND);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("commandKey", command_key);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::AppCallbackPayload>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::select_party`](super::Client::select_party).
    #[derive(Clone)]
    pub struct SelectParty<'a> {
        client: &'a super::Client,
        party_id: ::std::result::Result<i32, ::std::string::String>,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SelectParty<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SelectParty)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SelectParty
    }
    impl<'a> SelectParty<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party_id: Err("was not given".to_string()),
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id of the owner.
        pub fn party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `PUT /{org}/{app}/api/v1/parties/{partyId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<answers::SelectPartyError>,
        > {
            let Self { client, party_id, org, app, options } = self;
            let mut call = client.core.call(&operations::SELECT_PARTY);
            call.options(options);
            call.path("partyId", party_id);
            call.path("org", org);
            call.path("app", app);
            call.text_answer().await
        }
    }
    /// Builder of [`Client::set_query_params`](super::Client::set_query_params).
    #[derive(Clone)]
    pub struct SetQueryParams<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SetQueryParams<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SetQueryParams)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SetQueryParams
    }
    impl<'a> SetQueryParams<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/set-query-params`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<answers::SetQueryParamsError>,
        > {
            let Self { client, org, app, options } = self;
            let mut call = client.core.call(&operations::SET_QUERY_PARAMS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::start_process`](super::Client::start_process).
    #[derive(Clone)]
    pub struct StartProcess<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        start_event: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for StartProcess<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(StartProcess)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        StartProcess
    }
    impl<'a> StartProcess<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                start_event: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the start event, for process definitions with more than one.
        pub fn start_event<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.start_event = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `POST /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/process/start`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AppProcessState>,
            ::altinn_runtime::Error<answers::StartProcessError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                start_event,
                options,
            } = self;
            let mut call = client.core.call(&operations::START_PROCESS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("startEvent", start_event);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_data`](super::Client::update_data).
    pub struct UpdateData<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
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
    impl ::std::fmt::Debug for UpdateData<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateData)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateData
    }
    impl<'a> UpdateData<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                language: Ok(None),
                content_disposition: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// File name of an attachment, such as `attachment; filename="report.pdf"`; not used for form data.
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
        /// The whole form data (JSON or XML) or the new bytes of the attachment; the Content-Type of the request tells which.
        ///
        /// Sent as bytes of a media type that you choose.
        pub fn body(
            mut self,
            value: impl ::std::convert::Into<::altinn_runtime::Body>,
        ) -> Self {
            self.body = ::std::option::Option::Some(value.into());
            self
        }
        /// Sends `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::CalculationResult>,
            ::altinn_runtime::Error<answers::UpdateDataError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                language,
                content_disposition,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPDATE_DATA);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.query("language", language);
            call.header("Content-Disposition", content_disposition);
            call.raw(body, true);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_substatus`](super::Client::update_substatus).
    #[derive(Clone)]
    pub struct UpdateSubstatus<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
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
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The new sub-status; it replaces the old one.
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
        /// Sends `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/substatus`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Instance>,
            ::altinn_runtime::Error<answers::UpdateSubstatusError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPDATE_SUBSTATUS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
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
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_tags`](super::Client::update_tags).
    #[derive(Clone)]
    pub struct UpdateTags<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        ignored_validators: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::SetTagsRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateTags<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateTags)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateTags
    }
    ::altinn_runtime::extra! {
        UpdateTags
    }
    impl<'a> UpdateTags<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                ignored_validators: Ok(None),
                language: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Names of validators to skip, separated by commas.
        pub fn ignored_validators<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.ignored_validators = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The complete new set of tags.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::SetTagsRequest>,
            <V as ::std::convert::TryInto<
                types::SetTagsRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `SetTagsRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::SetTagsRequest,
            ) -> types::builder::SetTagsRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/tags`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SetTagsResponse>,
            ::altinn_runtime::Error<answers::UpdateTagsError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                ignored_validators,
                language,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPDATE_TAGS);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.query("ignoredValidators", ignored_validators);
            call.query("language", language);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::SetTagsRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_user_defined_metadata`](super::Client::update_user_defined_metadata).
    #[derive(Clone)]
    pub struct UpdateUserDefinedMetadata<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::UserDefinedMetadata,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateUserDefinedMetadata<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateUserDefinedMetadata)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateUserDefinedMetadata
    }
    ::altinn_runtime::extra! {
        UpdateUserDefinedMetadata
    }
    impl<'a> UpdateUserDefinedMetadata<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The complete new list of entries.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::UserDefinedMetadata>,
            <V as ::std::convert::TryInto<
                types::UserDefinedMetadata,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `UserDefinedMetadata` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::UserDefinedMetadata,
            ) -> types::builder::UserDefinedMetadata,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/data/{dataGuid}/user-defined-metadata`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::UserDefinedMetadata>,
            ::altinn_runtime::Error<answers::UpdateUserDefinedMetadataError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPDATE_USER_DEFINED_METADATA);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.path("dataGuid", data_guid);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::UserDefinedMetadata>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::validate_data_element`](super::Client::validate_data_element).
    #[derive(Clone)]
    pub struct ValidateDataElement<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_id: ::std::result::Result<i32, ::std::string::String>,
        instance_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        data_guid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ValidateDataElement<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ValidateDataElement)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ValidateDataElement
    }
    impl<'a> ValidateDataElement<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_id: Err("was not given".to_string()),
                instance_id: Err("was not given".to_string()),
                data_guid: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the data element, from the `data` list of the instance.
        pub fn data_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.data_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerId}/{instanceId}/data/{dataGuid}/validate`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::vec::Vec<types::ValidationIssueWithSource>,
            >,
            ::altinn_runtime::Error<answers::ValidateDataElementError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_id,
                instance_id,
                data_guid,
                language,
                options,
            } = self;
            let mut call = client.core.call(&operations::VALIDATE_DATA_ELEMENT);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerId", instance_owner_id);
            call.path("instanceId", instance_id);
            call.path("dataGuid", data_guid);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::validate_instance`](super::Client::validate_instance).
    #[derive(Clone)]
    pub struct ValidateInstance<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        instance_owner_party_id: ::std::result::Result<i32, ::std::string::String>,
        instance_guid: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        ignored_validators: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        only_incremental_validators: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ValidateInstance<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ValidateInstance)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ValidateInstance
    }
    impl<'a> ValidateInstance<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                instance_owner_party_id: Err("was not given".to_string()),
                instance_guid: Err("was not given".to_string()),
                ignored_validators: Ok(None),
                language: Ok(None),
                only_incremental_validators: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the instance owner: the part of the instance id before the slash.
        pub fn instance_owner_party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.instance_owner_party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The part of the instance id after the slash.
        pub fn instance_guid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.instance_guid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Names of validators to skip, separated by commas.
        pub fn ignored_validators<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.ignored_validators = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Two-letter code (`nb`, `nn`, `en`) of the language for texts from the app; where it is left out the app decides.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Set to `true` to skip the validators that run only when the process moves on.
        pub fn only_incremental_validators<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.only_incremental_validators = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/instances/{instanceOwnerPartyId}/{instanceGuid}/validate`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::vec::Vec<types::ValidationIssueWithSource>,
            >,
            ::altinn_runtime::Error<answers::ValidateInstanceError>,
        > {
            let Self {
                client,
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                ignored_validators,
                only_incremental_validators,
                language,
                options,
            } = self;
            let mut call = client.core.call(&operations::VALIDATE_INSTANCE);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.path("instanceOwnerPartyId", instance_owner_party_id);
            call.path("instanceGuid", instance_guid);
            call.query("ignoredValidators", ignored_validators);
            call.query("onlyIncrementalValidators", only_incremental_validators);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::validate_instantiation`](super::Client::validate_instantiation).
    #[derive(Clone)]
    pub struct ValidateInstantiation<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        party_id: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ValidateInstantiation<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ValidateInstantiation)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ValidateInstantiation
    }
    impl<'a> ValidateInstantiation<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                party_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party id of the owner.
        pub fn party_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `POST /{org}/{app}/api/v1/parties/validateInstantiation`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstantiationValidationResult>,
            ::altinn_runtime::Error<answers::ValidateInstantiationError>,
        > {
            let Self { client, org, app, party_id, options } = self;
            let mut call = client.core.call(&operations::VALIDATE_INSTANTIATION);
            call.options(options);
            call.path("org", org);
            call.path("app", app);
            call.query("partyId", party_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::validate_redirect_url`](super::Client::validate_redirect_url).
    #[derive(Clone)]
    pub struct ValidateRedirectUrl<'a> {
        client: &'a super::Client,
        org: ::std::result::Result<::std::string::String, ::std::string::String>,
        app: ::std::result::Result<::std::string::String, ::std::string::String>,
        url: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ValidateRedirectUrl<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ValidateRedirectUrl)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ValidateRedirectUrl
    }
    impl<'a> ValidateRedirectUrl<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org: Err("was not given".to_string()),
                app: Err("was not given".to_string()),
                url: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Short name of the organisation that owns the app, such as `ttd`; the same as in the host name.
        pub fn org<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name of the app within its organisation.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The address to check, in Base64.
        pub fn url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.url = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /{org}/{app}/api/v1/redirect`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<answers::ValidateRedirectUrlError>,
        > {
            let Self { client, url, org, app, options } = self;
            let mut call = client.core.call(&operations::VALIDATE_REDIRECT_URL);
            call.options(options);
            call.query("url", url);
            call.path("org", org);
            call.path("app", app);
            call.json_answer().await
        }
    }
}
