/**
 * What the author of a source, a sink or a connector checks it with: that it keeps the contracts of an exchange. Works
 * with any test framework.
 *
 * @packageDocumentation
 */
export { checkConnector, checkFormat, checkSink, checkSource } from './check-connector.js';
export type { Finding } from './finding.js';
export { type ManualClock, type ManualClockOptions, manualClock } from './manual-clock.js';
export { type ConnectorRule, connectorRules } from './messages.js';
export type {
  ConnectorSubject,
  FormatSubject,
  SinkSubject,
  SourceSubject,
  Subject,
} from './subjects.js';
