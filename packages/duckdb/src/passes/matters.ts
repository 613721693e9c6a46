import type { BaseId, FieldPath, Filter, RecordType } from '@santeparticipative/core';
import { type EvaluationPeriod, ITEM, type Pass } from '@santeparticipative/indicators';
import { LineColumns } from '../lines/line-columns.js';
import { text } from '../sql/quoting.js';
import { structures } from './codes.js';
import { withDates, withPlacing } from './dates.js';
import type { LinkName } from './derived.js';
import { fieldsOf } from './fields.js';
import { condition } from './filters.js';
import type { Relation } from './relation.js';

/** Of how many passes over one base records are asked whether they can count; of more, most records can. */
const MOST_PASSES = 3;

/** The types whose records the tables beside the lines are made of. */
const READ_BY: { readonly [link in LinkName]: readonly RecordType[] } = {
  person_of_pathways: ['pathway'],
  people_of_groups: ['group'],
  facts_of_persons: ['person'],
  assessments: ['assessment'],
  at_entry: [],
  at_exit: [],
  rights_of: [],
  contacts_of_pathways: ['contact'],
  previous_sessions: ['session'],
  codes_of_texts: [],
  origins_of: ['recommendation', 'participation', 'session'],
};

function fieldsIn(filter: Filter): FieldPath[] {
  if ('and' in filter) return filter.and.flatMap(fieldsIn);
  if ('or' in filter) return filter.or.flatMap(fieldsIn);
  if ('not' in filter) return fieldsIn(filter.not);
  return [filter.field];
}

/** True when a record tells alone, before history is settled, whether it satisfies a filter. */
function isOwn(filter: Filter, { derived }: Pass): boolean {
  const others: ReadonlySet<string> = new Set(derived);
  return fieldsIn(filter).every(
    (field) => !field.startsWith(ITEM) && !field.endsWith('.id') && !others.has(field),
  );
}

/** What of the lines can matter. */
export interface Mattering {
  /** Adds `$matters` to the lines as they are read: whether what a record holds is read at all. */
  readonly mark: (lines: Relation) => Relation;
  /** The columns that are read of records whatever they hold: those that tell whose activity they are. */
  readonly always: ReadonlySet<string>;
}

/**
 * Which records can count in the passes, as far as each tells alone: their type is read, they are not outside the
 * period, and they are of the population. Of the others nothing need be kept but their place in history and the
 * structures whose activity they tell.
 */
export function mattering(
  passes: readonly Pass[],
  links: Iterable<LinkName>,
  period: EvaluationPeriod,
  lines: LineColumns,
): Mattering {
  const ofLinks = new Set([...links].flatMap((link) => READ_BY[link]));
  const byBase = new Map<BaseId, Pass[]>();
  for (const pass of passes) byBase.set(pass.base, [...(byBase.get(pass.base) ?? []), pass]);
  const told = new LineColumns(lines.form);
  for (const { base, structures: source } of passes) structures(base, source, told);

  function mark(read: Relation): Relation {
    let marked = read.with({
      $matters: `list_contains([${[...ofLinks].map(text).join(', ')}]::VARCHAR[], "$type"::VARCHAR)`,
    });
    for (const [base, ofBase] of byBase) {
      if (ofLinks.has(base)) continue;
      const asked = ofBase.length > MOST_PASSES ? [] : ofBase;
      if (asked.length === 0)
        marked = marked.replacing('$matters', `"$matters" OR "$type" = ${text(base)}`);
      for (const pass of asked) {
        const { population, dates } = pass;
        const isPlaced =
          dates !== 'origins' && ![dates.start, dates.end].some((date) => date.startsWith(ITEM));
        const conditions = [`"$type" = ${text(base)}`];
        if (population !== undefined && isOwn(population, pass)) {
          conditions.push(condition(population, fieldsOf(pass, lines)));
        }
        if (isPlaced) {
          conditions.push('NOT "$outside"');
          marked = withPlacing(withDates(marked, pass, lines), pass, period);
        }
        marked = marked.replacing('$matters', `"$matters" OR (${conditions.join(' AND ')})`);
        if (isPlaced) marked = marked.without(['$start', '$end', '$ends', '$outside', '$inside']);
      }
    }
    return marked;
  }
  return { mark, always: new Set(told.read().map(({ path }) => path)) };
}
