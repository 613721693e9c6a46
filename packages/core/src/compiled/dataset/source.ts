// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isListOfAttribution } from '../../compiled/values/attribution.js';
import { isId } from '../../compiled/values/id.js';
import { isListOfText, isText } from '../../compiled/values/text.js';
import { isPartialDate } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Source } from '../../dataset/source.js';

const PATTERN_1 = /^https?:\/\/[^\s\p{Cc}]{1,2000}$/u;

export function isSource(value: unknown): value is Source {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "source")) return false;
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
        if (field !== undefined && !(isSourceOpenLists(field))) return false;
        break;
      case "title":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "publisher":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "authors":
        if (field !== undefined && !(isListOfAttribution(field))) return false;
        break;
      case "date":
        if (field !== undefined && !(isPartialDate(field))) return false;
        break;
      case "context":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      case "licence":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "citation":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "url":
        if (field !== undefined && !(typeof field === 'string' && PATTERN_1.test(field))) return false;
        break;
      case "classifications":
        if (field !== undefined && !(isListOfClassification(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4 && datasetConditions.openListsAreThere(value as never);
}

export function isSourceOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isListOfClassification(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isClassification(value[at]))) return false;
  return true;
}

export function isClassification(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "scheme":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "values":
        if (!(isListOfText(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
