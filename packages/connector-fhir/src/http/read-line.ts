import { isUtf8 } from 'node:buffer';
import { type Issue, parseJsonText, shapeIssue } from '@santeparticipative/core';
import { fhirServerIssue } from '../messages.js';
import { isTooDeep } from '../nesting.js';
import type { FhirLine } from './answer.js';
import { isFhirResource } from './fhir-resource.js';
import type { LimitedLine } from './limited-lines.js';

/** Reads a line of NDJSON as a resource; `undefined` for a blank one. */
export function readFhirLine({ line, bytes, isEnded }: LimitedLine): FhirLine | undefined {
  const rejected = (issues: readonly Issue[]): FhirLine => ({
    kind: 'rejected',
    issues: issues.map((issue) => ({ ...issue, at: { line } })),
    line,
  });
  if (bytes === undefined) return rejected([shapeIssue('json.line-too-long')]);
  if (!isUtf8(bytes)) {
    return isEnded ? rejected([fhirServerIssue('fhir-server.file-encoding')]) : cut();
  }
  const text = bytes.toString('utf8').replace(line === 1 ? /^\ufeff/ : '', '');
  if (text.trim() === '') return undefined;
  const json = parseJsonText(text);
  // The last line may lack its line feed; when it is not whole either, the file was cut.
  if (!json.ok) return isEnded ? rejected(json.issues) : cut();
  if (isTooDeep(json.value)) return rejected([shapeIssue('data.too-deep')]);
  if (isFhirResource(json.value)) return { kind: 'resource', resource: json.value, line };
  return rejected([fhirServerIssue('fhir-server.line-not-fhir')]);
}

function cut(): FhirLine {
  return { kind: 'failed', issues: [fhirServerIssue('fhir-server.file-cut')] };
}
