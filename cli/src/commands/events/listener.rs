//! Reading events from a position on: at intervals, or when Altinn announces one.

use std::{process::Stdio, time::Duration};

use altinn_events::{Client, Position, WaitOptions, types::SubscriptionRequest};
use serde_json::Value;
use tokio::{
    io::AsyncWriteExt as _,
    process::Command,
    time::{sleep, timeout},
};

use super::{Options, position::Saved, webhook::Webhook};
use crate::{CliError, Context, Exit, output};

/// The largest page.
const PAGE: i32 = 500;
/// How long to wait after a failure that may pass, at most.
const LONGEST: Duration = Duration::from_secs(120);
/// How often to look at short intervals for an event that was announced.
const LOOKS: u32 = 5;

/// One listener.
pub(super) struct Listener<'a> {
    context: &'a Context,
    client: &'a Client,
    options: &'a Options,
    resource: String,
    saved: Saved,
    every: Duration,
    webhook: Option<Webhook>,
}

impl<'a> Listener<'a> {
    pub(super) fn new(
        context: &'a Context,
        client: &'a Client,
        options: &'a Options,
        resource: String,
        saved: Saved,
        every: Duration,
    ) -> Self {
        Self {
            context,
            client,
            options,
            resource,
            saved,
            every,
            webhook: None,
        }
    }

    /// Listens until something is wrong, or with `--once` until there is no more.
    pub(super) async fn run(&mut self) -> Result<(), CliError> {
        if self.saved.position().is_none() && self.options.new_only {
            let passed = self.read(false).await?;
            // The very first event is new, too.
            if passed == 0 {
                self.saved.move_to(Position::from("0"))?;
            }
            self.context.note(&format!("skipped {passed} existing events"));
        }
        if self.options.webhook {
            self.subscribe().await?;
        }
        if !self.options.once {
            self.context.note(&format!(
                "listening to {}; the position is saved in {}",
                self.resource,
                self.saved.path()
            ));
        }
        let (mut failures, mut looks) = (0_u32, 0_u32);
        loop {
            let pause = match self.read(true).await {
                Ok(0) if self.options.once => return Ok(()),
                Ok(count) => {
                    failures = 0;
                    looks = if count > 0 { 0 } else { looks.saturating_sub(1) };
                    if looks > 0 {
                        Duration::from_secs(1)
                    } else {
                        self.every
                    }
                }
                Err(error) if is_passing(&error) && !self.options.once => {
                    failures = failures.saturating_add(1);
                    let pause = self
                        .every
                        .saturating_mul(1 << failures.min(8))
                        .min(LONGEST.max(self.every));
                    self.context
                        .note(&format!("{error}; trying again in {} s", pause.as_secs()));
                    pause
                }
                Err(error) => return Err(error),
            };
            if self.options.once {
                return Ok(());
            }
            if self.announced(pause).await {
                looks = LOOKS;
            }
        }
    }

    /// Waits; whether an event was announced meanwhile.
    async fn announced(&mut self, pause: Duration) -> bool {
        match &mut self.webhook {
            Some(webhook) => timeout(pause, webhook.announced()).await.is_ok(),
            None => {
                sleep(pause).await;
                false
            }
        }
    }

    /// Reads the events after the position; returns their number.
    async fn read(&mut self, print: bool) -> Result<usize, CliError> {
        let mut call = self
            .client
            .search_events()
            .resource(self.resource.as_str())
            .after("0")
            .size(PAGE);
        if !self.options.types.is_empty() {
            call = call.type_(self.options.types.clone());
        }
        if let Some(subject) = &self.options.subject {
            call = call.subject(subject.as_str());
        }
        let mut events = call.items();
        if let Some(position) = self.saved.position() {
            events = events.resume_at(position);
        }
        let mut count = 0;
        while let Some(event) = events.try_next().await? {
            if print {
                let event =
                    serde_json::to_value(&event).map_err(|error| CliError::local(error.to_string()))?;
                // Written and flushed, or dealt with, before the position is saved.
                self.deliver(&event).await?;
            }
            self.saved.move_to(Position::from(event.id))?;
            count += 1;
        }
        for lost in events.take_left_out() {
            self.context
                .note(&format!("warning: an event could not be read: {lost}"));
        }
        if count > 0 {
            self.saved.settle()?;
        }
        Ok(count)
    }

