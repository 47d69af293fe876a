//! One operation of each API, in every environment.

use altinn_runtime::Environment;
use serde_json::{Value, json};

use crate::{ENVIRONMENTS, Known, capture::Caller};

/// Which of the hosts of an environment an API stands on.
#[derive(Clone, Copy)]
enum On {
    Platform,
    Apps,
    Altinn2,
    SelfService,
    ContactRegister,
}

impl Known {
    fn host(&self, on: On) -> &'static str {
        match on {
            On::Platform => self.platform,
            On::Apps => self.apps,
            On::Altinn2 => self.altinn2,
            On::SelfService if self.environment == Environment::Prod => "https://api.samarbeid.digdir.no",
            On::SelfService => "https://api.test.samarbeid.digdir.no",
            On::ContactRegister if self.environment == Environment::Prod => "https://kontaktregisteret.no",
            On::ContactRegister => "https://test.kontaktregisteret.no",
        }
    }
}

const ID: &str = "0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f";

/// Crate, operation, arguments, host, and what follows it.
fn table() -> Vec<(&'static str, &'static str, Value, On, String)> {
    use On::{Altinn2, Apps, ContactRegister, Platform, SelfService};
    let app = json!({ "path:org": "ttd", "path:app": "frontend-test" });
    let instance = json!({ "path:resourceId": "app_ttd_x", "path:instanceId": ID });
    let who = json!({ "path:who": "my" });
    let rows: Vec<(&str, &str, Value, On, String)> = vec![
        (
            "altinn-access-management-apps",
            "check_delegation",
            instance,
            Platform,
            format!("/accessmanagement/api/v1/app/delegationcheck/resource/app_ttd_x/instance/{ID}"),
        ),
        (
            "altinn-access-management-consententerprise",
            "get_consent_request",
            json!({ "path:consentRequestId": ID }),
            Platform,
            format!("/accessmanagement/api/v1/enterprise/consentrequests/{ID}"),
        ),
        (
            "altinn-access-management-enduser",
            "get_request",
            json!({ "query:party": ID, "query:id": ID }),
            Platform,
            format!("/accessmanagement/api/v1/enduser/request?party={ID}&id={ID}"),
        ),
        (
            "altinn-access-management-enduser-v2",
            "list_my_clients",
            json!({}),
            Platform,
            "/accessmanagement/api/v2/enduser/clientdelegations/my/clients".to_owned(),
        ),
        (
            "altinn-access-management-metadata",
            "list_organization_forms",
            json!({}),
            Platform,
            "/accessmanagement/api/v1/meta/types/organization/subtypes".to_owned(),
        ),
        (
            "altinn-access-management-resource-owner",
            "list_maskinporten_delegations",
            json!({}),
            Platform,
            "/accessmanagement/api/v1/maskinporten/delegations".to_owned(),
        ),
        (
            "altinn-access-management-serviceowner",
            "get_request_status",
            json!({ "path:id": ID }),
            Platform,
            format!("/accessmanagement/api/v1/serviceowner/delegationrequests/{ID}/status"),
        ),
        (
            "altinn-app",
            "get_home_page",
            app,
            Apps,
            "/ttd/frontend-test".to_owned(),
        ),
        (
            "altinn-app-v9",
            "get_numbered_page",
            json!({ "path:org": "ttd", "path:app": "frontend-test", "path:pageName": "2" }),
            Apps,
            "/ttd/frontend-test/2".to_owned(),
        ),
        (
            "altinn-authentication",
            "exchange_token",
            json!({ "path:tokenProvider": "maskinporten" }),
            Platform,
            "/authentication/api/v1/exchange/maskinporten".to_owned(),
        ),
        (
            "altinn-authorization",
            "test_delegations",
            json!({}),
            Platform,
            "/authorization/api/v1/Delegations".to_owned(),
        ),
        (
            "altinn-broker",
            "get_file_transfer",
            json!({ "path:fileTransferId": ID }),
            Platform,
            format!("/broker/api/v1/filetransfer/{ID}"),
        ),
        (
            "altinn-correspondence",
            "get_attachment",
            json!({ "path:attachmentId": ID }),
            Platform,
            format!("/correspondence/api/v1/attachment/{ID}"),
        ),
        (
            "altinn-dialogporten-enduser",
            "get_dialog",
            json!({ "path:dialogId": ID }),
            Platform,
            format!("/dialogporten/api/v1/enduser/dialogs/{ID}"),
        ),
        (
            "altinn-dialogporten-serviceowner",
            "search_dialogs",
            json!({}),
            Platform,
            "/dialogporten/api/v1/serviceowner/dialogs".to_owned(),
        ),
        (
            "altinn-events",
            "list_subscriptions",
            json!({}),
            Platform,
            "/events/api/v1/subscriptions".to_owned(),
        ),
        (
            "altinn-notifications",
            "get_shipment",
            json!({ "path:id": ID }),
            Platform,
            format!("/notifications/api/v1/future/shipment/{ID}"),
        ),
        (
            "altinn-notifications-email",
            "report_email_delivery",
            json!({ "query:accesskey": "a/b" }),
            Platform,
            "/notifications/email/api/v1/reports?accesskey=a%2Fb".to_owned(),
        ),
        (
            "altinn-notifications-sms",
            "report_sms_delivery",
            json!({ "body": { "text": "<xml/>" } }),
            Platform,
            "/notifications/sms/api/v1/reports".to_owned(),
        ),
        (
            "altinn-pdf",
            "generate_pdf",
            json!({ "body": { "data": "", "textResources": {}, "instance": {}, "party": {} } }),
            Platform,
            "/pdf/api/v1/generate".to_owned(),
        ),
        (
            "altinn-profile",
            "get_current_user",
            json!({}),
            Platform,
            "/profile/api/v1/users/current".to_owned(),
        ),
        (
            "altinn-register",
            "get_organization",
            json!({ "path:orgNr": "991825827" }),
            Platform,
            "/register/api/v1/organizations/991825827".to_owned(),
        ),
        (
            "altinn-resource-registry",
            "get_resource",
            json!({ "path:id": "app_ttd_x" }),
            Platform,
            "/resourceregistry/api/v1/resource/app_ttd_x".to_owned(),
        ),
        (
            "altinn-storage",
            "get_application",
            json!({ "path:org": "ttd", "path:app": "x" }),
            Platform,
            "/storage/api/v1/applications/ttd/x".to_owned(),
        ),
        (
            "altinn2-authentication",
            "authenticate_with_password",
            json!({ "body": { "UserName": "a", "UserPassword": "b" } }),
            Altinn2,
            "/api/authentication/authenticatewithpassword".to_owned(),
        ),
        (
            "altinn2-authorization",
            "list_right_holders",
            who.clone(),
            Altinn2,
            "/api/my/authorization/Delegations".to_owned(),
        ),
        (
            "altinn2-brokerservice",
            "search_inbox",
            who,
            Altinn2,
            "/api/my/brokerservice/inbox".to_owned(),
        ),
        (
            "altinn2-consentrequests",
            "get_consent_token",
            json!({ "path:authCode": ID }),
            Altinn2,
            format!("/api/authorization/token/{ID}"),
        ),
        (
            "altinn2-delegationrequests",
            "list_delegation_requests",
            json!({}),
            Altinn2,
            "/api/DelegationRequests".to_owned(),
        ),
        (
            "altinn2-enterpriseusers",
            "list_enterprise_users",
            json!({}),
            Altinn2,
            "/api/enterpriseusers".to_owned(),
        ),
        (
            "altinn2-messagebox",
            "list_reportees",
            json!({ "query:subject": "310000001" }),
            Altinn2,
            "/api/serviceowner/reportees?subject=310000001".to_owned(),
        ),
        (
            "altinn2-metadata",
            "list_services",
            json!({}),
            Altinn2,
            "/api/metadata".to_owned(),
        ),
        (
            "altinn2-srr",
            "get_right",
            json!({ "path:id": 7 }),
            Altinn2,
            "/api/serviceowner/srr/7".to_owned(),
        ),
        (
            "digdir-krr",
            "get_current_person",
            json!({}),
            ContactRegister,
            "/rest/v1/person".to_owned(),
        ),
        (
            "digdir-selfservice",
            "list_clients",
            json!({}),
            SelfService,
            "/api/v1/clients".to_owned(),
        ),
    ];
    rows
}

