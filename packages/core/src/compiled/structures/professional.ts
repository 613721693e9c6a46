// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isAdeli, isRpps } from '../../compiled/identifiers/professional-identifiers.js';
import { isCodedInStaffFunction, isReferenceToStructure } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isFiniteNumber } from '../../compiled/values/quantity.js';
import { isText } from '../../compiled/values/text.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Professional } from '../../structures/professional.js';


export function isProfessional(value: unknown): value is Professional {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "professional")) return false;
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
        if (field !== undefined && !(isProfessionalOpenLists(field))) return false;
        break;
      case "structure":
        if (!(isReferenceToStructure(field))) return false;
        required += 1;
        break;
      case "rpps":
        if (field !== undefined && !(isRpps(field))) return false;
        break;
      case "adeli":
        if (field !== undefined && !(isAdeli(field))) return false;
        break;
      case "function":
        if (!(isCodedInStaffFunction(field))) return false;
        required += 1;
        break;
      case "speciality":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "employer":
        if (field !== undefined && !(isReferenceToStructure(field))) return false;
        break;
      case "fte":
        if (field !== undefined && !((isFiniteNumber(field) && (field as number) >= 0 || isMissing(field)))) return false;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      case "careTeamMember":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 5 && datasetConditions.openListsAreThere(value as never);
}

export function isProfessionalOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}
