import type { Pathway } from '@santeparticipative/core';
import { defaultSystems, toFhir } from '@santeparticipative/fhir';
import { checkResource } from '@santeparticipative/fhir/check';
import { describe, expect, test } from 'vitest';
import { context, meta } from '../same-record.js';

const canonical = 'https://federation.example/fhir';

const pathway: Pathway = {
  type: 'pathway',
  id: 'p',
  meta,
  subject: { type: 'person', id: 'a' },
  structure: { type: 'structure', id: 's' },
  status: 'active',
  expectations: [{ id: 'e', text: 'Être entendue', origin: 'person' }],
  needs: [{ id: 'n', dimension: 'social' }],
  goals: [{ id: 'g', text: 'Avoir une mutuelle', status: 'active', needs: ['n'] }],
  actions: [{ id: 'x', kind: 'orientation', title: 'Orienter', status: 'in-progress' }],
};

const systems = { ...defaultSystems, canonical };
const resources: readonly unknown[] = toFhir(pathway, { ...context, systems }).value;

describe('definitions of ours under another base', () => {
  test('are unknown unless the base is told', () => {
    expect(resources.length).toBeGreaterThan(3);
    for (const resource of resources) {
      expect(checkResource(resource).map(({ rule }) => rule)).toContain('fhir.unknown-profile');
      for (const base of [canonical, `${canonical}/`]) {
        const options = { canonical: base, unknownExtensions: 'error' } as const;
        expect(checkResource(resource, options)).toEqual([]);
      }
    }
  });

  test('are held against what claims them', () => {
    const broken = { ...Object(resources[0]), status: undefined, _status: undefined };
    expect(checkResource(broken, { canonical }).map(({ rule }) => rule)).toContain('fhir.required');
  });

  test('are asked for under it, and spoken of under it', () => {
    const basic = {
      resourceType: 'Basic',
      code: {
        text: 'x',
        extension: [{ url: `${canonical}/StructureDefinition/care-plan`, valueString: 'x' }],
      },
    };
    const profiles = [`${canonical}/StructureDefinition/structure|1.0.0`];
    const issues = checkResource(basic, { canonical, profiles });
    const rules = issues.map(({ rule }) => rule);
    expect(rules).toContain('fhir.profile-type');
    expect(rules).toContain('fhir.wrong-choice');
    expect(JSON.stringify(issues)).not.toContain(defaultSystems.canonical);
  });
});

describe('a profile that is asked for', () => {
  const basic = { resourceType: 'Basic', code: { text: 'x' } };

  test('is said to be unknown where it is', () => {
    const profiles = ['https://structure.example/fhir/StructureDefinition/unknown|1.0.0'];
    expect(checkResource(basic, { profiles })).toMatchObject([
      { rule: 'fhir.unknown-profile', path: '' },
    ]);
  });

  test('is known whatever its version', () => {
    const profiles = ['http://hl7.org/fhir/StructureDefinition/Basic|4.0.1'];
    expect(checkResource(basic, { profiles })).toEqual([]);
  });
});
