import { territoryPatterns } from '../identifiers/territory-patterns.js';
import { saysWhyMissing } from '../values/conditions.js';

/** True unless structures are both named and counted. */
export function namesOrCounts({
  structure,
  count,
}: {
  readonly structure: unknown;
  readonly count?: unknown;
}): boolean {
  return count === undefined || saysWhyMissing(structure);
}

/** What the code of a territory looks like, by its kind. A kind that is not here has no code. */
export const codePatterns: { readonly [kind: string]: RegExp } = {
  commune: territoryPatterns.commune,
  qpv: territoryPatterns.qpv,
  iris: territoryPatterns.iris,
  departement: territoryPatterns.departement,
  region: territoryPatterns.region,
  pays: territoryPatterns.country,
};

/** True when a territory has no code, or one of its kind. */
export function codeIsOfKind({
  kind,
  code,
}: {
  readonly kind: string;
  readonly code?: string | undefined;
}): boolean {
  return code === undefined || codePatterns[kind]?.test(code) === true;
}
