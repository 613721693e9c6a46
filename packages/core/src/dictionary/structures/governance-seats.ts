import type { GovernanceSeats } from '../../structures/structure.js';
import { field, type ObjectDescription } from '../description.js';

export const governanceSeats: ObjectDescription<GovernanceSeats> = {
  title: { fr: 'Sièges de gouvernance', en: 'Governance seats' },
  description: {
    fr: 'Les sièges d’une instance qui gouverne une structure, pour un rôle de ceux qui les occupent.',
    en: 'Seats of a body that governs a structure, for one role of those who sit.',
  },
  fields: {
    body: field(
      'full',
      { fr: 'Instance', en: 'Body' },
      {
        fr: 'Le nom de l’instance : conseil d’administration, bureau, comité de pilotage.',
        en: 'The name of the body: board, bureau, steering committee.',
      },
    ),
    role: field(
      'full',
      { fr: 'Rôle', en: 'Role' },
      {
        fr: 'Qui occupe ces sièges : habitants, usagers, professionnels, partenaires.',
        en: 'Who holds these seats: inhabitants, users, professionals, partners.',
      },
    ),
    seats: field(
      'full',
      { fr: 'Nombre de sièges', en: 'Number of seats' },
      {
        fr: 'Combien de sièges ce rôle a dans l’instance.',
        en: 'How many seats this role has in the body.',
      },
    ),
  },
};
