import { check, Id, Instant, type Issue, Text } from '@santeparticipative/core';
import * as z from 'zod';
import type { Completeness } from '../campaign/completeness.js';
import type { Revision } from '../campaign/revision.js';
import { disclosureIssue } from './messages.js';
import type { ReleaseRegister } from './register/release-register.js';
import type { Displays } from './stratum-display.js';
import type { Solver } from './suppression/solver.js';
import { DEFAULT_THRESHOLD } from './threshold.js';

/** What a publisher decides. */
export interface PublishOptions {
  /** The fewest distinct people that a published cell stands for: 11 unless said. */
  readonly threshold?: number | undefined;
  /** Why the threshold is below 11: then required, and written with every result. */
  readonly reason?: string | undefined;
  /** When the results are recorded, in UTC. */
  readonly recordedAt: Instant;
  /**
   * Begins the ids of results: `region-2025` gives `region-2025-pathways-opened`. To be chosen apart for each
   * period and set of structures. Without it, ids are UUIDs that definition, period and structures decide.
   */
  readonly idPrefix?: string | undefined;
  /** The names of structures and programmes, by dimension and code. One that is not a text is left out. */
  readonly displays?: Displays | undefined;
  /** Of the structures that were expected, how many are in the results: written with them. */
  readonly completeness?: Completeness | undefined;
  /** Which statement of these results it is, and the structures whose figures changed since the one it replaces. */
  readonly revises?: Revision | undefined;
  /** The earlier releases of this publisher: what can be found by setting this one against them is hidden. */
  readonly register?: ReleaseRegister | undefined;
  /** What {@link loadSolver} gives: then large tables too lose as little as can be. */
  readonly solver?: Solver | undefined;
}

const OptionsSchema = z.object({
  threshold: z.number().int().min(1).optional(),
  reason: Text.optional(),
  recordedAt: Instant,
  idPrefix: Id.optional(),
  completeness: z
    .object({
      expected: z.number().int().min(0),
      received: z.number().int().min(0),
      missing: z.array(Id),
    })
    .optional(),
  revises: z.object({ revision: z.number().int().min(1), structures: z.array(Id) }).optional(),
});

/** The issues of options that cannot be followed. */
export function optionIssues(options: PublishOptions): readonly Issue[] {
  const { issues } = check(OptionsSchema, options);
  const { threshold = DEFAULT_THRESHOLD, reason } = options;
  return threshold < DEFAULT_THRESHOLD && reason === undefined
    ? [...issues, disclosureIssue('disclosure.reason-required', '/reason')]
    : issues;
}
