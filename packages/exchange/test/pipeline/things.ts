import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, type Issue, parseJsonText } from '@santeparticipative/core';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import type {
  Delivery,
  Format,
  Json,
  Outcome,
  Read,
  Sink,
  SinkCapabilities,
  Source,
} from '../../src/index.js';

/** A made-up thing that is exchanged. */
const Thing = z.strictObject({
  id: z.string(),
  version: z.int().optional(),
  text: z.string(),
  removes: z.array(z.string()).optional(),
  rank: z.int().optional(),
  after: z.array(z.string()).optional(),
});
export type Thing = z.infer<typeof Thing>;

export const thingFormat: Format<Thing> = {
  name: 'thing',
  parse: (text) => {
    const json = parseJsonText(text);
    return json.ok ? check(Thing, json.value) : json;
  },
  write: ({ id, version, text, removes, rank, after }) =>
    JSON.stringify({ id, version, text, removes, rank, after }),
  identify: ({ id, version, removes, rank, after }) => ({
    key: id,
    ...(version === undefined ? {} : { version }),
    ...(removes === undefined ? {} : { removes }),
    ...(rank === undefined ? {} : { rank }),
    ...(after === undefined ? {} : { after }),
  }),
};

export function thing(id: string, more: Partial<Thing> = {}): Thing {
  return { id, text: `about ${id}`, ...more };
}

export function things(count: number): Thing[] {
  return Array.from({ length: count }, (_, position) => thing(`t${position}`));
}

export const failure: Issue = {
  rule: 'test.failure',
  severity: 'error',
  path: '',
  message: { fr: 'Échec.', en: 'Failure.' },
};

/** A source of what is given; a text is a checkpoint, an issue something that cannot be read. */
export function sourceOf(
  items: readonly (Thing | { readonly checkpoint: Json } | 'rejected' | 'failed')[],
  seen: { checkpoint?: Json | undefined } = {},
): Source<Thing> {
  return {
    name: 'things',
    async *read({ checkpoint }): AsyncGenerator<Read<Thing>> {
      seen.checkpoint = checkpoint;
      for (const item of items) {
        if (item === 'rejected') yield { kind: 'rejected', issues: [failure] };
        else if (item === 'failed') yield { kind: 'failed', issues: [failure] };
        else if ('checkpoint' in item) yield { kind: 'checkpoint', checkpoint: item.checkpoint };
        else yield { kind: 'value', value: item, origin: { namespace: '' } };
      }
    },
  };
}

/** What a server that is in memory does with a delivery, unless it does what it should. */
export type Fault = (delivery: Delivery<Thing>, request: number) => Outcome | undefined;

/** A recipient in memory, with a journal of what it stored. */
export class Recipient {
  readonly stored = new Map<string, string>();
  /** `put t1`, `remove t1`: what was really written. */
  readonly journal: string[] = [];
  /** The ids of each batch that came. */
  readonly batches: string[][] = [];
  readonly deliveries: Delivery<Thing>[] = [];
  committed = 0;

  constructor(
    readonly options: {
      readonly fault?: Fault;
      readonly batchSize?: number;
      readonly concurrency?: number;
      readonly commits?: SinkCapabilities['commits'];
      readonly answers?: () => boolean;
      readonly onBatch?: (number: number) => void;
      readonly outcomes?: (outcomes: readonly Outcome[]) => readonly Outcome[];
    } = {},
  ) {}

  #outcome(delivery: Delivery<Thing>, dryRun: boolean): Outcome {
    const fault = this.options.fault?.(delivery, this.batches.length);
    if (fault !== undefined) return fault;
    const { value, removes } = delivery;
    const gone = removes.filter((id) => this.stored.has(id));
    const before = this.stored.get(value.id);
    if (!dryRun) {
      for (const id of gone) this.#remove(id);
      if (before !== value.text) this.#put(value);
    }
    if (gone.length > 0) return { state: 'deleted' };
    if (before === undefined) return { state: 'created' };
    return { state: before === value.text ? 'unchanged' : 'updated' };
  }

  #put({ id, text }: Thing): void {
    this.stored.set(id, text);
    this.journal.push(`put ${id}`);
  }

  #remove(id: string): void {
    this.stored.delete(id);
    this.journal.push(`remove ${id}`);
  }

  sink(): Sink<Thing> {
    const { batchSize = 10, concurrency = 1, commits = 'each' } = this.options;
    return {
      name: 'recipient',
      format: thingFormat,
      capabilities: { commits, dryRun: true },
      open: async ({ dryRun }) => ({
        ok: true,
        session: {
          batchSize,
          concurrency,
          deliver: async (batch) => {
            this.batches.push(batch.map(({ id }) => id));
            this.deliveries.push(...batch);
            this.options.onBatch?.(this.batches.length);
            await Promise.resolve();
            const outcomes = batch.map((delivery) => this.#outcome(delivery, dryRun));
            return this.options.outcomes?.(outcomes) ?? outcomes;
          },
          answers: async () => this.options.answers?.() ?? false,
          commit: async () => {
            this.committed += 1;
            return [];
          },
          close: async () => {},
        },
      }),
    };
  }
}

/** A new folder for an outbox, that goes when the test ends. */
export async function stateFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'outbox');
}
