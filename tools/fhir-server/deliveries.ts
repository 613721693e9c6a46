import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, outcomeAnswer } from './answers.js';
import type { Commits, Keeping } from './commits.js';
import { isJsonObject } from './content.js';
import type { Fault } from './faults.js';
import { entriesOf, spoiled } from './faulty-answer.js';
import type { Incoming } from './handler.js';
import type { Medplum } from './medplum.js';
import type { FhirServerOptions } from './options.js';
import { problem } from './outcomes.js';
import { divideBatch } from './partial-batch.js';

/** What requests are delivered to. */
export interface DeliveryParts {
  readonly medplum: Medplum;
  readonly commits: Commits;
  readonly handle: (incoming: Incoming) => Promise<Answer>;
  readonly options: FhirServerOptions;
  readonly base: () => string;
}

/** Delivers requests to the handler, as a fault would have it: twice, in part, or for nothing. */
export function createDeliveries(
  parts: DeliveryParts,
): (incoming: Incoming, fault: Fault | undefined) => Promise<Answer> {
  const { medplum, commits, handle, options } = parts;
  let pageBefore: readonly unknown[] = [];

  function keepingOf({ body, number }: Incoming, fault: Fault | undefined): Keeping {
    const type = isJsonObject(body) && body['resourceType'] === 'Bundle' ? body['type'] : undefined;
    const alone =
      type === 'batch' || (type === 'transaction' && options.atomicTransactions === false);
    const keep = alone ? 'each' : 'together';
    return { request: number, keep: fault?.kind === 'says-ok-stores-nothing' ? 'nothing' : keep };
  }

  async function deliver(incoming: Incoming, fault: Fault | undefined): Promise<Answer> {
    const keeping = keepingOf(incoming, fault);
    const gap = options.conditionalCreateGap;
    if (gap === undefined || incoming.headers['if-none-exist'] === undefined)
      return commits.run(keeping, () => handle(incoming));
    const condition = [incoming.headers['if-none-exist']].flat()[0] ?? '';
    const search = { ...incoming, method: 'GET', url: `${incoming.url}?${condition}`, headers: {} };
    const found = await commits.run(keeping, () => handle(search));
    const free = found.status === 200 && entriesOf(found).length === 0;
    if (!free) return commits.run(keeping, () => handle(incoming));
    await delay(gap);
    const { 'if-none-exist': _, ...headers } = incoming.headers;
    return commits.run(keeping, () => handle({ ...incoming, headers }));
  }

  async function delivered(incoming: Incoming, fault: Fault | undefined): Promise<Answer> {
    if (fault?.kind === 'duplicate-delivery')
      await deliver({ ...incoming, body: structuredClone(incoming.body) }, fault);
    if (fault?.kind !== 'partial-batch') return deliver(incoming, fault);
    const divided = divideBatch(incoming.body, fault, incoming.number);
    if (!divided) return deliver(incoming, fault);
    const { remaining, restore } = divided;
    const handled =
      remaining === undefined
        ? { status: 200, headers: {} }
        : await deliver({ ...incoming, body: remaining }, fault);
    return restore(handled);
  }

  return async (incoming, fault) => {
    if (!mayPass(incoming, options.authorize)) {
      const answer = outcomeAnswer(medplum, problem(401, 'login', 'A token is required'));
      return { ...answer, headers: { 'WWW-Authenticate': 'Bearer' } };
    }
    const answer = await delivered(incoming, fault);
    const before = pageBefore;
    if (incoming.method === 'GET') pageBefore = entriesOf(answer);
    const self = `${parts.base()}/${incoming.url}`;
    return fault ? spoiled(answer, fault, { self, before }) : answer;
  };
}

function mayPass(
  { url, headers }: Incoming,
  authorize: ((headers: IncomingHttpHeaders) => boolean) | undefined,
): boolean {
  return authorize === undefined || url.split('?')[0] === 'metadata' || authorize(headers);
}
