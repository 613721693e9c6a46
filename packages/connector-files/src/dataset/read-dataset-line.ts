import { type LineReader, type LineResult, parseJsonText } from '@santeparticipative/core';
import { fileIssue } from '../messages.js';

/** True for the JSON of a FHIR resource, the usual mistake of who has both kinds of files. */
export function isFhir(text: string): boolean {
  const json = parseJsonText(text);
  return (
    json.ok && typeof json.value === 'object' && json.value !== null && 'resourceType' in json.value
  );
}

/** Reads a line of a dataset; of a FHIR resource, says what it is rather than each way in which it is no record. */
export function readDatasetLine(lines: LineReader, text: string): LineResult {
  const result = lines.read(text);
  return result.ok || !isFhir(text) ? result : { ok: false, issues: [fileIssue('file.fhir', {})] };
}
