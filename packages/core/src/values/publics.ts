import { type CodeList, concept } from './code-list.js';

/**
 * Whom an action addresses. An open list; national codes are those of the TRE_R239 nomenclature, whose notions it
 * takes as they are: people who lost their autonomy or live with a disability come with those who care for them.
 */
export const publics = {
  id: 'public',
  version: '1.1.0',
  title: { fr: 'Public', en: 'Population' },
  concepts: {
    precarite: concept('Personnes en situation de précarité', 'People in precarious situations', {
      national: [{ system: 'TRE_R239', code: '06' }],
    }),
    'tout-public': concept('Tout public', 'General public', {
      national: [{ system: 'TRE_R239', code: '07' }],
    }),
    jeunes: concept('Jeunes', 'Young people'),
    etudiants: concept('Étudiants', 'Students', {
      national: [{ system: 'TRE_R239', code: '08' }],
    }),
    'habitants-qpv': concept(
      'Habitants des quartiers prioritaires',
      'Inhabitants of priority neighbourhoods',
    ),
    professionnels: concept('Professionnels', 'Professionals'),
    'chronique-ald': concept(
      'Personnes atteintes de maladie chronique ou en ALD',
      'People with chronic disease',
      { national: [{ system: 'TRE_R239', code: '09' }] },
    ),
    'perte-autonomie': concept(
      'Personnes âgées en perte d’autonomie et aidants',
      'Older people losing their autonomy, and caregivers',
      { national: [{ system: 'TRE_R239', code: '01' }] },
    ),
    'personnes-agees-autonomes': concept('Personnes âgées autonomes', 'Autonomous older people', {
      national: [{ system: 'TRE_R239', code: '03' }],
    }),
    handicap: concept(
      'Personnes en situation de handicap et aidants',
      'People with disabilities, and caregivers',
      { national: [{ system: 'TRE_R239', code: '02' }] },
    ),
    'handicap-vieillissement': concept(
      'Personnes handicapées vieillissantes',
      'Ageing people with disabilities',
      { national: [{ system: 'TRE_R239', code: '05' }] },
    ),
    addiction: concept(
      'Personnes présentant une conduite addictive',
      'People with an addictive behaviour',
      { national: [{ system: 'TRE_R239', code: '04' }] },
    ),
  },
} as const satisfies CodeList;
