import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, partitions } from '../define.js';
import { closed } from '../populations.js';

/**
 * Rights opened and renewed. Which rights a person has tells of health, disability or residence status: groups of which
 * all, or none, obtained theirs are not published.
 */
export const rightsIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'rights-opened',
    title: { fr: 'Droits ouverts', en: 'Rights opened' },
    description: {
      fr: 'Parmi les droits qui manquaient à la personne à l’entrée, auxquels elle pouvait prétendre et dont on connaît l’état à la sortie, part de ceux qu’elle a à la sortie, dans les accompagnements clos dans la période. Chaque droit compte une fois. Ne compte ni les droits qui manquaient sans qu’on sache si la personne y avait droit, ni les renouvellements de droits qu’elle avait déjà.',
      en: 'Among rights that the person lacked at entry, was entitled to and whose status at exit is known, share of those that the person has at exit, in pathways closed in the period. Each right counts once. Counts neither rights lacking without it being known whether the person was entitled to them, nor renewals of rights that the person already had.',
    },
    domain: 'pathways',
    unit: 'percent',
    improvement: 'increase',
    base: 'pathway',
    unnest: 'rights',
    // Whoever lacked a right at entry and has it "renewed" at exit had it opened in between.
    measure: {
      kind: 'proportion',
      numerator: { field: 'item.atExit', in: ['obtained', 'renewed'] },
    },
    population: {
      and: [
        closed,
        { field: 'item.atEntry', eq: 'eligible' },
        { field: 'item.atExit', exists: true },
      ],
    },
    time: 'end',
    privacyUnit: 'person',
    sensitive: true,
    dimensions: partitions('right', 'structure'),
  }),
  define({
    id: 'rights-renewed',
    title: { fr: 'Droits renouvelés', en: 'Rights renewed' },
    description: {
      fr: 'Parmi les droits que la personne avait à l’entrée et qui, à la sortie, sont renouvelés ou perdus, part de ceux qui sont renouvelés, dans les accompagnements clos dans la période. Ne compte pas les droits qui restent « obtenus » à la sortie : leur terme n’est pas venu. Un droit noté « renouvelé » à l’entrée et à la sortie compte parmi les renouvelés.',
      en: 'Among rights that the person had at entry and that are renewed or lost at exit, share of those renewed, in pathways closed in the period. Does not count rights that are still "obtained" at exit: they were not due. A right recorded as "renewed" at entry and at exit counts among those renewed.',
    },
    domain: 'pathways',
    unit: 'percent',
    improvement: 'increase',
    base: 'pathway',
    unnest: 'rights',
    measure: { kind: 'proportion', numerator: { field: 'item.atExit', eq: 'renewed' } },
    population: {
      and: [
        closed,
        { field: 'item.atEntry', in: ['obtained', 'renewed'] },
        { field: 'item.atExit', in: ['renewed', 'lacking', 'eligible'] },
      ],
    },
    time: 'end',
    privacyUnit: 'person',
    sensitive: true,
    dimensions: partitions('right', 'structure'),
  }),
];
