import { checkRecord } from '../check-record.js';
import type { Pathway } from '../pathways/pathway.js';
import type { AnyRecord } from '../record.js';
import { History } from './history/history.js';
import { ReferenceMap } from './history/reference-map.js';
import type { AnyReference } from './record-base.js';
import type { RecordType } from './record-types.js';
import { changeReferences, referencesOf } from './references.js';

/** How opposition to sharing is read. */
export interface SharingOptions {
  /**
   * What becomes of a pathway of which no decision is stated: `share`, unless told, or `withhold`. Outside the
   * équipe de soins the person agrees beforehand (code de la santé publique, L.1110-4): whoever sends records
   * there chooses `withhold`.
   */
  readonly undecided?: 'share' | 'withhold';
}

/** What may be shared of a dataset, and how many records, by type, may not. */
export interface Shareable {
  readonly records: AnyRecord[];
  /** Each record once, however many versions it has. Types of which nothing is withheld are left out. */
  readonly withheld: Partial<Record<RecordType, number>>;
}

/** What people decided, as the pathways of a dataset tell it. */
class Decisions {
  readonly #history: History;
  readonly #opposes: (pathway: Pathway) => boolean;
  readonly #pathways = new ReferenceMap<Pathway>();
  /** The people who oppose in one of their pathways, and those who share one. */
  readonly #opposed = new Set<string>();
  readonly #sharing = new Set<string>();

