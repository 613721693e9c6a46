/** What the cells of a column are. */
export type ColumnKind = 'text' | 'date' | 'instant' | 'number' | 'integer' | 'boolean' | 'object';

/** A column of a release as a table. */
export interface ColumnDescription {
  readonly kind: ColumnKind;
  /** Its heading in French. In English it is the column's id. */
  readonly heading: string;
  /** What it holds, in French. */
  readonly description: string;
  /** What may stand in it, in French or in English alike. */
  readonly example: string | number | boolean;
  /** True when every line has it. */
  readonly required?: true;
  /** What a text must match, as a regular expression. */
  readonly pattern?: string;
  readonly minimum?: number;
}

const text = (heading: string, description: string, example: string): ColumnDescription => ({
  kind: 'text',
  heading,
  description,
  example,
});

const figure = (heading: string, description: string, example: number): ColumnDescription => ({
  kind: 'number',
  heading,
  description,
  example,
});

const count = (heading: string, description: string, example: number): ColumnDescription => ({
  ...figure(heading, description, example),
  kind: 'integer',
  minimum: 0,
});

const always = <Column extends ColumnDescription>(column: Column): Column & { required: true } => ({
  ...column,
  required: true,
});

/** An id or a code. It may stand after the apostrophe that keeps a spreadsheet from running it as a formula. */
const code = (
  heading: string,
  description: string,
  example: string,
  pattern: string,
): ColumnDescription => ({ ...text(heading, description, example), pattern: `'?${pattern}` });

const ID = '[A-Za-z0-9.-]{1,64}';
const VERSION = '[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}';
const STRATUM_CODE = '[A-Za-z0-9._:|-]{1,128}';

const crossing = (ordinal: string): string =>
  ` de la ${ordinal} ventilation, quand plusieurs sont croisées`;

/**
 * The columns of a release as a table, in their order, which is the same in every form: what a reader looks for first,
 * then what identifies a line. A line is a cell: the total of a result, or one of its strata.
 */
export const columns = {
  indicator: always(
    code('indicateur', "Identifiant de la définition de l'indicateur.", 'qpv-residents', ID),
  ),
  version: always({
    ...text('version', 'Version de la définition.', '1.0.0'),
    pattern: VERSION,
  }),
  title: always(
    text('titre', "Titre de l'indicateur.", 'Part des personnes habitant un quartier prioritaire'),
  ),
  start: always({
    ...text('début', 'Premier jour de la période.', '2025-01-01'),
    kind: 'date',
  }),
  end: always({ ...text('fin', 'Dernier jour de la période.', '2025-12-31'), kind: 'date' }),
  dimension: text(
    'dimension',
    'Ventilation : structure, mois, thème… Vide pour le total.',
    'structure',
  ),
  code: code('code', 'Code dans la ventilation. Vide pour le total.', 'msp-inventee', STRATUM_CODE),
  display: text('libellé', 'Libellé du code.', 'Maison de santé inventée'),
  dimension_2: text('dimension 2', `Dimension${crossing('deuxième')}.`, 'quarter'),
  code_2: code('code 2', `Code${crossing('deuxième')}.`, '2025-Q1', STRATUM_CODE),
  display_2: text('libellé 2', `Libellé du code${crossing('deuxième')}.`, 'Premier trimestre 2025'),
  dimension_3: text('dimension 3', `Dimension${crossing('troisième')}.`, 'theme'),
  code_3: code('code 3', `Code${crossing('troisième')}.`, 'health', STRATUM_CODE),
  display_3: text('libellé 3', `Libellé du code${crossing('troisième')}.`, 'Santé'),
  value: figure('valeur', "Valeur, dans l'unité. Vide quand elle est masquée ou inconnue.", 43.2),
  value_min: figure('valeur min', "Valeur au moins, quand elle n'est connue qu'entre bornes.", 40),
  value_max: figure('valeur max', "Valeur au plus, quand elle n'est connue qu'entre bornes.", 50),
  numerator: figure('numérateur', "Numérateur d'une proportion ou d'un ratio.", 108),
  numerator_min: figure('numérateur min', 'Numérateur au moins.', 100),
  numerator_max: figure('numérateur max', 'Numérateur au plus.', 110),
  numerator_unit: text(
    'unité du numérateur',
    "Ce que compte le numérateur d'un ratio, quand ce n'est pas ce que compte le dénominateur.",
    'présences',
  ),
  denominator: figure(
    'dénominateur',
    "Dénominateur d'une proportion ou d'un ratio ; effectif d'une moyenne ou d'une médiane.",
    250,
  ),
  denominator_min: figure('dénominateur min', 'Dénominateur au moins.', 240),
  denominator_max: figure('dénominateur max', 'Dénominateur au plus.', 260),
  denominator_unit: text(
    'unité du dénominateur',
    "Ce que compte le dénominateur d'un ratio, quand ce n'est pas ce que compte le numérateur.",
    'invitations',
  ),
  unit: always(text('unité', 'Unité de la valeur.', '%')),
  interval_low: figure(
    'intervalle bas',
    "Borne basse de l'intervalle de confiance à 95 % d'une proportion (score de Wilson), en %.",
    37.2,
  ),
  interval_high: figure(
    'intervalle haut',
    "Borne haute de l'intervalle de confiance à 95 % d'une proportion (score de Wilson), en %.",
    49.4,
  ),
  suppressed: always({
    kind: 'boolean',
    heading: 'masqué',
    description: 'Vrai quand le chiffre existe et est masqué, pour protéger un petit groupe.',
    example: false,
  }),
  threshold: {
    ...count('seuil', 'Plus petit nombre de personnes que représente un chiffre publié.', 11),
    minimum: 1,
  },
  structures_expected: count(
    'structures attendues',
    'Structures dont des chiffres étaient attendus.',
    12,
  ),
  structures_received: count(
    'structures reçues',
    'Structures dont des chiffres ont été reçus.',
    11,
  ),
  revision: always({
    ...count('révision', 'Rang de la publication : 1 pour la première.', 1),
    minimum: 1,
  }),
  note: text(
    'note',
    "Ce qu'il faut savoir avant d'employer le résultat, une note par ligne, sur la ligne du total.",
    'Des cellules sont masquées.',
  ),
  result: always(
    code(
      'résultat',
      'Identifiant du résultat dont la ligne est une cellule.',
      'region-2025-qpv',
      ID,
    ),
  ),
  cell: always(count('cellule', 'Rang de la cellule dans le résultat : 0 pour le total.', 0)),
  hash: {
    ...text(
      'empreinte',
      'Empreinte SHA-256 de ce que la définition signifie : deux résultats se comparent quand elle est la même.',
      'a'.repeat(64),
    ),
    pattern: '[0-9a-f]{64}',
  },
  structures: code(
    'structures',
    'Identifiants des structures dont le résultat rend compte, séparés par une espace.',
    'msp-inventee cds-invente',
    `${ID}( ${ID})*`,
  ),
  recorded_at: always({
    ...text(
      'enregistré le',
      "Instant de l'enregistrement, en temps universel.",
      '2026-01-15T08:00:00Z',
    ),
    kind: 'instant',
  }),
} as const satisfies { readonly [column: string]: ColumnDescription };

/** The id of a column. */
export type ColumnId = keyof typeof columns;

/** True for the columns that every form has, whatever stands in them. */
export function isAlwaysThere(id: ColumnId): boolean {
  const column: ColumnDescription = columns[id];
  return column.required === true || ['dimension', 'code', 'display', 'value'].includes(id);
}

/** The ids of the columns, in their order. */
export const columnIds = Object.keys(columns) as readonly ColumnId[];
