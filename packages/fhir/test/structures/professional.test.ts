import { Adeli, type RecordOf } from '@santeparticipative/core';
import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { fromFhir, toFhir } from '../../src/index.js';
import { codeSystem, context, expectSame, identifierOf, meta } from '../same-record.js';

const least: RecordOf<'professional'> = {
  type: 'professional',
  id: 'p',
  meta,
  structure: { type: 'structure', id: 'msp-1' },
  function: { system: 'staff-function', display: 'écrivaine publique' },
};

it('is a PractitionerRole, with its numbers on a Practitioner', () => {
  const [role, practitioner, ...others] = expectSame(examples.professional);
  expect(others.map(({ resourceType }) => resourceType)).toEqual(['Provenance']);
  expect(role).toMatchObject({
    resourceType: 'PractitionerRole',
    identifier: [identifierOf('professional', 'pro-1')],
    active: true,
    practitioner: { reference: `Practitioner/${practitioner?.id}` },
    organization: { identifier: identifierOf('structure', 'msp-1') },
    code: [
      {
        coding: [{ system: codeSystem('staff-function'), code: 'mediateur-sante' }],
        text: 'Médiatrice en santé',
      },
    ],
    period: { start: '2024-01', end: '2025-12-31' },
  });
  expect(practitioner).toMatchObject({
    resourceType: 'Practitioner',
    identifier: [
      identifierOf('professional/practitioner', 'pro-1/1'),
      { system: 'https://rpps.esante.gouv.fr', value: '10000000009' },
      { system: 'https://adeli.esante.gouv.fr', value: '730000000' },
    ],
  });
});

it('has no Practitioner without an official number', () => {
  const [role, ...parts] = expectSame(least);
  expect(parts).toEqual([]);
  expect(role).not.toHaveProperty('practitioner');
});

it('has one with an ADELI number alone', () => {
  expect(expectSame({ ...least, adeli: Adeli.parse('730000000') })).toHaveLength(2);
});

it('comes back with what is missing, and why', () => {
  expectSame({
    ...least,
    fte: { missing: 'unknown' },
    careTeamMember: { missing: 'not-applicable' },
    period: { start: { missing: 'unknown' } },
  });
});

it('comes back without its numbers when the Practitioner is not there, and says so', () => {
  const resources = toFhir(examples.professional, context).value;
  const { records, unmapped } = fromFhir(
    resources.filter(({ resourceType }) => resourceType !== 'Practitioner'),
    context,
  );
  const { rpps: _rpps, adeli: _adeli, ...others } = examples.professional;
  expect(records).toEqual([others]);
  expect(unmapped.map(({ path }) => path)).toContain('/practitioner/reference');
});

it('keeps those of several professionals apart', () => {
  const other = { ...least, adeli: Adeli.parse('2A0000000') };
  const resources = [
    ...toFhir(examples.professional, context).value,
    ...toFhir(other, context).value,
  ];
  const { records, unmapped } = fromFhir(resources.reverse(), context);
  expect(records).toHaveLength(2);
  expect(records).toEqual(expect.arrayContaining([examples.professional, other]));
  expect(unmapped).toEqual([]);
});
