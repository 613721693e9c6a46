// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isBaseId } from '../../compiled/indicators/bases.js';
import { isDimensionId, isListOfListOfDimensionId } from '../../compiled/indicators/dimensions.js';
import { isFieldPath, isFilter } from '../../compiled/indicators/filter.js';
import { isUnitId } from '../../compiled/indicators/units.js';
import { isId } from '../../compiled/values/id.js';
import { isPositiveInteger } from '../../compiled/values/quantity.js';
import { isLocalisedText, isText } from '../../compiled/values/text.js';
import * as datasetConditions from '../../dataset/conditions.js';
import * as depth from '../../depth.js';
import type { IndicatorDefinition } from '../../indicators/indicator-definition.js';

const PATTERN_1 = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/u;
const CODES_2 = /* @__PURE__ */ new Set<unknown>(["start","end","overlap","date","same-period"]);

export function isIndicatorDefinition(value: unknown): value is IndicatorDefinition {
  if (depth.isTooBig(value)) return false;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "indicator-definition")) return false;
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
        if (field !== undefined && !(isIndicatorDefinitionOpenLists(field))) return false;
        break;
      case "version":
        if (!(typeof field === 'string' && PATTERN_1.test(field))) return false;
        required += 1;
        break;
      case "title":
        if (!(isLocalisedText(field))) return false;
        required += 1;
        break;
      case "description":
        if (!(isLocalisedText(field))) return false;
        required += 1;
        break;
      case "domain":
        if (!((field === "structures" || field === "pathways" || field === "participation"))) return false;
        required += 1;
        break;
      case "unit":
        if (!(isUnitId(field))) return false;
        required += 1;
        break;
      case "improvement":
        if (field !== undefined && !((field === "increase" || field === "decrease"))) return false;
        break;
      case "provenance":
        if (!((field === "official" || field === "secondary" || field === "project"))) return false;
        required += 1;
        break;
      case "owner":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "base":
        if (!(isBaseId(field))) return false;
        required += 1;
        break;
      case "unnest":
        if (field !== undefined && !(isFieldPath(field))) return false;
        break;
      case "population":
        if (field !== undefined && !(isFilter(field))) return false;
        break;
      case "time":
        if (!(isPlacing(field))) return false;
        required += 1;
        break;
      case "dates":
        if (field !== undefined && !(isCountedDates(field))) return false;
        break;
      case "measure":
        if (!(isMeasure(field))) return false;
        required += 1;
        break;
      case "privacyUnit":
        if (!((field === "person" || field === "none"))) return false;
        required += 1;
        break;
      case "sensitive":
        if (field !== undefined && !(field === true)) return false;
        break;
      case "dimensions":
        if (field !== undefined && !(isListOfStratifier(field))) return false;
        break;
      case "crossings":
        if (field !== undefined && !(isListOfListOfDimensionId(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 13 && datasetConditions.openListsAreThere(value as never);
}

export function isIndicatorDefinitionOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isListOfStratifier(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isStratifier(value[at]))) return false;
  return true;
}

export function isPlacing(value: unknown): boolean {
  return CODES_2.has(value);
}

export function isCountedDates(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "start":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      case "end":
        if (field !== undefined && !(isFieldPath(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isMeasure(value: unknown): boolean {
  return (isMeasure1(value) || isMeasure2(value) || isMeasure3(value) || isMeasure4(value) || isMeasure5(value) || isMeasure6(value) || isMeasure7(value) || isMeasure8(value) || isMeasure9(value) || isMeasure10(value) || isMeasure11(value));
}

export function isMeasure1(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "count")) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isMeasure2(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "count-distinct")) return false;
        required += 1;
        break;
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isMeasure3(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "sum")) return false;
        required += 1;
        break;
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isMeasure4(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "max")) return false;
        required += 1;
        break;
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isMeasure5(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "mean")) return false;
        required += 1;
        break;
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isMeasure6(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "median")) return false;
        required += 1;
        break;
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isMeasure7(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "quantile")) return false;
        required += 1;
        break;
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      case "q":
        if (!(typeof field === 'number' && Number.isFinite(field) && (field as number) > 0 && (field as number) < 1)) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

export function isMeasure8(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "proportion")) return false;
        required += 1;
        break;
      case "numerator":
        if (!(isFilter(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isMeasure9(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "share")) return false;
        required += 1;
        break;
      case "by":
        if (!(isDimensionId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isMeasure10(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "ratio")) return false;
        required += 1;
        break;
      case "of":
        if (!(isRatioNumerator(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isAmount(field))) return false;
        required += 1;
        break;
      case "per":
        if (field !== undefined && !(isPositiveInteger(field))) return false;
        break;
      case "perDay":
        if (field !== undefined && !(field === true)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

export function isMeasure11(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "declared")) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isRatioNumerator(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "base":
        if (!(isBaseId(field))) return false;
        required += 1;
        break;
      case "unnest":
        if (field !== undefined && !(isFieldPath(field))) return false;
        break;
      case "population":
        if (field !== undefined && !(isFilter(field))) return false;
        break;
      case "time":
        if (!(isPlacing(field))) return false;
        required += 1;
        break;
      case "dates":
        if (field !== undefined && !(isCountedDates(field))) return false;
        break;
      case "measure":
        if (!(isAmount(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

export function isAmount(value: unknown): boolean {
  return (isAmount1(value) || isAmount2(value) || isAmount3(value));
}

export function isAmount1(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "count")) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isAmount2(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "count-distinct")) return false;
        required += 1;
        break;
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isAmount3(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "kind":
        if (!(field === "sum")) return false;
        required += 1;
        break;
      case "field":
        if (!(isFieldPath(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isStratifier(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "id":
        if (!(isDimensionId(field))) return false;
        required += 1;
        break;
      case "partition":
        if (!(typeof field === 'boolean')) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
