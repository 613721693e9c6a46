import {
  type AnyRecord,
  checkRecord,
  Id,
  type Issue,
  type RecordType,
  type Result,
} from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import { type Mapping, type MappingContext, mappingOf } from '../context.js';
import { readProvenance } from '../dataset/provenance.js';
import { compact } from '../elements/compact.js';
import type {
  PersonIdentity,
  ProfessionalIdentity,
  ReadIdentities,
  StructureAgreement,
  StructureIdentity,
} from '../identities/identities.js';
import { formsOf, readIdentity } from '../identities/said-identity.js';
import { identityFrom } from '../identity.js';
import { mappers } from '../mappers.js';
import { withDetailsAsTasks } from '../pathways/activity-detail.js';
import { recordTypeOf } from '../resource-types.js';
import { distinct } from './copies.js';
import { unmappedRequests } from './deletions.js';
import type { FoundResource } from './found-resource.js';
import { readGuides } from './read-guides.js';
import { identifiersOf, ResourceSet } from './resource-set.js';
import { resourcesIn } from './resources-in.js';
import { unlessMalformed } from './unless-malformed.js';
import { type UnmappedElement, unmappedElements } from './unmapped.js';

/** What was read from FHIR: the records, what is wrong with those that are not records, and what found no place. */
export interface ReadResult {
  readonly records: readonly AnyRecord[];
  readonly issues: readonly Issue[];
  /** Every element that neither the records nor the identities hold: what would be lost. */
  readonly unmapped: readonly UnmappedElement[];
  /** Who the persons and the professionals are, where the resources say it: apart, for no dataset holds it. */
  readonly identities: ReadIdentities;
}

const MALFORMED: Result<AnyRecord> = {
  ok: false,
  issues: [
    {
      rule: 'fhir.malformed',
      severity: 'error',
      path: '',
      message: {
        fr: "Cette ressource n'a pas la forme que FHIR R4 lui donne : elle ne peut pas être lue.",
        en: 'This resource does not have the shape that FHIR R4 gives it: it cannot be read.',
      },
    },
  ],
};

const OLDER_VERSION: Issue = {
  rule: 'fhir.older-version',
  severity: 'warning',
  path: '',
  message: {
    fr: 'Cette ressource est donnée en plusieurs versions : la dernière est lue, les autres sont signalées comme non reprises.',
    en: 'This resource is given in several versions: the latest is read, and the others are listed as unmapped.',
  },
};

const MODIFIED: Issue = {
  rule: 'fhir.modifier',
  severity: 'warning',
  path: '',
  message: {
    fr: 'Une ressource de cet enregistrement porte une extension qui peut en changer le sens, et qui n’est pas comprise.',
    en: 'A resource of this record has an extension that may change what it means, and that is not understood.',
  },
  hint: {
    fr: 'Regardez « modifierExtension » et « implicitRules » dans les éléments non repris avant de vous fier à cet enregistrement.',
    en: 'Look at `modifierExtension` and `implicitRules` among the unmapped elements before you rely on this record.',
  },
};

/** An element that may change the meaning of all that is around it: none of ours are written. */
const MODIFIER = /\/(?:modifierExtension|implicitRules)(?:\/|$)/;

const NOTHING: ReadonlySet<string> = new Set();

interface Found {
  readonly type: RecordType;
  readonly id: string;
}

/** True for an encounter that did not take place, or not yet: no record of ours is one. */
function didNotHappen(resource: FhirResource): boolean {
  return (
    resource.resourceType === 'Encounter' &&
    (resource.status === 'planned' || resource.status === 'cancelled')
  );
}

/** Which record a resource carries: by its identifier of the namespace, else by its type and its own id. */
function foundIn(resource: FhirResource, mapping: Mapping): Found | undefined {
  const identities = identifiersOf(resource, mapping).flatMap(
    (identifier) => identityFrom(identifier, mapping) ?? [],
  );
  const own = identities.find(({ of, type }) => of === undefined && carries(type, resource));
  if (own !== undefined) return own;
  if (identities.length > 0 || resource.id === undefined || didNotHappen(resource))
    return undefined;
  const type = recordTypeOf(resource.resourceType);
  return type === undefined ? undefined : { type, id: resource.id };
}

function carries(type: RecordType, resource: FhirResource): boolean {
  return mappers[type].carriers.includes(resource.resourceType);
}

/**
 * Reads the fields of a record. Mappers take elements for what R4 says they are; where one is of another kind,
 * a text in place of a list, reading breaks, and the resource as a whole is malformed.
 */
function readDraft(
  type: RecordType,
  carrier: FhirResource,
  set: ResourceSet,
  mapping: Mapping,
): object | undefined {
  return unlessMalformed(() => {
    const draft: { readonly meta?: unknown } = mappers[type].read(carrier, set, mapping);
    const state = Object(draft.meta ?? defaultMeta(carrier, mapping));
    const { sources, replaces } = readProvenance(carrier, state.recordedAt, set, mapping);
    const meta = { ...state, replaces };
    return withoutAbsentOpenLists(compact({ ...draft, meta: compact(meta), sources }));
  });
}

/** A record whose open lists are those that came: what a server kept back must not refuse the rest. */
function withoutAbsentOpenLists(draft: object): object {
  const openLists: unknown = Reflect.get(draft, 'openLists');
  if (!Array.isArray(openLists)) return draft;
  const came = openLists.filter((name) => Array.isArray(Reflect.get(draft, name)));
  return compact({ ...draft, openLists: came });
}

