//! The client of Altinn Access Management for end users and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-accessmanagement-v1-enduser.json (version 1.0.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Access Management for end users.
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
    /// Make somebody an agent.
    ///
    /// Names a party in `to`, or a person in the body. For an agent that is there, the server answers the assignment that it has.
    ///
    /// `POST /accessmanagement/api/v1/enduser/clientdelegations/agents`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `body` (`application/json`, optional): A person to be made an agent; left out where `to` names a party.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn add_agent(&self) -> builder::AddAgent<'_> {
        builder::AddAgent::new(self)
    }
    /// Delegate rights to an instance.
    ///
    /// Names the receiver in `to`, or a person in the body. The keys of rights are in the answer of `check_instance`.
    ///
    /// `POST /accessmanagement/api/v1/enduser/connections/resources/instances/rights`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ConnectionsController.cs#L908) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    /// - `instance` (query, required): Identifier of the instance.
    /// - `body` (`application/json`, required): Keys of the rights, and a person where `to` is left out.
    ///
    /// # Documented answers
    ///
    /// `201`, `400` (json), `401`, `403`, `500` (json)
    pub fn add_instance_rights(&self) -> builder::AddInstanceRights<'_> {
        builder::AddInstanceRights::new(self)
    }
    /// Delegate an access package.
    ///
    /// The receiver must be a rightholder. Name the package by `packageId` or by `package`.
    ///
    /// `POST /accessmanagement/api/v1/enduser/connections/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `package_id` (query, optional): Identifier of the access package.
    /// - `package` (query, optional): URN of the access package, or its last part.
    /// - `body` (`application/json`, optional): A person, where `to` is left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn add_package(&self) -> builder::AddPackage<'_> {
        builder::AddPackage::new(self)
    }
    /// Delegate rights to a resource.
    ///
    /// The keys of rights are in the answer of `check_resource`.
    ///
    /// `POST /accessmanagement/api/v1/enduser/connections/resources/rights`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ConnectionsController.cs#L605) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    /// - `body` (`application/json`, required): Keys of the rights to delegate.
    ///
    /// # Documented answers
    ///
    /// `201`, `400` (json), `401`, `403`, `500` (json)
    pub fn add_resource_rights(&self) -> builder::AddResourceRights<'_> {
        builder::AddResourceRights::new(self)
    }
    /// Delegate rights to a resource, as servers until February 2026 called them.
    ///
    /// The server no longer has it; use `add_resource_rights`.
    ///
    /// `POST /accessmanagement/api/v1/enduser/connections/resources/rules`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, optional): Party UUID of who gives the access.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `resource` (query, optional): Identifier of the resource in the resource registry.
    /// - `body` (`application/json`, required): Keys of the rights to delegate.
    ///
    /// # Documented answers
    ///
    /// `201`, `400` (json), `401` (json), `403` (json), `500` (json)
    #[deprecated(
        note = "The server has dropped this operation: use `add_resource_rights` instead."
    )]
    pub fn add_resource_rules(&self) -> builder::AddResourceRules<'_> {
        builder::AddResourceRules::new(self)
    }
    /// Add a rightholder.
    ///
    /// Connects the party with the one in `to`, or with the person in the body. It gives no access by itself.
    ///
    /// `POST /accessmanagement/api/v1/enduser/connections`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `body` (`application/json`, optional): A person, where `to` is left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json), `429` (json)
    pub fn add_rightholder(&self) -> builder::AddRightholder<'_> {
        builder::AddRightholder::new(self)
    }
    /// Add a supplier for Maskinporten scopes.
    ///
    /// It can use nothing before resources are delegated to it.
    ///
    /// `POST /accessmanagement/api/v1/enduser/maskinportensuppliers`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/MaskinportenSuppliersController.cs#L39) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `supplier` (query, required): Organisation number or party UUID of the supplier.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn add_supplier(&self) -> builder::AddSupplier<'_> {
        builder::AddSupplier::new(self)
    }
    /// Delegate a Maskinporten scope to a supplier.
    ///
    /// The supplier's client can then ask Maskinporten for tokens on behalf of the party.
    ///
    /// `POST /accessmanagement/api/v1/enduser/maskinportensuppliers/resources`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/MaskinportenSuppliersController.cs#L169) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `supplier` (query, required): Organisation number or party UUID of the supplier.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn add_supplier_resource(&self) -> builder::AddSupplierResource<'_> {
        builder::AddSupplierResource::new(self)
    }
    /// Approve a request.
    ///
    /// Delegates what was asked for: of a resource, all rights that the one who approves can delegate.
    ///
    /// `PUT /accessmanagement/api/v1/enduser/request/received/approve`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L270) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `id` (query, required): Identifier of the request.
    /// - `body` (`application/json`, optional): Keys of the rights to give; servers of today do not read them.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `404`
    pub fn approve_request(&self) -> builder::ApproveRequest<'_> {
        builder::ApproveRequest::new(self)
    }
    /// Look up which rights to an instance you can delegate.
    ///
    /// Each right says why or why not, and has the key that delegating it takes.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/resources/instances/delegationcheck`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ConnectionsController.cs#L1092) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    /// - `instance` (query, required): Identifier of the instance.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn check_instance(&self) -> builder::CheckInstance<'_> {
        builder::CheckInstance::new(self)
    }
    /// Look up which access packages you can delegate.
    ///
    /// An entry for each package that was asked for, all of them where none was; each says why or why not.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/accesspackages/delegationcheck`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `package_ids` (query, optional): Identifiers of access packages.
    /// - `packages` (query, optional): Access packages, by URN or by its last part.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn check_packages(&self) -> builder::CheckPackages<'_> {
        builder::CheckPackages::new(self)
    }
    /// Look up which rights to a resource you can delegate.
    ///
    /// Each right says why or why not, and has the key that delegating it takes.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/resources/delegationcheck`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `resource` (query, optional): Identifier of the resource in the resource registry.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn check_resource(&self) -> builder::CheckResource<'_> {
        builder::CheckResource::new(self)
    }
    /// Look up whether you can delegate a Maskinporten scope.
    ///
    /// Each right says why or why not.
    ///
    /// `GET /accessmanagement/api/v1/enduser/maskinportensuppliers/resources/delegationcheck`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/MaskinportenSuppliersController.cs#L141) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn check_supplier_resource(&self) -> builder::CheckSupplierResource<'_> {
        builder::CheckSupplierResource::new(self)
    }
    /// Send a draft.
    ///
    /// A request that a service owner made waits as a draft until the one who is to get the access confirms it; then it is `Pending`.
    ///
    /// `PUT /accessmanagement/api/v1/enduser/request/draft/confirm`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L125) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `id` (query, required): Identifier of the request.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn confirm_request(&self) -> builder::ConfirmRequest<'_> {
        builder::ConfirmRequest::new(self)
    }
    /// Count requests that a party has received.
    ///
    /// A bare number.
    ///
    /// `GET /accessmanagement/api/v1/enduser/request/received/count`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L241) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, optional): Party UUID of who gives the access.
    /// - `status` (query, optional): Only requests with one of these states.
    /// - `type_` (query, optional): Only requests for this: `resource` or `package`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn count_received_requests(&self) -> builder::CountReceivedRequests<'_> {
        builder::CountReceivedRequests::new(self)
    }
    /// Count requests that a party has sent.
    ///
    /// A bare number.
    ///
    /// `GET /accessmanagement/api/v1/enduser/request/sent/count`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L170) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `status` (query, optional): Only requests with one of these states.
    /// - `type_` (query, optional): Only requests for this: `resource` or `package`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn count_sent_requests(&self) -> builder::CountSentRequests<'_> {
        builder::CountSentRequests::new(self)
    }
    /// Delegate access packages to an agent.
    ///
    /// The agent can use the packages for the client. What was delegated already is reported with `changed` false.
    ///
    /// `POST /accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `body` (`application/json`, required): What to delegate, by role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn delegate_packages(&self) -> builder::DelegatePackages<'_> {
        builder::DelegatePackages::new(self)
    }
    /// Read a draft before it is confirmed.
    ///
    /// For Altinn's own portal.
    ///
    /// `GET /accessmanagement/api/v1/enduser/request/draft`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L93) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `id` (query, required): Identifier of the request.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn get_draft_request(&self) -> builder::GetDraftRequest<'_> {
        builder::GetDraftRequest::new(self)
    }
    /// Read a request for access.
    ///
    /// Only for the two parties of it. One that is not there is answered with 403.
    ///
    /// `GET /accessmanagement/api/v1/enduser/request`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L65) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `id` (query, required): Identifier of the request.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn get_request(&self) -> builder::GetRequest<'_> {
        builder::GetRequest::new(self)
    }
    /// Stop being an agent of a provider.
    ///
    /// Everything that was delegated through the provider goes too.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/my/clientproviders`
    ///
    /// # Parameters
    ///
    /// - `provider` (query, required): Party UUID of the provider.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json)
    pub fn leave_provider(&self) -> builder::LeaveProvider<'_> {
        builder::LeaveProvider::new(self)
    }
    /// List the access packages of an agent.
    ///
    /// What was delegated to the agent, by client.
    ///
    /// `GET /accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, required): Party UUID of who gets the access.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_agent_packages(&self) -> builder::ListAgentPackages<'_> {
        builder::ListAgentPackages::new(self)
    }
    /// List a provider's agents.
    ///
    /// Persons and system users that the provider has made agents.
    ///
    /// `GET /accessmanagement/api/v1/enduser/clientdelegations/agents`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_agents(&self) -> builder::ListAgents<'_> {
        builder::ListAgents::new(self)
    }
    /// List the parties that the user can act for.
    ///
    /// Main units hold their subunits. What each entry names (roles, access packages, resources, instances) is switched on by the parameters.
    ///
    /// `GET /accessmanagement/api/v1/enduser/authorizedparties`
    ///
    /// # Parameters
    ///
    /// - `include_roles` (query, optional): Whether entries name roles.
    /// - `include_access_packages` (query, optional): Whether entries name access packages.
    /// - `include_resources` (query, optional): Whether entries name resources.
    /// - `include_instances` (query, optional): Whether entries name instances.
    /// - `include_parties_via_key_roles` (query, optional): Whether parties count that the user reaches through organisations in which it has a key role. `auto` leaves the choice to the user's settings.
    /// - `include_sub_parties` (query, optional): Whether subunits count. `auto` leaves the choice to the user's settings.
    /// - `include_inactive_parties` (query, optional): Whether deleted parties count. `auto` leaves the choice to the user's settings.
    /// - `party_filter` (query, optional): Only these parties, by party UUID.
    /// - `any_of_resource_ids` (query, optional): Only parties where the user can reach at least one of these resources.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `401`, `403`, `500` (json)
    pub fn list_authorized_parties(&self) -> builder::ListAuthorizedParties<'_> {
        builder::ListAuthorizedParties::new(self)
    }
    /// List who can be given access.
    ///
    /// Persons and organisations that have some access from the party already. For whoever delegates single instances.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/users`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ConnectionsController.cs#L108) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_available_users(&self) -> builder::ListAvailableUsers<'_> {
        builder::ListAvailableUsers::new(self)
    }
    /// List the access packages of a client.
    ///
    /// What was delegated for the client, by agent.
    ///
    /// `GET /accessmanagement/api/v1/enduser/clientdelegations/clients/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, required): Party UUID of who gives the access.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_client_packages(&self) -> builder::ListClientPackages<'_> {
        builder::ListClientPackages::new(self)
    }
    /// List a provider's clients.
    ///
    /// Organisations that the provider has access for, with what can be delegated to its agents.
    ///
    /// `GET /accessmanagement/api/v1/enduser/clientdelegations/clients`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `roles` (query, optional): Only clients that the provider has these roles for, by code.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    /// - `packages` (query, optional): Access packages, by URN or by its last part.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_clients(&self) -> builder::ListClients<'_> {
        builder::ListClients::new(self)
    }
    /// List whom a party is connected with.
    ///
    /// With `from`, those that the party has given access to; with `to`, those that it has access for. The scope must fit the direction.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, optional): Party UUID of who gives the access.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    /// - `include_client_delegations` (query, optional): Whether connections through client delegations count.
    /// - `include_agent_connections` (query, optional): Whether agents count.
    /// - `include_access_packages` (query, optional): Whether entries name access packages.
    /// - `include_resources` (query, optional): Whether entries name resources.
    /// - `include_instances` (query, optional): Whether entries name instances.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_connections(&self) -> builder::ListConnections<'_> {
        builder::ListConnections::new(self)
    }
    /// List the Maskinporten scopes that a supplier has been delegated.
    ///
    /// The party is the supplier. Each resource stands for the scopes that it holds.
    ///
    /// `GET /accessmanagement/api/v1/enduser/maskinportenconsumers/resources`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/MaskinportenConsumersController.cs#L109) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `consumer` (query, optional): Organisation number or party UUID of who has delegated.
    /// - `resource` (query, optional): Identifier of the resource in the resource registry.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_consumer_resources(&self) -> builder::ListConsumerResources<'_> {
        builder::ListConsumerResources::new(self)
    }
    /// List who has delegated Maskinporten scopes to a supplier.
    ///
    /// The party is the supplier.
    ///
    /// `GET /accessmanagement/api/v1/enduser/maskinportenconsumers`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/MaskinportenConsumersController.cs#L36) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `consumer` (query, optional): Organisation number or party UUID of who has delegated.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_consumers(&self) -> builder::ListConsumers<'_> {
        builder::ListConsumers::new(self)
    }
    /// List rights to an instance.
    ///
    /// Rights that the receiver has directly, and those that it has otherwise.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/resources/instances/rights`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ConnectionsController.cs#L812) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    /// - `instance` (query, required): Identifier of the instance.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_instance_rights(&self) -> builder::ListInstanceRights<'_> {
        builder::ListInstanceRights::new(self)
    }
    /// List who has rights to an instance.
    ///
    /// Persons and organisations that rights to the instance were delegated to.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/resources/instances/users`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ConnectionsController.cs#L1134) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    /// - `instance` (query, required): Identifier of the instance.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_instance_users(&self) -> builder::ListInstanceUsers<'_> {
        builder::ListInstanceUsers::new(self)
    }
    /// List instances between parties.
    ///
    /// Each instance with who has it from whom, and through whom.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/resources/instances`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ConnectionsController.cs#L753) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, optional): Party UUID of who gives the access.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    /// - `resource` (query, optional): Identifier of the resource in the resource registry.
    /// - `instance` (query, optional): Identifier of the instance.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_instances(&self) -> builder::ListInstances<'_> {
        builder::ListInstances::new(self)
    }
    /// List the clients that you act for.
    ///
    /// Clients that were delegated to the person of the token, by provider. Version 2 of this API has resources, too.
    ///
    /// `GET /accessmanagement/api/v1/enduser/clientdelegations/my/clients`
    ///
    /// # Parameters
    ///
    /// - `provider` (query, optional): Party UUID of the provider.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_my_clients(&self) -> builder::ListMyClients<'_> {
        builder::ListMyClients::new(self)
    }
    /// List the providers that you are an agent of.
    ///
    /// Organisations that have made the person of the token an agent.
    ///
    /// `GET /accessmanagement/api/v1/enduser/clientdelegations/my/clientproviders`
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_my_providers(&self) -> builder::ListMyProviders<'_> {
        builder::ListMyProviders::new(self)
    }
    /// List access packages between parties.
    ///
    /// Each package with who has it from whom, and through whom.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, optional): Party UUID of who gives the access.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_packages(&self) -> builder::ListPackages<'_> {
        builder::ListPackages::new(self)
    }
    /// List requests that a party has received.
    ///
    /// Newest states of all requests to the party.
    ///
    /// `GET /accessmanagement/api/v1/enduser/request/received`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L215) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, optional): Party UUID of who gives the access.
    /// - `status` (query, optional): Only requests with one of these states.
    /// - `type_` (query, optional): Only requests for this: `resource` or `package`.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_received_requests(&self) -> builder::ListReceivedRequests<'_> {
        builder::ListReceivedRequests::new(self)
    }
    /// List rights to a resource.
    ///
    /// Rights that the receiver has directly, and those that it has through roles, packages or others.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/resources/rights`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ConnectionsController.cs#L525) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_resource_rights(&self) -> builder::ListResourceRights<'_> {
        builder::ListResourceRights::new(self)
    }
    /// List rights to a resource, as servers until February 2026 called them.
    ///
    /// The server no longer has it; use `list_resource_rights`.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/resources/rules`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, optional): Party UUID of who gives the access.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `resource` (query, optional): Identifier of the resource in the resource registry.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    #[deprecated(
        note = "The server has dropped this operation: use `list_resource_rights` instead."
    )]
    pub fn list_resource_rules(&self) -> builder::ListResourceRules<'_> {
        builder::ListResourceRules::new(self)
    }
    /// List resources between parties.
    ///
    /// Each resource with who has it from whom, and through whom.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/resources`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, optional): Party UUID of who gives the access.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    /// - `resource` (query, optional): Identifier of the resource in the resource registry.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_resources(&self) -> builder::ListResources<'_> {
        builder::ListResources::new(self)
    }
    /// List roles between parties.
    ///
    /// Each role with who has it from whom, and through whom.
    ///
    /// `GET /accessmanagement/api/v1/enduser/connections/roles`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, optional): Party UUID of who gives the access.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn list_roles(&self) -> builder::ListRoles<'_> {
        builder::ListRoles::new(self)
    }
    /// List requests that a party has sent.
    ///
    /// Newest states of all requests by the party, drafts included.
    ///
    /// `GET /accessmanagement/api/v1/enduser/request/sent`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L143) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `status` (query, optional): Only requests with one of these states.
    /// - `type_` (query, optional): Only requests for this: `resource` or `package`.
    /// - `x_page_size` (header, optional): Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
    /// - `x_page_number` (header, optional): Number of the page, from 0.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_sent_requests(&self) -> builder::ListSentRequests<'_> {
        builder::ListSentRequests::new(self)
    }
    /// List the Maskinporten scopes delegated to suppliers.
    ///
    /// Each resource stands for the scopes that it holds.
    ///
    /// `GET /accessmanagement/api/v1/enduser/maskinportensuppliers/resources`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/MaskinportenSuppliersController.cs#L200) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `supplier` (query, optional): Organisation number or party UUID of the supplier.
    /// - `resource` (query, optional): Identifier of the resource in the resource registry.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_supplier_resources(&self) -> builder::ListSupplierResources<'_> {
        builder::ListSupplierResources::new(self)
    }
    /// List suppliers for Maskinporten scopes.
    ///
    /// Organisations that the party has made suppliers.
    ///
    /// `GET /accessmanagement/api/v1/enduser/maskinportensuppliers`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/MaskinportenSuppliersController.cs#L70) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `supplier` (query, optional): Organisation number or party UUID of the supplier.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn list_suppliers(&self) -> builder::ListSuppliers<'_> {
        builder::ListSuppliers::new(self)
    }
    /// Turn down a request.
    ///
    /// The one who asked sees it as `Rejected`.
    ///
    /// `PUT /accessmanagement/api/v1/enduser/request/received/reject`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L335) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `id` (query, required): Identifier of the request.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`, `404`
    pub fn reject_request(&self) -> builder::RejectRequest<'_> {
        builder::RejectRequest::new(self)
    }
    /// Remove an agent.
    ///
    /// Refused while the agent still acts for clients, unless `cascade` is true.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/agents`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `cascade` (query, optional): Whether everything that depends on it is removed too; refused otherwise.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json)
    pub fn remove_agent(&self) -> builder::RemoveAgent<'_> {
        builder::RemoveAgent::new(self)
    }
    /// Remove a client from an agent.
    ///
    /// The agent no longer acts for the client.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/agents/clients`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ClientDelegationController.cs#L284) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `cascade` (query, optional): Whether everything that depends on it is removed too; refused otherwise.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401`, `403`
    pub fn remove_client_from_agent(&self) -> builder::RemoveClientFromAgent<'_> {
        builder::RemoveClientFromAgent::new(self)
    }
    /// Stop being a supplier of somebody.
    ///
    /// Refused while scopes are delegated, unless `cascade` is true.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/maskinportenconsumers`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/MaskinportenConsumersController.cs#L74) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `consumer` (query, required): Organisation number or party UUID of who has delegated.
    /// - `cascade` (query, optional): Whether everything that depends on it is removed too; refused otherwise.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401`, `403`
    pub fn remove_consumer(&self) -> builder::RemoveConsumer<'_> {
        builder::RemoveConsumer::new(self)
    }
    /// Give up a Maskinporten scope as its supplier.
    ///
    /// The party is the supplier.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/maskinportenconsumers/resources`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/MaskinportenConsumersController.cs#L160) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `consumer` (query, required): Organisation number or party UUID of who has delegated.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401`, `403`
    pub fn remove_consumer_resource(&self) -> builder::RemoveConsumerResource<'_> {
        builder::RemoveConsumerResource::new(self)
    }
    /// Take back an instance.
    ///
    /// All rights to the instance that were delegated go. Either side can do it.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/connections/resources/instances`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ConnectionsController.cs#L1059) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    /// - `instance` (query, required): Identifier of the instance.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401`, `403`
    pub fn remove_instance(&self) -> builder::RemoveInstance<'_> {
        builder::RemoveInstance::new(self)
    }
    /// Give up a client.
    ///
    /// The person of the token no longer acts for the client through the provider.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/my/clients`
    ///
    /// # Parameters
    ///
    /// - `provider` (query, required): Party UUID of the provider.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `cascade` (query, optional): Whether everything that depends on it is removed too; refused otherwise.
    /// - `body` (`application/json`, required): What to give up, by role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn remove_my_client(&self) -> builder::RemoveMyClient<'_> {
        builder::RemoveMyClient::new(self)
    }
    /// Give up access packages of a client.
    ///
    /// Removes the packages that the body names from the person of the token.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/my/clients/accesspackages`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ClientDelegationController.cs#L145) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `provider` (query, required): Party UUID of the provider.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `body` (`application/json`, required): What to give up, by role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn remove_my_packages(&self) -> builder::RemoveMyPackages<'_> {
        builder::RemoveMyPackages::new(self)
    }
    /// Take back an access package.
    ///
    /// Name the package by `packageId` or by `package`. Either side can do it.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/connections/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `package_id` (query, optional): Identifier of the access package.
    /// - `package` (query, optional): URN of the access package, or its last part.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json)
    pub fn remove_package(&self) -> builder::RemovePackage<'_> {
        builder::RemovePackage::new(self)
    }
    /// Take back a resource.
    ///
    /// All rights to the resource that were delegated go. Either side can do it.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/connections/resources`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `resource` (query, optional): Identifier of the resource in the resource registry.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json)
    pub fn remove_resource(&self) -> builder::RemoveResource<'_> {
        builder::RemoveResource::new(self)
    }
    /// Remove a rightholder.
    ///
    /// Refused while something is delegated over the connection, unless `cascade` is true. Either side can do it.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/connections`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `cascade` (query, optional): Whether everything that depends on it is removed too; refused otherwise.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json)
    pub fn remove_rightholder(&self) -> builder::RemoveRightholder<'_> {
        builder::RemoveRightholder::new(self)
    }
    /// Take back a role.
    ///
    /// One that cannot be revoked, such as a role from a register, is refused.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/connections/roles`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `rolecode` (query, required): Code of the role.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401` (json), `403` (json)
    pub fn remove_role(&self) -> builder::RemoveRole<'_> {
        builder::RemoveRole::new(self)
    }
    /// Remove a supplier for Maskinporten scopes.
    ///
    /// Refused while scopes are delegated, unless `cascade` is true.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/maskinportensuppliers`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/MaskinportenSuppliersController.cs#L108) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `supplier` (query, required): Organisation number or party UUID of the supplier.
    /// - `cascade` (query, optional): Whether everything that depends on it is removed too; refused otherwise.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401`, `403`
    pub fn remove_supplier(&self) -> builder::RemoveSupplier<'_> {
        builder::RemoveSupplier::new(self)
    }
    /// Take a Maskinporten scope from a supplier.
    ///
    /// Tokens that were issued already live until they expire.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/maskinportensuppliers/resources`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/MaskinportenSuppliersController.cs#L251) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `supplier` (query, required): Organisation number or party UUID of the supplier.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    ///
    /// # Documented answers
    ///
    /// `204`, `400` (json), `401`, `403`
    pub fn remove_supplier_resource(&self) -> builder::RemoveSupplierResource<'_> {
        builder::RemoveSupplierResource::new(self)
    }
    /// Ask for an access package.
    ///
    /// Asks the party in `to` on behalf of `party`. They must be connected already.
    ///
    /// `POST /accessmanagement/api/v1/enduser/request/package`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L440) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `package` (query, required): URN of the access package, or its last part.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn request_package(&self) -> builder::RequestPackage<'_> {
        builder::RequestPackage::new(self)
    }
    /// Ask for a resource.
    ///
    /// Asks the party in `to` on behalf of `party`. They must be connected already.
    ///
    /// `POST /accessmanagement/api/v1/enduser/request/resource`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L356) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    /// - `body` (`application/json`, optional): Keys of the rights wanted; servers of today do not keep them.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401`, `403`
    pub fn request_resource(&self) -> builder::RequestResource<'_> {
        builder::RequestResource::new(self)
    }
    /// Take access packages from an agent.
    ///
    /// Removes the packages that the body names.
    ///
    /// `DELETE /accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, required): Party UUID of who gives the access.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `body` (`application/json`, required): What to remove, by role.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `401` (json), `403` (json)
    pub fn revoke_packages(&self) -> builder::RevokePackages<'_> {
        builder::RevokePackages::new(self)
    }
    /// Replace rights to an instance.
    ///
    /// What the body does not name is taken back.
    ///
    /// `PUT /accessmanagement/api/v1/enduser/connections/resources/instances/rights`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ConnectionsController.cs#L1010) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    /// - `instance` (query, required): Identifier of the instance.
    /// - `body` (`application/json`, required): Keys of all rights that the receiver is to have.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (json), `401`, `403`, `500` (json)
    pub fn set_instance_rights(&self) -> builder::SetInstanceRights<'_> {
        builder::SetInstanceRights::new(self)
    }
    /// Replace rights to a resource.
    ///
    /// What the body does not name is taken back.
    ///
    /// `PUT /accessmanagement/api/v1/enduser/connections/resources/rights`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/ConnectionsController.cs#L646) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `to` (query, required): Party UUID of who gets the access.
    /// - `resource` (query, required): Identifier of the resource in the resource registry.
    /// - `body` (`application/json`, required): Keys of all rights that the receiver is to have.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (json), `401`, `403`, `500` (json)
    pub fn set_resource_rights(&self) -> builder::SetResourceRights<'_> {
        builder::SetResourceRights::new(self)
    }
    /// Replace rights to a resource, as servers until February 2026 called them.
    ///
    /// The server no longer has it; use `set_resource_rights`.
    ///
    /// `PUT /accessmanagement/api/v1/enduser/connections/resources/rules`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `from` (query, optional): Party UUID of who gives the access.
    /// - `to` (query, optional): Party UUID of who gets the access.
    /// - `resource` (query, optional): Identifier of the resource in the resource registry.
    /// - `body` (`application/json`, required): Keys of all rights that the receiver is to have.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (json), `401` (json), `403` (json), `500` (json)
    #[deprecated(
        note = "The server has dropped this operation: use `set_resource_rights` instead."
    )]
    pub fn set_resource_rules(&self) -> builder::SetResourceRules<'_> {
        builder::SetResourceRules::new(self)
    }
    /// Withdraw a request.
    ///
    /// Only for whoever is to get the access, and only while nobody has answered it.
    ///
    /// `PUT /accessmanagement/api/v1/enduser/request/sent/withdraw`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authorization-tmp](https://github.com/Altinn/altinn-authorization-tmp/blob/f7ff53bd2f00c8ddfc9f5bf58cc7a084c9383240/src/apps/Altinn.AccessManagement/src/Altinn.AccessManagement.Api.Enduser/Controllers/RequestController.cs#L197) of 2026-08-21: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Party UUID of whom one acts for.
    /// - `id` (query, required): Identifier of the request.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn withdraw_request(&self) -> builder::WithdrawRequest<'_> {
        builder::WithdrawRequest::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::add_agent`](super::Client::add_agent).
    #[derive(Clone)]
    pub struct AddAgent<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::PersonInput, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddAgent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddAgent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddAgent
    }
    ::altinn_runtime::extra! {
        AddAgent
    }
    impl<'a> AddAgent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                to: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// A person to be made an agent; left out where `to` names a party.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PersonInput>,
            <V as ::std::convert::TryInto<
                types::PersonInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `PersonInput` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PersonInput,
            ) -> types::builder::PersonInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v1/enduser/clientdelegations/agents`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Assignment>,
            ::altinn_runtime::Error<answers::AddAgentError>,
        > {
            let Self { client, party, to, body, options } = self;
            let mut call = client.core.call(&operations::ADD_AGENT);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PersonInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::add_instance_rights`](super::Client::add_instance_rights).
    #[derive(Clone)]
    pub struct AddInstanceRights<'a> {
        client: &'a super::Client,
        instance: ::std::result::Result<::std::string::String, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::InstanceRightsDelegation,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddInstanceRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddInstanceRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddInstanceRights
    }
    ::altinn_runtime::extra! {
        AddInstanceRights
    }
    impl<'a> AddInstanceRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                to: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the instance.
        pub fn instance<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Keys of the rights, and a person where `to` is left out.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::InstanceRightsDelegation>,
            <V as ::std::convert::TryInto<
                types::InstanceRightsDelegation,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `InstanceRightsDelegation` for body failed: {}",
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
                types::builder::InstanceRightsDelegation,
            ) -> types::builder::InstanceRightsDelegation,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v1/enduser/connections/resources/instances/rights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::AddInstanceRightsError>,
        > {
            let Self { client, party, to, resource, instance, body, options } = self;
            let mut call = client.core.call(&operations::ADD_INSTANCE_RIGHTS);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.query("resource", resource);
            call.query("instance", instance);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::InstanceRightsDelegation>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::add_package`](super::Client::add_package).
    #[derive(Clone)]
    pub struct AddPackage<'a> {
        client: &'a super::Client,
        package: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        package_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::PersonInput, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddPackage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddPackage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddPackage
    }
    ::altinn_runtime::extra! {
        AddPackage
    }
    impl<'a> AddPackage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                package: Ok(None),
                package_id: Ok(None),
                party: Err("was not given".to_string()),
                to: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// URN of the access package, or its last part.
        pub fn package<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.package = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the access package.
        pub fn package_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.package_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// A person, where `to` is left out.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PersonInput>,
            <V as ::std::convert::TryInto<
                types::PersonInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `PersonInput` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PersonInput,
            ) -> types::builder::PersonInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v1/enduser/connections/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AssignmentPackage>,
            ::altinn_runtime::Error<answers::AddPackageError>,
        > {
            let Self { client, party, to, package_id, package, body, options } = self;
            let mut call = client.core.call(&operations::ADD_PACKAGE);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.query("packageId", package_id);
            call.query("package", package);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PersonInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::add_resource_rights`](super::Client::add_resource_rights).
    #[derive(Clone)]
    pub struct AddResourceRights<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::RightKeys, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddResourceRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddResourceRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddResourceRights
    }
    ::altinn_runtime::extra! {
        AddResourceRights
    }
    impl<'a> AddResourceRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Keys of the rights to delegate.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::RightKeys>,
            <V as ::std::convert::TryInto<types::RightKeys>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `RightKeys` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::RightKeys,
            ) -> types::builder::RightKeys,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v1/enduser/connections/resources/rights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::AddResourceRightsError>,
        > {
            let Self { client, party, to, resource, body, options } = self;
            let mut call = client.core.call(&operations::ADD_RESOURCE_RIGHTS);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.query("resource", resource);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::RightKeys>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::add_resource_rules`](super::Client::add_resource_rules).
    #[derive(Clone)]
    pub struct AddResourceRules<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::RuleKeys, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddResourceRules<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddResourceRules)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddResourceRules
    }
    ::altinn_runtime::extra! {
        AddResourceRules
    }
    impl<'a> AddResourceRules<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Ok(None),
                party: Err("was not given".to_string()),
                resource: Ok(None),
                to: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
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
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Keys of the rights to delegate.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::RuleKeys>,
            <V as ::std::convert::TryInto<types::RuleKeys>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `RuleKeys` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(types::builder::RuleKeys) -> types::builder::RuleKeys,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v1/enduser/connections/resources/rules`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::AddResourceRulesError>,
        > {
            let Self { client, party, from, to, resource, body, options } = self;
            let mut call = client.core.call(&operations::ADD_RESOURCE_RULES);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.query("resource", resource);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::RuleKeys>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::add_rightholder`](super::Client::add_rightholder).
    #[derive(Clone)]
    pub struct AddRightholder<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::PersonInput, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddRightholder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddRightholder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddRightholder
    }
    ::altinn_runtime::extra! {
        AddRightholder
    }
    impl<'a> AddRightholder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                to: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// A person, where `to` is left out.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PersonInput>,
            <V as ::std::convert::TryInto<
                types::PersonInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `PersonInput` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PersonInput,
            ) -> types::builder::PersonInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v1/enduser/connections`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Assignment>,
            ::altinn_runtime::Error<answers::AddRightholderError>,
        > {
            let Self { client, party, to, body, options } = self;
            let mut call = client.core.call(&operations::ADD_RIGHTHOLDER);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PersonInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::add_supplier`](super::Client::add_supplier).
    #[derive(Clone)]
    pub struct AddSupplier<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        supplier: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddSupplier<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddSupplier)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddSupplier
    }
    impl<'a> AddSupplier<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                supplier: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Organisation number or party UUID of the supplier.
        pub fn supplier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.supplier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `POST /accessmanagement/api/v1/enduser/maskinportensuppliers`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Assignment>,
            ::altinn_runtime::Error<answers::AddSupplierError>,
        > {
            let Self { client, party, supplier, options } = self;
            let mut call = client.core.call(&operations::ADD_SUPPLIER);
            call.options(options);
            call.query("party", party);
            call.query("supplier", supplier);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::add_supplier_resource`](super::Client::add_supplier_resource).
    #[derive(Clone)]
    pub struct AddSupplierResource<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        supplier: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for AddSupplierResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(AddSupplierResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        AddSupplierResource
    }
    impl<'a> AddSupplierResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                supplier: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Organisation number or party UUID of the supplier.
        pub fn supplier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.supplier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `POST /accessmanagement/api/v1/enduser/maskinportensuppliers/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<answers::AddSupplierResourceError>,
        > {
            let Self { client, party, supplier, resource, options } = self;
            let mut call = client.core.call(&operations::ADD_SUPPLIER_RESOURCE);
            call.options(options);
            call.query("party", party);
            call.query("supplier", supplier);
            call.query("resource", resource);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::approve_request`](super::Client::approve_request).
    #[derive(Clone)]
    pub struct ApproveRequest<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ApproveRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ApproveRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ApproveRequest
    }
    ::altinn_runtime::extra! {
        ApproveRequest
    }
    impl<'a> ApproveRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                body: ::std::option::Option::None,
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
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Keys of the rights to give; servers of today do not read them.
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
        /// Sends `PUT /accessmanagement/api/v1/enduser/request/received/approve`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::Error<answers::ApproveRequestError>,
        > {
            let Self { client, party, id, body, options } = self;
            let mut call = client.core.call(&operations::APPROVE_REQUEST);
            call.options(options);
            call.query("party", party);
            call.query("id", id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<::std::string::String>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::check_instance`](super::Client::check_instance).
    #[derive(Clone)]
    pub struct CheckInstance<'a> {
        client: &'a super::Client,
        instance: ::std::result::Result<::std::string::String, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CheckInstance<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CheckInstance)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CheckInstance
    }
    impl<'a> CheckInstance<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the instance.
        pub fn instance<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/resources/instances/delegationcheck`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceCheck>,
            ::altinn_runtime::Error<answers::CheckInstanceError>,
        > {
            let Self { client, party, resource, instance, options } = self;
            let mut call = client.core.call(&operations::CHECK_INSTANCE);
            call.options(options);
            call.query("party", party);
            call.query("resource", resource);
            call.query("instance", instance);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::check_packages`](super::Client::check_packages).
    #[derive(Clone)]
    pub struct CheckPackages<'a> {
        client: &'a super::Client,
        package_ids: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
        packages: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CheckPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CheckPackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CheckPackages
    }
    impl<'a> CheckPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                package_ids: Ok(None),
                packages: Ok(None),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifiers of access packages.
        pub fn package_ids<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::altinn_runtime::Uuid>>,
        {
            self.package_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Access packages, by URN or by its last part.
        pub fn packages<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.packages = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/accesspackages/delegationcheck`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PackageCheckPage>,
            ::altinn_runtime::Error<answers::CheckPackagesError>,
        > {
            let Self { client, party, package_ids, packages, options } = self;
            let mut call = client.core.call(&operations::CHECK_PACKAGES);
            call.options(options);
            call.query("party", party);
            call.query("packageIds", package_ids);
            call.query("packages", packages);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::check_resource`](super::Client::check_resource).
    #[derive(Clone)]
    pub struct CheckResource<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CheckResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CheckResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CheckResource
    }
    impl<'a> CheckResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                resource: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
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
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/resources/delegationcheck`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ResourceCheck>,
            ::altinn_runtime::Error<answers::CheckResourceError>,
        > {
            let Self { client, party, resource, options } = self;
            let mut call = client.core.call(&operations::CHECK_RESOURCE);
            call.options(options);
            call.query("party", party);
            call.query("resource", resource);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::check_supplier_resource`](super::Client::check_supplier_resource).
    #[derive(Clone)]
    pub struct CheckSupplierResource<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CheckSupplierResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CheckSupplierResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CheckSupplierResource
    }
    impl<'a> CheckSupplierResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/maskinportensuppliers/resources/delegationcheck`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ResourceCheck>,
            ::altinn_runtime::Error<answers::CheckSupplierResourceError>,
        > {
            let Self { client, party, resource, options } = self;
            let mut call = client.core.call(&operations::CHECK_SUPPLIER_RESOURCE);
            call.options(options);
            call.query("party", party);
            call.query("resource", resource);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::confirm_request`](super::Client::confirm_request).
    #[derive(Clone)]
    pub struct ConfirmRequest<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ConfirmRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ConfirmRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ConfirmRequest
    }
    impl<'a> ConfirmRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
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
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `PUT /accessmanagement/api/v1/enduser/request/draft/confirm`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, id, options } = self;
            let mut call = client.core.call(&operations::CONFIRM_REQUEST);
            call.options(options);
            call.query("party", party);
            call.query("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::count_received_requests`](super::Client::count_received_requests).
    #[derive(Clone)]
    pub struct CountReceivedRequests<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        status: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::RequestStatus>>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CountReceivedRequests<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CountReceivedRequests)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CountReceivedRequests
    }
    impl<'a> CountReceivedRequests<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Ok(None),
                party: Err("was not given".to_string()),
                status: Ok(None),
                type_: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Only requests with one of these states.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::RequestStatus>>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `RequestStatus`".to_string());
            self
        }
        /// Only requests for this: `resource` or `package`.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/request/received/count`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<i32>,
            ::altinn_runtime::Error<answers::CountReceivedRequestsError>,
        > {
            let Self { client, party, from, status, type_, options } = self;
            let mut call = client.core.call(&operations::COUNT_RECEIVED_REQUESTS);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("status", status);
            call.query("type", type_);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::count_sent_requests`](super::Client::count_sent_requests).
    #[derive(Clone)]
    pub struct CountSentRequests<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        status: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::RequestStatus>>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CountSentRequests<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CountSentRequests)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CountSentRequests
    }
    impl<'a> CountSentRequests<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                status: Ok(None),
                to: Ok(None),
                type_: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Only requests with one of these states.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::RequestStatus>>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `RequestStatus`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Only requests for this: `resource` or `package`.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/request/sent/count`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<i32>,
            ::altinn_runtime::Error<answers::CountSentRequestsError>,
        > {
            let Self { client, party, to, status, type_, options } = self;
            let mut call = client.core.call(&operations::COUNT_SENT_REQUESTS);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.query("status", status);
            call.query("type", type_);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delegate_packages`](super::Client::delegate_packages).
    #[derive(Clone)]
    pub struct DelegatePackages<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::PackageDelegations,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DelegatePackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DelegatePackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DelegatePackages
    }
    ::altinn_runtime::extra! {
        DelegatePackages
    }
    impl<'a> DelegatePackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// What to delegate, by role.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PackageDelegations>,
            <V as ::std::convert::TryInto<
                types::PackageDelegations,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `PackageDelegations` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PackageDelegations,
            ) -> types::builder::PackageDelegations,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Delegation>>,
            ::altinn_runtime::Error<answers::DelegatePackagesError>,
        > {
            let Self { client, party, from, to, body, options } = self;
            let mut call = client.core.call(&operations::DELEGATE_PACKAGES);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PackageDelegations>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_draft_request`](super::Client::get_draft_request).
    #[derive(Clone)]
    pub struct GetDraftRequest<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetDraftRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetDraftRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetDraftRequest
    }
    impl<'a> GetDraftRequest<'a> {
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
        /// Sends `GET /accessmanagement/api/v1/enduser/request/draft`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::Error<answers::GetDraftRequestError>,
        > {
            let Self { client, id, options } = self;
            let mut call = client.core.call(&operations::GET_DRAFT_REQUEST);
            call.options(options);
            call.query("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_request`](super::Client::get_request).
    #[derive(Clone)]
    pub struct GetRequest<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetRequest
    }
    impl<'a> GetRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
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
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/request`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::Error<answers::GetRequestError>,
        > {
            let Self { client, party, id, options } = self;
            let mut call = client.core.call(&operations::GET_REQUEST);
            call.options(options);
            call.query("party", party);
            call.query("id", id);
            call.json_answer().await
        }
        /// Asks again and again until `status` is `Approved`; `Rejected`, `Withdrawn` end the wait as failed, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::Request>,
                ::altinn_runtime::Error<answers::GetRequestError>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until `status` is `Approved`; `Rejected`, `Withdrawn` end the wait as failed.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::Request>,
                ::altinn_runtime::Error<answers::GetRequestError>,
            >,
        > {
            ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (::std::option::Option::Some(&**answer)
                        .map(|it| &it.status)
                        .map(|it| it.to_string()))
                        .as_deref()
                    {
                        ::std::option::Option::Some("Approved") => {
                            ::altinn_runtime::Progressed::Done
                        }
                        ::std::option::Option::Some("Rejected" | "Withdrawn") => {
                            ::altinn_runtime::Progressed::Failed
                        }
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::leave_provider`](super::Client::leave_provider).
    #[derive(Clone)]
    pub struct LeaveProvider<'a> {
        client: &'a super::Client,
        provider: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for LeaveProvider<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LeaveProvider)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        LeaveProvider
    }
    impl<'a> LeaveProvider<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                provider: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the provider.
        pub fn provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.provider = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/clientdelegations/my/clientproviders`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::LeaveProviderError>,
        > {
            let Self { client, provider, options } = self;
            let mut call = client.core.call(&operations::LEAVE_PROVIDER);
            call.options(options);
            call.query("provider", provider);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::list_agent_packages`](super::Client::list_agent_packages).
    #[derive(Clone)]
    pub struct ListAgentPackages<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAgentPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAgentPackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAgentPackages
    }
    impl<'a> ListAgentPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ClientPage>,
            ::altinn_runtime::Error<answers::ListAgentPackagesError>,
        > {
            let Self { client, party, to, options } = self;
            let mut call = client.core.call(&operations::LIST_AGENT_PACKAGES);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_agents`](super::Client::list_agents).
    #[derive(Clone)]
    pub struct ListAgents<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAgents<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAgents)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAgents
    }
    impl<'a> ListAgents<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/clientdelegations/agents`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentPage>,
            ::altinn_runtime::Error<answers::ListAgentsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, party, x_page_size, x_page_number, options } = self;
            let mut call = client.core.call(&operations::LIST_AGENTS);
            call.options(options);
            call.query("party", party);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<types::AgentPage, answers::ListAgentsError> {
            let Self { client, party, x_page_number, x_page_size, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let party = party.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListAgents {
                            client: &paging_client,
                            party,
                            x_page_number,
                            x_page_size,
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
            types::Agent,
            types::AgentPage,
            answers::ListAgentsError,
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
    /// Builder of [`Client::list_authorized_parties`](super::Client::list_authorized_parties).
    #[derive(Clone)]
    pub struct ListAuthorizedParties<'a> {
        client: &'a super::Client,
        any_of_resource_ids: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        include_access_packages: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_inactive_parties: ::std::result::Result<
            ::std::option::Option<types::AuthorizedPartiesIncludeFilter>,
            ::std::string::String,
        >,
        include_instances: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_parties_via_key_roles: ::std::result::Result<
            ::std::option::Option<types::AuthorizedPartiesIncludeFilter>,
            ::std::string::String,
        >,
        include_resources: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_roles: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_sub_parties: ::std::result::Result<
            ::std::option::Option<types::AuthorizedPartiesIncludeFilter>,
            ::std::string::String,
        >,
        party_filter: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAuthorizedParties<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAuthorizedParties)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAuthorizedParties
    }
    impl<'a> ListAuthorizedParties<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                any_of_resource_ids: Ok(None),
                include_access_packages: Ok(None),
                include_inactive_parties: Ok(None),
                include_instances: Ok(None),
                include_parties_via_key_roles: Ok(None),
                include_resources: Ok(None),
                include_roles: Ok(None),
                include_sub_parties: Ok(None),
                party_filter: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Only parties where the user can reach at least one of these resources.
        pub fn any_of_resource_ids<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.any_of_resource_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether entries name access packages.
        pub fn include_access_packages<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_access_packages = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether deleted parties count. `auto` leaves the choice to the user's settings.
        pub fn include_inactive_parties<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AuthorizedPartiesIncludeFilter>,
        {
            self.include_inactive_parties = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "is not of the form of `AuthorizedPartiesIncludeFilter`".to_string()
                });
            self
        }
        /// Whether entries name instances.
        pub fn include_instances<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_instances = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether parties count that the user reaches through organisations in which it has a key role. `auto` leaves the choice to the user's settings.
        pub fn include_parties_via_key_roles<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AuthorizedPartiesIncludeFilter>,
        {
            self.include_parties_via_key_roles = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "is not of the form of `AuthorizedPartiesIncludeFilter`".to_string()
                });
            self
        }
        /// Whether entries name resources.
        pub fn include_resources<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_resources = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether entries name roles.
        pub fn include_roles<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_roles = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether subunits count. `auto` leaves the choice to the user's settings.
        pub fn include_sub_parties<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AuthorizedPartiesIncludeFilter>,
        {
            self.include_sub_parties = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "is not of the form of `AuthorizedPartiesIncludeFilter`".to_string()
                });
            self
        }
        /// Only these parties, by party UUID.
        pub fn party_filter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::altinn_runtime::Uuid>>,
        {
            self.party_filter = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/authorizedparties`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AuthorizedPartyPage>,
            ::altinn_runtime::Error<answers::ListAuthorizedPartiesError>,
        > {
            let Self {
                client,
                include_roles,
                include_access_packages,
                include_resources,
                include_instances,
                include_parties_via_key_roles,
                include_sub_parties,
                include_inactive_parties,
                party_filter,
                any_of_resource_ids,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_AUTHORIZED_PARTIES);
            call.options(options);
            call.query("includeRoles", include_roles);
            call.query("includeAccessPackages", include_access_packages);
            call.query("includeResources", include_resources);
            call.query("includeInstances", include_instances);
            call.query("includePartiesViaKeyRoles", include_parties_via_key_roles);
            call.query("includeSubParties", include_sub_parties);
            call.query("includeInactiveParties", include_inactive_parties);
            call.query("partyFilter", party_filter);
            call.query("anyOfResourceIds", any_of_resource_ids);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_available_users`](super::Client::list_available_users).
    #[derive(Clone)]
    pub struct ListAvailableUsers<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAvailableUsers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAvailableUsers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAvailableUsers
    }
    impl<'a> ListAvailableUsers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/users`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SimplifiedConnectionPage>,
            ::altinn_runtime::Error<answers::ListAvailableUsersError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, party, x_page_size, x_page_number, options } = self;
            let mut call = client.core.call(&operations::LIST_AVAILABLE_USERS);
            call.options(options);
            call.query("party", party);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::SimplifiedConnectionPage,
            answers::ListAvailableUsersError,
        > {
            let Self { client, party, x_page_number, x_page_size, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let party = party.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListAvailableUsers {
                            client: &paging_client,
                            party,
                            x_page_number,
                            x_page_size,
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
            types::SimplifiedConnection,
            types::SimplifiedConnectionPage,
            answers::ListAvailableUsersError,
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
    /// Builder of [`Client::list_client_packages`](super::Client::list_client_packages).
    #[derive(Clone)]
    pub struct ListClientPackages<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListClientPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListClientPackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListClientPackages
    }
    impl<'a> ListClientPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/clientdelegations/clients/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentPage>,
            ::altinn_runtime::Error<answers::ListClientPackagesError>,
        > {
            let Self { client, party, from, options } = self;
            let mut call = client.core.call(&operations::LIST_CLIENT_PACKAGES);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_clients`](super::Client::list_clients).
    #[derive(Clone)]
    pub struct ListClients<'a> {
        client: &'a super::Client,
        packages: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        roles: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListClients<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListClients)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListClients
    }
    impl<'a> ListClients<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                packages: Ok(None),
                party: Err("was not given".to_string()),
                roles: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Access packages, by URN or by its last part.
        pub fn packages<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.packages = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Only clients that the provider has these roles for, by code.
        pub fn roles<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.roles = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/clientdelegations/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ClientPage>,
            ::altinn_runtime::Error<answers::ListClientsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                party,
                roles,
                x_page_size,
                x_page_number,
                packages,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_CLIENTS);
            call.options(options);
            call.query("party", party);
            call.query("roles", roles);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call.query("packages", packages);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<types::ClientPage, answers::ListClientsError> {
            let Self {
                client,
                packages,
                party,
                roles,
                x_page_number,
                x_page_size,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let packages = packages.clone();
                    let party = party.clone();
                    let roles = roles.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListClients {
                            client: &paging_client,
                            packages,
                            party,
                            roles,
                            x_page_number,
                            x_page_size,
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
            types::Client,
            types::ClientPage,
            answers::ListClientsError,
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
    /// Builder of [`Client::list_connections`](super::Client::list_connections).
    #[derive(Clone)]
    pub struct ListConnections<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        include_access_packages: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_agent_connections: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_client_delegations: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_instances: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        include_resources: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListConnections<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListConnections)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListConnections
    }
    impl<'a> ListConnections<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Ok(None),
                include_access_packages: Ok(None),
                include_agent_connections: Ok(None),
                include_client_delegations: Ok(None),
                include_instances: Ok(None),
                include_resources: Ok(None),
                party: Err("was not given".to_string()),
                to: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Whether entries name access packages.
        pub fn include_access_packages<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_access_packages = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether agents count.
        pub fn include_agent_connections<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_agent_connections = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether connections through client delegations count.
        pub fn include_client_delegations<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_client_delegations = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether entries name instances.
        pub fn include_instances<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_instances = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Whether entries name resources.
        pub fn include_resources<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.include_resources = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ConnectionPage>,
            ::altinn_runtime::Error<answers::ListConnectionsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                party,
                from,
                to,
                x_page_size,
                x_page_number,
                include_client_delegations,
                include_agent_connections,
                include_access_packages,
                include_resources,
                include_instances,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_CONNECTIONS);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call.query("includeClientDelegations", include_client_delegations);
            call.query("includeAgentConnections", include_agent_connections);
            call.query("includeAccessPackages", include_access_packages);
            call.query("includeResources", include_resources);
            call.query("includeInstances", include_instances);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::ConnectionPage,
            answers::ListConnectionsError,
        > {
            let Self {
                client,
                from,
                include_access_packages,
                include_agent_connections,
                include_client_delegations,
                include_instances,
                include_resources,
                party,
                to,
                x_page_number,
                x_page_size,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let from = from.clone();
                    let include_access_packages = include_access_packages.clone();
                    let include_agent_connections = include_agent_connections.clone();
                    let include_client_delegations = include_client_delegations.clone();
                    let include_instances = include_instances.clone();
                    let include_resources = include_resources.clone();
                    let party = party.clone();
                    let to = to.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListConnections {
                            client: &paging_client,
                            from,
                            include_access_packages,
                            include_agent_connections,
                            include_client_delegations,
                            include_instances,
                            include_resources,
                            party,
                            to,
                            x_page_number,
                            x_page_size,
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
            types::Connection,
            types::ConnectionPage,
            answers::ListConnectionsError,
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
    /// Builder of [`Client::list_consumer_resources`](super::Client::list_consumer_resources).
    #[derive(Clone)]
    pub struct ListConsumerResources<'a> {
        client: &'a super::Client,
        consumer: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListConsumerResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListConsumerResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListConsumerResources
    }
    impl<'a> ListConsumerResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                consumer: Ok(None),
                party: Err("was not given".to_string()),
                resource: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Organisation number or party UUID of who has delegated.
        pub fn consumer<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.consumer = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
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
        /// Sends `GET /accessmanagement/api/v1/enduser/maskinportenconsumers/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ResourcePermission>>,
            ::altinn_runtime::Error<answers::ListConsumerResourcesError>,
        > {
            let Self { client, party, consumer, resource, options } = self;
            let mut call = client.core.call(&operations::LIST_CONSUMER_RESOURCES);
            call.options(options);
            call.query("party", party);
            call.query("consumer", consumer);
            call.query("resource", resource);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_consumers`](super::Client::list_consumers).
    #[derive(Clone)]
    pub struct ListConsumers<'a> {
        client: &'a super::Client,
        consumer: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListConsumers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListConsumers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListConsumers
    }
    impl<'a> ListConsumers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                consumer: Ok(None),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Organisation number or party UUID of who has delegated.
        pub fn consumer<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.consumer = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/maskinportenconsumers`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Connection>>,
            ::altinn_runtime::Error<answers::ListConsumersError>,
        > {
            let Self { client, party, consumer, options } = self;
            let mut call = client.core.call(&operations::LIST_CONSUMERS);
            call.options(options);
            call.query("party", party);
            call.query("consumer", consumer);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_instance_rights`](super::Client::list_instance_rights).
    #[derive(Clone)]
    pub struct ListInstanceRights<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        instance: ::std::result::Result<::std::string::String, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListInstanceRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListInstanceRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListInstanceRights
    }
    impl<'a> ListInstanceRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Err("was not given".to_string()),
                instance: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the instance.
        pub fn instance<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/resources/instances/rights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::InstanceRights>,
            ::altinn_runtime::Error<answers::ListInstanceRightsError>,
        > {
            let Self {
                client,
                party,
                from,
                to,
                resource,
                instance,
                x_page_size,
                x_page_number,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_INSTANCE_RIGHTS);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.query("resource", resource);
            call.query("instance", instance);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_instance_users`](super::Client::list_instance_users).
    #[derive(Clone)]
    pub struct ListInstanceUsers<'a> {
        client: &'a super::Client,
        instance: ::std::result::Result<::std::string::String, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListInstanceUsers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListInstanceUsers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListInstanceUsers
    }
    impl<'a> ListInstanceUsers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the instance.
        pub fn instance<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/resources/instances/users`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SimplifiedPartyPage>,
            ::altinn_runtime::Error<answers::ListInstanceUsersError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                party,
                resource,
                instance,
                x_page_size,
                x_page_number,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_INSTANCE_USERS);
            call.options(options);
            call.query("party", party);
            call.query("resource", resource);
            call.query("instance", instance);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::SimplifiedPartyPage,
            answers::ListInstanceUsersError,
        > {
            let Self {
                client,
                instance,
                party,
                resource,
                x_page_number,
                x_page_size,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let instance = instance.clone();
                    let party = party.clone();
                    let resource = resource.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListInstanceUsers {
                            client: &paging_client,
                            instance,
                            party,
                            resource,
                            x_page_number,
                            x_page_size,
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
            types::SimplifiedParty,
            types::SimplifiedPartyPage,
            answers::ListInstanceUsersError,
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
    /// Builder of [`Client::list_instances`](super::Client::list_instances).
    #[derive(Clone)]
    pub struct ListInstances<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        instance: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListInstances<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListInstances)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListInstances
    }
    impl<'a> ListInstances<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Ok(None),
                instance: Ok(None),
                party: Err("was not given".to_string()),
                resource: Ok(None),
                to: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the instance.
        pub fn instance<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
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
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/resources/instances`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::InstancePermission>>,
            ::altinn_runtime::Error<answers::ListInstancesError>,
        > {
            let Self {
                client,
                party,
                from,
                to,
                x_page_size,
                x_page_number,
                resource,
                instance,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_INSTANCES);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call.query("resource", resource);
            call.query("instance", instance);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_my_clients`](super::Client::list_my_clients).
    #[derive(Clone)]
    pub struct ListMyClients<'a> {
        client: &'a super::Client,
        provider: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::altinn_runtime::Uuid>>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListMyClients<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListMyClients)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListMyClients
    }
    impl<'a> ListMyClients<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                provider: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of the provider.
        pub fn provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<::altinn_runtime::Uuid>>,
        {
            self.provider = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/clientdelegations/my/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::MyClientPage>,
            ::altinn_runtime::Error<answers::ListMyClientsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, provider, x_page_size, x_page_number, options } = self;
            let mut call = client.core.call(&operations::LIST_MY_CLIENTS);
            call.options(options);
            call.query("provider", provider);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<types::MyClientPage, answers::ListMyClientsError> {
            let Self { client, provider, x_page_number, x_page_size, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let provider = provider.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListMyClients {
                            client: &paging_client,
                            provider,
                            x_page_number,
                            x_page_size,
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
            types::MyClient,
            types::MyClientPage,
            answers::ListMyClientsError,
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
    /// Builder of [`Client::list_my_providers`](super::Client::list_my_providers).
    #[derive(Clone)]
    pub struct ListMyProviders<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListMyProviders<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListMyProviders)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListMyProviders
    }
    impl<'a> ListMyProviders<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/clientdelegations/my/clientproviders`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentPage>,
            ::altinn_runtime::Error<answers::ListMyProvidersError>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_MY_PROVIDERS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_packages`](super::Client::list_packages).
    #[derive(Clone)]
    pub struct ListPackages<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPackages
    }
    impl<'a> ListPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Ok(None),
                party: Err("was not given".to_string()),
                to: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::PackagePermissionPage>,
            ::altinn_runtime::Error<answers::ListPackagesError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, party, from, to, x_page_size, x_page_number, options } = self;
            let mut call = client.core.call(&operations::LIST_PACKAGES);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::PackagePermissionPage,
            answers::ListPackagesError,
        > {
            let Self { client, from, party, to, x_page_number, x_page_size, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let from = from.clone();
                    let party = party.clone();
                    let to = to.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListPackages {
                            client: &paging_client,
                            from,
                            party,
                            to,
                            x_page_number,
                            x_page_size,
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
            types::PackagePermission,
            types::PackagePermissionPage,
            answers::ListPackagesError,
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
    /// Builder of [`Client::list_received_requests`](super::Client::list_received_requests).
    #[derive(Clone)]
    pub struct ListReceivedRequests<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        status: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::RequestStatus>>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListReceivedRequests<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListReceivedRequests)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListReceivedRequests
    }
    impl<'a> ListReceivedRequests<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Ok(None),
                party: Err("was not given".to_string()),
                status: Ok(None),
                type_: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Only requests with one of these states.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::RequestStatus>>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `RequestStatus`".to_string());
            self
        }
        /// Only requests for this: `resource` or `package`.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/request/received`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::RequestPage>,
            ::altinn_runtime::Error<answers::ListReceivedRequestsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                party,
                from,
                status,
                type_,
                x_page_size,
                x_page_number,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_RECEIVED_REQUESTS);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("status", status);
            call.query("type", type_);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::RequestPage,
            answers::ListReceivedRequestsError,
        > {
            let Self {
                client,
                from,
                party,
                status,
                type_,
                x_page_number,
                x_page_size,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let from = from.clone();
                    let party = party.clone();
                    let status = status.clone();
                    let type_ = type_.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListReceivedRequests {
                            client: &paging_client,
                            from,
                            party,
                            status,
                            type_,
                            x_page_number,
                            x_page_size,
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
            types::Request,
            types::RequestPage,
            answers::ListReceivedRequestsError,
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
    /// Builder of [`Client::list_resource_rights`](super::Client::list_resource_rights).
    #[derive(Clone)]
    pub struct ListResourceRights<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListResourceRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListResourceRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListResourceRights
    }
    impl<'a> ListResourceRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/resources/rights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ResourceRights>,
            ::altinn_runtime::Error<answers::ListResourceRightsError>,
        > {
            let Self {
                client,
                party,
                from,
                to,
                resource,
                x_page_size,
                x_page_number,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_RESOURCE_RIGHTS);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.query("resource", resource);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_resource_rules`](super::Client::list_resource_rules).
    #[derive(Clone)]
    pub struct ListResourceRules<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListResourceRules<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListResourceRules)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListResourceRules
    }
    impl<'a> ListResourceRules<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Ok(None),
                party: Err("was not given".to_string()),
                resource: Ok(None),
                to: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
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
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/resources/rules`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ResourceRules>,
            ::altinn_runtime::Error<answers::ListResourceRulesError>,
        > {
            let Self {
                client,
                party,
                from,
                to,
                resource,
                x_page_size,
                x_page_number,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_RESOURCE_RULES);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.query("resource", resource);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_resources`](super::Client::list_resources).
    #[derive(Clone)]
    pub struct ListResources<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
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
                from: Ok(None),
                party: Err("was not given".to_string()),
                resource: Ok(None),
                to: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
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
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ResourcePermission>>,
            ::altinn_runtime::Error<answers::ListResourcesError>,
        > {
            let Self {
                client,
                party,
                from,
                to,
                x_page_size,
                x_page_number,
                resource,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_RESOURCES);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call.query("resource", resource);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_roles`](super::Client::list_roles).
    #[derive(Clone)]
    pub struct ListRoles<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRoles<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRoles)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRoles
    }
    impl<'a> ListRoles<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Ok(None),
                party: Err("was not given".to_string()),
                to: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/connections/roles`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::RolePermissionPage>,
            ::altinn_runtime::Error<answers::ListRolesError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, party, from, to, x_page_size, x_page_number, options } = self;
            let mut call = client.core.call(&operations::LIST_ROLES);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::RolePermissionPage,
            answers::ListRolesError,
        > {
            let Self { client, from, party, to, x_page_number, x_page_size, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let from = from.clone();
                    let party = party.clone();
                    let to = to.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListRoles {
                            client: &paging_client,
                            from,
                            party,
                            to,
                            x_page_number,
                            x_page_size,
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
            types::RolePermission,
            types::RolePermissionPage,
            answers::ListRolesError,
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
    /// Builder of [`Client::list_sent_requests`](super::Client::list_sent_requests).
    #[derive(Clone)]
    pub struct ListSentRequests<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        status: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<types::RequestStatus>>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        type_: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        x_page_number: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        x_page_size: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSentRequests<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSentRequests)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSentRequests
    }
    impl<'a> ListSentRequests<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                status: Ok(None),
                to: Ok(None),
                type_: Ok(None),
                x_page_number: Ok(None),
                x_page_size: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Only requests with one of these states.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::RequestStatus>>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `RequestStatus`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Only requests for this: `resource` or `package`.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Number of the page, from 0.
        pub fn x_page_number<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_number = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Entries in a page: 0 to 100; 100 by default. Servers of today put everything into one page.
        pub fn x_page_size<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.x_page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/request/sent`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::RequestPage>,
            ::altinn_runtime::Error<answers::ListSentRequestsError>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self {
                client,
                party,
                to,
                status,
                type_,
                x_page_size,
                x_page_number,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_SENT_REQUESTS);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.query("status", status);
            call.query("type", type_);
            call.header("X-Page-Size", x_page_size);
            call.header("X-Page-Number", x_page_number);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::RequestPage,
            answers::ListSentRequestsError,
        > {
            let Self {
                client,
                party,
                status,
                to,
                type_,
                x_page_number,
                x_page_size,
                options,
            } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let party = party.clone();
                    let status = status.clone();
                    let to = to.clone();
                    let type_ = type_.clone();
                    let x_page_number = x_page_number.clone();
                    let x_page_size = x_page_size.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListSentRequests {
                            client: &paging_client,
                            party,
                            status,
                            to,
                            type_,
                            x_page_number,
                            x_page_size,
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
            types::Request,
            types::RequestPage,
            answers::ListSentRequestsError,
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
    /// Builder of [`Client::list_supplier_resources`](super::Client::list_supplier_resources).
    #[derive(Clone)]
    pub struct ListSupplierResources<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        supplier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSupplierResources<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSupplierResources)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSupplierResources
    }
    impl<'a> ListSupplierResources<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                resource: Ok(None),
                supplier: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
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
        /// Organisation number or party UUID of the supplier.
        pub fn supplier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.supplier = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/maskinportensuppliers/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ResourcePermission>>,
            ::altinn_runtime::Error<answers::ListSupplierResourcesError>,
        > {
            let Self { client, party, supplier, resource, options } = self;
            let mut call = client.core.call(&operations::LIST_SUPPLIER_RESOURCES);
            call.options(options);
            call.query("party", party);
            call.query("supplier", supplier);
            call.query("resource", resource);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_suppliers`](super::Client::list_suppliers).
    #[derive(Clone)]
    pub struct ListSuppliers<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        supplier: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSuppliers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSuppliers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSuppliers
    }
    impl<'a> ListSuppliers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                supplier: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Organisation number or party UUID of the supplier.
        pub fn supplier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.supplier = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /accessmanagement/api/v1/enduser/maskinportensuppliers`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Connection>>,
            ::altinn_runtime::Error<answers::ListSuppliersError>,
        > {
            let Self { client, party, supplier, options } = self;
            let mut call = client.core.call(&operations::LIST_SUPPLIERS);
            call.options(options);
            call.query("party", party);
            call.query("supplier", supplier);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::reject_request`](super::Client::reject_request).
    #[derive(Clone)]
    pub struct RejectRequest<'a> {
        client: &'a super::Client,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RejectRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RejectRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RejectRequest
    }
    impl<'a> RejectRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
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
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `PUT /accessmanagement/api/v1/enduser/request/received/reject`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::Error<answers::RejectRequestError>,
        > {
            let Self { client, party, id, options } = self;
            let mut call = client.core.call(&operations::REJECT_REQUEST);
            call.options(options);
            call.query("party", party);
            call.query("id", id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::remove_agent`](super::Client::remove_agent).
    #[derive(Clone)]
    pub struct RemoveAgent<'a> {
        client: &'a super::Client,
        cascade: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveAgent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveAgent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveAgent
    }
    impl<'a> RemoveAgent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cascade: Ok(None),
                party: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether everything that depends on it is removed too; refused otherwise.
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/clientdelegations/agents`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveAgentError>,
        > {
            let Self { client, party, to, cascade, options } = self;
            let mut call = client.core.call(&operations::REMOVE_AGENT);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.query("cascade", cascade);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_client_from_agent`](super::Client::remove_client_from_agent).
    #[derive(Clone)]
    pub struct RemoveClientFromAgent<'a> {
        client: &'a super::Client,
        cascade: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveClientFromAgent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveClientFromAgent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveClientFromAgent
    }
    impl<'a> RemoveClientFromAgent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cascade: Ok(None),
                from: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether everything that depends on it is removed too; refused otherwise.
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/clientdelegations/agents/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveClientFromAgentError>,
        > {
            let Self { client, party, from, to, cascade, options } = self;
            let mut call = client.core.call(&operations::REMOVE_CLIENT_FROM_AGENT);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.query("cascade", cascade);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_consumer`](super::Client::remove_consumer).
    #[derive(Clone)]
    pub struct RemoveConsumer<'a> {
        client: &'a super::Client,
        cascade: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        consumer: ::std::result::Result<::std::string::String, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveConsumer<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveConsumer)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveConsumer
    }
    impl<'a> RemoveConsumer<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cascade: Ok(None),
                consumer: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether everything that depends on it is removed too; refused otherwise.
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Organisation number or party UUID of who has delegated.
        pub fn consumer<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.consumer = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/maskinportenconsumers`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveConsumerError>,
        > {
            let Self { client, party, consumer, cascade, options } = self;
            let mut call = client.core.call(&operations::REMOVE_CONSUMER);
            call.options(options);
            call.query("party", party);
            call.query("consumer", consumer);
            call.query("cascade", cascade);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_consumer_resource`](super::Client::remove_consumer_resource).
    #[derive(Clone)]
    pub struct RemoveConsumerResource<'a> {
        client: &'a super::Client,
        consumer: ::std::result::Result<::std::string::String, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveConsumerResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveConsumerResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveConsumerResource
    }
    impl<'a> RemoveConsumerResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                consumer: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Organisation number or party UUID of who has delegated.
        pub fn consumer<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.consumer = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/maskinportenconsumers/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveConsumerResourceError>,
        > {
            let Self { client, party, consumer, resource, options } = self;
            let mut call = client.core.call(&operations::REMOVE_CONSUMER_RESOURCE);
            call.options(options);
            call.query("party", party);
            call.query("consumer", consumer);
            call.query("resource", resource);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_instance`](super::Client::remove_instance).
    #[derive(Clone)]
    pub struct RemoveInstance<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        instance: ::std::result::Result<::std::string::String, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveInstance<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveInstance)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveInstance
    }
    impl<'a> RemoveInstance<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Err("was not given".to_string()),
                instance: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the instance.
        pub fn instance<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/connections/resources/instances`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveInstanceError>,
        > {
            let Self { client, party, from, to, resource, instance, options } = self;
            let mut call = client.core.call(&operations::REMOVE_INSTANCE);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.query("resource", resource);
            call.query("instance", instance);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_my_client`](super::Client::remove_my_client).
    #[derive(Clone)]
    pub struct RemoveMyClient<'a> {
        client: &'a super::Client,
        cascade: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        provider: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::PackageDelegations,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveMyClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveMyClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveMyClient
    }
    ::altinn_runtime::extra! {
        RemoveMyClient
    }
    impl<'a> RemoveMyClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cascade: Ok(None),
                from: Err("was not given".to_string()),
                provider: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether everything that depends on it is removed too; refused otherwise.
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider.
        pub fn provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.provider = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// What to give up, by role.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PackageDelegations>,
            <V as ::std::convert::TryInto<
                types::PackageDelegations,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `PackageDelegations` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PackageDelegations,
            ) -> types::builder::PackageDelegations,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/clientdelegations/my/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Delegation>>,
            ::altinn_runtime::Error<answers::RemoveMyClientError>,
        > {
            let Self { client, provider, from, cascade, body, options } = self;
            let mut call = client.core.call(&operations::REMOVE_MY_CLIENT);
            call.options(options);
            call.query("provider", provider);
            call.query("from", from);
            call.query("cascade", cascade);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PackageDelegations>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::remove_my_packages`](super::Client::remove_my_packages).
    #[derive(Clone)]
    pub struct RemoveMyPackages<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        provider: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::PackageDelegations,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveMyPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveMyPackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveMyPackages
    }
    ::altinn_runtime::extra! {
        RemoveMyPackages
    }
    impl<'a> RemoveMyPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Err("was not given".to_string()),
                provider: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the provider.
        pub fn provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.provider = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// What to give up, by role.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PackageDelegations>,
            <V as ::std::convert::TryInto<
                types::PackageDelegations,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `PackageDelegations` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PackageDelegations,
            ) -> types::builder::PackageDelegations,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/clientdelegations/my/clients/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Delegation>>,
            ::altinn_runtime::Error<answers::RemoveMyPackagesError>,
        > {
            let Self { client, provider, from, body, options } = self;
            let mut call = client.core.call(&operations::REMOVE_MY_PACKAGES);
            call.options(options);
            call.query("provider", provider);
            call.query("from", from);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PackageDelegations>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::remove_package`](super::Client::remove_package).
    #[derive(Clone)]
    pub struct RemovePackage<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        package: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        package_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemovePackage<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemovePackage)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemovePackage
    }
    impl<'a> RemovePackage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Err("was not given".to_string()),
                package: Ok(None),
                package_id: Ok(None),
                party: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// URN of the access package, or its last part.
        pub fn package<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.package = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identifier of the access package.
        pub fn package_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.package_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/connections/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemovePackageError>,
        > {
            let Self { client, party, from, to, package_id, package, options } = self;
            let mut call = client.core.call(&operations::REMOVE_PACKAGE);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.query("packageId", package_id);
            call.query("package", package);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_resource`](super::Client::remove_resource).
    #[derive(Clone)]
    pub struct RemoveResource<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveResource
    }
    impl<'a> RemoveResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                resource: Ok(None),
                to: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
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
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/connections/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveResourceError>,
        > {
            let Self { client, party, from, to, resource, options } = self;
            let mut call = client.core.call(&operations::REMOVE_RESOURCE);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.query("resource", resource);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_rightholder`](super::Client::remove_rightholder).
    #[derive(Clone)]
    pub struct RemoveRightholder<'a> {
        client: &'a super::Client,
        cascade: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveRightholder<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveRightholder)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveRightholder
    }
    impl<'a> RemoveRightholder<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cascade: Ok(None),
                from: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether everything that depends on it is removed too; refused otherwise.
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/connections`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveRightholderError>,
        > {
            let Self { client, party, from, to, cascade, options } = self;
            let mut call = client.core.call(&operations::REMOVE_RIGHTHOLDER);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.query("cascade", cascade);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_role`](super::Client::remove_role).
    #[derive(Clone)]
    pub struct RemoveRole<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        rolecode: ::std::result::Result<::std::string::String, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveRole<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveRole)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveRole
    }
    impl<'a> RemoveRole<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                rolecode: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Code of the role.
        pub fn rolecode<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.rolecode = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/connections/roles`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveRoleError>,
        > {
            let Self { client, party, from, to, rolecode, options } = self;
            let mut call = client.core.call(&operations::REMOVE_ROLE);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.query("rolecode", rolecode);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_supplier`](super::Client::remove_supplier).
    #[derive(Clone)]
    pub struct RemoveSupplier<'a> {
        client: &'a super::Client,
        cascade: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        supplier: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveSupplier<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveSupplier)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveSupplier
    }
    impl<'a> RemoveSupplier<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cascade: Ok(None),
                party: Err("was not given".to_string()),
                supplier: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether everything that depends on it is removed too; refused otherwise.
        pub fn cascade<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.cascade = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Organisation number or party UUID of the supplier.
        pub fn supplier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.supplier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/maskinportensuppliers`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveSupplierError>,
        > {
            let Self { client, party, supplier, cascade, options } = self;
            let mut call = client.core.call(&operations::REMOVE_SUPPLIER);
            call.options(options);
            call.query("party", party);
            call.query("supplier", supplier);
            call.query("cascade", cascade);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_supplier_resource`](super::Client::remove_supplier_resource).
    #[derive(Clone)]
    pub struct RemoveSupplierResource<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        supplier: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveSupplierResource<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveSupplierResource)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveSupplierResource
    }
    impl<'a> RemoveSupplierResource<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                supplier: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Organisation number or party UUID of the supplier.
        pub fn supplier<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.supplier = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/maskinportensuppliers/resources`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveSupplierResourceError>,
        > {
            let Self { client, party, supplier, resource, options } = self;
            let mut call = client.core.call(&operations::REMOVE_SUPPLIER_RESOURCE);
            call.options(options);
            call.query("party", party);
            call.query("supplier", supplier);
            call.query("resource", resource);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::request_package`](super::Client::request_package).
    #[derive(Clone)]
    pub struct RequestPackage<'a> {
        client: &'a super::Client,
        package: ::std::result::Result<::std::string::String, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
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
    impl<'a> RequestPackage<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                package: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// URN of the access package, or its last part.
        pub fn package<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.package = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /accessmanagement/api/v1/enduser/request/package`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::Error<answers::RequestPackageError>,
        > {
            let Self { client, party, to, package, options } = self;
            let mut call = client.core.call(&operations::REQUEST_PACKAGE);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.query("package", package);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::request_resource`](super::Client::request_resource).
    #[derive(Clone)]
    pub struct RequestResource<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
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
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Keys of the rights wanted; servers of today do not keep them.
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
        /// Sends `POST /accessmanagement/api/v1/enduser/request/resource`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::Error<answers::RequestResourceError>,
        > {
            let Self { client, party, to, resource, body, options } = self;
            let mut call = client.core.call(&operations::REQUEST_RESOURCE);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.query("resource", resource);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<::std::string::String>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                false,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::revoke_packages`](super::Client::revoke_packages).
    #[derive(Clone)]
    pub struct RevokePackages<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::PackageDelegations,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RevokePackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RevokePackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RevokePackages
    }
    ::altinn_runtime::extra! {
        RevokePackages
    }
    impl<'a> RevokePackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// What to remove, by role.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PackageDelegations>,
            <V as ::std::convert::TryInto<
                types::PackageDelegations,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `PackageDelegations` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::PackageDelegations,
            ) -> types::builder::PackageDelegations,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `DELETE /accessmanagement/api/v1/enduser/clientdelegations/agents/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Delegation>>,
            ::altinn_runtime::Error<answers::RevokePackagesError>,
        > {
            let Self { client, party, from, to, body, options } = self;
            let mut call = client.core.call(&operations::REVOKE_PACKAGES);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::PackageDelegations>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::set_instance_rights`](super::Client::set_instance_rights).
    #[derive(Clone)]
    pub struct SetInstanceRights<'a> {
        client: &'a super::Client,
        instance: ::std::result::Result<::std::string::String, ::std::string::String>,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::RightKeys, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SetInstanceRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SetInstanceRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SetInstanceRights
    }
    ::altinn_runtime::extra! {
        SetInstanceRights
    }
    impl<'a> SetInstanceRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                instance: Err("was not given".to_string()),
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Identifier of the instance.
        pub fn instance<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.instance = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Keys of all rights that the receiver is to have.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::RightKeys>,
            <V as ::std::convert::TryInto<types::RightKeys>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `RightKeys` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::RightKeys,
            ) -> types::builder::RightKeys,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /accessmanagement/api/v1/enduser/connections/resources/instances/rights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::SetInstanceRightsError>,
        > {
            let Self { client, party, to, resource, instance, body, options } = self;
            let mut call = client.core.call(&operations::SET_INSTANCE_RIGHTS);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.query("resource", resource);
            call.query("instance", instance);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::RightKeys>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::set_resource_rights`](super::Client::set_resource_rights).
    #[derive(Clone)]
    pub struct SetResourceRights<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<::std::string::String, ::std::string::String>,
        to: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::RightKeys, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SetResourceRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SetResourceRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SetResourceRights
    }
    ::altinn_runtime::extra! {
        SetResourceRights
    }
    impl<'a> SetResourceRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                resource: Err("was not given".to_string()),
                to: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
        pub fn resource<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.resource = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Keys of all rights that the receiver is to have.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::RightKeys>,
            <V as ::std::convert::TryInto<types::RightKeys>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `RightKeys` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::RightKeys,
            ) -> types::builder::RightKeys,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /accessmanagement/api/v1/enduser/connections/resources/rights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::SetResourceRightsError>,
        > {
            let Self { client, party, to, resource, body, options } = self;
            let mut call = client.core.call(&operations::SET_RESOURCE_RIGHTS);
            call.options(options);
            call.query("party", party);
            call.query("to", to);
            call.query("resource", resource);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::RightKeys>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::set_resource_rules`](super::Client::set_resource_rules).
    #[derive(Clone)]
    pub struct SetResourceRules<'a> {
        client: &'a super::Client,
        from: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        resource: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        to: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::RuleKeys, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for SetResourceRules<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(SetResourceRules)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        SetResourceRules
    }
    ::altinn_runtime::extra! {
        SetResourceRules
    }
    impl<'a> SetResourceRules<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                from: Ok(None),
                party: Err("was not given".to_string()),
                resource: Ok(None),
                to: Ok(None),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party UUID of who gives the access.
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Identifier of the resource in the resource registry.
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
        /// Party UUID of who gets the access.
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Keys of all rights that the receiver is to have.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::RuleKeys>,
            <V as ::std::convert::TryInto<types::RuleKeys>>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `RuleKeys` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(types::builder::RuleKeys) -> types::builder::RuleKeys,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /accessmanagement/api/v1/enduser/connections/resources/rules`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::SetResourceRulesError>,
        > {
            let Self { client, party, from, to, resource, body, options } = self;
            let mut call = client.core.call(&operations::SET_RESOURCE_RULES);
            call.options(options);
            call.query("party", party);
            call.query("from", from);
            call.query("to", to);
            call.query("resource", resource);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::RuleKeys>::try_from(body)
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
        party: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
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
                party: Err("was not given".to_string()),
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
        /// Party UUID of whom one acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `PUT /accessmanagement/api/v1/enduser/request/sent/withdraw`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::Request>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, id, options } = self;
            let mut call = client.core.call(&operations::WITHDRAW_REQUEST);
            call.options(options);
            call.query("party", party);
            call.query("id", id);
            call.json_answer().await
        }
    }
}
