import type { BaseId } from '@santeparticipative/core';
import {
  type CodeReading,
  type CodeSource,
  codeSources,
  type EvaluationPeriod,
  type Pass,
  type StructureSource,
} from '@santeparticipative/indicators';
import type { LineColumns } from '../lines/line-columns.js';
import { text } from '../sql/quoting.js';
import { calendarCode } from './dates.js';
import { type FieldSql, fieldsOf } from './fields.js';
import { references } from './people.js';

/** The codes under which a thing stands in a dimension, as an expression: one, or none; or a list. */
export type CodesSql = { readonly one: string } | { readonly many: string };

type OwnSource = Extract<CodeSource, { from: 'record' }>;

function scalarText({ text: told, number, boolean }: FieldSql): string {
  const parts = [told, boolean && `CAST(${boolean} AS VARCHAR)`, number && wholeText(number)];
  return `coalesce(${[...parts, 'NULL'].filter((part) => part !== undefined).join(', ')})`;
}

/** A number as JavaScript writes it, where it is whole: no list of codes holds another. */
function wholeText(number: string): string {
  return `CASE WHEN ${number} = floor(${number}) THEN CAST(CAST(${number} AS HUGEINT) AS VARCHAR) ELSE CAST(${number} AS VARCHAR) END`;
}

function ofField(base: BaseId, field: string, reads: CodeReading, lines: LineColumns): string {
  const value = (path: string) => lines.value(base, path);
  if (reads === 'reference') {
    if (field === '') return `kept_of("$type"::VARCHAR, "$id")`;
    return `kept_of(${lines.typeOf(base, field)}, ${value(`${field}.id`)})`;
  }
  if (reads === 'code') return value(field);
  if (reads === 'text') {
    return `(SELECT t.code FROM codes_of_texts t WHERE t.told = ${value(field)})`;
  }
  return `coded(${text(reads.codedIn)}, ${value(`${field}.system`)}, ${value(`${field}.code`)})`;
}

/** The structure of an item of a list in which a field stands. */
function nested(field: string, structure: string): string {
  return field
    .split('.')
    .reduceRight((inner, step) => `{${JSON.stringify(step)}: ${inner}}`, structure);
}

function ofList(list: string, field: string, reads: CodeReading): string {
  const of = (structure: string) => (field === '' ? structure : nested(field, structure));
  const at = `an_item${field === '' ? '' : `.${field}`}`;
  const items = (structure: string) => `from_json(${list}, ${text(`[${of(structure)}]`)})`;
  const each = (structure: string, code: string) =>
    `list_filter(list_transform(${items(structure)}, lambda an_item: ${code}), lambda a_code: a_code IS NOT NULL)`;
  if (reads === 'reference') {
    const typed = '{"type": "VARCHAR", "id": "VARCHAR"}';
    if (field === '') return `kept_each(${references(list)})`;
    return `kept_each(list_transform(${items(typed)}, lambda an_item: ${at}))`;
  }
  if (typeof reads === 'object') {
    const code = `coded(${text(reads.codedIn)}, ${at}.system, ${at}.code)`;
    return each('{"system": "VARCHAR", "code": "VARCHAR"}', code);
  }
  // A reason why there is none is an object.
  return each('"VARCHAR"', `CASE WHEN NOT starts_with(${at}, '{') THEN ${at} END`);
}

/** The codes that records of a base themselves give. */
export function ownCodes(
  base: BaseId,
  { list, field, reads }: OwnSource,
  lines: LineColumns,
): CodesSql {
  if (list === undefined) return { one: ofField(base, field, reads, lines) };
  return { many: ofList(lines.value(base, list), field, reads) };
}

/** The structures whose activity a record tells. */
export function structures(base: BaseId, source: StructureSource, lines: LineColumns): CodesSql {
  return source.from === 'record'
    ? ownCodes(base, source, lines)
    : { many: '(SELECT o.structures FROM origins_of o WHERE o.line = r.line)' };
}

const PERSON: { readonly [value in Extract<CodeSource, { from: 'person' }>['value']]: string } = {
  gender: '"$gender"',
  'age-band': '"$ageBand"',
  territory: '"$territory"',
};

/** The codes of a thing in a dimension of a pass. */
export function codesSql(
  source: CodeSource,
  pass: Pass,
  period: EvaluationPeriod,
  lines: LineColumns,
): CodesSql {
  const fieldOf = fieldsOf(pass, lines);
  switch (source.from) {
    case 'record':
      return ownCodes(pass.base, source, lines);
    case 'origins':
      return structures(pass.base, source, lines);
    case 'person':
      return { one: PERSON[source.value] };
    case 'calendar':
      return calendarCode(source.unit, pass, period);
    case 'derived':
      return { one: scalarText(fieldOf(source.value)) };
    case 'item': {
      const field = `item.${source.field}`;
      if (source.reads === 'reference') return { one: fieldOf(`${field}.id`).text ?? 'NULL' };
      if (typeof source.reads === 'object') {
        const part = (name: string) => fieldOf(`${field}.${name}`).text ?? 'NULL';
        return { one: `coded(${text(source.reads.codedIn)}, ${part('system')}, ${part('code')})` };
      }
      return { one: scalarText(fieldOf(field)) };
    }
  }
}

/** What recommendations come from: when the earliest started, and whose activity they were. */
export function originsOf(lines: LineColumns): string {
  const from = lines.value('recommendation', 'from');
  const origins = (['participation', 'session'] as const).map((base) => {
    const source = codeSources[base].structure;
    const codes = source?.from === 'record' ? ownCodes(base, source, lines) : { one: 'NULL' };
    const list = 'many' in codes ? codes.many : `[${codes.one}]`;
    const start =
      base === 'session'
        ? `civil_day(${lines.value(base, 'start')})`
        : lines.value(base, 'period.start');
    return `SELECT "$type"::VARCHAR AS type, "$id" AS id, ${start} AS start, ${list} AS structures
      FROM standing r WHERE "$type" = ${text(base)}`;
  });
  return `
    SELECT line, min(start) AS start, list_distinct(flatten(list(structures) FILTER (structures IS NOT NULL))) AS structures
    FROM (SELECT line, ref.type AS type, kept_of(ref.type, ref.id) AS id
          FROM (SELECT line, unnest(${references(from)}) AS ref FROM standing WHERE "$type" = 'recommendation')) c
    JOIN (${origins.join(' UNION ALL ')}) USING (type, id)
    GROUP BY line`;
}
