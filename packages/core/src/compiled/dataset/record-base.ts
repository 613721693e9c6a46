// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isReferenceToSource } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isPositiveInteger } from '../../compiled/values/quantity.js';
import { isText } from '../../compiled/values/text.js';
import { isInstant } from '../../compiled/values/time.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["source","territory","structure","professional","programme","enrolment","partnership","funding","pathway-model","person","group","pathway","assessment","contact","session","participation","recommendation","evaluation","feedback","indicator-definition","indicator-result","tombstone","merge"]);

export function isListOfSourceRef(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isSourceRef(value[at]))) return false;
  return true;
}

export function isRecordMeta(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "version":
        if (!(isPositiveInteger(field))) return false;
        required += 1;
        break;
      case "recordedAt":
        if (!(isInstant(field))) return false;
        required += 1;
        break;
      case "status":
        if (!((field === "active" || field === "entered-in-error" || field === "withdrawn"))) return false;
        required += 1;
        break;
      case "replaces":
        if (field !== undefined && !(isAnyReference(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

export function isAnyReference(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(CODES_1.has(field))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isSourceRef(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "source":
        if (!(isReferenceToSource(field))) return false;
        required += 1;
        break;
      case "where":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "quote":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "licence":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}
