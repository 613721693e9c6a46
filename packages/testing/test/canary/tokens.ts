import { type AnyRecord, checkRecord, isRecord } from '@santeparticipative/core';
import {
  asJson,
  type Json,
  type Path,
  places,
  withAt,
} from '../../src/arbitraries/mutations/json.js';

/** A record in which whatever can be told apart was replaced by a token that is nowhere else. */
export interface Marked {
  readonly record: AnyRecord;
  readonly tokens: readonly string[];
  /** The fields that hold a token, written `/steps/*\/title`. */
  readonly fields: readonly string[];
}

const DIGITS = '918273645';

/** A text with the letters of another and digits of ours, when there are enough of them to be recognised. */
function ofTheSameShape(text: string, number: string): string[] {
  const count = text.match(/\d/g)?.length ?? 0;
  const digits = [...`${DIGITS.repeat(8)}${number}`.slice(-count)];
  return count < 5 ? [] : [text.replace(/\d/g, () => digits.shift() ?? '0')];
}

function letters(number: string): string {
  return [...number].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
}

/** What may stand for a text, the plainest first. Years are far away, so that no date of ours is among them. */
function textTokens(text: string, serial: number): string[] {
  const number = String(serial).padStart(4, '0');
  const year = 7000 + serial;
  return [
    `CANARY-${number}`,
    `canary${letters(number)}`,
    `https://canary-${number}.example`,
    `${year}-05-17`,
    `${year}-05-17T09:18:27Z`,
    `P${918_000 + serial}D`,
    `918.273.${serial}`,
    ...ofTheSameShape(text, number),
    String(year),
  ];
}

function numberTokens(serial: number): number[] {
  return [918_273_645_000 + serial, 918_273_000 + serial, 0.918_273_645 + serial / 1e12];
}

function fieldOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '/*' : `/${step}`)).join('');
}

/** Puts a token in place of each text and number, wherever the record stays one. */
export function mark(record: AnyRecord): Marked {
  let marked = asJson(record);
  const tokens: string[] = [];
  const fields: string[] = [];
  for (const { path, value } of places(asJson(record))) {
    const candidates: readonly Json[] =
      typeof value === 'string'
        ? textTokens(value, tokens.length + 1)
        : typeof value === 'number'
          ? numberTokens(tokens.length + 1)
          : [];
    const token = candidates.find((candidate) =>
      isRecord(record.type, withAt(marked, path, candidate)),
    );
    if (token === undefined) continue;
    marked = withAt(marked, path, token);
    tokens.push(String(token));
    fields.push(fieldOf(path));
  }
  const result = checkRecord(marked);
  if (!result.ok) throw new Error('A token that does not fit was put in a record.');
  return { record: result.value, tokens, fields };
}

/** The tokens that a text gives away, in whatever case. */
export function givenAway(said: string, tokens: readonly string[]): string[] {
  const text = said.toLowerCase();
  return tokens.filter((token) => text.includes(token.toLowerCase()));
}
