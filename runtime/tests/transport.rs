//! What carries requests: a transport of one's own, and the client of the crate with its settings.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use altinn_runtime::{
    Body, BoxFuture, ByteStream, Chain, Core, Environment, ErrorKind, Failure, HttpBody, HttpClient,
    HttpRequest, HttpResponse, Method, Response, StatusCode, Transport, Untyped,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    time::Instant,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        RootCertStore, ServerConfig,
        pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer},
        server::WebPkiClientVerifier,
    },
};

use crate::common::{GET, PUT};

/// Answers with what it was sent: method, address and body.
#[derive(Clone, Default)]
struct Echo {
    answers_after: Option<Duration>,
    hosts: Arc<Mutex<Vec<String>>>,
}

impl Transport for Echo {
    fn send(&self, mut request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Failure>> {
        Box::pin(async move {
            if let Some(pause) = self.answers_after {
                tokio::time::sleep(pause).await;
            }
            let host = request.url().host_str().unwrap().to_owned();
            self.hosts.lock().unwrap().push(host);
            let body = request.body_mut().take().unwrap_or_default().bytes().await?;
            let said = String::from_utf8(body.to_vec()).unwrap();
            let text = format!("{} {} {said}", request.method(), request.url().path());
            let answer = http::Response::builder().status(201).header("x-test", "1");
            Ok(answer.body(serde_json::to_vec(&text).unwrap().into()).unwrap())
        })
    }
}

async fn put(core: &Core, body: Body) -> Result<Response<String>, altinn_runtime::Error> {
    let mut call = core.call(&PUT);
    call.raw(Some(body));
    call.json_answer::<String, Untyped>().await
}

#[tokio::test]
async fn a_transport_of_ones_own_carries_requests_and_answers() {
    let echo = Echo::default();
    let http = HttpClient::custom(echo.clone());
    for core in [
        Core::with_http(Environment::Tt02, Chain::default(), http.clone()),
        Core::builder(Environment::Tt02, ()).http(http).build(),
    ] {
        // In memory, and from a reader.
        for body in [Body::from("film"), Body::reader(&b"film"[..])] {
            let answer = put(&core, body).await.unwrap();
            assert_eq!(*answer, "PUT /test/api/v1/things film");
            assert_eq!(
                (answer.status(), answer.header("x-test")),
                (StatusCode::CREATED, Some("1"))
            );
        }
        let stream: ByteStream = core
            .call(&GET)
            .stream_answer::<Untyped>()
            .await
            .unwrap()
            .into_inner();
        assert_eq!(
            &stream.bytes().await.unwrap()[..],
            b"\"GET /test/api/v1/things \""
        );
    }
    assert!(
        echo.hosts
            .lock()
            .unwrap()
            .iter()
            .all(|host| host == "platform.tt02.altinn.no")
    );
}

#[tokio::test]
async fn what_breaks_the_body_of_a_request_reaches_the_caller_through_any_transport() {
    let core = Core::with_http(
        Environment::Tt02,
        Chain::default(),
        HttpClient::custom(Echo::default()),
    );
    let error = put(&core, Body::reader(&b"film"[..]).length(5))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Local);
    assert!(
        error
            .to_string()
            .contains("shorter than the length that was given"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn time_limits_hold_for_any_transport() {
    let echo = Echo {
        answers_after: Some(Duration::from_secs(600)),
        ..Echo::default()
    };
    let core = Core::builder(Environment::Tt02, ())
        .http(HttpClient::custom(echo))
        .build();
    let begun = Instant::now();
    let error = core.call(&GET).json_answer::<u8, Untyped>().await.unwrap_err();
    assert_eq!(
        (error.kind(), begun.elapsed()),
        (ErrorKind::Timeout, Duration::from_secs(60))
    );
}

#[tokio::test]
async fn a_request_turns_into_one_of_the_http_crate() {
    let mut request = HttpRequest::new(Method::POST, "https://example.com/a?b=c".parse().unwrap());
    request.headers_mut().insert("x-test", "1".parse().unwrap());
    *request.body_mut() = Some("film".into());
    let request = http::Request::<HttpBody>::try_from(request).unwrap();
    assert_eq!(
        (request.method(), request.uri().to_string()),
        (&Method::POST, "https://example.com/a?b=c".into())
    );
    assert_eq!(request.headers()["x-test"], "1");
    assert_eq!(&request.into_body().bytes().await.unwrap()[..], b"film");
}

/// An authority that both sides trust, and a certificate and key of its making.
struct Authority {
    issuer: rcgen::Issuer<'static, rcgen::KeyPair>,
    pem: String,
}

impl Authority {
    fn new() -> Self {
        let key = rcgen::KeyPair::generate().unwrap();
        let mut settings = rcgen::CertificateParams::new(Vec::new()).unwrap();
        settings.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let pem = settings.self_signed(&key).unwrap().pem();
        Self {
            issuer: rcgen::Issuer::new(settings, key),
            pem,
        }
    }

    fn certificate(&self, usage: rcgen::ExtendedKeyUsagePurpose) -> (rcgen::Certificate, rcgen::KeyPair) {
        let key = rcgen::KeyPair::generate().unwrap();
        let mut settings = rcgen::CertificateParams::new(["localhost".to_owned()]).unwrap();
        settings.extended_key_usages = vec![usage];
        (settings.signed_by(&key, &self.issuer).unwrap(), key)
    }

    /// A server that wants a certificate of the authority where `mutual`, and answers every request with 7.
    async fn server(&self, mutual: bool) -> Environment {
        let (certificate, key) = self.certificate(rcgen::ExtendedKeyUsagePurpose::ServerAuth);
        let mut roots = RootCertStore::empty();
        let root = rustls_pki_types::pem::PemObject::from_pem_slice(self.pem.as_bytes()).unwrap();
        roots.add(root).unwrap();
        let builder = ServerConfig::builder();
        let builder = if mutual {
            builder.with_client_cert_verifier(WebPkiClientVerifier::builder(roots.into()).build().unwrap())
        } else {
            builder.with_no_client_auth()
        };
        let chain = vec![CertificateDer::from(certificate.der().to_vec())];
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let acceptor = TlsAcceptor::from(Arc::new(builder.with_single_cert(chain, key).unwrap()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    let mut stream = acceptor.accept(stream).await.ok()?;
                    let read = stream.read(&mut [0; 4096]).await.ok()?;
                    assert!(read > 0);
                    let text = b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\nconnection: close\r\n\r\n7";
                    stream.write_all(text).await.ok()?;
                    stream.shutdown().await.ok()
                });
            }
        });
        Environment::custom(&format!("https://localhost:{port}")).unwrap()
    }
}

