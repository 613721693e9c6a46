export type { Clock } from './clock.js';
export type { Connector } from './connector.js';
export type { Format, Identity } from './format.js';
export type { Json } from './json.js';
export type { Memory, Remembered } from './memory.js';
export type {
  Delivery,
  OpenedSink,
  Outcome,
  Sink,
  SinkCapabilities,
  SinkContext,
  SinkSession,
} from './sink.js';
export type { Origin, Read, Source, SourceContext } from './source.js';
export type { Step } from './step.js';
