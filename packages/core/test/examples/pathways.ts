import type { RecordOf } from '../../src/index.js';
import { base } from './base.js';

const period = {
  start: '2025-01-10',
  end: '2025-07',
  duration: 'P6M',
  verbatim: 'six mois',
};
const quantity = {
  value: 12,
  min: 10,
  max: 15,
  precision: 'approximate' as const,
  unit: 'personnes',
  verbatim: 'une douzaine',
};
const theme = { system: 'theme', code: 'acces-droits', display: 'accès aux droits' };
const publicServed = { system: 'public', code: 'jeunes', display: 'jeunes' };
const place = {
  structure: { type: 'structure' as const, id: 'msp-1' },
  territory: { type: 'territory' as const, id: 'quartier-1' },
  description: 'salle du rez-de-chaussée',
};

export const pathwayModel: RecordOf<'pathway-model'> = {
  type: 'pathway-model',
  ...base('pathway-model', 'parcours-type-1', 'steps'),
  title: 'Parcours des Exemples',
  description: 'Un parcours inventé.',
  programme: { type: 'programme', id: 'programme-1' },
  publics: [publicServed],
  groupSize: quantity,
  steps: [
    {
      id: 'etape-1',
      kind: 'collective-exchange',
      title: 'Échange',
      description: 'On se rencontre.',
      mode: 'collective',
      place,
      actors: [
        {
          structure: { type: 'structure', id: 'msp-1' },
          role: { system: 'partner-role', code: 'animation', display: 'animation' },
        },
      ],
      timing: 'une matinée',
      duration: 'PT3H',
      prerequisites: ['etape-0'],
      contents: ['alimentation', 'sommeil'],
      implicit: true,
    },
  ],
};

export const person: RecordOf<'person'> = {
  type: 'person',
  ...base('person', 'personne-1', 'residences'),
  pseudonym: { value: 'pseudo.0001', scope: 'Structure des Exemples', keyId: 'cle-1' },
  birthYear: 1970,
  ageBand: { from: 50, to: 59, on: '2025-01-06' },
  gender: 'female',
  residences: [{ territory: { type: 'territory', id: 'quartier-1' }, inQpv: true, period }],
};

export const group: RecordOf<'group'> = {
  type: 'group',
  ...base('group', 'groupe-1', 'members'),
  name: 'Groupe des Exemples',
  structure: { type: 'structure', id: 'msp-1' },
  programme: { type: 'programme', id: 'programme-1' },
  model: { type: 'pathway-model', id: 'parcours-type-1' },
  publics: [publicServed],
  size: quantity,
  members: [{ type: 'person', id: 'personne-1' }],
  period,
};

export const pathway: RecordOf<'pathway'> = {
  type: 'pathway',
  ...base('pathway', 'parcours-1', 'needs'),
  subject: { type: 'person', id: 'personne-1' },
  structure: { type: 'structure', id: 'msp-1' },
  programme: { type: 'programme', id: 'programme-1' },
  model: { type: 'pathway-model', id: 'parcours-type-1' },
  title: 'Accompagnement',
  status: 'completed',
  referral: {
    origin: 'outreach',
    date: '2025-01-05',
    decision: 'accepted',
    decisionDate: '2025-01-08',
  },
  period,
  agreement: { decision: 'permit', date: '2025-01-08', by: 'person' },
  sharing: { legalBasis: 'consent', decision: 'permit', date: '2025-01-08' },
  needs: [
    { id: 'besoin-1', dimension: 'social', theme, text: 'ouvrir ses droits', date: '2025-01-10' },
  ],
  expectations: [{ id: 'attente-1', text: 'être soigné', origin: 'person' }],
  goals: [
    {
      id: 'objectif-1',
      text: 'avoir une complémentaire santé',
      needs: ['besoin-1'],
      status: 'completed',
      achievement: 'achieved',
      start: '2025-01-10',
      due: '2025-06',
    },
  ],
  actions: [
    {
      id: 'action-1',
      kind: 'rights-opening',
      title: 'remplir le dossier',
      goals: ['objectif-1'],
      status: 'completed',
      period,
      performer: { type: 'professional', id: 'pro-1' },
    },
  ],
  reviews: [{ id: 'bilan-1', kind: 'final', date: '2025-07-01', summary: 'droits ouverts' }],
  team: [
    {
      professional: { type: 'professional', id: 'pro-1' },
      role: { system: 'staff-function', code: 'mediateur-sante', display: 'médiatrice' },
      period,
    },
  ],
  closure: { reason: 'goals-achieved', outcome: 'la personne a ses droits' },
};

export const assessment: RecordOf<'assessment'> = {
  type: 'assessment',
  ...base('assessment', 'situation-1', 'sources'),
  person: { type: 'person', id: 'personne-1' },
  pathway: { type: 'pathway', id: 'parcours-1' },
  date: '2025-01-10',
  answers: {
    instrument: 'situation',
    regularDoctor: false,
    complementaryCover: 'eligible',
    rights: [{ right: { system: 'right', code: 'c2s', display: 'C2S' }, status: 'eligible' }],
    interpreterNeeded: true,
    interpreterUsed: { missing: 'not-asked' },
  },
};

/** The other instrument of an assessment. */
export const epicesAssessment: RecordOf<'assessment'> = {
  ...assessment,
  id: 'situation-2',
  answers: {
    instrument: 'epices',
    q1: true,
    q2: false,
    q3: false,
    q4: false,
    q5: true,
    q6: false,
    q7: false,
    q8: false,
    q9: { missing: 'refused' },
    q10: { missing: 'unknown' },
    q11: true,
  },
};

export const contact: RecordOf<'contact'> = {
  type: 'contact',
  ...base('contact', 'contact-1', 'themes'),
  structure: { type: 'structure', id: 'msp-1' },
  pathway: { type: 'pathway', id: 'parcours-1' },
  person: { type: 'person', id: 'personne-1' },
  mode: 'permanence',
  date: '2025-01-10',
  durationMinutes: 45,
  themes: [theme],
  professional: { type: 'professional', id: 'pro-1' },
  interpreterNeeded: true,
  interpreterUsed: false,
};
