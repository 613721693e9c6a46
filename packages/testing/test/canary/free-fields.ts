import type * as z from 'zod';

type Schema = z.core.JSONSchema._JSONSchema | undefined;

/** The fields of a JSON Schema that hold a text or a number of no closed list, written `/steps/*\/title`. */
export function freeFields(schema: Schema, path = ''): string[] {
  if (typeof schema !== 'object' || schema.enum !== undefined || schema.const !== undefined) {
    return [];
  }
  const { type, properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const own = type === 'string' || type === 'number' || type === 'integer' ? [path] : [];
  return [
    ...own,
    ...Object.entries(properties).flatMap(([name, child]) => freeFields(child, `${path}/${name}`)),
    ...[items].flat().flatMap((item) => freeFields(item, `${path}/*`)),
    ...[...anyOf, ...oneOf].flatMap((alternative) => freeFields(alternative, path)),
  ];
}
