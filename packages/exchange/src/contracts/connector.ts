import type { Localised } from '@santeparticipative/core';
import type * as z from 'zod';
import type { Sink } from './sink.js';
import type { Source } from './source.js';

/**
 * What a plug-in author publishes: options with their schema, and what can be made of them. A program that knows
 * connectors by name (a command, a page of settings) needs nothing else.
 *
 * @example
 * const connector: Connector<{ path: string }, AnyRecord> = {
 *   id: 'ndjson', title: { fr: 'Fichier NDJSON', en: 'NDJSON file' },
 *   options: z.strictObject({ path: z.string() }),
 *   source: ({ path }) => ndjson(path),
 * };
 */
export interface Connector<Options, Value> {
  /** Names the connector: lower case, digits and hyphens. */
  readonly id: string;
  readonly title: Localised;
  /** What it must be told. Secrets are functions or paths of files, never texts. */
  readonly options: z.ZodType<Options>;
  /** Makes a source, where the connector has one. */
  source?(options: Options): Source<Value>;
  /** Makes a sink, where the connector has one. */
  sink?(options: Options): Sink<Value>;
}
