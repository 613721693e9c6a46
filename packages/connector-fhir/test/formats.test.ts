import { checkFormat } from '@santeparticipative/exchange/conformance';
import fc from 'fast-check';
import type { FhirResource } from 'fhir/r4.js';
import { canonicalize } from 'json-canonicalize';
import { describe, expect, it } from 'vitest';
import { resourceFormat } from '../src/formats.js';
import { deletionOf } from '../src/pull/deletion.js';

const plan: FhirResource = {
  resourceType: 'CarePlan',
  id: 'p',
  status: 'active',
  intent: 'plan',
  subject: { reference: 'Patient/a' },
  goal: [
    { reference: 'Goal/g' },
    { reference: 'https://fhir.example/r4/Goal/h/_history/2' },
    { reference: '#c' },
  ],
  partOf: [{ reference: 'CarePlan/p' }],
};
const rankOf = (value: FhirResource): number => resourceFormat.identify(value).rank ?? 0;
const rulesOf = (text: string): string[] =>
  resourceFormat.parse(text).issues.map(({ rule }) => rule);

describe('the format of FHIR resources', () => {
  it('holds what every format holds', async () => {
    const values = [plan, { resourceType: 'Patient', id: 'a' } as const, deletionOf('Patient/a')];
    expect(await checkFormat({ format: resourceFormat, values })).toEqual([]);
  });

  it('writes the same text whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (elements) => {
        const keys = Object.entries(elements).filter(
          ([key]) => !['__proto__', 'constructor', 'id', 'resourceType'].includes(key),
        );
        const one: FhirResource = { resourceType: 'Patient', id: 'a', ...Object.fromEntries(keys) };
        const other: FhirResource = {
          ...Object.fromEntries(keys.toReversed()),
          id: 'a',
          resourceType: 'Patient',
        };
        expect(resourceFormat.write(one)).toBe(resourceFormat.write(other));
        expect(resourceFormat.write(one)).toBe(canonicalize(JSON.parse(JSON.stringify(one))));
      }),
    );
  });

  it('names a resource by its type and id, and no version: each server has its own', () => {
    expect(
      resourceFormat.identify({ resourceType: 'Patient', id: 'a', meta: { versionId: '7' } }),
    ).toEqual({
      key: 'Patient/a',
      rank: 2,
      after: [],
    });
  });

  it('puts a resource after those of its rank that it refers to, whatever the form of the reference', () => {
    expect(resourceFormat.identify(plan).after).toEqual(['Goal/g', 'Goal/h']);
  });

  it('has people and structures before what refers to them, and what is about others last', () => {
    const types = ['Organization', 'Patient', 'CarePlan', 'Provenance'] as const;
    const ranks = types.map((resourceType) => rankOf({ resourceType, id: 'a' } as FhirResource));
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    expect(new Set(ranks).size).toBe(4);
  });

  it('has deletions after all that is written, in the opposite order', () => {
    expect(resourceFormat.identify(deletionOf('Patient/a')).removes).toEqual(['Patient/a']);
    expect(rankOf(deletionOf('CarePlan/p'))).toBeGreaterThan(
      rankOf({ resourceType: 'Provenance', id: 'a' } as FhirResource),
    );
    expect(rankOf(deletionOf('Patient/a'))).toBeGreaterThan(rankOf(deletionOf('CarePlan/p')));
  });

  it('refuses what is no resource, without its text', () => {
    expect(rulesOf('{"resourceType":"Patient"')).toEqual(['json.syntax']);
    expect(rulesOf('[]')).toEqual(['field.object-expected']);
    expect(rulesOf('null')).toEqual(['field.object-expected']);
    expect(rulesOf('{"id":"a"}')).toEqual(['field.format']);
    expect(rulesOf('{"resourceType":"../Patient","id":"a"}')).toEqual(['field.format']);
    expect(rulesOf('{"resourceType":"Patient"}')).toEqual(['field.format']);
    expect(rulesOf('{"resourceType":"Patient","id":"a/b"}')).toEqual(['field.format']);
    expect(rulesOf('{"resourceType":"Patient","id":"a","__proto__":{}}')).toEqual([
      'json.forbidden-key',
    ]);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(rulesOf(`{"resourceType":"Patient","id":"a","x":${deep}}`)).toEqual(['data.too-deep']);
    const canary = resourceFormat.parse('{"resourceType":"CANARY-1","id":"CANARY 2"}');
    expect(JSON.stringify(canary)).not.toContain('CANARY');
  });
});
