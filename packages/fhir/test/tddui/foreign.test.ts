import { describe, expect, it } from 'vitest';
import { fromFhir } from '../../src/index.js';
import { context } from '../same-record.js';

const GUIDE = 'https://interop.esante.gouv.fr/ig/fhir/tddui';
const profile = (name: string): string => `${GUIDE}/StructureDefinition/${name}`;
const codeSystem = (name: string): string => `${GUIDE}/CodeSystem/${name}`;

/** An id of an entry that is to be created. */
const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n.toString(16)}`;
const urn = (n: number) => ({ reference: `urn:uuid:${uuid(n)}` });

const business = (name: string, letters: string) => ({
  system: `https://identifiant-medicosocial-${name}.esante.gouv.fr`,
  value: `3480787529/123456789-${letters}-1234`,
});

interface Resource {
  readonly meta: { readonly profile: readonly string[] };
  readonly [element: string]: unknown;
}

/** A transaction as the examples of the guide have it: each request names a profile. */
const transaction = (resources: readonly Resource[]) => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: resources.map((resource, index) => ({
    fullUrl: `urn:uuid:${uuid(index)}`,
    resource,
    request: { method: 'POST', url: resource.meta.profile[0]?.split('-').at(-1) ?? 'TDDUIPatient' },
  })),
});

const concept = (system: string, code: string) => ({ coding: [{ system, code }] });

const about = (code: string) => ({
  url: profile('tddui-discriminator'),
  valueCodeableConcept: concept(codeSystem('tddui-discriminator'), code),
});

const [ORGANIZATION, PATIENT, PLAN, ROLE, ACCORD_USAGER, ACCORD_STRUCTURE] = [0, 1, 2, 3, 4, 5];
const [BESOIN, ATTENTE, OBJECTIF, ACTION, BILAN, MOYEN, UNKNOWN_ATTENTE] = [6, 7, 8, 9, 10, 11, 12];

const organization = {
  resourceType: 'Organization',
  meta: { profile: [profile('tddui-organization')] },
  identifier: [{ system: 'urn:oid:1.2.250.1.71.4.2.2', value: '1480787529' }],
  name: 'Maison des Exemples',
  type: [concept('https://santeparticipative.example/fhir/CodeSystem/structure-kind', 'msp')],
};

const patient = {
  resourceType: 'Patient',
  meta: { profile: [profile('tddui-patient')] },
  birthDate: '1950-02-03',
};

const role = {
  resourceType: 'PractitionerRole',
  meta: { profile: [profile('tddui-practitioner-role')] },
  organization: urn(ORGANIZATION),
};

/** The parts that are the same in both versions. */
const objectif = {
  resourceType: 'Goal',
  meta: { profile: [profile('tddui-goal-objectif')] },
  identifier: [business('objectif', 'OBJE')],
  extension: [{ url: profile('tddui-careplan-reference'), valueReference: urn(PLAN) }],
  lifecycleStatus: 'active',
  description: { text: 'Marcher jusqu’au marché' },
  addresses: [urn(BESOIN)],
  subject: urn(PATIENT),
  note: [
    { extension: [about('titreObjectif')], text: 'Objectif 1' },
    { extension: [about('avisUsagerObjectif')], text: 'Cela me va' },
  ],
};

const attente = {
  resourceType: 'Goal',
  meta: { profile: [profile('tddui-goal-attente')] },
  identifier: [business('attente', 'ATTE')],
  extension: [{ url: profile('tddui-careplan-reference'), valueReference: urn(PLAN) }],
  lifecycleStatus: 'proposed',
  description: { text: 'Sortir davantage' },
  subject: urn(PATIENT),
  note: [{ extension: [about('origineAttente')], text: 'Usager' }],
};

const besoin = {
  resourceType: 'ServiceRequest',
  meta: { profile: [profile('tddui-service-request-besoin')] },
  identifier: [
    {
      type: concept(codeSystem('tddui-service-request-identifier'), 'BES'),
      ...business('besoin', 'BESO'),
    },
  ],
  basedOn: [urn(PLAN)],
  status: 'active',
  intent: 'plan',
  category: [concept('https://smt.esante.gouv.fr/terminologie-SERAFINPH', '1.3.4')],
  code: { text: 'Maintenir le lien social' },
  subject: urn(PATIENT),
};

const consent = {
  resourceType: 'Consent',
  meta: { profile: [profile('tddui-consent-accord')] },
  status: 'active',
  scope: concept('http://terminology.hl7.org/CodeSystem/consentscope', 'treatment'),
  category: [{ text: 'Accord' }],
  policyRule: { text: 'Accord' },
  patient: urn(PATIENT),
  dateTime: '2026-01-15T23:30:00Z',
};

