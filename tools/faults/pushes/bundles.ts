/** The addresses of what a Bundle's entries write: `Patient/1`. None for what is no such Bundle. */
export function addressesIn(body: unknown): string[] {
  return entriesIn(body).flatMap((entry) => {
    const { method, url } = requestIn(entry);
    return typeof url === 'string' && method !== 'GET' ? [url] : [];
  });
}

function entriesIn(body: unknown): readonly unknown[] {
  if (typeof body !== 'object' || body === null || !('entry' in body)) return [];
  return Array.isArray(body.entry) ? body.entry : [];
}

function requestIn(entry: unknown): { readonly method?: unknown; readonly url?: unknown } {
  if (typeof entry !== 'object' || entry === null || !('request' in entry)) return {};
  const { request } = entry;
  return typeof request === 'object' && request !== null ? request : {};
}
