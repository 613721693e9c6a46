// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isFiniteNumber } from '../../compiled/values/quantity.js';

const PATTERN_1 = /^[a-z][A-Za-z]{0,40}(?:\.[a-z][A-Za-z]{0,40}){0,4}$/u;

export function isFieldPath(value: unknown): boolean {
  return typeof value === 'string' && PATTERN_1.test(value);
}

export function isFilter(value: unknown): boolean {
  return (isFilter1(value) || isFilter2(value) || isFilter3(value) || isFilter4(value) || isFilter5(value) || isFilter6(value) || isFilter7(value) || isFilter8(value));
}

export function isFilter1(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      case "eq":
        if (!((typeof field === 'string' || isFiniteNumber(field) || typeof field === 'boolean'))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isFilter2(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      case "in":
        if (!(isFilter2In(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isFilter2In(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!((typeof value[at] === 'string' || isFiniteNumber(value[at]) || typeof value[at] === 'boolean'))) return false;
  return true;
}

export function isFilter3(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      case "gte":
        if (!((typeof field === 'string' || isFiniteNumber(field)))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isFilter4(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      case "lte":
        if (!((typeof field === 'string' || isFiniteNumber(field)))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isFilter5(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      case "exists":
        if (!(field === true)) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isFilter6(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "and":
        if (!(isListOfFilter(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isListOfFilter(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isFilter(value[at]))) return false;
  return true;
}

export function isFilter7(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "or":
        if (!(isListOfFilter(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isFilter8(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "not":
        if (!(isFilter(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}
