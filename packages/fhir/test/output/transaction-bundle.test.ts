import type { AnyRecord, Pathway, RecordOf } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import type { Bundle, BundleEntry } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { allExamples } from '../../../core/test/examples.js';
import {
  fromFhir,
  type ReadResult,
  toFhir,
  transactionBundle,
  type UnmappedElement,
} from '../../src/index.js';
import { context, identifierOf, meta, whole } from '../same-record.js';
import { tddui } from '../tddui/known.js';

const person: RecordOf<'person'> = { type: 'person', id: 'a', meta };
const pathway: Pathway = {
  type: 'pathway',
  id: 'p',
  meta,
  subject: { type: 'person', id: 'a' },
  structure: { type: 'structure', id: 's' },
  status: 'active',
  needs: [{ id: 'n', dimension: 'social' }],
  goals: [
    { id: 'g1', text: 'Avoir une mutuelle', status: 'active', needs: ['n'] },
    { id: 'g2', text: 'Trouver un médecin', status: 'active' },
  ],
};
const [goalOne, goalTwo] = pathway.goals ?? [];
const corrected: Pathway = {
  ...pathway,
  meta: { ...meta, version: 2 },
  goals: goalOne === undefined ? [] : [goalOne],
};
const tombstone: RecordOf<'tombstone'> = {
  type: 'tombstone',
  id: 't',
  meta,
  target: { type: 'pathway', id: 'p' },
  reason: 'erasure',
  date: '2026-01-04',
};

/** The addresses of what a record is written as. */
const addressesOf = (record: AnyRecord): string[] =>
  toFhir(record, context).value.map(({ resourceType, id }) => `${resourceType}/${id}`);

const requestsOf = ({ entry = [] }: Bundle, method: string): string[] =>
  entry.flatMap(({ request }) => (request?.method === method ? [request.url] : []));

function entryOf({ entry = [] }: Bundle, resourceType: string): BundleEntry {
  const [found] = entry.filter(({ resource }) => resource?.resourceType === resourceType);
  if (found === undefined) throw new Error(`There is no ${resourceType}.`);
  return found;
}

/** What is read of a transaction, but the deletions of parts, which no record says. */
function withoutDeletions(bundle: Bundle): ReadResult {
  const read = fromFhir([bundle], context);
  const isDeletion = ({ path }: UnmappedElement): boolean => /^\/entry\/\d+\/request$/.test(path);
  return { ...read, unmapped: read.unmapped.filter((element) => !isDeletion(element)) };
}

/** Every literal reference in a value. */
const literalsIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"reference":"([^"]+)"/g)].map(([, literal]) => literal ?? '');

