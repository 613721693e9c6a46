import type { Consent } from 'fhir/r4.js';
import type { StructureAgreement } from '../../../identities/identities.js';
import { writeStructureAgreement } from '../../../pathways/structure-agreement.js';
import { inProfile } from '../profiled.js';
import type { TdduiPlan } from './plan.js';

/** The Consent by which the person agrees to be accompanied, given by that person. */
export function writePersonAccord(consent: Consent, { mapping, subject }: TdduiPlan): Consent {
  return inProfile({ ...consent, performer: [subject] }, 'tddui-consent-accord', mapping);
}

/** The Consent by which the structure agrees to accompany the person, given by one of its professionals. */
export function writeStructureAccord(agreement: StructureAgreement, plan: TdduiPlan): Consent {
  const { pathway, mapping } = plan;
  return inProfile(
    writeStructureAgreement(pathway, agreement, mapping),
    'tddui-consent-accord',
    mapping,
  );
}
