import { type AnyRecord, parseLine, type RecordOf, referencesOf } from '@santeparticipative/core';

/** What is done to a dataset after it was sent. */
export interface Changes {
  /** Ten records in a second version. */
  readonly changed: readonly AnyRecord[];
  /** A pathway in a second version, which has lost a goal, or another of its parts. */
  readonly corrected: AnyRecord;
  /** Tombstones of two records that no other refers to, one of them a pathway with its parts. */
  readonly deleted: readonly RecordOf<'tombstone'>[];
}

const LATER = '2026-02-01T09:00:00Z';
const keyOf = ({ type, id }: { readonly type: string; readonly id: string }) => `${type}/${id}`;

/** What is changed of which type, and of how many records of it. */
const EDITS: readonly (readonly [AnyRecord['type'], number, (record: AnyRecord) => object])[] = [
  ['structure', 2, () => ({ name: 'Structure fictive renommée' })],
  ['person', 2, () => ({ birthYear: 1949 })],
  ['contact', 2, () => ({ durationMinutes: 17 })],
  ['session', 2, () => ({ title: 'Séance fictive renommée' })],
  ['feedback', 1, () => ({ text: 'Un avis fictif, corrigé' })],
  ['recommendation', 1, () => ({ text: 'Une recommandation fictive, corrigée' })],
];

/** Changes ten records of a region, corrects one and deletes two: each is another. */
export function changesOf(records: readonly AnyRecord[]): Changes {
  const named = new Set(
    records.flatMap((record) => referencesOf(record).map(({ reference }) => keyOf(reference))),
  );
  const alone = (type: AnyRecord['type']): AnyRecord =>
    found(records.find((record) => record.type === type && !named.has(keyOf(record))));
  const deleted = [alone('pathway'), alone('contact')];
  const free = records.filter((record) => !deleted.includes(record));
  const changed = EDITS.flatMap(([type, count, edit]) =>
    free
      .filter((record) => record.type === type)
      .slice(0, count)
      .map((record) => nextVersion({ ...record, ...edit(record) })),
  );
  return {
    changed,
    corrected: found(free.map(withoutPart).find((record) => record !== undefined)),
    deleted: deleted.map(tombstoneOf),
  };
}

/** The records of the changes, as they are added to the dataset. */
export function added({ changed, corrected, deleted }: Changes): AnyRecord[] {
  return [...changed, corrected, ...deleted];
}

/** The other pathways of the person of the corrected one: a server is asked for all plans of a person together. */
export function companions(
  records: readonly AnyRecord[],
  { corrected, deleted }: Changes,
): AnyRecord[] {
  const gone = deleted.map(({ target }) => keyOf(target));
  const isOfPerson = (record: AnyRecord): boolean =>
    record.type === 'pathway' &&
    corrected.type === 'pathway' &&
    keyOf(record) !== keyOf(corrected) &&
    record.subject.id === corrected.subject.id &&
    !gone.includes(keyOf(record));
  return records.filter(isOfPerson);
}

/** A pathway without the first goal, need or expectation that nothing else in it names. */
function withoutPart(record: AnyRecord): AnyRecord | undefined {
  if (record.type !== 'pathway') return undefined;
  for (const field of ['goals', 'needs', 'expectations'] as const) {
    const parts: readonly { readonly id: string }[] = record[field] ?? [];
    const { [field]: _, ...others } = record;
    const gone = parts.find(
      ({ id }) => !JSON.stringify([others, rest(parts, id)]).includes(`"${id}"`),
    );
    if (gone === undefined) continue;
    const left = rest(parts, gone.id);
    return nextVersion(left.length === 0 ? others : { ...others, [field]: left });
  }
  return undefined;
}

function rest<Part extends { readonly id: string }>(parts: readonly Part[], id: string): Part[] {
  return parts.filter((part) => part.id !== id);
}

function nextVersion(value: Pick<AnyRecord, 'meta'>): AnyRecord {
  const { meta } = value;
  return checked({ ...value, meta: { ...meta, version: meta.version + 1, recordedAt: LATER } });
}

function tombstoneOf({ type, id }: AnyRecord): RecordOf<'tombstone'> {
  const record = checked({
    type: 'tombstone',
    id: `tombstone-${id}`,
    meta: { version: 1, recordedAt: LATER, status: 'active' },
    target: { type, id },
    reason: 'erasure',
    date: '2026-02-01',
  });
  if (record.type !== 'tombstone') throw new Error('Not a tombstone.');
  return record;
}

/** The record that a value is. */
function checked(value: object): AnyRecord {
  const read = parseLine(JSON.stringify(value));
  if (!read.ok || read.value.type === 'manifest') throw new Error('A change makes no record.');
  return read.value;
}

function found<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('The region holds no such record.');
  return item;
}
