import * as core from '@santeparticipative/core';
import * as z from 'zod';

/** A JSON Schema, as zod writes it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The keyword under which a notion of an open list names the list that its codes are of. */
export const CODE_LIST = 'x-code-list';

const DEFS = '#/$defs/';

/** The name of the definition that a node refers to. */
export function refOf({ $ref }: JsonSchema): string | undefined {
  return $ref?.startsWith(DEFS) ? $ref.slice(DEFS.length) : undefined;
}

/** A list of codes that a schema knows: it takes no other code of that list. The schema itself is asked. */
function codeListOf(schema: z.ZodType): string | undefined {
  const takes = (coded: object) => schema.safeParse({ display: 'x', ...coded }).success;
  if (!takes({ system: 'x' })) return undefined;
  return core.codeLists.find(({ id }) => !takes({ system: id, code: 'not-in-any-list' }))?.id;
}

/**
 * The JSON Schema of a type of record, as zod writes it: every schema that core exports is a definition of its own,
 * under its name. What zod cannot write (the conditions on values) is up to who reads it.
 */
export function jsonSchemaOf(type: core.RecordType): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, exported] of Object.entries(core)) {
    if (exported instanceof z.ZodType) names.add(exported, { id });
  }
  return z.toJSONSchema(core.recordSchemas[type], {
    metadata: names,
    override({ zodSchema, jsonSchema }) {
      if (refOf(jsonSchema) !== 'Coded' || !(zodSchema instanceof z.ZodType)) return;
      const list = codeListOf(zodSchema);
      if (list !== undefined) jsonSchema[CODE_LIST] = list;
    },
  });
}
