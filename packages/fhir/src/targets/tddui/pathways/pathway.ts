import type { Issue, Pathway, Result } from '@santeparticipative/core';
import type { CarePlan, FhirResource, Reference } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { compact } from '../../../elements/compact.js';
import { resourceId } from '../../../identity.js';
import { isSharing } from '../../../pathways/consent.js';
import { isExpectation } from '../../../pathways/goal.js';
import { planContext } from '../../../pathways/plan-context.js';
import { isReview } from '../../../pathways/review.js';
import type { RecordResources } from '../../guide.js';
import { besideTarget, missingNeed } from '../../needs.js';
import { businessIdentifier } from '../business-identifier.js';
import { discriminator } from '../discriminator.js';
import { finessOf } from '../finess.js';
import { identifiedBy, inProfile, unprofiled } from '../profiled.js';
import { writePersonAccord, writeStructureAccord } from './consent.js';
import { writeAttente, writeObjectif } from './goal.js';
import { writeBesoin } from './need.js';
import type { TdduiPlan } from './plan.js';
import { writeTaskAction, writeTaskBilan } from './task.js';

/** What the guide demands of a pathway, or one issue for each thing that is missing. */
function planOf(pathway: Pathway, mapping: Mapping): Result<TdduiPlan> {
  const { subject: person, structure, title } = pathway;
  const finess = finessOf(structure, mapping);
  const agreement = mapping.identities.agreement?.({ type: 'pathway', id: pathway.id });
  const issues: Issue[] = [
    ...(person.type === 'person' ? [] : [missingNeed(pathway, 'person-subject', '/subject')]),
    ...(title === undefined ? [missingNeed(pathway, 'title', '/title')] : []),
    ...(finess === undefined ? [missingNeed(pathway, 'finess', '/structure')] : []),
    ...(agreement === undefined ? [missingNeed(pathway, 'agreement', '/structure')] : []),
  ];
  if (issues.length > 0 || title === undefined || finess === undefined || agreement === undefined)
    return { ok: false, issues };
  const { subject, plan: reference } = planContext(pathway, mapping);
  const owner = { finess, person: resourceId(person, mapping) };
  return {
    ok: true,
    value: { pathway, title, mapping, subject, reference, owner, agreement },
    issues: agreesInPerson(pathway)
      ? []
      : [besideTarget(pathway, 'agreement-performer', '/agreement/by')],
  };
}

/** True unless somebody agreed whom the guide wants to be named, and the record does not name. */
function agreesInPerson({ agreement }: Pathway): boolean {
  return agreement === undefined || agreement.by === 'person';
}

function referenceFor(resource: FhirResource): Reference {
  return { reference: `${resource.resourceType}/${resource.id ?? ''}` };
}

/**
 * The CarePlan of a "projet personnalisé". What supports it are agreements alone: the decision on sharing, of which
 * the guide knows nothing, names the plan by itself.
 */
function writeProjet(plan: CarePlan, accords: Accords, of: TdduiPlan): CarePlan {
  const { mapping, owner, title } = of;
  const { person, structure } = accords;
  const accordUsager = plan.supportingInfo?.filter(
    ({ reference }) => person !== undefined && reference === referenceFor(person).reference,
  );
  return inProfile(
    compact({
      ...identifiedBy(
        plan,
        businessIdentifier('projetpersonnalise', owner, plan.id ?? '', mapping),
        mapping,
      ),
      title,
      supportingInfo: [
        ...(accordUsager ?? []).map((reference) => ({
          extension: [discriminator('accordUsager', mapping)],
          ...reference,
        })),
        { extension: [discriminator('accordStructure', mapping)], ...referenceFor(structure) },
      ],
    }),
    'tddui-careplan-projet-personnalise',
    mapping,
  );
}

/** The agreements to a plan that are Consents of the guide. */
interface Accords {
  readonly person: FhirResource | undefined;
  readonly structure: FhirResource;
}

/** A part of a pathway, as the guide has it; what it has no profile for stays as it is. */
function writePart(part: FhirResource, plan: TdduiPlan): FhirResource {
  const { mapping, pathway } = plan;
  switch (part.resourceType) {
    case 'Goal':
      return isExpectation(part, mapping) ? writeAttente(part, plan) : writeObjectif(part, plan);
    case 'ServiceRequest':
      return writeBesoin(part, plan);
    case 'Task':
      return isReview(part, mapping) ? writeTaskBilan(part, plan) : writeTaskAction(part, plan);
    case 'Consent':
      return isSharing(part) || !agreesInPerson(pathway)
        ? unprofiled(part)
        : writePersonAccord(part, plan);
    case 'CareTeam':
      return unprofiled(part);
    default:
      return part;
  }
}

/**
 * The resources of a pathway of a person, as a "projet personnalisé" and its parts; or what the guide demands and
 * nobody supplied. The team, the decision on sharing and where the record comes from stay as in R4: the guide has no
 * profiles for them, and lets others stand beside its own.
 */
export function writePathway(
  pathway: Pathway,
  [carrier, ...parts]: RecordResources,
  mapping: Mapping,
): Result<RecordResources> {
  const plan = planOf(pathway, mapping);
  if (!plan.ok) return plan;
  const written = parts.map((part) => writePart(part, plan.value));
  const accords = {
    person: agreesInPerson(pathway)
      ? written.find((part) => part.resourceType === 'Consent' && !isSharing(part))
      : undefined,
    structure: writeStructureAccord(plan.value.agreement, plan.value),
  };
  const head =
    carrier.resourceType === 'CarePlan' ? writeProjet(carrier, accords, plan.value) : carrier;
  return { ok: true, value: [head, ...written, accords.structure], issues: plan.issues };
}
