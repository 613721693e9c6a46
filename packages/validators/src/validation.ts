import { type AnyRecord, type Issue, type RecordType, recordTypes } from '@santeparticipative/core';
import { allRules } from './all-rules.js';
import { RecordIndex } from './dataset/record-index.js';
import { datasetIsUnchanged } from './dataset/unchanged.js';
import type { Rule, RuleDescription } from './rule.js';
import { checkDigitIsRight } from './structures/check-digits.js';

/** How a dataset is validated. */
export interface ValidationOptions {
  /**
   * How serious a wrong check digit is: a `warning` unless told otherwise, because official French samples
   * have some, or an `error`.
   */
  readonly checkDigits?: 'warning' | 'error';
}

/** A validation in two passes over the same records: index all of them, then check each. */
export interface Validation {
  /** First pass: remembers what other records will be judged by. */
  index(record: AnyRecord): void;
  /** Second pass, once every record is indexed: the issues of one record. */
  check(record: AnyRecord): Issue[];
  /** After the second pass: the issues of the dataset as a whole. */
  end(): Issue[];
}

function issueOf({ id, severity, message, hint }: RuleDescription, path: string): Issue {
  return { rule: id, severity, path, message, ...(hint === undefined ? {} : { hint }) };
}

/**
 * Prepares the validation of a dataset that need not fit in memory. What it remembers grows with the number
 * of records: see {@link RecordIndex}. A version that was corrected since, or entered in error, is not
 * judged, but for its id.
 *
 * The issues name the record that they are about, by type and id, and hold no other value of the data.
 *
 * @example
 * const validation = createValidation();
 * for await (const record of read()) validation.index(record);
 * for await (const record of read()) report(validation.check(record));
 * report(validation.end());
 */
export function createValidation(
  rules: readonly Rule[] = allRules,
  options: ValidationOptions = {},
): Validation {
  const inForce = rules.map((rule) =>
    rule.id === checkDigitIsRight.id && options.checkDigits !== undefined
      ? { ...rule, severity: options.checkDigits }
      : rule,
  );
  const rulesOf = new Map<RecordType, readonly Rule[]>(
    recordTypes.map((type) => [type, inForce.filter(({ appliesTo }) => appliesTo.includes(type))]),
  );
  const recordIndex = new RecordIndex();
  let indexed = 0;
  let checked = 0;
  return {
    index(record) {
      indexed += 1;
      recordIndex.add(record);
    },
    check(record) {
      checked += 1;
      const { type, id } = record;
      const stands = recordIndex.stands(record);
      const issues: Issue[] = [];
      for (const rule of rulesOf.get(type) ?? []) {
        if (!stands && rule.everyVersion === undefined) continue;
        for (const path of rule.check(record, recordIndex)) {
          issues.push({ ...issueOf(rule, path), record: { type, id } });
        }
      }
      return issues;
    },
    end: () => (indexed === checked ? [] : [issueOf(datasetIsUnchanged, '')]),
  };
}

/**
 * The issues across the records of a dataset that fits in memory, in the order of its records.
 *
 * @example
 * const { records, issues } = parseNdjson(text);
 * const all = [...issues, ...validateRecords(records)];
 */
export function validateRecords(
  records: Iterable<AnyRecord>,
  options: ValidationOptions & {
    /** The rules to apply: all of them unless told otherwise. */
    readonly rules?: readonly Rule[];
  } = {},
): Issue[] {
  const validation = createValidation(options.rules, options);
  // A generator can be read only once.
  const held = [...records];
  for (const record of held) validation.index(record);
  return held.flatMap((record) => validation.check(record));
}
