// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isListOfReferenceToParticipationOrSession } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isText } from '../../compiled/values/text.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Recommendation } from '../../participation/recommendation.js';


export function isRecommendation(value: unknown): value is Recommendation {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "recommendation")) return false;
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
        if (field !== undefined && !(isRecommendationOpenLists(field))) return false;
        break;
      case "title":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "text":
        if (!((isText(field) || isMissing(field)))) return false;
        required += 1;
        break;
      case "from":
        if (field !== undefined && !(isListOfReferenceToParticipationOrSession(field))) return false;
        break;
      case "addressee":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "status":
        if (field !== undefined && !(((field === "proposed" || field === "adopted" || field === "rejected" || field === "implemented") || isMissing(field)))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4 && datasetConditions.openListsAreThere(value as never);
}

export function isRecommendationOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}
