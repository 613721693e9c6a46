import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Sink } from './contracts/sink.js';

/** What tells a sink from others. */
export interface SinkNames extends Pick<Sink<never>, 'name'> {
  readonly format: { readonly name: string };
}

/**
 * Where the outbox of a sink is, unless told: in the working folder, under the hash of the sink's name and format, for a
 * server that takes records and resources remembers them apart.
 */
export function defaultStateFolder({ name, format }: SinkNames): string {
  const hash = createHash('sha256').update(`${format.name}\n${name}`).digest('hex').slice(0, 16);
  return join('.santeparticipative', hash);
}
