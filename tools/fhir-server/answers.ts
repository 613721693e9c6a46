import { isJsonObject, isStoredResource } from './content.js';
import type { Medplum, Outcome } from './medplum.js';
import { statusOf } from './outcomes.js';

/** What the server will say, before it becomes bytes. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A resource, to be written as JSON. */
  readonly resource?: object;
  /** A body that is not FHIR's JSON; its type is in `headers`. */
  readonly text?: string;
}

/** Which of the two a client prefers to get back (http.html#ops). */
export type Preferred = 'representation' | 'minimal' | 'OperationOutcome';

/** What a `Prefer` header asks for; a representation where it says nothing. */
export function preferredOf(header: string | string[] | undefined): Preferred {
  const asked = /\breturn=(minimal|representation|OperationOutcome)\b/.exec([header].join())?.[1];
  return asked === 'minimal' || asked === 'OperationOutcome' ? asked : 'representation';
}

/** The answer that an outcome is. */
export function outcomeAnswer(medplum: Medplum, outcome: Outcome): Answer {
  return { status: statusOf(medplum, outcome), headers: {}, resource: outcome };
}

/** The answer to a single interaction. */
export function resourceAnswer(
  medplum: Medplum,
  { outcome, resource }: { outcome: Outcome; resource: unknown },
  request: { method: string; base: string; prefer: Preferred },
): Answer {
  const status = statusOf(medplum, outcome);
  if (status >= 400) return outcomeAnswer(medplum, outcome);
  if (!isJsonObject(resource)) {
    if (request.method !== 'DELETE') return outcomeAnswer(medplum, outcome);
    return { status: 204, headers: {} };
  }
  if (!isStoredResource(resource)) return { status, headers: {}, resource };
  const { resourceType, id, meta } = resource;
  const headers = {
    ETag: `W/"${meta.versionId}"`,
    'Last-Modified': new Date(meta.lastUpdated).toUTCString(),
    ...(request.method === 'GET'
      ? {}
      : { Location: `${request.base}/${resourceType}/${id}/_history/${meta.versionId}` }),
  };
  if (request.method === 'GET') return { status, headers, resource };
  if (request.prefer === 'minimal') return { status, headers };
  return { status, headers, resource: request.prefer === 'representation' ? resource : outcome };
}
