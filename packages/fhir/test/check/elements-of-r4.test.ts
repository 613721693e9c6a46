import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { checkResource } from '@santeparticipative/fhir/check';
import { describe, expect, it, test } from 'vitest';

describe('what the npm copy of the definitions adds to R4', () => {
  const basic = { resourceType: 'Basic', code: { text: 'x' } };
  const audit = {
    resourceType: 'AuditEvent',
    type: { system: 'http://dicom.nema.org/resources/ontology/DCM', code: '110100' },
    recorded: '2025-01-06T10:00:00Z',
    agent: [{ requestor: true }],
    source: { observer: { reference: 'Subscription/1' } },
  };
  it.each([
    ['Meta.project', { ...basic, meta: { project: 'x' } }, 'unknown-element', '/meta/project'],
    [
      'Meta.author',
      { ...basic, meta: { author: { display: 'x' } } },
      'unknown-element',
      '/meta/author',
    ],
    [
      'Binary.url',
      { resourceType: 'Binary', contentType: 'text/plain', url: 'https://structure.example/x' },
      'unknown-element',
      '/url',
    ],
    [
      'ResearchStudy.studyDesign',
      { resourceType: 'ResearchStudy', status: 'active', studyDesign: [{ text: 'x' }] },
      'unknown-element',
      '/studyDesign',
    ],
    [
      'HealthcareService.offeredIn',
      { resourceType: 'HealthcareService', offeredIn: [{ display: 'x' }] },
      'unknown-element',
      '/offeredIn',
    ],
    [
      'a subject of MeasureReport that is an organization',
      {
        resourceType: 'MeasureReport',
        status: 'complete',
        type: 'summary',
        measure: 'https://structure.example/fhir/Measure/goals',
        period: { start: '2025-01-01', end: '2025-06-30' },
        subject: { reference: 'Organization/1' },
      },
      'reference-target',
      '/subject',
    ],
    ['an observer of AuditEvent', audit, 'reference-target', '/source/observer'],
  ])('%s is none of R4', (_name, resource, rule, path) => {
    expect(checkResource(resource)).toContainEqual(
      expect.objectContaining({ rule: `fhir.${rule}`, path, severity: 'error' }),
    );
  });

  test('what it takes away is of R4', () => {
    const variable = {
      resourceType: 'EvidenceVariable',
      status: 'draft',
      characteristic: [
        { definitionCodeableConcept: { text: 'x' }, participantEffectiveDateTime: '2025-01-06' },
      ],
    };
    expect(checkResource(variable)).toEqual([]);
    expect(checkResource({ resourceType: 'EvidenceVariable', status: 'draft' })).toContainEqual(
      expect.objectContaining({ rule: 'fhir.required', path: '/characteristic' }),
    );
  });

  test('every element that @types/fhir has is known', () => {
    const types = join(
      dirname(createRequire(import.meta.url).resolve('@types/fhir/package.json')),
      'r4.d.ts',
    );
    const text = readFileSync(types, 'utf8');
    const resources = text.matchAll(
      /^export interface (\w+) extends (?:DomainResource|FhirResource|Resource|Element|BackboneElement)[^{]*\{([\s\S]*?)^\}/gm,
    );
    let count = 0;
    for (const [, resourceType = '', body = ''] of resources) {
      if (!/readonly resourceType: /.test(body)) continue;
      const names = [...body.matchAll(/^ {2,4}(?:readonly )?(\w+)\??: /gm)].map(([, name]) => name);
      const resource = Object.fromEntries(names.map((name) => [name, null]));
      const unknown = checkResource({ ...resource, resourceType }).filter(
        ({ rule }) => rule === 'fhir.unknown-element',
      );
      expect(unknown).toEqual([]);
      count += 1;
    }
    expect(count).toBeGreaterThan(140);
  });
});
