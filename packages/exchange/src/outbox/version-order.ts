import type { Content } from './rows.js';

/** How a content stands to another of the same thing. */
export type ContentOrder = 'same' | 'later' | 'earlier' | 'conflict';

/**
 * How a content stands to one that came before: the higher version is later; of two alike, the one recorded later, to
 * the millisecond. When one of them has no version, what came last is later. Two contents of one version, recorded
 * together, contradict each other.
 */
export function contentOrder(content: Content, before: Content): ContentOrder {
  if (content.hash === before.hash) return 'same';
  if (content.version === undefined || before.version === undefined) return 'later';
  if (content.version !== before.version) {
    return content.version > before.version ? 'later' : 'earlier';
  }
  const [now, then] = [content.recordedAt, before.recordedAt];
  if (now === undefined || then === undefined || now === then) return 'conflict';
  return now > then ? 'later' : 'earlier';
}

/** An instant in milliseconds since 1970; nothing where it is none. */
export function momentOf(instant: string | undefined): number | undefined {
  const moment = instant === undefined ? Number.NaN : Date.parse(instant);
  return Number.isNaN(moment) ? undefined : moment;
}
