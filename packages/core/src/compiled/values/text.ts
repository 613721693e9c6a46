// Generated from the schemas by `pnpm generate`: change the schemas instead.
import * as valuesConditions from '../../values/conditions.js';


export function isListOfText(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isText(value[at]))) return false;
  return true;
}

export function isText(value: unknown): boolean {
  return typeof value === 'string' && valuesConditions.isText(value as never);
}

export function isLocalisedText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "fr":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "en":
        if (!(isText(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
