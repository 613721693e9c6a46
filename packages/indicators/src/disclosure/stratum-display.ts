import {
  type CodeList,
  contactModes,
  type DimensionId,
  genders,
  type IndicatorDefinition,
  type Localised,
  participationLevels,
  sessionKinds,
  structureKinds,
  Text,
  themes,
} from '@santeparticipative/core';
import { UNKNOWN_CODE } from '../evaluation/dimension-codes.js';

/** The names of strata, by dimension and code, for those that no code list has: structures, programmes. */
export type Displays = {
  readonly [dimension in DimensionId]?: { readonly [code: string]: string } | undefined;
};

const unknown: Localised = { fr: 'Non renseigné', en: 'Not known' };

function conceptsOf(
  dimension: DimensionId,
  base: IndicatorDefinition['base'],
): CodeList['concepts'] {
  switch (dimension) {
    case 'kind':
      if (base === 'session') return sessionKinds.concepts;
      return base === 'structure' ? structureKinds.concepts : {};
    case 'theme':
      return themes.concepts;
    case 'level':
      return participationLevels.concepts;
    case 'mode':
      return contactModes.concepts;
    case 'gender':
      return genders.concepts;
    default:
      return {};
  }
}

/** What a stratum is called in a code list of the project, in French and in English. */
export function listedDisplay(
  dimension: DimensionId,
  code: string,
  base: IndicatorDefinition['base'],
): Localised | undefined {
  if (code === UNKNOWN_CODE) return unknown;
  const concepts = conceptsOf(dimension, base);
  return Object.hasOwn(concepts, code) ? concepts[code]?.display : undefined;
}

/** The name of a stratum in a release: the one that is given if it is a text, or the French one of a code list. */
export function displayOf(
  dimension: DimensionId,
  code: string,
  base: IndicatorDefinition['base'],
  displays: Displays = {},
): string | undefined {
  const given = displays[dimension];
  const display =
    given !== undefined && Object.hasOwn(given, code)
      ? given[code]
      : listedDisplay(dimension, code, base)?.fr;
  return Text.safeParse(display).data;
}
