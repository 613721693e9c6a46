// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isReferenceToTerritory } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isWholeNumber } from '../../compiled/values/quantity.js';
import { isText } from '../../compiled/values/text.js';
import { isPartialDate } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import * as pathwaysConditions from '../../pathways/conditions.js';
import type { Person } from '../../pathways/person.js';
import * as valuesConditions from '../../values/conditions.js';

const PATTERN_1 = /^[A-Za-z0-9._~-]+$/u;
const PATTERN_2 = /^[A-Za-z0-9._-]+$/u;

export function isPerson(value: unknown): value is Person {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "person")) return false;
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
        if (field !== undefined && !(isPersonOpenLists(field))) return false;
        break;
      case "pseudonym":
        if (field !== undefined && !(isPseudonym(field))) return false;
        break;
      case "birthYear":
        if (field !== undefined && !((typeof field === 'number' && Number.isInteger(field) && (field as number) >= 1880 && (field as number) <= 2100 || isMissing(field)))) return false;
        break;
      case "ageBand":
        if (field !== undefined && !(isAgeBand(field))) return false;
        break;
      case "gender":
        if (field !== undefined && !(((field === "female" || field === "male" || field === "other") || isMissing(field)))) return false;
        break;
      case "residences":
        if (field !== undefined && !(isListOfResidence(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3 && datasetConditions.openListsAreThere(value as never);
}

export function isPersonOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isListOfResidence(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isResidence(value[at]))) return false;
  return true;
}

export function isPseudonym(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "value":
        if (!(typeof field === 'string' && field.length <= 128 && PATTERN_1.test(field))) return false;
        required += 1;
        break;
      case "scope":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "keyId":
        if (field !== undefined && !(typeof field === 'string' && field.length <= 64 && PATTERN_2.test(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isAgeBand(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "from":
        if (!(isWholeNumber(field) && (field as number) <= 150)) return false;
        required += 1;
        break;
      case "to":
        if (field !== undefined && !(isWholeNumber(field) && (field as number) <= 150)) return false;
        break;
      case "on":
        if (!(isPartialDate(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2 && pathwaysConditions.agesGoUp(value as never);
}

export function isResidence(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "territory":
        if (field !== undefined && !((isReferenceToTerritory(field) || isMissing(field)))) return false;
        break;
      case "inQpv":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      default:
        return false;
    }
  }
  return valuesConditions.hasAField(value as never);
}
