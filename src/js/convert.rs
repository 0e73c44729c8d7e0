//! JavaScript values to the one value type and back.
//!
//! What comes in is the face's own copy, plain objects and arrays without a getter, so that reading it runs nobody's code.
//! It is read here and not by serde-wasm-bindgen, which makes 0 of −0 and an integer of a bigint.

use super::Thrown;
use js_sys::{Array, JSON, Object, Reflect};
use pulsetree::error::{Code, Error, Result};
use pulsetree::json::{Misfit, Value, to_text};
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::{Serialize, forward_to_deserialize_any};
use wasm_bindgen::{JsCast, JsValue};

/// A JavaScript value as data: undefined and null are null, an undefined field is absent.
///
/// # Errors
/// `invalid_argument` for what is no data (functions, symbols, bigints) or nests too deep.
pub(super) fn from_js(value: &JsValue) -> Result<Value<'static>> {
    Value::deserialize(Plain(value.clone())).map_err(|misfit| misfit.into_error(""))
}

/// A JavaScript value on its way into the visitor that JSON text goes into as well.
struct Plain(JsValue);

impl<'de> Deserializer<'de> for Plain {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> core::result::Result<V::Value, Misfit> {
        let Self(value) = self;
        if value.is_undefined() || value.is_null() {
            visitor.visit_unit()
        } else if let Some(flag) = value.as_bool() {
            visitor.visit_bool(flag)
        } else if let Some(number) = value.as_f64() {
            visitor.visit_f64(number)
        } else if let Some(text) = value.as_string() {
            visitor.visit_string(text)
        } else if let Some(items) = value.dyn_ref::<Array>() {
            visitor.visit_seq(SeqDeserializer::new(items.iter().map(Plain)))
        } else if value.is_object() {
            visitor.visit_map(MapDeserializer::new(fields(value.unchecked_ref())))
        } else {
            Err(Misfit::custom("is a function, symbol or bigint; expected plain data"))
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl IntoDeserializer<'_, Misfit> for Plain {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// The own enumerable fields of an object, those aside that are undefined.
fn fields(object: &Object) -> impl Iterator<Item = (String, Plain)> {
    let entries = Object::entries(object);
    (0..entries.length()).filter_map(move |index| {
        let entry: Array = entries.get(index).unchecked_into();
        let value = entry.get(1);
        (!value.is_undefined()).then(|| (entry.get(0).as_string().unwrap_or_default(), Plain(value)))
    })
}

/// An answer whose keys are all fixed as a JavaScript value.
pub(super) fn answer(answer: &impl Serialize) -> Thrown<JsValue> {
    serde_wasm_bindgen::to_value(answer).map_err(JsValue::from)
}

/// Data as a JavaScript value: by way of JSON text, which is the quickest and takes any key for an own one; numbers that
/// JSON lacks are put in after.
///
/// # Errors
/// `limit_exceeded` for data whose text is longer than JavaScript's strings may be.
pub(super) fn to_js(value: &Value<'_>) -> Result<JsValue> {
    if let Value::Number(number) = value {
        return Ok(JsValue::from_f64(*number));
    }
    let text = to_text(value)?;
    let made = JSON::parse(&text).map_err(|_| {
        Error::new(Code::LimitExceeded, "an answer of more memory than JavaScript gives; expected a smaller question")
    })?;
    if holds_lost(value) {
        put_lost(value, &made);
    }
    Ok(made)
}

/// Whether JSON text loses a number: NaN, an infinity or −0.
fn is_lost(number: f64) -> bool {
    !number.is_finite() || (number == 0.0 && number.is_sign_negative())
}

fn holds_lost(value: &Value<'_>) -> bool {
    match value {
        Value::Number(number) => is_lost(*number),
        Value::Array(items) => items.iter().any(holds_lost),
        Value::Object(fields) => fields.iter().any(|(_, field)| holds_lost(field)),
        _ => false,
    }
}

fn put_lost(value: &Value<'_>, made: &JsValue) {
    let put = |key: JsValue, child: &Value<'_>| match child {
        Value::Number(number) if is_lost(*number) => {
            // the property is there already: setting it cannot reach a prototype
            let _ = Reflect::set(made, &key, &JsValue::from_f64(*number));
        }
        Value::Array(_) | Value::Object(_) => {
            put_lost(child, &Reflect::get(made, &key).unwrap_or(JsValue::NULL));
        }
        _ => {}
    };
    match value {
        Value::Array(items) => (0u32..).zip(items).for_each(|(index, child)| put(JsValue::from(index), child)),
        Value::Object(fields) => fields.iter().for_each(|(key, child)| put(JsValue::from_str(key), child)),
        _ => {}
    }
}

/// An array of the values given.
pub(super) fn array<const N: usize>(items: [JsValue; N]) -> Array {
    let made = Array::new();
    for item in &items {
        made.push(item);
    }
    made
}
