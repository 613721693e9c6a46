import type { Issue, Localised } from '@santeparticipative/core';
import { distance } from 'fastest-levenshtein';

/** How many letters may differ for a word to have been meant, of how many. */
const MOST_DIFFERENT = 2;
const LETTERS_EACH = 3;

/** How many words are listed where none is near. */
const MOST_LISTED = 12;

function nearest(word: string, words: readonly string[]): string | undefined {
  const most = Math.min(MOST_DIFFERENT, Math.floor(word.length / LETTERS_EACH));
  const [best] = words
    .map((candidate) => ({ candidate, letters: distance(word, candidate) }))
    .filter(({ letters }) => letters <= most)
    .sort((one, other) => one.letters - other.letters);
  return best?.candidate;
}

/**
 * A hint that names the word of the model that was meant, or those that there are when they are few. It repeats
 * nothing of the word that was written.
 */
export function hintOf(word: string, words: readonly string[]): Pick<Issue, 'hint'> {
  const meant = nearest(word, words);
  const hint = (fr: string, en: string): { readonly hint: Localised } => ({ hint: { fr, en } });
  if (meant !== undefined) {
    return hint(`Vouliez-vous dire « ${meant} » ?`, `Did you mean "${meant}"?`);
  }
  if (words.length === 0 || words.length > MOST_LISTED) return {};
  const list = words.join(', ');
  return hint(`Il y a : ${list}.`, `There are: ${list}.`);
}
