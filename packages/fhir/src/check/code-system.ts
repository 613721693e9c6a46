import { type JsonObject, objectsIn } from './json.js';
import type { Walk } from './walk.js';

function count(concepts: unknown, depth = 0): number {
  if (depth > 64) return 0;
  return objectsIn(concepts).reduce((sum, { concept }) => sum + 1 + count(concept, depth + 1), 0);
}

/** Checks that a complete code system has as many codes as it says. */
export function checkCount(system: JsonObject, walk: Walk): void {
  if (system['content'] !== 'complete' || typeof system['count'] !== 'number') return;
  if (count(system['concept']) !== system['count']) walk.report('code-count', { below: 'count' });
}
