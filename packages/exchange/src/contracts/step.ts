import type { Result } from '@santeparticipative/core';
import type { Origin } from './source.js';

/**
 * What happens to a value between source and sink: it is checked, mapped, left out. It gives the values that go on:
 * none leaves the value out, which counts as skipped. When it refuses, its issues say why, which counts as rejected.
 *
 * @example
 * const onlyPathways: Step<AnyRecord, AnyRecord> = (record) => ({
 *   ok: true, value: record.type === 'pathway' ? [record] : [], issues: [],
 * });
 */
export type Step<In, Out> = (
  value: In,
  origin: Origin,
) => Result<readonly Out[]> | Promise<Result<readonly Out[]>>;
