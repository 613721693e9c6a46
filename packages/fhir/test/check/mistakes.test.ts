import { checkResource } from '@santeparticipative/fhir/check';
import { describe, expect, it, test } from 'vitest';
import { changed } from './changed.js';
import { examples } from './examples.js';

type Type = keyof typeof examples;
type Mistake = readonly [
  name: string,
  type: Type,
  path: readonly (string | number)[],
  next: unknown,
  rule: string,
  at: string,
];

const mistakes: readonly Mistake[] = [
  ['a required element missing', 'Goal', ['subject'], undefined, 'fhir.required', '/subject'],
  [
    'one missing inside another',
    'CarePlan',
    ['activity', 0, 'detail', 'status'],
    undefined,
    'fhir.required',
    '/activity/0/detail/status',
  ],
  ['a text for a boolean', 'Patient', ['active'], 'true', 'fhir.wrong-type', '/active'],
  ['an object for a list', 'Patient', ['name'], { family: 'x' }, 'fhir.wrong-type', '/name'],
  [
    'a list for an object',
    'CarePlan',
    ['subject'],
    [{ reference: 'Patient/p1' }],
    'fhir.wrong-type',
    '/subject',
  ],
  ['an unknown element', 'Patient', ['nickname'], 'x', 'fhir.unknown-element', '/nickname'],
  [
    'an unknown element inside another',
    'Patient',
    ['name', 0, 'nickname'],
    'x',
    'fhir.unknown-element',
    '/name/0/nickname',
  ],
  ['a code outside its set', 'CarePlan', ['status'], 'open', 'fhir.binding', '/status'],
  [
    'a code outside its set, deep',
    'CarePlan',
    ['activity', 0, 'detail', 'scheduledTiming', 'repeat', 'periodUnit'],
    'week',
    'fhir.binding',
    '/activity/0/detail/scheduledTiming/repeat/periodUnit',
  ],
  ['a date in another form', 'Patient', ['birthDate'], '12/03/1979', 'fhir.format', '/birthDate'],
  [
    'a day that does not exist',
    'Patient',
    ['birthDate'],
    '2025-02-30',
    'fhir.impossible-date',
    '/birthDate',
  ],
  [
    'an instant without its zone',
    'CarePlan',
    ['meta', 'lastUpdated'],
    '2025-03-01T12:00:00',
    'fhir.format',
    '/meta/lastUpdated',
  ],
  [
    'an integer with a fraction',
    'MeasureReport',
    ['group', 0, 'population', 0, 'count'],
    1.5,
    'fhir.format',
    '/group/0/population/0/count',
  ],
  [
    'an integer beyond 32 bits',
    'MeasureReport',
    ['group', 0, 'population', 0, 'count'],
    2_147_483_648,
    'fhir.range',
    '/group/0/population/0/count',
  ],
  [
    'a contact with nothing to contact',
    'Patient',
    ['contact', 0, 'name'],
    undefined,
    'fhir.empty',
    '/contact/0',
  ],
  [
    'a contact with a gender alone',
    'Patient',
    ['contact', 0],
    { gender: 'male' },
    'fhir.invariant.pat-1',
    '/contact/0',
  ],
  [
    'a detail without what it measures',
    'Goal',
    ['target', 0, 'measure'],
    undefined,
    'fhir.invariant.gol-1',
    '/target/0',
  ],
  [
    'a detail beside a reference',
    'CarePlan',
    ['activity', 0, 'reference'],
    { reference: 'Task/t1' },
    'fhir.invariant.cpl-3',
    '/activity/0',
  ],
  [
    'a period that ends before it starts',
    'CarePlan',
    ['period', 'end'],
    '2024-12-31',
    'fhir.invariant.per-1',
    '/period',
  ],
  [
    'a period of which nobody can tell that it starts first',
    'CarePlan',
    ['period', 'end'],
    '2025',
    'fhir.invariant.per-1',
    '/period',
  ],
  [
    'a reference to another type',
    'CarePlan',
    ['subject', 'reference'],
    'Organization/o1',
    'fhir.reference-target',
    '/subject',
  ],
  [
    'a reference that is none',
    'CarePlan',
    ['subject', 'reference'],
    'somebody',
    'fhir.reference-format',
    '/subject/reference',
  ],
  [
    'a type that the reference contradicts',
    'CarePlan',
    ['subject', 'type'],
    'Group',
    'fhir.reference-type',
    '/subject',
  ],
  ['an empty object', 'Goal', ['note', 0], {}, 'fhir.empty', '/note/0'],
  ['an empty list', 'Organization', ['alias'], [], 'fhir.empty', '/alias'],
  ['an empty text', 'Organization', ['name'], '', 'fhir.empty', '/name'],
  ['a null', 'Organization', ['name'], null, 'fhir.null', '/name'],
  [
    'a null in a list, beside nothing',
    'Organization',
    ['alias'],
    ['x', null],
    'fhir.null',
    '/alias/1',
  ],
  [
    'an element with an id alone',
    'Goal',
    ['note', 0],
    { id: 'n' },
    'fhir.invariant.ele-1',
    '/note/0',
  ],
  [
    'a contained resource that nothing refers to',
    'Goal',
    ['outcomeReference'],
    undefined,
    'fhir.invariant.dom-3',
    '/contained/0',
  ],
  [
    'a reference to a contained resource that is not there',
    'Goal',
    ['outcomeReference', 0, 'reference'],
    '#x',
    'fhir.invariant.ref-1',
    '/outcomeReference/0',
  ],
  [
    'a wrong contained resource',
    'Goal',
    ['contained', 0, 'status'],
    'x',
    'fhir.binding',
    '/contained/0/status',
  ],
  [
    'a contained resource with a version',
    'Goal',
    ['contained', 0, 'meta'],
    { versionId: '1' },
    'fhir.invariant.dom-4',
    '/contained/0',
  ],
  [
    'a profile that nobody knows',
    'Goal',
    ['meta'],
    { profile: ['https://nobody.example/p'] },
    'fhir.unknown-profile',
    '/meta/profile/0',
  ],
  [
    'a profile of another type',
    'Goal',
    ['meta'],
    { profile: ['http://hl7.org/fhir/StructureDefinition/vitalsigns'] },
    'fhir.profile-type',
    '',
  ],
  [
    'two types of one choice',
    'Goal',
    ['target', 0, 'detailString'],
    'x',
    'fhir.choice',
    '/target/0/detailString',
  ],
  [
    'a code that its system does not have',
    'Goal',
    ['achievementStatus'],
    { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/goal-achievement', code: 'x' }] },
    'fhir.unknown-code',
    '/achievementStatus/coding/0',
  ],
  [
    'an extension with neither value nor extensions',
    'Goal',
    ['extension'],
    [{ url: 'https://a.example/x' }],
    'fhir.invariant.ext-1',
    '/extension/0',
  ],
  [
    'an extension of a short name',
    'Goal',
    ['extension'],
    [{ url: 'x', valueCode: 'x' }],
    'fhir.extension-url',
    '/extension/0/url',
  ],
  [
    'an unknown extension that changes the meaning',
    'Goal',
    ['modifierExtension'],
    [{ url: 'https://a.example/x', valueCode: 'x' }],
    'fhir.extension-unknown',
    '/modifierExtension/0',
  ],
  [
    'an extension where it does not belong',
    'Goal',
    ['extension'],
    [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',
        valueAddress: { city: 'x' },
      },
    ],
    'fhir.extension-context',
    '/extension/0',
  ],
  [
    'an extension with a value of another type',
    'Patient',
    ['extension'],
    [{ url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace', valueString: 'x' }],
    'fhir.wrong-choice',
    '/extension/0/valueString',
  ],
  [
    'a narrative with a script',
    'Goal',
    ['text'],
    {
      status: 'generated',
      div: '<div xmlns="http://www.w3.org/1999/xhtml"><script>x</script></div>',
    },
    'fhir.invariant.txt-1',
    '/text/div',
  ],
  [
    'a narrative that shows nothing',
    'Goal',
    ['text'],
    { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"> </div>' },
    'fhir.invariant.txt-2',
    '/text/div',
  ],
  [
    'an address with a space',
    'MeasureReport',
    ['measure'],
    'https://a.example/a b',
    'fhir.format',
    '/measure',
  ],
  [
    'an OID that is none',
    'Organization',
    ['identifier', 0, 'system'],
    'urn:oid:3.1',
    'fhir.format',
    '/identifier/0/system',
  ],
];

describe('a single mistake', () => {
  it.each(mistakes)('%s', (_name, type, path, next, rule, at) => {
    const issues = checkResource(changed(examples[type], path, next));
    expect(issues.filter(({ severity }) => severity === 'error')).toContainEqual(
      expect.objectContaining({ rule, path: at }),
    );
  });

  test('an organization without name and identifier', () => {
    const { name: _name, identifier: _identifier, ...rest } = examples.Organization;
    expect(checkResource(rest)).toEqual([
      expect.objectContaining({ rule: 'fhir.invariant.org-1', path: '' }),
    ]);
  });

  test('two types of a choice that stand side by side', () => {
    const dead = { ...examples.Patient, deceasedBoolean: true, deceasedDateTime: '2020' };
    expect(checkResource(dead)).toEqual([
      expect.objectContaining({ rule: 'fhir.choice', path: '/deceasedDateTime' }),
    ]);
  });
});

describe('what is right', () => {
  it.each(Object.entries(examples))('%s', (_type, resource) => {
    expect(checkResource(resource)).toEqual([]);
  });

  const unusual: readonly (readonly [string, Type, readonly (string | number)[], unknown])[] = [
    ['a month for a date', 'Patient', ['birthDate'], '1979-03'],
    [
      'a value with an extension',
      'Patient',
      ['_birthDate'],
      {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
            valueDateTime: '1979-03-12T10:00:00+01:00',
          },
        ],
      },
    ],
    [
      'no value, and why',
      'Patient',
      ['name', 0],
      {
        _family: {
          extension: [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
              valueCode: 'masked',
            },
          ],
        },
      },
    ],
    [
      'a null in a list that keeps a place',
      'Patient',
      ['name', 0],
      {
        given: ['Camille', null],
        _given: [
          null,
          {
            extension: [
              {
                url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
                valueCode: 'unknown',
              },
            ],
          },
        ],
      },
    ],
    ['a 29th of February', 'Patient', ['birthDate'], '2024-02-29'],
    [
      'an absolute reference',
      'CarePlan',
      ['subject', 'reference'],
      'https://server.example/fhir/Patient/p1',
    ],
    [
      'a reference that no table can tell',
      'CarePlan',
      ['subject', 'reference'],
      'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0',
    ],
    ['a reference to a version', 'CarePlan', ['subject', 'reference'], 'Patient/p1/_history/2'],
    [
      'a reference by identifier',
      'CarePlan',
      ['subject'],
      { identifier: { value: 'x' }, display: 'x' },
    ],
    ['a period whose end has fewer digits', 'CarePlan', ['period', 'end'], '2026'],
    ['a period of one day', 'CarePlan', ['period', 'end'], '2025-01-06'],
    [
      'a base profile',
      'Goal',
      ['meta'],
      { profile: ['http://hl7.org/fhir/StructureDefinition/Goal'] },
    ],
  ];

  it.each(unusual)('%s', (_name, type, path, next) => {
    expect(checkResource(changed(examples[type], path, next))).toEqual([]);
  });
});

describe('what is only told', () => {
  test('an extension that no definition knows', () => {
    const resource = {
      ...examples.Goal,
      extension: [{ url: 'https://a.example/x', valueCode: 'x' }],
    };
    const [issue] = checkResource(resource);
    expect(issue).toMatchObject({ rule: 'fhir.extension-unknown', severity: 'warning' });
    expect(checkResource(resource, { unknownExtensions: 'error' })).toEqual([
      expect.objectContaining({ severity: 'error', path: '/extension/0' }),
    ]);
  });

  test('a text of spaces, and a type that a reference without address tells', () => {
    const { Organization, CarePlan } = examples;
    expect(checkResource({ ...Organization, name: ' ' })).toEqual([
      expect.objectContaining({ rule: 'fhir.blank', severity: 'warning' }),
    ]);
    expect(checkResource({ ...CarePlan, subject: { type: 'Device', display: 'x' } })).toEqual([
      expect.objectContaining({ rule: 'fhir.expected-type', severity: 'warning' }),
    ]);
  });
});