describe('a transaction that puts', () => {
  it('writes each resource under its own id, and comes back equal', () => {
    const { bundle, issues } = transactionBundle(allExamples, context);
    expect(issues).toEqual([]);
    expect(bundle.type).toBe('transaction');
    expect(requestsOf(bundle, 'PUT')).toEqual(allExamples.flatMap(addressesOf));
    for (const { fullUrl, resource, request } of bundle.entry ?? []) {
      if (request?.method !== 'PUT') continue;
      expect(request.url).toBe(`${resource?.resourceType}/${resource?.id}`);
      expect(fullUrl?.endsWith(`/${request.url}`)).toBe(true);
    }
    expect(fromFhir([bundle], context)).toEqual(whole(allExamples));
  });

  it('has its full addresses on the server that it is for', () => {
    const { bundle } = transactionBundle([person], context, { server: 'https://hapi.example/r4' });
    expect(bundle.entry?.[0]?.fullUrl).toBe(`https://hapi.example/r4/${addressesOf(person)[0]}`);
  });

  it.each([
    ['in order', [pathway, corrected]],
    ['in the other order', [corrected, pathway]],
  ])(
    'writes the latest version alone, and removes the parts that it has no more: %s',
    (_, given) => {
      const { bundle } = transactionBundle([person, ...given], context);
      const deleted = addressesOf({ ...pathway, goals: goalTwo === undefined ? [] : [goalTwo] });
      expect(requestsOf(bundle, 'DELETE')).toEqual(
        deleted.filter((address) => address.startsWith('Goal/')),
      );
      expect(requestsOf(bundle, 'PUT').sort()).toEqual(
        [person, corrected].flatMap(addressesOf).sort(),
      );
      expect(withoutDeletions(bundle)).toEqual(whole([person, corrected]));
    },
  );

  it('says a resource once, even of two contents that claim to be one version', () => {
    const other: Pathway = { ...pathway, title: 'Autre titre' };
    const [one, same] = [
      [pathway, other],
      [other, pathway],
    ].map((given) => {
      const { bundle } = transactionBundle(given, context);
      const addresses = (bundle.entry ?? []).map(({ request }) => request?.url);
      expect(new Set(addresses).size).toBe(addresses.length);
      return fromFhir([bundle], context).records;
    });
    expect(one).toHaveLength(1);
    expect(same).toEqual(one);
  });

  it('deletes what a tombstone took away, its parts too, and says why', () => {
    const { bundle } = transactionBundle([person, pathway, corrected, tombstone], context);
    expect(requestsOf(bundle, 'DELETE').sort()).toEqual(addressesOf(pathway).sort());
    expect(requestsOf(bundle, 'PUT')).toEqual([person, tombstone].flatMap(addressesOf));
    expect(withoutDeletions(bundle)).toEqual(whole([person, tombstone]));
  });

  it('deletes the carrier of a record that is not at hand, whichever type it had', () => {
    const { bundle } = transactionBundle(
      [{ ...tombstone, target: { type: 'session', id: 'x' } }],
      context,
    );
    const types = requestsOf(bundle, 'DELETE').map((url) => url.split('/')[0]);
    expect(types.sort()).toEqual(['Appointment', 'Basic', 'Encounter']);
  });

  it('leads to nothing that it deletes', () => {
    const contact: RecordOf<'contact'> = {
      type: 'contact',
      id: 'c',
      meta,
      structure: { type: 'structure', id: 's' },
      mode: 'call',
      date: '2026-01-02',
      pathway: { type: 'pathway', id: 'p' },
    };
    const { bundle } = transactionBundle([pathway, contact, tombstone], context);
    const deleted = new Set(requestsOf(bundle, 'DELETE'));
    expect(literalsIn(bundle).filter((literal) => deleted.has(literal))).toEqual([]);
    expect(fromFhir([bundle], context).records).toEqual([contact, tombstone]);
  });

  it('deletes nothing for a tombstone that was taken back', () => {
    const back: AnyRecord = { ...tombstone, meta: { ...meta, version: 2, status: 'withdrawn' } };
    const { bundle } = transactionBundle([pathway, tombstone, back], context);
    expect(requestsOf(bundle, 'DELETE')).toEqual([]);
  });

  it('puts deletions first', () => {
    const { bundle } = transactionBundle([person, pathway, corrected, tombstone], context);
    const methods = (bundle.entry ?? []).map(({ request }) => request?.method);
    expect(methods.lastIndexOf('DELETE')).toBeLessThan(methods.indexOf('PUT'));
  });
});

