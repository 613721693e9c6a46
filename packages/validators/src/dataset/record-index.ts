import {
  type AnyRecord,
  type AnyReference,
  History,
  known,
  type PartialDate,
  type Person,
  type RecordOf,
  type Reference,
  type Structure,
} from '@santeparticipative/core';
import { ComparableFigures } from '../indicators/comparable-figures.js';
import { pseudonymKey } from '../pathways/likeness.js';
import {
  type LikenessOfStructures,
  likenessesOfStructures,
  structureKey,
} from '../structures/likeness.js';
import { type Link, Links } from './cycle.js';
import { keyOf } from './key-of.js';
import { RepeatedVersions } from './repeated-versions.js';
import { SharedKeys } from './shared-keys.js';

/** Dates between which something was there. Either may be unknown. */
export interface Bounds {
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
}

const UNBOUNDED: Bounds = { start: undefined, end: undefined };

/**
 * The least that rules must remember of a dataset: the ids and latest versions of its records, and a few
 * facts that records of other types are judged by. Facts are those of the latest version of a record, and
 * a record entered in error has none.
 *
 * What a record that was refused would have said is not known: it is there, and no other is judged by its facts.
 *
 * The README of the package says how many bytes it takes for each type of record.
 */
export class RecordIndex {
  readonly #figures = new ComparableFigures();
  readonly #refused = new Set<string>();
  readonly #history = new History();
  readonly #repeated = new RepeatedVersions();
  readonly #pathways = new Map<string, Bounds>();
  readonly #structures = new Map<string, Bounds>();
  readonly #steps = new Map<string, ReadonlySet<string>>();
  readonly #definitions = new Map<string, Set<string>>();
  readonly #communes = new Map<string, string>();
  readonly #pseudonyms = new SharedKeys('person', this.#history);
  readonly #structureKeys = new Map(
    likenessesOfStructures.map((likeness) => [
      likeness,
      new SharedKeys('structure', this.#history),
    ]),
  );
  readonly #partOf = new Links();
  readonly #merges = new Links();

  /** Takes a record. Every record must be given before the first rule is asked. */
  add(record: AnyRecord): void {
    const latest = this.#history.versionOf(record);
    const isLatest = this.#history.add(record) === 'later';
    if (latest !== undefined) this.#repeated.add(record, latest);
    const isDenied = record.meta.status === 'entered-in-error';
    if (record.type === 'indicator-definition' && !isDenied) {
      // A result may follow a version of the definition that came before the latest.
      const versions = this.#definitions.get(record.id) ?? new Set<string>();
      this.#definitions.set(record.id, versions.add(record.version));
    }
    if (isLatest) this.#remember(record, isDenied);
  }

  #remember(record: AnyRecord, isDenied: boolean): void {
    const { id } = record;
    const isActive = record.meta.status === 'active';
    this.#figures.set(record, isDenied);
    switch (record.type) {
      case 'pathway': {
        const dates = bounds(known(record.period?.start), known(record.period?.end));
        setOrDelete(this.#pathways, id, isDenied ? undefined : dates);
        break;
      }
      case 'structure':
        setOrDelete(
          this.#structures,
          id,
          isDenied ? undefined : bounds(known(record.opened), record.closed),
        );
        this.#rememberPart(record, isDenied);
        for (const [likeness, keys] of this.#structureKeys) {
          keys.set(id, isActive ? structureKey(record, likeness) : undefined);
        }
        break;
      case 'person':
        this.#pseudonyms.set(id, isActive ? pseudonymKey(record) : undefined);
        break;
      case 'territory': {
        const isCommune = record.kind === 'commune' && !isDenied;
        setOrDelete(this.#communes, id, isCommune ? record.code : undefined);
        this.#rememberPart(record, isDenied);
        break;
      }
      case 'programme':
        this.#rememberPart(record, isDenied);
        break;
      case 'pathway-model': {
        const steps = new Set(record.steps.map((step) => step.id));
        setOrDelete(this.#steps, id, isDenied ? undefined : steps);
        break;
      }
      case 'merge': {
        const link: Link = [keyOf(record.merged), keyOf(record.kept)];
        this.#merges.set(id, isActive ? link : undefined);
      }
    }
  }

  #rememberPart(part: Reference & { partOf?: Reference | undefined }, isDenied: boolean): void {
    const whole = isDenied ? undefined : part.partOf;
    this.#partOf.set(keyOf(part), whole && [keyOf(part), keyOf(whole)]);
  }

  /** Takes a record that is in the dataset, and so wrong in itself that it could not be read. */
  refuse(reference: AnyReference): void {
    this.#refused.add(keyOf(reference));
  }

  /** True when the record, or one of its versions, was refused. */
  isRefused(reference: AnyReference): boolean {
    return this.#refused.size > 0 && this.#refused.has(keyOf(reference));
  }

  /** True when the dataset holds the record, be it one that was refused. */
  has(reference: AnyReference): boolean {
    return this.#history.has(reference) || this.isRefused(reference);
  }

  #factOf<Fact>(facts: ReadonlyMap<string, Fact>, reference: AnyReference): Fact | undefined {
    return this.isRefused(reference) ? undefined : facts.get(reference.id);
  }

