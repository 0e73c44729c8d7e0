//! A delta's bytes as its items, checked one by one.

use super::definition::read_definition;
use super::delta::{
    ADDED, BUCKETS, CALLS, CLAIMS, COUNT, DeltaHead, HITS, LABELS, LINK, METRIC, NUMBER, POINT, RECORDER, SERIES, TEXT,
    TOLL, VISIT, WINDOW, Way,
};
use super::envelope::{Form, open};
use super::reader::{Reader, corrupt, instant};
use super::record::read_id;
use crate::error::Result;
use crate::hits::{RecorderOptions, Toll};
use crate::labels::TEXT_LIMIT;
use crate::relay::{Id, MOST_CLAIMS};
use crate::time;
use crate::tree::{Change, Kind, Options, check_name, fits, is_set};

/// One item of a delta. What is of a metric, recorder or series is of the last that was named.
#[derive(Clone, Debug, PartialEq)]
pub enum Item<'a> {
    /// The ids that the rest may have been sent under, too; nothing is before it.
    Claims(Vec<Id>),
    /// A metric: its name, what it travels as and its options.
    Metric(&'a str, Kind, Options),
    /// What a label set of it was told.
    Set(&'a str, Change<'a>),
    /// A recorder.
    Recorder(&'a str, RecorderOptions),
    /// Its hits on one way, and the time of the target's first in µs.
    Hits(Way<'a>, u64, i64),
    /// One hit, and when, in µs.
    Visit(Way<'a>, i64),
    /// The labels that the next of the following have.
    Labels(Vec<(&'a str, &'a str)>),
    /// Hits within one ms.
    Toll(Way<'a>, Toll),
    /// A series: metric and tags.
    Series(&'a str, Vec<(&'a str, &'a str)>),
    /// Its value at an instant in ms.
    Point(i64, f64),
}

/// The items of a delta that was checked.
#[derive(Clone, Debug)]
pub struct Items<'a> {
    input: Reader<'a>,
    texts: Vec<&'a str>,
    metric: Option<(Kind, Options)>,
    recorder: bool,
    series: bool,
    time: i64,
    time_us: i64,
    /// Whether nothing was read yet.
    is_first: bool,
    /// Whether names and label sets are looked at, too.
    checks: bool,
}

/// Reads a delta through, and so knows that it can be read.
///
/// # Errors
/// `corrupt` where any part of it is not what [`super::Cutter`] writes.
pub fn read_delta(bytes: &[u8]) -> Result<(DeltaHead, Items<'_>)> {
    let mut input = open(Form::Delta, bytes)?;
    let (sender, sequence) = (read_id(&mut input)?, input.varint()?);
    let head = DeltaHead { sender, sequence, frozen: input.f64()?, hops: input.u8()? };
    // above them are those of ids that were claimed
    if !(1..1 << 52).contains(&head.sequence) || !head.frozen.is_finite() {
        return Err(corrupt("a number from 1 and a time"));
    }
    let items = Items {
        input,
        texts: Vec::new(),
        metric: None,
        recorder: false,
        series: false,
        time: 0,
        time_us: 0,
        is_first: true,
        checks: true,
    };
    let mut all = items.clone();
    while all.read()?.is_some() {}
    Ok((head, Items { checks: false, ..items }))
}

impl<'a> Iterator for Items<'a> {
    type Item = Item<'a>;

    fn next(&mut self) -> Option<Item<'a>> {
        self.read().ok().flatten()
    }
}

impl<'a> Items<'a> {
    /// The ids that they may have been sent under, too, where they begin with such.
    #[must_use]
    pub fn claimed(&self) -> Vec<Id> {
        match self.clone().next() {
            Some(Item::Claims(ids)) => ids,
            _ => Vec::new(),
        }
    }

    fn read(&mut self) -> Result<Option<Item<'a>>> {
        if self.input.is_empty() {
            return Ok(None);
        }
        let is_first = std::mem::replace(&mut self.is_first, false);
        let item = match self.input.u8()? {
            CLAIMS if is_first => self.claims()?,
            METRIC => self.metric()?,
            tag @ COUNT..=LINK => self.set(tag)?,
            RECORDER => self.recorder()?,
            tag @ HITS..=TOLL if self.recorder => self.hits(tag)?,
            LABELS => Item::Labels(self.names()?),
            SERIES => self.series()?,
            POINT if self.series => Item::Point(self.instant()?, self.input.number()?),
            _ => return Err(corrupt("an item")),
        };
        Ok(Some(item))
    }

    fn claims(&mut self) -> Result<Item<'a>> {
        let count = self.input.count(size_of::<Id>())?;
        if count > MOST_CLAIMS {
            return Err(corrupt("at most 256 ids"));
        }
        (0..count).map(|_| read_id(&mut self.input)).collect::<Result<_>>().map(Item::Claims)
    }

    fn text(&mut self) -> Result<&'a str> {
        let number = self.input.varint()?;
        if let Some(before) = number.checked_sub(1) {
            return self.texts.get(before as usize).copied().ok_or_else(|| corrupt("a text that stands before"));
        }
        let text = self.input.text()?;
        if text.is_empty() || text.len() > TEXT_LIMIT {
            return Err(corrupt("a name of at most 8192 bytes"));
        }
        self.texts.push(text);
        Ok(text)
    }

    fn maybe(&mut self) -> Result<Option<&'a str>> {
        match self.input.u8()? {
            0 => Ok(None),
            1 => self.text().map(Some),
            _ => Err(corrupt("a text or none")),
        }
    }

    /// A time in ms that a point may have.
    fn instant(&mut self) -> Result<i64> {
        self.time = self.time.wrapping_add(self.input.zigzag()?);
        instant(self.time)
    }

    /// A time in µs that a hit may have.
    fn instant_us(&mut self) -> Result<i64> {
        self.time_us = self.time_us.wrapping_add(self.input.zigzag()?);
        check_us(self.time_us)
    }

    fn metric(&mut self) -> Result<Item<'a>> {
        let name = self.text()?;
        let (kind, options) = read_definition(&mut self.input)?;
        let travels = !matches!(kind, Kind::Base | Kind::Cps | Kind::Empty | Kind::Callable | Kind::Uptime);
        if !travels || options.labels.is_some() || name.is_empty() || check_name(name).is_err() {
            return Err(corrupt("a metric that travels"));
        }
        self.metric = Some((kind, options.clone()));
        Ok(Item::Metric(name, kind, options))
    }

    fn set(&mut self, tag: u8) -> Result<Item<'a>> {
        let Some((kind, options)) = &self.metric else { return Err(corrupt("a metric")) };
        let input = &mut self.input;
        let set = input.text()?;
        let change = match tag {
            COUNT => Change::Count(input.number()?),
            CALLS => Change::Calls([input.number()?, input.number()?]),
            ADDED => Change::Added(input.number()?),
            BUCKETS => {
                let bounds = options.buckets.as_ref().map_or(0, Vec::len);
                let counts: Result<Vec<f64>> = (0..=bounds).map(|_| input.number()).collect();
                Change::Buckets(counts?.into(), input.number()?)
            }
            WINDOW => {
                let values: Result<Vec<f64>> = (0..input.count(1)?).map(|_| input.number()).collect();
                Change::Window(values?.into(), [input.number()?, input.number()?])
            }
            NUMBER => Change::Number(input.number()?, input.f64()?),
            TEXT => Change::Text(input.text()?, input.f64()?),
            _ => Change::Link([input.number()?, input.number()?, input.number()?], input.f64()?),
        };
        if self.checks && !(fits(*kind, options, &change) && is_set(*kind, set)) {
            return Err(corrupt("what a label set of the metric can be told"));
        }
        Ok(Item::Set(set, change))
    }

    fn recorder(&mut self) -> Result<Item<'a>> {
        let id = self.text()?;
        let flags = self.input.u8()?;
        let limit = self.input.varint32()?;
        if flags > 3 {
            return Err(corrupt("options of a recorder"));
        }
        self.recorder = true;
        let (record, prometheus) = (Some(flags & 1 != 0), Some(flags & 2 != 0));
        Ok(Item::Recorder(id, RecorderOptions { history_limit: Some(limit as usize), record, prometheus }))
    }

    fn hits(&mut self, tag: u8) -> Result<Item<'a>> {
        let way = Way { target: self.text()?, layer: self.maybe()?, caller: self.maybe()? };
        let item = match tag {
            HITS => Item::Hits(way, self.input.varint()?, check_us(self.input.zigzag()?)?),
            VISIT => Item::Visit(way, self.instant_us()?),
            _ => Item::Toll(way, Toll { time: self.instant_us()? / 1000, hits: self.input.varint()? }),
        };
        match &item {
            Item::Hits(_, hits, _) | Item::Toll(_, Toll { hits, .. }) if *hits > 1 << 53 => Err(corrupt("a count")),
            _ => Ok(item),
        }
    }

    fn series(&mut self) -> Result<Item<'a>> {
        let metric = self.text()?;
        let tags = self.names()?;
        self.series = true;
        Ok(Item::Series(metric, tags))
    }

    fn names(&mut self) -> Result<Vec<(&'a str, &'a str)>> {
        let count = self.input.count(2)?;
        (0..count).map(|_| Ok((self.text()?, self.text()?))).collect()
    }
}

fn check_us(time: i64) -> Result<i64> {
    time::rounded(time as f64 / 1000.0).map(|_| time).ok_or_else(|| corrupt("an instant"))
}
