import type { FhirResource } from 'fhir/r4.js';
import { addressIn, addressOf } from './references.js';

/**
 * Types of resource that make records together: a plan and its goals. What is of one record names one thing, the key, by
 * which each type is searched: the person of a plan.
 */
export interface Family {
  /** The parameter by which each type is searched for the key. */
  readonly parameters: ReadonlyMap<string, string>;
  /** What a resource says of the key: a reference, or itself. */
  readonly keyIn: (resource: FhirResource) => unknown;
  /** True when one that says no key may still be of a record with others. */
  readonly mayLackKey: boolean;
}

const itself = (resource: FhirResource): unknown => ({ reference: addressOf(resource) });

const plans: Family = {
  parameters: new Map([
    ['CarePlan', 'subject'],
    ['CareTeam', 'subject'],
    ['Goal', 'subject'],
    ['ServiceRequest', 'subject'],
    ['Task', 'subject'],
    ['Consent', 'patient'],
  ]),
  keyIn: (resource) => {
    if (resource.resourceType === 'Task') return resource.for;
    if (resource.resourceType === 'Consent') return resource.patient;
    return 'subject' in resource ? resource.subject : undefined;
  },
  mayLackKey: true,
};

const structures: Family = {
  parameters: new Map([
    ['Organization', '_id'],
    ['Location', 'organization'],
    ['HealthcareService', 'organization'],
  ]),
  keyIn: (resource) => {
    if (resource.resourceType === 'Location') return resource.managingOrganization;
    if (resource.resourceType === 'HealthcareService') return resource.providedBy;
    return itself(resource);
  },
  mayLackKey: false,
};

const professionals: Family = {
  parameters: new Map([
    ['PractitionerRole', 'practitioner'],
    ['Practitioner', '_id'],
  ]),
  keyIn: (resource) =>
    resource.resourceType === 'PractitionerRole' ? resource.practitioner : itself(resource),
  mayLackKey: false,
};

const partnerships: Family = {
  parameters: new Map([['OrganizationAffiliation', 'primary-organization']]),
  keyIn: (resource) =>
    resource.resourceType === 'OrganizationAffiliation' ? resource.organization : undefined,
  mayLackKey: false,
};

/** The types of resource that make records together. What is of none of them is a record by itself. */
export const families: readonly Family[] = [structures, professionals, partnerships, plans];

/** The types that never carry a record: they are parts of one. */
export const partTypes: ReadonlySet<string> = new Set([
  'HealthcareService',
  'Practitioner',
  'CareTeam',
  'Goal',
  'ServiceRequest',
  'Task',
  'Consent',
]);

/** What a resource is read with: those of its key, all of its family where its key cannot be searched for, or nothing. */
export function companyOf(
  resource: FhirResource,
  { keyIn, mayLackKey }: Family,
  base: string,
): { readonly key: string } | 'all' | 'none' {
  const said = keyIn(resource);
  if (said === undefined) return mayLackKey ? 'all' : 'none';
  const key = addressIn(said, base);
  return key === undefined ? 'all' : { key };
}
