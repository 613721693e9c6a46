import fc from 'fast-check';
import { CODE_LIST, type JsonSchema, refOf } from './json-schema.js';
import type { Fields, Shape } from './shapes/fields.js';
import { openLists } from './shapes/open-lists.js';
import { shapes } from './shapes/shapes.js';
import { codedOf } from './values/coded.js';
import { namedValues } from './values/named-values.js';
import { numberOf } from './values/number.js';
import { text } from './values/text.js';

/** How deep a filter of filters goes. */
const MOST_NESTED = 3;
const MOST_ITEMS = 3;

/** A web address. The only form of the model that fast-check cannot read, for it names a class of Unicode. */
const URL_PATTERN = '^https?:\\/\\/[^\\s\\p{Cc}]{1,2000}$';
const address = fc.stringMatching(/^https?:\/\/[a-z]{1,8}\.example(?:\/[a-z0-9?&=%#é-]{0,9})?$/);

type Tie = (name: string) => fc.Arbitrary<unknown>;

type Node = JsonSchema | boolean | readonly unknown[] | undefined;

function asSchema(node: Node): JsonSchema {
  if (typeof node !== 'object' || 'length' in node) throw new Error('A JSON Schema is expected.');
  return node;
}

/** Draws values of the definitions of a JSON Schema. */
class Drawing {
  readonly #defs: { readonly [name: string]: JsonSchema };

  constructor(
    defs: { readonly [name: string]: JsonSchema },
    readonly tie: Tie,
  ) {
    this.#defs = defs;
  }

  named(name: string): fc.Arbitrary<unknown> {
    const value = namedValues[name];
    if (value !== undefined) return value;
    const def = asSchema(this.#defs[name]);
    if (def.type !== 'object') return this.of(def);
    const drawn = (shapes[name] ?? asDrawn)(this.#object(def));
    // Records alone say which of their lists are open.
    return 'openLists' in (def.properties ?? {}) ? openLists(drawn) : drawn;
  }

  of(schema: JsonSchema): fc.Arbitrary<unknown> {
    const name = refOf(schema);
    if (name !== undefined) return this.#reference(name, schema);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives !== undefined) return this.#oneOf(alternatives);
    switch (schema.type) {
      case 'object':
        return this.#object(schema);
      case 'array':
        return this.#array(schema);
      case 'string':
        return textOf(schema);
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number':
        return numberOf(schema);
      default:
        throw new Error('No value can be drawn from such a schema.');
    }
  }

  #reference(name: string, schema: JsonSchema): fc.Arbitrary<unknown> {
    if (name === 'Coded') {
      const list = schema[CODE_LIST];
      return codedOf(typeof list === 'string' ? list : undefined);
    }
    const { minimum, maximum } = schema;
    if (minimum === undefined && maximum === undefined) return this.tie(name);
    return numberOf({ ...this.#defs[name], ...schema });
  }

  #oneOf(alternatives: readonly Node[]): fc.Arbitrary<unknown> {
    return fc.oneof(
      { depthIdentifier: 'alternatives', maxDepth: MOST_NESTED, withCrossShrink: true },
      ...alternatives.map((alternative) => this.of(asSchema(alternative))),
    );
  }

  /** Draws every field that is required and some of the others; one at least. */
  #object({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<Fields> {
    const model = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, this.of(asSchema(property))]),
    );
    const withFields = (requiredKeys: string[]): fc.Arbitrary<Fields> =>
      fc.record(model, { requiredKeys, noNullPrototype: true });
    if (required.length > 0) return withFields(required);
    return fc.oneof(...Object.keys(model).map((name) => withFields([name])));
  }

  #array({
    items,
    minItems = 0,
    maxItems = MOST_ITEMS,
  }: JsonSchema): fc.Arbitrary<readonly unknown[]> {
    const schema = asSchema(items);
    const item = this.of(schema);
    const size = { minLength: minItems, maxLength: Math.min(maxItems, MOST_ITEMS) };
    return this.#isPart(schema)
      ? fc.uniqueArray(item, { ...size, selector: idOf })
      : fc.array(item, size);
  }

  /** True for the parts of a record, which have ids of their own and are no references to other records. */
  #isPart(schema: JsonSchema): boolean {
    const name = refOf(schema);
    const { properties = {} } = name === undefined ? schema : asSchema(this.#defs[name]);
    return 'id' in properties && !('type' in properties);
  }
}

const asDrawn: Shape = (drawn) => drawn;

function idOf(part: unknown): unknown {
  return typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
}

function textOf({ pattern }: JsonSchema): fc.Arbitrary<string> {
  if (pattern === undefined) return fc.oneof(text, fc.constant(''));
  return pattern === URL_PATTERN ? address : fc.stringMatching(new RegExp(pattern, 'u'));
}

/** What a JSON Schema whose root refers to one of its definitions accepts. */
export function fromJsonSchema(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { $defs = {} } = schema;
  const drawn = fc.letrec((tie) => {
    const drawing = new Drawing($defs, (name) => tie(name));
    return Object.fromEntries(Object.keys($defs).map((name) => [name, drawing.named(name)]));
  });
  const root = drawn[refOf(schema) ?? ''];
  if (root === undefined) throw new Error('The schema of a record has a name.');
  return root;
}
