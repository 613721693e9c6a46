import { type AnyRecord, recordsOf } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FhirServer, scripted } from '../../../../tools/fhir-server/index.js';
import { recordSource } from '../../src/pull/record-source.js';
import { resourceSource } from '../../src/pull/resource-source.js';
import {
  at,
  type Collected,
  collect,
  collectSince,
  Started,
  seed,
  send,
  ToldClock,
} from './helpers.js';

/** One with people and their pathways, and one whose records say where they come from. */
const DATASETS = {
  'a region': generateRegion({ seed: 6, structures: 2, year: 2025, pathwaysPerStructure: 3 }),
  digne: seed('digne'),
};
const HOUR = 3_600_000;

const started = new Started();
let server: FhirServer;
let clock: ToldClock;
let first: Collected<AnyRecord>;

let namespace: string;

async function start(name: keyof typeof DATASETS): Promise<void> {
  const { manifest, records } = DATASETS[name];
  namespace = manifest.namespace;
  clock = new ToldClock();
  server = await started.server({ now: () => new Date(clock.at) });
  await send(server.url, records, namespace);
  first = await collect(recordSource(at(server.url)), { clock });
  clock.at += HOUR;
}

beforeEach(() => start('a region'));
afterEach(() => started.end());

const since = (more = {}) =>
  collectSince(recordSource({ ...at(server.url), ...more }), first, { clock });

/** Writes a resource again, as somebody else does who changed it. */
async function change(address: string, more: object = {}): Promise<void> {
  const { meta: _meta, ...resource } = Object(server.resources().get(address));
  await server.put({ ...resource, ...more });
}

const addressesOf = (type: string): string[] =>
  [...server.resources().keys()].filter((address) => address.startsWith(`${type}/`));

/** The record that a resource says it carries, or is a part of. */
function recordOf(address: string): string | undefined {
  const { identifier, extension } = Object(server.resources().get(address));
  const said = [identifier ?? []].flat();
  for (const one of extension ?? []) if (one.valueIdentifier) said.push(one.valueIdentifier);
  for (const { system, value } of said) {
    if (!String(system).startsWith(`${namespace}/`)) continue;
    const [type] = String(system)
      .slice(namespace.length + 1)
      .split('/');
    return `${type}/${String(value).split('/')[0]}`;
  }
  return undefined;
}

const nameOf = ({ type, id }: AnyRecord): string => `${type}/${id}`;

describe('records of which something changed on the server', () => {
  it('come whole when a goal alone changed', async () => {
    const [goal = ''] = addressesOf('Goal').filter((address) => recordOf(address) !== undefined);
    await change(goal, { description: { text: 'Marcher jusqu’au marché' } });
    const { values, failed, rejected } = await since();
    expect({ failed, rejected }).toEqual({ failed: undefined, rejected: [] });
    const [before] = recordsOf(first.values, 'pathway').filter(
      (record) => nameOf(record) === recordOf(goal),
    );
    const [after] = recordsOf(values, 'pathway').filter(
      (record) => nameOf(record) === recordOf(goal),
    );
    expect(JSON.stringify(after)).toContain('Marcher jusqu’au marché');
    const lists = ['goals', 'expectations'] as const;
    expect({ ...after, goals: 0, expectations: 0 }).toEqual({
      ...before,
      goals: 0,
      expectations: 0,
    });
    for (const list of lists) {
      expect(after?.[list]?.map(({ id }) => id)).toEqual(before?.[list]?.map(({ id }) => id));
    }
    expect(await collect(recordSource(at(server.url))).then(({ values: all }) => all)).toEqual(
      expect.arrayContaining([...values]),
    );
  });

  it.each(['a region', 'digne'] as const)(
    'come as the whole server of %s would be read, whichever resources changed',
    async (name) => {
      await start(name);
      const addresses = [...server.resources().keys()];
      await fc.assert(
        fc.asyncProperty(fc.subarray(addresses, { minLength: 1 }), async (touched) => {
          for (const address of touched) await change(address);
          const { values, failed, rejected } = await since();
          expect({ failed, rejected }).toEqual({ failed: undefined, rejected: [] });
          expect(first.values).toEqual(expect.arrayContaining([...values]));
          expect(new Set(values.map(nameOf)).size).toBe(values.length);
          const given = new Set(values.map(nameOf));
          expect(touched.map(recordOf).filter((name) => !given.has(name ?? ''))).toEqual([]);
          clock.at += HOUR;
          first = await collect(recordSource(at(server.url)), { clock });
          clock.at += HOUR;
        }),
        { numRuns: 8 },
      );
    },
  );

  it('come whole from a server that cannot search by what is asked', async () => {
    const goals = addressesOf('Goal');
    for (const goal of goals) await change(goal);
    const expected = await since();
    expect(expected.values.length).toBeGreaterThan(0);
    const refused = { kind: 'status', status: 400 } as const;
    server.setFaults(
      scripted(
        ['subject=', 'patient=', 'based-on=', 'target='].map((contains) => ({
          fault: refused,
          contains,
          times: Number.POSITIVE_INFINITY,
        })),
      ),
    );
    expect((await since()).values).toEqual(expected.values);
  });

  it('come whole from a server that ignores what is asked, and no others in part', async () => {
    const [goal = ''] = addressesOf('Goal');
    await change(goal);
    const expected = await since();
    const { name, connect } = at(server.url);
    const ignoring = recordSource({
      name,
      connect: async (context) => {
        const connected = await connect(context);
        if (!connected.ok) return connected;
        const { value: http } = connected;
        const ask: typeof http.ask = ({ url, ...request }) =>
          http.ask({ ...request, url: url.replace(/^(CarePlan.*)&subject=[^&]*/, '$1') });
        return { ...connected, value: { ...http, ask } };
      },
    });
    expect((await collectSince(ignoring, first, { clock })).values).toEqual(expected.values);
  });

  it('do not come in part when the server fails on the way', async () => {
    const [goal = ''] = addressesOf('Goal');
    await change(goal);
    server.setFaults(
      scripted([
        { fault: { kind: 'status', status: 403 }, contains: 'ServiceRequest?_count=500&subject' },
      ]),
    );
    const { values, failed, checkpoints } = await since();
    expect(values).toEqual([]);
    expect(failed).toHaveLength(1);
    expect(checkpoints).toEqual([]);
  });

  it('come once, with what was new, and then no more', async () => {
    await change(addressesOf('CarePlan')[0] ?? '');
    await change(addressesOf('Organization')[0] ?? '');
    const second = await since();
    expect(second.values.length).toBeGreaterThan(0);
    expect((await collectSince(recordSource(at(server.url)), second, { clock })).values).toEqual(
      [],
    );
  });

  it('ask no more of the server than they need', async () => {
    const [goal = ''] = addressesOf('Goal');
    await change(goal);
    const before = server.requests.length;
    await since();
    expect(server.requests.length - before).toBeLessThan(40);
  });
});

