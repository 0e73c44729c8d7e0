//! Whether one peer answers: counts of consecutive failures and successes, and the status they lead to.

use super::Outcome;

/// One address.
#[derive(Clone)]
pub struct Linkfail {
    failures_to_offline: u32,
    successes_to_online: u32,
    failures: f64,
    successes: f64,
    online: bool,
}

impl Linkfail {
    pub(super) const fn new(failures_to_offline: u32, successes_to_online: u32) -> Self {
        Self { failures_to_offline, successes_to_online, failures: 0.0, successes: 0.0, online: true }
    }

    /// Takes 1 for a success and 0 for a failure.
    pub(super) fn record(&mut self, value: f64) -> Outcome {
        if value == 1.0 {
            self.successes += 1.0;
            self.failures = 0.0;
            if !self.online && self.successes >= f64::from(self.successes_to_online) {
                self.online = true;
                return Outcome::WentOnline;
            }
        } else if value == 0.0 {
            self.failures += 1.0;
            self.successes = 0.0;
            if self.online && self.failures >= f64::from(self.failures_to_offline) {
                self.online = false;
                return Outcome::WentOffline;
            }
        } else {
            return Outcome::Refused;
        }
        Outcome::Ok
    }

    /// With consecutive failures and successes that were kept, and the status.
    #[cfg(feature = "query")]
    pub(super) const fn with_state(mut self, [failures, successes]: [f64; 2], online: bool) -> Self {
        (self.failures, self.successes, self.online) = (failures, successes, online);
        self
    }

    /// Becomes what another is: see [`Linkfail::readings`].
    #[cfg(feature = "query")]
    pub(super) fn take(&mut self, [status, failures, successes]: [f64; 3]) {
        (self.online, self.failures, self.successes) = (status == 1.0, failures, successes);
    }

    /// The names of what it puts out.
    pub const NAMES: [&'static str; 3] = ["status", "consecutive_failures", "consecutive_successes"];

    /// What it puts out, in the order of [`Linkfail::NAMES`].
    #[must_use]
    pub const fn readings(&self) -> [f64; 3] {
        [if self.online { 1.0 } else { 0.0 }, self.failures, self.successes]
    }
}
