import type { Id, Localised } from '@santeparticipative/core';
import type { CampaignEntry, CampaignState } from '@santeparticipative/indicators';
import type { Language } from '../language.js';
import { drawTable } from './table.js';

/** In French, of one indicator; of several they take an `s`. */
const STATES: { readonly [state in CampaignEntry['state']]: Localised } = {
  received: { fr: 'reçu', en: 'received' },
  corrected: { fr: 'corrigé', en: 'corrected' },
  rejected: { fr: 'refusé', en: 'rejected' },
  missing: { fr: 'manquant', en: 'missing' },
};

const WORDS = {
  fr: { structure: 'Structure', late: 'en retard', rest: 'Indicateurs' },
  en: { structure: 'Structure', late: 'late', rest: 'Indicators' },
} as const;

/** How many indicators of a structure are in each state: `48 reçus`, `2 manquants, en retard`. */
function stateOf(entries: readonly CampaignEntry[], language: Language): string {
  const counts = new Map<string, { readonly entry: CampaignEntry; readonly count: number }>();
  for (const entry of entries) {
    const key = `${entry.state} ${entry.late}`;
    counts.set(key, { entry, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const told = [...counts.values()].map(({ entry: { state, late }, count }) => {
    const plural = language === 'fr' && count > 1 ? 's' : '';
    const inTime = late ? `, ${WORDS[language].late}` : '';
    return `${count} ${STATES[state][language]}${plural}${inTime}`;
  });
  return told.join(' ; ');
}

/** Where the structures of a campaign stand, a line each. */
export function campaignTable({ entries }: CampaignState, language: Language): string {
  const byStructure = new Map<Id, CampaignEntry[]>();
  for (const entry of entries) {
    byStructure.set(entry.structure, [...(byStructure.get(entry.structure) ?? []), entry]);
  }
  const { structure, rest } = WORDS[language];
  return drawTable(
    [
      { title: structure, width: 40, anywhere: true },
      { title: rest, width: 58 },
    ],
    [...byStructure].map(([id, own]) => [id, stateOf(own, language)]),
  );
}
