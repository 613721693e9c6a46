import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, partitions } from '../define.js';

/** Who is in a programme. */
export const programmeIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'structures-by-cohort',
    title: { fr: 'Structures par cohorte', en: 'Structures by cohort' },
    description: {
      fr: 'Structures inscrites à un programme dans la période, en tout ou partie, par cohorte. Compte des inscriptions : une structure inscrite à deux programmes, ou dans deux cohortes, compte deux fois. Une inscription qui ne nomme pas de structure compte pour le nombre exact qu’elle donne. Ne compte pas un objectif annoncé, qui est un attribut du programme.',
      en: 'Structures enrolled in a programme in the period, wholly or partly, by cohort. Counts enrolments: a structure in two programmes, or in two cohorts, counts twice. An enrolment that names no structure counts for the exact number that it gives. Does not count an announced target, which is an attribute of the programme.',
    },
    domain: 'structures',
    unit: 'structures',
    base: 'enrolment',
    measure: { kind: 'sum', field: 'structuresEnrolled' },
    time: 'overlap',
    privacyUnit: 'none',
    dimensions: partitions('cohort', 'programme'),
  }),
];
