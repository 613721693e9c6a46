import type { Localised } from '../../packages/core/src/index.js';

/** A text as FSH writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

/** A name for software: `structure.territoriesServed` is `StructureTerritoriesServed`. */
export function nameOf(id: string): string {
  return id
    .split(/[.-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** The rule that gives an element of a definition, whose value is French, its English translation. */
export function translated(element: string, { en }: Localised): string {
  return `* insert English(${element}, [[${quoted(en)}]])`;
}

/** The text of an element that has no place for a translation. */
export function bilingual({ fr, en }: Localised): string {
  return fr === en ? fr : `${fr} / ${en}`;
}

/** What every generated file starts with. */
export const NOTICE =
  '// Generated from the model and the mappers by `pnpm generate`: change those instead.';
