const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isNameStart(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f ||
    code === 0x3a
  );
}

function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
}

/** A character that is written otherwise, as XML allows; the names of HTML, such as `&nbsp;`, are none of XML. */
const REFERENCE = /^&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/;

/** True when every ampersand of a text starts a reference to a character. */
function areReferencesRight(text: string): boolean {
  let at = text.indexOf('&');
  while (at !== -1) {
    if (!REFERENCE.test(text.slice(at, at + 12))) return false;
    at = text.indexOf('&', at + 1);
  }
  return true;
}

/** What a reader of XHTML is told of; it says `false` of what it does not allow. */
export interface Listener {
  /** A tag starts, so many elements being open around it. */
  element(name: string, depth: number): boolean;
  attribute(name: string, value: string, depth: number): boolean;
  /** A tag has been read to its end. */
  elementRead(): boolean;
}

/** Reads XHTML from its start to its end: tags with their attributes, nested as they should be. */
class Reader {
  private at = 0;
  private readonly open: string[] = [];

  constructor(
    private readonly html: string,
    private readonly listener: Listener,
  ) {}

  isRight(): boolean {
    const { html } = this;
    while (this.at < html.length) {
      if (html.charCodeAt(this.at) !== LESS) {
        // Text stands inside an element.
        if (this.open.length === 0 && !isSpace(html.charCodeAt(this.at))) return false;
        const end = this.open.length === 0 ? this.at + 1 : this.next('<');
        if (!areReferencesRight(html.slice(this.at, end))) return false;
        this.at = end;
      } else if (html.startsWith('<?', this.at)) {
        const end = html.indexOf('?>', this.at);
        if (end === -1) return false;
        this.at = end + 2;
      } else if (html.startsWith('<!--', this.at)) {
        const end = html.indexOf('-->', this.at);
        if (end === -1) return false;
        this.at = end + 3;
      } else if (!this.tag()) return false;
    }
    return this.open.length === 0;
  }

  private next(sign: string): number {
    const found = this.html.indexOf(sign, this.at);
    return found === -1 ? this.html.length : found;
  }

  private code(): number {
    return this.html.charCodeAt(this.at);
  }

  private spaces(): boolean {
    const start = this.at;
    while (isSpace(this.code())) this.at += 1;
    return this.at > start;
  }

  private name(): string {
    const start = this.at;
    if (isNameStart(this.code())) {
      this.at += 1;
      while (isNamePart(this.code())) this.at += 1;
    }
    return this.html.slice(start, this.at);
  }

  private tag(): boolean {
    this.at += 1;
    if (this.code() === SLASH) {
      this.at += 1;
      const name = this.name();
      this.spaces();
      return this.open.pop() === name && this.sign(GREATER);
    }
    const name = this.name();
    const depth = this.open.length;
    if (name === '' || !this.listener.element(name, depth) || !this.attributes(depth)) return false;
    if (!this.listener.elementRead()) return false;
    if (this.code() === SLASH) this.at += 1;
    else this.open.push(name);
    return this.sign(GREATER);
  }

  private sign(code: number): boolean {
    if (this.code() !== code) return false;
    this.at += 1;
    return true;
  }

  private attributes(depth: number): boolean {
    while (this.spaces()) {
      if (this.code() === GREATER || this.code() === SLASH) return true;
      const name = this.name();
      this.spaces();
      if (name === '' || !this.sign(EQUALS)) return false;
      this.spaces();
      const quote = this.code();
      if (quote !== QUOTE && quote !== APOSTROPHE) return false;
      this.at += 1;
      const end = this.html.indexOf(quote === QUOTE ? '"' : "'", this.at);
      if (end === -1) return false;
      const value = this.html.slice(this.at, end);
      this.at = end + 1;
      if (value.includes('<') || !this.listener.attribute(name, value, depth)) return false;
    }
    return true;
  }
}

/** True of XHTML whose tags are nested as they should be, and that a listener finds nothing against. */
export function isXhtml(html: string, listener: Listener): boolean {
  return new Reader(html, listener).isRight();
}

/** True when a text between tags is something else than white space. */
export function hasText(html: string): boolean {
  let inTag = false;
  for (let at = 0; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === LESS) inTag = true;
    else if (code === GREATER) inTag = false;
    else if (!inTag && !isSpace(code)) return true;
  }
  return false;
}
