import type { Attendance, ParticipantCount } from '../../participation/attendance.js';
import { field, type ObjectDescription } from '../description.js';

export const participantCount: ObjectDescription<ParticipantCount> = {
  title: { fr: 'Participants d’une catégorie', en: 'Participants of a category' },
  description: {
    fr: 'Des personnes d’une même catégorie, ou de plusieurs que la source compte ensemble.',
    en: 'People of one category, or of several that the source counts together.',
  },
  fields: {
    roles: field(
      'standard',
      { fr: 'Qualité des participants', en: 'Roles of the participants' },
      {
        fr: 'En quelle qualité elles sont là, comme habitant, usager, patient ou partenaire ; plusieurs si elles sont comptées ensemble.',
        en: 'As what they are there, such as inhabitant, service user, patient or partner; several when they are counted together.',
      },
    ),
    count: field(
      'standard',
      { fr: 'Nombre de participants', en: 'Number of participants' },
      {
        fr: 'Combien de personnes, exactement ou à peu près.',
        en: 'How many people, exactly or about.',
      },
    ),
    withinTotal: field(
      'full',
      { fr: 'Compris dans le total', en: 'Within the total' },
      {
        fr: 'Oui si ces personnes sont comptées dans le total, non si elles s’y ajoutent. Certaines sources ne le disent pas.',
        en: 'True when these people are counted in the total, false when they come on top. Some sources do not say.',
      },
    ),
  },
};

export const attendance: ObjectDescription<Attendance> = {
  title: { fr: 'Participants', en: 'Attendance' },
  description: {
    fr: 'Qui est là, ou invité : un total, des nombres par catégorie, ou des personnes sous pseudonyme.',
    en: 'Who is there, or invited: a total, counts by category, or people under pseudonyms.',
  },
  fields: {
    total: field(
      'standard',
      { fr: 'Total', en: 'Total' },
      {
        fr: 'Combien de personnes en tout, exactement ou à peu près.',
        en: 'How many people in all, exactly or about.',
      },
    ),
    byRole: field(
      'standard',
      { fr: 'Nombres par catégorie', en: 'Counts by category' },
      {
        fr: 'Combien de personnes de chaque catégorie, comme habitants ou professionnels.',
        en: 'How many people of each category, such as inhabitants or professionals.',
      },
    ),
    disjoint: field(
      'standard',
      { fr: 'Sans double compte', en: 'Nobody counted twice' },
      {
        fr: 'Oui si personne n’est compté dans deux catégories.',
        en: 'True when nobody is counted in two categories.',
      },
    ),
    persons: field(
      'full',
      { fr: 'Personnes', en: 'Persons' },
      {
        fr: 'Les personnes accompagnées qui en font partie : des renvois à leurs enregistrements, jamais des noms.',
        en: 'The accompanied people among them: references to their records, never names.',
      },
    ),
  },
};
