import type { AnyRecord, Severity } from '@santeparticipative/core';

/** A rule, the smallest data that break it, the fields that it blames, and data that only look alike. */
export interface Case {
  readonly rule: string;
  readonly severity: Severity;
  readonly what: string;
  readonly broken: readonly AnyRecord[];
  readonly paths: readonly string[];
  readonly kept: readonly AnyRecord[];
}
