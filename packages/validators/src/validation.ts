import {
  type AnyRecord,
  type AnyReference,
  type Issue,
  type RecordType,
  recordTypes,
} from '@santeparticipative/core';
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
  /**
   * First pass: remembers that a record is there, and was refused for its own shape, so that those which refer
   * to it are not accused.
   */
  refuse(reference: AnyReference): void;
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
 * for await (const { result } of read()) {
 *   if (!result.ok) {
 *     report(result.issues);
 *     if (result.refused) validation.refuse(result.refused);
 *   } else if (result.value.type !== 'manifest') validation.index(result.value);
 * }
 * for await (const { result } of read()) {
 *   if (result.ok && result.value.type !== 'manifest') report(validation.check(result.value));
 * }
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
    refuse: (reference) => recordIndex.refuse(reference),
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
 * const { records, refused, issues } = parseNdjson(text);
 * const all = [...issues, ...validateRecords(records, { refused })];
 */
export function validateRecords(
  records: Iterable<AnyRecord>,
  options: ValidationOptions & {
    /** The rules to apply: all of them unless told otherwise. */
    readonly rules?: readonly Rule[];
    /** The records of the dataset that were refused for their own shape: a reference to one is no mistake. */
    readonly refused?: Iterable<AnyReference>;
  } = {},
): Issue[] {
  const validation = createValidation(options.rules, options);
  // A generator can be read only once.
  const held = [...records];
  for (const reference of options.refused ?? []) validation.refuse(reference);
  for (const record of held) validation.index(record);
  return held.flatMap((record) => validation.check(record));
}
