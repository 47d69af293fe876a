//! The client of Altinn Authentication and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn-platform-authentication-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn Authentication.
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
    /// Approve an agent request on behalf of a party.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party; newer servers may also demand `altinn:portal/enduser`. Creates an agent system user without clients: those are added with `delegate_client`.
    ///
    /// `POST /systemuser/request/agent/{party}/{requestId}/approve`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn approve_agent_request(&self) -> builder::ApproveAgentRequest<'_> {
        builder::ApproveAgentRequest::new(self)
    }
    /// Approve a change request on behalf of a party.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. The server delegates and withdraws rights and access packages before it answers `true`. Only a request with the status `New` can be approved; otherwise a problem such as AUTH-00006 or AUTH-00013 comes back.
    ///
    /// `POST /systemuser/changerequest/{party}/{requestId}/approve`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn approve_change_request(&self) -> builder::ApproveChangeRequest<'_> {
        builder::ApproveChangeRequest::new(self)
    }
    /// Approve a system user request on behalf of a party.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party; newer servers may also demand `altinn:portal/enduser`. The system user is created, with the id of the request, and given its rights before the answer `true`. Refused when the person could not delegate one of the rights, or when the request is no longer `New`.
    ///
    /// `POST /systemuser/request/{party}/{requestId}/approve`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn approve_system_user_request(&self) -> builder::ApproveSystemUserRequest<'_> {
        builder::ApproveSystemUserRequest::new(self)
    }
    /// Ask a customer for an agent system user.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.write`. An agent acts for the clients of the customer (accountants, auditors and the like) and is given access packages only, never single rights. 201 and 200 mean the same as for `create_system_user_request`. The customer approves at `confirmUrl` and picks the clients later.
    ///
    /// `POST /systemuser/request/vendor/agent`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): Customer, system and the access packages wanted.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json)
    pub fn create_agent_request(&self) -> builder::CreateAgentRequest<'_> {
        builder::CreateAgentRequest::new(self)
    }
    /// Ask a customer to change what a system user may do.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.write`. Only the vendor of the system may ask. Generate a new `correlation-id` yourself: it becomes the id of the change request, and sending it again returns the stored request with 200 instead of 201. When all four lists are empty the answer has the status `NoChangeNeeded` and nothing is stored. Send the customer to `confirmUrl` afterwards and follow up with `get_change_request`.
    ///
    /// `POST /systemuser/changerequest/vendor`
    ///
    /// # Parameters
    ///
    /// - `correlation_id` (query, required): A new UUID made by the caller. It becomes the id of the change request and must differ from `system-user-id`.
    /// - `system_user_id` (query, required): The system user to change, as found with `get_vendor_system_user`.
    /// - `body` (`application/json`, required): What to add and what to take away.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json)
    pub fn create_change_request(&self) -> builder::CreateChangeRequest<'_> {
        builder::CreateChangeRequest::new(self)
    }
    /// Create an ordinary system user for a party.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. Creates the system user and delegates everything that the system asks for in one step, without a request from the vendor. Refused when the person cannot delegate one of the rights.
    ///
    /// `POST /systemuser/{party}/create`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `body` (`application/json`, required): Which system the new system user is for.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn create_system_user(&self) -> builder::CreateSystemUser<'_> {
        builder::CreateSystemUser::new(self)
    }
    /// Ask a customer for a system user.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.write`; the organisation in the token must own the system. Rights and access packages must be a part of what the system has registered, and at least one is needed. 201 means new; 200 gives back a request for the same system, customer and external reference that is still open, so the call may be repeated. If the system user exists already, a problem says so. Next, lead the customer to `confirmUrl` and poll `get_system_user_request`.
    ///
    /// `POST /systemuser/request/vendor`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): Customer, system and the rights and access packages wanted.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `201` (json)
    pub fn create_system_user_request(&self) -> builder::CreateSystemUserRequest<'_> {
        builder::CreateSystemUserRequest::new(self)
    }
    /// Delegate a client to an agent system user.
    ///
    /// For a logged-in person with write access to `altinn_client_administration` for the party. Takes the place of `delegate_client_to_agent`. Answers what was delegated; 403 where the system user is of another party.
    ///
    /// `POST /systemuser/agent/{party}/{systemUserId}`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authentication](https://github.com/Altinn/altinn-authentication/blob/ad4f6f3671c0ba40bf923003688f5949c6a89aa2/src/Authentication/Controllers/SystemUserController.cs#L440) of 2026-07-17: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): The party id of the customer.
    /// - `system_user_id` (path, required): The agent system user.
    /// - `provider` (query, required): The UUID of the organisation that acts for the client.
    /// - `client_query` (query, required): The UUID of the client.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403`, `404` (json)
    pub fn delegate_agent_client(&self) -> builder::DelegateAgentClient<'_> {
        builder::DelegateAgentClient::new(self)
    }
    /// Let an agent act for a client.
    ///
    /// For end user systems, scope `altinn:clientdelegations.write`, and the person must be a client administrator of the organisation that owns the agent. Everything goes in the query; there is no body. Find the client with `list_available_clients`. A system user that is not an agent gives a validation problem.
    ///
    /// `POST /enduser/systemuser/clients`
    ///
    /// # Parameters
    ///
    /// - `agent` (query, required): Id of the agent system user, from `list_agents`.
    /// - `client_query` (query, required): Party UUID of the client, from `list_available_clients` or `list_delegated_clients`.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn delegate_client(&self) -> builder::DelegateClient<'_> {
        builder::DelegateClient::new(self)
    }
    /// Let an agent act for a client, the old way.
    ///
    /// Gone: newer servers have dropped this operation. Use `delegate_agent_client`. Where it is still served, repeating the call changes nothing.
    ///
    /// `POST /systemuser/agent/{party}/{systemUserId}/delegation`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `system_user_id` (path, required): Id of the system user, a UUID.
    /// - `body` (`application/json`, required): The client and the organisation that owns the agent.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    #[deprecated(
        note = "The server has dropped this operation: use `delegate_agent_client` instead."
    )]
    pub fn delegate_client_to_agent(&self) -> builder::DelegateClientToAgent<'_> {
        builder::DelegateClientToAgent::new(self)
    }
    /// Let an agent system user act for its own organisation.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. Answers `true`; 403 where the system user is of another party.
    ///
    /// `POST /systemuser/agent/{party}/{systemUserId}/self`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authentication](https://github.com/Altinn/altinn-authentication/blob/ad4f6f3671c0ba40bf923003688f5949c6a89aa2/src/Authentication/Controllers/SystemUserController.cs#L510) of 2026-07-17: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): The party id of the customer.
    /// - `system_user_id` (path, required): The agent system user.
    /// - `party_uuid` (query, required): The UUID of the organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403`, `404` (json)
    pub fn delegate_self_to_agent(&self) -> builder::DelegateSelfToAgent<'_> {
        builder::DelegateSelfToAgent::new(self)
    }
    /// Take a client away from an agent, the old way.
    ///
    /// Gone: newer servers have dropped this operation. Use `remove_agent_client`.
    ///
    /// `DELETE /systemuser/agent/{party}/delegation/{delegationId}`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `delegation_id` (path, required): Id of the delegation to withdraw, from `list_agent_delegations`.
    /// - `facilitator_id` (query, optional): Party UUID of the organisation that owns the agent.
    ///
    /// # Documented answers
    ///
    /// `200`, `404` (json)
    #[deprecated(
        note = "The server has dropped this operation: use `remove_agent_client` instead."
    )]
    pub fn delete_agent_delegation(&self) -> builder::DeleteAgentDelegation<'_> {
        builder::DeleteAgentDelegation::new(self)
    }
    /// Delete an agent system user.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. Refused as long as the agent has clients, so remove those first. The request behind the agent is deleted as well.
    ///
    /// `DELETE /systemuser/agent/{party}/{systemUserId}`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `system_user_id` (path, required): Id of the system user, a UUID.
    /// - `facilitator_id` (query, required): Party UUID of the organisation that owns the agent.
    ///
    /// # Documented answers
    ///
    /// `200`, `404` (json)
    pub fn delete_agent_system_user(&self) -> builder::DeleteAgentSystemUser<'_> {
        builder::DeleteAgentSystemUser::new(self)
    }
    /// Withdraw a change request.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.write`. Answers 202 without a body. The system user itself is left as it is.
    ///
    /// `DELETE /systemuser/changerequest/vendor/{requestId}`
    ///
    /// # Parameters
    ///
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `202`
    pub fn delete_change_request(&self) -> builder::DeleteChangeRequest<'_> {
        builder::DeleteChangeRequest::new(self)
    }
    /// Mark a system as deleted.
    ///
    /// For vendors, scope `altinn:authentication/systemregister.write` or `.admin`. The record is kept but can no longer be edited, so this cannot be undone through the API.
    ///
    /// `DELETE /systemregister/vendor/{systemId}`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn delete_system(&self) -> builder::DeleteSystem<'_> {
        builder::DeleteSystem::new(self)
    }
    /// Delete an ordinary system user of a party.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. The request behind it is deleted as well, so that the vendor can ask anew. The answer is 202 with the number 1. Agents are deleted with `delete_agent_system_user`.
    ///
    /// `DELETE /systemuser/{party}/{systemUserId}`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `system_user_id` (path, required): Id of the system user, a UUID.
    ///
    /// # Documented answers
    ///
    /// `202` (json), `404` (json)
    pub fn delete_system_user(&self) -> builder::DeleteSystemUser<'_> {
        builder::DeleteSystemUser::new(self)
    }
    /// Withdraw a system user request.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.write`. Answers 202 without a body. Withdraw a request before the customer has answered it; afterwards there is a system user to deal with instead.
    ///
    /// `DELETE /systemuser/request/vendor/{requestId}`
    ///
    /// # Parameters
    ///
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `202`
    pub fn delete_system_user_request(&self) -> builder::DeleteSystemUserRequest<'_> {
        builder::DeleteSystemUserRequest::new(self)
    }
    /// Pass a request for an agent system user on.
    ///
    /// For a logged-in person of the party who may not approve it: it is shown to those who may. Answers `true`.
    ///
    /// `POST /systemuser/request/agent/{party}/{requestId}/escalate`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authentication](https://github.com/Altinn/altinn-authentication/blob/ad4f6f3671c0ba40bf923003688f5949c6a89aa2/src/Authentication/Controllers/RequestSystemUserController.cs#L520) of 2026-07-17: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): The party id of the customer.
    /// - `request_id` (path, required): The id of the request.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404`
    pub fn escalate_agent_request(&self) -> builder::EscalateAgentRequest<'_> {
        builder::EscalateAgentRequest::new(self)
    }
    /// Pass a system user request on.
    ///
    /// For a logged-in person of the party who may not approve it: it is shown to those who may. Answers `true`.
    ///
    /// `POST /systemuser/request/{party}/{requestId}/escalate`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authentication](https://github.com/Altinn/altinn-authentication/blob/ad4f6f3671c0ba40bf923003688f5949c6a89aa2/src/Authentication/Controllers/RequestSystemUserController.cs#L466) of 2026-07-17: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): The party id of the customer.
    /// - `request_id` (path, required): The id of the request.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404`
    pub fn escalate_system_user_request(
        &self,
    ) -> builder::EscalateSystemUserRequest<'_> {
        builder::EscalateSystemUserRequest::new(self)
    }
    /// Turn a Maskinporten, ID-porten or Altinn Studio token into an Altinn token.
    ///
    /// Carry the foreign token as the bearer token of this very call; no scope or key is asked for. The answer is the bare JWT as text: strip white space and, to be safe, one pair of quotes. For a Maskinporten token it lives 30 minutes, however short the original; for ID-porten it keeps the original expiry. Nearly everything that can be wrong gives an empty 401, an outage of the party register included. An organisation code is only put in when the token has a scope beginning with `altinn:serviceowner`.
    ///
    /// `GET /exchange/{tokenProvider}`
    ///
    /// # Parameters
    ///
    /// - `token_provider` (path, required): Issuer of the token in the header: `maskinporten`, `id-porten` or `altinnstudio`, in any case.
    /// - `test` (query, optional): Only for tokens of the Norwegian Digitalisation Agency through Maskinporten: changes the organisation code from `digdir` to `ttd`. It does not choose a test environment.
    ///
    /// # Documented answers
    ///
    /// `200` (text), `400` (text), `401`, `403`, `410` (json), `429`
    pub fn exchange_token(&self) -> builder::ExchangeToken<'_> {
        builder::ExchangeToken::new(self)
    }
    /// Clear the Altinn cookies when an identity provider logs out.
    ///
    /// For browsers only: identity providers load this address in a hidden frame. The answer is an empty 200. Newer servers have a second address for the same purpose.
    ///
    /// `GET /frontchannel_logout`
    ///
    /// # Documented answers
    ///
    /// `200`
    pub fn front_channel_logout(&self) -> builder::FrontChannelLogout<'_> {
        builder::FrontChannelLogout::new(self)
    }
    /// Look up one of your agent requests.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.read`. Poll until `status` has left `New`.
    ///
    /// `GET /systemuser/request/vendor/agent/{requestId}`
    ///
    /// # Parameters
    ///
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_agent_request(&self) -> builder::GetAgentRequest<'_> {
        builder::GetAgentRequest::new(self)
    }
    /// Find an agent request by system, customer and external reference.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.read`. The same rules as for `get_system_user_request_by_external_ref`.
    ///
    /// `GET /systemuser/request/vendor/agent/byexternalref/{systemId}/{orgNo}/{externalRef}`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `external_ref` (path, required): The vendor's own reference for the customer. Where none was given, the organisation number of the customer.
    /// - `org_no` (path, required): Organisation number of the customer, nine digits.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_agent_request_by_external_ref(
        &self,
    ) -> builder::GetAgentRequestByExternalRef<'_> {
        builder::GetAgentRequestByExternalRef::new(self)
    }
    /// Show a party an agent request that concerns it.
    ///
    /// For a logged-in person with read access to `altinn_access_management` for the party that would own the agent.
    ///
    /// `GET /systemuser/request/agent/{party}/{requestId}`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_agent_request_for_party(&self) -> builder::GetAgentRequestForParty<'_> {
        builder::GetAgentRequestForParty::new(self)
    }
    /// Show the logged-in person an agent request.
    ///
    /// For Altinn's own portal, scope `altinn:portal/enduser`. The list of rights is empty or missing, as agents get access packages only.
    ///
    /// `GET /systemuser/request/agent/{requestId}`
    ///
    /// # Parameters
    ///
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_agent_request_for_user(&self) -> builder::GetAgentRequestForUser<'_> {
        builder::GetAgentRequestForUser::new(self)
    }
    /// Look up one of your change requests.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.read`. The way to learn whether the customer has approved: poll until `status` is no longer `New`. AUTH-00010 means that there is no such request among yours.
    ///
    /// `GET /systemuser/changerequest/vendor/{requestId}`
    ///
    /// # Parameters
    ///
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_change_request(&self) -> builder::GetChangeRequest<'_> {
        builder::GetChangeRequest::new(self)
    }
    /// Find a change request by system, customer and external reference.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.read`. The three values together name at most one request. Where no external reference was given, it equals the organisation number of the customer.
    ///
    /// `GET /systemuser/changerequest/vendor/byexternalref/{systemId}/{orgNo}/{externalRef}`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `external_ref` (path, required): The vendor's own reference for the customer. Where none was given, the organisation number of the customer.
    /// - `org_no` (path, required): Organisation number of the customer, nine digits.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_change_request_by_external_ref(
        &self,
    ) -> builder::GetChangeRequestByExternalRef<'_> {
        builder::GetChangeRequestByExternalRef::new(self)
    }
    /// Show a party a change request that concerns it.
    ///
    /// For a logged-in person with read access to `altinn_access_management` for the party. Used by the approval page.
    ///
    /// `GET /systemuser/changerequest/{party}/{requestId}`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_change_request_for_party(&self) -> builder::GetChangeRequestForParty<'_> {
        builder::GetChangeRequestForParty::new(self)
    }
    /// Show the logged-in person a change request.
    ///
    /// For a person with an Altinn token; the server itself checks that this person may act for the party of the request. The answer also says which party that is, so that `approve_change_request` can be called next.
    ///
    /// `GET /systemuser/changerequest/{requestId}`
    ///
    /// # Parameters
    ///
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_change_request_for_user(&self) -> builder::GetChangeRequestForUser<'_> {
        builder::GetChangeRequestForUser::new(self)
    }
    /// Fetch the public keys that verify Altinn tokens.
    ///
    /// Open to everyone. Several keys may be listed at once; a new certificate is published two days before it is used. Beware: `n` and `e` are ordinary padded base64, not base64url, and `alg` is missing, so a strict JWK reader fails.
    ///
    /// `GET /openid/.well-known/openid-configuration/jwks`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_jwks(&self) -> builder::GetJwks<'_> {
        builder::GetJwks::new(self)
    }
    /// Fetch the OpenID discovery document of Altinn.
    ///
    /// Open to everyone. Tells issuer, key set and supported algorithms for tokens that Altinn issues. The issuer ends in a slash and must be compared exactly.
    ///
    /// `GET /openid/.well-known/openid-configuration`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_openid_configuration(&self) -> builder::GetOpenidConfiguration<'_> {
        builder::GetOpenidConfiguration::new(self)
    }
    /// Show one system in short form.
    ///
    /// For Altinn's own portal, scope `altinn:portal/enduser`. Names and descriptions come in several languages. 404 if there is no such system.
    ///
    /// `GET /systemregister/{systemId}`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_system(&self) -> builder::GetSystem<'_> {
        builder::GetSystem::new(self)
    }
    /// Fetch one system user of a party.
    ///
    /// For a logged-in person with read access to `altinn_access_management` for the party. Newer servers add the rights and access packages for ordinary system users. 404 if the system user belongs to another party.
    ///
    /// `GET /systemuser/{party}/{systemUserId}`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `system_user_id` (path, required): Id of the system user, a UUID.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_system_user(&self) -> builder::GetSystemUser<'_> {
        builder::GetSystemUser::new(self)
    }
    /// Check that a customer has a system user for a client of a vendor.
    ///
    /// Internal: Maskinporten calls this before it hands out a system user token, scope `altinn:maskinporten/systemuser.read`. 404 means that there is no such system user, and Maskinporten then refuses the token.
    ///
    /// `GET /systemuser/byExternalId`
    ///
    /// # Parameters
    ///
    /// - `client_id` (query, required): Client id in Maskinporten, one of those registered for the system.
    /// - `system_provider_org_no` (query, required): Organisation number of the vendor of the system.
    /// - `system_user_owner_org_no` (query, required): Organisation number of the customer that owns the system user.
    /// - `external_ref` (query, optional): The vendor's own reference for the customer. Where none was given, the organisation number of the customer.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400`, `404`
    pub fn get_system_user_by_external_id(
        &self,
    ) -> builder::GetSystemUserByExternalId<'_> {
        builder::GetSystemUserByExternalId::new(self)
    }
    /// List what an ordinary system user may do.
    ///
    /// For a logged-in person with read access to `altinn_access_management` for the party. Shows single rights and access packages as they are delegated at the moment.
    ///
    /// `GET /systemuser/{party}/{systemUserId}/delegations`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `system_user_id` (path, required): Id of the system user, a UUID.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_system_user_delegations(&self) -> builder::GetSystemUserDelegations<'_> {
        builder::GetSystemUserDelegations::new(self)
    }
    /// Look up one of your system user requests.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.read`. Poll until `status` is `Accepted`; from then on Maskinporten hands out tokens for the system user. A request that nobody has answered for a long time becomes `Timedout`.
    ///
    /// `GET /systemuser/request/vendor/{requestId}`
    ///
    /// # Parameters
    ///
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_system_user_request(&self) -> builder::GetSystemUserRequest<'_> {
        builder::GetSystemUserRequest::new(self)
    }
    /// Find a system user request by system, customer and external reference.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.read`. Useful when the id of the request was lost. Without an external reference of your own, put the organisation number of the customer in its place.
    ///
    /// `GET /systemuser/request/vendor/byexternalref/{systemId}/{orgNo}/{externalRef}`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `external_ref` (path, required): The vendor's own reference for the customer. Where none was given, the organisation number of the customer.
    /// - `org_no` (path, required): Organisation number of the customer, nine digits.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_system_user_request_by_external_ref(
        &self,
    ) -> builder::GetSystemUserRequestByExternalRef<'_> {
        builder::GetSystemUserRequestByExternalRef::new(self)
    }
    /// Show a party a system user request that concerns it.
    ///
    /// For a logged-in person with read access to `altinn_access_management` for the party. Used by the approval page.
    ///
    /// `GET /systemuser/request/{party}/{requestId}`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_system_user_request_for_party(
        &self,
    ) -> builder::GetSystemUserRequestForParty<'_> {
        builder::GetSystemUserRequestForParty::new(self)
    }
    /// Show the logged-in person a system user request.
    ///
    /// For Altinn's own portal, scope `altinn:portal/enduser`. The server checks that the person may act for the party of the request, and the answer names that party.
    ///
    /// `GET /systemuser/request/{requestId}`
    ///
    /// # Parameters
    ///
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_system_user_request_for_user(
        &self,
    ) -> builder::GetSystemUserRequestForUser<'_> {
        builder::GetSystemUserRequestForUser::new(self)
    }
    /// Fetch the whole record of one of your systems.
    ///
    /// For vendors, scope `altinn:authentication/systemregister.write` or `.admin`. 403 if another organisation owns the system. What comes back can be edited and sent to `update_system`.
    ///
    /// `GET /systemregister/vendor/{systemId}`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn get_vendor_system(&self) -> builder::GetVendorSystem<'_> {
        builder::GetVendorSystem::new(self)
    }
    /// Find a system user of one of your systems.
    ///
    /// For vendors, scope `altinn:authentication/systemuser.request.write`. 404 when none matches, or when the system belongs to another vendor. Party identifiers are left out of what vendors see.
    ///
    /// `GET /systemuser/vendor/byquery`
    ///
    /// # Parameters
    ///
    /// - `system_id` (query, required): Id of the system, which must be one of yours.
    /// - `external_ref` (query, optional): External reference of the system user. Left out: the same as `orgno`.
    /// - `orgno` (query, required): Organisation number of the customer that owns the system user.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn get_vendor_system_user(&self) -> builder::GetVendorSystemUser<'_> {
        builder::GetVendorSystemUser::new(self)
    }
    /// Continue after the logout at the identity provider.
    ///
    /// For browsers only, reached by redirect. A short-lived cookie tells which system user request, change request or consent was being handled, and the browser is sent on to the redirect address of that; without the cookie it ends up on the ordinary logout page.
    ///
    /// `GET /logout/handleloggedout`
    ///
    /// # Documented answers
    ///
    /// `302`
    pub fn handle_logged_out(&self) -> builder::HandleLoggedOut<'_> {
        builder::HandleLoggedOut::new(self)
    }
    /// Ask whether a token is valid.
    ///
    /// Internal: used between components of the platform, with any Altinn token. An invalid token is not an error: the answer is 200 with `active` set to `false`.
    ///
    /// `POST /introspection`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/x-www-form-urlencoded`, required): The token, as a form.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn introspect_token(&self) -> builder::IntrospectToken<'_> {
        builder::IntrospectToken::new(self)
    }
    /// Ask whether an agent system user acts for its own organisation.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. 403 where the system user is of another party.
    ///
    /// `GET /systemuser/agent/{party}/{systemUserId}/self`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authentication](https://github.com/Altinn/altinn-authentication/blob/ad4f6f3671c0ba40bf923003688f5949c6a89aa2/src/Authentication/Controllers/SystemUserController.cs#L585) of 2026-07-17: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): The party id of the customer.
    /// - `system_user_id` (path, required): The agent system user.
    /// - `party_uuid` (query, required): The UUID of the organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403`, `404` (json)
    pub fn is_self_delegated_to_agent(&self) -> builder::IsSelfDelegatedToAgent<'_> {
        builder::IsSelfDelegatedToAgent::new(self)
    }
    /// List the clients that an agent of a party acts for.
    ///
    /// For a logged-in person who may administer clients (`altinn_client_administration`). When something goes wrong further in, the list is empty rather than an error.
    ///
    /// `GET /systemuser/agent/{party}/{facilitator}/{systemUserId}/delegations`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `facilitator` (path, required): Party UUID of the organisation that owns the agent.
    /// - `system_user_id` (path, required): Id of the system user, a UUID.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_agent_delegations(&self) -> builder::ListAgentDelegations<'_> {
        builder::ListAgentDelegations::new(self)
    }
    /// List the agent requests for one of your systems.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.read`. Paged: take `token` from `links.next`, until that link is missing.
    ///
    /// `GET /systemuser/request/vendor/agent/bysystem/{systemId}`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `token` (query, optional): Where to continue: the value of `token` in the next link of the page before. Leave it out for the first page.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_agent_requests(&self) -> builder::ListAgentRequests<'_> {
        builder::ListAgentRequests::new(self)
    }
    /// List the agent system users of a party.
    ///
    /// For a logged-in person with read access to `altinn_access_management` for the party. Software of third parties should rather use `list_agents`.
    ///
    /// `GET /systemuser/agent/{party}`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_agent_system_users(&self) -> builder::ListAgentSystemUsers<'_> {
        builder::ListAgentSystemUsers::new(self)
    }
    /// List the agents of an organisation.
    ///
    /// For end user systems, scope `altinn:clientdelegations.read`, and the person must be a client administrator of the organisation. The ids found here are the `agent` of the other client operations.
    ///
    /// `GET /enduser/systemuser/agents`
    ///
    /// # Parameters
    ///
    /// - `party` (query, required): Organisation number of the owner of the agents, nine digits. Not a party id.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn list_agents(&self) -> builder::ListAgents<'_> {
        builder::ListAgents::new(self)
    }
    /// Read all system users in the order they were changed.
    ///
    /// Internal: the party register copies system users through this, with a platform token or `altinn:authentication/systemuser.admin`. The next link is present as long as the page is not empty; deleted system users are reported too.
    ///
    /// `GET /systemuser/internal/systemusers/stream`
    ///
    /// # Parameters
    ///
    /// - `token` (query, optional): Where to continue: the value of `token` in the next link of the page before. Leave it out for the first page.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_all_system_users(&self) -> builder::ListAllSystemUsers<'_> {
        builder::ListAllSystemUsers::new(self)
    }
    /// List the clients that can be given to an agent.
    ///
    /// For end user systems, scope `altinn:clientdelegations.read`, and the person must be a client administrator of the organisation that owns the agent. The list is narrowed to the access packages that the agent has. All of them come in one page.
    ///
    /// `GET /enduser/systemuser/clients/available`
    ///
    /// # Parameters
    ///
    /// - `agent` (query, required): Id of the agent system user, from `list_agents`.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_available_clients(&self) -> builder::ListAvailableClients<'_> {
        builder::ListAvailableClients::new(self)
    }
    /// List the change requests for one of your systems.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.read`. Paged: take `token` from `links.next` of the page before, until that link is missing.
    ///
    /// `GET /systemuser/changerequest/vendor/bysystem/{systemId}`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `token` (query, optional): Where to continue: the value of `token` in the next link of the page before. Leave it out for the first page.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_change_requests(&self) -> builder::ListChangeRequests<'_> {
        builder::ListChangeRequests::new(self)
    }
    /// List the clients that an agent acts for.
    ///
    /// For end user systems, scope `altinn:clientdelegations.read`, and the person must be a client administrator of the organisation that owns the agent. All of them come in one page.
    ///
    /// `GET /enduser/systemuser/clients`
    ///
    /// # Parameters
    ///
    /// - `agent` (query, required): Id of the agent system user, from `list_agents`.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_delegated_clients(&self) -> builder::ListDelegatedClients<'_> {
        builder::ListDelegatedClients::new(self)
    }
    /// List the clients that a party could give to an agent.
    ///
    /// For a logged-in person who may administer clients (`altinn_client_administration`). Clients come from the roles that the party has for others, such as accountant or auditor.
    ///
    /// `GET /systemuser/agent/{party}/clients`
    ///
    /// # Parameters
    ///
    /// - `facilitator` (query, required): Party UUID of the organisation that owns the agent.
    /// - `packages` (query, optional): Narrows the list to clients reached through these access packages, given by the last part of their URN.
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_facilitator_clients(&self) -> builder::ListFacilitatorClients<'_> {
        builder::ListFacilitatorClients::new(self)
    }
    /// List the requests for agent system users that wait.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. Requests that were passed on and nobody has answered yet.
    ///
    /// `GET /systemuser/request/agent/{party}/{orgno}/pending`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authentication](https://github.com/Altinn/altinn-authentication/blob/ad4f6f3671c0ba40bf923003688f5949c6a89aa2/src/Authentication/Controllers/RequestSystemUserController.cs#L700) of 2026-07-17: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): The party id of the customer.
    /// - `orgno` (path, required): The number of the organisation, nine digits.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404`
    pub fn list_pending_agent_requests(&self) -> builder::ListPendingAgentRequests<'_> {
        builder::ListPendingAgentRequests::new(self)
    }
    /// List the system user requests that wait.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. Requests that were passed on and nobody has answered yet.
    ///
    /// `GET /systemuser/request/{party}/{orgno}/pending`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authentication](https://github.com/Altinn/altinn-authentication/blob/ad4f6f3671c0ba40bf923003688f5949c6a89aa2/src/Authentication/Controllers/RequestSystemUserController.cs#L673) of 2026-07-17: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): The party id of the customer.
    /// - `orgno` (path, required): The number of the organisation, nine digits.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404`
    pub fn list_pending_system_user_requests(
        &self,
    ) -> builder::ListPendingSystemUserRequests<'_> {
        builder::ListPendingSystemUserRequests::new(self)
    }
    /// List the access packages that a system asks for.
    ///
    /// For Altinn's own portal, scope `altinn:portal/enduser`. An empty list means that the system asks for single rights only.
    ///
    /// `GET /systemregister/{systemId}/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `use_old_format_for_app` (query, optional): Whether resources of apps come as separate organisation and app attributes instead of one resource id.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_system_access_packages(&self) -> builder::ListSystemAccessPackages<'_> {
        builder::ListSystemAccessPackages::new(self)
    }
    /// List what has been changed in the record of a system.
    ///
    /// For vendors, scope `altinn:authentication/systemregister.write` or `.admin`. Every entry tells who did it, with which client, and the data that was sent.
    ///
    /// `GET /systemregister/vendor/{systemId}/changelog`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_system_changes(&self) -> builder::ListSystemChanges<'_> {
        builder::ListSystemChanges::new(self)
    }
    /// List the rights that a system asks for.
    ///
    /// For Altinn's own portal, scope `altinn:portal/enduser`. An empty list means that the system asks for access packages only.
    ///
    /// `GET /systemregister/{systemId}/rights`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `use_old_format_for_app` (query, optional): Whether resources of apps come as separate organisation and app attributes instead of one resource id.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_system_rights(&self) -> builder::ListSystemRights<'_> {
        builder::ListSystemRights::new(self)
    }
    /// List the system user requests for one of your systems.
    ///
    /// Vendor scope `altinn:authentication/systemuser.request.read`. Agent requests are listed apart. Paged: take `token` from `links.next`, until that link is missing.
    ///
    /// `GET /systemuser/request/vendor/bysystem/{systemId}`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `token` (query, optional): Where to continue: the value of `token` in the next link of the page before. Leave it out for the first page.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_system_user_requests(&self) -> builder::ListSystemUserRequests<'_> {
        builder::ListSystemUserRequests::new(self)
    }
    /// List the ordinary system users of a party.
    ///
    /// For a logged-in person with read access to `altinn_access_management` for the party. Agents are not among them; see `list_agent_system_users`.
    ///
    /// `GET /systemuser/{party}`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_system_users(&self) -> builder::ListSystemUsers<'_> {
        builder::ListSystemUsers::new(self)
    }
    /// List every system that customers can choose.
    ///
    /// For Altinn's own portal, scope `altinn:portal/enduser`. Deleted systems are left out; look at `isVisible` to know which ones vendors want to be shown. Not paged.
    ///
    /// `GET /systemregister`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_systems(&self) -> builder::ListSystems<'_> {
        builder::ListSystems::new(self)
    }
    /// List the system users of one of your systems.
    ///
    /// For vendors, scope `altinn:authentication/systemregister.write` or `.admin`. All customers together, agents included. Paged: take `token` from `links.next`, until that link is missing.
    ///
    /// `GET /systemuser/vendor/bysystem/{systemId}`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `token` (query, optional): Where to continue: the value of `token` in the next link of the page before. Leave it out for the first page.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_vendor_system_users(&self) -> builder::ListVendorSystemUsers<'_> {
        builder::ListVendorSystemUsers::new(self)
    }
    /// List your own systems.
    ///
    /// For vendors, scope `altinn:authentication/systemregister.write` or `.admin`. Shows the systems of the organisation in the token, hidden ones included, in the short form; `get_vendor_system` gives the whole record.
    ///
    /// `GET /systemregister/vendor`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_vendor_systems(&self) -> builder::ListVendorSystems<'_> {
        builder::ListVendorSystems::new(self)
    }
    /// Log a browser out.
    ///
    /// For browsers only: clears the Altinn cookies and redirects to the logout page of the identity provider that was used. Nobody needs to be logged in. It does not make tokens invalid that were handed out earlier.
    ///
    /// `GET /logout`
    ///
    /// # Documented answers
    ///
    /// `302`
    pub fn log_out(&self) -> builder::LogOut<'_> {
        builder::LogOut::new(self)
    }
    /// Trade a valid Altinn token for a fresh one.
    ///
    /// Any Altinn token that has not run out will do, a service's as well as a person's. The answer is the bare token, valid for 30 minutes; read the exact time from its `exp` claim. A token that has expired gives 401, and then only a new exchange helps. Services can just as well exchange again.
    ///
    /// `GET /refresh`
    ///
    /// # Parameters
    ///
    /// - `enrich_pid` (query, optional): Whether to add the national identity number of the person (`pid`) to the new token.
    ///
    /// # Documented answers
    ///
    /// `200` (text), `401`
    pub fn refresh_token(&self) -> builder::RefreshToken<'_> {
        builder::RefreshToken::new(self)
    }
    /// Register a new system.
    ///
    /// For vendors, scope `altinn:authentication/systemregister.write` or `.admin`. The id must begin with the organisation number of the vendor and have no spaces, and every Maskinporten client id can belong to one system only. Returns the internal id of the system, a UUID; all other operations go by the id that you chose. All failed checks come together in one problem with `AUTH.VLD-` codes.
    ///
    /// `POST /systemregister/vendor`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The record of the new system.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `409` (json)
    pub fn register_system(&self) -> builder::RegisterSystem<'_> {
        builder::RegisterSystem::new(self)
    }
    /// Turn down an agent request on behalf of a party.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. Answers `true`. The vendor then sees the status `Rejected`.
    ///
    /// `POST /systemuser/request/agent/{party}/{requestId}/reject`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn reject_agent_request(&self) -> builder::RejectAgentRequest<'_> {
        builder::RejectAgentRequest::new(self)
    }
    /// Turn down a change request on behalf of a party.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. Answers `true`; the system user keeps what it has.
    ///
    /// `POST /systemuser/changerequest/{party}/{requestId}/reject`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn reject_change_request(&self) -> builder::RejectChangeRequest<'_> {
        builder::RejectChangeRequest::new(self)
    }
    /// Turn down a system user request on behalf of a party.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. Answers `true`. The vendor then sees the status `Rejected`.
    ///
    /// `POST /systemuser/request/{party}/{requestId}/reject`
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): Party id (a number) of the organisation or person that the caller acts for.
    /// - `request_id` (path, required): Id of the request, as given when it was created.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn reject_system_user_request(&self) -> builder::RejectSystemUserRequest<'_> {
        builder::RejectSystemUserRequest::new(self)
    }
    /// Take a client from an agent system user.
    ///
    /// For a logged-in person with write access to `altinn_client_administration` for the party. Takes the place of `delete_agent_delegation`.
    ///
    /// `DELETE /systemuser/agent/{party}/{systemuser}/client`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authentication](https://github.com/Altinn/altinn-authentication/blob/ad4f6f3671c0ba40bf923003688f5949c6a89aa2/src/Authentication/Controllers/SystemUserController.cs#L483) of 2026-07-17: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): The party id of the customer.
    /// - `systemuser` (path, required): The agent system user.
    /// - `client_query` (query, required): The UUID of the client.
    /// - `provider` (query, required): The UUID of the organisation that acts for the client.
    ///
    /// # Documented answers
    ///
    /// `200`, `400` (json), `404` (json)
    pub fn remove_agent_client(&self) -> builder::RemoveAgentClient<'_> {
        builder::RemoveAgentClient::new(self)
    }
    /// Stop an agent from acting for a client.
    ///
    /// For end user systems, scope `altinn:clientdelegations.write`, and the person must be a client administrator of the organisation that owns the agent. 404 if the client was not delegated.
    ///
    /// `DELETE /enduser/systemuser/clients`
    ///
    /// # Parameters
    ///
    /// - `agent` (query, required): Id of the agent system user, from `list_agents`.
    /// - `client_query` (query, required): Party UUID of the client, from `list_available_clients` or `list_delegated_clients`.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404` (json)
    pub fn remove_client(&self) -> builder::RemoveClient<'_> {
        builder::RemoveClient::new(self)
    }
    /// End that an agent system user acts for its own organisation.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. Answers `true`; 403 where the system user is of another party.
    ///
    /// `DELETE /systemuser/agent/{party}/{systemUserId}/self`
    ///
    /// **Not in the published document.** Known from the server's source, [Altinn/altinn-authentication](https://github.com/Altinn/altinn-authentication/blob/ad4f6f3671c0ba40bf923003688f5949c6a89aa2/src/Authentication/Controllers/SystemUserController.cs#L548) of 2026-07-17: an environment may run an older server.
    ///
    /// # Parameters
    ///
    /// - `party` (path, required): The party id of the customer.
    /// - `system_user_id` (path, required): The agent system user.
    /// - `party_uuid` (query, required): The UUID of the organisation.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `403`, `404` (json)
    pub fn remove_self_from_agent(&self) -> builder::RemoveSelfFromAgent<'_> {
        builder::RemoveSelfFromAgent::new(self)
    }
    /// Send a browser to the login and back.
    ///
    /// For browsers only: the answer is always a redirect, first to an identity provider and in the end to `goTo`, with the Altinn cookies set. Nobody needs to be logged in. An address outside Altinn's own domain leads to the front page instead. A program that has a token of its own should call `exchange_token`.
    ///
    /// `GET /authentication`
    ///
    /// # Parameters
    ///
    /// - `go_to` (query, optional): Where to send the browser in the end: an absolute https address under Altinn's own domain.
    /// - `acr_values` (query, optional): Level of login that is wanted, separated by spaces: `idporten-loa-substantial`, `idporten-loa-high` or `selfregistered-email`. A login at a lower level is stepped up.
    /// - `iss` (query, optional): Identity provider to use, by its key in the configuration of Altinn. Left out: ID-porten.
    ///
    /// # Documented answers
    ///
    /// `302`, `400` (json), `503`
    pub fn start_login(&self) -> builder::StartLogin<'_> {
        builder::StartLogin::new(self)
    }
    /// Replace the record of a system.
    ///
    /// For vendors, scope `altinn:authentication/systemregister.write` or `.admin`. Everything is replaced, so start from what `get_vendor_system` gives. The id in the body must equal the one in the path and the vendor cannot change; deleted systems cannot be edited. System users that exist keep the rights they have: use `create_change_request` for those.
    ///
    /// `PUT /systemregister/vendor/{systemId}`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `body` (`application/json`, required): The whole record, changed parts and unchanged ones.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `400` (json), `404` (json)
    pub fn update_system(&self) -> builder::UpdateSystem<'_> {
        builder::UpdateSystem::new(self)
    }
    /// Replace the access packages of a system.
    ///
    /// For vendors, scope `altinn:authentication/systemregister.write` or `.admin`. The list replaces the old one. Unknown packages and packages that cannot be delegated are refused, and a visible system cannot ask for a package that its users could not be assigned.
    ///
    /// `PUT /systemregister/vendor/{systemId}/accesspackages`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `body` (`application/json`, required): All access packages that the system is to ask for from now on.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn update_system_access_packages(
        &self,
    ) -> builder::UpdateSystemAccessPackages<'_> {
        builder::UpdateSystemAccessPackages::new(self)
    }
    /// Replace the rights of a system.
    ///
    /// For vendors, scope `altinn:authentication/systemregister.write` or `.admin`. The list replaces the old one. Unknown resources, resources that cannot be delegated and duplicates are refused. Existing system users are not changed.
    ///
    /// `PUT /systemregister/vendor/{systemId}/rights`
    ///
    /// # Parameters
    ///
    /// - `system_id` (path, required): Id of the system, in the form organisation number of the vendor, underscore, name.
    /// - `body` (`application/json`, required): All rights that the system is to ask for from now on.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn update_system_rights(&self) -> builder::UpdateSystemRights<'_> {
        builder::UpdateSystemRights::new(self)
    }
    /// Send new values for a system user.
    ///
    /// For a logged-in person with write access to `altinn_access_management` for the party. Servers seen so far check that the system user exists and answer 200, but store nothing; do not rely on it.
    ///
    /// `PUT /systemuser`
    ///
    /// # Parameters
    ///
    /// - `body` (`application/json`, required): The system user by id, and its new title.
    ///
    /// # Documented answers
    ///
    /// `200`, `404` (json)
    pub fn update_system_user(&self) -> builder::UpdateSystemUser<'_> {
        builder::UpdateSystemUser::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::approve_agent_request`](super::Client::approve_agent_request).
    #[derive(Clone)]
    pub struct ApproveAgentRequest<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ApproveAgentRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ApproveAgentRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ApproveAgentRequest
    }
    impl<'a> ApproveAgentRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /systemuser/request/agent/{party}/{requestId}/approve`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, request_id, options } = self;
            let mut call = client.core.call(&operations::APPROVE_AGENT_REQUEST);
            call.options(options);
            call.path("party", party);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::approve_change_request`](super::Client::approve_change_request).
    #[derive(Clone)]
    pub struct ApproveChangeRequest<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ApproveChangeRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ApproveChangeRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ApproveChangeRequest
    }
    impl<'a> ApproveChangeRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /systemuser/changerequest/{party}/{requestId}/approve`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, request_id, options } = self;
            let mut call = client.core.call(&operations::APPROVE_CHANGE_REQUEST);
            call.options(options);
            call.path("party", party);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::approve_system_user_request`](super::Client::approve_system_user_request).
    #[derive(Clone)]
    pub struct ApproveSystemUserRequest<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ApproveSystemUserRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ApproveSystemUserRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ApproveSystemUserRequest
    }
    impl<'a> ApproveSystemUserRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /systemuser/request/{party}/{requestId}/approve`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, request_id, options } = self;
            let mut call = client.core.call(&operations::APPROVE_SYSTEM_USER_REQUEST);
            call.options(options);
            call.path("party", party);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_agent_request`](super::Client::create_agent_request).
    #[derive(Clone)]
    pub struct CreateAgentRequest<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::NewAgentRequest, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateAgentRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateAgentRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateAgentRequest
    }
    ::altinn_runtime::extra! {
        CreateAgentRequest
    }
    impl<'a> CreateAgentRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Customer, system and the access packages wanted.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NewAgentRequest>,
            <V as ::std::convert::TryInto<
                types::NewAgentRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `NewAgentRequest` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::NewAgentRequest,
            ) -> types::builder::NewAgentRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /systemuser/request/vendor/agent`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_AGENT_REQUEST);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NewAgentRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_change_request`](super::Client::create_change_request).
    #[derive(Clone)]
    pub struct CreateChangeRequest<'a> {
        client: &'a super::Client,
        correlation_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::NewChangeRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateChangeRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateChangeRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateChangeRequest
    }
    ::altinn_runtime::extra! {
        CreateChangeRequest
    }
    impl<'a> CreateChangeRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                correlation_id: Err("was not given".to_string()),
                system_user_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// A new UUID made by the caller. It becomes the id of the change request and must differ from `system-user-id`.
        pub fn correlation_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.correlation_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The system user to change, as found with `get_vendor_system_user`.
        pub fn system_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// What to add and what to take away.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NewChangeRequest>,
            <V as ::std::convert::TryInto<
                types::NewChangeRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `NewChangeRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::NewChangeRequest,
            ) -> types::builder::NewChangeRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /systemuser/changerequest/vendor`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ChangeRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, correlation_id, system_user_id, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_CHANGE_REQUEST);
            call.options(options);
            call.query("correlation-id", correlation_id);
            call.query("system-user-id", system_user_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NewChangeRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_system_user`](super::Client::create_system_user).
    #[derive(Clone)]
    pub struct CreateSystemUser<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<types::builder::NewSystemUser, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateSystemUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateSystemUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateSystemUser
    }
    ::altinn_runtime::extra! {
        CreateSystemUser
    }
    impl<'a> CreateSystemUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Which system the new system user is for.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NewSystemUser>,
            <V as ::std::convert::TryInto<
                types::NewSystemUser,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!("conversion to `NewSystemUser` for body failed: {}", s)
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::NewSystemUser,
            ) -> types::builder::NewSystemUser,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /systemuser/{party}/create`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUser>,
            ::altinn_runtime::Error<answers::CreateSystemUserError>,
        > {
            let Self { client, party, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_SYSTEM_USER);
            call.options(options);
            call.path("party", party);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NewSystemUser>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::create_system_user_request`](super::Client::create_system_user_request).
    #[derive(Clone)]
    pub struct CreateSystemUserRequest<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::NewSystemUserRequest,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for CreateSystemUserRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(CreateSystemUserRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        CreateSystemUserRequest
    }
    ::altinn_runtime::extra! {
        CreateSystemUserRequest
    }
    impl<'a> CreateSystemUserRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Customer, system and the rights and access packages wanted.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::NewSystemUserRequest>,
            <V as ::std::convert::TryInto<
                types::NewSystemUserRequest,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `NewSystemUserRequest` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::NewSystemUserRequest,
            ) -> types::builder::NewSystemUserRequest,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /systemuser/request/vendor`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::CREATE_SYSTEM_USER_REQUEST);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::NewSystemUserRequest>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delegate_agent_client`](super::Client::delegate_agent_client).
    #[derive(Clone)]
    pub struct DelegateAgentClient<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        provider: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DelegateAgentClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DelegateAgentClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DelegateAgentClient
    }
    impl<'a> DelegateAgentClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                system_user_id: Err("was not given".to_string()),
                client_query: Err("was not given".to_string()),
                provider: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party id of the customer.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The agent system user.
        pub fn system_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The UUID of the organisation that acts for the client.
        pub fn provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.provider = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /systemuser/agent/{party}/{systemUserId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ClientDelegation>>,
            ::altinn_runtime::Error<answers::DelegateAgentClientError>,
        > {
            let Self {
                client,
                party,
                system_user_id,
                provider,
                client_query,
                options,
            } = self;
            let mut call = client.core.call(&operations::DELEGATE_AGENT_CLIENT);
            call.options(options);
            call.path("party", party);
            call.path("systemUserId", system_user_id);
            call.query("provider", provider);
            call.query("client", client_query);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delegate_client`](super::Client::delegate_client).
    #[derive(Clone)]
    pub struct DelegateClient<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DelegateClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DelegateClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DelegateClient
    }
    impl<'a> DelegateClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                client_query: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the agent system user, from `list_agents`.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the client, from `list_available_clients` or `list_delegated_clients`.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /enduser/systemuser/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ClientDelegationResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, agent, client_query, options } = self;
            let mut call = client.core.call(&operations::DELEGATE_CLIENT);
            call.options(options);
            call.query("agent", agent);
            call.query("client", client_query);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delegate_client_to_agent`](super::Client::delegate_client_to_agent).
    #[derive(Clone)]
    pub struct DelegateClientToAgent<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::AgentDelegationInput,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DelegateClientToAgent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DelegateClientToAgent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DelegateClientToAgent
    }
    ::altinn_runtime::extra! {
        DelegateClientToAgent
    }
    impl<'a> DelegateClientToAgent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                system_user_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the system user, a UUID.
        pub fn system_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The client and the organisation that owns the agent.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AgentDelegationInput>,
            <V as ::std::convert::TryInto<
                types::AgentDelegationInput,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `AgentDelegationInput` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::AgentDelegationInput,
            ) -> types::builder::AgentDelegationInput,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /systemuser/agent/{party}/{systemUserId}/delegation`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ClientDelegation>>,
            ::altinn_runtime::Error<answers::DelegateClientToAgentError>,
        > {
            let Self { client, party, system_user_id, body, options } = self;
            let mut call = client.core.call(&operations::DELEGATE_CLIENT_TO_AGENT);
            call.options(options);
            call.path("party", party);
            call.path("systemUserId", system_user_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::AgentDelegationInput>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delegate_self_to_agent`](super::Client::delegate_self_to_agent).
    #[derive(Clone)]
    pub struct DelegateSelfToAgent<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DelegateSelfToAgent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DelegateSelfToAgent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DelegateSelfToAgent
    }
    impl<'a> DelegateSelfToAgent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                system_user_id: Err("was not given".to_string()),
                party_uuid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party id of the customer.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The agent system user.
        pub fn system_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The UUID of the organisation.
        pub fn party_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /systemuser/agent/{party}/{systemUserId}/self`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<answers::DelegateSelfToAgentError>,
        > {
            let Self { client, party, system_user_id, party_uuid, options } = self;
            let mut call = client.core.call(&operations::DELEGATE_SELF_TO_AGENT);
            call.options(options);
            call.path("party", party);
            call.path("systemUserId", system_user_id);
            call.query("partyUuid", party_uuid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_agent_delegation`](super::Client::delete_agent_delegation).
    #[derive(Clone)]
    pub struct DeleteAgentDelegation<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        delegation_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        facilitator_id: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Uuid>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteAgentDelegation<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteAgentDelegation)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteAgentDelegation
    }
    impl<'a> DeleteAgentDelegation<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                delegation_id: Err("was not given".to_string()),
                facilitator_id: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the delegation to withdraw, from `list_agent_delegations`.
        pub fn delegation_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.delegation_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the organisation that owns the agent.
        pub fn facilitator_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.facilitator_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /systemuser/agent/{party}/delegation/{delegationId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteAgentDelegationError>,
        > {
            let Self { client, party, delegation_id, facilitator_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_AGENT_DELEGATION);
            call.options(options);
            call.path("party", party);
            call.path("delegationId", delegation_id);
            call.query("facilitatorId", facilitator_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_agent_system_user`](super::Client::delete_agent_system_user).
    #[derive(Clone)]
    pub struct DeleteAgentSystemUser<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        facilitator_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteAgentSystemUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteAgentSystemUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteAgentSystemUser
    }
    impl<'a> DeleteAgentSystemUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                system_user_id: Err("was not given".to_string()),
                facilitator_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the system user, a UUID.
        pub fn system_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the organisation that owns the agent.
        pub fn facilitator_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.facilitator_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /systemuser/agent/{party}/{systemUserId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::DeleteAgentSystemUserError>,
        > {
            let Self { client, party, system_user_id, facilitator_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_AGENT_SYSTEM_USER);
            call.options(options);
            call.path("party", party);
            call.path("systemUserId", system_user_id);
            call.query("facilitatorId", facilitator_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_change_request`](super::Client::delete_change_request).
    #[derive(Clone)]
    pub struct DeleteChangeRequest<'a> {
        client: &'a super::Client,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteChangeRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteChangeRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteChangeRequest
    }
    impl<'a> DeleteChangeRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /systemuser/changerequest/vendor/{requestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, request_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_CHANGE_REQUEST);
            call.options(options);
            call.path("requestId", request_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::delete_system`](super::Client::delete_system).
    #[derive(Clone)]
    pub struct DeleteSystem<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteSystem<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteSystem)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteSystem
    }
    impl<'a> DeleteSystem<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `DELETE /systemregister/vendor/{systemId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemRegisterUpdateResult>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, system_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_SYSTEM);
            call.options(options);
            call.path("systemId", system_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_system_user`](super::Client::delete_system_user).
    #[derive(Clone)]
    pub struct DeleteSystemUser<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteSystemUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteSystemUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteSystemUser
    }
    impl<'a> DeleteSystemUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                system_user_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the system user, a UUID.
        pub fn system_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /systemuser/{party}/{systemUserId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<i32>,
            ::altinn_runtime::Error<answers::DeleteSystemUserError>,
        > {
            let Self { client, party, system_user_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_SYSTEM_USER);
            call.options(options);
            call.path("party", party);
            call.path("systemUserId", system_user_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::delete_system_user_request`](super::Client::delete_system_user_request).
    #[derive(Clone)]
    pub struct DeleteSystemUserRequest<'a> {
        client: &'a super::Client,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DeleteSystemUserRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DeleteSystemUserRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DeleteSystemUserRequest
    }
    impl<'a> DeleteSystemUserRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /systemuser/request/vendor/{requestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, request_id, options } = self;
            let mut call = client.core.call(&operations::DELETE_SYSTEM_USER_REQUEST);
            call.options(options);
            call.path("requestId", request_id);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::escalate_agent_request`](super::Client::escalate_agent_request).
    #[derive(Clone)]
    pub struct EscalateAgentRequest<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for EscalateAgentRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(EscalateAgentRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        EscalateAgentRequest
    }
    impl<'a> EscalateAgentRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party id of the customer.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The id of the request.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /systemuser/request/agent/{party}/{requestId}/escalate`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<answers::EscalateAgentRequestError>,
        > {
            let Self { client, party, request_id, options } = self;
            let mut call = client.core.call(&operations::ESCALATE_AGENT_REQUEST);
            call.options(options);
            call.path("party", party);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::escalate_system_user_request`](super::Client::escalate_system_user_request).
    #[derive(Clone)]
    pub struct EscalateSystemUserRequest<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for EscalateSystemUserRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(EscalateSystemUserRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        EscalateSystemUserRequest
    }
    impl<'a> EscalateSystemUserRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party id of the customer.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The id of the request.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /systemuser/request/{party}/{requestId}/escalate`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<answers::EscalateSystemUserRequestError>,
        > {
            let Self { client, party, request_id, options } = self;
            let mut call = client.core.call(&operations::ESCALATE_SYSTEM_USER_REQUEST);
            call.options(options);
            call.path("party", party);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::exchange_token`](super::Client::exchange_token).
    #[derive(Clone)]
    pub struct ExchangeToken<'a> {
        client: &'a super::Client,
        token_provider: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        test: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ExchangeToken<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ExchangeToken)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ExchangeToken
    }
    impl<'a> ExchangeToken<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                token_provider: Err("was not given".to_string()),
                test: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Issuer of the token in the header: `maskinporten`, `id-porten` or `altinnstudio`, in any case.
        pub fn token_provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.token_provider = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Only for tokens of the Norwegian Digitalisation Agency through Maskinporten: changes the organisation code from `digdir` to `ttd`. It does not choose a test environment.
        pub fn test<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.test = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /exchange/{tokenProvider}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<answers::ExchangeTokenError>,
        > {
            let Self { client, token_provider, test, options } = self;
            let mut call = client.core.call(&operations::EXCHANGE_TOKEN);
            call.options(options);
            call.path("tokenProvider", token_provider);
            call.query("test", test);
            call.text_answer().await
        }
    }
    /// Builder of [`Client::front_channel_logout`](super::Client::front_channel_logout).
    #[derive(Clone)]
    pub struct FrontChannelLogout<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for FrontChannelLogout<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(FrontChannelLogout)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        FrontChannelLogout
    }
    impl<'a> FrontChannelLogout<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /frontchannel_logout`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::FRONT_CHANNEL_LOGOUT);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::get_agent_request`](super::Client::get_agent_request).
    #[derive(Clone)]
    pub struct GetAgentRequest<'a> {
        client: &'a super::Client,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAgentRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAgentRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAgentRequest
    }
    impl<'a> GetAgentRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/request/vendor/agent/{requestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, request_id, options } = self;
            let mut call = client.core.call(&operations::GET_AGENT_REQUEST);
            call.options(options);
            call.path("requestId", request_id);
            call.json_answer().await
        }
        /// Asks again and again until `status` is `Accepted`; `Rejected`, `Denied`, `Timedout` end the wait as failed, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentRequest>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::AgentRequest>,
                ::altinn_runtime::Error<::altinn_runtime::Untyped>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until `status` is `Accepted`; `Rejected`, `Denied`, `Timedout` end the wait as failed.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentRequest>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::AgentRequest>,
                ::altinn_runtime::Error<::altinn_runtime::Untyped>,
            >,
        > {
            ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (::std::option::Option::Some(&**answer)
                        .map(|it| &it.status)
                        .map(|it| it.to_string()))
                        .as_deref()
                    {
                        ::std::option::Option::Some("Accepted") => {
                            ::altinn_runtime::Progressed::Done
                        }
                        ::std::option::Option::Some(
                            "Rejected" | "Denied" | "Timedout",
                        ) => ::altinn_runtime::Progressed::Failed,
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::get_agent_request_by_external_ref`](super::Client::get_agent_request_by_external_ref).
    #[derive(Clone)]
    pub struct GetAgentRequestByExternalRef<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        external_ref: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        org_no: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAgentRequestByExternalRef<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAgentRequestByExternalRef))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAgentRequestByExternalRef
    }
    impl<'a> GetAgentRequestByExternalRef<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                external_ref: Err("was not given".to_string()),
                org_no: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The vendor's own reference for the customer. Where none was given, the organisation number of the customer.
        pub fn external_ref<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.external_ref = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Organisation number of the customer, nine digits.
        pub fn org_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org_no = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /systemuser/request/vendor/agent/byexternalref/{systemId}/{orgNo}/{externalRef}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, system_id, external_ref, org_no, options } = self;
            let mut call = client
                .core
                .call(&operations::GET_AGENT_REQUEST_BY_EXTERNAL_REF);
            call.options(options);
            call.path("systemId", system_id);
            call.path("externalRef", external_ref);
            call.path("orgNo", org_no);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_agent_request_for_party`](super::Client::get_agent_request_for_party).
    #[derive(Clone)]
    pub struct GetAgentRequestForParty<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAgentRequestForParty<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAgentRequestForParty)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAgentRequestForParty
    }
    impl<'a> GetAgentRequestForParty<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/request/agent/{party}/{requestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, request_id, options } = self;
            let mut call = client.core.call(&operations::GET_AGENT_REQUEST_FOR_PARTY);
            call.options(options);
            call.path("party", party);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_agent_request_for_user`](super::Client::get_agent_request_for_user).
    #[derive(Clone)]
    pub struct GetAgentRequestForUser<'a> {
        client: &'a super::Client,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetAgentRequestForUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetAgentRequestForUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetAgentRequestForUser
    }
    impl<'a> GetAgentRequestForUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/request/agent/{requestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserRequestDetails>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, request_id, options } = self;
            let mut call = client.core.call(&operations::GET_AGENT_REQUEST_FOR_USER);
            call.options(options);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_change_request`](super::Client::get_change_request).
    #[derive(Clone)]
    pub struct GetChangeRequest<'a> {
        client: &'a super::Client,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetChangeRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetChangeRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetChangeRequest
    }
    impl<'a> GetChangeRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/changerequest/vendor/{requestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ChangeRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, request_id, options } = self;
            let mut call = client.core.call(&operations::GET_CHANGE_REQUEST);
            call.options(options);
            call.path("requestId", request_id);
            call.json_answer().await
        }
        /// Asks again and again until `status` is `Accepted`; `Rejected`, `Denied`, `Timedout` end the wait as failed, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ChangeRequest>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::ChangeRequest>,
                ::altinn_runtime::Error<::altinn_runtime::Untyped>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until `status` is `Accepted`; `Rejected`, `Denied`, `Timedout` end the wait as failed.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ChangeRequest>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::ChangeRequest>,
                ::altinn_runtime::Error<::altinn_runtime::Untyped>,
            >,
        > {
            ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (::std::option::Option::Some(&**answer)
                        .map(|it| &it.status)
                        .map(|it| it.to_string()))
                        .as_deref()
                    {
                        ::std::option::Option::Some("Accepted") => {
                            ::altinn_runtime::Progressed::Done
                        }
                        ::std::option::Option::Some(
                            "Rejected" | "Denied" | "Timedout",
                        ) => ::altinn_runtime::Progressed::Failed,
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::get_change_request_by_external_ref`](super::Client::get_change_request_by_external_ref).
    #[derive(Clone)]
    pub struct GetChangeRequestByExternalRef<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        external_ref: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        org_no: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetChangeRequestByExternalRef<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetChangeRequestByExternalRef))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetChangeRequestByExternalRef
    }
    impl<'a> GetChangeRequestByExternalRef<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                external_ref: Err("was not given".to_string()),
                org_no: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The vendor's own reference for the customer. Where none was given, the organisation number of the customer.
        pub fn external_ref<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.external_ref = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Organisation number of the customer, nine digits.
        pub fn org_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org_no = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /systemuser/changerequest/vendor/byexternalref/{systemId}/{orgNo}/{externalRef}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ChangeRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, system_id, external_ref, org_no, options } = self;
            let mut call = client
                .core
                .call(&operations::GET_CHANGE_REQUEST_BY_EXTERNAL_REF);
            call.options(options);
            call.path("systemId", system_id);
            call.path("externalRef", external_ref);
            call.path("orgNo", org_no);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_change_request_for_party`](super::Client::get_change_request_for_party).
    #[derive(Clone)]
    pub struct GetChangeRequestForParty<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetChangeRequestForParty<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetChangeRequestForParty)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetChangeRequestForParty
    }
    impl<'a> GetChangeRequestForParty<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/changerequest/{party}/{requestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ChangeRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, request_id, options } = self;
            let mut call = client.core.call(&operations::GET_CHANGE_REQUEST_FOR_PARTY);
            call.options(options);
            call.path("party", party);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_change_request_for_user`](super::Client::get_change_request_for_user).
    #[derive(Clone)]
    pub struct GetChangeRequestForUser<'a> {
        client: &'a super::Client,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetChangeRequestForUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetChangeRequestForUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetChangeRequestForUser
    }
    impl<'a> GetChangeRequestForUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/changerequest/{requestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ChangeRequestDetails>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, request_id, options } = self;
            let mut call = client.core.call(&operations::GET_CHANGE_REQUEST_FOR_USER);
            call.options(options);
            call.path("requestId", request_id);
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
        /// Sends `GET /openid/.well-known/openid-configuration/jwks`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::JwksDocument>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_JWKS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_openid_configuration`](super::Client::get_openid_configuration).
    #[derive(Clone)]
    pub struct GetOpenidConfiguration<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOpenidConfiguration<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOpenidConfiguration)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOpenidConfiguration
    }
    impl<'a> GetOpenidConfiguration<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /openid/.well-known/openid-configuration`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::DiscoveryDocument>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_OPENID_CONFIGURATION);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_system`](super::Client::get_system).
    #[derive(Clone)]
    pub struct GetSystem<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSystem<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSystem)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSystem
    }
    impl<'a> GetSystem<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /systemregister/{systemId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemSummary>,
            ::altinn_runtime::Error<answers::GetSystemError>,
        > {
            let Self { client, system_id, options } = self;
            let mut call = client.core.call(&operations::GET_SYSTEM);
            call.options(options);
            call.path("systemId", system_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_system_user`](super::Client::get_system_user).
    #[derive(Clone)]
    pub struct GetSystemUser<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSystemUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSystemUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSystemUser
    }
    impl<'a> GetSystemUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                system_user_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the system user, a UUID.
        pub fn system_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/{party}/{systemUserId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserDetail>,
            ::altinn_runtime::Error<answers::GetSystemUserError>,
        > {
            let Self { client, party, system_user_id, options } = self;
            let mut call = client.core.call(&operations::GET_SYSTEM_USER);
            call.options(options);
            call.path("party", party);
            call.path("systemUserId", system_user_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_system_user_by_external_id`](super::Client::get_system_user_by_external_id).
    #[derive(Clone)]
    pub struct GetSystemUserByExternalId<'a> {
        client: &'a super::Client,
        client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        external_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        system_provider_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        system_user_owner_org_no: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSystemUserByExternalId<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSystemUserByExternalId)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSystemUserByExternalId
    }
    impl<'a> GetSystemUserByExternalId<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("was not given".to_string()),
                external_ref: Ok(None),
                system_provider_org_no: Err("was not given".to_string()),
                system_user_owner_org_no: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Client id in Maskinporten, one of those registered for the system.
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The vendor's own reference for the customer. Where none was given, the organisation number of the customer.
        pub fn external_ref<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.external_ref = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Organisation number of the vendor of the system.
        pub fn system_provider_org_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_provider_org_no = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Organisation number of the customer that owns the system user.
        pub fn system_user_owner_org_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_user_owner_org_no = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /systemuser/byExternalId`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUser>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                client_id,
                system_provider_org_no,
                system_user_owner_org_no,
                external_ref,
                options,
            } = self;
            let mut call = client.core.call(&operations::GET_SYSTEM_USER_BY_EXTERNAL_ID);
            call.options(options);
            call.query("clientId", client_id);
            call.query("systemProviderOrgNo", system_provider_org_no);
            call.query("systemUserOwnerOrgNo", system_user_owner_org_no);
            call.query("externalRef", external_ref);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_system_user_delegations`](super::Client::get_system_user_delegations).
    #[derive(Clone)]
    pub struct GetSystemUserDelegations<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSystemUserDelegations<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSystemUserDelegations)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSystemUserDelegations
    }
    impl<'a> GetSystemUserDelegations<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                system_user_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the system user, a UUID.
        pub fn system_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/{party}/{systemUserId}/delegations`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::StandardSystemUserDelegations>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, system_user_id, options } = self;
            let mut call = client.core.call(&operations::GET_SYSTEM_USER_DELEGATIONS);
            call.options(options);
            call.path("party", party);
            call.path("systemUserId", system_user_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_system_user_request`](super::Client::get_system_user_request).
    #[derive(Clone)]
    pub struct GetSystemUserRequest<'a> {
        client: &'a super::Client,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSystemUserRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSystemUserRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSystemUserRequest
    }
    impl<'a> GetSystemUserRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/request/vendor/{requestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, request_id, options } = self;
            let mut call = client.core.call(&operations::GET_SYSTEM_USER_REQUEST);
            call.options(options);
            call.path("requestId", request_id);
            call.json_answer().await
        }
        /// Asks again and again until `status` is `Accepted`; `Rejected`, `Denied`, `Timedout` end the wait as failed, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserRequest>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::SystemUserRequest>,
                ::altinn_runtime::Error<::altinn_runtime::Untyped>,
            >,
        > {
            self.wait_with(::altinn_runtime::WaitOptions::default()).await
        }
        /// Asks again and again until `status` is `Accepted`; `Rejected`, `Denied`, `Timedout` end the wait as failed.
        ///
        /// # Errors
        /// See [`altinn_runtime::WaitError`].
        pub async fn wait_with(
            self,
            options: ::altinn_runtime::WaitOptions,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserRequest>,
            ::altinn_runtime::WaitError<
                ::altinn_runtime::Response<types::SystemUserRequest>,
                ::altinn_runtime::Error<::altinn_runtime::Untyped>,
            >,
        > {
            ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (::std::option::Option::Some(&**answer)
                        .map(|it| &it.status)
                        .map(|it| it.to_string()))
                        .as_deref()
                    {
                        ::std::option::Option::Some("Accepted") => {
                            ::altinn_runtime::Progressed::Done
                        }
                        ::std::option::Option::Some(
                            "Rejected" | "Denied" | "Timedout",
                        ) => ::altinn_runtime::Progressed::Failed,
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
        }
    }
    /// Builder of [`Client::get_system_user_request_by_external_ref`](super::Client::get_system_user_request_by_external_ref).
    #[derive(Clone)]
    pub struct GetSystemUserRequestByExternalRef<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        external_ref: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        org_no: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSystemUserRequestByExternalRef<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSystemUserRequestByExternalRef))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSystemUserRequestByExternalRef
    }
    impl<'a> GetSystemUserRequestByExternalRef<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                external_ref: Err("was not given".to_string()),
                org_no: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The vendor's own reference for the customer. Where none was given, the organisation number of the customer.
        pub fn external_ref<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.external_ref = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Organisation number of the customer, nine digits.
        pub fn org_no<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.org_no = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /systemuser/request/vendor/byexternalref/{systemId}/{orgNo}/{externalRef}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, system_id, external_ref, org_no, options } = self;
            let mut call = client
                .core
                .call(&operations::GET_SYSTEM_USER_REQUEST_BY_EXTERNAL_REF);
            call.options(options);
            call.path("systemId", system_id);
            call.path("externalRef", external_ref);
            call.path("orgNo", org_no);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_system_user_request_for_party`](super::Client::get_system_user_request_for_party).
    #[derive(Clone)]
    pub struct GetSystemUserRequestForParty<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSystemUserRequestForParty<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSystemUserRequestForParty))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSystemUserRequestForParty
    }
    impl<'a> GetSystemUserRequestForParty<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/request/{party}/{requestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserRequest>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, request_id, options } = self;
            let mut call = client
                .core
                .call(&operations::GET_SYSTEM_USER_REQUEST_FOR_PARTY);
            call.options(options);
            call.path("party", party);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_system_user_request_for_user`](super::Client::get_system_user_request_for_user).
    #[derive(Clone)]
    pub struct GetSystemUserRequestForUser<'a> {
        client: &'a super::Client,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetSystemUserRequestForUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetSystemUserRequestForUser))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetSystemUserRequestForUser
    }
    impl<'a> GetSystemUserRequestForUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/request/{requestId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserRequestDetails>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, request_id, options } = self;
            let mut call = client
                .core
                .call(&operations::GET_SYSTEM_USER_REQUEST_FOR_USER);
            call.options(options);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_vendor_system`](super::Client::get_vendor_system).
    #[derive(Clone)]
    pub struct GetVendorSystem<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetVendorSystem<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetVendorSystem)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetVendorSystem
    }
    impl<'a> GetVendorSystem<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /systemregister/vendor/{systemId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::RegisteredSystem>,
            ::altinn_runtime::Error<answers::GetVendorSystemError>,
        > {
            let Self { client, system_id, options } = self;
            let mut call = client.core.call(&operations::GET_VENDOR_SYSTEM);
            call.options(options);
            call.path("systemId", system_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_vendor_system_user`](super::Client::get_vendor_system_user).
    #[derive(Clone)]
    pub struct GetVendorSystemUser<'a> {
        client: &'a super::Client,
        external_ref: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        orgno: ::std::result::Result<::std::string::String, ::std::string::String>,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetVendorSystemUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetVendorSystemUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetVendorSystemUser
    }
    impl<'a> GetVendorSystemUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                external_ref: Ok(None),
                orgno: Err("was not given".to_string()),
                system_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// External reference of the system user. Left out: the same as `orgno`.
        pub fn external_ref<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.external_ref = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Organisation number of the customer that owns the system user.
        pub fn orgno<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.orgno = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Id of the system, which must be one of yours.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /systemuser/vendor/byquery`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUser>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, system_id, external_ref, orgno, options } = self;
            let mut call = client.core.call(&operations::GET_VENDOR_SYSTEM_USER);
            call.options(options);
            call.query("system-id", system_id);
            call.query("external-ref", external_ref);
            call.query("orgno", orgno);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::handle_logged_out`](super::Client::handle_logged_out).
    #[derive(Clone)]
    pub struct HandleLoggedOut<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for HandleLoggedOut<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(HandleLoggedOut)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        HandleLoggedOut
    }
    impl<'a> HandleLoggedOut<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /logout/handleloggedout`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::HANDLE_LOGGED_OUT);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::introspect_token`](super::Client::introspect_token).
    #[derive(Clone)]
    pub struct IntrospectToken<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::IntrospectTokenBody,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for IntrospectToken<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(IntrospectToken)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        IntrospectToken
    }
    ::altinn_runtime::extra! {
        IntrospectToken
    }
    impl<'a> IntrospectToken<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The token, as a form.
        ///
        /// Sent as `application/x-www-form-urlencoded`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::IntrospectTokenBody>,
            <V as ::std::convert::TryInto<
                types::IntrospectTokenBody,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `IntrospectTokenBody` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::IntrospectTokenBody,
            ) -> types::builder::IntrospectTokenBody,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /introspection`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::IntrospectionResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::INTROSPECT_TOKEN);
            call.options(options);
            call.form(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::IntrospectTokenBody>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::is_self_delegated_to_agent`](super::Client::is_self_delegated_to_agent).
    #[derive(Clone)]
    pub struct IsSelfDelegatedToAgent<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for IsSelfDelegatedToAgent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(IsSelfDelegatedToAgent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        IsSelfDelegatedToAgent
    }
    impl<'a> IsSelfDelegatedToAgent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                system_user_id: Err("was not given".to_string()),
                party_uuid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party id of the customer.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The agent system user.
        pub fn system_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The UUID of the organisation.
        pub fn party_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/agent/{party}/{systemUserId}/self`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<answers::IsSelfDelegatedToAgentError>,
        > {
            let Self { client, party, system_user_id, party_uuid, options } = self;
            let mut call = client.core.call(&operations::IS_SELF_DELEGATED_TO_AGENT);
            call.options(options);
            call.path("party", party);
            call.path("systemUserId", system_user_id);
            call.query("partyUuid", party_uuid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_agent_delegations`](super::Client::list_agent_delegations).
    #[derive(Clone)]
    pub struct ListAgentDelegations<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        facilitator: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAgentDelegations<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAgentDelegations)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAgentDelegations
    }
    impl<'a> ListAgentDelegations<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                facilitator: Err("was not given".to_string()),
                system_user_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Party UUID of the organisation that owns the agent.
        pub fn facilitator<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.facilitator = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Id of the system user, a UUID.
        pub fn system_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /systemuser/agent/{party}/{facilitator}/{systemUserId}/delegations`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::ClientDelegation>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, facilitator, system_user_id, options } = self;
            let mut call = client.core.call(&operations::LIST_AGENT_DELEGATIONS);
            call.options(options);
            call.path("party", party);
            call.path("facilitator", facilitator);
            call.path("systemUserId", system_user_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_agent_requests`](super::Client::list_agent_requests).
    #[derive(Clone)]
    pub struct ListAgentRequests<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAgentRequests<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAgentRequests)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAgentRequests
    }
    impl<'a> ListAgentRequests<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                token: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where to continue: the value of `token` in the next link of the page before. Leave it out for the first page.
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
        /// Sends `GET /systemuser/request/vendor/agent/bysystem/{systemId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::AgentRequestPage>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, system_id, token, options } = self;
            let mut call = client.core.call(&operations::LIST_AGENT_REQUESTS);
            call.options(options);
            call.path("systemId", system_id);
            call.query("token", token);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::AgentRequestPage,
            ::altinn_runtime::Untyped,
        > {
            let Self { client, system_id, token, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let system_id = system_id.clone();
                    let token = token.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListAgentRequests {
                            client: &paging_client,
                            system_id,
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
            types::AgentRequest,
            types::AgentRequestPage,
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
    /// Builder of [`Client::list_agent_system_users`](super::Client::list_agent_system_users).
    #[derive(Clone)]
    pub struct ListAgentSystemUsers<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAgentSystemUsers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAgentSystemUsers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAgentSystemUsers
    }
    impl<'a> ListAgentSystemUsers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /systemuser/agent/{party}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SystemUser>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, options } = self;
            let mut call = client.core.call(&operations::LIST_AGENT_SYSTEM_USERS);
            call.options(options);
            call.path("party", party);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_agents`](super::Client::list_agents).
    #[derive(Clone)]
    pub struct ListAgents<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<::std::string::String, ::std::string::String>,
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
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Organisation number of the owner of the agents, nine digits. Not a party id.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /enduser/systemuser/agents`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SystemUser>>,
            ::altinn_runtime::Error<answers::ListAgentsError>,
        > {
            let Self { client, party, options } = self;
            let mut call = client.core.call(&operations::LIST_AGENTS);
            call.options(options);
            call.query("party", party);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_all_system_users`](super::Client::list_all_system_users).
    #[derive(Clone)]
    pub struct ListAllSystemUsers<'a> {
        client: &'a super::Client,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAllSystemUsers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAllSystemUsers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAllSystemUsers
    }
    impl<'a> ListAllSystemUsers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                token: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Where to continue: the value of `token` in the next link of the page before. Leave it out for the first page.
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
        /// Sends `GET /systemuser/internal/systemusers/stream`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, token, options } = self;
            let mut call = client.core.call(&operations::LIST_ALL_SYSTEM_USERS);
            call.options(options);
            call.query("token", token);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::SystemUserStream,
            ::altinn_runtime::Untyped,
        > {
            let Self { client, token, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let token = token.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListAllSystemUsers {
                            client: &paging_client,
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
            types::SystemUserRecord,
            types::SystemUserStream,
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
    /// Builder of [`Client::list_available_clients`](super::Client::list_available_clients).
    #[derive(Clone)]
    pub struct ListAvailableClients<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListAvailableClients<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListAvailableClients)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListAvailableClients
    }
    impl<'a> ListAvailableClients<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the agent system user, from `list_agents`.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /enduser/systemuser/clients/available`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ClientPage>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, agent, options } = self;
            let mut call = client.core.call(&operations::LIST_AVAILABLE_CLIENTS);
            call.options(options);
            call.query("agent", agent);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<types::ClientPage, ::altinn_runtime::Untyped> {
            let Self { client, agent, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let agent = agent.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListAvailableClients {
                            client: &paging_client,
                            agent,
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
            types::ClientInfo,
            types::ClientPage,
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
    /// Builder of [`Client::list_change_requests`](super::Client::list_change_requests).
    #[derive(Clone)]
    pub struct ListChangeRequests<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListChangeRequests<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListChangeRequests)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListChangeRequests
    }
    impl<'a> ListChangeRequests<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                token: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where to continue: the value of `token` in the next link of the page before. Leave it out for the first page.
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
        /// Sends `GET /systemuser/changerequest/vendor/bysystem/{systemId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ChangeRequestPage>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, system_id, token, options } = self;
            let mut call = client.core.call(&operations::LIST_CHANGE_REQUESTS);
            call.options(options);
            call.path("systemId", system_id);
            call.query("token", token);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::ChangeRequestPage,
            ::altinn_runtime::Untyped,
        > {
            let Self { client, system_id, token, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let system_id = system_id.clone();
                    let token = token.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListChangeRequests {
                            client: &paging_client,
                            system_id,
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
            types::ChangeRequest,
            types::ChangeRequestPage,
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
    /// Builder of [`Client::list_delegated_clients`](super::Client::list_delegated_clients).
    #[derive(Clone)]
    pub struct ListDelegatedClients<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListDelegatedClients<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListDelegatedClients)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListDelegatedClients
    }
    impl<'a> ListDelegatedClients<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the agent system user, from `list_agents`.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `GET /enduser/systemuser/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ClientPage>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, agent, options } = self;
            let mut call = client.core.call(&operations::LIST_DELEGATED_CLIENTS);
            call.options(options);
            call.query("agent", agent);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<types::ClientPage, ::altinn_runtime::Untyped> {
            let Self { client, agent, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let agent = agent.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListDelegatedClients {
                            client: &paging_client,
                            agent,
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
            types::ClientInfo,
            types::ClientPage,
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
    /// Builder of [`Client::list_facilitator_clients`](super::Client::list_facilitator_clients).
    #[derive(Clone)]
    pub struct ListFacilitatorClients<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        facilitator: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        packages: ::std::result::Result<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListFacilitatorClients<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListFacilitatorClients)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListFacilitatorClients
    }
    impl<'a> ListFacilitatorClients<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                facilitator: Err("was not given".to_string()),
                packages: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Party UUID of the organisation that owns the agent.
        pub fn facilitator<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.facilitator = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Narrows the list to clients reached through these access packages, given by the last part of their URN.
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
        /// Sends `GET /systemuser/agent/{party}/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Customer>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, facilitator, packages, party, options } = self;
            let mut call = client.core.call(&operations::LIST_FACILITATOR_CLIENTS);
            call.options(options);
            call.query("facilitator", facilitator);
            call.query("packages", packages);
            call.path("party", party);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_pending_agent_requests`](super::Client::list_pending_agent_requests).
    #[derive(Clone)]
    pub struct ListPendingAgentRequests<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        orgno: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPendingAgentRequests<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPendingAgentRequests)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPendingAgentRequests
    }
    impl<'a> ListPendingAgentRequests<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                orgno: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party id of the customer.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The number of the organisation, nine digits.
        pub fn orgno<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.orgno = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /systemuser/request/agent/{party}/{orgno}/pending`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::AgentRequest>>,
            ::altinn_runtime::Error<answers::ListPendingAgentRequestsError>,
        > {
            let Self { client, party, orgno, options } = self;
            let mut call = client.core.call(&operations::LIST_PENDING_AGENT_REQUESTS);
            call.options(options);
            call.path("party", party);
            call.path("orgno", orgno);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_pending_system_user_requests`](super::Client::list_pending_system_user_requests).
    #[derive(Clone)]
    pub struct ListPendingSystemUserRequests<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        orgno: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListPendingSystemUserRequests<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListPendingSystemUserRequests))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListPendingSystemUserRequests
    }
    impl<'a> ListPendingSystemUserRequests<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                orgno: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party id of the customer.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The number of the organisation, nine digits.
        pub fn orgno<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.orgno = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /systemuser/request/{party}/{orgno}/pending`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SystemUserRequest>>,
            ::altinn_runtime::Error<answers::ListPendingSystemUserRequestsError>,
        > {
            let Self { client, party, orgno, options } = self;
            let mut call = client
                .core
                .call(&operations::LIST_PENDING_SYSTEM_USER_REQUESTS);
            call.options(options);
            call.path("party", party);
            call.path("orgno", orgno);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_system_access_packages`](super::Client::list_system_access_packages).
    #[derive(Clone)]
    pub struct ListSystemAccessPackages<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        use_old_format_for_app: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSystemAccessPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSystemAccessPackages)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSystemAccessPackages
    }
    impl<'a> ListSystemAccessPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                use_old_format_for_app: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether resources of apps come as separate organisation and app attributes instead of one resource id.
        pub fn use_old_format_for_app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.use_old_format_for_app = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /systemregister/{systemId}/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::AccessPackage>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, system_id, use_old_format_for_app, options } = self;
            let mut call = client.core.call(&operations::LIST_SYSTEM_ACCESS_PACKAGES);
            call.options(options);
            call.path("systemId", system_id);
            call.query("useOldFormatForApp", use_old_format_for_app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_system_changes`](super::Client::list_system_changes).
    #[derive(Clone)]
    pub struct ListSystemChanges<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSystemChanges<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSystemChanges)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSystemChanges
    }
    impl<'a> ListSystemChanges<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /systemregister/vendor/{systemId}/changelog`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SystemChangeLog>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, system_id, options } = self;
            let mut call = client.core.call(&operations::LIST_SYSTEM_CHANGES);
            call.options(options);
            call.path("systemId", system_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_system_rights`](super::Client::list_system_rights).
    #[derive(Clone)]
    pub struct ListSystemRights<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        use_old_format_for_app: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSystemRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSystemRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSystemRights
    }
    impl<'a> ListSystemRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                use_old_format_for_app: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Whether resources of apps come as separate organisation and app attributes instead of one resource id.
        pub fn use_old_format_for_app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.use_old_format_for_app = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /systemregister/{systemId}/rights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::Right>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, system_id, use_old_format_for_app, options } = self;
            let mut call = client.core.call(&operations::LIST_SYSTEM_RIGHTS);
            call.options(options);
            call.path("systemId", system_id);
            call.query("useOldFormatForApp", use_old_format_for_app);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_system_user_requests`](super::Client::list_system_user_requests).
    #[derive(Clone)]
    pub struct ListSystemUserRequests<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSystemUserRequests<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSystemUserRequests)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSystemUserRequests
    }
    impl<'a> ListSystemUserRequests<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                token: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where to continue: the value of `token` in the next link of the page before. Leave it out for the first page.
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
        /// Sends `GET /systemuser/request/vendor/bysystem/{systemId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserRequestPage>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, system_id, token, options } = self;
            let mut call = client.core.call(&operations::LIST_SYSTEM_USER_REQUESTS);
            call.options(options);
            call.path("systemId", system_id);
            call.query("token", token);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<
            types::SystemUserRequestPage,
            ::altinn_runtime::Untyped,
        > {
            let Self { client, system_id, token, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let system_id = system_id.clone();
                    let token = token.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListSystemUserRequests {
                            client: &paging_client,
                            system_id,
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
            types::SystemUserRequest,
            types::SystemUserRequestPage,
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
    /// Builder of [`Client::list_system_users`](super::Client::list_system_users).
    #[derive(Clone)]
    pub struct ListSystemUsers<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSystemUsers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSystemUsers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSystemUsers
    }
    impl<'a> ListSystemUsers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Sends `GET /systemuser/{party}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SystemUser>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, options } = self;
            let mut call = client.core.call(&operations::LIST_SYSTEM_USERS);
            call.options(options);
            call.path("party", party);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_systems`](super::Client::list_systems).
    #[derive(Clone)]
    pub struct ListSystems<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListSystems<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListSystems)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListSystems
    }
    impl<'a> ListSystems<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /systemregister`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SystemSummary>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_SYSTEMS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_vendor_system_users`](super::Client::list_vendor_system_users).
    #[derive(Clone)]
    pub struct ListVendorSystemUsers<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListVendorSystemUsers<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListVendorSystemUsers)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListVendorSystemUsers
    }
    impl<'a> ListVendorSystemUsers<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                token: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where to continue: the value of `token` in the next link of the page before. Leave it out for the first page.
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
        /// Sends `GET /systemuser/vendor/bysystem/{systemId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemUserPage>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            self.into_call().json_answer().await
        }
        /// The call before it is sent.
        fn into_call(self) -> ::altinn_runtime::Call<'a> {
            let Self { client, system_id, token, options } = self;
            let mut call = client.core.call(&operations::LIST_VENDOR_SYSTEM_USERS);
            call.options(options);
            call.path("systemId", system_id);
            call.query("token", token);
            call
        }
        /// All pages, as a stream that asks for each one when it is needed. See [`altinn_runtime::Pages`].
        ///
        /// `links.next` of each page is the address of the next one; it is followed as it stands, on this environment's host only.
        pub fn pages(
            self,
        ) -> ::altinn_runtime::Pages<types::SystemUserPage, ::altinn_runtime::Untyped> {
            let Self { client, system_id, token, options } = self;
            let paging_client = client.clone();
            let paging_start = ::std::option::Option::None;
            ::altinn_runtime::Pages::new(
                paging_start,
                move |paging_position| {
                    let paging_client = paging_client.clone();
                    let system_id = system_id.clone();
                    let token = token.clone();
                    let options = options.clone();
                    ::std::boxed::Box::pin(async move {
                        let paging_builder = ListVendorSystemUsers {
                            client: &paging_client,
                            system_id,
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
            types::SystemUser,
            types::SystemUserPage,
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
    /// Builder of [`Client::list_vendor_systems`](super::Client::list_vendor_systems).
    #[derive(Clone)]
    pub struct ListVendorSystems<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListVendorSystems<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListVendorSystems)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListVendorSystems
    }
    impl<'a> ListVendorSystems<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /systemregister/vendor`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::SystemSummary>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LIST_VENDOR_SYSTEMS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::log_out`](super::Client::log_out).
    #[derive(Clone)]
    pub struct LogOut<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for LogOut<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(LogOut)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        LogOut
    }
    impl<'a> LogOut<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /logout`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::LOG_OUT);
            call.options(options);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::refresh_token`](super::Client::refresh_token).
    #[derive(Clone)]
    pub struct RefreshToken<'a> {
        client: &'a super::Client,
        enrich_pid: ::std::result::Result<
            ::std::option::Option<bool>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RefreshToken<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RefreshToken)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RefreshToken
    }
    impl<'a> RefreshToken<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                enrich_pid: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Whether to add the national identity number of the person (`pid`) to the new token.
        pub fn enrich_pid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
        {
            self.enrich_pid = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `bool`".to_string());
            self
        }
        /// Sends `GET /refresh`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::string::String>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, enrich_pid, options } = self;
            let mut call = client.core.call(&operations::REFRESH_TOKEN);
            call.options(options);
            call.query("enrichPid", enrich_pid);
            call.text_answer().await
        }
    }
    /// Builder of [`Client::register_system`](super::Client::register_system).
    #[derive(Clone)]
    pub struct RegisterSystem<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::SystemRegistration,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RegisterSystem<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RegisterSystem)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RegisterSystem
    }
    ::altinn_runtime::extra! {
        RegisterSystem
    }
    impl<'a> RegisterSystem<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The record of the new system.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::SystemRegistration>,
            <V as ::std::convert::TryInto<
                types::SystemRegistration,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `SystemRegistration` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::SystemRegistration,
            ) -> types::builder::SystemRegistration,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `POST /systemregister/vendor`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::Uuid>,
            ::altinn_runtime::Error<answers::RegisterSystemError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::REGISTER_SYSTEM);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::SystemRegistration>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::reject_agent_request`](super::Client::reject_agent_request).
    #[derive(Clone)]
    pub struct RejectAgentRequest<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RejectAgentRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RejectAgentRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RejectAgentRequest
    }
    impl<'a> RejectAgentRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /systemuser/request/agent/{party}/{requestId}/reject`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, request_id, options } = self;
            let mut call = client.core.call(&operations::REJECT_AGENT_REQUEST);
            call.options(options);
            call.path("party", party);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::reject_change_request`](super::Client::reject_change_request).
    #[derive(Clone)]
    pub struct RejectChangeRequest<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RejectChangeRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RejectChangeRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RejectChangeRequest
    }
    impl<'a> RejectChangeRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /systemuser/changerequest/{party}/{requestId}/reject`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, request_id, options } = self;
            let mut call = client.core.call(&operations::REJECT_CHANGE_REQUEST);
            call.options(options);
            call.path("party", party);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::reject_system_user_request`](super::Client::reject_system_user_request).
    #[derive(Clone)]
    pub struct RejectSystemUserRequest<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        request_id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RejectSystemUserRequest<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RejectSystemUserRequest)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RejectSystemUserRequest
    }
    impl<'a> RejectSystemUserRequest<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                request_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Party id (a number) of the organisation or person that the caller acts for.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// Id of the request, as given when it was created.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `POST /systemuser/request/{party}/{requestId}/reject`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, party, request_id, options } = self;
            let mut call = client.core.call(&operations::REJECT_SYSTEM_USER_REQUEST);
            call.options(options);
            call.path("party", party);
            call.path("requestId", request_id);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::remove_agent_client`](super::Client::remove_agent_client).
    #[derive(Clone)]
    pub struct RemoveAgentClient<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        systemuser: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        provider: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveAgentClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveAgentClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveAgentClient
    }
    impl<'a> RemoveAgentClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                systemuser: Err("was not given".to_string()),
                client_query: Err("was not given".to_string()),
                provider: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party id of the customer.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The agent system user.
        pub fn systemuser<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.systemuser = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The UUID of the client.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The UUID of the organisation that acts for the client.
        pub fn provider<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.provider = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /systemuser/agent/{party}/{systemuser}/client`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::RemoveAgentClientError>,
        > {
            let Self { client, party, systemuser, client_query, provider, options } = self;
            let mut call = client.core.call(&operations::REMOVE_AGENT_CLIENT);
            call.options(options);
            call.path("party", party);
            call.path("systemuser", systemuser);
            call.query("client", client_query);
            call.query("provider", provider);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::remove_client`](super::Client::remove_client).
    #[derive(Clone)]
    pub struct RemoveClient<'a> {
        client: &'a super::Client,
        agent: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        client_query: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveClient<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveClient)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveClient
    }
    impl<'a> RemoveClient<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                agent: Err("was not given".to_string()),
                client_query: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the agent system user, from `list_agents`.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.agent = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Party UUID of the client, from `list_available_clients` or `list_delegated_clients`.
        pub fn client_query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.client_query = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /enduser/systemuser/clients`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ClientDelegationResponse>,
            ::altinn_runtime::Error<answers::RemoveClientError>,
        > {
            let Self { client, agent, client_query, options } = self;
            let mut call = client.core.call(&operations::REMOVE_CLIENT);
            call.options(options);
            call.query("agent", agent);
            call.query("client", client_query);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::remove_self_from_agent`](super::Client::remove_self_from_agent).
    #[derive(Clone)]
    pub struct RemoveSelfFromAgent<'a> {
        client: &'a super::Client,
        party: ::std::result::Result<i32, ::std::string::String>,
        system_user_id: ::std::result::Result<
            ::altinn_runtime::Uuid,
            ::std::string::String,
        >,
        party_uuid: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for RemoveSelfFromAgent<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(RemoveSelfFromAgent)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        RemoveSelfFromAgent
    }
    impl<'a> RemoveSelfFromAgent<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                party: Err("was not given".to_string()),
                system_user_id: Err("was not given".to_string()),
                party_uuid: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The party id of the customer.
        pub fn party<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i32>,
        {
            self.party = value
                .try_into()
                .map_err(|_| "is not of the form of `i32`".to_string());
            self
        }
        /// The agent system user.
        pub fn system_user_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.system_user_id = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// The UUID of the organisation.
        pub fn party_uuid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::altinn_runtime::Uuid>,
        {
            self.party_uuid = value
                .try_into()
                .map_err(|_| "is not of the form of `Uuid`".to_string());
            self
        }
        /// Sends `DELETE /systemuser/agent/{party}/{systemUserId}/self`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<bool>,
            ::altinn_runtime::Error<answers::RemoveSelfFromAgentError>,
        > {
            let Self { client, party, system_user_id, party_uuid, options } = self;
            let mut call = client.core.call(&operations::REMOVE_SELF_FROM_AGENT);
            call.options(options);
            call.path("party", party);
            call.path("systemUserId", system_user_id);
            call.query("partyUuid", party_uuid);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::start_login`](super::Client::start_login).
    #[derive(Clone)]
    pub struct StartLogin<'a> {
        client: &'a super::Client,
        acr_values: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        go_to: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        iss: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for StartLogin<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(StartLogin)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        StartLogin
    }
    impl<'a> StartLogin<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                acr_values: Ok(None),
                go_to: Ok(None),
                iss: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Level of login that is wanted, separated by spaces: `idporten-loa-substantial`, `idporten-loa-high` or `selfregistered-email`. A login at a lower level is stepped up.
        pub fn acr_values<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.acr_values = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Where to send the browser in the end: an absolute https address under Altinn's own domain.
        pub fn go_to<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.go_to = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Identity provider to use, by its key in the configuration of Altinn. Left out: ID-porten.
        pub fn iss<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.iss = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Sends `GET /authentication`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::StartLoginError>,
        > {
            let Self { client, go_to, acr_values, iss, options } = self;
            let mut call = client.core.call(&operations::START_LOGIN);
            call.options(options);
            call.query("goTo", go_to);
            call.query("acr_values", acr_values);
            call.query("iss", iss);
            call.empty_answer().await
        }
    }
    /// Builder of [`Client::update_system`](super::Client::update_system).
    #[derive(Clone)]
    pub struct UpdateSystem<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::SystemRegistration,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateSystem<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateSystem)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateSystem
    }
    ::altinn_runtime::extra! {
        UpdateSystem
    }
    impl<'a> UpdateSystem<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// The whole record, changed parts and unchanged ones.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::SystemRegistration>,
            <V as ::std::convert::TryInto<
                types::SystemRegistration,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `SystemRegistration` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::SystemRegistration,
            ) -> types::builder::SystemRegistration,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /systemregister/vendor/{systemId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemRegisterUpdateResult>,
            ::altinn_runtime::Error<answers::UpdateSystemError>,
        > {
            let Self { client, system_id, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_SYSTEM);
            call.options(options);
            call.path("systemId", system_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::SystemRegistration>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_system_access_packages`](super::Client::update_system_access_packages).
    #[derive(Clone)]
    pub struct UpdateSystemAccessPackages<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<
                ::std::vec::Vec<types::AccessPackage>,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateSystemAccessPackages<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateSystemAccessPackages))
                .finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateSystemAccessPackages
    }
    ::altinn_runtime::extra! {
        UpdateSystemAccessPackages
    }
    impl<'a> UpdateSystemAccessPackages<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// All access packages that the system is to ask for from now on.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::AccessPackage>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| {
                        "is not of the form of `Vec < AccessPackage`".to_string()
                    }),
            );
            self
        }
        /// Sends `PUT /systemregister/vendor/{systemId}/accesspackages`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemRegisterUpdateResult>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, system_id, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_SYSTEM_ACCESS_PACKAGES);
            call.options(options);
            call.path("systemId", system_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<types::AccessPackage>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_system_rights`](super::Client::update_system_rights).
    #[derive(Clone)]
    pub struct UpdateSystemRights<'a> {
        client: &'a super::Client,
        system_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        body: ::std::option::Option<
            ::std::result::Result<::std::vec::Vec<types::Right>, ::std::string::String>,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateSystemRights<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateSystemRights)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateSystemRights
    }
    ::altinn_runtime::extra! {
        UpdateSystemRights
    }
    impl<'a> UpdateSystemRights<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                system_id: Err("was not given".to_string()),
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Id of the system, in the form organisation number of the vendor, underscore, name.
        pub fn system_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.system_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// All rights that the system is to ask for from now on.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<types::Right>>,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map_err(|_| "is not of the form of `Vec < Right`".to_string()),
            );
            self
        }
        /// Sends `PUT /systemregister/vendor/{systemId}/rights`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::SystemRegisterUpdateResult>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, system_id, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_SYSTEM_RIGHTS);
            call.options(options);
            call.path("systemId", system_id);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <::std::vec::Vec<types::Right>>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.json_answer().await
        }
    }
    /// Builder of [`Client::update_system_user`](super::Client::update_system_user).
    #[derive(Clone)]
    pub struct UpdateSystemUser<'a> {
        client: &'a super::Client,
        body: ::std::option::Option<
            ::std::result::Result<
                types::builder::SystemUserUpdate,
                ::std::string::String,
            >,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for UpdateSystemUser<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(UpdateSystemUser)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        UpdateSystemUser
    }
    ::altinn_runtime::extra! {
        UpdateSystemUser
    }
    impl<'a> UpdateSystemUser<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: ::std::option::Option::None,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// The system user by id, and its new title.
        ///
        /// Sent as `application/json`.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::SystemUserUpdate>,
            <V as ::std::convert::TryInto<
                types::SystemUserUpdate,
            >>::Error: ::std::fmt::Display,
        {
            self.body = ::std::option::Option::Some(
                value
                    .try_into()
                    .map(::std::convert::From::from)
                    .map_err(|s| {
                        format!(
                            "conversion to `SystemUserUpdate` for body failed: {}", s
                        )
                    }),
            );
            self
        }
        /// Changes the builder of the body in place.
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: ::std::ops::FnOnce(
                types::builder::SystemUserUpdate,
            ) -> types::builder::SystemUserUpdate,
        {
            let body = self
                .body
                .unwrap_or_else(|| Ok(::std::default::Default::default()));
            self.body = ::std::option::Option::Some(body.map(f));
            self
        }
        /// Sends `PUT /systemuser`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<()>,
            ::altinn_runtime::Error<answers::UpdateSystemUserError>,
        > {
            let Self { client, body, options } = self;
            let mut call = client.core.call(&operations::UPDATE_SYSTEM_USER);
            call.options(options);
            call.json(
                body
                    .map(|body| {
                        body
                            .and_then(|body| {
                                <types::SystemUserUpdate>::try_from(body)
                                    .map_err(|error| error.to_string())
                            })
                    }),
                true,
            );
            call.empty_answer().await
        }
    }
}
