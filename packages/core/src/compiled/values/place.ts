// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isReferenceToStructure, isReferenceToTerritory } from '../../compiled/shared.js';
import { isText } from '../../compiled/values/text.js';
import * as valuesConditions from '../../values/conditions.js';


export function isPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "structure":
        if (field !== undefined && !(isReferenceToStructure(field))) return false;
        break;
      case "territory":
        if (field !== undefined && !(isReferenceToTerritory(field))) return false;
        break;
      case "description":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return valuesConditions.hasAField(value as never);
}
