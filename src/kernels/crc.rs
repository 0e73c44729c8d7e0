//! CRC-32C, which tells whether bytes are those that were written.

use crc::{CRC_32_ISCSI, Crc, Table};
use std::sync::LazyLock;

/// Made at the first use: as a constant its 16 KiB would be carried by every download.
static TABLE: LazyLock<Crc<u32, Table<16>>> = LazyLock::new(|| Crc::<u32, Table<16>>::new(&CRC_32_ISCSI));

/// The CRC-32C (Castagnoli, as of iSCSI) of bytes.
#[must_use]
pub fn crc32c(bytes: &[u8]) -> u32 {
    TABLE.checksum(bytes)
}
