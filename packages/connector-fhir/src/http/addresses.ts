import type { Result } from '@santeparticipative/core';
import { fhirServerIssue } from '../messages.js';
import { withoutTrailingSlashes } from '../trailing-slashes.js';

// Browsers and WHATWG URL take a backslash for a slash and drop tabs and line feeds: a text that has one is read
// differently by different readers.
const AMBIGUOUS = /[\s\\\p{Cc}]/u;

const ABSOLUTE = /^[a-z][a-z\d+.-]*:|^\/\//i;

/** True for a host that is this very computer. */
function isLoopback({ hostname }: URL): boolean {
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  return hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

function hasCredentials({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

/** An address that nobody on the way can read along: https, or this very computer. */
export function isPrivateAddress(url: URL, insecureHttp: boolean): boolean {
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && (insecureHttp || isLoopback(url));
}

/** Reads an absolute address without credentials or fragment; `undefined` for anything else. */
export function parseAddress(text: string): URL | undefined {
  if (AMBIGUOUS.test(text) || text.includes('#')) return undefined;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return hasCredentials(url) ? undefined : url;
}

/** The address of a server as it was given, checked, without a slash at its end. */
export function baseAddress(text: string, insecureHttp: boolean): Result<string> {
  const url = text.includes('?') ? undefined : parseAddress(text);
  if (url === undefined) return { ok: false, issues: [fhirServerIssue('fhir-server.address')] };
  if (!isPrivateAddress(url, insecureHttp)) {
    return { ok: false, issues: [fhirServerIssue('fhir-server.insecure-http')] };
  }
  return { ok: true, value: withoutTrailingSlashes(url.href), issues: [] };
}

/**
 * Where a request goes: an absolute address on the server's origin, or a relative one that stays below its base.
 * `undefined` for what would leave the server.
 */
export function addressOnServer(base: string, text: string): URL | undefined {
  if (ABSOLUTE.test(text)) {
    const url = parseAddress(text);
    return url?.origin === new URL(base).origin ? url : undefined;
  }
  if (AMBIGUOUS.test(text) || text.includes('#') || text.startsWith('/')) return undefined;
  const isBaseItself = text === '' || text.startsWith('?');
  const url = new URL(`${base}${isBaseItself ? '' : '/'}${text}`);
  if (isBaseItself) return url;
  return url.href.startsWith(`${base}/`) ? url : undefined;
}

/** Where a header such as `Location` points to, on the server's origin; `undefined` for any other place. */
export function addressInHeader(base: string, asked: URL, header: string | null): URL | undefined {
  if (header === null || AMBIGUOUS.test(header) || !URL.canParse(header, asked.href))
    return undefined;
  return addressOnServer(base, new URL(header, asked).href);
}
