import type { Localised, RuleText } from '@santeparticipative/core';

/** The text of a rule whose breach is an error. */
export function error(message: Localised, hint: Localised): RuleText {
  return { severity: 'error', message, hint };
}
