import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, overlapping, partitions } from '../define.js';
import { begunByOnePerson } from '../populations.js';

/** What there is to work with: people in post, and money. */
export const meansIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'mediators-fte-per-1000',
    title: {
      fr: 'Médiateurs en santé pour 1 000 personnes accompagnées',
      en: 'Health mediators per 1,000 people accompanied',
    },
    description: {
      fr: 'Équivalents temps plein de médiateurs et médiatrices en santé, en moyenne sur les jours de la période, pour 1 000 personnes différentes dont un accompagnement y a lieu. Ne compte ni les accompagnateurs santé, ni les médiateurs dont le temps de travail ou les dates de poste ne sont pas connus.',
      en: 'Full-time equivalents of health mediators, on average over the days of the period, per 1,000 distinct people with a pathway in it. Counts neither health support workers nor mediators whose working time or dates of post are not known.',
    },
    domain: 'structures',
    unit: 'fte',
    base: 'pathway',
    // Hundredths of a full-time equivalent, times days: divided by the days of the period, then by 100.
    measure: {
      kind: 'ratio',
      of: {
        base: 'professional',
        population: {
          and: [
            { field: 'function.system', eq: 'staff-function' },
            { field: 'function.code', eq: 'mediateur-sante' },
          ],
        },
        time: 'overlap',
        measure: { kind: 'sum', field: 'fteDays' },
      },
      to: { kind: 'count-distinct', field: 'subject.id' },
      per: 1000,
      perDay: true,
    },
    population: begunByOnePerson,
    time: 'overlap',
    privacyUnit: 'person',
    dimensions: overlapping('structure'),
  }),
  define({
    id: 'funding-by-funder',
    title: { fr: 'Financements par financeur', en: 'Funding by funder' },
    description: {
      fr: 'Somme des financements dont la période commence dans celle du calcul, par financeur et par dispositif. Un financement de plusieurs années compte en entier l’année où il commence. Ne compte ni les montants inconnus ou approximatifs, ni les financements sans date ; un dispositif sans montant propre n’est pas un montant.',
      en: 'Sum of the funding whose period starts in that of the computation, by funder and scheme. Funding for several years counts whole in the year in which it starts. Counts neither amounts unknown or approximate nor funding without a date; a scheme without an amount of its own is no amount.',
    },
    domain: 'structures',
    unit: 'euros',
    base: 'funding',
    measure: { kind: 'sum', field: 'amountCents' },
    time: 'start',
    privacyUnit: 'none',
    dimensions: partitions('funder', 'scheme', 'structure', 'programme'),
    crossings: [['funder', 'scheme']],
  }),
  define({
    id: 'budget-per-person',
    title: {
      fr: 'Financement par personne accompagnée',
      en: 'Funding per person accompanied',
    },
    description: {
      fr: 'Financements dont la période est exactement celle du calcul, divisés par le nombre de personnes différentes dont un accompagnement y a lieu. N’a pas de valeur quand l’argent couvre une autre période que les personnes. Ne compte ni les montants inconnus ou approximatifs, ni le coût réel : c’est ce qui est reçu, non ce qui est dépensé.',
      en: 'Funding whose period is exactly that of the computation, divided by the number of distinct people with a pathway in it. Has no value when the money covers another period than the people. Counts neither amounts unknown or approximate, nor the real cost: it is what is received, not what is spent.',
    },
    domain: 'structures',
    unit: 'euros',
    base: 'pathway',
    measure: {
      kind: 'ratio',
      of: {
        base: 'funding',
        time: 'same-period',
        measure: { kind: 'sum', field: 'amountCents' },
      },
      to: { kind: 'count-distinct', field: 'subject.id' },
    },
    population: begunByOnePerson,
    time: 'overlap',
    privacyUnit: 'person',
    dimensions: overlapping('structure', 'programme'),
  }),
];
