import { checkResource } from '@santeparticipative/fhir/check';
import { expect, test } from 'vitest';

test('a code outside a set: the set is named, and the codes of a small one', () => {
  const [issue] = checkResource({ resourceType: 'Patient', gender: 'F' });
  expect(issue).toMatchObject({
    rule: 'fhir.binding',
    path: '/gender',
    message: {
      en: 'The code is not in the required value set: http://hl7.org/fhir/ValueSet/administrative-gender.',
    },
    hint: { fr: 'Ses codes : male, female, other, unknown.' },
  });
});

test('what a profile asks: the profile is named', () => {
  const profile = 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient';
  const issues = checkResource({
    resourceType: 'Patient',
    meta: { profile: [profile] },
    identifier: [{ value: 'x' }],
    name: [{ use: 'official', given: ['Camille'] }],
  });
  expect(issues).toContainEqual(
    expect.objectContaining({
      hint: {
        fr: expect.stringContaining(`Selon le profil ${profile}.`),
        en: expect.stringContaining(`According to the profile ${profile}.`),
      },
    }),
  );
});

test('what R4 asks: no profile is named', () => {
  const issues = checkResource({ resourceType: 'Goal', lifecycleStatus: 'active' });
  expect(JSON.stringify(issues)).not.toContain('profile');
  expect(issues.map(({ path }) => path)).toEqual(['/description', '/subject']);
});
