import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionHash } from '../../src/pull/version-hash.js';
import { VersionSet } from '../../src/pull/version-set.js';

describe('a set of versions', () => {
  it('is a set', () => {
    const hashes = fc.oneof(
      fc.bigInt({ min: 1n, max: 50n }),
      fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }),
      // The same place for all: they stand one after the other.
      fc.bigInt({ min: 0n, max: 2n ** 20n }).map((number) => (number << 32n) + 7n),
    );
    fc.assert(
      fc.property(fc.array(hashes, { size: 'max', maxLength: 3000 }), (added) => {
        const set = new VersionSet();
        const model = new Set<bigint>();
        for (const hash of added) {
          expect(set.add(hash)).toBe(!model.has(hash));
          model.add(hash);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('tells a hundred thousand versions apart', () => {
    const set = new VersionSet();
    let added = 0;
    for (let number = 0; number < 100_000; number += 1) {
      const meta = { versionId: `${number % 3}` };
      if (set.add(versionHash({ resourceType: 'Patient', id: `${number}`, meta }))) added += 1;
    }
    expect(added).toBe(100_000);
  });

  it('knows a version by its number, else its time, else its content', () => {
    const one = { resourceType: 'Patient', id: '1' } as const;
    const lastUpdated = '2026-03-01T10:00:00Z';
    const hashes = [
      one,
      { ...one, active: true },
      { ...one, meta: { lastUpdated } },
      { ...one, meta: { versionId: '1', lastUpdated } },
      { ...one, meta: { versionId: '2', lastUpdated } },
      { ...one, id: '2', meta: { versionId: '2' } },
    ].map(versionHash);
    expect(new Set(hashes).size).toBe(6);
    const seenAgain = { ...one, active: true, meta: { versionId: '1' } };
    expect(versionHash(seenAgain)).toBe(hashes[3]);
  });
});
