import { createHash } from 'node:crypto';
import {
  type Issue,
  type Line,
  type Manifest,
  type RecordType,
  recordTypes,
  shapeIssue,
} from '@santeparticipative/core';
import type { LocatedLine } from '../reading/json-lines.js';

/** The lines of a dataset as they stand in its file, to be compared with what its manifest announces. */
export class Content {
  readonly #hash = createHash('sha256');
  /** False once a line was too long to be held. */
  #isWhole = true;

  /** Takes a line. */
  add({ bytes, result }: Pick<LocatedLine<Line>, 'bytes' | 'result'>): void {
    if (bytes === undefined) this.#isWhole = false;
    else if (!result.ok || result.value.type !== 'manifest') this.#hash.update(bytes);
  }

  /** The issue of a content that is not the one with this hash. */
  issueOfHash(stated: string | undefined): Issue | undefined {
    const isChanged =
      this.#isWhole && stated !== undefined && stated !== this.#hash.copy().digest('hex');
    return isChanged ? shapeIssue('dataset.hash', '/hash') : undefined;
  }
}

/**
 * The issue of a dataset that does not hold as many records as it announces. Where records were refused, whose types
 * nobody knows for sure, all of them together have to be as many.
 */
export function issueOfCounts(
  manifest: Manifest | undefined,
  counted: Partial<Record<RecordType, number>>,
  refused = 0,
): Issue | undefined {
  const announced = manifest?.counts;
  if (announced === undefined) return undefined;
  const holds =
    refused === 0
      ? recordTypes.every((type) => (announced[type] ?? 0) === (counted[type] ?? 0))
      : total(announced) === total(counted) + refused;
  return holds ? undefined : shapeIssue('dataset.counts', '/counts');
}

function total(counts: Partial<Record<RecordType, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
