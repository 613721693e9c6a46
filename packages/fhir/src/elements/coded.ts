import {
  type Coded,
  type CodeList,
  codeLists,
  codeOfNational,
  conceptOf,
} from '@santeparticipative/core';
import type { CodeableConcept, Coding } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { codeSystemName, codeSystemUrl, definitionUrl, type Systems } from '../systems.js';
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

/** The address of the extension that names the list of a notion for which that list has no code. */
const listUrl = ({ systems }: Mapping): string => definitionUrl(systems, 'code-list');

/**
 * A notion of an open list, with the words that were used as its text. One for which the list has no code is those
 * words, and the list is named in an extension: R4 knows no coding without a code.
 */
export function writeCoded({ system, code, display }: Coded, mapping: Mapping): CodeableConcept {
  const { systems } = mapping;
  const valueUri = codeSystemUrl(systems, system);
  if (code === undefined)
    return { extension: [{ url: listUrl(mapping), valueUri }], text: display };
  const list = listOf(system);
  const national = list === undefined ? [] : nationalCodings(list, code, systems);
  return { coding: [{ system: valueUri, code }, ...national], text: display };
}

/** The words of a concept: its text, else those of the first of its codings that has some. */
export function wordsOf(concept: CodeableConcept | undefined): string | undefined {
  return concept?.text ?? concept?.coding?.find(({ display }) => display !== undefined)?.display;
}

/** The notion that a concept holds: the first of its codings whose system is known, else its words and their list. */
export function readCoded(concept: CodeableConcept | undefined, mapping: Mapping): unknown {
  if (concept === undefined) return undefined;
  const list = concept.extension?.find(({ url }) => url === listUrl(mapping))?.valueUri;
  const codings: readonly Coding[] = [...(concept.coding ?? []), compact({ system: list })];
  for (const { system, code, display } of codings) {
    const name = system === undefined ? undefined : codeSystemName(mapping.systems, system);
    if (name !== undefined)
      return compact({ system: name, code, display: concept.text ?? display ?? code });
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
