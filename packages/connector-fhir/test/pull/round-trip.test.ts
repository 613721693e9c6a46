import { type AnyRecord, currentRecords } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { recordSource } from '../../src/pull/record-source.js';
import { at, collect, collectSince, Started, seed, send } from './helpers.js';

const started = new Started();
afterEach(() => started.end());

const nameOf = ({ type, id }: AnyRecord): string => `${type}/${id}`;

const inOrder = (records: readonly AnyRecord[]): readonly AnyRecord[] =>
  records.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));

async function expectBack(
  { manifest, records }: { manifest: { namespace: string }; records: readonly AnyRecord[] },
  way: 'search' | 'bulk',
) {
  const server = await started.server();
  await send(server.url, records, manifest.namespace);
  const unmapped: unknown[] = [];
  const source = recordSource({
    ...at(server.url),
    way,
    onUnmapped: (elements) => unmapped.push(...elements),
  });
  const pulled = await collect(source);
  expect({ failed: pulled.failed, rejected: pulled.rejected, unmapped }).toEqual({
    failed: undefined,
    rejected: [],
    unmapped: [],
  });
  expect(new Set(pulled.namespaces)).toEqual(new Set([manifest.namespace]));
  expect(inOrder(pulled.values)).toEqual(inOrder(currentRecords(records)));
  const again = await collectSince(source, pulled);
  expect({ failed: again.failed, values: again.values }).toEqual({ failed: undefined, values: [] });
}

describe.each(['search', 'bulk'] as const)('records that were sent come back by %s', (way) => {
  it.each(['digne', 'lille', 'chambery', 'secpa', 'rencontres'])('those of %s', (name) =>
    expectBack(seed(name), way),
  );

  it('those of a region', () =>
    expectBack(
      generateRegion({ seed: 6, structures: 12, year: 2025, pathwaysPerStructure: 8 }),
      way,
    ));
});
