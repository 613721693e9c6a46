// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isCommuneCode, isCountryCode } from '../../compiled/identifiers/territory-codes.js';
import { isListOfText, isText } from '../../compiled/values/text.js';
import * as valuesConditions from '../../values/conditions.js';

const PATTERN_1 = /^\d{5}$/u;

export function isAddress(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "lines":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      case "postalCode":
        if (field !== undefined && !(typeof field === 'string' && PATTERN_1.test(field))) return false;
        break;
      case "city":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "commune":
        if (field !== undefined && !(isCommuneCode(field))) return false;
        break;
      case "country":
        if (field !== undefined && !(isCountryCode(field))) return false;
        break;
      default:
        return false;
    }
  }
  return valuesConditions.hasAField(value as never);
}
