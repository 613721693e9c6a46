import { type ReferenceList, referenceList } from './reference-list.js';

/**
 * Mistakes of the published list. In Mayotte each whole commune is a quartier prioritaire; that of Bouéni
 * (97604) was given the code of Bandraboua (97602).
 */
const CORRECTED_COMMUNES: ReadonlyMap<string, string> = new Map([['QN97654C', '97604']]);

/**
 * Loads the quartiers prioritaires de la politique de la ville of 2024, each with the communes that it lies
 * in: 149 of the 1,584 lie in several. Communes are those of 2024; one of them, Pierrefitte-sur-Seine, is
 * a part of Saint-Denis since 2025.
 *
 * @example
 * const qpv = await loadQpv2024();
 * qpv.find('QN07302M'); // { code: 'QN07302M', name: 'Les Hauts De Chambéry', communes: ['73065'] }
 */
export async function loadQpv2024(): Promise<ReferenceList> {
  const { qpv2024 } = await import('./qpv-2024-data.js');
  return referenceList(
    {
      id: 'qpv',
      vintage: '2024',
      attribution:
        'ANCT, quartiers prioritaires de la politique de la ville 2024. Licence Ouverte / Etalab 2.0.',
    },
    qpv2024.map(([code, name, communes]) => ({
      code,
      name,
      communes: (CORRECTED_COMMUNES.get(code) ?? communes).split(' '),
    })),
  );
}
