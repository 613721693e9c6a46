import { check, type Pathway } from '@santeparticipative/core';
import type { Consent } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readCode, writeCode } from '../elements/coded.js';
import { fallenStatus } from '../elements/record-status.js';
import { readReference, writeReference } from '../elements/reference.js';
import { StructureAgreement } from '../identities/identities.js';
import { recordIdentifier, resourceId } from '../identity.js';
import type { ResourceIdentity } from '../resource-identity.js';
import { standardSystems } from '../standard-systems.js';
import { consentCategories, consentPolicies } from '../vocabulary.js';

/** What the Consent of a structure stands for: no part of the record, yet one for each pathway. */
function identityOf({ type, id }: Pick<Pathway, 'type' | 'id'>): ResourceIdentity {
  return { type, id, of: { part: 'structure-agreement', local: '1' } };
}

/**
 * The agreement of a structure to an accompaniment is a Consent that one of its professionals gave. A record does not
 * hold it: national guides demand it, and the caller supplies it.
 */
export function writeStructureAgreement(
  pathway: Pathway,
  { by, date }: StructureAgreement,
  mapping: Mapping,
): Consent {
  const identity = identityOf(pathway);
  return {
    resourceType: 'Consent',
    id: resourceId(identity, mapping),
    meta: { versionId: pathway.meta.version.toString() },
    identifier: [recordIdentifier(identity, mapping)],
    status: fallenStatus(pathway.meta, 'inactive') ?? 'active',
    scope: { coding: [{ system: standardSystems.consentScope, code: 'treatment' }] },
    category: [writeCode(consentCategories, 'structure-agreement', mapping)],
    policyRule: writeCode(consentPolicies, 'structure-agreement', mapping),
    patient: writeReference(pathway.subject, mapping),
    dateTime: date,
    performer: [writeReference(by, mapping)],
    organization: [writeReference(pathway.structure, mapping)],
  };
}

/** True when a Consent is the agreement of a structure, and not of the person. */
export function isStructureAgreement({ category }: Consent, mapping: Mapping): boolean {
  return readCode(consentCategories, category, mapping) === 'structure-agreement';
}

/** The agreement of a structure that a Consent holds; `undefined` where it does not say who agreed, and on which day. */
export function readStructureAgreement(
  { performer, dateTime }: Consent,
  mapping: Mapping,
): StructureAgreement | undefined {
  const read = check(StructureAgreement, {
    by: readReference(performer?.[0], mapping),
    date: dateTime,
  });
  return read.ok ? read.value : undefined;
}
