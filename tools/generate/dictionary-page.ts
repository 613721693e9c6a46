import { levels } from '../../packages/core/src/dictionary/index.js';
import {
  type CodeList,
  codeLists,
  displayOf,
  type Localised,
} from '../../packages/core/src/index.js';
import { anchorOfList } from './code-lists-page.js';
import { type AnnotatedSchema, CONDITIONS, codesOf, type JsonSchema } from './json-schema.js';
import { markdownTable } from './markdown-table.js';
import type { Entry, Language } from './published-schema.js';

const WORDS = {
  fr: {
    title: 'Dictionnaire des données',
    intro:
      'Chaque enregistrement, ses champs et leurs valeurs. Un champ obligatoire est en gras. Le niveau dit à partir de quand un champ est rempli : `minimal`, `standard` ou `complet`.',
    records: 'Enregistrements',
    parts: 'Ce dont ils sont faits',
    values: 'Valeurs',
    columns: ['Champ', 'Nom', 'Contenu', 'Niveau', 'Description'],
    valueColumns: ['Valeur', 'Nom', 'Description'],
    list: 'liste de',
    or: 'ou',
    reference: 'renvoi à',
    text: 'texte',
    number: 'nombre',
    boolean: 'oui ou non',
  },
  en: {
    title: 'Data dictionary',
    intro:
      'Every record, its fields and their values. A field that is required is in bold. The level says from when on a field is filled: `minimal`, `standard` or `full`.',
    records: 'Records',
    parts: 'What they are made of',
    values: 'Values',
    columns: ['Field', 'Name', 'Holds', 'Level', 'Description'],
    valueColumns: ['Value', 'Name', 'Description'],
    list: 'list of',
    or: 'or',
    reference: 'reference to',
    text: 'text',
    number: 'number',
    boolean: 'true or false',
  },
} as const;

/** A described field also says from which level on it is filled. */
export interface DescribedField extends Entry {
  readonly level: keyof typeof levels.concepts;
}

/** A schema of the model, described. */
export interface DescribedSchema {
  readonly title: Localised;
  readonly description: Localised;
  readonly fields?: { readonly [field: string]: DescribedField };
}

function anchor(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

type Conditions = AnnotatedSchema['conditions'];

/** The code list that a node takes its codes from: all of them, or, of an open list, those that it knows. */
export function listOf(node: JsonSchema, conditions: Conditions): CodeList | undefined {
  const positions: unknown = node[CONDITIONS];
  const open = Array.isArray(positions)
    ? positions.flatMap((at) => codesOf(conditions[Number(at)])?.list ?? [])
    : [];
  if (open.length > 0) return codeLists.find(({ id }) => id === open[0]);
  const codes = node.enum?.join();
  return codeLists.find(({ concepts }) => Object.keys(concepts).join() === codes);
}

/** What a node holds, in words: the names of schemas lead to their description. */
function contentOf(node: JsonSchema, conditions: Conditions, language: Language): string {
  const words = WORDS[language];
  const inner = (child: JsonSchema['items']): string =>
    typeof child === 'object' && !Array.isArray(child)
      ? contentOf(child, conditions, language)
      : '';
  const list = listOf(node, conditions);
  if (list !== undefined) {
    const link = `[${list.title[language]}](code-lists.${language}.md#${anchorOfList(list)})`;
    return node.$ref === undefined ? link : `${anchor('Coded')}, ${link}`;
  }
  if (node.$ref !== undefined) return anchor(node.$ref.replace('#/$defs/', ''));
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum !== undefined) return node.enum.map((code) => `\`${String(code)}\``).join(', ');
  const alternatives = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  if (alternatives.length > 0) return alternatives.map(inner).join(` ${words.or} `);
  if (node.type === 'array') return `${words.list} ${inner(node.items)}`;
  if (node.type === 'object') return `${words.reference} ${inner(node.properties?.['type'])}`;
  if (node.type === 'boolean') return words.boolean;
  return node.type === 'string' ? words.text : words.number;
}

function fieldRows(
  { definition, conditions }: { readonly definition: JsonSchema; readonly conditions: Conditions },
  fields: { readonly [field: string]: DescribedField },
  language: Language,
): string[][] {
  const alternatives = (definition.oneOf ?? []).filter((child) => typeof child === 'object');
  const holders = definition.properties === undefined ? alternatives : [definition];
  return Object.entries(fields).map(([field, { title, description, level }]) => {
    const contents = holders.flatMap(({ properties }) => {
      const property = properties?.[field];
      return typeof property === 'object' ? contentOf(property, conditions, language) : [];
    });
    const required = holders.every((holder) => holder.required?.includes(field));
    return [
      required ? `**\`${field}\`**` : `\`${field}\``,
      title[language],
      [...new Set(contents)].join(', '),
      (displayOf(levels, level, language) ?? level).toLowerCase(),
      description[language],
    ];
  });
}

/**
 * The data dictionary as a page of the documentation: the schemas of records first, then those of their parts,
 * then the values that have no fields.
 */
export function dictionaryPage(
  records: readonly AnnotatedSchema[],
  names: readonly string[],
  dictionary: { readonly [name: string]: DescribedSchema },
  language: Language,
): string {
  const words = WORDS[language];
  const definitions = new Map(
    records.flatMap(({ schema, conditions }) =>
      Object.entries(schema.$defs ?? {}).map(
        ([name, definition]) => [name, { definition, conditions }] as const,
      ),
    ),
  );
  const described = [...definitions].flatMap(([name, defined]) => {
    const entry = dictionary[name];
    return entry === undefined ? [] : [{ name, defined, entry }];
  });
  const section = ({ name, defined, entry }: (typeof described)[number]): string =>
    [
      `### ${name}`,
      `**${entry.title[language]}.** ${entry.description[language]}`,
      markdownTable(words.columns, fieldRows(defined, entry.fields ?? {}, language)),
    ].join('\n\n');
  const isRecord = ({ name }: { name: string }): boolean => names.includes(name);
  const withFields = described.filter(({ entry }) => entry.fields !== undefined);
  const values = described.filter(({ entry }) => entry.fields === undefined);
  const byName = <Named extends { name: string }>(list: readonly Named[]): Named[] =>
    [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${[
    `# ${words.title}`,
    '<!-- Generated from the schemas by `pnpm generate`. -->',
    words.intro,
    `## ${words.records}`,
    ...withFields.filter(isRecord).map(section),
    `## ${words.parts}`,
    ...byName(withFields.filter((schema) => !isRecord(schema))).map(section),
    `## ${words.values}`,
    markdownTable(
      words.valueColumns,
      byName(values).map(({ name, entry }) => [
        `<a id="${name.toLowerCase()}"></a>\`${name}\``,
        entry.title[language],
        entry.description[language],
      ]),
    ),
  ].join('\n\n')}\n`;
}
