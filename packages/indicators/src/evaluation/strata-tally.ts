import type { DimensionId, IndicatorDefinition } from '@santeparticipative/core';
import { bucketsOf, calendarCodes } from './calendar-buckets.js';
import type { CountedRecord } from './counted-record.js';
import { UNKNOWN_CODE } from './dimension-codes.js';
import type { EvaluationPeriod } from './evaluation-period.js';
import type { FieldValues } from './field-value.js';
import type { LinkedRecords } from './linked-records.js';
import type { PartialStratum } from './partial-result.js';
import { type Contribution, Tally } from './tally.js';

type CodesOf = (record: CountedRecord, item: FieldValues | undefined) => readonly string[];

function codesIn(
  dimension: DimensionId,
  { time, unnest }: IndicatorDefinition,
  linked: LinkedRecords,
  period: EvaluationPeriod,
): CodesOf {
  switch (dimension) {
    case 'month':
    case 'quarter':
    case 'year': {
      const buckets = bucketsOf(period, dimension);
      return ({ span }) => calendarCodes(span, time, dimension, buckets);
    }
    case 'gender':
      return (record) => [linked.genderOf(record) ?? UNKNOWN_CODE];
    case 'structure':
      return ({ structures }) => structures.map(linked.identities.structure);
    case 'programme':
      return ({ codes }) => (codes.get(dimension) ?? []).map(linked.identities.programme);
    case 'kind':
      if (unnest === undefined) return ({ codes }) => codes.get(dimension) ?? [];
      return (_record, item) => [String(item?.get('kind') ?? UNKNOWN_CODE)];
    default:
      return ({ codes }) => codes.get(dimension) ?? [];
  }
}

/** Adds things up in the strata of each dimension of a definition. */
export class StrataTally {
  readonly #dimensions: readonly {
    readonly id: DimensionId;
    readonly codesOf: CodesOf;
    readonly tallies: Map<string, Tally>;
  }[];

  constructor(definition: IndicatorDefinition, linked: LinkedRecords, period: EvaluationPeriod) {
    this.#dimensions = (definition.dimensions ?? []).map(({ id }) => ({
      id,
      codesOf: codesIn(id, definition, linked, period),
      tallies: new Map(),
    }));
  }

  /** Adds a thing to each stratum that it stands in, once. A thing that stands in none is in the unknown one. */
  add(record: CountedRecord, item: FieldValues | undefined, contribution: Contribution): void {
    for (const { codesOf, tallies } of this.#dimensions) {
      const codes = new Set(codesOf(record, item));
      for (const code of codes.size === 0 ? [UNKNOWN_CODE] : codes) {
        const tally = tallies.get(code) ?? new Tally();
        tallies.set(code, tally);
        tally.add(contribution);
      }
    }
  }

  cells(): PartialStratum[] {
    return this.#dimensions.flatMap(({ id, tallies }) =>
      [...tallies]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, tally]) => ({ dimension: id, code, cell: tally.cell() })),
    );
  }
}
