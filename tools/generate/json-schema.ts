import * as z from 'zod';
import { type Condition, conditionsOf } from '../../packages/core/src/condition.js';

/** A JSON Schema as it is worked on: plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A JSON Schema whose nodes carry conditions: under {@link CONDITIONS}, positions in `conditions`. */
export interface AnnotatedSchema {
  readonly schema: JsonSchema;
  readonly conditions: readonly Condition[];
}

/** The keyword under which a node carries the conditions of its zod schema. */
export const CONDITIONS = 'x-conditions';

/** The schemas of a package by the name under which it exports them. What is no schema is left aside. */
export type Exports = { readonly [name: string]: unknown };

function refOf(node: JsonSchema): string | undefined {
  return node.$ref?.replace('#/$defs/', '');
}

/** A refined schema repeats the conditions of the one that it refines, which it already refers to. */
function withoutThoseOfRef(node: JsonSchema, defs: { readonly [name: string]: JsonSchema }): void {
  const ref = refOf(node);
  const own = node[CONDITIONS];
  if (ref !== undefined && Array.isArray(own)) {
    const known: unknown = defs[ref]?.[CONDITIONS];
    const rest = own.filter((at) => !(Array.isArray(known) && known.includes(at)));
    if (rest.length === 0) delete node[CONDITIONS];
    else node[CONDITIONS] = rest;
  }
}

/** Calls a function on every node of a JSON Schema. */
export function walk(node: JsonSchema, visit: (node: JsonSchema) => void): void {
  visit(node);
  const { properties = {}, $defs = {}, items, anyOf = [], oneOf = [], allOf = [] } = node;
  const conditional = [node.not, node.if, node.then];
  const children = [properties, $defs].flatMap((children) => Object.values(children));
  for (const child of [
    ...children,
    ...[items ?? []].flat(),
    ...anyOf,
    ...oneOf,
    ...allOf,
    ...conditional,
  ]) {
    if (typeof child === 'object') walk(child, visit);
  }
}

/**
 * The JSON Schema (2020-12) of a zod schema. Every schema that the package exports is a definition of its own,
 * under its name.
 */
export function toJsonSchema(schema: z.ZodType, exported: Exports): AnnotatedSchema {
  const registry = z.registry<{ id: string }>();
  for (const [id, value] of Object.entries(exported)) {
    if (value instanceof z.ZodType) registry.add(value, { id });
  }
  const conditions: Condition[] = [];
  const position = (condition: Condition): number => {
    const known = conditions.indexOf(condition);
    return known === -1 ? conditions.push(condition) - 1 : known;
  };
  const json = z.toJSONSchema(schema, {
    metadata: registry,
    target: 'draft-2020-12',
    override({ zodSchema, jsonSchema }) {
      const own = zodSchema instanceof z.ZodType ? conditionsOf(zodSchema) : [];
      if (own.length > 0) jsonSchema[CONDITIONS] = own.map(position);
    },
  });
  const { $defs = {} } = json;
  walk(json, (node) => withoutThoseOfRef(node, $defs));
  return { schema: json, conditions };
}

function property(
  schema: z.core.JSONSchema._JSONSchema | undefined,
  name: string,
): JsonSchema | undefined {
  const found = typeof schema === 'object' ? schema.properties?.[name] : undefined;
  return typeof found === 'object' ? found : undefined;
}

/** The code list, and its codes, that a condition on a coded value demands. */
export function codesOf(
  condition: Condition | undefined,
): { readonly list: string; readonly codes: readonly unknown[] } | undefined {
  const list = property(condition?.jsonSchema?.if, 'system')?.const;
  const codes = property(condition?.jsonSchema?.then, 'code')?.enum;
  return typeof list === 'string' && codes !== undefined ? { list, codes } : undefined;
}
