import assert from 'node:assert/strict';
import { isBalanced, type Ledger } from '@santeparticipative/exchange';
import { contentHash, type Write } from '../fhir-server/index.js';
import type { Input } from './pushes/input.js';
import type { Told } from './pushes/push.js';

/** Every version that a server ever stored, by `Type/id`; nothing in the place of a deletion. */
export type Stored = ReadonlyMap<string, readonly (Version | undefined)[]>;

/** A resource as it was stored, or as it is to be. */
export type Version = { readonly resourceType: string; readonly id?: string | undefined };

/** What a journal says was stored. */
export function storedIn(writes: readonly Write[]): Stored {
  const stored = new Map<string, (Version | undefined)[]>();
  for (const { type, id, resource } of writes) {
    const address = `${type}/${id}`;
    const versions = stored.get(address) ?? [];
    stored.set(address, [...versions, resource]);
  }
  return stored;
}

/** What a server is to have of an input, by `Type/id`. */
export function expectedOf({ expected }: Pick<Input, 'expected'>): Map<string, Version> {
  const resources: readonly Version[] = [...expected.values()].flat();
  return new Map(
    resources.map((resource) => [`${resource.resourceType}/${resource.id ?? ''}`, resource]),
  );
}

function hashOf(version: Version): string {
  return contentHash({ ...version });
}

/** True when the server's last version of a resource is as it is to be. */
export function isStored(stored: Stored, expected: Version): boolean {
  const last = stored.get(`${expected.resourceType}/${expected.id ?? ''}`)?.at(-1);
  return last !== undefined && hashOf(last) === hashOf(expected);
}

/**
 * The server has what was sent and nothing else, and no other content was ever there. `once`: each was written once;
 * without it, several times the same content passes.
 */
export function holdsExactly(
  stored: Stored,
  expected: ReadonlyMap<string, Version>,
  { once }: { readonly once: boolean },
): void {
  const lost = [...expected.values()].filter((resource) => !isStored(stored, resource));
  assert.equal(lost.length, 0, `${lost.length} of ${expected.size} resources are lost`);
  const others = [...stored.keys()].filter((address) => !expected.has(address));
  assert.equal(others.length, 0, `${others.length} resources are there that nobody sent`);
  for (const versions of stored.values()) {
    const contents = versions.map((version) => version && hashOf(version));
    assert.equal(new Set(contents).size, 1, 'a resource had several contents');
    if (once) assert.equal(versions.length, 1, `a resource was written ${versions.length} times`);
  }
}

/**
 * What a push says is so: its ledger balances, agrees with what the sink said of each delivery, and what is said to be
 * there is.
 */
export function isHonest({ report, outcomes }: Told, stored: Stored, input: Input): void {
  const { ledger } = report;
  assert.ok(isBalanced(ledger), 'the ledger does not balance');
  const last = [...outcomes].map(([id, states]) => ({ id, state: states.at(-1) }));
  const counted = (state: string): number => last.filter((one) => one.state === state).length;
  for (const state of ['created', 'updated', 'deleted'] as const) {
    assert.equal(ledger[state], counted(state), `the ledger says another number of ${state}`);
  }
  assert.ok(ledger.skippedFor.unchanged >= counted('unchanged'), 'too few are unchanged');
  assert.ok(ledger.dead >= counted('refused'), 'what was refused is not all dead');
  for (const { id, state } of last) {
    if (state !== 'created' && state !== 'updated' && state !== 'unchanged') continue;
    const resources = input.expected.get(id);
    assert.ok(resources !== undefined, 'something was delivered that nobody sent');
    const isThere = resources.every((resource) => isStored(stored, resource));
    assert.ok(isThere, `something is said to be ${state}, and is not there`);
  }
}

/** The push went to its end, everything is accounted for, and nothing is left. */
export function isComplete({ report: { complete, stopped, ledger, issues } }: Told): void {
  const rules = stopped?.map(({ rule }) => rule).join() ?? 'nothing stopped it';
  const said = [...new Set(issues.map(({ rule }) => rule))].join();
  assert.ok(complete, `the push is not complete: ${rules}; ${told(ledger)}; ${said}`);
}

function told({ input, created, updated, skipped, rejected, dead, pending }: Ledger): string {
  const counts = Object.entries({ input, created, updated, skipped, rejected, dead, pending });
  return counts.map(([name, count]) => `${name} ${count}`).join(', ');
}
