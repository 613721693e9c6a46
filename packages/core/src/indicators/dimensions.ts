import type * as z from 'zod';
import { type CodeList, codeOf, concept } from '../values/code-list.js';

/** The dimensions along which a result may be split. */
export const dimensions = {
  id: 'dimension',
  version: '1.0.0',
  title: { fr: 'Ventilation', en: 'Dimension' },
  concepts: {
    structure: concept('Structure', 'Structure'),
    programme: concept('Programme', 'Programme'),
    kind: concept('Nature', 'Kind'),
    mode: concept('Mode de contact', 'Mode of contact'),
    theme: concept('Thème', 'Theme'),
    level: concept('Niveau de participation', 'Level of participation'),
    gender: concept('Genre', 'Gender'),
    month: concept('Mois', 'Month'),
    quarter: concept('Trimestre', 'Quarter'),
    year: concept('Année', 'Year'),
  },
} as const satisfies CodeList;

/** A dimension along which a result may be split. */
export const DimensionId = codeOf(dimensions);
/** A dimension along which a result may be split. See {@link DimensionId:var}. */
export type DimensionId = z.infer<typeof DimensionId>;
