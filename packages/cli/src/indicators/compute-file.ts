import { isNdjson, type StreamedDataset, streamDataset } from '@santeparticipative/connector-files';
import type { CivilDate, IndicatorDefinition } from '@santeparticipative/core';
import {
  createEvaluation,
  type Displays,
  type Evaluation,
  type EvaluationPeriod,
  type PartialResult,
  parisDay,
  type Sender,
  type SharedScope,
} from '@santeparticipative/indicators';
import { onWhatIsRecorded } from './recorded.js';
import { StratumNames } from './stratum-names.js';

/**
 * From how many records on the embedded engine computes rather than JavaScript, which holds what it needs of each
 * record in memory. Measured: bench/results/indicators.md.
 */
export const RECORDS_FOR_THE_ENGINE = 100_000;

/** What was computed of a dataset in a file. */
export interface ComputedFile {
  readonly dataset: StreamedDataset;
  readonly displays: Displays;
  /** The results, confidential; `undefined` when the file was not read whole. */
  readonly partials: readonly PartialResult[] | undefined;
}

/** What is computed, and over which days. */
export interface Computation {
  readonly definitions: readonly IndicatorDefinition[];
  readonly period: EvaluationPeriod;
  /** Who sends the results, when they will be added up with those of others. */
  readonly sender?: Sender | undefined;
  /** The scope whose pseudonyms the results hold, when those who add them up share one. */
  readonly sharedScope?: SharedScope | undefined;
}

function hasErrors({ issues }: StreamedDataset): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/**
 * Computes with the embedded engine, which reads the file by itself. It is loaded here, when it is needed. What it cannot
 * compute exactly it refuses; JavaScript then does, however long it takes.
 */
async function withEngine(
  path: string,
  computation: Computation,
  asOf: CivilDate | undefined,
): Promise<readonly PartialResult[]> {
  const { evaluateFiles } = await import('@santeparticipative/duckdb');
  const evaluated = await evaluateFiles({ files: [path], ...computation, asOf });
  if (evaluated.ok) return evaluated.value;
  const evaluation = createEvaluation(computation.definitions, { ...computation, asOf });
  await streamDataset(path, (record) => evaluation.add(record));
  return evaluation.end();
}

/**
 * Computes definitions over the dataset in a file, in one reading: each record is checked, and counted in JavaScript as
 * it comes. When there are {@link RECORDS_FOR_THE_ENGINE} of them what was counted is dropped, the rest is checked alone,
 * and the embedded engine computes over the file: both give the same results, to the last figure.
 *
 * A dataset that was read with errors gives no results: what is missing from it would be missing from every figure.
 */
export async function computeFile(
  path: string,
  computation: Computation,
  recordsForTheEngine = RECORDS_FOR_THE_ENGINE,
): Promise<ComputedFile> {
  const names = new StratumNames();
  // The engine reads NDJSON, and leaves to JavaScript what several senders did together.
  const takesEngine = isNdjson(path) && computation.sender === undefined;
  const most = takesEngine ? recordsForTheEngine : Number.POSITIVE_INFINITY;
  let evaluation: Evaluation | undefined = createEvaluation(computation.definitions, computation);
  let count = 0;
  const dataset = await streamDataset(path, (record) => {
    names.add(record);
    count += 1;
    if (count >= most) evaluation = undefined;
    evaluation?.add(record);
  });
  const computed = { dataset, displays: names.displays(), partials: undefined };
  if (dataset.manifest === undefined || hasErrors(dataset)) return computed;
  const asOf = parisDay(dataset.manifest.created);
  // What is assigned inside a function is lost on the compiler.
  const counted: Evaluation | undefined = evaluation;
  const partials =
    counted === undefined
      ? await withEngine(path, computation, asOf)
      : counted.end().map((partial) => ({ ...partial, asOf }));
  return { ...computed, partials: onWhatIsRecorded(partials, dataset.counts) };
}
