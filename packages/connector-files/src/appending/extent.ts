import type { Json, Memory, Remembered } from '@santeparticipative/exchange';
import * as z from 'zod';

/** What a file certainly holds: so many bytes from its beginning, and their SHA-256 in hexadecimal. */
const Extent = z.strictObject({ length: z.int().positive(), hash: z.string() });
export type Extent = z.infer<typeof Extent>;

/** Under what a sink remembers it. */
const NAME = 'extent';

/** What is remembered of a file; `undefined` when nothing was written to it. */
export function rememberedExtent(memory: Memory): Extent | undefined {
  const remembered: Json | undefined = memory.get(NAME);
  return remembered === undefined ? undefined : Extent.parse(remembered);
}

/** Remembers what a file holds. */
export function rememberExtent(extent: Extent): Remembered {
  return { name: NAME, value: extent };
}
