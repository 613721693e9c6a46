import type * as z from 'zod';
import type { JsonSchema } from './json-schema.js';

/** The type of value that each keyword judges: it lets every other value pass. */
const TYPES = {
  pattern: 'string',
  minimum: 'number',
  maximum: 'number',
  minProperties: 'object',
  properties: 'object',
  required: 'object',
} as const;

function impliedType(node: JsonSchema): JsonSchema['type'] {
  return Object.entries(TYPES).find(([keyword]) => Object.hasOwn(node, keyword))?.[1];
}

/**
 * Says on every node which type of value its keywords judge, where neither the node nor what holds it says so:
 * strict validators ask for it, so that no value passes by being of another type.
 */
export function nameTypes(node: z.core.JSONSchema._JSONSchema, known?: JsonSchema['type']): void {
  if (typeof node !== 'object') return;
  const implied = node.type ?? known ?? impliedType(node);
  if (implied !== undefined && known === undefined) node.type = implied;
  const { properties = {}, $defs = {}, items = [], anyOf = [], oneOf = [], allOf = [] } = node;
  for (const child of [properties, $defs].flatMap((children) => Object.values(children))) {
    nameTypes(child);
  }
  for (const item of [items].flat()) nameTypes(item);
  const sameValue = [node.if, node.then, node.not].filter((part) => part !== undefined);
  for (const part of [...anyOf, ...oneOf, ...allOf, ...sameValue]) nameTypes(part, implied);
}