function action(inputs: string) {
  return {
    resourceType: 'Task',
    meta: { profile: [profile('tddui-task-action')] },
    identifier: [business('action', 'ACTI')],
    basedOn: [urn(PLAN)],
    status: 'in-progress',
    intent: 'plan',
    description: 'Deux fois par semaine',
    executionPeriod: { start: '2026-02-01' },
    input: [
      { type: concept(codeSystem(inputs), 'titre'), valueString: 'Accompagner au marché' },
      { type: concept(codeSystem(inputs), 'objectif'), valueReference: urn(OBJECTIF) },
      { type: concept(codeSystem(inputs), 'resultatAttendu'), valueString: 'Y aller seule' },
    ],
  };
}

function bilan(outputs: string) {
  return {
    resourceType: 'Task',
    meta: { profile: [profile('tddui-task-bilan')] },
    identifier: [business('bilan', 'BILA')],
    basedOn: [urn(PLAN)],
    status: 'completed',
    intent: 'plan',
    code: concept(
      'https://smt.esante.gouv.fr/fhir/CodeSystem/tre-r389-statut-bilan-projet-personnalise',
      'INTERMEDIAIRE',
    ),
    executionPeriod: { start: '2026-05-04T09:00:00+02:00' },
    output: [{ type: concept(codeSystem(outputs), 'syntheseBilan'), valueString: 'Bon début' }],
  };
}

const plan = {
  resourceType: 'CarePlan',
  meta: { profile: [profile('tddui-careplan-projet-personnalise')] },
  identifier: [business('projetpersonnalise', 'PPER')],
  status: 'active',
  intent: 'plan',
  title: 'Projet personnalisé',
  description: 'Vivre chez soi',
  subject: urn(PATIENT),
  supportingInfo: [
    { extension: [about('accordUsager')], ...urn(ACCORD_USAGER) },
    { extension: [about('accordStructure')], ...urn(ACCORD_STRUCTURE) },
  ],
};

const asked = { ...consent, performer: [urn(PATIENT)] };
const given = { ...consent, performer: [urn(ROLE)] };

const graph = {
  type: 'pathway',
  id: uuid(PLAN),
  subject: { type: 'person', id: uuid(PATIENT) },
  structure: { type: 'structure', id: uuid(ORGANIZATION) },
  title: 'Projet personnalisé',
  status: 'active',
  agreement: { decision: 'permit', date: '2026-01-16', by: 'person' },
  needs: [{ id: uuid(BESOIN), dimension: 'social', text: 'Maintenir le lien social' }],
  expectations: [{ id: uuid(ATTENTE), text: 'Sortir davantage', origin: 'person' }],
  goals: [
    {
      id: uuid(OBJECTIF),
      text: 'Marcher jusqu’au marché',
      needs: [uuid(BESOIN)],
      status: 'active',
    },
  ],
  actions: [
    {
      id: uuid(ACTION),
      kind: 'other',
      title: 'Accompagner au marché',
      goals: [uuid(OBJECTIF)],
      status: 'in-progress',
      period: { start: '2026-02-01' },
    },
  ],
  reviews: [{ id: uuid(BILAN), kind: 'intermediate', date: '2026-05-04', summary: 'Bon début' }],
};

/** The elements that were not read of the resources of some types. */
function lostOf(read: ReturnType<typeof fromFhir>, ...ids: readonly number[]): readonly string[] {
  const wanted = new Map(ids.map((id) => [uuid(id), id]));
  return read.unmapped
    .filter(({ resource }) => wanted.has(resource.id ?? ''))
    .map(({ resource, path }) => `${resource.type}${path}`);
}

