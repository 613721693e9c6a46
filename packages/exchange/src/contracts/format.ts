import type { Instant, Result } from '@santeparticipative/core';

/** What a value is, as an exchange must know it: which thing, which version of it, and how it stands to others. */
export interface Identity {
  /** Names the thing among all those of its namespace, always the same: `pathway/p-1`. */
  readonly key: string;
  /** The version of the thing: the highest stands. Without it, what comes last does. */
  readonly version?: number;
  /** When that version was recorded: of two alike, the one recorded last stands. */
  readonly recordedAt?: Instant;
  /** The keys of the things that this one says are gone. */
  readonly removes?: readonly string[];
  /** What has a lower rank is delivered first, so that what is referred to comes before what refers. 0 unless told. */
  readonly rank?: number;
  /** Keys of the same rank or a higher one, after which this comes, where they are in the same exchange. */
  readonly after?: readonly string[];
}

/** How values of a kind are written as text, read again, and told apart. */
export interface Format<Value> {
  /** Names the kind: `record`, `fhir-resource`. */
  readonly name: string;
  /** Reads a value. What is wrong with it is issues, which hold no value of the text. */
  parse(text: string): Result<Value>;
  /** Writes a value as one line of text, without a line feed. The same value always gives the same text. */
  write(value: Value): string;
  /** What the value is. */
  identify(value: Value): Identity;
}
