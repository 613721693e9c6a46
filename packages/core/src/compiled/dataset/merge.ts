// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isReferenceToPersonOrStructure } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isText } from '../../compiled/values/text.js';
import { isPartialDate } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Merge } from '../../dataset/merge.js';


export function isMerge(value: unknown): value is Merge {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "merge")) return false;
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
        if (field !== undefined && !(isMergeOpenLists(field))) return false;
        break;
      case "kept":
        if (!(isReferenceToPersonOrStructure(field))) return false;
        required += 1;
        break;
      case "merged":
        if (!(isReferenceToPersonOrStructure(field))) return false;
        required += 1;
        break;
      case "reason":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "date":
        if (!(isPartialDate(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 6 && datasetConditions.openListsAreThere(value as never) && datasetConditions.mergesTwoOfAKind(value as never);
}

export function isMergeOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}
