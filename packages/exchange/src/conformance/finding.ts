import type { Issue } from '@santeparticipative/core';
import { type ConnectorRule, connectorRules } from './messages.js';

/** A contract that a plug-in does not keep. */
export interface Finding extends Issue {
  readonly rule: ConnectorRule;
  /** The check that found it, such as `dry-run`. */
  readonly check: string;
  /** What was thrown, as it was: it may hold anything, and is for the author of the plug-in alone. */
  readonly cause?: unknown;
}

/**
 * What a check finds: a rule, and where in what the check was given, as a JSON Pointer such as `/values/1`.
 */
export interface Found {
  readonly rule: ConnectorRule;
  readonly path?: string;
  readonly cause?: unknown;
}

/** Makes the finding of a check. */
export function finding(check: string, { rule, path = '', ...cause }: Found): Finding {
  return { rule, path, check, ...connectorRules[rule], ...cause };
}
