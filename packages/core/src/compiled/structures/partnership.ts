// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isListOfCodedInPartnerRole, isReferenceToProgramme, isReferenceToStructure } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isText } from '../../compiled/values/text.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Partnership } from '../../structures/partnership.js';


export function isPartnership(value: unknown): value is Partnership {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "partnership")) return false;
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
        if (field !== undefined && !(isPartnershipOpenLists(field))) return false;
        break;
      case "programme":
        if (field !== undefined && !(isReferenceToProgramme(field))) return false;
        break;
      case "parties":
        if (!(isListOfPartnershipParty(field))) return false;
        required += 1;
        break;
      case "formalised":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "conventionTitle":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4 && datasetConditions.openListsAreThere(value as never);
}

export function isPartnershipOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isListOfPartnershipParty(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isPartnershipParty(value[at]))) return false;
  return true;
}

export function isPartnershipParty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "structure":
        if (!(isReferenceToStructure(field))) return false;
        required += 1;
        break;
      case "roles":
        if (field !== undefined && !(isListOfCodedInPartnerRole(field))) return false;
        break;
      case "description":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}
