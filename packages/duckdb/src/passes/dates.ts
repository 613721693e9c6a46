import type { FieldPath, Placing } from '@santeparticipative/core';
import { bucketsOf, type EvaluationPeriod, ITEM, type Pass } from '@santeparticipative/indicators';
import type { LineColumns } from '../lines/line-columns.js';
import { name, text } from '../sql/quoting.js';
import { endsBefore, endsBy, endsOn, startsAfter, startsFrom, startsOn } from './day-bounds.js';
import { ITEM_COLUMN, jsonAt, jsonText } from './fields.js';
import type { Columns, Relation } from './relation.js';

/** What the fields are called that hold dates, or dates and times. */
const DATE_NAMES: ReadonlySet<string> = new Set([
  'start',
  'end',
  'date',
  'decisionDate',
  'due',
  'opened',
  'closed',
]);

/** True when a path is of a date, which queries read; other texts are no dates, and only JavaScript tries them. */
export function isDatePath(path: FieldPath): boolean {
  return DATE_NAMES.has(path.split('.').at(-1) ?? '');
}

/** A date as columns: what is known of it, in civil days, and whether it is told, be it why it is missing. */
interface DateSql {
  readonly known: string;
  readonly told: string;
}

function itemDate(path: string): DateSql {
  const item = name(ITEM_COLUMN);
  const steps = path.split('.');
  const missing = steps.map((_, index) => {
    const at = jsonAt(item, steps.slice(0, index + 1).join('.'));
    return `json_type(${at}, '$.missing') IS NOT NULL`;
  });
  const at = jsonAt(item, path);
  return {
    known: `civil_day(${jsonText(at)})`,
    told: `(coalesce(json_type(${at}) <> 'NULL', false) OR ${missing.join(' OR ')})`,
  };
}

function dateAt(pass: Pass, path: FieldPath, lines: LineColumns): DateSql {
  if (path.startsWith(ITEM)) {
    return pass.unnest === undefined
      ? { known: 'NULL::VARCHAR', told: 'false' }
      : itemDate(path.slice(ITEM.length));
  }
  const value = lines.value(pass.base, path);
  const isText = lines.placeOf(pass.base, path)?.kinds.has('text') === true;
  const known = isText
    ? pass.base === 'session'
      ? `civil_day(${value})`
      : value
    : 'NULL::VARCHAR';
  const present = lines.present(pass.base, path);
  return { known, told: `(${present} OR ${lines.missing(pass.base, path)})` };
}

/** The day on which starts what has always been there. */
const START_OF_TIME = '0001-01-01';

/** Adds the dates that place what a pass counts: `$start`, `$end`, and whether an end is told, `$ends`. */
export function withDates(relation: Relation, pass: Pass, lines: LineColumns): Relation {
  const { dates } = pass;
  if (dates === 'origins') {
    return relation.with(
      { $start: 'o.start', $end: 'o.start', $ends: 'o.start IS NOT NULL' },
      'LEFT JOIN origins_of o ON o.line = r.line',
    );
  }
  const start = dateAt(pass, dates.start, lines);
  const end = dates.end === dates.start ? start : dateAt(pass, dates.end, lines);
  const known = dates.openStart
    ? `CASE WHEN ${start.told} THEN ${start.known} ELSE ${text(START_OF_TIME)} END`
    : start.known;
  return relation.with({ $start: known, $end: end.known, $ends: end.told });
}

const START = '"$start"';
const END = '"$end"';
const END_OF_TIME = '9999-12-31';

/** A comparison that does not hold of a date that is not known. */
function holds(comparison: string): string {
  return `coalesce(${comparison}, false)`;
}

const outsideOf = ({ start, end }: EvaluationPeriod) =>
  `(${holds(startsAfter(START, end))} OR ${holds(endsBefore(END, start))})`;

function overlaps({ start, end }: EvaluationPeriod): string {
  const unknown = END_OF_TIME <= end;
  const startsInTime = `(coalesce(${endsBy(START, end)}, ${unknown}) OR coalesce(${endsBy(END, end)}, ${unknown}))`;
  const endsInTime = `(NOT "$ends" OR ${holds(startsFrom(END, start))} OR ${holds(startsFrom(START, start))})`;
  return `(${startsInTime} AND ${endsInTime})`;
}

function datePlacing(date: string, { start, end }: EvaluationPeriod): Columns {
  return {
    $outside: holds(`(${endsBefore(date, start)} OR ${startsAfter(date, end)})`),
    $inside: holds(`(${startsFrom(date, start)} AND ${endsBy(date, end)})`),
  };
}

function placing(kind: Placing, period: EvaluationPeriod): Columns {
  switch (kind) {
    case 'overlap':
      return { $outside: outsideOf(period), $inside: overlaps(period) };
    case 'same-period':
      return {
        $outside: outsideOf(period),
        $inside: holds(`(${startsOn(START, period.start)} AND ${endsOn(END, period.end)})`),
      };
    case 'end': {
      const { $outside = '', $inside = '' } = datePlacing(END, period);
      return { $outside: `(NOT "$ends" OR ${$outside})`, $inside };
    }
    default:
      return datePlacing(START, period);
  }
}

/** Adds where things stand, from their dates: `$outside` the period, `$inside` it; neither when too loosely dated. */
export function withPlacing(
  relation: Relation,
  { placing: kind }: Pass,
  period: EvaluationPeriod,
): Relation {
  return relation.with(placing(kind, period));
}

/** The code of the month, quarter or year in which a thing counts; a list of them for what lasts. */
export function calendarCode(
  unit: 'month' | 'quarter' | 'year',
  { placing: kind }: Pass,
  period: EvaluationPeriod,
): { readonly one: string } | { readonly many: string } {
  if (kind === 'overlap' || kind === 'same-period') {
    const codes = [...bucketsOf(period, unit)].map(
      ([code, bucket]) =>
        `CASE WHEN NOT ${outsideOf(bucket)} AND ${overlaps(bucket)} THEN ${text(code)} END`,
    );
    return { many: `list_filter([${codes.join(', ')}], lambda a_code: a_code IS NOT NULL)` };
  }
  const date = kind === 'end' ? END : START;
  if (unit === 'year') return { one: `left(${date}, 4)` };
  const code =
    unit === 'month'
      ? `left(${date}, 7)`
      : `left(${date}, 4) || '-Q' || CAST(ceil(CAST(substr(${date}, 6, 2) AS DOUBLE) / 3) AS INTEGER)`;
  return { one: `CASE WHEN length(${date}) >= 7 THEN ${code} END` };
}
