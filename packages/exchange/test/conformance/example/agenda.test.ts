import type { AnyRecord } from '@santeparticipative/core';
import { deliveryId, recordFormat } from '@santeparticipative/exchange';
import { checkConnector } from '@santeparticipative/exchange/conformance';
import { expect, it } from 'vitest';
import { agenda, agendaConnector } from './agenda.js';

const namespace = 'https://agenda.example/data';
const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' } as const;
const house = (id: string): AnyRecord => ({
  type: 'structure',
  id,
  meta,
  name: 'CANARY-1',
  kind: 'msp',
});
const houses = [house('a'), house('b'), house('c')] as const;

it('keeps the contracts of an exchange', async () => {
  const options = { namespace };
  const findings = await checkConnector({
    published: { connector: agendaConnector, options },
    source: {
      make: () => {
        agenda.clear();
        for (const each of houses) agenda.set(deliveryId(namespace, `structure/${each.id}`), each);
        return agendaConnector.source(options);
      },
      format: recordFormat,
      expected: houses,
      canary: 'CANARY-1',
    },
    sink: {
      make: () => {
        agenda.clear();
        return agendaConnector.sink();
      },
      stored: async () => [...agenda.values()],
      values: houses,
      namespace,
      changed: (value) => ({ ...value, meta: { ...meta, version: 2 } }),
      removal: ({ id }): AnyRecord => ({
        type: 'tombstone',
        id: `end-of-${id}`,
        meta,
        target: { type: 'structure', id },
        reason: 'entered-in-error',
        date: '2026-01-06',
      }),
      canary: 'CANARY-1',
    },
  });
  expect(findings).toEqual([]);
});