  constructor(records: readonly AnyRecord[], { undecided = 'share' }: SharingOptions) {
    this.#history = new History();
    this.#opposes = ({ sharing }) =>
      sharing === undefined ? undecided === 'withhold' : sharing.decision === 'deny';
    for (const record of records) this.#add(record);
    for (const pathway of this.#pathways.values()) this.#hear(pathway);
  }

  #add(record: AnyRecord): void {
    const order = this.#history.add(record);
    if (record.type !== 'pathway') return;
    // Where two contents claim to be one version, the opposition is the safer reading.
    const counts = order === 'later' || (order === 'same' && this.#opposes(record));
    if (counts) this.#pathways.set(record, record);
  }

  #hear(pathway: Pathway): void {
    const { subject, meta } = pathway;
    if (subject.type !== 'person' || meta.status === 'entered-in-error') return;
    if (this.#history.isGone(pathway)) return;
    const person = this.#history.keptOf(subject).id;
    if (this.#opposes(pathway)) this.#opposed.add(person);
    else if (meta.status === 'active') this.#sharing.add(person);
  }

  /** True when no pathway of the dataset may be withheld, nor anything with it. */
  get areAllShared(): boolean {
    return ![...this.#pathways.values()].some(this.#opposes);
  }

  /** True when a tombstone took the record away. */
  isGone(reference: AnyReference): boolean {
    return this.#history.goneSince(reference) !== undefined;
  }

  /** True when the pathway, or the one that replaced it, may not be shared. */
  deniesPathway(pathway: AnyReference): boolean {
    const decided =
      this.#pathways.get(this.#history.keptOf(pathway)) ?? this.#pathways.get(pathway);
    return decided !== undefined && this.#opposes(decided);
  }

  /** True when the pathway stands in the dataset, and may be shared. */
  sharesPathway(pathway: AnyReference): boolean {
    const decided = this.#pathways.get(this.#history.keptOf(pathway));
    return decided !== undefined && this.#history.stands(decided) && !this.#opposes(decided);
  }

  /** True when the person opposes to sharing in one of their pathways at least. */
  opposesSomewhere(person: AnyReference): boolean {
    return this.#opposed.has(this.#history.keptOf(person).id);
  }

  /** True when the person opposes to sharing, and shares no pathway. */
  deniesPerson(person: AnyReference): boolean {
    const { id } = this.#history.keptOf(person);
    return this.#opposed.has(id) && !this.#sharing.has(id);
  }
}

/** True when the record is withheld for what people decided, whatever becomes of what it refers to. */
function isDenied(record: AnyRecord, decisions: Decisions): boolean {
  switch (record.type) {
    case 'pathway':
      return decisions.deniesPathway(record);
    case 'person':
      return decisions.deniesPerson(record);
    case 'assessment':
    case 'contact': {
      const { person, pathway } = record;
      if (pathway !== undefined && decisions.deniesPathway(pathway)) return true;
      if (person === undefined || !decisions.opposesSomewhere(person)) return false;
      return pathway === undefined || !decisions.sharesPathway(pathway);
    }
    default:
      return false;
  }
}

/** The types that only tell of a person or a pathway: without what they refer to they tell of nothing else. */
const TELLS_OF_ONE: ReadonlySet<RecordType> = new Set(['pathway', 'assessment', 'contact']);

/** The record without what it refers to and may not; `undefined` when it cannot do without. */
function withoutReferences(
  record: AnyRecord,
  isWithheld: (reference: AnyReference) => boolean,
): AnyRecord | undefined {
  const found = referencesOf(record).filter(({ reference }) => isWithheld(reference));
  if (found.length === 0) return record;
  if (TELLS_OF_ONE.has(record.type) && found.some(({ path }) => path[0] !== 'meta')) {
    return undefined;
  }
  const left = checkRecord(
    changeReferences(record, ({ reference }) => (isWithheld(reference) ? undefined : reference)),
  );
  return left.ok ? left.value : undefined;
}

/**
 * Leaves out of a dataset what people oppose to sharing, before it goes to others. The dataset may hold its
 * history, or be a current view already.
 *
 * - A pathway whose decision is `deny` is withheld in all its versions, with the assessments and contacts that
 *   name it. Its latest version decides, or that of the pathway that replaced it.
 * - Assessments and contacts of the same person that name no pathway that is shared are withheld too.
 * - The person is withheld, and left out of the lists that name them (members of a group, people at a session),
 *   unless another of their pathways is shared. A list that becomes empty is left out. Merged persons are one.
 * - A record that cannot do without what is withheld is withheld. Nothing that is left refers to it.
 * - The pathway of a group that denies is withheld with what names it; the group and its members stay.
 * - A record that a tombstone took away is left out and not counted. The tombstone itself stays, so that those
 *   who have the record remove it.
 *
 * What it does not do: change figures (a total of people present counts those who oppose too), look into
 * texts, concern aggregates (a release counts people and names none), or erase. A person without any pathway
 * has decided nothing here, and is shared. Opposition to the processing itself is a tombstone, of reason
 * `opposition`, for each record.
 *
 * @example
 * const { records, withheld } = shareable(dataset.records, { undecided: 'withhold' });
 */
export function shareable(records: Iterable<AnyRecord>, options: SharingOptions = {}): Shareable {
  const held = [...records];
  const decisions = new Decisions(held, options);
  const kept = held.filter((record) => record.type === 'tombstone' || !decisions.isGone(record));
  if (decisions.areAllShared) return { records: kept, withheld: {} };

  const withheld = new ReferenceMap<true>();
  const isWithheld = (reference: AnyReference): boolean =>
    withheld.has(reference) ||
    (reference.type === 'pathway' && decisions.deniesPathway(reference)) ||
    (reference.type === 'person' && decisions.deniesPerson(reference));
  const takesOut = (record: AnyRecord): boolean =>
    record.type === 'tombstone' && decisions.isGone(record.target);

  const counts: Partial<Record<RecordType, number>> = {};
  function withhold(record: AnyRecord): void {
    withheld.set(record, true);
    counts[record.type] = (counts[record.type] ?? 0) + 1;
  }

  for (const record of kept) {
    if (!withheld.has(record) && isDenied(record, decisions)) withhold(record);
  }
  // What refers to a withheld record may be withheld in its turn, and so may what refers to that.
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    for (const record of kept) {
      if (withheld.has(record) || takesOut(record)) continue;
      if (withoutReferences(record, isWithheld) !== undefined) continue;
      withhold(record);
      now += 1;
    }
  }
  return {
    records: kept.flatMap((record) => {
      if (withheld.has(record)) return [];
      return (takesOut(record) ? record : withoutReferences(record, isWithheld)) ?? [];
    }),
    withheld: counts,
  };
}
