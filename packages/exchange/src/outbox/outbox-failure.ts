import type { Issue } from '@santeparticipative/core';
import { exchangeIssue } from '../messages.js';

/**
 * That the outbox cannot go on: the disk fails, or holds something else than what was written. It is not a mistake in
 * the code, and concerns the exchange as a whole, so it is thrown, and caught once. What it says holds nothing of the
 * data.
 */
export class OutboxFailure extends Error {
  override readonly name = 'OutboxFailure';

  constructor(readonly issues: readonly Issue[]) {
    super('The outbox cannot go on: see `issues`.');
  }
}

/** That something is not what was written; the number of the record, where it is known. */
export function damaged(record?: number): OutboxFailure {
  const more = record === undefined ? {} : { at: { line: record } };
  return new OutboxFailure([exchangeIssue('exchange.outbox-damaged', more)]);
}

/** That the disk does not let the outbox write. */
export function unwritable(): OutboxFailure {
  return new OutboxFailure([exchangeIssue('exchange.outbox-unwritable')]);
}

/** What LevelDB says when a file that it wrote is not there, or is shorter than it was. */
const MISSING = /No such file|Invalid argument|Is a directory|truncated|does not exist/;

/**
 * The failure that an error of the disk or of LevelDB is.
 *
 * @throws The error itself where it is neither: then it is a mistake in the code.
 */
export function failureOf(error: unknown): OutboxFailure {
  if (error instanceof OutboxFailure) return error;
  if (!(error instanceof Error)) throw error;
  const { cause } = error;
  const told = cause instanceof Error ? cause : error;
  const code = 'code' in told ? told.code : undefined;
  if (code === 'LEVEL_CORRUPTION') return damaged();
  if (code === 'LEVEL_IO_ERROR') return MISSING.test(told.message) ? damaged() : unwritable();
  if (MISSING.test(told.message) && 'code' in error && error.code === 'LEVEL_DATABASE_NOT_OPEN') {
    return damaged();
  }
  if ('errno' in told) return unwritable();
  throw error;
}

/** True when another program, or another part of this one, has the outbox open. */
export function isLocked(error: unknown): boolean {
  return (
    error instanceof Error &&
    error.cause instanceof Error &&
    'code' in error.cause &&
    error.cause.code === 'LEVEL_LOCKED'
  );
}
