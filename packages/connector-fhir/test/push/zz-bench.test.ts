import { mkdtempSync, rmSync } from 'node:fs';
import { generateActivity } from '@santeparticipative/testing';
import { recordChangesWriter } from '@santeparticipative/fhir';
import { systemClock } from '@santeparticipative/exchange';
import { it } from 'vitest';
import { startFhirServerChild } from '../../../../tools/fhir-server/index.js';
import { connectForPush } from '../../src/push/connect-for-push.js';
import { Outbox, recordPusher } from './helpers.js';
const context = { memory: { get: () => undefined }, clock: systemClock, random: () => 0, signal: new AbortController().signal, dryRun: false };
async function inParallel<T>(items: T[], n: number, f: (t: T) => Promise<unknown>) { const it = items.values(); await Promise.all(Array.from({ length: n }, async () => { for (const i of it) await f(i); })); }
it('bench', async () => {
  const records: any[] = []; for (const r of generateActivity({ seed: 1, structures: 4, year: 2025 })) { if ((r as any).type !== 'manifest') records.push(r); if (records.length >= 3000) break; }
  const write = recordChangesWriter({ namespace: 'https://exemple.example/donnees' });
  const pieces: any[][] = []; for (let i = 0; i < records.length; i += 100) pieces.push(records.slice(i, i + 100));
  for (let round = 0; round < 3; round++) for (const mode of ['raw', 'push', 'push+readback']) {
    const folder = mkdtempSync('/tmp/push-child-');
    const child = await startFhirServerChild({ folder } as any);
    const connected = await connectForPush({ url: child.url })(context as any);
    if (!connected.ok) throw new Error('no');
    let n = 0;
    const bodies = mode !== 'raw' ? [] : pieces.flatMap((piece) => { const out: string[] = []; let entry: any[] = []; for (const r of piece) { const c = write(r); if (!c.ok) continue; if (entry.length + c.value.resources.length > 200) { out.push(JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry })); entry = []; } for (const resource of c.value.resources) { n++; entry.push({ fullUrl: `${child.url}/${resource.resourceType}/${resource.id}`, resource, request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` } }); } } out.push(JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry })); return out; });
    const t = performance.now(); const cpu = process.cpuUsage();
    if (mode === 'raw') await inParallel(bodies, 4, async (body) => { const r = await fetch(child.url, { method: 'POST', body, headers: { 'content-type': 'application/fhir+json', prefer: 'return=minimal' } }); if (!r.ok) console.log(r.status, (await r.text()).slice(0,200)); else await r.json(); });
    else {
      const p = recordPusher({ server: connected.server, options: { readBack: mode !== 'push' }, outbox: new Outbox() });
      const states: any = {};
      await inParallel(pieces, 4, async (piece) => { for (const o of await p.push(piece)) states[o.state] = (states[o.state] ?? 0) + 1; });
      console.log(JSON.stringify(states));
    }
    const ms = performance.now() - t; const used = process.cpuUsage(cpu);
    console.log(mode, n, 'ms', Math.round(ms), 'records/s', Math.round(records.length / ms * 1000), 'client cpu ms', Math.round((used.user + used.system) / 1000));
    await child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}, 600_000);
