//! A resource in the resource registry: who may do what, and, by an access list, which organisations may use it at all.

use altinn_resource_registry::{
    Client, FilePart,
    answers::{CreatePolicyForm, UpdatePolicyForm},
    runtime::{Bytes, StatusCode},
    types::{
        AccessListMembers, CompetentAuthority, ResourceAccessListMode, ResourceType, ServiceResource,
        UpsertAccessList, UpsertAccessListResourceConnection,
    },
};

use crate::{Outcome, Place};

/// The scopes of the owner. Every token has the first, so that Altinn knows the service owner in it.
pub const OWNER_SCOPES: [&str; 3] = [
    "altinn:serviceowner",
    "altinn:resourceregistry/resource.write",
    "altinn:resourceregistry/accesslist.write",
];

/// What is to be registered.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Lower-case letters, digits, `-` and `_`, four characters or more.
    pub resource: String,
    /// The name of the service, the same in all languages here.
    pub title: String,
    /// Code and number of the service owner, such as `ttd`.
    pub owner: (String, String),
    /// The identifier of the access list.
    pub list: String,
    /// The numbers of the organisations on the list.
    pub members: Vec<String>,
}

/// What the registry has.
#[derive(Clone, Debug)]
pub struct Registered {
    /// The resource.
    pub resource: ServiceResource,
    /// Its policy, byte by byte.
    pub policy: Bytes,
    /// URNs of the members of the list.
    pub members: Vec<String>,
    /// What the list is connected to, and for which actions.
    pub connections: Vec<(String, Vec<String>)>,
}

/// Registers a resource with a policy, and an access list with members that is connected to it. Run again, it brings what is
/// there up to date.
///
/// # Errors
/// When a call fails.
pub async fn register_resource(place: &Place, plan: &Plan, mut say: impl FnMut(String)) -> Outcome<()> {
    let client = Client::new(place.environment.clone(), &place.session);
    let (code, number) = (&*plan.owner.0, &*plan.owner.1);
    let id = &*plan.resource;

    let texts = || ["nb", "nn", "en"].map(|language| (language.to_owned(), plan.title.clone()));
    let names = ["nb", "nn", "en"].map(|language| (language.to_owned(), Some(code.to_owned())));
    let authority = CompetentAuthority::builder()
        .organization(number)
        .orgcode(code)
        .name(names);
    // ANCHOR: resource
    let resource = ServiceResource::builder()
        .identifier(id)
        .resource_type(ResourceType::GenericAccessResource)
        .title(texts())
        .description(texts())
        .right_description(texts())
        .has_competent_authority(authority)
        // From now on only members of a connected list can use it, whatever the policy says.
        .access_list_mode(ResourceAccessListMode::Enabled);
    let resource = ServiceResource::try_from(resource)?;
    let policy = FilePart::new("policy.xml", policy(id, code));
    match client.create_resource().body(resource.clone()).send().await {
        Ok(_) => {
            say(format!("resource {id}: made"));
            let form = CreatePolicyForm {
                policy_file: Some(policy),
            };
            client.create_policy().id(id).body(form).send().await?;
        }
        Err(error) if error.status() == Some(StatusCode::CONFLICT) => {
            client.update_resource().id(id).body(resource).send().await?;
            say(format!("resource {id}: brought up to date"));
            let form = UpdatePolicyForm {
                policy_file: Some(policy),
            };
            client.update_policy().id(id).body(form).send().await?;
        }
        Err(error) => return Err(error.into()),
    }
    // ANCHOR_END: resource
    say(format!("resource {id}: has its policy"));

    // ANCHOR: list
    let list = UpsertAccessList::builder()
        .name(&*plan.list)
        .description(format!("Who may use {}", plan.title));
    let made = client.upsert_access_list().owner(code).identifier(&*plan.list);
    made.body(list).send().await?;
    let members = plan.members.iter();
    let members = AccessListMembers {
        data: members
            .map(|number| format!("urn:altinn:organization:identifier-no:{number}"))
            .collect(),
    };
    let added = client
        .add_access_list_members()
        .owner(code)
        .identifier(&*plan.list);
    added.body(members).send().await?;
    say(format!("list {}: has {} members", plan.list, plan.members.len()));
    let connection = UpsertAccessListResourceConnection {
        action_filters: vec!["read".to_owned()].into(),
    };
    let connected = client
        .upsert_resource_connection()
        .owner(code)
        .identifier(&*plan.list);
    connected.resource_identifier(id).body(connection).send().await?;
    // ANCHOR_END: list
    say(format!("list {}: connected to {id} for reading", plan.list));
    Ok(())
}

