// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isListOfCodedInPublic, isReferenceToProgramme, isReferenceToStructure } from '../../compiled/shared.js';
import { isCoded } from '../../compiled/values/code-list.js';
import { isId, isListOfId } from '../../compiled/values/id.js';
import { isPlace } from '../../compiled/values/place.js';
import { isQuantity } from '../../compiled/values/quantity.js';
import { isListOfText, isText } from '../../compiled/values/text.js';
import { isDuration } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { PathwayModel } from '../../pathways/pathway-model.js';
import * as valuesConditions from '../../values/conditions.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["preparation","collective-exchange","individual-interview","health-check","shared-meal","feedback-and-prevention","workshop","follow-up","other"]);

export function isPathwayModel(value: unknown): value is PathwayModel {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "pathway-model")) return false;
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
        if (field !== undefined && !(isPathwayModelOpenLists(field))) return false;
        break;
      case "title":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "description":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "programme":
        if (field !== undefined && !(isReferenceToProgramme(field))) return false;
        break;
      case "publics":
        if (field !== undefined && !(isListOfCodedInPublic(field))) return false;
        break;
      case "groupSize":
        if (field !== undefined && !(isQuantity(field))) return false;
        break;
      case "steps":
        if (!(isPathwayModelSteps(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 5 && datasetConditions.openListsAreThere(value as never);
}

export function isPathwayModelOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isPathwayModelSteps(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isPathwayStep(value[at]))) return false;
  return valuesConditions.haveOwnIds(value as never);
}

export function isPathwayStep(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      case "kind":
        if (!(CODES_1.has(field))) return false;
        required += 1;
        break;
      case "title":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "description":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "mode":
        if (field !== undefined && !((field === "individual" || field === "collective" || field === "both"))) return false;
        break;
      case "place":
        if (field !== undefined && !(isPlace(field))) return false;
        break;
      case "actors":
        if (field !== undefined && !(isListOfStepActor(field))) return false;
        break;
      case "timing":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "duration":
        if (field !== undefined && !(isDuration(field))) return false;
        break;
      case "prerequisites":
        if (field !== undefined && !(isListOfId(field))) return false;
        break;
      case "contents":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      case "implicit":
        if (field !== undefined && !(field === true)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

export function isListOfStepActor(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isStepActor(value[at]))) return false;
  return true;
}

export function isStepActor(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "structure":
        if (!(isReferenceToStructure(field))) return false;
        required += 1;
        break;
      case "role":
        if (field !== undefined && !(isCoded(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}
