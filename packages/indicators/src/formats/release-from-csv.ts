import {
  checkRecordOf,
  DimensionId,
  type IndicatorDefinition,
  type IndicatorResult,
  type Issue,
  type Result,
  segmentsOf,
} from '@santeparticipative/core';
import { listedDisplay } from '../disclosure/stratum-display.js';
import type { ColumnId } from './columns.js';
import type { CsvForm } from './csv-form.js';
import { csvIssue, positionOf } from './csv-issue.js';
import { csvLines, type ReadLine } from './csv-lines.js';
import { notesOfCell } from './notes-cell.js';
import type { Row } from './release-rows.js';

/** What every line of a result says alike. */
const COMMON = [
  'indicator',
  'version',
  'start',
  'end',
  'threshold',
  'revision',
  'hash',
  'structures',
  'recorded_at',
] as const satisfies readonly ColumnId[];

/** What a hidden cell has not. */
const FIGURES = [
  'value',
  'value_min',
  'value_max',
  'numerator',
  'numerator_min',
  'numerator_max',
  'numerator_unit',
  'denominator',
  'denominator_min',
  'denominator_max',
  'denominator_unit',
] as const satisfies readonly ColumnId[];

type Cell = Row[ColumnId];

/** An object without its absent fields. */
function compact(fields: { readonly [field: string]: unknown }): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A figure as a release states it: exact where it has a value, else between bounds. */
function quantity(value: Cell, min: Cell, max: Cell, unit?: Cell): object | undefined {
  if (value === undefined && min === undefined && max === undefined) return undefined;
  const bounds = max === undefined ? 'at-least' : min === undefined ? 'at-most' : 'approximate';
  return compact({ value, min, max, unit, precision: value === undefined ? bounds : 'exact' });
}

function figuresOf(row: Row): object {
  if (row.suppressed === true) return { suppressed: true };
  return compact({
    value: quantity(row.value, row.value_min, row.value_max),
    numerator: quantity(row.numerator, row.numerator_min, row.numerator_max, row.numerator_unit),
    denominator: quantity(
      row.denominator,
      row.denominator_min,
      row.denominator_max,
      row.denominator_unit,
    ),
  });
}

/** What a code is called in a record: in French, where the CSV gives a list's English word for it. */
function placeOf(
  dimension: Cell,
  code: Cell,
  display: Cell,
  { base }: IndicatorDefinition,
  { language }: CsvForm,
): object {
  const known = DimensionId.safeParse(dimension);
  const listed = known.success ? listedDisplay(known.data, String(code), base) : undefined;
  const isListed = display !== undefined && display === listed?.[language];
  return compact({ dimension, code, display: isListed ? listed?.fr : display });
}

function stratumOf({ row }: ReadLine, definition: IndicatorDefinition, form: CsvForm): object {
  const crossed = [
    [row.dimension_2, row.code_2, row.display_2],
    [row.dimension_3, row.code_3, row.display_3],
  ]
    .filter((place) => place.some((cell) => cell !== undefined))
    .map(([dimension, code, display]) => placeOf(dimension, code, display, definition, form));
  return {
    ...placeOf(row.dimension, row.code, row.display, definition, form),
    ...(crossed.length > 0 && { crossed }),
    ...figuresOf(row),
  };
}

/** The lines of one result: its total, then its strata. */
interface ResultLines {
  readonly total: ReadLine;
  readonly strata: ReadLine[];
}

function resultOf(
  { total, strata }: ResultLines,
  definition: IndicatorDefinition,
  form: CsvForm,
): object {
  const { row } = total;
  const notes = notesOfCell(String(row.note ?? ''));
  return compact({
    type: 'indicator-result',
    id: row.result,
    meta: { version: row.revision, recordedAt: row.recorded_at, status: 'active' },
    nature: 'computed',
    definition: compact({ id: row.indicator, version: row.version, hash: row.hash }),
    structures: row.structures
      ? String(row.structures)
          .split(' ')
          .map((id) => ({ type: 'structure', id }))
      : undefined,
    period: compact({ start: row.start, end: row.end }),
    ...figuresOf(row),
    strata: strata.length > 0 ? strata.map((line) => stratumOf(line, definition, form)) : undefined,
    threshold: row.threshold,
    notes: notes.length > 0 ? notes : undefined,
  });
}

