import { systemClock } from '@santeparticipative/exchange';
import type { FhirHttp, FhirLine } from '../../src/http/answer.js';
import { connectHttp, type HttpContext, type HttpSettings } from '../../src/http/connect-http.js';

/** A connection that must succeed. It waits by the machine's clock, and never for longer than a moment. */
export async function connected(
  settings: HttpSettings,
  context: Partial<HttpContext> = {},
): Promise<FhirHttp> {
  const result = await connectHttp(
    { retry: { attempts: 3, base: 1, cap: 5, deadline: 10_000 }, ...settings },
    {
      clock: systemClock,
      random: () => 0.5,
      signal: new AbortController().signal,
      ...context,
    },
  );
  if (!result.ok) throw new Error(rulesOf(result.issues).join());
  return result.value;
}

/** The rules that issues break. */
export function rulesOf(issues: readonly { readonly rule: string }[]): string[] {
  return issues.map(({ rule }) => rule);
}

export const patient = { resourceType: 'Patient', id: 'p-1' } as const;

/** All the lines of a file. */
export async function linesOf(lines: AsyncIterable<FhirLine>): Promise<FhirLine[]> {
  const all: FhirLine[] = [];
  for await (const line of lines) all.push(line);
  return all;
}
