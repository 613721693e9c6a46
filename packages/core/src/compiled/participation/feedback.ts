// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isListOfReferenceToFeedback, isReferenceToProgrammeOrStructureOrSessionOrParticipationOrPathwayModelOrGroupOrEvaluation } from '../../compiled/shared.js';
import { isQuote } from '../../compiled/values/attribution.js';
import { isId } from '../../compiled/values/id.js';
import { isText } from '../../compiled/values/text.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Feedback } from '../../participation/feedback.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["difficulty","solution","satisfaction","effect","success-factor","transposition-condition","originality","question","context","prospect"]);

export function isFeedback(value: unknown): value is Feedback {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "feedback")) return false;
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
        if (field !== undefined && !(isFeedbackOpenLists(field))) return false;
        break;
      case "kind":
        if (!(CODES_1.has(field))) return false;
        required += 1;
        break;
      case "about":
        if (!(isReferenceToProgrammeOrStructureOrSessionOrParticipationOrPathwayModelOrGroupOrEvaluation(field))) return false;
        required += 1;
        break;
      case "text":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "answers":
        if (field !== undefined && !(isListOfReferenceToFeedback(field))) return false;
        break;
      case "quote":
        if (field !== undefined && !(isQuote(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 6 && datasetConditions.openListsAreThere(value as never);
}

export function isFeedbackOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}
