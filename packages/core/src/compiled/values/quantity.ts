// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isText } from '../../compiled/values/text.js';
import * as valuesConditions from '../../values/conditions.js';


export function isPositiveInteger(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 2147483647;
}

export function isQuantity(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "value":
        if (field !== undefined && !(isFiniteNumber(field))) return false;
        break;
      case "min":
        if (field !== undefined && !(isFiniteNumber(field))) return false;
        break;
      case "max":
        if (field !== undefined && !(isFiniteNumber(field))) return false;
        break;
      case "precision":
        if (!(isPrecision(field))) return false;
        required += 1;
        break;
      case "unit":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "verbatim":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1 && valuesConditions.hasFigure(value as never) && valuesConditions.isWithinBounds(value as never);
}

export function isFiniteNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && valuesConditions.isNotNegativeZero(value as never);
}

export function isPrecision(value: unknown): boolean {
  return (value === "exact" || value === "approximate" || value === "at-least" || value === "at-most");
}

export function isMoney(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "cents":
        if (!(isWholeNumber(field) && (field as number) <= 1000000000000000)) return false;
        required += 1;
        break;
      case "precision":
        if (!(isPrecision(field))) return false;
        required += 1;
        break;
      case "verbatim":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isWholeNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 9007199254740991 && valuesConditions.isNotNegativeZero(value as never);
}
