import {
  type AnyRecord,
  type AnyReference,
  History,
  known,
  type PartialDate,
  type Person,
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
 * With ids of 36 characters it takes about 115 bytes a record, 90 more for a pathway with dates, 75 more for
 * a commune with a code, 65 more for a person with a pseudonym and for each number and each place by which a
 * structure is told from others, and 360 more for a record that is part of another (measured on Node 20).
 */
export class RecordIndex {
  /** The figures of the dataset, as series that can be compared or not. */
  readonly figures = new ComparableFigures();
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
    this.figures.set(record, isDenied);
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

  /** True when the dataset holds the record. */
  has(reference: AnyReference): boolean {
    return this.#history.has(reference);
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
  pathway({ id }: Reference<'pathway'>): Bounds {
    return this.#pathways.get(id) ?? UNBOUNDED;
  }

  /** When a structure opened and closed. */
  structure({ id }: Reference<'structure'>): Bounds {
    return this.#structures.get(id) ?? UNBOUNDED;
  }

  /** The code of a commune, or `undefined` when the territory has none or is no commune. */
  communeCode({ id }: Reference<'territory'>): string | undefined {
    return this.#communes.get(id);
  }

  /** The ids of the steps of a pathway model, or `undefined` when the dataset does not hold the model. */
  steps({ id }: Reference<'pathway-model'>): ReadonlySet<string> | undefined {
    return this.#steps.get(id);
  }

  /** The versions of an indicator definition that the dataset holds. */
  definitionVersions(id: string): ReadonlySet<string> | undefined {
    return this.#definitions.get(id);
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
