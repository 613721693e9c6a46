// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isCodedInStaffFunction, isCodedInTheme, isReferenceToPathwayModel, isReferenceToPersonOrGroup, isReferenceToProfessional, isReferenceToProfessionalOrStructure, isReferenceToProgramme, isReferenceToStructure } from '../../compiled/shared.js';
import { isId, isListOfId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isText } from '../../compiled/values/text.js';
import { isPartialDate } from '../../compiled/values/time.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Pathway } from '../../pathways/pathway.js';
import * as valuesConditions from '../../values/conditions.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["draft","active","on-hold","revoked","completed","unknown"]);
const CODES_2 = /* @__PURE__ */ new Set<unknown>(["outreach","self","professional","partner","entourage"]);
const CODES_3 = /* @__PURE__ */ new Set<unknown>(["proposed","planned","accepted","active","on-hold","completed","cancelled","rejected"]);
const CODES_4 = /* @__PURE__ */ new Set<unknown>(["in-progress","improving","worsening","no-change","achieved","sustaining","not-achieved","no-progress","not-attainable"]);
const CODES_5 = /* @__PURE__ */ new Set<unknown>(["orientation","physical-accompaniment","rights-opening","appointment","screening","health-check","health-education","support-care","coordination","interpreting","workshop","other"]);
const CODES_6 = /* @__PURE__ */ new Set<unknown>(["requested","accepted","rejected","in-progress","on-hold","completed","cancelled","failed"]);
const CODES_7 = /* @__PURE__ */ new Set<unknown>(["goals-achieved","handover","person-decision","structure-decision","lost-to-follow-up","removal","death","other"]);

export function isPathway(value: unknown): value is Pathway {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "pathway")) return false;
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
        if (field !== undefined && !(isPathwayOpenLists(field))) return false;
        break;
      case "subject":
        if (!(isReferenceToPersonOrGroup(field))) return false;
        required += 1;
        break;
      case "structure":
        if (!(isReferenceToStructure(field))) return false;
        required += 1;
        break;
      case "programme":
        if (field !== undefined && !(isReferenceToProgramme(field))) return false;
        break;
      case "model":
        if (field !== undefined && !(isReferenceToPathwayModel(field))) return false;
        break;
      case "title":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "status":
        if (!(CODES_1.has(field))) return false;
        required += 1;
        break;
      case "referral":
        if (field !== undefined && !(isReferral(field))) return false;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      case "agreement":
        if (field !== undefined && !(isAgreement(field))) return false;
        break;
      case "sharing":
        if (field !== undefined && !(isSharing(field))) return false;
        break;
      case "needs":
        if (field !== undefined && !(isPathwayNeeds(field))) return false;
        break;
      case "expectations":
        if (field !== undefined && !(isPathwayExpectations(field))) return false;
        break;
      case "goals":
        if (field !== undefined && !(isPathwayGoals(field))) return false;
        break;
      case "actions":
        if (field !== undefined && !(isPathwayActions(field))) return false;
        break;
      case "reviews":
        if (field !== undefined && !(isPathwayReviews(field))) return false;
        break;
      case "team":
        if (field !== undefined && !(isListOfTeamMember(field))) return false;
        break;
      case "closure":
        if (field !== undefined && !(isClosure(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 6 && datasetConditions.openListsAreThere(value as never);
}

export function isPathwayOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}

export function isPathwayNeeds(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isNeed(value[at]))) return false;
  return valuesConditions.haveOwnIds(value as never);
}

export function isPathwayExpectations(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isExpectation(value[at]))) return false;
  return valuesConditions.haveOwnIds(value as never);
}

export function isPathwayGoals(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isGoal(value[at]))) return false;
  return valuesConditions.haveOwnIds(value as never);
}

export function isPathwayActions(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isAction(value[at]))) return false;
  return valuesConditions.haveOwnIds(value as never);
}

export function isPathwayReviews(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isReview(value[at]))) return false;
  return valuesConditions.haveOwnIds(value as never);
}

export function isListOfTeamMember(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isTeamMember(value[at]))) return false;
  return true;
}

export function isReferral(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "origin":
        if (field !== undefined && !((CODES_2.has(field) || isMissing(field)))) return false;
        break;
      case "date":
        if (field !== undefined && !(isPartialDate(field))) return false;
        break;
      case "decision":
        if (field !== undefined && !(((field === "accepted" || field === "refused" || field === "waiting") || isMissing(field)))) return false;
        break;
      case "decisionDate":
        if (field !== undefined && !(isPartialDate(field))) return false;
        break;
      default:
        return false;
    }
  }
  return valuesConditions.hasAField(value as never);
}

export function isAgreement(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "decision":
        if (!((field === "permit" || field === "deny"))) return false;
        required += 1;
        break;
      case "date":
        if (!(isPartialDate(field))) return false;
        required += 1;
        break;
      case "by":
        if (field !== undefined && !((field === "person" || field === "representative"))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isSharing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "legalBasis":
        if (!((field === "consent" || field === "care-team"))) return false;
        required += 1;
        break;
      case "decision":
        if (!((field === "permit" || field === "deny"))) return false;
        required += 1;
        break;
      case "date":
        if (field !== undefined && !(isPartialDate(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isNeed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      case "dimension":
        if (!(((field === "medical" || field === "psychological" || field === "social") || isMissing(field)))) return false;
        required += 1;
        break;
      case "theme":
        if (field !== undefined && !(isCodedInTheme(field))) return false;
        break;
      case "text":
        if (field !== undefined && !(isText(field))) return false;
        break;
      case "date":
        if (field !== undefined && !(isPartialDate(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isExpectation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      case "text":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "origin":
        if (!(((field === "person" || field === "family" || field === "professional") || isMissing(field)))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

export function isGoal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      case "text":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "needs":
        if (field !== undefined && !(isListOfId(field))) return false;
        break;
      case "status":
        if (!(CODES_3.has(field))) return false;
        required += 1;
        break;
      case "achievement":
        if (field !== undefined && !(CODES_4.has(field))) return false;
        break;
      case "start":
        if (field !== undefined && !(isPartialDate(field))) return false;
        break;
      case "due":
        if (field !== undefined && !(isPartialDate(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

export function isAction(value: unknown): boolean {
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
        if (!(CODES_5.has(field))) return false;
        required += 1;
        break;
      case "title":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "goals":
        if (field !== undefined && !(isListOfId(field))) return false;
        break;
      case "status":
        if (!(CODES_6.has(field))) return false;
        required += 1;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      case "performer":
        if (field !== undefined && !(isReferenceToProfessionalOrStructure(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isReview(value: unknown): boolean {
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
        if (!((field === "partial" || field === "intermediate" || field === "final"))) return false;
        required += 1;
        break;
      case "date":
        if (!(isPartialDate(field))) return false;
        required += 1;
        break;
      case "summary":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

export function isTeamMember(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "professional":
        if (!(isReferenceToProfessional(field))) return false;
        required += 1;
        break;
      case "role":
        if (field !== undefined && !(isCodedInStaffFunction(field))) return false;
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

export function isClosure(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "reason":
        if (!((CODES_7.has(field) || isMissing(field)))) return false;
        required += 1;
        break;
      case "outcome":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}
