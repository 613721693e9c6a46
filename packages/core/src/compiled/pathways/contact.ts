// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isListOfCodedInTheme, isReferenceToPathway, isReferenceToPerson, isReferenceToProfessional, isReferenceToStructure } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isWholeNumber } from '../../compiled/values/quantity.js';
import { isPartialDate } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Contact } from '../../pathways/contact.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["reception","permanence","outreach","call","visit"]);

export function isContact(value: unknown): value is Contact {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "contact")) return false;
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
        if (field !== undefined && !(isContactOpenLists(field))) return false;
        break;
      case "structure":
        if (!(isReferenceToStructure(field))) return false;
        required += 1;
        break;
      case "pathway":
        if (field !== undefined && !(isReferenceToPathway(field))) return false;
        break;
      case "person":
        if (field !== undefined && !(isReferenceToPerson(field))) return false;
        break;
      case "mode":
        if (!(CODES_1.has(field))) return false;
        required += 1;
        break;
      case "date":
        if (!(isPartialDate(field))) return false;
        required += 1;
        break;
      case "durationMinutes":
        if (field !== undefined && !(isWholeNumber(field))) return false;
        break;
      case "themes":
        if (field !== undefined && !(isListOfCodedInTheme(field))) return false;
        break;
      case "professional":
        if (field !== undefined && !(isReferenceToProfessional(field))) return false;
        break;
      case "interpreterNeeded":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "interpreterUsed":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 6 && datasetConditions.openListsAreThere(value as never);
}

export function isContactOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}
