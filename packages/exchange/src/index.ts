/**
 * Moving data of participative health from any source to any sink: nothing lost, nothing twice, and a ledger that says
 * where everything went. Needs Node.js.
 *
 * @packageDocumentation
 */
export * from './contracts/index.js';
export { readDeadLetters } from './dead-letters.js';
export { deliveryId } from './delivery-id.js';
export { exchange } from './exchange.js';
export {
  isBalanced,
  isComplete,
  type Ledger,
  type SkipReason,
  skipReasons,
} from './ledger/ledger.js';
export { type ExchangeRule, exchangeIssue, exchangeRules } from './messages.js';
export { type OnlyShareableOptions, onlyShareable } from './only-shareable.js';
export type { DirectExchange, ExchangeSettings, SteppedExchange } from './options.js';
export type { DeadLetter } from './outbox/outbox.js';
export { recordFormat } from './record-format.js';
export type { Progress, Report } from './report.js';
export { backoff, defaultRetryPolicy, type RetryPolicy } from './retry/retry-policy.js';
export { defaultStateFolder, type SinkNames } from './state-folder.js';
export { chain } from './steps.js';
export { systemClock } from './system-clock.js';
