import type { AnyRecord, Contact, Pathway, Professional } from '@santeparticipative/core';
import { anyRecordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFhir } from '../../src/index.js';
import { context, meta } from '../same-record.js';
import { identities, tddui } from './known.js';

/** What a record is refused for, each with the place in the record that it is about. */
function missing(record: AnyRecord, known = {}): unknown {
  const result = toFhir(record, { ...context, target: 'tddui@2.4', identities: known });
  return result.ok ? [] : result.issues.map(({ rule, path }) => [rule, path]);
}

const pathway: Pathway = {
  type: 'pathway',
  id: 'p',
  meta,
  subject: { type: 'group', id: 'g' },
  structure: { type: 'structure', id: 's' },
  status: 'active',
};

describe('a record is refused, with everything that is missing at once', () => {
  it('a pathway: its person, its title, the number and the agreement of its structure', () => {
    expect(missing(pathway)).toEqual([
      ['fhir.target-needs.person-subject', '/subject'],
      ['fhir.target-needs.title', '/title'],
      ['fhir.target-needs.finess', '/structure'],
      ['fhir.target-needs.agreement', '/structure'],
    ]);
    const { agreement, ...others } = identities;
    const ready: Pathway = { ...pathway, subject: { type: 'person', id: 'a' }, title: 'Projet' };
    expect(missing(ready, others)).toEqual([['fhir.target-needs.agreement', '/structure']]);
    expect(missing(ready, { ...others, agreement })).toEqual([]);
  });

  it('a contact: its person, its day and the number of its structure', () => {
    const contact: Contact = {
      type: 'contact',
      id: 'c',
      meta,
      structure: { type: 'structure', id: 's' },
      mode: 'visit',
      date: '2025-03',
    };
    expect(missing(contact)).toEqual([
      ['fhir.target-needs.contact-person', '/person'],
      ['fhir.target-needs.contact-day', '/date'],
      ['fhir.target-needs.finess', '/structure'],
    ]);
  });

  it('a person: who it is', () => {
    const person: AnyRecord = { type: 'person', id: 'a', meta };
    const all = [
      ['fhir.target-needs.name', ''],
      ['fhir.target-needs.birth-date', '/birthYear'],
      ['fhir.target-needs.birth-order', '/birthYear'],
      ['fhir.target-needs.gender', '/gender'],
    ];
    expect(missing(person)).toEqual(all);
    expect(missing(person, { person: () => ({ family: 'EXEMPLE' }) })).toEqual(all);
    const known = identities.person({ type: 'person', id: 'a' });
    expect(missing(person, { person: () => ({ ...known, gender: 'other' }) })).toEqual([
      ['fhir.target-needs.gender', '/gender'],
    ]);
  });

  it('a structure without a FINESS number, and a professional without any number in one', () => {
    const structure: AnyRecord = { type: 'structure', id: 's', meta, name: 'MSP', kind: 'msp' };
    expect(missing(structure, identities)).toEqual([['fhir.target-needs.finess', '/identifiers']]);
    const professional: Professional = {
      type: 'professional',
      id: 'm',
      meta,
      structure: { type: 'structure', id: 's' },
      function: { system: 'staff-function', display: 'médiatrice en santé' },
    };
    expect(missing(professional)).toEqual([['fhir.target-needs.finess', '/structure']]);
    expect(missing({ ...professional, adeli: '759900001' as never })).toEqual([]);
  });

  it('every record of a type that the guide has no place for', () => {
    fc.assert(
      fc.property(anyRecordArbitrary(), (record) => {
        const result = toFhir(record, tddui);
        if (!result.ok)
          for (const { rule } of result.issues)
            expect(rule).toMatch(/^fhir\.target-(has-no-place|needs\.)/);
      }),
    );
    const group: AnyRecord = { type: 'group', id: 'g', meta, name: 'Un groupe' };
    expect(missing(group, identities)).toEqual([['fhir.target-has-no-place', '']]);
  });
});

describe('an agreement that the person did not give in person', () => {
  const accompanied: Pathway = {
    ...pathway,
    subject: { type: 'person', id: 'a' },
    title: 'Projet',
    agreement: { decision: 'permit', date: '2025-01-02', by: 'representative' },
  };

  it('goes beside the profiles of the guide, which is said', () => {
    const result = toFhir(accompanied, tddui);
    expect(result).toMatchObject({
      ok: true,
      issues: [
        {
          rule: 'fhir.beside-target.agreement-performer',
          severity: 'warning',
          path: '/agreement/by',
        },
      ],
    });
    const [plan, ...parts] = result.ok ? result.value : [];
    const consents = parts.filter(({ resourceType }) => resourceType === 'Consent');
    expect(consents).toHaveLength(2);
    expect(plan).toMatchObject({ supportingInfo: [{ reference: `Consent/${consents[1]?.id}` }] });
  });

  it('is one of the guide when the person gave it', () => {
    const result = toFhir(
      { ...accompanied, agreement: { decision: 'permit', date: '2025-01-02', by: 'person' } },
      tddui,
    );
    expect(result.issues).toEqual([]);
    const [plan] = result.ok ? result.value : [];
    expect(plan).toMatchObject({ supportingInfo: [{}, {}] });
  });
});
