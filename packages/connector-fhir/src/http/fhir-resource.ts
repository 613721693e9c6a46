import type { FhirResource } from 'fhir/r4.js';
import * as z from 'zod';

/** What every resource has. What it holds besides is for whoever reads it to check. */
const Typed = z.object({ resourceType: z.string().regex(/^[A-Z][A-Za-z]{1,63}$/) });

/** What tells whether an OperationOutcome is about an error. */
const Severities = z.object({ issue: z.array(z.object({ severity: z.string() })) });

/** True for what has the shape that every resource has. */
export function isFhirResource(value: unknown): value is FhirResource {
  return Typed.safeParse(value).success;
}

/** True for an OperationOutcome that tells an error, which no status of success outweighs. */
export function tellsError(resource: FhirResource): boolean {
  if (resource.resourceType !== 'OperationOutcome') return false;
  const { data } = Severities.safeParse(resource);
  // An outcome that cannot be read is no evidence of success either.
  if (data === undefined) return true;
  return data.issue.some(({ severity }) => severity === 'error' || severity === 'fatal');
}
