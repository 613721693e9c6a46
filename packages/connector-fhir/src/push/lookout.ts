import { addressOfSubject, type Change, knownId } from './change.js';
import { type Deciding, decide } from './decide.js';
import { type Looking, look } from './look.js';
import { openChanges, type Parcel } from './parcel.js';
import { TypesOnServer } from './types-on-server.js';

/** Looks at what is on the server before parcels are sent, no more than must be, and decides what is left to send. */
export class Lookout {
  readonly #looking: Looking;
  readonly #types: TypesOnServer;

  constructor(looking: Looking) {
    this.#looking = looking;
    this.#types = new TypesOnServer(looking.http);
  }

  /** Before a first sending: what nothing is remembered of, and what an earlier attempt may have written. */
  async before(parcels: readonly Parcel[], deciding: Deciding): Promise<void> {
    await this.#look(
      parcels,
      deciding,
      async (change, parcel) =>
        change.about === undefined && (await this.#mayBeThere(change, parcel)),
    );
    for (const parcel of parcels) addPartsFound(parcel);
    // What has not been seen by now: the parts that were added, and what is found by what it is about.
    await this.#look(
      parcels,
      deciding,
      async (change, parcel) =>
        change.found === undefined && (await this.#mayBeThere(change, parcel)),
    );
  }

  /** After a conflict: all that is still to be sent. */
  async again(parcels: readonly Parcel[], deciding: Deciding): Promise<void> {
    for (const byAbout of [false, true]) {
      await this.#look(parcels, deciding, async ({ about }) => (about !== undefined) === byAbout);
    }
  }

  async #mayBeThere({ type, held }: Change, { isCautious }: Parcel): Promise<boolean> {
    return isCautious || (held === undefined && (await this.#types.mayHave(type)));
  }

  async #look(
    parcels: readonly Parcel[],
    deciding: Deciding,
    mustLook: (change: Change, parcel: Parcel) => Promise<boolean>,
  ): Promise<void> {
    const wanted: { readonly change: Change; readonly parcel: Parcel }[] = [];
    for (const parcel of parcels) {
      for (const change of openChanges(parcel)) {
        if (!(await mustLook(change, parcel))) {
          // The server has none of that type: nothing is there to delete.
          if (isUnknownDeletion(change)) decide(change, { kind: 'absent' }, parcel, deciding);
        } else if (isAboutNothingThere(change)) {
          decide(change, { kind: 'absent' }, parcel, deciding);
        } else wanted.push({ change, parcel });
      }
    }
    if (wanted.length === 0) return;
    const changes = wanted.map(({ change }) => change);
    const found = await look(changes, this.#looking);
    for (const [index, { change, parcel }] of wanted.entries()) {
      const seen = found[index];
      if (seen !== undefined) decide(change, seen, parcel, deciding);
    }
  }
}

/** True for what is to go, of which nobody knows whether it was ever there. */
function isUnknownDeletion({ content, held, found }: Change): boolean {
  return content === undefined && held === undefined && found === undefined;
}

/** True for what is found by what it is about, which is not there. */
function isAboutNothingThere(change: Change): boolean {
  const { about } = change;
  return (
    about !== undefined && knownId(change) === undefined && addressOfSubject(change) === undefined
  );
}

/** What is to go, and nothing is remembered of, goes with the parts that it names itself. */
function addPartsFound({ removals, changes }: Parcel): void {
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
