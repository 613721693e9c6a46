import { parseJsonText } from '@santeparticipative/core';

/** What a text holds as JSON, if it is JSON. */
export function jsonOf(text: string): { readonly value: unknown } | undefined {
  const json = parseJsonText(text);
  return json.ok ? json : undefined;
}
