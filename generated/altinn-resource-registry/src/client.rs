//! The client of Altinn Resource Registry and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-resource-registry-v1.json (version 1.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Resource Registry.
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
    /// Add members to an access list.
    ///
    /// Members that are there already are left alone, so the call may be repeated. At most 100 members at a time. The calling organisation must own the list. With `If-Match` it is done only if nobody has changed the list in between; otherwise the answer is 412.
    ///
    /// `POST /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `identifier` (path, required): Identifier of the list, chosen by its owner and unique there.
    /// - `if_match` (header, optional): Go on only if the `ETag` is still this one; otherwise 412.
    /// - `if_none_match` (header, optional): Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
    /// - `if_modified_since` (header, optional): Go on only if it has changed after this HTTP date.
    /// - `if_unmodified_since` (header, optional): Go on only if it has not changed after this HTTP date; otherwise 412.
    /// - `body` (`application/json`, required): Members to add.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `404`, `412`
    pub fn add_access_list_members(&self) -> builder::AddAccessListMembers<'_> {
        builder::AddAccessListMembers::new(self)
    }
    /// Store the policy of a resource.
    ///
    /// For the organisation that owns the resource. Replaces a policy that is there. The policy must name a subject and the resource itself, or the answer is 400 with the reason as text. Success is 201 without a body.
    ///
    /// `POST /resourceregistry/api/v1/resource/{id}/policy`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
    /// - `body` (`multipart/form-data`, required): Form with the XACML file in `policyFile`.
    ///
    /// # Documented answers
    ///
    /// `201`, `400` (json), `401`, `403`
    pub fn create_policy(&self) -> builder::CreatePolicy<'_> {
        builder::CreatePolicy::new(self)
    }
    /// Create a resource.
    ///
    /// For the organisation that is to own the resource. Title and description are needed in `nb`, `nn` and `en`, `rightDescription` too when the resource is delegable, and `hasCompetentAuthority` must name the caller. An id that is taken is 409. Success is 201 without a body; add the policy with `create_policy` next.
    ///
    /// `POST /resourceregistry/api/v1/resource`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The new resource.
    ///
    /// # Documented answers
    ///
    /// `201`, `400` (json), `401`, `403`, `409` (json)
    pub fn create_resource(&self) -> builder::CreateResource<'_> {
        builder::CreateResource::new(self)
    }
    /// Delete an access list.
    ///
    /// Members and connections go with it, and access that depended on them ends. A list that is not there answers 204. The calling organisation must own the list. With `If-Match` it is done only if nobody has changed the list in between; otherwise the answer is 412.
    ///
    /// `DELETE /resourceregistry/api/v1/access-lists/{owner}/{identifier}`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `identifier` (path, required): Identifier of the list, chosen by its owner and unique there.
    /// - `if_match` (header, optional): Go on only if the `ETag` is still this one; otherwise 412.
    /// - `if_none_match` (header, optional): Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
    /// - `if_modified_since` (header, optional): Go on only if it has changed after this HTTP date.
    /// - `if_unmodified_since` (header, optional): Go on only if it has not changed after this HTTP date; otherwise 412.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `204`, `401`, `403`, `404`, `412`
    pub fn delete_access_list(&self) -> builder::DeleteAccessList<'_> {
        builder::DeleteAccessList::new(self)
    }
    /// Delete a resource.
    ///
    /// For the organisation that owns the resource. Works in test environments only; production answers 403. Success is 204.
    ///
    /// `DELETE /resourceregistry/api/v1/resource/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
    ///
    /// # Documented answers
    ///
    /// `204`, `401`, `403`, `404`
    pub fn delete_resource(&self) -> builder::DeleteResource<'_> {
        builder::DeleteResource::new(self)
    }
    /// Disconnect an access list from a resource.
    ///
    /// A connection that is not there answers 204. The calling organisation must own the list. With `If-Match` it is done only if nobody has changed the list in between; otherwise the answer is 412.
    ///
    /// `DELETE /resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections/{resourceIdentifier}`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `identifier` (path, required): Identifier of the list, chosen by its owner and unique there.
    /// - `resource_identifier` (path, required): Id of the resource.
    /// - `if_match` (header, optional): Go on only if the `ETag` is still this one; otherwise 412.
    /// - `if_none_match` (header, optional): Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
    /// - `if_modified_since` (header, optional): Go on only if it has changed after this HTTP date.
    /// - `if_unmodified_since` (header, optional): Go on only if it has not changed after this HTTP date; otherwise 412.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `204`, `401`, `403`, `404`, `412`
    pub fn delete_resource_connection(&self) -> builder::DeleteResourceConnection<'_> {
        builder::DeleteResourceConnection::new(self)
    }
    /// Mark a service in Altinn II as expired.
    ///
    /// Gone: the server no longer has it, with the closing of Altinn II. It hid the service from delegation once its delegations had been moved.
    ///
    /// `GET /resourceregistry/api/v1/altinn2export/setserviceeditionexpired`
    ///
    /// # Parameters
    ///
    /// - `external_service_code` (query, optional): Service code in Altinn II.
    /// - `external_service_edition_code` (query, optional): Service edition code in Altinn II.
    ///
    /// # Documented answers
    ///
    /// `200`, `401`, `403`
    #[deprecated(
        note = "Altinn II has closed and the server has dropped this operation; nothing takes its place."
    )]
    pub fn expire_altinn2_service(&self) -> builder::ExpireAltinn2Service<'_> {
        builder::ExpireAltinn2Service::new(self)
    }
    /// Move the delegations of a service in Altinn II to a resource.
    ///
    /// Gone: the server no longer has it, with the closing of Altinn II. It ordered a batch that ran later.
    ///
    /// `POST /resourceregistry/api/v1/altinn2export/exportdelegations`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The service, the resource and when to run.
    ///
    /// # Documented answers
    ///
    /// `200`, `401`, `403`
    #[deprecated(
        note = "Altinn II has closed and the server has dropped this operation; nothing takes its place."
    )]
    pub fn export_altinn2_delegations(&self) -> builder::ExportAltinn2Delegations<'_> {
        builder::ExportAltinn2Delegations::new(self)
    }
    /// Export every resource as RDF.
    ///
    /// Open to all. Meant for catalogues of public services; the answer is RDF in XML.
    ///
    /// `GET /resourceregistry/api/v1/resource/export`
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn export_resources(&self) -> builder::ExportResources<'_> {
        builder::ExportResources::new(self)
    }
    /// Get an access list.
    ///
    /// Name and description, without members or resources. The `ETag` of the answer serves for later conditional calls; `If-None-Match` with it gives 304 when nothing has changed. The calling organisation must own the list.
    ///
    /// `GET /resourceregistry/api/v1/access-lists/{owner}/{identifier}`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `identifier` (path, required): Identifier of the list, chosen by its owner and unique there.
    /// - `include` (query, optional): What to add to each list. Both `resources` and `resource-actions` need `resource` when lists are listed; `members` is not implemented.
    /// - `if_match` (header, optional): Go on only if the `ETag` is still this one; otherwise 412.
    /// - `if_none_match` (header, optional): Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
    /// - `if_modified_since` (header, optional): Go on only if it has changed after this HTTP date.
    /// - `if_unmodified_since` (header, optional): Go on only if it has not changed after this HTTP date; otherwise 412.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `304`, `401`, `403`, `404`, `412`
    pub fn get_access_list(&self) -> builder::GetAccessList<'_> {
        builder::GetAccessList::new(self)
    }
    /// Count the delegations of a service in Altinn II.
    ///
    /// Gone: the server no longer has it, with the closing of Altinn II. It helped to judge the size of a move of delegations.
    ///
    /// `GET /resourceregistry/api/v1/altinn2export/delegationcount`
    ///
    /// # Parameters
    ///
    /// - `service_code` (query, optional): Service code in Altinn II.
    /// - `service_edition_code` (query, optional): Service edition code in Altinn II.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`
    #[deprecated(
        note = "Altinn II has closed and the server has dropped this operation; nothing takes its place."
    )]
    pub fn get_altinn2_delegation_count(
        &self,
    ) -> builder::GetAltinn2DelegationCount<'_> {
        builder::GetAltinn2DelegationCount::new(self)
    }
    /// Make a policy from a service in Altinn II.
    ///
    /// Gone: the server no longer has it, with the closing of Altinn II. It turned the role requirements of a service into a policy for a resource.
    ///
    /// `GET /resourceregistry/api/v1/altinn2export/policy`
    ///
    /// # Parameters
    ///
    /// - `service_code` (query, optional): Service code in Altinn II.
    /// - `service_edition_code` (query, optional): Service edition code in Altinn II.
    /// - `resource_identifier` (query, optional): Id of the resource that the policy is to be for.
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    #[deprecated(
        note = "Altinn II has closed and the server has dropped this operation: write the policy and use `create_policy` instead."
    )]
    pub fn get_altinn2_policy(&self) -> builder::GetAltinn2Policy<'_> {
        builder::GetAltinn2Policy::new(self)
    }
    /// Make a resource from a service in Altinn II.
    ///
    /// Gone: the server no longer has it, with the closing of Altinn II. It turned the metadata of a service into a resource that could be registered.
    ///
    /// `GET /resourceregistry/api/v1/altinn2export/resource`
    ///
    /// # Parameters
    ///
    /// - `service_code` (query, optional): Service code in Altinn II.
    /// - `service_edition_code` (query, optional): Service edition code in Altinn II.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    #[deprecated(
        note = "Altinn II has closed and the server has dropped this operation: register the resource with `create_resource` instead."
    )]
    pub fn get_altinn2_resource(&self) -> builder::GetAltinn2Resource<'_> {
        builder::GetAltinn2Resource::new(self)
    }
    /// Download the policy of a resource.
    ///
    /// Open to all. The answer is XACML 3.0 in XML. 404 when the resource has no policy yet.
    ///
    /// `GET /resourceregistry/api/v1/resource/{id}/policy`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
    ///
    /// # Documented answers
    ///
    /// `200` (raw), `404`
    pub fn get_policy(&self) -> builder::GetPolicy<'_> {
        builder::GetPolicy::new(self)
    }
    /// Get a resource.
    ///
    /// Open to all. Apps are found as `app_`, organisation and app name joined by underscores. Unknown ids are 404.
    ///
    /// `GET /resourceregistry/api/v1/resource/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
    /// - `version_id` (query, optional): A certain version of the resource; the latest when left out. Newer than the published document.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn get_resource(&self) -> builder::GetResource<'_> {
        builder::GetResource::new(self)
    }
    /// List the members of an access list.
    ///
    /// One page at a time: take `token` from the `next` link for the following one. The token is bound to a version of the list; if the list changes while you read, the answer is 412 and reading starts over. The calling organisation must own the list.
    ///
    /// `GET /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `identifier` (path, required): Identifier of the list, chosen by its owner and unique there.
    /// - `token` (query, optional): From the `next` link of the page before; left out for the first page.
    /// - `if_match` (header, optional): Go on only if the `ETag` is still this one; otherwise 412.
    /// - `if_none_match` (header, optional): Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
    /// - `if_modified_since` (header, optional): Go on only if it has changed after this HTTP date.
    /// - `if_unmodified_since` (header, optional): Go on only if it has not changed after this HTTP date; otherwise 412.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `304`, `401`, `403`, `404`, `412`
    pub fn list_access_list_members(&self) -> builder::ListAccessListMembers<'_> {
        builder::ListAccessListMembers::new(self)
    }
    /// List which access lists let a party use a resource.
    ///
    /// Internal: for platform components and administrators, who decide access with it. Takes one party, and at most one resource to narrow the answer.
    ///
    /// `GET /resourceregistry/api/v1/access-lists/memberships`
    ///
    /// # Parameters
    ///
    /// - `party` (query, optional): The party, as a URN: `urn:altinn:party:uuid:`, `urn:altinn:party:id:` or `urn:altinn:organization:identifier-no:` and a value. Exactly one.
    /// - `resource` (query, optional): Only memberships that count for this resource, `urn:altinn:resource:` and the id. One at most.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_access_list_memberships(
        &self,
    ) -> builder::ListAccessListMemberships<'_> {
        builder::ListAccessListMemberships::new(self)
    }
    /// List the access lists of an organisation.
    ///
    /// One page at a time: take `token` from the `next` link for the following one. The caller must be that organisation.
    ///
    /// `GET /resourceregistry/api/v1/access-lists/{owner}`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `token` (query, optional): From the `next` link of the page before; left out for the first page.
    /// - `include` (query, optional): What to add to each list. Both `resources` and `resource-actions` need `resource` when lists are listed; `members` is not implemented.
    /// - `resource` (query, optional): Id of the resource whose connections are wanted, together with `include`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_access_lists(&self) -> builder::ListAccessLists<'_> {
        builder::ListAccessLists::new(self)
    }
    /// List the access lists that a party is a member of.
    ///
    /// Internal: for platform components only. The party is given by its UUID; other identifiers are refused with 400.
    ///
    /// `GET /resourceregistry/api/v1/access-lists/get-by-member`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): `urn:altinn:party:uuid:` and the UUID of the party.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`
    pub fn list_access_lists_by_member(&self) -> builder::ListAccessListsByMember<'_> {
        builder::ListAccessListsByMember::new(self)
    }
    /// List the organisations that can own resources.
    ///
    /// Open to all. Names, logos and organisation numbers, by organisation code.
    ///
    /// `GET /resourceregistry/api/v1/resource/orgs`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_orgs(&self) -> builder::ListOrgs<'_> {
        builder::ListOrgs::new(self)
    }
    /// List the rights in a policy.
    ///
    /// Open to all. A right is an action on a resource; each entry lists the subjects that hold it.
    ///
    /// `GET /resourceregistry/api/v1/resource/{id}/policy/rights`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_policy_rights(&self) -> builder::ListPolicyRights<'_> {
        builder::ListPolicyRights::new(self)
    }
    /// List the rules of a policy, one subject and action each.
    ///
    /// Open to all. A rule with several subjects or actions comes back as one entry for each combination.
    ///
    /// `GET /resourceregistry/api/v1/resource/{id}/policy/rules`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_policy_rules(&self) -> builder::ListPolicyRules<'_> {
        builder::ListPolicyRules::new(self)
    }
    /// List the subjects that a policy gives rights to.
    ///
    /// Open to all. Subjects are roles and access packages, for instance, each as a URN.
    ///
    /// `GET /resourceregistry/api/v1/resource/{id}/policy/subjects`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
    /// - `reload_from_xacml` (query, optional): `true` reads the policy file anew before answering.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_policy_subjects(&self) -> builder::ListPolicySubjects<'_> {
        builder::ListPolicySubjects::new(self)
    }
    /// List the resources that have changed.
    ///
    /// Open to all. In the order of the changes, each resource once, where it changed last; a change is a new version of the resource or of its policy. Resources that never had a policy are not listed. Follow `links.next` to the end, and keep the address of the last page to go on there later.
    ///
    /// `GET /resourceregistry/api/v1/resource/changes`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-resource-registry](https://github.com/Altinn/altinn-resource-registry/blob/408d858a8321a61ffe787293893c4e2e1d6ac24c/src/Altinn.ResourceRegistry/Controllers/ResourceController.cs#L591) of 2026-08-10: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `token` (query, optional): Where to go on, from `links.next` of a page; the beginning when left out.
    /// - `limit` (query, optional): How many resources are in a page, 1 to 1000; 1000 when left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn list_resource_changes(&self) -> builder::ListResourceChanges<'_> {
        builder::ListResourceChanges::new(self)
    }
    /// List the resources that an access list is connected to.
    ///
    /// One page at a time: take `token` from the `next` link for the following one. The calling organisation must own the list.
    ///
    /// `GET /resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `identifier` (path, required): Identifier of the list, chosen by its owner and unique there.
    /// - `token` (query, optional): From the `next` link of the page before; left out for the first page.
    /// - `if_match` (header, optional): Go on only if the `ETag` is still this one; otherwise 412.
    /// - `if_none_match` (header, optional): Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
    /// - `if_modified_since` (header, optional): Go on only if it has changed after this HTTP date.
    /// - `if_unmodified_since` (header, optional): Go on only if it has not changed after this HTTP date; otherwise 412.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `304`, `401`, `403`, `404`, `412`
    pub fn list_resource_connections(&self) -> builder::ListResourceConnections<'_> {
        builder::ListResourceConnections::new(self)
    }
    /// List every resource.
    ///
    /// Open to all. Resources from the registry, and apps unless left out. The answer is large and has no pages; keep it for a while rather than asking often.
    ///
    /// `GET /resourceregistry/api/v1/resource/resourcelist`
    ///
    /// # Parameters
    ///
    /// - `include_apps` (query, optional): Whether apps are in the answer. They are when left out.
    /// - `include_migrated_apps` (query, optional): Whether apps moved from Altinn II are in the answer. Newer than the published document.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_resources(&self) -> builder::ListResources<'_> {
        builder::ListResources::new(self)
    }
    /// List which pairs of resource and subject have changed.
    ///
    /// Open to all. For keeping a copy of who has rights to what: start with an early `since`, follow the `next` link to the end and remember the last `updatedAt`. Pairs with `deleted` are to be taken out.
    ///
    /// `GET /resourceregistry/api/v1/resource/updated`
    ///
    /// # Parameters
    ///
    /// - `since` (query, optional): Changes from this moment on, this moment included.
    /// - `token` (query, optional): From the `next` link of the page before; left out for the first page.
    /// - `limit` (query, optional): Pairs on a page, 1 to 1000; 1000 when left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json)
    pub fn list_updated_resource_subjects(
        &self,
    ) -> builder::ListUpdatedResourceSubjects<'_> {
        builder::ListUpdatedResourceSubjects::new(self)
    }
    /// Change parts of an access list.
    ///
    /// Not implemented by the server, which answers 501. Use `upsert_access_list`.
    ///
    /// `PATCH /resourceregistry/api/v1/access-lists/{owner}/{identifier}`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `identifier` (path, required): Identifier of the list, chosen by its owner and unique there.
    /// - `body` (`application/json-patch+json`, required): A JSON Patch (RFC 6902).
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`, `501`
    pub fn patch_access_list(&self) -> builder::PatchAccessList<'_> {
        builder::PatchAccessList::new(self)
    }
    /// Remove members from an access list.
    ///
    /// Parties that are not members are ignored. At most 100 members at a time. The calling organisation must own the list. With `If-Match` it is done only if nobody has changed the list in between; otherwise the answer is 412.
    ///
    /// `DELETE /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `identifier` (path, required): Identifier of the list, chosen by its owner and unique there.
    /// - `if_match` (header, optional): Go on only if the `ETag` is still this one; otherwise 412.
    /// - `if_none_match` (header, optional): Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
    /// - `if_modified_since` (header, optional): Go on only if it has changed after this HTTP date.
    /// - `if_unmodified_since` (header, optional): Go on only if it has not changed after this HTTP date; otherwise 412.
    /// - `body` (`application/json`, required): Members to remove.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `404`, `412`
    pub fn remove_access_list_members(&self) -> builder::RemoveAccessListMembers<'_> {
        builder::RemoveAccessListMembers::new(self)
    }
    /// Replace all members of an access list.
    ///
    /// Whoever is not in the body is removed. At most 100 members, so use `add_access_list_members` and `remove_access_list_members` for longer lists. The calling organisation must own the list. With `If-Match` it is done only if nobody has changed the list in between; otherwise the answer is 412.
    ///
    /// `PUT /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `identifier` (path, required): Identifier of the list, chosen by its owner and unique there.
    /// - `if_match` (header, optional): Go on only if the `ETag` is still this one; otherwise 412.
    /// - `if_none_match` (header, optional): Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
    /// - `if_modified_since` (header, optional): Go on only if it has changed after this HTTP date.
    /// - `if_unmodified_since` (header, optional): Go on only if it has not changed after this HTTP date; otherwise 412.
    /// - `body` (`application/json`, required): All members that the list is to have.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `404`, `412`
    pub fn replace_access_list_members(&self) -> builder::ReplaceAccessListMembers<'_> {
        builder::ReplaceAccessListMembers::new(self)
    }
    /// Find resources by id, text or kind.
    ///
    /// Open to all. Filters that are given must all match, without regard to case.
    ///
    /// `GET /resourceregistry/api/v1/resource/Search`
    ///
    /// # Parameters
    ///
    /// - `id` (query, optional): Text in the id.
    /// - `title` (query, optional): Text in the title. Not every version of the server looks at it.
    /// - `description` (query, optional): Text in the description, in any language.
    /// - `resource_type` (query, optional): Only resources of this kind.
    /// - `keyword` (query, optional): Text in one of the keywords.
    /// - `org_code` (query, optional): Only resources of the service owner with this code, such as `skd`.
    /// - `organization_id` (query, optional): Only resources of the organisation with this number, nine digits.
    /// - `reference` (query, optional): Text in one of the references. Newer than the published document.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn search_resources(&self) -> builder::SearchResources<'_> {
        builder::SearchResources::new(self)
    }
    /// Find the resources that subjects have rights to.
    ///
    /// Open to all. A query, though it is a POST; one entry for each subject that was found.
    ///
    /// `POST /resourceregistry/api/v1/resource/bysubjects`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): URNs of subjects, such as `urn:altinn:rolecode:dagl`.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn search_resources_by_subjects(
        &self,
    ) -> builder::SearchResourcesBySubjects<'_> {
        builder::SearchResourcesBySubjects::new(self)
    }
    /// Replace the policy of a resource.
    ///
    /// The same as `create_policy`, with another method; also answers 201.
    ///
    /// `PUT /resourceregistry/api/v1/resource/{id}/policy`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
    /// - `body` (`multipart/form-data`, required): Form with the XACML file in `policyFile`.
    ///
    /// # Documented answers
    ///
    /// `201`, `400` (json), `401`, `403`
    pub fn update_policy(&self) -> builder::UpdatePolicy<'_> {
        builder::UpdatePolicy::new(self)
    }
    /// Replace a resource.
    ///
    /// For the organisation that owns the resource. `identifier` in the body must equal `id`, and the same rules hold as for `create_resource`. Members that are left out are emptied, so change what `get_resource` gave. The answer has no body.
    ///
    /// `PUT /resourceregistry/api/v1/resource/{id}`
    ///
    /// # Parameters
    ///
    /// - `id` (path, required): Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
    /// - `body` (`application/json`, required): The whole resource.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (json), `401`, `403`, `404`
    pub fn update_resource(&self) -> builder::UpdateResource<'_> {
        builder::UpdateResource::new(self)
    }
    /// Create an access list, or change its name and description.
    ///
    /// Members and resource connections are kept. Go on with `add_access_list_members` and `upsert_resource_connection`. The calling organisation must own the list. With `If-Match` it is done only if nobody has changed the list in between; otherwise the answer is 412.
    ///
    /// `PUT /resourceregistry/api/v1/access-lists/{owner}/{identifier}`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `identifier` (path, required): Identifier of the list, chosen by its owner and unique there.
    /// - `if_match` (header, optional): Go on only if the `ETag` is still this one; otherwise 412.
    /// - `if_none_match` (header, optional): Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
    /// - `if_modified_since` (header, optional): Go on only if it has changed after this HTTP date.
    /// - `if_unmodified_since` (header, optional): Go on only if it has not changed after this HTTP date; otherwise 412.
    /// - `body` (`application/json`, required): Name and description of the list.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`, `404`, `412`
    pub fn upsert_access_list(&self) -> builder::UpsertAccessList<'_> {
        builder::UpsertAccessList::new(self)
    }
    /// Connect an access list to a resource, or change the actions it covers.
    ///
    /// Has an effect once `accessListMode` of the resource is `Enabled`: then only members of a connected list can use it. The caller must own the resource as well. The calling organisation must own the list. With `If-Match` it is done only if nobody has changed the list in between; otherwise the answer is 412.
    ///
    /// `PUT /resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections/{resourceIdentifier}`
    ///
    /// # Parameters
    ///
    /// - `owner` (path, required): Code of the organisation, such as `ttd`.
    /// - `identifier` (path, required): Identifier of the list, chosen by its owner and unique there.
    /// - `resource_identifier` (path, required): Id of the resource.
    /// - `if_match` (header, optional): Go on only if the `ETag` is still this one; otherwise 412.
    /// - `if_none_match` (header, optional): Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
    /// - `if_modified_since` (header, optional): Go on only if it has changed after this HTTP date.
    /// - `if_unmodified_since` (header, optional): Go on only if it has not changed after this HTTP date; otherwise 412.
    /// - `body` (`application/json`, required): Which actions the connection covers.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`, `404`, `412`
    pub fn upsert_resource_connection(&self) -> builder::UpsertResourceConnection<'_> {
        builder::UpsertResourceConnection::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::add_access_list_members`](super::Client::add_access_list_members).
    #[derive(Clone)]
    pub struct AddAccessListMembers<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        if_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_modified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_none_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_unmodified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::AccessListMembers,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddAccessListMembers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddAccessListMembers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddAccessListMembers
    }
    ::altinn_runtime::extra! {
        AddAccessListMembers
    }
    impl<'a> AddAccessListMembers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                identifier: Err("was not given".to_string()),
                if_match: Ok(None),
                if_modified_since: Ok(None),
                if_none_match: Ok(None),
                if_unmodified_since: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the list, chosen by its owner and unique there.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is still this one; otherwise 412.
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has changed after this HTTP date.
        pub fn if_modified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_modified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has not changed after this HTTP date; otherwise 412.
        pub fn if_unmodified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_unmodified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Members to add.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AccessListMembers>,
            <V as ::std::convert::TryInto<
                types::AccessListMembers,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `AccessListMembers` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::AccessListMembers,
            ) -> types::builder::AccessListMembers,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AccessListMembershipPage>,
            ::altinn_runtime::Error<answers::AddAccessListMembersError>,
        > {
            let Self {
                client,
                owner,
                identifier,
                if_match,
                if_none_match,
                if_modified_since,
                if_unmodified_since,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::ADD_ACCESS_LIST_MEMBERS);
            call.options(options);
            call.path("owner", owner);
            call.path("identifier", identifier);
            call.header("If-Match", if_match);
            call.header("If-None-Match", if_none_match);
            call.header("If-Modified-Since", if_modified_since);
            call.header("If-Unmodified-Since", if_unmodified_since);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::AccessListMembers>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_policy`](super::Client::create_policy).
    pub struct CreatePolicy<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<answers::CreatePolicyForm>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreatePolicy<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreatePolicy)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreatePolicy
    }
    ::altinn_runtime::extra! {
        CreatePolicy
    }
    impl<'a> CreatePolicy<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Form with the XACML file in `policyFile`.
        ///
        /// Sent as `multipart/form-data`.
        pub fn body(mut self, value: answers::CreatePolicyForm) -> Self {
            self.body = ::std::option::Option::Some(value);
            self
        }
        /// Sends `POST /resourceregistry/api/v1/resource/{id}/policy`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::CreatePolicyError>,
        > {
            let Self { client, id, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_POLICY);
            call.options(options);
            call.path("id", id);
            call.multipart(body.map(|body| body.into_form()), true);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::create_resource`](super::Client::create_resource).
    #[derive(Clone)]
    pub struct CreateResource<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::ServiceResource, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateResource
    }
    ::altinn_runtime::extra! {
        CreateResource
    }
    impl<'a> CreateResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The new resource.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ServiceResource>,
            <V as ::std::convert::TryInto<
                types::ServiceResource,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `ServiceResource` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ServiceResource,
            ) -> types::builder::ServiceResource,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /resourceregistry/api/v1/resource`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::CreateResourceError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_RESOURCE);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ServiceResource>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_access_list`](super::Client::delete_access_list).
    #[derive(Clone)]
    pub struct DeleteAccessList<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        if_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_modified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_none_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_unmodified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteAccessList<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteAccessList)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteAccessList
    }
    impl<'a> DeleteAccessList<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                identifier: Err("was not given".to_string()),
                if_match: Ok(None),
                if_modified_since: Ok(None),
                if_none_match: Ok(None),
                if_unmodified_since: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the list, chosen by its owner and unique there.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is still this one; otherwise 412.
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has changed after this HTTP date.
        pub fn if_modified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_modified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has not changed after this HTTP date; otherwise 412.
        pub fn if_unmodified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_unmodified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /resourceregistry/api/v1/access-lists/{owner}/{identifier}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::option::Option<types::AccessList>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                owner,
                identifier,
                if_match,
                if_none_match,
                if_modified_since,
                if_unmodified_since,
                options,
            } = self;
            let mut call = client.core.call(&operations::DELETE_ACCESS_LIST);
            call.options(options);
            call.path("owner", owner);
            call.path("identifier", identifier);
            call.header("If-Match", if_match);
            call.header("If-None-Match", if_none_match);
            call.header("If-Modified-Since", if_modified_since);
            call.header("If-Unmodified-Since", if_unmodified_since);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_resource`](super::Client::delete_resource).
    #[derive(Clone)]
    pub struct DeleteResource<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteResource
    }
    impl<'a> DeleteResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /resourceregistry/api/v1/resource/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::DELETE_RESOURCE);
            call.options(options);
            call.path("id", id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_resource_connection`](super::Client::delete_resource_connection).
    #[derive(Clone)]
    pub struct DeleteResourceConnection<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource_identifier: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_modified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_none_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_unmodified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteResourceConnection<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteResourceConnection)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteResourceConnection
    }
    impl<'a> DeleteResourceConnection<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                identifier: Err("was not given".to_string()),
                resource_identifier: Err("was not given".to_string()),
                if_match: Ok(None),
                if_modified_since: Ok(None),
                if_none_match: Ok(None),
                if_unmodified_since: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the list, chosen by its owner and unique there.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the resource.
        pub fn resource_identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is still this one; otherwise 412.
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has changed after this HTTP date.
        pub fn if_modified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_modified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has not changed after this HTTP date; otherwise 412.
        pub fn if_unmodified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_unmodified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections/{resourceIdentifier}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::option::Option<types::UpdatedAccessListResourceConnection>,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                owner,
                identifier,
                resource_identifier,
                if_match,
                if_none_match,
                if_modified_since,
                if_unmodified_since,
                options,
            } = self;
            let mut call = client.core.call(&operations::DELETE_RESOURCE_CONNECTION);
            call.options(options);
            call.path("owner", owner);
            call.path("identifier", identifier);
            call.path("resourceIdentifier", resource_identifier);
            call.header("If-Match", if_match);
            call.header("If-None-Match", if_none_match);
            call.header("If-Modified-Since", if_modified_since);
            call.header("If-Unmodified-Since", if_unmodified_since);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::expire_altinn2_service`](super::Client::expire_altinn2_service).
    #[derive(Clone)]
    pub struct ExpireAltinn2Service<'a> {
        client: &'a super::Client,
        external_service_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        external_service_edition_code: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ExpireAltinn2Service<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ExpireAltinn2Service)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ExpireAltinn2Service
    }
    impl<'a> ExpireAltinn2Service<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                external_service_code: Ok(None),
                external_service_edition_code: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Service code in Altinn II.
        pub fn external_service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.external_service_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Service edition code in Altinn II.
        pub fn external_service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.external_service_edition_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/altinn2export/setserviceeditionexpired`.
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
                external_service_code,
                external_service_edition_code,
                options,
            } = self;
            let mut call = client.core.call(&operations::EXPIRE_ALTINN2_SERVICE);
            call.options(options);
            call.query("externalServiceCode", external_service_code);
            call.query("externalServiceEditionCode", external_service_edition_code);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::export_altinn2_delegations`](super::Client::export_altinn2_delegations).
    #[derive(Clone)]
    pub struct ExportAltinn2Delegations<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::ExportDelegationsRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ExportAltinn2Delegations<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ExportAltinn2Delegations)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ExportAltinn2Delegations
    }
    ::altinn_runtime::extra! {
        ExportAltinn2Delegations
    }
    impl<'a> ExportAltinn2Delegations<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The service, the resource and when to run.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ExportDelegationsRequest>,
            <V as ::std::convert::TryInto<
                types::ExportDelegationsRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `ExportDelegationsRequest` for body failed: {}",
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
                types::builder::ExportDelegationsRequest,
            ) -> types::builder::ExportDelegationsRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /resourceregistry/api/v1/altinn2export/exportdelegations`.
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
            let mut call = client.core.call(&operations::EXPORT_ALTINN2_DELEGATIONS);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ExportDelegationsRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::export_resources`](super::Client::export_resources).
    #[derive(Clone)]
    pub struct ExportResources<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ExportResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ExportResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ExportResources
    }
    impl<'a> ExportResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /resourceregistry/api/v1/resource/export`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::EXPORT_RESOURCES);
            call.options(options);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_access_list`](super::Client::get_access_list).
    #[derive(Clone)]
    pub struct GetAccessList<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        include: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::Include>>,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_modified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_none_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_unmodified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAccessList<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAccessList)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAccessList
    }
    impl<'a> GetAccessList<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                identifier: Err("was not given".to_string()),
                include: Ok(None),
                if_match: Ok(None),
                if_modified_since: Ok(None),
                if_none_match: Ok(None),
                if_unmodified_since: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the list, chosen by its owner and unique there.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// What to add to each list. Both `resources` and `resource-actions` need `resource` when lists are listed; `members` is not implemented.
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::Include>>,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Include`".to_string());
            self
        }
        /// Go on only if the `ETag` is still this one; otherwise 412.
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has changed after this HTTP date.
        pub fn if_modified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_modified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has not changed after this HTTP date; otherwise 412.
        pub fn if_unmodified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_unmodified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/access-lists/{owner}/{identifier}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::option::Option<types::AccessList>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                owner,
                identifier,
                include,
                if_match,
                if_none_match,
                if_modified_since,
                if_unmodified_since,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_ACCESS_LIST);
            call.options(options);
            call.path("owner", owner);
            call.path("identifier", identifier);
            call.query("include", include);
            call.header("If-Match", if_match);
            call.header("If-None-Match", if_none_match);
            call.header("If-Modified-Since", if_modified_since);
            call.header("If-Unmodified-Since", if_unmodified_since);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_altinn2_delegation_count`](super::Client::get_altinn2_delegation_count).
    #[derive(Clone)]
    pub struct GetAltinn2DelegationCount<'a> {
        client: &'a super::Client,
        service_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAltinn2DelegationCount<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAltinn2DelegationCount)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAltinn2DelegationCount
    }
    impl<'a> GetAltinn2DelegationCount<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                service_code: Ok(None),
                service_edition_code: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Service code in Altinn II.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Service edition code in Altinn II.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.service_edition_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/altinn2export/delegationcount`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DelegationCountOverview>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, service_code, service_edition_code, options } = self;
            let mut call = client.core.call(&operations::GET_ALTINN2_DELEGATION_COUNT);
            call.options(options);
            call.query("serviceCode", service_code);
            call.query("serviceEditionCode", service_edition_code);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_altinn2_policy`](super::Client::get_altinn2_policy).
    #[derive(Clone)]
    pub struct GetAltinn2Policy<'a> {
        client: &'a super::Client,
        resource_identifier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAltinn2Policy<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAltinn2Policy)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAltinn2Policy
    }
    impl<'a> GetAltinn2Policy<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_identifier: Ok(None),
                service_code: Ok(None),
                service_edition_code: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource that the policy is to be for.
        pub fn resource_identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_identifier = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Service code in Altinn II.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Service edition code in Altinn II.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.service_edition_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/altinn2export/policy`.
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
                service_code,
                service_edition_code,
                resource_identifier,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_ALTINN2_POLICY);
            call.options(options);
            call.query("serviceCode", service_code);
            call.query("serviceEditionCode", service_edition_code);
            call.query("resourceIdentifier", resource_identifier);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_altinn2_resource`](super::Client::get_altinn2_resource).
    #[derive(Clone)]
    pub struct GetAltinn2Resource<'a> {
        client: &'a super::Client,
        service_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAltinn2Resource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAltinn2Resource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAltinn2Resource
    }
    impl<'a> GetAltinn2Resource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                service_code: Ok(None),
                service_edition_code: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Service code in Altinn II.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Service edition code in Altinn II.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.service_edition_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/altinn2export/resource`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ServiceResource>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, service_code, service_edition_code, options } = self;
            let mut call = client.core.call(&operations::GET_ALTINN2_RESOURCE);
            call.options(options);
            call.query("serviceCode", service_code);
            call.query("serviceEditionCode", service_edition_code);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_policy`](super::Client::get_policy).
    #[derive(Clone)]
    pub struct GetPolicy<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetPolicy<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetPolicy)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetPolicy
    }
    impl<'a> GetPolicy<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/resource/{id}/policy`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_POLICY);
            call.options(options);
            call.path("id", id);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_resource`](super::Client::get_resource).
    #[derive(Clone)]
    pub struct GetResource<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        version_id: ::std::result::Result<
            ::std::option::Option<i32>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetResource
    }
    impl<'a> GetResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                version_id: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// A certain version of the resource; the latest when left out. Newer than the published document.
        pub fn version_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.version_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/resource/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ServiceResource>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, version_id, options } = self;
            let mut call = client.core.call(&operations::GET_RESOURCE);
            call.options(options);
            call.path("id", id);
            call.query("versionId", version_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_access_list_members`](super::Client::list_access_list_members).
    #[derive(Clone)]
    pub struct ListAccessListMembers<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_modified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_none_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_unmodified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAccessListMembers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAccessListMembers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAccessListMembers
    }
    impl<'a> ListAccessListMembers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                identifier: Err("was not given".to_string()),
                token: Ok(None),
                if_match: Ok(None),
                if_modified_since: Ok(None),
                if_none_match: Ok(None),
                if_unmodified_since: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the list, chosen by its owner and unique there.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// From the `next` link of the page before; left out for the first page.
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
        /// Go on only if the `ETag` is still this one; otherwise 412.
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has changed after this HTTP date.
        pub fn if_modified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_modified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has not changed after this HTTP date; otherwise 412.
        pub fn if_unmodified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_unmodified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::option::Option<types::AccessListMembershipPage>,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                owner,
                identifier,
                token,
                if_match,
                if_none_match,
                if_modified_since,
                if_unmodified_since,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_ACCESS_LIST_MEMBERS);
            call.options(options);
            call.path("owner", owner);
            call.path("identifier", identifier);
            call.query("token", token);
            call.header("If-Match", if_match);
            call.header("If-None-Match", if_none_match);
            call.header("If-Modified-Since", if_modified_since);
            call.header("If-Unmodified-Since", if_unmodified_since);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            ::std::option::Option<types::AccessListMembershipPage>,
            ::altinn_runtime::Untyped,
        > {
            let Self {
                client,
                owner,
                identifier,
                token,
                if_match,
                if_modified_since,
                if_none_match,
                if_unmodified_since,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let owner = owner.clone();
                    let identifier = identifier.clone();
                    let token = token.clone();
                    let if_match = if_match.clone();
                    let if_modified_since = if_modified_since.clone();
                    let if_none_match = if_none_match.clone();
                    let if_unmodified_since = if_unmodified_since.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListAccessListMembers {
                            client: &paging_client,
                            owner,
                            identifier,
                            token,
                            if_match,
                            if_modified_since,
                            if_none_match,
                            if_unmodified_since,
                            options,
                        };
                        let mut paging_call = paging_builder.into_call();
                        paging_call.go_on_at(paging_position.as_ref());
                        paging_call.json_answer().await
                    })
                },
                |answer| ::altinn_runtime::private::link(
                    (**answer)
                        .as_ref()
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
            types::AccessListMembership,
            ::std::option::Option<types::AccessListMembershipPage>,
            ::altinn_runtime::Untyped,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| {
                    page
                        .map(|it| it.data)
                        .map(::std::convert::Into::into)
                        .unwrap_or_default()
                },
                ::std::option::Option::None,
            )
        }
    }
    /// Builder of [`Client::list_access_list_memberships`](super::Client::list_access_list_memberships).
    #[derive(Clone)]
    pub struct ListAccessListMemberships<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAccessListMemberships<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAccessListMemberships)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAccessListMemberships
    }
    impl<'a> ListAccessListMemberships<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Ok(None),
                resource: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party, as a URN: `urn:altinn:party:uuid:`, `urn:altinn:party:id:` or `urn:altinn:organization:identifier-no:` and a value. Exactly one.
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
        /// Only memberships that count for this resource, `urn:altinn:resource:` and the id. One at most.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.resource = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/access-lists/memberships`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AccessListResourceMemberships>,
            ::altinn_runtime::Error<answers::ListAccessListMembershipsError>,
        > {
            let Self { client, party, resource, options } = self;
            let mut call = client.core.call(&operations::LIST_ACCESS_LIST_MEMBERSHIPS);
            call.options(options);
            call.query("party", party);
            call.query("resource", resource);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_access_lists`](super::Client::list_access_lists).
    #[derive(Clone)]
    pub struct ListAccessLists<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        include: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::Include>>,
            ::std::string::String,
        >,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAccessLists<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAccessLists)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAccessLists
    }
    impl<'a> ListAccessLists<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                include: Ok(None),
                resource: Ok(None),
                token: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// What to add to each list. Both `resources` and `resource-actions` need `resource` when lists are listed; `members` is not implemented.
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::Include>>,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Include`".to_string());
            self
        }
        /// Id of the resource whose connections are wanted, together with `include`.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// From the `next` link of the page before; left out for the first page.
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
        /// Sends `GET /resourceregistry/api/v1/access-lists/{owner}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AccessListPage>,
            ::altinn_runtime::Error<answers::ListAccessListsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, owner, token, include, resource, options } = self;
            let mut call = client.core.call(&operations::LIST_ACCESS_LISTS);
            call.options(options);
            call.path("owner", owner);
            call.query("token", token);
            call.query("include", include);
            call.query("resource", resource);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::AccessListPage,
            answers::ListAccessListsError,
        > {
            let Self { client, owner, include, resource, token, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let owner = owner.clone();
                    let include = include.clone();
                    let resource = resource.clone();
                    let token = token.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListAccessLists {
                            client: &paging_client,
                            owner,
                            include,
                            resource,
                            token,
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
            types::AccessList,
            types::AccessListPage,
            answers::ListAccessListsError,
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
    /// Builder of [`Client::list_access_lists_by_member`](super::Client::list_access_lists_by_member).
    #[derive(Clone)]
    pub struct ListAccessListsByMember<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAccessListsByMember<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAccessListsByMember)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAccessListsByMember
    }
    impl<'a> ListAccessListsByMember<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `urn:altinn:party:uuid:` and the UUID of the party.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/access-lists/get-by-member`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::AccessList>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, options } = self;
            let mut call = client.core.call(&operations::LIST_ACCESS_LISTS_BY_MEMBER);
            call.options(options);
            call.query("party", party);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_orgs`](super::Client::list_orgs).
    #[derive(Clone)]
    pub struct ListOrgs<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListOrgs<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListOrgs)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListOrgs
    }
    impl<'a> ListOrgs<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /resourceregistry/api/v1/resource/orgs`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::OrgList>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_ORGS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_policy_rights`](super::Client::list_policy_rights).
    #[derive(Clone)]
    pub struct ListPolicyRights<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPolicyRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPolicyRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPolicyRights
    }
    impl<'a> ListPolicyRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/resource/{id}/policy/rights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::PolicyRights>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::LIST_POLICY_RIGHTS);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_policy_rules`](super::Client::list_policy_rules).
    #[derive(Clone)]
    pub struct ListPolicyRules<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPolicyRules<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPolicyRules)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPolicyRules
    }
    impl<'a> ListPolicyRules<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/resource/{id}/policy/rules`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::PolicyRule>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::LIST_POLICY_RULES);
            call.options(options);
            call.path("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_policy_subjects`](super::Client::list_policy_subjects).
    #[derive(Clone)]
    pub struct ListPolicySubjects<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        reload_from_xacml: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPolicySubjects<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPolicySubjects)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPolicySubjects
    }
    impl<'a> ListPolicySubjects<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                reload_from_xacml: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `true` reads the policy file anew before answering.
        pub fn reload_from_xacml<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.reload_from_xacml = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/resource/{id}/policy/subjects`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AttributeMatchPage>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, id, reload_from_xacml, options } = self;
            let mut call = client.core.call(&operations::LIST_POLICY_SUBJECTS);
            call.options(options);
            call.path("id", id);
            call.query("reloadFromXacml", reload_from_xacml);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::AttributeMatchPage,
            ::altinn_runtime::Untyped,
        > {
            let Self { client, id, reload_from_xacml, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let id = id.clone();
                    let reload_from_xacml = reload_from_xacml.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListPolicySubjects {
                            client: &paging_client,
                            id,
                            reload_from_xacml,
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
            types::AttributeMatch,
            types::AttributeMatchPage,
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
    /// Builder of [`Client::list_resource_changes`](super::Client::list_resource_changes).
    #[derive(Clone)]
    pub struct ListResourceChanges<'a> {
        client: &'a super::Client,
        limit: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListResourceChanges<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListResourceChanges)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListResourceChanges
    }
    impl<'a> ListResourceChanges<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                token: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// How many resources are in a page, 1 to 1000; 1000 when left out.
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
        /// Where to go on, from `links.next` of a page; the beginning when left out.
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
        /// Sends `GET /resourceregistry/api/v1/resource/changes`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ResourceChangePaginated>,
            ::altinn_runtime::Error<answers::ListResourceChangesError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, token, limit, options } = self;
            let mut call = client.core.call(&operations::LIST_RESOURCE_CHANGES);
            call.options(options);
            call.query("token", token);
            call.query("limit", limit);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::ResourceChangePaginated,
            answers::ListResourceChangesError,
        > {
            let Self { client, limit, token, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let limit = limit.clone();
                    let token = token.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListResourceChanges {
                            client: &paging_client,
                            limit,
                            token,
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
            types::ResourceChange,
            types::ResourceChangePaginated,
            answers::ListResourceChangesError,
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
    /// Builder of [`Client::list_resource_connections`](super::Client::list_resource_connections).
    #[derive(Clone)]
    pub struct ListResourceConnections<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_modified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_none_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_unmodified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListResourceConnections<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListResourceConnections)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListResourceConnections
    }
    impl<'a> ListResourceConnections<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                identifier: Err("was not given".to_string()),
                token: Ok(None),
                if_match: Ok(None),
                if_modified_since: Ok(None),
                if_none_match: Ok(None),
                if_unmodified_since: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the list, chosen by its owner and unique there.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// From the `next` link of the page before; left out for the first page.
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
        /// Go on only if the `ETag` is still this one; otherwise 412.
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has changed after this HTTP date.
        pub fn if_modified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_modified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has not changed after this HTTP date; otherwise 412.
        pub fn if_unmodified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_unmodified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<
                ::std::option::Option<types::AccessListResourceConnectionPage>,
            >,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                owner,
                identifier,
                token,
                if_match,
                if_none_match,
                if_modified_since,
                if_unmodified_since,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_RESOURCE_CONNECTIONS);
            call.options(options);
            call.path("owner", owner);
            call.path("identifier", identifier);
            call.query("token", token);
            call.header("If-Match", if_match);
            call.header("If-None-Match", if_none_match);
            call.header("If-Modified-Since", if_modified_since);
            call.header("If-Unmodified-Since", if_unmodified_since);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            ::std::option::Option<types::AccessListResourceConnectionPage>,
            ::altinn_runtime::Untyped,
        > {
            let Self {
                client,
                owner,
                identifier,
                token,
                if_match,
                if_modified_since,
                if_none_match,
                if_unmodified_since,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let owner = owner.clone();
                    let identifier = identifier.clone();
                    let token = token.clone();
                    let if_match = if_match.clone();
                    let if_modified_since = if_modified_since.clone();
                    let if_none_match = if_none_match.clone();
                    let if_unmodified_since = if_unmodified_since.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListResourceConnections {
                            client: &paging_client,
                            owner,
                            identifier,
                            token,
                            if_match,
                            if_modified_since,
                            if_none_match,
                            if_unmodified_since,
                            options,
                        };
                        let mut paging_call = paging_builder.into_call();
                        paging_call.go_on_at(paging_position.as_ref());
                        paging_call.json_answer().await
                    })
                },
                |answer| ::altinn_runtime::private::link(
                    (**answer)
                        .as_ref()
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
            types::AccessListResourceConnection,
            ::std::option::Option<types::AccessListResourceConnectionPage>,
            ::altinn_runtime::Untyped,
        > {
            ::altinn_runtime::Items::new(
                self.pages(),
                |page| {
                    page
                        .map(|it| it.data)
                        .map(::std::convert::Into::into)
                        .unwrap_or_default()
                },
                ::std::option::Option::None,
            )
        }
    }
    /// Builder of [`Client::list_resources`](super::Client::list_resources).
    #[derive(Clone)]
    pub struct ListResources<'a> {
        client: &'a super::Client,
        include_apps: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_migrated_apps: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListResources
    }
    impl<'a> ListResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include_apps: Ok(None),
                include_migrated_apps: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether apps are in the answer. They are when left out.
        pub fn include_apps<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_apps = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether apps moved from Altinn II are in the answer. Newer than the published document.
        pub fn include_migrated_apps<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_migrated_apps = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/resource/resourcelist`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ServiceResource>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, include_apps, include_migrated_apps, options } = self;
            let mut call = client.core.call(&operations::LIST_RESOURCES);
            call.options(options);
            call.query("includeApps", include_apps);
            call.query("includeMigratedApps", include_migrated_apps);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_updated_resource_subjects`](super::Client::list_updated_resource_subjects).
    #[derive(Clone)]
    pub struct ListUpdatedResourceSubjects<'a> {
        client: &'a super::Client,
        limit: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        since: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListUpdatedResourceSubjects<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListUpdatedResourceSubjects))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListUpdatedResourceSubjects
    }
    impl<'a> ListUpdatedResourceSubjects<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                since: Ok(None),
                token: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Pairs on a page, 1 to 1000; 1000 when left out.
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
        /// Changes from this moment on, this moment included.
        pub fn since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
        {
            self.since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Timestamp`".to_string());
            self
        }
        /// From the `next` link of the page before; left out for the first page.
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
        /// Sends `GET /resourceregistry/api/v1/resource/updated`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::UpdatedResourceSubjectPage>,
            ::altinn_runtime::Error<answers::ListUpdatedResourceSubjectsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, since, token, limit, options } = self;
            let mut call = client.core.call(&operations::LIST_UPDATED_RESOURCE_SUBJECTS);
            call.options(options);
            call.query("since", since);
            call.query("token", token);
            call.query("limit", limit);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::UpdatedResourceSubjectPage,
            answers::ListUpdatedResourceSubjectsError,
        > {
            let Self { client, limit, since, token, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let limit = limit.clone();
                    let since = since.clone();
                    let token = token.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListUpdatedResourceSubjects {
                            client: &paging_client,
                            limit,
                            since,
                            token,
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
            types::UpdatedResourceSubject,
            types::UpdatedResourceSubjectPage,
            answers::ListUpdatedResourceSubjectsError,
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
    /// Builder of [`Client::patch_access_list`](super::Client::patch_access_list).
    #[derive(Clone)]
    pub struct PatchAccessList<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<types::JsonPatchOperation>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for PatchAccessList<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(PatchAccessList)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        PatchAccessList
    }
    ::altinn_runtime::extra! {
        PatchAccessList
    }
    impl<'a> PatchAccessList<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                identifier: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the list, chosen by its owner and unique there.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// A JSON Patch (RFC 6902).
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
        /// Sends `PATCH /resourceregistry/api/v1/access-lists/{owner}/{identifier}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AccessList>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, owner, identifier, body, options } = self;
            let mut call = client.core.call(&operations::PATCH_ACCESS_LIST);
            call.options(options);
            call.path("owner", owner);
            call.path("identifier", identifier);
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
            call.json_answer().await
        }
    }
    /// Builder of [`Client::remove_access_list_members`](super::Client::remove_access_list_members).
    #[derive(Clone)]
    pub struct RemoveAccessListMembers<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        if_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_modified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_none_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_unmodified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::AccessListMembers,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveAccessListMembers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveAccessListMembers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveAccessListMembers
    }
    ::altinn_runtime::extra! {
        RemoveAccessListMembers
    }
    impl<'a> RemoveAccessListMembers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                identifier: Err("was not given".to_string()),
                if_match: Ok(None),
                if_modified_since: Ok(None),
                if_none_match: Ok(None),
                if_unmodified_since: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the list, chosen by its owner and unique there.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is still this one; otherwise 412.
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has changed after this HTTP date.
        pub fn if_modified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_modified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has not changed after this HTTP date; otherwise 412.
        pub fn if_unmodified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_unmodified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Members to remove.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AccessListMembers>,
            <V as ::std::convert::TryInto<
                types::AccessListMembers,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `AccessListMembers` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::AccessListMembers,
            ) -> types::builder::AccessListMembers,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `DELETE /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AccessListMembershipPage>,
            ::altinn_runtime::Error<answers::RemoveAccessListMembersError>,
        > {
            let Self {
                client,
                owner,
                identifier,
                if_match,
                if_none_match,
                if_modified_since,
                if_unmodified_since,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::REMOVE_ACCESS_LIST_MEMBERS);
            call.options(options);
            call.path("owner", owner);
            call.path("identifier", identifier);
            call.header("If-Match", if_match);
            call.header("If-None-Match", if_none_match);
            call.header("If-Modified-Since", if_modified_since);
            call.header("If-Unmodified-Since", if_unmodified_since);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::AccessListMembers>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::replace_access_list_members`](super::Client::replace_access_list_members).
    #[derive(Clone)]
    pub struct ReplaceAccessListMembers<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        if_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_modified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_none_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_unmodified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::AccessListMembers,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ReplaceAccessListMembers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ReplaceAccessListMembers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ReplaceAccessListMembers
    }
    ::altinn_runtime::extra! {
        ReplaceAccessListMembers
    }
    impl<'a> ReplaceAccessListMembers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                identifier: Err("was not given".to_string()),
                if_match: Ok(None),
                if_modified_since: Ok(None),
                if_none_match: Ok(None),
                if_unmodified_since: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the list, chosen by its owner and unique there.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is still this one; otherwise 412.
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has changed after this HTTP date.
        pub fn if_modified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_modified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has not changed after this HTTP date; otherwise 412.
        pub fn if_unmodified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_unmodified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// All members that the list is to have.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AccessListMembers>,
            <V as ::std::convert::TryInto<
                types::AccessListMembers,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `AccessListMembers` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::AccessListMembers,
            ) -> types::builder::AccessListMembers,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /resourceregistry/api/v1/access-lists/{owner}/{identifier}/members`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AccessListMembershipPage>,
            ::altinn_runtime::Error<answers::ReplaceAccessListMembersError>,
        > {
            let Self {
                client,
                owner,
                identifier,
                if_match,
                if_none_match,
                if_modified_since,
                if_unmodified_since,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::REPLACE_ACCESS_LIST_MEMBERS);
            call.options(options);
            call.path("owner", owner);
            call.path("identifier", identifier);
            call.header("If-Match", if_match);
            call.header("If-None-Match", if_none_match);
            call.header("If-Modified-Since", if_modified_since);
            call.header("If-Unmodified-Since", if_unmodified_since);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::AccessListMembers>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::search_resources`](super::Client::search_resources).
    #[derive(Clone)]
    pub struct SearchResources<'a> {
        client: &'a super::Client,
        description: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        keyword: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        org_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        organization_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        reference: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        resource_type: ::std::result::Result<
            ::std::option::Option<types::ResourceType>,
            ::std::string::String,
        >,
        title: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchResources
    }
    impl<'a> SearchResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                description: Ok(None),
                id: Ok(None),
                keyword: Ok(None),
                org_code: Ok(None),
                organization_id: Ok(None),
                reference: Ok(None),
                resource_type: Ok(None),
                title: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Text in the description, in any language.
        pub fn description<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.description = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Text in the id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Text in one of the keywords.
        pub fn keyword<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.keyword = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only resources of the service owner with this code, such as `skd`.
        pub fn org_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only resources of the organisation with this number, nine digits.
        pub fn organization_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.organization_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Text in one of the references. Newer than the published document.
        pub fn reference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.reference = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only resources of this kind.
        pub fn resource_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ResourceType>,
        {
            self.resource_type = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `ResourceType`".to_string());
            self
        }
        /// Text in the title. Not every version of the server looks at it.
        pub fn title<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.title = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /resourceregistry/api/v1/resource/Search`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ServiceResource>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                id,
                title,
                description,
                resource_type,
                keyword,
                org_code,
                organization_id,
                reference,
                options,
            } = self;
            let mut call = client.core.call(&operations::SEARCH_RESOURCES);
            call.options(options);
            call.query("Id", id);
            call.query("Title", title);
            call.query("Description", description);
            call.query("ResourceType", resource_type);
            call.query("Keyword", keyword);
            call.query("OrgCode", org_code);
            call.query("OrganizationId", organization_id);
            call.query("Reference", reference);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::search_resources_by_subjects`](super::Client::search_resources_by_subjects).
    #[derive(Clone)]
    pub struct SearchResourcesBySubjects<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SearchResourcesBySubjects<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SearchResourcesBySubjects)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SearchResourcesBySubjects
    }
    ::altinn_runtime::extra! {
        SearchResourcesBySubjects
    }
    impl<'a> SearchResourcesBySubjects<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// URNs of subjects, such as `urn:altinn:rolecode:dagl`.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| "is not of the form of `String`".to_string()),
            );
            self
        }
        /// Sends `POST /resourceregistry/api/v1/resource/bysubjects`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SubjectResourcesPage>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::SEARCH_RESOURCES_BY_SUBJECTS);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<::std::string::String>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::SubjectResourcesPage,
            ::altinn_runtime::Untyped,
        > {
            let Self { client, body, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let body = body.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = SearchResourcesBySubjects {
                            client: &paging_client,
                            body,
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
            types::SubjectResources,
            types::SubjectResourcesPage,
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
    /// Builder of [`Client::update_policy`](super::Client::update_policy).
    pub struct UpdatePolicy<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<answers::UpdatePolicyForm>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdatePolicy<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdatePolicy)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdatePolicy
    }
    ::altinn_runtime::extra! {
        UpdatePolicy
    }
    impl<'a> UpdatePolicy<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Form with the XACML file in `policyFile`.
        ///
        /// Sent as `multipart/form-data`.
        pub fn body(mut self, value: answers::UpdatePolicyForm) -> Self {
            self.body = ::std::option::Option::Some(value);
            self
        }
        /// Sends `PUT /resourceregistry/api/v1/resource/{id}/policy`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::UpdatePolicyError>,
        > {
            let Self { client, id, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_POLICY);
            call.options(options);
            call.path("id", id);
            call.multipart(body.map(|body| body.into_form()), true);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::update_resource`](super::Client::update_resource).
    #[derive(Clone)]
    pub struct UpdateResource<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::ServiceResource, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateResource
    }
    ::altinn_runtime::extra! {
        UpdateResource
    }
    impl<'a> UpdateResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the resource: lower-case letters, digits, `_` and `-`, four characters or more.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The whole resource.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ServiceResource>,
            <V as ::std::convert::TryInto<
                types::ServiceResource,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `ServiceResource` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::ServiceResource,
            ) -> types::builder::ServiceResource,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /resourceregistry/api/v1/resource/{id}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::UpdateResourceError>,
        > {
            let Self { client, id, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_RESOURCE);
            call.options(options);
            call.path("id", id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::ServiceResource>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::upsert_access_list`](super::Client::upsert_access_list).
    #[derive(Clone)]
    pub struct UpsertAccessList<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        if_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_modified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_none_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_unmodified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::UpsertAccessList,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpsertAccessList<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpsertAccessList)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpsertAccessList
    }
    ::altinn_runtime::extra! {
        UpsertAccessList
    }
    impl<'a> UpsertAccessList<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                identifier: Err("was not given".to_string()),
                if_match: Ok(None),
                if_modified_since: Ok(None),
                if_none_match: Ok(None),
                if_unmodified_since: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the list, chosen by its owner and unique there.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is still this one; otherwise 412.
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has changed after this HTTP date.
        pub fn if_modified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_modified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has not changed after this HTTP date; otherwise 412.
        pub fn if_unmodified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_unmodified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Name and description of the list.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::UpsertAccessList>,
            <V as ::std::convert::TryInto<
                types::UpsertAccessList,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `UpsertAccessList` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::UpsertAccessList,
            ) -> types::builder::UpsertAccessList,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /resourceregistry/api/v1/access-lists/{owner}/{identifier}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AccessList>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                owner,
                identifier,
                if_match,
                if_none_match,
                if_modified_since,
                if_unmodified_since,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPSERT_ACCESS_LIST);
            call.options(options);
            call.path("owner", owner);
            call.path("identifier", identifier);
            call.header("If-Match", if_match);
            call.header("If-None-Match", if_none_match);
            call.header("If-Modified-Since", if_modified_since);
            call.header("If-Unmodified-Since", if_unmodified_since);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::UpsertAccessList>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::upsert_resource_connection`](super::Client::upsert_resource_connection).
    #[derive(Clone)]
    pub struct UpsertResourceConnection<'a> {
        client: &'a super::Client,
        owner: ::std::result::Result<::std::string::String, ::std::string::String>,
        identifier: ::std::result::Result<::std::string::String, ::std::string::String>,
        resource_identifier: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        if_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_modified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_none_match: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        if_unmodified_since: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::UpsertAccessListResourceConnection,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpsertResourceConnection<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpsertResourceConnection)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpsertResourceConnection
    }
    ::altinn_runtime::extra! {
        UpsertResourceConnection
    }
    impl<'a> UpsertResourceConnection<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                owner: Err("was not given".to_string()),
                identifier: Err("was not given".to_string()),
                resource_identifier: Err("was not given".to_string()),
                if_match: Ok(None),
                if_modified_since: Ok(None),
                if_none_match: Ok(None),
                if_unmodified_since: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Code of the organisation, such as `ttd`.
        pub fn owner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.owner = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the list, chosen by its owner and unique there.
        pub fn identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the resource.
        pub fn resource_identifier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource_identifier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is still this one; otherwise 412.
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has changed after this HTTP date.
        pub fn if_modified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_modified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if the `ETag` is another one: 304 for reading, 412 for writing. `*` when writing means that nothing may be there.
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Go on only if it has not changed after this HTTP date; otherwise 412.
        pub fn if_unmodified_since<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.if_unmodified_since = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Which actions the connection covers.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::UpsertAccessListResourceConnection>,
            <V as ::std::convert::TryInto<
                types::UpsertAccessListResourceConnection,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `UpsertAccessListResourceConnection` for body failed: {}",
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
                types::builder::UpsertAccessListResourceConnection,
            ) -> types::builder::UpsertAccessListResourceConnection,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /resourceregistry/api/v1/access-lists/{owner}/{identifier}/resource-connections/{resourceIdentifier}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::UpdatedAccessListResourceConnection>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                owner,
                identifier,
                resource_identifier,
                if_match,
                if_none_match,
                if_modified_since,
                if_unmodified_since,
                body,
                options,
            } = self;
            let mut call = client.core.call(&operations::UPSERT_RESOURCE_CONNECTION);
            call.options(options);
            call.path("owner", owner);
            call.path("identifier", identifier);
            call.path("resourceIdentifier", resource_identifier);
            call.header("If-Match", if_match);
            call.header("If-None-Match", if_none_match);
            call.header("If-Modified-Since", if_modified_since);
            call.header("If-Unmodified-Since", if_unmodified_since);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::UpsertAccessListResourceConnection>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
}
