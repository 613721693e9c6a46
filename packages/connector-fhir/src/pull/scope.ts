import { createHash } from 'node:crypto';

/** Names a part of a checkpoint by what was asked for: another question begins at the beginning. */
export function scopeOf(way: string, question: object): string {
  const hash = createHash('sha256').update(JSON.stringify(question)).digest('hex');
  return `$${way}/${hash.slice(0, 16)}`;
}
