import { AnyReference } from './record-base.js';

/** What a value says of the record that it is, whatever else it holds. */
const Named = AnyReference.strip();

/**
 * Which record a value that was refused was to be, when its type and its id are well formed: it is there, and
 * those that refer to it are not wrong.
 */
export function refusedRecord(value: unknown): AnyReference | undefined {
  return Named.safeParse(value).data;
}
