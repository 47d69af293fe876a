//! A message box and reportees of Altinn II with an enterprise certificate, until it closes.

use altinn_journeys::{
    altinn2::{altinn2, reportees, subjects},
    person::PERSON,
};

#[tokio::test]
async fn an_enterprise_reads_its_message_box_and_looks_people_up_until_altinn_ii_closes() {
    let (sandbox, core) = altinn2().await.unwrap();
    assert_eq!(
        subjects(&core).await.unwrap(),
        ["Velkommen, /organisation/310000019"]
    );
    assert_eq!(
        reportees(&core, PERSON).await.unwrap(),
        ["TEST PERSON", "TEST AVDELING"]
    );
    let requests = sandbox.requests();
    let targets: Vec<&str> = requests.iter().map(|request| request.target.as_str()).collect();
    assert_eq!(
        targets,
        [
            "/api/authentication/authenticatewithpassword?ForceEIAuthentication",
            "/api/my/messagebox",
            "/api/serviceowner/reportees?subject=01819000049&ForceEIAuthentication",
        ]
    );
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());

    sandbox.close_altinn2();
    let error = subjects(&core).await.unwrap_err().to_string();
    for word in [
        "410",
        "Altinn II closed in 2026: use",
        "`altinn-dialogporten-enduser`",
    ] {
        assert!(error.contains(word), "{error}");
    }
}
