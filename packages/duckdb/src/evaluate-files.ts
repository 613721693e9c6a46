import type { IndicatorDefinition, Issue, Result } from '@santeparticipative/core';
import {
  compilePlan,
  type EvaluationOptions,
  type PartialResult,
  type Pass,
  type Plan,
} from '@santeparticipative/indicators';
import * as z from 'zod';
import { Database, type DatabaseOptions } from './database/database.js';
import {
  type SettledHistory,
  settleHistory,
  UnreadableRecordError,
} from './history/settle-history.js';
import { LineColumns } from './lines/line-columns.js';
import { dropLines, readLines } from './lines/read-lines.js';
import { linkQueries, makeLinks } from './links.js';
import { type EngineRule, engineIssue } from './messages.js';
import {
  areSumsExact,
  CellRow,
  HistogramRow,
  keyOf,
  type PassCells,
  partialResult,
} from './partial-results.js';
import { cellsQuery, histogramsQuery } from './passes/cells.js';
import { homeWords } from './passes/derived.js';
import { mattering } from './passes/matters.js';
import { type Things, thingsOf } from './passes/things.js';
import { planRefusals } from './refusals.js';
import { TableForm } from './table/columns.js';
import { words } from './words/words.js';

/** What is evaluated, over which files, and what that may use of the machine. */
export interface FileEvaluation extends EvaluationOptions, DatabaseOptions {
  /** Files of one dataset: NDJSON, plain or compressed, or the table form in Parquet or CSV. They were checked. */
  readonly files: readonly string[];
  readonly definitions: readonly IndicatorDefinition[];
}

/** A plan with its passes as queries. */
interface PrintedPlan {
  readonly plan: Plan;
  readonly main: Things;
  readonly numerator: Things | undefined;
}

function print(plan: Plan, lines: LineColumns): PrintedPlan {
  const { main, numerator, period } = plan;
  return {
    plan,
    main: thingsOf(main, period, lines),
    numerator: numerator && thingsOf(numerator, period, lines),
  };
}

/**
 * Evaluates definitions over the files of a dataset, however many records they hold, and gives what `evaluate` of
 * the indicators package gives over the same records, in every field. Definitions of declared figures are left out.
 *
 * The files are read by DuckDB itself: they must hold a checked dataset, for a record that is wrong is not told apart
 * here. What this engine cannot compute exactly it refuses: the issues are of {@link engineRules}.
 *
 * Throws a `RangeError` when the period is not one or a definition cannot be computed, as `compilePlan` does.
 *
 * @example
 * const results = await evaluateFiles({
 *   files: ['activity.ndjson.gz'],
 *   definitions: catalogue,
 *   period: { start: '2025-01-01', end: '2025-12-31' },
 * });
 */
export async function evaluateFiles(evaluation: FileEvaluation): Promise<Result<PartialResult[]>> {
  const { files, definitions, period, asOf, sharedScope, sender } = evaluation;
  const plans = definitions
    .filter(({ measure }) => measure.kind !== 'declared')
    .map((definition) => compilePlan(definition, period));
  const refusals = plans.flatMap(planRefusals);
  if (sender !== undefined) refusals.push(engineIssue('engine.sender', { path: '/sender' }));
  if (sharedScope !== undefined) {
    refusals.push(engineIssue('engine.shared-scope', { path: '/sharedScope' }));
  }
  if (refusals.length > 0) return { ok: false, issues: refusals };

  const form = new TableForm();
  const lines = new LineColumns(form);
  const printed = plans.map((plan) => print(plan, lines));
  const things = printed.flatMap(({ main, numerator }) => (numerator ? [main, numerator] : [main]));
  const passes = plans.flatMap(({ main, numerator }) => (numerator ? [main, numerator] : [main]));
  const links = linkQueries(
    things.flatMap(({ needs }) => needs),
    passes,
    lines,
  );

  const matters = mattering(passes, links.keys(), period, lines);
  const columns = lines.read();
  return await Database.use(
    files,
    evaluation,
    async (database, names): Promise<Result<PartialResult[]>> => {
      const told = files.map((path, index) => ({ path, name: names[index] ?? path }));
      for (const word of [...words(), ...homeWords]) await database.run(`CREATE MACRO ${word}`);
      try {
        const unread = await readLines(database, told, columns, form, matters);
        if (unread.length > 0) return { ok: false, issues: unread };
        const settled = await settleHistory(database);
        await makeWords(database, settled);
        const contested = await twoContents(database, lines);
        if (contested.length > 0) return { ok: false, issues: contested };
        await makeLinks(database, links);
        const results: PartialResult[] = [];
        for (const [index, { plan, main, numerator }] of printed.entries()) {
          const isLast = index === printed.length - 1;
          const cells = await cellsOf(database, plan.main, main, plan, isLast && !numerator);
          const ofNumerator =
            plan.numerator &&
            numerator &&
            (await cellsOf(database, plan.numerator, numerator, plan, isLast));
          const areExact = areSumsExact(cells) && (!ofNumerator || areSumsExact(ofNumerator));
          if (!areExact) {
            const { type, id } = plan.definition;
            return {
              ok: false,
              issues: [engineIssue('engine.sum', { path: '', record: { type, id } })],
            };
          }
          results.push(partialResult(plan, cells, ofNumerator, asOf));
        }
        return { ok: true, value: results, issues: [] };
      } catch (error) {
        const rule = ruleOf(error);
        if (rule === undefined) throw error;
        return { ok: false, issues: [engineIssue(rule, { path: '' })] };
      }
    },
  );
}

