import type { Localised } from '../issue.js';
import type { CodeList, Concept } from './code-list.js';

function isCodeOf<Code extends string>(list: CodeList<Code>, code: string): code is Code {
  return Object.hasOwn(list.concepts, code);
}

/**
 * The concept that a code stands for in a list, or `undefined` when the list does not have the code.
 *
 * @example
 * conceptOf(structureKinds, 'msp')?.national; // [{ system: 'TRE_R66', code: '603' }]
 */
export function conceptOf(list: CodeList, code: string): Concept | undefined {
  return isCodeOf(list, code) ? list.concepts[code] : undefined;
}

/**
 * What a code is called in French or in English, or `undefined` when the list does not have the code.
 *
 * @example
 * displayOf(structureKinds, 'msp', 'fr'); // 'Maison de santé pluriprofessionnelle'
 */
export function displayOf(
  list: CodeList,
  code: string,
  language: keyof Localised,
): string | undefined {
  return conceptOf(list, code)?.display[language];
}

/**
 * The code of a list for a code of a national nomenclature, retired or not: the concept that means the same, or
 * that holds it. `undefined` when no concept does; a national notion that is wider than a concept does not tell it.
 *
 * @example
 * codeOfNational(structureKinds, 'TRE_R66', '603'); // 'msp'
 * codeOfNational(staffFunctions, 'TRE_R291', '99'); // undefined: any role of the health system
 */
export function codeOfNational<Code extends string>(
  list: CodeList<Code>,
  system: string,
  code: string,
): Code | undefined {
  const found = Object.entries<Concept>(list.concepts).find(([, { national = [] }]) =>
    national.some(
      (entry) => entry.system === system && entry.code === code && entry.equivalence !== 'wider',
    ),
  )?.[0];
  return found !== undefined && isCodeOf(list, found) ? found : undefined;
}
