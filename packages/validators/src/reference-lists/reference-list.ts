/** What a reference list says of a code. */
export interface ReferenceEntry {
  readonly code: string;
  readonly name: string;
  /** The communes that the place lies in, by their codes. */
  readonly communes: readonly string[];
}

/** A list of official codes as it stood in a given year. */
export interface ReferenceList<Entry extends ReferenceEntry = ReferenceEntry> {
  /** The name of the list, which a dataset's manifest states with its vintage: `qpv`. */
  readonly id: string;
  /** The year of the geography: `2024`. */
  readonly vintage: string;
  /** Whom to cite, and under which licence. */
  readonly attribution: string;
  /** True when the list holds the code. */
  has(code: string): boolean;
  /** What the list says of the code, or `undefined` when it does not hold it. */
  find(code: string): Entry | undefined;
  /** Every entry, once. */
  entries(): Iterable<Entry>;
}

/** Makes a list that is searched by code. When a code comes twice the last entry stands. */
export function referenceList<Entry extends ReferenceEntry>(
  description: Pick<ReferenceList, 'id' | 'vintage' | 'attribution'>,
  entries: Iterable<Entry>,
): ReferenceList<Entry> {
  const byCode = new Map<string, Entry>();
  for (const entry of entries) byCode.set(entry.code, entry);
  return {
    ...description,
    has: (code) => byCode.has(code),
    find: (code) => byCode.get(code),
    entries: () => byCode.values(),
  };
}
