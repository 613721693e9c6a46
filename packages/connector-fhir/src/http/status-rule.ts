import type { FhirServerRule } from '../messages.js';

const RULES: ReadonlyMap<number, FhirServerRule> = new Map([
  [400, 'fhir-server.invalid'],
  [401, 'fhir-server.unauthorised'],
  [403, 'fhir-server.forbidden'],
  [404, 'fhir-server.not-found'],
  [405, 'fhir-server.not-supported'],
  [406, 'fhir-server.not-supported'],
  [409, 'fhir-server.conflict'],
  [410, 'fhir-server.gone'],
  [412, 'fhir-server.precondition'],
  [413, 'fhir-server.too-large'],
  [415, 'fhir-server.not-supported'],
  [422, 'fhir-server.invalid'],
  [425, 'fhir-server.busy'],
  [429, 'fhir-server.busy'],
  [501, 'fhir-server.not-supported'],
  [503, 'fhir-server.busy'],
]);

/** What a status other than one of success means for the request that it answers. */
export interface StatusMeaning {
  readonly rule: FhirServerRule;
  /**
   * - `refused`: it would be the same another time;
   * - `again`: nothing was done, and another time may be better;
   * - `unknown`: it failed on the way, and may have been done.
   */
  readonly kind: 'refused' | 'again' | 'unknown';
}

/** The meaning of a status that is none of success. */
export function meaningOf(status: number): StatusMeaning {
  const rule = RULES.get(status);
  // 303 may stand for "done, and the result is there"; a redirection of any other kind means that nothing was done.
  if (status === 303) return { rule: 'fhir-server.redirected', kind: 'unknown' };
  if (status >= 300 && status < 400 && status !== 304) {
    return { rule: 'fhir-server.redirected', kind: 'refused' };
  }
  if (rule === 'fhir-server.busy') return { rule, kind: 'again' };
  if (rule !== undefined) return { rule, kind: 'refused' };
  if (status === 408 || status >= 500) return { rule: 'fhir-server.failing', kind: 'unknown' };
  return { rule: 'fhir-server.refused', kind: 'refused' };
}
