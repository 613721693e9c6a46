import { type BaseId, bases, codesOf, known, type PartialDate } from '@santeparticipative/core';
import { basePlan } from '../plan/base-plans.js';
import { codeSources, type StructureSource } from '../plan/code-source.js';
import { groupBy } from './group-by.js';
import type { Identities } from './identities.js';
import type { CountedRecord } from './kept/counted-record.js';
import type { OwnCodes } from './kept/needed.js';
import { countsFor, type Sender } from './sender.js';
import type { Span } from './span.js';

/** The records that indicators count, by base, with those that a recommendation comes from. */
export class CountedRecords {
  readonly #identities: Identities;
  readonly #records: ReadonlyMap<BaseId, ReadonlyMap<string, CountedRecord>>;
  readonly #subjects = new Map<BaseId, ReadonlySet<string>>();
  readonly #sender: Sender | undefined;

  constructor(
    records: readonly CountedRecord[],
    identities: Identities,
    sender: Sender | undefined,
  ) {
    this.#identities = identities;
    // They may be known by an id that another record stands for.
    const standing = (ids: readonly string[]) => ids.map(identities.structure);
    this.#sender = sender && {
      structures: standing(sender.structures),
      among: standing(sender.among),
    };
    this.#records = new Map(
      [...groupBy(records, ({ base }) => base)].map(([base, ofBase]) => [
        base,
        new Map(ofBase.map((record) => [record.id, record])),
      ]),
    );
  }

  /** The records of a base. */
  of(base: BaseId): Iterable<CountedRecord> {
    return this.#records.get(base)?.values() ?? [];
  }

  /** The records of a base that count: with a sender, those that are counted for it. */
  counting(base: BaseId): Iterable<CountedRecord> {
    return this.#sender === undefined ? this.of(base) : this.#countedFor(this.#sender, base);
  }

  *#countedFor(sender: Sender, base: BaseId): Generator<CountedRecord> {
    const counts = countsFor(sender);
    for (const record of this.of(base)) if (counts(this.structuresOf(record))) yield record;
  }

  /** The codes that a record itself gives, each id of a reference being that of the record that stands. */
  #ownCodes({ codes }: CountedRecord, source: OwnCodes): string[] {
    return (codes.get(source) ?? []).map((code) =>
      typeof code === 'string' ? code : this.#identities.idOf(code.type, code.id),
    );
  }

  #originsOf({ links }: CountedRecord): CountedRecord[] {
    return (links.origins ?? []).flatMap(({ type, id }) => {
      const base = codesOf(bases).find((candidate) => candidate === type);
      const found = base && this.#records.get(base)?.get(this.#identities.idOf(type, id));
      return found ?? [];
    });
  }

  /** When what a record comes from started: the earliest date that is known, a year before the days in it. */
  originSpanOf(record: CountedRecord): Span {
    const starts = this.#originsOf(record).flatMap(({ span }) => known(span.start) ?? []);
    const earliest: PartialDate | undefined = starts.sort().at(0);
    return { start: earliest, end: earliest };
  }

  /** The codes that a record gives, or what it comes from. */
  codesOf(record: CountedRecord, source: StructureSource): string[] {
    if (source.from === 'record') return this.#ownCodes(record, source);
    return this.#originsOf(record).flatMap((origin) => {
      const own = codeSources[origin.base][source.dimension];
      return own?.from === 'record' ? this.#ownCodes(origin, own) : [];
    });
  }

  /** The structures whose activity a record tells. */
  structuresOf(record: CountedRecord): string[] {
    return this.codesOf(record, basePlan(record.base).structures);
  }

  /** The structures whose activity the records of a base tell; with a sender, those that send. */
  subjectOf(base: BaseId): ReadonlySet<string> {
    if (this.#sender !== undefined) return new Set(this.#sender.structures);
    const found = this.#subjects.get(base);
    if (found !== undefined) return found;
    const subject = new Set([...this.of(base)].flatMap((record) => this.structuresOf(record)));
    this.#subjects.set(base, subject);
    return subject;
  }
}
