import {
  Action,
  Agreement,
  check,
  Expectation,
  Goal,
  Need,
  Review,
} from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { readAction } from '../../../pathways/action.js';
import { readAgreement } from '../../../pathways/consent.js';
import { readExpectation, readGoal } from '../../../pathways/goal.js';
import { readNeed } from '../../../pathways/need.js';
import { isReview, readReview } from '../../../pathways/review.js';
import { readStructureAgreement } from '../../../pathways/structure-agreement.js';
import { isResource } from '../../../reading/resource-set.js';
import { unlessMalformed } from '../../../reading/unless-malformed.js';
import type { TdduiKind } from './kinds.js';

/** True when a part of a plan, in the form that our mappers read, is one that a record can hold. */
export function isHeld(kind: TdduiKind, part: FhirResource, mapping: Mapping): boolean {
  return unlessMalformed(() => holds(kind, part, mapping)) === true;
}

/** True when the agreement of a structure says who agreed and when, so that it is given back beside the records. */
export function isStructuresHeld(consent: FhirResource, mapping: Mapping): boolean {
  const agreement = unlessMalformed(() =>
    isResource('Consent', consent) ? readStructureAgreement(consent, mapping) : undefined,
  );
  return agreement !== undefined;
}

function holds(kind: TdduiKind, part: FhirResource, mapping: Mapping): boolean {
  switch (part.resourceType) {
    case 'Goal':
      return kind === 'attente'
        ? check(Expectation, readExpectation(part, mapping)).ok
        : check(Goal, readGoal(part, mapping)).ok;
    case 'ServiceRequest':
      return check(Need, readNeed(part, mapping)).ok;
    case 'Task':
      if (kind === 'bilan')
        return isReview(part, mapping) && check(Review, readReview(part, mapping)).ok;
      return kind === 'action' && check(Action, readAction(part, mapping)).ok;
    case 'Consent':
      return check(Agreement, readAgreement(part, mapping)).ok;
    default:
      return false;
  }
}
