import { wholeNumber } from '../random.js';

/** A file that was damaged, and what can be had of it. */
export interface Broken {
  /** What the file is made of, one piece after the other. */
  readonly pieces: Iterable<Buffer>;
  /** The lines that cannot be read, by their number, and what is said of them. */
  readonly bad: ReadonlyMap<number, string>;
  /** The lines of the whole file that are lost, by their number. */
  readonly lost: readonly number[];
  /** What is said of the file where nothing of it can be read. */
  readonly unreadable?: string;
}

/** A way for a file of lines to be damaged, or to be written otherwise. */
export interface Breakage {
  readonly name: string;
  readonly break: (lines: readonly string[], random: () => number) => Broken;
}

const LONG = 200 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
const NONE = { bad: new Map<number, string>(), lost: [] };

/** Every way. The first line, which says where the records come from, is left alone. */
export const breakages: readonly Breakage[] = [
  {
    name: 'last line cut',
    break: (lines, random) => {
      const { length } = lines;
      const last = lines.at(-1) ?? '';
      const end = wholeNumber(random, 1, last.length - 1);
      const pieces = bytes([...lines.slice(0, -1), last.slice(0, end)].join('\n'));
      return { pieces, bad: new Map([[length, 'json.syntax']]), lost: [length] };
    },
  },
  {
    name: 'NUL bytes',
    break: (lines, random) => inLine(lines, random, '\0\0\0', 'json.syntax'),
  },
  {
    name: 'invalid UTF-8',
    break: (lines, random) => inLine(lines, random, '\u00ff', 'file.line-encoding', 'latin1'),
  },
  {
    name: 'byte order mark',
    break: (lines) => ({ pieces: bytes(`\ufeff${lines.join('\n')}\n`), ...NONE }),
  },
  {
    name: 'CRLF',
    break: (lines) => ({ pieces: bytes(`${lines.join('\r\n')}\r\n`), ...NONE }),
  },
  {
    name: 'blank lines',
    break: (lines, random) => ({
      pieces: bytes(
        lines.map((line) => `${line}\n${' \n'.repeat(wholeNumber(random, 0, 2))}`).join(''),
      ),
      ...NONE,
    }),
  },
  {
    name: 'UTF-16',
    break: (lines) => ({
      pieces: [Buffer.from(`\ufeff${lines.join('\n')}\n`, 'utf16le')],
      ...NONE,
      lost: lines.map((_, index) => index + 1),
      unreadable: 'file.encoding',
    }),
  },
  {
    name: 'line of 200 MB',
    break: (lines, random) => {
      const at = wholeNumber(random, 1, lines.length - 1);
      const before = Buffer.from(lines.slice(0, at).map(ended).join(''));
      const after = Buffer.from(`\n${lines.slice(at).map(ended).join('')}`);
      const bad = new Map([[at + 1, 'json.line-too-long']]);
      return { pieces: around(before, after), bad, lost: [] };
    },
  },
];

function bytes(text: string): Buffer[] {
  return [Buffer.from(text)];
}

function ended(line: string): string {
  return `${line}\n`;
}

/** Puts something that does not belong there in a line. */
function inLine(
  lines: readonly string[],
  random: () => number,
  foreign: string,
  rule: string,
  encoding: BufferEncoding = 'utf8',
): Broken {
  const index = wholeNumber(random, 1, lines.length - 1);
  const line = lines[index] ?? '';
  const at = wholeNumber(random, 1, line.length - 1);
  const pieces = [
    Buffer.from(lines.slice(0, index).map(ended).join('') + line.slice(0, at)),
    Buffer.from(foreign, encoding),
    Buffer.from(
      ended(line.slice(at)) +
        lines
          .slice(index + 1)
          .map(ended)
          .join(''),
    ),
  ];
  return { pieces, bad: new Map([[index + 1, rule]]), lost: [index + 1] };
}

function* around(before: Buffer, after: Buffer): Generator<Buffer> {
  yield before;
  const filler = Buffer.alloc(MEGABYTE, 'x');
  for (let written = 0; written < LONG; written += MEGABYTE) yield filler;
  yield after;
}
