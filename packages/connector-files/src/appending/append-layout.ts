import type { Issue } from '@santeparticipative/core';
import type { ByteLine } from '../reading/byte-lines.js';
import type { Layout } from '../writing/layout.js';

/** How deliveries become lines of a file that has some already. */
export interface AppendLayout<Value> extends Layout<Value> {
  /** The line of a value, with its line feed, as {@link Layout.add} lays it out. */
  line(value: Value): string;
  /** Takes a line that is there already; or says why nothing can be added to such a file. */
  resume(line: ByteLine): Issue | undefined;
}
