import type { Json } from './json.js';

const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' };
const to = (type: string, id: string): Json => ({ type, id });
const exactly = (value: number): Json => ({ value, precision: 'exact' });
const habitants: Json = [{ system: 'participant-role', code: 'habitant', display: 'Habitants' }];
const year: Json = { start: '2025-01-01', end: '2025-12-31' };

/** The fields of one record of each type or more, by type and id. All of it is invented, but for public codes. */
const records: { readonly [record: string]: { readonly [field: string]: Json } } = {
  'source/rapport': { title: 'Rapport inventé', date: '2025-06', url: 'https://exemple.example/r' },
  'territory/commune': { kind: 'commune', name: 'Commune fictive', code: '73065' },
  'territory/quartier': {
    kind: 'qpv',
    name: 'Quartier fictif',
    code: 'QN07301M',
    partOf: to('territory', 'commune'),
  },
  'territory/saint-denis': { kind: 'commune', name: 'Commune fictive', code: '93066' },
  'territory/quartier-etendu': {
    kind: 'qpv',
    name: 'Quartier fictif',
    code: 'QN09328M',
    partOf: to('territory', 'saint-denis'),
  },
  'structure/msp': {
    name: 'Maison de santé fictive',
    kind: 'msp',
    identifiers: {
      finessEj: '730000007',
      siren: '732829320',
      siret: '73282932000074',
    },
    address: { lines: ['1 rue Fictive'], postalCode: '73000', city: 'Ville', commune: '73065' },
    partOf: to('structure', 'association'),
    opened: '2018-09',
    closed: '2029',
    staffing: [
      {
        function: { system: 'staff-function', code: 'mediateur-sante', display: 'Médiatrices' },
        count: { value: 12, min: 10, max: 15, precision: 'approximate' },
        fte: 1.5,
      },
    ],
    sites: [{ id: 'siege', kind: 'main', name: 'Siège', address: { commune: '73065' } }],
    services: [{ id: 'accueil', name: 'Accueil', site: 'siege' }],
  },
  'structure/association': { name: 'Association fictive', kind: 'association' },
  'professional/mediatrice': {
    structure: to('structure', 'msp'),
    function: { system: 'staff-function', code: 'mediateur-sante', display: 'Médiatrice' },
    rpps: '10000000009',
    fte: 0.5,
    period: { start: '2019' },
    careTeamMember: true,
  },
  'programme/sante': {
    name: 'Programme fictif',
    experimental: true,
    period: { start: '2021-07', end: '2026' },
    components: [{ title: 'Ateliers', recurrence: 'P6W' }],
  },
  'enrolment/vague-1': {
    programme: to('programme', 'sante'),
    structure: { missing: 'unknown' },
    count: exactly(20),
  },
  'partnership/ateliers': { parties: [{ structure: to('structure', 'association') }] },
  'funding/mediation': {
    funder: { missing: 'unknown' },
    beneficiary: to('structure', 'msp'),
    amount: { cents: 8_000_000, precision: 'exact' },
    period: { start: '2025' },
  },
  'pathway-model/bilan': {
    title: 'Parcours fictif',
    steps: [
      { id: 'accueil', kind: 'preparation', title: 'Accueil' },
      { id: 'bilan', kind: 'health-check', title: 'Bilan', prerequisites: ['accueil'] },
      { id: 'suite', kind: 'follow-up', title: 'Suite', prerequisites: ['bilan'] },
    ],
  },
  'person/anonyme-1': {
    pseudonym: { value: 'a1B2-c3', scope: 'Structure des Exemples' },
    birthYear: 1970,
    ageBand: { from: 50, to: 59, on: '2025' },
    gender: 'female',
    residences: [{ territory: to('territory', 'quartier'), period: { start: '2020-03' } }],
  },
  'person/anonyme-2': {},
  'group/matinee': {
    name: 'Groupe fictif',
    size: exactly(12),
    members: [to('person', 'anonyme-1')],
  },
  'pathway/parcours': {
    subject: to('person', 'anonyme-1'),
    structure: to('structure', 'msp'),
    status: 'completed',
    referral: { origin: 'outreach', date: '2025-01-10', decisionDate: '2025-01-15' },
    agreement: { decision: 'permit', date: '2025-01-20' },
    period: { start: '2025-01-20', end: '2025-07-15' },
    needs: [{ id: 'besoin', dimension: 'social', text: 'Ouvrir ses droits' }],
    goals: [
      {
        id: 'objectif',
        text: 'Avoir une complémentaire santé',
        needs: ['besoin'],
        status: 'completed',
        start: '2025-01-20',
        due: '2025-06',
      },
    ],
    actions: [
      {
        id: 'dossier',
        kind: 'rights-opening',
        title: 'Remplir le dossier',
        goals: ['objectif'],
        status: 'completed',
        period: { start: '2025-02-01', end: '2025-07-15' },
      },
    ],
    reviews: [{ id: 'final', kind: 'final', date: '2025-07-15' }],
    closure: { reason: 'goals-achieved', outcome: 'Les droits sont ouverts' },
  },
  'assessment/entree': {
    person: to('person', 'anonyme-1'),
    pathway: to('pathway', 'parcours'),
    date: '2025-01-20',
    answers: { instrument: 'situation', complementaryCover: 'eligible' },
  },
  'contact/appel': {
    structure: to('structure', 'msp'),
    pathway: to('pathway', 'parcours'),
    mode: 'call',
    date: '2025-03-01',
    durationMinutes: 45,
    themes: [{ system: 'theme', code: 'acces-droits', display: 'Droits' }],
  },
  'session/atelier': {
    kind: 'workshop',
    status: 'held',
    title: 'Atelier fictif',
    start: '2025-03-01T14:30:00+01:00',
    duration: 'PT90M',
    step: { model: to('pathway-model', 'bilan'), step: 'suite' },
    invited: { total: exactly(15) },
    attended: {
      total: exactly(14),
      disjoint: true,
      byRole: [
        { roles: habitants, count: exactly(10), withinTotal: true },
        { roles: habitants, count: exactly(4), withinTotal: true },
      ],
    },
  },
  'session/a-venir': { kind: 'workshop', status: 'planned', start: '2026-09' },
  'participation/demarche': { title: 'Démarche fictive', level: 'co-construction', period: year },
  'recommendation/samedi': {
    text: 'Ouvrir le samedi.',
    from: [to('participation', 'demarche')],
    status: 'adopted',
  },
  'evaluation/locale': {
    programme: to('programme', 'sante'),
    level: 'local',
    methods: ['qualitative'],
  },
  'feedback/horaires': {
    kind: 'difficulty',
    about: to('programme', 'sante'),
    text: 'Les horaires ne vont pas.',
  },
  'indicator-definition/personnes': {
    version: '1.0.0',
    title: { fr: 'Personnes touchées', en: 'People reached' },
    description: { fr: 'Pour un essai.', en: 'For a test.' },
    domain: 'pathways',
    unit: 'people',
    provenance: 'project',
    base: 'pathway',
    measure: { kind: 'proportion', numerator: { field: 'status', eq: 'completed' } },
    time: 'start',
    privacyUnit: 'person',
  },
  'indicator-definition/personnes-informees': {
    version: '1.0.0',
    title: { fr: 'Personnes informées', en: 'People informed' },
    description: { fr: 'Pour un essai.', en: 'For a test.' },
    domain: 'pathways',
    unit: 'people',
    provenance: 'project',
    base: 'contact',
    measure: { kind: 'count' },
    time: 'date',
    privacyUnit: 'person',
  },
  'indicator-result/en-2024': {
    nature: 'declared',
    definition: { id: 'personnes', version: '1.0.0' },
    programme: to('programme', 'sante'),
    period: { start: '2024', end: '2024' },
    numerator: exactly(40),
    denominator: exactly(100),
    sources: [{ source: to('source', 'rapport'), where: 'page 3' }],
  },
  'indicator-result/en-2025': {
    nature: 'computed',
    definition: { id: 'personnes', version: '1.0.0' },
    programme: to('programme', 'sante'),
    period: { start: '2025', end: '2025' },
    value: exactly(40),
  },
  'tombstone/opposition': {
    target: to('person', 'partie'),
    reason: 'opposition',
    date: '2026-01-04',
  },
  'merge/doublon': {
    kept: to('person', 'anonyme-1'),
    merged: to('person', 'anonyme-2'),
    date: '2026-01-04',
  },
};

/** A small dataset that keeps every rule, by type and id; the manifest is under `manifest`. */
export const base: ReadonlyMap<string, Json> = new Map<string, Json>([
  [
    'manifest',
    {
      type: 'manifest',
      namespace: 'https://exemple.example/donnees',
      schemaVersion: '0.2.0',
      producer: 'Structure des Exemples',
      created: '2026-01-05T09:00:00Z',
    },
  ],
  ...Object.entries(records).map(([record, fields]): [string, Json] => {
    const [type = '', id = ''] = record.split('/');
    return [record, { type, id, meta, ...fields }];
  }),
]);
