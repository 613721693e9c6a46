import type { Delivery, Outcome, SinkContext, SinkSession } from '@santeparticipative/exchange';
import type { Deciding } from './decide.js';
import type { Describe } from './describe.js';
import { serverIdOf } from './held.js';
import { Lookout } from './lookout.js';
import { outcomeOf } from './outcome.js';
import type { Limits } from './pack.js';
import { openChanges, type Parcel } from './parcel.js';
import { prepare } from './prepare.js';
import { type PushOptions, settled } from './push-options.js';
import { type PushServer, type WayOf, wayOf } from './push-server.js';
import { type ReadingBack, readBack } from './read-back.js';
import type { Writing } from './requests.js';
import { type Sending, send } from './send.js';

/**
 * Starts to push to a server. Of each delivery: what is remembered is not sent again; what may be there already is
 * looked at; the rest is sent, read again, and remembered. It throws on nothing that a server or a network does.
 */
export function pushSession<Value>(
  server: PushServer,
  describe: Describe<Value>,
  options: PushOptions,
  context: SinkContext,
): SinkSession<Value> {
  const { batchSize, concurrency } = settled(options);
  const push = new Push(server, describe, options, context);
  return {
    batchSize,
    concurrency,
    deliver: (batch) => push.deliver(batch),
    answers: () => push.answers(),
    commit: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}

class Push<Value> {
  readonly #server: PushServer;
  readonly #describe: Describe<Value>;
  readonly #context: SinkContext;
  readonly #wayOf: WayOf;
  readonly #bundles: Sending['bundles'];
  readonly #limits: Limits;
  readonly #lookout: Lookout;
  readonly #reading: Omit<ReadingBack, 'comparison'>;
  /** Whether what was not delivered yet was there before its first attempt, by delivery id. */
  readonly #existed = new Map<string, boolean>();
  /** What no attempt of this session has sent anything of, because looking first failed. */
  readonly #unsent = new Set<string>();
  /** True once a resource came whose id the server gives. */
  #givesIds = false;

  constructor(
    server: PushServer,
    describe: Describe<Value>,
    options: PushOptions,
    context: SinkContext,
  ) {
    const { capabilities, http } = server;
    const { resourcesPerBundle, bytesPerBundle, ...others } = settled(options);
    this.#server = server;
    this.#describe = describe;
    this.#context = context;
    this.#wayOf = (type) => options.writing ?? wayOf(type, capabilities);
    const most = capabilities.transaction ? 'transaction' : capabilities.batch ? 'batch' : 'none';
    this.#bundles = options.bundles ?? most;
    this.#limits = { resources: resourcesPerBundle, bytes: bytesPerBundle };
    // Who takes transactions takes batches, said or not; if it does not, searches are as good to read.
    const byBatch = (capabilities.batch || capabilities.transaction) && !context.dryRun;
    const looking = { http, byBatch };
    this.#lookout = new Lookout(looking);
    this.#reading = { ...others, looking };
  }

  async answers(): Promise<boolean> {
    const answer = await this.#server.http.send({ method: 'GET', url: 'metadata' });
    return answer.kind === 'answered';
  }

  async deliver(batch: readonly Delivery<Value>[]): Promise<readonly Outcome[]> {
    const { memory, dryRun } = this.#context;
    const preparation = { wayOf: this.#wayOf, memory, describe: this.#describe };
    const parcels = batch.map((delivery) => prepare(delivery, preparation));
    this.#givesIds ||= parcels.some(({ changes }) => changes.some(({ way }) => way !== 'put'));
    await this.#lookout.before(parcels, this.#deciding);
    for (const parcel of parcels) this.#noteWhatExisted(parcel);
    const whole = parcels.filter(goesWhole);
    if (dryRun) predict(whole);
    else {
      await send(whole, this.#sending(true));
      const conflicting = whole.filter(({ conflict }) => conflict !== undefined);
      await this.#lookout.again(conflicting, this.#deciding);
      await send(conflicting.filter(goesWhole), this.#sending(false));
      await readBack(parcels, { ...this.#reading, comparison: this.#deciding.comparison });
    }
    return parcels.map((parcel) => this.#outcome(parcel));
  }

  /** Notes, before anything of a parcel is sent, whether some of it is there. A look that failed tells nothing yet. */
  #noteWhatExisted(parcel: Parcel): void {
    const { id, changes, isCautious } = parcel;
    if (this.#existed.has(id)) return;
    if (changes.some(({ found }) => found?.kind === 'unknown')) {
      if (!isCautious) this.#unsent.add(id);
      return;
    }
    this.#existed.set(id, wasThere(parcel, isCautious && !this.#unsent.has(id)));
    this.#unsent.delete(id);
  }

  get #deciding(): Deciding {
    const { onConflict } = this.#reading;
    const { base } = this.#server.http;
    return { onConflict, comparison: { base, givesIds: this.#givesIds } };
  }

  #sending(mayLookAgain: boolean): Sending {
    const { http } = this.#server;
    const limits = this.#limits;
    return { http, bundles: this.#bundles, limits, mayLookAgain, writing: this.#writing };
  }

  get #writing(): Writing {
    return {
      base: this.#server.http.base,
      isGuarded: this.#reading.onConflict === 'refuse',
      givesIds: this.#givesIds,
      serverIdOf: (address) => serverIdOf(this.#context.memory, address),
      givesIdsTo: (type) => this.#wayOf(type) !== 'put',
    };
  }

  #outcome(parcel: Parcel): Outcome {
    const outcome = outcomeOf(parcel, this.#existed.get(parcel.id) ?? false);
    const isOpen = outcome.state === 'again' || outcome.state === 'unknown';
    if (!isOpen) this.#existed.delete(parcel.id);
    return outcome;
  }
}

/** True when some of what a parcel writes was on the server before: remembered, or seen before the first attempt. */
function wasThere({ held, changes }: Parcel, mayBeOurs: boolean): boolean {
  if (held !== undefined && held.length > 0) return true;
  if (mayBeOurs) return false;
  return changes.some(({ content, found }) => content !== undefined && found?.kind === 'found');
}

/** False for a parcel of which something cannot go: then nothing of it goes, for a record is not written by halves. */
function goesWhole({ changes }: Parcel): boolean {
  return changes.every(({ result }) => result === undefined || result.kind === 'done');
}

/** Says of what would be sent what would become of it. */
function predict(parcels: readonly Parcel[]): void {
  for (const change of parcels.flatMap(openChanges)) {
    const isThere = change.held !== undefined || change.found?.kind === 'found';
    const how = change.content === undefined ? 'deleted' : isThere ? 'updated' : 'created';
    change.result = { kind: 'done', how, id: undefined, version: undefined, proof: 'said' };
  }
}
