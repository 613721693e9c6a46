import * as core from '../../packages/core/src/index.js';
import { toJsonSchema } from '../generate/json-schema.js';
import { unsaid } from '../generate/published-schema.js';

/** The rules that the published JSON Schemas of records cannot say, as the generator finds them. */
export function unsaidRules(): ReadonlySet<string> {
  const said = Object.values(core.recordSchemas).map((schema) => toJsonSchema(schema, core));
  return new Set(said.flatMap(unsaid).map(({ rule }) => rule));
}
