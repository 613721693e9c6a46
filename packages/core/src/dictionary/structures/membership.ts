import type { Membership } from '../../structures/structure.js';
import { field, type ObjectDescription } from '../description.js';

export const membership: ObjectDescription<Membership> = {
  title: { fr: 'Appartenance', en: 'Membership' },
  description: {
    fr: 'Une fédération ou un réseau dont une structure est membre, ou avec lequel elle est en lien.',
    en: 'A federation or network that a structure belongs to, or is in touch with.',
  },
  fields: {
    structure: field(
      'full',
      { fr: 'Fédération ou réseau', en: 'Federation or network' },
      {
        fr: 'La fédération ou le réseau.',
        en: 'The federation or the network.',
      },
    ),
    kind: field(
      'full',
      { fr: 'Nature', en: 'Kind' },
      {
        fr: 'Adhésion (member), ou simple lien (link) quand le document ne parle pas d’adhésion.',
        en: 'Membership (member), or a link (link) when the document speaks of no membership.',
      },
    ),
    purpose: field(
      'full',
      { fr: 'Objet', en: 'Purpose' },
      {
        fr: 'Ce sur quoi porte l’adhésion ou le lien.',
        en: 'What the membership or the link is for.',
      },
    ),
    period: field(
      'full',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'De quand à quand dure l’adhésion ou le lien.',
        en: 'From when to when the membership or the link lasts.',
      },
    ),
  },
};
