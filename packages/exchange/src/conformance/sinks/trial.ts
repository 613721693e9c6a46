import type { Clock } from '../../contracts/clock.js';
import type { Delivery, OpenedSink, Outcome, Sink, SinkSession } from '../../contracts/sink.js';
import { deliveryId } from '../../delivery-id.js';
import { manualClock } from '../manual-clock.js';
import { Unfit } from '../run-checks.js';
import type { SinkSubject } from '../subjects.js';
import { KeptMemory } from './kept-memory.js';
import { type Heard, listening } from './listening.js';

/** How a session of a trial is opened. */
export interface SessionSettings {
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
}

/** How values are delivered. */
export interface DeliverySettings {
  readonly attempt?: number;
  readonly uncertain?: boolean;
}

/** A sink on a new recipient, on trial: what it remembers is kept, and what it says is listened to. */
export class Trial<Value> {
  readonly clock: Clock;
  memory = new KeptMemory();

  private constructor(
    readonly subject: SinkSubject<Value>,
    readonly sink: Sink<Value>,
  ) {
    this.clock = subject.clock ?? manualClock();
  }

  static async of<Value>(subject: SinkSubject<Value>, heard: Heard): Promise<Trial<Value>> {
    return new Trial(subject, listening(await subject.make(), heard));
  }

  get isWhole(): boolean {
    return this.sink.capabilities.commits === 'whole';
  }

  open({
    dryRun = false,
    signal = new AbortController().signal,
  }: SessionSettings = {}): Promise<OpenedSink<Value>> {
    const { memory, clock, sink } = this;
    return sink.open({ memory, clock, random: () => 0.5, signal, dryRun });
  }

  /** Does something within a session, which is then closed. */
  async within<Result>(
    work: (session: SinkSession<Value>) => Promise<Result>,
    settings: SessionSettings = {},
  ): Promise<Result> {
    const opened = await this.open(settings);
    if (!opened.ok) throw new Unfit({ rule: 'connector.not-opened' });
    try {
      return await work(opened.session);
    } finally {
      await opened.session.close();
    }
  }

  /** Delivers values in a session, in batches as large as it takes, and keeps what it remembers. */
  async deliver(
    session: SinkSession<Value>,
    values: readonly Value[],
    settings: DeliverySettings = {},
  ): Promise<readonly Outcome[]> {
    const deliveries = values.map((value) => this.deliveryOf(value, settings));
    const size = Math.max(1, Math.floor(session.batchSize) || 1);
    const outcomes: Outcome[] = [];
    for (let start = 0; start < deliveries.length; start += size) {
      const given = await session.deliver(deliveries.slice(start, start + size));
      this.memory.keep(given);
      outcomes.push(...given);
    }
    return outcomes;
  }

  /** Delivers values in a session of their own, to its end. */
  give(
    values: readonly Value[],
    settings: SessionSettings & DeliverySettings = {},
  ): Promise<readonly Outcome[]> {
    return this.within(async (session) => {
      const outcomes = await this.deliver(session, values, settings);
      const issues = await session.commit();
      if (issues.length > 0) throw new Unfit({ rule: 'connector.not-delivered' });
      return outcomes;
    }, settings);
  }

  deliveryOf(value: Value, { attempt = 1, uncertain = false }: DeliverySettings): Delivery<Value> {
    const { namespace = '' } = this.subject;
    const { key, removes = [] } = this.sink.format.identify(value);
    return {
      id: deliveryId(namespace, key),
      value,
      origin: { namespace },
      removes: removes.map((removed) => deliveryId(namespace, removed)),
      attempt,
      uncertain,
    };
  }
}

/** True when a delivery got through. */
export function isThrough({ state }: Outcome): boolean {
  return ['created', 'updated', 'deleted', 'unchanged', 'superseded'].includes(state);
}
