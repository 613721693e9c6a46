// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isAttendance } from '../../compiled/participation/attendance.js';
import { isListOfCodedInPublic, isListOfCodedInTheme, isListOfReferenceToStructure, isReferenceToGroup, isReferenceToPathwayModel, isReferenceToProgramme } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isPlace } from '../../compiled/values/place.js';
import { isListOfText, isText } from '../../compiled/values/text.js';
import { isDateOrDateTime, isDuration } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Session } from '../../participation/session.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["workshop","health-check","shared-meal","partners-meeting","discussion-space","training","national-meeting","seminar","other"]);

export function isSession(value: unknown): value is Session {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "session")) return false;
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
        if (field !== undefined && !(isSessionOpenLists(field))) return false;
        break;
      case "kind":
        if (!(CODES_1.has(field))) return false;
        required += 1;
        break;
      case "status":
        if (!((field === "planned" || field === "held" || field === "cancelled"))) return false;
        required += 1;
        break;
      case "title":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "description":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "themes":
        if (field !== undefined && !(isListOfCodedInTheme(field))) return false;
        break;
      case "publics":
        if (field !== undefined && !(isListOfCodedInPublic(field))) return false;
        break;
      case "objectives":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      case "programme":
        if (field !== undefined && !(isReferenceToProgramme(field))) return false;
        break;
      case "step":
        if (field !== undefined && !(isSessionStep(field))) return false;
        break;
      case "group":
        if (field !== undefined && !(isReferenceToGroup(field))) return false;
        break;
      case "hosts":
        if (field !== undefined && !(isListOfReferenceToStructure(field))) return false;
        break;
      case "supporters":
        if (field !== undefined && !(isListOfReferenceToStructure(field))) return false;
        break;
      case "start":
        if (!((isDateOrDateTime(field) || isMissing(field)))) return false;
        required += 1;
        break;
      case "duration":
        if (field !== undefined && !(isDuration(field))) return false;
        break;
      case "place":
        if (field !== undefined && !(isPlace(field))) return false;
        break;
      case "recurrence":
        if (field !== undefined && !(isDuration(field))) return false;
        break;
      case "series":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      case "invited":
        if (field !== undefined && !(isAttendance(field))) return false;
        break;
      case "attended":
        if (field !== undefined && !(isAttendance(field))) return false;
        break;
      case "attendedFrom":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 6 && datasetConditions.openListsAreThere(value as never);
}

export function isSessionOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isSessionStep(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "model":
        if (!(isReferenceToPathwayModel(field))) return false;
        required += 1;
        break;
      case "step":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
