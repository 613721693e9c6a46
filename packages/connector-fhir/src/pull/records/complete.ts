import type { FhirResource } from 'fhir/r4.js';
import type { Pull } from '../pull.js';
import { pulledTypes } from '../resource-types.js';
import { companyOf, type Family, families, partTypes } from './families.js';
import { fetchAll, fetchAt, fetchBy, type Resources } from './fetch.js';
import { addressOf, referencesIn } from './references.js';

/** Resources from which whole records are read. */
export interface Whole {
  readonly members: readonly FhirResource[];
  /** What the members refer to by address alone: it tells which records they name, and is not whole itself. */
  readonly context: readonly FhirResource[];
}

/** How many keys, or resources that are records by themselves, are completed at a time. */
const KEYS = 20;
const ALONE = 200;

const TYPES: ReadonlySet<string> = new Set(pulledTypes);

/**
 * Completes what changed to whole records: a goal with its plan and all that belongs to it. A part may be linked from
 * the plan or to it, so all of a person's is fetched.
 */
export async function* completed(
  pull: Pull,
  changed: ReadonlyMap<string, FhirResource>,
): AsyncGenerator<Whole> {
  const resources: Resources = new Map(changed);
  await addTargets(pull, resources);
  const left = new Map(resources);
  for (const family of families) {
    const keys = new Set<string>();
    let all = false;
    for (const [address, resource] of resources) {
      if (!family.parameters.has(resource.resourceType)) continue;
      const company = companyOf(resource, family, pull.http.base);
      if (company === 'none') continue;
      left.delete(address);
      if (company === 'all') all = true;
      else keys.add(company.key);
    }
    if (all) {
      const members: Resources = new Map();
      for (const type of family.parameters.keys()) await fetchAll(pull, type, members);
      yield await withContext(pull, members);
    } else {
      for (const some of inGroups([...keys], KEYS)) {
        yield await withContext(pull, await familyOf(pull, family, new Set(some)));
      }
    }
  }
  for (const some of inGroups([...left], ALONE)) yield await withContext(pull, new Map(some));
}

/** Adds what the Provenances that changed are about: the record says its sources, and changed with them. */
async function addTargets(pull: Pull, resources: Resources): Promise<void> {
  const targets = [...resources.values()].flatMap((resource) =>
    resource.resourceType === 'Provenance'
      ? [...referencesIn(resource.target, pull.http.base)].map(({ address }) => address)
      : [],
  );
  const missing = new Set(targets.filter((address) => isOfOurTypes(address, resources)));
  await fetchAt(pull, missing, resources);
}

function isOfOurTypes(address: string, known: Resources): boolean {
  return !known.has(address) && TYPES.has(address.split('/')[0] ?? '');
}

/** All of a family with some keys. What a server gave besides, for it did not understand, is left. */
async function familyOf(pull: Pull, family: Family, keys: ReadonlySet<string>): Promise<Resources> {
  const { base } = pull.http;
  const members: Resources = new Map();
  for (const [type, parameter] of family.parameters) {
    const values =
      parameter === '_id' ? [...keys].map((key) => key.split('/')[1] ?? '') : [...keys];
    await fetchBy(pull, type, parameter, values, members);
  }
  const plans = [...members.keys()].filter((address) => address.startsWith('CarePlan/'));
  await fetchBy(pull, 'Task', 'based-on', plans, members);
  for (const [address, resource] of members) {
    const company = companyOf(resource, family, base);
    if (typeof company === 'object' && !keys.has(company.key)) members.delete(address);
  }
  return members;
}

/** Adds where the records come from, the parts that they name, and what they refer to by address alone. */
async function withContext(pull: Pull, members: Resources): Promise<Whole> {
  const { base } = pull.http;
  const carriers = [...members.values()].filter(({ resourceType }) => !partTypes.has(resourceType));
  await fetchBy(pull, 'Provenance', 'target', carriers.map(addressOf), members);
  const missing = new Set<string>();
  for (const resource of members.values()) {
    for (const { address, isLogical } of referencesIn(resource, base)) {
      const isPart = partTypes.has(address.split('/')[0] ?? '');
      if ((isPart || !isLogical) && isOfOurTypes(address, members)) missing.add(address);
    }
  }
  const context: Resources = new Map();
  await fetchAt(pull, missing, context);
  return { members: [...members.values()], context: [...context.values()] };
}

function* inGroups<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
