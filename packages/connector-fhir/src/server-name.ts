import { withoutTrailingSlashes } from './trailing-slashes.js';

/**
 * The name of a server, for people and for its outbox: its address without what may be secret (credentials, a query).
 * What is no address is named as such: connecting to it says what is wrong.
 */
export function serverName(url: string): string {
  if (!URL.canParse(url)) return 'fhir-server';
  const { origin, pathname } = new URL(url);
  return `${origin}${withoutTrailingSlashes(pathname)}`;
}
