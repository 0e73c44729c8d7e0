//! JavaScript values to the one value type and back.

use js_sys::{Array, JSON, Object, Reflect};
use pulsetree::error::{Code, Error, Result};
use pulsetree::json::{self, Value};
use wasm_bindgen::{JsCast, JsValue};

/// As deep as JSON text may nest, so that a cycle ends in an error.
const MAX_DEPTH: usize = json::MAX_DEPTH;

/// A JavaScript value as data: undefined and null are null, an undefined field is absent.
///
/// # Errors
/// `invalid_argument` for what is no data (functions, symbols, bigints) or nests too deep.
pub(super) fn from_js(value: &JsValue) -> Result<Value> {
    Reader { made: 0, next: FEW }.read(value, 0)
}

/// Values that are made without a thought for memory.
const FEW: usize = 4096;
/// Bytes that a value, its key and what is made of it take.
const EACH: usize = 128;

/// Counts the values it makes: each time they have doubled, memory for as many again is taken in one piece, as the
/// allocator would otherwise grow the wasm memory by a page at a time, which costs a host a millisecond.
struct Reader {
    made: usize,
    next: usize,
}

impl Reader {
    fn read(&mut self, value: &JsValue, depth: usize) -> Result<Value> {
        self.made += 1;
        if self.made == self.next {
            self.next *= 2;
            drop(std::hint::black_box(Vec::<u8>::with_capacity(self.made * EACH)));
        }
        if value.is_undefined() || value.is_null() {
            return Ok(Value::Null);
        }
        if let Some(flag) = value.as_bool() {
            return Ok(Value::Bool(flag));
        }
        if let Some(number) = value.as_f64() {
            return Ok(Value::Number(number));
        }
        if let Some(text) = value.as_string() {
            return Ok(Value::String(text));
        }
        if !value.is_object() || value.is_function() {
            return Err(Error::new(
                Code::InvalidArgument,
                "a function, symbol or bigint was given; expected plain data",
            ));
        }
        if depth == MAX_DEPTH {
            return Err(Error::new(Code::InvalidArgument, "a value nests deeper than 128 levels; expected plain data"));
        }
        match value.dyn_ref::<Array>() {
            Some(items) => self.read_array(items, depth + 1),
            None => self.read_object(value.unchecked_ref(), depth + 1),
        }
    }

    fn read_array(&mut self, array: &Array, depth: usize) -> Result<Value> {
        let mut items = Vec::new();
        for item in array.iter() {
            items.push(self.read(&item, depth)?);
        }
        Ok(Value::Array(items))
    }

    fn read_object(&mut self, object: &Object, depth: usize) -> Result<Value> {
        let mut fields = Vec::new();
        for entry in Object::entries(object).iter() {
            let entry: Array = entry.unchecked_into();
            let value = entry.get(1);
            if !value.is_undefined() {
                fields.push((entry.get(0).as_string().unwrap_or_default(), self.read(&value, depth)?));
            }
        }
        Ok(Value::Object(fields))
    }
}

/// Data as a JavaScript value: by way of JSON text, which is the quickest; numbers that JSON lacks are put in after.
pub(super) fn to_js(value: &Value) -> JsValue {
    if let Value::Number(number) = value {
        return JsValue::from_f64(*number);
    }
    let made = JSON::parse(&value.to_string()).unwrap_or(JsValue::NULL);
    if has_non_finite(value) {
        put_non_finite(value, &made);
    }
    made
}

fn has_non_finite(value: &Value) -> bool {
    match value {
        Value::Number(number) => !number.is_finite(),
        Value::Array(items) => items.iter().any(has_non_finite),
        Value::Object(fields) => fields.iter().any(|(_, field)| has_non_finite(field)),
        _ => false,
    }
}

fn put_non_finite(value: &Value, made: &JsValue) {
    let put = |key: JsValue, child: &Value| match child {
        Value::Number(number) if !number.is_finite() => {
            // the property is there already, as null: setting it cannot reach a prototype
            let _ = Reflect::set(made, &key, &JsValue::from_f64(*number));
        }
        Value::Array(_) | Value::Object(_) => {
            put_non_finite(child, &Reflect::get(made, &key).unwrap_or(JsValue::NULL));
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
