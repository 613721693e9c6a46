/** What a contender was told: the JSON of its only argument. */
export const told = () => JSON.parse(process.argv[2] ?? '{}');

/** The processor time of this process so far, all its threads together, in milliseconds. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Begins to measure: each call gives the milliseconds since, on the clock and of processor time. */
export function stopwatch() {
  const [started, before] = [performance.now(), processorTime()];
  return () => ({ clock: performance.now() - started, cpu: processorTime() - before });
}

/** Prints what was measured, with the most memory that the process held since it began, in MiB. */
export function say(measured) {
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...measured, megabytes }));
}
