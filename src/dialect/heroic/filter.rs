//! Filters: a tree, as JSON arrays or objects, in a canonical form that is printed as the filter language writes it.

mod lower;
mod print;
mod read;
mod simplify;

pub use lower::select;
pub use print::Quoted;
pub use read::filter;

/// A test of a series. The order is that of canonical forms.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filter {
    /// Every series passes.
    True,
    /// None passes.
    False,
    /// The series' key is this.
    Key(String),
    /// The tag is there.
    Has(String),
    /// The tag is there with this value.
    Equals(String, String),
    /// The tag is there and begins so.
    StartsWith(String, String),
    /// The tag is there and the expression covers all of it.
    Regex(String, String),
    /// The opposite; so it passes a series that lacks the tag.
    Not(Box<Self>),
    /// All pass; of none, that is true.
    And(Vec<Self>),
    /// At least one passes; of none, that is false.
    Or(Vec<Self>),
}
