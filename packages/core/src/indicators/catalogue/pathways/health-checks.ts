import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, overlapping, partitions } from '../define.js';
import { begunByOnePerson, held } from '../populations.js';

/** Bilans de santé and screenings. */
export const healthCheckIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'health-checks-held',
    title: { fr: 'Matinées de bilan de santé tenues', en: 'Health-check mornings held' },
    description: {
      fr: 'Séances de bilan de santé tenues dans la période. Compte des séances, non des personnes ni des bilans individuels. Ne compte pas celles qui sont prévues ou annulées.',
      en: 'Health-check sessions held in the period. Counts sessions, neither people nor individual checks. Does not count those planned or cancelled.',
    },
    domain: 'pathways',
    unit: 'sessions',
    base: 'session',
    measure: { kind: 'count' },
    population: { and: [held, { field: 'kind', eq: 'health-check' }] },
    time: 'date',
    privacyUnit: 'none',
    dimensions: [...overlapping('structure'), ...partitions('programme', 'quarter')],
  }),
  define({
    id: 'people-checked',
    title: {
      fr: 'Personnes ayant eu un bilan de santé, par structure',
      en: 'People who had a health check, per structure',
    },
    description: {
      fr: 'Personnes différentes dont l’accompagnement a une action « bilan de santé » terminée, commencée dans la période. Une personne qui a deux bilans compte une fois ; celle que suivent deux structures sans pseudonyme commun compte dans chacune. Ne compte pas les personnes d’une matinée collective que la structure n’a fait que dénombrer : elle déclare alors ce nombre.',
      en: 'Distinct people whose pathway has a completed "health check" action that began in the period. A person with two checks counts once; one whom two structures follow without a shared pseudonym counts in each. Does not count the people of a collective morning whom the structure only numbered: it then declares that number.',
    },
    domain: 'pathways',
    unit: 'people',
    base: 'pathway',
    unnest: 'actions',
    measure: { kind: 'count-distinct', field: 'subject.id' },
    population: {
      and: [
        begunByOnePerson,
        { field: 'item.kind', eq: 'health-check' },
        { field: 'item.status', eq: 'completed' },
      ],
    },
    time: 'date',
    dates: { start: 'item.period.start' },
    privacyUnit: 'person',
    dimensions: [...overlapping('structure', 'programme'), ...partitions('gender')],
  }),
  define({
    id: 'screenings-done',
    title: { fr: 'Dépistages réalisés', en: 'Screenings done' },
    description: {
      fr: 'Actions de dépistage terminées des accompagnements, commencées dans la période. Une personne qui a deux dépistages compte deux fois. Ne compte ni les dépistages proposés, refusés ou prévus, ni ceux faits hors accompagnement. De quel dépistage il s’agit ne se lit que dans l’intitulé de l’action : il n’y a pas de ventilation par dépistage.',
      en: 'Completed screening actions of pathways that began in the period. A person with two screenings counts twice. Counts neither screenings offered, declined or planned, nor those made outside a pathway. Which screening it is stands only in the title of the action: results are not split by it.',
    },
    domain: 'pathways',
    unit: 'actions',
    improvement: 'increase',
    base: 'pathway',
    unnest: 'actions',
    measure: { kind: 'count' },
    population: {
      and: [
        { field: 'item.kind', eq: 'screening' },
        { field: 'item.status', eq: 'completed' },
      ],
    },
    time: 'date',
    dates: { start: 'item.period.start' },
    privacyUnit: 'person',
    dimensions: partitions('structure', 'programme', 'gender', 'age-band', 'quarter'),
  }),
];
