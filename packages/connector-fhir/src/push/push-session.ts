import type { Delivery, Outcome, SinkContext, SinkSession } from '@santeparticipative/exchange';
import type { Change } from './change.js';
import { type Deciding, decide } from './decide.js';
import type { Describe } from './describe.js';
import { serverIdOf } from './held.js';
import { type Looking, look } from './look.js';
import { outcomeOf } from './outcome.js';
import type { Limits } from './pack.js';
import { openChanges, type Parcel } from './parcel.js';
import { prepare } from './prepare.js';
import { type PushOptions, settled } from './push-options.js';
import { type PushServer, type WayOf, wayOf } from './push-server.js';
import { type ReadingBack, readBack } from './read-back.js';
import type { Writing } from './requests.js';
import { type Sending, send } from './send.js';
import { TypesOnServer } from './types-on-server.js';

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
  readonly #looking: Looking;
  readonly #reading: Omit<ReadingBack, 'comparison'>;
  readonly #types: TypesOnServer;
  /** Whether what was not delivered yet was there before its first attempt, by delivery id. */
  readonly #existed = new Map<string, boolean>();
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
    this.#looking = { http, byBatch };
    this.#reading = { ...others, looking: this.#looking };
    this.#types = new TypesOnServer(http);
  }

  async deliver(batch: readonly Delivery<Value>[]): Promise<readonly Outcome[]> {
    const { memory, dryRun } = this.#context;
    const preparation = { wayOf: this.#wayOf, memory, describe: this.#describe };
    const parcels = batch.map((delivery) => prepare(delivery, preparation));
    this.#givesIds ||= parcels.some(({ changes }) => changes.some(({ way }) => way !== 'put'));
    await this.#look(parcels, (change, parcel) => this.#mustLook(change, parcel));
    await this.#lookForParts(parcels);
    if (dryRun) predict(parcels);
    else {
      await send(parcels, this.#sending(true));
      const conflicting = parcels.filter(({ conflict }) => conflict !== undefined);
      await this.#look(conflicting, () => true);
      await send(conflicting, this.#sending(false));
      await readBack(parcels, { ...this.#reading, comparison: this.#deciding.comparison });
    }
    return parcels.map((parcel) => this.#outcome(parcel));
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

  async #mustLook({ type, held }: Change, { isCautious }: Parcel): Promise<boolean> {
    if (isCautious) return true;
    return held === undefined && (await this.#types.mayHave(type));
  }

  /** Looks at the open changes that have to be looked at, and decides what is left to do. */
  async #look(
    parcels: readonly Parcel[],
    mustLook: (change: Change, parcel: Parcel) => boolean | Promise<boolean>,
  ): Promise<void> {
    const wanted: { readonly change: Change; readonly parcel: Parcel }[] = [];
    for (const parcel of parcels) {
      for (const change of openChanges(parcel)) {
        if (await mustLook(change, parcel)) wanted.push({ change, parcel });
        // There is none of that type: nothing is there to delete.
        else if (isUnknownDeletion(change)) {
          decide(change, { kind: 'absent' }, parcel, this.#deciding);
        }
      }
    }
    if (wanted.length === 0) return;
    const found = await look(
      wanted.map(({ change }) => change),
      this.#looking,
    );
    for (const [index, { change, parcel }] of wanted.entries()) {
      const seen = found[index];
      if (seen !== undefined) decide(change, seen, parcel, this.#deciding);
    }
  }

  /** What nothing is remembered of goes with the parts that it names itself. */
  async #lookForParts(parcels: readonly Parcel[]): Promise<void> {
    for (const { removals, changes } of parcels) {
      for (const removal of removals.filter(({ held }) => held === undefined)) {
        const addresses = new Set(changes.map(({ address }) => address));
        const parts = removal.changes
          .flatMap(({ found }) => (found?.kind === 'found' ? [found.resource] : []))
          .flatMap((resource) => removal.partsNamedBy(resource))
          .filter(({ address }) => !addresses.has(address));
        removal.changes.push(...parts);
        changes.push(...parts);
      }
    }
    await this.#look(
      parcels,
      async (change, parcel) => change.found === undefined && this.#mustLook(change, parcel),
    );
  }

  #outcome(parcel: Parcel): Outcome {
    const existed = this.#existed.get(parcel.id) ?? wasThere(parcel);
    const outcome = outcomeOf(parcel, existed);
    const isOpen = outcome.state === 'again' || outcome.state === 'unknown';
    if (isOpen) this.#existed.set(parcel.id, existed);
    else this.#existed.delete(parcel.id);
    return outcome;
  }
}

/** True for what is to go, of which nobody knows whether it was ever there. */
function isUnknownDeletion({ content, held, found }: Change): boolean {
  return content === undefined && held === undefined && found === undefined;
}

/** True when some of what a parcel writes was on the server before: remembered, found, or written over. */
function wasThere({ held, changes, isCautious }: Parcel): boolean {
  if (held !== undefined && held.length > 0) return true;
  if (isCautious) return false;
  return changes.some(
    ({ content, found, result }) =>
      content !== undefined &&
      (found?.kind === 'found' || (result?.kind === 'done' && result.how === 'updated')),
  );
}

/** Says of what would be sent what would become of it. */
function predict(parcels: readonly Parcel[]): void {
  for (const change of parcels.flatMap(openChanges)) {
    const isThere = change.held !== undefined || change.found?.kind === 'found';
    const how = change.content === undefined ? 'deleted' : isThere ? 'updated' : 'created';
    change.result = { kind: 'done', how, id: undefined, version: undefined, proof: 'said' };
  }
}
