import { resources } from './resources.mjs';

/** So many times the five resources: a pass has to last longer than what the clock blurs. */
const TIMES = 40;

/** The texts that are parsed and checked. */
export function lines() {
  const texts = Object.values(resources).map((resource) => JSON.stringify(resource));
  return Array.from({ length: TIMES }, () => texts).flat();
}
