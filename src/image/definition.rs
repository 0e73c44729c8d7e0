//! What a metric is, whatever it holds: its type and every option with the value in force.

use super::reader::{Reader, corrupt};
use super::writer::Writer;
use crate::error::Result;
use crate::tree::{Kind, Labels, Merge, OptionName, Options};

const INTERNAL: u64 = 1;
const TIMESTAMPS: u64 = 2;
const AGGREGATE_CHILDREN: u64 = 4;
const COUNT_CALLS: u64 = 8;
const ADDS: u64 = 16;
const LABELS: u64 = 32;
const HELP: u64 = 64;
const UNIT: u64 = 128;

/// Writes what a metric is, given every option that its kind has (see [`crate::tree::Tree::definition`]).
pub fn write_definition(kind: Kind, options: &Options, out: &mut Writer) {
    let labels = options.labels.as_ref().map(|Labels(labels)| labels).filter(|labels| !labels.is_empty());
    let help = options.help.as_ref().filter(|help| !help.is_empty());
    let unit = options.unit.as_ref().filter(|unit| !unit.is_empty());
    let flags = [
        (INTERNAL, options.internal == Some(true)),
        (TIMESTAMPS, options.timestamps == Some(true)),
        (AGGREGATE_CHILDREN, options.aggregate_children == Some(true)),
        (COUNT_CALLS, options.count_calls == Some(true)),
        (ADDS, options.merge == Some(Merge::Add)),
        (LABELS, labels.is_some()),
        (HELP, help.is_some()),
        (UNIT, unit.is_some()),
    ];
    out.u8(kind as u8);
    out.varint(flags.into_iter().filter(|(_, is_set)| *is_set).map(|(flag, _)| flag).sum());
    if let Some(labels) = labels {
        out.varint(labels.len() as u64);
        for (name, value) in labels {
            out.text(name);
            out.text(value);
        }
    }
    [help, unit].into_iter().flatten().for_each(|text| out.text(text));
    for count in [options.last_calls, options.failures_to_offline, options.successes_to_online].into_iter().flatten() {
        out.varint(count as u64);
    }
    for steps in [&options.time_unit_vectors, &options.quantiles, &options.buckets].into_iter().flatten() {
        out.varint(steps.len() as u64);
        steps.iter().for_each(|step| out.f64(*step));
    }
}

/// Reads what [`write_definition`] wrote: a kind, and options that it may have.
///
/// # Errors
/// `corrupt` for anything else.
pub fn read_definition(input: &mut Reader<'_>) -> Result<(Kind, Options)> {
    let kind = Kind::ALL.get(input.u8()? as usize).copied().ok_or_else(|| corrupt("a type of metric"))?;
    let flags = input.varint()?;
    let is_set = |flag| flags & flag != 0;
    // in the order of the bytes
    let options = Options {
        internal: Some(is_set(INTERNAL)),
        timestamps: Some(is_set(TIMESTAMPS)),
        aggregate_children: kind.has(OptionName::AggregateChildren).then_some(is_set(AGGREGATE_CHILDREN)),
        count_calls: kind.has(OptionName::CountCalls).then_some(is_set(COUNT_CALLS)),
        merge: kind.has(OptionName::Merge).then_some(if is_set(ADDS) { Merge::Add } else { Merge::Last }),
        labels: is_set(LABELS).then(|| labels(input)).transpose()?,
        help: is_set(HELP).then(|| input.text().map(str::to_owned)).transpose()?,
        unit: is_set(UNIT).then(|| input.text().map(str::to_owned)).transpose()?,
        last_calls: kind.has(OptionName::LastCalls).then(|| count(input)).transpose()?,
        failures_to_offline: kind.has(OptionName::FailuresToOffline).then(|| count(input)).transpose()?,
        successes_to_online: kind.has(OptionName::SuccessesToOnline).then(|| count(input)).transpose()?,
        time_unit_vectors: kind.has(OptionName::TimeUnitVectors).then(|| steps(input)).transpose()?,
        quantiles: kind.has(OptionName::Quantiles).then(|| steps(input)).transpose()?,
        buckets: kind.has(OptionName::Buckets).then(|| steps(input)).transpose()?,
    };
    options.check(kind).map_err(|_| corrupt("options that the type may have"))?;
    Ok((kind, options))
}

fn labels(input: &mut Reader<'_>) -> Result<Labels> {
    let count = input.count(2)?;
    let labels =
        (0..count).map(|_| Ok((input.text()?.to_owned(), input.text()?.to_owned()))).collect::<Result<Vec<_>>>()?;
    let is_ascending = labels.is_sorted_by(|(before, _), (name, _)| before < name);
    if is_ascending { Ok(Labels(labels)) } else { Err(corrupt("labels in order, each once")) }
}

fn count(input: &mut Reader<'_>) -> Result<f64> {
    input.varint32().map(f64::from)
}

fn steps(input: &mut Reader<'_>) -> Result<Vec<f64>> {
    let count = input.count(size_of::<f64>())?;
    (0..count).map(|_| input.f64()).collect()
}
