import type { Sharing } from '../../pathways/pathway.js';
import { field, type ObjectDescription } from '../description.js';

export const sharing: ObjectDescription<Sharing> = {
  title: { fr: 'Partage d’informations', en: 'Information sharing' },
  description: {
    fr: 'Si des informations peuvent être partagées hors de l’équipe de soins : sur quel fondement, et ce que la personne a décidé (code de la santé publique, L.1110-4).',
    en: 'Whether information may be shared outside the care team: on what legal basis, and what the person decided (code de la santé publique, L.1110-4).',
  },
  fields: {
    legalBasis: field(
      'minimal',
      { fr: 'Fondement du partage', en: 'Legal basis of sharing' },
      {
        fr: 'Ce sur quoi le partage repose : le consentement de la personne (consent) ou l’équipe de soins (care-team).',
        en: 'What sharing rests on: the person’s consent (consent) or the care team (care-team).',
      },
    ),
    decision: field(
      'minimal',
      { fr: 'Décision sur le partage', en: 'Decision on sharing' },
      {
        fr: 'Ce que la personne a décidé : elle permet le partage (permit) ou le refuse (deny).',
        en: 'What the person decided: they permit sharing (permit) or refuse it (deny).',
      },
    ),
    date: field(
      'standard',
      { fr: 'Partage décidé le', en: 'Sharing decided on' },
      {
        fr: 'Le jour où la personne a décidé du partage ; à défaut, le mois ou l’année.',
        en: 'The day on which the person decided on sharing; failing that, the month or the year.',
      },
    ),
  },
};
