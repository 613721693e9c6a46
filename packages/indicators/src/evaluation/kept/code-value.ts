import { isMissing } from '@santeparticipative/core';
import type { CodeReading, CodeSource } from '../../plan/code-source.js';
import { valueAt } from './field-value.js';

/** A code, or a reference whose code is the id of the record that stands for the one that it leads to. */
export type CodeValue = string | { readonly type: string; readonly id: string };

const LONGEST = 128;

/**
 * The code that words give: their letters and digits without accents, the rest as single hyphens, at most 128
 * characters. `undefined` when nothing of them is left.
 *
 * @example
 * codeOfText('1er mars 2022'); // '1er-mars-2022'
 */
export function codeOfText(text: string): string | undefined {
  const code = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return code === '' ? undefined : code;
}

/** The code of a coded value: as it is where it is of the list, else behind the name of its system. */
export function codeOfCoded(system: unknown, code: unknown, list: string): string | undefined {
  if (typeof system !== 'string' || typeof code !== 'string') return undefined;
  return system === list ? code : `${system}|${code}`;
}

function codeValue(value: unknown, reads: CodeReading): CodeValue | undefined {
  if (value === undefined || isMissing(value)) return undefined;
  if (reads === 'code') return typeof value === 'object' ? undefined : String(value);
  if (reads === 'text') return typeof value === 'string' ? codeOfText(value) : undefined;
  if (reads !== 'reference') {
    return codeOfCoded(valueAt(value, 'system'), valueAt(value, 'code'), reads.codedIn);
  }
  const type = valueAt(value, 'type');
  const id = valueAt(value, 'id');
  return typeof type === 'string' && typeof id === 'string' ? { type, id } : undefined;
}

/** The codes that a field of a record, or of each item of a list of it, gives. */
export function readCodes(
  record: unknown,
  { list, field, reads }: Extract<CodeSource, { from: 'record' }>,
): readonly CodeValue[] {
  const at = list === undefined ? record : valueAt(record, list);
  const holders: readonly unknown[] = list === undefined ? [at] : Array.isArray(at) ? at : [];
  return holders.flatMap((holder) => codeValue(valueAt(holder, field), reads) ?? []);
}