/** What a record of a foreign source, which has no meta of ours, is taken for. */
function defaultMeta(carrier: FhirResource, { receivedAt }: Mapping): object {
  const { lastUpdated } = carrier.meta ?? {};
  const updated = new Date(typeof lastUpdated === 'string' ? lastUpdated : Number.NaN);
  const recordedAt = Number.isNaN(updated.getTime()) ? receivedAt : updated.toISOString();
  const said: unknown = Reflect.get(carrier, 'status');
  const isError = said === 'entered-in-error' || said === 'error';
  return { version: 1, recordedAt, status: isError ? 'entered-in-error' : 'active' };
}

/** Registers what resources stand for, so that literal references to them can be read. */
function learnIdentities(resources: readonly FhirResource[], mapping: Mapping): void {
  for (const resource of resources) {
    const identity = identifiersOf(resource, mapping)
      .map((identifier) => identityFrom(identifier, mapping))
      .find((found) => found !== undefined);
    const { resourceType, id } = resource;
    if (id !== undefined && identity !== undefined) {
      mapping.standsFor.set(`${resourceType}/${id}`, identity);
    }
  }
}

/** Resources whose record is known first: what a foreign one stands for may be a part of another record. */
function inReadingOrder(resources: readonly FhirResource[], mapping: Mapping): FhirResource[] {
  const mayBePart = (resource: FhirResource): boolean =>
    resource.resourceType === 'Location' &&
    identifiersOf(resource, mapping).every(
      (identifier) => identityFrom(identifier, mapping) === undefined,
    );
  return [...resources.filter((resource) => !mayBePart(resource)), ...resources.filter(mayBePart)];
}

/**
 * Reads records from FHIR R4 resources, given in any order, alone or in Bundles. Nothing throws, whatever the
 * JSON: what is no record gives issues, and every element that found no place is listed.
 *
 * Resources of a foreign source are read too, where their type alone tells which record they carry: by their
 * own id, as a first version, recorded when their `meta.lastUpdated` says, else at `context.receivedAt`.
 *
 * @example
 * const { records, unmapped } = fromFhir([bundle], { namespace: 'https://msp.example/dataset' });
 */
export function fromFhir(input: Iterable<unknown>, context: MappingContext): ReadResult {
  const mapping = mappingOf(context);
  const { resources: given, requests, issues: refused } = resourcesIn(input, mapping.systems);
  const { latest, older } = distinct(given, mapping);
  const found = new Map(
    withDetailsAsTasks(readGuides(latest, mapping), mapping).map(
      (read) => [read.resource, read] as const,
    ),
  );
  const resources = [...found.keys()];
  learnIdentities(resources, mapping);
  const set = new ResourceSet(resources, mapping);
  const persons = new Map<string, PersonIdentity>();
  const professionals = new Map<string, ProfessionalIdentity>();
  const structures = new Map<string, StructureIdentity>();
  const agreements = new Map<string, StructureAgreement>();
  const records: AnyRecord[] = [];
  const issues: Issue[] = [...refused];
  const unmapped: UnmappedElement[] = [];
  const placed = new Set<FhirResource>();
  for (const carrier of inReadingOrder(resources, mapping)) {
    const named = placed.has(carrier) ? undefined : foundIn(carrier, mapping);
    if (named === undefined) continue;
    const result = readRecord(named, carrier, set, mapping);
    for (const issue of result.issues) issues.push(withRecord(issue, named));
    if (!result.ok) continue;
    const used = set.followed();
    for (const resource of used) placed.add(resource);
    records.push(result.value);
    const said = readIdentity(result.value, foundAmong(used, found), mapping);
    const { id } = result.value;
    if (said.person !== undefined) persons.set(id, { ...persons.get(id), ...said.person });
    if (said.professional !== undefined) {
      professionals.set(id, { ...professionals.get(id), ...said.professional });
    }
    if (said.structure !== undefined) {
      structures.set(said.structure.id, { finess: said.structure.finess });
    }
    if (said.agreement !== undefined) agreements.set(id, said.agreement);
    const forms = formsOf(result.value, said, mapping);
    const left = unmappedElements(said.found, forms, mapping);
    for (const element of left) unmapped.push(element);
    if (left.some(({ path }) => MODIFIER.test(path))) issues.push(withRecord(MODIFIED, named));
  }
  for (const { resource } of older) {
    const named = foundIn(resource, mapping);
    issues.push(named === undefined ? OLDER_VERSION : withRecord(OLDER_VERSION, named));
  }
  const strangers = resources.filter((resource) => !placed.has(resource));
  // What a guide's reader understood of them is lost with the rest: there is no record that holds it.
  const lost = [...foundAmong(strangers, found), ...older].map((one) => ({
    ...one,
    understood: NOTHING,
  }));
  // One by one: a list of them may be longer than the arguments that a call may have.
  for (const element of unmappedElements(lost, [], mapping)) unmapped.push(element);
  for (const element of unmappedRequests(requests, records, mapping)) unmapped.push(element);
  return {
    records,
    issues,
    unmapped,
    identities: { persons, professionals, structures, agreements },
  };
}

function foundAmong(
  resources: readonly FhirResource[],
  found: ReadonlyMap<FhirResource, FoundResource>,
): FoundResource[] {
  return resources.flatMap((resource) => found.get(resource) ?? []);
}

function readRecord(
  { type, id }: Found,
  carrier: FhirResource,
  set: ResourceSet,
  mapping: Mapping,
): Result<AnyRecord> {
  set.startFrom(carrier);
  const draft = readDraft(type, carrier, set, mapping);
  return draft === undefined ? MALFORMED : checkRecord({ ...draft, type, id });
}

/** Names the record that an issue is about, when what stands for its id can be one: else it is a value of the data. */
function withRecord(issue: Issue, { type, id }: Found): Issue {
  return Id.safeParse(id).success ? { ...issue, record: { type, id } } : issue;
}
