import type { Outcome } from '@santeparticipative/exchange';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fault, seeded } from '../../../../tools/fhir-server/index.js';
import { contentOf } from '../../src/push/content.js';
import { fhirServer, type Pusher, patient, reach, resourcePusher } from './helpers.js';

type Patient = ReturnType<typeof patient>;

const faults: readonly Fault[] = [
  { kind: 'reset-before' },
  { kind: 'reset-after-commit' },
  { kind: 'cut-response' },
  { kind: 'truncated-json' },
  { kind: 'outcome-200' },
  { kind: 'html-200' },
  { kind: 'empty-204' },
  { kind: 'says-ok-stores-nothing' },
  { kind: 'fewer-entries' },
  { kind: 'reordered-entries' },
  { kind: 'duplicate-delivery' },
  { kind: 'status', status: 429, retryAfter: '0' },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 500 },
];

/** Tries until nothing is open, as the pipeline does. */
async function deliver(pusher: Pusher<object>, values: readonly Patient[]): Promise<Outcome[]> {
  const last = new Map<string, Outcome>();
  let open = values.map((value) => ({ value, uncertain: false }));
  for (let attempt = 1; open.length > 0 && attempt < 60; attempt += 1) {
    const still: typeof open = [];
    for (const uncertain of [false, true]) {
      const some = open.filter((one) => one.uncertain === uncertain).map(({ value }) => value);
      const outcomes = some.length === 0 ? [] : await pusher.push(some, { attempt, uncertain });
      for (const [index, outcome] of outcomes.entries()) {
        const value = some[index];
        if (value === undefined) continue;
        last.set(value.id, outcome);
        const { state } = outcome;
        if (state === 'unknown') still.push({ value, uncertain: true });
        if (state === 'again') still.push({ value, uncertain });
      }
    }
    open = still;
  }
  return values.flatMap(({ id }) => last.get(id) ?? []);
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const wave = fc.dictionary(id, fc.constantFrom('A', 'B', 'C'), { minKeys: 1 });

describe('whatever a server and a network do', () => {
  it('what was delivered is there, once, and the states say what was done', async () => {
    const server = await fhirServer();
    const reached = await reach(server);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(wave, { minLength: 1, maxLength: 3 }),
        fc.integer(),
        fc.constantFrom('transaction', 'batch', 'none'),
        async (waves, seed, bundles) => {
          run += 1;
          const prefix = `r${run}`;
          server.setFaults(undefined);
          const pusher = resourcePusher({ server: reached, options: { bundles } });
          server.setFaults(seeded({ seed, share: 0.3, faults }));
          const expected = new Map<string, string>();
          for (const families of waves) {
            const values = Object.entries(families).map(([local, family]) =>
              patient(`${prefix}-${local}`, family),
            );
            const outcomes = await deliver(pusher, values);
            const states = outcomes.map(({ state }) => state);
            expect(states).toEqual(
              values.map((value) => {
                const before = expected.get(value.id);
                const after = value.name[0]?.family;
                return before === undefined
                  ? 'created'
                  : before === after
                    ? 'unchanged'
                    : 'updated';
              }),
            );
            for (const value of values) expected.set(value.id, value.name[0]?.family ?? '');
          }
          const stored = [...server.resources().values()].filter((one) =>
            one.id.startsWith(`${prefix}-`),
          );
          expect(stored.length).toBe(expected.size);
          for (const [key, family] of expected) {
            const found = stored.filter((one) => one.id === key);
            expect(found).toHaveLength(1);
            const { hash } = contentOf(patient(key, family));
            expect(found.map((one) => contentOf(JSON.parse(JSON.stringify(one))).hash)).toEqual([
              hash,
            ]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
