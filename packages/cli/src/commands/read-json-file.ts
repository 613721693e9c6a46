import { isNdjson, readJson, readJsonLines } from '@santeparticipative/connector-files';
import type { Issue } from '@santeparticipative/core';

/** The JSON values of a file, and what is wrong with it. */
export interface JsonFile {
  readonly values: readonly unknown[];
  readonly issues: readonly Issue[];
}

/** Reads a file of JSON: one value a line in `.ndjson` and `.ndjson.gz`, one value otherwise. */
export async function readJsonFile(path: string): Promise<JsonFile> {
  const values: unknown[] = [];
  const issues: Issue[] = [];
  if (isNdjson(path)) {
    for await (const { result } of readJsonLines(path)) {
      if (result.ok) values.push(result.value);
      issues.push(...result.issues);
    }
    return { values, issues };
  }
  const json = await readJson(path);
  return { values: json.ok ? [json.value] : [], issues: json.issues };
}
