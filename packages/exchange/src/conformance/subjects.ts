import type { Clock } from '../contracts/clock.js';
import type { Connector } from '../contracts/connector.js';
import type { Format } from '../contracts/format.js';
import type { Sink } from '../contracts/sink.js';
import type { Source } from '../contracts/source.js';

/** What the checks of a source and of a sink are both told. */
export interface Subject {
  /**
   * A text that is in every value and nowhere else: no issue may hold it. Without it, nobody looks whether issues
   * disclose data.
   */
  readonly canary?: string;
  /**
   * The clock that the source or sink is given; a new `manualClock()` for each check unless told. Give `systemClock`
   * where a time out of a network is slept for.
   */
  readonly clock?: Clock;
  /** How many milliseconds, at least, something is waited for that must end: 10,000 unless told. */
  readonly patience?: number;
}

/** What a format is checked with. */
export interface FormatSubject<Value> {
  readonly format: Format<Value>;
  /** Values of different things, or different versions of them. */
  readonly values: readonly Value[];
}

/** What a sink is checked with: how to make it, what to give it, and how to look behind it. */
export interface SinkSubject<Value> extends Subject {
  /** Makes the sink, on a recipient that is new and empty. It is called many times, one after the other. */
  make(): Sink<Value> | Promise<Sink<Value>>;
  /** What the recipient of the sink made last holds, read without that sink. */
  stored(): Promise<readonly Value[]>;
  /**
   * - `last` (unless told): of a thing, the recipient holds the version that stands.
   * - `all`: it holds every version in the order they came, and says of what is gone that it is, as a file does that is
   *   appended to.
   */
  readonly keeps?: 'last' | 'all';
  /** Three values at least, of different things that do not refer to one another. */
  readonly values: readonly [Value, Value, Value, ...Value[]];
  /** The namespace that the values come from; `''` unless told. */
  readonly namespace?: string;
  /** Another version of the same thing. */
  changed(value: Value): Value;
  /** A value that says that the thing is gone. Without it, removals are not checked. */
  removal?(value: Value): Value;
  /** A value that the recipient refuses. Without it, nobody looks what becomes of such a one. */
  readonly refused?: Value;
  /** Makes the recipient out of reach, and reachable again. Without it, outages are not checked. */
  readonly outage?: {
    /** Makes the recipient unreachable. */
    begin(): void | Promise<void>;
    /** Makes it reachable again. */
    end(): void | Promise<void>;
  };
}

/** What a source is checked with: how to make it, and what it is to give. */
export interface SourceSubject<Value> extends Subject {
  /** Makes the source, on data that hold what is expected. */
  make(): Source<Value> | Promise<Source<Value>>;
  readonly format: Format<Value>;
  /** What it gives, all of it. */
  readonly expected: readonly Value[];
  /** True (unless told) when it gives the values in the order of `expected`. */
  readonly ordered?: boolean;
  /** A source of data of which something cannot be read, and what it gives all the same. */
  readonly damaged?: {
    /** Makes the source, with something in it that cannot be read. */
    make(): Source<Value> | Promise<Source<Value>>;
    readonly expected: readonly Value[];
  };
  /** How many files, connections and the like the source holds open now. Without it, nobody looks whether it closes them. */
  open?(): number;
  /** How many values were taken so far from what is behind the source. Without it, nobody looks how far it reads ahead. */
  taken?(): number;
  /** The most values that it may take ahead of who asks; 1,000 unless told. */
  readonly ahead?: number;
}

/** What a connector is checked with: whichever of these it has. */
export interface ConnectorSubject<Options, Value> {
  /** What it publishes, and options that its schema takes. */
  readonly published?: {
    readonly connector: Connector<Options, Value>;
    readonly options: Options;
  };
  readonly source?: SourceSubject<Value>;
  readonly sink?: SinkSubject<Value>;
}
