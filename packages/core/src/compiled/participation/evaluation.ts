// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isReferenceToProgramme } from '../../compiled/shared.js';
import { isListOfCoded } from '../../compiled/values/code-list.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isListOfText, isText } from '../../compiled/values/text.js';
import { isPartialDate } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Evaluation } from '../../participation/evaluation.js';


export function isEvaluation(value: unknown): value is Evaluation {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "evaluation")) return false;
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
        if (field !== undefined && !(isEvaluationOpenLists(field))) return false;
        break;
      case "programme":
        if (!(isReferenceToProgramme(field))) return false;
        required += 1;
        break;
      case "level":
        if (!(((field === "national" || field === "regional" || field === "local") || isMissing(field)))) return false;
        required += 1;
        break;
      case "status":
        if (field !== undefined && !(((field === "planned" || field === "in-progress" || field === "completed") || isMissing(field)))) return false;
        break;
      case "title":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "coBuilders":
        if (field !== undefined && !(isListOfCoded(field))) return false;
        break;
      case "coBuilt":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "methods":
        if (field !== undefined && !(isEvaluationMethods(field))) return false;
        break;
      case "essentialPoints":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      case "appraisal":
        if (field !== undefined && !(isAppraisal(field))) return false;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 5 && datasetConditions.openListsAreThere(value as never);
}

export function isEvaluationOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isEvaluationMethods(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!((value[at] === "quantitative" || value[at] === "qualitative"))) return false;
  return true;
}

export function isAppraisal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "by":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "verdict":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "date":
        if (field !== undefined && !(isPartialDate(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
