import type { Format, Read, SourceContext } from '@santeparticipative/exchange';
import { type LineOptions, readLines } from '../reading/json-lines.js';

/** How the values of a file are read. */
export interface ReadValuesOptions<Value> extends LineOptions {
  readonly format: Format<Value>;
  /** Makes the keys of the values unique in the world. Empty unless told. */
  readonly namespace?: string | undefined;
}

/** Reads the values of an NDJSON file, one a line, in constant memory. */
export async function* readValues<Value>(
  path: string,
  { format, namespace = '', ...options }: ReadValuesOptions<Value>,
  { signal }: SourceContext,
): AsyncGenerator<Read<Value>> {
  const parse = (text: string) => format.parse(text);
  for await (const lines of readLines(path, parse, options)) {
    if (signal.aborted) return;
    for (const { result, line, stopped } of lines) {
      if (result.ok) {
        const origin = { namespace, at: { file: path, line } };
        yield { kind: 'value', value: result.value, origin };
      } else yield { kind: stopped ? 'failed' : 'rejected', issues: result.issues };
    }
  }
}
