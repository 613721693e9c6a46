import { type AnyRecord, type SharingOptions, shareable } from '@santeparticipative/core';
import type { Origin, Read, Source, SourceContext } from './contracts/source.js';
import { exchangeIssue } from './messages.js';

/** How much of an agreement sharing needs, and who is told what it kept back. */
export interface OnlyShareableOptions extends SharingOptions {
  /** Is told, at the end of each reading, how many records people did not let share. */
  readonly onWithheld?: (count: number) => void;
}

interface Held {
  readonly value: AnyRecord;
  readonly origin: Origin;
}

/**
 * A source without what people oppose to sharing, for records that go to others: `shareable` of the core, of each
 * dataset of the source. An exchange leaves out nothing of its own accord.
 *
 * It is for sources that give whole datasets each time they are read, as files do: decisions are in the pathways, and
 * who gives only what changed does not give them all. What was sent before somebody opposed is not taken back: a
 * tombstone does that.
 *
 * Nothing is given unless all decisions could be read: where the source cannot be read to its end, or refuses something
 * that may be a pathway, a decision may be in what is missing. Then it fails, with the rule `exchange.decisions-unknown`
 * in the second case.
 *
 * The source is read once to see whether anybody opposes; where nobody does, it is read again and passed on in constant
 * memory. Else its records are held, and what decides is what is given.
 *
 * @example
 * await exchange({ from: onlyShareable(ndjson('activity.ndjson')), to: fhirServer({ url, auth }) });
 */
export function onlyShareable(
  source: Source<AnyRecord>,
  { onWithheld, ...sharing }: OnlyShareableOptions = {},
): Source<AnyRecord> {
  return {
    name: source.name,
    async *read(context) {
      if (sharing.agreement !== 'required' && (await isUnopposed(source, context))) {
        yield* passedOn(source, context);
        onWithheld?.(0);
        return;
      }
      yield* readShareable(source, context, sharing, onWithheld);
    },
  };
}

/** True when the source was read to its end, with all its decisions, and nobody opposes. */
async function isUnopposed(source: Source<AnyRecord>, context: SourceContext): Promise<boolean> {
  for await (const read of source.read(context)) {
    if (read.kind === 'failed' || hidesDecisions(read) || isOpposition(read)) return false;
  }
  return !context.signal.aborted;
}

/** A source in which nobody opposed, as long as it says so. */
async function* passedOn(
  source: Source<AnyRecord>,
  context: SourceContext,
): AsyncGenerator<Read<AnyRecord>> {
  for await (const read of source.read(context)) {
    // It changed since it was asked: the next exchange knows.
    if (hidesDecisions(read) || isOpposition(read)) {
      yield decisionsUnknown();
      return;
    }
    yield read;
  }
}

async function* readShareable(
  source: Source<AnyRecord>,
  context: SourceContext,
  sharing: SharingOptions,
  onWithheld: OnlyShareableOptions['onWithheld'],
): AsyncGenerator<Read<AnyRecord>> {
  const datasets = new Map<string, Held[]>();
  /** What comes once all values were given: where to read on. */
  let end: Read<AnyRecord> | undefined;
  let areDecisionsKnown = true;
  for await (const read of source.read(context)) {
    if (read.kind === 'failed') {
      yield read;
      return;
    }
    if (read.kind === 'rejected') {
      areDecisionsKnown &&= !hidesDecisions(read);
      yield read;
    } else if (read.kind === 'checkpoint') end = read;
    else {
      const { namespace } = read.origin;
      const held = datasets.get(namespace);
      if (held === undefined) datasets.set(namespace, [read]);
      else held.push(read);
    }
  }
  if (context.signal.aborted) return;
  if (!areDecisionsKnown) {
    yield decisionsUnknown();
    return;
  }
  let count = 0;
  for (const held of datasets.values()) {
    const { records, withheld } = shareable(
      held.map(({ value }) => value),
      sharing,
    );
    for (const some of Object.values(withheld)) count += some;
    const origins = new Map(held.map(({ value, origin }) => [versionOf(value), origin]));
    for (const value of records) {
      const origin = origins.get(versionOf(value));
      if (origin !== undefined) yield { kind: 'value', value, origin };
    }
  }
  if (end !== undefined) yield end;
  onWithheld?.(count);
}

function isOpposition(read: Read<AnyRecord>): boolean {
  return (
    read.kind === 'value' &&
    read.value.type === 'pathway' &&
    read.value.sharing?.decision === 'deny'
  );
}

/** True for something refused that may be a pathway, which holds a decision. */
function hidesDecisions(read: Read<AnyRecord>): boolean {
  if (read.kind !== 'rejected') return false;
  const types = read.issues.flatMap(({ record }) => record?.type ?? []);
  return types.length === 0 || types.includes('pathway');
}

function decisionsUnknown(): Read<AnyRecord> {
  return { kind: 'failed', issues: [exchangeIssue('exchange.decisions-unknown')] };
}

/** Names a version of a record. */
function versionOf({ type, id, meta }: AnyRecord): string {
  return JSON.stringify([type, id, meta.version]);
}
