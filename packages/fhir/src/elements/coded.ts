import {
  type Coded,
  type CodeList,
  codeLists,
  codeOfNational,
  conceptOf,
} from '@santeparticipative/core';
import type { CodeableConcept, Coding } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { codeSystemName, codeSystemUrl, type Systems } from '../systems.js';
import { compact } from './compact.js';
import { type ExtensionCodec, single } from './extension.js';

/** The same notion in national nomenclatures, for readers who know those: where it is the same, not wider or narrower. */
function nationalCodings(list: CodeList, code: string, systems: Systems): Coding[] {
  return (conceptOf(list, code)?.national ?? [])
    .filter(({ equivalence }) => equivalence === undefined)
    .map((national) => ({
      system: codeSystemUrl(systems, national.system),
      code: national.code,
    }));
}

const listOf = (id: string): CodeList | undefined => codeLists.find((list) => list.id === id);

/** A notion of an open list, with the words that were used as its text. */
export function writeCoded(
  { system, code, display }: Coded,
  { systems }: Mapping,
): CodeableConcept {
  const list = listOf(system);
  const national =
    list === undefined || code === undefined ? [] : nationalCodings(list, code, systems);
  return {
    coding: [compact({ system: codeSystemUrl(systems, system), code }), ...national],
    text: display,
  };
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
  { value: 'CodeableConcept' },
  (value: Coded, mapping) => ({ valueCodeableConcept: writeCoded(value, mapping) }),
  ({ valueCodeableConcept }, mapping) => readCoded(valueCodeableConcept, mapping),
);

/** A code of one of our lists, as a concept, with the national code of the same notion. */
export function writeCode(list: CodeList, code: string, { systems }: Mapping): CodeableConcept {
  return {
    coding: [
      { system: codeSystemUrl(systems, list.id), code },
      ...nationalCodings(list, code, systems),
    ],
  };
}

/** The code that a concept holds in one of our lists: our own, else the one that a national code stands for. */
export function readCode(
  list: CodeList,
  concepts: CodeableConcept | readonly CodeableConcept[] | undefined,
  { systems }: Mapping,
): string | undefined {
  const url = codeSystemUrl(systems, list.id);
  const codings = [concepts ?? []].flat().flatMap(({ coding }) => coding ?? []);
  const own = codings.find(({ system }) => system === url)?.code;
  if (own !== undefined) return own;
  for (const { system, code } of codings) {
    const name = system === undefined ? undefined : codeSystemName(systems, system);
    const found =
      name === undefined || code === undefined ? undefined : codeOfNational(list, name, code);
    if (found !== undefined) return found;
  }
  return undefined;
}
