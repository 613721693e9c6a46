import * as z from 'zod';
import type { RuleReference } from './rule.js';

/** What a value must satisfy beyond its shape: what zod calls a refinement, kept where others can read it. */
export interface Condition {
  /** The id of the rule that a value breaks when the condition does not hold. */
  readonly rule: string;
  /** Exported by its module under its own name, so that the compiled checks can call it. */
  readonly holds: (value: never) => boolean;
  /** The same demand as keywords of JSON Schema 2020-12; absent when they cannot say it. */
  readonly jsonSchema?: z.core.JSONSchema.BaseSchema;
  /** The rules that the keywords leave out. */
  readonly unsaid: readonly string[];
}

/**
 * The conditions of each schema that has some. What is generated from the schemas (compiled checks, JSON Schema)
 * reads them here: zod does not tell what a refinement demands.
 */
const conditions = z.registry<{ readonly all: readonly Condition[] }>();

/** The conditions that {@link withCondition} and {@link noteCondition} put on a schema, in their order. */
export function conditionsOf(schema: z.ZodType): readonly Condition[] {
  return conditions.get(schema)?.all ?? [];
}

/** Notes a condition that a schema already enforces by a check of its own. */
export function noteCondition<Schema extends z.ZodType>(
  schema: Schema,
  holds: (value: z.output<Schema>) => boolean,
  { params: { rule } }: RuleReference,
  jsonSchema?: Condition['jsonSchema'],
  unsaid: readonly string[] = jsonSchema === undefined ? [rule] : [],
): Schema {
  const said = jsonSchema === undefined ? {} : { jsonSchema };
  const condition: Condition = { rule, holds, unsaid, ...said };
  conditions.add(schema, { all: [...conditionsOf(schema), condition] });
  return schema;
}

/**
 * A schema whose values satisfy one condition more.
 *
 * @example
 * const Even = withCondition(z.number(), isEven, rule('example.even'));
 */
export function withCondition<Schema extends z.ZodType>(
  schema: Schema,
  holds: (value: z.output<Schema>) => boolean,
  broken: RuleReference,
  jsonSchema?: Condition['jsonSchema'],
): Schema {
  return noteCondition(schema.refine(holds, broken), holds, broken, jsonSchema);
}

/** The keywords of JSON Schema by which an object has a field, named so that strict validators see it declared. */
export function has(field: string): z.core.JSONSchema.BaseSchema {
  return { properties: { [field]: true }, required: [field] };
}
