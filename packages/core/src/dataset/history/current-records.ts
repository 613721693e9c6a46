import type { AnyRecord } from '../../record.js';
import { replaceReferences } from '../references.js';
import { History } from './history.js';
import { ReferenceMap } from './reference-map.js';

/**
 * The current view of a dataset: its history applied, each record once, with the references that hold now.
 *
 * Left out are earlier versions, what was entered in error or withdrawn, what a tombstone took away, what an
 * active record replaces, and persons and structures that were merged into others; so are tombstones and
 * merges themselves, whose work is done. {@link History} has the precise rules. Where two contents claim to
 * be the same version of a record, recorded together, one is taken, always the same: it is an error of the
 * data (`id.duplicate` of the validators).
 *
 * A reference to a record that was merged or replaced becomes one to the record that stands for it, and a list
 * of references that this changed holds none twice. The fields of the record that was merged away are not
 * added to those of the other. `meta.replaces`, which tells the past, is left out. A reference to a record that
 * a tombstone took away, or that was entered in error, stays and leads nowhere: what refers to it still stands,
 * and the rule `reference.unresolved` of the validators tells where. A record may come to refer to itself, when
 * a part was merged with its whole: the rule `part-of.cycle` tells it of the result, as it tells longer circles.
 *
 * The records come in the order in which they stand in the dataset, and depend on that order in nothing else.
 * Applying the function to its result changes nothing.
 *
 * @example
 * const { records } = parseNdjson(text);
 * const now = currentRecords(records);
 */
export function currentRecords(records: Iterable<AnyRecord>): AnyRecord[] {
  const held = [...records];
  const history = new History();
  const latest = new ReferenceMap<AnyRecord>();
  for (const record of held) {
    const order = history.add(record);
    const known = latest.get(record);
    if (order === 'later' || (order === 'same' && hasGreaterText(record, known))) {
      latest.set(record, record);
    }
  }
  return held.flatMap((record) => {
    if (latest.get(record) !== record || !history.stands(record)) return [];
    // The same object may be in the list twice.
    latest.delete(record);
    return replaceReferences(
      withoutReplaced(record),
      ({ reference }) => history.keptOf(reference).id,
    );
  });
}

function withoutReplaced(record: AnyRecord): AnyRecord {
  const { replaces, ...meta } = record.meta;
  return replaces === undefined ? record : { ...record, meta };
}

function hasGreaterText(record: AnyRecord, known: AnyRecord | undefined): boolean {
  return known === undefined || JSON.stringify(record) > JSON.stringify(known);
}