/** The lines of each result, in their order. Lines that do not follow one another as they must are issues. */
function byResult(lines: readonly ReadLine[]): [ResultLines[], Issue[]] {
  const results: ResultLines[] = [];
  const seen = new Set<unknown>();
  const issues: Issue[] = [];
  for (const line of lines) {
    const { row } = line;
    const last = results.at(-1);
    if (row.cell === 0 && !seen.has(row.result)) {
      seen.add(row.result);
      results.push({ total: line, strata: [] });
    } else if (last === undefined || row.result !== last.total.row.result) {
      issues.push(csvIssue('csv.cell-order', line, 'result'));
    } else if (row.cell !== last.strata.length + 1) {
      issues.push(csvIssue('csv.cell-order', line, 'cell'));
    } else {
      last.strata.push(line);
      for (const column of COMMON) {
        if (row[column] !== last.total.row[column]) {
          issues.push(csvIssue('csv.contradiction', line, column));
        }
      }
    }
  }
  return [results, issues];
}

/** The line of the cell in which an issue of a record stands. */
function lineOf({ path }: Issue, { total, strata }: ResultLines): ReadLine {
  const [field, place] = segmentsOf(path);
  return (field === 'strata' ? strata[Number(place)] : undefined) ?? total;
}

function readResult(
  lines: ResultLines,
  form: CsvForm,
  definitions: readonly IndicatorDefinition[],
): Result<IndicatorResult> {
  const { row } = lines.total;
  const definition = definitions.find(
    ({ id, version }) => id === row.indicator && version === row.version,
  );
  if (definition === undefined) {
    return { ok: false, issues: [csvIssue('csv.unknown-definition', lines.total, 'indicator')] };
  }
  const checked = checkRecordOf('indicator-result', resultOf(lines, definition, form));
  if (checked.ok) return checked;
  return {
    ok: false,
    issues: checked.issues.map((issue) => ({ ...issue, at: positionOf(lineOf(issue, lines)) })),
  };
}

/**
 * Reads the results of a release from a CSV that {@link releaseToCsv} or {@link releaseToDataCsv} wrote, in any of
 * their forms, found by its headings. What the definition says is not read from the CSV: titles and units. Confidence
 * intervals are not either: they follow from the figures. Results come back as the release had them.
 *
 * A file is refused as a whole when a line of it is wrong: a release without one of its lines would be another.
 *
 * Issues, each with its line and where it is one cell its name in a spreadsheet (`P12`): `csv.columns`,
 * `csv.malformed`, `csv.line-length`, `csv.number`, `csv.boolean`, `csv.hidden-figure`, `csv.unknown-definition`,
 * `csv.cell-order`, `csv.contradiction`, and the rules of an indicator result. After 1,000 of them, reading stops.
 *
 * @param text The file, a byte order mark included.
 * @param definitions Those that the results follow, found by id and version.
 */
export function releaseFromCsv(
  text: string,
  definitions: readonly IndicatorDefinition[],
): Result<IndicatorResult[]> {
  const { form, lines, issues } = csvLines(text);
  if (issues.length > 0) return { ok: false, issues };
  const hiddenFigures = lines.flatMap((line) =>
    line.row.suppressed === true
      ? FIGURES.filter((column) => line.row[column] !== undefined).map((column) =>
          csvIssue('csv.hidden-figure', line, column),
        )
      : [],
  );
  const [results, disorder] = byResult(lines);
  const read = results.map((result) => readResult(result, form, definitions));
  const wrong = [...hiddenFigures, ...disorder, ...read.flatMap((result) => result.issues)];
  return wrong.length > 0
    ? { ok: false, issues: wrong }
    : { ok: true, value: read.flatMap((result) => (result.ok ? [result.value] : [])), issues: [] };
}
