//! TLS for Altinn II: a server certificate of the sandbox's own authority, and certificates of clients that the same issued.

use std::sync::Arc;

use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::net::TcpStream;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{RootCertStore, ServerConfig, server::WebPkiClientVerifier},
    server::TlsStream,
};

use crate::maskinporten::certificate;

/// What accepts connections; whoever shows a certificate must show a good one.
pub(crate) fn acceptor() -> Result<TlsAcceptor, String> {
    let authority = certificate::authority()?;
    let (chain, key) = authority.server()?;
    let mut roots = RootCertStore::empty();
    let root = CertificateDer::from(authority.root().to_vec());
    roots.add(root).map_err(|error| error.to_string())?;
    let provider = Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider());
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone())
        .allow_unauthenticated()
        .build()
        .map_err(|error| error.to_string())?;
    let chain = chain.into_iter().map(CertificateDer::from).collect();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key));
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_client_cert_verifier(verifier)
        .with_single_cert(chain, key)
        .map_err(|error| error.to_string())?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// The number of the enterprise whose certificate the client has shown.
pub(crate) fn organisation(stream: &TlsStream<TcpStream>) -> Option<String> {
    let (_, session) = stream.get_ref();
    certificate::organisation(session.peer_certificates()?.first()?)
}
