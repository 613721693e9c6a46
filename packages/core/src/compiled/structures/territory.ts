// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isReferenceToTerritory } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isListOfText, isText } from '../../compiled/values/text.js';
import * as datasetConditions from '../../dataset/conditions.js';
import * as structuresConditions from '../../structures/conditions.js';
import type { Territory } from '../../structures/territory.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["commune","quartier","qpv","iris","departement","region","pays"]);
const PATTERN_2 = /^\d{4}$/u;

export function isTerritory(value: unknown): value is Territory {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "territory")) return false;
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
        if (field !== undefined && !(isTerritoryOpenLists(field))) return false;
        break;
      case "kind":
        if (!(CODES_1.has(field))) return false;
        required += 1;
        break;
      case "code":
        if (field !== undefined && !(typeof field === 'string')) return false;
        break;
      case "vintage":
        if (field !== undefined && !(typeof field === 'string' && PATTERN_2.test(field))) return false;
        break;
      case "name":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "aliases":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      case "partOf":
        if (field !== undefined && !(isReferenceToTerritory(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 5 && datasetConditions.openListsAreThere(value as never) && structuresConditions.codeIsOfKind(value as never);
}

export function isTerritoryOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}
