import type { IndicatorDefinition } from '../../indicator-definition.js';
import { define, partitions } from '../define.js';

/** How people come, and what is answered: refused and waiting referrals are here, not among the pathways opened. */
export const referralIndicators: readonly IndicatorDefinition[] = [
  define({
    id: 'referral-origin',
    title: { fr: 'Origine des demandes', en: 'Origin of referrals' },
    description: {
      fr: 'Demandes d’accompagnement de la période et dont on sait d’où elles viennent : part de l’aller-vers, de la personne elle-même, d’un professionnel de la structure, d’un partenaire, de l’entourage. Compte aussi les demandes refusées ou en attente. Ne compte pas celles dont l’origine n’est pas connue.',
      en: 'Referrals of the period whose origin is known: share of outreach, the person, a professional of the structure, a partner, family or friends. Counts those refused or waiting too. Does not count those whose origin is not known.',
    },
    domain: 'pathways',
    unit: 'percent',
    base: 'pathway',
    measure: { kind: 'share', by: 'referral-origin' },
    population: { field: 'referral.origin', exists: true },
    time: 'date',
    dates: { start: 'referral.date' },
    privacyUnit: 'person',
    dimensions: partitions('referral-origin', 'structure'),
  }),
  define({
    id: 'referral-outcome',
    title: { fr: 'Suite donnée aux demandes', en: 'Outcome of referrals' },
    description: {
      fr: 'Demandes d’accompagnement de la période et dont on connaît la suite : part des acceptées, des refusées et de celles en attente. C’est la date de la demande qui compte, non celle de la réponse. Ne compte pas les demandes dont la suite n’est pas connue.',
      en: 'Referrals of the period whose outcome is known: share of those accepted, refused and waiting. The date of the referral counts, not that of the answer. Does not count referrals whose outcome is not known.',
    },
    domain: 'pathways',
    unit: 'percent',
    base: 'pathway',
    measure: { kind: 'share', by: 'referral-decision' },
    population: { field: 'referral.decision', exists: true },
    time: 'date',
    dates: { start: 'referral.date' },
    privacyUnit: 'person',
    dimensions: partitions('referral-decision', 'structure'),
  }),
];
