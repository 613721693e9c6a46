import type { Issue, RuleText, SourcePosition } from '@santeparticipative/core';
import { bulkRules } from './bulk/messages.js';
import { csvRules } from './csv/messages.js';
import { encryptionRules } from './encryption/messages.js';
import { readingRules } from './reading/messages.js';
import { writingRules } from './writing/messages.js';

/** The rules on files, with their messages. Those on what the lines hold are core's `shapeRules`. */
export const fileRules = {
  ...readingRules,
  ...writingRules,
  ...encryptionRules,
  ...csvRules,
  ...bulkRules,
} as const satisfies { readonly [rule: string]: RuleText };

/** The id of a rule on files. */
export type FileRule = keyof typeof fileRules;

/** Makes the issue of a rule on files. */
export function fileIssue(rule: FileRule, at: SourcePosition, path = ''): Issue {
  return { rule, path, ...fileRules[rule], at };
}
