import type { Id, Localised } from '@santeparticipative/core';
import type { CampaignEntry, CampaignState } from '@santeparticipative/indicators';
import type { Language } from '../language.js';
import { drawTable } from './table.js';

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

function stateIn({ state, late }: CampaignEntry, language: Language): string {
  return late ? `${STATES[state][language]}, ${WORDS[language].late}` : STATES[state][language];
}

/** How many indicators of a structure are in each state: `48 reçu`, `2 manquant, en retard`. */
function stateOf(entries: readonly CampaignEntry[], language: Language): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const state = stateIn(entry, language);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, count]) => `${count} ${state}`).join(' ; ');
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
