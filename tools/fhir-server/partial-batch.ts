import { STATUS_CODES } from 'node:http';
import type { Answer } from './answers.js';
import { contentHash, isJsonObject } from './content.js';
import { chance, type Fault } from './faults.js';
import { problem } from './outcomes.js';

type PartialBatch = Extract<Fault, { kind: 'partial-batch' }>;

/** A bundle without the entries that are to be refused, and how to put the refusals into the answer. */
export interface Divided {
  /** What remains to be handled; nothing when every entry is refused. */
  readonly remaining: unknown;
  readonly restore: (answer: Answer) => Answer;
}

/** Takes the entries out of a bundle that the fault refuses. Nothing if the body is no bundle with entries. */
export function divideBatch(
  body: unknown,
  fault: PartialBatch,
  number: number,
): Divided | undefined {
  if (!isJsonObject(body) || !Array.isArray(body['entry'])) return undefined;
  const entries: readonly unknown[] = body['entry'];
  const statuses = entries.map((entry, index) => refusedWith(entry, index, { fault, number }));
  const kept = entries.filter((_, index) => statuses[index] === undefined);
  return {
    remaining: kept.length === 0 ? undefined : { ...body, entry: kept },
    restore: (answer) => {
      const response = answer.resource ?? {
        resourceType: 'Bundle',
        type: `${String(body['type'])}-response`,
      };
      if (answer.status >= 400 || !isJsonObject(response)) return answer;
      const handled = Array.isArray(response['entry']) ? response['entry'].values() : [].values();
      const entry = statuses.map((status) =>
        status === undefined ? handled.next().value : refusal(status),
      );
      return { ...answer, resource: { ...response, entry } };
    },
  };
}

function refusedWith(
  entry: unknown,
  index: number,
  { fault: { refuse, seed = 0 }, number }: { fault: PartialBatch; number: number },
): number | undefined {
  const content = isJsonObject(entry) ? contentHash(entry) : '';
  const forGood = chance(`${seed} ${content}`);
  const thisTime = chance(`${seed} ${number} ${index}`);
  let from = { forGood: 0, thisTime: 0 };
  for (const { status, share } of refuse) {
    const kind = status < 500 && status !== 429 ? 'forGood' : 'thisTime';
    const drawn = kind === 'forGood' ? forGood : thisTime;
    if (drawn >= from[kind] && drawn < from[kind] + share) return status;
    from = { ...from, [kind]: from[kind] + share };
  }
  return undefined;
}

function refusal(status: number) {
  const code = status === 422 ? ('processing' as const) : ('transient' as const);
  return {
    response: {
      status: `${status} ${STATUS_CODES[status] ?? ''}`.trim(),
      outcome: problem(status, code, 'Refused'),
    },
  };
}