describe('a transaction that creates', () => {
  const create = { writing: 'if-none-exist' } as const;

  it('only posts, each resource if none has its identifier', () => {
    const { bundle } = transactionBundle([person, pathway, corrected], context, create);
    expect(new Set((bundle.entry ?? []).map(({ request }) => request?.method))).toEqual(
      new Set(['POST']),
    );
    const { request, resource } = entryOf(bundle, 'CarePlan');
    expect(request).toEqual({
      method: 'POST',
      url: 'CarePlan',
      ifNoneExist: `identifier=${encodeURIComponent(`${context.namespace}/pathway|p`)}`,
    });
    expect(resource).not.toHaveProperty('id');
  });

  it('escapes what separates values in a search', () => {
    const namespace = 'urn:x:a,b$c|d';
    const { bundle } = transactionBundle([person], { namespace }, create);
    expect(entryOf(bundle, 'Patient').request?.ifNoneExist).toBe(
      `identifier=${encodeURIComponent('urn:x:a\\,b\\$c\\|d/person|a')}`,
    );
  });

  it('finds a Provenance by what it is about and when it was recorded', () => {
    const cited: AnyRecord = {
      ...person,
      sources: [{ source: { type: 'source', id: 'rapport' } }],
    };
    const { bundle } = transactionBundle([cited], context, create);
    const { ifNoneExist } = entryOf(bundle, 'Provenance').request ?? {};
    const query = new URLSearchParams(ifNoneExist);
    expect(Object.fromEntries(query)).toEqual({
      'target:Patient.identifier': `${identifierOf('person', 'a').system}|a`,
      recorded: meta.recordedAt,
    });
  });

  it('links its resources by the addresses of its entries, and comes back equal', () => {
    const { records } = generateRegion({ seed: 3, structures: 1, year: 2025 });
    const { bundle } = transactionBundle(records, context, create);
    const addresses = new Set((bundle.entry ?? []).map(({ fullUrl }) => fullUrl));
    expect(addresses.size).toBe(bundle.entry?.length);
    const literals = literalsIn(bundle);
    expect(literals.length).toBeGreaterThan(100);
    for (const literal of literals) expect(addresses).toContain(literal);
    for (const address of addresses) expect(address).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(fromFhir([JSON.parse(JSON.stringify(bundle))], context)).toEqual(whole(records));
  });

  it('names what is not in it, or has the server look it up', () => {
    const logical = transactionBundle([pathway], context, create).bundle;
    expect(entryOf(logical, 'CarePlan').resource).toMatchObject({
      subject: { identifier: identifierOf('person', 'a') },
    });
    expect(entryOf(logical, 'CarePlan').resource).not.toHaveProperty('subject.reference');
    const conditional = transactionBundle([pathway], context, {
      ...create,
      outside: 'conditional',
    }).bundle;
    expect(entryOf(conditional, 'CarePlan').resource).toMatchObject({
      subject: {
        reference: `Patient?identifier=${encodeURIComponent(`${context.namespace}/person|a`)}`,
      },
    });
    for (const bundle of [logical, conditional])
      expect(fromFhir([bundle], context)).toEqual(whole([pathway]));
  });
});

describe('a transaction for TDDUI', () => {
  const { bundle, issues } = transactionBundle([person, { ...pathway, title: 'Projet' }], tddui);

  it('only posts, and is linked by the addresses of its entries', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const entries = bundle.entry ?? [];
    expect(new Set(entries.map(({ request }) => request?.method))).toEqual(new Set(['POST']));
    const addresses = new Set(entries.map(({ fullUrl }) => fullUrl));
    const links = literalsIn(bundle);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(addresses).toContain(link);
  });

  it('finds each resource by the business identifier that the guide gives it', () => {
    const { request, resource } = entryOf(bundle, 'CarePlan');
    const query = new URLSearchParams(request?.ifNoneExist).get('identifier') ?? '';
    const [system, value] = query.split('|');
    expect(system).toContain('identifiant-medicosocial-projetpersonnalise');
    expect(resource).toMatchObject({ identifier: [{ system, value }] });
  });

  it('comes back equal', () => {
    const { records, unmapped } = fromFhir([JSON.parse(JSON.stringify(bundle))], context);
    expect(records).toEqual([person, { ...pathway, title: 'Projet' }]);
    expect(unmapped).toEqual([]);
  });

  it('gives the issues of a record that the guide refuses, and is that of the others', () => {
    const { bundle: empty, issues: refused } = transactionBundle([tombstone], tddui);
    expect(empty.entry).toEqual([]);
    expect(refused).toMatchObject([
      { rule: 'fhir.target-has-no-place', record: { type: 'tombstone', id: 't' } },
    ]);
  });
});
