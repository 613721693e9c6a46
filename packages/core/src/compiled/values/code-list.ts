// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isText } from '../../compiled/values/text.js';

const PATTERN_1 = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/u;
const PATTERN_2 = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u;

export function isListOfCoded(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isCoded(value[at]))) return false;
  return true;
}

export function isCoded(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "system":
        if (!(typeof field === 'string' && PATTERN_1.test(field))) return false;
        required += 1;
        break;
      case "code":
        if (field !== undefined && !(typeof field === 'string' && PATTERN_2.test(field))) return false;
        break;
      case "display":
        if (!(isText(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
