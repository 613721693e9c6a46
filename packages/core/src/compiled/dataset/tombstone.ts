// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isAnyReference, isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isId } from '../../compiled/values/id.js';
import { isPartialDate } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Tombstone } from '../../dataset/tombstone.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["entered-in-error","opposition","erasure","retention-ended","other"]);

export function isTombstone(value: unknown): value is Tombstone {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "tombstone")) return false;
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
        if (field !== undefined && !(isTombstoneOpenLists(field))) return false;
        break;
      case "target":
        if (!(isAnyReference(field))) return false;
        required += 1;
        break;
      case "reason":
        if (!(CODES_1.has(field))) return false;
        required += 1;
        break;
      case "date":
        if (!(isPartialDate(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 6 && datasetConditions.openListsAreThere(value as never);
}

export function isTombstoneOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}
