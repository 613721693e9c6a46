/**
 * The records of participative health as io-ts codecs, for programs that compose with fp-ts: the same schemas,
 * verdicts and issues as `@santeparticipative/core`, through one adapter.
 *
 * @packageDocumentation
 */
export { type CodecOptions, codecOf } from './codec.js';
export { AnyRecordCodec, codecs, type RecordCodecs } from './codecs.js';
export { issuesOfErrors } from './issues.js';
export { type ReporterOptions, reporter } from './reporter.js';
export type { IssueError, Language } from './validation-error.js';