/** How the failures begin that DuckDB meets in values, and in the pages of a damaged Parquet file. */
const UNREADABLE = /^(?:Conversion|Invalid Input|Out of Range|IO|Serialization|Invalid) Error/;

/**
 * The rule of what failed: what is no record of the model, which shows when a query meets it, or too little memory.
 * What DuckDB says of it may quote the data, and is kept from everybody.
 */
function ruleOf(error: unknown): EngineRule | undefined {
  if (error instanceof UnreadableRecordError) return 'engine.unreadable';
  if (!(error instanceof Error)) return undefined;
  if (UNREADABLE.test(error.message)) return 'engine.unreadable';
  return error.message.startsWith('Out of Memory Error') ? 'engine.memory' : undefined;
}

/** Makes the view of the lines that stand, and the words that queries use. */
async function makeWords(database: Database, { merges, leavesOut }: SettledHistory): Promise<void> {
  const keptOf = merges
    ? 'coalesce((SELECT k.kept FROM kept_ids k WHERE k.type = of_type AND k.id = of_id), of_id)'
    : 'of_id';
  const keptEach = merges
    ? `CASE WHEN refs IS NOT NULL THEN (SELECT list(DISTINCT coalesce(k.kept, u.ref.id)) FROM (SELECT unnest(refs) AS ref) u
        LEFT JOIN kept_ids k ON k.type = u.ref.type AND k.id = u.ref.id WHERE u.ref.id IS NOT NULL) END`
    : 'list_distinct(list_transform(refs, lambda a_ref: a_ref.id))';
  const macros = [`kept_of(of_type, of_id) AS ${keptOf}`, `kept_each(refs) AS ${keptEach}`];
  for (const macro of macros) await database.run(`CREATE MACRO ${macro}`);
  const isLeftIn = leavesOut ? ' ANTI JOIN left_out o ON l."$line" = o.line' : '';
  await database.run(`
    CREATE VIEW standing AS SELECT l.*, l."$line" AS line FROM lines l${isLeftIn} WHERE l."$status" = 'active'`);
}

/** Refuses two contents of one version: which one stands is a choice that only JavaScript makes. */
async function twoContents(database: Database, lines: LineColumns): Promise<Issue[]> {
  const columns = lines.read().map(({ path }) => `l.${JSON.stringify(path)}`);
  if (columns.length === 0) return [];
  const found = await database.rows(
    `SELECT t.type, t.id FROM twins t JOIN lines l ON l."$line" = t.line
     WHERE l."$status" = 'active' GROUP BY t.type, t.id HAVING count(DISTINCT {${columns.map((column, index) => `'c${index}': ${column}`).join(', ')}}) > 1`,
    z.object({ type: z.string(), id: z.string() }),
  );
  return found.map((record) => engineIssue('engine.two-contents', { path: '', record }));
}

async function cellsOf(
  database: Database,
  pass: Pass,
  { sql, structures, areMany }: Things,
  { dimensions, crossings }: Plan,
  isLast: boolean,
): Promise<PassCells> {
  await database.run(`CREATE TABLE things AS ${sql}`);
  const told = await database.rows(
    `SELECT structure FROM (${structures}) WHERE structure IS NOT NULL`,
    z.object({ structure: z.string() }),
  );
  // What comes needs the things alone: the memory of the lines is theirs.
  if (isLast) await dropLines(database);
  try {
    const rows = async (of: readonly number[]): Promise<CellRow[]> => {
      const cells = await database.rows(cellsQuery('things', pass, of, areMany), CellRow);
      const { observation } = pass;
      if (observation.kind !== 'integer' || observation.keeps !== 'histogram') return cells;
      const histograms = await database.rows(
        histogramsQuery('things', pass, of, areMany),
        HistogramRow,
      );
      const byKey = new Map(histograms.map((row) => [keyOf(row), row.histogram]));
      return cells.map((cell) => ({ ...cell, histogram: byKey.get(keyOf(cell)) }));
    };
    const [total] = await rows([]);
    const splits: CellRow[][] = [];
    for (const of of [...dimensions.map((_, index) => [index]), ...crossings]) {
      splits.push(await rows(of));
    }
    const [unplaced] = await database.rows(
      'SELECT count(*)::DOUBLE AS things FROM things WHERE NOT "$inside"',
      z.object({ things: z.number() }),
    );
    return {
      structures: told.map(({ structure }) => structure),
      unplaced: unplaced?.things ?? 0,
      total: total ?? { n: 0 },
      splits,
    };
  } finally {
    await database.run('DROP TABLE things');
  }
}