describe('a plan of another implementer, in TDDUI 2.4', () => {
  const moyen = {
    ...action('tddui-task-input-moyen-ressource'),
    meta: { profile: [profile('tddui-task-moyen-ressource')] },
    identifier: [business('moyenressource', 'MORE')],
  };
  const unknownAttente = {
    ...attente,
    note: [{ extension: [about('origineAttente')], text: 'Tuteur' }],
  };
  const resources = [
    organization,
    patient,
    plan,
    role,
    asked,
    given,
    besoin,
    attente,
    objectif,
    action('tddui-task-input-action'),
    bilan('tddui-task-output-bilan'),
    moyen,
    unknownAttente,
  ];
  const read = fromFhir([transaction(resources)], context);
  const pathway = read.records.find(({ type }) => type === 'pathway');

  it('is read with its graph, though only its parts name it', () => {
    const whoever = {
      id: uuid(UNKNOWN_ATTENTE),
      text: 'Sortir davantage',
      origin: { missing: 'unknown' },
    };
    expect(pathway).toEqual({
      ...graph,
      expectations: [...graph.expectations, whoever],
      meta: expect.anything(),
    });
  });

  it('says who agreed for the structure beside the record', () => {
    expect(read.identities.agreements).toEqual(
      new Map([[uuid(PLAN), { by: { type: 'professional', id: uuid(ROLE) }, date: '2026-01-16' }]]),
    );
  });

  it('is read whatever the order of its resources', () => {
    const bundle = transaction(resources);
    const reversed = { ...bundle, entry: [...bundle.entry].reverse() };
    const again = fromFhir([reversed], context);
    const turned = again.records.find(({ type }) => type === 'pathway');
    expect(turned).toEqual({
      ...pathway,
      expectations: expect.arrayContaining(
        pathway?.type === 'pathway' ? [...(pathway.expectations ?? [])] : [],
      ),
    });
    expect(new Set(again.unmapped.map((lost) => JSON.stringify(lost)))).toEqual(
      new Set(read.unmapped.map((lost) => JSON.stringify(lost))),
    );
  });

  it('lists what its record cannot hold, and nothing that it holds', () => {
    expect(lostOf(read, PLAN)).toEqual([
      'CarePlan/identifier/0/system',
      'CarePlan/identifier/0/value',
      'CarePlan/description',
    ]);
    expect(lostOf(read, ACCORD_USAGER)).toEqual([
      'Consent/category/0/text',
      'Consent/policyRule/text',
      'Consent/dateTime',
    ]);
    expect(lostOf(read, ACCORD_STRUCTURE)).toEqual(lostOf(read, ACCORD_USAGER));
    expect(lostOf(read, OBJECTIF)).toEqual([
      'Goal/identifier/0/system',
      'Goal/identifier/0/value',
      'Goal/note/0/extension/0/url',
      'Goal/note/0/extension/0/valueCodeableConcept/coding/0/system',
      'Goal/note/0/extension/0/valueCodeableConcept/coding/0/code',
      'Goal/note/0/text',
      'Goal/note/1/extension/0/url',
      'Goal/note/1/extension/0/valueCodeableConcept/coding/0/system',
      'Goal/note/1/extension/0/valueCodeableConcept/coding/0/code',
      'Goal/note/1/text',
    ]);
  });

  it('loses no part silently: all of a part that no record can hold is listed', () => {
    const lost = lostOf(read, MOYEN);
    expect(lost).toContain('Task/input/0/valueString');
    expect(lost).toContain('Task/basedOn/0/reference');
  });

  it('lists who hopes for something, where the model has no such origin', () => {
    const lost = lostOf(read, UNKNOWN_ATTENTE);
    expect(lost).toContain('Goal/note/0/text');
    expect(lost).not.toContain('Goal/description/text');
  });

  it('reads a need that says no dimension', () => {
    const { category: _category, ...wordless } = besoin;
    const { records } = fromFhir([transaction([organization, patient, plan, wordless])], context);
    expect(records.find(({ type }) => type === 'pathway')).toMatchObject({
      needs: [{ dimension: { missing: 'unknown' }, text: 'Maintenir le lien social' }],
    });
  });
});

describe('a plan of another implementer, in TDDUI 2.2', () => {
  const inNotes = (code: string) => ({ url: profile('tddui-goal-note'), valueCode: code });
  const read = fromFhir(
    [
      transaction([
        organization,
        patient,
        {
          ...plan,
          supportingInfo: [
            { ...urn(ACCORD_USAGER), display: 'Consentement usager' },
            { ...urn(ACCORD_STRUCTURE), display: 'Consentement structure' },
          ],
        },
        role,
        asked,
        given,
        { ...besoin, identifier: [business('besoin', 'BESO')] },
        {
          ...attente,
          note: [{ extension: [inNotes('origineAttente')], text: "L'usager" }],
        },
        {
          ...objectif,
          note: [{ extension: [inNotes('titreObjectif')], text: 'Marcher jusqu’au marché' }],
        },
        action('input-tddui-task-action-codesystem'),
        bilan('output-tddui-task-bilan-codesystem'),
      ]),
    ],
    context,
  );

  it('is read with the same graph', () => {
    const pathway = read.records.find(({ type }) => type === 'pathway');
    expect(pathway).toEqual({ ...graph, meta: expect.anything() });
  });

  it('has its old forms understood, not listed', () => {
    expect(lostOf(read, OBJECTIF)).toEqual(['Goal/identifier/0/system', 'Goal/identifier/0/value']);
    expect(lostOf(read, ATTENTE)).toEqual(['Goal/identifier/0/system', 'Goal/identifier/0/value']);
  });
});

