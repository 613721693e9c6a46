import type { Pathway } from '@santeparticipative/core';
import type { CarePlan, FhirResource } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { fromFhir, toFhir } from '../src/index.js';
import { context, meta, whole } from './same-record.js';

const pathway: Pathway = {
  type: 'pathway',
  id: 'p',
  meta,
  subject: { type: 'person', id: 'a' },
  structure: { type: 'structure', id: 's' },
  status: 'active',
  team: [{ professional: { type: 'professional', id: 'pro' } }],
  agreement: { decision: 'permit', date: '2025-01-02', by: 'person' },
  sharing: { legalBasis: 'consent', decision: 'permit' },
  expectations: [{ id: 'e', text: 'Être entendue', origin: 'person' }],
  needs: [{ id: 'n', dimension: 'social' }],
  goals: [{ id: 'g', text: 'Avoir une mutuelle', status: 'active', needs: ['n'] }],
  actions: [{ id: 'x', kind: 'orientation', title: 'Orienter', status: 'in-progress' }],
  reviews: [{ id: 'r', kind: 'final', date: '2025-06-01' }],
};

/** The links of a plan to its parts. */
const PLAN_LINKS: ReadonlySet<string> = new Set(['careTeam', 'supportingInfo', 'goal', 'activity']);

const without = (resource: FhirResource, isLeftOut: (key: string) => boolean): object =>
  Object.fromEntries(Object.entries(resource).filter(([key]) => !isLeftOut(key)));

/** The plan alone, named by its parts, as national guides have it. */
const childToPlan = (resource: FhirResource): object =>
  without(resource, (key) => resource.resourceType === 'CarePlan' && PLAN_LINKS.has(key));

/** The parts alone, named by the plan, as international readers have it. */
function planToChild(resource: FhirResource): object {
  const kept = without(resource, (key) => key === 'basedOn');
  const extension =
    'extension' in resource
      ? resource.extension?.filter(({ url }) => !url.endsWith('/care-plan'))
      : undefined;
  return extension === undefined ? kept : { ...kept, extension };
}

describe('the graph of a pathway', () => {
  const resources = toFhir(pathway, context).value;

  it.each([
    ['the parts name the plan', childToPlan],
    ['the plan names the parts', planToChild],
  ])('comes back whole where only %s', (_, change) => {
    const changed = resources.map(change);
    expect(JSON.stringify(changed)).not.toBe(JSON.stringify(resources));
    for (const given of [changed, [...changed].reverse()]) {
      expect(fromFhir(given, context)).toEqual(whole([pathway]));
    }
  });

  it('keeps a part of an older version out of the latest', () => {
    const { goals: _goals, needs: _needs, ...rest } = pathway;
    const corrected: Pathway = { ...rest, meta: { ...meta, version: 2 } };
    const [plan] = toFhir(corrected, context).value;
    // The server holds the latest plan, and a goal of the first version that nobody removed.
    const stale = resources.filter(({ resourceType }) => resourceType === 'Goal');
    const { team: _t, agreement: _a, sharing: _s, ...others } = corrected;
    const bare = { ...others, expectations: undefined, actions: undefined, reviews: undefined };
    const { records, unmapped } = fromFhir([plan, ...stale].map(childToPlan), context);
    expect(records).toEqual([JSON.parse(JSON.stringify(bare))]);
    expect(new Set(unmapped.map(({ resource }) => resource.type))).toEqual(new Set(['Goal']));
  });

  it('takes the parts of two plans for those of the plan that they name', () => {
    const other: Pathway = {
      ...pathway,
      id: 'q',
      goals: [{ id: 'g', text: 'Trouver un médecin', status: 'active' }],
    };
    const given = [...resources, ...toFhir(other, context).value].map(childToPlan);
    const { records, unmapped } = fromFhir(given.reverse(), context);
    expect(records).toHaveLength(2);
    expect(records).toEqual(expect.arrayContaining([pathway, other]));
    expect(unmapped).toEqual([]);
  });
});

