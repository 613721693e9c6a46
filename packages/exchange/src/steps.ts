import type { Step } from './contracts/step.js';

/**
 * Joins two steps: what the first gives goes through the second. When either refuses, the whole value is refused.
 *
 * @example
 * exchange({ from, to, step: chain(validate, map) });
 */
export function chain<In, Between, Out>(
  first: Step<In, Between>,
  second: Step<Between, Out>,
): Step<In, Out> {
  return async (value, origin) => {
    const made = await first(value, origin);
    if (!made.ok) return made;
    const issues = [...made.issues];
    const given: Out[] = [];
    for (const item of made.value) {
      const result = await second(item, origin);
      issues.push(...result.issues);
      if (!result.ok) return { ok: false, issues };
      given.push(...result.value);
    }
    return { ok: true, value: given, issues };
  };
}
