import type { Rule } from '../rule.js';
import { communeRules } from '../structures/commune.js';
import { qpvRules } from '../structures/qpv.js';
import { type CommuneList, loadCommunes } from './communes.js';
import { loadQpv2024 } from './qpv-2024.js';
import type { ReferenceList } from './reference-list.js';

/** The lists that {@link referenceRules} judges by. */
export interface ReferenceLists {
  readonly qpv2024: ReferenceList;
  readonly communes: CommuneList;
}

/** Loads every list. */
export async function loadReferenceLists(): Promise<ReferenceLists> {
  const [qpv2024, communes] = await Promise.all([loadQpv2024(), loadCommunes()]);
  return { qpv2024, communes };
}

/**
 * The rules on codes that only a list can judge: those of communes and of quartiers prioritaires.
 *
 * @example
 * const rules = [...allRules, ...referenceRules(await loadReferenceLists())];
 * const issues = validateRecords(records, { rules });
 */
export function referenceRules({ qpv2024, communes }: ReferenceLists): readonly Rule[] {
  return [...communeRules(communes), ...qpvRules(qpv2024, communes)];
}