describe('forms that are met', () => {
  const [written, ...parts] = toFhir(pathway, context).value;
  if (written.resourceType !== 'CarePlan') throw new Error('A pathway is a CarePlan.');
  const plan: CarePlan = written;

  const same = (given: readonly unknown[]) =>
    expect(fromFhir(given, context)).toEqual(whole([pathway]));

  it('parts in several files, the plan last', () => {
    same([...parts, plan]);
    const bundle = (resources: readonly FhirResource[]): object => ({
      resourceType: 'Bundle',
      type: 'collection',
      entry: resources.map((resource) => ({ resource })),
    });
    same([bundle(parts.slice(0, 3)), bundle(parts.slice(3)), plan]);
  });

  it('absolute references, to a version at times', () => {
    const absolute = JSON.stringify([plan, ...parts]).replaceAll(
      /"reference":"([A-Z][A-Za-z]+\/[^"]+)"/g,
      '"reference":"https://server.example/fhir/$1/_history/7"',
    );
    expect(absolute).toContain('/_history/7');
    same(JSON.parse(absolute));
  });

  it('references by the addresses of a Bundle that is to be created', () => {
    const entries = [plan, ...parts].map(({ id = '', ...resource }) => ({
      id,
      type: resource.resourceType,
      resource,
    }));
    let text = JSON.stringify({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: entries.map(({ id, type, resource }) => ({
        fullUrl: `urn:uuid:${id}`,
        resource,
        request: { method: 'POST', url: type },
      })),
    });
    for (const { id, type } of entries) {
      text = text.replaceAll(`"reference":"${type}/${id}"`, `"reference":"urn:uuid:${id}"`);
    }
    expect(text).toContain('"reference":"urn:uuid:');
    same([JSON.parse(text)]);
  });

  it('parts that the plan contains', () => {
    let text = JSON.stringify({ ...plan, contained: parts });
    for (const { id, resourceType } of parts) {
      text = text.replaceAll(`"reference":"${resourceType}/${id}"`, `"reference":"#${id}"`);
    }
    expect(text).toContain('"reference":"#');
    const { records, issues } = fromFhir([JSON.parse(text)], context);
    expect(issues).toEqual([]);
    expect(records).toEqual([pathway]);
  });

  it('addresses with http, or with a slash at the end', () => {
    const plain = JSON.stringify([plan, ...parts]);
    const http = plain.replaceAll('"https://santeparticipative', '"http://santeparticipative');
    expect(http).not.toBe(plain);
    expect(fromFhir(JSON.parse(http), context).records).toEqual([pathway]);
    const slash = plain.replaceAll(/("system":"https:[^"]*CodeSystem\/[^"]*)"/g, '$1/"');
    expect(slash).not.toBe(plain);
    expect(fromFhir(JSON.parse(slash), context).records).toEqual([pathway]);
  });

  it.each([
    [
      'the published one',
      'https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement',
    ],
    [
      'that of the terminology server',
      'https://smt.esante.gouv.fr/fhir/CodeSystem/tre-r66-categorie-etablissement',
    ],
    [
      'with http',
      'http://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement',
    ],
  ])('a national nomenclature at its address: %s', (_, system) => {
    const structure = {
      type: 'structure' as const,
      id: 's',
      meta,
      name: 'MSP des Exemples',
      kind: 'msp' as const,
      nationalCategory: { system: 'TRE_R66', code: '603', display: 'Maison de santé' },
    };
    const resources = JSON.stringify(toFhir(structure, context).value);
    const changed = resources.replaceAll(
      /"system":"[^"]*TRE[_-]R66[^"]*"/gi,
      `"system":"${system}"`,
    );
    expect(changed).toContain(system);
    expect(fromFhir(JSON.parse(changed), context).records).toEqual([structure]);
  });
});
