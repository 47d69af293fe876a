//! Keys that openssl makes are read here, and keys made here are read by openssl.

use std::{fs, path::Path, process::Command};

use altinn_auth::{Altinn2, ApiKey, KeyErrorKind, KeyId, PrivateKey, Session};
use altinn_runtime::Environment;

use crate::common::key;

/// Runs openssl in a folder; `None`, with a word about it, where there is none.
fn openssl(folder: &Path, arguments: &[&str]) -> Option<Vec<u8>> {
    let Ok(output) = Command::new("openssl")
        .args(arguments)
        .current_dir(folder)
        .output()
    else {
        println!("skipped: there is no openssl on this machine");
        return None;
    };
    assert!(
        output.status.success(),
        "openssl {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Some(output.stdout)
}

#[tokio::test]
async fn keys_that_openssl_makes_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    if openssl(folder, &["genrsa", "-out", "key.pem", "2048"]).is_none() {
        return;
    }
    openssl(
        folder,
        &["rsa", "-in", "key.pem", "-traditional", "-out", "pkcs1.pem"],
    );
    openssl(
        folder,
        &[
            "pkcs8",
            "-topk8",
            "-nocrypt",
            "-in",
            "key.pem",
            "-out",
            "pkcs8.pem",
        ],
    );
    openssl(
        folder,
        &[
            "pkcs8",
            "-topk8",
            "-nocrypt",
            "-in",
            "key.pem",
            "-outform",
            "DER",
            "-out",
            "pkcs8.der",
        ],
    );
    openssl(
        folder,
        &[
            "req",
            "-new",
            "-x509",
            "-key",
            "key.pem",
            "-subj",
            "/CN=test",
            "-out",
            "certificate.pem",
        ],
    );
    let text = |name: &str| fs::read_to_string(folder.join(name)).unwrap();

    let pkcs1 = PrivateKey::from_pem(&text("pkcs1.pem"), "k").unwrap();
    let pkcs8 = PrivateKey::from_pem(&text("pkcs8.pem"), "k").unwrap();
    let der = PrivateKey::from_der(&fs::read(folder.join("pkcs8.der")).unwrap(), "k").unwrap();
    assert_eq!(pkcs1.private_jwk(), pkcs8.private_jwk());
    assert_eq!(pkcs1.private_jwk(), der.private_jwk());

    let both = text("certificate.pem") + &text("pkcs8.pem");
    let shown = PrivateKey::from_pem_with_certificates(&both).unwrap();
    assert!(matches!(shown.key_id(), KeyId::Chain(chain) if chain.len() == 1));

    let signature = pkcs1.sign(b"message").unwrap();
    fs::write(folder.join("signature"), signature).unwrap();
    fs::write(folder.join("message"), b"message").unwrap();
    openssl(
        folder,
        &["rsa", "-in", "key.pem", "-pubout", "-out", "public.pem"],
    );
    openssl(
        folder,
        &[
            "dgst",
            "-sha256",
            "-verify",
            "public.pem",
            "-signature",
            "signature",
            "message",
        ],
    );
}

#[test]
fn trap_6_elliptic_and_small_keys_of_openssl_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    if openssl(
        folder,
        &[
            "ecparam",
            "-name",
            "prime256v1",
            "-genkey",
            "-noout",
            "-out",
            "ec1.pem",
        ],
    )
    .is_none()
    {
        return;
    }
    openssl(
        folder,
        &["pkcs8", "-topk8", "-nocrypt", "-in", "ec1.pem", "-out", "ec8.pem"],
    );
    openssl(folder, &["genrsa", "-out", "small.pem", "1024"]);
    openssl(
        folder,
        &[
            "genrsa",
            "-aes128",
            "-passout",
            "pass:x",
            "-out",
            "locked.pem",
            "2048",
        ],
    );
    for (name, kind) in [
        ("ec1.pem", KeyErrorKind::NotRsa),
        ("ec8.pem", KeyErrorKind::NotRsa),
        ("small.pem", KeyErrorKind::Size),
        ("locked.pem", KeyErrorKind::Format),
    ] {
        let text = fs::read_to_string(folder.join(name)).unwrap();
        assert_eq!(
            PrivateKey::from_pem(&text, "k").unwrap_err().kind(),
            kind,
            "{name}"
        );
    }
}

