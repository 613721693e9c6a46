import { type CodeList, codeOf, concept } from '../values/code-list.js';

/** The records that an indicator may count over. */
export const bases = {
  id: 'indicator-base',
  version: '1.0.0',
  title: { fr: 'Ce qui est compté', en: 'What is counted' },
  concepts: {
    pathway: concept('Accompagnement', 'Pathway'),
    contact: concept('Contact', 'Contact'),
    session: concept('Séance', 'Session'),
    participation: concept('Démarche participative', 'Participatory process'),
    recommendation: concept('Préconisation', 'Recommendation'),
    structure: concept('Structure', 'Structure'),
    professional: concept('Professionnel', 'Professional'),
    partnership: concept('Partenariat', 'Partnership'),
    enrolment: concept('Inscription à un programme', 'Enrolment in a programme'),
    funding: concept('Financement', 'Funding'),
  },
} as const satisfies CodeList;

/** A record that an indicator may count over. */
export const BaseId = codeOf(bases);
/** A record that an indicator may count over. */
export type BaseId = keyof typeof bases.concepts;
