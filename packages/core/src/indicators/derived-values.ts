import type { Localised } from '../issue.js';
import type { BaseId } from './bases.js';

/** A value that a definition may read although no field holds it. */
export interface DerivedDescription extends Localised {
  /** The records that have it. */
  readonly bases: readonly BaseId[];
  /** What it is: a whole number (of what, its text says), a yes or no, a code, or a list whose items a definition unnests. */
  readonly kind: 'integer' | 'boolean' | 'code' | 'list';
  /** The fields of the items of a list. */
  readonly items?: readonly string[];
}

/**
 * The values that a definition may use although no field holds them. Each is derived from the counted record
 * and the records that it refers to, in one way that every engine shares. None has a value when what it rests on
 * is absent, missing for a reason, or not exact.
 */
export const derivedValues = {
  durationDays: {
    bases: ['pathway'],
    kind: 'integer',
    fr: "Jours entre le début et la fin de l'accompagnement, les deux connus au jour près.",
    en: 'Days between the start and the end of the pathway, both known to the day.',
  },
  contactCount: {
    bases: ['pathway'],
    kind: 'integer',
    fr: "Nombre de contacts rattachés à l'accompagnement, quelle que soit leur date.",
    en: 'Number of contacts that name the pathway, whatever their date.',
  },
  ageAtStart: {
    bases: ['pathway'],
    kind: 'integer',
    fr: "Différence entre l'année du début de l'accompagnement et l'année de naissance de la personne.",
    en: "Difference between the year of the pathway's start and the person's year of birth.",
  },
  inQpv: {
    bases: ['pathway'],
    kind: 'boolean',
    fr: "La personne habite un quartier prioritaire à la date de l'enregistrement ; absent si on ne le sait pas.",
    en: "The person lives in a priority neighbourhood on the record's date; absent when that is not known.",
  },
  epicesScore: {
    bases: ['pathway'],
    kind: 'integer',
    fr: "Score EPICES en centièmes de point : le premier qui est complet, parmi ceux relevés dans les 30 jours autour du début de l'accompagnement.",
    en: 'EPICES score in hundredths of a point: the first that is complete, among those recorded within 30 days of the start of the pathway.',
  },
  regularDoctorAtEntry: {
    bases: ['pathway'],
    kind: 'boolean',
    fr: "Médecin traitant déclaré, d'après la première situation relevée dans les 30 jours autour du début.",
    en: 'Regular doctor declared, from the first situation recorded within 30 days of the start.',
  },
  regularDoctorAtExit: {
    bases: ['pathway'],
    kind: 'boolean',
    fr: "Médecin traitant déclaré, d'après la dernière situation relevée dans les 30 jours autour de la fin.",
    en: 'Regular doctor declared, from the last situation recorded within 30 days of the end.',
  },
  rights: {
    bases: ['pathway'],
    kind: 'list',
    items: ['kind', 'atEntry', 'atExit'],
    fr: "Les droits de la personne : lequel, où il en est d'après la première situation relevée dans les 30 jours autour du début, et d'après la dernière relevée dans les 30 jours autour de la fin.",
    en: 'The rights of the person: which one, how far it is opened in the first situation recorded within 30 days of the start, and in the last one recorded within 30 days of the end.',
  },
  attendedTotal: {
    bases: ['session'],
    kind: 'integer',
    fr: 'Personnes présentes, quand leur nombre exact est connu.',
    en: 'People present, where their exact number is known.',
  },
  invitedTotal: {
    bases: ['session'],
    kind: 'integer',
    fr: 'Personnes invitées, quand leur nombre exact est connu.',
    en: 'People invited, where their exact number is known.',
  },
  inhabitantsAttending: {
    bases: ['session'],
    kind: 'integer',
    fr: "Habitants, usagers, patients et pairs présents, quand leur nombre exact est connu et qu'ils sont comptés dans le total des présents.",
    en: 'Inhabitants, users, patients and peers present, where their exact number is known and they are within the total of those present.',
  },
  durationMinutes: {
    bases: ['session'],
    kind: 'integer',
    fr: 'Durée de la séance en minutes, quand elle est donnée en jours, heures et minutes entières.',
    en: 'Duration of the session in minutes, where it is stated in whole days, hours and minutes.',
  },
  daysSincePrevious: {
    bases: ['session'],
    kind: 'integer',
    fr: "Jours depuis la dernière séance tenue un jour antérieur, de même nature et d'au moins un même organisateur ; les deux dates connues au jour près.",
    en: 'Days since the latest session held on an earlier day, of the same kind and with a host in common; both dates known to the day.',
  },
  inhabitantsEngaged: {
    bases: ['participation'],
    kind: 'integer',
    fr: 'Somme des participants autres que professionnels, partenaires et élus, quand elle est connue exactement.',
    en: 'Sum of participants other than professionals, partners and elected representatives, where it is known exactly.',
  },
  professionalsEngaged: {
    bases: ['participation'],
    kind: 'integer',
    fr: 'Somme des professionnels qui prennent part à la démarche, quand elle est connue exactement.',
    en: 'Sum of the professionals who take part in the process, where it is known exactly.',
  },
  aciLevel: {
    bases: ['participation'],
    kind: 'integer',
    fr: "Niveau d'implication des usagers au sens de l'ACI des maisons de santé (A1O5) : 1 pour informer, consulter ou se concerter, 2 pour coconstruire, codécider ou autogérer.",
    en: 'Level of user involvement in the sense of the agreement on maisons de santé (ACI, A1O5): 1 for information, consultation or dialogue, 2 for co-construction, co-decision or self-management.',
  },
  governanceSeats: {
    bases: ['structure'],
    kind: 'integer',
    fr: 'Sièges des instances de gouvernance, quand leur nombre exact est connu.',
    en: 'Seats of the bodies that govern, where their exact number is known.',
  },
  inhabitantSeats: {
    bases: ['structure'],
    kind: 'integer',
    fr: 'Sièges de ces instances que tiennent des habitants, usagers, patients et pairs, quand leur nombre exact est connu.',
    en: 'Seats of these bodies held by inhabitants, users, patients and peers, where their exact number is known.',
  },
  fteDays: {
    bases: ['professional'],
    kind: 'integer',
    fr: 'Équivalent temps plein en centièmes, multiplié par les jours de la période où la personne est en poste.',
    en: 'Full-time equivalent in hundredths, times the days of the period in which the person is in post.',
  },
  structuresEnrolled: {
    bases: ['enrolment'],
    kind: 'integer',
    fr: "Structures que l'inscription compte : une quand elle la nomme, sinon leur nombre exact.",
    en: 'Structures that the enrolment counts: one where it names it, else their exact number.',
  },
  amountCents: {
    bases: ['funding'],
    kind: 'integer',
    fr: "Montant en centimes d'euro, quand il est connu exactement.",
    en: 'Amount in euro cents, where it is known exactly.',
  },
} as const satisfies { readonly [name: string]: DerivedDescription };

/** The name of a derived value. */
export type DerivedValue = keyof typeof derivedValues;
