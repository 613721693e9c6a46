import { type AnyRecord, type SharingOptions, shareable } from '@santeparticipative/core';
import type { Origin, Read, Source, SourceContext } from './contracts/source.js';

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
 * The source is read once to see whether anybody opposes; where nobody does, it is passed on in constant memory. Else
 * its records are held.
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
      if (sharing.agreement !== 'required' && !(await isOpposed(source, context))) {
        yield* source.read(context);
        onWithheld?.(0);
        return;
      }
      yield* readShareable(source, context, sharing, onWithheld);
    },
  };
}

async function isOpposed(source: Source<AnyRecord>, context: SourceContext): Promise<boolean> {
  for await (const read of source.read(context)) {
    if (read.kind !== 'value' || read.value.type !== 'pathway') continue;
    if (read.value.sharing?.decision === 'deny') return true;
  }
  return false;
}

async function* readShareable(
  source: Source<AnyRecord>,
  context: SourceContext,
  sharing: SharingOptions,
  onWithheld: OnlyShareableOptions['onWithheld'],
): AsyncGenerator<Read<AnyRecord>> {
  const datasets = new Map<string, Held[]>();
  /** What comes once all values were given: where to read on, or that there may be more. */
  let end: Read<AnyRecord> | undefined;
  for await (const read of source.read(context)) {
    if (read.kind === 'rejected') yield read;
    else if (read.kind !== 'value') end = read;
    else {
      const { namespace } = read.origin;
      const held = datasets.get(namespace);
      if (held === undefined) datasets.set(namespace, [read]);
      else held.push(read);
    }
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

/** Names a version of a record. */
function versionOf({ type, id, meta }: AnyRecord): string {
  return JSON.stringify([type, id, meta.version]);
}
