import { type Json, type JsonObject, pathOf, withAt } from './json.js';
import type { Kind } from './kind.js';

/** What is put where, by JSON pointer; `undefined` takes away. */
type Changes = { readonly [pointer: string]: Json | undefined };

/** A kind whose changes are told one by one: for the resource of a name, what is put where. */
function told(
  name: string,
  meant: Kind['meant'],
  changes: { readonly [base: string]: readonly Changes[] },
): Kind {
  return {
    name,
    meant,
    changes: (base) =>
      (changes[base.name] ?? []).map((one) => () => {
        let changed: JsonObject = base.resource;
        for (const [pointer, value] of Object.entries(one)) {
          changed = withAt(changed, pathOf(pointer), value);
        }
        return changed;
      }),
  };
}

/** A kind that breaks one invariant of R4. */
function breaking(key: string, changes: { readonly [base: string]: readonly Changes[] }): Kind {
  return told(`invariant ${key}`, 'invalid', changes);
}

const UCUM = 'http://unitsofmeasure.org';
const REPEAT = '/activity/1/detail/scheduledTiming/repeat';
const CONCEPT = { text: 'x' };

const broken: readonly Kind[] = [
  breaking('pat-1', {
    Patient: [{ '/contact/0': { relationship: [CONCEPT] } }, { '/contact/-': { gender: 'male' } }],
  }),
  breaking('org-1', {
    Organization: [{ '/identifier': undefined, '/name': undefined }],
    'Patient-contained': [{ '/contained/0/name': undefined }],
  }),
  breaking('org-2', {
    Organization: [{ '/address/0/use': 'home' }],
    'fr-core-organization': [{ '/address': [{ use: 'home', city: 'Digne' }] }],
  }),
  breaking('org-3', {
    Organization: [{ '/telecom/0/use': 'home' }],
    'fr-core-organization': [{ '/telecom/0/use': 'home' }],
  }),
  breaking('gol-1', {
    Goal: [{ '/target/0/measure': undefined }, { '/target/1/measure': undefined }],
    'tddui-goal-objectif': [{ '/target': [{ detailString: 'x' }] }],
    Bundle: [{ '/entry/1/resource/target': [{ detailInteger: 2 }] }],
  }),
  breaking('cpl-3', {
    CarePlan: [
      { '/activity/1/reference': { reference: 'Task/1' } },
      { '/activity/0/detail': { status: 'scheduled' } },
    ],
  }),
  breaking('per-1', {
    CarePlan: [{ '/period': { start: '2025-02-01', end: '2024-12-31' } }],
    Patient: [{ '/address/0/period/end': '2019' }],
    Encounter: [
      { '/period/end': '2024-03-01T08:00:00Z' },
      { '/period/end': '2024-03-01T08:30:00+01:00' },
    ],
    OrganizationAffiliation: [{ '/period/end': '2021-12' }],
    MeasureReport: [{ '/period/end': '2023-12-31' }],
    'tddui-encounter': [{ '/period/end': '2024-02-29T10:00:00+01:00' }],
  }),
  breaking('qty-3', {
    Goal: [{ '/target/0/detailQuantity/system': undefined }],
    Observation: [{ '/valueQuantity/system': undefined }],
  }),
  breaking('cpt-2', {
    Patient: [{ '/telecom/0/system': undefined }],
    CareTeam: [{ '/telecom/0/system': undefined }],
  }),
  breaking('att-1', {
    Patient: [{ '/photo/0/contentType': undefined }],
    Library: [{ '/content/0/contentType': undefined }],
  }),
  breaking('drt-1', {
    Encounter: [{ '/length/system': 'https://registre.test/unites' }],
    PlanDefinition: [{ '/action/0/timingDuration/value': undefined }],
  }),
  breaking('exp-1', {
    Measure: [{ '/group/0/population/0/criteria/expression': undefined }],
    PlanDefinition: [{ '/action/0/condition/0/expression/expression': undefined }],
  }),
  breaking('rng-2', { Group: [{ '/characteristic/1/valueRange/low/value': 70 }] }),
  breaking('sqty-1', {
    Group: [{ '/characteristic/1/valueRange/low/comparator': '>' }],
    Observation: [{ '/referenceRange/0/low/comparator': '<' }],
  }),
  breaking('rat-1', {
    'Observation-choices': [
      { '/valueCodeableConcept': undefined, '/valueRatio': { numerator: { value: 1 } } },
    ],
  }),
  breaking('tim-1', { CarePlan: [{ [`${REPEAT}/duration`]: 2 }] }),
  breaking('tim-2', { CarePlan: [{ [`${REPEAT}/periodUnit`]: undefined }] }),
  breaking('tim-4', {
    CarePlan: [{ [`${REPEAT}/duration`]: -2, [`${REPEAT}/durationUnit`]: 'h' }],
  }),
  breaking('tim-5', { CarePlan: [{ [`${REPEAT}/period`]: -1 }] }),
  breaking('tim-6', {
    CarePlan: [{ [`${REPEAT}/period`]: undefined, [`${REPEAT}/periodMax`]: 3 }],
  }),
  breaking('tim-7', { CarePlan: [{ [`${REPEAT}/durationMax`]: 3 }] }),
  breaking('tim-8', { CarePlan: [{ [`${REPEAT}/countMax`]: 3 }] }),
  breaking('tim-9', { CarePlan: [{ [`${REPEAT}/offset`]: 10 }] }),
  breaking('tim-10', { CarePlan: [{ [`${REPEAT}/when`]: ['MORN'] }] }),
  breaking('ref-1', { 'Patient-contained': [{ '/managingOrganization/reference': '#autre' }] }),
  breaking('dom-2', {
    'Patient-contained': [
      { '/contained/0/contained': [{ resourceType: 'Location', id: 'l', name: 'x' }] },
    ],
  }),
  breaking('dom-3', {
    'Patient-contained': [
      { '/managingOrganization': undefined },
      { '/generalPractitioner': undefined },
    ],
  }),
  breaking('dom-4', {
    'Patient-contained': [
      { '/contained/0/meta': { versionId: '1' } },
      { '/contained/0/meta': { lastUpdated: '2024-01-01T10:00:00Z' } },
    ],
  }),
  breaking('dom-5', {
    'Patient-contained': [
      {
        '/contained/0/meta': {
          security: [
            { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
          ],
        },
      },
    ],
  }),
  breaking('app-1', {
    Appointment: [{ '/participant/1/type': undefined }],
    'Appointment-proposed': [{ '/participant/0/actor': undefined }],
  }),
  breaking('app-2', {
    Appointment: [{ '/end': undefined }],
    'Appointment-proposed': [{ '/start': '2024-04-01T10:00:00+02:00' }],
  }),
  breaking('app-3', {
    Appointment: [{ '/start': undefined, '/end': undefined }],
    'Appointment-proposed': [{ '/status': 'booked' }],
  }),
  breaking('app-4', { Appointment: [{ '/cancelationReason': CONCEPT }] }),
  breaking('bdl-1', { Bundle: [{ '/total': 3 }] }),
  breaking('bdl-2', { Bundle: [{ '/entry/0/search': { mode: 'match' } }] }),
  breaking('bdl-3', {
    Bundle: [{ '/entry/0/request': { method: 'GET', url: 'Patient' } }],
    'Bundle-transaction': [{ '/entry/0/request': undefined }],
  }),
  breaking('bdl-4', { Bundle: [{ '/entry/0/response': { status: '200' } }] }),
  breaking('bdl-5', { Bundle: [{ '/entry/0/resource': undefined }] }),
  breaking('bdl-7', {
    Bundle: [
      {
        '/entry/1': {
          fullUrl: 'https://registre.test/fhir/Patient/p1',
          resource: { resourceType: 'Patient', id: 'p1' },
        },
      },
    ],
  }),
  breaking('bdl-8', {
    Bundle: [{ '/entry/0/fullUrl': 'https://registre.test/fhir/Patient/p1/_history/1' }],
  }),
  breaking('bdl-9 and others', { Bundle: [{ '/type': 'document' }, { '/type': 'message' }] }),
  breaking('cpb-1', { CapabilityStatement: [{ '/rest': undefined }] }),
  breaking('cpb-2', { CapabilityStatement: [{ '/description': undefined }] }),
  breaking('cpb-9', { CapabilityStatement: [{ '/rest/0/resource/-': { type: 'CarePlan' } }] }),
  breaking('cpb-12', {
    CapabilityStatement: [
      { '/rest/0/resource/0/searchParam/-': { name: 'subject', type: 'reference' } },
    ],
  }),
  breaking('cpb-14', { CapabilityStatement: [{ '/kind': 'instance' }] }),
  breaking('cpb-15', { CapabilityStatement: [{ '/kind': 'capability' }] }),
  breaking('cpb-16', { CapabilityStatement: [{ '/software': { name: 'x' } }] }),
  breaking('ctm-1', {
    'Patient-contained': [],
    CareTeam: [
      {
        '/contained': [{ resourceType: 'Patient', id: 'p' }],
        '/participant/0/member': { reference: '#p' },
      },
    ],
  }),
  breaking('csd-1', { CodeSystem: [{ '/concept/1/code': 'cuisine' }] }),
  breaking('ppc-1', {
    Consent: [{ '/policy': undefined, '/policyRule': undefined }],
    'tddui-consent': [{ '/policyRule': undefined }],
  }),
  breaking('grp-1', { Group: [{ '/actual': false }] }),
  breaking('mea-1', {
    Measure: [
      {
        '/group/0/stratifier/0/component': [
          { criteria: { language: 'text/fhirpath', expression: 'x' } },
        ],
      },
      { '/group/0/stratifier/0': {} },
      { '/group/0/stratifier/1/code': CONCEPT },
    ],
  }),
  breaking('mrp-1', { MeasureReport: [{ '/type': 'data-collection' }] }),
  breaking('mrp-2', {
    MeasureReport: [
      { '/group/0/stratifier/0/stratum/0/component': [{ code: CONCEPT, value: CONCEPT }] },
      { '/group/0/stratifier/0/stratum/0/value': undefined },
    ],
  }),
  breaking('obs-3', { Observation: [{ '/referenceRange/0': { appliesTo: [CONCEPT] } }] }),
  breaking('obs-6', { Observation: [{ '/dataAbsentReason': CONCEPT }] }),
  breaking('obs-7', {
    Observation: [
      {
        '/code': { coding: [{ system: 'http://loinc.org', code: '1234-5' }] },
        '/component/0/code': { coding: [{ system: 'http://loinc.org', code: '1234-5' }] },
      },
    ],
  }),
  breaking('inv-1 of Task', { Task: [{ '/lastModified': '2024-01-02T08:00:00Z' }] }),
  breaking('inv-1 of Parameters', {
    Parameters: [
      { '/parameter/0/part': [{ name: 'x', valueString: 'y' }] },
      { '/parameter/0': { name: 'x' } },
      { '/parameter/2/valueString': 'x' },
    ],
  }),
  breaking('que-1', {
    Questionnaire: [
      { '/item/0/item': undefined },
      { '/item/1/item': [{ linkId: '9', type: 'string' }] },
    ],
  }),
  breaking('que-2', {
    Questionnaire: [{ '/item/1/linkId': '1.1' }, { '/item/0/item/1/linkId': '1.1' }],
  }),
  breaking('que-3', { Questionnaire: [{ '/item/1/code': [{ code: 'x' }] }] }),
  breaking('que-4', {
    Questionnaire: [{ '/item/0/item/0/answerValueSet': 'https://registre.test/vs' }],
  }),
  breaking('que-5', { Questionnaire: [{ '/item/0/item/0/type': 'boolean' }] }),
  breaking('que-6', { Questionnaire: [{ '/item/1/required': true }] }),
  breaking('que-7', { Questionnaire: [{ '/item/0/item/1/enableWhen/0/operator': 'exists' }] }),
  breaking('que-8', { Questionnaire: [{ '/item/1/initial': [{ valueString: 'x' }] }] }),
  breaking('que-9', { Questionnaire: [{ '/item/1/readOnly': true }] }),
  breaking('que-10', { Questionnaire: [{ '/item/0/item/0/maxLength': 3 }] }),
  breaking('que-11', { Questionnaire: [{ '/item/0/item/0/initial': [{ valueString: 'oui' }] }] }),
  breaking('que-12', {
    Questionnaire: [
      {
        '/item/0/item/1/enableBehavior': undefined,
        '/item/0/item/1/enableWhen': [
          { question: '1.1', operator: '=', answerString: 'a' },
          { question: '1.1', operator: '=', answerString: 'b' },
          { question: '1.1', operator: '=', answerString: 'c' },
        ],
      },
    ],
  }),
  breaking('que-13', { Questionnaire: [{ '/item/0/item/2/initial/-': { valueInteger: 2 } }] }),
  breaking('qrs-1', { QuestionnaireResponse: [{ '/item/0/answer': [{ valueBoolean: true }] }] }),
  breaking('prr-1', { ServiceRequest: [{ '/code': undefined, '/orderDetail': [CONCEPT] }] }),
  breaking('vsd-1', { ValueSet: [{ '/compose/include/0': {} }] }),
  breaking('vsd-2', {
    ValueSet: [
      {
        '/compose/include/0/system': undefined,
        '/compose/include/0/valueSet': ['https://registre.test/vs'],
      },
    ],
  }),
  breaking('vsd-3', {
    ValueSet: [{ '/compose/include/0/filter': [{ property: 'statut', op: '=', value: 'x' }] }],
  }),
  breaking('trd-1 to trd-3', {
    PlanDefinition: [
      { '/action/0/trigger': [{ type: 'named-event' }] },
      {
        '/action/0/trigger': [
          { type: 'periodic', timingDate: '2024-01-01', data: [{ type: 'Patient' }] },
        ],
      },
    ],
  }),
  breaking('drq-1', {
    PlanDefinition: [
      {
        '/action/0/input': [
          { type: 'Patient', codeFilter: [{ path: 'gender', searchParam: 'gender' }] },
        ],
      },
    ],
  }),
  breaking('TDDUI identifier format', {
    'tddui-besoin': [
      { '/identifier/0/value': 'BESO-1' },
      { '/identifier/0/value': '30400000x1/1-BESO-1' },
    ],
  }),
];

const DISCRIMINATOR = 'https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-discriminator';
const WRONG_CODE = 'valueCodeableConcept/coding/0/code';

const slices: readonly Kind[] = [
  told('slice whose discriminator is another', 'invalid', {
    'tddui-careplan': [
      { [`/supportingInfo/0/extension/0/${WRONG_CODE}`]: 'accordUsager' },
      { '/supportingInfo/0/extension': undefined },
    ],
    'tddui-goal-attente': [{ [`/note/0/extension/0/${WRONG_CODE}`]: 'titreObjectif' }],
    'tddui-goal-objectif': [{ [`/note/0/extension/0/${WRONG_CODE}`]: 'origineAttente' }],
    'tddui-task-action': [{ '/input/0/type/coding/0/code': 'avisUsager' }],
    'tddui-task-prestation': [{ '/input/0/type/coding/0/system': 'https://registre.test/cs' }],
    'tddui-task-moyen-ressource': [
      { '/input/0/type/text': 'titre', '/input/0/type/coding': undefined },
    ],
    'tddui-besoin': [{ '/identifier/0/type/coding/0/code': 'AUTRE' }],
    'tddui-organization': [{ '/identifier/0/system': 'https://finess.esante.gouv.fr' }],
    'tddui-practitioner': [{ '/identifier/0/system': 'https://rpps.esante.gouv.fr' }],
    'tddui-patient': [{ '/name/0/use': 'usual' }],
  }),
  told('slice twice where once is allowed', 'invalid', {
    'tddui-goal-attente': [
      {
        '/note/-': {
          extension: [
            {
              url: 'https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-discriminator',
              valueCodeableConcept: { coding: [{ system: DISCRIMINATOR, code: 'origineAttente' }] },
            },
          ],
          text: 'x',
        },
      },
    ],
    'tddui-task-action': [
      {
        '/input/-': {
          type: {
            coding: [
              {
                system:
                  'https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-task-input-action',
                code: 'titre',
              },
            ],
          },
          valueString: 'x',
        },
      },
    ],
    'tddui-besoin': [
      {
        '/identifier/-': {
          type: {
            coding: [
              {
                system:
                  'https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/tddui-service-request-identifier',
                code: 'BES',
              },
            ],
          },
          system: 'https://identifiant-medicosocial-besoin.esante.gouv.fr',
          value: '3040000001/1-BESO-2',
        },
      },
    ],
    'fr-core-patient': [
      {
        '/identifier/-': {
          use: 'usual',
          type: {
            coding: [{ system: 'http://interopsante.org/CodeSystem/fr-core-v2-0203', code: 'PI' }],
          },
          system: 'https://registre.test/ids',
          value: 'B',
        },
      },
    ],
  }),
  told('slice without what it demands', 'invalid', {
    'fr-core-patient': [
      { '/name/0/family': undefined },
      { '/name/0/given': undefined },
      { '/identifier/0/system': undefined },
      { '/identifier/0/value': undefined },
    ],
    'tddui-careplan': [{ '/identifier/0/value': undefined }, { '/supportingInfo/0': undefined }],
    'tddui-besoin': [
      { '/identifier/0/system': 'https://registre.test/ids' },
      { '/code/text': undefined },
    ],
  }),
  told('slice value of a wrong type', 'invalid', {
    'tddui-task-action': [
      { '/input/0/valueString': undefined, '/input/0/valueBoolean': true },
      { '/input/1/valueReference': undefined, '/input/1/valueString': 'x' },
    ],
    'tddui-task-bilan': [{ '/output/0/valueString': undefined, '/output/0/valueInteger': 1 }],
    'tddui-task-prestation': [{ '/input/0/valueString': undefined, '/input/0/valueCode': 'x' }],
  }),
  told('slice beside the ones that are defined', 'valid', {
    'tddui-besoin': [{ '/identifier/-': { system: 'https://registre.test/ids', value: '2' } }],
    'tddui-goal-attente': [
      {
        '/note/-': {
          extension: [
            {
              url: 'https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-discriminator',
              valueCodeableConcept: {
                coding: [{ system: DISCRIMINATOR, code: 'commentaireAttente' }],
              },
            },
          ],
          text: 'x',
        },
      },
    ],
    'tddui-organization': [{ '/identifier/-': { system: 'https://sirene.fr', value: '1' } }],
    'tddui-task-action': [{ '/input/-': { type: CONCEPT, valueBoolean: true } }],
    'fr-core-patient': [{ '/name/-': { use: 'usual', given: ['Nana'] } }],
  }),
];

const legal: readonly Kind[] = [
  told('periods at their limits', 'valid', {
    CarePlan: [
      { '/period': { start: '2024-02-01', end: '2024-02-01' } },
      { '/period': { start: '2024-02-01', end: '2024-02' } },
      { '/period': { end: '2024' } },
      { '/period': { start: '2024-02', end: '2024-02-01' } },
      { '/period': { start: '2024', end: '2024-05-01' } },
    ],
    Encounter: [
      { '/period/end': '2024-03-01T08:00:00Z', '/period/start': '2024-03-01T09:00:00+01:00' },
      { '/period': { start: '2024-03-01T23:00:00-05:00', end: '2024-03-02T04:30:00Z' } },
    ],
  }),
  told('invariants that hold in another way', 'valid', {
    Organization: [{ '/name': undefined }, { '/identifier': undefined }],
    Consent: [{ '/policy': undefined }, { '/policyRule': undefined }],
    Appointment: [
      { '/status': 'cancelled', '/cancelationReason': CONCEPT },
      { '/status': 'cancelled', '/start': undefined, '/end': undefined },
    ],
    Goal: [
      { '/target/0/detailQuantity': undefined },
      { '/target/0/detailQuantity': { value: 3, unit: 'pas' } },
    ],
    Observation: [{ '/valueQuantity': undefined, '/dataAbsentReason': CONCEPT }],
    Group: [{ '/actual': false, '/member': undefined }],
    'Patient-contained': [{ '/contained/0/partOf': { reference: '#' } }],
    Questionnaire: [
      {
        '/item/0/item/0/answerOption': undefined,
        '/item/0/item/0/answerValueSet': 'https://registre.test/vs',
      },
    ],
    Task: [{ '/lastModified': '2024-02-01T12:00:00Z' }],
  }),
  told('nulls that stand beside extensions', 'either', {
    'Patient-contained': [
      { '/name/0/_given': [null, { id: 'x' }] },
      { '/name/0/given': ['a', 'b'], '/name/0/_given': [null, null] },
      { '/name/0/_given': [null, null, { id: 'x' }] },
      {
        '/name/0/given': undefined,
        '/name/0/_given': [
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
  }),
  told('references in a Bundle', 'either', {
    Bundle: [
      { '/entry/2/resource/subject/reference': 'Goal/g1' },
      { '/entry/2/resource/subject/reference': 'https://registre.test/fhir/Patient/p1' },
      { '/entry/2/resource/subject/reference': 'Patient/absent' },
      { '/entry/2/resource/goal/0/reference': 'https://registre.test/fhir/Patient/p1' },
      { '/entry/0/fullUrl': undefined },
      { '/entry/0/fullUrl': 'https://registre.test/fhir/Patient/autre' },
      { '/entry/0/fullUrl': 'Patient/p1' },
    ],
    'Bundle-transaction': [
      { '/entry/1/resource/subject/reference': 'urn:uuid:6f7c2b4e-1111-4222-8333-444455556667' },
      { '/entry/1/resource/subject/reference': 'urn:uuid:99999999-1111-4222-8333-444455556667' },
    ],
  }),
  told('quantities in a required unit system', 'either', {
    Encounter: [{ '/length/code': 'x-inconnu' }, { '/length': { value: 60, unit: 'minute' } }],
    Observation: [
      { '/valueQuantity': { value: 1, unit: '%', system: UCUM, code: '%' } },
      { '/valueQuantity': { value: 1, unit: 'x', system: UCUM, code: 'pas-une-unité' } },
    ],
  }),
];

/** The kinds of change that aim at one rule: an invariant, a slice, a limit. */
export const invariantKinds: readonly Kind[] = [...broken, ...slices, ...legal];
