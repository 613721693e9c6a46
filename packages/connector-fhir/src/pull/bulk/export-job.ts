import type { Issue } from '@santeparticipative/core';
import { backoff } from '@santeparticipative/exchange';
import { fhirServerIssue } from '../../messages.js';
import type { Pull } from '../pull.js';
import { type ExportManifest, manifestOf } from './manifest.js';

/** Six hours: servers prepare large exports at night. */
const PATIENCE = 6 * 60 * 60_000;

/** How often a server is asked, in milliseconds, when it does not say: ever less often, and never at once. */
const POLLING = { attempts: 1, base: 1_000, cap: 60_000, deadline: PATIENCE };
const SHORTEST_WAIT = 200;

/** An export that the server began: its address, until it is deleted. */
export type BegunExport =
  | { readonly ok: true; readonly location: string }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Has the server begin an export. */
export async function beginExport({ http }: Pull, url: string): Promise<BegunExport> {
  const answer = await http.ask({
    method: 'GET',
    url,
    headers: { accept: 'application/fhir+json', prefer: 'respond-async' },
  });
  const unavailable = fhirServerIssue('fhir-server.export-unavailable');
  if (answer.kind !== 'answered') return { ok: false, issues: [unavailable, ...answer.issues] };
  return answer.status === 202 && answer.location !== undefined
    ? { ok: true, location: answer.location }
    : { ok: false, issues: [unavailable] };
}

/** What an export gave, or why there is nothing. */
export type FinishedExport =
  | { readonly ok: true; readonly manifest: ExportManifest }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Waits until the server has prepared an export, asking as often as it says. */
export async function finishedExport(
  { http, context: { clock, random, signal }, options }: Pull,
  location: string,
): Promise<FinishedExport> {
  const { patience = PATIENCE } = options.bulk ?? {};
  const begun = clock.elapsed();
  for (let attempt = 1; ; attempt += 1) {
    const answer = await http.ask({
      method: 'GET',
      url: location,
      headers: { accept: 'application/json' },
    });
    if (answer.kind !== 'answered') {
      return {
        ok: false,
        issues: [fhirServerIssue('fhir-server.export-failed'), ...answer.issues],
      };
    }
    if (answer.status !== 202) {
      const manifest = manifestOf(answer.json);
      return manifest === undefined
        ? { ok: false, issues: [fhirServerIssue('fhir-server.export-manifest')] }
        : { ok: true, manifest };
    }
    const wait = Math.max(SHORTEST_WAIT, answer.wait ?? backoff(attempt, POLLING, random));
    if (clock.elapsed() - begun + wait > patience) {
      return { ok: false, issues: [fhirServerIssue('fhir-server.export-too-long')] };
    }
    if (!(await slept(clock.sleep(wait, signal)))) return { ok: false, issues: [] };
  }
}

/** False when the wait was cut short, because the exchange was cancelled. */
async function slept(sleep: Promise<void>): Promise<boolean> {
  try {
    await sleep;
    return true;
  } catch {
    return false;
  }
}

/** Tells the server that an export is no longer needed. If it does not hear it, the export goes in its own time. */
export async function endExport({ http }: Pull, location: string): Promise<void> {
  await http.send({ method: 'DELETE', url: location });
}
