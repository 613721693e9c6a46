import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corpusOf, handMade, kinds } from '../conformance/agreement/corpus.js';
import { areNear, placeOfLocation, placeOfPointer } from '../conformance/agreement/places.js';

describe('the places that two checkers name', () => {
  const resource = {
    resourceType: 'Bundle',
    entry: [
      {
        resource: {
          resourceType: 'Observation',
          valueQuantity: { value: 1 },
          _issued: { extension: [{ url: 'x', valueString: 'y' }] },
          contained: [{ resourceType: 'Patient', name: [{ given: ['a'] }] }],
        },
      },
    ],
  };

  it.each([
    [
      'Bundle.entry[0].resource/*Observation/o1*/.value.ofType(Quantity).value',
      '/entry/0/resource/valueQuantity/value',
    ],
    [
      'Bundle.entry[0].resource/*Observation/o1*/.value.unit',
      '/entry/0/resource/valueQuantity/unit',
    ],
    [
      'Bundle.entry[0].resource.issued.extension[0].value',
      '/entry/0/resource/_issued/extension/0/valueString',
    ],
    [
      'Bundle.entry[0].resource.contained[0]/*Patient/p*/.name[0].given[0]',
      '/entry/0/resource/contained/0/name/0/given/0',
    ],
    ['Bundle', ''],
  ])('%s is %s', (location, pointer) => {
    expect(placeOfLocation(location, resource)).toBe(placeOfPointer(pointer));
  });

  it('are near when one holds the other, and only then', () => {
    expect(areNear('name.0.given.1', 'name.0')).toBe(true);
    expect(areNear('contact.0', '')).toBe(true);
    expect(areNear('name.0', 'name')).toBe(true);
    expect(areNear('name.0.given.1', '')).toBe(false);
    expect(areNear('name.0.given', 'name.1.given')).toBe(false);
    expect(areNear('period.start', 'identifier.0')).toBe(false);
  });
});

describe('the corpus', () => {
  const bases = (name: string) =>
    fileURLToPath(new URL(`../conformance/agreement/bases/${name}`, import.meta.url));
  const resources = handMade([bases('r4'), bases('national')]);
  const corpus = corpusOf(resources);

  it('has enough kinds of change and cases, and each kind changes something', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(40);
    expect(corpus.length).toBeGreaterThanOrEqual(2000);
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
    const used = new Set(corpus.map(({ kind }) => kind));
    expect(kinds.filter(({ name }) => !used.has(name))).toEqual([]);
    const unchanged = new Map([...resources].map(([name, one]) => [name, JSON.stringify(one)]));
    const same = corpus.filter(
      ({ kind, base, text }) => kind !== 'unchanged' && unchanged.get(base) === text,
    );
    expect(same.map(({ kind, base }) => `${kind}: ${base}`)).toEqual([]);
  });

  it('is the same each time', () => {
    expect(corpusOf(resources).map(({ text }) => text)).toEqual(corpus.map(({ text }) => text));
  });
});
