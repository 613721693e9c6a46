import { mkdtemp, rm } from 'node:fs/promises';
import { generateRegion } from '@santeparticipative/testing';
import { it } from 'vitest';
import { startHapiServer } from '../../../../tools/hapi-server/start.mjs';
import { Outbox, patient, person, pathway, recordPusher, resourcePusher, tombstone, statesOf } from './helpers.js';
import { connectForPush } from '../../src/push/connect-for-push.js';
import { systemClock } from '@santeparticipative/exchange';

it('hapi', async () => {
  const folder = await mkdtemp('/tmp/push-hapi-');
  const server = await startHapiServer({ folder, validation: process.env['VALIDATION'] === '1' });
  try {
    const context = { memory: { get: () => undefined }, clock: systemClock, random: () => 0, signal: new AbortController().signal, dryRun: false };
    const connected = await connectForPush({ url: server.url, timeout: 120_000 })(context);
    if (!connected.ok) throw new Error(JSON.stringify(connected.issues));
    const count = (o: any) => { const m: any = {}; for (const x of o) { const k = x.state + (x.issues ? ':' + x.issues.map((i: any) => i.rule) : ''); m[k] = (m[k] ?? 0) + 1; } return m; };
    const region = generateRegion({ seed: 1, structures: 2, year: 2025 });
    const records = [...region.records].slice(0, 400);
    const push = async (name: string, pusher: any, values: any[], how = {}) => {
      const t = performance.now();
      const all: any[] = [];
      for (let i = 0; i < values.length; i += 200) all.push(...await pusher.push(values.slice(i, i + 200), how));
      console.log(name, JSON.stringify(count(all)), Math.round(performance.now() - t), 'ms');
      return all;
    };
    const outbox = new Outbox();
    const options = { writing: 'put' } as const;
    const p = recordPusher({ server: connected.server, outbox, options });
    await push('first', p, records);
    await push('again', p, records);
    await push('fresh outbox', recordPusher({ server: connected.server, options }), records);
    await push('uncertain', p, records, { attempt: 2, uncertain: true });
    await push('dry', recordPusher({ server: connected.server, dryRun: true, options }), records);
    const r = resourcePusher({ server: connected.server, options });
    await push('resources', r, [patient('pa'), patient('pb')]);
    const other = await fetch(`${server.url}/Patient/pa`, { method: 'PUT', headers: { 'content-type': 'application/fhir+json' }, body: JSON.stringify(patient('pa', 'Else')) });
    console.log('other', other.status);
    await push('conflict', r, [patient('pa', 'B'), patient('pb', 'B')]);
    for (const bundles of ['batch', 'none'] as const) {
      const b = recordPusher({ server: connected.server, options: { bundles, writing: 'put' } });
      await push(`${bundles} person`, b, [person(`x-${bundles}`)]);
      await push(`${bundles} person 2`, b, [person(`x-${bundles}`, 1980)]);
      await push(`${bundles} tombstone`, b, [tombstone({ type: 'person', id: `x-${bundles}` })]);
    }
    await push('pathway', recordPusher({ server: connected.server, options, outbox }), [person('a'), { type: 'structure', id: 's', meta: person('a').meta, name: 'S', kind: { code: 'msp' } } as never, pathway('p', { g1: 'Un', g2: 'Deux' })]);
    await push('correction', recordPusher({ server: connected.server, options, outbox }), [pathway('p', { g1: 'Un' })]);
    await push('tombstone', recordPusher({ server: connected.server, options, outbox }), [tombstone({ type: 'pathway', id: 'p' })]);
    await push('tombstone of a person referred to', recordPusher({ server: connected.server, options, outbox }), [pathway('p2', { g1: 'Un' }), tombstone({ type: 'person', id: 'a' })]);
    await push('a wrong one', resourcePusher({ server: connected.server, options }), [patient('w1'), { ...patient('w2'), birthDate: 'never' }, patient('w3')]);
    const q = recordPusher({ server: connected.server, options });
    const never = { updateCreate: () => false };
    for (const capabilities of [never, { ...never, conditionalUpdate: () => false }]) {
      const s = { http: connected.server.http, capabilities: { ...connected.server.capabilities, ...capabilities } };
      const n = Object.keys(capabilities).length;
      const w = resourcePusher({ server: s });
      await push('ids by server', w, [patient(`u${n}`), patient(`v${n}`)]);
      await push('ids by server 2', w, [patient(`u${n}`, 'B'), patient(`v${n}`)]);
      await push('ids by server fresh', resourcePusher({ server: s }), [patient(`u${n}`, 'B'), patient(`v${n}`, 'C')]);
    }
    void q; void pathway; void statesOf;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}, 900_000);
