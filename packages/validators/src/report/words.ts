import type { Localised, Severity } from '@santeparticipative/core';

/** A language in which reports are written. */
export type Language = keyof Localised;

/** The severities, the most serious first. */
export const severities = ['error', 'warning', 'information'] as const satisfies Severity[];

/** What a report says when there is nothing to say. */
export const NO_ISSUE: Localised = { fr: 'Aucun problème trouvé.', en: 'No issue found.' };

const ONE: { readonly [severity in Severity]: Localised } = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  information: { fr: 'information', en: 'note' },
};

/** What a severity is called: `erreur`, `warning`. */
export function nameOfSeverity(severity: Severity, language: Language): string {
  return ONE[severity][language];
}

/** A number of issues in words: `2 erreurs`, `1 warning`. */
export function countOfIssues(count: number, severity: Severity, language: Language): string {
  // In French 0 is singular; in English it is plural.
  const isPlural = language === 'fr' ? count > 1 : count !== 1;
  return `${count} ${nameOfSeverity(severity, language)}${isPlural ? 's' : ''}`;
}
