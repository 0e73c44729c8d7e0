// How much work something is, for what must not be a step quadratic in its input.

/** Starts to count; what is returned tells, in ms, how long the processor has worked for this process since, whatever else keeps the machine busy. */
export function worked() {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
