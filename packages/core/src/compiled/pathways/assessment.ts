// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isCodedInRight, isReferenceToPathway, isReferenceToPerson } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPartialDate } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Assessment } from '../../pathways/assessment.js';


export function isAssessment(value: unknown): value is Assessment {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "assessment")) return false;
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
        if (field !== undefined && !(isAssessmentOpenLists(field))) return false;
        break;
      case "person":
        if (!(isReferenceToPerson(field))) return false;
        required += 1;
        break;
      case "pathway":
        if (field !== undefined && !(isReferenceToPathway(field))) return false;
        break;
      case "date":
        if (!(isPartialDate(field))) return false;
        required += 1;
        break;
      case "answers":
        if (!((isEpicesAnswers(field) || isSituationAnswers(field)))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 6 && datasetConditions.openListsAreThere(value as never);
}

export function isAssessmentOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isEpicesAnswers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "instrument":
        if (!(field === "epices")) return false;
        required += 1;
        break;
      case "q1":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "q2":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "q3":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "q4":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "q5":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "q6":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "q7":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "q8":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "q9":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "q10":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "q11":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isSituationAnswers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "instrument":
        if (!(field === "situation")) return false;
        required += 1;
        break;
      case "regularDoctor":
        if (field !== undefined && !((typeof field === 'boolean' || isMissing(field)))) return false;
        break;
      case "complementaryCover":
        if (field !== undefined && !((isRightStatus(field) || isMissing(field)))) return false;
        break;
      case "rights":
        if (field !== undefined && !(isListOfRightSituation(field))) return false;
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
  return required === 1;
}

export function isListOfRightSituation(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isRightSituation(value[at]))) return false;
  return true;
}

export function isRightStatus(value: unknown): boolean {
  return (value === "lacking" || value === "eligible" || value === "obtained" || value === "renewed");
}

export function isRightSituation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "right":
        if (!(isCodedInRight(field))) return false;
        required += 1;
        break;
      case "status":
        if (!((isRightStatus(field) || isMissing(field)))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