/// Holds the URL of every row against what `host` gives.
async fn check(environment: &Environment, host: impl Fn(On) -> String) {
    let caller = Caller::new(environment);
    for (crate_name, operation, arguments, on, path) in table() {
        let url = caller.url(crate_name, operation, &arguments).await;
        let url = url.unwrap_or_else(|trouble| panic!("{crate_name} {operation}: {trouble:?}"));
        assert_eq!(
            url,
            format!("{}{path}", host(on)),
            "{crate_name} {operation} in {environment}"
        );
    }
}

#[test]
fn the_table_has_every_crate() {
    let in_table: Vec<&str> = table().iter().map(|row| row.0).collect();
    let all: Vec<&str> = altinn_dispatch::CRATES.iter().map(|(name, _)| *name).collect();
    assert_eq!(in_table, all);
}

#[tokio::test]
async fn every_api_has_its_real_url_in_every_environment() {
    for known in &ENVIRONMENTS {
        check(&known.environment, |on| known.host(on).to_owned()).await;
    }
}

#[test]
fn the_name_of_an_environment_leads_back_to_it() {
    for known in &ENVIRONMENTS {
        assert_eq!(known.environment.to_string(), known.name);
        for text in [
            known.name.to_owned(),
            known.name.to_uppercase(),
            format!(" {} ", known.name),
        ] {
            assert_eq!(
                text.parse::<Environment>().as_ref(),
                Ok(&known.environment),
                "{text:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_custom_base_serves_all_hosts_with_and_without_a_trailing_slash() {
    for base in [
        "https://proxy.example.com",
        "https://proxy.example.com:8443/altinn/v1",
        "http://127.0.0.1:8000",
    ] {
        for end in ["", "/", "//"] {
            let environment = Environment::custom(&format!("{base}{end}")).unwrap();
            check(&environment, |_| base.to_owned()).await;
        }
    }
}

#[tokio::test]
async fn custom_hosts_are_kept_apart_and_the_org_goes_into_that_of_the_apps() {
    let environment = Environment::custom_hosts(
        "https://platform.example.com/",
        "https://{org}.apps.example.com/",
        "https://old.example.com/a2/",
    );
    let host = |on| match on {
        On::Platform | On::SelfService | On::ContactRegister => "https://platform.example.com".to_owned(),
        On::Apps => "https://ttd.apps.example.com".to_owned(),
        On::Altinn2 => "https://old.example.com/a2".to_owned(),
    };
    check(&environment.unwrap(), host).await;
}
