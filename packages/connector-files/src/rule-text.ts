import type { Localised, RuleText } from '@santeparticipative/core';

/** A rule that refuses, and what the person can do. */
export function error(message: Localised, hint: Localised): RuleText {
  return { severity: 'error', message, hint };
}
