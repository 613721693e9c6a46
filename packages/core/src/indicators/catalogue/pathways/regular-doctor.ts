import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, partitions } from '../define.js';
import { begun, closed } from '../populations.js';

/** Who has a médecin traitant, and who found one. */
export const regularDoctorIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'regular-doctor-at-entry',
    title: { fr: 'Médecin traitant à l’entrée', en: 'Regular doctor at entry' },
    description: {
      fr: 'Parmi les accompagnements ouverts dans la période et dont la première situation relevée dans les 30 jours autour du début le dit, part de ceux dont la personne a un médecin traitant déclaré. Ne compte pas les situations inconnues ; ne dit rien de ce que l’accompagnement apporte.',
      en: 'Among pathways opened in the period whose first situation recorded within 30 days of the start tells it, share of those whose person has a declared regular doctor. Does not count unknown situations; says nothing of what the pathway brings.',
    },
    domain: 'pathways',
    unit: 'percent',
    base: 'pathway',
    measure: { kind: 'proportion', numerator: { field: 'regularDoctorAtEntry', eq: true } },
    population: { and: [begun, { field: 'regularDoctorAtEntry', exists: true }] },
    time: 'start',
    privacyUnit: 'person',
    dimensions: partitions('structure', 'programme'),
  }),
  define({
    id: 'regular-doctor-at-exit',
    title: { fr: 'Médecin traitant à la sortie', en: 'Regular doctor at exit' },
    description: {
      fr: 'Parmi les accompagnements clos dans la période et dont la dernière situation relevée dans les 30 jours autour de la fin le dit, part de ceux dont la personne a un médecin traitant déclaré. C’est un niveau, pas un gain : compte aussi qui en avait un à l’entrée. Ne compte pas les situations inconnues.',
      en: 'Among pathways closed in the period whose last situation recorded within 30 days of the end tells it, share of those whose person has a declared regular doctor. It is a level, not a gain: those who had one at entry count too. Does not count unknown situations.',
    },
    domain: 'pathways',
    unit: 'percent',
    improvement: 'increase',
    base: 'pathway',
    measure: { kind: 'proportion', numerator: { field: 'regularDoctorAtExit', eq: true } },
    population: { and: [closed, { field: 'regularDoctorAtExit', exists: true }] },
    time: 'end',
    privacyUnit: 'person',
    dimensions: partitions('structure', 'programme'),
  }),
  define({
    id: 'regular-doctor-gained',
    title: { fr: 'Médecin traitant trouvé', en: 'Regular doctor gained' },
    description: {
      fr: 'Parmi les accompagnements clos dans la période, sans médecin traitant à l’entrée et dont la situation est connue à la sortie, part de ceux qui se terminent avec un médecin traitant déclaré. Ne compte ni ceux dont la personne en avait déjà un, ni ceux dont l’entrée ou la sortie n’est pas connue.',
      en: 'Among pathways closed in the period, without a regular doctor at entry and with a known situation at exit, share of those that end with a declared regular doctor. Counts neither those whose person had one already, nor those whose entry or exit is not known.',
    },
    domain: 'pathways',
    unit: 'percent',
    improvement: 'increase',
    base: 'pathway',
    measure: { kind: 'proportion', numerator: { field: 'regularDoctorAtExit', eq: true } },
    population: {
      and: [
        closed,
        { field: 'regularDoctorAtEntry', eq: false },
        { field: 'regularDoctorAtExit', exists: true },
      ],
    },
    time: 'end',
    privacyUnit: 'person',
    dimensions: partitions('structure', 'programme'),
  }),
  define({
    id: 'doctor-of-reference-after-check',
    title: {
      fr: 'Médecin référent après le bilan, déclaré',
      en: 'Doctor of reference after the health check, as declared',
    },
    description: {
      fr: 'Parmi les personnes qui ont participé au parcours, part de celles qui ont un médecin référent après le bilan, telle que la structure la déclare, avec ses mots : un « médecin référent » n’est pas forcément un médecin traitant déclaré. C’est un niveau, pas un gain. N’est pas calculé.',
      en: 'Among people who took part in the pathway, share of those with a "médecin référent" after the check, as the structure declares it, in its words: it need not be a declared regular doctor. It is a level, not a gain. Not computed.',
    },
    domain: 'pathways',
    unit: 'percent',
    improvement: 'increase',
    base: 'pathway',
    measure: { kind: 'declared' },
    time: 'end',
    privacyUnit: 'person',
  }),
];
