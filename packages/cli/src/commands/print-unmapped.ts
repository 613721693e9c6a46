import type { UnmappedElement } from '@santeparticipative/fhir';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { printable } from '../words/printable.js';

const WORDS = {
  fr: {
    none: 'Tout a trouvé sa place dans les enregistrements.',
    some: "N'a pas trouvé sa place dans les enregistrements :",
  },
  en: {
    none: 'Everything found its place in the records.',
    some: 'Found no place in the records:',
  },
} as const;

/** Prints which elements found no place, and how often; never what they hold, nor in which resource. */
export function printUnmapped(
  { stdout }: Io,
  unmapped: readonly UnmappedElement[],
  language: Language,
): void {
  const counts = new Map<string, number>();
  for (const { resource, path } of unmapped) {
    const element = `${resource.type}${path.replace(/\/\d+(?=\/|$)/g, '/*')}`;
    counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  const lines = [...counts].map(([element, count]) => `  ${printable(element)} × ${count}`);
  const { none, some } = WORDS[language];
  stdout.write(`${lines.length === 0 ? none : [some, ...lines.sort()].join('\n')}\n`);
}
