//! Waiting, on a clock that stands still until everybody sleeps.

use std::cell::RefCell;

use super::*;
use crate::ErrorKind;

type Answers = Vec<Result<&'static str, Failure>>;

/// Waits over these answers, the last of which repeats; gives the outcome and when (in ms) each call was made.
async fn run(
    answers: Answers,
    options: WaitOptions,
) -> (Result<&'static str, WaitError<&'static str, Failure>>, Vec<u128>) {
    let (start, calls) = (Instant::now(), RefCell::new(Vec::new()));
    let outcome = wait_until(
        || {
            let mut calls = calls.borrow_mut();
            let answer = answers[calls.len().min(answers.len() - 1)].clone();
            calls.push(start.elapsed().as_millis());
            async move { answer }
        },
        |answer| match *answer {
            "done" => Progressed::Done,
            "failed" => Progressed::Failed,
            _ => Progressed::Waiting,
        },
        options,
    )
    .await;
    (outcome, calls.into_inner())
}

fn broken() -> Failure {
    Failure::new(ErrorKind::Connect, "no connection")
}

#[tokio::test(start_paused = true)]
async fn the_first_answer_that_is_done_is_given_back() {
    let (outcome, calls) = run(vec![Ok("new"), Ok("new"), Ok("done")], WaitOptions::new()).await;
    assert_eq!(outcome.unwrap(), "done");
    assert_eq!(calls, [0, 1000, 2500]);
}

#[tokio::test(start_paused = true)]
async fn pauses_grow_up_to_the_cap() {
    let second = Duration::from_secs(1);
    let options = WaitOptions::new()
        .delay(second)
        .first(second)
        .factor(2.0)
        .cap(4 * second)
        .deadline(18 * second);
    let (outcome, calls) = run(vec![Ok("new")], options).await;
    assert_eq!(calls, [1000, 2000, 4000, 8000, 12000, 16000]);
    assert!(matches!(
        outcome,
        Err(WaitError::Deadline {
            last: Some("new"),
            error: None
        })
    ));
}

#[tokio::test(start_paused = true)]
async fn a_failed_state_keeps_the_answer() {
    let (outcome, calls) = run(vec![Ok("new"), Ok("failed")], WaitOptions::new()).await;
    let error = outcome.unwrap_err();
    assert!(matches!(error, WaitError::Failed("failed")));
    assert_eq!(
        (error.answer(), error.is_deadline(), calls.len()),
        (Some(&"failed"), false, 2)
    );
}

#[tokio::test(start_paused = true)]
async fn trouble_that_may_pass_is_waited_out_for_as_long_as_the_server_asks() {
    let busy = broken().with_retry_after(Duration::from_secs(30));
    let (outcome, calls) = run(vec![Err(broken()), Err(busy), Ok("done")], WaitOptions::new()).await;
    assert_eq!(outcome.unwrap(), "done");
    assert_eq!(calls, [0, 1000, 31000]);
}

#[tokio::test(start_paused = true)]
async fn trouble_that_does_not_pass_ends_the_wait() {
    let refused = Failure::new(ErrorKind::Credentials, "no key");
    let (outcome, calls) = run(vec![Ok("new"), Err(refused)], WaitOptions::new()).await;
    assert!(matches!(outcome, Err(WaitError::Call(_))));
    assert_eq!(calls.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn at_the_deadline_the_last_answer_and_the_last_error_are_kept() {
    let options = WaitOptions::new().deadline(Duration::from_secs(5));
    let (outcome, _) = run(vec![Ok("new"), Err(broken())], options).await;
    let error = outcome.unwrap_err();
    assert!(error.is_deadline() && error.answer() == Some(&"new") && error.error().is_some());
    assert!(error.source().is_some());
    assert_eq!(
        error.to_string(),
        "it was not done before the deadline, and the last call failed: no connection"
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_that_hangs_is_given_up_at_the_deadline() {
    let start = Instant::now();
    let outcome: Result<(), WaitError<(), Failure>> = wait_until(
        std::future::pending::<Result<(), Failure>>,
        |()| Progressed::Done,
        WaitOptions::new().deadline(Duration::from_secs(7)),
    )
    .await;
    assert!(matches!(
        outcome,
        Err(WaitError::Deadline {
            last: None,
            error: None
        })
    ));
    assert_eq!(start.elapsed(), Duration::from_secs(7));
}

#[tokio::test(start_paused = true)]
async fn without_any_time_the_server_is_still_asked_once() {
    let options = WaitOptions::new().deadline(Duration::ZERO);
    assert_eq!(run(vec![Ok("done")], options).await.0.unwrap(), "done");
}

#[tokio::test(start_paused = true)]
async fn options_out_of_range_neither_spin_nor_overflow() {
    let options = WaitOptions::new()
        .first(Duration::ZERO)
        .factor(f64::NAN)
        .cap(Duration::MAX)
        .deadline(Duration::from_millis(3));
    let (_, calls) = run(vec![Ok("new")], options).await;
    assert_eq!(calls, [0, 1, 2]);
    let options = WaitOptions::new()
        .factor(f64::MAX)
        .first(Duration::MAX)
        .deadline(Duration::MAX);
    let (outcome, _) = run(vec![Ok("new"), Ok("done")], options.cap(Duration::from_secs(1))).await;
    assert_eq!(outcome.unwrap(), "done");
}

#[test]
fn no_answer_shows_in_texts() {
    let error: WaitError<&str, Failure> = WaitError::Failed("01017012345");
    assert!(!format!("{error:?} {error}").contains("0101"));
}
