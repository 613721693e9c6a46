// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isText } from '../../compiled/values/text.js';
import * as valuesConditions from '../../values/conditions.js';


export function isListOfAttribution(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isAttribution(value[at]))) return false;
  return true;
}

export function isAttribution(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "name":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "role":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "organisation":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return valuesConditions.hasAField(value as never);
}

export function isQuote(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "text":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "attribution":
        if (field !== undefined && !(isAttribution(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}
