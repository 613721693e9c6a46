import type * as z from 'zod';
import type { Json } from './json.js';

type Schema = z.core.JSONSchema._JSONSchema | undefined;

/**
 * The fields that a JSON Schema declares, `/steps/*\/title`, entering the alternatives of unions. It stops
 * where the schema refers to itself.
 */
export function declaredFields(schema: Schema, path = ''): Set<string> {
  const fields = new Set<string>();
  if (typeof schema !== 'object') return fields;
  const enter = (child: Schema, childPath: string): void => {
    for (const field of declaredFields(child, childPath)) fields.add(field);
  };
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    fields.add(`${path}/${name}`);
    enter(child, `${path}/${name}`);
  }
  for (const item of [schema.items].flat()) enter(item, `${path}/*`);
  for (const alternative of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    enter(alternative, path);
  }
  return fields;
}

/** The fields that a value has, written as {@link declaredFields} writes them. */
export function usedFields(value: Json, path = ''): Set<string> {
  const fields = new Set<string>();
  if (typeof value !== 'object' || value === null) return fields;
  for (const [key, child] of Object.entries(value)) {
    const childPath = Array.isArray(value) ? `${path}/*` : `${path}/${key}`;
    if (!Array.isArray(value)) fields.add(childPath);
    for (const field of usedFields(child, childPath)) fields.add(field);
  }
  return fields;
}
