import { type JsonSchema, walk } from './json-schema.js';

const LAST_CODE_POINT = 0x10ffff;

/** A character as a class has it in every engine: as itself. */
function written(code: number): string {
  return String.fromCodePoint(code).replace(/[\\\]^-]/, '\\$&');
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
 * A pattern that says in other languages what it says in JavaScript: `\d` is a digit of any script in Python, few
 * engines know the properties of Unicode by the same names, and some do not know `\u`.
 */
function portable(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\p\{\w+\}|\\u[\da-f]{4}|\\[ds]|\\.|[[\]]/g, (token) => {
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    else if (token.startsWith('\\u')) return written(Number.parseInt(token.slice(2), 16));
    else if (/^\\[pds]/.test(token)) return inClass ? ranges(token) : `[${ranges(token)}]`;
    return token;
  });
}

/** Elsewhere `$` also stands before a last line feed, or whatever ends a line: that there is none is said apart. */
const ONE_LINE = { not: { type: 'string', pattern: '[\n\r\u0085\u2028\u2029]' } } as const;

function sayOneLine(node: JsonSchema): void {
  if (node.not === undefined) Object.assign(node, structuredClone(ONE_LINE));
  else node.allOf = [...(node.allOf ?? []), structuredClone(ONE_LINE)];
}

/** Makes every pattern of a schema portable. */
export function makePatternsPortable(schema: JsonSchema): void {
  walk(schema, (node) => {
    if (node.pattern === undefined) return;
    const { pattern } = node;
    node.pattern = portable(pattern);
    if (/^\^.*\$$/s.test(pattern)) sayOneLine(node);
  });
}
