import type { AnyRecord, Localised, RecordType, Severity } from '@santeparticipative/core';
import type { RecordIndex } from './dataset/record-index.js';

/** What a rule says of itself. None of it ever holds a value taken from the data. */
export interface RuleDescription {
  /** Stable id, such as `reference.unresolved`. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule asks for, for those who read the dictionary of rules. */
  readonly title: Localised;
  /** What is wrong, for the person whose data break the rule. */
  readonly message: Localised;
  /** What that person can do about it. */
  readonly hint?: Localised;
}

/** A rule across the records of a dataset. {@link defineRule} makes one. */
export interface Rule extends RuleDescription {
  /** The types of record that the rule judges. It says nothing of the others. */
  readonly appliesTo: readonly RecordType[];
  /** True when the rule also judges a version that was corrected since, or taken back. */
  readonly everyVersion?: true;
  /** The JSON Pointers of the fields that break the rule: none when the record keeps it. */
  check(record: AnyRecord, index: RecordIndex): Iterable<string>;
}

/** A record of one of the given types. */
export type RecordAmong<Type extends RecordType> = Extract<AnyRecord, { type: Type }>;

/** A rule as it is written: `check` receives only the types of record that `appliesTo` names. */
export interface RuleDefinition<Type extends RecordType> extends Omit<Rule, 'appliesTo' | 'check'> {
  readonly appliesTo: readonly Type[];
  /** The JSON Pointers of the fields that break the rule: none when the record keeps it. */
  check(record: RecordAmong<Type>, index: RecordIndex): Iterable<string>;
}

function isAmong<Type extends RecordType>(
  record: AnyRecord,
  types: readonly Type[],
): record is RecordAmong<Type> {
  const names: readonly RecordType[] = types;
  return names.includes(record.type);
}

/**
 * Makes a rule. Those of a project of its own are made like those of this package.
 *
 * @example
 * const contactHasTheme = defineRule({
 *   id: 'example.contact-theme',
 *   severity: 'information',
 *   title: { fr: 'Un contact a un thème', en: 'A contact has a theme' },
 *   message: { fr: 'Ce contact n’a pas de thème.', en: 'This contact has no theme.' },
 *   appliesTo: ['contact'],
 *   check: ({ themes }) => (themes === undefined ? ['/themes'] : []),
 * });
 * const validation = createValidation([...allRules, contactHasTheme]);
 */
export function defineRule<const Type extends RecordType>(definition: RuleDefinition<Type>): Rule {
  return {
    ...definition,
    check: (record, index) =>
      isAmong(record, definition.appliesTo) ? definition.check(record, index) : [],
  };
}
