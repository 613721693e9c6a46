import * as z from 'zod';
import * as model from '../index.js';
import { type Entry, type FieldDescription, type Level, levels } from './description.js';
import { dictionary } from './dictionary.js';
import { missing } from './values/missing.js';
import { reference } from './values/reference.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A value in a record that has no fields of its own: a text, a number, a date, a code, a reference. */
export interface Leaf {
  /** Where it stands: a JSON Pointer with `*` for the items of a list, such as `/needs/*\/dimension`. */
  readonly path: string;
  /** The level from which on it is filled: the highest of the levels of the fields that lead to it. */
  readonly level: Level;
  /** The fields that lead to it, the record's own first: `/period/start` has those of the period and of its start. */
  readonly fields: readonly FieldDescription[];
}

const entries: { readonly [name: string]: Entry } = dictionary;
const order = model.codesOf(levels);

/** True when a structure that fills a level fills what is of another. */
function includes(level: Level, other: Level): boolean {
  return order.indexOf(other) <= order.indexOf(level);
}

function highest(fields: readonly FieldDescription[]): Level {
  return fields.reduce<Level>(
    (level, field) => (includes(level, field.level) ? level : field.level),
    'minimal',
  );
}

function alternativesOf(node: JsonSchema): JsonSchema[] {
  return [...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter(
    (child) => typeof child === 'object',
  );
}

function propertyOf(node: JsonSchema | undefined, name: string): JsonSchema | undefined {
  if (node === undefined) return undefined;
  const property = node.properties?.[name];
  if (typeof property === 'object') return property;
  return alternativesOf(node)
    .map((alternative) => propertyOf(alternative, name))
    .find((found) => found !== undefined);
}

function definitionName(node: JsonSchema): string | undefined {
  return node.$ref?.replace('#/$defs/', '');
}

function* leavesUnder(
  node: JsonSchema,
  definitions: { readonly [name: string]: JsonSchema },
  path: string,
  fields: readonly FieldDescription[],
): Generator<Leaf> {
  const name = definitionName(node);
  const entry = name === undefined ? undefined : entries[name];
  // What stands instead of a value is no value of its own.
  if (entry === missing) return;
  const alternatives = alternativesOf(node);
  if (name !== undefined && entry?.fields !== undefined && entry !== reference) {
    for (const [property, field] of Object.entries(entry.fields)) {
      const child = propertyOf(definitions[name], property) ?? {};
      yield* leavesUnder(child, definitions, `${path}/${property}`, [...fields, field]);
    }
  } else if (typeof node.items === 'object' && !Array.isArray(node.items)) {
    yield* leavesUnder(node.items, definitions, `${path}/*`, fields);
  } else if (alternatives.length > 0) {
    for (const child of alternatives) yield* leavesUnder(child, definitions, path, fields);
  } else {
    yield { path, level: highest(fields), fields };
  }
}

function named(): z.core.$ZodRegistry<{ id: string }> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(model)) {
    if (schema instanceof z.ZodType) registry.add(schema, { id });
  }
  return registry;
}

/**
 * The values that a record of a type may hold, in the order of its fields, with what leads to them and the level
 * from which on they are filled. A field that may say instead why it has no value is listed as its value alone.
 *
 * @example
 * const heads = leavesOf('pathway').map(({ fields }) => fields.map(({ title }) => title.fr).join(' : '));
 * heads.includes('Période : Début'); // true
 */
export function leavesOf(type: model.RecordType): Leaf[] {
  const schema = z.toJSONSchema(model.recordSchemas[type], { metadata: named() });
  const leaves = new Map<string, Leaf>();
  for (const leaf of leavesUnder(schema, schema.$defs ?? {}, '', [])) {
    const known = leaves.get(leaf.path);
    // Two answer sheets share a field: the first level at which either is filled is its level.
    if (known === undefined || includes(known.level, leaf.level)) leaves.set(leaf.path, leaf);
  }
  return [...leaves.values()];
}

/**
 * The paths of the values that a structure of a level fills in a record of a type, those of the lower levels
 * included: `/period/start`, `/needs/*\/dimension`.
 *
 * @example
 * fieldsAtLevel('structure', 'minimal').includes('/identifiers/siret'); // true
 */
export function fieldsAtLevel(type: model.RecordType, level: Level): string[] {
  return leavesOf(type)
    .filter((leaf) => includes(level, leaf.level))
    .map(({ path }) => path);
}
