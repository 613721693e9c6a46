import { checkRecord } from '../check-record.js';
import type { Pathway, Sharing } from '../pathways/pathway.js';
import type { AnyRecord } from '../record.js';
import { History } from './history/history.js';
import { LatestVersions } from './history/latest-versions.js';
import { ReferenceMap } from './history/reference-map.js';
import type { AnyReference } from './record-base.js';
import type { RecordType } from './record-types.js';
import { changeReferences, type ReferenceAt, referencesOf } from './references.js';

/** How much of an agreement sharing needs. */
export interface SharingOptions {
  /**
   * `presumed`, unless told: what nobody opposes is shared. `required`: only what people agreed to, by consent;
   * outside the équipe de soins the person agrees beforehand (code de la santé publique, L.1110-4), and a
   * permission on the ground of being in the care team does not reach there.
   */
  readonly agreement?: 'presumed' | 'required';
}

/** What may be shared of a dataset, and how many records, by type, may not. */
export interface Shareable {
  readonly records: AnyRecord[];
  /** Each record once, however many versions it has. Types of which nothing is withheld are left out. */
  readonly withheld: Partial<Record<RecordType, number>>;
}

/** What people decided, as the pathways of a dataset tell it. */
class Decisions {
  readonly #history = new History();
  readonly #isRequired: boolean;
  /** The contents of the latest version of each pathway: several, when they claim to be one version. */
  readonly #latest = new ReferenceMap<Pathway[]>();
  /** The latest version of each pathway that states a decision. */
  readonly #deciding = new LatestVersions();
  readonly #stated = new ReferenceMap<Sharing>();
  /** The decision in force for all the pathways that were replaced by one, under the id of that one. */
  readonly #inForce = new ReferenceMap<Sharing>();
  /** The people who do not share one of their pathways at least, and those who share one. */
  readonly #opposed = new Set<string>();
  readonly #sharing = new Set<string>();

  constructor(records: readonly AnyRecord[], { agreement = 'presumed' }: SharingOptions) {
    this.#isRequired = agreement === 'required';
    for (const record of records) this.#add(record);
    for (const [pathway, decision] of this.#stated.entries()) this.#decide(pathway, decision);
    for (const pathways of this.#latest.values()) for (const one of pathways) this.#hear(one);
  }

  #add(record: AnyRecord): void {
    const order = this.#history.add(record);
    if (record.type !== 'pathway') return;
    if (order === 'later') this.#latest.set(record, [record]);
    else if (order === 'same') this.#latest.get(record)?.push(record);
    this.#listen(record);
  }

  /** An opposition holds until an active version says otherwise: one that is silent, or taken back, does not. */
  #listen(pathway: Pathway): void {
    const { sharing, meta } = pathway;
    if (sharing === undefined) return;
    const denies = sharing.decision === 'deny';
    if (!denies && meta.status !== 'active') return;
    const order = this.#deciding.add(pathway);
    // Where two contents claim to be one version, the opposition is the safer reading.
    if (order === 'later' || (order === 'same' && denies)) this.#stated.set(pathway, sharing);
  }

  /** The pathway that stands for others decides for them; where it states nothing, their opposition holds. */
  #decide(pathway: AnyReference, decision: Sharing): void {
    const kept = this.#history.keptOf(pathway);
    const own = this.#stated.get(kept);
    if (own !== undefined) this.#inForce.set(kept, own);
    else if (this.#inForce.get(kept)?.decision !== 'deny') this.#inForce.set(kept, decision);
  }

  #hear(pathway: Pathway): void {
    const { subject, meta } = pathway;
    if (subject.type !== 'person' || meta.status === 'entered-in-error') return;
    const person = this.#history.keptOf(subject).id;
    if (this.deniesPathway(pathway)) this.#opposed.add(person);
    else if (meta.status === 'active' && !this.#history.isGone(pathway)) this.#sharing.add(person);
  }

  /** True when nothing of the dataset may be withheld. */
  get areAllShared(): boolean {
    return (
      !this.#isRequired && [...this.#inForce.values()].every((sharing) => this.#allows(sharing))
    );
  }

  #allows(sharing: Sharing | undefined): boolean {
    if (!this.#isRequired) return sharing?.decision !== 'deny';
    return sharing?.decision === 'permit' && sharing.legalBasis === 'consent';
  }

  /** True when a tombstone took the record away. */
  isGone(reference: AnyReference): boolean {
    return this.#history.goneSince(reference) !== undefined;
  }

  /** True when the pathway, or the one that replaced it, may not be shared. */
  deniesPathway(pathway: AnyReference): boolean {
    return !this.#allows(this.#inForce.get(this.#history.keptOf(pathway)));
  }

  /** True when the pathway stands in the dataset, and may be shared. */
  sharesPathway(pathway: AnyReference): boolean {
    const latest = this.#latest.get(this.#history.keptOf(pathway)) ?? [];
    return latest.some((one) => this.#history.stands(one)) && !this.deniesPathway(pathway);
  }

  /** True when not everything about the person may be shared. */
  opposesSomewhere(person: AnyReference): boolean {
    return this.#opposed.has(this.#history.keptOf(person).id) || this.deniesPerson(person);
  }

  /** True when nothing about the person may be shared. */
  deniesPerson(person: AnyReference): boolean {
    const { id } = this.#history.keptOf(person);
    return (this.#isRequired || this.#opposed.has(id)) && !this.#sharing.has(id);
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

/** The record without some of its references; `undefined` when it is none any more. */
function leavingOut(
  record: AnyRecord,
  isLeftOut: (at: ReferenceAt) => boolean,
): AnyRecord | undefined {
  const left = checkRecord(
    changeReferences(record, (at) => (isLeftOut(at) ? undefined : at.reference)),
  );
  return left.ok ? left.value : undefined;
}

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
  return leavingOut(record, ({ reference }) => isWithheld(reference));
}

/** A tombstone leads to what is gone, which is its use, but to nothing else that is withheld. */
function tombstone(
  record: AnyRecord,
  isWithheld: (reference: AnyReference) => boolean,
): AnyRecord | undefined {
  return leavingOut(record, ({ path, reference }) => path[0] !== 'target' && isWithheld(reference));
}

/**
 * Leaves out of a dataset what people oppose to sharing, before it goes to others. The dataset may hold its
 * history, or be a current view already.
 *
 * - A pathway whose decision is `deny` is withheld in all its versions, with the assessments and contacts that
 *   name it. Its latest version that states a decision decides, or that of the pathway that replaced it: silence,
 *   withdrawal or a tombstone lifts no opposition.
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
 * has decided nothing here, and is shared unless an agreement is required. Opposition to the processing itself is a tombstone, of reason
 * `opposition`, for each record.
 *
 * @example
 * const { records, withheld } = shareable(dataset.records, { agreement: 'required' });
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
      return (
        (takesOut(record)
          ? tombstone(record, isWithheld)
          : withoutReferences(record, isWithheld)) ?? []
      );
    }),
    withheld: counts,
  };
}
