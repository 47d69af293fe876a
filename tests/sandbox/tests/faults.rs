//! Faults, as a client sees them.

use std::time::{Duration, Instant};

use altinn_sandbox::{Fault, FaultRule, Sandbox};

use crate::common::{call, http};

const PATH: &str = "/storage/api/v1/applications/ttd/app";

#[tokio::test]
async fn each_fault_is_what_it_says() {
    let sandbox = Sandbox::start().await.unwrap();
    let good = call(&sandbox, "GET", PATH, None, None).await;
    let once = |fault: Fault| {
        sandbox.fault(
            FaultRule::new(fault)
                .operation("altinn-storage/get_application")
                .times(1),
        )
    };
    once(Fault::TooManyRequests {
        retry_after: Duration::from_secs(7),
    });
    let limited = call(&sandbox, "GET", PATH, None, None).await;
    assert_eq!((limited.status, limited.header("retry-after")), (429, Some("7")));
    once(Fault::Status(503));
    assert_eq!(call(&sandbox, "GET", PATH, None, None).await.status, 503);
    once(Fault::EmptyBody);
    let empty = call(&sandbox, "GET", PATH, None, None).await;
    assert_eq!((empty.status, empty.bytes.len()), (200, 0));
    once(Fault::HtmlBody);
    assert_eq!(
        call(&sandbox, "GET", PATH, None, None)
            .await
            .header("content-type"),
        Some("text/html")
    );
    once(Fault::Latency(Duration::from_millis(80)));
    let began = Instant::now();
    assert_eq!(call(&sandbox, "GET", PATH, None, None).await.status, 200);
    assert!(began.elapsed() >= Duration::from_millis(80));
    let url = format!("{}{PATH}", sandbox.base_url());
    once(Fault::CutConnection);
    // A pooled connection that breaks is tried again by the client, so this one is its own.
    assert!(http().get(&url).send().await.is_err());
    once(Fault::TruncatedBody);
    let broken = http().get(&url).send().await.unwrap();
    assert_eq!(broken.content_length(), Some(good.bytes.len() as u64));
    assert!(broken.bytes().await.is_err());
    assert_eq!(call(&sandbox, "GET", PATH, None, None).await.bytes, good.bytes);
}

#[tokio::test]
async fn tokens_expire_and_are_revoked_on_demand() {
    let sandbox = Sandbox::start().await.unwrap();
    let scope = "altinn:serviceowner/notifications.create";
    let token = sandbox.org_token("ttd", "310000001", scope).unwrap();
    let path = "/notifications/api/v1/orders?sendersReference=a";
    sandbox.fault(
        FaultRule::new(Fault::ExpiredToken)
            .operation("altinn-notifications")
            .times(1),
    );
    let statuses = async || call(&sandbox, "GET", path, Some(&token), None).await.status;
    assert_eq!((statuses().await, statuses().await), (401, 200));
    sandbox.fault(FaultRule::new(Fault::RevokedToken).times(1));
    assert_eq!((statuses().await, statuses().await), (401, 401));
    sandbox.clear_faults();
}

#[tokio::test]
async fn the_date_header_tells_the_skew() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.set_clock_skew(-3600);
    let answer = call(&sandbox, "GET", PATH, None, None).await;
    let date = httpdate::parse_http_date(answer.header("date").unwrap()).unwrap();
    let behind = std::time::SystemTime::now()
        .duration_since(date)
        .unwrap()
        .as_secs();
    assert!((3599..3660).contains(&behind), "{behind}");
}
