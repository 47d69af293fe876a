//! The way out: OpenID Connect RP-Initiated Logout 1.0.

use super::{IdPorten, PersonTokens, SERVER};
use crate::{
    error::{AuthError, AuthErrorKind},
    secret::Secret,
};

impl IdPorten {
    /// Where to send the person to log out. With the ID token among the tokens they are not asked whether they mean it.
    ///
    /// `return_to`: where they come back to afterwards, as it is registered on the client; `state` comes back along with them.
    /// The address holds the ID token: do not log it.
    ///
    /// # Errors
    /// When ID-porten cannot be reached, or has no such address.
    pub async fn logout_url(
        &self,
        tokens: &PersonTokens,
        return_to: Option<&str>,
        state: Option<&str>,
    ) -> Result<Secret, AuthError> {
        let metadata = self.inner.discovery.metadata().await?;
        let mut url = metadata.logout.clone().ok_or_else(|| {
            let message = format!("the metadata of {SERVER} have no address to log out at");
            AuthError::new(AuthErrorKind::Malformed, message)
        })?;
        let hint = tokens.id_token().map(Secret::expose);
        let parameters = [
            ("client_id", Some(self.inner.client_id.as_str())),
            ("id_token_hint", hint),
            ("post_logout_redirect_uri", return_to),
            ("state", state),
        ];
        let mut query = url.query_pairs_mut();
        for (name, value) in parameters {
            if let Some(value) = value {
                query.append_pair(name, value);
            }
        }
        drop(query);
        Ok(Secret::new(String::from(url)))
    }
}
