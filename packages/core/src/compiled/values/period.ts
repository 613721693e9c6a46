// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isMissing } from '../../compiled/values/missing.js';
import { isText } from '../../compiled/values/text.js';
import { isDuration, isPartialDate } from '../../compiled/values/time.js';
import * as valuesConditions from '../../values/conditions.js';


export function isPeriod(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "start":
        if (field !== undefined && !((isPartialDate(field) || isMissing(field)))) return false;
        break;
      case "end":
        if (field !== undefined && !((isPartialDate(field) || isMissing(field)))) return false;
        break;
      case "duration":
        if (field !== undefined && !(isDuration(field))) return false;
        break;
      case "verbatim":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return valuesConditions.hasAField(value as never) && valuesConditions.endIsNotBeforeStart(value as never);
}
