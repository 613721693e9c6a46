import {
  fhirResources,
  type PullOptions,
  resourceFormat,
} from '@santeparticipative/connector-fhir';
import { ndjson } from '@santeparticipative/connector-files';
import { type Clock, exchange, type Report, type Source } from '@santeparticipative/exchange';
import { manualClock } from '@santeparticipative/exchange/conformance';
import type { FhirResource } from 'fhir/r4.js';
import { randomFrom } from '../random.js';

/** A pull of what a server holds, or of what changed there since the last one, into a file that is added to. */
export interface Pull {
  readonly url: string;
  readonly file: string;
  /** The folder of the outbox, which knows how far the last pull read. */
  readonly state: string;
  readonly seed: number;
  readonly clock?: Clock;
  readonly options?: Pick<PullOptions, 'pageSize' | 'overlap'>;
}

/** What a pull tells. */
export interface Pulled {
  readonly report: Report;
  /** Every version that came, in its order: `Patient/1/2`. */
  readonly came: readonly string[];
}

const types = ['Patient', 'Observation'];

/** Pulls patients and observations, with a clock that never waits unless told. */
export async function pull({ url, file, state, seed, clock, options }: Pull): Promise<Pulled> {
  const came: string[] = [];
  const report = await exchange({
    from: noted(fhirResources({ url, types, ...options }), came),
    to: ndjson(file, { format: resourceFormat, write: 'append' }),
    state,
    clock: clock ?? manualClock(),
    random: randomFrom(seed),
  });
  return { report, came };
}

/** The source, and what it gives is noted. */
function noted({ name, read }: Source<FhirResource>, came: string[]): Source<FhirResource> {
  return {
    name,
    async *read(context) {
      for await (const item of read(context)) {
        if (item.kind === 'value') came.push(versionOf(item.value));
        yield item;
      }
    },
  };
}

/** Names a version of a resource. */
export function versionOf({ resourceType, id = '', meta }: FhirResource): string {
  return `${resourceType}/${id}/${meta?.versionId ?? ''}`;
}
