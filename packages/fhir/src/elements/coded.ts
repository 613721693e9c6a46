import type { Coded, CodeList } from '@santeparticipative/core';
import type { CodeableConcept } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { codeSystemName, codeSystemUrl } from '../systems.js';
import { compact } from './compact.js';
import { type ExtensionCodec, single } from './extension.js';

/** A notion of an open list, with the words that were used as its text. */
export function writeCoded(
  { system, code, display }: Coded,
  { systems }: Mapping,
): CodeableConcept {
  return { coding: [compact({ system: codeSystemUrl(systems, system), code })], text: display };
}

/** The notion that a concept holds: the first of its codings whose system is known. */
export function readCoded(concept: CodeableConcept | undefined, { systems }: Mapping): unknown {
  if (concept === undefined) return undefined;
  for (const { system, code, display } of concept.coding ?? []) {
    const name = system === undefined ? undefined : codeSystemName(systems, system);
    if (name !== undefined)
      return compact({ system: name, code, display: concept.text ?? display });
  }
  return undefined;
}

/** A notion of an open list, as a `CodeableConcept`. */
export const coded: ExtensionCodec<Coded> = single(
  (value: Coded, mapping) => ({ valueCodeableConcept: writeCoded(value, mapping) }),
  ({ valueCodeableConcept }, mapping) => readCoded(valueCodeableConcept, mapping),
);

/** A code of one of our lists, as a concept. */
export function writeCode(
  list: Pick<CodeList, 'id'>,
  code: string,
  { systems }: Mapping,
): CodeableConcept {
  return { coding: [{ system: codeSystemUrl(systems, list.id), code }] };
}

/** The code that a concept holds in one of our lists. */
export function readCode(
  list: Pick<CodeList, 'id'>,
  concepts: CodeableConcept | readonly CodeableConcept[] | undefined,
  { systems }: Mapping,
): string | undefined {
  const url = codeSystemUrl(systems, list.id);
  return [concepts ?? []]
    .flat()
    .flatMap(({ coding }) => coding ?? [])
    .find(({ system }) => system === url)?.code;
}
