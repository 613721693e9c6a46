import { manualClock } from '@santeparticipative/exchange/conformance';
import { describe, expect, it } from 'vitest';
import { connected, patient } from './connected.js';
import { json, serve } from './server.js';

const get = { method: 'GET', url: 'Patient/p-1' } as const;
const retry = { attempts: 8, base: 500, cap: 60_000, deadline: 600_000 };

/** Asks a server that fails so many times, then answers; by a clock whose hours take no time. */
async function askFailing(times: number, headers: Readonly<Record<string, string>>, status = 503) {
  const clock = manualClock();
  const { url, seen } = await serve((_, response) =>
    json(response, seen.length > times ? 200 : status, patient, headers),
  );
  const http = await connected({ url, retry }, { clock, random: () => 0.5 });
  return { answer: await http.ask(get), requests: seen.length, sleeps: clock.sleeps, clock };
}

describe('a read is repeated', () => {
  it('with a backoff that doubles, of which chance takes a part', async () => {
    const { answer, sleeps } = await askFailing(4, {});
    expect(answer.kind).toBe('answered');
    expect(sleeps).toEqual([250, 500, 1000, 2000]);
  });

  it('as late as the server asks', async () => {
    const { answer, sleeps } = await askFailing(1, { 'retry-after': '2' }, 429);
    expect(answer.kind).toBe('answered');
    expect(sleeps).toEqual([2000]);
  });

  it('by the clock of the server, where it asks for an hour of the day', async () => {
    const { sleeps } = await askFailing(1, {
      date: 'Sat, 01 Jan 2000 00:00:00 GMT',
      'retry-after': 'Sat, 01 Jan 2000 00:00:30 GMT',
    });
    expect(sleeps).toEqual([30_000]);
  });

  it('no later than the cap', async () => {
    expect((await askFailing(1, { 'retry-after': '1000000000' })).sleeps).toEqual([60_000]);
  });

  it.each(['-1', '0', 'soon', 'Sat, 01 Jan 2000 00:00:00 GMT'])(
    'by the backoff alone when the server asks %s',
    async (nonsense) => {
      expect((await askFailing(1, { 'retry-after': nonsense })).sleeps).toEqual([250]);
    },
  );

  it('no more often than the policy says, and the last answer is given', async () => {
    const { answer, requests } = await askFailing(1000, { 'retry-after': '0' });
    expect(answer).toMatchObject({ kind: 'again', status: 503 });
    expect(requests).toBe(8);
  });

  it('no longer than the deadline', async () => {
    const { answer, requests, clock } = await askFailing(1000, { 'retry-after': '999' }, 429);
    expect(answer.kind).toBe('again');
    expect(requests).toBe(8);
    expect(clock.elapsed()).toBe(7 * 60_000);
    const late = manualClock();
    const { url, seen } = await serve((_, response) => json(response, 503, {}));
    const short = { ...retry, cap: 1000, deadline: 100 };
    const http = await connected({ url, retry: short }, { clock: late, random: () => 0.9 });
    expect((await http.ask(get)).kind).toBe('again');
    expect([seen.length, late.sleeps]).toEqual([1, []]);
  });

  it('also when the answer is half, or a page of HTML', async () => {
    const bodies = ['{"resourceType":', '<html>', JSON.stringify(patient)];
    const { url, seen } = await serve((_, response) => response.end(bodies[seen.length - 1]));
    const http = await connected({ url, retry }, { clock: manualClock() });
    expect(await http.ask(get)).toMatchObject({ kind: 'answered', resource: patient });
    expect(seen).toHaveLength(3);
  });

  it('but not when the answer would be the same', async () => {
    const { answer, requests } = await askFailing(1000, {}, 404);
    expect(answer).toMatchObject({ kind: 'refused', status: 404 });
    expect(requests).toBe(1);
  });

  it('and a POST that is known to change nothing is repeated after a 500', async () => {
    const { url, seen } = await serve((_, response) =>
      json(response, seen.length === 1 ? 500 : 200, patient),
    );
    const http = await connected({ url, retry }, { clock: manualClock() });
    expect((await http.ask({ method: 'POST', url: '', body: patient })).kind).toBe('answered');
    expect(seen).toHaveLength(2);
  });

  it('until somebody interrupts', async () => {
    const clock = manualClock({ sleeping: 'until-advanced' });
    const controller = new AbortController();
    const { url, seen } = await serve((_, response) => {
      json(response, 503, {});
      response.once('close', () => setImmediate(() => controller.abort()));
    });
    const http = await connected({ url, retry }, { clock, signal: controller.signal });
    expect((await http.ask(get)).kind).toBe('again');
    expect(seen).toHaveLength(1);
  });
});
