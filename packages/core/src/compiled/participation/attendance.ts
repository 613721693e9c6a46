// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfCodedInParticipantRole, isListOfReferenceToPerson } from '../../compiled/shared.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isQuantity } from '../../compiled/values/quantity.js';
import * as valuesConditions from '../../values/conditions.js';


export function isAttendance(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "total":
        if (field !== undefined && !((isQuantity(field) || isMissing(field)))) return false;
        break;
      case "byRole":
        if (field !== undefined && !(isListOfParticipantCount(field))) return false;
        break;
      case "disjoint":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "persons":
        if (field !== undefined && !(isListOfReferenceToPerson(field))) return false;
        break;
      default:
        return false;
    }
  }
  return valuesConditions.hasAField(value as never);
}

export function isListOfParticipantCount(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isParticipantCount(value[at]))) return false;
  return true;
}

export function isParticipantCount(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "roles":
        if (!(isListOfCodedInParticipantRole(field))) return false;
        required += 1;
        break;
      case "count":
        if (field !== undefined && !((isQuantity(field) || isMissing(field)))) return false;
        break;
      case "withinTotal":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}
