const LAST_CODE_POINT = 0x10ffff;

/** A code point as a class of characters writes it in every engine: by escape in the basic plane, as itself above. */
function written(code: number): string {
  return code > 0xffff ? String.fromCodePoint(code) : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The inside of a class of the characters that an escape of JavaScript stands for: `\p{Cc}`, `\s`. */
function rangesOf(characters: string): string {
  const matches = new RegExp(`^${characters}$`, 'u');
  const ranges: string[] = [];
  for (let code = 0, start: number | undefined; code <= LAST_CODE_POINT + 1; code += 1) {
    const inside = code <= LAST_CODE_POINT && matches.test(String.fromCodePoint(code));
    if (inside) start ??= code;
    else if (start !== undefined) {
      ranges.push(start === code - 1 ? written(start) : `${written(start)}-${written(code - 1)}`);
      start = undefined;
    }
  }
  return ranges.join('');
}

const known = new Map<string, string>([['\\d', '0-9']]);

function ranges(characters: string): string {
  const found = known.get(characters) ?? rangesOf(characters);
  known.set(characters, found);
  return found;
}

/**
 * A pattern that says in other languages what it says in JavaScript: `\d` is a digit of any script in Python, and
 * few engines know the properties of Unicode by the same names.
 */
export function portablePattern(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\p\{\w+\}|\\[ds]|\\.|[[\]]/g, (token) => {
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    else if (/^\\(?:p|d|s)/.test(token)) {
      return inClass ? ranges(token) : `[${ranges(token)}]`;
    }
    return token;
  });
}

/** Makes every pattern of a schema portable. */
export function makePatternsPortable(node: object): void {
  for (const [key, child] of Object.entries(node)) {
    if (key === 'pattern' && typeof child === 'string') {
      Reflect.set(node, key, portablePattern(child));
    } else if (typeof child === 'object' && child !== null) makePatternsPortable(child);
  }
}
