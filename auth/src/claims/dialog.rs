//! What a dialog token says. Source: Digdir/dialogporten, DialogTokenGenerator.cs (its claims have names of one letter).

use super::Claims;

impl Claims {
    /// The dialog that a dialog token is of.
    #[must_use]
    pub fn dialog_id(&self) -> Option<uuid::Uuid> {
        self.text("i")?.parse().ok()
    }

    /// The resource of the service that the dialog belongs to, such as `urn:altinn:resource:my-service`.
    #[must_use]
    pub fn service_resource(&self) -> Option<&str> {
        self.text("s")
    }

    /// The party that the dialog belongs to, such as `urn:altinn:organization:identifier-no:312043211`. It may be a person: do not
    /// log it.
    #[must_use]
    pub fn dialog_party(&self) -> Option<&str> {
        self.text("p")
    }

    /// Who has logged in and looks at the dialog. It may be a person: do not log it.
    #[must_use]
    pub fn dialog_user(&self) -> Option<&str> {
        self.text("c")
    }

    /// The security level of that login.
    #[must_use]
    pub fn dialog_level(&self) -> Option<u64> {
        self.number("l")
    }

    /// Whether the user may do this, such as `read`: in the service itself, or in a part of it that the dialog names, such as
    /// `urn:altinn:task:signing`. Names are compared whole.
    #[must_use]
    pub fn dialog_allows(&self, action: &str, part: Option<&str>) -> bool {
        let actions = self.text("a").unwrap_or_default();
        actions
            .split(';')
            .filter(|held| !held.is_empty())
            .any(|held| match held.split_once(',') {
                Some((name, of)) => name == action && part == Some(of),
                None => held == action && part.is_none(),
            })
    }
}
