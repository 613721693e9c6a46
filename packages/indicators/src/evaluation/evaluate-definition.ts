import type { IndicatorDefinition } from '@santeparticipative/core';
import { indicatorHash } from '../definitions/indicator-hash.js';
import { contributionOf } from './contribution.js';
import type { CountedRecord } from './counted-record.js';
import type { EvaluationPeriod } from './evaluation-period.js';
import { fieldReader, thingsOf } from './field-reader.js';
import type { LinkedRecords } from './linked-records.js';
import type { PartialResult } from './partial-result.js';
import { place } from './placement.js';
import { satisfies } from './satisfies.js';
import { StrataTally } from './strata-tally.js';
import { Tally } from './tally.js';

/** Evaluates one definition over the active records of its base type. */
export function evaluateDefinition(
  definition: IndicatorDefinition,
  records: readonly CountedRecord[],
  linked: LinkedRecords,
  period: EvaluationPeriod,
): PartialResult {
  const { population, time } = definition;
  const total = new Tally();
  const strata = new StrataTally(definition, linked, period);
  const subject = new Set<string>();
  let unplaced = 0;
  for (const record of records) {
    for (const id of record.structures) subject.add(linked.identities.structure(id));
    const placement = place(record.span, time, period);
    if (placement === 'outside') continue;
    for (const thing of thingsOf(record, definition)) {
      const read = fieldReader(record, thing, linked);
      if (population !== undefined && !satisfies(population, read)) continue;
      if (placement === 'unplaced') unplaced += 1;
      if (placement === 'unplaced') continue;
      const measured = contributionOf(definition, read);
      if (measured === undefined) continue;
      const contribution = { ...measured, people: linked.peopleOf(record) };
      total.add(contribution);
      strata.add(record, thing, contribution);
    }
  }
  return {
    kind: 'partial',
    definition,
    hash: indicatorHash(definition),
    period,
    subject: [...subject].sort(),
    total: total.cell(),
    strata: strata.cells(),
    unplaced,
  };
}