/// Reads back what [`register_resource`] has registered. Resource and policy are open to everybody; the list is its owner's.
///
/// # Errors
/// When a call fails, or something is missing.
pub async fn read_resource(place: &Place, plan: &Plan) -> Outcome<Registered> {
    let client = Client::new(place.environment.clone(), &place.session);
    let (code, id) = (&*plan.owner.0, &*plan.resource);
    let resource = client.get_resource().id(id).send().await?.into_inner();
    let policy = client
        .get_policy()
        .id(id)
        .send()
        .await?
        .into_inner()
        .bytes()
        .await?;
    let mut found = client
        .list_access_list_members()
        .owner(code)
        .identifier(&*plan.list)
        .items();
    let mut members = Vec::new();
    while let Some(member) = found.try_next().await? {
        members.push(member.id);
    }
    let mut found = client
        .list_resource_connections()
        .owner(code)
        .identifier(&*plan.list)
        .items();
    let mut connections = Vec::new();
    while let Some(connection) = found.try_next().await? {
        connections.push((
            connection.resource_identifier,
            connection.action_filters.into_inner(),
        ));
    }
    Ok(Registered {
        resource,
        policy,
        members,
        connections,
    })
}

/// A XACML 3.0 policy: daily managers read and write on behalf of their organisation, the service owner reads.
#[must_use]
pub fn policy(resource: &str, org: &str) -> String {
    let matches = |category: &str, attribute: &str, value: &str| {
        format!(
            r#"<xacml:AllOf><xacml:Match MatchId="urn:oasis:names:tc:xacml:3.0:function:string-equal-ignore-case">
          <xacml:AttributeValue DataType="http://www.w3.org/2001/XMLSchema#string">{value}</xacml:AttributeValue>
          <xacml:AttributeDesignator AttributeId="{attribute}" Category="{category}"
            DataType="http://www.w3.org/2001/XMLSchema#string" MustBePresent="false"/></xacml:Match></xacml:AllOf>"#
        )
    };
    let rule = |name: &str, subject: String, actions: &[&str]| {
        let resource = matches(
            "urn:oasis:names:tc:xacml:3.0:attribute-category:resource",
            "urn:altinn:resource",
            resource,
        );
        let actions = actions.iter().map(|action| {
            matches(
                "urn:oasis:names:tc:xacml:3.0:attribute-category:action",
                "urn:oasis:names:tc:xacml:1.0:action:action-id",
                action,
            )
        });
        let actions: String = actions.collect();
        format!(
            r#"
  <xacml:Rule RuleId="urn:altinn:policyid:{name}" Effect="Permit"><xacml:Target>
    <xacml:AnyOf>{subject}</xacml:AnyOf>
    <xacml:AnyOf>{resource}</xacml:AnyOf>
    <xacml:AnyOf>{actions}</xacml:AnyOf>
  </xacml:Target></xacml:Rule>"#
        )
    };
    let subject = "urn:oasis:names:tc:xacml:1.0:subject-category:access-subject";
    let manager = matches(subject, "urn:altinn:rolecode", "DAGL");
    let owner = matches(subject, "urn:altinn:org", org);
    let rules = [
        rule("1", manager, &["read", "write"]),
        rule("2", owner, &["read"]),
    ];
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<xacml:Policy xmlns:xacml="urn:oasis:names:tc:xacml:3.0:core:schema:wd-17" PolicyId="urn:altinn:policyid:1" Version="1.0"
  RuleCombiningAlgId="urn:oasis:names:tc:xacml:3.0:rule-combining-algorithm:deny-overrides">
  <xacml:Target/>{}
</xacml:Policy>
"#,
        rules.concat()
    )
}
