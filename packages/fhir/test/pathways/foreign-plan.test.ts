import { describe, expect, it } from 'vitest';
import { fromFhir, toFhir } from '../../src/index.js';
import { codeSystem, context, whole } from '../same-record.js';

const person = { type: 'person', id: 'pat' };
const structure = { type: 'structure', id: 'org' };
const plan = {
  resourceType: 'CarePlan',
  id: 'plan',
  status: 'active',
  intent: 'plan',
  subject: { reference: 'Patient/pat' },
  author: { reference: 'Organization/org' },
};
const goal = {
  resourceType: 'Goal',
  id: 'goal',
  lifecycleStatus: 'active',
  description: { text: 'Marcher chaque jour' },
  subject: { reference: 'Patient/pat' },
};

function read(...resources: readonly object[]) {
  const result = fromFhir(resources, context);
  const paths = result.unmapped.map(({ resource, path }) => `${resource.type}${path}`);
  return { ...result, paths };
}

describe('a plan whose activities are said in place', () => {
  const detailed = {
    ...plan,
    goal: [{ reference: 'Goal/goal' }],
    activity: [
      {
        id: 'a1',
        detail: {
          status: 'in-progress',
          description: 'Voir une diététicienne',
          goal: [{ reference: 'Goal/goal' }, { reference: 'Goal/elsewhere' }],
          scheduledPeriod: { start: '2025-02-01', end: '2025-03-01T10:00:00+01:00' },
          performer: [{ reference: 'PractitionerRole/pro' }, { reference: 'Patient/pat' }],
          location: { display: 'Ici' },
        },
        progress: [{ text: 'En cours' }],
      },
      { detail: { status: 'not-started', code: { coding: [{ display: 'Marcher' }] } } },
      { detail: { status: 'in-progress', description: 'Fumer', doNotPerform: true } },
      { detail: { status: 'unknown', description: 'On ne sait pas' } },
    ],
  };

  it('has them as actions', () => {
    const { records, issues } = read(detailed, goal);
    expect(issues).toEqual([]);
    expect(records).toMatchObject([
      {
        type: 'pathway',
        subject: person,
        structure,
        actions: [
          {
            id: 'a1',
            kind: 'other',
            title: 'Voir une diététicienne',
            status: 'in-progress',
            goals: ['goal'],
            period: { start: '2025-02-01', end: '2025-03-01' },
            performer: { type: 'professional', id: 'pro' },
          },
          { id: 'activity-2', kind: 'other', title: 'Marcher', status: 'requested' },
        ],
      },
    ]);
  });

  it('has what an action cannot hold listed where it stands in the plan', () => {
    expect(read(detailed, goal).paths.sort()).toEqual(
      [
        '/activity/0/progress/0/text',
        '/activity/0/detail/goal/1/reference',
        '/activity/0/detail/scheduledPeriod/end',
        '/activity/0/detail/performer/1/reference',
        '/activity/0/detail/location/display',
        '/activity/1/detail/status',
        '/activity/1/detail/code/coding/0/display',
        '/activity/2/detail/status',
        '/activity/2/detail/description',
        '/activity/2/detail/doNotPerform',
        '/activity/3/detail/status',
        '/activity/3/detail/description',
      ]
        .map((path) => `CarePlan${path}`)
        .sort(),
    );
  });

  it('comes back the same, written and read again', () => {
    const { records } = read(detailed, goal);
    const [record] = records;
    if (record === undefined) throw new Error('There is a plan.');
    expect(fromFhir(toFhir(record, context).value, context)).toEqual(whole([record]));
  });
});

