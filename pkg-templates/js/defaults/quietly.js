// Recording from callbacks that nobody waits for.

/** What is measured goes on when its Pulsetree is gone. @param {() => void} record */
export function quietly(record) {
  try {
    record();
  } catch {
    // Disposed of, or the metric was removed.
  }
}
