//! Series of one sample each, all of one instant, made bodies of as they come: most of a tick.

use super::BODY_BYTES;
use pulsetree_kernels::{WireSample, push_series};

/// Series of one instant as they are on the wire.
pub(super) struct Direct {
    /// The body that grows, and its samples.
    pub wire: Vec<u8>,
    pub samples: usize,
    /// Those that are full, compressed, each with its samples.
    pub full: Vec<(Vec<u8>, usize)>,
    /// Bytes of those.
    packed: usize,
    sample: WireSample,
}

/// Compresses in the block format of snappy, within memory that is taken once.
pub(super) struct Packer {
    encoder: snap::raw::Encoder,
    out: Vec<u8>,
}

impl Packer {
    pub fn new() -> Self {
        Self { encoder: snap::raw::Encoder::new(), out: Vec::new() }
    }

    pub fn pack(&mut self, bytes: &[u8]) -> Vec<u8> {
        let most = snap::raw::max_compress_len(bytes.len());
        if self.out.len() < most {
            self.out.resize(most, 0);
        }
        // refused only past 4 GiB
        let length = self.encoder.compress(bytes, &mut self.out).unwrap_or_default();
        self.out.get(..length).unwrap_or_default().to_vec()
    }
}

impl Direct {
    /// None yet; all samples are at `now`, in ms.
    pub fn new(now: i64) -> Self {
        Self { wire: Vec::new(), samples: 0, full: Vec::new(), packed: 0, sample: WireSample::at(now) }
    }

    /// Adds a series of which this is the one sample; its labels are as they are on the wire.
    pub fn push(&mut self, labels: &[u8], value: f64, packer: &mut Packer) {
        self.sample.set(value);
        if self.wire.len() + labels.len() + SERIES > BODY_BYTES && self.samples > 0 {
            let bytes = packer.pack(&self.wire);
            self.packed += bytes.len();
            self.full.push((bytes, std::mem::take(&mut self.samples)));
            self.wire.clear();
        }
        push_series(labels, self.sample.bytes(), &mut self.wire);
        self.samples += 1;
    }

    /// Bytes held.
    pub fn bytes(&self) -> usize {
        self.wire.capacity() + self.packed
    }
}

/// Bytes of a series of one sample on the wire beside its labels, at most.
const SERIES: usize = 28;
