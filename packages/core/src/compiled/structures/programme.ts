// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isListOfCodedInPublic, isListOfCodedInStaffFunction, isListOfReferenceToStructure, isListOfReferenceToTerritory, isReferenceToProgramme, isReferenceToTerritory } from '../../compiled/shared.js';
import { isListOfCoded } from '../../compiled/values/code-list.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isMoney, isQuantity } from '../../compiled/values/quantity.js';
import { isListOfText, isText } from '../../compiled/values/text.js';
import { isDuration, isPartialDate } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Programme } from '../../structures/programme.js';


export function isProgramme(value: unknown): value is Programme {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "programme")) return false;
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
        if (field !== undefined && !(isProgrammeOpenLists(field))) return false;
        break;
      case "name":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "aliases":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      case "summary":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "leads":
        if (field !== undefined && !(isListOfReferenceToStructure(field))) return false;
        break;
      case "supporters":
        if (field !== undefined && !(isListOfReferenceToStructure(field))) return false;
        break;
      case "partOf":
        if (field !== undefined && !(isReferenceToProgramme(field))) return false;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      case "territories":
        if (field !== undefined && !(isListOfReferenceToTerritory(field))) return false;
        break;
      case "territoryDescription":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "rationale":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      case "objectives":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      case "publics":
        if (field !== undefined && !(isListOfCodedInPublic(field))) return false;
        break;
      case "components":
        if (field !== undefined && !(isListOfProgrammeComponent(field))) return false;
        break;
      case "functionsCreated":
        if (field !== undefined && !(isListOfCodedInStaffFunction(field))) return false;
        break;
      case "inspiredBy":
        if (field !== undefined && !(isInspiration(field))) return false;
        break;
      case "policy":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "legalBasis":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "experimental":
        if (field !== undefined && !(typeof field === 'boolean')) return false;
        break;
      case "budget":
        if (field !== undefined && !(isBudget(field))) return false;
        break;
      case "targets":
        if (field !== undefined && !(isListOfTarget(field))) return false;
        break;
      case "editions":
        if (field !== undefined && !(isListOfProgrammeEditions(field))) return false;
        break;
      case "classifications":
        if (field !== undefined && !(isListOfCoded(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4 && datasetConditions.openListsAreThere(value as never);
}

export function isProgrammeOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isListOfProgrammeComponent(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isProgrammeComponent(value[at]))) return false;
  return true;
}

export function isListOfTarget(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isTarget(value[at]))) return false;
  return true;
}

export function isListOfProgrammeEditions(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isProgrammeEditions(value[at]))) return false;
  return true;
}

export function isProgrammeComponent(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "title":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "description":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "items":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      case "openItems":
        if (field !== undefined && !(field === true)) return false;
        break;
      case "recurrence":
        if (field !== undefined && !(isDuration(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isInspiration(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "description":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "territory":
        if (field !== undefined && !(isReferenceToTerritory(field))) return false;
        break;
      case "programme":
        if (field !== undefined && !(isReferenceToProgramme(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isBudget(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "amount":
        if (!(isMoney(field))) return false;
        required += 1;
        break;
      case "period":
        if (field !== undefined && !((isPeriod(field) || isMissing(field)))) return false;
        break;
      case "purpose":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isTarget(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "what":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "quantity":
        if (!(isQuantity(field))) return false;
        required += 1;
        break;
      case "by":
        if (field !== undefined && !(isPartialDate(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isProgrammeEditions(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "period":
        if (!(isPeriod(field))) return false;
        required += 1;
        break;
      case "count":
        if (!(isQuantity(field))) return false;
        required += 1;
        break;
      case "experimental":
        if (field !== undefined && !(typeof field === 'boolean')) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
