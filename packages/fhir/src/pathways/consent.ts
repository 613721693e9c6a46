import type { Agreement, Sharing } from '@santeparticipative/core';
import type { CodeableConcept, Consent } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { readCode, writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { dayOf } from '../elements/day.js';
import { readFields, writeFields } from '../elements/extension.js';
import { partsOf } from '../elements/part.js';
import { code } from '../elements/primitives.js';
import { fallenStatus } from '../elements/record-status.js';
import { isOurs } from '../reading/is-ours.js';
import { standardSystems } from '../standard-systems.js';
import { consentCategories, consentPolicies } from '../vocabulary.js';
import type { PlanContext } from './plan-context.js';
import { writePlanLink } from './plan-link.js';

const SCOPE = standardSystems.consentScope;

/** HL7's category of a consent to disclose information. */
const DISCLOSURE: CodeableConcept = {
  coding: [{ system: standardSystems.actCode, code: 'IDSCL' }],
};

export const agreedBy = { by: code };

/** The elements that both consents of a person's pathway have. */
function consentOf(
  part: 'agreement' | 'sharing',
  { decision, date }: Agreement | Sharing,
  { pathway, mapping, subject, plan }: PlanContext,
): Pick<
  Consent,
  | 'resourceType'
  | 'id'
  | 'extension'
  | 'identifier'
  | 'status'
  | 'patient'
  | 'dateTime'
  | 'provision'
> {
  return compact({
    resourceType: 'Consent' as const,
    ...partsOf(pathway, part, mapping).elements(part),
    extension: [writePlanLink(plan, mapping)],
    status:
      fallenStatus(pathway.meta, 'inactive') ??
      (decision === 'permit' ? ('active' as const) : ('rejected' as const)),
    patient: subject,
    dateTime: date,
    provision: { type: decision },
  });
}

/** The agreement to be accompanied is a Consent to treatment. */
export function writeAgreement(agreement: Agreement, context: PlanContext): Consent {
  const { mapping } = context;
  const { extension = [], ...consent } = consentOf('agreement', agreement, context);
  return {
    ...consent,
    extension: [
      ...extension,
      ...writeFields<Pick<Agreement, 'by'>>(
        agreement,
        agreedBy,
        mapping,
        addressesOf('agreement', mapping),
      ),
    ],
    scope: { coding: [{ system: SCOPE, code: 'treatment' }] },
    category: [writeCode(consentCategories, 'agreement', mapping)],
    policyRule: writeCode(consentPolicies, 'agreement', mapping),
  };
}

/** The decision on sharing information is a Consent on privacy. */
export function writeSharing(sharing: Sharing, context: PlanContext): Consent {
  return {
    ...consentOf('sharing', sharing, context),
    scope: { coding: [{ system: SCOPE, code: 'patient-privacy' }] },
    category: [DISCLOSURE],
    policyRule: writeCode(consentPolicies, sharing.legalBasis, context.mapping),
  };
}

/** True when a Consent is about sharing information. */
export function isSharing({ scope }: Consent): boolean {
  return (
    scope?.coding?.some(({ system, code }) => system === SCOPE && code === 'patient-privacy') ===
    true
  );
}

/**
 * What was decided. A Consent that is rejected permits nothing; one that is proposed, a draft or no longer in force
 * decides nothing, unless it is ours: then the record says whether it stands.
 */
function decisionOf(consent: Consent, mapping: Mapping): 'permit' | 'deny' | undefined {
  const { status, provision } = consent;
  if (isOurs(consent, mapping)) return provision?.type;
  if (status === 'active') return provision?.type;
  return status === 'rejected' && provision?.type === 'deny' ? 'deny' : undefined;
}

/** The agreement that a Consent holds. */
export function readAgreement(consent: Consent, mapping: Mapping): unknown {
  return compact({
    decision: decisionOf(consent, mapping),
    date: dayOf(consent.dateTime),
    ...readFields(consent.extension, agreedBy, mapping, addressesOf('agreement', mapping)),
  });
}

/** The decision on sharing that a Consent holds. */
export function readSharing(consent: Consent, mapping: Mapping): unknown {
  return compact({
    legalBasis: readCode(consentPolicies, consent.policyRule, mapping),
    decision: decisionOf(consent, mapping),
    date: dayOf(consent.dateTime),
  });
}