    async fn deliver(&self, event: &Value) -> Result<(), CliError> {
        let [program, arguments @ ..] = self.options.command.as_slice() else {
            return output::item(self.context, event);
        };
        let name = program.to_string_lossy();
        let failed = |error: std::io::Error| CliError::local(format!("{name}: {error}"));
        let mut command = Command::new(program);
        let mut child = command
            .args(arguments)
            .stdin(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        if let Some(mut input) = child.stdin.take() {
            // What does not read all of it may still be content with it.
            let _ = input.write_all(format!("{event}\n").as_bytes()).await;
        }
        let status = child.wait().await.map_err(failed)?;
        if status.success() {
            return Ok(());
        }
        let id = event["id"].as_str().unwrap_or_default();
        Err(
            CliError::new(Exit::Unfinished, format!("{name}: {status}, for the event {id}"))
                .with_hint("the next run begins with this event"),
        )
    }

    /// Subscribes a webhook, and waits until Altinn has seen that it answers.
    async fn subscribe(&mut self) -> Result<(), CliError> {
        self.unsubscribe().await;
        let webhook = Webhook::listen(
            self.options.listen,
            self.options.public_url.as_deref(),
            self.client.environment(),
        )
        .await?;
        let mut wanted = SubscriptionRequest::builder()
            .end_point(webhook.address())
            .resource_filter(self.resource.as_str());
        if let [one] = self.options.types.as_slice() {
            wanted = wanted.type_filter(one.as_str());
        }
        if let Some(subject) = &self.options.subject {
            wanted = wanted.subject_filter(subject.as_str());
        }
        let made = self.client.create_subscription().body(wanted).send().await?;
        let id = made.id;
        self.saved.set_subscription(Some(id))?;
        self.webhook = Some(webhook);
        let patience = WaitOptions::new()
            .first(Duration::from_millis(100))
            .deadline(Duration::from_secs(300));
        let waited = self.client.get_subscription().id(id).wait_with(patience).await;
        if let Err(error) = waited {
            self.unsubscribe().await;
            return Err(CliError::new(
                Exit::Unfinished,
                format!("Altinn does not reach the webhook: {error}"),
            )
            .with_hint("--public-url must lead here from the internet, with the whole path and query"));
        }
        self.context.note(&format!(
            "subscription {id} is active: Altinn announces each event"
        ));
        Ok(())
    }

    /// Removes the subscription of this listener, or of one that was killed.
    async fn unsubscribe(&mut self) {
        let Some(id) = self.saved.subscription() else {
            return;
        };
        let gone = match self.client.delete_subscription().id(id).send().await {
            Ok(_) => true,
            Err(error) => error.status().is_some_and(|status| status.as_u16() == 404),
        };
        if !gone {
            self.context.note(&format!(
                "warning: subscription {id} could not be removed; the next run tries again"
            ));
            return;
        }
        if let Err(error) = self.saved.set_subscription(None) {
            self.context.note(&format!("warning: {error}"));
        }
    }

    /// Removes the subscription. The position of everything that was printed is saved already.
    pub(super) async fn stop(&mut self) -> Result<(), CliError> {
        let removed = timeout(Duration::from_secs(10), self.unsubscribe()).await;
        if removed.is_err() {
            self.context
                .note("warning: Altinn does not answer; the next run removes the subscription");
        }
        self.saved.settle()?;
        self.context.note("stopped; the next run continues from here");
        Ok(())
    }
}

fn is_passing(error: &CliError) -> bool {
    matches!(error.exit(), Exit::Network | Exit::Server) || error.is_throttled()
}
