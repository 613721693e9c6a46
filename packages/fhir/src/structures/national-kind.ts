import { conceptOf, structureKinds } from '@santeparticipative/core';
import type { CodeableConcept, Coding } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { codeSystemUrl } from '../systems.js';

/** The category of establishment that says the same as a kind of structure, where the nomenclature has one. */
export function nationalKind(kind: string, { systems }: Mapping): Coding | undefined {
  const same = conceptOf(structureKinds, kind)?.national?.find(
    ({ equivalence }) => equivalence === undefined,
  );
  return same === undefined
    ? undefined
    : { system: codeSystemUrl(systems, same.system), code: same.code };
}

/** True for a category, in no words, that only repeats the kind: it is not the source's own. */
export function repeatsKind(
  { coding = [], text }: CodeableConcept,
  kind: string | undefined,
  mapping: Mapping,
): boolean {
  const same = kind === undefined ? undefined : nationalKind(kind, mapping);
  const [only] = coding;
  return (
    text === undefined &&
    coding.length === 1 &&
    same !== undefined &&
    only?.display === undefined &&
    only?.system === same.system &&
    only?.code === same.code
  );
}
