import type { Issue, Result } from '@santeparticipative/core';
import type { Delivery } from '@santeparticipative/exchange';

/** How deliveries become the text of one file. One is made for each file that is written. */
export interface Layout<Value> {
  /** The text of a delivery, after what must stand before it; or why it has no place in this file. */
  add(delivery: Delivery<Value>): Result<string>;
  /** What must stand after the last one, and before it where there was none; or why there can be no such file. */
  end(): Result<string>;
}

/** A text that nothing is wrong with. */
export function laidOut(text: string): Result<string> {
  return { ok: true, value: text, issues: [] };
}

/** A text that there is not, and why. */
export function refused(...issues: readonly Issue[]): Result<string> {
  return { ok: false, issues };
}
