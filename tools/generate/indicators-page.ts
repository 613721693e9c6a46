import {
  catalogue,
  type DerivedDescription,
  derivedValues,
  displayOf,
  type IndicatorDefinition,
  units,
} from '../../packages/core/src/index.js';
import { definitionInWords } from '../../packages/indicators/src/definitions/in-words.js';
import { indicatorHash } from '../../packages/indicators/src/definitions/indicator-hash.js';
import { markdownTable } from './markdown-table.js';
import type { Language } from './published-schema.js';

/** How much of a hash tells definitions apart for a reader. */
const SHORT_HASH = 12;

const WORDS = {
  fr: {
    title: 'Catalogue des indicateurs',
    intro: [
      'Chaque définition, en mots : ce qui suit est écrit à partir de la définition même, celle qui est calculée. Ces définitions sont celles du projet, ou d’une source secondaire quand c’est dit ; aucune n’est une liste officielle. Leurs textes sont sous Licence Ouverte 2.0.',
      'Une empreinte est le début de `indicatorHash` : deux résultats ne s’additionnent que s’ils ont la même.',
    ],
    domains: {
      structures: 'Structures',
      pathways: 'Accompagnements',
      participation: 'Participation',
    },
    counted: 'Compte',
    among: 'Parmi',
    measure: 'Calcule',
    time: 'Dans la période',
    split: 'Ventilé par',
    overlapping: 'Ventilé, parts qui se recoupent, par',
    crossed: 'Croisé par',
    unit: 'Unité',
    version: 'Version',
    hash: 'Empreinte',
    sensitive: 'Sensible : un groupe où tous, ou aucun, sont concernés n’est pas publié.',
    provenance: { official: 'texte officiel', secondary: 'source secondaire', project: 'projet' },
    derived: 'Valeurs déduites',
    derivedIntro: 'Ce que les calculs lisent et qu’aucun champ ne contient.',
    derivedColumns: ['Valeur', 'De', 'Ce que c’est'],
    colon: ' : ',
  },
  en: {
    title: 'Catalogue of indicators',
    intro: [
      'Each definition in words: what follows is written from the definition itself, the one that is computed. These definitions are the project’s own, or of a secondary source where that is said; none is an official list. Their texts are under Licence Ouverte 2.0.',
      'A hash is the start of `indicatorHash`: two results add up only if they have the same.',
    ],
    domains: {
      structures: 'Structures',
      pathways: 'Pathways',
      participation: 'Participation',
    },
    counted: 'Counts',
    among: 'Among',
    measure: 'Computes',
    time: 'In the period',
    split: 'Split by',
    overlapping: 'Split, into strata that overlap, by',
    crossed: 'Crossed by',
    unit: 'Unit',
    version: 'Version',
    hash: 'Hash',
    sensitive: 'Sensitive: a group of which all, or none, are concerned is not published.',
    provenance: { official: 'official text', secondary: 'secondary source', project: 'project' },
    derived: 'Derived values',
    derivedIntro: 'What computations read and no field holds.',
    derivedColumns: ['Value', 'Of', 'What it is'],
    colon: ': ',
  },
} as const;

function section(definition: IndicatorDefinition, language: Language): string {
  const words = WORDS[language];
  const { id, title, description, version, unit, provenance, sensitive, measure } = definition;
  const said = definitionInWords(definition, language);
  const line = (name: string, text: string): string[] =>
    text === '' ? [] : [`- ${name}${words.colon}${text}`];
  const computed =
    measure.kind === 'declared'
      ? []
      : [
          ...line(words.counted, said.counted),
          ...line(words.among, said.population),
          ...line(words.time, said.time),
        ];
  return [
    `### ${title[language]}`,
    `\`${id}\`. ${description[language]}`,
    [
      ...computed,
      ...line(words.measure, said.measure),
      ...line(words.split, said.partitions.join(', ')),
      ...line(words.overlapping, said.overlapping.join(', ')),
      ...line(words.crossed, said.crossings.join(', ')),
      ...line(words.unit, displayOf(units, unit, language) ?? unit),
      ...line(
        words.version,
        `${version} (${words.provenance[provenance]}). ${words.hash}${words.colon}\`${indicatorHash(definition).slice(0, SHORT_HASH)}\``,
      ),
      ...(sensitive === true ? [`- ${words.sensitive}`] : []),
    ].join('\n'),
  ].join('\n\n');
}

function derivedTable(language: Language): string {
  const rows = Object.entries<DerivedDescription>(derivedValues).map(([name, description]) => [
    `\`${name}\``,
    description.bases.map((base) => `\`${base}\``).join(', '),
    description[language],
  ]);
  return markdownTable(WORDS[language].derivedColumns, rows);
}

/** The catalogue of indicators as a page of the documentation, by room. */
export function indicatorsPage(language: Language): string {
  const words = WORDS[language];
  const rooms = (['structures', 'pathways', 'participation'] as const).flatMap((room) => [
    `## ${words.domains[room]}`,
    ...catalogue
      .filter(({ domain }) => domain === room)
      .map((definition) => section(definition, language)),
  ]);
  return `${[
    `# ${words.title}`,
    '<!-- Generated from the catalogue by `pnpm generate`. -->',
    ...words.intro,
    ...rooms,
    `## ${words.derived}`,
    words.derivedIntro,
    derivedTable(language),
  ].join('\n\n')}\n`;
}
