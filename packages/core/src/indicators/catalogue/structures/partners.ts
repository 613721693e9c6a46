import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, overlapping, partitions } from '../define.js';
import { held } from '../populations.js';

/** Who works with whom, and how often they meet. */
export const partnerIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'partners-involved',
    title: { fr: 'Partenaires impliqués', en: 'Partners involved' },
    description: {
      fr: 'Structures différentes auxquelles un partenariat en cours dans la période donne un rôle : projets, participation, financement, animation… Une structure partenaire à deux titres compte une fois. Ne compte ni les parties sans rôle indiqué (c’est souvent la structure qui porte), ni les partenaires que personne ne nomme : une structure qui ne connaît que leur nombre le déclare.',
      en: 'Distinct structures to which a partnership under way in the period gives a role: projects, participation, funding, facilitation… A structure that is a partner twice counts once. Counts neither parties without a stated role (often the structure in charge), nor partners whom nobody names: a structure that only knows how many they are declares it.',
    },
    domain: 'structures',
    unit: 'structures',
    improvement: 'increase',
    base: 'partnership',
    unnest: 'parties',
    measure: { kind: 'count-distinct', field: 'item.structure.id' },
    population: { field: 'item.roles', exists: true },
    time: 'overlap',
    privacyUnit: 'none',
    dimensions: overlapping('structure', 'programme'),
  }),
  define({
    id: 'partnerships-formalised',
    title: { fr: 'Partenariats formalisés', en: 'Partnerships formalised' },
    description: {
      fr: 'Parmi les partenariats en cours dans la période et dont on sait s’ils sont formalisés, part de ceux qu’une convention établit. Compte des partenariats, non des partenaires. Ne compte pas ceux dont on ne le sait pas.',
      en: 'Among partnerships under way in the period of which it is known whether they are formalised, share of those that a convention establishes. Counts partnerships, not partners. Does not count those of which it is not known.',
    },
    domain: 'structures',
    unit: 'percent',
    improvement: 'increase',
    base: 'partnership',
    measure: { kind: 'proportion', numerator: { field: 'formalised', eq: true } },
    population: { field: 'formalised', exists: true },
    time: 'overlap',
    privacyUnit: 'none',
    dimensions: [...overlapping('structure'), ...partitions('programme')],
  }),
  define({
    id: 'meeting-interval-median',
    title: {
      fr: 'Intervalle médian entre réunions de partenaires',
      en: "Median interval between partners' meetings",
    },
    description: {
      fr: 'Médiane exacte, en jours, du temps écoulé entre une réunion de partenaires tenue dans la période et la précédente d’un même organisateur, même si celle-ci est antérieure à la période. Les deux dates sont connues au jour près. Ne compte ni la première réunion, ni un rythme annoncé (« toutes les six semaines ») sans réunions datées.',
      en: 'Exact median, in days, of the time between a partners\' meeting held in the period and the previous one of the same host, even if that one was before the period. Both dates are known to the day. Counts neither the first meeting nor an announced pace ("every six weeks") without dated meetings.',
    },
    domain: 'structures',
    unit: 'days',
    base: 'session',
    measure: { kind: 'median', field: 'daysSincePrevious' },
    population: { and: [held, { field: 'kind', eq: 'partners-meeting' }] },
    time: 'date',
    privacyUnit: 'none',
    dimensions: [...overlapping('structure'), ...partitions('programme')],
  }),
];
