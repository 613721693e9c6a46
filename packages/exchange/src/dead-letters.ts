import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@santeparticipative/core';
import { exchangeIssue } from './messages.js';
import { openOutbox } from './outbox/open-outbox.js';
import { type DeadLetter, OutboxFailure } from './outbox/outbox.js';
import { systemClock } from './system-clock.js';

/**
 * Reads the dead letters of an outbox, one after the other: what the sink refused, why, and the value itself, which
 * holds personal data. A person mends the value and sends it again: the same thing with other content takes the place of
 * its dead letter. Or, where the sink was at fault, `exchange({ retryDead: true })` tries them all again.
 *
 * @param state The folder of the outbox, as `exchange` was told.
 * @returns The issues that kept from reading; none when all went well.
 *
 * @example
 * await readDeadLetters('.outbox', ({ key, issues }) => console.log(key, issues[0]?.message.fr));
 */
export async function readDeadLetters(
  state: string,
  take: (letter: DeadLetter) => void | Promise<void>,
): Promise<readonly Issue[]> {
  // Opening would make one.
  if (!isOutbox(state)) return [exchangeIssue('exchange.no-outbox', { at: { file: state } })];
  const opened = await openOutbox(state, { clock: systemClock });
  if (!opened.ok) return opened.issues;
  const { outbox } = opened;
  try {
    for await (const letter of outbox.deadLetters()) await take(letter);
    return [];
  } catch (error) {
    if (error instanceof OutboxFailure) return error.issues;
    throw error;
  } finally {
    await outbox.close();
  }
}

/** True where an outbox is, or was before it was damaged. */
function isOutbox(folder: string): boolean {
  return ['head', 'records'].some((name) => existsSync(join(folder, name)));
}
