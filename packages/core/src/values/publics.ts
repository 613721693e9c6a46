import { type CodeList, concept } from './code-list.js';

/** Whom an action addresses. An open list; national codes are those of the TRE_R239 nomenclature. */
export const publics = {
  id: 'public',
  version: '1.0.0',
  title: { fr: 'Public', en: 'Population' },
  concepts: {
    precarite: concept('Personnes en situation de précarité', 'People in precarious situations', {
      national: [{ system: 'TRE_R239', code: '06' }],
    }),
    'tout-public': concept('Tout public', 'General public', {
      national: [{ system: 'TRE_R239', code: '07' }],
    }),
    jeunes: concept('Jeunes', 'Young people'),
    'habitants-qpv': concept(
      'Habitants des quartiers prioritaires',
      'Inhabitants of priority neighbourhoods',
    ),
    professionnels: concept('Professionnels', 'Professionals'),
    'chronique-ald': concept(
      'Personnes atteintes de maladie chronique ou en ALD',
      'People with chronic disease',
      {
        national: [{ system: 'TRE_R239', code: '09' }],
      },
    ),
  },
} as const satisfies CodeList;
