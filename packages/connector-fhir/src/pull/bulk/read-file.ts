import type { Issue } from '@santeparticipative/core';
import { backoff, defaultRetryPolicy } from '@santeparticipative/exchange';
import type { FhirLine } from '../../http/answer.js';
import { fhirServerIssue } from '../../messages.js';
import type { Pull } from '../pull.js';
import type { ExportFile } from './manifest.js';

/** How often a file is asked for, when it does not come to its end. */
const MOST_ATTEMPTS = 3;

/** The rules of what will not be there another time. */
const GONE: ReadonlySet<string> = new Set(['fhir-server.gone', 'fhir-server.not-found']);

/** A line of a file that came to its end. */
export type FileLine = Exclude<FhirLine, { kind: 'failed' }>;

/** How a file ended: whole, or with what is wrong. `lost` when the export has it no more, or does not give it. */
export type FileEnd =
  | { readonly kind: 'whole' }
  | { readonly kind: 'lost' | 'wrong'; readonly issues: readonly Issue[] };

/** Reads a file of an export, each line once: when it is cut, it is asked for again, and the lines that came are left. */
export async function* readFile(
  { http, context: { clock, random, signal } }: Pull,
  { url, count }: ExportFile,
  requiresAccessToken: boolean,
): AsyncGenerator<FileLine, FileEnd> {
  let came = 0;
  let reached = 0;
  for (let attempt = 1; ; attempt += 1) {
    let failure: readonly Issue[] | undefined;
    for await (const line of http.lines(url, { requiresAccessToken })) {
      if (line.kind === 'failed') {
        failure = line.issues;
        break;
      }
      if (line.line <= reached) continue;
      reached = line.line;
      came += 1;
      yield line;
    }
    if (failure === undefined) {
      return typeof count === 'number' && count !== came
        ? { kind: 'wrong', issues: [fhirServerIssue('fhir-server.export-count')] }
        : { kind: 'whole' };
    }
    const isGone = failure.some(({ rule }) => GONE.has(rule));
    if (isGone || attempt === MOST_ATTEMPTS || signal.aborted) {
      return { kind: 'lost', issues: failure };
    }
    try {
      await clock.sleep(backoff(attempt, defaultRetryPolicy, random), signal);
    } catch {
      return { kind: 'lost', issues: failure };
    }
  }
}
