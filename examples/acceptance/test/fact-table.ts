import type { AnyRecord } from '@santeparticipative/core';
import jsonpointer from 'jsonpointer';
import * as z from 'zod';

/** Where a fact is held: `<record type>/<record id>#<JSON Pointer inside the record>`. */
const At = z.string().regex(/^[a-z-]+\/[A-Za-z0-9.-]+#(?:\/[^/]+)+$/);

/** A fact that is held at a place, or a silence of the document: nothing stands at that place. */
export const Held = z.union([
  z.strictObject({ at: At, value: z.json() }),
  z.strictObject({ at: At, absent: z.literal(true) }),
]);
/** A fact that is held, or a silence that is kept. */
export type Held = z.infer<typeof Held>;

/** The fact table of a document: each row of its acceptance list, what it states, and where it is held. */
export const FactTable = z.array(
  z.strictObject({ row: z.string(), stated: z.string().min(1), held: z.array(Held).min(1) }),
);
/** The fact table of a document. */
export type FactTable = z.infer<typeof FactTable>;

/**
 * What stands at a place of a dataset, or `undefined` when the field is left out.
 *
 * @throws When the place itself does not exist (no such record, or nothing to look into): a table that
 * looks for silence in the wrong place would always find it.
 */
export function lookUp(records: readonly AnyRecord[], at: string): unknown {
  const hash = at.indexOf('#');
  const path = at.slice(hash + 1);
  const record = records.find(({ type, id }) => `${type}/${id}` === at.slice(0, hash));
  if (record === undefined) throw new Error(`No record for ${at}.`);
  const parent: unknown = jsonpointer.get(record, path.slice(0, path.lastIndexOf('/')));
  if (typeof parent !== 'object' || parent === null) throw new Error(`No place for ${at}.`);
  const found: unknown = jsonpointer.get(record, path);
  return found;
}

/** What an entry says that stands at its place. */
export function expectedOf(entry: Held): unknown {
  return 'absent' in entry ? undefined : entry.value;
}
