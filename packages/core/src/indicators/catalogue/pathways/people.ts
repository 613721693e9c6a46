import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, overlapping, partitions } from '../define.js';
import { begunByOnePerson } from '../populations.js';

/** How many people are accompanied or reached. */
export const peopleIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'people-accompanied',
    title: {
      fr: 'Personnes accompagnées, par structure',
      en: 'People accompanied, per structure',
    },
    description: {
      fr: 'Personnes différentes dont un accompagnement a lieu, en tout ou partie, dans la période. Une personne compte une fois dans un jeu de données ; celle que suivent deux structures sans pseudonyme commun compte dans chacune. Ne compte ni les personnes des accompagnements de groupe, ni les contacts sans accompagnement.',
      en: 'Distinct people with a pathway that takes place, wholly or partly, in the period. A person counts once in a dataset; one whom two structures follow without a shared pseudonym counts in each. Counts neither the people of group pathways nor contacts without a pathway.',
    },
    domain: 'pathways',
    unit: 'people',
    base: 'pathway',
    measure: { kind: 'count-distinct', field: 'subject.id' },
    population: begunByOnePerson,
    time: 'overlap',
    privacyUnit: 'person',
    dimensions: [
      ...overlapping('structure', 'programme'),
      ...partitions('gender'),
      // The band is that of each pathway's start: who began one at 25 and another at 26 is in two.
      ...overlapping('age-band'),
    ],
  }),
  define({
    id: 'people-informed-or-accompanied',
    title: {
      fr: 'Personnes informées et/ou accompagnées, déclarées',
      en: 'People informed and/or accompanied, as declared',
    },
    description: {
      fr: 'Personnes que la structure déclare avoir informées et/ou accompagnées. N’est pas calculé : rien ne dit combien de personnes différentes sont derrière des contacts anonymes. N’est pas comparable aux « personnes touchées directement ».',
      en: 'People whom the structure declares to have informed and/or accompanied. Not computed: nothing tells how many distinct people are behind anonymous contacts. Not comparable with "people directly reached".',
    },
    domain: 'pathways',
    unit: 'people',
    base: 'pathway',
    measure: { kind: 'declared' },
    time: 'overlap',
    privacyUnit: 'person',
  }),
  define({
    id: 'people-reached',
    title: {
      fr: 'Personnes touchées directement, déclarées',
      en: 'People directly reached, as declared',
    },
    description: {
      fr: 'Personnes que la structure déclare avoir touchées directement. N’est pas calculé : ce qu’est « toucher » dépend de qui déclare. N’est pas comparable aux « personnes informées et/ou accompagnées ».',
      en: 'People whom the structure declares to have directly reached. Not computed: what "reaching" is depends on who declares. Not comparable with "people informed and/or accompanied".',
    },
    domain: 'pathways',
    unit: 'people',
    base: 'pathway',
    measure: { kind: 'declared' },
    time: 'overlap',
    privacyUnit: 'person',
  }),
];
