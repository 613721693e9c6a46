import type { IncomingHttpHeaders } from 'node:http';
import type { FhirRepository, FhirRouter } from '@medplum/fhir-router';
import { type Answer, outcomeAnswer, preferredOf, resourceAnswer } from './answers.js';
import { createBulkExports } from './bulk.js';
import { handleBundle } from './bundles.js';
import { capabilityStatement } from './capability-statement.js';
import { createPatientCompartment } from './compartment.js';
import { isJsonObject } from './content.js';
import { everything } from './everything.js';
import { type Interactions, refusalOf } from './interactions.js';
import type { Medplum, Outcome } from './medplum.js';
import type { FhirServerOptions } from './options.js';
import { problem } from './outcomes.js';
import type { ResourceStore } from './store.js';

/** A request, read. */
export interface Incoming {
  readonly number: number;
  readonly method: string;
  /** Below the base address, with the query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The JSON of the body; nothing if there is none. */
  readonly body: unknown;
}

/** What requests are handled with. */
export interface HandlerParts {
  readonly medplum: Medplum;
  readonly router: FhirRouter;
  readonly repository: FhirRepository;
  readonly store: ResourceStore;
  readonly has: Interactions;
  readonly now: () => Date;
  readonly base: () => string;
  readonly options: FhirServerOptions;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Gives the answer to requests: FHIR's semantics, without the network. What they write stays pending. */
export function createHandler(parts: HandlerParts): (incoming: Incoming) => Promise<Answer> {
  const { medplum, router, repository, store, has, options } = parts;
  const compartment = createPatientCompartment(medplum, store);
  const exported = createBulkExports({ ...parts, compartment }, options.bulk ?? {});
  const refuse = (outcome: Outcome) => outcomeAnswer(medplum, outcome);

  function metadata(): Answer {
    const date = parts.now().toISOString();
    const declared = capabilityStatement(medplum, { url: parts.base(), date, has });
    return { status: 200, headers: {}, resource: options.statement?.(declared) ?? declared };
  }

  /** What is not the router's: the operations. */
  function operation({ method, url, headers }: Incoming): Answer | undefined {
    const [path = '', search = ''] = url.split('?');
    const query = new URLSearchParams(search);
    if (path === 'metadata') return metadata();
    const patient = /^Patient\/([^/]+)\/\$everything$/.exec(path)?.[1];
    if (patient !== undefined) {
      if (!has.everything || method !== 'GET')
        return refuse(problem(405, 'not-supported', 'No $everything'));
      const pageSize = options.pageSize ?? 50;
      const base = parts.base();
      return everything(patient, query, { medplum, store, compartment, base, pageSize });
    }
    if (!/(^|\/)\$export/.test(path)) return undefined;
    if (!has.export) return refuse(problem(405, 'not-supported', 'No $export'));
    return exported({ method, path, query, prefer: String(headers['prefer'] ?? '') });
  }

  async function restful({ method, url, headers, body }: Incoming): Promise<Answer> {
    const ifNoneExist = [headers['if-none-exist']].flat()[0];
    const refusal =
      malformed(headers, body, method) ?? refusalOf({ method, url, ifNoneExist }, has);
    if (refusal) return refuse(refusal);
    if (!isMethod(method)) return refuse(problem(405, 'not-supported', 'No such method'));
    const [outcome, resource] = await router.handleRequest(
      { method, url, pathname: '', params: {}, query: {}, body, headers },
      repository,
    );
    const given = { outcome, resource };
    const prefer = preferredOf(headers['prefer']);
    const answer = resourceAnswer(medplum, given, { method, base: parts.base(), prefer });
    if (
      method === 'GET' &&
      headers['if-none-match'] === answer.headers['ETag'] &&
      answer.headers['ETag']
    )
      return { status: 304, headers: answer.headers };
    // The router says 200 to every update; one that creates is 201 (http.html#upsert).
    const isNew = method === 'PUT' && store.pending()[0]?.interaction === 'create';
    return isNew && answer.status === 200 ? { ...answer, status: 201 } : answer;
  }

  return async (incoming) => {
    const { method, url, headers, body } = incoming;
    if (method === 'POST' && url.split('?')[0] === '') {
      const prefer = preferredOf(headers['prefer']);
      const { atomicTransactions = true } = options;
      return handleBundle(body, { ...parts, atomicTransactions, prefer });
    }
    return operation(incoming) ?? restful(incoming);
  };
}

function isMethod(method: string): method is Method {
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method);
}

function malformed(
  headers: IncomingHttpHeaders,
  body: unknown,
  method: string,
): Outcome | undefined {
  const ifMatch = headers['if-match'];
  if (ifMatch !== undefined && !/^(W\/)?"[^"]+"$/.test(ifMatch))
    return problem(400, 'value', 'If-Match is not an ETag');
  if ((method === 'POST' || method === 'PUT') && !isJsonObject(body))
    return problem(400, 'structure', 'Not a JSON object');
  return undefined;
}
