import type { Result } from '@santeparticipative/core';
import * as t from 'io-ts';
import { errorOf, type Language } from './validation-error.js';

/** Turns a check of core into the function by which an io-ts codec decodes. */
export function validateBy<Value>(
  check: (value: unknown) => Result<Value>,
  language: Language,
): t.Validate<unknown, Value> {
  return (value, context) => {
    const result = check(value);
    return result.ok
      ? t.success(result.value)
      : t.failures(result.issues.map((issue) => errorOf(issue, context, language)));
  };
}
