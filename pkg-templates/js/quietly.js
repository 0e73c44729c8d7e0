// Work that nobody waits for: what it throws would end the process, or another's call.

/** What was begun goes on when its Pulsetree is gone. @param {() => void} work */
export function quietly(work) {
  try {
    work();
  } catch {
    // Disposed of, or the metric was removed; or it is done again later.
  }
}