it('a checkpoint of records is none of resources, nor of another namespace', async () => {
  const resources = await collect(resourceSource(at(server.url)), {
    clock,
    checkpoint: first.checkpoints.at(-1),
  });
  expect(resources.values).toHaveLength(server.resources().size);
  const told = await since({ namespace });
  expect(told.values).toEqual(first.values);
});

describe('resources of somebody else', () => {
  const stranger = async () => {
    const [person = ''] = addressesOf('Patient');
    const [structure = ''] = addressesOf('Organization');
    const mode = {
      system: 'https://santeparticipative.example/fhir/CodeSystem/contact-mode',
      code: 'visit',
    };
    await server.put({
      resourceType: 'Encounter',
      id: 'foreign-1',
      status: 'finished',
      class: { code: 'AMB' },
      type: [{ coding: [mode] }],
      subject: { reference: person },
      serviceProvider: { reference: structure },
      period: { start: '2026-02-01' },
    });
    return { person, structure };
  };

  it('are named by the server, or as told', async () => {
    await stranger();
    const all = await collect(recordSource(at(server.url)), { clock });
    const index = all.values.findIndex(({ id }) => id === 'foreign-1');
    expect(all.namespaces[index]).toBe(server.url);
    const told = await collect(recordSource({ ...at(server.url), namespace }), { clock });
    expect(new Set(told.namespaces)).toEqual(new Set([namespace]));
    expect(told.values.some(({ id }) => id === 'foreign-1')).toBe(true);
    const other = await collect(
      recordSource({ ...at(server.url), namespace: 'https://other.example/data' }),
      { clock },
    );
    expect(other.values.map(({ id }) => id)).toEqual(['foreign-1']);
  });

  it('lead to the same records, alone or with all others', async () => {
    const source = recordSource({ ...at(server.url), namespace });
    const before = await collect(source, { clock });
    clock.at += HOUR;
    const { person, structure } = await stranger();
    const whole = await collect(source, { clock });
    const changed = await collectSince(source, before, { clock });
    const [contact] = recordsOf(changed.values, 'contact');
    expect(recordsOf(whole.values, 'contact')).toContainEqual(contact);
    expect(`person/${contact?.person?.id}`).toBe(recordOf(person));
    expect(`structure/${contact?.structure.id}`).toBe(recordOf(structure));
    expect(changed.values).toEqual([contact]);
  });

  it('of two datasets are kept apart', async () => {
    const other = seed('lille');
    await send(server.url, other.records, other.manifest.namespace);
    const { values, namespaces, rejected } = await collect(recordSource(at(server.url)), { clock });
    expect(rejected).toEqual([]);
    expect(new Set(namespaces)).toEqual(new Set([namespace, other.manifest.namespace]));
    expect(values).toHaveLength(first.values.length + other.records.length);
  });

  it('which no record holds are told', async () => {
    await server.put({ resourceType: 'Organization', id: 'foreign-2', name: 'Une autre' });
    const unmapped: unknown[] = [];
    const onUnmapped = (elements: readonly unknown[]) => unmapped.push(...elements);
    await server.put({
      resourceType: 'Goal',
      id: 'g',
      lifecycleStatus: 'active',
      description: { text: 'CANARY' },
      subject: { reference: 'Patient/nobody' },
    });
    const { rejected } = await collect(recordSource({ ...at(server.url), onUnmapped }), { clock });
    expect(JSON.stringify(unmapped)).toContain('"Goal"');
    expect(JSON.stringify([rejected, unmapped])).not.toContain('CANARY');
  });
});
