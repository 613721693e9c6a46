import { parseJsonText } from '@santeparticipative/core';
import { canonicalize } from 'json-canonicalize';
import { type ExtensionCodec, single } from './extension.js';

/** The value that a JSON text holds; the text itself when it is no JSON, for the model's schema to refuse. */
function parse(text: string): unknown {
  const json = parseJsonText(text);
  return json.ok ? json.value : text;
}

/**
 * A small tree, such as a filter, as canonical JSON (RFC 8785) in a `string`: the same value always gives the
 * same text, and an engine reads it without going through FHIR.
 */
export const json: ExtensionCodec<object> = single(
  { value: 'string' },
  (value: object) => ({ valueString: canonicalize(value) }),
  ({ valueString }) => (valueString === undefined ? undefined : parse(valueString)),
);
