/*
 * The five resources of the comparison, synthetic, of 1.3 to 3.1 kB each. They use what resources in use have: several
 * names and identifiers, narrative, extensions of R4, contained resources, timings, strata.
 */
const NARRATIVE = (text) => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${text}</p></div>`,
});

const patient = {
  resourceType: 'Patient',
  id: 'person-0001',
  meta: { versionId: '3', lastUpdated: '2025-03-04T09:12:45.120+01:00' },
  language: 'fr',
  text: NARRATIVE('Personne accompagnée, quartier nord.'),
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',
      valueAddress: { city: 'Digne-les-Bains', country: 'FRA' },
    },
  ],
  identifier: [
    {
      use: 'usual',
      type: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'PI' }],
        text: 'Identifiant local',
      },
      system: 'https://structure.example/fhir/sid/person',
      value: 'p-0001',
      period: { start: '2021-05-01' },
    },
    { system: 'https://pseudonym.example/sid', value: '7d1f0c8e42' },
  ],
  active: true,
  name: [
    { use: 'official', family: 'Exemple', given: ['Camille', 'Noor'], prefix: ['Mme'] },
    { use: 'usual', text: 'Camille' },
  ],
  telecom: [
    { system: 'phone', value: '+33 6 00 00 00 00', use: 'mobile', rank: 1 },
    { system: 'email', value: 'camille@exemple.example', use: 'home' },
  ],
  gender: 'female',
  birthDate: '1979-03-12',
  deceasedBoolean: false,
  address: [
    {
      use: 'home',
      type: 'physical',
      line: ['12 rue de l’Exemple'],
      city: 'Digne-les-Bains',
      postalCode: '04000',
      country: 'FRA',
      period: { start: '2019' },
    },
  ],
  maritalStatus: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', code: 'M' }],
  },
  multipleBirthInteger: 1,
  contact: [
    {
      relationship: [
        { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0131', code: 'N' }] },
      ],
      name: { family: 'Exemple', given: ['Sacha'] },
      telecom: [{ system: 'phone', value: '+33 6 11 11 11 11' }],
      period: { start: '2020-01-01' },
    },
  ],
  communication: [
    { language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'fr' }] }, preferred: true },
  ],
  generalPractitioner: [{ reference: 'Practitioner/practitioner-12', display: 'Dr Exemple' }],
  managingOrganization: { reference: 'Organization/msp-1' },
};

const organization = {
  resourceType: 'Organization',
  id: 'msp-1',
  meta: { versionId: '1', lastUpdated: '2025-01-15T10:00:00Z' },
  text: NARRATIVE('Maison de santé participative.'),
  identifier: [
    {
      use: 'official',
      type: {
        coding: [
          {
            system: 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203',
            code: 'FINEG',
            display: 'FINESS d’entité géographique',
          },
        ],
      },
      system: 'https://finess.esante.gouv.fr',
      value: '040780215',
    },
    { system: 'https://sirene.fr', value: '13002526500013' },
  ],
  active: true,
  type: [
    {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/organization-type', code: 'prov' }],
      text: 'Structure d’exercice coordonné participative',
    },
  ],
  name: 'Maison de santé du quartier',
  alias: ['MSP du quartier', 'La Maison'],
  telecom: [
    { system: 'phone', value: '+33 4 00 00 00 00', use: 'work' },
    { system: 'url', value: 'https://maison.example/' },
  ],
  address: [
    {
      use: 'work',
      type: 'both',
      line: ['1 place de l’Exemple'],
      city: 'Digne-les-Bains',
      postalCode: '04000',
      country: 'FRA',
    },
  ],
  partOf: { reference: 'Organization/association-1', display: 'Association porteuse' },
  contact: [
    {
      purpose: {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/contactentity-type', code: 'ADMIN' },
        ],
      },
      name: { text: 'Coordination' },
      telecom: [{ system: 'email', value: 'coordination@maison.example', use: 'work' }],
    },
  ],
};

const goal = {
  resourceType: 'Goal',
  id: 'goal-1',
  meta: { versionId: '2', lastUpdated: '2025-02-11T08:30:00+01:00' },
  text: NARRATIVE('Marcher trente minutes par jour.'),
  contained: [
    {
      resourceType: 'Observation',
      id: 'outcome',
      status: 'final',
      code: { text: 'Minutes de marche par jour' },
      effectiveDateTime: '2025-02-10',
      valueQuantity: {
        value: 25,
        unit: 'minutes',
        system: 'http://unitsofmeasure.org',
        code: 'min',
      },
    },
  ],
  identifier: [{ system: 'https://structure.example/fhir/sid/goal', value: 'g-1' }],
  lifecycleStatus: 'active',
  achievementStatus: {
    coding: [
      { system: 'http://terminology.hl7.org/CodeSystem/goal-achievement', code: 'improving' },
    ],
  },
  category: [
    {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/goal-category', code: 'behavioral' },
      ],
    },
  ],
  priority: {
    coding: [
      { system: 'http://terminology.hl7.org/CodeSystem/goal-priority', code: 'medium-priority' },
    ],
  },
  description: { text: 'Marcher trente minutes par jour' },
  subject: { reference: 'Patient/person-0001' },
  startDate: '2025-01-06',
  target: [
    {
      measure: { text: 'Minutes de marche par jour' },
      detailQuantity: {
        value: 30,
        unit: 'minutes',
        system: 'http://unitsofmeasure.org',
        code: 'min',
      },
      dueDate: '2025-06-30',
    },
    { measure: { text: 'Sorties par semaine' }, detailInteger: 4, dueDate: '2025-06-30' },
  ],
  statusDate: '2025-02-10',
  expressedBy: { reference: 'Patient/person-0001' },
  addresses: [{ reference: 'ServiceRequest/need-1' }],
  note: [
    {
      authorReference: { reference: 'Practitioner/mediator-1' },
      time: '2025-02-10T16:00:00+01:00',
      text: 'La personne préfère sortir le matin.',
    },
  ],
  outcomeReference: [{ reference: '#outcome' }],
};

const carePlan = {
  resourceType: 'CarePlan',
  id: 'pathway-1',
  meta: { versionId: '5', lastUpdated: '2025-03-01T12:00:00.000Z' },
  text: NARRATIVE('Parcours d’accompagnement, six mois.'),
  contained: [
    {
      resourceType: 'CareTeam',
      id: 'team',
      status: 'active',
      participant: [
        {
          role: [{ text: 'Médiatrice en santé' }],
          member: { reference: 'Practitioner/mediator-1' },
          period: { start: '2025-01-06' },
        },
        { role: [{ text: 'Personne accompagnée' }], member: { reference: 'Patient/person-0001' } },
      ],
    },
  ],
  identifier: [{ system: 'https://structure.example/fhir/sid/pathway', value: 'a-1' }],
  instantiatesCanonical: ['https://structure.example/fhir/PlanDefinition/six-months|1.0'],
  status: 'active',
  intent: 'plan',
  category: [
    {
      coding: [{ system: 'http://snomed.info/sct', code: '734163000', display: 'Care plan' }],
    },
  ],
  title: 'Accompagnement en santé',
  description: 'Un accompagnement de six mois, décidé avec la personne.',
  subject: { reference: 'Patient/person-0001', display: 'Personne accompagnée' },
  encounter: { reference: 'Encounter/first-contact' },
  period: { start: '2025-01-06', end: '2025-06-30' },
  created: '2025-01-06T10:30:00+01:00',
  author: { reference: 'Practitioner/mediator-1' },
  contributor: [{ reference: 'Organization/msp-1' }],
  careTeam: [{ reference: '#team' }],
  addresses: [{ reference: 'Condition/isolation' }],
  supportingInfo: [{ reference: 'QuestionnaireResponse/epices-1' }],
  goal: [{ reference: 'Goal/goal-1' }, { reference: 'Goal/goal-2' }],
  activity: [
    {
      detail: {
        kind: 'ServiceRequest',
        code: { text: 'Atelier de marche' },
        status: 'in-progress',
        doNotPerform: false,
        goal: [{ reference: 'Goal/goal-1' }],
        scheduledTiming: {
          repeat: {
            boundsPeriod: { start: '2025-01-13', end: '2025-06-30' },
            frequency: 1,
            period: 1,
            periodUnit: 'wk',
            dayOfWeek: ['mon'],
            timeOfDay: ['10:00:00'],
          },
        },
        location: { reference: 'Location/hall' },
        performer: [{ reference: 'Practitioner/mediator-1' }],
        description: 'Une marche en groupe, chaque lundi.',
      },
      progress: [{ time: '2025-02-10T16:00:00+01:00', text: 'Quatre séances suivies.' }],
    },
    {
      outcomeReference: [{ reference: 'Encounter/visit-2' }],
      reference: { reference: 'ServiceRequest/need-1', type: 'ServiceRequest' },
    },
    {
      detail: {
        kind: 'Appointment',
        code: { text: 'Ouverture des droits' },
        status: 'completed',
        statusReason: { text: 'Droits ouverts' },
        scheduledPeriod: { start: '2025-01-20', end: '2025-01-20' },
      },
    },
  ],
  note: [{ authorString: 'Médiatrice', time: '2025-01-06T11:00:00Z', text: 'Premier entretien.' }],
};

const stratum = (value, count, score) => ({
  value: { text: value },
  population: [
    {
      code: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/measure-population',
            code: 'numerator',
          },
        ],
      },
      count,
    },
  ],
  measureScore: { value: score, system: 'http://unitsofmeasure.org', code: '%' },
});

const measureReport = {
  resourceType: 'MeasureReport',
  id: 'result-1',
  meta: { versionId: '1', lastUpdated: '2025-07-01T00:00:00Z' },
  text: NARRATIVE('Part des objectifs atteints, premier semestre.'),
  identifier: [{ system: 'https://structure.example/fhir/sid/result', value: 'r-1' }],
  status: 'complete',
  type: 'summary',
  measure: 'https://structure.example/fhir/Measure/goals-reached|1.0.0',
  subject: { reference: 'Location/territory-1' },
  date: '2025-07-01T09:00:00+02:00',
  reporter: { reference: 'Organization/msp-1' },
  period: { start: '2025-01-01', end: '2025-06-30' },
  improvementNotation: {
    coding: [
      {
        system: 'http://terminology.hl7.org/CodeSystem/measure-improvement-notation',
        code: 'increase',
      },
    ],
  },
  group: [
    {
      id: 'goals-reached',
      code: { text: 'Objectifs atteints' },
      population: [
        {
          code: {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/measure-population',
                code: 'denominator',
                display: 'Denominator',
              },
            ],
          },
          count: 120,
        },
        {
          code: {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/measure-population',
                code: 'numerator',
                display: 'Numerator',
              },
            ],
          },
          count: 78,
        },
      ],
      measureScore: { value: 65, unit: '%', system: 'http://unitsofmeasure.org', code: '%' },
      stratifier: [
        {
          code: [{ text: 'Âge' }],
          stratum: [stratum('18-39', 24, 61.5), stratum('40-64', 33, 66), stratum('65+', 21, 70)],
        },
        {
          code: [{ text: 'Quartier prioritaire' }],
          stratum: [stratum('oui', 41, 63.1), stratum('non', 37, 67.3)],
        },
      ],
    },
  ],
  evaluatedResource: [{ reference: 'Bundle/source-1' }],
};

/** The five resources by type. */
export const resources = { patient, organization, goal, carePlan, measureReport };
