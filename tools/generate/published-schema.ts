import type { Localised } from '../../packages/core/src/index.js';
import { type AnnotatedSchema, CONDITIONS, type JsonSchema, walk } from './json-schema.js';
import { makePatternsPortable } from './portable-pattern.js';
import { nameTypes } from './typed.js';

/** What something is called and what it is, in French and English; an object also says so of its fields. */
export interface Entry {
  readonly title: Localised;
  readonly description: Localised;
  readonly fields?: { readonly [field: string]: Entry };
}

/** The words of the model, by the name of the schema. */
export interface Words {
  readonly schemas: { readonly [name: string]: Entry };
  /** A reference has no name of its own. */
  readonly reference: Entry;
}

export type Language = keyof Localised;

/** A rule that JSON Schema cannot say, and the definition to which it belongs. */
export interface Unsaid {
  readonly rule: string;
  readonly where: string;
}

function say(node: JsonSchema, { title, description }: Entry, language: Language): void {
  node.title = title[language];
  node.description = description[language];
}

function isReference({ properties = {} }: JsonSchema): boolean {
  return Object.keys(properties).join() === 'type,id';
}

function nameFields(node: JsonSchema, entry: Entry, language: Language): void {
  for (const [field, property] of Object.entries(node.properties ?? {})) {
    const words = entry.fields?.[field];
    if (words === undefined)
      throw new Error(`The dictionary does not describe the field ${field}.`);
    if (typeof property === 'object') say(property, words, language);
  }
}

/** Puts keywords on a node: as its own where it has none of them, beside its own otherwise. */
function add(node: JsonSchema, keywords: JsonSchema): void {
  const clashes = Object.keys(keywords).some((keyword) => Object.hasOwn(node, keyword));
  if (clashes) node.allOf = [...(node.allOf ?? []), keywords];
  else Object.assign(node, keywords);
}

function writeConditions({ conditions }: AnnotatedSchema, node: JsonSchema): void {
  const positions: unknown = node[CONDITIONS] ?? [];
  delete node[CONDITIONS];
  if (!Array.isArray(positions)) throw new Error('Conditions are a list.');
  for (const position of positions) {
    const keywords = conditions[Number(position)]?.jsonSchema;
    if (keywords !== undefined) add(node, structuredClone(keywords));
  }
}

/**
 * The JSON Schema of a record as it is published, in one language: named, described, and with every condition
 * that JSON Schema can say.
 */
export function publishedSchema(
  annotated: AnnotatedSchema,
  {
    id,
    language,
    words,
  }: { readonly id: string; readonly language: Language; readonly words: Words },
): JsonSchema {
  const schema = structuredClone(annotated.schema);
  for (const [name, def] of Object.entries(schema.$defs ?? {})) {
    const entry = words.schemas[name];
    if (entry === undefined) throw new Error(`The dictionary does not describe ${name}.`);
    if (entry.fields !== undefined && def.properties !== undefined) {
      nameFields(def, { ...entry, fields: entry.fields }, language);
    }
    for (const alternative of def.oneOf ?? []) {
      if (typeof alternative === 'object' && entry.fields !== undefined) {
        nameFields(alternative, entry, language);
      }
    }
    say(def, entry, language);
  }
  walk(schema, (node) => {
    if (isReference(node)) nameFields(node, words.reference, language);
    writeConditions(annotated, node);
  });
  nameTypes(schema);
  makePatternsPortable(schema);
  return { $id: id, ...schema };
}

/** The rules of a record's schema that the published one cannot say. */
export function unsaid({ schema, conditions }: AnnotatedSchema): Unsaid[] {
  return Object.entries(schema.$defs ?? {}).flatMap(([where, def]) => {
    const rules = new Set<string>();
    walk(def, (node) => {
      const positions: unknown = node[CONDITIONS];
      if (!Array.isArray(positions)) return;
      for (const position of positions) {
        for (const rule of conditions[Number(position)]?.unsaid ?? []) rules.add(rule);
      }
    });
    return [...rules].map((rule) => ({ rule, where }));
  });
}
