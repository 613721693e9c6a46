// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isFiness, isRna, isSiren, isSiret } from '../../compiled/identifiers/structure-identifiers.js';
import { isCodedInParticipantRole, isCodedInStaffFunction, isListOfReferenceToTerritory, isReferenceToStructure, isReferenceToTerritory } from '../../compiled/shared.js';
import { isAddress } from '../../compiled/values/address.js';
import { isCoded, isListOfCoded } from '../../compiled/values/code-list.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isFiniteNumber, isQuantity } from '../../compiled/values/quantity.js';
import { isListOfText, isText } from '../../compiled/values/text.js';
import { isPartialDate } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Structure } from '../../structures/structure.js';
import * as valuesConditions from '../../values/conditions.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["msp","centre-sante","pole-sante","esp","cpts","dac","emmsp","pmi","cmp","csapa","caarud","act","lhss","cegidd","clat","centre-soins-prevention","lieu-soins-non-programmes","structure-experimentale-sante","pharmacie","spst","ccas","pole-ressources-sante","centre-examens-sante","hospital","association","mutual","local-authority","state-service","ars","cpam","federation","company","other"]);

export function isStructure(value: unknown): value is Structure {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "structure")) return false;
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
        if (field !== undefined && !(isStructureOpenLists(field))) return false;
        break;
      case "identifiers":
        if (field !== undefined && !(isStructureIdentifiers(field))) return false;
        break;
      case "name":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "aliases":
        if (field !== undefined && !(isListOfText(field))) return false;
        break;
      case "kind":
        if (!(CODES_1.has(field))) return false;
        required += 1;
        break;
      case "nationalCategory":
        if (field !== undefined && !(isCoded(field))) return false;
        break;
      case "description":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "partOf":
        if (field !== undefined && !(isReferenceToStructure(field))) return false;
        break;
      case "address":
        if (field !== undefined && !(isAddress(field))) return false;
        break;
      case "territory":
        if (field !== undefined && !(isReferenceToTerritory(field))) return false;
        break;
      case "territoriesServed":
        if (field !== undefined && !(isListOfReferenceToTerritory(field))) return false;
        break;
      case "opened":
        if (field !== undefined && !((isPartialDate(field) || isMissing(field)))) return false;
        break;
      case "closed":
        if (field !== undefined && !(isPartialDate(field))) return false;
        break;
      case "staffing":
        if (field !== undefined && !(isListOfStaffingLine(field))) return false;
        break;
      case "employees":
        if (field !== undefined && !(isQuantity(field))) return false;
        break;
      case "volunteers":
        if (field !== undefined && !(isQuantity(field))) return false;
        break;
      case "composition":
        if (field !== undefined && !(isListOfCoded(field))) return false;
        break;
      case "sites":
        if (field !== undefined && !(isStructureSites(field))) return false;
        break;
      case "services":
        if (field !== undefined && !(isStructureServices(field))) return false;
        break;
      case "memberships":
        if (field !== undefined && !(isListOfMembership(field))) return false;
        break;
      case "governance":
        if (field !== undefined && !(isListOfGovernanceSeats(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 5 && datasetConditions.openListsAreThere(value as never);
}

export function isStructureOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isListOfStaffingLine(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isStaffingLine(value[at]))) return false;
  return true;
}

export function isStructureSites(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isSite(value[at]))) return false;
  return valuesConditions.haveOwnIds(value as never);
}

export function isStructureServices(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isService(value[at]))) return false;
  return valuesConditions.haveOwnIds(value as never);
}

export function isListOfMembership(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isMembership(value[at]))) return false;
  return true;
}

export function isListOfGovernanceSeats(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isGovernanceSeats(value[at]))) return false;
  return true;
}

export function isStructureIdentifiers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "finessEj":
        if (field !== undefined && !(isFiness(field))) return false;
        break;
      case "finessEt":
        if (field !== undefined && !(isFiness(field))) return false;
        break;
      case "siren":
        if (field !== undefined && !(isSiren(field))) return false;
        break;
      case "siret":
        if (field !== undefined && !(isSiret(field))) return false;
        break;
      case "rna":
        if (field !== undefined && !(isRna(field))) return false;
        break;
      default:
        return false;
    }
  }
  return valuesConditions.hasAField(value as never);
}

export function isStaffingLine(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "function":
        if (!(isCodedInStaffFunction(field))) return false;
        required += 1;
        break;
      case "count":
        if (field !== undefined && !((isQuantity(field) || isMissing(field)))) return false;
        break;
      case "fte":
        if (field !== undefined && !(isFiniteNumber(field) && (field as number) >= 0)) return false;
        break;
      case "speciality":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "employer":
        if (field !== undefined && !(isReferenceToStructure(field))) return false;
        break;
      case "employerDescription":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "purpose":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isSite(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      case "kind":
        if (!((field === "main" || field === "antenna" || field === "other"))) return false;
        required += 1;
        break;
      case "name":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "address":
        if (field !== undefined && !(isAddress(field))) return false;
        break;
      case "territory":
        if (field !== undefined && !(isReferenceToTerritory(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

export function isService(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      case "name":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "kind":
        if (field !== undefined && !(isCoded(field))) return false;
        break;
      case "description":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "site":
        if (field !== undefined && !(isId(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isMembership(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "structure":
        if (!(isReferenceToStructure(field))) return false;
        required += 1;
        break;
      case "kind":
        if (!((field === "member" || field === "link"))) return false;
        required += 1;
        break;
      case "purpose":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isGovernanceSeats(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "body":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "role":
        if (!(isCodedInParticipantRole(field))) return false;
        required += 1;
        break;
      case "seats":
        if (!(isQuantity(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}
