import {
  actionKinds,
  ageBands,
  type CodeList,
  contactModes,
  type DimensionId,
  fundingSchemes,
  genders,
  type IndicatorDefinition,
  type Localised,
  needDimensions,
  participationForms,
  participationLevels,
  participationObjects,
  publics,
  referralDecisions,
  referralOrigins,
  reviewKinds,
  rights,
  sessionKinds,
  staffFunctions,
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

const ofDimension: { readonly [dimension in DimensionId]?: CodeList } = {
  'age-band': ageBands,
  gender: genders,
  public: publics,
  'referral-origin': referralOrigins,
  'referral-decision': referralDecisions,
  mode: contactModes,
  theme: themes,
  need: needDimensions,
  right: rights,
  level: participationLevels,
  form: participationForms,
  object: participationObjects,
  scheme: fundingSchemes,
};

/** The kinds of what a base counts. Those of the lists of a pathway have no code in common. */
const kindsOfBase: { readonly [base in IndicatorDefinition['base']]?: CodeList['concepts'] } = {
  pathway: { ...actionKinds.concepts, ...reviewKinds.concepts },
  session: sessionKinds.concepts,
  structure: structureKinds.concepts,
  professional: staffFunctions.concepts,
};

function conceptsOf(
  dimension: DimensionId,
  base: IndicatorDefinition['base'],
): CodeList['concepts'] {
  const concepts = dimension === 'kind' ? kindsOfBase[base] : ofDimension[dimension]?.concepts;
  return concepts ?? {};
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