async fn get(environment: &Environment, http: HttpClient) -> Result<u8, altinn_runtime::Error> {
    let core = Core::with_http(environment.clone(), Chain::default(), http);
    core.call(&GET)
        .json_answer::<u8, Untyped>()
        .await
        .map(Response::into_inner)
}

#[tokio::test]
async fn a_root_certificate_of_ones_own_is_trusted_and_a_client_certificate_is_shown() {
    let authority = Authority::new();
    let (certificate, key) = authority.certificate(rcgen::ExtendedKeyUsagePurpose::ClientAuth);
    let identity = format!("{}{}", key.serialize_pem(), certificate.pem());
    let plain = HttpClient::builder();
    let trusting = plain.clone().root_certificates(authority.pem.clone());
    let known = trusting.clone().identity(identity);
    for (mutual, client, good) in [
        (false, &plain, false),
        (false, &trusting, true),
        (true, &trusting, false),
        (true, &known, true),
    ] {
        let environment = authority.server(mutual).await;
        let answer = get(&environment, client.clone().build().unwrap()).await;
        assert_eq!(answer.as_ref().ok(), good.then_some(&7), "{mutual} {answer:?}");
    }
    assert!(!format!("{known:?}").contains("PRIVATE"));
}

#[test]
fn a_certificate_that_cannot_be_read_is_said_and_not_repeated() {
    let secret = "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n";
    for (builder, words) in [
        (
            HttpClient::builder().root_certificates(secret),
            "a root certificate is not valid PEM",
        ),
        (
            HttpClient::builder().root_certificates(""),
            "a root certificate is not valid PEM",
        ),
        (
            HttpClient::builder().identity(secret),
            "the client certificate is not valid PEM",
        ),
    ] {
        let failure = builder.build().unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::InvalidRequest);
        assert!(failure.to_string().contains(words), "{failure}");
        assert!(!format!("{failure} {failure:?}").contains("hunter2"));
    }
}