  /** True when the record is the latest version and was not entered in error: what it says still stands. */
  stands(record: AnyRecord): boolean {
    return record.meta.status !== 'entered-in-error' && this.#history.isLatest(record);
  }

  /** True when the dataset holds the same version of the record twice. */
  isRepeated(record: AnyRecord): boolean {
    return this.#repeated.has(record);
  }

  /** When a pathway started and ended. */
  pathway(reference: Reference<'pathway'>): Bounds {
    return this.#factOf(this.#pathways, reference) ?? UNBOUNDED;
  }

  /** When a structure opened and closed. */
  structure(reference: Reference<'structure'>): Bounds {
    return this.#factOf(this.#structures, reference) ?? UNBOUNDED;
  }

  /** The code of a commune, or `undefined` when the territory has none or is no commune. */
  communeCode(reference: Reference<'territory'>): string | undefined {
    return this.#factOf(this.#communes, reference);
  }

  /** The ids of the steps of a pathway model, or `undefined` when the dataset does not hold the model. */
  steps(reference: Reference<'pathway-model'>): ReadonlySet<string> | undefined {
    return this.#factOf(this.#steps, reference);
  }

  /** The versions of an indicator definition that the dataset holds. */
  definitionVersions(id: string): ReadonlySet<string> | undefined {
    return this.#definitions.get(id);
  }

  /** True when the result begins a series that cannot be compared with the one that ended before it. */
  takesOver(result: RecordOf<'indicator-result'>): boolean {
    return this.#figures.takesOver(result);
  }

  /** When a tombstone said that the record is gone, in UTC, or `undefined` when none did. */
  goneSince(record: AnyReference): string | undefined {
    return this.#history.goneSince(record);
  }

  /** True when another person, whom no merge joins to this one, has the same pseudonym in the same scope. */
  sharesPseudonym(person: Person): boolean {
    return this.#pseudonyms.isShared(person, pseudonymKey(person));
  }

  /** True when another structure, which no merge joins to this one, is alike. */
  isLikeAnother(structure: Structure, likeness: LikenessOfStructures): boolean {
    const keys = this.#structureKeys.get(likeness);
    return keys?.isShared(structure, structureKey(structure, likeness)) ?? false;
  }

  /** True when the record is, through others, a part of itself. */
  isPartOfItself(record: Reference): boolean {
    return this.#partOf.isInCycle(keyOf(record));
  }

  /** True when the record was merged, through others, into itself. */
  isMergedIntoItself(record: Reference): boolean {
    return this.#merges.isInCycle(keyOf(record));
  }
}

function bounds(start: PartialDate | undefined, end: PartialDate | undefined): Bounds | undefined {
  return start === undefined && end === undefined ? undefined : { start, end };
}

/** A later version may take back what an earlier one said. */
function setOrDelete<Fact>(facts: Map<string, Fact>, key: string, fact: Fact | undefined): void {
  if (fact === undefined) facts.delete(key);
  else facts.set(key, fact);
}
