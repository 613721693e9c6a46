import { checkResource } from '@santeparticipative/fhir/check';
import { describe, expect, it, test } from 'vitest';

function times<Item>(count: number, make: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** A text of ten million characters and more. */
function long(part: string): string {
  return part.repeat(Math.ceil(10_000_000 / part.length));
}

const basic = { resourceType: 'Basic', code: { text: 'x' } } as const;

describe('a value that no text can be made of', () => {
  /** JSON may give an object names that the language uses to make a text of it. */
  const textless: unknown = JSON.parse('{"toString":1,"valueOf":1,"__proto__":{},"toJSON":1}');
  const places: readonly (readonly [string, unknown])[] = [
    ['the type of a resource', { resourceType: textless }],
    ['a status', { resourceType: 'Appointment', status: textless, participant: [{}] }],
    ['the type of a bundle', { resourceType: 'Bundle', type: textless }],
    [
      'the address and the resource of an entry',
      {
        resourceType: 'Bundle',
        type: 'collection',
        entry: [
          { fullUrl: textless, resource: { resourceType: textless } },
          {
            fullUrl: 'https://structure.example/fhir/Basic/1',
            resource: { resourceType: textless, id: '1', meta: { versionId: textless } },
          },
        ],
      },
    ],
    [
      'a document of a capability statement',
      { resourceType: 'CapabilityStatement', document: [{ profile: textless, mode: textless }] },
    ],
    [
      'a coding',
      {
        resourceType: 'AllergyIntolerance',
        verificationStatus: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
              code: textless,
            },
          ],
        },
      },
    ],
    [
      'the operation of a test',
      {
        resourceType: 'TestScript',
        setup: { action: [{ operation: { type: { code: textless } } }] },
      },
    ],
    [
      'the type of an element',
      {
        resourceType: 'StructureDefinition',
        differential: { element: [{ path: 'x', type: [{ code: textless }], binding: {} }] },
      },
    ],
  ];

  it.each(places)('is refused as %s', (_name, resource) => {
    const options = { profiles: ['http://hl7.org/fhir/StructureDefinition/bp'] };
    expect(checkResource(resource, options).length).toBeGreaterThan(0);
  });
});

describe('a text of ten million characters', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['arcs of an OID', `urn:oid:1${long('.1')}`],
    ['digits of an OID', `urn:oid:1.${long('1')}`],
    ['parts of a language', `fr${long('-x')}`],
    ['spaces', long(' ')],
    ['letters', long('A')],
    ['slashes', long('A/')],
    ['versions', long('/_history/')],
    ['open tags', `<div xmlns="http://www.w3.org/1999/xhtml">${long('<p>')}`],
    ['open comments', `<div xmlns="http://www.w3.org/1999/xhtml">${long('<!--')}`],
    ['short tags', `<div xmlns="http://www.w3.org/1999/xhtml">${long('<b>x</b>')}</div>`],
    ['ampersands', `<div xmlns="http://www.w3.org/1999/xhtml">${long('&')}</div>`],
    ['path steps', long('a.')],
  ];

  it.each(texts)('%s: is checked in time proportional to it', (_name, text) => {
    const url = 'https://structure.example/x';
    const started = performance.now();
    const issues = checkResource({
      ...basic,
      id: text,
      implicitRules: text,
      language: text,
      meta: { profile: [text], lastUpdated: text },
      text: { status: 'generated', div: text },
      created: text,
      identifier: [{ system: text, value: text }],
      subject: { reference: text, type: text },
      extension: [
        { url: text, valueBase64Binary: text },
        { url, valueOid: text },
        { url, valueUuid: text },
        { url, valueTime: text },
        { url, valuePeriod: { start: text, end: text } },
      ],
    });
    expect(issues.length).toBeGreaterThan(0);
    // A minute would not do for what is quadratic.
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test('the steps of an element’s path', () => {
    const path = `x${long('.x')}`;
    const definition = {
      resourceType: 'StructureDefinition',
      differential: { element: [{ id: 'x', path }] },
    };
    expect(checkResource(definition).length).toBeGreaterThan(0);
  });
});

describe('very many', () => {
  test('breaches of an invariant: no more are told than anyone reads', () => {
    const telecom = times(50_000, () => ({ value: '1' }));
    const issues = checkResource({ resourceType: 'Patient', telecom });
    expect(issues).toHaveLength(10_001);
    expect(issues.at(-1)).toMatchObject({ rule: 'fhir.too-many', path: '' });
  });

  test('contained resources, each referred to, are found at once', () => {
    const count = 50_000;
    const list = {
      resourceType: 'List',
      status: 'current',
      mode: 'working',
      contained: times(count, (at) => ({ ...basic, id: `b${at}` })),
      entry: times(count, (at) => ({ item: { reference: `#b${at}` } })),
    };
    const started = performance.now();
    expect(checkResource(list)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test('codings of an observation and of its components', () => {
    const coding = times(4000, (at) => ({
      system: 'https://structure.example/cs',
      code: `c${at}`,
    }));
    const other = times(4000, (at) => ({ system: 'https://structure.example/cs', code: `d${at}` }));
    const observation = {
      resourceType: 'Observation',
      status: 'final',
      code: { coding },
      valueString: 'x',
      component: times(4, () => ({ code: { coding: other }, valueString: 'x' })),
    };
    const started = performance.now();
    expect(checkResource(observation)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('resources of a bundle, each a part of the next, as a profile asks', () => {
    const address = (at: number) => `urn:uuid:00000000-0000-4000-8000-${`${at}`.padStart(12, '0')}`;
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: times(5000, (at) => ({
        fullUrl: address(at),
        resource: {
          resourceType: 'Organization',
          meta: {
            profile: ['https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-organization'],
          },
          name: 'x',
          ...(at < 4999 ? { partOf: { reference: address(at + 1) } } : {}),
        },
      })),
    };
    expect(checkResource(bundle).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('an object that holds itself', () => {
  test('as contained resources', () => {
    const resource: { resourceType: string; contained?: unknown } = { ...basic };
    resource.contained = [resource, resource];
    expect(checkResource(resource).map(({ rule }) => rule)).toContain('fhir.too-deep');
  });

  test('as extensions', () => {
    const extension: { url: string; extension?: unknown } = { url: 'https://structure.example/x' };
    extension.extension = [extension, extension];
    const issues = checkResource({ ...basic, extension: [extension] });
    expect(issues.map(({ rule }) => rule)).toContain('fhir.too-deep');
  });

  test('as the coding of an observation', () => {
    const coding: { code: string; extension?: unknown } = { code: 'x' };
    coding.extension = [coding];
    const observation = {
      resourceType: 'Observation',
      code: { coding: [coding] },
      valueString: 'x',
      component: [{ code: { coding: [coding] } }],
    };
    expect(checkResource(observation).length).toBeGreaterThan(0);
  });
});
