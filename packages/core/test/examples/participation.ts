import type { Attendance, RecordOf } from '../../src/index.js';
import { base } from './base.js';

const period = { start: '2025', end: '2025-12', duration: 'P1Y', verbatim: "toute l'année" };
const quantity = {
  value: 12,
  min: 10,
  max: 15,
  precision: 'approximate' as const,
  unit: 'personnes',
  verbatim: 'une douzaine',
};
const attendance: Attendance = {
  total: quantity,
  byRole: [
    {
      roles: [{ system: 'participant-role', code: 'habitant', display: 'habitants' }],
      count: quantity,
      withinTotal: true,
    },
  ],
  disjoint: true,
  persons: [{ type: 'person', id: 'personne-1' }],
};

export const session: RecordOf<'session'> = {
  type: 'session',
  ...base('session', 'seance-1', 'themes'),
  kind: 'workshop',
  status: 'held',
  title: 'Atelier des Exemples',
  description: 'Un atelier inventé.',
  themes: [{ system: 'theme', code: 'alimentation', display: 'alimentation' }],
  publics: [{ system: 'public', code: 'tout-public', display: 'tout public' }],
  objectives: ['cuisiner ensemble'],
  programme: { type: 'programme', id: 'programme-1' },
  step: { model: { type: 'pathway-model', id: 'parcours-type-1' }, step: 'etape-1' },
  group: { type: 'group', id: 'groupe-1' },
  hosts: [{ type: 'structure', id: 'msp-1' }],
  supporters: [{ type: 'structure', id: 'association-1' }],
  start: '2025-03-01T14:30:00+01:00',
  duration: 'PT90M',
  place: {
    structure: { type: 'structure', id: 'msp-1' },
    territory: { type: 'territory', id: 'quartier-1' },
    description: 'cuisine',
  },
  recurrence: 'P6W',
  series: period,
  invited: attendance,
  attended: attendance,
  attendedFrom: 'deux quartiers',
};

export const participation: RecordOf<'participation'> = {
  type: 'participation',
  ...base('participation', 'demarche-1', 'outputs'),
  title: 'Démarche des Exemples',
  description: 'Une démarche inventée.',
  level: 'co-construction',
  forms: [{ system: 'participation-form', code: 'instant', display: "de l'instant" }],
  direction: 'bottom-up',
  directionDescription: 'par le bas',
  objects: [{ system: 'participation-object', code: 'projet-sante', display: 'projet de santé' }],
  hosts: [{ type: 'structure', id: 'msp-1' }],
  programme: { type: 'programme', id: 'programme-1' },
  session: { type: 'session', id: 'seance-1' },
  period,
  participants: attendance,
  professionals: [
    {
      function: { system: 'staff-function', code: 'coordinateur', display: 'coordinatrice' },
      count: quantity,
    },
  ],
  outputs: ['une charte'],
};

export const recommendation: RecordOf<'recommendation'> = {
  type: 'recommendation',
  ...base('recommendation', 'recommandation-1', 'from'),
  title: 'Ouvrir le samedi',
  text: 'Que la maison de santé ouvre le samedi.',
  from: [{ type: 'participation', id: 'demarche-1' }],
  addressee: "l'équipe",
  status: 'adopted',
};

export const evaluation: RecordOf<'evaluation'> = {
  type: 'evaluation',
  ...base('evaluation', 'evaluation-1', 'coBuilders'),
  programme: { type: 'programme', id: 'programme-1' },
  level: 'local',
  status: 'in-progress',
  title: 'Évaluation des Exemples',
  coBuilders: [{ system: 'participant-role', code: 'usager', display: 'usagers' }],
  coBuilt: 'indicateurs',
  methods: ['quantitative', 'qualitative'],
  essentialPoints: ['la confiance'],
  appraisal: { by: 'le comité', verdict: 'positif', date: '2025-11' },
  period,
};

export const feedback: RecordOf<'feedback'> = {
  type: 'feedback',
  ...base('feedback', 'retour-1', 'answers'),
  kind: 'solution',
  about: { type: 'programme', id: 'programme-1' },
  text: 'Changer les horaires.',
  answers: [{ type: 'feedback', id: 'retour-0' }],
  quote: {
    text: 'Le soir, on peut venir.',
    attribution: { name: 'Habitante Inventée', role: 'habitante', organisation: 'Les Exemples' },
  },
};
