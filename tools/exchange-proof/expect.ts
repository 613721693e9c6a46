import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { isBalanced, type Ledger, type Report } from '@santeparticipative/exchange';

/** The numbers of a ledger that a check foretells; those that are absent are to be 0. */
export type Foretold = Partial<
  Omit<Ledger, 'skippedFor'> & { readonly skippedFor: Partial<Ledger['skippedFor']> }
>;

/** The exchange went to its end, and its ledger is as foretold, to the last number. */
export function expectLedger(report: Report, foretold: Foretold): void {
  const { ledger, stopped } = report;
  const expected: Ledger = {
    input: 0,
    carried: 0,
    created: 0,
    updated: 0,
    deleted: 0,
    skipped: 0,
    rejected: 0,
    dead: 0,
    pending: 0,
    ...foretold,
    skippedFor: {
      unchanged: 0,
      superseded: 0,
      withdrawn: 0,
      waiting: 0,
      'left-out': 0,
      ...foretold.skippedFor,
    },
  };
  assert.ok(isBalanced(ledger), 'the ledger does not balance');
  const rules = [...(stopped ?? []), ...report.issues].map(({ rule }) => rule);
  const why = rules.length === 0 ? '' : `; issues: ${[...new Set(rules)].join(', ')}`;
  const said = JSON.stringify(ledger);
  assert.ok(isDeepStrictEqual(ledger, expected), `the ledger is ${said}${why}`);
  assert.ok(report.complete, `it is not complete${why}`);
}

/** Two reports say the same numbers. */
export function expectSameLedger(told: Report, done: Report): void {
  const [one, other] = [JSON.stringify(told.ledger), JSON.stringify(done.ledger)];
  assert.ok(isDeepStrictEqual(told.ledger, done.ledger), `foretold ${one}, done ${other}`);
}

/** Two sets of names hold the same; tells how many of which kind are in one alone. */
export function expectSameSet(found: Iterable<string>, expected: Iterable<string>): void {
  const left = new Set(expected);
  const tooMany: string[] = [];
  for (const name of found) if (!left.delete(name)) tooMany.push(name);
  assert.ok(
    tooMany.length === 0 && left.size === 0,
    `missing: ${kinds(left)}; not expected: ${kinds(tooMany)}`,
  );
}

/** What stands before the first slash, with how many there are: `3 Goal, 1 update CarePlan`. */
function kinds(names: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const kind = name.split('/')[0] ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'none';
}