#[test]
fn keys_made_here_are_read_by_openssl() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("key.pem"), key().private_pem().unwrap().expose()).unwrap();
    let Some(answer) = openssl(folder, &["rsa", "-in", "key.pem", "-check", "-noout"]) else {
        return;
    };
    assert!(String::from_utf8_lossy(&answer).contains("RSA key ok"));
}

#[cfg(feature = "pkcs12")]
#[tokio::test]
async fn trap_5_30_pkcs12_files_of_openssl_are_read_with_their_chain() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    if openssl(folder, &["genrsa", "-out", "ca.pem", "2048"]).is_none() {
        return;
    }
    openssl(
        folder,
        &[
            "req",
            "-new",
            "-x509",
            "-key",
            "ca.pem",
            "-subj",
            "/CN=issuer",
            "-out",
            "ca.crt",
        ],
    );
    openssl(folder, &["genrsa", "-out", "key.pem", "2048"]);
    fs::write(folder.join("extensions.txt"), "keyUsage = digitalSignature\n").unwrap();
    openssl(
        folder,
        &[
            "req", "-new", "-key", "key.pem", "-subj", "/CN=leaf", "-out", "leaf.csr",
        ],
    );
    openssl(
        folder,
        &[
            "x509",
            "-req",
            "-in",
            "leaf.csr",
            "-CA",
            "ca.crt",
            "-CAkey",
            "ca.pem",
            "-CAcreateserial",
            // Only with extensions is it of version 3, and TLS takes no other.
            "-extfile",
            "extensions.txt",
            "-out",
            "leaf.crt",
        ],
    );
    openssl(
        folder,
        &["x509", "-in", "leaf.crt", "-outform", "DER", "-out", "leaf.der"],
    );
    for (name, password, old) in [
        ("new.p12", "pass:x", false),
        ("old.p12", "pass:x", true),
        ("empty.p12", "pass:", false),
    ] {
        let mut arguments = vec![
            "pkcs12",
            "-export",
            "-inkey",
            "key.pem",
            "-in",
            "leaf.crt",
            "-certfile",
            "ca.crt",
            "-out",
            name,
        ];
        arguments.extend(["-passout", password]);
        if old {
            arguments.extend([
                "-keypbe",
                "PBE-SHA1-3DES",
                "-certpbe",
                "PBE-SHA1-3DES",
                "-macalg",
                "sha1",
            ]);
        }
        openssl(folder, &arguments);
        let bytes = fs::read(folder.join(name)).unwrap();
        let key = match password {
            "pass:" => PrivateKey::from_encoded_x509(&base64_of(&bytes)).unwrap(),
            _ => PrivateKey::from_pkcs12(&bytes, "x").unwrap(),
        };
        let KeyId::Chain(chain) = key.key_id() else {
            panic!("{name}: no chain")
        };
        assert_eq!(chain.len(), 2, "{name}");
        assert_eq!(
            chain[0],
            fs::read(folder.join("leaf.der")).unwrap(),
            "{name}: the leaf is first"
        );
        let plain = PrivateKey::from_pem(&fs::read_to_string(folder.join("key.pem")).unwrap(), "k").unwrap();
        assert_eq!(plain.thumbprint(), key.thumbprint());
        // TLS takes it as the certificate of a client.
        #[allow(deprecated, reason = "Altinn II has closed")]
        let way = Altinn2::certificate_alone(key);
        let session = Session::builder(Environment::Tt02).api_key(ApiKey::new("key".into()));
        session.altinn2(way).build().unwrap();
    }
    let bytes = fs::read(folder.join("new.p12")).unwrap();
    assert_eq!(
        PrivateKey::from_pkcs12(&bytes, "wrong").unwrap_err().kind(),
        KeyErrorKind::Invalid
    );
}

#[cfg(feature = "pkcs12")]
fn base64_of(bytes: &[u8]) -> String {
    crate::common::base64url(bytes)
}
