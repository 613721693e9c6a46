import { readJsonLines, readText } from '@santeparticipative/connector-files';
import { type Issue, parseJsonText } from '@santeparticipative/core';

/** The JSON values of a file, and what is wrong with it. */
export interface JsonFile {
  readonly values: readonly unknown[];
  readonly issues: readonly Issue[];
}

/** Reads a file of JSON: one value a line in `.ndjson` and `.ndjson.gz`, one value otherwise. */
export async function readJsonFile(path: string): Promise<JsonFile> {
  const values: unknown[] = [];
  const issues: Issue[] = [];
  if (/\.ndjson(?:\.gz)?$/.test(path)) {
    for await (const { result } of readJsonLines(path)) {
      if (result.ok) values.push(result.value);
      issues.push(...result.issues);
    }
    return { values, issues };
  }
  const text = await readText(path);
  const json = text.ok ? parseJsonText(text.value) : text;
  if (json.ok) values.push(json.value);
  issues.push(...json.issues.map((issue) => ({ at: { file: path }, ...issue })));
  return { values, issues };
}
