import type * as z from 'zod';
import type { Result } from './issue.js';

/** A check of one type of record, which loads what it needs to tell issues only when there are some. */
export type CheckOfOne<Value> = (value: unknown) => Promise<Result<Value>>;

/** Makes the check of one type of record from its compiled verdict and from the way to load its schema. */
export function checkWith<Value>(
  is: (value: unknown) => value is Value,
  schema: () => Promise<z.ZodType<Value>>,
): CheckOfOne<Value> {
  return async (value) => {
    if (is(value)) return { ok: true, value, issues: [] };
    const [{ check }, loaded] = await Promise.all([import('./check.js'), schema()]);
    return check(loaded, value);
  };
}
