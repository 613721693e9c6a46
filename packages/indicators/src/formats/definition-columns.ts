import type { ColumnDescription } from './columns.js';

const text = (
  heading: string,
  description: string,
  example: string,
): ColumnDescription & { required: true } => ({
  kind: 'text',
  heading,
  description,
  example,
  required: true,
});

/** The columns of the definitions that a release follows, as a table. A line is a definition. */
export const definitionColumns = {
  id: text('identifiant', 'Identifiant de la définition.', 'qpv-residents'),
  version: text('version', 'Version de la définition.', '1.0.0'),
  hash: text(
    'empreinte',
    'Empreinte SHA-256 de ce que la définition signifie : deux résultats se comparent quand elle est la même.',
    'a'.repeat(64),
  ),
  title_fr: text('titre', 'Titre en français.', 'Habitants des quartiers prioritaires'),
  title_en: text('titre anglais', 'Titre en anglais.', 'Residents of priority neighbourhoods'),
  description_fr: text('description', 'Description en français.', 'Part des personnes…'),
  description_en: text('description anglaise', 'Description en anglais.', 'Share of people…'),
  unit: text('unité', 'Unité du résultat.', '%'),
  provenance: text(
    'provenance',
    'Texte officiel (official), source secondaire (secondary) ou projet (project).',
    'project',
  ),
  definition: {
    ...text(
      'définition',
      'La définition entière, en JSON : ce qui est compté, parmi quoi, quelle date le place dans la période, comment le résultat se ventile.',
      '{}',
    ),
    kind: 'object',
  },
} as const satisfies { readonly [column: string]: ColumnDescription };
