import * as z from 'zod';
import { conditionsOf } from '../condition.js';
import * as model from '../index.js';
import type { Entry } from './description.js';
import { dictionary } from './dictionary.js';
import { missing } from './values/missing.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a field of a record holds. */
export type FieldShape =
  /** A closed list of codes, or a text that is always the same. */
  | { readonly kind: 'code'; readonly codes: readonly string[] }
  /** The code of a notion of an open list, of which it gives the codes: other lists have others. */
  | { readonly kind: 'open-code'; readonly codes: readonly string[] }
  | { readonly kind: 'text' | 'date' | 'integer' | 'number' | 'boolean' }
  | { readonly kind: 'object' | 'list' };

/** The records, and the keyword under which a node holds the codes of an open list. */
const CODES = 'x-codes';

const entries: { readonly [name: string]: Entry } = dictionary;

/** The texts that are dates: their order is that of time. */
const DATES: ReadonlySet<string> = new Set([
  'PartialDate',
  'CivilDate',
  'Instant',
  'DateOrDateTime',
  'OffsetDateTime',
]);

/** The codes that a condition on a coded value gives to a list of ours. */
function codesDemanded(schema: unknown): readonly unknown[] | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const demand = conditionsOf(schema).find(({ rule }) => rule === 'code.not-in-list')?.jsonSchema;
  const code = typeof demand?.then === 'object' ? demand.then.properties?.['code'] : undefined;
  return typeof code === 'object' ? code.enum : undefined;
}

function schemaOf(type: model.RecordType): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, exported] of Object.entries(model)) {
    if (exported instanceof z.ZodType) names.add(exported, { id });
  }
  return z.toJSONSchema(model.recordSchemas[type], {
    metadata: names,
    override({ zodSchema, jsonSchema }) {
      const codes = codesDemanded(zodSchema);
      if (codes !== undefined) jsonSchema[CODES] = codes;
    },
  });
}

function texts(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

/** A node of a schema, with what is known of it from the nodes that led to it. */
interface Place {
  readonly node: JsonSchema;
  readonly name: string | undefined;
  /** The codes that the open list of the notion, or of the code in it, has. */
  readonly codes: readonly string[] | undefined;
}

/** The fields of the records of one type, and what they hold. */
export class RecordShape {
  readonly #root: JsonSchema;
  readonly #defs: { readonly [name: string]: JsonSchema };

  constructor(type: model.RecordType) {
    this.#root = schemaOf(type);
    this.#defs = this.#root.$defs ?? {};
  }

  /**
   * What a field holds, in each of the forms that it may take; none when no record of the type has it. A path leads
   * from the record through its objects; `*` stands for the items of a list. A reason why a value is missing is no
   * form of it.
   *
   * @example
   * new RecordShape('pathway').at(['needs', '*', 'dimension']); // [{ kind: 'code', codes: ['medical', ...] }]
   */
  at(path: readonly string[]): FieldShape[] {
    return this.#placesAt(path).map(shapeOf);
  }

  /** The names of the fields that stand at a path, sorted. */
  fieldsAt(path: readonly string[]): string[] {
    const names = this.#placesAt(path).flatMap(({ node }) => Object.keys(node.properties ?? {}));
    return [...new Set(names)].sort();
  }

  #placesAt(path: readonly string[]): Place[] {
    const root = this.#forms({ node: this.#root, name: undefined, codes: undefined });
    return path.reduce<Place[]>(
      (places, segment) => places.flatMap((place) => this.#inside(place, segment)),
      root,
    );
  }

  #inside({ node, codes }: Place, segment: string): Place[] {
    if (segment === '*') {
      const { items } = node;
      return typeof items === 'object' && !Array.isArray(items)
        ? this.#forms({ node: items, name: undefined, codes: undefined })
        : [];
    }
    const { properties = {} } = node;
    const property = Object.hasOwn(properties, segment) ? properties[segment] : undefined;
    if (typeof property !== 'object') return [];
    return this.#forms({
      node: property,
      name: undefined,
      codes: segment === 'code' ? codes : undefined,
    });
  }

  /** The forms that a node may take: what it refers to, or each of its alternatives. */
  #forms({ node, name, codes }: Place): Place[] {
    if (name !== undefined && entries[name] === missing) return [];
    const own = node[CODES] === undefined ? codes : texts(node[CODES]);
    const alternatives = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
    if (alternatives.length > 0) {
      return alternatives
        .filter((child) => typeof child === 'object')
        .flatMap((child) => this.#forms({ node: child, name: undefined, codes: own }));
    }
    const ref = node.$ref?.replace('#/$defs/', '');
    const definition = ref === undefined ? undefined : this.#defs[ref];
    if (ref === undefined || definition === undefined) return [{ node, name, codes: own }];
    return this.#forms({ node: definition, name: ref, codes: own });
  }
}

function shapeOf({ node, name, codes }: Place): FieldShape {
  if (node.enum !== undefined) return { kind: 'code', codes: texts(node.enum) };
  if (typeof node.const === 'string') return { kind: 'code', codes: [node.const] };
  if (node.const !== undefined) return { kind: 'boolean' };
  switch (node.type) {
    case 'object':
      return { kind: 'object' };
    case 'array':
      return { kind: 'list' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'integer':
    case 'number':
      return { kind: node.type };
    default:
      if (codes !== undefined) return { kind: 'open-code', codes };
      return { kind: name !== undefined && DATES.has(name) ? 'date' : 'text' };
  }
}
