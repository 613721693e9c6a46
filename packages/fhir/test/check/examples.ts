/** Small valid resources that the tests change in one place. */
export const examples = {
  Patient: {
    resourceType: 'Patient',
    id: 'p1',
    active: true,
    name: [{ family: 'Exemple', given: ['Camille'] }],
    gender: 'female',
    birthDate: '1979-03-12',
    contact: [{ name: { text: 'Sacha' } }],
    managingOrganization: { reference: 'Organization/o1' },
  },
  Organization: {
    resourceType: 'Organization',
    id: 'o1',
    identifier: [{ system: 'https://finess.esante.gouv.fr', value: '040780215' }],
    name: 'Maison de santé',
    alias: ['La Maison'],
  },
  Goal: {
    resourceType: 'Goal',
    id: 'g1',
    contained: [
      { resourceType: 'Observation', id: 'o', status: 'final', code: { text: 'Marche' } },
    ],
    lifecycleStatus: 'active',
    description: { text: 'Marcher' },
    subject: { reference: 'Patient/p1' },
    target: [{ measure: { text: 'Minutes' }, detailInteger: 30, dueDate: '2025-06-30' }],
    note: [{ text: 'Le matin' }],
    outcomeReference: [{ reference: '#o' }],
  },
  CarePlan: {
    resourceType: 'CarePlan',
    id: 'c1',
    meta: { lastUpdated: '2025-03-01T12:00:00Z' },
    status: 'active',
    intent: 'plan',
    subject: { reference: 'Patient/p1' },
    period: { start: '2025-01-06', end: '2025-06-30' },
    activity: [
      {
        detail: {
          status: 'in-progress',
          scheduledTiming: { repeat: { frequency: 1, period: 1, periodUnit: 'wk' } },
        },
      },
    ],
  },
  MeasureReport: {
    resourceType: 'MeasureReport',
    id: 'm1',
    status: 'complete',
    type: 'summary',
    measure: 'https://structure.example/fhir/Measure/goals',
    period: { start: '2025-01-01', end: '2025-06-30' },
    group: [{ population: [{ code: { text: 'numerator' }, count: 78 }] }],
  },
} as const;
