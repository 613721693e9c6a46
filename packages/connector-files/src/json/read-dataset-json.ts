import {
  type AnyRecord,
  countByType,
  type Issue,
  parseDatasetJson,
  segmentsOf,
} from '@santeparticipative/core';
import type { Read } from '@santeparticipative/exchange';
import { issueOfCounts } from '../dataset/content.js';
import { isFhir } from '../dataset/read-dataset-line.js';
import { fileIssue } from '../messages.js';
import { issueOfFile } from '../reading/read-json.js';

/** The issues of each record that was refused, by its place; and those of the dataset itself. */
function sorted(issues: readonly Issue[]): {
  readonly ofRecords: ReadonlyMap<string, Issue[]>;
  readonly ofDataset: readonly Issue[];
} {
  const ofRecords = new Map<string, Issue[]>();
  const ofDataset: Issue[] = [];
  for (const issue of issues) {
    const [part, place] = segmentsOf(issue.path);
    if (part !== 'records' || place === undefined) ofDataset.push(issue);
    else {
      const those = ofRecords.get(place) ?? [];
      those.push(issue);
      ofRecords.set(place, those);
    }
  }
  return { ofRecords, ofDataset };
}

/** What an exchange takes of the text of a dataset in one JSON object. */
export function* readDatasetJson(path: string, text: string): Generator<Read<AnyRecord>> {
  const { manifest, records, issues } = parseDatasetJson(text);
  const located = issues.map((issue) => issueOfFile(issue, path));
  if (manifest === undefined) {
    const isOther = isFhir(text);
    yield { kind: 'failed', issues: isOther ? [fileIssue('file.fhir', { file: path })] : located };
    return;
  }
  const { ofRecords, ofDataset } = sorted(located);
  for (const rejected of ofRecords.values()) yield { kind: 'rejected', issues: rejected };
  const origin = { namespace: manifest.namespace, at: { file: path } };
  for (const value of records) yield { kind: 'value', value, origin };
  const miscounted = issueOfCounts(manifest, countByType(records), ofRecords.size);
  const failures =
    miscounted === undefined ? ofDataset : [...ofDataset, issueOfFile(miscounted, path)];
  if (failures.length > 0) yield { kind: 'failed', issues: failures };
}