describe('somebody whom a plan names as a Practitioner', () => {
  const practitioner = {
    resourceType: 'Practitioner',
    meta: { profile: [profile('tddui-practitioner')] },
    identifier: [{ system: 'urn:oid:1.2.250.1.71.4.2.1', value: '810000001916' }],
  };
  const [SOMEBODY] = [6];
  const signed = { ...consent, performer: [urn(SOMEBODY)] };
  const done = { ...action('tddui-task-input-action'), owner: urn(SOMEBODY) };
  const inOneRole = { ...role, practitioner: urn(SOMEBODY) };
  const base = [organization, patient, plan, inOneRole, asked, signed, practitioner, done];

  it('is the professional whose only role it is', () => {
    const { records, identities } = fromFhir([transaction(base)], context);
    const by = { type: 'professional', id: uuid(ROLE) };
    expect(identities.agreements.get(uuid(PLAN))).toEqual({ by, date: '2026-01-16' });
    expect(records.find(({ type }) => type === 'pathway')).toMatchObject({
      actions: [{ performer: by }],
    });
  });

  it('keeps an action whose goal is not there, and lists the goal', () => {
    const read = fromFhir([transaction(base)], context);
    expect(read.records.find(({ type }) => type === 'pathway')).not.toHaveProperty(
      'actions.0.goals',
    );
    expect(lostOf(read, 7)).toContain('Task/input/1/valueReference/reference');
  });

  it('is nobody certain in two roles, and is listed', () => {
    const read = fromFhir([transaction([...base, inOneRole])], context);
    expect(read.identities.agreements).toEqual(new Map());
    expect(lostOf(read, ACCORD_STRUCTURE)).toContain('Consent/performer/0/reference');
    expect(lostOf(read, 7)).toContain('Task/owner/reference');
  });
});

describe('the structure of a plan that names none', () => {
  const structureOf = (...resources: (typeof plan | typeof organization | typeof patient)[]) =>
    fromFhir([transaction(resources)], context);

  it('is that of the person, where it is not the one of the number', () => {
    const elsewhere = { ...organization, identifier: [] };
    const managed = { ...patient, managingOrganization: urn(ORGANIZATION) };
    const { records } = structureOf(elsewhere, managed, plan);
    expect(records.find(({ type }) => type === 'pathway')).toMatchObject({
      structure: { type: 'structure', id: uuid(ORGANIZATION) },
    });
  });

  it('is not made up: without one, the plan is refused and all of it is listed', () => {
    const { records, issues, unmapped } = structureOf(
      { ...organization, identifier: [] },
      patient,
      plan,
    );
    expect(records.map(({ type }) => type)).not.toContain('pathway');
    expect(issues).toMatchObject([{ rule: 'field.required', path: '/structure' }]);
    expect(unmapped.map(({ path }) => path)).toContain('/supportingInfo/0/reference');
  });
});

describe('an event of another implementer', () => {
  const evenement = {
    resourceType: 'Encounter',
    id: 'e',
    meta: { profile: [profile('tddui-encounter-evenement')] },
    identifier: [business('evenement', 'EVN')],
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'HH' },
    subject: { reference: 'Patient/p' },
    serviceProvider: { reference: 'Organization/o' },
    period: { start: '2026-03-01T23:15:00Z', end: '2026-03-02T00:00:00Z' },
  };

  it('is a contact on its day in France, with its length', () => {
    const { records, unmapped } = fromFhir([evenement], context);
    expect(records).toMatchObject([
      { type: 'contact', mode: 'visit', date: '2026-03-02', durationMinutes: 45 },
    ]);
    expect(unmapped.map(({ path }) => path)).toEqual([
      '/identifier/0/system',
      '/identifier/0/value',
      '/period/start',
      '/period/end',
    ]);
  });

  it('is not given a mode that nobody said', () => {
    const { class: _class, ...unsaid } = evenement;
    const { records, issues } = fromFhir([unsaid], context);
    expect(records).toEqual([]);
    expect(issues).toMatchObject([{ rule: 'field.required', path: '/mode' }]);
  });
});
