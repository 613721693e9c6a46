import { formulaGuarded, type IndicatorDefinition, units } from '@santeparticipative/core';
import { stringify } from 'csv-stringify/browser/esm/sync';
import { canonicalize } from 'json-canonicalize';
import { indicatorHash } from '../definitions/indicator-hash.js';
import { definitionColumns } from './definition-columns.js';

type DefinitionRow = { readonly [column in keyof typeof definitionColumns]: string };

function rowOf(definition: IndicatorDefinition): DefinitionRow {
  const { id, version, title, description, unit, provenance } = definition;
  return {
    id,
    version,
    hash: indicatorHash(definition),
    title_fr: title.fr,
    title_en: title.en,
    description_fr: description.fr,
    description_en: description.en,
    unit: units.concepts[unit].display.fr,
    provenance,
    definition: canonicalize(definition),
  };
}

/** The definitions as a CSV for machines: each id and version once, in the order in which they are first met. */
export function definitionsToDataCsv(definitions: readonly IndicatorDefinition[]): string {
  const once = new Map(definitions.map((one) => [`${one.id} ${one.version}`, one]));
  const rows = [...once.values()].map((one) => Object.values(rowOf(one)).map(formulaGuarded));
  return stringify([Object.keys(definitionColumns), ...rows]);
}
