/**
 * Runs something once and prints what it took, with the answer, as JSON: milliseconds on the clock and of processor
 * time while it ran, and the most memory that the process held since it began, in MiB.
 */
export async function measure(run) {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const answer = await run();
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ milliseconds, cpu: (user + system) / 1000, megabytes, answer }));
}

/** What the answers of all contenders have in common, so that they can be compared. */
export function summary({ n, people, strata }) {
  return `${n} pathways, ${people} people, ${strata.length} strata: ${strata.reduce((sum, one) => sum + one.n, 0)}, ${strata.reduce((sum, one) => sum + one.people, 0)}`;
}

/** The definition that is measured. */
export const INDICATOR = 'pathway-duration-median';
export const PERIOD = { start: '2025-01-01', end: '2025-12-31' };
