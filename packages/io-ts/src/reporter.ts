import type * as t from 'io-ts';
import { issuesOfErrors } from './issues.js';
import { type Language, sentence } from './validation-error.js';

/** How errors are written. */
export interface ReporterOptions {
  /** French when absent. */
  readonly language?: Language | undefined;
}

/**
 * Writes errors of io-ts for people, one line each: the path, then what is wrong, without any value of the data.
 * The `PathReporter` of io-ts shows the same lines for codecs of this package, but for other codecs, such as
 * `t.number`, it shows the wrong value itself.
 *
 * @example
 * pipe(t.array(codecs.pathway).decode(values), either.mapLeft(reporter));
 * // left(['/3/goals/0/text : Ce champ est obligatoire.'])
 */
export function reporter(errors: t.Errors, { language = 'fr' }: ReporterOptions = {}): string[] {
  return issuesOfErrors(errors).map((issue) => sentence(issue, language));
}
