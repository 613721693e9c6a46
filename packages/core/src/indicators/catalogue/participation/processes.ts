import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, overlapping, partitions } from '../define.js';

/** Participatory processes, and who takes part. */
export const processIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'participation-processes',
    title: { fr: 'Démarches participatives', en: 'Participatory processes' },
    description: {
      fr: 'Démarches participatives en cours dans la période. Ne s’additionne pas dans le temps. Une démarche de deux structures, de deux formes ou sur deux objets compte dans chacun, et une fois au total. Ne compte pas les personnes.',
      en: 'Participatory processes under way in the period. Does not add up over time. A process of two structures, of two forms or on two objects counts in each, and once in all. Does not count people.',
    },
    domain: 'participation',
    unit: 'processes',
    improvement: 'increase',
    base: 'participation',
    measure: { kind: 'count' },
    time: 'overlap',
    privacyUnit: 'none',
    dimensions: [
      ...overlapping('structure'),
      ...partitions('programme', 'level'),
      ...overlapping('form', 'object'),
    ],
  }),
  define({
    id: 'inhabitants-engaged',
    title: {
      fr: 'Habitants, usagers et patients engagés, par structure',
      en: 'Inhabitants, users and patients engaged, per structure',
    },
    description: {
      fr: 'Personnes différentes, connues chacune par un pseudonyme, qui prennent part à au moins une démarche participative en cours dans la période. Une personne dans deux démarches compte une fois ; celle que connaissent deux structures sans pseudonyme commun compte dans chacune. Ne compte pas les participants que la structure n’a fait que dénombrer : ils sont dans les engagements, ou elle déclare leur nombre.',
      en: 'Distinct people, each known by a pseudonym, who take part in at least one participatory process under way in the period. A person in two processes counts once; one whom two structures know without a shared pseudonym counts in each. Does not count participants whom the structure only numbered: they are among the engagements, or it declares how many they are.',
    },
    domain: 'participation',
    unit: 'people',
    improvement: 'increase',
    base: 'participation',
    unnest: 'participants.persons',
    measure: { kind: 'count-distinct', field: 'item.id' },
    time: 'overlap',
    privacyUnit: 'person',
    dimensions: overlapping('structure'),
  }),
  define({
    id: 'inhabitants-engagements',
    title: {
      fr: 'Engagements d’habitants, d’usagers et de patients',
      en: 'Engagements of inhabitants, users and patients',
    },
    description: {
      fr: 'Somme, sur les démarches participatives en cours dans la période, des habitants, usagers, patients et pairs qui y prennent part. Une personne dans deux démarches compte deux fois. Ne compte ni les professionnels, partenaires et élus, ni les démarches dont le nombre exact de participants n’est pas connu.',
      en: 'Sum, over the participatory processes under way in the period, of the inhabitants, users, patients and peers who take part. A person in two processes counts twice. Counts neither professionals, partners and elected representatives, nor processes whose exact number of participants is not known.',
    },
    domain: 'participation',
    unit: 'engagements',
    improvement: 'increase',
    base: 'participation',
    measure: { kind: 'sum', field: 'inhabitantsEngaged' },
    time: 'overlap',
    privacyUnit: 'person',
    dimensions: [...overlapping('structure'), ...partitions('level')],
  }),
  define({
    id: 'professionals-engaged',
    title: { fr: 'Engagements de professionnels', en: 'Engagements of professionals' },
    description: {
      fr: 'Somme, sur les démarches participatives en cours dans la période, des professionnels qui y prennent part. Un professionnel dans deux démarches compte deux fois : les démarches ne disent que leur nombre, par fonction. Ne compte pas les démarches dont ce nombre n’est pas connu exactement.',
      en: 'Sum, over the participatory processes under way in the period, of the professionals who take part. A professional in two processes counts twice: processes tell only how many they are, by function. Does not count processes of which that number is not known exactly.',
    },
    domain: 'participation',
    unit: 'engagements',
    improvement: 'increase',
    base: 'participation',
    measure: { kind: 'sum', field: 'professionalsEngaged' },
    time: 'overlap',
    // Professionals act in their function: their number tells nothing about an accompanied person.
    privacyUnit: 'none',
    dimensions: [...overlapping('structure'), ...partitions('level')],
  }),
  define({
    id: 'aci-user-involvement-level',
    title: {
      fr: 'Implication des usagers au sens de l’ACI, niveau atteint',
      en: 'User involvement in the sense of the ACI, level reached',
    },
    description: {
      fr: 'Niveau le plus élevé des démarches participatives en cours dans la période, au sens de l’indicateur A1O5 de l’accord conventionnel interprofessionnel (ACI) des maisons de santé, lu sur femasif.fr et non dans le texte de l’accord : 1 pour informer ou consulter, 2 pour coconstruire, être partenaire ou codécider. Sans démarche dont le niveau est connu, rien n’est atteint (niveau 0) et il n’y a pas de valeur. Se lit structure par structure ; ne dit pas ce que l’Assurance maladie retient.',
      en: 'Highest level of the participatory processes under way in the period, in the sense of indicator A1O5 of the accord conventionnel interprofessionnel (ACI) of maisons de santé, read on femasif.fr and not in the text of the agreement: 1 for informing or consulting, 2 for co-constructing, being partners or co-deciding. Without a process whose level is known, nothing is reached (level 0) and there is no value. To be read structure by structure; does not say what the health insurance accepts.',
    },
    domain: 'participation',
    unit: 'level',
    improvement: 'increase',
    provenance: 'secondary',
    base: 'participation',
    measure: { kind: 'max', field: 'aciLevel' },
    time: 'overlap',
    privacyUnit: 'none',
    dimensions: overlapping('structure'),
  }),
];
