import type { RecordOf } from '@santeparticipative/core';
import { expect, it } from 'vitest';
import { fromFhir, toFhir } from '../../src/index.js';
import { context, definition, expectSame, meta } from '../same-record.js';

const recommendation: RecordOf<'recommendation'> = {
  type: 'recommendation',
  id: 'r-1',
  meta,
  text: { missing: 'unknown' },
  status: { missing: 'refused' },
};

const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

it('says on a value why it is missing', () => {
  const [resource] = expectSame(recommendation);
  expect(resource).toMatchObject({
    extension: expect.arrayContaining([
      {
        url: definition('recommendation.text'),
        _valueString: { extension: [{ url: ABSENT, valueCode: 'unknown' }] },
      },
      {
        url: definition('recommendation.status'),
        _valueCode: { extension: [{ url: ABSENT, valueCode: 'asked-declined' }] },
      },
    ]),
  });
});

it('says among the parts of a value why it is missing', () => {
  const [resource] = expectSame({
    type: 'group',
    id: 'g-1',
    meta,
    name: 'Un groupe',
    size: { missing: 'not-asked' },
  });
  expect(resource).toMatchObject({
    extension: expect.arrayContaining([
      {
        url: definition('group.size'),
        extension: [{ url: ABSENT, valueCode: 'not-asked' }],
      },
    ]),
  });
});

it('reads why a value is missing where the extension has the reason instead of a value', () => {
  const [resource] = toFhir(recommendation, context).value;
  const text = JSON.stringify(resource)
    .replace(/"_valueString":\{("extension":\[[^\]]*\])\}/, '$1')
    .replace(/"_valueCode":\{("extension":\[[^\]]*\])\}/, '$1');
  expect(text).not.toContain('"_value');
  expect(fromFhir([JSON.parse(text)], context).records).toEqual([recommendation]);
});

it('names the list of a notion for which that list has no code', () => {
  const [resource] = expectSame({
    type: 'programme',
    id: 'p-1',
    meta,
    name: 'Un programme',
    publics: [{ system: 'public', display: 'les voisins' }],
  });
  expect(resource).toMatchObject({
    extension: expect.arrayContaining([
      {
        url: definition('programme.publics'),
        valueCodeableConcept: {
          extension: [
            {
              url: definition('code-list'),
              valueUri: 'https://santeparticipative.example/fhir/CodeSystem/public',
            },
          ],
          text: 'les voisins',
        },
      },
    ]),
  });
});
