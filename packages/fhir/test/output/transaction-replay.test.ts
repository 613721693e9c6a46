import {
  type AnyRecord,
  currentRecords,
  type RecordMeta,
  type RecordOf,
} from '@santeparticipative/core';
import { recordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import type { Bundle } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { fromFhir, transactionBundle } from '../../src/index.js';
import { context, meta } from '../same-record.js';

/** What a server holds: a resource at each address, in versions that it counts itself. */
class Server {
  readonly #held = new Map<string, object>();
  #writes = 0;

  apply({ entry = [] }: Bundle): void {
    const addresses = entry.map(({ request }) => request?.url);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { request, resource } of entry) {
      if (request?.method === 'DELETE') this.#held.delete(request.url);
      if (request?.method !== 'PUT' || resource === undefined) continue;
      this.#writes += 1;
      this.#held.set(request.url, {
        ...resource,
        meta: {
          ...resource.meta,
          versionId: `${this.#writes}`,
          lastUpdated: '2026-06-07T08:09:10.111+00:00',
        },
      });
    }
  }

  get resources(): readonly object[] {
    return [...this.#held.values()];
  }
}

const TYPES = ['person', 'structure', 'professional', 'pathway', 'contact', 'session'] as const;

const id = fc.constantFrom('a', 'b', 'c');
const day = fc.integer({ min: 1, max: 3 });
const metaOf = (version: number, status: RecordMeta['status']): RecordMeta => ({
  version,
  recordedAt: `2026-01-0${version}T00:00:00Z`,
  status,
});

const version: fc.Arbitrary<AnyRecord> = fc
  .tuple(fc.oneof(...TYPES.map((type) => recordArbitrary(type))), id, day)
  .map(([record, local, number]) => ({
    ...record,
    id: local,
    meta: metaOf(number, record.meta.status),
  }));

const tombstone: fc.Arbitrary<AnyRecord> = fc
  .tuple(fc.constantFrom(...TYPES), id, day)
  .map(([type, local, number]) => ({
    type: 'tombstone',
    id: `t-${type}-${local}`,
    meta: { ...meta, recordedAt: `2026-01-0${number}T12:00:00Z` },
    target: { type, id: local },
    reason: 'erasure',
    date: '2026-01-04',
  }));

const merge: fc.Arbitrary<RecordOf<'merge'>> = fc
  .tuple(fc.constantFrom('person' as const, 'structure' as const), id, id)
  .filter(([, kept, merged]) => kept !== merged)
  .map(([type, kept, merged]) => ({
    type: 'merge',
    id: `m-${type}-${kept}-${merged}`,
    meta,
    kept: { type, id: kept },
    merged: { type, id: merged },
    date: '2026-01-04',
  }));

const histories = fc.uniqueArray(
  fc.oneof(
    { weight: 5, arbitrary: version },
    { weight: 1, arbitrary: tombstone },
    { weight: 1, arbitrary: merge },
  ),
  { selector: (record) => `${record.type}/${record.id}/${record.meta.version}`, maxLength: 8 },
);

const name = ({ type, id: local }: AnyRecord): string => `${type}/${local}`;

const inOrder = (records: readonly AnyRecord[]): readonly AnyRecord[] =>
  currentRecords(records).toSorted((one, other) => (name(one) < name(other) ? -1 : 1));

function expectHeld(server: Server, records: readonly AnyRecord[]): void {
  const read = fromFhir(server.resources, context);
  expect(read.issues).toEqual([]);
  expect(read.unmapped).toEqual([]);
  expect(inOrder(read.records)).toEqual(inOrder(records));
}

describe('a server that takes transactions', () => {
  it('holds what is current, and the same when they are sent again', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const server = new Server();
        server.apply(transactionBundle(records, context).bundle);
        expectHeld(server, records);
        server.apply(transactionBundle(records, context).bundle);
        expectHeld(server, records);
      }),
    );
  });

  it('holds what is current after each record that comes', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const server = new Server();
        const coming = records.toSorted((one, other) => one.meta.version - other.meta.version);
        for (const [index] of coming.entries()) {
          server.apply(transactionBundle(coming.slice(0, index + 1), context).bundle);
        }
        expectHeld(server, records);
      }),
    );
  });
});
