//! Points and hits of request bodies, each refused alone.

use super::hit::HitOutcome;
use super::{Engine, Result, Summary};
use crate::dialect::timely::put;
use crate::error::{Code, Error};
use crate::hits::RecorderOptions;
use crate::json::{Value, fit, from_value};
use crate::labels::check_text;
use crate::time;
use serde::Deserialize;

/// One hit of a body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Posted<'a> {
    /// What was hit.
    target: &'a str,
    /// Who hit it.
    #[serde(borrow)]
    caller: Option<&'a str>,
    /// The target's layer, where it is not the default one.
    layer: Option<&'a str>,
    /// In milliseconds, with ten digits or fewer in seconds; now unless given.
    time: Option<f64>,
}

impl Engine {
    /// Adds the points of a JSON body: one point or an array of them.
    ///
    /// # Errors
    /// `invalid_argument` where the body is neither.
    pub fn put_json(&mut self, body: &Value<'_>, now: f64) -> Result<Summary> {
        let mut summary = Summary::default();
        for (index, point) in put::points(body)?.enumerate() {
            match point {
                Ok(point) => summary.count(index, self.put_point(&point, now)),
                Err(misfit) => summary.refuse(index, || put::refusal(misfit)),
            }
        }
        Ok(summary)
    }

    fn put_point(&mut self, point: &put::Point<'_>, now: f64) -> Result<()> {
        self.put(point.metric, &point.pairs(), point.ms()? as f64, point.value.0, now)
    }

    /// Counts the hits of a JSON body, one or an array, each `{target, caller?, layer?, time?}`; makes the recorder
    /// with its first good hit.
    ///
    /// # Errors
    /// Those of [`Engine::recorder`]; `invalid_argument` where a single hit is bad.
    pub fn hit_json(&mut self, id: &str, body: &Value<'_>, now: f64) -> Result<Summary> {
        let mut summary = Summary::default();
        let Value::Array(hits) = body else {
            let (hit, time) = self.checked(from_value(body, "")?, now)?;
            let recorder = self.recorder_of_others(id, RecorderOptions::default())?;
            self.count_posted(recorder, &hit, time, now)?;
            summary.success = 1;
            return Ok(summary);
        };
        let mut made = None;
        for (index, hit) in hits.iter().enumerate() {
            let posted = match fit(hit) {
                Ok(posted) => posted,
                Err(misfit) => {
                    summary.refuse(index, || misfit.into_error(&format!("hits[{index}]")));
                    continue;
                }
            };
            let (hit, time) = match self.checked(posted, now) {
                Ok(checked) => checked,
                Err(error) => {
                    summary.count(index, Err(error));
                    continue;
                }
            };
            let recorder = match made {
                Some(recorder) => recorder,
                None => self.recorder_of_others(id, RecorderOptions::default())?,
            };
            made = Some(recorder);
            summary.count(index, self.count_posted(recorder, &hit, time, now));
        }
        Ok(summary)
    }

    /// A hit with nothing wrong in it, and its time in milliseconds.
    fn checked<'a>(&self, posted: Posted<'a>, now: f64) -> Result<(Posted<'a>, f64)> {
        let time = match posted.time {
            Some(time) => {
                time::wire_ms("time", time)?;
                time::wire(time)
            }
            None => now,
        };
        self.check_point("time", time, now)?;
        check_text("target", posted.target)?;
        posted.caller.map_or(Ok(()), |caller| check_text("caller", caller))?;
        posted.layer.map_or(Ok(()), |layer| check_text("layer", layer))?;
        Ok((posted, time))
    }

    fn count_posted(&mut self, recorder: u32, hit: &Posted<'_>, time: f64, now: f64) -> Result<()> {
        let target = self.target(recorder, hit.target, hit.layer)?;
        let caller = hit.caller.map(|caller| self.caller(recorder, caller)).transpose()?;
        match self.hit(recorder, target, caller, time, now) {
            HitOutcome::Full => {
                let expected = "expected a caller that has hit the target before";
                Err(Error::new(Code::LimitExceeded, format!("names alone fill the memoryLimit; {expected}")))
            }
            _ => Ok(()),
        }
    }
}
