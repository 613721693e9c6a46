import { isId } from './primitives/texts.js';

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** True of a name such as resources have: letters, the first a capital. */
function isTypeName(text: string): boolean {
  const first = text.charCodeAt(0);
  if (text.length < 2 || first > 0x5a || first < 0x41) return false;
  for (let at = 1; at < text.length; at += 1) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}

/** An address without the version that it may name. */
export function withoutVersion(address: string): string {
  const at = address.indexOf('/_history/');
  return at === -1 ? address : address.slice(0, at);
}

/** The end of an address of a resource, and what stands before it. */
export interface TypeAndId {
  readonly base: string;
  readonly type: string;
  readonly id: string;
}

/** Where a text ends with `Type/id`: what stands before, and the two; `undefined` when it does not. */
export function typeAndId(text: string): TypeAndId | undefined {
  const address = withoutVersion(text);
  const slash = address.lastIndexOf('/');
  if (slash <= 0) return undefined;
  const start = address.lastIndexOf('/', slash - 1) + 1;
  const type = address.slice(start, slash);
  const id = address.slice(slash + 1);
  return isTypeName(type) && isId(id) ? { base: address.slice(0, start), type, id } : undefined;
}

/** True of a text that starts with a scheme, as an absolute address does: `https:`, `urn:`. */
export function isAbsolute(text: string): boolean {
  const colon = text.indexOf(':');
  if (colon <= 0 || !isLetter(text.charCodeAt(0))) return false;
  for (let at = 1; at < colon; at += 1) {
    const code = text.charCodeAt(at);
    const isOther =
      (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
    if (!isLetter(code) && !isOther) return false;
  }
  return true;
}
