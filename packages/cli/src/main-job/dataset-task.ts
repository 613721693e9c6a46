import { loadDataset } from '@santeparticipative/connector-files';
import { countByType, type Manifest, type ReadDataset } from '@santeparticipative/core';
import type { EvaluationPeriod } from '@santeparticipative/indicators';
import { checkRecords } from './check.js';
import { computeIndicators } from './compute.js';
import { mapRecords, readBack } from './map.js';
import { lastFullYear } from './period.js';
import type { JobStep } from './progress.js';
import type { DatasetReport } from './report.js';
import { statedFigures } from './stated-figures.js';
import { writeDataset } from './write.js';

/** One dataset that the main job has to take through. */
export interface DatasetTask {
  readonly path: string;
  readonly name: string;
  readonly out: string;
  readonly period: EvaluationPeriod | undefined;
  readonly begin: (step: JobStep) => void;
}

/** Takes one dataset through the main job. */
export async function processDataset(task: DatasetTask): Promise<DatasetReport> {
  const { path, name, begin } = task;
  begin('read');
  const dataset = await loadDataset(path);
  const { manifest, records } = dataset;
  begin('check');
  const issues = [...dataset.issues, ...checkRecords(records, path)];
  const read: DatasetReport = {
    name,
    path,
    manifest,
    recordCounts: countByType(records),
    issues,
    mapping: undefined,
    statedFigures: statedFigures(records),
    period: undefined,
    release: undefined,
    files: [],
  };
  return manifest === undefined ? read : goOn(task, read, { manifest, records });
}

/** What is done with a dataset that says what it is. */
async function goOn(
  { name, out, period: told, begin }: DatasetTask,
  read: DatasetReport,
  dataset: { readonly manifest: Manifest; readonly records: ReadDataset['records'] },
): Promise<DatasetReport> {
  const { manifest, records } = dataset;
  begin('map');
  const context = { namespace: manifest.namespace };
  const mapped = mapRecords(records, context);
  const mapping = readBack(records, mapped, context);
  begin('compute');
  const period = told ?? lastFullYear(manifest);
  const { release, issues } = computeIndicators(records, manifest, period);
  begin('write');
  const files = await writeDataset({ out, name, dataset, mapped, release });
  return { ...read, issues: [...read.issues, ...issues], mapping, period, release, files };
}
