import type { Issue } from '@santeparticipative/core';
import type { Bundle } from 'fhir/r4.js';
import type { FhirHttp } from '../../http/answer.js';
import { fhirServerIssue } from '../../messages.js';
import { parseResourceAddress } from '../../resource-address.js';
import { addressIn } from '../deletion.js';
import { instantOf } from '../server-time.js';
import { nextOf } from './page.js';

/** Something that happened to a resource. */
export interface Change {
  readonly address: string;
  readonly isDeletion: boolean;
  readonly meta: NonNullable<Bundle['meta']>;
}

/** A page of a history, or why there is none. */
export type ChangePage =
  | {
      readonly kind: 'page';
      readonly changes: readonly Change[];
      readonly next: string | undefined;
    }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

function changeOf(entry: unknown): Change[] {
  const { fullUrl, request, response, resource } = Object(entry);
  const { method, url } = Object(request);
  const { resourceType, id } = Object(resource);
  const address = addressIn(fullUrl) ?? addressIn(url) ?? addressIn(`${resourceType}/${id}`);
  if (address === undefined) return [];
  const { lastModified, location } = Object(response);
  const version = [url, location].map((text) => parseResourceAddress(text)?.version).find(Boolean);
  const meta = {
    ...(version === undefined ? {} : { versionId: version }),
    ...(instantOf(lastModified) === undefined ? {} : { lastUpdated: String(lastModified) }),
  };
  return [{ address, isDeletion: method === 'DELETE', meta }];
}

/** Asks for a page of a history. */
export async function askHistory(http: FhirHttp, url: string): Promise<ChangePage> {
  const answer = await http.ask({ method: 'GET', url });
  if (answer.kind !== 'answered') return { kind: 'failed', issues: answer.issues };
  const { resource } = answer;
  if (resource?.resourceType !== 'Bundle') {
    return { kind: 'failed', issues: [fhirServerIssue('fhir-server.not-a-page')] };
  }
  const next = nextOf(resource.link, new URL(`${http.base}/`));
  if (next === 'elsewhere') {
    return { kind: 'failed', issues: [fhirServerIssue('fhir-server.other-origin')] };
  }
  const entries: unknown = resource.entry;
  const changes = Array.isArray(entries) ? entries.flatMap(changeOf) : [];
  return { kind: 'page', changes, next: next?.href };
}
