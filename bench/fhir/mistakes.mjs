/*
 * Single mistakes in the five resources, one of each kind that a resource in use may have, and valid variants. Each
 * contender must refuse the first and accept the second.
 */
import { changed } from './changed.mjs';
import { resources } from './resources.mjs';

const { patient, organization, goal, carePlan, measureReport } = resources;

/** Name, resource, and the place and the value that make it wrong. */
const changes = [
  ['required element missing (Goal.subject)', goal, 'subject', undefined],
  [
    'required element missing, nested (CarePlan.activity.detail.status)',
    carePlan,
    'activity.0.detail.status',
    undefined,
  ],
  ['wrong JSON type (active: "true")', patient, 'active', 'true'],
  ['object for a list (name: {…})', patient, 'name', { family: 'Exemple' }],
  ['list for an object (subject: […])', carePlan, 'subject', [{ reference: 'Patient/1' }]],
  ['unknown property, at the root', patient, 'nickname', 'Cam'],
  ['unknown property, nested', patient, 'name.0.nickname', 'Cam'],
  ['code outside a required set (CarePlan.status)', carePlan, 'status', 'open'],
  [
    'code outside a required set, nested (Timing.repeat.periodUnit)',
    carePlan,
    'activity.0.detail.scheduledTiming.repeat.periodUnit',
    'week',
  ],
  ['date in another form (12/03/1979)', patient, 'birthDate', '12/03/1979'],
  ['impossible date (2025-02-30)', patient, 'birthDate', '2025-02-30'],
  ['instant without its zone', patient, 'meta.lastUpdated', '2025-03-04T09:12:45'],
  ['two types of a choice (deceased[x])', patient, 'deceasedDateTime', '2025-01-01'],
  ['invariant pat-1 (a contact with a gender alone)', patient, 'contact.0', { gender: 'male' }],
  ['invariant org-1 (neither name nor identifier)', organization, undefined, undefined],
  ['invariant gol-1 (a detail without its measure)', goal, 'target.0.measure', undefined],
  [
    'invariant cpl-3 (a detail and a reference)',
    carePlan,
    'activity.0.reference',
    { reference: 'ServiceRequest/need-1' },
  ],
  [
    'reference to a wrong type (CarePlan.subject)',
    carePlan,
    'subject.reference',
    'Organization/msp-1',
  ],
  ['empty object (note: [{}])', goal, 'note', [{}]],
  ['empty list (alias: [])', organization, 'alias', []],
  ['null', organization, 'name', null],
  ['empty text', organization, 'name', ''],
  ['integer with a fraction (count: 1.5)', measureReport, 'group.0.population.0.count', 1.5],
  ['invariant dom-3 (nothing refers to a contained resource)', goal, 'outcomeReference', undefined],
  ['mistake in a contained resource', goal, 'contained.0.status', 12],
  [
    'unknown profile in meta.profile',
    patient,
    'meta.profile',
    ['https://nobody.example/StructureDefinition/none'],
  ],
];

function withoutNameAndIdentifier() {
  const { name: _name, identifier: _identifier, ...rest } = organization;
  return rest;
}

/** The mistakes: a name, and the resource that has it. */
export const mistakes = changes.map(([name, resource, path, next]) => ({
  name,
  resource: path === undefined ? withoutNameAndIdentifier() : changed(resource, path, next),
}));

/** Resources that are right, in ways that a checker may not expect. */
export const variants = [
  ...Object.entries(resources).map(([name, resource]) => ({ name: `as it is: ${name}`, resource })),
  {
    name: 'an extension on a primitive value (_birthDate)',
    resource: changed(patient, '_birthDate', {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
          valueDateTime: '1979-03-12T10:20:00+01:00',
        },
      ],
    }),
  },
  {
    name: 'a contained resource that is referred to',
    resource: changed(
      changed(patient, 'contained', [
        { resourceType: 'Organization', id: 'holder', name: 'Association' },
      ]),
      'managingOrganization',
      { reference: '#holder' },
    ),
  },
  {
    name: 'an extension inside a name (valueCode)',
    resource: changed(patient, 'name.0.extension', [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation',
        valueCode: 'ABC',
      },
    ]),
  },
  { name: 'a month for a date (1979-03)', resource: changed(patient, 'birthDate', '1979-03') },
  { name: 'a 29th of February', resource: changed(patient, 'birthDate', '2024-02-29') },
  {
    name: 'a null that keeps a place in a list',
    resource: changed(changed(patient, 'name.0.given', ['Camille', null]), 'name.0._given', [
      null,
      {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
            valueCode: 'masked',
          },
        ],
      },
    ]),
  },
];
