import { fhirServerIssue } from '../messages.js';
import type { FhirLine, FhirLinesOptions } from './answer.js';
import type { Connection } from './connection.js';
import { limitedLines } from './limited-lines.js';
import { openFile } from './open-file.js';
import { bytesOf, failureOf } from './open-stream.js';
import { readFhirLine } from './read-line.js';
import { repeated } from './repeated.js';

const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * Reads the lines of a file, one at a time. To begin is tried as often as the retry policy says; once lines were given,
 * what breaks is the end.
 */
export async function* linesOf(
  connection: Connection,
  url: string,
  { requiresAccessToken = false }: FhirLinesOptions = {},
): AsyncGenerator<FhirLine> {
  const opened = await repeated(() => openFile(connection, url, requiresAccessToken), connection);
  if (opened.kind !== 'opened') {
    yield { kind: 'failed', issues: opened.issues };
    return;
  }
  const bytes = bytesOf(opened.message, connection.timeout);
  try {
    for await (const limited of limitedLines(bytes, LONGEST_LINE)) {
      const line = readFhirLine(limited);
      if (line !== undefined) yield line;
      if (line?.kind === 'failed') return;
    }
  } catch (error) {
    const { rule } = failureOf(error, connection.signal);
    const isCut = rule === 'fhir-server.connection-lost';
    yield { kind: 'failed', issues: [fhirServerIssue(isCut ? 'fhir-server.file-cut' : rule)] };
  }
}
