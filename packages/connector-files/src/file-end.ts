import type { Sink, Source } from '@santeparticipative/exchange';

/** Something on the disk that an exchange can read from, and write to. Its name is its path as it was given. */
export interface FileEnd<Value> extends Source<Value>, Sink<Value> {
  readonly name: string;
}
