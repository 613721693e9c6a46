import type { AnyRecord } from '@santeparticipative/core';
import {
  type Connector,
  type Delivery,
  type Outcome,
  recordFormat,
} from '@santeparticipative/exchange';
import * as z from 'zod';

/** Stands for your server or your database: records by the ids of their deliveries. */
export const agenda = new Map<string, AnyRecord>();

export const agendaConnector = {
  id: 'agenda',
  title: { fr: 'Agenda de la maison de santé', en: 'Agenda of the health house' },
  options: z.strictObject({ namespace: z.url() }),
  source: ({ namespace }) => ({
    name: 'agenda',
    async *read({ signal }) {
      for (const value of agenda.values()) {
        if (signal.aborted) return;
        yield { kind: 'value', value, origin: { namespace } };
      }
    },
  }),
  sink: () => ({
    name: 'agenda',
    format: recordFormat,
    capabilities: { commits: 'each', dryRun: true },
    open: async ({ dryRun }) => ({
      ok: true,
      session: {
        batchSize: 100,
        concurrency: 1,
        deliver: async (batch) => batch.map((delivery) => deliver(delivery, dryRun)),
        commit: async () => [],
        close: async () => {},
      },
    }),
  }),
} satisfies Connector<{ namespace: string }, AnyRecord>;

function deliver({ id, value, removes }: Delivery<AnyRecord>, dryRun: boolean): Outcome {
  if (value.type === 'tombstone') {
    const there = removes.filter((removed) => agenda.has(removed));
    if (!dryRun) for (const removed of there) agenda.delete(removed);
    return { state: there.length > 0 ? 'deleted' : 'unchanged' };
  }
  const state = agenda.has(id) ? 'updated' : 'created';
  if (!dryRun) agenda.set(id, value);
  return { state };
}
