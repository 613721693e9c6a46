/** True of the characters that a pattern's `\s` stands for. */
function isSpace(code: number): boolean {
  // Most characters are told by one comparison or two.
  if (code > 0x20 && code < 0xa0) return false;
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** True when a text has something else than white space. */
export function isNotBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isSpace(text.charCodeAt(at))) return true;
  return false;
}

/** True when a text has no white space at all: an address. */
function hasNoSpace(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isSpace(text.charCodeAt(at))) return false;
  return true;
}

const OID = 'urn:oid:';
const UUID = 'urn:uuid:';

/** True of an address: no white space, and where it is an OID or a UUID, a right one. */
export function isUri(text: string): boolean {
  if (!hasNoSpace(text)) return false;
  if (text.startsWith(OID)) return isOid(text);
  return !text.startsWith(UUID) || isUuid(text);
}

/** No language has a tag as long: those that are registered have 35 characters at most. */
const LONGEST_TAG = 1000;

/** True of a language as BCP 47 writes it: `fr`, `fr-FR`, `zh-Hant`. */
export function isLanguageTag(text: string): boolean {
  // A group that repeats would exhaust the stack of regular expressions on a very long text.
  const [language = '', ...parts] = text.length > LONGEST_TAG ? [] : text.split('-');
  return /^[a-z]{2,3}$/i.test(language) && parts.every((part) => /^[a-z0-9]{1,8}$/i.test(part));
}

/** True of a code: no white space at its ends, and one at a time inside. */
export function isCode(text: string): boolean {
  let space = true;
  for (let at = 0; at < text.length; at += 1) {
    const here = isSpace(text.charCodeAt(at));
    if (here && space) return false;
    space = here;
  }
  return !space;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True of a character of `[A-Za-z0-9]`. */
function isLetterOrDigit(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a)
  );
}

/** True of the id of a resource: up to 64 letters, digits, hyphens and points. */
export function isId(text: string): boolean {
  if (text.length === 0 || text.length > 64) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetterOrDigit(code) && code !== 0x2d && code !== 0x2e) return false;
  }
  return true;
}

/** True of an OID as an address. */
export function isOid(text: string): boolean {
  if (!text.startsWith(OID)) return false;
  // Not by a regular expression: a group that repeats would exhaust its stack on a very long text.
  let at = OID.length;
  const root = text.charCodeAt(at);
  if (root < 0x30 || root > 0x32) return false;
  at += 1;
  let arcs = 0;
  while (text.charCodeAt(at) === 0x2e) {
    const start = at + 1;
    at = start;
    while (isDigit(text.charCodeAt(at))) at += 1;
    const startsWithZero = text.charCodeAt(start) === 0x30;
    if (at === start || (startsWithZero && at > start + 1)) return false;
    arcs += 1;
  }
  return arcs > 0 && at === text.length;
}

/** True of a UUID as an address. */
export function isUuid(text: string): boolean {
  return /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/** True of text in base 64: groups of four characters, white space aside, padded at the end. */
export function isBase64(text: string): boolean {
  let count = 0;
  let padding = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    count += 1;
    if (code === 0x3d) padding += 1;
    else if (padding > 0 || !(isLetterOrDigit(code) || code === 0x2b || code === 0x2f))
      return false;
  }
  return count % 4 === 0 && padding <= 2;
}
