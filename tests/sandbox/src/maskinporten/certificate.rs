//! Enterprise certificates: a root and an authority of the sandbox's own, what they issue, and the check of a chain in `x5c`.

mod name;

use std::sync::{Arc, Mutex, PoisonError};

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose,
};
use rustls_pki_types::{CertificateDer, PrivatePkcs8KeyDer, SignatureVerificationAlgorithm, UnixTime};
use webpki::{
    EndEntityCert, ExtendedKeyUsageValidator, KeyPurposeIdIter, anchor_from_trusted_cert, aws_lc_rs,
};

use crate::jose::{Jws, SigningKey, base64_standard};

/// `organizationIdentifier` of X.520, where certificates of SEID 2.0 have the number of their owner: `NTRNO-310000001`.
const ORGANISATION_IDENTIFIER: [u64; 4] = [2, 5, 4, 97];
/// How long a certificate holds, in seconds: three years.
const LIFE: i64 = 3 * 365 * 86_400;

/// A certificate that the sandbox issued to an organisation. Its Debug form hides the key.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnterpriseCertificate {
    /// The certificates in DER, the one of the organisation first and the root last, as `x5c` takes them.
    pub chain: Vec<Vec<u8>>,
    /// The same as PEM.
    pub chain_pem: String,
    /// The private key, PKCS#8 as PEM.
    pub private_key_pem: String,
}

impl std::fmt::Debug for EnterpriseCertificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnterpriseCertificate")
            .field("chain", &self.chain.len())
            .finish_non_exhaustive()
    }
}

/// The root and the authority below it, which issues.
pub(crate) struct Authority {
    root: Vec<u8>,
    intermediate: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
}

/// What is wrong with a chain, with the code that Maskinporten gives for it.
pub(crate) type Wrong = (&'static str, &'static str);

/// The authority that the sandboxes of this process share; made when first asked for, because RSA keys are slow to make.
pub(crate) fn authority() -> Result<Arc<Authority>, String> {
    static AUTHORITY: Mutex<Option<Arc<Authority>>> = Mutex::new(None);
    let mut held = AUTHORITY.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(authority) = held.as_ref() {
        return Ok(authority.clone());
    }
    let made = Arc::new(Authority::new()?);
    *held = Some(made.clone());
    Ok(made)
}

impl Authority {
    fn new() -> Result<Self, String> {
        let text = |error: rcgen::Error| error.to_string();
        let (root_key, key) = (pair(&SigningKey::generate()?)?, pair(&SigningKey::generate()?)?);
        let root = signer("altinn-sandbox root");
        let root_certificate = root.self_signed(&root_key).map_err(text)?;
        let intermediate = signer("altinn-sandbox enterprise certificates");
        let above = Issuer::new(root, root_key);
        let certificate = intermediate.signed_by(&key, &above).map_err(text)?;
        Ok(Self {
            root: root_certificate.der().to_vec(),
            intermediate: certificate.der().to_vec(),
            issuer: Issuer::new(intermediate, key),
        })
    }

    /// The root certificate in DER.
    pub(crate) fn root(&self) -> &[u8] {
        &self.root
    }

    /// A certificate for an organisation, which holds from a time on.
    pub(crate) fn issue(&self, organisation: &str, from: i64) -> Result<EnterpriseCertificate, String> {
        let text = |error: rcgen::Error| error.to_string();
        let key = SigningKey::generate()?;
        let mut wanted = named(&format!("Test organisation {organisation}"));
        wanted.distinguished_name.push(
            DnType::CustomDnType(ORGANISATION_IDENTIFIER.to_vec()),
            format!("NTRNO-{organisation}"),
        );
        wanted.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        wanted.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        let since = |seconds: i64| {
            let seconds = u64::try_from(seconds).unwrap_or_default();
            rcgen::date_time_ymd(1970, 1, 1) + std::time::Duration::from_secs(seconds)
        };
        (wanted.not_before, wanted.not_after) = (since(from), since(from.saturating_add(LIFE)));
        let certificate = wanted.signed_by(&pair(&key)?, &self.issuer).map_err(text)?;
        let chain = vec![
            certificate.der().to_vec(),
            self.intermediate.clone(),
            self.root.clone(),
        ];
        Ok(EnterpriseCertificate {
            chain_pem: chain.iter().map(|der| pem("CERTIFICATE", der)).collect(),
            private_key_pem: pem("PRIVATE KEY", &key.pkcs8()?),
            chain,
        })
    }

    /// A chain for a server on this machine, with its key (PKCS#8).
    pub(crate) fn server(&self) -> Result<(Vec<Vec<u8>>, Vec<u8>), String> {
        let text = |error: rcgen::Error| error.to_string();
        let key = SigningKey::generate()?;
        let names = ["127.0.0.1", "localhost"].map(str::to_owned);
        let mut wanted = CertificateParams::new(names).map_err(text)?;
        wanted.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        let certificate = wanted.signed_by(&pair(&key)?, &self.issuer).map_err(text)?;
        let chain = vec![certificate.der().to_vec(), self.intermediate.clone()];
        Ok((chain, key.pkcs8()?))
    }

