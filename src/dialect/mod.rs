//! Query languages: text or JSON into a [`crate::query::Plan`], columns into the language's own response.

pub mod timely;
