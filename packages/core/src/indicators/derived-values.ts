import type { Localised } from '../issue.js';

/**
 * The values that a definition may use although no field holds them. Each is derived from the counted record
 * and the records that it refers to, in one way that every engine shares.
 */
export const derivedValues = {
  durationDays: {
    fr: "Jours entre le début et la fin de l'accompagnement, les deux connus au jour près.",
    en: 'Days between the start and the end of the pathway, both known to the day.',
  },
  inQpv: {
    fr: "La personne habite un quartier prioritaire à la date de l'enregistrement ; absent si on ne le sait pas.",
    en: "The person lives in a priority neighbourhood on the record's date; absent when that is not known.",
  },
  regularDoctorAtEntry: {
    fr: "Médecin traitant déclaré, d'après la première situation relevée dans les 30 jours autour du début.",
    en: 'Regular doctor declared, from the first situation recorded within 30 days of the start.',
  },
  regularDoctorAtExit: {
    fr: "Médecin traitant déclaré, d'après la dernière situation relevée dans les 30 jours autour de la fin.",
    en: 'Regular doctor declared, from the last situation recorded within 30 days of the end.',
  },
  attendedTotal: {
    fr: 'Personnes présentes, quand leur nombre exact est connu.',
    en: 'People present, where their exact number is known.',
  },
  inhabitantsEngaged: {
    fr: 'Somme des participants autres que professionnels, partenaires et élus, quand elle est connue exactement.',
    en: 'Sum of participants other than professionals, partners and elected representatives, where it is known exactly.',
  },
} as const satisfies Record<string, Localised>;

/** The name of a derived value. */
export type DerivedValue = keyof typeof derivedValues;
