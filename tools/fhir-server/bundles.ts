import { STATUS_CODES } from 'node:http';
import type { FhirRepository, FhirRouter } from '@medplum/fhir-router';
import * as z from 'zod';
import { type Answer, outcomeAnswer, type Preferred } from './answers.js';
import { isStoredResource } from './content.js';
import { type Interactions, refusalOf } from './interactions.js';
import type { Bundle, Medplum, Outcome } from './medplum.js';
import { problem, statusOf } from './outcomes.js';
import type { ResourceStore } from './store.js';

/** What a bundle is handled with. */
export interface BundleHandling {
  readonly medplum: Medplum;
  readonly router: FhirRouter;
  readonly repository: FhirRepository;
  readonly store: ResourceStore;
  readonly has: Interactions;
  readonly atomicTransactions: boolean;
  readonly prefer: Preferred;
}

const requestSchema = z.object({
  method: z.string(),
  url: z.string(),
  ifNoneExist: z.string().optional(),
  ifMatch: z.string().optional(),
});
const bundleSchema = z.looseObject({
  resourceType: z.literal('Bundle'),
  type: z.enum(['transaction', 'batch']),
  entry: z.array(z.looseObject({ fullUrl: z.string().optional(), request: requestSchema.loose() })),
});
type Entry = z.infer<typeof bundleSchema>['entry'][number];
type Answered = NonNullable<Bundle['entry']>[number];

/**
 * Handles a transaction or a batch. What is stored stays pending, save that a failed transaction is undone here.
 * The router itself keeps what of a failed transaction went well and answers 200: `atomicTransactions: false`.
 */
export async function handleBundle(body: unknown, handling: BundleHandling): Promise<Answer> {
  const { medplum, router, repository, store } = handling;
  const parsed = bundleSchema.safeParse(body);
  const refusal = parsed.success
    ? bundleRefusal(parsed.data, handling)
    : problem(400, 'structure', 'Not a transaction or batch');
  if (refusal) return outcomeAnswer(medplum, refusal);
  const { type, entry: asked } = parsed.data ?? { type: 'batch', entry: [] };
  const request = { method: 'POST' as const, url: '', pathname: '', params: {}, query: {}, body };
  const [outcome, response] = await router.handleRequest(request, repository);
  if (response?.resourceType !== 'Bundle') return outcomeAnswer(medplum, outcome);
  const answered = (response.entry ?? []).map((entry) => ({
    entry,
    status: entryStatus(medplum, entry),
  }));
  const failed = answered.findIndex(({ status }) => status >= 400);
  if (type === 'transaction' && handling.atomicTransactions && failed !== -1) {
    store.rollback();
    return outcomeAnswer(medplum, failureAt(failed, answered[failed]));
  }
  const entry = answered.map((each, index) => responseEntry(each, asked[index], handling));
  return { status: 200, headers: {}, resource: { ...response, entry } };
}

type Given = z.infer<typeof bundleSchema>;

function bundleRefusal({ type, entry }: Given, handling: BundleHandling): Outcome | undefined {
  if (!handling.has[type]) return problem(400, 'not-supported', `No ${type}`);
  for (const [index, { request }] of entry.entries()) {
    const refusal = refusalOf(request, handling.has);
    if (refusal) return { ...refusal, ...at(index, refusal) };
    if (request.ifMatch !== undefined && !/^(W\/)?"[^"]+"$/.test(request.ifMatch))
      return problem(400, 'value', 'ifMatch is not an ETag');
  }
  if (type === 'transaction' && handling.atomicTransactions && hasRepeated(entry))
    return problem(400, 'duplicate', 'A resource may appear once in a transaction');
  return undefined;
}

/** Whether two entries write the same resource, as far as their requests tell (http.html#trules). */
function hasRepeated(entries: readonly Entry[]): boolean {
  const identities = entries.flatMap(({ request, fullUrl }) => {
    if (request.method === 'GET') return [];
    if (request.method !== 'POST') return [request.url];
    if (request.ifNoneExist !== undefined) return [`${request.url}?${request.ifNoneExist}`];
    return fullUrl === undefined ? [] : [fullUrl];
  });
  return new Set(identities).size < identities.length;
}

function entryStatus(medplum: Medplum, { response }: Answered): number {
  return response?.outcome?.resourceType === 'OperationOutcome'
    ? statusOf(medplum, response.outcome)
    : Number(response?.status ?? 500);
}

function failureAt(
  index: number,
  failed: { entry: Answered; status: number } | undefined,
): Outcome {
  const outcome = failed?.entry.response?.outcome;
  const known = outcome?.resourceType === 'OperationOutcome' ? outcome : undefined;
  const fallback = problem(failed?.status ?? 500, 'processing', 'The transaction failed');
  return { ...(known ?? fallback), id: fallback.id ?? '', ...at(index, known ?? fallback) };
}

function at(index: number, { issue = [] }: Outcome) {
  return { issue: issue.map((one) => ({ ...one, expression: [`Bundle.entry[${index}]`] })) };
}

function responseEntry(
  { entry, status }: { entry: Answered; status: number },
  asked: Entry | undefined,
  { store, prefer }: BundleHandling,
): object {
  const { resource, response } = entry;
  const method = asked?.request.method ?? 'GET';
  const said = (code: number) => `${code} ${STATUS_CODES[code] ?? ''}`.trim();
  if (status >= 400) return { response: { status: said(status), outcome: response?.outcome } };
  if (resource === undefined)
    return { response: { status: said(method === 'DELETE' ? 204 : 200) } };
  if (method === 'GET' || !isStoredResource(resource))
    return { resource, response: { status: said(status) } };
  const { resourceType, id, meta } = resource;
  const { versionId, lastUpdated } = meta;
  const version = store.history(resourceType, id).find((one) => one.versionId === versionId);
  const isNew = method === 'PUT' && version?.interaction === 'create';
  return {
    ...(prefer === 'representation' ? { resource } : {}),
    response: {
      status: said(isNew ? 201 : status),
      location: `${resourceType}/${id}/_history/${versionId}`,
      etag: `W/"${versionId}"`,
      lastModified: lastUpdated,
      ...(prefer === 'OperationOutcome' ? { outcome: response?.outcome } : {}),
    },
  };
}
