import { pointer } from '@santeparticipative/core';

/** The elements, by JSON Pointer, of an identifier whose number was read, whatever type and use it gives it. */
export function understoodIdentifier(index: number): string[] {
  return ['use', 'type', 'system', 'value'].map((element) =>
    pointer(['identifier', index, element]),
  );
}
