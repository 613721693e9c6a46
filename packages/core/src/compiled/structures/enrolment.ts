// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isReferenceToProgramme, isReferenceToStructure } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isQuantity } from '../../compiled/values/quantity.js';
import { isText } from '../../compiled/values/text.js';
import * as datasetConditions from '../../dataset/conditions.js';
import * as structuresConditions from '../../structures/conditions.js';
import type { Enrolment } from '../../structures/enrolment.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["msp","centre-sante","pole-sante","esp","cpts","dac","emmsp","pmi","cmp","csapa","caarud","act","lhss","cegidd","clat","centre-soins-prevention","lieu-soins-non-programmes","structure-experimentale-sante","pharmacie","spst","ccas","pole-ressources-sante","centre-examens-sante","hospital","association","mutual","local-authority","state-service","ars","cpam","federation","company","other"]);

export function isEnrolment(value: unknown): value is Enrolment {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "enrolment")) return false;
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
        if (field !== undefined && !(isEnrolmentOpenLists(field))) return false;
        break;
      case "programme":
        if (!(isReferenceToProgramme(field))) return false;
        required += 1;
        break;
      case "structure":
        if (!((isReferenceToStructure(field) || isMissing(field)))) return false;
        required += 1;
        break;
      case "count":
        if (field !== undefined && !(isQuantity(field))) return false;
        break;
      case "structureKinds":
        if (field !== undefined && !(isEnrolmentStructureKinds(field))) return false;
        break;
      case "description":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "cohort":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 5 && datasetConditions.openListsAreThere(value as never) && structuresConditions.namesOrCounts(value as never);
}

export function isEnrolmentOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isEnrolmentStructureKinds(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(CODES_1.has(value[at]))) return false;
  return true;
}
