import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { expect, it, onTestFinished } from 'vitest';
import { CANARY } from '../conformance/notes.js';
import { exchangeNotes } from './notes-exchange.js';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'outbox');
}

/** Registers an SDK for one test; the spans that were ended, so far. */
function recorded(): () => readonly ReadableSpan[] {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(exporter)],
  });
  trace.setGlobalTracerProvider(provider);
  onTestFinished(async () => {
    trace.disable();
    await provider.shutdown();
  });
  return () => exporter.getFinishedSpans();
}

/** Everything that a span says, in the order of their names. */
function said(spans: readonly ReadableSpan[]) {
  return spans
    .map(({ name, attributes, events, links, status }) => ({
      name,
      attributes,
      events,
      links,
      status,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

it('tells a tracing system what it does, in counts alone', async () => {
  const spans = recorded();
  const { ledger } = await exchangeNotes(await temporaryFolder());
  expect(ledger).toMatchObject({ input: 6, created: 6 });
  const quiet = { events: [], links: [], status: { code: SpanStatusCode.UNSET } };
  const all = said(spans());
  const batches = all.filter(({ name }) => name === 'exchange.deliver');
  expect(all.filter((span) => !batches.includes(span))).toEqual([
    { name: 'exchange', attributes: { input: 6, dead: 0, pending: 0 }, ...quiet },
    { name: 'exchange.read', attributes: {}, ...quiet },
  ]);
  expect(batches.length).toBeGreaterThan(1);
  let deliveries = 0;
  for (const { attributes, ...rest } of batches) {
    expect(rest).toEqual({ name: 'exchange.deliver', ...quiet });
    expect(Object.keys(attributes).sort()).toEqual(['deliveries', 'settled']);
    expect(attributes['settled']).toBe(attributes['deliveries']);
    deliveries += Number(attributes['deliveries']);
  }
  expect(deliveries).toBe(6);
});

it('marks the span of a mistake, and says nothing of what was thrown', async () => {
  const spans = recorded();
  const broken = exchangeNotes(await temporaryFolder(), ({ text }) => {
    throw new Error(text);
  });
  await expect(broken).rejects.toThrow(CANARY);
  const all = said(spans());
  expect(all.map(({ name }) => name)).toEqual(['exchange', 'exchange.read']);
  for (const { status, events } of all) {
    expect(status).toEqual({ code: SpanStatusCode.ERROR });
    expect(events).toEqual([]);
  }
});

it('does the same without an SDK', async () => {
  const { ledger, complete } = await exchangeNotes(await temporaryFolder());
  expect(ledger).toMatchObject({ input: 6, created: 6 });
  expect(complete).toBe(true);
});
