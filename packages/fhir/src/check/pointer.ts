/** Path segments as a JSON Pointer, as core's `pointer` writes them; here so that a check loads nothing of the model. */
export function pointer(segments: readonly PropertyKey[]): string {
  let text = '';
  for (const segment of segments) {
    text += `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return text;
}
