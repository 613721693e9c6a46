import { type CodeList, concept } from './code-list.js';

/** What a meeting, a workshop or a need is about. An open list. */
export const themes = {
  id: 'theme',
  version: '1.0.0',
  title: { fr: 'Thème', en: 'Theme' },
  concepts: {
    'acces-droits': concept('Accès aux droits', 'Access to rights'),
    'acces-soins': concept('Accès aux soins', 'Access to care'),
    prevention: concept('Prévention', 'Prevention'),
    depistage: concept('Dépistage', 'Screening'),
    alimentation: concept('Alimentation', 'Nutrition'),
    'activite-physique': concept('Activité physique', 'Physical activity'),
    'sante-mentale': concept('Santé mentale et bien-être', 'Mental health and well-being'),
    addictions: concept('Addictions', 'Addictions'),
    alcool: concept('Alcool', 'Alcohol'),
    tabac: concept('Tabac', 'Tobacco'),
    contraception: concept('Contraception', 'Contraception'),
    'representations-sante': concept('Représentations de la santé', 'Ideas about health'),
    parentalite: concept('Parentalité', 'Parenthood'),
    logement: concept('Logement', 'Housing'),
    numerique: concept('Numérique', 'Digital skills'),
    'participation-sante': concept('Participation en santé', 'Participation in health'),
    'education-therapeutique': concept('Éducation thérapeutique', 'Therapeutic education'),
  },
} as const satisfies CodeList;
