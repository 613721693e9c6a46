import { dictionary } from '../../packages/core/src/dictionary/index.js';
import * as core from '../../packages/core/src/index.js';
import { type DescribedField, type DescribedSchema, listOf } from '../generate/dictionary-page.js';
import { type AnnotatedSchema, type JsonSchema, toJsonSchema } from '../generate/json-schema.js';

/** The codes that a field alone takes. */
export interface Enumeration {
  /** The name of the schema and that of the field: `indicator-definition-domain`. */
  readonly id: string;
  readonly codes: readonly string[];
  readonly title: core.Localised;
  /** What the codes mean, in the words of the field. */
  readonly description: core.Localised;
}

/** What the model says of a field: its words, and what it may hold. */
export interface ModelField {
  readonly words: DescribedField;
  readonly required: boolean;
  /** The code list that its codes come from; any other list is allowed too when it is open. */
  readonly list?: { readonly id: string; readonly open: boolean };
  /** The codes that it takes, where they are those of no list of the model. */
  readonly enumeration?: Enumeration;
  /** The types of record that it refers to. */
  readonly refersTo: readonly core.RecordType[];
  /** The schema of what it holds, where that has fields of its own. */
  readonly schema?: string;
}

interface Definition {
  readonly node: JsonSchema;
  readonly conditions: AnnotatedSchema['conditions'];
}

type Child = JsonSchema['items'];

/** The schemas among the children of a node: a child may be `true` or `false` as well. */
function schemasIn(children: Child): JsonSchema[] {
  return [children ?? []].flat().filter((child) => typeof child === 'object');
}

/** The definitions of every schema of the model, by name. */
function readDefinitions(): ReadonlyMap<string, Definition> {
  const exported: { readonly [name: string]: unknown } = core;
  return new Map(
    core.recordTypes.flatMap((type) => {
      const { schema, conditions } = toJsonSchema(core.recordSchemas[type], exported);
      return Object.entries(schema.$defs ?? {}).map(
        ([name, node]) => [name, { node, conditions }] as const,
      );
    }),
  );
}

const definitions = readDefinitions();

const described: { readonly [name: string]: DescribedSchema | undefined } = dictionary;

function definitionOf(schema: string): Definition {
  const definition = definitions.get(schema);
  if (definition === undefined) throw new Error(`The model has no schema ${schema}.`);
  return definition;
}

/** The node of a field's value: of a list, that of its items; of a value that may be missing, that of the value. */
function innermost(node: JsonSchema): JsonSchema {
  const [inner] = [...schemasIn(node.items), ...schemasIn(node.anyOf)];
  return inner === undefined ? node : innermost(inner);
}

function refOf(node: JsonSchema): string | undefined {
  return node.$ref?.replace('#/$defs/', '');
}

/** What a reference to a schema without fields stands for, such as the precision of a figure. */
function scalarOf(node: JsonSchema): JsonSchema {
  const ref = refOf(node);
  return ref === undefined || described[ref]?.fields !== undefined ? node : definitionOf(ref).node;
}

/** `IndicatorDefinition` is `indicator-definition`. */
function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (capital) => `-${capital}`).toLowerCase();
}

function recordTypesOf(node: JsonSchema): core.RecordType[] {
  const ref = refOf(node);
  const target = ref === undefined ? node : definitionOf(ref).node;
  const [type] = schemasIn(target.properties?.['type']);
  const names: readonly unknown[] = type?.enum ?? [type?.const];
  return core.recordTypes.filter((known) => names.includes(known));
}

/** What the model says of a field of one of its schemas. */
export function modelField(schema: string, field: string): ModelField {
  const { node, conditions } = definitionOf(schema);
  const holders = [node, ...schemasIn(node.oneOf)].filter(
    ({ properties }) => properties !== undefined,
  );
  const words = described[schema]?.fields?.[field];
  const [found] = holders.flatMap(({ properties }) => schemasIn(properties?.[field]));
  if (words === undefined || found === undefined) throw new Error(`${schema} has no ${field}.`);
  const value = scalarOf(innermost(found));
  const ref = refOf(value);
  const list = listOf(value, conditions);
  const codes = value.enum?.filter((code) => typeof code === 'string') ?? [];
  const enumeration = { id: `${kebab(schema)}-${kebab(field)}`, codes, ...words };
  return {
    words,
    required: holders.every(({ required }) => required?.includes(field) === true),
    ...(list === undefined ? {} : { list: { id: list.id, open: ref !== undefined } }),
    ...(list === undefined && codes.length > 0 ? { enumeration } : {}),
    refersTo: recordTypesOf(value),
    ...(ref !== undefined && described[ref]?.fields !== undefined ? { schema: ref } : {}),
  };
}