describe('a part that no record can hold', () => {
  const held = { ...plan, goal: [{ reference: 'Goal/goal' }, { reference: 'Goal/other' }] };

  it.each([
    ['has no words', { description: {} }],
    ['is an error', { lifecycleStatus: 'entered-in-error' }],
    ['is not what R4 says', { description: 'Marcher', addresses: 'x' }],
  ])('is left out of its plan, and listed, where it %s', (_, change) => {
    const { records, issues, paths } = read(held, goal, { ...goal, id: 'other', ...change });
    expect(issues).toEqual([]);
    expect(records).toMatchObject([{ goals: [{ id: 'goal' }] }]);
    expect(records[0]).toHaveProperty('goals.length', 1);
    expect(paths).toContain('CarePlan/goal/1/reference');
    expect(paths).toContain('Goal/lifecycleStatus');
  });

  it('is a member of the team who is no professional', () => {
    const team = {
      resourceType: 'CareTeam',
      id: 'team',
      participant: [
        { member: { reference: 'Patient/pat' } },
        { member: { reference: 'PractitionerRole/pro' } },
      ],
    };
    const { records, paths } = read({ ...plan, careTeam: [{ reference: 'CareTeam/team' }] }, team);
    expect(records).toMatchObject([{ team: [{ professional: { id: 'pro' } }] }]);
    expect(paths).toEqual(['CareTeam/participant/0/member/reference']);
  });

  it('is a condition that a goal addresses: it is no need', () => {
    const { records, paths } = read(held, {
      ...goal,
      addresses: [{ reference: 'Condition/c' }],
    });
    expect(records[0]).not.toHaveProperty('goals.0.needs');
    expect(paths).toContain('Goal/addresses/0/reference');
  });

  it.each(['draft', 'proposed', 'inactive', 'entered-in-error', 'rejected'])(
    'is a permission that is %s',
    (status) => {
      const consent = {
        resourceType: 'Consent',
        id: 'consent',
        status,
        scope: {
          coding: [
            { system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' },
          ],
        },
        dateTime: '2025-01-02',
        provision: { type: 'permit' },
      };
      const named = { ...plan, supportingInfo: [{ reference: 'Consent/consent' }] };
      expect(read(named, { ...consent, status: 'active' }).records).toMatchObject([
        { agreement: { decision: 'permit', date: '2025-01-02' } },
      ]);
      const { records, paths } = read(named, consent);
      expect(records).toHaveLength(1);
      expect(records[0]).not.toHaveProperty('agreement');
      expect(paths).toContain('Consent/provision/type');
    },
  );
});

describe('a time where a record holds a day', () => {
  it('is read as the day in France, and listed', () => {
    const { records, paths } = read({ ...plan, period: { start: '2024-12-31T23:30:00Z' } });
    expect(records).toMatchObject([{ period: { start: '2025-01-01' } }]);
    expect(paths).toEqual(['CarePlan/period/start']);
  });
});

const visit = {
  resourceType: 'Encounter',
  id: 'visit',
  status: 'finished',
  class: { code: 'HH' },
  type: [{ coding: [{ system: codeSystem('contact-mode'), code: 'visit' }] }],
  period: { start: '2025-03-01' },
  serviceProvider: { reference: 'Organization/org' },
};

describe('what did not happen, or was an error', () => {
  it.each(['planned', 'cancelled'])('is no contact: an Encounter that is %s', (status) => {
    expect(read(visit).records).toHaveLength(1);
    const { records, paths } = read({ ...visit, status });
    expect(records).toEqual([]);
    expect(paths).toContain('Encounter/status');
  });

  it.each([
    ['Encounter', visit],
    ['CarePlan', plan],
  ])('is a record that was entered in error: %s', (_, resource) => {
    const { records } = read({ ...resource, status: 'entered-in-error' });
    expect(records).toMatchObject([{ meta: { status: 'entered-in-error' } }]);
  });

  it('is said where an extension may change the meaning', () => {
    const modifierExtension = [{ url: 'https://elsewhere.example/negated', valueBoolean: true }];
    expect(read({ ...visit, modifierExtension }).issues).toMatchObject([
      { rule: 'fhir.modifier', severity: 'warning', record: { type: 'contact', id: 'visit' } },
    ]);
  });
});
