import { definitionById, type RecordOf } from '@santeparticipative/core';
import type { CodeableConcept } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { compact } from '../elements/compact.js';
import { codeSystemUrl } from '../systems.js';

type Definition = Pick<NonNullable<RecordOf<'indicator-result'>['definition']>, 'id' | 'version'>;

const inCatalogue = ({ systems }: Mapping): string => `${systems.canonical}/Measure/`;
const inDataset = ({ namespace }: Mapping): string => `${namespace}/Measure/`;

/**
 * The canonical of a definition: the catalogue's have one for everybody, so that results of different datasets
 * compare; a dataset's own are named in its namespace.
 */
export function indicatorUrl(id: string, mapping: Mapping): string {
  const base = definitionById(id) === undefined ? inDataset(mapping) : inCatalogue(mapping);
  return `${base}${id}`;
}

/** The canonical for a figure that follows no definition: its own words say what it is. */
export function ownWordsUrl(mapping: Mapping): string {
  return `${inCatalogue(mapping)}own-words`;
}

/** The canonical, with its version, of the definition that a figure follows, if any. */
export function measureOf(definition: Definition | undefined, mapping: Mapping): string {
  return definition === undefined
    ? ownWordsUrl(mapping)
    : `${indicatorUrl(definition.id, mapping)}|${definition.version}`;
}

/** The definition that a canonical names; `undefined` when it is no canonical of ours, or that of own words. */
export function definitionNamed(measure: string | undefined, mapping: Mapping): object | undefined {
  if (measure === undefined || measure === ownWordsUrl(mapping)) return undefined;
  const base = [inCatalogue(mapping), inDataset(mapping)].find((url) => measure.startsWith(url));
  if (base === undefined) return undefined;
  const [id, version] = measure.slice(base.length).split('|');
  return compact({ id, version });
}

/** The code system whose codes are the ids of definitions. */
const INDICATORS = 'indicator';

/** The code that a definition's figures have, in the Measure and in its reports alike. */
export function indicatorCode(id: string, mapping: Mapping): CodeableConcept {
  return { coding: [{ system: codeSystemUrl(mapping.systems, INDICATORS), code: id }] };
}
