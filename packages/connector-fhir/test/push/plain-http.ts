import type { Answer, FhirHttp, FhirRequest } from '../../src/http/answer.js';
import { isFhirResource, tellsError } from '../../src/http/fhir-resource.js';
import { meaningOf } from '../../src/http/status-rule.js';
import { fhirServerIssue } from '../../src/messages.js';

export function plainHttp(base: string): FhirHttp {
  const send = async ({ method, url, body, headers }: FhirRequest): Promise<Answer> => {
    const unknown = {
      kind: 'unknown',
      issues: [fhirServerIssue('fhir-server.no-evidence')],
    } as const;
    let response: Response;
    let text: string;
    try {
      response = await fetch(url === '' ? base : `${base}/${url}`, {
        method,
        redirect: 'manual',
        headers: { 'content-type': 'application/fhir+json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      text = await response.text();
    } catch {
      return unknown;
    }
    if (!response.ok) {
      const { kind, rule } = meaningOf(response.status);
      return {
        kind: kind === 'unknown' && method === 'GET' ? 'again' : kind,
        status: response.status,
        issues: [fhirServerIssue(rule)],
      };
    }
    let resource: unknown;
    try {
      resource = text === '' ? undefined : JSON.parse(text);
    } catch {
      return unknown;
    }
    const location = response.headers.get('location');
    const versionId = /"(.*)"/.exec(response.headers.get('etag') ?? '')?.[1];
    if (resource !== undefined && (!isFhirResource(resource) || tellsError(resource)))
      return unknown;
    return {
      kind: 'answered',
      status: response.status,
      ...(resource === undefined ? {} : { resource }),
      ...(location === null ? {} : { location }),
      ...(versionId === undefined ? {} : { versionId }),
    };
  };
  return {
    base,
    send,
    ask: send,
    lines: () => {
      throw new Error('no');
    },
  };
}
