import { loadDataset } from '@santeparticipative/connector-files';
import { countByType } from '@santeparticipative/core';
import type { EvaluationPeriod } from '@santeparticipative/indicators';
import type { Rule } from '@santeparticipative/validators';
import { computeIndicators, type DatasetAsRead } from '../indicators/compute-records.js';
import type { Language } from '../language.js';
import { checkRecords } from './check.js';
import type { Inputs } from './inputs.js';
import { mapRecords, readBack } from './map.js';
import { lastFullYear } from './period.js';
import type { JobStep } from './progress.js';
import { removeStale } from './remove-stale.js';
import type { DatasetReport } from './report.js';
import { statedFigures } from './stated-figures.js';
import { writeDataset } from './write.js';

/** One dataset that the main job has to take through. */
export interface DatasetTask {
  readonly path: string;
  readonly name: string;
  readonly out: string;
  readonly period: EvaluationPeriod | undefined;
  readonly language: Language;
  readonly inputs: Inputs;
  readonly rules: readonly Rule[];
  readonly begin: (step: JobStep) => void;
}

/** Takes one dataset through the main job, and removes what an earlier run left of it. */
export async function processDataset(task: DatasetTask): Promise<DatasetReport> {
  const { path, name, out, rules, begin } = task;
  begin('read');
  const dataset = await loadDataset(path);
  const { manifest, records, issues } = dataset;
  begin('check');
  const read: DatasetReport = {
    name,
    path,
    manifest,
    recordCounts: countByType(records),
    issues: [...issues, ...checkRecords(dataset, path, { rules })],
    mapping: undefined,
    statedFigures: statedFigures(records),
    period: undefined,
    release: undefined,
    withoutRelease: 'not-read',
    files: [],
    inputKept: false,
  };
  const report =
    manifest === undefined ? read : await goOn(task, read, { manifest, records, issues });
  await removeStale(out, name, report.files);
  return report;
}

/** What is done with a dataset that says what it is. */
async function goOn(
  { period: told, begin, ...place }: DatasetTask,
  read: DatasetReport,
  dataset: DatasetAsRead,
): Promise<DatasetReport> {
  const { manifest, records } = dataset;
  begin('map');
  const context = { namespace: manifest.namespace };
  const mapped = mapRecords(records, context);
  const mapping = readBack(mapped, context);
  begin('compute');
  const period = told ?? lastFullYear(manifest);
  const { issues, ...indicators } = await computeIndicators(dataset, period);
  begin('write');
  const { release } = indicators;
  const written = await writeDataset({ ...place, dataset: { manifest, records }, mapped, release });
  return {
    ...read,
    issues: [...read.issues, ...issues],
    mapping,
    period,
    ...indicators,
    ...written,
  };
}
