// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isAttendance } from '../../compiled/participation/attendance.js';
import { isCodedInStaffFunction, isListOfCodedInParticipationForm, isListOfCodedInParticipationObject, isListOfReferenceToStructure, isReferenceToProgramme, isReferenceToSession } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isQuantity } from '../../compiled/values/quantity.js';
import { isListOfText, isText } from '../../compiled/values/text.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Participation } from '../../participation/participation.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["information","consultation","concertation","co-construction","co-decision","self-management"]);

export function isParticipation(value: unknown): value is Participation {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "participation")) return false;
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
        if (field !== undefined && !(isParticipationOpenLists(field))) return false;
        break;
      case "title":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "description":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "level":
        if (field !== undefined && !((CODES_1.has(field) || isMissing(field)))) return false;
        break;
      case "forms":
        if (field !== undefined && !(isListOfCodedInParticipationForm(field))) return false;
        break;
      case "direction":
        if (field !== undefined && !(((field === "bottom-up" || field === "top-down") || isMissing(field)))) return false;
        break;
      case "directionDescription":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "objects":
        if (field !== undefined && !(isListOfCodedInParticipationObject(field))) return false;
        break;
      case "hosts":
        if (field !== undefined && !(isListOfReferenceToStructure(field))) return false;
        break;
      case "programme":
        if (field !== undefined && !(isReferenceToProgramme(field))) return false;
        break;
      case "session":
        if (field !== undefined && !(isReferenceToSession(field))) return false;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      case "participants":
        if (field !== undefined && !(isAttendance(field))) return false;
        break;
      case "professionals":
        if (field !== undefined && !(isListOfProfessionalsInvolved(field))) return false;
        break;
      case "outputs":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4 && datasetConditions.openListsAreThere(value as never);
}

export function isParticipationOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isListOfProfessionalsInvolved(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isProfessionalsInvolved(value[at]))) return false;
  return true;
}

export function isProfessionalsInvolved(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "function":
        if (!(isCodedInStaffFunction(field))) return false;
        required += 1;
        break;
      case "count":
        if (field !== undefined && !(isQuantity(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}
