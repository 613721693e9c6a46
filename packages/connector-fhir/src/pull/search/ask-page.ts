import type { Issue } from '@santeparticipative/core';
import type { FhirHttp } from '../../http/answer.js';
import { fhirServerIssue } from '../../messages.js';
import { earliest, instantOf } from '../server-time.js';
import { type Page, pageOf } from './page.js';

/** A page, or why there is none. */
export type AskedPage =
  | {
      readonly kind: 'page';
      readonly page: Page;
      /** The server's time: of its answer, or of the result that it kept from before. */
      readonly time?: number;
    }
  /** The server does not do what was asked, or has no such thing. */
  | { readonly kind: 'refused'; readonly status: number; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** True when a server refused because it does not know a parameter, or an operation. */
export function isNotUnderstood({ status }: { readonly status: number }): boolean {
  return status === 400 || status === 422 || status === 501;
}

/** Asks for a page. A server may have kept an earlier result of the same search: the first page is asked for anew. */
export async function askPage(
  http: FhirHttp,
  url: string,
  wanted: string | undefined,
): Promise<AskedPage> {
  const answer = await http.ask({
    method: 'GET',
    url,
    headers: { 'cache-control': 'no-cache' },
  });
  if (answer.kind === 'refused') return answer;
  if (answer.kind !== 'answered') return { kind: 'failed', issues: answer.issues };
  const { resource, date } = answer;
  if (resource?.resourceType !== 'Bundle') {
    return { kind: 'failed', issues: [fhirServerIssue('fhir-server.not-a-page')] };
  }
  const page = pageOf(resource, new URL(`${http.base}/`), wanted);
  const time = earliest(date, instantOf(resource.meta?.lastUpdated));
  return { kind: 'page', page, ...(time === undefined ? {} : { time }) };
}