    /// The root certificate as PEM.
    pub(crate) fn root_pem(&self) -> String {
        pem("CERTIFICATE", &self.root)
    }

    /// Whether a chain leads to the root, is of an organisation, holds now, and its first certificate signed a token.
    ///
    /// Certificates of the chain that are missing are found, as Maskinporten knows those who issue.
    pub(crate) fn check(
        &self,
        chain: &[Vec<u8>],
        organisation: &str,
        now: i64,
        token: &Jws,
    ) -> Result<(), Wrong> {
        let certificates: Vec<CertificateDer<'_>> = chain
            .iter()
            .map(|der| CertificateDer::from(der.as_slice()))
            .collect();
        let (leaf, above) = certificates
            .split_first()
            .ok_or(("MP-123", "The x5c header is empty."))?;
        let invalid = ("MP-120", "The certificate is invalid.");
        let leaf = EndEntityCert::try_from(leaf).map_err(|_| invalid)?;
        let root = CertificateDer::from(self.root.as_slice());
        let anchor = anchor_from_trusted_cert(&root).map_err(|_| invalid)?;
        let mut above = above.to_vec();
        above.push(CertificateDer::from(self.intermediate.as_slice()));
        let time = UnixTime::since_unix_epoch(std::time::Duration::from_secs(
            u64::try_from(now).unwrap_or_default(),
        ));
        let algorithms: [&dyn SignatureVerificationAlgorithm; 3] = [
            aws_lc_rs::RSA_PKCS1_2048_8192_SHA256,
            aws_lc_rs::RSA_PKCS1_2048_8192_SHA384,
            aws_lc_rs::RSA_PKCS1_2048_8192_SHA512,
        ];
        let anchors = [anchor];
        let verified = leaf.verify_for_usage(&algorithms, &anchors, &above, time, Any, None, None);
        match verified {
            Ok(_) => {}
            Err(webpki::Error::CertExpired { .. } | webpki::Error::CertNotValidYet { .. }) => {
                return Err(("MP-124", "The certificate has expired, or does not hold yet."));
            }
            Err(_) => {
                return Err((
                    "MP-120",
                    "The certificate is invalid: its chain does not end at the root.",
                ));
            }
        }
        match name::organisation(leaf.subject()) {
            Some(number) if number == organisation => {}
            Some(_) => {
                return Err((
                    "MP-122",
                    "The organisation of the certificate is not that of the client.",
                ));
            }
            None => return Err(("MP-120", "The certificate is no enterprise certificate.")),
        }
        let algorithm = match token.header["alg"].as_str() {
            Some("RS384") => aws_lc_rs::RSA_PKCS1_2048_8192_SHA384,
            Some("RS512") => aws_lc_rs::RSA_PKCS1_2048_8192_SHA512,
            _ => aws_lc_rs::RSA_PKCS1_2048_8192_SHA256,
        };
        leaf.verify_signature(algorithm, token.words(), token.signature())
            .map_err(|_| ("MP-124", "Invalid signature."))
    }
}

/// The number of the organisation in a certificate.
pub(crate) fn organisation(certificate: &CertificateDer<'_>) -> Option<String> {
    let read = EndEntityCert::try_from(certificate).ok()?;
    name::organisation(read.subject())
}

/// Enterprise certificates are for several purposes; none is asked for.
struct Any;

impl ExtendedKeyUsageValidator for Any {
    fn validate(&self, _: KeyPurposeIdIter<'_, '_>) -> Result<(), webpki::Error> {
        Ok(())
    }
}

fn pair(key: &SigningKey) -> Result<KeyPair, String> {
    let der = PrivatePkcs8KeyDer::from(key.pkcs8()?);
    KeyPair::from_pkcs8_der_and_sign_algo(&der, &rcgen::PKCS_RSA_SHA256).map_err(|error| error.to_string())
}

fn named(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

/// A certificate that signs others, and holds for as long as anyone moves the sandbox's clock.
fn signer(name: &str) -> CertificateParams {
    let mut params = named(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.not_before = rcgen::date_time_ymd(1975, 1, 1);
    params.not_after = rcgen::date_time_ymd(2999, 1, 1);
    params
}

/// DER as PEM (RFC 7468).
fn pem(label: &str, der: &[u8]) -> String {
    let text = base64_standard(der);
    let mut written = format!("-----BEGIN {label}-----\n");
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(64));
        written.push_str(line);
        written.push('\n');
        rest = after;
    }
    written.push_str(&format!("-----END {label}-----\n"));
    written
}
