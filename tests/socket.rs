//! One WebSocket session: each message answered, refused with 1008, or handed to the host.

use pulsetree::engine::{Engine, LiveData, Options};
use pulsetree::socket::{Followed, Frame, asked, message};

const NOW: f64 = 1_600_000_100_000.0;

fn say(engine: &mut Engine, text: &str) -> Frame {
    message(engine, text, NOW)
}

#[test]
fn operations_are_answered() {
    let mut engine = Engine::new(Options::default());
    let put = r#"{"operation":"put","sessionId":"s","metric":"cpu","timestamp":1600000020,"value":1,"tags":[{"key":"host","value":"a"}]}"#;
    assert_eq!(say(&mut engine, put), Frame::Silence);
    assert_eq!(say(&mut engine, r#"{"operation":"suggest","type":"metrics"}"#), Frame::Send(r#"["cpu"]"#.into()));
    assert_eq!(say(&mut engine, r#"{"operation":"version"}"#), Frame::Send(pulsetree::VERSION.into()));
    for (text, begins) in [
        (r#"{"operation":"aggregators"}"#, r#"["sum","min","max","avg","none","#),
        (r#"{"operation":"metrics","sessionId":"s"}"#, r#"{"metrics":[{"metric":"cpu","#),
    ] {
        let Frame::Send(answer) = say(&mut engine, text) else { panic!("{text}: no answer") };
        assert!(answer.starts_with(begins), "{text}: {answer}");
    }
    let Frame::Timed(answer) = say(&mut engine, r#"{"operation":"lookup","metric":"cpu"}"#) else {
        panic!("no answer")
    };
    let begins = r#"{"type":"LOOKUP","metric":"cpu","tags":{},"limit":25,"totalResults":1,"#;
    let told = answer.after(3.0);
    assert!(told.starts_with(begins) && told.ends_with(r#"],"time":3}"#), "{told}");
    let query = r#"{"operation":"query","start":1600000000,"queries":[{"aggregator":"sum","metric":"cpu"}]}"#;
    let Frame::Send(answer) = say(&mut engine, query) else { panic!("no answer") };
    assert!(answer.contains(r#""dps":{"1600000020":1}"#), "{answer}");
    engine.recorder("Test", Default::default()).unwrap();
    for (text, data) in [
        (r#"{"operation":"hits","id":"Test"}"#, LiveData::TimeSeries),
        (r#"{"operation":"hits","id":"Test","data":"aggregate"}"#, LiveData::Aggregate),
    ] {
        assert_eq!(say(&mut engine, text), Frame::Live("Test".into(), data));
    }
}

#[test]
fn failed_requests_close_with_the_reason() {
    let mut engine = Engine::new(Options::default());
    for (text, named) in [
        ("{", "JSON"),
        ("[]", "object"),
        ("{}", "operation"),
        (r#"{"operation":"fly"}"#, "fly"),
        (r#"{"operation":"aggregators","x":1}"#, "x is not a field"),
        (r#"{"operation":"lookup"}"#, "metric is missing"),
        (r#"{"operation":"put","metric":"m"}"#, "timestamp"),
        (r#"{"operation":"put","metric":"m","timestamp":1,"value":1,"more":1}"#, "more"),
        (r#"{"operation":"query","start":1,"queries":[{"aggregator":"sum","metric":"m","x":1}]}"#, "queries[0]"),
        (r#"{"operation":"suggest","type":"all"}"#, "all"),
        (r#"{"operation":"version","more":1}"#, "more is not a field"),
        (r#"{"operation":"metrics","more":1}"#, "more is not a field"),
        (r#"{"operation":"query","start":NaN,"queries":[]}"#, "parse_error: "),
        ("{", "parse_error: "),
        (r#"{"operation":"put","metric":"m","timestamp":-1,"value":1}"#, "invalid_argument: timestamp is -1"),
        (r#"{"operation":"hits","id":""}"#, "id is \"\""),
        (r#"{"operation":"hits","id":"Unknown","buffer":1}"#, "buffer"),
    ] {
        let Frame::Close(code, reason) = say(&mut engine, text) else { panic!("{text} was not refused") };
        assert_eq!(code, 1008);
        assert!(reason.contains(named), "{text}: {reason} does not name {named}");
    }
}

#[test]
fn the_host_can_ask_for_leave_first() {
    let put = asked(r#"{"operation":"put","sessionId":"s"}"#).unwrap();
    assert_eq!((put.operation.as_str(), put.writes, put.session.as_deref()), ("put", true, Some("s")));
    let live = asked(r#"{"operation":"hits","id":"Test"}"#).unwrap();
    assert_eq!((live.operation.as_str(), live.writes, live.session), ("hits", false, None));
    assert!(asked(r#"{"operation":"fly"}"#).is_err());
}

#[test]
fn a_subscription_with_an_end_is_complete_when_that_has_passed() {
    let mut engine = Engine::new(Options::default());
    for (end, complete) in [(NOW - 1.0, true), (NOW, true), (NOW + 1.0, false)] {
        let text = format!(r#"{{"operation":"add","subscriptionId":"s","metric":"m","endTime":{end}}}"#);
        let Frame::Add(Followed { number, .. }) = say(&mut engine, &text) else { panic!("{text} was refused") };
        assert_eq!(engine.read_subscription(number, NOW).unwrap().complete, complete, "{text}");
        assert!(engine.read_subscription(number, NOW + 1.0).unwrap().complete, "{text}");
    }
}
