import type { JsonObject } from './json.js';

/** A resource that is being checked, inside what holds it. */
export interface Frame {
  readonly resource: JsonObject;
  /** True of a resource in `contained`: its references lead to its siblings. */
  readonly isContained: boolean;
  /** The address of a bundle's entry. */
  readonly fullUrl: string | undefined;
  readonly outer: Frame | undefined;
}
