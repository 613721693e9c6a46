/**
 * Synthetic participative-health activity: a fictitious region, its structures and a year of what happens in
 * them, seeded and streamed. Every place, structure and person is invented.
 *
 * @packageDocumentation
 */
export { generateActivity, generateRegion, regionManifest } from './region.js';
export type { RegionOptions } from './region-year.js';
