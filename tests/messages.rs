//! What a bad request is told: the path of the field, its value and what was expected, word by word.

use pulsetree::engine::{Engine, Options};
use pulsetree::http::{Request, serve};
use pulsetree::json::{self, Value};
use pulsetree::socket::{Frame, message};

const NOW: f64 = 1_600_000_100_000.0;

/// The message of a reply: its error, or that of the first element which failed.
fn told(body: &str) -> String {
    let body = json::parse(body).unwrap();
    let error = match body.get("errors") {
        Some(Value::Array(errors)) => errors.first(),
        _ => body.get("error"),
    };
    error.and_then(|error| error.get("message")).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn answer(method: &str, target: &str, body: &str) -> String {
    let mut engine = Engine::new(Options::default());
    if method == "SOCKET" {
        let Frame::Close(1008, reason) = message(&mut engine, body, NOW) else { panic!("{body} was not refused") };
        return reason.split_once(": ").unwrap().1.to_owned();
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let reply = serve(&mut engine, Request { method, path, query, body, ..Request::default() }, NOW, 0.0);
    assert_eq!(reply.status, 400, "{body}");
    told(&reply.body)
}

#[test]
fn messages_name_the_field_the_value_and_what_was_expected() {
    let lines: Vec<&str> = include_str!("data/messages.txt").lines().filter(|line| !line.starts_with('#')).collect();
    assert!(lines.len() >= 50);
    for line in lines {
        let (request, expected) = line.split_once(" ⇒ ").unwrap();
        let mut parts = request.splitn(3, ' ');
        let [method, target, body] = [(); 3].map(|()| parts.next().unwrap());
        assert_eq!(answer(method, target, body), expected, "{request}");
    }
}
