// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isDimensionId } from '../../compiled/indicators/dimensions.js';
import { isListOfReferenceToStructure, isReferenceToProgramme, isReferenceToSessionOrParticipationOrGroupOrPathwayModel, isReferenceToTerritory } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isPositiveInteger, isQuantity } from '../../compiled/values/quantity.js';
import { isListOfText, isText } from '../../compiled/values/text.js';
import * as datasetConditions from '../../dataset/conditions.js';
import * as indicatorsConditions from '../../indicators/conditions.js';
import type { IndicatorResult } from '../../indicators/indicator-result.js';

const PATTERN_1 = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/u;
const PATTERN_2 = /^[0-9a-f]{64}$/u;
const PATTERN_3 = /^[A-Za-z0-9._:|-]+$/u;

export function isIndicatorResult(value: unknown): value is IndicatorResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "indicator-result")) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      case "meta":
        if (!(isRecordMeta(field))) return false;
        required += 1;
        break;
      case "sources":
        if (field !== undefined && !(isListOfSourceRef(field))) return false;
        break;
      case "openLists":
        if (field !== undefined && !(isIndicatorResultOpenLists(field))) return false;
        break;
      case "nature":
        if (!((field === "declared" || field === "computed"))) return false;
        required += 1;
        break;
      case "definition":
        if (field !== undefined && !(isDefinitionReference(field))) return false;
        break;
      case "label":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "programme":
        if (field !== undefined && !(isReferenceToProgramme(field))) return false;
        break;
      case "structures":
        if (field !== undefined && !(isListOfReferenceToStructure(field))) return false;
        break;
      case "about":
        if (field !== undefined && !(isReferenceToSessionOrParticipationOrGroupOrPathwayModel(field))) return false;
        break;
      case "territory":
        if (field !== undefined && !(isReferenceToTerritory(field))) return false;
        break;
      case "period":
        if (!((isPeriod(field) || isMissing(field)))) return false;
        required += 1;
        break;
      case "value":
        if (field !== undefined && !(isQuantity(field))) return false;
        break;
      case "numerator":
        if (field !== undefined && !(isQuantity(field))) return false;
        break;
      case "denominator":
        if (field !== undefined && !(isQuantity(field))) return false;
        break;
      case "suppressed":
        if (field !== undefined && !(field === true)) return false;
        break;
      case "strata":
        if (field !== undefined && !(isListOfStratum(field))) return false;
        break;
      case "threshold":
        if (field !== undefined && !(isPositiveInteger(field))) return false;
        break;
      case "notes":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 5 && datasetConditions.openListsAreThere(value as never) && indicatorsConditions.statesOrHides(value as never) && indicatorsConditions.numeratorFits(value as never) && indicatorsConditions.isNamed(value as never);
}

export function isIndicatorResultOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isListOfStratum(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isStratum(value[at]))) return false;
  return true;
}

export function isDefinitionReference(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      case "version":
        if (!(typeof field === 'string' && PATTERN_1.test(field))) return false;
        required += 1;
        break;
      case "hash":
        if (field !== undefined && !(typeof field === 'string' && PATTERN_2.test(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isStratum(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "dimension":
        if (!(isDimensionId(field))) return false;
        required += 1;
        break;
      case "code":
        if (!(typeof field === 'string' && field.length <= 128 && PATTERN_3.test(field))) return false;
        required += 1;
        break;
      case "display":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "crossed":
        if (field !== undefined && !(isListOfStratumCrossing(field))) return false;
        break;
      case "value":
        if (field !== undefined && !(isQuantity(field))) return false;
        break;
      case "numerator":
        if (field !== undefined && !(isQuantity(field))) return false;
        break;
      case "denominator":
        if (field !== undefined && !(isQuantity(field))) return false;
        break;
      case "suppressed":
        if (field !== undefined && !(field === true)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2 && indicatorsConditions.statesOrHides(value as never) && indicatorsConditions.numeratorFits(value as never);
}

export function isListOfStratumCrossing(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1 || value.length > 2) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isStratumCrossing(value[at]))) return false;
  return true;
}

export function isStratumCrossing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "dimension":
        if (!(isDimensionId(field))) return false;
        required += 1;
        break;
      case "code":
        if (!(typeof field === 'string' && field.length <= 128 && PATTERN_3.test(field))) return false;
        required += 1;
        break;
      case "display":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
