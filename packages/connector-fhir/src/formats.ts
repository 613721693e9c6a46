import { parseJsonText, type Result, shapeIssue } from '@santeparticipative/core';
import type { Format, Identity } from '@santeparticipative/exchange';
import type { FhirResource } from 'fhir/r4.js';
import { canonicalText } from './canonical-text.js';
import { isTooDeep } from './nesting.js';
import { deletedBy } from './pull/deletion.js';
import { isResourceId, parseResourceAddress } from './resource-address.js';

/**
 * Types whose resources come before others, since those refer to them. The ranks are wide on purpose: resources of one
 * rank may refer to each other in a circle (a plan and its goals, a structure and its sites), and then travel together.
 */
const FIRST: readonly (readonly string[])[] = [
  [
    'Organization',
    'Location',
    'HealthcareService',
    'Endpoint',
    'Practitioner',
    'PractitionerRole',
    'OrganizationAffiliation',
  ],
  ['Questionnaire', 'ActivityDefinition', 'Library', 'PlanDefinition', 'Measure'],
  ['Patient', 'RelatedPerson', 'Person', 'Group'],
];
const LAST: readonly string[] = ['MeasureReport', 'Provenance', 'AuditEvent'];

const OTHERS = FIRST.length;
const RANKS: ReadonlyMap<string, number> = new Map([
  ...FIRST.flatMap((types, rank) => types.map((type): [string, number] => [type, rank])),
  ...LAST.map((type): [string, number] => [type, OTHERS + 1]),
]);

const rankOf = (type: string): number => RANKS.get(type) ?? OTHERS;

/** What is deleted goes in the opposite order, and after all that is written. */
const rankOfDeletion = (addresses: readonly string[]): number =>
  2 * (OTHERS + 2) - Math.max(...addresses.map((address) => rankOf(address.split('/')[0] ?? '')));

interface Literal {
  /** The address of what is referred to: `Patient/1`. */
  readonly key: string;
  readonly type: string;
}

/** The addresses of the resources that one refers to, where it names them literally. */
function literalsIn(resource: FhirResource): readonly Literal[] {
  const literals: Literal[] = [];
  addLiterals(resource, literals);
  return literals;
}

function addLiterals(value: unknown, literals: Literal[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('reference' in value && typeof value.reference === 'string') {
    const to = parseResourceAddress(value.reference);
    if (to !== undefined) literals.push({ key: `${to.type}/${to.id}`, type: to.type });
    return;
  }
  for (const item of Object.values(value)) addLiterals(item, literals);
}

function identify(resource: FhirResource): Identity {
  const { resourceType, id = '' } = resource;
  const key = `${resourceType}/${id}`;
  const removes = deletedBy(resource);
  if (removes.length > 0) return { key, removes, rank: rankOfDeletion(removes) };
  const rank = rankOf(resourceType);
  const after = literalsIn(resource).filter((to) => to.key !== key && rankOf(to.type) >= rank);
  return { key, rank, after: [...new Set(after.map((to) => to.key))] };
}

const TYPE = /^[A-Z][A-Za-z]{0,63}$/;

function isResource(value: object): value is FhirResource {
  return (
    'resourceType' in value &&
    typeof value.resourceType === 'string' &&
    TYPE.test(value.resourceType)
  );
}

function refused(rule: string, path = ''): Result<never> {
  return { ok: false, issues: [shapeIssue(rule, path)] };
}

function parse(text: string): Result<FhirResource> {
  const json = parseJsonText(text);
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused('field.object-expected');
  }
  if (!isResource(value)) return refused('field.format', '/resourceType');
  if (!isResourceId(value.id)) return refused('field.format', '/id');
  return isTooDeep(value) ? refused('data.too-deep') : { ok: true, value, issues: [] };
}

/**
 * FHIR resources, as an exchange knows them: a resource by its type and id (`Patient/1`), what it refers to before it.
 * No version is told: FHIR says that versions are opaque, and each server has its own, so what comes last stands. A
 * Bundle of nothing but deletions, as Bulk Data has them, removes what it names.
 *
 * Parsing asks for an object with a `resourceType` and an `id` that R4 allows, and for nothing more: whether it is a
 * right resource is for the server, or for a step of the exchange (`checkResource`), to say.
 */
export const resourceFormat: Format<FhirResource> = {
  name: 'fhir-resource',
  parse,
  write: canonicalText,
  identify,
};
