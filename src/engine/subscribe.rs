//! Subscriptions: the stored points of a metric in order of time, then all that arrive, each once.
//!
//! A subscription is two cursors and holds no point: one walks the store, one the log of arrivals. While the store is
//! walked, an arrival behind that cursor is handed out, and one before it is left to it.

use super::told::TOPIC_BYTES;
use super::{Engine, Result};
use crate::cost::Budget;
use crate::dialect::timely::{Notice, Wanted, notices};
use crate::feed::{Arrival, Point, READER_BYTES};
use crate::labels::Map;
use crate::query::passes;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Points of one page at most (Timely: "responses" of a thousand).
const PAGE: usize = 1000;

/// Arrivals that a subscription may be behind by.
const MOST_BEHIND: usize = 65_536;

/// Every open subscription, by its reader's number.
pub(super) type Subscriptions = Map<u32, Subscription>;

/// One metric that is followed.
pub(super) struct Subscription {
    wanted: Wanted,
    /// The point of the store that was handed out last: its time, and the place of its series.
    last: Option<(i64, u64)>,
    /// Whether the store has been walked to its end.
    walked: bool,
}

/// What is to be sent next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The frame; `None` if there is nothing.
    pub text: Option<String>,
    /// There is more already.
    pub more: bool,
    /// There is nothing more to come, ever.
    pub complete: bool,
}

impl Subscription {
    /// Bytes held: it and the entries that lead to it, in tables that are half full, and the topic's name.
    fn bytes(&self) -> usize {
        2 * (size_of::<(u32, Self)>() + TOPIC_BYTES) + self.wanted.bytes() + self.wanted.metric.len()
    }

    /// Whether the walk through the store is past a point of a series.
    fn is_past(&self, time: i64, order: u64) -> bool {
        self.walked || self.last.is_some_and(|last| (time, order) <= last)
    }

    fn wants(&self, time: i64) -> bool {
        self.wanted.from <= time && self.wanted.until.is_none_or(|until| time <= until)
    }
}

impl Engine {
    /// Opens a subscription; returns its number.
    ///
    /// # Errors
    /// `limit_exceeded` where too many readers are open or names fill the memory.
    pub fn subscribe(&mut self, wanted: Wanted) -> Result<u32> {
        let subscription = Subscription { wanted, last: None, walked: false };
        let bytes = subscription.bytes();
        self.room_for_names(READER_BYTES + bytes, 0.0)?;
        let opened = self.feed.open(self.topics.follow(&subscription.wanted.metric, bytes), MOST_BEHIND);
        let Ok(number) = opened else {
            self.topics.leave(&subscription.wanted.metric, bytes);
            return opened;
        };
        self.subscriptions.insert(number, subscription);
        // from now on there is a log to leave room for
        self.look(0.0);
        Ok(number)
    }

    /// The next points of a subscription.
    ///
    /// # Errors
    /// `limit_exceeded` for one that fell too far behind or whose page costs more than a request may; it is closed.
    pub fn read_subscription(&mut self, number: u32, now: f64) -> Result<Page> {
        let Some(mut subscription) = self.subscriptions.remove(&number) else {
            return Ok(Page { text: None, more: false, complete: true });
        };
        let mut budget = self.budget.of_request();
        let page = self.page(number, &mut subscription, now, &mut budget);
        let goes_on = page.as_ref().is_ok_and(|page| !page.complete);
        if goes_on {
            self.subscriptions.insert(number, subscription);
        } else {
            self.feed.close(number);
            self.topics.leave(&subscription.wanted.metric, subscription.bytes());
        }
        page
    }

    /// Closes a subscription.
    pub fn unsubscribe(&mut self, number: u32) {
        self.feed.close(number);
        if let Some(subscription) = self.subscriptions.remove(&number) {
            self.topics.leave(&subscription.wanted.metric, subscription.bytes());
        }
        self.subscriptions.shrink_to(2 * self.subscriptions.len());
    }

    fn page(&mut self, number: u32, of: &mut Subscription, now: f64, budget: &mut Budget) -> Result<Page> {
        let mut points = self.arrived(number, of, budget)?;
        let behind = self.feed.pending(number) > 0;
        if !behind && !of.walked {
            self.walk(of, now, PAGE - points.len(), &mut points, budget)?;
        }
        let more = behind || !of.walked;
        let complete = !more && of.wanted.until.is_some_and(|until| until as f64 <= now);
        let ends = complete.then(|| Notice::complete(&of.wanted.metric, &of.wanted.subscription_id));
        let told = points.iter().map(|point| {
            let tags = self.store.tags(point.series.slot);
            Notice::of(&of.wanted.metric, &of.wanted.subscription_id, point.time, point.value, tags)
        });
        let items: Vec<Notice<'_>> = told.chain(ends).collect();
        let text = if items.is_empty() { None } else { Some(budget.text(&notices(&items))?) };
        Ok(Page { text, more, complete })
    }

    /// The arrivals that are not left to the walk through the store.
    fn arrived(&mut self, number: u32, of: &Subscription, budget: &mut Budget) -> Result<Vec<Point>> {
        let mut points = Vec::new();
        self.feed.read(number, PAGE, &mut |arrival| {
            if let Arrival::Point(point) = arrival {
                points.push(*point);
            }
        })?;
        let mut wanted = Vec::new();
        for point in points {
            let slot = point.series.slot;
            let Some(order) = self.store.order(slot).filter(|_| self.store.handle(slot) == Some(point.series)) else {
                continue;
            };
            if of.wants(point.time)
                && of.is_past(point.time, order)
                && passes(&of.wanted.filters, &self.store, slot, budget)?
            {
                wanted.push(point);
            }
        }
        Ok(wanted)
    }

    /// Appends the next `most` points of the store, in order of time, and of their series' first write at one instant.
    fn walk(
        &self,
        of: &mut Subscription,
        now: f64,
        most: usize,
        out: &mut Vec<Point>,
        budget: &mut Budget,
    ) -> Result<()> {
        let slots = self.store.select(Some(&of.wanted.metric), &of.wanted.filters, &mut |work| budget.work(work))?;
        let from = of.wanted.from.max(self.budget.floor(now));
        let until = of.wanted.until.unwrap_or(i64::MAX);
        let mut next = BinaryHeap::new();
        let enter = |next: &mut BinaryHeap<_>, slot: u32, order: u64, from: i64| {
            let time = self.store.next_time(slot, from).filter(|time| *time <= until);
            next.extend(time.map(|time| Reverse((time, order, slot))));
        };
        budget.work(slots.len() as u64)?;
        for slot in slots {
            let order = self.store.order(slot).unwrap_or_default();
            let beyond = of.last.map_or(from, |(time, last)| if order <= last { time.saturating_add(1) } else { time });
            enter(&mut next, slot, order, from.max(beyond));
        }
        let before = out.len();
        budget.work(most as u64)?;
        while out.len() - before < most
            && let Some(Reverse((time, order, slot))) = next.pop()
        {
            of.last = Some((time, order));
            let series = self.store.handle(slot);
            out.extend(series.zip(self.store.value_at(slot, time)).map(|(series, value)| Point {
                series,
                time,
                value,
            }));
            enter(&mut next, slot, order, time.saturating_add(1));
        }
        of.walked = next.is_empty();
        Ok(())
    }
}
