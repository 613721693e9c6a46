import type { Territory } from '../../structures/territory.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

// A person's residence is minimal and refers to a territory, so what tells the territory is minimal too.
export const territory: ObjectDescription<Territory> = {
  title: { fr: 'Territoire', en: 'Territory' },
  description: {
    fr: 'Une commune, un quartier, un quartier prioritaire (QPV), un IRIS, un département, une région ou un pays.',
    en: 'A commune, a neighbourhood, a priority neighbourhood (QPV), an IRIS, a département, a région or a country.',
  },
  fields: {
    ...recordFields,
    kind: field(
      'minimal',
      { fr: 'Nature', en: 'Kind' },
      {
        fr: 'Ce qu’est le territoire ; un quartier n’est un QPV que s’il en a le code.',
        en: 'What the territory is; a neighbourhood is a QPV only when it has the code of one.',
      },
    ),
    code: field(
      'minimal',
      { fr: 'Code', en: 'Code' },
      {
        fr: 'Le code officiel du territoire, selon sa nature : code INSEE de la commune (ce n’est pas le code postal), code du QPV ; un quartier n’en a pas.',
        en: 'The official code of the territory, by its kind: INSEE code of the commune (not the postal code), code of the QPV; a plain neighbourhood has none.',
      },
    ),
    vintage: field(
      'full',
      { fr: 'Millésime', en: 'Vintage' },
      {
        fr: 'L’année de la géographie dont vient le code, en quatre chiffres.',
        en: 'The year of the geography that the code belongs to, in four digits.',
      },
    ),
    name: field(
      'minimal',
      { fr: 'Nom', en: 'Name' },
      {
        fr: 'Le nom du territoire.',
        en: 'The name of the territory.',
      },
    ),
    aliases: field(
      'full',
      { fr: 'Autres noms', en: 'Other names' },
      {
        fr: 'Les autres noms que des documents donnent au territoire.',
        en: 'The other names that documents give the territory.',
      },
    ),
    partOf: field(
      'full',
      { fr: 'Fait partie de', en: 'Part of' },
      {
        fr: 'Le territoire plus grand qui contient celui-ci.',
        en: 'The larger territory that holds this one.',
      },
    ),
  },
};
