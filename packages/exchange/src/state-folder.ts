import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Where the outbox of a sink is, unless told: in the working folder, under the hash of the sink's name. */
export function defaultStateFolder(sink: string): string {
  const hash = createHash('sha256').update(sink).digest('hex').slice(0, 16);
  return join('.santeparticipative', hash);
}
